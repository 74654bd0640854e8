/** A model → an engine: what the background runs. */

import type { Engine } from './engine.ts';
import { generateAnswer } from './generate-answer.ts';
import { generateSummary, type Writer, wholeSummaryPrompt } from './generate-summary.ts';
import { refuseShortArticle } from './refuse-short-article.ts';

export function generatingEngine(writer: Writer, privacy: Engine['privacy']): Engine {
  const { id, model } = writer;
  return {
    id,
    privacy,
    ...(model.host !== undefined && { host: model.host }),
    ...(model.name !== undefined && { model: model.name }),
    availability: (language, output = language) => model.availability(language, output),
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
