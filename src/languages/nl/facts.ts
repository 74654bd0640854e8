/** Dutch words by which facts are recognised. Compiled by hand. */
import type { FactWords } from '../fact-words.ts';

export const facts: FactWords = {
  tag: 'nl',
  numbers: {
    decimal: ',',
    about:
      "niet minder dan, niet meer dan, maar liefst, minstens, zeker, meer dan, ruim, ongeveer, bijna, tot, minder dan, slechts, zo'n, circa",
    cardinals:
      'twee=2, drie=3, vier=4, vijf=5, zes=6, zeven=7, acht=8, negen=9, tien=10, elf=11, twaalf=12, dertien=13, veertien=14, vijftien=15, zestien=16, zeventien=17, achttien=18, negentien=19, twintig=20, dertig=30, veertig=40, vijftig=50, zestig=60, zeventig=70, tachtig=80, negentig=90, honderd=100, duizend=1e3',
    one: 'een, één',
    half: 'half, halve',
    scales: 'honderd=100, duizend=1e3, miljoen=1e6, miljard=1e9, biljoen=1e12',
    percent: 'procent, percent',
    currencies: 'euro=€, dollar=$, pond=£, yen=¥, roebel=₽',
    counted:
      'mensen, personen, doden, gewonden, slachtoffers, kinderen, vrouwen, mannen, jongeren, leerlingen, studenten, werknemers, medewerkers, banen, inwoners, soldaten, militairen, agenten, brandweerlieden, huizen, woningen, gebouwen, voertuigen, auto’s, stemmen, zetels, bedrijven, landen, kilometer, meter, hectare, ton, passagiers, vluchtelingen, migranten, patiënten, gevallen, toeschouwers, deelnemers, punten, doelpunten',
    fates: 'gewond, gedood, omgekomen, vermist, opgepakt, aangehouden, overleden',
  },
  dates: {
    numeric: 'day-month',
    relative: 'gisteren=-1, eergisteren=-2, overmorgen=2',
    before: 'in, sinds, tot, vanaf, eind, begin, half, tegen, in het jaar',
    future: () =>
      /(?<!\p{L})(?:zal|zullen|zou|zouden|gaat|gaan|wil|willen|komende|volgende|aanstaande|gepland|verwacht|vanaf|wordt|worden)(?!\p{L})/iu,
  },
  names: {
    notNames:
      'de, het, een, in, op, van, en, maar, als, dat, die, dit, deze, er, hij, zij, ze, we, wij, ik, volgens, na, voor, met, ook, nog, toen, nu, gisteren, vandaag, morgen, zo, daarom, politie, nederlandse, belgische, vlaamse',
    particles: "van, de, den, der, ter, ten, te, het, 't, von, el, al",
    address: 'meneer, mevrouw, dr, prof, mr',
    roles:
      'president, premier, minister, staatssecretaris, minister-president, burgemeester, wethouder, schepen, gouverneur, kamerlid, fractievoorzitter, partijleider, voorzitter, voorzitster, secretaris, directeur, directrice, woordvoerder, woordvoerster, politiewoordvoerder, ceo, topman, oprichter, trainer, coach, bondscoach, aanvaller, verdediger, middenvelder, doelman, keeper, aanvoerder, speler, wielrenner, renner, coureur, acteur, actrice, zanger, zangeres, schrijver, schrijfster, auteur, journalist, regisseur, kunstenaar, hoogleraar, professor, onderzoeker, historicus, econoom, viroloog, arts, rechter, advocaat, officier, koning, koningin, prins, prinses, paus, bisschop, kardinaal, bondskanselier, ambassadeur',
    organisations:
      'universiteit, ministerie, instituut, stichting, vereniging, federatie, bank, partij, rechtbank, hof, raad, commissie, ziekenhuis',
    knownOrganisations:
      'VVD, PVV, D66, CDA, PvdA, GroenLinks, NSC, BBB, N-VA, Vlaams Belang, CD&V, Open VLD, Vooruit, PVDA, Tweede Kamer, Eerste Kamer, Raad van State, Europese Unie, EU, Europese Commissie, NAVO, VN, WHO, FIFA, UEFA, ING, ABN AMRO, Rabobank, KBC, Philips, Shell, ASML, KLM, NS, Google, Apple, Amazon, Microsoft, Ajax, Feyenoord, PSV, Anderlecht, Club Brugge, Hamas, Witte Huis, Rode Kruis, Unilever',
    knownPlaces:
      'Nederland, België, Vlaanderen, Wallonië, Duitsland, Frankrijk, Italië, Spanje, Groot-Brittannië, Engeland, Polen, Oekraïne, Rusland, China, Japan, India, Verenigde Staten, VS, Canada, Turkije, Israël, Iran, Irak, Syrië, Egypte, Marokko, Europa, Afrika, Azië, Amsterdam, Rotterdam, Den Haag, Utrecht, Eindhoven, Groningen, Tilburg, Almere, Breda, Nijmegen, Maastricht, Brussel, Antwerpen, Gent, Brugge, Leuven, Luik, Charleroi, Parijs, Londen, Berlijn, Rome, Madrid, Moskou, Kiev, Washington, New York, Peking, Gaza',
    placePrepositions: 'in, naar, uit, bij, rond, nabij',
  },
};
