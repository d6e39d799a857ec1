const own = Object.prototype.hasOwnProperty;

/** `Object.hasOwn` for a library that takes it for granted; the build puts this in its place, no global is touched. */
export const hasOwn = (object: object, key: PropertyKey): boolean => own.call(object, key);
