/** Gives Norwegian examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [
    [
      'Statsministeren møtte dr. Berg kl. 18.30 mandag.',
      'Planen koster 3,5 millioner kroner.',
      'Stortinget stemmer 3. mai.',
    ],
    ['«Hvem betaler?» spurte ordføreren.', 'Ingen svarte.', 'Broen er stengt til 12. juni.'],
    ['Norda AS legger ned fabrikken.', 'Ca. 1200 personer mister jobben!', 'Fagforeningen er kritisk.'],
    ['Bl.a. skoler og sykehjem ble rammet.', 'Strømmen kom tilbake etter 3,5 timer.'],
    ['Ulykken skjedde 5. mai kl. 10.30.', 'Hvem betaler?', '– Ingen, sa ordføreren.'],
    ['Bygget koster ca. 3,5 mill. kr.', 'Bl.a. dr. Orm tviler.', 'Norda ASA tier.'],
  ],
  facts: [
    ['Minst 48 personer ble skadet 14. mars.', ['Minst 48 personer ble skadet 14. mars = 48', '14. mars = 2015-03-14']],
  ],
};
