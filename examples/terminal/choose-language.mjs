/** The language to speak: what `--lang` says, else what the environment's locale suggests; English when neither is Chinese. */
export function chooseLanguage(wanted, environment) {
  if (wanted !== undefined) return wanted.toLowerCase().startsWith('zh') ? 'zh' : 'en'
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
