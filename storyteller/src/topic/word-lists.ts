/** The only free words that a book may repeat from a topic; a word that is not here is simply not repeated. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const ENGLISH_NOUNS = list(`
airplane airport alphabet anchor animal ant apple april art astronaut aunt autumn baby backpack bag baker bakery ball balloon banana band barn basket
bath bathtub beach bean beard bed bedroom bee beetle bell berry bicycle bike bird birthday biscuit blanket block blue boat book boot bottle box bread
breakfast bridge broom brother brush bubble bucket bug building bunny bus butter butterfly button cake camera camp camping candle candy cap car card
carrot castle cat caterpillar cave chair chalk cheese cherry chicken chocolate christmas circle circus city clock cloud coat coin color colour cookie
corn cow crab crayon crow cup cupcake dance day december desk desert dessert diary dinner dinosaur doctor dog doll dolphin donkey door dragon dream
dress drum duck ear earth easter egg elephant elevator engine family farm farmer feather february feeling fence fern fire firefly fish flag flower
flute fog football forest fork fox friday friend frog fruit game garden gate giant gift giraffe glasses glove glue goat goose grandma grandmother
grandpa grandfather grape grass green guitar hair haircut halloween hammer hamster hand happiness hat hedgehog helicopter helmet hen hiccup hill
holiday home honesty honey hope horse hospital hour house ice icecream insect island jacket jam january jar jelly jellyfish jewel july june jungle
kangaroo kettle key kimchi kindness king kitchen kite kitten kiwi knight ladder ladybug lake lamp lantern laugh leaf lemon letter library light
lighthouse lightning lion llama lollipop lunar lunch magic magnet map maple march marble market mars may meadow milk mirror mistake mitten mole mom
monday money monkey month moon morning mother mountain mouse movie mud mug museum mushroom music nap neighbor nest new night noise nose notebook
november number ocean october octopus onion orange orchestra otter oven owl paint painting pajamas pyjamas pancake panda paper parade park parrot
party pasta path patience peach peanut pear pebble pen pencil penguin people pepper pet phone photo piano picnic picture pie pig pillow pilot
pineapple pink pirate pizza planet plant plate playground plum pocket poem pond pony popcorn post postcard pot potato potty present prince princess
promise pudding puddle pumpkin puppet puppy purple puzzle queen question quilt rabbit race radio rain rainbow raincoat rainy reading red restaurant
rice ride ring river road robot rock rocket roof room rose ruler sandcastle sand sandwich saturday saturn scarecrow scarf school science scissors
scooter sea seashell season secret seed september seven sharing shadow shark sheep shell ship shirt shoe shop shovel silence singing sister skateboard
sky sled sleep slide smell snail snow snowflake snowman soap soccer sock sofa song sorry soup space spider spoon spring square squirrel stair stamp
star station stone storm story strawberry stream street suitcase summer sun sunday sunflower sunset supper swan sweater swing table tail tea teacher
team teapot teddy telescope tent thank thursday tiger time toast toe tomato tool tooth toothbrush towel tower town toy tractor train training traffic
travel treasure tree triangle trip truck truth trumpet tuesday tulip turtle ukulele umbrella uncle unicorn vacation vacuum vase vegetable village
violin voice volcano wagon waiting walk wall walnut watch water waterfall watermelon wave wednesday weekend whale wheat wheel whistle wind window
winter wish wolf wood wool word worm yard year yellow yogurt zebra zoo physics quantum internet computer math electricity gravity evening afternoon
vacuum-cleaner cleaner everything nothing quokka quokkas fairy elevator thunder dark dentist swimming pool slide deep loud moving monster escalator
toilet bees flowers dogs cats robots puddles people leaf lullaby lunchbox
`);

export const ENGLISH_SMALL_WORDS = list(`
a an the of and or in on at my our your his her their its to for with from under over by big little small tiny old new last first long short red blue
green yellow purple pink orange white black brave kind quiet noisy loud happy sad angry honest broken lost best very being saying telling eating
sharing taking losing why how where when do does is are go goes come left out one two three four five ten
`);

export const KOREAN_NOUNS = list(`
가방 가을 가위 감자 강 강아지 개미 거미 거미줄 거울 겨울 고구마 고양이 공 공원 과일 과자 구두 구름 국수 그네 그림 그림자 기린 기차 김밥 김치 꽃 꽃밭 꿀 꿈 나무 나비 나팔 낙엽 냄비 냉장고 노래 노을 놀이 놀이터 눈 눈사람 단추 달 달력 달팽이 당근 도서관
도시락 도토리 돌멩이 동물 동물원 딸기 떡 떡국 떡볶이 라면 로켓 마당 만두 모래 모래성 모자 목도리 무지개 문 물 미끄럼틀 미역국 민들레 바나나 바다 바람 밤 방 배 버섯 버스 번개 벌레 베개 별 병아리 봄 북 불꽃 비 비누 비누방울 비빔밥 비행기 빗방울 빨래 빵
사과 사탕 산 상자 새싹 색종이 생일 선물 설날 섬 소방차 소풍 손 송편 수박 수영장 숟가락 숲 시계 시장 시소 신발 씨앗 아이스크림 아침 악기 양말 양치 얼음 여름 여행 연 연필 열쇠 엘리베이터 오이 옥수수 온천 옷 용기 우산 우주 우체국 우표 운동회 운동장 유치원
은하수 의자 이불 인형 자동차 자전거 잠자리 장갑 장난감 장화 저녁 전화 종이 종이배 주스 지구 지도 지하철 짜장면 책 책상 천둥 청소기 초콜릿 추석 축구 치과 친절 칫솔 캠핑 컵 케이크 콩 크레용 탑 토마토 트럭 파도 팔찌 팽이 편지 포도 풀 풍선 피아노 하늘 학교
한글날 할머니 할아버지 해 해바라기 호박 호수 화분 화산 화장실 엄마 아빠 어둠 개 벌 괴물 병원 물놀이 소리 큰소리 진공청소기 하마
`);

export const ENGLISH_VERBS = list(`
bake cook dance sing swim fly jump hop skip run climb read write paint draw knit sew build count whistle juggle skate ski spin roar hug travel ride
tie play garden plant fish float glide hum clap sail surf drum dive explore smile laugh help listen wait bounce catch throw roll roar walk talk speak
sleep win race
`);
