/**
 * Renders a generated sentence with the marks of its check: words that do not stand in the article are underlined, and a note says
 * why; a sentence that is not in the article at all can give way to the article's own that is nearest.
 */
import type { Article, Source } from '../../article/article.ts';
import { type TextKey, text } from '../../i18n/text.ts';
import type { Finding, FindingReason } from '../../summary/claims/claim-check.ts';
import type { Point } from '../../summary/summary.ts';
import { actionButton } from '../controls/action-button.ts';
import { element } from '../controls/element.ts';

const REASONS: Readonly<Record<FindingReason, TextKey>> = {
  'number-not-in-article': 'checkNumber',
  'value-differs': 'checkDiffers',
  'unit-differs': 'checkUnit',
  'date-not-in-article': 'checkDate',
  'name-not-in-article': 'checkName',
  'quote-not-verbatim': 'checkQuote',
  'negation-added': 'checkNegationAdded',
  'negation-lost': 'checkNegationLost',
  'direction-reversed': 'checkDirection',
  'words-not-in-article': 'checkWords',
};

/** The sentence with its findings marked; where two overlap, the first is. */
export function markFindings({ text: whole, check }: Point): (Node | string)[] {
  const marked: (Node | string)[] = [];
  let at = 0;
  for (const { start, end, reason } of check?.findings ?? []) {
    if (start < at) continue;
    const mark = element('mark', { class: 'finding', title: text(REASONS[reason]) }, whole.slice(start, end));
    marked.push(whole.slice(at, start), mark);
    at = end;
  }
  return [...marked, whole.slice(at)];
}

/** Each has a name of its own. Not `crypto.randomUUID`, which pages without https lack. */
let notes = 0;

/** @returns what is to be said about the point; `undefined` where all of it stands in the article. */
export function renderCheckNote(
  { text: whole, check }: Point,
  article: Article,
  replace: (nearest: Source | undefined) => void,
): HTMLElement | undefined {
  if (!check || check.verdict === 'supported') return undefined;
  const reasons = check.findings.map((finding) => reasonText(whole, finding));
  const isUnsupported = check.verdict === 'unsupported';
  const said = isUnsupported ? [text('checkUnsupported'), ...reasons] : reasons;
  const shown = said.length ? said.join(' · ') : text('checkDoubtful');
  notes += 1;
  const note = element('p', { class: 'check-note', 'data-verdict': check.verdict, id: `note-${notes}` }, shown);
  if (check.nearest && isInArticle(check.nearest, article)) note.append(' ', renderReplacement(check.nearest, replace));
  return note;
}

function renderReplacement(nearest: Source, replace: (nearest: Source | undefined) => void): HTMLElement {
  let isReplaced = false;
  const button = actionButton('check-replace', text('checkReplace'), () => {
    isReplaced = !isReplaced;
    replace(isReplaced ? nearest : undefined);
    button.textContent = text(isReplaced ? 'checkTakeBack' : 'checkReplace');
  });
  button.className = 'link';
  return button;
}

function reasonText(whole: string, { start, end, reason }: Finding): string {
  return `“${whole.slice(start, end)}”: ${text(REASONS[reason])}`;
}

function isInArticle({ block }: Source, { blocks }: Article): boolean {
  return blocks.some(({ id }) => id === block);
}
