/** Declares what the reader may choose. Every initial value stands here and nowhere else. */
import * as v from 'valibot';
import { ENGINE_IDS } from '../engines/setup/catalog.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../i18n/interface-languages.ts';
import { isSendAddress } from '../send-address.ts';

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
    /** Digested along with each address, so that nobody has a list of digests ready; '' before the first hidden page. */
    pageSalt: v.string(),
    place: v.picklist(['top', 'end', 'both']),
  }),
  /** How long finished summaries are remembered. */
  history: v.object({
    keep: v.picklist(['nothing', 'session', 'days']),
    /** 1–365, for `days`. */
    days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  }),
  /** What writes beyond the instant summary. Keys are no settings: they stay in platform/key-vault.ts. */
  engine: v.object({
    /** Of the catalog; `instant`: nothing does. */
    chosen: v.picklist(ENGINE_IDS),
    /** What the reader filled in for an engine, by its id; '' where the catalog's own holds. */
    servers: v.record(v.string(), v.object({ address: v.string(), model: v.string() })),
    /** Engines that choose sentences of the article and write none. */
    picking: v.array(v.picklist(ENGINE_IDS)),
    /** Whether the line under instant summaries says how an engine may be had; only where none is chosen. */
    isOffered: v.boolean(),
    /** For every summary that the reader looks at, or only where they ask for it. */
    isAutomatic: v.boolean(),
    /** The same for single sites, where it also begins when the reader opens the box. */
    automaticSites: SitesSchema,
    language: v.picklist(['article', 'reader']),
    /** What engines shall heed, in the reader's own words; '' for none. */
    instruction: v.pipe(v.string(), v.maxLength(500)),
    neverSendFrom: SitesSchema,
    /** Engines that may be sent articles, each at its server's origin: what the reader saw and agreed to. */
    consents: v.array(v.object({ engine: v.string(), origin: v.string() })),
  }),
  /** Where a button sends summaries on to. */
  send: v.object({
    to: v.picklist(['nowhere', 'obsidian', 'address']),
    /** For `address`, see send-address.ts; '' before the reader has written one. */
    address: v.pipe(
      v.string(),
      v.check((address) => address === '' || isSendAddress(address)),
    ),
  }),
  /** Points of a summary, 3–12. */
  points: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(12)),
  /** How much of a summary shows at first. */
  depth: v.picklist(['line', 'three', 'all']),
  /** Of the interface: the browser's, or a folder of `_locales`. */
  language: v.picklist(['browser', ...(Object.keys(INTERFACE_LANGUAGES) as InterfaceLanguage[])]),
  theme: v.picklist(['system', 'light', 'dark', 'sepia']),
  textSize: v.picklist(['normal', 'large', 'larger']),
  /** Of sentences marked in the page. */
  highlight: v.picklist(['yellow', 'green', 'blue', 'pink']),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

/** What a box is told of its settings; where it is wanted is the background's to know. */
export const BoxLookSchema = v.omit(SettingsSchema.entries.box, [
  'offer',
  'chosenSites',
  'hiddenSites',
  'hiddenPages',
  'pageSalt',
]);

/** What a view of a summary is told of the settings. */
export const ViewLookSchema = v.pick(SettingsSchema, ['depth', 'theme', 'textSize', 'highlight']);

export const initialSettings: Settings = {
  box: { offer: 'articles', chosenSites: [], hiddenSites: [], hiddenPages: [], pageSalt: '', place: 'top' },
  history: { keep: 'session', days: 30 },
  engine: {
    chosen: 'instant',
    servers: {},
    picking: [],
    isOffered: true,
    isAutomatic: false,
    automaticSites: [],
    language: 'article',
    instruction: '',
    neverSendFrom: [],
    consents: [],
  },
  send: { to: 'nowhere', address: '' },
  points: 5,
  depth: 'three',
  language: 'browser',
  theme: 'system',
  textSize: 'normal',
  highlight: 'yellow',
};
