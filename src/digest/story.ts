/** Renders one story of the digest: an article by itself, or several under one heading, each with what it alone tells. */
import type { JobSummary } from '../extension-page/job-summary.ts';
import { countText, text } from '../i18n/text.ts';
import type { JobId } from '../messaging/jobs/job-id.ts';
import { actionButton } from '../ui/controls/action-button.ts';
import { element } from '../ui/controls/element.ts';

/** An article and what can be done with its tab. Drawn once and moved about, so that nothing in it is lost. */
export interface Entry {
  readonly job: JobId;
  readonly summary: JobSummary;
  readonly buttons: HTMLElement;
  readonly closer: HTMLElement;
}

export function createEntry(job: JobId, summary: JobSummary, tab: { open(): void; close(): void }): Entry {
  const closer = actionButton('close-tab', text('digestCloseTab'), tab.close);
  const opener = actionButton('open-tab', text('digestOpenTab'), tab.open);
  return { job, summary, closer, buttons: element('div', { class: 'tab-actions' }, opener, closer) };
}

export function renderStory(members: readonly (Entry & { readonly adds?: readonly string[] })[]): HTMLElement {
  const isGroup = members.length > 1;
  const heading = isGroup && element('h2', {}, countText('digestSameStory', members.length));
  for (const { summary } of members) summary.setHeadingLevel(isGroup ? 3 : 2);
  return element(
    'section',
    { class: 'story' },
    heading,
    ...members.map((member, index) => renderMember(member, index > 0)),
  );
}

/** Summaries of further sources that the reader has unfolded. */
const unfolded = new WeakSet<HTMLElement>();

/** @param isTold Whether a source before it tells the story: then this one says only what it adds, until more is wanted. */
function renderMember(
  { summary, buttons, adds = [] }: Entry & { readonly adds?: readonly string[] },
  isTold: boolean,
): HTMLElement {
  const member = element('div', { class: 'member' }, summary.node);
  if (adds.length) {
    const list = element('ul', {}, ...adds.map((added) => element('li', { dir: 'auto' }, added)));
    member.append(element('div', { class: 'adds' }, element('h4', {}, text('digestAdds')), list));
  }
  if (isTold) {
    if (!adds.length) member.append(element('p', { class: 'note' }, text('digestNothingMore')));
    fold(member, summary.node);
  }
  member.append(buttons);
  return member;
}

function fold(member: HTMLElement, summary: HTMLElement): void {
  const show = () => {
    const isWhole = unfolded.has(summary);
    member.classList.toggle('folded', !isWhole);
    whole.ariaExpanded = String(isWhole);
  };
  const whole = actionButton(
    'show-whole',
    text('digestWhole'),
    () => {
      if (!unfolded.delete(summary)) unfolded.add(summary);
      show();
    },
    { class: 'link' },
  );
  show();
  member.append(whole);
}
