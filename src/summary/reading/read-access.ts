/**
 * Reads from the lines below a text that the page holds the rest of it back, and how much: "Il vous reste 57 % de cet article à
 * lire." In the background, which has all languages: the page's own script only hands these lines over.
 */
import type { Article } from '../../article/article.ts';
import { remaining, withheld } from '../../languages/page-lists.ts';
import { lazy } from '../../memoize.ts';

export interface ReadAccess {
  readonly access?: 'preview';
  /** The share of the article that is missing, 0–1. */
  readonly rest?: number;
  /** Such lines among the text's paragraphs: they are none of the article's. */
  readonly notices?: number;
}

/** Characters; what is longer is a paragraph that speaks of subscriptions. Set by hand. */
const MAX_LINE = 240;
/** Blocks at the end of the text among which such a line may have been taken for a paragraph. Set by hand. */
export const LAST_BLOCKS = 3;

const patterns = lazy(() => ({ withheld: new RegExp(withheld, 'u'), remaining: new RegExp(remaining, 'u') }));

export function readAccess({ blocks, linesBelow = [] }: Article): ReadAccess {
  const last = blocks.slice(-LAST_BLOCKS);
  const read = [...last.map(({ text }) => text), ...linesBelow].map(readLine);
  const found = read.find(({ access }) => access);
  const notices = last.filter(({ kind }, at) => kind !== 'heading' && read[at]?.access).length;
  return { ...found, ...(notices > 0 && { notices }) };
}

/** Whether it is a line of the page about what it holds back, and no sentence of the story. */
export function isAboutAccess(line: string): boolean {
  return readLine(line).access !== undefined;
}

function readLine(line: string): ReadAccess {
  if (line.length > MAX_LINE) return {};
  const lower = line.toLowerCase();
  const rest = percentIn(lower);
  // Without the stop in the number, which would end the sentence for a pattern.
  if (rest !== undefined && patterns().remaining.test(lower.replace(PERCENT, '%'))) return { access: 'preview', rest };
  return patterns().withheld.test(lower) ? { access: 'preview' } : {};
}

const PERCENT = /(\p{Nd}{1,2})(?:[.,٫]\p{Nd}+)?\s?[%％٪﹪]|[%٪]\s?(\p{Nd}{1,2})/u;

/** @returns 0–1; `undefined` for a line without one, and for what is all or nothing. */
function percentIn(line: string): number | undefined {
  const [, before, after] = PERCENT.exec(line) ?? [];
  const digits = before ?? after;
  const percent = digits === undefined ? 0 : Number([...digits].map(digitOf).join(''));
  return percent > 0 ? percent / 100 : undefined;
}

/** The digits of a script follow each other from its zero on, which is a multiple of 16 or, in Devanagari and its like, six more. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  const isSixOn = [0x966, 0x9e6].some((zero) => code >= zero && code < zero + 10);
  return isSixOn ? (code - 6) % 16 : code % 16;
}
