/** Makes a true sentence false by one change, as the sentences that models write wrongly are: nearly everything in it stays. */

/** The kind of change, as the log counts them. */
type Corruption =
  | 'number'
  | 'number word'
  | 'opposite'
  | 'name'
  | 'swap'
  | 'negation'
  | 'lost negation'
  | 'date'
  | 'certainty'
  | 'ending';

export interface Corrupted {
  readonly text: string;
  readonly kind: Corruption;
}

/** 0..1, below 1. */
export type Chance = () => number;

/**
 * @param others Other sentences of the same article: what is put in comes from there.
 * @returns `undefined` where nothing in the sentence can be changed.
 */
export function corruptSentence(sentence: string, others: readonly string[], chance: Chance): Corrupted | undefined {
  const changes = CHANGES.filter(([, , change]) => change(sentence, others, () => 0) !== undefined);
  const drawn = changes.flatMap(([kind, weight, change]) => Array.from({ length: weight }, () => ({ kind, change })));
  if (drawn.length === 0) return undefined;
  const { kind, change } = pick(drawn, chance);
  const text = change(sentence, others, chance);
  return text === undefined || text === sentence ? undefined : { text, kind };
}

type Change = (sentence: string, others: readonly string[], chance: Chance) => string | undefined;

/** With how often each is drawn beside the others that are possible. */
const CHANGES: readonly (readonly [Corruption, number, Change])[] = [
  ['number', 2, changeNumber],
  ['number word', 1, (sentence, _, chance) => exchangeWord(sentence, NUMBER_WORDS, chance)],
  ['opposite', 3, (sentence, _, chance) => turnWord(sentence, OPPOSITES, chance)],
  ['name', 2, changeName],
  ['swap', 3, swapNames],
  ['negation', 1, addNegation],
  ['lost negation', 1, loseNegation],
  ['date', 1, changeDate],
  ['certainty', 2, (sentence, _, chance) => turnWord(sentence, CERTAINTIES, chance)],
  ['ending', 2, changeEnding],
];

const NUMBER_WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const OPPOSITES = bothWays(
  `rise fall|rose fell|rises falls|rising falling|increase decrease|increased decreased|increasing decreasing|more less|higher lower|win lose|won
  lost|wins loses|beat lost to|before after|above below|first last|first second|approve reject|approved rejected|accept refuse|accepted refused|agree refuse|agreed
  refused|allow ban|allowed banned|support oppose|supported opposed|supports opposes|backed opposed|success failure|guilty innocent|convicted acquitted|killed injured|died
  survived|gain loss|up down|buy sell|bought sold|open close|opened closed|begin end|began ended|started stopped|confirmed denied|confirm deny|admitted denied|best
  worst|largest smallest|biggest smallest|most least|all some|many few|million billion|hundreds thousands|men women|man woman|son daughter|father mother|husband
  wife|brother sister|north south|east west|young old|younger older|early late|earlier later|can cannot|always never|former current|joined left|arrested released|cut raise|raised
  cut|safe dangerous|plans refuses|failed managed|failed succeeded|praised criticised|welcomed condemned|increase cut|stronger weaker|faster slower|better worse|cheaper dearer|arrived left|attacked
  defended|entered left|borrowed lent|borrow lend|teacher student|doctor patient|victim attacker|employer employee|gave received|gives receives|sent received|over under|inside outside|signed
  rejected|delayed brought forward|widened narrowed|strengthened weakened|remained left`,
);

/** One way only: said more surely, or of more, than it was. */
const CERTAINTIES = new Map(
  `may will|might will|could will|can will|some all|many all|several all|most all|often always|sometimes always|rarely never|partly wholly|nearly more than|almost more than|about
  exactly|suspected confirmed|alleged proven|allegedly demonstrably|reportedly demonstrably|probably certainly|possibly certainly|likely certain|considering starting|planning
  starting|hopes has managed|hope have managed|expected certain|plans has begun|proposed approved|wants has decided|suggested proved|suggests proves|believed known|asked forced|would will`
    .split('|')
    .map((pair) => pairOf(pair)),
);

function bothWays(pairs: string): Map<string, string> {
  const turned = new Map<string, string>();
  for (const pair of pairs.split('|')) {
    const [one, other] = pairOf(pair);
    if (!turned.has(one)) turned.set(one, other);
    if (!other.includes(' ') && !turned.has(other)) turned.set(other, one);
  }
  return turned;
}

function pairOf(pair: string): [string, string] {
  const [one = '', ...other] = pair.split(/\s+/);
  return [one, other.join(' ')];
}

function turnWord(sentence: string, turns: ReadonlyMap<string, string>, chance: Chance): string | undefined {
  const found = [...sentence.matchAll(/[A-Za-z]+/g)].filter(([word]) => turns.has(word.toLowerCase()));
  if (found.length === 0) return undefined;
  const match = pick(found, chance);
  return replace(sentence, match, likeCase(match[0], turns.get(match[0].toLowerCase()) ?? ''));
}

