/** Gives tests examples of a language without a folder. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [['Prof. Lind in dr. Orm sta prispela ob 10.30.', 'Most je zaprt do junija.']],
};
