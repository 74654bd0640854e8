/** Finds what a page says again in another language: one article is in one language. Quotations may be in any. */
import { likelyLanguage } from '../metadata/detect-language.ts';
import { boxAround, type TextRun } from '../page-tree/page-tree.ts';

/** A share of the letters whose language is known: less of another language is a quotation, a title, a caption. Set by hand. */
const MIN_SHARE = 0.3;

/**
 * @param declared BCP 47: the language that the page says it is in, which stays where it is one of the two.
 * @returns The runs to drop.
 */
export function findOtherLanguage(kept: readonly TextRun[], declared: string | undefined): TextRun[] {
  const known = kept.flatMap((run) => {
    const language = boxAround(run.box, 'blockquote') ? undefined : likelyLanguage(run.text);
    return language ? { run, language: scriptOf(language) } : [];
  });
  const letters = new Map<string, number>();
  for (const { run, language } of known) letters.set(language, (letters.get(language) ?? 0) + run.text.length);
  const total = [...letters.values()].reduce((sum, count) => sum + count, 0);
  const [first, second] = [...letters].filter(([, count]) => count >= MIN_SHARE * total).map(([language]) => language);
  if (!first || !second) return [];
  const own = declared && scriptOf(declared) === second ? second : first;
  return known.filter(({ language }) => language !== own).map(({ run }) => run);
}

/** One paragraph tells neighbours that share a script badly from each other: they count as one. */
function scriptOf(language: string): string {
  const [primary = ''] = language.toLowerCase().split('-');
  if (/^(?:ru|uk|be|bg|sr|mk|kk|mn)$/.test(primary)) return 'ru';
  return /^(?:ar|fa|ur|ckb)$/.test(primary) ? 'ar' : /^(?:zh|ja)$/.test(primary) ? 'zh' : primary;
}
