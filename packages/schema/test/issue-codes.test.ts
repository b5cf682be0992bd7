import { describe, expect, test } from 'vitest'
import {
  formatIssue,
  issueRegistry,
  lintStandard,
  parseStrictJson,
  validatePart,
  validateStandard,
  type IssueCode
} from '@lijie/schema'
import { criteriaLintIssues } from '../src/issues/criteria-lint-issues.js'
import type { IssueDefinition } from '../src/issues/define-issues.js'
import { documentIssues } from '../src/issues/document-issues.js'
import { documentTextIssues } from '../src/issues/document-text-issues.js'
import { lintIssues } from '../src/issues/lint-issues.js'
import { explainError } from '../src/validate/validate-part.js'
import { checkFixture, listShapeFixtures, readExpected } from './read-fixture.js'
import { sampleStandard, sampleTaxonomy } from './sample-standard.js'

const codes = Object.keys(issueRegistry) as IssueCode[]
const definitions: Readonly<Record<string, IssueDefinition>> = issueRegistry
const slots = (text: string): string[] => [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name ?? '')

describe('every code of the library', () => {
  test.each(codes)('%s says in both languages what is wrong, with its own parameters', (code) => {
    const { params, en, zh, severity } = issueRegistry[code]
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(['error', 'warning', 'info']).toContain(severity)
    for (const slot of [...slots(en), ...slots(zh)]) expect(params).toContain(slot)
    expect([...slots(en), ...slots(zh)]).toEqual(expect.arrayContaining([...params]))
    expect(en).toMatch(/^[^\u4e00-\u9fff]+\.$/)
    expect(zh).toMatch(/[\u4e00-\u9fff].*。$/)
  })
})

test('a retired code names one that is still given, or none', () => {
  const retired = Object.values(definitions).flatMap(({ retired: next }) => next ?? [])
  for (const next of retired) expect(definitions[next]).not.toHaveProperty('retired')
  expect(retired).toContain('evaluation/unknown-scheme')
})

test('every code of this package is raised by a fixture or by one of the documents here', () => {
  const raised = new Set<string>(
    listShapeFixtures().flatMap((name) =>
      checkFixture(`bad/${name}`, `good/${readExpected(name).base}`).map(({ code }) => code)
    )
  )
  const limits = { bytes: 20, nodes: 3, stringLength: 5, issues: 1 }
  for (const text of ['"'.padEnd(30), '[1,1,1,1]', '"abcdef"', '[01,01]'])
    for (const { code } of parseStrictJson(text, { limits }).issues) raised.add(code)
  for (const { code } of validateStandard({ zones: { UTC: {} } })) raised.add(code)
  const { categories, editions, entries } = sampleTaxonomy(['0101'])
  const events = entries.map((entry) => ({ ...entry, kind: 'event' as const }))
  for (const { code } of lintStandard(
    sampleStandard({ taxonomy: { categories, editions, entries: events } })
  ))
    raised.add(code)
  const unknown = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`unknown${i}`, i]))
  for (const value of [{ kind: [] }, unknown])
    for (const { code } of validatePart('mapping', value)) raised.add(code)
  raised.add(explainError({ keyword: 'x', instancePath: '', schemaPath: '', params: {} }).code)
  const own = Object.keys({ ...documentTextIssues, ...documentIssues, ...criteriaLintIssues, ...lintIssues })
  expect(own.filter((code) => !raised.has(code))).toEqual([])
})

test('parameters are shown as they are, controls made visible', () => {
  const issue = { code: 'document/duplicate-key', params: { key: 'a\u202eb{key}$&' } } as const
  expect(formatIssue(issue, 'en')).toContain('"a\\u202eb{key}$&"')
})
