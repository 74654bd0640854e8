/**
 * Gathers the questions that are suggested to readers, by language. Computed when the extension is built (build.mjs), so that
 * the background carries these texts and not all languages.
 */
import type { SuggestedQuestions } from './language.ts';
import { languages } from './registry.ts';

export const questionWords: Readonly<Record<string, SuggestedQuestions>> = Object.fromEntries(
  languages.flatMap(({ tag, suggestedQuestions, suggestedQuestionsHant }) => [
    ...(suggestedQuestions ? [[tag, suggestedQuestions] as const] : []),
    ...(suggestedQuestionsHant ? [[`${tag}-hant`, suggestedQuestionsHant] as const] : []),
  ]),
);
