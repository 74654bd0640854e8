/** What went wrong with an engine, in one sentence that says what helps: exact, with host, model and wait. */
import type { ErrorCode, ErrorReport } from '../errors.ts';
import { type TextKey, text } from '../i18n/text.ts';
import { errorAdvice } from './error-advice.ts';

type EngineErrorCode = Extract<ErrorCode, `engine-${string}`>;

/** A code without a sentence does not compile. Its first place is the host. */
const SENTENCES: Readonly<Record<EngineErrorCode, TextKey>> = {
  'engine-unreachable': 'engineUnreachable',
  'engine-slow': 'engineSlow',
  'engine-forbidden': 'engineForbidden',
  'engine-key-refused': 'engineKeyRefused',
  'engine-out-of-credit': 'engineOutOfCredit',
  'engine-no-model': 'engineNoModel',
  'engine-busy': 'engineBusy',
  'engine-broken': 'engineBroken',
  'engine-too-long': 'engineTooLong',
  'engine-empty': 'engineEmpty',
  'engine-refused': 'engineRefused',
  'engine-wrong-language': 'engineWrongLanguage',
  'engine-redirected': 'engineRedirected',
  'engine-cut-off': 'engineCutOff',
  'engine-needs-download': 'engineNeedsDownload',
  'engine-not-allowed': 'engineNotAllowed',
  'engine-unavailable': 'engineUnavailable',
};

/** What lets extensions in when Ollama is started from a shell (ollama#3016). */
const OLLAMA_LINE = 'OLLAMA_ORIGINS="chrome-extension://*,moz-extension://*" ollama serve';

export function engineErrorText({ code, details = {} }: ErrorReport): string {
  const { host = '', model = '', waitSeconds, status } = details;
  const second = code === 'engine-forbidden' ? OLLAMA_LINE : model;
  if (code === 'engine-busy' && waitSeconds !== undefined)
    return text('engineBusyFor', host, `${Math.ceil(waitSeconds)}`);
  const sentence = SENTENCES[code as EngineErrorCode] ?? errorAdvice(code).advice;
  return text(sentence, host, second) + (code === 'engine-broken' && status !== undefined ? ` (HTTP ${status})` : '');
}
