/** Runs the Translator of Chrome and Edge (translation-api, 138), for output in a language that their models do not write. */

import { primaryTag } from '../../languages/same-language.ts';
import type { Availability, ModelRequest } from '../model.ts';
import { type BuiltInFactory, createSession, inEngineErrors } from './built-in-session.ts';

interface TranslatorOptions {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

interface TranslatorSession {
  translate(text: string, options: { signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

export type TranslatorFactory = BuiltInFactory<TranslatorSession, TranslatorOptions>;

export interface Translation {
  /** @param from @param to BCP 47 */
  availability(from: string, to: string): Promise<Availability>;
  /** @returns As many texts as were given. @throws EngineError; the signal's own reason when aborted. */
  translate(texts: readonly string[], from: string, to: string, request: ModelRequest): Promise<string[]>;
}

export function translator(factory: TranslatorFactory): Translation {
  return {
    availability: (from, to) => factory.availability(optionsOf(from, to)),
    async translate(texts, from, to, request) {
      const { signal } = request;
      const session = await createSession(factory, optionsOf(from, to), request);
      try {
        const translated: string[] = [];
        // One after the other: a session queues them anyway.
        for (const text of texts) {
          translated.push(await inEngineErrors(session.translate(text, { signal }), signal));
        }
        return translated;
      } finally {
        session.destroy();
      }
    },
  };
}

function optionsOf(from: string, to: string): TranslatorOptions {
  const written = (tag: string): string => (/^zh-(?:hant|tw|hk|mo)\b/i.test(tag) ? 'zh-Hant' : primaryTag(tag));
  return { sourceLanguage: written(from), targetLanguage: written(to) };
}
