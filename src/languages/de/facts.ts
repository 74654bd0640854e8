/** German words by which facts are recognised. Compiled by hand. */
import type { FactWords } from '../fact-words.ts';

export const facts: FactWords = {
  tag: 'de',
  numbers: {
    decimal: ',',
    about:
      'nicht weniger als, nicht mehr als, mindestens, mehr als, rund, etwa, fast, über, bis zu, knapp, circa, ca., ungefähr, weniger als, nur, insgesamt, gut, wenigstens, unter',
    cardinals:
      'zwei=2, drei=3, vier=4, fünf=5, sechs=6, sieben=7, acht=8, neun=9, zehn=10, elf=11, zwölf=12, dreizehn=13, vierzehn=14, fünfzehn=15, sechzehn=16, siebzehn=17, achtzehn=18, neunzehn=19, zwanzig=20, dreißig=30, vierzig=40, fünfzig=50, sechzig=60, siebzig=70, achtzig=80, neunzig=90',
    one: 'ein, eine, einer',
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
    numeric: 'day-month',
    relative: 'gestern=-1, vorgestern=-2, übermorgen=2',
    before: 'im, seit, ab, bis, im jahr, im jahre, seit dem jahr, anfang, ende, mitte, vom jahr',
    future: () =>
      /(?<!\p{L})(?:wird|werden|soll|sollen|will|wollen|nächste[nrms]?|kommende[nrms]?|geplant|voraussichtlich|könnte|könnten|dürfte|dürften|ab)(?!\p{L})/iu,
  },
  names: {
    notPeople:
      'gattin, gatte, ehefrau, ehemann, mutter, vater, sohn, tochter, bruder, schwester, witwe, witwer, partner, partnerin, freund, freundin, nachbar, nachbarin, rentner, rentnerin, kollege, kollegin, one, preis, straße, platz, cup, pokal, haus, hotel',
    notNames:
      'der, die, das, ein, eine, im, am, in, es, er, sie, wir, ich, ende, anfang, mitte, seit, laut, nach, vor, auch, doch, und, aber, wenn, als, wie, so, heute, gestern, morgen, prozent, euro, dollar, millionen, milliarden, uhr, jahre, jahren, jahr, menschen, polizei, feuerwehr, bund, länder, regierung',
    particles: 'von, van, der, zu, de, den, di, bin, al, el',
    address: 'herr, herrn, frau, dr, prof',
    roles:
      'präsident, präsidentin, us-präsident, bundespräsident, bundeskanzler, bundeskanzlerin, kanzler, kanzlerin, minister, ministerin, ministerpräsident, ministerpräsidentin, außenminister, außenministerin, innenminister, innenministerin, finanzminister, wirtschaftsminister, verteidigungsminister, gesundheitsminister, bundesinnenministerin, bundesaußenministerin, staatssekretär, senator, senatorin, bürgermeister, bürgermeisterin, oberbürgermeister, oberbürgermeisterin, landrat, landrätin, abgeordnete, abgeordneter, fraktionschef, fraktionschefin, parteichef, parteichefin, vorsitzender, vorsitzende, generalsekretär, generalsekretärin, sprecher, sprecherin, polizeisprecher, polizeisprecherin, direktor, direktorin, chef, chefin, geschäftsführer, geschäftsführerin, vorstandschef, trainer, trainerin, stürmer, kapitän, torwart, schauspieler, schauspielerin, sänger, sängerin, regisseur, regisseurin, autor, autorin, schriftsteller, künstler, professor, professorin, forscher, forscherin, experte, expertin, leiter, leiterin, richter, richterin, staatsanwalt, anwalt, bischof, landesbischof, kardinal, papst, könig, königin, prinz, unternehmer, gründer, gründerin, projektleiter, projektleiterin, premierminister, premierministerin, regierungschef, ökonom, historiker, politologe',
    organisations:
      'universität, hochschule, ministerium, bundesamt, landesamt, gmbh, ag, se, stiftung, verband, verein, institut, gericht',
    knownOrganisations:
      'SPD, CDU, CSU, FDP, AfD, BSW, Die Linke, Bundestag, Bundesrat, Bundesregierung, EU, Nato, NATO, UN, Uno, EZB, Deutsche Bahn, Lufthansa, Volkswagen, VW, BMW, Mercedes, Siemens, SAP, Deutsche Bank, Commerzbank, BASF, Bosch, Google, Apple, Amazon, Microsoft, Meta, Tesla, FC Bayern, Borussia Dortmund, Greenpeace, Hamas, Hisbollah, Bundesverfassungsgericht, Bundesgerichtshof, Bundeswehr, Europäische Union, Europäische Kommission, Europäische Zentralbank, Vereinte Nationen, Weißes Haus',
    knownPlaces:
      'Deutschland, Österreich, Schweiz, Frankreich, Italien, Spanien, Großbritannien, England, Polen, Ukraine, Russland, China, Japan, Indien, USA, Türkei, Israel, Iran, Irak, Syrien, Ägypten, Europa, Afrika, Asien, Gaza, Gazastreifen, Bayern, Berlin, Hamburg, München, Köln, Frankfurt, Stuttgart, Düsseldorf, Leipzig, Dresden, Hannover, Nürnberg, Bremen, Wien, Salzburg, Graz, Linz, Innsbruck, Zürich, Genf, Bern, Basel, Luzern, Paris, London, Rom, Madrid, Brüssel, Moskau, Kiew, Kyjiw, Washington, New York, Peking, Sachsen, Thüringen, Hessen, Niedersachsen, Brandenburg, Nordrhein-Westfalen, Baden-Württemberg, Schleswig-Holstein, Tirol, Kärnten, Steiermark, Coburg, Augsburg, Regensburg, Würzburg',
    placePrepositions: 'in, nach, aus, bei, nahe, um, über',
  },
};
