import { validatePart } from '@lijie/schema'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../packages/cli/test/run-in-process.js'
import { renderCommands } from '../packages/cli/test/render-commands.js'
import { renderSnippets } from './run-snippets.mjs'

const file = fileURLToPath(new URL('../docs/time-limits.md', import.meta.url))
const text = readFileSync(file, 'utf8')
const [, units = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? []

it('declares units as time-limits.json takes them', () => {
  expect(validatePart('time-limits', JSON.parse(units) as unknown)).toEqual([])
})

it('shows what its commands and its program print', async () => {
  const cwd = temporaryFolder()
  writeFileSync(path.join(cwd, 'time-limits.json'), units)
  const page = await renderCommands(text, { cwd, withWords: true })
  await expect(await renderSnippets(page)).toMatchFileSnapshot(file)
})
