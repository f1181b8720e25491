import type { SafetyCategory } from "../../../ports.ts";

type Pattern = { category: SafetyCategory; pattern: RegExp };

/**
 * English, on normalised lower-case text. Whole words only: "skill", "grape", "Essex" and "a shot of rain" are innocent.
 * Play, falls, storms and growling bears are a story's right and stand in none of these.
 */
export const ENGLISH: readonly Pattern[] = [
  {
    category: "violence",
    pattern: /\b(?:kill(?:s|ed|er|ers|ing)?|murder\w*|slaughter\w*|stab(?:s|bed|bing)?|shoot(?:s|ing)? (?:at )?(?:people|someone|somebody|him|her|them|a (?:man|woman|boy|girl|child|teacher)|the (?:man|woman|boy|girl|child|teacher|school|class))|gun(?:s|man|men|shot|shots|point)?|rifles?|pistols?|shotguns?|machine ?guns?|bomb(?:s|ed|er|ers|ing|ings)?|grenades?|blood(?:y|bath|shed|thirsty)|pools? of blood|full of blood|covered in blood|gore|gory|behead\w*|decapitat\w*|dismember\w*|corpses?|dead bod(?:y|ies)|tortur\w*|terroris[mt]\w*|massacre\w*|genocid\w*|assassinat\w*|strangl\w*|kidnap\w*|hostages?|execut(?:e|es|ed|ioner|ioners)|war crimes?|chainsaw\w*|serial killers?|cannibal\w*|eat(?:s|ing)? (?:people|children|humans|babies) alive|beat(?:s|ing)? (?:him|her|them|people|someone|children|a child|a kid) (?:up|to death)|blow(?:s|ing)? up (?:a|the|people|his|her)|burn(?:s|ed|ing)? (?:people|him|her|them|down|alive))\b/,
  },
  {
    category: "sexual",
    pattern: /\b(?:sex|sexy|sexual\w*|porn\w*|nudes?|nudity|naked|erotic\w*|rap(?:e|ed|es|ing|ist|ists)|molest\w*|pa?edo(?:phil\w*)?s?|genitals?|penis|vagina|orgasm\w*|masturbat\w*|incest\w*|strip ?club|stripper\w*|prostitut\w*|fetish\w*|hentai|nsfw|lingerie|condoms?|onlyfans)\b/,
  },
  {
    category: "self-harm",
    pattern: /\b(?:suicid\w*|self[- ]?harm\w*|kill(?:s|ing)? (?:him|her|my|your|them)sel(?:f|ves)|hang(?:s|ed|ing)? (?:him|her|my|your)self|cut(?:s|ting)? (?:(?:his|her|my|your) (?:wrists?|arms?)|(?:him|her|my)self)|starv(?:e|es|ing) (?:him|her|my|your)self|anorexi\w*|bulimi\w*|wants? to die|end (?:his|her|my) life|overdos\w*)\b/,
  },
  {
    category: "hate",
    pattern: /\b(?:nazis?|hitler\w*|swastika\w*|white (?:power|supremac\w*)|ku klux klan|kkk|ethnic cleansing|lynch(?:ed|ing)?|hat(?:e|es|ing) (?:all )?(?:the )?(?:jews|muslims|christians|blacks?|whites?|asians?|gays?|women|men|immigrants|foreigners|refugees)|(?:jews|muslims|christians|(?:black|white|asian|gay|disabled|poor) people|gays|women|girls|men|boys|immigrants|migrants|foreigners|refugees|gypsies) (?:are|were) (?:all )?(?:so )?(?:disgusting|dirty|stupid|inferior|animals|vermin|evil|ugly|worthless|trash|criminals)|(?:inferior|superior) race|subhuman\w*|chinks?|kikes?|spics?|wetbacks?|trann(?:y|ies)|retard(?:s|ed)?)\b/,
  },
  {
    category: "dangerous",
    pattern: /\b(?:cocaine|heroin|meth|methamphetamine|fentanyl|lsd|ecstasy pills?|marijuana|weed (?:smok\w*|deal\w*)|drug(?:s| dealer\w*| lord\w*| addict\w*)|vodka|whisk(?:e)?y|beers?|wine|drunk(?:en)?|booze|cigarettes?|cigars?|vap(?:e|es|ing)|smok(?:e|es|ing) (?:weed|pot|a pipe|cigarettes?)|casinos?|gambl\w*|poison(?:s|ed|ing) (?:him|her|them|people|someone|his|the)|build(?:ing)? a bomb|play(?:s|ing)? with (?:matches|fire|knives)|drink(?:s|ing)? bleach|weapons?|ammunition|explosives?)\b/,
  },
];
