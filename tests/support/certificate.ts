/** A self-signed certificate for the fixture server, made once per machine with openssl. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder serves one calendar month; this covers every day of it twice. */
const VALID_DAYS = 62;

export function readCertificate(): { key: Buffer; cert: Buffer } {
  const month = new Date().toISOString().slice(0, 7);
  const folder = path.join(tmpdir(), `get-a-summary-certificate-${process.getuid?.() ?? 0}-${month}`);
  if (!existsSync(folder)) makeCertificate(folder);
  return { key: readFileSync(path.join(folder, 'key.pem')), cert: readFileSync(path.join(folder, 'cert.pem')) };
}

/** Made beside its place and then renamed, so that two runs at the same time never read half a file. */
function makeCertificate(folder: string): void {
  mkdirSync(path.dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  const names = 'subjectAltName=DNS:*.example,DNS:*.example.com,DNS:*.example.org,DNS:localhost';
  const parameters = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', String(VALID_DAYS)];
  const output = ['-keyout', path.join(draft, 'key.pem'), '-out', path.join(draft, 'cert.pem')];
  const openssl = process.env.OPENSSL_PATH ?? 'openssl';
  execFileSync(openssl, [...parameters, '-subj', '/CN=news.example', '-addext', names, ...output], { stdio: 'ignore' });
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}
