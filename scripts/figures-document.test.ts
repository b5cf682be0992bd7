import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { run } from '../packages/cli/test/run-in-process.js'

const text = readFileSync(new URL('../docs/figures.md', import.meta.url), 'utf8')
const blockOf = (form: string): string =>
  new RegExp(`\`\`\`${form}\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? ''

describe('docs/figures.md', () => {
  it('prints what it says it prints, and the file is in order', async () => {
    const { status, stdout, stderr } = await run(['figures', '-', '--lang', 'en'], { stdin: blockOf('json') })
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: blockOf('text'), stderr: '' })
  })

  it('names every status that a figure can have', () => {
    const rows = [...text.matchAll(/^\| `([a-z-]+)`\s*\| [^|]*\|[^|]*\| ([01])\s*\|$/gm)]
    expect(rows.map(([, status, exit]) => `${status} ${exit}`)).toEqual([
      'agrees 0',
      'printed-error 0',
      'differs 1',
      'not-computed 0'
    ])
  })
})
