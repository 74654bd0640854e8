/** French words by which facts are recognised. Compiled by hand. */
import type { FactWords } from '../fact-words.ts';

export const facts: FactWords = {
  tag: 'fr',
  numbers: {
    decimal: ',',
    about:
      "pas moins de, pas plus de, au moins, plus de, environ, près de, quelque, jusqu'à, jusqu’à, moins de, seulement, presque",
    cardinals:
      'deux=2, trois=3, quatre=4, cinq=5, six=6, sept=7, huit=8, neuf=9, dix=10, onze=11, douze=12, treize=13, quatorze=14, quinze=15, seize=16, vingt=20, trente=30, quarante=40, cinquante=50, soixante=60, cent=100, mille=1e3',
    one: 'un',
    half: 'demi',
    scales:
      'mille=1e3, million=1e6, millions=1e6, milliard=1e9, milliards=1e9, billion=1e12, billions=1e12, cent=100, cents=100',
    percent: 'pour cent, pour-cent',
    currencies: 'euro=€, euros=€, dollar=$, dollars=$, livres=£, francs=Fr, yens=¥, roubles=₽',
    counted:
      'personnes, morts, blessés, victimes, enfants, femmes, hommes, jeunes, élèves, étudiants, salariés, employés, emplois, habitants, soldats, militaires, policiers, gendarmes, pompiers, maisons, logements, bâtiments, véhicules, voitures, voix, sièges, députés, entreprises, pays, kilomètres, mètres, hectares, tonnes, passagers, réfugiés, migrants, patients, cas, spectateurs, manifestants, participants, points, buts',
    fates:
      'blessées, blessés, tuées, tués, mortes, morts, décédées, décédés, disparues, disparus, arrêtées, interpellées, interpellés, évacuées, hospitalisées',
  },
  dates: {
    numeric: 'day-month',
    daySuffixes: 'er',
    relative: 'hier=-1, avant-hier=-2',
    before: "en, depuis, depuis le, dès, jusqu’en, jusqu'en, fin, début, mi, courant",
    future: () =>
      /(?<!\p{L})(?:prochaine?s?|\p{L}+(?:era|eront|ira|iront|ra|ront|rait|raient)|va|vont|prévue?s?|doit|doivent|devrait|devraient)(?!\p{L})/iu,
  },
  names: {
    notNames:
      'le, la, les, un, une, des, du, de, en, et, à, au, aux, il, elle, ils, elles, on, nous, vous, je, ce, cette, ces, selon, après, avant, mais, si, pour, par, avec, sans, dans, sur, sous, depuis, pendant, alors, hier, lundi, m, mme, état, police, gouvernement, français, française, américain, européen',
    particles: "de, du, la, le, des, d', von, van, ben, el, al",
    address: 'm, mme, mlle, dr, me, monsieur, madame, maître',
    roles:
      'footballeur, humoriste, animateur, animatrice, champion, championne, général, commandant, président, présidente, ex-président, vice-président, ministre, premier ministre, première ministre, roi, reine, prince, princesse, pape, maire, député, députée, sénateur, sénatrice, secrétaire, directeur, directrice, préfet, préfète, procureur, procureure, juge, avocat, avocate, porte-parole, chef, cheffe, patron, patronne, pdg, fondateur, fondatrice, entraîneur, sélectionneur, attaquant, défenseur, milieu, gardien, capitaine, joueur, joueuse, pilote, coureur, acteur, actrice, comédien, comédienne, chanteur, chanteuse, écrivain, écrivaine, romancier, romancière, auteur, autrice, journaliste, réalisateur, réalisatrice, artiste, professeur, professeure, chercheur, chercheuse, historien, historienne, économiste, politologue, sociologue, médecin, leader, candidat, candidate, chancelier, chancelière, ambassadeur, évêque, cardinal, responsable',
    organisations:
      'université, ministère, institut, fondation, association, fédération, banque, parti, tribunal, cour, conseil, commission, club, hôpital',
    knownOrganisations:
      'LFI, RN, PS, LR, Rassemblement national, Assemblée nationale, Sénat, Conseil constitutionnel, Conseil d’État, Union européenne, UE, Commission européenne, ONU, OTAN, OMS, FIFA, UEFA, SNCF, RATP, EDF, TotalEnergies, Airbus, Renault, Peugeot, Stellantis, BNP Paribas, Société générale, Carrefour, Google, Apple, Amazon, Microsoft, Netflix, PSG, Olympique de Marseille, Olympique lyonnais, FMI, Banque de France, Croix-Rouge, Hamas, Hezbollah, Maison Blanche',
    knownPlaces:
      'France, Allemagne, Italie, Espagne, Royaume-Uni, Angleterre, Belgique, Suisse, Luxembourg, Pays-Bas, Portugal, Pologne, Ukraine, Russie, Chine, Japon, Inde, États-Unis, Canada, Québec, Turquie, Israël, Iran, Irak, Syrie, Égypte, Liban, Maroc, Algérie, Tunisie, Sénégal, Mali, Niger, Europe, Afrique, Asie, Paris, Marseille, Lyon, Toulouse, Nice, Nantes, Strasbourg, Montpellier, Bordeaux, Lille, Rennes, Grenoble, Bretagne, Normandie, Corse, Bruxelles, Genève, Londres, Berlin, Rome, Madrid, Moscou, Kiev, Washington, New York, Pékin, Montréal, Gaza',
    placePrepositions: 'à, en, au, aux, vers, depuis, près de',
  },
};
