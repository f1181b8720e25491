// chalk: a line where the courage stops, drawn anew one step on · name: the fear is called Harold
export default `
# try:river
0 {He} rolled the picture up and sent it far away by post, and it came back. ¶{R}
1 There was a stamp on it that said TOO BIG FOR THE BOX.
2 “At least somebody else thinks so, too,” said {pal}, and peeled off the stamp to keep.
# try:detour
0 {He} went the other way round, and it took all day, and there it was again. ¶{R}
1 {He} had seen six ponds, a windmill, and a very surprised goat.
2 “It was a lovely walk,” said {pal}, “but I do think it ended at the same place.”
# try:eyes
0 {He} told it, “You are small, you are small,” and it stayed just as big. ¶{R}
1 {He} said it a hundred times, until the words fell apart in {his} mouth.
2 By then “small” had turned into a noise like a spoon in a bowl, and nothing else had changed.
# try:ride
0 {He} asked {pal} to carry {him} there, and {pal} got as far as the daisies. ¶{R}
1 Then {pal} lay down, and {hero} lay down, and neither of them was any nearer.
2 “You are heavier when you’re frightened,” said {pal} into the grass, not unkindly.
# try:coat
0 {He} hid inside {grown}’s big coat and took one step, and the coat stayed behind. ¶{R}
1 There {he} stood, out in the open, while the coat sat down all by itself.
2 An empty coat is not much help, however large it is, with nobody brave inside.
# try:armor
0 {He} put on every pot and pan in the house, and then {he} could not move. ¶{R}
1 {He} clanked, {he} bonged, and {he} fell over sideways into the lettuce.
2 It took {pal}, {grown}, and two neighbors to get {him} out, and the last pot came off with a plop.
# title @heart.chalk
0 {hero} and the chalk line
# title @heart.chalk
0 one more line
# title @heart.chalk
0 too big for {hero}?
# pitch @heart.chalk
0 {Hero} liked almost everything in the world. But {he} was so afraid of {fear} that {his} feet turned to glue.
1 So {he} took a piece of chalk and drew a line, right in front of {his} toes.
2 “This is where my brave stops,” {he} said, and {he} was very exact about it.
# problem @heart.chalk
0 {Hero} tried to go near {fear}, but {his} feet turned to glue. So {he} drew a chalk line where they stopped.
1 “This is the end of my brave,” {he} said.
2 It was still a long way off, with room enough in between for a bus, two geese, and a brass band.
# plan @heart.chalk
0 “I have to get past that line,” {hero} told {pal} the {palsp}. “There must be some trick to it.”
1 {He} wanted something quick, so that it would soon be over.
2 “Does it have to be quick?” asked {pal}, but {hero} wasn’t listening yet.
# triad @heart.chalk
0 {He} went the other way round, hid in a big coat, and put on all the pots. ¶{R}
1 The other way was far, the coat stayed behind, and in the pots {he} could not bend {his} knees.
2 “It’s hard to be brave,” said {hero}, lying on {his} back like a beetle, “with so many handles.”
# bridge @heart.chalk
0 “How big is your brave?” asked {pal}. {Hero} looked at the chalk line and said, “It goes from me to there.”
1 “Then it isn’t nothing,” said {pal}, and walked along the line, heel to toe.
2 {Hero} had been looking at the wrong side of the line all day, the side where {he} was not.
# notice @heart.chalk
0 It began to rain a little. Drip by drip the chalk line washed away, until nobody could say where it had been.
1 “Then I have to draw a new one,” said {hero}, looking at the wet stones.
2 And nobody, {he} thought, had ever said that it must be in the same place.
# turn @heart.chalk
0 {Hero} took the chalk and a big breath, went one step farther, and drew the line there. ¶{Q}
1 It was a very small step, and every bit of it was {hers}.
2 {His} knees shook and the line came out wobbly, but a wobbly line counts the same as a straight one.
# result @heart.chalk
0 The next day there were two lines, and then five. On the ninth day {hero} drew one right beside {fear}.
1 “Hello,” {he} said, in {his} own real voice.
2 It was big, {he} had been quite right about that, but there {he} stood, with chalk on {his} nose.
# share @heart.chalk
0 {Pal} was afraid of something, too, it turned out. {Hero} broke the chalk in two and gave {him2} the longer half.
1 “Start where your feet stop,” said {hero}, “because that is the first line.”
2 By evening the lane was striped like a tiger, and everybody was a little farther along than at breakfast.
# end @heart.chalk
0 That night the rain washed all the lines away, but {his} feet remembered. ¶{Q}
1 {pay}
2 The stub of chalk lay on the windowsill, so small that you had to know it was there, and {hero} knew.
# title @heart.name
0 {hero} and Harold
# title @heart.name
0 Harold is rather big tonight
# title @heart.name
0 good morning, Harold
# pitch @heart.name
0 {Hero} liked almost everything in the world. But {he} was so afraid of {fear} that {he} never said the words.
1 {He} called it You-Know, and even that only in a whisper.
2 It is a strange thing that what has no name can be anywhere, and so it was everywhere.
# problem @heart.name
0 {Hero} was so afraid of {fear} that {he} only called it You-Know. It was there at breakfast, and there at bedtime.
1 “Not today,” {he} said, and the next day {he} said it again.
2 {Grown} asked what it was like, but it had no name, so there was nothing to hold it by.
# plan @heart.name
0 “I’ll keep out of its way,” {hero} told {pal} the {palsp}. “I have three ideas, and each one is bigger.”
1 {Pal} thought that You-Know might have ideas, too.
2 “How will we know it when we see it?” asked {pal}, which was a better question than either of them noticed.
# triad @heart.name
0 {He} went the other way round, hid in a big coat, and put on all the pots. ¶{R}
1 It was at the end of the other way, and outside the coat, and the pots made {him} jump.
2 “It doesn’t have to do anything,” said {hero}, “because I do it all myself.”
# bridge @heart.name
0 “What is its name?” asked {pal}. {Hero} thought and thought, and found that nobody had ever given it one.
1 “No wonder it is cross,” said {pal}, “if everybody only points.”
2 {Pal} had once been called “you there” for a whole summer and remembered it well.
# notice @heart.name
0 {Hero} peeked out between {his} {hands}. It was big, it was still there, and it looked as if nobody had ever spoken to it.
1 “It needs a name,” {he} said, “and not a scary one.”
2 {He} tried a few of them softly, Gerald and Maude and Puddle, to see which one would fit.
# turn @heart.name
0 {Hero} stood up, took one enormous breath, and said out loud, “Your name is Harold.” ¶{Q}
1 It is very hard to be terrible when your name is Harold.
2 Harold had not got any smaller, but now there was a place to begin, and {hero} began with, “Good morning.”
# result @heart.name
0 The next day {hero} went to see. “Hello, Harold,” {he} said, and Harold was big, but he was only Harold.
1 {His} tummy was in a knot, but a small one, more like a bow.
2 “Harold is in a mood today,” {he} told {grown} afterward, and {grown} always knew what to say to that.
# share @heart.name
0 {Pal} was afraid of something, too, it turned out. They sat down and tried names on it until one fitted.
1 It was called Muffin in the end, and that helped a great deal.
2 You could hear them all afternoon: first “Down, Muffin!” and then a laugh, and then, rather bravely, “Here, Muffin.”
# echo @heart.name
0 Some days Harold was very big. On those days {hero} only said hello and went home, and that counted, too.
1 “He isn’t getting smaller,” {he} told {pal}, “but I’m getting used to him.”
2 “That’s how it is with uncles,” said {pal}, who had eleven.
# end @heart.name
0 “Good night, Harold,” said {hero} at bedtime, and turned over. ¶{Q}
1 {pay}
2 Somewhere out there was Harold, as big as ever, and perhaps it was nice for him to be wished good night.
`;
