/** Thai and Lao write no full stop: a space ends a clause, and the word after it tells whether a new sentence begins. */

/** Shorter clauses are joined to the next: lists and names are written with spaces too. */
const SHORTEST_SENTENCE = 80;

/** Words that open a new statement in Thai news. */
const opener =
  /^(?:ทั้งนี้|อย่างไรก็ตาม|อย่างไรก็ดี|นอกจากนี้|นอกจากนั้น|ขณะที่|ขณะเดียวกัน|ในขณะที่|ด้าน|สำหรับ|ส่วน|ต่อมา|ล่าสุด|ก่อนหน้านี้|เมื่อวันที่|เบื้องต้น|จากนั้น|หลังจาก|ดังนั้น|แต่|โดย|ซึ่งก่อน|พร้อมกันนี้|เขา|เธอ|ผู้สื่อข่าว|รายงานข่าว|ໃນຂະນະ|ນອກຈາກ|ສ່ວນ|ພ້ອມ)/;

/** Whether the space at `at` ends the sentence that began at `start`. */
export function spaceEndsThai(text: string, start: number, at: number): boolean {
  return at - start >= SHORTEST_SENTENCE && opener.test(text.slice(at, at + 24).trimStart());
}
