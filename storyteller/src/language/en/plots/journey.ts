// The ball of red wool: one end tied to the gate at home; given away piece by piece, and the pieces show the way back.
export default `
# whisper
0 What’s behind that hill?
# R
0 Farther, farther, one step more!
# Q
0 Nearer, nearer, one step more!
# title
0 {hero} and the red wool
# title
0 all the way to the end of the road
# title
0 one step more
# title
0 how far {hero} went
# want
0 to see where the road ends
# afearof
0 not finding the way back
# pitch
0 {Hero} wanted to see where the road ends. So {he} tied a ball of red wool to the gate, and off {he} went.
1 “Then you can always find your way back,” said {grown}.
2 {Pal} the {palsp} went, too, with a bun in a bag, because a road is longer when you are alone.
# openmore
1 Past {his} door ran a road, and nobody {he} asked had ever been to the end of it.
2 “It goes on,” they said, and turned around and went home to supper.
# home
0 {Hero} knew the road as far as the letter box. After that it went around a bend, as if it had a secret.
1 At night, eyes shut, {he} walked on, around the bend, and it was different every time.
2 Once there was a castle, and once a very large cheese, but {he} always woke up before {he} got to the end.
# problem
0 “I’m going to see where it ends,” said {hero}. {Grown} tied a ball of red wool to the gate and put it in {his} {hand}.
1 “Let it run out behind you,” said {grown}, “and you can always come home.”
2 It was a fat ball, as red as a berry, and it looked as if there could be no end to it.
# feel
0 At the bend in the road {hero} stopped. {His} feet wanted to go on, and {his} tummy wanted to go home.
1 {He} gave the wool a small tug, and far behind {him} the gate went squeak.
2 That was all right, then, so {his} tummy came along, although it grumbled.
# plan
0 “We’ll go as far as the wool does,” {hero} told {pal}, and {pal} thought that sensible. It was a very big ball.
1 They walked, and it ran out behind them, through the grass, like a thin red brook.
2 A lamb looked at it, and a cow, and a beetle walked along it for a whole hour, very pleased with the road.
# triad
0 They crossed the brook, the valley, and the mountain, and gave away a bit of wool at each. ¶{R}
1 A raft was tied, a bridge was mended, and a lamp was hung up.
2 “You’re getting thin,” {hero} told the ball, but it is hard to say no to somebody who needs only a little.
# try:brook
0 At the brook a duckling’s raft had come undone. {Hero} gave it a bit of wool. ¶{R}
1 It wasn’t much, only as long as an arm, and they tied it with a bow.
2 “Red!” said the duckling. “I’ll be the only one with red,” and sailed once around them to show it.
# try:kite
0 By the brook a mouse had a kite and no string. {Hero} gave her a bit of wool. ¶{R}
1 It wasn’t much, only as long as a good wish, and up it went.
2 “I can see you!” cried the kite, or perhaps it was the mouse, “and you’re on a road!”
# try:mill
0 In the valley the mill stood still, for its sail was torn. {Hero} gave it half the ball. ¶{R}
1 They sewed from noon until four, and then the wind leaned in and helped.
2 “Bread tomorrow!” called the miller, who had been very quiet until then, and shook hands with everybody twice.
# try:bridge
0 In the valley a bridge had lost its ropes, and goats stood on both sides. {Hero} gave half the ball. ¶{R}
1 They knotted it over and under, and the first goat across was a grandmother.
2 She had not seen the ones on the other side since the snow, and there was a great deal of kissing.
# try:mountain
0 On the high mountain a lamp for lost travelers had fallen down. {Hero} gave all that was left. ¶{R}
1 It was just enough, to the very last thread, and the lamp hung and shone.
2 “That is the whole of it, then,” said {hero}, and {his} {hand} felt quite odd with nothing in it.
# try:boat
0 On the far shore a storm had torn the biggest net in the world. {Hero} gave all the wool. ¶{R}
1 There were sixty fishers, and they sang, and mended it by the light of one lantern.
2 When it was done, there was no ball any more, only a net as wide as a field, with one red line through it.
# bridge
0 They sat on a stone and shared the bun, and {pal} asked if this was far. “It is for a bun,” said {hero}.
1 Behind them lay more road than either of them had ever seen.
2 It looked quite different from this side, {hero} noticed, as though it had turned over in its sleep.
# low
0 And there the road ended, at the sea. {Hero} looked and looked, and then {he} reached for the wool, and there was none.
1 It was growing dark, and the road went off in three directions.
2 “I gave it away,” {he} said. “I gave it all away,” and {pal} moved close and did not say that {he2} had noticed.
# notice
0 Then something blinked in the dusk, a long way off, as small as a berry. {Hero} stood up, because it was red.
1 “That’s ours,” {he} said slowly, “and somebody is holding it up.”
2 And behind it, smaller, there was another, and behind that one more, like beads on a string that you could not see.
# turn
0 ?notice {Hero} took {pal} by the {hand2}, and they ran toward the red. It was their own wool, showing them home. ¶{Q}
0 ?!notice Far off there blinked something red. It was their own wool, held up high, to show them home. ¶{Q}
1 At every piece of it somebody stood with a light.
2 “This way,” they called, “and mind the step, and thank you,” and each one brought them as far as the next.
# result
0 And then there was the bend in the road, and the letter box, and the gate. ¶{Q}
1 Around the gate was one small knot of wool, and nothing tied to it.
2 {Grown} was sitting on the step with a lamp, holding the gate, so as to feel it if anybody tugged.
# share
0 {Hero} told it all at supper, and {grown} forgot to eat. “So it ends at the sea,” said {grown}, “well, I never!”
1 “It doesn’t end,” said {pal}. “There were boats.”
2 They all thought about that for a while, and nobody finished the cheese.
# echo
0 In the morning a parcel hung on the gate. In it was a ball of wool, made of many pieces, and none of them matched.
1 There was goat in it, and sail, and something that smelled of fish.
2 It was bigger than the first, and {hero} turned it around and around, and read it like a letter.
# end
0 {Hero} took one end of the wool along to bed. ¶{Q}
1 {pay}
2 And outside ran the road, around the bend and over the hills, with a red stitch in it here and there, so that it would hold.
`;
