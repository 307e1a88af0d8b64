// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as $,
  b as ve
} from "./chunk-5VFBZKTQ.mjs";
import {
  a as De
} from "./chunk-G3DKJZ2P.mjs";
import {
  c as T,
  f as it
} from "./chunk-ADFQ3F2B.mjs";

// node_modules/graphql/jsutils/isObjectLike.js
var Ae = T((ie) => {
  "use strict";
  Object.defineProperty(ie, "__esModule", {
    value: !0
  });
  ie.isObjectLike = rt;
  function rt(e) {
    return typeof e == "object" && e !== null;
  }
});

// node_modules/graphql/language/location.js
var re = T((G) => {
  "use strict";
  Object.defineProperty(G, "__esModule", {
    value: !0
  });
  G.getLocation = Ce;
  G.getLocations = st;
  function Ce(e, t) {
    let n = /\r\n|[\n\r]/g, r = 1, i = t + 1, s;
    for (; (s = n.exec(e.body)) && s.index < t; )
      r++, i = t + 1 - (s.index + s[0].length);
    return {
      line: r,
      column: i
    };
  }
  function st(e) {
    if (e.length < 2)
      return e.map(({ source: r, start: i }) => Ce(r, i));
    let t = /* @__PURE__ */ new Map();
    e.forEach(({ source: r, start: i }, s) => {
      let a = t.get(r);
      a === void 0 && (a = [], t.set(r, a)), a.push({
        position: i,
        index: s
      });
    });
    let n = new Array(e.length);
    for (let [r, i] of t) {
      let s = /\r\n|[\n\r]/g, a = s.exec(r.body), u = 1, p = 0;
      i.sort((h, l) => h.position - l.position);
      for (let { position: h, index: l } of i) {
        for (; a !== null && a.index < h; )
          p = a.index + a[0].length, u++, a = s.exec(r.body);
        n[l] = {
          line: u,
          column: h + 1 - p
        };
      }
    }
    return n;
  }
});

// node_modules/graphql/language/printLocation.js
var Le = T((q) => {
  "use strict";
  Object.defineProperty(q, "__esModule", {
    value: !0
  });
  q.printLocation = at;
  q.printSourceLocation = Se;
  var ot = re();
  function at(e) {
    return Se(
      e.source,
      (0, ot.getLocation)(e.source, e.start)
    );
  }
  function Se(e, t) {
    let n = e.locationOffset.column - 1, r = "".padStart(n) + e.body, i = t.line - 1, s = e.locationOffset.line - 1, a = t.line + s, u = t.line === 1 ? n : 0, p = t.column + u, h = `${e.name}:${a}:${p}\

`, l = r.split(/\r\n|[\n\r]/g), E = l[i];
    if (E.length > 120) {
      let m = Math.floor(p / 80), L = p % 80, N = [];
      for (let b = 0; b < E.length; b += 80)
        N.push(E.slice(b, b + 80));
      return h + ge([
        [`${a} |`, N[0]],
        ...N.slice(1, m + 1).map((b) => ["|", b]),
        ["|", "^".padStart(L)],
        ["|", N[m + 1]]
      ]);
    }
    return h + ge([
      // Lines specified like this: ["prefix", "string"],
      [`${a - 1} |`, l[i - 1]],
      [`${a} |`, E],
      ["|", "^".padStart(p)],
      [`${a + 1} |`, l[i + 1]]
    ]);
  }
  function ge(e) {
    let t = e.filter(([r, i]) => i !== void 0), n = Math.max(...t.map(([r]) => r.length));
    return t.map(([r, i]) => r.padStart(n) + (i ? " " + i : "")).join(`
`);
  }
});

// node_modules/graphql/error/GraphQLError.js
var Fe = T((R) => {
  "use strict";
  Object.defineProperty(R, "__esModule", {
    value: !0
  });
  R.GraphQLError = void 0;
  R.formatError = pt;
  R.printError = dt;
  var ct = Ae(), be = re(), Re = Le();
  function ut(e) {
    let t = e[0];
    return t == null || "kind" in t || "length" in t ? {
      nodes: t,
      source: e[1],
      positions: e[2],
      path: e[3],
      originalError: e[4],
      extensions: e[5]
    } : t;
  }
  var se = class e extends Error {
    /**
     * An array of `{ line, column }` locations within the source GraphQL document
     * which correspond to this error.
     *
     * Errors during validation often contain multiple locations, for example to
     * point out two things with the same name. Errors during execution include a
     * single location, the field which produced the error.
     *
     * Enumerable, and appears in the result of JSON.stringify().
     */
    /**
     * An array describing the JSON-path into the execution response which
     * corresponds to this error. Only included for errors during execution.
     *
     * Enumerable, and appears in the result of JSON.stringify().
     */
    /** An array of GraphQL AST Nodes corresponding to this error. */
    /**
     * The source GraphQL document for the first location of this error.
     *
     * Note that if this Error represents more than one node, the source may not
     * represent nodes after the first node.
     */
    /**
     * An array of character offsets within the source GraphQL document
     * which correspond to this error.
     */
    /** Original error that caused this GraphQLError, if one exists. */
    /** Extension fields to add to the formatted error. */
    /**
     * Creates a GraphQLError instance.
     * @param message - Human-readable error message.
     * @param options - Error metadata such as source locations, response path, original error, and extensions.
     * This positional-arguments constructor overload is deprecated. Use the
     * `GraphQLError(message, options)` overload instead.
     * @example
     * ```ts
     * import { Kind } from 'graphql/language';
     * import assert from 'node:assert/strict';
     * // Create an error from AST nodes and response metadata.
     * import { parse } from 'graphql/language';
     * import { GraphQLError } from 'graphql/error';
     *
     * const document = parse('{ greeting }');
     * const operation = document.definitions[0];
     * assert(operation.kind === Kind.OPERATION_DEFINITION);
     * const fieldNode = operation.selectionSet.selections[0];
     * const error = new GraphQLError('Cannot query this field.', {
     *   nodes: fieldNode,
     *   path: ['greeting'],
     *   extensions: { code: 'FORBIDDEN' },
     * });
     *
     * error.message; // => 'Cannot query this field.'
     * error.locations; // => [{ line: 1, column: 3 }]
     * error.path; // => ['greeting']
     * error.extensions; // => { code: 'FORBIDDEN' }
     * ```
     * @example
     * ```ts
     * // This variant derives locations from source positions and preserves the original error.
     * import { Source } from 'graphql/language';
     * import { GraphQLError } from 'graphql/error';
     *
     * const source = new Source('{ greeting }');
     * const originalError = new Error('Database unavailable.');
     * const error = new GraphQLError('Resolver failed.', {
     *   source,
     *   positions: [2],
     *   path: ['greeting'],
     *   originalError,
     * });
     *
     * error.locations; // => [{ line: 1, column: 3 }]
     * error.path; // => ['greeting']
     * error.originalError; // => originalError
     * ```
     */
    /**
     * Creates a GraphQLError instance using the legacy positional constructor.
     * This deprecated overload will be removed in v17. Prefer the
     * `GraphQLErrorOptions` object overload, which keeps optional error metadata
     * in a single options bag.
     * @param message - Human-readable error message.
     * @param nodes - AST node or nodes associated with this error.
     * @param source - Source document used to derive error locations.
     * @param positions - Character offsets in the source document associated with
     * this error.
     * @param path - Response path where this error occurred during execution.
     * @param originalError - Original error that caused this GraphQLError, if one
     * exists.
     * @param extensions - Extension fields to include in the formatted error.
     * @example
     * ```ts
     * import { Source } from 'graphql/language';
     * import { GraphQLError } from 'graphql/error';
     *
     * const source = new Source('{ greeting }');
     * const originalError = new Error('Database unavailable.');
     * const error = new GraphQLError(
     *   'Resolver failed.',
     *   undefined,
     *   source,
     *   [2],
     *   ['greeting'],
     *   originalError,
     *   { code: 'INTERNAL' },
     * );
     *
     * error.locations; // => [{ line: 1, column: 3 }]
     * error.path; // => ['greeting']
     * error.originalError; // => originalError
     * error.extensions; // => { code: 'INTERNAL' }
     * ```
     * @deprecated Please use the `GraphQLErrorOptions` constructor overload instead.
     */
    constructor(t, ...n) {
      var r, i, s;
      let { nodes: a, source: u, positions: p, path: h, originalError: l, extensions: E } = ut(n);
      super(t), this.name = "GraphQLError", this.path = h ?? void 0, this.originalError = l ?? void 0, this.nodes = Ke(
        Array.isArray(a) ? a : a ? [a] : void 0
      );
      let m = Ke(
        (r = this.nodes) === null || r === void 0 ? void 0 : r.map((N) => N.loc).filter((N) => N != null)
      );
      this.source = u ?? (m == null || (i = m[0]) === null || i === void 0 ? void 0 : i.source), this.positions = p ?? m?.map((N) => N.start), this.locations = p && u ? (0, be.getLocations)(
        p.map((N) => ({
          source: u,
          start: N
        }))
      ) : m && (0, be.getLocations)(m);
      let L = (0, ct.isObjectLike)(
        l?.extensions
      ) ? l?.extensions : void 0;
      this.extensions = (s = E ?? L) !== null && s !== void 0 ? s : /* @__PURE__ */ Object.create(null), Object.defineProperties(this, {
        message: {
          writable: !0,
          enumerable: !0
        },
        name: {
          enumerable: !1
        },
        nodes: {
          enumerable: !1
        },
        source: {
          enumerable: !1
        },
        positions: {
          enumerable: !1
        },
        originalError: {
          enumerable: !1
        }
      }), l != null && l.stack ? Object.defineProperty(this, "stack", {
        value: l.stack,
        writable: !0,
        configurable: !0
      }) : Error.captureStackTrace ? Error.captureStackTrace(this, e) : Object.defineProperty(this, "stack", {
        value: Error().stack,
        writable: !0,
        configurable: !0
      });
    }
    /**
     * Returns the value used by `Object.prototype.toString`.
     * @returns The built-in string tag for this object.
     */
    get [Symbol.toStringTag]() {
      return "GraphQLError";
    }
    /**
     * Returns this error as a human-readable message with source locations.
     * @returns The formatted error string.
     * @example
     * ```ts
     * import { Source } from 'graphql/language';
     * import { GraphQLError } from 'graphql/error';
     *
     * const error = new GraphQLError('Cannot query field "name".', {
     *   source: new Source('{ name }'),
     *   positions: [2],
     * });
     *
     * error.toString(); // => 'Cannot query field "name".\n\nGraphQL request:1:3\n1 | { name }\n  |   ^'
     * ```
     */
    toString() {
      let t = this.message;
      if (this.nodes)
        for (let n of this.nodes)
          n.loc && (t += `

` + (0, Re.printLocation)(n.loc));
      else if (this.source && this.locations)
        for (let n of this.locations)
          t += `

` + (0, Re.printSourceLocation)(this.source, n);
      return t;
    }
    /**
     * Returns the JSON representation used when this object is serialized.
     * @returns The JSON-serializable representation.
     * @example
     * ```ts
     * import { GraphQLError } from 'graphql/error';
     *
     * const error = new GraphQLError('Resolver failed.', {
     *   path: ['viewer', 'name'],
     *   extensions: { code: 'INTERNAL' },
     * });
     *
     * error.toJSON(); // => { message: 'Resolver failed.', path: ['viewer', 'name'], extensions: { code: 'INTERNAL' } }
     * ```
     */
    toJSON() {
      let t = {
        message: this.message
      };
      return this.locations != null && (t.locations = this.locations), this.path != null && (t.path = this.path), this.extensions != null && Object.keys(this.extensions).length > 0 && (t.extensions = this.
      extensions), t;
    }
  };
  R.GraphQLError = se;
  function Ke(e) {
    return e === void 0 || e.length === 0 ? void 0 : e;
  }
  function dt(e) {
    return e.toString();
  }
  function pt(e) {
    return e.toJSON();
  }
});

// node_modules/graphql/error/syntaxError.js
var Y = T((oe) => {
  "use strict";
  Object.defineProperty(oe, "__esModule", {
    value: !0
  });
  oe.syntaxError = ht;
  var lt = Fe();
  function ht(e, t, n) {
    return new lt.GraphQLError(`Syntax Error: ${n}`, {
      source: e,
      positions: [t]
    });
  }
});

