/** Gets the reader script into a tab and asks it things. */

import type { Article, Source } from '../article/article.ts';
import { AppError } from '../errors.ts';
import { createCaller } from '../messaging/caller.ts';
import { type detectorCalls, type Manner, type ReadPage, readerCalls, type Subject } from '../messaging/page-calls.ts';
import { createReplyCheck } from '../messaging/responder.ts';
import { sendToTab } from '../platform/messages.ts';
import { injectScript } from '../platform/tabs.ts';

/**
 * The detector, where it runs, loads the reader without any permission; elsewhere activeTab lets the background do it.
 * @throws AppError `page-closed` where the browser keeps every extension out.
 */
async function loadReader(tabId: number): Promise<void> {
  try {
    await createCaller<typeof detectorCalls>((message) => sendToTab(tabId, message))('loadReader', null);
  } catch {
    await injectReader(tabId);
  }
}

/** @throws AppError `page-closed` */
export async function injectReader(tabId: number): Promise<void> {
  await injectScript(tabId, 'extractor.js').catch((refused: unknown) => {
    throw new AppError('page-closed', String(refused));
  });
}

function callReader(tabId: number) {
  return createCaller<typeof readerCalls>((message) => sendToTab(tabId, message), createReplyCheck(readerCalls));
}

/** @throws AppError `page-closed`, `no-article`, `no-selection` */
export async function readArticle(tabId: number, subject: Subject): Promise<ReadPage> {
  await loadReader(tabId);
  return callReader(tabId)('readArticle', { subject });
}

/** @throws AppError `page-closed`, `source-gone` */
export async function markSources(
  tabId: number,
  article: Article,
  sources: readonly Source[],
  manner: Manner,
): Promise<void> {
  await loadReader(tabId);
  await callReader(tabId)('markSources', { article, sources: [...sources], manner });
}
