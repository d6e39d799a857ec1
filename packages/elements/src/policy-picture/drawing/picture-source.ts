import type { Interpretation, Policy, Service } from '@mingce/schema/types';

/** Data of a picture. Only the interpretation is needed; the rest adds dates, conditions, contact and links. */
export interface PictureSource {
  readonly interpretation: Interpretation;
  readonly policy?: Policy | undefined;
  readonly services?: readonly Service[] | undefined;
}
