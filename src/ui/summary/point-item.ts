/** Renders one point: its text leads to the sentence in the page, and unfolds to the paragraph that it stands in. */
import type { Article, Source } from '../../article/article.ts';
import { text } from '../../i18n/text.ts';
import type { Point } from '../../summary/summary.ts';
import { actionButton, iconButton, setIcon } from '../controls/action-button.ts';
import { element } from '../controls/element.ts';
import { MARK, UNFOLD } from '../controls/icons.ts';
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

/** CSS pixels within which a pointer that goes down and up has clicked; farther, it has marked words. Systems take about as many. */
const MAX_CLICK_PIXELS = 4;

/** Each has a name of its own. Not `crypto.randomUUID`, which pages without https lack. */
let points = 0;

/** A word or two that lead home. */
export function renderSourceButton(label: string, sources: readonly Source[], actions: SourceActions): HTMLElement {
  const { look, leave } = previews(sources, actions);
  const on = { click: () => actions.show(sources), mouseenter: look, focus: look, mouseleave: leave, blur: leave };
  return element('button', { type: 'button', class: 'point', title: text('showInArticle'), on }, label);
}

/** @returns the point, followed by the controls that lead to its sentence and unfold its paragraph, and by what its check found. */
export function renderPoint(point: Point, article: Article, actions: SourceActions): HTMLElement[] {
  const { sources, written } = point;
  points += 1;
  const id = `point-${points}`;
  const shown = renderPointText(id, markFindings(point), sources, actions);
  // Another language than the summary's, where the reader wanted one.
  if (written || point.isUntranslated) Object.assign(shown, { lang: article.language, dir: article.direction });
  let label = shown;
  const note = renderCheckNote(point, (isWritten) => {
    const other = isWritten && written ? renderPointText(id, markFindings(written), [], actions) : shown;
    label.replaceWith(other);
    label = other;
  });
  const kind = pointNote(point);
  const notes = [...(kind ? [element('p', { class: 'point-note' }, kind)] : []), ...(note ? [note] : [])];
  if (!sources.length) return [shown, ...notes];
  const [unfold, unfolded] = renderUnfolding(id, sources, article, actions);
  const source = renderSourceControl(id, sources, actions);
  if (note) source.setAttribute('aria-describedby', note.id);
  return [shown, element('span', { class: 'point-controls' }, source, unfold), ...notes, unfolded];
}

/** Text that can be marked and copied; a click on it leads home. Plain text where a generated point has no source. */
function renderPointText(
  id: string,
  children: readonly (Node | string)[],
  sources: readonly Source[],
  actions: SourceActions,
): HTMLElement {
  if (!sources.length) return element('span', { class: 'point-text', id }, ...children);
  const { look, leave } = previews(sources, actions);
  let down = { x: 0, y: 0 };
  const on = {
    mousedown(event: Event) {
      down = event as MouseEvent;
    },
    click(event: Event) {
      const { x, y } = event as MouseEvent;
      if (Math.hypot(x - down.x, y - down.y) <= MAX_CLICK_PIXELS) actions.show(sources);
    },
    mouseenter: look,
    mouseleave: leave,
  };
  return element('span', { class: 'point', id, on }, ...children);
}

/** For keys and screen readers, and to be seen: its name ends with the point's, so that each has another. */
function renderSourceControl(point: string, sources: readonly Source[], actions: SourceActions): HTMLElement {
  const { look, leave } = previews(sources, actions);
  const id = `${point}-source`;
  const control = element('button', {
    type: 'button',
    class: 'point-control',
    'data-action': 'source',
    id,
    'aria-labelledby': `${id} ${point}`,
    on: { click: () => actions.show(sources), focus: look, blur: leave, mouseenter: look, mouseleave: leave },
  });
  setIcon(control, MARK, text('showInArticle'));
  return control;
}

function previews(sources: readonly Source[], { preview }: SourceActions): { look(): void; leave(): void } {
  return { look: () => preview(sources), leave: () => preview([]) };
}

function renderUnfolding(
  point: string,
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
  control.setAttribute('aria-labelledby', `${point}-unfold ${point}`);
  control.id = `${point}-unfold`;
  control.className = 'point-control unfold';
  control.ariaExpanded = 'false';
  return [control, unfolded];
}

/** @returns the paragraphs that the sources stand in, with the link to the first source. */
function renderParagraphs(sources: readonly Source[], article: Article, actions: SourceActions): HTMLElement[] {
  const paragraphs = article.blocks.flatMap(({ id, text: whole }) => {
    const marked = sources.filter(({ block }) => block === id);
    return marked.length
      ? [element('p', { lang: article.language, dir: article.direction }, ...markSpans(whole, marked))]
      : [];
  });
  const address = sources[0] && sentenceLink(article, sources[0]);
  if (!address) return paragraphs;
  const click = () => actions.copyLink(address);
  return [...paragraphs, actionButton('copy-link', text('copySentenceLink'), click, { class: 'link' })];
}
