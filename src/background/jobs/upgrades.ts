/**
 * Lets a chosen engine write a better summary of a finished job. Only a view asks for it; a job that an engine is
 * writing is not begun a second time. Its states are in the job's record (messaging/jobs/upgrade.ts).
 */
import { suggestQuestions } from '../../engines/generate/suggest-questions.ts';
import { AppError, toErrorReport } from '../../errors.ts';
import type { DoneJob, Job } from '../../messaging/jobs/job.ts';
import type { JobId } from '../../messaging/jobs/job-id.ts';
import type { EngineRequest, Upgrade, Writer } from '../../messaging/jobs/upgrade.ts';
import type { AutomaticLimit } from '../engine-access/automatic-limit.ts';
import { consentNeeded, type EngineSource, engineToSendTo, writerOf } from '../engine-access/engine-access.ts';
import type { ToldFailures } from '../engine-access/told-failures.ts';
import type { ClaimReading } from './claim-reading.ts';
import type { ObservableJobs } from './observable-jobs.ts';
import { loggedRequest } from './request-log.ts';
import { createThrottle } from './throttle.ts';

/** Between two states of a growing draft: four a second read as steadily as more. */
const DRAFT_PAUSE_MILLISECONDS = 250;

/**
 * Why an upgrade is asked for: the reader looks at the job, has clicked, has agreed to what would be sent, or has just chosen the
 * engine, which is agreement where the text stays on their computer.
 */
export type Trigger = 'shown' | 'clicked' | 'agreed' | 'chosen';

export interface UpgradeDependencies {
  readonly board: ObservableJobs;
  readonly engines: EngineSource;
  /** Whether the reader wants every summary they look at to be upgraded, or every one of the job's site. */
  isAutomatic(job: DoneJob): Promise<boolean>;
  readonly automaticLimit: AutomaticLimit;
  readonly toldFailures: ToldFailures;
  readonly claimReading: Pick<ClaimReading, 'read'>;
  /** Keeps the worker from being ended for idleness. @returns how to stop. */
  keepAlive(): () => void;
}

export interface Upgrades {
  /** The job with the first state of its upgrade, or with the one that holds now; nothing is begun. */
  prepare(job: DoneJob): Promise<DoneJob>;
  /** Resolves once the record says what has become of it; the work itself goes on. */
  start(id: JobId, trigger: Trigger): Promise<void>;
  /** The same by itself, once the job is finished. @param finished With its record, where it is remembered. */
  startOnceDone(id: JobId, finished: Promise<Job | undefined>): Promise<void>;
  /** Also the answer to the question whether to send: no. */
  cancel(id: JobId): void;
  isWriting(id: JobId): boolean;
  /** It will begin by itself: whoever looks at the job has more to wait for than the record says. */
  isAwaited(id: JobId): boolean;
}

type JobWithEngineRequest = DoneJob & { readonly engineRequest: EngineRequest };
type Working = Extract<Upgrade, { state: 'working' }>;

