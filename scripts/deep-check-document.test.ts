import { readFileSync } from 'node:fs'
import { formatIssue, type Condition, type CriteriaPart, type Criterion, type FactsPart } from '@lijie/schema'
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
  readonly domains?: Readonly<Record<string, Condition | null>>
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
  const declared = Object.entries(domains ?? {}).map(([key, condition]) => [
    key,
    { summary: { zh: '声明' }, condition, evidence: 'inferred' as const }
  ])
  const rules = compileSample(writeRows(rows), {
    facts,
    ...(policy === undefined ? {} : { policy }),
    ...(conditions === undefined ? {} : { conditions }),
    domains: Object.fromEntries(declared) as NonNullable<CriteriaPart['domains']>
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
