/** Looks for models on the reader's own computer: asks the servers of the catalog, each at its usual port, what they offer. */
import { EngineError, type ErrorReport, toErrorReport } from '../../errors.ts';
import type { EngineId } from './catalog.ts';
import { listModels, type ServerDependencies } from './create-model.ts';
import { hostOf } from './server-address.ts';

/** Those of the catalog that have a usual address on this computer. */
export const LOCAL_SERVERS = ['ollama', 'lm-studio', 'llama-cpp', 'vllm'] as const satisfies readonly EngineId[];
type LocalServer = (typeof LOCAL_SERVERS)[number];

interface FoundModel {
  readonly engine: LocalServer;
  /** As its server calls it. */
  readonly model: string;
  /** With its port. */
  readonly host: string;
}

export interface FoundModels {
  /** In the catalog's order, and of a server in its own. */
  readonly models: FoundModel[];
  /** Why servers that are there list nothing: they let no extension in, or want a key. */
  readonly refusals: ErrorReport[];
}

/** Milliseconds; a server on the same computer lists its models in a few, and one that loads something is not kept waiting for. */
const PATIENCE_MILLISECONDS = 4_000;

/** What other programs on these ports say as well, so nothing is known of them. */
const REFUSALS: readonly string[] = ['engine-forbidden', 'engine-key-refused'];

/** Of models that write no text: they turn it into vectors, judge it, or hear and speak it. */
const WRITES_NO_TEXT = /embed|(?:^|[-_/:.])(?:rerank|bge|whisper|tts)/i;

/** Models that turn up here are on loopback: nothing of an article is sent to ask for them. */
export async function findModels(dependencies: Pick<ServerDependencies, 'fetch' | 'limits'>): Promise<FoundModels> {
  const answers = await Promise.all(LOCAL_SERVERS.map((engine) => ask(engine, dependencies)));
  return {
    models: answers.flatMap(({ models }) => models),
    refusals: answers.flatMap(({ refusals }) => refusals),
  };
}

async function ask(
  engine: LocalServer,
  dependencies: Pick<ServerDependencies, 'fetch' | 'limits'>,
): Promise<FoundModels> {
  try {
    const listed = await listModels({ engine }, dependencies, { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
    const writing = listed.filter(({ id }) => !WRITES_NO_TEXT.test(id));
    const host = hostOf({ engine }) ?? '';
    return { models: writing.map(({ id }) => ({ engine, model: id, host })), refusals: [] };
  } catch (thrown) {
    const isRefusal = thrown instanceof EngineError && REFUSALS.includes(thrown.code) && isSure(engine, thrown);
    return { models: [], refusals: isRefusal ? [toErrorReport(thrown)] : [] };
  }
}

/** 403 is what Ollama says to extensions until it is told otherwise; of any other program it says nothing. */
function isSure(engine: EngineId, { code }: EngineError): boolean {
  return code !== 'engine-forbidden' || engine === 'ollama';
}
