import { checkSignature } from './check-signature.js'
import { readSharedStrings } from './read-shared-strings.js'
import { readSheetList, type SheetEntry } from './read-sheet-list.js'
import { readStyleLooks, type StyleLook } from './read-styles.js'
import { createTableFailure } from './table-failure.js'
import type { PackedFile } from './unpack-entry.js'
import { readZipDirectory, type ZipEntry } from './zip-directory.js'

/** Most bytes of a workbook file. */
export const mostWorkbookBytes: number = 256 * 1024 * 1024

/** A workbook whose sheets can be read (工作簿). */
export interface Workbook extends PackedFile {
  readonly sheets: readonly SheetEntry[]
  /** Days are counted from 1904, as old programs did. */
  readonly since1904: boolean
  /** Texts that cells name by number. */
  readonly sharedStrings: readonly string[]
  /** By number of the cell style: how its numbers look. */
  readonly looks: readonly StyleLook[]
}

/**
 * Opens the bytes of an XLSX file (打开工作簿): sheets, styles and shared texts are read, rows not yet.
 *
 * @param name How messages call the file.
 * @throws TableFailure when it is no workbook, one of the old binary form, encrypted, damaged or too large.
 */
export async function openWorkbook(bytes: Buffer, name: string): Promise<Workbook> {
  if (bytes.length > mostWorkbookBytes) {
    throw createTableFailure('tables/too-large', {
      file: name,
      bytes: bytes.length,
      limit: mostWorkbookBytes
    })
  }
  checkSignature(bytes, name)
  const file = { name, bytes }
  const entries = readZipDirectory(bytes)
  if (entries === null) {
    throw createTableFailure('tables/damaged-workbook', { file: name, part: 'zip', problem: 'directory' })
  }
  const { sheets, since1904, styles, strings } = await readSheetList(file, entries)
  return {
    ...file,
    sheets,
    since1904,
    sharedStrings: await readOptional(strings, [], (entry) => readSharedStrings(file, entry)),
    looks: await readOptional(styles, [], (entry) => readStyleLooks(file, entry))
  }
}

function readOptional<T>(
  entry: ZipEntry | undefined,
  none: T,
  read: (entry: ZipEntry) => Promise<T>
): Promise<T> {
  return entry === undefined ? Promise.resolve(none) : read(entry)
}
