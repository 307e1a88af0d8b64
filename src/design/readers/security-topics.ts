/** The topics of a security section, and the words that show that a control is about one. */
export const securityTopics: [string, RegExp][] = [
  [
    "authentication",
    /\bauthenti|\bauthn\b|\boauth|\boidc\b|\bsso\b|\bmfa\b|\bjwts?\b|\blog-?in\b|\bmtls\b|\bsaml\b|\bapi keys?\b|\bservice[- ]?accounts?\b|\biam roles?\b|\bpasswords?\b|\btokens?\b|\bsessions?[- ](?:token|cookie|id|key|expir|time-?out|manage|duration)|anmeldung|autentica|认证|鉴权|登录/i,
  ],
  [
    "authorization",
    /\bauthori[sz]|\bauthz\b|\brbac\b|\babac\b|\bpermission|\broles?\b|\bleast[- ]privilege|\baccess control|\biam\b|\bacls?\b|\bscopes?\b|\bowner(?:ship)?\b|\bisolat(?:ion|ed)\b|berechtigung|autoriza|row[- ]level|权限|授权|隔离/i,
  ],
  [
    "transport encryption",
    /\btls\b|\bhttps\b|\bssl\b|in transit|\bwss\b|\bencrypt\w* (?:all )?(?:traffic|connections?|everywhere)|\bencryption\b|verschlüssel|criptograf|加密/i,
  ],
  [
    "storage encryption",
    /at rest|\bkms\b|\bsse\b|\baes\b|\bencrypted (?:volumes?|backups?|disks?|storage|columns?)|\bencryption\b|hash(?:ed|ing)?\b|verschlüssel|criptograf|加密/i,
  ],
  [
    "secrets",
    /\bsecrets?\b|\bvault\b|\bkey (?:rotation|management)|\brotat(?:e|ed|ion)\b|\bcredentials?\b|geheimnis|zugangsdaten|segredo|密钥/i,
  ],
  [
    "input validation",
    /\bvalidat|\bsaniti[sz]|\binjection\b|\bxss\b|\bcsrf\b|\bschema\b|\bcontent[- ]type|\bparameteri[sz]ed|\ballow-?list|\bmagic bytes|\bescap(?:e|ed|ing)\b|\bssrf\b|validaç|validier|校验/i,
  ],
  [
    "personal data",
    /\bpersonal data|\bpii\b|\bgdpr\b|\bdsgvo\b|\bprivacy\b|\bdata protection|\banonymi[sz]|\bpseudonymi[sz]|\bhipaa\b|\blgpd\b|\bdelet\w+ (?:user|personal)|datenschutz|personenbezog|dados pessoais|\bmask(?:ed|ing)\b|\bredact|隐私/i,
  ],
  ["audit", /\baudit|\baccess logs?\b|\bcloudtrail\b|\btamper|\bwho (?:did|changed)|审计/i],
  [
    "abuse",
    /\brate[- ]?limit|\babuse|\bddos\b|\bwaf\b|\bthrottl|\bquota|\bbot\b|\bcaptcha|\bspam\b|\bmalware|\bvirus|\bphishing|\bfraud|\bbrute|限流/i,
  ],
];

