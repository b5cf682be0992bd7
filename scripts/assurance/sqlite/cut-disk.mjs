// What a disk may hold after the power was cut: whatever was synced, and any part of what was not.

const sector = 512

/** What is durable on a disk, and what waits to be; everything that lies on it now is durable. */
export function createPlatter(disk) {
  const nodes = [...disk.names.values()].filter(({ isFolder }) => !isFolder)
  const durable = new Map(nodes.map((node) => [node, Buffer.from(node.data.subarray(0, node.size))]))
  return { durable, names: new Map(disk.names), pending: [] }
}

/** Takes one operation over: a sync makes durable what belongs to it, anything else waits. */
export function applyOperation(platter, operation) {
  const { durable, names, pending } = platter
  if (operation.type === 'sync') {
    const { node } = operation
    const own = pending.filter((waiting) => waiting.node === node)
    durable.set(node, writeAll(durable.get(node), own))
    platter.pending = pending.filter((waiting) => waiting.node !== node)
  } else if (operation.type === 'sync-folder') {
    for (const { changes = [] } of pending) changeNames(names, changes)
    platter.pending = pending.filter(({ changes }) => changes === undefined)
  } else pending.push(operation)
}

/**
 * One thing that may lie on the disk when the power is cut now: every pending operation is kept, dropped or, where it is a
 * write, torn into sectors of 512 bytes of which any may be kept. Later writes may be kept where earlier ones are not.
 * @param random gives whole numbers below its argument
 */
export function cutPower({ durable, names, pending }, random) {
  const kept = choose(pending, random)
  const found = new Map(names)
  for (const { changes = [] } of kept) changeNames(found, changes)
  const contentOf = (node) =>
    writeAll(
      durable.get(node),
      kept.filter((operation) => operation.node === node)
    )
  return new Map(
    Array.from(found, ([name, node]) => [
      name,
      node.isFolder ? { isFolder: true } : { bytes: contentOf(node) }
    ])
  )
}

function choose(pending, random) {
  switch (random(5)) {
    case 0:
      return []
    case 1:
      return pending.slice(0, random(pending.length + 1))
    case 2:
      return [...pending.slice(0, -1), ...pending.slice(-1).flatMap((last) => tear(last, random))]
    case 3:
      return pending.filter(() => random(2) === 0)
    default:
      return pending.flatMap((one) => (random(2) === 0 ? tear(one, random) : [one]))
  }
}

/** Any of the sectors of a write; other operations happen or do not. */
function tear(operation, random) {
  if (operation.bytes === undefined) return random(2) === 0 ? [operation] : []
  const { node, offset, bytes } = operation
  const pieces = []
  for (let start = 0; start < bytes.length;) {
    const end = Math.min(bytes.length, start + sector - ((offset + start) % sector))
    if (random(2) === 0) pieces.push({ node, offset: offset + start, bytes: bytes.subarray(start, end) })
    start = end
  }
  return pieces
}

/** The content after writes and truncations; what was never written is zero. */
function writeAll(content = Buffer.alloc(0), operations) {
  const ends = operations.map(({ offset, bytes, size }) => size ?? offset + bytes.length)
  const changed = Buffer.alloc(Math.max(content.length, ...ends))
  content.copy(changed)
  let length = content.length
  for (const { offset, bytes, size } of operations)
    if (bytes === undefined) {
      changed.fill(0, size)
      length = size
    } else {
      bytes.copy(changed, offset)
      length = Math.max(length, offset + bytes.length)
    }
  return changed.subarray(0, length)
}

function changeNames(names, changes) {
  for (const [name, node] of changes)
    if (node === null) names.delete(name)
    else names.set(name, node)
}
