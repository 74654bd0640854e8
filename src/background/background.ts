/** Wires the background: it owns the jobs, the settings, the toolbar button and the context menu. */
import { createInstantEngine } from '../engines/instant.ts';
import { createTranslation } from '../engines/setup/create-built-in.ts';
import { findModels } from '../engines/setup/find-models.ts';
import { boxTexts } from '../i18n/box-texts.ts';
import { shortDurations, text } from '../i18n/text.ts';
import type { Sender } from '../messaging/call.ts';
import type { Intent } from '../messaging/content-calls.ts';
import { jobIdOfPort } from '../messaging/jobs/job-id.ts';
import { LISTENING_PORTS } from '../messaging/listening-link.ts';
import { MODEL_HOST_PORT } from '../messaging/model-run.ts';
import { SETTINGS_CHANGED } from '../messaging/notifications.ts';
import type { Scope } from '../messaging/page-calls.ts';
import { backgroundCalls } from '../messaging/protocol.ts';
import { createRateLimit } from '../messaging/rate-limit.ts';
import { createResponder } from '../messaging/responder.ts';
import { listenToCommands } from '../platform/commands.ts';
import { readOwnFile, readOwnJson } from '../platform/extension-files.ts';
import { keepOwnScript, loadOwnScript } from '../platform/extension-scripts.ts';
import { keepAlive } from '../platform/keep-alive.ts';
import { hasGpu, memoryBytes, roomBytes } from '../platform/machine.ts';
import { createMenuOnInstall, listenToMenu, type MenuItem, renameMenu } from '../platform/menus.ts';
import { listenToMessages, notifyExtensionPages } from '../platform/messages.ts';
import { acceptModelHostPort } from '../platform/model-host-page.ts';
import { listenToPorts } from '../platform/port.ts';
import { privateStore } from '../platform/private-store.ts';
import type { MessageSender } from '../platform/sender.ts';
import { openPanel } from '../platform/side-panel.ts';
import { deviceSpeech } from '../platform/speech.ts';
import { closeStoresToPages, localStore, sessionStore } from '../platform/storage.ts';
import {
  leaveFor,
  onBrowserStart,
  onFirstInstall,
  openExtensionPage,
  openExtensionPageBeside,
  openOptionsPage,
  placeOfTab,
  readTab,
} from '../platform/tabs.ts';
import { openPopup, openPopupOver, setToolbarLook } from '../platform/toolbar.ts';
import { createPrivateSettings } from '../settings/private-settings.ts';
import { createSettingsStore } from '../settings/settings-store.ts';
import { createDigestOrders } from './digest-orders.ts';
import { createAutomaticLimit } from './engine-access/automatic-limit.ts';
import { createBrowserEngineDependencies } from './engine-access/browser-engine-dependencies.ts';
import { createEngineSource } from './engine-access/engine-source.ts';
import { isAutomaticOn } from './engine-access/requested-engine.ts';
import { createToldFailures } from './engine-access/told-failures.ts';
import { createBackgroundHandlers, retentionOf } from './handlers.ts';
import { createInterfaceLanguage } from './interface-language.ts';
import { mayKnow, serveJobPort } from './job-ports.ts';
import { createClaimReading } from './jobs/claim-reading.ts';
import { createJobRecords } from './jobs/job-records.ts';
import { createJobs } from './jobs/jobs.ts';
import { markInterrupted } from './jobs/mark-interrupted.ts';
import { createObservableJobs } from './jobs/observable-jobs.ts';
import { createQuestions } from './jobs/questions.ts';
import { createTranslations } from './jobs/translations.ts';
import { createUpgrades } from './jobs/upgrades.ts';
import { createClaimModelLoader } from './load-claim-model.ts';
import { createTextAnalysisLoader, TEXT_ANALYSIS_SCRIPT } from './load-text-analysis.ts';
import { createStoreMakingRoom } from './making-room.ts';
import { createMovedStore } from './moved-store.ts';
import { createDigestOpener } from './open-digest.ts';
import { addBoxScript, injectIntoPage, markSources, readArticle } from './page-access.ts';
import { createPending } from './pending.ts';
import { createListening, readSpoken, serveListener } from './read-aloud.ts';
import { showAllSources } from './show-all-sources.ts';
import { createSummaryTabs } from './summary-tabs.ts';

/** That a page may open: each opening of a box takes two, and no reader opens thirty in a minute. Set by hand. */
const MAX_PORTS_PER_MINUTE = 60;
/** Of a page to the voice: as fast as anyone skips sentences. */
const MAX_COMMANDS_PER_MINUTE = 120;

keepOwnScript(TEXT_ANALYSIS_SCRIPT);
closeStoresToPages();

