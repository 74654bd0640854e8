/** Whether a paywall or a registration wall stands on the page and shows. */
import { gates } from '../../languages/page-lists.ts';

const GATE =
  '[class*=paywall],[class*=Paywall],[class*=PayWall],[id*=paywall],[class*=pay-wall],[class*=regwall],[class*=registration-wall],[class*=subscribe-wall],[class*=subscription-wall],[class*=subscriber-only],[class*=premium-wall],[class*=barrier],[data-testid*=paywall],[data-testid*=gateway],[class*=piano],[id*=piano],[class*=plus-offer],[class*=offer-wall],[class*=-gate]';
const ASKS = new RegExp(gates, 'iu');
/** Elements that are looked at: a page with more names something else so. Set by hand. */
const MAX_GATES = 30;

export function hasVisibleGate(document: Document): boolean {
  const elements = document.querySelectorAll(GATE);
  for (let index = 0; index < Math.min(elements.length, MAX_GATES); index++) {
    const element = elements[index];
    if (!element || /^(?:BODY|HTML|ARTICLE|MAIN|SCRIPT|STYLE|TEMPLATE)$/i.test(element.nodeName)) continue;
    const text = element.textContent ?? '';
    // In characters. A gate is small: an element that holds the whole body is what the gate guards. Set by hand.
    if (text.length > 20 && text.length < 2500 && ASKS.test(text) && isShown(element)) return true;
  }
  return false;
}

/** By layout where there is one, else by the attributes that hide. */
function isShown(element: Element): boolean {
  if (element.closest('[hidden],[aria-hidden=true],template,[style*="display:none" i],[style*="display: none" i]'))
    return false;
  const window = element.ownerDocument.defaultView;
  if (!window || typeof element.checkVisibility !== 'function') return true;
  const box = element.getBoundingClientRect();
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && box.height > 20;
}
