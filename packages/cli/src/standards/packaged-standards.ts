import { packagedAssessments } from './packaged-assessments.js'
import type { PackagedStandard } from './packaged-standard.js'

/** The standards that come with the command: cities, national ones, examples, calendars; each is loaded only when it is asked for. */
export const packagedStandards: readonly PackagedStandard[] = [
  {
    id: 'cn.hangzhou.digital-city-measures',
    names: ['hangzhou'],
    packageName: '@lijie/standard-hangzhou',
    load: async () => (await import('@lijie/standard-hangzhou/measures-2008')).default
  },
  {
    id: 'cn.harbin.order-218',
    names: ['harbin'],
    packageName: '@lijie/standard-harbin',
    load: async () => (await import('@lijie/standard-harbin/order-218-2010')).default
  },
  {
    id: 'cn.harbin.public-video-measures',
    names: ['harbin-video', 'harbin/public-video-2023-draft'],
    packageName: '@lijie/standard-harbin',
    load: async () => (await import('@lijie/standard-harbin/public-video-2023-draft')).default
  },
  {
    id: 'cn.ningbo.smart-city-measures',
    names: ['ningbo'],
    packageName: '@lijie/standard-ningbo',
    load: async () => (await import('@lijie/standard-ningbo/measures-133-2011')).default
  },
  {
    id: 'cn.qinzhou.interim-measures',
    names: ['qinzhou'],
    packageName: '@lijie/standard-qinzhou',
    load: async () => (await import('@lijie/standard-qinzhou/interim-measures-2020-6')).default
  },
  {
    id: 'cn.yuncheng.case-standard',
    names: ['yuncheng'],
    packageName: '@lijie/standard-yuncheng',
    load: async () => (await import('@lijie/standard-yuncheng/case-standard-v2')).default
  },
  {
    id: 'cn.daying.pipe-bursts',
    names: ['daying'],
    packageName: '@lijie/standard-daying',
    load: async () => (await import('@lijie/standard-daying/pipe-bursts')).default
  },
  {
    id: 'cn.area-grades.import-template',
    names: ['area-grades'],
    packageName: '@lijie/standard-area-grades',
    load: async () => (await import('@lijie/standard-area-grades/import-template')).default
  },
  {
    id: 'us.boston.service-targets',
    names: ['boston'],
    packageName: '@lijie/standard-boston',
    load: async () => (await import('@lijie/standard-boston/service-targets-2011')).default
  },
  {
    id: 'cn.national.cj-t-214-2007',
    names: ['cjt-214'],
    packageName: '@lijie/standard-national',
    load: async () => (await import('@lijie/standard-national/cjt-214-2007')).default
  },
  {
    id: 'cn.national.gb-t-30428.2-2013',
    names: ['gbt-30428'],
    packageName: '@lijie/standard-national',
    load: async () => (await import('@lijie/standard-national/gbt-30428-2-2013')).default
  },
  {
    id: 'cn.national.base-indicators',
    names: ['base-indicators'],
    packageName: '@lijie/standard-national',
    load: async () => (await import('@lijie/standard-national/base-indicators')).default
  },
  {
    id: 'cn.civil-code-periods',
    names: ['civil-code-periods'],
    packageName: '@lijie/standard-national',
    load: async () => (await import('@lijie/standard-national/civil-code-periods')).default
  },
  {
    id: 'cn.example.city-workflow',
    names: ['city-workflow'],
    packageName: '@lijie/standard-example-city',
    load: async () => (await import('@lijie/standard-example-city/reference-workflow')).default
  },
  {
    id: 'cn.example.stand-in-table',
    names: ['stand-in-table'],
    packageName: '@lijie/standard-example-city',
    load: async () => (await import('@lijie/standard-example-city/stand-in-table')).default
  },
  {
    id: 'cn.example.periods-excluded-unrolled',
    names: ['periods-excluded-unrolled'],
    packageName: '@lijie/standard-example-city',
    load: async () => (await import('@lijie/standard-example-city/periods-excluded-unrolled')).default
  },
  {
    id: 'cn.example.periods-included-unrolled',
    names: ['periods-included-unrolled'],
    packageName: '@lijie/standard-example-city',
    load: async () => (await import('@lijie/standard-example-city/periods-included-unrolled')).default
  },
  {
    id: 'cn.example.periods-rolled-mirrored',
    names: ['periods-rolled-mirrored'],
    packageName: '@lijie/standard-example-city',
    load: async () => (await import('@lijie/standard-example-city/periods-rolled-mirrored')).default
  },
  {
    id: 'cn-office-08-12-14-18',
    names: ['cn-office'],
    packageName: '@lijie/standard-calendar-cn',
    load: async () => (await import('@lijie/standard-calendar-cn/cn-office-08-12-14-18')).default
  },
  {
    id: 'cn-office-summer-winter',
    names: ['cn-summer-winter'],
    packageName: '@lijie/standard-calendar-cn',
    load: async () => (await import('@lijie/standard-calendar-cn/cn-office-summer-winter')).default
  },
  {
    id: 'cn-24-hours',
    names: ['cn-24h'],
    packageName: '@lijie/standard-calendar-cn',
    load: async () => (await import('@lijie/standard-calendar-cn/cn-24-hours')).default
  },
  {
    id: 'cn-example-city',
    names: ['example-city'],
    packageName: '@lijie/standard-calendar-cn',
    load: async () => (await import('@lijie/standard-calendar-cn/cn-example-city')).default
  },
  {
    id: 'cn-example-organ',
    names: ['example-organ'],
    packageName: '@lijie/standard-calendar-cn',
    load: async () => (await import('@lijie/standard-calendar-cn/cn-example-organ')).default
  },
  {
    id: 'cn.gov.state-council-days-off',
    names: ['cn-days-off'],
    packageName: '@lijie/standard-calendar-cn',
    load: async () => (await import('@lijie/standard-calendar-cn/state-council-days-off')).default
  },
  ...packagedAssessments
]

/** The packaged standard of an id or a short name. */
export function findPackagedStandard(name: string): PackagedStandard | undefined {
  return packagedStandards.find(({ id, names }) => id === name || names.includes(name))
}

/** Ids and short names, for messages. */
export function listPackagedNames(): string {
  return packagedStandards.map(({ id, names }) => [...names, id].join(' = ')).join(', ')
}
