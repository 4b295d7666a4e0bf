"""What despair and a strong pull sound like: a person should hear of it today.

These are no emergency, so they are sought inside clauses, and the everyday use of the same words
("i give up on this crossword") is left out where it can be told apart.
"""

DISTRESS = """
feel|feeling|im|am|so|totally|completely|everything_is|been|life_is|future_is|its_all|all_seems
    |seems|just hopeless !at|with|romantic
feel|feeling so? worthless|hopeless
^ hopeless $
hopelessness
feel|feeling|im|am|so worthless|useless|empty_inside|dead_inside|numb_inside|like_a_failure !at|when
    |with|without
^.|i|im|am|so|just|totally|completely|pretty|myself worthless $
no|lost|losing|lose|lost_all|given_up all? hope !of_a|that_this|lodge|depot|for|of_winning
    |in_my_team
no point $|anymore|in_anything|to_anything|in_trying|in_going_on|to_life|in_it|in_this|to_this
    |to_any|in_staying
^. whats|what_is the point $.
whats|what_is|what the point anymore|of_anything|of_trying|of_this_anymore|of_it_all|of_life
    |of_living|of_being|of_going_on|of_all
cant|could_not|couldnt do|take|handle|stand|deal_with|bear|face it|this|life|things anymore|any_more
    |no_more|any_longer|by_myself|alone
cant take anymore|no_more|any_more|it_no_more
cant take it $
cant handle life|my_life
cant go on $|anymore|like_this|any
cant keep going $|on|like_this|anymore
cant keep doing this
cant cope
cant live like_this|with_this|with_myself
dont know how much_longer|much_more|long _2 take|do|go|last|hold
dont know what to do anymore|with_myself
at|reached|hit|near my|the breaking_point|end_of_my_rope|rock_bottom|end_of_the_rope
end of my rope
rock bottom !prices|price|deal
at|reached my limit|wits_end
my wits end
im|am|i_feel|feel|feeling|everything|everything_is|life|life_is|world|world_is|marriage|family|all
    |keep|been|just|things|start|started falling|fallen apart $|again|here|inside|and|right|today
im|am breaking_down|falling_apart|crumbling
cant stop crying
been|keep crying all|for|since|again|every|every_day|nonstop|myself
crying all day|night|the_time|morning|weekend
^. i? im? just? {giving} up $|now|already|completely|today|smh|man
{giving} up on life|everything|myself|it_all|people|living|recovery|sobriety|being_sober
    |staying_clean
im|i|really|just|i_really|i_just want to give up $|now|so|on_life|on_everything|today|already
feel|feeling like giving up !smoking|coffee|sugar
a|such_a|just_a|nothing_but_a|feel_like_a burden !on_the|or|off|of_proof
burden to|on everyone|my|people|them|him|her|others|you
so|all|really|very|feel|feeling|feel_so|completely|totally|im_so|extremely|super alone|lonely|lonley
    $|anymore|right|today|tonight|here|and|lately|in_this|now|all_the|rn|out_here|every|these|like
    |since|without
nobody|no_one|noone cares|loves_me|wants_me|understands|believes_in_me|care !about_the|about_a
    |about_what|about_who|about_my_opinion|about_$|that_anyway|about_it|about_that
no one|body cares|loves_me|wants_me|understands|care !about|anything|that|what|how|the|why
i hate myself|my_life|being_me|who_i_am|what_ive_become
hate myself $|so|for|right|today
my life sucks|is_over|is_ruined|is_falling|is_hell|is_a_mess|is_pointless|is_worthless
    |is_meaningless
ruined my life
nothing matters
dont care anymore $|about_anything|about_life|what_happens
dont matter to|$ anyone|anybody|nobody
i dont matter
dont|cant|do_not see a|any|no way_out|future|light
no way out $|anymore|of_this|for_me
feel|feeling so? trapped|desperate|suffocated|broken|lost_and_alone
so|really|very|super|severely|deeply|im|feeling|feel so? depressed $|again|right|today|lately|all
    |and|i|anymore|cant|these|as_hell|af|this
depression is|has kicking|bad|back|killing|getting|really|winning|taking
panic attack|attacks
having|had|have a breakdown|meltdown|nervous_breakdown
losing|lost my|the will|mind_in_here|fight
cant sleep cant_eat
want the|this|all|it|my pain|hurt|it to stop|end|go_away|over !reading
wish|want|need|make the|this|my|all pain|hurt|hurting|suffering|noise|voices|sadness would|to? stop
    |end|go_away
want|need it|this|it_all|all_this|everything to stop|end|be_over $|already|now|so
tired of everything|fighting|trying|this_life|struggling|all_this|being_strong|it_all|life
so|really|just|im so? tired of everything|it_all|fighting|life|hurting|the_pain
want to curl_up_and
feel|feeling|felt|im so|really|just|completely|all? empty|numb|hollow|invisible|defeated|helpless
    |powerless|broken|like_a_failure|like_nothing|like_nobody|like_trash|like_garbage|like_dirt
    |like_a_ghost|like_a_loser|like_shit_about_myself $|inside|and|all|today|right|these|lately
    |anymore|again|like|so|every !stomach|fridge|from_the_dentist
feel|feeling like no_one|noone|nobody|everyone would|will|even|sees|hears|notice|gets|is|hates|left
    |forgot _1 notice|cares|care|me|hears|against
nobody|no_one|noone would|will|even|ever notice|notices|noticed|cares|call|calls|checks !at
hanging|holding on? by a|one thread|string
barely|hardly|just|not _1 holding|hanging|keeping on|it|my_head $|anymore|together|right|today|here
    |above|at
barely|hardly surviving|functioning|coping
losing it|my_mind|my_shit|control $|here|today|right|again|and|fast|over|in !in_traffic|laughing
going|driving crazy|insane|out_of_my_mind in|with|and|from|$ _2 cravings|alone|withdrawal|here|urges
    |my_head|thoughts
got|have|holding|bought|theres|with|there_is|grabbed|sitting|opened a|the|my|some|an? open|full
    |whole? {bottle} _4 {at_hand} !of_water|soda
{bottle} is|are|sitting|staring {at_hand}
outside|front_of|walk_to|go_to|run_to|want_to_go_to|parked_at|standing_at|sitting_at|walking_to
    |walking_into|heading_to|headed_to|driving_to|going_to|on_my_way_to|drove_to|walked_to
    |pulled_up_to|in_line_at|across_from|walking_past|about_to_go_to|i_am_at|im_at {store} !open_mic
    |to_work|to_eat|mitzvah|of_soap|exam
my|old|the|ex|a dealer|plug|dope_man|connect|drug_dealer|supplier _1 texted|texting|texts|called
    |calling|calls|hit|keeps|came|wants|offered|messaged|stopped
dope|drugs|beer|alcohol|liquor|bottle|pills|bar|pipe|needle is|are|keeps|keep|was? calling
    |calling_my|calling_me|screaming !off
cant|not _1 fight|resist|hold_off it|this|them|these|the_urge|the_urges|the_cravings|the_craving
    |myself|temptation no_more|anymore|any_longer|much_longer|any_more|by_myself|alone
cant fight|resist it|this|them|these|the|myself|off !game|boss|level
let|letting|failed|hurt|hurting|disappoint*|lost everybody|everyone|my_kids|my_family|my_mom|my_kid
    |my_son|my_daughter|my_wife|you_all|them_all|my_sponsor down|$|again|and|i|so|around
i|ive|im|always|just ruin|ruined|ruining|destroy|destroyed|destroying|fucked up? everything
    |everyones|it_all|my_life|my_family|my_marriage|my_kids|every_relationship|everyone|everything_i
    !recipe
dont|not know|sure how|if|where|why to|i|im|can? go_on|cope|make_it|keep|live|deal|get_through
    |survive|handle|even_try|continue|hold|stay $|on|without|like|with|this|anymore|going|it|today
    |tonight|much|sober|clean|another !vegan|account
hate|hating|despise|ashamed_of|disgusted_with|sick_of|cant_stand|hated who|what|myself|being
    |the_person i_am|i|ive|$|me|became|become|so|im|for|right|today
whats|what_is|wheres|no|see|aint|there_is the|a|any|no? use|point in|of|to|anymore? trying|anymore
    |even|fighting|going|staying|being_sober|being_clean|living|this|getting|it !that|book|this_for
everything|my_soul|my_heart|life|my_head|my_mind is_broken|is_breaking|is_too_much|is_pointless
    |is_dark|is_crushing|hurts_inside $|and|so|right|today|anymore|inside|for|too|all
everything hurts _2 by_myself|alone|lonely|no_one|nobody|inside|cant
so|too|just|in|this|such|much|unbearable much|bad? emotional|mental|heart|inside pain|hurt|agony $
    |and|i|right|today|inside|anymore
i|im|am|^.|feel|like drowning|sinking|spiraling|spiralling|unraveling|suffocating $|again|fast|here
    |right|and|inside|out|down|under|in_my|in_it|in_this|in_debt !homework|work|the_pool|practice
    |laundry
world|walls|everything|my_world|life|my_life is|are|s|keeps? crashing|caving|collapsing|closing
    |crumbling|coming|ending|imploding in|down|on|around|apart|$ !to_the_party|home_for
breaking|broken down|inside $|and|right|today|again|crying|at|in|inside|over !car|truck
    |on_the_freeway|bus
so|this|real|very|really|super|im|too|that close|close_to|near to? using|relapse|relapsing
    |getting_high|picking_up|going_back_out|calling_my_dealer|caving|giving_in|drinking
    |getting_drunk !but|and_called|and_didnt
one|a step|day|bad_day|phone_call|second|inch|minute|moment|bad_night away from using|relapse
    |drinking|relapsing|getting_high|a_drink|picking_up
holding|looking_at|staring_at|sitting_with|stuck_with|got|sitting_here_with a|the|my|this? {bottle}
    right|now|help|and_thinking|and_i_want|in_my !of_water|soda|opener
offered|offering|passed|handed|gave me a|some|the? {drug}|{drink}|hit|bump|line|pill|drink|joint
    |pipe _4 almost|want|hard|tempt*|shaking|caved|took
almost|nearly|wanted_to|about_to|so_close say|said|saying yes|ok|okay|fuck_it|sure $|to|and|when
my skin is? crawling !after
what|whats is? it|this all for $
lost my baby|son|daughter|kids|child|boy|girl|children today|yesterday|this|last|in|to|and|$ !game
    |tournament|shoe|at_the|tooth|phone
cant|couldnt|wont|not|havent|barely get|gotten|got|getting|leave|left out|up? _2 bed|of_the_bed $
    |today|for|in|anymore|all|and|lately !early|on_time
havent|cant|not|no|without|barely ate|eaten|eat|slept|sleep|eating|sleeping _1 or|and|nor _3 days
    |eaten|slept|eat|sleep|ate
feel|feels|think|feeling|felt like? im|i? am? going|losing|gone crazy|my_mind|insane|mental
everybody|everyone|whole_world|world|my_whole_family|my_own_kids|my_kids|all_of_them|they_all
    |my_family hates|hate|left|turned|gave_up|is_against|wants_nothing|blames|is_better_than me
    |on_me|against_me|to_do_with_me !at_the|a_message|note|alone_with|on_read
nobody|no_one would|wont|will|even miss me
theyre|they|cps|state|court|judge|she|he|my_ex|dcf|dhs took|taking|take|removed|wants_to_take
    |trying_to_take|going_to_take|keeping|is_taking my kids|kid|baby|son|daughter|children|babies
    away|$|and|from|yesterday|today|if|this|forever !to|out|shopping|for_the_weekend
{urge} use|drink|smoke|get_high|relapse over|about|because|behind|if|cause it|this|that|him|her|them
    |i
{urge} {urge} use|drink|smoke|get_high|cop
going_to|about_to|to|and|want_to go? cop|score|re_up $|some|tonight|dope|right_now|again|drugs|h|it
    !goals|points|a_goal|a_deal|high|good
screw|fuck|forget|f|eff it|this|everything|sobriety|recovery|being_sober im|i_am|i|going_to|ill|$ _1
    getting|going|about|get|use|drink|smoke|cop|high|drunk|done
dont|cant see|think how|when|if|that? it|this|things|life|anything _1 gets|get|getting|going_to_get
    |going_to_be|will_get|ever_get|ends|end better|easier|ends|end
i|im|and|really|bad|craving|cravings {urge} use|relapse|smoke|drink $ !water
cant handle this|it $
white_knuckling|white_knuckle|triggered|on_the_edge $|right|today|tonight|and|bad|as_hell|so|real
    |hard|it !of|knees|coffee
temptation|obsession is|are|so|real|really|too|got|getting? strong|bad|intense|real|fierce|killing
    |unreal|nonstop|eating|kicking|wont|not _1 me|today|tonight|right|rn|stop|going|my_ass|alive
panicking|panic|panicked|freaking_out|anxiety|spinning_out $|so|is|right|bad|attack|and|through|real
    |here|rn _1 through_the_roof|bad|high|out_of_control|killing|help|alone|eating|attack|crippling
    |cant !store|test|exam
cry|crying|cried|sobbing|bawling myself|all|my|in|every|for|nonstop|and|so|since|uncontrollably
    |alone _1 to_sleep|day|night|eyes|morning|hours|bathroom|shower|hard|cant|days|car !laughing
    |movie
i_have|ive_got|got|have|there_is|theres|^. nothing left $|in_me|to_give|inside
going_to|might|gonna|about_to|want_to|ill|will|could|may|id|afraid_i|or_i|before_i|gotta do
    something stupid|crazy|dumb|i_might_regret|ill_regret
scared|afraid|worried of|what myself|i_might_do|i_will_do|ill_do|im_going_to_do|i_could_do
dont trust myself !with_animals|with_a|with_the|with_cake|with_money
^. i? {urge} use $
im|i_really|i_just|just|so|really|still|bad {urge} use $
{urge} use so|again|bad|badly|really|right|tonight|today|now|drugs|{drug}|because|anything|real|when
    |just|rn|dope|like|every|at|i !help|advice|time
{urge} drink $|again|so|bad|tonight|today|right|myself|alcohol|a_beer|beer|beers|vodka|liquor|wine
    |whiskey|something_strong|it|now|really|badly|rn|and|real|until|to_forget
{urge} get high|drunk|loaded|wasted|lit|stoned|faded|messed_up|fucked_up !school|score|scores|marks
{urge} relapse|smoke_crack|smoke_meth|smoke_weed|shoot_up|pick_up_again|slip|smoke_dope
    |pick_up_a_drink|go_back_out|buy_drugs|buy_dope|score_some|score_dope|hit_the_pipe|snort
    |do_drugs|do_a_line|take_pills|cop
want|need|craving a|some|my|that {drug}|fix|drink|hit|high|dose|bump|drinks !of|cream|maker|cube
    |cubes|pack|bucket|limit|bump|machine|brush|tray|bottle_of_water|dryer|dry|zero|of_water
    |of_coffee|coffee|water|refill|refills|pills|and_thats|song
need a|one|some|another|that drink|fix|hit|shot|bump $|so|bad|right|badly|tonight|real|now|rn|today
    |really
want|wants drugs|dope|heroin|meth|crack|alcohol|booze
dying for|to a|some|my|get_a|have_a? drink|fix|hit|beer|dope|high|{drug} !of
jonesing|dopesick|dope_sick|feening|fiending !to_go|for_some_n|for_coffee|for_food|for_pizza
    |for_chocolate|feenin
withdrawals are|is|bad|so
in withdrawal|withdrawals
cravings|craving|urges|urge is|are killing_me|out_of_control|unbearable|eating_me|too_much
    |taking_over|overwhelming
about_to|im_going_to|going_to|gonna lose_it|snap|break|crack|explode|break_down $|here|im|on|soon
    |any|right|fr|and|again
struggling real|really|so|super|very bad|badly|hard|hard_today|today
im|i_am|feel|so|in struggling bad
in a|such|real bad|dark|really_bad|real_dark|very_dark|dark_dark place !on_the
dark place|thoughts
cant stop thinking about using|drinking|getting_high|heroin|meth|dope|crack|pills|drugs|relapsing
    |the_pills|the_bottle
thinking about using|drinking|getting_high|getting_drunk|relapsing|going_back_out|smoking_crack
    |shooting_up|drinking_again|using_again|picking_up !more|water|tea|coffee|the|my|a|up|soda|less
thoughts of|about using|drinking|relapsing|relapse
💊
whats_the|what_is_the|wheres_the|no use in|of? anything|trying|going_on|it_all|any_of_it|life
dealer|plug|dboy is|s on_the_way|on_his_way|on_her_way|on_their_way|coming_over|outside|here|pulling_up
nothing|it|things ever|never|aint_ever|wont_ever|will_never gets|get|getting|got better|easier
    !at|than|with_this_phone
i|im|just|honestly? give|giving up nothing|no_one|nobody|its|what|everything|this
about_to|going_to|gonna|fixing_to|finna go|run|leave get|score|cop|buy|pick_up high|drunk|loaded
    |wasted|some|something|a_bag|a_bottle|dope|fucked_up !food|milk|gas|groceries|tacos|pizza|lunch|dinner|breakfast|supper|ice_cream|clothes|sleep|rest|air|fresh|water|money|help|coffee|bread|eggs|chicken|burgers|wings|shoes|stamps|boxes|medicine
cant|can_not do|take|keep_doing|deal_with|handle this|it anymore|any_more|no_more|nomore
parked|standing|sitting|stood|waiting|right outside|in_front_of|across_from the? liquor|bar|dispensary
    |dealers|trap|plug|package_store
dealer|plug|dboy on_his_way|on_the_way|on_her_way|pulling_up
bottle|pipe|needle|bag|beer|dope _4 looking|staring|calling at|me|my
im? gonna|going_to|about_to|finna open it !up|at|later_tonight
climbing the walls
gonna|going_to|about_to|will|might give in|cave|fold $|to_it|tonight|and|soon|today
what_is|whats|wats the? point|use of|in any_of_it|any_of_this|all_this|it_all|being_here|me
so|really|very|too lonely|alone|lonesome i
havent|have_not|havnt|aint spoken|talked|spoke|seen to|a|another? a|another|any? soul|person|anybody|anyone
    in|for|since
{urge}|need_it|want_it|craving_it so|real bad|much right_now|$|rn|now|it_hurts|im_shaking
need|want it so_bad|so_much|real_bad|bad $|right|rn|now|im|i
scared|afraid|panicking|crying|shaking _2 by_myself|all_alone|alone !in_the_movie
gonna|going_to|about_to|will|might|bout_to use|drink|relapse|get_high|smoke|pick_up if|unless|right_now
    |tonight !the|my|water
nobody|no_one|noone comes|visits|calls|checks|writes to_see|on|me|anymore $|me|anymore
barely|hardly holding|hanging|keeping on|it_together|up
im|i_am|feel|feel_such|im_such a|like_a failure|loser|waste|disgrace $|and|as_a|to|i
^ im? so? desperate $|right|for_help|and|i
^ about to buy $|some|right|again|now !a_car|a_house|groceries|tickets|shoes
so|too ashamed i|of_myself|to_face|to_go
cant|dont_know_if_i_can|not_sure_i_can hold|hang on much|any|for|to longer|this
so|completely|totally|feel|really|and abandoned|rejected|unwanted|forgotten $|and|by|again
abandoned and|$ desperate|alone|scared|lost
freaking out|spiraling $|bad|real|pls|please|call|help|panic|cant
panic wont_stop|is_bad|is_back|cant_stop
about_to|going_to|gonna|finna|fixing_to go? use|drink|smoke|shoot_up|get_high right_now|now|tonight|$. !the|my|water
cant keep on $|like_this|going|this_way
^ its|this_is|it_is hopeless !case
i|im|will|gonna|am never going_to|gonna? get|be better|okay|ok|normal|happy !at|than
{store} _3 dont_know_if|not_sure|cant_drive|cant_leave
losing|lost the fight|battle !with_the_remote|of_the
parking_lot|lot of|at|outside the? liquor|package|bottle store|shop !working|cleaning
nobody|no_one|noone _4 cares about_me|if_i
walking|going|headed|heading|driving|on_my_way to|2|over_to my|the|an? old? dealers|dealer|plugs|plug|connects|trap
    house|spot|place|$
cant|couldnt stop|control|help myself $|from_using|from_drinking|anymore|right_now !laughing|from_laughing|smiling

ready|about|want|close to give_up !smoking|sugar|soda|coffee|caffeine|meat|cigs|cigarettes
no|zero|aint_no|not_any hope for me|us|in|left
i hate me|my_guts|who_i_am|what_i_am|what_ive_become|being_me|the_person
^. its|it_is|its_all|its_just|everythings|this_is|its_getting too much $.|for_me|to_handle|to_take|anymore|i_cant
im|i_am nothing|a_nobody|worthless|useless|trash|a_loser|no_good|pathetic|a_waste $.|to|and|but
im|i_am|feel|feeling going_under|sinking|drowning|so_lost|lost_inside|adrift $.|and|in_my|inside|without|right
i|im|just|am panicking|panicing|panickin|freaking_out|spiraling|spiralling $.|bad|so|right|and|rn|help|hard !about_the|lol
anxiety|panic|nerves|anxious is|s|so|way? _2 through_the_roof|out_of_control|so_bad_i|cant_calm|wont_stop|taking_over|unbearable|attack
cant calm down|myself|my_nerves !the_baby|the_dog
not doing|feeling|holding_up well|ok|okay|good at_all|tonight|today_at|at_the_moment !test
dealer|dealers|plug|plugs|dope_man|connect is|s? on_his|on_the|on_her|coming|otw|almost_here|outside|pulling_up way|here|over|$.|now|to
just called|texted|hit_up|messaged my dealer|plug|connect|dope_man
^. panicking|panicing|panickin $.|bad|so|real
i give|gave up $.|on_everything|on_myself|on_life
losing|loosing it i|and|$.
no point in|to any|anything|this|it|trying|life|living|going_on|nothing
feel|feels|feeling like using|drinking|getting_high|a_drink|a_fix|scoring|copping $.|tonight|today|now|right|so|again|bad|and
whats|what_is the use $.|anymore|of_trying|of_it|of_living|of_fighting
everything|body|head|brain|mind _3 screaming|begging|telling|yelling _2 go_buy|use|drink|go_get|cop|score|buy
needle|syringe|rig|pipe|bowl is|esta loaded|ready|packed|lit
somebody|someone|please|pls stop me $|please|before|from|now !laughing
called|calling|dialing|texted|texting|im_dialing my|the|him|old? old? plug|dealer|connect
dialing|calling him|her now _2 $|dope|bag
about to use please|pls|somebody|someone|call|help|if|right|now|again !the|my
line|pipe|bottle|beer|wine|drink|needle|shot|joint in|right_in front of me !mirror|movie|but|and_i_walked
{bottle} is|its|that|is_right open|opened|poured|out in_front|on_the_table|havent|and_i|help|next_to !bar|store|till|until
got|have|holding it in my hand $|right|now|and
casino bar|bar ordering
falling apart over|here|pls|please|help
cant go on without|w_out|with_out him|her|them|my|you
^ im breaking|crumbling|cracking $|just|apart|here|again
total|complete|mental break|breakdown down? in|at|on|today|again
desperate need|for someone|somebody|help|to_talk
every|whole part|bit|inch|cell of me|my_body wants|needs|begging|begs to|it
throw|throwing my # months|days|years|weeks away
say|said|saying yes|ok god_help_me|help_me|to_it|to_them|to_him
bag|pint|sack _3 havent_opened|not_opened|unopened|didnt_open !chips
cash|money out to buy|cop|score
line|pipe|bag _3 somebody|someone|please stop_me
"""
