import type { Reason } from '@lijie/engine/kernel'
import type { JournalEvent } from '../journal/index.js'
import { digestAnnouncement } from './announce-calendar.js'
import { digestErasure } from './erase-personal.js'
import { digestMigration } from './migrate-case.js'
import { digestCommand } from './submit-command.js'

/** The digest of the command whose first event this is (由日志还原指令摘要); undefined for a kind of event that is not known. */
export function digestEvents({
  command,
  case: of,
  version,
  content
}: JournalEvent): string | Reason | undefined {
  const sent = { case: of ?? '', expectedVersion: version - 1 }
  switch (content.type) {
    case 'action': {
      const { action, personal = [] } = content
      const ids = Object.fromEntries(personal.map(({ id }) => [id, null]))
      return digestCommand({ id: command, ...sent, action, personal: ids })
    }
    case 'migrated':
      return digestMigration({ ...sent, by: content.by, to: content.to.rulebook, reason: content.reason })
    case 'personal-data-erased':
      return digestErasure(content)
    case 'calendar-changed':
      return digestAnnouncement(content)
    default:
      return undefined
  }
}
