/** Answers each call of protocol.ts in the background. Handed everything it needs, so that it is tested without a browser. */
import * as v from 'valibot';
import type { Article } from '../article/article.ts';
import { ownSummaries } from '../languages/own-summaries.ts';
import type { Sender } from '../messaging/call.ts';
import type { BoxOffer, DismissalScope, Intent, ViewPreferences } from '../messaging/content-calls.ts';
import type { FoundModels } from '../messaging/engine-offers.ts';
import type { Retention } from '../messaging/jobs/job.ts';
import type { JobId } from '../messaging/jobs/job-id.ts';
import type { ReadPage, Scope } from '../messaging/page-calls.ts';
import type { backgroundCalls } from '../messaging/protocol.ts';
import type { Handlers } from '../messaging/responder.ts';
import { mergeChange } from '../settings/merge-change.ts';
import { BoxLookSchema, type Settings, ViewLookSchema } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { LoadTextAnalysis } from '../summary/text-analysis-type.ts';
import {
  hideBox,
  isBoxWanted,
  isListed,
  type PageAddress,
  readPageAddress,
  showBox,
  withPageSalt,
} from './box-offer.ts';
import type { DigestOrders } from './digest-orders.ts';
import type { EngineSource } from './engine-access/engine-access.ts';
import { engineOffers, withChoice } from './engine-access/engine-offers.ts';
import type { Machine } from './engine-access/offered-model.ts';
import { requestedEngine } from './engine-access/requested-engine.ts';
import { finishedJob } from './jobs/finished-job.ts';
import { groupStories } from './jobs/group-stories.ts';
import type { JobRecords } from './jobs/job-records.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Questions } from './jobs/questions.ts';
import type { Translations } from './jobs/translations.ts';
import type { Upgrades } from './jobs/upgrades.ts';
import { type OpenSummaryDependencies, openSummary } from './open-summary.ts';
import { EXTRACTOR_SCRIPTS, type PageScript } from './page-scripts.ts';
import type { Pending } from './pending.ts';
import { searchSummaries } from './search-summaries.ts';
import { addressOfSender, documentOf, ownArticle, siteOf } from './sender-document.ts';
import { type ShowSourcesDependencies, showSources } from './show-sources.ts';

export interface HandlerDependencies {
  readonly jobs: Jobs;
  readonly upgrades: Pick<Upgrades, 'start' | 'startOnceDone' | 'cancel'>;
  readonly questions: Pick<Questions, 'ask' | 'cancel'>;
  readonly translations: Pick<Translations, 'offer' | 'start' | 'cancel'>;
  readonly records: JobRecords;
  readonly settings: Pick<SettingsStore, 'read' | 'change'>;
  /** The same for private windows: nothing of it is stored. */
  readonly privateSettings: Pick<SettingsStore, 'read' | 'change'>;
  readonly digestOrders: Pick<DigestOrders, 'take'>;
  /** Of the tabs beside this one. */
  openDigest(tabId: number): Promise<void>;
  /** What the popup should summarize that a context menu is about to open; without it the page. */
  readonly pendingScopes: Pending<Scope>;
  /** What the reader wanted who is led from a page into a document of ours. */
  readonly intents: Pending<Intent>;
  readonly engines: Pick<EngineSource, 'describe'>;
  /** This one, as far as the browser tells. */
  readonly machine: Machine;
  /** On this computer. */
  findModels(): Promise<FoundModels>;
  readonly openSummary: Omit<OpenSummaryDependencies, 'intents'>;
  readonly loadTextAnalysis: LoadTextAnalysis;
  readonly page: {
    addBoxScript(tabId: number): Promise<void>;
    inject(tabId: number, ...scripts: PageScript[]): Promise<void>;
    read(tabId: number, scope: Scope): Promise<ReadPage>;
    readonly markSources: ShowSourcesDependencies['markSources'];
  };
  /** As the browser says it; the address where it lets the extension see it. */
  readTab(tabId: number): Promise<{ readonly url?: string; readonly isPrivate: boolean }>;
  showArticleFound(tabId: number): Promise<void>;
  showNoArticle(tabId: number): Promise<void>;
  openOptions(): Promise<void>;
  /** From now on. @returns the language's texts to hand on; `undefined`: the browser's. */
  setInterfaceLanguage(language: Settings['language']): Promise<ViewPreferences['texts']>;
  shortDurations(): BoxOffer['durations'];
  boxTexts(): BoxOffer['texts'];
  /** BCP 47 language of the interface. */
  readerLanguage(): string;
}

