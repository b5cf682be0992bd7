import type { Command } from 'commander'
import { journalWords } from '../messages/journal-words.js'
import type { Session } from '../session.js'
import type { ProgramResult } from './build-program.js'
import { createCommand } from './create-command.js'
import type { JournalExportOptions } from './run-journal-export.js'
import type { JournalVerifyOptions } from './run-journal-verify.js'

/** Adds `lijie journal verify` and `lijie journal export`. */
export function addJournal(program: Command, session: Session, result: ProgramResult): void {
  const words = journalWords(session.language)
  program.addCommand(
    createCommand(session, 'journal')
      .description(words.description)
      .addCommand(createVerify(session, result))
      .addCommand(createExport(session, result))
      .addHelpText('after', `\n${words.help}\n`)
  )
}

function createVerify(session: Session, result: ProgramResult): Command {
  const { verify, source } = journalWords(session.language)
  return createCommand(session, 'verify')
    .description(verify.description)
    .argument('<journal>', source)
    .option('--head <sequence:hash>', verify.head)
    .option('--checkpoint <file>', verify.checkpoint)
    .option('--key <file>', verify.key)
    .option('--json', session.words.help.options.json)
    .addHelpText('after', `\n${verify.help}\n`)
    .action(async (name: string, options: JournalVerifyOptions) => {
      const { runJournalVerify } = await import('./run-journal-verify.js')
      result.status = await runJournalVerify(name, options, session)
    })
}

function createExport(session: Session, result: ProgramResult): Command {
  const words = journalWords(session.language)
  return createCommand(session, 'export')
    .description(words.export.description)
    .argument('<journal>', words.source)
    .option('--out <file>', session.words.help.options.out)
    .addHelpText('after', `\n${words.export.help}\n`)
    .action(async (name: string, options: JournalExportOptions) => {
      const { runJournalExport } = await import('./run-journal-export.js')
      result.status = await runJournalExport(name, options, session)
    })
}
