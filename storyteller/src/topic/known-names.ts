/** Given names that pass without further question: common ones of many countries. */
export const isKnownName = (name: string): boolean => KNOWN.has(name.toLowerCase());

const KNOWN: ReadonlySet<string> = new Set(
  `
aaliyah aaron abby abdul abigail abraham ada adam addison adele adrian agnes ahmad ahmed aidan aiden aiko aisha akira alan alba albert alejandro alex alexa alexander alexandra
alfie alfred ali alice alicia alina aliya allison alma alyssa amanda amara amber amelia amelie amina amir amira amy ana anastasia anders andre andrea andrew angel angela anika anita
anna annabel anne annie anton antonio anya april aria ariana ariel arlo arthur arya asher ashley astrid athena aubrey audrey august aurora austin autumn ava avery axel ayaan ayla
barbara barnaby beatrice bella ben benjamin bennett bianca billy bjorn blake bonnie boris bram brandon brendan brian brianna bridget brooke bruno bryan caleb calvin cameron camila
camille carla carlos carmen caroline carter casey cassidy catherine cecilia celeste celia charles charlie charlotte chester chiara chloe chris christian christina christopher clara
clare claude claudia clementine cleo clyde cody cole colin connor cooper cora cormac crystal cyrus daisy dakota dalia damian dan dana daniel daniela danny daphne dario darius david
dawn dean deborah declan delilah delphine dennis derek desmond devon diana diego dimitri dina dmitri dominic donna dora dorothy douglas drew duncan dylan eden edgar edith edward
effie eileen elaine eleanor elena eli elias elijah elin elisa eliza elizabeth ella elle ellen elliot ellis elodie elsie emil emilia emily emma emmanuel emmett enzo eric erica erik
erin ernest esme esther ethan eugene eva evan eve evelyn everett ezra fabian faith farah fatima felicity felix fern fernando finn fiona flora florence frances francesca francis frank
frankie fred freddie frederick freya gabriel gabriela gael gavin gemma gene george georgia gerald gianna gideon gilbert gina giovanni gloria grace graham grant greta griffin gus
gwen hailey haley hamza hana hank hanna hannah hans harley harold harper harriet harrison harry haruki harvey hassan hattie hazel heather heidi helen helena henrik henry hope
horace howard hudson hugo hunter ian ibrahim ida igor ilse imani imogen india ines ingrid ira irene iris isaac isabel isabella isaiah isla ismael ivan ivy jace jack jackson jacob
jada jade jaime jake jamal james jamie jan jana jane janet janice jared jasmine jason jasper javier jay jean jeff jenna jennifer jenny jeremy jerome jesse jessica jill jim joan
joanna jocelyn joel johan john johnny jonah jonas jonathan jordan jorge jose joseph joshua josie joy juan judith judy julia julian juliana julie juliet julio june juniper justin
kai kaitlyn karen karim karin karl kate katherine kathleen katie kayla keiko keira keith kelly ken kendra kenji kenneth kevin khalid kieran kim kira kirsten kitty klara kofi kurt
kyla kyle kylie lachlan laila lana lara lars laura lauren layla lea leah leandro leila lena leo leon leonardo leonie leroy leslie levi lewis liam lila lilian lily lina linda
linus lisa liv logan lois lola lorenzo lottie louis louise luca lucas lucia lucy luis luisa luka luke lulu luna luther lydia lyla mabel mackenzie maddie madeleine madison mae magnus
maia maisie malachi malcolm malia malik mandy manuel mara marc marcel marco marcus margaret margot maria mariam marie marina mario marisol mark marlon martha martin marvin mary mason
mateo matilda matt matthew maude maureen max maxine maya megan mei melanie melissa mercy mia micah michael michelle miguel mika mila miles milo mimi mina minho mira miranda miriam
misha mohamed mohammed moira molly monica morgan moritz moses muhammad myles myra nadia nana nancy naomi natalia natalie natasha nathan nathaniel neil nell nellie nia niamh nicholas
nick nico nicole nikita nils nina noah noel noelle nora norman nova oliver olivia ollie omar oona opal ophelia orla orson oscar otis otto owen pablo paige pam paolo patricia patrick
paul paula pedro penelope penny percy perry peter petra philip phoebe phoenix pia pierre piper poppy posy preston priya quentin quinn rachel rafael ralph ramona randy raquel raul raven
ray raymond rebecca reggie reid remy rene reuben rex rhys ricardo richard riley rita river robbie robert roberta robin rocco rocky roger roland roman romeo rory rosa rosalie rose
rosie rowan roxanne roy ruben ruby rudy rufus russell ruth ryan sabrina sadie saga said sakura sally salma sam samantha samir samuel sandra santiago sara sarah sasha saskia saul
savannah scarlett scott sean sebastian selena selma serena seth shane shannon shawn sheila sienna sierra silas silvia simon simone sky skye sofia solomon sonia sophia sophie spencer
stacy stan stefan stella stephanie stephen steven stewart sue suki sunny susan susie sven sydney sylvia tabitha taj talia tamara tania tara tariq taylor teddy teresa tess thea theo
theodore theresa thomas tiana tiffany tilly tim timothy tina tobias toby todd tom tommy tony tracy travis trent trevor tristan troy tyler uma umar una ursula valentina valerie vanessa
vera veronica victor victoria vincent viola violet virginia vivian vladimir wade walter wanda warren wendy wesley wilbur will william willow winnie winston wren wyatt xander xavier
xochitl yara yasmin yolanda yosef yuki yuna yusuf yvonne zach zachary zadie zahra zainab zane zara zelda zev zita zoe zoya zuri
jihoon jiwoo minjun seojun dohyun jiho seoyeon seoyun jimin minseo haeun soyul hajun siwoo eunwoo yejun jia sua yuna nari bora sora areum haneul
민준 서준 도윤 예준 시우 하준 지호 주원 지후 준우 준서 도현 건우 현우 우진 선우 서진 연우 유준 정우 승우 승현 시윤 준혁 은우 지환 승민 유찬 윤우 민재 현준 시현 동현 지훈 지우 은찬 한결 윤호 민성
서연 서윤 지우 서현 하은 하윤 민서 지유 윤서 채원 수아 지민 지아 지윤 다은 은서 예은 수빈 소율 예린 시은 지안 소윤 하린 유진 예원 유나 다인 윤아 서아 아린 나은 하율 소은 유주 민지 채은 은채 가은 미나 나리 보라 소라 하나 두리 아라 다온 라온 가온 새봄 봄이 여름 가을 하늘 바다 별이 솔이 은별 한별 초롱 아름 슬기 나래 누리 마루 보람 빛나 이슬 진주 현서 태윤 태민 준호 철수 영희 지원 혜원 수진 미래 은지 혜진 영수 민수 동수 지수 연수
`
    .trim()
    .split(/\s+/),
);
