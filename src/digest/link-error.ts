/** Says why a linked page was not summarized, and what helps. */
import type { ErrorCode } from '../errors.ts';
import { type ErrorAdvice, renderAdvice } from '../ui/controls/error-advice.ts';

type LinkErrorCode = Extract<ErrorCode, `link-${string}` | 'no-article'>;

const ADVICE: Readonly<Record<LinkErrorCode, ErrorAdvice>> = {
  'link-blocked': { title: 'errorLinkBlocked', advice: 'errorLinkBlockedAdvice', action: 'retry' },
  'no-article': { title: 'errorNoArticle', advice: 'errorLinkNoArticleAdvice' },
  'link-too-large': { title: 'errorLinkTooLarge', advice: 'errorLinkTooLargeAdvice' },
  'link-slow': { title: 'errorLinkSlow', advice: 'errorLinkSlowAdvice', action: 'retry' },
  'link-redirected': { title: 'errorLinkRedirected', advice: 'errorLinkRedirectedAdvice' },
  'link-into-network': { title: 'errorLinkIntoNetwork', advice: 'errorLinkIntoNetworkAdvice' },
};

/** @returns `undefined` for an error that has nothing to do with the link. */
export function renderLinkError(code: ErrorCode, retry: () => void): HTMLElement | undefined {
  const advice = Object.hasOwn(ADVICE, code) && ADVICE[code as LinkErrorCode];
  return advice ? renderAdvice(code, advice, { retry, reloadPage: retry }) : undefined;
}
