import { describe, expect, it } from 'vitest';
import { answerToHeadline, classifyHeadline } from '../../../src/summary/ranking/headline-check.ts';

function answer(title: string, sentences: readonly string[], language = 'en'): string | undefined {
  const index = answerToHeadline(
    title,
    language,
    sentences.map((text) => ({ text })),
  );
  return index === undefined ? undefined : sentences[index];
}

describe('headlines', () => {
  it.each([
    ['Council closes Harrow bridge', 'en', 'statement'],
    ['Will the Harrow bridge reopen?', 'en', 'question'],
    ['ハロー橋は再開するか？', 'ja', 'question'],
    ['هل يعاد فتح الجسر؟', 'ar', 'question'],
    ['¿Por qué cierra el puente de Harrow?', 'es', 'question'],
    ["Here's why the Harrow bridge is closed", 'en', 'teaser'],
    ["You won't believe who bought the Harrow bridge", 'en', 'teaser'],
    ['Das ist der Grund, warum die Brücke gesperrt ist', 'de', 'teaser'],
    ['Esta es la razón por la que cierra el puente', 'es', 'teaser'],
    ['Voici pourquoi le pont est fermé', 'fr', 'teaser'],
    ['Mayor asks: “Who will pay?”', 'en', 'statement'],
  ])('%s (%s) is a %s', (title, language, kind) => {
    expect(classifyHeadline(title, language)).toBe(kind);
  });
});

describe('the answer to a headline', () => {
  it('gives the reason that was asked for', () => {
    expect(
      answer("Here's why the Harrow bridge is closed", [
        'Thousands of drivers were turned away on Monday.',
        'The Harrow bridge is closed because engineers found cracks in two of its pillars.',
        'The bridge was built in 1931.',
      ]),
    ).toBe('The Harrow bridge is closed because engineers found cracks in two of its pillars.');
  });

  it('gives the decision, the number or the person that was asked for', () => {
    const sentences = [
      'The bridge over the Harrow has divided the town for years.',
      'The Harrow bridge repair will cost $4 million, the council said.',
      'The council confirmed that the Harrow bridge would not reopen this year.',
      'The bridge was sold to Rosa Okoro, a retired engineer.',
    ];
    expect(answer('Will the Harrow bridge reopen?', sentences)).toBe(sentences[2]);
    expect(answer('How much will the Harrow bridge repair cost?', sentences)).toBe(sentences[1]);
    expect(answer("You won't believe who was sold the bridge", sentences)).toBe(sentences[3]);
  });

  it('is never another question, and is missing for a statement or where nothing surely answers', () => {
    expect(answer('Why is the bridge closed?', ['Why is the bridge closed because of rain?'])).toBeUndefined();
    expect(answer('Bridge closed', ['The bridge closed because of cracks.'])).toBeUndefined();
    expect(answer('Why is the bridge closed?', ['It rained.', 'Ships passed.'])).toBeUndefined();
  });

  it('is found in German, Spanish and French', () => {
    const german = 'Die Brücke ist gesperrt, weil Risse gefunden wurden.';
    expect(answer('Warum ist die Brücke gesperrt?', ['Es war ein langer Tag.', german], 'de')).toBe(german);
    const spanish = 'El puente está cerrado debido a grietas en los pilares.';
    expect(answer('¿Por qué está cerrado el puente?', ['Fue un día largo.', spanish], 'es')).toBe(spanish);
    const french = 'Le pont est fermé en raison de fissures dans les piliers.';
    expect(answer('Pourquoi le pont est-il fermé ?', ['La journée fut longue.', french], 'fr')).toBe(french);
  });
});
