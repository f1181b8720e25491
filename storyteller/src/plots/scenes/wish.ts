export default `
pitch: out night clear wide | hero look-up curious | thing
home: bedroom evening clear medium | hero sit happy; grown stand calm | drawing:blue*3
problem: out night clear medium | hero look-up curious | thing
feel: bedroom night clear medium | hero sit worried | candle-lamp, moth, blanket
plan: out evening clear medium | hero point proud; pal stand curious | bag, bun, string
triad: hill night clear wide | hero reach surprised; pal hold worried | string, thing, hen
try:hill: hill night windy wide | hero reach worried | thing, sheep-small
try:tree: forest night clear medium | hero look-up curious | crow, thing
try:stack: garden night clear medium | hero reach surprised; pal hold worried | bucket, box, barrel, thing
try:rocket: garden night clear medium | hero sit surprised; pal stand worried | rocket, cabbage*3, thing
try:string: out night clear medium | hero jump surprised; pal stand surprised | string, beetle*3, thing
try:call: garden night clear wide | hero point curious | bun*3, gate, thing
bridge: out night clear medium | hero hide curious; pal hide curious | bush, moth
low: out night clear wide | hero sit sad; pal sit calm | puddle, thing
notice: out night clear close | hero kneel surprised | puddle
turn: out night clear medium | hero kneel calm | water-bowl:blue
result: out night clear close | hero hold happy | water-bowl:blue
share: out night clear wide | hero share happy; pal hold happy; grown stand happy | water-bowl:blue
echo: out evening clear medium | hero share proud; pal stand curious | bowl*5
end: bedroom night clear wide | hero sleep sleepy | water-bowl:blue, thing
try:kites: hill night windy medium | hero stand surprised; pal stand worried | kite*3, basket, thing
problem@heart.square: bedroom night clear medium | hero reach curious | window, thing
low@heart.square: bedroom night clear close | hero sit sad; pal sit calm | door
notice@heart.square: bedroom night clear close | hero stand surprised | rug:white
turn@heart.square: bedroom night clear medium | hero sleep calm | rug:white, pillow
result@heart.square: bedroom night clear medium | hero hold joy | rug:white
share@heart.square: bedroom night clear medium | hero sleep happy; pal sleep happy; grown sleep happy | rug:white
echo@heart.square: bedroom evening clear medium | hero point proud; pal stand curious | window, rug
end@heart.square: bedroom night clear medium | hero sleep sleepy | rug:white, window
problem@heart.dew: kitchen night clear medium | hero look-up curious; grown sit calm | soup, table, window, thing
low@heart.dew: meadow night clear wide | hero sit sad; pal sit calm | thing
notice@heart.dew: meadow morning clear close | hero look-up surprised | flower:white*3
turn@heart.dew: meadow morning clear close | hero hold calm | tiny-light
result@heart.dew: meadow morning clear close | hero hold joy | tiny-light
share@heart.dew: meadow morning clear wide | hero hold happy; pal hold happy; grown kneel happy | flower:white*3
echo@heart.dew: meadow morning clear medium | hero kneel proud; pal kneel curious | flower:white*3
end@heart.dew: meadow morning clear wide | hero wave happy; pal stand happy | flower:white*3 
`;
