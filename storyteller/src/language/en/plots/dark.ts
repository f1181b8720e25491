export default `
# whisper
0 Leave the door open a little.
# R
0 “Go away, Dark!” said {hero}, but the dark stayed.
# Q
0 “Good night, Dark,” said {hero}, and the dark stayed.
# title
0 {hero} and the very big dark
# title
0 good night, Dark
# title
0 the dark who stayed for supper
# title
0 what the dark was keeping
# want
0 to sleep without being afraid
# afearof
0 the dark
# pitch
0 All day long {hero} was as bold as brass, but every night the dark came, and {he} was not.
1 {Hero} was a {adj} {sp}. The dark was as wide as the whole house.
2 “It is only dark,” said {grown}. But only is a small word, and the dark was not small.
# openmore
1 All day {he} was as bold as brass. All day {he} ran, in {outfit}, and was not afraid of anything.
2 But days, as you know, have an evening tied on at the end.
# home
0 In the daytime {hero} was afraid of nothing: not of spiders, not of geese, not even of the loud, gurgling drain.
1 “Nothing scares me,” {he} told {pal} the {palsp}, and that was nearly true.
2 Nearly is a little word with a big pocket, and in the pocket was something {hero} never spoke about.
# problem
0 Then—click!—the lamp went out. The dark came in and sat down in every corner of the room.
1 It sat on the chair, and in the shoes, and where the door had been.
2 “It is only dark,” said {grown} softly, but only is a small word, and the dark was not small.
# feel
0 {Hero} lay as flat as a letter. Thump, thump, thump, said {his} heart, very loud and very quick.
1 Something creaked, and something sighed, and something went tick, and then did not.
2 {He} listened so hard that {he} could hear {his} own eyelashes when {he} blinked.
# plan
0 “I will make it leave,” {hero} told {pal} the {palsp}. “I only have to find out how.”
1 {He} made a list with three things on it, and a drawing of a broom.
2 {Pal} read the list twice, upside down, and said that it seemed a very strong list indeed.
# triad
0 {Hero} lit the lamps, hid under the blanket, and chased it with a broom. ¶{R}
1 The lamps made long shadows. Under the blanket it was darker still. And the broom only swept more of it in.
2 It did not seem cross. It simply stepped around the broom, as quiet as a cat.
# try:lamp
= {Hero} lit nine lamps, and each one made a shadow with long, long legs. ¶{R}
0 {Hero} lit one lamp, two lamps, nine lamps, and each one made a shadow with long legs. ¶{R}
1 Now it was too bright to sleep, and there was still dark under the bed.
2 “It’s hiding,” said {hero}. “It’s resting,” said {pal}. They could not both be right.
# try:blanket
0 {Hero} dived beneath the blanket, but somebody had got there first, and it was the dark. ¶{R}
1 It was even darker in there, and rather stuffy, too.
2 {He} stuck out one toe to see if things were better outside. They were about the same.
# try:broom
0 {Hero} swept the dark out of the door, and more dark came in through the window. ¶{R}
1 Swish, swish, out it went. Hush, hush, in it came.
2 Before long {he} had swept the whole floor beautifully, which {grown} would be pleased about, but that wasn’t the point.
# try:song
0 {Hero} sang {his} loudest song with all the stamping, but the dark only sat and listened. ¶{R}
1 When the song was over, it was so quiet that it almost sounded like clapping.
2 “I think it liked it,” whispered {pal}. {Hero} did not want to be liked by the dark.
# try:jar
= {Hero} caught some dark in a jar, but there was so much left. ¶{R}
0 {Hero} caught some dark in a jar and screwed on the lid, but there was plenty left. ¶{R}
1 {He} held the jar up to the lamp. Now it was empty!
2 “Where did it go?” asked {pal}. {Hero} looked behind {him}, just to be sure.
# bridge
0 “Maybe it doesn’t know where else to go,” said {pal}, and {hero} had never once thought of that.
1 “It comes every night,” {pal} went on, “and nobody ever says good evening.”
2 They both looked at the corner by the door, and the corner looked back, politely.
# low
0 {Hero} sat on the floor and hugged {his} knees. {He} was tired, and the dark was still not tired at all.
1 “What do you want?” {he} asked in a very small voice.
2 It was the first time {he} had asked the dark a question. Until now {he} had only given it orders.
# notice
0 The dark said nothing. But far away, through the window, one tiny light blinked, and then was gone again.
1 {Hero} leaned closer. The lamp behind {him} was so bright that {he} couldn’t see.
2 Whatever it was, it seemed to be waiting for something, the way {he} waited behind the curtain on birthdays.
# turn
0 {Hero} took a big breath and switched off the last lamp, all by {himself}. “Hello, Dark,” {he} whispered, and out came the stars.
1 Out they came, one and two and a hundred, and then fireflies, and then an owl. They had been waiting for the dark.
2 {His} knees were shaking, but {his} {hand} did it anyway.
# result
0 The dark had been holding them all along, all the stars and fireflies, the way a pocket holds treasures.
1 It was not empty at all. It was full.
2 It was soft, too, when {he} stopped pushing. It fitted around {his} shoulders like something that had been washed many times.
# share
0 {Hero} woke {pal}, and {pal} woke {grown}, and they all sat in the window with their lamps turned off.
1 “I had forgotten,” said {grown}, looking up. “I haven’t looked for years.”
2 {Hero} showed them how to do it: first be scared a bit, then breathe, and then just wait for the first one.
# echo
0 The next evening, when the sun went down, {hero} moved over in bed to make a little room.
1 “There’s space on this side,” {he} said to the corner by the door.
2 And if the dark came in more quietly than usual that night, nobody but {hero} noticed.
# end
0 {Hero} pulled the blanket up to {his} chin and closed {his} eyes. ¶{Q}
1 Outside, an owl asked its one question. Inside, somebody small began to snore.
2 It stayed by the chair, and in the shoes, and all around the bed, keeping every star safe until morning.
`;
