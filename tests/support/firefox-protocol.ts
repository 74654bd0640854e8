/**
 * Firefox's WebDriver BiDi connection, used directly where puppeteer has no word for it: privileged scripts, closed
 * shadow roots, and the toolbar popup, which BiDi does not list as a tab.
 */
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { hearing, type Surface } from './browser-under-test.ts';
import { functionSource } from './function-source.ts';
import { until } from './until.ts';

/** A browsing context by its BiDi name. A sandbox sees the document through Firefox's own eyes, not the page's. */
interface ScriptTarget {
  readonly context: string;
  readonly sandbox?: string;
}

interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

interface ScriptAnswer {
  readonly type: 'success' | 'exception';
  readonly result?: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}

/** The part of puppeteer's BiDi connection that is used here. Not in its public types: its version is pinned. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

export interface FirefoxProtocol {
  /** Runs a function's source with JSON parameters in a document; the result crosses as JSON, too. */
  call(target: ScriptTarget, source: string, parameters: unknown[], sharedIds?: string[]): Promise<unknown>;
  runSource(target: ScriptTarget, source: string): Promise<void>;
  /** Names of the nodes that an expression gives, with their shadow roots' names, closed ones included. */
  closedRoots(target: ScriptTarget, selector: string): Promise<string[]>;
  /**
   * Runs the body of a function with the browser's own rights. In scope: `extension`, `ExtensionParent`, `window` (the
   * browser window in front) and `parameter`.
   */
  callPrivileged(body: string, parameter?: unknown): Promise<unknown>;
  click(context: string, x: number, y: number): Promise<void>;
  press(context: string, key: KeyInput): Promise<void>;
  screenshot(context: string): Promise<Uint8Array>;
  contextOf(page: Page): string;
  /** Of a tab, by the beginning of its address. */
  findTab(start: string): Promise<string | undefined>;
  closeTab(context: string): Promise<void>;
}

export function openFirefoxProtocol(browser: Browser, extensionId: string): FirefoxProtocol {
  const connection = Reflect.get(browser, 'connection') as BidiConnection;
  const send = async <Result>(method: string, parameters: object) =>
    (await connection.send(method, parameters)).result as Result;
  let browserWindow: Promise<string> | undefined;

  async function evaluate(target: ScriptTarget, expression: string, options: object = {}): Promise<RemoteValue> {
    const parameters = { target, expression, awaitPromise: true, userActivation: false, ...options };
    return unwrap(await send<ScriptAnswer>('script.evaluate', parameters));
  }
  async function findBrowserWindow(): Promise<string> {
    const parameters = { 'moz:scope': 'chrome', maxDepth: 0 };
    const tree = await send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', parameters);
    const found = tree.contexts.find(({ url }) => url.includes('browser.xhtml'));
    if (found === undefined) throw new Error('Firefox shows no window.');
    return found.context;
  }

  return {
    async call(target, source, parameters, sharedIds = []) {
      const json = JSON.stringify(parameters);
      const answer = await send<ScriptAnswer>('script.callFunction', {
        target,
        awaitPromise: true,
        functionDeclaration: `async (...nodes) => JSON.stringify(await (${source})(...nodes, ...${json})) ?? 'null'`,
        arguments: sharedIds.map((sharedId) => ({ sharedId })),
      });
      return JSON.parse(String(unwrap(answer).value));
    },
    async runSource(target, source) {
      await evaluate(target, `${source}\n;undefined`);
    },
    async closedRoots(target, selector) {
      const serializationOptions = { includeShadowTree: 'all', maxDomDepth: 0 };
      const expression = `[...document.querySelectorAll(${JSON.stringify(selector)})]`;
      const nodes = (await evaluate(target, expression, { serializationOptions })).value as {
        value?: { shadowRoot?: { sharedId?: string } | null };
      }[];
      return nodes.map((node) => node.value?.shadowRoot?.sharedId).filter((id) => id !== undefined);
    },
    async callPrivileged(body, parameter = null) {
      browserWindow ??= findBrowserWindow();
      const answer = await evaluate({ context: await browserWindow }, wrapPrivileged(extensionId, body, parameter));
      return JSON.parse(String(answer.value));
    },
    async click(context, x, y) {
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
      await send('input.performActions', { context, actions: [mouse] });
    },
    async press(context, key) {
      const value = namedKeys[key] ?? key;
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      const pressing = send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
      // A key that closes the document is not released in it any more.
      await pressing.catch((error: unknown) => {
        if (!/no longer exist/.test(String(error))) throw error;
      });
    },
    async screenshot(context) {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    contextOf(page) {
      // Puppeteer's BiDi frames are named by their browsing context.
      return String(Reflect.get(page.mainFrame(), '_id'));
    },
    async findTab(start) {
      const tree = await send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', {
        maxDepth: 0,
      });
      return tree.contexts.find(({ url }) => url.startsWith(start))?.context;
    },
    async closeTab(context) {
      await send('browsingContext.close', { context });
    },
  };
}

/** WebDriver's names for keys without a character. */
const namedKeys: Partial<Record<KeyInput, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Home: '\uE011',
  End: '\uE010',
  Space: ' ',
};

/** A document of the extension, driven by its browsing context alone: BiDi reports none of its events. */
export function createFirefoxSurface(protocol: FirefoxProtocol, context: string, close: () => Promise<void>): Surface {
  const target = { context };
  const surface: Surface = {
    evaluate: async (callee, ...parameters) =>
      (await protocol.call(target, functionSource(callee), parameters)) as Awaited<ReturnType<typeof callee>>,
    runSource: (source) => protocol.runSource(target, source),
    // Not textContent: what is not rendered, no reader reads.
    text: () => surface.evaluate(() => document.body.innerText.trim()),
    async click(selector) {
      const find = () =>
        surface.evaluate((wanted) => {
          const element = document.querySelector(wanted);
          element?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = element?.getClientRects()[0];
          return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
        }, hearing(selector));
      let last: { x: number; y: number } | undefined;
      // A click goes to a place, and what is still being laid out may leave it.
      const findAtRest = async () => {
        const before = last;
        last = await find();
        return last && before?.x === last.x && before.y === last.y ? last : undefined;
      };
      const { x, y } = await until(`${selector} to be shown`, findAtRest, 30_000);
      await protocol.click(context, x, y);
    },
    press: (key) => protocol.press(context, key),
    screenshot: () => protocol.screenshot(context),
    close,
  };
  return surface;
}

function unwrap(answer: ScriptAnswer): RemoteValue {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'A script failed.');
  return answer.result ?? { type: 'undefined' };
}

function wrapPrivileged(extensionId: string, body: string, parameter: unknown): string {
  return `(async (parameter) => {
    const extension = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})?.extension;
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    const result = await (async () => { ${body} })();
    return JSON.stringify(result ?? null);
  })(${JSON.stringify(parameter)})`;
}
