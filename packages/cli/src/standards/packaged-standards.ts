import type { StandardDocument } from '@lijie/schema'

/** A standard that comes with the command. */
export interface PackagedStandard {
  readonly id: string
  /** Short names that `--standard` and `--bind` take as well. */
  readonly names: readonly string[]
  readonly load: () => Promise<StandardDocument>
}

/** The standards that come with the command; each is loaded only when it is asked for. */
export const packagedStandards: readonly PackagedStandard[] = [
  {
    id: 'cn.yuncheng.case-standard',
    names: ['yuncheng'],
    load: async () => (await import('@lijie/standard-yuncheng/case-standard-v2')).default
  },
  {
    id: 'us.boston.service-targets',
    names: ['boston'],
    load: async () => (await import('@lijie/standard-boston/service-targets-2011')).default
  },
  {
    id: 'cn-office-08-12-14-18',
    names: ['cn-office'],
    load: async () => (await import('@lijie/standard-calendar-cn/cn-office-08-12-14-18')).default
  },
  {
    id: 'cn.gov.state-council-days-off',
    names: ['cn-days-off'],
    load: async () => (await import('@lijie/standard-calendar-cn/state-council-days-off')).default
  }
]

/** The packaged standard of an id or a short name. */
export function findPackagedStandard(name: string): PackagedStandard | undefined {
  return packagedStandards.find(({ id, names }) => id === name || names.includes(name))
}

/** Ids and short names, for messages. */
export function listPackagedNames(): string {
  return packagedStandards.map(({ id, names }) => [...names, id].join(' = ')).join(', ')
}
