import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** Who a process is (进程身份), so that another can tell whether it still runs. `0` stands for what this system does not tell. */
export interface ProcessIdentity {
  /** Name of the machine, letters, digits and hyphens. */
  readonly host: string
  /** Digest of name and machine id. */
  readonly machine: string
  /** Which start of the machine; another one after every boot. */
  readonly boot: string
  /** Where its number counts: containers number their own. */
  readonly namespace: string
  readonly pid: number
  /** When it started, in ticks since boot: numbers are used again. */
  readonly started: string
  /** Tells several openings by one process apart. */
  readonly opening: string
}

/** This process. */
export function readIdentity(): ProcessIdentity {
  const name = hostname()
  const machineId = readText('/etc/machine-id') ?? ''
  return {
    host: name.replaceAll(/[^A-Za-z0-9-]/g, '-').slice(0, 60),
    machine: createHash('sha256').update(`${name}\n${machineId}`).digest('hex').slice(0, 12),
    boot: readText('/proc/sys/kernel/random/boot_id')?.replaceAll('-', '').trim().slice(0, 12) ?? '0',
    namespace: readNamespace(),
    pid: process.pid,
    started: readProcess(process.pid)?.started ?? '0',
    opening: randomBytes(4).toString('hex')
  }
}

/**
 * Whether a process has certainly ended (进程是否确已结束): the same machine was started again since, or its number is free, a
 * zombie's, or another process's by now. False whenever this cannot be known from here: another machine or container.
 */
export function hasEnded(one: ProcessIdentity, here: ProcessIdentity): boolean {
  if (one.machine !== here.machine) return false
  if (one.boot !== here.boot) return one.boot !== '0' && here.boot !== '0'
  if (one.namespace !== here.namespace) return false
  if (!isNumberTaken(one.pid)) return true
  const found = readProcess(one.pid)
  if (found === null) return false
  return found.isZombie || (one.started !== '0' && found.started !== one.started)
}

function isNumberTaken(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

/** State and start of a process, from the part of its line that follows the name (proc(5), /proc/pid/stat). */
function readProcess(pid: number): { readonly started: string; readonly isZombie: boolean } | null {
  const line = readText(`/proc/${pid}/stat`)
  const fields = line?.slice(line.lastIndexOf(')') + 2).split(' ')
  const [state, started] = [fields?.[0], fields?.[19]]
  if (state === undefined || started === undefined) return null
  return { started, isZombie: state === 'Z' || state === 'X' }
}

function readNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid').replaceAll(/\D/g, '')
  } catch {
    return '0'
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
