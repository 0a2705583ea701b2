export const MOVING_DAYS: Readonly<Record<string, Readonly<Record<number, string>>>> = {};
