import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSha256 } from '../../../src/options/models/sha-256.ts';

describe('a digest of a file that comes in pieces', () => {
  it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 200_000])('is that of the whole: %d bytes', (length) => {
    const bytes = randomBytes(length);
    const sha256 = createSha256();
    for (let at = 0; at < length; ) {
      const end = at + 1 + ((at * 7) % 131);
      sha256.add(bytes.subarray(at, end));
      at = end;
    }
    expect(sha256.digest()).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});
