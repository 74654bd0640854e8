/** Spanish words by which the kind of a text is recognised. Compiled by hand. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  columns: 'opinión, columna, columnista, editorial, tribuna, artículo de opinión, ^análisis:',
  live: 'en directo, en vivo, minuto a minuto, última hora:, directo:',
  guides: `cómo hacer, cómo elegir, cómo evitar, cómo saber, guía de, guía para, guía completa, paso a paso,
    consejos para, trucos para, receta, qué hacer si, tutorial`,
  releases:
    'nota de prensa, comunicado de prensa, para publicación inmediata, contacto de prensa, se complace en anunciar',
  matches: `primer tiempo, segundo tiempo, primera parte, segunda parte, descanso, penalti, penal, empate, empató,
    portero, arquero, delantero, gol, goles, tiempo añadido, prórroga, marcador, tie-break, punto de partido, jornada`,
  studies: `estudio, estudios, investigadores, investigadoras, encuesta, encuestados, sondeo, participantes,
    ensayo clínico`,
  findings: `muestra que, muestran que, revela que, revelan que, encontraron que, hallaron, concluye que, resultados,
    sugiere que, indica que, afirma que, más probabilidades, se asocia, relacionado con`,
  letters: 'cartas al director, cartas al editor, cartas de los lectores, carta al director, carta abierta',
  address: 'usted, ustedes, tú, tu, tus, te, su equipo, puedes, debes, tienes',
};
