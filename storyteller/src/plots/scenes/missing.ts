export default `
pitch: garden morning cloudy medium | hero stand sad | gate, bench
home: garden day clear medium | hero wave happy | gate, scarf-thing
problem: garden day snow wide | hero stand sad; grown stand sad | bench
feel: kitchen morning cloudy medium | hero sit sad; grown sit sad | chair, cup
plan: lane morning cloudy medium | hero walk sad; pal walk calm | handkerchief
triad: hill day windy wide | hero stand sad; pal sit calm | gate
try:gate: garden day windy medium | hero hold sad; pal stand calm | gate
try:scarf: home day cloudy close | hero hug sad | scarf-thing
try:places: lane day cloudy medium | hero stand sad; pal hold sad | bag, market-stall, bench, bun*2
try:bench: pond day cloudy wide | hero sit sad | bench, pond-water
try:hill: hill evening windy wide | hero stand brave; pal sit calm | 
try:night: bedroom night clear medium | hero sit sad; grown sit love | window, stars
bridge: lane day cloudy close | hero cry cry; pal hug love | handkerchief
low: home evening cloudy close | hero hug sad; grown hug sad | lamp
notice: garden evening clear medium | hero look-up surprised | hedge
turn: garden evening clear close | hero stand brave | hedge
result: garden evening clear medium | hero kneel happy; pal stand happy | hedge, bird-small
share: garden evening clear wide | hero sit love; grown cry love; pal sit calm | bench, bird-small, flower:white*3
echo: garden day clear medium | hero sit calm; pal sit calm | flower:white*3, well
end: bedroom night clear medium | hero look-up calm; grown sit love | window
visit: home evening clear medium | hero sit sad; grown sit sad | table, cup*3
again: hill evening cloudy medium | hero stand brave; pal hold calm | handkerchief
`;
