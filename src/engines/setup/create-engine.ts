/** Creates the engine that the reader chose. */
import { EngineError } from '../../errors.ts';
import type { Engine } from '../engine.ts';
import type { EngineDependencies } from '../engine-dependencies.ts';
import { generatingEngine, pickingEngine } from '../generate/generating-engine.ts';
import { createInstantEngine } from '../instant.ts';
import { inBrowserModel } from '../models/in-browser.ts';
import { catalogEntry, type EngineChoice } from './catalog.ts';
import { createBrowserModel, createFirefoxModel } from './create-built-in.ts';
import { createServerModel } from './create-model.ts';
import { isLoopback } from './server-address.ts';

/** @throws EngineError `engine-unavailable` when the choice lacks what it needs, or this browser does. */
export function createEngine(choice: EngineChoice, dependencies: EngineDependencies): Engine {
  const { detectLanguage, loadTextAnalysis } = dependencies;
  if (choice.engine === 'instant') return createInstantEngine(loadTextAnalysis);
  if (catalogEntry(choice.engine).kind === 'built-in') {
    const builtIn =
      choice.engine === 'firefox'
        ? createFirefoxModel(dependencies.trialMl)
        : createBrowserModel(dependencies.globals, choice.isPicking);
    if (!builtIn) throw new EngineError('engine-unavailable');
    const create = choice.isPicking && builtIn.model.followsInstructions ? pickingEngine : generatingEngine;
    return create({ id: choice.engine, ...builtIn, detectLanguage, loadTextAnalysis }, 'on-device');
  }
  if (choice.engine === 'in-browser') {
    if (!choice.model || !dependencies.localModels) throw new EngineError('engine-unavailable');
    const model = inBrowserModel(choice.model, dependencies.localModels);
    const create = choice.isPicking ? pickingEngine : generatingEngine;
    return create({ id: choice.engine, model, detectLanguage, loadTextAnalysis }, 'on-device');
  }
  const model = createServerModel(choice, dependencies);
  const isHere = model.host !== undefined && isLoopback(model.host);
  const create = choice.isPicking ? pickingEngine : generatingEngine;
  return create({ id: choice.engine, model, detectLanguage, loadTextAnalysis }, isHere ? 'on-device' : 'sends-text');
}
