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
  ownSummaries:
    'in het kort|kort samengevat|samenvatting|in een notendop|de belangrijkste punten|kernpunten' +
    "|belangrijkste punten|de kern|het belangrijkste|hoofdpunten|in 't kort",
  withheld:
    '(?:dit|deze) (?:artikel|verhaal|inhoud) is (?:alleen|exclusief|enkel) (?:voor' +
    '|toegankelijk voor)[^.]{0,25}(?:abonnee|leden)|de rest[^.]{0,25} is[^.]{0,30}abonnee|(?:lees verder' +
    '|verder lezen) (?:met|als)[^.]{0,25}(?:abonn|proef|account|plus)|om verder te lezen',
  remaining: '(?:nog|rest|resteert)[^.]{0,40}(?:artikel|lezen|verhaal)',
};
