/** Finnish. Lists by the project's authors. */
import { stemmer } from '@orama/stemmers/finnish';
import type { LanguageData } from './language.ts';

export const finnish: LanguageData = {
  tag: 'fi',
  stem: stemmer,
  abbreviations: `esim, mm, ts, eli, ks, vrt, n, noin, ent, nyk, ns, em, ko, po, so, tri, toht, prof, dos, fil, maist, kand, lis, t:mi, ao, al, alk, huom, synt, k, kenr, ev, kapt, luutn, maj, pvm, puh, os, vs, vt, yhd, ym. muut, max, min, suom, ruots, engl, saks, lat, st, dr, hra, rva, nti, v:sta`,
  numberAbbreviations: `nro, n, s, ss, art, klo, kello, puh, kpl, §, luku, v, noin, alk`,
  closingAbbreviations: `jne, yms, ym, tms, ynnä muuta, jms, jkr, ekr, eaa, jaa, oy, oyj, inc, corp, co, ltd, jr, sr, u.s, milj, mrd, kpl, e, snt, min, sek, t, v, kk, vk`,
  hasOrdinalStop: true,
  months: `tammikuu/tammikuuta/tammikuun/tammikuussa, helmikuu/helmikuuta/helmikuun/helmikuussa, maaliskuu/maaliskuuta/maaliskuun/maaliskuussa, huhtikuu/huhtikuuta/huhtikuun/huhtikuussa, toukokuu/toukokuuta/toukokuun/toukokuussa,
    kesäkuu/kesäkuuta/kesäkuun/kesäkuussa, heinäkuu/heinäkuuta/heinäkuun/heinäkuussa, elokuu/elokuuta/elokuun/elokuussa, syyskuu/syyskuuta/syyskuun/syyskuussa, lokakuu/lokakuuta/lokakuun/lokakuussa, marraskuu/marraskuuta/marraskuun/marraskuussa,
    joulukuu/joulukuuta/joulukuun/joulukuussa`,
  weekdays: `maanantai/maanantaina/ma, tiistai/tiistaina/ti, keskiviikko/keskiviikkona/ke, torstai/torstaina/to, perjantai/perjantaina/pe, lauantai/lauantaina/la, sunnuntai/sunnuntaina/su`,
  titles: `herra, rouva, tohtori, professori, presidentti, pääministeri, ulkoministeri, valtiovarainministeri, sisäministeri, ministeri, kansanedustaja, puheenjohtaja, pormestari, kuningas, kuningatar, prinssi, prinsessa, paavi, piispa, arkkipiispa, kenraali, eversti, tuomari, syyttäjä,
    toimitusjohtaja, johtaja, tutkinnanjohtaja, rikoskomisario, komisario, tiedottaja, valmentaja, päävalmentaja, liittokansleri`,
  pronounOpeners: `hän, he, se, ne, tämä, nämä, tuo, nuo, hänen, heidän, sen, niiden, tämän, näiden, häntä, heitä, sitä, niitä, hänellä, heillä, hänelle, heille, hänestä, siitä, siinä, siihen, sillä, tästä, tässä, molemmat, kumpikin, yksi heistä, osa heistä, sellainen, tällainen`,
  connectiveOpeners: `mutta, ja, tai, sekä, kuitenkin, silti, lisäksi, myös, samalla, samaan aikaan, siksi, siis, näin ollen, niinpä, toisaalta, sen sijaan, päinvastoin, sitten, sen jälkeen, myöhemmin, aiemmin, aikaisemmin, sillä välin, esimerkiksi, nimittäin, itse asiassa, lopulta, lopuksi,
    vihdoin, silloin, siellä, täällä, siellä, puolestaan, muuten, vaan, kun taas, niin, nyt, vaikka, toki, tosin`,
  removableConjunctions: 'mutta, ja',
  definiteOpeners: `mies, nainen, poika, tyttö, lapsi, lapset, epäilty, epäillyt, syytetty, uhri, uhrit, kuljettaja, pariskunta, ryhmä, yhtiö, yritys, joukkue, seura, päätös, toimenpide, toimenpiteet, tapaus, hyökkäys, isku, onnettomuus, palo, tulipalo, asia, raportti, tutkimus, tulokset,
    suunnitelma, laki, tuomio, sopimus, ehdotus, kaksikko, molemmat osapuolet`,
  saidVerbs: `sanoo, sanoi, sanovat, sanoivat, kertoo, kertoi, kertovat, kertoivat, toteaa, totesi, mukaan, kommentoi, vastaa, vastasi, kysyy, kysyi, huomauttaa, huomautti, korostaa, korosti, arvioi, ilmoitti, ilmoittaa, vahvisti, vahvistaa, kiisti, kiistää, varoitti, varoittaa, kirjoittaa,
    kirjoitti, lisää, lisäsi, selittää, selitti, uskoo, myöntää, myönsi, huusi, pohtii, muistuttaa, muistutti`,
  questionWords:
    'kuka, ketkä, mikä, mitä, mitkä, milloin, koska, missä, mistä, mihin, miksi, miten, kuinka, millainen, kumpi, onko, voiko, saako, pitääkö, ovatko',
  outcomeCues: `kuoli, kuolivat, menehtyi, menehtyivät, kuollut, kuolleet, loukkaantui, loukkaantuivat, pidätettiin, vangittiin, otettiin kiinni, tuomittiin, syytteet hylättiin, syytetään, vapautettiin, pelastettiin, selvisi, erosi, eroaa, erotettiin, potkut, voitti, voittivat, hävisi, valittiin,
    hyväksyttiin, hyväksyi, hylättiin, hylkäsi, lykättiin, peruttiin, tutkitaan, tutkinta, poliisi tutkii, tuomio, lopulta, toistaiseksi, tähän mennessä, odotetaan, ensi viikolla, ensi kuussa, ensi vuonna, tulee voimaan, astuu voimaan`,
  negations:
    'ei, eivät, en, et, emme, ette, eikä, eivätkä, älä, ilman, tuskin, koskaan, kukaan, mikään, mitään, kiistää, kiisti',
  opinionCues:
    'minä, minun, mielestäni, me, meidän, uskon, luulen, pitäisi, täytyy, on aika, valitettavasti, onneksi, ehkä, kenties, tietenkin, häpeä, hölynpölyä',
};
