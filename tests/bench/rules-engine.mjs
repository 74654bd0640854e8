/** The built engine with its claim check by rules alone, for a scorer that does not wait for an answer. */
import * as engine from '../../dist/engine/get-a-summary.mjs';

export const articleFromText = engine.articleFromText;
export const checkClaims = engine.checkClaimsByRules;
