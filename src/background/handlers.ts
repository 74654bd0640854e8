/** Answers each call of protocol.ts in the background. Handed everything it needs, so that it is tested without a browser. */
import * as v from 'valibot';
import type { Article } from '../article/article.ts';
import type { Sender } from '../messaging/call.ts';
import type { Retention } from '../messaging/job.ts';
import type { JobId } from '../messaging/job-id.ts';
import type { ReadPage, Scope } from '../messaging/page-calls.ts';
import type { BoxOffer, backgroundCalls, DismissalScope, ViewPreferences } from '../messaging/protocol.ts';
import type { Handlers } from '../messaging/responder.ts';
import { mergeChange } from '../settings/merge-change.ts';
import { BoxLookSchema, type Settings, ViewLookSchema } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { LoadTextAnalysis } from '../summary/text-analysis-type.ts';
import { hideBox, isBoxWanted, type PageAddress, readPageAddress, showBox } from './box-offer.ts';
import type { DigestOrders } from './digest-orders.ts';
import { requestedEngine } from './engine-access/requested-engine.ts';
import { groupStories } from './jobs/group-stories.ts';
import type { JobRecords } from './jobs/job-records.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Questions } from './jobs/questions.ts';
import type { Upgrades } from './jobs/upgrades.ts';
import type { PendingScopes } from './pending-scopes.ts';
import { type ShowSourcesDependencies, showSources } from './show-sources.ts';

export interface HandlerDependencies {
  readonly jobs: Jobs;
  readonly upgrades: Pick<Upgrades, 'start' | 'cancel'>;
  readonly questions: Pick<Questions, 'ask' | 'cancel'>;
  readonly records: JobRecords;
  readonly settings: Pick<SettingsStore, 'read' | 'change'>;
  /** The same for private windows: nothing of it is stored. */
  readonly privateSettings: Pick<SettingsStore, 'read' | 'change'>;
  readonly pendingScopes: PendingScopes;
  readonly digestOrders: Pick<DigestOrders, 'take'>;
  /** Of the tabs beside this one. */
  openDigest(tabId: number): Promise<void>;
  readonly loadTextAnalysis: LoadTextAnalysis;
  readonly page: {
    inject(tabId: number): Promise<void>;
    read(tabId: number, scope: Scope): Promise<ReadPage>;
    readonly markSources: ShowSourcesDependencies['markSources'];
  };
  isPrivateTab(tabId: number): Promise<boolean>;
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

  /** @param address Of the page itself; an article's own address is what the page says. */
  async function summarize(article: Article, address: string | undefined, isPrivate: boolean) {
    const settings = await settingsFor(isPrivate).read();
    const retention = isPrivate ? 'memory' : retentionOf(settings.history);
    // A generated summary may be wanted in the language of the interface.
    await dependencies.setInterfaceLanguage(settings.language);
    const engineRequest = requestedEngine(settings.engine, [article.url, address ?? ''], dependencies.readerLanguage());
    return dependencies.jobs.start({ article, points: settings.points, retention, isPrivate, ...engineRequest });
  }

  /** Loads while a page is being read what will summarize its article; where that fails, the job says so. */
  function makeReady(): void {
    dependencies.loadTextAnalysis().catch(() => undefined);
  }

  async function readArticles(jobs: readonly JobId[]): Promise<Map<JobId, Article>> {
    const records = await Promise.all(jobs.map((id) => dependencies.records.read(id)));
    return new Map(records.flatMap((record) => (record ? [[record.id, record.article] as const] : [])));
  }

  type Change = (settings: Settings, page: PageAddress, scope: DismissalScope) => Settings;
  async function changeBox(sender: Sender, change: Change, scope: DismissalScope): Promise<null> {
    const page = await senderPage(sender);
    await settingsFor(sender.isPrivate).change((settings) => change(settings, page, scope));
    return null;
  }

  return {
    async articleFound(_, sender) {
      const [settings, page] = await Promise.all([settingsFor(sender.isPrivate).read(), senderPage(sender)]);
      const { box, points, language } = settings;
      const texts = await dependencies.setInterfaceLanguage(language);
      // The button's look is no reason to withhold the box: a tab may be gone by now.
      if (sender.tabId !== undefined) dependencies.showArticleFound(sender.tabId).catch(() => undefined);
      return {
        isWanted: isBoxWanted(settings, page),
        ...v.parse(BoxLookSchema, box),
        points,
        durations: dependencies.shortDurations(),
        texts: texts ?? dependencies.boxTexts(),
      };
    },
    async articleLeft(_, sender) {
      if (sender.tabId !== undefined) await dependencies.showNoArticle(sender.tabId);
      return null;
    },
    async injectExtractor(_, { tabId }) {
      if (tabId !== undefined) await dependencies.page.inject(tabId);
      return null;
    },
    summarizeArticle: ({ article }, sender) => summarize(article, sender.url, sender.isPrivate),
    async summarizeTab({ tabId }) {
      const reading = Promise.all([
        dependencies.page.read(tabId, dependencies.pendingScopes.take(tabId)),
        dependencies.isPrivateTab(tabId),
      ]);
      makeReady();
      const [{ article, address }, isPrivate] = await reading;
      return summarize(article, address, isPrivate);
    },
    async upgradeSummary({ job, trigger }) {
      await dependencies.upgrades.start(job, trigger);
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
    async showSources(request) {
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
    // Of the stored ones, also from a page in a private window: only there the reader sees them.
    changeSettings: (change) => dependencies.settings.change((current) => mergeChange(current, change)),
    async pastSummaries() {
      const done = (await dependencies.records.list()).filter((job) => job.state === 'done');
      return done.map(({ id, article: { title, site, url } }) => ({ job: id, title, url, ...(site && { site }) }));
    },
    async forgetSummaries({ jobs }) {
      for (const job of jobs) dependencies.upgrades.cancel(job);
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
    summarizePrivately: ({ article }) => summarize(article, undefined, true),
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

async function senderPage(sender: Sender): Promise<PageAddress> {
  const page = sender.url === undefined ? undefined : await readPageAddress(sender.url);
  if (!page) throw new Error(`a page without a web address: ${sender.url}`);
  return page;
}
