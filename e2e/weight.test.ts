import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import { type House, openHouse } from './house.ts'

let house: House
before(async () => {
  house = await openHouse()
  await house.api.call('sample.add', { who: 'mira' })
})
after(() => house.close())

it('sends at most 150 kB of JavaScript, gzipped, for the first screen', async (t) => {
  const { page, context } = await house.open('/settings')
  const scripts: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body())
  })
  await page.goto('/', { waitUntil: 'networkidle' })
  const weight = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0)
  t.diagnostic(`${(weight / 1000).toFixed(1)} kB in ${scripts.length} files`)
  assert.ok(scripts.length > 0)
  assert.ok(weight <= 150_000, `${weight} bytes`)
  await context.close()
})
