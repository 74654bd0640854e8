/** Tag → language. A new language is one file beside this one and one line in `files`. */
import { arabic } from './ar/words.ts';
import { bulgarian } from './bg/words.ts';
import { bengali } from './bn/words.ts';
import { czech } from './cs/words.ts';
import { danish } from './da/words.ts';
import { german } from './de/words.ts';
import { greek } from './el/words.ts';
import { english } from './en/words.ts';
import { spanish } from './es/words.ts';
import { basque } from './eu/words.ts';
import { persian } from './fa/words.ts';
import { finnish } from './fi/words.ts';
import { french } from './fr/words.ts';
import { hebrew } from './he/words.ts';
import { hindi } from './hi/words.ts';
import { hungarian } from './hu/words.ts';
import { armenian } from './hy/words.ts';
import { indonesian } from './id/words.ts';
import { italian } from './it/words.ts';
import { japanese } from './ja/words.ts';
import { kazakh } from './kk/words.ts';
import { korean } from './ko/words.ts';
import { compileLanguage, type Language, type LanguageData } from './language.ts';
import { neutral } from './neutral.ts';
import { dutch } from './nl/words.ts';
import { norwegian } from './no/words.ts';
import { polish } from './pl/words.ts';
import { portuguese } from './pt/words.ts';
import { romanian } from './ro/words.ts';
import { russian } from './ru/words.ts';
import { slovak } from './sk/words.ts';
import { swedish } from './sv/words.ts';
import { tamil } from './ta/words.ts';
import { thai } from './th/words.ts';
import { turkish } from './tr/words.ts';
import { ukrainian } from './uk/words.ts';
import { urdu } from './ur/words.ts';
import { vietnamese } from './vi/words.ts';
import { chinese } from './zh/words.ts';

const files: readonly LanguageData[] = [
  arabic,
  bulgarian,
  bengali,
  czech,
  danish,
  german,
  greek,
  english,
  spanish,
  basque,
  persian,
  finnish,
  french,
  hebrew,
  hindi,
  hungarian,
  armenian,
  indonesian,
  italian,
  japanese,
  kazakh,
  korean,
  dutch,
  norwegian,
  polish,
  portuguese,
  romanian,
  russian,
  slovak,
  swedish,
  tamil,
  thai,
  turkish,
  ukrainian,
  urdu,
  vietnamese,
  chinese,
];

/** Tags that other tags stand for. */
const aliases: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', fil: 'tl', yue: 'zh' };

const byTag = new Map(files.map((file) => [file.tag, file]));
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
