import { describe, expect, it } from 'vitest';
import { createDigestOrders } from '../../src/background/digest-orders.ts';
import { createBackgroundHandlers } from '../../src/background/handlers.ts';
import { createJobRecords } from '../../src/background/jobs/job-records.ts';
import { createJobs } from '../../src/background/jobs/jobs.ts';
import { createObservableJobs } from '../../src/background/jobs/observable-jobs.ts';
import { createPending } from '../../src/background/pending.ts';
import { createSummaryTabs } from '../../src/background/summary-tabs.ts';
import type { Availability } from '../../src/engines/model.ts';
import type { Reply, Sender } from '../../src/messaging/call.ts';
import type { Intent } from '../../src/messaging/content-calls.ts';
import type { DoneJob } from '../../src/messaging/jobs/job.ts';
import type { Scope } from '../../src/messaging/page-calls.ts';
import { backgroundCalls } from '../../src/messaging/protocol.ts';
import { createResponder } from '../../src/messaging/responder.ts';
import { createPrivateSettings } from '../../src/settings/private-settings.ts';
import { initialSettings } from '../../src/settings/settings.ts';
import { createSettingsStore } from '../../src/settings/settings-store.ts';
import { instantEngine, loadTextAnalysis } from '../support/instant-engine.ts';
import { inventedArticle } from '../support/invented-article.ts';
import { createMemoryStore } from '../support/memory-store.ts';
import { noClaimReading } from '../support/no-claim-reading.ts';
import { until } from '../support/until.ts';

const PRIVATE_TAB = 13;
const page = (url = 'https://news.example/bridge', isPrivate = false): Sender => ({
  caller: 'content',
  tabId: isPrivate ? PRIVATE_TAB : 7,
  url,
  isPrivate,
});
/** A reader who has chosen no engine. */
const noUpgrades = { prepare: async (job: DoneJob) => job };
const popup: Sender = { caller: 'extension', isPrivate: false };

/** The background with real parts; only the browser's stores, tabs and toolbar are stand-ins. */
function startBackground({
  canOpenPopup = true,
  builtIn = 'available' as Availability,
  hasGpu = false,
  room = 100e9,
} = {}) {
  const session = createMemoryStore();
  const local = createMemoryStore();
  const settings = createSettingsStore(local);
  const records = createJobRecords(session, local, Date.now);
  const digestOrders = createDigestOrders(Date.now);
  const pendingScopes = createPending<Scope>(5_000, Date.now);
  const intents = createPending<Intent>(30_000, Date.now);
  const asked: Scope[] = [];
  const shown: string[] = [];
  const loads = { count: 0 };
  const handlers = createBackgroundHandlers({
    jobs: createJobs({
      board: createObservableJobs(records),
      records,
      engine: instantEngine,
      upgrades: noUpgrades,
      loadTextAnalysis,
      claimReading: noClaimReading,
      markInterrupted: (job) => job,
    }),
    upgrades: {
      start: async (_, trigger) => void shown.push(`upgrade ${trigger}`),
      async startOnceDone(_, finished) {
        if ((await finished)?.state === 'done') shown.push('upgrade shown');
      },
      cancel: (job) => void shown.push(`cancelled ${job.slice(0, 4)}`),
    },
    questions: {
      ask: async (_, question) => void shown.push(`asked ${question}`),
      cancel: (_, question) => void shown.push(`gave up ${question}`),
    },
    translations: {
      offer: async (_, language) => (language === 'en' ? null : { availability: 'available' as const }),
      start: async (_, language) => void shown.push(`translation into ${language}`),
      cancel: (job) => void shown.push(`no translation of ${job.slice(0, 4)}`),
    },
    records,
    settings,
    privateSettings: createPrivateSettings(settings),
    pendingScopes,
    digestOrders,
    openDigest: async (tabId) => void shown.push(`digest ${tabId}`),
    intents,
    engines: {
      describe: () => ({ ...instantEngine, id: 'browser', availability: async () => builtIn }),
    },
    machine: { hasGpu: async () => hasGpu, memoryBytes: () => undefined, roomBytes: async () => room },
    findModels: async () => ({ models: [], refusals: [] }),
    openSummary: {
      summaryTabs: createSummaryTabs(createMemoryStore(), () => 0),
      leaveFor: async (tabId, other) => void shown.push(`${other} instead of ${tabId}`),
      async openPopupOver(tabId) {
        if (!canOpenPopup) throw new Error('only straight out of an action');
        shown.push(`popup over ${tabId}`);
      },
      openPageBeside: async (tabId, file) => void shown.push(`${file} beside ${tabId}`),
    },
    loadTextAnalysis() {
      loads.count += 1;
      return loadTextAnalysis();
    },
    page: {
      addBoxScript: async (tabId) => void shown.push(`box script ${tabId}`),
      inject: async (tabId, ...scripts) => void shown.push(`${scripts.join(', ')} in ${tabId}`),
      async read(_, scope) {
        asked.push(scope);
        return { article: inventedArticle(), address: 'https://news.example/bridge' };
      },
      async markSources(tabId, { article }) {
        shown.push(`marked ${tabId}`);
        return article ? 'shown' : 'article-missing';
      },
    },
    readTab: async (tabId) => ({ isPrivate: tabId === PRIVATE_TAB }),
    showArticleFound: async (tabId) => void shown.push(`found ${tabId}`),
    showNoArticle: async (tabId) => void shown.push(`plain ${tabId}`),
    openOptions: async () => void shown.push('options'),
    readerLanguage: () => 'en',
    setInterfaceLanguage: async () => undefined,
    shortDurations: () => ['5 sec', '1 min'],
    boxTexts: () => ({ boxOpen: 'Get a summary' }),
  });
  const respond = createResponder(backgroundCalls, handlers, () => true);
  const ask = async (sender: Sender, call: string, request: unknown = null): Promise<Reply | undefined> => {
    const reply = await respond({ call, request }, sender);
    await new Promise((resolve) => setTimeout(resolve));
    return reply;
  };
  return { ask, settings, session, local, pendingScopes, digestOrders, asked, shown, loads };
}

