import type {
  Criterion,
  CriteriaPart,
  KnownTimeLimit,
  StandardDocument,
  TaxonomyEntry,
  TaxonomyPart,
  TimeLimitsPart
} from '@lijie/schema'

const text = { zh: '示例', en: 'sample' }

/** A standard with nothing in it but what the test is about. */
export function sampleStandard(parts: Partial<StandardDocument> = {}): StandardDocument {
  return {
    standard: {
      id: 'test.sample',
      version: '1.0.0',
      edition: '1',
      status: 'example',
      title: text,
      issuer: text,
      jurisdiction: { scheme: 'gb-t-2260', code: '000000', name: text },
      effectiveFrom: null,
      source: { title: text },
      evidence: 'derived',
      notice: text
    },
    ...parts
  }
}

/** A row with the given id; without more, every report is filed and due after two work hours. */
export function sampleRow(id: string, more: Partial<Criterion> = {}): Criterion {
  const timeLimit: KnownTimeLimit = { value: 2, unit: 'work-hour' }
  return { id, article: '表1', summary: text, condition: null, timeLimit, evidence: 'derived', ...more }
}

/** A criteria part of these rows. */
export function sampleCriteria(...rows: readonly Criterion[]): CriteriaPart {
  return { hitPolicy: { policy: 'all', evidence: 'inferred' }, rows }
}

/** A taxonomy of these component codes, all in the category of their first two digits. */
export function sampleTaxonomy(codes: readonly string[], more: Partial<TaxonomyPart> = {}): TaxonomyPart {
  const entries = codes.map((code): TaxonomyEntry => {
    return { kind: 'component', code, category: code.slice(0, 2), name: text, evidence: 'derived' }
  })
  const categories = [...new Set(codes.map((code) => code.slice(0, 2)))]
  return {
    editions: {
      component: { id: 'sample', title: text, codeStructure: { type: 'digits', category: 2, subcategory: 2 } }
    },
    categories: categories.map((code) => ({ kind: 'component', code, name: text, evidence: 'derived' })),
    entries,
    ...more
  }
}

/** Time limits with urgent work hours and work hours. */
export function sampleTimeLimits(): TimeLimitsPart {
  return {
    zone: 'Asia/Shanghai',
    calendar: null,
    computedWallTime: { onGap: 'forward', onOverlap: 'earlier' },
    units: {
      'urgent-work-hour': {
        counts: 'elapsed',
        minutes: 60,
        label: { zh: '紧急工作时' },
        evidence: 'derived'
      },
      'work-hour': { counts: 'working-time', minutes: 60, label: { zh: '工作时' }, evidence: 'derived' }
    }
  }
}
