/** Gives Croatian examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [
    [
      'Nesreća se dogodila 5. svibnja u 10.30 sati.',
      'Tko će platiti?',
      'Gradnja stoji oko 3,5 mil. eura.',
      'Prof. dr. sc. A. Orm sumnja.',
    ],
  ],
};
