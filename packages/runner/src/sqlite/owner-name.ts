import path from 'node:path'
import type { ProcessIdentity } from './process-identity.js'

const pattern = /^([A-Za-z0-9-]*)\.([0-9a-f]+)\.([0-9a-f]+)\.(\d+)\.(\d+)\.(\d+)\.([0-9a-f]+)$/

/** The file that says by its name who has a database open (占用标记): there is no moment in which it exists and does not say it. */
export function nameOwner(file: string, identity: ProcessIdentity): string {
  const { host, machine, boot, namespace, pid, started, opening } = identity
  return `${path.resolve(file)}.owner.${[host, machine, boot, namespace, pid, started, opening].join('.')}`
}

/** Reads such a name; null when it is another file's. */
export function parseOwner(file: string, name: string): ProcessIdentity | null {
  const start = `${path.resolve(file)}.owner.`
  const found = name.startsWith(start) ? pattern.exec(name.slice(start.length)) : null
  if (found === null) return null
  const [host = '', machine = '', boot = '', namespace = '', pid = '', started = '', opening = ''] =
    found.slice(1)
  return { host, machine, boot, namespace, pid: Number(pid), started, opening }
}
