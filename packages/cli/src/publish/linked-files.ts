/** Members of records and vocabularies that contain a link. */
const linkMember = /^(?:href|src|poster|cover|url)$|Url$/;

/** Every link in a JSON value that points into `files/`. */
export function linkedFiles(value: unknown): Set<string> {
  const hrefs = new Set<string>();
  collect(value, hrefs);
  return hrefs;
}

function collect(value: unknown, hrefs: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const member of value) if (typeof member !== 'string') collect(member, hrefs);
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    if (typeof member !== 'string') collect(member, hrefs);
    else if (member.startsWith('files/') && linkMember.test(name)) hrefs.add(member);
  }
}

/** Copies a JSON value, with every link in it replaced by the result of `replace`. */
export function mapLinks<T>(value: T, replace: (href: string) => string): T {
  return mapValue(value, replace) as T;
}

function mapValue(value: unknown, replace: (href: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => mapValue(item, replace));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => {
    const isLink = typeof member === 'string' && linkMember.test(name);
    return [name, isLink ? replace(member) : mapValue(member, replace)];
  });
  return Object.fromEntries(members);
}
