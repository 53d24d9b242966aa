import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { DayOrder } from './day-order.ts'

const today = '2025-11-23'

function after(...dates: string[]): DayOrder {
  const order = new DayOrder(today)
  for (const date of dates) order.see(date, true)
  return order
}

describe('the order of days and months in a file', () => {
  it('is open while every date fits both orders, and says so', () => {
    const order = new DayOrder(today)
    assert.equal(order.see('3/9/25', true), true)
    assert.equal(order.see('22/Sep/25', true), false)
    assert.equal(order.see('', true), false)
    assert.equal(order.decided, false)
  })

  it('is decided by one date that fits only one', () => {
    assert.deepEqual(after('3/9/25', '22/9/25').read('3/9/25'), { day: '2025-09-03', doubt: null })
    assert.deepEqual(after('3/9/25', '9/22/25').read('3/9/25'), { day: '2025-03-09', doubt: null })
  })

  it('is decided by a past date that would lie ahead in the other', () => {
    assert.deepEqual(after('11/12/25').read('3/9/25'), { day: '2025-03-09', doubt: null })
    assert.deepEqual(after('12/11/25').read('3/9/25'), { day: '2025-09-03', doubt: null })
    const order = new DayOrder(today)
    assert.equal(order.see('11/12/25', false), true, 'a due date may lie ahead')
  })

  it('takes months first with twelve-hour clocks and days first elsewhere, and says that it is in doubt', () => {
    const american = after('3/9/25 9:00 AM')
    american.settle()
    assert.equal(american.read('3/9/25 9:00 AM')?.day, '2025-03-09')
    assert.match(american.read('3/9/25 9:00 AM')?.doubt ?? '', /could be 2025-03-09 or 2025-09-03/)
    const elsewhere = after('3/9/25 09:00')
    elsewhere.settle()
    assert.equal(elsewhere.read('3/9/25 09:00')?.day, '2025-09-03')
    assert.notEqual(elsewhere.read('3/9/25 09:00')?.doubt, null)
  })

  it('reads a date that fits only the other order as what it is', () => {
    assert.deepEqual(after('22/9/25').read('9/23/25'), { day: '2025-09-23', doubt: null })
  })

  it('has no doubt about dates that are the same in both orders, and none for what is no date', () => {
    const order = after('3/9/25')
    order.settle()
    assert.deepEqual(order.read('22/Sep/25'), { day: '2025-09-22', doubt: null })
    assert.deepEqual(order.read('9/9/25'), { day: '2025-09-09', doubt: null })
    assert.equal(order.read('soon'), undefined)
    assert.equal(order.read(''), undefined)
  })
})
