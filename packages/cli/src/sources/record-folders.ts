import type { RecordKind } from '@mingce/schema/types';

export interface RecordFolder {
  kind: RecordKind;
  extensions: readonly ('.md' | '.yaml')[];
  /** Name of the field for the text below the front matter. */
  textField?: 'body' | 'answer';
}

/** Folders of an authoring folder by kind of record (docs/formats/authoring.md). `.yml` is read like `.yaml`. */
export const recordFolders: Readonly<Record<string, RecordFolder>> = {
  policies: { kind: 'policy', extensions: ['.md'], textField: 'body' },
  interpretations: { kind: 'interpretation', extensions: ['.md', '.yaml'], textField: 'body' },
  qa: { kind: 'qa', extensions: ['.md'], textField: 'answer' },
  guides: { kind: 'guide', extensions: ['.yaml'] },
  services: { kind: 'service', extensions: ['.yaml'] },
  packages: { kind: 'policyPackage', extensions: ['.yaml'] },
  consultations: { kind: 'consultation', extensions: ['.md', '.yaml'], textField: 'body' },
  decisions: { kind: 'majorDecision', extensions: ['.yaml'] },
  evaluations: { kind: 'policyEvaluation', extensions: ['.yaml'] },
  events: { kind: 'event', extensions: ['.yaml'] },
};

/** The folder of records that a file lies in, if it is one. */
export function recordFolderOf(path: string): RecordFolder | undefined {
  const [name = '', ...rest] = path.split('/');
  return rest.length > 0 && Object.keys(recordFolders).includes(name) ? recordFolders[name] : undefined;
}

/** The extension that decides how a file is read; `undefined` if the file is not read. */
export function extensionOf(path: string): '.md' | '.yaml' | undefined {
  if (/\.(?:md|markdown)$/i.test(path)) return '.md';
  if (/\.ya?ml$/i.test(path)) return '.yaml';
  return undefined;
}
