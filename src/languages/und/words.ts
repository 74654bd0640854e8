/** What holds in most languages: for pages in a language that has no file of its own. */
import type { LanguageData } from '../language.ts';
import { page } from './page.ts';

export const neutral: LanguageData = {
  tag: 'und',
  page,
  stopWords: '',
  abbreviations:
    'dr, dra, prof, mr, mrs, ms, sr, sra, st, sc, gen, col, ing, mag, vs, cf, e.g, i.e, gl, tzv, npr, t.y, u.þ.b',
  numberAbbreviations: 'no, nr, br, art, čl, str, p, pp, vol, fig, kl, plkst, ca, cca, pribl, apm, tel',
  closingAbbreviations: 'etc, inc, ltd, co, corp, jr, mil, mln, mio, mrd, milj, tūkst, tis, val, g, d, r, itd, ipd, vb',
  promotions: 'newsletter:, copyright',
  credits: 'photo:, photos:, foto:, fotos:, video:, videos:',
  smallPrint: 'all rights reserved',
};
