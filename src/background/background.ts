/** Wires the background: it owns the jobs, the settings, the toolbar button and the context menu. */
import { createInstantEngine } from '../engines/instant.ts';
import { boxTexts } from '../i18n/box-texts.ts';
import { shortDurations, text } from '../i18n/text.ts';
import { jobIdOfPort } from '../messaging/job-id.ts';
import { LISTENING_PORTS } from '../messaging/listening-link.ts';
import type { Scope } from '../messaging/page-calls.ts';
import { backgroundCalls } from '../messaging/protocol.ts';
import { createResponder } from '../messaging/responder.ts';
import { listenToCommands } from '../platform/commands.ts';
import { readOwnJson } from '../platform/extension-files.ts';
import { keepOwnScript, loadOwnScript } from '../platform/extension-scripts.ts';
import { keepAlive } from '../platform/keep-alive.ts';
import { createMenuOnInstall, listenToMenu, type MenuItem, renameMenu } from '../platform/menus.ts';
import { listenToMessages } from '../platform/messages.ts';
import { listenToPorts } from '../platform/port.ts';
import { openPanel } from '../platform/side-panel.ts';
import { deviceSpeech } from '../platform/speech.ts';
import { localStore, sessionStore } from '../platform/storage.ts';
import { onFirstInstall, openExtensionPage, openOptionsPage, placeOfTab } from '../platform/tabs.ts';
import { openPopup, setToolbarLook } from '../platform/toolbar.ts';
import { createPrivateSettings } from '../settings/private-settings.ts';
import { createSettingsStore } from '../settings/settings-store.ts';
import { createDigestOrders } from './digest-orders.ts';
import { createBrowserEngineDependencies } from './engine-access/browser-engine-dependencies.ts';
import { createEngineSource } from './engine-access/engine-source.ts';
import { createBackgroundHandlers, retentionOf } from './handlers.ts';
import { createInterfaceLanguage } from './interface-language.ts';
import { createJobRecords } from './jobs/job-records.ts';
import { toJobView } from './jobs/job-view.ts';
import { createJobs } from './jobs/jobs.ts';
import { markInterrupted } from './jobs/mark-interrupted.ts';
import { createObservableJobs } from './jobs/observable-jobs.ts';
import { createQuestions } from './jobs/questions.ts';
import { createUpgrades } from './jobs/upgrades.ts';
import { createTextAnalysisLoader, TEXT_ANALYSIS_SCRIPT } from './load-text-analysis.ts';
import { createDigestOpener } from './open-digest.ts';
import { injectExtractor, markSources, readArticle } from './page-access.ts';
import { createPendingScopes } from './pending-scopes.ts';
import { createListening, readSpoken, serveListener } from './read-aloud.ts';
import { showAllSources } from './show-all-sources.ts';

keepOwnScript(TEXT_ANALYSIS_SCRIPT);

const settings = createSettingsStore(localStore);
const records = createJobRecords(sessionStore, localStore, Date.now);
const board = createObservableJobs(records);
const loadTextAnalysis = createTextAnalysisLoader(loadOwnScript);
const engines = createEngineSource(settings, createBrowserEngineDependencies(loadTextAnalysis));
const isAutomatic = async () => (await settings.read()).engine.isAutomatic;
const upgrades = createUpgrades({ board, engines, keepAlive, isAutomatic });
const questions = createQuestions({ board, engines, keepAlive });
const jobs = createJobs({
  board,
  records,
  engine: createInstantEngine(loadTextAnalysis),
  upgrades,
  loadTextAnalysis,
  markInterrupted: (job) =>
    markInterrupted(job, {
      isWriting: () => upgrades.isWriting(job.id),
      isAnswering: (question) => questions.isAnswering(job.id, question),
    }),
});
const setInterfaceLanguage = createInterfaceLanguage((language) => readOwnJson(`_locales/${language}/messages.json`));
const listening = createListening((job) => readSpoken(records, job), deviceSpeech(), keepAlive);
const pendingScopes = createPendingScopes(Date.now);
const digestOrders = createDigestOrders(Date.now);
const openDigest = createDigestOpener({ orders: digestOrders, openPage: openExtensionPage });

const handlers = createBackgroundHandlers({
  jobs,
  upgrades,
  questions,
  records,
  settings,
  privateSettings: createPrivateSettings(settings),
  pendingScopes,
  digestOrders,
  openDigest: async (tabId) => openDigest(await placeOfTab(tabId)),
  loadTextAnalysis,
  page: { inject: injectExtractor, read: readArticle, markSources },
  isPrivateTab: async (tabId) => (await placeOfTab(tabId)).isPrivate,
  showArticleFound: (tabId) => setToolbarLook(tabId, { icon: 'article-found', title: text('toolbarTitleFound') }),
  showNoArticle: (tabId) => setToolbarLook(tabId, { icon: 'plain', title: text('toolbarTitle') }),
  openOptions: openOptionsPage,
  setInterfaceLanguage,
  shortDurations,
  boxTexts,
  readerLanguage: () => text('languageTag'),
});
const respond = createResponder(backgroundCalls, handlers);

settings.onChange(({ history, language }) => {
  void records.applyRetention(retentionOf(history));
  void setInterfaceLanguage(language).then(() => renameMenu(menuItems()));
});

listenToMessages((message, { isExtensionPage, ...sender }) =>
  respond(message, { ...sender, caller: isExtensionPage ? 'extension' : 'content' }),
);

listenToPorts((port) => {
  const id = jobIdOfPort(port.name);
  if (id) port.onDisconnect(jobs.follow(id, (job) => port.post(job ? toJobView(job, text('languageTag')) : null)));
  if (Object.values<string>(LISTENING_PORTS).includes(port.name)) serveListener(listening, port);
});

const menuScopes: Readonly<Record<string, Scope>> = {
  'summarize-page': 'page',
  'summarize-selection': 'selection',
};

onFirstInstall(() => void openExtensionPage('welcome.html'));

createMenuOnInstall(async () => {
  await setInterfaceLanguage((await settings.read()).language);
  return menuItems();
});

function menuItems(): MenuItem[] {
  return [
    { id: 'summarize-page', title: text('menuSummarizePage'), context: 'page' },
    { id: 'summarize-selection', title: text('menuSummarizeSelection'), context: 'selection' },
    { id: 'summarize-link', title: text('menuSummarizeLink'), context: 'link' },
    { id: 'summarize-tabs', title: text('menuSummarizeTabs'), context: 'action' },
  ];
}

listenToMenu((itemId, tab, link) => {
  if (itemId === 'summarize-link' && link) void openDigest(tab, link);
  if (itemId === 'summarize-tabs') void openDigest(tab);
  const scope = menuScopes[itemId];
  if (!scope) return;
  pendingScopes.put(tab.id, scope);
  void openPopup();
});

const OURSELVES = { caller: 'extension', isPrivate: false } as const;
const summarizeTab = async (tabId: number) => handlers.summarizeTab({ tabId }, OURSELVES);
const showSources = async (request: Parameters<typeof handlers.showSources>[0]) =>
  handlers.showSources(request, OURSELVES);

listenToCommands((command, tab) => {
  // No `await` before it: the browser opens a panel only straight out of a reader's action.
  if (command === 'open-panel') void openPanel(tab.windowId);
  if (command === 'open-digest') void openDigest(tab);
  // Where there is nothing to show, the popup says why.
  if (command === 'show-sources') void showAllSources(tab.id, { jobs, showSources, summarizeTab }).catch(openPopup);
});
