/** Lists the English words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  commonWords: 'the and of to in is that for was with on have are from this they which',
  replies: 'reply|replies|respond|upvote|report',
  readMore:
    '(?:please )?(?:read|see|watch|hear|find out|learn|view|check out)(?: (?:it|the|our|his|her))?[ -](?:more|also|next|full|too|related|on)\\b' +
    '|read(?: (?:the|this|our|full|next|now|here|all))?\\s*(?:[:|]|(?:story|article|coverage|review)\\b)' +
    '|also (?:read|on|see|watch)\\b|see also|more\\s*(?::|on this|from|stories|about|in this)' +
    "|related(?:\\s*(?::|\\||–|-|stor|article|content|coverage|reading|link|news)|$)|don['’]t miss|must[ -]read" +
    '|recommended|you (?:may|might) (?:also )?(?:like|be interested)|what to read next|in case you missed|icymi' +
    '|up next|watch\\s*[:|]|watch (?:now|below|live|the video)|listen\\s*[:|]|listen (?:now|to)|gallery\\s*:' +
    "|click here|tap here|continue reading|keep reading|for more\\b|go here|here['’]s (?:our|everything)" +
    '|trending\\b|most read|popular\\b|story continues|article continues|scroll down|latest (?:news|stories)' +
    '|opinion\\s*:|explainer\\s*:|analysis\\s*:',
  creditLabels: 'picture|pics?|illustration|graphic|file (?:photo|image|picture)|courtesy',
  signUp:
    'sign(?:ed|ing)? ?up|subscri(?:b|pt)|your inbox|e-?mail address|log ?in|register (?:now|here|for|to)' +
    '|create (?:an|your) (?:free )?account|become a (?:member|patron)' +
    '|join (?:us|our|the (?:conversation|discussion|newsletter))|donate' +
    '|support (?:us|our|independent|local|quality)|free trial' +
    '|get (?:the|our|all|breaking|more|unlimited|access|full)\\b.{0,40}(?:app|news|alerts?|inbox|email|access|stories|latest|updates)' +
    '|download (?:the|our) app|push notifications|follow (?:us|our|me|him|her|the)\\b|like us on' +
    '|on (?:facebook|twitter|instagram|telegram|whatsapp)\\b|contact (?:us|the author)' +
    '|email (?:us|the author|him|her)|got a (?:tip|story)|send (?:us|your|tips)|call us|unlock|paywall',
  adverts:
    'advert|sponsored|promoted|ad\\b|ads\\b|paid (?:content|post)|promotion|story continues below' +
    '|article continues below|continue reading below|scroll to continue|we (?:may )?earn (?:a )?commission' +
    '|this (?:post|article) (?:may )?contains? (?:affiliate|links)|skip ad',
  copyright:
    'all rights reserved|may not be (?:published|reproduced)|this material may not|terms (?:of|and)' +
    '|privacy (?:policy|notice)',
  stamps: 'published|updated|posted|last modified|first published',
  timesAgo: '\\b\\d+ (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago',
  relatedHeadings:
    "related|more|most|recommended|you may|you might|trending|popular|latest|top stories|editor['’]?s" +
    '|what (?:to read|others|we)|read (?:more|next)|also|see also|further|next|previous|around the web' +
    '|from the web|from our|sponsored|promoted|in other news|other (?:news|stories|articles)' +
    '|about (?:the author|us|author)|comment|leave a|join|sign|subscribe|newsletter|follow|share|tag|topic|source' +
    '|references|footnotes|notes|contact',
  summaryWidgets:
    'no time to read|get (?:a|the) summary|summari[sz]e|tl;?dr\\b|generate (?:key takeaways|summary)|ai summary' +
    '|ai-generated|listen to (?:this|article)|play audio|article audio|quick read|read aloud|hear this' +
    '|audio version',
  readingTime: 'reading time|estimated',
  readingTimeAfter: 'read',
  embedNotices:
    "this (?:content|video|embed|map|post) (?:is|can(?:not|['’]t)|could)|unable to (?:load|play|view)" +
    '|content (?:is )?not available|view (?:this post|on) |video (?:unavailable|can not)|embedded content' +
    '|your browser|loading\\b|please (?:enable|update|wait|try)|an error (?:has )?occurred|instagram embed' +
    '|autoplay|playback|current time',
  gates: 'subscri|sign in|log in|register|free trial|unlock|continue reading|keep reading',
  hours: 'hour|\\bhrs?\\b|\\bh\\b',
  days: 'day',
  ago: '\\bago\\b',
  yesterday: 'yesterday',
  today: 'today|just now',
  by: 'by',
  authorLabels: 'author|written by|posted by|reporter|journalist',
  joinsNames: 'and|with',
  bylineEnds:
    '\\blearn more|\\bon (?=\\w+ \\d)|\\bat \\d|\\bfor the\\b|\\bin [A-Z]|\\bfollow\\b' +
    '|\\bread more\\b|\\bview (?:all|profile)\\b|\\bsee (?:all|more)\\b|\\bmin(?:ute)?s? read\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  bylineRoles:
    'senior|junior|chief|deputy|staff writer|writers?|reporters?|editors?|correspondents?|columnist|producer' +
    '|photographer|contributor|director|professor|author|analyst|critic|co-founder|founder|ceo|manager|specialist' +
    '|expert|phd|md|jr|sr|updated|published|subscriber|share|comments?|email|print|photos?|image|credit',
  bylineBeats:
    'political|economics|business|health|sports?|foreign|national|news|managing|executive|special|contributing',
  nonNames:
    'name|author|null|undefined|unknown|anonymous|none|by|about|view (?:full )?profile|learn more|more|last|photo' +
    '|image|source',
  newsrooms:
    'agency|staff|newsroom|desk|editors?|editorial|team|news|magazine?|newspaper|times|post|herald|tribune' +
    '|gazette|press|admin|webmaster|contributors?|correspondents?|guest|company|group|foundation|university' +
    '|institute|department|council|association|network|international|society|agencies|wire',
  updated: 'update',
  pageLabels: 'page',
  pageOf: 'of',
  published: 'posted',
  otherDates: 'received|accepted|retrieved|accessed|submitted',
  ownSummaries:
    'key points|key takeaways|at a glance|in brief|in short|in summary|summary|tl;dr|tldr|the gist' +
    '|the brief|quick read|the quick read|the bottom line|bottom line|what you need to know|what to know' +
    '|story at a glance' +
    '|quick summary|story highlights|highlights|the main points|main points|takeaways|the short version' +
    '|article summary|ai summary|executive summary',
  withheld:
    'the rest of (?:this|the) (?:article|story|text) is|(?:this|the full|the whole|the complete) (?:article|story|content) is ' +
    '(?:only |exclusively )?(?:for|available to|exclusive to|reserved for) (?:\\w+ )?(?:subscriber|member)' +
    '|(?:become a member|join (?:us|now|today)|upgrade)[^.]{0,30}to (?:read|unlock)|unlock (?:this|the full) (?:article|story)' +
    '|(?:subscri|register|sign|log)[^.]{0,40}to (?:continue|keep|finish) reading|to (?:continue|keep' +
    '|finish) reading,? (?:this|subscri|register|sign|log|please)|subscri[^.]{0,30}to read the (?:full' +
    '|rest)',
  remaining: '(?:remain|left)[^.]{0,40}(?:article|story|read)|(?:article|story)[^.]{0,30}(?:remain|left)',
};
