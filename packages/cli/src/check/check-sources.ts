import { canonicalBytes } from '@mingce/feed';
import type { Fault } from '@mingce/schema/types';
import type { BuildMemory } from '@mingce/search/writer';
import { openedRecord } from '../pipeline/packed-policy.js';
import type { SourceRecord, Sources } from '../pipeline/types.js';
import { sha256Hex } from '../publish/sha256.js';
import { configFile, tombstonesFile } from '../sources/read-config.js';
import { answerAges } from './answer-ages.js';
import { answerBasis } from './answer-basis.js';
import { answerClauses } from './answer-clauses.js';
import { answerPrivacy } from './answer-privacy.js';
import { answerWordings } from './answer-wordings.js';
import { awardNumbers } from './award-numbers.js';
import { benefitCases } from './benefit-cases.js';
import { benefitItems, benefitRegions } from './benefit-items.js';
import { benefitLogic } from './benefit-logic.js';
import { benefitNumbers } from './benefit-numbers.js';
import { benefits } from './benefits.js';
import { clauseReferences } from './clause-references.js';
import { completeness } from './completeness.js';
import { digitLookalikes } from './digit-lookalikes.js';
import { disclosureNotes } from './disclosure-notes.js';
import { documentNumbers } from './document-numbers.js';
import { drafts } from './drafts.js';
import { emptyText } from './empty-text.js';
import { endedBefore } from './ended-before.js';
import { expiry } from './expiry.js';
import { fairCompetition } from './fair-competition.js';
import { impossibleDays } from './impossible-days.js';
import { interpretations } from './interpretations.js';
import { joinedItems } from './joined-items.js';
import { createLibrary, type Library, type Report, type Rule } from './library.js';
import { links } from './links.js';
import { notYetPublic } from './not-yet-public.js';
import { pictures } from './pictures.js';
import { policyPackages } from './policy-packages.js';
import { publishable } from './publishable.js';
import { quotedNumbers } from './quoted-numbers.js';
import { references } from './references.js';
import { repealsUnsaid } from './repeals-unsaid.js';
import { saidEnded } from './said-ended.js';
import { severities, severityOf } from './severities.js';
import { similarAnswers } from './similar-answers.js';
import { sortFaults } from './sort-faults.js';
import { summaryNumbers } from './summary-numbers.js';
import { synchrony } from './synchrony.js';
import { textAndFields } from './text-and-fields.js';
import { textTwice } from './text-twice.js';
import { titles } from './titles.js';
import { uniqueIds } from './unique-ids.js';
import { unruledTables } from './unruled-tables.js';
import { vocabularies } from './vocabularies.js';
import { withdrawn } from './withdrawn.js';

/** Rules that look at one record at a time and at no day: what they find in a file follows from its bytes and the settings. */
const ownRules: readonly Rule[] = [
  disclosureNotes,
  emptyText,
  digitLookalikes,
  textAndFields,
  expiry,
  saidEnded,
  impossibleDays,
  textTwice,
  unruledTables,
];

const rules: readonly Rule[] = [
  uniqueIds,
  withdrawn,
  endedBefore,
  repealsUnsaid,
  notYetPublic,
  documentNumbers,
  references,
  clauseReferences,
  quotedNumbers,
  summaryNumbers,
  answerBasis,
  answerClauses,
  answerAges,
  answerPrivacy,
  similarAnswers,
  answerWordings,
  vocabularies,
  titles,
  joinedItems,
  interpretations,
  drafts,
  completeness,
  synchrony,
  pictures,
  benefitItems,
  benefitRegions,
  benefitNumbers,
  awardNumbers,
  benefitLogic,
  benefitCases,
  fairCompetition,
  benefits,
  policyPackages,
  links,
];

/**
 * Checks the records of an authoring folder against each other and against its settings. What reading them found is in
 * `sources.faults` and not repeated here; `allFaults` joins the two.
 */
export function checkSources(sources: Sources, today?: string, memory?: BuildMemory): Fault[] {
  const faults = settingsFaults(sources);
  const passedOver = new Set<string>();
  const settings = sha256Hex(Buffer.from(JSON.stringify(sources.config)));
  for (const source of sources.records) {
    const key = source.digest && `checks/${settings}/${source.file}/${source.digest}`;
    const own = rememberedFaults(memory, key, () => ownFaults(source, sources));
    faults.push(...own.faults);
    if (own.isPassedOver) passedOver.add(source.file);
  }
  faults.push(...runRules(rules, sources, passedOver, today, memory));
  return sortFaults(faults);
}

interface OwnFaults {
  faults: Fault[];
  /** Whether the other rules leave the record out. */
  isPassedOver: boolean;
}

