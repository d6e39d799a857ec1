import { inlineText } from '@mingce/content';
import type { InterpretationElements, Table } from '@mingce/schema/types';
import { tidy } from './passages.js';

type Amount = Pick<
  NonNullable<InterpretationElements['standards']>[number],
  'item' | 'value' | 'unit' | 'condition'
>;

interface Column {
  at: number;
  /** 补贴金额, of 补贴金额（元）. */
  name: string;
  /** 元 with its counter, or %; if absent, the cells contain the unit. */
  unit: string;
}

const unitInHead = /[（(](?:单位[：:]?)?([^（）()]*(?:元|[%％])[^（）()]*)[）)]\s*$/;
const bareNumber = /^\d[\d,]*(?:\.\d+)?$/;
/** 10万元以下 describes the recipient, not the amount. */
const amountInCell = /^(\d[\d,]*(?:\.\d+)?)\s*([万亿]?元(?![（(]?含?[）)]?以[上下内])\S*|[%％])$/;
/** Heads that add nothing to an amount: 补贴金额, 2025年标准. */
const saysAmount = /标准|金额|补贴|补助|奖励|资助|费|额|价/;
const serial = /^(?:序号|编号|单位|备注)$/;
const year = /\d{4}年度?/;

/**
 * The amounts of a table: a row's first words name them, with the head of the column where a row has several or it says
 * something; what else the row says is their condition. Of columns that differ by their year only, the latest holds.
 */
export function amountsInTable({ head, rows }: Table): Amount[] {
  const heads = head.map((cell) => tidy(inlineText(cell)));
  const cells = rows.map((row) => row.map((cell) => tidy(inlineText(cell))));
  const columns = heads.map((text, at) => columnOf(text, at));
  const amounts = latest(columns.filter((column) => column.at > 0 && hasAmounts(column, cells)));
  const words = columns.filter(
    ({ at, name }) =>
      !serial.test(name) && !amounts.some((column) => column.at === at) && hasWords(at, cells),
  );
  const [naming, ...others] = words;
  if (naming === undefined) return [];
  let named = '';
  return cells.flatMap((row) => {
    // An empty cell continues the one above it.
    named = row[naming.at] || named;
    const condition = others
      .filter(({ at }) => row[at])
      .map(({ at, name }) => `${name}：${row[at]}`)
      .join('；');
    return amounts.flatMap((column) => {
      const amount = amountOf(row[column.at] ?? '', column);
      if (amount === undefined || named === '') return [];
      const isTold = column.name !== '' && (amounts.length > 1 || !saysAmount.test(column.name));
      const item = isTold ? `${named}（${column.name}）` : named;
      return [{ item, ...amount, ...(condition === '' ? {} : { condition }) }];
    });
  });
}

function columnOf(text: string, at: number): Column {
  const unit = unitInHead.exec(text)?.[1]?.trim() ?? '';
  return {
    at,
    name: unit === '' ? text : text.replace(unitInHead, '').trim(),
    unit: unit.replace(/％/g, '%'),
  };
}

function hasAmounts(column: Column, cells: readonly (readonly string[])[]): boolean {
  const found = cells.filter((row) => amountOf(row[column.at] ?? '', column) !== undefined);
  return found.length > 0 && found.length * 2 >= cells.length;
}

function hasWords(at: number, cells: readonly (readonly string[])[]): boolean {
  return cells.some((row) => /\p{L}/u.test(row[at] ?? ''));
}

function amountOf(cell: string, { unit }: Column): Pick<Amount, 'value' | 'unit'> | undefined {
  if (unit !== '' && bareNumber.test(cell)) return { value: numberOf(cell), unit };
  const [, figure = '', own = ''] = amountInCell.exec(cell) ?? [];
  return figure === '' ? undefined : { value: numberOf(figure), unit: own.replace('％', '%') };
}

function numberOf(figure: string): number {
  return Number(figure.replace(/,/g, ''));
}

/** 2024年标准 and 2025年标准 have the same meaning for two years. */
function latest(columns: readonly Column[]): Column[] {
  const yearOf = ({ name }: Column) => year.exec(name)?.[0] ?? '';
  const rest = ({ name }: Column) => name.replace(year, '');
  return columns.filter(
    (column) =>
      !columns.some(
        (other) =>
          yearOf(column) !== '' &&
          rest(other) === rest(column) &&
          other.unit === column.unit &&
          yearOf(other) > yearOf(column),
      ),
  );
}
