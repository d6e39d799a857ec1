import { html, nothing } from 'lit';
import { heading } from '../../internal/heading.js';
import { issuersTerm } from '../../internal/issuers-term.js';
import { docno, headline, prose } from '../../internal/typography/typeset.js';
import type { PictureSource } from './picture-source.js';
import type { PieceView } from './picture-view.js';
import { drawScene } from './scenes/scenes.js';

/** The title without 一图读懂：, which is drawn beside it as a tag. */
export function pictureTitle(title: string): string {
  return title.replace(/^(?:一图读懂|图解|一图看懂)[\s　:：|｜·—-]*/, '') || title;
}

/** Long titles are smaller, so that they fit on three lines. */
function lengthClass(title: string): string {
  if (title.length > 44) return 'huge';
  if (title.length > 28) return 'xlong';
  return title.length > 18 ? 'long' : '';
}

/** The top of the picture: issuer, title, document and dates, and a scene. */
export function drawHero(source: PictureSource, view: PieceView, brand: unknown, warning: unknown) {
  const { interpretation, policy } = source;
  const { t, format } = view.i18n;
  const title = pictureTitle(interpretation.title);
  const summary = interpretation.summary ?? policy?.summary;
  const keywords = interpretation.elements?.keywords ?? [];
  return html`
    <header class="hero ${lengthClass(title)}" part="hero">
      <div class="hero-in">
        <div class="brand" part="brand">${brand}<b>${prose(format.list(interpretation.issuers))}</b></div>
        <p class="hang" lang="zh-CN">${t.text('pictureHang')}</p>
        ${heading(view.headingLevel, drawTitle(title), 'title', title, { id: 'title', part: 'title' })}
        ${summary === undefined ? nothing : html`<p class="lede" part="summary" lang="zh-CN">${prose(summary)}</p>`}
        ${
          keywords.length === 0
            ? nothing
            : html`<ul class="kw" role="list" aria-label=${t.text('pictureKeywords')}>${keywords.map(({ word }) => html`<li>${word}</li>`)}</ul>`
        }
        ${warning}
      </div>
      ${drawScene(policy)}
      ${drawMeta(source, view)}
    </header>
  `;
}

/** Words in brackets at the end of a title, such as （试行）, are on a separate smaller line. */
export function drawTitle(title: string) {
  const [, main, addition] = /^(.{6,})(（[^（）]+）)$/.exec(title) ?? [];
  return main === undefined
    ? headline(title)
    : html`${headline(main)}<span class="addition">${headline(addition ?? '')}</span>`;
}

function drawMeta({ interpretation, policy }: PictureSource, view: PieceView) {
  const { t, format } = view.i18n;
  const day = (value: string | undefined) => (value === undefined ? undefined : format.date(value));
  const rows: [key: string, value: unknown][] = [
    ['documentNumber', policy?.documentNumber && docno(policy.documentNumber)],
    [policy === undefined ? 'issuers' : issuersTerm(policy), issuersText(policy?.issuers ?? [], view)],
    ['effectiveOn', day(policy?.effectiveOn)],
    ['expiresOn', day(policy?.expiresOn)],
  ];
  const known = rows.filter(([, value]) => value);
  if (known.length < 3) known.push(['publishedOn', day(policy?.publishedOn ?? interpretation.publishedOn)]);
  return html`
    <dl class="meta n${known.length}">
      ${known.map(([key, value]) => html`<div><dt>${t.term('meta', key)}</dt><dd>${typeof value === 'string' ? headline(value) : value}</dd></div>`)}
    </dl>
  `;
}

/** Many joint issuers would leave no room for the dates, so only the first are shown. */
export function issuersText(issuers: readonly string[], { i18n: { t, format } }: PieceView): string {
  const [first = ''] = issuers;
  return issuers.length > 2
    ? t.text('pictureIssuers', { first, count: issuers.length })
    : format.list(issuers);
}
