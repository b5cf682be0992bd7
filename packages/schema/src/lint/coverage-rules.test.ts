import type {
  CoverageRule,
  ResponsibilityPart,
  StandardDocument,
  StandardPart,
  WorkflowPart
} from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { sampleStandard } from '../../test/sample-standard.js'
import { coverageArticles } from './coverage-articles.js'
import { coverageEntries } from './coverage-entries.js'
import { coverageVerification } from './coverage-verification.js'
import { dutyEntries } from './duty-entries.js'
import type { LintRule } from './lint-rule.js'

const text = { zh: '示例' }
const published = { evidence: 'published' } as const
const fragment = { chars: 1, sha256: '0'.repeat(64) }
const rule = (id: string, by: readonly string[], more: Partial<CoverageRule> = {}): CoverageRule => ({
  id,
  summary: text,
  state: 'executable',
  by: by as NonNullable<CoverageRule['by']>,
  fragment,
  ...more
})

const workflow: WorkflowPart = {
  states: { open: { label: text, kind: 'open', ...published } },
  transitions: [
    {
      id: 'file',
      action: 'file',
      to: 'open',
      roles: ['filer'],
      summary: text,
      article: '第一条',
      ...published
    }
  ],
  gaps: [
    {
      id: 'no-close',
      action: 'close',
      from: ['open'],
      roles: ['filer'],
      reason: 'path-not-stated',
      articles: ['第一条', '第二条'],
      summary: text,
      ...published
    }
  ]
}
const step = {
  order: 1,
  when: null,
  decider: 'centre',
  act: 'coordinate',
  modality: 'must',
  binding: 'not-stated',
  summary: text,
  article: '第二条',
  ...published
} as const
const responsibility: ResponsibilityPart = {
  organs: { centre: { label: text, article: '第一条', ...published } },
  roles: { filer: { label: text, article: '第一条', ...published } },
  bindings: [{ id: 'filer', role: 'filer', organ: 'centre', article: '第一条', ...published }],
  ladders: {
    unclear: {
      label: text,
      situation: 'unclear',
      triggers: {},
      steps: [
        { ...step, id: 'district' },
        { ...step, id: 'city', order: 2 }
      ],
      otherwise: { text },
      ...published
    }
  }
}

/** What a rule says of two articles with these rules, and with parts that cite them. */
function lint(
  check: LintRule,
  rules: readonly CoverageRule[],
  standard: Partial<StandardPart> = {},
  parts: Partial<StandardDocument> = { workflow, responsibility }
): string[] {
  const document = sampleStandard(parts as Parameters<typeof sampleStandard>[0])
  const coverage = [
    { article: '第一条', state: 'executable', rules },
    { article: '第 二 条', state: 'text-only' }
  ] as unknown as NonNullable<StandardPart['coverage']>
  const whole = { ...document, standard: { ...document.standard, coverage, ...published, ...standard } }
  return check(whole).map(({ part, pointer, code, params }) =>
    [code, `${part}${pointer}`, ...Object.values(params)].join(' ')
  )
}

const all = [
  rule('a1', ['workflow/transitions/file', 'workflow/gaps/no-close', 'responsibility/bindings/filer']),
  rule('a2', ['responsibility/ladders/unclear', 'standard/effectiveFrom'])
]

/** What is told of a rule that this path is said to execute. */
const told = (path: string): string[] => lint(coverageEntries, [rule('a1', [path])])

describe('coverage by rules', () => {
  it('names entries of every part, by keys, ids, slots and steps', () => {
    expect(lint(coverageEntries, all)).toEqual([])
    const delegates = [{ slot: 'limits', part: 'time-limits', summary: text }] as const
    const paths = [
      'standard/delegates/limits',
      'responsibility/ladders/unclear/city',
      'responsibility/organs/centre'
    ]
    expect(lint(coverageEntries, [rule('a1', paths)], { delegates: [...delegates] })).toEqual([])
  })

  it('tells entries that do not exist, with the one that was meant', () => {
    const place = 'standard/coverage/0/rules/0/by/0'
    expect(told('workflow/transitions/fille')).toEqual([
      `coverage/misspelt-entry ${place} a1 workflow/transitions/fille workflow/transitions/file`
    ])
    expect(told('responsibilty/ladders/unclear/city')).toEqual([
      `coverage/misspelt-entry ${place} a1 responsibilty/ladders/unclear/city responsibility/ladders/unclear/city`
    ])
    for (const path of [
      'workflow',
      'duties/rules/keep',
      'workflow/transitions/0',
      'workflow/transitions/file/id/x',
      'standard/constructor',
      'workflow/states/open/label/zh/length'
    ])
      expect(told(path)).toEqual([`coverage/unknown-entry ${place} a1 ${path}`])
  })

  it('leaves entries of a standard that builds on others to its bases', () => {
    const rules = [rule('a1', ['duties/rules/keep'])]
    expect(lint(coverageEntries, rules, { extends: ['cn.base'] })).toEqual([])
  })

  it('asks for what executes a rule, for the reason, and for the words of published texts', () => {
    const { by: _by, ...bare } = rule('a1', ['x'])
    expect(lint(coverageEntries, [bare])).toEqual(['coverage/missing-by standard/coverage/0/rules/0 a1'])
    expect(lint(coverageEntries, [{ ...bare, state: 'text-only' }])).toEqual([
      'coverage/missing-why standard/coverage/0/rules/0 a1',
      'coverage/state-differs standard/coverage/0/state 第一条 executable text-only'
    ])
    const { fragment: _fragment, ...wordless } = all[0] as CoverageRule
    expect(lint(coverageEntries, [wordless])).toEqual([
      'coverage/missing-fragment standard/coverage/0/rules/0 a1'
    ])
    expect(lint(coverageEntries, [wordless], { evidence: 'derived' })).toEqual([])
  })

  it('does not take words for what executes a rule', () => {
    expect(
      lint(coverageEntries, [rule('a1', ['responsibility/roles/filer', 'standard/source/title'])])
    ).toEqual([
      'coverage/only-words standard/coverage/0/rules/0/by a1 responsibility/roles/filer, standard/source/title'
    ])
    expect(lint(coverageEntries, [rule('a1', ['responsibility/roles/filer', 'standard/status'])])).toEqual([])
  })

  it('gives an article the state of its rules', () => {
    const carried = rule('a1', ['standard/effectiveFrom'], { state: 'text-only', why: 'effect' })
    expect(lint(coverageEntries, [carried])).toEqual([
      'coverage/state-differs standard/coverage/0/state 第一条 executable text-only'
    ])
    expect(lint(coverageEntries, [{ ...carried, state: 'not-normative' }])).toEqual([
      'coverage/state-differs standard/coverage/0/state 第一条 executable not-normative'
    ])
    expect(lint(coverageEntries, [carried, ...all])).toContain(
      'coverage/duplicate-rule standard/coverage/0/rules/1/id a1 第一条'
    )
  })
})

