/** Generates a summary of an article: fit, write, look at the language, read the points, check each. */
import type { Article } from '../../article/article.ts';
import { textDirection } from '../../article/text-direction.ts';
import { EngineError } from '../../errors.ts';
import { giveWay } from '../../summary/give-way.ts';
import { maxSummaryWords, pointsWithin } from '../../summary/max-summary-words.ts';
import type { Summary } from '../../summary/summary.ts';
import type { LoadTextAnalysis } from '../../summary/text-analysis-type.ts';
import type { SummarizeRequest } from '../engine.ts';
import type { WriteRequest } from '../model.ts';
import type { Translation } from '../models/translator.ts';
import { parsePoints, plainText } from '../prompts/parse-points.ts';
import { condensePrompt, type PromptOrder, summarizePrompt } from '../prompts/prompts.ts';
import { visibleText } from '../prompts/strip-invisible-characters.ts';
import { checkedPoint } from './checked-point.ts';
import { type Condensed, condense } from './condense.ts';
import { joinParagraphs, readParagraphs } from './paragraphs.ts';
import { type InLanguage, type WrittenText, writeInLanguage } from './write-in-language.ts';
import { writingLanguage } from './writing-language.ts';

/** What generates text for one engine: its model, with what checks and translates what it writes. */
export interface TextGenerator extends InLanguage {
  /** The engine's id. */
  readonly id: string;
  /** For what the model does not write; missing where there is none, or no need. */
  readonly translation?: Translation;
  readonly loadTextAnalysis: LoadTextAnalysis;
}

/** Points of the short summary: the first, since the model writes the most important first. */
const KEY_POINTS = 3;
/** Of the window, tried in turn when a model finds a prompt too long that should have fitted. */
const SHARES = [1, 0.5, 0.25];

/** @throws EngineError; the signal's own reason when aborted. */
export async function generateSummary(
  generator: TextGenerator,
  article: Article,
  request: SummarizeRequest,
): Promise<Summary> {
  const { model } = generator;
  const language = request.language ?? article.language;
  // Before anything is sent: what cannot be checked need not be paid for.
  const analysis = await generator.loadTextAnalysis();
  const { splitSentences, extractFacts, readAccess, summarizeArticle } = analysis;
  const sentencesIn = (tag: string) => (text: string) => splitSentences(text, tag).map((one) => one.text);
  try {
    const { language: inWriting } = await writingLanguage(generator, article.language, language);
    const order = { ...request, language: inWriting };
    const { text, isCutOff, read } = await writeSummary(generator, article, order, sentencesIn(article.language));
    const parsed = parsePoints(text, request.points, sentencesIn(inWriting));
    if (!parsed) throw new EngineError(isCutOff ? 'engine-cut-off' : 'engine-empty');
    const [gistText = '', ...pointTexts] = await translated(
      generator,
      [parsed.gist, ...parsed.points],
      inWriting,
      language,
      request,
    );
    request.onProgress?.('check');
    request.signal.throwIfAborted();
    const gist = checkedPoint(gistText, article, language, analysis);
    const points = pointTexts.map((point) => checkedPoint(point, article, language, analysis).point);
    const settled = giveWay(
      {
        gist: gist.point,
        points: points.map((point, index) => (index < KEY_POINTS ? { ...point, isKey: true } : point)),
      },
      article,
      () => summarizeArticle(article, { points: 1 }).gist,
    );
    return {
      engine: generator.id,
      ...(model.name && { model: model.name }),
      ...(model.host && { host: model.host }),
      language,
      direction: textDirection(language),
      ...settled,
      points: pointsWithin(maxSummaryWords(article, request.points), settled),
      facts: extractFacts(article),
      coverage: {
        read: read.size,
        of: article.blocks.length,
        ...readAccess(article),
        ...(isCutOff && { isCutOff }),
      },
      notChecked: gist.notChecked,
      compared: gist.compared,
    };
  } finally {
    model.close?.();
  }
}

