import type { Position } from "unist";
import type { Facts } from "../rule.ts";
import { contractsIn } from "./evidence.ts";
import { stemsOf } from "./stems.ts";

/** What can serve a requirement: its name, the requirements it is tagged with, and the stems of all it says. */
export type Server = { name: string; at: Position; tags: string[]; stems: ReadonlySet<string> };

/** One of the two ways of serving; `tag` says where its tags stand, `tagged` whether the document uses them at all. */
export type Side = { servers: Server[]; none: string; tag: string; tagged: boolean };

/** The ways of serving that a document has: endpoints and events, flows. */
export function sidesOf(facts: Facts): Side[] {
  const { contracts, flows } = serversOf(facts);
  const sides = [
    { servers: contracts, none: "no endpoint or event", tag: "under `Serves`" },
    { servers: flows, none: "no flow", tag: "behind the heading of the flow" },
  ];
  return sides
    .filter(({ servers }) => servers.length > 0)
    .map((side) => ({ ...side, tagged: side.servers.some(({ tags }) => tags.length > 0) }));
}

/** Endpoints and events with the fields they take and give, and flows with the contracts their steps use. */
function serversOf(facts: Facts): { contracts: Server[]; flows: Server[] } {
  const { design, graph } = facts;
  const fields = new Map(
    design.entities.map(({ name, fields: all }) => [
      name,
      [name, ...all.slice(0, 60).flatMap((one) => [one.name, one.type])].join(" "),
    ]),
  );
  const said = (payload: string) =>
    (payload.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []).flatMap((word) => fields.get(word) ?? []);
  const contracts = contractsIn(design).map((one) => {
    const words =
      "path" in one
        ? [...verbsOf(one.method), one.purpose, one.auth, one.errors]
        : [one.producer, one.consumers, one.delivery];
    const text = [one.name, ...words, one.payload, ...said(one.payload)].join(" ");
    return { name: one.name, at: one.at, tags: one.serves, stems: stemsOf(text) };
  });
  const flows = design.flows.map(({ name, at, serves, steps }) => {
    const used = steps.flatMap(({ codes }) => codes.flatMap((code) => graph.contracts.endpoint(code)?.purpose ?? []));
    const text = [name, ...steps.map((step) => step.text), ...used].join(" ");
    return { name, at, tags: serves, stems: stemsOf(text) };
  });
  return { contracts, flows };
}

const verbs: Record<string, string[]> = {
  GET: ["get", "read", "list", "see", "view", "search", "look", "find", "export", "download", "show"],
  POST: ["create", "add", "make", "place", "submit", "send", "upload", "register", "start", "request"],
  PUT: ["set", "change", "edit", "update", "replace", "store", "save"],
  PATCH: ["change", "edit", "update", "modify"],
  DELETE: ["delete", "remove", "cancel", "revoke"],
};

/** What a method does, in words. */
export function verbsOf(method: string | undefined): string[] {
  return verbs[method ?? ""] ?? [];
}

const idle = stemsOf(
  `a an the this that these those it its their they them of to in on at by for from with without within into over under and or not no never nor as is are be been was were
  has have had can may must shall should will would who whom whose which what when where while if then than so such each every all any some one two three own other another
  more most many much only also again after before until once per via about up down out off between same new system service platform app application user users`,
);

/** The stems by which a requirement is known: its words without those of every sentence and without the actors. */
export function topicOf(text: string, { design }: Facts): string[] {
  const actors = stemsOf(design.actors.map(({ name }) => name).join(" "));
  const stems = [...stemsOf(text)].filter((stem) => stem.length > 1 && !idle.has(stem) && !/^\d/.test(stem));
  const telling = stems.filter((stem) => !actors.has(stem));
  return telling.length > 0 ? telling : stems;
}

/** Those that share words with a topic, a verb and a noun or a third of all that it has, the most first. */
export function speakingOf(topic: string[], servers: Server[]): Server[] {
  const least = Math.min(topic.length, Math.max(2, Math.ceil(topic.length / 3)));
  return servers
    .map((server) => ({ server, shared: topic.filter((stem) => server.stems.has(stem)).length }))
    .filter(({ shared }) => shared >= least && shared > 0)
    .sort((one, other) => other.shared - one.shared)
    .map(({ server }) => server);
}

export function isSpokenOf(topic: string[], { stems }: Server): boolean {
  return topic.some((stem) => stems.has(stem));
}
