/** Lists the German words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  commonWords: 'der die und das den nicht mit sich ist auf für eine ein von dem auch wird',
  replies: 'antworten|melden',
  readMore:
    'mehr (?:zum thema|dazu|lesen|info|über|aus|von)|lesen sie|lies (?:auch|mehr|hier)|auch interessant' +
    '|weiterlesen|weitere (?:artikel|infos|themen|nachrichten|informationen)|das könnte|siehe auch|zum thema' +
    '|hintergrund\\s*:|passend dazu|hier (?:geht es|lesen|finden)|lesetipp',
  creditLabels: 'bild|bilder|quelle',
  signUp: 'anmelden|registrier|jetzt (?:testen|kostenlos|bestellen|abonnieren)|folgen sie',
  adverts: 'anzeige|werbung',
  copyright: 'alle rechte',
  stamps: 'stand|aktualisiert|veröffentlicht',
  timesAgo: '\\bvor \\d+ (?:minuten|stunden|tagen)',
  relatedHeadings:
    'mehr|weitere|das könnte|ähnliche|meistgelesen|auch interessant|empfehlung|themen|schlagworte|kommentare' +
    '|lesen sie|zum thema',
  summaryWidgets: 'artikel anhören',
  readingTime: 'lesezeit',
  readingTimeAfter: 'lesezeit|lesen',
  embedNotices: '(?:externe[rn]?|redaktionelle[rn]?) inhalt|dieses element',
  gates: 'anmelden|registrier|weiterlesen|freischalten',
  hours: 'stunde|\\bstd',
  days: '\\btag(?:en)?\\b',
  ago: '^vor\\b',
  yesterday: 'gestern',
  today: 'heute',
  by: 'von',
  joinsNames: 'und|mit',
  bylineEnds: '\\b(?:mon|diens|donners|frei|sams|sonn)tag\\b|\\bmittwoch|\\bstand:|\\bquelle:',
  bylineRoles: 'reporterin|korrespondent(?:in)?|kolumnist(?:in)?|fotograf|redakteur(?:in)?|autor(?:in)?',
  nonNames: 'autor|von|veröffentlicht am|foto|bild|quelle',
  newsrooms: 'agentur|redaktion|nachrichten|zeitung|gmbh|faktencheck|deutschland',
  pageLabels: 'seite',
  pageOf: 'von',
  updated: 'geändert',
  published: 'veröffentlicht|erschienen|erstellt',
  otherDates: 'eingereicht|angenommen|abgerufen',
  ownSummaries:
    'in kürze|kurz gesagt|kurz gefasst|kurzgefasst|das wichtigste in kürze|das wichtigste|auf einen blick|in aller kürze' +
    '|das wichtigste im überblick|die wichtigsten punkte|kurzfassung|kurz zusammengefasst|zusammenfassung' +
    "|zusammengefasst|darum geht's|darum geht es|kurz & knapp|kurz und knapp|kurz und bündig" +
    '|der artikel in kürze',
  withheld:
    'dieser (?:artikel|text|beitrag|inhalt) ist (?:nur |exklusiv )?(?:für|unseren)[^.]{0,25}(?:abonn' +
    '|mitglied|abo)|der rest[^.]{0,30} ist[^.]{0,40}(?:abonn|kostenpflichtig|mitglied)|weiterlesen (?:mit' +
    '|im|als)[^.]{0,25}(?:abo|plus|\\+|premium|mitglied)|um weiterzulesen|um den (?:ganzen' +
    '|vollständigen) (?:artikel|text)|den (?:ganzen|vollständigen|kompletten) (?:artikel|text|beitrag) lesen',
  remaining:
    '(?:noch|verbleib|übrig)[^.]{0,40}(?:artikel|text|lesen)|(?:artikels?|texte?s)[^.]{0,30}(?:fehlen' +
    '|fehlt|verbleib|übrig)',
};
