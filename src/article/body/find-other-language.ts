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
  const letters = new Map<string, number>();
  const languages = kept.map((run) => {
    const language = boxAround(run.box, 'blockquote') ? undefined : likelyLanguage(run.text);
    if (language) letters.set(language, (letters.get(language) ?? 0) + run.text.length);
    return language;
  });
  const total = [...letters.values()].reduce((sum, count) => sum + count, 0);
  const [first, second] = [...letters].flatMap(([language, count]) => (count < MIN_SHARE * total ? [] : language));
  if (!second) return [];
  const other = declared?.startsWith(second) ? first : second;
  return kept.filter((_, at) => languages[at] === other);
}
