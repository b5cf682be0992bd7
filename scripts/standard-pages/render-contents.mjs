/** Collections of each part, in the order of the page, with what they are called. */
const collections = {
  responsibility: {
    organs: ['机构', 'organs'],
    areas: ['区域', 'areas'],
    roles: ['角色', 'roles'],
    bindings: ['角色绑定', 'role bindings'],
    entrustments: ['委托', 'entrustments'],
    assignments: ['责任认定规则', 'assignment rules'],
    ladders: ['协调阶梯', 'ladders']
  },
  workflow: { states: ['状态', 'states'], transitions: ['环节', 'transitions'], gaps: ['程序空白', 'gaps'] },
  duties: {
    subjects: ['主体', 'subjects'],
    rules: ['义务规则', 'duty rules'],
    penalties: ['罚则', 'penalties'],
    evaluations: ['考评关系', 'evaluations'],
    terms: ['术语', 'terms'],
    channels: ['渠道', 'channels'],
    references: ['引用', 'references']
  },
  taxonomy: { categories: ['大类', 'categories'], entries: ['小类', 'sub-categories'] },
  facts: { facts: ['事实', 'facts'] },
  criteria: { rows: ['立案条件', 'filing criteria'] },
  timeLimits: { units: ['时限单位', 'time units'], clocks: ['计时', 'clocks'] },
  evaluation: {
    schemes: ['评价方案', 'schemes'],
    figures: ['外部数据', 'figures from outside'],
    counters: ['计数项', 'counters'],
    relations: ['计数关系', 'relations between counters']
  },
  calendar: { schedules: ['班次安排', 'shift schedules'], notices: ['放假通知', 'holiday notices'] }
}

/** What it holds, counted by part. */
export function renderContents(document, words) {
  const { say, word } = words
  const lines = Object.entries(collections).flatMap(([part, kinds]) => {
    if (document[part] === undefined) return []
    const counts = Object.entries(kinds).flatMap(([key, [zh, en]]) => {
      const count = Object.keys(document[part][key] ?? {}).length
      return count === 0 ? [] : [say(`${zh} ${count}`, `${count} ${en}`)]
    })
    return counts.length === 0 ? [] : [`- ${word('part', part)}${say('：', ': ')}${words.join(counts)}`]
  })
  return lines.length === 0 ? [] : [...lines, '']
}
