/**
 * Has the browser translate a job's instant summary into the reader's language: only where they ask for it, and nothing is sent. Its
 * states are in the job's record (messaging/jobs/translation.ts).
 */
import { translateSummary } from '../../engines/generate/translate-summary.ts';
import type { Translation as Translator } from '../../engines/models/translator.ts';
import { toErrorReport } from '../../errors.ts';
import { isSameLanguage } from '../../languages/same-language.ts';
import type { DoneJob } from '../../messaging/jobs/job.ts';
import type { JobId } from '../../messaging/jobs/job-id.ts';
import type { Translation, TranslationOffer } from '../../messaging/jobs/translation.ts';
import type { LoadTextAnalysis } from '../../summary/text-analysis-type.ts';
import type { ObservableJobs } from './observable-jobs.ts';

export interface Translations {
  /** @param language BCP 47, the reader's. @returns `null` where the summary is in it, or the browser cannot translate it. */
  offer(job: DoneJob, language: string): Promise<TranslationOffer | null>;
  /** From the reader's click, which allows the browser to download what it needs. Resolves once the record says that it is worked on. */
  start(id: JobId, language: string): Promise<void>;
  cancel(id: JobId): void;
  isTranslating(id: JobId): boolean;
}

interface TranslationDependencies {
  readonly board: ObservableJobs;
  /** Asked each time: a browser may get one. */
  translator(): Translator | undefined;
  readonly loadTextAnalysis: LoadTextAnalysis;
  /** Keeps the worker from being ended for idleness. @returns how to stop. */
  keepAlive(): () => void;
}

export function createTranslations({
  board,
  translator,
  loadTextAnalysis,
  keepAlive,
}: TranslationDependencies): Translations {
  const translating = new Map<JobId, AbortController>();
  const note = (id: JobId, translation: Translation, isPassing = false) =>
    board.change(id, (now) => (now.translation?.state === 'working' ? { ...now, translation } : now), isPassing);

  async function translate(job: DoneJob, language: string, signal: AbortSignal): Promise<Translation> {
    try {
      const browsers = translator();
      if (!browsers) throw new Error('the translator is gone');
      const onDownload = (share: number) => void note(job.id, { state: 'working', share }, true);
      const request = { signal, mayDownload: true, onDownload };
      const summary = await translateSummary(browsers, job, language, await loadTextAnalysis(), request);
      return { state: 'done', summary };
    } catch (thrown) {
      return { state: 'failed', error: toErrorReport(thrown) };
    }
  }

  /** What was given up leaves no trace. */
  async function finish(job: DoneJob, language: string, signal: AbortSignal): Promise<void> {
    const translation = await translate(job, language, signal);
    if (signal.aborted) await board.change(job.id, withoutTranslation);
    else await note(job.id, translation);
  }

  return {
    async offer({ summary }, language) {
      const browsers = translator();
      if (!browsers || summary.language === 'und' || isSameLanguage(summary.language, language)) return null;
      // A browser says in many ways that it knows no such pair.
      const availability = await browsers.availability(summary.language, language).catch(() => 'unavailable' as const);
      return availability === 'unavailable' ? null : { availability };
    },
    async start(id, language) {
      const job = await board.read(id);
      if (job?.state !== 'done' || job.translation?.state === 'done' || translating.has(id)) return;
      const controller = new AbortController();
      translating.set(id, controller);
      const sleep = keepAlive();
      await board.change(id, (now) => ({ ...now, translation: { state: 'working' } }), true);
      void finish(job, language, controller.signal).finally(() => {
        translating.delete(id);
        sleep();
      });
    },
    cancel: (id) => translating.get(id)?.abort(new DOMException('given up', 'AbortError')),
    isTranslating: (id) => translating.has(id),
  };
}

export function withoutTranslation({ translation: _, ...job }: DoneJob): DoneJob {
  return job;
}
