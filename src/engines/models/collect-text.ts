/** Collects the text of an answer, in pieces or whole. Each protocol reads its own pieces; how an answer can fail is the same. */
import { EngineError } from '../../errors.ts';
import { readEventData } from '../http/event-stream.ts';
import { parseAnswer, readJson, type ServerAnswer } from '../http/server-answer.ts';
import { watchBlankLines } from './blank-lines.ts';

export interface Piece {
  readonly text?: string | undefined;
  /** `cut`: the model ran into a limit in the middle of a sentence. */
  readonly end?: 'finished' | 'refused' | 'cut' | undefined;
}

/** Characters: several times what the longest summary has. A model that writes more goes round in circles. */
const MAX_TEXT_LENGTH = 40_000;

/**
 * @param readPiece @throws EngineError where the piece tells of an error.
 * @param onText Gets the whole text so far.
 * @throws EngineError `engine-cut-off`, `engine-refused`, `engine-empty`, `engine-broken`, `engine-not-understood`.
 */
export async function collectText(
  answer: ServerAnswer,
  readPiece: (data: unknown) => Piece,
  onText?: (soFar: string) => void,
): Promise<string> {
  let text = '';
  let end: Piece['end'];
  let pieces = 0;
  const isRunningDry = watchBlankLines();
  for await (const data of readData(answer)) {
    const piece = readPiece(data);
    pieces += 1;
    end ??= piece.end;
    if (end === 'refused') throw new EngineError('engine-refused');
    if (!piece.text) continue;
    text += piece.text;
    if (text.length > MAX_TEXT_LENGTH) throw new EngineError('engine-broken', {}, 'answer too large');
    if (isRunningDry(piece.text)) {
      end = 'finished';
      break;
    }
    onText?.(text);
  }
  if (pieces === 0 && !answer.contentType.includes('event-stream')) {
    throw new EngineError('engine-not-understood', {}, `neither JSON nor an event stream: ${answer.contentType}`);
  }
  if (end !== 'finished') throw new EngineError('engine-cut-off');
  if (!text.trim()) throw new EngineError('engine-empty');
  return text;
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
