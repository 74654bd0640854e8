/** Lists what pages of any language say: words that travel, and months whose names too many languages share. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  readMore: 'photos?\\s*:|video\\s*:',
  creditLabels: 'photo(?:s|graph(?:s|er|y)?)?|images?|video|credits?|foto(?:s|grafie)?',
  signUp: 'newsletter|abonn|prenumer',
  adverts: 'reklam',
  copyright: '©|\\(c\\)\\s|copyright\\b|cookie',
  months:
    'jan(?:uar[iy]?|vier|\\.)?|feb(?:r[uú]ar[iy]?|\\.)?|f[ée]vr(?:ier|\\.)?|m[aä]r(?:ch|z|s|zo|[cç]o|\\.)?' +
    '|a[pvb]r(?:il|\\.)?|ma[iyj]o?|jun[ieo]?\\.?|juin|jul[iyo]?\\.?|juil(?:let|\\.)|aug(?:ust(?:us|i)?|\\.)?|ao[uû]t' +
    '|ago(?:sto)?|sep(?:t(?:ember|\\.)?|tembre|tiembre|\\.)?|o[kc]t(?:ober|obre|ubre|\\.)?|ott(?:obre)?' +
    '|nov(?:emb(?:er|re)|iembre|\\.)?|de[cz](?:emb(?:er|re|ro)|\\.)?|dic(?:iembre|embre)?',
  gates: 'abonn|inscri|prenumer',
  minutes: 'min(?:ut|\\b)',
  by: 'text',
  authorLabels: 'autor(?:in|es|a)?|foto',
  bylineRoles: 'journalist(?:e|in)?|facebook|twitter|getty images',
  newsrooms:
    'reuters|bloomberg|xinhua|kyodo|yonhap|interfax|ritzau|belga|lusa|adnkronos|tanjug|kathpress|keystone|redaction|online|media|inc|llc|ltd|tv|radio|com|org|net',
  updated: 'modifi|actuali[sz]|aktuali[sz]',
  published: 'publi(?!c\\b|sher)|pubblic',
};
