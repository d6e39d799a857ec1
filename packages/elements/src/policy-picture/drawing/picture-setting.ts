import type { Feed } from '@mingce/feed';
import type { LocalizeController } from '../../internal/localize-controller.js';

/** What a picture is drawn with, besides what it shows. */
export interface PictureSetting {
  readonly i18n: LocalizeController;
  readonly headingLevel: number;
  /** The day on which validity is judged, YYYY-MM-DD. */
  readonly today: string;
  readonly brand: string;
  readonly logo: string;
  /** The patterns of addresses; empty where there are none. */
  readonly policyUrl: string;
  readonly serviceUrl: string;
  /** The feed the picture came from. */
  readonly feed: Feed | undefined;
}
