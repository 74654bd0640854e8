/** Finds the sentences of a report that tell what was before or who somebody is: "In 2019 …", "A former …", "The move follows …". */
import { openingPhrase } from '../../languages/phrases/find-phrases.ts';
import { isReport } from '../reading/text-kind.ts';
import type { ArticleText } from './article-text.ts';

/** In any language whose sentences begin so. */
const inYear = /^\p{L}{1,3} (?:19|20)\p{N}{2}(?!\p{N})/u;

export function backStories({ kind, sentences, rules }: ArticleText): boolean[] {
  return sentences.map(
    ({ text }) => isReport(kind) && (inYear.test(text) || openingPhrase(text, rules.backStory) !== undefined),
  );
}
