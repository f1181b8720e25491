export default `
# title @heart.turnabout
0 {hero} calls {pal}
# title @heart.turnabout
0 who is coming?
# title @heart.turnabout
0 not just yet!
# problem @heart.turnabout
0 “Time to {doYour}!” called {grown}. {Hero} had heard it, but {his} ears were very busy with something else.
1 They were so busy that {grown} had to call a second time, and a third.
2 Between the third call and the fourth there was just room for one more game, so {hero} put one in.
# low @heart.turnabout
0 At last nobody called any more. {Hero} listened, and it was odd how long an evening is when nobody is calling you.
1 {Grown} had sat down on the stairs, as if calling were a kind of carrying.
2 “Call me once more,” whispered {hero}, because {he} had nearly, very nearly, been going to come.
# notice @heart.turnabout
0 “You do the calling,” said {pal}, “and I’ll be you.” So {hero} called, and {pal} just lay on the rug and looked at the ceiling.
1 “In a minute,” said {pal}, and {hero} felt how long that minute was from the other end.
2 It was the same minute {he} had always used, but {he} had never stood on this side of it before.
# turn @heart.turnabout
0 All by {himself} {hero} took the {tool}. “Watch me,” {he} told {pal}, “it’s {game}!”
1 Nobody had called, because the one who did the calling had begun.
2 And {pal}, who had meant to be difficult for much longer, sat up so as not to miss it.
# result @heart.turnabout
0 {Sound}, it went, first for {hero} and then for {pal}, and nobody had to be called at all. “My turn again!” sang {hero}.
1 “Me, too!” said {pal}, and was there so fast that the rug was left lying all alone.
2 It took exactly as long as a song takes, which is the good kind of long.
# share @heart.turnabout
0 Then {hero} called up the stairs, “Time to {doYour}!” And {grown} came at once, without a single minute.
1 “That is how it’s done,” {hero} explained to {pal}.
2 {Grown} said that it was very nice to be called, for once, and asked who had thought of it.
# echo @heart.turnabout
0 The next evening {hero} was quicker than the calling. {He} stood there, all ready, and waited for somebody to be surprised.
1 Everybody was, one after the other, and it was worth it every time.
2 The call came anyway, a bit late, and found nothing to do, and went and lay down on the rug.
# title @heart.song
0 {hero} and the very short song
# title @heart.song
0 as long as a song
# title @heart.song
0 not just yet!
# problem @heart.song
0 “Time to {doYour}!” called {grown}. {Hero} groaned, because it took forever, and {he} was much too young for forever.
1 “It takes two minutes,” said {grown}, but {hero} had met those minutes, and they were enormous.
2 They came in slowly, sat down in the middle of the room, and ate up the whole evening.
# low @heart.song
0 {Hero} sat beside the {tool} and sighed. “If only forever were shorter,” {he} said, and the clock ticked on without hurrying.
1 {He} had been saying no for so long that {he} was hoarse.
2 Saying no, it turned out, takes forever as well, and at the end of it you have nothing.
# notice @heart.song
0 {Pal} began to hum a little tune. It went hm, hm, hm, and when it was over, {hero} looked at the clock: only two minutes.
1 “Was that all?” asked {hero}. “That was a very small forever.”
2 {Pal} hummed it again, to make sure, and it was no longer than before, although it was prettier.
# turn @heart.song
0 {Hero} took the {tool} all by {himself}. “Hum,” {he} said, “because it’s {game}!”
1 {He} had to be quick, so as not to be late for the end of the tune.
2 It is hard to think of forever with a tune in your ears, because a tune knows where it is going.
# result @heart.song
0 {Sound}, it went, and hm, hm, hm, and they ended on the very same note. “Once more!” sang {hero}.
1 {Pal} bowed to the left, and {hero} bowed to the right.
2 They did the second verse for the corners, because corners like to be sung to, too.
# share @heart.song
0 {Grown} came to see what was the matter. “It’s only as long as a song,” said {hero}, so {grown} sang along, quite low.
1 {Grown} knew another verse, from long ago, with a cow in it.
2 It was the wrong cow for the tune, but it walked along beside it very nicely, and nobody minded.
# echo @heart.song
0 The next evening {hero} began to hum before anybody called. The {tool} was ready, too, and only waiting for its part.
1 “What takes so long in there?” asked {grown}, for {hero} was on verse five.
2 Some people say that a thing is long, and some that it is short, and what they mean is the tune.
`;
