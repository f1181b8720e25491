// flower: a bud that opens only in the dark · music: the dark is a concert hall
export default `
# try:eyes
0 {Hero} shut {his} eyes so as not to see it, but it was in there, too. ¶{R}
1 {He} opened one eye and shut it again, and there was no difference at all.
2 “It’s quick,” {he} told {pal}, “because it got in behind my eyelids, and I never heard the door.”
# try:letter
0 {Hero} wrote it a letter, PLEASE GO, and the dark read it the whole night. ¶{R}
1 In the morning it was gone, but by evening it was back with no answer.
2 “You did say please,” {pal} pointed out, “and I think it liked that.”
# try:move
0 {Hero} moved out, with {his} pillow, to the kitchen, but the dark had got there first. ¶{R}
1 It was under the table, and in the teapot, and in the drawer with the spoons.
2 {He} tried the hall, the pantry, and the laundry basket, and each time the dark was already there, moving over to make room.
# title @heart.flower
0 the flower that waited for the dark
# title @heart.flower
0 {hero}, the dark and the bud
# title @heart.flower
0 good night, Dark
# pitch @heart.flower
0 On {hero}’s windowsill stood a bud that never opened, and every night, in every corner of {his} room, stood the dark.
1 {Hero} took care of the bud, and {he} was afraid of the dark.
2 It had not yet crossed {his} mind that the two of them might know each other.
# problem @heart.flower
0 Every day {hero} watered the bud on {his} windowsill, but it stayed shut. And every night the dark came up the stairs.
1 It came without a sound, one step after another, and it did not knock.
2 “It is only dark,” said {grown}, but only is a small word, and the dark filled the whole room.
# low @heart.flower
0 {Hero} sat down by the window, right beside the bud. It was shut as tight as {his} own two {hands}.
1 “You don’t like the dark, either,” {he} said, and {his} voice shook.
2 The bud said nothing, but it leaned a very little, and not toward the lamp.
# notice @heart.flower
0 Where {his} shadow fell on it, the bud stirred. {Hero} moved away, and in the lamplight it shut itself up again.
1 {He} moved back, and there it was: one tiny crack of white.
2 “It isn’t waiting for the sun,” {he} said slowly, and then {he} had to swallow, because {he} knew what it was waiting for.
# turn @heart.flower
0 {Hero} took a big breath and switched off the last lamp, all by {himself}. “Hello, Dark,” {he} whispered, and the bud began to open.
1 One petal came, then two, then five, as white as milk.
2 {His} knees were shaking, but {he} kept very still, as you do beside someone who is just waking up.
# result @heart.flower
0 It was a moonflower, as big as a plate, and it shone. It had been waiting for the dark the whole time.
1 The dark held it up on all sides, the way water holds a boat.
2 And it smelled of vanilla and rain, a smell that {he} had slept beside for weeks and never once met.
# share @heart.flower
0 {Hero} fetched {pal}, and {pal} fetched {grown}, and they sat around the flower in the dark, as if it were a fire.
1 “I gave it too much lamp,” said {hero}, “and not enough night.”
2 Three moths came in, dressed in gray, and behaved beautifully.
# echo @heart.flower
0 The next evening {hero} turned off the lamp a little early, because somebody on the windowsill was waiting for it.
1 “You can come up now,” {he} called down the stairs.
2 And the dark came up, one step after another, and that night it almost seemed to be on tiptoe.
# end @heart.flower
0 {Hero} lay down where {he} could see the white flower. ¶{Q}
2 It stayed until the petals closed, toward morning, and then it went downstairs as quietly as it had come.
1 {pay}
# title @heart.music
0 the concert in the dark
# title @heart.music
0 what {hero} heard in the dark
# title @heart.music
0 good night, Dark
# pitch @heart.music
0 All day long {hero} was the loudest of all, but every night the dark came, and {he} grew very, very quiet.
1 {Hero} was a {adj} {sp}, and the dark was as wide as the whole house.
2 “It is only dark,” said {grown}, but only is a small word, and the dark was not small.
# problem @heart.music
0 Click! First the light was gone, and then the dark put all the colors in its pocket, one by one.
1 The red went, and the blue, and the yellow of {his} own blanket.
2 “Give them back,” said {hero}, but the dark only sat down in the middle of the room and was silent.
# low @heart.music
0 {Hero} sat on the floor with {his} {hands} over {his} ears. The dark made no sound, and that was the worst of it.
1 “Say something,” {he} whispered, and {he} took one {hand} away to listen.
2 It was the first time {he} had listened to the dark, for until now {he} had only shouted at it.
# notice @heart.music
0 Cree, said something, far away in the night. {Hero} lit the lamp to see what it was, and it stopped.
1 {He} turned the lamp down, and cree, there it was again.
2 Lamp, no cree; no lamp, cree: {hero} tried it four times, and it was as sure as counting.
# turn @heart.music
0 {Hero} switched off the last lamp, all by {himself}. “Hello, Dark,” {he} whispered, and a hundred crickets began to play.
1 Then came the frogs, and the owl, and the wind on the chimney.
2 The drum was quite near, thump, thump, thump, and it took {him} a while to notice that it was {his} own heart.
# result @heart.music
0 The dark was not empty. It was a concert hall, and it held itself so still so that everyone could hear.
1 It had only put the colors away so that nobody would look instead of listening.
2 {Hero}’s heart had the drum part, and now that {he} knew it, it slowed down and kept beautiful time.
# share @heart.music
0 {Hero} woke {pal}, and {pal} woke {grown}, and they all lay on the rug with the lamp off and listened.
1 “That rumble is your tummy,” {hero} told {pal}, “and it is exactly in tune.”
2 “I had forgotten there was so much,” said {grown}, and then nobody spoke until the frogs had finished.
# echo @heart.music
0 The next evening {hero} put out four chairs before the lamp went off, and one of them was for the dark.
1 “Front row,” {he} said, and patted the seat.
2 Nobody could see whether it sat down, but the chair did creak once, in a pleased kind of way.
# end @heart.music
0 The frogs began their second song, and {hero} pulled up the blanket. ¶{Q}
1 {pay}
2 In the morning all the colors were back in their places, and they looked as if they had been washed.
`;
