import { describe, expect, test } from 'vitest'
import { formatIssue, issueRegistry } from '@lijie/schema'
import { checkFixture, listFixtures, readExpected } from './read-fixture.js'

describe('good standards', () => {
  test.each(listFixtures('good'))('%s has no problem', (name) => {
    expect(checkFixture(`good/${name}`)).toEqual([])
  })
})

describe('standards with one mistake', () => {
  const names = listFixtures('bad')

  test('there are many kinds of mistake', () => {
    expect(names.length).toBeGreaterThan(100)
  })

  test.each(names)('%s is found, at its place, and nothing else', (name) => {
    const { base, issues } = readExpected(name)
    const found = checkFixture(`bad/${name}`, `good/${base}`)
    expect(found.map(({ code, file, pointer, line }) => ({ code, file, pointer, line }))).toEqual(issues)
    for (const issue of found) {
      const { params } = issueRegistry[issue.code]
      expect(Object.keys(issue.params).toSorted()).toEqual([...params].toSorted())
      expect(formatIssue(issue, 'en')).not.toMatch(/\{[a-zA-Z]+\}/)
      expect(formatIssue(issue, 'zh-CN')).not.toMatch(/\{[a-zA-Z]+\}/)
    }
  })
})
