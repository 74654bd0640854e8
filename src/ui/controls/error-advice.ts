/** Says what happened and what helps, for each error code that a reader meets. A code without advice does not compile. */
import { type ErrorCode, toErrorReport } from '../../errors.ts';
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

const ADVICE: Readonly<Record<OwnErrorCode, ErrorAdvice>> = {
  'no-article': { title: 'errorNoArticle', advice: 'errorNoArticleAdvice' },
  'no-article-but-selection': {
    title: 'errorNoArticle',
    advice: 'errorNoArticleSelectionAdvice',
    action: 'summarize-selection',
  },
  'tab-unreadable': { title: 'errorTabUnreadable', advice: 'errorTabUnreadableAdvice', action: 'reload-page' },
  'page-empty': { title: 'errorPageEmpty', advice: 'errorPageEmptyAdvice' },
  'page-not-loaded': { title: 'errorPageNotLoaded', advice: 'errorPageNotLoadedAdvice', action: 'reload-page' },
  'page-missing': { title: 'errorPageMissing', advice: 'errorPageMissingAdvice' },
  'page-pdf': { title: 'errorPagePdf', advice: 'errorPagePdfAdvice' },
  'page-feed': { title: 'errorPageFeed', advice: 'errorPageFeedAdvice' },
  'page-closed': { title: 'errorPageClosed', advice: 'errorPageClosedAdvice' },
  'page-silent': { title: 'errorPageSilent', advice: 'errorPageSilentAdvice', action: 'retry' },
  'too-short': { title: 'errorTooShort', advice: 'errorTooShortAdvice' },
  'too-long': { title: 'errorTooLong', advice: 'errorTooLongAdvice' },
  'gave-up': { title: 'errorGaveUp', advice: 'errorGaveUpAdvice', action: 'retry' },
  'too-often': { title: 'errorTooOften', advice: 'errorTooOftenAdvice', action: 'retry' },
  'automatic-limit': { title: 'errorAutomaticLimit', advice: 'errorAutomaticLimitAdvice' },
  'storage-full': { title: 'errorStorageFull', advice: 'errorStorageFullAdvice' },
  'no-selection': { title: 'errorNoSelection', advice: 'errorNoSelectionAdvice' },
  'source-gone': { title: 'errorSourceGone', advice: 'errorSourceGoneAdvice' },
  'extension-updated': { title: 'errorExtensionUpdated', advice: 'errorExtensionUpdatedAdvice', action: 'reload-page' },
  internal: { title: 'errorInternal', advice: 'errorInternalAdvice', action: 'retry' },
};

export function errorAdvice(code: ErrorCode): ErrorAdvice {
  return Object.hasOwn(ADVICE, code) ? ADVICE[code as OwnErrorCode] : ADVICE.internal;
}

/** What happened, in a line. @param thrown By any script of ours. */
export function errorTitle(thrown: unknown): string {
  return text(errorAdvice(toErrorReport(thrown).code).title);
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
