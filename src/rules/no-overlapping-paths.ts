import { overlapsIn } from "./lookup/overlaps.ts";
import { list, quote } from "./lookup/quote.ts";
import { repeatedIn } from "./lookup/repeated.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "no-overlapping-paths",
  section: "api",
  severity: "warning",
  summary:
    "Disallow a path that begins with a parameter and catches another path of the host, and an endpoint that is defined twice.",
  why: "A link named `api` or `login` either cannot be reached or takes over the page of that name; which of the two is decided by the order of routes. Of an endpoint with two rows, each reader builds the one that he finds first.",
  fix: "Give one of the two a host or prefix of its own, such as `/l/{name}`, and say which host serves which; or say that the names of paths are reserved. Keep one row of an endpoint.",
  bad: "## API Contract\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `GET /loans` | own loans | – → `Loan[]` | reader | 401 | FR-1 |\n| `GET /{shelf}` | what stands on a shelf | shelf → page | none | 404 | FR-1 |\n",
  good: "## API Contract\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `GET /loans` | own loans | – → `Loan[]` | reader | 401 | FR-1 |\n| `GET /shelves/{shelf}` | what stands on a shelf | shelf → page | none | 404 | FR-1 |\n",
  *check(facts) {
    for (const { open, caught } of overlapsIn(facts)) {
      const names = list(caught.map(({ name }) => name));
      const message = `${quote(open.name)} catches ${names} as well: expected a host or prefix of its own, or a sentence that says which host serves it or that these names are reserved`;
      const related = caught.slice(0, 5).map(({ name, at }) => ({ message: `${name} is defined here`, at }));
      yield { message, at: open.at, related };
    }
    for (const { first, again } of repeatedIn(facts)) {
      const message = `${quote(again.name)} is defined in line ${first.at.start.line} already${first.name === again.name ? "" : ` as ${quote(first.name)}`}: expected one row, or another method or path`;
      yield { message, at: again.at, related: [{ message: `${first.name} is defined here first`, at: first.at }] };
    }
  },
} satisfies Rule;
