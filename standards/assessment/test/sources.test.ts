import { describe, expect, test } from 'vitest'
import { readAssessments, stateOf } from './read-assessment.js'

const assessments = readAssessments()

/** Every source that is known, and the schemes that carry it: what computes, and what is a draft. */
const sources: readonly (readonly [source: string, folder: string, ...schemes: string[]])[] = [
  ['cn-annex-style/region-cell', 'annex-style', 'draft region-cell', 'complete region-cell-on-time-040'],
  ['cn-annex-style/department', 'annex-style', 'complete department'],
  ['cn-annex-style/post-supervisor', 'annex-style', 'complete post-supervisor'],
  ['cn-annex-style/post-acceptor', 'annex-style', 'complete post-acceptor'],
  ['cn-annex-style/post-shift-leader', 'annex-style', 'complete post-shift-leader'],
  ['cn-annex-style/post-dispatcher', 'annex-style', 'complete post-dispatcher'],
  ['cn-annex-style/five-grade', 'annex-style', 'complete department'],
  ['vendor/egova-unit-60-30-10', 'unit-60-30-10', 'complete unit-index', 'complete region-closing-rate'],
  ['city/jinhua', 'jinhua-trial', 'complete trial'],
  ['city/yangzhou-2010s', 'yangzhou', 'draft districts'],
  ['city/district-board-60', 'district-board-60', 'draft board', 'complete regular-cases'],
  ['city/yangzhou-2020', 'yangzhou-2020', 'draft districts'],
  ['city/xuzhou-quanshan', 'quanshan', 'complete month', 'complete year'],
  ['city/liuzhou-goldpot', 'liuzhou-2016-07', 'complete month', 'complete season'],
  ['city/liuzhou-liujiang', 'liujiang', 'draft units'],
  ['city/kunming-grid', 'kunming-grid', 'complete month', 'draft grid-items'],
  ['city/lianyungang-12345', 'lianyungang-12345', 'complete rules-2021', 'complete rules-2022'],
  ['city/xuchang', 'xuchang', 'draft month'],
  ['city/fuzhou', 'fuzhou', 'draft composite'],
  ['city/zhanjiang', 'zhanjiang', 'draft month'],
  ['city/suining', 'suining', 'draft units'],
  ['city/shenzhen-2010s', 'shenzhen-2010s', 'complete seen-items', 'draft districts'],
  ['standard/db4403-t32-2019', 'db4403', 'draft platforms-units-posts'],
  ['province/zhejiang-smart-um', 'zhejiang', 'complete system-items', 'draft whole'],
  ['province/henan-fine-mgmt', 'henan', 'complete year'],
  ['national/mohurd-2020-service', 'mohurd-2020-service', 'complete two-indicators', 'draft whole'],
  ['national/city-operation-platform', 'city-operation-platform', 'draft cities'],
  ['three-rates/jungar', 'three-rates', 'complete jungar'],
  ['three-rates/beijing', 'three-rates', 'draft beijing'],
  ['hotline/wenzhou-2018', 'wenzhou', 'draft month'],
  ['hotline/yulin-2021', 'yulin', 'draft month'],
  ['contract/chenzhou-collector', 'chenzhou-collector', 'complete collector'],
  ['generic/shared-deduction-2-8', 'shared-2-8', 'complete problems'],
  ['generic/rank-points', 'rank-points', 'complete by-rank', 'complete last-ranks']
]

describe('every source of assessment schemes', () => {
  test.each(sources)('%s stands in %s', (_source, folder, ...schemes) => {
    const { schemes: held = {} } = assessments.get(folder)?.evaluation ?? {}
    for (const named of schemes) {
      const id = named.slice(named.indexOf(' ') + 1)
      expect(`${stateOf(held[id])} ${id}`).toBe(named)
    }
  })

  test('is there: 35 with the base counters, which are a national standard of their own', () => {
    expect(sources.length + 1).toBe(35)
    const folders = new Set(sources.map(([, folder]) => folder))
    expect([...assessments.keys()].filter((folder) => !folders.has(folder))).toEqual(['published-rates'])
  })
})

describe.each([...assessments.values()])('$folder', ({ folder, standard, evaluation }) => {
  const schemes = Object.entries(evaluation.schemes)

  test('is named after its folder and says that it is not the text of the issuer', () => {
    expect(standard).toMatchObject({ id: `cn.assessment.${folder}`, status: 'observed', effectiveFrom: null })
    expect(standard.notice.zh).toContain('不是发文单位的原文')
    expect(standard.notice.en).toContain('not the text of the issuer')
  })

  test('says of every scheme in both languages how well it is known', () => {
    const silent = schemes.filter(
      ([, { confidence }]) => confidence === undefined || confidence.en === undefined
    )
    expect(silent).toEqual([])
  })

  test('says of every draft in both languages what is missing and what is known', () => {
    const drafts = schemes.flatMap(([, scheme]) => ('draft' in scheme ? [scheme.draft] : []))
    const lines = drafts.flatMap(({ missing, known = [] }) => [...missing, ...known])
    expect(drafts.filter(({ known }) => known === undefined)).toEqual([])
    expect(lines.filter(({ zh, en }) => zh === '' || en === undefined)).toEqual([])
  })

  test('says where something was chosen or inferred', () => {
    const chosen = schemes.filter(([, scheme]) => !('draft' in scheme) && scheme.evidence === 'inferred')
    expect(chosen.filter(([, { note }]) => note?.en === undefined)).toEqual([])
  })
})

test('annex-style schemes say everywhere that their attribution is unverified', () => {
  const annex = assessments.get('annex-style')
  const titles = [
    annex?.standard.title,
    ...Object.values(annex?.evaluation.schemes ?? {}).map(({ label }) => label)
  ]
  expect(
    titles.filter((title) => !title?.zh.includes('未核实') || !title.en?.includes('unverified'))
  ).toEqual([])
})
