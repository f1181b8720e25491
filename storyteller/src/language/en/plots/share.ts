export default `
# whisper
0 But I had it first!
# R
0 Mine, mine, only mine!
# Q
0 Yours, mine, ours—just fine!
# title
0 {hero} and the {treasure}
# title
0 only mine!
# title
0 the {treasure} that was made for two
# title
0 {hero} counts to two
# want
0 to keep the {treasure} all to {himself}
# afearof
0 that there will not be enough
# pitch
0 {Hero} the {sp} had a {treasure}, the best one anywhere, and {he} did not let anyone touch it.
1 “Can I try?” asked {pal}. “No,” said {hero}. “It is mine.”
2 {He} said it four times a day, and each time it came out a little lonelier.
# openmore
1 {He} had {outfit}, a birthday in spring, and a {treasure}.
2 Of all these things {he} loved the {treasure} most, so much that {he} said good morning to it first.
# home
0 Every morning {hero} polished the {treasure} until it shone. It was the best one for miles and miles.
1 {He} knew each scratch on it, and the story of each scratch.
2 At night {he} tucked it in, and told it that nobody else would ever do that for it.
# problem
= “Oh! May I try?” said {pal} the {palsp}. {Hero} hugged the {treasure} very tightly and said no.
0 “Oh! May I try?” said {pal} the {palsp}. {Hero} hugged the {treasure} very tightly and said no.
1 “You might scratch it,” {he} said, “or drop it, or like it.”
2 {Pal} only nodded, and looked at the {treasure} once more, and went away rather slowly.
# feel
0 {Hero} felt something odd, like a pebble in a shoe. But there was no pebble, and {he} wore no shoes.
1 “It’s mine,” {he} explained to nobody, and nobody did not answer.
2 {He} gave the {treasure} another polish, on the side that was already perfect.
# plan
0 “I need a place where nobody asks,” said {hero}, and put on {outfit} and took the {treasure} away.
1 It was heavy, and awkward, and bumped {his} knees at every step.
2 “I am having a lovely time,” said {hero} loudly, in case anybody wondered.
# triad
0 {He} took it to the hilltop, into a hollow tree, and inside an old box. ¶{R}
1 The hilltop was windy, the tree was tight, and in the box it was too dark to see a thing.
2 Nobody asked to try it there. Nobody said “wow,” either.
# try:hill
0 {He} took the {treasure} to the top of the hill, where there was nobody but the wind. ¶{R}
1 “Look at this!” {he} shouted. The wind was busy with some leaves and didn’t look.
2 {He} had never noticed before how much of the fun was somebody else going “ooh.”
# try:tree
0 {He} squeezed into a hollow tree with the {treasure}, and there was no room left to play. ¶{R}
1 {His} elbow was in {his} ear. A spider moved over, but only a little.
2 “Cozy,” said {hero}, which wasn’t the word {he} had been thinking of.
# try:hat
0 {He} hid the {treasure} in an old box, and then everyone asked about the box. ¶{R}
1 “What’s in there?” asked a hen. “Nothing,” said {hero}. “It’s a big nothing,” said the hen.
2 By noon there was a line of people waiting to see the big nothing, and {hero} had to run.
# try:sign
0 {He} painted a sign that said KEEP OUT, and everyone kept out, all day, every one. ¶{R}
1 It worked perfectly. {Hero} had never been so bored in {his} life.
2 {He} read the sign to {himself} a few times. It wasn’t even a good story.
# try:night
0 {He} got up to play at midnight while everyone slept, and {he} yawned the whole time. ¶{R}
1 It was dark. {He} couldn’t make any noise. It was like a birthday with no guests.
2 The moon came out to see what was going on, found that it wasn’t much, and went in again.
# bridge
0 Far below, somebody laughed, and {hero} could see {pal} with all the others, playing with a plain old stick.
1 It was a horse, and then a bridge, and then a spoon for giants.
2 “It’s only a stick,” {hero} told the {treasure}. The {treasure} had nothing to say.
# low
= {Hero} sat down beside the {treasure}. It was still shiny, and still {hers}, but it was no fun at all.
0 {Hero} sat down beside the {treasure}. It was still shiny, and it was still {hers}, but it was just no fun.
1 ?feel The pebble feeling was back, and by now it was more of a potato.
1 ?!feel There was a lump in {his} tummy, about as big as a potato.
2 {He} tried to laugh, to get things started, but it’s a hard thing to do with only one person.
# notice
= {Hero} looked at the {treasure}, and then looked again. It had {two}, and {he} had never once wondered why.
0 {Hero} looked at the {treasure}, and then looked again. It had {two}, and had it always been like that?
1 One was for {him}, and the other one was for... hm.
2 {He} had polished both, every day, for a year, and never once wondered why there were two.
# turn
= {Hero} ran all the way down to {pal}. “It has {two},” {he} puffed, “so will you take one?”
0 {Hero} ran all the way down to {pal} and puffed, “It has {two}. Will you take one?”
1 It was hard to say. The words stuck a bit, like a drawer. {He} pulled, and out they came.
2 {Pal} looked at {hero}, and then at the {treasure}, and then smiled with everything {pal} had.
# result
0 With two it was quite a different thing, louder and wilder and sillier than {hero} could ever be alone. ¶{Q}
1 There was one new scratch by lunchtime. It was the best one yet.
2 It had a story, you see, and for the first time there was somebody else who could tell it.
# share
0 Then the hen had a turn, and the goat, and all nine of the ducklings, at the same time.
1 “Careful!” cried {hero}, and then, “Never mind! Do it again!”
2 ?tree The spider from the hollow tree came, too, and was allowed to sit in front.
2 ?!tree A very old snail came, too, and was allowed to sit in front, because of the wait.
# echo ?sign
0 {Hero} took down the sign that said KEEP OUT. On the back {he} painted a new one: COME IN.
1 {He} had to make the letters small, because so many people were looking over {his} shoulder.
2 It was a little crooked. Everybody agreed that crooked was exactly how it should be.
# echo ?!sign
0 {Hero} painted a sign for the door. It said COME IN, in letters as big as {he} could make them.
1 The paint ran a bit, and so did {hero}, to show everyone.
2 It was a little crooked. Everybody agreed that crooked was exactly how it should be.
# end
0 That night the {treasure} stayed at {pal}’s house, and {hero} slept well without it. ¶{Q}
1 In the morning there would be a knock at the door. {He} could hardly wait.
2 The {treasure} was a bit muddy, and a bit bent, and had never in its life been so happy.
`;