function exchangeWord(sentence: string, words: readonly string[], chance: Chance): string | undefined {
  const found = [...sentence.matchAll(/[A-Za-z]+/g)].filter(([word]) => words.includes(word.toLowerCase()));
  if (found.length === 0) return undefined;
  const match = pick(found, chance);
  const others = words.filter((word) => word !== match[0].toLowerCase());
  return replace(sentence, match, likeCase(match[0], pick(others, chance)));
}

function changeNumber(sentence: string, _: readonly string[], chance: Chance): string | undefined {
  const found = [...sentence.matchAll(/\d[\d,]*(?:\.\d+)?/g)];
  if (found.length === 0) return undefined;
  const match = pick(found, chance);
  const written = match[0].replaceAll(',', '');
  const value = Number(written);
  let changed: string;
  if (written.includes('.')) changed = (value * pick([0.5, 0.8, 1.3, 2], chance)).toFixed(1);
  else if (value > 1900 && value < 2100 && !match[0].includes(','))
    changed = `${value + pick([-3, -2, -1, 1, 2, 4], chance)}`;
  else if (value < 20) changed = `${Math.max(0, value + pick([-2, -1, 1, 2, 3], chance))}`;
  else changed = `${Math.floor(value * pick([0.5, 0.7, 1.2, 1.5, 2, 10], chance))}`;
  return changed === written ? undefined : replace(sentence, match, changed);
}

/** Two or more capitalised words in a row, or one that begins no sentence. */
const NAME = /(?<![.!?] )(?<!^)\b[A-Z][a-zA-Z’'-]+(?: [A-Z][a-zA-Z’'-]+)*/g;

function changeName(sentence: string, others: readonly string[], chance: Chance): string | undefined {
  const names = [...sentence.matchAll(NAME)].filter(([name]) => !isDate(name));
  const known = [...new Set(others.flatMap((other) => other.match(NAME) ?? []))];
  const pool = known.filter((name) => name.length > 3 && !sentence.includes(name) && !isDate(name));
  if (names.length === 0 || pool.length === 0) return undefined;
  return replace(sentence, pick(names, chance), pick(pool, chance));
}

function swapNames(sentence: string, _: readonly string[], chance: Chance): string | undefined {
  const names = [...sentence.matchAll(NAME)].filter(([name]) => !isDate(name));
  const first = names.length > 1 ? pick(names.slice(0, -1), chance) : undefined;
  if (!first) return undefined;
  const second = pick(names.slice(names.indexOf(first) + 1), chance);
  if (first[0] === second[0]) return undefined;
  return replace(replace(sentence, second, first[0]), first, second[0]);
}

function isDate(name: string): boolean {
  return WEEKDAYS.includes(name) || MONTHS.includes(name);
}

function changeDate(sentence: string, others: readonly string[], chance: Chance): string | undefined {
  const found = [...sentence.matchAll(/\b[A-Z][a-z]+\b/g)].filter(([word]) => isDate(word) && word !== 'May');
  if (found.length === 0) return undefined;
  const match = pick(found, chance);
  const kind = (WEEKDAYS.includes(match[0]) ? WEEKDAYS : MONTHS).filter((word) => word !== match[0]);
  const inArticle = kind.filter((word) => others.some((other) => other.includes(word)));
  return replace(sentence, match, pick(inArticle.length > 0 ? inArticle : kind, chance));
}

const AUXILIARY = /\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|should|must)\b(?! not)/g;

function addNegation(sentence: string, _: readonly string[], chance: Chance): string | undefined {
  const found = [...sentence.matchAll(AUXILIARY)];
  if (found.length === 0) return undefined;
  const match = pick(found, chance);
  return replace(sentence, match, `${match[0]} not`);
}

function loseNegation(sentence: string): string | undefined {
  const without = sentence.replace(/\bnot |n['’]t\b/, '');
  return without === sentence ? undefined : without;
}

/** What a sentence closes with, from a preposition or conjunction on, in the words of another place: a wrong reason, place, time, helper. */
const ENDING = /\b(?:after|because|before|by|during|for|from|in|on|over|since|to|when|while|with) [^.!?]{8,60}[.!?]?$/;

function changeEnding(sentence: string, others: readonly string[], chance: Chance): string | undefined {
  const own = ENDING.exec(sentence);
  if (!own || own.index < 25) return undefined;
  const first = own[0].split(' ')[0];
  const endings = others.flatMap((other) => {
    const ending = other === sentence ? undefined : ENDING.exec(other)?.[0];
    return ending?.split(' ')[0] === first && !sentence.includes(ending ?? '') ? [ending ?? ''] : [];
  });
  return endings.length > 0 ? sentence.slice(0, own.index) + pick(endings, chance) : undefined;
}

function replace(sentence: string, match: RegExpMatchArray, by: string): string {
  const start = match.index ?? 0;
  return sentence.slice(0, start) + by + sentence.slice(start + match[0].length);
}

function likeCase(like: string, word: string): string {
  return /^[A-Z]/.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function pick<T>(some: readonly T[], chance: Chance): T {
  return some[Math.floor(chance() * some.length)] as T;
}
