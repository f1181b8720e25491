/** People: the curious plot jokes about its subject, and people are not joked about. */
export const PERSON =
  /\b(?:mom|mum|mother|dad|father|grand\w+|aunt|uncle|cousin|sister|brother|baby|friend|teacher|nurse|neighbou?r|wife|husband|twins?|parents?|family|kids?|child(?:ren)?|people|person|man|woman|men|women|police\w*|driver|farmer|doctor)\b|엄마|아빠|할머니|할아버지|동생|언니|누나|오빠|형|이모|삼촌|고모|선생님|친구|아기|가족|사람|아이/i;
