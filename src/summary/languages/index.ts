/** Tag → language. A new language is one file beside this one and one line in `files`. */
import { arabic } from './ar.ts';
import { bulgarian } from './bg.ts';
import { bengali } from './bn.ts';
import { czech } from './cs.ts';
import { danish } from './da.ts';
import { german } from './de.ts';
import { greek } from './el.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { basque } from './eu.ts';
import { persian } from './fa.ts';
import { finnish } from './fi.ts';
import { french } from './fr.ts';
import { hebrew } from './he.ts';
import { hindi } from './hi.ts';
import { hungarian } from './hu.ts';
import { armenian } from './hy.ts';
import { indonesian } from './id.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { kazakh } from './kk.ts';
import { korean } from './ko.ts';
import { compileLanguage, type Language, type LanguageData } from './language.ts';
import { neutral } from './neutral.ts';
import { dutch } from './nl.ts';
import { norwegian } from './no.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { romanian } from './ro.ts';
import { russian } from './ru.ts';
import { slovak } from './sk.ts';
import { swedish } from './sv.ts';
import { tamil } from './ta.ts';
import { thai } from './th.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { urdu } from './ur.ts';
import { vietnamese } from './vi.ts';
import { chinese } from './zh.ts';

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
