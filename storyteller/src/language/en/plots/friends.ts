export default `
# whisper
0 Will you play with me?
# R
0 “My way!” said {hero}, and “My way!” said {b}.
# Q
0 “Our way!” said {hero}, and “Our way!” said {b}.
# title
0 {hero} and {b}
# title
0 {b}’s way, {hero}’s way
# title
0 the {sp} and the {bsp}
# title
0 two is a funny number
# want
0 to play with {b}
# afearof
0 that they are too different to be friends
# pitch
0 {Hero} was a {sp} and {b} was a {bsp}, and they were best friends. Most of the time.
1 But {hero} liked everything just so, and {b} liked everything otherwise.
2 They could not even agree on how to wave: {hero} waved up and down, and {b} waved from side to side.
# openmore
1 Next door lived {b}, a {bsp}, who {bquirk}.
2 You might think that a {sp} and a {bsp} would have nothing to talk about. They thought so, too, for one minute.
# home
= Every day at ten, {hero} knocked once and {b} knocked twice. It meant, “I am here, and are you?”
0 Every day at ten, {hero} knocked once and {b} knocked twice, which meant, “I am here, and are you?”
1 They shared a bench. They shared a puddle. They shared a secret about the baker.
2 It was the kind of friendship that people put into songs, if the songs are short.
# problem
0 One morning {hero} said, “Let’s play,” and {b} said, “Let’s play,” but they did not mean the same game.
1 “First we line up the pebbles,” said {hero}, and {b} said, “First we throw them.”
2 They looked at each other, surprised. It is odd to find a strange room in a house you know so well.
# feel
0 {Hero} felt hot behind the eyes. If {b} was {his} best friend, why was {b} doing it all wrong?
1 And just across the bench, {b} was thinking exactly the same thing.
2 Two identical thoughts sat side by side on one bench and did not recognize each other.
# plan
= “We will try three games,” said {hero}. {B} said, “Fine,” but it was not a very soft “fine.”
0 “We will try three games,” said {hero}, “and one of them has to be right.” And {b} said, “Fine.”
1 It was not a very soft “fine,” for it had edges.
2 They shook on it: {hero} up and down, {b} from side to side, so that it was more of a stir.
# triad
0 They tried hide-and-seek, a race, and a tower, and everything went wrong. ¶{R}
1 {B} giggled. {Hero} stopped for a beetle. The tower sneezed and fell down.
2 “You never do it properly,” they said, both at once, and for once they sounded exactly alike.
# try:hide
0 They played hide-and-seek, but {hero} counted much too slowly and {b} giggled the whole time. ¶{R}
1 “You’re supposed to be quiet!” “You’re supposed to be quick!”
2 In the end they both hid, and nobody looked, and it took until noon to find that out.
# try:race
= They ran a race, but {b} set off early and {hero} stopped for a beetle. ¶{R}
0 They ran a race, but {b} set off early and {hero} stopped to look at a beetle. ¶{R}
1 “I won!” said {b}. “I saw a beetle!” said {hero}. Who had the better time?
2 The beetle, when they asked it, said that it had not known it was in a race.
# try:tower
0 They built a tower, but {hero} wanted it straight and {b} wanted it to lean. ¶{R}
1 It leaned. It creaked. It came down with a noise like forty spoons.
2 “That was your half,” they both said, pointing at the same heap.
# try:tea
= They had a tea party, but {hero} poured tea first and {b} poured crumbs first. ¶{R}
0 They had a tea party, but {hero} poured the tea first and {b} poured the crumbs first. ¶{R}
1 Now it was neither tea nor crumbs. It was a sort of warm pond.
2 A fly landed in it, had a small swim, and left without saying thank you.
# try:band
0 They started a band, but {hero} played softly and slowly and {b} played BOOM and fast. ¶{R}
1 Ting... BOOM BOOM BOOM... ting. Somebody closed a window.
2 “I can’t hear me!” cried {hero}. “I can’t hear you, either!” cried {b}, but not in a nice way.
# bridge
0 They sat at the two ends of the bench, which is the farthest you can sit from anyone on one bench.
1 A leaf fell down right in the middle. Neither of them said, “Look, a leaf.”
2 It was a very good leaf. On any other day they would have talked about it until supper.
# low
= {Hero} went home and played alone, exactly {his} way. It was perfect, and quiet, and no fun at all.
0 {Hero} went home and played alone, exactly {his} way. It was perfect, and quiet, and no fun at all.
1 At ten {he} knocked once on the wall, but no one knocked twice.
2 The pebbles were all in line. {He} looked along the line, and at the end of it there was nobody.
# notice
= Through the fence {hero} saw {b}, all alone, throwing pebbles in the puddle. Each one made a perfect ring.
0 Through the fence {hero} saw {b}, alone, throwing pebbles in the puddle, and each one made a perfect ring.
1 “Oh,” said {hero} softly. {He} had never seen it from this side.
2 The rings grew and grew, and where two of them met they made a pattern that no single ring could make.
# turn
= {Hero} took a breath and knocked at {b}’s door. “Show me how you do it,” {he} said, “because I want to see.”
0 {Hero} took a breath and knocked at {b}’s door. “Show me how you do it,” {he} said. “I want to see.”
1 So {b} showed {him}, and {hero} tried, and it was hard, and it was funny.
2 “Now you show me yours,” said {b}, who had been hoping and hoping for a knock.
# result
= They lined up the pebbles and then threw them, one by one—plip, plip, plop! ¶{Q}
0 They lined up the pebbles, and then they threw them, one by one. Plip, plip, plop! ¶{Q}
1 It was a brand-new game. It had {hero}’s beginning and {b}’s end.
2 It did not have a name, so they gave it two, and took turns saying them.
# share
0 Soon everyone wanted to play it. Some did the lining up and some did the throwing, and some just cheered.
1 “Who made it up?” they asked. {Hero} pointed to {b}. {B} pointed to {hero}.
2 If you had drawn a line along both their pointing arms, you would have found the answer in the middle.
# echo
0 They still quarreled on Tuesdays. But now when one of them shouted, “My way!” the other one said, “Show me.”
1 It is not a magic word. It only works if you look.
2 {Hero} looked, and {b} looked, and there turned out to be more ways than either of them had counted.
# end ?home
= That night one knock came through the wall, and {hero} knocked back twice, {b}’s way. ¶{Q}
0 That night one knock came through the wall. {Hero} smiled and knocked back: twice this time, {b}’s way. ¶{Q}
1 It meant: I am here. Are you?
2 And from the other side, soft and slow, came one single knock, exactly the way {hero} did it.
# end ?!home
= At sunset they sat side by side, one straight and one crooked. ¶{Q}
0 At sunset they sat side by side for a long time, one of them straight and one of them crooked. ¶{Q}
1 They waved good night, {hero} up and down, {b} from side to side.
2 Then they swapped, just to see how it felt, and it felt so funny that they had to do it again.
`;
