/** Gives Finnish examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [
    [
      'Pääministeri tapasi tri Niemen klo 18.30 maanantaina.',
      'Hanke maksaa 3,5 miljoonaa euroa.',
      'Eduskunta äänestää 3. toukokuuta.',
    ],
    ['”Kuka maksaa?” kysyi pormestari.', 'Kukaan ei vastannut.', 'Silta on suljettu 12. kesäkuuta asti.'],
    ['Norda Oy sulkee tehtaansa.', 'N. 1 200 ihmistä menettää työnsä!', 'Liitto arvosteli päätöstä.'],
    ['Mm. koulut ja sairaalat kärsivät.', 'Sähköt palasivat 3,5 tunnin kuluttua.'],
    ['Onnettomuus tapahtui 5. toukokuuta klo 10.30.', 'Kuka maksaa?', '”Ei kukaan”, sanoi kaupunginjohtaja.'],
    ['Hanke maksaa n. 3,5 milj. euroa.', 'Prof. Anna Orm, s. 1960, epäilee.', 'Norda Oy vaikenee.'],
    ['"Kuka maksaa?" hän kysyi.', 'Ei kukaan.', 'Klo 14.30 tuli mm. tri Orm.', 'Se oli 3. kerta.'],
  ],
};
