/** A reader to whom no engine is offered, and no translation. */
import type { EngineOfferActions } from '../../src/ui/engine/engine-offer.ts';
import type { TranslationActions } from '../../src/ui/engine/translation-view.ts';

export const noEngineOffers: EngineOfferActions & TranslationActions = {
  offers: async () => null,
  setOffered: async () => undefined,
  requestThisComputer: async () => false,
  findModels: async () => ({ models: [], refusals: [] }),
  choose: async () => undefined,
  addService: () => undefined,
  translationOffer: async () => null,
  translate: () => undefined,
  cancelTranslation: () => undefined,
  browserName: 'Chrome',
};
