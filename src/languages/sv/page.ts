/** Lists the Swedish words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  commonWords: 'och att det som för är på inte med har till om också från ett vid efter',
  replies: 'svara|anmäl',
  readMore: 'l[äa]s (?:också|mer|även|vidare)|se (?:även|också|mer)',
  signUp: 'nyhetsbrev',
  adverts: 'annons',
  stamps: 'publicerad|uppdaterad',
  relatedHeadings: 'läs|mer|relaterat',
  summaryWidgets: 'lyssna',
  readingTime: 'lästid',
  gates: 'logga in',
  hours: '\\btim(?:e|er|mar)\\b',
  days: 'dag(?:en|ar|e)?\\b',
  ago: '\\bsedan\\b',
  yesterday: 'i går|igår',
  today: 'i dag|idag',
  by: 'av',
  joinsNames: 'och',
  updated: 'uppdaterad',
  pageLabels: 'sida',
  pageOf: 'av',
  ownSummaries:
    'i korthet|sammanfattning|det viktigaste|i korta drag|huvudpunkter|kortversionen|kort sammanfattat|kort om|sammanfattat|nyheten i korthet|kortfattat',
  withheld:
    '(?:resten|fortsättningen|hela artikeln)[^.]{0,40}prenumer|(?:artikeln|innehållet|texten) är (?:bara ' +
    '|endast |låst )*för (?:våra )?prenumeranter|för att (?:läsa vidare|fortsätta läsa)',
  remaining: '(?:kvar|återstår)[^.]{0,30}(?:artikel|läsa|text)|(?:artikeln?|texten)[^.]{0,30}(?:kvar|återstår)',
};
