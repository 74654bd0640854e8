/** French words by which facts are recognised. Compiled by hand. */
import type { FactWords } from './fact-words.ts';

export const french: FactWords = {
  tag: 'fr',
  numbers: {
    decimal: ',',
    cardinals:
      'deux=2, trois=3, quatre=4, cinq=5, six=6, sept=7, huit=8, neuf=9, dix=10, onze=11, douze=12, treize=13, quatorze=14, quinze=15, seize=16, vingt=20, trente=30, quarante=40, cinquante=50, soixante=60, cent=100, mille=1e3',
    one: 'un',
    half: 'demi',
    scales: 'mille=1e3, million=1e6, millions=1e6, milliard=1e9, milliards=1e9, cent=100, cents=100',
    percent: 'pour cent, pour-cent',
    currencies:
      "euro=€, euros=€, d'euros=€, d’euros=€, dollar=$, dollars=$, de dollars=$, livres=£, francs=Fr, yens=¥, roubles=₽",
    counted:
      'personnes, morts, blessés, victimes, enfants, femmes, hommes, jeunes, élèves, étudiants, salariés, employés, emplois, habitants, soldats, militaires, policiers, gendarmes, pompiers, maisons, logements, bâtiments, véhicules, voitures, voix, sièges, députés, entreprises, pays, kilomètres, mètres, hectares, tonnes, passagers, réfugiés, migrants, patients, cas, spectateurs, manifestants, participants, points, buts',
    fates:
      'blessées, blessés, tuées, tués, mortes, morts, décédées, décédés, disparues, disparus, arrêtées, interpellées, interpellés, évacuées, hospitalisées',
  },
  dates: {
    months:
      'janvier/janv, février/févr/fév, mars, avril/avr, mai, juin, juillet/juil, août, septembre/sept, octobre/oct, novembre/nov, décembre/déc',
    weekdays: 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
    numeric: 'day-month',
    daySuffixes: 'er',
    relative: "hier=-1, avant-hier=-2, aujourd'hui=0, aujourd’hui=0",
    before: "en, depuis, depuis le, dès, jusqu’en, jusqu'en, fin, début, mi, courant",
    future:
      /(?<!\p{L})(?:prochaine?s?|\p{L}+(?:era|eront|ira|iront|ra|ront|rait|raient)|va|vont|prévue?s?|doit|doivent|devrait|devraient)(?!\p{L})/iu,
  },
  said: 'dit, déclare, déclaré, affirme, explique, assure, indique, ajoute, souligne, estime, précise, raconte, confie, rappelle, poursuit, écrit, prévient, insiste, lance, dénonce, reconnaît, résume, regrette, témoigne, conclut, avance, note, juge',
};
