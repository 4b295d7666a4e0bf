"""A body that fails, or too much of something, in English. The rules are those of
`phrases_hints_self_harm`.
"""

MEDICAL_HINTS = """
## Somebody lies there.
{them} fell|fall out|over|down|unconscious|on_the_floor|flat _3 cant|wont|not|isnt|dont|aint|barely
    |he|she
{them} is|are|just|was|looks|turned|went|all collapsed|slumped|unconscious|limp|lifeless|nodded_out
    |out_cold|knocked_out_cold|blue_lips|gray|grey|purple|ashy !lung|blue_shirt
{them} is|are|lying|laying|on|just|passed _3 floor|ground|sidewalk|bathroom|bathtub|tub|stairwell _4
    cant|wont|not|isnt|dont|aint|barely|move|moving|blue|purple|help
cant|couldnt|unable_to get|wake him|her|them|my_friend|my_mom|my_dad|my_brother|my_sister|this_guy
    |my_roommate|my_boyfriend|my_girlfriend|my_husband|my_wife|dude up|to_wake|awake|to_respond
    |to_breathe !for_school|for_work|early|in_the_morning|on_time|to_school
{them} is|are|all? cold|limp|clammy|pale|white|gray|grey|blue|stiff and|.? wont|not|isnt|dont|aint
    |barely|cant
{them} wont|isnt|not|aint|cant|barely|hardly|dont|is_not|stopped moving|move|talking_right
    |making_sense|opening|open|breathe|breathing|conscious|coherent|waking|alive $|at_all|and
    |his_eyes|her_eyes|help|please|anymore|from|hes|shes|what_do !on|in|out|to
{them} is|had|having|might|may|think|got|took|did _2 overdose*|od|oded|oding|dying|died_on_me
    |a_seizure|seizing|seizure|convulsing|a_stroke|bleeding !green|for|to|edge
{them} _4 {took} _4 {downer} _6 snoring|gurgling|gray|grey|blue|cold|wont|not|slumped|barely
{them} is|was|just|keeps? dying please|help|on|right_now|in_front !to|of|for|laughing|down|inside
    |hair
breathing|breathe is|real|really|so|very|all? weird|funny|slow|slowly|shallow|wrong|off|bad|ragged
    |fast_and !exercise|exercises
lips|face|fingers|fingernails|skin is|are|r|turning|turned|look|looks|all|went|getting? purple|blue
    |gray|grey|ashy|white_as !lipstick|from_the
foaming $|and|from|please|help|at|now !at_the_mouth_over
{them} _4 isnt|not|wont|aint|stopped moving|breathing|blinking $|and|at_all|help|please|now|anymore
    !traffic
{them} _3 ice_cold|stone_cold|cold_as_ice|cold_to_the_touch|real_cold|freezing_cold !water|beer
    |drink|drinks|air|blooded|coffee _3 $|not|wont|and|cant|isnt|help !beer|water|killer|drinks
    |coffee
{them} wont|cant|isnt|not get|getting up _3 cold|blue|gray|breathing|limp|help|please|ice_cold
    !early
found _2 {them} _2 on|in|at|slumped|passed_out|unresponsive _2 floor|bathroom|tub|bed|couch|ground
    |car|stairs|stall|tent _4 needle|not|blue|unresponsive|cold|passed|dead|syringe|wont|gray
    |foaming
needle|syringe still? in _1 arm|her|his|still|vein|hand !needlepoint
needle still in
cant|wont|not|couldnt _3 open|opening her|his|their|the eyes !to_the
{them} been out|asleep|passed_out|sleeping|unconscious|gone _1 for|like|since _4 hrs|hours|hour|days
    |cant|wont|not !of_town|of_work|of_state|on_a_date
## Too much.
took|taken|i_take|drank|swallowed|used|popped|shot|keep_taking way|far|a_lot|so_much|much|alot?
    more|too_much|too_many than|of i|it|im|my|what|prescribed|usual|them|normal|ever|that _2 should
    |supposed|prescribed|meant|usual|do|can|$ !time|credit|on_my_plate
took|taken|take|taking|swallowed|popped|downed|drank|ate # days|weeks|months|bottles|boxes|packs
    |sheets|handfuls|strips|bottle|week|month|days_worth of|worth my? {medicine}|of
took|taken|take|taking|swallowed|popped|downed my|his|her|the {medicine} twice|2_times|3_times
    |two_times|three_times|double|2x|3x|4x|again_by_mistake|too_soon
double|doubled|triple|extra dose|dosed|up|my_dose of|on|my|by|today|$ _1 {medicine}|mistake|accident
    |$ !shift|over
took|taken|swallowed|ate|drank accidentally|by_mistake|by_accident|on_accident|mistakenly|wrong _4
    {medicine}|dose|twice|double
accidentally|by_mistake|by_accident|mistakenly|on_accident took|taken|swallowed|drank|ate|used|did
    _4 {medicine}|twice|double|dose|wrong|too_much
drank|drink|drinking|swallowed|took|chugged|downed a|the|whole|half? bottle|box|bottles of
    {medicine}|cough_syrup|rubbing_alcohol|mouthwash|hand_sanitizer|sleeping
{took}|drank|all|swallowed|popped|ate the|of|all_of|my? all|rest|whole_thing|everything|entire of
    |my|the? {medicine}|pills|meds|bottle
took|swallowed|popped|ate|downed|did|had|take|taken like|about|around|maybe|almost|over|more_than
    |probably? 4+|twenty|thirty|forty|fifty|fifteen|ten|dozen|a_dozen|fifty of_my|of_them|of_those
    |of_the|of? {medicine} !mg|inch
mixed|mixing|mix|combined|took|drank|had|did|on|taking|drinking|and _2 {downer} _2 and|with
    |on_top_of|plus|then _2 {drink}|{downer} !meeting
mixed|mixing|mix|combined|drank|had|drinking|took _3 {drink} and|with|on_top_of|plus|then _2
    {downer}
{taken} _3 too much|many|strong $|and|i|im|cant|help|now|heart|of|dope|feel|feeling !coffee|time
    |food|on_my_plate|work|credit|homework|overtime
{taken} _5 {ill} !day|of|by
{ill} _3 since|after|from _2 {taken}|taking|smoking|shooting|dose|shot|pill
something in these|this|my|the|that {downer}|stuff|powder|shot|bag|weed|pipe
{downer}|powder|drink|stuff|shit is|are|was|were|must|might|got|had|has|might_be|could_be laced
    |spiked|bad|cut|hot|fentanyl|poison|tainted !ass
spiked my_drink|his_drink|her_drink|the_punch
{kid} got|ate|swallowed|took|drank|found|put|chewed|gotten _1 into|hold_of|my|the|a|some|one|one_of
    |in_his_mouth _2 {medicine}|battery
took|taken|taking|ate|swallowed _1 my|a|the|his|her|this whole|entire|all week*|month*|bottle|supply
    |script|prescription|refill|bag|pack of|worth|my|in|at|$ !vacation|off|class
took|taken|taking|ate|swallowed my|a|the whole|entire|all? weeks|months|week|month worth|supply
# {medicine} pm? too many|much|ok|dangerous|bad|lethal
is # of? {medicine} _2 too|enough|safe|dangerous|bad|ok|a_lot
drank|drinking|swallowed|drink|chugged some|a_bottle_of|a|the|my? hand_sanitizer|rubbing_alcohol
    |mouthwash|listerine|lysol|windex|gasoline|purell|cologne|aftershave|cleaning|paint_thinner
    |drano
took|ate|drank|swallowed|drink|eat|eating some? rat_poison|roach_spray|mouse_poison|weed_killer
    |pesticide|poison_pills|batteries
swallowed|ate|swallow|swallowing a|the|my|some|two|#? balloon|balloons|baggie|baggies|bag|bags
    |stash|dope|battery|coin|magnet|magnets|needle|glass !of_chips|of_popcorn
{them} _3 huge|big|massive|double shot|dose|hit|line|bump _3 out|down|slumped|cant|not|wont|blue
somebody|someone|they|he|she|friend|i|when|if|people ods|od
{downer}|pill|xan|perc|bar|stuff|weed|gummy|drink|shit is|are|was|were _2 pressed|fake|street|laced
    |off_brand|bad|cut _4 {ill}|funny|weird|right|off|sick|different
pressed|fake|street|bunk {downer}|pill|perc|xan|bar
{ill}|feel_funny|feel_weird|feel_off|feel_strange|real_funny|really_weird|so_sick|feel_sick _3 after
    |since|from _2 pill|pills|shot|hit|stuff|dope|dose|gummy|needle|injection|meds|medicine|perc|xan
    |bar !flu|covid|vaccine|tetanus
died|die|dead|killed_me _3 stuff|dope|pills|fent|od|overdose|dose|needle|laced !movie|show
almost|nearly|couldve|could_have|should_have|shouldve died|die|been_dead|killed_me|didnt_make_it _4
    stuff|dope|pills|shit|overdose|using|high|drinking|needle|floor|ambulance|hospital|narcan
was|were|been|they_said|said_i_was dead|gone|clinically_dead|flatlined|technically_dead for #
    minutes|min|seconds|a|like|two
blacked|passed out and _1 woke|came_to|ended_up|wound_up _3 hospital|er|floor|ambulance|bathroom
    |street|blood
flatlined|coded twice|on_me|on_the_table|last_night|yesterday|and_they
they|medics|emts|paramedics|doctors|narcan|cops|nurse|ems|he|she brought|bring|revived|shocked me
    back|$|to_life|last|with !up|water|food|here|to|a
use|used|using|needed|gave|give|got_hit_with|hit_with|used_my|use_my|had_to_use _2 narcan|naloxone
## A body that fails.
chest|heart hurts|hurt|hurting|is_hurting|tight|tightness|is_tight|feels_tight|pain|pains|pressure
    |heavy|is_killing_me|pounding_so|stopping|stopped|burning|feels_like !for_you|for_him|for_her
    |for_them|broken|day|workout|goes|seeing|to_see|to_hear|that|you
heart beating|is_beating|pounding|is_pounding|racing|is_racing|going|is_going|skipping|is_skipping
    |jumping|fluttering _3 out_of|chest|fast|stop|wont|hard|weird|dizzy|arm|breathe|weird|beats|bad
    |irregular|crazy
arm|jaw|side|face|body|legs is|are|feel|feels|went|going|gone|so|all|got? numb|tingling|tingly
    |droopy|drooping|paralyzed|weak _4 chest|face|speech|talk|side|cant|heart
chest|heart _6 left? arm|jaw|shoulder !wrestle|chair
cant|couldnt|barely|hard_to|trouble|struggling_to|cant_hardly catch|catching|get|getting|take|taking
    any|enough|a|my? air|breathe|oxygen !of_fresh|from_running|of_air
{them} fell out $|in|on|and|again|at|here|hard !of|with|laughing|his|her
heart _2 stop|slow|slowing racing|pounding|beating|down|going
cant feel my arm|leg|fingers|feet|toes|left_side|right_side|side|hand|mouth|tongue !from_the_cold
numb _4 stroke|slur*|cant_feel|cant_talk|cant_move
stroke symptoms|signs|coming
took|take|taken|taking|had|did double|twice|triple|2x|extra|two_of|3_of|four_of my? _1 {medicine}
    |dose|doses
nodding|nodded out|off|in_and_out _2 bad|hard|alone|cant|scared|wake|help|real|heavy
blood_pressure|blood pressure|bp|pressure is|was|at? 18*|19*|2*
have|having|got|in|into|the|these|like|bad dts
gasping|suffocating|wheezing for|$|bad|real|help|and|so|hard|really
elephant|weight|brick|pressure|squeezing|crushing|fist|vice|tightness|heaviness|knot _3 my? chest
    !of_drawers|press|lift
left|right|one|whole|half|entire side|arm|leg|face|eye|hand of_my? _2 numb|drooping|droopy|weak
    |tingling|paralyzed|dead|drooped|limp !day
face|mouth|eye|eyelid is|are|looks|was? drooping|droopy|drooped|crooked|sagging
slur|slurring|slurred my|and|words|speech|bad|so
cant|wont|not|couldnt|havent stop|quit|stopped throwing_up|puking|vomiting|shaking|seizing|heaving
    |dry_heaving|hallucinating|shitting_blood !laughing
throwing_up|puking|vomiting|throwing_everything_up|sick for|since|its_been|all # days|day|days
havent|cant|not|couldnt|hardly kept|keep|keeping|hold|holding anything|water|food|fluids|nothing|any
    |my_meds down|in
i|im|been|keep|keeps|started|and|he|she|hes|shes seeing|hearing _1 spiders|snakes|rats|roaches
    |demons|ghosts|people_that_arent|people_who_arent|things_that_arent|dead_people|my_dead
    |little_men|bugs_on|bugs_crawling|shadow|shadows|voices !movie|zoo|eye_to_eye
hear|hearing|heard|see _1 voices|people_that_arent|people_who_arent|things_that_arent
    |people_talking_that
#|two|three|had|having|more|another|bad|having_them seizures
seizure|seizures coming_off|from|off|again|today|last|yesterday|cold_turkey|withdrawing|because
    |detoxing !meds|dog
sugar|sugars|glucose|blood_sugar|insulin is|was|at|reads|of|hit|its|says|reading|went_to|dropped_to
    |up_to|down_to|: 2*|3*|4*|5*|6* !grams|g|packets|cups
stepped_on|stuck_by|stuck_with|stuck_myself|poked|stabbed|pricked|jabbed|got_stuck _4 needle
    |dirty_needle|syringe|used_needle !sewing|knitting|tattoo
pregnant|preg _3 bleeding|cramping|blood|water_broke|contractions|fell|spotting|using|od
my|her|^ water just? broke !heater|pipe|main|line
miscarrying|miscarriage|miscarried
having|my|got|getting contractions
cut|sliced|gash _4 bone|artery|wide_open|to_the_fat|wont_stop_bleeding
swole|swollen|swelled|swelling|puffed|infected|hard_lump|lump _6 shot|shoot|inject*|needle
    |used_to_hit|hit_it|missed|iv
where i|we|he|she? shot|shoot|inject*|injected|hit_myself|missed _4 red|hot|hard|swollen|black
    |infected|hurts|oozing
red|blue|dark line|lines|streak|streaks up|going|on|running|down _2 arm|leg|hand|wrist|vein
worst headache|migraine of_my_life|ever_and|and_cant|cant_see|out_of_nowhere
fever|temp|temperature|burning_up|running _3 103*|104*|105*|106*|107*
fever _4 shot|shoot|abscess|confused|stiff_neck|shaking|chills_and|inject*
vomit|puke|throw_up|stool|poop|diarrhea|pee|urine|throwing_up|puking|pooping _3 bloody|blood
    |coffee_grounds|tar|tarry|black|brown_blood
skin|eyes|eyeballs are|is|turning|turned|look|looks|went|got|getting|all? yellow !eyes_dog
cant|havent|not pee|peed|urinate|peeing _3 days|yellow|hurts|blood|swollen|#
fainted $|at|in|on|today|twice|again|and|when|yesterday|this|last !goats
having|going_into|had an|a? asthma_attack|allergic_reaction !once
anaphyla*
swelling|closing|closed|tightening up? throat|tongue|airway
throats closing|swelling|tight
throat|tongue|airway is|are|feels? swelling|closing|swollen|closed|tightening
feel|feels|felt|feeling like|as_if i|im|i_am|ima|i_was|i_might going_to|about_to|gonna? die|dying
    |stroke_out|have_a_heart_attack|pass_out|faint !of|if|from|for|laughing|inside|without
i|im|ive|she|he|mom|about_to|going_to|almost|keep|keeps|and fainted|fainting|faint
^. passed|blacked out $.|twice|again|today|#|cold|and_hit|in_the_shower|standing|walking|behind
i|ive|been|keep|kept|started|she|he|keeps blacking|passing|zoning out !candy|flyers|food|on|stuff
    |papers|bags
in and out of consciousness|it !lately|work|school|the
drifting|fading|going|slipping in_and_out $|of_it|of_consciousness|again
lost|losing|lose|loss_of consciousness
blood|bloody in|coming_out|stool|poop|vomit|urine|nose_wont _1 my|the|of|i? vomit|puke|throw_up
    |stool|poop|pee|urine|spit|toilet|mouth|ears|eyes|cough
bleeding|blood|nosebleed _4 wont|cant|cannot|not|dont|keeps|isnt stop|stopping|coming|clot
cant|wont|dont|trying_to stop|slow the? bleeding|blood
puking|throwing_up|vomiting|coughing|pooping|peeing|shitting|spitting _2 blood
hit|busted|cracked|split|bashed|smashed|hurt my|his|her head _6 {ill}|bleeding|blood|unconscious
    |knocked|stitches|out_cold|wont
concussion|skull|overheated|heatstroke|hypothermia|frostbite|dehydrated _3 {ill}|hospital|cant|bad
abscess|sepsis|septic|endocarditis
arm|leg|hand|foot|vein|shot|injection|spot|abscess|neck|face|site|where_i_shot is|are|all|got|has
    |looks|gone|_ {sore} _3 {sore}|fever|hard|bad|hot|and|hurts|big
shot_up|injected|muscled|shooting_up|missed_my|missed_a|missed_the|slammed_some|shot_dope _7 swollen
    |infected|fever|pus|abscess|lump|purple|huge|red
{shakes} _7 {dry}
{dry} _8 {shakes}|seeing|hearing|hallucinat*|shaking|fever|throwing_up|puking|seizure|cant_stop
seeing|hearing things|bugs|shadows|shadow_people|voices|stuff_that_isnt|people_that_arent
    |people_who_arent $|that_arent|that_isnt|in_my|again|all|now|tell*|i|on_the_walls|crawling|cant
    |people|everywhere|from_the_walls !clear*|different*
hallucinat*
delirium
think|thinking|might|could|am|must im|i_am|i|be? have|having|had|having_a|dying stroke|a_stroke
    |a_heart_attack|seizure|dying
need|take|rush|get|going me|him|her|us|to? to? a|the? doctor|er|hospital|medic|paramedics
    |emergency|emergency_room right_now|asap|now|bad|quick|fast|hurry
call|send|get|need|calling an|the|a? ambulance|paramedics|medic|medics|emt|ems
sugar|glucose|insulin is|was|reads|dropped|went|at|too? low|high|dropping|#|crashing _4 {ill}|shaky
    |pass_out
bleeding real|really|so|very|pretty|super? bad|badly|heavy|heavily|everywhere !for|hearts
^ bleeding alot|a_lot|a_ton $|and|from|help|out|i !money|in
took|taken|swallowed|ate _2 elses pills|meds|medicine|stuff|dose _4 cant|dizzy|stand|numb|sick|sleepy
over dosed|dosing|dosed_on|doses
od_d|o_d|odd|oded on|last_night|yesterday|again|at|from|in|once|twice|this !that|numbers|jobs
took|taken|take|swallowed|ate|popped the|a|my|his|her|whole|entire|all|half _1 hole|whole|entire|full
    bottle|pack|strip|prescription|script
took|taken|swallowed|ate|popped 8|10|12|15|20|25|30|40|50|60|100|ten|twenty|thirty|all|bunch|handful|lots
    |too_many|ton|whole_lot of _2 pills|tablets
    |xanax|percs|meds|tylenol|benzos|norcos|pain_pills|sleeping_pills !prescribed|vitamin|vitamins
swallowed|popped|downed all of? my|his|her _1 {pills}
took|taken|did|popped|ate too_many|too_much of? them|those|these|the blues|percs|xans|bars|pills|ones|m30s
    |pressies|yellows|meds
feel|feeling|felt myself going|slipping|fading under|out|away|down
took|popped|ate|taken 4+ xanny|xannies|xans|xanax|bars|percs|blues|benzos|norcos|klonopin !as
no|without_a|lost_the|cant_find_a|dont_feel_a|has_no pulse !point
did|took|done|used|smoked|shot|snorted too_much|to_much|so_much|way_too_much fent|fentanyl|heroin|dope|h
    |meth|coke|crack|ice|tranq
im|hes|shes|he_is|she_is|is|was|been bleeding a_lot|bad|badly|real_bad|heavy|heavily|out|everywhere|nonstop|all_over
    !brakes
im|hes|shes|he_is|she_is|is|baby|kid|son|daughter|mom|dad|grandson|started choking !him|her|me|them|back|up|on_my_words|on_this|hazard
going|went|goes into shock !when_i_saw|when_she
{them}|dad|mom|grandma|wife|husband|he|she|somebody|someone|guy|man|lady just? collapsed|fell_out !asleep|laughing|the|of|my_lung|a_lung|at_the_end|from_joy
broke|breaking|snapped my neck|back|spine|hip !out|the_bank
breathing is|has|s|got|getting|real|really|very|so real|really|very|so|super? slow|shallow|funny|weird|bad|heavy|hard|fast
    !exercise|exercises|at_the_gym
hip|leg|back|neck|arm|ankle is|s|are broke|broken|shattered|snapped !in|into
on the floor since|all_night|cant|and_cant|for_hours !playing|with_the|gym
cant reach|get_to the|my door|phone !on_time|by
leg|arm|wrist|ankle|foot|hand|knee|finger is|looks|s bent|twisted|pointing|hanging funny|wrong|backwards|sideways|the_wrong
blood|bleeding is|s? pouring|gushing|squirting|spurting|running|dripping out|from|my|of|down
theres|there_is|so_much|got blood everywhere|all_over !movie
    !drive|bank
cant|dont|couldnt feel one_side|my_left_side|my_right_side|half|a_side|my_whole_side|my_legs|my_face
bit|bitten|stung by|from a? rattlesnake|snake|rattler|copperhead|scorpion|black_widow|spider|rabid
snake|rattlesnake|rattler|scorpion|copperhead bit|stung me|him|her
drank|ate|swallowed|got_into|drinking drain_cleaner|cleaner|pods|tide_pod|tide_pods|lye|gasoline|lighter_fluid|windex
    |pesticide|rat_poison|detergent|a_battery|batteries|paint_thinner|peroxide
i|he|she|they|brother|buddy|friend|dad|son|husband|coworker|somebody|someone got|was|just|been electrocuted !once|when_i|and_never
carbon monoxide !detector_battery|detectors
smell|smells|smelling gas _3 sick|dizzy|headache
^|i|just|ive|got burned|burnt|scalded real|really|so|very? bad|badly|deep !the_toast|the_food|rice|the_cookies
third degree burn|burns
pacemaker|defibrillator keeps|is|wont|started shocking|beeping|going_off|firing
just_got|just_been|somebody_got|someone_got|somebody_was|someone_was|somebody_just_got|someone_just_got|guy_got|man_got|lady_got|kid_got|woman_got hit|run_over|struck by a|the car|truck|bus|train|van|motorcycle !ball
grabbing|clutching|holding|grabbed|clutched his|her|my chest
so much|theres_a_lot_of|too_much|lot_of blood !drawn|taken|work|orange|sugar|pressure
dts $.|are|bad|real|again|started|starting|hit !lol
i|ive|just got|been|was shot $.|in|by|last|and|bad|outside|tonight|please|help !by_my_doctor|by_the_nurse|in_the_arm_for
call|dial|get|send|phone 911|the_ambulance|an_ambulance for? me|us|him|her|please|now|im|hes|shes
sharp|bad|crushing|stabbing|burning|severe|shooting|awful|weird pain|pains|pressure|ache in|across|through my|the chest|heart|left_arm|side_of_my_chest
pain|numbness|tingling|ache|hurts|hurting going|shooting|running|moving|spreading|goes|down|in|all _1 down|in|into|through|to my? left? arm|jaw
half|side|part|one_side of? my|the face|body|mouth is|went|feels|got|all? numb|drooping|droopy|dead|paralyzed|tingly
cant feel my face|mouth|lips|leg|legs|arm|body|hands|feet|half|side !from_the_cold|so_cold|its_cold|dentist
passed|blacked|knocked out in_the|at_the|on_the|and_fell|and_hit|and_woke|at_work|standing|for _2 bathroom|floor|shower|kitchen|street|store|bus|stairs|fell|hit|minute|minutes|while !couch|bed|asleep
blacked|passed out and|then|. _1 fell|hit|bleeding|cant|dont_remember|woke_up_on|vomit*|threw_up
^.|had|another|a|my|first|big|bad? seizure|siezure|seizures this|last|today|yesterday|in|at|now|again|just|while|and !meds|dog|disorder_since|of
sugar|sugars|glucose is|was|just|my? dropped|low|high|crashing|spiked|bottomed|tanked _3 shaking|shaky|confused|sweating|dizzy|cant|faint*|passing
i|she|he|we|mom|dad|kid|son|daughter just? got|was|been|were hit|run_over|struck by a|the car|truck|bus|train|bike|van $.|and|today|tonight|just|help|now|im
in|had|been_in|got_in|just_had|just_got_in a|an|this? car|truck|bike|motorcycle? wreck|crash|accident|rollover _4 bleed*|hurt|cant|trapped|stuck|broken|help|neck|head|pinned|pain
broke|broken|snapped|shattered my leg|hip|arm|back|neck|ankle|pelvis|ribs|skull _3 cant|bone|bad|help|move|alone|walk
burned|scalded|burnt myself|my_arm|my_hand|my_face|my_leg _2 bad|badly|bubbling|blister*|skin
drank|drunk|drinking too|so much _3 cant|puking|blacking|passing|shaking|throwing|breathe|stay_awake
almost|nearly died|die|dead|killed_me from|of|off|on fentanyl|fent|heroin|dope|an_od|overdose|od|pills|xanax|meth
seeing|hearing|feeling|see|hear|feel things|people|stuff|bugs|shadows|voices that|who|crawling|all_over aint|arent|isnt|not_there|not_real|no_one_else|nobody_else|on|me|there
bugs|spiders|ants|worms|roaches crawling|crawlin|all_over|under on|over|under|in|my me|my|skin|body|arms
blood when|everytime|every_time|each_time i cough|spit|pee|poop|puke|throw_up|wipe|blow
cough|coughing|coughed|spit|spitting up? blood|bloody
stabbed|cut|shot|bit|sliced|slashed|gashed in|on|by|my|me|open the|my? leg|arm|neck|back|stomach|side|hand|foot|chest|head|face _2 bleed*|blood|bad|wont|help|pouring
snoring|breathing|gurgling|gasping|choking weird|funny|strange|wrong|loud|real_loud|deep|heavy _2 wont|not|cant|doesnt wake|waking|respond|get_up|stop
fell|fallen|collapsed|slipped and|. isnt|is_not|cant|not|wont talking|making|speaking|moving|get|walk|see|respond|answering _1 right|sense|good|up|me|$.
having|in|am_in|shes_in|went_into a|the|my? baby|contractions|labor|miscarriage|my_baby_early right_now|now|early|help|alone|at_home|bad|on_the
^. hemorrhag*|bleeding_out|heatstroke|anaphylaxis
heat|sun stroke|exhaustion|sick i|bad|throwing|puking|dizzy|confused|passed|real
froze|frozen|frostbit*|frost_bite|hypothermia my|feet|fingers|toes|hands|on|and|black _2 $.|cant|feel|black|numb|white|feet|toes|purple
burns|burn|acid|chemical|bleach|ammonia in|on|to my|the|his eyes|eye|face|throat|lungs
call|send|get|need 911|an_ambulance|ambulance|paramedics for|to|at|please|now|asap|here|over|quick !my_bill|work
son|daughter|baby|kid|toddler|child|grandson|granddaughter|nephew|niece swallowed|ate|drank|got_into|took _2 {pills}|pill|bleach|battery|meds|poison|detergent|pod|pods
found _1 od|oded|overdosed|unresponsive|blue
od|oded|overdosed # times
whole bottle of cough|nyquil|robitussin|syrup|vodka_and
how many {pills} is|are too|to many
took|taken my dose|meds|pills #|two|three|four times _4 sleepy|forgot|dizzy|cant_stay
black|blacked|blacking|passing out and|and_wake|and_woke
woke|wake up on the floor _4 how_long|out|blood|dont_remember
passed out on|in|at the? bus|shower|store|street|stairs|work|train|bathroom|tub
i|she|he|mom|dad collapsed at|in|on|again|today
chest is|feels|feel _1 crushing|caving|squeezing
lips was|were|are|is|turned|went purple|blue|grey|gray
baby|kid|toddler|son|daughter|grandson|granddaughter|grandbaby got|gets into|in_to|in my {pills}|suboxone|subs|meds|methadone|pills|medicine
my skin is _1 coming|peeling|falling off !sunburn
asthma_attack|asthma_attacks and|no|cant|$|bad|help|in|wheez* !once|last_year
fainted|passed_out|blacked_out two|three|2|3|4|several times|twice today|this|$|since|already
fainted|passed_out twice|again|today|at_work|in_the_shower|on_the_stairs !laughing
passed_out|fainted|fell at|in _3 and hit my head
bleeding|bleedin|blood from|out_of|in my? _? butt|ass|rectum|ear|ears|mouth|eyes|privates|stomach|stool
wife|mom|she|he|husband|daughter|sister bled so_much|a_lot|everywhere|out
year_old|yr_old|# yr|yrs|year|years old swallowed|ate|drank|took|got_into
"""
