/** Lists the Spanish words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  commonWords: 'los las una que para por con del como más pero sus este fue está son muy',
  replies: 'responder|denunciar',
  readMore:
    '(?:lea|lee|leer|ver|vea|mir[áa]) (?:también|tambien|más|mas|además)|te puede interesar' +
    '|también (?:te|le) puede|m[áa]s (?:información|informacion|noticias|sobre)|no te pierdas|sigue leyendo|quizá' +
    '|le puede interesar',
  creditLabels: 'crédito|imagen',
  signUp: 'suscr[ií]b|reg[ií]strate|boletín|s[íi]guenos',
  adverts: 'publicidad|patrocinad[oa]',
  copyright: 'todos (?:los|os) d(?:ere|ire)',
  stamps: 'publicado|actualizado',
  timesAgo: '\\bhace \\d+',
  relatedHeadings: 'relacionad|noticias|más (?:leíd|notic|vist)|te puede|también|lo más|etiquetas|temas|comentarios',
  summaryWidgets: 'escucha',
  readingTime: 'tiempo de lectura',
  readingTimeAfter: 'de lectura',
  gates: 'suscr[ií]|inicia sesi|regístr',
  hours: 'hora',
  days: 'd[ií]as?\\b',
  ago: '\\bhace\\b',
  yesterday: 'ayer',
  today: 'hoy',
  by: 'por',
  joinsNames: 'y|con',
  bylineRoles: 'corresponsal|redactora?|periodista',
  newsrooms: 'agenc[ií]a|redacci[oó]n',
  pageLabels: 'p[áa]gina',
  pageOf: 'de',
  otherDates: 'recibido|aceptado|consultado',
  ownSummaries:
    'en breve|lo esencial|en resumen|resumen|puntos clave|claves|las claves|lo más importante|lo que hay que saber|de un vistazo' +
    '|en pocas palabras|ideas clave|en síntesis|lo esencial de la noticia|resumen de la noticia',
  withheld:
    'est[ea] (?:artículo|contenido|noticia|información) es (?:exclusiv[oa]|solo|sólo' +
    '|reservad[oa]) (?:para|a)[^.]{0,25}(?:suscriptor|socio|abonad)|(?:el resto' +
    '|la continuación)[^.]{0,40}(?:suscriptor|socio)|(?:suscríbete|suscríbase|regístrate' +
    '|inicia sesión) para (?:seguir|continuar|leer)|para (?:seguir|continuar) leyendo',
  remaining: '(?:queda|falta|resta)[^.]{0,40}(?:artículo|leer|noticia|texto)',
};
