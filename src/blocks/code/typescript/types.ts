import type { Node } from "@babel/types";

/** Children of a node of the tree, whatever they are called. */
function* childrenOf(node: Node): Generator<Node> {
  for (const [key, value] of Object.entries(node)) {
    if (/^(?:loc|.*[cC]omments|extra|errors|tokens)$/.test(key)) continue;
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child === "object" && typeof (child as Node).type === "string") yield child as Node;
  }
}

/** Every name that a type refers to, type parameters of inner functions aside. */
export function* namesIn(node: Node | null | undefined): Generator<string> {
  if (!node || node.type === "TSTypeQuery") return;
  const own = new Set(parametersOf(node));
  const name = referred(node);
  if (name) yield name;
  for (const child of childrenOf(node)) for (const found of namesIn(child)) if (!own.has(found)) yield found;
}

/** The type parameters that a declaration or function brings, mapped and inferred ones too. */
export function parametersOf(node: Node): string[] {
  if (node.type === "TSMappedType") return nameOf(node.typeParameter);
  if (node.type === "TSConditionalType") return inferredIn(node.extendsType);
  const { typeParameters } = node as { typeParameters?: Node | null };
  return typeParameters?.type === "TSTypeParameterDeclaration" ? typeParameters.params.flatMap(nameOf) : [];
}

const nameOf = (parameter: unknown): string[] => {
  const { name } = parameter as { name?: string | { name: string } };
  return typeof name === "string" ? [name] : name ? [name.name] : [];
};

function inferredIn(node: Node): string[] {
  const own = node.type === "TSInferType" ? nameOf(node.typeParameter) : [];
  return [...own, ...[...childrenOf(node)].flatMap(inferredIn)];
}

function referred(node: Node): string | undefined {
  if (node.type === "TSTypeReference" && node.typeName.type === "Identifier") return node.typeName.name;
  if (node.type === "TSExpressionWithTypeArguments" || node.type === ("TSInterfaceHeritage" as string)) {
    const { expression } = node as { expression?: Node };
    return expression?.type === "Identifier" ? expression.name : undefined;
  }
  return undefined;
}

/** The literals of a type that allows nothing else, `null` aside, also as members of an array. */
export function literalsOf(node: Node): string[] {
  if (node.type === "TSLiteralType" && node.literal.type === "StringLiteral") return [node.literal.value];
  if (node.type === "TSParenthesizedType") return literalsOf(node.typeAnnotation);
  if (node.type === "TSArrayType") return literalsOf(node.elementType);
  if (node.type !== "TSUnionType") return [];
  const members = node.types.filter(({ type }) => type !== "TSNullKeyword" && type !== "TSUndefinedKeyword");
  const found = members.map(literalsOf);
  return found.every(({ length }) => length > 0) ? found.flat() : [];
}
