/** What turns a topic away, in both languages. A last line of defence: free words come from an allowlist in any case. */
export const UNSAFE_ENGLISH =
  /\b(?:kill\w*|murder\w*|stab\w*|shoot\w*|gun|guns|rifle|bomb\w*|blood\w*|gore|gory|behead\w*|decapitat\w*|corpse|dead bod\w*|suicid\w*|self[- ]?harm|hang himself|hang herself|torture\w*|terror\w*|nazi\w*|hitler|genocide|massacre|sex\w*|porn\w*|nude|naked|erotic\w*|rape\w*|molest\w*|pedo\w*|cocaine|heroin|meth|weed|drugs?|vodka|whisk(?:e)?y|beer|wine|drunk|cigarette\w*|vape|vaping|smok(?:e|es|ing) (?:weed|cig\w*)|f+u+c+k\w*|s+h+i+t+\w*|bitch\w*|bastard|asshole|cunt|dick|pussy|slut|whore|damn|crap|nigg\w*|faggot|retard\w*|slave\w*|hate (?:jews|muslims|blacks|gays|women)|evil twin murders|poison\w*|strangl\w*|kidnap\w*|abus\w*|weapon\w*|war crimes?|execut(?:e|ion)\w*|eat(?:s|ing)? (?:people|children|humans)|hurt(?:s|ing)? (?:people|himself|herself|others)|beat(?:s|ing)? up|blow(?:s|ing)? up|burn(?:s|ing)? down|set(?:s)? fire|stalk\w*|gambl\w*|casino)\b/i;

export const UNSAFE_KOREAN =
  /죽이|죽여|죽인|살인|살해|칼로|찌르|총으로|권총|폭탄|폭파|피범벅|시체|자살|자해|고문|테러|나치|히틀러|학살|섹스|야동|포르노|알몸|벌거벗|강간|성폭|마약|대마|필로폰|소주|맥주|술 취|담배|씨발|시발|ㅅㅂ|병신|개새끼|좆|꺼져|미친년|창녀|독살|납치|학대|때려|패는|불 지르|도박|잡아먹는 사람|사람을 먹/;

/** Topics that speak to a machine and not of a story. */
export const INSTRUCTION_LIKE =
  /ignore (?:all|any|the|previous|prior)|disregard|system prompt|you are now|as an ai|developer mode|jailbreak|<\/?[a-z!]|\{\{|\$\{|\bselect\b.+\bfrom\b|drop table|;\s*--|https?:|www\.|javascript:|print(?:f)?\(|\bsudo\b|rm -rf|\\x|\bbase64\b|###|```|지시를 무시|이전 지시|시스템 프롬프트/i;

/** Brands and known characters, with the kind of hero that stands in for them. */
export const BRANDS: readonly (readonly [RegExp, string | null])[] = [
  [/\b(?:elsa|anna from frozen|frozen)\b|엘사|겨울왕국/i, "girl"],
  [/\b(?:pikachu|pok[eé]mon)\b|피카츄|포켓몬/i, "mouse"],
  [/\bpeppa(?: pig)?\b|페파/i, "pig"],
  [/\b(?:spider-?man|batman|superman|iron ?man|hulk|avengers?)\b|스파이더맨|배트맨/i, "boy"],
  [/\b(?:paw patrol|bluey|snoopy|scooby)\b|퍼피 ?구조대/i, "dog"],
  [/\b(?:mickey|minnie)(?: mouse)?\b|미키/i, "mouse"],
  [/\b(?:winnie|pooh)\b|곰돌이 ?푸/i, "bear"],
  [/\bpororo\b|뽀로로/i, "penguin"],
  [/\b(?:tayo|lightning mcqueen|hot wheels)\b|타요|또봇/i, "car"],
  [/\bthomas the tank(?: engine)?\b|토마스/i, "train"],
  [/\b(?:transformers?|optimus)\b/i, "robot"],
  [
    /\b(?:disney|marvel|lego|minecraft|roblox|barbie|nintendo|mario|sonic|hello kitty|totoro|harry potter|hogwarts|star wars|yoda|cocomelon|netflix|youtube|coca[- ]?cola|mcdonald'?s|nike|tesla|taylor swift|elon musk|donald trump|joe biden|bts)\b|디즈니|마블|레고|마인크래프트|로블록스|바비|닌텐도|마리오|헬로키티|토토로|해리포터|티니핑|방탄소년단|아이유/i,
    null,
  ],
];

/** Loss: told gently, and the parent is told to read first. */
export const TENDER =
  /\b(?:died|dies|dying|death|dead|passed away|funeral|cancer|hospice|divorc\w*|miscarriage)\b|돌아가|죽었|죽은|하늘나라|이혼|장례|암에/i;

/** Subjects that deserve a person and not a template: never the butt of a guessing joke. */
export const SENSITIVE =
  /\b(?:jesus|god|allah|bible|quran|church|mosque|temple|jew\w*|muslim\w*|christian\w*|hindu\w*|buddh\w*|black people|white people|asian|gay|lesbian|trans\w*|(?<!\b(?:an?|the|his|her|their|run|big|great|snail|win) )race(?! (?:car|track|against))|racis\w*|autis\w*|adhd|disab\w*|deaf|blind|down syndrome|adopt\w*|foster|refugee|immigra\w*|war|army|soldier|president|election|vaccin\w*|covid)\b|예수|하나님|부처|알라|성경|교회|자폐|장애|입양|난민|전쟁|군인|대통령|백신|코로나/i;
