import type { Profile } from '@mingce/eligibility';

const key = 'mingce:finder-profile';
/** Time without use after which answers are deleted: one day, in milliseconds. */
const longest = 24 * 3_600_000;

interface Kept {
  readonly at: number;
  readonly profile: Profile;
}

/**
 * Answers that this browser remembers if the enterprise asks for it. It is off by default. Answers not used for a day
 * are deleted at the next visit, and by a timer while a page is open.
 */
export const remembered = {
  read(now = Date.now()): Profile | undefined {
    const kept = read();
    if (kept === undefined) return undefined;
    if (kept.at <= now && now - kept.at < longest) return kept.profile;
    remembered.forget();
    return undefined;
  },

  /** Returns whether the browser stored the answers. */
  write(profile: Profile, now = Date.now()): boolean {
    try {
      localStorage.setItem(key, JSON.stringify({ at: now, profile }));
      return true;
    } catch {
      // Storage may be forbidden or full: the page says that nothing is remembered.
      return false;
    }
  },

  forget(): void {
    try {
      localStorage.removeItem(key);
    } catch {
      // If storage is forbidden, there is nothing to delete.
    }
  },

  /** Milliseconds without use before answers are deleted. */
  longest,
};

function read(): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isKept(kept) ? kept : undefined;
  } catch {
    // Storage is forbidden, or other code wrote the value: treated as empty.
    return undefined;
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { at, profile } = value as Partial<Kept>;
  return typeof at === 'number' && typeof profile === 'object' && profile !== null && !Array.isArray(profile);
}
