export default `
pitch: lane morning clear wide | hero walk curious; pal walk happy | wool-ball:red, gate
home: lane morning clear wide | hero look-up curious | letter-box
problem: lane morning clear medium | hero hold brave; grown stand calm | wool-ball:red, gate
feel: lane morning clear close | hero stand worried; pal stand calm | red-thread, signpost
plan: meadow day clear wide | hero walk happy; pal walk happy | wool-ball:red, bag
triad: hill day windy wide | hero carry brave; pal carry calm | wool-ball:red, raft, bridge, lantern
try:brook: meadow day clear medium | hero share happy; pal stand curious | raft, ducklings, red-thread
try:kite: meadow day windy wide | hero share happy; pal look-up happy | red-thread, kite, mouse-small
try:mill: meadow day windy wide | hero hold proud; pal hold proud | windmill, red-thread
try:bridge: forest day clear wide | hero reach brave; pal hold worried | bridge, goat*2, red-thread
try:mountain: hill evening windy wide | hero reach brave; pal hold calm | lantern, red-thread
try:boat: beach night windy wide | hero hold brave; pal hold brave | net, lantern, red-thread
bridge: hill day clear medium | hero sit calm; pal sit calm | bun
low: beach evening cloudy wide | hero stand scared; pal stand worried | signpost
notice: beach night clear close | hero point surprised; pal look-up curious | tiny-light
turn: hill night clear wide | hero run brave; pal run happy | lantern*3, tiny-light*3, red-thread
result: lane night clear medium | hero run joy; grown stand love | gate, red-thread, letter-box
share: kitchen night clear medium | hero point happy; pal sit sleepy; grown sit surprised | soup, cheese
echo: lane morning clear medium | hero hold joy; pal stand happy | wool-ball, gate
end: bedroom night clear wide | hero sleep happy | wool-ball:red, window
`;
