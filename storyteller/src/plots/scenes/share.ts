export default `
pitch: home morning clear medium | hero hug grumpy; pal stand sad | thing
open: home morning clear wide | hero stand proud | thing
home: home morning clear close | hero hold happy | thing, duster
problem: out morning clear medium | hero hug grumpy; pal reach curious | thing
plan: lane day clear wide | hero walk grumpy | thing
try:hill: hill day windy wide | hero point grumpy | thing, leaf*5
try:tree: forest day clear close | hero hide grumpy | hollow-log, thing, spider
try:hat: garden day clear medium | hero stand worried | box, hen
try:sign: garden day clear wide | hero sit sad | sign, thing
try:night: home night clear medium | hero sit sleepy | thing, moon
bridge: hill day clear medium | hero look-up sad; pal run happy | stick
low: hill evening cloudy wide | hero sit sad | thing
notice: hill evening clear close | hero kneel surprised | thing
turn: out evening clear medium | hero share happy; pal jump surprised | thing
result: meadow evening clear wide | hero run happy; pal run happy | thing
share: meadow day clear wide | hero stand happy; pal jump happy | thing, hen, goat, ducklings, snail-small
share?tree: meadow day clear wide | hero stand happy; pal jump happy | thing, hen, goat, ducklings, spider
echo: garden morning clear medium | hero point proud; pal stand happy | sign
try:guard: home day clear medium | hero sit worried | thing, chair*3
problem@heart.end: home morning clear medium | hero hold angry; pal stand sad | thing, door
low@heart.end: lane evening cloudy medium | hero reach worried | thing, puddle:brown
notice@heart.end: lane evening cloudy close | hero sit surprised | thing, puddle:brown
turn@heart.end: meadow evening clear medium | hero run brave; pal stand surprised | 
result@heart.end: lane evening clear medium | hero carry joy; pal carry joy | thing
echo@heart.end: garden morning clear medium | hero wave happy; pal run happy | thing, fence
end@heart.end: garden night clear wide | hero look-up happy | thing, moon
problem@heart.ha: out morning clear medium | hero hug angry; pal stand sad | thing
low@heart.ha: hill evening cloudy close | hero sit sad | thing
notice@heart.ha: hill evening clear medium | hero look-up curious | thing
turn@heart.ha: meadow evening clear medium | hero share shy; pal stand surprised | thing
result@heart.ha: meadow evening clear wide | hero cheer joy; pal cheer joy | thing
share@heart.ha: meadow day clear wide | hero cheer joy; pal jump joy | thing, hen, goat, ducklings
echo@heart.ha: garden morning clear medium | hero stand happy; pal jump joy | thing
end@heart.ha: bedroom night clear wide | hero sleep happy | window
triad: hill day windy wide | hero stand grumpy | thing, box, hollow-log
end: bedroom night clear wide | hero sleep happy | window
`;
