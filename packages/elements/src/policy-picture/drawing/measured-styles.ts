/** What a picture of 480 px or more changes: the measure of the long picture, of wide pictures and of paper. */
export function mediumRules(at: string): string {
  return `
${at}{--g:36px;--sp:64px;--t:calc(17px*var(--k));--s:calc(15px*var(--k));--lead:calc(20px*var(--k));--h3:calc(20px*var(--k));--h2:calc(32px*var(--k));--h1:calc(48px*var(--k));--fig:calc(56px*var(--k));--giant:calc(144px*var(--k))}
${at} .hero-in{padding-top:32px}
${at} .hero .title{margin-top:calc(104px*var(--k));padding-right:calc(60px*var(--k))}
${at} .hang{padding:30px 12px 18px;font-size:calc(26px*var(--k))}
${at} .scene{height:200px}
${at} .meta.n3{grid-template-columns:minmax(0,1fr) auto auto;column-gap:28px}
${at} .dos{grid-template-columns:1fr 1fr;gap:24px}
${at} .dos.n1{grid-template-columns:1fr}
${at} .dos.n3>:last-child{grid-column:1/-1}
${at} .aims,${at} .cards,${at} .ledger,${at} .tags{display:grid;grid-template-columns:1fr 1fr;column-gap:32px}
${at} .aims.n1,${at} .cards.n1,${at} .cards.wordy,${at} .tags.n1{grid-template-columns:1fr}
${at} .aims.n3{grid-template-columns:1fr}
${at} .aims.n3 li{display:grid;grid-template-columns:minmax(4em,34%) 1fr;column-gap:24px;align-items:baseline}
${at} .aud{display:grid;grid-template-columns:1fr 1fr;column-gap:28px}
${at} .aud.n1,${at} .aud.n3{grid-template-columns:1fr}
${at} .terms>div{display:grid;grid-template-columns:8.5em 1fr;column-gap:24px}
${at} .terms dd{margin:0}
${at} .coded{grid-template-columns:minmax(0,1fr) 140px;column-gap:28px}
${at} .phone{font-size:32px}
${at} .qr{align-self:start}
${at} .qr svg{width:140px;height:140px}
${at} .figs.n3,${at} .figs.n5{grid-template-columns:1fr 1fr}
${at} .stairs{--col:270px;gap:0 16px}
${at} .stairs .lab{font-size:var(--t)}
${at} .stairs .amount b{font-size:calc(var(--fig)*.72*var(--d,1))}
${at} .stairs .unit{font-size:var(--s)}
${at} .std .cond{grid-column:1}
${at} .std .amount{grid-row:1/3;align-self:center}
${at} .cmp tr{grid-template-columns:8em 1fr 1.2fr;align-items:stretch;padding:0}
${at} .cmp th{text-wrap:balance;grid-column:auto;margin:0;padding:14px 14px 14px 0;font-size:var(--t);line-height:1.5}
${at} .cmp td{padding:14px}
`;
}
