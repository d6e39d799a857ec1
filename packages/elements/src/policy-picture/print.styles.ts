import { css } from 'lit';

/** A4: type in points, nothing cut by a page's end that need not be. */
export default css`
  @media print {
    .tools {
      display: none;
    }
    .pic {
      --g: 12mm;
      --sp: 6.5mm;
      --t: 10.5pt;
      --s: 9pt;
      --lead: 12pt;
      --h3: 12pt;
      --h2: 20pt;
      --h1: 32pt;
      --fig: 30pt;
      --giant: 66pt;
      max-width: none;
      overflow: visible;
      line-height: 1.6;
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    .policy .pic a {
      color: inherit;
    }
    .pic .hang {
      padding: 8mm 3mm 5mm;
      font-size: 16pt;
    }
    .pic .hero .title {
      margin-top: 20mm;
      padding-right: 18mm;
    }
    .pic .scene {
      height: 52mm;
    }
    .pic .figs.n3,
    .pic .figs.n4,
    .pic .figs.n5 {
      grid-template-columns: 1.5fr 1fr 1fr;
      gap: 6mm;
    }
    .pic .figs.n4 .lead,
    .pic .figs.n5 .lead {
      grid-row: 1 / 3;
    }
    .pic .figs .lead {
      grid-column: 1;
      padding: 0;
      border: 0;
    }
    .pic .meta,
    .pic .meta.n3 {
      grid-template-columns: repeat(4, auto);
      justify-content: space-between;
    }
    .head {
      margin-bottom: 4mm;
      break-inside: avoid;
    }
    .head,
    .panel-title {
      break-after: avoid;
    }
    .hero,
    .figures,
    .pic li,
    .pic tr,
    .terms > div,
    .dos > :not(.full),
    .stairs,
    .contact,
    .l-highlights,
    .l-prose,
    .l-checklist,
    .l-audience,
    .l-spotlight,
    .l-figures,
    .l-share,
    .l-tags,
    .end {
      break-inside: avoid;
    }
    /* Chromium leaves a headline alone above a grid it moves to the next page. */
    .pic .aims {
      display: block;
    }
    .pic .disc {
      width: 13mm;
      height: 13mm;
    }
    .pic .disc svg {
      width: 7mm;
      height: 7mm;
    }
    .pic .steps li {
      grid-template-columns: 13mm 1fr;
      padding-bottom: 4mm;
    }
    .pic .steps li::before {
      top: 13mm;
      left: 6.5mm;
    }
    .pic .aud li {
      grid-template-columns: 13mm 1fr;
      padding: 2.5mm 0;
    }
    .pic .stairs {
      --col: 74mm;
    }
    .pic .cards li {
      min-height: 0;
      padding: 4mm 0 4mm 14mm;
    }
    .pic .cards .no {
      top: 3.5mm;
      font-size: 30pt;
    }
    .pic .ledger {
      grid-template-columns: repeat(3, 1fr);
      column-gap: 7mm;
    }
    .pic .ledger li,
    .pic .terms > div,
    .pic .qa li {
      padding-top: 2mm;
      padding-bottom: 2mm;
    }
    .pic .aims li,
    .pic .goals > li,
    .pic .std tr {
      padding: 3mm 0;
    }
    .pic .cmp td,
    .pic .cmp th {
      padding-top: 2.4mm;
      padding-bottom: 2.4mm;
    }
    /* No last row alone on a page. */
    .std tr:nth-child(n + 3):last-child,
    .cmp tr:nth-child(n + 3):last-child,
    .qa li:nth-child(n + 4):last-child,
    .aims li:nth-child(n + 4):last-child,
    .terms > :nth-child(n + 3):last-child,
    .time li:nth-child(n + 4):last-child,
    .steps li:nth-child(n + 4):last-child {
      break-before: avoid;
    }
    .time li:first-child {
      break-after: avoid;
    }
    .terms.n2,
    .time.n2,
    .time.n3,
    .steps.n2,
    .steps.n3 {
      break-inside: avoid;
    }
    .end {
      break-before: avoid;
    }
    .pic .contact {
      padding-bottom: 6.5mm;
    }
    .pic .services {
      margin-top: 3mm;
    }
    .pic .services div {
      padding: 1.6mm 0;
    }
    .pic .qr svg {
      width: 32mm;
      height: 32mm;
    }
    .pic p {
      orphans: 2;
      widows: 2;
    }
  }
`;
