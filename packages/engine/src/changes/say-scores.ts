import type { Sayer } from './path-rule.js'
import { fieldsOf } from './rule-table.js'
import { sayPlain, sayWord, type ValueWords } from './say-values.js'

const roundingWords: ValueWords = {
  'half-up': { zh: '四舍五入', en: 'half up' },
  'half-even': { zh: '四舍六入五成双', en: 'half even' },
  down: { zh: '舍去', en: 'down' },
  up: { zh: '进位', en: 'up' }
}

const zeroWords: ValueWords = {
  refuse: { zh: '拒绝', en: 'refused' },
  'exclude-and-reweight': { zh: '剔除并调整权重', en: 'left out, weights raised' },
  unranked: { zh: '不排名', en: 'not ranked' },
  exclude: { zh: '不计入', en: 'left out' }
}

/** A fraction of the document: `3/5`, `20`. */
export const sayFraction: Sayer = (value) => {
  const { numerator, denominator } = fieldsOf(value)
  if (typeof numerator !== 'number') return { zh: '无', en: 'none' }
  return sayPlain(denominator === 1 ? String(numerator) : `${numerator}/${String(denominator)}`)
}

/** `2 位小数，四舍五入`. */
export const sayRounding: Sayer = (value) => {
  const { decimals, mode } = fieldsOf(value)
  if (decimals === undefined) return { zh: '无', en: 'none' }
  const words = roundingWords[String(mode)] ?? sayPlain(String(mode))
  const count = Number(decimals)
  return {
    zh: `${count} 位小数，${words.zh}`,
    en: `${count} ${count === 1 ? 'decimal' : 'decimals'}, ${words.en}`
  }
}

/** What is done instead of a value, or the value or points that are taken. */
export const sayInstead: Sayer = (value, document) => {
  if (value === undefined) return { zh: '未写明', en: 'not stated' }
  const { value: taken, points } = fieldsOf(value)
  return zeroWords[String(value)] ?? sayFraction(taken ?? points, document)
}

/** A bound; null leaves it open. */
export const sayBound: Sayer = (value, document) =>
  value === null ? { zh: '不限', en: 'open' } : sayFraction(value, document)

/** Bands in one line: `[60, 80) 6; [80, 不限) 10`. */
export const sayBands: Sayer = (value, document) => {
  if (!Array.isArray(value)) return { zh: '无', en: 'none' }
  const parts = value.map((band) => {
    const { from, to, points } = fieldsOf(band)
    const [low, high, worth] = [
      sayBound(from, document),
      sayBound(to, document),
      sayFraction(points, document)
    ]
    return {
      zh: `[${low.zh}, ${high.zh}) ${worth.zh}`,
      en: `[${low.en}, ${high.en}) ${worth.en}`
    }
  })
  return { zh: parts.map(({ zh }) => zh).join('；'), en: parts.map(({ en }) => en).join('; ') }
}

/** Fractions in one line. */
export const sayFractions: Sayer = (value, document) => {
  const list = Array.isArray(value) ? value.map((one) => sayFraction(one, document)) : []
  return { zh: list.map(({ zh }) => zh).join('、'), en: list.map(({ en }) => en).join(', ') }
}

/** Period bases. */
export const sayBasis: Sayer = sayWord({
  reported: { zh: '上报时间', en: 'time of report' },
  acted: { zh: '操作时间', en: 'time of the action' },
  due: { zh: '截止时间', en: 'deadline' },
  closed: { zh: '结案时间', en: 'time of closing' }
})

/** Whether more or fewer is better. */
export const sayDirection: Sayer = sayWord({
  more: { zh: '越多越好', en: 'more' },
  fewer: { zh: '越少越好', en: 'fewer' },
  neutral: { zh: '无方向', en: 'neither' }
})
