/**
 * Phrases by which furniture gives itself away, in the languages of the larger news markets. A cue is evidence about a
 * short run of text; long prose that happens to contain one is not touched by the steps that use these.
 */

export const Cue = {
  READ_MORE: 1 << 0,
  CREDIT: 1 << 1,
  SIGN_UP: 1 << 2,
  ADVERT: 1 << 3,
  COPYRIGHT: 1 << 4,
  DATE: 1 << 5,
  RELATED_HEADING: 1 << 6,
  SUMMARY_WIDGET: 1 << 7,
  READING_TIME: 1 << 8,
  EMBED_NOTICE: 1 << 9,
} as const;

const MONTHS =
  'jan(?:uar[iy]?|vier|\\.)?|feb(?:r[uú]ar[iy]?|\\.)?|f[ée]vr(?:ier|\\.)?|m[aä]r(?:ch|z|s|zo|[cç]o|\\.)?|a[pvb]r(?:il|\\.)?|ma[iyj]o?|jun[ieo]?\\.?|juin|jul[iyo]?\\.?|juil(?:let|\\.)|aug(?:ust(?:us|i)?|\\.)?|ao[uû]t|ago(?:sto)?|sep(?:t(?:ember|\\.)?|tembre|tiembre|\\.)?|o[kc]t(?:ober|obre|ubre|\\.)?|ott(?:obre)?|nov(?:emb(?:er|re)|iembre|\\.)?|de[cz](?:emb(?:er|re|ro)|\\.)?|dic(?:iembre|embre)?|genn?aio|giugno|luglio|maggio|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia';

