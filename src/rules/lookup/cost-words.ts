/** What systems usually cost besides their parts, and the words that show that somebody thought of it. */
export const usualCosts: [string, RegExp][] = [
  [
    "transfer",
    /\btransfer|\begress\b|\bbandwidth\b|\btraffic\b|\bdata (?:in|out)\b|\bcdn\b|\bnat\b|\bnetwork|\bon[- ]prem|\blan\b|\bdatentransfer|流量|带宽/i,
  ],
  [
    "backup",
    /\bback-?ups?\b|\bsnapshots?\b|\barchiv\w*|\breplica|\bcop(?:y|ies)\b|\bversion(?:s|ing)\b|\bexports?\b|备份/i,
  ],
  [
    "observability",
    /\bobservab|\bmonitor|\bmetrics?\b|\blogs?\b|\blogging\b|\balarms?\b|\balerts?\b|\bcloudwatch|\bdatadog|\bprometheus|\bgrafana|\btelemetry|\btrac(?:es|ing)\b|监控|日志/i,
  ],
  [
    "staging",
    /\bstaging\b|\btest (?:environments?|systems?|cluster)|\bnon-?prod|\bpre-?prod|\bdev(?:elopment)?\b|\bsandbox|\benvironments?\b|\bci\b|\bvendor|\bplan\b/i,
  ],
  [
    "support",
    /\bsupport\b|\bpeople\b|\bengineers?\b|\bstaff\b|\bsalar|\bon-?call\b|\bcare\b|\bmaintenance\b|\boperations?\b|\bteam\b|\bpersonnel|\blabou?r\b|\bfte\b|\badmin|\bengineer-days|运维|人力/i,
  ],
];

/** Words of people's work. */
export const people =
  /\bpeople\b|\bengineers?\b|\bstaff\b|\bsalar|\bon-?call\b|\bengineer-days?\b|\bperson(?:nel|-days?)\b|\bfte\b|\blabou?r\b|人力/i;

/** Words for what any system may buy: they tell of no part. */
export const general =
  /\b(?:tax|vat|discount|reserve|contingenc\w*|buffer|overhead|misc\w*|other|others|various|domains?|certificates?|licen[cs]e\w*|compute|storage|databases?|servers?|infrastructure|hosting|cloud|hardware|power|rent|insurance|subtotal|total|sum|initial|one-?time|setup|migration|training|development|per (?:user|request|month|year)|users?|costs?|tier|free|security|audits?|penetration|compliance|audit|ip(?:v4)? address\w*|load balanc\w*|vpc|gateway\w*|secrets?|kms|dns|queue|cache|memory|cpus?|disks?|volumes?|instances?|nodes?|pods?|tasks?|vms?|gpus?)\b/gi;
