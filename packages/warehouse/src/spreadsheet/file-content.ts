import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'

/** What the writing library takes as the content of a file inside a workbook; it does not export the name. */
export type FileContent = Stream | Buffer | Blob