// node_modules/graphql/language/ast.js
var Q = T((k) => {
  "use strict";
  Object.defineProperty(k, "__esModule", {
    value: !0
  });
  k.Token = k.QueryDocumentKeys = k.OperationTypeNode = k.Location = void 0;
  k.isNode = Tt;
  var ae = class {
    /** The character offset at which this Node begins. */
    /** The character offset at which this Node ends. */
    /** The Token at which this Node begins. */
    /** The Token at which this Node ends. */
    /** The Source document the AST represents. */
    /**
     * Creates a Location instance.
     * @param startToken - The start token.
     * @param endToken - The end token.
     * @param source - Source document used to derive error locations.
     * @example
     * ```ts
     * import { Location, Source, Token, TokenKind } from 'graphql/language';
     *
     * const source = new Source('{ hello }');
     * const startToken = new Token(TokenKind.BRACE_L, 0, 1, 1, 1);
     * const endToken = new Token(TokenKind.BRACE_R, 8, 9, 1, 9);
     * const location = new Location(startToken, endToken, source);
     *
     * location.start; // => 0
     * location.end; // => 9
     * location.source.body; // => '{ hello }'
     * ```
     */
    constructor(t, n, r) {
      this.start = t.start, this.end = n.end, this.startToken = t, this.endToken = n, this.source = r;
    }
    /**
     * Returns the value used by `Object.prototype.toString`.
     * @returns The built-in string tag for this object.
     */
    get [Symbol.toStringTag]() {
      return "Location";
    }
    /**
     * Returns a JSON representation of this location.
     * @returns The JSON-serializable representation.
     * @example
     * ```ts
     * import { parse } from 'graphql/language';
     *
     * const document = parse('{ hello }');
     * const location = document.loc?.toJSON(); // => { start: 0, end: 9 }
     * ```
     */
    toJSON() {
      return {
        start: this.start,
        end: this.end
      };
    }
  };
  k.Location = ae;
  var ce = class {
    /** The kind of Token. */
    /** The character offset at which this Node begins. */
    /** The character offset at which this Node ends. */
    /** The 1-indexed line number on which this Token appears. */
    /** The 1-indexed column number at which this Token begins. */
    /**
     * For non-punctuation tokens, represents the interpreted value of the token.
     *
     * Note: is undefined for punctuation tokens, but typed as string for
     * convenience in the parser.
     */
    /**
     * Tokens exist as nodes in a double-linked-list amongst all tokens
     * including ignored tokens. <SOF> is always the first node and <EOF>
     * the last.
     */
    /** Next token in the token stream, including ignored tokens. */
    /**
     * Creates a Token instance.
     * @param kind - Token kind produced by lexical analysis.
     * @param start - Character offset where this token begins.
     * @param end - Character offset where this token ends.
     * @param line - One-indexed line number where this token begins.
     * @param column - One-indexed column number where this token begins.
     * @param value - Interpreted value for non-punctuation tokens.
     * @example
     * ```ts
     * import { Token, TokenKind } from 'graphql/language';
     *
     * const token = new Token(TokenKind.NAME, 2, 7, 1, 3, 'hello');
     *
     * token.kind; // => TokenKind.NAME
     * token.value; // => 'hello'
     * token.toJSON(); // => { kind: 'Name', value: 'hello', line: 1, column: 3 }
     * ```
     */
    constructor(t, n, r, i, s, a) {
      this.kind = t, this.start = n, this.end = r, this.line = i, this.column = s, this.value = a, this.prev = null, this.next = null;
    }
    /**
     * Returns the value used by `Object.prototype.toString`.
     * @returns The built-in string tag for this object.
     */
    get [Symbol.toStringTag]() {
      return "Token";
    }
    /**
     * Returns a JSON representation of this token.
     * @returns The JSON-serializable representation.
     * @example
     * ```ts
     * import { Lexer, Source } from 'graphql/language';
     *
     * const lexer = new Lexer(new Source('{ hello }'));
     * const token = lexer.advance().toJSON(); // => { kind: '{', value: undefined, line: 1, column: 1 }
     * ```
     */
    toJSON() {
      return {
        kind: this.kind,
        value: this.value,
        line: this.line,
        column: this.column
      };
    }
  };
  k.Token = ce;
  var Pe = {
    Name: [],
    Document: ["definitions"],
    OperationDefinition: [
      "description",
      "name",
      "variableDefinitions",
      "directives",
      "selectionSet"
    ],
    VariableDefinition: [
      "description",
      "variable",
      "type",
      "defaultValue",
      "directives"
    ],
    Variable: ["name"],
    SelectionSet: ["selections"],
    Field: ["alias", "name", "arguments", "directives", "selectionSet"],
    Argument: ["name", "value"],
    FragmentSpread: ["name", "directives"],
    InlineFragment: ["typeCondition", "directives", "selectionSet"],
    FragmentDefinition: [
      "description",
      "name",
      // Note: fragment variable definitions are deprecated and will removed in v17.0.0
      "variableDefinitions",
      "typeCondition",
      "directives",
      "selectionSet"
    ],
    IntValue: [],
    FloatValue: [],
    StringValue: [],
    BooleanValue: [],
    NullValue: [],
    EnumValue: [],
    ListValue: ["values"],
    ObjectValue: ["fields"],
    ObjectField: ["name", "value"],
    Directive: ["name", "arguments"],
    NamedType: ["name"],
    ListType: ["type"],
    NonNullType: ["type"],
    SchemaDefinition: ["description", "directives", "operationTypes"],
    OperationTypeDefinition: ["type"],
    ScalarTypeDefinition: ["description", "name", "directives"],
    ObjectTypeDefinition: [
      "description",
      "name",
      "interfaces",
      "directives",
      "fields"
    ],
    FieldDefinition: ["description", "name", "arguments", "type", "directives"],
    InputValueDefinition: [
      "description",
      "name",
      "type",
      "defaultValue",
      "directives"
    ],
    InterfaceTypeDefinition: [
      "description",
      "name",
      "interfaces",
      "directives",
      "fields"
    ],
    UnionTypeDefinition: ["description", "name", "directives", "types"],
    EnumTypeDefinition: ["description", "name", "directives", "values"],
    EnumValueDefinition: ["description", "name", "directives"],
    InputObjectTypeDefinition: ["description", "name", "directives", "fields"],
    DirectiveDefinition: [
      "description",
      "name",
      "arguments",
      "directives",
      "locations"
    ],
    SchemaExtension: ["directives", "operationTypes"],
    DirectiveExtension: ["name", "directives"],
    ScalarTypeExtension: ["name", "directives"],
    ObjectTypeExtension: ["name", "interfaces", "directives", "fields"],
    InterfaceTypeExtension: ["name", "interfaces", "directives", "fields"],
    UnionTypeExtension: ["name", "directives", "types"],
    EnumTypeExtension: ["name", "directives", "values"],
    InputObjectTypeExtension: ["name", "directives", "fields"],
    TypeCoordinate: ["name"],
    MemberCoordinate: ["name", "memberName"],
    ArgumentCoordinate: ["name", "fieldName", "argumentName"],
    DirectiveCoordinate: ["name"],
    DirectiveArgumentCoordinate: ["name", "argumentName"]
  };
  k.QueryDocumentKeys = Pe;
  var ft = new Set(Object.keys(Pe));
  function Tt(e) {
    let t = e?.kind;
    return typeof t == "string" && ft.has(t);
  }
  var ue;
  k.OperationTypeNode = ue;
  (function(e) {
    e.QUERY = "query", e.MUTATION = "mutation", e.SUBSCRIPTION = "subscription";
  })(ue || (k.OperationTypeNode = ue = {}));
});

// node_modules/graphql/language/directiveLocation.js
var we = T((F) => {
  "use strict";
  Object.defineProperty(F, "__esModule", {
    value: !0
  });
  F.DirectiveLocation = void 0;
  var de;
  F.DirectiveLocation = de;
  (function(e) {
    e.QUERY = "QUERY", e.MUTATION = "MUTATION", e.SUBSCRIPTION = "SUBSCRIPTION", e.FIELD = "FIELD", e.FRAGMENT_DEFINITION = "FRAGMENT_DEFINITION", e.FRAGMENT_SPREAD = "FRAGMENT_SPREAD", e.INLINE_FRAGMENT =
    "INLINE_FRAGMENT", e.VARIABLE_DEFINITION = "VARIABLE_DEFINITION", e.SCHEMA = "SCHEMA", e.SCALAR = "SCALAR", e.OBJECT = "OBJECT", e.FIELD_DEFINITION = "FIELD_DEFINITION", e.ARGUMENT_DEFINITION = "A\
RGUMENT_DEFINITION", e.INTERFACE = "INTERFACE", e.UNION = "UNION", e.ENUM = "ENUM", e.ENUM_VALUE = "ENUM_VALUE", e.INPUT_OBJECT = "INPUT_OBJECT", e.INPUT_FIELD_DEFINITION = "INPUT_FIELD_DEFINITION", e.
    DIRECTIVE_DEFINITION = "DIRECTIVE_DEFINITION";
  })(de || (F.DirectiveLocation = de = {}));
});

// node_modules/graphql/language/kinds.js
var Me = T((P) => {
  "use strict";
  Object.defineProperty(P, "__esModule", {
    value: !0
  });
  P.Kind = void 0;
  var pe;
  P.Kind = pe;
  (function(e) {
    e.NAME = "Name", e.DOCUMENT = "Document", e.OPERATION_DEFINITION = "OperationDefinition", e.VARIABLE_DEFINITION = "VariableDefinition", e.SELECTION_SET = "SelectionSet", e.FIELD = "Field", e.ARGUMENT =
    "Argument", e.FRAGMENT_SPREAD = "FragmentSpread", e.INLINE_FRAGMENT = "InlineFragment", e.FRAGMENT_DEFINITION = "FragmentDefinition", e.VARIABLE = "Variable", e.INT = "IntValue", e.FLOAT = "FloatV\
alue", e.STRING = "StringValue", e.BOOLEAN = "BooleanValue", e.NULL = "NullValue", e.ENUM = "EnumValue", e.LIST = "ListValue", e.OBJECT = "ObjectValue", e.OBJECT_FIELD = "ObjectField", e.DIRECTIVE = "\
Directive", e.NAMED_TYPE = "NamedType", e.LIST_TYPE = "ListType", e.NON_NULL_TYPE = "NonNullType", e.SCHEMA_DEFINITION = "SchemaDefinition", e.OPERATION_TYPE_DEFINITION = "OperationTypeDefinition", e.
    SCALAR_TYPE_DEFINITION = "ScalarTypeDefinition", e.OBJECT_TYPE_DEFINITION = "ObjectTypeDefinition", e.FIELD_DEFINITION = "FieldDefinition", e.INPUT_VALUE_DEFINITION = "InputValueDefinition", e.INTERFACE_TYPE_DEFINITION =
    "InterfaceTypeDefinition", e.UNION_TYPE_DEFINITION = "UnionTypeDefinition", e.ENUM_TYPE_DEFINITION = "EnumTypeDefinition", e.ENUM_VALUE_DEFINITION = "EnumValueDefinition", e.INPUT_OBJECT_TYPE_DEFINITION =
    "InputObjectTypeDefinition", e.DIRECTIVE_DEFINITION = "DirectiveDefinition", e.SCHEMA_EXTENSION = "SchemaExtension", e.DIRECTIVE_EXTENSION = "DirectiveExtension", e.SCALAR_TYPE_EXTENSION = "Scalar\
TypeExtension", e.OBJECT_TYPE_EXTENSION = "ObjectTypeExtension", e.INTERFACE_TYPE_EXTENSION = "InterfaceTypeExtension", e.UNION_TYPE_EXTENSION = "UnionTypeExtension", e.ENUM_TYPE_EXTENSION = "EnumType\
Extension", e.INPUT_OBJECT_TYPE_EXTENSION = "InputObjectTypeExtension", e.TYPE_COORDINATE = "TypeCoordinate", e.MEMBER_COORDINATE = "MemberCoordinate", e.ARGUMENT_COORDINATE = "ArgumentCoordinate", e.
    DIRECTIVE_COORDINATE = "DirectiveCoordinate", e.DIRECTIVE_ARGUMENT_COORDINATE = "DirectiveArgumentCoordinate";
  })(pe || (P.Kind = pe = {}));
});

