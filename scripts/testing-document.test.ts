import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { prepareStandard } from '@lijie/engine/calendar-compiler'
import type { StandardDocument, VectorFile, VectorTest } from '@lijie/schema'
import { runVectors } from '@lijie/testing'
import { describe, expect, it } from 'vitest'
import { run, temporaryFolder } from '../packages/cli/test/run-in-process.js'
import { loadStandards } from './load-standards.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const text = readFileSync(path.join(root, 'docs/testing-standards.md'), 'utf8')

/** The contents of the fenced blocks of a kind, in order. */
function blocks(kind: 'json' | 'text'): string[] {
  return [...text.matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, block = '']) => block
  )
}

const [vectors = '', course = '', scores = '', row = '', equivalents = ''] = blocks('json')
const [covered = '', mutated = ''] = blocks('text')

/** The small city with the files that the page shows. */
function smallCity(files: Readonly<Record<string, string>>): string {
  const cwd = temporaryFolder()
  const folder = path.join(cwd, 'small-city')
  cpSync(path.join(root, 'standards/_fixtures/good/small-city'), folder, { recursive: true })
  mkdirSync(path.join(folder, 'vectors'))
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content)
  return cwd
}

/** Lines of a report; how long it took is not part of what is shown. */
function linesOf(report: string): string[] {
  return report
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/\d+\.\d s/, '0.0 s'))
}

describe('docs/testing-standards.md', () => {
  it('shows vectors that hold and what the command prints of them', async () => {
    const cwd = smallCity({ 'vectors/filing.json': vectors })
    const { status, stdout } = await run(['test', 'small-city'], { cwd })
    expect([status, linesOf(stdout)]).toEqual([1, linesOf(covered)])
  })

  it('shows lines of the mutation report', async () => {
    const cwd = smallCity({ 'vectors/filing.json': vectors })
    const { stdout } = await run(['test', 'small-city', '--mutation'], { cwd })
    const printed = linesOf(stdout)
    expect(linesOf(mutated).filter((line) => !printed.includes(line))).toEqual([])
    expect(linesOf(mutated).length).toBeGreaterThan(3)
  })

  it('shows a case that is handled so', () => {
    const harbin = loadStandards().find(({ package: name }) => name === 'harbin')
    const document = prepareStandard(harbin?.document as StandardDocument)
    const standards = new Map([[document.standard.id, document]])
    const tests = [JSON.parse(course) as VectorTest]
    const file: VectorFile = { groups: [{ description: 'a case', on: '2026-03-02', tests }] }
    expect(runVectors(file, { standards, subject: document.standard.id })).toEqual({ tests: 1, failures: [] })
  })

  it('shows a scheme that scores as it is asked', () => {
    const documents = (loadStandards() as { readonly document: StandardDocument }[]).map(({ document }) =>
      prepareStandard(document)
    )
    const standards = new Map(documents.map((document) => [document.standard.id, document]))
    const tests = [JSON.parse(scores) as VectorTest]
    const file: VectorFile = { groups: [{ description: 'a month', on: '2026-03-02', tests }] }
    const subject = 'cn.assessment.unit-60-30-10'
    expect(runVectors(file, { standards, subject })).toEqual({ tests: 1, failures: [] })
  })

  it('shows examples that hold', async () => {
    const cwd = smallCity({ 'vectors/filing.json': vectors })
    const file = path.join(cwd, 'small-city/criteria.json')
    const criteria = JSON.parse(readFileSync(file, 'utf8')) as { rows: Record<string, unknown>[] }
    Object.assign(criteria.rows[1] as object, JSON.parse(row))
    writeFileSync(file, JSON.stringify(criteria))
    const { stdout } = await run(['test', 'small-city'], { cwd })
    expect(stdout).toContain('examples  3 of 3 hold')
  })

  it('shows an equivalent that is accepted', async () => {
    const cwd = smallCity({ 'vectors/filing.json': vectors, 'equivalent-mutants.json': equivalents })
    const { stdout } = await run(['test', 'small-city', '--mutation'], { cwd })
    expect(stdout).toContain('1 equivalent')
    expect(stdout).not.toContain('listed as equivalent')
  })
})
