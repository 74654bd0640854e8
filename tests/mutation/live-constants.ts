/** Holds, while tests run, which number is changed, which numbers are read, and what is to be forgotten in between. */

export interface Mutant {
  readonly constant: string;
  readonly value: number;
}

/** So many reads in one test are a loop that no longer ends. */
const MAX_READS = 20_000_000;

export class LiveConstants {
  readonly reads = new Map<string, number>();
  private mutant: Mutant | undefined;
  private readsLeft = MAX_READS;
  private readonly forgetters: (() => void)[] = [];

  change(mutant?: Mutant): void {
    this.mutant = mutant;
    this.readsLeft = MAX_READS;
    this.reads.clear();
  }

  read(id: string, value: number): number {
    this.reads.set(id, (this.reads.get(id) ?? 0) + 1);
    if (this.mutant?.constant !== id) return value;
    if (--this.readsLeft < 0) throw new Error(`${id} is read without end`);
    return this.mutant.value;
  }

  property(id: string, value: number): Property {
    return new Property(id, value);
  }

  /** Turns the properties within into such as are read anew each time. */
  live<Holder extends object>(holder: Holder): Holder {
    for (const [key, value] of Object.entries(holder)) {
      if (value instanceof Property) {
        Object.defineProperty(holder, key, { get: () => this.read(value.id, value.value), enumerable: true });
      } else if (typeof value === 'object' && value !== null) this.live(value);
    }
    return holder;
  }

  onForget(forget: () => void): void {
    this.forgetters.push(forget);
  }

  forget(): void {
    for (const forget of this.forgetters) forget();
  }
}

class Property {
  constructor(
    readonly id: string,
    readonly value: number,
  ) {}
}