// node_modules/graphql/language/characterClasses.js
var J = T((C) => {
  "use strict";
  Object.defineProperty(C, "__esModule", {
    value: !0
  });
  C.isDigit = Ue;
  C.isLetter = le;
  C.isNameContinue = Nt;
  C.isNameStart = mt;
  C.isWhiteSpace = Et;
  function Et(e) {
    return e === 9 || e === 32;
  }
  function Ue(e) {
    return e >= 48 && e <= 57;
  }
  function le(e) {
    return e >= 97 && e <= 122 || // A-Z
    e >= 65 && e <= 90;
  }
  function mt(e) {
    return le(e) || e === 95;
  }
  function Nt(e) {
    return le(e) || Ue(e) || e === 95;
  }
});

// node_modules/graphql/language/blockString.js
var Ve = T((w) => {
  "use strict";
  Object.defineProperty(w, "__esModule", {
    value: !0
  });
  w.dedentBlockStringLines = kt;
  w.isPrintableAsBlockString = _t;
  w.printBlockString = Ot;
  var he = J();
  function kt(e) {
    var t;
    let n = Number.MAX_SAFE_INTEGER, r = null, i = -1;
    for (let a = 0; a < e.length; ++a) {
      var s;
      let u = e[a], p = xt(u);
      p !== u.length && (r = (s = r) !== null && s !== void 0 ? s : a, i = a, a !== 0 && p < n && (n = p));
    }
    return e.map((a, u) => u === 0 ? a : a.slice(n)).slice(
      (t = r) !== null && t !== void 0 ? t : 0,
      i + 1
    );
  }
  function xt(e) {
    let t = 0;
    for (; t < e.length && (0, he.isWhiteSpace)(e.charCodeAt(t)); )
      ++t;
    return t;
  }
  function _t(e) {
    if (e === "")
      return !0;
    let t = !0, n = !1, r = !0, i = !1;
    for (let s = 0; s < e.length; ++s)
      switch (e.codePointAt(s)) {
        case 0:
        case 1:
        case 2:
        case 3:
        case 4:
        case 5:
        case 6:
        case 7:
        case 8:
        case 11:
        case 12:
        case 14:
        case 15:
          return !1;
        // Has non-printable characters
        case 13:
          return !1;
        // Has \r or \r\n which will be replaced as \n
        case 10:
          if (t && !i)
            return !1;
          i = !0, t = !0, n = !1;
          break;
        case 9:
        //   \t
        case 32:
          n || (n = t);
          break;
        default:
          r && (r = n), t = !1;
      }
    return !(t || r && i);
  }
  function Ot(e, t) {
    let n = e.replace(/"""/g, '\\"""'), r = n.split(/\r\n|[\n\r]/g), i = r.length === 1, s = r.length > 1 && r.slice(1).every(
      (L) => L.length === 0 || (0, he.isWhiteSpace)(L.charCodeAt(0))
    ), a = n.endsWith('\\"""'), u = e.endsWith('"') && !a, p = e.endsWith("\\"), h = u || p, l = !(t != null && t.minimize) && // add leading and trailing new lines only if it improves readability
    (!i || e.length > 70 || h || s || a), E = "", m = i && (0, he.isWhiteSpace)(e.charCodeAt(0));
    return (l && !m || s) && (E += `
`), E += n, (l || h) && (E += `
`), '"""' + E + '"""';
  }
});

// node_modules/graphql/language/tokenKind.js
var X = T((M) => {
  "use strict";
  Object.defineProperty(M, "__esModule", {
    value: !0
  });
  M.TokenKind = void 0;
  var fe;
  M.TokenKind = fe;
  (function(e) {
    e.SOF = "<SOF>", e.EOF = "<EOF>", e.BANG = "!", e.DOLLAR = "$", e.AMP = "&", e.PAREN_L = "(", e.PAREN_R = ")", e.DOT = ".", e.SPREAD = "...", e.COLON = ":", e.EQUALS = "=", e.AT = "@", e.BRACKET_L =
    "[", e.BRACKET_R = "]", e.BRACE_L = "{", e.PIPE = "|", e.BRACE_R = "}", e.NAME = "Name", e.INT = "Int", e.FLOAT = "Float", e.STRING = "String", e.BLOCK_STRING = "BlockString", e.COMMENT = "Comment";
  })(fe || (M.TokenKind = fe = {}));
});

// node_modules/graphql/language/lexer.js
var me = T((I) => {
  "use strict";
  Object.defineProperty(I, "__esModule", {
    value: !0
  });
  I.Lexer = void 0;
  I.createToken = f;
  I.isPunctuatorTokenKind = It;
  I.printCodePointAt = y;
  I.readName = qe;
  var x = Y(), je = Q(), yt = Ve(), g = J(), d = X(), Ee = class {
    /** Source document used to derive error locations. */
    /** Most recent non-ignored token returned by the lexer. */
    /** Current non-ignored token at the lexer cursor. */
    /** The (1-indexed) line containing the current token. */
    /** Character offset where the current line starts. */
    /** @internal */
    /** @internal */
    /**
     * Creates a Lexer instance.
     * @param source - Source document used to derive error locations.
     * @example
     * ```ts
     * import { Lexer, Source, TokenKind } from 'graphql/language';
     *
     * const lexer = new Lexer(new Source('{ hello }'));
     *
     * lexer.token.kind; // => TokenKind.SOF
     * lexer.advance().kind; // => TokenKind.BRACE_L
     * lexer.advance().value; // => 'hello'
     * lexer.advance().kind; // => TokenKind.BRACE_R
     * ```
     */
    constructor(t) {
      let n = new je.Token(
        d.TokenKind.SOF,
        0,
        0,
        0,
        0
      );
      this.source = t, this.lastToken = n, this.token = n, this.line = 1, this.lineStart = 0, this._maxComments = void 0, this._commentCount = 0;
    }
    /**
     * Returns the value used by `Object.prototype.toString`.
     * @returns The built-in string tag for this object.
     */
    get [Symbol.toStringTag]() {
      return "Lexer";
    }
    /**
     * Advances the token stream to the next non-ignored token.
     * @returns The next non-ignored token.
     * @example
     * ```ts
     * import { Lexer, Source } from 'graphql/language';
     *
     * const lexer = new Lexer(new Source('{ hello }'));
     * const token = lexer.advance();
     *
     * token.kind; // => '{'
     * lexer.token; // => token
     * ```
     */
    advance() {
      return this.lastToken = this.token, this.token = this.lookahead();
    }
    /**
     * Looks ahead and returns the next non-ignored token, but does not change
     * the state of Lexer.
     * @returns The next non-ignored token without advancing the lexer.
     * @example
     * ```ts
     * import { Lexer, Source } from 'graphql/language';
     *
     * const lexer = new Lexer(new Source('{ hello }'));
     * const token = lexer.lookahead();
     *
     * token.kind; // => '{'
     * lexer.token.kind; // => '<SOF>'
     * ```
     */
    lookahead() {
      let t = this.token;
      if (t.kind !== d.TokenKind.EOF)
        do
          if (t.next)
            t = t.next;
          else {
            let n = Dt(this, t.end);
            t.next = n, n.prev = t, t = n;
          }
        while (t.kind === d.TokenKind.COMMENT);
      return t;
    }
  };
  I.Lexer = Ee;
  function It(e) {
    return e === d.TokenKind.BANG || e === d.TokenKind.DOLLAR || e === d.TokenKind.AMP || e === d.TokenKind.PAREN_L || e === d.TokenKind.PAREN_R || e === d.TokenKind.DOT || e === d.TokenKind.SPREAD ||
    e === d.TokenKind.COLON || e === d.TokenKind.EQUALS || e === d.TokenKind.AT || e === d.TokenKind.BRACKET_L || e === d.TokenKind.BRACKET_R || e === d.TokenKind.BRACE_L || e === d.TokenKind.PIPE || e ===
    d.TokenKind.BRACE_R;
  }
  function K(e) {
    return e >= 0 && e <= 55295 || e >= 57344 && e <= 1114111;
  }
  function z(e, t) {
    return $e(e.charCodeAt(t)) && Ge(e.charCodeAt(t + 1));
  }
  function $e(e) {
    return e >= 55296 && e <= 56319;
  }
  function Ge(e) {
    return e >= 56320 && e <= 57343;
  }
  function y(e, t) {
    let n = e.source.body.codePointAt(t);
    if (n === void 0)
      return d.TokenKind.EOF;
    if (n >= 32 && n <= 126) {
      let r = String.fromCodePoint(n);
      return r === '"' ? `'"'` : `"${r}"`;
    }
    return "U+" + n.toString(16).toUpperCase().padStart(4, "0");
  }
  function f(e, t, n, r, i) {
    let s = e.line, a = 1 + n - e.lineStart;
    return new je.Token(t, n, r, s, a, i);
  }
  function Dt(e, t) {
    let n = e.source.body, r = n.length, i = t;
    for (; i < r; ) {
      let s = n.charCodeAt(i);
      switch (s) {
        // Ignored ::
        //   - UnicodeBOM
        //   - WhiteSpace
        //   - LineTerminator
        //   - Comment
        //   - Comma
        //
        // UnicodeBOM :: "Byte Order Mark (U+FEFF)"
        //
        // WhiteSpace ::
        //   - "Horizontal Tab (U+0009)"
        //   - "Space (U+0020)"
        //
        // Comma :: ,
        case 65279:
        // <BOM>
        case 9:
        // \t
        case 32:
        // <space>
        case 44:
          ++i;
          continue;
        // LineTerminator ::
        //   - "New Line (U+000A)"
        //   - "Carriage Return (U+000D)" [lookahead != "New Line (U+000A)"]
        //   - "Carriage Return (U+000D)" "New Line (U+000A)"
        case 10:
          ++i, ++e.line, e.lineStart = i;
          continue;
        case 13:
          n.charCodeAt(i + 1) === 10 ? i += 2 : ++i, ++e.line, e.lineStart = i;
          continue;
        // Comment
        case 35:
          return vt(e, i);
        // Token ::
        //   - Punctuator
        //   - Name
        //   - IntValue
        //   - FloatValue
        //   - StringValue
        //
        // Punctuator :: one of ! $ & ( ) ... : = @ [ ] { | }
        case 33:
          return f(
            e,
            d.TokenKind.BANG,
            i,
            i + 1
          );
        case 36:
          return f(
            e,
            d.TokenKind.DOLLAR,
            i,
            i + 1
          );
        case 38:
          return f(
            e,
            d.TokenKind.AMP,
            i,
            i + 1
          );
        case 40:
          return f(
            e,
            d.TokenKind.PAREN_L,
            i,
            i + 1
          );
        case 41:
          return f(
            e,
            d.TokenKind.PAREN_R,
            i,
            i + 1
          );
        case 46:
          if (n.charCodeAt(i + 1) === 46 && n.charCodeAt(i + 2) === 46)
            return f(
              e,
              d.TokenKind.SPREAD,
              i,
              i + 3
            );
          break;
        case 58:
          return f(
            e,
            d.TokenKind.COLON,
            i,
            i + 1
          );
        case 61:
          return f(
            e,
            d.TokenKind.EQUALS,
            i,
            i + 1
          );
        case 64:
          return f(
            e,
            d.TokenKind.AT,
            i,
            i + 1
          );
        case 91:
          return f(
            e,
            d.TokenKind.BRACKET_L,
            i,
            i + 1
          );
        case 93:
          return f(
            e,
            d.TokenKind.BRACKET_R,
            i,
            i + 1
          );
        case 123:
          return f(
            e,
            d.TokenKind.BRACE_L,
            i,
            i + 1
          );
        case 124:
          return f(
            e,
            d.TokenKind.PIPE,
            i,
            i + 1
          );
        case 125:
          return f(
            e,
            d.TokenKind.BRACE_R,
            i,
            i + 1
          );
        // StringValue
        case 34:
          return n.charCodeAt(i + 1) === 34 && n.charCodeAt(i + 2) === 34 ? bt(e, i) : Ct(e, i);
      }
      if ((0, g.isDigit)(s) || s === 45)
        return At(e, i, s);
      if ((0, g.isNameStart)(s))
        return qe(e, i);
      throw (0, x.syntaxError)(
        e.source,
        i,
        s === 39 ? `Unexpected single quote character ('), did you mean to use a double quote (")?` : K(s) || z(n, i) ? `Unexpected character: ${y(e, i)}.` : `Invalid character: ${y(e, i)}.`
      );
    }
    return f(e, d.TokenKind.EOF, r, r);
  }
  function vt(e, t) {
    let n = e._maxComments;
    if (n !== void 0) {
      let a = e._commentCount + 1;
      if (a > n)
        throw (0, x.syntaxError)(
          e.source,
          t,
          `Document contains more than ${n} comments. Parsing aborted.`
        );
      e._commentCount = a;
    }
    let r = e.source.body, i = r.length, s = t + 1;
    for (; s < i; ) {
      let a = r.charCodeAt(s);
      if (a === 10 || a === 13)
        break;
      if (K(a))
        ++s;
      else if (z(r, s))
        s += 2;
      else
        break;
    }
    return f(
      e,
      d.TokenKind.COMMENT,
      t,
      s,
      r.slice(t + 1, s)
    );
  }
  function At(e, t, n) {
    let r = e.source.body, i = t, s = n, a = !1;
    if (s === 45 && (s = r.charCodeAt(++i)), s === 48) {
      if (s = r.charCodeAt(++i), (0, g.isDigit)(s))
        throw (0, x.syntaxError)(
          e.source,
          i,
          `Invalid number, unexpected digit after 0: ${y(
            e,
            i
          )}.`
        );
    } else
      i = Te(e, i, s), s = r.charCodeAt(i);
    if (s === 46 && (a = !0, s = r.charCodeAt(++i), i = Te(e, i, s), s = r.charCodeAt(i)), (s === 69 || s === 101) && (a = !0, s = r.charCodeAt(++i), (s === 43 || s === 45) && (s = r.charCodeAt(++i)),
    i = Te(e, i, s), s = r.charCodeAt(i)), s === 46 || (0, g.isNameStart)(s))
      throw (0, x.syntaxError)(
        e.source,
        i,
        `Invalid number, expected digit but got: ${y(
          e,
          i
        )}.`
      );
    return f(
      e,
      a ? d.TokenKind.FLOAT : d.TokenKind.INT,
      t,
      i,
      r.slice(t, i)
    );
  }
  function Te(e, t, n) {
    if (!(0, g.isDigit)(n))
      throw (0, x.syntaxError)(
        e.source,
        t,
        `Invalid number, expected digit but got: ${y(
          e,
          t
        )}.`
      );
    let r = e.source.body, i = t + 1;
    for (; (0, g.isDigit)(r.charCodeAt(i)); )
      ++i;
    return i;
  }
  function Ct(e, t) {
    let n = e.source.body, r = n.length, i = t + 1, s = i, a = "";
    for (; i < r; ) {
      let u = n.charCodeAt(i);
      if (u === 34)
        return a += n.slice(s, i), f(
          e,
          d.TokenKind.STRING,
          t,
          i + 1,
          a
        );
      if (u === 92) {
        a += n.slice(s, i);
        let p = n.charCodeAt(i + 1) === 117 ? n.charCodeAt(i + 2) === 123 ? gt(e, i) : St(e, i) : Lt(e, i);
        a += p.value, i += p.size, s = i;
        continue;
      }
      if (u === 10 || u === 13)
        break;
      if (K(u))
        ++i;
      else if (z(n, i))
        i += 2;
      else
        throw (0, x.syntaxError)(
          e.source,
          i,
          `Invalid character within String: ${y(
            e,
            i
          )}.`
        );
    }
    throw (0, x.syntaxError)(
      e.source,
      i,
      "Unterminated string."
    );
  }
  function gt(e, t) {
    let n = e.source.body, r = 0, i = 3;
    for (; i < 12; ) {
      let s = n.charCodeAt(t + i++);
      if (s === 125) {
        if (i < 5 || !K(r))
          break;
        return {
          value: String.fromCodePoint(r),
          size: i
        };
      }
      if (r = r << 4 | U(s), r < 0)
        break;
    }
    throw (0, x.syntaxError)(
      e.source,
      t,
      `Invalid Unicode escape sequence: "${n.slice(
        t,
        t + i
      )}".`
    );
  }
  function St(e, t) {
    let n = e.source.body, r = Be(n, t + 2);
    if (K(r))
      return {
        value: String.fromCodePoint(r),
        size: 6
      };
    if ($e(r) && n.charCodeAt(t + 6) === 92 && n.charCodeAt(t + 7) === 117) {
      let i = Be(n, t + 8);
      if (Ge(i))
        return {
          value: String.fromCodePoint(r, i),
          size: 12
        };
    }
    throw (0, x.syntaxError)(
      e.source,
      t,
      `Invalid Unicode escape sequence: "${n.slice(t, t + 6)}".`
    );
  }
  function Be(e, t) {
    return U(e.charCodeAt(t)) << 12 | U(e.charCodeAt(t + 1)) << 8 | U(e.charCodeAt(t + 2)) << 4 | U(e.charCodeAt(t + 3));
  }
  function U(e) {
    return e >= 48 && e <= 57 ? e - 48 : e >= 65 && e <= 70 ? e - 55 : e >= 97 && e <= 102 ? e - 87 : -1;
  }
  function Lt(e, t) {
    let n = e.source.body;
    switch (n.charCodeAt(t + 1)) {
      case 34:
        return {
          value: '"',
          size: 2
        };
      case 92:
        return {
          value: "\\",
          size: 2
        };
      case 47:
        return {
          value: "/",
          size: 2
        };
      case 98:
        return {
          value: "\b",
          size: 2
        };
      case 102:
        return {
          value: "\f",
          size: 2
        };
      case 110:
        return {
          value: `
`,
          size: 2
        };
      case 114:
        return {
          value: "\r",
          size: 2
        };
      case 116:
        return {
          value: "	",
          size: 2
        };
    }
    throw (0, x.syntaxError)(
      e.source,
      t,
      `Invalid character escape sequence: "${n.slice(
        t,
        t + 2
      )}".`
    );
  }
  function bt(e, t) {
    let n = e.source.body, r = n.length, i = e.lineStart, s = t + 3, a = s, u = "", p = [];
    for (; s < r; ) {
      let h = n.charCodeAt(s);
      if (h === 34 && n.charCodeAt(s + 1) === 34 && n.charCodeAt(s + 2) === 34) {
        u += n.slice(a, s), p.push(u);
        let l = f(
          e,
          d.TokenKind.BLOCK_STRING,
          t,
          s + 3,
          // Return a string of the lines joined with U+000A.
          (0, yt.dedentBlockStringLines)(p).join(`
`)
        );
        return e.line += p.length - 1, e.lineStart = i, l;
      }
      if (h === 92 && n.charCodeAt(s + 1) === 34 && n.charCodeAt(s + 2) === 34 && n.charCodeAt(s + 3) === 34) {
        u += n.slice(a, s), a = s + 1, s += 4;
        continue;
      }
      if (h === 10 || h === 13) {
        u += n.slice(a, s), p.push(u), h === 13 && n.charCodeAt(s + 1) === 10 ? s += 2 : ++s, u = "", a = s, i = s;
        continue;
      }
      if (K(h))
        ++s;
      else if (z(n, s))
        s += 2;
      else
        throw (0, x.syntaxError)(
          e.source,
          s,
          `Invalid character within String: ${y(
            e,
            s
          )}.`
        );
    }
    throw (0, x.syntaxError)(
      e.source,
      s,
      "Unterminated string."
    );
  }
  function qe(e, t) {
    let n = e.source.body, r = n.length, i = t + 1;
    for (; i < r; ) {
      let s = n.charCodeAt(i);
      if ((0, g.isNameContinue)(s))
        ++i;
      else
        break;
    }
    return f(
      e,
      d.TokenKind.NAME,
      t,
      i,
      n.slice(t, i)
    );
  }
});

