import type { Span } from "./problem.ts";
import { placeOf, type Sketch } from "./sketch.ts";

/** Which classes of style are defined and used, and which nodes exist by their style only. */
export type Styles = {
  define(names: string): void;
  use(ids: string, name: string, span: Span): void;
  style(id: string, span: Span): void;
  draw(id: string): void;
  finish(): void;
};

export function createStyles({ nodes, groups, traps }: Sketch): Styles {
  const defined = new Set<string>(["default", "clickable"]);
  const uses: { name: string; span: Span }[] = [];
  const styled = new Map<string, Span>();
  const drawn = new Set<string>();
  return {
    define: (names) => {
      for (const name of names.split(",")) defined.add(name.trim());
    },
    use: (_ids, name, span) => void uses.push({ name: name.trim(), span }),
    style: (id, span) => void (drawn.has(id) || styled.has(id) || styled.set(id, span)),
    draw: (id) => void drawn.add(id),
    finish: () => {
      for (const { name, span } of uses) {
        if (defined.has(name)) continue;
        defined.add(name);
        const message = `no \`classDef ${name}\`: what bears the class is drawn without a style`;
        traps.push({ message, place: placeOf(span) });
      }
      for (const [id, span] of styled) {
        if (drawn.has(id) || groups.has(id)) continue;
        nodes.delete(id);
        const message = `\`style ${id}\` draws a new box \`${id}\`, since no node has this id`;
        traps.push({ message, place: placeOf(span) });
      }
    },
  };
}
