export default `
# whisper
0 Will you stay a little?
# R
0 Button, button, take me home.
# Q
0 Button, button, I’m at home.
# title
0 {hero} and the button
# title
0 a button for the first day
# title
0 the littlest piece of home
# title
0 {hero}’s first-day button
# want
0 to go home where everything is known
# afearof
0 a room full of strangers
# pitch
0 On {his} first day {at}, {hero} carried one thing in {his} {hand}: a button from {grown}’s coat.
1 It was round and brown and warm, and it smelled of home.
2 “If you need me, hold it tight,” {grown} had said. {Hero} was already holding it tight.
# openmore
1 At home {he} knew everything: which stair creaked, which cup was {hers}, who was humming.
2 But tomorrow was the first day {at}, and {hero} did not know one single stair there.
# home
0 At home {hero} knew which stair creaked, which cup was {hers}, and just where the sun came in at breakfast.
1 “Tomorrow you will see {place},” said {grown}, and hummed a bit too cheerfully.
2 {Hero} tried to imagine it, but {his} head kept making it too big and filling it with geese.
# problem
= The first day came. “Here is a little piece of home,” {grown} said, and cut a button from {grownhis} coat.
0 On the first day {grown} cut a button from {grownhis} coat. “A little piece of home,” {grown} said, “for your pocket.”
1 Then the door opened {at}, and behind it everything was loud.
2 There were so many feet, so many voices, and all of them seemed to know exactly where they were going.
# feel
= {His} mouth forgot its words, and {his} feet forgot how to go. Only {his} {hand} remembered the button.
0 {His} mouth forgot all its words, and {his} feet forgot how to go. Only {his} {hand} remembered the button.
1 It was smooth on one side and bumpy on the other.
2 {He} turned it over and over, smooth and bumpy, smooth and bumpy, until the breath came back.
# plan
0 “I’ll find a very small place,” thought {hero}, “and I’ll stay in it until it is time to go.”
1 Small places are good, for you can see out, and nobody sees in.
2 {He} looked around, and there were, luckily, several.
# triad
0 {Hero} hid behind the coats, beneath the table, and inside a very tall silence. ¶{R}
1 The coats tickled. The table had gum. And the silence got longer and longer.
2 “What’s your name?” somebody asked, but {hero}’s name had gone off somewhere, together with all of the words.
# try:coats
0 {Hero} hid behind the coats, where it was dim and woolly and smelled of other people’s rain. ¶{R}
1 One by one the coats were hung and the hooks got full.
2 Each hook had a picture on it. There was one picture with no coat: a {sp}, and it looked rather like {him}.
# try:table
0 {Hero} sat under the table, in the forest of legs, and nobody could see {him} there. ¶{R}
1 Some of the legs swung, and some stood still. One scratched another.
2 It was an interesting forest, but after a while {he} began to wonder about the tops.
# try:window
0 {Hero} stood by the window and watched the road, in case {grown} came back. ¶{R}
1 A dog went by. A bus went by. Nobody with a missing button.
2 On the other side of the glass, a sparrow looked in, as though it was thinking of joining.
# try:words
0 “What’s your name?” asked the teacher, but all {hero} could find was a very small squeak. ¶{R}
1 “A good name to start with,” said the teacher, and smiled, and did not ask twice.
2 {Hero} put {his} real name away for later, next to the button, where it would be safe.
# try:snack
0 At snack time {hero} looked at {his} apple, and {his} apple looked like the one at home. ¶{R}
1 {He} could not eat it. {He} could only hold on to it.
2 All around {him} was crunching. It sounded a little like rain on a roof that you know.
# bridge
= {Hero} looked at the big clock, and the big clock looked back. Not one of its hands was in a hurry.
0 {Hero} looked at the big clock, and the big clock looked back. Not one of its hands was in a hurry.
1 Tick, it said, and thought about it for a while. Tock.
2 Clocks on first days are the slowest in the world; everybody says so who has ever had one.
# low
0 {Hero} squeezed the button so hard it left a round print in {his} {hand}. Home felt very far away.
1 The button had four small holes. {He} looked through them, one by one.
2 Through every hole {he} could see the same thing: a piece of {place}, just small enough to look at.
# notice
= {Hero} heard a sniff, and another sniff. Behind the bookshelf sat somebody even smaller, with very wet eyes.
0 Sniff, went something, and {hero} looked up. Behind the bookshelf there was somebody even smaller, with very wet eyes.
1 It was a {palsp}, with both arms around a bag.
2 {Hero} knew that kind of holding, for {he} knew it from the inside.
# turn
= Somebody smaller sniffed behind the shelf. {Hero} opened {his} {hand} and said, “It’s good for first days, if you want to hold it.”
0 Somebody smaller sat behind the shelf and sniffed. {Hero} opened {his} {hand} and said, “It’s good for first days, if you want to hold it.”
1 That was a lot of words, and they had all come out by themselves.
2 It was a {palsp} called {pal}, and {pal} held out a {hand2} and took the button as if it were an egg.
# result
0 “My name is {hero}. It is smooth on one side,” said {hero}, “and bumpy on the other.” “Oh!” said {pal}.
1 They took turns. Smooth for you, bumpy for me.
2 Soon there were two at the table, and then four, and somebody passed the blocks without being asked.
# share
0 {Hero} showed {pal} the good hiding places, all three of them. Today they were big enough for two.
1 Then they showed them to the others, and then they were not hiding places any more.
2 They were a ship, a shop, and a hospital for bears, and there was a line outside each one.
# echo
= The next day a new one came, holding on to the door. {Hero} went right over and asked, “First day?”
0 The next day a new one came, holding on to the door. {Hero} went right over and asked, “First day?”
1 {Pal} already had the button out.
2 By spring it had been held by everyone, even by the teacher, who said it was a help on Mondays.
# end
= When {grown} came, {hero} said, “The button is with {pal}, because it is {his2} turn.” ¶{Q}
0 When {grown} came, {hero} had so much to tell. “Do you need the button tomorrow?” asked {grown}. ¶{Q}
1 “{Pal} has it tonight,” said {hero}. “It is {his2} turn.”
2 And {he} took {grown}’s hand and showed the way out, past every stair, because {he} knew them now.
`;
