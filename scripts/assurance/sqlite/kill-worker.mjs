// A process that opens a SQLite store and carries out commands until it is killed. Bundled and forked by kills.mjs.
import { openSqliteStore } from '@lijie/runner/sqlite'
import { carryOut } from '../stores/carry-out.mjs'

process.once('message', async ({ file, driver, name }) => {
  const store = await openSqliteStore(file, { driver })
  for (let i = 0; ; i += 1) {
    // One, two or three at a time: those are committed together.
    const commands = Array.from({ length: (i % 3) + 1 }, (_, n) => `${name}-${i}-${n}`)
    await Promise.all(commands.map((command) => carryOutOne(store, command, `case-${i % 4}`)))
  }
})

async function carryOutOne(store, command, caseId) {
  const facts = command.endsWith('0-0') ? { note: command.repeat(400) } : {}
  await store.write((transaction) => carryOut(transaction, command, caseId, facts))
  // Said at once: what was not sent before the kill was not acknowledged.
  process.send({ acknowledged: command })
}
