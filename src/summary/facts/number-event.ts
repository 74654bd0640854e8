/**
 * Widens a number to the sentence that tells what happened to what it counts: "eleven passengers" tells nothing, and half a
 * sentence tells something else ("while eleven passengers were rescued", "found 52 shops"). A step of finding key numbers.
 */
import { openingPhrase } from '../../languages/phrases/find-phrases.ts';
import { languageFor } from '../../languages/registry.ts';
import { datelineEnd } from '../sentences/dateline-end.ts';
import type { Sentence } from '../sentences/split-sentences.ts';
import { withoutConnective } from '../sentences/trim-sentence.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface CountedSpan extends Span {
  /** Whether it says already what happened: "48 people injured". */
  readonly hasFate: boolean;
}

/** Characters; in scripts without spaces as many signs say more. A longer sentence is no fact at a glance. Set by hand. */
const MAX_LETTERS = 180;
const MAX_SIGNS = 80;
/** Words beside the number and what it counts, of which one will be the verb; pairs of characters in scripts without spaces. Set by hand. */
const MIN_WORDS_BESIDE = 3;

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/**
 * @param counted The number with its qualifier and what it counts.
 * @param sentence Where it stands.
 * @param opensStory Whether it is the story's first, which points back to nothing.
 * @returns The sentence without its stop and without "and" before it; `undefined` where it is a question, a heading, a
 *   piece of something, or leaves open whom it is about.
 */
export function numberEvent(
  text: string,
  counted: CountedSpan,
  sentence: Sentence,
  tag: string,
  opensStory: boolean,
): Span | undefined {
  const marks = /[.!?…।。！？؟]{1,4}["”’»)」』]{0,3}$/u.exec(sentence.text)?.[0] ?? '';
  if (marks === '' || /[?？؟…]/u.test(marks)) return undefined;
  // What closes after the stop belongs to what opened before it.
  const end = /["”’»)」』]$/u.test(marks) ? sentence.end : sentence.end - marks.length;
  const start = withoutOpener(text.slice(sentence.start, end), tag, opensStory);
  return start === undefined ? undefined : whole(text, { start: sentence.start + start, end }, counted, tag);
}

function whole(text: string, { start, end }: Span, counted: CountedSpan, tag: string): Span | undefined {
  const shown = text.slice(start, end);
  if (shown.length > (UNSPACED.test(shown) ? MAX_SIGNS : MAX_LETTERS) || isPiece(shown)) return undefined;
  const isAside = /, $/.test(text.slice(start, counted.start)) && /^,/.test(text.slice(counted.end, end));
  if (
    isAside ||
    counted.start < start ||
    counted.end > end ||
    leavesOpenWho(text.slice(start, counted.start), shown, tag)
  )
    return undefined;
  const beside = `${text.slice(start, counted.start)} ${text.slice(counted.end, end)}`;
  const words = UNSPACED.test(beside)
    ? beside.replace(/\s/g, '').length / 2
    : (beside.match(/[\p{L}\p{M}]+/gu)?.length ?? 0);
  return counted.hasFate || words >= MIN_WORDS_BESIDE ? { start, end } : undefined;
}

/** Half of a quotation or of brackets, lines of a list, the words after a bullet. */
function isPiece(shown: string): boolean {
  return (
    (shown.match(/["“”„«»]/g)?.length ?? 0) % 2 > 0 ||
    (shown.match(/[()（）「」『』[\]]/g)?.length ?? 0) % 2 > 0 ||
    /[\n|•]/.test(shown)
  );
}

/** Where the sentence begins after its dateline and "and"; `undefined` where "he", "which", "the suspect" or "but" lean on what was before. */
function withoutOpener(sentence: string, tag: string, opensStory: boolean): number | undefined {
  const rules = languageFor(tag);
  const dateline = datelineEnd(sentence, rules);
  const story = sentence.slice(dateline);
  if (!/^["“„«「『¿¡(]*[\p{Lu}\p{Lo}\p{Nd}$£€¥₹]/u.test(story)) return undefined;
  const rest = withoutConnective(story, rules);
  const opener =
    openingPhrase(rest, rules.pronounOpeners) ??
    openingPhrase(rest, rules.connectiveOpeners) ??
    (opensStory ? undefined : openingPhrase(rest, rules.definiteOpeners));
  const isTied = opener !== undefined && !rules.standaloneOpeners.has(opener.toLowerCase());
  if (openingPhrase(rest, rules.announcements) !== undefined) return undefined;
  if (isTied || RELATIVE.test(rest) || OF_SOME_AGE.test(rest) || ADDRESSES_READER.test(rest)) return undefined;
  return sentence.length - rest.length;
}

/** "Which", or "most" without what they are. */
const RELATIVE =
  /^(?:which|who|whom|whose|including|(?:most|others|another|both|some|few|all|each) (?:are|were|is|was|have|had|has|will|of them)|dont|cuyo|denen|wobei|котор\p{L}+|который|która|które|який|яка|які)(?!\p{L})/iu;

/** "The 68-year-old", "Der 68-Jährige", "De 68-jarige": who was named before. */
const OF_SOME_AGE = /^\p{L}+ \p{Nd}{1,3}-\p{L}/u;

/** Advice is no fact. */
const ADDRESSES_READER = /\byou(?:r|['’]\p{L}+)?\b/iu;

/** "In base form, it starts at $30,000". */
const IT_AFTER_COMMA = /, (?:it|es|het|det|il|elle)(?:['’]s)? /u;

/** A pronoun before which no name stands, or "it" that opens a clause; or "I", who may be the writer or whoever was asked. */
function leavesOpenWho(before: string, shown: string, tag: string): boolean {
  const { personPronouns, firstPerson, capitalizesNouns } = languageFor(tag);
  if (shown.match(/[\p{L}\p{M}’']+/gu)?.some((word) => firstPerson.has(word) || firstPerson.has(word.toLowerCase())))
    return true;
  if (UNSPACED.test(before)) return /[他她其彼]/u.test(before);
  if (IT_AFTER_COMMA.test(shown)) return true;
  const words = before.match(/[\p{L}\p{M}]+/gu) ?? [];
  const pronoun = words.findIndex((word) => personPronouns.has(word.toLowerCase()));
  return pronoun >= 0 && (capitalizesNouns || !words.slice(1, pronoun).some((word) => /^\p{Lu}/u.test(word)));
}
