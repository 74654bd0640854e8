/** Gives Malay examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [['Datuk bandar bertemu ahli majlis pada hari Isnin.', 'Jambatan itu ditutup hingga bulan Jun.']],
};
