/** What the reader chose. Every initial value stands here and nowhere else. */
import * as v from 'valibot';

const SitesSchema = v.array(v.string());

export const SettingsSchema = v.object({
  /** The box in articles. Sites are host names without `www.`; their subdomains are meant too. */
  box: v.object({
    offer: v.picklist(['articles', 'chosen-sites', 'never']),
    /** Where `chosen-sites` offers it. */
    chosenSites: SitesSchema,
    hiddenSites: SitesSchema,
    /** Digests of page addresses (see box-offer.ts): which pages a reader was on is nobody's business. Newest last. */
    hiddenPages: v.array(v.string()),
    place: v.picklist(['top', 'end', 'both']),
  }),
  /** How long finished summaries are remembered. */
  history: v.object({
    keep: v.picklist(['nothing', 'session', 'days']),
    /** 1–365, for `days`. */
    days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  }),
  /** Points of a summary, 3–12. */
  points: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(12)),
  /** How much of a summary shows at first. */
  depth: v.picklist(['line', 'three', 'all']),
  theme: v.picklist(['system', 'light', 'dark', 'sepia']),
  textSize: v.picklist(['normal', 'large', 'larger']),
  /** Of sentences marked in the page. */
  highlight: v.picklist(['yellow', 'green', 'blue', 'pink']),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

export const initialSettings: Settings = {
  box: { offer: 'articles', chosenSites: [], hiddenSites: [], hiddenPages: [], place: 'both' },
  history: { keep: 'session', days: 30 },
  points: 5,
  depth: 'all',
  theme: 'system',
  textSize: 'normal',
  highlight: 'yellow',
};
