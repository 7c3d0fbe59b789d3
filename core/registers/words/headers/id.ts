import type { HeaderWords } from '../concepts.ts';
import { listed } from '../listed.ts';

export const ID_HEADERS: HeaderWords = {
  id: listed('No | Nomor | ID | Kode | Ref. | Nomor urut | Referensi | #'),
  title: listed('Judul | Nama | Uraian singkat'),
  description: listed('Deskripsi | Uraian | Penjelasan | Keterangan rinci | Rincian'),
  owner: listed(`
    Penanggung jawab | Pemilik | PIC | Penanggungjawab | Pelaksana | Siapa | Ditugaskan kepada |
    Pihak bertanggung jawab | Unit penanggung jawab
  `),
  status: listed('Status | Keadaan | Progres | Status saat ini | Status tindakan | Status risiko'),
  due: listed(`
    Tenggat waktu | Batas waktu | Target tanggal | Tanggal target | Target waktu | Jadwal | Target penyelesaian |
    Target selesai | Tenggat | Waktu pelaksanaan | Tanggal jatuh tempo | Rencana waktu
  `),
  action: listed(`
    Tindakan | Rencana tindakan | Rencana aksi | Rencana penanganan | Rencana mitigasi | Mitigasi | Rekomendasi |
    Tindakan perbaikan | Tindakan mitigasi | Langkah | Rencana penanganan risiko | Rencana perlakuan risiko |
    Tindak lanjut | Tindakan korektif | Aktivitas | Deskripsi tindakan | Tindakan penanganan | Rencana tindak lanjut
  `),
  controls: listed(`
    Kontrol | Pengendalian | Annex A | Lampiran A | Kontrol Annex A | Kontrol ISO 27001 | Referensi kontrol |
    Kontrol terkait | Referensi Annex A | Kontrol keamanan | Kontrol Lampiran A
  `),
  plannedControls: listed(`
    Kontrol yang direncanakan | Kontrol tambahan | Kontrol baru | Rencana kontrol | Kontrol yang diusulkan
  `),
  existingControls: listed(`
    Kontrol yang ada | Kontrol saat ini | Pengendalian yang ada | Kontrol eksisting | Kontrol yang sudah ada |
    Pengendalian saat ini | Kontrol existing | Kontrol yang telah ada
  `),
  riskId: listed('ID risiko | No risiko | Kode risiko | Nomor risiko | ID Resiko'),
  riskTitle: listed(`
    Risiko | Nama risiko | Skenario risiko | Skenario | Resiko | Peristiwa risiko | Kejadian risiko
  `),
  riskDescription: listed(`
    Deskripsi risiko | Uraian risiko | Pernyataan risiko | Skenario risiko | Risiko | Penjelasan risiko
  `),
  asset: listed(`
    Aset | Nama aset | Aset informasi | Aset terkait | Sistem | Aset terdampak | Kelompok aset
  `),
  process: listed('Proses | Proses bisnis | Layanan | Nama proses'),
  threat: listed('Ancaman | Sumber ancaman | Sumber risiko | Deskripsi ancaman | Bahaya'),
  vulnerability: listed('Kerentanan | Kelemahan | Deskripsi kerentanan | Kerawanan'),
  confidentiality: listed('Kerahasiaan | C | K'),
  integrity: listed('Integritas | Keutuhan | I'),
  availability: listed('Ketersediaan | A'),
  riskOwner: listed('Pemilik risiko | Penanggung jawab risiko | Pemilik resiko'),
  likelihood: listed(`
    Kemungkinan | Probabilitas | Peluang | Frekuensi | Kemungkinan terjadi | Kemungkinan (1-5) | P | L |
    Kecenderungan | Tingkat kemungkinan | Nilai kemungkinan | K
  `),
  consequence: listed(`
    Dampak | Konsekuensi | Akibat | Keparahan | D | I | Dampak (1-5) | Tingkat dampak | Nilai dampak |
    Tingkat keparahan
  `),
  score: listed(`
    Skor risiko | Nilai risiko | Skor | Tingkat risiko | Besaran risiko | Nilai | K x D | L x D | Risiko |
    Peringkat risiko | Risiko inheren
  `),
  level: listed(`
    Tingkat risiko | Level risiko | Kategori risiko | Level | Peringkat risiko | Klasifikasi risiko | Tingkat |
    Kelas risiko
  `),
  treatment: listed(`
    Perlakuan risiko | Penanganan risiko | Opsi penanganan | Respon risiko | Opsi perlakuan | Strategi | Keputusan |
    Respons risiko | Penanganan | Perlakuan | Pilihan penanganan | Opsi perlakuan risiko | Strategi penanganan
  `),
  residualLikelihood: listed(`
    Kemungkinan residual | Kemungkinan setelah penanganan | Kemungkinan sisa | Kemungkinan setelah mitigasi |
    Probabilitas residual
  `),
  residualConsequence: listed(`
    Dampak residual | Dampak setelah penanganan | Dampak sisa | Dampak setelah mitigasi
  `),
  residualScore: listed(`
    Risiko residual | Nilai risiko residual | Skor risiko residual | Risiko sisa | Skor residual | Nilai residual |
    Risiko setelah mitigasi
  `),
  residualLevel: listed(`
    Tingkat risiko residual | Level risiko residual | Risiko residual | Risiko sisa | Level residual |
    Tingkat residual
  `),
  acceptedBy: listed(`
    Diterima oleh | Disetujui oleh | Persetujuan | Penerimaan risiko | Penyetuju | Penerimaan risiko oleh
  `),
  acceptedUntil: listed('Berlaku hingga | Diterima sampai | Berlaku sampai | Diterima hingga'),
  lastReview: listed(`
    Tinjauan terakhir | Tanggal tinjauan | Review terakhir | Tanggal review | Tanggal penilaian |
    Terakhir diperbarui | Tanggal reviu
  `),
  nextReview: listed(`
    Tinjauan berikutnya | Review berikutnya | Tanggal tinjauan berikutnya | Tanggal review berikutnya |
    Reviu berikutnya
  `),
  controlId: listed(`
    Kontrol | No kontrol | Kode kontrol | Annex A | Klausul | No | Nomor kontrol | ID | Referensi | ID kontrol |
    Lampiran A | Ref.
  `),
  controlTitle: listed(`
    Nama kontrol | Judul kontrol | Kontrol | Deskripsi kontrol | Judul | Kontrol keamanan | Uraian kontrol | Nama |
    Deskripsi
  `),
  applicable: listed(`
    Dapat diterapkan | Berlaku | Penerapan | Diterapkan | Relevan | Ya/Tidak | Keberlakuan | Keterterapan |
    Applicable
  `),
  implemented: listed(`
    Status implementasi | Implementasi | Diimplementasikan | Status penerapan | Status | Sudah diterapkan |
    Tingkat implementasi | Sudah diimplementasikan | Tingkat kematangan
  `),
  justification: listed(`
    Justifikasi | Alasan | Alasan penerapan | Justifikasi penerapan | Dasar | Alasan pemilihan |
    Justifikasi penerapan/pengecualian | Alasan penerapan/pengecualian | Justifikasi pemilihan
  `),
  justificationExclusion: listed(`
    Alasan pengecualian | Justifikasi pengecualian | Alasan tidak diterapkan | Alasan tidak berlaku
  `),
  inclusionReason: listed(`
    Alasan pemilihan | Sumber | Persyaratan hukum | Kewajiban kontrak | Kebutuhan bisnis | Praktik terbaik |
    Hasil penilaian risiko | Sumber persyaratan
  `),
  reference: listed(`
    Referensi | Dokumen | Dokumen terkait | Bukti | Dokumentasi | Kebijakan | Prosedur | Dokumen referensi |
    Kebijakan/Prosedur | Bukti implementasi | Dokumen pendukung
  `),
  controlOwner: listed('Pemilik kontrol | Penanggung jawab | PIC'),
  requirementId: listed(`
    Klausul | No klausul | Persyaratan | No | Pasal | Referensi | ID | Nomor klausul | Bagian
  `),
  requirementText: listed(`
    Persyaratan | Deskripsi persyaratan | Pertanyaan | Uraian | Kebutuhan | Uraian persyaratan | Deskripsi |
    Isi klausul
  `),
  compliance: listed(`
    Status | Kepatuhan | Kesesuaian | Pemenuhan | Sesuai | Tingkat kepatuhan | Hasil | Ya/Tidak | Penilaian |
    Status kepatuhan | Terpenuhi | Tingkat kematangan | Status kesesuaian
  `),
  evidence: listed(`
    Bukti | Bukti yang ada | Kondisi saat ini | Dokumen | Bukti objektif | Dokumen pendukung | Bukti audit
  `),
  expectedEvidence: listed(`
    Bukti yang diharapkan | Dokumen yang diperlukan | Bukti yang diperlukan | Bukti yang dibutuhkan
  `),
  gap: listed(`
    Kesenjangan | Temuan | Ketidaksesuaian | Celah | Kekurangan | GAP | Deskripsi kesenjangan | Hasil temuan
  `),
  assetId: listed(`
    ID aset | Kode aset | Nomor inventaris | No aset | Nomor aset | Kode inventaris
  `),
  assetType: listed(`
    Jenis | Tipe | Jenis aset | Kategori | Tipe aset | Kategori aset | Klasifikasi aset
  `),
  assetOwner: listed('Pemilik | Pemilik aset | Penanggung jawab | Pemilik informasi'),
  custodian: listed('Kustodian | Pengelola | Pengguna | Administrator | Penjaga | Pemegang aset'),
  location: listed('Lokasi | Tempat | Lokasi penyimpanan | Lokasi aset'),
  classification: listed(`
    Klasifikasi | Klasifikasi informasi | Tingkat kerahasiaan | Klasifikasi data
  `),
  assetValue: listed('Nilai | Nilai aset | Kritikalitas | Kepentingan | Tingkat kekritisan'),
  actionId: listed('No tindakan | ID tindakan | Kode tindakan'),
  riskReference: listed('Risiko | ID risiko | Risiko terkait | No risiko'),
  actionOwner: listed('Penanggung jawab | PIC | Pelaksana | Penanggung jawab tindakan'),
  completed: listed(`
    Tanggal selesai | Selesai pada | Tanggal penyelesaian | Realisasi | Tanggal realisasi | Tanggal penutupan
  `),
  effect: listed('Efektivitas | Evaluasi efektivitas | Hasil'),
  approvedByOwner: listed('Disetujui pemilik risiko | Persetujuan pemilik risiko'),
  approvedByManagement: listed(`
    Disetujui manajemen | Persetujuan manajemen | Persetujuan manajemen puncak
  `),
  scaleName: listed('Skala | Kriteria'),
  scaleValue: listed('Nilai | Skor | Tingkat | Skala | Kemungkinan | Dampak | Level'),
  scaleLabel: listed('Tingkat | Nama | Kategori | Kemungkinan | Dampak | Level | Tingkat risiko'),
  scaleMeaning: listed('Deskripsi | Penjelasan | Definisi | Kriteria | Keterangan'),
  scaleFrequency: listed('Frekuensi | Frekuensi per tahun | %'),
  scaleMoney: listed('Dampak finansial | Kerugian finansial | Biaya | Rp | Dampak keuangan'),
  levelMinimum: listed('Minimum | Dari | Rentang'),
  levelMaximum: listed('Maksimum | Sampai'),
  levelAction: listed('Tindakan | Penanganan'),
  levelPriority: listed('Prioritas | Tenggat'),
  levelAcceptable: listed('Dapat diterima | Penerimaan | Diterima'),
  qualifierInherent: listed(`
    Inheren | Risiko inheren | Awal | Risiko awal | Sebelum penanganan | Sebelum mitigasi | Melekat |
    Sebelum kontrol | Penilaian risiko | Analisis risiko
  `),
  qualifierCurrent: listed('Saat ini | Risiko saat ini | Aktual | Sekarang | Eksisting'),
  qualifierResidual: listed(`
    Residual | Risiko residual | Sisa | Risiko sisa | Setelah penanganan | Setelah mitigasi | Setelah kontrol |
    Setelah perlakuan
  `),
  qualifierTarget: listed('Target | Diharapkan | Risiko target | Risiko yang diharapkan'),
  qualifierExisting: listed('Yang ada | Saat ini | Eksisting'),
  qualifierPlanned: listed('Direncanakan | Tambahan | Baru | Diusulkan'),
  otherNotes: listed('Catatan | Keterangan | Komentar'),
  otherCategory: listed('Kategori | Jenis | Kelompok | Domain | Area | Jenis risiko'),
  otherDepartment: listed('Departemen | Unit | Bagian | Divisi | Unit kerja'),
  otherDate: listed('Tanggal | Tanggal identifikasi | Tanggal mulai | Tanggal dibuat'),
  otherCost: listed('Biaya | Anggaran | Sumber daya'),
  otherPriority: listed('Prioritas | Urutan'),
  otherVersion: listed('Versi | Revisi'),
  otherAuthor: listed('Penyusun | Diidentifikasi oleh | Auditor | Dibuat oleh | Penilai'),
  otherAttribute: listed('Jenis kontrol | Tujuan | Atribut'),
  otherCause: listed('Penyebab | Sebab | Sumber | Akar masalah'),
  otherEffectiveness: listed('Efektivitas kontrol'),
  otherTrend: listed('Tren | Selera risiko | Toleransi'),
  otherCount: listed('Jumlah | Total | Persentase'),
  otherFramework: listed('NIST | UU PDP | ISO 27001:2013 | Standar'),
};
