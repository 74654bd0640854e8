/** Norwegian words by which the kind of a text is recognised. Compiled by hand. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  columns: 'debatt, leder, lederen, kronikk, kommentar, kommentator, meninger, ytring, ^analyse:',
  live: 'direkte:, følg direkte, minutt for minutt, liveblogg, live:',
  guides: `slik gjør du, slik lykkes du, slik lager du, hvordan du, guide:, guide til, steg for steg, tips til,
    tips for, oppskrift, dette må du`,
  releases: 'pressemelding, pressekontakt, er stolte av',
  matches: `omgang, første omgang, andre omgang, straffe, straffespark, utlignet, utligning, keeper, målvakt, spiss,
    scoret, målet, tilleggstid, overtid, ekstraomganger, matchball, avspark, serierunde`,
  studies: `studie, studien, forskere, forskerne, undersøkelse, undersøkelsen, meningsmåling, spurte, deltakere,
    respondenter`,
  findings: `viser at, viste at, viser, fant at, konkluderer, resultatene, resultatet, tyder på, oppgir at,
    større risiko, henger sammen`,
  letters: 'leserbrev, leserinnlegg, leserne skriver',
  address: 'du, deg, din, ditt, dine, dere',
};
