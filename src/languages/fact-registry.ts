/** Every language with fact words. To add one: its file, and a line here. */
import { arabic } from './ar/facts.ts';
import { danish } from './da/facts.ts';
import { german } from './de/facts.ts';
import { english } from './en/facts.ts';
import { spanish } from './es/facts.ts';
import { persian } from './fa/facts.ts';
import type { FactWords } from './fact-words.ts';
import { french } from './fr/facts.ts';
import { hebrew } from './he/facts.ts';
import { hindi } from './hi/facts.ts';
import { indonesian } from './id/facts.ts';
import { italian } from './it/facts.ts';
import { japanese } from './ja/facts.ts';
import { korean } from './ko/facts.ts';
import { dutch } from './nl/facts.ts';
import { norwegian } from './no/facts.ts';
import { polish } from './pl/facts.ts';
import { portuguese } from './pt/facts.ts';
import { russian } from './ru/facts.ts';
import { swedish } from './sv/facts.ts';
import { turkish } from './tr/facts.ts';
import { ukrainian } from './uk/facts.ts';
import { vietnamese } from './vi/facts.ts';
import { chinese } from './zh/facts.ts';

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
