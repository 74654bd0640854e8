/** Accessibility checks with axe-core, in a document of the extension or inside its closed box. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BoxHandle, Surface } from './browser-under-test.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeGlobal {
  axe: {
    run(
      context: unknown,
      options?: object,
    ): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
  };
}

/** @returns One line per finding; empty when axe finds nothing. */
export async function runAxe(surface: Surface): Promise<string[]> {
  await surface.runSource(source);
  return surface.evaluate(async () => {
    const { violations } = await (globalThis as unknown as AxeGlobal).axe.run(document);
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' ')}`);
  });
}

/**
 * The same for the box. axe looks for shadow roots where pages can see them; in the test's own world, apart from the
 * page, the closed root is put there.
 */
export async function runAxeOnBox(box: BoxHandle): Promise<string[]> {
  await box.runSource(source);
  return box.evaluate(async (root) => {
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
    const { violations } = await (globalThis as unknown as AxeGlobal).axe.run(root.host, {
      // Firefox spells out `all: initial !important`, which sets no spacing but forbids the page to.
      rules: { 'avoid-inline-spacing': { enabled: false } },
    });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' ')}`);
  });
}
