// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EngineOffers } from '../../../src/messaging/engine-offers.ts';
import { createEngineOffer, type EngineOfferActions } from '../../../src/ui/engine/engine-offer.ts';
import { clickAsReader } from '../../support/act-as-reader.ts';
import { englishText, speakEnglish } from '../../support/interface-texts.ts';
import { noEngineOffers } from '../../support/no-engine-offers.ts';

beforeEach(speakEnglish);

const control = (action: string) => document.querySelector<HTMLElement>(`[data-action="${action}"]`);
const said = () => document.querySelector('.offer-status')?.textContent;
/** Deaf at first; see ui/controls/deliberate-button.ts. */
async function click(action: string): Promise<void> {
  await vi.waitFor(() => {
    expect(control(action)).not.toBeNull();
    expect(control(action)?.ariaDisabled).not.toBe('true');
  });
  clickAsReader(control(action));
}

async function showOffer(offers: EngineOffers | null, actions: Partial<EngineOfferActions> = {}) {
  const asked = vi.fn(async () => offers);
  const offer = createEngineOffer({ ...noEngineOffers, offers: asked, ...actions }, () => undefined);
  document.body.replaceChildren(offer.node);
  offer.show('job', false);
  if (!actions.offers) await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  await Promise.resolve();
  return { offer, asked };
}

describe('the line under an instant summary', () => {
  it('names the browser’s own model, and says before a click that it must come first', async () => {
    await showOffer({ builtIn: 'available' });
    await vi.waitFor(() =>
      expect(control('offer-built-in')?.textContent).toBe(englishText('offerBuiltIn', ['Chrome'])),
    );
    await showOffer({ builtIn: 'downloadable' });
    const words = englishText('offerBuiltInDownload', ['Chrome']);
    await vi.waitFor(() => expect(control('offer-built-in')?.textContent).toBe(words));
  });

  it('does not name what does not work here, and is not there where nothing is to be offered', async () => {
    await showOffer({});
    await vi.waitFor(() => expect(control('offer-look')).not.toBeNull());
    expect(control('offer-built-in')).toBeNull();
    const { offer } = await showOffer(null);
    expect(offer.node.hidden).toBe(true);
  });

  it('asks once for a summary, however often its record grows', async () => {
    const { offer, asked } = await showOffer({});
    for (let grown = 0; grown < 5; grown += 1) offer.show('job', false);
    expect(asked).toHaveBeenCalledOnce();
    offer.show('another', false);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('stays for a reader who came for it, when an answer from before comes late', async () => {
    const answers: ((offers: EngineOffers | null) => void)[] = [];
    const offers = () => new Promise<EngineOffers | null>((resolve) => answers.push(resolve));
    const { offer } = await showOffer({}, { offers });
    offer.show('job', true);
    answers[1]?.({});
    await vi.waitFor(() => expect(offer.node.hidden).toBe(false));
    answers[0]?.(null);
    await new Promise((resolve) => setTimeout(resolve));
    expect(offer.node.hidden).toBe(false);
  });

  it('keeps the focus of a reader who was led to it, when it is asked for anew', async () => {
    const { offer } = await showOffer({});
    await vi.waitFor(() => expect(control('offer-look')).not.toBeNull());
    const before = control('offer-look');
    before?.focus();
    offer.show('job', true);
    await vi.waitFor(() => expect(control('offer-look')).not.toBe(before));
    expect(document.activeElement).toBe(control('offer-look'));
  });

  it('looks for nothing where the reader does not let it, and says so', async () => {
    const findModels = vi.fn();
    await showOffer({}, { findModels });
    await click('offer-look');
    await vi.waitFor(() => expect(said()).toBe(englishText('offerNoAccess')));
    expect(findModels).not.toHaveBeenCalled();
  });

  it('says how an Ollama that lets no extension in is told to', async () => {
    const refusal = { code: 'engine-forbidden', message: '', details: { host: 'localhost:11434' } } as const;
    const requestThisComputer = async () => true;
    await showOffer({}, { requestThisComputer, findModels: async () => ({ models: [], refusals: [refusal] }) });
    await click('offer-look');
    await vi.waitFor(() => expect(said()).toContain('OLLAMA_ORIGINS='));
    expect(control('offer-look')).not.toBeNull();
  });

  it('chooses the very model that was clicked', async () => {
    const choose = vi.fn();
    const host = 'localhost:1234';
    const models = ['one', 'two'].map((model) => ({ engine: 'lm-studio' as const, model, host }));
    const found = { requestThisComputer: async () => true, findModels: async () => ({ models, refusals: [] }) };
    await showOffer({}, { ...found, choose });
    await click('offer-look');
    await vi.waitFor(() => expect(document.querySelectorAll('[data-action=offer-model]')).toHaveLength(2));
    expect(document.activeElement?.textContent).toBe('one · localhost:1234');
    await click('offer-model');
    expect(choose).toHaveBeenCalledExactlyOnceWith({ engine: 'lm-studio', model: 'one' });
  });

  it('is deaf to clicks that a page has made up', async () => {
    const choose = vi.fn();
    await showOffer({ builtIn: 'available' }, { choose });
    await vi.waitFor(() => expect(control('offer-built-in')?.ariaDisabled).not.toBe('true'));
    control('offer-built-in')?.click();
    expect(choose).not.toHaveBeenCalled();
  });
});