// node_modules/graphql/language/schemaCoordinateLexer.js
var Ye = T((W) => {
  "use strict";
  Object.defineProperty(W, "__esModule", {
    value: !0
  });
  W.SchemaCoordinateLexer = void 0;
  var Rt = Y(), Kt = Q(), Ft = J(), D = me(), v = X(), Ne = class {
    /** The previously focused non-ignored token. */
    /** The currently focused non-ignored token. */
    /**
     * The (1-indexed) line containing the current token.
     * Since a schema coordinate may not contain newline, this value is always 1.
     */
    line = 1;
    /**
     * The character offset at which the current line begins.
     * Since a schema coordinate may not contain newline, this value is always 0.
     */
    lineStart = 0;
    constructor(t) {
      let n = new Kt.Token(
        v.TokenKind.SOF,
        0,
        0,
        0,
        0
      );
      this.source = t, this.lastToken = n, this.token = n;
    }
    get [Symbol.toStringTag]() {
      return "SchemaCoordinateLexer";
    }
    /**
     * Advances the token stream to the next non-ignored token.
     *
     * @internal
     */
    advance() {
      return this.lastToken = this.token, this.token = this.lookahead();
    }
    /**
     * Looks ahead and returns the next non-ignored token, but does not change
     * the current Lexer token.
     *
     * @internal
     */
    lookahead() {
      let t = this.token;
      if (t.kind !== v.TokenKind.EOF) {
        let n = Pt(this, t.end);
        t.next = n, n.prev = t, t = n;
      }
      return t;
    }
  };
  W.SchemaCoordinateLexer = Ne;
  function Pt(e, t) {
    let n = e.source.body, r = n.length, i = t;
    if (i < r) {
      let s = n.charCodeAt(i);
      switch (s) {
        case 46:
          return (0, D.createToken)(
            e,
            v.TokenKind.DOT,
            i,
            i + 1
          );
        case 40:
          return (0, D.createToken)(
            e,
            v.TokenKind.PAREN_L,
            i,
            i + 1
          );
        case 41:
          return (0, D.createToken)(
            e,
            v.TokenKind.PAREN_R,
            i,
            i + 1
          );
        case 58:
          return (0, D.createToken)(
            e,
            v.TokenKind.COLON,
            i,
            i + 1
          );
        case 64:
          return (0, D.createToken)(
            e,
            v.TokenKind.AT,
            i,
            i + 1
          );
      }
      if ((0, Ft.isNameStart)(s))
        return (0, D.readName)(e, i);
      throw (0, Rt.syntaxError)(
        e.source,
        i,
        `Invalid character: ${(0, D.printCodePointAt)(e, i)}.`
      );
    }
    return (0, D.createToken)(
      e,
      v.TokenKind.EOF,
      r,
      r
    );
  }
});

// node_modules/graphql/jsutils/devAssert.js
var Qe = T((ke) => {
  "use strict";
  Object.defineProperty(ke, "__esModule", {
    value: !0
  });
  ke.devAssert = wt;
  function wt(e, t) {
    if (!!!e)
      throw new Error(t);
  }
});

// node_modules/graphql/jsutils/inspect.js
var _e = T((xe) => {
  "use strict";
  Object.defineProperty(xe, "__esModule", {
    value: !0
  });
  xe.inspect = Ut;
  var Mt = 10, Je = 2;
  function Ut(e) {
    return H(e, []);
  }
  function H(e, t) {
    switch (typeof e) {
      case "string":
        return JSON.stringify(e);
      case "function":
        return e.name ? `[function ${e.name}]` : "[function]";
      case "object":
        return Vt(e, t);
      default:
        return String(e);
    }
  }
  function Vt(e, t) {
    if (e === null)
      return "null";
    if (t.includes(e))
      return "[Circular]";
    let n = [...t, e];
    if (Bt(e)) {
      let r = e.toJSON();
      if (r !== e)
        return typeof r == "string" ? r : H(r, n);
    } else if (Array.isArray(e))
      return $t(e, n);
    return jt(e, n);
  }
  function Bt(e) {
    return typeof e.toJSON == "function";
  }
  function jt(e, t) {
    let n = Object.entries(e);
    return n.length === 0 ? "{}" : t.length > Je ? "[" + Gt(e) + "]" : "{ " + n.map(
      ([i, s]) => i + ": " + H(s, t)
    ).join(", ") + " }";
  }
  function $t(e, t) {
    if (e.length === 0)
      return "[]";
    if (t.length > Je)
      return "[Array]";
    let n = Math.min(Mt, e.length), r = e.length - n, i = [];
    for (let s = 0; s < n; ++s)
      i.push(H(e[s], t));
    return r === 1 ? i.push("... 1 more item") : r > 1 && i.push(`... ${r} more items`), "[" + i.join(", ") + "]";
  }
  function Gt(e) {
    let t = Object.prototype.toString.call(e).replace(/^\[object /, "").replace(/]$/, "");
    if (t === "Object" && typeof e.constructor == "function") {
      let n = e.constructor.name;
      if (typeof n == "string" && n !== "")
        return n;
    }
    return t;
  }
});

