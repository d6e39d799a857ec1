import type { FilterName, SearchState, SearchTerms } from '@mingce/search';
import type { FeedState } from '../internal/feed-controller.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { Width } from '../internal/width-controller.js';
import type { AdvancedSearch } from './advanced-search.js';
import type { FilterLabels } from './labels.js';
import type { ResultView } from './result-item.js';
import type { TableExport } from './table-export.js';

/** All that is drawn under the box. */
export interface SearchMainView extends Omit<ResultView, 'headingLevel' | 'hasExcerpts'> {
  readonly i18n: LocalizeController;
  readonly feeds: FeedState;
  readonly search: SearchState | undefined;
  readonly query: SearchTerms;
  readonly isStart: boolean;
  /** Whether the names of topics have come, or will not come. */
  readonly isNamed: boolean;
  /** Whether the reader has waited long enough to be shown outlines. */
  readonly isLong: boolean;
  readonly width: Width;
  readonly labels: FilterLabels;
  readonly headingLevel: number;
  readonly pageSize: number;
  readonly filtersOpen: boolean;
  readonly expanded: ReadonlySet<FilterName>;
  readonly folds: Map<FilterName, boolean>;
  readonly tableExport: Pick<TableExport, 'isRunning' | 'note'>;
  /** Whether the link was copied just now. */
  readonly isCopied: boolean;
  /** The link, where the browser did not let it be copied. */
  readonly linkToCopy: string | undefined;
  readonly ask: (change: Partial<SearchTerms>, focus?: 'count') => void;
  readonly retry: () => void;
  readonly toggleFilters: () => void;
  readonly expand: (name: FilterName, on: boolean) => void;
  /** Takes a filter or a restriction off; the focus goes on to the next. */
  readonly remove: (change: Partial<SearchTerms>) => void;
  readonly advanced: AdvancedSearch;
  readonly copyLink: () => void;
  readonly exportTable: () => void;
  /** The place of an answer above the results; `nothing` where none can come. */
  readonly answer: unknown;
}
