import { describe, expect, it } from 'vitest';
import { readGguf } from '../../src/engines/setup/read-gguf.ts';
import { TRIAL_WEIGHTS, trialModel } from '../../src/model-host/trial-model.ts';

describe('the model of the trial', () => {
  it('is a file that the runtime takes for a model, and the options for none that writes', async () => {
    const beginning = new Uint8Array(
      await trialModel()
        .slice(0, 2 ** 20)
        .arrayBuffer(),
    );
    expect(readGguf(beginning)).toEqual({ architecture: 'llama', contextTokens: 512, hasChatTemplate: false });
  });

  it('is as long as its weights are, each of eight bits with a share of a scale, beside a little that is not', () => {
    const ofLayers = (TRIAL_WEIGHTS * 34) / 32;
    expect(trialModel().size).toBeGreaterThan(ofLayers);
    expect(trialModel().size).toBeLessThan(ofLayers * 1.02);
  });
});
