/** Makes a model into an engine, which the background runs. */

import type { Engine, SummarizeRequest } from '../engine.ts';
import { pickSummary, wholePickPrompt } from '../picks/pick-summary.ts';
import { summarizePrompt } from '../prompts/prompts.ts';
import { generateAnswer } from './generate-answer.ts';
import {
  generateSummary,
  type TextGenerator,
  translated,
  wholeSummaryPrompt,
  writeRequest,
} from './generate-summary.ts';
import { refuseShortArticle } from './refuse-short-article.ts';
import { writingLanguage } from './writing-language.ts';

export function generatingEngine(generator: TextGenerator, privacy: Engine['privacy']): Engine {
  const { id, model } = generator;
  return {
    id,
    privacy,
    ...(model.host !== undefined && { host: model.host }),
    ...(model.name !== undefined && { model: model.name }),
    availability: async (language, output = language) =>
      (await writingLanguage(generator, language, output)).availability,
    ...(model.host === undefined && { download: (language, request) => download(generator, language, request) }),
    async summarize(article, request) {
      request.signal.throwIfAborted();
      refuseShortArticle(article);
      return generateSummary(generator, article, request);
    },
    ...(model.followsInstructions && {
      ask: async (article, question, request) => {
        request.signal.throwIfAborted();
        return generateAnswer(generator, article, question, request);
      },
    }),
    ...(model.host !== undefined && {
      async textToSend(article, request) {
        const { instructions, article: text } = wholeSummaryPrompt(article, request);
        return `${instructions}\n\n${text}`;
      },
    }),
  };
}

/** The same, by a model that chooses sentences of the article and writes none. It answers questions as before. */
export function pickingEngine(generator: TextGenerator, privacy: Engine['privacy']): Engine {
  const { model } = generator;
  const writing = generatingEngine(generator, privacy);
  return {
    ...writing,
    isPicking: true,
    // Numbers are asked for in English, whatever the article and its reader speak.
    availability: (language) => model.availability(language, 'en'),
    ...(writing.download && {
      download: (language, request) => download(generator, language, { ...request, language: 'en' }),
    }),
    async summarize(article, request) {
      request.signal.throwIfAborted();
      refuseShortArticle(article);
      return pickSummary(generator, article, request);
    },
    ...(writing.textToSend && {
      async textToSend(article, request) {
        const { pickableSentences } = await generator.loadTextAnalysis();
        const prompt = wholePickPrompt(pickableSentences(article), article, request);
        return `${prompt.instructions}\n\n${prompt.article}`;
      },
    }),
  };
}

/** By making what a summary would need, and using none of it. */
async function download(
  generator: TextGenerator,
  articleLanguage: string,
  request: Omit<SummarizeRequest, 'points'>,
): Promise<void> {
  const { model } = generator;
  const output = request.language ?? articleLanguage;
  const allowed = { ...request, mayDownload: true };
  const { language } = await writingLanguage(generator, articleLanguage, output);
  const prompt = summarizePrompt({ title: '', text: '', isNotes: false, articleLanguage, language, points: 5 });
  try {
    await model.measure(prompt, 0, writeRequest(allowed));
    await translated(generator, [], language, output, allowed);
  } finally {
    model.close?.();
  }
}
