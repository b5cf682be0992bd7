import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseSource } from './case-source.js'
import type { CaseEncoding } from './decode-lines.js'
import { maxLineBytes } from './line-buffer.js'
import { readTextBlocks, type TextBlock } from './read-text-blocks.js'

function sourceOf(chunks: readonly Uint8Array[]): CaseSource {
  async function* stream(): AsyncGenerator<Buffer> {
    for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk))
  }
  return {
    name: 'f',
    path: null,
    totalBytes: null,
    bytesRead: () => 0,
    chunks: stream(),
    close: () => Promise.resolve()
  }
}

async function read(chunks: readonly Uint8Array[], encoding: CaseEncoding = 'utf-8'): Promise<TextBlock[]> {
  const blocks: TextBlock[] = []
  for await (const block of readTextBlocks(sourceOf(chunks), encoding, () => 1)) blocks.push(block)
  return blocks
}

function cut(bytes: Buffer, size: number): Buffer[] {
  const chunks: Buffer[] = []
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size))
  return chunks
}

describe('readTextBlocks', () => {
  it('gives back any text, however it is cut into chunks, in blocks of whole lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', '\n', '街', '😀', ','), minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        async (text, size) => {
          const blocks = await read(cut(Buffer.from(text), size))
          expect(blocks.map((block) => block.text).join('')).toBe(text)
          expect(blocks.slice(0, -1).every((block) => block.text.endsWith('\n') && !block.last)).toBe(true)
          expect(blocks.at(-1)?.last).toBe(true)
          expect(blocks.every((block) => block.badLines === undefined)).toBe(true)
        }
      )
    )
  })

  it('cuts a byte order mark', async () => {
    expect((await read([Buffer.from('\ufeffa\nb')])).map(({ text }) => text)).toEqual(['a\n', 'b'])
  })

  it('names the lines that are not UTF-8 and keeps the others', async () => {
    const bytes = Buffer.concat([Buffer.from('街\na\n'), Buffer.from([0xff, 0x61, 0x0a]), Buffer.from('b\n')])
    const [block] = await read([bytes])
    expect(block?.text).toBe('街\na\n\ufffda\nb\n')
    expect(block?.badLines).toEqual(new Map([[2, 'cases/not-utf-8']]))
  })

  it('refuses a line that is longer than any record, without keeping it', async () => {
    const chunk = Buffer.alloc(maxLineBytes / 4, 'a')
    await expect(read(Array.from({ length: 8 }, () => chunk))).rejects.toThrow('cases/line-too-long')
    await expect(read([Buffer.concat([chunk, Buffer.from('\nb')])])).resolves.toHaveLength(2)
  })

  it('refuses an empty file, but not one of a single line end', async () => {
    await expect(read([])).rejects.toThrow('cases/empty-file')
    await expect(read([Buffer.from('\n')])).resolves.toHaveLength(2)
  })

  it('takes GB18030 text that has no characters of its own for UTF-8, and refuses the rest', async () => {
    const gb = Buffer.from([0xbd, 0xd6, 0x0a])
    await expect(read([Buffer.from('a\n'), gb])).rejects.toThrow('cases/looks-like-gb18030')
    expect((await read([Buffer.from('a\n'), gb], 'gb18030')).map(({ text }) => text)).toEqual([
      'a\n',
      '街\n',
      ''
    ])
    await expect(read([Buffer.from('街\n'), gb])).resolves.toHaveLength(3)
  })
})
