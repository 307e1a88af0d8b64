import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";

const kindIn = (brief: string, said: string) => {
  const { clauses } = readBrief(brief);
  const found = clauses.find(({ text }) => text.includes(said));
  return found?.kind ?? `not read: ${clauses.map(({ text }) => text).join(" | ")}`;
};
const sentencesOf = (brief: string) =>
  readBrief(brief)
    .clauses.filter(({ kind }) => kind === "capability")
    .map(({ sentence }) => sentence);

describe("where the document shall go is no capability", () => {
  test.each([
    "Put it in docs/desk-design.md.",
    "write it to docs/desk.md",
    "docs/desk-design.md please",
    "Please save the design as design/desk.html",
    "write it down in `notes/desk.md`",
  ])("%s", (said) => {
    expect(sentencesOf(`a support desk: agents answer mails. ${said}`)).toEqual(["Agents answer mails"]);
  });

  test("a file of the users stays one", () => {
    expect(sentencesOf("a note app: people write notes to notes.md files").join()).toContain("notes");
  });
});

describe("a statement is no capability", () => {
  test.each([
    [
      "how it is now",
      "a booking tool. Right now it's a shared calendar with colours and everyone hates it",
      "calendar",
      "remark",
    ],
    [
      "how it is now",
      "parcel lockers. Staff currently read codes from a list. Clients open lockers",
      "currently",
      "remark",
    ],
    ["how it is now", "parcel lockers: today drivers ring and wait, people open lockers", "wait", "remark"],
    ["what is felt", "a time clock: nobody likes the queues, staff check in", "likes", "remark"],
    ["load", "a job runner: jobs run. Load is super spiky", "spiky", "remark"],
    ["load", "a ticket shop: fans buy tickets. Sundays triple", "triple", "remark"],
    ["load", "a ticket shop: on the 1st we see 60k orders in the same minute", "60k", "target"],
    ["load", "a letter archive, busiest hour 3,500 letters", "busiest", "target"],
    ["load", "a whiteboard: usually 4 people in one board but it has to cope with 40", "usually", "target"],
    ["length", "a job runner: exports can run 40 min", "exports", "target"],
    ["speed", "a whiteboard: strokes should show up for others within 200 ms p95", "strokes", "target"],
    ["limit", "a tracker: position history max 90 days because of GDPR", "history", "target"],
    ["what stays", "a courier desk: the rider app (Swift) exists and stays", "exists", "constraint"],
    ["what stays", "a courier desk: the PBX isn't changing, clerks assign riders", "PBX", "constraint"],
    ["what stays", "a courier desk: core banking and the mobile app are given", "given", "constraint"],
    ["place", "a notary archive: client data can't leave Austria, clerks file deeds", "leave", "constraint"],
    ["place", "a notary archive: everything has to stay in Bern, clerks file deeds", "stay", "constraint"],
    ["place", "a notary archive. Runs on our own cluster in Graz. Clerks file deeds", "cluster", "constraint"],
    ["what goes", "a scheduler to replace the pile of scripts behind our shop: teams plan jobs", "pile", "constraint"],
    ["prohibition", "a blood bank: a unit must never be given to two patients", "unit", "constraint"],
  ])("%s: %s", (_, brief, said, kind) => {
    expect(kindIn(brief, said)).toBe(kind);
  });

  test.each([
    ["guests stay logged in", "a hotel app: guests stay logged in for 5 days while they travel", "logged in"],
    ["online users", "a chat: show currently online users, users send messages", "online"],
    ["a stay is rated", "a hotel app: guests rate their stay", "rate"],
    ["a card replaced", "a card desk: clients replace a lost card", "lost card"],
  ])("but a wish stays one: %s", (_, brief, said) => {
    expect(kindIn(brief, said)).toBe("capability");
  });
});

describe("a sentence", () => {
  test("of a subject and a verb stays as it is", () => {
    expect(sentencesOf("a scribe: an LLM turns it into a letter")).toEqual(["An LLM turns it into a letter"]);
  });

  test("takes no deed from brackets, from a reason or from who did what", () => {
    const verbs = (brief: string) => readBrief(brief).clauses.map(({ verb }) => verb);
    expect(verbs("a shop: stock reservation so we stop overselling")).toEqual([undefined]);
    expect(verbs("an editor: named versions with who changed what")).toEqual([undefined]);
    expect(verbs("an editor: live cursors (accept/reject like Word)")).toEqual([undefined]);
  });

  test("does not take a thing for who acts next", () => {
    expect(sentencesOf("an editor: comments and suggested changes (accept/reject), survive a tunnel")).not.toContain(
      "Comments and suggested changes can survive a tunnel",
    );
  });

  test("holds a list of languages", () => {
    expect(sentencesOf("a parts search. Buyers find parts. English, French and Dutch.")).toEqual([
      "Buyers find parts",
      "The service offers English, French and Dutch",
    ]);
  });

  test("ends with its number", () => {
    const { clauses } = readBrief("an editor: it has to work with 25. Edits are merged. People share boards");
    expect(clauses.map(({ text }) => text)).toEqual(["work with 25", "Edits are merged", "People share boards"]);
  });
});

test.each([
  [
    "We're a B2B distributor for pipes, search is SQL LIKE today. Please design a replacement for search and autocomplete.",
    "Search and Autocomplete",
  ],
  [
    "We are a chain of 40 clinics. Visits are on paper today. We need a visit planner: vets see their day.",
    "Visit Planner",
  ],
  ["Our warehouse currently picks from lists. Please propose a picking app: pickers scan items.", "Picking App"],
  ["To replace our legacy fax gateway we want a document exchange for law firms.", "Document Exchange for Law Firms"],
  ["need a replacement for our aging intranet search. 2M documents", "Intranet Search"],
  ["Design the dispatch backend for our same-day courier service, 11 cities.", "Dispatch Backend"],
])("%s is named by its task", (brief, name) => {
  expect(readBrief(brief).subject.name).toBe(name);
});
