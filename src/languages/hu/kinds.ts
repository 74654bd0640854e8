/** Hungarian words by which the kind of a text is recognised. Compiled by hand. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  columns: 'vélemény, jegyzet, publicisztika, vezércikk, glossza, ^kommentár:, esszé',
  live: 'élőben, percről percre, élő közvetítés, élő:, hírfolyam',
  guides: `így készítsd, így csináld, hogyan, útmutató, lépésről lépésre, tippek, tipp a, tanácsok, recept,
    mit tegyünk, teendők`,
  releases: 'sajtóközlemény, sajtókapcsolat, sajtóanyag, örömmel jelenti be',
  matches: `félidő, félidőben, az első félidő, a második félidő, tizenegyes, tizenegyest, egyenlített, kapus, csatár,
    gól, gólt, góllal, hosszabbítás, hosszabbításban, fordulóban, meccslabda, játszmában, harmadban`,
  studies: `tanulmány, tanulmányban, kutatás, kutatók, felmérés, felmérésből, megkérdezettek, válaszadók, résztvevő,
    közvélemény-kutatás`,
  findings: `kiderült, kiderül, megállapították, arra jutottak, azt mutatja, azt mutatják, eredmények, arra utal,
    mondta azt, összefügg`,
  letters: 'olvasói levél, olvasói levelek, olvasóink írták, nyílt levél',
  address: 'ön, önnek, önök, te, neked, téged, tudod',
};
