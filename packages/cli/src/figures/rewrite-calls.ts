import { nameInput } from './find-input.js'
import { readNumber } from './read-number.js'
import { findClosing, splitOutside } from './split-outside.js'

const call = /(?<![\p{L}\p{N}_[])(floor|trunc|int|ceil|ceiling|取整|sum|mean|average|avg|求和|平均)\s*[(（]/iu

/**
 * Functions that programs have and the language of schemes has not (改写函数): `floor(x)` becomes a rounding, `sum(months)` and
 * `mean(months)` become what they add up, also of a list among the inputs.
 */
export function rewriteCalls(formula: string, inputs: ReadonlyMap<string, unknown>): string {
  let text = formula
  for (let turn = 0; turn < 20; turn++) {
    const found = call.exec(text)
    if (found === null) return text
    const open = found.index + found[0].length - 1
    const close = findClosing(text, open)
    if (close < 0) return text
    const inside = text.slice(open + 1, close)
    const written = rewrite((found[1] ?? '').toLowerCase(), inside, inputs)
    text = `${text.slice(0, found.index)}${written}${text.slice(close + 1)}`
  }
  return text
}

function rewrite(name: string, inside: string, inputs: ReadonlyMap<string, unknown>): string {
  if (['floor', 'trunc', 'int', '取整'].includes(name)) return `round(${inside}, 0, down)`
  if (['ceil', 'ceiling'].includes(name)) return `round(${inside}, 0, up)`
  const parts = splitOutside(inside, /[,，]/).flatMap((part) => listParts(part.trim(), inputs))
  const sum = `(${parts.join(' + ')})`
  return ['sum', '求和'].includes(name) ? sum : `(${sum} / ${parts.length})`
}

/** The numbers of a list among the inputs, or the part itself. */
function listParts(part: string, inputs: ReadonlyMap<string, unknown>): readonly string[] {
  const name = /^\[?([^\]]*)\]?$/.exec(part)?.[1] ?? part
  const isAll = ['', 'inputs', 'all', 'x'].includes(name) && !inputs.has(name)
  const value = isAll ? Object.fromEntries(inputs) : inputs.get(nameInput(inputs, name) ?? '')
  if (typeof value !== 'object' || value === null) return [`(${part})`]
  const numbers = Object.values(value).map((one: unknown) => [one, readNumber(one)] as const)
  const isWhole = numbers.length > 0 && numbers.every(([, number]) => number !== null)
  if (!isWhole) return [`(${part})`]
  return numbers.map(([, number]) => `(${number?.numerator} / ${number?.denominator})`)
}
