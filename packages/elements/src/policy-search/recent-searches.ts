const key = 'mingce:recent-searches';
const most = 8;
/** A month: long enough to take up a matter again, short enough for a computer that others use. */
const longest = 30 * 24 * 3_600_000;

/** Words, and the moment when they were last searched for. */
type Entry = readonly [text: string, at: number];

/**
 * What was searched for on this site, newest first, kept in this browser only and for a month. Storage may be forbidden or
 * full.
 */
export const recentSearches = {
  list(): string[] {
    return entries().map(([text]) => text);
  },

  add(text: string): void {
    const words = text.trim();
    if (words === '' || words.length > 80) return;
    write([[words, Date.now()], ...entries().filter(([other]) => other !== words)]);
  },

  clear(): void {
    write([]);
  },
};

/** What has grown old is not only left out but taken away. */
function entries(): Entry[] {
  const stored = read();
  const now = Date.now();
  const fresh = stored.filter(
    (entry): entry is Entry => isEntry(entry) && entry[1] <= now && now - entry[1] < longest,
  );
  if (fresh.length < stored.length) write(fresh);
  return fresh.slice(0, most);
}

function isEntry(entry: unknown): entry is Entry {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number';
}

function read(): unknown[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored : [];
  } catch {
    // Forbidden, or written by something else: as good as none.
    return [];
  }
}

function write(list: readonly Entry[]): void {
  try {
    if (list.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(list.slice(0, most)));
  } catch {
    // The list is a convenience; without storage there is just none.
  }
}
