import type {
  DefinitionNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  NameNode,
  TypeNode,
} from "graphql/language/ast.js";
import type { Declaration, Field, Place } from "../../block.ts";
import { distinct } from "../reading.ts";

/** Scalars of the language and those that servers usually bring. */
const builtIn: ReadonlySet<string> = new Set(
  "_ Int Float String Boolean ID Date Time DateTime Timestamp JSON JSONObject UUID URL URI Upload BigInt Long Decimal Void Any EmailAddress Cursor".split(
    " ",
  ),
);
const roots = /^(?:Query|Mutation|Subscription)$/;

export function declared(node: DefinitionNode, place: (name: NameNode) => Place): Declaration[] {
  switch (node.kind) {
    case "ObjectTypeDefinition":
    case "ObjectTypeExtension":
      return roots.test(node.name.value)
        ? (node.fields ?? []).map((field) => operation(node.name.value, field, place))
        : [
            withFields(
              node.name,
              node.fields ?? [],
              (node.interfaces ?? []).map(({ name }) => name.value),
              place,
            ),
          ];
    case "InterfaceTypeDefinition":
      return [
        withFields(
          node.name,
          node.fields ?? [],
          (node.interfaces ?? []).map(({ name }) => name.value),
          place,
        ),
      ];
    case "InputObjectTypeDefinition":
      return [withFields(node.name, node.fields ?? [], [], place)];
    case "EnumTypeDefinition":
      return [
        {
          ...withFields(node.name, [], [], place),
          kind: "enum",
          values: (node.values ?? []).map(({ name }) => name.value),
        },
      ];
    case "UnionTypeDefinition":
      return [
        withFields(
          node.name,
          [],
          (node.types ?? []).map(({ name }) => name.value),
          place,
        ),
      ];
    case "ScalarTypeDefinition":
      return [withFields(node.name, [], [], place)];
    default:
      return [];
  }
}

type Member = FieldDefinitionNode | InputValueDefinitionNode;

function withFields(
  name: NameNode,
  members: readonly Member[],
  others: string[],
  place: (name: NameNode) => Place,
): Declaration {
  const fields = members
    .filter((member) => member.name.value !== "_")
    .map(
      (member): Field => ({
        name: member.name.value,
        type: typeText(member.type),
        optional: member.type.kind !== "NonNullType",
        references: distinct([...argumentsOf(member), namedType(member.type)], builtIn),
        key: namedType(member.type) === "ID" && /^_?id$/i.test(member.name.value),
        place: place(member.name),
      }),
    );
  return {
    name: name.value,
    kind: "type",
    notation: "graphql",
    fields,
    values: [],
    references: distinct(others, builtIn),
    place: place(name),
  };
}

function operation(root: string, field: FieldDefinitionNode, place: (name: NameNode) => Place): Declaration {
  const references = distinct([...argumentsOf(field), namedType(field.type)], builtIn);
  return { ...withFields(field.name, [], references, place), name: `${root}.${field.name.value}`, kind: "operation" };
}

const argumentsOf = (member: Member) =>
  member.kind === "FieldDefinition" ? (member.arguments ?? []).map(({ type }) => namedType(type)) : [];

const namedType = (type: TypeNode): string => (type.kind === "NamedType" ? type.name.value : namedType(type.type));

function typeText(type: TypeNode): string {
  if (type.kind === "NamedType") return type.name.value;
  return type.kind === "ListType" ? `[${typeText(type.type)}]` : `${typeText(type.type)}!`;
}
