export default `
# whisper
0 Can we go home now?
# R
0 Too big, too big, too big for me!
# Q
0 Still big, still big—but look at me!
# title
0 the drawing under the bed
# title
0 {hero} draws it big
# title
0 too big for {hero}?
# title
0 {hero}, the crayon and the great big something
# want
0 to stop being afraid of {fear}
# afearof
0 {fear}
# pitch
= {Hero} was afraid of {fear}, so one rainy morning {he} drew a picture of it, on two big sheets of paper.
0 {Hero} liked almost everything in the world. Almost, because there was one thing: {he} was afraid of {fear}.
1 So one rainy morning {he} took a crayon and drew a picture of it.
2 The picture was so big that it needed two sheets of paper and most of the tape.
# openmore
1 {He} liked rain, and ladders, and soup, and {his} own {outfitnoun}.
2 There was one thing {he} did not like, and {he} did not even like to say the word.
# home
0 {Hero} could do lots of brave things. {He} could whistle in tunnels, pet a goose, and taste soup with bits.
1 “You are the bravest one I know,” said {pal} the {palsp}.
2 {Hero} went quiet then, and looked at {his} feet, because there was something {pal} did not know.
# problem
= ?plan But just thinking about {fear} made {his} tummy tie itself in a knot. {Hero} wanted to run home.
= ?!plan Thinking about {fear} tied {his} tummy in a knot. So {hero} drew it, on two big sheets of paper.
0 But just thinking about {fear} made {his} tummy tie itself in a knot. {Hero} wanted to run home.
0 ?!plan So {he} drew a picture of it, on two big sheets of paper.
1 “Not today,” {he} said, and the next day {he} said it again.
2 {Grown} held {him} close and asked what it was like, but it was too big to fit into words.
# feel
0 At night it got bigger. It was as big as a bear, then a bus, then the whole black hill.
1 {Hero} pulled {his} feet up, in case it went for toes.
2 That is the trouble with such things: they do most of their growing when nobody is looking at them.
# plan
0 So {hero} took a crayon and drew it, and needed two sheets of paper, and then one more for the edges.
1 “There,” {he} said, “now it is on paper, and not in me.”
2 It did look dreadful. {Pal} the {palsp} walked all the way around it and said, “Good shading.”
# triad
0 {He} folded the picture up, hid it under the bed, and shut it in a drawer. ¶{R}
1 It unfolded. It peeked out. It rustled all night long.
2 “It doesn’t like being put away,” said {pal}, and {pal} was right about that.
# try:fold
0 {He} folded the picture small, then smaller, then as small as a pea, but pop!—it opened. ¶{R}
1 There it was again, creased all over and looking even grumpier.
2 “Perhaps it is cross about the folding,” said {pal}. “I would be.”
# try:bed
0 {He} pushed the picture under the bed, but one corner kept peeking out at {him}. ¶{R}
1 {He} put a pillow on the corner. Then {he} lay awake and thought about the pillow.
2 It is surprisingly hard not to look at something that you have hidden yourself.
# try:drawer
0 {He} shut the picture in the very last drawer, but there it rustled the whole night long. ¶{R}
1 {Hero} put {his} {hands} over {his} ears, and still: rustle, rustle.
2 “It wants to tell us something,” said {pal}, “or it is a mouse.” It was not a mouse.
# try:boots
0 {He} put on enormous boots to be bigger than it, but {he} could not walk in them. ¶{R}
1 Flap, flap, THUMP. {Hero} lay on the rug and looked at the ceiling.
2 From down there, with both boots in the air, {he} felt if anything a little smaller than before.
# try:pal
0 {He} sent {pal} to look at the picture first, but {pal} came back and asked for cake. ¶{R}
1 “Was it terrible?” “It was quite big,” said {pal}, chewing.
2 So that was no help, although it was very nice cake, and they each had a second piece.
# bridge
= “Where are you in the picture?” asked {pal}. {Hero} looked and looked, but {he} was nowhere in it.
0 “Where are you in the picture?” asked {pal}. {Hero} looked, and looked again, but {he} was nowhere in it.
1 “I left myself out,” said {hero} slowly, “and I suppose I ran away.”
2 {Pal} pushed the crayon across the floor with one careful nose.
# low
= {Hero} sat down with {his} back to the wall. “I tried and I tried, but I can’t make it small.”
0 {Hero} sat down with {his} back to the wall. “I can’t make it small,” {he} said. “I really tried.”
1 {Grown} sat down as well. They were quiet for a while.
2 “I was afraid of that, too, at your size,” said {grown} at last, and {hero} had never known it.
# notice
0 A crayon rolled out from under the bed and stopped at {his} toes. It was {his} favorite color, worn nearly down to a stub.
1 There was one white corner left in the picture, just about {hero}-sized.
2 {He} looked at the corner for as long as it takes to count all your fingers.
# turn
= Then {hero} picked up the crayon and drew {himself} right beside it, smiling and tall. ¶{Q}
0 Then {hero} picked up the crayon and drew {himself} right beside it, smiling, standing as tall as could be. ¶{Q}
1 It had not shrunk. But now there were two of them in the picture, and one was holding a sandwich.
2 That made it look different. That made it look almost as if somebody had been introduced.
# result
= The next day {hero} took one step, one breath, and one more step. “Hello,” {he} said, in {his} own real voice.
0 The next day {hero} went to see. {He} took one step, and a breath, and one more step, and said, “Hello.”
1 {His} tummy was in a knot, but only a little one, more like a bow.
2 And {fear}? Well, it was big. {Hero} had drawn that part quite right. But {hero} was really there, and that was new.
# share
0 {Pal} was afraid of something, too, it turned out. {Hero} lent {him2} the crayon and the good tape.
1 “Draw it as big as it is,” said {hero}. “And don’t leave yourself out.”
2 They sat side by side on the floor all afternoon, drawing, and the rain kept them company.
# echo
0 Some days it was still big. On those days {hero} took one step and went home, and that counted, too.
1 “One is a number,” {pal} said, and {pal} was good at numbers.
2 And the next time it might be two. That is how stairs are made, if you think about it.
# end
0 The picture hangs over {his} bed now, right in the middle. ¶{Q}
1 “Good night,” says {hero} to the big one. “Good night,” {he} says to the one with the sandwich.
2 And then {he} sleeps with {his} feet sticking out of the blanket, every single toe.
`;
