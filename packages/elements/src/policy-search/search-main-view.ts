import type { FilterName, SearchState, SearchTerms } from '@mingce/search';
import type { FeedState } from '../internal/feed-controller.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { Width } from '../internal/width-controller.js';
import type { AdvancedSearch } from './advanced-search.js';
import type { FilterLabels } from './labels.js';
import type { ResultView } from './result-item.js';
import type { TableExport } from './table-export.js';

/** Everything that is drawn below the box. */
export interface SearchMainView extends Omit<ResultView, 'headingLevel' | 'hasExcerpts'> {
  readonly i18n: LocalizeController;
  readonly feeds: FeedState;
  readonly search: SearchState | undefined;
  readonly query: SearchTerms;
  readonly isStart: boolean;
  /** Whether loading the names of topics has ended. */
  readonly isNamed: boolean;
  /** Whether the wait is long enough to show placeholders. */
  readonly isLong: boolean;
  readonly width: Width;
  readonly labels: FilterLabels;
  readonly headingLevel: number;
  readonly pageSize: number;
  readonly filtersOpen: boolean;
  readonly expanded: ReadonlySet<FilterName>;
  readonly folds: Map<FilterName, boolean>;
  readonly tableExport: Pick<TableExport, 'isRunning' | 'note'>;
  /** Whether the link was just copied. */
  readonly isCopied: boolean;
  /** The link, if the browser refused to copy it. */
  readonly linkToCopy: string | undefined;
  readonly ask: (change: Partial<SearchTerms>, focus?: 'count') => void;
  readonly retry: () => void;
  readonly toggleFilters: () => void;
  readonly expand: (name: FilterName, on: boolean) => void;
  /** Removes a filter or a restriction; the focus moves to the next. */
  readonly remove: (change: Partial<SearchTerms>) => void;
  readonly advanced: AdvancedSearch;
  readonly copyLink: () => void;
  readonly exportTable: () => void;
  /** The place of an answer above the results; `nothing` if there can be none. */
  readonly answer: unknown;
}
