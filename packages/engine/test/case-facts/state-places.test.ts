import { caseStages, type StandardDocument } from '@lijie/schema'
import { expect, it } from 'vitest'
import { loadStandards } from '../../../../scripts/load-standards.mjs'
import { workflowRules } from '../workflow-fixtures.js'
import { changeWorkflow, createTransition } from '../workflow-samples.js'
import { compileWorkflow } from '../../src/workflow/index.js'
import { readFactsRules, type FactsRules } from '../../src/case-facts/facts-rules.js'

const loaded = loadStandards() as { readonly instrument: string; readonly document: StandardDocument }[]
const [hangzhou, harbin, ningbo, qinzhou, city] = [
  'measures-2008',
  'order-218-2010',
  'measures-133-2011',
  'interim-measures-2020-6',
  'reference-workflow'
].map((name) => loaded.find(({ instrument }) => instrument === name)!.document) as [
  StandardDocument,
  StandardDocument,
  StandardDocument,
  StandardDocument,
  StandardDocument
]

/** The rules of a workflow whose clocks all run for limits of their own. */
function rulesOf(workflow: NonNullable<StandardDocument['workflow']>): FactsRules {
  const cite = workflowRules().workflow!.cite
  const compiled = compileWorkflow(workflow, { standard: 'x', cite })
  if ('issues' in compiled) throw new Error(JSON.stringify(compiled.issues))
  return readFactsRules({ ...workflowRules(), workflow: compiled.workflow }) as FactsRules
}

const placesOf = ({ workflow }: StandardDocument): Record<string, readonly string[]> => {
  const stages: Record<string, string[]> = {}
  for (const [id, { stage, isDisposal }] of rulesOf(workflow!).places)
    (stages[caseStages[stage] ?? ''] ??= []).push(isDisposal ? `${id}!` : id)
  return stages
}

it('places the states of the reference workflow', () => {
  expect(placesOf(city)).toEqual({
    accepting: ['to-confirm', 'unconfirmed', 'reported'],
    filing: ['accepted'],
    dispatch: ['filed', 'assigned', 'sent-back', 'returned'],
    disposal: ['disposing!', 'suspended', 'disposed!'],
    checking: ['reported-back', 'verifying', 'rework'],
    closing: ['verified']
  })
})

it('places those of cities that name them in another way, or leave stages out', () => {
  expect(placesOf(harbin)).toEqual({
    filing: ['collected', 'collected-by-district'],
    dispatch: ['filed', 'dispatched', 'filed-by-district'],
    disposal: ['disposing!', 'disposed!', 'disposing-for-district!', 'disposed-for-district!'],
    checking: ['reported-back', 'fed-back', 'verifying', 'verification-failed', 'reported-to-district'],
    closing: ['verified']
  })
  expect(placesOf(qinzhou)).toEqual({
    dispatch: ['collected', 'dispatched!'],
    disposal: ['dispatched-on!', 'disposed!', 'disposed-locally!'],
    checking: ['reported-to-second', 'reported-back', 'verification-failed'],
    closing: ['verified']
  })
  expect(placesOf(ningbo)['filing']).toEqual(['collected'])
  expect(placesOf(hangzhou)['dispatch']).toEqual(['filed', 'with-platform'])
})

it('finds what a clock is stopped by, and who disposes', () => {
  expect(rulesOf(city.workflow!)).toMatchObject({
    clocks: {
      confirm: 'confirm',
      accept: 'accept',
      file: null,
      dispatch: 'dispatch',
      disposal: 'disposal',
      'order-verification': null,
      verify: 'verify'
    },
    files: true
  })
  expect([...rulesOf(harbin.workflow!).disposers]).toEqual(['disposer'])
  expect(rulesOf(qinzhou.workflow!).files).toBe(false)
})

it('goes by the neighbours of a state that says nothing itself', () => {
  const waiting = { label: { zh: '等待', en: 'waiting' }, kind: 'open', evidence: 'inferred' } as const
  const { states } = changeWorkflow([])
  const { places } = rulesOf(
    changeWorkflow(
      [
        createTransition('supervise', { from: ['filed'], to: 'waiting' }),
        createTransition('appeal', { from: ['waiting'], to: 'disposed' }),
        createTransition('notify', { from: ['disposed'], to: 'stuck' })
      ],
      { states: { ...states, waiting, stuck: waiting } }
    )
  )
  const stages = ['waiting', 'stuck'].map((id) => caseStages[places.get(id)?.stage ?? 99])
  expect(stages).toEqual(['checking', 'checking'])
})
