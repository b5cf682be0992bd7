import { readFileSync } from 'node:fs'
import { validatePart } from '@lijie/schema'
import { expect, it } from 'vitest'
import { renderSnippets } from './run-snippets.mjs'

const text = readFileSync(new URL('../docs/composition.md', import.meta.url), 'utf8')

it('prints what it says it prints', async () => {
  expect(await renderSnippets(text)).toBe(text)
})

it('shows changes as overrides.json takes them', () => {
  const [, changes] = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, block = '']) => JSON.parse(block) as unknown
  )
  expect(validatePart('overrides', changes)).toEqual([])
})
