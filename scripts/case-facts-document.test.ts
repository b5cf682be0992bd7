import { caseFactsColumns, caseFactsTextColumns } from '@lijie/schema'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { renderSnippets } from './run-snippets.mjs'

const page = readFileSync(new URL('../docs/case-facts.md', import.meta.url), 'utf8')

it('the page on case facts tells of every column, in the order of the row, what it is and where it comes from', () => {
  const rows = [...page.matchAll(/^\| `(\w+)` +\| (.+) \|$/gm)]
  expect(rows.map(([, column]) => column)).toEqual([
    ...caseFactsTextColumns,
    ...Object.keys(caseFactsColumns)
  ])
  for (const [, , cells = ''] of rows)
    expect(cells.split('|').filter((cell) => cell.trim() !== '')).toHaveLength(4)
})

it('prints what it says it prints', async () => {
  expect(await renderSnippets(page)).toBe(page)
})
