import type { contradictionsZhCN } from './contradictions.zh-CN.js';

export const contradictionsEn: { readonly [Key in keyof typeof contradictionsZhCN]: string } = {
  'clause.numberDiffers':
    'This says “{number}” ({text}), but the clause it cites says “{found}” ({file}, line {line}, {anchor}). Compare both with the original and write one number, or cite the clause that has it.',
  'clause.numberElsewhere':
    'This says “{number}” ({text}), which the clause it cites does not have ({file}, line {line}, {anchor}); {elsewhere} of that document has it. Check the number, and cite that clause as well.',
  'clause.numberMissing':
    'This says “{number}” ({text}), which the clause it cites does not have ({file}, line {line}, {anchor}). Check the number, or cite the clause that has it.',
  'policy.numberMissing':
    'This says “{number}” ({text}), which the text of the policies it is about ({policies}) does not have. Compare it with the original.',
};
