/** Words of the demonstration, in the terminal and in the report. `{name}` is filled in by {@link fillWords}. */
export const words = {
  title: {
    zh: '波士顿 311 诉求：时限与按时率复算',
    en: 'Boston 311 requests: deadlines and on-time rates, computed again'
  },
  file: { zh: '数据文件', en: 'file' },
  cases: { zh: '案件', en: 'cases' },
  standard: { zh: '标准', en: 'standard' },
  version: { zh: '版本', en: 'version' },
  hash: { zh: '内容哈希', en: 'content hash' },
  asOf: { zh: '统计时点', en: 'as of' },
  asOfLatest: {
    zh: '文件中记载的最晚时刻（案件 {caseId}）',
    en: 'the latest instant recorded in the file (case {caseId})'
  },
  asOfGiven: { zh: '按要求指定', en: 'as asked for' },
  deciding: { zh: '逐案计算：lijie decide', en: 'Deciding every case: lijie decide' },
  scoring: { zh: '按部门评分：lijie score', en: 'Scoring by department: lijie score' },
  toolStatus: { zh: '退出状态 {status}', en: 'exit status {status}' },
  agreement: { zh: '与市政系统自身结果的一致程度', en: "Agreement with the city's own figures" },
  'bar-deadlines': { zh: '截止时间相差不超过 10 秒', en: 'deadlines equal to within 10 seconds' },
  'bar-verdicts': { zh: '按时、超期结论相同', en: 'ONTIME / OVERDUE verdicts equal' },
  'bar-targets': { zh: '有时限的类型所占的已公布目标', en: 'published targets held by types with a limit' },
  barOf: { zh: '{part} / {whole}', en: '{part} of {whole}' },
  barLeast: { zh: '须达到 {least}%：{state}', en: 'needs {least} %: {state}' },
  barReached: { zh: '已达到', en: 'reached' },
  barMissed: { zh: '未达到', en: 'MISSED' },
  barUnmeasured: { zh: '无案件', en: 'no cases' },
  openAsOnTime: {
    zh: '其中 {count} 件尚未办结也未到期，市政系统称为按时，我们称为未到期，计为相同。',
    en: 'Among them {count} unfinished cases that are not yet due: the city calls them on time, we call them open; counted as equal.'
  },
  unmatched: {
    zh: '注意：工具给出 {answers} 行结果，对照时读到 {cases} 行案件；多出的不在以下数字之内。',
    en: 'Note: the tool wrote {answers} lines and the comparison read {cases} rows; the difference is in no figure below.'
  },
  excluded: { zh: '未参与比较的案件，按原因', en: 'Cases left out of the comparison, by reason' },
  excludedReason: { zh: '原因', en: 'reason' },
  fromDeadlines: { zh: '截止时间', en: 'deadlines' },
  fromVerdicts: { zh: '结论', en: 'verdicts' },
  compared: { zh: '参与比较', en: 'compared' },
  refusals: { zh: '工具拒绝回答的原因', en: 'Why the tool gave no answer' },
  deadlineClasses: {
    zh: '截止时间不一致的主要类别',
    en: 'Largest classes of disagreement about the deadline'
  },
  verdictClasses: { zh: '结论不一致的主要类别', en: 'Classes of disagreement about the verdict' },
  classCases: { zh: '{count} 件，占 {share}%', en: '{count} cases, {share} %' },
  classDetail: {
    zh: '{wholeMinute} 件的目标落在整分上；{cityEarlier} 件市政系统的目标更早。多见于：{types}',
    en: "{wholeMinute} targets stand on a whole minute; {cityEarlier} times the city's target is the earlier one. Mostly {types}"
  },
  classTypes: { zh: '多见于：{types}', en: 'Mostly {types}' },
  typeCount: { zh: '{type}（{count} 件）', en: '{type} ({count})' },
  exampleOf: { zh: '{caseId} {type}：{text}', en: '{caseId} {type}: {text}' },
  caseCount: { zh: '{count} 件案件', en: '{count} cases' },
  exampleDeadline: { zh: '市政 {target}，我们 {deadline}', en: 'city {target}, ours {deadline}' },
  exampleVerdict: {
    zh: '市政 {cityVerdict}（{target}），我们 {verdict}（{deadline}）',
    en: 'city {cityVerdict} ({target}), ours {verdict} ({deadline})'
  },
  none: { zh: '无', en: 'none' },
  scoreboard: { zh: '各部门评分', en: 'Scoreboard by department' },
  rank: { zh: '名次', en: 'rank' },
  department: { zh: '部门', en: 'department' },
  score: { zh: '得分', en: 'score' },
  noDepartment: { zh: '（未写部门）', en: '(no department)' },
  'on-time': { zh: '按时', en: 'on time' },
  overdue: { zh: '超期', en: 'overdue' },
  open: { zh: '未到期', en: 'open' },
  'no-limit': { zh: '无已知时限', en: 'no known limit' },
  refused: { zh: '未能判断', en: 'refused' },
  written: { zh: '报告', en: 'report' },
  decisions: { zh: '逐案结果', en: 'decisions' },
  missed: { zh: '未达到要求：{bars}', en: 'A bar is missed: {bars}' },
  allReached: { zh: '各项要求均已达到。', en: 'Every bar is reached.' },
  typesChart: { zh: '各类型截止时间的一致率', en: 'Deadlines reproduced, by service type' },
  typesChartNote: {
    zh: '案件数最多的 25 个类型。横条：在有已公布目标的案件中，截止时间相差不超过 10 秒的比例。',
    en: 'The 25 types with the most cases. Bar: share of cases with a published target whose deadline agrees to within 10 seconds.'
  },
  typeName: { zh: '类型', en: 'service type' },
  typeLimit: { zh: '推得的时限', en: 'derived limit' },
  typeAgreed: { zh: '一致 / 有目标', en: 'equal / with target' },
  noLimitKnown: { zh: '没有已知时限', en: 'no limit known' },
  unknownType: { zh: '标准中没有该类型', en: 'type not in the standard' },
  noTargets: { zh: '没有已公布的目标', en: 'no published target' },
  limit: { zh: '{value} {unit}', en: '{value} {unit}' },
  differenceChart: { zh: '截止时间相差多少', en: 'How far deadlines lie apart' },
  differenceChartNote: {
    zh: '我们的截止时间减去市政系统的目标。相差不超过 10 秒的 {agreed} 件未画出；纵轴为其余 {rest} 件的件数。',
    en: "Our deadline minus the city's target. The {agreed} cases within 10 seconds are not drawn; bars show the other {rest}."
  },
  oursEarlier: { zh: '← 我们的截止时间更早', en: '← our deadline is earlier' },
  oursLater: { zh: '我们的截止时间更晚 →', en: 'our deadline is later →' },
  within: { zh: '±10 秒', en: '±10 s' },
  departmentsChart: { zh: '各部门的按时、超期与未到期', en: 'On time, overdue and open, by department' },
  departmentsChartNote: {
    zh: '按我们的结论，在有时限的案件中所占比例；右侧为件数。没有已知时限的案件不计入横条。',
    en: 'By our verdicts, as shares of the cases that have a limit; counts on the right. Cases without a known limit are outside the bar.'
  },
  withLimit: { zh: '有时限', en: 'with limit' },
  withoutLimit: { zh: '无时限', en: 'without' },
  method: { zh: '方法', en: 'Method' },
  methodText: {
    zh: '标准为每个类型给出至多一个时限，由 2011 年第三季度公开数据中的目标时刻推得。每个案件用命令 lijie decide 计算：由登记时刻起，按波士顿当地时间（America/New_York）加上时限，得出截止时间，再与办结时刻比较得出结论；未办结的案件以统计时点判断。然后与同一文件中市政系统自己写下的目标时刻（target_dt）和结论（ontime）逐案对照。市政系统的这两列不参与计算。',
    en: 'The standard gives each service type one time limit at most, derived from the targets in the open data of July to September 2011. The command lijie decide computes every case: the limit is counted from the opening on the clock of Boston (America/New_York), and the closing, or for unfinished cases the as-of instant, is held against the deadline. The result is then compared, case by case, with the target (target_dt) and the verdict (ontime) that the city itself wrote into the same file. Those two columns take no part in the computation.'
  },
  notice: { zh: '说明', en: 'Notice' },
  legend: { zh: '图例', en: 'Legend' },
  explanation: { zh: '我们的解读', en: 'our reading' },
  examples: { zh: '示例', en: 'examples' },
  class: { zh: '类别', en: 'class' },
  generated: {
    zh: '由 npm run demo 生成，只依赖输入文件与标准，不含生成时间。',
    en: 'Made by npm run demo from the input file and the standard alone; it carries no time of making.'
  },
  language: { zh: '语言', en: 'Language' }
}

/** The words with `{name}` replaced by the parameters, in both languages; Chinese stands in where there is no English. */
export function fillWords(both, params) {
  const fill = (text) =>
    text.replace(/\{([a-zA-Z]+)\}/g, (slot, name) =>
      Object.hasOwn(params, name) ? String(params[name]) : slot
    )
  return { zh: fill(both.zh), en: fill(both.en ?? both.zh) }
}
