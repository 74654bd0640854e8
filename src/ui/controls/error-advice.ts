/** What a reader is told for each error code, and what they can do about it. A code without advice does not compile. */
import type { ErrorCode } from '../../errors.ts';
import type { TextKey } from '../../i18n/text.ts';

export interface ErrorAdvice {
  readonly title: TextKey;
  readonly advice: TextKey;
  readonly action?: 'retry' | 'reload-page';
}

/** What engines fail at is said in engine-error-text.ts. */
type OwnErrorCode = Exclude<ErrorCode, `engine-${string}`>;

const ADVICE: Readonly<Record<OwnErrorCode, ErrorAdvice>> = {
  'no-article': { title: 'errorNoArticle', advice: 'errorNoArticleAdvice' },
  'page-closed': { title: 'errorPageClosed', advice: 'errorPageClosedAdvice' },
  'too-short': { title: 'errorTooShort', advice: 'errorTooShortAdvice' },
  'no-selection': { title: 'errorNoSelection', advice: 'errorNoSelectionAdvice' },
  'link-blocked': { title: 'errorLinkBlocked', advice: 'errorLinkBlockedAdvice', action: 'retry' },
  'link-too-large': { title: 'errorLinkTooLarge', advice: 'errorLinkTooLargeAdvice' },
  'source-gone': { title: 'errorSourceGone', advice: 'errorSourceGoneAdvice' },
  'extension-updated': { title: 'errorExtensionUpdated', advice: 'errorExtensionUpdatedAdvice', action: 'reload-page' },
  internal: { title: 'errorInternal', advice: 'errorInternalAdvice', action: 'retry' },
};

export function errorAdvice(code: ErrorCode): ErrorAdvice {
  return Object.hasOwn(ADVICE, code) ? ADVICE[code as OwnErrorCode] : ADVICE.internal;
}
