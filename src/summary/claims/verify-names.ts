/**
 * Looks up the names of a claim, word by word, in the article: in any case, ending or abbreviation, and under the other
 * name that same-names.ts knows. A word of a name that the article lacks is reported; a short form of a name is not.
 */

import { factWords } from '../../languages/compile-fact-words.ts';
import { isGivenName } from '../../languages/is-given-name.ts';
import { languageFor } from '../../languages/registry.ts';
import { capitalisedWords } from '../details/capitalised-words.ts';
import { knowledgeOf, type NameMention, namesAmong } from '../details/read-names.ts';
import { tokenize } from '../sentences/terms.ts';
import type { Finding } from './claim-check.ts';
import { beginning, type ClaimIndex } from './claim-index.ts';
import { otherNames } from './same-names.ts';

export function verifyNames(text: string, language: string, index: ClaimIndex): Finding[] {
  // Which words are names takes a look at the whole article.
  if ((text.match(WORD) ?? []).every((word) => isKnown(word, language, index))) return [];
  const findings: Finding[] = [];
  for (const name of namesOf(text, language, index)) {
    const written = text.slice(name.start, name.end);
    if (isWrittenTogether(written, index) || isOtherwiseKnown(written, index)) continue;
    if (isHeading(text.slice(0, name.start), written) || isNoun(name, language)) continue;
    for (const { start, end } of nameWords(written, language)) {
      const word = written.slice(start, end);
      if (isKnown(word, language, index)) continue;
      findings.push({
        kind: 'name',
        start: name.start + start,
        end: name.start + end,
        reason: 'name-not-in-article',
      });
    }
  }
  return findings;
}

/** As `readNames` with the article around the claim, which is read only once. */
function namesOf(text: string, language: string, { nameKnowledge }: ClaimIndex): NameMention[] {
  const words = factWords(language);
  if (words.notNames.size === 0) return [];
  const tokens = capitalisedWords(text);
  const own = knowledgeOf(tokens);
  const knowledge = {
    lowerCase: new Set([...nameKnowledge.lowerCase, ...own.lowerCase]),
    capitalised: new Set([...nameKnowledge.capitalised, ...own.capitalised]),
  };
  return namesAmong(text, tokens, knowledge, words);
}

/** The whole name under its other name, or as the letters that its words begin with: "Care Quality Commission", CQC. */
function isOtherwiseKnown(name: string, index: ClaimIndex): boolean {
  if (otherNames(name).some((other) => isWrittenTogether(other, index))) return true;
  const initials = name.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? [];
  return initials.length >= 2 && isWholeWord(initials.join(''), index) && /\s/.test(name);
}

/** Where every noun has a capital, one alone is no name, unless somebody is called so by title or given name. */
function isNoun({ value, title }: NameMention, language: string): boolean {
  const [first = '', ...more] = value.split(/[\s\u00a0]+/u);
  if (!languageFor(language).capitalizesNouns || title !== undefined || isGivenName(first)) return false;
  return more.length === 0 || more.some((word) => !/^\p{Lu}/u.test(word));
}

/** One capitalised word after a mark that opens a line or a list is no name for sure. */
function isHeading(before: string, name: string): boolean {
  return /[=:|*#•–—-]\s+$/u.test(before) && !/[\s-]/.test(name);
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a name that must stand in the article: no particle, title, initial or number. */
function nameWords(name: string, language: string): { start: number; end: number }[] {
  const { particles, address, roles, notNames, months, weekdays } = factWords(language);
  const roleWords = new Set([...roles].flatMap((role) => role.split(' ')));
  return [...name.matchAll(WORD)]
    .filter(([word]) => {
      const lower = word.toLowerCase();
      const isGrammar = particles.has(lower) || address.has(lower) || roleWords.has(lower) || notNames.has(lower);
      return word.length > 1 && !/\p{N}/u.test(word) && !isGrammar && !months.has(lower) && !weekdays.has(lower);
    })
    .map(({ 0: word, index: start }) => ({ start, end: start + word.length }));
}

function isKnown(word: string, language: string, index: ClaimIndex): boolean {
  const bare = word.replace(/['’]s?$/i, '');
  if (isWholeWord(bare, index)) return true;
  if (hasWord(bare, language, index)) return true;
  if (otherNames(bare).some((other) => isWrittenTogether(other, index))) return true;
  return isAbbreviation(bare, index);
}

function hasWord(word: string, language: string, index: ClaimIndex): boolean {
  if (tokenize(word, index.language).every(({ stem }) => index.places.has(stem))) return true;
  if (language !== index.language && tokenize(word, language).every(({ stem }) => index.places.has(stem))) return true;
  // Case endings and derived forms: Putin, Putinu; Scotland, Scottish; Cardiff's, Cardiff.
  const length = Math.max(4, Math.min(6, word.length - 2));
  return word.length > 4 && index.beginnings.has(beginning(word, length));
}

/** Capitals that begin words which follow each other in the article: "NHS", "U.N.". */
function isAbbreviation(word: string, index: ClaimIndex): boolean {
  const letters = word.replaceAll('.', '');
  if (!/^\p{Lu}[\p{Lu}\p{Ll}]{1,6}$/u.test(letters) || !/^\p{Lu}+s?$/u.test(letters)) return false;
  const initials = [...letters.replace(/s$/, '')];
  const gap = '\\p{L}*[\\s-]+(?:(?:of|and|for|the|de|la|du|des|und|für|di)\\s+)*';
  return new RegExp(`(?<!\\p{L})${initials.join(gap)}\\p{L}*`, 'iu').test(index.text);
}

function isWrittenTogether(name: string, index: ClaimIndex): boolean {
  const at = index.lowerText.indexOf(name.toLowerCase());
  return at >= 0 && !/\p{L}/u.test(index.text[at - 1] ?? ' ');
}

function isWholeWord(word: string, index: ClaimIndex): boolean {
  for (let at = index.text.indexOf(word); at >= 0; at = index.text.indexOf(word, at + 1))
    if (!/\p{L}/u.test(index.text[at - 1] ?? ' ') && !/\p{L}/u.test(index.text[at + word.length] ?? ' ')) return true;
  return false;
}
