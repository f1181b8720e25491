/** Passages that every plot shares. */
export default `
# open
0 {Home}, there lived a {adj} {sp} named {hero}, who {quirk}.
# open
0 This is the story of {hero}, a {adj} {sp} who lived {home}. {Hero} {quirk}.
# open
0 Do you know the {adj} {sp} who lived {home}? {His} name was {hero}, and {he} {quirk}.
# open
0 Shh! Right there, {home}, was {hero}, a {adj} {sp} who {quirk}.
# open
0 {Hero} was a {adj} {sp} who {quirk}.
1 {He} lived {home}.
# dedication ?heavy
0 For someone far away, and for whoever is looking up tonight.
# dedication ?!heavy
0 For everyone who has ever whispered, “{whisper}”
# dedication ?!heavy
0 For small {hands}, big wishes, and the ones who read it “just once more.”
# dedication ?!heavy
0 For {hero}’s friends everywhere—especially the one holding this book.
# supper
0 At supper {hero} always told {grown} the best thing of the day, and {grown} always told one back.
1 Sometimes it was a big thing, and sometimes it was only a very round stone.
2 “A day without a best thing,” {grown} used to say, “has only not been looked at properly.”
# rest
0 {Hero} and {mate} sat down side by side for a while, and neither of them said anything at all.
1 It was not a sad quiet, but the kind in which somebody is thinking.
2 “Soon is a good word,” said {mate} at last, “because nobody has used any of it yet.”
# snack
0 Then it was time for something to eat, because thinking makes you hungry. {Hero} and {mate} shared one bun.
1 {Mate} took the smaller half, and it was hard to say how {mate} had found it.
2 A bun cannot help, of course, but it can sit down beside you while you go on not knowing.
# visit
0 {Grown} came by and asked how it was going. “Not yet,” said {hero}, and {grown} nodded, and stayed a little.
1 “Not yet,” said {grown} after a while, “is only a small walk away from yet.”
2 {Grown} did not say what to do, and {hero} was glad, because it was {hers} to find out.
# again
0 “One more time,” said {hero}, “and this time properly.” {Mate} did not ask what properly meant, but came along.
1 It was going to be the biggest one so far, and they both knew it.
2 Big things begin in the tummy, {mate} had heard, and {hero} could feel it beginning.
# near
0 After a while {hero} felt something small and warm. It was {mate}, who had come a little closer, and was just there.
1 That is something that a friend can do without knowing how.
2 They looked at the same spot on the ground, and it helped, although it was only a spot.
`;
