import type { StandardDocument } from '@lijie/schema'
import { expect, test } from 'vitest'
import { loadStandards } from '../../../scripts/load-standards.mjs'
import { prepareStandards } from '../src/calendar-compiler/index.js'
import { tryCompileRulebook } from '../src/index.js'

const options = { on: '2011-06-01', allowDraft: true }

/** A copy of the Boston standard with its zone table, which nobody has frozen; some of it is shared. */
function copyBoston(): StandardDocument {
  const loaded = (loadStandards() as { readonly document: StandardDocument }[]).map(
    ({ document }) => document
  )
  const boston = prepareStandards(loaded).find(({ standard }) => standard.id === 'us.boston.service-targets')
  return structuredClone(boston) as StandardDocument
}

/** Lists and objects that are not frozen, by where they stand. */
function listLoose(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.entries(value).flatMap(([key, member]) => listLoose(member, `${path}/${key}`))
  return Object.isFrozen(value) ? below : [path, ...below]
}

test('what is compiled is frozen, all the way down, its zone tables and what it shares included', () => {
  const document = copyBoston()
  const before = listLoose(document)
  expect(before).toContain('')
  expect(before.some((path) => path.startsWith('/zones/'))).toBe(true)
  const label = { zh: '共用', en: 'shared' }
  const shared = {
    ...document,
    standard: Object.freeze({ ...document.standard, title: label, issuer: label })
  }
  expect(tryCompileRulebook([shared], options)).toHaveProperty('rulebook')
  expect(listLoose(shared)).toEqual([])
})

test('what is refused stays as it was', () => {
  const boston = copyBoston()
  const document = { ...boston, standard: { ...boston.standard, extends: ['nobody'] } }
  const before = listLoose(document)
  expect(tryCompileRulebook([document], options)).toHaveProperty('issues')
  expect(listLoose(document)).toEqual(before)
})
