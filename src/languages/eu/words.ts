/** Basque. Lists by the project's authors. There is no small stemmer: long words count by their first six letters. */
import { firstLetters } from '../first-letters.ts';
import type { LanguageData } from '../language.ts';

export const basque: LanguageData = {
  tag: 'eu',
  stem: firstLetters(6),
  abbreviations:
    'jn, and, jaun, dk, dr, prof, lic, d, k, st, sta, adib, ik, alde, or. alde, kap, tel, etab. ez, h.d, hots, gutxi g, zenb, err, ald, arg, fr, gazt, ing, lat, vs, ka, kl, urt, gral',
  numberAbbreviations:
    'zk, zenb, or, orr, art, par, tel, urt, ots, mar, api, mai, eka, uzt, abu, ira, urr, aza, abe, kap',
  closingAbbreviations:
    'etab, eta abar, e.a, k.a, k.o, k. a, k. o, s.a, s.l, s.m, inc, corp, co, ltd, jr, sr, km, kg, m, h, min, aeb, u.s, ee.uu, eeuu',
  hasOrdinalStop: true,
  ordinalLeads: 'eta, edo, bere, haren, baino, ligako, munduko, euskal, sailkapenean, ii, i',
  months: `urtarrila/urtarrilaren/urtarrilak/urtarrilean/urtarrileko, otsaila/otsailaren/otsailak/otsailean/otsaileko, martxoa/martxoaren/martxoak/martxoan/martxoko, apirila/apirilaren/apirilak/apirilean/apirileko, maiatza/maiatzaren/maiatzak/maiatzean/maiatzeko, ekaina/ekainaren/ekainak/ekainean/ekaineko,
    uztaila/uztailaren/uztailak/uztailean/uztaileko, abuztua/abuztuaren/abuztuak/abuztuan/abuztuko, iraila/irailaren/irailak/irailean/iraileko, urria/urriaren/urriak/urrian/urriko, azaroa/azaroaren/azaroak/azaroan/azaroko, abendua/abenduaren/abenduak/abenduan/abenduko`,
  weekdays:
    'astelehena/astelehenean, asteartea/asteartean, asteazkena/asteazkenean, osteguna/ostegunean, ostirala/ostiralean, larunbata/larunbatean, igandea/igandean',
  titles:
    'jauna, andrea, doktorea, irakaslea, presidentea, lehendakaria, lehendakari, ministroa, sailburua, alkatea, diputatua, senataria, parlamentaria, zinegotzia, epailea, fiskala, jenerala, koronela, erregea, erregina, printzea, aita santua, gotzaina, zuzendaria, bozeramailea, idazkaria, idazkari nagusia, entrenatzailea, kantzilerra',
  pronounOpeners:
    'bera, berak, bere, hura, hark, haren, haiek, haien, horiek, horien, hori, horrek, horren, horri, hau, honek, honen, hauek, hauen, biak, biek, bien, horietako bat, haietako bat, halako, horrelako, horretan, horretarako, hartan, berari, haiei',
  connectiveOpeners:
    'baina, eta, edo, ordea, hala ere, dena den, dena dela, edonola ere, hala eta guztiz ere, gainera, halaber, era berean, ere, horrez gain, horretaz gain, horregatik, beraz, hortaz, ondorioz, horrenbestez, hala, horrela, gero, ondoren, geroago, lehenago, aurretik, bitartean, aldi berean, bestalde, beste alde batetik, aldiz, berriz, aitzitik, adibidez, esaterako, hots, izan ere, egia esan, azkenik, azkenean, han, hemen, orduan, bestela, bada, hori dela eta, bere aldetik',
  additives: 'ere',
  removableConjunctions: 'baina, eta',
  removableAdverbs: `hala ere, dena den, gainera, halaber, bestalde, era berean, bere aldetik, izan ere`,
  definiteOpeners:
    'gizona, gizonak, emakumea, emakumeak, gaztea, gazteak, mutila, neska, haurra, haurrak, susmagarria, susmagarriak, atxilotua, atxilotuak, akusatua, akusatuak, biktima, biktimak, gidaria, bikotea, taldea, taldeak, enpresa, enpresak, konpainia, kluba, erabakia, erabakiak, neurria, neurriak, gertakaria, erasoa, istripua, sutea, auzia, kasua, txostena, txostenak, ikerketa, ikerketak, emaitzak, plana, legea, epaia, akordioa, proposamena, bi aldeek',
  saidVerbs:
    'esan, esan du, esan zuen, dio, diote, dioenez, adierazi, adierazi du, azaldu, azaldu du, gaineratu, gaineratu du, gehitu, nabarmendu, nabarmendu du, azpimarratu, jakinarazi, jakinarazi du, iragarri, iragarri du, galdetu, erantzun, erantzun du, idatzi, onartu, ukatu, ukatu du, baieztatu, baieztatu du, ohartarazi, ohartarazi du, salatu, salatu du, kontatu, arabera, ustez, aipatu, gogorarazi, berretsi',
  questionWords:
    'nor, nork, zer, zerk, noiz, non, zergatik, zertarako, nola, zein, zeinek, zenbat, noren, nori, nora, nondik, al, ote',
  outcomeCues:
    'hil, hil da, hil dira, hil zen, hildako, hildakoak, zauritu, zauritua, zaurituak, atxilotu, atxilotu dute, atxilotuta, espetxeratu, zigortu, kondenatu, absolbitu, akusatu, aske utzi, askatu, salbatu, erreskatatu, bizirik, dimisioa, dimititu, kargutik kendu, irabazi, irabazi du, galdu, galdu du, hautatu, aukeratu, onartu, onartu du, onartu dute, baztertu, atzeratu, bertan behera utzi, ikertzen, ikerketa, epaia, azkenean, oraingoz, orain arte, arriskutik kanpo, espero da, aurreikusita, datorren astean, datorren hilean, datorren urtean, indarrean sartuko',
  negations: 'ez, ezin, inoiz, inor, inork, ezer, gabe, ezta, inongo, ukatu, ukatu du, nekez, ia ez',
  opinionCues:
    'nik, ni, nire, gu, guk, gure, nire ustez, uste dut, iruditzen zait, behar dugu, beharko genuke, behar da, zoritxarrez, zorionez, beharbada, agian, jakina, lotsagarria',
  promotions: 'irakurri gehiago, irakurri ere, harpidetu',
  credits: 'argazkia:, argazkiak:, bideoa:, iturria:',
};
