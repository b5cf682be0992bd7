import { isAscii, isUtf8 } from 'node:buffer'

/** Encodings of a file of cases. */
export type CaseEncoding = 'utf-8' | 'gb18030'

/** Why one line of a block is no text. */
export type BadLine = 'cases/not-utf-8' | 'cases/not-gb18030' | 'cases/nul-byte'

/** Whole lines as text, and which of them could not be read. */
export interface DecodedLines {
  readonly text: string
  /** Line within the block, from 0; undefined when every line is good. */
  readonly badLines: ReadonlyMap<number, BadLine> | undefined
}

/** Decodes whole lines; a line that is not in the encoding is named, and its text is shown with replacement signs. */
export type LineDecoder = (bytes: Buffer) => DecodedLines

/** A decoder for one encoding. Lines end in LF, a byte that is part of no longer character in either encoding. */
export function createLineDecoder(encoding: CaseEncoding): LineDecoder {
  const decode = encoding === 'utf-8' ? decodeUtf8 : createGbDecoder()
  const problem = encoding === 'utf-8' ? 'cases/not-utf-8' : 'cases/not-gb18030'
  return (bytes) => {
    const text = bytes.includes(0) ? undefined : decode(bytes)
    return text === undefined ? decodeEachLine(bytes, decode, problem) : { text, badLines: undefined }
  }
}

function decodeUtf8(bytes: Buffer): string | undefined {
  if (isAscii(bytes)) return bytes.toString('latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined
}

function createGbDecoder(): (bytes: Buffer) => string | undefined {
  const decoder = new TextDecoder('gb18030', { fatal: true })
  return (bytes) => {
    if (isAscii(bytes)) return bytes.toString('latin1')
    try {
      return decoder.decode(bytes)
    } catch {
      return undefined
    }
  }
}

function decodeEachLine(
  bytes: Buffer,
  decode: (bytes: Buffer) => string | undefined,
  problem: BadLine
): DecodedLines {
  const badLines = new Map<number, BadLine>()
  const texts: string[] = []
  for (let start = 0; start < bytes.length;) {
    const next = bytes.indexOf(10, start)
    const end = next === -1 ? bytes.length : next + 1
    const line = bytes.subarray(start, end)
    const text = decode(line)
    if (text === undefined) badLines.set(texts.length, problem)
    else if (text.includes('\0')) badLines.set(texts.length, 'cases/nul-byte')
    texts.push(text ?? line.toString('utf8'))
    start = end
  }
  return { text: texts.join(''), badLines }
}
