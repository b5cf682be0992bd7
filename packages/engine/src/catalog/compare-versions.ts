/** Which of two versions (semver without suffixes) is older: negative when the first is. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [a, b].map((version) => version.split('.').map(Number))
  for (let i = 0; i < 3; i++) {
    const difference = (first?.[i] ?? 0) - (second?.[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
