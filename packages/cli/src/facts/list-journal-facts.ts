import { isRefusal, type CaseFacts, type Rulebook } from '@lijie/engine'
import {
  createMemoryStore,
  createRunner,
  listCaseFacts,
  recoverJournal,
  writeEvent,
  type Store
} from '@lijie/runner'
import { CliFailure } from '../cli-failure.js'
import { issuesOf } from '../score/issues-of.js'
import { exitStatus } from '../exit-status.js'
import { openJournal } from '../journal/open-journal.js'
import { watchJournal } from '../journal/watch-journal.js'
import { nameStoreFile, openStore } from '../scenario/open-store.js'
import type { Session } from '../session.js'

/**
 * The rows of all cases of a journal, as they stood at an instant (日志中的案件事实行): of a store (`sqlite:FILE`), or of a
 * journal file, which is checked and played into memory.
 *
 * @throws CliFailure for a damaged journal, and for a case that cannot be replayed under these rules.
 */
export async function* listJournalFacts(
  name: string,
  rulebook: Rulebook,
  asOf: number,
  session: Session
): AsyncGenerator<CaseFacts> {
  const rulebooks = {
    current: () => rulebook,
    find: (hash: string) => (hash === rulebook.hash ? rulebook : undefined)
  }
  const store = await openJournalStore(name, rulebooks, session)
  for await (const { facts } of listCaseFacts({ store, rulebooks }, { asOf })) {
    if (isRefusal(facts)) throw new CliFailure(issuesOf(facts.refused), exitStatus.faults)
    yield* facts.value
  }
}

async function openJournalStore(
  name: string,
  rulebooks: Parameters<typeof createRunner>[0]['rulebooks'],
  session: Session
): Promise<Store> {
  const { io } = session
  if (nameStoreFile(name) !== undefined) {
    // Looks whether it is there; opening a store would make it.
    const { close } = await openJournal(name, io)
    await close()
    return openStore(name, io.cwd)
  }
  const store = createMemoryStore()
  const runner = createRunner({ store, rulebooks, clock: () => 0 })
  const journal = watchJournal(await openJournal(name, io), io)
  async function* lines(): AsyncGenerator<string> {
    for await (const event of recoverJournal(journal)) yield writeEvent(event)
  }
  const taken = await runner.importJournal(lines())
  if (isRefusal(taken)) throw new CliFailure(issuesOf(taken.refused), exitStatus.faults)
  return store
}
