/** Shows a job's summary with its headline, in every page of the extension. */
import type { Article, Source } from '../article/article.ts';
import { AppError, type ErrorCode } from '../errors.ts';
import { dateText, shortDurations, text } from '../i18n/text.ts';
import type { ViewPreferences } from '../messaging/content-calls.ts';
import { followJob } from '../messaging/jobs/follow-job.ts';
import type { DoneJob, JobView } from '../messaging/jobs/job.ts';
import type { JobId } from '../messaging/jobs/job-id.ts';
import { createUpgradeCalls } from '../messaging/jobs/upgrade-calls.ts';
import { createListeningLink, LISTENING_PORTS } from '../messaging/listening-link.ts';
import { browserName } from '../platform/browser-name.ts';
import { requestServerAccess } from '../platform/permissions.ts';
import { connectToBackground } from '../platform/port.ts';
import { openTab } from '../platform/tabs.ts';
import { element } from '../ui/controls/element.ts';
import { errorTitle } from '../ui/controls/error-advice.ts';
import { createEngineParts } from '../ui/engine/engine-parts.ts';
import { writerName } from '../ui/engine/writer-name.ts';
import type { Exported } from '../ui/export/export-summary.ts';
import { sentenceLink } from '../ui/summary/sentence-link.ts';
import type { SummaryState, WantedPart } from '../ui/summary/summary-state.ts';
import { createSummaryView, type SummaryActions } from '../ui/summary/summary-view.ts';
import { callBackground } from './call-background.ts';
import { readersPlace } from './readers-place.ts';

export interface JobSummary {
  readonly node: HTMLElement;
  showWorking(): void;
  showJob(id: JobId): void;
  showError(code: ErrorCode): void;
  /** Leads the reader to what they have come for, as soon as a summary is there. */
  lead(wanted: WantedPart): void;
  /** Where the headline stands among the page's headings; needed where it moves between sections. */
  setHeadingLevel(level: number): void;
  /** The job that is shown; `undefined` before the first. */
  shownJob(): JobId | undefined;
  /** As it is shown, once it is done. */
  exported(): Exported | undefined;
  /** Its article, once its record has come. */
  shownArticle(): Article | undefined;
}

/** What a view with a tab beside it adds. */
interface TabParts {
  /** Another job shows the same article from now on, with an engine. */
  onReplaced?(job: JobId | undefined, by: JobId): void;
  /** Leads to where a service is entered, or a model brought, and from there back. */
  addService?(engine?: 'in-browser'): void;
}

/** Where the catalog's servers of the reader's own are looked for: browsers ignore ports. */
const THIS_COMPUTER = { origin: 'http://localhost/*', leavesComputer: false, sendsKey: false };

/**
 * @param actions Where a page has no tab beside it, its points lead nowhere and say so.
 * @param isUpgraded Whether the chosen engine may write here: where the reader looks at one article, not at many.
 */
