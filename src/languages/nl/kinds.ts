/** Dutch words by which the kind of a text is recognised. Compiled by hand. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  columns: 'opinie, column, ^commentaar:, hoofdredactioneel, ingezonden, essay, ^analyse:',
  live: 'liveblog, live:, minuut tot minuut, volg hier, live volgen',
  guides: `hoe maak je, hoe kies je, hoe werkt, zo maak je, zo doe je, zo voorkom je, handleiding, stap voor stap,
    stappenplan, tips voor, tips om, recept, wat te doen`,
  releases: 'persbericht, voor onmiddellijke publicatie, perscontact, is verheugd',
  matches: `rust, eerste helft, tweede helft, aftrap, strafschop, penalty, gelijkmaker, doelman, keeper, spits,
    doelpunt, doelpunten, blessuretijd, verlenging, matchpoint, tiebreak, speelronde, treffer`,
  studies: 'studie, onderzoek, onderzoekers, peiling, enquête, ondervraagden, respondenten, deelnemers, wetenschappers',
  findings: `blijkt, bleek, laat zien, laten zien, ontdekten, concludeert, concluderen, resultaten, wijst erop,
    wijzen erop, gaf aan, gaven aan, vaker, hangt samen`,
  letters: 'lezersbrieven, brieven van lezers, brief van de dag, ingezonden brieven, lezers schrijven',
  address: 'u, uw, je, jij, jou, jouw, jullie',
};
