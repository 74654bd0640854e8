import { describe, expect, it } from 'vitest';
import { countUnresolved } from '../../../src/summary/analysis/unresolved-references.ts';
import { analysisOfText } from '../../support/analysis-of.ts';

function unresolvedIn(text: string, chosen: readonly number[]): number {
  const analysis = analysisOfText(text);
  return countUnresolved(analysis.references, analysis.stemSets, chosen);
}

describe('countUnresolved', () => {
  it('counts a pronoun whose neighbour is missing', () => {
    const text = 'Ana Reyes won the race. The rain fell all day. She had trained in Norway.';
    expect(unresolvedIn(text, [0, 2])).toBe(1);
    expect(unresolvedIn(text, [1, 2])).toBe(0);
  });

  it('counts a connective whose neighbour is missing', () => {
    expect(unresolvedIn('The vote was won. Rain fell. As a result, an appeal is likely.', [0, 2])).toBe(1);
  });

  it('takes no offence at a connective that a point is shown without', () => {
    expect(unresolvedIn('The vote was won. Rain fell. However, an appeal is likely.', [0, 2])).toBe(0);
    expect(unresolvedIn('Ana Reyes won the vote. Rain fell. But she will appeal.', [0, 2])).toBe(1);
    expect(unresolvedIn('A vote was won. Rain fell. But the suspect was arrested.', [0, 2])).toBe(1);
  });

  it('sees a quotation begin anew in each paragraph of a flattened text', () => {
    const text = 'Holm said: "We won the vote. "We shall win again. "That is all." The council meets on Friday.';
    expect(unresolvedIn(text, [0, 3])).toBe(0);
  });

  it('lets a description stand after any sentence that has its noun', () => {
    const text = 'A suspect was seen near the harbour. Rain fell. The suspect was arrested on Friday.';
    expect(unresolvedIn(text, [0, 2])).toBe(0);
    expect(unresolvedIn(text, [2])).toBe(1);
  });

  it('counts a quotation that does not say who speaks', () => {
    expect(unresolvedIn('Rain fell. The fire chief spoke. “Nobody had expected such a storm here.”', [0, 2])).toBe(1);
  });

  it('counts a pronoun that opens the sentence behind a few words', () => {
    const text = 'Ana Reyes won the race. The rain fell all day. In April, she had trained in Norway.';
    expect(unresolvedIn(text, [0, 2])).toBe(1);
    expect(
      unresolvedIn('Ana Reyes won the race. The rain fell all day. Back then, she had trained alone.', [0, 2]),
    ).toBe(1);
    expect(unresolvedIn('Ana Reyes won. Rain fell. In her speech she thanked them.', [0, 2])).toBe(1);
    expect(unresolvedIn('Ana Reyes won. Rain fell. In his speech, Mayor Holm thanked her.', [0, 2])).toBe(0);
  });

  it('gives a quotation of nobody no neighbour that helps', () => {
    expect(
      unresolvedIn('Rain fell over the county. The river rose. “Nobody had expected such a storm here.”', [1, 2]),
    ).toBe(1);
  });

  it('lets the article begin as it likes', () => {
    expect(unresolvedIn('It was the longest night of the year. Rain fell.', [0])).toBe(0);
  });

  it('takes no offence at an opener that sets a time', () => {
    expect(unresolvedIn('The vote was won. Rain fell. Earlier, the mayor had resigned.', [0, 2])).toBe(0);
  });
});
