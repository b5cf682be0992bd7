import { lintStandard, partKeys, readPart, type StandardDocument, type StandardPartName } from '@lijie/schema'
import { applyMutant, listMutants } from '@lijie/testing'
import { expect, test } from 'vitest'
import { loadStandards } from '../../../scripts/load-standards.mjs'
import { compareFiling } from '../src/analysis/index.js'
import { prepareStandard } from '../src/calendar-compiler/index.js'
import { diffStandards } from '../src/changes/index.js'
import { computeDeadline, type Rulebook } from '../src/index.js'
import { compile, readFixture, rulebookOf } from './layer-fixtures.js'

type Step = string | number
type Level = 'none' | 'minor' | 'major'

interface Place {
  readonly steps: readonly Step[]
  readonly value: unknown
}

/** Puts a value in place of another; undefined takes it away. */
interface Edit extends Place {
  readonly to: unknown
}

const options = { on: '2026-03-02', allowDraft: true }
const harbour = readFixture('harbour-town')
const others = [readFixture('days-off')]
const before = rulebookOf([structuredClone(harbour), ...others], options)
const starts = ['2026-03-02T08:30:00+08:00', '2026-03-06T17:50:00+08:00', '2026-04-30T20:00:00+08:00']
const order: Readonly<Record<string, number>> = { none: 0, patch: 1, minor: 2, major: 3 }

/** Every place of one part, inside out last. */
function listPlaces(part: StandardPartName): readonly Place[] {
  const places: Place[] = []
  const visit = (value: unknown, steps: readonly Step[]): void => {
    if (steps.length > 1) places.push({ steps, value })
    if (typeof value !== 'object' || value === null) return
    for (const [key, child] of Object.entries(value))
      visit(child, [...steps, Array.isArray(value) ? Number(key) : key])
  }
  const key = partKeys[part]
  visit(harbour[key as keyof StandardDocument], [key])
  return places
}

/** The last key on the way to a place. */
function nameOf({ steps }: Place): Step | undefined {
  return steps.findLast((step) => typeof step === 'string')
}

const words = new Set(['zh', 'en', 'article', 'printed'])

/** Small edits of every place: taken away, one off, turned round, another value that stands under the same key. */
function listEdits(part: StandardPartName): readonly Edit[] {
  const places = listPlaces(part)
  const textsUnder = (name: Step | undefined): ReadonlySet<unknown> =>
    new Set(places.filter((place) => nameOf(place) === name).map(({ value }) => value))
  return places.flatMap((place): Edit[] => {
    const { value } = place
    const name = nameOf(place)
    const to: unknown[] = [undefined]
    if (typeof value === 'number') to.push(value + 1, value - 1)
    else if (typeof value === 'boolean') to.push(!value)
    else if (Array.isArray(value)) to.push(value.toReversed())
    else if (typeof value === 'string' && words.has(String(name))) to.push(`${value}x`)
    else if (typeof value === 'string')
      to.push(...[...textsUnder(name)].filter((other) => typeof other === 'string' && other !== value))
    return to.map((one) => ({ ...place, to: one }))
  })
}

function apply({ steps, to }: Edit): StandardDocument {
  const document = structuredClone(harbour)
  const around = steps
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<Step, unknown>)[step], document) as Record<Step, unknown>
  const last = steps.at(-1) ?? ''
  if (to !== undefined) around[last] = to
  else if (Array.isArray(around)) around.splice(Number(last), 1)
  else Reflect.deleteProperty(around, last)
  return document
}

/** The edited standard where it still is one. */
function compileEdit(part: StandardPartName, document: StandardDocument): Rulebook | undefined {
  const { [partKeys[part] as keyof StandardDocument]: value } = document
  if (readPart(part, JSON.stringify(value)).issues.length > 0) return undefined
  if (lintStandard(document).some(({ severity }) => severity === 'error')) return undefined
  const result = compile([structuredClone(document), ...others], options)
  return 'rulebook' in result ? result.rulebook : undefined
}

