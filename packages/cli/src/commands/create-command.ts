import { Command, Option } from 'commander'
import { exitStatus } from '../exit-status.js'
import type { Session } from '../session.js'
import { localizeHelp } from './localize-help.js'

/** An empty command that speaks the language of the session and leaves its usage errors to runCli. */
export function createCommand(session: Session, name: string): Command {
  const { io, words } = session
  return new Command(name)
    .helpOption('-h, --help', words.help.options.help)
    .helpCommand(false)
    .addOption(new Option('--lang <language>', words.help.options.lang).choices(['zh-CN', 'zh', 'en']))
    .configureHelp(localizeHelp(words.help))
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // Usage errors are said once, by runCli, in the language of the session.
      outputError: () => undefined,
      getOutHasColors: () => false,
      getErrHasColors: () => false
    })
    .exitOverride((error) => {
      throw Object.assign(error, { exitCode: error.exitCode === 0 ? exitStatus.ok : exitStatus.unusable })
    })
}
