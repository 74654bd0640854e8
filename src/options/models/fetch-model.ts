/** Opens a model's file on the web, at the address that the reader chose: without cookies, from where the last try ended. */
import { isLocalAddress } from '../../local-address.ts';
import { ModelProblem, type ModelSource } from './store-model.ts';

const WITHOUT_TRACES = { credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' } as const;
/** Characters. */
const MAX_NAME_LENGTH = 100;

/** @returns `undefined` for what is no address of a GGUF file with a name, or would come unencrypted over the web. */
export function modelAddress(typed: string): URL | undefined {
  const url = URL.canParse(typed.trim()) ? new URL(typed.trim()) : undefined;
  const isAllowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocalAddress(url));
  return url && isAllowed && !url.username && !url.password && /\.gguf$/i.test(url.pathname) && addressedName(url)
    ? url
    : undefined;
}

/** @returns `''` where its path has none, or cannot be decoded. */
export function addressedName({ pathname }: URL): string {
  try {
    return modelName(decodeURIComponent(pathname));
  } catch {
    return '';
  }
}

/** `…/Some-Model-Q8_0.gguf` → "Some-Model-Q8_0". */
export function modelName(path: string): string {
  return path
    .replace(/^.*\//, '')
    .replace(/\.gguf$/i, '')
    .slice(0, MAX_NAME_LENGTH);
}

export function webModel({
  name,
  address,
  sha256,
}: Pick<ModelSource, 'name' | 'sha256'> & { readonly address: string }): ModelSource {
  return {
    name,
    address,
    ...(sha256 !== undefined && { sha256 }),
    async open(from, signal) {
      const headers = from > 0 ? { range: `bytes=${from}-` } : {};
      const answer = await fetch(address, { headers, signal, ...WITHOUT_TRACES }).catch(() => {
        signal.throwIfAborted();
        throw new ModelProblem('unreachable');
      });
      const length = Number(answer.headers.get('content-length'));
      const mayCome = answer.ok && length > 0 && mayLeadTo(new URL(address), new URL(answer.url));
      if (!mayCome || !answer.body) {
        await answer.body?.cancel().catch(() => undefined);
        throw answer.ok ? new ModelProblem('not-understood') : new ModelProblem('refused', { status: answer.status });
      }
      // A server that knows no parts sends the whole.
      const startsAt = answer.status === 206 ? from : 0;
      return { startsAt, total: startsAt + length, chunks: answer.body };
    },
  };
}

/** Hosts of models lead on to where the file lies; a public one leads nowhere into the reader's own network, nor out of encryption. */
function mayLeadTo(asked: URL, reached: URL): boolean {
  return isLocalAddress(asked) || (reached.protocol === 'https:' && !isLocalAddress(reached));
}
