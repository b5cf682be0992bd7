import { verifyCitations } from '@lijie/engine/citations'
import { formatIssue } from '@lijie/schema'
import { expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { listCitationIssues } from './list-citation-issues.js'

const city = new URL('../../../../standards/_fixtures/good/lantern-city/', import.meta.url)
const standard = JSON.parse(readFileSync(new URL('standard.json', city), 'utf8'))
const text = readFileSync(new URL('source.txt', city), 'utf8')

it('says of each rule that was not looked for everywhere why that is', () => {
  const report = verifyCitations({ standard }, text, { work: 10_000 })
  expect(report.found).toBeGreaterThan(3)
  const issues = listCitationIssues(report, [], 'text.txt')
  expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['citations/not-searched']))
  expect(issues).toHaveLength(report.rules - report.found)
  expect(formatIssue(issues[0] as (typeof issues)[number], 'zh-CN')).toContain('文本过长')
})
