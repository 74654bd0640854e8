import { describe, expect, it } from 'vitest';
import { SUGGESTED_MODELS } from '../../../src/engines/setup/suggested-models.ts';

describe('the models that are suggested', () => {
  it.each(SUGGESTED_MODELS)('$name comes encrypted, with a digest and a licence, in eight bits', (model) => {
    expect(model.address).toMatch(/^https:\/\/.+Q8_0\.gguf$/);
    expect(model.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(model.licence).not.toBe('');
  });

  it('are large enough to be of use, which none under half a thousand million weights was', () => {
    for (const { bytes } of SUGGESTED_MODELS) expect(bytes).toBeGreaterThan(500e6);
  });

  it('have names of their own', () => {
    expect(new Set(SUGGESTED_MODELS.map(({ name }) => name)).size).toBe(SUGGESTED_MODELS.length);
  });
});
