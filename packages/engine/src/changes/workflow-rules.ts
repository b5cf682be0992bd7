import { compareConditions, sayConditionOf, type ConditionWords } from './compare-conditions.js'
import { itemsOf, listOf } from './responsibility-rules.js'
import { fieldsOf, leaf, textOf, type RuleTable } from './rule-table.js'
import { sayPlain, sayWord } from './say-values.js'
import { codes } from './standard-rules.js'
import type { Sayer } from './path-rule.js'

const can = 'answer-can-change'
const unordered = { unordered: true } as const

/** Facts of the workflow, and those of the criteria that stand beside them. */
const workflowWords: ConditionWords = {
  sourceOf: ({ facts, workflow }) => ({
    facts: { facts: { ...facts?.facts, ...workflow?.facts } },
    conditions: workflow?.conditions ?? {}
  }),
  always: { zh: '无条件', en: 'always' }
}

const sayTarget: Sayer = (value) => {
  const { level, roles } = fieldsOf(value)
  const names = Array.isArray(roles) ? roles.map(String) : []
  if (level === undefined) return { zh: '无', en: 'none' }
  return {
    zh: `第 ${Number(level)} 级：${names.join('、')}`,
    en: `level ${Number(level)}: ${names.join(', ')}`
  }
}

/** Effects by what they do and to whom: `disposal start, notify complainant`. */
const sayEffects: Sayer = (value) => {
  const effects = Array.isArray(value) ? value.map(nameEffect) : []
  return effects.length === 0 ? { zh: '无', en: 'none' } : { zh: effects.join('、'), en: effects.join(', ') }
}

/** The members that name an effect, in the order in which they are told. */
const effectMembers: readonly (readonly string[])[] = [
  ['clock', 'event'],
  ['notify', 'about'],
  ['task', 'performer'],
  ['send'],
  ['register'],
  ['handOver']
]

function nameEffect(effect: unknown): string {
  const fields = fieldsOf(effect)
  const members = effectMembers.find(([name = '']) => Object.hasOwn(fields, name)) ?? []
  const [verb = ''] = members
  return [verb, ...members.map((member) => String(fields[member]))].join(' ')
}

const transition = 'workflow/transitions/*'

/** States, transitions, effects and gaps. */
export const workflowRules: RuleTable = {
  'workflow/facts': itemsOf('fact', '事实'),
  'workflow/facts/*/values': { items: codes },
  'workflow/conditions': itemsOf('named condition', '命名条件', {
    subject: (key) => ({ zh: `命名条件 ${key}`, en: `named condition ${key}` }),
    say: sayConditionOf(workflowWords, '')
  }),
  'workflow/conditions/*': { compare: compareConditions(can, workflowWords) },
  'workflow/stages': itemsOf('stage', '环节', { added: 'check-only', removed: 'check-only' }),
  'workflow/stages/*/states': leaf('states', '状态', 'check-only', unordered),
  'workflow/states': itemsOf('state', '状态'),
  'workflow/states/*/kind': leaf('kind', '种类', can, {
    say: sayWord({ open: { zh: '办理中', en: 'open' }, end: { zh: '终结', en: 'end' } })
  }),
  'workflow/states/*/filed': leaf('filed', '已立案'),
  'workflow/states/*/outcome': leaf('what becomes of the case', '终结结果'),
  'workflow/transitions': listOf('transition', '办理环节', {
    orderedWithin: (item) => textOf(item, 'action')
  }),
  [`${transition}/action`]: leaf('action', '动作'),
  [`${transition}/from`]: leaf('states before', '原状态', can, unordered),
  [`${transition}/to`]: leaf('state afterwards', '后状态'),
  [`${transition}/roles`]: leaf('roles', '角色', can, unordered),
  [`${transition}/holder`]: leaf('level of the holder', '承办级次'),
  [`${transition}/result`]: leaf('result', '结果'),
  [`${transition}/when`]: { compare: compareConditions(can, workflowWords) },
  [`${transition}/target`]: leaf('dispatched to', '派遣对象', can, { whole: true, say: sayTarget }),
  [`${transition}/confirms`]: leaf('confirms', '需确认', can, {
    say: sayWord({ 'filing-criteria': { zh: '立案条件', en: 'the filing criteria' } })
  }),
  [`${transition}/ladder`]: leaf('ladder', '协调阶梯'),
  [`${transition}/automatic`]: leaf('by a timer', '可由定时程序办理'),
  [`${transition}/modality`]: leaf('duty', '义务程度', 'source', {
    say: sayWord({ must: { zh: '应当', en: 'must' }, may: { zh: '可以', en: 'may' } })
  }),
  [`${transition}/effects`]: leaf('effects', '后续事项', can, { whole: true, say: sayEffects }),
  'workflow/gaps': listOf('gap', '程序空白', { removed: can }),
  'workflow/gaps/*/action': leaf('action', '动作'),
  'workflow/gaps/*/from': leaf('states', '状态', can, unordered),
  'workflow/gaps/*/roles': leaf('roles', '角色', can, unordered),
  'workflow/gaps/*/reason': leaf('reason', '理由', can, {
    say: sayWord({
      'closing-path-not-stated': { zh: '未规定结案途径', en: 'no way to close is stated' },
      'path-not-stated': { zh: '未规定后续程序', en: 'what follows is not stated' }
    })
  }),
  'workflow/gaps/*/articles': leaf('articles', '条款', 'source', {
    say: (value) => (Array.isArray(value) ? { zh: value.join('、'), en: value.join(', ') } : sayPlain('-'))
  })
}
