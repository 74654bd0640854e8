/** Decides whether an engine may be sent a job's article: whether the reader must agree first, and the browser lets it. */
import type { Engine } from '../../engines/engine.ts';
import { AppError } from '../../errors.ts';
import type { DoneJob } from '../../messaging/jobs/job.ts';
import type { EngineRequest, Upgrade, Writer } from '../../messaging/jobs/upgrade.ts';

/** What the reader agreed to once: this engine may be sent articles at this server. */
export interface Consent {
  readonly engine: string;
  /** With its scheme: what goes over TLS is not agreed to in clear. */
  readonly origin: string;
}

export interface EngineSource {
  /** The engine as far as it can be asked about itself; it may be sent nothing. */
  describe(engineRequest: EngineRequest): Engine;
  /** Of its server; `undefined` where nothing leaves the browser. */
  originOf(engineRequest: EngineRequest): string | undefined;
  /**
   * @param isPrivate In a private window: that it is used is noted nowhere.
   * @throws AppError `engine-not-allowed` where the browser does not let the extension reach its server
   */
  ready(engineRequest: EngineRequest, isPrivate: boolean): Promise<Engine>;
  hasConsent(consent: Consent): Promise<boolean>;
  /** @param isPrivate In a private window: forgotten with the background. */
  giveConsent(consent: Consent, isPrivate: boolean): Promise<void>;
}

type NeedsConsent = Extract<Upgrade, { state: 'needs-consent' }>;

export function writerOf({ id, host, model, isPicking }: Pick<Engine, 'id' | 'host' | 'model' | 'isPicking'>): Writer {
  return {
    engine: id,
    ...(host !== undefined && { host }),
    ...(model !== undefined && { model }),
    ...(isPicking && { isPicking }),
  };
}

/** @returns `undefined` where the reader has agreed, or nothing is sent. */
export async function consentNeeded(
  job: DoneJob,
  engineRequest: EngineRequest,
  source: EngineSource,
): Promise<NeedsConsent | undefined> {
  const engine = source.describe(engineRequest);
  const { host } = engine;
  const origin = source.originOf(engineRequest);
  if (host === undefined || origin === undefined || job.isSendingAgreed) return undefined;
  // What stays on this computer is as private as the window.
  const isAskedEachTime = job.isPrivate && engine.privacy === 'sends-text';
  if (!isAskedEachTime && (await source.hasConsent({ engine: engine.id, origin }))) return undefined;
  const text = (await engine.textToSend?.(job.article, { points: job.points, ...engineRequest })) ?? '';
  const reason = isAskedEachTime ? 'private-window' : 'first-time';
  return { ...writerOf(engine), host, origin, state: 'needs-consent', text, reason };
}

/** @throws AppError `engine-not-allowed` without the reader's consent, or without the browser's */
export async function engineToSendTo(
  job: DoneJob,
  engineRequest: EngineRequest,
  source: EngineSource,
): Promise<Engine> {
  if (job.isBlockedBySite || (await consentNeeded(job, engineRequest, source)))
    throw new AppError('engine-not-allowed');
  return source.ready(engineRequest, job.isPrivate);
}
