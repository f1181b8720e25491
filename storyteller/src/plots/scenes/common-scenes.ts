export default `
open: home morning clear wide | hero stand happy | window
home: home morning clear medium | hero sit happy; pal stand calm | table, cup
pitch: home evening clear wide | hero stand curious | thing
problem: home evening clear medium | hero stand worried | thing
feel: bedroom night clear close | hero sit worried | blanket, pillow
plan: out morning clear medium | hero point curious; pal stand calm | bag
triad: out day windy wide | hero reach surprised; pal stand worried | thing
bridge: out day cloudy medium | hero sit calm; pal sit curious | leaf
low: out evening cloudy wide | hero sit sad; pal sit calm | puddle
notice: out evening clear close | hero look-up surprised; pal stand curious | thing
turn: out evening clear close | hero reach proud | thing
result: out evening clear medium | hero stand happy; pal jump happy | thing
share: out day clear wide | hero share happy; pal jump happy; grown stand happy | thing
echo: home morning clear medium | hero share proud; pal stand happy | thing
end: bedroom night clear wide | hero sleep sleepy | thing, window
try: out day clear medium | hero reach surprised; pal stand worried | thing
supper: home evening clear medium | hero sit happy; grown sit calm | table, soup
rest: out day clear medium | hero sit calm; mate sit calm | flower
snack: out day clear medium | hero share happy; mate share happy | bun
visit: home day clear medium | hero sit worried; grown stand calm | table, cup
again: out day clear medium | hero point brave; mate stand curious | bag
near: out evening cloudy close | hero sit sad; mate sit love | stone
`;
