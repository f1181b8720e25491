export default `
pitch: out morning clear medium | hero point curious; pal stand curious | jar
home: home morning clear close | hero hold curious | jar
problem: kitchen morning clear medium | hero jump curious; grown stand surprised | pot, ladle
feel: home morning clear medium | hero jump curious | coat-thing
plan: lane morning clear wide | hero hold happy; pal walk calm | pencil, paper, basket
triad: meadow day clear wide | hero hold curious; pal sit calm | snail-small, goat, mouse-small, notebook
try:snail: garden morning clear close | hero kneel curious | snail-small, notebook
try:goat: meadow day clear medium | hero stand surprised; pal stand surprised | goat, paper
try:mouse: garden day clear close | hero kneel curious | mouse-small
try:whale: sea day clear wide | hero stand surprised; pal stand surprised | whale-far, notebook
try:owl: forest night clear medium | hero sit calm; pal sit sleepy | owl-small, stars
try:hen: garden day clear medium | hero sit happy | hen, nest-thing
bridge: hill day clear medium | hero sit curious; pal point worried | paper-notes, basket
low: meadow evening windy wide | hero sit sad; pal sit calm | paper-notes
notice: meadow evening clear close | hero stand surprised; pal look-up calm | pencil
turn: meadow evening clear medium | hero hold proud | pencil, paper
result: forest evening clear wide | hero point happy; pal jump happy | drawing, snail-small, mouse-small
share: meadow evening clear medium | hero run happy; pal sit happy | drawing*5, goat, cabbage
echo: library morning clear medium | hero sit curious; pal sit calm | book
end: bedroom night clear close | hero point curious | jar, pencil, paper
`;
