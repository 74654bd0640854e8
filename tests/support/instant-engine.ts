/** The instant engine as it ships; what it loads in the browser is here from the beginning. */
import { createInstantEngine } from '../../src/engines/instant.ts';
import * as textAnalysis from '../../src/summary/text-analysis.ts';

export const loadTextAnalysis = async () => textAnalysis;
export const instantEngine = createInstantEngine(loadTextAnalysis);
