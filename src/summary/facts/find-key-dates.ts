/** Finds the dates of an article that are sure: a step of extracting facts. */
import type { Block } from '../../article/article.ts';
import type { DateMention } from '../details/read-dates.ts';

export interface DateInBlock extends DateMention {
  readonly block: Block;
  readonly blockIndex: number;
}

/**
 * Days and months, not bare years. One without its year is left out where its block names another year: "most died in July"
 * may be the July of that year. So is half of a span or a pair ("from 4 to 25 April"), and when something was reported.
 */
export function findKeyDates(dates: readonly DateInBlock[]): DateInBlock[] {
  const exact = dates.filter((date) => /^\d{4}-\d{2}/.test(date.value) && !isStamp(date));
  const years = new Map<string, Set<string>>();
  for (const date of exact) {
    if (!hasYear(date)) continue;
    const named = years.get(monthOf(date)) ?? new Set<string>();
    years.set(monthOf(date), named.add(yearOf(date)));
  }
  return exact.filter(
    (date) =>
      !isHalf(date) &&
      !isOfReport(date) &&
      (hasYear(date) ||
        (!namesOtherYear(date) && [...(years.get(monthOf(date)) ?? [])].every((year) => year === yearOf(date)))),
  );
}

/** Between two dates, in any language. */
const JOINS =
  'bis|und|au|à|et|a|al|y|hasta|até|e|do|to|through|until|and|till|tot|t/m|en|til|och|og|a|do|oraz|i|по|до|и|та|і|đến|và|sampai|hingga|dan|ile|ve|से|तक|至|到|から|와|에서|부터';
const AFTER_NUMBER = new RegExp(
  String.raw`\p{Nd}(?:\.|er|º|日|号|號|일)?\s?(?:[–—~～・/-]|(?:${JOINS})(?![\p{L}\p{M}]))\s?(?:(?:the|den|le|el|il|o|dem|zum|al|de)\s)?$`,
  'u',
);
const AFTER_MONTH =
  /\p{L}{3,}\s(?:[–—~～-]|(?:to|through|until|bis|au|hasta|até|al|do|till|tot|til|по|до|đến|hingga))\s(?:(?:the|den|le|el|il|o|dem|zum|de)\s)?$/u;
const BEFORE_NUMBER = new RegExp(
  String.raw`^\s?(?:[–—~～・/-]|(?:${JOINS})(?![\p{L}\p{M}]))\s?(?:(?:the|den|le|el|il|o|dem|zum|al|de)\s)?(?:\p{Nd})`,
  'u',
);
const FROM =
  /(?<!\p{L})(?:from|between|vom|von|zwischen|du|entre|del|desde el|dal|tra il|fra|från|mellan|mellem|mellom|van|tussen|od|między|с|со|з|від|từ|dari|antara|de)\s$/iu;

/** "4 to 25 April", "26. und 27. Februar", 4月6日至7月6日: either half says less than both. */
function isHalf({ block: { text }, start, end }: DateInBlock): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 24);
  return (
    // "el día 4 de | mayo"
    /\p{Nd} (?:de|del|of) $/u.test(before) ||
    AFTER_NUMBER.test(before) ||
    BEFORE_NUMBER.test(after) ||
    (FROM.test(before) &&
      /^ (?:\([^)]*\) )?(?:to|bis|au|al|a|et|und|and|y|e|til|till|tot|do|по|до|đến|sampai|hingga|och|og|en|i|и) /u.test(
        after,
      )) ||
    (AFTER_MONTH.test(before) && /\p{Nd}/u.test(text.slice(start, end)) && /\p{Nd}/u.test(before)) ||
    /^(?:間|间)/u.test(after)
  );
}

/** "据新华社4月24日报道", "北京4月24日电", "Update July 3rd": of the report; "(July 2012)": of a book or a paper. */
function isOfReport({ block: { text }, start, end }: DateInBlock): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 16);
  if (
    /^(?:电|電|讯|訊|报道|報道|報導|刊|朝刊|夕刊|号|付|公表|更新|追記)/u.test(after) ||
    /^(?:[（(]?記者|,? Last updated)/.test(after)
  )
    return true;
  // "PARIS, 4 mars (Reuters) - "
  if (start < MAX_DATELINE && /^\)?\s?(?:\([\p{L} /.]+\)\s?)?[-–—]{1,2}\s/u.test(after)) return true;
  // "МОСКВА, 29 июня. /ТАСС/. "
  if (start < MAX_DATELINE && /^\p{Lu}{3}[\p{Lu} -]*[.,]\s?$/u.test(text.slice(0, start))) return true;
  if (/^\p{Nd}{2}年|\p{Nd}年$/u.test(before.slice(-3))) return true;
  if (OF_PAGE.test(before)) return true;
  if (!/[(（](?:[^()（）]{1,20}[,、] ?)?$/u.test(before) || !/^[)）]/u.test(after)) return false;
  return !WEEKDAY_LIKE.test(before);
}

/** Characters. A dateline is no longer. */
const MAX_DATELINE = 40;

const OF_PAGE =
  /(?:updated?:?|updated on|published|posted|mis à jour le|publié le|actualizado el|publicado (?:el|em)|aktualisiert am|stand:?|aggiornato il|pubblicato il|atualizado em|opublikowano|обновлено|追記（|issue from|update from|edition of)\s?$/iu;
/** A weekday, or a word for today: its date belongs to it. */
const WEEKDAY_LIKE =
  /(?:day|tag|tags?\p{Ll}*|abends|mittag|di|lunes|martes|miércoles|jueves|viernes|sábado|domingo|dì|feira|dag|dags?|ek|ota|środę|wtorek|piątek|czwartek|niedzielę|ник|среду|четверг|пятницу|субботу|воскресенье|сегодня|сьогодні|heute|hoy|oggi|hoje|today|σήμερα|曜日?|日|요일|오늘)\s?[(（]$/iu;

/** A year in the same block that is not the date's own. */
function namesOtherYear({ block: { text }, value }: DateInBlock): boolean {
  const years = text.match(/(?<!\p{Nd})(?:19|20)\p{Nd}{2}(?!\p{Nd}|[.,]\p{Nd})/gu) ?? [];
  return years.length > 0 && years.every((year) => year !== value.slice(0, 4));
}

/** Letters. A line that has fewer beside its date says when it was written: "2019年12月17日更新". Set by hand. */
const MIN_LETTERS_BESIDE = 12;
const MIN_SIGNS_BESIDE = 5;
/** Characters of such a line, its date among them. */
const MAX_STAMP = 60;

/** When something on the page was posted or changed: a line of its own, or a date before a clip's length ("18.04.2024 | 0:21 min"). */
function isStamp({ block: { text }, start, end }: DateInBlock): boolean {
  if (/^\s?\|/.test(text.slice(end, end + 2))) return true;
  if (text.length > MAX_STAMP || /[.!?。।؟]$/u.test(text)) return false;
  const beside = text.slice(0, start) + text.slice(end);
  const letters = beside.match(/\p{L}/gu)?.length ?? 0;
  return letters < (/\p{sc=Han}|\p{sc=Hangul}/u.test(beside) ? MIN_SIGNS_BESIDE : MIN_LETTERS_BESIDE);
}

function hasYear({ block, start, end }: DateInBlock): boolean {
  return /\p{Nd}{4}/u.test(block.text.slice(start, end));
}

function yearOf({ value }: DateInBlock): string {
  return value.slice(0, 4);
}

function monthOf({ value }: DateInBlock): string {
  return value.slice(5, 7);
}
