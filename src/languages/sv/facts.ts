/** Swedish words by which facts are recognised. Compiled by hand. */
import type { FactWords } from '../fact-words.ts';

export const facts: FactWords = {
  tag: 'sv',
  numbers: {
    decimal: ',',
    about:
      'inte mindre än, inte mer än, minst, över, omkring, cirka, ungefär, nästan, drygt, upp till, färre än, mer än, fler än, runt, bara',
    cardinals:
      'två=2, tre=3, fyra=4, fem=5, sex=6, sju=7, åtta=8, nio=9, tio=10, elva=11, tolv=12, tretton=13, fjorton=14, femton=15, sexton=16, sjutton=17, arton=18, nitton=19, tjugo=20, trettio=30, fyrtio=40, femtio=50, sextio=60, sjuttio=70, åttio=80, nittio=90',
    one: 'en, ett',
    half: 'halv, halva',
    scales: 'hundra=100, tusen=1e3, miljon=1e6, miljoner=1e6, miljard=1e9, miljarder=1e9, biljon=1e12, biljoner=1e12',
    percent: 'procent',
    currencies: 'kronor=kr, kr=kr, euro=€, dollar=$, pund=£',
    counted:
      'personer, människor, döda, skadade, offer, barn, kvinnor, män, ungdomar, elever, studenter, anställda, jobb, invånare, soldater, poliser, hus, bostäder, byggnader, fordon, bilar, röster, mandat, företag, länder, kilometer, meter, hektar, ton, passagerare, flyktingar, patienter, fall, åskådare, deltagare, poäng, mål',
    fates: 'skadade, dödade, döda, saknade, gripna, omkom',
  },
  dates: {
    numeric: 'day-month',
    relative: 'igår=-1, i går=-1, imorgon=1, i morgon=1',
    before: 'i, sedan, till, från, under, i slutet av, i början av, år, sen',
    future: () => /(?<!\p{L})(?:ska|skall|kommer|nästa|väntas|skulle|planeras|vill|kan)(?!\p{L})/iu,
  },
  names: {
    notNames:
      'den, det, de, en, ett, i, på, av, och, men, om, när, som, efter, före, enligt, också, nu, igår, idag, jag, vi, han, hon, ni, du, där, här, samtidigt, polisen, regeringen, svenska, svensk',
    particles: 'af, av, von, de, van, der',
    address: 'herr, fru, dr',
    roles:
      'president, presidenten, statsminister, statsministern, minister, ministern, utrikesminister, utrikesministern, finansminister, finansministern, justitieminister, partiledare, partiledaren, ordförande, ordföranden, talesperson, presstalesperson, presstalespersonen, vd, chef, chefen, polischef, åklagare, åklagaren, advokat, advokaten, domare, tränare, tränaren, förbundskapten, förbundskaptenen, anfallaren, målvakten, lagkapten, skådespelare, skådespelaren, artisten, sångaren, författare, författaren, journalist, journalisten, professor, professorn, forskare, forskaren, docent, kung, kungen, drottning, prins, påven, biskop, ambassadör, borgmästare, kommunalråd, riksdagsledamot, generalsekreterare',
    organisations:
      'universitet, universitetet, departementet, institutt, institut, stiftelsen, bank, banken, partiet, parti, tingrett, rätt',
    knownOrganisations:
      'Socialdemokraterna, Moderaterna, Sverigedemokraterna, Centerpartiet, Vänsterpartiet, Kristdemokraterna, Liberalerna, Miljöpartiet, Riksdagen, EU, Nato, FN, WHO, Volvo, Ericsson, Ikea, H&M, Spotify, Säpo, Riksbanken, Försäkringskassan, Skatteverket, Google, Apple, Amazon, Microsoft, Hamas, Vita huset, Röda korset, Europeiska unionen',
    knownPlaces:
      'Sverige, Norge, Danmark, Finland, Island, Tyskland, Frankrike, Italien, Spanien, Storbritannien, England, Polen, Ukraina, Ryssland, Kina, Japan, Indien, USA, Kanada, Turkiet, Israel, Iran, Irak, Syrien, Egypten, Europa, Afrika, Asien, Stockholm, Göteborg, Malmö, Uppsala, Västerås, Örebro, Linköping, Helsingborg, Jönköping, Norrköping, Lund, Umeå, Gävle, Skåne, Oslo, Köpenhamn, Helsingfors, Paris, London, Rom, Berlin, Madrid, Bryssel, Moskva, Kiev, Washington, New York, Peking, Gaza',
    placePrepositions: 'i, till, från, nära',
  },
};
