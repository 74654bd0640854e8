/** Gives Polish examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [
    [
      'Prof. Anna Kowal spotkała się z dr. Nowakiem o godz. 18.30.',
      'Projekt kosztuje 3,5 mln zł.',
      'Sejm zagłosuje 3 maja.',
    ],
    ['„Kto za to zapłaci?” – zapytał burmistrz.', 'Nikt nie odpowiedział.', 'Most zamknięto do 12 czerwca br.'],
    ['Spółka Norda S.A. zamyka fabrykę w Orm.', 'Ok. 1200 osób straci pracę!', 'Związek protestuje.'],
    ['Ucierpiały m.in. szkoły i szpitale.', 'Prąd wrócił po 3,5 godz.', 'Straty liczy się w tys. złotych.'],
    ['Ul. Długa jest zalana.', 'Strażacy, tzn. ochotnicy, pracują od rana.'],
    ['Ulica im. Jana Pawła II jest zamknięta.', 'Objazd potrwa do 3.05.'],
    ['Wypadek zdarzył się o godz. 10.30 na ul. Polnej.', 'Kto zapłaci?', '– Nikt – odpowiedział burmistrz.'],
    [
      'Koszt to ok. 3,5 mln zł.',
      'Prof. dr hab. Anna Orm, ur. w 1960 r. w Nordzie, nie wierzy.',
      'W XXI w. to możliwe.',
    ],
    ['Zgodnie z art. 5 ust. 2 jest to zakazane.', 'Spółka Norda S.A. milczy.', 'W 2019 r. Polska wygrała.'],
    ['„Kto płaci?” – zapytał.', 'Nikt.', 'Mieszka przy ul. Polnej 5 m. 3.'],
  ],
  facts: [
    [
      'Dnia 14 marca 2015 rannych zostało co najmniej 48 osób.',
      ['Dnia 14 marca 2015 rannych zostało co najmniej 48 osób = 48', '14 marca 2015 = 2015-03-14'],
    ],
  ],
};
