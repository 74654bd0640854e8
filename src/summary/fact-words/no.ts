/** Norwegian words by which facts are recognised. Compiled by hand. */
import type { FactWords } from './fact-words.ts';

export const norwegian: FactWords = {
  tag: 'no, nb, nn',
  numbers: {
    decimal: ',',
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
    months:
      'januar/jan, februar/feb, mars, april/apr, mai, juni/jun, juli/jul, august/aug, september/sept/sep, oktober/okt, november/nov, desember/des',
    weekdays: 'mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag',
    numeric: 'day-month',
    relative: 'i går=-1, i dag=0, i morgen=1',
    before: 'i, siden, til, fra, i løpet av, innen, år, høsten, våren, sommeren',
    future: /(?<!\p{L})(?:skal|vil|kommer|neste|kommende|ventes|skulle|ville|planlagt|kan)(?!\p{L})/iu,
  },
  said: 'sier, sa, forteller, fortalte, skriver, skrev, forklarer, forklarte, mener, opplyser, opplyste, uttaler, uttalte, understreker, påpeker',
};
