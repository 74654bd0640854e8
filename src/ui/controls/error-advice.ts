/** Says what happened and what helps, for each error code that a reader meets. A code without advice does not compile. */
import type { ErrorCode } from '../../errors.ts';
import { type TextKey, text } from '../../i18n/text.ts';
import { actionButton } from './action-button.ts';
import { element } from './element.ts';

export interface ErrorAdvice {
  readonly title: TextKey;
  readonly advice: TextKey;
  readonly action?: 'retry' | 'reload-page' | 'summarize-selection';
}

/** What engines fail at is said in engine-error-text.ts, what links fail at in digest/link-error.ts. */
type OwnErrorCode = Exclude<ErrorCode, `engine-${string}` | `link-${string}`>;

/** Titles that have a text with their name and `Advice`. */
type AdvisedTitle = { [Key in TextKey]: `${Key}Advice` extends TextKey ? Key : never }[TextKey];

/** @property advice Where it is not the one of the title. */
type OwnAdvice = Omit<ErrorAdvice, 'title' | 'advice'> & { readonly title: AdvisedTitle; readonly advice?: TextKey };

const ADVICE: Readonly<Record<OwnErrorCode, OwnAdvice>> = {
  'no-article': { title: 'errorNoArticle' },
  'no-article-but-selection': {
    title: 'errorNoArticle',
    advice: 'errorNoArticleSelectionAdvice',
    action: 'summarize-selection',
  },
  'tab-unreadable': { title: 'errorTabUnreadable', action: 'reload-page' },
  'page-empty': { title: 'errorPageEmpty' },
  'page-not-loaded': { title: 'errorPageNotLoaded', action: 'reload-page' },
  'page-missing': { title: 'errorPageMissing' },
  'page-pdf': { title: 'errorPagePdf' },
  'page-feed': { title: 'errorPageFeed' },
  'page-closed': { title: 'errorPageClosed' },
  'page-silent': { title: 'errorPageSilent', action: 'retry' },
  'too-short': { title: 'errorTooShort' },
  'too-long': { title: 'errorTooLong' },
  'gave-up': { title: 'errorGaveUp', action: 'retry' },
  'too-often': { title: 'errorTooOften', action: 'retry' },
  'automatic-limit': { title: 'errorAutomaticLimit' },
  'storage-full': { title: 'errorStorageFull' },
  'no-selection': { title: 'errorNoSelection' },
  'source-gone': { title: 'errorSourceGone' },
  'extension-updated': { title: 'errorExtensionUpdated', action: 'reload-page' },
  internal: { title: 'errorInternal', action: 'retry' },
};

export function errorAdvice(code: ErrorCode): ErrorAdvice {
  const own = Object.hasOwn(ADVICE, code) ? ADVICE[code as OwnErrorCode] : ADVICE.internal;
  return { advice: `${own.title}Advice`, ...own };
}

export interface ErrorActions {
  retry(): void;
  reloadPage(): void;
  /** Missing where no page is beside the view. */
  summarizeSelection?(): void;
}

export function renderError(code: ErrorCode, actions: ErrorActions): HTMLElement {
  return renderAdvice(code, errorAdvice(code), actions);
}

export function renderAdvice(
  code: ErrorCode,
  { title, advice, action }: ErrorAdvice,
  actions: ErrorActions,
): HTMLElement {
  const { summarizeSelection } = actions;
  return element(
    'div',
    { class: 'error', 'data-error': code, role: 'alert' },
    element('p', { class: 'error-title' }, text(title)),
    element('p', { class: 'error-advice' }, text(advice)),
    action === 'retry' && actionButton(action, text('retry'), actions.retry),
    action === 'reload-page' && actionButton(action, text('reloadPage'), actions.reloadPage),
    action === 'summarize-selection' &&
      summarizeSelection &&
      actionButton(action, text('summarizeSelection'), summarizeSelection),
  );
}
