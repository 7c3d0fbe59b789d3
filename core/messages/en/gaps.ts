/** What assessing gaps tells. */
export const EN_GAPS = {
  'gaps.new-sheet': 'New sheet “{sheet}” with {count} requirements and controls.',
  'gaps.prefilled':
    '{count} of them {count|names|name} evidence or a status that stands in other registers.',
  'gaps.left-open': '{count} {count|is|are} left for you to judge.',
  'gaps.added': '{sheet}: {count} missing {count|requirement|requirements} added below the table.',
  'gaps.all-there': '{sheet}: every requirement and control is there.',
  'gaps.readiness': '{sheet}: {percent} % met, {open} not judged yet.',
  'gaps.no-round': '“{round}” is no round; it is “internal” or “pre-certification”.',
} as const;
