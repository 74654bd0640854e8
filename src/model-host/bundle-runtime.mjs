/**
 * Builds what runs a language model inside the extension: wllama (llama.cpp in WebAssembly), out of its package's own sources. It would
 * start its worker from a `blob:` address, which Firefox lets no extension page do, and would fetch code from elsewhere where a browser
 * lacks something: here the worker is a file of the extension, and addresses of other hosts are taken out.
 */
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';

/** The folder in dist: all of it is loaded only where the reader has chosen a model of their own. */
export const LANGUAGE_MODEL_FOLDER = 'llm';

/** @param root Of the repository. @returns The worker's script and its WebAssembly, by their names in `llm/`. */
export async function buildModelWorker(root) {
  const library = libraryFolder(root);
  const codes = await readPackedCode(library);
  const [, stub] = /const JSPI_STUB = `([\s\S]*?)`;/.exec(await readFile(path.join(library, 'src/worker.ts'), 'utf8'));
  const worker = [
    // As the library would write them into the script: here they come as the worker's name.
    'const RUN_OPTIONS = JSON.parse(self.name);',
    // The glue asks for an adapter without looking whether there is a GPU.
    'if (RUN_OPTIONS.noWebGPU) Object.defineProperty(WorkerNavigator.prototype, "gpu", { get: () => ({ requestAdapter: async () => null }) });',
    stub,
    `function wModuleInit() { ${replaceOnce(codes.WLLAMA_EMSCRIPTEN_CODE, 'var Module=', 'var ___Module=')}; return Module; }`,
    codes.LLAMA_CPP_WORKER_CODE,
  ].join('\n');
  const { code } = await esbuild.transform(worker, { minify: true, target: 'es2022', legalComments: 'none' });
  return { 'worker.js': code, 'wllama.wasm': await readFile(path.join(library, 'esm/wasm/wllama.wasm')) };
}

/** For the bundle that imports `@wllama/wllama`. @param root Of the repository. */
export function withPackedWorker(root) {
  const library = libraryFolder(root);
  return {
    name: 'with-packed-worker',
    setup(build) {
      build.onResolve({ filter: /^@wllama\/wllama$/ }, () => ({ path: path.join(library, 'src/wllama.ts') }));
      build.onLoad({ filter: /workers-code[\\/]generated\.ts$/ }, async () => {
        const { LIBLLAMA_VERSION } = await readPackedCode(library);
        const names = ['LLAMA_CPP_WORKER_CODE', 'WLLAMA_EMSCRIPTEN_CODE', 'OPFS_UTILS_WORKER_CODE'];
        return { contents: exportAll({ LIBLLAMA_VERSION, ...Object.fromEntries(names.map((name) => [name, ''])) }) };
      });
      build.onLoad({ filter: /@wllama[\\/]wllama[\\/]src[\\/]wasm-from-cdn\.ts$/ }, () => ({
        contents: exportAll({ WasmCompatFromCDN: { worker: '', wasm: '' } }),
      }));
      build.onLoad({ filter: /@wllama[\\/]wllama[\\/]src[\\/]huggingface\.ts$/ }, async ({ path: file }) => ({
        loader: 'ts',
        contents: replaceOnce(await readFile(file, 'utf8'), "'https://huggingface.co'", "''"),
      }));
      build.onLoad({ filter: /@wllama[\\/]wllama[\\/]src[\\/]utils\.ts$/ }, async ({ path: file }) => ({
        loader: 'ts',
        contents: `${replaceOnce(await readFile(file, 'utf8'), 'export const createWorker =', 'const createBlobWorker =')}
          export const createWorker = (code: string): Worker => {
            const [, options] = /^const RUN_OPTIONS = (.*?);+$/m.exec(code)!;
            const noWebGPU = code.includes('WorkerNavigator.prototype');
            const name = JSON.stringify({ ...JSON.parse(options), noWebGPU });
            return new Worker(new URL('worker.js', import.meta.url), { type: 'module', name });
          };`,
      }));
    },
  };
}

function libraryFolder(root) {
  // As esbuild names what the library's files import, wherever the folder of packages is a link.
  return realpathSync(path.join(root, 'node_modules/@wllama/wllama'));
}

/** The scripts that the package carries as strings. */
async function readPackedCode(library) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(library, 'src/workers-code/generated.ts')],
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function exportAll(values) {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

/** A new version of the library that is written otherwise ends the build, not a reader's summary. */
function replaceOnce(text, searched, replacement) {
  if (text.split(searched).length !== 2) throw new Error(`not exactly once in wllama: ${searched}`);
  return text.replace(searched, () => replacement);
}
