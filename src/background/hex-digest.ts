/** Digests text and files to SHA-256 in hexadecimal, for names of jobs and pages, and to know a file by. */

/** @returns 64 lower-case hexadecimal digits. */
export async function hexDigest(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
