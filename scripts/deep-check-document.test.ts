import { readFileSync } from 'node:fs'
import {
  formatIssue,
  validatePart,
  type Condition,
  type CriteriaPart,
  type Criterion,
  type FactsPart
} from '@lijie/schema'
import { expect, it } from 'vitest'
import { analyzeCriteria, compareFiling, type SideAnswer } from '../packages/engine/src/analysis/index.js'
import { compileSample, sampleRow, type SampleOptions } from '../packages/engine/test/sample-criteria.js'

const text = readFileSync(new URL('../docs/deep-check.md', import.meta.url), 'utf8')

interface ShortRow {
  readonly number: number
  readonly hours: number
  readonly condition: Condition | null
}
interface Example {
  readonly policy?: SampleOptions['policy']
  readonly conditions?: Readonly<Record<string, Condition>>
  readonly domains?: NonNullable<CriteriaPart['domains']>
  readonly rows: readonly ShortRow[]
}

const facts = JSON.parse(/<!-- facts -->\s*```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '') as FactsPart
const pairs = [...text.matchAll(/(<!-- compare -->\s*)?```json\n([^`]*)```\s*```text\n([^`]*)```/g)]
const examples = pairs.filter(([, isComparison]) => isComparison === undefined)

function writeRows(rows: readonly ShortRow[]): readonly Criterion[] {
  return rows.map(({ number, hours, condition }) =>
    sampleRow(number, condition, { timeLimit: { value: hours, unit: 'work-hour' } })
  )
}

function printFindings({ rows, policy, conditions, domains }: Example, shown: string): string {
  const rules = compileSample(writeRows(rows), {
    facts,
    ...(policy === undefined ? {} : { policy }),
    ...(conditions === undefined ? {} : { conditions }),
    ...(domains === undefined ? {} : { domains })
  })
  const always = ['analysis/missing-domains', 'analysis/unused-fact']
  const lines = analyzeCriteria(rules)
    .filter(({ code }) => !always.includes(code) || shown.includes(code))
    .map((finding) => {
      const { severity, code, pointer } = finding
      return `${severity} ${code} ${pointer}\n${formatIssue(finding, 'en')}\n${formatIssue(finding, 'zh-CN')}\n`
    })
  return lines.join('\n')
}

it.each(examples.map(([, , json = '', shown = '']) => [shown.split('\n')[0], json, shown]))(
  'docs/deep-check.md shows what is found: %s',
  (_, json = '', shown = '') => {
    expect(printFindings(JSON.parse(json) as Example, shown)).toBe(shown)
  }
)

it.each(examples.map(([, , json = '', shown = '']) => [shown.split('\n')[0], json]))(
  'docs/deep-check.md writes criteria as the schema wants them, but for its short rows: %s',
  (_, json = '') => {
    const { rows, policy = 'shortest', ...rest } = JSON.parse(json) as Example
    const hitPolicy = { policy, evidence: 'inferred' }
    expect(validatePart('criteria', { hitPolicy, ...rest, rows: writeRows(rows) })).toEqual([])
  }
)

function say({ outcome, criteria }: SideAnswer): string {
  return [outcome, ...criteria].join(' ')
}

it('docs/deep-check.md shows what comparing gives', () => {
  const [, , json = '', shown = ''] = pairs.find(([, isComparison]) => isComparison !== undefined) ?? []
  const { a, b } = JSON.parse(json) as Record<'a' | 'b', readonly ShortRow[]>
  const compile = (rows: readonly ShortRow[]): ReturnType<typeof compileSample> =>
    compileSample(writeRows(rows), { facts })
  const [first] = compareFiling(compile(a), compile(b)).subcategories
  const printed =
    first?.verdict === 'different'
      ? `different in ${first.differs}: ${JSON.stringify(first.counterexample.facts)} a: ${say(first.a)} b: ${say(first.b)}\n`
      : ''
  expect(printed).toBe(shown)
})

it('docs/deep-check.md has an example of every kind of finding', () => {
  expect(examples.length).toBe(7)
})
