import type { ResponsibilityPart, StandardDocument } from '@lijie/schema'
import { loadStandards } from '../../../scripts/load-standards.mjs'
import { compileRulebook, type Rulebook } from '../src/index.js'

const documents = new Map(
  (loadStandards() as { readonly document: StandardDocument }[]).map(({ document }) => [
    document.standard.id,
    document
  ])
)

/** A standard from its part files. */
export function readStandard(id: string): StandardDocument {
  const found = documents.get(id)
  if (found === undefined) throw new Error(`${id} is not there`)
  return found
}

/** A national code list. */
export function readCodeList(id: 'gb-t-30428.2-2013' | 'cj-t-214-2007'): StandardDocument {
  return readStandard(`cn.national.${id}`)
}

const published = { evidence: 'published' } as const

/** A city whose districts changed: one was divided, one took the code of another, one begins later. */
export const changedDistricts: ResponsibilityPart = {
  organs: { centre: { label: { zh: '中心' }, ...published } },
  roles: { clerk: { label: { zh: '坐席' }, ...published } },
  bindings: [{ id: 'clerk', role: 'clerk', organ: 'centre', article: '第一条', ...published }],
  areas: {
    old: {
      label: { zh: '旧区' },
      division: '140803',
      validTo: '2021-04-08',
      succeededBy: ['east', 'west', 'park'],
      article: '第二条',
      ...published
    },
    east: { label: { zh: '东区' }, division: '140802', article: '第二条', ...published },
    west: { label: { zh: '西区' }, division: '140804', validFrom: '2021-04-09', ...published },
    park: { label: { zh: '景区' }, ...published },
    lost: { label: { zh: '废区' }, division: '140805', validTo: '2019-12-31', ...published },
    first: { label: { zh: '前区' }, division: '140806', validTo: '2010-12-31', ...published },
    second: {
      label: { zh: '后区' },
      division: '140806',
      validTo: '2015-12-31',
      succeededBy: ['east'],
      ...published
    }
  }
}

/** The code list of 2013 with these areas on a day. */
export function compileCodes(on = '2026-03-02', responsibility?: ResponsibilityPart): Rulebook {
  const national = readCodeList('gb-t-30428.2-2013')
  if (responsibility === undefined) return compileRulebook([national], { on })
  const standard = { ...national.standard, id: 'test.city', extends: [national.standard.id] }
  return compileRulebook([national, { standard, responsibility }], { on })
}

/** The codes of a refusal, or what was answered. */
export function tell(decision: object): unknown {
  if (!('refused' in decision)) return 'value' in decision ? decision.value : decision
  return (decision.refused as readonly { readonly code: string }[]).map(({ code }) => code)
}
