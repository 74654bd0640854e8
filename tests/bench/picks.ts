/**
 * How often the summary has the sentences that readers would have chosen, beside the article's first ones and another commit's
 * ranker: `npm run bench:picks [-- --sample] [--against COMMIT] [--tuning] [--examples FILE]`; and beside what a model picks by numbers,
 * of any OpenAI-compatible server: `npm run bench:picks -- --engine http://localhost:11434/v1 [--model NAME] [--key KEY] [--articles 40]`.
 *
 * Rows say what the networks know of the articles. `--tuning` takes the articles by which rules may be tuned instead of the fifth
 * that is held out; `--sample` every eighth of either; `--articles` as many of them, evenly spread. `--examples` writes twenty held-out articles with both summaries.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import type * as Api from '../../src/api.ts';
import { createEngine } from '../../src/engines/setup/create-engine.ts';
import { listModels } from '../../src/engines/setup/create-model.ts';
import { toErrorReport } from '../../src/errors.ts';
import type { Summary } from '../../src/summary/summary.ts';
import * as textAnalysis from '../../src/summary/text-analysis.ts';
import { hasCorpus } from '../training/corpus.ts';
import { type PickedDocument, pickedDocuments } from '../training/picked-documents.ts';

const root = path.join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    sample: { type: 'boolean', default: false },
    tuning: { type: 'boolean', default: false },
    against: { type: 'string', default: 'main' },
    examples: { type: 'string' },
    articles: { type: 'string' },
    engine: { type: 'string' },
    model: { type: 'string' },
    key: { type: 'string' },
    timeout: { type: 'string', default: '180' },
  },
});
const SAMPLE = 8;
const POINTS = 3;
const MAX_EXAMPLES = 20;

if (hasCorpus()) await main();
else console.log('bench:picks skipped: ../shared/corpus/picks is not there');

/** A system's choice: sentences, and the words shown. */
interface Choice {
  readonly gist: number;
  readonly three: readonly number[];
  readonly gistWords: number;
  readonly words: number;
  readonly shown: readonly string[];
}

/** @returns `undefined` where it makes no choice. */
type System = (document: PickedDocument) => Choice | undefined | Promise<Choice | undefined>;
type Choices = Readonly<Record<string, readonly (Choice | undefined)[]>>;

