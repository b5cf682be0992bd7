import { compileRulebook } from '@lijie/engine'
import type { StandardDocument } from '@lijie/schema'
import { expect, test } from 'vitest'
import { loadStandards } from '../../../../scripts/load-standards.mjs'
import { askCode } from './ask-code.js'

const instruments = loadStandards() as { readonly document: StandardDocument }[]
const list = instruments.find(({ document }) => document.standard.id === 'cn.national.gb-t-30428.2-2013')
const rules = compileRulebook(list === undefined ? [] : [list.document], { on: '2026-03-02' })

test('every form of code is read, and written again', () => {
  const asked = [
    [{ form: 'division', text: '140802' }, '140802'],
    [{ form: 'type', kind: 'event', text: '1408020101' }, '1408020101'],
    [{ form: 'identifier', text: '3205080101000001', layout: '6-2-2-6' }, '3205080101000001'],
    [{ form: 'unit-grid', text: '140802001001002' }, '140802001001002']
  ] as const
  for (const [question, written] of asked)
    expect(askCode(rules, question, { written })).toEqual({ gives: { written } })
})

test('only what the test expects something of is told, and null where there is nothing', () => {
  const question = { form: 'division', text: '140800' } as const
  expect(askCode(rules, question, { level: 'prefecture', area: null, colour: 1 })).toEqual({
    gives: { level: 'prefecture', area: null, colour: null }
  })
})

test('a refusal gives its codes, sorted; a type without a kind is refused', () => {
  expect(askCode(rules, { form: 'identifier', text: '9905080113000001' }, null)).toEqual({
    refused: ['codes/unknown-province', 'codes/unknown-subcategory']
  })
  expect(askCode(rules, { form: 'division', text: 140802 }, null)).toEqual({ refused: ['codes/not-text'] })
  expect(askCode(rules, { form: 'type', text: '0101' }, null)).toEqual({ refused: ['taxonomy/unknown-kind'] })
})
