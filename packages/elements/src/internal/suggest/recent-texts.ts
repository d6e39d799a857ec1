const most = 8;
const longestText = 80;
/** One month in milliseconds: long enough to resume a topic, short enough for a shared computer. */
const longest = 30 * 24 * 3_600_000;

/** Words, and the moment when they were last used. */
type Entry = readonly [text: string, at: number];

/** Texts that were typed on this site, newest first. */
export interface RecentTexts {
  list(): string[];
  add(text: string): void;
  clear(): void;
}

/**
 * A list of what was typed, kept in this browser only and for a month. Storage may be forbidden or full.
 *
 * @param key - The name of the list in `localStorage`.
 */
export function recentTexts(key: string): RecentTexts {
  return {
    list: () => entries(key).map(([text]) => text),
    add(text) {
      const words = text.trim();
      if (words === '' || words.length > longestText) return;
      write(key, [[words, Date.now()], ...entries(key).filter(([other]) => other !== words)]);
    },
    clear: () => write(key, []),
  };
}

/** An expired entry is not only left out but deleted. */
function entries(key: string): Entry[] {
  const stored = read(key);
  const now = Date.now();
  const fresh = stored.filter(
    (entry): entry is Entry => isEntry(entry) && entry[1] <= now && now - entry[1] < longest,
  );
  if (fresh.length < stored.length) write(key, fresh);
  return fresh.slice(0, most);
}

function isEntry(entry: unknown): entry is Entry {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number';
}

function read(key: string): unknown[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored : [];
  } catch {
    // Storage is forbidden, or other code wrote the value: treated as empty.
    return [];
  }
}

function write(key: string, list: readonly Entry[]): void {
  try {
    if (list.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(list.slice(0, most)));
  } catch {
    // The list is optional and needs storage.
  }
}
