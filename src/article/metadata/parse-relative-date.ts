/** "3 hours ago", "gestern", "il y a 2 jours" → the day meant, counted back from now. */
import type { DateOptions } from './parse-date.ts';

const MINUTE = /min(?:ut|\b)|\bmnt|dakika|мин|хв|分|분|นาที|دقيق/iu;
const HOUR =
  /hour|\bhrs?\b|\bh\b|stunde|\bstd|heure|hora|\bor[ae]\b|\buur|\btim(?:e|er|mar)\b|\bgodz|saat|час|год(?:ин|$)|時間|小时|小時|시간|ชั่วโมง|ساعة|ساعات/iu;
const DAY = /days?|\btag(?:en)?\b|jour|d[ií]as?\b|giorn|dag(?:en|ar|e)?\b|dni|gün|дн|день|天|日|일|วัน|يوم|أيام/iu;
const AGO =
  /\bago\b|^vor\b|il y a|\bhace\b|\bhá\b|\bfa\b|geleden|\bsiden\b|\bsedan\b|\btemu\b|önce|назад|тому|前|전|ที่แล้ว|منذ|قبل/iu;
const YESTERDAY =
  /^\W*(?:yesterday|gestern|hier|ayer|ieri|ontem|gisteren|i går|igår|wczoraj|dün|вчера|вчора|昨天|昨日|어제)\b/iu;
const TODAY =
  /^\W*(?:today|heute|aujourd['’]hui|hoy|oggi|hoje|vandaag|i dag|idag|dzisiaj|bugün|сегодня|сьогодні|今天|今日|오늘|just now)\b/iu;

/** @returns `YYYY-MM-DD`; `undefined` when the text is not a time counted from now. */
export function parseRelativeDate(text: string, { now }: DateOptions): string | undefined {
  if (text.length > 60) return undefined;
  const back = daysBack(text);
  return back === undefined ? undefined : new Date(now.getTime() - back * 864e5).toISOString().slice(0, 10);
}

function daysBack(text: string): number | undefined {
  if (TODAY.test(text)) return 0;
  if (YESTERDAY.test(text)) return 1;
  const number = Number(/\d{1,3}/.exec(text)?.[0] ?? (/\b(?:an?|one|einer?|une?|una?)\b/i.test(text) ? 1 : Number.NaN));
  if (!AGO.test(text) || Number.isNaN(number)) return undefined;
  if (MINUTE.test(text)) return number / 1440;
  if (HOUR.test(text)) return number / 24;
  return DAY.test(text) ? number : undefined;
}
