// end: everything heavy has another end · ha: one “ha” is not a laugh
export default `
# try:guard
0 {He} built a wall of chairs around the {treasure} and sat in the middle to guard it. ¶{R}
1 Nobody came to take it, and nobody came for anything else, either.
2 By noon {he} knew every chair leg by heart, and there were forty-four of them.
# title @heart.end
0 the other end of the {treasure}
# title @heart.end
0 one {hero} is not enough
# title @heart.end
0 only mine!
# problem @heart.end
0 The others were off to the meadow. “Bring the {treasure}!” called {pal} the {palsp}, but {hero} said no and shut the door.
1 “They would all want to touch it,” {he} told the doorknob.
2 {He} listened to their feet going away down the path, until there was only the clock.
# low @heart.end
0 On the way home the {treasure} slid into a ditch. {Hero} pulled and pulled, and it only sank a little more.
1 When {he} lifted this end, that end went down.
2 {He} ran around and lifted that end, and then this one went down, and so it went, around and around, until dusk.
# notice @heart.end
0 {Hero} sat in the mud and looked. The {treasure} had two ends, and {he} could only ever be at one of them.
1 “It wants somebody over there,” {he} said slowly.
2 There had been another end every single day, and {he} had never once looked to see who was at it.
# turn @heart.end
0 ?low {Hero} ran all the way down to {pal} and puffed, “I can’t lift it alone, so will you take the other end?”
0 ?!low Then the {treasure} slid into a ditch. {Hero} ran to {pal} and puffed, “I can’t do it alone, so take the other end!”
1 It was hard to say, because the words stuck a bit, like a drawer.
2 {Pal} might have said, “So now you ask,” but {he2} only said, “Which end?” and was already running.
# result @heart.end
0 “One, two, three!” they said, and up it came, as light as a hat. ¶{Q}
1 With somebody at each end it wasn’t heavy at all, and it was twice as fast.
2 They carried it up the hill, just to carry it, and then down again for the same reason.
# echo @heart.end
0 Now {hero} asks it every morning, over the fence and across the lane: “Who wants to take the other end?”
1 There is always somebody, and quite often there are six.
2 It works with tables, too, {he} has found, and with blankets, and with bad days.
# end @heart.end
0 That night the {treasure} slept halfway between two houses, with one end toward each. ¶{Q}
1 {pay}
2 It was muddy, and a bit bent, and had never in its life been so happy.
# title @heart.ha
0 one ha is not a laugh
# title @heart.ha
0 {hero} and the missing ha
# title @heart.ha
0 {hero} and the {treasure}
# problem @heart.ha
0 “Guess what I saw!” called {pal} the {palsp}, running up. {Hero} hugged the {treasure} and said, “Don’t touch.”
1 So {pal} stopped running, and forgot to tell {him} what it was.
2 It had been something about a donkey in a hat, but {hero} never heard it, and went on polishing.
# low @heart.ha
0 {Hero} tried to laugh, just to get things started, but only one “ha” came out. It dropped on the grass like a nut.
1 {He} looked at it, and one ha all alone is a very sad thing.
2 The {treasure} was still shiny, and still {hers}, but it didn’t know any jokes.
# notice @heart.ha
0 Far off somebody laughed: “Ha, ha, ha!” It came in threes, {hero} noticed, and all three seemed to be holding hands.
1 “I have one,” {he} said slowly, “and they have the others.”
2 That was the trouble with a {treasure} all to yourself: the rest of the laugh was always somewhere else.
# turn @heart.ha
0 ?low {Hero} carried the {treasure} all the way down to {pal}. “I’ve only got one ha,” {he} puffed, “so you go first.”
0 ?!low {Hero} tried to laugh, but all alone it was only one ha. So {he} ran to {pal} and puffed, “You go first.”
1 It was hard to say, because the words stuck a bit, like a drawer.
2 {Pal} looked at {hero}, and then at the {treasure}, and then the corners of {his2} mouth began to go up.
# result @heart.ha
0 {Pal} went first, and whooped, and fell over, and there it was: ha, ha, HA! ¶{Q}
1 {Hero} laughed so hard that {he} had to hold on to {pal}.
2 It was a proper laugh with all its parts, and it rolled down the hill and knocked over a picnic.
# share @heart.ha
0 Then the hen had a turn, and the goat, and all nine of the ducklings, and each of them brought a ha.
1 “Careful!” cried {hero}, and then, “Never mind, do it again!”
2 You could hear it across the valley, where an old donkey in a hat lifted his head and joined in.
# echo @heart.ha
0 Now {hero} asks each morning, “Who is first?” It is never {him}, because second turns out to be the better place.
1 From second you can see the other person’s face.
2 That is where a laugh begins, {he} says, just there, a little to the left of the nose.
# end @heart.ha
0 In bed {hero} thought of it again, and one small “ha” came out. ¶{Q}
1 {pay}
2 And from across the lane, through two walls and a window, came the other two.
`;
