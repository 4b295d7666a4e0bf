"""Cries in English that name no deed: a means at hand, a farewell, a body that fails, a fear.

Each row puts two or three classes of words near each other (see `word_classes_crises`), so that it
hears a whole family of texts. The rules are those of `phrases_crisis`: a row only adds attention.
"""

SELF_HARM_HINTS = """
## A deed in other words.
{will2}|{want}|{urge} take|taking myself|me out !to|for|of|on|shopping|dancing|somewhere
taking myself out !to|for|of|on|shopping
{will2}|{want}|{urge} do|doing myself in
{will2}|{want}|{urge} check|checking out for_good|permanently|of_this_life|of_life
{will2}|{want}|{urge}|be be? done with it_all|everything|life|living|this_life|this_world
end|ending things|it|this|everything for_good|once_and_for_all|permanently|tonight|my_way
tonight|today is the night|day i|im|that_i end|ending|do_it|leave|go|die|finally_do
## A means, and how one looks at it.
{means}|knife|bleach|antifreeze _5 {ready} !practice|range
{brood} the|a|my|that|this|all|all_my|some|these|? bottle_of|? {means}|noose|pills|meds|bleach
    |overpass !for_the_week
got|have|bought|found|saved|made a|the|my|? plan|way and|to _2 {means}|date|time|kill|die|end|go
    !everyone|everybody|him|her|them|you|all
enough {pills}|heroin|dope|fentanyl|insulin to kill|die|end|do_it|not_wake|sleep_forever|never
hold|holding|held a|the|my {blade} to|on|against|over my
cut|cutting|cuts|slicing|sliced|slice|scratching|burning|carving|carved on|up|into my|? {limb}
    !shaving|of|off_the|out|on_the|the
{want}|{will2}|{urge} cut|slice|carve|burn my? {limb}|skin
i|just|{will2}|ill|could|should|about|of|almost drive|driving|drove|steer|run|crash|ride my?
    {vehicle}|into|off into|off|in_front_of|_ the|a|into_a|into_the? {wall} !station|through|thru
    |wash|home
{want}|{will2}|{urge} drive|steer|swerve _4 {wall}|oncoming|traffic|freeway|highway !home|to|up|down
    |across|over
{want}|{wish}|{will2} _2 hit|run_over|struck|flattened by a|the|something|? {vehicle}
mind|hope|wish|care|cared|let|pray|praying|if if|that|? a|the|some|? {vehicle} hit|hits|ran|runs|run
    |took|takes|would_hit|would_run|would_just_hit|killed me|us|into_me
mind|hope|wish|pray i|if_i get|got|gets|could_get|would_get|had_got|just_get|just_got|would_just_get
    hit|run_over|shot|struck|killed
## Sleep, and not to wake. Not to be here.
go|going|fall|falling|drift|off|close to? sleep|asleep|my_eyes _3 never|not|dont|forever|and_die
    |for_good !late|early|work|sleep|drive
sleep forever|for_ever|for_good|and_never|and_not_wake|and_dont_wake|until_im_dead
go|went to sleep|bed _2 never|not|dont|didnt|wont get|wake|woken up? !early|on|for|at|till|until
not|never being here|around|alive anymore|$|again|tomorrow|at_all !for|at|on|in|with|when|to
not wanting|want to live|be_here|be_alive|exist|be_around|wake_up
thoughts|thinking|thought|think|ideas|feeling|feelings about|of|like _1 being|be|leaving|if_i
    |if_i_was|if_i_were gone|dead|this_world|this_life|this_earth|no_more|better_off_dead
if i was|were|am|wasnt|werent|died|disappeared|werent|no_longer gone|dead|here|around|alive|tomorrow
    _3 {mine}|nobody|who|would|it_would|things|everything|life !for|at
nobody|no_one|{mine} dont|wont|would_not|wouldnt|never need|want|miss|needs|wants me in_it|here
    |around|alive|when_im_gone|if_i
the? world|earth|life dont|would|wouldnt|is|will _2 need|better|miss _3 me !to
{mine} would|will|could|be|are|is _2 better|happier|fine|relieved|easier|ok|okay|glad|free without
    |when|if|once me|im_gone|im_dead|i_was_gone|i_die|i_died|i_go|i_am_gone|i_wasnt !there
i|wish|was|were|be|been shouldnt|should_not|never|not|wish_i|? supposed be|been|to_be|to_have_been
    |have_been born|here|alive !for|at|in|on|this|yet
i dont|do_not|cant see|picture|imagine|think myself|me|ill|i|i_will|? making|make|living|being|live
    |be|seeing|see it|here|alive|around|another|my|? to|past|till|until|through|thru|another|see
    |next|for|? my|the|? next? tomorrow|morning|birthday|christmas|30|40|50|year|thirty|forty
    |much_longer|new_years|summer|spring|another_day
wont|not_going_to|wouldnt|wont_be_around_to|dont_want_to see|make_it_to|live_to_see|be_here_for
    |be_around_for|live_to tomorrow|morning|christmas|another_day|another_year|my_birthday|next_year
    |next_week|my_next_birthday !dinner|party
lost|losing|lose|no|dont_have|have_no|gone|zero|without|gave_up|given_up|not_much the|my|any|all|?
    will|desire|reason|reasons|urge|strength|wish to live|be_alive|keep_living|exist
death|dying|to_die is|be|seems|as|would_be the|my|a|an|? only|best|easiest|way|easy|out|one|relief
    |answer|option|escape !of|hard
only way|thing|choice|option|answer|escape|relief _3 is|be death|dying|to_die|dead|suicide
those|bad|dark|same|ugly|the|them thoughts again|back|came|are|about _3 not|ending|dying|death|gone
    |hurting|killing|leaving|suicide
i|im belong|better|rest in the? ground|grave|cemetery|coffin
## What one does to oneself.
do|doing|done|did|capable_of to myself !a_favor|list
scared|afraid|worried|terrified _3 i|ill|i_will|im|i_am might|could|may|going_to|capable|would|? do
    |of $|to_myself|something
safe|trust|alone with|around|from|by myself !driving|now|and_eat
not|isnt|dont_feel|aint safe with|alone|by|being|left|around myself|by_myself|with_my|alone|with_me
    |from_myself|me
a|any danger|threat to myself
call*|text*|dialed|phoned|need|ring|rang|number_for|hung_up_with|talked_to|with the? 988
suicide|crisis line|hotline|lifeline !training|volunteer|work|job
## God, take me.
{god} _2 take|takes|call|calls|bring me|us|my_soul|my_life $|now|already|home|away|in_my|out|with
    |from|tonight|soon|please !to
hope|pray|praying|wish|want|wishing|prayed|ask|asking _2 {god}|he|that take|takes|would_take|calls
    |will_take|to_take me|my $|now|already|home|away|in_my|out|life|soul|soon
take|takes me in my sleep
let|please|ready|want _4 take me home|now|away {god}
not|dont|never wake|waking up? tomorrow|in_the_morning|ever !early|at|for
## Farewells.
by_the_time|when|once|after|if _1 you|yall|u|they|she|he|somebody|someone read|reads|get|gets|see
    |sees|find|finds this|these|me|my_body _4 be|im|dead|gone|too_late|with_the|over|i_am
by the time you|yall|u|they|she|anybody read|get|see|find this|me
ill|i_will|will|i_wont|im_going_to|going_to be dead|gone_forever|out_of_everyones|out_of_your !tired
    |last|meat|broke|lol|serious|asleep|if|when
ill|i_will|im_going_to be gone|out_of_here by|before|soon|tonight|and|then|tomorrow _2 nobody
    |morning|you|they|i_love|sorry|goodbye|everyone
{farewell} _6 {spent}
{spent} _4 goodbye|farewell|forgive_me|tell_my_kids|tell_my_mom|i_love_you_all
    |thank_you_for_everything
say|saying|said|telling|tell my|a|you|yall|everyone|everybody|them|? goodbye|goodbyes|bye before
    |while|one_last|for_the_last|forever|to_everyone|to_everybody|to_my_kids|to_the_world|to_life
    !we|the|she|he|they|leaving|move|vacation|you_leave|work|school
wrote|writing|write|left|leaving|written _2 letter|letters|note|notes|video|will|goodbye to|for
    |explaining my|everyone|why _4 gone|$|dead|die|sorry|goodbye !teacher|boss|landlord|judge|school
    |fridge|po|probation|lawyer|counselor
giving|gave|given away|out all|my _2 stuff|things|everything|belongings|clothes|dog _3 {spent}
    |dont_need|wont_need|need|gone|goodbye
please|someone|somebody|will_you|can_someone|promise take care of my kids|daughter|son|dog|cat|mom
    |family|babies if|when|after im_gone|i_go|i_die|something|i_am_gone|i|me
last|final time|day|night youll|you_will|yall_will|you|anyone|anybody|i|ill see|hear|hears|talk|be
    |breathe _1 me|from_me|alive|here|on_this_earth
funeral _3 mine|my_own|my
my funeral !clothes|home
"""

