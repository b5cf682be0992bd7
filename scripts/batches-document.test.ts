import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { renderSnippets } from './run-snippets.mjs'

const text = readFileSync(new URL('../docs/batches.md', import.meta.url), 'utf8')

it('prints what it says it prints', async () => {
  expect(await renderSnippets(text)).toBe(text)
})
