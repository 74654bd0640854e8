/**
 * Splits what a page runs together without a stop: "Storm closes harbour The ferry to Orm …", a heading, credit or byline and
 * the sentence after it. Where the article has no blocks for them, only a word that opens sentences tells: with a capital, and
 * a small word after it.
 */
import type { Language } from '../../languages/language.ts';
import { beginsWithCapital } from '../sentences/first-letter.ts';
import { quotedSpans } from '../sentences/quoted-spans.ts';
import type { Sentence } from '../sentences/split-sentences.ts';
import { READING } from '../weights.ts';

const word = /[\p{L}\p{M}\p{N}'’%)\]-]+/gu;

/** "(Photo: Ann Lind) The pier …": a colon in brackets that open the line. */
const pictureCredit = /^(?:\[[^[\]]{0,40}\] ?)?\([^():]{2,20}: ?[^()]{2,60}\) (?=\p{Lu})/u;

/** "Das", "È"; "DAS" is stressed, "PO" a party. */
const capitalised = /^\p{Lu}(?:[^\p{Lu}]|$)/u;

/** @returns The sentence itself, or the parts that it is made of, in order. */
export function splitRunTogether(sentence: Sentence, rules: Language): Sentence[] {
  const starts = seams(sentence.text, rules);
  if (starts.length === 0) return [sentence];
  return [0, ...starts].map((from, place) => {
    const text = sentence.text.slice(from, starts[place]).trimEnd();
    const start = sentence.start + from;
    return { text, start, end: start + text.length };
  });
}

/** Offsets at which a new sentence begins, rising. */
function seams(text: string, { sentenceOpeners, stopWords }: Language): number[] {
  const credit = pictureCredit.exec(text)?.[0].length;
  const found: number[] = credit ? [credit] : [];
  const words = [...text.matchAll(word)];
  const isQuoted = createQuotedCheck(text);
  const isStopWord = (at: number): boolean => stopWords.has((words[at]?.[0] ?? '').toLowerCase());
  words.forEach(({ 0: opener, index }, at) => {
    const [before, next, second] = [words[at - 1], words[at + 1], words[at + 2]];
    if (!before || !next || words.length - at < READING.minWordsAfterSeam) return;
    if (!capitalised.test(opener) || !sentenceOpeners.has(opener.toLowerCase())) return;
    const isBare = before.index + before[0].length + 1 === index && opener.length + index + 1 === next.index;
    if (!isBare || !/[\p{L}\p{N})\]%]/u.test(before[0]) || !/^\p{Ll}/u.test(next[0]) || isStopWord(at - 1)) return;
    // "Gone With the Wind": a title goes on with capitals.
    const isTitle = beginsWithCapital(before[0]) && isStopWord(at + 1) && beginsWithCapital(second?.[0] ?? '');
    if (!isTitle && !isQuoted(index)) found.push(index);
  });
  return found;
}

/** Asked for rising offsets: each quotation is passed once. */
function createQuotedCheck(text: string): (at: number) => boolean {
  let spans: ReturnType<typeof quotedSpans> | undefined;
  let passed = 0;
  return (at) => {
    spans ??= quotedSpans(text);
    while ((spans[passed]?.close ?? Infinity) <= at) passed++;
    return (spans[passed]?.open ?? Infinity) < at;
  };
}
