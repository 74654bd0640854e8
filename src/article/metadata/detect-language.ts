/** The language of a text, where its script or its commonest words tell it; what the page declares decides the rest. */
import { commonWords } from '../../languages/page-lists.ts';

const LANGUAGES_OF_WORD = new Map<string, string[]>();
for (const [tag, words] of Object.entries(commonWords))
  for (const word of words.split(' ')) LANGUAGES_OF_WORD.set(word, [...(LANGUAGES_OF_WORD.get(word) ?? []), tag]);
/** A range, for `\p{L}` takes the engine several times longer. */
const LATIN_WORD = /[a-z\u00AA\u00BA\u00DF-\u02AF\u1E00-\u1EFF]+/g;
/** Words in Latin script: fewer prove nothing. Set by hand. */
const ENOUGH_WORDS = 30;

/**
 * @param declared What the page says, e.g. `en-GB`; kept with its region where the text does not contradict.
 * @returns BCP 47; `und` where neither text nor page says.
 */
export function detectLanguage(text: string, declared: string | undefined): string {
  const sample = text.slice(0, 3000);
  const said = normalTag(declared);
  const found = byScript(sample, said) ?? byWords(sample, said);
  if (!found) return said ?? 'und';
  return said && primary(said) === primary(found) ? said : found;
}

const NONE: [undefined, number] = [undefined, 0];
/** Common words: as many more than of any other language tell that of a paragraph. Set by hand. */
const MIN_HITS = 4;
const MIN_LEAD = 3;

/** Neighbours that one paragraph tells badly from each other. */
const ALIKE: Readonly<Record<string, string>> = {
  uk: 'ru',
  be: 'ru',
  bg: 'ru',
  sr: 'ru',
  mk: 'ru',
  fa: 'ar',
  ur: 'ar',
  ja: 'zh',
};

/** @returns The language of one paragraph, or one like it, where script or commonest words leave no doubt. */
export function likelyLanguage(text: string): string | undefined {
  const script = byScript(text, undefined);
  if (script) return ALIKE[script] ?? script;
  const [[best, hits] = NONE, [, others] = NONE] = ranked(countCommonWords(text.toLowerCase().match(LATIN_WORD) ?? []));
  return hits >= MIN_HITS && hits >= MIN_LEAD * others ? best : undefined;
}

const SCRIPTS: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/[\u3040-\u30ff]/g, 'ja', []],
  [/[\uac00-\ud7af]/g, 'ko', []],
  [/[\u4e00-\u9fff]/g, 'zh', ['yue', 'ja']],
  [/[\u0e00-\u0e7f]/g, 'th', []],
  [/[\u0370-\u03ff]/g, 'el', []],
  [/[\u0590-\u05ff]/g, 'he', ['yi', 'iw']],
  [/[\u0530-\u058f]/g, 'hy', []],
  [/[\u10a0-\u10ff]/g, 'ka', []],
  [/[\u0980-\u09ff]/g, 'bn', ['as']],
  [/[\u0a80-\u0aff]/g, 'gu', []],
  [/[\u0a00-\u0a7f]/g, 'pa', []],
  [/[\u0b80-\u0bff]/g, 'ta', []],
  [/[\u0c00-\u0c7f]/g, 'te', []],
  [/[\u0c80-\u0cff]/g, 'kn', []],
  [/[\u0d00-\u0d7f]/g, 'ml', []],
  [/[\u0900-\u097f]/g, 'hi', ['mr', 'ne', 'sa', 'bho', 'mai', 'kok']],
  [/[\u1780-\u17ff]/g, 'km', []],
  [/[\u1000-\u109f]/g, 'my', []],
  [/[\u1200-\u137f]/g, 'am', ['ti']],
];

/** Kana prove Japanese in a text of ideographs, so a fifth of the letters is enough for a script to win. */
function byScript(sample: string, said: string | undefined): string | undefined {
  // Most texts are told by this alone, and counting letters of all scripts takes many times longer.
  const latin = sample.replace(/[^A-Za-z]+/g, '').length;
  if (latin > sample.replace(/\s+/g, '').length * 0.7) return undefined;
  const letters = sample.replace(/\P{L}+/gu, '').length;
  if (letters < 20 || latin > letters * 0.7) return undefined;
  const share = (pattern: RegExp) => (sample.match(pattern)?.length ?? 0) / letters;
  for (const [pattern, tag, neighbours] of SCRIPTS)
    if (share(pattern) > 0.2) return said && neighbours.includes(primary(said)) ? said : tag;
  if (share(/[\u0600-\u06ff]/g) > 0.3) return arabicScript(sample, said);
  if (share(/[\u0400-\u04ff]/g) > 0.3) return cyrillic(sample, said);
  return undefined;
}

function arabicScript(sample: string, said: string | undefined): string {
  if (/[ٹڈڑے]/.test(sample)) return 'ur';
  if (/[ەڵڕێۆ]/.test(sample)) return 'ckb';
  if ((sample.match(/[پچژگ]/g)?.length ?? 0) > sample.length / 200)
    return said && /^(?:ps|ug|sd|ku)/.test(said) ? said : 'fa';
  return 'ar';
}

function cyrillic(sample: string, said: string | undefined): string {
  const has = (letters: RegExp) => (sample.match(letters)?.length ?? 0) > sample.length / 400;
  if (said && /^(?:kk|ky|mn|tg|tt|ba|ce|os|uz|mk)/.test(said)) return said;
  if (has(/[ў]/g)) return 'be';
  if (has(/[їєґ]/g)) return 'uk';
  if (has(/[јљњћђ]/g)) return /[ќѓѕ]/.test(sample) ? 'mk' : 'sr';
  if (has(/[ыэё]/g)) return 'ru';
  return has(/ъ/g) ? 'bg' : said && /^(?:ru|uk|bg|sr|mk|be)/.test(said) ? said : 'ru';
}

/** The declared language stays unless another one clearly wins; neighbours (`da`/`no`) never overrule each other. */
function byWords(sample: string, said: string | undefined): string | undefined {
  const words = sample.toLowerCase().match(LATIN_WORD) ?? [];
  if (words.length < ENOUGH_WORDS) return undefined;
  const counts = countCommonWords(words);
  const [[best, bestCount] = NONE] = ranked(counts);
  const bestHits = bestCount / words.length;
  const saidHits = (counts.get(primary(said ?? '')) ?? 0) / words.length;
  // Hardly a common word of the declared language, and no other one known: it is neither.
  if (said && primary(said) in commonWords && saidHits < 0.015 && words.length > 100 && bestHits < 0.08) return 'und';
  const isClear = bestHits > (said ? 0.14 : 0.08) && bestHits > saidHits * 1.6;
  return isClear ? best : undefined;
}

/** Language → how many of the words are common ones of it. */
function countCommonWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  // By index: the engine has not compiled this yet when it runs, and would make an object for every step of an iterator.
  for (let at = 0; at < words.length; at++) {
    const tags = LANGUAGES_OF_WORD.get(words[at] as string);
    if (tags) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return counts;
}

function ranked(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function normalTag(declared: string | undefined): string | undefined {
  const tag =
    declared
      ?.trim()
      .replace(/_/g, '-')
      .split(/[,;\s]/)[0] ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Norwegian has three tags for one answer. */
function primary(tag: string): string {
  const first = tag.split('-')[0] ?? '';
  return /^n[bn]$/.test(first)
    ? 'no'
    : first === 'iw'
      ? 'he'
      : first === 'in'
        ? 'id'
        : /^(?:bs|sr|sh)$/.test(first)
          ? 'hr'
          : first;
}
