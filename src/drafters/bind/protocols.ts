import { literal } from "./escape.ts";

/** How a system speaks that is not ours: what is sent, how it confirms, and whether it can be asked for what it has. */
export type Protocol = { said: string; call: string; confirms: string; repeats: string };

const known: [pattern: RegExp, call: string, confirms: string, repeats: string][] = [
  [
    /^HL7|^MLLP/u,
    "an HL7 v2 message over MLLP with TLS",
    "`ACK` with `AA`, `AE` or `AR`",
    "the same message with the same `MSH-10`, which the receiving side drops when it has it",
  ],
  [/^FHIR/u, "a FHIR resource over HTTPS", "HTTP status and `OperationOutcome`", "a conditional create by identifier"],
  [
    /^IDoc/iu,
    "an IDoc",
    "a status IDoc (`ALEAUD`)",
    "the same IDoc with the same reference, which is looked for by status first",
  ],
  [/^(?:RFC|BAPI)/u, "an RFC call", "its return table and commit", "the same transaction id (tRFC), which runs once"],
  [/^OData/iu, "an OData request", "HTTP status", "a read by our reference before each repeat"],
  [/^SOAP/iu, "a SOAP request", "a SOAP answer or fault", "the same message id, looked for first"],
  [
    /^(?:S?FTPS?|CSV|flat file|nightly file|file)/iu,
    "a file, written under another name and renamed when whole",
    "a file of results",
    "the same file name and number, which is read once",
  ],
  [/^(?:EDIFACT|EDI|X12|AS2)/iu, "an EDI message", "`CONTRL` or a receipt (MDN)", "the same interchange number"],
  [/^(?:MQTT|AMQP|JMS|IBM MQ|Kafka)/u, "a message to its broker", "the broker's confirmation", "the same message id"],
  [/^OCPP/u, "an OCPP call over the socket that it opened", "`CALLRESULT` or `CALLERROR`", "the same message id"],
  [/^DICOM/u, "a DICOM `C-STORE`", "its status", "the same SOP instance id"],
  [/^ISO ?8583/u, "an ISO 8583 message", "the answer with a response code", "a reversal, then the message anew"],
  [/^(?:Modbus|OPC)/u, "a read or a write of registers", "the answer", "a read before each repeat"],
];
const names =
  "HL7(?: ?v?2(?:\\.\\d)?)?|MLLP|FHIR|SOAP|SFTP|FTPS?|IDocs?|RFC|BAPIs?|OData|MQTT|AMQP|JMS|IBM MQ|EDIFACT|EDI|X12|AS2|OCPP(?: ?\\d(?:\\.\\d)*)?|DICOM|ISO ?8583|Modbus|OPC[ -]UA|flat files?|CSV files?|nightly files?";

/** The protocol that stands in one sentence with the name of a system. */
export function protocolFor(text: string, name: string): string | undefined {
  const own = new RegExp(`(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])`, "iu");
  const said = new RegExp(
    `\\b(?:over|via|by|through|using|speaks|talks|understands|with|as|only|in|by means of|accepts|takes|sends)(?: (?:only|plain|its|nightly|an?))? (${names})\\b|\\b(${names}) (?:messages?|interface|feed|only|files?)\\b`,
    "u",
  );
  for (const sentence of text.split(/(?<=[.;!?])\s+|\n/u)) {
    if (!own.test(sentence)) continue;
    const found = said.exec(sentence);
    if (found) return found[1] ?? found[2];
  }
  return undefined;
}

/** How it is spoken to in that protocol. */
export function protocolOf(said: string): Protocol {
  const row = known.find(([pattern]) => pattern.test(said));
  const [, call, confirms, repeats] = row ?? [
    /^/u,
    `a message by ${said}`,
    "its confirmation",
    "the same key, looked for first where it can be asked",
  ];
  return { said, call, confirms, repeats };
}
