import type { KnownTimeLimit, LocalizedText } from '@lijie/schema'
import { countUnits } from '../kernel/index.js'
import { compareConditions, type ConditionWords } from './compare-conditions.js'
import { isSameJson } from './is-same-json.js'
import type { Comparer, Sayer } from './path-rule.js'
import { itemsOf, listOf } from './responsibility-rules.js'
import { fieldsOf, leaf, textOf, type RuleTable } from './rule-table.js'
import { isLocalizedText, sayLabel, sayPlain, sayWord } from './say-values.js'
import { codes } from './standard-rules.js'

const can = 'answer-can-change'
const unordered = { unordered: true } as const

const dutyWords: ConditionWords = {
  sourceOf: ({ duties }) => ({ facts: { facts: duties?.facts ?? {} }, conditions: duties?.conditions ?? {} }),
  always: { zh: '无条件', en: 'always' }
}
const condition = { compare: compareConditions(can, dutyWords) } as const

/** A limit with the event it counts from; null where the source sets none. */
const sayLimit: Sayer = (value) => {
  if (!Number.isInteger(fieldsOf(value)['value'])) return { zh: '无', en: 'none' }
  const limit = value as KnownTimeLimit
  return { zh: countUnits(limit, null, 'zh-CN'), en: countUnits(limit, null, 'en') }
}

/** A limit is told as a whole; what its event is called is words. */
function compareLimits(en: string, zh: string): Comparer {
  return (place, before, after, walk) => {
    if (isSameJson(before, after)) return
    const why = isSameJson(withoutLabel(before), withoutLabel(after)) ? 'words' : can
    walk.report(place, { before, after, why, name: { zh, en }, say: sayLimit })
  }
}

function withoutLabel(limit: unknown): unknown {
  const { startEvent, ...rest } = fieldsOf(limit)
  const { label: _label, ...event } = fieldsOf(startEvent)
  return { ...rest, event }
}

const sayShare: Sayer = (value) => {
  const { numerator, denominator } = fieldsOf(value)
  return sayPlain(numerator === undefined ? String(value) : `${String(numerator)}/${String(denominator)}`)
}

const sayFine: Sayer = (value) => {
  const { least, most } = fieldsOf(fieldsOf(value)['amount'])
  if (least === undefined) return { zh: '无', en: 'none' }
  return { zh: `${String(least)} 至 ${String(most)} 元`, en: `${String(least)} to ${String(most)} yuan` }
}

