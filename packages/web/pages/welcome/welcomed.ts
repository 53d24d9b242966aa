/** Kept in this browser once the first steps were taken or skipped. */
export const welcomedKey = 'welcomed'
