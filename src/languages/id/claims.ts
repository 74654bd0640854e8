/** Indonesian words by which claims are compared with their article. Compiled by hand. */
import type { ClaimWords } from '../claim-words.ts';

export const claims: ClaimWords = {
  commitments: [
    'setuju, menyetujui, disetujui, menerima, diterima, berjanji, menjanjikan, mengakui, mengonfirmasi, membenarkan, mendukung, mengizinkan, diizinkan, memuji; menolak, ditolak, membantah, dibantah, menyangkal, menentang, melarang, dilarang, mengkritik, mengecam',
    'naik, meningkat, bertambah, kenaikan, peningkatan, melonjak; turun, menurun, berkurang, penurunan, merosot, anjlok',
    'menang, memenangkan, kemenangan, mengalahkan; kalah, kekalahan, dikalahkan',
    'tidak bersalah, dibebaskan, bebas; bersalah, divonis, dihukum',
    'mulai, dimulai, dibuka, membuka; berakhir, ditutup, menutup, dihentikan, dibatalkan',
    'membeli, dibeli; menjual, dijual',
    'berhasil, sukses; gagal',
    'lebih tinggi, tertinggi; lebih rendah, terendah',
    'sebelum; setelah, sesudah',
  ],
  deaths:
    'tewas, meninggal, meninggal dunia, mati, kematian, korban jiwa, terbunuh, dibunuh, membunuh, pembunuhan, jenazah, mayat, gugur, korban, bunuh diri, tenggelam',
  injuries: 'luka, terluka, luka-luka, cedera, korban, patah tulang, dirawat',
  unharmed: 'selamat, tidak ada korban, tanpa korban, tidak terluka',
  nobody: 'tidak ada, tak ada, tidak seorang pun, tak seorang pun',
  superlatives:
    'pertama, terakhir, satu-satunya, semua, seluruh, setiap, selalu, tidak pernah, terbaik, terburuk, terbesar, tertinggi, terendah, paling, sepenuhnya, rekor, hanya, ribuan',
  hedges:
    'mungkin, bisa, dapat, diduga, tersangka, beberapa, sebagian, hampir, sekitar, kira-kira, setidaknya, berencana, rencana, akan, diharapkan, menurut, tampaknya, sering, salah satu, jika, banyak',
  rivals: ['pertama, kedua, ketiga, keempat, kelima', 'kemarin, besok', 'utara, selatan, timur, barat'],
  measures:
    'detik=s; menit=min; jam=h; hari=d; minggu, pekan=wk; bulan=mo; tahun=yr; sentimeter, cm=cm; meter=m; kilometer, km=km; gram=g; kilogram, kg=kg; ton=t; liter=l; hektare, hektar=ha; km/jam, kilometer per jam=km/h; poin persentase, poin=pp; derajat=°',
};
