import type { Code } from "mdast";
import { blockLines } from "../block-lines.ts";
import type { Component } from "../design.ts";
import { cellAt, column, columnBut, idsIn, isBlank, type Row, type Table } from "../markup.ts";

const named =
  /^(?:#\s*)?(?:component|service|modul[eo]?|name|container|building block|element|layer|subsystem|baustein|komponente|componente|part|class|dienst|serviço|módulo|system|tool|package|组件|模块|服务)\b|name$|^(?:组件|模块|服务)/i;
const surely =
  /^(?:component|service|modul[eo]?|container|building block|subsystem|baustein|komponente|componente|组件|模块)s?\b|^(?:组件|模块)/i;
const does =
  /responsib|purpose|description|role|function|does|verantwort|aufgabe|zweck|beschreibung|respons|descri|propósito|职责|说明|描述|作用|功能/i;
const notParts =
  /^(?:version|min(?:imum)? version|versão|status|endpoint|method|metric|failure|impact|cost|price|monthly)/i;

const called = /^[\w.]{1,80}\([^()]{0,80}\)$/;

/** Rows of parts and what each does; outside of a section on components the columns must say that they are parts. */
export function componentsOfTable(table: Table, inComponents: boolean): Component[] {
  const name = column(table, inComponents ? named : surely);
  const duty = columnBut(table, does, name);
  if (name < 0 || duty < 0 || table.header.some((title) => notParts.test(title))) return [];
  const technology = columnBut(table, /tech|stack|implementation/i, name, duty);
  const parts = table.rows.filter((row) => !cellAt(row, name).codes.some(({ text }) => called.test(text)));
  return parts.map((row) => fromRow(row, name, duty, technology)).filter((part) => !isBlank(part.name));
}

function fromRow(row: Row, name: number, duty: number, technology: number): Component {
  const text = (index: number) =>
    isBlank(cellAt(row, index).text) ? undefined : { text: cellAt(row, index).text, at: cellAt(row, index).at };
  const words = row.cells.map((cell) => cell.text).join(" ");
  const bare = cellAt(row, name)
    .text.replace(/\s*\([^()]*\)\s*$/, "")
    .trim();
  const passesThrough = /passes through/i.test(words);
  return {
    name: bare || cellAt(row, name).text,
    at: row.at,
    form: technology < 0 ? "told" : "labelled",
    responsibilities: text(duty),
    technology: text(technology),
    serves: idsIn(words),
    passesThrough,
  };
}

const branch =
  /^[\s│|]{0,60}(?:├|└|\+|\||`)[─-]{1,3}\s?([\w@.[\](){}*/-]{2,80})(?:\s+(?:#|\/\/|—|–|--?|←|:)\s*|\s{2,})(\S.{3,300})$/;

/** The parts of a tree of files, each with the remark behind it. */
export function componentsOfTree(code: Code, source: string): Component[] {
  return blockLines(code, source).flatMap(({ text, at }): Component[] => {
    const found = text.length <= 500 ? branch.exec(text) : null;
    return found
      ? [
          {
            name: found[1]!.replace(/\/$/, ""),
            at,
            form: "named",
            responsibilities: { text: found[2]!, at },
            serves: [],
            passesThrough: false,
          },
        ]
      : [];
  });
}
