import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractTasks, parseContent } from '../index.js';
import { parseDueDate } from './due-date.js';

const tasksOf = (...lines: string[]) => extractTasks(parseContent(lines.join('\n\n')).body);

describe('extractTasks', () => {
  it('reads the bracket behind a task, half- or full-width, with brackets in the names of offices', () => {
    const expected = {
      text: '公开救助标准(含调整情况)。',
      responsible: ['各县(市、区)政府', '市民政局'],
      due: '2023-11-30',
      dueText: '2023年11月',
      clause: { anchor: 's1-1' },
    };
    const text = '公开救助标准(含调整情况)。';
    assert.deepEqual(
      tasksOf('一、任务', `1.${text}(各县(市、区)政府、市民政局负责落实,完成时限:2023年11月)`),
      [expected],
    );
    const fullWidth = tasksOf(
      '一、任务',
      `1.${text}（各县（市、区）政府、市民政局负责落实，完成时限：2023年11月）`,
    );
    assert.deepEqual(fullWidth, [{ ...expected, responsible: ['各县（市、区）政府', '市民政局'] }]);
  });

  it('reads who leads and who joins in, in order and once', () => {
    const [task] = tasksOf(
      '甲。（市政府办公室牵头，各县（市、区）政府，市财政局、市政府办公室按职责分工负责，完成时限：长期坚持）',
    );
    assert.deepEqual(task, {
      text: '甲。',
      responsible: ['市政府办公室', '各县（市、区）政府', '市财政局'],
      dueText: '长期坚持',
    });
  });

  it('reads named duties in brackets and on lines of their own', () => {
    const expected = {
      text: '甲。',
      responsible: ['市教育局', '市财政局'],
      due: '2025-12-31',
      dueText: '2025年12月底前',
    };
    assert.deepEqual(tasksOf('甲。（责任单位：市教育局、市财政局；完成时限：2025年12月底前）'), [expected]);
    assert.deepEqual(
      tasksOf('甲。', '牵头单位：市教育局', '配合单位：市财政局', '完成时限：2025年12月底前', '乙。'),
      [expected],
    );
  });

  it('takes the title for the task where nothing else is said', () => {
    assert.deepEqual(tasksOf('一、加强培训', '责任单位：市教育局'), [
      { text: '加强培训', responsible: ['市教育局'], clause: { anchor: 's1' } },
    ]);
  });

  it('finds several tasks in one paragraph', () => {
    assert.deepEqual(
      tasksOf('甲。（市教育局负责）乙。（市民政局负责，2025年6月底前完成）').map(
        ({ text, responsible, due }) => [text, responsible, due],
      ),
      [
        ['甲。', ['市教育局'], undefined],
        ['乙。', ['市民政局'], '2025-06-30'],
      ],
    );
  });

  it('distinguishes 和 between offices from 和 in a name', () => {
    const [task] = tasksOf('甲。（市文化和旅游局、市住房和城乡建设局和市财政局负责）');
    assert.deepEqual(task?.responsible, ['市文化和旅游局', '市住房和城乡建设局', '市财政局']);
  });

  it('keeps 各市、县〔市、区〕政府 whole, in square brackets too', () => {
    const [task] = tasksOf('甲。〔省商务厅牵头，各市、县〔市、区〕政府负责〕');
    assert.deepEqual(task?.responsible, ['省商务厅', '各市、县〔市、区〕政府']);
  });

  it('leaves brackets alone that assign nothing', () => {
    assert.deepEqual(
      tasksOf('甲（以下简称市局）。', '乙（由申请人负责）。', '丙（2023年11月）。', '丁（包括牵头组织的）。'),
      [],
    );
  });
});

describe('parseDueDate', () => {
  it('is the last day of what is said', () => {
    const dates: [string, string | undefined][] = [
      ['2023年11月', '2023-11-30'],
      ['2024年2月底前', '2024-02-29'],
      ['2025年6月15日前', '2025-06-15'],
      ['2025年底', '2025-12-31'],
      ['2025 年上半年', '2025-06-30'],
      ['2025年第三季度', '2025-09-30'],
      ['2023年1月至2024年3月', '2024-03-31'],
      ['2025年2月30日', undefined],
      ['2025年13月', undefined],
      ['11月底前', undefined],
      ['长期坚持', undefined],
    ];
    for (const [text, date] of dates) assert.equal(parseDueDate(text), date, text);
  });
});
