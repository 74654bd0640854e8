/** Gives Catalan examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [['El Sr. Orm va arribar a les 10.30 h.', 'Qui pagarà?', '«Ningú», va dir la Dra. Lind.']],
};
