import { dutyColumns } from './duty-columns.mjs'
import { section, table } from './markdown.mjs'
import { renderConditions } from './render-conditions.mjs'
import { renderPenalties } from './render-penalties.mjs'
import { renderUnstated } from './render-unstated.mjs'

/** Kinds of duty rules in the order of the page: what they are called, and the columns of their tables. */
const kinds = {
  mode: ['适用', 'Where it applies', ['who', 'use', 'article']],
  task: ['任务由谁承担', 'Who bears a task', ['task', 'who', 'what', 'cost', 'article']],
  obligation: ['义务', 'Obligations', ['who', 'what', 'limit', 'consequence', 'article']],
  prohibition: ['禁止', 'Prohibitions', ['who', 'what', 'consequence', 'article']],
  gate: ['前置条件', 'Gates', ['who', 'act', 'requires', 'consequence', 'article']],
  'record-filing': [
    '备案',
    'Record filing',
    ['who', 'to', 'what', 'materials', 'limit', 'consequence', 'article']
  ],
  publication: ['公布', 'Publication', ['who', 'what', 'to', 'limit', 'consequence', 'article']],
  retention: ['保存', 'Retention', ['who', 'material', 'minimum', 'what', 'consequence', 'article']],
  threshold: [
    '限值',
    'Thresholds',
    ['who', 'metric', 'atLeast', 'excluded', 'undefined', 'consequence', 'article']
  ],
  right: ['权利', 'Rights', ['who', 'what', 'article']],
  reward: ['奖励', 'Rewards', ['who', 'reward', 'what', 'article']]
}

/** Duties by kind: who, what, when, until when, what follows; then penalties. */
export function renderDuties({ duties }, words) {
  if (duties === undefined) return []
  const { say } = words
  return section(2, say('义务与责任', 'Duties and consequences'), [
    ...Object.entries(kinds).flatMap(([kind, [zh, en, columns]]) => {
      const rules = duties.rules.filter((rule) => rule.kind === kind)
      return section(
        3,
        `${say(zh, en)}${words.brackets(rules.length)}`,
        renderRules(rules, columns, duties, words)
      )
    }),
    ...renderPenalties(duties, words),
    ...renderUnstated(duties, words),
    ...renderConditions(duties, words)
  ])
}

function renderRules(rules, columns, duties, words) {
  const headings = columns.map((column) => words.say(...dutyColumns[column].heading))
  const rows = rules.map((rule) => columns.map((column) => dutyColumns[column].cell(rule, words, duties)))
  return table(headings, rows)
}
