import type { Definition, Html, Nodes } from "mdast";
import { unsafeStatements } from "./lookup/mermaid.ts";
import { everyNode } from "./lookup/nodes.ts";
import { placeAt, sectionAt } from "./lookup/place.ts";
import { list, quote } from "./lookup/quote.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "no-unsafe-content",
  section: "overview",
  severity: "error",
  summary: "Disallow raw HTML, remote images, unusual links and active diagrams.",
  why: "The document is rendered, mailed and read by agents: HTML and links can run code, a remote image tells its host who reads, a diagram can call back.",
  fix: "Write Markdown: a table or list instead of HTML, `;` instead of `<br>`, names such as `<id>` in inline code; keep images beside the document; link with http, https, mailto or a relative path; draw Mermaid without `click`, `href` and `%%{init`.",
  bad: "Login<br>and logout, see [the demo](javascript:alert(1)).\n\n![](https://example.com/pixel.png)\n",
  good: "Login and logout, see [the demo](https://example.com/demo).\n\n![The login page](images/login.png)\n",
  anyText: true,
  *check(facts) {
    const images = imageReferences(facts);
    const tags: Tags = new Map();
    for (const node of everyNode(facts.document.tree)) {
      if (node.type === "html") countTags(facts, node, tags);
      else if (node.type === "code" && node.lang?.toLowerCase() === "mermaid") yield* diagram(facts, node);
      else yield* address(facts, node, images);
    }
    for (const { names, count, ...finding } of tags.values()) {
      const often = count > 1 ? ` (${count} times in this section)` : "";
      yield {
        ...finding,
        message: `raw HTML ${list([...names].map((name) => `<${name}>`))}${often}: expected Markdown, or inline code where the name itself is meant`,
      };
    }
  },
} satisfies Rule;

type Tags = Map<string, Omit<Finding, "message"> & { names: Set<string>; count: number }>;

/** One finding for each section, at the first element in it. */
function countTags({ document, design }: Facts, { value, position }: Html, tags: Tags) {
  const bare = value.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => " ".repeat(comment.length));
  for (const { 1: name = "", index } of bare.matchAll(/<([a-z!?][a-z0-9-]{0,40})/gi)) {
    const start = (position?.start.offset ?? 0) + index;
    const at = placeAt(document, start, start + name.length + 1);
    const section = sectionAt(design, at) ?? "overview";
    const standing = tags.get(section) ?? { at, section, names: new Set(), count: 0 };
    standing.names.add(name.toLowerCase());
    standing.count += 1;
    tags.set(section, standing);
  }
}

function* diagram({ document, design }: Facts, node: Extract<Nodes, { type: "code" }>): Iterable<Finding> {
  for (const statement of unsafeStatements(node.value)) {
    const start = Math.max(document.source.indexOf(statement, node.position?.start.offset), 0);
    const at = placeAt(document, start, start + statement.length);
    yield {
      message: `${quote(statement)} in a diagram: expected nodes, edges and labels only`,
      at,
      section: sectionAt(design, at),
    };
  }
}

const readable = /^(?:https?|mailto):/i;
const scheme = /^[a-z][a-z0-9+.-]*:/i;

function* address({ design }: Facts, node: Nodes, images: Set<string>): Iterable<Finding> {
  if (!("url" in node) || !node.position) return;
  const url = node.url.replace(/[\u0000-\u0020]/g, "");
  const isImage = node.type === "image" || (node.type === "definition" && images.has(node.identifier));
  const section = sectionAt(design, node.position);
  const isRemote = scheme.test(url) || /^[\\/]{2}/.test(url);
  if (isImage && isRemote)
    yield {
      message: `image from ${quote(url)}: expected a file beside the document, such as \`images/overview.png\``,
      at: node.position,
      section,
    };
  else if (!isImage && scheme.test(url) && !readable.test(url))
    yield {
      message: `link to ${quote(url)}: expected http, https, mailto or a relative path`,
      at: node.position,
      section,
    };
}

function imageReferences({ document }: Facts): Set<Definition["identifier"]> {
  return new Set(
    [...everyNode(document.tree)].flatMap((node) => (node.type === "imageReference" ? [node.identifier] : [])),
  );
}
