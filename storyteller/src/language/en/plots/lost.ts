export default `
# whisper
0 Have you looked under the bed?
# R
0 Not here, not there, not anywhere!
# Q
0 Not here, not there—but safe somewhere!
# title
0 {hero} and the missing {object}
# title
0 not here, not there
# title
0 where the {object} went
# title
0 {hero} goes back
# want
0 to find {his} {object}
# afearof
0 that lost things never come back
# pitch
0 {Hero} had a {object}, and one day {he} did not. It was gone, as gone as last year’s snow.
1 {He} looked in all the places where it had ever been.
2 Then {he} looked in the places where it had never been, which took a good deal longer.
# openmore
1 Wherever {hero} went, {his} {object} went, too.
2 It had been a present from {grown}, and nobody had ever seen {hero} without it.
# home
0 The {object} went everywhere with {hero}: up the hill, down the slide, and into the bath, once, by mistake.
1 It wasn’t new. It was better than new. It was just right from use.
2 It had been mended three times, and each time {hero} had liked it a little better.
# problem
0 But one windy day {hero} looked down, and it was not there. The {object} was gone!
1 {He} looked behind {him}, and under {him}, and turned around three times.
2 There was just a gap, the exact size and shape of the {object}, wherever {he} looked.
# feel
0 Without it, everything felt crooked: {his} supper tasted of nothing, and {his} bed was much too wide.
1 “Where are you?” {hero} asked the ceiling.
2 It must be somewhere, as everything always is, but somewhere is such a very large place.
# plan
0 “We’ll look in three places,” {hero} told {pal} the {palsp}. “Things like to be found in the third one.”
1 {Pal} nodded, and put on a hat for looking in.
2 They took a lantern, although it was day, because it made them feel more like people who find things.
# triad
0 They looked beneath the bridge, inside the hollow log, and in the baker’s biggest pot. ¶{R}
1 They found a boot, a whistle, and a bun that somebody had only half finished.
2 It was wonderful what you could find when you were looking for something else.
# try:bridge
0 They looked beneath the bridge, and they found an old boot with a frog in it. ¶{R}
1 “Occupied,” said the frog, and pulled the tongue of the boot shut.
2 “Excuse us,” said {hero}. “You haven’t seen a {object}?” But the frog had not.
# try:log
0 They looked inside the hollow log, and they found a silver whistle with no pea. ¶{R}
1 {Hero} blew it. It went “fff.” {He} blew it again. “Fff.”
2 “Somebody must be missing that,” said {pal}, and they hung it on a twig where it could be seen.
# try:pot
0 They looked in the baker’s biggest pot, and they found soup, all over their noses. ¶{R}
1 “Looking for something?” asked the baker. “Not soup,” said {hero}, dripping.
2 It was onion. They each had a bowl, since they were wearing so much of it already.
# try:hay
0 They looked in the haystack, and they found a needle, which nobody had expected. ¶{R}
1 “Well, I never,” said the farmer. “I’ve been looking for that for years!”
2 The farmer was so happy that {hero} was glad for a minute, and then, after that, a bit sadder.
# try:nest
0 They looked up in the crow’s nest, and found eleven spoons and a very cross crow. ¶{R}
1 “Those were all lost,” the crow said quickly, “when I found them.”
2 {Hero} counted the spoons politely. There was no {object} between them, or below them.
# bridge
= “The wind was blowing that way,” said {pal}, pointing. {Hero} licked a finger and said, “No, it blew this way.”
0 “The wind was blowing that way,” said {pal}, pointing. {Hero} licked a finger and said, “No, this way.”
1 They both pointed for a while. The wind made up its mind and blew both ways.
2 A wind like that could carry a thing to anywhere, even to places with other kinds of stamps.
# low
0 {Hero} sat down on a stone. “It’s really lost,” {he} said, and the wind blew around the empty place.
1 {Pal} leaned on {him}, not saying anything, on the side where the wind was.
2 {He} tried to remember the very last time. But the last time of a thing looks just like all the others.
# notice
0 “If I knew where I was when I had it,” said {hero}, “then...” And {he} stood up, and stopped, and turned around.
1 “I’ll go back the way I came,” {he} said, “step by step.”
2 “Going back,” said {pal}, “you see where you’ve been,” and it was the cleverest thing anyone said all day.
# turn
= So {hero} went back the way {he} came. There, under the hedge, was the {object}—{nest}!
0 So {hero} went back the way {he} had come, step by step. And there, under the hedge, was the {object}—{nest}!
1 {He} reached in one {hand}. It was warm. It was breathing.
2 Each of the babies was as pink as a petal and no bigger than a bean.
# result
0 {Hero} looked at the tiny sleepers for a long time, and then pulled back {his} {hand}. ¶{Q}
1 “Keep it,” {he} whispered, “until they are big.”
2 It was the hardest thing {he} had ever said, and it was also, strangely, the lightest.
# share
0 Every day {hero} and {pal} came to the hedge with crumbs, and the babies grew fur, and whiskers, and opinions.
1 One of them liked to sleep right in the middle.
2 “I did, too,” {hero} told it. “That’s the best place.”
# echo
0 In spring there was a knock, very low on the door. The {object} lay on the step, as good as new, with a note.
1 “Thank you,” said the note, which had ten tiny corners nibbled off.
2 It smelled of hay now, and a little of mouse, and {hero} wouldn’t have changed that for anything.
# end
0 That night five mice slept warm beneath the hedge, and {hero} slept warm, thinking of them. ¶{Q}
1 {His} bed didn’t feel too wide any more.
2 The wind went by outside, looking for something, and then it found it, and was still.
`;
