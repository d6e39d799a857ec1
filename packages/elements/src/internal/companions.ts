import type { Feed } from '@mingce/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.js';
import { icon } from './icon.js';
import type { IconDrawing } from './icons.js';
import { fillPattern } from './policy-address.js';
import { safeHref } from './safe-href.js';
import { headline } from './typography/typeset.js';

type Drawn = TemplateResult | typeof nothing;

/** 政策 + 解读 + 办事: columns of links at the end of what they belong to; those without links are left out. */
export function companions(columns: readonly Drawn[]): Drawn {
  const drawn = columns.filter((column) => column !== nothing);
  return drawn.length === 0 ? nothing : html`<div class="companions">${drawn}</div>`;
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

/** One link; without an address it is named only. */
export function companionItem(title: string, href: string | undefined, fact: unknown): Drawn {
  const words = html`
    <span class="companion-name">${headline(title)}</span>
    ${fact === nothing ? nothing : html`<span class="small muted">${fact}</span>`}
  `;
  return html`<li>${href === undefined ? html`<div>${words}</div>` : html`<a href=${href}>${words}</a>`}</li>`;
}

/** What a link to a service needs of it. */
export interface LinkedService {
  readonly id: string;
  readonly title: string;
  readonly office?: string | undefined;
  readonly url?: string | undefined;
}

/** A service that puts a policy to use: its page on the site, else where it itself says. */
export function serviceItem({ id, title, office, url }: LinkedService, pattern: string, feed: Feed): Drawn {
  return companionItem(
    title,
    filledAddress(pattern, id) ?? safeHref(url && feed.resolve(url)),
    office ?? nothing,
  );
}

/** The address of the comparison of two policies, `{id}` being the newer and `{old}` the earlier; `undefined` without a pattern. */
export function changesAddress(pattern: string, newer: string, old: string): string | undefined {
  return filledAddress(pattern.replace(/\{old\}/g, encodeURIComponent(old)), newer);
}

/** The address of a record’s page by its pattern; `undefined` without one. */
export function filledAddress(pattern: string, id: string): string | undefined {
  return pattern === '' ? undefined : safeHref(fillPattern(pattern, id));
}
