import type { MessageLanguage } from '@lijie/schema'

/**
 * The language to speak: `--lang` when it is given, else Chinese when the environment is Chinese, else English.
 *
 * Read before the arguments are parsed, so that help and usage errors speak it too.
 */
export function chooseLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>
): MessageLanguage {
  const asked = readLanguageOption(argv)
  if (asked !== undefined) return readLanguage(asked) ?? 'en'
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'
}

/** zh, zh-CN, zh_CN or en, in any case; undefined for anything else. */
function readLanguage(text: string): MessageLanguage | undefined {
  const lower = text.toLowerCase().replace('_', '-')
  if (lower === 'zh' || lower === 'zh-cn') return 'zh-CN'
  return lower === 'en' ? 'en' : undefined
}

function readLanguageOption(argv: readonly string[]): string | undefined {
  const index = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const word = argv[index]
  if (word === undefined) return undefined
  return word === '--lang' ? (argv[index + 1] ?? '') : word.slice('--lang='.length)
}
