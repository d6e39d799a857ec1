import { currentRows, formerRows } from './region-rows.js';
import type { Term } from './term.js';

/** A division that was merged or renamed: its old code and name, and the code of what it is, or lies in, today. */
export interface FormerRegion {
  readonly code: string;
  readonly label: string;
  readonly now: string;
}

const english: Readonly<Record<string, string>> = {
  '000000': 'China',
  '110000': 'Beijing',
  '120000': 'Tianjin',
  '130000': 'Hebei',
  '140000': 'Shanxi',
  '150000': 'Inner Mongolia',
  '210000': 'Liaoning',
  '220000': 'Jilin',
  '230000': 'Heilongjiang',
  '310000': 'Shanghai',
  '320000': 'Jiangsu',
  '330000': 'Zhejiang',
  '340000': 'Anhui',
  '350000': 'Fujian',
  '360000': 'Jiangxi',
  '370000': 'Shandong',
  '410000': 'Henan',
  '420000': 'Hubei',
  '430000': 'Hunan',
  '440000': 'Guangdong',
  '450000': 'Guangxi',
  '460000': 'Hainan',
  '500000': 'Chongqing',
  '510000': 'Sichuan',
  '520000': 'Guizhou',
  '530000': 'Yunnan',
  '540000': 'Xizang',
  '610000': 'Shaanxi',
  '620000': 'Gansu',
  '630000': 'Qinghai',
  '640000': 'Ningxia',
  '650000': 'Xinjiang',
  '710000': 'Taiwan',
  '810000': 'Hong Kong',
  '820000': 'Macao',
  '370100': 'Jinan',
  '370200': 'Qingdao',
  '370300': 'Zibo',
  '370400': 'Zaozhuang',
  '370500': 'Dongying',
  '370600': 'Yantai',
  '370700': 'Weifang',
  '370800': 'Jining',
  '370900': 'Tai’an',
  '371000': 'Weihai',
  '371100': 'Rizhao',
  '371300': 'Linyi',
  '371400': 'Dezhou',
  '371500': 'Liaocheng',
  '371600': 'Binzhou',
  '371700': 'Heze',
};

/**
 * Divisions by GB/T 2260: the country, and every province, city and county as of 2023. What came later, a city adds in
 * `feed.yaml`. For programs that run in Node: a feed carries the names of the divisions that it uses.
 */
export const regions: readonly Term[] = currentRows.flatMap((rows) =>
  [...rows.matchAll(/(\d{6})(\D+)/g)].map(([, code = '', label = '']) => {
    const labelEn = english[code];
    return labelEn === undefined ? { code, label } : { code, label, labelEn };
  }),
);

/** Divisions since 2002 that no longer exist: 莱芜市 (371200) has been part of 济南市 (370100) since 2019. */
export const formerRegions: readonly FormerRegion[] = formerRows.flatMap((rows) =>
  [...rows.matchAll(/(\d{6})(\D+)(\d{6})/g)].map(([, code = '', label = '', now = '']) => ({
    code,
    label,
    now,
  })),
);
