import type { BenefitItem, FactValue } from '@mingce/eligibility';
import type { ProfileSession } from './profile-session.js';
import type { FactWords } from './value-words.js';

export interface FieldView {
  readonly words: FactWords;
  readonly session: ProfileSession;
  readonly items: readonly BenefitItem[];
  /** The site’s own region, which is offered first. */
  readonly region: string;
  /** Called after an answer was accepted. */
  readonly onTaken: (fact: string) => void;
}

export interface FieldChoice {
  readonly value: FactValue;
  readonly label: string;
}
