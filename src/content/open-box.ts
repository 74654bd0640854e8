/** Fills an opened box: reads the article, has it summarised, shows the record as it grows. */
import { extractArticle } from '../article/extract-article.ts';
import { AppError, toErrorReport } from '../errors.ts';
import { followJob } from '../messaging/follow-job.ts';
import { connectToBackground } from '../platform/port.ts';
import { element } from '../ui/element.ts';
import summaryStyles from '../ui/summary-view.css';
import { createSummaryView } from '../ui/summary-view.ts';
import type { Box } from './box.ts';
import { callBackground } from './call-background.ts';
import { markSource } from './mark-source.ts';

export async function openBox({ root, stage }: Box): Promise<void> {
  const view = createSummaryView({
    async showSource(source) {
      markSource(document, readPage(), source);
    },
    retry: () => void summarize(),
    reloadPage: () => location.reload(),
  });
  if (!stage.hasChildNodes()) root.append(element('style', {}, summaryStyles));
  stage.replaceChildren(view.node);

  async function summarize(): Promise<void> {
    view.show({ kind: 'working' });
    try {
      const id = await callBackground('summarizeArticle', { article: readPage() });
      followJob(id, connectToBackground, {
        onJob(job) {
          if (job.state === 'done') view.show({ kind: 'done', article: job.article, summary: job.summary });
          if (job.state === 'failed') view.show({ kind: 'failed', code: job.error.code });
        },
        onLost: () => void summarize(),
      });
    } catch (thrown) {
      view.show({ kind: 'failed', code: toErrorReport(thrown).code });
    }
  }

  await summarize();
}

/** @throws AppError `no-article` */
export function readPage() {
  const article = extractArticle(document, location.href);
  if (!article) throw new AppError('no-article');
  return article;
}
