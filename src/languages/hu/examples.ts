/** Gives Hungarian examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [
    ['A jegy ára 1250 Ft.', 'Ez sok.'],
    [
      'Dr. Kovács Anna 18.30-kor találkozott a polgármesterrel.',
      'A terv 3,5 millió forintba kerül.',
      'A szavazás május 3. napján lesz.',
    ],
    ['„Ki fizeti ezt?” – kérdezte a képviselő.', 'Senki sem válaszolt.', 'A híd 2024. június 12-ig zárva lesz.'],
    ['A Norda Kft. bezárja a gyárat.', 'Kb. 1200 ember veszíti el az állását!', 'A szakszervezet tiltakozik.'],
    ['Pl. iskolák és kórházak is károsodtak.', 'Az áram 3,5 óra után jött vissza.'],
    ['A baleset május 5-én 10.30-kor történt.', 'Ki fizet?', '– Senki – mondta dr. Orm János polgármester.'],
    ['Az építkezés kb. 3,5 millió forintba kerül.', 'A Norda Kft. hallgat.', 'A 21. században ez lehetséges.'],
    ['„Ki fizet?” – kérdezte.', 'Senki.', 'A Fő u. 5. sz. alatt lakik.', 'Dr. Orm pl. nem fizet.'],
  ],
};
