/** A short prompt, for tests of what is sent to a model's server and what comes back. */
import type { Prompt } from '../../src/engines/model.ts';

export const PROMPT: Prompt = {
  task: 'summarize',
  instructions: 'Summarise it.',
  article: 'The bridge was closed.',
  text: 'The bridge was closed.',
  articleLanguage: 'en',
  language: 'en',
  isCustom: false,
  points: 3,
};
