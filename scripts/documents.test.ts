import { readFileSync } from 'node:fs'
import type { StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { loadStandards } from './load-standards.mjs'
import { renderGlossary } from './generate-glossary.mjs'
import { renderReadme } from './run-readme-example.mjs'
import { renderCoverageFigure } from './write-coverage-figure.mjs'

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')

interface Loaded {
  readonly package: string
  readonly document: StandardDocument
}

interface Glossary {
  readonly entries: readonly { readonly term: string; readonly identifiers: readonly string[] }[]
}

const glossary = JSON.parse(read('glossary.json')) as Glossary

/** Names of the types that a package's index exports. */
function exportedTypes(index: string): string[] {
  const names: string[] = []
  for (const [, typesOnly, list = ''] of read(index).matchAll(/export (type )?\{([^}]*)\}/g)) {
    for (const item of list.split(',').map((part) => part.trim())) {
      if (typesOnly !== undefined && item !== '') names.push(item)
      else if (item.startsWith('type ')) names.push(item.slice(5))
    }
  }
  return names
}

const areas = [
  'kernel',
  'civil-time',
  'taxonomy',
  'criteria',
  'reference',
  'batch',
  'calendar',
  'calendar-compiler',
  'time-limits',
  'instants',
  'responsibility',
  'unit-grids',
  'codes',
  'limit-text',
  'citations',
  'clock',
  'workflow',
  'workflow-graph',
  'duties',
  'drawings',
  'case-facts',
  'counting',
  'periods',
  'formulas',
  'points',
  'evaluation',
  'layers',
  'rulebook',
  'catalog',
  'analysis',
  'changes'
]

const warehouseIndexes = ['', 'tables/', 'spreadsheet/'].map(
  (area) => `packages/warehouse/src/${area}index.ts`
)

const runnerIndexes = ['', 'sqlite/', 'postgres/', 'simulation/'].map(
  (area) => `packages/runner/src/${area}index.ts`
)

/** Names of the types that all these packages export. */
function listExportedTypes(): string[] {
  return [
    'packages/schema/src/index.ts',
    'packages/schema/src/evaluation-types.ts',
    'packages/testing/src/index.ts',
    ...runnerIndexes,
    ...warehouseIndexes,
    'packages/json-rules-engine/src/index.ts',
    ...areas.map((area) => `packages/engine/src/${area}/index.ts`)
  ].flatMap((index) => exportedTypes(index))
}

describe('the README', () => {
  it('shows the example as it is and what it prints', async () => {
    const readme = read('README.md')
    expect(await renderReadme(readme)).toBe(readme)
  })

  it('says how many rules of the regulations execute', async () => {
    const readme = read('README.md')
    expect(await renderCoverageFigure(readme)).toBe(readme)
  })
})

describe('the counts of the README', () => {
  it('says how many assessment schemes compute, and how many are drafts', () => {
    const found = (loadStandards() as readonly Loaded[]).filter((one) => one.package === 'assessment')
    const schemes = found.flatMap(({ document }) => Object.values(document.evaluation?.schemes ?? {}))
    const drafts = schemes.filter((scheme) => 'draft' in scheme).length
    const complete = schemes.length - drafts
    const readme = read('README.md').replaceAll(/\s+/g, ' ')
    expect(readme).toContain(`${complete} schemes from public material compute here`)
    expect(readme).toContain(`${drafts} are known in part: they refuse and say what is missing`)
    expect(readme).toContain(`${found.length} instruments with assessment schemes`)
    expect(readme).toContain(`${complete} schemes that compute, ${drafts} drafts that refuse`)
  })
})

describe('the glossary', () => {
  it('is generated from glossary.json', () => {
    expect(renderGlossary(glossary)).toBe(read('GLOSSARY.md'))
  })

  it('has an entry for every exported type of the packages', () => {
    const known = new Set(glossary.entries.flatMap(({ identifiers }) => identifiers))
    const exported = listExportedTypes()
    expect(exported.length).toBeGreaterThan(100)
    expect(exported.filter((name) => !known.has(name))).toEqual([])
  })

  it('names nothing that is not exported', () => {
    const exported = new Set(listExportedTypes())
    const named = glossary.entries.flatMap(({ identifiers }) => identifiers)
    expect(named.filter((name) => !exported.has(name))).toEqual([])
    expect(new Set(named).size).toBe(named.length)
  })
})
