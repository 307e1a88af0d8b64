import type { LineEdit } from "./scene.ts";
import { swap } from "./scene.ts";

const drawn = /[ \t]*(?:[→⟶➔➜➝⇒]|[—–]{1,3}>{1,2})[ \t]*/g;

/** Arrows of other languages, written as `plain` and `thick` of this one; text between quotes is not looked at. */
export function arrowsInto(plain: string, thick: string): LineEdit[] {
  return [
    swap(drawn, ` ${plain} `),
    swap(/--[ \t]{1,3}>|-[ \t]{1,3}->/g, plain),
    swap(/(?<![-=.~<])=>/g, thick),
    swap(/==>/g, thick),
    swap(/=->|-=>/g, thick),
    swap(/<->/g, `<${plain.replace(/^</, "")}`),
    swap(plain === "-->" ? /-->>+/g : /--?>>>+/g, plain),
    swap(/(?<![-=.~<])->{1,2}/g, plain),
    swap(/\.\.+>/g, "-.->"),
  ];
}
