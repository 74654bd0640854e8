/** Every language with fact words. To add one: its file, and a line here. */
import { arabic } from './ar.ts';
import { danish } from './da.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { persian } from './fa.ts';
import type { FactWords } from './fact-words.ts';
import { french } from './fr.ts';
import { hebrew } from './he.ts';
import { hindi } from './hi.ts';
import { indonesian } from './id.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { dutch } from './nl.ts';
import { norwegian } from './no.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { vietnamese } from './vi.ts';
import { chinese } from './zh.ts';

export const languagesWithFactWords: readonly FactWords[] = [
  arabic,
  danish,
  german,
  english,
  spanish,
  persian,
  french,
  hebrew,
  hindi,
  indonesian,
  italian,
  japanese,
  korean,
  dutch,
  norwegian,
  polish,
  portuguese,
  russian,
  swedish,
  turkish,
  ukrainian,
  vietnamese,
  chinese,
];