function ownFaults(source: SourceRecord, sources: Sources): OwnFaults {
  const alone = { ...sources, records: [source], leftOut: [] };
  const passedOver = new Set<string>();
  const faults = runRules([publishable], alone, passedOver);
  // A record that cannot be published is not checked further: it may be too large.
  if (faults.length > 0) return { faults, isPassedOver: true };
  const records = [{ ...source, record: openedRecord(source.record) }];
  faults.push(...runRules(ownRules, { ...alone, records }, passedOver));
  return { faults, isPassedOver: passedOver.size > 0 };
}

function rememberedFaults(
  memory: BuildMemory | undefined,
  key: string | undefined,
  make: () => OwnFaults,
): OwnFaults {
  if (!memory || !key) return make();
  const known = memory.get(key);
  if (known) return JSON.parse(Buffer.from(known).toString()) as OwnFaults;
  const made = make();
  memory.put(key, Buffer.from(JSON.stringify(made)));
  return made;
}

/** The errors of the items of benefits alone: what keeps a policy from being judged. */
export function checkBenefits(sources: Sources): Fault[] {
  return runRules([uniqueIds, benefitItems, benefitRegions], sources, new Set()).filter(
    ({ severity }) => severity === 'error',
  );
}

/** Settings go into every feed, so what no file can hold must not be in them either. */
function settingsFaults({ config, tombstones }: Sources): Fault[] {
  const settings = [
    [configFile, config],
    [tombstonesFile, tombstones],
  ] as const;
  return settings.flatMap(([file, value]) => {
    try {
      canonicalBytes(value);
      return [];
    } catch (error) {
      return [unprocessable(error, file)];
    }
  });
}

function unprocessable(error: unknown, file: string): Fault {
  const reason = error instanceof Error ? error.message : String(error);
  const code = 'record.unprocessable';
  return { code, severity: severities[code], facts: { reason }, file, line: 1 };
}

/**
 * Runs rules one after another. If one breaks, the record that it looked at last is to blame: it is reported, passed over from
 * here on, and the rule runs again without it.
 */
function runRules(
  rules: readonly Rule[],
  sources: Sources,
  passedOver: Set<string>,
  today?: string,
  memory?: BuildMemory,
): Fault[] {
  const faults: Fault[] = [];
  let watched = watchedLibrary(sources, passedOver, today, memory);
  for (const rule of rules) {
    let outcome = runRule(rule, watched);
    while ('broken' in outcome) {
      passedOver.add(outcome.file);
      faults.push(unprocessable(outcome.broken, outcome.file));
      watched = watchedLibrary(sources, passedOver, today, memory);
      outcome = runRule(rule, watched);
    }
    faults.push(...outcome.found);
  }
  return faults;
}

interface WatchedLibrary {
  library: Library;
  /** The file of the record whose fields were asked for last, since `forget`. */
  last(): string | undefined;
  forget(): void;
}

function runRule(
  rule: Rule,
  { library, last, forget }: WatchedLibrary,
): { found: Fault[] } | { broken: unknown; file: string } {
  const found: Fault[] = [];
  const report: Report = (source, code, facts = {}, path = [], severity = severityOf(code)) => {
    const place = { file: source.file, line: source.lineOf(path), path };
    found.push({ code, severity, facts, ...place });
  };
  forget();
  try {
    rule(library, report);
    return { found };
  } catch (error) {
    const file = last();
    if (file === undefined) throw error;
    return { broken: error, file };
  }
}

/** A record that is passed over counts as left out, so that a reference to it is not called wrong as well. */
function withLeftOut(sources: Sources, passedOver: ReadonlySet<string>): Sources {
  const left = sources.records.filter(({ file }) => passedOver.has(file));
  return {
    ...sources,
    leftOut: [
      ...(sources.leftOut ?? []),
      ...left.map(({ kind, file, record }) => ({ kind, file, id: record.id })),
    ],
  };
}

/** A library of the records that are not passed over. Made once for many rules: they are thousands. */
function watchedLibrary(
  sources: Sources,
  passedOver: ReadonlySet<string>,
  today: string | undefined,
  memory: BuildMemory | undefined,
): WatchedLibrary {
  let last: string | undefined;
  const records = sources.records
    .filter(({ file }) => !passedOver.has(file))
    .map((source) =>
      Object.defineProperty({ ...source }, 'record', {
        enumerable: true,
        get() {
          last = source.file;
          return source.record;
        },
      }),
    );
  return {
    library: createLibrary({ ...withLeftOut(sources, passedOver), records }, today, memory),
    last: () => last,
    forget() {
      last = undefined;
    },
  };
}

/** Every fault of an authoring folder, those of reading and those of checking, worst first. */
export function allFaults(sources: Sources, today?: string, memory?: BuildMemory): Fault[] {
  return sortFaults([...sources.faults, ...checkSources(sources, today, memory)]);
}
