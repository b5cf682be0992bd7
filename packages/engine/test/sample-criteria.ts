import type { Condition, CriteriaPart, Criterion, FactsPart, HitPolicy, TaxonomyPart } from '@lijie/schema'
import {
  compileCriteria,
  compileVocabulary,
  type CriteriaResult,
  type FilingRules,
  type LimitComparison
} from '../src/criteria/index.js'
import { createReason } from '../src/kernel/index.js'
import { compileTaxonomy } from '../src/taxonomy/index.js'

const label = (zh: string, en: string): { label: { zh: string; en: string } } => ({ label: { zh, en } })

/** A vocabulary with every type of fact. */
export const sampleFacts: FactsPart = {
  facts: {
    safetyHazard: { type: 'boolean', ...label('存在安全隐患', 'Is a safety hazard') },
    defects: {
      type: 'codes',
      ...label('缺损情形', 'Defects'),
      values: {
        missing: label('缺失', 'missing'),
        displaced: label('移位', 'displaced'),
        damaged: label('破损', 'damaged'),
        dirty: label('脏污', 'dirty')
      }
    },
    part: {
      type: 'code',
      ...label('部位', 'Part'),
      values: { deck: label('桥面', 'deck'), railing: label('护栏', 'railing'), lamp: label('灯具', 'lamp') }
    },
    damagedArea: { type: 'quantity', unit: 'cm2', minimum: 0, ...label('破损面积', 'Damaged area') },
    stations: { type: 'integer', unit: 'station', minimum: 0, maximum: 9, ...label('站数', 'Stations') },
    damagedShare: {
      type: 'ratio',
      minimum: { numerator: 0, denominator: 1 },
      maximum: { numerator: 1, denominator: 1 },
      ...label('破损比例', 'Damaged share')
    },
    seenAt: { type: 'instant', ...label('发现时间', 'Time of sighting') },
    owner: { type: 'text', maxLength: 20, ...label('权属单位', 'Owner') }
  }
}

/** A component and an event sub-category with the same number, and one known by name only. */
export const sampleTaxonomy: TaxonomyPart = {
  editions: {
    component: {
      id: 'c-2013',
      title: { zh: '部件' },
      codeStructure: { type: 'digits', category: 2, subcategory: 2 }
    },
    event: {
      id: 'e-2013',
      title: { zh: '事件' },
      codeStructure: { type: 'digits', category: 2, subcategory: 2 }
    }
  },
  categories: [],
  entries: [
    entry('component', '0101', '上水井盖', 'Water main cover', ['自来水井盖']),
    entry('component', '0102', '污水井盖', 'Sewer cover', ['旧井盖']),
    entry('component', '0103', '雨水井盖', 'Storm drain cover', ['旧井盖']),
    entry('event', '0101', '私搭乱建', 'Illegal structure', []),
    {
      kind: 'component',
      code: null,
      key: 'name:pump',
      category: '01',
      name: { zh: '泵房' },
      evidence: 'derived'
    }
  ]
}

function entry(
  kind: 'component' | 'event',
  code: string,
  zh: string,
  en: string,
  aliases: string[]
): TaxonomyPart['entries'][number] {
  return { kind, code, category: code.slice(0, 2), name: { zh, en }, aliases, evidence: 'derived' }
}

/** A row `component/0101/<number>` unless another id is given. */
export function sampleRow(
  number: number,
  condition: Condition | null,
  more: Partial<Criterion> = {}
): Criterion {
  return {
    id: `component/0101/${number}`,
    article: `第 ${number} 条`,
    summary: { zh: `第 ${number} 种情形`, en: `case ${number}` },
    condition,
    timeLimit: { value: number, unit: 'work-hour' },
    evidence: 'published',
    ...more
  }
}

/** Limits of one unit compare by value; others need a start. */
const compareSampleLimits: LimitComparison = (a, b, startedAt) => {
  if (a.unit === b.unit || startedAt !== undefined) return a.value - b.value
  return createReason('criteria/unknown-limit', { rows: 'no start' })
}

/** What rows are compiled with in tests. */
export interface SampleOptions {
  readonly policy?: HitPolicy['policy']
  readonly facts?: FactsPart
  readonly conditions?: Readonly<Record<string, Condition>>
  readonly domains?: CriteriaPart['domains']
}

/** The sample criteria document with these rows. */
export function samplePart(
  rows: readonly Criterion[],
  { policy = 'shortest', conditions, domains }: SampleOptions = {}
): CriteriaPart {
  return {
    hitPolicy: { policy, evidence: 'inferred' },
    rows,
    ...(conditions === undefined ? {} : { conditions }),
    ...(domains === undefined ? {} : { domains })
  }
}

/** Compiles rows; the issues where there are any. */
export function tryCompileSample(rows: readonly Criterion[], options: SampleOptions = {}): CriteriaResult {
  return compileCriteria(samplePart(rows, options), {
    taxonomy: compileTaxonomy(sampleTaxonomy),
    vocabulary: compileVocabulary(options.facts ?? sampleFacts),
    compareLimits: compareSampleLimits,
    cite: (row) => ({
      standard: 'cn.example',
      edition: '',
      version: '1.0.0',
      hash: '00',
      rule: row.id,
      article: row.article,
      evidence: row.evidence
    })
  })
}

/** Compiles rows that are sound. */
export function compileSample(rows: readonly Criterion[], options: SampleOptions = {}): FilingRules {
  const result = tryCompileSample(rows, options)
  if ('issues' in result) throw new Error(JSON.stringify(result.issues))
  const { criteria } = result
  return { taxonomy: compileTaxonomy(sampleTaxonomy), vocabulary: criteria.vocabulary, criteria }
}
