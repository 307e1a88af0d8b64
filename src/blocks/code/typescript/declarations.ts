import type { Node } from "@babel/types";
import type { Declaration, Field, Place } from "../../block.ts";
import { distinct } from "../reading.ts";
import { builtIn } from "./built-in.ts";
import type { Attempt } from "./fragments.ts";
import { literalsOf, namesIn, parametersOf } from "./types.ts";

type Where = { text: string; place(node: Node): Place; unnamed: ReadonlySet<string> };

/** The types that a block defines, in its order; what it only imports is as good as built in. */
export function declarationsIn({ file, before, text }: Attempt, places: (offset: number) => Place): Declaration[] {
  if (!file) return [];
  const where = {
    text,
    place: ({ start }: Node) => places((start ?? 0) - before),
    unnamed: new Set(["_", "__", "___", ...importsOf(file.program.body), ...builtIn]),
  };
  return file.program.body.flatMap((statement) => fromStatement(statement, where)).filter(({ name }) => name !== "_");
}

function importsOf(body: Node[]): string[] {
  return body.flatMap((node) =>
    node.type === "ImportDeclaration" ? node.specifiers.map(({ local }) => local.name) : [],
  );
}

function fromStatement(node: Node, where: Where): Declaration[] {
  switch (node.type) {
    case "ExportNamedDeclaration":
    case "ExportDefaultDeclaration":
      return node.declaration ? fromStatement(node.declaration, where) : [];
    case "TSModuleDeclaration":
      return node.body.type === "TSModuleBlock" ? node.body.body.flatMap((inner) => fromStatement(inner, where)) : [];
    case "TSInterfaceDeclaration":
      return [declared(node, node.id, membersOf(node.body.body, where), node.extends ?? [], where)];
    case "TSTypeAliasDeclaration":
      return [alias(node, node.id, node.typeAnnotation, where)];
    case "TSEnumDeclaration":
      return [enumeration(node, where)];
    case "ClassDeclaration":
      return node.id ? [classOf(node, node.id, where)] : [];
    default:
      return [];
  }
}

type Id = Node & { name: string };

/** `others`: what it refers to besides its fields. */
function declared(node: Node, id: Id, fields: Field[], others: Node[], where: Where): Declaration {
  const own = new Set([...parametersOf(node), ...where.unnamed]);
  const references = distinct(
    others.flatMap((other) => [...namesIn(other)]),
    own,
  );
  const without = (field: Field) => ({ ...field, references: field.references.filter((name) => !own.has(name)) });
  return {
    name: id.name,
    kind: "type",
    notation: "typescript",
    fields: fields.map(without),
    values: [],
    references,
    place: where.place(id),
  };
}

function alias(node: Node, id: Id, type: Node, where: Where): Declaration {
  const values = literalsOf(type);
  if (values.length > 0) return { ...declared(node, id, [], [], where), kind: "enum", values };
  const shapes = shapesOf(type);
  const fields = new Map(shapes.flatMap((shape) => membersOf(shape, where)).map((field) => [field.name, field]));
  return declared(node, id, [...fields.values()], [type], where);
}

/** The members of each object a type is made of: itself, parts of an intersection, cases of a union. */
function shapesOf(node: Node): Node[][] {
  if (node.type === "TSTypeLiteral") return [node.members];
  if (node.type === "TSParenthesizedType") return shapesOf(node.typeAnnotation);
  if (node.type === "TSIntersectionType" || node.type === "TSUnionType") return node.types.flatMap(shapesOf);
  if (node.type !== "TSTypeReference" || node.typeName.type !== "Identifier") return [];
  const isPlain = /^(?:Readonly|Partial|Required)$/.test(node.typeName.name);
  return isPlain ? (node.typeParameters?.params ?? []).flatMap(shapesOf) : [];
}

function enumeration(node: Node & { type: "TSEnumDeclaration" }, where: Where): Declaration {
  const members = node.body?.members ?? node.members ?? [];
  const values = members.map(({ id, initializer }) =>
    initializer?.type === "StringLiteral" ? initializer.value : id.type === "Identifier" ? id.name : id.value,
  );
  return { ...declared(node, node.id, [], [], where), kind: "enum", values };
}

function classOf(node: Node & { type: "ClassDeclaration" }, id: Id, where: Where): Declaration {
  const parents = node.superClass?.type === "Identifier" ? [node.superClass.name] : [];
  const methods = node.body.body.filter((member) => /Method/.test(member.type));
  const injected = methods.flatMap((method) => ("params" in method ? method.params : []));
  const given = injected.flatMap((parameter) =>
    parameter.type === "TSParameterProperty" ? [parameter.parameter] : [],
  );
  const fields = [...membersOf(node.body.body, where), ...given.flatMap((one) => field(one, one, where))];
  const found = declared(node, id, fields, [...(node.implements ?? []), ...methods.flatMap(signatureOf)], where);
  return { ...found, references: distinct([...parents, ...found.references], where.unnamed) };
}

/** The types a method takes and gives, without its body. */
function signatureOf(method: Node): Node[] {
  const { params = [], returnType } = method as { params?: Node[]; returnType?: Node | null };
  return [...params, ...(returnType ? [returnType] : [])];
}

function membersOf(members: Node[], where: Where): Field[] {
  return members.flatMap((member) => {
    if (!/^(?:TSPropertySignature|ClassProperty|ClassAccessorProperty|TSMethodSignature)$/.test(member.type)) return [];
    const { key, kind } = member as { key?: Node; kind?: string };
    return key && !(member.type === "TSMethodSignature" && kind !== "get") ? field(member, key, where) : [];
  });
}

const identifying = /^Primary(?:Generated)?(?:Column|Key)$|^PrimaryKey$/;

function field(member: Node, key: Node, where: Where): Field[] {
  const name = key.type === "Identifier" ? key.name : key.type === "StringLiteral" ? key.value : undefined;
  const { typeAnnotation, optional, decorators } = member as {
    typeAnnotation?: Node | null;
    optional?: boolean;
    decorators?: Node[] | null;
  };
  if (name === undefined) return [];
  const type = typeAnnotation?.type === "TSTypeAnnotation" ? typeAnnotation.typeAnnotation : undefined;
  const values = type ? literalsOf(type) : [];
  const marks = (decorators ?? []).map(
    (one) => /^@(\w+)/.exec(where.text.slice(one.start ?? 0, one.end ?? 0))?.[1] ?? "",
  );
  return [
    {
      name,
      type: type ? where.text.slice(type.start ?? 0, type.end ?? 0) : "",
      optional: optional === true,
      references: distinct(namesIn(type), where.unnamed),
      ...(values.length > 0 && { values }),
      key: marks.some((mark) => identifying.test(mark)),
      place: where.place(key),
    },
  ];
}
