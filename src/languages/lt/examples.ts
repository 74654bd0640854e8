/** Gives Lithuanian examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [['Kas mokės?', '„Niekas“, – sakė meras.', 'Statyba kainuoja apie 3,5 mln. eurų.']],
};
