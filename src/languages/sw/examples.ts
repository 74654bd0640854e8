/** Gives Swahili examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [['Meya alikutana na madiwani siku ya Jumatatu.', 'Daraja litafungwa hadi mwezi wa Juni.']],
};
