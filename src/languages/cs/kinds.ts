/** Czech words by which the kind of a text is recognised. Compiled by hand. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  columns: 'komentář:, komentář, názor, názory, sloupek, fejeton, úvodník, esej, glosa',
  live: 'online přenos, on-line přenos, sledujeme online, živě:, minutu po minutě, online:',
  guides: `jak na, jak si, jak vybrat, jak se vyhnout, návod, krok za krokem, tipy pro, tipů, rady, recept, průvodce,
    co dělat`,
  releases: 'tisková zpráva, kontakt pro média, tiskové oddělení',
  matches: `poločas, poločase, první půli, druhé půli, penalta, penaltu, vyrovnal, brankář, útočník, gól, gólu,
    branka, branku, prodloužení, třetině, mečbol, tiebreak, tie-break, kole, nastavení`,
  studies: 'studie, studii, výzkum, výzkumu, vědci, výzkumníci, průzkum, průzkumu, dotázaných, respondentů, účastníků',
  findings: `ukázala, ukázal, ukazuje, vyplývá, zjistili, dospěli k závěru, výsledky, naznačuje, naznačují, uvedlo,
    souvisí s`,
  letters: 'dopisy čtenářů, dopis čtenáře, napsali jste nám, otevřený dopis',
  address: 'vy, vás, vám, váš, vaše, vaši, můžete, musíte, ty, tvůj',
};
