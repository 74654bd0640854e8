/**
 * Lists models that a reader may download without knowing any: instruct models small enough for a browser, in eight bits, which one core reads
 * fastest, under a licence that asks for nothing. Address with revision, size, digest and licence of each were found alike in several published documents.
 */

export interface SuggestedModel {
  /** A proper name; the model is stored under it. */
  readonly name: string;
  readonly address: string;
  readonly bytes: number;
  /** Of the file, in hexadecimal digits. */
  readonly sha256: string;
  /** SPDX. */
  readonly licence: string;
}

export const SUGGESTED_MODELS = [
  {
    name: 'Qwen3 0.6B',
    address:
      'https://huggingface.co/Qwen/Qwen3-0.6B-GGUF/resolve/23749fefcc72300e3a2ad315e1317431b06b590a/Qwen3-0.6B-Q8_0.gguf',
    bytes: 639_446_688,
    sha256: '9465e63a22add5354d9bb4b99e90117043c7124007664907259bd16d043bb031',
    licence: 'Apache-2.0',
  },
  {
    name: 'Qwen3 1.7B',
    address:
      'https://huggingface.co/Qwen/Qwen3-1.7B-GGUF/resolve/90862c4b9d2787eaed51d12237eafdfe7c5f6077/Qwen3-1.7B-Q8_0.gguf',
    bytes: 1_834_426_016,
    sha256: '061b54daade076b5d3362dac252678d17da8c68f07560be70818cace6590cb1a',
    licence: 'Apache-2.0',
  },
] as const satisfies readonly SuggestedModel[];
