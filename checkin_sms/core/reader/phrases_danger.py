"""What danger from others, or to others, sounds like in English. The rules are those of
`phrases_crisis`.
"""

DANGER = """
{attacker} put|puts|held|holds|pointed|points a|the|his|her gun|knife|blade to|at|on|against my|me
    _?
{attacker} _3 with a gun|knife|bat|machete|weapon !show|set|permit
i|^.|and|really|so|we|me|dont|just|still|here|always feel|feeling|im|i_am|were unsafe
im|i_am|^.|and unsafe
{attacker} {will} kill|murder|shoot|stab|strangle me|us|my|my_kids !in_this|at|with
{attacker} {will} hurt|beat|rape|attack|hit|choke|jump me|us|my_kids|my_baby|my_daughter|my_son
    !up_at|up_later|up_when|up_tomorrow|up_on|with_that
trying|tried|threatened|wants|threatening|said_hes_going|said_he_would|said_he_will|says_he_will
    |said_shes_going|said_hed to? kill|murder|shoot|stab|strangle|hurt|rape me|us|my_kids
    |my_family
threatened|threatening|threatens to_kill|my_life|me|us|to_hurt|to_shoot|to_beat|my_kids|my_family
{attacker} is|are|was|keeps|started|be|just? choking|beating|hurting|hitting|abusing|raping
    |attacking|stalking|threatening|strangling|stabbing|punching me|us|my_kids|my_mom !up|with_the
    |with_questions
{attacker} just|also? raped|assaulted|molested|strangled|choked|stabbed|attacked|punched|kicked
    |slapped|shot|kidnapped|beat|hit|beats|hits|abuses|hurts me !up|last_year_in|with|at
    |in_the_game|in_pool|in_chess|by|on|back|to|out|off|from|so_hard_when
{attacker} beat|beats me up|bad|again
i was|got|been|am|just_got|keep_getting|im being|getting? raped|assaulted|kidnapped|stabbed
    |attacked|molested|trafficked|strangled|beaten|beat_up|jumped|robbed !into|in_to|at_the_chance
    |for_joy
raped me
held|being_held|kept against_my_will|hostage|captive|prisoner
against my will
im|i_am trapped he|she|they|in_his|in_her|with_him|by
{attacker} jumped|pushed|shoved|dragged|slammed|threw me !to|up|a|off|back|under|in_line|around_the|into_it|on_a_swing
    |my
theres|there_is someone|somebody|a_man|a_guy|a_stranger|some_guy in|inside|outside my|the|our house|apartment|apt|room
    |closet|attic|window|place|trailer|basement|yard
hands|arm around|over my neck|throat|mouth
hiding from my|him|them husband|boyfriend|bf
    |ex|partner|dad|stepdad|dealer|$|hes|he|because
dealer|pimp|gang|cartel|my_ex|they|theyre
    |some_guys|people is|are? after me $.|and|now|again|bc|because|with
domestic violence|abuse $.|situation|again|at_home|here|going|happening|in_my|from_my|with_my
    |relationship|please|right|victim|by|call|help|tonight|rn
experiencing|facing|of|suffering|fleeing|escaping|report|its|with|a|had|having|from|is domestic
    violence|abuse !class|classes|group|month|training|shelter_job|awareness|case|cases|offenders
{attacker} has|have|had|got|pulled|pointed|brought|grabbed|waving|holding out|up? a|his|her|the
    |their gun|knife|weapon|machete|pistol !collection|safe|show|license|set
has|got|pulled|pointed a|the|his|her gun|knife|weapon|machete on|at|to|and me|us|my_head|hes|says
    |shes|threatening
{will2} kill|murder|shoot|stab him|her|them|someone|somebody|everyone|everybody|people|you
    |that_man|this_man|that_guy|this_guy|my_ex|my_wife|my_husband|my_dad|my_mom|my_brother|my_boss
    |my_boyfriend|my_girlfriend|my_neighbor|my_roommate|my_kids|this_bitch|that_bitch
    !with_kindness|lol|at
{will2} hurt|attack|harm him|her|someone|somebody|people|others|my_kids|my_baby|the_baby|my_wife
    |my_husband|my_boyfriend|my_girlfriend|my_ex|them !feelings|by|at|in|to_it|there|with_this
{will2} beat him|her|them up
{will2} beat my_wife|my_kids|my_baby|my_ex|my_husband|my_girlfriend|my_boyfriend|my_son|my_daughter
kill him|her|them|everyone before|if|tonight|and|for_what|when
homicidal $|thoughts|thought|ideation|feelings|right|today|towards|toward|and|again
shoot|blow|burn up|it|the|down|this? place|school|building|house|clinic
i|we dont|do_not|never feel? safe !driving|posting|guessing
im|i_am|^_were|we_are|am|its|it_is|not|isnt not|in? unsafe
im|i_am|were|we_are|am|its|it_is|dont_feel|not_feeling|i|feel not safe here|at|with|$|anymore
    |around|tonight
dont feel safe !driving|posting|guessing|eating|with_my_money
im|i_am|am|i|me|were|we|we_are|are_we|us|life|lives|live|shes|hes|she_is|he_is|kids_are|kids|baby
    |family|family_is|mom|friend|friend_is|feel|feeling|be|is|real|help|she|he|daughter|son|wife
    |big|serious|grave|^. in danger !of|zone|of_losing
scared|afraid|fear|fearing|worried for my|our|her|his life|lives|safety
scared|afraid|fear|worried he|she|hes|they|shes|that_he|that_she is|will|might|gonna|would|going?
    going? to? kill|hurt|beat|hit me|us|my
scared|afraid|terrified of my|him|her|the husband|boyfriend|bf|ex|partner|dad|stepdad|dealer
    |roommate|$|hes|he|coming
someone|somebody|man|guy|he|they is|are|was? trying_to_break|breaking|broke in|into $|here
    |through|my|our|the|last !the_new|the_market|the_industry|the_business|my_heart|a_sweat
someone|somebody|man|guy|hes|he|shes|they|theyre is|are|keeps? following|stalking|chasing|hunting
    |outside_with me|us|a
my_ex|ex|stalker|dealer|a_man|some_guy|someone|pimp is|keeps? outside|banging_on|pounding_on|trying_to_get_in my|our
    house|door|window|apartment|apt|place|trailer|car
breaking into my house|apartment|place|door
wont|not|isnt|doesnt let|letting me leave|go_home|out_of_the_house|out_of_the_room
locked|holding|held|kidnapped|tied|trapped me in|hostage|against_my|up_in|inside|here
im|i_am|am|i_was|ive_been|im_still|we_are|were_both|we_were|keep|kept|been|not|hate|of|shes|she_is
    |kids_are|someone|think_im|^. being abused|beaten|trafficked|held_hostage|followed|stalked
    |threatened|hunted
im abused|beaten|trafficked|held_hostage|followed|stalked|threatened|hunted
coming to kill|hurt|shoot|get|beat|attack|find me|us|my
coming after me|us|my !party|like|in|two|the_show|dinner|school
{will2}|about_to|going_to|gonna|fixing_to|finna|bout_to kill|murder|shoot|stab|cut|strangle|choke|slice
    this|that|the|some|my dude|guy|man|boy|bitch|bastard|fool|punk|mf|motherfucker|asshole|clown
    |roommate|neighbor|boss|landlord !deal|tv|wifi
she|he|they|somebody|someone|shes|hes|theyre|lady|woman|girl|kid|neighbor|mom is|s|are|being|getting?
    being|getting beat|beaten|beat_up|beaten_up|jumped|stabbed|attacked|raped|choked|robbed|assaulted
    |mugged|pistol_whipped !at|in_the_game|by_traffic
he|she|they|hes|shes|theyre|dad|stepdad|boyfriend|husband|ex is|s|are|was|keeps|just|started? hitting
    |beating|hurting|choking|whipping|slapping|punching|kicking the|my|our|his|her? kids|kid|baby
    |children|son|daughter|mom|mother|sister|little_brother|me_again
ill|i_will|{will2} shoot|stab|kill|cut|hurt whoever|the_first !comes_to_play
someone|somebody|someones|man|guy|he|hes|people|they is|are|s|was? trying|tryin|tries|tried to? get|break|come|climb
    in|into|through my|the window|door|house|apartment|back_door|room !a|job
i|really|just feel|felt|feeling like|to hurting|killing|shooting|stabbing|punching|choking|harming somebody
    |someone|people|him|her|them|everybody !feelings
im|we_are|were|being being? held here|hostage|captive|against_my_will|down_here|prisoner !up|accountable
he|she|they|hes|neighbor|guy will|hell|ll|gonna|going_to|said_hed|says_he_will|says_hell|threatened_to cut|slit|slice my|our throat|neck|face
    |throats
says|said|told_me|tells_me|swears|threatens if_i _3 ill_be|im|id_be|be dead|hurt|killed|buried|found_in
somebody|someone|one_of_us|he|she _2 going_to|gonna|will die tonight|today|in_here !of_laughter|in_the_movie
{will2}|about_to|swear|ima|imma|going_to stab|shank|shoot|kill|cut|choke|beat my celly|cellmate|bunkie|coworker|boss|roommate
    |landlord|neighbor|stepdad|dad|brother|husband|wife|ex|boyfriend !at|in_chess
tried|trying|tries|wants to force himself|herself|themself
forced|forcing himself|herself|themselves on me|us|her|my_daughter
swinging|waving|pointing|brandishing|holding a|the|his|her? machete|gun|knife|axe|hammer|pistol|rifle|shotgun !toy|water|around_a_toy
grabbed|grabs|held|yanked|lifted me|us|her by|around the|my|her? throat|neck|hair
they|he|she|someone|somebody|men|guys|gang|cartel kidnapped|abducted my|me|us|our
threw|throws|poured|splashed boiling|hot|acid|scalding water|oil|grease|coffee|on? on|at? me|us|her|my_face
"""
