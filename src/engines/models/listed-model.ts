/** A model that a server offers. */
export interface ListedModel {
  /** What the server calls it, to be sent back as it is. */
  readonly id: string;
  /** Of its window, where the server says it. */
  readonly tokens?: number | undefined;
}
