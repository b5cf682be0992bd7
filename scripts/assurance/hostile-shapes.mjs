// Documents and cases that are made to exhaust an evaluator. Each `attempt` gives the codes it ended with.
import { checkFacts, compileVocabulary } from '@lijie/engine'
import { parseStrictJson } from '@lijie/schema'
import { findDutyFaults } from '@lijie/schema/duties-rules'
import { inventRules } from '@lijie/testing/arbitraries'

const label = { zh: '事实', en: 'fact' }
const facts = {
  facts: {
    hazard: { type: 'boolean', label },
    area: { type: 'quantity', unit: 'cm2', label },
    owner: { type: 'text', maxLength: 20, label },
    defects: { type: 'codes', values: { missing: { label }, broken: { label } }, label }
  }
}
const vocabulary = compileVocabulary(facts)
const leaf = { fact: 'hazard', operator: 'equal', value: true }

/** A chain of `levels` conditions, each made around the one before. */
function nest(levels, wrap) {
  let node = leaf
  for (let i = 0; i < levels; i += 1) node = wrap(node)
  return node
}

function circular() {
  const node = { all: [] }
  node.all.push(node, node)
  return node
}

/** `count` named conditions; `refer` says what number i consists of. */
function name(count, refer) {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`c${i}`, refer(i)]))
}

function compile(condition, conditions = {}) {
  const row = {
    id: 'component/0101/1',
    article: '1',
    summary: { zh: '情形' },
    condition,
    timeLimit: { value: 1, unit: 'work-hour' },
    evidence: 'published'
  }
  try {
    inventRules(facts, { hitPolicy: { policy: 'first', evidence: 'inferred' }, conditions, rows: [row] })
    return []
  } catch (error) {
    if (error.code !== 'testing/cannot-compile') throw error
    return error.issues.map(({ code }) => code)
  }
}

const parse = (text) => parseStrictJson(text).issues.map(({ code }) => code)
const check = (given) => checkFacts(vocabulary, given).map(({ code }) => code)
const checkDuties = (part) => findDutyFaults(part).map(({ code }) => code)
const doubled = (node) => ({ all: [node, node] })

/** Name of the shape -> how it is made (not timed) and what is tried with it (timed). */
export const hostileShapes = [
  shape('text nested 100,000 deep', () => '['.repeat(100_000) + ']'.repeat(100_000), parse),
  shape('text of 17 MB', () => Buffer.alloc(17 * 1024 * 1024, 'x').toString('latin1'), parse),
  shape('not within not, 100,000 deep', () => nest(100_000, (not) => ({ not })), compile),
  shape('all within all, 100,000 deep', () => nest(100_000, (item) => ({ all: [item] })), compile),
  shape('2^40 leaves by shared parts', () => nest(40, doubled), compile),
  shape('2^63 leaves by shared parts', () => nest(63, doubled), compile),
  shape('a part that contains itself twice', circular, compile),
  shape(
    '2^40 leaves by named conditions',
    () => name(41, (i) => (i === 0 ? leaf : doubled({ condition: `c${i - 1}` }))),
    (conditions) => compile(leaf, conditions)
  ),
  shape(
    'a circle of 10,000 names',
    () => name(10_000, (i) => ({ condition: `c${(i + 1) % 10_000}` })),
    (conditions) => compile(leaf, conditions)
  ),
  shape(
    'a chain of 10,000 names',
    () => name(10_000, (i) => (i === 9999 ? leaf : { condition: `c${i + 1}` })),
    (conditions) => compile(leaf, conditions)
  ),
  shape('any of 1,000,000 leaves', () => ({ any: Array.from({ length: 1_000_000 }, () => leaf) }), compile),
  shape(
    'in a list of 1,000,000 values',
    () => ({ fact: 'area', operator: 'in', value: Array.from({ length: 1_000_000 }, (_, i) => i) }),
    compile
  ),
  shape(
    'a ring of 2,000 rules that override each other',
    () => ({
      subjects: {},
      rules: ring(2000, (id, next) => ({ id, kind: 'right', of: [], overrides: [next] }))
    }),
    checkDuties
  ),
  shape(
    'a ring of 2,000 subjects that take each other in',
    () => ({
      rules: [],
      subjects: Object.fromEntries(ring(2000, (id, next) => [id, { includes: [next] }]))
    }),
    checkDuties
  ),
  shape('a text fact of 10 MB', () => ({ owner: 'x'.repeat(10 * 1024 * 1024) }), check),
  shape(
    'a set of 1,000,000 unknown codes',
    () => ({ defects: Array.from({ length: 1_000_000 }, () => 'x') }),
    check
  )
]

/** So many entries, each made of its own name and the next one's. */
function ring(count, make) {
  return Array.from({ length: count }, (_, i) => make(`n${i}`, `n${(i + 1) % count}`))
}

function shape(title, make, attempt) {
  return { title, make, attempt }
}