export function createBackgroundHandlers(dependencies: HandlerDependencies): Handlers<typeof backgroundCalls> {
  const settingsFor = (isPrivate: boolean) => (isPrivate ? dependencies.privateSettings : dependencies.settings);

  /** @param address Of the page itself; an article's own address is what the page says. @param document That ordered it. */
  async function summarize(article: Article, address: string, isPrivate: boolean, document?: string) {
    const settings = await settingsFor(isPrivate).read();
    const retention = isPrivate ? 'memory' : retentionOf(settings.history);
    // A generated summary may be wanted in the language of the interface.
    await dependencies.setInterfaceLanguage(settings.language);
    const engineRequest = requestedEngine(settings.engine, [article.url, address], dependencies.readerLanguage());
    const site = siteOf(address);
    const { points } = settings;
    const order = { article, points, retention, isPrivate, ...(site !== undefined && { site }), ...engineRequest };
    return dependencies.jobs.start(order, document);
  }

  /** A worker that has just begun does not know yet which one the reader chose. */
  async function readerLanguage(isPrivate: boolean): Promise<string> {
    await dependencies.setInterfaceLanguage((await settingsFor(isPrivate).read()).language);
    return dependencies.readerLanguage();
  }

  /** Where the reader has chosen that an engine writes for every article of this site, it needs no document of ours. */
  async function isOnChosenSite(url: string, isPrivate: boolean): Promise<boolean> {
    const { automaticSites } = (await settingsFor(isPrivate).read()).engine;
    return isListed(automaticSites, new URL(url).hostname);
  }

  /** Loads while a page is being read what will summarize its article; where that fails, the job says so. */
  function makeReady(): void {
    dependencies.loadTextAnalysis().catch(() => undefined);
  }

  async function readDone() {
    return (await dependencies.records.list()).filter((job) => job.state === 'done');
  }

  async function readArticles(jobs: readonly JobId[]): Promise<Map<JobId, Article>> {
    const records = await Promise.all(jobs.map((id) => dependencies.records.read(id)));
    return new Map(records.flatMap((record) => (record ? [[record.id, record.article] as const] : [])));
  }

  type Change = (settings: Settings, page: PageAddress, scope: DismissalScope) => Settings;
  async function changeBox(sender: Sender, change: Change, scope: DismissalScope): Promise<null> {
    const settings = settingsFor(sender.isPrivate);
    const salted = scope === 'page' ? await settings.change(withPageSalt) : await settings.read();
    const page = await senderPage(sender, salted.box.pageSalt);
    await settings.change((now) => change(now, page, scope));
    return null;
  }

  return {
    async articleFound(_, sender) {
      const settings = await settingsFor(sender.isPrivate).read();
      const page = await senderPage(sender, settings.box.pageSalt);
      const { box, language } = settings;
      const texts = await dependencies.setInterfaceLanguage(language);
      // The button's look is no reason to withhold the box: a tab may be gone by now.
      if (sender.tabId !== undefined) dependencies.showArticleFound(sender.tabId).catch(() => undefined);
      const isWanted = isBoxWanted(settings, page);
      if (isWanted && sender.tabId !== undefined) await dependencies.page.addBoxScript(sender.tabId);
      return {
        isWanted,
        ...v.parse(BoxLookSchema, box),
        durations: dependencies.shortDurations(),
        texts: texts ?? dependencies.boxTexts(),
        ownSummaries,
      };
    },
    async articleLeft(_, sender) {
      if (sender.tabId !== undefined) await dependencies.showNoArticle(sender.tabId);
      return null;
    },
    async injectExtractor(_, { tabId }) {
      if (tabId !== undefined) await dependencies.page.inject(tabId, ...EXTRACTOR_SCRIPTS);
      return null;
    },
    async injectBoxView(_, { tabId }) {
      if (tabId !== undefined) await dependencies.page.inject(tabId, 'box-view.js');
      return null;
    },
    async injectMarksView(_, { tabId }) {
      if (tabId !== undefined) await dependencies.page.inject(tabId, 'marks-view.js');
      return null;
    },
    async summarizeArticle({ article }, sender) {
      if (sender.caller === 'extension') return summarize(article, article.url, sender.isPrivate);
      const [document, url] = [documentOf(sender), addressOfSender(sender)];
      if (document === undefined || url === undefined) throw new Error(`a page without a web address: ${url}`);
      const job = await summarize(ownArticle(article, url), url, sender.isPrivate, document);
      if (await isOnChosenSite(url, sender.isPrivate)) {
        void dependencies.upgrades.startOnceDone(job, finishedJob(dependencies.jobs, job)).catch(() => undefined);
      }
      return job;
    },
    async summarizeTab({ tabId, scope }) {
      const reading = Promise.all([
        dependencies.page.read(tabId, scope ?? dependencies.pendingScopes.take(tabId) ?? 'page'),
        dependencies.readTab(tabId),
      ]);
      makeReady();
      const [{ article, address }, tab] = await reading;
      const url = tab.url ?? address;
      return summarize(ownArticle(article, url), url, tab.isPrivate);
    },
    async openSummary({ intent }, { tabId }) {
      const { intents } = dependencies;
      if (tabId !== undefined) await openSummary(tabId, intent, { intents, ...dependencies.openSummary });
      return null;
    },
    takeIntent: ({ tabId }) => dependencies.intents.take(tabId) ?? null,
    async upgradeSummary({ job, trigger }) {
      await dependencies.upgrades.start(job, trigger);
      return null;
    },
    async engineOffers({ job, isWanted }) {
      const record = await dependencies.records.read(job);
      if (record?.state !== 'done') return null;
      const { engine } = await settingsFor(record.isPrivate).read();
      const language = engine.language === 'reader' ? dependencies.readerLanguage() : undefined;
      return engineOffers(record, engine, isWanted, language, dependencies);
    },
    async offerEngines({ isOffered }) {
      await dependencies.settings.change((now) => ({ ...now, engine: { ...now.engine, isOffered } }));
      return null;
    },
    findModels: () => dependencies.findModels(),
    async chooseEngine({ job, choice }) {
      const record = await dependencies.records.read(job);
      if (record?.state !== 'done') throw new Error(`no summary to write anew: ${record?.state}`);
      await settingsFor(record.isPrivate).change((now) => ({ ...now, engine: withChoice(now.engine, choice) }));
      const id = await summarize(record.article, record.site ?? record.article.url, record.isPrivate);
      await finishedJob(dependencies.jobs, id);
      await dependencies.upgrades.start(id, 'chosen');
      return id;
    },
    async addService({ tabId, engine }) {
      const wanted = engine ? `&engine=${engine}` : '';
      await dependencies.openSummary.openPageBeside(tabId, `options.html?tab=${tabId}${wanted}`);
      return null;
    },
    async translationOffer({ job }) {
      const record = await dependencies.records.read(job);
      if (record?.state !== 'done') return null;
      return dependencies.translations.offer(record, await readerLanguage(record.isPrivate));
    },
    async translateSummary({ job }) {
      const record = await dependencies.records.read(job);
      if (record) await dependencies.translations.start(job, await readerLanguage(record.isPrivate));
      return null;
    },
    cancelTranslation({ job }) {
      dependencies.translations.cancel(job);
      return null;
    },
    cancelUpgrade({ job }) {
      dependencies.upgrades.cancel(job);
      return null;
    },
    async askAboutArticle({ job, question }) {
      await dependencies.questions.ask(job, question);
      return null;
    },
    cancelQuestion({ job, question }) {
      dependencies.questions.cancel(job, question);
      return null;
    },
    async showSources(request, { tabId }) {
      // Of the last view that has shown something: a popup has no tab.
      if (request.mode === 'select') await dependencies.openSummary.summaryTabs.put(request.tabId, tabId);
      await showSources(request, { records: dependencies.records, markSources: dependencies.page.markSources });
      return null;
    },
    dismissBox: ({ scope }, sender) => changeBox(sender, hideBox, scope),
    restoreBox: ({ scope }, sender) => changeBox(sender, showBox, scope),
    async viewPreferences(_, sender) {
      const settings = await settingsFor(sender.isPrivate).read();
      const texts = await dependencies.setInterfaceLanguage(settings.language);
      // The extractor asks this before it reads the article whose summary is wanted next.
      if (sender.caller === 'content') makeReady();
      return { ...v.parse(ViewLookSchema, settings), ...(texts && { texts }) };
    },
    async hideBoxEverywhere() {
      let before: Settings['box']['offer'] = 'never';
      await dependencies.settings.change(({ box, ...settings }) => {
        before = box.offer;
        return { ...settings, box: { ...box, offer: 'never' } };
      });
      return before === 'never' ? null : before;
    },
    async showBoxEverywhere({ offer }) {
      await dependencies.settings.change(({ box, ...settings }) => ({ ...settings, box: { ...box, offer } }));
      return null;
    },
    settings: () => dependencies.settings.read(),
    // Of the stored ones, also from a page in a private window: only there the reader sees them.
    changeSettings: (change) => dependencies.settings.change((current) => mergeChange(current, change)),
    async pastSummaries() {
      const done = await readDone();
      return done.map(({ id, article: { title, site, url } }) => ({ job: id, title, url, ...(site && { site }) }));
    },
    searchSummaries: async ({ words }) => searchSummaries(await readDone(), words).map(({ id }) => id),
    async forgetSummaries({ jobs }) {
      for (const job of jobs) {
        dependencies.upgrades.cancel(job);
        dependencies.translations.cancel(job);
      }
      await dependencies.records.forget(jobs);
      return null;
    },
    async groupStories({ jobs }) {
      const [articles, { findSameStory }] = await Promise.all([readArticles(jobs), dependencies.loadTextAnalysis()]);
      return groupStories(articles, findSameStory);
    },
    async openDigest({ tabId }) {
      await dependencies.openDigest(tabId);
      return null;
    },
    takeDigestOrder: ({ ticket }) => dependencies.digestOrders.take(ticket) ?? null,
    summarizePrivately: ({ article }) => summarize(article, article.url, true),
    async openOptions() {
      await dependencies.openOptions();
      return null;
    },
  };
}

/** The settings' words for how long to remember, in the records' own. */
export function retentionOf({ keep, days }: Settings['history']): Retention {
  if (keep === 'nothing') return 'memory';
  return keep === 'session' ? 'session' : { days };
}

async function senderPage(sender: Sender, salt: string): Promise<PageAddress> {
  const address = addressOfSender(sender);
  const page = address === undefined ? undefined : await readPageAddress(address, salt);
  if (!page) throw new Error(`a page without a web address: ${address}`);
  return page;
}
