/** Italian words by which the kind of a text is recognised. Compiled by hand. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  columns: "opinione, opinioni, editoriale, il commento, ^commento:, l'intervento, la rubrica, rubrica",
  live: 'in diretta, la diretta, diretta:, minuto per minuto, liveblog, live:',
  guides: `come fare, come scegliere, come evitare, come si fa, guida a, guida alla, guida completa, passo dopo passo,
    passo passo, consigli per, trucchi per, ricetta, cosa fare se, tutorial`,
  releases: 'comunicato stampa, per la pubblicazione immediata, è lieta di annunciare, è orgogliosa di annunciare',
  matches: `primo tempo, secondo tempo, intervallo, rigore, pareggio, pareggia, portiere, attaccante, gol, reti,
    recupero, supplementari, tie-break, match point, giornata, triplice fischio`,
  studies: `studio, studi, ricercatori, ricercatrici, sondaggio, intervistati, indagine, partecipanti,
    sperimentazione clinica`,
  findings: `mostra che, mostrano che, rivela che, rivelano che, hanno scoperto, conclude che, risultati,
    suggerisce che, indica che, dichiara di, più probabilità, associato a, associata a, legato a`,
  letters: 'lettere al direttore, lettere, la posta dei lettori, lettera aperta, caro direttore',
  address: 'voi, vostro, vostra, tu, tuo, tua, tuoi, puoi, devi, ti',
};
