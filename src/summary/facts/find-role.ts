/** Finds what the text says a person is, in the words right beside the name. A step of extracting facts. */

import type { CompiledFactWords } from '../../languages/compile-fact-words.ts';
import { isPhrase } from '../../languages/phrases/find-phrases.ts';
import type { NameMention } from '../details/read-names.ts';

export interface RoleSpan {
  /** UTF-16 offsets `[start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** "Ana Lima, the city's mayor," · "Police Chief Ana Lima" · "the striker Ana Lima". */
export function findRole(text: string, name: NameMention, words: CompiledFactWords): RoleSpan | undefined {
  const after = roleAfter(text, name.end, words);
  if (after) return after;
  const before = roleBefore(text, name, words);
  return before && !isTornRole(text, before, words) ? before : undefined;
}

/** "Chief operating | officer", "Skills | Minister"; in German a case-form that no list has: "des zuständigen Generaldirektors". */
function isTornRole(text: string, { start, end }: RoleSpan, words: CompiledFactWords): boolean {
  const role = text.slice(start, end).toLowerCase();
  if (words.tag === 'de') return /(?:[^i]n|s)$/u.test(role) && !words.roles.has(role.split(' ').at(-1) ?? '');
  if (words.tag !== 'en') return false;
  const previous = /([\p{L}’'-]+) $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
  const lower = previous.toLowerCase();
  return (
    previous !== '' &&
    !/['’]s?$/.test(previous) &&
    !words.notNames.has(lower) &&
    !words.demonyms.has(lower) &&
    !words.knownPlaces.has(previous) &&
    !isPhrase(lower, words.said)
  );
}

/** What an apposition may begin with, of the words that begin no name. */
const DETERMINERS = new Set(
  'a, an, the, then, former, new, first, last, his, her, their, our, its, my, one, el, la, los, las, un, una, le, l, une, il, lo, i, uno, o, os, as, um, uma, der, die, das, ein, eine, de, het, een, en, et, den, det'.split(
    ', ',
  ),
);

/** Longer appositions are sentences of their own. */
const MAX_ROLE_LENGTH = 110;

function roleAfter(text: string, nameEnd: number, words: CompiledFactWords): RoleSpan | undefined {
  const match = /^, (?:\d{1,2}, )?(?:aged \d{1,2}, )?/.exec(text.slice(nameEnd, nameEnd + 16));
  if (!match) return undefined;
  const start = nameEnd + match[0].length;
  const phrase = /^[^,.;:!?()"“”«»–—]*/.exec(text.slice(start, start + MAX_ROLE_LENGTH))?.[0] ?? '';
  if (phrase.split(' ').some((word) => isPhrase(word, words.said) || /^I(?:['’]\p{L}+)?$/u.test(word)))
    return undefined;
  const isClosed =
    /^[,.;]/.test(text.slice(start + phrase.length, start + phrase.length + 1)) &&
    !/(?:\p{Nd}|\b(?:Sen|Rep|Gov|Dr|Mr|Mrs|Ms|Lt|Gen|St|Inc|Corp|No))$/u.test(phrase);
  if (!isClosed || phrase.length < 4) return undefined;
  const head =
    /^(.*?)(?: (?:of|at|for|in|with|on|from|de|del|der|des|du|della|von|van|bei|i|för|for|hos|til)(?: .*)?)?$/u.exec(
      phrase,
    )?.[1] ?? '';
  const headWords = head.trim().split(/\s+/);
  const last = headWords.at(-1)?.toLowerCase() ?? '';
  const [opening = ''] = headWords;
  if (headWords.length > 6 || !words.roles.has(last)) return undefined;
  if (words.notNames.has(opening.toLowerCase()) && !DETERMINERS.has(opening.toLowerCase())) return undefined;
  // "Ana Lima, manager Ben Okoro," lists two people; "Ana Lima, mayor and doctor," is two roles, which is fine.
  return { start, end: start + phrase.trimEnd().length };
}

function roleBefore(text: string, name: NameMention, words: CompiledFactWords): RoleSpan | undefined {
  if (name.title !== undefined) return titleBefore(text, name.start, name.title, words);
  const before = text.slice(Math.max(0, name.start - MAX_ROLE_LENGTH), name.start);
  const tokens = [...before.matchAll(/[\p{L}'’-]+(?= $| [\p{L}'’-])/gu)];
  const last = tokens.at(-1);
  if (!last || last.index + last[0].length !== before.length - 1 || !words.roles.has(last[0].toLowerCase()))
    return undefined;
  let first = tokens.length - 1;
  while (first > 0 && isModifier(tokens[first - 1], tokens[first], words)) first--;
  // "Bank of Canada chief economist": "Canada" is no beginning.
  if (/^(?:of|for|and|&)$/.test(tokens[first - 1]?.[0] ?? ''))
    while (first < tokens.length - 1 && /^\p{Lu}/u.test(tokens[first]?.[0] ?? '')) first++;
  // "former spin doctor and driver": what he was is not what he is, and the words between are not ours to skip.
  const skipped = tokens.slice(Math.max(0, first - 3), first).map(([word]) => word.toLowerCase());
  if (skipped.some((word) => CHANGES_ROLE.has(word))) return undefined;
  const offset = name.start - before.length;
  return { start: offset + (tokens[first]?.index ?? 0), end: offset + last.index + last[0].length };
}

/** "Prime Minister", with a "former" or "deputy" before it. A form of address is no role, nor is half a title. */
function titleBefore(text: string, nameStart: number, title: string, words: CompiledFactWords): RoleSpan | undefined {
  const start = nameStart - title.length - 1;
  const isAddress = title
    .toLowerCase()
    .replaceAll('.', '')
    .split(' ')
    .every((word) => words.address.has(word));
  if (isAddress || text.slice(start, start + title.length) !== title) return undefined;
  const before = text.slice(Math.max(0, start - 40), start);
  // "Health and Human Services Secretary"
  if (/\p{Lu}\p{L}+ (?:and|of) $/u.test(before)) return undefined;
  const lead =
    /(?:(?<!\p{L})(?:former|ex|shadow|deputy|acting|interim|assistant|vice|senior|late|then)[ -])+$/iu.exec(
      before,
    )?.[0] ?? '';
  const previous = /(\p{L}+) $/u.exec(before)?.[1]?.toLowerCase() ?? '';
  if (!lead && CHANGES_ROLE.has(previous)) return undefined;
  return { start: start - lead.length, end: start + title.length };
}

const CHANGES_ROLE = new Set(
  'former, ex, shadow, deputy, acting, late, vice, would-be, ex-, then, damalige, damaligen, damaliger, ehemalige, ehemaligen, ehemaliger, frühere, früheren, früherer, einstige, einstigen, ancien, ancienne, entonces, antiguo, antigua, allora, antigo, antiga, então, voormalig, voormalige, toenmalig, toenmalige, dåvarande, tidigare, daværende, tidligere, były, była, бывший, бывшая, бывшего'.split(
    ', ',
  ),
);

const MODIFIERS = new Set(
  'home, education, trade, transport, environment, culture, development, economic, political, legal, royal, national, local, regional, spin, press, campaign, law, human, rights, civil, government, cabinet, hospital, school, court, military, security, intelligence, former, ex, shadow, junior, permanent, alleged, then, current, incoming, outgoing, longtime, founding, deputy, chief, senior, head, assistant, acting, police, team, club, interim, vice, lead, film, fashion, football, tennis, rugby, cricket, defence, defense, health, foreign, prime, finance, interior, justice, opposition, party, army, district, state, city, county, family, executive, managing, veteran, late, fellow'.split(
    ', ',
  ),
);

function isModifier(
  token: RegExpMatchArray | undefined,
  next: RegExpMatchArray | undefined,
  words: CompiledFactWords,
): boolean {
  if (!token || !next || (token.index ?? 0) + token[0].length + 1 !== next.index) return false;
  const lower = token[0].toLowerCase();
  if (words.roles.has(lower) || MODIFIERS.has(lower)) return true;
  // "New York mayor", "Old Trafford boss", "Sunday Herald editor"
  if (/^(?:then|ex|now)-\p{Lu}/u.test(token[0])) return true;
  if (/^(?:New|Old|Sunday)$/.test(token[0]) && /^\p{Lu}/u.test(next[0])) return true;
  return /^\p{Lu}/u.test(token[0]) && !words.notNames.has(lower) && !/['’]s?$/.test(token[0]);
}
