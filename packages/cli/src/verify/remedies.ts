import type { Locale } from '@mingce/i18n';
import { createCodeWords } from '../report/words.js';
import type { CheckedServer } from './web-checks.js';

/** Programs that serve feeds; a store is an object store, or a network of caches before one. */
const serverKinds = ['nginx', 'apache', 'iis', 'tomcat', 'store'] as const;

export type ServerKind = (typeof serverKinds)[number];

/** Web server settings that make a check pass. */
export interface Remedy {
  check: string;
  server: ServerKind;
  text: string;
}

const known: readonly (readonly [kind: ServerKind, name: RegExp])[] = [
  ['nginx', /nginx|openresty|tengine/i],
  ['tomcat', /tomcat|coyote/i],
  ['apache', /apache|httpd/i],
  ['iis', /iis/i],
  ['store', /oss|cos|obs|s3|minio|cdn|tengine-cdn/i],
];

/** The kind of a server, from its `Server` header (RFC 9110, section 10.2.4). */
function serverKindOf(server: string): ServerKind | undefined {
  return known.find(([, name]) => name.test(server))?.[0];
}

/** Remedies for failed checks: those for the kind of server that answers, or for all kinds if it is unknown. */
export function remediesFor({ server, checks }: CheckedServer, locale: Locale): Remedy[] {
  const words = createCodeWords(locale);
  const kind = serverKindOf(server);
  const failed = checks.filter(({ ok }) => !ok);
  return failed.flatMap(({ name }) =>
    (kind ? [kind] : serverKinds).flatMap((one) => {
      const key = `remedy.${name}.${one}`;
      const text = words(key);
      return text === key ? [] : [{ check: name, server: one, text }];
    }),
  );
}
