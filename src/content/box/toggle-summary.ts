/** Opens a box: reads the article, has it summarised, shows the record as it grows. Closes it again, and leaves nothing behind. */
import type { Article } from '../../article/article.ts';
import { toErrorReport } from '../../errors.ts';
import { text } from '../../i18n/text.ts';
import { followJob } from '../../messaging/jobs/follow-job.ts';
import type { JobId } from '../../messaging/jobs/job-id.ts';
import type { PageJobView } from '../../messaging/jobs/page-job-view.ts';
import { createListeningLink, LISTENING_PORTS } from '../../messaging/listening-link.ts';
import { isOrphaned } from '../../platform/page-runtime.ts';
import { connectToBackground } from '../../platform/port.ts';
import { element } from '../../ui/controls/element.ts';
import { timeToRead } from '../../ui/summary/reading-time.ts';
import { createSummaryView } from '../../ui/summary/summary-view.ts';
import type { ExtractedPage } from '../isolated-world.ts';
import { onTrusted } from '../on-trusted.ts';
import { applyBoxStyles } from './apply-box-styles.ts';
import { type Box, showTime } from './box.ts';
import { forgetOrder, keepSettled, orderSummary } from './order-summary.ts';
import { type WayOutcome, wayToExtension } from './way-to-extension.ts';

/** Open boxes, with how to close what is open in each. Kept here: what stands in the page, the page may change. */
const openings = new WeakMap<Box, () => void>();
const boxesKnown = new WeakSet<Box>();

export function toggleSummary(box: Box, page: ExtractedPage): void {
  const close = openings.get(box);
  openings.delete(box);
  if (close) {
    close();
    page.unmarkSources();
  } else {
    openings.set(box, openSummary(box, page));
    endWithBox(box, page);
  }
  box.opener.ariaExpanded = String(!close);
  box.question.textContent = text(close ? 'boxQuestion' : 'boxTitle');
  box.opener.textContent = text(close ? 'boxOpen' : 'boxClose');
}

/** Once: a box may be opened often. */
function endWithBox(box: Box, page: ExtractedPage): void {
  if (boxesKnown.has(box)) return;
  boxesKnown.add(box);
  onTrusted(box.frame, 'keydown', (event) => {
    if ((event as KeyboardEvent).key !== 'Escape' || !openings.has(box)) return;
    toggleSummary(box, page);
    box.opener.focus();
  });
  box.group.onRemoveAll(() => openings.get(box)?.());
}

/** @returns how to close it. */
function openSummary(box: Box, page: ExtractedPage): () => void {
  const stage = element('div', { class: 'stage' });
  applyBoxStyles(box);
  box.frame.append(stage);
  let end = fill(box, stage, page, refill);

  function refill(): void {
    const hadFocus = stage.contains(box.root.activeElement);
    forgetOrder();
    end();
    end = fill(box, stage, page, refill);
    if (hadFocus) box.opener.focus({ preventScroll: true });
  }

  return () => {
    end();
    stage.remove();
  };
}

/** @returns how to end what goes on in it. */
function fill(box: Box, stage: HTMLElement, page: ExtractedPage, refill: () => void): () => void {
  // Read and asked for first: what shows it is built while the background works.
  const ordered = order(page);
  const { article } = ordered;
  // Counted as every view counts it, now that it is known what of the page is the article.
  if (article) showTime(box.time, timeToRead(article.wordCount, box.group.offer.durations));
  let isOver = false;
  let stopFollowing: () => void = () => undefined;
  const voice = createListeningLink(() => connectToBackground(LISTENING_PORTS.inPage), true);
  const view = createSummaryView({
    showSources: async (sources) => article && page.markSources(article, sources, box.root.activeElement),
    previewSources: (sources) => void (article && page.previewSources(article, sources)),
    voice,
    durations: () => box.group.offer.durations,
    retry: refill,
    reloadPage: () => location.reload(),
  });
  const ways = renderWays({
    // What was written meanwhile is shown to the reader who comes back.
    onOpened() {
      const stop = onTrusted(window, 'focus', () => {
        stop();
        if (!isOver && job) follow(job);
      });
    },
    onFailure: fail,
  });
  let job: JobId | undefined;

  function show(record: PageJobView): void {
    keepSettled(record);
    if (record.state === 'done' && article) {
      const written = record.upgrade?.summary;
      view.show({ ...record, article, written, kind: 'done' });
    }
    if (record.state === 'failed') view.show({ kind: 'failed', code: record.error.code });
    ways.hidden = record.state !== 'done';
  }

  function follow(id: JobId): void {
    stopFollowing();
    stopFollowing = followJob<PageJobView>(id, connectToBackground, { onJob: show, onLost: refill });
  }

  async function begin(): Promise<void> {
    try {
      const [ordering, { depth }] = await Promise.all([ordered.ordering, page.preferences()]);
      if (isOver) return;
      if (!ordering) return view.show({ kind: 'failed', code: 'no-article' });
      view.setDepth(depth);
      job = ordering.job;
      if (ordering.settled) show(ordering.settled);
      else follow(job);
    } catch (thrown) {
      fail(thrown);
    }
  }

  function fail(thrown: unknown): void {
    view.show({ kind: 'failed', code: isOrphaned() ? 'extension-updated' : toErrorReport(thrown).code });
  }

  stage.replaceChildren(view.node, ways);
  view.show({ kind: 'working' });
  void begin();
  return () => {
    isOver = true;
    stopFollowing();
    voice.close();
  };
}

interface Ordered {
  readonly article?: Article;
  /** `undefined` for a page that is no article; rejects where the page could not be read. */
  readonly ordering: Promise<Awaited<ReturnType<typeof orderSummary>> | undefined>;
}

function order(page: ExtractedPage): Ordered {
  try {
    const article = page.read();
    return article ? { article, ordering: orderSummary(article) } : { ordering: Promise.resolve(undefined) };
  } catch (thrown) {
    return { ordering: Promise.reject(thrown) };
  }
}

function renderWays(outcome: WayOutcome): HTMLElement {
  return element(
    'p',
    { class: 'ways', hidden: true },
    wayToExtension('upgrade', text('upgradeLabel'), outcome),
    wayToExtension('ask', text('ask'), outcome),
  );
}
