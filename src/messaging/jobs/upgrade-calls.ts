/** Makes a view's calls for more than the instant summary. Each is answered once the record has changed, which is then read anew. */
import type { RequestOf, ResponseOf } from '../call.ts';
import type { EngineOffers, FoundModels, OfferedChoice } from '../engine-offers.ts';
import type { backgroundCalls } from '../protocol.ts';
import type { Job } from './job.ts';
import type { JobId } from './job-id.ts';
import type { TranslationOffer } from './translation.ts';

type Calls = typeof backgroundCalls;
type Call = <Name extends keyof Calls & string>(
  name: Name,
  request: RequestOf<Calls[Name]>,
) => Promise<ResponseOf<Calls[Name]>>;

/** What the reader does in a view. */
export interface UpgradeActions {
  /** `agreed`: the reader has seen what would be sent. */
  start(trigger: 'clicked' | 'agreed'): void;
  cancel(): void;
  ask(question: string): void;
  cancelQuestion(question: string): void;
  openOptions(): void;
}

export interface UpgradeCalls extends UpgradeActions {
  offers(isWanted: boolean): Promise<EngineOffers | null>;
  setOffered(isOffered: boolean): Promise<void>;
  findModels(): Promise<FoundModels>;
  choose(choice: OfferedChoice): Promise<void>;
  translationOffer(): Promise<TranslationOffer | null>;
  translate(): void;
  cancelTranslation(): void;
  /** Begins what the reader wants for every summary they look at; once for a job, whatever becomes of it. */
  noteShown(job: Job): void;
}

/**
 * @param followAgain Reads the job's record, and follows it while it changes.
 * @param replaceJob Shows the job that does the same as the one on show, with an engine.
 * @param onRefused What the reader wanted was not done; the view stays as it is.
 */
export function createUpgradeCalls(
  call: Call,
  shownJob: () => JobId | undefined,
  followAgain: (id: JobId) => void,
  replaceJob: (id: JobId) => void,
  onRefused: (thrown: unknown) => void = () => undefined,
): UpgradeCalls {
  let begun: JobId | undefined;

  async function act(make: (job: JobId) => Promise<unknown>): Promise<void> {
    const id = shownJob();
    if (id === undefined) return;
    try {
      await make(id);
      if (id === shownJob()) followAgain(id);
    } catch (thrown) {
      onRefused(thrown);
    }
  }

  return {
    start: (trigger) => void act((job) => call('upgradeSummary', { job, trigger })),
    cancel: () => void act((job) => call('cancelUpgrade', { job })),
    ask: (question) => void act((job) => call('askAboutArticle', { job, question })),
    cancelQuestion: (question) => void act((job) => call('cancelQuestion', { job, question })),
    openOptions: () => void call('openOptions', null),
    async offers(isWanted) {
      const job = shownJob();
      return job === undefined ? null : call('engineOffers', { job, isWanted });
    },
    async setOffered(isOffered) {
      await call('offerEngines', { isOffered });
    },
    findModels: () => call('findModels', null),
    async choose(choice) {
      const job = shownJob();
      if (job === undefined) return;
      const chosen = await call('chooseEngine', { job, choice });
      if (job === shownJob()) replaceJob(chosen);
    },
    async translationOffer() {
      const job = shownJob();
      return job === undefined ? null : call('translationOffer', { job });
    },
    translate: () => void act((job) => call('translateSummary', { job })),
    cancelTranslation: () => void act((job) => call('cancelTranslation', { job })),
    noteShown(job) {
      const isWanted = job.state === 'done' && job.upgrade?.state === 'offered' && job.upgrade.isAutomatic;
      if (!isWanted || begun === job.id) return;
      begun = job.id;
      void act((id) => call('upgradeSummary', { job: id, trigger: 'shown' }));
    },
  };
}
