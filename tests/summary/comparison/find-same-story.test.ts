import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { findSameStory } from '../../../src/summary/comparison/find-same-story.ts';

const one = articleFromText({
  title: 'Harrow bridge closed after engineers find cracks',
  language: 'en',
  paragraphs: [
    'The Harrow bridge was closed on Monday after engineers found cracks in two of its pillars.',
    'Mayor Ana Lima said repairs would begin within a month.',
    'Some 9,000 drivers cross the bridge every day, according to the council.',
  ],
});
const two = articleFromText({
  title: 'Cracks in pillars close Harrow bridge',
  language: 'en',
  paragraphs: [
    'Engineers have found cracks in two pillars of the Harrow bridge, which was closed on Monday.',
    'Two ferries will carry commuters across the river, the harbour authority said.',
    'Repairs would begin within a month, Mayor Ana Lima said.',
  ],
});
const other = articleFromText({
  title: 'Rovers win the cup final on penalties',
  language: 'en',
  paragraphs: [
    'Harrow Rovers won the county cup on Saturday, beating Elmford 4-3 on penalties.',
    'Goalkeeper Joao Brandt saved twice in front of 6,000 supporters.',
  ],
});

describe('articles from several sources', () => {
  it('are grouped by story, each in one group', () => {
    expect(findSameStory([one, other, two]).map(({ articles }) => articles)).toEqual([[0, 2], [1]]);
  });

  it('show what each adds to the others', () => {
    const [group] = findSameStory([one, two]);
    expect(group?.adds.map((sentences) => sentences.map(({ text }) => text))).toEqual([
      ['Some 9,000 drivers cross the bridge every day, according to the council.'],
      ['Two ferries will carry commuters across the river, the harbour authority said.'],
    ]);
  });

  it('are not compared across languages', () => {
    expect(findSameStory([one, { ...one, language: 'de' }])).toHaveLength(2);
  });

  it('may be none', () => {
    expect(findSameStory([])).toEqual([]);
  });
});
