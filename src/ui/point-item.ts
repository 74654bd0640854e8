/** One point: its text leads to the sentence in the page, and unfolds to the paragraph that it stands in. */
import type { Article, Block, Source } from '../article/article.ts';
import { text } from '../i18n/text.ts';
import type { Point } from '../summary/summary.ts';
import { actionButton } from './action-button.ts';
import { element } from './element.ts';
import { sentenceLink } from './sentence-link.ts';

/** What a view does with sources; `preview` gets `undefined` when the reader's attention leaves. */
export interface SourceActions {
  show(sources: readonly Source[]): void;
  preview(source: Source | undefined): void;
  copyLink(address: string): void;
}

/** Text that leads home; plain text where a generated point has no source. */
export function renderSourceButton(label: string, source: Source | undefined, actions: SourceActions): HTMLElement {
  if (!source) return element('span', {}, label);
  const preview = () => actions.preview(source);
  const stopPreview = () => actions.preview(undefined);
  const on = {
    click: () => actions.show([source]),
    mouseenter: preview,
    focus: preview,
    mouseleave: stopPreview,
    blur: stopPreview,
  };
  return element('button', { type: 'button', class: 'point', title: text('showInArticle'), on }, label);
}

/** @returns the point, followed by the control that unfolds its paragraph. */
export function renderPoint(point: Point, article: Article, actions: SourceActions): HTMLElement[] {
  const [source] = point.sources;
  const label = renderSourceButton(point.text, source, actions);
  const block = article.blocks.find(({ id }) => id === source?.block);
  return source && block ? [label, ...renderUnfolding(block, source, article, actions)] : [label];
}

function renderUnfolding(block: Block, source: Source, article: Article, actions: SourceActions): HTMLElement[] {
  const name = text('showParagraph');
  const unfolded = element('div', { class: 'unfolded', hidden: true });
  const toggle = () => {
    if (!unfolded.hasChildNodes()) unfolded.append(...renderParagraph(block, source, article, actions));
    unfolded.hidden = !unfolded.hidden;
    control.ariaExpanded = String(!unfolded.hidden);
  };
  const named = { class: 'unfold', 'aria-expanded': 'false', 'aria-label': name, title: name };
  const control = actionButton('unfold', '', toggle, named);
  return [control, unfolded];
}

function renderParagraph(
  { text: whole }: Block,
  source: Source,
  { url }: Article,
  actions: SourceActions,
): HTMLElement[] {
  const sentence = whole.slice(source.start, source.end);
  const paragraph = element(
    'p',
    {},
    whole.slice(0, source.start),
    element('mark', {}, sentence),
    whole.slice(source.end),
  );
  if (!url) return [paragraph];
  const click = () => actions.copyLink(sentenceLink(url, sentence));
  return [paragraph, actionButton('copy-link', text('copySentenceLink'), click, { class: 'link' })];
}
