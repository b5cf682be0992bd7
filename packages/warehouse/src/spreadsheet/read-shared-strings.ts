import { decodeEscapes } from './decode-escapes.js'
import { readXml } from './parse-xml.js'
import { createTableFailure } from './table-failure.js'
import type { PackedFile } from './unpack-entry.js'
import type { ZipEntry } from './zip-directory.js'

const mostBytes = 512 * 1024 * 1024
/** Texts stay in memory, so all of them together may not be larger than this. */
const mostCharacters = 128 * 1024 * 1024
/** Empty texts take room too; no sheet holds as many different ones. */
const mostStrings = 16 * 1024 * 1024

/** The texts that cells name by number (共享字符串); phonetic guides are left out. @throws TableFailure */
export async function readSharedStrings(file: PackedFile, entry: ZipEntry): Promise<readonly string[]> {
  const strings: string[] = []
  const fail = (limit: number): Error =>
    createTableFailure('tables/unpacks-too-large', { file: file.name, part: entry.name, limit })
  let characters = 0
  let text = ''
  let inText = false
  let inPhonetic = false
  await readXml(file, entry, mostBytes, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') inPhonetic = true
      else if (name === 't') inText = !inPhonetic
    },
    text(piece) {
      if (!inText) return
      text += piece
      characters += piece.length
      if (characters > mostCharacters) throw fail(mostCharacters)
    },
    close(name) {
      if (name === 't') inText = false
      else if (name === 'rPh') inPhonetic = false
      else if (name === 'si') {
        strings.push(decodeEscapes(text))
        if (strings.length > mostStrings) throw fail(mostBytes)
      }
    }
  })
  return strings
}
