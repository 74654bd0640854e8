/** Parses the numbers that a model picked. Strictly: what is no list of as many different sentences as were wanted is no choice. */
import { plainText } from '../prompts/parse-points.ts';
import { PICKS_FIELD, type PickOrder } from './pick-order.ts';

/** Numbers and what stands between them, perhaps behind a word or two and a colon: "Sentences: 3, 7 and 12". */
const NUMBERS_ALONE =
  /^(?:[\p{L}\p{M} ]{0,40}[:：])?[\s[(#]*\d{1,6}(?:[\s,;、،.#)\](]+(?:and\s+#?)?\d{1,6})*[\s.)\]]*$/u;

/** @returns Numbers of sentences, from 1, the most important first; `undefined` where the answer is none that was asked for. */
export function parsePicks(written: string, { count, of }: PickOrder): number[] | undefined {
  const answer = plainText(written);
  const picks = fromJson(answer) ?? fromText(answer);
  if (picks?.length !== count || new Set(picks).size !== count) return undefined;
  return picks.every((pick) => Number.isInteger(pick) && pick >= 1 && pick <= of) ? picks : undefined;
}

function fromJson(answer: string): number[] | undefined {
  try {
    const data: unknown = JSON.parse(answer);
    const list = Array.isArray(data) ? data : (data as Readonly<Record<string, unknown>> | null)?.[PICKS_FIELD];
    return Array.isArray(list) && list.every((one) => typeof one === 'number') ? list : undefined;
  } catch {
    return undefined;
  }
}

function fromText(answer: string): number[] | undefined {
  return NUMBERS_ALONE.test(answer) ? answer.match(/\d+/g)?.map(Number) : undefined;
}
