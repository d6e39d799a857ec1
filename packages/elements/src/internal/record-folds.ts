import type { FeedGroup } from '@mingce/feed';
import type { Policy, RecordKind, RecordTypes } from '@mingce/schema/types';
import { html, nothing, type ReactiveControllerHost } from 'lit';
import { errorText } from './error-text.js';
import { type FoundRecord, findRecord, findRecords } from './find-record.js';
import type { LoadState } from './load-controller.js';
import type { LocalizeController } from './localize-controller.js';
import { renderRetry } from './message-panel.js';
import { headline } from './typography/typeset.js';

/** A record with the policies whose clauses it cites. */
export interface UnfoldedRecord<K extends RecordKind> extends FoundRecord<K> {
  readonly policies: ReadonlyMap<string, Policy>;
}

type Unfoldable = 'qa' | 'service' | 'policyPackage';

interface Fold<K extends Unfoldable> {
  readonly kind: K;
  readonly id: string;
  readonly title: string;
  readonly fact: unknown;
  readonly render: (found: UnfoldedRecord<K>) => unknown;
}

/** Records without a page on the site: each unfolds in place and is loaded only then. */
export class RecordFolds {
  readonly #host: ReactiveControllerHost;
  readonly #i18n: LocalizeController;
  readonly #group: () => FeedGroup | undefined;
  readonly #loaded = new Map<string, LoadState<UnfoldedRecord<RecordKind>>>();

  constructor(host: ReactiveControllerHost, i18n: LocalizeController, group: () => FeedGroup | undefined) {
    this.#host = host;
    this.#i18n = i18n;
    this.#group = group;
  }

  /** An item of a list that unfolds. */
  item<K extends Unfoldable>(fold: Fold<K>) {
    const { kind, id, title, fact } = fold;
    const onToggle = ({ currentTarget }: Event) => {
      if (currentTarget instanceof HTMLDetailsElement && currentTarget.open) this.#ask(kind, id);
    };
    return html`
      <li>
        <details class="record" @toggle=${onToggle}>
          <summary>
            <span class="record-words">
              <span class="companion-name" lang="zh-CN">${headline(title)}</span>
              ${fact === nothing ? nothing : html`<span class="small muted">${fact}</span>`}
            </span>
          </summary>
          <div class="record-body">${this.#renderBody(fold)}</div>
        </details>
      </li>
    `;
  }

  #renderBody<K extends Unfoldable>({ kind, id, render }: Fold<K>) {
    const state = this.#loaded.get(key(kind, id));
    const { t } = this.#i18n;
    if (state?.status === 'ready') return render(state.value as UnfoldedRecord<K>);
    if (state?.status !== 'error') return html`<p class="small muted">${t.text('recordLoading')}</p>`;
    const source = this.#group()?.feeds[0]?.manifest.title ?? t.text('feedUnnamed');
    return html`
      <p role="alert">${errorText(state.error, source, this.#i18n)}</p>
      ${renderRetry(this.#i18n, () => this.#ask(kind, id))}
    `;
  }

  #ask(kind: Unfoldable, id: string): void {
    const name = key(kind, id);
    const status = this.#loaded.get(name)?.status;
    const group = this.#group();
    if (group === undefined || status === 'loading' || status === 'ready') return;
    this.#set(name, { status: 'loading' });
    load(group, kind, id).then(
      (value) => this.#set(name, { status: 'ready', value }),
      (error: unknown) => this.#set(name, { status: 'error', error }),
    );
  }

  #set(name: string, state: LoadState<UnfoldedRecord<RecordKind>>): void {
    this.#loaded.set(name, state);
    this.#host.requestUpdate();
  }
}

const key = (kind: RecordKind, id: string) => `${kind} ${id}`;

async function load<K extends Unfoldable>(group: FeedGroup, kind: K, id: string): Promise<UnfoldedRecord<K>> {
  // An unfolded record is small, so its request is never aborted.
  const { signal } = new AbortController();
  const found = await findRecord(group, kind, id, signal);
  const policies = await findRecords(group, 'policy', policiesOf(found.record), signal);
  return { ...found, policies: new Map(policies.map(({ record }) => [record.id, record])) };
}

/** The policies that an answer cites, or those in a package. */
function policiesOf(record: RecordTypes[Unfoldable]): readonly string[] {
  if ('publishedBy' in record) return record.policies.map(({ policy }) => policy);
  if (!('clauses' in record)) return [];
  const named = record.clauses.flatMap(({ policy }) => policy ?? []);
  return Array.from(new Set([...(record.policies ?? []), ...named]));
}