// node_modules/graphql/jsutils/instanceOf.js
var Xe = T((Z) => {
  "use strict";
  Object.defineProperty(Z, "__esModule", {
    value: !0
  });
  Z.instanceOf = void 0;
  var qt = _e(), Yt = globalThis.process && // eslint-disable-next-line no-undef
  process.env.NODE_ENV === "production", Qt = (
    /* c8 ignore next 6 */
    // FIXME: https://github.com/graphql/graphql-js/issues/2317
    Yt ? function(t, n) {
      return t instanceof n;
    } : function(t, n) {
      if (t instanceof n)
        return !0;
      if (typeof t == "object" && t !== null) {
        var r;
        let i = n.prototype[Symbol.toStringTag], s = (
          // We still need to support constructor's name to detect conflicts with older versions of this library.
          Symbol.toStringTag in t ? t[Symbol.toStringTag] : (r = t.constructor) === null || r === void 0 ? void 0 : r.name
        );
        if (i === s) {
          let a = (0, qt.inspect)(t);
          throw new Error(`Cannot use ${i} "${a}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`);
        }
      }
      return !1;
    }
  );
  Z.instanceOf = Qt;
});

// node_modules/graphql/language/source.js
var ze = T((V) => {
  "use strict";
  Object.defineProperty(V, "__esModule", {
    value: !0
  });
  V.Source = void 0;
  V.isSource = zt;
  var Oe = Qe(), Jt = _e(), Xt = Xe(), ee = class {
    /** The GraphQL source text. */
    /** Name used in diagnostics for this source, such as a file path or request name. */
    /** One-indexed line and column where this source begins. */
    /**
     * Creates a Source instance.
     * @param body - The GraphQL source text.
     * @param name - Name used in diagnostics for this source.
     * @param locationOffset - One-indexed line and column where this source begins.
     * @example
     * ```ts
     * import { Source } from 'graphql/language';
     *
     * const source = new Source('type Query { greeting: String }', 'schema.graphql', {
     *   line: 10,
     *   column: 1,
     * });
     *
     * source.body; // => 'type Query { greeting: String }'
     * source.name; // => 'schema.graphql'
     * source.locationOffset; // => { line: 10, column: 1 }
     * ```
     */
    constructor(t, n = "GraphQL request", r = {
      line: 1,
      column: 1
    }) {
      typeof t == "string" || (0, Oe.devAssert)(
        !1,
        `Body must be a string. Received: ${(0, Jt.inspect)(t)}.`
      ), this.body = t, this.name = n, this.locationOffset = r, this.locationOffset.line > 0 || (0, Oe.devAssert)(
        !1,
        "line in locationOffset is 1-indexed and must be positive."
      ), this.locationOffset.column > 0 || (0, Oe.devAssert)(
        !1,
        "column in locationOffset is 1-indexed and must be positive."
      );
    }
    /**
     * Returns the value used by `Object.prototype.toString`.
     * @returns The built-in string tag for this object.
     */
    get [Symbol.toStringTag]() {
      return "Source";
    }
  };
  V.Source = ee;
  function zt(e) {
    return (0, Xt.instanceOf)(e, ee);
  }
});

