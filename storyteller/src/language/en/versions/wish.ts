// square: the moonlight on the floor holds the hero · dew: the moon in every drop
export default `
# try:kites
0 {He} sent a basket up on three big kites, and it came back full of wind. ¶{R}
1 {Hero} looked in twice, and even the corners were windy.
2 “You asked for up,” said {pal}, holding on with everything {he2} had, “and this is what up is made of.”
# title @heart.square
0 the night the {thing} came in
# title @heart.square
0 {hero} and the piece of {thing}light
# title @heart.square
0 not quite up enough
# problem @heart.square
0 One clear night the {thing} came right up to {hero}’s window. {He} put out a {hand}, and touched cold glass.
1 It had looked so near, and now it was farther away than anything.
2 {Hero} breathed on the glass and drew a door there, but it was the kind of door that fades.
# low @heart.square
0 {Hero} went home with grass on {his} knees and shut {his} door. {He} did not even look out.
1 “I am too little,” {he} told {his} pillow, “and it is too high.”
2 {Pal} did not say cheer up, but sat down beside {him} in the dim room, which was better.
# notice @heart.square
0 Something lay on the floor, white and square. {Hero} put one toe in it, and then {his} toe was white, too!
1 {He} looked up at the {thing}, and down at the floor, and up again.
2 “It has been coming in every night,” {he} said slowly, “and I was always out, trying to reach it.”
# turn @heart.square
0 ?notice So {hero} pulled {his} pillow off the bed and lay down in the middle of the light. ¶{Q}
0 ?!notice On the floor lay a square of {thing}light. So {hero} lay down in the middle of it. ¶{Q}
1 It covered {his} {hands}, {his} nose, and both {his} knees.
2 {He} had wanted to hold the {thing}, and now, very lightly, the {thing} was holding {him}.
# result @heart.square
0 {Hero} held up both {hands}, and they were full to the brim. Not one drop of the light ran out.
1 It wasn’t hot and it wasn’t cold, and it weighed as much as a wish.
2 When {he} waved, a shadow waved back from the wall, so even {his} shadow had a share in it.
# share @heart.square
0 “There’s room for two,” said {hero}. {Pal} lay down, and then {grown}, with {grownhis} feet sticking out into the dark.
1 They all turned white as sugar, and nobody said a word.
2 When the square moved, they moved with it, and so they crossed the whole room before midnight.
# echo @heart.square
0 Now, when anyone asks how to reach the {thing}, {hero} doesn’t point up. {He} opens the curtain and points to the rug.
1 “Lie down there,” {he} says, “and it will find you.”
2 Some people still bring a ladder, out of habit, and {hero} lets them leave it in the hall.
# end @heart.square
0 That night {hero} made {his} bed on the rug, in a blanket of light. ¶{Q}
1 {pay}
2 Toward morning the {thing} drew its square across the rug and up the wall and out, so softly that nobody woke.
# title @heart.dew
0 a {thing} in the grass
# title @heart.dew
0 the morning of a hundred {thing}s
# title @heart.dew
0 {hero} and the Faraway {thing}
# problem @heart.dew
0 One night at supper {hero} saw the {thing} in the window and let {his} soup go cold. “I want to hold it,” {he} said.
1 “It’s higher than the trees,” said {grown}, “and higher than the birds.”
2 “How high is that in tiptoes?” asked {hero}, but nobody at the table knew.
# low @heart.dew
0 {Hero} lay down in the long grass and stayed there until the sky went gray. The {thing} was nearly gone.
1 “I am too little,” {he} said, “and now it is too late, too.”
2 {Pal} did not say cheer up, but lay down close beside {him} and got a wet back for it.
# notice @heart.dew
0 Something cold went plip on {his} nose. {Hero} looked along the grass, and on every blade there hung a drop.
1 And in every drop, upside down and shining, there was a {thing}!
2 There were so many that {he} tried to count them, and got as far as the gate, and had to sit down.
# turn @heart.dew
0 ?notice So {hero} held one {hand} under a blade of grass and waited, still, still, still. ¶{Q}
0 ?!notice In every drop of dew there was a {thing}. So {hero} held out one {hand} and waited. ¶{Q}
1 The drop grew round and heavy, and let go.
2 {He} had not called it, or climbed to it, or pulled, but only kept still in the right place.
# result @heart.dew
0 There in {his} {hand} lay one round drop, and in the drop lay the {thing}, no bigger than a seed.
1 It was as cool as a spoon, and it trembled when {he} breathed.
2 “You are little, too,” whispered {hero}, and {he} had never been so glad about anybody’s size.
# share @heart.dew
0 “There is one for everybody,” said {hero}. Soon {pal} and {grown} and all the others were kneeling in the grass.
1 Plip, they went, plip, plip, and nobody pushed.
2 A very old beetle wore three of them on his back and walked home like a king.
# echo @heart.dew
0 Now, when anyone asks how to reach the {thing}, {hero} doesn’t point up. {He} tells them to come early and kneel.
1 “Bring nothing,” {he} says, “and don’t be in a hurry.”
2 They all get wet knees, and they all go home looking as if they had been given something.
# end @heart.dew
0 When the sun came up, the drop was gone. “See you tomorrow,” said {hero}, and the whole meadow blinked.
2 By evening the {thing} rose over the trees, as high as ever, and {hero} waved to it, as you wave to a neighbor.
1 “In the daytime,” {he} told {pal}, “it only goes home to fetch the others.”
`;
