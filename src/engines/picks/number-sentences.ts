/** Numbers an article's sentences for a model that picks some of them: as many from the beginning as it can read at once. */
import { estimateTokens } from '../generate/estimate-tokens.ts';
import { visibleText } from '../prompts/strip-invisible-characters.ts';

export interface NumberedSentences {
  /** One line each: `1: The bridge is closed.` */
  readonly text: string;
  /** How many of the sentences it has; the first line is number 1. */
  readonly of: number;
}

/**
 * @param budget Tokens of the text.
 * @param scale Real tokens ÷ estimated ones, where the model has counted.
 */
export function numberSentences(sentences: readonly string[], budget: number, scale = 1): NumberedSentences {
  const lines: string[] = [];
  let used = 0;
  for (const [index, sentence] of sentences.entries()) {
    // A line break within a sentence would begin a line that has no number, or one of the page's choosing.
    const line = `${index + 1}: ${visibleText(sentence).replace(/\s+/g, ' ').trim()}`;
    used += (estimateTokens(line) + 1) * scale;
    if (used > budget) break;
    lines.push(line);
  }
  return { text: lines.join('\n'), of: lines.length };
}
