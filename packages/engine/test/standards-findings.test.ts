import {
  formatIssue,
  isStandardDocument,
  lintStandard,
  validateStandard,
  type Issue,
  type StandardDocument
} from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { loadStandards } from '../../../scripts/load-standards.mjs'
import { checkOverlaps } from '../src/analysis/index.js'
import { compareSources, findDutyConflicts } from '../src/source-conflicts/index.js'

interface Instrument {
  readonly package: string
  readonly instrument: string
  readonly folder: string
  readonly document: StandardDocument
}

const instruments = loadStandards() as Instrument[]

function findingsOf(document: StandardDocument): readonly Issue[] {
  const { facts, criteria, duties } = document
  const overlaps =
    facts === undefined || criteria === undefined ? [] : checkOverlaps({ facts, criteria }, 'criteria.json')
  const conflicts = duties === undefined ? [] : findDutyConflicts(duties)
  return [...lintStandard(document), ...overlaps, ...conflicts]
}

function toLine(issue: Issue): string {
  return `${issue.severity} ${issue.code} ${issue.file ?? ''}${issue.pointer ?? ''} ${formatIssue(issue, 'en')}`
}

describe.each(instruments)('$package/$instrument', ({ folder, instrument, document }) => {
  it('is a valid standard', () => {
    expect(validateStandard(document)).toEqual([])
    expect(isStandardDocument(document)).toBe(true)
  })

  it('has exactly the findings on record, no error among them', async () => {
    const findings = findingsOf(document)
    expect(findings.filter((issue) => issue.severity === 'error')).toEqual([])
    const lines = findings.map((issue) => toLine(issue)).toSorted()
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`${folder}/../test/${instrument}.findings.txt`)
  })
})

describe('all standards together', () => {
  it('have exactly the conflicts on record', async () => {
    const conflicts = compareSources(instruments.map(({ document }) => document))
    const lines = conflicts.map((issue) => toLine(issue)).toSorted()
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('conflicts-of-standards.txt')
  })
})

describe('the faults of the Yuncheng table', () => {
  const findings = findingsOf(
    instruments.find(({ instrument }) => instrument === 'case-standard-v2')!.document
  )
  const paramsOf = (code: string): unknown[] =>
    findings.filter((issue) => issue.code === code).map((issue) => issue.params)

  it('are five pairs of overlapping rows, no more', () => {
    const pairs = paramsOf('criteria/overlapping-rows') as { row: string; other: string }[]
    expect(pairs.map(({ row, other }) => `${other} ${row}`)).toEqual([
      'component/0304/2 component/0304/3',
      'component/0305/2 component/0305/3',
      'component/0404/1 component/0404/2',
      'component/0506/2 component/0506/4',
      'component/0506/4 component/0506/6'
    ])
  })
})
