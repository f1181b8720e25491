// The call and the answer: the one who always answered is gone (died, or far away), until the hero answers someone else.
export default `
# whisper
0 I miss you.
# dedication
0 For someone we miss, and for whoever is calling tonight.
# dedication
0 For {who}, and for everyone who still knows the answer.
# R
0 “Whee-oo?” And nobody answered.
# Q
0 “Whee-oo?” And somebody answered.
# title
0 whee-oo
# title
0 the one who always answered
# title
0 {hero} and the whistle
# title
0 two halves of a whistle
# want
0 for {who} to answer
# afearof
0 forgetting what it sounded like
# pitch ?died
0 When {hero} whistled “whee-oo,” {who} always answered. Then one winter {who} died, and it was very quiet.
1 Died means that someone does not come back, and {grown} said it just like that, and held {him}.
2 {Hero} knew it, and still, at every corner, {he} drew a breath to whistle.
# pitch ?!died
0 When {hero} whistled “whee-oo,” {who} always answered. Then {who} moved far away, and it was very quiet.
1 It was over three rivers and a sea, and a whistle does not go that far.
2 {Hero} knew it, and still, at every corner, {he} drew a breath to whistle.
# openmore
1 {He} had a whistle, and it went like a question: “Whee-oo?”
2 It was not a very good whistle, because of a gap somewhere, but there was one who always knew it.
# home
0 {Hero} whistled, “Whee-oo?” and from the garden, or the stairs, or right behind the door {who} answered, “{answer}”
1 It meant: I am here, and are you?
2 They did it in the fog, and in the big shop, and once straight through a wedding.
# problem ?died
0 ?home Then {who} grew very ill, and died. {Hero} still whistled in the garden, all the same. ¶{R}
0 ?!home {Who} always answered {hero}’s whistle. Then {who} died, and still {hero} whistled in the garden. ¶{R}
1 “Died means not coming back,” said {grown}, and did not make it sound like anything else.
2 “Not for my birthday?” asked {hero}. “Not even for that,” said {grown}, and they both held on.
# problem ?!died
0 ?home Then one day {who} moved away, over three rivers and a sea. {Hero} whistled in the garden all the same. ¶{R}
0 ?!home {Who} always answered {hero}’s whistle. Then {who} moved far away, and still {hero} whistled. ¶{R}
1 “It’s too far to hear,” said {grown}, and did not make it sound any nearer.
2 “What if I whistle very loudly?” asked {hero}. “Not even then,” said {grown}, and they both held on.
# feel
0 There was a hole in the day, just the size of {who}. {Hero} could walk around it, but it came along.
1 Sometimes {he} forgot it for a whole game, and then it was there again.
2 {Grown} had one, too. You could see it at breakfast, across the table, where {grownhe} stopped in the middle of the butter.
# plan
0 “Maybe there’s a place,” {hero} told {pal} the {palsp}, “where it still works.” So they went to look for it.
1 {Pal} did not say that there wasn’t, but took along a big handkerchief.
2 {Hero} put on {outfit}, because {who} had always liked it.
# triad
0 {He} whistled at the gate, and at all their places, and at last on top of the hill. ¶{R}
1 Each time {he} waited a bit longer, until {his} ears hurt from it.
2 “I heard the wind,” said {pal}, “and a dog, and your shoes,” and each of them was true, and none of them was it.
# try:gate
0 {He} whistled at the garden gate, where you could always hear the footsteps first. ¶{R}
1 The gate swung open, and it was only the wind.
2 {Hero} held it open a little longer, all the same, as you do for somebody with both arms full.
# try:scarf
0 {He} whistled softly into the scarf on the hook, which still smelled of {who}. ¶{R}
1 It smelled of peppermint and wood, and every day a bit less.
2 {He} hung it back very carefully, so as not to shake any out.
# try:places
0 {He} whistled at all their places, the bakery, the bus stop, and the bench. ¶{R}
1 “I miss the two of you,” said the baker, and put two buns in the bag.
2 There was one bun left over, and neither {hero} nor {pal} wanted to be the one who ate it.
# try:bench
0 {He} sat on {who}’s side of the bench all afternoon and whistled every time somebody came. ¶{R}
1 It was a different bench, from that side.
2 You could see the whole pond from there, and the place where {hero} had always sat, and how small it was.
# try:hill
0 {He} climbed to the top of the hill and whistled at the whole sky, as loudly as {he} could. ¶{R}
1 The sky was big, and it kept everything it heard.
2 {Hero} whistled until there was no whistle left, only air, and then {he} stood there without any.
# try:night
0 {He} woke up in the night and whistled out into the dark, for all the stars to hear. ¶{R}
1 A light went on across the lane, and then it went off again.
2 {Grown} came and sat on the edge of the bed, and did not say hush, and did not say anything.
# bridge
0 “Are you crying?” asked {pal}, and {hero} said no. “It’s all right if you are,” said {pal}, “I brought the big handkerchief.”
1 So then {he} did, and {pal} held one of the corners.
2 It was big enough for two, and later on they found it was big enough for {grown}.
# low ?died
0 {Hero} leaned against {grown}, and they were both sad at the same time. “I’m afraid I’ll forget the answer,” {he} whispered.
1 “How did it go?” asked {grown}, and {hero} opened {his} mouth, and could not.
2 It was in there, {he} was sure of it, but it was not the kind of thing you can do alone.
# low ?!died
0 {Hero} leaned against {grown}, and they were both sad at the same time. “I’m afraid I’ll forget the answer,” {he} whispered.
1 “How did it go?” asked {grown}, and {hero} opened {his} mouth, and could not.
2 There were letters, of course, with stamps on them, but you cannot put a whistle in a letter.
# notice
0 Then, behind the hedge, there was a sound, thin and shaky. Somebody very small was trying to whistle, “Whee-oo?”
1 And nobody answered, and they tried it again.
2 {Hero} knew that silence, from the inside, and how long it was, and where in it you begin to be afraid.
# turn
0 Behind the hedge somebody small whistled, “Whee-oo?” {Hero} took a breath, and answered just like {who}: “{answer}”
1 It came out by itself, the whole of it, and not one bit was missing.
2 All this time {he} had been listening for it outside, and it was in {him}, where {who} had put it.
# result
0 Out of the hedge came the smallest one from next door, who had been lost, and now was not. ¶{Q}
1 “I heard you do it with {who},” said the small one, “so I learned it.”
2 They went through it again, to be sure, call and answer, call and answer, all the way home.
# share
0 {Hero} told the small one everything, about the fog, and the big shop, and the wedding. And {grown} listened, and laughed, and cried a bit.
1 “And the soup!” said {grown}. “Do you remember the soup?”
2 It was odd: the more of {who} they told, the more of {who} there was to tell.
# echo
0 The hole in the day is still there. But things grow around it now, like daisies around a well.
1 Some days {hero} sits beside it for a while, and that is all right, too.
2 And there is always somebody, in fog or in a big shop, who does not know yet where the others are.
# end
0 At bedtime a very small whistle came in at the window. ¶{Q}
1 ?died And the answer was {hero}’s, and it was {who}’s, and it went out into the night and was heard.
1 ?!died And the answer was {hero}’s, and it was {who}’s, and next time they met there would be three.
2 {pay}
# visit
0 {Grown} came by and sat down, too, and for a while the two of them just missed {who} together.
1 It did not make it any smaller, but it was easier to carry.
2 “I keep setting out one cup too many,” said {grown}, and {hero} said that {he} had noticed.
# again
0 “One more time,” said {hero}, “as far as it will go.” {Pal} did not say anything, but came along.
1 They both knew that it was the last one.
2 {Pal} carried the handkerchief, folded very small, so that it would not look as if {he2} had brought it.
`;
