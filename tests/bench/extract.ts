/**
 * How well articles are extracted, next to Readability, Defuddle and Mercury in the same run, in real Chromium.
 *
 *   npm run bench:extract [-- --source zyte,fundus] [--repeat 3] [--worst 5] …     (all options of the scorer)
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';

const root = path.join(import.meta.dirname, '../..');
const scorer = path.join(root, '../shared/score/extraction.mjs');
const peersFolder = path.join(import.meta.dirname, 'peers');
const peers = ['readability', 'defuddle', 'mercury'];

/** Mercury's build for browsers is a script that declares a variable. */
const mercuryAsModule: esbuild.Plugin = {
  name: 'mercury-as-module',
  setup: (build) => {
    build.onLoad({ filter: /mercury\.web\.js$/ }, async ({ path: file }) => ({
      contents: `${await readFile(file, 'utf8')}\nexport default Mercury;`,
    }));
  },
};

if (!existsSync(scorer)) {
  console.log(`skipped: no scorer and corpus at ${path.dirname(path.dirname(scorer))}`);
  process.exit(0);
}
if (!existsSync(path.join(peersFolder, 'node_modules'))) run('npm', ['ci', '--ignore-scripts'], peersFolder);
const engines = ['dist/engine/get-a-summary.iife.js', ...(await Promise.all(peers.map(bundlePeer)))];
const given = process.argv.slice(2);
const defaults = [
  ...(given.includes('--source') ? [] : ['--source', 'zyte,fundus,fundus-eval,wcxb,trafilatura']),
  ...(given.includes('--repeat') ? [] : ['--repeat', '3']),
];
run(process.execPath, [scorer, ...engines.flatMap((engine) => ['--engine', engine]), ...defaults, ...given], root);

async function bundlePeer(name: string): Promise<string> {
  const outfile = path.join('dist/engine/peers', `${name}.iife.js`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [path.join(peersFolder, `${name}.js`)],
    outfile,
    bundle: true,
    format: 'iife',
    globalName: 'GetASummary',
    logLevel: 'warning',
    plugins: [mercuryAsModule],
  });
  return outfile;
}

function run(command: string, parameters: string[], folder: string): void {
  const { status } = spawnSync(command, parameters, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
