import { readdirSync, readFileSync } from "node:fs";

export type Case = {
  /** The file it stands in, without its ending: the kind of the diagram. */
  kind: string;
  name: string;
  /** The lines of the diagram at which its fault may be told. */
  lines: number[];
  text: string;
};

/** The diagrams of a folder's Markdown files: a heading, with `(line 2 or 4)` where the fault's line is known, and a fence below it. */
export function casesIn(folder: "valid" | "broken"): Case[] {
  const directory = new URL(`diagrams/${folder}/`, import.meta.url);
  return readdirSync(directory).flatMap((file) => {
    const text = readFileSync(new URL(file, directory), "utf8");
    const found = text.matchAll(/^## (.+?)(?: \(line ([\d or]+)\))?\n\n(`{3,})mermaid\n([\s\S]*?)\n\3$/gm);
    return [...found].map(([, name, lines, , diagram]) => ({
      kind: file.replace(".md", ""),
      name: name!,
      lines: lines?.split(" or ").map(Number) ?? [],
      text: diagram!,
    }));
  });
}
