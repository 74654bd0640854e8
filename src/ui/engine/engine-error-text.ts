/** Says what went wrong with an engine and what helps, in one exact sentence with host, model and wait. */
import type { ErrorCode, ErrorReport } from '../../errors.ts';
import { type TextKey, text } from '../../i18n/text.ts';
import { errorAdvice } from '../controls/error-advice.ts';

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
  'engine-not-understood': 'engineNotUnderstood',
  'engine-too-long': 'engineTooLong',
  'engine-empty': 'engineEmpty',
  'engine-no-choice': 'engineNoChoice',
  'engine-refused': 'engineRefused',
  'engine-wrong-language': 'engineWrongLanguage',
  'engine-redirected': 'engineRedirected',
  'engine-cut-off': 'engineCutOff',
  'engine-in-clear': 'engineInClear',
  'engine-needs-download': 'engineNeedsDownload',
  'engine-not-allowed': 'engineNotAllowed',
  'engine-unavailable': 'engineUnavailable',
  'engine-model-gone': 'engineModelGone',
  'engine-not-started': 'engineNotStarted',
};

/** What lets extensions in, and nothing else, where Ollama is started from a shell (ollama#3016). */
const OLLAMA_LINE = 'OLLAMA_ORIGINS="chrome-extension://*,moz-extension://*" ollama serve';

/** Whose own words tell more than ours. */
const SAYS_MORE: readonly ErrorCode[] = [
  'engine-broken',
  'engine-forbidden',
  'engine-no-model',
  'engine-out-of-credit',
];

/** @param writer Named where nothing has gone to a host: the browser's own model. */
export function engineErrorText({ code, details = {} }: ErrorReport, writer = ''): string {
  const { host = writer, model = '', said, status, waitSeconds, engine } = details;
  const isOllama = engine === 'ollama' || host.endsWith(':11434');
  if (code === 'engine-forbidden' && isOllama) return text('engineForbidden', host, OLLAMA_LINE);
  if (code === 'engine-busy' && waitSeconds !== undefined)
    return text('engineBusyFor', host, `${Math.ceil(waitSeconds)}`);
  const isOtherRefusal = code === 'engine-forbidden';
  const key = isOtherRefusal ? 'engineBroken' : SENTENCES[code as EngineErrorCode];
  if (code === 'engine-model-gone') return text('engineModelGone', model);
  const sentence = text(key ?? errorAdvice(code).advice, host, model);
  const hasStatus = status !== undefined && (code === 'engine-broken' || isOtherRefusal);
  return [
    sentence,
    hasStatus && `(HTTP ${status})`,
    said && SAYS_MORE.includes(code) && text('engineSaid', isolated(said)),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A server's own words, whatever their direction is. */
function isolated(said: string): string {
  return `\u2068${said}\u2069`;
}