/** In lower case, since a case-insensitive pattern takes the engine many times longer to compile. */
const CUES: readonly (readonly [number, RegExp])[] = [
  [
    Cue.READ_MORE,
    /^[\s>»→▶►•*+[(–—-]*(?:(?:click here to |please )?(?:read|see|watch|hear|find out|learn|view|check out)(?: (?:it|the|our|his|her))?[ -](?:more|also|next|full|too|related|on)\b|read(?: (?:the|this|our|full|next|now|here|all))?\s*(?:[:|]|(?:story|article|coverage|review)\b)|also (?:read|on|see|watch)\b|see also|more\s*(?::|on this|from|stories|about|in this)|related(?:\s*(?::|\||–|-|stor|article|content|coverage|reading|link|news)|$)|don['’]t miss|must[ -]read|recommended|you (?:may|might) (?:also )?(?:like|be interested)|what to read next|in case you missed|icymi|up next|watch\s*[:|]|watch (?:now|below|live|the video)|listen\s*[:|]|listen (?:now|to)|photos?\s*:|video\s*:|gallery\s*:|click here|tap here|continue reading|keep reading|for more\b|go here|here['’]s (?:our|everything)|trending\b|most read|popular\b|story continues|article continues|scroll down|latest (?:news|stories)|opinion\s*:|explainer\s*:|analysis\s*:|mehr (?:zum thema|dazu|lesen|infos?|informationen|über|aus|von)|lesen sie|lies (?:auch|mehr|hier)|auch interessant|weiterlesen|weitere (?:artikel|infos|themen|nachrichten|informationen)|das könnte|siehe auch|zum thema|hintergrund\s*:|passend dazu|hier (?:geht es|lesen|finden)|lesetipp|(?:à )?lire (?:aussi|également|plus|la suite|notre)|(?:a|à) voir|voir (?:aussi|plus)|pour (?:aller plus loin|en savoir)|sur le même|en savoir plus|(?:lea|lee|leer|ver|vea|mira|mir[áa]) (?:también|tambien|más|mas|además)|te puede interesar|también (?:te|le) puede|(?:más|mas) (?:información|informacion|noticias|sobre)|no te pierdas|sigue leyendo|quizá|le puede interesar|leggi (?:anche|tutt|di più|qui)|guarda (?:anche|il|la)|per approfondire|vedi anche|ti potrebbe|potrebbe interessarti|leia (?:também|mais|tamb)|veja (?:também|mais|tamb)|saiba mais|confira|continua (?:depois|após)|lees (?:ook|meer|verder)|bekijk (?:ook|hier)|meer (?:over|nieuws|lezen)|l[äa]s (?:också|mer|även|vidare)|se (?:også|även|också|mer)|les (?:også|mer|mere)|læs (?:også|mere)|lue (?:myös|lisää|myos)|katso (?:myös|lisää)|czytaj (?:także|też|więcej|również)|zobacz (?:także|też|więcej|również)|przeczytaj|polecamy|čtěte (?:také|více)|přečtěte|viz též|citește (?:și|mai)|vezi (?:și|mai)|olvass|kapcsolódó|lásd még|читайте (?:также|ещё|еще|далее|подробнее)|смотрите (?:также|ещё)|см\. также|подробнее|по теме|читать (?:далее|также|ещё)|материалы по теме|читайте|дивіться|διαβάστε|δείτε|ilgili haber|daha fazla|ayrıca|devamı|okumak için|baca (?:juga|selengkapnya)|simak (?:juga|pula)|lihat (?:juga|pula)|pilihan redaksi|đọc thêm|xem thêm|mời (?:bạn )?xem|tin liên quan|اقرأ (?:أيض|المزيد)|شاهد|إقرأ|المزيد|قرا|قد يهمك|بیشتر بخوانید|همچنین بخوانید|קראו|עוד ב|इसे भी|ये भी|यह भी|और पढ़|अधिक पढ़|関連(?:記事|リンク|ニュース|キーワード)|続きを読む|もっと(?:見る|読む)|あわせて読|こちらも|【?関連|[【（(]?(?:相关|相關|延伸|更多|推荐|推薦|查看|点击|點擊|阅读原文|閱讀更多)(?:阅读|閱讀|文章|新闻|新聞|报道|報導|内容|全文)?|관련\s*(?:기사|뉴스)|더\s*보기|함께\s*(?:읽|보|본)|อ่าน(?:เพิ่มเติม|ต่อ|ข่าว)|ข่าวที่เกี่ยวข้อง)/gm,
  ],
  [
    Cue.CREDIT,
    /(?:^|[\s([|])(?:photo(?:s|graph(?:s|er|y)?)?|image|images|picture|pic|pics|video|illustration|graphic|file (?:photo|image|picture)|credit|credits|courtesy|bild|bilder|foto(?:s|grafie)?|fotó|quelle|crédits?|crédito|cr[ée]dit photo|imagen|imagem|immagine|kuva|zdjęcie|fot\.|фото|kaynak|fotoğraf|写真|図|사진|图片|圖片|图源|来源)\s*(?:credit|courtesy|source|via|by|von|de|di|par|:|：|\/|©|\()|\b(?:getty(?: images)?|shutterstock|istock(?:photo)?|ap photo|afp|reuters|epa|dpa|alamy|imago|picture alliance|unsplash|pixabay|pexels|pa (?:wire|images)|press association|wireimage|bloomberg via|zuma|ansa|efe|lapresse|xinhua|tass|adobe stock|depositphotos|flickr|wikimedia|instagram|screenshot|screengrab)\b|\((?:photo|foto|image|bild|ap|reuters|afp|pa|getty)[^)\n]{0,60}\)\s*$|©|\bpictured\b|^\s*(?:photo|foto|bild|image|above|below|left|right|pictured)\b|\(c\)|\bfile\)?\s*$/gm,
  ],
  [
    Cue.SIGN_UP,
    /(?:sign(?:ed|ing)? ?up|subscri(?:b|pt)|newsletter|your inbox|e-?mail address|log ?in|register (?:now|here|for|to)|create (?:an|your) (?:free )?account|become a (?:member|patron)|join (?:us|our|the (?:conversation|discussion|newsletter))|donate|support (?:us|our|independent|local|quality)|free trial|get (?:the|our|all|breaking|more|unlimited|access|full)\b.{0,40}(?:app|news|alerts?|inbox|email|access|stories|latest|updates)|download (?:the|our) app|push notifications|follow (?:us|our|me|him|her|the)\b|like us on|on (?:facebook|twitter|instagram|telegram|whatsapp)\b|contact (?:us|the author)|email (?:us|the author|him|her)|got a (?:tip|story)|send (?:us|your|tips)|call us|unlock|paywall|abonn|anmelden|registrier|jetzt (?:testen|kostenlos|bestellen|abonnieren)|folgen sie|inscri|suscr[ií]b|reg[ií]strate|boletín|iscriviti|abbonati|seguici|s[íi]guenos|siga(?:-nos)?|assine|cadastre|receba|inscreva|aanmeld|nieuwsbrief|nyhetsbrev|tilmeld|tilaa|uutiskirje|zapisz się|prenumer|подпи(?:с|ш)|рассылк|abone ol|bülten|takip e|berlangganan|ikuti|đăng ký|theo dõi|اشترك|تابع|订阅|訂閱|关注|關注|登録|会員|メルマガ|フォロー|購読|구독|สมัคร|ติดตาม)/gm,
  ],
  [
    Cue.ADVERT,
    /^[\s\-–—[(]*(?:advert(?:isement|isements|ising|orial)?|sponsored(?: (?:content|by|post))?|promoted|ad\b|ads\b|ads by|paid (?:content|post)|promotion|anzeige|werbung|publicité|publicidad|patrocinad[oa]|pubblicità|publicidade|advertentie|annons|reklam[ae]?|mainos|реклама|διαφήμιση|إعلان|广告|廣告|広告|광고|โฆษณา|quảng cáo|iklan|story continues below|article continues below|continue reading below|scroll to continue|we (?:may )?earn (?:a )?commission|this (?:post|article) (?:may )?contains? (?:affiliate|links)|skip ad)/gm,
  ],
  [
    Cue.COPYRIGHT,
    /(?:^|\s)(?:©|\(c\)\s|copyright\b|all rights reserved|alle rechte|tous droits|todos (?:los|os) d(?:ere|ire)|tutti i diritti|may not be (?:published|reproduced)|this material may not|terms (?:of|and)|privacy (?:policy|notice)|cookie|版权|版權|転載|無断|무단|저작권|перепечатк|все права|telif)/gm,
  ],
  [
    Cue.DATE,
    new RegExp(
      `(?:\\b\\d{1,2}(?:st|nd|rd|th)?\\.?(?: de)? (?:${MONTHS})|(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?\\b|\\b(?:${MONTHS})\\.?,? \\d{4}\\b|\\b\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b\\d{4}\\s*[年년]|\\d{1,2}\\s*[月월]\\s*\\d{1,2}|\\b\\d{1,2}:\\d{2}\\b|\\b\\d+ (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago|\\bvor \\d+ (?:minuten|stunden|tagen)|\\bhace \\d+|il y a \\d+|\\b(?:published|updated|posted|last modified|first published|stand|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|publicerad|uppdaterad|opdateret|oppdatert|julkaistu|päivitetty|opublikowano|опубликовано|обновлено|güncelle|yayın|diterbitkan|公開|更新|发布|發布|입력|수정)\\b)`,
      'gm',
    ),
  ],
  [
    Cue.RELATED_HEADING,
    /^(?:related|more|most|recommended|you may|you might|trending|popular|latest|top stories|editor['’]?s|what (?:to read|others|we)|read (?:more|next)|also|see also|further|next|previous|around the web|from the web|from our|sponsored|promoted|in other news|other (?:news|stories|articles)|about (?:the author|us|author)|comments?|leave a|join|sign|subscribe|newsletter|follow|share|tags?|topics?|sources?|references|footnotes|notes|contact|mehr|weitere|das könnte|ähnliche|meistgelesen|auch interessant|empfehlung|themen|schlagworte|kommentare|lesen sie|zum thema|à lire|lire aussi|articles? (?:liés|similaires)|les plus|sur le même|commentaires|plus d|relacionad|noticias|más (?:leíd|notic|vist)|te puede|también|lo más|etiquetas|temas|comentarios|articoli correlati|leggi anche|potrebbe|più letti|commenti|leia|veja|mais lid|notícias relac|comentários|lees ook|meer|gerelateerd|reacties|läs|mer|relaterat|les også|mest lest|lue|aiheesta|czytaj|zobacz|polecamy|najczęściej|komentarze|читайте|по теме|ещё|еще|новости|комментарии|похожие|ilgili|benzer|yorum|çok okunan|baca|berita|terkait|artikel|komentar|tin |xem |đọc |bình luận|关联|関連|おすすめ|人気|ランキング|最新|コメント|相关|相關|推荐|推薦|热门|熱門|评论|評論|留言|관련|댓글|인기|추천|많이 본|ข่าว|เกี่ยวข้อง|اقرأ|مواضيع|أخبار|التعليقات|مقالات)/gm,
  ],
  [
    Cue.SUMMARY_WIDGET,
    /^(?:no time to read|get (?:a|the) summary|summari[sz]e|tl;?dr\b|generate (?:key takeaways|summary)|ai summary|ai-generated|listen to (?:this|article)|play audio|article audio|quick read|read aloud|hear this|audio version|artikel anhören|écouter|escucha|ascolta|ouça|ouvir|beluister|lyssna|lytt|kuuntele|posłuchaj|слушать|dinle|聴く|听|收听|듣기)/gm,
  ],
  [
    Cue.READING_TIME,
    /^(?:(?:reading time|estimated|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|lästid|время (?:на )?чтени|czas czytania|okuma süresi)\b.{0,30}|\d+[ -]?min(?:ute|uten|uti|utos|\.)?s?(?: (?:read|lesezeit|de lecture|de lectura|di lettura|de leitura|lezen|lesen|okuma))?)$/gm,
  ],
  [
    Cue.EMBED_NOTICE,
    /(?:this (?:content|video|embed|map|post) (?:is|can(?:not|['’]t)|could)|(?:externe[rn]?|redaktionelle[rn]?) (?:inhalt|inhalte)|unable to (?:load|play|view)|content (?:is )?not available|view (?:this post|on) |video (?:unavailable|can not)|contenu (?:externe|bloqué)|embedded content|your browser|loading\b|please (?:enable|update|wait|try)|an error (?:has )?occurred|dieses element|instagram embed|autoplay|playback|current time)/gm,
  ],
];

/** Only the beginning of a run can carry a cue, so long prose costs no more than a line. */
const LOOKED_AT = 200;

/**
 * All runs are looked at as the lines of one text: a pattern that is asked once is compiled once, while asked of every run
 * it is compiled up to four times, which took longer than all the rest.
 *
 * @returns Bits of `Cue`, for each text.
 */
export function readCues(texts: readonly string[]): Int32Array {
  const cues = new Int32Array(texts.length);
  const starts: number[] = [];
  let lines = '';
  for (const text of texts) {
    starts.push(lines.length);
    lines += `${text.slice(0, LOOKED_AT).toLowerCase()}\n`;
  }
  for (const [bit, pattern] of CUES) {
    let line = 0;
    pattern.lastIndex = 0;
    while (line < starts.length && pattern.test(lines)) {
      while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) < pattern.lastIndex) line++;
      cues[line] = (cues[line] as number) | bit;
      pattern.lastIndex = starts[++line] ?? 0;
    }
  }
  return cues;
}
