/** German words by which facts are recognised. Compiled by hand. */
import type { FactWords } from './fact-words.ts';

export const german: FactWords = {
  tag: 'de',
  numbers: {
    decimal: ',',
    cardinals:
      'zwei=2, drei=3, vier=4, fünf=5, sechs=6, sieben=7, acht=8, neun=9, zehn=10, elf=11, zwölf=12, dreizehn=13, vierzehn=14, fünfzehn=15, sechzehn=16, siebzehn=17, achtzehn=18, neunzehn=19, zwanzig=20, dreißig=30, vierzig=40, fünfzig=50, sechzig=60, siebzig=70, achtzig=80, neunzig=90',
    one: 'ein, eine, einer, eine',
    half: 'halbe, halben',
    scales:
      'hundert=100, tausend=1e3, million=1e6, millionen=1e6, mio=1e6, milliarde=1e9, milliarden=1e9, mrd=1e9, billion=1e12, billionen=1e12',
    percent: 'prozent',
    currencies: 'euro=€, dollar=$, us-dollar=$, franken=Fr, pfund=£, rubel=₽, yen=¥, kronen=kr',
    counted:
      'Menschen, Personen, Tote, Toten, Verletzte, Verletzten, Opfer, Kinder, Kindern, Frauen, Männer, Jugendliche, Schüler, Schülerinnen und Schüler, Studierende, Studenten, Mitarbeiter, Beschäftigte, Arbeitsplätze, Stellen, Einwohner, Soldaten, Polizisten, Häuser, Wohnungen, Gebäude, Fahrzeuge, Autos, Stimmen, Unternehmen, Länder, Staaten, Kilometer, Meter, Hektar, Tonnen, Passagiere, Flüchtlinge, Teilnehmer, Besucher, Zuschauer, Patienten, Feuerwehrleute, Einsatzkräfte, Festnahmen, Fälle, Fällen',
    fates: 'verletzt, getötet, gestorben, vermisst, festgenommen',
  },
  dates: {
    months:
      'januar/jänner/jan, februar/feber/feb, märz/mär, april/apr, mai, juni/jun, juli/jul, august/aug, september/sept/sep, oktober/okt, november/nov, dezember/dez',
    weekdays: 'montag, dienstag, mittwoch, donnerstag, freitag, samstag/sonnabend, sonntag',
    numeric: 'day-month',
    relative: 'gestern=-1, vorgestern=-2, heute=0, übermorgen=2',
    before: 'im, seit, ab, bis, im jahr, im jahre, seit dem jahr, anfang, ende, mitte, vom jahr',
    future:
      /(?<!\p{L})(?:wird|werden|soll|sollen|will|wollen|nächste[nrms]?|kommende[nrms]?|geplant|voraussichtlich|könnte|könnten|dürfte|dürften|ab)(?!\p{L})/iu,
  },
  said: 'sagte, sagt, erklärte, erklärt, betonte, betont, berichtete, berichtet, meinte, meint, kritisierte, kritisiert, forderte, warnte, warnt, schrieb, schreibt, teilte, sagten, erläuterte, ergänzte, fügte',
};
