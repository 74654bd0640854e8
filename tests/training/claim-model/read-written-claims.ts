/** Has the claim model read written sentences whose stories it has not seen, for what is made of its logits and for the bench. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkClaims } from '../../../src/summary/claims/check-claims.ts';
import type { Finding } from '../../../src/summary/claims/claim-check.ts';
import { createClaimModel } from '../../../src/summary/claims/model/claim-model.ts';
import { canReadClaims } from '../../../src/summary/claims/read-claims.ts';
import { type ModelPart, readWrittenClaims, type WrittenClaim } from '../written-claims.ts';

export interface ReadClaim extends WrittenClaim {
  /** The model's; of a text in several sentences, the lowest. */
  readonly logit: number;
  /** By the rules, 0..1, of the same. */
  readonly rulesSupport: number;
  readonly findings: readonly Finding[];
}

const CLAIM_MODEL_FILE = path.join(import.meta.dirname, '../../../src/summary/generated/claim-model.bin');

/** @returns None where the corpus has no such claims. */
export async function readClaimsOf(
  part: Exclude<ModelPart, 'training'>,
  file = CLAIM_MODEL_FILE,
): Promise<ReadClaim[]> {
  const claims = readWrittenClaims('held-out').filter(
    (claim) => claim.part === part && canReadClaims(claim.article, claim.article.language),
  );
  if (claims.length === 0 || !existsSync(file)) return [];
  const model = createClaimModel(readFileSync(file));
  const read: ReadClaim[] = [];
  for (const claim of claims) {
    const asked: (readonly [sentence: string, evidence: readonly string[]])[] = [];
    const { sentences } = checkClaims(claim.article, claim.text, claim.article.language, (...one) => {
      asked.push(one);
      return undefined;
    });
    const logits: number[] = [];
    for (const [sentence, evidence] of asked) logits.push(await model.read(sentence, evidence, async () => undefined));
    read.push({
      ...claim,
      // What shares nothing with its article is not read.
      logit: asked.length < sentences.length ? UNREAD : Math.min(...logits),
      rulesSupport: Math.min(...sentences.map(({ support }) => support)),
      findings: sentences.flatMap(({ findings }) => findings),
    });
  }
  return read;
}

/** Below every logit of a sentence that was read. */
const UNREAD = -20;
