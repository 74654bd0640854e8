/** Describes a person, organisation or place that an article names: what finding names gives. */
import type { Block } from '../../article/article.ts';
import type { NamedKind } from './classify-name.ts';
import type { RoleSpan } from './find-role.ts';
import type { NameInBlock } from './name-context.ts';

export interface NamedEntity {
  readonly kind: NamedKind;
  readonly name: string;
  /** Where it stands first in full. */
  readonly first: NameInBlock;
  readonly role?: RoleSpan & { readonly block: Block };
  readonly mentions: number;
}
