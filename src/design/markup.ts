/** What Markdown holds, without what it means: cells, tables, items, lines, blocks. */
export { type Cell, cellOf, codesOf, insideCode, placeOf } from "./cells.ts";
export { everyItem, type Item, itemsIn, itemsOf, type Line, labelOf, linesIn } from "./items.ts";
export { codeBlocksIn, deep, flat, htmlIn, imagesIn, listsIn } from "./nodes.ts";
export { cellAt, column, columnBut, type Row, rowText, type Table, tablesIn } from "./tables.ts";
export { findIds, idsIn, isBlank } from "./words.ts";
