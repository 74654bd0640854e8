/** Types the bundle that analyses texts, for those who are handed it. */
import type * as textAnalysis from './text-analysis.ts';

export type TextAnalysis = typeof textAnalysis;

/** Resolves to the same each time; @throws AppError `internal` where it cannot be loaded. */
export type LoadTextAnalysis = () => Promise<TextAnalysis>;
