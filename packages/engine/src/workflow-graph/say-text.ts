import type { LocalizedText, MessageLanguage, ResponsibilityPart } from '@lijie/schema'

/** What roles are called: `roles` of responsibility.json. */
export type RoleLabels = ResponsibilityPart['roles']

/** A label in a language; Chinese where there is no English. */
export function sayText({ zh, en }: LocalizedText, language: MessageLanguage): string {
  return language === 'en' ? (en ?? zh) : zh
}

/** The name of a role; its id where nobody says more. */
export function nameRole(role: string, roles: RoleLabels | undefined, language: MessageLanguage): string {
  const found = roles !== undefined && Object.hasOwn(roles, role) ? roles[role] : undefined
  return found === undefined ? role : sayText(found.label, language)
}
