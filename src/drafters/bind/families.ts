/** What a product of a stack does; one family is one job, and the products of a family are rivals. */
export type Family =
  | "relational"
  | "documents"
  | "cache"
  | "stream"
  | "queue"
  | "objects"
  | "search"
  | "columns"
  | "containers"
  | "machines"
  | "language"
  | "identity"
  | "payment"
  | "maps"
  | "mail"
  | "sms"
  | "push"
  | "model"
  | "speech"
  | "metrics"
  | "secrets"
  | "balancer"
  | "edge"
  | "tool";

type Job = {
  /** Families whose job such a product does too where its own is not in the design. */
  near?: Family[];
  /** By what names a design calls an external system of this kind. */
  called?: RegExp;
  /** What a design does instead where nothing in it has this job, and what would change that. */
  unused: string;
};

export const jobs: Record<Family, Job> = {
  relational: {
    near: ["documents"],
    unused: "the truth of this design is kept elsewhere, and reports may be copied into it",
  },
  documents: {
    near: ["relational"],
    unused: "no part keeps free documents; it enters when records have no common shape",
  },
  cache: { unused: "at this load no part needs a cache; it enters when reads press the store" },
  stream: {
    near: ["queue"],
    unused: "no part passes events to several readers; it enters when a second system must follow the changes",
  },
  queue: {
    near: ["stream"],
    unused: "what can wait stands in the store and is claimed there; it enters when such work presses the store",
  },
  objects: { unused: "no part keeps files; it enters when people attach them" },
  search: { unused: "the store's own indexes answer; it enters when full text is asked for" },
  columns: { unused: "no part computes over long histories; it enters with reports over months of raw rows" },
  containers: {
    near: ["machines"],
    unused: "no part of ours is deployed; the bought parts run where their makers run them",
  },
  machines: { unused: "no part of ours runs on machines that we look after" },
  language: { unused: "no part of it is ours to write" },
  identity: {
    called: /\b(?:Identity Provider|Sign-on|Directory)\b/u,
    unused: "nobody signs in here by a name of his own; it enters with the first screen behind a sign-in",
  },
  payment: {
    called: /\b(?:Payment|Primary|Second) Provider\b/u,
    unused: "nothing is paid in this design; it enters with the first price",
  },
  maps: {
    called: /\bMap Provider\b/u,
    unused: "no part asks for routes or places; it enters with the first map",
  },
  mail: {
    called: /\b(?:E-mail|Email|Mail) (?:Provider|Service)\b/u,
    unused: "no part sends mail; it enters with the first message to a person",
  },
  sms: { called: /\bSMS Provider\b/u, unused: "no part sends text messages; it enters with the first one" },
  push: {
    called: /\bPush (?:Gateway|Provider|Service)\b/u,
    unused: "no part wakes phones; it enters with an app that must be told while it is closed",
  },
  model: {
    called: /\bModel Provider\b/u,
    unused: "no part asks a language model; it enters where text must be understood",
  },
  speech: {
    called: /\bSpeech Provider\b/u,
    unused: "no part hears speech; it enters with the first recording",
  },
  metrics: { unused: "the signals of Monitoring go there, and nothing else changes" },
  secrets: { unused: "keys and passwords are kept there, and nothing else changes" },
  balancer: { unused: "no part spreads requests; it enters with the second machine" },
  edge: { unused: "answers are not cached before our own parts; it enters when readers are far away" },
  tool: { unused: "it changes no part of this design" },
};
