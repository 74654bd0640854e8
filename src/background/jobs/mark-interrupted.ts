/**
 * Marks as interrupted what a record says is worked on while nobody works on it: its worker died. Only the reader takes
 * it up again: what was sent may have been paid for.
 */
import type { DoneJob } from '../../messaging/jobs/job.ts';
import type { Asked, Upgrade } from '../../messaging/jobs/upgrade.ts';
import { withoutTranslation } from './translations.ts';

export interface WorkUnderWay {
  isWriting(): boolean;
  isAnswering(question: string): boolean;
  isTranslating(): boolean;
}

/** @returns the job itself where nothing was interrupted. */
export function markInterrupted(job: DoneJob, atWork: WorkUnderWay): DoneJob {
  const { upgrade, asked, translation } = job;
  // Nothing was sent for it: it is only offered again.
  if (translation?.state === 'working' && !atWork.isTranslating())
    return markInterrupted(withoutTranslation(job), atWork);
  const isUpgradeLost = upgrade?.state === 'working' && !atWork.isWriting();
  const isLost = ({ state, question }: Asked) => state === 'working' && !atWork.isAnswering(question);
  if (!isUpgradeLost && !asked?.some(isLost)) return job;
  return {
    ...job,
    ...(isUpgradeLost && { upgrade: interrupted(upgrade) }),
    ...(asked && {
      asked: asked.map((one): Asked => (isLost(one) ? { question: one.question, state: 'interrupted' } : one)),
    }),
  };
}

function interrupted({ engine, host, model, isPicking }: Upgrade): Upgrade {
  return {
    engine,
    ...(host !== undefined && { host }),
    ...(model !== undefined && { model }),
    ...(isPicking && { isPicking }),
    state: 'interrupted',
  };
}
