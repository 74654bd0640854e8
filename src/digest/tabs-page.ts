/** The digest of all open tabs: an entry per article, the same story under one heading, with what each source adds. */
import { callBackground } from '../extension-page/call-background.ts';
import { createJobSummary, type JobSummary } from '../extension-page/job-summary.ts';
import { text } from '../i18n/text.ts';
import type { JobId } from '../messaging/job.ts';
import type { Story, ViewPreferences } from '../messaging/protocol.ts';
import { allTabs, closeTab, showTab } from '../platform/tabs.ts';
import { element } from '../ui/element.ts';

interface Entry {
  readonly tabId: number;
  readonly job: JobId;
  readonly summary: JobSummary;
}

export async function showTabs(preferences: ViewPreferences): Promise<void> {
  const status = element('p', { class: 'note', role: 'status' });
  const stories = element('div', {});
  document.body.append(element('main', {}, element('h1', {}, text('digestTitle')), status, stories));

  const tabs = await allTabs();
  const entries = new Map<JobId, Entry>();
  for (const [index, { id: tabId }] of tabs.entries()) {
    status.textContent = text('digestProgress', String(index + 1), String(tabs.length));
    const job = await callBackground('summarizeTab', { tabId }).catch(() => undefined);
    if (!job || entries.has(job)) continue;
    const entry = { tabId, job, summary: createSummary(preferences, tabId) };
    entries.set(job, entry);
    entry.summary.showJob(job);
    stories.append(renderStory([entry]));
  }
  const grouped = await callBackground('groupStories', { jobs: [...entries.keys()] });
  stories.replaceChildren(...grouped.map((story) => renderGroup(story, entries)));
  status.textContent = text('digestDone', String(entries.size), String(tabs.length));
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

function renderGroup({ members }: Story, entries: ReadonlyMap<JobId, Entry>): HTMLElement {
  const known = members.flatMap(({ job, adds }) => {
    const entry = entries.get(job);
    return entry ? [{ ...entry, adds: adds.map(({ text: added }) => added) }] : [];
  });
  const heading = known.length > 1 && element('h2', {}, text('digestSameStory', String(known.length)));
  return renderStory(known, heading);
}

function renderStory(
  members: readonly (Entry & { readonly adds?: readonly string[] })[],
  heading?: HTMLElement | false,
): HTMLElement {
  return element('section', { class: 'story' }, heading, ...members.map(renderMember));
}

function renderMember({ tabId, summary, adds = [] }: Entry & { readonly adds?: readonly string[] }): HTMLElement {
  const member = element('div', { class: 'member' }, summary.node);
  const button = (action: string, label: string, click: () => void) =>
    element('button', { type: 'button', class: 'button', 'data-action': action, on: { click } }, label);
  if (adds.length) {
    const list = element('ul', { class: 'adds' }, ...adds.map((added) => element('li', {}, added)));
    member.append(element('p', { class: 'error-title' }, text('digestAdds')), list);
  }
  const close = () => void closeTab(tabId).then(() => member.remove());
  member.append(
    element(
      'div',
      { class: 'take-along' },
      button('open-tab', text('digestOpenTab'), () => void showTab(tabId)),
      button('close-tab', text('digestCloseTab'), close),
    ),
  );
  return member;
}
