import type { Code, Html } from "mdast";
import type { Place } from "../../blocks/block.ts";
import type { Section } from "../../document/index.ts";
import { placeIn } from "../block-lines.ts";
import type { Diagram } from "../design.ts";
import { kindOfBlock, kindOfWords, notationOf } from "../diagram-kind.ts";
import { codeBlocksIn, deep, htmlIn, imagesIn, placeOf } from "../markup.ts";
import { ancestors, type Outline } from "../outline.ts";
import type { Reader } from "./reader.ts";
import { distinctByLine } from "./value.ts";

/** Every diagram: Mermaid, PlantUML, D2 and DOT blocks, drawings in characters, images, and links to one. */
export const readDiagrams: Reader = (outline) => {
  const placed = outline.nodes.flatMap((node) => {
    const section = outline.sectionAt(node);
    const title = outline.holder(node)?.title ?? "";
    const blocks = codeBlocksIn([node]).flatMap((code) => blockOf(code, title, outline));
    const images = imagesIn([node]).flatMap(({ alt, title: caption, url, position }) =>
      imageOf(`${alt ?? ""} ${caption ?? ""} ${url}`, url, title, placeOf({ position })),
    );
    const raw = htmlIn([node]).flatMap((html) => imagesOfHtml(html, title));
    return [...blocks, ...images, ...raw].map((diagram) => ({
      ...diagram,
      section,
      isDesign: diagram.notation === "image" && drawsDesign(outline.holder(node), section),
    }));
  });
  const diagrams = placed.map(
    ({ isDesign, ...diagram }): Diagram =>
      diagram.kind === "other" && isDesign ? { ...diagram, kind: "architecture" } : diagram,
  );
  return {
    diagrams: [...diagrams, ...linked(outline)],
    notRead: placed
      .filter(({ notation }) => notation !== "mermaid")
      .map(({ notation, section, at }) => ({
        text: `a diagram in ${notation} is not checked`,
        section: section ?? "architecture",
        at,
      })),
  };
};

/** Whether an image that does not say what it shows stands where the architecture is told. */
function drawsDesign(holder: Section | undefined, section: string | undefined): boolean {
  const titles = holder ? [holder, ...ancestors(holder)].map(({ title }) => title) : [];
  const told = /\b(?:design|proposal|approach|solution|architecture|how|overview|implementation|entwurf|lösung)\b/i;
  return section === "architecture" || (section === undefined && titles.some((title) => told.test(title)));
}

function blockOf(code: Code, title: string, outline: Outline): Diagram[] {
  const notation = notationOf(code);
  if (!notation) return [];
  const at = placeOf(code);
  const drawn = drawnIn(code, outline);
  return [{ notation, kind: kindOfBlock(notation, code.value, title, drawn), source: code.value, at, ...drawn }];
}

type Drawn = Pick<Diagram, "type" | "nodes" | "edges" | "groups">;

const undrawn: Drawn = { nodes: [], edges: [], groups: [] };

/** What a Mermaid block draws; a label's first line is the name, the rest says more of it. */
function drawnIn(code: Code, { blocks, document }: Outline): Drawn {
  const drawing = blocks.get(code)?.drawing;
  if (!drawing) return undrawn;
  const at = (place: Place) => placeIn(code, document.source, place);
  return {
    type: drawing.type,
    nodes: drawing.nodes.map(({ id, label, shape, group, declared, place }) => ({
      id,
      label: label.split("\n", 1)[0]!.trim(),
      shape,
      group,
      declared,
      at: at(place),
    })),
    edges: drawing.edges.map(({ place, ...edge }) => ({ ...edge, at: at(place) })),
    groups: drawing.groups.map(({ place, ...group }) => ({ ...group, at: at(place) })),
  };
}

function imageOf(words: string, url: string, title: string, at: Diagram["at"]): Diagram[] {
  if (/badge|shields\.io|logo|avatar|icon|banner|screenshot|mock-?up|wireframe|emoji|\bgif\b/i.test(words)) return [];
  const kind = kindOfWords(words);
  return [{ notation: "image", kind: kind === "other" ? kindOfWords(title) : kind, source: url, at, ...undrawn }];
}

function imagesOfHtml({ value, position }: Html, title: string): Diagram[] {
  return Array.from(value.slice(0, 20_000).matchAll(/<img\b([^>]{1,1000})>/gi)).flatMap(([, attributes = ""]) => {
    const url = /\bsrc\s*=\s*["']?([^"'\s>]{1,500})/i.exec(attributes)?.[1] ?? "";
    const alt = /\balt\s*=\s*["']([^"']{0,300})/i.exec(attributes)?.[1] ?? "";
    return url ? imageOf(`${alt} ${url}`, url, title, placeOf({ position })) : [];
  });
}

const file = /\.(?:puml|plantuml|drawio|mmd|vsdx?|excalidraw|dsl)\b|diagram[\w-]{0,40}\.(?:png|svg|jpe?g|md|pdf)\b/i;

/** A diagram that stands elsewhere: its file is named or linked. */
function linked(outline: Outline): Diagram[] {
  const named = outline.passages.flatMap(({ codes, at }) =>
    codes.filter(({ text }) => file.test(text)).map(({ text }) => ({ text, at })),
  );
  const links = deep(outline.nodes).flatMap((node) =>
    node.type === "link" &&
    (file.test(node.url) || /(?:figma|lucid|miro|draw\.io|excalidraw|diagrams\.net)/i.test(node.url))
      ? [{ text: node.url, at: placeOf(node) }]
      : [],
  );
  return distinctByLine([...named, ...links]).map(({ text, at }) => ({
    notation: "image",
    kind: "other",
    source: text,
    at,
    ...undrawn,
  }));
}
