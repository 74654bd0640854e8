/** Shows once, after installation, what the extension does, on a sample, and what it may see and why. */
import type { Source } from '../article/article.ts';
import { articleFromText } from '../article/article-from-text.ts';
import { applyCurrentPreferences } from '../extension-page/apply-preferences.ts';
import { callBackground } from '../extension-page/call-background.ts';
import { createJobSummary } from '../extension-page/job-summary.ts';
import { renderPrivacyLink } from '../extension-page/privacy-link.ts';
import { type TextKey, text } from '../i18n/text.ts';
import { actionButton } from '../ui/controls/action-button.ts';
import { element } from '../ui/controls/element.ts';
import { markSpans } from '../ui/summary/mark-spans.ts';

const preferences = await applyCurrentPreferences();
document.title = text('welcomeTitle');
document.body.append(
  element(
    'main',
    {},
    element('h1', {}, text('welcomeTitle')),
    element('p', {}, text('welcomeWhat')),
    renderSample(),
    ...renderSection('welcomeSees', 'welcomeSeesWhat'),
    ...renderSection('welcomeSends', 'optionsPrivacy'),
    renderPrivacyLink(),
    ...renderSection('welcomeQuiet', 'welcomeQuietHow'),
    renderOptionsButton(),
  ),
);

function renderSection(heading: TextKey, paragraph: TextKey): HTMLElement[] {
  return [element('h2', {}, text(heading)), element('p', {}, text(paragraph))];
}

function renderSample(): HTMLElement {
  const sample = element('section', { class: 'sample' });
  const summary = createJobSummary(
    preferences,
    { retry: () => void summarize(), showSources: async (sources) => showInSample(sources) },
    'h2',
  );
  const button = actionButton('summarize', text('boxOpen'), () => void summarize());
  const box = element('div', { class: 'sample-box' }, text('boxQuestion'), ' ', button);
  const article = articleFromText({
    title: text('sampleTitle'),
    language: text('languageTag'),
    paragraphs: text('sampleText').split('\n'),
  });
  async function summarize(): Promise<void> {
    summary.showJob(await callBackground('summarizeArticle', { article }));
    box.replaceChildren(summary.node);
    summary.node.focus();
  }
  const paragraphs = article.blocks.map((block) => ({ ...block, node: element('p', {}, block.text) }));
  /** Where a point stands, as the page beside a popup would show it; none: takes the marks away. */
  function showInSample(sources: readonly Source[]): void {
    for (const { id, text: whole, node } of paragraphs) {
      const marked = sources.filter(({ block }) => block === id);
      node.replaceChildren(...markSpans(whole, marked));
    }
    sample.querySelector('mark')?.scrollIntoView({ block: 'nearest' });
  }
  document.addEventListener('keydown', (event) => event.key === 'Escape' && showInSample([]));
  sample.append(element('h2', {}, article.title), box, ...paragraphs.map(({ node }) => node));
  return sample;
}

function renderOptionsButton(): HTMLElement {
  const click = () => void callBackground('openOptions', null);
  return actionButton('options', text('options'), click);
}
