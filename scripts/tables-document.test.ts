import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderSnippets } from './run-snippets.mjs'

test('docs/tables.md prints what it says it prints', async () => {
  const text = readFileSync(new URL('../docs/tables.md', import.meta.url), 'utf8')
  expect(await renderSnippets(text)).toBe(text)
})
