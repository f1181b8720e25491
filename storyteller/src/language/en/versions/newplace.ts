// sniff: a tin box of kitchen air · mitten: one mitten each, one at home and one here
export default `
# try:circle
0 Everybody stood in a big circle and sang, and {hero} stood just behind it. ¶{R}
1 {He} knew the song, as it happened, every word of it, on the inside.
2 The circle had a gap in it, not very wide, about the width of one {sp}, and nobody closed it.
# R @heart.sniff
0 One sniff, two sniffs, and I’m home.
# Q @heart.sniff
0 One sniff, two sniffs, and I’m here.
# title @heart.sniff
0 a tin full of home
# title @heart.sniff
0 {hero} and the last breath of toast
# title @heart.sniff
0 one sniff, two sniffs
# pitch @heart.sniff
0 On {his} first day {at}, {hero} carried a tin box. It was shut tight, because it had home in it.
1 {Grown} had held it over the breakfast table and snapped down the lid.
2 “If you need me, open it a crack and sniff,” {grown} had said, and {hero} needed to already.
# problem @heart.sniff
0 The first day came. {Grown} held a tin box over the breakfast, snapped it shut, and said, “Here is some home to take along.”
1 Then the door opened {at}, and everything behind it was loud.
2 It smelled of paste and rubber boots and a hundred strangers, and none of it smelled of {grown}.
# feel @heart.sniff
0 {His} mouth forgot its words, and {his} feet forgot how to go. Only {his} nose remembered the tin box.
1 {He} opened it a crack, and out came toast.
2 There was soap in it, too, and the warm side of a pillow, and behind that, very faint, somebody humming.
# try:window @heart.sniff
0 {Hero} stood by the window with {his} nose in the box and watched the road. ¶{R}
1 A dog went by, and a bus, and nobody in {grown}’s coat.
2 On the other side of the glass a sparrow looked in, as though it was thinking of joining.
# try:words @heart.sniff
0 “What’s your name?” asked the teacher, but all {hero} could find was a very small squeak. ¶{R}
1 “A good name to start with,” said the teacher, and did not ask twice.
2 {Hero} put {his} real name away for later, in the box, where it would keep.
# low @heart.sniff
0 By noon {hero} had sniffed so often that the box was nearly empty. There was just one breath of home left in it.
1 {He} shut the lid, and held it shut, and did not cry, or only a little.
2 One breath is not much, and {he} would have to choose very carefully when to take it.
# notice @heart.sniff
0 Sniff, went something, and it was not {hero}. Behind the bookshelf sat somebody even smaller, with very wet eyes.
1 It was a {palsp}, with both arms around a bag.
2 {Hero} knew that kind of sniff, because {he} had been doing it all morning.
# turn @heart.sniff
0 Somebody smaller sat behind the shelf and cried. {Hero} held out the box and said, “There’s one breath left, and you can have it.”
1 {He} lifted the lid {himself}, and out it went, toast and all.
2 It was a {palsp} called {pal}, who breathed in, and waited, and said in a surprised voice, “It smells like mine.”
# result @heart.sniff
0 Now the box was empty. “Let’s put something new in,” said {pal}, and they held it open together. ¶{Q}
1 In went the paste, the crayons, and the apple from snack time.
2 In went a song about a frog and the noise of eleven people laughing, though that part is hard to smell.
# echo @heart.sniff
0 The next day a new one came, holding on to the door. {Hero} went right over, opened the box, and asked, “Want some?”
1 It smelled of crayons now, and a little of {pal}.
2 By spring it had been opened by everyone, even by the teacher, who said it was a help on Mondays.
# end @heart.sniff
0 When {grown} came, {hero} held up the box and said, “Breathe in!” ¶{Q}
1 And {grown} breathed in, and there it all was: the paste, the apple, and {pal}.
2 {pay}
# R @heart.mitten
0 One with you and one with me.
# Q @heart.mitten
0 One for you and one for me.
# title @heart.mitten
0 the other mitten
# title @heart.mitten
0 {hero} and half a pair of mittens
# title @heart.mitten
0 one for you and one for me
# pitch @heart.mitten
0 On {his} first day {at}, {hero} wore one red mitten. The other one had gone to work in {grown}’s pocket.
1 “That way we each have half of a pair,” {grown} had said.
2 {Hero} looked at {his} half all the way there, and it looked as though it was missing somebody, too.
# problem @heart.mitten
0 The first day was cold. {Grown} kept one of {hero}’s red mittens and said, “I have half of the pair, and you have half.”
1 Then the door opened {at}, and everything behind it was loud.
2 There were so many feet, so many voices, and not one other mitten that was red.
# feel @heart.mitten
0 {His} mouth forgot its words, and {his} feet forgot how to go. Only {his} warm {hand} remembered the mitten.
1 {His} other {hand} was cold, and that was how {he} knew it was all true.
2 Somewhere across the town there was a pocket, and in the pocket there was a mitten, thinking of this one.
# try:window @heart.mitten
0 {Hero} held the mitten up to the window, so that it could see the road. ¶{R}
1 A dog went by, and a bus, and nobody with the other one.
2 On the other side of the glass a sparrow looked in, as though it was thinking of joining.
# try:words @heart.mitten
0 “What’s your name?” asked the teacher, but all {hero} could find was a very small squeak. ¶{R}
1 “A good name to start with,” said the teacher, and did not ask twice.
2 {Hero} put {his} real name away for later, inside the mitten, where it would stay warm.
# low @heart.mitten
0 At playtime everybody ran outside into the snow. {Hero} stood by the wall with one warm {hand} and one cold one.
1 The snow fell on everyone, but it seemed to fall a bit more on {him}.
2 {He} changed the mitten to the cold {hand}, and then the other one was cold, so {he} changed it back.
# notice @heart.mitten
0 “Brr,” said someone. Around the corner stood somebody even smaller, with no mittens at all and very wet eyes.
1 It was a {palsp}, hopping from one foot to the other.
2 {Hero} knew all about having one cold {hand}, but {he} could only guess about two.
# turn @heart.mitten
0 Somebody smaller stood in the snow with no mittens at all. {Hero} pulled off {his} red one and said, “You can have mine.”
1 Those were {his} first words of the day, and they had come out all by themselves.
2 It was a {palsp} called {pal}, and {pal} put it on, and looked at it, and then at {hero}’s two bare {hands}.
# result @heart.mitten
0 So {pal} wore the mitten on the outside, and on the inside they held {hands}. Now not one of them was cold.
1 They ran like that, and slid like that, and fell over like that, too.
2 If you counted up, it was one in a mitten, one in a pocket, and two holding tight, and that makes four.
# share @heart.mitten
0 Soon there was a whole row of them, holding on to each other across the yard, and only the two ends needed mittens.
1 They passed them along, turn by turn.
2 It was the longest row anybody had ever seen, and it went twice around the teacher.
# echo @heart.mitten
0 The next day a new one came, holding on to the door. {Hero} went right over and asked, “Is your {hand} cold?”
1 {Pal} already had a mitten out.
2 By spring there was a whole basket of them by the door, and no two matched, and no one minded.
# end @heart.mitten
0 {Grown} came with the other mitten, and {hero} shared the pair out. ¶{Q}
1 “And who warms me?” asked {grown}, so {hero} took {grownhis} {hand}, and that is how they walked home.
2 {pay}
`;
