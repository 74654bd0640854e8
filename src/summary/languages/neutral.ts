/** What holds in most languages: for pages in a language that has no file of its own. */
import type { LanguageData } from './language.ts';

export const neutral: LanguageData = {
  tag: 'und',
  stopWords: '',
  abbreviations: 'dr, prof, mr, mrs, ms, st, gen, col, vs, cf, e.g, i.e',
  numberAbbreviations: 'no, nr, art, p, pp, vol, fig',
  closingAbbreviations: 'etc, inc, ltd, co, corp, jr, sr',
};
