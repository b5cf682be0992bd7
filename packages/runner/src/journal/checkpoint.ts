import { canonicalJson } from '@lijie/engine/kernel'
import { createIssue, type Issue } from '@lijie/schema'
import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import type { JournalHead } from './journal-event.js'

/** A signed head (日志检查点): who holds the public key can tell that the journal up to here was not changed, cut or rewritten. */
export interface Checkpoint extends JournalHead {
  readonly format: 'lijie-checkpoint-1'
  /** When it was signed, epoch milliseconds. */
  readonly at: number
  /** Ed25519 over the RFC 8785 form of all of the above, base64. */
  readonly signature: string
}

/** Signs a head with an Ed25519 private key (PEM, PKCS #8). @throws TypeError for another kind of key. */
export function signCheckpoint({ sequence, hash }: JournalHead, at: number, privateKey: string): Checkpoint {
  const content = { format: 'lijie-checkpoint-1', sequence, hash, at } as const
  const key = requireEd25519(createPrivateKey(privateKey))
  return { ...content, signature: sign(null, toBytes(content), key).toString('base64') }
}

/** Why a checkpoint cannot be trusted: `runner/wrong-signature`, `runner/unusable-key`; undefined when it can. */
export function checkCheckpoint(checkpoint: Checkpoint, publicKey: string): Issue | undefined {
  const { format, sequence, hash, at, signature } = checkpoint
  try {
    const key = requireEd25519(createPublicKey(publicKey))
    const isGood = verify(
      null,
      toBytes({ format, sequence, hash, at }),
      key,
      Buffer.from(signature, 'base64')
    )
    return isGood ? undefined : createIssue('runner/wrong-signature', { sequence })
  } catch (error) {
    return createIssue('runner/unusable-key', {
      problem: error instanceof Error ? error.message : String(error)
    })
  }
}

/** A checkpoint from a file; undefined when it has not the form of one. */
export function readCheckpoint(value: unknown): Checkpoint | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { format, sequence, hash, at, signature } = value as Partial<Record<keyof Checkpoint, unknown>>
  if (format !== 'lijie-checkpoint-1' || typeof signature !== 'string' || typeof hash !== 'string')
    return undefined
  if (!Number.isSafeInteger(sequence) || !Number.isSafeInteger(at)) return undefined
  return { format, sequence: sequence as number, hash, at: at as number, signature }
}

function toBytes(content: Omit<Checkpoint, 'signature'>): Buffer {
  return Buffer.from(canonicalJson(content))
}

function requireEd25519(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== 'ed25519')
    throw new TypeError(`${key.asymmetricKeyType ?? 'secret'}, not ed25519`)
  return key
}
