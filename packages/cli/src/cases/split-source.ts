import type { CaseSource } from './case-source.js'

/**
 * One source for two readers that go forward side by side: what one has read waits for the other. Ask them in turn, never
 * both at once.
 */
export function splitSource(source: CaseSource): readonly [CaseSource, CaseSource] {
  const chunks = source.chunks[Symbol.asyncIterator]()
  const waiting: readonly [Buffer[], Buffer[]] = [[], []]
  async function* read(own: Buffer[], other: Buffer[]): AsyncGenerator<Buffer> {
    for (;;) {
      const kept = own.shift()
      if (kept !== undefined) {
        yield kept
        continue
      }
      const next = await chunks.next()
      if (next.done === true) return
      // The chunk itself is used again by the source; the other reader gets a copy.
      other.push(Buffer.from(next.value))
      yield next.value
    }
  }
  return [
    { ...source, chunks: read(waiting[0], waiting[1]) },
    { ...source, chunks: read(waiting[1], waiting[0]) }
  ]
}
