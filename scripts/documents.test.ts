import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { renderGlossary } from './generate-glossary.mjs'
import { renderReadme } from './run-readme-example.mjs'
import { renderCoverageFigure } from './write-coverage-figure.mjs'

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')

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
  'evaluation',
  'layers',
  'rulebook',
  'catalog',
  'analysis',
  'changes'
]

const runnerIndexes = ['', 'sqlite/', 'postgres/', 'simulation/'].map(
  (area) => `packages/runner/src/${area}index.ts`
)

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

describe('the glossary', () => {
  it('is generated from glossary.json', () => {
    expect(renderGlossary(glossary)).toBe(read('GLOSSARY.md'))
  })

  it('has an entry for every exported type of the schema, the engine and the testing package', () => {
    const known = new Set(glossary.entries.flatMap(({ identifiers }) => identifiers))
    const exported = [
      ...exportedTypes('packages/schema/src/index.ts'),
      ...exportedTypes('packages/testing/src/index.ts'),
      ...runnerIndexes.flatMap((index) => exportedTypes(index)),
      ...exportedTypes('packages/json-rules-engine/src/index.ts'),
      ...areas.flatMap((area) => exportedTypes(`packages/engine/src/${area}/index.ts`))
    ]
    expect(exported.length).toBeGreaterThan(100)
    expect(exported.filter((name) => !known.has(name))).toEqual([])
  })

  it('names nothing that is not exported', () => {
    const exported = new Set([
      ...exportedTypes('packages/schema/src/index.ts'),
      ...exportedTypes('packages/testing/src/index.ts'),
      ...runnerIndexes.flatMap((index) => exportedTypes(index)),
      ...exportedTypes('packages/json-rules-engine/src/index.ts'),
      ...areas.flatMap((area) => exportedTypes(`packages/engine/src/${area}/index.ts`))
    ])
    const named = glossary.entries.flatMap(({ identifiers }) => identifiers)
    expect(named.filter((name) => !exported.has(name))).toEqual([])
    expect(new Set(named).size).toBe(named.length)
  })
})
