"""Cries of self-harm in English as people put them plainly: what they want, what they did, whom they
leave behind. The rules are those of `phrases_crisis`: a row only adds attention.
"""

PLAIN_SELF_HARM = """
^. goodbye|good_bye everyone|everybody|world $.
til|till|until i dont|never wake up
starve|starving|starvin|starved myself !for
on|up_on|on_top_of the|a roof|rooftop|ledge|balcony|bridge|overpass _3 jump|jumping|thinking|ready
thinking|think|thought about|of jumping $.|off|from|again|right|tonight|now
got|have|saved|keeping|a|my stash|stockpile|handful of {pills} !vitamins
dont|not plan|planning|going on|to being|be here|around|alive anymore|next|tomorrow|much|for_long|after|$.
nobody|no_one|nothing|you|u|yall|cant can|is|gonna|going_to|will|could? stop me this_time|from_doing|tonight|now !winning
urge|urges|need|want|itching to cut|burn $.|again|so|is|tonight|bad|deep|myself|my_arm|my_arms|my_legs
i|and cut last_night|again|tonight|yesterday|this_morning $.|and|it|deep|was
bridge|rope|gun|pills|razor|tracks|river|water|knife|blade|cliff is|are|keeps|keep calling my_name|me
{want}|just be gone $.|already|forever|from_this|from_here
time to end it|things|this|my $.|all|now|life|tonight|pain
^. bye|goodbye|good_bye forever
^. this is it for_me|goodbye|i_guess_goodbye $.|goodbye|bye|im_done
dont|do_not want tomorrow|morning|the_morning|another_day|the_sun to come|start|rise
life has|got|holds|have no meaning|purpose
why did|do i survive|still_wake|keep_waking|wake_up|live_through|make_it_out
hate|sad|mad|disappointed|pissed|upset|sucks|bummed that|cuz|because? i|im woke|wake|waking|woken up again|$.|today|this_morning|alive|still
wreck*|crash*|roll*|flip* my|the|this car|truck|van|bike _1 on_purpose|and_die|and_end|and_be_done
i bought|buying|got|getting rope $.|today|and|yesterday|tonight|already
one|last|a|the|only bullet left|is|for|with|has for_me|my_name|me
enough to not|never come_back|wake_up|wake|be_here|come_back_from
not come back from it|this|that $.
cant|not|dont|trouble|hard_to keep|keeping myself safe
cant|not|dont trust|trusting myself alone|with_pills|with_my_meds|with_knives|with_a_gun|to_stay_alive|not_to
nobody|no_one|nothing is|isnt|gonna|going_to|will|can going_to? stop me this_time|from_doing|tonight|now !winning
lay|lie|laying|lying|sit|sitting|sleep down? on|across the train? tracks|railroad
hoping|hope|wish|wishing|pray|want my heart|breathing|my_body to|would|just? stops|stop|gives_out|give_out|quits|quit
so|hoping i can|could|might just? die|be_dead|be_gone|not_wake_up !laughing
walked|walking|went|going|headed|heading|drove to|toward|towards|onto|on|up the|that bridge|overpass|train_tracks|tracks|cliff|railing $.|tonight|again|alone|and_stood|to_end|in_the_dark
^. im|i_am|am|standing|sitting? up|out? on the|a bridge|ledge|overpass|railing|tracks $.|right_now|now|alone|again|looking_down
i have|got|saved|counted enough pills|meds|dope|heroin|insulin|fentanyl $.|now|saved|to
^. ive|i_have|i got|have? a|my plan|way|method to_do_it|to_end|to_die|for_how_to_die|picked
date|day picked_out|picked|chosen|set|planned $. !wedding
picked|chose|set|got|have a|the|my date|day to_do_it|to_die|to_end|to_go|for_it
wrote|writing|written|left|leaving|made|recorded my|some|the? goodbye letters|letter|notes|note|messages|video|videos
soon|tonight|tomorrow|ill|i_will|im _2 gone for_good|forever|for_ever !from_work|summer
you|u|yall|they|nobody wont|will_never|never|not_going_to hear|see|hear_anything from|of? me again|anymore|no_more|after
sorry i couldnt|could_not|wasnt|cant be|do|make|hold_on|fight _3 bye|goodbye|stronger|enough $.|bye|goodbye|for
world|everyone|everybody|they|family|kids is|are|be better off $.|dead|that_way
why did|didnt|couldnt|cant|dont|wont i just? die|died|be_dead !laughing
i quit|give_up_on|gave_up_on|done_with|through_with|over|hate|resign_from|cancel|renounce life $.|this|all|and|already
checking|check out of|from this? world|life|earth|planet|existence
{want}|{wish}|{will2}|{urge}|ready_to leave|exit|quit|escape|depart this|the earth|world|planet|life|body|plane
{want}|{will2}|going_to|gonna|ill|will see|be_with|join|go_be_with my _2 in heaven|up_there|on_the_other_side|in_the_sky
want|wanted|wish|need my_life|living|existing to|would|just? to? be over|end|stop|finish
not strong|brave enough|anymore to live|keep_living|stay_alive|go_on
drinking|drugging|using|smoking|starving|eating|poisoning myself to death|into_a_grave|into_the_grave !laughing
dont|not want|plan|planning|going|need|care to? survive|make_it_through|make_it_past|outlive|pull_through !the_wedding
i want_to|wanna|am_going_to|need_to|wish_i_could go|be|lie|lay|go_be with|next_to|beside her|him|them|my_mom|my_mama|my_dad|my_son|my_daughter|my_baby|my_wife|my_husband|mama $.|in_heaven|now|tonight|up_there|in_the_ground|soon !to|store
miss|missing|lost|died|passed|gone _6 want|ready|wanna|going|need to? go|be|join|follow with|him|her|them $.|there|in_heaven|now|soon !to|store|work|church
going|gonna|ready|want|about to? be|go|meet|see with|to? the_lord|jesus|my_maker|my_creator|god tonight|today|now|soon|tomorrow|early
^. its|this_is|tonight_is|today_is|today_its my last|final day|night|text|message|hour $.|alive|here|on_earth|goodbye|on_this|i !of_class|of_work|at_work|of_school
said|saying|made|making|told_everyone all? my goodbyes|good_byes|goodbye|peace_with_god_and
love|loved you_all|yall|you|everyone|them _2 goodbye|bye|farewell $.|forever
dont|do_not|no_point|nobody look|looking|search|come_looking|try_to_find|wait_up|wait for? me $.|when|anymore|im|its|tonight !at_the_store|early
its|is|its_already too late for me goodbye|bye|tell|im_sorry|im_gone
already dead inside|to_me|anyway|in_my_head _4 finish|just|might_as_well|end|gotta|do_it
gonna|going_to|{will2}|gotta|just_gotta|about_to finish myself|me off? $.|tonight|for_good|now|once
cant|can_not|couldnt|not_able_to|dont_want_to keep|continue|go_on living|livin
cant|can_not|couldnt|not_able_to|dont_want_to live with_this|with_the|with_myself|without|in_this _1 pain|guilt|shame|her|him|hell|hurt|anymore
cutting|cut|cuttin|burning|hurting helps|help|calms|makes|feels|keeps|numbs|relieves|is_the_only _2 $.|me|better|good|pain|thing|calm !back|class|coupons|costs|the_grass|sugar|out
i|just|and|been carved|sliced|scratched|cut|gashed|stabbed|bit|burned|picked my own? leg|arm|thigh|wrist|stomach|skin|arms|legs|wrists|chest $.|up|again|until|til|till|with|tonight|last !on_a|on_the|cooking|at_work
punching|hitting|banging|slamming|smashing|beating walls|the_wall|a_wall|my_head|my_fist|my_hands|things|my_fists till|until|til|so_hard _2 bleed*|blood|broken|broke|bruised
dead|death|being_dead|dying|the_grave is|would_be|has_to_be|beats|sounds|looks better than|easier than|way_better|living|this
put|lay|want|belong|wish_i_was|throw|see_me in|me_in|me|under the|a ground|grave|dirt|coffin|casket|hole|cemetery $.|already|next|now|and|with|tonight
^. just? bury|cremate me $.|next|with|in|now|already|under
run|running|ran|drive|driving|drove|steer|steering|swerve|swerving|veer my|the? car|truck|van|bike|it? off the? road|bridge|cliff|highway|freeway|overpass on_purpose|$.|today|tonight|and_end|and_die|almost !by_accident
stood|standing|sat|sitting|walked|looked|looking|looked_down on|at|to|over|from the|an? edge|ledge|rail|railing|side_of_the_bridge $.|today|tonight|again|and|for|of_the_bridge|of_the_roof|of_a_building|of_the_building !of_my_seat|of_the_bed
before|until|till|scared|afraid i do|hurt|harm|kill|end|cut something|myself|me $.|bad|stupid|dumb|crazy|to_myself|again|tonight|i_regret
stop me|us before|from|or i|ill|doing|hurting|it
did|do|done|doing something bad|terrible|stupid|awful|crazy|dumb|horrible|wrong to myself|to_me|with_pills|with_a_knife
scared|afraid|terrified|fear of|im? myself|being_alone_with_myself $.|tonight|right|today|again|to_myself|when|and
danger|risk|threat to myself|my_self|my_own_life
last|final night|day|hours|text|message|breath alive|on_earth|of_my_life|here_on_earth|on_this_earth|for_me
{wish}|wish|hope|want the earth|ground|floor|sea|ocean|hole would|could|to|will? swallow|take|open_up_and_swallow me $.|whole|up|forever|now !at_the_party
gun|pistol|rifle|shotgun|glock|revolver|noose|rope|blade|razor on|in|under the|my table|bed|lap|nightstand|truck|hand|counter|seat|pillow|mouth|closet _8 cant|dont|tired|longer|done|anymore|over|sorry|goodbye|end !range|hunting|cleaned
if i had|could_get|can_get|find {pills}|a_bottle|enough|the_pills id|i_would|ill take|swallow|down|eat
my wrist|wrists is|are bleeding|slit|cut|cut_open
thinking|thought|thinking_of _1 driving|steering|swerving into a|the pole|wall|tree|truck|semi|river|lake|rail|guardrail
i cut too|so|real deep !of_a_slice|the
"""
