/**
 * Digests a file that comes in pieces (FIPS 180-4). `crypto.subtle` digests only what is in memory as a whole, and a model is larger than that.
 */

/** The first 32 bits of the fractions of the cube roots of the first 64 primes. */
const ROUND_CONSTANTS = fractions(64, Math.cbrt);
/** The same of the square roots of the first eight. */
const INITIAL = fractions(8, Math.sqrt);
const BLOCK_BYTES = 64;

export interface Sha256 {
  add(bytes: Uint8Array): void;
  /** In hexadecimal digits; nothing can be added afterwards. */
  digest(): string;
}

export function createSha256(): Sha256 {
  const state = Int32Array.from(INITIAL);
  const words = new Int32Array(64);
  const held = new Uint8Array(BLOCK_BYTES);
  let isHeld = 0;
  let total = 0;

  function add(bytes: Uint8Array): void {
    total += bytes.length;
    let at = 0;
    if (isHeld > 0) {
      at = Math.min(BLOCK_BYTES - isHeld, bytes.length);
      held.set(bytes.subarray(0, at), isHeld);
      isHeld += at;
      if (isHeld < BLOCK_BYTES) return;
      digestBlock(state, words, held, 0);
    }
    for (; at + BLOCK_BYTES <= bytes.length; at += BLOCK_BYTES) digestBlock(state, words, bytes, at);
    held.set(bytes.subarray(at));
    isHeld = bytes.length - at;
  }

  return {
    add,
    digest() {
      const bits = total * 8;
      const padding = new Uint8Array((isHeld < 56 ? 56 : 120) - isHeld + 8);
      padding[0] = 0x80;
      const view = new DataView(padding.buffer);
      view.setUint32(padding.length - 8, Math.floor(bits / 2 ** 32));
      view.setUint32(padding.length - 4, bits >>> 0);
      add(padding);
      return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
    },
  };
}

function digestBlock(state: Int32Array, words: Int32Array, bytes: Uint8Array, from: number): void {
  const w = (index: number): number => words[index] as number;
  for (let index = 0; index < 16; index += 1) {
    const at = from + index * 4;
    const [one, two, three, four] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]] as [
      number,
      number,
      number,
      number,
    ];
    words[index] = (one << 24) | (two << 16) | (three << 8) | four;
  }
  for (let index = 16; index < 64; index += 1) {
    const [near, far] = [w(index - 2), w(index - 15)];
    const low = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    const high = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    words[index] = (w(index - 16) + low + w(index - 7) + high) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let index = 0; index < 64; index += 1) {
    const chosen = (e & f) ^ (~e & g);
    const first =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + (ROUND_CONSTANTS[index] as number) + w(index)) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  for (const [index, added] of [a, b, c, d, e, f, g, h].entries())
    state[index] = ((state[index] as number) + added) | 0;
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function fractions(count: number, root: (prime: number) => number): Int32Array {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return Int32Array.from(primes, (prime) => ((root(prime) % 1) * 2 ** 32) | 0);
}
