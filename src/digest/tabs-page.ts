/** Shows the digest of all open tabs: an entry per article, the same story under one heading, with what each source adds. */
import { callBackground } from '../extension-page/call-background.ts';
import { createJobSummary, type JobSummary } from '../extension-page/job-summary.ts';
import { countText, numberText, text } from '../i18n/text.ts';
import type { ViewPreferences } from '../messaging/content-calls.ts';
import { articleKey } from '../messaging/jobs/article-key.ts';
import type { Story } from '../messaging/protocol.ts';
import { allTabs, closeTab, showTab, type TabFacts, wakeTab } from '../platform/tabs.ts';
import { actionButton, withIcon } from '../ui/controls/action-button.ts';
import { element } from '../ui/controls/element.ts';
import { COPY } from '../ui/controls/icons.ts';
import { copyText } from '../ui/export/copy-text.ts';
import { type ExportedStory, storiesAsMarkdown, storiesAsPlainText } from '../ui/export/export-stories.ts';
import { inParallel } from './in-parallel.ts';
import { createEntry, type Entry, renderStory } from './story.ts';

/** A page that is still loading, or whose scripts never rest, must not keep the others waiting. */
const READING = { atOnce: 3, milliseconds: 10_000 };
/** One after the other, each with the time to be loaded: it comes to the front for a moment. */
const WAKING = { atOnce: 1, milliseconds: 30_000 };

/** @param window Whose tabs are meant: that of this page, a private one by its id, or all that are not private. */
export async function showTabs(preferences: ViewPreferences, window: 'this' | 'all' | number = 'this'): Promise<void> {
  const status = element('p', { class: 'note', role: 'status' });
  const tools = element('div', { class: 'digest-tools' });
  /** Beside the tools: what the digest holds stays said. */
  const said = element('span', { class: 'note', role: 'status' });
  const asleep = element('div', { class: 'asleep' });
  const stories = element('div', {});
  document.title = text('digestTitle');
  document.body.replaceChildren(
    element('main', {}, element('h1', {}, text('digestTitle')), status, tools, asleep, stories),
  );

  // Not by loading the page anew: an order of a private window is handed over once.
  const startAgain = () => void showTabs(preferences, window);
  const found = await allTabs(window);
  const tabs = new Set(found.map(({ id }) => id));
  const entries = new Map<number, Entry>();
  let told: readonly ReturnType<typeof membersOf>[] = [];
  let begun = 0;
  let total = 0;
  let isReading = false;
  /** Tabs that have not answered, whether they still may or their time is over. */
  const silent = new Set<number>();
  await readAll(
    found.filter(({ isAsleep }) => !isAsleep),
    READING,
  );
  showAsleep(found.filter(({ isAsleep }) => isAsleep));
  await showTools();

  async function readAll(wanted: readonly TabFacts[], pace: typeof READING): Promise<void> {
    total += wanted.length;
    isReading = true;
    await inParallel(wanted, read, pace);
    isReading = false;
    await group();
  }

  async function read({ id: tabId, isAsleep }: TabFacts): Promise<void> {
    begun += 1;
    silent.add(tabId);
    showStatus();
    if (isAsleep) await wakeTab(tabId).catch(() => undefined);
    const job = await callBackground('summarizeTab', { tabId }).catch(() => undefined);
    silent.delete(tabId);
    showStatus();
    if (!job || [...entries.values()].some((entry) => entry.job === job)) return;
    const summary = createSummary(preferences, tabId, startAgain);
    const entry = createEntry(job, summary, {
      open: () => void showTab(tabId).catch(() => remove(entry, tabId)),
      // It may be gone already, closed in the browser's own way.
      close: () =>
        void closeTab(tabId)
          .catch(() => undefined)
          .then(() => remove(entry, tabId)),
    });
    entries.set(tabId, entry);
    summary.showJob(job);
    if (isReading) return stories.append(renderStory([entry]));
    await group();
    await showTools();
  }

  /** Which articles tell one story depends on which are there. In the order of the tabs; the focus stays where it is. */
  async function group(): Promise<void> {
    const inOrder = [...tabs].flatMap((tabId) => entries.get(tabId) ?? []);
    const grouped = await callBackground('groupStories', { jobs: inOrder.map(({ job }) => job) });
    const focused = document.activeElement;
    told = grouped.map((story) => membersOf(story, inOrder));
    stories.replaceChildren(...told.map(renderStory));
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    if (!entries.size && !isReading) stories.replaceChildren(actionButton('retry', text('retry'), startAgain));
    showStatus();
  }

  function showStatus(): void {
    const now = statusText();
    // A screen reader would say it again.
    if (status.textContent !== now) status.textContent = now;
  }

  function statusText(): string {
    if (isReading) return text('digestProgress', numberText(begun), numberText(total));
    if (!entries.size) return text('digestEmpty');
    const counts = [text('digestDone', numberText(entries.size), numberText(tabs.size))];
    if (silent.size) counts.push(countText('digestSilent', silent.size));
    if (window === 'this') counts.push(text('digestThisWindow'));
    if (window === 'all') counts.push(text('digestAllWindows'));
    return counts.join(' · ');
  }

  /** What can be done with the whole; and where this window is not the only one, with all of them. */
  async function showTools(): Promise<void> {
    const copy = (write: typeof storiesAsPlainText) => () => {
      void copyText(write(told.flatMap(exportStory)), tools).then((isCopied) => {
        said.textContent = text(isCopied ? 'copied' : 'copyFailed');
      });
    };
    said.textContent = '';
    const isElsewhere = window === 'this' && (await allTabs('all')).some(({ id }) => !tabs.has(id));
    const takeAll = () => void showTabs(preferences, 'all');
    tools.replaceChildren(
      ...(entries.size
        ? [
            withIcon(COPY, actionButton('copy-all', text('copy'), copy(storiesAsPlainText))),
            actionButton('copy-all-markdown', text('copyMarkdown'), copy(storiesAsMarkdown)),
          ]
        : []),
      ...(isElsewhere ? [actionButton('all-windows', text('digestTakeAllWindows'), takeAll)] : []),
      said,
    );
  }

  /** They are loaded only for who wants it: browsers put tabs to sleep to save what many of them take. */
  function showAsleep(sleeping: readonly TabFacts[]): void {
    const names = sleeping.flatMap(({ title, url }) => title ?? url ?? []);
    const wake = () => {
      asleep.replaceChildren();
      void readAll(sleeping, WAKING).then(showTools);
    };
    if (!sleeping.length) return;
    asleep.replaceChildren(
      element('span', { class: 'note' }, countText('digestAsleep', sleeping.length)),
      actionButton('wake', text('digestWake'), wake),
      ...(names.length ? [element('ul', {}, ...names.map((name) => element('li', { dir: 'auto' }, name)))] : []),
    );
  }

  async function remove({ closer }: Entry, tabId: number): Promise<void> {
    const controls = () => [...stories.querySelectorAll<HTMLElement>('[data-action="close-tab"]')];
    const place = controls().indexOf(closer);
    const hadFocus = closer === document.activeElement;
    entries.delete(tabId);
    tabs.delete(tabId);
    await group();
    if (!entries.size) await showTools();
    if (hadFocus)
      controls()
        .at(Math.min(place, entries.size - 1))
        ?.focus();
  }
}

