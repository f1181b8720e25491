// The goose that broke the jug: every telling makes it bigger, until a real, small, innocent goose comes along.
export default `
# whisper
0 It wasn’t me.
# R
0 “It was the goose,” said {hero}, “not me.”
# Q
0 “It was not the goose,” said {hero}. “It was me.”
# title
0 it was the goose
# title
0 {hero}, the jug and the goose
# title
0 a very large goose indeed
# title
0 the goose who wasn’t there
# want
0 for nobody to find out
# afearof
0 telling what really happened
# pitch
0 Crash went {grown}’s blue jug, and only {hero} was there. “Who did that?” asked {grown}. ¶{R}
1 There was no goose, and there never had been, but it was said now.
2 A word is quick to get out of the door, and it is very hard to call back.
# openmore
1 {He} had never in {his} life had anything to do with a goose.
2 But that was before the morning with the jug.
# home
0 On the kitchen shelf stood {grown}’s blue jug. It had belonged to somebody’s grandmother, and it poured without a single drip.
1 “Look with your eyes,” {grown} always said, “because it’s very old.”
2 {Hero} knew it by heart: three boats, one cloud, and a chip where another {sp} had not looked with the eyes.
# problem
0 {Hero} danced past the shelf, and crash went the blue jug. “Who was that?” asked {grown}. ¶{R}
1 {He} didn’t know where the goose had come from, but there it was.
2 {Grown} looked at the pieces, and out of the window, and then for quite a long while at {hero}.
# feel
0 It felt odd to have a goose. It sat on {hero}’s chest, heavy and warm, and whenever {he} swallowed, it moved.
1 {He} could not finish {his} bun, because the goose took up the room.
2 “Is something wrong?” asked {pal} the {palsp}, and the goose shook its head, so {hero} shook {his}.
# plan
0 “If they ask again,” thought {hero}, “I only need to know a little more about it.” So {he} thought up some feathers.
1 They were white ones, mostly, and they were easy to think of.
2 After that it needed feet, and somewhere to come from, and a reason, and it was really a great deal of work.
# triad
0 At first it was small, then it had boots, and then there were nine of it. ¶{R}
1 They put up posters, and they set out pancakes, and they rang the bell.
2 By noon the whole place was looking for a goose as large as a bathtub, and {hero} had to look, too.
# try:feather
0 “What sort of goose was it?” asked {grown}. “Just a little one,” said {hero}, “and it’s gone.” ¶{R}
1 {Grown} swept up the pieces and looked for a feather, and there wasn’t a feather.
2 “A very tidy goose, then,” said {grown}, and put the seven pieces away in a drawer, one by one.
# try:hen
0 “A goose?” asked the hen next door. “I know them all, so which one?” ¶{R}
1 “A new one,” said {hero}, “with a sort of hat,” and now it had a hat.
2 The hen went off to tell the other hens, and you could hear the hat growing all the way down the lane.
# try:poster
0 {Pal} painted posters and asked how big it was. “Like a bathtub,” said {hero}, “in boots.” ¶{R}
1 The posters hung on every tree, and they were really very good.
2 People stopped in front of them and said that they had always thought something like this would happen.
# try:skates
0 “How did it get in?” asked the baker. “On roller skates,” said {hero}, “backward.” ¶{R}
1 The baker locked up the buns, and then the bakery, and then himself.
2 “Backward!” people whispered on the corners, and held their hats, because you would never hear it coming.
# try:band
0 At noon the bell rang, and the whole town set out with nets, a drum, and pancakes. ¶{R}
1 “Over here!” they shouted. “It has nine brothers, and a boat!”
2 {Hero} had to march in the very front, because {he} was the only one who had ever seen it.
# try:mayor
0 The mayor came, in her golden chain, and asked it in front of everyone. ¶{R}
1 She wrote it down in the big town book, in ink, with a curl at the end.
2 “Then we shall close the bridge,” said the mayor, and they closed the bridge, and everyone had to go around.
# bridge
0 “I’d be frightened if I met it,” said {pal}, “wouldn’t you?” {Hero} looked at {pal}’s face and felt the goose grow heavier.
1 It was a lovely story, and it was no fun at all.
2 {Pal} believed every feather of it, and that, {hero} found, was the heaviest part.
# low
0 Then a goose came around the corner, a real one. It was small and gray, and it had only smelled the pancakes.
1 “There it is!” everybody shouted, and made a ring around it.
2 “I’ve never been in a kitchen,” said the goose in a very small voice, and nobody listened, because it was written in the book.
# notice
0 The little goose looked from one to the next. Then it looked at {hero}, as if {he} were the only one who might know.
1 And {he} was, and nobody else in the whole town could help it.
2 The other goose, the big one on {hero}’s chest, held its breath.
# turn
0 ?low {Hero} stepped into the ring and stood in front of the goose, with burning ears. ¶{Q}
0 ?!low Then came a real little goose. {Hero} stood in front of it, with burning ears. ¶{Q}
1 It was so quiet that you could hear the pancakes cool.
2 “I danced, and I bumped the shelf,” {he} said, “and there were no boots,” and with every word something flew up and away.
# result
0 “That was a heavy goose to carry,” said {grown}, and put both arms around {him}. And {hero} could swallow again.
1 “I’m a little bit cross about the jug,” said {grown}, “but I’m very glad about you.”
2 {Pal} thought about it for a moment. “I’ll miss the boots,” {pal} said.
# share
0 That evening they glued the jug, all seven pieces, with the whole town holding the lamp. {Hero} found the last piece {himself}.
1 It had a crack now, and it dripped, and the crack was shaped like a goose.
2 “It wasn’t half so nice before,” said the hen, and the mayor crossed something out in the big town book.
# echo
0 Now, when something goes crash, {hero} says it quickly, before there are any feathers on it. “It was me!”
1 It still stings a little, like cold water, and then it is over.
2 “It’s better small,” {he} tells {pal}, “because they grow so fast.”
# end
0 The first cup from the mended jug was for the gray goose. ¶{Q}
1 {pay}
2 It dripped on the tablecloth, one drop and another, and all of them thought it was the best tea they had ever had.
# visit
0 {Grown} set out a bun for {hero} and asked if there was anything else about that goose. “No,” said {hero}, very quickly.
1 {Grown} nodded, and stayed a little, in case there was.
2 It would have been a good moment, and {hero} watched it go by, the way you watch a bus.
# again
0 By now everybody had heard of the goose, and {hero} could not have said how many feathers it had.
1 “Tell it once more,” begged {pal}, and {hero} had to think which hat it wore.
2 That is the trouble with such a goose, for you have to remember all of it, and it never remembers you.
`;
