/** Knows how code asks the network for something, for tests that hold code and documents to the ways out that there are. */
import type { SourceFile } from './source-files.ts';

/** A file that the extension brings along comes from no network. */
const CALL =
  /\bfetch\((?!browser\.runtime\.getURL\()|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bimportScripts\b/;
/** Runs files of the extension alone. */
const OWN_SCRIPTS = 'platform/extension-scripts.ts';

export function networkCalls(sources: readonly SourceFile[]): { readonly name: string; readonly at: number }[] {
  return sources
    .filter(({ name }) => name !== OWN_SCRIPTS)
    .flatMap(({ name, codeLines }) => codeLines.filter(({ text }) => CALL.test(text)).map(({ at }) => ({ name, at })));
}