MEDICAL_HINTS = """
## Somebody lies there.
{them} fell|fall out|over|down|unconscious|on_the_floor|flat _3 cant|wont|not|isnt|dont|aint|barely
    |he|she
{them} is|are|just|was|? collapsed|slumped|unconscious|limp|lifeless|nodded_out|out_cold
    |knocked_out_cold|blue_lips|gray|grey|purple|ashy !lung|blue_shirt
{them} is|are|lying|laying|on|just|passed _3 floor|ground|sidewalk|bathroom|bathtub|tub|stairwell _4
    cant|wont|not|isnt|dont|aint|barely|move|moving|blue|purple|help
cant|couldnt|unable_to get|wake him|her|them|my_friend|my_mom|my_dad|my_brother|my_sister|this_guy
    |my_roommate|my_boyfriend|my_girlfriend|my_husband|my_wife|dude up|to_wake|awake|to_respond
    |to_breathe !for_school|for_work|early|in_the_morning|on_time|to_school
{them} is|are|all|? cold|limp|clammy|pale|white|gray|grey|blue|stiff and|.|? wont|not|isnt|dont|aint
    |barely|cant
{them} wont|isnt|not|aint|cant|barely|hardly|dont|is_not|stopped moving|move|talking_right
    |making_sense|opening|open|breathe|breathing|conscious|coherent|waking|alive $|at_all|and
    |his_eyes|her_eyes|help|please|anymore|from|hes|shes|what_do !on|in|out|to
{them} is|had|having|might|may|think|got|took|did _2 overdose*|od|oded|oding|dying|died_on_me
    |a_seizure|seizing|seizure|convulsing|a_stroke|bleeding !green|for|to|edge
{them} _4 {took} _4 {downer} _6 snoring|gurgling|gray|grey|blue|cold|wont|not|slumped|barely
{them} is|was|just|keeps|? dying $|please|help|on|right_now|in_front !to|of|for|laughing|down|inside
    |hair
breathing|breathe is|real|really|so|very|all|? weird|funny|slow|slowly|shallow|wrong|off|bad|ragged
    |fast_and !exercise|exercises
lips|face|fingers|fingernails|skin is|are|r|turning|turned|look|looks|all|went|getting? purple|blue
    |gray|grey|ashy|white_as !lipstick|from_the
## Too much.
took|taken|i_take|drank|swallowed|used|popped|shot|keep_taking way|far|a_lot|so_much|much|alot|?
    more|too_much|too_many than|of i|it|im|my|what|prescribed|usual|them|normal|ever|that _2 should
    |supposed|prescribed|meant|usual|do|can|$ !time|credit|on_my_plate
took|taken|take|taking|swallowed|popped|downed|drank|ate # days|weeks|months|bottles|boxes|packs
    |sheets|handfuls|strips|bottle|week|month|days_worth of|worth my|? {medicine}|of
took|taken|take|taking|swallowed|popped|downed my|his|her|the {medicine} twice|2_times|3_times
    |two_times|three_times|double|2x|3x|4x|again_by_mistake|too_soon
double|doubled|triple|extra dose|dosed|up|my_dose of|on|my|by|today|$ _1 {medicine}|mistake|accident
    |$ !shift|over
took|taken|swallowed|ate|drank accidentally|by_mistake|by_accident|on_accident|mistakenly|wrong _4
    {medicine}|dose|twice|double
accidentally|by_mistake|by_accident|mistakenly|on_accident took|taken|swallowed|drank|ate|used|did
    _4 {medicine}|twice|double|dose|wrong|too_much
drank|drink|drinking|swallowed|took|chugged|downed a|the|whole|half|? bottle|box|bottles of
    {medicine}|cough_syrup|rubbing_alcohol|mouthwash|hand_sanitizer|sleeping
{took}|drank|all|swallowed|popped|ate the|of|all_of|my|? all|rest|whole_thing|everything|entire of
    |my|the|? {medicine}|pills|meds|bottle
took|swallowed|popped|ate|downed|did|had|take|taken like|about|around|maybe|almost|over|more_than
    |probably|? #|twenty|thirty|forty|fifty|fifteen|ten|dozen|a_dozen|fifty of_my|of_them|of_those
    |of_the|of|? {medicine} !mg|inch
mixed|mixing|mix|combined|took|drank|had|did|on|taking|drinking|and _2 {downer} _2 and|with
    |on_top_of|plus|then _2 {drink}|{downer} !meeting
mixed|mixing|mix|combined|drank|had|drinking|took _3 {drink} and|with|on_top_of|plus|then _2
    {downer}
{taken} _3 too much|many|strong $|and|i|im|cant|help|now|heart|of|dope|feel|feeling !coffee|time
    |food|on_my_plate|work|credit|homework|overtime
{taken} _5 {ill} !day|of|by
{ill} _3 since|after|from _2 {taken}|taking|smoking|shooting|dose|shot|pill
something in these|this|my|the|that {downer}|stuff|drink|powder|shot|bag|weed|pipe
{downer}|powder|drink|stuff|shit is|are|was|were|must|might|got|had|has|might_be|could_be laced
    |spiked|bad|cut|hot|fentanyl|poison|tainted !ass
spiked|drugged|roofied|slipped my_drink|me_something|his_drink|her_drink|me|something_in_my
{kid} got|ate|swallowed|took|drank|found|put|chewed|gotten _1 into|hold_of|my|the|a|some|one|one_of
    |in_his_mouth _2 {medicine}|battery
## A body that fails.
chest|heart hurts|hurt|hurting|is_hurting|tight|tightness|is_tight|feels_tight|pain|pains|pressure
    |heavy|is_killing_me|pounding_so|stopping|stopped|burning|feels_like !for_you|for_him|for_her
    |for_them|broken|day|workout|goes|seeing|to_see|to_hear|that|you
heart beating|is_beating|pounding|is_pounding|racing|is_racing|going|is_going|skipping|is_skipping
    |jumping|fluttering _3 out_of|chest|fast|stop|wont|hard|weird|dizzy|arm|breathe|weird|beats|bad
    |irregular|crazy
arm|jaw|side|face|body|legs is|are|feel|feels|went|going|gone|so|all|got|? numb|tingling|tingly
    |droopy|drooping|paralyzed|weak _4 chest|face|speech|talk|side|cant|heart
chest|heart _6 left? arm|jaw|shoulder !wrestle|chair
cant|couldnt|barely|hard_to|trouble|struggling_to|cant_hardly catch|catching|get|getting|take|taking
    any|enough|a|my|? air|breathe|oxygen !of_fresh|from_running|of_air
gasping|suffocating|wheezing for|$|bad|real|help|and|so|hard|really
having|going_into|had an|a|? asthma_attack|allergic_reaction !once
anaphyla*
swelling|closing|closed|tightening up? throat|tongue|airway
throat|tongue|airway is|are|feels|? swelling|closing|swollen|closed|tightening
feel|feels|felt|feeling like|as_if i|im|i_am|ima|i_was|i_might going_to|about_to|gonna|? die|dying
    |stroke_out|have_a_heart_attack|pass_out|faint !of|if|from|for|laughing|inside|without
i|im|ive|she|he|mom|about_to|going_to|almost|keep|keeps|and fainted|fainting|faint
^. passed|blacked out $.|twice|again|today|#|cold|and_hit|in_the_shower|standing|walking|behind
i|ive|been|keep|kept|started|she|he|keeps blacking|passing|zoning out !candy|flyers|food|on|stuff
    |papers|bags
in and out of consciousness|it !lately|work|school|the
drifting|fading|going|slipping in_and_out $|of_it|of_consciousness|again
lost|losing|lose|loss_of consciousness
blood|bloody in|coming_out|stool|poop|vomit|urine|nose_wont _1 my|the|of|i|? vomit|puke|throw_up
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
the dts
delirium
think|thinking|might|could|am|must im|i_am|i|be|? have|having|had|having_a|dying stroke|a_stroke
    |a_heart_attack|seizure|dying
need|take|rush|get|going me|him|her|us|to|? to? a|the|? doctor|er|hospital|medic|paramedics
    |emergency|emergency_room right_now|asap|now|bad|quick|fast|hurry
call|send|get|need|calling an|the|a|? ambulance|paramedics|medic|medics|emt|ems
sugar|glucose|insulin is|was|reads|dropped|went|at|too|? low|high|dropping|#|crashing _4 {ill}|shaky
    |pass_out
"""
