/** Loads a CommonJS module that the build itself wrote. */
import { createRequire } from 'node:module'

export function loadModule<T>(path: string): T {
  return createRequire(path)(path) as T
}