// node_modules/graphql/language/parser.js
var Ze = T((O) => {
  "use strict";
  Object.defineProperty(O, "__esModule", {
    value: !0
  });
  O.Parser = void 0;
  O.parse = Zt;
  O.parseConstValue = tn;
  O.parseSchemaCoordinate = rn;
  O.parseType = nn;
  O.parseValue = en;
  var _ = Y(), B = Q(), Wt = we(), c = Me(), We = me(), Ht = Ye(), ne = ze(), o = X();
  function Zt(e, t) {
    let n = new A(e, t), r = n.parseDocument();
    return Object.defineProperty(r, "tokenCount", {
      enumerable: !1,
      value: n.tokenCount
    }), r;
  }
  function en(e, t) {
    let n = new A(e, t);
    n.expectToken(o.TokenKind.SOF);
    let r = n.parseValueLiteral(!1);
    return n.expectToken(o.TokenKind.EOF), r;
  }
  function tn(e, t) {
    let n = new A(e, t);
    n.expectToken(o.TokenKind.SOF);
    let r = n.parseConstValueLiteral();
    return n.expectToken(o.TokenKind.EOF), r;
  }
  function nn(e, t) {
    let n = new A(e, t);
    n.expectToken(o.TokenKind.SOF);
    let r = n.parseTypeReference();
    return n.expectToken(o.TokenKind.EOF), r;
  }
  function rn(e) {
    let t = (0, ne.isSource)(e) ? e : new ne.Source(e), n = new Ht.SchemaCoordinateLexer(t), r = new A(e, {
      lexer: n
    });
    r.expectToken(o.TokenKind.SOF);
    let i = r.parseSchemaCoordinate();
    return r.expectToken(o.TokenKind.EOF), i;
  }
  var A = class {
    constructor(t, n = {}) {
      let { lexer: r, ...i } = n;
      if (r)
        this._lexer = r;
      else {
        let a = (0, ne.isSource)(t) ? t : new ne.Source(t);
        this._lexer = new We.Lexer(a);
      }
      this._options = i, this._tokenCounter = 0, this._lexer._maxComments = n?.maxComments, this._lexer._commentCount = 0;
      let s = n?.maxSourceLength;
      if (s !== void 0 && this._lexer.source.body.length > s)
        throw (0, _.syntaxError)(
          this._lexer.source,
          s,
          `Source contains more than ${s} UTF-16 code units. Parsing aborted.`
        );
    }
    get tokenCount() {
      return this._tokenCounter;
    }
    /**
     * Converts a name lex token into a name parse node.
     *
     * @internal
     */
    parseName() {
      let t = this.expectToken(o.TokenKind.NAME);
      return this.node(t, {
        kind: c.Kind.NAME,
        value: t.value
      });
    }
    // Implements the parsing rules in the Document section.
    /**
     * Document : Definition+
     *
     * @internal
     */
    parseDocument() {
      return this.node(this._lexer.token, {
        kind: c.Kind.DOCUMENT,
        definitions: this.many(
          o.TokenKind.SOF,
          this.parseDefinition,
          o.TokenKind.EOF
        )
      });
    }
    /**
     * Definition :
     *   - ExecutableDefinition
     *   - TypeSystemDefinition
     *   - TypeSystemExtension
     *
     * ExecutableDefinition :
     *   - OperationDefinition
     *   - FragmentDefinition
     *
     * TypeSystemDefinition :
     *   - SchemaDefinition
     *   - TypeDefinition
     *   - DirectiveDefinition
     *
     * TypeDefinition :
     *   - ScalarTypeDefinition
     *   - ObjectTypeDefinition
     *   - InterfaceTypeDefinition
     *   - UnionTypeDefinition
     *   - EnumTypeDefinition
     *   - InputObjectTypeDefinition
     *
     * @internal
     */
    parseDefinition() {
      if (this.peek(o.TokenKind.BRACE_L))
        return this.parseOperationDefinition();
      let t = this.peekDescription(), n = t ? this._lexer.lookahead() : this._lexer.token;
      if (t && n.kind === o.TokenKind.BRACE_L)
        throw (0, _.syntaxError)(
          this._lexer.source,
          this._lexer.token.start,
          "Unexpected description, descriptions are not supported on shorthand queries."
        );
      if (n.kind === o.TokenKind.NAME) {
        switch (n.value) {
          case "schema":
            return this.parseSchemaDefinition();
          case "scalar":
            return this.parseScalarTypeDefinition();
          case "type":
            return this.parseObjectTypeDefinition();
          case "interface":
            return this.parseInterfaceTypeDefinition();
          case "union":
            return this.parseUnionTypeDefinition();
          case "enum":
            return this.parseEnumTypeDefinition();
          case "input":
            return this.parseInputObjectTypeDefinition();
          case "directive":
            return this.parseDirectiveDefinition();
        }
        switch (n.value) {
          case "query":
          case "mutation":
          case "subscription":
            return this.parseOperationDefinition();
          case "fragment":
            return this.parseFragmentDefinition();
        }
        if (t)
          throw (0, _.syntaxError)(
            this._lexer.source,
            this._lexer.token.start,
            "Unexpected description, only GraphQL definitions support descriptions."
          );
        if (n.value === "extend")
          return this.parseTypeSystemExtension();
      }
      throw this.unexpected(n);
    }
    // Implements the parsing rules in the Operations section.
    /**
     * OperationDefinition :
     *  - SelectionSet
     *  - OperationType Name? VariableDefinitions? Directives? SelectionSet
     *
     * @internal
     */
    parseOperationDefinition() {
      let t = this._lexer.token;
      if (this.peek(o.TokenKind.BRACE_L))
        return this.node(t, {
          kind: c.Kind.OPERATION_DEFINITION,
          operation: B.OperationTypeNode.QUERY,
          description: void 0,
          name: void 0,
          variableDefinitions: [],
          directives: [],
          selectionSet: this.parseSelectionSet()
        });
      let n = this.parseDescription(), r = this.parseOperationType(), i;
      return this.peek(o.TokenKind.NAME) && (i = this.parseName()), this.node(t, {
        kind: c.Kind.OPERATION_DEFINITION,
        operation: r,
        description: n,
        name: i,
        variableDefinitions: this.parseVariableDefinitions(),
        directives: this.parseDirectives(!1),
        selectionSet: this.parseSelectionSet()
      });
    }
    /**
     * OperationType : one of query mutation subscription
     *
     * @internal
     */
    parseOperationType() {
      let t = this.expectToken(o.TokenKind.NAME);
      switch (t.value) {
        case "query":
          return B.OperationTypeNode.QUERY;
        case "mutation":
          return B.OperationTypeNode.MUTATION;
        case "subscription":
          return B.OperationTypeNode.SUBSCRIPTION;
      }
      throw this.unexpected(t);
    }
    /**
     * VariableDefinitions : ( VariableDefinition+ )
     *
     * @internal
     */
    parseVariableDefinitions() {
      return this.optionalMany(
        o.TokenKind.PAREN_L,
        this.parseVariableDefinition,
        o.TokenKind.PAREN_R
      );
    }
    /**
     * VariableDefinition : Variable : Type DefaultValue? Directives[Const]?
     *
     * @internal
     */
    parseVariableDefinition() {
      return this.node(this._lexer.token, {
        kind: c.Kind.VARIABLE_DEFINITION,
        description: this.parseDescription(),
        variable: this.parseVariable(),
        type: (this.expectToken(o.TokenKind.COLON), this.parseTypeReference()),
        defaultValue: this.expectOptionalToken(o.TokenKind.EQUALS) ? this.parseConstValueLiteral() : void 0,
        directives: this.parseConstDirectives()
      });
    }
    /**
     * Variable : $ Name
     *
     * @internal
     */
    parseVariable() {
      let t = this._lexer.token;
      return this.expectToken(o.TokenKind.DOLLAR), this.node(t, {
        kind: c.Kind.VARIABLE,
        name: this.parseName()
      });
    }
    /**
     * ```
     * SelectionSet : { Selection+ }
     * ```
     *
     * @internal
     */
    parseSelectionSet() {
      return this.node(this._lexer.token, {
        kind: c.Kind.SELECTION_SET,
        selections: this.many(
          o.TokenKind.BRACE_L,
          this.parseSelection,
          o.TokenKind.BRACE_R
        )
      });
    }
    /**
     * Selection :
     *   - Field
     *   - FragmentSpread
     *   - InlineFragment
     *
     * @internal
     */
    parseSelection() {
      return this.peek(o.TokenKind.SPREAD) ? this.parseFragment() : this.parseField();
    }
    /**
     * Field : Alias? Name Arguments? Directives? SelectionSet?
     *
     * Alias : Name :
     *
     * @internal
     */
    parseField() {
      let t = this._lexer.token, n = this.parseName(), r, i;
      return this.expectOptionalToken(o.TokenKind.COLON) ? (r = n, i = this.parseName()) : i = n, this.node(t, {
        kind: c.Kind.FIELD,
        alias: r,
        name: i,
        arguments: this.parseArguments(!1),
        directives: this.parseDirectives(!1),
        selectionSet: this.peek(o.TokenKind.BRACE_L) ? this.parseSelectionSet() : void 0
      });
    }
    /**
     * Arguments[Const] : ( Argument[?Const]+ )
     *
     * @internal
     */
    parseArguments(t) {
      let n = t ? this.parseConstArgument : this.parseArgument;
      return this.optionalMany(
        o.TokenKind.PAREN_L,
        n,
        o.TokenKind.PAREN_R
      );
    }
    /**
     * Argument[Const] : Name : Value[?Const]
     *
     * @internal
     */
    parseArgument(t = !1) {
      let n = this._lexer.token, r = this.parseName();
      return this.expectToken(o.TokenKind.COLON), this.node(n, {
        kind: c.Kind.ARGUMENT,
        name: r,
        value: this.parseValueLiteral(t)
      });
    }
    parseConstArgument() {
      return this.parseArgument(!0);
    }
    // Implements the parsing rules in the Fragments section.
    /**
     * Corresponds to both FragmentSpread and InlineFragment in the spec.
     *
     * FragmentSpread : ... FragmentName Directives?
     *
     * InlineFragment : ... TypeCondition? Directives? SelectionSet
     *
     * @internal
     */
    parseFragment() {
      let t = this._lexer.token;
      this.expectToken(o.TokenKind.SPREAD);
      let n = this.expectOptionalKeyword("on");
      return !n && this.peek(o.TokenKind.NAME) ? this.node(t, {
        kind: c.Kind.FRAGMENT_SPREAD,
        name: this.parseFragmentName(),
        directives: this.parseDirectives(!1)
      }) : this.node(t, {
        kind: c.Kind.INLINE_FRAGMENT,
        typeCondition: n ? this.parseNamedType() : void 0,
        directives: this.parseDirectives(!1),
        selectionSet: this.parseSelectionSet()
      });
    }
    /**
     * FragmentDefinition :
     *   - fragment FragmentName on TypeCondition Directives? SelectionSet
     *
     * TypeCondition : NamedType
     *
     * @internal
     */
    parseFragmentDefinition() {
      let t = this._lexer.token, n = this.parseDescription();
      return this.expectKeyword("fragment"), this._options.allowLegacyFragmentVariables === !0 ? this.node(t, {
        kind: c.Kind.FRAGMENT_DEFINITION,
        description: n,
        name: this.parseFragmentName(),
        variableDefinitions: this.parseVariableDefinitions(),
        typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
        directives: this.parseDirectives(!1),
        selectionSet: this.parseSelectionSet()
      }) : this.node(t, {
        kind: c.Kind.FRAGMENT_DEFINITION,
        description: n,
        name: this.parseFragmentName(),
        typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
        directives: this.parseDirectives(!1),
        selectionSet: this.parseSelectionSet()
      });
    }
    /**
     * FragmentName : Name but not `on`
     *
     * @internal
     */
    parseFragmentName() {
      if (this._lexer.token.value === "on")
        throw this.unexpected();
      return this.parseName();
    }
    // Implements the parsing rules in the Values section.
    /**
     * Value[Const] :
     *   - [~Const] Variable
     *   - IntValue
     *   - FloatValue
     *   - StringValue
     *   - BooleanValue
     *   - NullValue
     *   - EnumValue
     *   - ListValue[?Const]
     *   - ObjectValue[?Const]
     *
     * BooleanValue : one of `true` `false`
     *
     * NullValue : `null`
     *
     * EnumValue : Name but not `true`, `false` or `null`
     *
     * @internal
     */
    parseValueLiteral(t) {
      let n = this._lexer.token;
      switch (n.kind) {
        case o.TokenKind.BRACKET_L:
          return this.parseList(t);
        case o.TokenKind.BRACE_L:
          return this.parseObject(t);
        case o.TokenKind.INT:
          return this.advanceLexer(), this.node(n, {
            kind: c.Kind.INT,
            value: n.value
          });
        case o.TokenKind.FLOAT:
          return this.advanceLexer(), this.node(n, {
            kind: c.Kind.FLOAT,
            value: n.value
          });
        case o.TokenKind.STRING:
        case o.TokenKind.BLOCK_STRING:
          return this.parseStringLiteral();
        case o.TokenKind.NAME:
          switch (this.advanceLexer(), n.value) {
            case "true":
              return this.node(n, {
                kind: c.Kind.BOOLEAN,
                value: !0
              });
            case "false":
              return this.node(n, {
                kind: c.Kind.BOOLEAN,
                value: !1
              });
            case "null":
              return this.node(n, {
                kind: c.Kind.NULL
              });
            default:
              return this.node(n, {
                kind: c.Kind.ENUM,
                value: n.value
              });
          }
        case o.TokenKind.DOLLAR:
          if (t)
            if (this.expectToken(o.TokenKind.DOLLAR), this._lexer.token.kind === o.TokenKind.NAME) {
              let r = this._lexer.token.value;
              throw (0, _.syntaxError)(
                this._lexer.source,
                n.start,
                `Unexpected variable "$${r}" in constant value.`
              );
            } else
              throw this.unexpected(n);
          return this.parseVariable();
        default:
          throw this.unexpected();
      }
    }
    parseConstValueLiteral() {
      return this.parseValueLiteral(!0);
    }
    parseStringLiteral() {
      let t = this._lexer.token;
      return this.advanceLexer(), this.node(t, {
        kind: c.Kind.STRING,
        value: t.value,
        block: t.kind === o.TokenKind.BLOCK_STRING
      });
    }
    /**
     * ListValue[Const] :
     *   - [ ]
     *   - [ Value[?Const]+ ]
     *
     * @internal
     */
    parseList(t) {
      let n = () => this.parseValueLiteral(t);
      return this.node(this._lexer.token, {
        kind: c.Kind.LIST,
        values: this.any(
          o.TokenKind.BRACKET_L,
          n,
          o.TokenKind.BRACKET_R
        )
      });
    }
    /**
     * ```
     * ObjectValue[Const] :
     *   - { }
     *   - { ObjectField[?Const]+ }
     * ```
     *
     * @internal
     */
    parseObject(t) {
      let n = () => this.parseObjectField(t);
      return this.node(this._lexer.token, {
        kind: c.Kind.OBJECT,
        fields: this.any(
          o.TokenKind.BRACE_L,
          n,
          o.TokenKind.BRACE_R
        )
      });
    }
    /**
     * ObjectField[Const] : Name : Value[?Const]
     *
     * @internal
     */
    parseObjectField(t) {
      let n = this._lexer.token, r = this.parseName();
      return this.expectToken(o.TokenKind.COLON), this.node(n, {
        kind: c.Kind.OBJECT_FIELD,
        name: r,
        value: this.parseValueLiteral(t)
      });
    }
    // Implements the parsing rules in the Directives section.
    /**
     * Directives[Const] : Directive[?Const]+
     *
     * @internal
     */
    parseDirectives(t) {
      let n = [];
      for (; this.peek(o.TokenKind.AT); )
        n.push(this.parseDirective(t));
      return n;
    }
    parseConstDirectives() {
      return this.parseDirectives(!0);
    }
    /**
     * ```
     * Directive[Const] : @ Name Arguments[?Const]?
     * ```
     *
     * @internal
     */
    parseDirective(t) {
      let n = this._lexer.token;
      return this.expectToken(o.TokenKind.AT), this.node(n, {
        kind: c.Kind.DIRECTIVE,
        name: this.parseName(),
        arguments: this.parseArguments(t)
      });
    }
    // Implements the parsing rules in the Types section.
    /**
     * Type :
     *   - NamedType
     *   - ListType
     *   - NonNullType
     *
     * @internal
     */
    parseTypeReference() {
      let t = this._lexer.token, n;
      if (this.expectOptionalToken(o.TokenKind.BRACKET_L)) {
        let r = this.parseTypeReference();
        this.expectToken(o.TokenKind.BRACKET_R), n = this.node(t, {
          kind: c.Kind.LIST_TYPE,
          type: r
        });
      } else
        n = this.parseNamedType();
      return this.expectOptionalToken(o.TokenKind.BANG) ? this.node(t, {
        kind: c.Kind.NON_NULL_TYPE,
        type: n
      }) : n;
    }
    /**
     * NamedType : Name
     *
     * @internal
     */
    parseNamedType() {
      return this.node(this._lexer.token, {
        kind: c.Kind.NAMED_TYPE,
        name: this.parseName()
      });
    }
    // Implements the parsing rules in the Type Definition section.
    peekDescription() {
      return this.peek(o.TokenKind.STRING) || this.peek(o.TokenKind.BLOCK_STRING);
    }
    /**
     * Description : StringValue
     *
     * @internal
     */
    parseDescription() {
      if (this.peekDescription())
        return this.parseStringLiteral();
    }
    /**
     * ```
     * SchemaDefinition : Description? schema Directives[Const]? { OperationTypeDefinition+ }
     * ```
     *
     * @internal
     */
    parseSchemaDefinition() {
      let t = this._lexer.token, n = this.parseDescription();
      this.expectKeyword("schema");
      let r = this.parseConstDirectives(), i = this.many(
        o.TokenKind.BRACE_L,
        this.parseOperationTypeDefinition,
        o.TokenKind.BRACE_R
      );
      return this.node(t, {
        kind: c.Kind.SCHEMA_DEFINITION,
        description: n,
        directives: r,
        operationTypes: i
      });
    }
    /**
     * OperationTypeDefinition : OperationType : NamedType
     *
     * @internal
     */
    parseOperationTypeDefinition() {
      let t = this._lexer.token, n = this.parseOperationType();
      this.expectToken(o.TokenKind.COLON);
      let r = this.parseNamedType();
      return this.node(t, {
        kind: c.Kind.OPERATION_TYPE_DEFINITION,
        operation: n,
        type: r
      });
    }
    /**
     * ScalarTypeDefinition : Description? scalar Name Directives[Const]?
     *
     * @internal
     */
    parseScalarTypeDefinition() {
      let t = this._lexer.token, n = this.parseDescription();
      this.expectKeyword("scalar");
      let r = this.parseName(), i = this.parseConstDirectives();
      return this.node(t, {
        kind: c.Kind.SCALAR_TYPE_DEFINITION,
        description: n,
        name: r,
        directives: i
      });
    }
    /**
     * ObjectTypeDefinition :
     *   Description?
     *   type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
     *
     * @internal
     */
    parseObjectTypeDefinition() {
      let t = this._lexer.token, n = this.parseDescription();
      this.expectKeyword("type");
      let r = this.parseName(), i = this.parseImplementsInterfaces(), s = this.parseConstDirectives(), a = this.parseFieldsDefinition();
      return this.node(t, {
        kind: c.Kind.OBJECT_TYPE_DEFINITION,
        description: n,
        name: r,
        interfaces: i,
        directives: s,
        fields: a
      });
    }
    /**
     * ImplementsInterfaces :
     *   - implements `&`? NamedType
     *   - ImplementsInterfaces & NamedType
     *
     * @internal
     */
    parseImplementsInterfaces() {
      return this.expectOptionalKeyword("implements") ? this.delimitedMany(o.TokenKind.AMP, this.parseNamedType) : [];
    }
    /**
     * ```
     * FieldsDefinition : { FieldDefinition+ }
     * ```
     *
     * @internal
     */
    parseFieldsDefinition() {
      return this.optionalMany(
        o.TokenKind.BRACE_L,
        this.parseFieldDefinition,
        o.TokenKind.BRACE_R
      );
    }
    /**
     * FieldDefinition :
     *   - Description? Name ArgumentsDefinition? : Type Directives[Const]?
     *
     * @internal
     */
    parseFieldDefinition() {
      let t = this._lexer.token, n = this.parseDescription(), r = this.parseName(), i = this.parseArgumentDefs();
      this.expectToken(o.TokenKind.COLON);
      let s = this.parseTypeReference(), a = this.parseConstDirectives();
      return this.node(t, {
        kind: c.Kind.FIELD_DEFINITION,
        description: n,
        name: r,
        arguments: i,
        type: s,
        directives: a
      });
    }
    /**
     * ArgumentsDefinition : ( InputValueDefinition+ )
     *
     * @internal
     */
    parseArgumentDefs() {
      return this.optionalMany(
        o.TokenKind.PAREN_L,
        this.parseInputValueDef,
        o.TokenKind.PAREN_R
      );
    }
    /**
     * InputValueDefinition :
     *   - Description? Name : Type DefaultValue? Directives[Const]?
     *
     * @internal
     */
    parseInputValueDef() {
      let t = this._lexer.token, n = this.parseDescription(), r = this.parseName();
      this.expectToken(o.TokenKind.COLON);
      let i = this.parseTypeReference(), s;
      this.expectOptionalToken(o.TokenKind.EQUALS) && (s = this.parseConstValueLiteral());
      let a = this.parseConstDirectives();
      return this.node(t, {
        kind: c.Kind.INPUT_VALUE_DEFINITION,
        description: n,
        name: r,
        type: i,
        defaultValue: s,
        directives: a
      });
    }
    /**
     * InterfaceTypeDefinition :
     *   - Description? interface Name Directives[Const]? FieldsDefinition?
     *
     * @internal
     */
    parseInterfaceTypeDefinition() {
      let t = this._lexer.token, n = this.parseDescription();
      this.expectKeyword("interface");
      let r = this.parseName(), i = this.parseImplementsInterfaces(), s = this.parseConstDirectives(), a = this.parseFieldsDefinition();
      return this.node(t, {
        kind: c.Kind.INTERFACE_TYPE_DEFINITION,
        description: n,
        name: r,
        interfaces: i,
        directives: s,
        fields: a
      });
    }
    /**
     * UnionTypeDefinition :
     *   - Description? union Name Directives[Const]? UnionMemberTypes?
     *
     * @internal
     */
    parseUnionTypeDefinition() {
      let t = this._lexer.token, n = this.parseDescription();
      this.expectKeyword("union");
      let r = this.parseName(), i = this.parseConstDirectives(), s = this.parseUnionMemberTypes();
      return this.node(t, {
        kind: c.Kind.UNION_TYPE_DEFINITION,
        description: n,
        name: r,
        directives: i,
        types: s
      });
    }
    /**
     * UnionMemberTypes :
     *   - = `|`? NamedType
     *   - UnionMemberTypes | NamedType
     *
     * @internal
     */
    parseUnionMemberTypes() {
      return this.expectOptionalToken(o.TokenKind.EQUALS) ? this.delimitedMany(o.TokenKind.PIPE, this.parseNamedType) : [];
    }
    /**
     * EnumTypeDefinition :
     *   - Description? enum Name Directives[Const]? EnumValuesDefinition?
     *
     * @internal
     */
    parseEnumTypeDefinition() {
      let t = this._lexer.token, n = this.parseDescription();
      this.expectKeyword("enum");
      let r = this.parseName(), i = this.parseConstDirectives(), s = this.parseEnumValuesDefinition();
      return this.node(t, {
        kind: c.Kind.ENUM_TYPE_DEFINITION,
        description: n,
        name: r,
        directives: i,
        values: s
      });
    }
    /**
     * ```
     * EnumValuesDefinition : { EnumValueDefinition+ }
     * ```
     *
     * @internal
     */
    parseEnumValuesDefinition() {
      return this.optionalMany(
        o.TokenKind.BRACE_L,
        this.parseEnumValueDefinition,
        o.TokenKind.BRACE_R
      );
    }
    /**
     * EnumValueDefinition : Description? EnumValue Directives[Const]?
     *
     * @internal
     */
    parseEnumValueDefinition() {
      let t = this._lexer.token, n = this.parseDescription(), r = this.parseEnumValueName(), i = this.parseConstDirectives();
      return this.node(t, {
        kind: c.Kind.ENUM_VALUE_DEFINITION,
        description: n,
        name: r,
        directives: i
      });
    }
    /**
     * EnumValue : Name but not `true`, `false` or `null`
     *
     * @internal
     */
    parseEnumValueName() {
      if (this._lexer.token.value === "true" || this._lexer.token.value === "false" || this._lexer.token.value === "null")
        throw (0, _.syntaxError)(
          this._lexer.source,
          this._lexer.token.start,
          `${te(
            this._lexer.token
          )} is reserved and cannot be used for an enum value.`
        );
      return this.parseName();
    }
    /**
     * InputObjectTypeDefinition :
     *   - Description? input Name Directives[Const]? InputFieldsDefinition?
     *
     * @internal
     */
    parseInputObjectTypeDefinition() {
      let t = this._lexer.token, n = this.parseDescription();
      this.expectKeyword("input");
      let r = this.parseName(), i = this.parseConstDirectives(), s = this.parseInputFieldsDefinition();
      return this.node(t, {
        kind: c.Kind.INPUT_OBJECT_TYPE_DEFINITION,
        description: n,
        name: r,
        directives: i,
        fields: s
      });
    }
    /**
     * ```
     * InputFieldsDefinition : { InputValueDefinition+ }
     * ```
     *
     * @internal
     */
    parseInputFieldsDefinition() {
      return this.optionalMany(
        o.TokenKind.BRACE_L,
        this.parseInputValueDef,
        o.TokenKind.BRACE_R
      );
    }
    /**
     * TypeSystemExtension :
     *   - SchemaExtension
     *   - TypeExtension
     *
     * TypeExtension :
     *   - ScalarTypeExtension
     *   - ObjectTypeExtension
     *   - InterfaceTypeExtension
     *   - UnionTypeExtension
     *   - EnumTypeExtension
     *   - InputObjectTypeDefinition
     *   - DirectiveDefinitionExtension
     *
     * @internal
     */
    parseTypeSystemExtension() {
      let t = this._lexer.lookahead();
      if (t.kind === o.TokenKind.NAME)
        switch (t.value) {
          case "schema":
            return this.parseSchemaExtension();
          case "scalar":
            return this.parseScalarTypeExtension();
          case "type":
            return this.parseObjectTypeExtension();
          case "interface":
            return this.parseInterfaceTypeExtension();
          case "union":
            return this.parseUnionTypeExtension();
          case "enum":
            return this.parseEnumTypeExtension();
          case "input":
            return this.parseInputObjectTypeExtension();
          case "directive":
            if (this._options.experimentalDirectivesOnDirectiveDefinitions)
              return this.parseDirectiveDefinitionExtension();
            break;
        }
      throw this.unexpected(t);
    }
    /**
     * ```
     * SchemaExtension :
     *  - extend schema Directives[Const]? { OperationTypeDefinition+ }
     *  - extend schema Directives[Const]
     * ```
     *
     * @internal
     */
    parseSchemaExtension() {
      let t = this._lexer.token;
      this.expectKeyword("extend"), this.expectKeyword("schema");
      let n = this.parseConstDirectives(), r = this.optionalMany(
        o.TokenKind.BRACE_L,
        this.parseOperationTypeDefinition,
        o.TokenKind.BRACE_R
      );
      if (n.length === 0 && r.length === 0)
        throw this.unexpected();
      return this.node(t, {
        kind: c.Kind.SCHEMA_EXTENSION,
        directives: n,
        operationTypes: r
      });
    }
    /**
     * ScalarTypeExtension :
     *   - extend scalar Name Directives[Const]
     *
     * @internal
     */
    parseScalarTypeExtension() {
      let t = this._lexer.token;
      this.expectKeyword("extend"), this.expectKeyword("scalar");
      let n = this.parseName(), r = this.parseConstDirectives();
      if (r.length === 0)
        throw this.unexpected();
      return this.node(t, {
        kind: c.Kind.SCALAR_TYPE_EXTENSION,
        name: n,
        directives: r
      });
    }
    /**
     * ObjectTypeExtension :
     *  - extend type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
     *  - extend type Name ImplementsInterfaces? Directives[Const]
     *  - extend type Name ImplementsInterfaces
     *
     * @internal
     */
    parseObjectTypeExtension() {
      let t = this._lexer.token;
      this.expectKeyword("extend"), this.expectKeyword("type");
      let n = this.parseName(), r = this.parseImplementsInterfaces(), i = this.parseConstDirectives(), s = this.parseFieldsDefinition();
      if (r.length === 0 && i.length === 0 && s.length === 0)
        throw this.unexpected();
      return this.node(t, {
        kind: c.Kind.OBJECT_TYPE_EXTENSION,
        name: n,
        interfaces: r,
        directives: i,
        fields: s
      });
    }
    /**
     * InterfaceTypeExtension :
     *  - extend interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
     *  - extend interface Name ImplementsInterfaces? Directives[Const]
     *  - extend interface Name ImplementsInterfaces
     *
     * @internal
     */
    parseInterfaceTypeExtension() {
      let t = this._lexer.token;
      this.expectKeyword("extend"), this.expectKeyword("interface");
      let n = this.parseName(), r = this.parseImplementsInterfaces(), i = this.parseConstDirectives(), s = this.parseFieldsDefinition();
      if (r.length === 0 && i.length === 0 && s.length === 0)
        throw this.unexpected();
      return this.node(t, {
        kind: c.Kind.INTERFACE_TYPE_EXTENSION,
        name: n,
        interfaces: r,
        directives: i,
        fields: s
      });
    }
    /**
     * UnionTypeExtension :
     *   - extend union Name Directives[Const]? UnionMemberTypes
     *   - extend union Name Directives[Const]
     *
     * @internal
     */
    parseUnionTypeExtension() {
      let t = this._lexer.token;
      this.expectKeyword("extend"), this.expectKeyword("union");
      let n = this.parseName(), r = this.parseConstDirectives(), i = this.parseUnionMemberTypes();
      if (r.length === 0 && i.length === 0)
        throw this.unexpected();
      return this.node(t, {
        kind: c.Kind.UNION_TYPE_EXTENSION,
        name: n,
        directives: r,
        types: i
      });
    }
    /**
     * EnumTypeExtension :
     *   - extend enum Name Directives[Const]? EnumValuesDefinition
     *   - extend enum Name Directives[Const]
     *
     * @internal
     */
    parseEnumTypeExtension() {
      let t = this._lexer.token;
      this.expectKeyword("extend"), this.expectKeyword("enum");
      let n = this.parseName(), r = this.parseConstDirectives(), i = this.parseEnumValuesDefinition();
      if (r.length === 0 && i.length === 0)
        throw this.unexpected();
      return this.node(t, {
        kind: c.Kind.ENUM_TYPE_EXTENSION,
        name: n,
        directives: r,
        values: i
      });
    }
    /**
     * InputObjectTypeExtension :
     *   - extend input Name Directives[Const]? InputFieldsDefinition
     *   - extend input Name Directives[Const]
     *
     * @internal
     */
    parseInputObjectTypeExtension() {
      let t = this._lexer.token;
      this.expectKeyword("extend"), this.expectKeyword("input");
      let n = this.parseName(), r = this.parseConstDirectives(), i = this.parseInputFieldsDefinition();
      if (r.length === 0 && i.length === 0)
        throw this.unexpected();
      return this.node(t, {
        kind: c.Kind.INPUT_OBJECT_TYPE_EXTENSION,
        name: n,
        directives: r,
        fields: i
      });
    }
    parseDirectiveDefinitionExtension() {
      let t = this._lexer.token;
      this.expectKeyword("extend"), this.expectKeyword("directive"), this.expectToken(o.TokenKind.AT);
      let n = this.parseName(), r = this.parseConstDirectives();
      if (r.length === 0)
        throw this.unexpected();
      return this.node(t, {
        kind: c.Kind.DIRECTIVE_EXTENSION,
        name: n,
        directives: r
      });
    }
    /**
     * ```
     * DirectiveDefinition :
     *   - Description? directive @ Name ArgumentsDefinition? `repeatable`? on DirectiveLocations
     * ```
     *
     * @internal
     */
    parseDirectiveDefinition() {
      let t = this._lexer.token, n = this.parseDescription();
      this.expectKeyword("directive"), this.expectToken(o.TokenKind.AT);
      let r = this.parseName(), i = this.parseArgumentDefs(), s = this._options.experimentalDirectivesOnDirectiveDefinitions ? this.parseConstDirectives() : [], a = this.expectOptionalKeyword("repeata\
ble");
      this.expectKeyword("on");
      let u = this.parseDirectiveLocations();
      return this.node(t, {
        kind: c.Kind.DIRECTIVE_DEFINITION,
        description: n,
        name: r,
        arguments: i,
        directives: s,
        repeatable: a,
        locations: u
      });
    }
    /**
     * DirectiveLocations :
     *   - `|`? DirectiveLocation
     *   - DirectiveLocations | DirectiveLocation
     *
     * @internal
     */
    parseDirectiveLocations() {
      return this.delimitedMany(
        o.TokenKind.PIPE,
        this.parseDirectiveLocation
      );
    }
    /*
     * DirectiveLocation :
     *   - ExecutableDirectiveLocation
     *   - TypeSystemDirectiveLocation
     *
     * ExecutableDirectiveLocation : one of
     *   `QUERY`
     *   `MUTATION`
     *   `SUBSCRIPTION`
     *   `FIELD`
     *   `FRAGMENT_DEFINITION`
     *   `FRAGMENT_SPREAD`
     *   `INLINE_FRAGMENT`
     *
     * TypeSystemDirectiveLocation : one of
     *   `SCHEMA`
     *   `SCALAR`
     *   `OBJECT`
     *   `FIELD_DEFINITION`
     *   `ARGUMENT_DEFINITION`
     *   `INTERFACE`
     *   `UNION`
     *   `ENUM`
     *   `ENUM_VALUE`
     *   `INPUT_OBJECT`
     *   `INPUT_FIELD_DEFINITION`
     *   `DIRECTIVE_DEFINITION`
     */
    parseDirectiveLocation() {
      let t = this._lexer.token, n = this.parseName();
      if (Object.prototype.hasOwnProperty.call(
        Wt.DirectiveLocation,
        n.value
      ))
        return n;
      throw this.unexpected(t);
    }
    // Schema Coordinates
    /**
     * SchemaCoordinate :
     *   - Name
     *   - Name . Name
     *   - Name . Name ( Name : )
     *   - \@ Name
     *   - \@ Name ( Name : )
     * @returns Parsed schema coordinate AST.
     * @example
     * ```ts
     * import assert from 'node:assert/strict';
     * import { Kind, parseSchemaCoordinate } from 'graphql/language';
     *
     * const typeCoordinate = parseSchemaCoordinate('User.name');
     * const directiveCoordinate = parseSchemaCoordinate('@include(if:)');
     * assert(typeCoordinate.kind === Kind.MEMBER_COORDINATE);
     * assert(directiveCoordinate.kind === Kind.DIRECTIVE_ARGUMENT_COORDINATE);
     *
     * typeCoordinate.name.value; // => 'User'
     * typeCoordinate.memberName?.value; // => 'name'
     * directiveCoordinate.name.value; // => 'include'
     * directiveCoordinate.argumentName?.value; // => 'if'
     * ```
     */
    parseSchemaCoordinate() {
      let t = this._lexer.token, n = this.expectOptionalToken(o.TokenKind.AT), r = this.parseName(), i;
      !n && this.expectOptionalToken(o.TokenKind.DOT) && (i = this.parseName());
      let s;
      return (n || i) && this.expectOptionalToken(o.TokenKind.PAREN_L) && (s = this.parseName(), this.expectToken(o.TokenKind.COLON), this.expectToken(o.TokenKind.PAREN_R)), n ? s ? this.node(t, {
        kind: c.Kind.DIRECTIVE_ARGUMENT_COORDINATE,
        name: r,
        argumentName: s
      }) : this.node(t, {
        kind: c.Kind.DIRECTIVE_COORDINATE,
        name: r
      }) : i ? s ? this.node(t, {
        kind: c.Kind.ARGUMENT_COORDINATE,
        name: r,
        fieldName: i,
        argumentName: s
      }) : this.node(t, {
        kind: c.Kind.MEMBER_COORDINATE,
        name: r,
        memberName: i
      }) : this.node(t, {
        kind: c.Kind.TYPE_COORDINATE,
        name: r
      });
    }
    // Core parsing utility functions
    /**
     * Returns a node that, if configured to do so, sets a "loc" field as a
     * location object, used to identify the place in the source that created a
     * given parsed object.
     *
     * @internal
     */
    node(t, n) {
      return this._options.noLocation !== !0 && (n.loc = new B.Location(
        t,
        this._lexer.lastToken,
        this._lexer.source
      )), n;
    }
    /**
     * Determines if the next token is of a given kind
     *
     * @internal
     */
    peek(t) {
      return this._lexer.token.kind === t;
    }
    /**
     * If the next token is of the given kind, return that token after advancing the lexer.
     * Otherwise, do not change the parser state and throw an error.
     *
     * @internal
     */
    expectToken(t) {
      let n = this._lexer.token;
      if (n.kind === t)
        return this.advanceLexer(), n;
      throw (0, _.syntaxError)(
        this._lexer.source,
        n.start,
        `Expected ${He(t)}, found ${te(n)}.`
      );
    }
    /**
     * If the next token is of the given kind, return "true" after advancing the lexer.
     * Otherwise, do not change the parser state and return "false".
     *
     * @internal
     */
    expectOptionalToken(t) {
      return this._lexer.token.kind === t ? (this.advanceLexer(), !0) : !1;
    }
    /**
     * If the next token is a given keyword, advance the lexer.
     * Otherwise, do not change the parser state and throw an error.
     *
     * @internal
     */
    expectKeyword(t) {
      let n = this._lexer.token;
      if (n.kind === o.TokenKind.NAME && n.value === t)
        this.advanceLexer();
      else
        throw (0, _.syntaxError)(
          this._lexer.source,
          n.start,
          `Expected "${t}", found ${te(n)}.`
        );
    }
    /**
     * If the next token is a given keyword, return "true" after advancing the lexer.
     * Otherwise, do not change the parser state and return "false".
     *
     * @internal
     */
    expectOptionalKeyword(t) {
      let n = this._lexer.token;
      return n.kind === o.TokenKind.NAME && n.value === t ? (this.advanceLexer(), !0) : !1;
    }
    /**
     * Helper function for creating an error when an unexpected lexed token is encountered.
     *
     * @internal
     */
    unexpected(t) {
      let n = t ?? this._lexer.token;
      return (0, _.syntaxError)(
        this._lexer.source,
        n.start,
        `Unexpected ${te(n)}.`
      );
    }
    /**
     * Returns a possibly empty list of parse nodes, determined by the parseFn.
     * This list begins with a lex token of openKind and ends with a lex token of closeKind.
     * Advances the parser to the next lex token after the closing token.
     *
     * @internal
     */
    any(t, n, r) {
      this.expectToken(t);
      let i = [];
      for (; !this.expectOptionalToken(r); )
        i.push(n.call(this));
      return i;
    }
    /**
     * Returns a list of parse nodes, determined by the parseFn.
     * It can be empty only if open token is missing otherwise it will always return non-empty list
     * that begins with a lex token of openKind and ends with a lex token of closeKind.
     * Advances the parser to the next lex token after the closing token.
     *
     * @internal
     */
    optionalMany(t, n, r) {
      if (this.expectOptionalToken(t)) {
        let i = [];
        do
          i.push(n.call(this));
        while (!this.expectOptionalToken(r));
        return i;
      }
      return [];
    }
    /**
     * Returns a non-empty list of parse nodes, determined by the parseFn.
     * This list begins with a lex token of openKind and ends with a lex token of closeKind.
     * Advances the parser to the next lex token after the closing token.
     *
     * @internal
     */
    many(t, n, r) {
      this.expectToken(t);
      let i = [];
      do
        i.push(n.call(this));
      while (!this.expectOptionalToken(r));
      return i;
    }
    /**
     * Returns a non-empty list of parse nodes, determined by the parseFn.
     * This list may begin with a lex token of delimiterKind followed by items separated by lex tokens of tokenKind.
     * Advances the parser to the next lex token after last item in the list.
     *
     * @internal
     */
    delimitedMany(t, n) {
      this.expectOptionalToken(t);
      let r = [];
      do
        r.push(n.call(this));
      while (this.expectOptionalToken(t));
      return r;
    }
    advanceLexer() {
      let { maxLexicalTokens: t = this._options.maxTokens } = this._options, n = this._lexer.advance();
      if (n.kind !== o.TokenKind.EOF && (++this._tokenCounter, t !== void 0 && this._tokenCounter > t))
        throw (0, _.syntaxError)(
          this._lexer.source,
          n.start,
          `Document contains more that ${t} tokens. Parsing aborted.`
        );
    }
  };
  O.Parser = A;
  function te(e) {
    let t = e.value;
    return He(e.kind) + (t != null ? ` "${t}"` : "");
  }
  function He(e) {
    return (0, We.isPunctuatorTokenKind)(e) ? `"${e}"` : e;
  }
});

