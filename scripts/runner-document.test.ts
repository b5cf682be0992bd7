import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderSnippets } from './run-snippets.mjs'

const text = readFileSync(new URL('../docs/runner.md', import.meta.url), 'utf8')

test('docs/runner.md prints what it says it prints', async () => {
  expect(await renderSnippets(text)).toBe(text)
})
