// The kettle: what is kept under a lid goes BOOM; what is let out slowly sings, and calls everyone to the table.
export default `
# whisper
0 It’s not fair!
# R
0 Lid on tight, lid on tight... BOOM!
# Q
0 Lid off slow, lid off slow... whoo.
# title
0 {hero} boils over
# title
0 {hero} and the lid
# title
0 the day the teaspoons jumped
# title
0 what the kettle knew
# want
0 not to be angry any more
# afearof
0 bursting
# pitch
0 {Hero} built a tower of twenty-one blocks, and it fell. All at once {he} was so angry that {he} buzzed.
1 {Pal} the {palsp} had only walked past, but {pal} had a tail end, or an elbow, that was not looking.
2 “It was an accident,” said {grown}, and it was, and that did not help one bit.
# openmore
1 On most days {he} was as mild as milk.
2 But milk, as everyone knows who has ever stood beside the stove, can come up very fast.
# home
0 On the stove in {hero}’s kitchen sat a fat blue kettle. It hissed, it hummed, it sang, and then there was tea.
1 “It always tells us when it’s hot,” said {grown}, “and that is manners.”
2 {Hero} liked best the part just before the singing, when the lid began to talk.
# problem
0 It was the best tower ever, twenty-one blocks tall. Then {pal} the {palsp} bumped the table, and it was no tower at all.
1 “Sorry,” said {pal}, but the sorry was small, and the tower had been so big.
2 {Hero} opened {his} mouth to shout, and then {he} shut it again, very hard, with everything still inside.
# feel
0 It was hot in there. It rattled behind {his} teeth and bubbled under {his} ribs, and {his} ears began to hum.
1 “I am not angry,” said {hero}, in a voice like a drawer full of forks.
2 {Pal} moved back a little, the way you do from a pot that is about to come over the edge.
# plan
0 “I’ll keep it in,” thought {hero}, “and press until it goes away.” So {he} looked for something to press with.
1 {Pal} had put three of the blocks together again, but {hero} was not ready to see that.
2 Pressing works with flowers and with cheese, and it seemed only fair that it should work with this.
# triad
0 {He} shut {his} lips on it, then sat on it, then marched it around the house. ¶{R}
1 First the spoons jumped, then the pictures, and then every door there was.
2 “It gets bigger when it’s squashed,” said {pal} from under the table, which was a good place to notice things.
# try:lips
0 {Hero} pressed {his} lips together until {his} cheeks were round and {his} ears turned red. ¶{R}
1 It was only a small one, but all the teaspoons jumped.
2 One of them landed in the jam, and stayed there, standing up, as if it wanted to say something.
# try:smile
0 {Hero} put on {his} biggest smile, on top of it all, and held the edges down. ¶{R}
1 The smile popped off like a button, and nobody ever found it.
2 “It wasn’t a very good fit,” said {pal} kindly, looking under the cupboard.
# try:cushions
0 {Hero} sat down on it, on four cushions, and the chair began to hop. ¶{R}
1 This time it was the pictures, and every one of them hung crooked.
2 Great-Grandmother in the gold frame was upside down, and she did not look any more pleased that way.
# try:chest
0 {Hero} stuffed it in the toy chest and sat on the lid, and the chest walked. ¶{R}
1 It went straight across the room, bump, bump, bump, with {hero} on top.
2 Out shot two balls, a bear, and a trumpet, and it was some time before they came down again.
# try:march
0 {Hero} marched around the house, and around and around, and with every round it grew. ¶{R}
1 Nine doors slammed, and the whole roof lifted its hat.
2 Down the road the hens looked at each other, went in, and put a chair against the door.
# try:hill
0 {Hero} carried it all the way up the hill, holding on to it with both {hands}. ¶{R}
1 The hill across the valley said BOOM, too, and so did the one behind it.
2 Five sheep sat down at the same time, and the wind, which had been about to blow, thought better of it.
# bridge
0 “I’m still sorry,” said {pal}, “and I have found nineteen of the blocks.” {Hero} could not answer, because of the lid.
1 The nineteen blocks stood on the rug in a very careful row.
2 There were two missing, and {pal} had looked in every place a block could be, including a shoe.
# low
0 {Hero} sat under the table and shook all over. There was so much in there, and there was nowhere left to press.
1 A tear came out, and it was a hot one.
2 “I don’t want to be like this,” {he} whispered, to nobody, and nobody said that they knew.
# notice
0 On the stove the kettle began to hiss. {Hero} waited for it to burst, but it only hummed, and then it sang.
1 “It never goes boom,” {he} said slowly, “because it lets a bit out.”
2 A thin white thread came out at the spout, as thin as a whisker, and that was all the hotness there was, going by.
# turn
0 ?notice {Hero} opened {his} mouth just a crack and let it out, slowly, like the kettle. ¶{Q}
0 ?!notice On the stove the kettle sang. So {hero} opened {his} mouth a crack and let it out, too. ¶{Q}
1 “I am ANGRY,” {he} said, “because it took me all day, and I wanted you to see it.”
2 Nothing jumped and nothing slammed, and it turned out that there had been words in there, under the steam.
# result
0 “It was the best tower in the world,” said {pal}, “and I saw it.” And something in {hero} went cool and quiet.
1 {Pal} held out a block in each {hand2}, the last two, and they were still warm.
2 “I thought you were only loud,” {pal} said, “and I didn’t know about the all day.”
# share
0 “Was that you or the kettle?” asked {grown}. “It was both,” said {hero}, so there was tea, and nobody had to ask why.
1 {Grown} had once been angry for a week, about a hat.
2 They all practiced, one after another, hiss and hum and whoo, and the real kettle tried hard not to laugh.
# echo
0 Sometimes the lid still rattled. Then {hero} put both {hands} on {his} tummy, opened {his} mouth a crack, and began with the hiss.
1 “Kettle,” {pal} would say, and come and sit where {he2} could listen.
2 Some days it took the whole song, and some days it was over at the hum.
# end
0 They built it again with four {hands}, and it was twenty-two blocks tall. ¶{Q}
1 {pay}
2 The tower stood beside the bed all night, with the kettle’s own lid on top, for a hat.
`;
