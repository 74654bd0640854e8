/** Lists the Italian words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  commonWords: 'che della sono per una con non gli nel alla anche delle più dei dal questo il',
  replies: 'rispondi|segnala',
  readMore:
    'leggi (?:anche|tutt|di più|qui)|guarda (?:anche|il|la)|per approfondire|vedi anche|ti potrebbe' +
    '|potrebbe interessarti',
  creditLabels: 'immagine',
  signUp: 'iscriviti|abbonati|seguici',
  adverts: 'pubblicità',
  copyright: 'tutti i diritti',
  stamps: 'pubblicato|aggiornato',
  months: 'genn?aio|giugno|luglio|maggio',
  relatedHeadings: 'articoli correlati|leggi anche|potrebbe|più letti|commenti',
  summaryWidgets: 'ascolta',
  readingTime: 'tempo di lettura',
  readingTimeAfter: 'di lettura',
  gates: 'abbonat|accedi|registrati',
  hours: '\\bor[ae]\\b',
  days: 'giorn',
  ago: '\\bfa\\b',
  yesterday: 'ieri',
  today: 'oggi',
  by: 'di',
  authorLabels: 'scritto da',
  joinsNames: 'e',
  bylineRoles: 'giornalista|inviat[oa]',
  newsrooms: 'agenzia|redazione',
  updated: 'aggiornat',
  pageLabels: 'pagina',
  pageOf: 'di',
  ownSummaries:
    'in breve|in sintesi|i punti chiave|punti chiave|i punti principali|in pillole|riassunto|il riassunto|cosa sapere' +
    "|sintesi|l'essenziale|in poche parole|riepilogo",
  withheld:
    'questo (?:articolo|contenuto) è (?:riservato|disponibile solo|in esclusiva)[^.]{0,25}abbonat' +
    '|(?:il resto|il seguito)[^.]{0,40}(?:abbonat|riservat)|abbonati per (?:continuare|leggere)' +
    '|per continuare a leggere',
  remaining: '(?:rest|manca|riman)[^.]{0,40}(?:articolo|leggere|lettura|testo)',
};
