import { readFileSync } from 'node:fs'
import { issueRegistry, validatePart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { renderSnippets } from './run-snippets.mjs'

const text = readFileSync(new URL('../docs/duties.md', import.meta.url), 'utf8')
const [rule, test] = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, json = '']) => JSON.parse(json) as object
)

describe('docs/duties.md', () => {
  it('prints what it says it prints', async () => {
    expect(await renderSnippets(text)).toBe(text)
  })

  it('shows a rule and a vector that a standard may have', () => {
    const subject = { label: { zh: '某人' }, established: '第一条', evidence: 'published' }
    const part = { subjects: { builder: subject, police: subject }, rules: [rule] }
    expect(validatePart('duties', part)).toEqual([])
    const groups = [{ description: 'x', on: '2026-03-02', tests: [test] }]
    expect(validatePart('vectors', { groups })).toEqual([])
  })

  it('lists codes of the checks that there are', () => {
    const codes = [...text.matchAll(/^\| `(duties\/[a-z-]+)`/gm)].map(([, code = '']) => code)
    expect(codes.length).toBe(8)
    for (const code of codes) expect(issueRegistry[code as keyof typeof issueRegistry].severity).toBe('error')
  })

  it('names every status that an answer may have', () => {
    const statuses = [
      'needs',
      'overridden',
      'owed',
      'met',
      'late',
      'breached',
      'encouraged',
      'forbidden',
      'observed'
    ]
    const others = ['open', 'closed', 'allowed', 'in-use', 'may-be-given', 'borne']
    for (const status of [...statuses, ...others]) expect(text).toContain(`\`${status}\``)
  })
})
