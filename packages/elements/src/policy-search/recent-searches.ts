const key = 'mingce:recent-searches';
const most = 8;

/** What was searched for on this site, newest first, kept in this browser only. Storage may be forbidden or full. */
export const recentSearches = {
  list(): string[] {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
      return Array.isArray(stored) ? stored.filter((text) => typeof text === 'string').slice(0, most) : [];
    } catch {
      // Forbidden, or written by something else: as good as none.
      return [];
    }
  },

  add(text: string): void {
    const words = text.trim();
    if (words === '' || words.length > 80) return;
    write(JSON.stringify([words, ...this.list().filter((other) => other !== words)].slice(0, most)));
  },

  clear(): void {
    write('[]');
  },
};

function write(value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The list is a convenience; without storage there is just none.
  }
}
