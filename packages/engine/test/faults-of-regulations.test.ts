import { lintStandard, type Issue, type StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { loadStandards } from '../../../scripts/load-standards.mjs'
import { remarkText, verifyCitations } from '../src/citations/index.js'
import { compareSources, findDutyConflicts } from '../src/source-conflicts/index.js'
import { checkWorkflow } from '../src/workflow-graph/index.js'
import { lanternCity, lanternText } from './citations/lantern-city.js'
import { knownFaults, type Fault } from './known-faults.js'

const documents = new Map(
  (loadStandards() as { readonly document: StandardDocument }[]).map(({ document }) => [
    document.standard.id,
    document
  ])
)

function documentOf(id: string): StandardDocument {
  const document = documents.get(id)
  if (document === undefined) throw new RangeError(id)
  return document
}

/** The order in which two texts are given is not theirs. */
function findingsOf([id, other]: Fault['of']): readonly Issue[] {
  const document = documentOf(id)
  if (other !== undefined) return compareSources([document, documentOf(other)])
  const { duties, workflow } = document
  return [
    ...lintStandard(document),
    ...(duties === undefined ? [] : findDutyConflicts(duties)),
    ...(workflow === undefined ? [] : checkWorkflow(workflow))
  ]
}

function listPlaces(document: StandardDocument): readonly string[] {
  return lintStandard(document).map(({ code, pointer }) => `${code} ${pointer}`)
}

/** What the entry that an issue points to says of itself: the nearest of those around it that says it. */
function readAround(document: StandardDocument, { file = '', pointer = '' }: Issue, key: string): unknown {
  const keys = pointer.split('/').slice(1)
  const around = [document[file.replace('.json', '') as keyof StandardDocument] as unknown]
  for (const one of keys) around.push((around.at(-1) as Record<string, unknown> | undefined)?.[one])
  return around
    .toReversed()
    .map((entry) => (entry as Record<string, unknown> | undefined)?.[key])
    .find((said) => typeof said === 'string')
}

describe('the faults of the five regulations', () => {
  it.each(knownFaults)('$id', ({ of, code, params, articles, evidence = 'published' }) => {
    const found = findingsOf(of).filter(
      (issue) =>
        issue.code === code && Object.entries(params).every(([name, value]) => issue.params[name] === value)
    )
    expect(found).toHaveLength(1)
    const [issue] = found as [Issue]
    const document = documentOf(of[0])
    const told = issue.params['articles'] ?? issue.params['article'] ?? readAround(document, issue, 'article')
    for (const article of articles) expect(told).toContain(article)
    expect(
      issue.params['evidence'] ?? readAround(document, issue, 'evidence') ?? document.standard.evidence
    ).toBe(evidence)
  })

  it('are told by rules that know no city: under another name they are the same', () => {
    expect(new Set(knownFaults.map(({ id }) => id.split(' ')[0])).size).toBe(31)
    for (const id of new Set(knownFaults.flatMap(({ of }) => of))) {
      const document = documentOf(id)
      const renamed = { ...document, standard: { ...document.standard, id: 'test.elsewhere' } }
      expect(listPlaces(renamed)).toEqual(listPlaces(document))
    }
  })
})

describe('I31 the forms of a text', () => {
  it('are told, and keep no citation from being found', () => {
    const forms = remarkText(lanternText).map(({ form }) => form)
    expect(forms).toEqual(
      expect.arrayContaining([
        'mixed-punctuation',
        'ideographic-spaces',
        'mixed-numerals',
        'broken-sentences'
      ])
    )
    expect(remarkText('第一条 甲,乙。').map(({ form }) => form)).toEqual(['half-width-punctuation'])
    const { citations } = verifyCitations(lanternCity, lanternText)
    expect(citations.map(({ state }) => state)).toEqual(citations.map(() => 'found'))
    expect(citations.length).toBeGreaterThan(10)
  })
})
