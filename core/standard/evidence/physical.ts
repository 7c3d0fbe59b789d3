/** What an auditor would ask to see for each physical control. */
export const PHYSICAL_EVIDENCE: Readonly<Record<string, readonly string[]>> = {
  'A.7.1': [
    'Site plan with security zones',
    'Walk along walls, doors and windows',
    'Requirements per zone',
  ],
  'A.7.2': [
    'Entry rules and list of authorised persons per zone',
    'Visitor log',
    'Reviews of badges and keys',
    'Control of delivery areas',
  ],
  'A.7.3': [
    'Walk through sensitive rooms',
    'Locks and fittings against being seen or heard',
    'Directories that don’t reveal sensitive places',
  ],
  'A.7.4': [
    'Plan of cameras, alarms and guards',
    'Alarm test records',
    'Legal assessment of video surveillance',
  ],
  'A.7.5': [
    'Risk assessment of natural and man-made threats',
    'Fire and water protection with inspection records',
    'Emergency plans and drills',
  ],
  'A.7.6': [
    'Rules for secure areas',
    'Records of supervised work by outsiders',
    'Locked and inspected vacant areas',
  ],
  'A.7.7': [
    'Clear desk and screen rules',
    'Automatic screen lock settings',
    'Results of walk-throughs',
  ],
  'A.7.8': [
    'Walk through server and wiring rooms',
    'Temperature and humidity monitoring',
    'Placement of screens and printers',
  ],
  'A.7.9': [
    'Rules for equipment off site',
    'List of devices handed out',
    'Disk encryption and remote wipe settings',
  ],
  'A.7.10': [
    'Rules for media per class',
    'Register of removable media',
    'Transport and disposal records',
  ],
  'A.7.11': [
    'Tests of uninterruptible power supply and generator',
    'Maintenance contracts for power and cooling',
    'Alarms for failures',
  ],
  'A.7.12': ['Cabling plan', 'Walk along ducts and patch panels', 'Locked distribution cabinets'],
  'A.7.13': [
    'Maintenance plan and records',
    'Control of maintenance staff and remote access',
    'Check of equipment before it returns to use',
  ],
  'A.7.14': [
    'Disposal and reuse procedure',
    'Certificates of erasure or destruction',
    'Register of disposed equipment',
  ],
};
