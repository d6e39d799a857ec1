import { defaultFacts } from '@mingce/eligibility';
import { feedConfigSchema, parseWith, tombstoneSchema } from '@mingce/schema';
import type { Fault, FeedConfig, Tombstone } from '@mingce/schema/types';
import { regions } from '@mingce/schema/vocabulary';
import { parseYaml } from './parse-yaml.js';
import { plainValues } from './plain-values.js';

export const configFile = 'feed.yaml';
export const tombstonesFile = 'tombstones.yaml';

/** Placeholder for the publisher's name in a `feed.yaml` that `mingce import` made; every page would show it. */
export const unnamedPublisher = '请改为发布机构名称';

/** Replacement for an unreadable `feed.yaml`, so that the records can still be checked; an error reports it. */
export const absentConfig: FeedConfig = feedConfigSchema.parse({
  id: 'unnamed',
  title: configFile,
  publisher: { name: configFile, region: '000000' },
});

/** Reads the settings of an authoring folder from the text of `feed.yaml`. */
export function readConfig(text: string): { config?: FeedConfig; faults: Fault[] } {
  const yaml = parseYaml(text, configFile);
  if (yaml.faults.length > 0) return { faults: yaml.faults };
  const parsed = parseWith(feedConfigSchema, plainValues(yaml.value ?? {}, feedConfigSchema, yaml.sourceOf));
  const faults: Fault[] = parsed.faults.map((fault) => ({
    ...fault,
    file: configFile,
    line: yaml.lineOf(fault.path ?? []),
  }));
  if (!parsed.ok) return { faults };
  const { publisher, regions: own, facts: ownFacts } = parsed.record;
  if (![...regions, ...own].some(({ code }) => code === publisher.region)) {
    const path = ['publisher', 'region'];
    const facts = { code: publisher.region };
    const line = yaml.lineOf(path);
    faults.push({ code: 'region.unknown', severity: 'error', facts, file: configFile, line, path });
  }
  if (publisher.name === unnamedPublisher) {
    const path = ['publisher', 'name'];
    const line = yaml.lineOf(path);
    faults.push({
      code: 'config.unnamedPublisher',
      severity: 'warning',
      facts: {},
      file: configFile,
      line,
      path,
    });
  }
  // If a name had two meanings, enterprises would be judged wrongly.
  for (const [index, { name }] of ownFacts.entries()) {
    if (![...defaultFacts, ...ownFacts.slice(0, index)].some((fact) => fact.name === name)) continue;
    const path = ['facts', index, 'name'];
    faults.push({
      code: 'eligibility.factTwice',
      severity: 'error',
      facts: { fact: name },
      file: configFile,
      line: yaml.lineOf(path),
      path,
    });
  }
  faults.push(...calendarFaults(parsed.record, yaml.lineOf));
  return { config: parsed.record, faults };
}

/** Signs of a wrongly copied notice: a day in the wrong year, a day both off and worked, a working day not moved. */
function calendarFaults(
  { calendar }: FeedConfig,
  lineOf: (path: readonly (string | number)[]) => number,
): Fault[] {
  const faults: Fault[] = [];
  const report = (code: string, path: (string | number)[], facts: Fault['facts']) =>
    faults.push({ code, severity: 'error', facts, file: configFile, line: lineOf(path), path });
  for (const [index, { year, holidays, workdays }] of calendar.entries()) {
    if (calendar.slice(0, index).some((one) => one.year === year))
      report('calendar.yearTwice', ['calendar', index, 'year'], { year });
    for (const [name, days] of [
      ['holidays', holidays],
      ['workdays', workdays],
    ] as const)
      for (const [place, date] of days.entries()) {
        const path = ['calendar', index, name, place];
        // The notice for a year may move the last days of the year before.
        if (!date.startsWith(`${year}-`) && !date.startsWith(`${year - 1}-12-`))
          report('calendar.otherYear', path, { date, year });
        else if (name === 'workdays' && holidays.includes(date)) report('calendar.bothWays', path, { date });
        else if (name === 'workdays' && ![0, 6].includes(new Date(date).getUTCDay()))
          report('calendar.notWeekend', path, { date });
      }
  }
  return faults;
}

/** Reads the withdrawn records from the text of `tombstones.yaml`; a faulty entry is left out and reported. */
export function readTombstones(text: string): { tombstones: Tombstone[]; faults: Fault[] } {
  const file = tombstonesFile;
  const yaml = parseYaml(text, file);
  if (yaml.faults.length > 0) return { tombstones: [], faults: yaml.faults };
  if (yaml.value === null || yaml.value === undefined) return { tombstones: [], faults: [] };
  if (!Array.isArray(yaml.value)) {
    return {
      tombstones: [],
      faults: [{ code: 'yaml.notList', severity: 'error', facts: {}, file, line: 1 }],
    };
  }
  const tombstones: Tombstone[] = [];
  const faults: Fault[] = [];
  for (const [index, entry] of yaml.value.entries()) {
    const sourceOf = (path: readonly (string | number)[]) => yaml.sourceOf([index, ...path]);
    const parsed = parseWith(tombstoneSchema, plainValues(entry, tombstoneSchema, sourceOf));
    if (parsed.ok) tombstones.push(parsed.record);
    for (const fault of parsed.faults) {
      const path = [index, ...(fault.path ?? [])];
      faults.push({ ...fault, file, line: yaml.lineOf(path), path });
    }
  }
  return { tombstones, faults };
}