const isWanted = (wanted: boolean) => ({ ok: true, response: { isWanted: wanted } });

describe('a sender without the right', () => {
  it.each([
    [page(), 'summarizeTab', { tabId: 7 }],
    [page(), 'showSources', { tabId: 7, job: 'a'.repeat(64), articleKey: '', sources: [], mode: 'select' }],
    [page(), 'pastSummaries', null],
    [page(), 'openDigest', { tabId: 7 }],
    [page(), 'takeDigestOrder', { ticket: 'guessed' }],
    [page(), 'engineOffers', { job: 'a'.repeat(64), isWanted: true }],
    [page(), 'findModels', null],
    [page(), 'translationOffer', { job: 'a'.repeat(64) }],
    [page(), 'translateSummary', { job: 'a'.repeat(64) }],
    [page(), 'cancelTranslation', { job: 'a'.repeat(64) }],
    [page(), 'chooseEngine', { job: 'a'.repeat(64), choice: { engine: 'browser' } }],
    [page(), 'offerEngines', { isOffered: true }],
    [page(), 'addService', { tabId: 7 }],
    [page(), 'summarizePrivately', { article: inventedArticle() }],
    [page(), 'forgetSummaries', { jobs: [] }],
    [page(), 'changeSettings', { before: initialSettings, after: initialSettings }],
    [popup, 'articleFound', null],
    [popup, 'dismissBox', { scope: 'site' }],
    [popup, 'injectExtractor', null],
  ])('is refused, whoever it is: %o %s', async (sender, call, request) => {
    const background = startBackground();
    const reply = await background.ask(sender, call, request);
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'internal', message: expect.stringContaining('may not') },
    });
    expect([...background.shown, ...background.asked]).toEqual([]);
  });

  it('gets no answer to what is no call, and a refusal to what is a malformed one', async () => {
    const { ask } = startBackground();
    for (const call of ['toString', '__proto__', 'someoneElses']) expect(await ask(page(), call)).toBeUndefined();
    expect(await ask(page(), 'dismissBox', { scope: 'world' })).toMatchObject({ ok: false });
    expect(await ask(page(), 'summarizeArticle', { article: { title: 'x' } })).toMatchObject({ ok: false });
  });
});

