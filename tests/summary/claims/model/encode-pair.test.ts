import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../src/article/article-from-text.ts';
import { indexArticle } from '../../../../src/summary/claims/claim-index.ts';
import { encodePair, MAX_PIECES } from '../../../../src/summary/claims/model/encode-pair.ts';
import { chooseEvidence } from '../../../../src/summary/claims/model/evidence.ts';
import { tokenize } from '../../../../src/summary/sentences/terms.ts';

/** Every word a piece. */
const words = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'];
const split = (text: string) =>
  text.split(' ').map((word) => (words.includes(word) ? words.indexOf(word) : words.push(word) - 1));

describe('a claim beside its evidence', () => {
  it('comes first, and the model is told which of its words the evidence has, and which in the same company', () => {
    const { pieces, parts, claimLength } = encodePair('mayor beat rival', ['rival beat mayor', 'storm'], split);
    expect(pieces.map((piece) => words[piece])).toEqual([
      '[CLS]',
      'mayor',
      'beat',
      'rival',
      '[SEP]',
      'rival',
      'beat',
      'mayor',
      '[SEP]',
      'storm',
      '[SEP]',
    ]);
    expect(claimLength).toBe(5);
    expect(parts).toEqual([0, 1, 1, 1, 0, 4, 4, 4, 3, 3, 3]);
    expect(encodePair('mayor beat rival', ['mayor beat storm'], split).parts).toEqual([0, 2, 2, 0, 0, 5, 5, 3, 3]);
  });

  it('has room for as much as the model has places for, of whatever is said', () => {
    const long = Array.from({ length: 400 }, (_, at) => `w${at}`).join(' ');
    expect(encodePair(long, [long, long, long, long], split).pieces).toHaveLength(MAX_PIECES);
  });
});

describe('evidence', () => {
  const article = articleFromText({
    title: 'Council votes on ferry',
    language: 'en',
    paragraphs: [
      'The council met on Monday in the old school.',
      'It voted to buy the ferry from Tarn Lines.',
      'Rain fell all day.',
      'The price was put at nine million crowns by the treasurer.',
    ],
  });
  const evidenceFor = (claim: string) =>
    chooseEvidence(new Set(tokenize(claim, 'en').map(({ stem }) => stem)), indexArticle(article));

  it('is the sentence that shares most, then the one that has what is still missing', () => {
    const [first, second] = evidenceFor('The council will buy the ferry of Tarn Lines for nine million crowns.');
    expect(new Set([first, second])).toEqual(
      new Set([
        'It voted to buy the ferry from Tarn Lines.',
        'The price was put at nine million crowns by the treasurer.',
      ]),
    );
  });

  it('leaves out what shares nothing, and is at most three sentences', () => {
    expect(evidenceFor('Zebras gallop.')).toEqual([]);
    expect(evidenceFor('The council, the ferry, the rain and the price.')).toHaveLength(3);
  });
});
