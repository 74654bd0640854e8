/** Lists the French words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  commonWords: 'les des est une dans pour pas qui sur avec sont aux plus cette par ont mais',
  replies: 'répondre|signaler',
  readMore:
    '(?:à )?lire (?:aussi|également|plus|la suite|notre)|[aà] voir|voir (?:aussi|plus)' +
    '|pour (?:aller plus loin|en savoir)|sur le même|en savoir plus',
  creditLabels: 'crédits?|cr[ée]dit photo',
  signUp: 'inscri',
  adverts: 'publicité',
  copyright: 'tous droits',
  stamps: 'publié|mis à jour',
  timesAgo: 'il y a \\d+',
  relatedHeadings: 'à lire|lire aussi|articles? (?:liés|similaires)|les plus|sur le même|plus d',
  summaryWidgets: 'écouter',
  readingTime: 'temps de lecture',
  readingTimeAfter: 'de lecture',
  embedNotices: 'contenu (?:externe|bloqué)',
  gates: 'connectez',
  hours: 'heure',
  days: 'jour',
  ago: 'il y a',
  yesterday: 'hier',
  today: "aujourd['’]hui",
  by: 'par',
  authorLabels: 'auteur',
  joinsNames: 'et|avec',
  bylineRoles: 'rédact\\w+|correspondante?|envoyée? spéciale?',
  newsrooms: 'agence|rédaction|presse',
  updated: 'mis à jour',
  pageOf: 'sur',
  published: 'mis en ligne',
  otherDates: 'consulté|reçu\\b|accepté',
  ownSummaries:
    "en bref|l'essentiel|en résumé|résumé|les points clés|points clés|à retenir|ce qu'il faut retenir|l'essentiel à retenir|ce qu'il faut savoir" +
    "|les points essentiels|l'essentiel de l'article|en quelques mots|l'info en bref|le résumé",
  withheld:
    "(?:la suite|le reste|l['’]intégralité)[^.]{0,40}(?:réservé|abonnés)|(?:cet article" +
    '|ce contenu) est réservé|pour lire la suite|abonnez-vous pour (?:lire|continuer|accéder)',
  remaining: 'reste[^.]{0,40}(?:article|lire|texte)|(?:article|texte)[^.]{0,20}(?:reste|à lire)',
};
