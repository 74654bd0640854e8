/** Loads the extractor into a tab, and calls it there. */
import { AppError } from '../errors.ts';
import { ownSummaries } from '../languages/own-summaries.ts';
import type { RequestOf } from '../messaging/call.ts';
import { createCaller } from '../messaging/caller.ts';
import { bytesOf, MAX_ARTICLE_BYTES } from '../messaging/page-article.ts';
import {
  type detectorCalls,
  extractorCalls,
  type MarkedSources,
  type ReadPage,
  type Scope,
} from '../messaging/page-calls.ts';
import { createReplyCheck } from '../messaging/responder.ts';
import { sendToTab } from '../platform/messages.ts';
import { injectScript, injectWhatPagesCannotImport, readTab } from '../platform/tabs.ts';
import { whyClosed } from './closed-page.ts';
import { EXTRACTOR_SCRIPTS, type PageScript } from './page-scripts.ts';

/**
 * The detector, where it runs, loads the extractor without any permission; elsewhere activeTab lets the background put all
 * there, since the extractor asks the others about short texts and several stories.
 * @throws AppError `page-closed` where the browser keeps every extension out.
 */
async function loadExtractor(tabId: number): Promise<void> {
  try {
    await createCaller<typeof detectorCalls>((message) => sendToTab(tabId, message))('loadExtractor', null);
  } catch {
    await injectIntoPage(tabId, 'detector.js', ...EXTRACTOR_SCRIPTS);
  }
}

/** @throws AppError that says why this page is closed */
export async function injectIntoPage(tabId: number, ...scripts: PageScript[]): Promise<void> {
  await injectScript(tabId, ...scripts).catch(async (refused: unknown) => {
    const tab = await readTab(tabId).catch(() => ({}));
    throw new AppError(whyClosed(tab, String(refused)), String(refused));
  });
}

/** Puts the script that makes boxes into a page that is about to be offered one. Rejects where the tab is gone. */
export async function addBoxScript(tabId: number): Promise<void> {
  await injectWhatPagesCannotImport(tabId, 'boxes.js');
}

function callExtractor(tabId: number) {
  return createCaller<typeof extractorCalls>((message) => sendToTab(tabId, message), createReplyCheck(extractorCalls));
}

/** @throws AppError that says why it cannot be read, or `too-long` */
export async function readArticle(tabId: number, scope: Scope): Promise<ReadPage> {
  await loadExtractor(tabId);
  const read = await callExtractor(tabId)('readArticle', { scope, ownSummaries });
  const bytes = bytesOf(read.article);
  if (bytes > MAX_ARTICLE_BYTES) throw new AppError('too-long', `${bytes} bytes`);
  return read;
}

/** @throws AppError `page-closed`, `source-gone` */
export async function markSources(
  tabId: number,
  request: RequestOf<(typeof extractorCalls)['markSources']>,
): Promise<MarkedSources> {
  // Where the extractor does not run, there is nothing to end.
  if (request.sources.length) await loadExtractor(tabId);
  return callExtractor(tabId)('markSources', request);
}
