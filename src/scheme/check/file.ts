/** All that is looked at in a scheme file, be it as it should or not. */
import type { Catalogue } from '../../catalogue/types.ts'
import { shapes } from '../../format/shapes.ts'
import type { MappingNode } from '../../yaml/nodes.ts'
import { indexOf } from '../catalogue-index.ts'
import { FURTHER } from './answers.ts'
import { CatalogueCheck } from './catalogue.ts'
import { personalData } from './personal-data.ts'
import type { Problem } from './problem.ts'
import { relationFindings } from './relations.ts'
import { checkShape } from './shape.ts'

/**
 * @param text what the tree was read from
 * @param moreRules ids of rules besides the reader's and the catalogue's, which exceptions may name
 * @returns in no order
 */
export function checkFile(
  root: MappingNode,
  text: string,
  catalogue: Catalogue,
  moreRules: ReadonlySet<string>,
): Problem[] {
  return [
    ...checkShape(root, shapes, FURTHER),
    ...new CatalogueCheck(indexOf(catalogue), moreRules).check(root),
    ...relationFindings(root),
    ...personalData(root, text),
  ]
}
