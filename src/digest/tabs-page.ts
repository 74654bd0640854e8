/** The digest of all open tabs: an entry per article, the same story under one heading, with what each source adds. */
import { callBackground } from '../extension-page/call-background.ts';
import { createJobSummary, type JobSummary } from '../extension-page/job-summary.ts';
import { text } from '../i18n/text.ts';
import type { JobId } from '../messaging/job.ts';
import type { Story, ViewPreferences } from '../messaging/protocol.ts';
import { allTabs, closeTab, showTab } from '../platform/tabs.ts';
import { element } from '../ui/element.ts';
import { createEntry, type Entry, renderStory } from './story.ts';

export async function showTabs(preferences: ViewPreferences): Promise<void> {
  const status = element('p', { class: 'note', role: 'status' });
  const stories = element('div', {});
  document.body.append(element('main', {}, element('h1', {}, text('digestTitle')), status, stories));

  const tabs = new Set((await allTabs()).map(({ id }) => id));
  const entries = new Map<JobId, Entry>();
  const total = tabs.size;
  for (const [index, tabId] of [...tabs].entries()) {
    status.textContent = text('digestProgress', String(index + 1), String(total));
    const job = await callBackground('summarizeTab', { tabId }).catch(() => undefined);
    if (!job || entries.has(job)) continue;
    const summary = createSummary(preferences, tabId);
    const entry = createEntry(job, summary, {
      open: () => void showTab(tabId).catch(() => remove(entry, tabId)),
      // It may be gone already, closed in the browser's own way.
      close: () =>
        void closeTab(tabId)
          .catch(() => undefined)
          .then(() => remove(entry, tabId)),
    });
    entries.set(job, entry);
    summary.showJob(job);
    stories.append(renderStory([entry]));
  }
  await group();
  showCount();

  function showCount(): void {
    status.textContent = text('digestDone', String(entries.size), String(tabs.size));
  }

  /** Which articles tell one story depends on which are there. The focus stays where it is. */
  async function group(): Promise<void> {
    const grouped = await callBackground('groupStories', { jobs: [...entries.keys()] });
    const focused = document.activeElement;
    stories.replaceChildren(...grouped.map((story) => renderStory(membersOf(story, entries))));
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  }

  async function remove(entry: Entry, tabId: number): Promise<void> {
    const controls = () => [...stories.querySelectorAll<HTMLElement>('[data-action="close-tab"]')];
    const place = controls().indexOf(entry.closer);
    const hadFocus = entry.closer === document.activeElement;
    entries.delete(entry.job);
    tabs.delete(tabId);
    await group();
    if (hadFocus)
      controls()
        .at(Math.min(place, entries.size - 1))
        ?.focus();
    showCount();
  }
}

function createSummary(preferences: ViewPreferences, tabId: number): JobSummary {
  const summary = createJobSummary(
    { ...preferences, depth: 'three' },
    {
      async showSources(sources) {
        const job = summary.shownJob();
        if (job) await callBackground('showSources', { tabId, job, sources: [...sources] });
        await showTab(tabId);
      },
      retry: () => location.reload(),
    },
    'h3',
  );
  return summary;
}

function membersOf({ members }: Story, entries: ReadonlyMap<JobId, Entry>) {
  return members.flatMap(({ job, adds }) => {
    const entry = entries.get(job);
    return entry ? [{ ...entry, adds: adds.map(({ text: added }) => added) }] : [];
  });
}
