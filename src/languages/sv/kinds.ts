/** Swedish words by which the kind of a text is recognised. Compiled by hand. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  columns: 'debatt, ledare, ledaren, krönika, krönikör, kommentar:, åsikt, ^analys:',
  live: 'direktrapport, direkt:, liverapport, minut för minut, följ direkt, live:',
  guides: `så gör du, så lyckas du, så här gör du, hur man, guide:, guide till, steg för steg, tips för, bästa tipsen,
    recept, att tänka på`,
  releases: 'pressmeddelande, presskontakt, är stolta över att',
  matches: `halvlek, första halvlek, andra halvlek, straff, kvittering, kvitterade, målvakt, anfallare, målet, mål på,
    tilläggstid, förlängning, matchboll, tiebreak, omgången, period, perioden, avspark`,
  studies: 'studie, studien, forskare, forskarna, undersökning, undersökningen, enkät, mätning, svarande, deltagare',
  findings: `visar att, visade att, visar, fann att, drar slutsatsen, resultaten, resultatet, tyder på, uppger att,
    löper större risk, kopplas till`,
  letters: 'insändare, insändaren, läsarbrev, läsarna skriver',
  address: 'du, dig, din, ditt, dina, ni, er',
};
