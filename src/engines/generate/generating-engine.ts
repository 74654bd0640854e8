/** A model → an engine: what the background runs. */

import type { Engine, EngineRequest } from '../engine.ts';
import { summarizePrompt } from '../prompts/prompts.ts';
import { generateAnswer } from './generate-answer.ts';
import { generateSummary, translated, type Writer, wholeSummaryPrompt, writeRequest } from './generate-summary.ts';
import { refuseShortArticle } from './refuse-short-article.ts';
import { writingLanguage } from './writing-language.ts';

export function generatingEngine(writer: Writer, privacy: Engine['privacy']): Engine {
  const { id, model } = writer;
  return {
    id,
    privacy,
    ...(model.host !== undefined && { host: model.host }),
    ...(model.name !== undefined && { model: model.name }),
    availability: async (language, output = language) => (await writingLanguage(writer, language, output)).availability,
    ...(model.host === undefined && { download: (language, request) => download(writer, language, request) }),
    async summarize(article, request) {
      request.signal.throwIfAborted();
      refuseShortArticle(article);
      return generateSummary(writer, article, request);
    },
    ...(model.followsInstructions && {
      ask: async (article, question, request) => {
        request.signal.throwIfAborted();
        return generateAnswer(writer, article, question, request);
      },
    }),
    ...(model.host !== undefined && {
      textToSend(article, request) {
        const { instructions, article: text } = wholeSummaryPrompt(article, request);
        return `${instructions}\n\n${text}`;
      },
    }),
  };
}

/** By making what a summary would need, and using none of it. */
async function download(
  writer: Writer,
  articleLanguage: string,
  request: Omit<EngineRequest, 'points'>,
): Promise<void> {
  const { model } = writer;
  const output = request.language ?? articleLanguage;
  const allowed = { ...request, mayDownload: true };
  const { language } = await writingLanguage(writer, articleLanguage, output);
  const prompt = summarizePrompt({ title: '', text: '', isNotes: false, articleLanguage, language, points: 5 });
  try {
    await model.measure(prompt, 0, writeRequest(allowed));
    await translated(writer, [], language, output, allowed);
  } finally {
    model.close?.();
  }
}
