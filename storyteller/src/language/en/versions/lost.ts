export default `
# title @heart.fence
0 {hero} and the fence of lost things
# title @heart.fence
0 somebody is looking for you
# title @heart.fence
0 not here, not there
# notice @heart.fence
0 “We found so many things that weren’t mine,” said {hero} slowly. “So somebody else may have found the one that is.”
1 Along the lane ran a long, long fence with nothing on it at all.
2 A fence, if you look at it properly, is a shelf that has not been told yet.
# turn @heart.fence
0 They hung every lost thing they could find along the fence. And in the morning, there hung the {object}, with the others!
1 Somebody had found it, somebody had brushed it, and nobody knew who.
2 It hung between an umbrella and a spoon, a little damp, as if it had only just stopped traveling.
# result @heart.fence
0 {Hero} held it tight. All along the fence people were finding things and saying, “Oh!” ¶{Q}
1 The old goat had her scarf again, and cried into it a little.
2 It was the same “Oh” every time, soft and round, whether it was said over a spoon or an umbrella.
# share @heart.fence
0 {Hero} and {pal} painted a sign for lost things, and they hung it up where the lane bends.
1 The baker brought a nail, and {grown} brought the hammer.
2 On rainy days {pal} went along with a very large umbrella, so that nothing lost should also be wet.
# echo @heart.fence
0 Whenever {hero} finds a thing now, {he} hangs it on the fence and tells it, “Somebody is looking for you.”
1 It is nearly always true, and it always helps to hear it.
2 Things on that fence, {grown} says, hang very straight, as if they were standing on tiptoe to see better.
# end @heart.fence
= That night the {object} slept where it belonged, and the fence kept watch over the rest. ¶{Q}
0 That night the {object} slept where it belonged, and the fence kept watch over all the rest of them. ¶{Q}
1 {pay}
2 The wind came by, and had a look, and for once it did not take anything along.
`;
