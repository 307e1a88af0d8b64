import { type ParserOptions, parse } from "@babel/parser";
import type { File } from "@babel/types";

export type Problem = { message: string; at: number };

/** One way to read a block: `before` stands in front of its text, so that offsets are that much larger. */
export type Attempt = { file?: File | undefined; before: number; text: string; problems: Problem[] };

/** What may stand around a fragment, and what it then is. */
const around: [before: string, after: string][] = [
  ["", ""],
  ["interface _ {", "\n}"],
  ["abstract class _ {", "\n}"],
  ["type _ = ", "\n"],
  ["(", "\n)"],
  ["({", "\n})"],
];

/** The block as a whole first, then as a part of something, then both with what is left out made readable. */
export function* attemptsAt(source: string, jsx: boolean): Generator<Attempt> {
  const wholes = source.length > longestFragment || definition.test(source) ? around.slice(0, 1) : around;
  for (const text of new Set([source, withoutGaps(source)]))
    for (const [before, after] of wholes) yield attempt(before, text, after, jsx);
}

const longestFragment = 10_000;

/** A block that begins so is no part of anything. */
const definition =
  /^(?:\s|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*(?:(?:export|import|interface|declare|namespace|enum|abstract|class)\s+\w|(?:type|const|let|var)\s+\w+\s*[=<:])/;

const options: ParserOptions = {
  sourceType: "module",
  errorRecovery: true,
  allowImportExportEverywhere: true,
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowSuperOutsideMethod: true,
  allowUndeclaredExports: true,
  allowNewTargetOutsideFunction: true,
  allowYieldOutsideFunction: true,
};

/** What the language refuses for its meaning: a document may show the same name twice, or a method without its body. */
const meanings =
  /^(?:VarRedeclaration|DuplicateExport|DuplicateDefaultExport|DuplicateConstructor|DuplicateProto|DeclarationMissingInitializer|ConstructorHasTypeParameters|NonAbstractClassHasAbstractMethod|AbstractMethodHasImplementation|InitializerNotAllowedInAmbientContext|DeclareFunctionHasImplementation|ModuleExportUndefined|PrivateNameRedeclaration|InvalidPrivateFieldResolution|UndeclaredPrivateName|LineTerminatorBeforeArrow|UnsupportedDefaultExport|DuplicateAccessibilityModifier|IndexSignature\w*|IllegalReturn|StrictDelete|ParameterDotDotDotInitializer|ArgumentsInClass|AwaitBindingIdentifier|AwaitNotInAsyncContext|UnexpectedReservedWord)$/;

function attempt(before: string, source: string, after: string, jsx: boolean): Attempt {
  const text = `${before}${source}${after}`;
  const plugins: ParserOptions["plugins"] = ["typescript", "decorators-legacy", "decoratorAutoAccessors"];
  const base = { before: before.length, text };
  try {
    const file = parse(text, { ...options, plugins: jsx ? [...plugins, "jsx"] : plugins });
    const errors = (file.errors ?? []) as unknown as Thrown[];
    const problems = errors.filter(({ reasonCode = "" }) => !meanings.test(reasonCode)).map(problemOf(before.length));
    return { ...base, file, problems };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return { ...base, problems: [problemOf(before.length)(error as Thrown)] };
  }
}

type Thrown = { message?: string; reasonCode?: string; pos?: number };

const problemOf =
  (shift: number) =>
  ({ message = "", pos = 0 }: Thrown): Problem => ({
    message: message.replace(/\s*\(\d+:\d+\)$/, ""),
    at: pos - shift,
  });

/** What is left out, made a name behind an operator and nothing elsewhere, also where a comment says it; no offset moves. */
function withoutGaps(source: string): string {
  return source.replace(/\/\*\s*(?:\.{3,}|…)[^*]{0,80}\*\/|\.{3,}|…/g, (gap, at: number) => {
    const isSpread = gap === "..." && /^[ \t]*[\w$[{("'`]/.test(source.slice(at + 3, at + 40));
    if (isSpread) return gap;
    const isValue = /(?:[=|&?:+]|=>|\breturn)[ \t]*$/.test(source.slice(Math.max(0, at - 40), at));
    return gap.replace(/[^\n]/g, isValue ? "_" : " ");
  });
}
