/**
 * Whether bytes are an HTML page, which servers, firewalls and sign-in portals send instead of a file, often with
 * status 200. No file of a feed begins like one.
 */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 256)).replace(/^\u00ef\u00bb\u00bf/, '');
  return /^\s*<(?:!doctype|!--|html|head|body|script|title|\?xml)/i.test(head);
}
