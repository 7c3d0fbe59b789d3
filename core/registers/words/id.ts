import { ID_HEADERS } from './headers/id.ts';
import type { LanguageWords } from './language-words.ts';
import { listed, listedLines } from './listed.ts';

export const ID: LanguageWords = {
  headers: ID_HEADERS,
  titles: {
    'risk-register': listed(`
      Register risiko | Daftar risiko | Penilaian risiko | Analisis risiko | Risiko | Manajemen risiko |
      Risk register
    `),
    soa: listed(`
      Pernyataan penerapan | Pernyataan keberlakuan | SoA | Annex A | Kontrol | Statement of Applicability
    `),
    assets: listed('Inventaris aset | Daftar aset | Register aset | Aset'),
    'treatment-plan': listed(`
      Rencana penanganan risiko | Rencana perlakuan risiko | RTP | Rencana tindakan | Rencana mitigasi
    `),
    'gap-assessment': listed(`
      Analisis kesenjangan | Gap analysis | Penilaian kesenjangan | Daftar periksa | Gap assessment | Persyaratan
    `),
    'risk-criteria': listed('Kriteria risiko | Skala | Kriteria | Metodologi | Matriks risiko'),
  },
  values: {
    yes: listed('Ya | Y | x | ✓ | ✔ | ● | Benar | 1'),
    no: listed('Tidak | T | N | ✗ | ✘ | ○ | Salah | 0'),
    applicability: {
      applicable: listed('Berlaku | Ya | Diterapkan | Dapat diterapkan | Relevan'),
      'not-applicable': listed(`
        Tidak berlaku | Tidak diterapkan | Tidak | N/A | Tidak relevan | Dikecualikan | Tidak dapat diterapkan
      `),
    },
    implementation: {
      implemented: listed(`
        Diimplementasikan | Sudah | Ya | Diterapkan | Sudah diterapkan | Selesai | Sesuai | Terpenuhi | Lengkap |
        Sudah diimplementasikan | Diterapkan sepenuhnya
      `),
      partly: listed(`
        Sebagian | Diterapkan sebagian | Dalam proses | Sebagian diterapkan | Sedang berjalan | Terpenuhi sebagian |
        Sebagian diimplementasikan | Sedang diterapkan
      `),
      planned: listed('Direncanakan | Akan diterapkan | Dijadwalkan | Dalam perencanaan'),
      'not-implemented': listed(`
        Belum | Belum diterapkan | Tidak | Belum diimplementasikan | Tidak ada | Tidak sesuai | Belum ada |
        Tidak diterapkan | Belum dimulai
      `),
      'not-applicable': listed('Tidak berlaku | N/A | Tidak relevan | Dikecualikan'),
    },
    treatment: {
      avoid: listed('Hindari | Menghindari | Penghindaran | Hindari risiko | Menghindari risiko'),
      'remove-source': listed(`
        Hilangkan sumber | Eliminasi | Menghilangkan sumber risiko | Menghilangkan
      `),
      'change-likelihood': listed(`
        Kurangi kemungkinan | Mengubah kemungkinan | Menurunkan kemungkinan
      `),
      'change-consequence': listed('Kurangi dampak | Mengubah konsekuensi | Menurunkan dampak'),
      modify: listed(`
        Mitigasi | Kurangi | Mengurangi | Reduksi | Modifikasi | Menurunkan | Mengendalikan | Mengurangi risiko |
        Memitigasi | Perlakuan
      `),
      share: listed(`
        Transfer | Alihkan | Berbagi | Membagi | Pengalihan | Mengalihkan | Membagi risiko | Asuransi
      `),
      accept: listed(`
        Terima | Menerima | Diterima | Penerimaan | Pertahankan | Menerima risiko | Mempertahankan
      `),
    },
    actionStatus: {
      open: listed('Terbuka | Belum dimulai | Direncanakan | Baru | Belum | Terlambat'),
      'in-progress': listed(`
        Dalam proses | Sedang berjalan | Berjalan | Dalam pelaksanaan | Sebagian selesai
      `),
      done: listed('Selesai | Ditutup | Tuntas | Sudah selesai | Sudah'),
      cancelled: listed('Dibatalkan | Ditunda | Ditolak'),
    },
    reason: {
      risk: listed('Risiko | Penilaian risiko | Hasil penilaian risiko'),
      legal: listed(`
        Hukum | Persyaratan hukum | Peraturan | Regulasi | Peraturan perundang-undangan
      `),
      contractual: listed('Kontrak | Kewajiban kontrak | Persyaratan kontrak'),
      business: listed('Bisnis | Kebutuhan bisnis | Persyaratan bisnis'),
      'best-practice': listed('Praktik terbaik | Praktik baik'),
    },
    notYet: listed(`
      Akan ditentukan | Belum ditentukan | ? | - | -- | – | TBD | Belum dinilai | Pilih | Menunggu
    `),
    scales: listedLines(`
      Rendah | Sedang | Tinggi
      Rendah | Menengah | Tinggi
      Rendah | Sedang | Tinggi | Kritis
      Rendah | Sedang | Tinggi | Sangat tinggi
      Rendah | Sedang | Tinggi | Ekstrem
      Sangat rendah | Rendah | Sedang | Tinggi | Sangat tinggi
      Sangat rendah | Rendah | Menengah | Tinggi | Sangat tinggi
      Sangat jarang | Jarang | Kadang-kadang | Sering | Sangat sering
      Jarang | Kemungkinan kecil | Mungkin | Kemungkinan besar | Hampir pasti
      Hampir tidak terjadi | Jarang terjadi | Kadang-kadang terjadi | Sering terjadi | Hampir pasti terjadi
      Sangat jarang | Jarang | Mungkin | Sering | Hampir pasti
      Tidak signifikan | Kurang signifikan | Cukup signifikan | Signifikan | Sangat signifikan
      Tidak signifikan | Minor | Moderat | Mayor | Katastropik
      Tidak signifikan | Kecil | Sedang | Besar | Bencana
      Sangat kecil | Kecil | Sedang | Besar | Sangat besar
    `),
  },
};
