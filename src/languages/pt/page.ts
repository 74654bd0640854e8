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
};
