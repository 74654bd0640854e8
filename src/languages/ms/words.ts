/** Malay, of which only pages' words are known: texts are read as in a language without a folder. */
import type { LanguageData } from '../language.ts';
import { neutral } from '../und/words.ts';
import { page } from './page.ts';

export const malay: LanguageData = { ...neutral, tag: 'ms', page };
