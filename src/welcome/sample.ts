/** Renders an invented article with the box in it, as it stands in real ones, and has it summarized like them. */
import type { Source } from '../article/article.ts';
import { articleFromText } from '../article/article-from-text.ts';
import { callBackground } from '../extension-page/call-background.ts';
import { createJobSummary } from '../extension-page/job-summary.ts';
import { shortDurations, text } from '../i18n/text.ts';
import type { ViewPreferences } from '../messaging/content-calls.ts';
import { actionButton } from '../ui/controls/action-button.ts';
import { element } from '../ui/controls/element.ts';
import { markSpans } from '../ui/summary/mark-spans.ts';
import { timeToRead } from '../ui/summary/reading-time.ts';

/** What the reader does in the box. */
interface SampleActions {
  openOptions(): void;
}

export function renderSample(preferences: ViewPreferences, actions: SampleActions): HTMLElement {
  const article = articleFromText({
    title: text('sampleTitle'),
    language: text('languageTag'),
    paragraphs: text('sampleText').split('\n'),
  });
  const paragraphs = article.blocks.map((block) => ({ ...block, node: element('p', {}, block.text) }));
  const summary = createJobSummary(
    preferences,
    { retry: () => void summarize(), showSources: async (sources) => mark(sources) },
    'h3',
  );
  const stage = element('div', { class: 'stage' }, summary.node);
  const { box, question, opener } = renderBox(timeToRead(article.wordCount, shortDurations()), toggle, actions);
  const sample = element(
    'section',
    { class: 'sample', role: 'region', 'aria-label': article.title, tabindex: 0 },
    element('h2', {}, article.title),
    box,
    ...paragraphs.map(({ node }) => node),
  );
  document.addEventListener('keydown', (event) => event.key === 'Escape' && leadBack());
  return sample;

  function toggle(): void {
    const isOpening = opener.ariaExpanded !== 'true';
    opener.ariaExpanded = String(isOpening);
    question.textContent = text(isOpening ? 'boxTitle' : 'boxQuestion');
    opener.textContent = text(isOpening ? 'boxClose' : 'boxOpen');
    if (isOpening) {
      box.append(stage);
      void summarize();
    } else {
      stage.remove();
      mark([]);
    }
  }

  async function summarize(): Promise<void> {
    summary.showJob(await callBackground('summarizeArticle', { article }));
  }

  /** Marks where a point stands, as a page would; nothing: takes the marks away. */
  function mark(sources: readonly Source[]): void {
    for (const { id, text: whole, node } of paragraphs) {
      const marked = sources.filter(({ block }) => block === id);
      node.replaceChildren(...markSpans(whole, marked));
    }
    sample.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }

  function leadBack(): void {
    if (!sample.querySelector('mark')) return;
    mark([]);
    box.scrollIntoView({ block: 'nearest' });
  }
}

interface SampleBox {
  readonly box: HTMLElement;
  readonly question: HTMLElement;
  readonly opener: HTMLButtonElement;
}

function renderBox(time: ReturnType<typeof timeToRead>, toggle: () => void, { openOptions }: SampleActions): SampleBox {
  const question = element('span', {}, text('boxQuestion'));
  const opener = actionButton('summarize', text('boxOpen'), toggle, { class: 'open', 'aria-expanded': 'false' });
  const menuOpener = actionButton('menu', '⋯', toggleMenu, {
    class: 'menu',
    'aria-label': text('boxMenu'),
    'aria-expanded': 'false',
  });
  const choices = element(
    'div',
    { class: 'bar choices' },
    actionButton('hide-page', text('boxHideOnPage'), hide),
    actionButton('options', text('boxMoreChoices'), openOptions),
  );
  const bar = element(
    'div',
    { class: 'bar' },
    question,
    opener,
    element('span', { class: 'time', title: time?.spoken ?? '' }, time?.short ?? ''),
    menuOpener,
  );
  const box = element('section', { class: 'box', 'aria-label': text('boxLabel') }, bar);
  return { box, question, opener };

  function toggleMenu(): void {
    const isOpening = !choices.isConnected;
    menuOpener.ariaExpanded = String(isOpening);
    if (isOpening) bar.after(choices);
    else choices.remove();
  }

  function hide(): void {
    toggleMenu();
    const shown = [...box.childNodes];
    const undo = actionButton('undo', text('undo'), () => {
      box.replaceChildren(...shown);
      opener.focus();
    });
    const notice = element('span', { role: 'status' }, text('boxHiddenOnPage'));
    box.replaceChildren(element('div', { class: 'bar notice' }, notice, undo));
    undo.focus();
  }
}
