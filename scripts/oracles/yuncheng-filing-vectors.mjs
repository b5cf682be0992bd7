/** Filing vectors of the Yuncheng table: which row files which case. */
import { codeOf, partCodeOf, rowIdOf, toSlug } from '../yuncheng/read-vocabulary.mjs'
import { createVector } from './create-vector.mjs'
import { judgeFiling } from './judge-yuncheng-filing.mjs'
import {
  judgementCases,
  meetingCase,
  meetingFacts,
  neutralFacts,
  tagChoices,
  thresholdCases
} from './list-yuncheng-cases.mjs'

const startedAt = '2026-03-02T08:00:00+08:00'
const corrosionDegrees = ['slight', 'obvious', 'severe']

function createTest(context, row, description, facts, missing) {
  const rows = context.rowsOf(row)
  return createVector(
    `${rowIdOf(row)}: ${description}`,
    { filing: { kind: row.kind, code: codeOf(row), facts, startedAt } },
    { value: judgeFiling(rows, facts, { startedAt, daysOff: context.daysOff, missing }) }
  )
}

function listMet(context, row) {
  return tagChoices(row).map((tags) =>
    createTest(
      context,
      row,
      tags.map((tag) => toSlug(tag)).join(' + '),
      meetingCase(context.rowsOf(row), row, tags)
    )
  )
}

function listMissed(context, row) {
  const facts = { ...neutralFacts(context.rowsOf(row)), ...meetingFacts(row, row.defect_tags), defects: [] }
  return [createTest(context, row, 'nothing was seen', facts)]
}

/** Each fact that the row asks for, turned: another part, no hazard, each degree of corrosion, a mark left out. */
function listTurned(context, row) {
  const rows = context.rowsOf(row)
  const tests = []
  const first = meetingCase(rows, row, tagChoices(row)[0])
  if (row.part !== undefined)
    tests.push(createTest(context, row, 'on another part', { ...first, part: neutralFacts(rows).part }))
  for (const [fact, value] of Object.entries(meetingFacts(row, tagChoices(row)[0])))
    if (value === true) tests.push(createTest(context, row, `${fact} is false`, { ...first, [fact]: false }))
  if ((row.qualifiers ?? []).some(({ fact }) => fact === 'corrosion'))
    for (const corrosion of corrosionDegrees) {
      const facts = { ...meetingCase(rows, row, ['corroded']), corrosion }
      tests.push(createTest(context, row, `${corrosion} corrosion`, facts))
    }
  if (row.tags_join === 'all' && row.defect_tags.length > 1)
    for (const tag of row.defect_tags) {
      const facts = { ...first, defects: first.defects.filter((code) => code !== toSlug(tag)) }
      tests.push(createTest(context, row, `without ${toSlug(tag)}`, facts))
    }
  return tests
}

function listThresholds(context, row) {
  const places = { '-1': 'one step below', 0: 'at the figure', 1: 'one step above' }
  return thresholdCases(context.rowsOf(row), row).map(({ fact, steps, facts }) =>
    createTest(context, row, `${fact} ${places[steps]}`, facts)
  )
}

/** Judgements that stand beside a threshold, each alone. */
function listJudged(context, row) {
  return judgementCases(context.rowsOf(row), row).map(({ fact, facts }) =>
    createTest(context, row, fact === undefined ? 'no alternative holds' : `only ${fact}`, facts)
  )
}

/** Each fact that the row asks for, left unknown in turn, with the other alternatives off. */
function listUnknown(context, row) {
  const cases = row.threshold === undefined ? [] : thresholdCases(context.rowsOf(row), row)
  const plain = tagChoices(row).at(-1)
  const base = meetingCase(context.rowsOf(row), row, plain)
  const asked = Object.keys(meetingFacts(row, plain)).filter(
    (fact) => row.threshold === undefined || fact === 'part'
  )
  const pairs = [
    ...asked.map((fact) => [fact, base]),
    ...cases.filter(({ steps }) => steps === 0).map(({ fact, facts }) => [fact, facts])
  ]
  return pairs.map(([fact, facts]) => {
    const { [fact]: _, ...rest } = facts
    return createTest(context, row, `${fact} unknown`, rest, fact)
  })
}

/** Two neighbouring rows of a component met at once: the shorter limit decides. */
function listSeveral(context, row) {
  const rows = context.rowsOf(row)
  const next = rows[rows.indexOf(row) + 1]
  if (row.kind !== 'component' || next === undefined) return []
  const own = meetingCase(rows, row, tagChoices(row)[0])
  const other = meetingFacts(next, tagChoices(next)[0])
  if (row.part !== undefined && next.part !== undefined && partCodeOf(row.part) !== partCodeOf(next.part))
    return []
  const defects = [...new Set([...own.defects, ...tagChoices(next)[0].map((tag) => toSlug(tag))])]
  return [createTest(context, row, `together with ${rowIdOf(next)}`, { ...own, ...other, defects })]
}

/** All filing groups: `{ name, description, tests }`. */
export function listFilingGroups(context) {
  const group = (name, description, list) => ({
    name,
    description,
    tests: context.rows.flatMap((row) => list(context, row))
  })
  return [
    group('filing-met', 'every row is met by each of its tags', listMet),
    group('filing-missed', 'no row is met when nothing was seen', listMissed),
    group('filing-turned', 'parts, qualifiers and marks turned one at a time', listTurned),
    group('filing-thresholds', 'every threshold one step below, at and above its figure', listThresholds),
    group('filing-judged', 'judgements beside a threshold, each alone', listJudged),
    group('filing-unknown', 'what is not known is asked for', listUnknown),
    group('filing-several', 'several defects at once: the shortest limit decides', listSeveral)
  ]
}
