import type { PackagedStandard } from './packaged-standard.js'

/** The assessment schemes that come with the command (评价方案), one standard for each source. */
export const packagedAssessments: readonly PackagedStandard[] = [
  assessment('annex-style', async () => (await import('@lijie/standard-assessment/annex-style')).default),
  assessment(
    'chenzhou-collector',
    async () => (await import('@lijie/standard-assessment/chenzhou-collector')).default
  ),
  assessment(
    'city-operation-platform',
    async () => (await import('@lijie/standard-assessment/city-operation-platform')).default
  ),
  assessment('db4403', async () => (await import('@lijie/standard-assessment/db4403')).default),
  assessment(
    'district-board-60',
    async () => (await import('@lijie/standard-assessment/district-board-60')).default
  ),
  assessment('fuzhou', async () => (await import('@lijie/standard-assessment/fuzhou')).default),
  assessment('henan', async () => (await import('@lijie/standard-assessment/henan')).default),
  assessment('jinhua-trial', async () => (await import('@lijie/standard-assessment/jinhua-trial')).default),
  assessment('kunming-grid', async () => (await import('@lijie/standard-assessment/kunming-grid')).default),
  assessment(
    'lianyungang-12345',
    async () => (await import('@lijie/standard-assessment/lianyungang-12345')).default
  ),
  assessment('liujiang', async () => (await import('@lijie/standard-assessment/liujiang')).default),
  assessment(
    'liuzhou-2016-07',
    async () => (await import('@lijie/standard-assessment/liuzhou-2016-07')).default
  ),
  assessment(
    'mohurd-2020-service',
    async () => (await import('@lijie/standard-assessment/mohurd-2020-service')).default
  ),
  assessment(
    'published-rates',
    async () => (await import('@lijie/standard-assessment/published-rates')).default
  ),
  assessment('quanshan', async () => (await import('@lijie/standard-assessment/quanshan')).default),
  assessment('rank-points', async () => (await import('@lijie/standard-assessment/rank-points')).default),
  assessment('shared-2-8', async () => (await import('@lijie/standard-assessment/shared-2-8')).default),
  assessment(
    'shenzhen-2010s',
    async () => (await import('@lijie/standard-assessment/shenzhen-2010s')).default
  ),
  assessment('suining', async () => (await import('@lijie/standard-assessment/suining')).default),
  assessment('three-rates', async () => (await import('@lijie/standard-assessment/three-rates')).default),
  assessment('unit-60-30-10', async () => (await import('@lijie/standard-assessment/unit-60-30-10')).default),
  assessment('wenzhou', async () => (await import('@lijie/standard-assessment/wenzhou')).default),
  assessment('xuchang', async () => (await import('@lijie/standard-assessment/xuchang')).default),
  assessment('yangzhou', async () => (await import('@lijie/standard-assessment/yangzhou')).default),
  assessment('yangzhou-2020', async () => (await import('@lijie/standard-assessment/yangzhou-2020')).default),
  assessment('yulin', async () => (await import('@lijie/standard-assessment/yulin')).default),
  assessment('zhanjiang', async () => (await import('@lijie/standard-assessment/zhanjiang')).default),
  assessment('zhejiang', async () => (await import('@lijie/standard-assessment/zhejiang')).default)
]

function assessment(name: string, load: PackagedStandard['load']): PackagedStandard {
  return {
    id: `cn.assessment.${name}`,
    names: [`assessment/${name}`],
    packageName: '@lijie/standard-assessment',
    load
  }
}
