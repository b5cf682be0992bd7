import type { DutiesPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { sampleStandard } from '../../test/sample-standard.js'
import { sourceSubjects } from './source-subjects.js'

const label = { zh: '领导小组', en: 'leading group' }
const evidence = 'published'
const subjects: DutiesPart['subjects'] = {
  group: { label, established: false, evidence },
  centre: { label: { zh: '中心' }, established: '第五条', evidence }
}

function lint(more: Partial<DutiesPart>): readonly unknown[] {
  return sourceSubjects(sampleStandard({ duties: { subjects, rules: [], ...more } })).map(
    ({ code, pointer, params }) => ({ code, pointer, rules: params['rules'], articles: params['articles'] })
  )
}

describe('subjects that the source never establishes', () => {
  it('do no harm while nothing speaks of them', () => {
    expect(lint({})).toEqual([])
  })

  it.each<[string, Partial<DutiesPart>, string]>([
    [
      'a rule',
      {
        rules: [
          { id: 'keep', kind: 'obligation', of: ['group'], summary: label, article: '第七条', evidence },
          { id: 'act', kind: 'obligation', of: ['centre'], summary: label, article: '第八条', evidence }
        ]
      },
      'rules/keep'
    ],
    [
      'a receiving organ',
      {
        rules: [
          {
            id: 'file',
            kind: 'record-filing',
            of: ['centre'],
            to: 'group',
            concept: 'x',
            summary: label,
            article: '第七条',
            evidence
          }
        ]
      },
      'rules/file'
    ],
    [
      'an authority',
      {
        penalties: [
          {
            id: 'fine',
            kind: 'order',
            summary: label,
            target: ['centre'],
            authority: 'group',
            article: '第七条',
            evidence
          }
        ]
      },
      'penalties/fine'
    ],
    [
      'a sink of results',
      {
        evaluations: [
          {
            id: 'yearly',
            evaluator: 'centre',
            evaluated: ['centre'],
            what: label,
            period: null,
            sinks: [{ id: 'report', label, to: 'group' }],
            summary: label,
            article: '第七条',
            evidence
          }
        ]
      },
      'evaluations/yearly'
    ],
    [
      'a channel',
      {
        channels: [{ id: 'patrol', concept: 'reports', by: ['group'], ways: [], article: '第七条', evidence }]
      },
      'channels/patrol'
    ]
  ])('are told where %s names them', (_name, more, entry) => {
    expect(lint(more)).toEqual([
      { code: 'duties/subject-not-established', pointer: '/subjects/group', rules: entry, articles: '第七条' }
    ])
  })
})
