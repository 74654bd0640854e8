/** Gives Basque examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [['Istripua maiatzaren 5ean gertatu zen.', 'Nork ordainduko du?', 'Orm jn. etorri zen.']],
};
