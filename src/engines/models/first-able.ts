/** Joins several built-in models into one, which asks for each prompt the first that can do it. */
import { EngineError } from '../../errors.ts';
import type { Availability, Model, Prompt } from '../model.ts';

/** From best to worst. */
const PREFERRED: readonly Availability[] = ['available', 'downloading', 'downloadable'];

export function firstAble(models: readonly Model[]): Model {
  const chosenFor = async (prompt: Prompt): Promise<Model> => {
    const instructed = models.filter((model) => model.followsInstructions);
    const able =
      ['answer', 'pick'].includes(prompt.task) || (prompt.isCustom && instructed.length > 0) ? instructed : models;
    const availabilities = await Promise.all(
      able.map((model) => model.availability(prompt.articleLanguage, prompt.language)),
    );
    for (const wanted of PREFERRED) {
      const model = able[availabilities.indexOf(wanted)];
      if (model) return model;
    }
    throw new EngineError('engine-unavailable');
  };
  return {
    host: undefined,
    name: undefined,
    followsInstructions: models.some((model) => model.followsInstructions),
    async availability(articleLanguage, language) {
      const all = await Promise.all(models.map((model) => model.availability(articleLanguage, language)));
      return PREFERRED.find((wanted) => all.includes(wanted)) ?? 'unavailable';
    },
    measure: async (prompt, enough, request) => (await chosenFor(prompt)).measure(prompt, enough, request),
    write: async (prompt, request) => (await chosenFor(prompt)).write(prompt, request),
    close() {
      for (const model of models) model.close?.();
    },
  };
}
