/** Beginnings of words, in the languages that we read, that tell what a role is. */
const TOP_MANAGEMENT =
  /(?<!\p{L})(?:top management|chief executive|ceo|coo|managing director|general manager|president|board|owner of the company|executive director|geschäftsführ|geschäftsleitung|vorstand|oberste leitung|direct(?:ion générale|eur général|rice générale)|pdg|gérant|présiden|alta dirección|director general|directora general|gerente general|alta direção|diretor geral|diretora geral|administrador|amministrat|direttore generale|alta direzione|directie|bestuur|directeur|zarząd|prezes|dyrektor generalny|ředitel|jednatel|генеральн|verkställande|vd(?!\p{L})|adm\. direktør|direktør)/iu;
const AUDITOR = /(?<!\p{L})(?:audit|revisor|innenrevision|audyt)/iu;
const ISMS_LEAD =
  /(?<!\p{L})(?:information security (?:manager|officer)|isms (?:manager|owner|lead)|ciso|iso(?!\p{L})|security (?:manager|officer)|informationssicherheitsbeauftragt|isb(?!\p{L})|rssi|responsable (?:de la )?(?:sécurité|seguridad)|responsável (?:pela|de) segurança|responsabile (?:della )?sicurezza|pełnomocnik)/iu;
const REPORTING =
  /(?<!\p{L})(?:report|bericht|rend compte|rendre compte|rapport|inform(?:s|er|e|iert|a)(?!\p{L})|relatório|relata(?!\p{L})|riferi|riporta|rapporteer|raport|sprawozda|αναφορ|отч[её]т|melapor)/iu;

interface RoleTitle {
  readonly title: string;
}

/** Whether a role belongs to top management, by its title. */
export function isTopManagement({ title }: RoleTitle): boolean {
  return TOP_MANAGEMENT.test(title);
}

/** Whether a role is that of an auditor, by its title. */
export function isAuditor({ title }: RoleTitle): boolean {
  return AUDITOR.test(title);
}

/** Whether a role runs the management system, by its title. */
export function runsTheIsms({ title }: RoleTitle): boolean {
  return ISMS_LEAD.test(title) && !AUDITOR.test(title);
}

/** Whether a text about responsibilities speaks of reporting. */
export function speaksOfReporting(responsibilities: string): boolean {
  return REPORTING.test(responsibilities);
}
