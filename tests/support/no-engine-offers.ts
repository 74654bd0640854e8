/** A reader to whom no engine is offered. */
import type { EngineOfferActions } from '../../src/ui/engine/engine-offer.ts';

export const noEngineOffers: EngineOfferActions = {
  offers: async () => null,
  setOffered: async () => undefined,
  requestThisComputer: async () => false,
  findModels: async () => ({ models: [], refusals: [] }),
  choose: async () => undefined,
  addService: () => undefined,
  browserName: 'Chrome',
};
