import type { Block } from "../block.ts";

/** Languages that define types and for which there is no parser here, with what a definition looks like in each. */
const languages: { words: RegExp; title: string; declares: RegExp }[] = [
  { words: /^(?:go|golang)$/, title: "a Go block", declares: /^\s*type\s+\w+\s+(?:struct|interface)\b/m },
  { words: /^(?:python|py|python3)$/, title: "a Python block", declares: /^\s*class\s+\w+/m },
  { words: /^(?:rust|rs)$/, title: "a Rust block", declares: /^\s*(?:pub\s+)?(?:struct|enum|trait)\s+\w+/m },
  { words: /^prisma$/, title: "a Prisma block", declares: /^\s*(?:model|enum)\s+\w+/m },
  { words: /^java$/, title: "a Java block", declares: /\b(?:class|record|interface|enum)\s+\w+/ },
  { words: /^(?:kotlin|kt)$/, title: "a Kotlin block", declares: /\b(?:class|interface)\s+\w+/ },
  { words: /^(?:csharp|cs|c#)$/, title: "a C# block", declares: /\b(?:class|record|interface|struct|enum)\s+\w+/ },
  { words: /^swift$/, title: "a Swift block", declares: /\b(?:class|struct|protocol|enum)\s+\w+/ },
  { words: /^scala$/, title: "a Scala block", declares: /\b(?:class|trait|object)\s+\w+/ },
  { words: /^dart$/, title: "a Dart block", declares: /\bclass\s+\w+/ },
  { words: /^(?:c|cpp|c\+\+)$/, title: "a C or C++ block", declares: /\b(?:class|struct|enum)\s+\w+/ },
  { words: /^thrift$/, title: "a Thrift block", declares: /\b(?:struct|service|enum)\s+\w+/ },
  { words: /^(?:xsd|xml)$/, title: "an XML schema", declares: /<xs:schema\b/ },
];

/** A block that defines something in a language without a parser; `undefined` for all others. */
export function unparsed(word: string, source: string): Block | undefined {
  const found = languages.find(({ words, declares }) => words.test(word) && declares.test(source));
  return found && { language: word, declarations: [], faults: [], notChecked: found.title };
}
