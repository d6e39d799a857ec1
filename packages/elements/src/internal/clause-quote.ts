import type { ClauseRef } from '@mingce/schema/types';
import { html, nothing } from 'lit';
import { type ClauseLinks, clauseLink } from './clause-link.js';
import { clausePath } from './clause-path.js';
import { contentLines } from './content-text.js';
import { prose } from './typography/typeset.js';

/** The text of a clause with the quoted part marked, and a link to it; `nothing` if the clause does not exist. */
export function clauseQuote(ref: ClauseRef, links: ClauseLinks) {
  const link = clauseLink(ref, links);
  if (link === nothing) return nothing;
  const path = clausePath(links.policies.get(ref.policy ?? links.policy)?.body ?? [], ref.anchor) ?? [];
  const clause = path[path.length - 1];
  return html`
    <blockquote part="clause" lang="zh-CN">
      ${contentLines(clause?.children ?? []).map((line) => html`<p>${marked(line, ref.quote)}</p>`)}
      <footer class="small">${link}</footer>
    </blockquote>
  `;
}

/** A line with the quoted words marked; the text around them, such as an exception, is kept. */
function marked(line: string, quote = ''): unknown {
  const at = quote === '' ? -1 : line.indexOf(quote);
  if (at < 0) return prose(line);
  const end = at + quote.length;
  return [prose(line.slice(0, at)), html`<mark>${prose(line.slice(at, end))}</mark>`, prose(line.slice(end))];
}
