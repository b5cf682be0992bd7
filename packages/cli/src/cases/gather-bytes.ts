import { createFailure } from '../cli-failure.js'
import type { CaseSource } from './case-source.js'

/** All bytes of a file whose directory stands at its end (读入全部字节). @throws CliFailure tables/too-large */
export async function gatherBytes({ name, chunks, totalBytes }: CaseSource, limit: number): Promise<Buffer> {
  if (totalBytes !== null && totalBytes > limit) {
    throw createFailure('tables/too-large', { file: name, bytes: totalBytes, limit })
  }
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > limit) throw createFailure('tables/too-large', { file: name, bytes, limit })
    pieces.push(Buffer.from(chunk))
  }
  return Buffer.concat(pieces)
}
