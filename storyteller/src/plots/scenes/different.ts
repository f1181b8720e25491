export default `
open: city morning cloudy wide | hero stand shy | gray-crowd
pitch: city morning cloudy wide | hero hold shy | coat-thing:grey, gray-crowd
home: bedroom night clear medium | hero dance joy | coat-thing:yellow, door
problem: city morning cloudy wide | hero hold worried | coat-thing:grey, gray-crowd
feel: lane day cloudy close | hero hold worried | coat-thing:grey, button*5
plan: lane day cloudy medium | hero sit curious; pal sit shy | coat-thing:grey*3
triad: city day windy wide | hero hold worried; pal hold worried | coat-thing:grey*3, lamp-post
try:baker: city morning clear medium | hero reach worried | bun, coat-thing:grey
try:hop: lane day cloudy wide | hero walk worried; pal walk calm | coat-thing:grey*4
try:dance: home evening clear wide | hero dance worried; pal dance worried | coat-thing:grey*3, candle-lamp*3
try:picture: city day clear medium | hero point sad | easel
try:wind: city day windy wide | hero hold scared; pal hold worried | rope, lamp-post, coat-thing:grey*3
try:soup: castle evening clear medium | hero sit worried; pal sit surprised | soup, table, coat-thing:grey*3
bridge: lane evening cloudy close | hero sit shy; pal sit shy | coat-thing:grey*3
low: bedroom night clear close | hero sit sad | coat-thing:yellow
notice: city morning windy close | hero look-up surprised | coat-thing:red
turn: city morning clear wide | hero stand brave | coat-thing:yellow, gray-crowd
result: city morning clear wide | hero cheer joy; pal stand proud | coat-thing:yellow*3
share: city day clear wide | hero dance joy; pal dance joy | coat-thing:yellow*3, crowd
echo: city day clear medium | hero wave calm; pal stand calm | coat-thing:yellow
end: bedroom night clear medium | hero hold happy | coat-thing:yellow, window
`;
