export default `
pitch: place morning clear medium | hero stand worried; grown stand calm | button:brown
home: home evening clear medium | hero sit worried; grown stand happy | cup
problem: place morning clear wide | hero hug worried; grown hug calm | button:brown, door, coat-thing
feel: place morning clear close | hero hold scared | button:brown
plan: place morning clear wide | hero stand worried | table, coat-thing*3, blocks
triad: place morning clear wide | hero hide worried | coat-thing*3, table
try:coats: place morning clear close | hero hide worried | coat-thing*3
try:table: place morning clear medium | hero hide curious | table
try:window: place morning clear medium | hero look-up sad | window, bird-small
try:words: place morning clear medium | hero stand worried | chair*3, table
try:snack: place day clear close | hero hold sad | apple:red
bridge: place day clear medium | hero sit sad | clock
low: place day cloudy close | hero sit sad | button:brown
notice: place day clear medium | hero look-up surprised; pal hide sad | shelf, bag
turn: place day clear close | hero share calm; pal reach sad | button:brown, shelf
result: place day clear medium | hero sit happy; pal sit happy | table, blocks, button:brown
share: place day clear wide | hero point happy; pal jump happy | cardboard-ship
echo: place morning clear medium | hero share happy; pal hold happy | button:brown, door
end: lane day clear wide | hero walk happy; grown walk happy | gate, coat-thing
try:circle: place morning clear wide | hero stand shy | crowd
pitch@heart.sniff: place morning clear medium | hero stand worried; grown stand calm | box
problem@heart.sniff: kitchen morning clear medium | hero stand worried; grown hold love | box, bun, door
feel@heart.sniff: place morning clear close | hero hold scared | box
try:window@heart.sniff: place morning clear medium | hero hold sad | box, window, bird-small
try:words@heart.sniff: place morning clear medium | hero hold shy | box, chair*3, table
low@heart.sniff: place day cloudy close | hero hold sad | box
notice@heart.sniff: place day clear medium | hero look-up surprised; pal hide cry | shelf, bag
turn@heart.sniff: place day clear close | hero share brave; pal reach sad | box, shelf
result@heart.sniff: place day clear medium | hero hold joy; pal hold joy | box, crayon*4, apple
echo@heart.sniff: place morning clear medium | hero share happy; pal stand happy | box, door
end@heart.sniff: lane day clear medium | hero share proud; grown kneel love | box, gate
pitch@heart.mitten: place morning snow medium | hero stand worried; grown wave calm | mitten:red
problem@heart.mitten: lane morning snow medium | hero stand worried; grown hold love | mitten:red*2
feel@heart.mitten: place morning clear close | hero hold scared | mitten:red
try:window@heart.mitten: place morning clear medium | hero hold sad | mitten:red, window, bird-small
try:words@heart.mitten: place morning clear medium | hero hold shy | mitten:red, chair*3, table
low@heart.mitten: garden day snow wide | hero stand sad | mitten:red
notice@heart.mitten: garden day snow medium | hero look-up surprised; pal stand cry | 
turn@heart.mitten: garden day snow close | hero share brave; pal reach shy | mitten:red
result@heart.mitten: garden day snow medium | hero stand joy; pal hold joy | mitten:red
share@heart.mitten: garden day snow wide | hero hold-hands joy; pal hold-hands joy | crowd
echo@heart.mitten: place morning snow medium | hero share happy; pal hold happy | mitten, basket, door
end@heart.mitten: lane day snow wide | hero hold-hands happy; grown hold-hands love; pal wave happy | mitten:red*2, gate
`;
