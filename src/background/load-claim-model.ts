/** Loads the model that reads sentences beside their article, when the first sentence comes, and lets it go when none has come for a while. */
import type { ClaimModel } from '../summary/claims/model/claim-model.ts';
import type { LoadTextAnalysis } from '../summary/text-analysis-type.ts';
import { hexDigest } from './hex-digest.ts';

/** As build.mjs names it. */
const CLAIM_MODEL_FILE = 'claim-model.bin';

export type LoadClaimModel = () => Promise<ClaimModel>;

/** It takes 20 megabytes, and a twentieth of a second to be made anew. A browser that ends the background sooner frees it sooner. Set by hand. */
const IDLE_MILLISECONDS = 3 * 60_000;

/** @param readFile A file of the extension. A failed attempt is made again at the next call. */
export function createClaimModelLoader(
  readFile: (path: string) => Promise<Uint8Array<ArrayBuffer>>,
  loadTextAnalysis: LoadTextAnalysis,
): LoadClaimModel {
  let loading: Promise<ClaimModel> | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;

  async function load(): Promise<ClaimModel> {
    const [{ createClaimModel, claimModelDigest }, file] = await Promise.all([
      loadTextAnalysis(),
      readFile(CLAIM_MODEL_FILE),
    ]);
    if ((await hexDigest(file)) !== claimModelDigest) throw new Error(`${CLAIM_MODEL_FILE} is damaged`);
    return createClaimModel(file);
  }

  return () => {
    clearTimeout(idle);
    idle = setTimeout(() => {
      loading = undefined;
    }, IDLE_MILLISECONDS);
    loading ??= load().catch((thrown: unknown) => {
      loading = undefined;
      throw thrown;
    });
    return loading;
  };
}
