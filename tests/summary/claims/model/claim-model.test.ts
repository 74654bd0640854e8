/** The claim model as it ships, against what Python makes of the same weights (tests/training/claim-model/write_reference.py). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../src/article/article-from-text.ts';
import { hexDigest } from '../../../../src/background/hex-digest.ts';
import { type ClaimModel, createClaimModel } from '../../../../src/summary/claims/model/claim-model.ts';
import { encodePair } from '../../../../src/summary/claims/model/encode-pair.ts';
import { createEncoder } from '../../../../src/summary/claims/model/encoder.ts';
import { readWeights } from '../../../../src/summary/claims/model/read-weights.ts';
import { wordPieces } from '../../../../src/summary/claims/model/word-pieces.ts';
import { readClaims } from '../../../../src/summary/claims/read-claims.ts';
import { claimModelDigest } from '../../../../src/summary/generated/claim-model-digest.ts';
import reference from './reference.json' with { type: 'json' };

const file = readFileSync(path.join(import.meta.dirname, '../../../../src/summary/generated/claim-model.bin'));
const atOnce = async () => undefined;
let model: ClaimModel;

beforeAll(() => {
  model = createClaimModel(file);
});

describe('the claim model’s runtime', () => {
  it('runs the weights that its digest names', async () => {
    expect(await hexDigest(Uint8Array.from(file))).toBe(claimModelDigest);
  });

  it.each(reference)('agrees with Python on “$claim”', async ({ claim, evidence, pieces, parts, logit }) => {
    const weights = readWeights(file);
    const encoded = encodePair(claim, evidence, wordPieces(weights.vocabulary));
    expect(encoded.pieces).toEqual(pieces);
    expect(encoded.parts).toEqual(parts);
    const read = await createEncoder(weights).read(encoded, atOnce);
    expect(Math.abs(read - logit)).toBeLessThan(0.01);
  });

  it('reads sentences that come at the same time as if they came one by one', async () => {
    const together = await Promise.all(reference.map(({ claim, evidence }) => model.read(claim, evidence, nextTask)));
    const alone: number[] = [];
    for (const { claim, evidence } of reference) alone.push(await model.read(claim, evidence, atOnce));
    expect(together).toEqual(alone);
  });

  it('lets other work be done while it reads', async () => {
    let pauses = 0;
    const { claim, evidence } = reference[0] ?? { claim: '', evidence: [] };
    await model.read(claim, evidence, async () => {
      pauses += 1;
    });
    expect(pauses).toBeGreaterThanOrEqual(6);
  });

  it('refuses a file that is cut off, empty, or another', () => {
    expect(() => createClaimModel(file.subarray(0, file.length - 1000))).toThrow('ends before');
    expect(() => createClaimModel(file.subarray(0, 2000))).toThrow('No file');
    expect(() => createClaimModel(new Uint8Array())).toThrow('No file');
    expect(() => createClaimModel(new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toThrow();
  });
});

describe('a check with the model', () => {
  const article = articleFromText({
    title: 'Harbour council buys the ferry',
    language: 'en',
    paragraphs: [
      'The harbour council of Ostrey bought the ferry from Tarn Lines on Monday for nine million crowns.',
      'Mayor Della Marrick said the council may lower the fares next year if passenger numbers rise.',
    ],
  });

  it('does what the rules do where the model does not know the language', async () => {
    const check = await readClaims({ ...article, language: 'de' }, 'Der Rat kauft die Fähre.', 'de', model, atOnce);
    expect(check.compared).not.toContain('meaning');
  });

  it('compares meaning where it does', async () => {
    const check = await readClaims(article, 'The council bought the ferry from Tarn Lines.', 'en', model, atOnce);
    expect(check.compared).toContain('meaning');
    expect(check.sentences[0]?.verdict).toBe('supported');
  });

  it('marks roles exchanged, which no rule sees', async () => {
    const check = await readClaims(
      article,
      'Tarn Lines bought the ferry from the harbour council of Ostrey.',
      'en',
      model,
      atOnce,
    );
    const said = await readClaims(
      article,
      'The harbour council of Ostrey bought the ferry from Tarn Lines.',
      'en',
      model,
      atOnce,
    );
    expect(check.support).toBeLessThan(said.support);
  });
});

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
