/** What may be shown as a translation of a sentence: nothing whose numbers, names or quotations are other than the sentence's. */
import { describe, expect, it } from 'vitest';
import { compareTranslation, peopleIn } from '../../../src/summary/claims/compare-translation.ts';

const differences = (
  original: string,
  translation: string,
  [from, to]: readonly [string, string] = ['en', 'de'],
  people: readonly string[] = [],
) => compareTranslation({ text: original, language: from }, { text: translation, language: to }, people).differences;

describe('a translation', () => {
  it.each<[string, string, [string, string]]>([
    [
      'Engineers found 14,000 cracks in 2026, Ana Reyes said.',
      'Ingenieure fanden 2026 14.000 Risse, sagte Ana Reyes.',
      ['en', 'de'],
    ],
    ['The repair costs $1.5 million.', 'Die Reparatur kostet 1,5 Millionen Dollar.', ['en', 'de']],
    ['Three bridges were closed.', 'Drei Brücken wurden gesperrt.', ['en', 'de']],
    ['Three bridges were closed.', 'Gesperrt wurden 3 Brücken.', ['en', 'de']],
    ['Both piers and one barge broke.', 'Zwei Pfeiler und ein Kahn brachen.', ['en', 'de']],
    ['“It was like an earthquake,” she said.', '„Es war wie ein Erdbeben“, sagte sie.', ['en', 'de']],
    ['The bridge opens on 3 March 2026.', 'Most zostanie otwarty 3 marca 2026 r.', ['en', 'pl']],
    ['Donald Tusk met the mayor.', 'Burmistrz spotkał się z Donaldem Tuskiem.', ['en', 'pl']],
    ['The bridge was closed at 7:30.', 'Die Brücke wurde um 7.30 Uhr gesperrt.', ['en', 'de']],
    ['The bridge carries 14,000 cars.', 'تحمل الجسر ١٤٬٠٠٠ سيارة.', ['en', 'ar']],
    ['The ship Norda lost 2 engines.', '船Nordaは2基のエンジンを失った。', ['en', 'ja']],
    ['橋は14000台の車を通す。', 'The bridge carries 14,000 cars.', ['ja', 'en']],
  ])('agrees: %s – %s', (original, translation, languages) => {
    expect(differences(original, translation, languages)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['another number', 'The bridge carries 14,000 cars.', 'Die Brücke trägt 40.000 Autos.'],
    ['a lost number', 'The bridge carries 14,000 cars.', 'Die Brücke trägt viele Autos.'],
    ['an added number', 'The bridge carries many cars.', 'Die Brücke trägt 14.000 Autos.'],
    ['another scale', 'It costs $1.5 billion.', 'Es kostet 1,5 Millionen Dollar.'],
    ['another number in words', 'Three bridges were closed.', 'Vier Brücken wurden gesperrt.'],
    ['another time', 'It was closed at 7:30.', 'Sie wurde um 8.30 Uhr gesperrt.'],
  ])('differs in numbers: %s', (_, original, translation) => {
    expect(differences(original, translation)).toEqual(['numbers']);
  });

  it('differs in names where a person is lost, added or another', () => {
    const original = 'The bridge was closed, Maria Keller said.';
    expect(differences(original, 'Die Brücke wurde gesperrt, sagte Maria Keller.')).toEqual([]);
    expect(differences(original, 'Die Brücke wurde gesperrt, sagte Maria Kellner.')).toEqual(['names']);
    expect(differences(original, 'Die Brücke wurde gesperrt, sagte Maria Berger.')).toEqual(['names']);
    expect(differences(original, 'Die Brücke wurde gesperrt.')).toEqual(['names']);
    expect(differences('The bridge was closed.', 'Die Brücke wurde gesperrt, sagte Maria Keller.')).toEqual(['names']);
  });

  it('differs in names where the sentence says only the surname that the article knows', () => {
    const people = peopleIn('Maria Keller came. Then Keller left the Old Town.', 'en');
    expect(people).toEqual(['Maria Keller']);
    const pair = ['en', 'de'] as const;
    expect(differences('Keller refused.', 'Keller lehnte ab.', pair, people)).toEqual([]);
    expect(differences('Keller refused.', 'Der Kellerraum lehnte ab.', pair, people)).toEqual([]);
    expect(differences('Keller refused.', 'Das Untergeschoss lehnte ab.', pair, people)).toEqual(['names']);
  });

  it('differs in names where another script has a Latin word that the sentence has not', () => {
    expect(differences('The ship Norda sank.', '船Nordenが沈んだ。', ['en', 'ja'])).toEqual(['names']);
  });

  it('differs in quotations where one is lost or added', () => {
    expect(differences('“Like an earthquake,” she said.', 'Wie ein Erdbeben, sagte sie.')).toEqual(['quotations']);
    expect(differences('It was like an earthquake.', 'Es war „wie ein Erdbeben“.')).toEqual(['quotations']);
  });

  it('is not said to have been compared by names where the scripts are not the same', () => {
    const compared = (text: string, language: string) =>
      compareTranslation({ text: 'Ana Reyes left.', language: 'en' }, { text, language }).compared;
    expect(compared('Ana Reyes ging.', 'de')).toEqual(['numbers', 'names', 'quotations']);
    expect(compared('アナ・レイエスは去った。', 'ja')).toEqual(['numbers', 'quotations']);
  });
});
