/** Checks that a figure, a day or a unit must stand where the article tells the same, not only anywhere in it. The texts are invented. */
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { checkClaims } from '../../../src/summary/claims/check-claims.ts';

const marks = (language: string, paragraphs: readonly string[], claim: string) =>
  checkClaims(articleFromText({ title: '', language, paragraphs }), claim, language).sentences.flatMap((sentence) =>
    sentence.findings
      .filter(({ kind }) => kind !== 'content')
      .map(({ start, end, reason }) => [sentence.text.slice(start, end), reason]),
  );

const marlow: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The shipping company Norda employs 40 sailors on the river and paid 43% of its profit in taxes.',
    'It was her sixth win in the rowing race at Marlow, and it took 58 minutes.',
    'The old bridge was closed for lorries on Monday, the council said.',
    'In autumn the town museum sold 900 tickets for a show about beekeeping.',
    'The show about beekeeping opened on Friday, with honey of 1987 in a jar.',
    'Nobody knows how many visitors came, but the queue was long.',
    'Interest in the savings scheme rose by 2 percentage points in 2019.',
  ],
  de: [
    'Die Reederei Norda beschäftigt 40 Matrosen auf dem Fluss.',
    'Das Rennen der Ruderer in Marlow dauerte 58 Minuten.',
    'Die alte Brücke wurde am Montag für Lastwagen gesperrt, teilte die Stadt mit.',
    'Im Herbst verkaufte das Museum 900 Karten für eine Schau über Bienen.',
    'Die Schau über Bienen begann am Freitag.',
  ],
  es: [
    'La naviera Norda emplea a 40 marineros en el río.',
    'La carrera de remo en Marlow duró 58 minutos.',
    'El viejo puente se cerró a los camiones el lunes, informó el ayuntamiento.',
    'En otoño el museo vendió 900 entradas para una muestra sobre abejas.',
    'La muestra sobre abejas abrió el viernes.',
  ],
};

describe('a claim of values', () => {
  it.each([
    ['en', 'The shipping company Norda employs 900 sailors on the river.', [['900', 'value-differs']]],
    ['en', 'The old bridge was closed for lorries on Friday.', [['Friday', 'value-differs']]],
    ['en', 'It was her eighth win in the rowing race at Marlow.', [['eighth', 'value-differs']]],
    ['en', 'The rowing race at Marlow took 58 hours.', [['58', 'unit-differs']]],
    ['en', 'Norda paid 43 euros of its profit in taxes.', [['43 euros', 'unit-differs']]],
    ['en', 'Interest in the savings scheme rose by 2% in 2019.', [['2%', 'unit-differs']]],
    ['en', 'Interest in the savings scheme rose by 2 percentage points in 1987.', [['1987', 'value-differs']]],
    ['de', 'Die Reederei Norda beschäftigt 900 Matrosen auf dem Fluss.', [['900', 'value-differs']]],
    ['de', 'Die alte Brücke wurde am Freitag für Lastwagen gesperrt.', [['Freitag', 'value-differs']]],
    ['de', 'Das Rennen der Ruderer in Marlow dauerte 58 Stunden.', [['58', 'unit-differs']]],
    ['es', 'La naviera Norda emplea a 900 marineros en el río.', [['900', 'value-differs']]],
    ['es', 'El viejo puente se cerró a los camiones el viernes.', [['viernes', 'value-differs']]],
    ['es', 'La carrera de remo en Marlow duró 58 horas.', [['58', 'unit-differs']]],
  ])('is marked where it takes one from elsewhere: %s, %s', (language, claim, expected) => {
    expect(marks(language, marlow[language] ?? [], claim)).toEqual(expected);
  });

  it.each([
    ['en', 'Norda has 40 sailors on the river.'],
    ['en', 'The race at Marlow lasted 58 minutes.'],
    ['en', 'On Monday the council closed the old bridge for lorries.'],
    ['en', 'Visitors of the museum may see 900 tickets.'],
    ['de', 'Am Montag sperrte die Stadt die alte Brücke für Lastwagen.'],
    ['es', 'El lunes se cerró el viejo puente.'],
  ])('is not marked where it tells the same: %s, %s', (language, claim) => {
    expect(marks(language, marlow[language] ?? [], claim)).toEqual([]);
  });

  it('may round, but not to another size', () => {
    const article = ['More than 100 server rooms were searched.', '1,430 machines were taken away.'];
    expect(marks('en', article, 'About 1,400 machines were taken away.')).toEqual([]);
    expect(marks('en', article, 'More than 2,000 server rooms were searched.')).not.toEqual([]);
    expect(marks('en', article.slice(0, 1), 'More than 1,000 server rooms were searched.')).not.toEqual([]);
  });

  it('must name the day that the article names of a month', () => {
    const article = ['The ferry sank on September 26, the police said.', 'Divers searched the river all September.'];
    expect(marks('en', article, 'The ferry sank on September 16.')).toEqual([['September 16', 'date-not-in-article']]);
    expect(marks('en', article, 'The ferry sank in September.')).toEqual([]);
  });
});

describe('names', () => {
  it('are no nouns where every noun has a capital', () => {
    const article = ['Wer teilnimmt, bezahlt die Fahrt. Bett und Mahlzeiten sind frei.'];
    expect(marks('de', article, 'Unterkunft und Essen sind frei, nur die Anreise wird bezahlt.')).toEqual([]);
    expect(marks('de', article, 'Teilnehmer wie Anna Brandt bezahlen die Fahrt.')).not.toEqual([]);
  });
});

describe('a model that reads', () => {
  const article = articleFromText({ title: '', language: 'en', paragraphs: marlow.en ?? [] });
  const claim = 'The old bridge was closed for lorries on Monday.';

  it('decides in place of the weighed signals, and is given the sentences to read', () => {
    const asked: (readonly string[])[] = [];
    const read = (logit: number) =>
      checkClaims(article, claim, 'en', (_, evidence) => {
        asked.push(evidence);
        return logit;
      }).sentences[0]?.verdict;
    expect(read(6)).toBe('supported');
    expect(read(-6)).toBe('not-found');
    expect(asked[0]?.[0]).toBe(marlow.en?.[2]);
  });

  it('does not take back what the rules have proven', () => {
    const [sentence] = checkClaims(article, claim.replace('lorries', '77 lorries'), 'en', () => 6).sentences;
    expect(sentence?.verdict).toBe('unsupported');
  });
});

describe('a claim with many numbers', () => {
  const others = (count: number) => Array.from({ length: count }, () => '58').join(', ');
  const claim = (count: number) =>
    `After ${others(count)} the shipping company Norda employs 900 sailors on the river.`;

  it('has forty of them compared where they stand', () => {
    const reasons = (count: number) => marks('en', marlow.en ?? [], claim(count)).map(([, reason]) => reason);
    expect(reasons(39)).toContain('value-differs');
    expect(reasons(40)).not.toContain('value-differs');
  });
});
