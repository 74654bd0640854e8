/** Answers a question out of the article alone, each sentence checked and with its sources. */
import type { Article } from '../../article/article.ts';
import { textDirection } from '../../article/text-direction.ts';
import type { Answer } from '../../summary/answer.ts';
import { giveWayEach } from '../../summary/give-way.ts';
import type { SummarizeRequest } from '../engine.ts';
import { withoutBullets } from '../prompts/parse-points.ts';
import { answerPrompt, NO_ANSWER } from '../prompts/prompts.ts';
import { visibleText } from '../prompts/strip-invisible-characters.ts';
import { checkedPoint } from './checked-point.ts';
import { estimateTokens } from './estimate-tokens.ts';
import { type TextGenerator, translated, writeRequest } from './generate-summary.ts';
import { joinParagraphs, type Paragraph, readParagraphs } from './paragraphs.ts';
import { writeInLanguage } from './write-in-language.ts';
import { writingLanguage } from './writing-language.ts';

/** Tokens kept free for the answer; in a small window a quarter of it. Set by hand. */
const ANSWER_TOKENS = 500;

/** @throws EngineError; the signal's own reason when aborted. */
export async function generateAnswer(
  generator: TextGenerator,
  article: Article,
  question: string,
  request: Omit<SummarizeRequest, 'points'>,
): Promise<Answer> {
  const { model } = generator;
  const analysis = await generator.loadTextAnalysis();
  const { splitSentences, contentStems } = analysis;
  const language = request.language ?? article.language;
  const { language: inWriting } = await writingLanguage(generator, article.language, language);
  const order = {
    title: visibleText(article.title),
    isNotes: false,
    articleLanguage: article.language,
    language: inWriting,
    points: 1,
    instruction: request.instruction,
  };
  const promptOf = (text: string, wrongLanguage?: string) => answerPrompt({ ...order, text, wrongLanguage }, question);
  const writing = writeRequest(request);
  try {
    const all = readParagraphs(article);
    const whole = promptOf(joinParagraphs(all));
    const needed = estimateTokens(whole.instructions + whole.article) + ANSWER_TOKENS;
    const { tokens } = await model.measure(whole, needed, writing);
    const empty = promptOf('');
    const room = tokens - Math.min(ANSWER_TOKENS, tokens / 4) - estimateTokens(empty.instructions + empty.article);
    const chosen = mostRelevant(all, question, (some) => contentStems(some, article.language), room);
    request.onProgress?.('write');
    const { text, isCutOff } = await writeInLanguage(
      generator,
      (wrong) => promptOf(joinParagraphs(chosen), wrong),
      writing,
    );
    request.onProgress?.('check');
    const said = saysNothing(text)
      ? []
      : withoutBullets(text).flatMap((line) =>
          splitSentences(line.replace(/\s+/g, ' '), inWriting).map((one) => one.text),
        );
    const texts = await translated(generator, said, inWriting, language, request);
    const sentences = texts.map((one) => checkedPoint(one, article, language, analysis));
    return {
      engine: generator.id,
      ...(model.name && { model: model.name }),
      ...(model.host && { host: model.host }),
      question,
      language,
      direction: textDirection(language),
      sentences: giveWayEach(
        sentences.map(({ point }) => point),
        article,
      ),
      coverage: {
        read: new Set(chosen.map(({ block }) => block)).size,
        of: article.blocks.length,
        ...(isCutOff && { isCutOff }),
      },
      ...(sentences[0] && { notChecked: sentences[0].notChecked, compared: sentences[0].compared }),
    };
  } finally {
    model.close?.();
  }
}

/** All paragraphs where they fit, else those that share most with the question and the beginning, in the article's order. */
function mostRelevant(
  paragraphs: readonly Paragraph[],
  question: string,
  stemsOf: (text: string) => string[],
  room: number,
): Paragraph[] {
  const asked = new Set(stemsOf(question));
  const ranked = paragraphs
    .map((paragraph, index) => {
      const shared = new Set(stemsOf(paragraph.text).filter((stem) => asked.has(stem))).size;
      return { paragraph, index, shared };
    })
    .sort((one, other) => other.shared - one.shared || one.index - other.index);
  const chosen: typeof ranked = [];
  let used = 0;
  for (const one of ranked) {
    used += estimateTokens(one.paragraph.text) + 1;
    if (used > room && chosen.length) break;
    chosen.push(one);
  }
  return chosen.sort((one, other) => one.index - other.index).map(({ paragraph }) => paragraph);
}

/** Small models put a full stop, quotation marks or half a sentence around what they were asked to say. */
function saysNothing(text: string): boolean {
  return text
    .toUpperCase()
    .replace(/[^A-Z]+/g, ' ')
    .includes(NO_ANSWER);
}
