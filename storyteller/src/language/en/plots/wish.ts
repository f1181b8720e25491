export default `
# whisper
0 I wish I could.
# R
0 Up, up, up—but not up enough!
# Q
0 Down, down, down—and there it was!
# title
0 {hero} and the Faraway {thing}
# title
0 not quite up enough
# title
0 the night {hero} held the {thing}
# title
0 a bowl full of {thing}light
# want
0 to hold the {thing} just once
# afearof
0 being too little
# pitch
0 {Hero}, a {adj} {sp}, wished for just one thing: to hold the {thing} in {his} own two {hands}.
1 But the {thing} was very far up, and {hero} was very far down.
2 Nobody {home} had ever done it, and everybody told {him} so, kindly, over supper.
# openmore
1 {He} wore {outfit} in every kind of weather.
2 And each night, when the others shut their doors, {hero} left {his} open, just a crack.
# home
0 {Hero} drew the {thing}, over and over and over: a big one, a small one, one with a hat.
1 “Is it soft?” {he} asked {grown}. “Is it cold?”
2 “Nobody knows, my dear,” said {grown}. “It is much too far away to ask.”
# problem
= One clear night {hero} looked up, and there it was, shining. “I want to hold it for one minute,” {he} said.
0 One clear night {hero} looked up, and there it was, shining. “I want to hold it,” {he} said, “only for a minute!”
1 The {thing} just hung there, higher than the trees, higher than the birds.
2 {hero} stretched until {his} toes trembled, but there was still a great deal of sky in between.
# feel
0 That night the wish would not lie still. It fluttered inside {him} like a moth inside a paper lamp.
1 {He} turned left. {He} turned right. The wish turned, too.
2 By breakfast it had grown so big that {he} could hardly get {his} porridge in around it.
# plan
0 So {hero} made a plan and packed a [plum bun|cinnamon bun], a piece of string, and {his} very best tiptoes.
1 “Up,” {he} told {pal} the {palsp}, “is where they keep it.”
2 “And how will you carry it home?” asked {pal}, and {hero} thought about that and said, “Carefully.”
# triad
0 {He} tried the highest hill, the longest string, and calling as loudly as {he} could. ¶{R}
1 The hill was too low, the string was too short, and the calling only woke the hens.
2 “It was a very good string,” said {pal}, winding it up, “but it is the wrong kind of far.”
# try:hill
0 {He} climbed the highest hill, puffing all the way, and reached as far as {he} could. ¶{R}
1 The wind patted {his} head, but the {thing} was not one bit closer.
2 A sheep looked up from its grass. “People often try that,” it said kindly.
# try:tree
0 {He} asked the tallest tree in the forest, which could see so much further than {he} could. ¶{R}
1 The tree shook its head slowly, from one side to the other, as tall trees do.
2 “You might have asked me,” called an old crow, “but it is only a tree, you know, and they stop.”
# try:stack
0 {He} built a tower out of a barrel, a box, and a bucket, while {pal} held it still. ¶{R}
1 Wibble, wobble, crash, and the bucket rolled all the way down the lane.
2 “I held it perfectly,” said {pal}, “but the top part wasn’t listening.”
# try:string
0 {He} threw {his} string as high as it would go, and it came back down on {his} nose. ¶{R}
1 {He} threw it again, and this time it landed on {pal}.
2 It took three helpful beetles until supper to get the two of them untied.
# try:call
0 {He} stood at the gate and shouted, “Please come down, we have buns!” as loudly as {he} could. ¶{R}
1 “Buns... buns... buns,” said the echo, which did sound hungry.
2 But the {thing} stayed exactly where it was, the way grown-ups stay at their work.
# try:rocket
0 {He} built a rocket out of an old barrel, and it flew exactly as far as the cabbages. ¶{R}
1 “That was a good landing,” said {pal}, and picked a leaf off {his} nose.
2 The cabbages had never been so close to the {thing}, and did not say how they liked it.
# bridge
0 “Perhaps it is shy,” said {pal}. So they hid behind a bush for a whole minute, which is very long.
1 The {thing} did not come closer. A moth did, but that was not the same.
2 “Nice moth, though,” whispered {pal}, and {hero} had to agree that it was.
# low
= {Hero} sat down on the wet grass. One small tear slid along {his} nose and fell, plip, into a puddle.
0 {Hero} sat down on the wet grass. One small tear slid along {his} nose and fell, plip, into a puddle.
1 “I am too little,” {he} said, “and it is too high.”
2 {Pal} did not say cheer up. {Pal} sat down close beside {him}, which was better.
# notice
0 Then something in the puddle wiggled. It was small and bright, and it looked exactly like the {thing}!
1 {Hero} looked up, and there was one {thing}, and looked down, and there was one, too.
2 “Maybe it can’t come all the way,” {he} said slowly. “But maybe it can come halfway, if somebody makes it a place to sit.”
# turn
0 So {hero} filled {his} supper bowl with water and sat still, still, still. ¶{Q}
1 Right in the middle of the bowl, round and bright, floated the {thing}.
2 {He} had stopped reaching. {He} had only made a place, and waited, and it had come by itself.
# result
0 {Hero} held the bowl in both {hands}. The {thing} trembled a little, as if somebody had tickled it.
1 It wasn’t hot. It wasn’t cold. It was light, and it fitted exactly.
2 “Hello,” breathed {hero}, and {his} hello made one small ring that went all the way to the edge.
# share
0 “Would you like a turn?” asked {hero}. {Pal} held the {thing} next, then {grown}, then everybody.
1 Nobody spilled a drop, and even the littlest ones walked with slow, careful feet.
2 “Well,” said {grown}, who was hardly ever out of words, and then, a bit later, “well, well.”
# echo
0 Now, when anyone asks how to reach the {thing}, {hero} doesn’t point up, but lends them a bowl.
1 “Fill it to here,” {he} says, “and then do nothing at all.”
2 The last part is the hardest, so {hero} usually stays and does nothing with them, to help.
# end
0 At bedtime the bowl stood beside the bed. “Good night,” said {hero}, and the {thing} wobbled good night, too.
1 {He} left the window open, just a crack.
2 Far up and close by, the very same light shone on the roof, and on the water, and on {his} sleepy nose.
# end
0 Then {hero} poured the water gently over the flowers. “Come back tomorrow,” {he} whispered. And do you know, it did.
1 {Hero} was waiting, with a clean bowl and two spoons, just in case.
2 One spoon was for {him}. The other was for the {thing}, which had come such a long way.
`;
