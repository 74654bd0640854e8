/** Indonesian. Lists by the project's authors. */
import { stemmer } from '@orama/stemmers/indonesian';
import type { LanguageData } from '../language.ts';
import { claims } from './claims.ts';
import { facts } from './facts.ts';
import { kinds } from './kinds.ts';
import { page } from './page.ts';

export const indonesian: LanguageData = {
  tag: 'id',
  claims,
  facts,
  kinds,
  page,
  stem: stemmer,
  abbreviations: `dr, drs, dra, drg, prof, ir, h, hj, kh, k.h, s.h, s.e, s.pd, s.ip, m.si, m.hum, m.h, sdr, sdri, bpk, tn, ny, nn, jl, jln, gg, gd, kel, kec, kab, prov, kol, letkol, mayjen, brigjen, letjen, jend, irjen, kombes, akbp, akp, kompol, aipda, iptu, ipda, bripka, a.n, u.p, u.b, d.a, a.l, dll. yang, dkk. yang, mis, yth, ybs, cq, ttd, tgl, alm, almh, r.a, r.m, st, cf, vs, moh, muh, abd, hlm`,
  numberAbbreviations:
    'no, nomor, hlm, hal, ps, pasal, ay, ayat, jl, rp, tel, telp, kav, blok, km, vol, rt, rw, pkl, jan, feb, mar, apr, jun, jul, agt, agu, sep, sept, okt, nov, des',
  closingAbbreviations:
    'dll, dsb, dst, dkk, tbk, pt, cv, inc, corp, co, ltd, jr, sr, m, sm, u.s, a.s, km, kg, s.h, s.e, m.m, m.si, s.pd, m.h, m.hum',
  months:
    'januari/jan, februari/feb, maret/mar, april/apr, mei, juni/jun, juli/jul, agustus/agt/agu, september/sep/sept, oktober/okt, november/nov, desember/des',
  weekdays: "senin, selasa, rabu, kamis, jumat/jum'at, sabtu, minggu/ahad",
  titles: `bapak, ibu, pak, bu, tuan, nyonya, dr, dokter, prof, profesor, presiden, wakil presiden, wapres, perdana menteri, menteri, menteri luar negeri, menko, gubernur, wakil gubernur, bupati, wali kota, walikota, anggota dpr, ketua, ketua umum, sekretaris jenderal, sekjen, hakim, jaksa, jaksa agung, jenderal, kolonel, letkol, kapolri, kapolda, kapolres,
    kombes, akbp, raja, ratu, pangeran, sultan, paus, uskup, ustaz, kiai, direktur, direktur utama, dirut, juru bicara, jubir, pelatih, kanselir, duta besar, kepala`,
  pronounOpeners:
    'ia, dia, mereka, beliau, ini, itu, hal ini, hal itu, hal tersebut, keduanya, kedua, salah satunya, salah seorang di antaranya, dirinya, tersebut, semuanya, sebagian dari mereka, demikian',
  connectiveOpeners:
    'tetapi, tapi, namun, akan tetapi, dan, atau, meski demikian, meskipun demikian, walaupun demikian, meski begitu, walau begitu, kendati demikian, selain itu, di samping itu, lagi pula, juga, bahkan, sementara itu, sementara, sedangkan, oleh karena itu, oleh sebab itu, karena itu, karenanya, jadi, dengan demikian, maka, sehingga, kemudian, lalu, setelah itu, selanjutnya, belakangan, sebelumnya, sebelum itu, pada saat yang sama, di saat yang sama, di sisi lain, sebaliknya, misalnya, contohnya, yaitu, yakni, sebenarnya, faktanya, akhirnya, terakhir, di sana, di sini, adapun, pasalnya, padahal, hingga kini',
  additives: 'juga',
  removableConjunctions: 'tetapi, tapi, namun, dan, adapun',
  removableAdverbs: `selain itu, sementara itu, meski demikian, meski begitu, kendati demikian, di sisi lain, bahkan`,
  definiteOpeners:
    'pria itu, pria tersebut, wanita itu, wanita tersebut, perempuan itu, perempuan tersebut, anak itu, bocah itu, tersangka, para tersangka, terdakwa, pelaku, para pelaku, korban, para korban, sopir, pengemudi, pasangan itu, kelompok itu, perusahaan itu, perusahaan tersebut, tim itu, klub itu, keputusan itu, keputusan tersebut, langkah itu, langkah ini, insiden itu, insiden tersebut, peristiwa itu, serangan itu, serangan tersebut, kecelakaan itu, kebakaran itu, kasus itu, kasus ini, laporan itu, laporan tersebut, penelitian itu, studi itu, hasilnya, rencana itu, undang-undang itu, putusan itu, kesepakatan itu, usulan itu, kedua pihak',
  sentenceOpeners:
    'di, pada, dalam, dari, untuk, dengan, ini, itu, namun, tetapi, jika, ketika, saat, setelah, karena, ia, dia, mereka, kami, menurut, selain',
  saidVerbs:
    'kata, berkata, mengatakan, ujar, ujarnya, ucap, ucapnya, tutur, tuturnya, katanya, menurut, menyatakan, menyebut, menyebutkan, mengungkapkan, ungkap, ungkapnya, menjelaskan, jelas, jelasnya, menambahkan, tambah, tambahnya, mengumumkan, melaporkan, menegaskan, tegas, tegasnya, bertanya, menjawab, jawab, menulis, tulis, mengakui, mengaku, membantah, mengonfirmasi, memastikan, memperingatkan, mengklaim, menilai, menuding, imbuh, imbuhnya, papar, paparnya, terang, sebut',
  questionWords:
    'siapa, apa, kapan, di mana, dimana, mengapa, kenapa, bagaimana, yang mana, berapa, ke mana, dari mana, apakah, benarkah, akankah, bisakah',
  outcomeCues:
    'tewas, meninggal, meninggal dunia, wafat, gugur, terbunuh, luka, luka-luka, terluka, ditangkap, ditahan, diamankan, divonis, dihukum, dijatuhi, dibebaskan, bebas, didakwa, tersangka, diselamatkan, selamat, mengundurkan diri, mundur, dipecat, dicopot, diberhentikan, menang, memenangkan, juara, kalah, terpilih, dipilih, disahkan, disetujui, menyetujui, ditolak, menolak, ditunda, dibatalkan, penyelidikan, penyidikan, menyelidiki, putusan, akhirnya, hingga kini, sejauh ini, sampai saat ini, diperkirakan, direncanakan, dijadwalkan, pekan depan, minggu depan, bulan depan, tahun depan, mulai berlaku, akan',
  nextCues: `akan, bakal, rencana, rencananya, berencana, dijadwalkan, diperkirakan, mendatang, pekan depan,
    minggu depan, bulan depan, tahun depan, segera`,
  caseCues: `penyelidik*, penyidik*, diselidiki, investigasi, sidang, persidangan, pengadilan, hakim, jaksa,
    terdakwa, tersangka, banding, vonis, divonis, ditahan, ditangkap, dibebaskan, rumah sakit, terluka, luka-luka,
    hilang, diselamatkan, tewas, meninggal, mengundurkan diri, dipecat, diberhentikan`,
  nowCues: 'kini, saat ini, sekarang, masih, sejauh ini, hingga kini, sampai saat ini, sejak itu',
  negations: 'tidak, tak, bukan, belum, jangan, tanpa, tiada, tidak pernah, tidak ada, membantah, menyangkal, gagal',
  opinionCues:
    'saya, aku, kami, kita, menurut saya, saya kira, saya pikir, saya yakin, seharusnya, harus, perlu, sayangnya, untungnya, mungkin, tentu saja, memalukan',
  demands: `harus, wajib, perlu, seharusnya, semestinya, sudah saatnya, sudah waktunya, tidak boleh, kita butuh,
    kita membutuhkan`,
  conclusions: `secara keseluruhan, kesimpulannya, pada akhirnya, direkomendasikan, merekomendasikan,
    layak ditonton, layak dibaca, wajib ditonton, mengecewakan, mahakarya`,
  silences: `menolak berkomentar, menolak memberikan komentar, menolak untuk berkomentar, enggan berkomentar,
    enggan memberikan komentar, belum memberikan tanggapan, belum memberikan komentar, belum memberikan keterangan,
    tidak memberikan komentar, tidak menanggapi permintaan, belum menanggapi, belum merespons, tidak merinci,
    belum dapat dihubungi, tidak dapat dihubungi, belum bisa dihubungi`,
  promises: `yang perlu anda ketahui, yang perlu kamu ketahui, yang perlu diketahui, yang harus anda ketahui,
    apa yang kita ketahui, berikut penjelasannya, berikut ulasannya, simak selengkapnya`,
  captionPhrases: 'foto ilustrasi, ilustrasi foto, foto arsip, berpose bersama, berpose dengan',
  firstPerson: 'saya, aku',
  spansAgo: 'tahun silam, bulan silam, dekade silam, dekade lalu',
  asks: {
    what: '^apa itu, ^apa arti, ^apakah itu, ^apa yang dimaksud',
    why: 'mengapa, kenapa, alasan*, penyebab*, sebabnya',
    when: 'kapan, tanggal berapa, hari apa',
    howMany: 'berapa',
    whether: '^apakah, ^bisakah, ^akankah, ^benarkah, ^bolehkah, ^perlukah, ^haruskah, ^adakah, ^mungkinkah',
  },
  teases: `ini alasan*, ini penyebab*, inilah alasan*, inilah penyebab*, ini sebabnya, terungkap alasan*,
    terungkap penyebab*, alasan di balik, ^mengapa, ^kenapa, ^berapa, yang perlu diketahui, tak disangka`,
  answers: {
    what: 'adalah, merupakan, ialah, berarti, artinya',
    why: 'karena, sebab, akibat, alasan*, penyebab*, disebabkan, lantaran, gara-gara, berkat, dikarenakan, dipicu',
    whether: `ya, tidak, bukan, tak, belum, memastikan, dipastikan, membantah, dibantah, menolak, ditolak, menyetujui,
      disetujui, memutuskan, diputuskan, mungkin, kemungkinan, benar, salah, hoaks`,
  },
  promotions: `lihat postingan ini di instagram, sebuah kiriman dibagikan oleh, baca juga, baca selengkapnya, baca lebih lanjut, baca berita, baca artikel, simak juga, simak video,
    lihat juga, lihat video, tonton juga, tonton video, saksikan video, klik di sini, klik disini, klik link,
    ikuti kami, ikuti berita, ikuti saluran, bergabung dengan channel, berlangganan sekarang, dapatkan berita,
    dapatkan update, unduh aplikasi, download aplikasi, jangan lewatkan, artikel ini telah, berita ini telah,
    catatan redaksi, koreksi:, ralat:, newsletter, copyright, artikel terkait, berita terkait, scroll untuk,
    lanjut baca, halaman selanjutnya`,
  credits: `foto:, video:, gambar:, ilustrasi:, sumber:, sumber foto, kredit foto, editor:, penulis:, reporter:,
    pewarta:`,
  stamps: 'diterbitkan, dipublikasikan, diperbarui, terakhir diperbarui, diunggah, diupdate, tayang, terbit',
  smallPrint: `hak cipta dilindungi, all rights reserved, dilarang keras mengambil, kebijakan privasi kami,
    situs ini menggunakan cookie, kami menggunakan cookie, artikel ini telah tayang`,
  captionOpeners: `foto ilustrasi, gambar ilustrasi, foto arsip, arsip foto, foto dokumentasi, ilustrasi,
    tangkapan layar:`,
  captionBrackets: 'kiri, kanan, tengah, foto, dok, ilustrasi, dokumentasi',
  announcements: `berikut adalah, berikut ini, berikut daftar, berikut penjelasan, berikut informasi, simak,
    yuk simak, dalam artikel ini`,
  signposts: `pertama-tama, mari kita, mari, untuk memahami, satu hal yang pasti, yang jelas, perlu diketahui,
    patut dicatat, pertanyaannya adalah, dalam artikel ini, di bawah ini, berikut ini`,
  smallTalk: `maksud saya, selamat pagi, selamat siang, selamat malam, selamat datang, terima kasih sudah,
    terima kasih telah, apa kabar`,
  selfPromotion: `buletin kami, dengarkan podcast, ikuti kami, kirim ke, tentang penulis, catatan redaksi,
    artikel ini telah tayang, artikel ini pertama, informasi lebih lanjut, bagikan artikel`,
  backStory: `mantan, sebelumnya, tahun lalu, … tahun lalu, … tahun yang lalu, awal tahun ini, di masa lalu,
    selama bertahun-tahun, beberapa tahun terakhir, saat itu, kala itu, lahir di, didirikan`,
  scenes: 'suatu hari, suatu pagi, suatu malam, bayangkan, ketika saya, saat saya, saya ingat, pagi itu, malam itu',
  vague: `waktu yang akan menjawab, masih harus dilihat, menimbulkan pertanyaan, banyak pertanyaan, situasi masih,
    menyoroti pentingnya, berbagai faktor, sejumlah faktor`,
  invitations: `simak, klik, baca, cek, lihat, temukan, inilah, berikut, begini, segala hal, semua yang perlu,
    yang perlu diketahui, dalam artikel ini, panduan, berita terbaru, berita terkini, situs resmi, daftar`,
  tailOpeners: 'yakni, yaitu',
  conditions: 'jika, kalau, bila, apabila, kecuali, asalkan, selama, sampai, hingga, apakah',
  hedges: `diduga, konon, mungkin, kemungkinan, barangkali, diperkirakan, menurut, sekitar, kira-kira, tampaknya,
    dikabarkan`,
  ratings: 'dari 5 bintang, dari 10',
  reviewWords: 'review, resensi, ulasan film, ulasan buku',
  suggestedQuestions: {
    says: 'Apa kata {name}?',
    who: 'Siapa {name}?',
    why: 'Mengapa ini terjadi?',
    next: 'Apa yang terjadi selanjutnya?',
    unknown: 'Apa yang belum diketahui?',
  },
};
