/** Danish words by which facts are recognised. Compiled by hand. */
import type { FactWords } from './fact-words.ts';

export const danish: FactWords = {
  tag: 'da',
  numbers: {
    decimal: ',',
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
    months:
      'januar/jan, februar/feb, marts, april/apr, maj, juni/jun, juli/jul, august/aug, september/sept/sep, oktober/okt, november/nov, december/dec',
    weekdays: 'mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag',
    numeric: 'day-month',
    relative: 'i går=-1, i dag=0, i morgen=1',
    before: 'i, siden, til, fra, inden, år',
    future: /(?<!\p{L})(?:skal|vil|kommer|næste|kommende|ventes|skulle|ville|planlagt|kan)(?!\p{L})/iu,
  },
  said: 'siger, sagde, fortæller, fortalte, skriver, skrev, forklarer, mener, oplyser, udtaler, understreger, lyder',
};
