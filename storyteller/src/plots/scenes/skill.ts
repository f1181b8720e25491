export default `
pitch: out day clear medium | hero reach curious | cushion
home: out day clear wide | hero jump proud | crowd, hat-thing*3
problem: place morning clear medium | hero sit surprised | 
feel: place morning clear close | hero sit grumpy; pal sit calm | stone
plan: place morning clear medium | hero stand proud; pal hold calm | cushion
triad: place day clear wide | hero jump surprised; pal hold calm | cushion, sock*2, drum
try:socks: place day clear medium | hero jump surprised; pal hold calm | sock*6, cushion
try:eyes: place day clear medium | hero sit calm; pal stand curious | cushion
try:drum: place day clear wide | hero jump worried; pal hold happy | drum, crowd
try:copy: place day clear medium | hero dance proud; pal hold calm | cushion
try:book: place day clear medium | hero sit surprised; pal stand calm | book, cushion
bridge: place evening clear close | hero point curious; pal sit curious | cushion
low: meadow evening cloudy medium | hero look-up sad; pal sit calm | cloud-small, cushion
notice: meadow evening clear close | hero kneel curious | ant
turn: meadow evening clear medium | hero reach calm | ant
result: place evening clear wide | hero jump happy; pal jump happy | cushion
share: place morning clear wide | hero hold happy; pal jump surprised | cushion*5
echo: place morning clear medium | hero walk calm; pal walk calm | stepping-stones
end: bedroom night clear wide | hero sleep happy | sock*6, cushion, chair
`;
