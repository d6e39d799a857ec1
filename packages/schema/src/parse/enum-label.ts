import * as vocabulary from '../vocabulary/index.js';
import { nearestName } from './nearest-name.js';

const tables = [
  vocabulary.genreLabels,
  vocabulary.audienceLabels,
  vocabulary.needLabels,
  vocabulary.disclosureLabels,
  vocabulary.policyKindLabels,
  vocabulary.levelLabels,
  vocabulary.relationTypeLabels,
  vocabulary.templateLabels,
  vocabulary.elementLabels,
  vocabulary.enterpriseSizeLabels,
  vocabulary.consultationKindLabels,
  vocabulary.evaluationMethodLabels,
  vocabulary.eventKindLabels,
  vocabulary.assessmentKindLabels,
  vocabulary.entityTypeLabels,
  vocabulary.awardKindLabels,
  vocabulary.selectionLabels,
  vocabulary.recordKindLabels,
];

/** The code nearest to a wrong value, by its letters or by its label (资金 for 资金支持, `funding`). */
export function nearestChoice(allowed: readonly string[], value: string): string | undefined {
  const labels = tables.flatMap((table) =>
    Object.entries(table).flatMap(([code, { zh }]) => (allowed.includes(code) ? [[zh, code] as const] : [])),
  );
  const containing = labels.filter(([label]) => label.includes(value) || value.includes(label));
  if (containing.length === 1) return containing[0]?.[1];
  const label = nearestName(
    value,
    labels.map(([zh]) => zh),
  );
  return nearestName(value, allowed) ?? labels.find(([zh]) => zh === label)?.[1];
}

/** The code of a division by its full name, if the name is unique. */
export function codeOfRegion(name: string): string | undefined {
  const found = vocabulary.regions.filter(({ label }) => label === name);
  return found.length === 1 ? found[0]?.code : undefined;
}

/** The code for a label that an author wrote instead (通知 for `notice`), if the code is allowed here. */
export function codeOfEnumLabel(allowed: readonly string[], value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  for (const table of tables) {
    const code = vocabulary.codeOfLabel(table, value);
    if (code !== undefined && allowed.includes(code)) return code;
  }
  return undefined;
}
