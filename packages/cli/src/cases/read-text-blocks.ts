import { isAscii, isUtf8 } from 'node:buffer'
import { createFailure, type CliFailure } from '../cli-failure.js'
import type { CaseSource } from './case-source.js'
import { createLineDecoder, type CaseEncoding, type DecodedLines, type LineDecoder } from './decode-lines.js'
import { looksLikeGb18030, looksLikeUtf16 } from './guess-encoding.js'
import { createLineBuffer, maxLineBytes, type LineBuffer } from './line-buffer.js'

/**
 * So many bytes are decoded at a time. Few rows are alive at once then, and the collector's young space, which grows with
 * what survives, stays small however long the file is.
 */
const blockBytes = 16 * 1024

/** Whole lines of a file, as text. */
export interface TextBlock extends DecodedLines {
  /** True for the last block of the file, whose last line may lack its line end. */
  readonly last: boolean
}

/**
 * Reads a file as blocks of whole lines, in constant memory.
 *
 * A single bad line is reported on that line and the rest is read; a file that is as a whole in another encoding, has no
 * line ends or is empty is refused at once, because every row of it would be wrong.
 *
 * @param nextLine The line number at which the next block begins; whoever splits the blocks counts anyway.
 */
export async function* readTextBlocks(
  source: CaseSource,
  encoding: CaseEncoding,
  nextLine: () => number
): AsyncGenerator<TextBlock> {
  const buffer = createLineBuffer()
  const state = {
    file: source.name,
    started: false,
    decode: createLineDecoder(encoding),
    seenText: encoding !== 'utf-8',
    nextLine
  }
  for await (const chunk of source.chunks) {
    if (!buffer.add(chunk)) throw tooLong(state)
    for (let cut = findCut(buffer.bytes()); cut > 0; cut = findCut(buffer.bytes())) {
      yield { ...decodeBlock(buffer, cut, state), last: false }
    }
  }
  if (buffer.length() > maxLineBytes) throw tooLong(state)
  if (buffer.length() === 0 && !state.started) throw createFailure('cases/empty-file', { file: source.name })
  yield { ...decodeBlock(buffer, buffer.length(), state), last: true }
}

/** Where to cut: after the last whole line of the first {@link blockBytes}, or after the first line if it is longer. */
function findCut(bytes: Buffer): number {
  const cut = bytes.lastIndexOf(10, blockBytes) + 1
  return cut > 0 || bytes.length <= blockBytes ? cut : bytes.indexOf(10, blockBytes) + 1
}

interface ReadState {
  readonly file: string
  started: boolean
  decode: LineDecoder
  readonly nextLine: () => number
  /** Text beyond ASCII has been read without fault, so the encoding is the right one. */
  seenText: boolean
}

function decodeBlock(buffer: LineBuffer, cut: number, state: ReadState): DecodedLines {
  const start = state.started ? 0 : checkStart(buffer.bytes(), state)
  const bytes = buffer.bytes().subarray(start, cut)
  const decoded = state.decode(bytes)
  if (decoded.badLines !== undefined && !state.seenText) checkEncoding(bytes, decoded.badLines, state)
  if (!state.seenText) state.seenText = !isAscii(bytes)
  buffer.drop(cut)
  return decoded
}

/** Looks at the first bytes of the file and returns how many of them are a mark. */
function checkStart(bytes: Buffer, state: ReadState): number {
  const { file } = state
  state.started = true
  if (looksLikeUtf16(bytes)) throw createFailure('cases/looks-like-utf-16', { file }, { file, line: 1 })
  if (!bytes.includes(10) && bytes.includes(13)) {
    throw createFailure('cases/old-line-ends', { file }, { file, line: 1 })
  }
  if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf) return 0
  // The mark says what the file is, whatever it was asked to be read as: rows that went back are always UTF-8.
  if (state.seenText) state.decode = createLineDecoder('utf-8')
  state.seenText = false
  return 3
}

/** Refuses the file when its first bad line shows that all of it is in another encoding. */
function checkEncoding(bytes: Buffer, badLines: ReadonlyMap<number, string>, state: ReadState): void {
  const { file } = state
  for (const [index, problem] of badLines) {
    if (problem !== 'cases/not-utf-8') continue
    const [start, end] = findLine(bytes, index)
    const before = bytes.subarray(0, start)
    const place = { file, line: state.nextLine() + index }
    if (isUtf8(before) && !isAscii(before)) return
    if (looksLikeGb18030(bytes.subarray(start, end)))
      throw createFailure('cases/looks-like-gb18030', { file }, place)
    if (place.line === 1) throw createFailure('cases/not-utf-8', { file }, place)
    return
  }
}

function findLine(bytes: Buffer, index: number): [start: number, end: number] {
  let start = 0
  for (let i = 0; i < index; i += 1) start = bytes.indexOf(10, start) + 1
  const end = bytes.indexOf(10, start)
  return [start, end === -1 ? bytes.length : end]
}

function tooLong({ file, nextLine }: ReadState): CliFailure {
  return createFailure('cases/line-too-long', { file, limit: maxLineBytes }, { file, line: nextLine() })
}
