import { closeSync, fsyncSync, openSync, unlinkSync, writeSync } from 'node:fs'

const probeBytes = 65_536

/** Whether a few pages more have no room beside a file (磁盘是否已满): tries it, since quotas and reserves show nowhere else. */
export function hasNoRoom(file: string): boolean {
  const probe = `${file}.probe`
  let handle: number | null = null
  try {
    handle = openSync(probe, 'w', 0o600)
    const written = writeSync(handle, Buffer.alloc(probeBytes), 0, probeBytes, 0)
    fsyncSync(handle)
    return written < probeBytes
  } catch (error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
  } finally {
    leave(handle, probe)
  }
}

function leave(handle: number | null, probe: string): void {
  try {
    if (handle !== null) closeSync(handle)
    unlinkSync(probe)
  } catch {
    // The disk fails: what it keeps of the probe is overwritten next time.
  }
}
