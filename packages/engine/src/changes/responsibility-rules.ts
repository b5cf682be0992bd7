import type { Condition, MessageLanguage } from '@lijie/schema'
import { describeCondition } from '../criteria/index.js'
import { compareConditions, type ConditionWords } from './compare-conditions.js'
import type { ItemRule, PathRule, ReasonRule, Sayer } from './path-rule.js'
import { fieldsOf, labelOf, leaf, nameItem, textOf, type RuleTable } from './rule-table.js'
import { sayDate, sayPlain, sayWord } from './say-values.js'

const can = 'answer-can-change'

/** Entries that are named by their keys. */
export function itemsOf(en: string, zh: string, more: Partial<ItemRule> = {}): PathRule {
  return {
    items: {
      subject: (key, item) => nameItem(en, zh, key, labelOf(item, 'label', key)),
      added: 'adds-only',
      removed: 'key-removed',
      ...more
    }
  }
}

/** Entries that carry an id. */
export function listOf(en: string, zh: string, more: Partial<ItemRule> = {}): PathRule {
  return itemsOf(en, zh, {
    keyOf: (item) => textOf(item, 'id'),
    subject: (key) => ({ zh: `${zh} ${key}`, en: `${en} ${key}` }),
    added: can,
    ...more
  })
}

/** Where areas are open, a code that was one of them may become that of an area of its own. */
const addedArea: ReasonRule = (_item, { before }) =>
  before.responsibility?.openAreas === undefined ? 'adds-only' : can

const sayModality = sayWord({
  must: { zh: '应当', en: 'must' },
  may: { zh: '可以', en: 'may' }
})

const sayBody: Sayer = (value) => {
  const { organ, member, owner, criterion } = fieldsOf(value)
  if (owner === true) return { zh: '产权或管理维护单位', en: 'the owner or maintainer' }
  if (criterion === 'disposing')
    return { zh: '立案条件的处置单位', en: 'the disposing bodies of the criterion' }
  if (criterion === 'supervising')
    return { zh: '立案条件的主管部门', en: 'the supervising bodies of the criterion' }
  return sayPlain(member === undefined ? String(organ ?? '-') : `${String(organ)}:${String(member)}`)
}

