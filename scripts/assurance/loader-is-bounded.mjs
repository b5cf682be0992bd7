import { decideFiling, explainFiling } from '@lijie/engine'
import { defaultJsonLimits, parseStrictJson, validatePart } from '@lijie/schema'
import { compileHarbourTown } from './fixture-rulebook.mjs'
import { hostileCases } from './hostile-cases.mjs'
import { hostileTexts, refuseText } from './hostile-texts.mjs'
import { timeProcessor } from './time-processor.mjs'

const bound = 50
const { bytes, depth, nodes, stringLength, issues } = defaultJsonLimits
const textCodes = (text) => parseStrictJson(text).issues.map(({ code }) => code)
const partCodes = (part, value) => validatePart(part, value).map(({ code }) => code)
const deep = (levels) => '['.repeat(levels) + ']'.repeat(levels)
const rowOf = (more) => ({
  id: 'component/0101/1',
  article: '1',
  summary: { zh: '一' },
  condition: null,
  timeLimit: { value: 1, unit: 'work-hour' },
  evidence: 'published',
  ...more
})
const criteria = (...rows) => ({ hitPolicy: { policy: 'all', evidence: 'inferred' }, rows })
const leaf = { fact: 'a', operator: 'equal', value: 1 }
const repeat = (count, item) => Array.from({ length: count }, () => item)

/** Name, limit, code above it, and what a document of size n gives. Below and at the limit nothing may be found. */
const limits = [
  ['bytes', bytes, 'document/too-large', (n) => textCodes('[]'.padEnd(n))],
  ['depth', depth, 'document/too-deep', (n) => textCodes(deep(n))],
  ['values', nodes, 'document/too-many-nodes', (n) => textCodes(`[${repeat(n - 1, '1').join(',')}]`)],
  ['characters of a text', stringLength, 'document/string-too-long', (n) => textCodes(`"${'x'.repeat(n)}"`)],
  [
    'listed problems',
    issues,
    'document/too-many-issues',
    (n) => textCodes(`[${repeat(n, '01').join(',')}]`).filter((code) => code !== 'document/malformed-number')
  ],
  ['digits of a fraction', 15, 'document/unsafe-number', (n) => textCodes(`0.${'1'.repeat(n)}`)],
  [
    'rows',
    20_000,
    'document/too-many-items',
    (n) => partCodes('criteria', criteria(...repeat(n, rowOf({}))))
  ],
  [
    'parts of a group',
    200,
    'document/too-many-items',
    (n) => partCodes('criteria', criteria(rowOf({ condition: { all: repeat(n, leaf) } })))
  ],
  [
    'values of in',
    200,
    'document/too-many-items',
    (n) =>
      partCodes('criteria', criteria(rowOf({ condition: { ...leaf, operator: 'in', value: repeat(n, 1) } })))
  ],
  [
    'exclusions of a row',
    40,
    'document/too-many-items',
    (n) =>
      partCodes(
        'criteria',
        criteria(rowOf({ exclusions: repeat(n, { summary: { zh: '一' }, evidence: 'published' }) }))
      )
  ],
  [
    'units of a time limit',
    100_000,
    'document/number-too-large',
    (n) => partCodes('criteria', criteria(rowOf({ timeLimit: { value: n, unit: 'work-hour' } })))
  ],
  [
    'characters of a label',
    2000,
    'document/text-too-long',
    (n) => partCodes('criteria', criteria(rowOf({ summary: { zh: '一'.repeat(n) } })))
  ]
]

/** Every limit of the loader holds exactly, and texts and reports made to exhaust it end with a code. */
export const promise = {
  number: 7,
  title: 'The loader is bounded',
  run: async () => {
    const inexact = limits.flatMap((limit) => checkLimit(...limit))
    const texts = hostileTexts.map(({ title, make }) => ({ title, ...timeProcessor(make, refuseText) }))
    const rules = compileHarbourTown()
    const cases = hostileCases.map((one) => {
      const timed = timeProcessor(
        () => one.input,
        (input) => judge(rules, input)
      )
      const isRight = timed.result !== null && one.isAnswered === (timed.result.length === 0)
      return { title: one.title, ...timed, result: isRight ? ['ended'] : [] }
    })
    const all = [...texts, ...cases]
    const endless = all.filter(({ result }) => result.length === 0)
    const slow = all.filter(({ milliseconds }) => milliseconds > bound)
    return {
      held: inexact.length === 0 && endless.length === 0,
      figure: `${limits.length} limits exact at n - 1, n and n + 1; ${texts.length} hostile texts of up to 100 MB refused and ${cases.length} hostile reports answered or refused, ${all.length - slow.length} of ${all.length} in under ${bound} ms of processor time`,
      details: [
        ...inexact,
        ...endless.map(({ title }) => `${title}: not ended as it should`),
        ...slow.map(
          ({ title, milliseconds }) => `${title}: ${milliseconds.toFixed(0)} ms, linear in its size`
        )
      ].join('\n')
    }
  }
}

function checkLimit(name, limit, code, codesOf) {
  const found = [limit - 1, limit]
    .filter((size) => codesOf(size).length > 0)
    .map((size) => `${name}: ${size} is refused`)
  return codesOf(limit + 1).includes(code) ? found : [...found, `${name}: ${limit + 1} is not refused`]
}

/** The codes with which a report is refused; none when it is answered, null when something throws. */
function judge(rules, input) {
  try {
    const decision = decideFiling(rules, input)
    explainFiling(rules, input)
    return 'refused' in decision ? decision.refused.map(({ code }) => code) : []
  } catch {
    return null
  }
}
