import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { buildWorkbook, rowsOf, type RawSheet } from '../../test/build-workbook.js'
import { openSheetTable, TableFailure } from './index.js'

const sound = { sheets: [{ name: 'a', rows: rowsOf([['id'], ['A1']]) }] }
const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

async function codeOf(bytes: Buffer): Promise<string> {
  try {
    const table = await openSheetTable(bytes, 'x.xlsx', { warn: () => undefined })
    for await (const rows of table.rows) void rows
    return 'sound'
  } catch (error) {
    if (error instanceof TableFailure) return error.issues.map(({ code }) => code).join(', ')
    throw error
  }
}

function withSheet(xml: string): Buffer {
  return buildWorkbook({ ...sound, parts: { 'xl/worksheets/sheet1.xml': xml } })
}

it.each([
  ['nothing', Buffer.alloc(0), 'tables/not-a-workbook'],
  ['CSV', Buffer.from('id,code\n'), 'tables/not-a-workbook'],
  ['HTML', Buffer.from('<html><table>'), 'tables/not-a-workbook'],
  ['a PDF', Buffer.from('%PDF-1.4'), 'tables/not-a-workbook'],
  ['Parquet', Buffer.from('PAR1'), 'tables/not-a-workbook'],
  ['XML', Buffer.from('<?xml version="1.0"?>'), 'tables/not-a-workbook'],
  ['noise', Buffer.from([1, 0, 2, 3]), 'tables/not-a-workbook'],
  ['an old workbook', Buffer.concat([compound, Buffer.alloc(512)]), 'tables/old-workbook'],
  [
    'an encrypted workbook',
    Buffer.concat([compound, Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le')]),
    'tables/encrypted-workbook'
  ],
  ['a workbook cut short', buildWorkbook(sound).subarray(0, 900), 'tables/damaged-workbook'],
  [
    'a text document',
    buildWorkbook({ ...sound, parts: { '_rels/.rels': '<a/>', mimetype: 'x' } }),
    'tables/not-a-workbook'
  ],
  [
    'a sheet that is missing',
    buildWorkbook({ ...sound, parts: { 'xl/_rels/workbook.xml.rels': relation() } }),
    'tables/damaged-workbook'
  ]
])('%s is refused', async (_name, bytes, code) => {
  expect(await codeOf(bytes)).toBe(code)
})

function relation(): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet'
  return `<Relationships><Relationship Id="rId1" Type="${type}" Target="worksheets/gone.xml"/></Relationships>`
}

describe('the XML of a sheet is damaged', () => {
  it.each([
    ['open tags', '<worksheet><sheetData><row r="1">'],
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>'],
    [
      'an unknown entity',
      '<worksheet><sheetData><row><c t="inlineStr"><is><t>&boom;</t></is></c></row></sheetData></worksheet>'
    ],
    ['rows out of order', '<worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>'],
    [
      'a cell of another row',
      '<worksheet><sheetData><row r="1"><c r="A2"><v>1</v></c></row></sheetData></worksheet>'
    ],
    [
      'an unknown text',
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData></worksheet>'
    ],
    [
      'a number that is none',
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1,5</v></c></row></sheetData></worksheet>'
    ],
    [
      'text without end',
      `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>${'x'.repeat(6_000_000)}</v></c></row></sheetData></worksheet>`
    ],
    [
      'two values in one cell',
      '<worksheet><sheetData><row><c><v>1</v><v>2</v></c></row></sheetData></worksheet>'
    ],
    [
      'a value where inline text belongs',
      '<worksheet><sheetData><row><c t="inlineStr"><v>1</v></c></row></sheetData></worksheet>'
    ],
    ['marks inside each other without end', `<worksheet>${'<a>'.repeat(100_000)}`],
    ['not UTF-8', '<worksheet>\ud800</worksheet>'.replace('\ud800', '')]
  ])('by %s', async (_name, xml) => {
    const expected = xml === '<worksheet></worksheet>' ? 'tables/empty-sheet' : 'tables/damaged-workbook'
    expect(await codeOf(withSheet(xml))).toBe(expected)
  })
})

it.each([
  ['one sign too many', 'str', 32_768],
  ['a megabyte', 'str', 1_048_576]
])('a cell with %s is named', async (_name, type, length) => {
  const text = 'x'.repeat(length)
  const xml = `<worksheet><sheetData><row r="3"><c r="B3" t="${type}"><v>${text}</v></c></row></sheetData></worksheet>`
  const refused = openSheetTable(withSheet(xml), 'x.xlsx', { warn: () => undefined })
  await expect(refused).rejects.toMatchObject({
    issues: [{ code: 'tables/long-text', params: { cell: 'B3', limit: 32_767 }, file: 'x.xlsx a!B3' }]
  })
})

it('bytes that are not UTF-8, packed data that does not unpack, and a wrong method are damage', async () => {
  const latin = Buffer.from(
    '<worksheet><sheetData><row><c t="str"><v>caf\xe9</v></c></row></sheetData></worksheet>',
    'latin1'
  )
  expect(await codeOf(buildWorkbook({ ...sound, parts: { 'xl/worksheets/sheet1.xml': latin } }))).toBe(
    'tables/damaged-workbook'
  )
  const bytes = buildWorkbook(sound)
  const torn = Buffer.from(bytes)
  const at = torn.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length
  torn.fill(0xff, at, at + 12)
  expect(await codeOf(torn)).toBe('tables/damaged-workbook')
})

it('spans of columns that are endless or come again and again are read once', async () => {
  const cols = `<cols><col min="-1e300" max="2"/>${'<col min="1" max="16384"/>'.repeat(50_000)}</cols>`
  expect(await codeOf(buildWorkbook({ sheets: [{ ...sound.sheets[0], before: cols } as RawSheet] }))).toBe(
    'sound'
  )
})

it('a digit that changed on the way is damage: check sums hold', async () => {
  const bytes = buildWorkbook({ ...sound, level: 0 })
  const at = bytes.indexOf('A1</t>')
  bytes.write('A7', at)
  expect(await codeOf(bytes)).toBe('tables/damaged-workbook')
})

it('shared texts are bounded in number and in length', async () => {
  const strings = (content: string): Promise<string> =>
    codeOf(
      buildWorkbook({
        ...sound,
        sharedStrings: ['x'],
        parts: { 'xl/sharedStrings.xml': `<sst>${content}</sst>` }
      })
    )
  const long = `<si>${`<t>${'x'.repeat(1_000_000)}</t>`.repeat(140)}</si>`
  expect(await strings(long)).toBe('tables/unpacks-too-large')
  const cell = { xml: ' t="s"><v>0</v>' }
  const sheets = [{ name: 'a', rows: rowsOf([['id'], [cell]]) }]
  expect(await codeOf(buildWorkbook({ sheets, sharedStrings: ['x'.repeat(32_768)] }))).toBe(
    'tables/long-text'
  )
})

it('a bomb is stopped while it unpacks, whatever sizes it claims', async () => {
  const start = Buffer.from('<worksheet><cols>')
  // 64 MB of blanks in 64 kB, before any row.
  const bomb = Buffer.concat([start, Buffer.alloc(64 * 1024 * 1024, 0x20)])
  expect(deflateRawSync(bomb).length).toBeLessThan(100_000)
  expect(await codeOf(buildWorkbook({ ...sound, parts: { 'xl/worksheets/sheet1.xml': bomb } }))).toBe(
    'tables/unpacks-too-large'
  )
})

it('a file with one byte changed anywhere gives its rows or a code, never another fault', async () => {
  const bytes = buildWorkbook(sound)
  const seen = new Set<string>()
  for (let at = 0; at < bytes.length; at += 3) {
    const torn = Buffer.from(bytes)
    torn[at] = (torn[at] ?? 0) ^ 0x55
    seen.add(await codeOf(torn))
  }
  expect([...seen].every((code) => code === 'sound' || code.startsWith('tables/'))).toBe(true)
})
