import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { validatePart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { run, temporaryFolder } from '../packages/cli/test/run-in-process.js'
import { renderCommands } from '../packages/cli/test/render-commands.js'
import { renderSnippets } from './run-snippets.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = path.join(root, 'docs/calendars.md')
const text = readFileSync(file, 'utf8')

/** The calendars of the page, by the file that the page calls them. */
const calendars = [
  ...text.matchAll(/`([a-z-]+\/calendar\.json)`(?:(?!```)[\s\S])*?```json\n([\s\S]*?)```/g)
].map(([, name = '', block = '']) => [name, block] as const)

/** The page with what its commands print now; `npx vitest run scripts/calendars-document.test.ts --update` writes it. */
async function renderPage(page: string): Promise<string> {
  const cwd = temporaryFolder()
  for (const [name, block] of calendars) {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true })
    writeFileSync(path.join(cwd, name), block)
  }
  return renderCommands(page, { cwd })
}

describe('docs/calendars.md', () => {
  it('shows calendars as their schema takes them', () => {
    expect(calendars.map(([name]) => name)).toEqual([
      'city/calendar.json',
      'bureau/calendar.json',
      'days-off/calendar.json'
    ])
    for (const [, block] of calendars) expect(validatePart('calendar', JSON.parse(block))).toEqual([])
  })

  it('shows what its commands and its program print', async () => {
    await expect(await renderSnippets(await renderPage(text))).toMatchFileSnapshot(file)
  })

  it('finds nothing wrong in the calendars it shows', async () => {
    const cwd = temporaryFolder()
    for (const [name, block] of calendars) {
      mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true })
      writeFileSync(path.join(cwd, name), block)
      const { status } = await run(['calendar', 'check', name], { cwd })
      expect([name, status]).toEqual([name, 0])
    }
  })

  it('shows the year as it is drawn', async () => {
    const argv = ['calendar', 'show', '2026', '--calendar', 'cn-example-city', '--svg', '-', '--lang', 'zh']
    const { stdout } = await run(argv)
    await expect(stdout).toMatchFileSnapshot(path.join(root, 'docs/pictures/year-2026-zh.svg'))
  })
})
