import type { IssueCode } from './registry.js'
import { issueRegistry } from './registry.js'
import type { IssueParam } from './issue.js'

/** Languages of messages. */
export type MessageLanguage = 'zh-CN' | 'en'

/** What a message needs: a code and its parameters (an issue or a refusal reason). */
export interface Messaged {
  readonly code: IssueCode
  readonly params: Readonly<Record<string, IssueParam>>
}

const controls = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** The text of an issue or reason: what is wrong, why, and what to do. Control characters of parameters are shown, not sent. */
export function formatIssue(issue: Messaged, language: MessageLanguage): string {
  const definition = issueRegistry[issue.code]
  const template = language === 'en' ? definition.en : definition.zh
  return template.replace(/\{([a-zA-Z]+)\}/g, (slot, name: string) =>
    Object.hasOwn(issue.params, name) ? printable(String(issue.params[name])) : slot
  )
}

function printable(text: string): string {
  return text.replace(controls, (c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
}
