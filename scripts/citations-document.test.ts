import { readFileSync } from 'node:fs'
import { issueRegistry } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { renderSnippets } from './run-snippets.mjs'

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const text = read('docs/citations.md')

describe('docs/citations.md', () => {
  it('prints what it says it prints', async () => {
    expect(await renderSnippets(text)).toBe(text)
  })

  it('shows an article as the coverage of the invented regulation lists it', () => {
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? []
    const { rules, ...shown } = JSON.parse(json) as { rules: unknown[] }
    const { coverage } = JSON.parse(read('standards/_fixtures/good/lantern-city/standard.json')) as {
      coverage: { rules: unknown[] }[]
    }
    const item = coverage.find((one) => 'article' in one && one.article === '第十七条')
    expect(item).toMatchObject(shown)
    expect(item?.rules[0]).toEqual(rules[0])
  })

  it('lists every code of the checks, with its gravity', () => {
    const rows = [...text.matchAll(/^\| `(coverage\/[a-z-]+)`\s*\| (\w+)\s*\|/gm)]
    const codes = Object.keys(issueRegistry).filter((code) => code.startsWith('coverage/'))
    expect(rows.map(([, code]) => code).toSorted()).toEqual(codes.toSorted())
    for (const [, code = '', gravity] of rows)
      expect(issueRegistry[code as keyof typeof issueRegistry].severity).toBe(gravity)
  })
})
