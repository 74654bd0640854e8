/** Collects the text of an answer, in pieces or whole. Each protocol reads its own pieces; how an answer can fail is the same. */
import { EngineError } from '../../errors.ts';
import { readEventData } from '../http/event-stream.ts';
import { parseAnswer, readJson, type ServerAnswer } from '../http/server-answer.ts';
import type { WriteRequest } from '../model.ts';
import { separateThoughts } from '../prompts/separate-thoughts.ts';
import { watchBlankLines } from './blank-lines.ts';

export interface Piece {
  readonly text?: string | undefined;
  /** The model thinks; what, is nobody's business. */
  readonly isThought?: boolean | undefined;
  /** `cut`: the model ran into a limit in the middle of a sentence. */
  readonly end?: 'finished' | 'refused' | 'cut' | undefined;
}

/** Characters: several times what the longest summary has. A model that writes more goes round in circles. */
const MAX_TEXT_LENGTH = 40_000;

/**
 * @param readPiece @throws EngineError where the piece tells of an error.
 * @returns Whole lines where the answer broke off and has any, for those who can say so: `request.onCut` tells it.
 * @throws EngineError `engine-cut-off`, `engine-refused`, `engine-empty`, `engine-broken`, `engine-not-understood`.
 */
export async function collectText(
  answer: ServerAnswer,
  readPiece: (data: unknown) => Piece,
  request: CollectRequest = {},
): Promise<string> {
  async function* pieces(): AsyncGenerator<Piece> {
    let isEmpty = true;
    for await (const data of readData(answer)) {
      isEmpty = false;
      yield readPiece(data);
    }
    if (isEmpty && !answer.contentType.includes('event-stream')) {
      throw new EngineError('engine-not-understood', {}, `neither JSON nor an event stream: ${answer.contentType}`);
    }
  }
  return collectPieces(pieces(), request);
}

type CollectRequest = Partial<Pick<WriteRequest, 'signal' | 'onText' | 'onThought' | 'onCut'>>;

/** The same of pieces that are read already. */
export async function collectPieces(pieces: AsyncIterable<Piece>, request: CollectRequest): Promise<string> {
  const separator = separateThoughts();
  const isRunningDry = watchBlankLines();
  let end: Piece['end'];
  try {
    for await (const piece of pieces) {
      end ??= piece.end;
      if (end === 'refused') throw new EngineError('engine-refused');
      if (piece.isThought) request.onThought?.();
      if (!piece.text) continue;
      const before = separator.text().length;
      separator.add(piece.text);
      const soFar = separator.text();
      if (soFar.length > MAX_TEXT_LENGTH) throw new EngineError('engine-broken', {}, 'answer too large');
      if (isRunningDry(piece.text)) {
        end = 'finished';
        break;
      }
      if (separator.isThinking()) request.onThought?.();
      else if (soFar.length !== before) request.onText?.(soFar);
    }
  } catch (thrown) {
    const isLost = !(thrown instanceof EngineError) && !request.signal?.aborted;
    const lines = wholeLines(separator.text());
    if (!isLost || lines === undefined || !request.onCut) throw thrown;
    request.onCut();
    return lines;
  }
  if (end !== 'finished') {
    const lines = wholeLines(separator.text());
    if (lines === undefined || !request.onCut) throw new EngineError('engine-cut-off');
    request.onCut();
    return lines;
  }
  const text = separator.end();
  if (!text.trim()) throw new EngineError('engine-empty');
  return text;
}

/** What stands before the last line break; `undefined` where that says nothing. */
function wholeLines(text: string): string | undefined {
  const lines = text.slice(0, text.lastIndexOf('\n') + 1).trimEnd();
  return /[\p{L}\p{N}]/u.test(lines) ? lines : undefined;
}

/** Some servers answer in one piece although a stream was asked for. */
async function* readData(answer: ServerAnswer): AsyncGenerator<unknown> {
  if (answer.contentType.includes('json')) {
    yield await readJson(answer);
    return;
  }
  for await (const data of readEventData(answer.chunks)) {
    if (data.trim() === '[DONE]') return;
    yield parseAnswer(data);
  }
}
