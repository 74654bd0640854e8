/** Digests text to SHA-256 in hexadecimal, for names of jobs and pages. */

/** @returns 64 lower-case hexadecimal digits. */
export async function hexDigest(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
