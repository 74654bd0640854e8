/** Checks claims against an invented article: what it supports, what it marks and where, and what it admits not to see. */
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { checkClaims } from '../../../src/summary/claims/check-claims.ts';

const article = articleFromText({
  title: 'Harlow bridge to close for repairs',
  language: 'en',
  paragraphs: [
    'The old stone bridge in Harlow will close for six weeks from 4 May, the county council said on Tuesday.',
    'Engineers found 37 cracks in the northern arch after the floods of February. Repairs will cost £1.4m, about 12% more than planned.',
    '"We cannot wait for another winter," said Councillor Maria Denton. She denied that the work had been delayed.',
    'Traffic over the bridge rose by a fifth last year, according to the council. The ferry company will not run extra boats.',
  ],
});

const marked = (text: string, language = 'en') =>
  checkClaims(article, text, language).sentences.flatMap((sentence) =>
    sentence.findings.map(({ kind, start, end, reason }) => [kind, sentence.text.slice(start, end), reason]),
  );

describe('checkClaims', () => {
  it('supports a sentence of the article and leads to it', () => {
    const { support, sentences } = checkClaims(article, 'Engineers found 37 cracks in the northern arch.', 'en');
    expect(support).toBeGreaterThan(0.8);
    expect(sentences[0]?.verdict).toBe('supported');
    const source = sentences[0]?.sources[0];
    expect(article.blocks.find((block) => block.id === source?.block)?.text.slice(source?.start, source?.end)).toBe(
      'Engineers found 37 cracks in the northern arch after the floods of February.',
    );
  });

  it('does not support a sentence about something else', () => {
    const { sentences } = checkClaims(article, 'A leopard escaped from Munich zoo and frightened two joggers.', 'en');
    expect(sentences[0]?.verdict).toBe('unsupported');
  });

  it('marks a number that the article lacks', () => {
    expect(marked('Engineers found 43 cracks in the northern arch.')).toContainEqual([
      'number',
      '43',
      'number-not-in-article',
    ]);
  });

  it('lets a number be rounded, spelled or scaled', () => {
    expect(marked('The bridge will close for 6 weeks and repairs cost £1,400,000.')).toEqual([]);
    expect(marked('Engineers found nearly 40 cracks in the northern arch.')).toEqual([]);
  });

  it('marks a number that stands with another unit', () => {
    expect(marked('Repairs will cost £12m, more than planned.').map(([kind]) => kind)).toContain('number');
    expect(marked('Repairs will cost £12 more than planned.').map(([kind]) => kind)).toContain('unit');
  });

  it('marks a date that the article lacks', () => {
    expect(marked('The bridge in Harlow will close from 9 May.')).toContainEqual([
      'date',
      '9 May',
      'date-not-in-article',
    ]);
    expect(marked('The bridge in Harlow will close in May.')).toEqual([]);
  });

  it('marks the words of a name that the article lacks', () => {
    expect(marked('Councillor Maria Pelling said they cannot wait for another winter.')).toContainEqual([
      'name',
      'Pelling',
      'name-not-in-article',
    ]);
    expect(marked('The Harlow-Pelling bridge will close from 9 March.').map(([, word]) => word)).toContain('Pelling');
  });

  it('marks a quotation that is not verbatim', () => {
    expect(marked('"We cannot wait for another summer," said Maria Denton.')).toContainEqual([
      'quote',
      expect.stringContaining('another summer'),
      'quote-not-verbatim',
    ]);
    expect(marked('“We cannot wait for another winter”, said Maria Denton.')).toEqual([]);
  });

  it('marks a negation that was lost or added', () => {
    expect(marked('The ferry company will run extra boats.').map(([kind]) => kind)).toContain('negation');
    expect(marked('Engineers found no cracks in the northern arch.').map(([kind]) => kind)).toContain('negation');
  });

  it('marks a rise called a fall', () => {
    expect(marked('Traffic over the bridge fell by a fifth last year.')).toContainEqual([
      'direction',
      'fell',
      'direction-reversed',
    ]);
  });

  it('says that swapped roles are not seen', () => {
    expect(
      checkClaims(article, 'The county council denied that Maria Denton had been delayed.', 'en').notChecked,
    ).toContain('roles');
  });

  it('offers the nearest sentence for one that is not supported', () => {
    const { sentences } = checkClaims(article, 'Ferry tickets were sold out within minutes in Lisbon.', 'en');
    expect(sentences[0]?.verdict).not.toBe('supported');
    expect(sentences[0]?.sources).toHaveLength(1);
  });

  it('checks a translation by its numbers, dates and names only', () => {
    const right = checkClaims(
      article,
      'Die Brücke in Harlow wird ab dem 4. Mai gesperrt; 37 Risse wurden gefunden.',
      'de',
    );
    expect(right.sentences[0]?.verdict).toBe('supported');
    expect(right.notChecked).toContain('wording');
    const wrong = checkClaims(article, 'Die Brücke in Harlow hat 52 Risse.', 'de');
    expect(wrong.sentences[0]?.findings.map(({ kind }) => kind)).toEqual(['number']);
    expect(wrong.sentences[0]?.verdict).toBe('partly');
  });

  it('has nothing to doubt in a text without words', () => {
    expect(checkClaims(article, ' … ', 'en').support).toBe(1);
  });
});
