/** Asks the engine the reader's questions about an article, each once; question and answer are kept in the job's record. */
import { toErrorReport } from '../../errors.ts';
import type { DoneJob } from '../../messaging/jobs/job.ts';
import type { JobId } from '../../messaging/jobs/job-id.ts';
import type { Asked, EngineRequest } from '../../messaging/jobs/upgrade.ts';
import { type EngineSource, engineToSendTo } from '../engine-access/engine-access.ts';
import type { ObservableJobs } from './observable-jobs.ts';
import { loggedRequest } from './request-log.ts';
import type { UpgradeDependencies } from './upgrades.ts';

/** Remembered for a job; the oldest answers go first. Set by hand. */
const MAX_QUESTIONS = 20;

export interface Questions {
  /** Resolves once the record says that the question is worked on. What is answered already, and whole, is not asked again. */
  ask(id: JobId, question: string): Promise<void>;
  cancel(id: JobId, question: string): void;
  isAnswering(id: JobId, question: string): boolean;
}

export function createQuestions({
  board,
  engines,
  claimReading,
  keepAlive,
}: Omit<UpgradeDependencies, 'isAutomatic' | 'automaticLimit' | 'toldFailures'>): Questions {
  const answering = new Map<string, AbortController>();

  /** @returns `undefined` for a question that the reader has given up. */
  async function answer(
    job: DoneJob,
    engineRequest: EngineRequest,
    question: string,
    signal: AbortSignal,
  ): Promise<Asked | undefined> {
    try {
      return {
        question,
        state: 'done',
        answer: await answerOf(job, engineRequest, question, signal, { engines, board }),
      };
    } catch (thrown) {
      if (signal.aborted) return undefined;
      return { question, state: 'failed', error: toErrorReport(thrown) };
    }
  }

  return {
    isAnswering: (id, question) => answering.has(id + question),
    cancel: (id, question) => answering.get(id + question)?.abort(new DOMException('given up', 'AbortError')),
    async ask(id, question) {
      const job = await board.read(id);
      const isWhole = (one: Asked) => one.state === 'done' && !one.answer.coverage.isCutOff;
      const isKnown = job?.state === 'done' && job.asked?.some((one) => one.question === question && isWhole(one));
      if (job?.state !== 'done' || !job.engineRequest || isKnown || answering.has(id + question)) return;
      const controller = new AbortController();
      answering.set(id + question, controller);
      const sleep = keepAlive();
      const answered = answer(job, job.engineRequest, question, controller.signal);
      await board.change(id, (now) => withAsked(now, { question, state: 'working' }));
      void answered
        .then((asked) => board.change(id, (now) => (asked ? withAsked(now, asked) : withoutAsked(now, question))))
        .then(() => void claimReading.read(id))
        .finally(() => {
          answering.delete(id + question);
          sleep();
        });
    },
  };
}

async function answerOf(
  job: DoneJob,
  engineRequest: EngineRequest,
  question: string,
  signal: AbortSignal,
  { engines, board }: { readonly engines: EngineSource; readonly board: ObservableJobs },
) {
  const engine = await engineToSendTo(job, engineRequest, engines);
  if (!engine.ask) throw new Error(`${engine.id} answers no questions`);
  return engine.ask(job.article, question, loggedRequest(job, engineRequest, signal, board));
}

/** In the order in which they were first asked. */
function withAsked(job: DoneJob, asked: Asked): DoneJob {
  const before = job.asked ?? [];
  const isThere = before.some(({ question }) => question === asked.question);
  const all = isThere ? before.map((one) => (one.question === asked.question ? asked : one)) : [...before, asked];
  return { ...job, asked: all.slice(-MAX_QUESTIONS) };
}

function withoutAsked(job: DoneJob, question: string): DoneJob {
  return { ...job, asked: (job.asked ?? []).filter((one) => one.question !== question) };
}
