/** One point: its text leads to the sentence in the page, and unfolds to the paragraph that it stands in. */
import type { Article, Block, Source } from '../article/article.ts';
import { text } from '../i18n/text.ts';
import type { Point } from '../summary/summary.ts';
import { actionButton } from './action-button.ts';
import { markFindings, renderCheckNote } from './checked-text.ts';
import { element } from './element.ts';
import { sentenceLink } from './sentence-link.ts';

/** What a view does with sources; `preview` gets `undefined` when the reader's attention leaves. */
export interface SourceActions {
  show(sources: readonly Source[]): void;
  preview(source: Source | undefined): void;
  copyLink(address: string): void;
}

type Label = string | readonly (Node | string)[];

/** Text that leads home; plain text where a generated point has no source. */
export function renderSourceButton(label: Label, source: Source | undefined, actions: SourceActions): HTMLElement {
  const children = typeof label === 'string' ? [label] : label;
  if (!source) return element('span', { class: 'point-text' }, ...children);
  const preview = () => actions.preview(source);
  const stopPreview = () => actions.preview(undefined);
  const on = {
    click: () => actions.show([source]),
    mouseenter: preview,
    focus: preview,
    mouseleave: stopPreview,
    blur: stopPreview,
  };
  return element('button', { type: 'button', class: 'point', title: text('showInArticle'), on }, ...children);
}

/** @returns the point, followed by the control that unfolds its paragraph. */
export function renderPoint(point: Point, article: Article, actions: SourceActions): HTMLElement[] {
  const [source] = point.sources;
  const [label, ...notes] = renderPointText(point, article, actions);
  const block = article.blocks.find(({ id }) => id === source?.block);
  if (!source || !block) return [label, ...notes];
  const [control, unfolded] = renderUnfolding(block, source, article, actions);
  return [label, control, ...notes, unfolded];
}

/** @returns the point's text, followed by what its check found. */
export function renderPointText(
  point: Point,
  article: Article,
  actions: SourceActions,
): [label: HTMLElement, ...notes: HTMLElement[]] {
  let label = renderSourceButton(markFindings(point), point.sources[0], actions);
  const note = renderCheckNote(point, article, (nearest) => {
    const other = nearest
      ? renderSourceButton(sentenceOf(nearest, article), nearest, actions)
      : renderSourceButton(markFindings(point), point.sources[0], actions);
    label.replaceWith(other);
    label = other;
  });
  if (note) label.setAttribute('aria-describedby', note.id);
  return note ? [label, note] : [label];
}

function sentenceOf({ block, start, end }: Source, { blocks }: Article): string {
  return blocks.find(({ id }) => id === block)?.text.slice(start, end) ?? '';
}

function renderUnfolding(
  block: Block,
  source: Source,
  article: Article,
  actions: SourceActions,
): [control: HTMLElement, unfolded: HTMLElement] {
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
