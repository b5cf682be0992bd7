import { isUtf8 } from 'node:buffer'
import { createIssue, parseStrictJson, readPart, type PartName, type ReadPart } from '@lijie/schema'
import { findBadLine, readFileBytes } from './read-text-file.js'

/**
 * Reads one part from its file, with everything that is wrong with its bytes, text and shape; one file that is not UTF-8
 * does not keep the others from being checked.
 *
 * @throws CliFailure when the file is missing, a directory, too large or unreadable.
 */
export async function readPartFile(part: PartName, file: string, cwd: string): Promise<ReadPart> {
  const bytes = await readFileBytes(file, cwd)
  if (isUtf8(bytes)) return readPart(part, bytes.toString('utf8'), { file })
  const place = { file, pointer: '', line: findBadLine(bytes), column: 1 }
  const { positions } = parseStrictJson('')
  return { value: undefined, positions, issues: [createIssue('document/not-utf-8', {}, place)] }
}
