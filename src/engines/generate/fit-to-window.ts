/** Splits a long article into parts that a model can read at once: whole paragraphs, in order, none left out. */
import { estimateTokens } from './estimate-tokens.ts';
import type { Paragraph } from './paragraphs.ts';

/** A factor of what an even share would be, so that a paragraph more or less does not make another part. Set by hand. */
const SLACK = 1.15;

/**
 * @param budget Tokens of one part, ≥ 1.
 * @param sentencesOf Splits a text of the paragraphs' language.
 * @param scale Real tokens ÷ estimated ones, where the model has counted.
 * @returns Parts of about the same length.
 */
export function fitToWindow(
  paragraphs: readonly Paragraph[],
  budget: number,
  sentencesOf: (text: string) => string[],
  scale = 1,
): Paragraph[][] {
  const tokensOf = ({ text }: Paragraph): number => (estimateTokens(text) + 1) * scale;
  const pieces = paragraphs.flatMap((paragraph) => {
    return tokensOf(paragraph) <= budget ? [paragraph] : splitParagraph(paragraph, budget / scale, sentencesOf);
  });
  const total = pieces.reduce((sum, piece) => sum + tokensOf(piece), 0);
  const share = Math.min(budget, (total / Math.ceil(total / budget)) * SLACK);
  const parts: Paragraph[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    const tokens = tokensOf(piece);
    if (used + tokens > share) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(piece);
    used += tokens;
  }
  return parts;
}

/** At sentences; where a sentence alone is too long, anywhere between words. */
function splitParagraph(
  { text, block }: Paragraph,
  budget: number,
  sentencesOf: (text: string) => string[],
): Paragraph[] {
  const pieces: string[] = [];
  // Counted on: a piece asked anew for each of its sentences would cost the square of its length.
  let used = 0;
  for (const sentence of sentencesOf(text).flatMap((one) => splitSentence(one, budget))) {
    const tokens = estimateTokens(sentence) + 1;
    const last = pieces.at(-1);
    const isRoom = last !== undefined && used + tokens <= budget;
    if (isRoom) pieces[pieces.length - 1] = `${last} ${sentence}`;
    else pieces.push(sentence);
    used = isRoom ? used + tokens : tokens;
  }
  return pieces.map((piece) => ({ text: piece, block }));
}

function splitSentence(text: string, budget: number): string[] {
  if (estimateTokens(text) + 1 <= budget) return [text];
  const middle = Math.floor(text.length / 2);
  const blank = text.indexOf(' ', middle);
  // Never between the two halves of a character outside the basic plane.
  const at =
    blank > 0 && blank < text.length - 1 ? blank : middle + (/[\udc00-\udfff]/.test(text[middle] ?? '') ? 1 : 0);
  const halves = [text.slice(0, at).trim(), text.slice(at).trim()].filter(Boolean);
  return halves.length < 2 ? [text] : halves.flatMap((half) => splitSentence(half, budget));
}
