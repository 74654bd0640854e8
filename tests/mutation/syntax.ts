/** Parses TypeScript and walks its nodes, in the order of the text, without what only the compiler reads. */
import { parseAst } from 'vitest/node';

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export function parse(code: string): Node {
  return parseAst(code, { lang: 'ts' }) as unknown as Node;
}

/** @param visit Answers false where what is inside the node is of no interest. */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined) => boolean, parent?: Node): void {
  if (isOfTypes(node) || !visit(node, parent)) return;
  for (const child of childrenOf(node)) walk(child, visit, node);
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

export const nodeAt = (node: Node, field: string): Node | undefined => {
  const value = node[field];
  return isNode(value) ? value : undefined;
};

export const nodesAt = (node: Node, field: string): Node[] => {
  const value = node[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
};

/** The variables that are declared at the top of a file. */
export function topLevelVariables(program: Node): { statement: Node; kind: unknown; name: string; init?: Node }[] {
  return nodesAt(program, 'body').flatMap((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? nodeAt(statement, 'declaration') : statement;
    if (declaration?.type !== 'VariableDeclaration') return [];
    return nodesAt(declaration, 'declarations').map((variable) => {
      const init = nodeAt(variable, 'init');
      return {
        statement,
        kind: declaration.kind,
        name: String(nodeAt(variable, 'id')?.name),
        ...(init && { init }),
      };
    });
  });
}

/** Without `as const`, `satisfies X` and brackets. */
export function bare(node: Node): Node {
  const wraps = ['TSAsExpression', 'TSSatisfiesExpression', 'ParenthesizedExpression'].includes(node.type);
  const inner = wraps && nodeAt(node, 'expression');
  return inner ? bare(inner) : node;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const isOfTypes = ({ type }: Node): boolean =>
  type.startsWith('TS') && !['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'].includes(type);
