/** Runs the Prompt API of Chrome and Edge: the browser's own model, which is given instructions in words. */

import { EngineError } from '../../errors.ts';
import { primaryTag } from '../../languages/same-language.ts';
import type { Model, ModelRequest, Prompt } from '../model.ts';
import { picksSchema } from '../picks/pick-order.ts';
import { type BuiltInFactory, createSession, readStream } from './built-in-session.ts';

interface Expected {
  readonly type: 'text';
  readonly languages: readonly string[];
}

interface PromptApiOptions {
  readonly expectedInputs: readonly Expected[];
  readonly expectedOutputs: readonly Expected[];
  readonly initialPrompts?: readonly { readonly role: 'system'; readonly content: string }[];
}

interface PromptApiSession {
  /** `inputQuota` and `measureInputUsage` before they were renamed. */
  readonly contextWindow?: number;
  readonly inputQuota?: number;
  measureContextUsage?(text: string): Promise<number>;
  measureInputUsage?(text: string): Promise<number>;
  promptStreaming(text: string, options: { signal: AbortSignal; responseConstraint?: object }): ReadableStream<string>;
  destroy(): void;
}

export type PromptApiFactory = BuiltInFactory<PromptApiSession, PromptApiOptions>;

export function promptApi(factory: PromptApiFactory): Model {
  const open = new Set<PromptApiSession>();
  const create = async (options: PromptApiOptions, request: ModelRequest): Promise<PromptApiSession> => {
    const session = await createSession(factory, options, request);
    open.add(session);
    return session;
  };
  return {
    host: undefined,
    name: undefined,
    followsInstructions: true,
    availability: (articleLanguage, language) => factory.availability(languagesOf({ articleLanguage, language })),
    async measure(prompt, _, request) {
      const session = await create(languagesOf(prompt), request);
      return {
        followsInstructions: true,
        tokens: session.contextWindow ?? session.inputQuota ?? 0,
        count: async ({ instructions, article }) => {
          const text = `${instructions}\n\n${article}`;
          return (await (session.measureContextUsage?.(text) ?? session.measureInputUsage?.(text))) ?? 0;
        },
      };
    },
    /** In a session of its own: what was asked and answered before would be part of the next question. */
    async write(prompt, request) {
      const initialPrompts = [{ role: 'system', content: prompt.instructions }] as const;
      const session = await create({ ...languagesOf(prompt), initialPrompts }, request);
      const ask = (held: { responseConstraint?: object } = {}) =>
        readStream((signal) => session.promptStreaming(prompt.article, { signal, ...held }), request);
      if (!prompt.pick) return ask();
      try {
        return await ask({ responseConstraint: picksSchema(prompt.pick) });
      } catch (thrown) {
        // It takes no such schema; its answer is read strictly in any case.
        if (thrown instanceof EngineError && thrown.code === 'engine-unavailable') return ask();
        throw thrown;
      }
    },
    close() {
      for (const session of open) session.destroy();
      open.clear();
    },
  };
}

/** Our instructions are in English. */
function languagesOf({ articleLanguage, language }: Pick<Prompt, 'articleLanguage' | 'language'>): PromptApiOptions {
  const known = (tags: readonly string[]) => [...new Set(tags.filter((tag) => tag !== 'und').map(primaryTag))];
  return {
    expectedInputs: [{ type: 'text', languages: known(['en', articleLanguage]) }],
    expectedOutputs: [{ type: 'text', languages: known([language === 'und' ? 'en' : language]) }],
  };
}
