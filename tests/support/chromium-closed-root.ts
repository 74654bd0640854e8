/** Reaches the extension's closed shadow root in Chromium: the protocol's DOM sees through it. */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { BOX_MARK, type ClosedRootAccess } from './box-handle.ts';

/** Its own world: what the page has done to the built-in objects does not reach the test. */
const WORLD = 'get-a-summary-test';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** @param mark Attribute of the elements that hold them. */
export function reachClosedRoots(page: Page, mark = BOX_MARK): ClosedRootAccess {
  const sessionOf = () => {
    const session = sessions.get(page) ?? page.createCDPSession();
    sessions.set(page, session);
    return session;
  };
  const findRoots = async (session: CDPSession) => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return collectRoots(root, mark);
  };
  const enterWorld = async (session: CDPSession) => {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { frame } = frameTree;
    return (await session.send('Page.createIsolatedWorld', { frameId: frame.id, worldName: WORLD })).executionContextId;
  };

  return {
    async count() {
      return (await findRoots(await sessionOf())).length;
    },
    async callWithRoot(index, source, parameters) {
      const session = await sessionOf();
      const backendNodeId = (await findRoots(session))[index];
      if (backendNodeId === undefined) throw new Error(`There is no box ${index} in the page.`);
      const executionContextId = await enterWorld(session);
      const { object } = await session.send('DOM.resolveNode', { backendNodeId, executionContextId });
      if (object.objectId === undefined) throw new Error('The box went away.');
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: `function (...parameters) { return (${source})(...parameters); }`,
        objectId: object.objectId,
        arguments: [{ objectId: object.objectId }, ...parameters.map((value) => ({ value }))],
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async runSource(source) {
      const session = await sessionOf();
      const contextId = await enterWorld(session);
      const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: source, contextId });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    },
  };
}

/** Top document only, in document order. */
function collectRoots(node: Protocol.DOM.Node, mark: string): Protocol.DOM.BackendNodeId[] {
  const own = node.attributes?.includes(mark) ? (node.shadowRoots ?? []).map((root) => root.backendNodeId) : [];
  return [...own, ...(node.children ?? []).flatMap((child) => collectRoots(child, mark))];
}
