/** Shows the digest of all open tabs: an entry per article, the same story under one heading, with what each source adds. */
import { callBackground } from '../extension-page/call-background.ts';
import { createJobSummary, type JobSummary } from '../extension-page/job-summary.ts';
import { countText, numberText, text } from '../i18n/text.ts';
import type { ViewPreferences } from '../messaging/content-calls.ts';
import { articleKey } from '../messaging/jobs/article-key.ts';
import type { Story } from '../messaging/protocol.ts';
import { allTabs, closeTab, showTab } from '../platform/tabs.ts';
import { actionButton } from '../ui/controls/action-button.ts';
import { element } from '../ui/controls/element.ts';
import { inParallel } from './in-parallel.ts';
import { createEntry, type Entry, renderStory } from './story.ts';

/** A page that is still loading, or whose scripts never rest, must not keep the others waiting. */
const READING = { atOnce: 3, milliseconds: 10_000 };

/** @param privateWindow Whose tabs are meant; missing: those of the window that this page is in. */
export async function showTabs(preferences: ViewPreferences, privateWindow?: number): Promise<void> {
  const status = element('p', { class: 'note', role: 'status' });
  const stories = element('div', {});
  document.title = text('digestTitle');
  document.body.replaceChildren(element('main', {}, element('h1', {}, text('digestTitle')), status, stories));

  // Not by loading the page anew: an order of a private window is handed over once.
  const startAgain = () => void showTabs(preferences, privateWindow);
  const tabs = new Set((await allTabs(privateWindow)).map(({ id }) => id));
  const entries = new Map<number, Entry>();
  const total = tabs.size;
  let begun = 0;
  let isReading = true;
  let silent = 0;
  silent = await inParallel([...tabs], read, READING);
  isReading = false;
  await group();

  async function read(tabId: number): Promise<void> {
    begun += 1;
    status.textContent = text('digestProgress', numberText(begun), numberText(total));
    const job = await callBackground('summarizeTab', { tabId }).catch(() => undefined);
    if (!isReading) silent -= 1;
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
    if (isReading) stories.append(renderStory([entry]));
    else await group();
  }

  /** Which articles tell one story depends on which are there. In the order of the tabs; the focus stays where it is. */
  async function group(): Promise<void> {
    const inOrder = [...tabs].flatMap((tabId) => entries.get(tabId) ?? []);
    const grouped = await callBackground('groupStories', { jobs: inOrder.map(({ job }) => job) });
    const focused = document.activeElement;
    stories.replaceChildren(...grouped.map((story) => renderStory(membersOf(story, inOrder))));
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    if (!entries.size) return showNone();
    const counts = [text('digestDone', numberText(entries.size), numberText(tabs.size))];
    if (silent) counts.push(countText('digestSilent', silent));
    status.textContent = counts.join(' · ');
  }

  function showNone(): void {
    status.textContent = text('digestEmpty');
    stories.replaceChildren(actionButton('retry', text('retry'), startAgain));
  }

  async function remove({ closer }: Entry, tabId: number): Promise<void> {
    const controls = () => [...stories.querySelectorAll<HTMLElement>('[data-action="close-tab"]')];
    const place = controls().indexOf(closer);
    const hadFocus = closer === document.activeElement;
    entries.delete(tabId);
    tabs.delete(tabId);
    await group();
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
