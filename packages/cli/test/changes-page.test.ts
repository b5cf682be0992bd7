import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { run } from './run-in-process.js'
import { twoCities } from './two-cities.js'

const page = readFileSync(new URL('../../../docs/changes.md', import.meta.url), 'utf8')
const examples = [...page.matchAll(/```console\n\$ lijie (.*)\n([\s\S]*?)```/g)].map(
  ([, command = '', shown = '']) => ({ command, shown })
)

it('the page has an example of every command', () => {
  const named = new Set(examples.map(({ command }) => command.split(' ')[0]))
  expect([...named].toSorted()).toEqual(['diff', 'fmt', 'hash', 'impact'])
})

it.each(examples)('lijie $command prints what the page shows', async ({ command, shown }) => {
  const { stdout, stderr } = await run(command.split(' '), { cwd: twoCities() })
  expect(`${stdout}${stderr}`).toBe(shown)
})
