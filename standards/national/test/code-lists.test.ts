import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { countEntries, readCodeList } from './read-code-list.js'

const lists = {
  'cjt-214-2007': {
    counts: { 'component derived': 85, 'event derived': 54, 'event inferred': 1 },
    categories: { component: 6, event: 5 },
    inferred: [],
    rows: 'ee0814598c53083c4ec02e407d9f634ba6da001cee371092240d5dd766c1cf1a'
  },
  'gbt-30428-2-2013': {
    counts: {
      'component derived': 66,
      'component inferred': 15,
      'component unnumbered derived': 3,
      'component unnumbered inferred': 14,
      'event derived': 68,
      'event inferred': 4,
      'event unnumbered derived': 3,
      'event unnumbered inferred': 1
    },
    categories: { component: 5, event: 6 },
    inferred: ['event/04', 'event/05'],
    rows: 'c7f41dc3f4aa72d2763e539f5a0d439ee388bdbcd0f6e5d4780604dc59e98261'
  }
}

describe.each(Object.entries(lists))('the code list %s', (folder, expected) => {
  const { standard, taxonomy } = readCodeList(folder)
  const { editions, categories, entries } = taxonomy

  test('has every row of the list as found, each with its own evidence', () => {
    expect(countEntries(entries)).toEqual(expected.counts)
    for (const [kind, number] of Object.entries(expected.categories))
      expect(categories.filter((category) => category.kind === kind)).toHaveLength(number)
  })

  test('has rows that nobody changed by hand since they were read', () => {
    const rows = entries.map(({ kind, code, category, name, evidence }) =>
      JSON.stringify([kind, code, category, name, evidence])
    )
    expect(createHash('sha256').update(rows.join('\n')).digest('hex')).toBe(expected.rows)
  })

  test('marks categories whose place is inferred, and says why', () => {
    const inferred = categories.filter(({ evidence }) => evidence === 'inferred')
    expect(inferred.map(({ kind, code }) => `${kind}/${code}`)).toEqual(expected.inferred)
    expect(inferred.every(({ note }) => note?.zh.includes('CJ/T 214-2007') && note.en !== undefined)).toBe(
      true
    )
  })

  test('gives the reason in both languages wherever a code is inferred or not known', () => {
    const unsure = entries.filter(({ code, evidence }) => code === null || evidence === 'inferred')
    expect(unsure.filter(({ note }) => note?.en === undefined).map(({ name }) => name.zh)).toEqual([])
  })

  test('has no code, key or name twice within a kind', () => {
    for (const of of [
      entries.map(({ kind, code, key }) => `${kind}/${code ?? key}`),
      entries.map(({ kind, name }) => `${kind}/${name.zh}`),
      entries.map(({ kind, name }) => `${kind}/${name.en}`)
    ])
      expect(of.length - new Set(of).size).toBe(0)
  })

  test('has codes of four digits that begin with their category, and names in composed form', () => {
    const coded = entries.filter(({ code }) => code !== null)
    expect(
      coded.filter(({ code, category }) => !/^\d{4}$/.test(code ?? '') || !code?.startsWith(category))
    ).toEqual([])
    const words = entries.flatMap(({ name, aliases = [] }) => [name.zh, name.en ?? '', ...aliases])
    expect(
      words.filter((word) => word === '' || word !== word.normalize('NFC') || word !== word.trim())
    ).toEqual([])
    expect(entries.every(({ origin }) => origin === 'national')).toBe(true)
  })

  test('says that it is not the text of the standard, wherever it is shown', () => {
    const titles = Object.values(editions).map(({ title }) => title)
    expect(
      titles.every(({ zh, en }) => zh.includes('非标准原文') && en?.includes('not the text of the standard'))
    ).toBe(true)
    expect(standard.notice.zh).toContain('不是')
    expect(standard.notice.en).toContain('This is not the text of')
    expect(standard).toMatchObject({ status: 'observed', evidence: 'derived', effectiveFrom: null })
    expect(standard.coverage?.filter(({ state }) => state === 'not-available')).toHaveLength(2)
  })
})

function nameOf(folder: string, kind: string, code: string): string | undefined {
  const { entries } = readCodeList(folder).taxonomy
  return entries.find((entry) => entry.kind === kind && entry.code === code)?.name.zh
}

test('one code means different things in the two editions', () => {
  expect([nameOf('cjt-214-2007', 'event', '0501'), nameOf('gbt-30428-2-2013', 'event', '0501')]).toEqual([
    '无照经营游商',
    '供水管道破裂'
  ])
  expect(nameOf('cjt-214-2007', 'component', '0128')).toBe('公交井盖')
  expect(nameOf('gbt-30428-2-2013', 'component', '0128')).toBe('电力设施')
})

test('no table between the editions is claimed', () => {
  for (const folder of Object.keys(lists)) {
    const { standard } = readCodeList(folder)
    expect(standard.coverage).toContainEqual(
      expect.objectContaining({ article: '与其他版本的对照', state: 'not-available' })
    )
  }
})
