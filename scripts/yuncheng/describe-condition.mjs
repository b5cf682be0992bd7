/** Writes a condition as one sentence in Chinese and English, so that summary and condition cannot disagree. */
import { lookUp, vocabulary } from './read-vocabulary.mjs'

const comparisons = {
  greaterThan: { zh: '大于', en: 'greater than' },
  greaterThanInclusive: { zh: '不小于', en: 'at least' },
  lessThan: { zh: '小于', en: 'less than' },
  lessThanInclusive: { zh: '不大于', en: 'at most' }
}
const units = {
  cm: { zh: 'cm', en: 'cm' },
  mm: { zh: 'mm', en: 'mm' },
  m: { zh: 'm', en: 'm' },
  cm2: { zh: 'cm²', en: 'cm²' },
  m2: { zh: 'm²', en: 'm²' },
  station: { zh: '站', en: 'stops' }
}
const words = {
  zh: {
    and: '；并且',
    all: '同时符合：',
    any: '有下列任一情形：',
    item: '、',
    inner: ' 且',
    open: '（',
    close: '）'
  },
  en: { and: '; and ', all: 'all of: ', any: 'any of: ', item: ', ', inner: ' and ', open: ' (', close: ')' }
}

function isDefect(condition) {
  return condition.fact === 'defects'
}

function describeFigure({ value, unit }, language) {
  if (typeof value === 'number') return `${value} ${units[unit][language]}`
  if (value.denominator !== 100) return `${value.numerator}/${value.denominator}`
  return `${value.numerator}${language === 'zh' ? '%' : ' %'}`
}

function describeCorrosion({ value }, language) {
  const { values, label } = vocabulary.facts.corrosion
  const degrees = [value].flat().map((code) => values[code].label[language])
  return language === 'zh' ? `${label.zh}为${degrees.join('或')}` : `${label.en} is ${degrees.join(' or ')}`
}

function describeLeaf(leaf, language) {
  if (isDefect(leaf)) return lookUp('defects', leaf.value)[language]
  if (leaf.fact === 'part') {
    const part = lookUp('parts', leaf.value)[language]
    return language === 'zh' ? `“${part}”部位：` : `on the part “${part}”: `
  }
  if (leaf.fact === 'corrosion') return describeCorrosion(leaf, language)
  const label = lookUp('facts', leaf.fact).label[language]
  if (leaf.value === true) return language === 'zh' ? label : `it ${label}`
  const comparison = comparisons[leaf.operator][language]
  const space = language === 'zh' ? '' : ' '
  return `${label}${space}${comparison}${language === 'zh' ? ' ' : space}${describeFigure(leaf, language)}`
}

/** One item of a list: a defect with its own qualifiers in brackets, or clauses joined by "and". */
function describeItem(condition, language) {
  const text = words[language]
  if (!condition.all) return condition.any ? describe(condition, language) : describeLeaf(condition, language)
  const [first, ...rest] = condition.all.map((part) => describeItem(part, language))
  if (!isDefect(condition.all[0])) return [first, ...rest].join(text.inner)
  return `${first}${text.open}${rest.join(text.inner)}${text.close}`
}

function describeList(conditions, lead, language) {
  const items = conditions.map((condition) => describeItem(condition, language))
  const separator = words[language].item.trim()
  for (const item of items)
    if (item.includes(separator)) throw new Error(`"${item}" is listed but holds a list separator itself`)
  return `${lead}${items.join(words[language].item)}`
}

function isPart(condition) {
  return condition.fact === 'part'
}

/** Part first, then what was seen, then what must hold besides. */
function describe(condition, language) {
  const text = words[language]
  if (condition.any) return describeList(condition.any, text.any, language)
  if (!condition.all) return describeLeaf(condition, language)
  const part = condition.all.find((each) => isPart(each))
  const defects = condition.all.filter((each) => isDefect(each))
  const rest = condition.all.filter((each) => !isPart(each) && !isDefect(each))
  const seen =
    defects.length > 1
      ? [describeList(defects, text.all, language)]
      : defects.map((leaf) => describeLeaf(leaf, language))
  const clauses = [...seen, ...rest.map((each) => describe(each, language))]
  return `${part === undefined ? '' : describeLeaf(part, language)}${clauses.join(text.and)}`
}

/** The condition in words: `{ zh, en }`. */
export function describeCondition(condition) {
  return { zh: describe(condition, 'zh'), en: describe(condition, 'en') }
}