function listDeadlines(rulebook: Rulebook): ReadonlyMap<string, string> {
  const rows = rulebook.parts.criteria?.rows ?? []
  return new Map(
    rows.flatMap(({ id: criterion }) =>
      starts.flatMap((startedAt) =>
        [undefined, 'A', 'B'].map((areaGrade) => {
          const decision = computeDeadline(rulebook, { criterion, startedAt, areaGrade })
          const answer = 'refused' in decision ? 'refused' : decision.value.iso
          return [`${criterion} ${startedAt} ${areaGrade ?? ''}`, answer] as const
        })
      )
    )
  )
}

const dueBefore = listDeadlines(before)

/** What answers say: nothing changed, only what was refused before is answered, or something else. */
function judge(after: Rulebook): Level {
  const { subcategories, facts } = compareFiling(before, after)
  const isNew: boolean[] = facts.map(({ refusedBy }) => refusedBy === 'a')
  for (const one of subcategories)
    if (one.verdict === 'different') isNew.push(one.a.outcome === 'refused' && one.b.outcome !== 'refused')
  const due = listDeadlines(after)
  for (const [question, answer] of dueBefore)
    if (due.get(question) !== answer) isNew.push(answer === 'refused')
  if (isNew.length === 0) return 'none'
  return isNew.every(Boolean) ? 'minor' : 'major'
}

test.each<StandardPartName>(['facts', 'taxonomy', 'criteria', 'time-limits', 'calendar'])(
  'no edit of %s that changes an answer is told as less than that',
  (part) => {
    const found: Record<Level, number> = { none: 0, minor: 0, major: 0 }
    const understated: unknown[] = []
    for (const edit of listEdits(part)) {
      const document = apply(edit)
      const after = compileEdit(part, document)
      if (after === undefined) continue
      const level = judge(after)
      const { step } = diffStandards(harbour, document)
      found[level] += 1
      if ((order[step] ?? 0) < (order[level] ?? 0))
        understated.push([edit.steps.join('/'), edit.to, step, level])
    }
    expect(understated).toEqual([])
    expect(found.none + found.minor + found.major).toBeGreaterThan(10)
    if (part !== 'taxonomy') expect(found.major).toBeGreaterThan(0)
  }
)

const yuncheng = (loadStandards() as { document: StandardDocument }[])
  .map(({ document }) => document)
  .find(({ standard }) => standard.id === 'cn.yuncheng.case-standard') as StandardDocument
const { zones = {} } = prepareStandard(yuncheng)

/** The standard with the rows of one sub-category only. */
function withRowsOf(document: StandardDocument, subcategory: string): StandardDocument {
  const { criteria } = document
  if (criteria === undefined) return document
  const rows = criteria.rows.filter(({ id }) => id.startsWith(`${subcategory}/`))
  return { ...document, zones, criteria: { ...criteria, rows } }
}

test('no mistake in a row of Yuncheng that changes a filing is told as less than that', () => {
  const told: Record<string, number> = {}
  const mutants = listMutants(yuncheng).filter(({ rule }) => rule !== undefined)
  for (const mutant of mutants.filter((_, i) => i % 61 === 0)) {
    const subcategory = (mutant.rule ?? '').split('/').slice(0, 2).join('/')
    const [one, other] = [yuncheng, applyMutant(yuncheng, mutant)].map((document) =>
      withRowsOf(structuredClone(document), subcategory)
    ) as [StandardDocument, StandardDocument]
    const compiled = [one, other].map((document) => compile([document], options))
    const [a, b] = compiled.flatMap((result) => ('rulebook' in result ? [result.rulebook] : []))
    if (a === undefined || b === undefined) continue
    const key = `${compareFiling(a, b).verdict} ${diffStandards(one, other).step}`
    told[key] = (told[key] ?? 0) + 1
  }
  expect(told['different major']).toBeGreaterThan(50)
  expect(told).not.toHaveProperty('different minor')
  expect(told).not.toHaveProperty('different patch')
  expect(told).not.toHaveProperty('different none')
})
