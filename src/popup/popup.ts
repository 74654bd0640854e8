/** The popup: asks the background for the active tab's summary and shows its record. Closing it loses nothing. */
import { AppError, toErrorReport } from '../errors.ts';
import { textDirection, textLanguage } from '../i18n/text.ts';
import { createCaller } from '../messaging/caller.ts';
import { followJob } from '../messaging/follow-job.ts';
import type { Job, JobId } from '../messaging/job.ts';
import type { backgroundCalls } from '../messaging/protocol.ts';
import { sendToBackground } from '../platform/messages.ts';
import { connectToBackground } from '../platform/port.ts';
import { activeTab, reloadTab } from '../platform/tabs.ts';
import { element } from '../ui/element.ts';
import { savedTime } from '../ui/saved-time.ts';
import { createSummaryView } from '../ui/summary-view.ts';

const callBackground = createCaller<typeof backgroundCalls>(sendToBackground);

const title = element('h1', { class: 'article-title' });
const facts = element('p', { class: 'article-facts' });
const header = element('header', { hidden: true }, title, facts);
let tabId: number | undefined;
let jobId: JobId | undefined;

const view = createSummaryView({
  async showSource(source) {
    if (tabId === undefined || jobId === undefined) throw new AppError('source-gone');
    await callBackground('showSource', { tabId, job: jobId, source });
  },
  retry: () => void summarize(),
  reloadPage: () => tabId !== undefined && void reloadTab(tabId).then(() => window.close()),
});

document.documentElement.lang = textLanguage();
document.documentElement.dir = textDirection();
document.body.append(element('main', {}, header, view.node));
document.addEventListener('keydown', (event) => event.key === 'Escape' && window.close());
void summarize();

async function summarize(): Promise<void> {
  view.show({ kind: 'working' });
  try {
    tabId = (await activeTab())?.id;
    if (tabId === undefined) throw new AppError('page-closed', 'no active tab');
    jobId = await callBackground('summarizeTab', { tabId });
    followJob(jobId, connectToBackground, { onJob: showJob, onLost: () => void summarize() });
  } catch (thrown) {
    view.show({ kind: 'failed', code: toErrorReport(thrown).code });
  }
}

function showJob(job: Job): void {
  showHeader(job);
  if (job.state === 'done') view.show({ kind: 'done', article: job.article, summary: job.summary });
  if (job.state === 'failed') view.show({ kind: 'failed', code: job.error.code });
}

function showHeader(job: Job): void {
  const { article } = job;
  header.hidden = false;
  title.textContent = article.title;
  title.lang = article.language;
  title.dir = article.direction;
  const saved = job.state === 'done' ? savedTime(job.summary.readingSeconds).short : undefined;
  facts.textContent = [article.site, saved].filter(Boolean).join(' · ');
}
