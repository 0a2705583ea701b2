/**
 * The key under `office` in a catalogue that an office of the knowledge has.
 * @param office its English title
 * @example officeKey('Vice President') // 'vice_president'
 */
export const officeKey = (office: string): string => office.toLowerCase().replace(/[^a-z]+/g, '_');
