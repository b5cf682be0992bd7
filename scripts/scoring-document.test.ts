import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { issueRegistry } from '@lijie/schema'
import { expect, it, onTestFinished } from 'vitest'
import { runCli } from '../packages/cli/src/run-cli.js'

const file = new URL('../docs/scoring.md', import.meta.url)
const page = readFileSync(file, 'utf8')
const block = /```sh\n([\s\S]*?)```(?:\n\n```text\n[\s\S]*?```)?/g

/** Runs one command in a folder, on a terminal of 130 columns; gives what it prints. */
async function runLine(line: string, cwd: string): Promise<string> {
  const [, ...argv] = line.split(' ')
  const stdout = Object.assign(new PassThrough(), { columns: 130 })
  const stderr = new PassThrough()
  const texts = [buffer(stdout), buffer(stderr)]
  const world = {
    stdin: Readable.from([]),
    env: {},
    cwd,
    today: () => '2026-04-10',
    cleanUp: new Set<() => void>()
  }
  const status = await runCli(argv, { ...world, stdout, stderr })
  stdout.end()
  stderr.end()
  const [out = '', err = ''] = (await Promise.all(texts)).map(String)
  expect([line, status, err.includes('error')]).toEqual([line, 0, false])
  // Hashes change with every word of a standard; its own tests hold them.
  return out
    .replace('\ufeff', '')
    .replaceAll('\r\n', '\n')
    .replaceAll(/sha256:[0-9a-f]{64}/g, 'sha256:…')
}

it('docs/scoring.md prints what it says it prints', async () => {
  const cwd = mkdtempSync(path.join(tmpdir(), 'lijie-scoring-'))
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }))
  const outputs: string[] = []
  for (const [, commands = ''] of page.matchAll(block)) {
    const printed: string[] = []
    for (const line of commands.trim().split('\n')) printed.push(await runLine(line, cwd))
    outputs.push(commands.includes('--simulate') ? '' : printed.join(''))
  }
  expect(outputs).toHaveLength(6)
  const render = (_: string, commands: string): string => {
    const output = outputs.shift() ?? ''
    return `\`\`\`sh\n${commands}\`\`\`${output === '' ? '' : `\n\n\`\`\`text\n${output}\`\`\``}`
  }
  const rendered = page.replace(block, render)
  // To write the page anew: UPDATE_DOCUMENTS=1 npx vitest run scripts/scoring-document.test.ts
  if (process.env['UPDATE_DOCUMENTS'] === '1') writeFileSync(file, rendered)
  else expect(rendered).toBe(page)
})

it('names codes that there are', () => {
  const codes = [...page.matchAll(/`((?:evaluation|score|cases|warehouse)\/[a-z-]+)`/g)].map(
    ([, code]) => code
  )
  expect(codes.length).toBeGreaterThan(5)
  expect(codes.filter((code) => !Object.hasOwn(issueRegistry, code ?? ''))).toEqual([])
})
