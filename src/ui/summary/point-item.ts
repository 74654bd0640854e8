/** Renders one point: its text leads to the sentence in the page, and unfolds to the paragraph that it stands in. */
import type { Article, Source } from '../../article/article.ts';
import { text } from '../../i18n/text.ts';
import type { Point } from '../../summary/summary.ts';
import { actionButton, iconButton } from '../controls/action-button.ts';
import { element } from '../controls/element.ts';
import { UNFOLD } from '../controls/icons.ts';
import { markFindings, renderCheckNote } from './checked-text.ts';
import { markSpans } from './mark-spans.ts';
import { pointNote } from './point-note.ts';
import { sentenceLink } from './sentence-link.ts';

/** What a view does with sources; `preview` gets none when the reader's attention leaves. */
export interface SourceActions {
  show(sources: readonly Source[]): void;
  preview(sources: readonly Source[]): void;
  copyLink(address: string): void;
}

type Label = string | readonly (Node | string)[];

/** Text that leads home; plain text where a generated point has no source. */
export function renderSourceButton(label: Label, sources: readonly Source[], actions: SourceActions): HTMLElement {
  const children = typeof label === 'string' ? [label] : label;
  if (!sources.length) return element('span', { class: 'point-text' }, ...children);
  const preview = () => actions.preview(sources);
  const stopPreview = () => actions.preview([]);
  const on = {
    click: () => actions.show(sources),
    mouseenter: preview,
    focus: preview,
    mouseleave: stopPreview,
    blur: stopPreview,
  };
  return element('button', { type: 'button', class: 'point', title: text('showInArticle'), on }, ...children);
}

/** @returns the point, followed by the control that unfolds its paragraph. */
export function renderPoint(point: Point, article: Article, actions: SourceActions): HTMLElement[] {
  const [label, ...notes] = renderPointText(point, article, actions);
  if (!point.sources.length) return [label, ...notes];
  const [control, unfolded] = renderUnfolding(point.sources, article, actions);
  return [label, control, ...notes, unfolded];
}

/** @returns the point's text, followed by what its check found. */
function renderPointText(
  point: Point,
  article: Article,
  actions: SourceActions,
): [label: HTMLElement, ...notes: HTMLElement[]] {
  const { written } = point;
  const shown = renderSourceButton(markFindings(point), point.sources, actions);
  // Another language than the summary's, where the reader wanted one.
  if (written || point.isUntranslated) Object.assign(shown, { lang: article.language, dir: article.direction });
  let label = shown;
  const note = renderCheckNote(point, (isWritten) => {
    const other = isWritten && written ? renderSourceButton(markFindings(written), [], actions) : shown;
    label.replaceWith(other);
    label = other;
    if (note) label.setAttribute('aria-describedby', note.id);
  });
  if (note) label.setAttribute('aria-describedby', note.id);
  const kind = pointNote(point);
  const notes = kind ? [element('p', { class: 'point-note' }, kind)] : [];
  return note ? [label, ...notes, note] : [label, ...notes];
}

function renderUnfolding(
  sources: readonly Source[],
  article: Article,
  actions: SourceActions,
): [control: HTMLElement, unfolded: HTMLElement] {
  const unfolded = element('div', { class: 'unfolded', hidden: true });
  const toggle = () => {
    if (!unfolded.hasChildNodes()) unfolded.append(...renderParagraphs(sources, article, actions));
    unfolded.hidden = !unfolded.hidden;
    control.ariaExpanded = String(!unfolded.hidden);
  };
  const control = iconButton(UNFOLD, 'unfold', text('showParagraph'), toggle);
  control.className = 'unfold';
  control.ariaExpanded = 'false';
  return [control, unfolded];
}

/** @returns the paragraphs that the sources stand in, with the link to the first source. */
function renderParagraphs(sources: readonly Source[], article: Article, actions: SourceActions): HTMLElement[] {
  const paragraphs = article.blocks.flatMap(({ id, text: whole }) => {
    const marked = sources.filter(({ block }) => block === id);
    return marked.length ? [element('p', {}, ...markSpans(whole, marked))] : [];
  });
  const address = sources[0] && sentenceLink(article, sources[0]);
  if (!address) return paragraphs;
  const click = () => actions.copyLink(address);
  return [...paragraphs, actionButton('copy-link', text('copySentenceLink'), click, { class: 'link' })];
}
