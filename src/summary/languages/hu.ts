/** Hungarian. Lists by the project's authors. */
import { stemmer } from '@orama/stemmers/hungarian';
import type { LanguageData } from './language.ts';

export const hungarian: LanguageData = {
  tag: 'hu',
  stem: stemmer,
  abbreviations: `dr, prof, id, ifj, özv, szt, ún, pl, kb, ill, vö, ld, lásd, mn, ti, tkp, stb. és, u, út. és, krt, tér. és, em, fszt, mj, bp, fő, ált, ang, ném, fr, or, lat, gör, bek, csüt, ford, szerk, szerz, gimn, ker, közp, kir, max, min, megj, mb, megh, szül, ny, tan, tel, vs, alez, ezr, őrn, szds, szkv, tbk, vezérőrn, hrsz, i.m, uo, st, mr, mrs, ui, közg`,
  numberAbbreviations: `sz, o, old, art, bek, pont, kb, tel, fej, évf, par, ker, jan, febr, márc, ápr, máj, jún, júl, aug, szept, okt, nov, dec, c`,
  closingAbbreviations: `stb, kft, bt, rt, zrt, nyrt, inc, corp, co, ltd, jr, sr, u.s, i. e, i. sz, i.e, i.sz, kr. e, kr. u, kr.e, kr.u, ft, db, perc, mp, km, kg, m, u, krt, em, sz, ker, évf, a.m, vm`,
  hasOrdinalStop: true,
  ordinalLeads: 'a, az, és, vagy, mint, egy, volt, lett, ii, xx, xxi',
  months: `január/januári/januárban/jan, február/februári/februárban/febr, március/márciusi/márciusban/márc, április/áprilisi/áprilisban/ápr, május/májusi/májusban/máj, június/júniusi/júniusban/jún, július/júliusi/júliusban/júl, augusztus/augusztusi/augusztusban/aug, szeptember/szeptemberi/szeptemberben/szept,
    október/októberi/októberben/okt, november/novemberi/novemberben/nov, december/decemberi/decemberben/dec`,
  weekdays:
    'hétfő/hétfőn, kedd/kedden, szerda/szerdán, csütörtök/csütörtökön, péntek/pénteken, szombat/szombaton, vasárnap',
  titles: `úr, asszony, dr, doktor, professzor, elnök, államfő, miniszterelnök, kormányfő, miniszter, külügyminiszter, belügyminiszter, pénzügyminiszter, államtitkár, képviselő, polgármester, főpolgármester, bíró, ügyész, tábornok, ezredes, király, királynő, herceg, hercegnő, pápa, püspök, érsek, bíboros, igazgató, vezérigazgató,
    elnök-vezérigazgató, szóvivő, edző, szövetségi kapitány, kancellár, pártelnök`,
  pronounOpeners: `ő, ők, az, ez, azok, ezek, őt, őket, neki, nekik, ennek, annak, ezt, azt, ezeket, azokat, erre, arra, erről, arról, ebben, abban, ezzel, azzal, emiatt, amiatt, övé, övék, mindketten, mindkettő, egyikük, utóbbi, előbbi, ilyen, olyan, róla, tőle, vele, velük, szerinte, szerintük`,
  connectiveOpeners: `de, és, vagy, ám, azonban, viszont, ugyanakkor, mindazonáltal, ennek ellenére, mégis, emellett, továbbá, ráadásul, valamint, szintén, is, ezért, így, tehát, emiatt, következésképpen, eközben, közben, időközben, majd, aztán, azután, ezután, ezt követően, később, korábban, előtte, végül, végezetül, másrészt, ezzel szemben,
    ellenkezőleg, például, ugyanis, hiszen, valójában, egyébként, ott, itt, akkor, illetve, sőt, ehelyett, mindeközben`,
  articles: 'a, az, egy',
  removableConjunctions: 'de, és, ám',
  removableAdverbs: `ugyanakkor, mindazonáltal`,
  definiteOpeners: `a férfi, a nő, a fiú, a lány, a gyermek, a gyerek, a gyerekek, a gyanúsított, a gyanúsítottak, a vádlott, az áldozat, az áldozatok, a sofőr, a pár, a csoport, a cég, a vállalat, a csapat, a klub, a döntés, az intézkedés, az intézkedések, az incidens, a támadás, a merénylet, a baleset, a tűz, az ügy, a jelentés, a tanulmány,
    az eredmények, a terv, a törvény, az ítélet, a megállapodás, a javaslat, mindkét fél, a két`,
  saidVerbs: `mondta, mondja, mondták, közölte, közölték, elmondta, elmondták, kijelentette, hozzátette, hangsúlyozta, kiemelte, kifejtette, magyarázta, bejelentette, tájékoztatott, írta, írja, kérdezte, válaszolta, felelte, elismerte, tagadta, cáfolta, megerősítette, figyelmeztetett, állítja, állította, szerint, vélekedett, fogalmazott,
    nyilatkozta, rámutatott, jelezte, megjegyezte, kiáltotta, ígérte`,
  questionWords:
    'ki, kik, mi, mit, mikor, hol, miért, hogyan, hogy, milyen, melyik, mennyi, hány, kié, vajon, kinek, mire',
  outcomeCues: `meghalt, meghaltak, életét vesztette, elhunyt, halott, megölt, megsérült, sérült, őrizetbe vették, letartóztatták, elfogták, elítélték, elítélte, felmentették, vádat emeltek, szabadon engedték, megmentették, túlélte, lemondott, leváltották, kirúgták, nyert, győzött, megnyerte, vesztett, kikapott, megválasztották, elfogadta,
    elfogadták, elutasította, elhalasztották, lefújták, törölték, nyomozás, nyomoz, vizsgálat, ítélet, végül, egyelőre, eddig, túl van az életveszélyen, várhatóan, jövő héten, jövő hónapban, jövőre, hatályba lép`,
  negations:
    'nem, ne, sem, se, soha, senki, semmi, semmilyen, nincs, nincsenek, sincs, nélkül, alig, tagadja, tagadta, cáfolta',
  opinionCues:
    'én, enyém, mi, miénk, szerintem, véleményem szerint, úgy gondolom, azt hiszem, kellene, kell, muszáj, sajnos, szerencsére, talán, persze, természetesen, botrány, szégyen, badarság',
};
