export type Secret = { kind: string; text: string; index: number };

type Pattern = { kind: string; form: RegExp };

/** Formats that mean nothing else; the secret is the group `secret` or the whole match. Every quantifier is bounded. */
const formats: Pattern[] = [
  { kind: "an AWS access key id", form: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g },
  {
    kind: "a GitHub token",
    form: /(?<![A-Za-z0-9_])(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{30,255})/g,
  },
  { kind: "a GitLab token", form: /(?<![A-Za-z0-9_])glpat-[\w-]{20,64}/g },
  { kind: "a Slack token", form: /(?<![A-Za-z0-9_])xox[abeprs]-[A-Za-z0-9-]{10,255}/g },
  { kind: "a Slack webhook", form: /hooks\.slack\.com\/services\/(?<secret>T\w{6,16}\/B\w{6,16}\/\w{16,32})/g },
  {
    kind: "a Stripe key",
    form: /(?<![A-Za-z0-9_])(?:[sr]k_(?:live|test)_[A-Za-z0-9]{16,255})/g,
  },
  { kind: "a webhook secret", form: /(?<![A-Za-z0-9_])whsec_[A-Za-z0-9+/]{24,255}/g },
  { kind: "a Google API key", form: /(?<![A-Za-z0-9_-])AIza[\w-]{35}(?![\w-])/g },
  {
    kind: "a key of a model provider",
    form: /(?<![A-Za-z0-9_-])sk-(?:proj-|ant-|or-)?(?=[A-Za-z_-]{0,60}\d)[\w-]{24,255}/g,
  },
  { kind: "an npm token", form: /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g },
  { kind: "a SendGrid key", form: /(?<![\w.])SG\.[\w-]{16,32}\.[\w-]{32,64}/g },
  { kind: "a private key", form: /-----BEGIN (?:[A-Z]{2,10} ){0,3}PRIVATE KEY-----/g },
  { kind: "a JSON Web Token", form: /(?<![\w.-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{16,2000}/g },
  {
    kind: "a password in a connection string",
    form: /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@`"'<>]{0,64}:(?<secret>[^\s@/`"'<>]{6,128})@/gi,
  },
  {
    kind: "a credential in a URL",
    form: /[?&](?:access_?token|auth_?token|token|api_?key|apikey|key|sig|signature|secret|client_secret|password|X-Amz-Signature)=(?<secret>[\w.~%+/=-]{8,512})/gi,
  },
  {
    kind: "a password or key",
    form: /(?<![\p{L}\p{N}_-])[\w-]{0,40}(?:password|passwd|pwd|secret|api[_-]?key|access[_-]?key|auth[_-]?token|private[_-]?key|token)["'`]?\s{0,4}[:=]{1,2}\s{0,4}["'](?<secret>[^\s"'`]{8,256})["']/giu,
  },
  {
    kind: "a password or key",
    form: /(?<![\p{L}\p{N}_-])[A-Za-z_-]{0,40}(?:password|passwd|pwd|secret|api_?key|access_?key|auth_?token|token)[ \t]{0,2}=[ \t]{0,2}(?<secret>[^\s"'`=;,()[\]{}<>|]{8,256})(?=[\s`;,)|]|$)/gimu,
  },
];

/** Everything in a text that looks like a secret and is no placeholder, in order; of overlapping ones the first. */
export function secretsIn(source: string): Secret[] {
  const found = formats.flatMap(({ kind, form }) =>
    Array.from(source.matchAll(form), (match) => secretOf(kind, match)),
  );
  let end = 0;
  return found
    .filter(({ text, kind }) => isReal(text, kind))
    .sort((a, b) => a.index - b.index)
    .filter(({ text, index }) => {
      if (index < end) return false;
      end = index + text.length;
      return true;
    });
}

function secretOf(kind: string, match: RegExpExecArray): Secret {
  const text = match.groups?.secret ?? match[0];
  return { kind, text, index: match.index + match[0].lastIndexOf(text) };
}

const placeholder =
  /[<>{}$…*]|\.{3}|x{4}|example|changeme|change_me|placeholder|dummy|sample|your|redacted|insert|replace|1234567|abcdef|deadbeef|0{8}|1a2b3c|a1b2c3/i;
const everyday =
  /pass|pwd|secret|user|admin|postgres|root|string|token|process\.env|env\.|config|vault|hash|test|demo|foo|bar|arn:|:\/\/|null|undefined|^[a-z]+(?:[_.-][a-z]+)*$/i;
const ownFormat = /access key|GitHub|GitLab|Slack|Stripe|webhook secret|Google|provider|npm|SendGrid|Web Token/;

/** Placeholders, names and words of everyday are no secrets; a password has letters and digits and is no repetition. */
function isReal(text: string, kind: string): boolean {
  if (kind === "a private key") return true;
  if (placeholder.test(text) || new Set(text).size < 6) return false;
  if (ownFormat.test(kind)) return true;
  return /\d/.test(text) && /\p{L}/u.test(text) && (isMixed(text) || !everyday.test(text));
}

/** A password of capitals, small letters and digits also without a `pass` in it; `Password1` is none. */
function isMixed(text: string): boolean {
  const rest = text.replace(/pass(?:word|wd|phrase|code)?|pwd/gi, "");
  return rest.length >= 6 && [/\p{Lu}/u, /\p{Ll}/u, /\d/].every((some) => some.test(rest)) && !everyday.test(rest);
}
