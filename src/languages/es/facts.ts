/** Spanish words by which facts are recognised. Compiled by hand. */
import type { FactWords } from '../fact-words.ts';

export const facts: FactWords = {
  tag: 'es',
  numbers: {
    decimal: ',',
    about:
      'no menos de, no más de, nada menos que, al menos, más de, unos, unas, casi, cerca de, alrededor de, hasta, menos de, solo, sólo, aproximadamente, por lo menos',
    cardinals:
      'dos=2, tres=3, cuatro=4, cinco=5, seis=6, siete=7, ocho=8, nueve=9, diez=10, once=11, doce=12, trece=13, catorce=14, quince=15, dieciséis=16, diecisiete=17, dieciocho=18, diecinueve=19, veinte=20, treinta=30, cuarenta=40, cincuenta=50, sesenta=60, setenta=70, ochenta=80, noventa=90, cien=100, doscientos=200, trescientos=300, cuatrocientos=400, quinientos=500, mil=1e3',
    one: 'un',
    half: 'medio',
    scales: 'mil=1e3, millón=1e6, millones=1e6, billón=1e12, billones=1e12',
    and: 'y',
    percent: 'por ciento, por cien',
    currencies: 'euro=€, euros=€, dólar=$, dólares=$, libras=£, pesos=$, yenes=¥, rublos=₽',
    counted:
      'personas, muertos, heridos, víctimas, niños, menores, mujeres, hombres, jóvenes, alumnos, estudiantes, trabajadores, empleados, empleos, habitantes, vecinos, soldados, policías, agentes, bomberos, casas, viviendas, edificios, vehículos, coches, votos, escaños, diputados, empresas, países, kilómetros, metros, hectáreas, toneladas, pasajeros, refugiados, migrantes, inmigrantes, pacientes, casos, detenidos, espectadores, asistentes, partidos, goles, puntos',
    fates:
      'heridas, heridos, muertas, muertos, fallecidas, fallecidos, desaparecidas, desaparecidos, detenidas, detenidos, afectadas, afectados, desplazadas, desplazados',
  },
  dates: {
    numeric: 'day-month',
    between: 'de, del',
    daySuffixes: 'º, °',
    relative: 'ayer=-1, anteayer=-2',
    before: 'en, desde, hasta, desde el año, en el año, de',
    future: () =>
      /(?<!\p{L})(?:próxim[oa]s?|\p{L}+(?:rán?|remos|ría|rían)|va a|van a|previst[oa]s?|siguiente)(?!\p{L})/iu,
  },
  names: {
    notNames:
      'el, la, los, las, un, una, en, de, y, a, al, del, lunes, según, tras, así, también, pero, aunque, mientras, cuando, desde, hasta, ayer, hoy, este, esta, su, sus, por, para, con, sin, no, sí, ya, más, además, fuentes, policía, gobierno',
    particles: 'de, del, la, las, los, y, e, da, di, van, von',
    address: 'don, doña, señor, señora, sr, sra, dr, dra',
    roles:
      'congresista, legislador, legisladora, parlamentario, parlamentaria, mandatario, mandataria, exmandatario, subsecretario, subsecretaria, comandante, futbolista, boxeador, cantautor, presidente, presidenta, expresidente, expresidenta, vicepresidente, vicepresidenta, ministro, ministra, exministro, exministra, primer ministro, primera ministra, rey, reina, príncipe, princesa, papa, alcalde, alcaldesa, gobernador, gobernadora, senador, senadora, diputado, diputada, consejero, consejera, concejal, portavoz, secretario, secretaria, director, directora, delantero, delantera, portero, defensa, centrocampista, entrenador, seleccionador, técnico, capitán, jugador, jugadora, tenista, piloto, ciclista, actor, actriz, cantante, escritor, escritora, periodista, autor, autora, cineasta, artista, juez, jueza, fiscal, abogado, abogada, líder, candidato, candidata, profesor, profesora, catedrático, catedrática, investigador, investigadora, economista, experto, experta, médico, médica, coordinador, coordinadora, jefe, jefa, fundador, fundadora, empresario, empresaria, canciller, embajador, embajadora, obispo, arzobispo, cardenal',
    organisations:
      'universidad, ministerio, instituto, fundación, asociación, federación, banco, partido, tribunal, audiencia, policía, guardia, consejo, comisión, club, hospital, ayuntamiento',
    knownOrganisations:
      'PSOE, PP, Vox, Podemos, Sumar, Ciudadanos, ERC, PNV, Junts, Congreso, Senado, Tribunal Supremo, Tribunal Constitucional, Audiencia Nacional, Guardia Civil, Policía Nacional, Real Madrid, Atlético de Madrid, FC Barcelona, UE, Unión Europea, Comisión Europea, ONU, OTAN, FIFA, UEFA, BBVA, Santander, CaixaBank, Telefónica, Repsol, Iberdrola, Inditex, Google, Apple, Amazon, Microsoft, Netflix, FMI, Banco de España, Cruz Roja, Hamás, Casa Blanca',
    knownPlaces:
      'España, Francia, Italia, Alemania, Portugal, Reino Unido, Inglaterra, Estados Unidos, México, Argentina, Chile, Colombia, Perú, Venezuela, Ecuador, Bolivia, Uruguay, Paraguay, Cuba, Brasil, China, Japón, Rusia, Ucrania, Turquía, Israel, Irán, Irak, Siria, Egipto, Marruecos, Europa, África, Asia, América Latina, Madrid, Barcelona, Valencia, Sevilla, Zaragoza, Málaga, Bilbao, Murcia, Cataluña, Andalucía, Galicia, Asturias, Euskadi, Navarra, Aragón, Canarias, Baleares, París, Londres, Roma, Berlín, Bruselas, Moscú, Kiev, Washington, Nueva York, Pekín, Buenos Aires, Bogotá, Lima, Caracas, Santiago de Chile, Ciudad de México, Gaza',
    placePrepositions: 'en, desde, hacia, hasta',
  },
};
