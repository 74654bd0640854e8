/**
 * Widens a number to the clause that tells what happened to what it counts: "eleven passengers" tells nothing, "eleven
 * passengers were rescued" does. A step of finding key numbers.
 */
import { openingPhrase } from '../../languages/phrases/find-phrases.ts';
import { languageFor } from '../../languages/registry.ts';

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
const BOUNDARY =
  /[.!?…](?=["”’»)]*(?:\s+[^\s\p{Ll}]|\s*$))|[,;:](?=\s)|[،؛।。！？；：、，「」『』()（）[\]"“”„«»\n]|\s[–—-]{1,2}\s/gu;

/** @param counted The number with its qualifier and what it counts. */
export function numberEvent(text: string, counted: Span, tag: string): Span | undefined {
  const { start, end } = clauseAround(text, counted);
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

function clauseAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - MAX_CLAUSE - 1);
  let left = from;
  let right = Math.min(text.length, end + MAX_CLAUSE + 1);
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
