// The hand-written limits for the graded standard: made for its four kinds of condition and nothing else, two-valued, without
// any check. Case by case from flat objects, case by case with a trace of the conditions, and in columns.
import { grades, sources } from './document.mjs'

const flagBits = { damaged: 1, missing: 2, hazard: 4 }
const sourceBits = Object.fromEntries(sources.map((source, i) => [source, 8 << i]))
const anySource = 248

/** A case as the hand-written versions take it: one flat object. */
export function flatten({ kind, code, facts }) {
  const { areaGrade, source, depth, area, damaged, missing, hazard } = facts
  return { kind, category: code.slice(0, 4), code, areaGrade, source, depth, area, damaged, missing, hazard }
}

/** Thresholds and masks of all rows in typed arrays, four places for each sub-category. */
function packRows(rows) {
  const index = new Map()
  for (const { id } of rows) {
    const code = id.split('/')[1]
    if (!index.has(code)) index.set(code, index.size * 4)
  }
  const places = index.size * 4
  const packed = {
    index,
    depth: new Float64Array(places).fill(-Infinity),
    area: new Float64Array(places).fill(-Infinity),
    flagMask: new Int32Array(places),
    flags: new Int32Array(places),
    sources: new Int32Array(places).fill(anySource),
    decisions: Array.from({ length: places }, () => null)
  }
  for (const row of rows) {
    const place = index.get(row.id.split('/')[1]) + grades.indexOf(row.grade)
    const { value, unit } = row.timeLimit
    packed.decisions[place] = Object.freeze({ filed: true, row: row.id, limit: value, unit })
    for (const leaf of row.leaves) packLeaf(packed, place, leaf)
  }
  return packed
}

function packLeaf(packed, place, { fact, value }) {
  if (fact === 'depth' || fact === 'area') packed[fact][place] = value
  else if (fact === 'source')
    packed.sources[place] = value.reduce((bits, source) => bits | sourceBits[source], 0)
  else {
    packed.flagMask[place] |= flagBits[fact]
    if (value) packed.flags[place] |= flagBits[fact]
  }
}

/** Index and packed thresholds; gives the id of the row or null. */
export function createLimit(rows) {
  const { index, depth, area, flagMask, flags, sources: allowed, decisions } = packRows(rows)
  return (one) => {
    const first = index.get(one.code)
    if (first === undefined) return null
    const grade = one.areaGrade
    const place = first + (grade === 'i' ? 0 : grade === 'ii' ? 1 : 2)
    const given = (one.damaged ? 1 : 0) | (one.missing ? 2 : 0) | (one.hazard ? 4 : 0)
    return (given & flagMask[place]) === flags[place] &&
      one.depth >= depth[place] &&
      one.area >= area[place] &&
      (allowed[place] === anySource || (sourceBits[one.source] & allowed[place]) !== 0)
      ? decisions[place].row
      : null
  }
}

/** Index and closures, with a fresh decision and a trace of the conditions up to the first that does not hold. */
export function createTracingPeer(rows) {
  const index = new Map()
  for (const row of rows) {
    const code = row.id.split('/')[1]
    const conditions = [{ fact: 'areaGrade', operator: 'equal', value: row.grade }, ...row.leaves]
    const list = index.get(code) ?? []
    list.push({ row, facts: conditions.map(({ fact }) => fact), tests: conditions.map(createTest) })
    index.set(code, list)
  }
  return (one) => {
    const trace = []
    let hit = null
    const list = index.get(one.code)
    for (let i = 0; i < list.length && hit === null; i += 1) {
      const { facts, tests } = list[i]
      let holds = true
      for (let j = 0; j < tests.length && holds; j += 1) {
        holds = tests[j](one)
        trace.push({ fact: facts[j], given: one[facts[j]], holds })
      }
      if (holds) hit = list[i].row
    }
    return { filed: hit !== null, row: hit?.id ?? null, trace }
  }
}

/** One closure for each fact, so that every one reads the same property always. */
function createTest({ fact, operator, value }) {
  if (operator === 'in') {
    const members = new Set(value)
    return (one) => members.has(one.source)
  }
  switch (fact) {
    case 'depth':
      return (one) => one.depth >= value
    case 'area':
      return (one) => one.area >= value
    case 'damaged':
      return (one) => one.damaged === value
    case 'missing':
      return (one) => one.missing === value
    case 'hazard':
      return (one) => one.hazard === value
    default:
      return (one) => one.areaGrade === value
  }
}

/** Columns of cases packed to 14 bytes each, decided without a branch; gives the place of the row or -1. */
export function createColumnLimit(rows, cases) {
  const packed = packRows(rows)
  const count = cases.length
  const place = new Int32Array(count)
  const depth = new Float32Array(count)
  const area = new Float32Array(count)
  const flags = new Uint8Array(count)
  const source = new Uint8Array(count)
  for (const [i, { code, facts }] of cases.entries()) {
    place[i] = packed.index.get(code) + grades.indexOf(facts.areaGrade)
    depth[i] = facts.depth
    area[i] = facts.area
    flags[i] = (facts.damaged ? 1 : 0) | (facts.missing ? 2 : 0) | (facts.hazard ? 4 : 0)
    source[i] = sourceBits[facts.source]
  }
  const leastDepth = Float32Array.from(packed.depth)
  const leastArea = Float32Array.from(packed.area)
  const mask = Uint8Array.from(packed.flagMask)
  const wanted = Uint8Array.from(packed.flags)
  const allowed = Uint8Array.from(packed.sources)
  const out = new Int16Array(count)
  const run = () => {
    for (let i = 0; i < count; i += 1) {
      const at = place[i]
      out[i] =
        ((flags[i] & mask[at]) === wanted[at]) &
        ((source[i] & allowed[at]) !== 0) &
        (depth[i] >= leastDepth[at]) &
        (area[i] >= leastArea[at])
          ? at
          : -1
    }
  }
  return { run, rowOf: (i) => (out[i] < 0 ? null : packed.decisions[out[i]].row) }
}
