/** Finds where sentences break in Thai and Lao, which write no full stop: a space ends a clause, and the word after it tells whether a new sentence begins. */

/** Characters: shorter clauses are joined to the next, since lists and names are written with spaces too. Set by hand. */
const MIN_SENTENCE_LENGTH = 80;
/** Characters after a space that are looked at. Set by hand. */
const LOOK_AHEAD = 80;

/** Words that open a new statement in Thai news. */
const opener =
  /^(?:ทั้งนี้|อย่างไรก็ตาม|อย่างไรก็ดี|นอกจากนี้|นอกจากนั้น|ขณะที่|ขณะเดียวกัน|ในขณะที่|ด้าน|สำหรับ|ส่วน|ต่อมา|ล่าสุด|ก่อนหน้านี้|เมื่อวันที่|เบื้องต้น|จากนั้น|หลังจาก|ดังนั้น|พร้อมกันนี้|อนึ่ง|อีกทั้ง|ทางด้าน|หลังเกิดเหตุ|ต่อจากนั้น|เขา|เธอ|ผู้สื่อข่าว|รายงานข่าว|ໃນຂະນະ|ນອກຈາກ|ສ່ວນ|ພ້ອມ)/;

/** "Mr X … said that": a name and a verb of saying open one too. */
const speaker = /^(?:นาย|นาง|พล\.|พ\.|ร\.|ดร\.|ผศ\.|รศ\.|ศ\.)[\u0e00-\u0e7f. ]{2,50}(?:กล่าว|เปิดเผย|ระบุ|ยืนยัน|ชี้แจง|แถลง)/;

/** What hangs on the clause before ("by", "which", "but") opens a sentence only where that one has grown long. */
const continuation = /^(?:แต่|โดย|ซึ่ง)/;
/** Characters. Set by hand. */
const LONG_SENTENCE = 200;

/** Whether the space at `at` ends the sentence that began at `start`. */
export function spaceEndsThai(text: string, start: number, at: number): boolean {
  const length = at - start;
  // "said that" has its clause to come.
  if (length < MIN_SENTENCE_LENGTH || text.startsWith('ว่า', at - 3)) return false;
  const next = text.slice(at, at + LOOK_AHEAD).trimStart();
  return opener.test(next) || speaker.test(next) || (length >= LONG_SENTENCE && continuation.test(next));
}
