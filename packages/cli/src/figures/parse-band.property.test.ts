import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkFigures } from './check-figures.js'
import { parseBand } from './parse-band.js'

const words =
  '-> → : >= <= < ≥ - ~ 至 , [ ( ] ) else 其他 以上 不足 0 1.5 90 % 分 A 优秀 ; . to 1e5 + __proto__ ? == = && if then else sum( mean( floor( 0.5( count rate | min 分母为零时计'.split(
    ' '
  )
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(' ', ...words), { maxLength: 40 }).map((parts) => parts.join(''))
)

test('any text is a band with bounds in order of its signs, or none', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const band = parseBand(text)
      if (band === undefined || band.range === null) return
      expect(band.range.from ?? band.range.to).not.toBeNull()
    }),
    { numRuns: 3000 }
  )
})

test('any formula with any inputs is computed, or it is told why not', () => {
  const value = fc.oneof(
    fc.integer(),
    fc.constantFrom<unknown>('4/5', '60%', 'x', null, '9 of 10', 0.1, 1e-7, '0/0', '1/0', [1, '2', null], {
      a: 1
    })
  )
  const inputs = fc.dictionary(fc.constantFrom('count', 'rate_percent', 'on_time', 'due', '__proto__'), value)
  fc.assert(
    fc.property(
      texts,
      inputs,
      fc.constantFrom('ratio', 'ranking', 'missing-data', 'score-total', 'grade-band', 'sum', 'mean'),
      (text, given, kind) => {
        const formula = kind === 'score-total' ? `100 - lost points ${text}` : text
        const vector = {
          id: 'a',
          issuer: 'a',
          period: 'a',
          name: 'a',
          object: null,
          rounding: null,
          printedError: false
        }
        const [inputMap, expected] = [
          new Map(Object.entries(given)),
          new Map<string, unknown>([['points', 5]])
        ]
        const [checked] = checkFigures([{ ...vector, kind, formula, inputs: inputMap, expected }])
        if (checked?.status === 'not-computed') expect(checked.because).not.toBeNull()
        else expect(['agrees', 'differs']).toContain(checked?.status)
      }
    ),
    { numRuns: 3000 }
  )
})
