/** Lists the Portuguese words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  yieldsTo: 'es',
  commonWords: 'não uma para com que os dos mais foi como ao pela pelo também são das você',
  replies: 'responda',
  readMore: 'leia (?:mais|tamb)|veja (?:mais|tamb)|saiba mais|confira|continua (?:depois|após)',
  creditLabels: 'imagem',
  signUp: 'siga|assine|cadastre|receba|inscreva',
  adverts: 'publicidade',
  relatedHeadings: 'leia|veja|mais lid|notícias relac|comentários',
  summaryWidgets: 'ouça|ouvir',
  readingTime: 'tempo de leitura',
  readingTimeAfter: 'de leitura',
  gates: 'assine|assinant',
  ago: '\\bhá\\b',
  yesterday: 'ontem',
  today: 'hoje',
  ownSummaries:
    'em resumo|resumo|resumo da notícia|pontos-chave|pontos principais|os pontos principais|o que precisa de saber|o que você precisa saber|num minuto' +
    '|principais pontos|o essencial|em poucas palavras|em síntese|resumo do artigo|destaques',
  withheld:
    'est[ea] (?:conteúdo|artigo|matéria|reportagem|texto) é (?:exclusiv[oa]|só|apenas' +
    '|reservad[oa]) (?:para|a)[^.]{0,25}(?:assinante|membro)|(?:o restante|o resto' +
    '|a continuação)[^.]{0,40}assinante|assine para (?:continuar|ler)|para continuar (?:lendo|a ler)',
  remaining: '(?:resta|falta)[^.]{0,40}(?:artigo|ler|leitura|matéria|texto)',
};
