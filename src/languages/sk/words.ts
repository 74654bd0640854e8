/** Slovak. What sentence splitting needs; lists by the project's authors. */
import { firstLetters } from '../first-letters.ts';
import type { LanguageData } from '../language.ts';
import { page } from './page.ts';

export const slovak: LanguageData = {
  tag: 'sk',
  page,
  stem: firstLetters(5),
  abbreviations: `dr, prof, doc, mgr, ing, bc, judr, mudr, phdr, rndr, paeddr, mvdr, phd, csc, drsc, akad, gen, plk, pplk, mjr, kpt, por, sv, p, pí, tzv, tzn, tj, t. j, t.j, napr, resp, príp, cca, porov, pozri, vrát, zvl, zrej, angl, nem, franc, rus, lat, slov, č. j, hl, ul, nám, tr, red, roč, ml, tel, vyd, min, max, m. j,
    t. č, t.č, vs, kol, kraj, okr, obr, ods, pozn, st, čs, mil, tis`,
  numberAbbreviations: 'č, čís, s, str, ods, písm, čl, bod, kap, obr, tab, tel, roč, zv, r, v, cca',
  closingAbbreviations:
    'atď, a pod, apod, ap, a i, etc, n. l, pred n. l, n.l, a. s, a.s, s. r. o, s.r.o, spol, inc, corp, co, ltd, jr, sr, u.s, tis, mil, mld, eur, hod, min, sek, ks, km, kg, m, stor, r',
  hasOrdinalStop: true,
  ordinalLeads: 'do, od, na, v, vo, zo, z, k, ku, po, pred, pri, jeho, jej, ich, o',
  months:
    'január/januára/januári, február/februára/februári, marec/marca/marci, apríl/apríla/apríli, máj/mája/máji, jún/júna/júni, júl/júla/júli, august/augusta/auguste, september/septembra/septembri, október/októbra/októbri, november/novembra/novembri, december/decembra/decembri',
  weekdays:
    'pondelok/pondelka, utorok/utorka, streda/stredu/stredy, štvrtok/štvrtka, piatok/piatka, sobota/sobotu/soboty, nedeľa/nedeľu/nedele',
  pronounOpeners:
    'on, ona, ono, oni, ony, jeho, jej, ich, ten, tá, to, tí, tie, tento, táto, toto, títo, tieto, obaja, obe',
  connectiveOpeners:
    'ale, avšak, však, a, i, alebo, no, preto, teda, takže, navyše, okrem toho, tiež, zároveň, medzitým, potom, neskôr, predtým, nakoniec, naopak, napríklad',
  additives: 'tiež, takisto, rovnako',
  saidVerbs:
    'povedal, povedala, povedali, hovorí, uviedol, uviedla, vyhlásil, vyhlásila, dodal, dodala, vysvetlil, vysvetlila, oznámil, oznámila, odpovedal, odpovedala, poprel, potvrdil, potvrdila, napísal, napísala, podľa, tvrdí, reagoval, reagovala',
  negations: 'nie, ne, nikdy, nikto, nič, žiadny, žiadna, ani, bez',
  silences: `odmietol komentovať, odmietla komentovať, odmietli komentovať, nechcel komentovať,
    nechcela komentovať, odmietol sa vyjadriť, odmietla sa vyjadriť, sa zatiaľ nevyjadril*, nereagoval na otázk*,
    nereagovala na otázk*, nereagovalo na otázk*`,
  promises: 'čo vieme, čo zatiaľ vieme, čo potrebujete vedieť, čo by ste mali vedieť',
  captionPhrases: 'ilustračné foto, ilustračná fotografia, ilustračná snímka, archívne foto, archívna snímka',
  spansAgo: 'pred … rokmi, pred … mesiacmi, pred … týždňami, pred rokmi',
  promotions: `čítajte aj, čítajte viac, prečítajte si, pozrite si aj, kliknite, odoberajte, sledujte nás,
    všetky práva vyhradené`,
  credits: 'foto:, video:, zdroj:',
};
