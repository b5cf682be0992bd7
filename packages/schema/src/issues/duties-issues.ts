import type { IssueDefinitions } from './define-issues.js'

/** Codes of the duties area (义务规则): what keeps duties.json from being used, and what cannot be answered from it. */
export const dutiesIssues = {
  'duties/bad-input': {
    severity: 'error',
    params: [],
    en: 'A question about duties is put in a wrong form: it needs facts, an instant in whole milliseconds as "asOf", and ids of rules as "only".',
    zh: '义务判定的提问形式不正确：须给出 facts；asOf 为整数毫秒的时刻，only 为规则编号的列表。'
  },
  'duties/no-duties': {
    severity: 'error',
    params: [],
    en: 'No standard of this rulebook says what has to be done or left alone. Add one that has a duties.json.',
    zh: '本规则集中没有规定义务的标准。请加入含有 duties.json 的标准。'
  },
  'duties/unknown-subject': {
    severity: 'error',
    params: ['subject', 'known'],
    en: '"{subject}" is not a subject of this standard. Subjects: {known}.',
    zh: '该标准没有名为“{subject}”的主体。已规定的主体：{known}。'
  },
  'duties/unknown-task': {
    severity: 'error',
    params: ['task', 'known'],
    en: '"{task}" is not declared under "tasks". Tasks: {known}.',
    zh: 'tasks 中没有任务“{task}”。已声明的任务：{known}。'
  },
  'duties/unknown-rule': {
    severity: 'error',
    params: ['rule', 'known'],
    en: '"{rule}" is not a rule of this standard that can stand here. Rules: {known}.',
    zh: '“{rule}”不是此处可以引用的规则。可引用的规则：{known}。'
  },
  'duties/unknown-fact': {
    severity: 'error',
    params: ['fact', 'known'],
    en: '"{fact}" is not declared under "facts" of duties.json. Facts: {known}.',
    zh: 'duties.json 的 facts 中没有事实“{fact}”。已声明的事实：{known}。'
  },
  'duties/unknown-organ': {
    severity: 'error',
    params: ['organ', 'known'],
    en: '"{organ}" is not an organ of responsibility.json. Organs: {known}.',
    zh: 'responsibility.json 中没有机构“{organ}”。已规定的机构：{known}。'
  },
  'duties/wrong-fact-type': {
    severity: 'error',
    params: ['fact', 'type', 'declared'],
    en: 'Here a fact of the type "{type}" is needed, and "{fact}" is declared as "{declared}". Change its type, or name another fact.',
    zh: '此处需要类型为“{type}”的事实，而“{fact}”声明为“{declared}”。请更正其类型，或改用其他事实。'
  },
  'duties/duplicate-id': {
    severity: 'error',
    params: ['id'],
    en: 'The id "{id}" is given twice. Answers are cited by it: give one of the two another id.',
    zh: '标识“{id}”重复。判定结果按标识引用，请更改其中一个。'
  },
  'duties/cyclic-overrides': {
    severity: 'error',
    params: ['cycle'],
    en: 'Rules override each other in a circle, so that none of them goes first: {cycle}. Remove one "overrides".',
    zh: '规则之间的优先关系形成循环，无法确定先后：{cycle}。请去掉其中一处 overrides。'
  },
  'duties/cyclic-subjects': {
    severity: 'error',
    params: ['cycle'],
    en: 'Subjects include each other in a circle: {cycle}. Remove one "includes".',
    zh: '主体之间的包含关系形成循环：{cycle}。请去掉其中一处 includes。'
  },
  'duties/start-not-stated': {
    severity: 'error',
    params: ['rule'],
    en: 'The rule "{rule}" has a limit and does not say from when it counts. Name the instant fact under "startEvent", or say there why the source names none ("missing").',
    zh: '规则“{rule}”有期限而没有写明起算事件。请在 startEvent 中写明时刻型事实；原文没有规定的，以 missing 说明。'
  },
  'duties/never-breached': {
    severity: 'error',
    params: ['rule', 'penalty'],
    en: 'The penalty "{penalty}" is about a breach of "{rule}", which is a right, a task, a mode or a reward and is never breached. Name the duty that is, or say under "when" what the penalty is for.',
    zh: '罚则“{penalty}”针对违反“{rule}”，但该规则是权利、任务、方式或奖励，不会被违反。请改为相应的义务规则，或在 when 中写明罚则的条件。'
  },
  'duties/fine-bounds-swapped': {
    severity: 'error',
    params: ['penalty', 'least', 'most'],
    en: 'The fine of "{penalty}" begins at {least} yuan and ends at {most}. Swap the two.',
    zh: '罚则“{penalty}”的罚款下限 {least} 元高于上限 {most} 元，请对调。'
  },
  'duties/reading-undeclared': {
    severity: 'error',
    params: ['label', 'labelZh', 'first', 'second', 'limit'],
    en: 'The source does not say how "{label}" enters the share: left out of the total it is {first}, counted as good {second}; against {limit} the two do not agree. Ask the issuer, or declare the reading in duties.json.',
    zh: '原文没有写明“{labelZh}”如何计入比率：从总数中剔除为 {first}，计为合格为 {second}，与 {limit} 相比结论不同。请征询制定机关，或在 duties.json 中声明采用的读法。'
  },
  'duties/empty-total': {
    severity: 'error',
    params: ['fact'],
    en: 'The total is zero, so that there is no share to compare ("{fact}"). Ask about a time in which there was something to count.',
    zh: '总数为零，没有可比较的比率（“{fact}”）。请改用有统计对象的时段。'
  },
  'duties/counts-do-not-fit': {
    severity: 'error',
    params: ['good', 'excluded', 'total'],
    en: '{good} good and {excluded} excluded are more than the {total} there are, or fewer than none. Correct the figures.',
    zh: '合格 {good}、剔除 {excluded} 之和超过总数 {total}，或其中有负数。请更正数据。'
  },
  'duties/kept-needs-dates': {
    severity: 'error',
    params: ['days', 'minimum', 'least', 'most'],
    en: 'Kept for {days} days; {minimum} are {least} to {most} days, depending on the date. Compare the dates themselves.',
    zh: '已保存 {days} 天；{minimum}依起算日期不同为 {least} 至 {most} 天，应按具体日期核对。'
  },
  'duties/unit-not-in-days': {
    severity: 'error',
    params: ['unit'],
    en: 'How many days a "{unit}" has is not known here. Write how long a record is kept in day, week, month or year.',
    zh: '无法确定单位“{unit}”合多少天。保存期限请使用 day、week、month 或 year。'
  },
  'duties/minimums-overlap': {
    severity: 'error',
    params: ['first', 'second'],
    en: 'Which of the minimums is longer depends on the date: "{first}" or "{second}". Keep it until both have run out.',
    zh: '“{first}”与“{second}”两项最短保存期限孰长取决于起算日期，应保存至两者均届满。'
  },
  'duties/uncited': {
    severity: 'warning',
    params: ['entry'],
    en: '{entry} is said to stand in the published text, but names no article. Add where it stands, or say how it is known.',
    zh: '{entry} 标为据公布文本，但没有注明条款。请补充出处，或更正依据类别。'
  }
} as const satisfies IssueDefinitions
