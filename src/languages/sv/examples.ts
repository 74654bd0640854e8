/** Gives Swedish examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [
    [
      'Statsministern mötte dr Ek kl. 18.30 på måndagen.',
      'Planen kostar 3,5 miljoner kronor.',
      'Riksdagen röstar i maj.',
    ],
    ['”Vem betalar?” frågade borgmästaren.', 'Ingen svarade.', 'Bron är stängd t.o.m. den 3 maj.'],
    ['Norda AB stänger fabriken i S:t Orm.', 'Ca 1 200 personer förlorar jobbet!', 'Facket är kritiskt.'],
    ['Bl.a. skolor och vårdhem drabbades.', 'Strömmen kom tillbaka efter 3,5 timmar.'],
    ['Enligt prof. K. Lind var det en olycka.', 'Polisen utreder saken.'],
    ['Olyckan skedde den 5 maj kl. 10.30.', 'Vem betalar?', '– Ingen, sade borgmästaren.'],
    ['Bygget kostar ca 3,5 milj. kr.', 'Bl.a. dr. Orm tvivlar, dvs. han tror inte på det.', 'Norda AB tiger.'],
  ],
  facts: [
    ['I tisdags skadades minst 48 personer.', ['I tisdags skadades minst 48 personer = 48', 'tisdags = 2015-03-17']],
  ],
};
