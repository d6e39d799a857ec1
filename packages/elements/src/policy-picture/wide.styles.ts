import { css } from 'lit';

/** What a picture of 860 px or more changes on top of the medium one: a page's margins, headlines beside the text, rows. */
export default css`
  @media screen {
    .pic[data-size='wide'] {
      --g: 6.67%;
      --sp: 84px;
      --t: calc(18px * var(--k));
      --s: calc(16px * var(--k));
      --lead: calc(22px * var(--k));
      --h3: calc(22px * var(--k));
      --h2: calc(40px * var(--k));
      --h1: calc(66px * var(--k));
      --fig: calc(62px * var(--k));
      --giant: calc(180px * var(--k));
    }
    /* The scale grows in care mode, the page does not. */
    .pic[data-size='wide']:not([data-care='off']) {
      --fig: calc(40px * var(--k));
      --giant: calc(130px * var(--k));
    }
    .pic[data-size='wide'] .hero-in {
      padding-top: 40px;
    }
    .pic[data-size='wide'] .hang {
      padding: 40px 16px 22px;
      font-size: calc(34px * var(--k));
    }
    .pic[data-size='wide'] .hero .title {
      max-width: calc(12.4em + 84px * var(--k));
      margin-top: 88px;
      padding-right: calc(84px * var(--k));
    }
    .pic[data-size='wide'] .hero.xlong .title {
      max-width: 15em;
    }
    .pic[data-size='wide'] .hero.huge .title {
      max-width: 19em;
    }
    .pic[data-size='wide'] .scene {
      height: auto;
      margin-top: 0;
    }
    .pic[data-size='wide'] .meta {
      grid-template-columns: repeat(4, auto);
      justify-content: space-between;
    }
    .pic[data-size='wide'] .meta.n3 {
      grid-template-columns: repeat(3, auto);
    }
    .pic[data-size='wide'] .head {
      margin-bottom: 40px;
    }
    .pic[data-size='wide'] .beside {
      display: grid;
      grid-template-columns: 27% minmax(0, 1fr);
      column-gap: 6%;
    }
    .pic[data-size='wide'] .beside .h {
      font-size: calc(var(--h2) * 0.8);
    }
    .pic[data-size='wide'] .figures {
      padding-top: 56px;
      padding-bottom: 56px;
    }
    .pic[data-size='wide'] .figs {
      grid-template-columns: minmax(0, 1.8fr) minmax(0, 1fr) minmax(0, 1fr);
      gap: 44px 36px;
    }
    .pic[data-size='wide'] .figs .lead {
      grid-column: 1;
      grid-row: 1 / 3;
      display: flex;
      flex-direction: column;
      justify-content: center;
      padding: 0 32px 0 0;
      border-bottom: 0;
      border-inline-end: 2px solid var(--_accent);
    }
    .pic[data-size='wide'] .figs.n3,
    .pic[data-size='wide'] .figs.n4,
    .pic[data-size='wide'] .figs.n5 {
      grid-template-columns: minmax(0, 1.8fr) minmax(0, 1fr) minmax(0, 1fr);
    }
    .pic[data-size='wide'] .figs.n3 .lead {
      grid-row: 1;
    }
    .pic[data-size='wide'] .figs.n3 li {
      align-self: end;
    }
    .pic[data-size='wide'] .figs.n4 li:last-child {
      grid-column: 2 / 4;
    }
    .pic[data-size='wide'] .figs.n1,
    .pic[data-size='wide'] .figs.n2 {
      grid-template-columns: 1fr 1fr;
    }
    .pic[data-size='wide'] .figs.n1 .lead {
      grid-column: 1 / -1;
      border: 0;
    }
    .pic[data-size='wide'] .figs.n2 li {
      grid-row: 1;
      grid-column: auto;
      padding: 0;
      border: 0;
    }
    .pic[data-size='wide'] .figs.n2 li + li {
      padding-inline-start: 36px;
      border-inline-start: 1px solid var(--_line);
    }
    .pic[data-size='wide'] .aims,
    .pic[data-size='wide'] .aims.n3 {
      grid-template-columns: repeat(3, 1fr);
      column-gap: 40px;
    }
    .pic[data-size='wide'] .aims.n1 {
      grid-template-columns: 1fr;
    }
    .pic[data-size='wide'] .aims.n2,
    .pic[data-size='wide'] .aims.n4 {
      grid-template-columns: 1fr 1fr;
    }
    .pic[data-size='wide'] .aims.n3 li {
      display: block;
    }
    .pic[data-size='wide'] .aims li {
      padding: 22px 0 26px;
      border-top: 2px solid var(--_accent);
    }
    .pic[data-size='wide'] .aims .it {
      margin-bottom: 8px;
      font-size: calc(var(--h2) * 0.8);
    }
    .pic[data-size='wide'] .aud {
      grid-template-columns: repeat(4, 1fr);
      column-gap: 32px;
    }
    .pic[data-size='wide'] .aud.n2 {
      grid-template-columns: 1fr 1fr;
    }
    .pic[data-size='wide'] .aud.n1 {
      grid-template-columns: 1fr;
    }
    .pic[data-size='wide'] .aud.n3,
    .pic[data-size='wide'] .aud.n5,
    .pic[data-size='wide'] .aud.n6 {
      grid-template-columns: repeat(3, 1fr);
    }
    .pic[data-size='wide'] .aud:not(.n1):not(.n2) li {
      display: block;
      padding: 24px 0;
      border-top: 2px solid var(--_accent);
    }
    .pic[data-size='wide'] .aud .disc {
      width: 72px;
      height: 72px;
      margin-bottom: 14px;
    }
    .pic[data-size='wide'] .aud.n1 li,
    .pic[data-size='wide'] .aud.n2 li {
      grid-template-columns: 72px 1fr;
      column-gap: 24px;
    }
    .pic[data-size='wide'] .disc svg {
      width: 38px;
      height: 38px;
    }
    .pic[data-size='wide'] .full {
      padding: 28px 32px 16px;
    }
    /* Two columns at any wide measure, and one where there is one line. */
    .pic[data-size='wide'] .full ul {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(300px, 1fr));
      column-gap: 40px;
    }
    .pic[data-size='wide'] .full li:nth-child(2) {
      border-top: 0;
    }
    .pic[data-size='wide'] .dos > div {
      padding: 28px 32px 16px;
    }
    .pic[data-size='wide'] .dos {
      gap: 28px;
    }
    .pic[data-size='wide'] .dos.n3 {
      grid-template-columns: repeat(3, 1fr);
    }
    .pic[data-size='wide'] .dos.n3 > :last-child,
    .pic[data-size='wide'] .dos.n3 > div {
      grid-column: auto;
      padding: 26px 26px 14px;
    }
    .pic[data-size='wide'] .cards {
      grid-template-columns: repeat(3, 1fr);
      column-gap: 40px;
    }
    .pic[data-size='wide'] .cards.n2,
    .pic[data-size='wide'] .cards.n4 {
      grid-template-columns: 1fr 1fr;
    }
    .pic[data-size='wide'] .cards.wordy {
      grid-template-columns: 1fr;
    }
    .pic[data-size='wide'] .cards li {
      padding: 24px 0 30px 70px;
    }
    .pic[data-size='wide'] .cards .no {
      top: 20px;
      font-size: calc(58px * var(--k));
    }
    .pic[data-size='wide'] .ledger {
      grid-template-columns: repeat(3, 1fr);
      column-gap: 40px;
    }
    .pic[data-size='wide'] .spot-text {
      font-size: calc(var(--h2) * 0.75);
    }
    .pic[data-size='wide'] .highs {
      grid-template-columns: repeat(3, 1fr);
      gap: 40px;
    }
    .pic[data-size='wide'] .highs.n2,
    .pic[data-size='wide'] .highs.n4 {
      grid-template-columns: 1fr 1fr;
    }
    .pic[data-size='wide'] .highs.n1 {
      grid-template-columns: 1fr;
    }
    .pic[data-size='wide'] .highs .it {
      font-size: calc(var(--h2) * 0.86);
    }
    .pic[data-size='wide'] .terms > div {
      grid-template-columns: 9.5em 1fr;
      padding: 20px 0;
    }
    .pic[data-size='wide'] .time {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
      gap: 40px 0;
    }
    .pic[data-size='wide'] .time.n2 {
      grid-template-columns: 1fr 1fr;
    }
    .pic[data-size='wide'] .time.n4 {
      grid-template-columns: repeat(4, 1fr);
    }
    .pic[data-size='wide'] .time.n5 {
      grid-template-columns: repeat(5, 1fr);
    }
    .pic[data-size='wide'] .time li {
      padding: 32px 24px 0 0;
    }
    .pic[data-size='wide'] .time li::before {
      content: '';
      left: 0;
      right: 0;
      top: 6px;
      bottom: auto;
      border: 0;
      border-top: 2px solid var(--_rule);
    }
    .pic[data-size='wide'] .time li::after {
      top: 0;
    }
    .pic[data-size='wide'] .steps {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
      gap: 40px 28px;
    }
    .pic[data-size='wide'] .steps.n4 {
      grid-template-columns: repeat(4, 1fr);
    }
    .pic[data-size='wide'] .steps.n5 {
      grid-template-columns: repeat(5, 1fr);
    }
    .pic[data-size='wide'] .steps li {
      display: block;
      padding: 0;
    }
    .pic[data-size='wide'] .steps li::before {
      left: 86px;
      right: -14px;
      top: 35px;
      bottom: auto;
      border: 0;
      border-top: 2px dashed var(--_rule);
    }
    .pic[data-size='wide'] .steps .disc {
      width: 72px;
      height: 72px;
      margin-bottom: 18px;
      font-size: calc(32px * var(--k));
    }
    .pic[data-size='wide'] .stairs {
      --col: 340px;
    }
    .pic[data-size='wide'] .coded {
      grid-template-columns: minmax(0, 1fr) 220px;
      column-gap: 6%;
    }
    .pic[data-size='wide'] .phone {
      font-size: calc(var(--fig) * 0.8);
    }
    .pic[data-size='wide'] .qr svg {
      width: 220px;
      height: 220px;
    }
    .pic[data-size='wide'] .services {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 32px;
    }
    .pic[data-size='wide'] .end {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
    }
    .pic[data-size='wide'] .std,
    .pic[data-size='wide'] .cmp {
      display: table;
    }
    .pic[data-size='wide'] .std thead,
    .pic[data-size='wide'] .cmp thead {
      position: static;
      display: table-header-group;
      clip-path: none;
    }
    .pic[data-size='wide'] .std tbody,
    .pic[data-size='wide'] .cmp tbody {
      display: table-row-group;
    }
    .pic[data-size='wide'] .std tr,
    .pic[data-size='wide'] .cmp tr {
      display: table-row;
    }
    .pic[data-size='wide'] .std th,
    .pic[data-size='wide'] .std td,
    .pic[data-size='wide'] .cmp th,
    .pic[data-size='wide'] .cmp td {
      padding: 18px 24px 18px 0;
      border-top: 1px solid var(--_line);
      vertical-align: middle;
    }
    .pic[data-size='wide'] .cmp td {
      padding-inline-start: 24px;
    }
    .pic[data-size='wide'] .std thead th,
    .pic[data-size='wide'] .cmp thead th {
      padding-top: 10px;
      padding-bottom: 10px;
      border-top: 2px solid var(--_accent);
      font-size: var(--s);
      font-weight: 400;
      color: var(--_muted);
      white-space: nowrap;
    }
    .pic[data-size='wide'] .cmp thead th + th {
      padding-inline-start: 24px;
    }
    .pic[data-size='wide'] .cmp th {
      width: 22%;
      font-size: var(--h3);
    }
    .pic[data-size='wide'] .cmp .tag {
      display: none;
    }
    .pic[data-size='wide'] .cmp .old {
      background: none;
    }
    .pic[data-size='wide'] .cmp .new {
      width: 44%;
    }
    .pic[data-size='wide'] .std .cond {
      font-size: var(--t);
    }
    .pic[data-size='wide'] .std .val {
      display: table-cell;
      padding-inline-end: 0;
      text-align: end;
    }
    .pic[data-size='wide'] .std thead th:last-child {
      padding-inline-end: 0;
      text-align: end;
    }
    .pic[data-size='wide'] .std.has-bars .val {
      width: 44%;
    }
    .pic[data-size='wide'] .std.has-bars .val > div {
      display: grid;
      grid-template-columns: 1fr 8.4em;
      gap: 12px;
      align-items: center;
    }
    .pic[data-size='wide'] .std.has-bars.long .val > div {
      grid-template-columns: 1fr 15em;
    }
    .pic[data-size='wide'] .std .bar {
      grid-column: 1;
      grid-row: 1 / 3;
      height: 14px;
      margin: 0;
    }
  }
`;
