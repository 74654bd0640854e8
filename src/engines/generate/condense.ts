/**
 * Shortens an article to what the model can read at once: the article itself where it fits, else notes that the model takes
 * of its parts, one after the other. Nothing is cut off silently: `read` says of which blocks something was read.
 */
import { EngineError } from '../../errors.ts';
import type { Model, ModelWindow, Prompt, WriteRequest } from '../model.ts';
import { plainText } from '../prompts/parse-points.ts';
import { estimateTokens } from './estimate-tokens.ts';
import { fitToWindow } from './fit-to-window.ts';
import { joinParagraphs, type Paragraph } from './paragraphs.ts';

export interface CondenseOrder {
  readonly model: Model;
  readonly paragraphs: readonly Paragraph[];
  /** Splits a text of the paragraphs' language. */
  readonly sentencesOf: (text: string) => string[];
  /** The prompt that will be written in the end, and the one that takes notes of a part. */
  readonly promptOf: (text: string, isNotes: boolean) => Prompt;
  readonly notesPromptOf: (text: string) => Prompt;
  /** 0..1: of the window that may be used; less after the model found it too long all the same. */
  readonly share: number;
  readonly onPart?: (share: number) => void;
}

export interface Condensed {
  readonly text: string;
  readonly isNotes: boolean;
  /** Indices of blocks. */
  readonly read: ReadonlySet<number>;
  /** Notes broke off, and their whole lines were gone on with. */
  readonly isCutOff: boolean;
}

/** Tokens kept free for the answer; in a small window a quarter of it. Set by hand. */
const ANSWER_TOKENS = 1000;
/** Parts of an article that are read at most: beyond it is no article, and every part costs time or money. Set by hand. */
const MAX_PARTS = 24;
/** Times that notes are taken before the model is given up: notes of notes of notes. Set by hand. */
const MAX_ROUNDS = 3;
/** Tokens of a part below which its notes would be no shorter than itself. Set by hand. */
const MIN_PART = 120;

/** @throws EngineError `engine-too-long` where even a small part does not fit. */
export async function condense(order: CondenseOrder, request: WriteRequest): Promise<Condensed> {
  const { model, promptOf } = order;
  let { paragraphs } = order;
  let isCutOff = false;
  const noting = { ...request, onCut: () => (isCutOff = true) };
  let read: ReadonlySet<number> = new Set(paragraphs.map(({ block }) => block));
  for (let round = 0; ; round += 1) {
    const isNotes = round > 0;
    const text = joinParagraphs(paragraphs);
    const whole = promptOf(text, isNotes);
    const needed = promptTokens(whole, model) + ANSWER_TOKENS;
    const window = await model.measure(whole, needed, request);
    const room = roomIn(window, order.share);
    const scale = await countedScale(whole, window, room);
    if (promptTokens(whole, window) * scale <= room) return { text, isNotes, read, isCutOff };
    const budget = room - promptTokens(order.notesPromptOf(''), window) * scale;
    if (budget < MIN_PART || round === MAX_ROUNDS) {
      throw new EngineError('engine-too-long', model.host === undefined ? {} : { host: model.host });
    }
    const parts = fitToWindow(paragraphs, budget, order.sentencesOf, scale).slice(0, MAX_PARTS);
    if (!isNotes) read = new Set(parts.flat().map(({ block }) => block));
    paragraphs = await takeNotes(order, parts, noting);
  }
}

async function takeNotes(
  { model, notesPromptOf, onPart }: CondenseOrder,
  parts: readonly (readonly Paragraph[])[],
  request: WriteRequest,
): Promise<Paragraph[]> {
  const notes: Paragraph[] = [];
  // Drafts of notes are nobody's business, nor what is thought of them.
  const { onText: _, onThought: _thought, ...quietly } = request;
  for (const [index, part] of parts.entries()) {
    onPart?.(index / parts.length);
    const written = plainText(await model.write(notesPromptOf(joinParagraphs(part)), quietly));
    if (written) notes.push({ text: written, block: part[0]?.block ?? 0 });
  }
  return notes;
}

/** Tokens that a prompt may have. */
function roomIn({ tokens }: ModelWindow, share: number): number {
  return Math.floor((tokens - Math.min(ANSWER_TOKENS, tokens / 4)) * share);
}

/** Real tokens ÷ estimated ones; asked of the model only where the careful estimate does not fit. */
export async function countedScale(prompt: Prompt, window: ModelWindow, room: number): Promise<number> {
  const estimated = promptTokens(prompt, window);
  if (!window.count || estimated <= room) return 1;
  return (await window.count(prompt)) / estimated;
}

export function promptTokens(
  { instructions, article, text }: Prompt,
  { followsInstructions }: Pick<Model, 'followsInstructions'>,
): number {
  return followsInstructions ? estimateTokens(instructions) + estimateTokens(article) : estimateTokens(text);
}
