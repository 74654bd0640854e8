/** Gives Slovak examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [
    [
      'Prof. Anna Nováková sa stretla s Ing. Kováčom o 18.30 hod.',
      'Projekt stojí 3,5 mil. eur.',
      'Parlament hlasuje 3. mája.',
    ],
    ['„Kto to zaplatí?“ spýtal sa starosta.', 'Nikto neodpovedal.', 'Most je zatvorený do 12. júna.'],
    ['Spoločnosť Norda a. s. zatvára továreň.', 'Asi 1 200 ľudí príde o prácu!', 'Odbory protestujú.'],
    ['Škody sú napr. v školách.', 'Prúd naskočil po 3,5 hodiny.'],
    ['Nehoda sa stala 5. mája o 10.30 hod.', 'Kto to zaplatí?', '„Nikto,“ povedal primátor.'],
    ['Stavba stojí cca 3,5 mil. eur.', 'Podľa čl. 5 ods. 2 je to zakázané.', 'Spoločnosť Norda s. r. o. mlčí.'],
  ],
};
