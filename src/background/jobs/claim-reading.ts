/**
 * Has a model read what an engine wrote beside its article, sentence by sentence, once it is shown: a point whose check says `comparing`
 * waits for it in the job's record, so that a worker that died leaves it to the next. Where the model fails, nothing counts as supported.
 */
import { pointOf } from '../../engines/generate/checked-point.ts';
import { comparingTexts, type DoneJob, isComparing } from '../../messaging/jobs/job.ts';
import type { JobId } from '../../messaging/jobs/job-id.ts';
import type { Answer } from '../../summary/answer.ts';
import type { ClaimCheck } from '../../summary/claims/claim-check.ts';
import type { Point, PointCheck, Summary } from '../../summary/summary.ts';
import type { LoadTextAnalysis, TextAnalysis } from '../../summary/text-analysis-type.ts';
import type { LoadClaimModel } from '../load-claim-model.ts';
import type { ObservableJobs } from './observable-jobs.ts';

export interface ClaimReadingDependencies {
  readonly board: Pick<ObservableJobs, 'read' | 'change'>;
  readonly loadTextAnalysis: LoadTextAnalysis;
  readonly loadClaimModel: LoadClaimModel;
  keepAlive(): () => void;
}

export interface ClaimReading {
  /** Reads what waits in the job's record, and what comes while it reads. Resolves when nothing waits any more. */
  read(id: JobId): Promise<void>;
}

/** What is read at once: a text that an engine wrote, with the language it is in. */
type Waiting = ReturnType<typeof comparingTexts>[number];

export function createClaimReading({
  board,
  loadTextAnalysis,
  loadClaimModel,
  keepAlive,
}: ClaimReadingDependencies): ClaimReading {
  const reading = new Map<JobId, Promise<void>>();

  async function readAll(id: JobId): Promise<void> {
    for (;;) {
      const job = await board.read(id);
      const [next, ...later] = job?.state === 'done' ? comparingTexts(job) : [];
      if (!job || !next) return;
      const analysis = await loadTextAnalysis();
      const { article } = job;
      const found = await readClaim(article, next, analysis).catch(() => undefined);
      const claimCheck = found ?? analysis.checkClaims(article, next.text, next.language);
      const read = pointOf(next.text, claimCheck);
      const check = found ? read.check : notCompared(read.check);
      await board.change(
        id,
        (now) => withCheck(now, next, { ...read, ...(check && { check }) }, claimCheck),
        later.length > 0,
      );
    }
  }

  async function readClaim(article: DoneJob['article'], { text, language }: Waiting, { readClaims }: TextAnalysis) {
    return readClaims(article, text, language, await loadClaimModel(), nextTask);
  }

  return {
    read(id) {
      const known = reading.get(id);
      if (known !== undefined) return known;
      const sleep = keepAlive();
      const all = readAll(id)
        // What waits is read when a view follows the job again.
        .catch(() => undefined)
        .finally(() => {
          reading.delete(id);
          sleep();
        });
      reading.set(id, all);
      return all;
    },
  };
}

/** Messages and whatever else is due come first. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function notCompared(check: PointCheck | undefined): PointCheck | undefined {
  return check?.verdict === 'supported' ? { ...check, verdict: 'not-compared' } : check;
}

/** In every place where the same text waits in the same language. */
function withCheck(job: DoneJob, { text, language }: Waiting, read: Point, claimCheck: ClaimCheck): DoneJob {
  const { upgrade, asked } = job;
  const settle = (point: Point): Point => (isComparing(point) && point.text === text ? { ...point, ...read } : point);
  /** Said only where every line was read. */
  const told = (points: readonly Point[]): Pick<ClaimCheck, 'notChecked' | 'compared'> | undefined => {
    const isRead = points.every(({ check }) => check?.verdict !== 'comparing' && check?.verdict !== 'not-compared');
    return isRead ? { notChecked: claimCheck.notChecked, compared: claimCheck.compared } : undefined;
  };
  const ofSummary = (summary: Summary): Summary => {
    if (summary.language !== language) return summary;
    const [gist, points] = [settle(summary.gist), summary.points.map(settle)];
    return { ...summary, gist, points, ...told([gist, ...points]) };
  };
  const ofAnswer = (answer: Answer): Answer => {
    if (answer.language !== language) return answer;
    const sentences = answer.sentences.map(settle);
    const { notChecked } = told(sentences) ?? answer;
    return { ...answer, sentences, ...(notChecked && { notChecked }) };
  };
  return {
    ...job,
    ...(upgrade && {
      upgrade: upgrade.state === 'done' ? { ...upgrade, summary: ofSummary(upgrade.summary) } : upgrade,
    }),
    ...(asked && {
      asked: asked.map((one) => (one.state === 'done' ? { ...one, answer: ofAnswer(one.answer) } : one)),
    }),
  };
}