describe('what makes summaries', () => {
  it('is not loaded for an article that is found, only when its page is about to be read', async () => {
    const { ask, loads } = startBackground();
    await ask(page(), 'articleFound');
    await ask(page(), 'articleLeft');
    await ask(popup, 'viewPreferences');
    expect(loads.count).toBe(0);
    await ask(page(), 'viewPreferences');
    expect(loads.count).toBe(1);
    await ask(popup, 'summarizeTab', { tabId: 7 });
    expect(loads.count).toBe(2);
  });
});

describe('the box', () => {
  it('is offered on an article, and the toolbar button of its tab says so', async () => {
    const { ask, shown } = startBackground();
    expect(await ask(page(), 'articleFound')).toMatchObject(isWanted(true));
    await ask(page(), 'articleLeft');
    expect(shown).toEqual(['found 7', 'box script 7', 'plain 7']);
  });

  it('stays away where it was sent away, and comes back when that is undone', async () => {
    const { ask } = startBackground();
    await ask(page(), 'dismissBox', { scope: 'site' });
    expect(await ask(page('https://www.news.example/other'), 'articleFound')).toMatchObject(isWanted(false));
    expect(await ask(page('https://another.example/'), 'articleFound')).toMatchObject(isWanted(true));
    await ask(page(), 'restoreBox', { scope: 'site' });
    expect(await ask(page(), 'articleFound')).toMatchObject(isWanted(true));
  });

  it('sent away in a private window stays away there, and nothing of it is stored', async () => {
    const { ask, local, session } = startBackground();
    const secret = page('https://secret.example/story', true);
    await ask(secret, 'dismissBox', { scope: 'site' });
    expect(await ask(secret, 'articleFound')).toMatchObject(isWanted(false));
    expect(await ask(page('https://secret.example/story'), 'articleFound')).toMatchObject(isWanted(true));
    expect([local.values.size, session.values.size]).toEqual([0, 0]);
  });

  it('is not offered to what has no web address', async () => {
    expect(await startBackground().ask(page('about blank'), 'articleFound')).toMatchObject({ ok: false });
  });
});

describe('settings', () => {
  it('that the options page changes while boxes are dismissed keep all changes', async () => {
    const { ask, settings } = startBackground();
    const before = initialSettings;
    const after = { ...before, points: 9, box: { ...before.box, place: 'end', hiddenSites: ['typed.example'] } };
    await ask(page(), 'dismissBox', { scope: 'site' });
    await Promise.all([
      ask(popup, 'changeSettings', { before, after }),
      ask(page('https://other.example/'), 'dismissBox', { scope: 'site' }),
    ]);
    const { points, box } = await settings.read();
    expect({ points, place: box.place }).toEqual({ points: 9, place: 'end' });
    expect(box.hiddenSites.toSorted()).toEqual(['news.example', 'other.example', 'typed.example']);
  });

  it('taken back in the options page leave a box away that was dismissed since', async () => {
    const { ask, settings } = startBackground();
    const after = { ...initialSettings, theme: 'dark' };
    await ask(popup, 'changeSettings', { before: initialSettings, after });
    await ask(page(), 'dismissBox', { scope: 'site' });
    await ask(popup, 'changeSettings', { before: after, after: initialSettings });
    expect(await settings.read()).toEqual({
      ...initialSettings,
      box: { ...initialSettings.box, hiddenSites: ['news.example'] },
    });
  });

  it('are changed to nothing that is no setting', async () => {
    const { ask, local } = startBackground();
    const after = { ...initialSettings, points: 99 };
    expect(await ask(popup, 'changeSettings', { before: initialSettings, after })).toMatchObject({ ok: false });
    expect(local.values.size).toBe(0);
  });
});

