import { isKnownName } from "./known-names.ts";
import { phraseIsSafe } from "./screen-topic.ts";

const LONGEST_NAME = 20;

/**
 * A name that may enter a book, or nothing. Known given names pass; another name passes only when it is built
 * like a name, can be said, is no ordinary word and holds nothing rude. Markup, brands and known characters never pass.
 */
export function checkName(raw: string): string | undefined {
  const name = raw.normalize("NFKC").trim().replace(/\s+/g, " ");
  if (name.length === 0 || name.length > LONGEST_NAME || !/^[\p{L}][\p{L}'’-]*(?: [\p{L}][\p{L}'’-]*)?$/u.test(name)) return undefined;
  if (isCharacterOfOthers(name) || !phraseIsSafe(name) || isRude(name)) return undefined;
  if (name.split(" ").every(isKnownName)) return tidyCase(name);
  if (/^[가-힣]{1,4}$/.test(name)) return isKoreanName(name) ? name : undefined;
  if (!/^[\p{Script=Latin}'’ -]+$/u.test(name)) return undefined;
  return name.split(" ").every(isSayable) ? tidyCase(name) : undefined;
}

/** Characters that belong to others; a hero of ours may not be called like them. */
const isCharacterOfOthers = (name: string) =>
  /^(?:elsa|anna of arendelle|olaf|moana|pikachu|mario|luigi|bowser|sonic|peppa|bluey|bingo heeler|paddington|shrek|simba|nemo|dory|hermione|voldemort|gandalf|frodo|batman|superman|spider-?man|hulk|thor|barbie|totoro|pororo|dora|garfield|snoopy|tigger|piglet|eeyore|gruffalo|엘사|올라프|피카츄|뽀로로|루피|크롱|타요|펭수|짱구|도라에몽|코난|토토로|핑크퐁|아기상어|티니핑|하츄핑)$/iu.test(name);

/** Rude parts anywhere in a name; spelled without regard to repeated letters. */
function isRude(name: string): boolean {
  const letters = name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[^\p{L}]/gu, "").normalize("NFC");
  const once = letters.replace(/(\p{L})\1+/gu, "$1");
  return RUDE_PART.test(letters) || RUDE_PART.test(once) || RUDE_WHOLE.test(letters);
}

const RUDE_PART =
  /fuck|fuk|shit|cunt|dick|cock|penis|vagin|boob|tits?$|titt|butt|arse|asshol|^ass|bitch|bastard|whore|slut|piss|poop|poo$|fart|crap|turd|wank|porn|sex|nude|naked|nigg|negro|fag|retard|nazi|hitler|satan|devil|demon|kill|murder|death|blood|bomb|terror|rape|pedo|jerk|stupid|idiot|dumb|ugly|fatso|loser|moron|damn|hell$|bonk|willy|weiner|wiener|bollock|twat|knob|dildo|orgasm|viagra|heroin|cocain|weed|vodka|beer|씨발|시발|병신|새끼|좆|지랄|미친|변태|자지|보지|찌찌|똥|방구|방귀|엉덩이|바보|멍청|살인|자살|섹스|죽음|악마|귀신/u;
const RUDE_WHOLE = /^(?:ho|hoe|gun|pot|meth|crack|joint|sin|lust|anus|semen|rectum|booger|snot|puke|barf|bum|fanny|dong|schlong|johnson)$/u;

const KOREAN_COMMON_WORDS = /^(?:엄마|아빠|할머니|할아버지|선생님|친구|사람|아이|학교|유치원|대통령|예수|부처|하나님|경찰|의사|돼지|돈|술|담배|총|칼|폭탄|전쟁|이름|없음|몰라)$/;
const isKoreanName = (name: string) => !KOREAN_COMMON_WORDS.test(name);

/** Built like something that can be said: vowels and consonants in turns, no long run of either, no tripled letter. */
function isSayable(word: string): boolean {
  const letters = word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/['’-]/g, "");
  if (letters.length < 2 || letters.length > 12) return false;
  if (!/[aeiouy]/.test(letters) || /[aeiou]{4}|[^aeiouy]{4}|(.)\1\1/.test(letters)) return false;
  return !ORDINARY_WORDS.test(letters);
}

/** Words that are not names; a hero called Ignore or System is somebody's trick. */
const ORDINARY_WORDS =
  /^(?:the|and|you|your|are|not|null|undefined|none|nothing|nobody|system|prompt|ignore|print|admin|root|user|test|name|hero|robot|please|delete|drop|select|script|object|array|true|false|president|king|queen|god|jesus|allah|trump|biden|putin|obama|musk|daddy|mommy|mama|papa|grandma|grandpa|stranger|danger|fire|knife|poison|drug|drugs|smoke|drunk|police|army|soldier|war|hate|enemy|ghost|zombie|monster|vampire|witch|corpse|skeleton|toilet|underwear|diaper|pee|wee|face|head|mouth|bottom)$/;

const tidyCase = (name: string) => (/\p{Ll}/u.test(name) ? name.replace(/(^|[ -])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()) : name.charAt(0) + name.slice(1).toLowerCase().replace(/([ -])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()));
