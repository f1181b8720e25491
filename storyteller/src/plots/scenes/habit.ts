export default `
pitch: place evening clear medium | hero sit grumpy | tool
problem: place evening clear medium | hero sit grumpy; grown stand calm | tool
feel: home evening clear medium | hero sit grumpy; pal sit calm | rug, blocks
plan: home evening clear medium | hero point curious; pal sit curious | rug
triad: home evening clear wide | hero stand surprised; pal sit happy; grown stand calm | chair, rug
try:statue: home evening clear medium | hero stand surprised; grown stand calm | duster, fly-insect
try:asleep: home evening clear close | hero sleep happy; pal sit curious | rug
try:noodle: kitchen evening clear medium | hero sit happy; grown stand calm | chair
try:shadow: home evening clear wide | hero walk worried; pal point calm | 
try:king: home evening clear medium | hero hold proud; grown stand calm | bowl, rug
bridge: place evening clear close | pal sit calm; hero look-up curious | tool
low: home night clear medium | hero sit sad; pal sit calm | clock, tool
notice: place night clear close | hero hold curious; pal stand curious | tool
turn: place night clear medium | hero jump happy | tool
result: place night clear medium | hero dance happy; pal jump happy | tool
share: place night clear wide | hero dance happy; pal jump happy; grown dance happy | tool
echo: place evening clear medium | hero dance happy; grown sit calm | tool
end: bedroom night clear wide | hero sleep happy; grown hug calm | tool
problem@heart.turnabout: home evening clear medium | hero sit calm; grown wave calm | rug, blocks
low@heart.turnabout: home evening clear close | hero sit worried; grown sit sleepy | clock
notice@heart.turnabout: home evening clear medium | hero point surprised; pal sit calm | rug
turn@heart.turnabout: place evening clear medium | hero hold proud; pal sit surprised | tool
result@heart.turnabout: place evening clear medium | hero hold joy; pal cheer joy | tool
share@heart.turnabout: place evening clear wide | hero point happy; pal stand happy; grown stand surprised | tool
echo@heart.turnabout: place evening clear medium | hero stand proud; grown stand surprised | tool
problem@heart.song: home evening clear medium | hero sit grumpy; grown stand calm | rug, clock
low@heart.song: place evening clear close | hero sit sad | tool, clock
notice@heart.song: home evening clear medium | pal dance happy; hero look-up surprised | clock
turn@heart.song: place evening clear medium | hero hold proud; pal dance happy | tool
result@heart.song: place evening clear medium | hero dance joy; pal dance joy | tool
share@heart.song: place evening clear wide | hero dance happy; pal dance happy; grown stand joy | tool
echo@heart.song: place evening clear medium | hero stand happy; grown stand curious | tool
`;
