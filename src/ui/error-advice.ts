/** What a reader is told for each error code, and what they can do about it. A code without advice does not compile. */
import type { ErrorCode } from '../errors.ts';
import type { TextKey } from '../i18n/text.ts';

export interface ErrorAdvice {
  readonly title: TextKey;
  readonly advice: TextKey;
  readonly action?: 'retry' | 'reload-page';
}

const ADVICE: Readonly<Record<ErrorCode, ErrorAdvice>> = {
  'no-article': { title: 'errorNoArticle', advice: 'errorNoArticleAdvice' },
  'page-closed': { title: 'errorPageClosed', advice: 'errorPageClosedAdvice' },
  'too-short': { title: 'errorTooShort', advice: 'errorTooShortAdvice' },
  'no-selection': { title: 'errorNoSelection', advice: 'errorNoSelectionAdvice' },
  'link-blocked': { title: 'errorLinkBlocked', advice: 'errorLinkBlockedAdvice', action: 'retry' },
  'link-too-large': { title: 'errorLinkTooLarge', advice: 'errorLinkTooLargeAdvice' },
  'source-gone': { title: 'errorSourceGone', advice: 'errorSourceGoneAdvice' },
  'extension-updated': { title: 'errorExtensionUpdated', advice: 'errorExtensionUpdatedAdvice', action: 'reload-page' },
  'engine-unreachable': { title: 'errorInternal', advice: 'errorInternalAdvice', action: 'retry' },
  'engine-slow': { title: 'errorInternal', advice: 'errorInternalAdvice', action: 'retry' },
  'engine-forbidden': { title: 'errorInternal', advice: 'errorInternalAdvice', action: 'retry' },
  'engine-key-refused': { title: 'errorInternal', advice: 'errorInternalAdvice', action: 'retry' },
  'engine-out-of-credit': { title: 'errorInternal', advice: 'errorInternalAdvice', action: 'retry' },
  'engine-no-model': { title: 'errorInternal', advice: 'errorInternalAdvice', action: 'retry' },
  'engine-busy': { title: 'errorInternal', advice: 'errorInternalAdvice', action: 'retry' },
  'engine-broken': { title: 'errorInternal', advice: 'errorInternalAdvice', action: 'retry' },
  'engine-too-long': { title: 'errorInternal', advice: 'errorInternalAdvice', action: 'retry' },
  'engine-empty': { title: 'errorInternal', advice: 'errorInternalAdvice', action: 'retry' },
  'engine-refused': { title: 'errorInternal', advice: 'errorInternalAdvice', action: 'retry' },
  'engine-wrong-language': { title: 'errorInternal', advice: 'errorInternalAdvice', action: 'retry' },
  'engine-redirected': { title: 'errorInternal', advice: 'errorInternalAdvice', action: 'retry' },
  'engine-cut-off': { title: 'errorInternal', advice: 'errorInternalAdvice', action: 'retry' },
  'engine-needs-download': { title: 'errorInternal', advice: 'errorInternalAdvice', action: 'retry' },
  'engine-not-allowed': { title: 'errorInternal', advice: 'errorInternalAdvice' },
  'engine-unavailable': { title: 'errorInternal', advice: 'errorInternalAdvice', action: 'retry' },
  internal: { title: 'errorInternal', advice: 'errorInternalAdvice', action: 'retry' },
};

export function errorAdvice(code: ErrorCode): ErrorAdvice {
  return ADVICE[code];
}
