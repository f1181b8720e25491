export default `
pitch: home evening clear medium | hero stand sad; grown sit+baby love | armchair
home: home evening clear medium | hero hug happy; grown hug love | armchair
problem: home day clear medium | hero stand sad; grown sit+baby love | armchair
feel: home day cloudy close | hero think sad | cradle
plan: home day clear medium | hero point curious; pal sit calm | map
triad: garden day clear wide | hero sit sad; pal stand worried | tent, suitcase, basket
try:knee: home day clear medium | hero reach surprised; grown sit+baby calm | armchair
try:call: home day clear medium | hero jump worried; grown hold surprised | baby, armchair
try:basket: bedroom day clear medium | hero hide surprised; pal reach worried | basket
try:goo: home day clear medium | hero cry cry; pal sit calm | cradle
try:tent: garden evening clear wide | hero sit sad | tent, suitcase, blanket, plant*3
try:post: lane day clear medium | hero stand sad; pal stand worried | stamp, bag
bridge: garden day clear medium | pal sit curious; hero sit sad | stool
low: home night clear close | hero sit sad | lamp
notice: home night clear close | hero sit surprised | rug, cradle
turn: home night clear medium | hero hold brave; grown stand love | baby, rug
result: home night clear close | hero hold love | baby
share: home night clear medium | hero hug joy; grown hug love; pal sit happy | armchair, baby
echo: home day clear medium | hero sit proud; pal stand curious | cradle
end: home night clear medium | hero sit sleepy; grown sit+baby love | armchair, lamp
notice@heart.laugh: bedroom night clear close | hero look-up surprised | cradle, baby
turn@heart.laugh: bedroom night clear close | hero dance joy | cradle, baby
result@heart.laugh: bedroom night clear medium | hero stand proud; grown kneel surprised; pal stand curious | cradle, baby
share@heart.laugh: home night clear medium | hero sit joy; grown sit+baby love; pal sit happy | armchair
echo@heart.laugh: home day clear medium | hero run proud; pal stand curious | cradle, baby
end@heart.laugh: home night clear medium | hero sit sleepy; grown sit+baby love | armchair, lamp
`;
