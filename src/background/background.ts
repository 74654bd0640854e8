/** The background: owns the jobs, the settings' rules, the toolbar button and the context menu. Wiring only. */
import { instantEngine } from '../engines/instant.ts';
import { shortDurations, text, textLanguage } from '../i18n/text.ts';
import { jobIdOfPort } from '../messaging/job.ts';
import { backgroundCalls, type Subject } from '../messaging/protocol.ts';
import { createResponder } from '../messaging/responder.ts';
import { keepAlive } from '../platform/keep-alive.ts';
import { createMenuOnInstall, listenToMenu } from '../platform/menus.ts';
import { listenToMessages } from '../platform/messages.ts';
import { listenToPorts } from '../platform/port.ts';
import { localStore, sessionStore } from '../platform/storage.ts';
import { onFirstInstall, openExtensionPage, openOptionsPage, tabFacts } from '../platform/tabs.ts';
import { openPopup, setToolbarLook } from '../platform/toolbar.ts';
import { createPrivateSettings } from '../settings/private-settings.ts';
import { createSettingsStore } from '../settings/settings-store.ts';
import { createBackgroundHandlers, retentionOf } from './background-handlers.ts';
import { engineMeans } from './engine-means.ts';
import { createEngineSource } from './engine-source.ts';
import { createJobBoard } from './job-board.ts';
import { createJobRecords } from './job-records.ts';
import { createJobs } from './jobs.ts';
import { mendJob } from './mend-job.ts';
import { injectReader, markSources, readArticle } from './page-reader.ts';
import { createPendingSubjects } from './pending-subjects.ts';
import { createQuestions } from './questions.ts';
import { createUpgrades } from './upgrades.ts';

const settings = createSettingsStore(localStore);
const records = createJobRecords(sessionStore, localStore, Date.now);
const board = createJobBoard(records);
const engines = createEngineSource(settings, engineMeans);
const isAutomatic = async () => (await settings.read()).engine.isAutomatic;
const upgrades = createUpgrades({ board, engines, keepAlive, isAutomatic });
const questions = createQuestions({ board, engines, keepAlive });
const jobs = createJobs(board, records, instantEngine, upgrades, (job) =>
  mendJob(job, {
    isWriting: () => upgrades.isWriting(job.id),
    isAnswering: (question) => questions.isAnswering(job.id, question),
  }),
);
const pendingSubjects = createPendingSubjects(Date.now);

const respond = createResponder(
  backgroundCalls,
  createBackgroundHandlers({
    jobs,
    upgrades,
    questions,
    records,
    settings,
    privateSettings: createPrivateSettings(settings),
    pendingSubjects,
    page: { inject: injectReader, read: readArticle, markSources },
    isPrivateTab: async (tabId) => (await tabFacts(tabId)).isPrivate,
    showArticleFound: (tabId) => setToolbarLook(tabId, { icon: 'article-found', title: text('toolbarTitleFound') }),
    showNoArticle: (tabId) => setToolbarLook(tabId, { icon: 'plain', title: text('toolbarTitle') }),
    openOptions: openOptionsPage,
    shortDurations,
    readerLanguage: textLanguage,
  }),
);

settings.onChange(({ history }) => void records.applyRetention(retentionOf(history)));

listenToMessages((message, { isExtensionPage, ...sender }) =>
  respond(message, { ...sender, caller: isExtensionPage ? 'extension' : 'content' }),
);

listenToPorts((port) => {
  const id = jobIdOfPort(port.name);
  if (id) port.onDisconnect(jobs.follow(id, (job) => port.post(job ?? null)));
});

const menuSubjects: Readonly<Record<string, Subject>> = {
  'summarize-page': 'page',
  'summarize-selection': 'selection',
};

onFirstInstall(() => void openExtensionPage('welcome.html'));

createMenuOnInstall([
  { id: 'summarize-page', title: text('menuSummarizePage'), context: 'page' },
  { id: 'summarize-selection', title: text('menuSummarizeSelection'), context: 'selection' },
  { id: 'summarize-link', title: text('menuSummarizeLink'), context: 'link' },
  { id: 'summarize-tabs', title: text('menuSummarizeTabs'), context: 'action' },
]);

listenToMenu((itemId, tabId, link) => {
  if (itemId === 'summarize-link' && link) void openExtensionPage(`digest.html?${new URLSearchParams({ link })}`);
  if (itemId === 'summarize-tabs') void openExtensionPage('digest.html');
  const subject = menuSubjects[itemId];
  if (!subject) return;
  pendingSubjects.put(tabId, subject);
  void openPopup();
});
