export default `
pitch: out day windy wide | hero stand sad | 
open: home morning clear wide | hero hold happy | thing
home: out day clear medium | hero run happy | thing
problem: out day windy wide | hero stand surprised | leaf*5
feel: bedroom night clear wide | hero sleep sad | window
plan: out morning windy medium | hero point curious; pal stand proud | lantern, hat-thing
triad: lane day windy wide | hero look-up worried; pal look-up worried | bridge, hollow-log, pot, boot, bun
try:bridge: pond day cloudy medium | hero kneel curious; pal stand calm | bridge, boot:brown, frog-small
try:log: forest day cloudy medium | hero kneel curious; pal hold calm | whistle, hollow-log
try:pot: kitchen day clear medium | hero stand surprised; pal stand surprised | pot, ladle, soup, bowl*2
try:hay: meadow day clear wide | hero hold surprised; pal stand happy | haystack, needle
try:nest: nest day windy medium | hero reach surprised | crow, spoon*9
bridge: hill day windy wide | hero point grumpy; pal point grumpy | weather-vane
low: hill evening windy wide | hero sit sad; pal sit calm | stone
notice: lane evening clear medium | hero stand surprised; pal stand curious | 
turn: lane evening clear close | hero kneel surprised | thing, baby-mice, hedge
result: lane evening clear close | hero kneel calm | thing, baby-mice
share: lane morning clear close | hero share happy; pal share happy | hedge, baby-mice
echo: home morning clear medium | hero hold happy | thing, letter, door
end: bedroom night clear wide | hero sleep happy | window
notice@heart.fence: lane evening clear medium | hero sit surprised; pal sit curious | fence
turn@heart.fence: lane morning clear medium | hero reach joy; pal cheer happy | thing, fence, umbrella, spoon
result@heart.fence: lane morning clear medium | hero hold happy; pal stand happy | thing, fence, goat, scarf-thing
share@heart.fence: lane day clear wide | hero point happy; pal hold happy; grown stand happy | sign, fence, hammer
echo@heart.fence: lane day clear medium | hero hold proud; pal stand calm | fence, mitten, spoon
end@heart.fence: bedroom night clear wide | hero sleep sleepy | thing, window
`;