describe('a summary', () => {
  it('of the same article is one job for box and popup', async () => {
    const { ask } = startBackground();
    const ofBox = await ask(page(), 'summarizeArticle', { article: inventedArticle() });
    expect(ofBox).toMatchObject({ ok: true, response: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await ask(popup, 'summarizeTab', { tabId: 7 })).toEqual(ofBox);
  });

  it('is one of the selection when the menu asked for it, once', async () => {
    const { ask, asked, pendingScopes } = startBackground();
    pendingScopes.put(7, 'selection');
    await ask(popup, 'summarizeTab', { tabId: 7 });
    await ask(popup, 'summarizeTab', { tabId: 7 });
    expect(asked).toEqual(['selection', 'page']);
  });

  it('of a private window is stored nowhere and listed nowhere', async () => {
    const { ask, local, session } = startBackground();
    await ask(popup, 'summarizeTab', { tabId: PRIVATE_TAB });
    await ask(page('https://secret.example/', true), 'summarizeArticle', {
      article: inventedArticle({ title: 'Two' }),
    });
    expect([local.values.size, session.values.size]).toEqual([0, 0]);
    expect(await ask(popup, 'pastSummaries')).toEqual({ ok: true, response: [] });
  });

  it('is among the past ones once it is done, and a failed one is not', async () => {
    const { ask } = startBackground();
    await ask(page(), 'summarizeArticle', { article: inventedArticle() });
    await ask(page(), 'summarizeArticle', { article: inventedArticle({ title: 'Short', paragraphs: ['Too short.'] }) });
    expect(await ask(popup, 'pastSummaries')).toMatchObject({
      response: [{ title: inventedArticle().title, url: 'https://news.example/bridge' }],
    });
  });

  it('is found by words of its article, in any order, with capitals and accents or without', async () => {
    const { ask } = startBackground();
    await ask(page(), 'summarizeArticle', { article: inventedArticle() });
    const paragraphs = inventedArticle().blocks.map(({ text }) => text);
    const other = inventedArticle({ title: 'Élan', paragraphs: [...paragraphs, 'The zebra of Orléans came last.'] });
    await ask(page(), 'summarizeArticle', { article: other });
    const find = async (words: string) => (await ask(popup, 'searchSummaries', { words })) as { response: string[] };
    expect((await find('last ZEBRA')).response).toHaveLength(1);
    expect((await find('orleans elan')).response).toHaveLength(1);
    expect((await find('zebra nowhere')).response).toEqual([]);
    expect((await find(' ')).response).toHaveLength(2);
  });

  it('that is forgotten leads nowhere', async () => {
    const { ask } = startBackground();
    const sources = [{ block: 'b', start: 0, end: 1 }];
    const request = { tabId: 7, job: 'a'.repeat(64), articleKey: 'k', sources, mode: 'select' };
    expect(await ask(popup, 'showSources', request)).toMatchObject({ ok: false, error: { code: 'source-gone' } });
  });
});

describe('a page that leads into a document of ours', () => {
  it('has the popup opened over it, which takes the intent once', async () => {
    const { ask, shown } = startBackground();
    expect(await ask(page(), 'openSummary', { intent: 'ask' })).toMatchObject({ ok: true });
    expect(shown).toEqual(['popup over 7']);
    expect(await ask(popup, 'takeIntent', { tabId: 8 })).toMatchObject({ response: null });
    expect(await ask(popup, 'takeIntent', { tabId: 7 })).toMatchObject({ response: 'ask' });
    expect(await ask(popup, 'takeIntent', { tabId: 7 })).toMatchObject({ response: null });
  });

  it('gets a tab beside it that names no address, where no popup opens by itself', async () => {
    const { ask, shown } = startBackground({ canOpenPopup: false });
    await ask(page(), 'openSummary', { intent: 'upgrade' });
    expect(shown).toEqual(['panel.html?tab=7 beside 7']);
    expect(await ask(popup, 'takeIntent', { tabId: 7 })).toMatchObject({ response: 'upgrade' });
  });
});

describe('the way back from a mark', () => {
  type Ask = ReturnType<typeof startBackground>['ask'];
  const shownFrom = async (ask: Ask, from: Parameters<Ask>[0], mode: 'select' | 'preview' = 'select') => {
    const { response: job } = (await ask(popup, 'summarizeTab', { tabId: 7 })) as { response: string };
    const sources = [{ block: 'b', start: 0, end: 1 }];
    await ask(from, 'showSources', { tabId: 7, job, articleKey: 'k', sources, mode, reopens: true });
  };

  it('leads to the tab of ours that it was made from, once', async () => {
    const { ask, shown } = startBackground();
    await shownFrom(ask, { ...popup, tabId: 12 });
    await ask(page(), 'openSummary', { intent: 'summary' });
    await ask(page(), 'openSummary', { intent: 'summary' });
    expect(shown.slice(-2)).toEqual(['12 instead of 7', 'popup over 7']);
  });

  it('is changed by no preview', async () => {
    const { ask, shown } = startBackground();
    await shownFrom(ask, { ...popup, tabId: 12 });
    await shownFrom(ask, popup, 'preview');
    await ask(page(), 'openSummary', { intent: 'summary' });
    expect(shown.at(-1)).toBe('12 instead of 7');
  });

  it('leads to the popup, where that has shown the last one', async () => {
    const { ask, shown } = startBackground();
    await shownFrom(ask, { ...popup, tabId: 12 });
    await shownFrom(ask, popup);
    await ask(page(), 'openSummary', { intent: 'summary' });
    expect(shown.at(-1)).toBe('popup over 7');
  });
});

describe('a reader who wants no box anywhere', () => {
  it('takes that back to where it was offered before', async () => {
    const { ask, settings } = startBackground();
    await settings.change((now) => ({ ...now, box: { ...now.box, offer: 'chosen-sites' } }));
    expect(await ask(popup, 'hideBoxEverywhere')).toMatchObject({ response: 'chosen-sites' });
    expect((await settings.read()).box.offer).toBe('never');
    expect(await ask(popup, 'hideBoxEverywhere')).toMatchObject({ response: null });
    await ask(popup, 'showBoxEverywhere', { offer: 'chosen-sites' });
    expect((await settings.read()).box.offer).toBe('chosen-sites');
  });
});

describe('a site for which the reader has chosen that an engine writes', () => {
  it('has it begin when its own page asks for the summary, and no other site has', async () => {
    const { ask, settings, shown } = startBackground();
    await settings.change((now) => ({ ...now, engine: { ...now.engine, automaticSites: ['news.example'] } }));
    const others = page('https://other.example/story');
    await ask(others, 'summarizeArticle', { article: inventedArticle({ title: 'Other' }) });
    await ask(page(), 'summarizeArticle', { article: inventedArticle() });
    await until('the engine to begin', () => shown.includes('upgrade shown'));
    expect(shown).toEqual(['upgrade shown']);
  });
});

describe('a digest that was asked for in a private window', () => {
  it('is summarized without a trace in any store, whatever window its page is in', async () => {
    const { ask, session, local } = startBackground();
    const reply = await ask(popup, 'summarizePrivately', { article: inventedArticle() });
    expect(reply).toMatchObject({ ok: true, response: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect([await session.all(), await local.all()]).toEqual([{}, {}]);
    // The same article in a window of the ordinary kind is another job, and is kept.
    await ask(popup, 'summarizeArticle', { article: inventedArticle() });
    expect(Object.keys(await session.all())).toHaveLength(1);
  });

  it('is handed to its page once', async () => {
    const { ask, digestOrders } = startBackground();
    const order = { windowId: 4, link: 'https://news.example/bridge' };
    const ticket = digestOrders.put(order);
    expect(await ask(popup, 'takeDigestOrder', { ticket })).toEqual({ ok: true, response: order });
    expect(await ask(popup, 'takeDigestOrder', { ticket })).toEqual({ ok: true, response: null });
  });
});

describe('a summary in the reader’s language', () => {
  it('is asked for in the language of the interface, and given up with the job', async () => {
    const { ask, shown } = startBackground();
    const reply = await ask(popup, 'summarizeTab', { tabId: 7 });
    const job = (reply as { response: string }).response;
    // The interface speaks the article's.
    await until('the record', async () => (await ask(popup, 'translationOffer', { job }))?.ok);
    expect(await ask(popup, 'translationOffer', { job })).toEqual({ ok: true, response: null });
    await ask(popup, 'translateSummary', { job });
    expect(shown).toContain('translation into en');
    await ask(popup, 'forgetSummaries', { jobs: [job] });
    expect(shown).toContain(`no translation of ${job.slice(0, 4)}`);
  });
});

describe('a reader without an engine', () => {
  const summary = async (background: ReturnType<typeof startBackground>, tabId = 7) => {
    const reply = await background.ask(popup, 'summarizeTab', { tabId });
    const job = (reply as { response: string }).response;
    await until('the summary', async () => (await offers(background, job))?.ok);
    return job;
  };
  const offers = (background: ReturnType<typeof startBackground>, job: string, isWanted = false) =>
    background.ask(popup, 'engineOffers', { job, isWanted });

  it.each(['available', 'downloadable', 'downloading'] as const)(
    'is told that the browser’s own is %s',
    async (builtIn) => {
      const background = startBackground({ builtIn });
      expect(await offers(background, await summary(background))).toMatchObject({ response: { builtIn } });
    },
  );

  it('is not offered the browser’s own where it does not work', async () => {
    const background = startBackground({ builtIn: 'unavailable' });
    expect(await offers(background, await summary(background))).toEqual({ ok: true, response: {} });
  });

  it('is offered a model inside the browser where a graphics processor would run it and there is room', async () => {
    const able = startBackground({ builtIn: 'unavailable', hasGpu: true });
    expect(await offers(able, await summary(able))).toEqual({ ok: true, response: { inBrowser: 639_446_688 } });
    expect(await offers(able, await summary(able, PRIVATE_TAB))).toEqual({ ok: true, response: {} });
    for (const machine of [{ hasGpu: false }, { hasGpu: true, room: 1e9 }]) {
      const unable = startBackground({ builtIn: 'unavailable', ...machine });
      expect(await offers(unable, await summary(unable))).toEqual({ ok: true, response: {} });
    }
  });

  it('who has sent the offer away is offered nothing, unless they come for it', async () => {
    const background = startBackground();
    const job = await summary(background);
    await background.ask(popup, 'offerEngines', { isOffered: false });
    expect(await offers(background, job)).toMatchObject({ response: null });
    expect(await offers(background, job, true)).toMatchObject({ response: { builtIn: 'available' } });
    await background.ask(popup, 'offerEngines', { isOffered: true });
    expect(await offers(background, job)).toMatchObject({ response: { builtIn: 'available' } });
  });

  it('who has chosen one since is offered nothing', async () => {
    const background = startBackground();
    const job = await summary(background);
    await background.settings.change((now) => ({ ...now, engine: { ...now.engine, chosen: 'openai' } }));
    expect(await offers(background, job, true)).toMatchObject({ response: null });
  });

  it('has what they choose from then on, at its usual address, and it begins with this article', async () => {
    const background = startBackground();
    const job = await summary(background);
    await background.settings.change((now) => ({
      ...now,
      engine: { ...now.engine, servers: { ollama: { address: 'http://192.168.1.9:11434', model: 'old' } } },
    }));
    const reply = await background.ask(popup, 'chooseEngine', { job, choice: { engine: 'ollama', model: 'small' } });
    expect(reply).toMatchObject({ ok: true });
    expect((reply as { response: string }).response).not.toBe(job);
    expect((await background.settings.read()).engine).toMatchObject({
      chosen: 'ollama',
      servers: { ollama: { address: '', model: 'small' } },
    });
    expect(background.shown).toContain('upgrade chosen');
  });

  it('chooses in a private window for private windows alone', async () => {
    const background = startBackground();
    const job = await summary(background, PRIVATE_TAB);
    await background.ask(popup, 'chooseEngine', { job, choice: { engine: 'browser' } });
    expect((await background.settings.read()).engine.chosen).toBe('instant');
  });

  it.each([
    { engine: 'openai', model: 'x' },
    { engine: 'other', model: 'x' },
    { engine: 'ollama', model: '' },
  ])('chooses nothing that leaves the computer in this way: %o', async (choice) => {
    const background = startBackground();
    const job = await summary(background);
    expect(await background.ask(popup, 'chooseEngine', { job, choice })).toMatchObject({ ok: false });
    expect((await background.settings.read()).engine.chosen).toBe('instant');
  });

  it('enters a service beside the tab', async () => {
    const background = startBackground();
    await background.ask(popup, 'addService', { tabId: 7 });
    expect(background.shown).toContain('options.html?tab=7 beside 7');
    await background.ask(popup, 'addService', { tabId: 7, engine: 'in-browser' });
    expect(background.shown).toContain('options.html?tab=7&engine=in-browser beside 7');
  });
});
