import { headerWords } from './header-text.ts';

/** Words in titles of tables that are no register declared yet, folded, as word beginnings. */
const OTHER_TITLES: readonly string[] = (
  'incident|vorfall|vorfalle|sicherheitsvorf|incidente|incydent|' +
  'nonconformit|non conformit|nichtkonformitat|abweichung|non conformite|no conformidad|nao conformidade|' +
  'niezgodnos|neshod|avvikelse|afwijking|corrective action|korrekturmassnahm|' +
  'document|dokument|documento|supplier|vendor|lieferant|dienstleister|fournisseur|proveedor|fornecedor|' +
  'fornitor|leverancier|dostawc|dodavatel|leverantor|' +
  'audit programme|audit program|audit plan|auditprogramm|auditplan|programme d audit|plan d audit|' +
  'programa de auditor|programma di audit|auditprogramma|program audyt|plan audyt|' +
  'objective|ziele|objectif|objetivo|obiettiv|doelstelling|cele|kpi|metric|kennzahl|indicateur|indicador|' +
  'indicator|wskaznik|training|schulung|formation|formacion|formacao|formazione|opleiding|szkoleni|' +
  'management review|managementbewertung|revue de direction|revision por la direccion|riesame|' +
  'directiebeoordeling|przeglad zarzadzania|interested part|interessierte|stakeholder|parties interessees|' +
  'partes interesadas|partes interessadas|parti interessate|belanghebbend|zainteresowan|' +
  'evidence|nachweis|preuve|evidencia|dashboard|auswertung|statisti|summary|urlaub|project plan|projektplan'
).split('|');

/** Whether a title speaks of such a table. */
export function isOtherTitle(title: string): boolean {
  const folded = ` ${headerWords(title).join(' ')}`;
  return OTHER_TITLES.some((beginning) => folded.includes(` ${beginning}`));
}
