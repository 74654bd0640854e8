/** Indonesian words by which facts are recognised. Compiled by hand. */
import type { FactWords } from '../fact-words.ts';

export const facts: FactWords = {
  tag: 'id, ms',
  numbers: {
    decimal: ',',
    about:
      'tidak kurang dari, tidak lebih dari, sedikitnya, setidaknya, lebih dari, sekitar, hampir, hingga, kurang dari, hanya, sebanyak',
    cardinals: 'dua=2, tiga=3, empat=4, lima=5, enam=6, tujuh=7, delapan=8, sembilan=9, sepuluh=10, sebelas=11',
    scales: 'ratus=100, ribu=1e3, juta=1e6, miliar=1e9, triliun=1e12',
    percent: 'persen',
    currencies: 'rupiah=Rp, dolar=$, dollar=$, euro=€, ringgit=RM',
    counted:
      'orang, korban, warga, anak, perempuan, laki-laki, siswa, mahasiswa, karyawan, pekerja, tentara, prajurit, polisi, personel, rumah, gedung, kendaraan, mobil, suara, kursi, perusahaan, negara, kilometer, km, meter, hektare, hektar, ton, penumpang, pengungsi, pasien, kasus, tersangka, saksi, poin, gol',
    fates: 'tewas, luka-luka, terluka, hilang, meninggal, ditangkap, mengungsi',
  },
  dates: {
    numeric: 'day-month',
    relative: 'kemarin=-1, besok=1',
    before: 'pada, sejak, hingga, sampai, tahun, pada tahun, sejak tahun, bulan',
  },
  names: {
    knownPlaces:
      'Jakarta, DKI Jakarta, Surabaya, Bandung, Medan, Semarang, Makassar, Palembang, Yogyakarta, Solo, Malang, Bogor, Depok, Tangerang, Bekasi, Denpasar, Bali, Lombok, Aceh, Papua, Sulawesi, Kalimantan, Sumatra, Sumatera, Jawa Barat, Jawa Tengah, Jawa Timur, Banten, Maluku, Banjarmasin, Pontianak, Manado, Padang, Pekanbaru, Batam, Lampung, Nusantara, Amerika Serikat, Inggris, Belanda, Jepang, Tiongkok, Eropa, Gaza, Kuala Lumpur',
  },
};
