/** Mercury keeps the promise that it finds when it is loaded. */
import { SynchronousPromise } from './synchronous-promise.js';

globalThis.Promise = SynchronousPromise;
