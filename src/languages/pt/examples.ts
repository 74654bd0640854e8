/** Gives Portuguese examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [
    [
      'O Sr. Silva reuniu-se com a Dra. Costa às 18h30.',
      'O projeto custa 3,5 milhões de euros.',
      'A votação será na segunda-feira.',
    ],
    ['«Quem paga?», perguntou o autarca.', 'Ninguém respondeu.', 'O prof. Melo não estava.'],
    ['O art. 12 da lei proíbe a obra.', 'O governo vai recorrer.', 'A audiência é em 3 de maio.'],
    ['A Norda S.A. fechou a fábrica.', 'Cerca de 1.200 pessoas perderam o emprego!'],
    ['A av. Central ficou inundada.', 'Os bombeiros chegaram às 4h.'],
    ['O Sr. Orm chegou às 10h30.', '"Quem paga?", perguntou a Dra. Lind.', 'Ninguém respondeu.'],
    ['A Norda S.A. perdeu R$ 3,5 mi.', 'O art. 5º proíbe.', 'O prof. Hale, da Univ. de Orm, duvida.'],
  ],
  facts: [
    [
      'Em 14 de março de 2015, 48 pessoas feridas.',
      ['Em 14 de março de 2015, 48 pessoas feridas = 48', '14 de março de 2015 = 2015-03-14'],
    ],
  ],
};
