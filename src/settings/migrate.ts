/** Brings what an older version stored into the form that this one reads. */

type Data = Readonly<Record<string, unknown>>;

/** One step from a version's form to the next one's: what was renamed or moved, and why. */
export interface Migration {
  /** The version that stored it; the step leads to `from + 1`. */
  readonly from: number;
  /** @param stored Not yet read by a schema, so nothing in it is certain. */
  migrate(stored: Data): Data;
}

/** @param migrations In the order of their versions. @returns what is stored now. */
export function currentVersion(migrations: readonly Migration[]): number {
  return (migrations.at(-1)?.from ?? 0) + 1;
}

/** Each step is taken once, from the stored version on; what a newer version stored is left as it is. */
export function migrate(stored: Data, version: number, migrations: readonly Migration[]): Data {
  const steps = migrations.filter(({ from }) => from >= version);
  return steps.reduce((data, step) => step.migrate(data), stored);
}
