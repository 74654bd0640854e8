/** Reads a summary or its article aloud, sentence after sentence, whichever view is open; every view may steer it. */
import * as v from 'valibot';
import type { Article } from '../article/article.ts';
import type { JobId } from '../messaging/jobs/job-id.ts';
import { type ListenCommand, ListenCommandSchema, type ListenState, type SpokenText } from '../messaging/listening.ts';
import { LISTENING_PORTS } from '../messaging/listening-link.ts';
import type { Port } from '../platform/port.ts';
import type { DeviceSpeech } from '../platform/speech.ts';
import { pointsBesideGist } from '../summary/points-beside-gist.ts';
import type { LoadTextAnalysis, TextAnalysis } from '../summary/text-analysis-type.ts';
import type { JobRecords } from './jobs/job-records.ts';

export interface Spoken {
  readonly sentences: readonly string[];
  /** BCP 47. */
  readonly language: string;
}

export interface Listening {
  obey(command: ListenCommand): void;
  /** What was last asked for. */
  currentJob(): JobId | undefined;
  /** Hands over the state now and at each change. @returns how to stop. */
  follow(listener: (state: ListenState) => void): () => void;
}

/** @param keepAlive Keeps the background from being ended while it speaks. @see platform/keep-alive.ts */
export function createListening(
  readSpoken: (job: JobId, what: SpokenText) => Promise<Spoken | undefined>,
  speech: DeviceSpeech,
  keepAlive: () => () => void,
): Listening {
  const listeners = new Set<(state: ListenState) => void>();
  let state: ListenState = { what: 'summary', sentence: 0, speed: 1, isSpeaking: false };
  /** What was asked for later makes what is still on its way void. */
  let turn = 0;
  let asked: JobId | undefined;
  let sleep: (() => void) | undefined;

  function notify(next: ListenState): void {
    state = next;
    if (state.isSpeaking) sleep ??= keepAlive();
    else sleep = void sleep?.();
    for (const listener of listeners) listener(state);
  }

  async function play({ job, what, sentence, speed }: Extract<ListenCommand, { do: 'play' }>): Promise<void> {
    turn += 1;
    asked = job;
    const thisTurn = turn;
    const spoken = await readSpoken(job, what);
    if (turn !== thisTurn) return;
    for (let index = sentence; spoken?.sentences[index]; index += 1) {
      notify({ job, what, sentence: index, speed, isSpeaking: true });
      const outcome = await speech.speak(spoken.sentences[index] ?? '', { language: spoken.language, speed });
      if (turn !== thisTurn) return;
      if (outcome === 'stopped') return notify({ job, what, sentence: index, speed, isSpeaking: false });
      if (outcome === 'no-voice') return notify({ job, what, sentence: 0, speed, isSpeaking: false, hasNoVoice: true });
    }
    speech.stop();
    notify({ job, what, sentence: 0, speed, isSpeaking: false });
  }

  function pause(): void {
    turn += 1;
    speech.stop();
    notify({ ...state, isSpeaking: false });
  }

  return {
    obey(command) {
      if (command.do === 'play') void play(command);
      else pause();
    },
    currentJob: () => asked,
    follow(listener) {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
  };
}

interface ListenerRights {
  /** Whether the view may have this job read, and know that it is read: a page only what it has ordered itself. */
  mayHear(job: JobId): Promise<boolean>;
  /** Asked at each command. A view that commands too often is served no longer. */
  mayCommand(): boolean;
}

/** Serves a view's port: it steers, and gets each state. What a page has begun to read stops when that page goes. */
export function serveListener(listening: Listening, port: Port, { mayHear, mayCommand }: ListenerRights): void {
  let begun: JobId | undefined;
  let isGone = false;
  let lastTold: Promise<void> = Promise.resolve();
  let lastObeyed: Promise<void> = Promise.resolve();

  async function tell(state: ListenState): Promise<void> {
    const isHeard = state.job === undefined || (await mayHear(state.job));
    if (!isGone) port.post(isHeard ? state : { what: 'summary', sentence: 0, speed: state.speed, isSpeaking: false });
  }

  async function obey(message: unknown): Promise<void> {
    const command = v.safeParse(ListenCommandSchema, message);
    if (!command.success) return;
    const job = command.output.do === 'play' ? command.output.job : listening.currentJob();
    if (job === undefined || !(await mayHear(job)) || isGone) return;
    if (command.output.do === 'play') begun = job;
    listening.obey(command.output);
  }

  // Each in its turn, however long it takes to find out whether it may.
  const stopFollowing = listening.follow((state) => {
    lastTold = lastTold.then(() => tell(state)).catch(() => undefined);
  });
  function leave(): void {
    isGone = true;
    stopFollowing();
    const isItsOwn = begun !== undefined && begun === listening.currentJob();
    if (isItsOwn && port.name === LISTENING_PORTS.inPage) listening.obey({ do: 'pause' });
  }

  port.onDisconnect(leave);
  port.onMessage((message) => {
    if (mayCommand()) lastObeyed = lastObeyed.then(() => obey(message)).catch(() => undefined);
    else {
      port.disconnect();
      // Not heard on the side that ends it.
      leave();
    }
  });
}

/** What is read of a finished job: its summary in the order in which views show it, or the whole article. */
export async function readSpoken(
  records: Pick<JobRecords, 'read'>,
  id: JobId,
  what: SpokenText,
  loadTextAnalysis: LoadTextAnalysis,
): Promise<Spoken | undefined> {
  const job = await records.read(id);
  if (job?.state !== 'done') return undefined;
  if (what === 'article') return spokenArticle(job.article, (await loadTextAnalysis()).splitSentences);
  const summary = job.upgrade?.state === 'done' ? job.upgrade.summary : job.summary;
  const { gist, language } = summary;
  return { sentences: [gist, ...pointsBesideGist(summary)].map(({ text }) => text), language };
}

function spokenArticle({ title, blocks, language }: Article, split: TextAnalysis['splitSentences']): Spoken {
  const texts = [title, ...blocks.map(({ text }) => text)];
  return { sentences: texts.flatMap((text) => split(text, language).map((sentence) => sentence.text)), language };
}
