import { formatIssue } from '@lijie/schema/issues'
import { expect, test } from 'vitest'
import { changedDistricts, compileCodes, readCodeList, tell } from '../../test/code-fixtures.js'
import { compileTaxonomy } from '../taxonomy/index.js'
import { parseComponentIdentifier } from './component-identifier.js'

const rules = compileCodes('2026-03-02', changedDistricts)

test('layout, sub-category, category and area are cited, each with its own evidence', () => {
  const decision = parseComponentIdentifier(rules, { identifier: '1408020105000001' })
  const cited = 'because' in decision ? decision.because : []
  expect(cited.map(({ standard, rule, evidence }) => [standard, rule, evidence])).toEqual([
    ['cn.national.gb-t-30428.2-2013', 'editions/component', 'derived'],
    ['cn.national.gb-t-30428.2-2013', 'component/0105', 'inferred'],
    ['cn.national.gb-t-30428.2-2013', 'categories/component/01', 'derived'],
    ['test.city', 'areas/east', 'published']
  ])
  expect(cited[1]?.article).toContain('非标准原文')
})

test('a division that ended is refused inside an identifier too, with everything else that is wrong', () => {
  expect(tell(parseComponentIdentifier(rules, { identifier: '1408030113000001' }))).toEqual([
    'codes/ended-division',
    'codes/unknown-subcategory'
  ])
})

test('the layouts of one length are told apart by what travels with the value, never by the digits', () => {
  const identifier = '3205080100100001'
  expect(tell(parseComponentIdentifier(rules, { identifier, layout: '6-2-3-5' }))).toEqual([
    'codes/wrong-layout'
  ])
  expect(tell(parseComponentIdentifier(rules, { identifier }))).toEqual(['codes/unknown-subcategory'])
  const decision = parseComponentIdentifier(rules, { identifier })
  const [reason] = 'refused' in decision ? decision.refused : []
  expect(reason && formatIssue(reason, 'en')).toContain('other layouts known here: 6-2-3-5')
  expect(reason && formatIssue(reason, 'zh-CN')).toContain('已知的其他结构：6-2-3-5')
})

test('an edition without layouts, and a list without components, read no identifier', () => {
  const { taxonomy } = readCodeList('gb-t-30428.2-2013')
  const [component, event] = [taxonomy!.editions.component!, taxonomy!.editions.event!]
  const { identifiers: _, ...bare } = component
  const without = { ...rules, taxonomy: compileTaxonomy({ ...taxonomy!, editions: { component: bare } }) }
  const events = { ...rules, taxonomy: compileTaxonomy({ ...taxonomy!, editions: { event } }) }
  const input = { identifier: '3205080101000001' }
  expect(tell(parseComponentIdentifier(without, input))).toEqual(['codes/no-layout'])
  expect(tell(parseComponentIdentifier(events, input))).toEqual(['taxonomy/unknown-kind'])
  const only = { ...component, identifiers: component.identifiers!.slice(0, 1) }
  const single = { ...rules, taxonomy: compileTaxonomy({ ...taxonomy!, editions: { component: only } }) }
  expect(parseComponentIdentifier(single, { identifier: '3205080199000001' })).toMatchObject({
    refused: [{ code: 'codes/unknown-subcategory', params: { layout: '6-2-2-6', following: '-' } }]
  })
})
