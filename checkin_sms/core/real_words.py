"""Everyday words that no table needs: real, so never taken for a slip of one that does.

A missing word here does little harm and an added one none: add freely.
"""

from checkin_sms.core.tables import words

REAL = frozenset(
    words(
        """
    abierta acts addition alla alter amazon anger angle appt arch attached attitude avenue babe
    bacon bailing baker baking banding bare baron base baseball bass beach beard beast beef
    believing bell bella bending bent bert beta bikes biking bind bing birthday biscuit blocked
    blond boat boating bold bolt bolts bond bone bones boot booth boots borro bossy bounty
    bowling bowls brack bras bread breaks brick bride brides bridges brook broom brown brows
    brush buddy burned burnt burrito bust cabbage cabin cage cakes caller calles camas campo
    cane canned cape caps caras cared careful carne caro carp carros carrot cart cartas carts
    casas cases cash casos cast cave ceiling cellular cena cerca chains chairs chapped charging
    chars chart chase cheap cheat cheats checks cheer cheers cheese chew chewed chick chin chips
    choir choose chose cinta civil claim clan clay cleans clerk click climb climbing clocks
    clone closed closes cloth clouds clown clubs clue coach coast coat coating coats cocina
    coins cole color comb comen commercial compra comprar concert cone connor consumer contacts
    contest contesta context cooler cord cords core corner cortas cortos cosa cosas costco costs
    cough count counts coupon cousins cover covers cowboys cows crab cracker cracking cracks
    crane crate crawl crew crib cries crime crop crops crossed crossword crow crowd crown crush
    cuartos cuerpo cues cumpleanos curb cure cured curse curve cute dads daisy damage dances
    dare dart dated dates dawn dealers dealing deals dealt dear debate decia deck decks dedos
    deed dejaba dejas delay demo demon dent denver depth desk development diaper diapers dicen
    dices dieta diets dine diner dinero dinners diploma dirt dish dishes dive diver dives docs
    doctora documentary doll dolls dome donut donuts doom doses dots dove draft drag drain drama
    draw drawer drawn draws dresses dried dries drill drip driver drives drops drum drums dual
    duck ducks duerme duet dulce dull dump duolingo dura dust eagle eagles earn earns ears ease
    east eats echo edad edge edges elder elect elevator elves emails endings enemy enjoy enjoys
    entry equal eran essay events exam exams exercises exits facebook faced faces fact facts
    fade failing fairy faith fake fall falls false fame fancy fans farm farms fate fault
    favorite fears feast fecha feed feeding feeds feeler fees fence fending feria fewer field
    fiestas fights fila file filed files fill filled filling film films financially finde finds
    fines fire fired fires firm fish fist fits fixed fixing flag flags flame flash flat flats
    flew flies flip floating flood floors flores flour flow flower flows flute fold folding
    folds foods fool fools football force forced fork form forma forms fort forth frame frames
    fresh fried frog frost fuego fuel fueron fuerza fund funds gain gains gale gang gano garage
    garlic gates gato gator gatos gear geese gene ghost giant gifts gives glad glove glow glue
    goals goat goats gold goods gordo gorgeous grace grain grand grande grandes grant grape
    grapes grass grave gravy graze grease greet grew grind grip grit groom gross groups grow
    grown grows guard guerra guest guests guide guitar gulf gusta gustan hablaba hacemos haces
    hacia hack hail hailing hairy halftime hall halls hams handed handing handy happen hardy
    hats haul hawk hazel heads heal healed healer heap hears hearts heats heel heels heir
    helping hence herb herbs herd hide hides highs hijas hike hikes hiking hill hills hint hints
    hire hired hires hive hockey hogar holds holy homes homework honey hood hook hooks hoop horn
    horns horses hose host hosts hotdog hotel houses hueso huevo huevos huge hugs hull hulu hunt
    hunts hurry ibamos icecream icing icon ideal identification idle iglesia image index inner
    input insane instagram installed intersection island issue item items itself ivan jabon
    jacket jams jane jars jean jeans jeep jefes jello jelly jewel jobs joins joven juegos jugar
    jumps junk junto juntos jury keen kettle keys kick kicks kinds king kings kiss knew knit
    knob knock knot known knows lace lack lado lados lady lago laid lake lakers lakes lamb lame
    lamp lamps land landing lands lanes larga largo lasagna laser lasts latin laughs launch
    laundry lawn laws layer lazy leading leads leaf leak leaks leap learn leaves legal lejos
    lemon lend lending lens lent lento letra letras lettuce library libros lick lids lies lift
    lifts lights liked likes lily limb lime lindo linen link links lion liter lived liver
    llamaba llena lleva lluvia loading loaf loan loans local locks logs loop loose lord loses
    loss lover lucky lump lungs lure lying madera mags maid mails main major maker male mall
    malls manage mandaba mandas mando mango manos manzana mapa maps mars mart mashed mask masks
    mass massage massages matamos mataron matas match mates math mayor maze mcdonalds meats
    medal meets melon melt melts memo mend mending menor mens menu mercy merge merry mesa mesas
    metal mice mill mills mime minds mines mini minor mint minus mirror mist mitad mite mitt
    moan mock moda model mold moms mondays monk monte moon moose mops moral moses moss moth
    mount mouse moved moves movies moving mowed mower mowing mueble mueren muertes mugs mujer
    mujeres mule mustard mute mystery nadar nail nailing nascar nasty nathan neat negro nerve
    nest nets nieve nieves ninos noble node noisy noodles norm norte north noses notch noted
    notes noun novela nube nueva nuevas nuevos nuts oaks oath oats obey obra ocean odds offer
    often oido oily ojos okra olds olive onion onions online onto opens opera orange orden
    orders oreja organ otros ought ounce ours outer overdue owed owes owls owned pace packing
    padres pagar paged pago paint painting pair pairs pala palabra pale palm palms palo pancakes
    pane panel pans pants papel paper papers parada paras parent pares park parks parque partes
    partido parts pass passage passes passing pasta paste pastel pasting pasto pata patch path
    paths patio paws paying pays peach peak peanut pear pears peas pedir peel peeler peels
    pelota pending penny pepper perros pest pets photo physical piano pickle picks pictures piel
    pier pierna pigs pile piles pilot pinch pine pink pins pipes pity placed plain plane planes
    planta plata plates plato play playa played playoffs plays plaza plot plug plum pocket poem
    poke poker poles poll pollo polls pond pony pools popcorn pope pops port portal pose post
    posts potatoes pots pouch pour pouring pours prays precio press pretzel prime print prize
    props prove proxima pudding pueblo pulling pulso pump punch punk puppy pups pure purse push
    pushed pushing pushups puts queen querian queso quest quieres quiet quitas quitting quiz
    race races radio raft rage raid rained raining rains rainy raise raised ramen ramp ranch
    rang range rank rare rash rata rates rays reaching react reader reads rear rebel recall
    recipe reds reef refer refs relax relaxing reloj rely remain remote renting rents repair
    rest resting resto rests rich rico rider rides ridge riding rinse riot ripe rise risks ritmo
    rival river roads roar robe robin rocks rode roja rojo role roll rolling rolls romantic
    rooms rooting roots ropa ropes rose roses rows royal rubs rude rueda rugs ruido ruin rule
    rules rush rushing rust sabe sacas safer saga sail sailing saint sake salad salary sales
    salon salsa salt salud sand sanding sandy sang sank santo sauce save saved saves saving
    scale scan scar scene scent scout screen screws seal sealing seat seats seco seed seeding
    seeds seek seem seen sees seized selling sells sends sense serious serve served serves
    setting sewed sewer sewing shade shampoo shape share shared shares sharing shark sharp shave
    shaved shed sheep sheet sheets shelf shell shine shiny ship ships shirts shock shoe shop
    shopping shops shore shorts shout showed showing shown shows shrimp sides siente sienten
    sientes sigh sight signs silk silly silver sing singer singing sings sink sinks site sites
    sitio sits sixty sizes skate skies skiing skin skip skipping skirt slap sled sleeps slide
    sliding slim slower slowing smalls smart smell smells smiles snack snacks snake snow
    snowball snowed snowing snows snug soap soccer sock socks sofa soil sold sole solve sometime
    somos sons sore sorting sorts soul souls sound sounding soups sour south space spaghetti
    spare spark speakerphone speaks speech speeding spell spend spending spends spicy spiders
    spill spin spinning spirited spit split splitting spoil spoke spoon sport sports spot spots
    spray spread spring squash stable stage stain stains stair stake stall stamp standing stands
    stare staring states station stays steak steal stealing steam steel steelers steep stem stew
    stick sticks sting stir stirring stock stone stood stool stopping stops store stores storing
    storms straw stray stream street string strip stroller study studying style sube subir
    subway suelo suerte suit suits summer sunny supper surf surfing surge swam swan swap
    sweating swept swim swimming swims swing swinging syrup tabs tack tail tailing tails tale
    talent tales tank tape tapes tarea target task tasks tasting tasty taxes teach teaching
    teams tear tearing tears tease teen teens teeth tema temper tend tending tends tenian tennis
    tens tent tents term terms tests thanksgiving theft theme therapy thick thief thigh thin
    throne throw thrown throws thumb thus tick tide tidy tienda tienes tierra ties tiger tiktok
    tile tiles timer tips title toad toast toddler toes toll toma tomaba toman tomas tomato tomb
    tone tongue tool topic torch tore torn torre toss total touch touching tour tours towel
    tower towing towns toys trace tracks trade traer trail trains traje travel tray treat treats
    trees trial tribe trick tries trigo trim trimming trips trucks true truth tube tuna tune
    tuned twin twins type types typing ugly union upper urban user users usual vaca valle valley
    value vans vast veggies vela vemos vender venia venian venir verano verb verde vest vestido
    vice vieja viejo viento view views vinegar visa visits viven vivimos void volumen vote voted
    votes voting waffles wage wages wailing waist waits walks walls walmart wand ware warm
    warmer warms warn warranty wars wash washed washes washing waste watch wave waves wear
    wearing wears weary weave wedding weep weigh weighing weird welding wells wending wendys
    west whacking whale whatever wheat wheel wheels whip wide widow wild wills wind window windy
    wing wings wink winner wins winter wipe wiped wiping wire wired wires wise wolf wonder wood
    woods woody wool wore worm worms worn worry wound wrap wrapping wraps writes yankees yard
    yards yarn yell yelled yelling yellow yield yoga yogurt yolk young yourself youth youtube
    zapato zapatos zombies zona
    """
    )
)
