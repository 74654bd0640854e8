/** Danish words by which facts are recognised. Compiled by hand. */
import type { FactWords } from '../fact-words.ts';

export const facts: FactWords = {
  tag: 'da',
  numbers: {
    decimal: ',',
    about:
      'ikke mindre end, ikke mere end, mindst, over, omkring, cirka, næsten, godt, op til, færre end, mere end, flere end, kun, knap',
    cardinals:
      'to=2, tre=3, fire=4, fem=5, seks=6, syv=7, otte=8, ni=9, ti=10, elleve=11, tolv=12, tretten=13, fjorten=14, femten=15, seksten=16, sytten=17, atten=18, nitten=19, tyve=20, tredive=30, fyrre=40',
    one: 'en, et, én',
    half: 'halv, halve',
    scales: 'hundrede=100, tusind=1e3, tusinde=1e3, million=1e6, millioner=1e6, milliard=1e9, milliarder=1e9',
    percent: 'procent, pct',
    currencies: 'kroner=kr, kr=kr, euro=€, dollar=$, pund=£',
    counted:
      'personer, mennesker, dræbte, sårede, ofre, børn, kvinder, mænd, unge, elever, studerende, ansatte, medarbejdere, job, arbejdspladser, indbyggere, soldater, betjente, huse, boliger, bygninger, køretøjer, biler, stemmer, mandater, virksomheder, lande, kilometer, meter, hektar, ton, passagerer, flygtninge, patienter, tilfælde, tilskuere, deltagere, point, mål',
    fates: 'såret, dræbt, omkommet, savnet, anholdt, kvæstet',
  },
  dates: {
    numeric: 'day-month',
    relative: 'i går=-1, i morgen=1',
    before: 'i, siden, til, fra, inden, år',
    future: () => /(?<!\p{L})(?:skal|vil|kommer|næste|kommende|ventes|skulle|ville|planlagt|kan)(?!\p{L})/iu,
  },
  names: {
    notNames:
      'den, det, de, en, et, i, på, af, og, men, om, når, da, som, efter, før, ifølge, også, nu, jeg, vi, han, hun, du, der, her, samtidig, politiet, regeringen, danske, dansk',
    particles: 'af, von, de, van, der',
    address: 'hr, fru, dr',
    roles:
      'præsident, præsidenten, statsminister, statsministeren, minister, ministeren, udenrigsminister, finansminister, justitsminister, partileder, formand, formanden, næstformand, talsmand, talsperson, ordfører, direktør, direktøren, chef, politiinspektør, advokat, anklager, dommer, træner, træneren, landstræner, angriberen, målmand, anfører, skuespiller, skuespilleren, sanger, forfatter, forfatteren, journalist, professor, forsker, forskeren, kong, konge, dronning, prins, kronprins, pave, biskop, ambassadør, borgmester, generalsekretær',
    organisations:
      'universitet, universitetet, departementet, institutt, institut, stiftelsen, bank, banken, partiet, parti, tingrett, rätt',
    knownOrganisations:
      'Socialdemokratiet, Venstre, Dansk Folkeparti, Enhedslisten, SF, Moderaterne, Liberal Alliance, Folketinget, EU, Nato, FN, WHO, Mærsk, Novo Nordisk, Carlsberg, Vestas, Danske Bank, Lego, DSB, Google, Apple, Amazon, Microsoft, FC København, Brøndby, Hamas, Røde Kors, Det Hvide Hus',
    knownPlaces:
      'Danmark, Norge, Sverige, Finland, Island, Grønland, Færøerne, Tyskland, Frankrig, Italien, Spanien, Storbritannien, England, Polen, Ukraine, Rusland, Kina, Japan, Indien, USA, Canada, Tyrkiet, Israel, Iran, Irak, Syrien, Egypten, Europa, Afrika, Asien, København, Aarhus, Odense, Aalborg, Esbjerg, Randers, Kolding, Horsens, Vejle, Roskilde, Jylland, Fyn, Sjælland, Bornholm, Oslo, Stockholm, Paris, London, Rom, Berlin, Madrid, Bruxelles, Moskva, Kiev, Washington, New York, Beijing, Gaza',
    placePrepositions: 'i, til, fra, nær',
  },
};
