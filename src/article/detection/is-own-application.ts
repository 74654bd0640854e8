/**
 * Tells pages that are somebody's own from what is published: mail, documents, chats. Such an application has the controls of one and says
 * nothing about itself to those who would share or search it, or it stands at an address of mail.
 */
import { WRITABLE } from './writable.ts';

/** As one part of a host before its domain, or of a path; and what Roundcube asks for. */
const MAIL = /(?:^|[./])(?:(?:web)?mail|owa|inbox|roundcube|horde|squirrelmail)(?=$|[./?])|[?&]_task=mail/;
const CONTROLS = `[role=toolbar],[role=application],[role=grid],[role=treegrid],[role=tree],[role=log],${WRITABLE}`;
const CLAIMS = 'meta[property^="og:"],meta[name=description],link[rel=canonical],script[type="application/ld+json"]';

export function isOwnApplication(document: Document, url: string): boolean {
  const [, host = '', rest = ''] = /^\w+:\/+([^/?#]*)([^#]*)/.exec(url.toLowerCase()) ?? [];
  const isMail = MAIL.test(host.split('.').slice(0, -2).join('.') + rest);
  return isMail || (document.querySelector(CONTROLS) !== null && !document.querySelector(CLAIMS));
}
