import { readCheckpoint, type JournalHead, type JournalPins } from '@lijie/runner'
import { createFailure } from '../cli-failure.js'
import { readTextFile } from '../standards/read-text-file.js'

/** What the options pin. */
export interface PinOptions {
  readonly head?: string
  readonly checkpoint?: string
  readonly key?: string
}

/** Reads what a journal is held against (固定的链头与检查点). @throws CliFailure for what cannot be read. */
export async function readPins({ head, checkpoint, key }: PinOptions, cwd: string): Promise<JournalPins> {
  const pinned = head === undefined ? {} : { head: readHead(head) }
  if (checkpoint === undefined && key === undefined) return pinned
  if (checkpoint === undefined || key === undefined) {
    const [option, other] = checkpoint === undefined ? ['--key', '--checkpoint'] : ['--checkpoint', '--key']
    throw createFailure('cases/option-needs', { option, other })
  }
  const signed = readCheckpoint(parseJson(await readTextFile(checkpoint, cwd)))
  if (signed === undefined) throw createFailure('runner/unreadable-checkpoint', {}, { file: checkpoint })
  return { ...pinned, checkpoint: { signed, publicKey: await readTextFile(key, cwd) } }
}

/** `22:9f86…`: the sequence and the hash of the last event, as they are printed. */
function readHead(text: string): JournalHead {
  const [, sequence, hash] = /^([1-9]\d{0,15}):([0-9a-f]{64})$/.exec(text) ?? []
  if (sequence === undefined || hash === undefined)
    throw createFailure('cases/bad-option', { option: '--head', value: text, expected: 'SEQUENCE:HASH' })
  return { sequence: Number(sequence), hash }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
