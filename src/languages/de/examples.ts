/** Gives German examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [
    [
      'Der Bundestag tagt am 3. Oktober in Berlin.',
      'Rund 2,5 Mio. Euro fehlen, sagte Dr. Anna Brandt.',
      'Das gilt z. B. für Schulen.',
    ],
    ['„Kommt der Zug noch?“, fragte Prof. Lutz.', 'Der Schaffner wusste es nicht.', 'Um 18.30 Uhr war Schluss.'],
    [
      'Die Nordbau GmbH & Co. KG baut ca. 300 Wohnungen.',
      'Das Land zahlt bzw. bürgt.',
      'Im 19. Jahrhundert stand dort eine Mühle.',
    ],
    ['Am 12. Mai 2021 brannte die Halle.', 'Verletzt wurde niemand!', 'Die Feuerwehr sprach von Glück.'],
    ['König Ludwig II. ließ das Schloss bauen.', 'Heute gehört es der Stadt St. Orm.'],
    ['„Wir gehen nicht. Wir bleiben hier“, rief eine Frau.', 'Die Polizei griff nicht ein.'],
    [
      'Die Bahn fuhr um 14.30 Uhr ab.',
      'Rund 3,5 Mio. Euro kostet der Bau, d. h. mehr als geplant.',
      'Das sagte Dr. h. c. Anna Orm am 5. März.',
    ],
    ['Der 1. FC Nordau gewann 2:1.', 'Das 21. Jahrhundert beginnt.', 'Kaiser Wilhelm II. kam nicht.'],
    ['„Wer zahlt das?“, fragte Orm.', '„Niemand!“, rief sie.', 'Die Sitzung endete um 18 Uhr.'],
    [
      'Am Sonntag, 3. Mai, wird gewählt.',
      'Laut § 5 Abs. 2 ist das erlaubt, bzw. nicht verboten.',
      'Die Firma Hale u. Co. schweigt.',
    ],
    ['Die Nr. 1 der Welt verlor.', 'Ca. 200 Menschen kamen, u. a. aus St. Pölten.', 'Es war z. T. laut.'],
    ['Er spielt in der 2. Bundesliga.', 'Der Verein steht auf Platz 3.', 'Das reicht nicht.'],
    ['Im 3. Stock brannte es.', 'Die Feuerwehr kam nach 5 Min. an.', 'Verletzt wurde niemand.'],
    ['„Wer zahlt?“ fragte er.', 'Niemand.', 'Er wohnt in der Hauptstr. 5.', 'Dort lebt er bis heute.'],
  ],
  facts: [
    [
      'Am 14. März wurden mindestens 48 Menschen verletzt. „Wir haben so etwas noch nie gesehen“, sagte Bürgermeisterin Anna Lindner. Der Schaden beträgt 1,2 Millionen Euro.',
      [
        'Am 14. März wurden mindestens 48 Menschen verletzt = 48',
        'Der Schaden beträgt 1,2 Millionen Euro = 1200000€',
        '14. März = 2015-03-14',
        'Anna Lindner, Bürgermeisterin',
        'Anna Lindner: Wir haben so etwas noch nie gesehen',
      ],
    ],
  ],
};
