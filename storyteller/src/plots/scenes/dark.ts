export default `
pitch: bedroom night clear wide | hero sit scared | lamp
home: garden day clear medium | hero stand proud; pal stand calm | goose-small, spider
problem: bedroom night clear wide unlit | hero sit scared; grown stand calm | chair, boot
feel: bedroom night clear close unlit | hero sleep scared | 
plan: bedroom evening clear medium | hero point proud; pal stand curious | paper, broom
triad: bedroom night clear wide | hero hold worried; pal stand worried | broom, lamp*3, blanket
try:lamp: bedroom night clear wide | hero stand surprised; pal sit calm | lamp*9
try:blanket: bedroom night clear close unlit | hero sleep scared | 
try:broom: home night clear medium | hero hold grumpy | broom, door, window
try:song: bedroom night clear medium | hero dance proud; pal sit curious | stool
try:jar: bedroom night clear close | hero hold curious; pal stand curious | jar, lamp
bridge: bedroom night clear medium | hero sit curious; pal point calm | door
low: bedroom night clear wide | hero sit sad; pal sit calm | lamp
notice: bedroom night clear close | hero look-up curious | window, tiny-light
turn: bedroom night clear medium unlit | hero reach proud | lamp, fireflies, window, stars
result: bedroom night clear wide unlit | hero look-up happy | window, stars, fireflies, owl-small
share: bedroom night clear wide unlit | hero point happy; pal sit happy; grown sit happy | window, stars, lamp
echo: bedroom evening clear medium | hero sit calm | bed, door
end: bedroom night clear wide unlit | hero sleep sleepy | chair, boot, window
try:eyes: bedroom night clear close | hero sleep scared; pal sit calm | 
try:letter: bedroom night clear medium | hero sit brave; pal stand curious | letter, lamp
try:move: kitchen night clear wide | hero carry worried; pal walk sleepy | pillow, table, teapot, spoon*3
pitch@heart.flower: bedroom night clear wide | hero sit worried | flowerpot, lamp
problem@heart.flower: bedroom evening clear medium | hero hold worried; grown stand calm | flowerpot, watering-can
low@heart.flower: bedroom night clear close | hero sit sad | flowerpot, lamp
notice@heart.flower: bedroom night clear close | hero look-up surprised | flowerpot, lamp
turn@heart.flower: bedroom night clear close unlit | hero reach brave | flowerpot, lamp
result@heart.flower: bedroom night clear close unlit | hero look-up joy | flowerpot
share@heart.flower: bedroom night clear wide unlit | hero sit happy; pal sit happy; grown sit happy | flowerpot, moth*3
echo@heart.flower: bedroom evening clear medium | hero reach calm | flowerpot, lamp
end@heart.flower: bedroom night clear wide unlit | hero sleep sleepy | flowerpot, window
pitch@heart.music: bedroom night clear wide | hero sit shy | lamp, window
problem@heart.music: bedroom night clear wide unlit | hero sit scared | window, blanket:grey
low@heart.music: bedroom night clear close | hero sit sad | rug
notice@heart.music: bedroom night clear close | hero look-up curious | lamp
turn@heart.music: bedroom night clear medium unlit | hero stand brave | lamp, window, beetle*3, frog-small*2, owl-small
result@heart.music: bedroom night clear wide unlit | hero look-up joy | window, frog-small*2, owl-small, beetle*3
share@heart.music: bedroom night clear medium unlit | hero sleep happy; pal sleep happy; grown sleep happy | rug, window
echo@heart.music: bedroom evening clear medium | hero point proud | chair*4, lamp
end@heart.music: bedroom night clear wide unlit | hero sleep sleepy | window, frog-small*2, stars
`;
