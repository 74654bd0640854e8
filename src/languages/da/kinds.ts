/** Danish words by which the kind of a text is recognised. Compiled by hand. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  columns: 'debat, leder, kronik, klumme, kommentar:, holdning, ^analyse:, debatindlæg',
  live: 'live:, følg med live, minut for minut, liveblog, følg kampen',
  guides: `sådan gør du, sådan laver du, sådan undgår du, hvordan du, guide:, guide til, trin for trin, tips til,
    gode råd, opskrift`,
  releases: 'pressemeddelelse, pressekontakt, er stolte af',
  matches: `halvleg, første halvleg, anden halvleg, straffespark, udligning, udlignede, målmand, angriber, scorede,
    målet, tillægstid, overtid, forlænget spilletid, matchbold, runde, kampen`,
  studies: `studie, studiet, undersøgelse, undersøgelsen, forskere, forskerne, meningsmåling, adspurgte, deltagere,
    rundspørge`,
  findings: `viser, viste, fandt, konkluderer, resultaterne, resultatet, tyder på, svarer, større risiko,
    hænger sammen`,
  letters: 'læserbrev, læserbreve, læserne skriver',
  address: 'du, dig, din, dit, dine, jer',
};
