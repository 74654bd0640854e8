import { expect, it } from 'vitest';
import { createDigestOrders } from '../../src/background/digest-orders.ts';
import { createDigestOpener } from '../../src/background/open-digest.ts';

const LINK = 'https://news.example/bridge?of=steel';

function startOpener(now: () => number = () => 0) {
  const orders = createDigestOrders(now);
  const opened: [file: string, windowId: number | undefined][] = [];
  const open = createDigestOpener({ orders, openPage: async (file, windowId) => void opened.push([file, windowId]) });
  const ticketOf = (index: number) => new URLSearchParams(opened[index]?.[0].split('#')[1]).get('ticket') ?? '';
  return { orders, opened, open, ticketOf };
}

it('names a link in the address of its page, so that the page can be opened again', async () => {
  const { open, opened } = startOpener();
  await open({ windowId: 3, isPrivate: false }, LINK);
  await open({ windowId: 3, isPrivate: false });
  expect(opened).toEqual([
    [`digest.html?link=${encodeURIComponent(LINK)}`, undefined],
    ['digest.html', undefined],
  ]);
});

it('names nothing in the address of a page that was asked for in a private window, and hands it over once', async () => {
  const { open, opened, orders, ticketOf } = startOpener();
  await open({ windowId: 9, isPrivate: true }, LINK);
  await open({ windowId: 9, isPrivate: true });
  for (const [file, windowId] of opened) {
    expect(file).toMatch(/^digest\.html#ticket=[0-9a-f-]{36}$/);
    expect(windowId).toBe(9);
  }
  expect(ticketOf(0)).not.toBe(ticketOf(1));
  expect(orders.take(ticketOf(0))).toEqual({ windowId: 9, link: LINK });
  expect(orders.take(ticketOf(0))).toBeUndefined();
  expect(orders.take(ticketOf(1))).toEqual({ windowId: 9 });
});

it('forgets what no page came for', async () => {
  let now = 0;
  const { open, orders, ticketOf } = startOpener(() => now);
  await open({ windowId: 9, isPrivate: true }, LINK);
  now = 60_000;
  expect(orders.take(ticketOf(0))).toBeUndefined();
});
