// A folder in memory behind the functions of node:fs, so that a store can run on a disk that is recorded, cut or failing.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import path from 'node:path'

/** The one folder that is virtual; everything else stays the machine's own. */
export const root = '/lijie-virtual-disk'

/** File handles that the machine does not hand out. */
const firstHandle = 1 << 28
const bootId = '/proc/sys/kernel/random/boot_id'

let disk = null
let original = null

/**
 * An empty disk, or one with these files.
 * @param files name -> `{ bytes }` or `{ isFolder: true }`
 * @param boot which start of the machine this is: processes of another one have ended
 * @param onOperation called before every change; it may throw the error that the disk gives, or return
 *   `{ bytes }`, the number of bytes that a short write takes
 */
export function createDisk({ files = new Map(), boot = 1, onOperation = () => {} } = {}) {
  const names = new Map()
  for (const [name, { bytes, isFolder }] of files)
    names.set(name, isFolder ? createNode(true) : createNode(false, Buffer.from(bytes)))
  return { names, handles: new Map(), boot, onOperation, lastNode: 0 }
}

/** Runs `work` on a disk. One at a time. */
export async function withDisk(chosen, work) {
  install()
  disk = chosen
  try {
    return await work()
  } finally {
    disk = null
    uninstall()
  }
}

/** What lies on a disk now. */
export function listFiles({ names }) {
  return new Map(
    Array.from(names, ([name, node]) => [
      name,
      node.isFolder ? { isFolder: true } : { bytes: node.data.subarray(0, node.size) }
    ])
  )
}

function createNode(isFolder, data = Buffer.alloc(0)) {
  return { isFolder, data, size: data.length }
}

function failure(code, syscall) {
  return Object.assign(new Error(`${code}: virtual disk, ${syscall}`), { code, syscall })
}

/** The name inside the folder; `''` is the folder itself, null another place. */
function nameOf(file) {
  if (typeof file !== 'string' || !file.startsWith(root)) return null
  return path.relative(root, file)
}

function lookUp(name, syscall) {
  const node = disk.names.get(name)
  if (node === undefined) throw failure('ENOENT', syscall)
  return node
}

function handleOf(handle) {
  const found = disk.handles.get(handle)
  if (found === undefined) throw failure('EBADF', 'handle')
  return found
}

/** Enough room for `size` bytes, zeros where nothing was written. */
function grow(node, size) {
  if (node.data.length < size) {
    const larger = Buffer.alloc(Math.max(size, node.data.length * 2, 4096))
    node.data.copy(larger, 0, 0, node.size)
    node.data = larger
  }
  if (size > node.size) node.size = size
}

const changesNames = (type, changes, work) => {
  disk.onOperation({ type, changes })
  work()
}

/** How each function behaves in the virtual folder; the first argument is a name or a handle. */
const byName = {
  accessSync: (name) => void (name === '' || lookUp(name, 'access')),
  existsSync: (name) => name === '' || disk.names.has(name),
  statSync: (name, options) => {
    const node = disk.names.get(name)
    if (node !== undefined) return { size: node.size }
    if (options?.throwIfNoEntry === false) return undefined
    throw failure('ENOENT', 'stat')
  },
  readdirSync: () => [...disk.names.keys()],
  mkdirSync: (name) => {
    if (disk.names.has(name)) throw failure('EEXIST', 'mkdir')
    const node = createNode(true)
    changesNames('mkdir', [[name, node]], () => disk.names.set(name, node))
  },
  rmdirSync: (name) => {
    lookUp(name, 'rmdir')
    changesNames('rmdir', [[name, null]], () => disk.names.delete(name))
  },
  unlinkSync: (name) => {
    lookUp(name, 'unlink')
    changesNames('unlink', [[name, null]], () => disk.names.delete(name))
  },
  rmSync: (name) => {
    if (disk.names.has(name)) changesNames('unlink', [[name, null]], () => disk.names.delete(name))
  },
  renameSync: (name, to) => {
    const node = lookUp(name, 'rename')
    const target = nameOf(to)
    const changes = [
      [name, null],
      [target, node]
    ]
    changesNames('rename', changes, () => {
      disk.names.delete(name)
      disk.names.set(target, node)
    })
  },
  openSync: (name, flags) => {
    const handle = firstHandle + disk.handles.size
    if (name === '') {
      disk.handles.set(handle, { isRoot: true })
      return handle
    }
    disk.handles.set(handle, { node: openNode(name, flags) })
    return handle
  }
}

function openNode(name, flags) {
  const bits = readFlags(flags)
  const known = disk.names.get(name)
  if (known !== undefined) {
    if (bits & fs.constants.O_EXCL) throw failure('EEXIST', 'open')
    if (bits & fs.constants.O_TRUNC && known.size > 0) truncate(known, 0)
    return known
  }
  if ((bits & fs.constants.O_CREAT) === 0) throw failure('ENOENT', 'open')
  const node = createNode(false)
  changesNames('create', [[name, node]], () => disk.names.set(name, node))
  return node
}

function readFlags(flags) {
  const { O_CREAT, O_EXCL, O_TRUNC, O_WRONLY } = fs.constants
  if (typeof flags === 'number') return flags
  return { r: 0, w: O_WRONLY | O_CREAT | O_TRUNC, wx: O_WRONLY | O_CREAT | O_EXCL }[flags]
}

function truncate(node, size) {
  disk.onOperation({ type: 'truncate', node, size })
  if (size > node.size) grow(node, size)
  else {
    node.data.fill(0, size, node.size)
    node.size = size
  }
}

const byHandle = {
  closeSync: () => {},
  fstatSync: ({ node }) => ({ size: node.size }),
  readSync: ({ node }, target, start, length, position) => {
    const available = Math.max(0, Math.min(length, node.size - Number(position)))
    if (available > 0) node.data.copy(target, start, Number(position), Number(position) + available)
    return available
  },
  writeSync: ({ node }, source, start, length, position) => {
    const bytes = Buffer.from(source.subarray(start, start + length))
    const taken = disk.onOperation({ type: 'write', node, offset: position, bytes })?.bytes ?? length
    if (taken === 0) return 0
    grow(node, position + taken)
    bytes.copy(node.data, position, 0, taken)
    return taken
  },
  fsyncSync: ({ node, isRoot }) => {
    disk.onOperation(isRoot ? { type: 'sync-folder' } : { type: 'sync', node })
  },
  ftruncateSync: ({ node }, size) => truncate(node, size)
}

function install() {
  if (original !== null) throw new Error('a virtual disk is in use')
  original = {}
  for (const [name, work] of Object.entries(byName)) {
    const own = (original[name] = fs[name])
    fs[name] = (file, ...rest) => {
      const found = nameOf(file)
      return found === null ? own(file, ...rest) : work(found, ...rest)
    }
  }
  for (const [name, work] of Object.entries(byHandle)) {
    const own = (original[name] = fs[name])
    fs[name] = (handle, ...rest) =>
      handle >= firstHandle ? work(handleOf(handle), ...rest) : own(handle, ...rest)
  }
  const own = (original.readFileSync = fs.readFileSync)
  fs.readFileSync = (file, ...rest) =>
    file === bootId ? String(disk.boot).padStart(12, '0') : own(file, ...rest)
  syncBuiltinESMExports()
}

function uninstall() {
  Object.assign(fs, original)
  original = null
  syncBuiltinESMExports()
}
