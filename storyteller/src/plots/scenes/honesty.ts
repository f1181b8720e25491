export default `
pitch: kitchen morning clear medium | hero stand worried; grown stand surprised | broken-jug:blue, shelf
home: kitchen morning clear close | hero look-up happy; grown stand calm | jug:blue, shelf
problem: kitchen morning clear medium | hero dance surprised; grown stand surprised | broken-jug:blue, shelf, window
feel: home day clear close | hero hold worried; pal stand curious | bun
plan: home day clear medium | hero think worried | feather*3
triad: lane day clear wide | hero walk worried; pal run surprised | poster*2, net, drum, pancakes
try:feather: kitchen morning clear medium | hero stand worried; grown kneel calm | broom, broken-jug:blue
try:hen: garden day clear medium | hero stand worried; pal stand curious | hen, fence
try:poster: lane day clear medium | hero stand worried; pal hold proud | poster*2, paint
try:skates: city day clear medium | hero stand worried; pal stand surprised | market-stall, roller-skates, bun*2
try:band: city day clear wide | hero walk worried; pal walk brave | net, drum, pancakes, crowd
try:mayor: city day clear medium | hero stand scared; pal stand curious | book, crowd
bridge: lane day clear close | pal stand worried; hero stand sad | poster
low: city day clear wide | hero stand sad; pal stand surprised | goose-small:grey, crowd, pancakes
notice: city day clear close | hero stand worried | goose-small:grey
turn: city day clear medium | hero stand brave; pal stand surprised | goose-small:grey, crowd
result: city day clear close | hero hug sad; grown hug love | goose-small:grey
share: kitchen evening clear wide | hero hold proud; grown hold happy; pal hold happy | jug:blue, lamp
echo: kitchen day clear medium | hero stand brave; grown stand calm | cup
end: kitchen night clear wide | hero share happy; pal sit happy; grown sit happy | jug:blue, cup, goose-small:grey, soup
visit: home day clear medium | hero sit worried; grown stand calm | table, bun
again: lane day clear medium | hero stand worried; pal stand curious | poster
`;
