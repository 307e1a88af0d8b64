// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as dt,
  b as Ke
} from "./chunk-5VFBZKTQ.mjs";
import {
  a as Nt
} from "./chunk-G3DKJZ2P.mjs";
import {
  c as Os,
  f as Ms
} from "./chunk-ADFQ3F2B.mjs";

// node_modules/@babel/parser/lib/index.js
var Ns = Os((pt) => {
  "use strict";
  Object.defineProperty(pt, "__esModule", {
    value: !0
  });
  function Hs(a, e) {
    if (a == null) return {};
    var t = {};
    for (var s in a) if ({}.hasOwnProperty.call(a, s)) {
      if (e.indexOf(s) !== -1) continue;
      t[s] = a[s];
    }
    return t;
  }
  var B = class {
    constructor(e, t, s) {
      this.line = void 0, this.column = void 0, this.index = void 0, this.line = e, this.column = t, this.index = s;
    }
  }, Q = class {
    constructor(e, t) {
      this.start = void 0, this.end = void 0, this.filename = void 0, this.identifierName = void 0, this.start = e, this.end = t;
    }
  };
  function L(a, e) {
    let {
      line: t,
      column: s,
      index: i
    } = a;
    return new B(t, s + e, i + e);
  }
  var Ze = "BABEL_PARSER_SOURCETYPE_MODULE_REQUIRED", qs = {
    ImportMetaOutsideModule: {
      message: `import.meta may appear only with 'sourceType: "module"'`,
      code: Ze
    },
    ImportOutsideModule: {
      message: `'import' and 'export' may appear only with 'sourceType: "module"'`,
      code: Ze
    }
  }, ts = {
    ArrayPattern: "array destructuring pattern",
    AssignmentExpression: "assignment expression",
    AssignmentPattern: "assignment expression",
    ArrowFunctionExpression: "arrow function expression",
    ConditionalExpression: "conditional expression",
    CatchClause: "catch clause",
    ForOfStatement: "for-of statement",
    ForInStatement: "for-in statement",
    ForStatement: "for-loop",
    FormalParameters: "function parameter list",
    Identifier: "identifier",
    ImportSpecifier: "import specifier",
    ImportDefaultSpecifier: "import default specifier",
    ImportNamespaceSpecifier: "import namespace specifier",
    ObjectPattern: "object destructuring pattern",
    ParenthesizedExpression: "parenthesized expression",
    RestElement: "rest element",
    UpdateExpression: {
      true: "prefix operation",
      false: "postfix operation"
    },
    VariableDeclarator: "variable declaration",
    YieldExpression: "yield expression"
  }, Pt = (a) => a.type === "UpdateExpression" ? ts.UpdateExpression[`${a.prefix}`] : ts[a.type], Ws = {
    AccessorIsGenerator: ({
      kind: a
    }) => `A ${a}ter cannot be a generator.`,
    ArgumentsInClass: "'arguments' is only allowed in functions and class methods.",
    AsyncFunctionInSingleStatementContext: "Async functions can only be declared at the top level or inside a block.",
    AwaitBindingIdentifier: "Can not use 'await' as identifier inside an async function.",
    AwaitBindingIdentifierInStaticBlock: "Can not use 'await' as identifier inside a static block.",
    AwaitExpressionFormalParameter: "'await' is not allowed in async function parameters.",
    AwaitUsingNotInAsyncContext: "'await using' is only allowed within async functions and at the top levels of modules.",
    AwaitNotInAsyncContext: "'await' is only allowed within async functions and at the top levels of modules.",
    BadGetterArity: "A 'get' accessor must not have any formal parameters.",
    BadSetterArity: "A 'set' accessor must have exactly one formal parameter.",
    BadSetterRestParameter: "A 'set' accessor function argument must not be a rest parameter.",
    ConstructorClassField: "Classes may not have a field named 'constructor'.",
    ConstructorClassPrivateField: "Classes may not have a private field named '#constructor'.",
    ConstructorIsAccessor: "Class constructor may not be an accessor.",
    ConstructorIsAsync: "Constructor can't be an async function.",
    ConstructorIsGenerator: "Constructor can't be a generator.",
    DeclarationMissingInitializer: ({
      kind: a
    }) => `Missing initializer in ${a} declaration.`,
    DecoratorArgumentsOutsideParentheses: "Decorator arguments must be moved inside parentheses: use '@(decorator(args))' instead of '@(decorator)(args)'.",
    DecoratorBeforeExport: "Decorators must be placed *before* the 'export' keyword. Remove the 'decoratorsBeforeExport: true' option to use the 'export @decorator class {}' syntax.",
    DecoratorsBeforeAfterExport: "Decorators can be placed *either* before or after the 'export' keyword, but not in both locations at the same time.",
    DecoratorConstructor: "Decorators can't be used with a constructor. Did you mean '@dec class { ... }'?",
    DecoratorExportClass: "Decorators must be placed *after* the 'export' keyword. Remove the 'decoratorsBeforeExport: false' option to use the '@decorator export class {}' syntax.",
    DecoratorSemicolon: "Decorators must not be followed by a semicolon.",
    DecoratorStaticBlock: "Decorators can't be used with a static block.",
    DeferImportRequiresNamespace: 'Only `import defer * as x from "./module"` is valid.',
    DeletePrivateField: "Deleting a private field is not allowed.",
    DestructureNamedImport: "ES2015 named imports do not destructure. Use another statement for destructuring after the import.",
    DuplicateConstructor: "Duplicate constructor in the same class.",
    DuplicateDefaultExport: "Only one default export allowed per module.",
    DuplicateExport: ({
      exportName: a
    }) => `\`${a}\` has already been exported. Exported identifiers must be unique.`,
    DuplicateProto: "Redefinition of __proto__ property.",
    DuplicateRegExpFlags: "Duplicate regular expression flag.",
    ElementAfterRest: "Rest element must be last element.",
    EscapedCharNotAnIdentifier: "Invalid Unicode escape.",
    ExportBindingIsString: ({
      localName: a,
      exportName: e,
      typeModifierIn: t
    }) => `A string literal cannot be used as an exported binding without \`from\`.
- Did you mean \`export ${t === "declaration" ? "type " : ""}{ ${t === "specifier" ? "type " : ""}'${a}' as '${e}' } from 'some-module'\`?`,
    ExportDefaultFromAsIdentifier: "'from' is not allowed as an identifier after 'export default'.",
    ForInOfLoopInitializer: ({
      type: a
    }) => `'${a === "ForInStatement" ? "for-in" : "for-of"}' loop variable declaration may not have an initializer.`,
    ForInUsing: "For-in loop may not start with 'using' declaration.",
    ForOfAsync: "The left-hand side of a for-of loop may not be 'async'.",
    ForOfLet: "The left-hand side of a for-of loop may not start with 'let'.",
    GeneratorInSingleStatementContext: "Generators can only be declared at the top level or inside a block.",
    IllegalBreakContinue: ({
      type: a
    }) => `Unsyntactic ${a === "BreakStatement" ? "break" : "continue"}.`,
    IllegalLanguageModeDirective: "Illegal 'use strict' directive in function with non-simple parameter list.",
    IllegalReturn: "'return' outside of function.",
    ImportAttributesUseAssert: "The `assert` keyword in import attributes is deprecated and it has been replaced by the `with` keyword. You can enable the `deprecatedImportAssert` parser plugin to sup\
press this error.",
    ImportBindingIsString: ({
      importName: a
    }) => `A string literal cannot be used as an imported binding.
- Did you mean \`import { "${a}" as foo }\`?`,
    ImportCallArity: "`import()` requires exactly one or two arguments.",
    ImportCallNotNewExpression: "Cannot use new with import(...).",
    ImportCallSpreadArgument: "`...` is not allowed in `import()`.",
    ImportJSONBindingNotDefault: "A JSON module can only be imported with `default`.",
    ImportReflectionHasAssertion: "`import module x` cannot have assertions.",
    ImportReflectionNotBinding: 'Only `import module x from "./module"` is valid.',
    IncompatibleRegExpUVFlags: "The 'u' and 'v' regular expression flags cannot be enabled at the same time.",
    InvalidBigIntLiteral: "Invalid BigIntLiteral.",
    InvalidCodePoint: "Code point out of bounds.",
    InvalidCoverDiscardElement: "'void' must be followed by an expression when not used in a binding position.",
    InvalidCoverInitializedName: "Invalid shorthand property initializer.",
    InvalidDecimal: "Invalid decimal.",
    InvalidDigit: ({
      radix: a
    }) => `Expected number in radix ${a}.`,
    InvalidEscapeSequence: "Bad character escape sequence.",
    InvalidEscapeSequenceTemplate: "Invalid escape sequence in template.",
    InvalidEscapedReservedWord: ({
      reservedWord: a
    }) => `Escape sequence in keyword ${a}.`,
    InvalidIdentifier: ({
      identifierName: a
    }) => `Invalid identifier ${a}.`,
    InvalidLhs: ({
      ancestor: a
    }) => `Invalid left-hand side in ${Pt(a)}.`,
    InvalidLhsBinding: ({
      ancestor: a
    }) => `Binding invalid left-hand side in ${Pt(a)}.`,
    InvalidLhsOptionalChaining: ({
      ancestor: a
    }) => `Invalid optional chaining in the left-hand side of ${Pt(a)}.`,
    InvalidOrMissingExponent: "Floating-point numbers require a valid exponent after the 'e'.",
    InvalidOrUnexpectedToken: ({
      unexpected: a
    }) => `Unexpected character '${a}'.`,
    InvalidParenthesizedAssignment: "Invalid parenthesized assignment pattern.",
    InvalidPrivateFieldResolution: ({
      identifierName: a
    }) => `Private name #${a} is not defined.`,
    InvalidPropertyBindingPattern: "Binding member expression.",
    InvalidRecordProperty: "Only properties and spread elements are allowed in record definitions.",
    InvalidRestAssignmentPattern: "Invalid rest operator's argument.",
    LabelRedeclaration: ({
      labelName: a
    }) => `Label '${a}' is already declared.`,
    LetInLexicalBinding: "'let' is disallowed as a lexically bound name.",
    LineTerminatorBeforeArrow: "No line break is allowed before '=>'.",
    MalformedRegExpFlags: "Invalid regular expression flag.",
    MissingClassName: "A class name is required.",
    MissingEqInAssignment: "Only '=' operator can be used for specifying default value.",
    MissingSemicolon: "Missing semicolon.",
    MissingPlugin: ({
      missingPlugin: a
    }) => `This experimental syntax requires enabling the parser plugin: ${a.map((e) => JSON.stringify(e)).join(", ")}.`,
    MissingOneOfPlugins: ({
      missingPlugin: a
    }) => `This experimental syntax requires enabling one of the following parser plugin(s): ${a.map((e) => JSON.stringify(e)).join(", ")}.`,
    MissingUnicodeEscape: "Expecting Unicode escape sequence \\uXXXX.",
    MixingCoalesceWithLogical: "Nullish coalescing operator(??) requires parens when mixing with logical operators.",
    ModuleAttributeDifferentFromType: "The only accepted module attribute is `type`.",
    ModuleAttributeInvalidValue: "Only string literals are allowed as module attribute values.",
    ModuleAttributesWithDuplicateKeys: ({
      key: a
    }) => `Duplicate key "${a}" is not allowed in module attributes.`,
    ModuleExportNameHasLoneSurrogate: ({
      surrogateCharCode: a
    }) => `An export name cannot include a lone surrogate, found '\\u${a.toString(16)}'.`,
    ModuleExportUndefined: ({
      localName: a
    }) => `Export '${a}' is not defined.`,
    MultipleDefaultsInSwitch: "Multiple default clauses.",
    NewlineAfterThrow: "Illegal newline after throw.",
    NoCatchOrFinally: "Missing catch or finally clause.",
    NumberIdentifier: "Identifier directly after number.",
    NumericSeparatorInEscapeSequence: "Numeric separators are not allowed inside unicode escape sequences or hex escape sequences.",
    ObsoleteAwaitStar: "'await*' has been removed from the async functions proposal. Use Promise.all() instead.",
    OptionalChainingNoNew: "Constructors in/after an Optional Chain are not allowed.",
    OptionalChainingNoTemplate: "Tagged Template Literals are not allowed in optionalChain.",
    OverrideOnConstructor: "'override' modifier cannot appear on a constructor declaration.",
    ParamDupe: "Argument name clash.",
    PatternHasAccessor: "Object pattern can't contain getter or setter.",
    PatternHasMethod: "Object pattern can't contain methods.",
    PrivateInExpectedIn: ({
      identifierName: a
    }) => `Private names are only allowed in property accesses (\`obj.#${a}\`) or in \`in\` expressions (\`#${a} in obj\`).`,
    PrivateNameRedeclaration: ({
      identifierName: a
    }) => `Duplicate private name #${a}.`,
    RecordExpressionBarIncorrectEndSyntaxType: "Record expressions ending with '|}' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.",
    RecordExpressionBarIncorrectStartSyntaxType: "Record expressions starting with '{|' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.",
    RecordExpressionHashIncorrectStartSyntaxType: "Record expressions starting with '#{' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'hash'.",
    RecordNoProto: "'__proto__' is not allowed in Record expressions.",
    RestTrailingComma: "Unexpected trailing comma after rest element.",
    SloppyFunction: "In non-strict mode code, functions can only be declared at top level or inside a block.",
    SloppyFunctionAnnexB: "In non-strict mode code, functions can only be declared at top level, inside a block, or as the body of an if statement.",
    SourcePhaseImportRequiresDefault: 'Only `import source x from "./module"` is valid.',
    StaticPrototype: "Classes may not have static property named prototype.",
    SuperCallNotNewExpression: "Cannot use new with super(...).",
    SuperNotAllowed: "`super()` is only valid inside a class constructor of a subclass. Maybe a typo in the method name ('constructor') or not extending another class?",
    SuperPrivateField: "Private fields can't be accessed on super.",
    TrailingDecorator: "Decorators must be attached to a class element.",
    TupleExpressionBarIncorrectEndSyntaxType: "Tuple expressions ending with '|]' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.",
    TupleExpressionBarIncorrectStartSyntaxType: "Tuple expressions starting with '[|' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.",
    TupleExpressionHashIncorrectStartSyntaxType: "Tuple expressions starting with '#[' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'hash'.",
    UnexpectedArgumentPlaceholder: "Unexpected argument placeholder.",
    UnexpectedAwaitAfterPipelineBody: 'Unexpected "await" after pipeline body; await must have parentheses in minimal proposal.',
    UnexpectedDigitAfterHash: "Unexpected digit after hash token.",
    UnexpectedImportExport: "'import' and 'export' may only appear at the top level.",
    UnexpectedKeyword: ({
      keyword: a
    }) => `Unexpected keyword '${a}'.`,
    UnexpectedLeadingDecorator: "Leading decorators must be attached to a class declaration.",
    UnexpectedLexicalDeclaration: "Lexical declaration cannot appear in a single-statement context.",
    UnexpectedNewTarget: "`new.target` can only be used in functions or class properties.",
    UnexpectedNumericSeparator: "A numeric separator is only allowed between two digits.",
    UnexpectedPrivateField: "Unexpected private name.",
    UnexpectedReservedWord: ({
      reservedWord: a
    }) => `Unexpected reserved word '${a}'.`,
    UnexpectedSuper: "'super' is only allowed in object methods and classes.",
    UnexpectedToken: ({
      expected: a,
      unexpected: e
    }) => `Unexpected token${e ? ` '${e}'.` : ""}${a ? `, expected "${a}"` : ""}`,
    UnexpectedTokenUnaryExponentiation: "Illegal expression. Wrap left hand side or entire exponentiation in parentheses.",
    UnexpectedUsingDeclaration: "Using declaration cannot appear in the top level when source type is `script` or in the bare case statement.",
    UnexpectedVoidPattern: "Unexpected void binding.",
    UnsupportedDecoratorExport: "A decorated export must export a class declaration.",
    UnsupportedDefaultExport: "Only expressions, functions or classes are allowed as the `default` export.",
    UnsupportedImport: "`import` can only be used in `import()` or `import.meta`.",
    UnsupportedMetaProperty: ({
      target: a,
      onlyValidPropertyName: e
    }) => `The only valid meta property for ${a} is ${a}.${e}.`,
    UnsupportedParameterDecorator: "Decorators cannot be used to decorate parameters.",
    UnsupportedPropertyDecorator: "Decorators cannot be used to decorate object literal properties.",
    UnsupportedSuper: "'super' can only be used with function calls (i.e. super()) or in property accesses (i.e. super.prop or super[prop]).",
    UnterminatedComment: "Unterminated comment.",
    UnterminatedRegExp: "Unterminated regular expression.",
    UnterminatedString: "Unterminated string constant.",
    UnterminatedTemplate: "Unterminated template.",
    UsingDeclarationExport: "Using declaration cannot be exported.",
    UsingDeclarationHasBindingPattern: "Using declaration cannot have destructuring patterns.",
    VarRedeclaration: ({
      identifierName: a
    }) => `Identifier '${a}' has already been declared.`,
    VoidPatternCatchClauseParam: "A void binding can not be the catch clause parameter. Use `try { ... } catch { ... }` if you want to discard the caught error.",
    VoidPatternInitializer: "A void binding may not have an initializer.",
    YieldBindingIdentifier: "Can not use 'yield' as identifier inside a generator.",
    YieldInParameter: "Yield expression is not allowed in formal parameters.",
    YieldNotInGeneratorFunction: "'yield' is only allowed within generator functions.",
    ZeroDigitNumericSeparator: "Numeric separator can not be used after leading 0."
  }, Ks = {
    StrictDelete: "Deleting local variable in strict mode.",
    StrictEvalArguments: ({
      referenceName: a
    }) => `Assigning to '${a}' in strict mode.`,
    StrictEvalArgumentsBinding: ({
      bindingName: a
    }) => `Binding '${a}' in strict mode.`,
    StrictFunction: "In strict mode code, functions can only be declared at top level or inside a block.",
    StrictNumericEscape: "The only valid numeric escape in strict mode is '\\0'.",
    StrictOctalLiteral: "Legacy octal literals are not allowed in strict mode.",
    StrictWith: "'with' in strict mode."
  }, Js = {
    ParseExpressionEmptyInput: "Unexpected parseExpression() input: The input is empty or contains only comments.",
    ParseExpressionExpectsEOF: ({
      unexpected: a
    }) => `Unexpected parseExpression() input: The input should contain exactly one expression, but the first expression is followed by the unexpected character \`${String.fromCodePoint(a)}\`.`
  }, Xs = /* @__PURE__ */ new Set(["ArrowFunctionExpression", "AssignmentExpression", "ConditionalExpression", "YieldExpression"]), Gs = Object.assign({
    PipeBodyIsTighter: "Unexpected yield after pipeline body; any yield expression acting as Hack-style pipe body must be parenthesized due to its loose operator precedence.",
    PipeTopicRequiresHackPipes: 'Topic reference is used, but the pipelineOperator plugin was not passed a "proposal": "hack" or "smart" option.',
    PipeTopicUnbound: "Topic reference is unbound; it must be inside a pipe body.",
    PipeTopicUnconfiguredToken: ({
      token: a
    }) => `Invalid topic token ${a}. In order to use ${a} as a topic reference, the pipelineOperator plugin must be configured with { "proposal": "hack", "topicToken": "${a}" }.`,
    PipeTopicUnused: "Hack-style pipe body does not contain a topic reference; Hack-style pipes must use topic at least once.",
    PipeUnparenthesizedBody: ({
      type: a
    }) => `Hack-style pipe body cannot be an unparenthesized ${Pt({
      type: a
    })}; please wrap it in parentheses.`
  }, {
    PipelineBodyNoArrow: 'Unexpected arrow "=>" after pipeline body; arrow function in pipeline body must be parenthesized.',
    PipelineBodySequenceExpression: "Pipeline body may not be a comma-separated sequence expression.",
    PipelineHeadSequenceExpression: "Pipeline head should not be a comma-separated sequence expression.",
    PipelineTopicUnused: "Pipeline is in topic style but does not use topic reference.",
    PrimaryTopicNotAllowed: "Topic reference was used in a lexical context without topic binding.",
    PrimaryTopicRequiresSmartPipeline: 'Topic reference is used, but the pipelineOperator plugin was not passed a "proposal": "hack" or "smart" option.'
  }), Ys = {
    UnsupportedBind: "Binding should be performed on object property.",
    UnsupportedBindRHS: "The right-hand side of binding can not be super or import."
  }, Qs = ["message"];
  function es(a, e, t) {
    Object.defineProperty(a, e, {
      enumerable: !1,
      configurable: !0,
      value: t
    });
  }
  function Zs({
    toMessage: a,
    code: e,
    reasonCode: t,
    syntaxPlugin: s
  }) {
    let i = t === "MissingPlugin" || t === "MissingOneOfPlugins", r = {
      AccessorCannotDeclareThisParameter: "AccesorCannotDeclareThisParameter",
      AccessorCannotHaveTypeParameters: "AccesorCannotHaveTypeParameters",
      ConstInitializerMustBeStringOrNumericLiteralOrLiteralEnumReference: "ConstInitiailizerMustBeStringOrNumericLiteralOrLiteralEnumReference",
      SetAccessorCannotHaveOptionalParameter: "SetAccesorCannotHaveOptionalParameter",
      SetAccessorCannotHaveRestParameter: "SetAccesorCannotHaveRestParameter",
      SetAccessorCannotHaveReturnType: "SetAccesorCannotHaveReturnType"
    };
    return r[t] && (t = r[t]), function n(o, h) {
      let l = new SyntaxError();
      return l.code = e, l.reasonCode = t, l.loc = o, l.pos = o.index, l.syntaxPlugin = s, i && (l.missingPlugin = h.missingPlugin), es(l, "clone", function(p = {}) {
        var f;
        let {
          line: d,
          column: y,
          index: T
        } = (f = p.loc) != null ? f : o;
        return n(new B(d, y, T), Object.assign({}, h, p.details));
      }), es(l, "details", h), Object.defineProperty(l, "message", {
        configurable: !0,
        get() {
          let c = `${a(h)} (${o.line}:${o.column})`;
          return this.message = c, c;
        },
        set(c) {
          Object.defineProperty(this, "message", {
            value: c,
            writable: !0
          });
        }
      }), l;
    };
  }
  function O(a, e) {
    if (Array.isArray(a))
      return (s) => O(s, a[0]);
    let t = {};
    for (let s of Object.keys(a)) {
      let i = a[s], r = typeof i == "string" ? {
        message: () => i
      } : typeof i == "function" ? {
        message: i
      } : i, {
        message: n
      } = r, o = Hs(r, Qs), h = typeof n == "string" ? () => n : n;
      t[s] = Zs(Object.assign({
        code: "BABEL_PARSER_SYNTAX_ERROR",
        reasonCode: s,
        toMessage: h
      }, e ? {
        syntaxPlugin: e
      } : {}, o));
    }
    return t;
  }
  var u = Object.assign({}, O(qs), O(Ws), O(Ks), O(Js), O`pipelineOperator`(Gs), O`functionBind`(Ys));
  function ti() {
    return {
      sourceType: "script",
      sourceFilename: void 0,
      startIndex: 0,
      startColumn: 0,
      startLine: 1,
      allowAwaitOutsideFunction: !1,
      allowReturnOutsideFunction: !1,
      allowNewTargetOutsideFunction: !1,
      allowImportExportEverywhere: !1,
      allowSuperOutsideMethod: !1,
      allowUndeclaredExports: !1,
      allowYieldOutsideFunction: !1,
      plugins: [],
      strictMode: void 0,
      ranges: !1,
      tokens: !1,
      createImportExpressions: !1,
      createParenthesizedExpressions: !1,
      errorRecovery: !1,
      attachComment: !0,
      annexB: !0
    };
  }
  function ei(a) {
    let e = ti();
    if (a == null)
      return e;
    if (a.annexB != null && a.annexB !== !1)
      throw new Error("The `annexB` option can only be set to `false`.");
    for (let t of Object.keys(e))
      a[t] != null && (e[t] = a[t]);
    if (e.startLine === 1)
      a.startIndex == null && e.startColumn > 0 ? e.startIndex = e.startColumn : a.startColumn == null && e.startIndex > 0 && (e.startColumn = e.startIndex);
    else if ((a.startColumn == null || a.startIndex == null) && a.startIndex != null)
      throw new Error("With a `startLine > 1` you must also specify `startIndex` and `startColumn`.");
    if (e.sourceType === "commonjs") {
      if (a.allowAwaitOutsideFunction != null)
        throw new Error("The `allowAwaitOutsideFunction` option cannot be used with `sourceType: 'commonjs'`.");
      if (a.allowReturnOutsideFunction != null)
        throw new Error("`sourceType: 'commonjs'` implies `allowReturnOutsideFunction: true`, please remove the `allowReturnOutsideFunction` option or use `sourceType: 'script'`.");
      if (a.allowNewTargetOutsideFunction != null)
        throw new Error("`sourceType: 'commonjs'` implies `allowNewTargetOutsideFunction: true`, please remove the `allowNewTargetOutsideFunction` option or use `sourceType: 'script'`.");
    }
    return e;
  }
  var {
    defineProperty: si
  } = Object, ss = (a, e) => {
    a && si(a, e, {
      enumerable: !1,
      value: a[e]
    });
  };
  function it(a) {
    return ss(a.loc.start, "index"), ss(a.loc.end, "index"), a;
  }
  var ii = (a) => class extends a {
    parse() {
      let t = it(super.parse());
      return this.optionFlags & 256 && (t.tokens = t.tokens.map(it)), t;
    }
    parseRegExpLiteral({
      pattern: t,
      flags: s
    }) {
      let i = null;
      try {
        i = new RegExp(t, s);
      } catch {
      }
      let r = this.estreeParseLiteral(i);
      return r.regex = {
        pattern: t,
        flags: s
      }, r;
    }
    parseBigIntLiteral(t) {
      let s;
      try {
        s = BigInt(t);
      } catch {
        s = null;
      }
      let i = this.estreeParseLiteral(s);
      return i.bigint = i.value !== null ? String(i.value) : t, i;
    }
    parseDecimalLiteral(t) {
      let i = this.estreeParseLiteral(null);
      return i.decimal = String(i.value || t), i;
    }
    estreeParseLiteral(t) {
      return this.parseLiteral(t, "Literal");
    }
    parseStringLiteral(t) {
      return this.estreeParseLiteral(t);
    }
    parseNumericLiteral(t) {
      return this.estreeParseLiteral(t);
    }
    parseNullLiteral() {
      return this.estreeParseLiteral(null);
    }
    parseBooleanLiteral(t) {
      return this.estreeParseLiteral(t);
    }
    estreeParseChainExpression(t, s) {
      let i = this.startNodeAtNode(t);
      return i.expression = t, this.finishNodeAt(i, "ChainExpression", s);
    }
    directiveToStmt(t) {
      let s = t.value;
      delete t.value, this.castNodeTo(s, "Literal"), s.raw = s.extra.raw, s.value = s.extra.expressionValue;
      let i = this.castNodeTo(t, "ExpressionStatement");
      return i.expression = s, i.directive = s.extra.rawValue, delete s.extra, i;
    }
    fillOptionalPropertiesForTSESLint(t) {
    }
    cloneEstreeStringLiteral(t) {
      let {
        start: s,
        end: i,
        loc: r,
        range: n,
        raw: o,
        value: h
      } = t, l = Object.create(t.constructor.prototype);
      return l.type = "Literal", l.start = s, l.end = i, l.loc = r, l.range = n, l.raw = o, l.value = h, l;
    }
    initFunction(t, s) {
      super.initFunction(t, s), t.expression = !1;
    }
    checkDeclaration(t) {
      t != null && this.isObjectProperty(t) ? this.checkDeclaration(t.value) : super.checkDeclaration(t);
    }
    getObjectOrClassMethodParams(t) {
      return t.value.params;
    }
    isValidDirective(t) {
      var s;
      return t.type === "ExpressionStatement" && t.expression.type === "Literal" && typeof t.expression.value == "string" && !((s = t.expression.extra) != null && s.parenthesized);
    }
    parseBlockBody(t, s, i, r, n) {
      super.parseBlockBody(t, s, i, r, n);
      let o = t.directives.map((h) => this.directiveToStmt(h));
      t.body = o.concat(t.body), delete t.directives;
    }
    parsePrivateName() {
      let t = super.parsePrivateName();
      return this.getPluginOption("estree", "classFeatures") ? this.convertPrivateNameToPrivateIdentifier(t) : t;
    }
    convertPrivateNameToPrivateIdentifier(t) {
      let s = super.getPrivateNameSV(t);
      return delete t.id, t.name = s, this.castNodeTo(t, "PrivateIdentifier");
    }
    isPrivateName(t) {
      return this.getPluginOption("estree", "classFeatures") ? t.type === "PrivateIdentifier" : super.isPrivateName(t);
    }
    getPrivateNameSV(t) {
      return this.getPluginOption("estree", "classFeatures") ? t.name : super.getPrivateNameSV(t);
    }
    parseLiteral(t, s) {
      let i = super.parseLiteral(t, s);
      return i.raw = i.extra.raw, delete i.extra, i;
    }
    parseFunctionBody(t, s, i = !1) {
      super.parseFunctionBody(t, s, i), t.expression = t.body.type !== "BlockStatement";
    }
    parseMethod(t, s, i, r, n, o, h = !1) {
      let l = this.startNode();
      l.kind = t.kind, l = super.parseMethod(l, s, i, r, n, o, h), delete l.kind;
      let {
        typeParameters: c
      } = t;
      c && (delete t.typeParameters, l.typeParameters = c, this.resetStartLocationFromNode(l, c));
      let p = this.castNodeTo(l, "FunctionExpression");
      return t.value = p, o === "ClassPrivateMethod" && (t.computed = !1), o === "ObjectMethod" ? (t.kind === "method" && (t.kind = "init"), t.shorthand = !1, this.finishNode(t, "Property")) : this.finishNode(
      t, "MethodDefinition");
    }
    nameIsConstructor(t) {
      return t.type === "Literal" ? t.value === "constructor" : super.nameIsConstructor(t);
    }
    parseClassProperty(...t) {
      let s = super.parseClassProperty(...t);
      return this.getPluginOption("estree", "classFeatures") && this.castNodeTo(s, "PropertyDefinition"), s;
    }
    parseClassPrivateProperty(...t) {
      let s = super.parseClassPrivateProperty(...t);
      return this.getPluginOption("estree", "classFeatures") && (this.castNodeTo(s, "PropertyDefinition"), s.computed = !1), s;
    }
    parseClassAccessorProperty(t) {
      let s = super.parseClassAccessorProperty(t);
      return this.getPluginOption("estree", "classFeatures") && (s.abstract && this.hasPlugin("typescript") ? (delete s.abstract, this.castNodeTo(s, "TSAbstractAccessorProperty")) : this.castNodeTo(s,
      "AccessorProperty")), s;
    }
    parseObjectProperty(t, s, i, r) {
      let n = super.parseObjectProperty(t, s, i, r);
      return n && (n.kind = "init", this.castNodeTo(n, "Property")), n;
    }
    finishObjectProperty(t) {
      return t.kind = "init", this.finishNode(t, "Property");
    }
    isValidLVal(t, s, i, r) {
      return t === "Property" ? "value" : super.isValidLVal(t, s, i, r);
    }
    isAssignable(t, s) {
      return t != null && this.isObjectProperty(t) ? this.isAssignable(t.value, s) : super.isAssignable(t, s);
    }
    toAssignable(t, s = !1) {
      if (t != null && this.isObjectProperty(t)) {
        let {
          key: i,
          value: r
        } = t;
        this.isPrivateName(i) && this.classScope.usePrivateName(this.getPrivateNameSV(i), i.loc.start), this.toAssignable(r, s);
      } else
        super.toAssignable(t, s);
    }
    toAssignableObjectExpressionProp(t, s, i) {
      t.type === "Property" && (t.kind === "get" || t.kind === "set") ? this.raise(u.PatternHasAccessor, t.key) : t.type === "Property" && t.method ? this.raise(u.PatternHasMethod, t.key) : super.toAssignableObjectExpressionProp(
      t, s, i);
    }
    finishCallExpression(t, s) {
      let i = super.finishCallExpression(t, s);
      if (i.callee.type === "Import") {
        var r, n;
        this.castNodeTo(i, "ImportExpression"), i.source = i.arguments[0], i.options = (r = i.arguments[1]) != null ? r : null, i.attributes = (n = i.arguments[1]) != null ? n : null, delete i.arguments,
        delete i.callee;
      } else i.type === "OptionalCallExpression" ? this.castNodeTo(i, "CallExpression") : i.optional = !1;
      return i;
    }
    toReferencedArguments(t) {
      t.type !== "ImportExpression" && super.toReferencedArguments(t);
    }
    parseExport(t, s) {
      let i = this.state.lastTokStartLoc, r = super.parseExport(t, s);
      switch (r.type) {
        case "ExportAllDeclaration":
          r.exported = null;
          break;
        case "ExportNamedDeclaration":
          r.specifiers.length === 1 && r.specifiers[0].type === "ExportNamespaceSpecifier" && (this.castNodeTo(r, "ExportAllDeclaration"), r.exported = r.specifiers[0].exported, delete r.specifiers);
        case "ExportDefaultDeclaration":
          {
            var n;
            let {
              declaration: o
            } = r;
            o?.type === "ClassDeclaration" && ((n = o.decorators) == null ? void 0 : n.length) > 0 && o.start === r.start && this.resetStartLocation(r, i);
          }
          break;
      }
      return r;
    }
    stopParseSubscript(t, s) {
      let i = super.stopParseSubscript(t, s);
      return s.optionalChainMember ? this.estreeParseChainExpression(i, t.loc.end) : i;
    }
    parseMember(t, s, i, r, n) {
      let o = super.parseMember(t, s, i, r, n);
      return o.type === "OptionalMemberExpression" ? this.castNodeTo(o, "MemberExpression") : o.optional = !1, o;
    }
    isOptionalMemberExpression(t) {
      return t.type === "ChainExpression" ? t.expression.type === "MemberExpression" : super.isOptionalMemberExpression(t);
    }
    hasPropertyAsPrivateName(t) {
      return t.type === "ChainExpression" && (t = t.expression), super.hasPropertyAsPrivateName(t);
    }
    isObjectProperty(t) {
      return t.type === "Property" && t.kind === "init" && !t.method;
    }
    isObjectMethod(t) {
      return t.type === "Property" && (t.method || t.kind === "get" || t.kind === "set");
    }
    castNodeTo(t, s) {
      let i = super.castNodeTo(t, s);
      return this.fillOptionalPropertiesForTSESLint(i), i;
    }
    cloneIdentifier(t) {
      let s = super.cloneIdentifier(t);
      return this.fillOptionalPropertiesForTSESLint(s), s;
    }
    cloneStringLiteral(t) {
      return t.type === "Literal" ? this.cloneEstreeStringLiteral(t) : super.cloneStringLiteral(t);
    }
    finishNodeAt(t, s, i) {
      return it(super.finishNodeAt(t, s, i));
    }
    finishNode(t, s) {
      let i = super.finishNode(t, s);
      return this.fillOptionalPropertiesForTSESLint(i), i;
    }
    resetStartLocation(t, s) {
      super.resetStartLocation(t, s), it(t);
    }
    resetEndLocation(t, s = this.state.lastTokEndLoc) {
      super.resetEndLocation(t, s), it(t);
    }
  }, W = class {
    constructor(e, t) {
      this.token = void 0, this.preserveSpace = void 0, this.token = e, this.preserveSpace = !!t;
    }
  }, C = {
    brace: new W("{"),
    j_oTag: new W("<tag"),
    j_cTag: new W("</tag"),
    j_expr: new W("<tag>...</tag>", !0)
  };
  C.template = new W("`", !0);
  var w = !0, m = !0, Mt = !0, rt = !0, $ = !0, ri = !0, At = class {
    constructor(e, t = {}) {
      this.label = void 0, this.keyword = void 0, this.beforeExpr = void 0, this.startsExpr = void 0, this.rightAssociative = void 0, this.isLoop = void 0, this.isAssign = void 0, this.prefix = void 0,
      this.postfix = void 0, this.binop = void 0, this.label = e, this.keyword = t.keyword, this.beforeExpr = !!t.beforeExpr, this.startsExpr = !!t.startsExpr, this.rightAssociative = !!t.rightAssociative,
      this.isLoop = !!t.isLoop, this.isAssign = !!t.isAssign, this.prefix = !!t.prefix, this.postfix = !!t.postfix, this.binop = t.binop != null ? t.binop : null, this.updateContext = null;
    }
  }, le = /* @__PURE__ */ new Map();
  function S(a, e = {}) {
    e.keyword = a;
    let t = P(a, e);
    return le.set(a, t), t;
  }
  function v(a, e) {
    return P(a, {
      beforeExpr: w,
      binop: e
    });
  }
  var ht = -1, j = [], ce = [], ue = [], pe = [], de = [], fe = [];
  function P(a, e = {}) {
    var t, s, i, r;
    return ++ht, ce.push(a), ue.push((t = e.binop) != null ? t : -1), pe.push((s = e.beforeExpr) != null ? s : !1), de.push((i = e.startsExpr) != null ? i : !1), fe.push((r = e.prefix) != null ? r : !1),
    j.push(new At(a, e)), ht;
  }
  function b(a, e = {}) {
    var t, s, i, r;
    return ++ht, le.set(a, ht), ce.push(a), ue.push((t = e.binop) != null ? t : -1), pe.push((s = e.beforeExpr) != null ? s : !1), de.push((i = e.startsExpr) != null ? i : !1), fe.push((r = e.prefix) !=
    null ? r : !1), j.push(new At("name", e)), ht;
  }
  var ai = {
    bracketL: P("[", {
      beforeExpr: w,
      startsExpr: m
    }),
    bracketHashL: P("#[", {
      beforeExpr: w,
      startsExpr: m
    }),
    bracketBarL: P("[|", {
      beforeExpr: w,
      startsExpr: m
    }),
    bracketR: P("]"),
    bracketBarR: P("|]"),
    braceL: P("{", {
      beforeExpr: w,
      startsExpr: m
    }),
    braceBarL: P("{|", {
      beforeExpr: w,
      startsExpr: m
    }),
    braceHashL: P("#{", {
      beforeExpr: w,
      startsExpr: m
    }),
    braceR: P("}"),
    braceBarR: P("|}"),
    parenL: P("(", {
      beforeExpr: w,
      startsExpr: m
    }),
    parenR: P(")"),
    comma: P(",", {
      beforeExpr: w
    }),
    semi: P(";", {
      beforeExpr: w
    }),
    colon: P(":", {
      beforeExpr: w
    }),
    doubleColon: P("::", {
      beforeExpr: w
    }),
    dot: P("."),
    question: P("?", {
      beforeExpr: w
    }),
    questionDot: P("?."),
    arrow: P("=>", {
      beforeExpr: w
    }),
    template: P("template"),
    ellipsis: P("...", {
      beforeExpr: w
    }),
    backQuote: P("`", {
      startsExpr: m
    }),
    dollarBraceL: P("${", {
      beforeExpr: w,
      startsExpr: m
    }),
    templateTail: P("...`", {
      startsExpr: m
    }),
    templateNonTail: P("...${", {
      beforeExpr: w,
      startsExpr: m
    }),
    at: P("@"),
    hash: P("#", {
      startsExpr: m
    }),
    interpreterDirective: P("#!..."),
    eq: P("=", {
      beforeExpr: w,
      isAssign: rt
    }),
    assign: P("_=", {
      beforeExpr: w,
      isAssign: rt
    }),
    slashAssign: P("_=", {
      beforeExpr: w,
      isAssign: rt
    }),
    xorAssign: P("_=", {
      beforeExpr: w,
      isAssign: rt
    }),
    moduloAssign: P("_=", {
      beforeExpr: w,
      isAssign: rt
    }),
    incDec: P("++/--", {
      prefix: $,
      postfix: ri,
      startsExpr: m
    }),
    bang: P("!", {
      beforeExpr: w,
      prefix: $,
      startsExpr: m
    }),
    tilde: P("~", {
      beforeExpr: w,
      prefix: $,
      startsExpr: m
    }),
    doubleCaret: P("^^", {
      startsExpr: m
    }),
    doubleAt: P("@@", {
      startsExpr: m
    }),
    pipeline: v("|>", 0),
    nullishCoalescing: v("??", 1),
    logicalOR: v("||", 1),
    logicalAND: v("&&", 2),
    bitwiseOR: v("|", 3),
    bitwiseXOR: v("^", 4),
    bitwiseAND: v("&", 5),
    equality: v("==/!=/===/!==", 6),
    lt: v("</>/<=/>=", 7),
    gt: v("</>/<=/>=", 7),
    relational: v("</>/<=/>=", 7),
    bitShift: v("<</>>/>>>", 8),
    bitShiftL: v("<</>>/>>>", 8),
    bitShiftR: v("<</>>/>>>", 8),
    plusMin: P("+/-", {
      beforeExpr: w,
      binop: 9,
      prefix: $,
      startsExpr: m
    }),
    modulo: P("%", {
      binop: 10,
      startsExpr: m
    }),
    star: P("*", {
      binop: 10
    }),
    slash: v("/", 10),
    exponent: P("**", {
      beforeExpr: w,
      binop: 11,
      rightAssociative: !0
    }),
    _in: S("in", {
      beforeExpr: w,
      binop: 7
    }),
    _instanceof: S("instanceof", {
      beforeExpr: w,
      binop: 7
    }),
    _break: S("break"),
    _case: S("case", {
      beforeExpr: w
    }),
    _catch: S("catch"),
    _continue: S("continue"),
    _debugger: S("debugger"),
    _default: S("default", {
      beforeExpr: w
    }),
    _else: S("else", {
      beforeExpr: w
    }),
    _finally: S("finally"),
    _function: S("function", {
      startsExpr: m
    }),
    _if: S("if"),
    _return: S("return", {
      beforeExpr: w
    }),
    _switch: S("switch"),
    _throw: S("throw", {
      beforeExpr: w,
      prefix: $,
      startsExpr: m
    }),
    _try: S("try"),
    _var: S("var"),
    _const: S("const"),
    _with: S("with"),
    _new: S("new", {
      beforeExpr: w,
      startsExpr: m
    }),
    _this: S("this", {
      startsExpr: m
    }),
    _super: S("super", {
      startsExpr: m
    }),
    _class: S("class", {
      startsExpr: m
    }),
    _extends: S("extends", {
      beforeExpr: w
    }),
    _export: S("export"),
    _import: S("import", {
      startsExpr: m
    }),
    _null: S("null", {
      startsExpr: m
    }),
    _true: S("true", {
      startsExpr: m
    }),
    _false: S("false", {
      startsExpr: m
    }),
    _typeof: S("typeof", {
      beforeExpr: w,
      prefix: $,
      startsExpr: m
    }),
    _void: S("void", {
      beforeExpr: w,
      prefix: $,
      startsExpr: m
    }),
    _delete: S("delete", {
      beforeExpr: w,
      prefix: $,
      startsExpr: m
    }),
    _do: S("do", {
      isLoop: Mt,
      beforeExpr: w
    }),
    _for: S("for", {
      isLoop: Mt
    }),
    _while: S("while", {
      isLoop: Mt
    }),
    _arguments: b("arguments", {
      startsExpr: m
    }),
    _as: b("as", {
      startsExpr: m
    }),
    _assert: b("assert", {
      startsExpr: m
    }),
    _async: b("async", {
      startsExpr: m
    }),
    _await: b("await", {
      startsExpr: m
    }),
    _defer: b("defer", {
      startsExpr: m
    }),
    _from: b("from", {
      startsExpr: m
    }),
    _get: b("get", {
      startsExpr: m
    }),
    _let: b("let", {
      startsExpr: m
    }),
    _meta: b("meta", {
      startsExpr: m
    }),
    _of: b("of", {
      startsExpr: m
    }),
    _sent: b("sent", {
      startsExpr: m
    }),
    _set: b("set", {
      startsExpr: m
    }),
    _source: b("source", {
      startsExpr: m
    }),
    _static: b("static", {
      startsExpr: m
    }),
    _using: b("using", {
      startsExpr: m
    }),
    _yield: b("yield", {
      startsExpr: m
    }),
    _asserts: b("asserts", {
      startsExpr: m
    }),
    _checks: b("checks", {
      startsExpr: m
    }),
    _exports: b("exports", {
      startsExpr: m
    }),
    _global: b("global", {
      startsExpr: m
    }),
    _implements: b("implements", {
      startsExpr: m
    }),
    _intrinsic: b("intrinsic", {
      startsExpr: m
    }),
    _infer: b("infer", {
      startsExpr: m
    }),
    _is: b("is", {
      startsExpr: m
    }),
    _mixins: b("mixins", {
      startsExpr: m
    }),
    _proto: b("proto", {
      startsExpr: m
    }),
    _require: b("require", {
      startsExpr: m
    }),
    _satisfies: b("satisfies", {
      startsExpr: m
    }),
    _keyof: b("keyof", {
      startsExpr: m
    }),
    _readonly: b("readonly", {
      startsExpr: m
    }),
    _unique: b("unique", {
      startsExpr: m
    }),
    _abstract: b("abstract", {
      startsExpr: m
    }),
    _declare: b("declare", {
      startsExpr: m
    }),
    _enum: b("enum", {
      startsExpr: m
    }),
    _module: b("module", {
      startsExpr: m
    }),
    _namespace: b("namespace", {
      startsExpr: m
    }),
    _interface: b("interface", {
      startsExpr: m
    }),
    _type: b("type", {
      startsExpr: m
    }),
    _opaque: b("opaque", {
      startsExpr: m
    }),
    name: P("name", {
      startsExpr: m
    }),
    placeholder: P("%%", {
      startsExpr: m
    }),
    string: P("string", {
      startsExpr: m
    }),
    num: P("num", {
      startsExpr: m
    }),
    bigint: P("bigint", {
      startsExpr: m
    }),
    decimal: P("decimal", {
      startsExpr: m
    }),
    regexp: P("regexp", {
      startsExpr: m
    }),
    privateName: P("#name", {
      startsExpr: m
    }),
    eof: P("eof"),
    jsxName: P("jsxName"),
    jsxText: P("jsxText", {
      beforeExpr: w
    }),
    jsxTagStart: P("jsxTagStart", {
      startsExpr: m
    }),
    jsxTagEnd: P("jsxTagEnd")
  };
  function I(a) {
    return a >= 93 && a <= 134;
  }
  function ni(a) {
    return a <= 92;
  }
  function M(a) {
    return a >= 58 && a <= 134;
  }
  function fs(a) {
    return a >= 58 && a <= 138;
  }
  function oi(a) {
    return pe[a];
  }
  function nt(a) {
    return de[a];
  }
  function ms(a) {
    return a >= 29 && a <= 33;
  }
  function is(a) {
    return a >= 130 && a <= 132;
  }
  function hi(a) {
    return a >= 90 && a <= 92;
  }
  function Et(a) {
    return a >= 58 && a <= 92;
  }
  function li(a) {
    return a >= 39 && a <= 59;
  }
  function ci(a) {
    return a === 34;
  }
  function ui(a) {
    return fe[a];
  }
  function pi(a) {
    return a >= 122 && a <= 124;
  }
  function di(a) {
    return a >= 125 && a <= 131;
  }
  function z(a) {
    return ce[a];
  }
  function gt(a) {
    return ue[a];
  }
  function fi(a) {
    return a === 57;
  }
  function bt(a) {
    return a >= 24 && a <= 25;
  }
  function _(a) {
    return j[a];
  }
  j[8].updateContext = (a) => {
    a.pop();
  };
  j[5].updateContext = j[7].updateContext = j[23].updateContext = (a) => {
    a.push(C.brace);
  };
  j[22].updateContext = (a) => {
    a[a.length - 1] === C.template ? a.pop() : a.push(C.template);
  };
  j[144].updateContext = (a) => {
    a.push(C.j_expr, C.j_oTag);
  };
  var me = "ªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶͷͺ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-Ֆՙՠ-ֈא-תׯ-ײؠ-يٮٯٱ-ۓەۥۦۮۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࡪࡰ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-ঌএঐও-নপ-রলশ-হঽৎড়ঢ়য়-ৡৰৱৼਅ-ਊਏਐਓ-ਨਪ-ਰਲਲ਼ਵਸ਼ਸਹਖ਼-ੜਫ਼ੲ-ੴઅ-ઍએ-ઑઓ-નપ-રલળવ-હ\
ઽૐૠૡૹଅ-ଌଏଐଓ-ନପ-ରଲଳଵ-ହଽଡ଼ଢ଼ୟ-ୡୱஃஅ-ஊஎ-ஐஒ-கஙசஜஞடணதந-பம-ஹௐఅ-ఌఎ-ఐఒ-నప-హఽౘ-ౚ౜ౝౠౡಀಅ-ಌಎ-ಐಒ-ನಪ-ಳವ-ಹಽ೜-ೞೠೡೱೲഄ-ഌഎ-ഐഒ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ඖක-නඳ-රලව-ෆก-ะาำเ-ๆກຂຄຆ-ຊຌ-ຣລວ-ະາຳຽເ-ໄໆໜ-ໟༀཀ-ཇཉ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥၦၮ-ၰၵ-ႁႎႠ-ჅჇჍა-ჺჼ-\
ቈቊ-ቍቐ-ቖቘቚ-ቝበ-ኈኊ-ኍነ-ኰኲ-ኵኸ-ኾዀዂ-ዅወ-ዖዘ-ጐጒ-ጕጘ-ፚᎀ-ᎏᎠ-Ᏽᏸ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛮ-ᛸᜀ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝬᝮ-ᝰក-ឳៗៜᠠ-ᡸᢀ-ᢨᢪᢰ-ᣵᤀ-ᤞᥐ-ᥭᥰ-ᥴᦀ-ᦫᦰ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-ᲊᲐ-ᲺᲽ-Ჿᳩ-ᳬᳮ-ᳳᳵᳶᳺᴀ-ᶿḀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-ώᾀ-ᾴᾶ-ᾼιῂ-ῄῆ-ῌῐ-ΐῖ\
-Ίῠ-Ῥῲ-ῴῶ-ῼⁱⁿₐ-ₜℂℇℊ-ℓℕ℘-ℝℤΩℨK-ℹℼ-ℿⅅ-ⅉⅎⅠ-ↈⰀ-ⳤⳫ-ⳮⳲⳳⴀ-ⴥⴧⴭⴰ-ⵧⵯⶀ-ⶖⶠ-ⶦⶨ-ⶮⶰ-ⶶⶸ-ⶾⷀ-ⷆⷈ-ⷎⷐ-ⷖⷘ-ⷞ々-〇〡-〩〱-〵〸-〼ぁ-ゖ゛-ゟァ-ヺー-ヿㄅ-ㄯㄱ-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪꘫꙀ-ꙮꙿ-ꚝꚠ-ꛯꜗ-ꜟꜢ-ꞈꞋ-Ƛ꟱-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ\
-ꧾꨀ-ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵꪶꪹ-ꪽꫀꫂꫛ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꬆꬉ-ꬎꬑ-ꬖꬠ-ꬦꬨ-ꬮꬰ-ꭚꭜ-ꭩꭰ-ꯢ가-힣ힰ-ퟆퟋ-ퟻ豈-舘並-龎ﬀ-ﬆﬓ-ﬗיִײַ-ﬨשׁ-זּטּ-לּמּנּסּףּפּצּ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﹴﹶ-ﻼＡ-Ｚａ-ｚｦ-ﾾￂ-ￇￊ-ￏￒ-ￗￚ-ￜ",
  ys = "·̀-ͯ·҃-֑҇-ׇֽֿׁׂׅׄؐ-ًؚ-٩ٰۖ-ۜ۟-۪ۤۧۨ-ۭ۰-۹ܑܰ-݊ަ-ް߀-߉߫-߽߳ࠖ-࠙ࠛ-ࠣࠥ-ࠧࠩ-࡙࠭-࡛ࢗ-࢟࣊-ࣣ࣡-ःऺ-़ा-ॏ॑-ॗॢॣ०-९ঁ-ঃ়া-ৄেৈো-্ৗৢৣ০-৯৾ਁ-ਃ਼ਾ-ੂੇੈੋ-੍ੑ੦-ੱੵઁ-ઃ઼ા-ૅે-ૉો-્ૢૣ૦-૯ૺ-૿ଁ-ଃ଼ା-ୄେୈୋ-୍୕-ୗୢୣ୦-୯ஂா-ூெ-ைொ-்ௗ௦-௯ఀ-ఄ఼ా-ౄె-ైొ\
-్ౕౖౢౣ౦-౯ಁ-ಃ಼ಾ-ೄೆ-ೈೊ-್ೕೖೢೣ೦-೯ೳഀ-ഃ഻഼ാ-ൄെ-ൈൊ-്ൗൢൣ൦-൯ඁ-ඃ්ා-ුූෘ-ෟ෦-෯ෲෳัิ-ฺ็-๎๐-๙ັິ-ຼ່-໎໐-໙༘༙༠-༩༹༵༷༾༿ཱ-྄྆྇ྍ-ྗྙ-ྼ࿆ါ-ှ၀-၉ၖ-ၙၞ-ၠၢ-ၤၧ-ၭၱ-ၴႂ-ႍႏ-ႝ፝-፟፩-፱ᜒ-᜕ᜲ-᜴ᝒᝓᝲᝳ឴-៓៝០-៩᠋-᠍᠏-᠙ᢩᤠ-ᤫᤰ-᤻᥆-᥏᧐-᧚ᨗ-ᨛᩕ-ᩞ᩠-᩿᩼-᪉᪐-᪙᪰-᪽ᪿ-᫝᫠-\
᫫ᬀ-ᬄ᬴-᭄᭐-᭙᭫-᭳ᮀ-ᮂᮡ-ᮭ᮰-᮹᯦-᯳ᰤ-᰷᱀-᱉᱐-᱙᳐-᳔᳒-᳨᳭᳴᳷-᳹᷀-᷿‌‍‿⁀⁔⃐-⃥⃜⃡-⃰⳯-⵿⳱ⷠ-〪ⷿ-゙゚〯・꘠-꘩꙯ꙴ-꙽ꚞꚟ꛰꛱ꠂ꠆ꠋꠣ-ꠧ꠬ꢀꢁꢴ-ꣅ꣐-꣙꣠-꣱ꣿ-꤉ꤦ-꤭ꥇ-꥓ꦀ-ꦃ꦳-꧀꧐-꧙ꧥ꧰-꧹ꨩ-ꨶꩃꩌꩍ꩐-꩙ꩻ-ꩽꪰꪲ-ꪴꪷꪸꪾ꪿꫁ꫫ-ꫯꫵ꫶ꯣ-ꯪ꯬꯭꯰-꯹ﬞ︀-️︠-︯︳︴﹍-﹏０-９＿･",
  mi = new RegExp("[" + me + "]"), yi = new RegExp("[" + me + ys + "]");
  me = ys = null;
  var xs = [0, 11, 2, 25, 2, 18, 2, 1, 2, 14, 3, 13, 35, 122, 70, 52, 268, 28, 4, 48, 48, 31, 14, 29, 6, 37, 11, 29, 3, 35, 5, 7, 2, 4, 43, 157, 19, 35, 5, 35, 5, 39, 9, 51, 13, 10, 2, 14, 2, 6, 2, 1,
  2, 10, 2, 14, 2, 6, 2, 1, 4, 51, 13, 310, 10, 21, 11, 7, 25, 5, 2, 41, 2, 8, 70, 5, 3, 0, 2, 43, 2, 1, 4, 0, 3, 22, 11, 22, 10, 30, 66, 18, 2, 1, 11, 21, 11, 25, 7, 25, 39, 55, 7, 1, 65, 0, 16, 3, 2,
  2, 2, 28, 43, 28, 4, 28, 36, 7, 2, 27, 28, 53, 11, 21, 11, 18, 14, 17, 111, 72, 56, 50, 14, 50, 14, 35, 39, 27, 10, 22, 251, 41, 7, 1, 17, 5, 57, 28, 11, 0, 9, 21, 43, 17, 47, 20, 28, 22, 13, 52, 58,
  1, 3, 0, 14, 44, 33, 24, 27, 35, 30, 0, 3, 0, 9, 34, 4, 0, 13, 47, 15, 3, 22, 0, 2, 0, 36, 17, 2, 24, 20, 1, 64, 6, 2, 0, 2, 3, 2, 14, 2, 9, 8, 46, 39, 7, 3, 1, 3, 21, 2, 6, 2, 1, 2, 4, 4, 0, 19, 0,
  13, 4, 31, 9, 2, 0, 3, 0, 2, 37, 2, 0, 26, 0, 2, 0, 45, 52, 19, 3, 21, 2, 31, 47, 21, 1, 2, 0, 185, 46, 42, 3, 37, 47, 21, 0, 60, 42, 14, 0, 72, 26, 38, 6, 186, 43, 117, 63, 32, 7, 3, 0, 3, 7, 2, 1,
  2, 23, 16, 0, 2, 0, 95, 7, 3, 38, 17, 0, 2, 0, 29, 0, 11, 39, 8, 0, 22, 0, 12, 45, 20, 0, 19, 72, 200, 32, 32, 8, 2, 36, 18, 0, 50, 29, 113, 6, 2, 1, 2, 37, 22, 0, 26, 5, 2, 1, 2, 31, 15, 0, 24, 43,
  261, 18, 16, 0, 2, 12, 2, 33, 125, 0, 80, 921, 103, 110, 18, 195, 2637, 96, 16, 1071, 18, 5, 26, 3994, 6, 582, 6842, 29, 1763, 568, 8, 30, 18, 78, 18, 29, 19, 47, 17, 3, 32, 20, 6, 18, 433, 44, 212,
  63, 33, 24, 3, 24, 45, 74, 6, 0, 67, 12, 65, 1, 2, 0, 15, 4, 10, 7381, 42, 31, 98, 114, 8702, 3, 2, 6, 2, 1, 2, 290, 16, 0, 30, 2, 3, 0, 15, 3, 9, 395, 2309, 106, 6, 12, 4, 8, 8, 9, 5991, 84, 2, 70,
  2, 1, 3, 0, 3, 1, 3, 3, 2, 11, 2, 0, 2, 6, 2, 64, 2, 3, 3, 7, 2, 6, 2, 27, 2, 3, 2, 4, 2, 0, 4, 6, 2, 339, 3, 24, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 7, 1845, 30, 7, 5,
  262, 61, 147, 44, 11, 6, 17, 0, 322, 29, 19, 43, 485, 27, 229, 29, 3, 0, 208, 30, 2, 2, 2, 1, 2, 6, 3, 4, 10, 1, 225, 6, 2, 3, 2, 1, 2, 14, 2, 196, 60, 67, 8, 0, 1205, 3, 2, 26, 2, 1, 2, 0, 3, 0, 2,
  9, 2, 3, 2, 0, 2, 0, 7, 0, 5, 0, 2, 0, 2, 0, 2, 2, 2, 1, 2, 0, 3, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 1, 2, 0, 3, 3, 2, 6, 2, 3, 2, 3, 2, 0, 2, 9, 2, 16, 6, 2, 2, 4, 2, 16, 4421, 42719, 33, 4381, 3, 5773,
  3, 7472, 16, 621, 2467, 541, 1507, 4938, 6, 8489], xi = [509, 0, 227, 0, 150, 4, 294, 9, 1368, 2, 2, 1, 6, 3, 41, 2, 5, 0, 166, 1, 574, 3, 9, 9, 7, 9, 32, 4, 318, 1, 78, 5, 71, 10, 50, 3, 123, 2, 54,
  14, 32, 10, 3, 1, 11, 3, 46, 10, 8, 0, 46, 9, 7, 2, 37, 13, 2, 9, 6, 1, 45, 0, 13, 2, 49, 13, 9, 3, 2, 11, 83, 11, 7, 0, 3, 0, 158, 11, 6, 9, 7, 3, 56, 1, 2, 6, 3, 1, 3, 2, 10, 0, 11, 1, 3, 6, 4, 4,
  68, 8, 2, 0, 3, 0, 2, 3, 2, 4, 2, 0, 15, 1, 83, 17, 10, 9, 5, 0, 82, 19, 13, 9, 214, 6, 3, 8, 28, 1, 83, 16, 16, 9, 82, 12, 9, 9, 7, 19, 58, 14, 5, 9, 243, 14, 166, 9, 71, 5, 2, 1, 3, 3, 2, 0, 2, 1,
  13, 9, 120, 6, 3, 6, 4, 0, 29, 9, 41, 6, 2, 3, 9, 0, 10, 10, 47, 15, 199, 7, 137, 9, 54, 7, 2, 7, 17, 9, 57, 21, 2, 13, 123, 5, 4, 0, 2, 1, 2, 6, 2, 0, 9, 9, 49, 4, 2, 1, 2, 4, 9, 9, 55, 9, 266, 3, 10,
  1, 2, 0, 49, 6, 4, 4, 14, 10, 5350, 0, 7, 14, 11465, 27, 2343, 9, 87, 9, 39, 4, 60, 6, 26, 9, 535, 9, 470, 0, 2, 54, 8, 3, 82, 0, 12, 1, 19628, 1, 4178, 9, 519, 45, 3, 22, 543, 4, 4, 5, 9, 7, 3, 6, 31,
  3, 149, 2, 1418, 49, 513, 54, 5, 49, 9, 0, 15, 0, 23, 4, 2, 14, 1361, 6, 2, 16, 3, 6, 2, 1, 2, 4, 101, 0, 161, 6, 10, 9, 357, 0, 62, 13, 499, 13, 245, 1, 2, 9, 233, 0, 3, 0, 8, 1, 6, 0, 475, 6, 110,
  6, 6, 9, 4759, 9, 787719, 239];
  function Vt(a, e) {
    let t = 65536;
    for (let s = 0, i = e.length; s < i; s += 2) {
      if (t += e[s], t > a) return !1;
      if (t += e[s + 1], t >= a) return !0;
    }
    return !1;
  }
  function R(a) {
    return a < 65 ? a === 36 : a <= 90 ? !0 : a < 97 ? a === 95 : a <= 122 ? !0 : a <= 65535 ? a >= 170 && mi.test(String.fromCharCode(a)) : Vt(a, xs);
  }
  function H(a) {
    return a < 48 ? a === 36 : a < 58 ? !0 : a < 65 ? !1 : a <= 90 ? !0 : a < 97 ? a === 95 : a <= 122 ? !0 : a <= 65535 ? a >= 170 && yi.test(String.fromCharCode(a)) : Vt(a, xs) || Vt(a, xi);
  }
  var ye = {
    keyword: ["break", "case", "catch", "continue", "debugger", "default", "do", "else", "finally", "for", "function", "if", "return", "switch", "throw", "try", "var", "const", "while", "with", "new",
    "this", "super", "class", "extends", "export", "import", "null", "true", "false", "in", "instanceof", "typeof", "void", "delete"],
    strict: ["implements", "interface", "let", "package", "private", "protected", "public", "static", "yield"],
    strictBind: ["eval", "arguments"]
  }, Pi = new Set(ye.keyword), gi = new Set(ye.strict), Ti = new Set(ye.strictBind);
  function xe(a, e) {
    return e && a === "await" || a === "enum";
  }
  function Ps(a, e) {
    return xe(a, e) || gi.has(a);
  }
  function gs(a) {
    return Ti.has(a);
  }
  function Ts(a, e) {
    return Ps(a, e) || gs(a);
  }
  function As(a) {
    return Pi.has(a);
  }
  function Ai(a, e, t) {
    return a === 64 && e === 64 && R(t);
  }
  var bi = /* @__PURE__ */ new Set(["break", "case", "catch", "continue", "debugger", "default", "do", "else", "finally", "for", "function", "if", "return", "switch", "throw", "try", "var", "const", "\
while", "with", "new", "this", "super", "class", "extends", "export", "import", "null", "true", "false", "in", "instanceof", "typeof", "void", "delete", "implements", "interface", "let", "package", "p\
rivate", "protected", "public", "static", "yield", "eval", "arguments", "enum", "await"]);
  function wi(a) {
    return bi.has(a);
  }
  var lt = class {
    constructor(e) {
      this.flags = 0, this.names = /* @__PURE__ */ new Map(), this.firstLexicalName = "", this.flags = e;
    }
  }, ct = class {
    constructor(e, t) {
      this.parser = void 0, this.scopeStack = [], this.inModule = void 0, this.undefinedExports = /* @__PURE__ */ new Map(), this.parser = e, this.inModule = t;
    }
    get inTopLevel() {
      return (this.currentScope().flags & 1) > 0;
    }
    get inFunction() {
      return (this.currentVarScopeFlags() & 2) > 0;
    }
    get allowSuper() {
      return (this.currentThisScopeFlags() & 16) > 0;
    }
    get allowDirectSuper() {
      return (this.currentThisScopeFlags() & 32) > 0;
    }
    get allowNewTarget() {
      return (this.currentThisScopeFlags() & 512) > 0;
    }
    get inClass() {
      return (this.currentThisScopeFlags() & 64) > 0;
    }
    get inClassAndNotInNonArrowFunction() {
      let e = this.currentThisScopeFlags();
      return (e & 64) > 0 && (e & 2) === 0;
    }
    get inStaticBlock() {
      for (let e = this.scopeStack.length - 1; ; e--) {
        let {
          flags: t
        } = this.scopeStack[e];
        if (t & 128)
          return !0;
        if (t & 1731)
          return !1;
      }
    }
    get inNonArrowFunction() {
      return (this.currentThisScopeFlags() & 2) > 0;
    }
    get inBareCaseStatement() {
      return (this.currentScope().flags & 256) > 0;
    }
    get treatFunctionsAsVar() {
      return this.treatFunctionsAsVarInScope(this.currentScope());
    }
    createScope(e) {
      return new lt(e);
    }
    enter(e) {
      this.scopeStack.push(this.createScope(e));
    }
    exit() {
      return this.scopeStack.pop().flags;
    }
    treatFunctionsAsVarInScope(e) {
      return !!(e.flags & 130 || !this.parser.inModule && e.flags & 1);
    }
    declareName(e, t, s) {
      let i = this.currentScope();
      if (t & 8 || t & 16) {
        this.checkRedeclarationInScope(i, e, t, s);
        let r = i.names.get(e) || 0;
        t & 16 ? r = r | 4 : (i.firstLexicalName || (i.firstLexicalName = e), r = r | 2), i.names.set(e, r), t & 8 && this.maybeExportDefined(i, e);
      } else if (t & 4)
        for (let r = this.scopeStack.length - 1; r >= 0 && (i = this.scopeStack[r], this.checkRedeclarationInScope(i, e, t, s), i.names.set(e, (i.names.get(e) || 0) | 1), this.maybeExportDefined(i, e),
        !(i.flags & 1667)); --r)
          ;
      this.parser.inModule && i.flags & 1 && this.undefinedExports.delete(e);
    }
    maybeExportDefined(e, t) {
      this.parser.inModule && e.flags & 1 && this.undefinedExports.delete(t);
    }
    checkRedeclarationInScope(e, t, s, i) {
      this.isRedeclaredInScope(e, t, s) && this.parser.raise(u.VarRedeclaration, i, {
        identifierName: t
      });
    }
    isRedeclaredInScope(e, t, s) {
      if (!(s & 1)) return !1;
      if (s & 8)
        return e.names.has(t);
      let i = e.names.get(t) || 0;
      return s & 16 ? (i & 2) > 0 || !this.treatFunctionsAsVarInScope(e) && (i & 1) > 0 : (i & 2) > 0 && !(e.flags & 8 && e.firstLexicalName === t) || !this.treatFunctionsAsVarInScope(e) && (i & 4) > 0;
    }
    checkLocalExport(e) {
      let {
        name: t
      } = e;
      this.scopeStack[0].names.has(t) || this.undefinedExports.set(t, e.loc.start);
    }
    currentScope() {
      return this.scopeStack[this.scopeStack.length - 1];
    }
    currentVarScopeFlags() {
      for (let e = this.scopeStack.length - 1; ; e--) {
        let {
          flags: t
        } = this.scopeStack[e];
        if (t & 1667)
          return t;
      }
    }
    currentThisScopeFlags() {
      for (let e = this.scopeStack.length - 1; ; e--) {
        let {
          flags: t
        } = this.scopeStack[e];
        if (t & 1731 && !(t & 4))
          return t;
      }
    }
  }, zt = class extends lt {
    constructor(...e) {
      super(...e), this.declareFunctions = /* @__PURE__ */ new Set();
    }
  }, Ht = class extends ct {
    createScope(e) {
      return new zt(e);
    }
    declareName(e, t, s) {
      let i = this.currentScope();
      if (t & 2048) {
        this.checkRedeclarationInScope(i, e, t, s), this.maybeExportDefined(i, e), i.declareFunctions.add(e);
        return;
      }
      super.declareName(e, t, s);
    }
    isRedeclaredInScope(e, t, s) {
      if (super.isRedeclaredInScope(e, t, s)) return !0;
      if (s & 2048 && !e.declareFunctions.has(t)) {
        let i = e.names.get(t);
        return (i & 4) > 0 || (i & 2) > 0;
      }
      return !1;
    }
    checkLocalExport(e) {
      this.scopeStack[0].declareFunctions.has(e.name) || super.checkLocalExport(e);
    }
  }, Si = /* @__PURE__ */ new Set(["_", "any", "bool", "boolean", "empty", "extends", "false", "interface", "mixed", "null", "number", "static", "string", "true", "typeof", "void"]), g = O`flow`({
    AmbiguousConditionalArrow: "Ambiguous expression: wrap the arrow functions in parentheses to disambiguate.",
    AmbiguousDeclareModuleKind: "Found both `declare module.exports` and `declare export` in the same module. Modules can only have 1 since they are either an ES module or they are a CommonJS module.",
    AssignReservedType: ({
      reservedType: a
    }) => `Cannot overwrite reserved type ${a}.`,
    DeclareClassElement: "The `declare` modifier can only appear on class fields.",
    DeclareClassFieldInitializer: "Initializers are not allowed in fields with the `declare` modifier.",
    DuplicateDeclareModuleExports: "Duplicate `declare module.exports` statement.",
    EnumBooleanMemberNotInitialized: ({
      memberName: a,
      enumName: e
    }) => `Boolean enum members need to be initialized. Use either \`${a} = true,\` or \`${a} = false,\` in enum \`${e}\`.`,
    EnumDuplicateMemberName: ({
      memberName: a,
      enumName: e
    }) => `Enum member names need to be unique, but the name \`${a}\` has already been used before in enum \`${e}\`.`,
    EnumInconsistentMemberValues: ({
      enumName: a
    }) => `Enum \`${a}\` has inconsistent member initializers. Either use no initializers, or consistently use literals (either booleans, numbers, or strings) for all member initializers.`,
    EnumInvalidExplicitType: ({
      invalidEnumType: a,
      enumName: e
    }) => `Enum type \`${a}\` is not valid. Use one of \`boolean\`, \`number\`, \`string\`, or \`symbol\` in enum \`${e}\`.`,
    EnumInvalidExplicitTypeUnknownSupplied: ({
      enumName: a
    }) => `Supplied enum type is not valid. Use one of \`boolean\`, \`number\`, \`string\`, or \`symbol\` in enum \`${a}\`.`,
    EnumInvalidMemberInitializerPrimaryType: ({
      enumName: a,
      memberName: e,
      explicitType: t
    }) => `Enum \`${a}\` has type \`${t}\`, so the initializer of \`${e}\` needs to be a ${t} literal.`,
    EnumInvalidMemberInitializerSymbolType: ({
      enumName: a,
      memberName: e
    }) => `Symbol enum members cannot be initialized. Use \`${e},\` in enum \`${a}\`.`,
    EnumInvalidMemberInitializerUnknownType: ({
      enumName: a,
      memberName: e
    }) => `The enum member initializer for \`${e}\` needs to be a literal (either a boolean, number, or string) in enum \`${a}\`.`,
    EnumInvalidMemberName: ({
      enumName: a,
      memberName: e,
      suggestion: t
    }) => `Enum member names cannot start with lowercase 'a' through 'z'. Instead of using \`${e}\`, consider using \`${t}\`, in enum \`${a}\`.`,
    EnumNumberMemberNotInitialized: ({
      enumName: a,
      memberName: e
    }) => `Number enum members need to be initialized, e.g. \`${e} = 1\` in enum \`${a}\`.`,
    EnumStringMemberInconsistentlyInitialized: ({
      enumName: a
    }) => `String enum members need to consistently either all use initializers, or use no initializers, in enum \`${a}\`.`,
    GetterMayNotHaveThisParam: "A getter cannot have a `this` parameter.",
    ImportReflectionHasImportType: "An `import module` declaration can not use `type` or `typeof` keyword.",
    ImportTypeShorthandOnlyInPureImport: "The `type` and `typeof` keywords on named imports can only be used on regular `import` statements. It cannot be used with `import type` or `import typeof` sta\
tements.",
    InexactInsideExact: "Explicit inexact syntax cannot appear inside an explicit exact object type.",
    InexactInsideNonObject: "Explicit inexact syntax cannot appear in class or interface definitions.",
    InexactVariance: "Explicit inexact syntax cannot have variance.",
    InvalidNonTypeImportInDeclareModule: "Imports within a `declare module` body must always be `import type` or `import typeof`.",
    MissingTypeParamDefault: "Type parameter declaration needs a default, since a preceding type parameter declaration has a default.",
    NestedDeclareModule: "`declare module` cannot be used inside another `declare module`.",
    NestedFlowComment: "Cannot have a flow comment inside another flow comment.",
    PatternIsOptional: Object.assign({
      message: "A binding pattern parameter cannot be optional in an implementation signature."
    }, {
      reasonCode: "OptionalBindingPattern"
    }),
    SetterMayNotHaveThisParam: "A setter cannot have a `this` parameter.",
    SpreadVariance: "Spread properties cannot have variance.",
    ThisParamAnnotationRequired: "A type annotation is required for the `this` parameter.",
    ThisParamBannedInConstructor: "Constructors cannot have a `this` parameter; constructors don't bind `this` like other functions.",
    ThisParamMayNotBeOptional: "The `this` parameter cannot be optional.",
    ThisParamMustBeFirst: "The `this` parameter must be the first function parameter.",
    ThisParamNoDefault: "The `this` parameter may not have a default value.",
    TypeBeforeInitializer: "Type annotations must come before default assignments, e.g. instead of `age = 25: number` use `age: number = 25`.",
    TypeCastInPattern: "The type cast expression is expected to be wrapped with parenthesis.",
    UnexpectedExplicitInexactInObject: "Explicit inexact syntax must appear at the end of an inexact object.",
    UnexpectedReservedType: ({
      reservedType: a
    }) => `Unexpected reserved type ${a}.`,
    UnexpectedReservedUnderscore: "`_` is only allowed as a type argument to call or new.",
    UnexpectedSpaceBetweenModuloChecks: "Spaces between `%` and `checks` are not allowed here.",
    UnexpectedSpreadType: "Spread operator cannot appear in class or interface definitions.",
    UnexpectedSubtractionOperand: 'Unexpected token, expected "number" or "bigint".',
    UnexpectedTokenAfterTypeParameter: "Expected an arrow function after this type parameter declaration.",
    UnexpectedTypeParameterBeforeAsyncArrowFunction: "Type parameters must come after the async keyword, e.g. instead of `<T> async () => {}`, use `async <T>() => {}`.",
    UnsupportedDeclareExportKind: ({
      unsupportedExportKind: a,
      suggestion: e
    }) => `\`declare export ${a}\` is not supported. Use \`${e}\` instead.`,
    UnsupportedStatementInDeclareModule: "Only declares and type imports are allowed inside declare module.",
    UnterminatedFlowComment: "Unterminated flow-comment."
  });
  function Ii(a) {
    return a.type === "DeclareExportAllDeclaration" || a.type === "DeclareExportDeclaration" && (!a.declaration || a.declaration.type !== "TypeAlias" && a.declaration.type !== "InterfaceDeclaration");
  }
  function rs(a) {
    return a.importKind === "type" || a.importKind === "typeof";
  }
  var Ci = {
    const: "declare export var",
    let: "declare export var",
    type: "export type",
    interface: "export interface"
  };
  function Ei(a, e) {
    let t = [], s = [];
    for (let i = 0; i < a.length; i++)
      (e(a[i], i, a) ? t : s).push(a[i]);
    return [t, s];
  }
  var Ni = /\*?\s*@((?:no)?flow)\b/, ki = (a) => class extends a {
    constructor(...t) {
      super(...t), this.flowPragma = void 0;
    }
    getScopeHandler() {
      return Ht;
    }
    shouldParseTypes() {
      return this.getPluginOption("flow", "all") || this.flowPragma === "flow";
    }
    finishToken(t, s) {
      t !== 135 && t !== 13 && t !== 28 && this.flowPragma === void 0 && (this.flowPragma = null), super.finishToken(t, s);
    }
    addComment(t) {
      if (this.flowPragma === void 0) {
        let s = Ni.exec(t.value);
        if (s) if (s[1] === "flow")
          this.flowPragma = "flow";
        else if (s[1] === "noflow")
          this.flowPragma = "noflow";
        else
          throw new Error("Unexpected flow pragma");
      }
      super.addComment(t);
    }
    flowParseTypeInitialiser(t) {
      let s = this.state.inType;
      this.state.inType = !0, this.expect(t || 14);
      let i = this.flowParseType();
      return this.state.inType = s, i;
    }
    flowParsePredicate() {
      let t = this.startNode(), s = this.state.startLoc;
      return this.next(), this.expectContextual(111), this.state.lastTokStartLoc.index > s.index + 1 && this.raise(g.UnexpectedSpaceBetweenModuloChecks, s), this.eat(10) ? (t.value = super.parseExpression(),
      this.expect(11), this.finishNode(t, "DeclaredPredicate")) : this.finishNode(t, "InferredPredicate");
    }
    flowParseTypeAndPredicateInitialiser() {
      let t = this.state.inType;
      this.state.inType = !0, this.expect(14);
      let s = null, i = null;
      return this.match(54) ? (this.state.inType = t, i = this.flowParsePredicate()) : (s = this.flowParseType(), this.state.inType = t, this.match(54) && (i = this.flowParsePredicate())), [s, i];
    }
    flowParseDeclareClass(t) {
      return this.next(), this.flowParseInterfaceish(t, !0), this.finishNode(t, "DeclareClass");
    }
    flowParseDeclareFunction(t) {
      this.next();
      let s = t.id = this.parseIdentifier(), i = this.startNode(), r = this.startNode();
      this.match(47) ? i.typeParameters = this.flowParseTypeParameterDeclaration() : i.typeParameters = null, this.expect(10);
      let n = this.flowParseFunctionTypeParams();
      return i.params = n.params, i.rest = n.rest, i.this = n._this, this.expect(11), [i.returnType, t.predicate] = this.flowParseTypeAndPredicateInitialiser(), r.typeAnnotation = this.finishNode(i, "\
FunctionTypeAnnotation"), s.typeAnnotation = this.finishNode(r, "TypeAnnotation"), this.resetEndLocation(s), this.semicolon(), this.scope.declareName(t.id.name, 2048, t.id.loc.start), this.finishNode(
      t, "DeclareFunction");
    }
    flowParseDeclare(t, s) {
      if (this.match(80))
        return this.flowParseDeclareClass(t);
      if (this.match(68))
        return this.flowParseDeclareFunction(t);
      if (this.match(74))
        return this.flowParseDeclareVariable(t);
      if (this.eatContextual(128))
        return this.match(16) ? this.flowParseDeclareModuleExports(t) : (s && this.raise(g.NestedDeclareModule, this.state.lastTokStartLoc), this.flowParseDeclareModule(t));
      if (this.isContextual(131))
        return this.flowParseDeclareTypeAlias(t);
      if (this.isContextual(132))
        return this.flowParseDeclareOpaqueType(t);
      if (this.isContextual(130))
        return this.flowParseDeclareInterface(t);
      if (this.match(82))
        return this.flowParseDeclareExportDeclaration(t, s);
      throw this.unexpected();
    }
    flowParseDeclareVariable(t) {
      return this.next(), t.id = this.flowParseTypeAnnotatableIdentifier(), this.scope.declareName(t.id.name, 5, t.id.loc.start), this.semicolon(), this.finishNode(t, "DeclareVariable");
    }
    flowParseDeclareModule(t) {
      this.scope.enter(0), this.match(135) ? t.id = super.parseExprAtom() : t.id = this.parseIdentifier();
      let s = t.body = this.startNode(), i = s.body = [];
      for (this.expect(5); !this.match(8); ) {
        let o = this.startNode();
        this.match(83) ? (this.next(), !this.isContextual(131) && !this.match(87) && this.raise(g.InvalidNonTypeImportInDeclareModule, this.state.lastTokStartLoc), i.push(super.parseImport(o))) : (this.
        expectContextual(126, g.UnsupportedStatementInDeclareModule), i.push(this.flowParseDeclare(o, !0)));
      }
      this.scope.exit(), this.expect(8), this.finishNode(s, "BlockStatement");
      let r = null, n = !1;
      return i.forEach((o) => {
        Ii(o) ? (r === "CommonJS" && this.raise(g.AmbiguousDeclareModuleKind, o), r = "ES") : o.type === "DeclareModuleExports" && (n && this.raise(g.DuplicateDeclareModuleExports, o), r === "ES" && this.
        raise(g.AmbiguousDeclareModuleKind, o), r = "CommonJS", n = !0);
      }), t.kind = r || "CommonJS", this.finishNode(t, "DeclareModule");
    }
    flowParseDeclareExportDeclaration(t, s) {
      if (this.expect(82), this.eat(65))
        return this.match(68) || this.match(80) ? t.declaration = this.flowParseDeclare(this.startNode()) : (t.declaration = this.flowParseType(), this.semicolon()), t.default = !0, this.finishNode(t,
        "DeclareExportDeclaration");
      if (this.match(75) || this.isLet() || (this.isContextual(131) || this.isContextual(130)) && !s) {
        let i = this.state.value;
        throw this.raise(g.UnsupportedDeclareExportKind, this.state.startLoc, {
          unsupportedExportKind: i,
          suggestion: Ci[i]
        });
      }
      if (this.match(74) || this.match(68) || this.match(80) || this.isContextual(132))
        return t.declaration = this.flowParseDeclare(this.startNode()), t.default = !1, this.finishNode(t, "DeclareExportDeclaration");
      if (this.match(55) || this.match(5) || this.isContextual(130) || this.isContextual(131) || this.isContextual(132))
        return t = this.parseExport(t, null), t.type === "ExportNamedDeclaration" ? (t.default = !1, delete t.exportKind, this.castNodeTo(t, "DeclareExportDeclaration")) : this.castNodeTo(t, "DeclareE\
xportAllDeclaration");
      throw this.unexpected();
    }
    flowParseDeclareModuleExports(t) {
      return this.next(), this.expectContextual(112), t.typeAnnotation = this.flowParseTypeAnnotation(), this.semicolon(), this.finishNode(t, "DeclareModuleExports");
    }
    flowParseDeclareTypeAlias(t) {
      this.next();
      let s = this.flowParseTypeAlias(t);
      return this.castNodeTo(s, "DeclareTypeAlias"), s;
    }
    flowParseDeclareOpaqueType(t) {
      this.next();
      let s = this.flowParseOpaqueType(t, !0);
      return this.castNodeTo(s, "DeclareOpaqueType"), s;
    }
    flowParseDeclareInterface(t) {
      return this.next(), this.flowParseInterfaceish(t, !1), this.finishNode(t, "DeclareInterface");
    }
    flowParseInterfaceish(t, s) {
      if (t.id = this.flowParseRestrictedIdentifier(!s, !0), this.scope.declareName(t.id.name, s ? 17 : 8201, t.id.loc.start), this.match(47) ? t.typeParameters = this.flowParseTypeParameterDeclaration() :
      t.typeParameters = null, t.extends = [], this.eat(81))
        do
          t.extends.push(this.flowParseInterfaceExtends());
        while (!s && this.eat(12));
      if (s) {
        if (t.implements = [], t.mixins = [], this.eatContextual(118))
          do
            t.mixins.push(this.flowParseInterfaceExtends());
          while (this.eat(12));
        if (this.eatContextual(114))
          do
            t.implements.push(this.flowParseInterfaceExtends());
          while (this.eat(12));
      }
      t.body = this.flowParseObjectType({
        allowStatic: s,
        allowExact: !1,
        allowSpread: !1,
        allowProto: s,
        allowInexact: !1
      });
    }
    flowParseInterfaceExtends() {
      let t = this.startNode();
      return t.id = this.flowParseQualifiedTypeIdentifier(), this.match(47) ? t.typeParameters = this.flowParseTypeParameterInstantiation() : t.typeParameters = null, this.finishNode(t, "InterfaceExte\
nds");
    }
    flowParseInterface(t) {
      return this.flowParseInterfaceish(t, !1), this.finishNode(t, "InterfaceDeclaration");
    }
    checkNotUnderscore(t) {
      t === "_" && this.raise(g.UnexpectedReservedUnderscore, this.state.startLoc);
    }
    checkReservedType(t, s, i) {
      Si.has(t) && this.raise(i ? g.AssignReservedType : g.UnexpectedReservedType, s, {
        reservedType: t
      });
    }
    flowParseRestrictedIdentifierName(t, s) {
      return this.checkReservedType(this.state.value, this.state.startLoc, s), this.parseIdentifierName(t);
    }
    flowParseRestrictedIdentifier(t, s) {
      let i = this.startNode(), r = this.flowParseRestrictedIdentifierName(t, s);
      return this.createIdentifier(i, r);
    }
    flowParseTypeAlias(t) {
      return t.id = this.flowParseRestrictedIdentifier(!1, !0), this.scope.declareName(t.id.name, 8201, t.id.loc.start), this.match(47) ? t.typeParameters = this.flowParseTypeParameterDeclaration() : t.
      typeParameters = null, t.right = this.flowParseTypeInitialiser(29), this.semicolon(), this.finishNode(t, "TypeAlias");
    }
    flowParseOpaqueType(t, s) {
      return this.expectContextual(131), t.id = this.flowParseRestrictedIdentifier(!0, !0), this.scope.declareName(t.id.name, 8201, t.id.loc.start), this.match(47) ? t.typeParameters = this.flowParseTypeParameterDeclaration() :
      t.typeParameters = null, t.supertype = null, this.match(14) && (t.supertype = this.flowParseTypeInitialiser(14)), t.impltype = null, s || (t.impltype = this.flowParseTypeInitialiser(29)), this.semicolon(),
      this.finishNode(t, "OpaqueType");
    }
    flowParseTypeParameterBound() {
      if (this.match(14) || this.isContextual(81)) {
        let t = this.startNode();
        return this.next(), t.typeAnnotation = this.flowParseType(), this.finishNode(t, "TypeAnnotation");
      }
    }
    flowParseTypeParameter(t = !1) {
      let s = this.state.startLoc, i = this.startNode(), r = this.flowParseVariance();
      return i.name = this.flowParseRestrictedIdentifierName(), i.variance = r, i.bound = this.flowParseTypeParameterBound(), this.match(29) ? (this.eat(29), i.default = this.flowParseType()) : t && this.
      raise(g.MissingTypeParamDefault, s), this.finishNode(i, "TypeParameter");
    }
    flowParseTypeParameterDeclaration() {
      let t = this.state.inType, s = this.startNode();
      s.params = [], this.state.inType = !0, this.match(47) || this.match(144) ? this.next() : this.unexpected();
      let i = !1;
      do {
        let r = this.flowParseTypeParameter(i);
        s.params.push(r), r.default && (i = !0), this.match(48) || this.expect(12);
      } while (!this.match(48));
      return this.expect(48), this.state.inType = t, this.finishNode(s, "TypeParameterDeclaration");
    }
    flowInTopLevelContext(t) {
      if (this.curContext() !== C.brace) {
        let s = this.state.context;
        this.state.context = [s[0]];
        try {
          return t();
        } finally {
          this.state.context = s;
        }
      } else
        return t();
    }
    flowParseTypeParameterInstantiationInExpression() {
      if (this.reScan_lt() === 47)
        return this.flowParseTypeParameterInstantiation();
    }
    flowParseTypeParameterInstantiation() {
      let t = this.startNode(), s = this.state.inType;
      return this.state.inType = !0, t.params = [], this.flowInTopLevelContext(() => {
        this.expect(47);
        let i = this.state.noAnonFunctionType;
        for (this.state.noAnonFunctionType = !1; !this.match(48); )
          t.params.push(this.flowParseType()), this.match(48) || this.expect(12);
        this.state.noAnonFunctionType = i;
      }), this.state.inType = s, !this.state.inType && this.curContext() === C.brace && this.reScan_lt_gt(), this.expect(48), this.finishNode(t, "TypeParameterInstantiation");
    }
    flowParseTypeParameterInstantiationCallOrNew() {
      if (this.reScan_lt() !== 47) return null;
      let t = this.startNode(), s = this.state.inType;
      for (t.params = [], this.state.inType = !0, this.expect(47); !this.match(48); )
        t.params.push(this.flowParseTypeOrImplicitInstantiation()), this.match(48) || this.expect(12);
      return this.expect(48), this.state.inType = s, this.finishNode(t, "TypeParameterInstantiation");
    }
    flowParseInterfaceType() {
      let t = this.startNode();
      if (this.expectContextual(130), t.extends = [], this.eat(81))
        do
          t.extends.push(this.flowParseInterfaceExtends());
        while (this.eat(12));
      return t.body = this.flowParseObjectType({
        allowStatic: !1,
        allowExact: !1,
        allowSpread: !1,
        allowProto: !1,
        allowInexact: !1
      }), this.finishNode(t, "InterfaceTypeAnnotation");
    }
    flowParseObjectPropertyKey() {
      return this.match(136) || this.match(135) ? super.parseExprAtom() : this.parseIdentifier(!0);
    }
    flowParseObjectTypeIndexer(t, s, i) {
      return t.static = s, this.lookahead().type === 14 ? (t.id = this.flowParseObjectPropertyKey(), t.key = this.flowParseTypeInitialiser()) : (t.id = null, t.key = this.flowParseType()), this.expect(
      3), t.value = this.flowParseTypeInitialiser(), t.variance = i, this.finishNode(t, "ObjectTypeIndexer");
    }
    flowParseObjectTypeInternalSlot(t, s) {
      return t.static = s, t.id = this.flowParseObjectPropertyKey(), this.expect(3), this.expect(3), this.match(47) || this.match(10) ? (t.method = !0, t.optional = !1, t.value = this.flowParseObjectTypeMethodish(
      this.startNodeAt(t.loc.start))) : (t.method = !1, this.eat(17) && (t.optional = !0), t.value = this.flowParseTypeInitialiser()), this.finishNode(t, "ObjectTypeInternalSlot");
    }
    flowParseObjectTypeMethodish(t) {
      for (t.params = [], t.rest = null, t.typeParameters = null, t.this = null, this.match(47) && (t.typeParameters = this.flowParseTypeParameterDeclaration()), this.expect(10), this.match(78) && (t.
      this = this.flowParseFunctionTypeParam(!0), t.this.name = null, this.match(11) || this.expect(12)); !this.match(11) && !this.match(21); )
        t.params.push(this.flowParseFunctionTypeParam(!1)), this.match(11) || this.expect(12);
      return this.eat(21) && (t.rest = this.flowParseFunctionTypeParam(!1)), this.expect(11), t.returnType = this.flowParseTypeInitialiser(), this.finishNode(t, "FunctionTypeAnnotation");
    }
    flowParseObjectTypeCallProperty(t, s) {
      let i = this.startNode();
      return t.static = s, t.value = this.flowParseObjectTypeMethodish(i), this.finishNode(t, "ObjectTypeCallProperty");
    }
    flowParseObjectType({
      allowStatic: t,
      allowExact: s,
      allowSpread: i,
      allowProto: r,
      allowInexact: n
    }) {
      let o = this.state.inType;
      this.state.inType = !0;
      let h = this.startNode();
      h.callProperties = [], h.properties = [], h.indexers = [], h.internalSlots = [];
      let l, c, p = !1;
      for (s && this.match(6) ? (this.expect(6), l = 9, c = !0) : (this.expect(5), l = 8, c = !1), h.exact = c; !this.match(l); ) {
        let d = !1, y = null, T = null, E = this.startNode();
        if (r && this.isContextual(119)) {
          let N = this.lookahead();
          N.type !== 14 && N.type !== 17 && (this.next(), y = this.state.startLoc, t = !1);
        }
        if (t && this.isContextual(107)) {
          let N = this.lookahead();
          N.type !== 14 && N.type !== 17 && (this.next(), d = !0);
        }
        let A = this.flowParseVariance();
        if (this.eat(0))
          y != null && this.unexpected(y), this.eat(0) ? (A && this.unexpected(A.loc.start), h.internalSlots.push(this.flowParseObjectTypeInternalSlot(E, d))) : h.indexers.push(this.flowParseObjectTypeIndexer(
          E, d, A));
        else if (this.match(10) || this.match(47))
          y != null && this.unexpected(y), A && this.unexpected(A.loc.start), h.callProperties.push(this.flowParseObjectTypeCallProperty(E, d));
        else {
          let N = "init";
          if (this.isContextual(100) || this.isContextual(105)) {
            let k = this.lookahead();
            fs(k.type) && (N = this.state.value, this.next());
          }
          let U = this.flowParseObjectTypeProperty(E, d, y, A, N, i, n ?? !c);
          U === null ? (p = !0, T = this.state.lastTokStartLoc) : h.properties.push(U);
        }
        this.flowObjectTypeSemicolon(), T && !this.match(8) && !this.match(9) && this.raise(g.UnexpectedExplicitInexactInObject, T);
      }
      this.expect(l), i && (h.inexact = p);
      let f = this.finishNode(h, "ObjectTypeAnnotation");
      return this.state.inType = o, f;
    }
    flowParseObjectTypeProperty(t, s, i, r, n, o, h) {
      if (this.eat(21))
        return this.match(12) || this.match(13) || this.match(8) || this.match(9) ? (o ? h || this.raise(g.InexactInsideExact, this.state.lastTokStartLoc) : this.raise(g.InexactInsideNonObject, this.state.
        lastTokStartLoc), r && this.raise(g.InexactVariance, r), null) : (o || this.raise(g.UnexpectedSpreadType, this.state.lastTokStartLoc), i != null && this.unexpected(i), r && this.raise(g.SpreadVariance,
        r), t.argument = this.flowParseType(), this.finishNode(t, "ObjectTypeSpreadProperty"));
      {
        t.key = this.flowParseObjectPropertyKey(), t.static = s, t.proto = i != null, t.kind = n;
        let l = !1;
        return this.match(47) || this.match(10) ? (t.method = !0, i != null && this.unexpected(i), r && this.unexpected(r.loc.start), t.value = this.flowParseObjectTypeMethodish(this.startNodeAt(t.loc.
        start)), (n === "get" || n === "set") && this.flowCheckGetterSetterParams(t), !o && t.key.name === "constructor" && t.value.this && this.raise(g.ThisParamBannedInConstructor, t.value.this)) : (n !==
        "init" && this.unexpected(), t.method = !1, this.eat(17) && (l = !0), t.value = this.flowParseTypeInitialiser(), t.variance = r), t.optional = l, this.finishNode(t, "ObjectTypeProperty");
      }
    }
    flowCheckGetterSetterParams(t) {
      let s = t.kind === "get" ? 0 : 1, i = t.value.params.length + (t.value.rest ? 1 : 0);
      t.value.this && this.raise(t.kind === "get" ? g.GetterMayNotHaveThisParam : g.SetterMayNotHaveThisParam, t.value.this), i !== s && this.raise(t.kind === "get" ? u.BadGetterArity : u.BadSetterArity,
      t), t.kind === "set" && t.value.rest && this.raise(u.BadSetterRestParameter, t);
    }
    flowObjectTypeSemicolon() {
      !this.eat(13) && !this.eat(12) && !this.match(8) && !this.match(9) && this.unexpected();
    }
    flowParseQualifiedTypeIdentifier(t, s) {
      t ?? (t = this.state.startLoc);
      let i = s || this.flowParseRestrictedIdentifier(!0);
      for (; this.eat(16); ) {
        let r = this.startNodeAt(t);
        r.qualification = i, r.id = this.flowParseRestrictedIdentifier(!0), i = this.finishNode(r, "QualifiedTypeIdentifier");
      }
      return i;
    }
    flowParseGenericType(t, s) {
      let i = this.startNodeAt(t);
      return i.typeParameters = null, i.id = this.flowParseQualifiedTypeIdentifier(t, s), this.match(47) && (i.typeParameters = this.flowParseTypeParameterInstantiation()), this.finishNode(i, "Generic\
TypeAnnotation");
    }
    flowParseTypeofType() {
      let t = this.startNode();
      return this.expect(87), t.argument = this.flowParsePrimaryType(), this.finishNode(t, "TypeofTypeAnnotation");
    }
    flowParseTupleType() {
      let t = this.startNode();
      for (t.types = [], this.expect(0); this.state.pos < this.length && !this.match(3) && (t.types.push(this.flowParseType()), !this.match(3)); )
        this.expect(12);
      return this.expect(3), this.finishNode(t, "TupleTypeAnnotation");
    }
    flowParseFunctionTypeParam(t) {
      let s = null, i = !1, r = null, n = this.startNode(), o = this.lookahead(), h = this.state.type === 78;
      return o.type === 14 || o.type === 17 ? (h && !t && this.raise(g.ThisParamMustBeFirst, n), s = this.parseIdentifier(h), this.eat(17) && (i = !0, h && this.raise(g.ThisParamMayNotBeOptional, n)),
      r = this.flowParseTypeInitialiser()) : r = this.flowParseType(), n.name = s, n.optional = i, n.typeAnnotation = r, this.finishNode(n, "FunctionTypeParam");
    }
    reinterpretTypeAsFunctionTypeParam(t) {
      let s = this.startNodeAt(t.loc.start);
      return s.name = null, s.optional = !1, s.typeAnnotation = t, this.finishNode(s, "FunctionTypeParam");
    }
    flowParseFunctionTypeParams(t = []) {
      let s = null, i = null;
      for (this.match(78) && (i = this.flowParseFunctionTypeParam(!0), i.name = null, this.match(11) || this.expect(12)); !this.match(11) && !this.match(21); )
        t.push(this.flowParseFunctionTypeParam(!1)), this.match(11) || this.expect(12);
      return this.eat(21) && (s = this.flowParseFunctionTypeParam(!1)), {
        params: t,
        rest: s,
        _this: i
      };
    }
    flowIdentToTypeAnnotation(t, s, i) {
      switch (i.name) {
        case "any":
          return this.finishNode(s, "AnyTypeAnnotation");
        case "bool":
        case "boolean":
          return this.finishNode(s, "BooleanTypeAnnotation");
        case "mixed":
          return this.finishNode(s, "MixedTypeAnnotation");
        case "empty":
          return this.finishNode(s, "EmptyTypeAnnotation");
        case "number":
          return this.finishNode(s, "NumberTypeAnnotation");
        case "string":
          return this.finishNode(s, "StringTypeAnnotation");
        case "symbol":
          return this.finishNode(s, "SymbolTypeAnnotation");
        default:
          return this.checkNotUnderscore(i.name), this.flowParseGenericType(t, i);
      }
    }
    flowParsePrimaryType() {
      let t = this.state.startLoc, s = this.startNode(), i, r, n = !1, o = this.state.noAnonFunctionType;
      switch (this.state.type) {
        case 5:
          return this.flowParseObjectType({
            allowStatic: !1,
            allowExact: !1,
            allowSpread: !0,
            allowProto: !1,
            allowInexact: !0
          });
        case 6:
          return this.flowParseObjectType({
            allowStatic: !1,
            allowExact: !0,
            allowSpread: !0,
            allowProto: !1,
            allowInexact: !1
          });
        case 0:
          return this.state.noAnonFunctionType = !1, r = this.flowParseTupleType(), this.state.noAnonFunctionType = o, r;
        case 47: {
          let h = this.startNode();
          return h.typeParameters = this.flowParseTypeParameterDeclaration(), this.expect(10), i = this.flowParseFunctionTypeParams(), h.params = i.params, h.rest = i.rest, h.this = i._this, this.expect(
          11), this.expect(19), h.returnType = this.flowParseType(), this.finishNode(h, "FunctionTypeAnnotation");
        }
        case 10: {
          let h = this.startNode();
          if (this.next(), !this.match(11) && !this.match(21))
            if (I(this.state.type) || this.match(78)) {
              let l = this.lookahead().type;
              n = l !== 17 && l !== 14;
            } else
              n = !0;
          if (n) {
            if (this.state.noAnonFunctionType = !1, r = this.flowParseType(), this.state.noAnonFunctionType = o, this.state.noAnonFunctionType || !(this.match(12) || this.match(11) && this.lookahead().
            type === 19))
              return this.expect(11), r;
            this.eat(12);
          }
          return r ? i = this.flowParseFunctionTypeParams([this.reinterpretTypeAsFunctionTypeParam(r)]) : i = this.flowParseFunctionTypeParams(), h.params = i.params, h.rest = i.rest, h.this = i._this,
          this.expect(11), this.expect(19), h.returnType = this.flowParseType(), h.typeParameters = null, this.finishNode(h, "FunctionTypeAnnotation");
        }
        case 135:
          return this.parseLiteral(this.state.value, "StringLiteralTypeAnnotation");
        case 85:
        case 86:
          return s.value = this.match(85), this.next(), this.finishNode(s, "BooleanLiteralTypeAnnotation");
        case 53:
          if (this.state.value === "-") {
            if (this.next(), this.match(136))
              return this.parseLiteralAtNode(-this.state.value, "NumberLiteralTypeAnnotation", s);
            if (this.match(137))
              return this.parseLiteralAtNode(-this.state.value, "BigIntLiteralTypeAnnotation", s);
            throw this.raise(g.UnexpectedSubtractionOperand, this.state.startLoc);
          }
          throw this.unexpected();
        case 136:
          return this.parseLiteral(this.state.value, "NumberLiteralTypeAnnotation");
        case 137:
          return this.parseLiteral(this.state.value, "BigIntLiteralTypeAnnotation");
        case 88:
          return this.next(), this.finishNode(s, "VoidTypeAnnotation");
        case 84:
          return this.next(), this.finishNode(s, "NullLiteralTypeAnnotation");
        case 78:
          return this.next(), this.finishNode(s, "ThisTypeAnnotation");
        case 55:
          return this.next(), this.finishNode(s, "ExistsTypeAnnotation");
        case 87:
          return this.flowParseTypeofType();
        default:
          if (Et(this.state.type)) {
            let h = z(this.state.type);
            return this.next(), super.createIdentifier(s, h);
          } else if (I(this.state.type))
            return this.isContextual(130) ? this.flowParseInterfaceType() : this.flowIdentToTypeAnnotation(t, s, this.parseIdentifier());
      }
      throw this.unexpected();
    }
    flowParsePostfixType() {
      let t = this.state.startLoc, s = this.flowParsePrimaryType(), i = !1;
      for (; (this.match(0) || this.match(18)) && !this.canInsertSemicolon(); ) {
        let r = this.startNodeAt(t), n = this.eat(18);
        i = i || n, this.expect(0), !n && this.match(3) ? (r.elementType = s, this.next(), s = this.finishNode(r, "ArrayTypeAnnotation")) : (r.objectType = s, r.indexType = this.flowParseType(), this.
        expect(3), i ? (r.optional = n, s = this.finishNode(r, "OptionalIndexedAccessType")) : s = this.finishNode(r, "IndexedAccessType"));
      }
      return s;
    }
    flowParsePrefixType() {
      let t = this.startNode();
      return this.eat(17) ? (t.typeAnnotation = this.flowParsePrefixType(), this.finishNode(t, "NullableTypeAnnotation")) : this.flowParsePostfixType();
    }
    flowParseAnonFunctionWithoutParens() {
      let t = this.flowParsePrefixType();
      if (!this.state.noAnonFunctionType && this.eat(19)) {
        let s = this.startNodeAt(t.loc.start);
        return s.params = [this.reinterpretTypeAsFunctionTypeParam(t)], s.rest = null, s.this = null, s.returnType = this.flowParseType(), s.typeParameters = null, this.finishNode(s, "FunctionTypeAnno\
tation");
      }
      return t;
    }
    flowParseIntersectionType() {
      let t = this.startNode();
      this.eat(45);
      let s = this.flowParseAnonFunctionWithoutParens();
      for (t.types = [s]; this.eat(45); )
        t.types.push(this.flowParseAnonFunctionWithoutParens());
      return t.types.length === 1 ? s : this.finishNode(t, "IntersectionTypeAnnotation");
    }
    flowParseUnionType() {
      let t = this.startNode();
      this.eat(43);
      let s = this.flowParseIntersectionType();
      for (t.types = [s]; this.eat(43); )
        t.types.push(this.flowParseIntersectionType());
      return t.types.length === 1 ? s : this.finishNode(t, "UnionTypeAnnotation");
    }
    flowParseType() {
      let t = this.state.inType;
      this.state.inType = !0;
      let s = this.flowParseUnionType();
      return this.state.inType = t, s;
    }
    flowParseTypeOrImplicitInstantiation() {
      if (this.state.type === 133 && this.state.value === "_") {
        let t = this.state.startLoc, s = this.parseIdentifier();
        return this.flowParseGenericType(t, s);
      } else
        return this.flowParseType();
    }
    flowParseTypeAnnotation() {
      let t = this.startNode();
      return t.typeAnnotation = this.flowParseTypeInitialiser(), this.finishNode(t, "TypeAnnotation");
    }
    flowParseTypeAnnotatableIdentifier() {
      let t = this.startNode(), s = this.parseIdentifierName();
      return this.match(14) && (t.typeAnnotation = this.flowParseTypeAnnotation()), this.createIdentifier(t, s);
    }
    typeCastToParameter(t) {
      return t.expression.typeAnnotation = t.typeAnnotation, this.resetEndLocation(t.expression, t.typeAnnotation.loc.end), t.expression;
    }
    flowParseVariance() {
      let t = null;
      return this.match(53) ? (t = this.startNode(), this.state.value === "+" ? t.kind = "plus" : t.kind = "minus", this.next(), this.finishNode(t, "Variance")) : t;
    }
    parseFunctionBody(t, s, i = !1) {
      if (s) {
        this.forwardNoArrowParamsConversionAt(t, () => super.parseFunctionBody(t, !0, i));
        return;
      }
      super.parseFunctionBody(t, !1, i);
    }
    parseFunctionBodyAndFinish(t, s, i = !1) {
      if (this.match(14)) {
        let r = this.startNode();
        [r.typeAnnotation, t.predicate] = this.flowParseTypeAndPredicateInitialiser(), t.returnType = r.typeAnnotation ? this.finishNode(r, "TypeAnnotation") : null;
      }
      return super.parseFunctionBodyAndFinish(t, s, i);
    }
    parseStatementLike(t) {
      if (this.state.strict && this.isContextual(130)) {
        let i = this.lookahead();
        if (M(i.type)) {
          let r = this.startNode();
          return this.next(), this.flowParseInterface(r);
        }
      } else if (this.isContextual(127)) {
        let i = this.startNode();
        return this.next(), this.flowParseEnumDeclaration(i);
      }
      let s = super.parseStatementLike(t);
      return this.flowPragma === void 0 && !this.isValidDirective(s) && (this.flowPragma = null), s;
    }
    parseExpressionStatement(t, s, i, r) {
      if (s.type === "Identifier") {
        if (s.name === "declare") {
          if (this.match(80) || I(this.state.type) || this.match(68) || this.match(74) || this.match(82))
            return this.flowParseDeclare(t);
        } else if (I(this.state.type)) {
          if (s.name === "interface")
            return this.flowParseInterface(t);
          if (s.name === "type")
            return this.flowParseTypeAlias(t);
          if (s.name === "opaque")
            return this.flowParseOpaqueType(t, !1);
        }
      }
      return super.parseExpressionStatement(t, s, i, r);
    }
    shouldParseExportDeclaration() {
      let {
        type: t
      } = this.state;
      return t === 127 || is(t) ? !this.state.containsEsc : super.shouldParseExportDeclaration();
    }
    isExportDefaultSpecifier() {
      let {
        type: t
      } = this.state;
      return t === 127 || is(t) ? this.state.containsEsc : super.isExportDefaultSpecifier();
    }
    parseExportDefaultExpression() {
      if (this.isContextual(127)) {
        let t = this.startNode();
        return this.next(), this.flowParseEnumDeclaration(t);
      }
      return super.parseExportDefaultExpression();
    }
    parseConditional(t, s, i) {
      if (!this.match(17)) return t;
      if (this.state.maybeInArrowParameters) {
        let p = this.lookaheadCharCode();
        if (p === 44 || p === 61 || p === 58 || p === 41)
          return this.setOptionalParametersError(i), t;
      }
      this.expect(17);
      let r = this.state.clone(), n = this.startNodeAt(s), {
        consequent: o,
        failed: h
      } = this.tryParseConditionalConsequent(), [l, c] = this.getArrowLikeExpressions(o);
      if (h || c.length > 0) {
        if (c.length > 0) {
          this.state = r;
          for (let p = 0; p < c.length; p++)
            this.noArrowAt.add(this.offsetToSourcePos(c[p].start));
          ({
            consequent: o,
            failed: h
          } = this.tryParseConditionalConsequent()), [l, c] = this.getArrowLikeExpressions(o);
        }
        h && l.length > 1 && this.raise(g.AmbiguousConditionalArrow, r.startLoc), h && l.length === 1 && (this.state = r, this.noArrowAt.add(this.offsetToSourcePos(l[0].start)), {
          consequent: o,
          failed: h
        } = this.tryParseConditionalConsequent());
      }
      return this.getArrowLikeExpressions(o, !0), this.expect(14), n.test = t, n.consequent = o, n.alternate = this.forwardNoArrowParamsConversionAt(n, () => this.parseMaybeAssign(void 0, void 0)), this.
      finishNode(n, "ConditionalExpression");
    }
    tryParseConditionalConsequent() {
      this.state.noArrowParamsConversionAt.push(this.state.start);
      let t = this.parseMaybeAssignAllowIn(), s = !this.match(14);
      return this.state.noArrowParamsConversionAt.pop(), {
        consequent: t,
        failed: s
      };
    }
    getArrowLikeExpressions(t, s) {
      let i = [t], r = [];
      for (; i.length !== 0; ) {
        let n = i.pop();
        n.type === "ArrowFunctionExpression" ? (n.typeParameters || !n.returnType ? this.finishArrowValidation(n) : r.push(n), n.body.type !== "BlockStatement" && i.push(n.body)) : n.type === "Conditi\
onalExpression" && (i.push(n.consequent), i.push(n.alternate));
      }
      return s ? (r.forEach((n) => this.finishArrowValidation(n)), [r, []]) : Ei(r, (n) => n.params.every((o) => this.isAssignable(o, !0)));
    }
    finishArrowValidation(t) {
      var s;
      this.toAssignableList(t.params, (s = t.extra) == null ? void 0 : s.trailingCommaLoc, !1), this.scope.enter(518), super.checkParams(t, !1, !0), this.scope.exit();
    }
    forwardNoArrowParamsConversionAt(t, s) {
      let i;
      return this.state.noArrowParamsConversionAt.includes(this.offsetToSourcePos(t.start)) ? (this.state.noArrowParamsConversionAt.push(this.state.start), i = s(), this.state.noArrowParamsConversionAt.
      pop()) : i = s(), i;
    }
    parseParenItem(t, s) {
      let i = super.parseParenItem(t, s);
      if (this.eat(17) && (i.optional = !0, this.resetEndLocation(t)), this.match(14)) {
        let r = this.startNodeAt(s);
        return r.expression = i, r.typeAnnotation = this.flowParseTypeAnnotation(), this.finishNode(r, "TypeCastExpression");
      }
      return i;
    }
    assertModuleNodeAllowed(t) {
      t.type === "ImportDeclaration" && (t.importKind === "type" || t.importKind === "typeof") || t.type === "ExportNamedDeclaration" && t.exportKind === "type" || t.type === "ExportAllDeclaration" &&
      t.exportKind === "type" || super.assertModuleNodeAllowed(t);
    }
    parseExportDeclaration(t) {
      if (this.isContextual(131)) {
        t.exportKind = "type";
        let s = this.startNode();
        return this.next(), this.match(5) ? (t.specifiers = this.parseExportSpecifiers(!0), super.parseExportFrom(t), null) : this.flowParseTypeAlias(s);
      } else if (this.isContextual(132)) {
        t.exportKind = "type";
        let s = this.startNode();
        return this.next(), this.flowParseOpaqueType(s, !1);
      } else if (this.isContextual(130)) {
        t.exportKind = "type";
        let s = this.startNode();
        return this.next(), this.flowParseInterface(s);
      } else if (this.isContextual(127)) {
        t.exportKind = "value";
        let s = this.startNode();
        return this.next(), this.flowParseEnumDeclaration(s);
      } else
        return super.parseExportDeclaration(t);
    }
    eatExportStar(t) {
      return super.eatExportStar(t) ? !0 : this.isContextual(131) && this.lookahead().type === 55 ? (t.exportKind = "type", this.next(), this.next(), !0) : !1;
    }
    maybeParseExportNamespaceSpecifier(t) {
      let {
        startLoc: s
      } = this.state, i = super.maybeParseExportNamespaceSpecifier(t);
      return i && t.exportKind === "type" && this.unexpected(s), i;
    }
    parseClassId(t, s, i) {
      super.parseClassId(t, s, i), this.match(47) && (t.typeParameters = this.flowParseTypeParameterDeclaration());
    }
    parseClassMember(t, s, i) {
      let {
        startLoc: r
      } = this.state;
      if (this.isContextual(126)) {
        if (super.parseClassMemberFromModifier(t, s))
          return;
        s.declare = !0;
      }
      super.parseClassMember(t, s, i), s.declare && (s.type !== "ClassProperty" && s.type !== "ClassPrivateProperty" && s.type !== "PropertyDefinition" ? this.raise(g.DeclareClassElement, r) : s.value &&
      this.raise(g.DeclareClassFieldInitializer, s.value));
    }
    isIterator(t) {
      return t === "iterator" || t === "asyncIterator";
    }
    readIterator() {
      let t = super.readWord1(), s = "@@" + t;
      (!this.isIterator(t) || !this.state.inType) && this.raise(u.InvalidIdentifier, this.state.curPosition(), {
        identifierName: s
      }), this.finishToken(133, s);
    }
    getTokenFromCode(t) {
      let s = this.input.charCodeAt(this.state.pos + 1);
      t === 123 && s === 124 ? this.finishOp(6, 2) : this.state.inType && (t === 62 || t === 60) ? this.finishOp(t === 62 ? 48 : 47, 1) : this.state.inType && t === 63 ? s === 46 ? this.finishOp(18, 2) :
      this.finishOp(17, 1) : Ai(t, s, this.input.charCodeAt(this.state.pos + 2)) ? (this.state.pos += 2, this.readIterator()) : super.getTokenFromCode(t);
    }
    isAssignable(t, s) {
      return t.type === "TypeCastExpression" ? this.isAssignable(t.expression, s) : super.isAssignable(t, s);
    }
    toAssignable(t, s = !1) {
      !s && t.type === "AssignmentExpression" && t.left.type === "TypeCastExpression" && (t.left = this.typeCastToParameter(t.left)), super.toAssignable(t, s);
    }
    toAssignableList(t, s, i) {
      for (let r = 0; r < t.length; r++) {
        let n = t[r];
        n?.type === "TypeCastExpression" && (t[r] = this.typeCastToParameter(n));
      }
      super.toAssignableList(t, s, i);
    }
    toReferencedList(t, s) {
      for (let r = 0; r < t.length; r++) {
        var i;
        let n = t[r];
        n && n.type === "TypeCastExpression" && !((i = n.extra) != null && i.parenthesized) && (t.length > 1 || !s) && this.raise(g.TypeCastInPattern, n.typeAnnotation);
      }
      return t;
    }
    parseArrayLike(t, s, i) {
      let r = super.parseArrayLike(t, s, i);
      return i != null && !this.state.maybeInArrowParameters && this.toReferencedList(r.elements), r;
    }
    isValidLVal(t, s, i, r) {
      return t === "TypeCastExpression" || super.isValidLVal(t, s, i, r);
    }
    parseClassProperty(t) {
      return this.match(14) && (t.typeAnnotation = this.flowParseTypeAnnotation()), super.parseClassProperty(t);
    }
    parseClassPrivateProperty(t) {
      return this.match(14) && (t.typeAnnotation = this.flowParseTypeAnnotation()), super.parseClassPrivateProperty(t);
    }
    isClassMethod() {
      return this.match(47) || super.isClassMethod();
    }
    isClassProperty() {
      return this.match(14) || super.isClassProperty();
    }
    isNonstaticConstructor(t) {
      return !this.match(14) && super.isNonstaticConstructor(t);
    }
    pushClassMethod(t, s, i, r, n, o) {
      if (s.variance && this.unexpected(s.variance.loc.start), delete s.variance, this.match(47) && (s.typeParameters = this.flowParseTypeParameterDeclaration()), super.pushClassMethod(t, s, i, r, n, o),
      s.params && n) {
        let h = s.params;
        h.length > 0 && this.isThisParam(h[0]) && this.raise(g.ThisParamBannedInConstructor, s);
      } else if (s.type === "MethodDefinition" && n && s.value.params) {
        let h = s.value.params;
        h.length > 0 && this.isThisParam(h[0]) && this.raise(g.ThisParamBannedInConstructor, s);
      }
    }
    pushClassPrivateMethod(t, s, i, r) {
      s.variance && this.unexpected(s.variance.loc.start), delete s.variance, this.match(47) && (s.typeParameters = this.flowParseTypeParameterDeclaration()), super.pushClassPrivateMethod(t, s, i, r);
    }
    parseClassSuper(t) {
      if (super.parseClassSuper(t), t.superClass && (this.match(47) || this.match(51)) && (t.superTypeParameters = this.flowParseTypeParameterInstantiationInExpression()), this.isContextual(114)) {
        this.next();
        let s = t.implements = [];
        do {
          let i = this.startNode();
          i.id = this.flowParseRestrictedIdentifier(!0), this.match(47) ? i.typeParameters = this.flowParseTypeParameterInstantiation() : i.typeParameters = null, s.push(this.finishNode(i, "ClassImple\
ments"));
        } while (this.eat(12));
      }
    }
    checkGetterSetterParams(t) {
      super.checkGetterSetterParams(t);
      let s = this.getObjectOrClassMethodParams(t);
      if (s.length > 0) {
        let i = s[0];
        this.isThisParam(i) && t.kind === "get" ? this.raise(g.GetterMayNotHaveThisParam, i) : this.isThisParam(i) && this.raise(g.SetterMayNotHaveThisParam, i);
      }
    }
    parsePropertyNamePrefixOperator(t) {
      t.variance = this.flowParseVariance();
    }
    parseObjPropValue(t, s, i, r, n, o, h) {
      t.variance && this.unexpected(t.variance.loc.start), delete t.variance;
      let l;
      this.match(47) && !o && (l = this.flowParseTypeParameterDeclaration(), this.match(10) || this.unexpected());
      let c = super.parseObjPropValue(t, s, i, r, n, o, h);
      return l && ((c.value || c).typeParameters = l), c;
    }
    parseFunctionParamType(t) {
      return this.eat(17) && (t.type !== "Identifier" && this.raise(g.PatternIsOptional, t), this.isThisParam(t) && this.raise(g.ThisParamMayNotBeOptional, t), t.optional = !0), this.match(14) ? t.typeAnnotation =
      this.flowParseTypeAnnotation() : this.isThisParam(t) && this.raise(g.ThisParamAnnotationRequired, t), this.match(29) && this.isThisParam(t) && this.raise(g.ThisParamNoDefault, t), this.resetEndLocation(
      t), t;
    }
    parseMaybeDefault(t, s) {
      let i = super.parseMaybeDefault(t, s);
      return i.type === "AssignmentPattern" && i.typeAnnotation && i.right.start < i.typeAnnotation.start && this.raise(g.TypeBeforeInitializer, i.typeAnnotation), i;
    }
    checkImportReflection(t) {
      super.checkImportReflection(t), t.module && t.importKind !== "value" && this.raise(g.ImportReflectionHasImportType, t.specifiers[0].loc.start);
    }
    parseImportSpecifierLocal(t, s, i) {
      s.local = rs(t) ? this.flowParseRestrictedIdentifier(!0, !0) : this.parseIdentifier(), t.specifiers.push(this.finishImportSpecifier(s, i));
    }
    isPotentialImportPhase(t) {
      if (super.isPotentialImportPhase(t)) return !0;
      if (this.isContextual(131)) {
        if (!t) return !0;
        let s = this.lookaheadCharCode();
        return s === 123 || s === 42;
      }
      return !t && this.isContextual(87);
    }
    applyImportPhase(t, s, i, r) {
      if (super.applyImportPhase(t, s, i, r), s) {
        if (!i && this.match(65))
          return;
        t.exportKind = i === "type" ? i : "value";
      } else
        i === "type" && this.match(55) && this.unexpected(), t.importKind = i === "type" || i === "typeof" ? i : "value";
    }
    parseImportSpecifier(t, s, i, r, n) {
      let o = t.imported, h = null;
      o.type === "Identifier" && (o.name === "type" ? h = "type" : o.name === "typeof" && (h = "typeof"));
      let l = !1;
      if (this.isContextual(94) && !this.isLookaheadContextual("as")) {
        let p = this.parseIdentifier(!0);
        h !== null && !M(this.state.type) ? (t.imported = p, t.importKind = h, t.local = this.cloneIdentifier(p)) : (t.imported = o, t.importKind = null, t.local = this.parseIdentifier());
      } else {
        if (h !== null && M(this.state.type))
          t.imported = this.parseIdentifier(!0), t.importKind = h;
        else {
          if (s)
            throw this.raise(u.ImportBindingIsString, t, {
              importName: o.value
            });
          t.imported = o, t.importKind = null;
        }
        this.eatContextual(94) ? t.local = this.parseIdentifier() : (l = !0, t.local = this.cloneIdentifier(t.imported));
      }
      let c = rs(t);
      return i && c && this.raise(g.ImportTypeShorthandOnlyInPureImport, t), (i || c) && this.checkReservedType(t.local.name, t.local.loc.start, !0), l && !i && !c && this.checkReservedWord(t.local.name,
      t.loc.start, !0, !0), this.finishImportSpecifier(t, "ImportSpecifier");
    }
    parseBindingAtom() {
      return this.state.type === 78 ? this.parseIdentifier(!0) : super.parseBindingAtom();
    }
    parseFunctionParams(t, s) {
      let i = t.kind;
      i !== "get" && i !== "set" && this.match(47) && (t.typeParameters = this.flowParseTypeParameterDeclaration()), super.parseFunctionParams(t, s);
    }
    parseVarId(t, s) {
      super.parseVarId(t, s), this.match(14) && (t.id.typeAnnotation = this.flowParseTypeAnnotation(), this.resetEndLocation(t.id));
    }
    parseAsyncArrowFromCallExpression(t, s) {
      if (this.match(14)) {
        let i = this.state.noAnonFunctionType;
        this.state.noAnonFunctionType = !0, t.returnType = this.flowParseTypeAnnotation(), this.state.noAnonFunctionType = i;
      }
      return super.parseAsyncArrowFromCallExpression(t, s);
    }
    parseAsyncArrowHead(t) {
      return this.match(14) ? this.startNodeAt(t) : super.parseAsyncArrowHead(t);
    }
    parseMaybeAssign(t, s) {
      var i;
      let r = null, n;
      if (this.hasPlugin("jsx") && (this.match(144) || this.match(47))) {
        if (r = this.state.clone(), n = this.tryParse(() => super.parseMaybeAssign(t, s), r), !n.error) return n.node;
        let {
          context: l
        } = this.state, c = l[l.length - 1];
        (c === C.j_oTag || c === C.j_expr) && l.pop();
      }
      if ((i = n) != null && i.error || this.match(47)) {
        var o, h;
        r = r || this.state.clone();
        let l, c = this.tryParse((f) => {
          var d;
          l = this.flowParseTypeParameterDeclaration();
          let y = this.forwardNoArrowParamsConversionAt(l, () => {
            let E = super.parseMaybeAssign(t, s);
            return this.resetStartLocationFromNode(E, l), E;
          });
          (d = y.extra) != null && d.parenthesized && f();
          let T = this.maybeUnwrapTypeCastExpression(y);
          return T.type !== "ArrowFunctionExpression" && f(), T.typeParameters = l, this.resetStartLocationFromNode(T, l), y;
        }, r), p = null;
        if (c.node && this.maybeUnwrapTypeCastExpression(c.node).type === "ArrowFunctionExpression") {
          if (!c.error && !c.aborted)
            return c.node.async && this.raise(g.UnexpectedTypeParameterBeforeAsyncArrowFunction, l), c.node;
          p = c.node;
        }
        if ((o = n) != null && o.node)
          return this.state = n.failState, n.node;
        if (p)
          return this.state = c.failState, p;
        throw (h = n) != null && h.thrown ? n.error : c.thrown ? c.error : this.raise(g.UnexpectedTokenAfterTypeParameter, l);
      }
      return super.parseMaybeAssign(t, s);
    }
    parseArrow(t) {
      if (this.match(14)) {
        let s = this.tryParse(() => {
          let i = this.state.noAnonFunctionType;
          this.state.noAnonFunctionType = !0;
          let r = this.startNode();
          return [r.typeAnnotation, t.predicate] = this.flowParseTypeAndPredicateInitialiser(), this.state.noAnonFunctionType = i, this.canInsertSemicolon() && this.unexpected(), this.match(19) || this.
          unexpected(), r;
        });
        if (s.thrown) return null;
        s.error && (this.state = s.failState), t.returnType = s.node.typeAnnotation ? this.finishNode(s.node, "TypeAnnotation") : null;
      }
      return super.parseArrow(t);
    }
    shouldParseArrow(t) {
      return this.match(14) || super.shouldParseArrow(t);
    }
    setArrowFunctionParameters(t, s) {
      this.state.noArrowParamsConversionAt.includes(this.offsetToSourcePos(t.start)) ? t.params = s : super.setArrowFunctionParameters(t, s);
    }
    checkParams(t, s, i, r = !0) {
      if (!(i && this.state.noArrowParamsConversionAt.includes(this.offsetToSourcePos(t.start)))) {
        for (let n = 0; n < t.params.length; n++)
          this.isThisParam(t.params[n]) && n > 0 && this.raise(g.ThisParamMustBeFirst, t.params[n]);
        super.checkParams(t, s, i, r);
      }
    }
    parseParenAndDistinguishExpression(t) {
      return super.parseParenAndDistinguishExpression(t && !this.noArrowAt.has(this.state.start));
    }
    parseSubscripts(t, s, i) {
      if (t.type === "Identifier" && t.name === "async" && this.noArrowAt.has(this.offsetToSourcePos(s.index))) {
        this.next();
        let r = this.startNodeAt(s);
        r.callee = t, r.arguments = super.parseCallExpressionArguments(), t = this.finishNode(r, "CallExpression");
      } else if (t.type === "Identifier" && t.name === "async" && this.match(47)) {
        let r = this.state.clone(), n = this.tryParse((h) => this.parseAsyncArrowWithTypeParameters(s) || h(), r);
        if (!n.error && !n.aborted) return n.node;
        let o = this.tryParse(() => super.parseSubscripts(t, s, i), r);
        if (o.node && !o.error) return o.node;
        if (n.node)
          return this.state = n.failState, n.node;
        if (o.node)
          return this.state = o.failState, o.node;
        throw n.error || o.error;
      }
      return super.parseSubscripts(t, s, i);
    }
    parseSubscript(t, s, i, r) {
      if (this.match(18) && this.isLookaheadToken_lt()) {
        if (r.optionalChainMember = !0, i)
          return r.stop = !0, t;
        this.next();
        let n = this.startNodeAt(s);
        return n.callee = t, n.typeArguments = this.flowParseTypeParameterInstantiationInExpression(), this.expect(10), n.arguments = this.parseCallExpressionArguments(), n.optional = !0, this.finishCallExpression(
        n, !0);
      } else if (!i && this.shouldParseTypes() && (this.match(47) || this.match(51))) {
        let n = this.startNodeAt(s);
        n.callee = t;
        let o = this.tryParse(() => (n.typeArguments = this.flowParseTypeParameterInstantiationCallOrNew(), this.expect(10), n.arguments = super.parseCallExpressionArguments(), r.optionalChainMember &&
        (n.optional = !1), this.finishCallExpression(n, r.optionalChainMember)));
        if (o.node)
          return o.error && (this.state = o.failState), o.node;
      }
      return super.parseSubscript(t, s, i, r);
    }
    parseNewCallee(t) {
      super.parseNewCallee(t);
      let s = null;
      this.shouldParseTypes() && this.match(47) && (s = this.tryParse(() => this.flowParseTypeParameterInstantiationCallOrNew()).node), t.typeArguments = s;
    }
    parseAsyncArrowWithTypeParameters(t) {
      let s = this.startNodeAt(t);
      if (this.parseFunctionParams(s, !1), !!this.parseArrow(s))
        return super.parseArrowExpression(s, void 0, !0);
    }
    readToken_mult_modulo(t) {
      let s = this.input.charCodeAt(this.state.pos + 1);
      if (t === 42 && s === 47 && this.state.hasFlowComment) {
        this.state.hasFlowComment = !1, this.state.pos += 2, this.nextToken();
        return;
      }
      super.readToken_mult_modulo(t);
    }
    readToken_pipe_amp(t) {
      let s = this.input.charCodeAt(this.state.pos + 1);
      if (t === 124 && s === 125) {
        this.finishOp(9, 2);
        return;
      }
      super.readToken_pipe_amp(t);
    }
    parseTopLevel(t, s) {
      let i = super.parseTopLevel(t, s);
      return this.state.hasFlowComment && this.raise(g.UnterminatedFlowComment, this.state.curPosition()), i;
    }
    skipBlockComment() {
      if (this.hasPlugin("flowComments") && this.skipFlowComment()) {
        if (this.state.hasFlowComment)
          throw this.raise(g.NestedFlowComment, this.state.startLoc);
        this.hasFlowCommentCompletion();
        let t = this.skipFlowComment();
        t && (this.state.pos += t, this.state.hasFlowComment = !0);
        return;
      }
      return super.skipBlockComment(this.state.hasFlowComment ? "*-/" : "*/");
    }
    skipFlowComment() {
      let {
        pos: t
      } = this.state, s = 2;
      for (; [32, 9].includes(this.input.charCodeAt(t + s)); )
        s++;
      let i = this.input.charCodeAt(s + t), r = this.input.charCodeAt(s + t + 1);
      return i === 58 && r === 58 ? s + 2 : this.input.slice(s + t, s + t + 12) === "flow-include" ? s + 12 : i === 58 && r !== 58 ? s : !1;
    }
    hasFlowCommentCompletion() {
      if (this.input.indexOf("*/", this.state.pos) === -1)
        throw this.raise(u.UnterminatedComment, this.state.curPosition());
    }
    flowEnumErrorBooleanMemberNotInitialized(t, {
      enumName: s,
      memberName: i
    }) {
      this.raise(g.EnumBooleanMemberNotInitialized, t, {
        memberName: i,
        enumName: s
      });
    }
    flowEnumErrorInvalidMemberInitializer(t, s) {
      return this.raise(s.explicitType ? s.explicitType === "symbol" ? g.EnumInvalidMemberInitializerSymbolType : g.EnumInvalidMemberInitializerPrimaryType : g.EnumInvalidMemberInitializerUnknownType,
      t, s);
    }
    flowEnumErrorNumberMemberNotInitialized(t, s) {
      this.raise(g.EnumNumberMemberNotInitialized, t, s);
    }
    flowEnumErrorStringMemberInconsistentlyInitialized(t, s) {
      this.raise(g.EnumStringMemberInconsistentlyInitialized, t, s);
    }
    flowEnumMemberInit() {
      let t = this.state.startLoc, s = () => this.match(12) || this.match(8);
      switch (this.state.type) {
        case 136: {
          let i = this.parseNumericLiteral(this.state.value);
          return s() ? {
            type: "number",
            loc: i.loc.start,
            value: i
          } : {
            type: "invalid",
            loc: t
          };
        }
        case 135: {
          let i = this.parseStringLiteral(this.state.value);
          return s() ? {
            type: "string",
            loc: i.loc.start,
            value: i
          } : {
            type: "invalid",
            loc: t
          };
        }
        case 85:
        case 86: {
          let i = this.parseBooleanLiteral(this.match(85));
          return s() ? {
            type: "boolean",
            loc: i.loc.start,
            value: i
          } : {
            type: "invalid",
            loc: t
          };
        }
        default:
          return {
            type: "invalid",
            loc: t
          };
      }
    }
    flowEnumMemberRaw() {
      let t = this.state.startLoc, s = this.parseIdentifier(!0), i = this.eat(29) ? this.flowEnumMemberInit() : {
        type: "none",
        loc: t
      };
      return {
        id: s,
        init: i
      };
    }
    flowEnumCheckExplicitTypeMismatch(t, s, i) {
      let {
        explicitType: r
      } = s;
      r !== null && r !== i && this.flowEnumErrorInvalidMemberInitializer(t, s);
    }
    flowEnumMembers({
      enumName: t,
      explicitType: s
    }) {
      let i = /* @__PURE__ */ new Set(), r = {
        booleanMembers: [],
        numberMembers: [],
        stringMembers: [],
        defaultedMembers: []
      }, n = !1;
      for (; !this.match(8); ) {
        if (this.eat(21)) {
          n = !0;
          break;
        }
        let o = this.startNode(), {
          id: h,
          init: l
        } = this.flowEnumMemberRaw(), c = h.name;
        if (c === "")
          continue;
        /^[a-z]/.test(c) && this.raise(g.EnumInvalidMemberName, h, {
          memberName: c,
          suggestion: c[0].toUpperCase() + c.slice(1),
          enumName: t
        }), i.has(c) && this.raise(g.EnumDuplicateMemberName, h, {
          memberName: c,
          enumName: t
        }), i.add(c);
        let p = {
          enumName: t,
          explicitType: s,
          memberName: c
        };
        switch (o.id = h, l.type) {
          case "boolean": {
            this.flowEnumCheckExplicitTypeMismatch(l.loc, p, "boolean"), o.init = l.value, r.booleanMembers.push(this.finishNode(o, "EnumBooleanMember"));
            break;
          }
          case "number": {
            this.flowEnumCheckExplicitTypeMismatch(l.loc, p, "number"), o.init = l.value, r.numberMembers.push(this.finishNode(o, "EnumNumberMember"));
            break;
          }
          case "string": {
            this.flowEnumCheckExplicitTypeMismatch(l.loc, p, "string"), o.init = l.value, r.stringMembers.push(this.finishNode(o, "EnumStringMember"));
            break;
          }
          case "invalid":
            throw this.flowEnumErrorInvalidMemberInitializer(l.loc, p);
          case "none":
            switch (s) {
              case "boolean":
                this.flowEnumErrorBooleanMemberNotInitialized(l.loc, p);
                break;
              case "number":
                this.flowEnumErrorNumberMemberNotInitialized(l.loc, p);
                break;
              default:
                r.defaultedMembers.push(this.finishNode(o, "EnumDefaultedMember"));
            }
        }
        this.match(8) || this.expect(12);
      }
      return {
        members: r,
        hasUnknownMembers: n
      };
    }
    flowEnumStringMembers(t, s, {
      enumName: i
    }) {
      if (t.length === 0)
        return s;
      if (s.length === 0)
        return t;
      if (s.length > t.length) {
        for (let r of t)
          this.flowEnumErrorStringMemberInconsistentlyInitialized(r, {
            enumName: i
          });
        return s;
      } else {
        for (let r of s)
          this.flowEnumErrorStringMemberInconsistentlyInitialized(r, {
            enumName: i
          });
        return t;
      }
    }
    flowEnumParseExplicitType({
      enumName: t
    }) {
      if (!this.eatContextual(103)) return null;
      if (!I(this.state.type))
        throw this.raise(g.EnumInvalidExplicitTypeUnknownSupplied, this.state.startLoc, {
          enumName: t
        });
      let {
        value: s
      } = this.state;
      return this.next(), s !== "boolean" && s !== "number" && s !== "string" && s !== "symbol" && this.raise(g.EnumInvalidExplicitType, this.state.startLoc, {
        enumName: t,
        invalidEnumType: s
      }), s;
    }
    flowEnumBody(t, s) {
      let i = s.name, r = s.loc.start, n = this.flowEnumParseExplicitType({
        enumName: i
      });
      this.expect(5);
      let {
        members: o,
        hasUnknownMembers: h
      } = this.flowEnumMembers({
        enumName: i,
        explicitType: n
      });
      switch (t.hasUnknownMembers = h, n) {
        case "boolean":
          return t.explicitType = !0, t.members = o.booleanMembers, this.expect(8), this.finishNode(t, "EnumBooleanBody");
        case "number":
          return t.explicitType = !0, t.members = o.numberMembers, this.expect(8), this.finishNode(t, "EnumNumberBody");
        case "string":
          return t.explicitType = !0, t.members = this.flowEnumStringMembers(o.stringMembers, o.defaultedMembers, {
            enumName: i
          }), this.expect(8), this.finishNode(t, "EnumStringBody");
        case "symbol":
          return t.members = o.defaultedMembers, this.expect(8), this.finishNode(t, "EnumSymbolBody");
        default: {
          let l = () => (t.members = [], this.expect(8), this.finishNode(t, "EnumStringBody"));
          t.explicitType = !1;
          let c = o.booleanMembers.length, p = o.numberMembers.length, f = o.stringMembers.length, d = o.defaultedMembers.length;
          if (!c && !p && !f && !d)
            return l();
          if (!c && !p)
            return t.members = this.flowEnumStringMembers(o.stringMembers, o.defaultedMembers, {
              enumName: i
            }), this.expect(8), this.finishNode(t, "EnumStringBody");
          if (!p && !f && c >= d) {
            for (let y of o.defaultedMembers)
              this.flowEnumErrorBooleanMemberNotInitialized(y.loc.start, {
                enumName: i,
                memberName: y.id.name
              });
            return t.members = o.booleanMembers, this.expect(8), this.finishNode(t, "EnumBooleanBody");
          } else if (!c && !f && p >= d) {
            for (let y of o.defaultedMembers)
              this.flowEnumErrorNumberMemberNotInitialized(y.loc.start, {
                enumName: i,
                memberName: y.id.name
              });
            return t.members = o.numberMembers, this.expect(8), this.finishNode(t, "EnumNumberBody");
          } else
            return this.raise(g.EnumInconsistentMemberValues, r, {
              enumName: i
            }), l();
        }
      }
    }
    flowParseEnumDeclaration(t) {
      let s = this.parseIdentifier();
      return t.id = s, t.body = this.flowEnumBody(this.startNode(), s), this.finishNode(t, "EnumDeclaration");
    }
    jsxParseOpeningElementAfterName(t) {
      return this.shouldParseTypes() && (this.match(47) || this.match(51)) && (t.typeArguments = this.flowParseTypeParameterInstantiationInExpression()), super.jsxParseOpeningElementAfterName(t);
    }
    isLookaheadToken_lt() {
      let t = this.nextTokenStart();
      if (this.input.charCodeAt(t) === 60) {
        let s = this.input.charCodeAt(t + 1);
        return s !== 60 && s !== 61;
      }
      return !1;
    }
    reScan_lt_gt() {
      let {
        type: t
      } = this.state;
      t === 47 ? (this.state.pos -= 1, this.readToken_lt()) : t === 48 && (this.state.pos -= 1, this.readToken_gt());
    }
    reScan_lt() {
      let {
        type: t
      } = this.state;
      return t === 51 ? (this.state.pos -= 2, this.finishOp(47, 1), 47) : t;
    }
    maybeUnwrapTypeCastExpression(t) {
      return t.type === "TypeCastExpression" ? t.expression : t;
    }
  }, vi = {
    __proto__: null,
    quot: '"',
    amp: "&",
    apos: "'",
    lt: "<",
    gt: ">",
    nbsp: " ",
    iexcl: "¡",
    cent: "¢",
    pound: "£",
    curren: "¤",
    yen: "¥",
    brvbar: "¦",
    sect: "§",
    uml: "¨",
    copy: "©",
    ordf: "ª",
    laquo: "«",
    not: "¬",
    shy: "­",
    reg: "®",
    macr: "¯",
    deg: "°",
    plusmn: "±",
    sup2: "²",
    sup3: "³",
    acute: "´",
    micro: "µ",
    para: "¶",
    middot: "·",
    cedil: "¸",
    sup1: "¹",
    ordm: "º",
    raquo: "»",
    frac14: "¼",
    frac12: "½",
    frac34: "¾",
    iquest: "¿",
    Agrave: "À",
    Aacute: "Á",
    Acirc: "Â",
    Atilde: "Ã",
    Auml: "Ä",
    Aring: "Å",
    AElig: "Æ",
    Ccedil: "Ç",
    Egrave: "È",
    Eacute: "É",
    Ecirc: "Ê",
    Euml: "Ë",
    Igrave: "Ì",
    Iacute: "Í",
    Icirc: "Î",
    Iuml: "Ï",
    ETH: "Ð",
    Ntilde: "Ñ",
    Ograve: "Ò",
    Oacute: "Ó",
    Ocirc: "Ô",
    Otilde: "Õ",
    Ouml: "Ö",
    times: "×",
    Oslash: "Ø",
    Ugrave: "Ù",
    Uacute: "Ú",
    Ucirc: "Û",
    Uuml: "Ü",
    Yacute: "Ý",
    THORN: "Þ",
    szlig: "ß",
    agrave: "à",
    aacute: "á",
    acirc: "â",
    atilde: "ã",
    auml: "ä",
    aring: "å",
    aelig: "æ",
    ccedil: "ç",
    egrave: "è",
    eacute: "é",
    ecirc: "ê",
    euml: "ë",
    igrave: "ì",
    iacute: "í",
    icirc: "î",
    iuml: "ï",
    eth: "ð",
    ntilde: "ñ",
    ograve: "ò",
    oacute: "ó",
    ocirc: "ô",
    otilde: "õ",
    ouml: "ö",
    divide: "÷",
    oslash: "ø",
    ugrave: "ù",
    uacute: "ú",
    ucirc: "û",
    uuml: "ü",
    yacute: "ý",
    thorn: "þ",
    yuml: "ÿ",
    OElig: "Œ",
    oelig: "œ",
    Scaron: "Š",
    scaron: "š",
    Yuml: "Ÿ",
    fnof: "ƒ",
    circ: "ˆ",
    tilde: "˜",
    Alpha: "Α",
    Beta: "Β",
    Gamma: "Γ",
    Delta: "Δ",
    Epsilon: "Ε",
    Zeta: "Ζ",
    Eta: "Η",
    Theta: "Θ",
    Iota: "Ι",
    Kappa: "Κ",
    Lambda: "Λ",
    Mu: "Μ",
    Nu: "Ν",
    Xi: "Ξ",
    Omicron: "Ο",
    Pi: "Π",
    Rho: "Ρ",
    Sigma: "Σ",
    Tau: "Τ",
    Upsilon: "Υ",
    Phi: "Φ",
    Chi: "Χ",
    Psi: "Ψ",
    Omega: "Ω",
    alpha: "α",
    beta: "β",
    gamma: "γ",
    delta: "δ",
    epsilon: "ε",
    zeta: "ζ",
    eta: "η",
    theta: "θ",
    iota: "ι",
    kappa: "κ",
    lambda: "λ",
    mu: "μ",
    nu: "ν",
    xi: "ξ",
    omicron: "ο",
    pi: "π",
    rho: "ρ",
    sigmaf: "ς",
    sigma: "σ",
    tau: "τ",
    upsilon: "υ",
    phi: "φ",
    chi: "χ",
    psi: "ψ",
    omega: "ω",
    thetasym: "ϑ",
    upsih: "ϒ",
    piv: "ϖ",
    ensp: " ",
    emsp: " ",
    thinsp: " ",
    zwnj: "‌",
    zwj: "‍",
    lrm: "‎",
    rlm: "‏",
    ndash: "–",
    mdash: "—",
    lsquo: "‘",
    rsquo: "’",
    sbquo: "‚",
    ldquo: "“",
    rdquo: "”",
    bdquo: "„",
    dagger: "†",
    Dagger: "‡",
    bull: "•",
    hellip: "…",
    permil: "‰",
    prime: "′",
    Prime: "″",
    lsaquo: "‹",
    rsaquo: "›",
    oline: "‾",
    frasl: "⁄",
    euro: "€",
    image: "ℑ",
    weierp: "℘",
    real: "ℜ",
    trade: "™",
    alefsym: "ℵ",
    larr: "←",
    uarr: "↑",
    rarr: "→",
    darr: "↓",
    harr: "↔",
    crarr: "↵",
    lArr: "⇐",
    uArr: "⇑",
    rArr: "⇒",
    dArr: "⇓",
    hArr: "⇔",
    forall: "∀",
    part: "∂",
    exist: "∃",
    empty: "∅",
    nabla: "∇",
    isin: "∈",
    notin: "∉",
    ni: "∋",
    prod: "∏",
    sum: "∑",
    minus: "−",
    lowast: "∗",
    radic: "√",
    prop: "∝",
    infin: "∞",
    ang: "∠",
    and: "∧",
    or: "∨",
    cap: "∩",
    cup: "∪",
    int: "∫",
    there4: "∴",
    sim: "∼",
    cong: "≅",
    asymp: "≈",
    ne: "≠",
    equiv: "≡",
    le: "≤",
    ge: "≥",
    sub: "⊂",
    sup: "⊃",
    nsub: "⊄",
    sube: "⊆",
    supe: "⊇",
    oplus: "⊕",
    otimes: "⊗",
    perp: "⊥",
    sdot: "⋅",
    lceil: "⌈",
    rceil: "⌉",
    lfloor: "⌊",
    rfloor: "⌋",
    lang: "〈",
    rang: "〉",
    loz: "◊",
    spades: "♠",
    clubs: "♣",
    hearts: "♥",
    diams: "♦"
  }, Li = /\r\n|[\r\n\u2028\u2029]/, yt = new RegExp(Li.source, "g");
  function G(a) {
    switch (a) {
      case 10:
      case 13:
      case 8232:
      case 8233:
        return !0;
      default:
        return !1;
    }
  }
  function qt(a, e, t) {
    for (let s = e; s < t; s++)
      if (G(a.charCodeAt(s)))
        return !0;
    return !1;
  }
  var Di = /(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g, Oi = /(?:[^\S\n\r\u2028\u2029]|\/\*.*?\*\/)*(?:(?!-->)(?:\s|\/\/.*|\/\*[^]*?\*\/|<!--.*|-->.*)*)?/g, Ft = /(?:[^\S\n\r\u2028\u2029]|\/\/.*|\/\*.*?\*\/)*/g;
  function Mi(a) {
    switch (a) {
      case 9:
      case 11:
      case 12:
      case 32:
      case 160:
      case 5760:
      case 8192:
      case 8193:
      case 8194:
      case 8195:
      case 8196:
      case 8197:
      case 8198:
      case 8199:
      case 8200:
      case 8201:
      case 8202:
      case 8239:
      case 8287:
      case 12288:
      case 65279:
        return !0;
      default:
        return !1;
    }
  }
  var q = O`jsx`({
    AttributeIsEmpty: "JSX attributes must only be assigned a non-empty expression.",
    MissingClosingTagElement: ({
      openingTagName: a
    }) => `Expected corresponding JSX closing tag for <${a}>.`,
    MissingClosingTagFragment: "Expected corresponding JSX closing tag for <>.",
    UnexpectedSequenceExpression: "Sequence expressions cannot be directly nested inside JSX. Did you mean to wrap it in parentheses (...)?",
    UnexpectedToken: ({
      unexpected: a,
      HTMLEntity: e
    }) => `Unexpected token \`${a}\`. Did you mean \`${e}\` or \`{'${a}'}\`?`,
    UnsupportedJsxValue: "JSX value should be either an expression or a quoted JSX text.",
    UnterminatedJsxContent: "Unterminated JSX contents.",
    UnwrappedAdjacentJSXElements: "Adjacent JSX elements must be wrapped in an enclosing tag. Did you want a JSX fragment <>...</>?"
  });
  function V(a) {
    return a ? a.type === "JSXOpeningFragment" || a.type === "JSXClosingFragment" : !1;
  }
  function X(a) {
    if (a.type === "JSXIdentifier")
      return a.name;
    if (a.type === "JSXNamespacedName")
      return a.namespace.name + ":" + a.name.name;
    if (a.type === "JSXMemberExpression")
      return X(a.object) + "." + X(a.property);
    throw new Error("Node had unexpected type: " + a.type);
  }
  var Fi = (a) => class extends a {
    jsxReadToken() {
      let t = "", s = this.state.pos;
      for (; ; ) {
        if (this.state.pos >= this.length)
          throw this.raise(q.UnterminatedJsxContent, this.state.startLoc);
        let i = this.input.charCodeAt(this.state.pos);
        switch (i) {
          case 60:
          case 123:
            if (this.state.pos === this.state.start) {
              i === 60 && this.state.canStartJSXElement ? (++this.state.pos, this.finishToken(144)) : super.getTokenFromCode(i);
              return;
            }
            t += this.input.slice(s, this.state.pos), this.finishToken(143, t);
            return;
          case 38:
            t += this.input.slice(s, this.state.pos), t += this.jsxReadEntity(), s = this.state.pos;
            break;
          default:
            G(i) ? (t += this.input.slice(s, this.state.pos), t += this.jsxReadNewLine(!0), s = this.state.pos) : ++this.state.pos;
        }
      }
    }
    jsxReadNewLine(t) {
      let s = this.input.charCodeAt(this.state.pos), i;
      return ++this.state.pos, s === 13 && this.input.charCodeAt(this.state.pos) === 10 ? (++this.state.pos, i = t ? `
` : `\r
`) : i = String.fromCharCode(s), ++this.state.curLine, this.state.lineStart = this.state.pos, i;
    }
    jsxReadString(t) {
      let s = "", i = ++this.state.pos;
      for (; ; ) {
        if (this.state.pos >= this.length)
          throw this.raise(u.UnterminatedString, this.state.startLoc);
        let r = this.input.charCodeAt(this.state.pos);
        if (r === t) break;
        r === 38 ? (s += this.input.slice(i, this.state.pos), s += this.jsxReadEntity(), i = this.state.pos) : G(r) ? (s += this.input.slice(i, this.state.pos), s += this.jsxReadNewLine(!1), i = this.
        state.pos) : ++this.state.pos;
      }
      s += this.input.slice(i, this.state.pos++), this.finishToken(135, s);
    }
    jsxReadEntity() {
      let t = ++this.state.pos;
      if (this.codePointAtPos(this.state.pos) === 35) {
        ++this.state.pos;
        let s = 10;
        this.codePointAtPos(this.state.pos) === 120 && (s = 16, ++this.state.pos);
        let i = this.readInt(s, void 0, !1, "bail");
        if (i !== null && this.codePointAtPos(this.state.pos) === 59)
          return ++this.state.pos, String.fromCodePoint(i);
      } else {
        let s = 0, i = !1;
        for (; s++ < 10 && this.state.pos < this.length && !(i = this.codePointAtPos(this.state.pos) === 59); )
          ++this.state.pos;
        if (i) {
          let r = this.input.slice(t, this.state.pos), n = vi[r];
          if (++this.state.pos, n)
            return n;
        }
      }
      return this.state.pos = t, "&";
    }
    jsxReadWord() {
      let t, s = this.state.pos;
      do
        t = this.input.charCodeAt(++this.state.pos);
      while (H(t) || t === 45);
      this.finishToken(142, this.input.slice(s, this.state.pos));
    }
    jsxParseIdentifier() {
      let t = this.startNode();
      return this.match(142) ? t.name = this.state.value : Et(this.state.type) ? t.name = z(this.state.type) : this.unexpected(), this.next(), this.finishNode(t, "JSXIdentifier");
    }
    jsxParseNamespacedName() {
      let t = this.state.startLoc, s = this.jsxParseIdentifier();
      if (!this.eat(14)) return s;
      let i = this.startNodeAt(t);
      return i.namespace = s, i.name = this.jsxParseIdentifier(), this.finishNode(i, "JSXNamespacedName");
    }
    jsxParseElementName() {
      let t = this.state.startLoc, s = this.jsxParseNamespacedName();
      if (s.type === "JSXNamespacedName")
        return s;
      for (; this.eat(16); ) {
        let i = this.startNodeAt(t);
        i.object = s, i.property = this.jsxParseIdentifier(), s = this.finishNode(i, "JSXMemberExpression");
      }
      return s;
    }
    jsxParseAttributeValue() {
      let t;
      switch (this.state.type) {
        case 5:
          return t = this.startNode(), this.setContext(C.brace), this.next(), t = this.jsxParseExpressionContainer(t, C.j_oTag), t.expression.type === "JSXEmptyExpression" && this.raise(q.AttributeIsEmpty,
          t), t;
        case 144:
        case 135:
          return this.parseExprAtom();
        default:
          throw this.raise(q.UnsupportedJsxValue, this.state.startLoc);
      }
    }
    jsxParseEmptyExpression() {
      let t = this.startNodeAt(this.state.lastTokEndLoc);
      return this.finishNodeAt(t, "JSXEmptyExpression", this.state.startLoc);
    }
    jsxParseSpreadChild(t) {
      return this.next(), t.expression = this.parseExpression(), this.setContext(C.j_expr), this.state.canStartJSXElement = !0, this.expect(8), this.finishNode(t, "JSXSpreadChild");
    }
    jsxParseExpressionContainer(t, s) {
      if (this.match(8))
        t.expression = this.jsxParseEmptyExpression();
      else {
        let i = this.parseExpression();
        t.expression = i;
      }
      return this.setContext(s), this.state.canStartJSXElement = !0, this.expect(8), this.finishNode(t, "JSXExpressionContainer");
    }
    jsxParseAttribute() {
      let t = this.startNode();
      return this.match(5) ? (this.setContext(C.brace), this.next(), this.expect(21), t.argument = this.parseMaybeAssignAllowIn(), this.setContext(C.j_oTag), this.state.canStartJSXElement = !0, this.expect(
      8), this.finishNode(t, "JSXSpreadAttribute")) : (t.name = this.jsxParseNamespacedName(), t.value = this.eat(29) ? this.jsxParseAttributeValue() : null, this.finishNode(t, "JSXAttribute"));
    }
    jsxParseOpeningElementAt(t) {
      let s = this.startNodeAt(t);
      return this.eat(145) ? this.finishNode(s, "JSXOpeningFragment") : (s.name = this.jsxParseElementName(), this.jsxParseOpeningElementAfterName(s));
    }
    jsxParseOpeningElementAfterName(t) {
      let s = [];
      for (; !this.match(56) && !this.match(145); )
        s.push(this.jsxParseAttribute());
      return t.attributes = s, t.selfClosing = this.eat(56), this.expect(145), this.finishNode(t, "JSXOpeningElement");
    }
    jsxParseClosingElementAt(t) {
      let s = this.startNodeAt(t);
      return this.eat(145) ? this.finishNode(s, "JSXClosingFragment") : (s.name = this.jsxParseElementName(), this.expect(145), this.finishNode(s, "JSXClosingElement"));
    }
    jsxParseElementAt(t) {
      let s = this.startNodeAt(t), i = [], r = this.jsxParseOpeningElementAt(t), n = null;
      if (!r.selfClosing) {
        t: for (; ; )
          switch (this.state.type) {
            case 144:
              if (t = this.state.startLoc, this.next(), this.eat(56)) {
                n = this.jsxParseClosingElementAt(t);
                break t;
              }
              i.push(this.jsxParseElementAt(t));
              break;
            case 143:
              i.push(this.parseLiteral(this.state.value, "JSXText"));
              break;
            case 5: {
              let o = this.startNode();
              this.setContext(C.brace), this.next(), this.match(21) ? i.push(this.jsxParseSpreadChild(o)) : i.push(this.jsxParseExpressionContainer(o, C.j_expr));
              break;
            }
            default:
              this.unexpected();
          }
        V(r) && !V(n) && n !== null ? this.raise(q.MissingClosingTagFragment, n) : !V(r) && V(n) ? this.raise(q.MissingClosingTagElement, n, {
          openingTagName: X(r.name)
        }) : !V(r) && !V(n) && X(n.name) !== X(r.name) && this.raise(q.MissingClosingTagElement, n, {
          openingTagName: X(r.name)
        });
      }
      if (V(r) ? (s.openingFragment = r, s.closingFragment = n) : (s.openingElement = r, s.closingElement = n), s.children = i, this.match(47))
        throw this.raise(q.UnwrappedAdjacentJSXElements, this.state.startLoc);
      return V(r) ? this.finishNode(s, "JSXFragment") : this.finishNode(s, "JSXElement");
    }
    jsxParseElement() {
      let t = this.state.startLoc;
      return this.next(), this.jsxParseElementAt(t);
    }
    setContext(t) {
      let {
        context: s
      } = this.state;
      s[s.length - 1] = t;
    }
    parseExprAtom(t) {
      return this.match(144) ? this.jsxParseElement() : this.match(47) && this.input.charCodeAt(this.state.pos) !== 33 ? (this.replaceToken(144), this.jsxParseElement()) : super.parseExprAtom(t);
    }
    skipSpace() {
      this.curContext().preserveSpace || super.skipSpace();
    }
    getTokenFromCode(t) {
      let s = this.curContext();
      if (s === C.j_expr) {
        this.jsxReadToken();
        return;
      }
      if (s === C.j_oTag || s === C.j_cTag) {
        if (R(t)) {
          this.jsxReadWord();
          return;
        }
        if (t === 62) {
          ++this.state.pos, this.finishToken(145);
          return;
        }
        if ((t === 34 || t === 39) && s === C.j_oTag) {
          this.jsxReadString(t);
          return;
        }
      }
      if (t === 60 && this.state.canStartJSXElement && this.input.charCodeAt(this.state.pos + 1) !== 33) {
        ++this.state.pos, this.finishToken(144);
        return;
      }
      super.getTokenFromCode(t);
    }
    updateContext(t) {
      let {
        context: s,
        type: i
      } = this.state;
      if (i === 56 && t === 144)
        s.splice(-2, 2, C.j_cTag), this.state.canStartJSXElement = !1;
      else if (i === 144)
        s.push(C.j_oTag);
      else if (i === 145) {
        let r = s[s.length - 1];
        r === C.j_oTag && t === 56 || r === C.j_cTag ? (s.pop(), this.state.canStartJSXElement = s[s.length - 1] === C.j_expr) : (this.setContext(C.j_expr), this.state.canStartJSXElement = !0);
      } else
        this.state.canStartJSXElement = oi(i);
    }
  }, Wt = class extends lt {
    constructor(...e) {
      super(...e), this.tsNames = /* @__PURE__ */ new Map();
    }
  }, Kt = class extends ct {
    constructor(...e) {
      super(...e), this.importsStack = [];
    }
    createScope(e) {
      return this.importsStack.push(/* @__PURE__ */ new Set()), new Wt(e);
    }
    enter(e) {
      e === 1024 && this.importsStack.push(/* @__PURE__ */ new Set()), super.enter(e);
    }
    exit() {
      let e = super.exit();
      return e === 1024 && this.importsStack.pop(), e;
    }
    hasImport(e, t) {
      let s = this.importsStack.length;
      if (this.importsStack[s - 1].has(e))
        return !0;
      if (!t && s > 1) {
        for (let i = 0; i < s - 1; i++)
          if (this.importsStack[i].has(e)) return !0;
      }
      return !1;
    }
    declareName(e, t, s) {
      let i = this.currentScope();
      if (t & 4096) {
        this.hasImport(e, !0) && this.parser.raise(u.VarRedeclaration, s, {
          identifierName: e
        }), this.importsStack[this.importsStack.length - 1].add(e), this.maybeExportDefined(i, e);
        return;
      }
      let r = i.tsNames.get(e) || 0;
      if (t & 1024) {
        this.maybeExportDefined(i, e), i.tsNames.set(e, r | 16);
        return;
      }
      super.declareName(e, t, s), t & 2 && (t & 1 || (this.checkRedeclarationInScope(i, e, t, s), this.maybeExportDefined(i, e)), r = r | 1), t & 256 && (r = r | 2), t & 512 && (r = r | 4), t & 128 &&
      (r = r | 8), r && i.tsNames.set(e, r);
    }
    isRedeclaredInScope(e, t, s) {
      let i = e.tsNames.get(t);
      if ((i & 2) > 0) {
        if (s & 256) {
          let r = !!(s & 512), n = (i & 4) > 0;
          return r !== n;
        }
        return !0;
      }
      return s & 128 && (i & 8) > 0 ? e.names.get(t) & 2 ? !!(s & 1) : !1 : s & 2 && (i & 1) > 0 ? !0 : super.isRedeclaredInScope(e, t, s);
    }
    checkLocalExport(e) {
      let {
        name: t
      } = e;
      if (this.hasImport(t)) return;
      let s = this.scopeStack.length;
      for (let i = s - 1; i >= 0; i--) {
        let n = this.scopeStack[i].tsNames.get(t);
        if ((n & 1) > 0 || (n & 16) > 0)
          return;
      }
      super.checkLocalExport(e);
    }
  }, Jt = class {
    constructor() {
      this.sawUnambiguousESM = !1, this.ambiguousScriptDifferentAst = !1, this.noArrowAt = /* @__PURE__ */ new Set();
    }
    sourceToOffsetPos(e) {
      return e + this.startIndex;
    }
    offsetToSourcePos(e) {
      return e - this.startIndex;
    }
    hasPlugin(e) {
      if (typeof e == "string")
        return this.plugins.has(e);
      {
        let [t, s] = e;
        if (!this.hasPlugin(t))
          return !1;
        let i = this.plugins.get(t);
        for (let r of Object.keys(s))
          if (i?.[r] !== s[r])
            return !1;
        return !0;
      }
    }
    getPluginOption(e, t) {
      var s;
      return (s = this.plugins.get(e)) == null ? void 0 : s[t];
    }
  };
  function bs(a, e) {
    a.trailingComments === void 0 ? a.trailingComments = e : a.trailingComments.unshift(...e);
  }
  function Ri(a, e) {
    a.leadingComments === void 0 ? a.leadingComments = e : a.leadingComments.unshift(...e);
  }
  function ut(a, e) {
    a.innerComments === void 0 ? a.innerComments = e : a.innerComments.unshift(...e);
  }
  function D(a, e, t) {
    let s = null, i = e.length;
    for (; s === null && i > 0; )
      s = e[--i];
    s === null || s.start > t.start ? ut(a, t.comments) : bs(s, t.comments);
  }
  var Xt = class extends Jt {
    addComment(e) {
      this.filename && (e.loc.filename = this.filename);
      let {
        commentsLen: t
      } = this.state;
      this.comments.length !== t && (this.comments.length = t), this.comments.push(e), this.state.commentsLen++;
    }
    processComment(e) {
      let {
        commentStack: t
      } = this.state, s = t.length;
      if (s === 0) return;
      let i = s - 1, r = t[i];
      r.start === e.end && (r.leadingNode = e, i--);
      let {
        start: n
      } = e;
      for (; i >= 0; i--) {
        let o = t[i], h = o.end;
        if (h > n)
          o.containingNode = e, this.finalizeComment(o), t.splice(i, 1);
        else {
          h === n && (o.trailingNode = e);
          break;
        }
      }
    }
    finalizeComment(e) {
      var t;
      let {
        comments: s
      } = e;
      if (e.leadingNode !== null || e.trailingNode !== null)
        e.leadingNode !== null && bs(e.leadingNode, s), e.trailingNode !== null && Ri(e.trailingNode, s);
      else {
        let i = e.containingNode, r = e.start;
        if (this.input.charCodeAt(this.offsetToSourcePos(r) - 1) === 44)
          switch (i.type) {
            case "ObjectExpression":
            case "ObjectPattern":
              D(i, i.properties, e);
              break;
            case "CallExpression":
            case "NewExpression":
            case "OptionalCallExpression":
              D(i, i.arguments, e);
              break;
            case "ImportExpression":
              D(i, [i.source, (t = i.options) != null ? t : null], e);
              break;
            case "FunctionDeclaration":
            case "FunctionExpression":
            case "ArrowFunctionExpression":
            case "ObjectMethod":
            case "ClassMethod":
            case "ClassPrivateMethod":
            case "TSTypeParameterDeclaration":
              D(i, i.params, e);
              break;
            case "ArrayExpression":
            case "ArrayPattern":
              D(i, i.elements, e);
              break;
            case "ExportNamedDeclaration":
            case "ImportDeclaration":
              D(i, i.specifiers, e);
              break;
            case "TSEnumDeclaration":
              D(i, i.members, e);
              break;
            case "TSEnumBody":
              D(i, i.members, e);
              break;
            case "TSInterfaceBody":
              D(i, i.body, e);
              break;
            default: {
              if (i.type === "RecordExpression") {
                D(i, i.properties, e);
                break;
              }
              if (i.type === "TupleExpression") {
                D(i, i.elements, e);
                break;
              }
              ut(i, s);
            }
          }
        else
          ut(i, s);
      }
    }
    finalizeRemainingComments() {
      let {
        commentStack: e
      } = this.state;
      for (let t = e.length - 1; t >= 0; t--)
        this.finalizeComment(e[t]);
      this.state.commentStack = [];
    }
    resetPreviousNodeTrailingComments(e) {
      let {
        commentStack: t
      } = this.state, {
        length: s
      } = t;
      if (s === 0) return;
      let i = t[s - 1];
      i.leadingNode === e && (i.leadingNode = null);
    }
    takeSurroundingComments(e, t, s) {
      let {
        commentStack: i
      } = this.state, r = i.length;
      if (r === 0) return;
      let n = r - 1;
      for (; n >= 0; n--) {
        let o = i[n], h = o.end;
        if (o.start === s)
          o.leadingNode = e;
        else if (h === t)
          o.trailingNode = e;
        else if (h < t)
          break;
      }
    }
  }, Gt = class a {
    constructor() {
      this.flags = 512, this.startIndex = void 0, this.curLine = void 0, this.lineStart = void 0, this.startLoc = void 0, this.endLoc = void 0, this.errors = [], this.potentialArrowAt = -1, this.noArrowParamsConversionAt =
      [], this.tsArrowReturnTypeRestrictionAt = -1, this.regExpAllowedAt = -1, this.topicContext = {
        maxNumOfResolvableTopics: 0,
        maxTopicIndex: null
      }, this.labels = [], this.commentsLen = 0, this.commentStack = [], this.pos = 0, this.type = 141, this.value = null, this.start = 0, this.end = 0, this.lastTokEndLoc = null, this.lastTokStartLoc =
      null, this.context = [C.brace], this.firstInvalidTemplateEscapePos = null, this.strictErrors = /* @__PURE__ */ new Map(), this.tokensLength = 0;
    }
    get strict() {
      return (this.flags & 1) > 0;
    }
    set strict(e) {
      e ? this.flags |= 1 : this.flags &= -2;
    }
    init({
      strictMode: e,
      sourceType: t,
      startIndex: s,
      startLine: i,
      startColumn: r
    }) {
      this.strict = e === !1 ? !1 : e === !0 ? !0 : t === "module", this.startIndex = s, this.curLine = i, this.lineStart = -r, this.startLoc = this.endLoc = new B(i, r, s);
    }
    get maybeInArrowParameters() {
      return (this.flags & 2) > 0;
    }
    set maybeInArrowParameters(e) {
      e ? this.flags |= 2 : this.flags &= -3;
    }
    get inType() {
      return (this.flags & 4) > 0;
    }
    set inType(e) {
      e ? this.flags |= 4 : this.flags &= -5;
    }
    get noAnonFunctionType() {
      return (this.flags & 8) > 0;
    }
    set noAnonFunctionType(e) {
      e ? this.flags |= 8 : this.flags &= -9;
    }
    get hasFlowComment() {
      return (this.flags & 16) > 0;
    }
    set hasFlowComment(e) {
      e ? this.flags |= 16 : this.flags &= -17;
    }
    get isAmbientContext() {
      return (this.flags & 32) > 0;
    }
    set isAmbientContext(e) {
      e ? this.flags |= 32 : this.flags &= -33;
    }
    get inAbstractClass() {
      return (this.flags & 64) > 0;
    }
    set inAbstractClass(e) {
      e ? this.flags |= 64 : this.flags &= -65;
    }
    get inDisallowConditionalTypesContext() {
      return (this.flags & 128) > 0;
    }
    set inDisallowConditionalTypesContext(e) {
      e ? this.flags |= 128 : this.flags &= -129;
    }
    get soloAwait() {
      return (this.flags & 256) > 0;
    }
    set soloAwait(e) {
      e ? this.flags |= 256 : this.flags &= -257;
    }
    get canStartJSXElement() {
      return (this.flags & 512) > 0;
    }
    set canStartJSXElement(e) {
      e ? this.flags |= 512 : this.flags &= -513;
    }
    get containsEsc() {
      return (this.flags & 1024) > 0;
    }
    set containsEsc(e) {
      e ? this.flags |= 1024 : this.flags &= -1025;
    }
    get hasTopLevelAwait() {
      return (this.flags & 2048) > 0;
    }
    set hasTopLevelAwait(e) {
      e ? this.flags |= 2048 : this.flags &= -2049;
    }
    get tsArrowReturnTypeAllowed() {
      return (this.flags & 4096) > 0;
    }
    set tsArrowReturnTypeAllowed(e) {
      e ? this.flags |= 4096 : this.flags &= -4097;
    }
    get tsGenericArrowParams() {
      return (this.flags & 8192) > 0;
    }
    set tsGenericArrowParams(e) {
      e ? this.flags |= 8192 : this.flags &= -8193;
    }
    curPosition() {
      return new B(this.curLine, this.pos - this.lineStart, this.pos + this.startIndex);
    }
    clone() {
      let e = new a();
      return e.flags = this.flags, e.startIndex = this.startIndex, e.curLine = this.curLine, e.lineStart = this.lineStart, e.startLoc = this.startLoc, e.endLoc = this.endLoc, e.errors = this.errors.slice(),
      e.potentialArrowAt = this.potentialArrowAt, e.noArrowParamsConversionAt = this.noArrowParamsConversionAt.slice(), e.tsArrowReturnTypeRestrictionAt = this.tsArrowReturnTypeRestrictionAt, e.topicContext =
      this.topicContext, e.regExpAllowedAt = this.regExpAllowedAt, e.labels = this.labels.slice(), e.commentsLen = this.commentsLen, e.commentStack = this.commentStack.slice(), e.pos = this.pos, e.type =
      this.type, e.value = this.value, e.start = this.start, e.end = this.end, e.lastTokEndLoc = this.lastTokEndLoc, e.lastTokStartLoc = this.lastTokStartLoc, e.context = this.context.slice(), e.firstInvalidTemplateEscapePos =
      this.firstInvalidTemplateEscapePos, e.strictErrors = this.strictErrors, e.tokensLength = this.tokensLength, e;
    }
  }, Bi = function(e) {
    return e >= 48 && e <= 57;
  }, as = {
    decBinOct: /* @__PURE__ */ new Set([46, 66, 69, 79, 95, 98, 101, 111, 43, 45]),
    hex: /* @__PURE__ */ new Set([46, 88, 95, 120])
  }, xt = {
    bin: (a) => a === 48 || a === 49,
    oct: (a) => a >= 48 && a <= 55,
    dec: (a) => a >= 48 && a <= 57,
    hex: (a) => a >= 48 && a <= 57 || a >= 65 && a <= 70 || a >= 97 && a <= 102
  };
  function ns(a, e, t, s, i, r) {
    let n = t, o = s, h = i, l = "", c = null, p = t, {
      length: f
    } = e;
    for (; ; ) {
      if (t >= f) {
        r.unterminated(n, o, h), l += e.slice(p, t);
        break;
      }
      let d = e.charCodeAt(t);
      if (Ui(a, d, e, t)) {
        l += e.slice(p, t);
        break;
      }
      if (d === 92) {
        l += e.slice(p, t);
        let y = _i(e, t, s, i, a === "template", r);
        y.ch === null && !c ? c = {
          pos: t,
          lineStart: s,
          curLine: i
        } : l += y.ch, {
          pos: t,
          lineStart: s,
          curLine: i
        } = y, p = t;
      } else d === 8232 || d === 8233 ? (++t, ++i, s = t) : d === 10 || d === 13 ? a === "template" ? (l += e.slice(p, t) + `
`, ++t, d === 13 && e.charCodeAt(t) === 10 && ++t, ++i, p = s = t) : r.unterminated(n, o, h) : ++t;
    }
    return {
      pos: t,
      str: l,
      firstInvalidLoc: c,
      lineStart: s,
      curLine: i,
      containsInvalid: !!c
    };
  }
  function Ui(a, e, t, s) {
    return a === "template" ? e === 96 || e === 36 && t.charCodeAt(s + 1) === 123 : e === (a === "double" ? 34 : 39);
  }
  function _i(a, e, t, s, i, r) {
    let n = !i;
    e++;
    let o = (l) => ({
      pos: e,
      ch: l,
      lineStart: t,
      curLine: s
    }), h = a.charCodeAt(e++);
    switch (h) {
      case 110:
        return o(`
`);
      case 114:
        return o("\r");
      case 120: {
        let l;
        return {
          code: l,
          pos: e
        } = Yt(a, e, t, s, 2, !1, n, r), o(l === null ? null : String.fromCharCode(l));
      }
      case 117: {
        let l;
        return {
          code: l,
          pos: e
        } = Ss(a, e, t, s, n, r), o(l === null ? null : String.fromCodePoint(l));
      }
      case 116:
        return o("	");
      case 98:
        return o("\b");
      case 118:
        return o("\v");
      case 102:
        return o("\f");
      case 13:
        a.charCodeAt(e) === 10 && ++e;
      case 10:
        t = e, ++s;
      case 8232:
      case 8233:
        return o("");
      case 56:
      case 57:
        if (i)
          return o(null);
        r.strictNumericEscape(e - 1, t, s);
      default:
        if (h >= 48 && h <= 55) {
          let l = e - 1, p = /^[0-7]+/.exec(a.slice(l, e + 2))[0], f = parseInt(p, 8);
          f > 255 && (p = p.slice(0, -1), f = parseInt(p, 8)), e += p.length - 1;
          let d = a.charCodeAt(e);
          if (p !== "0" || d === 56 || d === 57) {
            if (i)
              return o(null);
            r.strictNumericEscape(l, t, s);
          }
          return o(String.fromCharCode(f));
        }
        return o(String.fromCharCode(h));
    }
  }
  function Yt(a, e, t, s, i, r, n, o) {
    let h = e, l;
    return {
      n: l,
      pos: e
    } = ws(a, e, t, s, 16, i, r, !1, o, !n), l === null && (n ? o.invalidEscapeSequence(h, t, s) : e = h - 1), {
      code: l,
      pos: e
    };
  }
  function ws(a, e, t, s, i, r, n, o, h, l) {
    let c = e, p = i === 16 ? as.hex : as.decBinOct, f = i === 16 ? xt.hex : i === 10 ? xt.dec : i === 8 ? xt.oct : xt.bin, d = !1, y = 0;
    for (let T = 0, E = r ?? 1 / 0; T < E; ++T) {
      let A = a.charCodeAt(e), N;
      if (A === 95 && o !== "bail") {
        let U = a.charCodeAt(e - 1), k = a.charCodeAt(e + 1);
        if (o) {
          if (Number.isNaN(k) || !f(k) || p.has(U)) {
            if (l) return {
              n: null,
              pos: e
            };
            h.unexpectedNumericSeparator(e, t, s);
          }
        } else {
          if (l) return {
            n: null,
            pos: e
          };
          h.numericSeparatorInEscapeSequence(e, t, s);
        }
        ++e;
        continue;
      }
      if (A >= 97 ? N = A - 97 + 10 : A >= 65 ? N = A - 65 + 10 : Bi(A) ? N = A - 48 : N = 1 / 0, N >= i)
        if (N <= 9) {
          if (l) return {
            n: null,
            pos: e
          };
          h.invalidDigit(e, t, s, i), N = 0;
        } else if (n)
          N = 0, d = !0;
        else
          break;
      ++e, y = y * i + N;
    }
    return e === c || r != null && e - c !== r || d ? {
      n: null,
      pos: e
    } : {
      n: y,
      pos: e
    };
  }
  function Ss(a, e, t, s, i, r) {
    let n = a.charCodeAt(e), o;
    if (n === 123) {
      if (++e, {
        code: o,
        pos: e
      } = Yt(a, e, t, s, a.indexOf("}", e) - e, !0, i, r), ++e, o !== null && o > 1114111)
        return i && r.invalidCodePoint(e, t, s), {
          code: null,
          pos: e
        };
    } else
      ({
        code: o,
        pos: e
      } = Yt(a, e, t, s, 4, !1, i, r));
    return {
      code: o,
      pos: e
    };
  }
  function at(a, e, t) {
    return new B(t, a - e, a);
  }
  var ji = /* @__PURE__ */ new Set([103, 109, 115, 105, 121, 117, 100, 118]), F = class {
    constructor(e) {
      let t = e.startIndex || 0;
      this.type = e.type, this.value = e.value, this.start = t + e.start, this.end = t + e.end, this.loc = new Q(e.startLoc, e.endLoc);
    }
  }, Qt = class extends Xt {
    constructor(e, t) {
      super(), this.isLookahead = void 0, this.tokens = [], this.errorHandlers_readInt = {
        invalidDigit: (s, i, r, n) => {
          this.raise(u.InvalidDigit, at(s, i, r), {
            radix: n
          });
        },
        numericSeparatorInEscapeSequence: this.errorBuilder(u.NumericSeparatorInEscapeSequence),
        unexpectedNumericSeparator: this.errorBuilder(u.UnexpectedNumericSeparator)
      }, this.errorHandlers_readCodePoint = Object.assign({}, this.errorHandlers_readInt, {
        invalidEscapeSequence: this.errorBuilder(u.InvalidEscapeSequence),
        invalidCodePoint: this.errorBuilder(u.InvalidCodePoint)
      }), this.errorHandlers_readStringContents_string = Object.assign({}, this.errorHandlers_readCodePoint, {
        strictNumericEscape: (s, i, r) => {
          this.recordStrictModeErrors(u.StrictNumericEscape, at(s, i, r));
        },
        unterminated: (s, i, r) => {
          throw this.raise(u.UnterminatedString, at(s - 1, i, r));
        }
      }), this.errorHandlers_readStringContents_template = Object.assign({}, this.errorHandlers_readCodePoint, {
        strictNumericEscape: this.errorBuilder(u.StrictNumericEscape),
        unterminated: (s, i, r) => {
          throw this.raise(u.UnterminatedTemplate, at(s, i, r));
        }
      }), this.state = new Gt(), this.state.init(e), this.input = t, this.length = t.length, this.comments = [], this.isLookahead = !1;
    }
    pushToken(e) {
      this.tokens.length = this.state.tokensLength, this.tokens.push(e), ++this.state.tokensLength;
    }
    next() {
      this.checkKeywordEscapes(), this.optionFlags & 256 && this.pushToken(new F(this.state)), this.state.lastTokEndLoc = this.state.endLoc, this.state.lastTokStartLoc = this.state.startLoc, this.nextToken();
    }
    eat(e) {
      return this.match(e) ? (this.next(), !0) : !1;
    }
    match(e) {
      return this.state.type === e;
    }
    createLookaheadState(e) {
      return {
        pos: e.pos,
        value: null,
        type: e.type,
        start: e.start,
        end: e.end,
        context: [this.curContext()],
        inType: e.inType,
        strict: e.strict,
        startLoc: e.startLoc,
        lastTokEndLoc: e.lastTokEndLoc,
        curLine: e.curLine,
        lineStart: e.lineStart,
        curPosition: e.curPosition
      };
    }
    lookahead() {
      let e = this.state;
      this.state = this.createLookaheadState(e), this.isLookahead = !0, this.nextToken(), this.isLookahead = !1;
      let t = this.state;
      return this.state = e, t;
    }
    nextTokenStart() {
      return this.nextTokenStartSince(this.state.pos);
    }
    nextTokenStartSince(e) {
      let t = this.inModule || !(this.optionFlags & 8192) ? Di : Oi;
      return t.lastIndex = e, t.test(this.input) ? t.lastIndex : e;
    }
    lookaheadCharCode() {
      return this.lookaheadCharCodeSince(this.state.pos);
    }
    lookaheadCharCodeSince(e) {
      return this.input.charCodeAt(this.nextTokenStartSince(e));
    }
    nextTokenInLineStart() {
      return this.nextTokenInLineStartSince(this.state.pos);
    }
    nextTokenInLineStartSince(e) {
      return Ft.lastIndex = e, Ft.test(this.input) ? Ft.lastIndex : e;
    }
    lookaheadInLineCharCode() {
      return this.input.charCodeAt(this.nextTokenInLineStart());
    }
    codePointAtPos(e) {
      let t = this.input.charCodeAt(e);
      if ((t & 64512) === 55296 && ++e < this.input.length) {
        let s = this.input.charCodeAt(e);
        (s & 64512) === 56320 && (t = 65536 + ((t & 1023) << 10) + (s & 1023));
      }
      return t;
    }
    setStrict(e) {
      this.state.strict = e, e && (this.state.strictErrors.forEach(([t, s]) => this.raise(t, s)), this.state.strictErrors.clear());
    }
    curContext() {
      return this.state.context[this.state.context.length - 1];
    }
    nextToken() {
      if (this.skipSpace(), this.state.start = this.state.pos, this.isLookahead || (this.state.startLoc = this.state.curPosition()), this.state.pos >= this.length) {
        this.finishToken(141);
        return;
      }
      this.getTokenFromCode(this.codePointAtPos(this.state.pos));
    }
    skipBlockComment(e) {
      let t;
      this.isLookahead || (t = this.state.curPosition());
      let s = this.state.pos, i = this.input.indexOf(e, s + 2);
      if (i === -1)
        throw this.raise(u.UnterminatedComment, this.state.curPosition());
      for (this.state.pos = i + e.length, yt.lastIndex = s + 2; yt.test(this.input) && yt.lastIndex <= i; )
        ++this.state.curLine, this.state.lineStart = yt.lastIndex;
      if (this.isLookahead) return;
      let r = {
        type: "CommentBlock",
        value: this.input.slice(s + 2, i),
        start: this.sourceToOffsetPos(s),
        end: this.sourceToOffsetPos(i + e.length),
        loc: new Q(t, this.state.curPosition())
      };
      return this.optionFlags & 256 && this.pushToken(r), r;
    }
    skipLineComment(e) {
      let t = this.state.pos, s;
      this.isLookahead || (s = this.state.curPosition());
      let i = this.input.charCodeAt(this.state.pos += e);
      if (this.state.pos < this.length)
        for (; !G(i) && ++this.state.pos < this.length; )
          i = this.input.charCodeAt(this.state.pos);
      if (this.isLookahead) return;
      let r = this.state.pos, o = {
        type: "CommentLine",
        value: this.input.slice(t + e, r),
        start: this.sourceToOffsetPos(t),
        end: this.sourceToOffsetPos(r),
        loc: new Q(s, this.state.curPosition())
      };
      return this.optionFlags & 256 && this.pushToken(o), o;
    }
    skipSpace() {
      let e = this.state.pos, t = this.optionFlags & 4096 ? [] : null;
      t: for (; this.state.pos < this.length; ) {
        let s = this.input.charCodeAt(this.state.pos);
        switch (s) {
          case 32:
          case 160:
          case 9:
            ++this.state.pos;
            break;
          case 13:
            this.input.charCodeAt(this.state.pos + 1) === 10 && ++this.state.pos;
          case 10:
          case 8232:
          case 8233:
            ++this.state.pos, ++this.state.curLine, this.state.lineStart = this.state.pos;
            break;
          case 47:
            switch (this.input.charCodeAt(this.state.pos + 1)) {
              case 42: {
                let i = this.skipBlockComment("*/");
                i !== void 0 && (this.addComment(i), t?.push(i));
                break;
              }
              case 47: {
                let i = this.skipLineComment(2);
                i !== void 0 && (this.addComment(i), t?.push(i));
                break;
              }
              default:
                break t;
            }
            break;
          default:
            if (Mi(s))
              ++this.state.pos;
            else if (s === 45 && !this.inModule && this.optionFlags & 8192) {
              let i = this.state.pos;
              if (this.input.charCodeAt(i + 1) === 45 && this.input.charCodeAt(i + 2) === 62 && (e === 0 || this.state.lineStart > e)) {
                let r = this.skipLineComment(3);
                r !== void 0 && (this.addComment(r), t?.push(r));
              } else
                break t;
            } else if (s === 60 && !this.inModule && this.optionFlags & 8192) {
              let i = this.state.pos;
              if (this.input.charCodeAt(i + 1) === 33 && this.input.charCodeAt(i + 2) === 45 && this.input.charCodeAt(i + 3) === 45) {
                let r = this.skipLineComment(4);
                r !== void 0 && (this.addComment(r), t?.push(r));
              } else
                break t;
            } else
              break t;
        }
      }
      if (t?.length > 0) {
        let s = this.state.pos, i = {
          start: this.sourceToOffsetPos(e),
          end: this.sourceToOffsetPos(s),
          comments: t,
          leadingNode: null,
          trailingNode: null,
          containingNode: null
        };
        this.state.commentStack.push(i);
      }
    }
    finishToken(e, t) {
      this.state.end = this.state.pos, this.state.endLoc = this.state.curPosition();
      let s = this.state.type;
      this.state.type = e, this.state.value = t, this.isLookahead || this.updateContext(s);
    }
    replaceToken(e) {
      this.state.type = e, this.updateContext();
    }
    readToken_numberSign() {
      if (this.state.pos === 0 && this.readToken_interpreter())
        return;
      let e = this.state.pos + 1, t = this.codePointAtPos(e);
      if (t >= 48 && t <= 57)
        throw this.raise(u.UnexpectedDigitAfterHash, this.state.curPosition());
      if (t === 123 || t === 91 && this.hasPlugin("recordAndTuple")) {
        if (this.expectPlugin("recordAndTuple"), this.getPluginOption("recordAndTuple", "syntaxType") === "bar")
          throw this.raise(t === 123 ? u.RecordExpressionHashIncorrectStartSyntaxType : u.TupleExpressionHashIncorrectStartSyntaxType, this.state.curPosition());
        this.state.pos += 2, t === 123 ? this.finishToken(7) : this.finishToken(1);
      } else R(t) ? (++this.state.pos, this.finishToken(140, this.readWord1(t))) : t === 92 ? (++this.state.pos, this.finishToken(140, this.readWord1())) : this.finishOp(27, 1);
    }
    readToken_dot() {
      let e = this.input.charCodeAt(this.state.pos + 1);
      if (e >= 48 && e <= 57) {
        this.readNumber(!0);
        return;
      }
      e === 46 && this.input.charCodeAt(this.state.pos + 2) === 46 ? (this.state.pos += 3, this.finishToken(21)) : (++this.state.pos, this.finishToken(16));
    }
    readToken_slash() {
      this.input.charCodeAt(this.state.pos + 1) === 61 ? this.finishOp(31, 2) : this.finishOp(56, 1);
    }
    readToken_interpreter() {
      if (this.state.pos !== 0 || this.length < 2) return !1;
      let e = this.input.charCodeAt(this.state.pos + 1);
      if (e !== 33) return !1;
      let t = this.state.pos;
      for (this.state.pos += 1; !G(e) && ++this.state.pos < this.length; )
        e = this.input.charCodeAt(this.state.pos);
      let s = this.input.slice(t + 2, this.state.pos);
      return this.finishToken(28, s), !0;
    }
    readToken_mult_modulo(e) {
      let t = e === 42 ? 55 : 54, s = 1, i = this.input.charCodeAt(this.state.pos + 1);
      e === 42 && i === 42 && (s++, i = this.input.charCodeAt(this.state.pos + 2), t = 57), i === 61 && !this.state.inType && (s++, t = e === 37 ? 33 : 30), this.finishOp(t, s);
    }
    readToken_pipe_amp(e) {
      let t = this.input.charCodeAt(this.state.pos + 1);
      if (t === e) {
        this.input.charCodeAt(this.state.pos + 2) === 61 ? this.finishOp(30, 3) : this.finishOp(e === 124 ? 41 : 42, 2);
        return;
      }
      if (e === 124) {
        if (t === 62) {
          this.finishOp(39, 2);
          return;
        }
        if (this.hasPlugin("recordAndTuple") && t === 125) {
          if (this.getPluginOption("recordAndTuple", "syntaxType") !== "bar")
            throw this.raise(u.RecordExpressionBarIncorrectEndSyntaxType, this.state.curPosition());
          this.state.pos += 2, this.finishToken(9);
          return;
        }
        if (this.hasPlugin("recordAndTuple") && t === 93) {
          if (this.getPluginOption("recordAndTuple", "syntaxType") !== "bar")
            throw this.raise(u.TupleExpressionBarIncorrectEndSyntaxType, this.state.curPosition());
          this.state.pos += 2, this.finishToken(4);
          return;
        }
      }
      if (t === 61) {
        this.finishOp(30, 2);
        return;
      }
      this.finishOp(e === 124 ? 43 : 45, 1);
    }
    readToken_caret() {
      let e = this.input.charCodeAt(this.state.pos + 1);
      e === 61 && !this.state.inType ? this.finishOp(32, 2) : e === 94 && this.hasPlugin(["pipelineOperator", {
        proposal: "hack",
        topicToken: "^^"
      }]) ? (this.finishOp(37, 2), this.input.codePointAt(this.state.pos) === 94 && this.unexpected()) : this.finishOp(44, 1);
    }
    readToken_atSign() {
      this.input.charCodeAt(this.state.pos + 1) === 64 && this.hasPlugin(["pipelineOperator", {
        proposal: "hack",
        topicToken: "@@"
      }]) ? this.finishOp(38, 2) : this.finishOp(26, 1);
    }
    readToken_plus_min(e) {
      let t = this.input.charCodeAt(this.state.pos + 1);
      if (t === e) {
        this.finishOp(34, 2);
        return;
      }
      t === 61 ? this.finishOp(30, 2) : this.finishOp(53, 1);
    }
    readToken_lt() {
      let {
        pos: e
      } = this.state, t = this.input.charCodeAt(e + 1);
      if (t === 60) {
        if (this.input.charCodeAt(e + 2) === 61) {
          this.finishOp(30, 3);
          return;
        }
        this.finishOp(51, 2);
        return;
      }
      if (t === 61) {
        this.finishOp(49, 2);
        return;
      }
      this.finishOp(47, 1);
    }
    readToken_gt() {
      let {
        pos: e
      } = this.state, t = this.input.charCodeAt(e + 1);
      if (t === 62) {
        let s = this.input.charCodeAt(e + 2) === 62 ? 3 : 2;
        if (this.input.charCodeAt(e + s) === 61) {
          this.finishOp(30, s + 1);
          return;
        }
        this.finishOp(52, s);
        return;
      }
      if (t === 61) {
        this.finishOp(49, 2);
        return;
      }
      this.finishOp(48, 1);
    }
    readToken_eq_excl(e) {
      let t = this.input.charCodeAt(this.state.pos + 1);
      if (t === 61) {
        this.finishOp(46, this.input.charCodeAt(this.state.pos + 2) === 61 ? 3 : 2);
        return;
      }
      if (e === 61 && t === 62) {
        this.state.pos += 2, this.finishToken(19);
        return;
      }
      this.finishOp(e === 61 ? 29 : 35, 1);
    }
    readToken_question() {
      let e = this.input.charCodeAt(this.state.pos + 1), t = this.input.charCodeAt(this.state.pos + 2);
      e === 63 ? t === 61 ? this.finishOp(30, 3) : this.finishOp(40, 2) : e === 46 && !(t >= 48 && t <= 57) ? (this.state.pos += 2, this.finishToken(18)) : (++this.state.pos, this.finishToken(17));
    }
    getTokenFromCode(e) {
      switch (e) {
        case 46:
          this.readToken_dot();
          return;
        case 40:
          ++this.state.pos, this.finishToken(10);
          return;
        case 41:
          ++this.state.pos, this.finishToken(11);
          return;
        case 59:
          ++this.state.pos, this.finishToken(13);
          return;
        case 44:
          ++this.state.pos, this.finishToken(12);
          return;
        case 91:
          if (this.hasPlugin("recordAndTuple") && this.input.charCodeAt(this.state.pos + 1) === 124) {
            if (this.getPluginOption("recordAndTuple", "syntaxType") !== "bar")
              throw this.raise(u.TupleExpressionBarIncorrectStartSyntaxType, this.state.curPosition());
            this.state.pos += 2, this.finishToken(2);
          } else
            ++this.state.pos, this.finishToken(0);
          return;
        case 93:
          ++this.state.pos, this.finishToken(3);
          return;
        case 123:
          if (this.hasPlugin("recordAndTuple") && this.input.charCodeAt(this.state.pos + 1) === 124) {
            if (this.getPluginOption("recordAndTuple", "syntaxType") !== "bar")
              throw this.raise(u.RecordExpressionBarIncorrectStartSyntaxType, this.state.curPosition());
            this.state.pos += 2, this.finishToken(6);
          } else
            ++this.state.pos, this.finishToken(5);
          return;
        case 125:
          ++this.state.pos, this.finishToken(8);
          return;
        case 58:
          this.hasPlugin("functionBind") && this.input.charCodeAt(this.state.pos + 1) === 58 ? this.finishOp(15, 2) : (++this.state.pos, this.finishToken(14));
          return;
        case 63:
          this.readToken_question();
          return;
        case 96:
          this.readTemplateToken();
          return;
        case 48: {
          let t = this.input.charCodeAt(this.state.pos + 1);
          if (t === 120 || t === 88) {
            this.readRadixNumber(16);
            return;
          }
          if (t === 111 || t === 79) {
            this.readRadixNumber(8);
            return;
          }
          if (t === 98 || t === 66) {
            this.readRadixNumber(2);
            return;
          }
        }
        case 49:
        case 50:
        case 51:
        case 52:
        case 53:
        case 54:
        case 55:
        case 56:
        case 57:
          this.readNumber(!1);
          return;
        case 34:
        case 39:
          this.readString(e);
          return;
        case 47:
          this.readToken_slash();
          return;
        case 37:
        case 42:
          this.readToken_mult_modulo(e);
          return;
        case 124:
        case 38:
          this.readToken_pipe_amp(e);
          return;
        case 94:
          this.readToken_caret();
          return;
        case 43:
        case 45:
          this.readToken_plus_min(e);
          return;
        case 60:
          this.readToken_lt();
          return;
        case 62:
          this.readToken_gt();
          return;
        case 61:
        case 33:
          this.readToken_eq_excl(e);
          return;
        case 126:
          this.finishOp(36, 1);
          return;
        case 64:
          this.readToken_atSign();
          return;
        case 35:
          this.readToken_numberSign();
          return;
        case 92:
          this.readWord();
          return;
        default:
          if (R(e)) {
            this.readWord(e);
            return;
          }
      }
      throw this.raise(u.InvalidOrUnexpectedToken, this.state.curPosition(), {
        unexpected: String.fromCodePoint(e)
      });
    }
    finishOp(e, t) {
      let s = this.input.slice(this.state.pos, this.state.pos + t);
      this.state.pos += t, this.finishToken(e, s);
    }
    readRegexp() {
      let e = this.state.startLoc, t = this.state.start + 1, s, i, {
        pos: r
      } = this.state;
      for (; ; ++r) {
        if (r >= this.length)
          throw this.raise(u.UnterminatedRegExp, L(e, 1));
        let l = this.input.charCodeAt(r);
        if (G(l))
          throw this.raise(u.UnterminatedRegExp, L(e, 1));
        if (s)
          s = !1;
        else {
          if (l === 91)
            i = !0;
          else if (l === 93 && i)
            i = !1;
          else if (l === 47 && !i)
            break;
          s = l === 92;
        }
      }
      let n = this.input.slice(t, r);
      ++r;
      let o = "", h = () => L(e, r + 2 - t);
      for (; r < this.length; ) {
        let l = this.codePointAtPos(r), c = String.fromCharCode(l);
        if (ji.has(l))
          l === 118 ? o.includes("u") && this.raise(u.IncompatibleRegExpUVFlags, h()) : l === 117 && o.includes("v") && this.raise(u.IncompatibleRegExpUVFlags, h()), o.includes(c) && this.raise(u.DuplicateRegExpFlags,
          h());
        else if (H(l) || l === 92)
          this.raise(u.MalformedRegExpFlags, h());
        else
          break;
        ++r, o += c;
      }
      this.state.pos = r, this.finishToken(139, {
        pattern: n,
        flags: o
      });
    }
    readInt(e, t, s = !1, i = !0) {
      let {
        n: r,
        pos: n
      } = ws(this.input, this.state.pos, this.state.lineStart, this.state.curLine, e, t, s, i, this.errorHandlers_readInt, !1);
      return this.state.pos = n, r;
    }
    readLiteralInt(e) {
      let t = this.state.pos, s = 0, i;
      for (; ; ) {
        i = this.input.charCodeAt(t);
        let r;
        if (i >= 48 && i <= 57)
          r = i - 48;
        else {
          if (r = (i | 32) - 97, r < 0 || r > 5) break;
          r += 10;
        }
        if (r >= e) break;
        s = s * e + r, ++t;
      }
      return i === 95 || i >= 48 && i <= 57 ? this.readInt(e) : t === this.state.pos ? null : (this.state.pos = t, s);
    }
    readRadixNumber(e) {
      let t = this.state.pos, s = this.state.curPosition();
      this.state.pos += 2;
      let i = this.readLiteralInt(e), r = this.state.pos;
      i == null && this.raise(u.InvalidDigit, L(s, 2), {
        radix: e
      });
      let n = this.input.charCodeAt(this.state.pos), o = n === 110;
      if (o)
        ++this.state.pos;
      else if (n === 109)
        throw this.raise(u.InvalidDecimal, s);
      if (R(this.codePointAtPos(this.state.pos)))
        throw this.raise(u.NumberIdentifier, this.state.curPosition());
      if (o || i !== null && i > Number.MAX_SAFE_INTEGER) {
        let h = this.input.slice(t, r).replace(/_/g, "");
        if (o) {
          this.finishToken(137, h);
          return;
        }
        i = Number(e !== 16 && this.optionFlags & 2048 ? h.replace(e === 2 ? /[2-9]/g : /[89]/g, "0") : h);
      }
      this.finishToken(136, i);
    }
    readNumber(e) {
      let t = this.state.pos, s = this.state.curPosition(), i = !1, r = !1, n = !1, o = e ? 0 : this.readLiteralInt(10), h = this.state.pos - t >= 2 && this.input.charCodeAt(t) === 48;
      if (h) {
        let T = this.input.slice(t, this.state.pos);
        if (this.recordStrictModeErrors(u.StrictOctalLiteral, s), !this.state.strict) {
          let E = T.indexOf("_");
          E > 0 && this.raise(u.ZeroDigitNumericSeparator, L(s, E));
        }
        n = !/[89]/.test(T);
      }
      let l = this.input.charCodeAt(this.state.pos);
      l === 46 && !n && (++this.state.pos, this.readLiteralInt(10), i = !0, l = this.input.charCodeAt(this.state.pos)), (l === 69 || l === 101) && !n && (l = this.input.charCodeAt(++this.state.pos), (l ===
      43 || l === 45) && ++this.state.pos, this.readLiteralInt(10) === null && this.raise(u.InvalidOrMissingExponent, s), i = !0, r = !0, l = this.input.charCodeAt(this.state.pos));
      let c = this.state.pos, p = l === 110;
      if (p && ((i || h) && this.raise(u.InvalidBigIntLiteral, s), ++this.state.pos), l === 109) {
        this.expectPlugin("decimal", this.state.curPosition()), (r || h) && this.raise(u.InvalidDecimal, s), ++this.state.pos;
        var f = !0;
      }
      if (R(this.codePointAtPos(this.state.pos)))
        throw this.raise(u.NumberIdentifier, this.state.curPosition());
      if (!i && !p && !f && !h && o <= Number.MAX_SAFE_INTEGER) {
        this.finishToken(136, o);
        return;
      }
      let d = this.input.slice(t, c).replace(/_/g, "");
      if (p) {
        this.finishToken(137, d);
        return;
      }
      if (f) {
        this.finishToken(138, d);
        return;
      }
      let y = n ? parseInt(d, 8) : parseFloat(d);
      this.finishToken(136, y);
    }
    readCodePoint(e) {
      let {
        code: t,
        pos: s
      } = Ss(this.input, this.state.pos, this.state.lineStart, this.state.curLine, e, this.errorHandlers_readCodePoint);
      return this.state.pos = s, t;
    }
    readString(e) {
      let {
        str: t,
        pos: s,
        curLine: i,
        lineStart: r
      } = ns(e === 34 ? "double" : "single", this.input, this.state.pos + 1, this.state.lineStart, this.state.curLine, this.errorHandlers_readStringContents_string);
      this.state.pos = s + 1, this.state.lineStart = r, this.state.curLine = i, this.finishToken(135, t);
    }
    readTemplateContinuation() {
      this.match(8) || this.unexpected(null, 8), this.state.pos--, this.readTemplateToken();
    }
    readTemplateToken() {
      let e = this.input[this.state.pos], {
        str: t,
        firstInvalidLoc: s,
        pos: i,
        curLine: r,
        lineStart: n
      } = ns("template", this.input, this.state.pos + 1, this.state.lineStart, this.state.curLine, this.errorHandlers_readStringContents_template);
      this.state.pos = i + 1, this.state.lineStart = n, this.state.curLine = r, s && (this.state.firstInvalidTemplateEscapePos = new B(s.curLine, s.pos - s.lineStart, this.sourceToOffsetPos(s.pos))), this.
      input.codePointAt(i) === 96 ? this.finishToken(24, s ? null : e + t + "`") : (this.state.pos++, this.finishToken(25, s ? null : e + t + "${"));
    }
    recordStrictModeErrors(e, t) {
      if (this.isLookahead) return;
      let s = t.index;
      this.state.strict && !this.state.strictErrors.has(s) ? this.raise(e, t) : this.state.strictErrors.set(s, [e, t]);
    }
    readWord1(e) {
      this.state.containsEsc = !1;
      let t = "", s = this.state.pos, i = this.state.pos;
      for (e !== void 0 && (this.state.pos += e <= 65535 ? 1 : 2); this.state.pos < this.length; ) {
        let r = this.codePointAtPos(this.state.pos);
        if (H(r))
          this.state.pos += r <= 65535 ? 1 : 2;
        else if (r === 92) {
          this.state.containsEsc = !0, t += this.input.slice(i, this.state.pos);
          let n = this.state.curPosition(), o = this.state.pos === s ? R : H;
          if (this.input.charCodeAt(++this.state.pos) !== 117) {
            this.raise(u.MissingUnicodeEscape, this.state.curPosition()), i = this.state.pos - 1;
            continue;
          }
          ++this.state.pos;
          let h = this.readCodePoint(!0);
          h !== null && (o(h) || this.raise(u.EscapedCharNotAnIdentifier, n), t += String.fromCodePoint(h)), i = this.state.pos;
        } else
          break;
      }
      return t + this.input.slice(i, this.state.pos);
    }
    readWord(e) {
      let t = this.readWord1(e), s = le.get(t);
      s !== void 0 ? this.finishToken(s, z(s)) : this.finishToken(133, t);
    }
    checkKeywordEscapes() {
      let {
        type: e
      } = this.state;
      Et(e) && this.state.containsEsc && this.raise(u.InvalidEscapedReservedWord, this.state.startLoc, {
        reservedWord: z(e)
      });
    }
    raise(e, t, s = {}) {
      let i = t instanceof B ? t : t.loc.start, r = e(i, s);
      if (!(this.optionFlags & 2048)) throw r;
      return this.isLookahead || this.state.errors.push(r), r;
    }
    raiseOverwrite(e, t, s = {}) {
      let i = t instanceof B ? t : t.loc.start, r = i.index, n = this.state.errors;
      for (let o = n.length - 1; o >= 0; o--) {
        let h = n[o];
        if (h.loc.index === r)
          return n[o] = e(i, s);
        if (h.loc.index < r) break;
      }
      return this.raise(e, t, s);
    }
    updateContext(e) {
    }
    unexpected(e, t) {
      throw this.raise(u.UnexpectedToken, e ?? this.state.startLoc, {
        expected: t ? z(t) : null
      });
    }
    expectPlugin(e, t) {
      if (this.hasPlugin(e))
        return !0;
      throw this.raise(u.MissingPlugin, t ?? this.state.startLoc, {
        missingPlugin: [e]
      });
    }
    expectOnePlugin(e) {
      if (!e.some((t) => this.hasPlugin(t)))
        throw this.raise(u.MissingOneOfPlugins, this.state.startLoc, {
          missingPlugin: e
        });
    }
    errorBuilder(e) {
      return (t, s, i) => {
        this.raise(e, at(t, s, i));
      };
    }
  }, Zt = class {
    constructor() {
      this.privateNames = /* @__PURE__ */ new Set(), this.loneAccessors = /* @__PURE__ */ new Map(), this.undefinedPrivateNames = /* @__PURE__ */ new Map();
    }
  }, te = class {
    constructor(e) {
      this.parser = void 0, this.stack = [], this.undefinedPrivateNames = /* @__PURE__ */ new Map(), this.parser = e;
    }
    current() {
      return this.stack[this.stack.length - 1];
    }
    enter() {
      this.stack.push(new Zt());
    }
    exit() {
      let e = this.stack.pop(), t = this.current();
      for (let [s, i] of Array.from(e.undefinedPrivateNames))
        t ? t.undefinedPrivateNames.has(s) || t.undefinedPrivateNames.set(s, i) : this.parser.raise(u.InvalidPrivateFieldResolution, i, {
          identifierName: s
        });
    }
    declarePrivateName(e, t, s) {
      let {
        privateNames: i,
        loneAccessors: r,
        undefinedPrivateNames: n
      } = this.current(), o = i.has(e);
      if (t & 3) {
        let h = o && r.get(e);
        if (h) {
          let l = h & 4, c = t & 4, p = h & 3, f = t & 3;
          o = p === f || l !== c, o || r.delete(e);
        } else o || r.set(e, t);
      }
      o && this.parser.raise(u.PrivateNameRedeclaration, s, {
        identifierName: e
      }), i.add(e), n.delete(e);
    }
    usePrivateName(e, t) {
      let s;
      for (s of this.stack)
        if (s.privateNames.has(e)) return;
      s ? s.undefinedPrivateNames.set(e, t) : this.parser.raise(u.InvalidPrivateFieldResolution, t, {
        identifierName: e
      });
    }
  }, K = class {
    constructor(e = 0) {
      this.type = e;
    }
    canBeArrowParameterDeclaration() {
      return this.type === 2 || this.type === 1;
    }
    isCertainlyParameterDeclaration() {
      return this.type === 3;
    }
    isInitializer() {
      return this.type === 4;
    }
  }, wt = class extends K {
    constructor(e) {
      super(e), this.declarationErrors = /* @__PURE__ */ new Map();
    }
    recordDeclarationError(e, t) {
      let s = t.index;
      this.declarationErrors.set(s, [e, t]);
    }
    clearDeclarationError(e) {
      this.declarationErrors.delete(e);
    }
    iterateErrors(e) {
      this.declarationErrors.forEach(e);
    }
  }, ee = class {
    constructor(e) {
      this.parser = void 0, this.stack = [new K()], this.parser = e;
    }
    enter(e) {
      this.stack.push(e);
    }
    exit() {
      this.stack.pop();
    }
    canBeInParameters() {
      let e = this.stack[this.stack.length - 1];
      return e.canBeArrowParameterDeclaration() || e.isCertainlyParameterDeclaration();
    }
    recordParameterInitializerError(e, t) {
      let s = t.loc.start, {
        stack: i
      } = this, r = i.length - 1, n = i[r];
      for (; !n.isCertainlyParameterDeclaration(); ) {
        if (n.canBeArrowParameterDeclaration())
          n.recordDeclarationError(e, s);
        else if (!n.isInitializer())
          return;
        n = i[--r];
      }
      this.parser.raise(e, s);
    }
    recordArrowParameterBindingError(e, t) {
      let {
        stack: s
      } = this, i = s[s.length - 1], r = t.loc.start;
      if (i.isCertainlyParameterDeclaration())
        this.parser.raise(e, r);
      else if (i.canBeArrowParameterDeclaration())
        i.recordDeclarationError(e, r);
      else
        return;
    }
    recordAsyncArrowParametersError(e) {
      let {
        stack: t
      } = this;
      for (let s = t.length - 1; ; s--) {
        let i = t[s];
        if (i.canBeArrowParameterDeclaration())
          i.type === 2 && i.recordDeclarationError(u.AwaitBindingIdentifier, e);
        else if (!i.isInitializer())
          return;
      }
    }
    validateAsPattern() {
      let {
        stack: e
      } = this, t = e[e.length - 1];
      t.canBeArrowParameterDeclaration() && t.iterateErrors(([s, i]) => {
        this.parser.raise(s, i);
        for (let r = e.length - 2; ; r--) {
          let n = e[r];
          if (n.canBeArrowParameterDeclaration())
            n.clearDeclarationError(i.index);
          else if (!n.isInitializer())
            break;
        }
      });
    }
  };
  function $i() {
    return new wt(1);
  }
  function Vi() {
    return new wt(2);
  }
  var St = new K(), zi = new K(3), Hi = new K(4), se = class {
    constructor() {
      this.stacks = [];
    }
    enter(e) {
      this.stacks.push(e);
    }
    exit() {
      this.stacks.pop();
    }
    currentFlags() {
      return this.stacks[this.stacks.length - 1];
    }
    get hasAwait() {
      return (this.currentFlags() & 2) > 0;
    }
    get hasYield() {
      return (this.currentFlags() & 1) > 0;
    }
    get hasReturn() {
      return (this.currentFlags() & 4) > 0;
    }
    get hasIn() {
      return (this.currentFlags() & 8) > 0;
    }
    get inFSharpPipelineDirectBody() {
      return (this.currentFlags() & 16) === 0;
    }
  };
  function Tt(a, e) {
    return (a ? 2 : 0) | (e ? 1 : 0);
  }
  var ie = class extends Qt {
    addExtra(e, t, s, i = !0) {
      if (!e) return;
      let {
        extra: r
      } = e;
      r == null && (r = {}, e.extra = r), i ? r[t] = s : Object.defineProperty(r, t, {
        enumerable: i,
        value: s
      });
    }
    isContextual(e) {
      return this.state.type === e && !this.state.containsEsc;
    }
    isUnparsedContextual(e, t) {
      if (this.input.startsWith(t, e)) {
        let s = this.input.charCodeAt(e + t.length);
        return !(H(s) || s === 92 || (s & 64512) === 55296);
      }
      return !1;
    }
    isLookaheadContextual(e) {
      let t = this.nextTokenStart();
      return this.isUnparsedContextual(t, e);
    }
    eatContextual(e) {
      return this.isContextual(e) ? (this.next(), !0) : !1;
    }
    expectContextual(e, t) {
      if (!this.eatContextual(e)) {
        if (t != null)
          throw this.raise(t, this.state.startLoc);
        this.unexpected(null, e);
      }
    }
    canInsertSemicolon() {
      return this.match(141) || this.match(8) || this.hasPrecedingLineBreak();
    }
    hasPrecedingLineBreak() {
      return qt(this.input, this.offsetToSourcePos(this.state.lastTokEndLoc.index), this.state.start);
    }
    hasFollowingLineBreak() {
      return qt(this.input, this.state.end, this.nextTokenStart());
    }
    isLineTerminator() {
      return this.eat(13) || this.canInsertSemicolon();
    }
    semicolon(e = !0) {
      (e ? this.isLineTerminator() : this.eat(13)) || this.raise(u.MissingSemicolon, this.state.lastTokEndLoc);
    }
    expect(e, t) {
      this.eat(e) || this.unexpected(t, e);
    }
    snapshotScopeStacks() {
      return {
        scopeDepth: this.scope.scopeStack.length,
        prodParamDepth: this.prodParam.stacks.length,
        classScopeDepth: this.classScope.stack.length,
        expressionScopeDepth: this.expressionScope.stack.length
      };
    }
    restoreScopeStacks(e) {
      let {
        scope: t
      } = this;
      for (; t.scopeStack.length > e.scopeDepth; ) t.exit();
      this.prodParam.stacks.length = e.prodParamDepth, this.classScope.stack.length = e.classScopeDepth, this.expressionScope.stack.length = e.expressionScopeDepth;
    }
    tryParse(e, t = this.state.clone()) {
      let s = {
        node: null
      }, i = this.snapshotScopeStacks();
      try {
        let r = e((n = null) => {
          throw s.node = n, s;
        });
        if (this.state.errors.length > t.errors.length) {
          let n = this.state;
          return this.state = t, this.state.tokensLength = n.tokensLength, {
            node: r,
            error: n.errors[t.errors.length],
            thrown: !1,
            aborted: !1,
            failState: n
          };
        }
        return {
          node: r,
          error: null,
          thrown: !1,
          aborted: !1,
          failState: null
        };
      } catch (r) {
        let n = this.state;
        if (this.state = t, this.restoreScopeStacks(i), r instanceof SyntaxError)
          return {
            node: null,
            error: r,
            thrown: !0,
            aborted: !1,
            failState: n
          };
        if (r === s)
          return {
            node: s.node,
            error: null,
            thrown: !1,
            aborted: !0,
            failState: n
          };
        throw r;
      }
    }
    checkExpressionErrors(e, t) {
      if (!e) return !1;
      let {
        shorthandAssignLoc: s,
        doubleProtoLoc: i,
        privateKeyLoc: r,
        optionalParametersLoc: n,
        voidPatternLoc: o
      } = e, h = !!s || !!i || !!n || !!r || !!o;
      if (!t)
        return h;
      s != null && this.raise(u.InvalidCoverInitializedName, s), i != null && this.raise(u.DuplicateProto, i), r != null && this.raise(u.UnexpectedPrivateField, r), n != null && this.unexpected(n), o !=
      null && this.raise(u.InvalidCoverDiscardElement, o);
    }
    isLiteralPropertyName() {
      return fs(this.state.type);
    }
    isPrivateName(e) {
      return e.type === "PrivateName";
    }
    getPrivateNameSV(e) {
      return e.id.name;
    }
    hasPropertyAsPrivateName(e) {
      return (e.type === "MemberExpression" || e.type === "OptionalMemberExpression") && this.isPrivateName(e.property);
    }
    isObjectProperty(e) {
      return e.type === "ObjectProperty";
    }
    isObjectMethod(e) {
      return e.type === "ObjectMethod";
    }
    initializeScopes(e = this.options.sourceType === "module") {
      let t = this.state.labels;
      this.state.labels = [];
      let s = this.exportedIdentifiers;
      this.exportedIdentifiers = /* @__PURE__ */ new Set();
      let i = this.inModule;
      this.inModule = e;
      let r = this.scope, n = this.getScopeHandler();
      this.scope = new n(this, e);
      let o = this.prodParam;
      this.prodParam = new se();
      let h = this.classScope;
      this.classScope = new te(this);
      let l = this.expressionScope;
      return this.expressionScope = new ee(this), () => {
        this.state.labels = t, this.exportedIdentifiers = s, this.inModule = i, this.scope = r, this.prodParam = o, this.classScope = h, this.expressionScope = l;
      };
    }
    enterInitialScopes() {
      let e = 0;
      (this.inModule || this.optionFlags & 1) && (e |= 2), this.optionFlags & 32 && (e |= 1);
      let t = !this.inModule && this.options.sourceType === "commonjs";
      (t || this.optionFlags & 2) && (e |= 4), this.prodParam.enter(e);
      let s = t ? 514 : 1;
      this.optionFlags & 4 && (s |= 512), this.scope.enter(s);
    }
    checkDestructuringPrivate(e) {
      let {
        privateKeyLoc: t
      } = e;
      t !== null && this.expectPlugin("destructuringPrivate", t);
    }
  }, Y = class {
    constructor() {
      this.shorthandAssignLoc = null, this.doubleProtoLoc = null, this.privateKeyLoc = null, this.optionalParametersLoc = null, this.voidPatternLoc = null;
    }
  }, Z = class {
    constructor(e, t, s) {
      this.type = "", this.start = t, this.end = 0, this.loc = new Q(s), e?.optionFlags & 128 && (this.range = [t, 0]), e != null && e.filename && (this.loc.filename = e.filename);
    }
  }, re = Z.prototype;
  re.__clone = function() {
    let a = new Z(void 0, this.start, this.loc.start), e = Object.keys(this);
    for (let t = 0, s = e.length; t < s; t++) {
      let i = e[t];
      i !== "leadingComments" && i !== "trailingComments" && i !== "innerComments" && (a[i] = this[i]);
    }
    return a;
  };
  var ae = class extends ie {
    startNode() {
      let e = this.state.startLoc;
      return new Z(this, e.index, e);
    }
    startNodeAt(e) {
      return new Z(this, e.index, e);
    }
    startNodeAtNode(e) {
      return this.startNodeAt(e.loc.start);
    }
    finishNode(e, t) {
      return this.finishNodeAt(e, t, this.state.lastTokEndLoc);
    }
    finishNodeAt(e, t, s) {
      return e.type = t, e.end = s.index, e.loc.end = s, this.optionFlags & 128 && (e.range[1] = s.index), this.optionFlags & 4096 && this.processComment(e), e;
    }
    resetStartLocation(e, t) {
      e.start = t.index, e.loc.start = t, this.optionFlags & 128 && (e.range[0] = t.index);
    }
    resetEndLocation(e, t = this.state.lastTokEndLoc) {
      e.end = t.index, e.loc.end = t, this.optionFlags & 128 && (e.range[1] = t.index);
    }
    resetStartLocationFromNode(e, t) {
      this.resetStartLocation(e, t.loc.start);
    }
    castNodeTo(e, t) {
      return e.type = t, e;
    }
    cloneIdentifier(e) {
      let {
        type: t,
        start: s,
        end: i,
        loc: r,
        range: n,
        name: o
      } = e, h = Object.create(re);
      return h.type = t, h.start = s, h.end = i, h.loc = r, h.range = n, h.name = o, e.extra && (h.extra = e.extra), h;
    }
    cloneStringLiteral(e) {
      let {
        type: t,
        start: s,
        end: i,
        loc: r,
        range: n,
        extra: o
      } = e, h = Object.create(re);
      return h.type = t, h.start = s, h.end = i, h.loc = r, h.range = n, h.extra = o, h.value = e.value, h;
    }
  }, It = (a) => a.type === "ParenthesizedExpression" ? It(a.expression) : a, ne = class extends ae {
    raiseOnce(e, t) {
      let {
        errors: s
      } = this.state, i = s.length, r = this.raise(e, t);
      if (s.length !== i) {
        for (let n = i - 1; n >= 0; n--)
          if (s[n].pos === r.pos && s[n].reasonCode === r.reasonCode) {
            s.pop();
            return;
          }
      }
    }
    toAssignable(e, t = !1) {
      var s, i;
      let r;
      switch ((e.type === "ParenthesizedExpression" || (s = e.extra) != null && s.parenthesized) && (r = It(e), t ? r.type === "Identifier" ? this.expressionScope.recordArrowParameterBindingError(u.InvalidParenthesizedAssignment,
      e) : r.type !== "CallExpression" && r.type !== "MemberExpression" && !this.isOptionalMemberExpression(r) && this.raiseOnce(u.InvalidParenthesizedAssignment, e) : this.raiseOnce(u.InvalidParenthesizedAssignment,
      e)), e.type) {
        case "Identifier":
        case "ObjectPattern":
        case "ArrayPattern":
        case "AssignmentPattern":
        case "RestElement":
        case "VoidPattern":
          break;
        case "ObjectExpression":
          this.castNodeTo(e, "ObjectPattern");
          for (let o = 0, h = e.properties.length, l = h - 1; o < h; o++) {
            var n;
            let c = e.properties[o], p = o === l;
            this.toAssignableObjectExpressionProp(c, p, t), p && c.type === "RestElement" && (n = e.extra) != null && n.trailingCommaLoc && this.raise(u.RestTrailingComma, e.extra.trailingCommaLoc);
          }
          break;
        case "ObjectProperty": {
          let {
            key: o,
            value: h
          } = e;
          this.isPrivateName(o) && this.classScope.usePrivateName(this.getPrivateNameSV(o), o.loc.start), this.toAssignable(h, t);
          break;
        }
        case "SpreadElement":
          throw new Error("Internal @babel/parser error (this is a bug, please report it). SpreadElement should be converted by .toAssignable's caller.");
        case "ArrayExpression":
          this.castNodeTo(e, "ArrayPattern"), this.toAssignableList(e.elements, (i = e.extra) == null ? void 0 : i.trailingCommaLoc, t);
          break;
        case "AssignmentExpression":
          e.operator !== "=" && this.raise(u.MissingEqInAssignment, e.left.loc.end), this.castNodeTo(e, "AssignmentPattern"), delete e.operator, e.left.type === "VoidPattern" && this.raise(u.VoidPatternInitializer,
          e.left), this.toAssignable(e.left, t);
          break;
        case "ParenthesizedExpression":
          this.toAssignable(r, t);
          break;
      }
    }
    toAssignableObjectExpressionProp(e, t, s) {
      if (e.type === "ObjectMethod")
        this.raise(e.kind === "get" || e.kind === "set" ? u.PatternHasAccessor : u.PatternHasMethod, e.key);
      else if (e.type === "SpreadElement") {
        this.castNodeTo(e, "RestElement");
        let i = e.argument;
        this.checkToRestConversion(i, !1), this.toAssignable(i, s), t || this.raise(u.RestTrailingComma, e);
      } else
        this.toAssignable(e, s);
    }
    toAssignableList(e, t, s) {
      let i = e.length - 1;
      for (let r = 0; r <= i; r++) {
        let n = e[r];
        n && (this.toAssignableListItem(e, r, s), n.type === "RestElement" && (r < i ? this.raise(u.RestTrailingComma, n) : t && this.raise(u.RestTrailingComma, t)));
      }
    }
    toAssignableListItem(e, t, s) {
      let i = e[t];
      if (i.type === "SpreadElement") {
        this.castNodeTo(i, "RestElement");
        let r = i.argument;
        this.checkToRestConversion(r, !0), this.toAssignable(r, s);
      } else
        this.toAssignable(i, s);
    }
    isAssignable(e, t) {
      switch (e.type) {
        case "Identifier":
        case "ObjectPattern":
        case "ArrayPattern":
        case "AssignmentPattern":
        case "RestElement":
        case "VoidPattern":
          return !0;
        case "ObjectExpression": {
          let s = e.properties.length - 1;
          return e.properties.every((i, r) => i.type !== "ObjectMethod" && (r === s || i.type !== "SpreadElement") && this.isAssignable(i));
        }
        case "ObjectProperty":
          return this.isAssignable(e.value);
        case "SpreadElement":
          return this.isAssignable(e.argument);
        case "ArrayExpression":
          return e.elements.every((s) => s === null || this.isAssignable(s));
        case "AssignmentExpression":
          return e.operator === "=";
        case "ParenthesizedExpression":
          return this.isAssignable(e.expression);
        case "MemberExpression":
        case "OptionalMemberExpression":
          return !t;
        default:
          return !1;
      }
    }
    toReferencedList(e, t) {
      return e;
    }
    toReferencedListDeep(e, t) {
      this.toReferencedList(e, t);
      for (let s of e)
        s?.type === "ArrayExpression" && this.toReferencedListDeep(s.elements);
    }
    parseSpread(e) {
      let t = this.startNode();
      return this.next(), t.argument = this.parseMaybeAssignAllowIn(e, void 0), this.finishNode(t, "SpreadElement");
    }
    parseRestBinding() {
      let e = this.startNode();
      this.next();
      let t = this.parseBindingAtom();
      return t.type === "VoidPattern" && this.raise(u.UnexpectedVoidPattern, t), e.argument = t, this.finishNode(e, "RestElement");
    }
    parseBindingAtom() {
      switch (this.state.type) {
        case 0: {
          let e = this.startNode();
          return this.next(), e.elements = this.parseBindingList(3, 93, 1), this.finishNode(e, "ArrayPattern");
        }
        case 5:
          return this.parseObjectLike(8, !0);
        case 88:
          return this.parseVoidPattern(null);
      }
      return this.parseIdentifier();
    }
    parseBindingList(e, t, s) {
      let i = s & 1, r = [], n = !0;
      for (; !this.eat(e); )
        if (n ? n = !1 : this.expect(12), i && this.match(12))
          r.push(null);
        else {
          if (this.eat(e))
            break;
          if (this.match(21)) {
            let o = this.parseRestBinding();
            if ((this.hasPlugin("flow") || s & 2) && (o = this.parseFunctionParamType(o)), r.push(o), !this.checkCommaAfterRest(t)) {
              this.expect(e);
              break;
            }
          } else {
            let o = [];
            if (s & 2)
              for (this.match(26) && this.hasPlugin("decorators") && this.raise(u.UnsupportedParameterDecorator, this.state.startLoc); this.match(26); )
                o.push(this.parseDecorator());
            r.push(this.parseBindingElement(s, o));
          }
        }
      return r;
    }
    parseBindingRestProperty(e) {
      return this.next(), this.hasPlugin("discardBinding") && this.match(88) ? (e.argument = this.parseVoidPattern(null), this.raise(u.UnexpectedVoidPattern, e.argument)) : e.argument = this.parseIdentifier(),
      this.checkCommaAfterRest(125), this.finishNode(e, "RestElement");
    }
    parseBindingProperty() {
      let {
        type: e,
        startLoc: t
      } = this.state;
      if (e === 21)
        return this.parseBindingRestProperty(this.startNode());
      let s = this.startNode();
      return e === 140 ? (this.expectPlugin("destructuringPrivate", t), this.classScope.usePrivateName(this.state.value, t), s.key = this.parsePrivateName()) : this.parsePropertyName(s), s.method = !1,
      this.parseObjPropValue(s, t, !1, !1, !0, !1);
    }
    parseBindingElement(e, t) {
      let s = this.parseMaybeDefault();
      return (this.hasPlugin("flow") || e & 2) && this.parseFunctionParamType(s), t.length && (s.decorators = t, this.resetStartLocationFromNode(s, t[0])), this.parseMaybeDefault(s.loc.start, s);
    }
    parseFunctionParamType(e) {
      return e;
    }
    parseMaybeDefault(e, t) {
      if (e ?? (e = this.state.startLoc), t = t ?? this.parseBindingAtom(), !this.eat(29)) return t;
      let s = this.startNodeAt(e);
      return t.type === "VoidPattern" && this.raise(u.VoidPatternInitializer, t), s.left = t, s.right = this.parseMaybeAssignAllowIn(), this.finishNode(s, "AssignmentPattern");
    }
    isValidLVal(e, t, s, i) {
      switch (e) {
        case "AssignmentPattern":
          return "left";
        case "RestElement":
          return "argument";
        case "ObjectProperty":
          return "value";
        case "ParenthesizedExpression":
          return "expression";
        case "ArrayPattern":
          return "elements";
        case "ObjectPattern":
          return "properties";
        case "VoidPattern":
          return !0;
        case "CallExpression":
          if (!t && !this.state.strict && this.optionFlags & 8192)
            return !0;
      }
      return !1;
    }
    isOptionalMemberExpression(e) {
      return e.type === "OptionalMemberExpression";
    }
    checkLVal(e, t, s = 64, i = !1, r = !1, n = !1, o = !1) {
      var h;
      let l = e.type;
      if (this.isObjectMethod(e)) return;
      let c = this.isOptionalMemberExpression(e);
      if (c || l === "MemberExpression") {
        c && (this.expectPlugin("optionalChainingAssign", e.loc.start), t.type !== "AssignmentExpression" && this.raise(u.InvalidLhsOptionalChaining, e, {
          ancestor: t
        })), s !== 64 && this.raise(u.InvalidPropertyBindingPattern, e);
        return;
      }
      if (l === "Identifier") {
        this.checkIdentifier(e, s, r);
        let {
          name: A
        } = e;
        i && (i.has(A) ? this.raise(u.ParamDupe, e) : i.add(A));
        return;
      } else l === "VoidPattern" && t.type === "CatchClause" && this.raise(u.VoidPatternCatchClauseParam, e);
      let p = It(e);
      o || (o = s !== 64 || p.type === "CallExpression" && (p.callee.type === "Import" || p.callee.type === "Super"));
      let f = this.isValidLVal(l, o, !(n || (h = e.extra) != null && h.parenthesized) && t.type === "AssignmentExpression", s);
      if (f === !0) return;
      if (f === !1) {
        let A = s === 64 ? u.InvalidLhs : u.InvalidLhsBinding;
        this.raise(A, e, {
          ancestor: t
        });
        return;
      }
      let d, y;
      typeof f == "string" ? (d = f, y = l === "ParenthesizedExpression") : [d, y] = f;
      let T = l === "ArrayPattern" || l === "ObjectPattern" ? {
        type: l
      } : t, E = e[d];
      if (Array.isArray(E))
        for (let A of E)
          A && this.checkLVal(A, T, s, i, r, y, !0);
      else E && this.checkLVal(E, T, s, i, r, y, o);
    }
    checkIdentifier(e, t, s = !1) {
      this.checkStrictBindReservedWord(e, t, s), t & 8192 && e.name === "let" && this.raise(u.LetInLexicalBinding, e), t & 64 || this.declareNameFromIdentifier(e, t);
    }
    checkStrictBindReservedWord(e, t, s = !1) {
      this.state.strict && (s ? Ts(e.name, this.inModule) : gs(e.name)) && (t === 64 ? this.raise(u.StrictEvalArguments, e, {
        referenceName: e.name
      }) : this.raise(u.StrictEvalArgumentsBinding, e, {
        bindingName: e.name
      }));
    }
    declareNameFromIdentifier(e, t) {
      this.scope.declareName(e.name, t, e.loc.start);
    }
    checkToRestConversion(e, t) {
      switch (e.type) {
        case "ParenthesizedExpression":
          this.checkToRestConversion(e.expression, t);
          break;
        case "Identifier":
        case "MemberExpression":
          break;
        case "ArrayExpression":
        case "ObjectExpression":
          if (t) break;
        default:
          this.raise(u.InvalidRestAssignmentPattern, e);
      }
    }
    checkCommaAfterRest(e) {
      return this.match(12) ? (this.raise(this.lookaheadCharCode() === e ? u.RestTrailingComma : u.ElementAfterRest, this.state.startLoc), !0) : !1;
    }
  }, oe = class extends ne {
    checkProto(e, t, s, i) {
      if (e.type === "SpreadElement" || this.isObjectMethod(e) || e.computed || e.shorthand)
        return s;
      let r = e.key;
      return (r.type === "Identifier" ? r.name : r.value) === "__proto__" ? t ? (this.raise(u.RecordNoProto, r), !0) : (s && (i ? i.doubleProtoLoc === null && (i.doubleProtoLoc = r.loc.start) : this.raise(
      u.DuplicateProto, r)), !0) : s;
    }
    shouldExitDescending(e, t) {
      return e.type === "ArrowFunctionExpression" && this.offsetToSourcePos(e.start) === t;
    }
    getExpression() {
      if (this.enterInitialScopes(), this.nextToken(), this.match(141))
        throw this.raise(u.ParseExpressionEmptyInput, this.state.startLoc);
      let e = this.parseExpression();
      if (!this.match(141))
        throw this.raise(u.ParseExpressionExpectsEOF, this.state.startLoc, {
          unexpected: this.input.codePointAt(this.state.start)
        });
      return this.finalizeRemainingComments(), e.comments = this.comments, e.errors = this.state.errors, this.optionFlags & 256 && (e.tokens = this.tokens), e;
    }
    parseExpression(e, t) {
      return e ? this.disallowInAnd(() => this.parseExpressionBase(t)) : this.allowInAnd(() => this.parseExpressionBase(t));
    }
    parseExpressionBase(e) {
      let t = this.state.startLoc, s = this.parseMaybeAssign(e);
      if (this.match(12)) {
        let i = this.startNodeAt(t);
        for (i.expressions = [s]; this.eat(12); )
          i.expressions.push(this.parseMaybeAssign(e));
        return this.toReferencedList(i.expressions), this.finishNode(i, "SequenceExpression");
      }
      return s;
    }
    parseMaybeAssignDisallowIn(e, t) {
      return this.disallowInAnd(() => this.parseMaybeAssign(e, t));
    }
    parseMaybeAssignAllowIn(e, t) {
      return this.allowInAnd(() => this.parseMaybeAssign(e, t));
    }
    setOptionalParametersError(e) {
      e.optionalParametersLoc = this.state.startLoc;
    }
    parseMaybeAssign(e, t) {
      let s = this.state.startLoc, i = this.isContextual(109);
      if (i && this.prodParam.hasYield) {
        this.next();
        let l = this.parseYield(s);
        return t && (l = t.call(this, l, s)), l;
      }
      let r, n = !1;
      e ? r = !1 : (e = new Y(), r = !0, this.expressionScope.canBeInParameters() && (this.expressionScope.enter(Hi), n = !0));
      let {
        type: o
      } = this.state;
      (o === 10 || I(o)) && (this.state.potentialArrowAt = this.state.start);
      let h = this.parseMaybeConditional(e);
      if (t && (h = t.call(this, h, s)), ms(this.state.type) && !(this.match(31) && this.state.lastTokEndLoc.index === this.state.regExpAllowedAt)) {
        let l = this.startNodeAt(s), c = this.state.value;
        if (l.operator = c, this.match(29)) {
          this.toAssignable(h, !0), l.left = h;
          let p = s.index;
          e.doubleProtoLoc != null && e.doubleProtoLoc.index >= p && (e.doubleProtoLoc = null), e.shorthandAssignLoc != null && e.shorthandAssignLoc.index >= p && (e.shorthandAssignLoc = null), e.privateKeyLoc !=
          null && e.privateKeyLoc.index >= p && (this.checkDestructuringPrivate(e), e.privateKeyLoc = null), e.voidPatternLoc != null && e.voidPatternLoc.index >= p && (e.voidPatternLoc = null);
        } else
          l.left = h;
        return this.next(), l.right = this.parseMaybeAssign(), n && this.expressionScope.exit(), this.checkLVal(h, this.finishNode(l, "AssignmentExpression"), void 0, void 0, void 0, void 0, c === "||\
=" || c === "&&=" || c === "??="), l;
      } else r && (this.checkExpressionErrors(e, !0), n && this.expressionScope.exit());
      if (i) {
        let {
          type: l
        } = this.state;
        if ((this.hasPlugin("v8intrinsic") ? nt(l) : nt(l) && !this.match(54)) && !this.isAmbiguousPrefixOrIdentifier())
          return this.raiseOverwrite(u.YieldNotInGeneratorFunction, s), this.parseYield(s);
      }
      return h;
    }
    parseMaybeConditional(e) {
      let t = this.state.startLoc, s = this.state.potentialArrowAt, i = this.parseExprOps(e);
      return this.shouldExitDescending(i, s) ? i : this.parseConditional(i, t, e);
    }
    parseConditional(e, t, s) {
      if (this.eat(17)) {
        let i = this.startNodeAt(t);
        return i.test = e, i.consequent = this.parseMaybeAssignAllowIn(), this.expect(14), i.alternate = this.parseMaybeAssign(), this.finishNode(i, "ConditionalExpression");
      }
      return e;
    }
    parseMaybeUnaryOrPrivate(e) {
      return this.match(140) ? this.parsePrivateName() : this.parseMaybeUnary(e);
    }
    parseExprOps(e) {
      let t = this.state.startLoc, s = this.state.potentialArrowAt, i = this.parseMaybeUnaryOrPrivate(e);
      return this.shouldExitDescending(i, s) ? i : this.parseExprOp(i, t, -1);
    }
    isEscapedKeywordOperatorAfterLineBreak() {
      return Et(this.state.type) && this.state.containsEsc && this.hasPrecedingLineBreak();
    }
    isBinaryOperator(e) {
      return li(e) && (this.prodParam.hasIn || e !== 58) && !this.isEscapedKeywordOperatorAfterLineBreak();
    }
    parseExprOp(e, t, s) {
      let i = this.state.type, r = this.isBinaryOperator(i);
      if (this.isPrivateName(e)) {
        let n = this.getPrivateNameSV(e);
        (s >= gt(58) || i !== 58 || !r) && this.raise(u.PrivateInExpectedIn, e, {
          identifierName: n
        }), this.classScope.usePrivateName(n, e.loc.start);
      }
      if (r) {
        let n = gt(i);
        if (n > s) {
          if (i === 39) {
            if (this.expectPlugin("pipelineOperator"), this.prodParam.inFSharpPipelineDirectBody)
              return e;
            this.checkPipelineAtInfixOperator(e, t);
          }
          let o = this.startNodeAt(t);
          o.left = e, o.operator = this.state.value;
          let h = i === 41 || i === 42, l = i === 40;
          if (l && (n = gt(42)), this.next(), i === 39 && this.hasPlugin(["pipelineOperator", {
            proposal: "minimal"
          }]) && this.state.type === 97 && this.prodParam.hasAwait)
            throw this.raise(u.UnexpectedAwaitAfterPipelineBody, this.state.startLoc);
          o.right = this.parseExprOpRightExpr(i, n);
          let c = this.finishNode(o, h || l ? "LogicalExpression" : "BinaryExpression"), p = this.state.type;
          if (l && (p === 41 || p === 42) || h && p === 40)
            throw this.raise(u.MixingCoalesceWithLogical, this.state.startLoc);
          return this.parseExprOp(c, t, s);
        }
      }
      return e;
    }
    parseExprOpRightExpr(e, t) {
      let s = this.state.startLoc;
      switch (e) {
        case 39:
          switch (this.getPluginOption("pipelineOperator", "proposal")) {
            case "hack":
              return this.withTopicBindingContext(() => this.parseHackPipeBody());
            case "fsharp":
              return this.withSoloAwaitPermittingContext(() => this.parseFSharpPipelineBody(t));
          }
          if (this.getPluginOption("pipelineOperator", "proposal") === "smart")
            return this.withTopicBindingContext(() => {
              if (this.prodParam.hasYield && this.isContextual(109))
                throw this.raise(u.PipeBodyIsTighter, this.state.startLoc);
              return this.parseSmartPipelineBodyInStyle(this.parseExprOpBaseRightExpr(e, t), s);
            });
        default:
          return this.parseExprOpBaseRightExpr(e, t);
      }
    }
    parseExprOpBaseRightExpr(e, t) {
      let s = this.state.startLoc;
      return this.parseExprOp(this.parseMaybeUnaryOrPrivate(), s, fi(e) ? t - 1 : t);
    }
    parseHackPipeBody() {
      var e;
      let {
        startLoc: t
      } = this.state, s = this.parseMaybeAssign();
      return Xs.has(s.type) && !((e = s.extra) != null && e.parenthesized) && this.raise(u.PipeUnparenthesizedBody, t, {
        type: s.type
      }), this.topicReferenceWasUsedInCurrentContext() || this.raise(u.PipeTopicUnused, t), s;
    }
    checkExponentialAfterUnary(e) {
      this.match(57) && this.raise(u.UnexpectedTokenUnaryExponentiation, e.argument);
    }
    parseMaybeUnary(e, t) {
      let s = this.state.startLoc, i = this.isContextual(97);
      if (i && this.recordAwaitIfAllowed()) {
        this.next();
        let h = this.parseAwait(s);
        return t || this.checkExponentialAfterUnary(h), h;
      }
      let r = this.match(34), n = this.startNode();
      if (ui(this.state.type)) {
        n.operator = this.state.value, n.prefix = !0, this.match(72) && this.expectPlugin("throwExpressions");
        let h = this.match(89);
        if (this.next(), n.argument = this.parseMaybeUnary(null, !0), this.checkExpressionErrors(e, !0), this.state.strict && h) {
          let l = It(n.argument);
          l.type === "Identifier" ? this.raise(u.StrictDelete, n) : this.hasPropertyAsPrivateName(l) && this.raise(u.DeletePrivateField, n);
        }
        if (!r)
          return t || this.checkExponentialAfterUnary(n), this.finishNode(n, "UnaryExpression");
      }
      let o = this.parseUpdate(n, r, e);
      if (i) {
        let {
          type: h
        } = this.state;
        if ((this.hasPlugin("v8intrinsic") ? nt(h) : nt(h) && !this.match(54)) && !this.isAmbiguousPrefixOrIdentifier())
          return this.raiseOverwrite(u.AwaitNotInAsyncContext, s), this.parseAwait(s);
      }
      return o;
    }
    parseUpdate(e, t, s) {
      if (t) {
        let n = e;
        return this.checkLVal(n.argument, this.finishNode(n, "UpdateExpression")), e;
      }
      let i = this.state.startLoc, r = this.parseExprSubscripts(s);
      if (this.checkExpressionErrors(s, !1)) return r;
      for (; ci(this.state.type) && !this.canInsertSemicolon(); ) {
        let n = this.startNodeAt(i);
        n.operator = this.state.value, n.prefix = !1, n.argument = r, this.next(), this.checkLVal(r, r = this.finishNode(n, "UpdateExpression"));
      }
      return r;
    }
    parseExprSubscripts(e) {
      let t = this.state.startLoc, s = this.state.potentialArrowAt, i = this.parseExprAtom(e);
      return this.shouldExitDescending(i, s) ? i : this.parseSubscripts(i, t);
    }
    parseSubscripts(e, t, s) {
      let i = {
        optionalChainMember: !1,
        maybeAsyncArrow: this.atPossibleAsyncArrow(e),
        stop: !1
      };
      do
        e = this.parseSubscript(e, t, s, i), i.maybeAsyncArrow = !1;
      while (!i.stop);
      return e;
    }
    parseSubscript(e, t, s, i) {
      let {
        type: r
      } = this.state;
      if (!s && r === 15)
        return this.parseBind(e, t, i);
      if (bt(r))
        return this.parseTaggedTemplateExpression(e, t, i);
      let n = !1;
      if (r === 18) {
        if (s && (this.raise(u.OptionalChainingNoNew, this.state.startLoc), this.lookaheadCharCode() === 40))
          return this.stopParseSubscript(e, i);
        i.optionalChainMember = n = !0, this.next();
      }
      if (!s && this.match(10))
        return this.parseCoverCallAndAsyncArrowHead(e, t, i, n);
      {
        let o = this.eat(0);
        return o || n || this.eat(16) ? this.parseMember(e, t, i, o, n) : this.stopParseSubscript(e, i);
      }
    }
    stopParseSubscript(e, t) {
      return t.stop = !0, e;
    }
    parseMember(e, t, s, i, r) {
      let n = this.startNodeAt(t);
      return n.object = e, n.computed = i, i ? (n.property = this.parseExpression(), this.expect(3)) : this.match(140) ? (e.type === "Super" && this.raise(u.SuperPrivateField, t), this.classScope.usePrivateName(
      this.state.value, this.state.startLoc), n.property = this.parsePrivateName()) : n.property = this.parseIdentifier(!0), s.optionalChainMember ? (n.optional = r, this.finishNode(n, "OptionalMember\
Expression")) : this.finishNode(n, "MemberExpression");
    }
    parseBind(e, t, s) {
      let i = this.startNodeAt(t);
      i.object = e, this.next();
      let r = this.parseNoCallExpr((n) => {
        throw this.raise(u.UnsupportedBindRHS, n);
      });
      if (r.type === "Super" || r.type === "Import")
        throw this.raise(u.UnsupportedBindRHS, r);
      return i.callee = r, s.stop = !0, this.parseSubscripts(this.finishNode(i, "BindExpression"), t, !1);
    }
    parseCoverCallAndAsyncArrowHead(e, t, s, i) {
      let r = this.state.maybeInArrowParameters, n = null;
      this.state.maybeInArrowParameters = !0, this.next();
      let o = this.startNodeAt(t);
      o.callee = e;
      let {
        maybeAsyncArrow: h,
        optionalChainMember: l
      } = s;
      h && (this.expressionScope.enter(Vi()), n = new Y()), l && (o.optional = i), i ? o.arguments = this.parseCallExpressionArguments() : o.arguments = this.parseCallExpressionArguments(e.type !== "S\
uper", o, n);
      let c = this.finishCallExpression(o, l);
      if (h && !i) {
        let p = this.state.errors.length, f = this.parseAsyncArrowHead(t);
        if (f) {
          let d = this.state.errors.length > p ? this.state.errors.splice(p) : void 0;
          return s.stop = !0, this.checkDestructuringPrivate(n), this.expressionScope.validateAsPattern(), this.expressionScope.exit(), d && this.state.errors.push(...d), this.state.maybeInArrowParameters =
          r, this.parseAsyncArrowFromCallExpression(f, c);
        }
      }
      return h && (this.checkExpressionErrors(n, !0), this.expressionScope.exit()), this.toReferencedArguments(c), this.state.maybeInArrowParameters = r, c;
    }
    toReferencedArguments(e, t) {
      this.toReferencedListDeep(e.arguments, t);
    }
    parseTaggedTemplateExpression(e, t, s) {
      let i = this.startNodeAt(t);
      return i.tag = e, i.quasi = this.parseTemplate(!0), s.optionalChainMember && this.raise(u.OptionalChainingNoTemplate, t), this.finishNode(i, "TaggedTemplateExpression");
    }
    atPossibleAsyncArrow(e) {
      return e.type === "Identifier" && e.name === "async" && this.state.lastTokEndLoc.index === e.end && !this.canInsertSemicolon() && e.end - e.start === 5 && this.offsetToSourcePos(e.start) === this.
      state.potentialArrowAt;
    }
    finishCallExpression(e, t) {
      if (e.callee.type === "Import")
        if (e.arguments.length === 0 || e.arguments.length > 2)
          this.raise(u.ImportCallArity, e);
        else
          for (let s of e.arguments)
            s.type === "SpreadElement" && this.raise(u.ImportCallSpreadArgument, s);
      return this.finishNode(e, t ? "OptionalCallExpression" : "CallExpression");
    }
    parseCallExpressionArguments(e, t, s) {
      let i = [], r = !0;
      for (; !this.eat(11); ) {
        if (r)
          r = !1;
        else if (this.expect(12), this.match(11)) {
          t && this.addTrailingCommaExtraToNode(t), this.next();
          break;
        }
        i.push(this.parseExprListItem(11, !1, s, e));
      }
      return i;
    }
    parseAsyncArrowHead(e) {
      return this.match(19) && !this.canInsertSemicolon() ? this.startNodeAt(e) : void 0;
    }
    parseAsyncArrowFromCallExpression(e, t) {
      var s;
      return this.resetPreviousNodeTrailingComments(t), this.expect(19), this.parseArrowExpression(e, t.arguments, !0, (s = t.extra) == null ? void 0 : s.trailingCommaLoc), t.innerComments && ut(e, t.
      innerComments), t.callee.trailingComments && ut(e, t.callee.trailingComments), e;
    }
    parseNoCallExpr(e) {
      let t = this.state.startLoc, s = this.match(83), i = this.parseExprAtom();
      return s && i.type === "ImportExpression" && e(i), this.parseSubscripts(i, t, !0);
    }
    parseExprAtom(e) {
      let t, s = null, {
        type: i
      } = this.state;
      switch (i) {
        case 79:
          return this.parseSuper();
        case 83:
          return t = this.startNode(), this.next(), this.match(16) ? this.parseImportMetaPropertyOrPhaseCall(t) : this.match(10) ? this.optionFlags & 512 ? this.parseImportCall(t) : this.finishNode(t,
          "Import") : (this.raise(u.UnsupportedImport, this.state.lastTokStartLoc), this.finishNode(t, "Import"));
        case 78:
          return t = this.startNode(), this.next(), this.finishNode(t, "ThisExpression");
        case 90:
          return this.parseDo(this.startNode(), !1);
        case 56:
        case 31:
          return this.readRegexp(), this.parseRegExpLiteral(this.state.value);
        case 136:
          return this.parseNumericLiteral(this.state.value);
        case 137:
          return this.parseBigIntLiteral(this.state.value);
        case 135:
          return this.parseStringLiteral(this.state.value);
        case 84:
          return this.parseNullLiteral();
        case 85:
          return this.parseBooleanLiteral(!0);
        case 86:
          return this.parseBooleanLiteral(!1);
        case 10: {
          let r = this.state.potentialArrowAt === this.state.start;
          return this.parseParenAndDistinguishExpression(r);
        }
        case 0:
          return this.parseArrayLike(3, !1, e);
        case 5:
          return this.parseObjectLike(8, !1, !1, e);
        case 68:
          return this.parseFunctionOrFunctionSent();
        case 26:
          s = this.parseDecorators();
        case 80:
          return this.parseClass(this.maybeTakeDecorators(s, this.startNode()), !1);
        case 77:
          return this.parseNewOrNewTarget();
        case 25:
        case 24:
          return this.parseTemplate(!1);
        case 15: {
          t = this.startNode(), this.next(), t.object = null;
          let r = t.callee = this.parseNoCallExpr((n) => {
            throw this.raise(u.UnsupportedBind, n);
          });
          if (r.type === "MemberExpression")
            return this.finishNode(t, "BindExpression");
          throw this.raise(u.UnsupportedBind, r);
        }
        case 140:
          return this.raise(u.PrivateInExpectedIn, this.state.startLoc, {
            identifierName: this.state.value
          }), this.parsePrivateName();
        case 33:
          return this.parseTopicReferenceThenEqualsSign(54, "%");
        case 32:
          return this.parseTopicReferenceThenEqualsSign(44, "^");
        case 37:
        case 38:
          return this.parseTopicReference("hack");
        case 44:
        case 54:
        case 27: {
          let r = this.getPluginOption("pipelineOperator", "proposal");
          if (r)
            return this.parseTopicReference(r);
          throw this.unexpected();
        }
        case 47: {
          let r = this.input.codePointAt(this.nextTokenStart());
          throw (R(r) || r === 62) && this.expectOnePlugin(["jsx", "flow", "typescript"]), this.unexpected();
        }
        default:
          if (i === 138)
            return this.parseDecimalLiteral(this.state.value);
          if (i === 2 || i === 1)
            return this.parseArrayLike(this.state.type === 2 ? 4 : 3, !0);
          if (i === 6 || i === 7)
            return this.parseObjectLike(this.state.type === 6 ? 9 : 8, !1, !0);
          if (I(i)) {
            if (this.isContextual(128) && this.lookaheadInLineCharCode() === 123)
              return this.parseModuleExpression();
            let r = this.state.potentialArrowAt === this.state.start, n = this.state.containsEsc, o = this.parseIdentifier();
            if (!n && o.name === "async" && !this.canInsertSemicolon()) {
              let {
                type: h
              } = this.state;
              if (h === 68)
                return this.resetPreviousNodeTrailingComments(o), this.next(), this.parseAsyncFunctionExpression(this.startNodeAtNode(o));
              if (I(h))
                return r && this.lookaheadCharCode() === 61 ? this.parseAsyncArrowUnaryFunction(this.startNodeAtNode(o)) : o;
              if (h === 90)
                return this.resetPreviousNodeTrailingComments(o), this.parseDo(this.startNodeAtNode(o), !0);
            }
            return r && this.match(19) && !this.canInsertSemicolon() ? (this.next(), this.parseArrowExpression(this.startNodeAtNode(o), [o], !1)) : o;
          } else
            throw this.unexpected();
      }
    }
    parseTopicReferenceThenEqualsSign(e, t) {
      let s = this.getPluginOption("pipelineOperator", "proposal");
      if (s)
        return this.state.type = e, this.state.value = t, this.state.pos--, this.state.end--, this.state.endLoc = L(this.state.endLoc, -1), this.parseTopicReference(s);
      throw this.unexpected();
    }
    parseTopicReference(e) {
      let t = this.startNode(), s = this.state.startLoc, i = this.state.type;
      return this.next(), this.finishTopicReference(t, s, e, i);
    }
    finishTopicReference(e, t, s, i) {
      if (this.testTopicReferenceConfiguration(s, t, i))
        return s === "hack" ? (this.topicReferenceIsAllowedInCurrentContext() || this.raise(u.PipeTopicUnbound, t), this.registerTopicReference(), this.finishNode(e, "TopicReference")) : (this.topicReferenceIsAllowedInCurrentContext() ||
        this.raise(u.PrimaryTopicNotAllowed, t), this.registerTopicReference(), this.finishNode(e, "PipelinePrimaryTopicReference"));
      throw this.raise(u.PipeTopicUnconfiguredToken, t, {
        token: z(i)
      });
    }
    testTopicReferenceConfiguration(e, t, s) {
      switch (e) {
        case "hack":
          return this.hasPlugin(["pipelineOperator", {
            topicToken: z(s)
          }]);
        case "smart":
          return s === 27;
        default:
          throw this.raise(u.PipeTopicRequiresHackPipes, t);
      }
    }
    parseAsyncArrowUnaryFunction(e) {
      this.prodParam.enter(Tt(!0, this.prodParam.hasYield));
      let t = [this.parseIdentifier()];
      return this.prodParam.exit(), this.hasPrecedingLineBreak() && this.raise(u.LineTerminatorBeforeArrow, this.state.curPosition()), this.expect(19), this.parseArrowExpression(e, t, !0);
    }
    parseDo(e, t) {
      this.expectPlugin("doExpressions"), t && this.expectPlugin("asyncDoExpressions"), e.async = t, this.next();
      let s = this.state.labels;
      return this.state.labels = [], t ? (this.expressionScope.enter(St), this.prodParam.enter(2), e.body = this.parseBlock(), this.prodParam.exit(), this.expressionScope.exit()) : e.body = this.parseBlock(),
      this.state.labels = s, this.finishNode(e, "DoExpression");
    }
    parseSuper() {
      let e = this.startNode();
      return this.next(), this.match(10) && !this.scope.allowDirectSuper ? this.optionFlags & 16 || this.raise(u.SuperNotAllowed, e) : this.scope.allowSuper || this.optionFlags & 16 || this.raise(u.UnexpectedSuper,
      e), !this.match(10) && !this.match(0) && !this.match(16) && this.raise(u.UnsupportedSuper, e), this.finishNode(e, "Super");
    }
    parsePrivateName() {
      let e = this.startNode(), t = this.startNodeAt(L(this.state.startLoc, 1)), s = this.state.value;
      return this.next(), e.id = this.createIdentifier(t, s), this.finishNode(e, "PrivateName");
    }
    parseFunctionOrFunctionSent() {
      let e = this.startNode();
      if (this.next(), this.prodParam.hasYield && this.match(16)) {
        let t = this.createIdentifier(this.startNodeAtNode(e), "function");
        return this.next(), this.match(104) ? this.expectPlugin("functionSent") : this.hasPlugin("functionSent") || this.unexpected(), this.parseMetaProperty(e, t, "sent");
      }
      return this.parseFunction(e);
    }
    parseMetaProperty(e, t, s) {
      e.meta = t;
      let i = this.state.containsEsc;
      return e.property = this.parseIdentifier(!0), (e.property.name !== s || i) && this.raise(u.UnsupportedMetaProperty, e.property, {
        target: t.name,
        onlyValidPropertyName: s
      }), this.finishNode(e, "MetaProperty");
    }
    parseImportMetaPropertyOrPhaseCall(e) {
      if (this.next(), this.isContextual(106) || this.isContextual(98)) {
        let t = this.match(106);
        return this.expectPlugin(t ? "sourcePhaseImports" : "deferredImportEvaluation"), this.next(), e.phase = t ? "source" : "defer", this.parseImportCall(e);
      } else {
        let t = this.createIdentifierAt(this.startNodeAtNode(e), "import", this.state.lastTokStartLoc);
        return this.isContextual(102) && (this.inModule || this.raise(u.ImportMetaOutsideModule, t), this.sawUnambiguousESM = !0), this.parseMetaProperty(e, t, "meta");
      }
    }
    parseLiteralAtNode(e, t, s) {
      return this.addExtra(s, "rawValue", e), this.addExtra(s, "raw", this.input.slice(this.offsetToSourcePos(s.start), this.state.end)), s.value = e, this.next(), this.finishNode(s, t);
    }
    parseLiteral(e, t) {
      let s = this.startNode();
      return this.parseLiteralAtNode(e, t, s);
    }
    parseStringLiteral(e) {
      return this.parseLiteral(e, "StringLiteral");
    }
    parseNumericLiteral(e) {
      return this.parseLiteral(e, "NumericLiteral");
    }
    parseBigIntLiteral(e) {
      return this.parseLiteral(e, "BigIntLiteral");
    }
    parseDecimalLiteral(e) {
      return this.parseLiteral(e, "DecimalLiteral");
    }
    parseRegExpLiteral(e) {
      let t = this.startNode();
      return this.addExtra(t, "raw", this.input.slice(this.offsetToSourcePos(t.start), this.state.end)), t.pattern = e.pattern, t.flags = e.flags, this.next(), this.finishNode(t, "RegExpLiteral");
    }
    parseBooleanLiteral(e) {
      let t = this.startNode();
      return t.value = e, this.next(), this.finishNode(t, "BooleanLiteral");
    }
    parseNullLiteral() {
      let e = this.startNode();
      return this.next(), this.finishNode(e, "NullLiteral");
    }
    parseParenAndDistinguishExpression(e) {
      let t = this.state.startLoc, s;
      this.next(), this.expressionScope.enter($i());
      let i = this.state.maybeInArrowParameters;
      this.state.maybeInArrowParameters = !0;
      let r = this.state.startLoc, n = [], o = new Y(), h = !0, l, c;
      for (; !this.match(11); ) {
        if (h)
          h = !1;
        else if (this.expect(12, o.optionalParametersLoc === null ? null : o.optionalParametersLoc), this.match(11)) {
          c = this.state.startLoc;
          break;
        }
        if (this.match(21)) {
          let d = this.state.startLoc;
          if (l = this.state.startLoc, n.push(this.parseParenItem(this.parseRestBinding(), d)), !this.checkCommaAfterRest(41))
            break;
        } else
          n.push(this.parseMaybeAssignAllowInOrVoidPattern(11, o, this.parseParenItem));
      }
      let p = this.state.lastTokEndLoc;
      this.expect(11), this.state.maybeInArrowParameters = i;
      let f = this.startNodeAt(t);
      return e && this.shouldParseArrow(n) && (f = this.parseArrow(f)) ? (this.checkDestructuringPrivate(o), this.expressionScope.validateAsPattern(), this.expressionScope.exit(), this.parseArrowExpression(
      f, n, !1), f) : (this.expressionScope.exit(), n.length || this.unexpected(this.state.lastTokStartLoc), c && this.unexpected(c), l && this.unexpected(l), this.checkExpressionErrors(o, !0), this.toReferencedListDeep(
      n, !0), n.length > 1 ? (s = this.startNodeAt(r), s.expressions = n, this.finishNode(s, "SequenceExpression"), this.resetEndLocation(s, p)) : s = n[0], this.wrapParenthesis(t, s));
    }
    wrapParenthesis(e, t) {
      if (!(this.optionFlags & 1024))
        return this.addExtra(t, "parenthesized", !0), this.addExtra(t, "parenStart", e.index), this.takeSurroundingComments(t, e.index, this.state.lastTokEndLoc.index), t;
      let s = this.startNodeAt(e);
      return s.expression = t, this.finishNode(s, "ParenthesizedExpression");
    }
    shouldParseArrow(e) {
      return !this.canInsertSemicolon();
    }
    parseArrow(e) {
      if (this.eat(19))
        return e;
    }
    parseParenItem(e, t) {
      return e;
    }
    parseNewOrNewTarget() {
      let e = this.startNode();
      if (this.next(), this.match(16)) {
        let t = this.createIdentifier(this.startNodeAtNode(e), "new");
        this.next();
        let s = this.parseMetaProperty(e, t, "target");
        return this.scope.allowNewTarget || this.raise(u.UnexpectedNewTarget, s), s;
      }
      return this.parseNew(e);
    }
    parseNew(e) {
      if (this.parseNewCallee(e), this.eat(10)) {
        let t = this.parseExprList(11);
        this.toReferencedList(t), e.arguments = t;
      } else
        e.arguments = [];
      return this.finishNode(e, "NewExpression");
    }
    parseNewCallee(e) {
      let t = this.parseNoCallExpr((s) => {
        this.raise(u.ImportCallNotNewExpression, s);
      });
      e.callee = t, t.type === "Import" && this.raise(u.ImportCallNotNewExpression, t), t.type === "Super" && this.raise(u.SuperCallNotNewExpression, t);
    }
    parseTemplateElement(e) {
      let {
        start: t,
        startLoc: s,
        end: i,
        value: r
      } = this.state, n = t + 1, o = this.startNodeAt(L(s, 1));
      r === null && (e || this.raise(u.InvalidEscapeSequenceTemplate, L(this.state.firstInvalidTemplateEscapePos, 1)));
      let h = this.match(24), l = h ? -1 : -2, c = i + l;
      o.value = {
        raw: this.input.slice(n, c).replace(/\r\n?/g, `
`),
        cooked: r === null ? null : r.slice(1, l)
      }, o.tail = h, this.next();
      let p = this.finishNode(o, "TemplateElement");
      return this.resetEndLocation(p, L(this.state.lastTokEndLoc, l)), p;
    }
    parseTemplate(e) {
      let t = this.startNode(), s = this.parseTemplateElement(e), i = [s], r = [];
      for (; !s.tail; )
        r.push(this.parseTemplateSubstitution()), this.readTemplateContinuation(), i.push(s = this.parseTemplateElement(e));
      return t.expressions = r, t.quasis = i, this.finishNode(t, "TemplateLiteral");
    }
    parseTemplateSubstitution() {
      return this.parseExpression();
    }
    parseObjectLike(e, t, s, i) {
      s && this.expectPlugin("recordAndTuple");
      let r = !1, n = !0, o = this.startNode();
      for (o.properties = [], this.next(); !this.match(e); ) {
        if (n)
          n = !1;
        else if (this.expect(12), this.match(e)) {
          this.addTrailingCommaExtraToNode(o);
          break;
        }
        let l;
        t ? l = this.parseBindingProperty() : (l = this.parsePropertyDefinition(i), r = this.checkProto(l, s, r, i)), s && !this.isObjectProperty(l) && l.type !== "SpreadElement" && this.raise(u.InvalidRecordProperty,
        l), l.shorthand && this.addExtra(l, "shorthand", !0), o.properties.push(l);
      }
      this.next();
      let h = "ObjectExpression";
      return t ? h = "ObjectPattern" : s && (h = "RecordExpression"), this.finishNode(o, h);
    }
    addTrailingCommaExtraToNode(e) {
      this.addExtra(e, "trailingComma", this.state.lastTokStartLoc.index), this.addExtra(e, "trailingCommaLoc", this.state.lastTokStartLoc, !1);
    }
    maybeAsyncOrAccessorProp(e) {
      return !e.computed && e.key.type === "Identifier" && (this.isLiteralPropertyName() || this.match(0) || this.match(55));
    }
    parsePropertyDefinition(e) {
      let t = [], s = this.state.startLoc;
      if (this.match(26))
        for (this.hasPlugin("decorators") && this.raise(u.UnsupportedPropertyDecorator, s); this.match(26); )
          t.push(this.parseDecorator());
      if (this.match(21))
        return t.length && this.unexpected(), this.parseSpread();
      let i = this.startNodeAt(s), r = !1, n = !1, o;
      t.length && (i.decorators = t, t = []), i.method = !1, e && (o = this.state.startLoc);
      let h = this.eat(55);
      this.parsePropertyNamePrefixOperator(i);
      let l = this.state.containsEsc;
      if (this.parsePropertyName(i, e), !h && !l && this.maybeAsyncOrAccessorProp(i)) {
        let {
          key: c
        } = i, p = c.name;
        p === "async" && !this.hasPrecedingLineBreak() && (r = !0, this.resetPreviousNodeTrailingComments(c), h = this.eat(55), this.parsePropertyName(i)), (p === "get" || p === "set") && (n = !0, this.
        resetPreviousNodeTrailingComments(c), i.kind = p, this.match(55) && (h = !0, this.raise(u.AccessorIsGenerator, this.state.curPosition(), {
          kind: p
        }), this.next()), this.parsePropertyName(i));
      }
      return this.parseObjPropValue(i, o, h, r, !1, n, e);
    }
    getGetterSetterExpectedParamCount(e) {
      return e.kind === "get" ? 0 : 1;
    }
    getObjectOrClassMethodParams(e) {
      return e.params;
    }
    checkGetterSetterParams(e) {
      var t;
      let s = this.getGetterSetterExpectedParamCount(e), i = this.getObjectOrClassMethodParams(e);
      i.length !== s && this.raise(e.kind === "get" ? u.BadGetterArity : u.BadSetterArity, e), e.kind === "set" && ((t = i[i.length - 1]) == null ? void 0 : t.type) === "RestElement" && this.raise(u.BadSetterRestParameter,
      e);
    }
    parseObjectMethod(e, t, s, i, r) {
      if (r) {
        let n = this.parseMethod(e, t, !1, !1, !1, "ObjectMethod");
        return this.checkGetterSetterParams(n), n;
      }
      if (s || t || this.match(10))
        return i && this.unexpected(), e.kind = "method", e.method = !0, this.parseMethod(e, t, s, !1, !1, "ObjectMethod");
    }
    parseObjectProperty(e, t, s, i) {
      if (e.shorthand = !1, this.eat(14))
        return e.value = s ? this.parseMaybeDefault(this.state.startLoc) : this.parseMaybeAssignAllowInOrVoidPattern(8, i), this.finishObjectProperty(e);
      if (!e.computed && e.key.type === "Identifier") {
        if (this.checkReservedWord(e.key.name, e.key.loc.start, !0, !1), s)
          e.value = this.parseMaybeDefault(t, this.cloneIdentifier(e.key));
        else if (this.match(29)) {
          let r = this.state.startLoc;
          i != null ? i.shorthandAssignLoc === null && (i.shorthandAssignLoc = r) : this.raise(u.InvalidCoverInitializedName, r), e.value = this.parseMaybeDefault(t, this.cloneIdentifier(e.key));
        } else
          e.value = this.cloneIdentifier(e.key);
        return e.shorthand = !0, this.finishObjectProperty(e);
      }
    }
    finishObjectProperty(e) {
      return this.finishNode(e, "ObjectProperty");
    }
    parseObjPropValue(e, t, s, i, r, n, o) {
      let h = this.parseObjectMethod(e, s, i, r, n) || this.parseObjectProperty(e, t, r, o);
      return h || this.unexpected(), h;
    }
    parsePropertyName(e, t) {
      if (this.eat(0))
        e.computed = !0, e.key = this.parseMaybeAssignAllowIn(), this.expect(3);
      else {
        let {
          type: s,
          value: i
        } = this.state, r;
        if (M(s))
          r = this.parseIdentifier(!0);
        else
          switch (s) {
            case 136:
              r = this.parseNumericLiteral(i);
              break;
            case 135:
              r = this.parseStringLiteral(i);
              break;
            case 137:
              r = this.parseBigIntLiteral(i);
              break;
            case 140: {
              let n = this.state.startLoc;
              t != null ? t.privateKeyLoc === null && (t.privateKeyLoc = n) : this.raise(u.UnexpectedPrivateField, n), r = this.parsePrivateName();
              break;
            }
            default:
              if (s === 138) {
                r = this.parseDecimalLiteral(i);
                break;
              }
              this.unexpected();
          }
        e.key = r, s !== 140 && (e.computed = !1);
      }
    }
    initFunction(e, t) {
      e.id = null, e.generator = !1, e.async = t;
    }
    parseMethod(e, t, s, i, r, n, o = !1) {
      this.initFunction(e, s), e.generator = t, this.scope.enter(530 | (o ? 576 : 0) | (r ? 32 : 0)), this.prodParam.enter(Tt(s, e.generator)), this.parseFunctionParams(e, i);
      let h = this.parseFunctionBodyAndFinish(e, n, !0);
      return this.prodParam.exit(), this.scope.exit(), h;
    }
    parseArrayLike(e, t, s) {
      t && this.expectPlugin("recordAndTuple");
      let i = this.startNode();
      return this.next(), i.elements = this.parseExprList(e, !t, s, i), this.finishNode(i, t ? "TupleExpression" : "ArrayExpression");
    }
    parseArrowExpression(e, t, s, i) {
      this.scope.enter(518);
      let r = Tt(s, !1), n = this.match(5);
      n || (r |= this.prodParam.currentFlags() & 24), this.prodParam.enter(r), this.initFunction(e, s);
      let o = this.state.maybeInArrowParameters;
      return t && (this.state.maybeInArrowParameters = !0, this.setArrowFunctionParameters(e, t, i)), this.state.maybeInArrowParameters = !1, this.parseFunctionBody(e, !0), n && (this.state.regExpAllowedAt =
      this.state.lastTokEndLoc.index), this.prodParam.exit(), this.scope.exit(), this.state.maybeInArrowParameters = o, this.finishNode(e, "ArrowFunctionExpression");
    }
    setArrowFunctionParameters(e, t, s) {
      this.toAssignableList(t, s, !1), e.params = t;
    }
    parseFunctionBodyAndFinish(e, t, s = !1) {
      return this.parseFunctionBody(e, !1, s), this.finishNode(e, t);
    }
    parseFunctionBody(e, t, s = !1) {
      let i = t && !this.match(5);
      if (this.expressionScope.enter(St), i)
        e.body = this.parseMaybeAssign(), this.checkParams(e, !1, t, !1);
      else {
        let r = this.state.strict, n = this.state.labels;
        this.state.labels = [], this.prodParam.enter(this.prodParam.currentFlags() | 4), e.body = this.parseBlock(!0, !1, (o) => {
          let h = !this.isSimpleParamList(e.params);
          o && h && this.raise(u.IllegalLanguageModeDirective, (e.kind === "method" || e.kind === "constructor") && e.key ? e.key.loc.end : e);
          let l = !r && this.state.strict;
          this.checkParams(e, !this.state.strict && !t && !s && !h, t, l), e.id && this.checkStrictBindReservedWord(e.id, 65, l);
        }), this.prodParam.exit(), this.state.labels = n;
      }
      this.expressionScope.exit();
    }
    isSimpleParameter(e) {
      return e.type === "Identifier";
    }
    isSimpleParamList(e) {
      for (let t = 0, s = e.length; t < s; t++)
        if (!this.isSimpleParameter(e[t])) return !1;
      return !0;
    }
    checkParams(e, t, s, i = !0) {
      let r = !t && /* @__PURE__ */ new Set(), n = {
        type: "FormalParameters"
      };
      for (let o of e.params)
        this.checkLVal(o, n, 5, r, i);
    }
    parseExprList(e, t, s, i) {
      let r = [], n = !0;
      for (; !this.eat(e); ) {
        if (n)
          n = !1;
        else if (this.expect(12), this.match(e)) {
          i && this.addTrailingCommaExtraToNode(i), this.next();
          break;
        }
        r.push(this.parseExprListItem(e, t, s));
      }
      return r;
    }
    parseExprListItem(e, t, s, i) {
      let r;
      if (this.match(12))
        t || this.raise(u.UnexpectedToken, this.state.curPosition(), {
          unexpected: ","
        }), r = null;
      else if (this.match(21)) {
        let n = this.state.startLoc;
        r = this.parseParenItem(this.parseSpread(s), n);
      } else if (this.match(17)) {
        this.expectPlugin("partialApplication"), i || this.raise(u.UnexpectedArgumentPlaceholder, this.state.startLoc);
        let n = this.startNode();
        this.next(), r = this.finishNode(n, "ArgumentPlaceholder");
      } else
        r = this.parseMaybeAssignAllowInOrVoidPattern(e, s, this.parseParenItem);
      return r;
    }
    parseIdentifier(e) {
      let t = this.startNode(), s = this.parseIdentifierName(e);
      return this.createIdentifier(t, s);
    }
    createIdentifier(e, t) {
      return e.name = t, e.loc.identifierName = t, this.finishNode(e, "Identifier");
    }
    createIdentifierAt(e, t, s) {
      return e.name = t, e.loc.identifierName = t, this.finishNodeAt(e, "Identifier", s);
    }
    parseIdentifierName(e) {
      let t, {
        startLoc: s,
        type: i
      } = this.state;
      M(i) ? t = this.state.value : this.unexpected();
      let r = ni(i);
      return e ? r && this.replaceToken(133) : this.checkReservedWord(t, s, r, !1), this.next(), t;
    }
    checkReservedWord(e, t, s, i) {
      if (e.length > 10 || !wi(e))
        return;
      if (s && As(e)) {
        this.raise(u.UnexpectedKeyword, t, {
          keyword: e
        });
        return;
      }
      if ((this.state.strict ? i ? Ts : Ps : xe)(e, this.inModule)) {
        this.raise(u.UnexpectedReservedWord, t, {
          reservedWord: e
        });
        return;
      } else if (e === "yield") {
        if (this.prodParam.hasYield) {
          this.raise(u.YieldBindingIdentifier, t);
          return;
        }
      } else if (e === "await") {
        if (this.prodParam.hasAwait) {
          this.raise(u.AwaitBindingIdentifier, t);
          return;
        }
        if (this.scope.inStaticBlock) {
          this.raise(u.AwaitBindingIdentifierInStaticBlock, t);
          return;
        }
        this.expressionScope.recordAsyncArrowParametersError(t);
      } else if (e === "arguments" && this.scope.inClassAndNotInNonArrowFunction) {
        this.raise(u.ArgumentsInClass, t);
        return;
      }
    }
    recordAwaitIfAllowed() {
      let e = this.prodParam.hasAwait;
      return e && !this.scope.inFunction && (this.state.hasTopLevelAwait = !0), e;
    }
    parseAwait(e) {
      let t = this.startNodeAt(e);
      return this.expressionScope.recordParameterInitializerError(u.AwaitExpressionFormalParameter, t), this.eat(55) && this.raise(u.ObsoleteAwaitStar, t), !this.scope.inFunction && !(this.optionFlags &
      1) && (this.isAmbiguousPrefixOrIdentifier() ? this.ambiguousScriptDifferentAst = !0 : this.sawUnambiguousESM = !0), this.state.soloAwait || (t.argument = this.parseMaybeUnary(null, !0)), this.finishNode(
      t, "AwaitExpression");
    }
    isAmbiguousPrefixOrIdentifier() {
      if (this.hasPrecedingLineBreak()) return !0;
      let {
        type: e
      } = this.state;
      return e === 53 || e === 10 || e === 0 || bt(e) || e === 103 && !this.state.containsEsc || e === 139 || e === 56 || this.hasPlugin("v8intrinsic") && e === 54;
    }
    parseYield(e) {
      let t = this.startNodeAt(e);
      this.expressionScope.recordParameterInitializerError(u.YieldInParameter, t);
      let s = !1, i = null;
      if (!this.hasPrecedingLineBreak())
        switch (s = this.eat(55), this.state.type) {
          case 13:
          case 141:
          case 8:
          case 11:
          case 3:
          case 9:
          case 14:
          case 12:
            if (!s) break;
          case 58:
            if (this.options.annexB && !s) break;
          default:
            i = this.parseMaybeAssign();
        }
      return i || (this.state.regExpAllowedAt = this.state.lastTokEndLoc.index), t.delegate = s, t.argument = i, this.finishNode(t, "YieldExpression");
    }
    parseImportCall(e) {
      if (this.expect(10), e.source = this.parseMaybeAssignAllowIn(), e.options = null, this.eat(12)) {
        if (this.match(11))
          this.addTrailingCommaExtraToNode(e.source);
        else if (e.options = this.parseMaybeAssignAllowIn(), this.eat(12) && (this.addTrailingCommaExtraToNode(e.options), !this.match(11))) {
          do
            this.parseMaybeAssignAllowIn();
          while (this.eat(12) && !this.match(11));
          this.raise(u.ImportCallArity, e);
        }
      }
      return this.expect(11), this.finishNode(e, "ImportExpression");
    }
    checkPipelineAtInfixOperator(e, t) {
      this.hasPlugin(["pipelineOperator", {
        proposal: "smart"
      }]) && e.type === "SequenceExpression" && this.raise(u.PipelineHeadSequenceExpression, t);
    }
    parseSmartPipelineBodyInStyle(e, t) {
      if (this.isSimpleReference(e)) {
        let s = this.startNodeAt(t);
        return s.callee = e, this.finishNode(s, "PipelineBareFunction");
      } else {
        let s = this.startNodeAt(t);
        return this.checkSmartPipeTopicBodyEarlyErrors(t), s.expression = e, this.finishNode(s, "PipelineTopicExpression");
      }
    }
    isSimpleReference(e) {
      switch (e.type) {
        case "MemberExpression":
          return !e.computed && this.isSimpleReference(e.object);
        case "Identifier":
          return !0;
        default:
          return !1;
      }
    }
    checkSmartPipeTopicBodyEarlyErrors(e) {
      if (this.match(19))
        throw this.raise(u.PipelineBodyNoArrow, this.state.startLoc);
      this.topicReferenceWasUsedInCurrentContext() || this.raise(u.PipelineTopicUnused, e);
    }
    withTopicBindingContext(e) {
      let t = this.state.topicContext;
      this.state.topicContext = {
        maxNumOfResolvableTopics: 1,
        maxTopicIndex: null
      };
      try {
        return e();
      } finally {
        this.state.topicContext = t;
      }
    }
    withSmartMixTopicForbiddingContext(e) {
      if (this.hasPlugin(["pipelineOperator", {
        proposal: "smart"
      }])) {
        let t = this.state.topicContext;
        this.state.topicContext = {
          maxNumOfResolvableTopics: 0,
          maxTopicIndex: null
        };
        try {
          return e();
        } finally {
          this.state.topicContext = t;
        }
      } else
        return e();
    }
    withSoloAwaitPermittingContext(e) {
      let t = this.state.soloAwait;
      this.state.soloAwait = !0;
      try {
        return e();
      } finally {
        this.state.soloAwait = t;
      }
    }
    allowInAnd(e) {
      let t = this.prodParam.currentFlags();
      if (24 & ~t) {
        this.prodParam.enter(t | 8 | 16);
        try {
          return e();
        } finally {
          this.prodParam.exit();
        }
      }
      return e();
    }
    disallowInAnd(e) {
      let t = this.prodParam.currentFlags(), s = 8 & t, i = 16 & ~t;
      if (s || i) {
        this.prodParam.enter(t & -9 | 16);
        try {
          return e();
        } finally {
          this.prodParam.exit();
        }
      }
      return e();
    }
    registerTopicReference() {
      this.state.topicContext.maxTopicIndex = 0;
    }
    topicReferenceIsAllowedInCurrentContext() {
      return this.state.topicContext.maxNumOfResolvableTopics >= 1;
    }
    topicReferenceWasUsedInCurrentContext() {
      return this.state.topicContext.maxTopicIndex != null && this.state.topicContext.maxTopicIndex >= 0;
    }
    parseFSharpPipelineBody(e) {
      let t = this.state.startLoc;
      this.state.potentialArrowAt = this.state.start, this.prodParam.enter(this.prodParam.currentFlags() & -17);
      let s = this.parseExprOp(this.parseMaybeUnaryOrPrivate(), t, e);
      return this.prodParam.exit(), s;
    }
    parseModuleExpression() {
      this.expectPlugin("moduleBlocks");
      let e = this.startNode();
      this.next(), this.match(5) || this.unexpected(null, 5);
      let t = this.startNodeAt(this.state.endLoc);
      this.next();
      let s = this.initializeScopes(!0);
      this.enterInitialScopes();
      try {
        e.body = this.parseProgram(t, 8, "module");
      } finally {
        s();
      }
      return this.finishNode(e, "ModuleExpression");
    }
    parseVoidPattern(e) {
      this.expectPlugin("discardBinding");
      let t = this.startNode();
      return e != null && (e.voidPatternLoc = this.state.startLoc), this.next(), this.finishNode(t, "VoidPattern");
    }
    parseMaybeAssignAllowInOrVoidPattern(e, t, s) {
      if (t != null && this.match(88)) {
        let i = this.lookaheadCharCode();
        if (i === 44 || i === (e === 3 ? 93 : e === 8 ? 125 : 41) || i === 61)
          return this.parseMaybeDefault(this.state.startLoc, this.parseVoidPattern(t));
      }
      return this.parseMaybeAssignAllowIn(t, s);
    }
    parsePropertyNamePrefixOperator(e) {
    }
  }, Rt = {
    kind: 1
  }, qi = {
    kind: 2
  }, Wi = /[\uD800-\uDFFF]/u, Bt = /in(?:stanceof)?/y, Ut = /[a-z]{2,10}/y;
  function Ki(a, e, t) {
    for (let s = 0; s < a.length; s++) {
      let i = a[s], {
        type: r
      } = i;
      if (typeof r == "number") {
        if (r === 140) {
          let {
            loc: n,
            start: o,
            value: h,
            end: l
          } = i, c = o + 1, p = L(n.start, 1);
          a.splice(s, 1, new F({
            type: _(27),
            value: "#",
            start: o,
            end: c,
            startLoc: n.start,
            endLoc: p
          }), new F({
            type: _(133),
            value: h,
            start: c,
            end: l,
            startLoc: p,
            endLoc: n.end
          })), s++;
          continue;
        }
        if (bt(r)) {
          let {
            loc: n,
            start: o,
            value: h,
            end: l
          } = i, c = o + 1, p = L(n.start, 1), f;
          e.charCodeAt(o - t) === 96 ? f = new F({
            type: _(22),
            value: "`",
            start: o,
            end: c,
            startLoc: n.start,
            endLoc: p
          }) : f = new F({
            type: _(8),
            value: "}",
            start: o,
            end: c,
            startLoc: n.start,
            endLoc: p
          });
          let d, y, T, E;
          r === 24 ? (y = l - 1, T = L(n.end, -1), d = h === null ? null : h.slice(1, -1), E = new F({
            type: _(22),
            value: "`",
            start: y,
            end: l,
            startLoc: T,
            endLoc: n.end
          })) : (y = l - 2, T = L(n.end, -2), d = h === null ? null : h.slice(1, -2), E = new F({
            type: _(23),
            value: "${",
            start: y,
            end: l,
            startLoc: T,
            endLoc: n.end
          })), a.splice(s, 1, f, new F({
            type: _(20),
            value: d,
            start: c,
            end: y,
            startLoc: p,
            endLoc: T
          }), E), s += 2;
          continue;
        }
        i.type = _(r);
      }
    }
    return a;
  }
  var he = class extends oe {
    parseTopLevel(e, t) {
      return e.program = this.parseProgram(t, 141, this.options.sourceType === "module" ? "module" : "script"), e.comments = this.comments, this.optionFlags & 256 && (e.tokens = Ki(this.tokens, this.input,
      this.startIndex)), this.finishNode(e, "File");
    }
    parseProgram(e, t, s) {
      if (e.sourceType = s, e.interpreter = this.parseInterpreterDirective(), this.parseBlockBody(e, !0, !0, t), this.inModule) {
        if (!(this.optionFlags & 64) && this.scope.undefinedExports.size > 0)
          for (let [r, n] of Array.from(this.scope.undefinedExports))
            this.raise(u.ModuleExportUndefined, n, {
              localName: r
            });
        this.addExtra(e, "topLevelAwait", this.state.hasTopLevelAwait);
      }
      let i;
      return t === 141 ? i = this.finishNode(e, "Program") : i = this.finishNodeAt(e, "Program", L(this.state.startLoc, -1)), i;
    }
    stmtToDirective(e) {
      let t = this.castNodeTo(e, "Directive"), s = this.castNodeTo(e.expression, "DirectiveLiteral"), i = s.value, r = this.input.slice(this.offsetToSourcePos(s.start), this.offsetToSourcePos(s.end)),
      n = s.value = r.slice(1, -1);
      return this.addExtra(s, "raw", r), this.addExtra(s, "rawValue", n), this.addExtra(s, "expressionValue", i), t.value = s, delete e.expression, t;
    }
    parseInterpreterDirective() {
      if (!this.match(28))
        return null;
      let e = this.startNode();
      return e.value = this.state.value, this.next(), this.finishNode(e, "InterpreterDirective");
    }
    isLet() {
      return this.isContextual(101) ? this.hasFollowingBindingAtom() : !1;
    }
    isUsing() {
      return this.isContextual(108) ? this.nextTokenIsIdentifierOnSameLine() : !1;
    }
    isForUsing() {
      if (!this.isContextual(108))
        return !1;
      let e = this.nextTokenInLineStart(), t = this.codePointAtPos(e);
      if (this.isUnparsedContextual(e, "of")) {
        let s = this.lookaheadCharCodeSince(e + 2);
        if (s !== 61 && s !== 58 && s !== 59)
          return !1;
      }
      return !!(this.chStartsBindingIdentifier(t, e) || this.isUnparsedContextual(e, "void"));
    }
    nextTokenIsIdentifierOnSameLine() {
      let e = this.nextTokenInLineStart(), t = this.codePointAtPos(e);
      return this.chStartsBindingIdentifier(t, e);
    }
    isAwaitUsing() {
      if (!this.isContextual(97))
        return !1;
      let e = this.nextTokenInLineStart();
      if (this.isUnparsedContextual(e, "using")) {
        e = this.nextTokenInLineStartSince(e + 5);
        let t = this.codePointAtPos(e);
        if (this.chStartsBindingIdentifier(t, e))
          return !0;
      }
      return !1;
    }
    chStartsBindingIdentifier(e, t) {
      if (R(e)) {
        if (Bt.lastIndex = t, Bt.test(this.input)) {
          let s = this.codePointAtPos(Bt.lastIndex);
          if (!H(s) && s !== 92)
            return !1;
        }
        return !0;
      } else return e === 92;
    }
    isReservedWordOnNewLineAfterLet(e) {
      if (!qt(this.input, this.state.end, e) || (Ut.lastIndex = e, !Ut.test(this.input)))
        return !1;
      let t = Ut.lastIndex, s = this.codePointAtPos(t);
      if (H(s) || s === 92)
        return !1;
      let i = this.input.slice(e, t);
      return As(i) || xe(i, !1);
    }
    chStartsBindingPattern(e) {
      return e === 91 || e === 123;
    }
    hasFollowingBindingAtom() {
      let e = this.nextTokenStart(), t = this.codePointAtPos(e);
      return this.chStartsBindingPattern(t) || this.chStartsBindingIdentifier(t, e);
    }
    hasInLineFollowingBindingIdentifierOrBrace() {
      let e = this.nextTokenInLineStart(), t = this.codePointAtPos(e);
      return t === 123 || this.chStartsBindingIdentifier(t, e);
    }
    allowsUsing() {
      return (this.scope.inModule || !this.scope.inTopLevel) && !this.scope.inBareCaseStatement;
    }
    parseModuleItem() {
      return this.parseStatementLike(15);
    }
    parseStatementListItem() {
      return this.parseStatementLike(6 | (!this.options.annexB || this.state.strict ? 0 : 8));
    }
    parseStatementOrSloppyAnnexBFunctionDeclaration(e = !1) {
      let t = 0;
      return this.options.annexB && !this.state.strict && (t |= 4, e && (t |= 8)), this.parseStatementLike(t);
    }
    parseStatement() {
      return this.parseStatementLike(0);
    }
    parseStatementLike(e) {
      let t = null;
      return this.match(26) && (t = this.parseDecorators(!0)), this.parseStatementContent(e, t);
    }
    parseStatementContent(e, t) {
      let s = this.state.type, i = this.startNode(), r = !!(e & 2), n = !!(e & 4), o = e & 1;
      switch (s) {
        case 60:
          return this.parseBreakContinueStatement(i, !0);
        case 63:
          return this.parseBreakContinueStatement(i, !1);
        case 64:
          return this.parseDebuggerStatement(i);
        case 90:
          return this.parseDoWhileStatement(i);
        case 91:
          return this.parseForStatement(i);
        case 68:
          if (this.lookaheadCharCode() === 46) break;
          return n || this.raise(this.state.strict ? u.StrictFunction : this.options.annexB ? u.SloppyFunctionAnnexB : u.SloppyFunction, this.state.startLoc), this.parseFunctionStatement(i, !1, e);
        case 80:
          return r || this.unexpected(), this.parseClass(this.maybeTakeDecorators(t, i), !0);
        case 69:
          return this.parseIfStatement(i);
        case 70:
          return this.parseReturnStatement(i);
        case 71:
          return this.parseSwitchStatement(i);
        case 72:
          return this.parseThrowStatement(i);
        case 73:
          return this.parseTryStatement(i);
        case 97:
          if (this.isAwaitUsing())
            return this.allowsUsing() ? r ? this.recordAwaitIfAllowed() || this.raise(u.AwaitUsingNotInAsyncContext, i) : this.raise(u.UnexpectedLexicalDeclaration, i) : this.raise(u.UnexpectedUsingDeclaration,
            i), this.next(), this.parseVarStatement(i, "await using");
          break;
        case 108:
          if (this.state.containsEsc || !this.hasInLineFollowingBindingIdentifierOrBrace())
            break;
          return this.allowsUsing() ? r || this.raise(u.UnexpectedLexicalDeclaration, this.state.startLoc) : this.raise(u.UnexpectedUsingDeclaration, this.state.startLoc), this.parseVarStatement(i, "u\
sing");
        case 101: {
          if (this.state.containsEsc)
            break;
          let c = this.nextTokenStart(), p = this.codePointAtPos(c);
          if (p !== 91 && (!r && this.hasFollowingLineBreak() || !this.chStartsBindingIdentifier(p, c) && p !== 123 || this.isReservedWordOnNewLineAfterLet(c)))
            break;
        }
        case 75:
          r || this.raise(u.UnexpectedLexicalDeclaration, this.state.startLoc);
        case 74: {
          let c = this.state.value;
          return this.parseVarStatement(i, c);
        }
        case 92:
          return this.parseWhileStatement(i);
        case 76:
          return this.parseWithStatement(i);
        case 5:
          return this.parseBlock();
        case 13:
          return this.parseEmptyStatement(i);
        case 83: {
          let c = this.lookaheadCharCode();
          if (c === 40 || c === 46)
            break;
        }
        case 82: {
          !(this.optionFlags & 8) && !o && this.raise(u.UnexpectedImportExport, this.state.startLoc), this.next();
          let c;
          return s === 83 ? c = this.parseImport(i) : c = this.parseExport(i, t), this.assertModuleNodeAllowed(c), c;
        }
        default:
          if (this.isAsyncFunction())
            return r || this.raise(u.AsyncFunctionInSingleStatementContext, this.state.startLoc), this.next(), this.parseFunctionStatement(i, !0, e);
      }
      let h = this.state.value;
      if (s === 93 && this.lookahead().type === 14) {
        let c = this.parseIdentifier(!0);
        return this.next(), this.parseLabeledStatement(i, h, c, e);
      }
      let l = this.parseExpression();
      return I(s) && l.type === "Identifier" && this.eat(14) ? this.parseLabeledStatement(i, h, l, e) : this.parseExpressionStatement(i, l, t, e);
    }
    assertModuleNodeAllowed(e) {
      !(this.optionFlags & 8) && !this.inModule && this.raise(u.ImportOutsideModule, e);
    }
    decoratorsEnabledBeforeExport() {
      return this.hasPlugin("decorators-legacy") ? !0 : this.hasPlugin("decorators") && this.getPluginOption("decorators", "decoratorsBeforeExport") !== !1;
    }
    maybeTakeDecorators(e, t, s) {
      if (e) {
        var i;
        (i = t.decorators) != null && i.length ? (typeof this.getPluginOption("decorators", "decoratorsBeforeExport") != "boolean" && this.raise(u.DecoratorsBeforeAfterExport, t.decorators[0]), t.decorators.
        unshift(...e)) : t.decorators = e, this.resetStartLocationFromNode(t, e[0]), s && this.resetStartLocationFromNode(s, t);
      }
      return t;
    }
    canHaveLeadingDecorator() {
      return this.match(80);
    }
    parseDecorators(e) {
      let t = [];
      do
        t.push(this.parseDecorator());
      while (this.match(26));
      if (this.match(82))
        e || this.unexpected(), this.decoratorsEnabledBeforeExport() || this.raise(u.DecoratorExportClass, this.state.startLoc);
      else if (!this.canHaveLeadingDecorator())
        throw this.raise(u.UnexpectedLeadingDecorator, this.state.startLoc);
      return t;
    }
    parseDecorator() {
      this.expectOnePlugin(["decorators", "decorators-legacy"]);
      let e = this.startNode();
      if (this.next(), this.hasPlugin("decorators")) {
        let t = this.state.startLoc, s;
        if (this.match(10)) {
          let i = this.state.startLoc;
          this.next(), s = this.parseExpression(), this.expect(11), s = this.wrapParenthesis(i, s);
          let r = this.state.startLoc;
          e.expression = this.parseMaybeDecoratorArguments(s, i), this.getPluginOption("decorators", "allowCallParenthesized") === !1 && e.expression !== s && this.raise(u.DecoratorArgumentsOutsideParentheses,
          r);
        } else {
          for (s = this.parseIdentifier(!1); this.eat(16); ) {
            let i = this.startNodeAt(t);
            i.object = s, this.match(140) ? (this.classScope.usePrivateName(this.state.value, this.state.startLoc), i.property = this.parsePrivateName()) : i.property = this.parseIdentifier(!0), i.computed =
            !1, s = this.finishNode(i, "MemberExpression");
          }
          e.expression = this.parseMaybeDecoratorArguments(s, t);
        }
      } else
        e.expression = this.parseExprSubscripts();
      return this.finishNode(e, "Decorator");
    }
    parseMaybeDecoratorArguments(e, t) {
      if (this.eat(10)) {
        let s = this.startNodeAt(t);
        return s.callee = e, s.arguments = this.parseCallExpressionArguments(), this.toReferencedList(s.arguments), this.finishNode(s, "CallExpression");
      }
      return e;
    }
    parseBreakContinueStatement(e, t) {
      return this.next(), this.isLineTerminator() ? e.label = null : (e.label = this.parseIdentifier(this.match(93)), this.semicolon()), this.verifyBreakContinue(e, t), this.finishNode(e, t ? "BreakSt\
atement" : "ContinueStatement");
    }
    verifyBreakContinue(e, t) {
      let s;
      for (s = 0; s < this.state.labels.length; ++s) {
        let i = this.state.labels[s];
        if ((e.label == null || i.name === e.label.name) && (i.kind != null && (t || i.kind === 1) || e.label && t))
          break;
      }
      if (s === this.state.labels.length) {
        let i = t ? "BreakStatement" : "ContinueStatement";
        this.raise(u.IllegalBreakContinue, e, {
          type: i
        });
      }
    }
    parseDebuggerStatement(e) {
      return this.next(), this.semicolon(), this.finishNode(e, "DebuggerStatement");
    }
    parseHeaderExpression() {
      this.expect(10);
      let e = this.parseExpression();
      return this.expect(11), e;
    }
    parseDoWhileStatement(e) {
      return this.next(), this.state.labels.push(Rt), e.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement()), this.state.labels.pop(), this.expect(92), e.test = this.parseHeaderExpression(),
      this.eat(13), this.finishNode(e, "DoWhileStatement");
    }
    parseForStatement(e) {
      this.next(), this.state.labels.push(Rt);
      let t = null;
      if (this.isContextual(97) && this.recordAwaitIfAllowed() && (t = this.state.startLoc, this.next()), this.scope.enter(0), this.expect(10), this.match(13))
        return t !== null && this.unexpected(t), this.parseFor(e, null);
      let s = this.isContextual(101);
      {
        let h = this.isAwaitUsing(), l = h || this.isForUsing(), c = s && this.hasFollowingBindingAtom() || l;
        if (this.match(74) || this.match(75) || c) {
          let p = this.startNode(), f;
          h ? (f = "await using", this.recordAwaitIfAllowed() || this.raise(u.AwaitUsingNotInAsyncContext, this.state.startLoc), this.next()) : f = this.state.value, this.next(), this.parseVar(p, !0, f);
          let d = this.finishNode(p, "VariableDeclaration"), y = this.match(58);
          return y && l && this.raise(u.ForInUsing, d), (y || this.isContextual(103)) && d.declarations.length === 1 ? this.parseForIn(e, d, t) : (t !== null && this.unexpected(t), this.parseFor(e, d));
        }
      }
      let i = this.isContextual(96), r = new Y(), n = this.parseExpression(!0, r), o = this.isContextual(103);
      if (o && (s && this.raise(u.ForOfLet, n), t === null && i && n.type === "Identifier" && this.raise(u.ForOfAsync, n)), o || this.match(58)) {
        this.checkDestructuringPrivate(r), this.toAssignable(n, !0);
        let h = o ? "ForOfStatement" : "ForInStatement";
        return this.checkLVal(n, {
          type: h
        }), this.parseForIn(e, n, t);
      } else
        this.checkExpressionErrors(r, !0);
      return t !== null && this.unexpected(t), this.parseFor(e, n);
    }
    parseFunctionStatement(e, t, s) {
      this.next();
      let i = 1 | (t ? 8 : 0);
      return !(s & 2) && s & 4 && (i |= 16, s & 8 || (i |= 2)), this.parseFunction(e, i);
    }
    parseIfStatement(e) {
      return this.next(), e.test = this.parseHeaderExpression(), e.consequent = this.parseStatementOrSloppyAnnexBFunctionDeclaration(), e.alternate = this.eat(66) ? this.parseStatementOrSloppyAnnexBFunctionDeclaration() :
      null, this.finishNode(e, "IfStatement");
    }
    parseReturnStatement(e) {
      return this.prodParam.hasReturn || this.raise(u.IllegalReturn, this.state.startLoc), this.next(), this.isLineTerminator() ? e.argument = null : (e.argument = this.parseExpression(), this.semicolon()),
      this.finishNode(e, "ReturnStatement");
    }
    parseSwitchStatement(e) {
      this.next(), e.discriminant = this.parseHeaderExpression();
      let t = e.cases = [];
      this.expect(5), this.state.labels.push(qi), this.scope.enter(256);
      let s;
      for (let i; !this.match(8); )
        if (this.match(61) || this.match(65)) {
          let r = this.match(61);
          s && this.finishNode(s, "SwitchCase"), t.push(s = this.startNode()), s.consequent = [], this.next(), r ? s.test = this.parseExpression() : (i && this.raise(u.MultipleDefaultsInSwitch, this.state.
          lastTokStartLoc), i = !0, s.test = null), this.expect(14);
        } else
          s ? s.consequent.push(this.parseStatementListItem()) : this.unexpected();
      return this.scope.exit(), s && this.finishNode(s, "SwitchCase"), this.next(), this.state.labels.pop(), this.finishNode(e, "SwitchStatement");
    }
    parseThrowStatement(e) {
      return this.next(), this.hasPrecedingLineBreak() && this.raise(u.NewlineAfterThrow, this.state.lastTokEndLoc), e.argument = this.parseExpression(), this.semicolon(), this.finishNode(e, "ThrowSta\
tement");
    }
    parseCatchClauseParam() {
      let e = this.parseBindingAtom();
      return this.scope.enter(this.options.annexB && e.type === "Identifier" ? 8 : 0), this.checkLVal(e, {
        type: "CatchClause"
      }, 9), e;
    }
    parseTryStatement(e) {
      if (this.next(), e.block = this.parseBlock(), e.handler = null, this.match(62)) {
        let t = this.startNode();
        this.next(), this.match(10) ? (this.expect(10), t.param = this.parseCatchClauseParam(), this.expect(11)) : (t.param = null, this.scope.enter(0)), t.body = this.withSmartMixTopicForbiddingContext(
        () => this.parseBlock(!1, !1)), this.scope.exit(), e.handler = this.finishNode(t, "CatchClause");
      }
      return e.finalizer = this.eat(67) ? this.parseBlock() : null, !e.handler && !e.finalizer && this.raise(u.NoCatchOrFinally, e), this.finishNode(e, "TryStatement");
    }
    parseVarStatement(e, t, s = !1) {
      return this.next(), this.parseVar(e, !1, t, s), this.semicolon(), this.finishNode(e, "VariableDeclaration");
    }
    parseWhileStatement(e) {
      return this.next(), e.test = this.parseHeaderExpression(), this.state.labels.push(Rt), e.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement()), this.state.labels.pop(), this.
      finishNode(e, "WhileStatement");
    }
    parseWithStatement(e) {
      return this.state.strict && this.raise(u.StrictWith, this.state.startLoc), this.next(), e.object = this.parseHeaderExpression(), e.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement()),
      this.finishNode(e, "WithStatement");
    }
    parseEmptyStatement(e) {
      return this.next(), this.finishNode(e, "EmptyStatement");
    }
    parseLabeledStatement(e, t, s, i) {
      for (let n of this.state.labels)
        n.name === t && this.raise(u.LabelRedeclaration, s, {
          labelName: t
        });
      let r = hi(this.state.type) ? 1 : this.match(71) ? 2 : null;
      for (let n = this.state.labels.length - 1; n >= 0; n--) {
        let o = this.state.labels[n];
        if (o.statementStart === e.start)
          o.statementStart = this.sourceToOffsetPos(this.state.start), o.kind = r;
        else
          break;
      }
      return this.state.labels.push({
        name: t,
        kind: r,
        statementStart: this.sourceToOffsetPos(this.state.start)
      }), e.body = i & 8 ? this.parseStatementOrSloppyAnnexBFunctionDeclaration(!0) : this.parseStatement(), this.state.labels.pop(), e.label = s, this.finishNode(e, "LabeledStatement");
    }
    parseExpressionStatement(e, t, s, i) {
      return e.expression = t, this.semicolon(), this.finishNode(e, "ExpressionStatement");
    }
    parseBlock(e = !1, t = !0, s) {
      let i = this.startNode();
      return e && this.state.strictErrors.clear(), this.expect(5), t && this.scope.enter(0), this.parseBlockBody(i, e, !1, 8, s), t && this.scope.exit(), this.finishNode(i, "BlockStatement");
    }
    isValidDirective(e) {
      return e.type === "ExpressionStatement" && e.expression.type === "StringLiteral" && !e.expression.extra.parenthesized;
    }
    parseBlockBody(e, t, s, i, r) {
      let n = e.body = [], o = e.directives = [];
      this.parseBlockOrModuleBlockBody(n, t ? o : void 0, s, i, r);
    }
    parseBlockOrModuleBlockBody(e, t, s, i, r) {
      let n = this.state.strict, o = !1, h = !1;
      for (; !this.match(i); ) {
        let l = s ? this.parseModuleItem() : this.parseStatementListItem();
        if (t && !h) {
          if (this.isValidDirective(l)) {
            let c = this.stmtToDirective(l);
            t.push(c), !o && c.value.value === "use strict" && (o = !0, this.setStrict(!0));
            continue;
          }
          h = !0, this.state.strictErrors.clear();
        }
        e.push(l);
      }
      r?.call(this, o), n || this.setStrict(!1), this.next();
    }
    parseFor(e, t) {
      return e.init = t, this.semicolon(!1), e.test = this.match(13) ? null : this.parseExpression(), this.semicolon(!1), e.update = this.match(11) ? null : this.parseExpression(), this.expect(11), e.
      body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement()), this.scope.exit(), this.state.labels.pop(), this.finishNode(e, "ForStatement");
    }
    parseForIn(e, t, s) {
      let i = this.match(58);
      return this.next(), i ? s !== null && this.unexpected(s) : e.await = s !== null, t.type === "VariableDeclaration" && t.declarations[0].init != null && (!i || !this.options.annexB || this.state.strict ||
      t.kind !== "var" || t.declarations[0].id.type !== "Identifier") && this.raise(u.ForInOfLoopInitializer, t, {
        type: i ? "ForInStatement" : "ForOfStatement"
      }), t.type === "AssignmentPattern" && this.raise(u.InvalidLhs, t, {
        ancestor: {
          type: "ForStatement"
        }
      }), e.left = t, e.right = i ? this.parseExpression() : this.parseMaybeAssignAllowIn(), this.expect(11), e.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement()), this.scope.
      exit(), this.state.labels.pop(), this.finishNode(e, i ? "ForInStatement" : "ForOfStatement");
    }
    parseVar(e, t, s, i = !1) {
      let r = e.declarations = [];
      for (e.kind = s; ; ) {
        let n = this.startNode();
        if (this.parseVarId(n, s), n.init = this.eat(29) ? t ? this.parseMaybeAssignDisallowIn() : this.parseMaybeAssignAllowIn() : null, n.init === null && !i && !(t && r.length === 0 && (this.match(
        58) || this.isContextual(103))) && (n.id.type !== "Identifier" ? this.raise(u.DeclarationMissingInitializer, this.state.lastTokEndLoc, {
          kind: "destructuring"
        }) : (s === "const" || s === "using" || s === "await using") && this.raise(u.DeclarationMissingInitializer, this.state.lastTokEndLoc, {
          kind: s
        })), r.push(this.finishNode(n, "VariableDeclarator")), !this.eat(12)) break;
      }
      return e;
    }
    parseVarId(e, t) {
      let s = this.parseBindingAtom();
      t === "using" || t === "await using" ? (s.type === "ArrayPattern" || s.type === "ObjectPattern") && this.raise(u.UsingDeclarationHasBindingPattern, s.loc.start) : s.type === "VoidPattern" && this.
      raise(u.UnexpectedVoidPattern, s.loc.start), this.checkLVal(s, {
        type: "VariableDeclarator"
      }, t === "var" ? 5 : 8201), e.id = s;
    }
    parseAsyncFunctionExpression(e) {
      return this.parseFunction(e, 8);
    }
    parseFunction(e, t = 0) {
      let s = !!(t & 1), i = s && !(t & 4), r = !!(t & 8);
      this.initFunction(e, r), this.match(55) && (t & 16 && this.raise(u.GeneratorInSingleStatementContext, this.state.startLoc), this.next(), e.generator = !0), s && (e.id = this.parseFunctionId(i));
      let n = this.state.maybeInArrowParameters;
      return this.state.maybeInArrowParameters = !1, this.scope.enter(514), this.prodParam.enter(Tt(r, e.generator)), !s && I(this.state.type) && (this.expressionScope.enter(St), e.id = this.parseFunctionId(),
      this.expressionScope.exit()), this.parseFunctionParams(e, !1), this.withSmartMixTopicForbiddingContext(() => {
        this.parseFunctionBodyAndFinish(e, s ? "FunctionDeclaration" : "FunctionExpression");
      }), this.prodParam.exit(), this.scope.exit(), s && !(t & 2) && this.registerFunctionStatementId(e), this.state.maybeInArrowParameters = n, e;
    }
    parseFunctionId(e) {
      return e || I(this.state.type) ? this.parseIdentifier() : null;
    }
    parseFunctionParams(e, t) {
      this.expect(10), this.expressionScope.enter(zi), e.params = this.parseBindingList(11, 41, 2 | (t ? 4 : 0)), this.expressionScope.exit();
    }
    registerFunctionStatementId(e) {
      e.id && this.scope.declareName(e.id.name, !this.options.annexB || this.state.strict || e.generator || e.async ? this.scope.treatFunctionsAsVar ? 5 : 8201 : 17, e.id.loc.start);
    }
    parseClass(e, t, s) {
      this.next();
      let i = this.state.strict;
      return this.state.strict = !0, this.parseClassId(e, t, s), this.parseClassSuper(e), e.body = this.parseClassBody(!!e.superClass, i), this.finishNode(e, t ? "ClassDeclaration" : "ClassExpression");
    }
    isClassProperty() {
      return this.match(29) || this.match(13) || this.match(8) || this.match(26) && this.hasPrecedingLineBreak();
    }
    isClassMethod() {
      return this.match(10);
    }
    nameIsConstructor(e) {
      return e.type === "Identifier" && e.name === "constructor" || e.type === "StringLiteral" && e.value === "constructor";
    }
    isNonstaticConstructor(e) {
      return !e.computed && !e.static && this.nameIsConstructor(e.key);
    }
    parseClassBody(e, t) {
      this.classScope.enter();
      let s = {
        hadConstructor: !1,
        hadSuperClass: e
      }, i = [], r = this.startNode();
      if (r.body = [], this.expect(5), this.withSmartMixTopicForbiddingContext(() => {
        for (; !this.match(8); ) {
          if (this.eat(13)) {
            if (i.length > 0)
              throw this.raise(u.DecoratorSemicolon, this.state.lastTokEndLoc);
            continue;
          }
          if (this.match(26)) {
            i.push(this.parseDecorator());
            continue;
          }
          let n = this.startNode();
          i.length && (n.decorators = i, this.resetStartLocationFromNode(n, i[0]), i = []), this.parseClassMember(r, n, s), n.kind === "constructor" && n.decorators && n.decorators.length > 0 && this.
          raise(u.DecoratorConstructor, n);
        }
      }), this.state.strict = t, this.next(), i.length)
        throw this.raise(u.TrailingDecorator, this.state.startLoc);
      return this.classScope.exit(), this.finishNode(r, "ClassBody");
    }
    parseClassMemberFromModifier(e, t) {
      let s = this.parseIdentifier(!0);
      if (this.isClassMethod()) {
        let i = t;
        return i.kind = "method", i.computed = !1, i.key = s, i.static = !1, this.pushClassMethod(e, i, !1, !1, !1, !1), !0;
      } else if (this.isClassProperty()) {
        let i = t;
        return i.computed = !1, i.key = s, i.static = !1, e.body.push(this.parseClassProperty(i)), !0;
      }
      return this.resetPreviousNodeTrailingComments(s), !1;
    }
    parseClassMember(e, t, s) {
      let i = this.isContextual(107);
      if (i) {
        if (this.parseClassMemberFromModifier(e, t))
          return;
        if (this.eat(5)) {
          this.parseClassStaticBlock(e, t);
          return;
        }
      }
      this.parseClassMemberWithIsStatic(e, t, s, i);
    }
    parseClassMemberWithIsStatic(e, t, s, i) {
      let r = t, n = t, o = t, h = t, l = t, c = r, p = r;
      if (t.static = i, this.parsePropertyNamePrefixOperator(t), this.eat(55)) {
        c.kind = "method";
        let A = this.match(140);
        if (this.parseClassElementName(c), this.parsePostMemberNameModifiers(c), A) {
          this.pushClassPrivateMethod(e, n, !0, !1);
          return;
        }
        this.isNonstaticConstructor(r) && this.raise(u.ConstructorIsGenerator, r.key), this.pushClassMethod(e, r, !0, !1, !1, !1);
        return;
      }
      let f = !this.state.containsEsc && I(this.state.type), d = this.parseClassElementName(t), y = f ? d.name : null, T = this.isPrivateName(d), E = this.state.startLoc;
      if (this.parsePostMemberNameModifiers(p), this.isClassMethod()) {
        if (c.kind = "method", T) {
          this.pushClassPrivateMethod(e, n, !1, !1);
          return;
        }
        let A = this.isNonstaticConstructor(r), N = !1;
        A && (r.kind = "constructor", s.hadConstructor && !this.hasPlugin("typescript") && this.raise(u.DuplicateConstructor, d), A && this.hasPlugin("typescript") && t.override && this.raise(u.OverrideOnConstructor,
        d), s.hadConstructor = !0, N = s.hadSuperClass), this.pushClassMethod(e, r, !1, !1, A, N);
      } else if (this.isClassProperty())
        T ? this.pushClassPrivateProperty(e, h) : this.pushClassProperty(e, o);
      else if (y === "async" && !this.isLineTerminator()) {
        this.resetPreviousNodeTrailingComments(d);
        let A = this.eat(55);
        p.optional && this.unexpected(E), c.kind = "method";
        let N = this.match(140);
        this.parseClassElementName(c), this.parsePostMemberNameModifiers(p), N ? this.pushClassPrivateMethod(e, n, A, !0) : (this.isNonstaticConstructor(r) && this.raise(u.ConstructorIsAsync, r.key), this.
        pushClassMethod(e, r, A, !0, !1, !1));
      } else if ((y === "get" || y === "set") && !(this.match(55) && this.isLineTerminator())) {
        this.resetPreviousNodeTrailingComments(d), c.kind = y;
        let A = this.match(140);
        this.parseClassElementName(r), A ? this.pushClassPrivateMethod(e, n, !1, !1) : (this.isNonstaticConstructor(r) && this.raise(u.ConstructorIsAccessor, r.key), this.pushClassMethod(e, r, !1, !1,
        !1, !1)), this.checkGetterSetterParams(r);
      } else if (y === "accessor" && !this.isLineTerminator()) {
        this.expectPlugin("decoratorAutoAccessors"), this.resetPreviousNodeTrailingComments(d);
        let A = this.match(140);
        this.parseClassElementName(o), this.pushClassAccessorProperty(e, l, A);
      } else this.isLineTerminator() ? T ? this.pushClassPrivateProperty(e, h) : this.pushClassProperty(e, o) : this.unexpected();
    }
    parseClassElementName(e) {
      let {
        type: t,
        value: s
      } = this.state;
      if ((t === 133 || t === 135) && e.static && s === "prototype" && this.raise(u.StaticPrototype, this.state.startLoc), t === 140) {
        s === "constructor" && this.raise(u.ConstructorClassPrivateField, this.state.startLoc);
        let i = this.parsePrivateName();
        return e.key = i, i;
      }
      return this.parsePropertyName(e), e.key;
    }
    parseClassStaticBlock(e, t) {
      var s;
      this.scope.enter(720);
      let i = this.state.labels;
      this.state.labels = [], this.prodParam.enter(0);
      let r = t.body = [];
      this.parseBlockOrModuleBlockBody(r, void 0, !1, 8), this.prodParam.exit(), this.scope.exit(), this.state.labels = i, e.body.push(this.finishNode(t, "StaticBlock")), (s = t.decorators) != null &&
      s.length && this.raise(u.DecoratorStaticBlock, t);
    }
    pushClassProperty(e, t) {
      !t.computed && this.nameIsConstructor(t.key) && this.raise(u.ConstructorClassField, t.key), e.body.push(this.parseClassProperty(t));
    }
    pushClassPrivateProperty(e, t) {
      let s = this.parseClassPrivateProperty(t);
      e.body.push(s), this.classScope.declarePrivateName(this.getPrivateNameSV(s.key), 0, s.key.loc.start);
    }
    pushClassAccessorProperty(e, t, s) {
      !s && !t.computed && this.nameIsConstructor(t.key) && this.raise(u.ConstructorClassField, t.key);
      let i = this.parseClassAccessorProperty(t);
      e.body.push(i), s && this.classScope.declarePrivateName(this.getPrivateNameSV(i.key), 0, i.key.loc.start);
    }
    pushClassMethod(e, t, s, i, r, n) {
      e.body.push(this.parseMethod(t, s, i, r, n, "ClassMethod", !0));
    }
    pushClassPrivateMethod(e, t, s, i) {
      let r = this.parseMethod(t, s, i, !1, !1, "ClassPrivateMethod", !0);
      e.body.push(r);
      let n = r.kind === "get" ? r.static ? 6 : 2 : r.kind === "set" ? r.static ? 5 : 1 : 0;
      this.declareClassPrivateMethodInScope(r, n);
    }
    declareClassPrivateMethodInScope(e, t) {
      this.classScope.declarePrivateName(this.getPrivateNameSV(e.key), t, e.key.loc.start);
    }
    parsePostMemberNameModifiers(e) {
    }
    parseClassPrivateProperty(e) {
      return this.parseInitializer(e), this.semicolon(), this.finishNode(e, "ClassPrivateProperty");
    }
    parseClassProperty(e) {
      return this.parseInitializer(e), this.semicolon(), this.finishNode(e, "ClassProperty");
    }
    parseClassAccessorProperty(e) {
      return this.parseInitializer(e), this.semicolon(), this.finishNode(e, "ClassAccessorProperty");
    }
    parseInitializer(e) {
      this.scope.enter(592), this.expressionScope.enter(St), this.prodParam.enter(0), e.value = this.eat(29) ? this.parseMaybeAssignAllowIn() : null, this.expressionScope.exit(), this.prodParam.exit(),
      this.scope.exit();
    }
    parseClassId(e, t, s, i = 8331) {
      if (I(this.state.type))
        e.id = this.parseIdentifier(), this.checkStrictBindReservedWord(e.id, i), t && this.declareNameFromIdentifier(e.id, i);
      else if (s || !t)
        e.id = null;
      else
        throw this.raise(u.MissingClassName, this.state.startLoc);
    }
    parseClassSuper(e) {
      e.superClass = this.eat(81) ? this.parseExprSubscripts() : null;
    }
    parseExport(e, t) {
      let s = this.parseMaybeImportPhase(e, !0), i = this.maybeParseExportDefaultSpecifier(e, s), r = !i || this.eat(12), n = r && this.eatExportStar(e), o = n && this.maybeParseExportNamespaceSpecifier(
      e), h = r && !o, l = i || n;
      if (n && !o) {
        if (i && this.unexpected(), t)
          throw this.raise(u.UnsupportedDecoratorExport, e);
        return this.parseExportFrom(e, !0), this.sawUnambiguousESM = !0, this.finishNode(e, "ExportAllDeclaration");
      }
      let c = h && this.maybeParseExportNamedSpecifiers(e);
      i && r && !n && !c && this.unexpected(null, 5);
      let p;
      if (l || c) {
        if (p = !1, t)
          throw this.raise(u.UnsupportedDecoratorExport, e);
        this.parseExportFrom(e, l);
      } else
        p = this.maybeParseExportDeclaration(e);
      if (l || c || p) {
        var f;
        let d = e;
        if (this.checkExport(d, !0, !1, !!d.source), ((f = d.declaration) == null ? void 0 : f.type) === "ClassDeclaration")
          this.maybeTakeDecorators(t, d.declaration, d);
        else if (t)
          throw this.raise(u.UnsupportedDecoratorExport, e);
        return this.sawUnambiguousESM = !0, this.finishNode(d, "ExportNamedDeclaration");
      }
      if (this.eat(65)) {
        let d = e, y = this.parseExportDefaultExpression();
        if (d.declaration = y, y.type === "ClassDeclaration")
          this.maybeTakeDecorators(t, y, d);
        else if (t)
          throw this.raise(u.UnsupportedDecoratorExport, e);
        return this.checkExport(d, !0, !0), this.sawUnambiguousESM = !0, this.finishNode(d, "ExportDefaultDeclaration");
      }
      throw this.unexpected(null, 5);
    }
    eatExportStar(e) {
      return this.eat(55);
    }
    maybeParseExportDefaultSpecifier(e, t) {
      if (t || this.isExportDefaultSpecifier()) {
        this.expectPlugin("exportDefaultFrom", t?.loc.start);
        let s = t || this.parseIdentifier(!0), i = this.startNodeAtNode(s);
        return i.exported = s, e.specifiers = [this.finishNode(i, "ExportDefaultSpecifier")], !0;
      }
      return !1;
    }
    maybeParseExportNamespaceSpecifier(e) {
      if (this.isContextual(94)) {
        var t, s;
        (s = (t = e).specifiers) != null || (t.specifiers = []);
        let i = this.startNodeAt(this.state.lastTokStartLoc);
        return this.next(), i.exported = this.parseModuleExportName(), e.specifiers.push(this.finishNode(i, "ExportNamespaceSpecifier")), !0;
      }
      return !1;
    }
    maybeParseExportNamedSpecifiers(e) {
      if (this.match(5)) {
        let t = e;
        t.specifiers || (t.specifiers = []);
        let s = t.exportKind === "type";
        return t.specifiers.push(...this.parseExportSpecifiers(s)), t.source = null, this.hasPlugin("importAssertions") ? t.assertions = [] : t.attributes = [], t.declaration = null, !0;
      }
      return !1;
    }
    maybeParseExportDeclaration(e) {
      return this.shouldParseExportDeclaration() ? (e.specifiers = [], e.source = null, this.hasPlugin("importAssertions") ? e.assertions = [] : e.attributes = [], e.declaration = this.parseExportDeclaration(
      e), !0) : !1;
    }
    isAsyncFunction() {
      if (!this.isContextual(96)) return !1;
      let e = this.nextTokenInLineStart();
      return this.isUnparsedContextual(e, "function");
    }
    parseExportDefaultExpression() {
      let e = this.startNode();
      if (this.match(68))
        return this.next(), this.parseFunction(e, 5);
      if (this.isAsyncFunction())
        return this.next(), this.next(), this.parseFunction(e, 13);
      if (this.match(80))
        return this.parseClass(e, !0, !0);
      if (this.match(26))
        return this.hasPlugin("decorators") && this.getPluginOption("decorators", "decoratorsBeforeExport") === !0 && this.raise(u.DecoratorBeforeExport, this.state.startLoc), this.parseClass(this.maybeTakeDecorators(
        this.parseDecorators(!1), this.startNode()), !0, !0);
      if (this.match(75) || this.match(74) || this.isLet() && !this.isReservedWordOnNewLineAfterLet(this.nextTokenStart()) || this.isUsing() || this.isAwaitUsing())
        throw this.raise(u.UnsupportedDefaultExport, this.state.startLoc);
      let t = this.parseMaybeAssignAllowIn();
      return this.semicolon(), t;
    }
    parseExportDeclaration(e) {
      return this.match(80) ? this.parseClass(this.startNode(), !0, !1) : this.isContextual(101) ? this.parseVarStatement(this.startNode(), "let") : this.parseStatementListItem();
    }
    isExportDefaultSpecifier() {
      let {
        type: e
      } = this.state;
      if (I(e)) {
        if (e === 96 && !this.state.containsEsc || e === 101)
          return !1;
        if ((e === 131 || e === 130) && !this.state.containsEsc) {
          let i = this.nextTokenStart(), r = this.input.charCodeAt(i);
          if (r === 123 || this.chStartsBindingIdentifier(r, i) && !this.isUnparsedContextual(i, "from"))
            return this.expectOnePlugin(["flow", "typescript"]), !1;
        }
      } else if (!this.match(65))
        return !1;
      let t = this.nextTokenStart(), s = this.isUnparsedContextual(t, "from");
      if (this.input.charCodeAt(t) === 44 || I(this.state.type) && s)
        return !0;
      if (this.match(65) && s) {
        let i = this.input.charCodeAt(this.hasPlugin("exportDefaultFrom") ? this.nextTokenStartSince(t + 4) : this.nextTokenInLineStartSince(t + 4));
        return i === 34 || i === 39;
      }
      return !1;
    }
    parseExportFrom(e, t) {
      this.eatContextual(99) ? (e.source = this.parseImportSource(), this.checkExport(e), this.maybeParseImportAttributes(e), this.checkJSONModuleImport(e)) : t && this.unexpected(null, 99), this.semicolon();
    }
    shouldParseExportDeclaration() {
      let {
        type: e
      } = this.state;
      return e === 26 && (this.expectOnePlugin(["decorators", "decorators-legacy"]), this.hasPlugin("decorators")) ? (this.getPluginOption("decorators", "decoratorsBeforeExport") === !0 && this.raise(
      u.DecoratorBeforeExport, this.state.startLoc), !0) : this.isUsing() ? (this.raise(u.UsingDeclarationExport, this.state.startLoc), !0) : this.isAwaitUsing() ? (this.raise(u.UsingDeclarationExport,
      this.state.startLoc), !0) : e === 74 || e === 75 || e === 68 || e === 80 || this.isLet() || this.isAsyncFunction();
    }
    checkExport(e, t, s, i) {
      if (t) {
        var r;
        if (s) {
          if (this.checkDuplicateExports(e, "default"), this.hasPlugin("exportDefaultFrom")) {
            var n;
            let o = e.declaration;
            o.type === "Identifier" && o.name === "from" && o.end - o.start === 4 && !((n = o.extra) != null && n.parenthesized) && this.raise(u.ExportDefaultFromAsIdentifier, o);
          }
        } else if ((r = e.specifiers) != null && r.length)
          for (let o of e.specifiers) {
            let {
              exported: h
            } = o, l = h.type === "Identifier" ? h.name : h.value;
            if (this.checkDuplicateExports(o, l), !i && o.local) {
              let {
                local: c
              } = o;
              c.type !== "Identifier" ? this.raise(u.ExportBindingIsString, o, {
                localName: c.value,
                exportName: l,
                typeModifierIn: e.exportKind === "type" ? "declaration" : o.exportKind === "type" ? "specifier" : void 0
              }) : (this.checkReservedWord(c.name, c.loc.start, !0, !1), this.scope.checkLocalExport(c));
            }
          }
        else if (e.declaration) {
          let o = e.declaration;
          if (o.type === "FunctionDeclaration" || o.type === "ClassDeclaration") {
            let {
              id: h
            } = o;
            if (!h) throw new Error("Assertion failure");
            this.checkDuplicateExports(e, h.name);
          } else if (o.type === "VariableDeclaration")
            for (let h of o.declarations)
              this.checkDeclaration(h.id);
        }
      }
    }
    checkDeclaration(e) {
      if (e.type === "Identifier")
        this.checkDuplicateExports(e, e.name);
      else if (e.type === "ObjectPattern")
        for (let t of e.properties)
          this.checkDeclaration(t);
      else if (e.type === "ArrayPattern")
        for (let t of e.elements)
          t && this.checkDeclaration(t);
      else e.type === "ObjectProperty" ? this.checkDeclaration(e.value) : e.type === "RestElement" ? this.checkDeclaration(e.argument) : e.type === "AssignmentPattern" && this.checkDeclaration(e.left);
    }
    checkDuplicateExports(e, t) {
      this.exportedIdentifiers.has(t) && (t === "default" ? this.raise(u.DuplicateDefaultExport, e) : this.raise(u.DuplicateExport, e, {
        exportName: t
      })), this.exportedIdentifiers.add(t);
    }
    parseExportSpecifiers(e) {
      let t = [], s = !0;
      for (this.expect(5); !this.eat(8); ) {
        if (s)
          s = !1;
        else if (this.expect(12), this.eat(8)) break;
        let i = this.isContextual(131), r = this.match(135), n = this.startNode();
        n.local = this.parseModuleExportName(), t.push(this.parseExportSpecifier(n, r, e, i));
      }
      return t;
    }
    parseExportSpecifier(e, t, s, i) {
      return this.eatContextual(94) ? e.exported = this.parseModuleExportName() : t ? e.exported = this.cloneStringLiteral(e.local) : e.exported || (e.exported = this.cloneIdentifier(e.local)), this.finishNode(
      e, "ExportSpecifier");
    }
    parseModuleExportName() {
      if (this.match(135)) {
        let e = this.parseStringLiteral(this.state.value), t = Wi.exec(e.value);
        return t && this.raise(u.ModuleExportNameHasLoneSurrogate, e, {
          surrogateCharCode: t[0].charCodeAt(0)
        }), e;
      }
      return this.parseIdentifier(!0);
    }
    isJSONModuleImport(e) {
      return e.assertions != null ? e.assertions.some(({
        key: t,
        value: s
      }) => s.value === "json" && (t.type === "Identifier" ? t.name === "type" : t.value === "type")) : !1;
    }
    checkImportReflection(e) {
      let {
        specifiers: t
      } = e, s = t.length === 1 ? t[0].type : null;
      if (e.phase === "source")
        s !== "ImportDefaultSpecifier" && this.raise(u.SourcePhaseImportRequiresDefault, e.loc.start);
      else if (e.phase === "defer")
        s !== "ImportNamespaceSpecifier" && this.raise(u.DeferImportRequiresNamespace, e.loc.start);
      else if (e.module) {
        var i;
        s !== "ImportDefaultSpecifier" && this.raise(u.ImportReflectionNotBinding, t[0].loc.start), ((i = e.assertions) == null ? void 0 : i.length) > 0 && this.raise(u.ImportReflectionHasAssertion, t[0].
        loc.start);
      }
    }
    checkJSONModuleImport(e) {
      if (this.isJSONModuleImport(e) && e.type !== "ExportAllDeclaration") {
        let {
          specifiers: t
        } = e;
        if (t != null) {
          let s = t.find((i) => {
            let r;
            if (i.type === "ExportSpecifier" ? r = i.local : i.type === "ImportSpecifier" && (r = i.imported), r !== void 0)
              return r.type === "Identifier" ? r.name !== "default" : r.value !== "default";
          });
          s !== void 0 && this.raise(u.ImportJSONBindingNotDefault, s.loc.start);
        }
      }
    }
    isPotentialImportPhase(e) {
      return e ? !1 : this.isContextual(106) || this.isContextual(98) || this.isContextual(128);
    }
    applyImportPhase(e, t, s, i) {
      t || (s === "module" ? (this.expectPlugin("importReflection", i), e.module = !0) : this.hasPlugin("importReflection") && (e.module = !1), s === "source" ? (this.expectPlugin("sourcePhaseImports",
      i), e.phase = "source") : s === "defer" ? (this.expectPlugin("deferredImportEvaluation", i), e.phase = "defer") : (this.hasPlugin("sourcePhaseImports") || this.hasPlugin("deferredImportEvaluatio\
n")) && (e.phase = null));
    }
    parseMaybeImportPhase(e, t) {
      if (!this.isPotentialImportPhase(t))
        return this.applyImportPhase(e, t, null), null;
      let s = this.startNode(), i = this.parseIdentifierName(!0), {
        type: r
      } = this.state;
      return (M(r) ? r !== 99 || this.lookaheadCharCode() === 102 : r !== 12) ? (this.applyImportPhase(e, t, i, s.loc.start), null) : (this.applyImportPhase(e, t, null), this.createIdentifier(s, i));
    }
    isPrecedingIdImportPhase(e) {
      let {
        type: t
      } = this.state;
      return I(t) ? t !== 99 || this.lookaheadCharCode() === 102 : t !== 12;
    }
    parseImport(e) {
      return this.match(135) ? this.parseImportSourceAndAttributes(e) : this.parseImportSpecifiersAndAfter(e, this.parseMaybeImportPhase(e, !1));
    }
    parseImportSpecifiersAndAfter(e, t) {
      e.specifiers = [];
      let i = !this.maybeParseDefaultImportSpecifier(e, t) || this.eat(12), r = i && this.maybeParseStarImportSpecifier(e);
      return i && !r && this.parseNamedImportSpecifiers(e), this.expectContextual(99), this.parseImportSourceAndAttributes(e);
    }
    parseImportSourceAndAttributes(e) {
      var t;
      return (t = e.specifiers) != null || (e.specifiers = []), e.source = this.parseImportSource(), this.maybeParseImportAttributes(e), this.checkImportReflection(e), this.checkJSONModuleImport(e), this.
      semicolon(), this.sawUnambiguousESM = !0, this.finishNode(e, "ImportDeclaration");
    }
    parseImportSource() {
      return this.match(135) || this.unexpected(), this.parseExprAtom();
    }
    parseImportSpecifierLocal(e, t, s) {
      t.local = this.parseIdentifier(), e.specifiers.push(this.finishImportSpecifier(t, s));
    }
    finishImportSpecifier(e, t, s = 8201) {
      return this.checkLVal(e.local, {
        type: t
      }, s), this.finishNode(e, t);
    }
    parseImportAttributes() {
      this.expect(5);
      let e = [], t = /* @__PURE__ */ new Set();
      do {
        if (this.match(8))
          break;
        let s = this.startNode(), i = this.state.value;
        if (t.has(i) && this.raise(u.ModuleAttributesWithDuplicateKeys, this.state.startLoc, {
          key: i
        }), t.add(i), this.match(135) ? s.key = this.parseStringLiteral(i) : s.key = this.parseIdentifier(!0), this.expect(14), !this.match(135))
          throw this.raise(u.ModuleAttributeInvalidValue, this.state.startLoc);
        s.value = this.parseStringLiteral(this.state.value), e.push(this.finishNode(s, "ImportAttribute"));
      } while (this.eat(12));
      return this.expect(8), e;
    }
    parseModuleAttributes() {
      let e = [], t = /* @__PURE__ */ new Set();
      do {
        let s = this.startNode();
        if (s.key = this.parseIdentifier(!0), s.key.name !== "type" && this.raise(u.ModuleAttributeDifferentFromType, s.key), t.has(s.key.name) && this.raise(u.ModuleAttributesWithDuplicateKeys, s.key,
        {
          key: s.key.name
        }), t.add(s.key.name), this.expect(14), !this.match(135))
          throw this.raise(u.ModuleAttributeInvalidValue, this.state.startLoc);
        s.value = this.parseStringLiteral(this.state.value), e.push(this.finishNode(s, "ImportAttribute"));
      } while (this.eat(12));
      return e;
    }
    maybeParseImportAttributes(e) {
      let t;
      var s = !1;
      if (this.match(76)) {
        if (this.hasPrecedingLineBreak() && this.lookaheadCharCode() === 40)
          return;
        this.next(), this.hasPlugin("moduleAttributes") ? (t = this.parseModuleAttributes(), this.addExtra(e, "deprecatedWithLegacySyntax", !0)) : t = this.parseImportAttributes(), s = !0;
      } else this.isContextual(95) && !this.hasPrecedingLineBreak() ? (!this.hasPlugin("deprecatedImportAssert") && !this.hasPlugin("importAssertions") && this.raise(u.ImportAttributesUseAssert, this.
      state.startLoc), this.hasPlugin("importAssertions") || this.addExtra(e, "deprecatedAssertSyntax", !0), this.next(), t = this.parseImportAttributes()) : t = [];
      !s && this.hasPlugin("importAssertions") ? e.assertions = t : e.attributes = t;
    }
    maybeParseDefaultImportSpecifier(e, t) {
      if (t) {
        let s = this.startNodeAtNode(t);
        return s.local = t, e.specifiers.push(this.finishImportSpecifier(s, "ImportDefaultSpecifier")), !0;
      } else if (M(this.state.type))
        return this.parseImportSpecifierLocal(e, this.startNode(), "ImportDefaultSpecifier"), !0;
      return !1;
    }
    maybeParseStarImportSpecifier(e) {
      if (this.match(55)) {
        let t = this.startNode();
        return this.next(), this.expectContextual(94), this.parseImportSpecifierLocal(e, t, "ImportNamespaceSpecifier"), !0;
      }
      return !1;
    }
    parseNamedImportSpecifiers(e) {
      let t = !0;
      for (this.expect(5); !this.eat(8); ) {
        if (t)
          t = !1;
        else {
          if (this.eat(14))
            throw this.raise(u.DestructureNamedImport, this.state.startLoc);
          if (this.expect(12), this.eat(8)) break;
        }
        let s = this.startNode(), i = this.match(135), r = this.isContextual(131);
        s.imported = this.parseModuleExportName();
        let n = this.parseImportSpecifier(s, i, e.importKind === "type" || e.importKind === "typeof", r, void 0);
        e.specifiers.push(n);
      }
    }
    parseImportSpecifier(e, t, s, i, r) {
      if (this.eatContextual(94))
        e.local = this.parseIdentifier();
      else {
        let {
          imported: n
        } = e;
        if (t)
          throw this.raise(u.ImportBindingIsString, e, {
            importName: n.value
          });
        this.checkReservedWord(n.name, e.loc.start, !0, !0), e.local || (e.local = this.cloneIdentifier(n));
      }
      return this.finishImportSpecifier(e, "ImportSpecifier", r);
    }
    isThisParam(e) {
      return e.type === "Identifier" && e.name === "this";
    }
  }, _t = /in(?:stanceof)?|as|satisfies/y;
  function Ji(a) {
    if (a == null)
      throw new Error(`Unexpected ${a} value.`);
    return a;
  }
  function os(a) {
    if (!a)
      throw new Error("Assert fail");
  }
  var x = O`typescript`({
    AbstractMethodHasImplementation: ({
      methodName: a
    }) => `Method '${a}' cannot have an implementation because it is marked abstract.`,
    AbstractPropertyHasInitializer: ({
      propertyName: a
    }) => `Property '${a}' cannot have an initializer because it is marked abstract.`,
    AccessorCannotBeOptional: "An 'accessor' property cannot be declared optional.",
    AccessorCannotDeclareThisParameter: "'get' and 'set' accessors cannot declare 'this' parameters.",
    AccessorCannotHaveTypeParameters: "An accessor cannot have type parameters.",
    ClassMethodHasDeclare: "Class methods cannot have the 'declare' modifier.",
    ClassMethodHasReadonly: "Class methods cannot have the 'readonly' modifier.",
    ConstInitializerMustBeStringOrNumericLiteralOrLiteralEnumReference: "A 'const' initializer in an ambient context must be a string or numeric literal or literal enum reference.",
    ConstructorHasTypeParameters: "Type parameters cannot appear on a constructor declaration.",
    DeclareAccessor: ({
      kind: a
    }) => `'declare' is not allowed in ${a}ters.`,
    DeclareClassFieldHasInitializer: "Initializers are not allowed in ambient contexts.",
    DeclareFunctionHasImplementation: "An implementation cannot be declared in ambient contexts.",
    DuplicateAccessibilityModifier: ({
      modifier: a
    }) => `Accessibility modifier already seen: '${a}'.`,
    DuplicateModifier: ({
      modifier: a
    }) => `Duplicate modifier: '${a}'.`,
    EmptyHeritageClauseType: ({
      token: a
    }) => `'${a}' list cannot be empty.`,
    EmptyTypeArguments: "Type argument list cannot be empty.",
    EmptyTypeParameters: "Type parameter list cannot be empty.",
    ExpectedAmbientAfterExportDeclare: "'export declare' must be followed by an ambient declaration.",
    ImportAliasHasImportType: "An import alias can not use 'import type'.",
    ImportReflectionHasImportType: "An `import module` declaration can not use `type` modifier",
    IncompatibleModifiers: ({
      modifiers: a
    }) => `'${a[0]}' modifier cannot be used with '${a[1]}' modifier.`,
    IndexSignatureHasAbstract: "Index signatures cannot have the 'abstract' modifier.",
    IndexSignatureHasAccessibility: ({
      modifier: a
    }) => `Index signatures cannot have an accessibility modifier ('${a}').`,
    IndexSignatureHasDeclare: "Index signatures cannot have the 'declare' modifier.",
    IndexSignatureHasOverride: "'override' modifier cannot appear on an index signature.",
    IndexSignatureHasStatic: "Index signatures cannot have the 'static' modifier.",
    InitializerNotAllowedInAmbientContext: "Initializers are not allowed in ambient contexts.",
    InvalidHeritageClauseType: ({
      token: a
    }) => `'${a}' list can only include identifiers or qualified-names with optional type arguments.`,
    InvalidModifierOnAwaitUsingDeclaration: (a) => `'${a}' modifier cannot appear on an await using declaration.`,
    InvalidModifierOnTypeMember: ({
      modifier: a
    }) => `'${a}' modifier cannot appear on a type member.`,
    InvalidModifierOnTypeParameter: ({
      modifier: a
    }) => `'${a}' modifier cannot appear on a type parameter.`,
    InvalidModifierOnTypeParameterPositions: ({
      modifier: a
    }) => `'${a}' modifier can only appear on a type parameter of a class, interface or type alias.`,
    InvalidModifierOnUsingDeclaration: (a) => `'${a}' modifier cannot appear on a using declaration.`,
    InvalidModifiersOrder: ({
      orderedModifiers: a
    }) => `'${a[0]}' modifier must precede '${a[1]}' modifier.`,
    InvalidPropertyAccessAfterInstantiationExpression: "Invalid property access after an instantiation expression. You can either wrap the instantiation expression in parentheses, or delete the type a\
rguments.",
    InvalidTupleMemberLabel: "Tuple members must be labeled with a simple identifier.",
    MissingInterfaceName: "'interface' declarations must be followed by an identifier.",
    NonAbstractClassHasAbstractMethod: "Abstract methods can only appear within an abstract class.",
    NonClassMethodPropertyHasAbstractModifier: "'abstract' modifier can only appear on a class, method, or property declaration.",
    OptionalTypeBeforeRequired: "A required element cannot follow an optional element.",
    OverrideNotInSubClass: "This member cannot have an 'override' modifier because its containing class does not extend another class.",
    PatternIsOptional: "A binding pattern parameter cannot be optional in an implementation signature.",
    PrivateElementHasAbstract: "Private elements cannot have the 'abstract' modifier.",
    PrivateElementHasAccessibility: ({
      modifier: a
    }) => `Private elements cannot have an accessibility modifier ('${a}').`,
    ReadonlyForMethodSignature: "'readonly' modifier can only appear on a property declaration or index signature.",
    ReservedArrowTypeParam: "This syntax is reserved in files with the .mts or .cts extension. Add a trailing comma, as in `<T,>() => ...`.",
    ReservedTypeAssertion: "This syntax is reserved in files with the .mts or .cts extension. Use an `as` expression instead.",
    SetAccessorCannotHaveOptionalParameter: "A 'set' accessor cannot have an optional parameter.",
    SetAccessorCannotHaveRestParameter: "A 'set' accessor cannot have rest parameter.",
    SetAccessorCannotHaveReturnType: "A 'set' accessor cannot have a return type annotation.",
    SingleTypeParameterWithoutTrailingComma: ({
      typeParameterName: a
    }) => `Single type parameter ${a} should have a trailing comma. Example usage: <${a},>.`,
    StaticBlockCannotHaveModifier: "Static class blocks cannot have any modifier.",
    TupleOptionalAfterType: "A labeled tuple optional element must be declared using a question mark after the name and before the colon (`name?: type`), rather than after the type (`name: type?`).",
    TypeAnnotationAfterAssign: "Type annotations must come before default assignments, e.g. instead of `age = 25: number` use `age: number = 25`.",
    TypeImportCannotSpecifyDefaultAndNamed: "A type-only import can specify a default import or named bindings, but not both.",
    TypeModifierIsUsedInTypeExports: "The 'type' modifier cannot be used on a named export when 'export type' is used on its export statement.",
    TypeModifierIsUsedInTypeImports: "The 'type' modifier cannot be used on a named import when 'import type' is used on its import statement.",
    UnexpectedParameterModifier: "A parameter property is only allowed in a constructor implementation.",
    UnexpectedReadonly: "'readonly' type modifier is only permitted on array and tuple literal types.",
    UnexpectedTypeAnnotation: "Did not expect a type annotation here.",
    UnexpectedTypeCastInParameter: "Unexpected type cast in parameter position.",
    UnsupportedImportTypeArgument: "Argument in a type import must be a string literal.",
    UnsupportedParameterPropertyKind: "A parameter property may not be declared using a binding pattern.",
    UnsupportedSignatureParameterKind: ({
      type: a
    }) => `Name in a signature must be an Identifier, ObjectPattern or ArrayPattern, instead got ${a}.`,
    UsingDeclarationInAmbientContext: (a) => `'${a}' declarations are not allowed in ambient contexts.`
  });
  function Xi(a) {
    switch (a) {
      case "any":
        return "TSAnyKeyword";
      case "boolean":
        return "TSBooleanKeyword";
      case "bigint":
        return "TSBigIntKeyword";
      case "never":
        return "TSNeverKeyword";
      case "number":
        return "TSNumberKeyword";
      case "object":
        return "TSObjectKeyword";
      case "string":
        return "TSStringKeyword";
      case "symbol":
        return "TSSymbolKeyword";
      case "undefined":
        return "TSUndefinedKeyword";
      case "unknown":
        return "TSUnknownKeyword";
      default:
        return;
    }
  }
  function hs(a) {
    return a === "private" || a === "public" || a === "protected";
  }
  function Gi(a) {
    return a === "in" || a === "out";
  }
  function jt(a) {
    switch (a.type) {
      case "TSAsExpression":
      case "TSSatisfiesExpression":
      case "TSNonNullExpression":
      case "TSTypeAssertion":
        return !0;
      default:
        return !1;
    }
  }
  function $t(a, e) {
    if (a.pos >= e) return !1;
    switch (a.reasonCode) {
      case "AwaitBindingIdentifier":
      case "AwaitExpressionFormalParameter":
      case "IllegalLanguageModeDirective":
      case "ParamDupe":
      case "StrictEvalArgumentsBinding":
      case "VarRedeclaration":
      case "YieldInParameter":
        return !1;
      default:
        return !0;
    }
  }
  function ls(a) {
    var e, t, s;
    if (!(a != null && a.length)) return !0;
    let i = a[0];
    switch ((((e = i) == null ? void 0 : e.type) === "AssignmentPattern" || ((t = i) == null ? void 0 : t.type) === "AssignmentExpression") && (i = i.left), (s = i) == null ? void 0 : s.type) {
      case "RestElement":
      case "SpreadElement":
        return !0;
      case "TSTypeCastExpression":
        return i.expression.type === "Identifier" || i.expression.type === "ThisExpression";
      case "Identifier":
        return !!i.typeAnnotation || !!i.optional;
      default:
        return !1;
    }
  }
  var Yi = (a) => class extends a {
    constructor(...t) {
      super(...t), this.tsParseInOutModifiers = this.tsParseModifiers.bind(this, {
        allowedModifiers: ["in", "out"],
        disallowedModifiers: ["const", "public", "private", "protected", "readonly", "declare", "abstract", "override"],
        errorTemplate: x.InvalidModifierOnTypeParameter
      }), this.tsParseConstModifier = this.tsParseModifiers.bind(this, {
        allowedModifiers: ["const"],
        disallowedModifiers: ["in", "out"],
        errorTemplate: x.InvalidModifierOnTypeParameterPositions
      }), this.tsParseInOutConstModifiers = this.tsParseModifiers.bind(this, {
        allowedModifiers: ["in", "out", "const"],
        disallowedModifiers: ["public", "private", "protected", "readonly", "declare", "abstract", "override"],
        errorTemplate: x.InvalidModifierOnTypeParameter
      }), this.tsArrowReturnTypeAt = /* @__PURE__ */ new Map();
    }
    getScopeHandler() {
      return Kt;
    }
    tsIsIdentifier() {
      return I(this.state.type);
    }
    tsTokenCanFollowModifier() {
      return this.match(0) || this.match(5) || this.match(55) || this.match(21) || this.match(140) || this.isLiteralPropertyName();
    }
    tsNextTokenOnSameLineAndCanFollowModifier() {
      return this.next(), this.hasPrecedingLineBreak() ? !1 : this.tsTokenCanFollowModifier();
    }
    tsNextTokenCanFollowModifier() {
      return this.match(107) ? (this.next(), this.tsTokenCanFollowModifier()) : this.tsNextTokenOnSameLineAndCanFollowModifier();
    }
    tsParseModifier(t, s, i) {
      if (!I(this.state.type) && this.state.type !== 58 && this.state.type !== 75)
        return;
      let r = this.state.value;
      if (t.includes(r)) {
        if (i && this.match(107) || s && this.tsIsStartOfStaticBlocks())
          return;
        let n = this.state.containsEsc && !I(this.state.type) ? this.state.startLoc : null;
        if (n && (this.state.containsEsc = !1), this.tsTryParse(this.tsNextTokenCanFollowModifier.bind(this)))
          return n && this.raise(u.InvalidEscapedReservedWord, n, {
            reservedWord: r
          }), r;
        n && (this.state.containsEsc = !0);
      }
    }
    tsParseModifiers({
      allowedModifiers: t,
      disallowedModifiers: s,
      stopOnStartOfClassStaticBlock: i,
      errorTemplate: r = x.InvalidModifierOnTypeMember
    }, n) {
      let o = (l, c, p, f) => {
        c === p && n[f] && this.raise(x.InvalidModifiersOrder, l, {
          orderedModifiers: [p, f]
        });
      }, h = (l, c, p, f) => {
        (n[p] && c === f || n[f] && c === p) && this.raise(x.IncompatibleModifiers, l, {
          modifiers: [p, f]
        });
      };
      for (; ; ) {
        let {
          startLoc: l
        } = this.state, c = this.tsParseModifier(t.concat(s ?? []), i, n.static);
        if (!c) break;
        hs(c) ? n.accessibility ? this.raise(x.DuplicateAccessibilityModifier, l, {
          modifier: c
        }) : (o(l, c, c, "override"), o(l, c, c, "static"), o(l, c, c, "readonly"), n.accessibility = c) : Gi(c) ? (n[c] && this.raise(x.DuplicateModifier, l, {
          modifier: c
        }), n[c] = !0, o(l, c, "in", "out")) : (hasOwnProperty.call(n, c) ? this.raise(x.DuplicateModifier, l, {
          modifier: c
        }) : (o(l, c, "static", "readonly"), o(l, c, "static", "override"), o(l, c, "override", "readonly"), o(l, c, "abstract", "override"), h(l, c, "declare", "override"), h(l, c, "static", "abstrac\
t")), n[c] = !0), s != null && s.includes(c) && this.raise(r, l, {
          modifier: c
        });
      }
    }
    tsIsListTerminator(t) {
      switch (t) {
        case "EnumMembers":
        case "TypeMembers":
          return this.match(8);
        case "HeritageClauseElement":
          return this.match(5);
        case "TupleElementTypes":
          return this.match(3);
        case "TypeParametersOrArguments":
          return this.match(48);
      }
    }
    tsParseList(t, s) {
      let i = [];
      for (; !this.tsIsListTerminator(t); )
        i.push(s());
      return i;
    }
    tsParseDelimitedList(t, s, i) {
      return Ji(this.tsParseDelimitedListWorker(t, s, !0, i));
    }
    tsParseDelimitedListWorker(t, s, i, r) {
      let n = [], o = -1;
      for (; !this.tsIsListTerminator(t); ) {
        o = -1;
        let h = s();
        if (h == null)
          return;
        if (n.push(h), this.eat(12)) {
          o = this.state.lastTokStartLoc.index;
          continue;
        }
        if (this.tsIsListTerminator(t))
          break;
        i && this.expect(12);
        return;
      }
      return r && (r.value = o), n;
    }
    tsParseBracketedList(t, s, i, r, n) {
      r || (i ? this.expect(0) : this.expect(47));
      let o = this.tsParseDelimitedList(t, s, n);
      return i ? this.expect(3) : this.expect(48), o;
    }
    tsParseImportType() {
      let t = this.startNode();
      return this.expect(83), this.expect(10), this.match(135) ? t.argument = this.parseStringLiteral(this.state.value) : (this.raise(x.UnsupportedImportTypeArgument, this.state.startLoc), t.argument =
      super.parseExprAtom()), this.eat(12) ? t.options = this.tsParseImportTypeOptions() : t.options = null, this.expect(11), this.eat(16) && (t.qualifier = this.tsParseEntityName(3)), this.match(47) &&
      (t.typeParameters = this.tsParseTypeArguments()), this.finishNode(t, "TSImportType");
    }
    tsParseImportTypeOptions() {
      let t = this.startNode();
      this.expect(5);
      let s = this.startNode();
      return this.isContextual(76) ? (s.method = !1, s.key = this.parseIdentifier(!0), s.computed = !1, s.shorthand = !1) : this.unexpected(null, 76), this.expect(14), s.value = this.tsParseImportTypeWithPropertyValue(),
      t.properties = [this.finishObjectProperty(s)], this.eat(12), this.expect(8), this.finishNode(t, "ObjectExpression");
    }
    tsParseImportTypeWithPropertyValue() {
      let t = this.startNode(), s = [];
      for (this.expect(5); !this.match(8); ) {
        let i = this.state.type;
        I(i) || i === 135 ? s.push(super.parsePropertyDefinition(null)) : this.unexpected(), this.eat(12);
      }
      return t.properties = s, this.next(), this.finishNode(t, "ObjectExpression");
    }
    tsParseEntityName(t) {
      let s;
      if (t & 1 && this.match(78))
        if (t & 2)
          s = this.parseIdentifier(!0);
        else {
          let i = this.startNode();
          this.next(), s = this.finishNode(i, "ThisExpression");
        }
      else
        s = this.parseIdentifier(!!(t & 1));
      for (; this.eat(16); ) {
        let i = this.startNodeAtNode(s);
        i.left = s, i.right = this.parseIdentifier(!!(t & 1)), s = this.finishNode(i, "TSQualifiedName");
      }
      return s;
    }
    tsParseTypeReference() {
      let t = this.startNode();
      return t.typeName = this.tsParseEntityName(1), !this.hasPrecedingLineBreak() && this.match(47) && (t.typeParameters = this.tsParseTypeArguments()), this.finishNode(t, "TSTypeReference");
    }
    tsParseThisTypePredicate(t) {
      this.next();
      let s = this.startNodeAtNode(t);
      return s.parameterName = t, s.typeAnnotation = this.tsParseTypeAnnotation(!1), s.asserts = !1, this.finishNode(s, "TSTypePredicate");
    }
    tsParseThisTypeNode() {
      let t = this.startNode();
      return this.next(), this.finishNode(t, "TSThisType");
    }
    tsParseTypeQuery() {
      let t = this.startNode();
      return this.expect(87), this.match(83) ? t.exprName = this.tsParseImportType() : t.exprName = this.tsParseEntityName(3), !this.hasPrecedingLineBreak() && this.match(47) && (t.typeParameters = this.
      tsParseTypeArguments()), this.finishNode(t, "TSTypeQuery");
    }
    tsParseTypeParameter(t) {
      let s = this.startNode();
      return t(s), s.name = this.tsParseTypeParameterName(), s.constraint = this.tsEatThenParseType(81), s.default = this.tsEatThenParseType(29), this.finishNode(s, "TSTypeParameter");
    }
    tsTryParseTypeParameters(t) {
      if (this.match(47))
        return this.tsParseTypeParameters(t);
    }
    tsParseTypeParameters(t) {
      let s = this.startNode();
      this.match(47) || this.match(144) ? this.next() : this.unexpected();
      let i = {
        value: -1
      };
      return s.params = this.tsParseBracketedList("TypeParametersOrArguments", this.tsParseTypeParameter.bind(this, t), !1, !0, i), s.params.length === 0 && this.raise(x.EmptyTypeParameters, s), i.value !==
      -1 && this.addExtra(s, "trailingComma", i.value), this.finishNode(s, "TSTypeParameterDeclaration");
    }
    tsFillSignature(t, s) {
      let i = t === 19, r = "parameters", n = "typeAnnotation";
      s.typeParameters = this.tsTryParseTypeParameters(this.tsParseConstModifier), this.expect(10), s[r] = this.tsParseBindingListForSignature(), i ? s[n] = this.tsParseTypeOrTypePredicateAnnotation(t) :
      this.match(t) && (s[n] = this.tsParseTypeOrTypePredicateAnnotation(t));
    }
    tsParseBindingListForSignature() {
      let t = super.parseBindingList(11, 41, 2);
      for (let s of t) {
        let {
          type: i
        } = s;
        (i === "AssignmentPattern" || i === "TSParameterProperty") && this.raise(x.UnsupportedSignatureParameterKind, s, {
          type: i
        });
      }
      return t;
    }
    tsParseTypeMemberSemicolon() {
      !this.eat(12) && !this.isLineTerminator() && this.expect(13);
    }
    tsParseSignatureMember(t, s) {
      return this.tsFillSignature(14, s), this.tsParseTypeMemberSemicolon(), this.finishNode(s, t);
    }
    tsIsUnambiguouslyIndexSignature() {
      return this.next(), I(this.state.type) ? (this.next(), this.match(14)) : !1;
    }
    tsTryParseIndexSignature(t) {
      if (!(this.match(0) && this.tsLookAhead(this.tsIsUnambiguouslyIndexSignature.bind(this))))
        return;
      this.expect(0);
      let s = this.parseIdentifier();
      s.typeAnnotation = this.tsParseTypeAnnotation(), this.resetEndLocation(s), this.expect(3), t.parameters = [s];
      let i = this.tsTryParseTypeAnnotation();
      return i && (t.typeAnnotation = i), this.tsParseTypeMemberSemicolon(), this.finishNode(t, "TSIndexSignature");
    }
    tsParsePropertyOrMethodSignature(t, s) {
      if (this.eat(17) && (t.optional = !0), this.match(10) || this.match(47)) {
        s && this.raise(x.ReadonlyForMethodSignature, t);
        let i = t;
        i.kind && this.match(47) && this.raise(x.AccessorCannotHaveTypeParameters, this.state.curPosition()), this.tsFillSignature(14, i), this.tsParseTypeMemberSemicolon();
        let r = "parameters", n = "typeAnnotation";
        if (i.kind === "get")
          i[r].length > 0 && (this.raise(u.BadGetterArity, this.state.curPosition()), this.isThisParam(i[r][0]) && this.raise(x.AccessorCannotDeclareThisParameter, this.state.curPosition()));
        else if (i.kind === "set") {
          if (i[r].length !== 1)
            this.raise(u.BadSetterArity, this.state.curPosition());
          else {
            let o = i[r][0];
            this.isThisParam(o) && this.raise(x.AccessorCannotDeclareThisParameter, this.state.curPosition()), o.type === "Identifier" && o.optional && this.raise(x.SetAccessorCannotHaveOptionalParameter,
            this.state.curPosition()), o.type === "RestElement" && this.raise(x.SetAccessorCannotHaveRestParameter, this.state.curPosition());
          }
          i[n] && this.raise(x.SetAccessorCannotHaveReturnType, i[n]);
        } else
          i.kind = "method";
        return this.finishNode(i, "TSMethodSignature");
      } else {
        let i = t;
        s && (i.readonly = !0);
        let r = this.tsTryParseTypeAnnotation();
        return r && (i.typeAnnotation = r), this.tsParseTypeMemberSemicolon(), this.finishNode(i, "TSPropertySignature");
      }
    }
    tsParseTypeMember() {
      let t = this.startNode();
      if (this.match(10) || this.match(47))
        return this.tsParseSignatureMember("TSCallSignatureDeclaration", t);
      if (this.match(77)) {
        let i = this.startNode();
        return this.next(), this.match(10) || this.match(47) ? this.tsParseSignatureMember("TSConstructSignatureDeclaration", t) : (t.key = this.createIdentifier(i, "new"), this.tsParsePropertyOrMethodSignature(
        t, !1));
      }
      this.tsParseModifiers({
        allowedModifiers: ["readonly"],
        disallowedModifiers: ["declare", "abstract", "private", "protected", "public", "static", "override"]
      }, t);
      let s = this.tsTryParseIndexSignature(t);
      return s || (super.parsePropertyName(t), !t.computed && t.key.type === "Identifier" && (t.key.name === "get" || t.key.name === "set") && this.tsTokenCanFollowModifier() && (t.kind = t.key.name, super.
      parsePropertyName(t), !this.match(10) && !this.match(47) && this.unexpected(null, 10)), this.tsParsePropertyOrMethodSignature(t, !!t.readonly));
    }
    tsParseTypeLiteral() {
      let t = this.startNode();
      return t.members = this.tsParseObjectTypeMembers(), this.finishNode(t, "TSTypeLiteral");
    }
    tsParseObjectTypeMembers() {
      this.expect(5);
      let t = this.tsParseList("TypeMembers", this.tsParseTypeMember.bind(this));
      return this.expect(8), t;
    }
    tsIsStartOfMappedType() {
      return this.next(), this.eat(53) ? this.isContextual(123) : (this.isContextual(123) && this.next(), !this.match(0) || (this.next(), !this.tsIsIdentifier()) ? !1 : (this.next(), this.match(58)));
    }
    tsParseMappedType() {
      let t = this.startNode();
      this.expect(5), this.match(53) ? (t.readonly = this.state.value, this.next(), this.expectContextual(123)) : this.eatContextual(123) && (t.readonly = !0), this.expect(0);
      let s = this.startNode();
      return s.name = this.tsParseTypeParameterName(), s.constraint = this.tsExpectThenParseType(58), t.typeParameter = this.finishNode(s, "TSTypeParameter"), t.nameType = this.eatContextual(94) ? this.
      tsParseType() : null, this.expect(3), this.match(53) ? (t.optional = this.state.value, this.next(), this.expect(17)) : this.eat(17) && (t.optional = !0), t.typeAnnotation = this.tsTryParseType(),
      this.semicolon(), this.expect(8), this.finishNode(t, "TSMappedType");
    }
    tsParseTupleType() {
      let t = this.startNode();
      t.elementTypes = this.tsParseBracketedList("TupleElementTypes", this.tsParseTupleElementType.bind(this), !0, !1);
      let s = !1;
      return t.elementTypes.forEach((i) => {
        let {
          type: r
        } = i;
        s && r !== "TSRestType" && r !== "TSOptionalType" && !(r === "TSNamedTupleMember" && i.optional) && this.raise(x.OptionalTypeBeforeRequired, i), s || (s = r === "TSNamedTupleMember" && i.optional ||
        r === "TSOptionalType");
      }), this.finishNode(t, "TSTupleType");
    }
    tsParseTupleElementType() {
      let t = this.state.startLoc, s = this.eat(21), {
        startLoc: i
      } = this.state, r, n, o, h, c = M(this.state.type) ? this.lookaheadCharCode() : null;
      if (c === 58)
        r = !0, o = !1, n = this.parseIdentifier(!0), this.expect(14), h = this.tsParseType();
      else if (c === 63) {
        o = !0;
        let p = this.state.value, f = this.tsParseNonArrayType();
        this.lookaheadCharCode() === 58 ? (r = !0, n = this.createIdentifier(this.startNodeAt(i), p), this.expect(17), this.expect(14), h = this.tsParseType()) : (r = !1, h = f, this.expect(17));
      } else
        h = this.tsParseType(), o = this.eat(17), r = this.eat(14);
      if (r) {
        let p;
        n ? (p = this.startNodeAt(i), p.optional = o, p.label = n, p.elementType = h, this.eat(17) && (p.optional = !0, this.raise(x.TupleOptionalAfterType, this.state.lastTokStartLoc))) : (p = this.startNodeAt(
        i), p.optional = o, this.raise(x.InvalidTupleMemberLabel, h), p.label = h, p.elementType = this.tsParseType()), h = this.finishNode(p, "TSNamedTupleMember");
      } else if (o) {
        let p = this.startNodeAt(i);
        p.typeAnnotation = h, h = this.finishNode(p, "TSOptionalType");
      }
      if (s) {
        let p = this.startNodeAt(t);
        p.typeAnnotation = h, h = this.finishNode(p, "TSRestType");
      }
      return h;
    }
    tsParseParenthesizedType() {
      let t = this.startNode();
      return this.expect(10), t.typeAnnotation = this.tsParseType(), this.expect(11), this.finishNode(t, "TSParenthesizedType");
    }
    tsParseFunctionOrConstructorType(t, s) {
      let i = this.startNode();
      return t === "TSConstructorType" && (i.abstract = !!s, s && this.next(), this.next()), this.tsInAllowConditionalTypesContext(() => this.tsFillSignature(19, i)), this.finishNode(i, t);
    }
    tsParseLiteralTypeNode() {
      let t = this.startNode();
      switch (this.state.type) {
        case 136:
        case 137:
        case 135:
        case 85:
        case 86:
          t.literal = super.parseExprAtom();
          break;
        default:
          this.unexpected();
      }
      return this.finishNode(t, "TSLiteralType");
    }
    tsParseTemplateLiteralType() {
      let t = this.startNode();
      return t.literal = super.parseTemplate(!1), this.finishNode(t, "TSLiteralType");
    }
    parseTemplateSubstitution() {
      return this.state.inType ? this.tsParseType() : super.parseTemplateSubstitution();
    }
    tsParseThisTypeOrThisTypePredicate() {
      let t = this.tsParseThisTypeNode();
      return this.isContextual(117) && !this.hasPrecedingLineBreak() ? this.tsParseThisTypePredicate(t) : t;
    }
    tsParseNonArrayType() {
      switch (this.state.type) {
        case 135:
        case 136:
        case 137:
        case 85:
        case 86:
          return this.tsParseLiteralTypeNode();
        case 53:
          if (this.state.value === "-") {
            let t = this.startNode(), s = this.lookahead();
            return s.type !== 136 && s.type !== 137 && this.unexpected(), t.literal = this.parseMaybeUnary(), this.finishNode(t, "TSLiteralType");
          }
          break;
        case 78:
          return this.tsParseThisTypeOrThisTypePredicate();
        case 87:
          return this.tsParseTypeQuery();
        case 83:
          return this.tsParseImportType();
        case 5:
          return this.tsLookAhead(this.tsIsStartOfMappedType.bind(this)) ? this.tsParseMappedType() : this.tsParseTypeLiteral();
        case 0:
          return this.tsParseTupleType();
        case 10:
          return this.tsParseParenthesizedType();
        case 25:
        case 24:
          return this.tsParseTemplateLiteralType();
        default: {
          let {
            type: t
          } = this.state;
          if (I(t) || t === 88 || t === 84) {
            let s = t === 88 ? "TSVoidKeyword" : t === 84 ? "TSNullKeyword" : Xi(this.state.value);
            if (s !== void 0 && this.lookaheadCharCode() !== 46) {
              let i = this.startNode();
              return this.next(), this.finishNode(i, s);
            }
            return this.tsParseTypeReference();
          }
        }
      }
      throw this.unexpected();
    }
    tsParseArrayTypeOrHigher() {
      let {
        startLoc: t
      } = this.state, s = this.tsParseNonArrayType();
      for (; !this.hasPrecedingLineBreak() && this.eat(0); )
        if (this.match(3)) {
          let i = this.startNodeAt(t);
          i.elementType = s, this.expect(3), s = this.finishNode(i, "TSArrayType");
        } else {
          let i = this.startNodeAt(t);
          i.objectType = s, i.indexType = this.tsParseType(), this.expect(3), s = this.finishNode(i, "TSIndexedAccessType");
        }
      return s;
    }
    tsParseTypeOperator() {
      let t = this.startNode(), s = this.state.value;
      return this.next(), t.operator = s, t.typeAnnotation = this.tsParseTypeOperatorOrHigher(), s === "readonly" && this.tsCheckTypeAnnotationForReadOnly(t), this.finishNode(t, "TSTypeOperator");
    }
    tsCheckTypeAnnotationForReadOnly(t) {
      switch (t.typeAnnotation.type) {
        case "TSTupleType":
        case "TSArrayType":
          return;
        default:
          this.raise(x.UnexpectedReadonly, t);
      }
    }
    tsParseInferType() {
      let t = this.startNode();
      this.expectContextual(116);
      let s = this.startNode();
      return s.name = this.tsParseTypeParameterName(), s.constraint = this.tsTryParse(() => this.tsParseConstraintForInferType()), t.typeParameter = this.finishNode(s, "TSTypeParameter"), this.finishNode(
      t, "TSInferType");
    }
    tsParseConstraintForInferType() {
      if (this.eat(81)) {
        let t = this.tsInDisallowConditionalTypesContext(() => this.tsParseType());
        if (this.state.inDisallowConditionalTypesContext || !this.match(17))
          return t;
      }
    }
    tsParseTypeOperatorOrHigher() {
      return pi(this.state.type) && !this.state.containsEsc ? this.tsParseTypeOperator() : this.isContextual(116) ? this.tsParseInferType() : this.tsInAllowConditionalTypesContext(() => this.tsParseArrayTypeOrHigher());
    }
    tsParseUnionOrIntersectionType(t, s, i) {
      let r = this.startNode(), n = this.eat(i), o = [];
      do
        o.push(s());
      while (this.eat(i));
      return o.length === 1 && !n ? o[0] : (r.types = o, this.finishNode(r, t));
    }
    tsParseIntersectionTypeOrHigher() {
      return this.tsParseUnionOrIntersectionType("TSIntersectionType", this.tsParseTypeOperatorOrHigher.bind(this), 45);
    }
    tsParseUnionTypeOrHigher() {
      return this.tsParseUnionOrIntersectionType("TSUnionType", this.tsParseIntersectionTypeOrHigher.bind(this), 43);
    }
    tsIsStartOfFunctionType() {
      return this.match(47) ? !0 : this.match(10) && this.tsLookAhead(this.tsIsUnambiguouslyStartOfFunctionType.bind(this));
    }
    tsSkipParameterStart() {
      if (I(this.state.type) || this.match(78))
        return this.next(), !0;
      let t = this.match(5);
      if (t || this.match(0)) {
        t || this.next();
        let {
          errors: s
        } = this.state, i = s.length, r = this.snapshotScopeStacks();
        try {
          return t ? this.parseObjectLike(8, !0) : super.parseBindingList(3, 93, 1), s.length === i;
        } catch {
          return this.restoreScopeStacks(r), !1;
        }
      }
      return !1;
    }
    tsIsUnambiguouslyStartOfFunctionType() {
      return this.next(), !!(this.match(11) || this.match(21) || this.tsSkipParameterStart() && (this.match(14) || this.match(12) || this.match(17) || this.match(29) || this.match(11) && (this.next(),
      this.match(19))));
    }
    tsParseTypeOrTypePredicateAnnotation(t) {
      return this.tsInType(() => {
        let s = this.startNode();
        this.expect(t);
        let i = this.startNode(), r = !!this.tsTryParse(this.tsParseTypePredicateAsserts.bind(this));
        if (r && this.match(78)) {
          let h = this.tsParseThisTypeOrThisTypePredicate();
          return h.type === "TSThisType" ? (i.parameterName = h, i.asserts = !0, i.typeAnnotation = null, h = this.finishNode(i, "TSTypePredicate")) : (this.resetStartLocationFromNode(h, i), h.asserts =
          !0), s.typeAnnotation = h, this.finishNode(s, "TSTypeAnnotation");
        }
        let n = this.tsIsIdentifier() && this.tsTryParse(this.tsParseTypePredicatePrefix.bind(this));
        if (!n)
          return r ? (i.parameterName = this.parseIdentifier(), i.asserts = r, i.typeAnnotation = null, s.typeAnnotation = this.finishNode(i, "TSTypePredicate"), this.finishNode(s, "TSTypeAnnotation")) :
          this.tsParseTypeAnnotation(!1, s);
        let o = this.tsParseTypeAnnotation(!1);
        return i.parameterName = n, i.typeAnnotation = o, i.asserts = r, s.typeAnnotation = this.finishNode(i, "TSTypePredicate"), this.finishNode(s, "TSTypeAnnotation");
      });
    }
    tsTryParseTypeOrTypePredicateAnnotation() {
      if (this.match(14))
        return this.tsParseTypeOrTypePredicateAnnotation(14);
    }
    tsTryParseTypeAnnotation() {
      if (this.match(14))
        return this.tsParseTypeAnnotation();
    }
    tsTryParseType() {
      return this.tsEatThenParseType(14);
    }
    tsParseTypePredicatePrefix() {
      let t = this.parseIdentifier();
      if (this.isContextual(117) && !this.hasPrecedingLineBreak())
        return this.next(), t;
    }
    tsParseTypePredicateAsserts() {
      if (this.state.type !== 110)
        return !1;
      let t = this.state.containsEsc;
      return this.next(), !I(this.state.type) && !this.match(78) ? !1 : (t && this.raise(u.InvalidEscapedReservedWord, this.state.lastTokStartLoc, {
        reservedWord: "asserts"
      }), !0);
    }
    tsParseTypeAnnotation(t = !0, s = this.startNode()) {
      return this.tsInType(() => {
        t && this.expect(14), s.typeAnnotation = this.tsParseType();
      }), this.finishNode(s, "TSTypeAnnotation");
    }
    tsParseType() {
      os(this.state.inType);
      let t = this.tsParseNonConditionalType();
      if (this.state.inDisallowConditionalTypesContext || this.hasPrecedingLineBreak() || !this.eat(81))
        return t;
      let s = this.startNodeAtNode(t);
      return s.checkType = t, s.extendsType = this.tsInDisallowConditionalTypesContext(() => this.tsParseNonConditionalType()), this.expect(17), s.trueType = this.tsInAllowConditionalTypesContext(() => this.
      tsParseType()), this.expect(14), s.falseType = this.tsInAllowConditionalTypesContext(() => this.tsParseType()), this.finishNode(s, "TSConditionalType");
    }
    isAbstractConstructorSignature() {
      return this.isContextual(125) && this.isLookaheadContextual("new");
    }
    tsParseNonConditionalType() {
      return this.tsIsStartOfFunctionType() ? this.tsParseFunctionOrConstructorType("TSFunctionType") : this.match(77) ? this.tsParseFunctionOrConstructorType("TSConstructorType") : this.isAbstractConstructorSignature() ?
      this.tsParseFunctionOrConstructorType("TSConstructorType", !0) : this.tsParseUnionTypeOrHigher();
    }
    tsParseTypeAssertion() {
      this.getPluginOption("typescript", "disallowAmbiguousJSXLike") && this.raise(x.ReservedTypeAssertion, this.state.startLoc);
      let t = this.startNode();
      return t.typeAnnotation = this.tsInType(() => (this.next(), this.match(75) ? this.tsParseTypeReference() : this.tsParseType())), this.expect(48), t.expression = this.parseMaybeUnary(), this.finishNode(
      t, "TSTypeAssertion");
    }
    tsParseHeritageClause(t) {
      let s = this.state.startLoc, i = this.tsParseDelimitedList("HeritageClauseElement", () => {
        let r = this.startNode();
        return r.expression = this.tsParseEntityName(3), this.match(47) && (r.typeParameters = this.tsParseTypeArguments()), this.finishNode(r, "TSExpressionWithTypeArguments");
      });
      return i.length || this.raise(x.EmptyHeritageClauseType, s, {
        token: t
      }), i;
    }
    tsParseInterfaceDeclaration(t, s = {}) {
      if (this.hasFollowingLineBreak()) return null;
      this.expectContextual(130), s.declare && (t.declare = !0), I(this.state.type) ? (t.id = this.parseIdentifier(), this.checkIdentifier(t.id, 130)) : (t.id = null, this.raise(x.MissingInterfaceName,
      this.state.startLoc)), t.typeParameters = this.tsTryParseTypeParameters(this.tsParseInOutConstModifiers), this.eat(81) && (t.extends = this.tsParseHeritageClause("extends"));
      let i = this.startNode();
      return i.body = this.tsInType(this.tsParseObjectTypeMembers.bind(this)), t.body = this.finishNode(i, "TSInterfaceBody"), this.finishNode(t, "TSInterfaceDeclaration");
    }
    tsParseTypeAliasDeclaration(t) {
      return t.id = this.parseIdentifier(), this.checkIdentifier(t.id, 2), t.typeAnnotation = this.tsInType(() => {
        if (t.typeParameters = this.tsTryParseTypeParameters(this.tsParseInOutModifiers), this.expect(29), this.isContextual(115) && this.lookaheadCharCode() !== 46) {
          let s = this.startNode();
          return this.next(), this.finishNode(s, "TSIntrinsicKeyword");
        }
        return this.tsParseType();
      }), this.semicolon(), this.finishNode(t, "TSTypeAliasDeclaration");
    }
    tsInTopLevelContext(t) {
      if (this.curContext() !== C.brace) {
        let s = this.state.context;
        this.state.context = [s[0]];
        try {
          return t();
        } finally {
          this.state.context = s;
        }
      } else
        return t();
    }
    tsInType(t) {
      let s = this.state.inType;
      this.state.inType = !0;
      try {
        return t();
      } finally {
        this.state.inType = s;
      }
    }
    tsInDisallowConditionalTypesContext(t) {
      let s = this.state.inDisallowConditionalTypesContext;
      this.state.inDisallowConditionalTypesContext = !0;
      try {
        return t();
      } finally {
        this.state.inDisallowConditionalTypesContext = s;
      }
    }
    tsInAllowConditionalTypesContext(t) {
      let s = this.state.inDisallowConditionalTypesContext;
      this.state.inDisallowConditionalTypesContext = !1;
      try {
        return t();
      } finally {
        this.state.inDisallowConditionalTypesContext = s;
      }
    }
    tsEatThenParseType(t) {
      if (this.match(t))
        return this.tsNextThenParseType();
    }
    tsExpectThenParseType(t) {
      return this.tsInType(() => (this.expect(t), this.tsParseType()));
    }
    tsNextThenParseType() {
      return this.tsInType(() => (this.next(), this.tsParseType()));
    }
    tsParseEnumMember() {
      let t = this.startNode();
      return t.id = this.match(135) ? super.parseStringLiteral(this.state.value) : this.parseIdentifier(!0), this.eat(29) && (t.initializer = super.parseMaybeAssignAllowIn()), this.finishNode(t, "TSEn\
umMember");
    }
    tsParseEnumDeclaration(t, s = {}) {
      return s.const && (t.const = !0), s.declare && (t.declare = !0), this.expectContextual(127), t.id = this.parseIdentifier(), this.checkIdentifier(t.id, t.const ? 8971 : 8459), this.expect(5), t.members =
      this.tsParseDelimitedList("EnumMembers", this.tsParseEnumMember.bind(this)), this.expect(8), this.finishNode(t, "TSEnumDeclaration");
    }
    tsParseEnumBody() {
      let t = this.startNode();
      return this.expect(5), t.members = this.tsParseDelimitedList("EnumMembers", this.tsParseEnumMember.bind(this)), this.expect(8), this.finishNode(t, "TSEnumBody");
    }
    tsParseModuleBlock() {
      let t = this.startNode();
      return this.scope.enter(0), this.expect(5), super.parseBlockOrModuleBlockBody(t.body = [], void 0, !0, 8), this.scope.exit(), this.finishNode(t, "TSModuleBlock");
    }
    tsParseModuleOrNamespaceDeclaration(t, s = !1) {
      if (t.id = this.parseIdentifier(), s || this.checkIdentifier(t.id, 1024), this.eat(16)) {
        let i = this.startNode();
        this.tsParseModuleOrNamespaceDeclaration(i, !0), t.body = i;
      } else
        this.scope.enter(1024), this.prodParam.enter(0), t.body = this.tsParseModuleBlock(), this.prodParam.exit(), this.scope.exit();
      return this.finishNode(t, "TSModuleDeclaration");
    }
    tsParseAmbientExternalModuleDeclaration(t) {
      return this.isContextual(113) ? (t.kind = "global", t.global = !0, t.id = this.parseIdentifier()) : this.match(135) ? (t.kind = "module", t.id = super.parseStringLiteral(this.state.value)) : this.
      unexpected(), this.match(5) ? (this.scope.enter(1024), this.prodParam.enter(0), t.body = this.tsParseModuleBlock(), this.prodParam.exit(), this.scope.exit()) : this.semicolon(), this.finishNode(
      t, "TSModuleDeclaration");
    }
    tsParseImportEqualsDeclaration(t, s, i) {
      t.isExport = i || !1, t.id = s || this.parseIdentifier(), this.checkIdentifier(t.id, 4096), this.expect(29);
      let r = this.tsParseModuleReference();
      return t.importKind === "type" && r.type !== "TSExternalModuleReference" && this.raise(x.ImportAliasHasImportType, r), t.moduleReference = r, this.semicolon(), this.finishNode(t, "TSImportEquals\
Declaration");
    }
    tsIsExternalModuleReference() {
      return this.isContextual(120) && this.lookaheadCharCode() === 40;
    }
    tsParseModuleReference() {
      return this.tsIsExternalModuleReference() ? this.tsParseExternalModuleReference() : this.tsParseEntityName(0);
    }
    tsParseExternalModuleReference() {
      let t = this.startNode();
      return this.expectContextual(120), this.expect(10), this.match(135) || this.unexpected(), t.expression = super.parseExprAtom(), this.expect(11), this.sawUnambiguousESM = !0, this.finishNode(t, "\
TSExternalModuleReference");
    }
    tsLookAhead(t) {
      let s = this.state.clone(), i = t();
      return this.state = s, i;
    }
    tsTryParseAndCatch(t) {
      let s = this.tryParse((i) => t() || i());
      if (!(s.aborted || !s.node))
        return s.error && (this.state = s.failState), s.node;
    }
    tsTryParse(t) {
      let s = this.state.clone(), i = t();
      if (i !== void 0 && i !== !1)
        return i;
      this.state = s;
    }
    tsTryParseDeclare(t) {
      if (this.isLineTerminator())
        return;
      let s = this.state.type;
      return this.tsInAmbientContext(() => {
        switch (s) {
          case 68:
            return t.declare = !0, super.parseFunctionStatement(t, !1, 2);
          case 80:
            return t.declare = !0, this.parseClass(t, !0, !1);
          case 127:
            return this.tsParseEnumDeclaration(t, {
              declare: !0
            });
          case 113:
            return this.tsParseAmbientExternalModuleDeclaration(t);
          case 101:
            if (this.state.containsEsc)
              return;
          case 75:
          case 74:
            return !this.match(75) || !this.isLookaheadContextual("enum") ? (t.declare = !0, this.parseVarStatement(t, this.state.value, !0)) : (this.expect(75), this.tsParseEnumDeclaration(t, {
              const: !0,
              declare: !0
            }));
          case 108:
            if (this.isUsing())
              return this.raise(x.InvalidModifierOnUsingDeclaration, this.state.startLoc, "declare"), t.declare = !0, this.parseVarStatement(t, "using", !0);
            break;
          case 97:
            if (this.isAwaitUsing())
              return this.raise(x.InvalidModifierOnAwaitUsingDeclaration, this.state.startLoc, "declare"), t.declare = !0, this.next(), this.parseVarStatement(t, "await using", !0);
            break;
          case 130: {
            let i = this.tsParseInterfaceDeclaration(t, {
              declare: !0
            });
            if (i) return i;
          }
          default:
            if (I(s))
              return this.tsParseDeclaration(t, this.state.type, !0, null);
        }
      });
    }
    tsTryParseExportDeclaration() {
      return this.tsParseDeclaration(this.startNode(), this.state.type, !0, null);
    }
    tsParseDeclaration(t, s, i, r) {
      switch (s) {
        case 125:
          if (this.tsCheckLineTerminator(i) && (this.match(80) || I(this.state.type)))
            return this.tsParseAbstractDeclaration(t, r);
          break;
        case 128:
          if (this.tsCheckLineTerminator(i)) {
            if (this.match(135))
              return this.tsParseAmbientExternalModuleDeclaration(t);
            if (I(this.state.type))
              return t.kind = "module", this.tsParseModuleOrNamespaceDeclaration(t);
          }
          break;
        case 129:
          if (this.tsCheckLineTerminator(i) && I(this.state.type))
            return t.kind = "namespace", this.tsParseModuleOrNamespaceDeclaration(t);
          break;
        case 131:
          if (this.tsCheckLineTerminator(i) && I(this.state.type))
            return this.tsParseTypeAliasDeclaration(t);
          break;
      }
    }
    tsCheckLineTerminator(t) {
      return t ? this.hasFollowingLineBreak() ? !1 : (this.next(), !0) : !this.isLineTerminator();
    }
    tsTryParseGenericAsyncArrowFunction(t) {
      if (!this.match(47)) return;
      let s = this.state.maybeInArrowParameters;
      this.state.maybeInArrowParameters = !0;
      let i = this.tsTryParseAndCatch(() => {
        let o = this.startNodeAt(t);
        o.typeParameters = this.tsParseTypeParameters(this.tsParseConstModifier), super.parseFunctionParams(o), o.returnType = this.tsTryParseTypeOrTypePredicateAnnotation();
        let h = this.offsetToSourcePos(t.index);
        return o.returnType && this.match(19) && this.tsIsArrowReturnTypeRestrictedAt(h) && this.tsArrowReturnTypeAt.set(h, o.returnType.start), this.expect(19), o;
      });
      if (this.state.maybeInArrowParameters = s, !i) return;
      let r = this.offsetToSourcePos(t.index), n = () => i.returnType && this.tsIsArrowReturnTypeRestrictedAt(r) ? this.tsParseWithDeferredArrowErrors(() => super.parseArrowExpression(i, null, !0)) : super.
      parseArrowExpression(i, null, !0);
      return this.tsIsArrowReturnTypeRestrictedAt(r) ? this.tsParseWithRestrictedArrowReturnType(n, this.hasPlugin("jsx") || this.state.tsArrowReturnTypeAllowed) : n();
    }
    tsParseTypeArgumentsInExpression() {
      if (this.reScan_lt() === 47)
        return this.tsParseTypeArguments();
    }
    tsParseTypeArguments() {
      let t = this.startNode();
      return t.params = this.tsInType(() => this.tsInTopLevelContext(() => (this.expect(47), this.tsParseDelimitedList("TypeParametersOrArguments", this.tsParseType.bind(this))))), t.params.length ===
      0 ? this.raise(x.EmptyTypeArguments, t) : !this.state.inType && this.curContext() === C.brace && this.reScan_lt_gt(), this.expect(48), this.finishNode(t, "TSTypeParameterInstantiation");
    }
    tsIsDeclarationStart() {
      return di(this.state.type);
    }
    isExportDefaultSpecifier() {
      return this.tsIsDeclarationStart() ? !1 : super.isExportDefaultSpecifier();
    }
    parseBindingElement(t, s) {
      let i = s.length ? s[0].loc.start : this.state.startLoc, r = {};
      this.tsParseModifiers({
        allowedModifiers: ["public", "private", "protected", "override", "readonly"]
      }, r);
      let n = r.accessibility, o = r.override, h = r.readonly;
      !(t & 4) && (n || h || o) && this.raise(x.UnexpectedParameterModifier, i);
      let l = this.parseMaybeDefault();
      t & 2 && this.parseFunctionParamType(l);
      let c = this.parseMaybeDefault(l.loc.start, l);
      if (n || h || o) {
        let p = this.startNodeAt(i);
        return s.length && (p.decorators = s), n && (p.accessibility = n), h && (p.readonly = h), o && (p.override = o), c.type !== "Identifier" && c.type !== "AssignmentPattern" && this.raise(x.UnsupportedParameterPropertyKind,
        p), p.parameter = c, this.finishNode(p, "TSParameterProperty");
      }
      return s.length && (l.decorators = s), c;
    }
    isSimpleParameter(t) {
      return t.type === "TSParameterProperty" && super.isSimpleParameter(t.parameter) || super.isSimpleParameter(t);
    }
    tsDisallowOptionalPattern(t) {
      for (let s of t.params)
        s.type !== "Identifier" && s.optional && !this.state.isAmbientContext && this.raise(x.PatternIsOptional, s);
    }
    setArrowFunctionParameters(t, s, i) {
      super.setArrowFunctionParameters(t, s, i), this.tsDisallowOptionalPattern(t);
    }
    parseFunctionBodyAndFinish(t, s, i = !1) {
      this.match(14) && (t.returnType = this.tsParseTypeOrTypePredicateAnnotation(14));
      let r = s === "FunctionDeclaration" ? "TSDeclareFunction" : s === "ClassMethod" || s === "ClassPrivateMethod" ? "TSDeclareMethod" : void 0;
      return r && !this.match(5) && this.isLineTerminator() ? this.finishNode(t, r) : r === "TSDeclareFunction" && this.state.isAmbientContext && (this.raise(x.DeclareFunctionHasImplementation, t), t.
      declare) ? super.parseFunctionBodyAndFinish(t, r, i) : (this.tsDisallowOptionalPattern(t), super.parseFunctionBodyAndFinish(t, s, i));
    }
    registerFunctionStatementId(t) {
      !t.body && t.id ? this.checkIdentifier(t.id, 1024) : super.registerFunctionStatementId(t);
    }
    tsCheckForInvalidTypeCasts(t) {
      t.forEach((s) => {
        s?.type === "TSTypeCastExpression" && this.raise(x.UnexpectedTypeAnnotation, s.typeAnnotation);
      });
    }
    toReferencedList(t, s) {
      return this.tsCheckForInvalidTypeCasts(t), t;
    }
    parseArrayLike(t, s, i) {
      let r = super.parseArrayLike(t, s, i);
      return r.type === "ArrayExpression" && this.tsCheckForInvalidTypeCasts(r.elements), r;
    }
    parseSubscript(t, s, i, r) {
      if (!this.hasPrecedingLineBreak() && this.match(35)) {
        this.state.canStartJSXElement = !1, this.next();
        let o = this.startNodeAt(s);
        return o.expression = t, this.finishNode(o, "TSNonNullExpression");
      }
      let n = !1;
      if (this.match(18) && this.lookaheadCharCode() === 60) {
        if (i)
          return r.stop = !0, t;
        r.optionalChainMember = n = !0, this.next();
      }
      if (this.match(47) || this.match(51)) {
        let o, h = !0, l = () => {
          if (!i && this.atPossibleAsyncArrow(t)) {
            let T = this.tsTryParseGenericAsyncArrowFunction(s);
            if (T)
              return r.stop = !0, T;
          }
          h = !1;
          let f = this.tsParseTypeArgumentsInExpression();
          if (!f) return;
          if (n && !this.match(10)) {
            o = this.state.curPosition();
            return;
          }
          if (bt(this.state.type)) {
            let T = super.parseTaggedTemplateExpression(t, s, r);
            return T.typeParameters = f, T;
          }
          if (!i && this.eat(10)) {
            let T = this.startNodeAt(s);
            return T.callee = t, T.arguments = this.parseCallExpressionArguments(), this.tsCheckForInvalidTypeCasts(T.arguments), T.typeParameters = f, r.optionalChainMember && (T.optional = n), this.
            finishCallExpression(T, r.optionalChainMember);
          }
          let d = this.state.type;
          if (d === 48 || d === 52 || d !== 10 && d !== 94 && d !== 121 && nt(d) && !this.hasPrecedingLineBreak())
            return;
          let y = this.startNodeAt(s);
          return y.expression = t, y.typeParameters = f, this.finishNode(y, "TSInstantiationExpression");
        }, c = this.tryParse((f) => l() || f());
        if (c.thrown && h && this.tsShouldKeepArrowErrorAt(c.error, this.offsetToSourcePos(s.index)))
          throw c.error;
        let p = c.node;
        if (p && c.error && (this.state = c.failState), o && this.unexpected(o, 10), p)
          return p.type === "TSInstantiationExpression" && ((this.match(16) || this.match(18) && this.lookaheadCharCode() !== 40) && this.raise(x.InvalidPropertyAccessAfterInstantiationExpression, this.
          state.startLoc), !this.match(16) && !this.match(18) && (p.expression = super.stopParseSubscript(t, r))), p;
      }
      return super.parseSubscript(t, s, i, r);
    }
    parseNewCallee(t) {
      var s;
      super.parseNewCallee(t);
      let {
        callee: i
      } = t;
      i.type === "TSInstantiationExpression" && !((s = i.extra) != null && s.parenthesized) && (t.typeParameters = i.typeParameters, t.callee = i.expression);
    }
    parseExprOp(t, s, i) {
      let r;
      if (gt(58) > i && !this.hasPrecedingLineBreak() && (this.isContextual(94) || (r = this.isContextual(121)))) {
        let n = this.startNodeAt(s);
        return n.expression = t, n.typeAnnotation = this.tsInType(() => (this.next(), this.match(75) ? (r && this.raise(u.UnexpectedKeyword, this.state.startLoc, {
          keyword: "const"
        }), this.tsParseTypeReference()) : this.tsParseType())), this.finishNode(n, r ? "TSSatisfiesExpression" : "TSAsExpression"), this.reScan_lt_gt(), this.parseExprOp(n, s, i);
      }
      return super.parseExprOp(t, s, i);
    }
    checkReservedWord(t, s, i, r) {
      this.state.isAmbientContext || super.checkReservedWord(t, s, i, r);
    }
    checkImportReflection(t) {
      super.checkImportReflection(t), t.module && t.importKind !== "value" && this.raise(x.ImportReflectionHasImportType, t.specifiers[0].loc.start);
    }
    checkDuplicateExports() {
    }
    isPotentialImportPhase(t) {
      if (super.isPotentialImportPhase(t)) return !0;
      if (this.isContextual(131)) {
        let s = this.lookaheadCharCode();
        return t ? s === 123 || s === 42 : s !== 61;
      }
      return !t && this.isContextual(87);
    }
    applyImportPhase(t, s, i, r) {
      super.applyImportPhase(t, s, i, r), s ? t.exportKind = i === "type" ? "type" : "value" : t.importKind = i === "type" || i === "typeof" ? i : "value";
    }
    parseImport(t) {
      if (this.match(135))
        return t.importKind = "value", super.parseImport(t);
      let s;
      if (I(this.state.type) && this.lookaheadCharCode() === 61)
        return t.importKind = "value", this.tsParseImportEqualsDeclaration(t);
      if (this.isContextual(131)) {
        let i = this.parseMaybeImportPhase(t, !1);
        if (this.lookaheadCharCode() === 61)
          return this.tsParseImportEqualsDeclaration(t, i);
        s = super.parseImportSpecifiersAndAfter(t, i);
      } else
        s = super.parseImport(t);
      return s.importKind === "type" && s.specifiers.length > 1 && s.specifiers[0].type === "ImportDefaultSpecifier" && this.raise(x.TypeImportCannotSpecifyDefaultAndNamed, s), s;
    }
    parseExport(t, s) {
      if (this.match(83)) {
        let i = t;
        this.next();
        let r = null;
        return this.isContextual(131) && this.isPotentialImportPhase(!1) ? r = this.parseMaybeImportPhase(i, !1) : i.importKind = "value", this.tsParseImportEqualsDeclaration(i, r, !0);
      } else if (this.eat(29)) {
        let i = t;
        return i.expression = super.parseExpression(), this.semicolon(), this.sawUnambiguousESM = !0, this.finishNode(i, "TSExportAssignment");
      } else if (this.eatContextual(94)) {
        let i = t;
        return this.expectContextual(129), i.id = this.parseIdentifier(), this.semicolon(), this.finishNode(i, "TSNamespaceExportDeclaration");
      } else
        return super.parseExport(t, s);
    }
    isAbstractClass() {
      return this.isContextual(125) && this.isLookaheadContextual("class");
    }
    parseExportDefaultExpression() {
      if (this.isAbstractClass()) {
        let t = this.startNode();
        return this.next(), t.abstract = !0, this.parseClass(t, !0, !0);
      }
      if (this.match(130)) {
        let t = this.tsParseInterfaceDeclaration(this.startNode());
        if (t) return t;
      }
      return super.parseExportDefaultExpression();
    }
    parseVarStatement(t, s, i = !1) {
      let {
        isAmbientContext: r
      } = this.state, n = super.parseVarStatement(t, s, i || r);
      if (!r) return n;
      if (!t.declare && (s === "using" || s === "await using"))
        return this.raiseOverwrite(x.UsingDeclarationInAmbientContext, t, s), n;
      for (let {
        id: o,
        init: h
      } of n.declarations)
        h && (s === "var" || s === "let" || o.typeAnnotation ? this.raise(x.InitializerNotAllowedInAmbientContext, h) : Zi(h, this.hasPlugin("estree")) || this.raise(x.ConstInitializerMustBeStringOrNumericLiteralOrLiteralEnumReference,
        h));
      return n;
    }
    parseStatementContent(t, s) {
      if (!this.state.containsEsc)
        switch (this.state.type) {
          case 75: {
            if (this.isLookaheadContextual("enum")) {
              let i = this.startNode();
              return this.expect(75), this.tsParseEnumDeclaration(i, {
                const: !0
              });
            }
            break;
          }
          case 125:
          case 126: {
            if (this.nextTokenIsIdentifierAndNotTSRelationalOperatorOnSameLine()) {
              let i = this.state.type, r = this.startNode();
              this.next();
              let n = i === 126 ? this.tsTryParseDeclare(r) : this.tsParseAbstractDeclaration(r, s);
              return n ? (i === 126 && (n.declare = !0), n) : (r.expression = this.createIdentifier(this.startNodeAt(r.loc.start), i === 126 ? "declare" : "abstract"), this.semicolon(!1), this.finishNode(
              r, "ExpressionStatement"));
            }
            break;
          }
          case 127:
            return this.tsParseEnumDeclaration(this.startNode());
          case 113: {
            if (this.lookaheadCharCode() === 123) {
              let r = this.startNode();
              return this.tsParseAmbientExternalModuleDeclaration(r);
            }
            break;
          }
          case 130: {
            let i = this.tsParseInterfaceDeclaration(this.startNode());
            if (i) return i;
            break;
          }
          case 128: {
            if (this.nextTokenIsIdentifierOrStringLiteralOnSameLine()) {
              let i = this.startNode();
              return this.next(), this.tsParseDeclaration(i, 128, !1, s);
            }
            break;
          }
          case 129: {
            if (this.nextTokenIsIdentifierOnSameLine()) {
              let i = this.startNode();
              return this.next(), this.tsParseDeclaration(i, 129, !1, s);
            }
            break;
          }
          case 131: {
            if (this.nextTokenIsIdentifierOnSameLine()) {
              let i = this.startNode();
              return this.next(), this.tsParseTypeAliasDeclaration(i);
            }
            break;
          }
        }
      return super.parseStatementContent(t, s);
    }
    parseAccessModifier() {
      return this.tsParseModifier(["public", "protected", "private"]);
    }
    tsHasSomeModifiers(t, s) {
      return s.some((i) => hs(i) ? t.accessibility === i : !!t[i]);
    }
    tsIsStartOfStaticBlocks() {
      return this.isContextual(107) && this.lookaheadCharCode() === 123;
    }
    parseClassMember(t, s, i) {
      let r = ["declare", "private", "public", "protected", "override", "abstract", "readonly", "static"];
      this.tsParseModifiers({
        allowedModifiers: r,
        disallowedModifiers: ["in", "out"],
        stopOnStartOfClassStaticBlock: !0,
        errorTemplate: x.InvalidModifierOnTypeParameterPositions
      }, s);
      let n = () => {
        this.tsIsStartOfStaticBlocks() ? (this.next(), this.next(), this.tsHasSomeModifiers(s, r) && this.raise(x.StaticBlockCannotHaveModifier, this.state.curPosition()), super.parseClassStaticBlock(
        t, s)) : this.parseClassMemberWithIsStatic(t, s, i, !!s.static);
      };
      s.declare ? this.tsInAmbientContext(n) : n();
    }
    parseClassMemberWithIsStatic(t, s, i, r) {
      let n = this.tsTryParseIndexSignature(s);
      if (n) {
        t.body.push(n), s.abstract && this.raise(x.IndexSignatureHasAbstract, s), s.accessibility && this.raise(x.IndexSignatureHasAccessibility, s, {
          modifier: s.accessibility
        }), s.declare && this.raise(x.IndexSignatureHasDeclare, s), s.override && this.raise(x.IndexSignatureHasOverride, s);
        return;
      }
      !this.state.inAbstractClass && s.abstract && this.raise(x.NonAbstractClassHasAbstractMethod, s), s.override && (i.hadSuperClass || this.raise(x.OverrideNotInSubClass, s)), super.parseClassMemberWithIsStatic(
      t, s, i, r);
    }
    parsePostMemberNameModifiers(t) {
      this.eat(17) && (t.optional = !0), t.readonly && this.match(10) && this.raise(x.ClassMethodHasReadonly, t), t.declare && this.match(10) && this.raise(x.ClassMethodHasDeclare, t);
    }
    shouldParseExportDeclaration() {
      return this.tsIsDeclarationStart() ? !0 : super.shouldParseExportDeclaration();
    }
    parseConditional(t, s, i) {
      if (!this.match(17)) return t;
      if (this.state.maybeInArrowParameters) {
        let l = this.lookaheadCharCode();
        if (l === 44 || l === 61 || l === 58 || l === 41)
          return this.setOptionalParametersError(i), t;
      }
      let r = this.offsetToSourcePos(s.index), n = this.tsIsArrowReturnTypeRestrictedAt(r), o = n && this.state.tsArrowReturnTypeAllowed;
      this.next();
      let h = this.startNodeAt(s);
      return h.test = t, h.consequent = this.tsParseWithRestrictedArrowReturnType(() => this.parseMaybeAssignAllowIn()), this.expect(14), h.alternate = n ? this.tsParseWithRestrictedArrowReturnType(() => this.
      parseMaybeAssign(), o) : this.parseMaybeAssign(), this.finishNode(h, "ConditionalExpression");
    }
    tsIsArrowReturnTypeRestrictedAt(t) {
      return this.state.tsArrowReturnTypeRestrictionAt === t;
    }
    tsRestrictArrowReturnTypeAt(t, s, i = !1) {
      this.state.tsArrowReturnTypeRestrictionAt = t, this.state.tsArrowReturnTypeAllowed = s, this.state.tsGenericArrowParams = i;
    }
    tsParseWithRestrictedArrowReturnType(t, s = !1, i = !1) {
      let r = this.state.tsArrowReturnTypeAllowed, n = this.state.tsGenericArrowParams, o = this.state.tsArrowReturnTypeRestrictionAt;
      this.tsRestrictArrowReturnTypeAt(this.state.start, s, i);
      let h = t();
      return this.state.tsArrowReturnTypeRestrictionAt = o, this.state.tsArrowReturnTypeAllowed = r, this.state.tsGenericArrowParams = n, h;
    }
    parseParenItem(t, s) {
      let i = super.parseParenItem(t, s);
      if (this.eat(17) && (i.optional = !0, this.resetEndLocation(t)), this.match(14)) {
        let r = this.startNodeAt(s);
        return r.expression = t, r.typeAnnotation = this.tsParseTypeAnnotation(), this.finishNode(r, "TSTypeCastExpression");
      }
      return t;
    }
    parseExportDeclaration(t) {
      if (!this.state.isAmbientContext && this.isContextual(126))
        return this.tsInAmbientContext(() => this.parseExportDeclaration(t));
      let s = this.state.startLoc, i = this.eatContextual(126);
      if (i && (this.isContextual(126) || !this.shouldParseExportDeclaration()))
        throw this.raise(x.ExpectedAmbientAfterExportDeclare, this.state.startLoc);
      let n = I(this.state.type) && this.tsTryParseExportDeclaration() || super.parseExportDeclaration(t);
      return n ? ((n.type === "TSInterfaceDeclaration" || n.type === "TSTypeAliasDeclaration" || i) && (t.exportKind = "type"), i && n.type !== "TSImportEqualsDeclaration" && (this.resetStartLocation(
      n, s), n.declare = !0), n) : null;
    }
    parseClassId(t, s, i, r) {
      if ((!s || i) && this.isContextual(114))
        return;
      super.parseClassId(t, s, i, t.declare ? 1024 : 8331);
      let n = this.tsTryParseTypeParameters(this.tsParseInOutConstModifiers);
      n && (t.typeParameters = n);
    }
    parseClassPropertyAnnotation(t) {
      t.optional || (this.eat(35) ? t.definite = !0 : this.eat(17) && (t.optional = !0));
      let s = this.tsTryParseTypeAnnotation();
      s && (t.typeAnnotation = s);
    }
    parseClassProperty(t) {
      if (this.parseClassPropertyAnnotation(t), this.state.isAmbientContext && !(t.readonly && !t.typeAnnotation) && this.match(29) && this.raise(x.DeclareClassFieldHasInitializer, this.state.startLoc),
      t.abstract && this.match(29)) {
        let {
          key: s
        } = t;
        this.raise(x.AbstractPropertyHasInitializer, this.state.startLoc, {
          propertyName: s.type === "Identifier" && !t.computed ? s.name : `[${this.input.slice(this.offsetToSourcePos(s.start), this.offsetToSourcePos(s.end))}]`
        });
      }
      return super.parseClassProperty(t);
    }
    parseClassPrivateProperty(t) {
      return t.abstract && this.raise(x.PrivateElementHasAbstract, t), t.accessibility && this.raise(x.PrivateElementHasAccessibility, t, {
        modifier: t.accessibility
      }), this.parseClassPropertyAnnotation(t), super.parseClassPrivateProperty(t);
    }
    parseClassAccessorProperty(t) {
      return this.parseClassPropertyAnnotation(t), t.optional && this.raise(x.AccessorCannotBeOptional, t), super.parseClassAccessorProperty(t);
    }
    pushClassMethod(t, s, i, r, n, o) {
      let h = this.tsTryParseTypeParameters(this.tsParseConstModifier);
      h && n && this.raise(x.ConstructorHasTypeParameters, h);
      let {
        declare: l = !1,
        kind: c
      } = s;
      l && (c === "get" || c === "set") && this.raise(x.DeclareAccessor, s, {
        kind: c
      }), h && (s.typeParameters = h), super.pushClassMethod(t, s, i, r, n, o);
    }
    pushClassPrivateMethod(t, s, i, r) {
      let n = this.tsTryParseTypeParameters(this.tsParseConstModifier);
      n && (s.typeParameters = n), super.pushClassPrivateMethod(t, s, i, r);
    }
    declareClassPrivateMethodInScope(t, s) {
      t.type !== "TSDeclareMethod" && (t.type === "MethodDefinition" && t.value.body == null || super.declareClassPrivateMethodInScope(t, s));
    }
    parseClassSuper(t) {
      if (super.parseClassSuper(t), t.superClass)
        if (t.superClass.type === "TSInstantiationExpression") {
          let s = t.superClass, i = s.expression;
          this.takeSurroundingComments(i, i.start, i.end);
          let r = s.typeParameters;
          this.takeSurroundingComments(r, r.start, r.end), t.superClass = i, t.superTypeParameters = r;
        } else (this.match(47) || this.match(51)) && (t.superTypeParameters = this.tsParseTypeArgumentsInExpression());
      this.eatContextual(114) && (t.implements = this.tsParseHeritageClause("implements"));
    }
    parseObjPropValue(t, s, i, r, n, o, h) {
      let l = this.tsTryParseTypeParameters(this.tsParseConstModifier);
      return l && (t.typeParameters = l), super.parseObjPropValue(t, s, i, r, n, o, h);
    }
    parseFunctionParams(t, s) {
      let i = this.tsTryParseTypeParameters(this.tsParseConstModifier);
      i && (t.typeParameters = i), super.parseFunctionParams(t, s);
    }
    parseVarId(t, s) {
      super.parseVarId(t, s), t.id.type === "Identifier" && !this.hasPrecedingLineBreak() && this.eat(35) && (t.definite = !0);
      let i = this.tsTryParseTypeAnnotation();
      i && (t.id.typeAnnotation = i, this.resetEndLocation(t.id));
    }
    parseMaybeAssign(t, s) {
      let i = this.state.start;
      if (!this.tsIsArrowReturnTypeRestrictedAt(i))
        return this.tsParseMaybeAssign(t, s);
      let r = this.state.tsArrowReturnTypeRestrictionAt, n = this.state.tsArrowReturnTypeAllowed, o = this.state.tsGenericArrowParams, h = this.match(10) || this.match(47) || this.isContextual(96) ? this.
      tsParseMaybeArrowWithRestrictedReturnType(i, t, s) : this.tsParseMaybeAssign(t, s);
      return this.state.tsArrowReturnTypeRestrictionAt = r, this.state.tsArrowReturnTypeAllowed = n, this.state.tsGenericArrowParams = o, h;
    }
    tsParseWithDeferredArrowErrors(t) {
      if (this.optionFlags & 2048) return t();
      this.optionFlags |= 2048;
      try {
        return t();
      } finally {
        this.optionFlags &= -2049;
      }
    }
    tsShouldKeepArrowErrorAt(t, s) {
      if (!this.tsIsArrowReturnTypeRestrictedAt(s)) return !1;
      let i = this.tsArrowReturnTypeAt.get(s);
      return i !== void 0 && !$t(t, i);
    }
    tsParseMaybeArrowWithRestrictedReturnType(t, s, i) {
      if (!this.noArrowAt.has(t)) {
        let n = this.state.tsArrowReturnTypeAllowed, o = () => this.tsParseMaybeAssign(s, i), h = this.state.clone(), {
          tokensLength: l
        } = h;
        this.tsArrowReturnTypeAt.delete(t);
        let c = this.tryParse(o, h), p = this.tsArrowReturnTypeAt.get(t);
        if (c.thrown && p !== void 0 && !$t(c.error, p) && !(this.optionFlags & 2048)) {
          h = this.state.clone(), this.optionFlags |= 2048;
          try {
            c = this.tryParse(o, h);
          } finally {
            this.optionFlags &= -2049;
          }
        }
        if (c.thrown) {
          if (!this.tsArrowReturnTypeAt.has(t)) throw c.error;
        } else {
          var r;
          c.error && (this.state = c.failState);
          let f = c.node;
          if (f.type !== "ArrowFunctionExpression" || !f.returnType || (r = f.extra) != null && r.parenthesized)
            return f;
          let {
            start: d
          } = f.returnType, y = c.error != null && this.state.errors.slice(h.errors.length).some((E) => $t(E, d)), T = f.typeParameters ? this.hasPlugin("jsx") : ls(f.params);
          if (!y && (n || this.match(14)) || T && !(y && f.async)) {
            if (c.error && !(this.optionFlags & 2048))
              throw c.error;
            return f;
          }
        }
        this.noArrowAt.add(t), this.state = h, this.state.tokensLength = l;
      }
      return this.tsParseMaybeAssign(s, i);
    }
    tsParseMaybeAssign(t, s) {
      var i, r, n, o, h;
      let l, c, p;
      if (this.hasPlugin("jsx") && (this.match(144) || this.match(47))) {
        if (l = this.state.clone(), c = this.tryParse(() => super.parseMaybeAssign(t, s), l), !c.error) return c.node;
        let {
          context: y
        } = this.state, T = y[y.length - 1];
        (T === C.j_oTag || T === C.j_expr) && y.pop();
      }
      if (!((i = c) != null && i.error) && !this.match(47))
        return super.parseMaybeAssign(t, s);
      (!l || l === this.state) && (l = this.state.clone());
      let f, d = this.tryParse((y) => {
        var T, E;
        let A = this.state.start;
        this.noArrowAt.has(A) && y();
        let N = !this.match(47) || this.state.tsArrowReturnTypeAllowed, U = this.tsIsArrowReturnTypeRestrictedAt(A);
        f = this.tsParseTypeParameters(this.tsParseConstModifier);
        let k;
        if (U) {
          let tt = this.state.start;
          this.tsArrowReturnTypeAt.delete(tt);
          try {
            k = this.tsParseWithRestrictedArrowReturnType(() => super.parseMaybeAssign(t, s), N, !0);
          } finally {
            let et = this.tsArrowReturnTypeAt.get(tt);
            et !== void 0 && this.tsArrowReturnTypeAt.set(A, et);
          }
        } else
          k = super.parseMaybeAssign(t, s);
        return (k.type !== "ArrowFunctionExpression" || (T = k.extra) != null && T.parenthesized) && y(), ((E = f) == null ? void 0 : E.params.length) !== 0 && this.resetStartLocationFromNode(k, f), k.
        typeParameters = f, k;
      }, l);
      if (c && d.node && d.error && !(this.optionFlags & 2048))
        throw d.error;
      if (d.error && this.tsShouldKeepArrowErrorAt(d.error, l.start)) {
        if (!d.node) throw d.error;
        return this.state = d.failState, f && this.reportReservedArrowTypeParam(f), d.node;
      }
      if (!d.error && !d.aborted)
        return f && this.reportReservedArrowTypeParam(f), d.node;
      if (!c && (os(!this.hasPlugin("jsx")), p = this.tryParse(() => super.parseMaybeAssign(t, s), l), !p.error))
        return p.node;
      if ((r = c) != null && r.node)
        return this.state = c.failState, c.node;
      if (d.node)
        return this.state = d.failState, f && this.reportReservedArrowTypeParam(f), d.node;
      if ((n = p) != null && n.node)
        return this.state = p.failState, p.node;
      throw ((o = c) == null ? void 0 : o.error) || d.error || ((h = p) == null ? void 0 : h.error);
    }
    reportReservedArrowTypeParam(t) {
      var s;
      t.params.length === 1 && !t.params[0].constraint && !((s = t.extra) != null && s.trailingComma) && this.getPluginOption("typescript", "disallowAmbiguousJSXLike") && this.raise(x.ReservedArrowTypeParam,
      t);
    }
    parseMaybeUnary(t, s) {
      return !this.hasPlugin("jsx") && this.match(47) ? this.tsParseTypeAssertion() : super.parseMaybeUnary(t, s);
    }
    parseArrow(t) {
      if (this.match(14)) {
        let s = this.offsetToSourcePos(t.start);
        if (this.noArrowAt.has(s)) return;
        let i = this.sourceToOffsetPos(this.state.start), r = this.tryParse((n) => {
          let o = this.tsParseTypeOrTypePredicateAnnotation(14);
          return (this.canInsertSemicolon() || !this.match(19)) && n(), o;
        });
        if (r.aborted) return;
        r.thrown || (r.error && (this.state = r.failState), t.returnType = r.node, this.tsIsArrowReturnTypeRestrictedAt(s) && this.tsArrowReturnTypeAt.set(s, i));
      }
      return super.parseArrow(t);
    }
    parseFunctionParamType(t) {
      this.eat(17) && (t.optional = !0);
      let s = this.tsTryParseTypeAnnotation();
      return s && (t.typeAnnotation = s), this.resetEndLocation(t), t;
    }
    isAssignable(t, s) {
      switch (t.type) {
        case "TSTypeCastExpression":
          return this.isAssignable(t.expression, s);
        case "TSParameterProperty":
          return !0;
        default:
          return super.isAssignable(t, s);
      }
    }
    toAssignable(t, s = !1) {
      if (jt(t)) {
        s ? this.expressionScope.recordArrowParameterBindingError(x.UnexpectedTypeCastInParameter, t) : this.raiseOnce(x.UnexpectedTypeCastInParameter, t), this.toAssignable(t.expression, s);
        return;
      }
      switch (t.type) {
        case "ParenthesizedExpression":
          this.toAssignableParenthesizedExpression(t, s);
          break;
        case "AssignmentExpression":
          !s && t.left.type === "TSTypeCastExpression" && (t.left = this.typeCastToParameter(t.left));
        default:
          super.toAssignable(t, s);
      }
    }
    toAssignableParenthesizedExpression(t, s) {
      jt(t.expression) || t.expression.type === "ParenthesizedExpression" ? this.toAssignable(t.expression, s) : super.toAssignable(t, s);
    }
    checkToRestConversion(t, s) {
      jt(t) ? this.checkToRestConversion(t.expression, !1) : super.checkToRestConversion(t, s);
    }
    isValidLVal(t, s, i, r) {
      switch (t) {
        case "TSTypeCastExpression":
          return !0;
        case "TSParameterProperty":
          return "parameter";
        case "TSNonNullExpression":
          return "expression";
        case "TSAsExpression":
        case "TSSatisfiesExpression":
        case "TSTypeAssertion":
          return (r !== 64 || !i) && ["expression", !0];
        default:
          return super.isValidLVal(t, s, i, r);
      }
    }
    parseBindingAtom() {
      return this.state.type === 78 ? this.parseIdentifier(!0) : super.parseBindingAtom();
    }
    parseMaybeDecoratorArguments(t, s) {
      if (this.match(47) || this.match(51)) {
        let i = this.tsParseTypeArgumentsInExpression();
        if (this.match(10)) {
          let r = super.parseMaybeDecoratorArguments(t, s);
          return r.typeParameters = i, r;
        }
        this.unexpected(null, 10);
      }
      return super.parseMaybeDecoratorArguments(t, s);
    }
    checkCommaAfterRest(t) {
      return this.state.isAmbientContext && this.match(12) && this.lookaheadCharCode() === t ? (this.next(), !1) : super.checkCommaAfterRest(t);
    }
    isClassMethod() {
      return this.match(47) || super.isClassMethod();
    }
    isClassProperty() {
      return this.match(35) || this.match(14) || super.isClassProperty();
    }
    parseMaybeDefault(t, s) {
      let i = super.parseMaybeDefault(t, s);
      return i.type === "AssignmentPattern" && i.typeAnnotation && i.right.start < i.typeAnnotation.start && this.raise(x.TypeAnnotationAfterAssign, i.typeAnnotation), i;
    }
    getTokenFromCode(t) {
      if (this.state.inType) {
        if (t === 62) {
          this.finishOp(48, 1);
          return;
        }
        if (t === 60) {
          this.finishOp(47, 1);
          return;
        }
      }
      super.getTokenFromCode(t);
    }
    reScan_lt_gt() {
      let {
        type: t
      } = this.state;
      t === 47 ? (this.state.pos -= 1, this.readToken_lt()) : t === 48 && (this.state.pos -= 1, this.readToken_gt());
    }
    reScan_lt() {
      let {
        type: t
      } = this.state;
      return t === 51 ? (this.state.pos -= 2, this.finishOp(47, 1), 47) : t;
    }
    toAssignableListItem(t, s, i) {
      let r = t[s];
      r.type === "TSTypeCastExpression" && (t[s] = this.typeCastToParameter(r)), super.toAssignableListItem(t, s, i);
    }
    typeCastToParameter(t) {
      return t.expression.typeAnnotation = t.typeAnnotation, this.resetEndLocation(t.expression, t.typeAnnotation.loc.end), t.expression;
    }
    shouldParseArrow(t) {
      return this.match(14) ? t.every((s) => this.isAssignable(s, !0)) : super.shouldParseArrow(t);
    }
    parseAsyncArrowHead(t) {
      if (!this.match(14)) return super.parseAsyncArrowHead(t);
      let s = this.sourceToOffsetPos(this.state.start), i = this.tryParse((o) => {
        let h = this.tsParseTypeAnnotation();
        return this.match(19) || o(), h;
      });
      if (i.aborted || i.thrown) return;
      i.error && (this.state = i.failState);
      let r = this.offsetToSourcePos(t.index);
      this.tsIsArrowReturnTypeRestrictedAt(r) && this.tsArrowReturnTypeAt.set(r, s);
      let n = this.startNodeAt(t);
      return n.returnType = i.node, n;
    }
    atPossibleAsyncArrow(t) {
      return super.atPossibleAsyncArrow(t) && !this.noArrowAt.has(this.offsetToSourcePos(t.start));
    }
    parseMaybeConditional(t) {
      if (!this.tsIsArrowReturnTypeRestrictedAt(this.state.start))
        return super.parseMaybeConditional(t);
      let s = this.state.tsArrowReturnTypeAllowed, i = super.parseMaybeConditional(t);
      return ms(this.state.type) && this.tsRestrictArrowReturnTypeAt(this.nextTokenStart(), s), i;
    }
    parseArrowExpression(t, s, i, r) {
      let n = this.offsetToSourcePos(t.start);
      if (this.tsIsArrowReturnTypeRestrictedAt(n)) {
        let o = this.state.tsGenericArrowParams, h = () => super.parseArrowExpression(t, s, i, r);
        return this.tsParseWithRestrictedArrowReturnType(o && t.returnType ? () => this.tsParseWithDeferredArrowErrors(h) : h, this.state.tsArrowReturnTypeAllowed || !o && ls(s));
      }
      return super.parseArrowExpression(t, s, i, r);
    }
    canHaveLeadingDecorator() {
      return super.canHaveLeadingDecorator() || this.isAbstractClass();
    }
    jsxParseOpeningElementAfterName(t) {
      if (this.match(47) || this.match(51)) {
        let s = this.tsTryParseAndCatch(() => this.tsParseTypeArgumentsInExpression());
        s && (t.typeParameters = s);
      }
      return super.jsxParseOpeningElementAfterName(t);
    }
    getGetterSetterExpectedParamCount(t) {
      let s = super.getGetterSetterExpectedParamCount(t), r = this.getObjectOrClassMethodParams(t)[0];
      return r && this.isThisParam(r) ? s + 1 : s;
    }
    parseCatchClauseParam() {
      let t = super.parseCatchClauseParam(), s = this.tsTryParseTypeAnnotation();
      return s && (t.typeAnnotation = s, this.resetEndLocation(t)), t;
    }
    tsInAmbientContext(t) {
      let {
        isAmbientContext: s,
        strict: i
      } = this.state;
      this.state.isAmbientContext = !0, this.state.strict = !1;
      try {
        return t();
      } finally {
        this.state.isAmbientContext = s, this.state.strict = i;
      }
    }
    parseClass(t, s, i) {
      let r = this.state.inAbstractClass;
      this.state.inAbstractClass = !!t.abstract;
      try {
        return super.parseClass(t, s, i);
      } finally {
        this.state.inAbstractClass = r;
      }
    }
    tsParseAbstractDeclaration(t, s) {
      if (this.match(80))
        return t.abstract = !0, this.maybeTakeDecorators(s, this.parseClass(t, !0, !1));
      if (this.isContextual(130))
        return this.hasFollowingLineBreak() ? null : (t.abstract = !0, this.raise(x.NonClassMethodPropertyHasAbstractModifier, t), this.tsParseInterfaceDeclaration(t));
      throw this.unexpected(null, 80);
    }
    parseMethod(t, s, i, r, n, o, h) {
      let l = super.parseMethod(t, s, i, r, n, o, h);
      if ((l.abstract || l.type === "TSAbstractMethodDefinition") && (this.hasPlugin("estree") ? l.value : l).body) {
        let {
          key: f
        } = l;
        this.raise(x.AbstractMethodHasImplementation, l, {
          methodName: f.type === "Identifier" && !l.computed ? f.name : `[${this.input.slice(this.offsetToSourcePos(f.start), this.offsetToSourcePos(f.end))}]`
        });
      }
      return l;
    }
    tsParseTypeParameterName() {
      return this.parseIdentifier().name;
    }
    shouldParseAsAmbientContext() {
      return !!this.getPluginOption("typescript", "dts");
    }
    parse() {
      return this.shouldParseAsAmbientContext() && (this.state.isAmbientContext = !0), super.parse();
    }
    getExpression() {
      return this.shouldParseAsAmbientContext() && (this.state.isAmbientContext = !0), super.getExpression();
    }
    parseExportSpecifier(t, s, i, r) {
      return !s && r ? (this.parseTypeOnlyImportExportSpecifier(t, !1, i), this.finishNode(t, "ExportSpecifier")) : (t.exportKind = "value", super.parseExportSpecifier(t, s, i, r));
    }
    parseImportSpecifier(t, s, i, r, n) {
      return !s && r ? (this.parseTypeOnlyImportExportSpecifier(t, !0, i), this.finishNode(t, "ImportSpecifier")) : (t.importKind = "value", super.parseImportSpecifier(t, s, i, r, i ? 4098 : 4096));
    }
    parseTypeOnlyImportExportSpecifier(t, s, i) {
      let r = s ? "imported" : "local", n = s ? "local" : "exported", o = t[r], h, l = !1, c = !0, p = o.loc.start;
      if (this.isContextual(94)) {
        let d = this.parseIdentifier();
        if (this.isContextual(94)) {
          let y = this.parseIdentifier();
          (s ? M(this.state.type) : this.tsIsStartOfModuleExportName()) ? (l = !0, o = d, h = s ? this.parseIdentifier() : this.parseModuleExportName(), c = !1) : (h = y, c = !1);
        } else (s ? M(this.state.type) : this.tsIsStartOfModuleExportName()) ? (c = !1, h = s ? this.parseIdentifier() : this.parseModuleExportName()) : (l = !0, o = d);
      } else this.tsIsStartOfModuleExportName() && (l = !0, s && !this.match(135) ? (o = this.parseIdentifier(!0), this.isContextual(94) || this.checkReservedWord(o.name, o.loc.start, !0, !0)) : o = this.
      parseModuleExportName());
      l && i && this.raise(s ? x.TypeModifierIsUsedInTypeImports : x.TypeModifierIsUsedInTypeExports, p), t[r] = o, t[n] = h;
      let f = s ? "importKind" : "exportKind";
      if (t[f] = l ? "type" : "value", c && this.eatContextual(94) && (t[n] = s ? this.parseIdentifier() : this.parseModuleExportName()), !t[n]) {
        if (s && t[r].type !== "Identifier")
          throw this.raise(u.ImportBindingIsString, t, {
            importName: t[r].value
          });
        t[n] = t[r].type !== "Identifier" ? this.cloneStringLiteral(t[r]) : this.cloneIdentifier(t[r]);
      }
      s && this.checkIdentifier(t[n], l ? 4098 : 4096);
    }
    tsIsStartOfModuleExportName() {
      return M(this.state.type) || this.match(135);
    }
    fillOptionalPropertiesForTSESLint(t) {
      var s, i, r, n, o, h, l, c, p, f, d, y, T, E, A, N, U, k, tt, et, Pe, ge, Te, Ae, be, we, Se, Ie, Ce, Ee, Ne, ke, ve, Le, De, Oe, Me, Fe, Re, Be, Ue, _e, je, $e, Ve, ze, He, qe, We;
      switch (t.type) {
        case "ImportDeclaration":
          (s = t.phase) != null || (t.phase = null);
          return;
        case "ExpressionStatement":
          (i = t.directive) != null || (t.directive = void 0);
          return;
        case "RestElement":
          t.value = void 0;
        case "Identifier":
        case "ArrayPattern":
        case "AssignmentPattern":
        case "ObjectPattern":
          (r = t.decorators) != null || (t.decorators = []), (n = t.optional) != null || (t.optional = !1), (o = t.typeAnnotation) != null || (t.typeAnnotation = void 0);
          return;
        case "TSParameterProperty":
          (h = t.accessibility) != null || (t.accessibility = void 0), (l = t.decorators) != null || (t.decorators = []), (c = t.override) != null || (t.override = !1), (p = t.readonly) != null || (t.
          readonly = !1), (f = t.static) != null || (t.static = !1);
          return;
        case "TSEmptyBodyFunctionExpression":
          t.body = null;
        case "TSDeclareFunction":
        case "FunctionDeclaration":
        case "FunctionExpression":
        case "ClassMethod":
        case "ClassPrivateMethod":
          (d = t.declare) != null || (t.declare = !1), (y = t.returnType) != null || (t.returnType = void 0), (T = t.typeParameters) != null || (t.typeParameters = void 0);
          return;
        case "Property":
          (E = t.optional) != null || (t.optional = !1);
          return;
        case "TSMethodSignature":
        case "TSPropertySignature":
          (A = t.optional) != null || (t.optional = !1);
        case "TSIndexSignature":
          (N = t.accessibility) != null || (t.accessibility = void 0), (U = t.readonly) != null || (t.readonly = !1), (k = t.static) != null || (t.static = !1);
          return;
        case "TSAbstractPropertyDefinition":
        case "PropertyDefinition":
        case "TSAbstractAccessorProperty":
        case "AccessorProperty":
          (tt = t.declare) != null || (t.declare = !1), (et = t.definite) != null || (t.definite = !1), (Pe = t.readonly) != null || (t.readonly = !1), (ge = t.typeAnnotation) != null || (t.typeAnnotation =
          void 0);
        case "TSAbstractMethodDefinition":
        case "MethodDefinition":
          (Te = t.accessibility) != null || (t.accessibility = void 0), (Ae = t.decorators) != null || (t.decorators = []), (be = t.override) != null || (t.override = !1), (we = t.optional) != null ||
          (t.optional = !1);
          return;
        case "ClassExpression":
          (Se = t.id) != null || (t.id = null);
        case "ClassDeclaration":
          (Ie = t.abstract) != null || (t.abstract = !1), (Ce = t.declare) != null || (t.declare = !1), (Ee = t.decorators) != null || (t.decorators = []), (Ne = t.implements) != null || (t.implements =
          []), (ke = t.superTypeArguments) != null || (t.superTypeArguments = void 0), (ve = t.typeParameters) != null || (t.typeParameters = void 0);
          return;
        case "TSTypeAliasDeclaration":
        case "VariableDeclaration":
          (Le = t.declare) != null || (t.declare = !1);
          return;
        case "VariableDeclarator":
          (De = t.definite) != null || (t.definite = !1);
          return;
        case "TSEnumDeclaration":
          (Oe = t.const) != null || (t.const = !1), (Me = t.declare) != null || (t.declare = !1);
          return;
        case "TSEnumMember":
          (Fe = t.computed) != null || (t.computed = !1);
          return;
        case "TSImportType":
          (Re = t.qualifier) != null || (t.qualifier = null), (Be = t.options) != null || (t.options = null);
          return;
        case "TSInterfaceDeclaration":
          (Ue = t.declare) != null || (t.declare = !1), (_e = t.extends) != null || (t.extends = []);
          return;
        case "TSMappedType":
          (je = t.optional) != null || (t.optional = !1), ($e = t.readonly) != null || (t.readonly = void 0);
          return;
        case "TSModuleDeclaration":
          (Ve = t.declare) != null || (t.declare = !1), (ze = t.global) != null || (t.global = t.kind === "global");
          return;
        case "TSTypeParameter":
          (He = t.const) != null || (t.const = !1), (qe = t.in) != null || (t.in = !1), (We = t.out) != null || (t.out = !1);
          return;
      }
    }
    chStartsBindingIdentifierAndNotRelationalOperator(t, s) {
      if (R(t)) {
        if (_t.lastIndex = s, _t.test(this.input)) {
          let i = this.codePointAtPos(_t.lastIndex);
          if (!H(i) && i !== 92)
            return !1;
        }
        return !0;
      } else return t === 92;
    }
    nextTokenIsIdentifierAndNotTSRelationalOperatorOnSameLine() {
      let t = this.nextTokenInLineStart(), s = this.codePointAtPos(t);
      return this.chStartsBindingIdentifierAndNotRelationalOperator(s, t);
    }
    nextTokenIsIdentifierOrStringLiteralOnSameLine() {
      let t = this.nextTokenInLineStart(), s = this.codePointAtPos(t);
      return this.chStartsBindingIdentifier(s, t) || s === 34 || s === 39;
    }
  };
  function Qi(a) {
    if (a.type !== "MemberExpression") return !1;
    let {
      computed: e,
      property: t
    } = a;
    return e && t.type !== "StringLiteral" && (t.type !== "TemplateLiteral" || t.expressions.length > 0) ? !1 : Cs(a.object);
  }
  function Zi(a, e) {
    var t;
    let {
      type: s
    } = a;
    if ((t = a.extra) != null && t.parenthesized)
      return !1;
    if (e) {
      if (s === "Literal") {
        let {
          value: i
        } = a;
        if (typeof i == "string" || typeof i == "boolean")
          return !0;
      }
    } else if (s === "StringLiteral" || s === "BooleanLiteral")
      return !0;
    return !!(Is(a, e) || tr(a, e) || s === "TemplateLiteral" && a.expressions.length === 0 || Qi(a));
  }
  function Is(a, e) {
    return e ? a.type === "Literal" && (typeof a.value == "number" || "bigint" in a) : a.type === "NumericLiteral" || a.type === "BigIntLiteral";
  }
  function tr(a, e) {
    if (a.type === "UnaryExpression") {
      let {
        operator: t,
        argument: s
      } = a;
      if (t === "-" && Is(s, e))
        return !0;
    }
    return !1;
  }
  function Cs(a) {
    return a.type === "Identifier" ? !0 : a.type !== "MemberExpression" || a.computed ? !1 : Cs(a.object);
  }
  var cs = O`placeholders`({
    ClassNameIsRequired: "A class name is required.",
    UnexpectedSpace: "Unexpected space in placeholder."
  }), er = (a) => class extends a {
    parsePlaceholder(t) {
      if (this.match(134)) {
        let s = this.startNode();
        return this.next(), this.assertNoSpace(), s.name = super.parseIdentifier(!0), this.assertNoSpace(), this.expect(134), this.finishPlaceholder(s, t);
      }
    }
    finishPlaceholder(t, s) {
      let i = t;
      return (!i.expectedNode || !i.type) && (i = this.finishNode(i, "Placeholder")), i.expectedNode = s, i;
    }
    getTokenFromCode(t) {
      t === 37 && this.input.charCodeAt(this.state.pos + 1) === 37 ? this.finishOp(134, 2) : super.getTokenFromCode(t);
    }
    parseExprAtom(t) {
      return this.parsePlaceholder("Expression") || super.parseExprAtom(t);
    }
    parseIdentifier(t) {
      return this.parsePlaceholder("Identifier") || super.parseIdentifier(t);
    }
    checkReservedWord(t, s, i, r) {
      t !== void 0 && super.checkReservedWord(t, s, i, r);
    }
    cloneIdentifier(t) {
      let s = super.cloneIdentifier(t);
      return s.type === "Placeholder" && (s.expectedNode = t.expectedNode), s;
    }
    cloneStringLiteral(t) {
      return t.type === "Placeholder" ? this.cloneIdentifier(t) : super.cloneStringLiteral(t);
    }
    parseBindingAtom() {
      return this.parsePlaceholder("Pattern") || super.parseBindingAtom();
    }
    isValidLVal(t, s, i, r) {
      return t === "Placeholder" || super.isValidLVal(t, s, i, r);
    }
    toAssignable(t, s) {
      t && t.type === "Placeholder" && t.expectedNode === "Expression" ? t.expectedNode = "Pattern" : super.toAssignable(t, s);
    }
    chStartsBindingIdentifier(t, s) {
      if (super.chStartsBindingIdentifier(t, s))
        return !0;
      let i = this.nextTokenStart();
      return this.input.charCodeAt(i) === 37 && this.input.charCodeAt(i + 1) === 37;
    }
    verifyBreakContinue(t, s) {
      var i;
      ((i = t.label) == null ? void 0 : i.type) !== "Placeholder" && super.verifyBreakContinue(t, s);
    }
    parseExpressionStatement(t, s, i, r) {
      var n;
      if (s.type !== "Placeholder" || (n = s.extra) != null && n.parenthesized)
        return super.parseExpressionStatement(t, s, i, r);
      if (this.match(14)) {
        let h = t;
        return h.label = this.finishPlaceholder(s, "Identifier"), this.next(), h.body = r & 8 ? super.parseStatementOrSloppyAnnexBFunctionDeclaration(!0) : super.parseStatement(), this.finishNode(h, "\
LabeledStatement");
      }
      this.semicolon();
      let o = t;
      return o.name = s.name, this.finishPlaceholder(o, "Statement");
    }
    parseBlock(t, s, i) {
      return this.parsePlaceholder("BlockStatement") || super.parseBlock(t, s, i);
    }
    parseFunctionId(t) {
      return this.parsePlaceholder("Identifier") || super.parseFunctionId(t);
    }
    parseClass(t, s, i) {
      let r = s ? "ClassDeclaration" : "ClassExpression";
      this.next();
      let n = this.state.strict, o = this.parsePlaceholder("Identifier");
      if (o)
        if (this.match(81) || this.match(134) || this.match(5))
          t.id = o;
        else {
          if (i || !s)
            return t.id = null, t.body = this.finishPlaceholder(o, "ClassBody"), this.finishNode(t, r);
          throw this.raise(cs.ClassNameIsRequired, this.state.startLoc);
        }
      else
        this.parseClassId(t, s, i);
      return super.parseClassSuper(t), t.body = this.parsePlaceholder("ClassBody") || super.parseClassBody(!!t.superClass, n), this.finishNode(t, r);
    }
    parseExport(t, s) {
      let i = this.parsePlaceholder("Identifier");
      if (!i) return super.parseExport(t, s);
      let r = t;
      if (!this.isContextual(99) && !this.match(12))
        return r.specifiers = [], r.source = null, r.declaration = this.finishPlaceholder(i, "Declaration"), this.finishNode(r, "ExportNamedDeclaration");
      this.expectPlugin("exportDefaultFrom");
      let n = this.startNode();
      return n.exported = i, r.specifiers = [this.finishNode(n, "ExportDefaultSpecifier")], super.parseExport(r, s);
    }
    isExportDefaultSpecifier() {
      if (this.match(65)) {
        let t = this.nextTokenStart();
        if (this.isUnparsedContextual(t, "from") && this.input.startsWith(z(134), this.hasPlugin("exportDefaultFrom") ? this.nextTokenStartSince(t + 4) : this.nextTokenInLineStartSince(t + 4)))
          return !0;
      }
      return super.isExportDefaultSpecifier();
    }
    maybeParseExportDefaultSpecifier(t, s) {
      var i;
      return (i = t.specifiers) != null && i.length ? !0 : super.maybeParseExportDefaultSpecifier(t, s);
    }
    checkExport(t) {
      let {
        specifiers: s
      } = t;
      s != null && s.length && (t.specifiers = s.filter((i) => i.exported.type === "Placeholder")), super.checkExport(t), t.specifiers = s;
    }
    parseImport(t) {
      let s = this.parsePlaceholder("Identifier");
      if (!s) return super.parseImport(t);
      if (t.specifiers = [], !this.isContextual(99) && !this.match(12))
        return t.source = this.finishPlaceholder(s, "StringLiteral"), this.semicolon(), this.finishNode(t, "ImportDeclaration");
      let i = this.startNodeAtNode(s);
      return i.local = s, t.specifiers.push(this.finishNode(i, "ImportDefaultSpecifier")), this.eat(12) && (this.maybeParseStarImportSpecifier(t) || this.parseNamedImportSpecifiers(t)), this.expectContextual(
      99), t.source = this.parseImportSource(), this.semicolon(), this.finishNode(t, "ImportDeclaration");
    }
    parseImportSource() {
      return this.parsePlaceholder("StringLiteral") || super.parseImportSource();
    }
    assertNoSpace() {
      this.state.start > this.offsetToSourcePos(this.state.lastTokEndLoc.index) && this.raise(cs.UnexpectedSpace, this.state.lastTokEndLoc);
    }
  }, sr = (a) => class extends a {
    parseV8Intrinsic() {
      if (this.match(54)) {
        let t = this.state.startLoc, s = this.startNode();
        if (this.next(), I(this.state.type)) {
          let i = this.parseIdentifierName(), r = this.createIdentifier(s, i);
          if (this.castNodeTo(r, "V8IntrinsicIdentifier"), this.match(10))
            return r;
        }
        this.unexpected(t);
      }
    }
    parseExprAtom(t) {
      return this.parseV8Intrinsic() || super.parseExprAtom(t);
    }
  }, us = ["minimal", "fsharp", "hack", "smart"], ps = ["^^", "@@", "^", "%", "#"];
  function ir(a) {
    if (a.has("decorators")) {
      if (a.has("decorators-legacy"))
        throw new Error("Cannot use the decorators and decorators-legacy plugin together");
      let s = a.get("decorators").decoratorsBeforeExport;
      if (s != null && typeof s != "boolean")
        throw new Error("'decoratorsBeforeExport' must be a boolean, if specified.");
      let i = a.get("decorators").allowCallParenthesized;
      if (i != null && typeof i != "boolean")
        throw new Error("'allowCallParenthesized' must be a boolean.");
    }
    if (a.has("flow") && a.has("typescript"))
      throw new Error("Cannot combine flow and typescript plugins.");
    if (a.has("placeholders") && a.has("v8intrinsic"))
      throw new Error("Cannot combine placeholders and v8intrinsic plugins.");
    if (a.has("pipelineOperator")) {
      var e;
      let s = a.get("pipelineOperator").proposal;
      if (!us.includes(s)) {
        let i = us.map((r) => `"${r}"`).join(", ");
        throw new Error(`"pipelineOperator" requires "proposal" option whose value must be one of: ${i}.`);
      }
      if (s === "hack") {
        var t;
        if (a.has("placeholders"))
          throw new Error("Cannot combine placeholders plugin and Hack-style pipes.");
        if (a.has("v8intrinsic"))
          throw new Error("Cannot combine v8intrinsic plugin and Hack-style pipes.");
        let i = a.get("pipelineOperator").topicToken;
        if (!ps.includes(i)) {
          let r = ps.map((n) => `"${n}"`).join(", ");
          throw new Error(`"pipelineOperator" in "proposal": "hack" mode also requires a "topicToken" option whose value must be one of: ${r}.`);
        }
        if (i === "#" && ((t = a.get("recordAndTuple")) == null ? void 0 : t.syntaxType) === "hash")
          throw new Error(`Plugin conflict between \`["pipelineOperator", { proposal: "hack", topicToken: "#" }]\` and \`${JSON.stringify(["recordAndTuple", a.get("recordAndTuple")])}\`.`);
      } else if (s === "smart" && ((e = a.get("recordAndTuple")) == null ? void 0 : e.syntaxType) === "hash")
        throw new Error(`Plugin conflict between \`["pipelineOperator", { proposal: "smart" }]\` and \`${JSON.stringify(["recordAndTuple", a.get("recordAndTuple")])}\`.`);
    }
    if (a.has("moduleAttributes")) {
      if (a.has("deprecatedImportAssert") || a.has("importAssertions"))
        throw new Error("Cannot combine importAssertions, deprecatedImportAssert and moduleAttributes plugins.");
      if (a.get("moduleAttributes").version !== "may-2020")
        throw new Error("The 'moduleAttributes' plugin requires a 'version' option, representing the last proposal update. Currently, the only supported value is 'may-2020'.");
    }
    if (a.has("importAssertions") && a.has("deprecatedImportAssert"))
      throw new Error("Cannot combine importAssertions and deprecatedImportAssert plugins.");
    if (a.has("deprecatedImportAssert") || a.has("importAttributes") && a.get("importAttributes").deprecatedAssertSyntax && a.set("deprecatedImportAssert", {}), a.has("recordAndTuple")) {
      let s = a.get("recordAndTuple").syntaxType;
      if (s != null) {
        let i = ["hash", "bar"];
        if (!i.includes(s))
          throw new Error("The 'syntaxType' option of the 'recordAndTuple' plugin must be one of: " + i.map((r) => `'${r}'`).join(", "));
      }
    }
    if (a.has("asyncDoExpressions") && !a.has("doExpressions")) {
      let s = new Error("'asyncDoExpressions' requires 'doExpressions', please add 'doExpressions' to parser plugins.");
      throw s.missingPlugins = "doExpressions", s;
    }
    if (a.has("optionalChainingAssign") && a.get("optionalChainingAssign").version !== "2023-07")
      throw new Error("The 'optionalChainingAssign' plugin requires a 'version' option, representing the last proposal update. Currently, the only supported value is '2023-07'.");
    if (a.has("discardBinding") && a.get("discardBinding").syntaxType !== "void")
      throw new Error("The 'discardBinding' plugin requires a 'syntaxType' option. Currently the only supported value is 'void'.");
  }
  var Es = {
    estree: ii,
    jsx: Fi,
    flow: ki,
    typescript: Yi,
    v8intrinsic: sr,
    placeholders: er
  }, rr = Object.keys(Es), Ct = class extends he {
    constructor(e, t, s) {
      let i = ei(e);
      super(i, t), this.options = i, this.initializeScopes(), this.plugins = s, this.filename = i.sourceFilename, this.startIndex = i.startIndex;
      let r = 0;
      i.allowAwaitOutsideFunction && (r |= 1), i.allowReturnOutsideFunction && (r |= 2), i.allowImportExportEverywhere && (r |= 8), i.allowSuperOutsideMethod && (r |= 16), i.allowUndeclaredExports && (r |=
      64), i.allowNewTargetOutsideFunction && (r |= 4), i.allowYieldOutsideFunction && (r |= 32), i.ranges && (r |= 128), i.tokens && (r |= 256), i.createImportExpressions && (r |= 512), i.createParenthesizedExpressions &&
      (r |= 1024), i.errorRecovery && (r |= 2048), i.attachComment && (r |= 4096), i.annexB && (r |= 8192), this.optionFlags = r;
    }
    getScopeHandler() {
      return ct;
    }
    parse() {
      this.enterInitialScopes();
      let e = this.startNode(), t = this.startNode();
      this.nextToken(), e.errors = null;
      let s = this.parseTopLevel(e, t);
      return s.errors = this.state.errors, s.comments.length = this.state.commentsLen, s;
    }
  };
  function ar(a, e) {
    var t;
    if (((t = e) == null ? void 0 : t.sourceType) === "unambiguous") {
      e = Object.assign({}, e);
      try {
        e.sourceType = "module";
        let s = ot(e, a), i = s.parse();
        if (s.sawUnambiguousESM)
          return i;
        if (s.ambiguousScriptDifferentAst)
          try {
            return e.sourceType = "script", ot(e, a).parse();
          } catch {
          }
        else
          i.program.sourceType = "script";
        return i;
      } catch (s) {
        try {
          return e.sourceType = "script", ot(e, a).parse();
        } catch {
        }
        throw s;
      }
    } else
      return ot(e, a).parse();
  }
  function nr(a, e) {
    let t = ot(e, a);
    return t.options.strictMode && (t.state.strict = !0), t.getExpression();
  }
  function or(a) {
    let e = {};
    for (let t of Object.keys(a))
      e[t] = _(a[t]);
    return e;
  }
  var hr = or(ai);
  function ot(a, e) {
    let t = Ct, s = /* @__PURE__ */ new Map();
    if (a != null && a.plugins) {
      for (let i of a.plugins) {
        let r, n;
        typeof i == "string" ? r = i : [r, n] = i, s.has(r) || s.set(r, n || {});
      }
      ir(s), t = lr(s);
    }
    return new t(a, e, s);
  }
  var ds = /* @__PURE__ */ new Map();
  function lr(a) {
    let e = [];
    for (let i of rr)
      a.has(i) && e.push(i);
    let t = e.join("|"), s = ds.get(t);
    if (!s) {
      s = Ct;
      for (let i of e)
        s = Es[i](s);
      ds.set(t, s);
    }
    return s;
  }
  pt.parse = ar;
  pt.parseExpression = nr;
  pt.tokTypes = hr;
});

// src/blocks/code/typescript/built-in.ts
var Je = new Set(
  "Array ReadonlyArray Promise PromiseLike Awaited Record Partial Required Readonly Pick Omit Exclude Extract NonNullable Parameters ConstructorParameters ReturnType InstanceType ThisType Uppercase Lo\
wercase Capitalize Uncapitalize NoInfer Map Set WeakMap WeakSet ReadonlyMap ReadonlySet Date Error TypeError RangeError AggregateError RegExp Function Object String Number Boolean Symbol BigInt Iterab\
le Iterator IterableIterator AsyncIterable AsyncIterator AsyncIterableIterator Generator AsyncGenerator JSON Math Intl Buffer ArrayBuffer SharedArrayBuffer DataView Uint8Array Uint8ClampedArray Uint16\
Array Uint32Array Int8Array Int16Array Int32Array Float32Array Float64Array BigInt64Array BigUint64Array Blob File FileList FormData Headers Request Response URL URLSearchParams AbortSignal AbortContr\
oller ReadableStream WritableStream TransformStream WebSocket EventSource Event EventTarget EventEmitter CustomEvent MessageEvent MouseEvent KeyboardEvent Element HTMLElement Document Window Node Work\
er CryptoKey TextEncoder TextDecoder Timeout NodeJS React JSX Observable Subject BehaviorSubject ReactNode ReactElement FC SetStateAction Dispatch Readable Writable Duplex Stream Express Socket UUID U\
uid Guid ObjectId Decimal DateTime Timestamp ISODate ISO8601 Temporal Int Float Double Long Integer Bool Char Text Byte Bytes Any Void Null Undefined Tuple List Dictionary Enum Optional Maybe Result E\
ither Nullable Id ID Url Uri URI Json JsonValue JSONValue JsonObject JSONObject".split(" ")
);

// src/blocks/code/typescript/types.ts
function* Xe(a) {
  for (let [e, t] of Object.entries(a))
    if (!/^(?:loc|.*[cC]omments|extra|errors|tokens)$/.test(e))
      for (let s of Array.isArray(t) ? t : [t])
        s && typeof s == "object" && typeof s.type == "string" && (yield s);
}
function* ft(a) {
  if (!a || a.type === "TSTypeQuery") return;
  let e = new Set(vt(a)), t = Fs(a);
  t && (yield t);
  for (let s of Xe(a)) for (let i of ft(s)) e.has(i) || (yield i);
}
function vt(a) {
  if (a.type === "TSMappedType") return kt(a.typeParameter);
  if (a.type === "TSConditionalType") return Ge(a.extendsType);
  let { typeParameters: e } = a;
  return e?.type === "TSTypeParameterDeclaration" ? e.params.flatMap(kt) : [];
}
var kt = (a) => {
  let { name: e } = a;
  return typeof e == "string" ? [e] : e ? [e.name] : [];
};
function Ge(a) {
  return [...a.type === "TSInferType" ? kt(a.typeParameter) : [], ...[...Xe(a)].flatMap(Ge)];
}
function Fs(a) {
  if (a.type === "TSTypeReference" && a.typeName.type === "Identifier") return a.typeName.name;
  if (a.type === "TSExpressionWithTypeArguments" || a.type === "TSInterfaceHeritage") {
    let { expression: e } = a;
    return e?.type === "Identifier" ? e.name : void 0;
  }
}
function J(a) {
  if (a.type === "TSLiteralType" && a.literal.type === "StringLiteral") return [a.literal.value];
  if (a.type === "TSParenthesizedType") return J(a.typeAnnotation);
  if (a.type === "TSArrayType") return J(a.elementType);
  if (a.type !== "TSUnionType") return [];
  let t = a.types.filter(({ type: s }) => s !== "TSNullKeyword" && s !== "TSUndefinedKeyword").map(J);
  return t.every(({ length: s }) => s > 0) ? t.flat() : [];
}

// src/blocks/code/typescript/declarations.ts
function Dt({ file: a, before: e, text: t }, s) {
  if (!a) return [];
  let i = {
    text: t,
    place: ({ start: r }) => s((r ?? 0) - e),
    unnamed: /* @__PURE__ */ new Set(["_", "__", "___", ...Rs(a.program.body), ...Je])
  };
  return a.program.body.flatMap((r) => Lt(r, i)).filter(({ name: r }) => r !== "_");
}
function Rs(a) {
  return a.flatMap(
    (e) => e.type === "ImportDeclaration" ? e.specifiers.map(({ local: t }) => t.name) : []
  );
}
function Lt(a, e) {
  switch (a.type) {
    case "ExportNamedDeclaration":
    case "ExportDefaultDeclaration":
      return a.declaration ? Lt(a.declaration, e) : [];
    case "TSModuleDeclaration":
      return a.body.type === "TSModuleBlock" ? a.body.body.flatMap((t) => Lt(t, e)) : [];
    case "TSInterfaceDeclaration":
      return [st(a, a.id, Ot(a.body.body, e), a.extends ?? [], e)];
    case "TSTypeAliasDeclaration":
      return [Bs(a, a.id, a.typeAnnotation, e)];
    case "TSEnumDeclaration":
      return [Us(a, e)];
    case "ClassDeclaration":
      return a.id ? [_s(a, a.id, e)] : [];
    default:
      return [];
  }
}
function st(a, e, t, s, i) {
  let r = /* @__PURE__ */ new Set([...vt(a), ...i.unnamed]), n = dt(
    s.flatMap((h) => [...ft(h)]),
    r
  ), o = (h) => ({ ...h, references: h.references.filter((l) => !r.has(l)) });
  return {
    name: e.name,
    kind: "type",
    notation: "typescript",
    fields: t.map(o),
    values: [],
    references: n,
    place: i.place(e)
  };
}
function Bs(a, e, t, s) {
  let i = J(t);
  if (i.length > 0) return { ...st(a, e, [], [], s), kind: "enum", values: i };
  let r = mt(t), n = new Map(r.flatMap((o) => Ot(o, s)).map((o) => [o.name, o]));
  return st(a, e, [...n.values()], [t], s);
}
function mt(a) {
  return a.type === "TSTypeLiteral" ? [a.members] : a.type === "TSParenthesizedType" ? mt(a.typeAnnotation) : a.type === "TSIntersectionType" || a.type === "TSUnionType" ? a.types.flatMap(mt) : a.type !==
  "TSTypeReference" || a.typeName.type !== "Identifier" ? [] : /^(?:Readonly|Partial|Required)$/.test(a.typeName.name) ? (a.typeParameters?.params ?? []).flatMap(mt) : [];
}
function Us(a, e) {
  let s = (a.body?.members ?? a.members ?? []).map(
    ({ id: i, initializer: r }) => r?.type === "StringLiteral" ? r.value : i.type === "Identifier" ? i.name : i.value
  );
  return { ...st(a, a.id, [], [], e), kind: "enum", values: s };
}
function _s(a, e, t) {
  let s = a.superClass?.type === "Identifier" ? [a.superClass.name] : [], i = a.body.body.filter((l) => /Method/.test(l.type)), n = i.flatMap((l) => "params" in l ? l.params : []).flatMap(
    (l) => l.type === "TSParameterProperty" ? [l.parameter] : []
  ), o = [...Ot(a.body.body, t), ...n.flatMap((l) => Ye(l, l, t))], h = st(a, e, o, [...a.implements ?? [], ...i.flatMap(js)], t);
  return { ...h, references: dt([...s, ...h.references], t.unnamed) };
}
function js(a) {
  let { params: e = [], returnType: t } = a;
  return [...e, ...t ? [t] : []];
}
function Ot(a, e) {
  return a.flatMap((t) => {
    if (!/^(?:TSPropertySignature|ClassProperty|ClassAccessorProperty|TSMethodSignature)$/.test(t.type)) return [];
    let { key: s, kind: i } = t;
    return s && !(t.type === "TSMethodSignature" && i !== "get") ? Ye(t, s, e) : [];
  });
}
var $s = /^Primary(?:Generated)?(?:Column|Key)$|^PrimaryKey$/;
function Ye(a, e, t) {
  let s = e.type === "Identifier" ? e.name : e.type === "StringLiteral" ? e.value : void 0, { typeAnnotation: i, optional: r, decorators: n } = a;
  if (s === void 0) return [];
  let o = i?.type === "TSTypeAnnotation" ? i.typeAnnotation : void 0, h = o ? J(o) : [], l = (n ?? []).map(
    (c) => /^@(\w+)/.exec(t.text.slice(c.start ?? 0, c.end ?? 0))?.[1] ?? ""
  );
  return [
    {
      name: s,
      type: o ? t.text.slice(o.start ?? 0, o.end ?? 0) : "",
      optional: r === !0,
      references: dt(ft(o), t.unnamed),
      ...h.length > 0 && { values: h },
      key: l.some((c) => $s.test(c)),
      place: t.place(e)
    }
  ];
}

// src/blocks/code/typescript/faults.ts
function Qe({ message: a, at: e }, t, s) {
  let i = Math.min(Math.max(0, e), t.length), r = t.slice(i).trim() === "", n = s(r ? t.trimEnd().length : i), o = r ? void 0 : /^(?:[\w$]+|"[^"\n]{0,40}"?|'[^'\n]{0,40}'?|=>|\S)/.exec(t.slice(i))?.[0],
  h = o === "=" ? [":"] : Vs(a), l = o ? `\`${o.replaceAll("`", "'")}\`` : Ke, c = /^(?:Unexpected token|Missing semicolon|Unexpected keyword|Unexpected reserved word)/.test(a), p = h.length > 0 ? `, \
expected ${h.map((y) => `\`${y}\``).join(" or ")}` : "";
  return { message: /^Unterminated/.test(a) ? `${l} begins what is never closed` : c ? `${l} is not expected here${p}` : zs(a), place: n, ...o && { token: o }, ...h.length > 0 && { expected: h } };
}
function Vs(a) {
  if (a.startsWith("Missing semicolon")) return [";"];
  let e = /expected (?:one of )?(.+?)\.?$/.exec(a)?.[1] ?? "";
  return Array.from(e.matchAll(/"([^"]{1,20})"/g), (t) => t[1]);
}
var zs = (a) => `${a.charAt(0).toLowerCase()}${a.slice(1)}`.replace(/\.$/, "").replaceAll("'", "`");

// src/blocks/code/typescript/fragments.ts
var Ls = Ms(Ns(), 1), ks = [
  ["", ""],
  ["interface _ {", `
}`],
  ["abstract class _ {", `
}`],
  ["type _ = ", `
`],
  ["(", `
)`],
  ["({", `
})`]
];
function* Ds(a, e) {
  let t = a.length > cr || ur.test(a) ? ks.slice(0, 1) : ks;
  for (let s of /* @__PURE__ */ new Set([a, mr(a)]))
    for (let [i, r] of t) yield fr(i, s, r, e);
}
var cr = 1e4, ur = /^(?:\s|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*(?:(?:export|import|interface|declare|namespace|enum|abstract|class)\s+\w|(?:type|const|let|var)\s+\w+\s*[=<:])/, pr = {
  sourceType: "module",
  errorRecovery: !0,
  allowImportExportEverywhere: !0,
  allowReturnOutsideFunction: !0,
  allowAwaitOutsideFunction: !0,
  allowSuperOutsideMethod: !0,
  allowUndeclaredExports: !0,
  allowNewTargetOutsideFunction: !0,
  allowYieldOutsideFunction: !0
}, dr = /^(?:VarRedeclaration|DuplicateExport|DuplicateDefaultExport|DuplicateConstructor|DuplicateProto|DeclarationMissingInitializer|ConstructorHasTypeParameters|NonAbstractClassHasAbstractMethod|AbstractMethodHasImplementation|InitializerNotAllowedInAmbientContext|DeclareFunctionHasImplementation|ModuleExportUndefined|PrivateNameRedeclaration|InvalidPrivateFieldResolution|UndeclaredPrivateName|LineTerminatorBeforeArrow|UnsupportedDefaultExport|DuplicateAccessibilityModifier|IndexSignature\w*|IllegalReturn|StrictDelete|ParameterDotDotDotInitializer|ArgumentsInClass|AwaitBindingIdentifier|AwaitNotInAsyncContext|UnexpectedReservedWord)$/;
function fr(a, e, t, s) {
  let i = `${a}${e}${t}`, r = ["typescript", "decorators-legacy", "decoratorAutoAccessors"], n = { before: a.length, text: i };
  try {
    let o = (0, Ls.parse)(i, { ...pr, plugins: s ? [...r, "jsx"] : r }), l = (o.errors ?? []).filter(({ reasonCode: c = "" }) => !dr.test(c)).map(vs(a.length));
    return { ...n, file: o, problems: l };
  } catch (o) {
    if (o instanceof RangeError) throw o;
    return { ...n, problems: [vs(a.length)(o)] };
  }
}
var vs = (a) => ({ message: e = "", pos: t = 0 }) => ({
  message: e.replace(/\s*\(\d+:\d+\)$/, ""),
  at: t - a
});
function mr(a) {
  return a.replace(/\/\*\s*(?:\.{3,}|…)[^*]{0,80}\*\/|\.{3,}|…/g, (e, t) => {
    if (e === "..." && /^[ \t]*[\w$[{("'`]/.test(a.slice(t + 3, t + 40))) return e;
    let i = /(?:[=|&?:+]|=>|\breturn)[ \t]*$/.test(a.slice(Math.max(0, t - 40), t));
    return e.replace(/[^\n]/g, i ? "_" : " ");
  });
}

// src/blocks/code/typescript/index.ts
var yr = (a, e) => {
  if (xr(a)) throw new Error("labels nested too deeply");
  let t;
  for (let r of Ds(a, e === "tsx")) {
    if (r.problems.length === 0) return { declarations: Dt(r, Nt(a)), faults: [] };
    (!t || r.problems[0].at > t.problems[0].at) && (t = r);
  }
  let s = Nt(a), i = t ? [Qe(t.problems[0], a, s)] : [];
  return { declarations: t ? Dt(t, s) : [], faults: i };
}, Ur = (a) => ({
  declarations: [],
  faults: yr(a, "tsx").faults
});
function xr(a) {
  let e = 0;
  for (let t of a.split(":"))
    if (e = /^\s*[\w$]+\s*$/.test(t) ? e + 1 : 0, e > 100) return !0;
  return !1;
}
export {
  Ur as readJavaScript,
  yr as readTypeScript
};
