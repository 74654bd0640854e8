/** Spanish words by which claims are compared with their article. Compiled by hand. */
import type { ClaimWords } from '../claim-words.ts';

export const claims: ClaimWords = {
  commitments: [
    `acept*, acord*, promet*, prometió, aprob*, confirm*, admit*, apoy*, respald*, permit*, autoriz*, se comprometió, celebr*, elogi*, a favor;
      rechaz*, se negó, se niega, se niegan, se negaron, niega*, neg*, desminti*, prohíb*, prohib*, se opone*, se opuso, se opusieron, vet*, deneg*, descart*, critic*, condena, condenó, en contra`,
    `absuelt*, absolvi*, inocente*; condenad*, culpable*`,
    `abre*, abri*, empez*, empieza*, comenz*, comienza*, inici*; cierra*, cerr*, termin*, suspend*, cancel*`,
    `compr*; vend*`,
    `éxito, logr*, consigu*; fracas*, fallid*`,
    `más; menos`,
    `mayor*; menor*`,
    `mejor*; peor*`,
    `antes; después, tras`,
    `oficial*; extraoficial*`,
  ],
  deaths:
    'muert*, murió, murieron, muere, mueren, morir, falleci*, fallece*, mató, mataron, asesin*, víctima*, cadáver*, mortal*, perdi* la vida, perdieron la vida, perdió la vida, homicidio*, suicid*, cuerpo, cuerpos, ahogad*, ejecutad*, viuda, funeral*, difunt*',
  injuries: 'herid*, lesion*, lastimad*, hospitaliz*, quemad*, fractur*, contusion*, víctima*, afectad*',
  unharmed:
    'iles*, sin heridos, sin víctimas, sin lesiones, no hubo heridos, no hubo víctimas, no hubo que lamentar, sobreviv*, a salvo',
  nobody: 'nadie, ninguno, ninguna, ningún',
  superlatives:
    'primer, primera, primero, último, última, único, única, todos, todas, todo, toda, siempre, nunca, jamás, cada, mejor, peor, más grande, más alto, más alta, mayor, menor, máximo, máxima, mínimo, completamente, totalmente, por unanimidad, récord, exclusivamente, entero, entera, definitivamente, garantiz*, miles, todo el mundo',
  hedges:
    'puede, pueden, podría*, podrían, posible*, posiblemente, quizá*, tal vez, probable*, presunt*, supuest*, algun*, parte, casi, unos, unas, cerca de, alrededor de, hasta, al menos, plan*, prevé*, previst*, espera*, según, parece*, sería, habría, intenta*, busca*, muchos, vari*, uno de, una de, si',
  rivals: [
    'primer/primero/primera, segundo/segunda, tercer/tercero/tercera, cuarto/cuarta, quinto/quinta',
    'ayer, hoy, mañana',
    'primavera, verano, otoño, invierno',
    'hermano, hermana, padre, madre, hijo, hija, esposo/marido, esposa, tío, tía',
    'norte, sur, este, oeste',
    'diario/diaria, semanal, mensual, anual',
    'mitad, tercio',
  ],
  measures: `segundo, segundos=s; minuto, minutos=min; hora, horas=h; día, días=d; semana, semanas=wk; mes, meses=mo; año, años=yr; década*=dec; siglo, siglos=cent; milímetro*=mm; centímetro*=cm; metro, metros=m;
    kilómetro, kilómetros, km=km; milla, millas=mi; gramo, gramos=g; kilo, kilos, kg, kilogramo*=kg; tonelada, toneladas=t; litro, litros=l; hectárea*=ha; km/h, kilómetros por hora=km/h; megavatio*=MW; gigavatio*=GW; puntos porcentuales, punto porcentual, puntos=pp; grado, grados=°`,
};
