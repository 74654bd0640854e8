/**
 * Widens a number to the clause that tells what happened to what it counts: "eleven passengers" tells nothing, "eleven
 * passengers were rescued" does. A step of finding key numbers.
 */
import { openingPhrase } from '../../languages/phrases/find-phrases.ts';
import { languageFor } from '../../languages/registry.ts';
import type { Sentence } from '../sentences/split-sentences.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Characters. A longer clause is no fact at a glance. Set by hand. */
const MAX_CLAUSE = 130;
/** Words beside the number and what it counts, of which one will be the verb; pairs of characters in scripts without spaces. Set by hand. */
const MIN_WORDS_BESIDE = 3;
/** The same in a whole sentence, whose verb may be one word. */
const MIN_WORDS_OF_SENTENCE = 1;
const MIN_WORDS_BEFORE_STOP = 2;

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
/** Inside a sentence: its own stops may belong to "Dr." or "14. und 15. Juli". */
const BOUNDARY = /[,;:](?=\s)|다\.(?=\s)|[،؛।。！？；：、，「」『』()（）[\]"“”„«»|\n]|\s[–—-]{1,2}\s/gu;

/**
 * @param counted The number with its qualifier and what it counts.
 * @param sentence Where it stands.
 */
export function numberEvent(text: string, counted: Span, sentence: Sentence, tag: string): Span | undefined {
  if (/[?？؟]/u.test(lastMarks(text, sentence.end))) return undefined;
  const { start, end } = clauseAround(text, counted, sentence);
  if (isTorn(text, start, end) || (start > sentence.start && LEANS.test(text.slice(start, end)))) return undefined;
  const opened = withoutOpener(text, { start, end }, tag);
  if (!opened || opened.start > counted.start || opened.end - opened.start > MAX_CLAUSE) return undefined;
  if (opened.start < counted.start && OF_WHAT.test(text.slice(opened.start, counted.start))) return undefined;
  const beside = `${text.slice(opened.start, counted.start)} ${text.slice(counted.end, opened.end)}`;
  const words = UNSPACED.test(beside)
    ? beside.replace(/\s/g, '').length / 2
    : (beside.match(/[\p{L}\p{M}]+/gu)?.length ?? 0);
  return words >= leastWords(text, opened) ? opened : undefined;
}

/** A whole sentence has a verb, and so, mostly, has what ends one. */
function leastWords(text: string, { start, end }: Span): number {
  if (!/^[.!?…।。！？؟]/u.test(text.slice(end, end + 1))) return MIN_WORDS_BESIDE;
  const isWhole = /(?:^|[.!?…।。！？؟][\s"”’»)]*)$/u.test(text.slice(Math.max(0, start - 4), start));
  return isWhole || UNSPACED.test(text.slice(start, end)) ? MIN_WORDS_OF_SENTENCE : MIN_WORDS_BEFORE_STOP;
}

function clauseAround(text: string, { start, end }: Span, sentence: Span): Span {
  const from = Math.max(sentence.start, start - MAX_CLAUSE - 1);
  let left = from;
  let right = Math.min(sentence.end - lastMarks(text, sentence.end).length, end + MAX_CLAUSE + 1);
  for (const match of text.slice(from, right).matchAll(BOUNDARY)) {
    const at = from + match.index;
    if (at + match[0].length <= start) left = at + match[0].length;
    else if (at >= end) {
      right = at;
      break;
    }
  }
  return trimmed(text, left, right);
}

/** The stop that ends a sentence and what closes after it. */
function lastMarks(text: string, end: number): string {
  return /[.!?…।。！？؟]{1,4}["”’»)」』]{0,3}$/u.exec(text.slice(Math.max(0, end - 8), end))?.[0] ?? '';
}

/**
 * A quotation or brackets cut the clause off from its beginning ("the “serious incident” that led to five arrests"), or its
 * commas are a list's: "five firms won in the fields climate, water and soil".
 */
function isTorn(text: string, start: number, end: number): boolean {
  const isCutOff = /(?<![.!?…।。！？؟])[)）\]"”’»」』]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
  return (
    isCutOff ||
    /^(?: ?["“„«「『]|[(（])/u.test(text.slice(end, end + 2)) ||
    LIST_GOES_ON.test(text.slice(end, end + 60)) ||
    LIST_OF_COUNTS.test(text.slice(end, end + 24)) ||
    /\p{Nd}\s?(?![日月年时時分])\p{L}{1,3}[,、，]\s?$/u.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** After a comma a preposition leans on what stands before it: "snow at 1,400 metres, down to 1,200 metres". */
const LEANS =
  /^(?:in|at|to|from|with|down|up|of|by|for|mit|von|bei|für|auf|con|de|desde|hasta|por|para|avec|par|pour|à|da|di|per|com|em|até|met|van|voor|med|av|för|til|till|na|do|od|z|ze|w|на|до|от|с|в|во|із|з|у) /iu;

/** "서울 3명, 경기 7명": one count after another. */
const LIST_OF_COUNTS = /^[,、，] ?\p{L}{1,12} ?\p{Nd}/u;

const LIST_GOES_ON =
  /^, (?:[\p{L}\p{Nd}’'-]+ ){1,4}(?:and|or|und|oder|et|ou|y|e|o|og|och|eller|en|of|i|lub|и|или|та|або|và|dan|ve) /u;

function trimmed(text: string, start: number, end: number): Span {
  const inside = text.slice(start, end);
  const from = start + inside.length - inside.trimStart().length;
  return { start: from, end: from + inside.trim().length };
}

/** Without "and" or "but" before it; `undefined` where "he", "which" or "it" leaves open whom it is about. */
function withoutOpener(text: string, { start, end }: Span, tag: string): Span | undefined {
  const { pronounOpeners, connectiveOpeners } = languageFor(tag);
  const clause = text.slice(start, end);
  if (openingPhrase(clause, pronounOpeners) !== undefined || RELATIVE.test(clause)) return undefined;
  if (ARTICLE_OR_RELATIVE.test(clause) && /,\s*$/.test(text.slice(Math.max(0, start - 3), start))) return undefined;
  const opener = openingPhrase(clause, connectiveOpeners);
  if (opener === undefined) return { start, end };
  const rest = trimmed(text, start + clause.indexOf(opener) + opener.length, end);
  return openingPhrase(text.slice(rest.start, end), pronounOpeners) === undefined ? rest : undefined;
}

const RELATIVE =
  /^(?:which|who|whom|whose|that|where|when|while|including|qui|que|dont|où|quien|quienes|cuyo|che|cui|denen|wobei|welche[rsn]?|który|która|które|котор\p{L}+|який|яка|які)(?!\p{L})/iu;

/** After a comma these open a clause about something before it. */
const ARTICLE_OR_RELATIVE = /^(?:der|die|das|dem|dat|som)(?!\p{L})/iu;

/** All that stands before the number: "with eleven passengers on board" tells of something else. */
const OF_WHAT =
  /^(?:with|of|by|for|at|including|among|plus|or|from|to|mit|von|bei|für|con|de|por|para|avec|par|pour|di|per|com|met|van|voor|med|av|för|for|z|ze|с|со|из|з|зі)\s(?:\p{L}+\s)?$/iu;
