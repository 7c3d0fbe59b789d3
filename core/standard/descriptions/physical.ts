/** What each physical control asks for, in one plain sentence of our own. */
export const PHYSICAL_DESCRIPTIONS: Readonly<Record<string, string>> = {
  'A.7.1': 'Areas that hold information and equipment have defined boundaries that protect them.',
  'A.7.2': 'Only people who may enter do enter; doors, receptions and loading areas see to it.',
  'A.7.3': 'Offices, rooms and facilities are built and equipped for security.',
  'A.7.4': 'Premises are watched all the time for people who should not be there.',
  'A.7.5': 'Fire, water, storms and other physical threats are planned for and guarded against.',
  'A.7.6': 'Whoever works in a secure area follows rules made for it.',
  'A.7.7': 'Papers and media are put away, and screens locked, when nobody is there.',
  'A.7.8': 'Equipment stands where it is safe from damage, onlookers and intruders.',
  'A.7.9': 'Devices and media that leave the premises are protected on the way and elsewhere.',
  'A.7.10': 'Disks, tapes, sticks and papers are managed from purchase to disposal, by class.',
  'A.7.11':
    'Failures of power, cooling, water or telecommunications don’t stop information processing.',
  'A.7.12': 'Power and data cables are protected from tapping, interference and damage.',
  'A.7.13': 'Equipment is maintained so that it keeps working and its information stays safe.',
  'A.7.14':
    'Data and licensed software are removed for good before equipment is reused or thrown away.',
};