function createSummary(preferences: ViewPreferences, tabId: number, startAgain: () => void): JobSummary {
  const summary = createJobSummary(
    { ...preferences, depth: 'three' },
    {
      async showSources(sources) {
        const job = summary.shownJob();
        const article = summary.shownArticle();
        if (job && article) {
          const key = articleKey(article);
          const way = { mode: 'select', reopens: true } as const;
          await callBackground('showSources', { tabId, job, articleKey: key, sources: [...sources], ...way });
        }
        await showTab(tabId);
      },
      retry: startAgain,
    },
    'h3',
  );
  return summary;
}

function membersOf({ members }: Story, entries: readonly Entry[]) {
  return members.flatMap(({ job, adds }) => {
    const entry = entries.find((candidate) => candidate.job === job);
    return entry ? [{ ...entry, adds: adds.map(({ text: added }) => added) }] : [];
  });
}

/** @returns The story as the first of its summaries tells it that is there; nothing where none is. */
function exportStory(members: ReturnType<typeof membersOf>): ExportedStory[] {
  const first = members.find(({ summary }) => summary.exported());
  const told = first?.summary.exported();
  if (!told) return [];
  const others = members.filter((member) => member !== first);
  const sources = others.flatMap(({ summary, adds }) => {
    const article = summary.shownArticle();
    return article ? [{ title: article.title, url: article.url, adds }] : [];
  });
  return [{ told, others: sources }];
}
