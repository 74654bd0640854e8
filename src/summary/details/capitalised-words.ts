/** Reads the words of a text with their case and place in the sentence: what names are made of. A step of reading names. */

export interface NameToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isCapitalised: boolean;
  /** First of a sentence, or of a quotation: its capital says nothing. */
  readonly isFirst: boolean;
  /** What stands between it and the word before: a single space inside a name. */
  readonly gap: string;
}

const WORD =
  /\p{Lu}(?:\.\p{Lu})+\.?(?![\p{L}\p{Nd}])|\p{L}[\p{L}\p{M}\p{Nd}]*(?:['’.-](?=[\p{L}\p{Nd}])[\p{L}\p{M}\p{Nd}]+)*/gu;
/** A stop that ends a sentence, or an opening quotation mark, colon, bullet or dash. */
const STARTS = /[.!?…:;•|«„“"([]\s*['"“‘«„([]*$|['‘]$|--?\s*$|[–—]\s*$/;
const ABBREVIATION = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Rev|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|St|Jr|Sr|Hon)$/u;

/** "London-based", "Lima-trained". */
const ADJECTIVE =
  /-(?:based|led|born|backed|style|wide|owned|run|made|area|era|like|bound|held|class|free|friendly|[a-z]+ed)$/;

export function capitalisedWords(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  for (const match of text.matchAll(WORD)) {
    const previous = tokens.at(-1);
    const gap = text.slice(previous?.end ?? 0, match.index);
    const isInitial = gap === '. ' && previous !== undefined && ABBREVIATION.test(previous.text);
    tokens.push({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      // "London-based" is no name, "Grey-Thompson" is.
      isCapitalised:
        (/^\p{Lu}/u.test(match[0]) && !ADJECTIVE.test(match[0]) && !isCompound(match[0], previous, gap)) ||
        /^(?:[a-z]\p{Lu}|al-\p{Lu}|d['’]\p{Lu})/u.test(match[0]),
      isFirst: previous === undefined || (!isInitial && STARTS.test(gap.slice(-8))),
      gap: isInitial ? ' ' : gap,
    });
  }
  return tokens;
}

/** "Under-fire" opens a sentence, and no name. */
function isCompound(word: string, previous: NameToken | undefined, gap: string): boolean {
  return (previous === undefined || STARTS.test(gap.slice(-8))) && /^\p{Lu}\p{Ll}+-\p{Ll}{4,}$/u.test(word);
}

/** Words that the text also has in lower case, in lower case: a capital at a sentence's start makes them no names. */
export function lowerCaseWords(tokens: readonly NameToken[]): ReadonlySet<string> {
  return new Set(tokens.filter((token) => !token.isCapitalised).map((token) => token.text));
}
