// Two other ways to decide the filing of complete cases: by hand, and with json-rules-engine.
import { Engine } from 'json-rules-engine'
import { groupRows } from './random-cases.mjs'

/**
 * The hand-written limit: an index by sub-category and one closure per row, two-valued, no checks, no citations.
 * @param ranks row id -> rank of its deadline at the fixed start, the shortest first
 */
export function createHandWritten(rows, facts, convert, ranks) {
  const index = { component: new Map(), event: new Map() }
  for (const [key, group] of groupRows(rows)) {
    const [kind, code] = key.split('/')
    index[kind].set(
      code,
      group.map((row) => ({ id: row.id, rank: ranks.get(row.id), test: rowTest(row, facts, convert) }))
    )
  }
  return (input) => {
    const group = index[input.kind].get(input.code)
    let best = null
    for (let i = 0; i < group.length; i += 1) {
      const row = group[i]
      if (row.test(input.facts) && (best === null || row.rank < best.rank)) best = row
    }
    return best === null ? null : best.id
  }
}

function rowTest(row, facts, convert) {
  const condition = closure(row.condition, facts, convert)
  const exclusions = (row.exclusions ?? [])
    .filter((exclusion) => exclusion.condition !== undefined)
    .map((exclusion) => closure(exclusion.condition, facts, convert))
  if (exclusions.length === 0) return condition
  return (given) => !exclusions.some((test) => test(given)) && condition(given)
}

function closure(node, facts, convert) {
  if (node.all !== undefined) return every(node.all.map((child) => closure(child, facts, convert)))
  if (node.any !== undefined) return some(node.any.map((child) => closure(child, facts, convert)))
  if (node.not !== undefined) {
    const inner = closure(node.not, facts, convert)
    return (given) => !inner(given)
  }
  return leafTest(node, facts, convert)
}

function leafTest({ fact, operator, value, unit }, facts, convert) {
  const operand = isPlain(value, unit) ? value : convert({ fact, value, unit }, facts[fact])
  switch (operator) {
    case 'equal':
      return (given) => given[fact] === operand
    case 'in': {
      const members = new Set(value)
      return (given) => members.has(given[fact])
    }
    case 'contains':
      return (given) => given[fact].includes(operand)
    case 'greaterThan':
      return (given) => given[fact] > operand
    case 'greaterThanInclusive':
      return (given) => given[fact] >= operand
    case 'lessThan':
      return (given) => given[fact] < operand
    case 'lessThanInclusive':
      return (given) => given[fact] <= operand
    default:
      throw new Error(`the benchmark knows no operator ${operator}`)
  }
}

function every(tests) {
  const [a, b] = tests
  if (tests.length === 1) return a
  if (tests.length === 2) return (given) => a(given) && b(given)
  return (given) => {
    for (let i = 0; i < tests.length; i += 1) if (!tests[i](given)) return false
    return true
  }
}

function some(tests) {
  const [a, b] = tests
  if (tests.length === 1) return a
  if (tests.length === 2) return (given) => a(given) || b(given)
  return (given) => {
    for (let i = 0; i < tests.length; i += 1) if (tests[i](given)) return true
    return false
  }
}

/** json-rules-engine with one engine per sub-category, the best it can do; asynchronous. */
export function createJsonRulesEngine(rows, facts, convert, ranks) {
  const engines = new Map()
  for (const [key, group] of groupRows(rows)) {
    const rules = group.map((row) => ({
      conditions: topLevel(row, facts, convert),
      event: { type: 'filed', params: { id: row.id, rank: ranks.get(row.id) } }
    }))
    engines.set(key, new Engine(rules))
  }
  return async (input) => {
    const { events } = await engines.get(`${input.kind}/${input.code}`).run(input.facts)
    let best = null
    for (const { params } of events) if (best === null || params.rank < best.rank) best = params
    return best === null ? null : best.id
  }
}

function topLevel(row, facts, convert) {
  const condition = translate(row.condition, facts, convert)
  const exclusions = (row.exclusions ?? [])
    .filter((exclusion) => exclusion.condition !== undefined)
    .map((exclusion) => ({ not: translate(exclusion.condition, facts, convert) }))
  return exclusions.length === 0 && condition.fact === undefined
    ? condition
    : { all: [...exclusions, condition] }
}

function translate(node, facts, convert) {
  if (node.all !== undefined) return { all: node.all.map((child) => translate(child, facts, convert)) }
  if (node.any !== undefined) return { any: node.any.map((child) => translate(child, facts, convert)) }
  if (node.not !== undefined) return { not: translate(node.not, facts, convert) }
  const { fact, operator, value, unit } = node
  return { fact, operator, value: isPlain(value, unit) ? value : convert({ fact, value, unit }, facts[fact]) }
}

/** A list or a value that needs no conversion; fractions and values with a unit do. */
function isPlain(value, unit) {
  return Array.isArray(value) || (typeof value !== 'object' && unit === undefined)
}
