// “X who Y”: Y is the trouble at every wrong moment, small, bigger, biggest; then Y is exactly what is needed.
// kind.sound: fog, and all of them follow the noise home · kind.collect: a path laid out, piece by piece
// kind.make: {he} makes or mends, and it holds the night together · base: the smallest one laughs at last
export default `
# whisper
0 I can’t help it.
# R
0 “Not now,” they said, “oh, {hero}, not now!”
# Q
0 “Now,” they said, “oh, {hero}, please, now!”
# title
0 the {sp} who {quirk}
# title
0 the {sp} who {quirk}
# title
0 oh, {hero}, not now!
# title
0 {hero} can’t help it
# want
0 to {y} in peace
# afearof
0 being sent away for it
# pitch
0 There was a {sp} named {hero}, who {quirk}, always at the wrong time. ¶{R}
1 {He} did it at breakfast, in the library, and once in a photograph.
2 It was not that {he} meant to; it was only the way {he} was made, as other people are made with freckles.
# openmore
1 Everybody for miles around knew about it, because it was not the kind of thing that you can miss.
2 “That’s {hero},” they said, and sighed, and counted to three, as one does before a sneeze.
# home
0 {Hero} had always been that way. As a very small {sp} {he} did it in the cradle, and the cradle walked.
1 “It’s just you,” said {grown}, “and I would know you anywhere.”
2 {Grown} had a special shelf, high up, where all the things stood that could break.
# home @kind.collect
0 It began with one {thing1}. Then there was a second, to keep it company, and a third, and after that nobody counted.
1 “There’s no such thing as enough {things},” said {hero}.
2 {Grown} slept on the left side of the bed by now, because the right side was full.
# home @kind.make
0 {Hero} had always been that way. As a very small {sp} {he} did it under the table, with a spoon and some string.
1 “It’s just you,” said {grown}, “and I would know you anywhere.”
2 There was nothing left in the house that had not had its turn, not even the cat, who bore it well.
# problem
0 But the others liked things quiet, and tidy, and in a row. So they made a sign, and the sign said NOT NOW.
1 They hung it wherever {hero} went, even beside the big clock.
2 There was a lot of not now, if you added it up, and hardly any now.
# problem @kind.sound
0 But the others liked it quiet. So they made a sign for {hero}, and the sign said NOT NOW.
1 They hung it wherever {he} went, and {he} read it and nodded, and then: {noise}
2 There was a lot of not now, if you added it up, and hardly any now.
# feel
0 {Hero} tried to keep it in. It tickled, and it pulled at {him}, like a small dog that needs to go out.
1 “Just once,” it said, “just a little one,” and it was never a little one.
2 {He} thought about other things, about gravel and about porridge, and that helped as far as the corner.
# plan
0 “I’ll stop,” {hero} told {pal} the {palsp}. “From now on I’m going to be like everybody else, all day long.”
1 {Pal} looked a bit sad about that, and said nothing.
2 They shook {hands} on it, and for nearly a minute it was exactly like everybody else.
# triad
0 It happened at breakfast, and in the library, and right in the middle of the big photograph. ¶{R}
1 First it was the porridge, then the shelves, and then the mayor.
2 “You did keep it in until the count of three,” said {pal}, “and that was longer than last time.”
# triad @kind.sound
0 It went off at breakfast, in the library, and right in the big photograph: {noise} ¶{R}
1 First the porridge jumped, then the books, and then the mayor.
2 “You did keep it in until the count of three,” said {pal}, “and that was longer than last time.”
# try:breakfast
0 {Hero} began {ying} at breakfast, and the porridge ended up on the ceiling. ¶{R}
1 It was only a small bowl, but it had been full.
2 They all sat and watched it come down, one slow drop after another, and nobody passed the sugar.
# try:breakfast @kind.sound
0 At breakfast it was only a small one, {noise} and the porridge jumped out of the bowls. ¶{R}
1 It sat on the ceiling for a bit, and then it came down.
2 “I held on to mine,” said {pal}, who was wearing it.
# try:breakfast @kind.collect
0 At breakfast {hero} put the {things} in the cupboard, and all the cups fell out. ¶{R}
1 It was only the small cupboard, but it had been full.
2 The last cup rolled under the stove and stayed there, and when they looked, there was a {thing1} under there, too.
# try:post
0 {Hero} was {ying} at the gate, and the postman tripped and dropped all the letters. ¶{R}
1 It took until noon to find them, and the wind had read most of them first.
2 “One of these is for you,” said the postman, with his hat full of leaves, and it was from the neighbors, and it said Not Now.
# try:post @kind.sound
0 The postman came to the gate, {noise} and all his letters flew over the hedge. ¶{R}
1 It took until noon to find them, and the wind had read most of them first.
2 “One of these is for you,” said the postman, with his hat full of leaves, and it was from the neighbors, and it said Not Now.
# try:library
0 In the library, where nobody even whispers, {hero} was {ying} again, and the shelf came down. ¶{R}
1 Nine hundred books lay in one heap, and somebody was under them.
2 It was the librarian, and he held up a small card on which it said Shh.
# try:library @kind.sound
0 In the library it was bigger, {noise} and the tall shelf went over like a cow. ¶{R}
1 Nine hundred books lay in one heap, and somebody was under them.
2 It was the librarian, and he held up a small card on which it said Shh.
# try:library @kind.collect
0 At the library {hero} used {things} as bookmarks, and then no book would shut. ¶{R}
1 Nine hundred of them stood open, like a field of hungry birds.
2 “I can see how it happened,” said the librarian, “but I cannot see my desk.”
# try:market
0 On market day {hero} was {ying} again, and over went the oranges and the eggs. ¶{R}
1 They rolled downhill, and the whole market ran after them.
2 The eggs did not roll quite so far, and the baker said it was a pity there was no pan big enough.
# try:market @kind.sound
0 On market day it was bigger, {noise} and over went the oranges, and the eggs. ¶{R}
1 They rolled downhill, and the whole market ran after them.
2 The eggs did not roll quite so far, and the baker said it was a pity there was no pan big enough.
# try:photo
0 The whole town stood still for the big photograph, and just then {hero} was {ying} again. ¶{R}
1 There was one blur in it, in the very middle, and the blur was {hero}.
2 The mayor had practiced that smile for a week, and now it could be seen flying off to the left.
# try:photo @kind.sound
0 The town stood still for the big photograph, and this was the biggest of all: {noise} ¶{R}
1 In the picture there are ninety hats in the air, and no faces.
2 The mayor had practiced that smile for a week, and now it could be seen flying off to the left.
# try:photo @kind.collect
0 For the big photograph {hero} brought all the {things}, and there was no room for the town. ¶{R}
1 In the picture you can see a hill of {things}, with a hat on top.
2 The hat was the mayor’s, and the mayor was under it, but that could not be proved.
# try:clock
0 {Hero} was {ying} in the tower itself, and the great clock stopped, with a bang. ¶{R}
1 Now it was ten past three, and it was going to stay that way.
2 Nobody knew when to have supper, and that, the mayor said, was the limit.
# try:clock @kind.sound
0 Under the tower it was the biggest of all, {noise} and the great clock stopped. ¶{R}
1 Now it was ten past three, and it was going to stay that way.
2 Nobody knew when to have supper, and that, the mayor said, was the limit.
# bridge
0 “Do you know how I feel when you do it?” asked {pal}, and {hero} did not. “At home,” said {pal}, “that’s how I feel.”
1 Nobody had ever said anything like that to {hero}.
2 {He} took it along in {his} thoughts, carefully, with both {hands}, so that it would not spill.
# low
0 {Hero} hung the NOT NOW sign around {his} own neck. Then {he} went away from the houses and sat down all alone.
1 “It’s better for the porridge,” {he} said.
2 It was very quiet everywhere then, just as they had all wanted it, and nobody had thought it would be so quiet.
# notice
0 That night the smallest one in town cried, and could not stop. They rocked, and sang, and offered cake, and it was no use.
1 It could be heard over all the roofs, and even out where {hero} sat.
2 Crying like that, {he} knew, does not want cake, because it wants something to happen.
# notice @kind.sound
0 That night came the fog, so thick you could not see your feet. They were all out in it, and nobody could find the way.
1 They called, but the fog was full of calling, and it all sounded alike.
2 “If only there were one thing,” said the mayor’s voice from somewhere, “that we would know anywhere.”
# notice @kind.collect
0 That night the river came over the fields. The little ones were on the far side, in the dark, and the path was gone.
1 There was only mud, and nobody could say where it was safe to step.
2 “It needs a mark for every step,” said {grown}, “and where would we get hundreds of anything?”
# notice @kind.make
0 That night was the great lantern feast, and then, crack, the big wagon with all the cake and all the lanterns broke down.
1 It lay on its side at the edge of town, and the little ones had been waiting all year.
2 “Who can do something,” asked the mayor, “with what there is, and in the dark?”
# turn
0 ?notice {Hero} came back, took off the sign, and began {ying}, as only {he} could. ¶{Q}
0 ?!notice The smallest one cried all night. {Hero} took off the sign and began {ying}. ¶{Q}
1 The crying stopped in the middle, to see what it was.
2 Then there was a hiccup, and then a very small laugh, and then the word that nobody had ever said to {hero}: “Again!”
# turn @kind.sound
0 ?notice “They would know me anywhere,” thought {hero}. {He} took off the sign and let go: {noise} ¶{Q}
0 ?!notice Fog came, and everyone was lost in it. {Hero} took off the sign: {noise} ¶{Q}
1 One by one they turned around in the fog, and came toward it.
2 {He} did it for an hour and a half, the small ones and the big ones, and had never been so proud or so hoarse.
# turn @kind.collect
0 ?notice {Hero} fetched the {things}. {He} laid down one, and one step on {he} laid another. ¶{Q}
0 ?!notice The river washed the path away. So {hero} laid down {things}, one for every step. ¶{Q}
1 They shone in the lamplight, a thin bright line, right across to the other side.
2 There was one for every step, not one too many, and it came to {him} that perhaps {he} had been counting all along.
# turn @kind.make
0 ?notice {Hero} took off the sign. “I know what to do,” {he} said, and set about {ying}. ¶{Q}
0 ?!notice Then the feast wagon broke down. {Hero} took off the sign and began {ying}. ¶{Q}
1 Nobody told {him} not now, because they were all holding lamps.
2 {He} used what there was, as {he} always had, and {his} {hands} knew the way, even in the dark.
# result
0 Soon the smallest one laughed, and then everybody did, right up to the mayor, who was holding the cake.
1 “How do you do that?” they asked, and {hero} said, “I can’t help it.”
2 It was said the way it always was, but it had never before made {him} grow a whole inch.
# result @kind.sound
0 Out of the fog came the baker, the librarian, and the postman, all holding on to each other. “We heard you!” they said.
1 They counted, and nobody was missing, not even the mayor.
2 “I’d have known it anywhere,” said the librarian, and held up a small card, and on it was written Thank You.
# result @kind.collect
0 Over came the little ones, from {thing1} to {thing1}, each with a lantern. And on the dry side stood {hero}, counting, until the very last.
1 Nobody had even got a wet sock.
2 “So that’s what they’re for,” said the mayor, and {hero}, who had never known it, either, said, “Yes.”
# result @kind.make
0 When it was done, it was half a wagon and half {half}, and it rolled. Off it went to the little ones, cake and all.
1 “How do you do that?” they asked, and {hero} said, “I can’t help it.”
2 It squeaked a bit, and it pulled to the left, and they all agreed that the left was a very good direction.
# share
0 After that they all wanted to try it. The baker was not bad, the librarian was too shy, and the mayor would not stop.
1 “It isn’t easy,” they said, and looked at {hero} in quite a new way.
2 “You have to be made like that,” said {pal}, who had known it from the start.
# echo
0 They painted over the sign. Now it hangs on the big clock, where everyone can see it, and it says NOW AND THEN.
1 “Then” is for the library, because fair is fair.
2 And when it’s “now,” they put down whatever they are holding and open the windows.
# end
0 At bedtime somebody knocked, and it was the smallest one, with a pillow. ¶{Q}
1 “Just once,” said {hero}, “and then we sleep,” and it was a very small once, and it was perfect.
2 So if you ever meet a {sp} who {quirk3}, don’t say a thing, but sit down near, and wait.
# end @kind.sound
0 In the dark, before they slept, somebody knocked and asked for it. ¶{Q}
1 {noise} said {hero}, but softly, and all over town they turned over and felt at home.
2 So if you are ever out in the fog, stand still and listen, for there is a {sp} who {quirk3}.
# end @kind.collect
0 In the morning they brought back every {thing1}, washed, and one more. ¶{Q}
1 Each had picked one out for {him}, so that now there were enough for a longer way.
2 So if you ever find a {thing1}, don’t keep it to yourself, because there is a {sp} who knows what it is for.
# end @kind.make
0 It still stands in the square, and whenever something breaks, they call. ¶{Q}
1 “In a minute,” says {hero}, and puts down {his} supper, and is the happiest {sp} you ever saw.
2 And {grown} says, “It’s just you,” as always, “and I would know you anywhere.”
`;