// src/blocks/code/graphql/index.ts
var nt = it(Ze(), 1);

// src/blocks/code/graphql/declarations.ts
var ye = new Set(
  "_ Int Float String Boolean ID Date Time DateTime Timestamp JSON JSONObject UUID URL URI Upload BigInt Long Decimal Void Any EmailAddress Cursor".split(
    " "
  )
), sn = /^(?:Query|Mutation|Subscription)$/;
function et(e, t) {
  switch (e.kind) {
    case "ObjectTypeDefinition":
    case "ObjectTypeExtension":
      return sn.test(e.name.value) ? (e.fields ?? []).map((n) => on(e.name.value, n, t)) : [
        S(
          e.name,
          e.fields ?? [],
          (e.interfaces ?? []).map(({ name: n }) => n.value),
          t
        )
      ];
    case "InterfaceTypeDefinition":
      return [
        S(
          e.name,
          e.fields ?? [],
          (e.interfaces ?? []).map(({ name: n }) => n.value),
          t
        )
      ];
    case "InputObjectTypeDefinition":
      return [S(e.name, e.fields ?? [], [], t)];
    case "EnumTypeDefinition":
      return [
        {
          ...S(e.name, [], [], t),
          kind: "enum",
          values: (e.values ?? []).map(({ name: n }) => n.value)
        }
      ];
    case "UnionTypeDefinition":
      return [
        S(
          e.name,
          [],
          (e.types ?? []).map(({ name: n }) => n.value),
          t
        )
      ];
    case "ScalarTypeDefinition":
      return [S(e.name, [], [], t)];
    default:
      return [];
  }
}
function S(e, t, n, r) {
  let i = t.filter((s) => s.name.value !== "_").map(
    (s) => ({
      name: s.name.value,
      type: Ie(s.type),
      optional: s.type.kind !== "NonNullType",
      references: $([...tt(s), j(s.type)], ye),
      key: j(s.type) === "ID" && /^_?id$/i.test(s.name.value),
      place: r(s.name)
    })
  );
  return {
    name: e.value,
    kind: "type",
    notation: "graphql",
    fields: i,
    values: [],
    references: $(n, ye),
    place: r(e)
  };
}
function on(e, t, n) {
  let r = $([...tt(t), j(t.type)], ye);
  return { ...S(t.name, [], r, n), name: `${e}.${t.name.value}`, kind: "operation" };
}
var tt = (e) => e.kind === "FieldDefinition" ? (e.arguments ?? []).map(({ type: t }) => j(t)) : [], j = (e) => e.kind === "NamedType" ? e.name.value : j(e.type);
function Ie(e) {
  return e.kind === "NamedType" ? e.name.value : e.kind === "ListType" ? `[${Ie(e.type)}]` : `${Ie(e.type)}!`;
}

