import type { Feed } from '@mingce/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { feedText, langOf } from './feed-text.js';
import { heading } from './heading.js';
import { icon } from './icon.js';
import type { IconDrawing } from './icons.js';
import type { LocalizeController } from './localize-controller.js';
import { fillPattern } from './policy-address.js';
import type { RecordFolds } from './record-folds.js';
import { renderService } from './render-service.js';
import { safeHref } from './safe-href.js';
import { headline } from './typography/typeset.js';

type Drawn = TemplateResult | typeof nothing;

/** 政策 + 解读 + 办事: columns of links at the end of a record; empty columns are left out. */
export function companions(columns: readonly Drawn[]): Drawn {
  const drawn = columns.filter((column) => column !== nothing);
  return drawn.length === 0 ? nothing : html`<div class="companions" part="companions">${drawn}</div>`;
}

export function companionColumn(
  name: IconDrawing,
  title: string,
  level: number,
  items: readonly unknown[],
): Drawn {
  if (items.length === 0) return nothing;
  return html`
    <section>${heading(level, html`${icon(name)}${title}`, 'companion-title')}<ul>${items}</ul></section>
  `;
}

/**
 * One link; without an address, only its title.
 *
 * @param fact - A further fact; `nothing` if there is none.
 */
export function companionItem(title: string, href: string | undefined, fact: unknown): Drawn {
  const words = html`
    <span class="companion-name" lang=${langOf(title)}>${headline(title)}</span>
    ${fact === nothing ? nothing : html`<span class="small muted">${fact}</span>`}
  `;
  return html`<li>${href === undefined ? html`<div>${words}</div>` : html`<a href=${href}>${words}</a>`}</li>`;
}

/** Fields of a service for a link to it. */
export interface LinkedService {
  readonly id: string;
  readonly title: string;
  readonly office?: string | undefined;
  readonly url?: string | undefined;
}

export interface ServiceView {
  readonly i18n: LocalizeController;
  readonly folds: RecordFolds;
  /** Address pattern of a service's page; may be empty. */
  readonly pattern: string;
  readonly feed: Feed;
}

/** A link to a service: its page on the site, else its own address; without both, it unfolds here. */
export function serviceItem({ id, title, office, url }: LinkedService, view: ServiceView): Drawn {
  const { i18n, folds, pattern, feed } = view;
  const address = filledAddress(pattern, id) ?? safeHref(url && feed.resolve(url));
  const fact = office === undefined ? nothing : feedText(office);
  if (address !== undefined) return companionItem(title, address, fact);
  return folds.item({ kind: 'service', id, title, fact, render: (found) => renderService(found, i18n) });
}

/** The address of the comparison of two policies, `{id}` being the newer and `{old}` the earlier; `undefined` without a pattern. */
export function changesAddress(pattern: string, newer: string, old: string): string | undefined {
  return filledAddress(pattern.replace(/\{old\}/g, encodeURIComponent(old)), newer);
}

/** The address of a record’s page by its pattern; `undefined` without one. */
export function filledAddress(pattern: string, id: string): string | undefined {
  return pattern === '' ? undefined : safeHref(fillPattern(pattern, id));
}
