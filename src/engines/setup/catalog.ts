/**
 * Lists every engine there is, as data: the options page offers it, the settings name it, create-engine.ts makes it.
 * To add a server that speaks a protocol that is here: one entry. Another protocol: a file in `models/` as well.
 */

/** How a server is spoken to: each has a file in `models/`, and a line in create-model.ts. */
export type Protocol = 'openai' | 'anthropic' | 'gemini';

type Field = 'address' | 'model' | 'key';

interface BuiltIn {
  readonly id: string;
  /** `in-browser`: a model of the reader's, which the extension itself runs. */
  readonly kind: 'instant' | 'built-in' | 'in-browser';
}

export interface Server {
  readonly id: string;
  /** `own-server`: run by the reader or their organisation. `service`: a company's, with the reader's own key. */
  readonly kind: 'own-server' | 'service';
  readonly protocol: Protocol;
  /** A proper name, the same in every language; missing for "any other". */
  readonly name?: string;
  /** Base of its paths, which the reader may change where `address` is among the fields; '' where there is no usual one. */
  readonly address: string;
  /** What the reader fills in. */
  readonly fields: readonly Field[];
  readonly isKeyOptional: boolean;
}

export type CatalogEntry = BuiltIn | Server;

const ownServer = {
  kind: 'own-server',
  protocol: 'openai',
  fields: ['address', 'model', 'key'],
  isKeyOptional: true,
} as const;
const service = { kind: 'service', protocol: 'openai', fields: ['model', 'key'], isKeyOptional: false } as const;

export const catalog = [
  { id: 'instant', kind: 'instant' },
  { id: 'browser', kind: 'built-in' },
  { id: 'firefox', kind: 'built-in' },
  { id: 'in-browser', kind: 'in-browser' },
  { ...ownServer, id: 'ollama', name: 'Ollama', address: 'http://localhost:11434/v1' },
  { ...ownServer, id: 'lm-studio', name: 'LM Studio', address: 'http://localhost:1234/v1' },
  { ...ownServer, id: 'llama-cpp', name: 'llama.cpp', address: 'http://localhost:8080/v1' },
  { ...ownServer, id: 'vllm', name: 'vLLM', address: 'http://localhost:8000/v1' },
  { ...service, id: 'openai', name: 'OpenAI', address: 'https://api.openai.com/v1' },
  { ...service, id: 'anthropic', name: 'Anthropic', address: 'https://api.anthropic.com/v1', protocol: 'anthropic' },
  {
    ...service,
    id: 'gemini',
    name: 'Google Gemini',
    address: 'https://generativelanguage.googleapis.com/v1beta',
    protocol: 'gemini',
  },
  { ...service, id: 'openrouter', name: 'OpenRouter', address: 'https://openrouter.ai/api/v1' },
  { ...service, id: 'mistral', name: 'Mistral', address: 'https://api.mistral.ai/v1' },
  { ...service, id: 'groq', name: 'Groq', address: 'https://api.groq.com/openai/v1' },
  { ...service, id: 'deepseek', name: 'DeepSeek', address: 'https://api.deepseek.com' },
  { ...ownServer, id: 'other', address: '' },
] as const satisfies readonly CatalogEntry[];

export type EngineId = (typeof catalog)[number]['id'];

export const ENGINE_IDS = catalog.map(({ id }) => id) as [EngineId, ...EngineId[]];

/** What the reader chose; the key is kept apart, because this is stored and exported. */
export interface EngineChoice {
  readonly engine: EngineId;
  /** Missing: the catalog's. */
  readonly address?: string;
  readonly model?: string;
  /** It chooses sentences of the article, and writes none. */
  readonly isPicking?: boolean;
}

export function catalogEntry(id: EngineId): CatalogEntry {
  return catalog.find((entry) => entry.id === id) as CatalogEntry;
}
