import path from 'node:path'
import { readXml } from './parse-xml.js'
import { createTableFailure } from './table-failure.js'
import type { PackedFile } from './unpack-entry.js'
import type { ZipEntry } from './zip-directory.js'

/** One sheet of a workbook (工作表). */
export interface SheetEntry {
  readonly name: string
  /** It is hidden, so that nobody sees it. */
  readonly hidden: boolean
  readonly entry: ZipEntry
}

/** What the workbook says of its parts. */
export interface SheetList {
  readonly sheets: readonly SheetEntry[]
  readonly since1904: boolean
  readonly styles: ZipEntry | undefined
  readonly strings: ZipEntry | undefined
}

const smallPart = 16 * 1024 * 1024
type Entries = ReadonlyMap<string, ZipEntry>

interface Relation {
  readonly id: string
  readonly type: string
  readonly entry: ZipEntry | undefined
}

/** Reads which sheets a workbook has and in which file each lies (工作表清单). @throws TableFailure */
export async function readSheetList(file: PackedFile, entries: Entries): Promise<SheetList> {
  const root = await readRelations(file, entries, '', '_rels/.rels')
  const workbook = root.find(({ type }) => type.endsWith('/officeDocument'))?.entry
  if (workbook === undefined || !workbook.name.endsWith('.xml') || !workbook.name.startsWith('xl/')) {
    const found = entries.has('mimetype') ? 'OpenDocument' : (workbook?.name.split('/')[0] ?? 'zip')
    throw createTableFailure('tables/not-a-workbook', { file: file.name, found })
  }
  const folder = path.posix.dirname(workbook.name)
  const links = `${folder}/_rels/${path.posix.basename(workbook.name)}.rels`
  const relations = await readRelations(file, entries, folder, links)
  const find = (type: string): ZipEntry | undefined =>
    relations.find((relation) => relation.type.endsWith(`/${type}`))?.entry
  const { sheets, since1904 } = await readWorkbookPart(file, workbook, relations)
  return { sheets, since1904, styles: find('styles'), strings: find('sharedStrings') }
}

async function readRelations(
  file: PackedFile,
  entries: Entries,
  folder: string,
  name: string
): Promise<readonly Relation[]> {
  const entry = entries.get(name)
  if (entry === undefined) return []
  const relations: Relation[] = []
  await readXml(file, entry, smallPart, {
    open(tag, { Id: id = '', Type: type = '', Target: target = '' }) {
      if (tag !== 'Relationship') return
      const place = target.startsWith('/') ? target.slice(1) : path.posix.join(folder, target)
      relations.push({ id, type, entry: entries.get(place) })
    }
  })
  return relations
}

async function readWorkbookPart(
  file: PackedFile,
  workbook: ZipEntry,
  relations: readonly Relation[]
): Promise<Pick<SheetList, 'sheets' | 'since1904'>> {
  const sheets: SheetEntry[] = []
  let since1904 = false
  await readXml(file, workbook, smallPart, {
    open(tag, attributes) {
      if (tag === 'workbookPr') since1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '')
      if (tag !== 'sheet') return
      const id = Object.keys(attributes).find((key) => key.endsWith(':id'))
      const relation = relations.find((one) => id !== undefined && one.id === attributes[id])
      // Chart sheets and dialogs hold no cells.
      if (relation === undefined || !relation.type.endsWith('/worksheet')) return
      const name = attributes['name'] ?? ''
      if (relation.entry === undefined) {
        throw createTableFailure('tables/damaged-workbook', {
          file: file.name,
          part: name,
          problem: 'missing part'
        })
      }
      const hidden = (attributes['state'] ?? 'visible') !== 'visible'
      sheets.push({ name, hidden, entry: relation.entry })
    }
  })
  return { sheets, since1904 }
}
