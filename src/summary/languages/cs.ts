/** Czech. Lists by the project's authors. There is no small stemmer: long words count by their first five letters. */
import { firstLetters } from './first-letters.ts';
import type { LanguageData } from './language.ts';

export const czech: LanguageData = {
  tag: 'cs',
  stem: firstLetters(5),
  abbreviations: `dr, prof, doc, mgr, ing, bc, judr, mudr, phdr, rndr, paeddr, mvdr, thdr, phd, csc, drsc, arch, akad, gen, plk, pplk, mjr, kpt, por, npor, ppor, prap, sv, p, pí, sl, tzv, tzn, tj, např, resp, popř, příp, ev, event, atp. i, cca, cf, srov, viz, vč, vč, zn, zvl, zejm, angl, něm, franc, rus, lat, řec,
    slov, č.j, čj, fa, fy, hl, hl. m, ul, nám, tř, nábř, red, red, roč, st, ml, stol, tel, vyd, min, max, max, mj, m.j, m. j, o. s, vs, kupř, kol, kpt, kraj, okr, obr, odd, ods, pozn, pův, pol, sev, již, vých, záp, odst, nar, zem, t. č, t.č, n. l`,
  numberAbbreviations: `č, čís, čl, s, str, odst, písm, bod, kap, obr, tab, tel, roč, sv, díl, par, st, hod, sb, cca, r, v, mil, mld, tis`,
  closingAbbreviations: `atd, apod, aj, etc, n. l, př. n. l, n.l, př.n.l, a. s, a.s, s. r. o, s.r.o, spol, v. o. s, o. p. s, z. s, inc, corp, co, ltd, jr, sr, ml, st, u.s, tis, mil, mld, kč, hod, min, sek, ks, km, kg, m, stol, sb, r`,
  hasOrdinalStop: true,
  months: `leden/ledna/lednu, únor/února/únoru, březen/března/březnu, duben/dubna/dubnu, květen/května/květnu, červen/června/červnu, červenec/července/červenci, srpen/srpna/srpnu, září, říjen/října/říjnu, listopad/listopadu, prosinec/prosince/prosinci`,
  weekdays: 'pondělí, úterý, středa/středu/středy, čtvrtek/čtvrtka, pátek/pátku, sobota/sobotu/soboty, neděle/neděli',
  titles: `pan, paní, dr, doktor, prof, profesor, prezident, prezidentka, premiér, premiérka, vicepremiér, ministr, ministryně, poslanec, poslankyně, senátor, senátorka, hejtman, hejtmanka, primátor, primátorka, starosta, starostka, soudce, soudkyně, žalobce, státní zástupce, generál, plukovník, král,
    královna, princ, princezna, papež, biskup, arcibiskup, kardinál, ředitel, ředitelka, předseda, předsedkyně, šéf, šéfka, mluvčí, trenér, kancléř, kancléřka`,
  pronounOpeners: `on, ona, ono, oni, ony, jeho, její, jejich, jemu, jí, jim, ho, ji, je, ten, ta, to, ti, ty, toho, té, těch, tomu, tím, tu, tento, tato, toto, tito, tyto, oba, obě, jeden z nich, jedna z nich, takový, taková, takové, něm, ní, nich`,
  connectiveOpeners: `ale, avšak, však, a, i, nebo, či, ovšem, nicméně, přesto, přitom, zato, naopak, proto, tedy, tudíž, takže, navíc, kromě toho, mimo to, také, rovněž, též, zároveň, současně, mezitím, zatím, poté, potom, pak, později, dříve, předtím, nakonec, konečně, na druhou stranu, místo toho, například, totiž, ostatně,
    ve skutečnosti, tam, tady, zde, tehdy, tak, jinak, podle něj, podle ní, podle nich`,
  removableConjunctions: 'ale, a, avšak',
  definiteOpeners: `muž, žena, chlapec, dívka, dítě, děti, podezřelý, podezřelí, obviněný, obžalovaný, oběť, oběti, řidič, dvojice, pár, skupina, firma, společnost, tým, klub, rozhodnutí, opatření, incident, útok, atentát, nehoda, požár, případ, zpráva, studie, výsledky, plán, zákon, rozsudek, dohoda, návrh, obě strany`,
  saidVerbs: `řekl, řekla, řekli, říká, říkají, uvedl, uvedla, uvedli, uvádí, prohlásil, prohlásila, dodal, dodala, dodává, podotkl, podotkla, zdůraznil, zdůraznila, vysvětlil, vysvětlila, vysvětluje, oznámil, oznámila, informoval, informovala, sdělil, sdělila, zeptal se, zeptala se, ptá se, odpověděl, odpověděla, přiznal, přiznala,
    popřel, popřela, potvrdil, potvrdila, varoval, varovala, napsal, napsala, píše, podle, tvrdí, tvrdil, poznamenal, míní, upozornil, upozornila, připustil`,
  questionWords:
    'kdo, co, kdy, kde, proč, jak, jaký, jaká, jaké, který, která, které, kolik, čí, zda, koho, komu, čeho, má, je',
  outcomeCues: `zemřel, zemřela, zemřeli, zahynul, zahynula, zahynuli, mrtvý, mrtvých, zabit, zraněn, zraněni, zraněných, zadržen, zadržela, zadržen, zatčen, obviněn, obvinila, odsouzen, odsouzena, osvobozen, osvobozena, propuštěn, zachráněn, přežil, odstoupil, rezignoval, odvolán, vyhrál, vyhrála, prohrál, zvolen, zvolena,
    schválil, schválila, schválen, zamítl, zamítla, odmítl, odložen, zrušen, vyšetřuje, vyšetřování, rozsudek, nakonec, zatím, dosud, příští týden, příští měsíc, příští rok, má být, začne platit, očekává se`,
  negations:
    'ne, není, nejsou, nebyl, nebyla, nebude, nemá, nikdy, nikdo, nic, žádný, žádná, žádné, ani, bez, sotva, popřel, popřela, popírá',
  opinionCues:
    'já, můj, moje, má, my, náš, naše, podle mě, podle mého, myslím, domnívám se, měl by, měla by, měli bychom, musíme, je třeba, bohužel, naštěstí, možná, samozřejmě, skandál, ostuda, nesmysl',
};