async function main(): Promise<void> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'picks-'));
  try {
    const ours = await loadEngine(root, path.join(scratch, 'ours.mjs'));
    const theirs = await loadEngine(checkOut(values.against, scratch), path.join(scratch, 'theirs.mjs'));
    const systems: Readonly<Record<string, System>> = {
      ours: (document) => summarize(ours, document),
      [values.against]: (document) => summarize(theirs, document),
      lead: leadOf,
      ...(values.engine && { [values.model ?? 'model']: await pickingSystem(values.engine, ours) }),
    };
    const documents = spread(
      pickedDocuments()
        .filter(({ seen, isHeldOut }) => (seen === 'picks' && !values.articles) || isHeldOut !== values.tuning)
        .filter((_, index) => !values.sample || index % SAMPLE === 0),
    );
    const choices: Record<string, (Choice | undefined)[]> = {};
    for (const [name, system] of Object.entries(systems)) {
      const chosen: (Choice | undefined)[] = [];
      for (const document of documents) chosen.push(await system(document));
      choices[name] = chosen;
    }
    report(documents, choices);
    if (values.examples) writeExamples(values.examples, documents, choices);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function spread(documents: readonly PickedDocument[]): readonly PickedDocument[] {
  const wanted = Math.min(Number(values.articles ?? documents.length), documents.length);
  return documents.filter(
    (_, index) =>
      Math.floor((index * wanted) / documents.length) < Math.floor(((index + 1) * wanted) / documents.length),
  );
}

/** As the product asks it, with the same prompt, schema and strictness; where its answer is none, our own choice stays, as there. */
async function pickingSystem(address: string, ours: typeof Api): Promise<System> {
  const key = values.key === undefined ? {} : { key: values.key };
  const signal = () => AbortSignal.timeout(Number(values.timeout) * 1000);
  const listed = values.model
    ? []
    : await listModels({ engine: 'other', address }, { fetch, ...key }, { signal: signal() }).catch(() => []);
  const model = values.model ?? listed[0]?.id;
  if (model === undefined) throw new Error(`${address} lists no model: name one with --model`);
  const engine = createEngine(
    { engine: 'other', address, model, isPicking: true },
    { fetch, ...key, globals: {}, loadTextAnalysis: async () => textAnalysis, detectLanguage: async () => undefined },
  );
  return async (document) => {
    try {
      return choiceOf(await engine.summarize(document.article, { points: POINTS, signal: signal() }), document);
    } catch (thrown) {
      console.log(`ours instead, ${toErrorReport(thrown).code}: ${document.id.slice(0, 60)}`);
      return summarize(ours, document);
    }
  };
}

async function loadEngine(folder: string, outfile: string): Promise<typeof Api> {
  await esbuild.build({
    absWorkingDir: folder,
    entryPoints: ['src/api.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    nodePaths: [path.join(root, 'node_modules')],
    logLevel: 'error',
  });
  return (await import(pathToFileURL(outfile).href)) as typeof Api;
}

function checkOut(commit: string, scratch: string): string {
  const folder = path.join(scratch, 'theirs');
  mkdirSync(folder);
  const sources = execFileSync('git', ['archive', commit, 'src'], { cwd: root, maxBuffer: 1e9 });
  execFileSync('tar', ['-x', '-C', folder], { input: sources });
  return folder;
}

function summarize({ summarizeArticle }: typeof Api, document: PickedDocument): Choice {
  return choiceOf(summarizeArticle(document.article, { points: POINTS }), document);
}

function choiceOf({ gist, points }: Pick<Summary, 'gist' | 'points'>, document: PickedDocument): Choice {
  const sentenceOf = ({ sources }: (typeof points)[number]): number => {
    const source = sources.at(-1);
    return source ? document.sentenceAt(source) : -1;
  };
  return {
    gist: sentenceOf(gist),
    three: points.map(sentenceOf),
    gistWords: wordsIn(gist.text),
    words: points.reduce((sum, { text }) => sum + wordsIn(text), 0),
    shown: points.map((point) => (sentenceOf(point) === sentenceOf(gist) ? `* ${gist.text}` : `  ${point.text}`)),
  };
}

function leadOf({ sentences }: PickedDocument): Choice {
  const three = [...sentences.keys()].slice(0, POINTS);
  const words = three.map((index) => wordsIn(sentences[index] ?? ''));
  return {
    gist: 0,
    three,
    gistWords: words[0] ?? 0,
    words: words.reduce((sum, count) => sum + count, 0),
    shown: three.map((index) => `  ${sentences[index]}`),
  };
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}’'-]+/gu)?.length ?? 0;
}

function report(documents: readonly PickedDocument[], systems: Choices): void {
  const choices = Object.entries(systems).map(([name, chosen]) => ({ name, choices: chosen }));
  const isHeldOut = ({ seen }: PickedDocument): boolean => seen !== 'picks';
  const rows: [name: string, isIn: (document: PickedDocument) => boolean][] = [
    ['host and story unseen by the networks', ({ seen }) => seen === 'nothing'],
    ['another’s summary of it learned', ({ seen }) => seen === 'summaries'],
    ['networks trained on its host or story', ({ seen }) => seen === 'picks'],
    ['English, unseen', (document) => document.seen === 'nothing' && document.article.language.startsWith('en')],
    ['pages, unseen', ({ seen, id }) => seen === 'nothing' && !id.startsWith('bbc/')],
    ...namesOf(documents, ({ kind }) => kind).map((kind): (typeof rows)[number] => [
      `kind ${kind}`,
      (document) => isHeldOut(document) && document.kind === kind,
    ]),
    ...namesOf(documents, languageOf).map((language): (typeof rows)[number] => [
      `language ${language}`,
      (document) => isHeldOut(document) && languageOf(document) === language,
    ]),
  ];
  console.log(values.tuning ? 'articles for tuning' : 'articles by which nothing was trained or tuned');
  console.log('| articles | n | system | three | gist | outcome told | boilerplate | gist/three words |');
  console.log('|---|---|---|---|---|---|---|---|');
  for (const [name, isIn] of rows) {
    for (const { name: system, choices: chosen } of choices) {
      const found = documents.flatMap((document, index) => {
        const choice = chosen[index];
        return choice && isIn(document) ? [{ document, choice }] : [];
      });
      if (found.length > 0) console.log(`| ${name} | ${found.length} | ${system} | ${figuresOf(found).join(' | ')} |`);
    }
  }
}

interface Judged {
  readonly document: PickedDocument;
  readonly choice: Choice;
}

function figuresOf(judged: readonly Judged[]): string[] {
  const three = mean(judged, ({ document: { marks }, choice }) => shareIn(marks.best, choice.three));
  const gist = mean(judged, ({ document: { marks }, choice }) => (choice.gist === marks.gist ? 1 : 0));
  const withOutcome = judged.filter(({ document }) => document.marks.outcomes.length > 0);
  const told = mean(withOutcome, ({ document: { marks }, choice }) =>
    marks.outcomes.some((sentence) => choice.three.includes(sentence)) ? 1 : 0,
  );
  const boilerplate = mean(judged, ({ document: { marks }, choice }) => shareIn(choice.three, marks.boilerplate));
  const words = [mean(judged, ({ choice }) => choice.gistWords), mean(judged, ({ choice }) => choice.words)];
  return [...[three, gist, told, boilerplate].map(threeDigits), words.map((count) => count.toFixed(1)).join(' / ')];
}

function shareIn(wanted: readonly number[], had: readonly number[]): number {
  return wanted.filter((sentence) => had.includes(sentence)).length / Math.max(1, wanted.length);
}

function mean<Each>(all: readonly Each[], of: (each: Each) => number): number {
  return all.reduce((sum, each) => sum + of(each), 0) / Math.max(1, all.length);
}

function threeDigits(share: number): string {
  return share.toFixed(3).replace(/^0/, '');
}

function namesOf(documents: readonly PickedDocument[], nameOf: (document: PickedDocument) => string): string[] {
  return [...new Set(documents.filter(({ seen }) => seen !== 'picks').map(nameOf))].sort();
}

/** English, German, and all others together, of which there are few. */
function languageOf({ article }: PickedDocument): string {
  return /^(?:en|de)(?=-|$)/.exec(article.language)?.[0] ?? 'other';
}

/** Unmarked, so that whoever judges them sees the texts before the systems: the key stands at the end. */
function writeExamples(file: string, documents: readonly PickedDocument[], systems: Choices): void {
  const changed = documents.flatMap((document, index) => {
    const sets = Object.entries(systems).map(([name, chosen]) => ({ name, shown: chosen[index]?.shown ?? [] }));
    const [one, other] = sets.map(({ shown }) => shown.join('\n'));
    return document.seen === 'nothing' && one !== other ? [{ document, sets }] : [];
  });
  const step = Math.max(1, Math.floor(changed.length / MAX_EXAMPLES));
  const taken = changed.filter((_, index) => index % step === 0).slice(0, MAX_EXAMPLES);
  const key: string[] = [];
  const parts = taken.map(({ document, sets }, number) => {
    const order = document.id.length % 2 ? [0, 1] : [1, 0];
    key.push(`${number + 1}: ${order.map((place) => sets[place]?.name).join(', ')}`);
    const shown = order.map((place, letter) => `${'AB'[letter]}\n${sets[place]?.shown.join('\n')}`);
    return [`## ${number + 1}. ${document.article.title || document.id} (${document.kind})`, ...shown].join('\n\n');
  });
  writeFileSync(file, `${parts.join('\n\n')}\n\n## Key\n\n${key.join('\n')}\n`);
}
