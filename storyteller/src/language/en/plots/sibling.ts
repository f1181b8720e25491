// The lap: there is only one, and the baby is in it; until the hero sits down and finds one of {his} own.
export default `
# whisper
0 What about me?
# R
0 No more room, no more room, no room for me.
# Q
0 Always room, always room, room for me.
# title
0 {hero} and the lap
# title
0 no more room
# title
0 the baby who took the best seat
# title
0 {hero} finds a lap
# want
0 to sit in the lap again
# afearof
0 that there is no room left
# pitch
0 The best seat in the world was {grown}’s lap, and it was {hero}’s. Then the baby came, and the baby was in it.
1 The baby was small and pink, and it was always, always there.
2 “Isn’t it sweet?” said everyone who came in, and stepped over {hero} to look.
# openmore
1 {He} had tried all the seats there were, stools and stones and stairs, and knew which was best.
2 It had two arms and a heartbeat, and it was called {grown}’s lap.
# home
0 Every evening {hero} climbed into {grown}’s lap, and it fitted {him} exactly, as a nutshell fits a nut.
1 There was a place for {his} head and a place for {his} feet.
2 “When you get up,” {he} had once asked, “where does it go?” and {grown} had said that it waited.
# problem
0 ?home Then the baby came. It was no bigger than a loaf, but it took up the whole of {grown}’s lap, from morning until night.
0 ?!home {Hero}’s best seat was {grown}’s lap, until the baby came. Now the baby was in it, from morning until night.
1 “Soon,” said {grown}, “when it’s asleep,” but when it was asleep, so was {grown}.
2 {Hero} stood beside the chair, first on one foot and then on the other, like somebody waiting for a bus.
# feel
0 There was a feeling in {hero}, green and prickly, like a gooseberry that somebody had swallowed whole.
1 {He} did like the baby, at least {he} liked its feet.
2 It was only that {he} had liked {grown} first, and nobody seemed to remember that.
# plan
0 “I only need to get back in,” {hero} told {pal} the {palsp}. “There must be an edge left somewhere.”
1 {Pal} said that edges were better than nothing.
2 They drew a map of the chair, with the baby in the middle of it, like a small round country.
# triad
0 {Hero} tried the edge of the knee, the baby’s basket, and a tent outside. ¶{R}
1 {He} slid off, {he} got stuck, and in the tent it was only {him}.
2 “You’re the wrong size for the basket,” said {pal}, pulling, “but the right size for you.”
# try:knee
0 {Hero} sat on the last little bit of {grown}’s knee, and slid off. ¶{R}
1 {He} tried it three times, and every time the floor was just where {he} had left it.
2 “Careful of the baby,” said {grown}, and nobody said careful of {hero}.
# try:call
0 “Look at me!” called {hero}, and {grown} looked, and then the baby sneezed. ¶{R}
1 Everybody said, “Bless you,” and talked about the sneeze until supper.
2 {Hero} sneezed as well, four times, and much better, but by then they were all looking the other way.
# try:basket
0 {Hero} squeezed into the baby’s basket and said goo, and the basket said crack. ¶{R}
1 {His} feet hung out at one end and {his} head at the other.
2 It took {pal}, {grown}, and a spoonful of butter to get {him} out again.
# try:goo
0 {Hero} stood in front of everybody and cried in baby language, louder than the baby. ¶{R}
1 “How loud the baby is today,” they all said, and looked in the cradle.
2 “What does gah mean?” asked {pal}. “It means everything,” said {hero}, and did it once more.
# try:tent
0 {Hero} moved out, with a suitcase and a blanket, into a tent beside the beans. ¶{R}
1 There was lots of room in there, and that was what was wrong.
2 {He} had packed four books and no one to read them, and one cup, and it was very quiet, except for the beans.
# try:post
0 {Hero} stuck the biggest stamp on {himself} and waited to be posted. ¶{R}
1 The postman shook his head and said that {he} was too big for the bag.
2 “Besides,” he said, “they would only send you straight back, with a note,” and he let {hero} keep the stamp.
# bridge
0 “Where does a lap go,” asked {pal}, “when you stand up?” {Hero} did not know, and nobody had ever told {him} properly.
1 {Pal} stood up and sat down a few times, to find out.
2 “Now it’s here,” {pal} said, “and now it isn’t, and now it’s here again, so it can’t be far.”
# low
0 It grew dark, and {hero} sat all alone beside the lamp. Upstairs the baby cried and cried, and it would not stop.
1 {Grown} walked up and down and hummed, and the humming was tired.
2 {Hero} listened with {his} chin on {his} knees, and knew that crying, because it was the same as {his}, only louder.
# notice
0 {Hero} went up and sat down on the rug. Then {he} looked at {himself}, and there, between {his} tummy and {his} knees, was a lap.
1 “That’s mine,” {he} said, very surprised, “and there’s nobody in it.”
2 It had been there the whole time, every time {he} sat, and {he} had always been looking at the other one.
# turn
0 {Hero} sat up straight and said, “There’s a lap here, if the baby wants one.” ¶{Q}
1 {Grown} laid the baby in it, and it fitted exactly, as a nut fits a nutshell.
2 The baby looked up, and hiccuped, and took hold of {hero} with its whole small {hand}, and was quiet.
# result
0 It was warm and round, and it smelled of new bread. “You’re in the best seat,” {hero} told it, “so you may as well stay.”
1 It looked at {him} as if {he} were the moon.
2 Nobody had ever looked at {hero} from below before, and {he} sat up a little straighter, so as to be worth it.
# share
0 Then {grown} sat down, too, and lifted {hero} up with the baby still in {his} lap. Laps, it turned out, go inside each other.
1 Like bowls, or like boats tied up for the night.
2 {Pal} came last and climbed into the baby’s lap, which was the smallest there was, and it held.
# echo
0 Now, when the baby cries, {hero} knows what to do. {He} sits down quickly, so that there is a lap.
1 “It’s only waiting for you to bend,” {he} tells {pal}.
2 And when the baby is bigger, {hero} is going to show it where its own one is, but not yet.
# end
0 That night they all sat down together, lap beside lap beside lap. ¶{Q}
2 {Grown} sang the old song, and when the baby fell asleep, {hero} sang the rest of it, so as not to waste it.
1 {pay}
`;
