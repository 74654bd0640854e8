/** Italian words by which facts are recognised. Compiled by hand. */
import type { FactWords } from '../fact-words.ts';

export const facts: FactWords = {
  tag: 'it',
  numbers: {
    decimal: ',',
    about: 'non meno di, non più di, almeno, più di, oltre, circa, quasi, fino a, meno di, solo, appena',
    cardinals:
      'due=2, tre=3, quattro=4, cinque=5, sei=6, sette=7, otto=8, nove=9, dieci=10, undici=11, dodici=12, tredici=13, quattordici=14, quindici=15, sedici=16, diciassette=17, diciotto=18, diciannove=19, venti=20, trenta=30, quaranta=40, cinquanta=50, sessanta=60, settanta=70, ottanta=80, novanta=90, cento=100, mille=1e3, duemila=2e3, tremila=3e3, diecimila=1e4',
    one: 'un',
    half: 'mezzo',
    scales: 'mila=1e3, milione=1e6, milioni=1e6, miliardo=1e9, miliardi=1e9',
    percent: 'per cento, percento',
    currencies: 'euro=€, dollari=$, sterline=£, franchi=Fr, yen=¥, rubli=₽',
    counted:
      'persone, morti, feriti, vittime, bambini, donne, uomini, giovani, ragazzi, studenti, lavoratori, dipendenti, abitanti, soldati, militari, agenti, carabinieri, vigili del fuoco, case, edifici, veicoli, auto, voti, seggi, deputati, imprese, aziende, paesi, chilometri, metri, ettari, tonnellate, passeggeri, rifugiati, migranti, pazienti, casi, spettatori, punti, gol',
    fates:
      'feriti, ferite, morti, morte, uccise, uccisi, disperse, dispersi, arrestate, arrestati, sfollate, sfollati, indagate, indagati',
  },
  dates: {
    numeric: 'day-month',
    daySuffixes: 'º, °',
    relative: 'ieri=-1, domani=1',
    before: 'nel, dal, dal 1º, fino al, del, a, ad, da, nell’anno',
    future: () => /(?<!\p{L})(?:prossim[oaie]|\p{L}+(?:rà|ranno|rebbe|rebbero)|previst[oaie])(?!\p{L})/iu,
  },
  names: {
    notNames:
      'il, lo, la, i, gli, le, un, una, uno, di, a, da, in, con, su, per, e, ma, se, non, nel, nella, dopo, prima, secondo, anche, ieri, oggi, domani, così, poi, ora, intanto, polizia, governo, italiano, italiana',
    particles: 'de, di, da, del, della, dei, dal, van, von',
    address: 'signor, signora, dottor, dottoressa, avv, prof, dott, on',
    roles:
      'parlamentare, calciatore, centravanti, comico, conduttore, conduttrice, campione, campionessa, presidente, premier, vicepremier, ministro, ministra, viceministro, sottosegretario, sindaco, sindaca, governatore, senatore, senatrice, deputato, deputata, assessore, assessora, segretario, segretaria, direttore, direttrice, procuratore, giudice, pm, avvocato, avvocata, portavoce, capo, leader, fondatore, allenatore, tecnico, ct, attaccante, difensore, centrocampista, portiere, capitano, giocatore, pilota, attore, attrice, cantante, scrittore, scrittrice, giornalista, regista, artista, professore, professoressa, ricercatore, ricercatrice, storico, economista, medico, re, regina, principe, papa, vescovo, arcivescovo, cardinale, cancelliere, ambasciatore, comandante, generale, colonnello, questore, prefetto, rettore, amministratore delegato',
    organisations:
      'università, ministero, istituto, fondazione, associazione, federazione, banca, partito, tribunale, corte, consiglio, commissione, ospedale',
    knownOrganisations:
      'Pd, PD, Lega, Forza Italia, Fratelli d’Italia, Movimento 5 Stelle, M5S, Camera, Senato, Quirinale, Palazzo Chigi, Consulta, Cassazione, Unione Europea, Ue, UE, Commissione Europea, Onu, ONU, Nato, NATO, Oms, Fifa, Uefa, Rai, Eni, Enel, Fiat, Ferrari, Stellantis, Intesa Sanpaolo, Unicredit, UniCredit, Juventus, Inter, Milan, Napoli, Google, Apple, Amazon, Microsoft, Bankitalia, Istat, Inps, Guardia di Finanza, Hamas, Casa Bianca, Croce Rossa',
    knownPlaces:
      'Italia, Francia, Germania, Spagna, Gran Bretagna, Inghilterra, Svizzera, Austria, Polonia, Ucraina, Russia, Cina, Giappone, India, Stati Uniti, Usa, Canada, Brasile, Argentina, Turchia, Israele, Iran, Iraq, Siria, Egitto, Libia, Tunisia, Europa, Africa, Asia, Roma, Milano, Napoli, Torino, Palermo, Genova, Bologna, Firenze, Bari, Catania, Venezia, Verona, Padova, Trieste, Brescia, Sicilia, Sardegna, Lombardia, Veneto, Piemonte, Toscana, Puglia, Calabria, Campania, Parigi, Londra, Berlino, Madrid, Bruxelles, Mosca, Kiev, Washington, New York, Pechino, Gaza',
    placePrepositions: 'a, in, da, verso',
  },
};
