/** Gives Estonian examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [['Õnnetus juhtus 5. mail kell 10.30.', 'Kes maksab?', 'Ehitus maksab u. 3,5 mln. eurot.']],
};
