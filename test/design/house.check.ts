import { describe, expect, test } from "vitest";
import { designOf, isTrue, slice, textOf } from "./fixture.ts";

const text = textOf("house");
const design = await designOf(text);

describe("the house form", () => {
  test("front matter, title, brief", () => {
    expect(design).toMatchObject({
      depth: "lean",
      currency: "EUR",
      genre: "design",
      title: { text: "Parcel Lockers" },
    });
    expect(design.brief?.text).toBe(
      "lockers for a housing estate: 400 parcels a day, opened within 3 seconds, 99.5 % of the time",
    );
  });

  test("scope with reasons", () => {
    expect(design.scope.included.map((one) => one.text)).toEqual(["drop-off", "pick-up by code"]);
    expect(design.scope.excluded.map(({ text: what, reason }) => [what, reason])).toEqual([
      ["Payment", "parcels are prepaid."],
      ["Cooling boxes", "no power at the wall."],
    ]);
    expect(design.scope.constraints.map((one) => one.text)).toEqual(["doors open without the internet"]);
  });

  test("requirements", () => {
    expect(
      design.requirements.map(({ id, kind, quality, target, quantified, priority }) => [
        id,
        kind,
        quality,
        target?.text,
        quantified,
        priority,
      ]),
    ).toEqual([
      ["FR-1", "functional", undefined, undefined, false, "must"],
      ["FR-2", "functional", undefined, undefined, false, "must"],
      ["NFR-1", "non-functional", "Time to open a door", "≤ 3 s (p95)", true, undefined],
      ["NFR-2", "non-functional", "Availability of Pick up", "≥ 99.5 % per month", true, undefined],
    ]);
    expect(
      design.offPath.map(({ requirement, parties }) => [
        requirement,
        parties.map(({ name, remark }) => [name, remark]),
      ]),
    ).toEqual([
      [
        "NFR-2",
        [
          ["Courier App", undefined],
          ["Mail Provider", "codes are sent at drop-off"],
        ],
      ],
    ]);
  });

  test("the diagram's nodes, groups and edges", () => {
    const [diagram] = design.diagrams;
    expect(diagram).toMatchObject({ notation: "mermaid", kind: "architecture", section: "architecture" });
    expect(diagram?.nodes.map(({ id, label, group }) => [id, label, group])).toEqual([
      ["courier", "Courier", undefined],
      ["app", "Courier App", undefined],
      ["controller", "Door Controller", "estate"],
      ["store", "Parcel Store", "estate"],
      ["mail", "Mail Provider", undefined],
    ]);
    expect(diagram?.edges.map(({ from, to, label }) => [from, label, to])).toEqual([
      ["courier", "drops off", "app"],
      ["controller", "SQL", "store"],
      ["app", "HTTPS JSON", "controller"],
      ["controller", "sends codes", "mail"],
    ]);
  });

  test("components with every labelled item, actors, externals", () => {
    expect(design.components.map(({ name, passesThrough, serves }) => [name, passesThrough, serves])).toEqual([
      ["Courier App", false, ["FR-1"]],
      ["Door Controller", true, ["FR-1", "FR-2", "NFR-1"]],
    ]);
    const fields = [
      "responsibilities",
      "technology",
      "interface",
      "scaling",
      "dependencies",
      "failureHandling",
      "availability",
    ] as const;
    expect(fields.map((field) => design.components[1]?.[field]?.text)).toEqual([
      "checks codes, opens doors.",
      "Rust on a fanless computer, walls = 2 walls",
      "two endpoints",
      "one per wall",
      "Parcel Store",
      "opens by key",
      "wall_availability",
    ]);
    expect(design.actors.map(({ name, remark }) => [name, remark])).toEqual([
      ["Courier", undefined],
      ["Resident", "of the estate, or a neighbour"],
    ]);
    expect(design.externals.map(({ name, remark }) => [name, remark])).toEqual([["Mail Provider", "sends codes"]]);
  });

  test("flows with every step", () => {
    expect(
      design.flows.map(({ name, serves, steps }) => [
        name,
        serves,
        steps.map(({ from, to, codes }) => [from, to, codes]),
      ]),
    ).toEqual([
      [
        "Drop off",
        ["FR-1"],
        [
          ["Courier", "Courier App", []],
          ["Courier App", "Door Controller", ["POST /parcels", "open_p95"]],
          ["Door Controller", "Mail Provider", ["parcel.stored"]],
        ],
      ],
      [
        "Pick up",
        ["FR-2", "NFR-2"],
        [
          ["Resident", "Door Controller", ["POST /parcels/{id}/open"]],
          ["Door Controller", "Door Controller", []],
        ],
      ],
    ]);
  });

  test("entities, stores, endpoints, events", () => {
    expect(
      design.entities.map(({ name, fields }) => [name, fields.map((field) => `${field.name}: ${field.type}`)]),
    ).toEqual([["Parcel", ["id: string", "box: string", "size: Size", "code: string"]]]);
    expect(design.stores).toMatchObject([
      {
        name: "Parcel Store",
        holds: "Parcel",
        survives: "a disk: RPO 0, RTO repair",
        backup: "nightly: RPO 24 h, RTO 4 h",
        retention: "30 days",
        personalData: "addresses",
      },
    ]);
    expect(design.stores[0]?.expressions.map((code) => code.text)).toEqual(["repair"]);
    expect(
      design.endpoints.map(({ name, ours, purpose, payload, auth, errors, serves }) => [
        name,
        ours,
        purpose,
        payload,
        auth,
        errors,
        serves,
      ]),
    ).toEqual([
      ["POST /parcels", true, "book a box", "Parcel → Parcel", "courier token", "409 full", ["FR-1"]],
      ["POST /parcels/{id}/open", true, "open the door", "code → 204", "code", "403 wrong code", ["FR-2"]],
      ["POST /messages", false, "send a code", "text → 202", "API key", "429", ["FR-1"]],
    ]);
    expect(design.events).toMatchObject([
      {
        name: "parcel.stored",
        producer: "Door Controller",
        consumers: "Mail Provider",
        payload: "Parcel",
        delivery: "at least once",
        serves: ["FR-1"],
      },
    ]);
  });

  test("load, plan, failures, costs, options", () => {
    expect(design.load.map(({ name }) => name)).toEqual(["parcels", "walls"]);
    expect(
      design.plan.map(({ quantity, cells, changes }) => [
        quantity.expression?.text,
        cells["1"]?.text,
        cells["10"]?.text,
        cells["100"]?.text,
        changes,
      ]),
    ).toEqual([
      ["parcels", "400 /day", "4,000 /day", "40,000 /day", ""],
      ["boxes * walls", "160", "1,600", "not planned", "10x: more walls"],
    ]);
    expect(
      design.failures.map(({ name, impact, detection, mitigation, recovery }) => [
        name,
        impact,
        detection,
        mitigation,
        recovery,
      ]),
    ).toEqual([
      ["Door Controller down", "FR-2", "wall_up", "mechanical key", "swap the computer"],
      ["Mail Provider down", "FR-1", "mail_errors", "retries for an hour", "its owner"],
    ]);
    expect(
      design.costs.lines.map(({ item, quantity, unitPrice, amount }) => [
        item,
        quantity?.text,
        unitPrice?.expression?.text,
        amount?.expression?.text,
      ]),
    ).toEqual([
      ["Door Controller", "walls", "wall_price", "walls * wall_price"],
      ["Power", "100 kWh", undefined, "100 * 0.40 EUR"],
    ]);
    expect(design.costs).toMatchObject({
      total: { text: "monthly_cost = 86 EUR/month" },
      prices: { text: "Prices: the caretaker's shop, 2026-01" },
    });
    expect(design.costs.free.map((one) => one.text)).toEqual(["No cost: Courier App (exists)."]);
    expect(design.options).toMatchObject([
      {
        option: "Rent lockers",
        monthly: { expression: { text: "rent" } },
        total: { text: "rent * horizon = 7,200 EUR" },
      },
    ]);
    expect(design.options[0]?.once).toBeUndefined();
  });

  test("controls, monitors, decisions, questions, rollout", () => {
    expect(design.controls.map(({ concern, topics }) => [concern, topics[0]])).toEqual([
      ["Authentication", "authentication"],
      ["Abuse", "abuse"],
    ]);
    expect(
      design.monitors.map(({ requirement, indicators, alerts }) => [
        requirement,
        indicators.map((one) => one.text),
        alerts.map((one) => [one.text, one.hasThreshold]),
      ]),
    ).toEqual([
      ["NFR-1", ["open_seconds p95"], [["> 2.5 s for 10 min", true]]],
      [
        "NFR-2",
        ["wall_up", "door_open"],
        [
          ["burn 14x over 1 h", true],
          ["any after 5 min", true],
        ],
      ],
    ]);
    expect(design.decisions).toMatchObject([
      {
        decision: "Where codes are checked",
        options: ["on the wall", "in the cloud"],
        chosen: "on the wall",
        because: "doors open without the internet",
      },
    ]);
    expect(design.questions).toMatchObject([
      { question: "How long do parcels stay?", assumed: "stay = 2 day", ifNot: "more boxes", decides: "the estate" },
    ]);
    expect(design.rollout.map((one) => one.text)).toEqual(["One wall for a month."]);
  });

  test("the ledger, live results and checks with exact spans", () => {
    expect(design.quantities.map(({ name, value, expression }) => [name, value.text, expression?.text])).toEqual([
      ["parcels", "400 /day", undefined],
      ["walls", "2", undefined],
      ["open_p95", "1.2 s", "check_p95 + latch"],
      ["availability", "99.7 %", "wall_availability ^ 1"],
    ]);
    expect(
      design.results.map(({ expression, printed, at }) => [expression.text, printed.text, slice(text, at)]),
    ).toEqual([
      ["monthly_cost", "86 EUR/month", "`monthly_cost` = 86 EUR/month"],
      ["open_p95", "1.2 s", "`open_p95` = 1.2 s"],
      ["walls", "2 walls", "`walls` = 2 walls"],
      ["walls * wall_price", "46 EUR/month", "`walls * wall_price` = 46 EUR/month"],
      ["100 * 0.40 EUR", "? EUR", "`100 * 0.40 EUR` = ? EUR"],
      ["monthly_cost", "86 EUR/month", "`monthly_cost` = 86 EUR/month"],
      ["rent * horizon", "7,200 EUR", "`rent * horizon` = 7,200 EUR"],
      ["stay", "2 day", "`stay` = 2 day"],
    ]);
    expect(
      design.checks.map(({ expression, verdict, remark, at }) => [expression.text, verdict, remark, slice(text, at)]),
    ).toEqual([
      ["open_p95 <= 3 s", "holds", "1.2 s", "`open_p95 <= 3 s` holds (1.2 s)"],
      ["availability >= 99.5 %", "holds", "99.7 %; to 4.1x", "`availability >= 99.5 %` holds (99.7 %; to 4.1x)"],
    ]);
  });

  test("what is read slices back from the source, by offset as by line and column", () => {
    const spans = [
      ...design.quantities.flatMap(({ value, expression }) => [value, ...(expression ? [expression] : [])]),
      ...design.results.flatMap(({ expression, printed }) => [expression, printed]),
      ...design.checks.map(({ expression }) => expression),
      ...design.plan.flatMap(({ quantity, cells }) =>
        [quantity, ...Object.values(cells)].flatMap(({ expression }) => expression ?? []),
      ),
    ];
    expect(spans.map(({ at }) => slice(text, at))).toEqual(spans.map((span) => span.text));
    expect(spans.filter(({ at }) => !isTrue(text, at))).toEqual([]);
    const entity = design.entities[0]!;
    expect(slice(text, entity.at).startsWith("interface Parcel")).toBe(true);
    expect(design.diagrams[0]?.nodes.every(({ id, at }) => slice(text, at).includes(id) && isTrue(text, at))).toBe(
      true,
    );
  });
});
