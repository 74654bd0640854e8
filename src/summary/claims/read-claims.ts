/** Checks a generated text as checkClaims does, with a model that reads each sentence beside its article where it knows the language. */
import type { Article } from '../../article/article.ts';
import { isSameLanguage } from '../../languages/same-language.ts';
import { checkClaims } from './check-claims.ts';
import type { ClaimCheck } from './claim-check.ts';
import type { ClaimModel } from './model/claim-model.ts';

/** BCP 47 of what the model was trained on. */
const MODEL_LANGUAGE = 'en';

/** @param language BCP 47 of the generated text. */
export function canReadClaims(article: Pick<Article, 'language'>, language: string): boolean {
  return [article.language, language].every((tag) => isSameLanguage(tag, MODEL_LANGUAGE));
}

/** @param pause Lets whatever else is due be done. @throws Error where the model fails; nothing is supported then. */
export async function readClaims(
  article: Article,
  text: string,
  language: string,
  model: ClaimModel,
  pause: () => Promise<void>,
): Promise<ClaimCheck> {
  if (!canReadClaims(article, language)) return checkClaims(article, text, language);
  const asked = new Map<string, readonly string[]>();
  checkClaims(article, text, language, (sentence, evidence) => {
    asked.set(sentence, evidence);
    return undefined;
  });
  const read = new Map<string, number>();
  for (const [sentence, evidence] of asked) read.set(sentence, await model.read(sentence, evidence, pause));
  const check = checkClaims(article, text, language, (sentence) => read.get(sentence));
  return {
    ...check,
    support: Math.min(1, ...check.sentences.map(({ support }) => support)),
    notChecked: [],
    compared: [...check.compared, 'meaning'],
  };
}
