export default `
pitch: city day clear wide | hero stand worried; pal stand calm | thing
home: home day clear medium | hero stand happy; grown stand calm | shelf
problem: city day clear medium | hero stand sad; pal stand sad | sign
feel: home day clear close | hero hold worried | door
plan: lane day clear medium | hero stand brave; pal stand sad | sign
triad: city day clear wide | hero jump surprised; pal hide worried | bowl, book*3, hat-thing*3
try:breakfast: kitchen morning clear medium | hero stand surprised; pal sit surprised | bowl*3, bowl
try:post: lane day clear medium | hero stand surprised; pal hide worried | letter*3, gate
try:library: library day clear wide | hero stand surprised; pal hide worried | book*3
try:market: city day clear wide | hero run surprised; pal run worried | orange-fruit*5, market-stall
try:photo: city day clear wide | hero stand surprised; pal stand worried | camera, hat-thing*3
try:clock: city day clear medium | hero stand surprised; pal look-up worried | clock-tower
bridge: lane evening clear close | pal sit love; hero sit shy | sign
low: hill evening cloudy wide | hero sit sad | sign
notice: city night clear wide | hero look-up worried | cradle, window
turn: city night clear medium | hero stand brave; pal stand happy | cradle, lamp
result: city night clear medium | hero stand proud; pal cheer joy | cradle, cake
share: city day clear wide | hero cheer happy; pal dance joy | crowd
echo: city day clear medium | hero stand happy; pal stand calm | sign, clock-tower
end: bedroom night clear wide | hero sit happy; pal sleep sleepy | pillow, window
`;
