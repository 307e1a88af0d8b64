import type { Block } from "./code-blocks.ts";

type Pattern = { notation: string; languages: RegExp; open: RegExp; field: RegExp };

const braces: Pattern[] = [
  {
    notation: "typescript",
    languages: /^(?:ts|tsx|typescript|javascript|js|)$/,
    open: /^\s*(?:export\s+)?(?:declare\s+)?(?:interface|type|(?:abstract\s+)?class)\s+(?<name>\w+)[^;\n{]*\{(?<rest>.*)$/,
    field: /(?:^|[{;,])\s*(?:readonly\s+|public\s+|private\s+)?["']?(?<name>[\w$]+)["']?\??\s*:\s*(?<type>[^;,\n]+)/g,
  },
  {
    notation: "graphql",
    languages: /^(?:graphql|gql)$/,
    open: /^\s*(?:type|input|interface)\s+(?<name>\w+)[^{\n]*\{(?<rest>.*)$/,
    field: /^\s*(?<name>\w+)(?:\([^)]{0,300}\))?\s*:\s*(?<type>[^#\n]+)/g,
  },
  {
    notation: "protobuf",
    languages: /^(?:proto|protobuf|proto3|)$/,
    open: /^\s*message\s+(?<name>\w+)\s*\{(?<rest>.*)$/,
    field: /(?:^|[{;])\s*(?:repeated\s+|optional\s+)?(?<type>[\w.<>, ]{1,80}?)\s+(?<name>\w+)\s*=\s*\d+/g,
  },
  {
    notation: "prisma",
    languages: /^prisma$/,
    open: /^\s*model\s+(?<name>\w+)\s*\{(?<rest>.*)$/,
    field: /^\s*(?<name>\w+)\s+(?<type>\w+[?[\]]*)/g,
  },
  {
    notation: "go",
    languages: /^(?:go|golang|)$/,
    open: /^\s*type\s+(?<name>\w+)\s+struct\s*\{(?<rest>.*)$/,
    field: /^\s*(?<name>[A-Za-z_]\w*)\s+(?<type>[\w*.[\]{}]+)/g,
  },
  {
    notation: "rust",
    languages: /^(?:rust|rs)$/,
    open: /^\s*(?:pub(?:\([a-z]+\))?\s+)?struct\s+(?<name>\w+)[^{\n]*\{(?<rest>.*)$/,
    field: /(?:^|[{,])\s*(?:pub\s+)?(?<name>\w+)\s*:\s*(?<type>[^,\n]+)/g,
  },
  {
    notation: "java",
    languages: /^(?:java|kotlin|kt|csharp|cs|c#|swift|dart|scala|cpp|c\+\+|c)$/,
    open: /^\s*(?:public\s+|private\s+|sealed\s+|final\s+)*(?:data\s+class|case\s+class|class|record|struct)\s+(?<name>\w+)[^{(\n]*[{(](?<rest>.*)$/,
    field:
      /(?:^|[({,;])\s*(?:private\s+|public\s+|val\s+|var\s+|let\s+|final\s+)*(?<type>[\w<>[\], ?:]{1,80}?)\s+(?<name>\w+)\s*[;,=)]/g,
  },
];

const widest = 1_000;

/** The types of a block in a language with braces; only those with fields. */
export function bracedTypes(language: string, value: string, inModel: boolean): Block[] {
  const lines = value.split("\n").map((line) => line.slice(0, widest));
  const fitting = braces.filter(
    ({ notation, languages }) => languages.test(language) && (inModel || notation !== "graphql"),
  );
  const read = lines.flatMap((line, index): Block[] => {
    for (const { notation, open, field } of fitting) {
      const { name, rest } = open.exec(line)?.groups ?? {};
      if (name) return [{ name, notation, line: index + 1, fields: fieldsUntilClose(lines, index, rest ?? "", field) }];
    }
    return [];
  });
  return read.filter(({ fields }) => fields.length > 0);
}

/** Reads lines while the brace that was opened stays open; at most 400 of them. */
function fieldsUntilClose(lines: string[], start: number, rest: string, pattern: RegExp): Block["fields"] {
  const fields: Block["fields"] = [];
  let depth = 1;
  for (let index = start; index < Math.min(lines.length, start + 400) && depth > 0; index++) {
    const text = index === start ? rest : (lines[index] ?? "");
    const bare = text.replace(/\/\/.*$/, "");
    if (depth === 1) for (const found of bare.matchAll(pattern)) fields.push(fieldOf(found.groups ?? {}));
    depth += (bare.match(/[{(]/g) ?? []).length - (bare.match(/[})]/g) ?? []).length;
  }
  return fields;
}

function fieldOf({ name = "", type = "" }: Record<string, string | undefined>) {
  return { name, type: type.replace(/\s*[}]\s*$/, "").trim() };
}

const statement = /^(?:return|if|else|for|while|def|try|except|class|with|elif|raise)$/;

export function pythonClasses(value: string): Block[] {
  const lines = value.split("\n").map((line) => line.slice(0, widest));
  return lines.flatMap((text, index) => {
    const name = /^\s*class\s+(\w+)/.exec(text)?.[1];
    if (!name) return [];
    const body = lines.slice(index + 1, index + 200);
    const end = body.findIndex((line) => /^\S/.test(line));
    const fields = body.slice(0, end < 0 ? body.length : end).flatMap((line) => {
      const found = /^\s+(\w+)\s*(?::\s*([^=#]+)|=\s*(?:models\.|Column|Field)\w*.*)/.exec(line);
      return found && !statement.test(found[1]!) ? [{ name: found[1]!, type: (found[2] ?? "").trim() }] : [];
    });
    return fields.length > 0 ? [{ name, notation: "python", fields, line: index + 1 }] : [];
  });
}
