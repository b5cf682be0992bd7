import { closeSync, fsyncSync, openSync } from 'node:fs'
import path from 'node:path'

/** Makes names that were added to or taken from the folder of a file durable (目录落盘). Windows does so by itself and refuses. */
export function syncFolder(file: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(path.dirname(file), 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
