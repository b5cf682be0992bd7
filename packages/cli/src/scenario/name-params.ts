import type { Issue } from '@lijie/schema'
import { runCommandWords } from '../messages/run-words.js'
import type { Namer } from './create-namer.js'

const ofRoles = ['role', 'roles'] as const

/**
 * Parameters of a refusal with roles by their names (角色名称), and the ids in brackets, which is what a scenario writes: a
 * message alone knows the ids only.
 */
export function nameParams(params: Issue['params'], namer: Namer): Issue['params'] {
  const { roleWithId } = runCommandWords(namer.language).timeline
  const nameRole = (id: string): string => {
    const label = namer.role(id)
    return label === id ? id : roleWithId(label, id)
  }
  const named = { ...params }
  for (const name of ofRoles) {
    const ids = named[name]
    if (typeof ids === 'string') named[name] = ids.split(', ').map(nameRole).join(', ')
  }
  return named
}
