// Runs a store on a recorded disk once, and cuts the power of that disk at every operation, in many ways.
import { createHash } from 'node:crypto'
import { openSqliteStore } from '@lijie/runner/sqlite'
import { createRandom } from '../../oracles/minutes/random-numbers.mjs'
import { carryOut } from '../stores/carry-out.mjs'
import { inspectStore } from '../stores/inspect-store.mjs'
import { applyOperation, createPlatter, cutPower } from './cut-disk.mjs'
import { person, tellDay } from './recorded-stories.mjs'
import { createDisk, listFiles, root, withDisk } from './virtual-disk.mjs'

const file = `${root}/cases.db`

/**
 * Cuts the power `runs` times, spread evenly over the operations of a recorded run, and opens the store again each time.
 * @param story what is recorded, see recorded-stories.mjs
 * @param liesAboutSyncs the disk forgets what files it was told to sync: then faults must be found, or this test finds none
 * @returns in how many places the power was cut, how often, different disks opened, and every fault that was found
 */
export async function tryPowerCuts({ seed, runs, story = tellDay, liesAboutSyncs = false }) {
  const { operations, milestones, start } = await recordStory(story)
  const random = createRandom(seed)
  const platter = createPlatter(createDisk())
  const checked = new Set()
  const faults = []
  const places = operations.length + 1 - start
  const stride = Math.max(1, Math.floor(places / runs))
  const perPlace = Math.ceil(runs / places)
  let cuts = 0
  for (let place = 0; place <= operations.length; place += 1) {
    const operation = operations[place - 1]
    if (operation !== undefined && !(liesAboutSyncs && operation.type === 'sync'))
      applyOperation(platter, operation)
    if (place < start || (place - start) % stride > 0) continue
    cuts += perPlace
    const done = milestones.filter(({ at }) => at <= place)
    for (let cut = 0; cut < perPlace; cut += 1) {
      const files = cutPower(platter, random)
      const digest = digestFiles(files, done.length)
      if (checked.has(digest)) continue
      checked.add(digest)
      const found = await checkDisk(files, done, random(8) === 0 ? random : null)
      faults.push(...found.map((fault) => `seed ${seed}, operation ${place}, cut ${cut}: ${fault}`))
    }
  }
  return { places, cuts, disks: checked.size, faults }
}

async function recordStory(story) {
  const { operations, disk } = recordDisk()
  const milestones = []
  let start = 0
  const reach = (milestone) => milestones.push({ at: operations.length, ...milestone })
  await withDisk(disk, () => story(file, reach, () => (start = operations.length)))
  return { operations, milestones, start }
}

function recordDisk(options = {}) {
  const operations = []
  const disk = createDisk({ ...options, onOperation: (operation) => void operations.push(operation) })
  return { operations, disk }
}

/** Opens the store of a disk twice, and writes to it. With `random`, the power is cut once more while it recovers. */
async function checkDisk(files, milestones, random) {
  const { operations, disk } = recordDisk({ files, boot: 2 })
  const platter = createPlatter(disk)
  const faults = await withDisk(disk, () => checkStore(disk, milestones))
  if (random === null || faults.length > 0) return faults
  for (const operation of operations.slice(0, random(operations.length + 1)))
    applyOperation(platter, operation)
  const again = createDisk({ files: cutPower(platter, random), boot: 3 })
  return (await withDisk(again, () => checkStore(again, milestones))).map(
    (fault) => `after a second cut: ${fault}`
  )
}

async function checkStore(disk, milestones) {
  const acknowledged = milestones.flatMap(({ command }) => command ?? [])
  const hasErased = milestones.some(({ erased }) => erased === person.id)
  try {
    const store = await openSqliteStore(file)
    const { events, faults } = await inspectStore(store, acknowledged)
    const head = await store.read((transaction) => transaction.readHead())
    const record = await store.read((transaction) => transaction.readPersonal(person.id))
    await store.close()
    const again = await openSqliteStore(file)
    const headAgain = await again.read((transaction) => transaction.readHead())
    await again.write((transaction) => carryOut(transaction, 'afterwards', 'case-0'))
    await again.close()
    return [
      ...faults,
      // Three may be on their way, and one more was written before a second cut.
      ...(events > acknowledged.length + 4 ? [`${events} events, ${acknowledged.length} acknowledged`] : []),
      ...(headAgain?.hash === head?.hash ? [] : ['opened twice, recovered differently']),
      ...(hasErased && (record !== undefined || isOnDisk(person.data.phone, disk))
        ? ['erased data is back']
        : [])
    ]
  } catch (error) {
    return [`cannot be used: ${error.code ?? ''} ${error.stack}`]
  }
}

function isOnDisk(text, disk) {
  return Array.from(listFiles(disk).values()).some(({ bytes }) => bytes?.includes(text))
}

function digestFiles(files, done) {
  const hash = createHash('sha1').update(String(done))
  for (const [name, { bytes }] of files) {
    hash.update(`\n${name}\n${bytes?.length}\n`)
    if (bytes !== undefined) hash.update(bytes)
  }
  return hash.digest('hex')
}
