/**
 * Builds the extension. `node build.mjs [all|package|dev|engine] [folder, else dist] [chrome|firefox, else both]`
 *
 *   all      dist/chrome/ and dist/firefox/, each loadable unpacked as it is
 *   package  the same, and one zip for each store, byte-identical for the same sources, and these in a third
 *   dev      the same as all, to be read in a debugger: not minified, with source maps; `npm run dev` has it built
 *   engine   dist/engine/get-a-summary.{mjs,iife.js}: the pure parts, for scorers and benches
 */
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { zipSync } from 'fflate';
import { buildModelWorker, LANGUAGE_MODEL_FOLDER, withPackedWorker } from './src/model-host/bundle-runtime.mjs';

const root = import.meta.dirname;
const [command = 'all', folder = 'dist', onlyBrowser] = process.argv.slice(2);
const isDevelopment = command === 'dev';
const output = path.resolve(root, folder);
const targets = { chrome: 'chrome127', firefox: 'firefox147' };

/** The extension's own pages: `src/NAME/NAME.ts` and `.css`, in the one HTML file that they share. */
const pages = ['popup', 'panel', 'digest', 'welcome', 'options'];

/** What reviewers rebuild the extension from (docs/store/build.md), and where its weights come from. */
const sources = [
  ...['package.json', 'package-lock.json', '.nvmrc', 'tsconfig.json', 'build.mjs'],
  ...['manifest.json', 'src', 'icons', 'LICENSE', 'PRIVACY.md', 'README.md', 'docs', 'tests/training'],
];

/** V8 keeps no compiled code of scripts in pages: what runs at once anyway is compiled at once,
 * which is half as dear: a click's script time was 91 ms in the page, and is 73. */
const runsAtOnce = { js: '//# allFunctionsCalledOnLoad' };

/** Every bundle: entry file → file in dist. Content scripts and the background are single files; pages are modules. */
const bundles = [
  { entry: 'src/background/background.ts', out: 'background.js', format: 'iife' },
  {
    entry: 'src/summary/text-analysis.ts',
    out: 'text-analysis.js',
    format: 'iife',
    globalName: 'textAnalysis',
    // Its patterns of letters take a quarter of its loading, and an article needs few: each is read when it is first asked.
    supported: { 'regexp-sticky-and-unicode-flags': false },
  },
  {
    entry: 'src/content/detector.ts',
    out: 'detector.js',
    format: 'iife',
    banner: runsAtOnce,
  },
  { entry: 'src/content/boxes.ts', out: 'boxes.js', format: 'iife', banner: runsAtOnce },
  { entry: 'src/content/extractor.ts', out: 'extractor.js', format: 'iife', banner: runsAtOnce },
  { entry: 'src/content/box-view.ts', out: 'box-view.js', format: 'iife', banner: runsAtOnce },
  { entry: 'src/content/marks-view.ts', out: 'marks-view.js', format: 'iife', banner: runsAtOnce },
  { entry: 'src/model-host/model-host.ts', out: `${LANGUAGE_MODEL_FOLDER}/model-host.js`, format: 'esm' },
  ...pages.flatMap((name) => [
    { entry: `src/${name}/${name}.ts`, out: `${name}.js`, format: 'esm' },
    { entry: `src/${name}/${name}.css`, out: `${name}.css` },
  ]),
];
/** Scripts in pages bring their style sheets along as minified text. */
const cssAsText = {
  name: 'css-as-text',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
      const { code } = await esbuild.transform(await readFile(file, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    });
  },
};

