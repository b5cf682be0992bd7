import type { CompleteScheme, EvaluationPart, StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { sampleEvaluation, sampleIndicator } from '../../schema/test/sample-evaluation.js'
import { townEvaluation } from '../../schema/test/town-evaluation.js'
import { compileScheme } from '../src/index.js'
import {
  createChange,
  createLayer,
  createOverrides,
  errorsOf,
  national,
  rulebookOf
} from './layer-fixtures.js'

const one = { numerator: 1, denominator: 1 }
const half = { numerator: 1, denominator: 2 }
const evaluation: EvaluationPart = sampleEvaluation(
  one,
  sampleIndicator('first', half),
  sampleIndicator('second', half)
)
const base: StandardDocument = { ...national, evaluation }

function heir(parts: Partial<StandardDocument>): StandardDocument {
  return createLayer('test.heir', ['test.national-base'], parts)
}

function refuse(key: string, set: Readonly<Record<string, unknown>>): unknown {
  return errorsOf([base, heir(createOverrides(createChange(key, set, inEvaluation)))])
}

const inEvaluation = { part: 'evaluation' } as const

describe('schemes and indicators on top of others', () => {
  it('an indicator is changed by its own key, and cited with the change', () => {
    const set = { weight: { numerator: 1, denominator: 3 } }
    const changes = [
      createChange('schemes/monthly/first', set, inEvaluation),
      createChange('schemes/monthly/second', { weight: { numerator: 2, denominator: 3 } }, inEvaluation)
    ]
    const rulebook = rulebookOf([base, heir(createOverrides(...changes))])
    const { parts, provenanceOf, cite } = rulebook
    expect(
      (parts.evaluation!.schemes['monthly'] as CompleteScheme).indicators.map(
        ({ weight }) => weight.denominator
      )
    ).toEqual([3, 3])
    expect(provenanceOf('evaluation', 'schemes/monthly/first', 'weight')?.standard).toBe('test.heir')
    expect(provenanceOf('evaluation', 'schemes/monthly/first', 'label')?.standard).toBe('test.national-base')
    expect(provenanceOf('evaluation', 'schemes/monthly')?.standard).toBe('test.national-base')
    expect(provenanceOf('constructor' as never, 'schemes/monthly')).toBeUndefined()
    const compiled = compileScheme(parts.evaluation!, 'monthly', {
      cite: (rule, article, evidence) => cite('evaluation', rule, article, evidence)
    })
    expect(
      'scheme' in compiled && compiled.scheme.indicators.map(({ citation }) => citation.standard)
    ).toEqual(['test.heir', 'test.heir'])
    expect('scheme' in compiled && compiled.scheme.citation.standard).toBe('test.national-base')
  })

  it('a scheme that is given anew comes with its own indicators only', () => {
    const again = { evaluation: sampleEvaluation(one, sampleIndicator('second', one)) }
    const { parts, provenanceOf } = rulebookOf([base, heir(again)])
    expect(parts.evaluation).toEqual(again.evaluation)
    expect(provenanceOf('evaluation', 'schemes/monthly/first')).toBeUndefined()
    expect(provenanceOf('evaluation', 'schemes/monthly/second')?.standard).toBe('test.heir')
  })

  it('a scheme is taken away with its indicators, an indicator alone', () => {
    const gone = createOverrides(createChange('schemes/monthly', null, inEvaluation))
    expect(rulebookOf([base, heir(gone)]).parts.evaluation?.schemes).toEqual({})
    const fewer = createOverrides(createChange('schemes/monthly/first', null, inEvaluation))
    const { parts } = rulebookOf([base, heir(fewer)])
    expect((parts.evaluation!.schemes['monthly'] as CompleteScheme).indicators.map(({ id }) => id)).toEqual([
      'second'
    ])
  })

  it('the list of indicators cannot be set as a value, and an indicator keeps its id', () => {
    expect(refuse('schemes/monthly', { indicators: [] })).toEqual([
      ['layers/fixed-leaf', 'overrides.json', '/changes/0/set/indicators']
    ])
    expect(refuse('schemes/monthly/first', { id: 'other' })).toEqual([
      ['layers/fixed-leaf', 'overrides.json', '/changes/0/set/id']
    ])
    expect(refuse('schemes/monthly/first', { weight: 1 })).toEqual([
      ['document/wrong-type', 'overrides.json', '/changes/0/set/weight']
    ])
    expect(refuse('counters/done', { where: null })).toEqual([])
  })
})

describe('entries of the taxonomy and facts', () => {
  it('are changed and taken away by kind and code, categories and editions with a prefix', () => {
    const inTaxonomy = { part: 'taxonomy' } as const
    const changes = createOverrides(
      createChange('component/0101', { name: { zh: '供水井盖' } }, inTaxonomy),
      createChange('categories/component/01', { note: { zh: '旧称' } }, inTaxonomy),
      createChange('editions/component', { id: 'test-national+2021' }, inTaxonomy),
      createChange('safetyHazard', { label: { zh: '危险' } }, { part: 'facts' })
    )
    const rulebook = rulebookOf([national, heir(changes)])
    expect(rulebook.taxonomy.component?.byCode.get('0101')?.name.zh).toBe('供水井盖')
    expect(rulebook.taxonomy.component?.edition.id).toBe('test-national+2021')
    expect(rulebook.parts.taxonomy?.categories[0]?.note).toEqual({ zh: '旧称' })
    expect(rulebook.vocabulary.facts.get('safetyHazard')?.definition.label.zh).toBe('危险')
    expect(rulebook.provenanceOf('taxonomy', 'component/0101', 'name')?.standard).toBe('test.heir')
    const gone = createOverrides(createChange('component/0102', null, inTaxonomy))
    expect(errorsOf([national, heir(gone)])).toEqual([
      ['taxonomy/unknown-code', 'test.national-base/criteria.json', '/rows/2/id']
    ])
    const type = createOverrides(createChange('safetyHazard', { type: 'text' }, { part: 'facts' }))
    expect(errorsOf([national, heir(type)])).toEqual([
      ['layers/fixed-leaf', 'overrides.json', '/changes/0/set/type']
    ])
  })
})

describe('figures, relations and lists of schemes on top of others', () => {
  it('are changed by their own keys', () => {
    const town = { ...base, evaluation: townEvaluation }
    const changes = [
      createChange('figures/survey', { most: { numerator: 10, denominator: 1 } }, inEvaluation),
      createChange('relations/all-reported', null, inEvaluation),
      createChange('schemes/monthly/groups/rural', { cap: null }, inEvaluation),
      createChange('schemes/monthly/lists/black', null, inEvaluation),
      createChange('schemes/monthly/relative/by-rank', { weight: one }, inEvaluation),
      createChange('schemes/monthly/adjustments/praise', { note: { zh: '改' } }, inEvaluation),
      createChange('schemes/monthly/closing', { weight: half }, inEvaluation)
    ]
    const { parts, provenanceOf } = rulebookOf([town, heir(createOverrides(...changes))])
    const monthly = parts.evaluation?.schemes['monthly'] as CompleteScheme
    expect(parts.evaluation?.figures?.['survey']?.most?.numerator).toBe(10)
    expect(parts.evaluation?.relations?.map(({ id }) => id)).toEqual(['due-to-close'])
    expect(monthly.groups).toEqual([
      expect.objectContaining({ id: 'urban' }),
      { id: 'rural', label: { zh: '镇村组' } }
    ])
    expect(monthly.lists?.map(({ id }) => id)).toEqual(['red'])
    expect(monthly.adjustments?.[0]?.note).toEqual({ zh: '改' })
    expect(monthly.indicators[0]?.weight).toEqual(half)
    expect(provenanceOf('evaluation', 'schemes/monthly/relative/by-rank', 'weight')?.standard).toBe(
      'test.heir'
    )
    expect(provenanceOf('evaluation', 'figures/survey', 'least')?.standard).toBe('test.national-base')
  })

  it('what is put together again is what was taken apart, drafts without indicators too', () => {
    const town = { ...base, evaluation: townEvaluation }
    const { $schema: _schema, ...plain } = townEvaluation
    const label = { zh: '民意' }
    const changed = createOverrides(createChange('figures/survey', { label }, inEvaluation))
    const { evaluation: restored } = rulebookOf([town, heir(changed)]).parts
    const { survey, ...figures } = plain.figures ?? {}
    expect(restored).toEqual({ ...plain, figures: { survey: { ...survey, label }, ...figures } })
  })

  it('a scheme that is given anew loses the lists below, a figure keeps its kind', () => {
    const town = { ...base, evaluation: townEvaluation }
    const again = sampleEvaluation(one, sampleIndicator('closing', one))
    const { parts } = rulebookOf([town, heir({ evaluation: again })])
    expect(parts.evaluation?.schemes['monthly']).toEqual(again.schemes['monthly'])
    const kind = createOverrides(createChange('figures/survey', { kind: 'count' }, inEvaluation))
    expect(errorsOf([town, heir(kind)])).toEqual([
      ['layers/fixed-leaf', 'overrides.json', '/changes/0/set/kind']
    ])
  })
})