const sayCost: Sayer = (value) => {
  const { bearers, unknown } = fieldsOf(value)
  if (unknown !== undefined) return labelOf({ unknown }, 'unknown', '-')
  if (!Array.isArray(bearers)) return { zh: '未写明', en: 'not stated' }
  const labels = bearers.map((bearer) => labelOf({ bearer }, 'bearer', '-'))
  return { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') }
}

/** Combinations of triggers, which go by their ids here. */
const sayImpossible: Sayer = (value) => {
  const conditions = Array.isArray(value) ? (value as readonly Condition[]) : []
  if (conditions.length === 0) return { zh: '无', en: 'none' }
  const ids = [...JSON.stringify(conditions).matchAll(/"fact":"([^"]*)"/g)].map(([, id = '']) => id)
  const facts = Object.fromEntries(ids.map((id) => [id, { type: 'boolean', label: { zh: id } }] as const))
  const say = (language: MessageLanguage): readonly string[] =>
    conditions.map((condition) => describeCondition(condition, { facts: { facts } }, language))
  return { zh: say('zh-CN').join('；'), en: say('en').join('; ') }
}

/** The ladder that a step or a condition belongs to is the first part of its key. */
const ladderWords: ConditionWords = {
  sourceOf: ({ responsibility }, key) => {
    const triggers = fieldsOf(fieldsOf(responsibility?.ladders)[key.split('/')[0] ?? ''])['triggers']
    const facts = Object.entries(fieldsOf(triggers)).map(
      ([id, trigger]) => [id, { type: 'boolean', label: labelOf(trigger, 'label', id) }] as const
    )
    return { facts: { facts: Object.fromEntries(facts) } }
  },
  always: { zh: '无条件', en: 'always' }
}

const unordered = { unordered: true } as const
const dates = { say: sayDate } as const

/** Where and when an entry holds. */
function placeOf(path: string): RuleTable {
  return {
    [`${path}/areas`]: leaf('areas', '区域', can, unordered),
    [`${path}/areaGroups`]: leaf('groups of areas', '区域组', can, unordered),
    [`${path}/validFrom`]: leaf('first day', '起始日期', can, dates),
    [`${path}/validTo`]: leaf('last day', '终止日期', can, dates)
  }
}

const assignment = 'responsibility/assignments/*'
const ladder = 'responsibility/ladders/*'

/** Organs, areas, roles, assignment and ladders. */
export const responsibilityRules: RuleTable = {
  'responsibility/organs': itemsOf('organ', '机构'),
  'responsibility/organs/*/level': leaf('level', '层级', 'check-only'),
  'responsibility/organs/*/partOf': leaf('part of', '隶属', 'check-only'),
  'responsibility/organs/*/perArea': leaf('one in each area', '每个区域一个'),
  'responsibility/organs/*/openMembers': leaf('open class', '开放类别'),
  'responsibility/organs/*/aliases': itemsOf('alias', '别名', {
    keyOf: String,
    subject: (alias) => ({ zh: `别名“${alias}”`, en: `alias "${alias}"` }),
    removed: 'name-lost'
  }),
  'responsibility/areas': itemsOf('area', '区域', { added: addedArea }),
  'responsibility/areas/*/division': leaf('division code', '行政区划代码'),
  'responsibility/areas/*/succeededBy': leaf('areas afterwards', '后继区域', can, unordered),
  ...placeOf('responsibility/areas/*'),
  'responsibility/openAreas': leaf('open areas', '开放区域', can, {
    say: (value) => sayPlain(textOf(value, 'divisionPrefix'))
  }),
  'responsibility/openAreas/divisionPrefix': leaf('codes of open areas begin with', '开放区域代码前缀'),
  'responsibility/areaGroups': itemsOf('group of areas', '区域组'),
  'responsibility/areaGroups/*/areas': leaf('areas', '区域', can, unordered),
  'responsibility/roles': itemsOf('role', '角色'),
  'responsibility/bindings': listOf('binding', '角色绑定'),
  'responsibility/bindings/*/role': leaf('role', '角色'),
  'responsibility/bindings/*/organ': leaf('organ', '机构'),
  'responsibility/bindings/*/anyArea': leaf('in any area', '可跨区域'),
  'responsibility/bindings/*/modality': leaf('duty', '义务程度', 'source', { say: sayModality }),
  ...placeOf('responsibility/bindings/*'),
  'responsibility/entrustments': listOf('entrustment', '委托'),
  'responsibility/entrustments/*/from': leaf('who entrusts', '委托方'),
  'responsibility/entrustments/*/to': leaf('who is entrusted', '受托方'),
  'responsibility/entrustments/*/roles': leaf('roles', '角色', can, unordered),
  'responsibility/entrustments/*/modality': leaf('duty', '义务程度', 'source', { say: sayModality }),
  ...placeOf('responsibility/entrustments/*'),
  'responsibility/ownerships': itemsOf('kind of ownership', '权属'),
  'responsibility/assignments': listOf('assignment', '责任认定规则', { orderedWithin: () => 'assignments' }),
  [`${assignment}/kind`]: leaf('kind', '类别'),
  [`${assignment}/codes`]: leaf('sub-categories', '小类', can, unordered),
  ...placeOf(assignment),
  [`${assignment}/unitGrids`]: leaf('unit grids', '单元网格', can, unordered),
  [`${assignment}/ownership`]: leaf('ownership', '权属', can, unordered),
  [`${assignment}/bodies`]: leaf('named bodies', '指名单位', can, unordered),
  [`${assignment}/disposing`]: leaf('disposing body', '处置单位', can, { whole: true, say: sayBody }),
  [`${assignment}/supervising`]: leaf('supervising body', '主管部门', can, { whole: true, say: sayBody }),
  'responsibility/unassigned': leaf('ladder without an assignment', '无适用规则时的协调阶梯'),
  'responsibility/ladders': itemsOf('ladder', '协调阶梯'),
  [`${ladder}/situation`]: leaf('situation', '适用情形', 'check-only'),
  [`${ladder}/triggers`]: itemsOf('trigger', '情形', { added: can }),
  [`${ladder}/impossible`]: leaf('impossible combinations', '不可能的组合', can, {
    ...unordered,
    whole: true,
    say: sayImpossible
  }),
  [`${ladder}/steps`]: listOf('step', '步骤'),
  [`${ladder}/steps/*/order`]: leaf('order', '次序'),
  [`${ladder}/steps/*/when`]: { compare: compareConditions(can, ladderWords) },
  [`${ladder}/steps/*/decider`]: leaf('who decides', '决定机构'),
  [`${ladder}/steps/*/act`]: leaf('what it does', '做法'),
  [`${ladder}/steps/*/modality`]: leaf('duty', '义务程度', can, { say: sayModality }),
  [`${ladder}/steps/*/binding`]: leaf('effect of what is agreed', '协调结果的效力', can, {
    say: sayWord({
      binding: { zh: '必须执行', en: 'binding' },
      'not-binding': { zh: '不具强制力', en: 'not binding' },
      'not-stated': { zh: '来源未规定', en: 'not said by the source' }
    })
  }),
  [`${ladder}/steps/*/bindingArticle`]: leaf('article on the effect', '效力条款', 'source'),
  [`${ladder}/steps/*/cost`]: leaf('costs', '费用', can, { whole: true, say: sayCost }),
  [`${ladder}/steps/*/terminal`]: leaf('end', '结果'),
  [`${ladder}/steps/*/register`]: leaf('register', '台账'),
  [`${ladder}/steps/*/onFailure`]: leaf('once it has failed', '未果后的情形'),
  [`${ladder}/otherwise/text`]: leaf('otherwise', '其他情形', 'words'),
  'responsibility/registers': itemsOf('register', '登记台账')
}
