import path from 'node:path';
import * as esbuild from 'esbuild';
import { expect, it } from 'vitest';

it('keeps detection, which loads on every page, under 6 KB and free of libraries', async () => {
  const { outputFiles, metafile } = await esbuild.build({
    stdin: {
      contents: `import { readImpression } from './src/article/detection/article-score.ts';
        globalThis.detector = readImpression;`,
      resolveDir: path.join(import.meta.dirname, '../..'),
    },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    target: 'chrome127',
    charset: 'utf8',
  });
  expect(outputFiles[0]?.contents.length).toBeLessThan(6 * 1024);
  expect(Object.keys(metafile.inputs).filter((file) => file.includes('node_modules'))).toEqual([]);
});
