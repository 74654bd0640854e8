/** Makes a memory with the claim model's kernel in it: matrix products in WebAssembly, which plain JavaScript takes ten times as long for. */
import { claimKernel } from '../../generated/claim-kernel.ts';

/** Of the language, but not of its library: no document is needed for it. */
declare const WebAssembly: {
  readonly Memory: new (pages: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};

/** Addresses in bytes, and counts; kernel.wat says which must be multiples of what. */
interface Products {
  product8(
    ...parameters: [
      a: number,
      rowScales: number,
      w: number,
      scales: number,
      bias: number,
      out: number,
      m: number,
      n: number,
      k: number,
    ]
  ): void;
  product32(
    ...parameters: [
      a: number,
      aStride: number,
      b: number,
      bStride: number,
      out: number,
      outStride: number,
      m: number,
      n: number,
      k: number,
    ]
  ): void;
}

export interface Kernel extends Products {
  /** Never grows, so that views of it stay valid. */
  readonly buffer: ArrayBuffer;
}

const PAGE = 65_536;

/** @throws Where WebAssembly is forbidden or knows no vectors. */
export function createKernel(bytes: number): Kernel {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  const code = Uint8Array.from(claimKernel.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } });
  return { ...(exports as Products), buffer: memory.buffer };
}
