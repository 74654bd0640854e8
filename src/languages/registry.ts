/** Finds a language by its tag. Languages are registered in registered.ts. */
import { compileLanguage, type Language, type LanguageData } from './language.ts';
import * as registered from './registered.ts';
import { neutral } from './und/words.ts';

export const languages: readonly LanguageData[] = Object.values(registered);

/** Tags that other tags stand for. */
const aliases: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', fil: 'tl', yue: 'zh' };

const byTag = new Map(languages.map((language) => [language.tag, language]));
const compiled = new Map<string, Language>();

/** @param tag BCP 47; falls back by primary subtag, then to the neutral language. */
export function languageFor(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  const key = aliases[primary] ?? primary;
  let language = compiled.get(key);
  if (!language) {
    language = compileLanguage(byTag.get(key) ?? { ...neutral, tag: key || neutral.tag });
    if (compiled.size < 200) compiled.set(key, language);
  }
  return language;
}
