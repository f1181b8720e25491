// The chair that wobbles: everything is tried to hold it still, until the maker lets it rock.
export default `
# whisper
0 It came out all wrong.
# R
0 Wobble, wobble—oh, no, no!
# Q
0 Wobble, wobble, to and fro.
# title
0 {hero} makes a chair
# title
0 the chair that would not stand still
# title
0 a seat for {grown}
# title
0 {hero} and the wobble
# want
0 to make something all by {himself}
# afearof
0 that it will come out wrong
# pitch
0 {Hero} made a chair for {grown} out of an old crate, some glue, and four legs. It was lovely, but it wobbled.
1 One leg was short, and one was long, and two were somewhere in between.
2 A potato sat in it first, to try it out, and rolled straight off again.
# openmore
1 {His} pockets were full of string, corks, and things that might come in handy.
2 “What is it going to be?” asked the neighbors, and {he} always said, “I’ll know when it’s done.”
# home
0 {Grown} had a birthday soon, and nowhere good to sit. At supper {grown} sat on a bucket, and the bucket was getting tired.
1 “It’s a fine bucket,” said {grown}, but {grownhe} said it a bit sideways.
2 {Hero} looked at the bucket, and then at {his} own two {hands}, and the {hands} began to itch.
# problem
0 ?home So {hero} made a chair, out of an old crate, some glue, and four sticks. {He} stood back. ¶{R}
0 ?!home For {grown}’s birthday {hero} made a chair, out of a crate, some glue, and four sticks. ¶{R}
1 One leg was too short, and one was too long, and the others could not agree.
2 {Pal} the {palsp} put a potato on the seat, to test it, and the potato rolled off and under the stove.
# feel
0 In {his} head the chair had been so straight. {Hero} looked from the one in {his} head to the one on the floor.
1 Somehow they had both come from the same two {hands}.
2 That is the hardest thing about making: the first one to see it is always you.
# plan
0 “It only needs something under the short leg,” said {hero}. “Then it will stand still, and then it will be a chair.”
1 {Pal} went to find the potato, for the next test.
2 It had been a brave potato so far, and {pal} drew a helmet on it.
# triad
0 {He} put paper under one leg, then books under two, then everything else under all four. ¶{R}
1 It grew taller and taller, and at the top of it sat the potato.
2 “It’s higher now,” said {pal}, looking up, “but I think it’s the same wobble.”
# try:paper
0 {He} folded a bit of paper and pushed it under the short leg, and tapped the seat. ¶{R}
1 Now the short leg was long, and the long leg was short.
2 The potato sat for one whole second, and then it went off to the left instead of to the right.
# try:button
0 {He} put a button under the short leg, a flat brown one, and let go. ¶{R}
1 The button shot out, pinged off the stove, and landed in the soup.
2 They had soup for supper, carefully, and it was {pal} who found it.
# try:books
0 {He} put the cookbook under one leg, and three fat storybooks under another. ¶{R}
1 Now it wobbled higher up, so that you could see it from the garden.
2 The potato fell for such a long time that {pal} was able to say, “Oh dear,” and then, “There it goes.”
# try:pots
0 {He} stood each leg in a flowerpot, with earth in it, and pressed it down hard. ¶{R}
1 Four pots leaned in four directions, and a daisy looked out of the third.
2 “Perhaps it will put down roots,” said {pal}, and they did wait a bit, in case.
# try:everything
0 {He} put everything under it, boxes, bigger boxes, and the washing basket, until it touched the ceiling. ¶{R}
1 Then down it came, crash and clatter, and only the chair stayed in one piece.
2 There was nothing left in the house that was not on the floor, and in the middle of it lay the potato, looking up.
# try:friends
0 {He} asked two goats, a hen, and {pal} to hold one leg each and keep still. ¶{R}
1 It was going very well, and then the hen sneezed.
2 They all held on, and they all went over together, and for a while it was hard to say which legs were whose.
# bridge
0 “Maybe I’m somebody who can’t make things,” said {hero}. {Pal} looked at the chair for a long time, from all four sides.
1 “It’s the only one like it,” {pal} said at last.
2 That can mean two things, and {pal}, who was polite, did not say which.
# low
0 {Hero} gave the chair a push, so as not to have to see it. “It won’t stand still,” {he} said, “whatever I do.”
1 It was evening already, and tomorrow was the birthday.
2 Somewhere in the house {grown} sat down on the bucket, and the bucket sighed.
# notice
0 But the chair did not fall down. It tipped to the front, and it tipped to the back, all by itself, quite gently.
1 Creak, it said, and creak, like somebody humming.
2 The potato sat in the middle of the seat, and for the first time it did not roll off, and it looked very peaceful.
# turn
0 ?notice {Hero} took it all away again. {He} tied on two long, bendy branches and let the chair go. ¶{Q}
0 ?!notice The chair tipped, but it did not fall. So {hero} tied on two bendy branches and let it go. ¶{Q}
1 It had never wanted to stand still, and now it didn’t have to.
2 {He} only watched where it wanted to go, and then {he} helped it, and that, {he} thought, might be what making is.
# result
0 It was a rocking chair, the best one in the world, and it had come out of {hero}’s own two {hands}.
1 {Pal} had a ride, and then a potato did, and neither of them wished to get off.
2 It still had one short leg, under there, but now you would have to know, and only {hero} knew.
# share
0 {Grown} sat down on the birthday morning, and the chair went to, and the chair went fro. “Oh,” said {grown}, “oh, I say!”
1 The bucket was given the day off, and a bunch of daisies.
2 “However did you think of it?” asked {grown}, and {hero} said, “It was the chair’s idea.”
# echo
0 Now, when something comes out wrong, {hero} doesn’t push it away. {He} gives it a little nudge and waits to see what it does.
1 The lopsided hat is a nest, and the flat cake is a very good plate.
2 Not everything turns into something, of course, and those ones go back into the crate until they are ready.
# end
0 That evening {hero} climbed up beside {grown}, and they rocked. ¶{Q}
1 {pay}
2 Under the stove there is a second potato, who is in training.
`;
