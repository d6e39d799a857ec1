import * as vocabulary from '../vocabulary/index.js';

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

/** The code an author meant who wrote its label (通知 for `notice`), if the code is one of those allowed here. */
export function codeOfEnumLabel(allowed: readonly string[], value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  for (const table of tables) {
    const code = vocabulary.codeOfLabel(table, value);
    if (code !== undefined && allowed.includes(code)) return code;
  }
  return undefined;
}
