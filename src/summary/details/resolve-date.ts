/**
 * Resolves a date without its year, month or day, seen from the day of publication: a part of reading dates.
 * News looks back unless it says otherwise; where two days are as likely there is no answer.
 * The numbers are set by hand.
 */
import { type Day, dayNumber, formatDay, formatYear, isDay, shiftDay, twoDigits, weekdayOf } from './calendar.ts';

export interface Viewpoint {
  /** The day of publication. */
  readonly today: Day;
  /** Whether the sentence speaks of the future; `undefined` where the language's data cannot tell. */
  readonly isFuture: boolean | undefined;
}

/** Farther off than this, last year's and this year's are as likely. */
const REACH_DAYS = 150;
/** A day this near may lie ahead although no word says so: "The final is on 12 May." */
const UNSAID_FUTURE_DAYS = 45;

/** A month farther ahead is as likely to be last year's. */
const MONTH_AHEAD_DAYS = 75;

/** "14 March" → ISO day of the nearest one. */
export function resolveYearlessDay(month: number, day: number, viewpoint: Viewpoint): string | undefined {
  const nearest = nearestOf(yearsAround(viewpoint, month, day), viewpoint, REACH_DAYS);
  return nearest && isPlausible(nearest, viewpoint, UNSAID_FUTURE_DAYS) ? formatDay(nearest) : undefined;
}

/** "in March" → ISO month of the nearest one. */
export function resolveYearlessMonth(month: number, viewpoint: Viewpoint): string | undefined {
  const nearest = nearestOf(yearsAround(viewpoint, month, 15), viewpoint, REACH_DAYS);
  const isAhead = nearest !== undefined && dayNumber(nearest) - dayNumber(viewpoint.today) > MONTH_AHEAD_DAYS;
  const isKnown =
    nearest && !isAhead && (nearest.month === viewpoint.today.month || isPlausible(nearest, viewpoint, 0));
  return isKnown ? `${formatYear(nearest.year)}-${twoDigits(nearest.month)}` : undefined;
}

/** "14日" → that day of this month; a much later one is last month's. In between it may be either. */
export function resolveDayOfMonth(day: number, { today }: Viewpoint): string | undefined {
  const ahead = day - today.day;
  if (ahead > 10 && ahead < 20) return undefined;
  const index = today.year * 12 + today.month - 1 - (ahead >= 20 ? 1 : 0);
  const resolved = { year: Math.floor(index / 12), month: (index % 12) + 1, day };
  return isDay(resolved) ? formatDay(resolved) : undefined;
}

/** Farther back, a weekday may as well be the coming one, told in the present tense. */
const WEEKDAY_BACK = 3;
/** Six days ahead may be yesterday in another time zone. */
const WEEKDAY_AHEAD = 5;

/** "Tuesday" → the last one, today included, or the next in a sentence about the future. 1 is Monday. */
export function resolveWeekday(weekday: number, { today, isFuture }: Viewpoint): string | undefined {
  if (isFuture === undefined) return undefined;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const shift = isFuture ? (7 - back) % 7 : -back;
  return shift < -WEEKDAY_BACK || shift > WEEKDAY_AHEAD ? undefined : formatDay(shiftDay(today, shift));
}

function yearsAround({ today }: Viewpoint, month: number, day: number): Day[] {
  return [-1, 0, 1].map((shift) => ({ year: today.year + shift, month, day }));
}

function nearestOf(candidates: readonly Day[], { today }: Viewpoint, reach: number): Day | undefined {
  const now = dayNumber(today);
  return candidates
    .filter((day) => isDay(day) && Math.abs(dayNumber(day) - now) <= reach)
    .sort((one, other) => Math.abs(dayNumber(one) - now) - Math.abs(dayNumber(other) - now))[0];
}

function isPlausible(day: Day, { today, isFuture }: Viewpoint, unsaid: number): boolean {
  return isFuture === true || dayNumber(day) - dayNumber(today) <= unsaid;
}
