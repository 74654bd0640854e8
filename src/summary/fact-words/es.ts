/** Spanish words by which facts are recognised. Compiled by hand. */
import type { FactWords } from './fact-words.ts';

export const spanish: FactWords = {
  tag: 'es',
  numbers: {
    decimal: ',',
    cardinals:
      'dos=2, tres=3, cuatro=4, cinco=5, seis=6, siete=7, ocho=8, nueve=9, diez=10, once=11, doce=12, trece=13, catorce=14, quince=15, dieciséis=16, diecisiete=17, dieciocho=18, diecinueve=19, veinte=20, treinta=30, cuarenta=40, cincuenta=50, sesenta=60, setenta=70, ochenta=80, noventa=90, cien=100, doscientos=200, trescientos=300, cuatrocientos=400, quinientos=500, mil=1e3',
    one: 'un',
    half: 'medio',
    scales: 'mil=1e3, millón=1e6, millones=1e6, billón=1e12, billones=1e12',
    and: 'y',
    percent: 'por ciento, por cien',
    currencies: 'euro=€, euros=€, de euros=€, dólar=$, dólares=$, de dólares=$, libras=£, pesos=$, yenes=¥, rublos=₽',
    counted:
      'personas, muertos, heridos, víctimas, niños, menores, mujeres, hombres, jóvenes, alumnos, estudiantes, trabajadores, empleados, empleos, habitantes, vecinos, soldados, policías, agentes, bomberos, casas, viviendas, edificios, vehículos, coches, votos, escaños, diputados, empresas, países, kilómetros, metros, hectáreas, toneladas, pasajeros, refugiados, migrantes, inmigrantes, pacientes, casos, detenidos, espectadores, asistentes, partidos, goles, puntos',
    fates:
      'heridas, heridos, muertas, muertos, fallecidas, fallecidos, desaparecidas, desaparecidos, detenidas, detenidos, afectadas, afectados, desplazadas, desplazados',
  },
  dates: {
    months:
      'enero/ene, febrero/feb, marzo/mar, abril/abr, mayo, junio/jun, julio/jul, agosto/ago, septiembre/setiembre/sept/sep, octubre/oct, noviembre/nov, diciembre/dic',
    weekdays: 'lunes, martes, miércoles, jueves, viernes, sábado, domingo',
    numeric: 'day-month',
    between: 'de, del',
    daySuffixes: 'º, °',
    relative: 'ayer=-1, anteayer=-2, hoy=0',
    before: 'en, desde, hasta, desde el año, en el año, de',
    future: /(?<!\p{L})(?:próxim[oa]s?|\p{L}+(?:rán?|remos|ría|rían)|va a|van a|previst[oa]s?|siguiente)(?!\p{L})/iu,
  },
  said: 'dijo, dice, afirmó, afirma, aseguró, asegura, señaló, señala, explicó, explica, declaró, declara, añadió, añade, indicó, indica, destacó, destaca, manifestó, advirtió, advierte, apuntó, apunta, subrayó, comentó, cuenta, contó, sostuvo, sostiene, reconoció, recordó, agregó, expresó, insistió, lamentó, reiteró, criticó, escribió',
};
