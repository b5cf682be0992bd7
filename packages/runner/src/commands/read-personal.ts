import { refuse, type Decision } from '@lijie/engine/kernel'
import { digestPersonal } from '../personal-data/index.js'
import type { PersonalRecord, StoreTransaction } from '../store/index.js'
import { withRetries } from './carry-out.js'
import type { RunnerContext } from './runner-context.js'

/**
 * Reads personal data and checks them against the keyed digest in the journal (读取个人信息). Refused:
 * `runner/unknown-personal`, also after erasure; `runner/personal-altered`.
 */
export async function readPersonal(
  context: RunnerContext,
  personal: string
): Promise<Decision<PersonalRecord>> {
  return withRetries(() =>
    context.store.read(async (transaction): Promise<Decision<PersonalRecord>> => {
      const record = await transaction.readPersonal(personal)
      if (record === undefined) return refuse('runner/unknown-personal', { personal })
      const recorded = await findDigest(transaction, record)
      return recorded === digestPersonal(record)
        ? { value: record, because: [], warnings: [] }
        : refuse('runner/personal-altered', { personal })
    })
  )
}

async function findDigest(
  transaction: StoreTransaction,
  record: PersonalRecord
): Promise<string | undefined> {
  for (const { content } of await transaction.readCase(record.case)) {
    const found = content.type === 'action' ? content.personal?.find(({ id }) => id === record.id) : undefined
    if (found !== undefined) return found.digest
  }
  return undefined
}
