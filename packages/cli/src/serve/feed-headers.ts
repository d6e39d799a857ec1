/** Headers for a file of a feed (docs/formats/feed.md, section 9). */
export function feedHeaders(path: string): Record<string, string> {
  const immutable = /^(?:objects|bundles|files)\//.test(path);
  return {
    'access-control-allow-origin': '*',
    'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}
