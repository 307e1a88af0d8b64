/** Names of types that the language, its platform or the usual libraries bring. */
export const builtIn: ReadonlySet<string> = new Set(
  (
    "Array ReadonlyArray Promise PromiseLike Awaited Record Partial Required Readonly Pick Omit Exclude Extract NonNullable Parameters " +
    "ConstructorParameters ReturnType InstanceType ThisType Uppercase Lowercase Capitalize Uncapitalize NoInfer Map Set WeakMap WeakSet " +
    "ReadonlyMap ReadonlySet Date Error TypeError RangeError AggregateError RegExp Function Object String Number Boolean Symbol BigInt " +
    "Iterable Iterator IterableIterator AsyncIterable AsyncIterator AsyncIterableIterator Generator AsyncGenerator JSON Math Intl Buffer " +
    "ArrayBuffer SharedArrayBuffer DataView Uint8Array Uint8ClampedArray Uint16Array Uint32Array Int8Array Int16Array Int32Array Float32Array " +
    "Float64Array BigInt64Array BigUint64Array Blob File FileList FormData Headers Request Response URL URLSearchParams AbortSignal " +
    "AbortController ReadableStream WritableStream TransformStream WebSocket EventSource Event EventTarget EventEmitter CustomEvent MessageEvent " +
    "MouseEvent KeyboardEvent Element HTMLElement Document Window Node Worker CryptoKey TextEncoder TextDecoder Timeout NodeJS React JSX Observable " +
    "Subject BehaviorSubject ReactNode ReactElement FC SetStateAction Dispatch Readable Writable Duplex Stream Express Socket UUID Uuid Guid " +
    "ObjectId Decimal DateTime Timestamp ISODate ISO8601 Temporal Int Float Double Long Integer Bool Char Text Byte Bytes Any Void Null " +
    "Undefined Tuple List Dictionary Enum Optional Maybe Result Either Nullable Id ID Url Uri URI Json JsonValue JSONValue JsonObject JSONObject"
  ).split(" "),
);
