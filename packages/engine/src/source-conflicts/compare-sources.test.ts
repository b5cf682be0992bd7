import type { DutiesPart, DutyRule, StandardDocument, StandardPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { compareSources } from './compare-sources.js'

const summary = { zh: '示例' }
const evidence = 'published'
const base = { of: ['user'], summary, evidence } as const
const days = (value: number): { value: number; unit: string } => ({ value, unit: 'day' })

function source(
  id: string,
  duties: Partial<DutiesPart>,
  header: Partial<StandardPart> = {}
): StandardDocument {
  return {
    standard: {
      id,
      version: '1.0.0',
      edition: '1',
      status: 'in-force',
      title: summary,
      issuer: summary,
      jurisdiction: { scheme: 'gb-t-2260', code: '230100', name: summary },
      effectiveFrom: '2010-06-01',
      source: { title: summary },
      evidence,
      notice: summary,
      ...header
    },
    duties: {
      subjects: { centre: { label: { zh: '中心' }, established: '第一条', evidence } },
      rules: [],
      ...duties
    }
  }
}

function keep(minimum: number, article: string): DutyRule {
  return { ...base, id: 'keep', kind: 'retention', material: 'video', minimum: days(minimum), article }
}

function file(to: string, limit: number): DutyRule {
  return {
    ...base,
    id: 'file',
    kind: 'record-filing',
    concept: 'video-system',
    to,
    limit: days(limit),
    article: '第十条'
  }
}

function gate(...ids: readonly string[]): DutyRule {
  const holds = { fact: 'x', operator: 'equal', value: true } as const
  const requires = ids.map((id) => ({ id, label: summary, holds }))
  return {
    ...base,
    id: 'use',
    kind: 'gate',
    concept: 'evidence-use',
    act: summary,
    requires,
    article: '第十八条'
  }
}

const elsewhere = { jurisdiction: { scheme: 'gb-t-2260', code: '330100', name: summary } } as const
const codes = (...documents: readonly StandardDocument[]): readonly string[] =>
  compareSources(documents).map(({ code }) => code)

describe('texts for one place', () => {
  it('are told where they keep one material for different times', () => {
    const [issue] = compareSources([
      source('cn.a', { rules: [keep(15, '第十五条')] }),
      source('cn.b', { rules: [keep(30, '第二十八条'), { ...keep(90, '第二十八条'), id: 'more' }] })
    ])
    expect(issue).toMatchObject({
      code: 'duties/retention-conflict',
      pointer: '/rules/0',
      params: { minimum: '15 day', otherMinimum: '30 day, 90 day', articles: '第十五条, 第二十八条' }
    })
  })

  it('are told where one record is filed with others or in other times', () => {
    const a = source('cn.a', { rules: [file('centre', 60)] })
    expect(codes(a, source('cn.b', { rules: [file('police', 60)] }))).toEqual([
      'duties/record-filing-conflict'
    ])
    expect(codes(a, source('cn.b', { rules: [file('centre', 30)] }))).toEqual([
      'duties/record-filing-conflict'
    ])
    expect(codes(a, source('cn.b', { rules: [file('centre', 60)] }))).toEqual([])
  })

  it('are told where both decide cases at one time', () => {
    const workflow = { facts: {}, states: {}, transitions: [] }
    const a = { ...source('cn.a', {}), workflow }
    const b = { ...source('cn.b', {}, { effectiveFrom: '2012-01-01' }), workflow }
    expect(compareSources([a, b])).toMatchObject([
      { code: 'standard/two-in-force', params: { parts: 'workflow', from: '2012-01-01' } }
    ])
    const over = { ...source('cn.a', {}, { effectiveTo: '2011-12-31' }), workflow }
    expect(codes(over, b)).toEqual([])
    const successor = source('cn.b', {}, { repeals: [{ standard: 'cn.a' }] })
    expect(codes(a, { ...successor, workflow })).toEqual([])
  })
})

describe('texts for different places', () => {
  const rules = [keep(15, '第一条'), file('centre', 60)]

  it('may keep and file as they like', () => {
    expect(
      codes(source('cn.a', { rules }), source('cn.c', { rules: [keep(30, '第一条')] }, elsewhere))
    ).toEqual([])
  })

  it('are told where one name means different things', () => {
    const term = { label: summary, concept: 'event', evidence } as const
    const a = source('cn.a', { terms: { event: { ...term, requires: ['component-damaged'] } } })
    expect(compareSources([a, source('cn.c', { terms: { matter: term } }, elsewhere)])).toMatchObject([
      { code: 'duties/definitions-differ', params: { requires: 'component-damaged', otherRequires: '-' } }
    ])
  })

  it('are told where one gate opens on other conditions', () => {
    const a = source('cn.a', { rules: [gate('accepted', 'verified')] })
    expect(codes(a, source('cn.c', { rules: [gate('accepted', 'dispatched')] }, elsewhere))).toEqual([
      'duties/gates-differ'
    ])
    expect(codes(a, source('cn.c', { rules: [gate('verified', 'accepted')] }, elsewhere))).toEqual([])
  })
})

describe('names that every object has', () => {
  it.each(['constructor', 'toString', '__proto__'])(
    '%s is a receiver without a label, and a concept',
    (name) => {
      const filing = { ...file(name, 30), concept: name } as DutyRule
      const [issue] = compareSources([
        source('cn.a', { rules: [filing] }),
        source('cn.b', { rules: [{ ...filing, limit: days(15) } as DutyRule] })
      ])
      expect(issue).toMatchObject({
        code: 'duties/record-filing-conflict',
        params: { concept: name, filing: expect.stringContaining(name) }
      })
    }
  )
})
