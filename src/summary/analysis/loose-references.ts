/**
 * Finds the sentences that name their subject by what an earlier one has told: "The striker has …", "Over the years, it's …", an
 * article that opens "He was …". After another point a reader guesses whom it means; the first point must say it.
 */
import type { Language } from '../../languages/language.ts';
import type { ArticleSentence } from '../reading/read-sentences.ts';
import { isCapitalised } from '../sentences/first-letter.ts';
import type { Token } from '../sentences/terms.ts';
import { REFERENCE } from '../weights.ts';

/** @returns For each sentence whether it may not be read first. */
export function looseReferences(
  sentences: readonly ArticleSentence[],
  titleStems: ReadonlySet<string>,
  rules: Language,
): boolean[] {
  return sentences.map(({ text, tokens, contextHeading }, index) => {
    if (contextHeading) return false;
    if (index === 0) return opensAsSomebody(tokens, rules);
    const noun = bareNoun(text, tokens, rules);
    return (noun !== undefined && !titleStems.has(noun)) || opensAsIt(text, tokens, rules);
  });
}

function opensAsSomebody(tokens: readonly Token[], { personPronouns }: Language): boolean {
  return personPronouns.has(lower(tokens[0]));
}

/** "Over the years, it has grown": behind the first comma, and no name before it. */
function opensAsIt(text: string, tokens: readonly Token[], { thingPronouns }: Language): boolean {
  const comma = text.indexOf(', ');
  const after = tokens.findIndex(({ start }) => start > comma);
  if (comma < 0 || after < 1 || after >= REFERENCE.reach || !thingPronouns.has(lower(tokens[after]))) return false;
  return tokens.slice(0, after).every((token, place) => place === 0 || token.isStopWord || !isCapitalised(token.text));
}

/** "The record-breaking striker is": an article, small words, and already what is said of them. */
function bareNoun(text: string, tokens: readonly Token[], rules: Language): string | undefined {
  const [first] = tokens;
  if (!first || !rules.definiteArticles.has(lower(first))) return undefined;
  const end = tokens.findIndex((token, place) => place > 0 && rules.predicates.has(lower(token)));
  const own = tokens.slice(1, end);
  if (end < 2) return undefined;
  const isSmall = (token: Token): boolean => rules.capitalizesNouns || /^\p{Ll}/u.test(token.text);
  const isBare = own.every((token) => isSmall(token) && !token.isStopWord);
  const isWhole = !/[,;:(]/.test(text.slice(first.end, own.at(-1)?.end));
  const noun = own.at(-1);
  return isBare && isWhole && noun && !rules.knownToAll.has(lower(noun)) ? noun.stem : undefined;
}

function lower(token: Token | undefined): string {
  return token?.text.toLowerCase().replace('’', "'") ?? '';
}
