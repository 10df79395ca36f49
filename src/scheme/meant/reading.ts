/** What is looked at to work out what somebody meant. */
import type { MappingNode } from '../../yaml/nodes.ts'
import type { CatalogueIndex } from '../catalogue-index.ts'

export interface Reading {
  text: string
  root: MappingNode
  /** The ids of the catalogue that a scheme is read by; null for a file that is no scheme. */
  index: CatalogueIndex | null
}