describe('articles that entries cite', () => {
  it('are listed, and are those of the rules that name the entries', () => {
    expect(lint(coverageArticles, all)).toEqual([
      'coverage/other-article responsibility/ladders/unclear/steps/0/article responsibility/ladders/unclear/district 第二条 a2',
      'coverage/other-article responsibility/ladders/unclear/steps/1/article responsibility/ladders/unclear/city 第二条 a2'
    ])
    expect(lint(coverageArticles, all.slice(0, 1))).toEqual([
      'coverage/unnamed-entry responsibility/ladders/unclear/steps/0 responsibility/ladders/unclear/district 第二条',
      'coverage/unnamed-entry responsibility/ladders/unclear/steps/1 responsibility/ladders/unclear/city 第二条'
    ])
  })

  it('are told when the coverage has no such article', () => {
    const bindings = [{ ...responsibility.bindings[0], article: '第一条、第三十条第二款' }] as const
    const parts = {
      responsibility: { ...responsibility, bindings, ladders: {} }
    } as unknown as Partial<StandardDocument>
    expect(lint(coverageArticles, all, {}, parts)).toEqual([
      'coverage/unlisted-article responsibility/bindings/0/article responsibility/bindings/filer 第三十条'
    ])
    expect(
      lint(coverageArticles, all, { coverage: [{ article: '表一', state: 'executable' }] }, parts)
    ).toEqual([])
    expect(lint(coverageArticles, all, { coverage: [] }, parts)).toEqual([])
  })

  it('are not asked for by readings that are not taken', () => {
    const bindings = [{ ...responsibility.bindings[0], notTaken: true }] as const
    const parts = {
      responsibility: { ...responsibility, bindings, ladders: {} }
    } as unknown as Partial<StandardDocument>
    expect(lint(coverageArticles, [rule('a1', ['standard/effectiveFrom'])], {}, parts)).toEqual([])
  })
})

it('a verification found every rule that is listed, in the text of the source', () => {
  const sha256 = '1'.repeat(64)
  const source = { title: text, sha256 }
  const toldOf = (found: number, rules: number, hash: string = sha256): string[] =>
    lint(coverageVerification, all, { source, verified: { on: '2026-03-02', sha256: hash, rules, found } })
  expect(toldOf(2, 2)).toEqual([])
  expect(toldOf(1, 2)).toEqual(['coverage/incomplete-verification standard/verified 2026-03-02 1 2 2'])
  expect(toldOf(3, 3)).toEqual(['coverage/incomplete-verification standard/verified 2026-03-02 3 3 2'])
  expect(toldOf(2, 2, '2'.repeat(64))).toEqual(['coverage/other-source standard/verified/sha256'])
  expect(lint(coverageVerification, all)).toEqual([])
})

it('published entries of duties name their article', () => {
  const subjects = { anybody: { label: text, established: false, ...published } } as const
  const right = { kind: 'right', id: 'r', of: ['anybody'], summary: text, modality: 'may' } as const
  const toldOf = (evidence: 'published' | 'inferred', article?: string): string[] =>
    lint(
      dutyEntries,
      all,
      {},
      {
        duties: { subjects, rules: [{ ...right, evidence, ...(article !== undefined && { article }) }] }
      }
    )
  expect(toldOf('published')).toEqual(['duties/uncited duties/rules/0 duties/rules/r'])
  expect(toldOf('published', '第一条')).toEqual([])
  expect(toldOf('inferred')).toEqual([])
})
