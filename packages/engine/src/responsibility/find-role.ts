import type { Role } from '@lijie/schema'
import { createReason, type Reason } from '../kernel/index.js'
import type { CompiledResponsibility } from './compile-responsibility.js'

/** The role of that name (角色). Refused: `responsibility/unknown-role`. */
export function findRole({ part: { roles } }: CompiledResponsibility, role: string): Role | Reason {
  const found = Object.hasOwn(roles, role) ? roles[role] : undefined
  return found ?? createReason('responsibility/unknown-role', { role, known: Object.keys(roles).join(', ') })
}
