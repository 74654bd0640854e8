/** Loads what has weight in summary/, once, at the first job: most wake-ups of the background do without it. */
import { AppError } from '../errors.ts';
import type { LoadTextAnalysis, TextAnalysis } from '../summary/text-analysis-type.ts';

/** As build.mjs names the bundle, and the object that it leaves in the global scope. */
export const TEXT_ANALYSIS_SCRIPT = 'text-analysis.js';
type Globals = { readonly textAnalysis?: TextAnalysis };

/** @param runScript Runs a file of the extension in this global scope. A failed attempt is made again at the next call. */
export function createTextAnalysisLoader(runScript: (file: string) => Promise<void>): LoadTextAnalysis {
  let loading: Promise<TextAnalysis> | undefined;
  return () => {
    loading ??= load(runScript).catch((thrown: unknown) => {
      loading = undefined;
      throw new AppError('internal', `${TEXT_ANALYSIS_SCRIPT}: ${thrown}`);
    });
    return loading;
  };
}

async function load(runScript: (file: string) => Promise<void>): Promise<TextAnalysis> {
  await runScript(TEXT_ANALYSIS_SCRIPT);
  const { textAnalysis } = globalThis as Globals;
  if (!textAnalysis) throw new Error('it left nothing behind');
  return textAnalysis;
}
