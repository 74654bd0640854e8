/** Portuguese words by which facts are recognised. Compiled by hand. */
import type { FactWords } from './fact-words.ts';

export const portuguese: FactWords = {
  tag: 'pt',
  numbers: {
    decimal: ',',
    cardinals:
      'dois=2, duas=2, três=3, quatro=4, cinco=5, seis=6, sete=7, oito=8, nove=9, dez=10, onze=11, doze=12, treze=13, quatorze=14, catorze=14, quinze=15, dezesseis=16, dezasseis=16, dezessete=17, dezoito=18, dezenove=19, vinte=20, trinta=30, quarenta=40, cinquenta=50, sessenta=60, setenta=70, oitenta=80, noventa=90, cem=100, mil=1e3',
    one: 'um',
    half: 'meio',
    scales: 'mil=1e3, milhão=1e6, milhões=1e6, bilhão=1e9, bilhões=1e9, trilhão=1e12, trilhões=1e12',
    and: 'e',
    percent: 'por cento',
    currencies: 'euro=€, euros=€, de euros=€, dólares=$, de dólares=$, reais=R$, de reais=R$, libras=£',
    counted:
      'pessoas, mortos, feridos, vítimas, crianças, mulheres, homens, jovens, alunos, estudantes, trabalhadores, funcionários, empregos, habitantes, moradores, soldados, militares, policiais, agentes, bombeiros, casas, edifícios, prédios, veículos, carros, votos, deputados, empresas, países, quilômetros, quilómetros, metros, hectares, toneladas, passageiros, refugiados, migrantes, pacientes, casos, detidos, pontos, gols, golos',
    fates:
      'feridas, feridos, mortas, mortos, desaparecidas, desaparecidos, detidas, detidos, presas, presos, desalojadas, desalojados',
  },
  dates: {
    months:
      'janeiro/jan, fevereiro/fev, março/mar, abril/abr, maio, junho/jun, julho/jul, agosto/ago, setembro/set, outubro/out, novembro/nov, dezembro/dez',
    weekdays: 'segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo',
    numeric: 'day-month',
    between: 'de, do',
    daySuffixes: 'º, °',
    relative: 'ontem=-1, anteontem=-2, hoje=0, amanhã=1',
    before: 'em, desde, até, desde o ano, no ano, de',
    future: /(?<!\p{L})(?:próxim[oa]s?|\p{L}+(?:rá|rão|ria|riam)|vai|vão|previst[oa]s?|deve|devem)(?!\p{L})/iu,
  },
  said: 'disse, diz, afirmou, afirma, explicou, explica, declarou, declara, acrescentou, acrescenta, contou, conta, destacou, destaca, ressaltou, comentou, comenta, escreveu, escreve, avaliou, avalia, alertou, garantiu, sublinhou, referiu, criticou, lamentou, completou, relatou, revelou',
};
