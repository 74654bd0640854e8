/** French words by which the kind of a text is recognised. Compiled by hand. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  columns: `opinion, opinions, tribune, éditorial, édito, chronique, ^point de vue:, libre propos, carte blanche,
    le billet de`,
  live: 'en direct, direct:, le direct, suivez en direct, liveblog, minute par minute',
  guides: `comment faire, comment bien, comment choisir, guide de, guide pour, mode d'emploi, étape par étape,
    conseils pour, nos conseils, astuces pour, recette, pas à pas, que faire si`,
  releases:
    "communiqué de presse, pour diffusion immédiate, contact presse, est heureux d'annoncer, est fier d'annoncer",
  matches: `mi-temps, coup d'envoi, penalty, égalisation, égalise, gardien, attaquant, temps additionnel, but de,
    buts, première période, seconde période, deuxième période, balle de match, tie-break, essai, essais, transformé,
    prolongation, sur le score`,
  studies: `étude, études, chercheurs, chercheuses, sondage, sondés, enquête, personnes interrogées, participants,
    essai clinique`,
  findings: `montre que, montrent que, révèle que, révèlent que, ont constaté, conclut que, résultats, suggère que,
    indique que, déclarent, plus susceptibles, associé à, liée à`,
  letters: 'courrier des lecteurs, lettres de lecteurs, courrier du lecteur, lettre ouverte, nos lecteurs écrivent',
  address: 'vous, votre, vos, tu, ton, ta, tes',
};
