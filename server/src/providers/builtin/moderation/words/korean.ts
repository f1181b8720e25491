import type { SafetyCategory } from "../../../ports.ts";

type Pattern = { category: SafetyCategory; pattern: RegExp };

/**
 * Korean, on text without spaces: spacing is the common disguise, and no innocent pair of words joins into one of these.
 * Stems and not whole words, because particles and endings follow. "배고파 죽겠다" and "죽을 먹다" (porridge) are innocent.
 */
export const KOREAN: readonly Pattern[] = [
  {
    category: "violence",
    pattern: /죽이(?:는|고|려|자|다|기|러|면|겠)|죽여|죽인|죽였|살인|살해|학살|암살|칼로찌르|칼로찔|찔러죽|총으로쏘|총으로쏴|총을쏘|총을쏴|권총|기관총|소총|폭탄|폭파|수류탄|피범벅|피투성이|피바다|시체|토막|참수|고문|테러|납치|인질|유괴|목을조르|목졸|때려죽|잡아먹는사람|사람을먹|전쟁범죄/,
  },
  { category: "sexual", pattern: /섹스|섹시|야동|포르노|알몸|누드|벌거벗|강간|성폭(?:행|력)|성추행|성관계|성기|자위행위|음란|야한|매춘|창녀|몸을팔|원조교제|아동성/ },
  { category: "self-harm", pattern: /자살|자해|목을매|손목을긋|손목을그|죽고싶|목숨을끊|투신|거식증|스스로죽/ },
  { category: "hate", pattern: /나치|히틀러|인종청소|백인우월|흑형|짱깨|쪽바리|조센징|김치녀|한남충|맘충|틀딱|홍어새끼|장애인새끼|난민.{0,3}쫓아내|(?:흑인|유대인|무슬림|외국인|여자|남자|동성애자)(?:을|를|들을|들)?(?:싫어|혐오|증오)/ },
  { category: "dangerous", pattern: /마약|대마초|필로폰|코카인|헤로인|본드흡입|소주|맥주|양주|술에?취|술을마시|담배|전자담배|도박|카지노|독살|독을먹이|불을?지르|불장난|총기|폭발물|무기(?:를|로|상|고)/ },
];

/** On text with its spaces: "다시 발을" joined would hold a swear word. A list of our own, since a ready-made one finds one in "까치발까지" (on tiptoe). */
export const KOREAN_SWEARING = /씨발|씨팔|씨빨|(?<![가-힣])시발(?![점역전자])|ㅅㅂ|ㅆㅂ|병신|ㅂㅅ|개새끼|개새기|새끼야|좆|존나|미친놈|미친년|지랄|염병할|엿먹|썅|ㅈㄹ|ㄲㅈ|새끼들아|이새끼|저새끼|그새끼|씹새|씹할|호로자식|후레자식|개년|개놈|쌍년|쌍놈|걸레년|니미럴|느금마/;
