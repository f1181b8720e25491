export default `
pitch: home day clear medium | hero stand angry; pal stand worried | blocks
home: kitchen morning clear close | hero sit calm; grown stand calm | kettle:blue, cup
problem: home day clear wide | hero stand angry; pal stand worried | blocks, table
feel: home day clear close | hero stand angry; pal stand worried | blocks
plan: home day clear medium | hero think angry; pal sit sad | blocks
triad: home day clear wide | hero jump angry; pal stand worried | cushion*3, spoon*3, table
try:lips: kitchen day clear close | hero stand angry; pal stand worried | spoon*3, jam
try:smile: kitchen day clear close | hero stand angry; pal kneel curious | cupboard
try:cushions: home day clear medium | hero sit angry; pal stand worried | cushion*4, chair
try:chest: bedroom day clear medium | hero sit angry; pal jump surprised | toy-chest, trumpet, ball*2
try:march: lane day windy wide | hero run angry; pal stand worried | hen*3
try:hill: hill day windy wide | hero carry angry | sheep-small
bridge: home day clear medium | pal hold sad; hero sit angry | blocks
low: home evening clear close | hero cry sad | table, blocks
notice: kitchen evening clear close | hero look-up surprised | kettle:blue
turn: home evening clear close | hero stand brave; pal stand curious | kettle:blue
result: home evening clear medium | hero stand calm; pal share love | blocks
share: kitchen evening clear wide | hero sit happy; pal sit happy; grown sit happy | kettle:blue, cup*3
echo: home evening clear medium | hero stand calm; pal sit calm | kettle:blue
end: bedroom night clear wide | hero sleep calm; pal sleep sleepy | blocks
home@heart.soup: kitchen evening clear close | hero sit calm; grown sit calm | soup, table
notice@heart.soup: kitchen evening clear close | grown sit calm; hero look-up surprised | soup, table
turn@heart.soup: kitchen evening clear medium | hero stand brave; grown sit calm; pal stand curious | soup, table
share@heart.soup: kitchen evening clear wide | hero sit happy; pal sit happy; grown sit happy | soup, table
echo@heart.soup: home day clear close | hero hold calm; pal sit calm | blocks
end@heart.soup: bedroom night clear wide | hero sleep calm; pal sleep sleepy | blocks, spoon
home@heart.drum: kitchen day clear medium | hero hold happy; grown stand calm | pot
notice@heart.drum: kitchen evening clear close | hero stand surprised | pot
turn@heart.drum: kitchen evening clear medium | hero hold brave; pal stand curious | pot, spoon
result@heart.drum: kitchen evening clear medium | hero stand calm; pal share love | blocks
share@heart.drum: kitchen evening clear wide | hero dance joy; pal dance joy; grown hold happy | pot, spoon
echo@heart.drum: home day clear medium | hero sit calm; pal hold happy | box, spoon
end@heart.drum: bedroom night clear wide | hero sleep calm; pal sleep sleepy | blocks, pot
`;
