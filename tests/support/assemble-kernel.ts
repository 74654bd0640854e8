/** `npm run assemble:kernel`: writes the claim model's kernel as the bytes that the product carries. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import loadWabt from 'wabt';

const root = path.join(import.meta.dirname, '../..');
const source = path.join(root, 'src/summary/claims/model/kernel.wat');
export const KERNEL_FILE = path.join(root, 'src/summary/generated/claim-kernel.ts');

/** @returns The text of `KERNEL_FILE`. */
export async function assembleKernel(): Promise<string> {
  const { parseWat } = await loadWabt();
  const kernel = parseWat(source, readFileSync(source, 'utf8'), { simd: true });
  const { buffer } = kernel.toBinary({});
  return `/** WebAssembly, assembled from claims/model/kernel.wat by \`npm run assemble:kernel\`: bytes in hexadecimal digits. */
export const claimKernel =
  '${Buffer.from(buffer).toString('hex')}';
`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(KERNEL_FILE, await assembleKernel());
