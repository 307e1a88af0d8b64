import type { Component } from "../design.ts";
import { idsIn, isBlank } from "../markup.ts";
import { type Labelled, saidIn } from "./labelled.ts";

export type Field =
  | "responsibilities"
  | "technology"
  | "interface"
  | "scaling"
  | "dependencies"
  | "failureHandling"
  | "availability";

const labels: [Field, RegExp][] = [
  [
    "responsibilities",
    /^(?:(?:key |main |core )?responsibilit(?:y|ies)|purpose|role|description|does|function|functions|what it does|duties|behaviou?r|key features|features|aufgaben?|zweck|verantwortung|verantwortlichkeit|responsabilidades?|propósito|职责|功能|作用|描述)$/i,
  ],
  [
    "technology",
    /^(?:technolog(?:y|ies)|tech|tech(?:nology)? stack|stack|implementation|built with|runtime|platform|technologien?|tecnolog[ií]as?|framework|language|tools?|技术|技术栈)$/i,
  ],
  [
    "interface",
    /^(?:interfaces?|apis?|endpoints?|exposes|inputs?(?:\/outputs?)?|protocols?|schnittstellen?|interfaz|接口)$/i,
  ],
  ["scaling", /^(?:scaling|scalability|scale|scales|scaling strategy|capacity|skalierung|escalabilidade|扩展)$/i],
  ["dependencies", /^(?:dependenc(?:y|ies)|depends on|uses|integrations?|talks to|abhängigkeiten|dependências|依赖)$/i],
  [
    "failureHandling",
    /^(?:failure(?:s| handling| modes?)?|error handling|on failure|resilience|fault tolerance|recovery|fehlerbehandlung)$/i,
  ],
  ["availability", /^(?:availability|verfügbarkeit|disponibilidade)$/i],
];

/** Whether a label names a field of a component, and is therefore no component. */
export function isFieldLabel(label: string): boolean {
  return label.length <= 40 && (labels.some(([, known]) => known.test(label)) || serves.test(label));
}

const serves = /^(?:serves|requirements|satisfies|covers|traces)$/i;

/** What labelled parts say of a component. */
export function fieldsOf(parts: Labelled[]): Partial<Pick<Component, Field>> {
  const fields: Partial<Pick<Component, Field>> = {};
  for (const part of parts) {
    const field = part.label === undefined ? undefined : labels.find(([, known]) => known.test(part.label ?? ""))?.[0];
    const text = saidIn(part);
    if (field && !isBlank(text)) fields[field] ??= { text, at: part.at };
  }
  return fields;
}

export function servesIn(parts: Labelled[]): string[] {
  const part = parts.find(({ label }) => label !== undefined && serves.test(label));
  return part ? idsIn(saidIn(part)) : [];
}