const sayTexts: Sayer = (value) => {
  const texts = (Array.isArray(value) ? value : []).filter((one) => isLocalizedText(one)) as LocalizedText[]
  const labels = texts.map((text) => sayLabel(text))
  return { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') }
}

const words = { whole: true, say: sayTexts } as const
const rule = 'duties/rules/*'
const penalty = 'duties/penalties/*'
const evaluation = 'duties/evaluations/*'

const rules: RuleTable = {
  'duties/rules': listOf('duty', '义务规则', {
    orderedWithin: (item) => (textOf(item, 'kind') === 'task' ? textOf(item, 'task') : null)
  }),
  [`${rule}/kind`]: leaf('kind', '种类'),
  [`${rule}/of`]: leaf('whose it is', '主体', can, unordered),
  [`${rule}/concept`]: leaf('subject matter', '事项', 'check-only'),
  [`${rule}/when`]: condition,
  [`${rule}/unless`]: condition,
  [`${rule}/done`]: condition,
  [`${rule}/breach`]: condition,
  [`${rule}/acted`]: condition,
  [`${rule}/overrides`]: leaf('goes before', '优先于', can, unordered),
  [`${rule}/uncomputed`]: leaf('words without a number', '没有数值的用语', 'words', words),
  [`${rule}/limit`]: { compare: compareLimits('time', '期限') },
  [`${rule}/doneAt`]: leaf('when it was done', '履行时刻'),
  [`${rule}/modality`]: leaf('duty', '义务程度', can, {
    say: sayWord({
      must: { zh: '应当', en: 'must' },
      may: { zh: '可以', en: 'may' },
      encouraged: { zh: '鼓励', en: 'encouraged' },
      'must-if-needed': { zh: '必要时应当', en: 'must if needed' },
      'may-refuse': { zh: '可以拒绝', en: 'may refuse' },
      'may-refer': { zh: '可以参照', en: 'may refer to it' }
    })
  }),
  [`${rule}/cost`]: leaf('who pays', '费用'),
  [`${rule}/mayEntrust`]: leaf('may entrust', '可以委托'),
  [`${rule}/to`]: leaf('receiver', '接收方'),
  [`${rule}/materials`]: leaf('materials', '材料', can, words),
  [`${rule}/changes`]: leaf('filing that it changes', '所变更的备案'),
  [`${rule}/material`]: leaf('material', '资料'),
  [`${rule}/minimum`]: { compare: compareLimits('least time of keeping', '最短保存期限') },
  [`${rule}/keptDays`]: leaf('days kept', '已保存天数'),
  [`${rule}/backup`]: leaf('backup', '备份'),
  [`${rule}/metric`]: leaf('metric', '指标', 'words'),
  [`${rule}/good`]: leaf('what counts as good', '合格数'),
  [`${rule}/total`]: leaf('total', '总数'),
  [`${rule}/atLeast`]: leaf('threshold', '下限', can, { whole: true, say: sayShare }),
  [`${rule}/excluded/count`]: leaf('what is excluded', '剔除数'),
  [`${rule}/excluded/reading`]: leaf('how the excluded count', '剔除的读法', can, {
    say: sayWord({
      'leaves-total': { zh: '从总数中剔除', en: 'left out of the total' },
      'counts-as-good': { zh: '计为合格', en: 'counted as good' },
      undeclared: { zh: '未声明', en: 'undeclared' }
    })
  }),
  [`${rule}/period`]: leaf('period of measuring', '统计时段', 'words'),
  [`${rule}/undefined`]: leaf(
    'what the source leaves undefined',
    '原文未定义的部分',
    'check-only',
    unordered
  ),
  [`${rule}/act`]: leaf('act', '事项', 'words'),
  [`${rule}/requires`]: listOf('requirement', '条件'),
  [`${rule}/requires/*/holds`]: condition,
  [`${rule}/task`]: leaf('task', '任务'),
  [`${rule}/use`]: leaf('what is used', '方式'),
  [`${rule}/reward`]: leaf('reward', '奖励')
}

const consequences: RuleTable = {
  'duties/penalties': listOf('penalty', '罚则'),
  [`${penalty}/breaches`]: leaf('breaches', '所针对的规则', can, unordered),
  [`${penalty}/anyBreach`]: leaf('any breach', '任何违反'),
  [`${penalty}/when`]: condition,
  [`${penalty}/target`]: leaf('on whom it falls', '对象', can, unordered),
  [`${penalty}/fine`]: leaf('fine', '罚款', can, { whole: true, say: sayFine }),
  [`${penalty}/measures`]: leaf('measures', '措施', can, words),
  [`${penalty}/kind`]: leaf('kind', '种类'),
  [`${penalty}/authority`]: leaf('who imposes it', '实施机关'),
  [`${penalty}/entrusted`]: leaf('who may be entrusted', '可受委托方'),
  [`${penalty}/deferTo`]: leaf('left to', '依照'),
  'duties/evaluations': listOf('evaluation', '考评'),
  [`${evaluation}/evaluator`]: leaf('who evaluates', '考评方'),
  [`${evaluation}/evaluated`]: leaf('who is evaluated', '考评对象', can, unordered),
  [`${evaluation}/what`]: leaf('what is evaluated', '考评内容', 'words'),
  [`${evaluation}/period`]: { compare: compareLimits('how often', '周期') },
  [`${evaluation}/sinks`]: listOf('use of the result', '结果运用'),
  [`${evaluation}/sinks/*/to`]: leaf('receiver', '接收方'),
  [`${evaluation}/uncomputed`]: leaf('words without a number', '没有数值的用语', 'words', words)
}

/** Terms, channels and references: what checks compute on. */
const sources: RuleTable = {
  'duties/terms': itemsOf('term', '术语', { added: 'check-only', removed: 'check-only' }),
  'duties/terms/*/concept': leaf('subject matter', '事项', 'check-only'),
  'duties/terms/*/requires': leaf('what it takes', '构成', 'check-only', unordered),
  'duties/terms/*/lists': leaf('lists', '列举', 'check-only', { whole: true }),
  'duties/terms/*/variants': itemsOf('other wording', '其他写法', {
    keyOf: (item) => textOf(item, 'article'),
    added: 'check-only',
    removed: 'check-only'
  }),
  'duties/channels': listOf('channel', '渠道', { added: 'check-only', removed: 'check-only' }),
  'duties/channels/*/concept': leaf('what arrives', '事项', 'check-only'),
  'duties/channels/*/by': leaf('who collects', '受理方', 'check-only', unordered),
  'duties/channels/*/ways': itemsOf('way', '途径', {
    keyOf: (item) => textOf(item, 'source'),
    added: 'check-only',
    removed: 'check-only'
  }),
  'duties/channels/*/open': leaf('open list', '开放列举', 'check-only'),
  'duties/channels/*/sink': leaf('receiver', '接收方', 'check-only'),
  'duties/channels/*/next': leaf('action that comes next', '后续动作', 'check-only'),
  'duties/references': listOf('reference', '引用', { added: 'check-only', removed: 'check-only' }),
  'duties/references/*/number': leaf('number', '文号', 'source'),
  'duties/references/*/named': leaf('named', '写明名称', 'check-only'),
  'duties/references/*/dated': leaf('dated', '写明版本', 'check-only'),
  'duties/references/*/pinned': leaf('edition taken', '采用的版本', 'source'),
  'duties/references/*/prevails': leaf('goes before this text', '优先适用', 'check-only')
}

/** Subjects, duties, penalties, evaluations, terms. */
export const dutiesRules: RuleTable = {
  'duties/facts': itemsOf('fact', '事实'),
  'duties/facts/*/values': { items: codes },
  'duties/unstatedCriteria': itemsOf('fact without a criterion', '没有标准的事实', {
    added: 'check-only',
    removed: 'check-only'
  }),
  'duties/conditions': itemsOf('named condition', '命名条件'),
  'duties/conditions/*': condition,
  'duties/subjects': itemsOf('subject', '主体'),
  'duties/subjects/*/organ': leaf('organ', '机构', 'check-only'),
  'duties/subjects/*/established': leaf('article that establishes it', '设立条款', 'source'),
  'duties/subjects/*/includes': leaf('includes', '包含', can, unordered),
  'duties/subjects/*/aliases': leaf('aliases', '别名', 'words', unordered),
  'duties/tasks': itemsOf('task', '任务'),
  ...rules,
  ...consequences,
  ...sources
}
