/** Shows questions about the article: a field, three to begin with, and the answers, each sentence with its sources. */
import type { Article } from '../../article/article.ts';
import { text } from '../../i18n/text.ts';
import type { Asked } from '../../messaging/jobs/upgrade.ts';
import type { UpgradeActions } from '../../messaging/jobs/upgrade-calls.ts';
import { actionButton } from '../controls/action-button.ts';
import { createChangeCheck } from '../controls/change-check.ts';
import { deliberateButton } from '../controls/deliberate-button.ts';
import { element } from '../controls/element.ts';
import { renderPoint, type SourceActions } from '../summary/point-item.ts';
import { engineErrorText } from './engine-error-text.ts';

const MAX_QUESTION_LENGTH = 500;

export interface AskView {
  readonly node: HTMLElement;
  readonly field: HTMLInputElement;
  show(article: Article, asked: readonly Asked[], suggestions: readonly string[]): void;
}

export function createAskView(
  { ask, cancelQuestion }: Pick<UpgradeActions, 'ask' | 'cancelQuestion'>,
  sources: SourceActions,
): AskView {
  const label = text('askLabel');
  const field = element('input', {
    type: 'text',
    class: 'ask-field',
    maxlength: MAX_QUESTION_LENGTH,
    'data-action': 'ask-field',
    'aria-label': label,
    placeholder: label,
    dir: 'auto',
    // A spelling dictionary would be fetched, and a question is soon asked.
    spellcheck: 'false',
  });
  const send = element('button', { type: 'submit', class: 'button', 'data-action': 'ask' }, text('ask'));
  const form = element('form', { class: 'ask-form', on: { submit } }, field, send);
  const suggested = element('div', { class: 'ask-suggestions' });
  const answers = element('div', { class: 'ask-answers', 'aria-live': 'polite' });
  const node = element('section', { class: 'ask', 'aria-label': label }, answers, form, suggested);
  const isChanged = createChangeCheck();
  const shown = new Map<string, { readonly told: string; readonly node: HTMLElement }>();

  function submit(event: Event): void {
    event.preventDefault();
    const question = field.value.trim();
    if (!question) return;
    field.value = '';
    ask(question);
  }

  const renderSuggestion = (question: string) =>
    deliberateButton('ask-suggested', question, () => ask(question), { dir: 'auto' });

  return {
    node,
    field,
    show(article, asked, suggestions) {
      if (!isChanged([asked, suggestions])) return;
      const open = suggestions.filter((question) => !asked.some((one) => one.question === question));
      suggested.replaceChildren(...open.map(renderSuggestion));
      const nodes = asked.map((one) => nodeOf(one, article));
      for (const child of [...answers.children]) if (!nodes.some((wanted) => wanted === child)) child.remove();
      for (const [at, wanted] of nodes.entries())
        if (answers.children[at] !== wanted) answers.insertBefore(wanted, answers.children[at] ?? null);
    },
  };

  /** One and the same until its answer changes: what is put in anew is told again, and closes what was unfolded. */
  function nodeOf(one: Asked, article: Article): HTMLElement {
    const told = JSON.stringify([article.url, one]);
    const before = shown.get(one.question);
    if (before?.told === told) return before.node;
    const heading = element('h4', { dir: 'auto' }, one.question);
    const made = element('div', { class: 'answer' }, heading, ...renderAnswer(one, article));
    shown.set(one.question, { told, node: made });
    return made;
  }

  function renderAnswer(one: Asked, article: Article): HTMLElement[] {
    const again = () => deliberateButton('ask-again', text('retry'), () => ask(one.question));
    switch (one.state) {
      case 'working':
        return [
          element('p', { class: 'answer-note' }, text('askWorking')),
          actionButton('ask-cancel', text('upgradeCancel'), () => cancelQuestion(one.question)),
        ];
      case 'failed':
        return [element('p', { class: 'answer-note' }, engineErrorText(one.error)), again()];
      case 'interrupted':
        return [element('p', { class: 'answer-note' }, text('upgradeInterrupted')), again()];
      case 'done': {
        const { sentences, language, direction, coverage } = one.answer;
        if (!sentences.length) return [element('p', { class: 'answer-none' }, text('askNotInArticle'))];
        const items = sentences.map((point) => element('li', {}, ...renderPoint(point, article, sources)));
        const lost = coverage.isCutOff ? [element('p', { class: 'answer-note' }, text('engineCutOff')), again()] : [];
        return [element('ul', { class: 'points', lang: language, dir: direction }, ...items), ...lost];
      }
    }
  }
}
