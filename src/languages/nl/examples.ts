/** Gives Dutch examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [
    ['De burgemeester kwam om 9.30 uur.', '81 procent stemde voor.'],
    ['Dhr. De Vries sprak met mevr. Bakker om 18.30 uur.', 'Het plan kost 3,5 miljoen euro.', 'Maandag wordt gestemd.'],
    ['‘Wie betaalt dat?’ vroeg de burgemeester.', 'Niemand wist het.', 'Prof. dr. Smit was afwezig.'],
    ['Norda B.V. sluit de fabriek in Orm.', 'Ongeveer 1.200 mensen verliezen hun baan!', 'De bond is boos.'],
    [
      'Art. 12 van de wet verbiedt dat.',
      'De zaak dient op 3 mei, d.w.z. over twee weken.',
      'Daarna volgt een uitspraak.',
    ],
    ['’s Avonds kwam de storm.', 'Er vielen o.a. bomen om.'],
    ['De brug is dicht, aldus drs. P. de Boer.', 'Hij weet niet waarom.'],
    [
      'Dhr. Orm en mevr. Lind kwamen om 10.30 uur aan.',
      '"Wie betaalt dat?", vroeg de burgemeester.',
      'Niemand antwoordde.',
    ],
    [
      'Volgens art. 5 lid 2 mag het, d.w.z. het is niet verboden.',
      'Het kost ca. 3,5 mln. euro.',
      'Prof. dr. J. van der Orm twijfelt.',
    ],
    ["'s Avonds brak brand uit.", 'De heer A.B. de Vries zag het.', 'Om 21.00 uur was het voorbij.'],
    ['"Wie betaalt?" vroeg hij.', 'Niemand.', 'Het is o.a. in Den Haag, bijv. aan de Orm, te zien.'],
  ],
  facts: [
    [
      'Op 14 maart raakten ruim 48 mensen gewond.',
      ['Op 14 maart raakten ruim 48 mensen gewond = 48', '14 maart = 2015-03-14'],
    ],
  ],
};
