export * from "./document.ts";
export { parse } from "./parse.ts";
