export default `
open: home morning clear wide | hero stand happy; b wave happy | bench, fence
pitch: out morning clear wide | hero wave happy; b wave happy | bench
home: out morning clear medium | hero sit happy; b sit happy | bench, puddle
problem: out morning clear medium | hero stand surprised; b stand surprised | pebbles, puddle
feel: out morning cloudy close | hero sit grumpy; b sit grumpy | bench
plan: out morning cloudy medium | hero hold grumpy; b hold grumpy | bench
triad: out day windy wide | hero stand grumpy; b jump grumpy | blocks
try:hide: garden day clear wide | hero stand grumpy; b hide happy | 
try:race: lane day clear wide | hero kneel curious; b run happy | beetle
try:tower: out day clear medium | hero point grumpy; b point grumpy | blocks
try:tea: garden day clear medium | hero hold grumpy; b hold happy | teapot, bun, cup*2
try:band: out day clear medium | hero hold worried; b dance happy | drum
bridge: out day cloudy wide | hero sit sad; b sit sad | bench, leaf
low: home evening cloudy medium | hero sit sad | pebbles
notice: garden evening clear close | hero look-up surprised; b sit sad | fence, puddle, pebbles
turn: home evening clear medium | hero reach calm; b stand surprised | door
result: out evening clear medium | hero hold happy; b cheer happy | pebbles, puddle
share: out day clear wide | hero point happy; b point happy | puddle, pebbles
echo: out day windy medium | hero look-up curious; b dance happy | kite
end: bedroom night clear wide | hero sleep happy; b sit happy | window
end?!home: out evening clear wide | hero sit happy; b sit happy | 
`;
