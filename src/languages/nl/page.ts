/** Lists the Dutch words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  commonWords: 'het een van niet voor zijn aan met ook maar werd naar wordt bij deze heeft en',
  replies: 'beantwoorden|reageer',
  readMore: 'lees (?:ook|meer|verder)|bekijk (?:ook|hier)|meer (?:over|nieuws|lezen)',
  signUp: 'aanmeld|nieuwsbrief',
  adverts: 'advertentie',
  relatedHeadings: 'lees ook|meer|gerelateerd|reacties',
  summaryWidgets: 'beluister',
  readingTime: 'leestijd',
  readingTimeAfter: 'lezen',
  gates: 'lees verder|inloggen',
  hours: '\\buur',
  ago: 'geleden',
  yesterday: 'gisteren',
  today: 'vandaag',
  by: 'door',
  joinsNames: 'en',
  bylineRoles: 'redacteur',
  newsrooms: 'redactie',
  updated: 'bijgewerkt|gewijzigd',
  pageOf: 'van',
  published: 'geplaatst',
};