export function createJobSummary(
  { depth }: ViewPreferences,
  actions: Pick<SummaryActions, 'retry'> & Partial<SummaryActions>,
  heading: 'h1' | 'h2' | 'h3' = 'h1',
  isUpgraded = false,
  { onReplaced = () => undefined, addService }: TabParts = {},
): JobSummary {
  const title = element(heading, { class: 'article-title' });
  const facts = element('p', { class: 'article-facts' });
  const header = element('header', {}, title, facts);
  const upgrade = createUpgradeCalls(
    callBackground,
    () => shown,
    (id) => follow(id),
    (id) => {
      // The summary on show is the same, and stays.
      onReplaced(shown, id);
      shown = id;
      follow(id);
    },
    (thrown) => view.say(errorTitle(thrown)),
  );
  const engineActions = {
    ...upgrade,
    requestThisComputer: () => requestServerAccess(THIS_COMPUTER, false),
    addService: addService ?? (() => upgrade.openOptions()),
    browserName: browserName(),
  };
  const view = createSummaryView({
    showSources: () => Promise.reject(new AppError('source-gone')),
    reloadPage: actions.retry,
    durations: shortDurations,
    voice: createListeningLink(() => connectToBackground(LISTENING_PORTS.inExtension)),
    nameWriter: writerName,
    place: readersPlace,
    ...(isUpgraded && { engineParts: createEngineParts(engineActions) }),
    ...actions,
  });
  let shown: JobId | undefined;
  let shownArticle: Article | undefined;
  let last: JobView | undefined;
  let wanted: WantedPart | undefined;
  let stopFollowing: () => void = () => undefined;
  view.setDepth(depth);

  function show(job: JobView): void {
    const { article } = job;
    shownArticle = article;
    last = job;
    title.textContent = article.title;
    title.lang = article.language;
    title.dir = article.direction;
    showFacts(article);
    if (job.state === 'done') view.show(isUpgraded ? withEngine(job, wanted) : { ...job, kind: 'done' });
    if (isUpgraded) upgrade.noteShown(job);
    if (job.state === 'failed') view.show({ kind: 'failed', code: job.error.code });
  }

  /** In one line, whose end is in its tooltip where there is no room. */
  function showFacts({ site, byline, published }: Article): void {
    const known = [site, byline, published && dateText(published)].filter((fact) => fact !== undefined && fact !== '');
    facts.replaceChildren(...known.flatMap((fact, index) => [index ? ' · ' : '', element('bdi', {}, fact)]));
    facts.title = facts.textContent ?? '';
  }

  function follow(id: JobId): void {
    stopFollowing();
    stopFollowing = followJob(id, connectToBackground, { onJob: show, onLost: actions.retry });
  }

  function showNoArticle(): void {
    title.textContent = text('extensionName');
    title.removeAttribute('lang');
    title.removeAttribute('dir');
    facts.textContent = '';
    facts.title = '';
  }

  return {
    // Can be given the focus where the button that asked for it goes.
    node: element('article', { tabindex: -1 }, header, view.node),
    shownJob: () => shown,
    shownArticle: () => shownArticle,
    exported() {
      return last?.state === 'done'
        ? { article: last.article, summary: last.summary, nameWriter: writerName }
        : undefined;
    },
    lead(part) {
      wanted = part;
      if (last) show(last);
    },
    setHeadingLevel(level) {
      title.ariaLevel = String(level);
    },
    showWorking() {
      stopFollowing();
      last = undefined;
      showNoArticle();
      view.show({ kind: 'working' });
    },
    showJob(id) {
      shown = id;
      shownArticle = undefined;
      last = undefined;
      follow(id);
    },
    showError(code) {
      showNoArticle();
      view.show({ kind: 'failed', code });
    },
  };
}

function withEngine(job: DoneJob & JobView, wanted: WantedPart | undefined): SummaryState {
  const { upgrade } = job;
  const written = upgrade?.state === 'done' ? upgrade.summary : undefined;
  const { translation, ...record } = withoutForeignTranslation(job);
  const translated =
    translation?.state === 'done' && translation.summary.isTranslated ? translation.summary : undefined;
  const engine = { ...record, wanted, ...(translation && { translation }) };
  return { ...job, kind: 'done', written, translated, engine };
}

/** The reader may have changed the language of the interface since. */
function withoutForeignTranslation({ translation, ...job }: DoneJob) {
  const isForeign = translation?.state === 'done' && translation.summary.language !== text('languageTag');
  return { ...job, ...(translation && !isForeign && { translation }) };
}

/**
 * Opens an article that is not open, where its sentence stands: the browser itself finds it.
 * @param open In which window.
 * @throws AppError `source-gone` where the article has no address, or no such sentence.
 */
export async function openSource(
  article: Article | undefined,
  [source]: readonly Source[],
  open: (address: string) => Promise<void> = openTab,
): Promise<void> {
  const address = article && source && sentenceLink(article, source);
  if (!address) throw new AppError('source-gone');
  await open(address);
}
