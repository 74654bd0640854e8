/** What the reader chose. Every initial value stands here and nowhere else. */
import * as v from 'valibot';

const Text = v.string();

export const SettingsSchema = v.object({
  /** Where the box is offered. */
  box: v.object({
    offer: v.picklist(['articles', 'never']),
    /** Host names, without `www.`, whose subdomains are meant too. */
    hiddenSites: v.array(Text),
    /** Digests of page addresses (see box-offer.ts): which pages a reader was on is nobody's business. Newest last. */
    hiddenPages: v.array(Text),
  }),
  /** Points of a summary, 3–12. */
  points: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(12)),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

export const initialSettings: Settings = {
  box: { offer: 'articles', hiddenSites: [], hiddenPages: [] },
  points: 5,
};
