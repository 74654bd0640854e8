/** Portuguese words by which facts are recognised. Compiled by hand. */
import type { FactWords } from '../fact-words.ts';

export const facts: FactWords = {
  tag: 'pt',
  numbers: {
    decimal: ',',
    about:
      'não menos de, não mais de, nada menos que, pelo menos, ao menos, mais de, cerca de, quase, até, menos de, apenas, aproximadamente',
    cardinals:
      'dois=2, duas=2, três=3, quatro=4, cinco=5, seis=6, sete=7, oito=8, nove=9, dez=10, onze=11, doze=12, treze=13, quatorze=14, catorze=14, quinze=15, dezesseis=16, dezasseis=16, dezessete=17, dezoito=18, dezenove=19, vinte=20, trinta=30, quarenta=40, cinquenta=50, sessenta=60, setenta=70, oitenta=80, noventa=90, cem=100, mil=1e3',
    one: 'um',
    half: 'meio',
    scales: 'mil=1e3, milhão=1e6, milhões=1e6, bilhão=1e9, bilhões=1e9, trilhão=1e12, trilhões=1e12',
    and: 'e',
    percent: 'por cento',
    currencies: 'euro=€, euros=€, dólares=$, reais=R$, libras=£',
    counted:
      'pessoas, mortos, feridos, vítimas, crianças, mulheres, homens, jovens, alunos, estudantes, trabalhadores, funcionários, empregos, habitantes, moradores, soldados, militares, policiais, agentes, bombeiros, casas, edifícios, prédios, veículos, carros, votos, deputados, empresas, países, quilômetros, quilómetros, metros, hectares, toneladas, passageiros, refugiados, migrantes, pacientes, casos, detidos, pontos, gols, golos',
    fates:
      'feridas, feridos, mortas, mortos, desaparecidas, desaparecidos, detidas, detidos, presas, presos, desalojadas, desalojados',
  },
  dates: {
    numeric: 'day-month',
    between: 'de, do',
    daySuffixes: 'º, °',
    relative: 'ontem=-1, anteontem=-2, amanhã=1',
    before: 'em, desde, até, desde o ano, no ano, de',
    future: () => /(?<!\p{L})(?:próxim[oa]s?|\p{L}+(?:rá|rão|ria|riam)|vai|vão|previst[oa]s?|deve|devem)(?!\p{L})/iu,
  },
  names: {
    notNames:
      'o, a, os, as, um, uma, de, em, no, na, e, mas, se, por, para, com, sem, segundo, após, antes, também, ontem, hoje, ainda, já, quando, este, esta, seu, sua, polícia, governo',
    particles: 'de, da, do, dos, das, e, van, von',
    address: 'senhor, senhora, sr, sra, dr, dra, dom, dona',
    roles:
      'ex-técnico, comandante, futebolista, volante, lateral, meia, centroavante, presidente, ex-presidente, vice-presidente, ministro, ministra, primeiro-ministro, primeira-ministra, rei, rainha, príncipe, papa, prefeito, prefeita, governador, governadora, senador, senadora, deputado, deputada, vereador, vereadora, secretário, secretária, diretor, diretora, delegado, delegada, promotor, promotora, procurador, procuradora, juiz, juíza, advogado, advogada, porta-voz, chefe, líder, fundador, fundadora, técnico, treinador, atacante, avançado, zagueiro, defesa, goleiro, capitão, jogador, jogadora, piloto, ator, atriz, cantor, cantora, escritor, escritora, jornalista, cineasta, artista, professor, professora, pesquisador, pesquisadora, investigador, investigadora, economista, médico, médica, bispo, arcebispo, cardeal, chanceler, embaixador, embaixadora, empresário, empresária, candidato, candidata',
    organisations:
      'universidade, ministério, instituto, fundação, associação, federação, banco, partido, tribunal, conselho, comissão, hospital, polícia',
    knownOrganisations:
      'PT, PL, PSDB, MDB, PSD, PSOL, Câmara, Senado, STF, STJ, TSE, Supremo Tribunal Federal, Polícia Federal, Banco Central, Petrobras, Vale, Bradesco, Itaú, União Europeia, UE, Comissão Europeia, ONU, OTAN, NATO, OMS, FIFA, Fifa, UEFA, Google, Apple, Amazon, Microsoft, Flamengo, Palmeiras, Corinthians, Benfica, FC Porto, Sporting, Hamas, Casa Branca, Cruz Vermelha',
    knownPlaces:
      'Brasil, Portugal, Espanha, França, Itália, Alemanha, Reino Unido, Inglaterra, Estados Unidos, EUA, Argentina, Chile, Colômbia, Venezuela, Uruguai, Paraguai, Bolívia, Peru, México, China, Japão, Índia, Rússia, Ucrânia, Turquia, Israel, Irã, Irão, Iraque, Síria, Egito, Angola, Moçambique, Europa, África, Ásia, Lisboa, Porto, Coimbra, Braga, Faro, São Paulo, Rio de Janeiro, Brasília, Salvador, Fortaleza, Belo Horizonte, Curitiba, Recife, Porto Alegre, Manaus, Goiânia, Bahia, Minas Gerais, Paraná, Ceará, Pernambuco, Paris, Londres, Roma, Berlim, Madrid, Madri, Bruxelas, Moscou, Moscovo, Kiev, Washington, Nova York, Nova Iorque, Pequim, Gaza',
    placePrepositions: 'em, no, na, para, até',
  },
};
