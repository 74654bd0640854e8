/** Asks the chosen model one short question, so that the options page can say exactly what is wrong before an article is sent. */

import type { SendOptions } from '../http/send.ts';
import type { EngineChoice } from './catalog.ts';
import { createServerModel, type ServerDependencies } from './create-model.ts';

/** Sent as it stands; no text of the reader's goes along. */
const QUESTION = 'Answer with one word: which city is the capital of France?';

export interface ConnectionTest {
  /** What the model said, which may be anything. */
  readonly answer: string;
  readonly milliseconds: number;
}

/** @throws EngineError that says what is wrong. */
export async function testConnection(
  choice: EngineChoice,
  dependencies: ServerDependencies,
  options: SendOptions,
): Promise<ConnectionTest> {
  const model = createServerModel(choice, dependencies);
  const startedAt = Date.now();
  const prompt = {
    task: 'answer',
    instructions: 'You are being tested.',
    article: QUESTION,
    text: QUESTION,
    articleLanguage: 'en',
    language: 'en',
    isCustom: false,
    points: 1,
  } as const;
  const answer = await model.write(prompt, { ...options, mayDownload: false });
  return { answer: answer.trim().slice(0, 80), milliseconds: Date.now() - startedAt };
}
