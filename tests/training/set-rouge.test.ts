import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasCorpus, ORIGINAL_CORPUS, readCorpus } from './corpus.ts';
import { rougeTokens } from './rouge-tokens.ts';
import { setRouge } from './set-rouge.ts';

interface Figure {
  readonly f: number;
}

interface Scorer {
  score(
    references: readonly (readonly string[])[],
    sentences: readonly string[],
    language: string,
    options: { multi: 'mean' },
  ): { r1: Figure; r2: Figure; rls: Figure };
}

describe.skipIf(!hasCorpus())('setRouge', () => {
  it('gives the figures of the scorer in ../shared', async () => {
    const { score } = (await import(path.join(ORIGINAL_CORPUS.folder, '../score/lib/rouge.mjs'))) as Scorer;
    for (const { text, language, references } of readCorpus('summeval').slice(0, 8)) {
      const sentences = text.split(/(?<=\.) /).slice(0, 12);
      const rouge = setRouge(
        sentences.map((sentence) => rougeTokens(sentence, language)),
        references.map((reference) => reference.map((sentence) => rougeTokens(sentence, language))),
      );
      for (const set of [[0], [0, 1, 2], [1, 4, 7]]) {
        const chosen = set.map((index) => sentences[index] ?? '');
        const expected = score(references, chosen, language, { multi: 'mean' });
        const found = rouge(set);
        expect(found.r1).toBeCloseTo(expected.r1.f, 6);
        expect(found.r2).toBeCloseTo(expected.r2.f, 6);
        expect(found.rLsum).toBeCloseTo(expected.rls.f, 6);
      }
    }
  });
});
