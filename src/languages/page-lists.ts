/**
 * Joins what the languages' `page.ts` say into the lists that scripts in pages ask. Computed when the extension is built
 * (build.mjs): the scripts carry these texts, and nothing else of a language.
 */
import type { PageWords } from './page-words.ts';
import { languages } from './registry.ts';

const pages = languages.flatMap(({ tag, page }) => (page ? [{ tag, ...page }] : []));

/** Language → its common words; a language that yields to another one comes after it. */
export const commonWords: Readonly<Record<string, string>> = Object.fromEntries(
  pages
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .flatMap(({ tag, commonWords }) => (commonWords ? [[tag, commonWords] as const] : [])),
);

export const readMore = inAnyLanguage('readMore');
export const creditLabels = inAnyLanguage('creditLabels');
export const signUp = inAnyLanguage('signUp');
export const adverts = inAnyLanguage('adverts');
export const copyright = inAnyLanguage('copyright');
export const stamps = inAnyLanguage('stamps');
export const months = inAnyLanguage('months');
export const timesAgo = inAnyLanguage('timesAgo');
export const replies = inAnyLanguage('replies');
export const relatedHeadings = inAnyLanguage('relatedHeadings');
export const summaryWidgets = inAnyLanguage('summaryWidgets');
export const readingTime = inAnyLanguage('readingTime');
export const readingTimeAfter = inAnyLanguage('readingTimeAfter');
export const embedNotices = inAnyLanguage('embedNotices');
export const gates = inAnyLanguage('gates');
export const minutes = inAnyLanguage('minutes');
export const hours = inAnyLanguage('hours');
export const days = inAnyLanguage('days');
export const ago = inAnyLanguage('ago');
export const yesterday = inAnyLanguage('yesterday');
export const today = inAnyLanguage('today');
export const by = inAnyLanguage('by');
export const authorLabels = inAnyLanguage('authorLabels');
export const authorLabelsInText = inAnyLanguage('authorLabelsInText');
export const joinsNames = inAnyLanguage('joinsNames');
export const bylineEnds = inAnyLanguage('bylineEnds');
export const bylineRoles = inAnyLanguage('bylineRoles');
export const bylineBeats = inAnyLanguage('bylineBeats');
export const rolesAfterNames = inAnyLanguage('rolesAfterNames');
export const nonNames = inAnyLanguage('nonNames');
export const newsrooms = inAnyLanguage('newsrooms');
export const published = inAnyLanguage('published');
export const updated = inAnyLanguage('updated');
export const otherDates = inAnyLanguage('otherDates');
export const pageLabels = inAnyLanguage('pageLabels');
export const pageOf = inAnyLanguage('pageOf');
export const withheld = inAnyLanguage('withheld');
export const remaining = inAnyLanguage('remaining');

/** @returns The alternatives of one pattern. */
function inAnyLanguage(list: keyof PageWords): string {
  return pages.flatMap((page) => page[list] ?? []).join('|');
}

/** 0 for a language that yields to none, 1 for one that yields to such a one, and so on. */
function rankOf({ yieldsTo }: PageWords): number {
  const larger = yieldsTo && pages.find(({ tag }) => tag === yieldsTo);
  return larger ? 1 + rankOf(larger) : 0;
}
