import { SaxesParser } from 'saxes'
import { createTableFailure, TableFailure } from './table-failure.js'
import { unpackEntry, type PackedFile } from './unpack-entry.js'
import type { ZipEntry } from './zip-directory.js'

/** What is done with the parts of an XML file; names come without their prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Text or a mark longer than this is no part of a spreadsheet. */
const longestPiece = 4 * 1024 * 1024
/** Marks inside each other beyond this are no part of a spreadsheet; each would stay in memory. */
const deepest = 256

/**
 * Reads one XML file of a workbook piece by piece (流式读取): after each piece, `next` may take what has been found.
 *
 * Document types are refused, so no entity can be declared.
 *
 * @throws TableFailure tables/damaged-workbook, tables/unpacks-too-large
 */
export async function* parseXml<T>(
  file: PackedFile,
  entry: ZipEntry,
  { limit, handlers, next }: { limit: number; handlers: XmlHandlers; next: () => T | undefined }
): AsyncGenerator<T> {
  const parser = createParser(file, entry, handlers)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const guard = (action: () => void): void => {
    try {
      action()
    } catch (error) {
      throw asFailure(error, file, entry)
    }
  }
  for await (const piece of unpackEntry(file, entry, limit)) {
    guard(() => parser.write(decoder.decode(piece, { stream: true })))
    const found = next()
    if (found !== undefined) yield found
  }
  guard(() => parser.end(decoder.decode()))
  const found = next()
  if (found !== undefined) yield found
}

/** Reads one small XML file to its end. @throws TableFailure */
export async function readXml(
  file: PackedFile,
  entry: ZipEntry,
  limit: number,
  handlers: XmlHandlers
): Promise<void> {
  for await (const _ of parseXml(file, entry, { limit, handlers, next: () => undefined })) continue
}

interface PieceParser {
  readonly write: (text: string) => void
  readonly end: (text: string) => void
}

function createParser(file: PackedFile, entry: ZipEntry, { open, text, close }: XmlHandlers): PieceParser {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let quiet = 0
  let depth = 0
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('DOCTYPE')
  })
  parser.on('opentag', (tag) => {
    quiet = 0
    depth += 1
    if (depth > deepest) throw new Error('depth')
    open?.(localName(tag.name), tag.attributes)
  })
  parser.on('closetag', (tag) => {
    quiet = 0
    depth -= 1
    close?.(localName(tag.name))
  })
  if (text !== undefined) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  return {
    write(piece) {
      quiet += piece.length
      parser.write(piece)
      if (quiet > longestPiece) throw asFailure(new Error('endless text'), file, entry)
    },
    end(piece) {
      parser.write(piece)
      parser.close()
    }
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function asFailure(error: unknown, file: PackedFile, entry: ZipEntry): TableFailure {
  if (error instanceof TableFailure) return error
  const problem = error instanceof Error ? error.message : String(error)
  return createTableFailure('tables/damaged-workbook', { file: file.name, part: entry.name, problem })
}
