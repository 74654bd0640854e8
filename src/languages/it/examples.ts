/** Gives Italian examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [
    [
      'Il sig. Rossi ha incontrato la dott.ssa Bianchi alle 18.30.',
      'Il progetto vale 3,5 milioni di euro.',
      'Si voterà lunedì.',
    ],
    ['«Chi paga?» ha chiesto il sindaco.', 'Nessuno ha risposto.', "L'on. Verdi era assente."],
    ["L'art. 12 della legge lo vieta.", 'Il governo farà ricorso.', "L'udienza è il 3 maggio."],
    ['La Norda S.p.A. chiude la fabbrica.', 'Circa 1.200 operai restano senza lavoro!'],
    ['Il prof. G. Neri, ecc. sono stati ascoltati.', 'La procura indaga da marzo.'],
    ['La pioggia è caduta per ore...', 'Poi il fiume è uscito dagli argini.'],
    ['Sono le ore 4.30 del 3 maggio.', "L'ing. Rossi controlla il ponte."],
    [
      'Il sig. Orm e la dott.ssa Lind sono arrivati alle 10.30.',
      '«Chi paga?», ha chiesto il sindaco.',
      'Nessuno ha risposto.',
    ],
    ["L'art. 5 del d.lgs. 231 lo vieta.", 'La Norda S.p.A. ha perso 3,5 mln.', 'Il prof. Hale non ci crede.'],
    ['È successo il 3 maggio.', "«È finita!» ha gridato l'uomo.", 'I carabinieri indagano.'],
  ],
  facts: [
    [
      'Il 14 marzo 2015 almeno 48 persone ferite.',
      ['Il 14 marzo 2015 almeno 48 persone ferite = 48', '14 marzo 2015 = 2015-03-14'],
    ],
  ],
};
