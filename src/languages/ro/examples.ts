/** Gives Romanian examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [
    ['Dl. Popescu s-a întâlnit cu dna. Ionescu la ora 18.30.', 'Proiectul costă 3,5 mil. euro.', 'Votul are loc luni.'],
    ['„Cine plătește?” a întrebat primarul.', 'Nimeni nu a răspuns.', 'Podul e închis până pe 3 mai.'],
    ['Norda S.A. închide fabrica.', 'Aprox. 1.200 de oameni își pierd slujba!', 'Sindicatul protestează.'],
    ['Str. Lungă este inundată.', 'Art. 12 din lege interzice lucrarea.'],
    ['Accidentul a avut loc la ora 10.30 pe str. Polnei.', 'Cine plătește?', '„Nimeni”, a spus primarul.'],
    ['Lucrarea costă aprox. 3,5 mil. lei.', 'Conform art. 5 alin. 2, este interzis.', 'Norda S.A. tace.'],
  ],
};
