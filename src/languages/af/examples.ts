/** Gives Afrikaans examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [['Die burgemeester het Maandag met die raad vergader.', 'Die brug bly tot Junie gesluit.']],
};
