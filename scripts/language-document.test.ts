import { readFileSync } from 'node:fs'
import { isEngineError } from '@lijie/engine'
import type { Condition, FactsPart } from '@lijie/schema'
import { inventRules } from '@lijie/testing/arbitraries'
import { describe, expect, it } from 'vitest'
import { renderSnippets } from './run-snippets.mjs'

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const language = read('docs/language.md')

interface Block {
  readonly kind: string
  readonly value: unknown
}

/** The json blocks of the page, each with the comment before it that says what it is. */
const blocks: readonly Block[] = [...language.matchAll(/(?:<!-- (\w+) -->\n\n)?```json\n([\s\S]*?)```/g)].map(
  ([, kind = 'unmarked', text = '']) => ({ kind, value: JSON.parse(text) as unknown })
)
const facts = blocks.find(({ kind }) => kind === 'facts')?.value as FactsPart

/** The codes with which a condition, or a condition with named ones, is refused at load; empty when it is sound. */
function refuse(example: unknown): readonly string[] {
  const given = example as { readonly conditions?: Record<string, Condition>; readonly condition: Condition }
  const { conditions = {}, condition } =
    given.conditions === undefined ? { condition: example as Condition } : given
  const row = {
    id: 'component/0101/1',
    article: '1',
    summary: { zh: '情形' },
    condition,
    timeLimit: { value: 1, unit: 'work-hour' },
    evidence: 'published'
  } as const
  try {
    inventRules(facts, { hitPolicy: { policy: 'first', evidence: 'inferred' }, conditions, rows: [row] })
    return []
  } catch (error) {
    if (!isEngineError(error)) throw error
    return [...new Set(error.issues.map(({ code }) => code))]
  }
}

describe.each([
  'docs/language.md',
  'docs/random-cases.md',
  'docs/recording-decisions.md',
  'packages/json-rules-engine/README.md'
])('%s', (name) => {
  it('prints what it says it prints', async () => {
    const document = read(name)
    expect(await renderSnippets(document)).toBe(document)
  })
})

describe('the page about the language', () => {
  it('says of every JSON block what it is', () => {
    expect(blocks.map(({ kind }) => kind)).toEqual(['facts', 'condition', 'criteria'])
  })

  it.each(blocks.filter(({ kind }) => kind !== 'facts'))('shows a sound $kind', ({ value }) => {
    expect(refuse(value)).toEqual([])
  })

  const refused = [...language.matchAll(/^\| `(criteria\/[a-z-]+)` +\| `(\{.*\})` +\|$/gm)]

  it.each(refused.map(([, code = '', example = '']) => [code, example]))('%s: %s', (code, example) => {
    expect(refuse(JSON.parse(example))).toContain(code)
  })

  it('has examples for at least 12 codes', () => {
    expect(new Set(refused.map(([, code]) => code)).size).toBeGreaterThanOrEqual(12)
  })
})
