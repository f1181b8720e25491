export default `
pitch: bedroom morning rain medium | hero hold worried | crayon, paper*2
problem: out day cloudy medium | hero hug worried; grown hug calm | paper*2
plan: home morning rain medium | hero sit grumpy; pal stand curious | crayon, drawing, paper*2
triad: bedroom night rain wide | hero run worried; pal stand calm | drawing, chest-of-drawers, bed
try:fold: home day rain close | hero hold surprised; pal stand calm | drawing
try:bed: bedroom night rain medium | hero kneel worried | drawing, pillow
try:drawer: bedroom night clear medium | hero stand worried; pal stand curious | chest-of-drawers
try:boots: home morning rain medium | hero sit surprised | boot*2, rug
try:pal: home day rain medium | hero stand worried; pal hold happy | cake, drawing
bridge: home day rain medium | hero point curious; pal point curious | drawing, crayon
low: home evening rain medium | hero sit sad; grown sit calm | drawing
notice: bedroom evening rain close | hero kneel curious | crayon, paper
turn: bedroom evening rain close | hero kneel proud | drawing, crayon
result: out morning clear medium | hero walk proud; pal stand happy | drawing
share: home day rain medium | hero share happy; pal sit curious | paper, crayon*4
echo: out day cloudy wide | hero walk calm; pal walk calm | stepping-stones
end: bedroom night clear wide | hero sleep happy | drawing, blanket
try:river: lane day clear medium | hero hold surprised; pal stand curious | drawing, stamp
try:detour: meadow evening clear wide | hero walk worried; pal walk calm | windmill, goat
try:eyes: home day clear close | hero point worried; pal stand calm | door
try:ride: meadow day clear medium | hero sit worried; pal sit sleepy | flower:white*3
try:coat: lane day clear medium | hero stand scared; pal stand curious | coat-thing
try:armor: garden day clear medium | hero stand surprised; pal reach worried | pot*2, pot, cabbage
pitch@heart.chalk: lane morning cloudy medium | hero kneel worried | chalk-line
problem@heart.chalk: lane morning cloudy wide | hero kneel worried | chalk-line
plan@heart.chalk: lane morning cloudy medium | hero think worried; pal stand calm | chalk-line
triad@heart.chalk: lane day cloudy wide | hero walk worried; pal stand worried | pot*2, coat-thing, chalk-line
bridge@heart.chalk: lane day cloudy medium | hero sit curious; pal walk calm | chalk-line
low@heart.chalk: lane evening cloudy medium | hero sit sad; grown sit calm | chalk-line
notice@heart.chalk: lane evening rain close | hero look-up curious | stone*3, chalk-line
turn@heart.chalk: lane evening rain close | hero kneel brave | crayon:white, chalk-line
result@heart.chalk: lane day clear wide | hero stand proud; pal cheer joy | chalk-line
share@heart.chalk: lane day clear wide | hero share happy; pal kneel curious | crayon:white, chalk-line
echo@heart.chalk: lane day cloudy wide | hero walk calm; pal walk calm | chalk-line
end@heart.chalk: bedroom night rain wide | hero sleep happy | crayon:white, window
pitch@heart.name: home morning cloudy medium | hero hide scared | armchair
problem@heart.name: kitchen morning cloudy medium | hero sit worried; grown sit calm | bun
plan@heart.name: home morning cloudy medium | hero point brave; pal stand calm | coat-thing*3
triad@heart.name: lane day cloudy wide | hero walk worried; pal stand worried | pot*2, coat-thing
bridge@heart.name: home day cloudy close | pal think curious; hero think worried | cup
low@heart.name: home evening cloudy medium | hero sit sad; grown sit calm | 
notice@heart.name: home evening cloudy close | hero worry scared | 
turn@heart.name: home evening cloudy medium | hero stand brave | 
result@heart.name: out morning clear medium | hero wave brave; pal stand happy | 
share@heart.name: home day rain medium | hero sit happy; pal sit joy | paper, pencil
echo@heart.name: out day cloudy medium | hero wave calm; pal stand calm | 
end@heart.name: bedroom night clear wide | hero sleep happy | window
`;
