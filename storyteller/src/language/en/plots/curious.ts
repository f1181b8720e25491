export default `
# whisper
0 But why?
# R
0 “Hmm,” said {hero}, “and what else?”
# Q
0 “Hmm,” said {hero}, “and what do YOU think?”
# title
0 {hero} asks about {phrase}
# title
0 tell me about {phrase}
# title
0 what {hero} wanted to know
# title
0 {hero} and the question about {phrase}
# want
0 to find out all about {phrase}
# afearof
0 asking a silly question
# pitch
0 {Hero} the {sp} had one question, and it would not sit still: “Who can tell me about {phrase}?”
1 {He} asked at breakfast. {He} asked at lunch. {He} asked in {his} sleep.
2 Everyone knew a bit. No one knew the rest. And that is how the whole thing started.
# openmore
1 {He} was a great collector, too, and what {he} collected was questions.
2 Some people collect stamps, and some collect stones, but a question weighs nothing and never fills a drawer.
# home
= {Hero} kept {his} questions in a jar, on little pieces of paper. The best one was, “Where do lost socks go?”
0 {Hero} kept {his} questions in a jar: why soup is wet, who wakes the sun, and where lost socks go.
1 Each one was on its own small piece of paper.
2 Now and then {he} took one out, unfolded it, had a good long think, and folded it back again.
# problem
0 One morning there was a new question in {his} head, and it buzzed. “Please, tell me about {phrase}!” said {hero}.
1 {Grown} stopped stirring. “I know a little,” {grown} said, “but not enough to fill a spoon.”
2 It was the first time {hero} had met a question bigger than {grown}.
# feel
0 The question tickled, for it hopped from one ear to the other and would not let {him} finish {his} breakfast.
1 “It wants to go out,” said {hero}.
2 You cannot keep a question like that indoors, because it only knocks things off the shelves.
# plan
0 “I’ll ask three friends,” said {hero}, “and put the answers together.” {He} took paper, a pencil, and a snack.
1 {Pal} the {palsp} came along to carry the snack.
2 “Three is a good number,” said {pal}. “If two of them are wrong, there is still one.”
# triad
= “It is slow,” said the snail. “Tasty,” said the goat, and “tiny,” said the mouse. ¶{R}
0 “It is very slow,” said the snail. “It is tasty,” said the goat. “It is tiny,” said the mouse. ¶{R}
1 {Hero} wrote it all down. It didn’t quite fit together.
2 Each of them was perfectly sure, and each of them, {hero} noticed, sounded a lot like themselves.
# try:snail
= “It is slow,” said the snail, “because the best things are.” ¶{R}
0 “Tell me about {phrase},” said {hero}. “It is slow,” said the snail, “because the best things are.” ¶{R}
1 {Hero} wrote down: slow, and the snail checked the spelling, which took a while.
2 “And it leaves a shine behind it,” the snail called after them, much later, “when it is true.”
# try:goat
= “I know all about it,” chewed the goat, “and it goes well with grass.” ¶{R}
0 The goat chewed and said, “I know about {phrase}, and it goes very well with grass.” ¶{R}
1 {Hero} wrote down: tasty. The goat ate the first copy.
2 “Delicious,” said the goat, “and such a lovely clear handwriting, so is there any more?”
# try:mouse
= “I know about {phrase},” whispered the mouse, “and it is small and warm.” ¶{R}
0 “I know about {phrase},” the mouse whispered. “It is small and warm, and you keep it close.” ¶{R}
1 {Hero} wrote down: small, in very tiny letters, to be polite.
2 “Some say that it is big,” added the mouse, “but they are always people who stand too near.”
# try:whale
= “I know about {phrase},” boomed the whale, “and it is very, very big.” ¶{R}
0 “I know about {phrase},” boomed the whale, “and it is so big that you swim inside it.” ¶{R}
1 {Hero} wrote down: big, and needed a second page.
2 “Listen,” said the whale, and they listened, and there was indeed something very big going on, very quietly.
# try:owl
= “I know about {phrase},” said the owl, “and it comes out at night.” ¶{R}
0 “I know about {phrase},” said the owl, “and it comes at night, when you hold quite still.” ¶{R}
1 {Hero} held still, and wrote down: shh.
2 They sat together until the stars were out, and the owl didn’t say another word, but it was a good talk.
# try:hen
= “I know about {phrase},” said the hen, “so sit on it and wait.” ¶{R}
0 “{Phrase}?” said the hen. “I sit on it, and I wait, and something hatches.” ¶{R}
1 {Hero} wrote down: wait, and the hen moved over so {he} could try.
2 It was very comfortable. Nothing hatched, but {hero} had two new ideas before {he} got up.
# bridge
= “Slow and fast, big and small,” said {pal}, “can’t all be right.” But {hero} looked at the paper and wondered.
0 “Slow and fast, big and small,” said {pal}, “can’t all be right.” But {hero} looked at the paper and wondered.
1 The snack was gone by now. Thinking makes you hungry.
2 Somewhere between the first answer and the last, the question had grown a second question on its back.
# low
= {Hero} spread out all the answers on the grass. They did not match, and nobody seemed to know it all.
0 {Hero} spread out all the answers on the grass. They did not match, and they didn’t make anything at all.
1 “Nobody knows,” {he} sighed. “We walked all that way, and nobody knows.”
2 The wind lifted one corner of the paper, as though it wanted to read it, too.
# notice
= “You asked everybody,” said {pal}, “but there is one you forgot.” Then {pal} looked at {hero} and waited.
0 “You asked everybody,” said {pal}, “except for one.” Then {pal} looked at {hero} and waited.
1 {Hero} looked behind {him}, but there was nobody there.
2 “Oh,” {he} said, in quite a different voice, “you mean me.”
# turn
0 So {hero} took the pencil, shut {his} eyes, and then drew {his} very own picture of {phrase}.
1 There was something slow in it, and something small, and one part nobody had thought of but {him}.
2 {He} drew quickly, with {his} tongue out, because it was all still there and might fly off.
# result
= They hung up the picture on the tallest tree, and every one of them found a piece of it that was theirs.
0 “That’s my part!” called one, and another called, “And that’s mine!” Everybody found a piece in {hero}’s picture.
1 They hung it on the tallest tree, and stood back.
2 It was not the whole answer, but it was the biggest piece of one that anybody there had ever seen.
# share
0 Then the others wanted to draw one, too. There were nine pictures by supper, and no two were alike.
1 The goat had drawn his on a cabbage, and then, sadly, the picture was gone.
2 “More!” said {hero}, and ran to get all the paper in the house.
# echo
0 The next day {hero} went to find out more. {He} asked, {he} looked, and {he} read a very big book.
1 Some of {his} picture was right. Some of it was better than right.
2 And every answer {he} found had a small new question tucked inside it, like a stone in a plum.
# end
0 At bedtime {hero} tucked the question into {his} jar and looked straight at you. ¶{Q}
1 There is a pencil just here, and a nice clean piece of paper.
2 Take your time. Nobody is waiting, except the question, and questions are very good at it.
`;
