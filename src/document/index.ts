export { createCache } from "./cache.ts";
export * from "./document.ts";
export { parse } from "./parse.ts";