export function createUpgrades(dependencies: UpgradeDependencies): Upgrades {
  const { board, engines, isAutomatic, automaticLimit, toldFailures, claimReading, keepAlive } = dependencies;
  const writing = new Map<JobId, AbortController>();
  const awaited = new Set<JobId>();

  async function prepare(job: DoneJob): Promise<DoneJob> {
    const { engineRequest, upgrade, isBlockedBySite } = job;
    if (!engineRequest || (upgrade && upgrade.state !== 'offered' && upgrade.state !== 'needs-consent')) return job;
    if (isBlockedBySite) return { ...job, upgrade: { engine: engineRequest.engine, state: 'blocked-by-site' } };
    try {
      const offer = async (): Promise<Upgrade> => {
        return { ...writerOf(engines.describe(engineRequest)), state: 'offered', isAutomatic: await isAutomatic(job) };
      };
      return { ...job, upgrade: (await consentNeeded(job, engineRequest, engines)) ?? (await offer()) };
    } catch (thrown) {
      return { ...job, upgrade: { engine: engineRequest.engine, state: 'failed', error: toErrorReport(thrown) } };
    }
  }

  /** What the reader agreed to is what they saw: the engine and the server in the record. */
  async function agree(job: DoneJob): Promise<DoneJob> {
    if (job.upgrade?.state !== 'needs-consent') return job;
    const { engine, origin } = job.upgrade;
    // A record of an older version says no origin: what is asked next does.
    if (origin === undefined) return job;
    if (!job.isPrivate || staysHere(job)) await engines.giveConsent({ engine, origin }, job.isPrivate);
    return { ...job, isSendingAgreed: true };
  }

  const staysHere = ({ engineRequest }: DoneJob) =>
    engineRequest !== undefined && engines.describe(engineRequest).privacy === 'on-device';

  /** @returns the job that is to be written; `undefined` where the reader must be asked first, or nothing is to be done. */
  async function begin(id: JobId, trigger: Trigger): Promise<JobWithEngineRequest | undefined> {
    const job = await board.read(id);
    if (job?.state !== 'done' || !job.engineRequest || !mayBegin(job, trigger)) return undefined;
    const { engineRequest } = job;
    const isAgreed = trigger === 'agreed' || (trigger === 'chosen' && staysHere(job));
    const agreed = isAgreed ? await agree(job) : job;
    const working: Upgrade = { engine: engineRequest.engine, state: 'working', draft: '', step: 'read' };
    const upgrade =
      (await consentNeeded(agreed, engineRequest, engines)) ?? (await refusal(agreed, trigger)) ?? working;
    const { isSendingAgreed } = agreed;
    await board.change(id, (now) => ({ ...now, upgrade, ...(isSendingAgreed && { isSendingAgreed }) }));
    return upgrade.state === 'working' ? { ...agreed, engineRequest } : undefined;
  }

  /** What is done without a click may cost the reader something, so it has its limits. */
  async function refusal(job: DoneJob, trigger: Trigger): Promise<Upgrade | undefined> {
    if (trigger !== 'shown' || !job.engineRequest) return undefined;
    const reason = await automaticLimit.note(job);
    const writer = writerOf(engines.describe(job.engineRequest));
    if (reason === 'interrupted') return { ...writer, state: 'interrupted' };
    return reason && { ...writer, state: 'failed', error: toErrorReport(new AppError(reason)) };
  }

  async function write(job: JobWithEngineRequest, isByItself: boolean, signal: AbortSignal): Promise<void> {
    const { id, article, points, engineRequest } = job;
    const language = engineRequest.language ?? article.language;
    let canAnswer = false;
    let writer: Writer = { engine: engineRequest.engine };
    let working: Working = { ...writer, state: 'working', draft: '', step: 'read' };
    const drafts = createThrottle<void>(
      DRAFT_PAUSE_MILLISECONDS,
      () => void board.change(id, replaceWorking(working), true),
    );
    const grow = (next: Working) => {
      working = next;
      drafts.put();
    };
    async function outcome(): Promise<Upgrade> {
      try {
        const engine = await engineToSendTo(job, engineRequest, engines);
        writer = writerOf(engine);
        canAnswer = engine.ask !== undefined;
        grow({ ...working, ...writer });
        const summary = await engine.summarize(article, {
          ...loggedRequest(job, engineRequest, signal, board),
          points,
          mayDownload: !isByItself,
          onDraft: (draft) => grow({ ...working, draft }),
          onProgress: (step, share) =>
            grow({ ...writer, state: 'working', draft: working.draft, step, ...(share !== undefined && { share }) }),
        });
        return { ...writer, state: 'done', summary };
      } catch (thrown) {
        if (signal.aborted) return { ...writer, state: 'cancelled' };
        const error = toErrorReport(thrown);
        // Of a private window nothing is remembered.
        const isToldBefore = !job.isPrivate && (await toldFailures.note(writer, error.code)) && isByItself;
        return { ...writer, state: 'failed', error, ...(isToldBefore && { isToldBefore }) };
      }
    }
    const upgrade = await outcome();
    if (upgrade.state === 'done') await toldFailures.forget();
    drafts.stop();
    const suggested = (now: DoneJob): DoneJob =>
      canAnswer ? { ...now, suggestions: suggestQuestions(article, now.summary.facts, language) } : now;
    await board.change(id, (now) => replaceWorking(upgrade)(suggested(now)));
    void claimReading.read(id);
  }

  async function start(id: JobId, trigger: Trigger): Promise<void> {
    if (writing.has(id)) return;
    const controller = new AbortController();
    writing.set(id, controller);
    const sleep = keepAlive();
    const end = () => {
      writing.delete(id);
      sleep();
    };
    const job = await begin(id, trigger).catch((thrown: unknown) => {
      end();
      throw thrown;
    });
    if (job) void write(job, trigger === 'shown', controller.signal).finally(end);
    else end();
  }

  return {
    prepare,
    start,
    async startOnceDone(id, finished) {
      awaited.add(id);
      try {
        if ((await finished)?.state === 'done') await start(id, 'shown');
      } finally {
        awaited.delete(id);
      }
    },
    isWriting: (id) => writing.has(id),
    isAwaited: (id) => awaited.has(id),
    cancel(id) {
      const controller = writing.get(id);
      if (controller) controller.abort(new DOMException('cancelled by the reader', 'AbortError'));
      else void board.change(id, declined);
    },
  };
}

function mayBegin({ upgrade }: DoneJob, trigger: Trigger): boolean {
  const isAsking = upgrade?.state === 'needs-consent';
  if (trigger === 'agreed' || (trigger === 'chosen' && isAsking)) return isAsking;
  if (trigger === 'shown') return upgrade?.state === 'offered' && upgrade.isAutomatic;
  // What broke off may be written anew.
  if (upgrade?.state === 'done') return upgrade.summary.coverage.isCutOff ?? false;
  return ['offered', 'failed', 'interrupted', 'cancelled'].includes(upgrade?.state ?? '');
}

/** The reader does not want this article to be sent. */
function declined(job: DoneJob): DoneJob {
  const { upgrade } = job;
  if (upgrade?.state !== 'needs-consent') return job;
  return { ...job, upgrade: { ...writerOf({ ...upgrade, id: upgrade.engine }), state: 'cancelled' } };
}

/** What was cancelled, forgotten or finished meanwhile stays as it is. */
function replaceWorking(upgrade: Upgrade) {
  return (job: DoneJob): DoneJob => (job.upgrade?.state === 'working' ? { ...job, upgrade } : job);
}
