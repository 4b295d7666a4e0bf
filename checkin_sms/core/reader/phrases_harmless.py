"""Sayings that sound like a cry for help and are none. They are taken out before it is listened
for, so that "me muero de risa pero quiero morir" is still heard.

A row here takes attention away: keep it to whole sayings that cannot mean the other thing, and
write a line for each in tests/corpus.
"""

HARMLESS = """
die|died|dying|dead laughing
dying|dead lol|lmao|lmfao|haha
^|i|almost|nearly|could|could_have|literally|just|about_to|going_to|we die|died lol|lmao|lmfao|haha
die|died|dying of|from laughter|laughing|embarrassment|boredom|hunger|thirst|cuteness|shame|heat
    |cold|excitement
laughed|laughing|laugh so hard|much _? i|we _? cant|couldnt breathe
cant|couldnt breathe from|cause|because _? im? laughing
ran|running|jog|jogged|jogging|laps|miles|stairs|workout|gym|treadmill _4 cant|couldnt|barely|dont
    breathe
am i hallucinating
as if|though i hallucinated
if i die i die
ran|run|running|lift|lifting|lifted a|an|the? _2 and|i|wanted|feel|felt _2 like|to dying|die
laughing till|until|to i|we cant|couldnt breathe
kill|killing|killed myself laughing|lol
kill|killing myself at the gym
to die for
die|dying for some|a|that !drink|fix|hit|beer|high|shot|bump|line|dope|smoke
killed it
killing it
kill|killing time|the_mood|the_vibe|weeds|bugs|ants|roaches
dressed to kill
kill for a|some
suicide squad|prevention|awareness|doors|hotline_training|rate|rates|bomb|bomber|bombers|bombing
    |bombings|mission|missions|squeeze|doors|king|silence|girls|blonde
ran|run|running|do|did suicides
overdose|od|suicide awareness|prevention|response day|walk|training|class|group|month|event|vigil
    |meeting|flyer
overdose training|awareness|prevention|walk|class|vigil|memorial
overdose|overdosed|overdosing|oding|od|oded on candy|chocolate|netflix|coffee|cake|sugar|food|pizza
    |cookies|tacos|carbs|ice_cream|tv|caffeine|turkey|tamales
od green|od_tired|hungry|funny
odd
narcan|naloxone training|class|kit|kits|box|course|certified|certification|vending !on|on_him|on_her
    |on_my|twice|and_he|and_she|but
{kill} myself shaving|cooking|on_the_stove|on_the_oven|on_accident|by_accident|accidentally
    |some_slack|off_a|a_slice|a_piece|a_break|at_work|at_the_gym|lifting|playing|working_out
    |in_the_kitchen|short|falling|on_the_grill|with_the_iron
{kill} myself off from
scared|afraid|scare me|us|myself half? to death
scared me to death
gun|pistola|pistolita|rifle|espada|navaja de|to? agua|juguete|shoot_water|plastico
water|toy|nerf|squirt|bb|glue|nail|staple|heat|cap|price|temp gun|guns|pistol
bored|tired|worried|sick|starving|freezing|love|loved to death
almost|nearly|like_to gave|give|had me? a heart attack
gave|giving|give me a heart attack|stroke
heart attack on a plate
heart attack grill|burger|sandwich|fries
have a stroke reading|trying
{kin} had|has|have a|another heart_attack|stroke|seizure _? years|months|last_year|in_19|in_20|when
{kin} had|has|have a|another heart_attack|stroke|seizure #
cant|dont wake up early|on_time|before|in_the_morning|without_coffee|for_work
wont|cant wake up early|on_time|before|in_the_morning|without
not wake up early|on_time|late
{kill} them with kindness
shoot|hit me a|up
shoot|shooting them|him|her|you a|an text|message|email|call
shoot|shooting some hoops
kill|beat|murder|hurt them|him|her|you at|in cards|chess|pool|dominoes|fantasy|uno|basketball|spades
    |madden|ping|golf|the_game|mario
hit me up
call|called|calling 911 for|on|last_year|years_ago|dispatcher|operator !me|us
food|lead|sun|ivy poisoning
poison ivy|oak|control
end my day|shift|night|week|lease|call|break|season|vacation
hang myself out to dry
hang the|a|my|up|out
take|taking|took my life back|one_day|seriously|day_by_day|into_my_own
i|id could|would kill for
phone|phones|cell|battery|laptop|laptops|tablet|car|truck|plant|plants|charger|computer|computers
    |ipad|pc|mac|console|controller|chromebook|chromebooks|engine|fish|flowers|grass|lawn|tree|tv
    |speaker|watch|flashlight|cactus|signal|wifi is|s|was|are|were|will|would|might|may|keeps|has
    |just? gonna|about|going|almost|already|probably|slowly? to? die|dying|dead|died
telefono|celular|cel|celu|bateria|laptop|carro|planta|computadora se|esta|va|me|ya? me? esta|va? a? muriendo
    |morir
live|living|lived|lives life? on the edge
he|she|they|mom|mama|dad|everyone|everybody|people is|are|was|were? freaking out
was|were|would_be|not|start|started|starts freaking out
he|she|you|they|youre|hes|shes|theyre is|are|was|were? all alone
pick up some pizza|food|hot|groceries|dinner|lunch|tacos|milk|bread|chicken|coffee|burgers|clothes|stuff
no_one|nobody cares enough|because|its|about_the|about_it
die hard|die_antwoord
do or die
ride or die
never say die
if i die in|on this_game|the_game|this_level|level|minecraft|fortnite|round
theyre|they|people|everyone|everybody|heroes|characters|you|youre|all|things are|were|will|might
    |would|gonna|all? all? probably? going_to|about_to|gonna? die !with_me|if_i|and_i|cause_of_me
    |because_of_me
you|they|people can|cant|could|couldnt|can_barely|barely|could_barely breathe
you feel unsafe|like_giving_up|hopeless|worthless|lonely|alone|depressed|trapped
you|one cant keep|handle|take|go|do
as if i was|were dead
~# cut|cuts|cutting myself _2 on|shaving|cooking|while|slicing|chopping|opening|accidentally
    |by_accident !purpose|my_arm|my_leg|my_wrist|my_arms
not|isnt|aint|never worth dying
rather die than eat|go|watch|work|listen|see|do|drive|miss|lose|wear|date|talk|sit|wait|pay|take
    |read|play|admit|ask|cook|run
i might|may|will|would|could die waiting|trying|before_this|of|from|if_this|if_she|if_he
die trying
dont|didnt have to die
someone|somebody|who will|would|might die
get|gets|got afraid|scared of
people|they|strangers|everyone|theyre|kids|be|are scared|afraid of
without|with_out hurting myself
hurt|hurting myself on_the_ice|skating|snowboarding|skiing|everytime|every_time
thousand|hundred|couple|few kms
slip on ice|the_ice|snow|the_stairs
get high on the|a rocks|roof|mountain|ladder
get|getting|got|take|took|took_it|mind|weight|pants|shirt|coat|jacket|stuff|it|them|dirt|snow off
    myself
hes|he_is|shes|she_is|youre|you_are|theyre|they_are|he_was|she_was|they_were so|all|really alone
    |lonely !help|please
alone time
hate my life lol|haha|lmao
vivir sin ti|mi_telefono|mi_cel|el_cafe|cafe|internet|musica
nobody|no_one understands this|that|the|math|how|these|it
would be so|really|very|super lonely|alone
quite|as|it|can_be a burden
die if i dont eat|get_food|get_coffee
out of harms way
in danger of losing|missing|being_late
going|gonna|about die without coffee|my_phone|wifi|ac|food
killer
unconscious bias
cut myself off
cut myself some
laughed|cried|crying|smiling so_hard|laughing
jump off the couch|bed|diving_board|dock|deep_end|porch
blow my head off
turned|turning|went purple|blue|grey|gray in|on|when|like|after
passed out on|early|asleep|watching|at|as_soon|after_work|flyers|candy|cards|food !work_and_hit|and_hit
the|that|this|my traffic|job|back|feet|heat|head|knee|knees|shoes|allergies|legs|tooth is|are
    killing me
fight to the death
chest cold
he|she|they beat|beats|hit me to it
me muero|moria|mori|muriendo|morir|morirme de la|el|pura|tanta|tanto? {por}
me estoy muriendo de la|el? {por}
muriendo|muero|murio|muriendome de la|el|pura|tanta? {por}
muerto|muerta|muertos de la|el|pura? {por}
morir|matar|morirme|matarme de la|el|pura? {por}
me muero|moria por|si_no ver|verte|verlos|comer|un|una|unos|ir|tomo_cafe|como !trago|copa|cerveza|churro|toque|pase|fume|pipazo|gallo|cristal
matando|matar|mato|mate el|la|un tiempo|rato|hambre|antojo
matando|mato|mate dos pajaros
mi mama|jefe|jefa|maestra|suegra me va|van|quiere a? matar
te|lo|la|los|las voy a matar jaja|jajaja|lol|jeje
me mata|matan el|la|los|las|este|esta|mi calor|frio|espalda|dolor|sueno|risa|trabajo|trafico|pies
    |cabeza|rodilla|piernas|muela
me|cortarme|corte|cortaron|corto|cortar|corta|cortarle el|las|mi|la|los pelo|cabello|dedo|unas|barba
    |mano_cocinando|fleco|luz|servicio|telefono|agua|puntas
cortarme|corte|cortar el|las|mi|la pelo|cabello|unas|barba|pelito|flequillo
ahogarme en un_vaso|trabajo|deudas
se me fueron|quitaron|pasaron|acabaron|bajaron|fue|quito|paso|acabo|bajo las|el|la|todas_las? ganas|antojo|ansias|ansia|tentacion
    de|por? {consumir}?
ya? no se_me|me antoja|antojan|hace_falta|apetece|provoca|llama|pide la|el|una|un|nada? cerveza|trago|copa|pipa
    |bebida|botella|droga|cristal|chela|vino|consumir|usar|tomar|fumar|beber
ganas|antojo|deseos|deseo|ansias|ganitas de {consumir} .? casi? pocas|poquitas|poca|poquita|poco|poquito|ninguna
    |ningun|cero|nada|leves|leve|normalitas|pero_poquitas|pero_pocas|pero_leve|pero_normalitas|pero_poco|tantitas|algo|apenas
con|un_poco_de|poquitas|poquita|pocas|apenas ganas|antojo|ganitas de {consumir} .? poco|poquito|pocas|poquitas
urge|urges|craving|cravings|desire|pull to use|drink|smoke|get_high .? low|none|zero|little|small|barely|weak|mild
trafico|tapon|calor|frio|lluvia|turno|tren|camion _5 me|nos va|van|esta|estan a? matar|matando
me|nos va|van a matar del|de_la|de_tanta|de_tanto|de coraje|risa|tanto|tanta|puro|pura
suegra|jefe|jefa|mama|vieja|mujer|maestra me va|van a matar si|por|cuando|jaja|jajaja
matarme trabajando|estudiando|en_el_gimnasio|de_trabajo|haciendo_ejercicio
me mato|mate trabajando|estudiando|en_el_gimnasio|de
aburrido|cansado|cansada|aburrida hasta_la|a muerte
mosca|mosquito|mosquitos|cucaracha|cucarachas|arana
casi me da|dio|dan un? infarto|ataque
se puso|puso_todo|pone morado|morada|azul de|el|con
lastimarme|lastime|lastimo|cortarme|corte|queme|cai en|jugando|trabajando|corriendo|cocinando|el_pie
    |la_rodilla|la_espalda|el_tobillo|un_dedo|el_dedo|la_mano
acabar|terminar con todo el|lo|la|este|esto_del_trabajo
tome|tomando|tomo todas|todas_las mis? medicinas|medicina como|hoy|esta_manana|que
tomar|tome demasiada|demasiado agua|cafe|refresco|sol|te
calor|frio|trafico|trabajo|jefe|jefa|dieta|escuela|sol|examen|muela|espera|tarea|clase me va|van|esta|estan a?
    matar|matando
examen|caminata|clase|frio|calor|turno|trabajo|pelicula|partido|chiste|cuenta|precio|precios|tarea me
    mato|mata|mataron|matan
dolor|dolor_de_cabeza|cabeza|muela|espalda|rodilla|rodillas|cruda|gripe|tos|ansia|curiosidad _2 me|nos
    va_a|van_a|esta|estan matar|matando|mata
lo|la|los|las|te quiero|voy_a|queria|quisiera|iba_a matar jaja|jajaja|jajajaja|jeje|lol|jajaj
casi me mato sentandome|bajando|subiendo|corriendo|resbalando|jugando|en_las_escaleras|en_la_bici
    |en_la_moto|en_el_hielo|por_andar|patinando|trapeando
me pego|pegaron|pega _3 chancla|chancleta|pelota|balon
me la|lo|las|los tomo doble o
pantalla|computadora|compu|laptop|tele|mia|mio se puso|quedo azul|negra|negro|morada
# years|months|yrs today|ago|now|sober|clean? since|from|after my|the last? overdose|od
# anos|meses de|desde|despues_de mi|la ultima? sobredosis
anniversary|aniversario of|de my|mi overdose|od|sobredosis
caminata|marcha|vigilia|clase|curso|taller|platica|entrenamiento|junta _3 sobredosis|narcan|naloxona
aprendi|aprender|aprendimos|ensenaron|ensenan|ensenar _3 narcan|naloxona
learned|learn|taught|teach|trained|showed _4 narcan|naloxone
news|tv|radio|paper|noticias said|says|showed|reported|about|dijeron|que _6 stabbed|shot|killed|died
    |overdosed|mataron|balearon|apunalaron
my sister|mom|mama|wife|boss|daughter|aunt|grandma|girl|teacher|coach|roommate|sponsor|landlord|granddaughter
    is|s|was? going_to|gonna|will|would kill|murder|strangle|shoot me $|if|when|for|because|cuz|i|lol
    |haha|bc !with|and_i_believe|he|she
mi vieja|mujer|esposa|senora|novia|cunada|hermana|abuela|tia|jefita|ama|suegra|nuera|hija me va|van
    |quiere|iba a? matar
bleed|bleeding|bled the|my? brakes|brake|radiator|radiators|line|lines
school|class|classes|homework|work|job|boss|life|professor|teacher|teachers|semester|college|byu|gym|coach
    |workout|stairs|heat|weather is|are|s trying|going|about to? kill|murder me|us
engraved|need|want|put|goes|belongs that|it|this|these on my tombstone|headstone|gravestone
you|they|people|we|i_would|theyd|youd call|calls|called 911
causes|cause|symptoms_of|signs_of|risk_of|like|need_that|chance_of a? heart attack
like|like_they_had|almost a heart attack
burn|burned|burning|burnt myself out|out_of
rates|rate|number|history|risk of suicide
people|teens|teenagers|soldiers|veterans|students _4 commit|committing|committed|contemplating suicide
life isnt|is_not worth it if_you|if_we
an|her|his|their abusive husband|boyfriend|relationship|partner|father|mother|home|dad|marriage
if they|they were unsafe
couldnt wake them up unless|until|early
could|wish_i_could|would|want_to|like_to sleep forever lol|haha
naps _6 sleep forever
they|teacher|professor|he|she decide|decides not to wake you up
chest|stomach|sides|belly|cheeks|ribs hurts|hurt|hurting|sore|aches from|because_of laughing|coughing|crying
    |working_out|pushups|lifting|the_gym
cant|couldnt breathe this|that|it|the _2 so|too|is spicy|hot|good|funny|sour
one|two|three|four|five|six|seven|eight|nine|ten|many|several years|months today|ago|now|sober|clean?
    since|from|after my the|last? overdose|od
cant|couldnt|can_barely breathe through|thru|out_of my nose
jump|jumped|jumping my|the|a|his|her truck|car|battery|van|jeep|engine
knife set|sharpener|block
cortaron|cortar|cortando|corte|cortamos el|los|las|la pasto|zacate|monte|arbol|ramas|arboles|cesped|carne|lena
almost|nearly|could_have|i_thought_id got|been|get|was? hit|run_over by a car|truck|bus
ate too much $|food|pizza|cake|candy|turkey|pie|last_night|and|at
comi|como|comimos|comio demasiado|demasiada
cruz roja me|nos|y|dieron|donar
donar|done|dona|donando _4 cruz_roja
pinto|pinte|pintaron|pintadas|pintar|pintado _3 unas
carta _3 pidiendo|pidiendole|de_agradecimiento|de_amor|de_disculpa
picando|picar|cortando|pelando|pelar cebolla|papas|verdura|tomate|chile|ajo|carne
cuchillo picando|cortando|pelando|de_la_cocina
goodbye to my kids|son|daughter|mom|family after|at_the_visit|at_the_airport|at_the_bus|until
goodbye letter to _1 addiction|drugs|alcohol|drinking|dope|heroin|cigarettes
cuando era|eramos joven|nino|nina|chico|chicos|jovenes _6 sobredosis
oded|overdosed back in
nos|me pegaba|pegaban de|cuando nino|nina|chico|chicos|chiquito|eramos|era
no respiro de_lo|de_tanto|del picoso|picante|reir|risa
ahogo|ahogando|ahogandome|ahogado en papeles|papeleo|trabajo|deudas|cuentas|tareas
ultima vez que me? inyecte|drogue|tome|meti|use|fume fue|en|hace
took|take|taking|takes #|my|all|two|three|four _1 pills|meds|medicine|pill as_prescribed|as_directed|like_the_doctor|with_breakfast|with_dinner
hard|tough|difficult|cant|couldnt to? breathe in this|the|my smog|smoke|heat|humidity|cold|mask
heart hurts|aches|breaks|goes_out for|to my|him|her|them|the|your
letter to my son|brother|daughter|cousin|husband|friend|grandson|nephew _2 army|navy|marines|prison|jail|college
    |overseas|bootcamp
carta a|para mi hijo|hija|hermano|primo|nieto|sobrino _5 ejercito|marina|carcel|escuela|universidad
corazon esta|anda|es fuerte|sano|bien|contento|feliz
ambulancia vino|llego|paso por|con don|dona|el_vecino|la_vecina|mi_vecino|mi_vecina|otro|otra
casi me ahogo|atraganto con un|una|el|la taco|tortilla|pan|chile|caramelo|espina|semilla
no puedo con tanto|tanta frio|calor|trafico|ruido|tarea|nieve|lluvia
gave|give|sold|returned my old gun|pistol|rifle to|years|back
estar en este|esta|el programa|grupo|lista|cuarto|trabajo
duele|dolor el|de|en pecho|garganta|espalda de_tanto|de_toser|por_la_tos|por_la_gripa
robbed us|me that|the|those? ref|refs|umpire|ump
ex came to get the_kids|my_kids|his|her|our|some_stuff|the_dog
unsafe ladder|road|roads|driving|tires|tire|brakes|stairs|conditions
^. i? wont|will_not be here tomorrow|today|next_week|monday|friday going|im_going|got|i_got|i_have|im_at|court|at_the|at_work|working
el|hace|hay aire esta frio|caliente|fresco|bien_frio
dormida|dormido por|del el? dentista|anestesia
me amenaza|amenazo la|con lluvia|llover|llover_todo
# of|mg? vitamins
note|letter for|to my|the|our landlord|boss|teacher|po|judge|roommate|mailman|neighbor|counselor|lawyer|school|apartment_manager
tired|sick|done of|with living out_of|with_roommates|with_my|in_a_shelter|in_this_shelter|here
soga para el|la|los|las|mi|amarrar|tender perro|vaca|caballo|ropa|lona|burro|columpio|chivo
got|was shot _3 in #|the_nineties|the_eighties|vietnam|the_army|iraq|the_war
pets|heroes|characters|they|we|you|youre|everyone|everybody|class|team|plants|fish all? are|were|is|r? all|probably|literally? going|about to die
thought|knew|hoped _3 was|were going to die
the ones who were|are going to die
the|this|that|my class|teacher|professor|workout|test|final|semester|finals is|are going|trying to kill you|me|us
mild|small|mini|little heart attack
giving|gave|give me|him|her|us|you a heart attack
on my tombstone
stopped|isnt|not responding|replying to|in my|the text|texts|email|emails|chat|messages
they wont|dont|didnt respond|reply $.|anymore|to
cut|nicked myself shaving|cooking|once|on_a|on_the|chopping
not going|trying to die|cry over|on
sunburned|sun_burned|got_burned|burned real|really|pretty? bad|badly|dark from|at|by|on|in_the the|beach|pool|trek|lake|sun
pulled the trigger yet|on_buying|on_a|on_the|on_that
we wont be here|there for long|much_longer|next_week
hace # anos me dieron|balearon|dispararon|apunalaron|picaron un? balazo|tiro?
i? overdosed|oded|od in|back_in|en #
i? overdosed|oded # years|yrs|months ago
hace # anos|meses|ano tuve|me_dio|sufri|casi_muero_de una? sobredosis
dream*|dreamt _3 used|using|drinking|drank _2 woke up
911 called me back by_accident|lol|haha
butt dialed|dial 911
call|calling|pay|paid the ambulance company|bill|people _1 about|bill|my
last day|night|shift at|of|on my|this|the? job|work|shift|month|week|class|school|vacation|restaurant
tonight|today is my last shift|class|meeting|payment|exam
double*|doubled up on blankets|socks|prayer|prayers|coffee
could|going_to kill my brother|sister|mom|dad|husband|wife|cousin|kids|roommate for eating|taking|leaving|using|being
letter|letters|note to my pen_pal|grandma|aunt|uncle|pastor
last yr|year|month|week|summer|winter _6 to|of|from an|a? overdose|od
lost|lose my|a|our _3 to|from an|a? overdose|od _3 last|years|ago|in_#
# years|yrs|months|anos|ano|meses ago|since|que|de|desde _5 overdose|od|sobredosis
un|dos|tres|# ano|anos de que|mi|cuando _5 sobredosis
cumplio|cumplen|cumple _8 murio|fallecio de sobredosis
le|les dio sobredosis _1 en|el #
sorry|perdon|disculpe|oops i? meant|mean|its|thats|era|es|quise_decir|digo #
no nos dejan|permiten usar|tener|traer|contestar el? telefono|telefonos|celular|celulares|mensajes
hands|i? finally stopped|quit shaking
shakes finally|have|has? stopped|quit|gone_away
i used again and_i|and feel|i_feel terrible|bad|horrible|awful|guilty|ashamed|like_crap|like_shit|so_bad
not|isnt|aint|arent|never|havent_been even? thinking|thought about|of drinking|using|smoking|getting_high|drugs|pills|alcohol
no|ya_no|ni|tampoco|nunca quiero|quisiera|voy_a|pienso_en {consumir}
no|sin|ni|nada_de|cero|0|ninguna|ningun|tampoco|ya_no|nunca tengo|tuve|he_tenido|siento|senti|me_dieron|me_dan|hay|hubo|traigo|muchas? ganas_de|antojo_de|antojos_de|deseos_de|deseo_de|ansias_de {consumir}
no|zero|0|without|not_any|havent_had|havent_any|didnt_have|dont_have|never_had|aint_got any|a|the|real? urge|urges|desire|desires|craving|cravings|thoughts|thought|temptation|itch to|of|for|about drink|use|using|drinking|smoke|smoking|get_high|getting_high|drugs|alcohol|dope
dont|do_not|didnt|havent|not|never even|really? want|wanted|wanting|feel_like|felt_like|crave|craved to? drink|use|get_high|smoke|drinking|using|getting_high !anymore_but
said|saying bye|goodbye to my kids|son|daughter|grandkids at|before|for school|the_bus|daycare|work|camp
despedi|despedimos de|a mi|mis hijo|hija|hijos|nieto|nietos|mama en|antes_de la|el? escuela|aeropuerto|central|camion|trabajo
it is|its|es the|lo last|ultimo thing|en_que|en_lo_que on_my_mind|i_think|pienso
gave up on|and|because|after|before|trying|so|then|when|eventually|years
^|so|haha|then|and|eventually|almost i? gave up $|on_it|after|haha|lol|and_went|because|when
give up my|the|all_my|their|his|her|our|this|that|control|privacy|everything_for|and_quit|girls|candy|meat|pizza|sugar|soda
give up what|everything i|in|for have|life|support|you|others
ready to give up on girls|boys|dating|this_chat|this_class|school
squidward|everyone|mom|grandma|tony|cat|dog|puppy was|is all alone
was all alone in|on|at the house|office|room|class|lab|gym
would|might|probably|id|ill|could|almost|nearly have|had a panic_attack|breakdown|meltdown|heart_attack
having|had|have a panic attack over|on|about|because the|a|my tube|ride|test|final|quiet|price|bill|roller
seats|tickets|probably|literally|living on the edge
edge of my|your|the seat|bed
whats|what_is the point in|of this|going|having|owning|getting|the|a|an|it chat|class|app|to|game|movie|show|book
no|see|any point in? trying|fighting|going|waiting|arguing if|to|with|when
so depressing
looked|looks|seems|seemed|are|were|theyre|hes|shes so|super|really depressed|lonely|sad
languages|words|tools|skills|thing|things|app|apps|phone i need|want to use
might|i_will|ill|could|would hurt|poke|trip|bump someone|somebody on_accident|by_accident
slip|fall|trip|tripping|slipping _4 break|broke|breaking my leg|arm|neck|ankle|wrist|hip
threatened by other|bigger|foreign countries|companies|teams
too many and|or too|so
unconscious|subconscious selves|self|mind|thoughts
heart attack from|of a|the|boredom build_up|price|prices
lives in danger by
people|dogs|cats|mosquitos|mosquitoes _3 want to kill|hurt|eat you|them
shot|shots fired lol|haha
laughed|laughing|laugh till|until|til i|we couldnt|cant|could_not breathe
about|almost|nearly had a heart attack when|at|over|from|evry|every
has a heart attack every time|every_time
pulled the trigger and|on bought|a|the|buying|it
suicide wings|sauce|burger|hot_sauce|drinks|soda|pop|slide|king|squad|run|runs
hit me|us with a|the late|cover|penalty|service|overdraft _1 fee|fees|charge
crossfit|workout|class|gym|coach|hill|stairs|tamales|salsa|sauce _2 tried|trying|about to kill me
crossfit|gimnasio|entrenador|chile|salsa me|nos quiso|quiere|iba_a matar
the wife|missus|wifey is|s? going_to|gonna kill me i|if|when|for|because|over
wanna|want_to|need_to|going_to dye|die my|her hair|beard|shirt|shoes|roots
toddler|baby|kid|kids|son|daughter|granddaughter|grandson|nephew|boss|server had|has|having|throwing|threw a|another meltdown|breakdown
cant take it anymore lol|haha
hanging on by a thread the_plant|my_plant
mis|los hijos|nietos|compas|amigos me amenazan con sacarme|llevarme|ponerme|hacerme
me sangran los ojos con|de|por
ya? no quiero vivir en este|esta|ese apartamento|casa|cuarto|edificio|barrio|shelter|albergue
alitas|alas|papas|salsa suicidas|suicida
puso|pone|hacer|hicimos|correr a? correr? suicidios
sobredosis de azucar|cafe|tacos|pastel|comida|carne|dulce|tele|chocolate
asalto a mano armada # dolares|pesos
dia|dias de los? muertos
me rompio|quebro el|la lomo|espalda|cintura su|el|la|un|cargar|tanto
golpiza|paliza|madriza en el|la domino|futbol|ajedrez|cartas|juego|play|baraja
me ahorca|mata|cuelga|fusila si falto|llego_tarde|no_voy|se_me_olvida
ataque cada que|vez|q llega|ve|oye
ya no puedo con ese|este|el equipo|perro|jefe|calor|frio jajaja?
dumb ways to die
pull|pulled|pulling the trigger on the|it|that|a|this|our
me|nos|te|los|lo|la|has|han|he matado|mataron|dispararon|matas|matame|mate|maten|mata _7 fortnite|warzone|partida|videojuego|minecraft|cod|la_play|consola|nivel
hangover|traffic|class|job|cold|flu|stairs is|are going_to|gonna finish me off
instructor|pollen|allergies|dog|cat|coach|stairs|puppy|spin|boss is|are trying to kill|murder me|us
batt|hp_batt|batery|charger|phone going|about to die
bus|car|train|truck|van|tram|lift|elevator|boiler had|has|having a breakdown
profe|profesor|profesora|maestro|maestra|madre|suegra|jefa|mi_vieja|mi_novia me|nos va|van a matar
bury me in this|that|my hoodie|dress|shirt|sweater|jersey|blanket
rick|chef|barber|cook|somebody cut himself|herself and|shaving|cooking|carving|on
la|el atleti|seleccion|equipo|real|barca|america|boca|river|chivas me|nos va|van a matar|quitar
no aguanto mas abre|el_frio|el_calor|las_ganas_de_ir|pipi|mis_zapatos|estos_zapatos
adios mundo cruel entro|voy
the edge of|on my|your|her|his seat|seats
we|they|were|theyre|he|she|hes|shes is|are? going_to|about_to open it|crack
season|business|work|weather|snow|wind|class|it _2 about_to|going_to pick up
going_to slip in|into a|an|the|my|some
breaking down barriers|boxes|walls|cardboard
no hope pope
completely forgotten $|about|that|to|my
they|he|she|kids|people just ruin|ruins everything
could|can|would be|get really lonely|depressing without
determine|list|choose|pick|know|find _4 i need|want to use
full of empty carbs
my? wife|husband|girlfriend|boyfriend is|s? going_to|gonna kill me i|if|when forgot|miss|lose|burn|break
pets|animals|characters|heroes|players|fish that|who are|were going_to die
makes|make|made|enough that? you want_to die
dont|didnt|not want_to die lifting|hiking|skiing|skydiving|climbing|surfing
ready_to die by the time|end
feel|feels like im going_to|about_to die when its|it_is|it_gets
feel|feels like im going_to|about_to die in|during class|church|math|practice|gym
hear|hearing voices and convert*
have|has|had poisoned the idea|well|minds|public
engine|computer|laptop|motor|brakes starts|started|keeps|kept|is seizing up
gets|got your|my heart beating|racing|pounding so? fast
mosquitos|mosquitoes|bugs|flies|gnats|ads|telemarketers|spammers _8 wont|not leave me alone
like? you|youre|stomach|belly|computer|microwave are|is|were? going_to|about_to explode
willing|willingness|have|had|has to give_up everything
ride|rides|car|truck|bus|washer|dryer|fridge|computer|ac|heater|system|elevator kept|keeps breaking_down
people i want_to be with them
they|people|he|she might|may|will|would|just want to give up
play|played|playing|sing it|that|this? at my funeral
im nothing special|fancy|compared
cut themselves because|if|while they
cuts on my hands|arms|legs|stomach|knees from it|the|climbing|falling|bushes|fence|work
hurt him|her|them|us in the draft|polls|standings|playoffs|long_run
someone|somebody|character gets|got shot|stabbed in|at|with the|a movie|show|climax|episode
people|kids|ones that|who dont know_how_to exist|act|live
no_one|nobody cares about _3 stuff|things|facts
stuff|things|facts no_one|nobody cares about
couldnt|cant get back to_bed|to_sleep|in_bed because|cuz|until|after
ganas|antojo|ansias de {consumir} ya? no|ni|casi_no me|tengo|traigo|dan|da|hay|he|siento
me|nos pegaron|golpearon|madrearon _2 en el? domino|domino|futbol|basket|ajedrez|cartas|baraja|play|xbox|juego|partido
cant|couldnt breathe laughing|from_laughing|cause_of_laughing
no podia|puedo|pude|podiamos respirar de_la|de_tanta|de_tanto|de risa|reir|reirme
me|nos asaltaron|robaron en el monopoly|juego|partido|play
desmayo|desmaya|ahogo|murio _3 novela|telenovela|pelicula|serie|planta|matita
planta|plantas|flor|flores se? ahogo|ahogaron|ahoga
hamburguesa|taco|torta infarto
encerrado|encerrada|encerrados en el escape
septic tank|company|system|truck|pump
dealer|dealership wants|wanted #|for|too_much
losing|lost my mind where|looking_for|over_this_game
me|nos persigue|persiguio|sigue|correteo un|una|el|la pato|perrito|ganso|pollo|gallina|gato|guajolote|chivo
le|les pego|pegaron|pegue con|a el|la|su|un|una? troca|carro|camioneta|venado|poste|buzon|clavo
they|refs|umps robbed us $|that|of|._that !at|of_our|of_my
dropped|drop|dropping the|my|her|our baby|kid|kids|son|daughter|boy|girl|grandkids off
came|was|got this|so|that close to drinking|using|buying|relapsing .? _1 poured|threw|gave|flushed|walked|tossed
overdose of work|homework|cuteness|family|visitors|love
need|want to drink tea|coffee|water|juice|soda|something_warm|more_water
dont|doesnt|didnt|not|wont want_to live with|near|next us|him|her|them|my|the|you|roommates|people|to
it|this|that kills me that|how|when|to_see|every_time
hope i didnt|dont wake you|u|her|him|anyone|anybody|the|them
"""
