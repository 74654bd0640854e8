/** What is made of the claim model's logits. Learned by tests/training/claim-model/fit-reading.ts from stories that the model has not seen. */
export const readingWeights = {
  scale: 0.456,
  bias: 0.557,
  /** What each finding of the rules takes away. */
  doubts: {
    'number-not-in-article': 0.896,
    'value-differs': 0.193,
    'unit-differs': 2.231,
    'date-not-in-article': 1.738,
    'name-not-in-article': 1.162,
    'negation-added': 2.086,
    'negation-lost': 2.448,
    'direction-reversed': 0.908,
  },
  /** A tenth of the true sentences have less support. */
  supportedFrom: 0.334,
};
