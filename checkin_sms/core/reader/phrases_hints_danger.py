"""Danger from others, or to others, told by what somebody does. The rules are those of
`phrases_hints_self_harm`.
"""

DANGER_HINTS = """
## What somebody does to me.
{foe} put|puts|putting|laid|lays|laying|lay|raised|raises his|her|their? hands|hand|fists|fist on
    |to|against|at me|us|my
put|puts|putting|laid|lays his|her|their hands|hand|fists on|around me|us|my
{foe} _2 choked|chokes|choking|strangled|slapped|slaps|punched|punches|kicked|kicks|hit|hits|beat
    |beats|burned|bit|dragged|stabbed|shoved|pushed|smacked|whooped|headbutted|slammed me|us|my_mom
    |my_kids|my_son|my_daughter|my_baby|my_face|my_head !up_at|up_on|up_with|up_for|to|a_lot|hard
    |too|really|by|back|with_the|with_a_bill|in_the_game|in_chess|in_pool|at|on_the_swing
    |by_accident|on_accident|off_my|off_the|up_later|up_tomorrow|so_hard|with_questions|out|that|how
{foe} threw|throws|throwing|chucked|swung|swings _4 at me|us|my_head|my_face|my_kids !the_ball
    |a_party|football
{foe} threw|pushed|shoved|dragged|knocked|slammed|kicked me|us down|into|against|through|around|onto
    |across|up_against|by_my|to_the_ground|to_the_floor !a_party
gave me a black eye|busted_lip|beating|concussion
black eye|busted_lip|bruises|bruise|broken_jaw|broken_nose|broken_ribs from|because|bc|he|she|where
    |my_ex|again|him|all_over
{foe} made|makes|making|forced|forces|forcing|tricked me to? have_sex|sleep_with|do_things|do_stuff
    |touch|strip|suck|sell|trick|turn_tricks|work_the|perform|take_off
{foe} _1 forced|forces|forcing himself|herself|themselves|themself on|onto|in
i|ive|i_was|i_got|been|being|me|im|keep_being|getting|^.|got|i_am|and sexually assault*|abuse*
    |harass*|molest*
{foe} _1 sexually assault*|abuse*|harass*|molest* me|my|us
{foe} _1 touched|touches|touching|groped|gropes|fondled|grabbed|grabs|rubbed me|my in|when|while
    |inappropriately|down|there|without|again|at|private|under|breast*|butt|ass|body|last|throat
    |hair|neck|by_the_hair|by_the_neck|by_my !arm_wrestling|shoulder|heart
had sex with me while|when|without|against
took|taking advantage of me !of_it
{foe} wont|not|dont|refuses|never|keeps_not let|lets|letting me _1 out|leave|go|eat|sleep|outside
    |see_anyone|talk_to_anyone|use_the_phone|have_my|near_the_phone|get_help !to_the|to_a|to_my
    |first|early|in_front|there|with
wont|wouldnt|isnt_going_to|never|refuses_to let|letting me leave|out|go !to|of_the_car_until
    |outside_without_a|first|early|there|with
took|takes|has|hid|hides|stole|broke|smashed|taking my keys|phone|shoes|id|wallet|passport|car_keys
    |purse|clothes|money _6 cant|wont|so_i get|leave|go|call|let|out
{foe} locked|locks|barricaded|trapped|tied|handcuffed|chained|cornered me|us !up
held|robbed|stuck|mugged|carjacked|threatened up? _2 at gunpoint|gun_point|knifepoint|knife_point
at gunpoint|gun_point|knifepoint|knife_point
{foe} is|are|was|be|been|just|keeps|keep|came|comes|came_at|gets? _1 threatening|threatened
    |threatens|threaten|attacked|attacking|attacks|stalking|harassing|terrorizing|extorting
    |blackmailing|pimping|trafficking me|us|my_kids|my_family|to_kill|to_hurt|to_take|to_beat
    |to_burn|to_shoot
threatening|threatened|threatens to|me|us|my kill|hurt|shoot|burn|beat|stab|with|family|kids|life
{foe}|ex|my_ex keeps|keep|wont_stop|been|is|are|was|started|always _1 following|stalking|chasing
    |hunting|harassing|threatening|showing_up_at|coming_by|driving_by|sitting_outside|parked_outside
    |waiting_outside|waiting_for me|us|my_house|my_kids|my_job|my_work|my_place|my_apartment|my_car
    |my_door|my_window|my_mom|the_house|everywhere !on|instagram|tiktok|facebook|game|show
    |to_the_bathroom|to_the_kitchen|dog
following|followed me home|around|everywhere|from|to_work|to_my|in_a|down|again|since|all_the_way
    |to_the_store|off_the_bus !on|instagram|twitter|lol|like_a_puppy|puppy
keep|keeps|kept showing up at my|work_and|outside|here !on_my|feed
{foe}|ex|my_ex is|are|at|came|outside|waiting? outside|at|to|by|through my|the house|door|apartment
    |window|place|room|job|work|trailer _4 kill|mad|angry|drunk|yelling|screaming|banging|gun|knife
    |scared|threatening|bat|wont_leave
{foe} is|was|keeps|started? breaking|broke|smashing|smashed|kicking|kicked|punching|punched|tearing
    |throwing _1 stuff|things|everything|the_door|my_door|down_the_door|in_the_door|holes|windows
    |the_windows|furniture|the_house|up_the_house|shit|dishes|my_phone|my_stuff !out|away|up_my
kicked|kicking|breaking|broke|busted|busting|beating|banging in|down|on my|the door|window !bell
{foe} _3 {weapon} _3 my|our head|face|back|throat|neck|chest|door|kids
{foe} _3 {weapon} _3 me|us|him|her|outside|my|threatening|says|said|hes|drunk|mad|kids|them|house
    |here !nail|up_my_rental|bar|guitar|roller
{foe} came|coming|comes|ran|charged|swinging|lunged|went after? at|towards|toward|for|after me|us
    |my_kids|my_mom _1 {weapon}|fists|swinging|with|again|drunk
owe|owed _2 {foe}|money|them|him|people|a_lot _8 kill|hurt|coming|after_me|looking_for|scared|dead
    |threat*|find_me|beat
{foe} is|are|been|be|keep|keeps|was? looking|searching|hunting|gunning for|after me _6 kill|dead
    |owe|money|hurt|gun|beat|scared|hide|hiding|find|says|said
says|said|saying|told_me|swears|promised im|i_am|i_was|ill_be|hes_going_to|your|i|we_are|were dead
    |a_dead_man|a_dead_woman|a_dead_bitch|end_me|bury_me|dead_if|finished
dealer|plug|pimp|gang|cartel|loan_shark|bloods|crips|stalker|ex is|are|came|keeps|been|has? _1
    looking|hunting|coming|came|gunning|waiting|outside for|to|after|my|me me|kill|house|my|get
    |collect
{foe} has|have|had|keeps|got|kept me|us _1 locked|tied|trapped|chained|captive|hostage
    |up_in_the_room|in_the_basement
next time he|she|they|ill|hes|i_will _1 wont_miss|will_kill|kill|be_dead|finish|end_me|bury
showed|pointed|waved|flashed|pulled|aimed|drew me|us|at_me? the|a|his|her|their|out? gun|knife
    |pistol|machete|blade|bat !collection|show
reads|checks|tracks|goes_through|sees|see|looks_at my|these|this|our texts|text|phone|messages
    |location _5 violent|hit|beat|kill|hurt|scared|mad|careful|dangerous
{foe} _1 is|gets|hes|shes|getting|so violent|abusive|physical_with|dangerous_when|aggressive_with
    !film|game
{foe} _5 keeps|kept|started|wont_stop|tried_to|tries_to grabbing|touching|groping|feeling|rubbing
    |messing|grab|touch|kissing|kiss me|on_me|with_me|my
messing|messed|fooling|playing with me since|when_i|at_night|sexually|as_a_kid
drugged|roofied $|and|me|by|last !up_on_cold
put|puts|slipped|dropped something|pill|drug|roofie in|into my|our|the drink|drinks|food|cup|beer
woke up naked|undressed|without_my|with_no|in_a_strange|in_some
i|was|got|been|and|im|me raped $|at|by|last|again|and|when|in|behind|yesterday|tonight
sex for rent|money|drugs|food|a_place|a_bed|dope
wants|want|demands|asked|expects|offered me? to? sex|sleep_with|head|nudes|favors for|if|or
    |instead _1 rent|money|drugs|kick|evict|place|room
out of|from jail|prison|county|lockup _5 knows|looking|coming|finds|find|kill|stay|live
my_ex|ex|stalker|dealer|pimp|abuser|they|my_husband|my_father|my_stepdad|gang _5 knows|know|found
    |finds|found_out where|out_where i|we|im live|stay|staying|sleep|work|at|am
came|come|coming|showed_up|pulled_up|outside|house|rolled_up|ran_up|at_my|here _4 with guns|a_gun
    |bats|knives|weapons|pistols|masks|machetes
green_light|hit|bounty|contract|price out? on me|my_head|my_name !guy|girl
want|wants|wanting me|us|him|her dead
someone|somebody|someones|somebodys|a_man|a_guy|stranger|people|he|my_ex been|was|got|has_been|gets
    |broke|came|keeps _1 in|inside|into|sneaking_in|getting_in my|our apartment|house|room|place
    |tent|bed|apt|trailer !dms|car_to|head|heart
theres|there_is|i_see|saw a|some? man|guy|someone|somebody|stranger|dude|men|people hiding|standing
    |waiting|lurking|creeping|looking|peeking|sneaking in|outside|by|at|under|behind|through|around
    my|the|our !store|bus|line|church
said|says|swears|told_me|saying|texted|promised _1 hell|he_will|shell|theyll|hed|they|hes_going_to
    |ill|he|she|shed kill|burn|shoot|stab|beat|hurt|get|cut|find|bury|rape|choke|end|smoke|drown
    |slit|jump me|us|my|the_house !up_at|up_later|a_ride|in_chess|some|food
my_ex|ex|stalker|he wont leave me alone _3 house|job|work|door|coming|following|threatening|scared
my_ex|ex|stalker keeps|keep|kept coming|showing|driving|walking to|by|up|at|past|over !with_ideas
{foe} _1 is|hes|shes|drunk|mad|angry|high|and|keeps _2 throwing|breaking|smashing|punching
    |destroying|kicking|flipping things|stuff|everything|dishes|holes|walls|doors|furniture|tables
    !out|away|down|at_the_wall_to|up_my
hiding in|under|inside the|a|my? bathroom|closet|bedroom|attic|basement|bed|shed|trunk $.|again|help
    |please|and|because !seek
getting|get|got|been|being|keep_getting|i_get|still_getting abused|beaten|molested|assaulted|raped $
    |at|in|by|here !an|and|every|when|again !by_pitch|with_a_bill|on
member|staff|counselor|guard|officer|nurse|doctor|pastor|teacher|coach|roommate|bunkie|cellmate|tech
    |aide|driver|manager|coworker|inmate|boss _1 touched|groped|raped|assaulted|molested|choked
    |cornered|exposed|fondled me|us|himself
{foe}|hes|she|he|they _2 said|says|saying|told_me _2 hes_going_to|he_will|he_is_going_to|hell
    |shes_going_to|theyre_going_to|hes_coming_to|coming_to|they_will|going_to _1 kill|shoot|hurt
    |stab|burn|beat|get|choke|rape me|us|my !up_at|a_car|food
{foe} killed my|our cat|dog|kitten|puppy|bird|pet !in_the_game
{foe} _1 has|have|had|been been? beating|hitting|choking|hurting|abusing|raping|threatening
    |stalking|slapping|kicking|punching me|us|my_kids|my_mom !up_at|in|at
{foe} jumped|mugged|robbed|rushed|sliced|cut|stomped me|us $|at|by|on|for|behind|last|and|outside|in
## Hiding, and being afraid of somebody.
hiding|hid|hide|locked|locking|barricaded|stuck myself|us? in|inside|at|under|behind the|a|my?
    bathroom|closet|car|bedroom|garage|basement|neighbors|room|attic|shed|woods|bed|stairwell
    |laundry_room _5 he|hes|she|shes|him|her|my_ex|them|theyre|they|from|husband|boyfriend|dad
    |yelling|screaming|breaking|gun|drunk !gone|birthday|surprise|lol
hiding from {foe}|my_husband|my_boyfriend|my_bf|my_dad|my_man|my_wife|the_cops_and|my_partner
running|ran|run|running_away|escaped|escape|left|fled|fleeing|get_away|got_away from my|him|her|the
    |an abuser|husband|boyfriend|ex|trafficker|pimp|dad|abusive|man|captor
my abuser
abusive husband|boyfriend|relationship|partner|dad|home|marriage|man|ex|father|mother|household|bf
    |wife|girlfriend !years_ago
scared|afraid|terrified|frightened|fear to|of|for go|going|come|coming|be|being|stay|staying|sleep
    |sleeping home|there|back|inside|here|alone_with|with_him|with_her|in_my_own|in_my_house
    |at_night_because|around_him|around_her|near_him
    !to_jail|to_prison|to_work|to_court|to_school|to_drinking|to_using|to_the_streets _5 he|hes|him|she|shes|her|they|$|dad|husband
    |boyfriend|ex|man|drunk|mad|tonight !the_dark|spiders|movie
scared|afraid|terrified|frightened _2 he|hes|she|shes|they|my_ex|my_husband|my_boyfriend|dad|my_dad
    |my_bf|of_him|of_her _3 come|coming|find|finds|get|kill|hurt|hit|beat|back|out|going_to
    |out_of_jail|here|do_something|snap|knows_where
he|my_ex|she|my_husband|they knows|found_out|know where i live|im_at|i_stay|i_work|we_live
    |im_staying|i_am _3 {foe}|scared|kill|coming|safe|and
dont want to go home|back _4 he|hes|drunk|mad|hit|beat|yell|hurt|waiting|angry
^. not safe $|here|at|there|with|in|home|anymore|tonight
isnt|not|aint|dont_feel|never_feel|no_longer safe here|at_home|in_this_house|in_my_home|with_him
    |with_her|around_him|around_her|in_my_own|at_my_house|at_the_shelter|at_this_house|in_the_house
    !driving|for_work|for_kids|to_eat|to_swim
need|have|trying|got|help to|me? get|run|escape|hide away? from him|her|my_husband|my_boyfriend
    |my_ex|my_dad|this_man|my_bf|my_wife|my_abuser|them !for_a_bit|dog
need|have_to|trying|want|help|got_to to|me? get|leave|escape|run out|away|of|from? from|of? here
    |him|her|this_house|my_husband|my_boyfriend _3 before|hurt|kill|hes|he|shes|danger|safe
call|send|get|need|calling|called the? cops|police|law|sheriff _3 he|hes|she|him|her|please|now
    |hurry|hurt|gun|fight|on_my|quick !retirement|ride
restraining|protective|protection order _4 him|ex|broke|violated|came|scared|husband|boyfriend|need
    |against
gunshots|shots|gunfire|shooting|drive_by|driveby fired|outside|next_door|on_my|in_my|at_my|in_the
    |near_my|at_us|going_off|by_my|around_my|on_the_block !hoops|range|pool|game|movie|video
someone|somebody|they|he|guy|kid|man|people|a_guy|dude just|got|is|are|was|getting|keeps? shooting
    |shot|stabbed|shooting_at|jumped|robbed outside|in_front|next|at|on|near|my|me|us|here
    |in_the_house|in_my !hoops|a_text|up|pool|video|the_shot|a_movie|a_video|basket*|the_ball
## What I may do to somebody.
{will2}|i_will|ill|could|want_to|swear kill|murder|hurt|stab|shoot|bury the|that|whoever|anyone|any
    |every|whichever _1 who|that|did|touched|hurt|took|raped|killed !car|bill|game|lights|boss
i|im|honestly|mad|angry|just could|would|might|about_to|going_to kill|murder|stab|shoot|strangle
    somebody|someone|anybody|anyone|the_next !for_a|for_some|with
shoot|shooting|blow|burn|burning|light|spray|run|tear up|down|into|through|on_fire? his|her|their
    |my_exs|that|this house|place|crib|car|spot|door|trailer|block|apartment|church|shelter !party
    |lights
my|the|a|got_a|grab_my|grabbed_my 9|9mm|strap|piece|heat|chopper|pole|stick|40|45 and|im|i_am|with
    _2 going|coming|headed|over_there|outside|way|pulling|waiting|riding|looking_for
hit|slapped|shook|beat|spanked|smacked|choked|grabbed|bruised|whooped|threw|yanked|hurt|burned
    |shoved my kid|kids|son|daughter|baby|child|boy|girl|toddler|infant _4 hard|again|scared|bad
    |bruise|mark|lost_it|mad|couldnt_stop|feel_terrible|too_hard|ashamed !up_at|ball|car
scared|afraid|worried _2 ill|i_will|i_might|im_going_to|i_could _2 kid|kids|baby|son|daughter|child
    |wife|husband|him|her|them|someone|it_again !lose|miss|fail|disappoint|forget
{will2}|swear_im_going_to|trying_not_to|before_i|about kill|stab|shoot|murder|strangle|choke|smash
    |bash|hurt|fuck_up|slit|beat_up|knock_out {target} !with_kindness|lol|at|in_the_game|in_chess
    |feelings|off_the_list|some_slack|to_it|up_at|out_of_the_picture|a_deal|it|on_the_phone
{will2} put|bust|pop|lay _2 {target} _1 in_the_ground|in_the_hospital|six_feet|in_a_body_bag
{will2} put|bust a? bullet|cap|knife in
got|getting|get|grabbed|grab|grabbing|have|bringing|bring|took|taking|with|holding|loaded|loading my
    |a|the|me_a? {weapon} _2 im|i_am|going|ima|and|waiting _3 over_there|going|coming|headed|way
    |for_him|for_her|for_them|outside|waiting|his_house|her_house|after|find|handle !range|hunting
    |fishing|store|camp
go|going|heading|headed|walking|driving over|to|up _3 with a|my|the {weapon}
{will2}|might|may hurt somebody|someone|people|others|him|her|my_kids|my_baby|my_wife|my_mom
    !feelings|by
{will2}|{urge}|might|may|about_to|im|going_to lose_it|snap|go_off|explode|hurt _1 on|at him|her|them
    |my_kids|my_wife|somebody|someone|my_boss
make|making him|her|them|my_ex|that_man|these_people pay|suffer|bleed|disappear|regret_it|hurt $
    |tonight|for_what|with_blood
get|getting|take|have|need my revenge on|for
thoughts|thinking|voices|thought _3 hurting|killing|shooting|stabbing|choking {target}|others
    !in_the_game
voices _3 telling|tell|say|saying|told|want me|to|i
blood|bodies on my hands
shake|shook|shaken|shaking|hurt|hit|drop|dropped my|the baby|infant|newborn !shower|food|monitor
said|says|swears|told_me|saying|texted|promised|threatens|threatened if _7 hell|he_will|shell|hed
    |she_will|theyll|they_will|hes_going_to|hes_gonna kill|hurt|beat|shoot|stab|end|find me|us
    !at|a|some|up_at|up_later|in_chess
beating|whooping|swinging on|up_on me|us|my_kids|my_mom !at|the_drum
break|brake|breaking my legs|leg|arms|neck|jaw|face|kneecaps|fingers
same|a|some|that|this truck|car|van|man|guy|suv|dude is|been|keeps|keep|was? following|followed|tailing
    me|us !on_instagram
someone|somebody|man|guy|he|they|dude|ex is|are|s? outside|at my door|window|house _3 with|bat|gun|knife
    |yelling|banging|saying|screaming
they|he|she got|have|has|keep|keeping me in|inside|at|locked _2 house|room|basement|trunk|garage|motel
    _3 cant|wont|not_let|scared
{foe} is|gets|getting|was|came_home|comes_home|be drunk|high|wasted|drinking and violent|aggressive|hitting|swinging|throwing|mean_to_me|scaring_me|yelling_at_me
{foe} is|gets|getting|got|turns|turning|becoming violent !game|movie|dream
ex|stalker|he|him|dealer|pimp|abuser|boyfriend|husband is|s|just|showed|came|keeps? here|up|back|outside|over|at_my and|.? _1 wont_leave|wont_go|scared|afraid|im_scared|im_hiding|drunk_and|refuses|banging|yelling
{foe}|hes|shes wont|refuses_to|will_not leave|get_out|go_away|get_off _1 $.|my|me|and|im|scared !town|job|alone|couch|home_early|country
i|we|gotta|have_to|need_to|got_to get|leave|run|escape|get_away|get_out out|away|from|here? _2 violent|hurt_me|kill_me|hitting|dangerous|beat_me|beating
{will2}|ima|imma|gonna|going_to beat|stomp|choke|whoop him|her|them|his|that|this|the _2 to_death|half_to_death|to_a_pulp|ass_till|until_he|till_he|till_she|senseless
stranger|man|guy|someone|somebody|dude|ex|stalker is|was|s? in|at|outside|by|around|near my|the|our yard|porch|window|driveway|backyard|garage|car|door|shed|hallway _3 looking|peeking|staring|watching|trying|creeping|hiding|scared|with_a
heard|hear|hearing|hears|saw someone|somebody|them|him|a_man|people|glass break*|kick*|bust*|open*|forc*|try* the|a|my|in|down? _1 door|window|lock|down|in|$.
hes|shes|theyre|he|she|they|ex is|are? here|back|outside|coming|at_the_door|inside $.|help|and|. help|please|hide|call|send|hurry|im_scared|hes_drunk
i almost|nearly|just|wanted_to|tried_to choked|choke|strangled|strangle|killed|stabbed|smothered|drowned|suffocated him|her|them|my_kid|my_baby|the_baby|my_wife|my_girlfriend|my_boyfriend|my_husband|my_mom !with_the|out|up|by_accident|laughing
want|wanna|going_to|gonna|will|ill|could to? smash|bash|bust|split|crack|cave|kick|break|beat|knock|stomp his|her|their|that his? head|skull|face|teeth|jaw|brains in|open|$.|out|off|with
says|said|swears|threatens|told_me ill|i_will|id never see _2 again|alive
waiting|wait|outside|coming|plan|planning|want|going _3 to jump me|us|my
about|going|gonna|fixing to go? stab|shoot|shank|cut this|that|the|my|him|her|this_one dude|guy|man|boy|neighbor|boss|landlord|$|bastard|fool|clown|punk
afraid|scared|worried ill|i_will|i_might|im_going_to|of|i hurt|shake|hit|hurting|shaking|hitting my|the|one_of_my kid|kids|baby|son|daughter|children|boy|girl
he|she|husband|boyfriend|ex|dad|brother|son broke my arm|nose|jaw|rib|ribs|hand|finger|teeth
isnt|not|aint hitting|beating|hurting me today|tonight|right_now|anymore_but
hear|heard him|her|them loading|cocking
ex|he|hell|she|shell|husband|boyfriend|x|brother|dad|they _3 slit|cut|slash my throat|neck|face
put|laid|set|pulled|slammed a|his|the gun|pistol|knife|glock on|out|down _3 table|dont_move|counter|said|and
choked|strangled my|him|her|the !on_his|on_her|up
gunman|active_shooter|shooter in|at|outside|here !game
man|guy|dude|kid|somebody|someone|boy _4 got|has|have|with|holding|waving a|an gun|knife|ax|axe|machete|bat|rifle !hunting|cleaning
on the porch|steps|driveway|lawn|stoop with a|an gun|knife|ax|axe|machete|bat
almost|nearly|about killed a|that man|guy|him|her|dude|kid|boy !deer|dog|cat
they|he|somebody|someone kidnapped|took_hostage
beat|beaten up|bad|badly _1 by my|his|her|the boyfriend|husband|ex|man|brother|son|guys|pimp
afraid|scared im_going_to|im_gonna|i_will|ill|i_might hurt|shake|drop|smother my|the|this baby|kid|son|daughter|newborn
get|getting|gets it in the head
#|two|three|four|some|these guys|men|dudes|people outside my tent|door|house|room|window|trailer !singing|selling|working
pushes|shoves|slaps|kicks me and _1 takes|took|steals|laughs
he|she|they|my_ex|husband|boyfriend was|were|is|are going_to|gonna|about_to|trying_to kill|shoot|stab|strangle me|us !if_i|lol|haha|when
tried to kill|shoot|stab|strangle|choke|drown me|us|my_mom|my_sister|my_kids
my _? son|daughter|husband|wife|brother|sister|mom|mother|dad|father|uncle|cousin|roommate|boyfriend|girlfriend|ex|kid|stepson|stepdad|nephew hit|punched|slapped|kicked|choked|beat me !up_on|up_for|with_the_ball|in_the_pool|at|in
he|she|they bet me up !on
i nearly|almost shot|stabbed|killed|choked|hit a|an|the|somebody|someone|my man|guy|dude|kid|woman|$|today|with
my _? cousin|friend|brother|sister|son|daughter|nephew|niece|buddy|homie|uncle|dad|mom|neighbor|kid got|was|been shot|stabbed|jumped|beaten|robbed !down_at|by_the_flu|today_._flu|in_the_arm|at_the
ex|he|guy|man|someone|somebody|boyfriend|husband is|s|been|keeps? stalking me|us
dude|guy|man|he|she|they|somebody|someone|neighbor|ex threatened my|our|the kid|kids|son|daughter|family|mom|girl|boy|baby|wife
{want}|wanna kill|shoot|stab|hurt somebody|someone $|rn|right|now|today|bad|so|i
wont|not_gonna|not_going_to|would_never kill|hurt him|her|them|anybody|anyone but i think|thought|dream
scared|afraid|worried im_going_to|ill|i_might|i_will hit|hurt|shake|slap the|my|them|em|him|her _? $|kids|kid|baby|bad|again
drive_by|driveby|drive_bye _4 bullet|bullets|shot|shots|house
bullet|bullets|bullet_holes in my wall|house|car|door|window
sisters|moms|daughters|friends|cousins|neighbors husband|boyfriend|bf|man|ex|old_man beats|hits|chokes|hit|beat|choked her|them
{kin}|wife|husband beats|hits|chokes her|him|them|the_kids
i stabbed|shot|killed a guy|man|dude|woman|somebody|person|cop
he|she|hes|they|someone|somebody _1 trying_to|tryin_to get in with a knife|gun|bat
he|she|they threatened me|us
"""
