"""Cries of self-harm in English that name no deed: a means at hand, a farewell, a wish not to wake.

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
mind|head|voice|voices|brain|something|demons|satan|part_of_me _2 telling|tell|tells|say|says|saying
    |want|wants|pushing|pushes|begging _1 me|i|that_i _2 jump|die|kill|end|cut|hang|hurt|do_it|od
    |drown|dead
end|ending it all|right|forever|for_good|permanently|everyday|myself|daily|constantly !here_for_now
    |up
{want} end it right|all|myself|every|already|forever|tn|asap !with|there|here|early|right_there|well
think*|thought|thoughts|consider*|plan* about|of|on? ending|end it|things|everything !with|there
    |here|the_date
pray|prays|prayed|praying|beg|begging|begged|asking _3 die|death|dead|end_it
feel|feeling|felt|feels|felt like just? dying !of|from|laughing|in_the_heat|my_hair|when_i_eat
dont|not|no_longer|tired|sick want|wish|deserve|belong|of _2 on|in this? planet|earth|world !cup
    |wide
^.|im|i|and|probably not going_to be here|around|alive next|for_long|much|come|after|by $|week|month
    |year|longer|then|monday|friday|sunday|christmas
want|wish|need|hope|ready|wanted|wanting my? life to|would|was? be? over|end|done|finished !up
    |insurance
already|just|finally|i wrote|written|writing|finished the|my|a note|letter|letters|goodbyes $
    |already|for_my_kids|for_them|to_my
drink|drinking|use|using|smoke|shoot|shooting|drug|drinking_myself|pills|drank til|till|until|to i
    |it|im|my _1 die|dead|death|kills|dont_wake|never_wake|gone_for_good|heart_stops
kys
why|reason i should keep|bother|even|go|try _1 living|breathing|existing|being_alive|on_living
be|go|going with my|him|her|them _2 in heaven|up_there_in_heaven
ways|way|best_way|easy_way|easiest_way to die !laughing|for
pull|pulling|pulled the trigger !on_the_deal|on_a|on_that|on_buying|warning
thinking|think|thought _2 easy|nice|better|peaceful|simple it _3 jump|die|end|be_dead|not_be|drown
    |let_go|disappear
{will2}|could|should|just take all|every|the_rest_of|all_of|a_whole_bottle_of these|my|the|of|them?
    {pills} and be_done|sleep|die|go|end|never
be over|done permanently|for_good|forever !with_school
life|living|existence|this_life|my_life is|isnt|aint|not|wasnt|feels not? worth it|the_pain
    |the_trouble|fighting|the_struggle|a_damn|anything|saving
wish|hope|want|pray|beg|need|somebody_please|someone_please somebody|someone|they|he|the_cops|god
    |a_stranger|these_people would|to|will|just? _1 shoot|kill|end|stab|run_over|murder me !a_text
    |an|a_email
{will2}|thinking_about|considering|contemplating _1 take|taking|swallow|swallowing|drink|drinking
    the|a|all|every|my whole|entire|them|of|all|last? bottle|my_pills|my_meds|pills|meds|pill
    !of_water|water|of_wine|as_prescribed
stop|stopping|keep|keeping|talk|talking myself from|out_of|into _1 doing|ending|hurting|killing
    |going_through|jumping|cutting it|this|myself|with|$ !laughing|drinking|using|eating|again_lol
{going}|planning_to|ready_to|gotta|just do it _4 when_nobody|when_everyone|when_my|nobody|no_one
    |goodbye|alone|gone|note|pills|gun|rope|tonight|sorry !homework
tell my|our|the|everyone|everybody|them {kin2}|everyone|everybody|people|_ _2 sorry|i_apologize
    |forgive !im_late|i_missed|i_cant_make
oded|overdosed|od|pills|meds|overdose|cut_myself|crashed|wrists _4 on_purpose|to_die|to_kill_myself
    |wanted_to_go|wanted_to_die|intentionally|deliberately
took _2 pills|meds|them|all|it|bottle _4 on_purpose|to_die|to_kill_myself|wanted_to_die
    |intentionally|deliberately
care|matter|mind|cared if|whether _4 kills|kill|takes|ends|murders me !with_work
hope|hopefully|wish|maybe|pray _4 kills|kill|ends|takes_me|finishes me|out|it !the_mood|time
## A means, and how one looks at it.
{means}|knife|bleach|antifreeze _5 {ready} !practice|range
{brood} the|a|my|that|this|all|all_my|some|these? bottle_of? {means}|noose|pills|meds|bleach
    |overpass !for_the_week
got|have|bought|found|saved|made a|the|my? plan|way and|to _1 {means}|date|kill|die|end|go
    !around|to|back|home|there|fishing|without|out|everyone|everybody|him|her|them|you|all|to_kill_the_time|off|with|much|many
enough {pills}|heroin|dope|fentanyl|insulin to kill|die|end|do_it|not_wake|sleep_forever|never
hold|holding|held a|the|my {blade} to|on|against|over my
cut|cutting|cuts|slicing|sliced|slice|scratching|burning|carving|carved on|up|into my? {limb}
    !shaving|of|off_the|out|on_the|the
{want}|{will2}|{urge} cut|slice|carve|burn my? {limb}|skin
i|just|{will2}|ill|could|should|about|of|almost drive|driving|drove|steer|crash|ride my? {vehicle}
    |into|off into|off|in_front_of|_ the|a|into_a|into_the? {wall} !station|through|thru|wash|home
{want}|{will2}|{urge} drive|steer|swerve _4 {wall}|oncoming|traffic|freeway|highway !home|to|up|down
    |across|over
{want}|{wish}|{will2} _2 get_hit|be_hit|get_run_over|be_run_over|run_over|get_struck|flattened by a
    |the|something? {vehicle}
mind|hope|wish|care|cared|let|pray|praying|if if|that? a|the|some? {vehicle} hit|hits|ran|runs|run
    |took|takes|would_hit|would_run|would_just_hit|killed me|us|into_me
mind|hope|wish|pray i|if_i get|got|gets|could_get|would_get|had_got|just_get|just_got|would_just_get
    hit|run_over|shot|struck|killed
## Sleep, and not to wake. Not to be here.
go|going|fall|falling|drift|off|close to? sleep|asleep|my_eyes _3 never_wake|never_open|not_wake
    |dont_wake|not_get_up|forever|and_die|for_good|and_stay !late|early|work|sleep|drive
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
i|wish|was|were|be|been shouldnt|should_not|never|not|wish_i? supposed be|been|to_be|to_have_been
    |have_been born|here|alive !for|at|in|on|this|yet
i dont|do_not|cant see|picture|imagine|think myself|me|ill|i|i_will? making|make|living|being|live
    |be|seeing|see it|here|alive|around|another|my? to|past|till|until|through|thru|another|see
    |next|for? my|the? next? tomorrow|morning|birthday|christmas|30|40|50|year|thirty|forty
    |much_longer|new_years|summer|spring|another_day
wont|not_going_to|wouldnt|wont_be_around_to|dont_want_to see|make_it_to|live_to_see|be_here_for
    |be_around_for|live_to tomorrow|morning|christmas|another_day|another_year|my_birthday|next_year
    |next_week|my_next_birthday !dinner|party
lost|losing|lose|no|dont_have|have_no|gone|zero|without|gave_up|given_up|not_much the|my|any|all?
    will|desire|reason|reasons|urge|strength|wish to live|be_alive|keep_living|exist
death|dying|to_die is|be|seems|as|would_be the|my|a|an? only|best|easiest|way|easy|out|one|relief
    |answer|option|escape !of|hard
only way|thing|choice|option|answer|escape|relief _3 is|be death|dying|to_die|dead|suicide
## Death, and what others would be spared.
if the? {god}|death _1 called|calls|call|took|takes|take|wants|wanted|come|came _3 me|home|ok|ready
    |fine|happy|tonight
ready|time|want to be with the_lord|god|jesus|my_maker|my_late|him_in|her_in|them_in
nothing|nobody|no_one for me here|anymore|in_this|on_this|out_here
nothing|nobody|no_one left for me
doing|do|be _2 everyone|everybody|yall|you|them|family|kids|world|all|people a favor if_i|by_dying
    |by_being|by_leaving|when_im|and_die|and_end|and_kill
wont|dont|never have to worry|deal|put_up|bother|stress|fuss about|with|over me|my_shit _2 much
    |longer|anymore|again|soon|long|no_more|after
maybe|i_bet|think|thought|guess the? world would|will|might be a? better place
world would|will|is be|a? a? better place without|if_i|when_im
ready|time|want|its_time to go|leave|check_out $|and|home|for_good|now|be_with _4 earth|world|life
    |bye|goodbye|tired|peace
its my time $|to_go|to_leave|and|i|lord|god|bye !to_shine
tired|sick|done|through of|with this|the? earth|planet|existence|rat_race_of_life
dont|wont|not|never _1 think|thinking|bet|guess|believe ill|i_will|im_going_to be around|here|alive
    for|to_see|much|long|by|after|come|next|when !work
{want}|want want? out out? _1 of everything|life|this_life|it_all|this_world|this_body|my_head
shouldve|should_have|should_of|shoulda|couldve_just died|od|been_dead|been_gone !laughing
never be|been? born
shouldve|should_have|should_of|shoulda|couldve|wish_they|wish_you|why_didnt|supposed_to|yall_should
    _2 let|left|leave me die|go|be_dead|dead|there_to_die !home|early|of_the_car|to_the
why did|didnt|would they|you|u|yall|he|she|somebody|anyone narcan|save|revive|bring|wake me
wish they|you|u|he|she|nobody|yall|someone hadnt|didnt|never|had_not|had_never|wouldnt_have save
    |saved|find|found|narcan|narcaned|brought|bring|revived|revive|stopped me
it|that|this should_have|shouldve|shoulda|should_of|could_have|couldve been me $|instead|not|who
    |that|and
why couldnt|wasnt|not|didnt|isnt it|god|he|they|that _1 been|be|take|kill|have_been|took me $
    |instead|and|not
dont|didnt|not|never deserve|deserving|fit to|of? be? live|breathe|breathing|life|air|oxygen|exist
    |a_life !happy|treated|here_at
waste of air|space|breathe|oxygen|skin|life !time
better off in the|a|hell|heaven|six_feet|my ground|grave|$|under|coffin|hell|dirt|heaven
{will2}|{want}|gonna take|swallow|drink|down|eat|pop|use everything|anything|whatever|every_pill
    |all_of_it|it_all|all_them _2 cabinet|house|bottle|medicine|left|drawer|at_once|i_got|pills
    !dinner|fridge
hot shot _2 tonight|today|over|done|and|to_end|planning|ready|enough
one|do|a|last one|last|big|final shot|hit|dose|one|time|big_one|fix|bag _4 never_wake|not_wake
    |dont_wake|wont_wake|over|no_more_pain|the_end|gone|die
hope|hoping|pray it|this|that|they|these|she|he _1 kill|kills|takes|finish*|ends me|it_all|me_out
    |this_pain !to|on|home|out_to
hope|hoping|pray it|this|that|they|these _1 do|does|works|work the_job|this_time|and_i_die
how many|much|strong _2 {pills}|of|it|mg|does_it|would_it|dope|heroin|fent _4 kill|die|overdose
    |lethal|fatal|od_on|never_wake
how many|much of? my? _1 {pills}|fentanyl|heroin|insulin _3 takes|take|to_die|will|would|does
googling|googled|looked_up|looking_up|researching|searching|reading_about|search how|ways|painless
    |pills|nooses _3 kill|die|hang|noose|pills|overdose|end|dying|suicide
how do|to|can|long _2 tie|hang|cut|slit|die|drown|bleed_out|overdose _1 noose|knot|myself|wrists
    |painless*|quick*|fast
does|will|would|is dying|drowning|hanging|it|overdosing hurt|painful|peaceful|quick _2 die|drown
    |hang|shoot|bleed|overdose|jump|death|dying
does|will|is|would|do god|heaven|hell|souls|people _5 kill|killed|suicide|commit|end|take|shoot
    their|them|themselves|myself|yourself|$|selves|it
kill|killed|kills|shot|hung|hanged|drowned|ended themselves|themself|himself|herself|themselfs _4
    why|understand|same|get_it|next|me_too
kill|killed|kills|shot|hurt them|him|her self|selves
understand|get|see|know why he|she|they|people|somebody|someone|dad|mom|_ _1 did_it|killed
    |suicide|shot|jumped|hung|end_it|ended_it|took_his|took_her|kill !movie
understand|get|see|know how he|she|dad|mom|people _1 did_it|killed
    |suicide|shot|jumped|hung|end_it|ended_it|took_his|took_her|kill !movie
never|wouldnt|wont|not_going_to|couldnt|cant|dont do|act_on|go_through_with it|that|anything|them
    but|._but i? think|thought|thoughts|wish|want|feel !about_it_before
contemplat* it|tonight|the_end|ending|death|my_life|everything|life|whether|doing
waiting|just_waiting|ready|want to die|be_done_with_life|go_to_heaven
waiting|begging for? it|life|death|everything|this|this_life to? end|be_over|stop_for_good !class
    |with|at
waiting|ready|begging for death|the_end|my_death !of|work|movie|shift|game|show|show_to
{kin2}|{mine}|you can|should|could|will|gets|get have|keep|take? my truck|car|stuff|things|tools
    |clothes|dog|cat|guitar|tv|bike|money|phone|ashes|jewelry|ring|tablet|ps5|everything !charger
    |number|spot|for|to_work|while|when|tomorrow|today|tonight
gave|giving|give my _1 away|to _3 wont|dont|no_longer|not_going_to need|be_needing|want it|them
    |anymore|this|where
wont|not_gonna|dont_think_ill need it|them|this|that|anything|money where|after|anymore|soon
    |much_longer|when_im !coat|for_work
tell|make_sure !you _1 my|our|the|_ _2 daddy|mommy|mom|dad|i|father|mother|his|her|their|nana|papa
    _2 loved|always_loved|loves|did_love _1 him|her|them|so|very|more !pizza
tell my _2 i|that loved|always_loved|love_them|love_her|love_him _3 goodbye|bye|sorry|gone|always
    |forever|not
dont be|cry|get sad|mad|upset|surprised|shocked|for? when|if|at _2 hear|im_gone|find|im_dead|i_go
    |i_die|my_funeral
sorry|im_sorry|forgive_me|goodbye|bye _5 take_care|look_after|watch_over|watch|feed|love of? my|the?
    kids|dog|cat|mom|mother|family|son|daughter|babies|children|baby
this|it is my|the|our? goodbye|farewell|last_goodbye !party|to|dinner|lunch
my goodbye|farewell !party|to_smoking|to_booze|to_alcohol
my will is|in|on|and _4 table|desk|drawer|fridge|counter|envelope|folder|bible|dresser !to_win
wrote|made|finished|writing my will $|and|tonight|today|last
might as well be dead|gone|one|a_ghost|a_dead|in_the_ground|end|die|kill
## What one does to oneself.
scratching|scratched|scratch|picking|biting|bit|digging|burning|burned|hitting|punching|slapping
    |banging my? arms|arm|skin|wrists|wrist|legs|leg|thighs|head|face|myself _5 bleed|bled|blood|raw
    |wall|until|on_purpose|again|bruise|it_hurts|to_feel
put|putting|puts|stub*|press* _3 cigarette|cigarettes|cig|cigs|lighter|match|iron|curling_iron|blunt
    _1 out|to|on|against|my|into _2 arm|arms|leg|legs|skin|hand|wrist|myself|thigh|body
took|broke|taking|break|hid|hiding|keep|kept|bought|found a|the|my|some? razor|razors|blade|blades
    |box_cutter|pencil_sharpener apart|open|out_of|under|for_myself|and|again|blade _2 $|again|cut
    |my|arm|arms|wrist|use
took|take|taking|removed my shoelaces|belt|laces|sheets|bra|hoodie_string
{brood2} _2 tracks|train|trains|bridge|overpass|rooftop|roof_of|cliff|edge_of|river|wheel|rope|noose
    |gun|knife|razor|the_blade !violence|control|laws|rights|book|novel|fishing|park|show|ride
    |schedule|ticket|guitar
turn|turning|jerk|jerking|yank|yanking|let_go_of|letting_go_of|swerve|swerving the wheel _3 {wall}
    |off|into|over|bridge|cliff|traffic|semi
think|thinking|thought|thoughts|urge|tempted _3 turning|jerking|yanking|letting_go_of|turn|jerk|yank
    |swerving the wheel !home|signal|around|off_the_exit
those|bad|dark|same|ugly|the|them thoughts again|back|came|are|about _3 not|ending|dying|death|gone
    |hurting|killing|leaving|suicide
i|im belong|better|rest in the? ground|grave|cemetery|coffin
## What one does to oneself.
do|doing|done|did|capable_of to myself !a_favor|list
scared|afraid|worried|terrified _3 i|ill|i_will|im|i_am might|could|may|going_to|capable|would|will
    do|of $|to_myself|something_to
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
{god} should|shoulda have? taken|took me|my_life
let|please|ready|want _4 take me home|now|away {god}
not|dont|never wake|waking up? tomorrow|in_the_morning|ever !early|at|for
## Farewells.
by_the_time|when|once|after|if _1 you|yall|u|they|she|he|somebody|someone read|reads|get|gets|see
    |sees|find|finds this|these|me|my_body _4 be_dead|dead|gone|too_late|with_the_lord|over
by the time you|yall|u|they|she|anybody read|get|see|find this|me
ill|i_will|im_going_to be dead|gone_forever|out_of_everyones|out_of_your !tired|last|meat|broke|lol
    |serious|asleep|if|when
ill|i_will|im_going_to be gone|out_of_here by|before|soon|tonight|and|then|tomorrow _2 nobody
    |morning|you|they|i_love|sorry|goodbye|everyone
{farewell} _6 {spent}
{spent} _4 goodbye|farewell|forgive_me|tell_my_kids|tell_my_mom|i_love_you_all
    |thank_you_for_everything
say|saying|said|telling|tell my|a|you|yall|everyone|everybody|them? goodbye|goodbyes|bye before
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
funeral _3 mine|my_own
my funeral !clothes|home
my_own funeral
point in|of|to? being|staying|sticking here|around anymore|any_more|no_more|any_longer
## The grave, a place, a means.
rather|sooner|better_off be? in_the_ground|dead|six_feet_under|buried|in_a_grave|in_a_coffin
    !tired|last|broke|wrong|serious|silent|on_time|weight
to|at|on|over|visit my grave|casket|coffin|headstone|tombstone
spot|place|somewhere _1 nobody|no_one|noone|they _2 find me|my_body !for_lunch|a
tonight is it|the_end|my_last|goodbye !cold|still|going|ok|for|not|really|on|raining
almost|nearly|thought|thinking|about_to|{want}|ready|debating _3 jumped|jump|jumping off|from
    |in_front_of _3 roof|bridge|building|balcony|overpass|train|cliff|window|ledge|garage|truck|bus
sharp|razor|razors|blade|blades|knife|knives _2 calling|tempting _1 me|my_name
belt|rope|cord|sheet|noose|wire|chain _1 around|round my|the neck|throat !dog|dogs
be|join with my _4 passed_away|passed_on|died|in_heaven|up_there|who_is_gone|whos_gone
be|join with my _4 passed $
sitting|sit|sat|been _3 garage|shed _3 car|engine|motor|truck running|on !music
dont|cant|do_not trust myself|me to_be|being? alone|with_a|with_these|with_my_pills
thinking|thought|ready about|of|to finishing|finish it|it_all|things $
{want} string myself? up !lights|the|some|christmas|a
i|just|i_just {want} it|it_all|everything|this to be|end|stop over|ended|done|$ !soon|with_work|so_i
step|stepping|stepped|walk off|from the|this platform|curb|ledge|roof|edge|balcony !of_my_comfort
wont|not_gonna|aint_gonna be nobody|anybody|around|here _2 answer|to_answer|for_the_next|tomorrow|reply
gave|giving|given my|the dog|cat|dogs|pet|truck|car _1 my|the|a sister|brother|mom|friend|neighbor _4
    letter|letters|note|im_done|goodbye|sorry
wrote the|my|them_all letters|notes|goodbyes !from|to_my_po|court
saved|saving|saved_up|been_saving|stockpiling|stockpiled|hoarding|put_aside|put_away|collected up? my|all_my|the|some|enough? {pills}
    !for_the_week|organizer|money
wont|will_not|not_going_to|never_going_to|dont_plan_to|not_planning_to|dont_want_to see|make_it_to
    the? morning|sunrise|daylight|sun_come_up|next_sunrise !service|show
go|be|join _2 be_with|with|him_in|her_in|them_in {kin2}|harold|_ now|in_heaven|up_there !_work
gave|given|giving|give away all|everything|my_stuff|all_my|my_dog|my_cat|my_things _3 ready|bye|goodbye|done
    |soon|tonight|anymore !thrift|goodwill|yard
gave|given away all_my_stuff|everything_i_own|all_my_things
{will2}|{want}|{urge}|thinking_about|gonna_just walk|step|run|jump|walking|stepping|running|jumping in|into|out_into|in_front_of|out_in_front_of
    traffic|the_road|the_highway|the_freeway|a_train|a_bus|cars !light|school
see you|yall|u|everybody on|in the other_side|next_life|afterlife !of_town|of_the_street
my time is up|over|done|short im_checking|im_going|lord|goodbye|bye|tonight|im_leaving !at_work|at_the
checking|check out for_good|soon|tonight|now|of_here !of_the_hotel|of_rehab|library|at_noon
time is up|over|done _1 checking|check out
took|got|pulled|brought|have|holding out|down? my|the|a|dads|his gun|pistol|rifle|shotgun|rope|razor _3 looking|staring
    |thinking|crying|holding|in_my_lap !for_the_deer|hunting
pills|meds|bottle_of_pills|them _2 {will2}|going_to|gonna take|swallow|down them_all|it_all|all_of_them|every
    !as_prescribed
got|have|bought|tied|found the|a|my|that rope|noose|belt already|now|ready|tied|$.|hanging|up|around !for_the
in|inside|sitting_in|out_in the|my garage _2 car|truck|engine running|on|started !fixing|working
tried|tryed _5 rope|belt|gun|branch|cord|sheet broke|snapped|jammed|didnt_hold|slipped|wouldnt_fire
cant|cannot|wont promise|swear|say|guarantee i|ill|that_i|im _2 here|around|alive tomorrow|$|next|much|anymore
better off with|without _1 insurance|life_insurance|death_benefit
be|go|lay|lie with|beside|next_to her|him|them|mama|my_wife|my_husband _2 in the? ground|heaven|grave|dirt
see myself|me making it to|till|until|past|through {weekday}|tomorrow|christmas|summer|morning|my_birthday|next
    !work|dinner|the_store
deal|put_up|bother|worry|stress with|about me after|past|come tonight|today|tomorrow|this
figured_out|decided|worked_out|know how|when|where|the_way ill|im_going_to|i_will|ima do_it|end_it|go_out|die
    !the_dishes|homework
beam|rafter|rafters|ceiling_fan|branch|hook|pipe|rope|cord|sheet _5 hold me|my_weight|my_body
think*|thought about|bout|of not being|be around|here|alive !at|for_the
pain stops|ends|quits when i stop|die|end|go|quit
made|making|make peace with going|dying|death|leaving|the_end|my_death !him|her
wish|wished|shouldve|should_have|hope|hoped the|that|my? surgery|crash|wreck|accident|overdose|cancer|fall|stroke|heart_attack|fire
    had|would|wouldve|have? killed|took|taken|finished me
look|looking|stare|staring at the train_tracks|tracks|bridge|edge|overpass|river _2 too_long|and_think|and_wonder
and|so im|i_am ending it $.|tonight|for_good
in case i dont make|wake|come it|up|back !home_in_time|to_the_meeting|to_dinner
hear|hearing|heard a|the|this? voice|voices _2 jump|die|kill|end|cut|hurt !game|on_the_radio
if i had|could_get|owned|got a|my? gun|pistol|rope|bottle_of_pills id|i_would|i_d _1 gone|dead|not_be|done|use_it
last day|night on|in earth|this_earth|this_world|planet_earth
last day on_earth|alive|here for_me
bury|cremate me next|beside|with|by|when !snow|sand
planning|plan|planned|planning_on my way_out|exit|death|own_funeral|own_death
cutting is|was|feels|helps|makes _2 thing_that|only|better|relief|calm|release !grass|carbs|hair
sin|wrong|ok|selfish to take your|my|ur own? life
picture|imagine|think_about|thinking_about|keep_picturing driving|steering my|the? truck|car|van|bike|self|myself into|off the|a? river|lake|tree|wall|pole|bridge|cliff|semi|median
standing|sitting|parked|here|out on|at|by the|a _3 bridge|overpass|ledge|tracks|railing !fishing|with_my|work|working|watching|waiting_for
son|daughter|brother|sister|mom|dad|friend|husband|wife|boyfriend|girlfriend|roommate|cousin|kid says|said|is_saying|keeps_saying|texted _2 going|gonna|wants to _1 kill|jump|hang|end|shoot himself|herself|themself|off|it|himself|from
{kin}|girlfriend|boyfriend|roommate|bunkie cut|cuts|cutting|slit|slashed her|his|their wrist|wrists|arms
cut|cuts|cutting herself|himself|themself|themselves !shaving|cooking|off|some
hung|hanged|shot|gassed himself|herself|themself|themselves !in_the_foot
don want to exist|live|be_here|be_alive
swim out _4 dont|not|never come back
walk|walking|step|stepping into|in_to|in_front_of traffic|a_train|a_bus|a_truck
put|putting|eat|eating a? bullet _1 in_my_head|in_my_brain|in_my_skull|$
voice|voices _2 saying|says|say|telling|tells _2 cut|die|jump|kill|end !hair
burned|burnt|burn|burning my own? arm|arms|leg|legs|thigh|skin _5 it_helps|again|on_purpose|with_the_lighter|with_a_lighter|with_my_lighter
tied|tie it|the_rope|a_rope|the_noose|the_sheet to|on the|a beam|rafter|tree|fan|pipe|bar !truck
stand|standing|stood on|at a|the? bridge|ledge|roof _4 let_go|letting_go
ill|i_will|rather hang|die before i go_back|let
been cutting again|since|myself|my
good by|bye everybody|every_body|everyone|all _4 trying|sorry|kind|love|forgive|for_everything
taking|take|swallow|swallowing all|every _1 of them at_once|at_one_time|and_be|and_being
daughter|son|kid|girl|boy|granddaughter|grandson|niece|nephew|sister|brother|friend cuts|cut|cutting|slices her|his|their|on_her|on_his arms|legs|wrists|thighs|arm|leg|wrist|stomach
girl|guy|man|woman|friend|cousin|brother|sister|dude|lady|kid|son|daughter|uncle|buddy|roommate|neighbor|dad|mom _3 killed|hung|shot|hanged herself|himself|themself|themselves !last_year|a_year|years|in_20|in_19|#|when
ate|eat his|my|a|the gun
i attempted|tried once|twice|before|2_times|3_times|two_times|three_times|many_times|back_in|when !to
better off w|without me
everybody|everyone|they|kids|family be|is|are|would_be better off
what if i just? didnt exist|wasnt_here|disappeared|was_gone
end|ending in it tonight|tonigt|now|today
feeling|feelin sooicidal|suisidal|sewicidal
"""
