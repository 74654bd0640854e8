/** Words of what comes next, of how a case or a person stands, and of what holds now: three lists per language. */
import type { Phrases } from '../languages/language.ts';

/** `*` stands for any ending, as in the language files. */
const lists: Readonly<Record<string, readonly Phrases[]>> = {
  en: [
    'will, would, plan, plans, planned, expected, set to, set for, due, scheduled, next, until, upcoming, poised'.split(
      ', ',
    ),
    `appeal*, investigat*, inquiry, review, trial, sentenc*, court, custody, bail, bond, charged, arrested, released,
     apologi*, banned, suspended, resigned, fired, hospital, condition, recover*, died, killed, injured, missing,
     rescued`.split(/,\s+/),
    'now, so far, still, since, remain*, continu*'.split(', '),
  ],
  de: [
    'wird, werden, soll, sollen, will, wollen, geplant, erwartet, nächste*, bis'.split(', '),
    `ermittl*, untersuch*, gericht, prozess, urteil, berufung, haft, angeklagt, festgenommen, freigelassen, entlassen,
     klinik, krankenhaus, verletzt, vermisst, gerettet, gestorben, getötet, zurückgetreten`.split(/,\s+/),
    'jetzt, nun, bisher, bislang, weiterhin, inzwischen, noch'.split(', '),
  ],
  fr: [
    'sera, seront, devra, devrait, doit, doivent, prévu*, attendu*, prochain*, jusqu*'.split(', '),
    `enquête, procès, tribunal, justice, appel, condamné*, inculpé*, arrêté*, libéré*, garde à vue, hôpital, blessé*,
     disparu*, secouru*, mort*, tué*, démissionné`.split(/,\s+/),
    'désormais, maintenant, toujours, encore, jusqu’ici, depuis'.split(', '),
  ],
  es: [
    'será, serán, deberá, prevé, previst*, espera, próxim*, hasta'.split(', '),
    `investiga*, juicio, tribunal, justicia, recurso, condenad*, acusad*, detenid*, liberad*, hospital, herid*,
     desaparecid*, rescatad*, muert*, murió, dimitió`.split(/,\s+/),
    'ahora, todavía, aún, sigue, siguen, desde'.split(', '),
  ],
};

export function standingCues(language: string): readonly Phrases[] {
  return lists[language.toLowerCase().split(/[-_]/, 1)[0] ?? ''] ?? [];
}