/** Texts in the language that was asked for, where the model had to write in another. */
export async function translated(
  { translation }: TextGenerator,
  texts: readonly string[],
  from: string,
  to: string,
  request: Omit<SummarizeRequest, 'points'>,
): Promise<readonly string[]> {
  if (from === to || !translation) return texts;
  return translation.translate(texts, from, to, writeRequest(request));
}

/** The prompt for an article that fits: what the reader is shown before it is sent for the first time. */
export function wholeSummaryPrompt(
  article: Article,
  request: Pick<SummarizeRequest, 'points' | 'language' | 'instruction'>,
) {
  const text = joinParagraphs(readParagraphs(article));
  return summarizePrompt({ ...orderOf(article, request), text, isNotes: false });
}

async function writeSummary(
  generator: TextGenerator,
  article: Article,
  request: SummarizeRequest,
  sentencesOf: (text: string) => string[],
): Promise<WrittenText & Pick<Condensed, 'read'>> {
  const order = orderOf(article, request);
  const writing = writeRequest(request);
  for (const [tries, share] of SHARES.entries()) {
    try {
      request.onProgress?.('read', 0);
      const condensed = await condense(
        {
          model: generator.model,
          paragraphs: readParagraphs(article),
          sentencesOf,
          share,
          promptOf: (text, isNotes) => summarizePrompt({ ...order, text, isNotes }),
          notesPromptOf: (text) => condensePrompt({ ...order, language: article.language, text, isNotes: false }),
          onPart: (part) => request.onProgress?.('read', part),
        },
        writing,
      );
      request.onProgress?.('write');
      const { text, isNotes, read } = condensed;
      const promptFor = (wrongLanguage: string | undefined) =>
        summarizePrompt({ ...order, text, isNotes, wrongLanguage });
      const written = await writeInLanguage(generator, promptFor, writing);
      return { ...written, isCutOff: written.isCutOff || condensed.isCutOff, read };
    } catch (thrown) {
      const isTooLong = thrown instanceof EngineError && thrown.code === 'engine-too-long';
      if (!isTooLong || tries === SHARES.length - 1) throw thrown;
    }
  }
  throw new EngineError('engine-too-long');
}

function orderOf(
  article: Article,
  { points, language = article.language, instruction }: Pick<SummarizeRequest, 'points' | 'language' | 'instruction'>,
): Omit<PromptOrder, 'text' | 'isNotes'> {
  return { title: visibleText(article.title), articleLanguage: article.language, language, points, instruction };
}

export function writeRequest({
  signal,
  mayDownload,
  onDraft,
  onProgress,
  onExchange,
}: Omit<SummarizeRequest, 'points'>): WriteRequest {
  let now: 'load' | 'read' | 'think' | 'write' = 'write';
  const step = (next: typeof now): void => {
    if (next !== now) onProgress?.(next);
    now = next;
  };
  const draft = ofEachGrowth((soFar) => onDraft?.(plainText(soFar)));
  return {
    signal,
    mayDownload: mayDownload ?? false,
    onLoading: () => step('load'),
    onReading(share) {
      now = 'read';
      onProgress?.('read', share);
    },
    onThought: () => step('think'),
    onText(soFar) {
      step('write');
      draft(soFar);
    },
    onDownload: (share) => onProgress?.('download', share),
    ...(onExchange && { onExchange }),
  };
}

/** Of a draft's length: a word or two of a summary, and no cleaning of a long text for every letter. */
const GROWTH_SHOWN = 1 / 64;

/** Passes a growing text on whenever it has grown by a share of itself: all that is passed on is a fixed multiple of the text. */
function ofEachGrowth(pass: (text: string) => void): (text: string) => void {
  let passed = 0;
  return (text) => {
    // A second try begins anew.
    if (text.length >= passed && text.length < passed * (1 + GROWTH_SHOWN)) return;
    passed = text.length;
    pass(text);
  };
}
