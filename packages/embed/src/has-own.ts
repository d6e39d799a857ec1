const own = Object.prototype.hasOwnProperty;

/** Replaces `Object.hasOwn` for a library that requires it. The build inserts it; no global is changed. */
export const hasOwn = (object: object, key: PropertyKey): boolean => own.call(object, key);
