import { canonicalJson, EngineError } from '@lijie/engine/kernel'
import { createHmac } from 'node:crypto'
import type { PersonalRecord } from '../store/index.js'

/**
 * The keyed digest of personal data (带密钥摘要): HMAC-SHA256 over its RFC 8785 form. With the salt it proves that the data are
 * those that were recorded; without it nobody can find out by trying which phone number it was.
 */
export function digestPersonal({ salt, data }: Pick<PersonalRecord, 'salt' | 'data'>): string {
  if (!/^(?:[0-9a-f]{2}){32,}$/i.test(salt))
    throw new EngineError('runner/weak-salt', 'A salt has at least 32 bytes, written as hex')
  return createHmac('sha256', Buffer.from(salt, 'hex')).update(canonicalJson(data)).digest('hex')
}
