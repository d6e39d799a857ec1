import type { RecordKind } from '@mingce/schema/types';

export interface RecordFolder {
  kind: RecordKind;
  extensions: readonly ('.md' | '.yaml')[];
  /** The field that the text below the front matter becomes. */
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

/** The ending by which a file is read, or nothing if it is not one that is read. */
export function extensionOf(path: string): '.md' | '.yaml' | undefined {
  if (/\.(?:md|markdown)$/i.test(path)) return '.md';
  if (/\.ya?ml$/i.test(path)) return '.yaml';
  return undefined;
}
