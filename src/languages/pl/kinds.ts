/** Polish words by which the kind of a text is recognised. Compiled by hand. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  columns: 'opinia, opinie, felieton, komentarz:, publicystyka, esej, ^analiza:, wstępniak',
  live: 'relacja na żywo, na żywo, relacja live, minuta po minucie, live:',
  guides: `jak zrobić, jak wybrać, jak uniknąć, jak przygotować, poradnik, krok po kroku, porady, wskazówki,
    przepis na, przepis, co zrobić, instrukcja`,
  releases: 'informacja prasowa, komunikat prasowy, kontakt dla mediów',
  matches: `do przerwy, pierwszej połowie, drugiej połowie, rzut karny, rzutu karnego, wyrównał, wyrównanie, bramkarz,
    napastnik, bramka, bramkę, bramki, gol, gola, dogrywka, dogrywce, tie-break, piłka meczowa, kolejce, kolejki`,
  studies: `badanie, badania, badaniu, naukowcy, naukowców, badacze, sondaż, sondażu, ankieta, ankietowanych,
    respondentów, uczestników`,
  findings: `wynika, wykazało, wykazali, pokazuje, pokazują, stwierdzili, wyniki, sugeruje, sugerują, deklaruje,
    uważa, powiązane z, związane z`,
  letters: 'listy do redakcji, list do redakcji, list otwarty, listy czytelników',
  address: 'ty, twój, twoja, twoje, twoich, możesz, musisz, powinieneś, państwo',
};
