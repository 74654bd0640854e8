/** Opens a box: reads the article, has it summarised, shows the record as it grows. Closes it again. */
import type { Article } from '../article/article.ts';
import { toErrorReport } from '../errors.ts';
import { text } from '../i18n/text.ts';
import { followJob } from '../messaging/follow-job.ts';
import type { JobId } from '../messaging/job-id.ts';
import { createListeningLink, LISTENING_PORTS } from '../messaging/listening-link.ts';
import type { PageJobView } from '../messaging/page-job-view.ts';
import { isOrphaned } from '../platform/page-runtime.ts';
import { connectToBackground } from '../platform/port.ts';
import { element } from '../ui/controls/element.ts';
import { createSummaryView, type SummaryActions } from '../ui/summary/summary-view.ts';
import { applyBoxStyles } from './apply-box-styles.ts';
import type { Box } from './box.ts';
import { callBackground } from './call-from-web-page.ts';
import { markSources, previewSources, unmarkSources } from './mark-sources.ts';
import { readPage } from './read-page.ts';
import { viewPreferences } from './view-preferences.ts';

const stages = new WeakMap<Box, HTMLElement>();

export function toggleSummary(box: Box): void {
  const isOpening = box.opener.ariaExpanded !== 'true';
  const stage = stages.get(box) ?? addStage(box);
  stage.hidden = !isOpening;
  box.opener.ariaExpanded = String(isOpening);
  box.question.textContent = text(isOpening ? 'boxTitle' : 'boxQuestion');
  box.opener.textContent = text(isOpening ? 'boxClose' : 'boxOpen');
  if (isOpening) void fill(stage);
  else unmarkSources();
}

function addStage(box: Box): HTMLElement {
  const stage = element('div', { class: 'stage' });
  applyBoxStyles(box);
  box.frame.append(stage);
  stages.set(box, stage);
  return stage;
}

async function fill(stage: HTMLElement): Promise<void> {
  let shown: Article | undefined;
  let stopFollowing: () => void = () => undefined;
  const actions: SummaryActions = {
    showSources: (sources) => markSources(document, shown ?? readPage(), sources),
    previewSources: (sources) => void previewSources(document, shown ?? readPage(), sources),
    voice: createListeningLink(() => connectToBackground(LISTENING_PORTS.inPage)),
    retry: () => void fill(stage),
    reloadPage: () => location.reload(),
  };
  const view = createSummaryView(actions);

  function show(record: PageJobView): void {
    if (record.state === 'done' && shown) {
      const { id, summary, news, languageName } = record;
      view.show({ kind: 'done', id, article: shown, summary, news, languageName });
    }
    if (record.state === 'failed') view.show({ kind: 'failed', code: record.error.code });
  }

  function follow(id: JobId): void {
    stopFollowing();
    stopFollowing = followJob(id, connectToBackground, { onJob: show, onLost: () => void fill(stage) });
  }

  stage.replaceChildren(view.node);
  view.show({ kind: 'working' });
  try {
    shown = readPage();
    const [id, { depth }] = await Promise.all([
      callBackground('summarizeArticle', { article: shown }),
      viewPreferences(),
    ]);
    view.setDepth(depth);
    follow(id);
  } catch (thrown) {
    view.show({ kind: 'failed', code: isOrphaned() ? 'extension-updated' : toErrorReport(thrown).code });
  }
}