// src/blocks/code/graphql/index.ts
var an = [
  ["", ""],
  ["type Query {", `
}`],
  ["enum _ {", `
}`]
], Rn = (e) => {
  let t = De(e), n;
  for (let r of /* @__PURE__ */ new Set([e, cn(e)]))
    for (let [i, s] of an)
      try {
        let { definitions: a } = (0, nt.parse)(i + r + s, { maxTokens: 5e4 }), u = (p) => t((p.loc?.start ?? 0) - i.length);
        return { declarations: a.flatMap((p) => et(p, u)), faults: [] };
      } catch (a) {
        let u = a, p = (u.positions?.[0] ?? 0) - i.length;
        (!n || p > n.at) && (n = { error: u, at: p });
      }
  return { declarations: [], faults: n ? [un(n.error, n.at, e, t)] : [] };
};
function cn(e) {
  return e.replace(/\.{3}(?=[ \t]*(?:[}\n)]|$))/g, (t, n) => {
    let r = e.lastIndexOf("{", n);
    return /\benum\s+\w+\s*$/.test(e.slice(Math.max(0, r - 80), r)) ? "_  " : "_:_";
  }).replaceAll("…", "_");
}
function un({ message: e }, t, n, r) {
  let i = n.slice(Math.max(0, t)).trim() === "", s = r(i ? n.trimEnd().length : t), a = e.replace(/^Syntax Error: /, ""), u = /^Expected (.+?), found/.exec(a)?.[1]?.replaceAll('"', ""), p = i ? void 0 :
  /^(?:\w+|\S)/.exec(n.slice(Math.max(0, t)))?.[0], h = p ? `\`${p.replaceAll("`", "'")}\`` : ve, l = u ? `: expected ${/^\w+$/.test(u) ? `a ${u.toLowerCase()}` : `\`${u}\``}` : "";
  return {
    message: `${h} is not expected here${l}`,
    place: s,
    ...p && { token: p },
    ...u && { expected: [u] }
  };
}
export {
  Rn as readGraphql
};
