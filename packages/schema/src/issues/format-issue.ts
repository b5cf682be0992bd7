import type { IssueParam } from './issue.js'
import { joinPhrase } from './join-phrase.js'
import type { MessageLanguage } from './message-language.js'
import type { IssueCode } from './registry.js'
import { issueRegistry } from './registry.js'
import { sayParam } from './say-param.js'

/** What a message needs: a code and its parameters (an issue or a refusal reason). */
export interface Messaged {
  readonly code: IssueCode
  readonly params: Readonly<Record<string, IssueParam>>
}

const controls = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
const slot = /\{([a-zA-Z]+)\}/

/** The text of an issue or reason: what is wrong, why, and what to do. Control characters of parameters are shown, not sent. */
export function formatIssue({ code, params }: Messaged, language: MessageLanguage): string {
  const definition = issueRegistry[code]
  const [start = '', ...pieces] = (language === 'en' ? definition.en : definition.zh).split(slot)
  let text = start
  for (let at = 0; at < pieces.length; at += 2) {
    const name = pieces[at] ?? ''
    const value = Object.hasOwn(params, name)
      ? printable(sayParam(name, String(params[name]), language))
      : `{${name}}`
    text = joinPhrase(text, value, pieces[at + 1] ?? '', language)
  }
  return text
}

function printable(text: string): string {
  return text.replace(controls, (c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
}
