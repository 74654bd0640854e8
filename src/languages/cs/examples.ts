/** Gives Czech examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [
    [
      'Prof. Anna Nováková se sešla s Ing. Dvořákem v 18.30 hod.',
      'Projekt stojí 3,5 mil. korun.',
      'Sněmovna hlasuje 3. května.',
    ],
    ['„Kdo to zaplatí?“ zeptal se starosta.', 'Nikdo neodpověděl.', 'Most je zavřený do 12. června.'],
    ['Společnost Norda a. s. zavírá továrnu.', 'Asi 1 200 lidí přijde o práci!', 'Odbory protestují.'],
    ['Škody jsou např. ve školách.', 'Proud naskočil po 3,5 hodiny.'],
    ['Nehoda se stala 5. května v 10.30 hod. na ul. Polní.', 'Kdo to zaplatí?', '„Nikdo,“ řekl starosta.'],
    ['Stavba stojí cca 3,5 mil. Kč.', 'Prof. MUDr. Jan Orm, CSc., tomu nevěří.', 'Ve 21. století je to možné.'],
  ],
};