const disk = createMovedStore(localStore, privateStore);
const records = createJobRecords(sessionStore, disk, Date.now);
const settings = createSettingsStore(createStoreMakingRoom(disk, records.makeRoom));
const board = createObservableJobs(records);
const loadTextAnalysis = createTextAnalysisLoader(loadOwnScript);
const loadClaimModel = createClaimModelLoader(readOwnFile, loadTextAnalysis);
const claimReading = createClaimReading({ board, loadTextAnalysis, loadClaimModel, keepAlive });
const engines = createEngineSource(settings, createBrowserEngineDependencies(loadTextAnalysis));
const isAutomatic = async ({ site }: { readonly site?: string }) => isAutomaticOn((await settings.read()).engine, site);
const automaticLimit = createAutomaticLimit(sessionStore, Date.now);
const toldFailures = createToldFailures(sessionStore);
const upgrades = createUpgrades({ board, engines, claimReading, keepAlive, isAutomatic, automaticLimit, toldFailures });
const questions = createQuestions({ board, engines, claimReading, keepAlive });
const translator = () => createTranslation(globalThis);
const translations = createTranslations({ board, translator, loadTextAnalysis, keepAlive });
const jobs = createJobs({
  board,
  records,
  engine: createInstantEngine(loadTextAnalysis),
  upgrades,
  loadTextAnalysis,
  claimReading,
  markInterrupted: (job) =>
    markInterrupted(job, {
      isWriting: () => upgrades.isWriting(job.id),
      isAnswering: (question) => questions.isAnswering(job.id, question),
      isTranslating: () => translations.isTranslating(job.id),
    }),
});
const setInterfaceLanguage = createInterfaceLanguage((language) => readOwnJson(`_locales/${language}/messages.json`));
const digestOrders = createDigestOrders(Date.now);
const openDigest = createDigestOpener({ orders: digestOrders, openPage: openExtensionPage });
const listening = createListening(
  (job, what) => readSpoken(board, job, what, loadTextAnalysis),
  deviceSpeech(),
  keepAlive,
);
const pendingScopes = createPending<Scope>(5_000, Date.now);
const intents = createPending<Intent>(30_000, Date.now);
const isWithinRate = createRateLimit(Date.now);

const handlers = createBackgroundHandlers({
  jobs,
  upgrades,
  questions,
  translations,
  records,
  settings,
  privateSettings: createPrivateSettings(settings),
  pendingScopes,
  digestOrders,
  openDigest: async (tabId) => openDigest(await placeOfTab(tabId)),
  intents,
  engines,
  machine: { hasGpu, memoryBytes, roomBytes },
  findModels: () => findModels({ fetch: fetch.bind(globalThis) }),
  openSummary: {
    summaryTabs: createSummaryTabs(sessionStore, Date.now),
    openPopupOver,
    openPageBeside: openExtensionPageBeside,
    leaveFor,
  },
  loadTextAnalysis,
  page: { addBoxScript, inject: injectIntoPage, read: readArticle, markSources },
  readTab,
  showArticleFound: (tabId) => setToolbarLook(tabId, { icon: 'article-found', title: text('toolbarTitleFound') }),
  showNoArticle: (tabId) => setToolbarLook(tabId, { icon: 'plain', title: text('toolbarTitle') }),
  openOptions: openOptionsPage,
  setInterfaceLanguage,
  shortDurations,
  boxTexts,
  readerLanguage: () => text('languageTag'),
});
const respond = createResponder(backgroundCalls, handlers, isWithinRate);

settings.onChange(({ history, language }) => {
  void records.applyRetention(retentionOf(history));
  void setInterfaceLanguage(language).then(() => renameMenu(menuItems()));
  notifyExtensionPages(SETTINGS_CHANGED);
});

onBrowserStart(() => void settings.read().then(({ history }) => records.applyRetention(retentionOf(history))));

const senderOf = ({ isExtensionPage, ...sender }: MessageSender): Sender => {
  return { ...sender, caller: isExtensionPage ? 'extension' : 'content' };
};

listenToMessages((message, sender) => respond(message, senderOf(sender)));

listenToPorts((port, from) => {
  const sender = senderOf(from);
  const isPage = sender.caller === 'content';
  if (isPage && !isWithinRate(sender.tabId, 'port', MAX_PORTS_PER_MINUTE)) return port.disconnect();
  if (port.name === MODEL_HOST_PORT) return isPage ? port.disconnect() : acceptModelHostPort(port);
  const id = jobIdOfPort(port.name);
  if (id) void serveJobPort(port, id, sender, { jobs, board, upgrades, interfaceLanguage: () => text('languageTag') });
  const own = isPage ? LISTENING_PORTS.inPage : LISTENING_PORTS.inExtension;
  if (port.name !== own) return;
  const mayCommand = () => !isPage || isWithinRate(sender.tabId, 'command', MAX_COMMANDS_PER_MINUTE);
  serveListener(listening, port, { mayHear: (job) => mayKnow(board, job, sender), mayCommand });
});

const menuScopes: Readonly<Record<string, Scope>> = {
  'summarize-page': 'page',
  'summarize-selection': 'selection',
};

onFirstInstall(() => {
  // Chromium asks for all texts once in a process, and remembers none where a page asks first that is closed meanwhile.
  text('extensionName');
  void openExtensionPage('welcome.html');
});

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