/** Measures so concrete that they count wherever they stand. */
export const securityMeasures: [string, RegExp][] = [
  [
    "authentication",
    /\bjwts?\b|\boauth ?2?|\boidc\b|\bopenid connect\b|\bmtls\b|\bsaml\b|\b(?:bearer|access|refresh|id|session|csrf|auth(?:entication)?)[- ]tokens?\b|\bwithauth\b|鉴权|\bbasic auth\b|\bapi[- ]keys?\b|\b(?:multi|two)-factor|\bmfa\b|\bkerberos\b|\bldap\b|\bkeycloak\b|\bcognito\b|\bauth0\b|\bsso\b|\bauthenticated (?:users?|requests?|callers?|endpoints?|routes?|via|with|using|by)\b|\brequires? authentication\b|\bunauthenticated\b|\bauth(?:entication)? middleware\b|\bsigned (?:urls?|cookies?|requests?)\b|\bpresigned\b|\bautenticad[oa]s? (?:via|com|por)\b|\bauthentifizierung (?:über|via|per|mit)\b/i,
  ],
  [
    "authorization",
    /\brbac\b|\babac\b|\brole[- ]based\b|\bleast[- ]privilege|\brow[- ]level security\b|\brequirerole\b|\biam (?:role|polic|user)\w*|\baccess controls?\b(?! layer)|(?:用户|租户|数据)隔离|跨用户|\bonly (?:the )?(?:owner|owning|admin\w*|authori[sz]ed)\b|\b(?:tenant|user|data) isolation\b|\b(?:belongs? to|owned by) the (?:authenticated|current|calling)\b|\b(?:admin|superuser|root|owner|viewer)s?[- ]only\b|\bpermission (?:check|model|denied)\w*|\bprivileges?\b(?= (?:check|escalat|to|on|are|required))|\bberechtigungs\w+|\b40[13]\b(?=.{0,30}(?:forbidden|unauthori|not owner))/i,
  ],
  [
    "encryption",
    /\btls(?: ?1\.\d)?\b|\bmtls\b|\baes-?\d|\bkms\b|\bsse-\w|\bencrypt(?:ed|s|ion) (?:at|in|all|with|using|of|data|traffic|by)\b|\bdata encryption\b|\b(?:server-side|end-to-end|at-rest) encryption\b|\bhttps (?:only|everywhere|endpoint|required)\b|\b(?:over|via|nur|only) https\b|\bnon-https\b|\bnão-https\b|\bhmac\b|\bsha-?(?:256|512)\b|\bbcrypt\b|\bargon2\b|\bverschlüssel\w+/i,
  ],
  [
    "secrets",
    /\bsecrets? (?:manager|store|rotation|are|is stored)\b|\bvault\b|\bkubernetes secrets?\b|\b(?:rotat(?:e|ed|ion|ing)|store[sd]?|manag\w+) (?:of )?(?:the )?(?:secrets?|keys?|credentials?)\b|\bno (?:secrets|credentials) in\b|\b(?:key|secret) rotation\b|\brotação de secret\b/i,
  ],
  [
    "input validation",
    /\b(?:input|payload|schema|server-side) validation\b|\bsaniti[sz]\w+|\b(?:sql|command|prompt) injection\b|\bxss\b|\bcsrf\b|\bssrf\b|\bparameteri[sz]ed (?:quer|sql)\w*|\bpath[- ]traversal\b|\b(?:dateiname|eingaben?)\w* (?:säubern|prüfen|validier\w*)|\bcors\b|\ballow-?list\w*|\bsandbox(?:ed|ing)?\b/i,
  ],
  [
    "personal data",
    /\bgdpr\b|\bdsgvo\b|\bhipaa\b|\blgpd\b|\bpii\b|\b(?:redact|anonymi[sz]|pseudonymi[sz])\w*|\bpublic access (?:is )?blocked\b|\bblock(?:s|ed)? (?:all )?public access\b|\bsensitive (?:data|information|fields?|private)\b|\bredactpaths\b|\bdatenschutz\w*|\bdatenhoheit\b|数据泄漏|\bpersonenbezogen\w*/i,
  ],
  ["audit", /\baudit (?:log|trail|event|record)\w*|\baudit(?:ed|able)\b|\bpara auditoria\b/i],
  [
    "abuse",
    /\brate[- ]limit(?:s|er|ers|ing|ed)?\b|\bddos\b|\bwaf\b|\bcaptcha\b|\bbrute[- ]force\b|\bthrottl(?:e|ed|ing) (?:per|by|clients?|requests?|callers?|abus)/i,
  ],
];
