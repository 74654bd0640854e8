/**
 * Runs the Summarizer of Chrome and Edge (writing-assistance-apis, 138): writes key points, follows no instructions.
 * Every option is passed, because the defaults of the specification and of the browsers differ.
 */

import { primaryTag } from '../../languages/same-language.ts';
import type { Model, Prompt } from '../model.ts';
import { type BuiltInFactory, createSession, readStream } from './built-in-session.ts';

interface SummarizerOptions {
  readonly type: 'key-points' | 'tldr';
  readonly format: 'plain-text';
  readonly length: 'short' | 'medium' | 'long';
  readonly sharedContext: string;
  readonly expectedContextLanguages: readonly string[];
  readonly expectedInputLanguages?: readonly string[];
  readonly outputLanguage?: string;
}

interface SummarizerSession {
  readonly inputQuota: number;
  measureInputUsage(text: string): Promise<number>;
  summarizeStreaming(text: string, options: { signal: AbortSignal }): ReadableStream<string>;
  destroy(): void;
}

export type SummarizerFactory = BuiltInFactory<SummarizerSession, SummarizerOptions>;

export function summarizer(factory: SummarizerFactory): Model {
  const sessions = new Map<string, Promise<SummarizerSession>>();
  const sessionFor = (prompt: Prompt, request: Parameters<Model['write']>[1]): Promise<SummarizerSession> => {
    const options = optionsFor(prompt);
    const name = JSON.stringify(options);
    const session = sessions.get(name) ?? createSession(factory, options, request);
    sessions.set(name, session);
    session.catch(() => sessions.delete(name));
    return session;
  };
  return {
    host: undefined,
    name: undefined,
    followsInstructions: false,
    availability: (articleLanguage, language) =>
      factory.availability(optionsFor({ task: 'summarize', points: 5, articleLanguage, language })),
    async measure(prompt, _, request) {
      const session = await sessionFor(prompt, request);
      return {
        followsInstructions: false,
        tokens: session.inputQuota,
        count: ({ text }) => session.measureInputUsage(text),
      };
    },
    async write(prompt, request) {
      const session = await sessionFor(prompt, request);
      return readStream((signal) => session.summarizeStreaming(prompt.text, { signal }), request);
    },
    close() {
      for (const session of sessions.values()) session.then((made) => made.destroy()).catch(() => {});
      sessions.clear();
    },
  };
}

function optionsFor({
  task,
  points,
  articleLanguage,
  language,
}: Pick<Prompt, 'task' | 'points' | 'articleLanguage' | 'language'>): SummarizerOptions {
  return {
    type: task === 'condense' ? 'tldr' : 'key-points',
    format: 'plain-text',
    // 3, 5 or 7 points; of a part that is to be summarised again, five sentences.
    length: task === 'condense' || points > 5 ? 'long' : points > 3 ? 'medium' : 'short',
    sharedContext: 'A news article, for a reader who has no time to read it.',
    expectedContextLanguages: ['en'],
    ...(articleLanguage !== 'und' && { expectedInputLanguages: [primaryTag(articleLanguage)] }),
    ...(language !== 'und' && { outputLanguage: primaryTag(language) }),
  };
}
