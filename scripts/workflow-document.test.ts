import { readFileSync } from 'node:fs'
import { issueRegistry, validatePart, type StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { loadStandards } from './load-standards.mjs'
import { renderSnippets } from './run-snippets.mjs'

const text = readFileSync(new URL('../docs/workflow.md', import.meta.url), 'utf8')
const find = (id: string): StandardDocument | undefined =>
  (loadStandards() as { readonly document: StandardDocument }[])
    .map(({ document }) => document)
    .find(({ standard }) => standard.id === id)

describe('docs/workflow.md', () => {
  it('prints what it says it prints', async () => {
    expect(await renderSnippets(text)).toBe(text)
  })

  it('shows a transition and a gap that a standard may have', () => {
    const [transition, gap] = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(
      ([, json = '']) => JSON.parse(json) as object
    )
    const { workflow } = find('cn.harbin.order-218') ?? {}
    expect(validatePart('workflow', { ...workflow, transitions: [transition], gaps: [gap] })).toEqual([])
  })

  it('lists every code of the checks, with its gravity', () => {
    const rows = [...text.matchAll(/^\| `(workflow\/[a-z-]+)`\s*\| (\w+)\s*\|/gm)]
    expect(rows.length).toBe(11)
    for (const [, code = '', gravity] of rows)
      expect(issueRegistry[code as keyof typeof issueRegistry].severity).toBe(gravity)
  })
})
