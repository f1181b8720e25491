export default `
# whisper
0 In a minute!
# R
0 Not yet, not yet, not just yet!
# Q
0 Not yet, not yet—I’m not done yet!
# title
0 not just yet!
# title
0 {hero} and the patient {tool}
# title
0 {hero} in a minute
# title
0 the {tool} that waited
# want
0 to play one more minute
# afearof
0 missing all the fun
# pitch
0 It was time for {hero} to {do}, but {hero} was very, very busy doing nothing at all.
1 “In a minute,” {he} said. It had already been eleven of them.
2 The {tool} lay where it always lay, and waited, as only a {tool} can.
# openmore
1 There were a hundred things {he} liked to do, and one that {he} put off.
2 {He} put it off until later, and when later came, {he} put it off until a bit later than that.
# home
0 {Hero} could do lots of things fast: run fast, eat fast, and put on {outfit} in four seconds.
1 Only one thing took {him} forever, and that was starting.
2 “It’s strange,” said {grown}, watching the clock. “You are the fastest slow person I know.”
# problem
= “Time to {doYour}!” called {grown}. {Hero} looked at the {tool}, the {tool} looked at {hero}, and nobody moved.
0 “Time to {doYour}!” called {grown}. {Hero} looked at the {tool}, the {tool} looked at {hero}, and nobody moved.
1 “In a minute,” said {hero}, and lay down on the rug to have the minute there.
2 A minute, when {hero} had one, could be as long as a train with no last wagon.
# feel
0 It wasn’t that {he} was naughty. It was just so dull, and the game on the rug was so good.
1 Besides, there was always something that needed {him} first.
2 “Who would look after the rug,” {he} asked {pal} the {palsp}, “if I went away now?”
# plan
= “I can’t come, because I’m terribly busy!” {hero} called. Then {he} thought hard about what {he} was busy with.
0 “I can’t come, I’m terribly busy!” {hero} called. Then {he} thought hard about what {he} might be busy with.
1 {Pal} the {palsp}, who was good at being busy with nothing, helped.
2 Together they came up with three excellent reasons, each one better than the last.
# triad
0 First {hero} was a statue, then {he} was asleep, and then {his} legs had turned to noodles. ¶{R}
1 Statues can’t. Sleepers can’t. And noodles certainly can’t.
2 “I see,” said {grown}, stepping over the noodles. “How unlucky, all in one evening.”
# try:statue
0 “I can’t,” said {hero} without moving {his} lips. “I’m a statue, and statues never do.” ¶{R}
1 A fly sat on {his} nose. The statue sneezed.
2 “What a lifelike statue,” said {grown}, and dusted it, behind the ears as well.
# try:asleep
0 {Hero} shut {his} eyes and snored like a bear: “I can’t! I’m already asleep!” ¶{R}
1 “Do sleepers talk?” asked {pal}. “This one does,” said {hero}, and snored.
2 “Then you won’t want a story,” said {grown}. One eye opened, just a little, and shut again.
# try:noodle
0 “My legs have turned to noodles,” said {hero}, and slid off the chair to prove it. ¶{R}
1 Slip, flop, blop. {He} was noodles all the way up to the neck.
2 “With or without sauce?” asked {grown}. {Hero} hadn’t thought about sauce, and needed a while.
# try:shadow
0 “I can’t leave my shadow alone,” {hero} said. “It gets frightened without me.” ¶{R}
1 {He} took one step. The shadow took one, too. That was awkward.
2 “It seems to want to come along,” said {pal}, who was supposed to be on {hero}’s side.
# try:king
0 {Hero} held up a bowl for a crown: “Kings never have to, for it’s written in the rules!” ¶{R}
1 “Which rules?” asked {grown}, and the king said, “The ones I’m writing.”
2 {He} wrote for quite a while, and rule two was about pudding.
# bridge
0 The {tool} had fallen on its side. It looked small there, and a bit left out, like a toy nobody chose.
1 “It has been waiting for you,” said {pal}. “It never complains.”
2 {Hero} had not thought about how the evening looked from where the {tool} was lying.
# low
0 Now there was no more time for a game, and it was nearly too late for a story. {Hero} drooped.
1 All those minutes! {He} had used them up on not doing it.
2 “It would have been quicker,” said {pal}, “to do it.” {Hero} said nothing, but {he} thought so, too.
# notice
0 {Hero} picked up the {tool}, just to look. In the lamplight, if you squinted, it was not a {tool} at all.
1 {He} turned it this way, and turned it that way, and squinted harder.
2 “{Pal},” {he} said slowly, “what does this look like to you?”
# turn
= {Hero} picked up the {tool} and squinted. “This is {game}!” {he} cried, all by {himself}.
0 All at once {hero} jumped up and cried, “It isn’t {atool}! It’s {game}!” {R2}
1 And off {he} went, all by {himself}, before anyone could say, “Time.”
2 {Sound}! Nobody had told {him} to. Nobody had even been looking.
# result
0 ?!sleep {Sound}, it went, here and there and all around, and nobody got left out. “Next, please!” sang {hero}.
0 ?sleep {Sound}, it went, over the blanket and all around, and nobody got left behind. “All aboard!” sang {hero}.
1 “Me, too!” said {pal}, and had to wait in line.
2 ?!sleep Every single corner had its turn, even the far one at the back that hardly ever gets a visit.
2 ?sleep Every fold of the blanket was a wave, even the small one at the foot of the bed that hardly ever gets any weather.
# share
= {Grown} looked in and asked if it was over. “Shh,” said {hero}, so {grown} joined in, and did the noises, too.
0 {Grown} looked in to see if it was over. “Shh,” said {hero}, “or you’ll make it late,” so {grown} joined in, too.
1 {Grown} did the noises very well for somebody so big.
2 It turned out that {grown} had played the same game once, long ago, and had quite forgotten the rules.
# echo
= The next evening nobody had to call. Somebody was already there, busy and humming: {sound}!
0 The next evening nobody called, for they did not have to: somebody was already there, humming. {Sound}!
1 “In a minute,” said {grown} from the armchair, “I’ll come and look.”
2 “You always say that,” said {hero}, and shook {his} head, and went on without waiting.
# end ?sleep
= “Are you asleep?” whispered {grown}. ¶{Q} But {his} eyes were already closed, and {he} was rowing.
0 “Are you asleep?” whispered {grown} at the door. ¶{Q} But {his} eyes were already closed, and {he} was rowing in {his} sleep.
1 The blanket rose and fell, in long slow waves.
2 And the pillow sailed on through the night, with somebody small and very brave at the front of it.
# end ?!sleep
= “Is it done?” called {grown} from the stairs, for it was time for bed. ¶{Q}
0 “All done?” called {grown}. “It’s time for bed.” ¶{Q}
1 “Just one more!” begged {hero}, and then one more, and then, at last, a story and a kiss good night.
2 The {tool} lay down in its place, rather tired, and very, very pleased.
`;
