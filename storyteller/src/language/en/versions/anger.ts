export default `
# title @heart.soup
0 {hero} and the hot, hot soup
# title @heart.soup
0 the day the teaspoons jumped
# title @heart.soup
0 whoo, said {hero}
# home @heart.soup
0 In {hero}’s kitchen there was soup every Thursday. {Grown} lifted the lid, and all the windows went white.
1 “Too hot,” {grown} always said, and they both leaned over the bowl and blew.
2 {Hero} liked the blowing nearly as much as the soup, because you could see it go, in rings.
# notice @heart.soup
0 {Grown} set the soup on the table and lifted the lid. It was much too hot, and so {grown} blew on it, long and slow.
1 “You don’t press it,” {hero} said slowly. “You blow.”
2 The steam came up in one white ribbon, turned around once, and was nothing but a nice smell.
# turn @heart.soup
0 ?notice {Hero} took a breath as deep as a soup bowl and blew it out, long and slow. ¶{Q}
0 ?!notice {Grown} was blowing on the soup. So {hero} took a deep breath and blew, too, long and slow. ¶{Q}
1 “I am ANGRY,” {he} said with the second breath, “because it took me all day.”
2 With the third breath came the rest of it, and it was not loud any more, only sad, and then only small.
# share @heart.soup
0 “Is that for me or for the soup?” asked {grown}. “For both,” said {hero}, and they all sat down and blew.
1 {Pal} blew so hard that a carrot went overboard.
2 {Grown} had once been angry for a week, about a hat, and said that it would have been a shorter week with soup.
# echo @heart.soup
0 Some days it still came up, hot and quick. Then {hero} held both {hands} like a bowl and blew into them, twice.
1 “Soup?” {pal} would ask, and wait until it had cooled.
2 It took three breaths, as a rule, and seven when it was about towers.
# end @heart.soup
0 They built it again, very slowly, and it was twenty-two blocks tall. ¶{Q}
1 {pay}
2 The tower stood beside the bed all night, with a soup spoon on top, and nothing jumped.
# Q @heart.drum
0 Lid on, lid off, lid on, lid off... boom-ba-boom.
# title @heart.drum
0 {hero} and the biggest pot
# title @heart.drum
0 boom, a little at a time
# title @heart.drum
0 the day the teaspoons jumped
# home @heart.drum
0 On a hook in {hero}’s kitchen hung the biggest pot of all, and on Sundays {grown} let {him} dry it.
1 It made a fine low sound when the cloth went around, like someone far away saying boom.
2 “That pot has more to say than the rest of the kitchen,” said {grown}, and hung it up again, gently.
# notice @heart.drum
0 Drip, went the tap onto the big pot in the sink: boom, boom, boom, quite softly. {Hero} listened, and nodded along.
1 “It goes boom,” {he} said slowly, “but only a bit at a time.”
2 Nothing jumped, and no picture moved, for they were booms with a space in between to sit down in.
# turn @heart.drum
0 ?notice {Hero} took the big pot and a spoon and drummed it out, bit by bit. ¶{Q}
0 ?!notice So {hero} took the big pot and a spoon, and drummed and drummed it out. ¶{Q}
1 “I am ANGRY,” {he} said to the beat, “because it took me all day.”
2 By the third time around it was nearly a song, and by the fifth it really was one.
# result @heart.drum
0 {Pal} listened to the very end. “It was the best tower in the world,” {pal} said, and something in {hero} went quiet.
1 {Pal} held out a block in each {hand2}, the last two, and they were still warm.
2 “I thought you were only loud,” {pal} said, “and I didn’t know that there were words to it.”
# share @heart.drum
0 “May I come in?” asked {grown}, and brought a pot. {Pal} took two spoons, and then it was a band.
1 {Grown} drummed a slow one, about a hat that {grownhe} had once been angry with.
2 The neighbors opened their windows, and shut them again, and then came over, one by one, with pots of their own.
# echo @heart.drum
0 Some days it still came. Then {hero} drummed on whatever there was, a box or {his} own tummy, until it was a song.
1 “Is it a long one?” {pal} would ask, and fetch the spoons.
2 Some songs had nine verses, and some had only boom, and that was enough.
# end @heart.drum
0 They built it again with four {hands}, and it was twenty-two blocks tall. ¶{Q}
1 {pay}
2 The tower stood beside the bed all night, with the big pot on top, for a hat.
`;
