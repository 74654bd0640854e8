/** Finnish words by which the kind of a text is recognised. Compiled by hand. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  columns: 'mielipide, pääkirjoitus, kolumni, kommentti, näkökulma, essee, analyysi:, vieraskynä',
  live: 'suora seuranta, seuraa suorana, hetki hetkeltä, livenä, suorana',
  guides: `näin teet, näin onnistut, näin vältät, miten tehdä, ohje:, ohjeet, vaihe vaiheelta, vinkit, vinkkiä,
    resepti, opas`,
  releases: 'lehdistötiedote, mediatiedote, lisätietoja medialle',
  matches: `puoliaika, puoliajalla, ensimmäisellä jaksolla, toisella jaksolla, rangaistuspotku, tasoitus, tasoitti,
    maalivahti, hyökkääjä, maali, maalin, maalia, jatkoaika, jatkoajalla, erä, erässä, ottelupallo, kierros, yliaika`,
  studies: `tutkimus, tutkimuksen, tutkimuksessa, tutkijat, tutkijoiden, kysely, kyselyn, kyselyssä, vastaajista,
    vastaajat, osallistujaa, gallup, mittaus`,
  findings: `osoittaa, osoittivat, havaitsivat, selvisi, selviää, tulokset, tulosten, viittaa siihen,
    viittaavat siihen, kertoi, kertoivat, yhteydessä`,
  letters: 'mielipidekirjoitus, lukijalta, lukijoilta, lukijan mielipide',
  address: 'sinä, sinun, sinulla, te, teidän, kannattaa, muista',
};
