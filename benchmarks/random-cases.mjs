// Random but complete cases for a criteria table: every fact that a sub-category reads is given, and four reports out of
// five name a single defect.

/** Facts that the rows of one sub-category test, with the operands they are tested against. */
function readOperands(rows) {
  const operands = new Map()
  const visit = (node) => {
    if (node === null) return
    for (const child of node.all ?? node.any ?? []) visit(child)
    if (node.not !== undefined) visit(node.not)
    if (node.fact === undefined) return
    const list = operands.get(node.fact) ?? []
    list.push(node)
    operands.set(node.fact, list)
  }
  for (const row of rows) {
    visit(row.condition)
    for (const exclusion of row.exclusions ?? []) visit(exclusion.condition ?? null)
  }
  return operands
}

/**
 * Makes cases over all sub-categories of a table. A sub-category comes up as often as it has rows, so that every row of
 * the table is asked about equally often.
 * @param rows criteria rows; facts the vocabulary; random a seeded generator; count how many; convert(leaf, fact) the
 * operand in the unit of the fact, as a number
 */
export function makeCases(rows, facts, random, count, convert) {
  const groups = groupRows(rows)
  return Array.from({ length: count }, () => {
    const key = keyOf(rows[Math.floor(random() * rows.length)])
    const [kind, code] = key.split('/')
    const given = {}
    for (const [id, leaves] of readOperands(groups.get(key)))
      given[id] = randomValue(facts[id], leaves, random, convert)
    return { kind, code, facts: given }
  })
}

/** Rows by `<kind>/<code>`, in file order. */
export function groupRows(rows) {
  const groups = new Map()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key) ?? []
    group.push(row)
    groups.set(key, group)
  }
  return groups
}

function keyOf(row) {
  return row.id.slice(0, row.id.lastIndexOf('/'))
}

function randomValue(fact, leaves, random, convert) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  if (fact.type === 'boolean') return random() < 0.6
  if (fact.type === 'code')
    return pick([...leaves.flatMap(({ value }) => value), ...Object.keys(fact.values).slice(0, 2)])
  if (fact.type === 'codes') {
    const codes = leaves.map(({ value }) => value)
    return random() < 0.8 ? [pick(codes)] : [...new Set([pick(codes), pick(codes)])]
  }
  const threshold = convert(pick(leaves), fact)
  if (fact.type === 'integer') return withinBounds(threshold + pick([-1, 0, 1]), fact)
  // A double is rarely the very fraction that a share is compared with; the peers cannot tell the two apart, we can.
  if (fact.type === 'ratio') return withinBounds(pick([threshold / 2, threshold * 1.25]), fact)
  return withinBounds(pick([threshold / 2, threshold, threshold * 1.25]), fact)
}

function asNumber(bound) {
  return typeof bound === 'number' ? bound : bound.numerator / bound.denominator
}

function withinBounds(value, { minimum = 0, maximum = Number.MAX_VALUE }) {
  return Math.min(Math.max(value, asNumber(minimum)), asNumber(maximum))
}
