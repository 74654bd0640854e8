/** Summarizes an article by sentences of its own that a model has picked by their numbers. */
import type { Article } from '../../article/article.ts';
import { EngineError } from '../../errors.ts';
import { maxSummaryWords } from '../../summary/max-summary-words.ts';
import type { PickableSentence } from '../../summary/picked-summary.ts';
import type { Summary } from '../../summary/summary.ts';
import type { SummarizeRequest } from '../engine.ts';
import { countedScale, promptTokens } from '../generate/condense.ts';
import { type TextGenerator, writeRequest } from '../generate/generate-summary.ts';
import type { Model, Prompt, WriteRequest } from '../model.ts';
import { numberSentences } from './number-sentences.ts';
import { parsePicks } from './parse-picks.ts';
import type { PickOrder } from './pick-order.ts';
import { pickPrompt } from './pick-prompt.ts';

/** Points of the short summary. */
const PICKS = 3;
/** Tokens kept free for the answer: a few numbers, and what a model says around them all the same. Set by hand. */
const ANSWER_TOKENS = 200;

/** @throws EngineError `engine-no-choice` where the answer is none; the signal's own reason when aborted. */
export async function pickSummary(
  { id, model, loadTextAnalysis }: TextGenerator,
  article: Article,
  request: SummarizeRequest,
): Promise<Summary> {
  const { pickableSentences, summarizePicks, extractFacts } = await loadTextAnalysis();
  const sentences = pickableSentences(article);
  // What it writes is no text to be shown.
  const { onText: _, ...quietly } = writeRequest(request);
  try {
    request.onProgress?.('read');
    const order = await orderWithin(model, sentences, article, request, quietly);
    const prompt = promptFor(sentences, order, article, request);
    const picks = parsePicks(await model.write(prompt, quietly), order);
    const { host, name } = model;
    if (!picks) throw new EngineError('engine-no-choice', { ...(host && { host }), ...(name && { model: name }) });
    const options = { points: request.points, words: maxSummaryWords(article, request.points) };
    const places = picks.map((number) => number - 1);
    return {
      ...withRead(summarizePicks(article, places, options), article, sentences, order.of),
      engine: id,
      ...(name && { model: name }),
      ...(host && { host }),
      isPicked: true,
      facts: extractFacts(article),
    };
  } finally {
    model.close?.();
  }
}

/** The prompt for an article that fits: what the reader is shown before it is sent for the first time. */
export function wholePickPrompt(
  sentences: readonly PickableSentence[],
  article: Article,
  request: Pick<SummarizeRequest, 'instruction'>,
): Prompt {
  return promptFor(sentences, orderOf(sentences.length), article, request);
}

function orderOf(of: number): PickOrder {
  return { count: Math.min(PICKS, of), of };
}

function promptFor(
  sentences: readonly PickableSentence[],
  order: PickOrder,
  { title, language }: Article,
  { instruction }: Pick<SummarizeRequest, 'instruction'>,
): Prompt {
  const { text } = numberSentences(
    sentences.slice(0, order.of).map((sentence) => sentence.text),
    Number.POSITIVE_INFINITY,
  );
  return pickPrompt({ ...order, title, text, articleLanguage: language, instruction });
}

/** @returns How many of the sentences the model can read at once, from the first on. @throws EngineError `engine-too-long` */
async function orderWithin(
  model: Model,
  sentences: readonly PickableSentence[],
  article: Article,
  request: SummarizeRequest,
  writing: WriteRequest,
): Promise<PickOrder> {
  const whole = promptFor(sentences, orderOf(sentences.length), article, request);
  const window = await model.measure(whole, promptTokens(whole, model) + ANSWER_TOKENS, writing);
  const room = window.tokens - ANSWER_TOKENS;
  const scale = await countedScale(whole, window, room);
  if (promptTokens(whole, window) * scale <= room) return orderOf(sentences.length);
  const empty = promptFor([], orderOf(sentences.length), article, request);
  const texts = sentences.map(({ text }) => text);
  const { of } = numberSentences(texts, room - promptTokens(empty, window) * scale, scale);
  if (of >= Math.min(PICKS, sentences.length)) return orderOf(of);
  throw new EngineError('engine-too-long', model.host === undefined ? {} : { host: model.host });
}

/** What stands behind the last sentence that it was given, it has not read. */
function withRead(
  summary: Summary,
  { blocks }: Article,
  sentences: readonly PickableSentence[],
  given: number,
): Summary {
  if (given >= sentences.length) return summary;
  const last = sentences[given - 1]?.block;
  const read = blocks.findIndex(({ id }) => id === last) + 1;
  return { ...summary, coverage: { ...summary.coverage, read } };
}
