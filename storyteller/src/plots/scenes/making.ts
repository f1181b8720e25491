export default `
pitch: home day clear medium | hero stand worried; pal stand curious | crooked-chair, potato
home: kitchen evening clear medium | grown sit calm; hero think curious | bucket, table
problem: home day clear medium | hero stand surprised; pal hold curious | crooked-chair, potato, glue
feel: home day clear close | hero sit sad | crooked-chair
plan: home day clear medium | hero point curious; pal hold calm | potato, crooked-chair
triad: home day clear wide | hero reach surprised; pal look-up worried | crooked-chair, potato, book*3
try:paper: home day clear close | hero kneel curious; pal stand calm | paper, crooked-chair, potato
try:button: kitchen day clear close | hero kneel surprised; pal jump surprised | button:brown, crooked-chair, soup
try:books: home day clear medium | hero kneel curious; pal look-up worried | book*4, crooked-chair, potato
try:pots: garden day clear medium | hero kneel proud; pal stand curious | flowerpot*4, crooked-chair, flower:white
try:everything: home day clear wide | hero stand surprised; pal stand worried | box*4, basket, crooked-chair, potato
try:friends: garden day clear medium | hero hold surprised; pal hold worried | goat*2, hen, crooked-chair
bridge: home day clear medium | hero sit sad; pal look-up curious | crooked-chair
low: home evening cloudy close | hero sit sad; pal stand calm | crooked-chair, lamp
notice: home evening clear close | hero look-up surprised | crooked-chair, potato
turn: home evening clear medium | hero kneel proud | rocking-chair
result: home evening clear medium | hero stand proud; pal jump joy | rocking-chair, potato
share: home morning clear wide | grown sit love; hero stand proud; pal cheer joy | rocking-chair, bucket
echo: home day clear medium | hero think curious; pal stand curious | hat-thing, cake
end: home night clear wide | hero sit sleepy; grown sit love | rocking-chair, lamp
`;
