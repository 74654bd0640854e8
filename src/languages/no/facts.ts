/** Norwegian words by which facts are recognised. Compiled by hand. */
import type { FactWords } from '../fact-words.ts';

export const facts: FactWords = {
  tag: 'no, nb, nn',
  numbers: {
    decimal: ',',
    about:
      'ikke mindre enn, ikke mer enn, minst, over, rundt, omtrent, nesten, drøyt, opptil, færre enn, mer enn, flere enn, bare, om lag, cirka',
    cardinals:
      'to=2, tre=3, fire=4, fem=5, seks=6, syv=7, sju=7, åtte=8, ni=9, ti=10, elleve=11, tolv=12, tretten=13, fjorten=14, femten=15, seksten=16, sytten=17, atten=18, nitten=19, tjue=20, tretti=30, førti=40, femti=50, seksti=60, sytti=70, åtti=80, nitti=90',
    one: 'en, ett, én',
    half: 'halv, halve',
    scales: 'hundre=100, tusen=1e3, million=1e6, millioner=1e6, milliard=1e9, milliarder=1e9',
    percent: 'prosent',
    currencies: 'kroner=kr, kr=kr, euro=€, dollar=$, pund=£',
    counted:
      'personer, mennesker, drepte, skadde, skadet, ofre, barn, kvinner, menn, ungdommer, elever, studenter, ansatte, jobber, arbeidsplasser, innbyggere, soldater, politifolk, hus, boliger, bygninger, kjøretøy, biler, stemmer, mandater, bedrifter, land, kilometer, meter, tonn, passasjerer, flyktninger, pasienter, tilfeller, tilskuere, deltakere, poeng, mål',
    fates: 'skadet, skadd, drept, omkommet, savnet, pågrepet',
  },
  dates: {
    numeric: 'day-month',
    relative: 'i går=-1, i morgen=1',
    before: 'i, siden, til, fra, i løpet av, innen, år, høsten, våren, sommeren',
    future: () => /(?<!\p{L})(?:skal|vil|kommer|neste|kommende|ventes|skulle|ville|planlagt|kan)(?!\p{L})/iu,
  },
  names: {
    notPeople: 'land, fjord, øy, park, gate, plass, pris, cup, skole',
    notNames:
      'er, den, det, de, en, et, ei, i, på, av, og, men, om, når, da, som, etter, før, ifølge, også, nå, jeg, vi, han, hun, du, der, her, samtidig, politiet, regjeringen, norske, norsk',
    particles: 'av, von, de, van, der',
    address: 'herr, fru, dr',
    roles:
      'president, presidenten, statsminister, statsministeren, minister, ministeren, utenriksminister, finansminister, justisminister, partileder, leder, lederen, nestleder, talsperson, talsmann, pressetalsmann, pressetalsperson, direktør, direktøren, sjef, politisjef, politiadvokat, advokat, advokaten, aktor, dommer, tingrettsdommer, trener, treneren, landslagstrener, spissen, keeper, kaptein, skuespiller, skuespilleren, artist, artisten, forfatter, forfatteren, journalist, professor, forsker, forskeren, konge, kong, dronning, prins, kronprins, pave, biskop, ambassadør, ordfører, ordføreren, byråd, stortingsrepresentant, generalsekretær, statssekretær',
    organisations:
      'universitet, universitetet, departementet, institutt, institut, stiftelsen, bank, banken, partiet, parti, tingrett, rätt',
    knownOrganisations:
      'Arbeiderpartiet, Ap, Høyre, Fremskrittspartiet, Frp, Senterpartiet, SV, KrF, Venstre, MDG, Rødt, Stortinget, EU, Nato, FN, WHO, Equinor, Statoil, Telenor, DNB, Norsk Hydro, Norges Bank, Google, Apple, Amazon, Microsoft, Rosenborg, Brann, Vålerenga, Hamas, Røde Kors, Det hvite hus',
    knownPlaces:
      'Norge, Sverige, Danmark, Finland, Island, Tyskland, Frankrike, Italia, Spania, Storbritannia, England, Polen, Ukraina, Russland, Kina, Japan, India, USA, Canada, Tyrkia, Israel, Iran, Irak, Syria, Egypt, Europa, Afrika, Asia, Oslo, Bergen, Trondheim, Stavanger, Tromsø, Drammen, Kristiansand, Fredrikstad, Ålesund, Bodø, Hamar, Lillehammer, Stockholm, København, Helsinki, Paris, London, Roma, Berlin, Madrid, Brussel, Moskva, Kiev, Washington, New York, Beijing, Gaza',
    placePrepositions: 'i, til, fra, nær',
  },
};
