/**
 * Renders a generated sentence with the marks of its check: words that do not stand in the article are underlined, and a note says
 * why. Where a sentence of the article has taken its place, the note brings back what the model wrote.
 */
import { type TextKey, text } from '../../i18n/text.ts';
import type { Finding, FindingReason } from '../../summary/claims/claim-check.ts';
import type { Point } from '../../summary/summary.ts';
import { actionButton } from '../controls/action-button.ts';
import { element } from '../controls/element.ts';

/** As a model wrote it, with what its check found. */
type Checked = Pick<Point, 'text' | 'check'>;

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
export function markFindings({ text: whole, check }: Checked): (Node | string)[] {
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

/** @returns what is to be said about a checked sentence, in words; nothing where all of it stands in the article. */
export function checkNotes({ text: whole, check }: Checked): string[] {
  if (!check || check.verdict === 'supported') return [];
  if (check.verdict === 'comparing') return [text('checkComparing')];
  if (check.verdict === 'not-compared') return [text('checkNotCompared')];
  const reasons = check.findings.map((finding) => reasonText(whole, finding));
  if (check.verdict !== 'partly') return [text('checkUnsupported'), ...reasons];
  return reasons.length ? reasons : [text('checkDoubtful')];
}

/** Each has a name of its own. Not `crypto.randomUUID`, which pages without https lack. */
let notes = 0;

/** @returns `undefined` where all of the point stands in the article. @param showWritten Or else the article's sentence. */
export function renderCheckNote(point: Point, showWritten: (isWanted: boolean) => void): HTMLElement | undefined {
  const { written, check } = point;
  if (written) {
    const show = (isWritten: boolean) => {
      note.dataset.verdict = isWritten ? written.check.verdict : 'replaced';
      showWritten(isWritten);
    };
    const note = renderNote('replaced', ...renderExchange(written, show));
    return note;
  }
  const said = checkNotes(point);
  return said.length ? renderNote(check?.verdict, joined(said)) : undefined;
}

function renderNote(verdict: string | undefined, ...children: (Node | string)[]): HTMLElement {
  notes += 1;
  return element('p', { class: 'check-note', 'data-verdict': verdict, id: `note-${notes}` }, ...children);
}

function renderExchange(written: Checked, showWritten: (isWanted: boolean) => void): HTMLElement[] {
  let isWritten = false;
  const said = element('span', {}, text('checkGaveWay'));
  const button = actionButton('check-replace', text('checkTakeBack'), () => {
    isWritten = !isWritten;
    showWritten(isWritten);
    said.textContent = isWritten ? joined(checkNotes(written)) : text('checkGaveWay');
    button.textContent = text(isWritten ? 'checkReplace' : 'checkTakeBack');
  });
  button.className = 'link';
  return [said, button];
}

function joined(said: readonly string[]): string {
  return said.join(' · ');
}

function reasonText(whole: string, { start, end, reason }: Finding): string {
  return `${text('quotation', whole.slice(start, end))}: ${text(REASONS[reason])}`;
}
