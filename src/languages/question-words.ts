/** Questions about any article, in each language of the interface. Names stand where they need no ending and no article. */

export interface QuestionWords {
  /** `{name}` said something. */
  readonly says: string;
  /** `{name}` is somebody. */
  readonly who: string;
  readonly why: string;
  readonly next: string;
  readonly unknown: string;
}

export const QUESTION_WORDS: Readonly<Record<string, QuestionWords>> = {
  ar: {
    says: 'ما موقف {name}؟',
    who: 'من {name}؟',
    why: 'لماذا حدث ذلك؟',
    next: 'ماذا سيحدث بعد ذلك؟',
    unknown: 'ما الذي لم يُعرف بعد؟',
  },
  de: {
    says: 'Was sagt {name}?',
    who: 'Wer ist {name}?',
    why: 'Warum ist das passiert?',
    next: 'Wie geht es weiter?',
    unknown: 'Was ist noch nicht bekannt?',
  },
  en: {
    says: 'What does {name} say?',
    who: 'Who is {name}?',
    why: 'Why did this happen?',
    next: 'What happens next?',
    unknown: 'What is not known yet?',
  },
  es: {
    says: '¿Qué dice {name}?',
    who: '¿Quién es {name}?',
    why: '¿Por qué ocurrió?',
    next: '¿Qué pasará ahora?',
    unknown: '¿Qué no se sabe todavía?',
  },
  fa: {
    says: '{name} چه می‌گوید؟',
    who: '{name} کیست؟',
    why: 'چرا این اتفاق افتاد؟',
    next: 'بعد چه می‌شود؟',
    unknown: 'چه چیزی هنوز معلوم نیست؟',
  },
  fr: {
    says: 'Que dit {name} ?',
    who: 'Qui est {name} ?',
    why: 'Pourquoi est-ce arrivé ?',
    next: 'Et maintenant, que va-t-il se passer ?',
    unknown: 'Qu’est-ce qu’on ne sait pas encore ?',
  },
  he: {
    says: 'מה העמדה של {name}?',
    who: 'מי זה או זו {name}?',
    why: 'למה זה קרה?',
    next: 'מה יקרה עכשיו?',
    unknown: 'מה עדיין לא ידוע?',
  },
  hi: {
    says: '{name} का क्या कहना है?',
    who: '{name} कौन हैं?',
    why: 'ऐसा क्यों हुआ?',
    next: 'आगे क्या होगा?',
    unknown: 'अभी क्या पता नहीं है?',
  },
  id: {
    says: 'Apa kata {name}?',
    who: 'Siapa {name}?',
    why: 'Mengapa ini terjadi?',
    next: 'Apa yang terjadi selanjutnya?',
    unknown: 'Apa yang belum diketahui?',
  },
  it: {
    says: 'Che cosa dice {name}?',
    who: 'Chi è {name}?',
    why: 'Perché è successo?',
    next: 'Che cosa succede adesso?',
    unknown: 'Che cosa non si sa ancora?',
  },
  ja: {
    says: '{name}は何と言っていますか？',
    who: '{name}とは誰ですか？',
    why: 'なぜこうなったのですか？',
    next: '今後どうなりますか？',
    unknown: 'まだ分かっていないことは何ですか？',
  },
  ko: {
    says: '{name} 측은 뭐라고 하나요?',
    who: '{name}, 누구인가요?',
    why: '왜 이런 일이 일어났나요?',
    next: '앞으로 어떻게 되나요?',
    unknown: '아직 알려지지 않은 것은 무엇인가요?',
  },
  nl: {
    says: 'Wat zegt {name}?',
    who: 'Wie is {name}?',
    why: 'Waarom is dit gebeurd?',
    next: 'Wat gebeurt er nu?',
    unknown: 'Wat is nog niet bekend?',
  },
  pl: {
    says: 'Co mówi {name}?',
    who: 'Kim jest {name}?',
    why: 'Dlaczego do tego doszło?',
    next: 'Co będzie dalej?',
    unknown: 'Czego jeszcze nie wiadomo?',
  },
  pt: {
    says: 'O que diz {name}?',
    who: 'Quem é {name}?',
    why: 'Por que isso aconteceu?',
    next: 'O que acontece agora?',
    unknown: 'O que ainda não se sabe?',
  },
  ru: {
    says: 'Что говорит {name}?',
    who: 'Кто это — {name}?',
    why: 'Почему это произошло?',
    next: 'Что будет дальше?',
    unknown: 'Что пока неизвестно?',
  },
  th: {
    says: '{name} พูดว่าอะไร',
    who: '{name} คือใคร',
    why: 'ทำไมจึงเกิดเรื่องนี้',
    next: 'จะเกิดอะไรขึ้นต่อไป',
    unknown: 'อะไรที่ยังไม่ทราบ',
  },
  tr: {
    says: '{name} ne diyor?',
    who: '{name} kim?',
    why: 'Bu neden oldu?',
    next: 'Bundan sonra ne olacak?',
    unknown: 'Henüz bilinmeyen ne?',
  },
  uk: {
    says: 'Що каже {name}?',
    who: 'Хто це — {name}?',
    why: 'Чому це сталося?',
    next: 'Що буде далі?',
    unknown: 'Що поки невідомо?',
  },
  vi: {
    says: '{name} nói gì?',
    who: '{name} là ai?',
    why: 'Vì sao chuyện này xảy ra?',
    next: 'Tiếp theo sẽ thế nào?',
    unknown: 'Điều gì vẫn chưa rõ?',
  },
  zh: {
    says: '{name}怎么说？',
    who: '{name}是谁？',
    why: '为什么会这样？',
    next: '接下来会怎样？',
    unknown: '还有什么不清楚？',
  },
  'zh-hant': {
    says: '{name}怎麼說？',
    who: '{name}是誰？',
    why: '為什麼會這樣？',
    next: '接下來會怎樣？',
    unknown: '還有什麼不清楚？',
  },
};
