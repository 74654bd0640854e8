/**
 * Translates an instant summary into the reader's language, sentence by sentence, where the browser can: what does not agree with its
 * original in numbers, names and quotations stays as it was.
 */
import type { Article } from '../../article/article.ts';
import { textDirection } from '../../article/text-direction.ts';
import type { Point, Summary } from '../../summary/summary.ts';
import type { TextAnalysis } from '../../summary/text-analysis-type.ts';
import type { ModelRequest } from '../model.ts';
import type { Translation } from '../models/translator.ts';

/** What of summary/ translations are compared by. */
type TranslationAnalysis = Pick<TextAnalysis, 'compareTranslation' | 'peopleIn'>;

/**
 * @param summary In the article's language, of its own sentences.
 * @param language BCP 47.
 * @throws EngineError; the signal's own reason when aborted.
 */
export async function translateSummary(
  translation: Translation,
  { article, summary }: { readonly article: Article; readonly summary: Summary },
  language: string,
  { compareTranslation, peopleIn }: TranslationAnalysis,
  request: ModelRequest,
): Promise<Summary> {
  const from = summary.language;
  // The gist is a point, too.
  const originals = [...new Set([summary.gist, ...summary.points].map(({ text }) => text))];
  const texts = await translation.translate(originals, from, language, request);
  const people = peopleIn(article.blocks.map(({ text }) => text).join('\n'), article.language);
  const translated = new Map<string, string>();
  const checks = originals.map((text, index) => {
    const written = texts[index]?.trim() ?? '';
    const check = compareTranslation({ text, language: from }, { text: written, language }, people);
    if (written && check.differences.length === 0) translated.set(text, written);
    return check;
  });
  const pointIn = (point: Point): Point => {
    const text = translated.get(point.text);
    return text === undefined ? { ...point, isUntranslated: true } : { ...point, text };
  };
  return {
    ...summary,
    language,
    direction: textDirection(language),
    gist: pointIn(summary.gist),
    points: summary.points.map(pointIn),
    isTranslated: translated.size > 0,
    compared: (checks[0]?.compared ?? []).filter((family) => checks.every(({ compared }) => compared.includes(family))),
  };
}
