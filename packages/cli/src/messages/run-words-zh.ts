import type { RunWords } from './run-words.js'

const exit = `退出状态：
  0  演示完毕，各动作均与情景所述一致
  1  有动作应办理而被拒绝，或应被拒绝而已办理
  2  用法错误，或情景、标准、存储无法使用
  3  lijie 自身的错误`

/** The words of `lijie run` in Chinese. */
export const runWordsZh: RunWords = {
  description: '按情景文件演示办理过程，或模拟虚构城市的一个月',
  scenario: '情景文件（JSON）：何人何时对哪个案件作何办理',
  options: {
    standard: '随附标准的编号或简称，或存放各部分文件的目录；不写则由情景文件指定',
    on: '依据哪一天施行的规定，YYYY-MM-DD（默认依情景文件，否则为首个动作之日）',
    store: '把日志存入 sqlite:文件，而不是内存',
    simulate: '不用情景文件，改为生成这么多条上报',
    seed: '模拟的种子，整数（默认 1）；同一种子得出同样的一个月',
    month: '所模拟的月份，YYYY-MM（默认当月）',
    out: '模拟所得的案件表，供 lijie score 使用（默认 synthetic-cases-月份.csv）',
    journal: '同时把日志写入此文件（NDJSON）',
    json: '输出 JSON',
    with: '所依据的其他标准，写法相同',
    quiet: '不在标准错误输出小结'
  },
  help: `情景文件为 JSON：{"title", "standard", "on", "bind", "actions": [{"at", "case", "type", "by", …}]}。
预期被拒绝的动作写明代码："refused": ["workflow/role-not-allowed"]。两个动作之间到点的定时事项，在其到点之处列出。

--simulate 生成的是合成数据：由虚构的模型抽取，不来自任何城市，各文件均有标注。

${exit}

示例：
  lijie run examples/scenarios/example-city.scenario.json
  lijie run story.json --standard city-workflow --bind working-shifts=cn-office --store sqlite:journal.db --json
  lijie run --simulate 1000 --month 2026-03 --seed 7 --standard city-workflow --bind working-shifts=cn-office`,
  timeline: {
    synthetic: '合成数据：本情景为虚构。',
    standards: '依据的标准',
    asExpected: '被拒绝（如情景所述）',
    unexpected: '被拒绝（未预期）',
    withoutEffect: '未生效：',
    onBehalfOf: (organ) => `，受 ${organ} 委托`,
    occurred: (moment) => `发生于 ${moment}`,
    because: '依据',
    reason: '原因',
    due: (moment) => `截止 ${moment}`,
    dueOpen: '停计期间截止时间未定',
    dueUnknown: '截止时间无法计算（时限或日历未绑定）',
    notify: (to, about) => `告知${to}：${about}`,
    complainant: '投诉人',
    task: (task, performer) => `交${performer}办理：${task}`,
    send: (message, to) => `发送至 ${to}：${message}`,
    register: (register) => `记入“${register}”`,
    handOver: (to) => `移交 ${to}`,
    unnamedClock: (id) => `计时器 ${id}`,
    roleWithId: (label, id) => `${label}（${id}）`,
    openCase: (id) => `新立案件 ${id}`,
    absorb: (into) => `${into} 接收其投诉人`,
    timer: {
      'pause-ends': (clock) => `${clock}：停计期满`,
      light: (clock, point) => `${clock}：${point}`,
      escalation: (clock, point) => `${clock}：升级 ${point}`,
      overdue: (clock) => `${clock}：超期`
    },
    clockStatus: {
      'not-started': '未起算',
      running: '计时中',
      paused: '中止计时',
      suspended: '挂账中',
      stopped: '已停止'
    },
    verdict: { 'on-time': '按期', overdue: '超期', open: '未到期' },
    headings: {
      cases: '案件',
      clocks: (moment) => `计时（截至 ${moment}）`,
      case: ['案件', '版本', '返工', '退回', '延期', '挂账', '状态'],
      clock: ['案件', '计时', '状态', '截止', '灯', '结果']
    },
    none: '—',
    late: (duration) => `超期 ${duration}`,
    head: (sequence, hash) => `日志：${sequence} 条，链头 ${hash}`,
    summary: ({ actions, refused, timers, cases }) =>
      `案件 ${cases} 件，办理 ${actions} 次，被拒绝 ${refused} 次，定时事项 ${timers} 项。`
  },
  simulation: {
    title: (month, seed) => `模拟月份 ${month}，种子 ${seed}`,
    label: '合成数据：由模型生成，不反映任何真实城市的情况。',
    headings: ['项目', '数量'],
    rows: {
      reports: '上报',
      actions: '办理动作',
      refused: (code) => `被拒绝（${code}）`,
      timers: '定时事项',
      open: '月末仍在办',
      state: (state) => `月末状态：${state}`,
      reworks: '核查未通过',
      extensions: '延期',
      suspensions: '挂账',
      returns: '退回',
      caseFile: '案件表',
      digest: '案件表摘要',
      journal: '日志'
    },
    head: (sequence, hash) => `${sequence} 条，链头 ${hash}`,
    written: (file, rows) => `${file}，进入处置的案件 ${rows} 件`,
    next: (command) => `下一步：${command}`
  }
}
