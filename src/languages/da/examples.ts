/** Gives Danish examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [
    [
      'Statsministeren mødte dr. Holm kl. 18.30 mandag.',
      'Planen koster 3,5 mio. kroner.',
      'Folketinget stemmer den 3. maj.',
    ],
    ['»Hvem betaler?« spurgte borgmesteren.', 'Ingen svarede.', 'Broen er lukket til d. 12. juni.'],
    ['Norda A/S lukker fabrikken.', 'Ca. 1.200 mennesker mister jobbet!', 'Fagforeningen er kritisk.'],
    ['Bl.a. skoler og plejehjem blev ramt.', 'Det gælder f.eks. Orm Skole.', 'Strømmen kom tilbage efter 3,5 timer.'],
    ['Han er født d. 3. maj 1970.', 'Hun bor på 2. sal.'],
    ['Ulykken skete den 5. maj kl. 10.30.', 'Hvem betaler?', '»Ingen,« sagde borgmesteren.'],
    ['Byggeriet koster ca. 3,5 mio. kr.', 'Bl.a. dr. Orm tvivler, dvs. han tror ikke på det.', 'Norda A/S tier.'],
  ],
  facts: [
    [
      'Mindst 48 personer blev såret den 14. marts.',
      ['Mindst 48 personer blev såret den 14. marts = 48', '14. marts = 2015-03-14'],
    ],
  ],
};