/** What is computed from the languages alone is computed here: scripts in pages and the background carry only what came out. */
const languageListsAsData = {
  name: 'language-lists-as-data',
  setup(build) {
    build.onLoad(
      { filter: /\/languages\/(?:own-summaries|page-lists|question-words)\.ts$/ },
      async ({ path: file }) => {
        const { outputFiles, metafile } = await esbuild.build({
          absWorkingDir: root,
          entryPoints: [file],
          bundle: true,
          format: 'esm',
          write: false,
          metafile: true,
        });
        const lists = await import(
          `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
        );
        const contents = Object.entries(lists).map(
          ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
        );
        const watchFiles = Object.keys(metafile.inputs).map((name) => path.join(root, name));
        return { contents: contents.join('\n'), loader: 'js', watchFiles };
      },
    );
    // All that is made of these words is in the lists.
    build.onLoad({ filter: /\/languages\/[\w-]+\/page\.ts$/ }, () => ({ contents: 'export const page = undefined;' }));
  },
};

/** Weights of the model that reads sentences beside their article, fetched by the background when it has any. */
const claimModel = 'src/summary/generated/claim-model.bin';

/** Chrome's background is no page, and workers are started by pages alone. */
const modelHostPage = 'src/model-host/model-host.html';

function bundleOptions(browser, { entry, out, format, globalName, supported, banner }) {
  return {
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: path.join(output, browser, out),
    ...(format && { format }),
    ...(globalName && { globalName }),
    ...(supported && { supported }),
    ...(banner && { banner }),
    bundle: true,
    // Loaded when it is first needed, from the extension's root.
    external: [`/${LANGUAGE_MODEL_FOLDER}/*`],
    define: { SCRIPTS_ARE_IMPORTED: String(browser === 'chrome') },
    // Inline: browsers look for no other file beside a script that they run in a page.
    ...(isDevelopment ? { sourcemap: 'inline' } : { minify: true }),
    metafile: true,
    write: false,
    target: targets[browser],
    charset: 'utf8',
    legalComments: 'linked',
    plugins: format ? [cssAsText, languageListsAsData, withPackedWorker(root)] : [],
    logLevel: isDevelopment ? 'silent' : 'warning',
  };
}

/** One manifest for both browsers: what the other one needs is dropped. */
async function readManifest(browser) {
  const manifest = JSON.parse(await readFile(path.join(root, 'manifest.json'), 'utf8'));
  manifest.version = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')).version;
  if (browser === 'chrome') {
    delete manifest.browser_specific_settings;
    delete manifest.background.scripts;
    delete manifest.sidebar_action;
    delete manifest.optional_permissions;
    delete manifest.action.theme_icons;
  } else {
    delete manifest.minimum_chrome_version;
    delete manifest.side_panel;
    manifest.permissions = manifest.permissions.filter(
      (permission) => !['sidePanel', 'tts', 'offscreen'].includes(permission),
    );
    delete manifest.background.service_worker;
    // There the browser puts scripts into the page, which fetches nothing.
    delete manifest.web_accessible_resources;
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The licences of what is in the bundles, as their packages come with them. */
async function readLicences() {
  const { dependencies } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const own = await readFile(path.join(root, 'LICENSE'), 'utf8');
  const texts = await Promise.all(
    Object.keys(dependencies).map(async (name) => {
      const folder = path.join(root, 'node_modules', name);
      const { version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
      const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
      if (!file) throw new Error(`${name} comes without its licence.`);
      return `${name} ${version} (${license})\n\n${await readFile(path.join(folder, file), 'utf8')}`;
    }),
  );
  const others = [claimModel.replace(/\.bin$/, '-licence.txt'), 'src/model-host/llama-cpp-licence.txt'];
  const further = await Promise.all(others.map((name) => readFile(path.join(root, name), 'utf8')));
  return [own, 'This extension contains the packages below, weights of a model, and llama.cpp.\n', ...texts, ...further]
    .map((text) => text.trim())
    .join(`\n\n${'-'.repeat(80)}\n\n`);
}

async function copyStatic(browser) {
  const dist = path.join(output, browser);
  await writeFile(path.join(dist, 'LICENSES.txt'), `${await readLicences()}\n`);
  await cp(path.join(root, claimModel), path.join(dist, path.basename(claimModel)));
  await cp(path.join(root, 'PRIVACY.md'), path.join(dist, 'PRIVACY.txt'));
  await cp(path.join(root, 'src/_locales'), path.join(dist, '_locales'), { recursive: true });
  const html = await readFile(path.join(root, 'src/extension-page/page.html'), 'utf8');
  await Promise.all(pages.map((name) => writeFile(path.join(dist, `${name}.html`), html.replaceAll('NAME', name))));
  const worker = Object.entries(await buildModelWorker(root));
  await Promise.all(worker.map(([name, file]) => writeFile(path.join(dist, LANGUAGE_MODEL_FOLDER, name), file)));
  // Firefox runs it in its background, which is a page.
  if (browser === 'chrome')
    await cp(path.join(root, modelHostPage), path.join(dist, LANGUAGE_MODEL_FOLDER, path.basename(modelHostPage)));
  await mkdir(path.join(dist, 'icons'), { recursive: true });
  const icons = (await readdir(path.join(root, 'icons'))).filter((name) => name.endsWith('.png'));
  await Promise.all(icons.map((name) => cp(path.join(root, 'icons', name), path.join(dist, 'icons', name))));
}

/** Touches nothing until all is built: a mistake in the sources leaves the last build as it was. */
async function buildExtension(browser) {
  const results = await Promise.all(bundles.map((bundle) => esbuild.build(bundleOptions(browser, bundle))));
  const manifest = await readManifest(browser);
  const dist = path.join(output, browser);
  await rm(dist, { recursive: true, force: true });
  await mkdir(path.join(dist, LANGUAGE_MODEL_FOLDER), { recursive: true });
  const files = results.flatMap(({ outputFiles }) => outputFiles);
  await Promise.all(files.map((file) => writeFile(file.path, file.contents)));
  await writeFile(path.join(dist, 'manifest.json'), manifest);
  const metafile = Object.fromEntries(results.map((result, index) => [bundles[index].out, result.metafile]));
  await mkdir(path.join(output, 'meta'), { recursive: true });
  await writeFile(path.join(output, 'meta', `${browser}.json`), JSON.stringify(metafile));
  await copyStatic(browser);
}

async function buildEngine() {
  const common = {
    absWorkingDir: root,
    entryPoints: ['src/api.ts'],
    bundle: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    external: ['node:*'],
    // The claim model is read in Node.js alone.
    logOverride: { 'empty-import-meta': 'silent' },
  };
  await esbuild.build({ ...common, format: 'esm', outfile: path.join(output, 'engine/get-a-summary.mjs') });
  await esbuild.build({
    ...common,
    format: 'iife',
    globalName: 'GetASummary',
    outfile: path.join(output, 'engine/get-a-summary.iife.js'),
  });
  await cp(path.join(root, claimModel), path.join(output, 'engine', path.basename(claimModel)));
}

/** Sorted names and one fixed date, so that the same files give the same bytes. @param names Of files and folders below `folder`. */
async function writeZip(suffix, folder, names) {
  const found = await Promise.all(names.map((name) => filesBelow(folder, name)));
  const files = {};
  for (const name of found.flat().sort())
    files[name.split(path.sep).join('/')] = await readFile(path.join(folder, name));
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const zip = zipSync(files, { level: 9, mtime: new Date(1980, 0, 1, 12) });
  const file = path.join(output, `get-a-summary-${version}-${suffix}.zip`);
  await writeFile(file, zip);
  console.log(`${path.relative(root, file)}  ${zip.length} bytes`);
}

async function filesBelow(folder, name) {
  const whole = path.join(folder, name);
  if ((await stat(whole)).isFile()) return [name];
  return (await readdir(whole, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name !== '.DS_Store')
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

const browsers = onlyBrowser ? [onlyBrowser] : Object.keys(targets);
if (command === 'all') await Promise.all(browsers.map(buildExtension));
else if (command === 'dev') {
  // One mistake breaks many bundles: it is said once, by the first that fails.
  await Promise.all(browsers.map(buildExtension)).catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
} else if (command === 'package') {
  await Promise.all(browsers.map(buildExtension));
  for (const browser of browsers) await writeZip(browser, path.join(output, browser), ['.']);
  await writeZip('source', root, sources);
} else if (command === 'engine') await buildEngine();
else throw new Error(`unknown command: ${command}`);
