// The coat with the yellow lining in a town of gray coats: buttoned up, until someone unbuttons first.
export default `
# whisper
0 I don’t want them to see.
# R
0 Button up, button up, so nobody sees.
# Q
0 Button down, button down, so everyone sees.
# title
0 the coat with the yellow inside
# title
0 {hero} buttons up
# title
0 the gray coat town
# title
0 so nobody sees
# want
0 to be just like the others
# afearof
0 that somebody might see
# pitch
0 Everyone wore a plain gray coat. {Hero}’s was gray, too, but yellow inside, with red fish. ¶{R}
1 Nobody knew it but {hero}, and {grown}, who had sewn it.
2 It was warm, and it was wonderful, and {he} was terribly afraid that someone would find out.
# openmore
1 In that town they all wore gray coats, the baker, the mayor, and even the bride.
2 Nobody had ever made a rule about it, and perhaps that is why nobody had ever thought of breaking it.
# home
0 {Hero}’s coat was gray outside, like everyone’s. But {grown} had sewn it on the inside with yellow, and with nineteen red fish.
1 “For you,” {grown} had said, “because that’s what you look like to me.”
2 At night, with the door shut, {hero} put it on inside out and swam around the room.
# problem
0 ?home One morning {hero} counted on the square: a hundred gray coats, and not one bit of yellow anywhere. ¶{R}
0 ?!home Everyone wore gray. {Hero}’s coat was gray, too, but yellow inside, with nineteen red fish. ¶{R}
1 {He} did up the top button, too, which pinched.
2 It is a funny thing to stand among so many people and to be the only one who knows.
# feel
0 It was as if the fish were moving. All day long {hero} felt them, swimming up and down behind the buttons.
1 “Keep still,” {he} told them, “or they will see you.”
2 They had never had to keep still before, and they were not at all good at it.
# plan
0 “I’ll do everything the way they do it,” {hero} told {pal} the {palsp}. “Then nobody will look at me.”
1 {Pal} had a gray coat as well, buttoned up to the nose.
2 “How do they do it?” asked {pal}, and they sat down on a wall to learn.
# triad
0 {He} kept buttoned at the baker’s, and at the dance, and on the day of the great wind. ¶{R}
1 It was warm, and then it was hot, and then it was hard to hold on.
2 “You’re humming like a kettle in there,” said {pal}, and {hero} said that it was only the fish.
# try:baker
0 At the baker’s {hero} took a bun with one {hand} and held {his} collar with the other. ¶{R}
1 {He} could not take the change, so the baker put it in {his} hat.
2 “You’ve gone very stiff lately,” said the baker, who was holding his own collar.
# try:hop
0 Everyone walked along the street, left, right, left, and {hero} walked left, right, left. ¶{R}
1 {His} feet wanted to do it otherwise, and {he} spoke to them.
2 It was a very quiet street, a hundred coats going left, right, left, and it sounded like somebody chewing.
# try:dance
0 At the summer dance the hall was hot, and {hero} danced with all {his} buttons shut. ¶{R}
1 {He} steamed like a dumpling, and so, in fact, did they all.
2 “Lovely evening,” said one steaming coat to the next, and each held on to its neck and turned around carefully.
# try:picture
0 A painter came to paint the whole town in one picture, and {hero} stood in the middle. ¶{R}
1 When it was finished, nobody could find {hero} in it.
2 {Hero} looked for {himself} for a long time, and then {he} pointed at one and said, “I think I’m that.”
# try:wind
0 The great wind blew and pulled at every coat, and {hero} tied {his} belt in knots. ¶{R}
1 It took eleven of them, and after that {he} could not sit.
2 All over town they stood like parcels, holding on to lamp posts, and nobody could wave.
# try:soup
0 At the mayor’s big supper the soup spilled, and all took off their coats but {hero}. ¶{R}
1 There they hung, a hundred of them, gray side out, and dripped.
2 “Aren’t you wet?” asked the mayor. “No,” said {hero}, with a noodle on {his} collar, “I like it.”
# bridge
0 “Is it very tight?” asked {pal}, and {hero} nodded. “Mine, too,” said {pal}, and then looked quickly at something else.
1 They sat there side by side, buttoned up, like two letters.
2 There was something that each of them would have liked to say, and it was behind the buttons.
# low
0 At night {hero} took the coat off and turned it over. The yellow was all creased, and one of the fish had come loose.
1 “I’m sorry,” {he} told it, “because you haven’t been anywhere.”
2 {He} held it on {his} lap until it was warm again, and sewed the fish back on, with large stitches.
# notice
0 The next day the wind lifted the baker’s coat, just for a moment. Under the gray there was a flash of red, with white dots.
1 The baker pulled it down and looked around, and his ears were pink.
2 {Hero} looked at the hundred coats on the square, and for the first time {he} thought about the other side of them.
# turn
0 {Hero} walked to the middle of the square, took a deep breath, and undid the first button. ¶{Q}
1 Then the next, and the next, and out came the yellow, and all nineteen fish.
2 Nobody said a word, and {hero}’s {hands} shook, but {he} opened the last one and stood there, being seen.
# result
0 Then—pop!—there was another button. It was {pal}’s, and behind it everything was green, with a moon.
1 Pop went the baker, and pop, pop, pop went the whole square.
2 There were stripes and there were clouds, there was one with all the stations of the railway, and no two were the same.
# share
0 “You had that all the time?” they asked each other, and turned around to show the backs. It was noon before anyone went to work.
1 The mayor’s was pink, with ducks, and it went right down to the ground.
2 “My mother made it,” said the mayor, and she had to blow her nose.
# echo
0 Some days {hero} still wears it gray side out. There are such days, and that is {his} business, and the fish rest.
1 But {he} never does up the top button, because it pinches.
2 When somebody new comes to town, holding a collar, {hero} only says good morning, and lets the lining show a little.
# end
0 At bedtime {hero} hung the coat on its hook, with the yellow side out. ¶{Q}
1 {pay}
2 It hangs there every night now, inside out, and if the window is open, the fish swim.
`;
