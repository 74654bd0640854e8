/**
 * Declares what is asked of a model that picks sentences by their numbers, and constrains its answer: as a JSON schema, for those that
 * can be held to one. Nothing in it is text of the article.
 */

export interface PickOrder {
  /** Sentences wanted, ≥ 1; never more than there are. */
  readonly count: number;
  /** Sentences to pick from, numbered from 1. */
  readonly of: number;
}

/** The name of the list in the answer, as the prompt says it too. */
export const PICKS_FIELD = 'sentences';

/** That no number comes twice is not in it: several servers refuse schemas that say so. */
export function picksSchema({ count, of }: PickOrder): object {
  return {
    type: 'object',
    properties: {
      [PICKS_FIELD]: {
        type: 'array',
        items: { type: 'integer', minimum: 1, maximum: of },
        minItems: count,
        maxItems: count,
      },
    },
    required: [PICKS_FIELD],
    additionalProperties: false,
  };
}
