export default `
# whisper
0 Just one more try.
# R
0 Almost, almost, almost... PLOP!
# Q
0 Almost, almost, almost... GO!
# title
0 {hero} almost
# title
0 almost, almost, {hero}!
# title
0 {hero} and the very small piece
# title
0 {hero} learns to {skill}
# want
0 to {skill}
# afearof
0 that everyone will laugh
# pitch
0 More than anything, {hero} the {sp} wanted to {skill}. There was only one difficulty: {he} couldn’t, not yet.
1 Everybody else could, or at least it looked that way from the ground.
2 “Yet,” said {grown}, who liked that word, and used it like salt, on almost everything.
# openmore
1 And every night, in {his} dreams, {hero} could {skill} better than anyone.
2 It was only in the mornings that there was some difficulty.
# home
0 In {his} dreams {hero} could {skill} so well that the whole town came out to clap and throw hats.
1 “Bravo!” they called. “Again!”
2 Then {he} woke up, and there were no hats, just the one on the hook.
# problem
0 Awake, it was quite another matter, for when {hero} tried to {skill}, {he} wobbled, and landed flat on {his} bottom.
1 “Oh,” said {hero}, because the ground was so much harder than in the dream.
2 Somebody nearby did it easily, twice, without even looking, and went in for lunch.
# feel
= {His} cheeks were hot, and {his} knees were cross with {him}. “Everyone can do it,” {he} said, “but me.”
0 {His} cheeks were hot, and {his} knees were cross with {him}. “Everyone can do it,” {he} said, “but me.”
1 {Hero} kicked a pebble. The pebble, at least, went well.
2 {Pal} the {palsp} could not do it, either, but {pal} didn’t seem to mind, and that made it worse.
# plan
0 “There must be a trick,” said {hero}, and {he} put on {outfit}, which was {his} best thing for finding tricks.
1 {Pal} the {palsp} came, too, with a cushion.
2 “What is the cushion for?” asked {hero}. “You’ll see,” said {pal}.
# triad
0 {He} tried it with lucky socks, with all {his} wishes, and with a drum roll. ¶{R}
1 The socks slipped, the wishes fluttered, and the drum laughed.
2 “It is a good cushion,” said {pal}, fluffing it up again.
# try:socks
0 {Hero} put on lucky socks, three on each foot, counted to ten, and leaped. ¶{R}
1 The socks were lucky, for they landed on the cushion first.
2 “Maybe it’s the wrong color of luck,” said {pal}, and they tried them inside out, with the same result.
# try:eyes
0 {Hero} sat down and did it in {his} head first, and in there it went beautifully. ¶{R}
1 Then {he} stood up and did it outside {his} head, and there was the cushion.
2 “You were very good,” said {pal}, “all the way through the part where you were sitting.”
# try:drum
0 {Pal} played a drum roll, everybody came to look, and {hero} tried it at top speed. ¶{R}
1 “Oooh,” said everybody, and then “Oh,” which is a sadder sound.
2 They clapped anyway, with the kind of clapping that pats you on the head.
# try:copy
0 {Hero} copied just what the big ones did, every twist and every turn and every wink. ¶{R}
1 The wink was perfect, and the rest was on the cushion.
2 Being somebody else is hard work, and the worst is that then nobody is left to be you.
# try:book
0 {Hero} read how to do it, all nine pages, and shut the book, and tried. ¶{R}
1 “Page ten,” said {pal}, “should be about cushions.”
2 Every word in the book was true, but not one of them was in {his} knees.
# bridge
= “What happens just before the plop?” asked {pal}. {Hero} thought hard, because nobody had asked that before.
0 “What happens just before the plop?” asked {pal}. {Hero} thought, for nobody had ever asked about that bit before.
1 “Just before the plop,” said {hero} very slowly, “there is a tiny little bit that works.”
2 “How tiny?” asked {pal}. {Hero} held up {his} {hand} to show. It was not much, but it was there.
# low
= {Hero} lay down and looked at the sky. “I am never ever going to {skill},” {he} said, “not ever.”
0 {Hero} lay down and looked at the sky. “I am never going to {skill},” {he} said, “never, ever, ever.”
1 A cloud went over, slowly, in one small puff after another.
2 “Was that a never or a not yet?” asked {pal}, who wanted to know how long to keep the cushion.
# notice
= An ant went by with a big crumb. It pushed and rested, pushed and rested, just one small bit at a time.
0 An ant went by with a crumb. It pushed and rested, and was only doing one small bit at a time.
1 {Hero} sat up. “It isn’t carrying the whole lunch,” {he} said.
2 And yet behind it, crumb by crumb, by way of a great many ants, the whole lunch was moving.
# turn
0 So {hero} did only the first bit, the tiniest bit, over and over, {his} own way, humming. ¶{Q}
1 Just that. And when that felt easy, {he} did the next bit.
2 There were no tricks, and no clapping, and nobody was watching except one ant.
# result
= And for as long as one long breath, {hero} could {skill}! Then {he} landed, and then {he} laughed out loud.
0 And for as long as one long breath, {hero} could {skill}! Then {he} landed, and then {he} laughed out loud.
1 “I saw it, I saw it!” cried {pal}, and threw the cushion in the air.
2 It wasn’t like the dream, for it was wobblier, and much shorter, and it was real.
# share
0 “Show me the tiny bit,” said {pal}. So {hero} showed {him2}, and held the cushion this time.
1 Almost, almost... “That was a very good plop,” said {hero} kindly.
2 Others came to try, one after another, and soon there were cushions as far as anyone could see.
# echo
= The next day it was two breaths long, and the day after that only one. That is how it goes.
0 The next day it was two breaths long, and the day after that it was one again. That’s how it goes.
1 “Yet,” said {hero}, to nobody special, and tried again.
2 But {he} knew the way now, all the small pieces of it, and they waited for {him} like stepping-stones.
# end
0 That night {hero} fell asleep at once and forgot to dream. {He} was saving it for the morning. ¶{Q}
1 ?socks The lucky socks hung on the chair, all six of them.
1 ?!socks {His} best thing for finding tricks hung on the chair. {He} would not be needing it.
2 The cushion lay on the floor beside the bed, just in case, but it was a quiet night.
`;
