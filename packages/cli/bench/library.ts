import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface SourceDocument {
  id: string;
  title: string;
  region: string;
  publishedOn: string;
  text: string;
}

const data = new URL('../../../../shared/data/', import.meta.url);
const provinces: Readonly<Record<string, string>> = {
  国家: '000000',
  北京: '110000',
  上海: '310000',
  浙江: '330000',
  山东: '370000',
  河南: '410000',
  广东: '440000',
  重庆: '500000',
};

/** The real documents beside the repository, or the same number of made-up ones. */
export function readLibrary(made: string | undefined): SourceDocument[] {
  if (made === undefined && existsSync(data)) {
    return ['regulations', 'government'].flatMap(readRows);
  }
  return Array.from({ length: Number(made ?? 400) }, (_, at) => madeUp(at));
}

interface Row {
  id: string;
  title: string;
  region: string;
  date: string;
  text: string;
}

function readRows(file: string): SourceDocument[] {
  const lines = gunzipSync(readFileSync(new URL(`${file}.jsonl.gz`, data)))
    .toString()
    .split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
    .map(({ id, title, region, date, text }) => ({
      id: `${file}-${id.toLowerCase().replace(/[^a-z0-9.-]/g, '-')}`,
      title,
      region: provinces[region] ?? '370000',
      publishedOn: /^(?:19|20)\d\d-\d\d-\d\d$/.test(date) ? date : '2000-01-01',
      text,
    }));
}

const subjects = ['创业补贴', '养老护理', '住房公积金', '城市绿化', '义务教育', '道路运输', '医疗保障'];

function madeUp(at: number): SourceDocument {
  const subject = subjects[at % subjects.length] ?? '';
  const clauses = Array.from({ length: 10 + (at % 40) }, (_, clause) => {
    const own = String.fromCodePoint(0x4e00 + ((at * 37 + clause * 11) % 8000), 0x4e00 + ((at * 101) % 8000));
    return `第${clause + 1}条　${subject}的申请人应当提交${own}材料，由示例市主管部门在${clause + 3}日内办理。`;
  });
  return {
    id: `made-${at}`,
    title: `示例市${subject}办法（${at}）`,
    region: '370000',
    publishedOn: `20${String(10 + (at % 15))}-0${1 + (at % 9)}-15`,
    text: clauses.join('\n\n'),
  };
}
