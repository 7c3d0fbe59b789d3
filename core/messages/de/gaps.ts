import type { EN_GAPS } from '../en/gaps.ts';
import type { MessageTexts } from '../message-text.ts';

/** Was das Bewerten der Lücken sagt. */
export const DE_GAPS: MessageTexts<keyof typeof EN_GAPS> = {
  'gaps.new-sheet': 'Neues Blatt „{sheet}“ mit {count} Anforderungen und Maßnahmen.',
  'gaps.prefilled':
    '{count} davon {count|nennt|nennen} Nachweise oder einen Stand aus anderen Verzeichnissen.',
  'gaps.left-open': '{count} {count|ist|sind} noch von Ihnen zu beurteilen.',
  'gaps.added':
    '{sheet}: {count} fehlende {count|Anforderung|Anforderungen} unter der Tabelle ergänzt.',
  'gaps.all-there': '{sheet}: alle Anforderungen und Maßnahmen sind vorhanden.',
  'gaps.readiness': '{sheet}: {percent} % erfüllt, {open} noch nicht beurteilt.',
  'gaps.no-round': '„{round}“ ist keine Runde; es gibt „internal“ und „pre-certification“.',
};
