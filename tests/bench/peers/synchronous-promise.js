/**
 * A promise that tells its listeners at once instead of after the running script. With it in place of the page's own while
 * Mercury is loaded, `Mercury.parse`, which waits for nothing when it is given the HTML, has its answer when it returns.
 */
export class SynchronousPromise {
  #state = 'pending';
  #value;
  #listeners = [];

  static get [Symbol.species]() {
    return SynchronousPromise;
  }

  static resolve(value) {
    return new SynchronousPromise((resolve) => resolve(value));
  }

  static reject(reason) {
    return new SynchronousPromise((_, reject) => reject(reason));
  }

  static all(values) {
    const answers = [];
    return new SynchronousPromise((resolve, reject) => {
      for (const value of values) SynchronousPromise.resolve(value).then((answer) => answers.push(answer), reject);
      resolve(answers);
    });
  }

  constructor(work) {
    const settle = (state) => (value) => {
      if (this.#state !== 'pending') return;
      this.#state = state;
      this.#value = value;
      for (const listener of this.#listeners.splice(0)) listener();
    };
    const reject = settle('rejected');
    const fulfil = settle('fulfilled');
    const resolve = (value) => (typeof value?.then === 'function' ? value.then(resolve, reject) : fulfil(value));
    try {
      work(resolve, reject);
    } catch (error) {
      reject(error);
    }
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise.
  then(onFulfilled, onRejected) {
    const Kind = this.constructor?.[Symbol.species] ?? SynchronousPromise;
    return new Kind((resolve, reject) => {
      const answer = () => {
        const handler = this.#state === 'fulfilled' ? onFulfilled : onRejected;
        if (typeof handler !== 'function')
          return this.#state === 'fulfilled' ? resolve(this.#value) : reject(this.#value);
        try {
          resolve(handler(this.#value));
        } catch (error) {
          reject(error);
        }
      };
      if (this.#state === 'pending') this.#listeners.push(answer);
      else answer();
    });
  }

  catch(onRejected) {
    return this.then(undefined, onRejected);
  }
}
