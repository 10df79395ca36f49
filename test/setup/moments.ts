/** How long something takes of the processor: what else the machine has to do, and its clock, do not count. */
import { expect } from 'vitest'

/** Few enough for people; what takes a time that grows with the square of the text takes many times as long. */
const MOMENTS = 5_000

/** Does something that must not take long. */
export async function inMoments<T>(step: () => T | Promise<T>, most = MOMENTS): Promise<T> {
  const before = process.cpuUsage()
  const result = await step()
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000, 'ms of the processor').toBeLessThan(most)
  return result
}
