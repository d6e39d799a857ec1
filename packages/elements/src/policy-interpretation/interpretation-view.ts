import type { Feed } from '@mingce/feed';
import type { Interpretation } from '@mingce/schema/types';
import type { ClauseLinks } from '../internal/clause-link.js';
import type { FileDownloads } from '../internal/file-downloads.js';
import type { Care } from '../internal/settings/settings.js';
import type { MediaPlayback } from './media-playback.js';

/** View state for drawing the parts of an interpretation. */
export interface InterpretationView extends ClauseLinks {
  readonly feed: Feed;
  /** The level of the headings inside the interpretation. */
  readonly headingLevel: number;
  readonly care: Care;
  readonly media: MediaPlayback;
  readonly downloads: FileDownloads;
}

/** The interpretation as one of its templates. */
export type Of<Template extends Interpretation['template']> = Extract<Interpretation, { template: Template }>;
