export default `
# title @heart.laugh
0 {hero} and the very first laugh
# title @heart.laugh
0 the baby who looked at {hero}
# title @heart.laugh
0 room for one more
# notice @heart.laugh
0 {Hero} went up and looked over the edge of the cradle. The baby stopped crying, and its eyes went wherever {hero} went.
1 {He} went left, and they went left, and {he} went right, and so did they.
2 “It’s looking at me,” {he} whispered, and {he} was so surprised that {he} forgot to be sad.
# turn @heart.laugh
0 {Hero} puffed up {his} cheeks and crossed {his} eyes, as only {he} could, and the baby laughed. ¶{Q}
1 It was its very first laugh, and nobody else had ever had one.
2 It was small and round, with a hiccup in the middle, and the whole house came running to hear it.
# result @heart.laugh
0 “Do it again,” begged {grown}, but it did not work for {grown}, or for anyone else. It only worked for {hero}.
1 It was {his} laugh, you might say, and the baby was only keeping it for {him}.
2 {Grown} tried the cheeks, and {pal} tried the eyes, and the baby looked at them kindly and waited for {hero}.
# share @heart.laugh
0 “We need you right here,” said {grown}, and moved over. And there was room for {hero}, exactly next to the baby.
1 {Pal} got in on the other side, where there was a bit left, too.
2 “It was always here,” said {grown} into {hero}’s ear, “but I was so tired that I forgot to say so.”
# echo @heart.laugh
0 Now, when the baby cries, somebody always calls for {hero}. {He} comes at once, because it is a job for an expert.
1 {He} has six faces by now, and is working on a seventh.
2 The seventh is only for birthdays, {he} says, and it takes both {hands} and a spoon.
# end @heart.laugh
0 That night all three sat close together, and one of them laughed in its sleep. ¶{Q}
1 {pay}
2 It knew something funny, and it was going to tell {hero} what it was, as soon as it could talk.
`;
