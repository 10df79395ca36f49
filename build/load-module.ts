/** Loads a CommonJS module that the build itself wrote. */
import { createRequire } from 'node:module'
import type { ValidateFunction } from 'ajv'

export function loadModule(path: string): Record<string, ValidateFunction> {
  return createRequire(path)(path)
}
