import { readFileSync } from 'node:fs'
import { validatePart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { loadStandards } from './load-standards.mjs'
import { renderSnippets } from './run-snippets.mjs'

const text = readFileSync(new URL('../docs/clocks.md', import.meta.url), 'utf8')

describe('docs/clocks.md', () => {
  it('prints what it says it prints', async () => {
    expect(await renderSnippets(text)).toBe(text)
  })

  it('shows a clock that a standard may declare', () => {
    const [, clock = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? []
    const found = loadStandards().find(({ instrument }) => instrument === 'case-standard-v2')
    const { timeLimits } = (found as { readonly document: { readonly timeLimits: object } }).document
    const part = { ...timeLimits, clocks: { disposal: JSON.parse(clock) as unknown } }
    expect(validatePart('time-limits', part)).toEqual([])
  })
})
