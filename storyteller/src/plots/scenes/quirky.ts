export default `
pitch: city day clear wide | hero stand worried; pal stand calm | thing
home: home day clear medium | hero stand happy; grown stand calm | shelf
problem: city day clear medium | hero stand sad; pal stand sad | sign, clock-tower
feel: home day clear close | hero hold worried | door
plan: lane day clear medium | hero stand brave; pal stand sad | sign
triad: city day clear wide | hero jump surprised; pal stand worried | bowl, book*3, hat-thing*3
try:breakfast: kitchen morning clear medium | hero stand surprised; pal sit surprised | bowl*3, bowl
try:post: lane day clear medium | hero stand surprised; pal stand worried | letter*3, gate
try:library: library day clear wide | hero stand surprised; pal jump worried | book*3, shelf
try:market: city day clear wide | hero run surprised; pal run worried | orange-fruit*5, market-stall
try:photo: city day clear wide | hero stand surprised; pal stand worried | camera, hat-thing*3
try:clock: city day clear medium | hero stand surprised; pal look-up worried | clock-tower
bridge: lane evening clear close | pal sit love; hero sit shy | sign
low: hill evening cloudy wide | hero sit sad | sign
notice: city night clear wide | hero look-up worried | cradle
turn: city night clear medium | hero stand brave; pal stand happy | cradle, sign
result: city night clear medium | hero stand proud; pal cheer joy | cradle, cake
share: city day clear wide | hero cheer happy; pal dance joy | crowd
echo: city day clear medium | hero stand happy; pal stand calm | sign, clock-tower
end: bedroom night clear medium | hero sit happy; pal hold sleepy | pillow, door
home@kind.collect: home day clear medium | hero stand proud; grown stand calm | collected*5, shelf
home@kind.make: home day clear medium | hero sit happy; grown stand calm | table, spoon, string
try:breakfast@kind.collect: kitchen morning clear medium | hero stand surprised; pal stand surprised | cup*5, cupboard, collected*3
try:library@kind.collect: library day clear wide | hero stand surprised; pal stand curious | book*5, collected*3
try:photo@kind.collect: city day clear wide | hero stand proud; pal stand worried | camera, collected*9, hat-thing
notice@kind.sound: city evening fog medium | hero stand curious; grown stand worried | lantern
notice@kind.collect: meadow night cloudy medium | hero stand worried; grown stand worried | pond-water, lantern
notice@kind.make: city night clear wide | hero stand curious; pal stand worried | wagon, cake, lantern*3
turn@kind.sound: city evening fog medium | hero cheer brave; pal stand happy | lantern, sign
turn@kind.collect: meadow night clear medium | hero kneel brave; pal hold happy | lantern, collected*9, sign
turn@kind.make: city night clear medium | hero kneel brave; pal hold happy | lamp, wagon, sign
result@kind.sound: city evening fog wide | hero stand proud; pal cheer joy | crowd, lantern
result@kind.collect: meadow night clear wide | hero stand proud; pal cheer joy | crowd, lantern*3, collected*5
result@kind.make: city night clear medium | hero stand proud; pal cheer joy | wagon, cake, lantern*3
end@kind.sound: bedroom night clear medium | hero sit happy; pal stand shy | door, blanket
end@kind.collect: city morning clear wide | hero share happy; pal stand happy | collected*9, crowd
end@kind.make: city day clear wide | hero hold happy; pal stand happy | hammer, wagon, clock-tower
`;
