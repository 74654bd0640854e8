/** Dutch words by which facts are recognised. Compiled by hand. */
import type { FactWords } from './fact-words.ts';

export const dutch: FactWords = {
  tag: 'nl',
  numbers: {
    decimal: ',',
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
    months:
      'januari/jan, februari/feb, maart/mrt, april/apr, mei, juni/jun, juli/jul, augustus/aug, september/sept/sep, oktober/okt, november/nov, december/dec',
    weekdays: 'maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag',
    numeric: 'day-month',
    relative: 'gisteren=-1, eergisteren=-2, vandaag=0, overmorgen=2',
    before: 'in, sinds, tot, vanaf, eind, begin, half, tegen, in het jaar',
    future:
      /(?<!\p{L})(?:zal|zullen|zou|zouden|gaat|gaan|wil|willen|komende|volgende|aanstaande|gepland|verwacht|vanaf|wordt|worden)(?!\p{L})/iu,
  },
  said: 'zei, zegt, vertelt, vertelde, verklaarde, verklaart, aldus, benadrukt, schrijft, schreef, waarschuwt, stelt, stelde, laat, meldt, besluit, reageert, reageerde, legt, klinkt',
};
