/** Words of what comes next, of how a case or a person stands, and of what holds now: three lists per language. */
import type { PhraseLists } from '../languages/find-phrases.ts';

export type StandingCues = PhraseLists<'next' | 'case' | 'now'>;

/** `*` stands for any ending, as in the language files. */
const lists: Readonly<Record<string, StandingCues>> = {
  en: {
    next: 'will, would, plan, plans, planned, expected, set to, set for, due, scheduled, next, until, upcoming, poised'.split(
      ', ',
    ),
    case: `appeal*, investigat*, inquiry, review, trial, sentenc*, court, custody, bail, bond, charged, arrested, released,
     apologi*, banned, suspended, resigned, fired, hospital, condition, recover*, died, killed, injured, missing,
     rescued`.split(/,\s+/),
    now: 'now, so far, still, since, remain*, continu*'.split(', '),
  },
  de: {
    next: 'wird, werden, soll, sollen, will, wollen, geplant, erwartet, nächste*, bis'.split(', '),
    case: `ermittl*, untersuch*, gericht, prozess, urteil, berufung, haft, angeklagt, festgenommen, freigelassen, entlassen,
     klinik, krankenhaus, verletzt, vermisst, gerettet, gestorben, getötet, zurückgetreten`.split(/,\s+/),
    now: 'jetzt, nun, bisher, bislang, weiterhin, inzwischen, noch'.split(', '),
  },
  fr: {
    next: 'sera, seront, devra, devrait, doit, doivent, prévu*, attendu*, prochain*, jusqu*'.split(', '),
    case: `enquête, procès, tribunal, justice, appel, condamné*, inculpé*, arrêté*, libéré*, garde à vue, hôpital, blessé*,
     disparu*, secouru*, mort*, tué*, démissionné`.split(/,\s+/),
    now: 'désormais, maintenant, toujours, encore, jusqu’ici, depuis'.split(', '),
  },
  es: {
    next: 'será, serán, deberá, prevé, previst*, espera, próxim*, hasta'.split(', '),
    case: `investiga*, juicio, tribunal, justicia, recurso, condenad*, acusad*, detenid*, liberad*, hospital, herid*,
     desaparecid*, rescatad*, muert*, murió, dimitió`.split(/,\s+/),
    now: 'ahora, todavía, aún, sigue, siguen, desde'.split(', '),
  },
};

/** `undefined` for a language without such lists. */
export function standingCues(language: string): StandingCues | undefined {
  return lists[language.toLowerCase().split(/[-_]/, 1)[0] ?? ''];
}
