import type { Profile } from '@mingce/eligibility';
import type { FeedGroup } from '@mingce/feed';
import type { LocalizeController } from '../../internal/localize-controller.js';
import type { Chosen } from '../chosen.js';
import type { LineInput } from '../order/order-lines.js';
import type { FactWords } from '../profile/value-words.js';
import type { UnmetView } from './unmet-view.js';

/** Parts of the finder that its order uses. */
export interface OrderSetting {
  readonly i18n: LocalizeController;
  readonly chosen: Chosen;
  readonly group: () => FeedGroup | undefined;
  readonly urlPrefix: () => string;
  /** The address of the finder, for sharing; `undefined` if the finder leaves the page's address alone. */
  readonly page: () => string | undefined;
  readonly orderHref: () => string;
  readonly hrefOf: (id: string) => string;
  readonly policyHref: (policy: string, anchor?: string) => string | undefined;
}

/** Data by which an order is judged and drawn. */
export interface OrderContext {
  readonly words: FactWords;
  readonly input: LineInput;
  /** Answers of the enterprise, by fact. */
  readonly profile: Profile;
  readonly headingLevel: number;
  readonly needs: readonly string[];
  readonly hotline: UnmetView['hotline'];
  /** The title of the library. */
  readonly source: string;
  /** Whether all items are loaded, so that an id without an item is unknown. */
  readonly isComplete: boolean;
}
