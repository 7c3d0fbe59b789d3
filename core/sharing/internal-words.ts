import { foldPhrase } from '../recognise/fold.ts';
import { headerWords } from '../recognise/header-text.ts';
import type { Language } from '../registers/declaration.ts';
import { listed } from '../registers/words/listed.ts';

/** What a column is about that a team rarely wants to hand out. */
export type InternalMatter = 'notes' | 'costs' | 'personal-data';

/** The matters, the most telling first. */
const MATTERS: readonly InternalMatter[] = ['personal-data', 'costs', 'notes'];

/**
 * Beginnings of words in headers of such columns; several words stand next to each other. Names and
 * roles are no personal data here: an auditor has to see who owns a risk.
 */
const INTERNAL_WORDS: Readonly<Record<Language, Readonly<Record<InternalMatter, string>>>> = {
  en: {
    notes:
      'note | notes | comment | remark | to do | todo | internal use | internal only | confidential | draft | scratch | reminder | do not share',
    costs:
      'cost | costs | costing | budget | price | fee | fees | expense | spend | capex | opex | invoice | effort in days | man days | person days',
    'personal-data':
      'e mail | email | phone | telephone | mobile number | date of birth | birthday | salary | wage | home address | private address | personnel number | employee id | employee number | passport | social security | iban',
  },
  de: {
    notes:
      'notiz | bemerkung | kommentar | anmerkung | intern nur | nur intern | interne notiz | vertraulich | entwurf | merker | offene frage',
    costs: 'kosten | budget | preis | gebuhr | ausgabe in | aufwand | personentag | rechnung',
    'personal-data':
      'e mail | email | telefon | handy | mobilnummer | geburts | gehalt | lohn | privatadresse | anschrift | personalnummer | ausweis | sozialversicherung | iban',
  },
  fr: {
    notes:
      'note interne | notes | commentaire | remarque | observation interne | a faire | confidentiel | brouillon | usage interne',
    costs:
      'cout | couts | budget | prix | tarif | depense | charge en jours | jours homme | facture',
    'personal-data':
      'e mail | email | courriel | telephone | portable | date de naissance | salaire | adresse privee | adresse personnelle | matricule | passeport | securite sociale | iban',
  },
  es: {
    notes:
      'nota | notas | comentario | observacion interna | pendiente interno | confidencial | borrador | uso interno',
    costs:
      'coste | costes | costo | costos | presupuesto | precio | tarifa | gasto | factura | jornadas',
    'personal-data':
      'e mail | email | correo | telefono | movil | fecha de nacimiento | salario | sueldo | domicilio | numero de empleado | pasaporte | seguridad social | dni | iban',
  },
  pt: {
    notes:
      'nota | notas | comentario | observacao interna | confidencial | rascunho | uso interno | lembrete',
    costs: 'custo | custos | orcamento | preco | tarifa | despesa | gasto | fatura',
    'personal-data':
      'e mail | email | telefone | telemovel | celular | data de nascimento | salario | morada | endereco pessoal | numero de funcionario | matricula | passaporte | cpf | nif | iban',
  },
  it: {
    notes:
      'nota | note | commento | commenti | osservazione interna | riservato | bozza | uso interno',
    costs: 'costo | costi | budget | prezzo | tariffa | spesa | spese | fattura',
    'personal-data':
      'e mail | email | telefono | cellulare | data di nascita | stipendio | indirizzo privato | matricola | passaporto | codice fiscale | iban',
  },
  nl: {
    notes: 'notitie | opmerking | commentaar | toelichting intern | vertrouwelijk | alleen intern',
    costs: 'kosten | budget | prijs | tarief | uitgave | factuur | mensdagen',
    'personal-data':
      'e mail | email | telefoon | mobiel | geboortedatum | salaris | loon | huisadres | prive adres | personeelsnummer | paspoort | bsn | iban',
  },
  pl: {
    notes: 'notatk | uwagi | uwaga | komentarz | poufne | wersja robocza | tylko wewnetrz',
    costs: 'koszt | koszty | budzet | cena | oplata | wydat | faktura',
    'personal-data':
      'e mail | email | telefon | komorka | data urodzenia | wynagrodzenie | pensja | adres zamieszkania | numer pracownika | paszport | pesel | iban',
  },
  cs: {
    notes: 'poznamk | komentar | duverne | koncept | pouze interni',
    costs: 'naklad | rozpocet | cena | poplatek | vydaj | faktura',
    'personal-data':
      'e mail | email | telefon | mobil | datum narozeni | mzda | plat | bydliste | osobni cislo | pas cislo | rodne cislo | iban',
  },
  el: {
    notes: 'σημειωσ | σχολι | παρατηρησ | εμπιστευτικ | προχειρο',
    costs: 'κοστο | κοστη | προυπολογισμ | τιμη αγορασ | δαπαν | τιμολογι',
    'personal-data':
      'e mail | email | τηλεφων | κινητο | ημερομηνια γεννησ | μισθο | διευθυνση κατοικια | μητρωου | διαβατηρι | αφμ | iban',
  },
  ru: {
    notes: 'заметк | примечани | комментари | конфиденциальн | черновик | для внутренн',
    costs: 'стоимост | затрат | бюджет | цена | расход | счет фактура',
    'personal-data':
      'e mail | email | почта | телефон | мобильн | дата рождения | зарплат | домашний адрес | табельный | паспорт | снилс | инн | iban',
  },
  id: {
    notes: 'catatan | komentar | rahasia | hanya internal',
    costs: 'biaya | anggaran | harga | tarif | pengeluaran | faktur',
    'personal-data':
      'e mail | email | telepon | ponsel | nomor hp | tanggal lahir | gaji | alamat rumah | nomor karyawan | paspor | nik | iban',
  },
  sv: {
    notes:
      'anteckning | notering | kommentar | anmarkning | konfidentiell | utkast | endast intern',
    costs: 'kostnad | budget | pris | avgift | utgift | faktura',
    'personal-data':
      'e post | epost | email | telefon | mobilnummer | fodelsedatum | lon | hemadress | anstallningsnummer | pass nummer | personnummer | iban',
  },
  da: {
    notes: 'note | noter | notat | kommentar | bemaerkning | fortrolig | udkast | kun intern',
    costs: 'omkostning | budget | pris | gebyr | udgift | faktura',
    'personal-data':
      'e mail | email | telefon | mobilnummer | fodselsdato | lon | hjemmeadresse | medarbejdernummer | pas nummer | cpr | iban',
  },
};

/** Short words stand alone: "lon" begins "longlist", "pris" begins "prisma". */
const SHORTEST_BEGINNING = 5;

const PHRASES: ReadonlyMap<InternalMatter, readonly string[]> = new Map(
  MATTERS.map((matter) => [
    matter,
    Object.values(INTERNAL_WORDS).flatMap((words) => listed(words[matter]).map(foldPhrase)),
  ]),
);

/** What the header says that the column is about, if that is for internal use; in any language. */
export function internalMatter(header: string): InternalMatter | undefined {
  const text = ` ${foldPhrase(headerWords(header).join(' '))} `;
  return MATTERS.find((matter) => PHRASES.get(matter)?.some((phrase) => says(text, phrase)));
}

function says(text: string, phrase: string): boolean {
  return text.includes(phrase.length < SHORTEST_BEGINNING ? ` ${phrase} ` : ` ${phrase}`);
}
