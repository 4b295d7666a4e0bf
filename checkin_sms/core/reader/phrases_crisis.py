"""What a cry for help sounds like in English: self-harm, an overdose. Danger: `phrases_danger`.

Nobody's "not" is believed here: "im not suicidal" goes to a person too. A row only ever adds
attention. They are sought in the flat words, across commas and full stops, after the sayings of
`phrases_harmless` were taken out. The language of the rows is explained in `phrases`.
"""

SELF_HARM = """
suicid*
killmyself|endmylife|killingmyself|wanttodie|wannadie|wantodie
{kill} myself
kill|hurt|harm|cut|end|killing|hurting|harming|cutting my self
off|offing|neck|rope|unalive|unaliving|delete myself !work|early|a|and
~# kms|kmself
unalive*|un_alive|sewerslide
end|ending|take|taking|took|ended my own? life !back|seriously|for|one|day|on|lessons|story
    |savings|into|in
end|ending it all|tonight|now|soon|today
{want} end it $|tonight|now|today|soon|please|so|bad
end|ending my pain|suffering|misery|existence
cant|dont_want_to do|keep_doing|live life|this_life|my_life anymore|thing|$|like_this
killed myself !on|laughing|trying|at|with|working|lifting|running|falling|in|doing|to|getting|off
{will} {kill} himself|herself|themselves|themself|hisself !shaving|cooking|working|at
i|have|got|holding|with the|my|a_bottle_of|these|all_these {pills} in_my_hand|in_front_of_me|lined_up|in_my_hands
note|letter _5 goodbye
tell my kids|mom|family|daughter|son|wife|husband|everyone|mother|dad|sister|brother i_love|i_loved
    |i_am_sorry|im_sorry _3 im_done|im_sorry|goodbye|bye|im_gone
^. i? wont be here|alive tomorrow $.
i have|got|bought|found a|the|my rope $.|ready|tied|around|and|in_my
over for me goodbye|bye
{going} take|swallow|down all|a_bunch|the_whole_bottle|a_whole_bottle|every|the_rest of? my|the|these|them?
    {pills}
od|overdose on_purpose
want it|this|everything to be over|done for_good|forever|for_ever
something to myself
be alive tomorrow|tonight|next_week
looking|staring at the|my|these|a pills|gun|knife|rope|razor|noose|ledge
razor|blade|knife|gun|rope|noose|pills _5 use it|them $.|tonight|now|on_me
wish i wouldnt|didnt|hadnt|had_not|never have? woke|woken|waken|wake up
ready|time|going|want to meet my_maker|the_lord|my_creator|my_god
i shouldve|should_of|should_have|shoulda died|od|been_dead|been_the_one_to_die
burned|burning|burn|stabbed|scratched|cut|hit myself with_a|with_my|on_purpose|again _? cigarette|lighter|razor
    |blade|knife|$|on_purpose !cooking
last text|message|words|thing ill|i_will|youll|you_will|u_will ever
{want} be with _4 heaven
join|joining him|her|them|my_mom|my_dad|my_son|my_daughter|my_brother in_heaven|in_the_sky|up_there
why am i even|still? alive
{going} swallow my|the|these|all|this|it_all
{want} end everything
goodbye|bye everyone|everybody|yall|all|world _? sorry|im_sorry|forever|i_tried|love_you_all|i_love_you
{will2} jump $.|now_$|off_it|off_the
feel|feeling|felt|feels like dying $|again|today|inside|right|i|and|everyday|every|all !of
standing|sitting|im|i_am|am on|at|near|by the|a bridge|ledge|overpass|railing $.|ready|looking|right_now
    |thinking
drove|walked|went|driving|walking to the|a bridge|overpass $.|to_jump|and_i|im
want it_all|everything|all_of_it to end|stop !reading|this_week|already
{wish} die !for|if|laughing|my
{going} die !of|from|for|if|laughing|my|when|on|in|one|some|at|without|anyway|waiting|someday
    |trying|out|down|off
{wish} be dead|gone_forever|dead_already
wish i was|were|am dead|gone|deaf|never_born|never_here  # deaf: dead on a T9 keypad
wish i wasnt|werent|was_not|were_not here|alive|born|around|living
wish i had|was|were|id never been? born
wish i didnt|dont exist|wake
hope|wish|pray|praying i just? die|dont_wake|never_wake|wont_wake|didnt_wake|wouldnt_wake
    |could_die
id|i rather die !than
rather be dead|deaf
i should just? be dead|die|not_exist
i should|could just? kill|end me|it|this|my|things|everything|$
let me just? die $|please|in_peace|now
want to dye|dyee|diee|did|fie|ide|dei|di|ie|dir|dis|dje|dis $  # die on a T9 keypad that guesses
{want} just? disappear|vanish $|forever|from|and
{want} just? sleep forever
never wake up $|again|and|because
not wake up !on|in|early|at|for|until|till|late
dont want to? wake up !early|at|on|for
want to? not exist|be_alive|be_here|live
better off dead|deaf|without_me
better off if i was|were|am|just|died|wasnt|werent|die|wasnt
better|happier|easier|relieved if i|im was|were|just|am|wasnt|werent|died|die|dead|gone dead|gone
    |here|alive|around|died|never|$
be|is better|fine|happier without me !there
nobody|no_one|noone would|will|even|ever|would_even miss me|if_i !at
nobody|no_one|noone would|will|even|would_even care|notice if i die|died|was_gone|was_dead
    |disappeared|am_gone
if i die|died|was_dead|were_dead|disappeared !laughing|by_#|of|from|in_the_game
when im gone|dead
dont want to? live !forever|here|with|there|at|near|by|next|in|on|alone|downtown|this|that
dont want to? live in this _? world|life|body|pain
dont want to? live with this|the|all pain|guilt|myself|hurt
dont want to? live this life|way
dont want to? keep|go|continue living|on|going $|living|anymore|like|in|with
dont want to? be here anymore|tomorrow|no_more|$
dont want to? be alive|around|breathing
dont want to? exist|be_in_this_world|be_on_this_earth
dont wish|deserve|care|like|know_how to? live|be_alive|exist !here|with|there|at|in|on|alone|near
dont feel like living|existing|being_alive !in|at|with|here|there
dont care if|whether i live|die|wake|od|overdose|survive|make_it
any|a|one|another reason to live|stay_alive|keep_living|be_alive|go_on|wake_up|be_here
no reason to keep_going|go_on|keep_trying|stay|be_here
no reason for_me|left|anymore|to_go_on to|and live|be_here|be_alive
i|ive|started_to cut again
no reason|will|desire|point|purpose|motivation to|in|for keep_living|live|living|life|alive
    |be_here|exist|be_alive
nothing|nobody left? to live for
life|it isnt|not|aint|is_not worth living|it_anymore $|anymore|living|to
not worth living
point of living|life|being_alive|staying_alive
is_the|whats_the|no|any|see_the|see_a|a|see point in living|life|being_alive|staying_alive
shouldnt|should_not be alive|breathing
tired|sick|done|exhausted|through of|with being_alive|life|existing|this_life
tired|sick|done|through of|with? living !here|with|in|at|there|near|on|out|this_close|paycheck
hate being alive
hate living !here|with|in|at|there|near
ready|time to|for me_to? leave|exit this world|earth|life
think|thinking|thoughts|thought|thinks about|of killing|ending|dying|death|hurting|harming|cutting
    |suicide !it|them|him|her|mom|the|all|my
dying|death seems|sounds|looks|would_be|is better|easier|good|peaceful|nice|the_answer|only
jump|jumping off|from the|a|this|that? bridge|roof|building|overpass|balcony
jump|jumping|step|stepping|walk|walking|run in|into|out|in_front front|of|into the|a|of? train
    |traffic|bus
jump|step|walk in front of a|the car|truck|train|bus
slit|slitting|cut|cutting|slice|slicing my wrists|wrist|throat|arms|veins
use|using it|this|the_gun|the_knife on myself|me
gun|knife|blade|barrel|razor to|in|at|against my head|mouth|throat|wrist|wrists|neck
bullet in|through|to my head|brain
blow|blowing my brains|head
i have|got|bought|found|grabbed|loaded a|my|the gun|noose
the|a gun is_loaded|in_my_hand|to_my_head
noose
drink|drinking bleach|antifreeze
{want} crash|drive|wreck my|the|off|into? car|truck|a_tree|a_bridge|a_wall|a_cliff|the_road
    |a_pole
crash|crashed|drive|wreck my car|truck on_purpose|into_a
goodbye forever|cruel_world|everyone_i|this_world
final goodbye|goodbyes
this is goodbye !for_now|until|party
this is my last|final goodbye|message|words|text|night_alive|day_on_earth|day_alive
wrote|writing|left|leaving|write a|my|the goodbye|suicide|death note|letter
wont be around|here|alive much_longer|anymore|to_see|for_long
wont be alive
self harm*|injury|injuring|mutilat*
started|been|back_to|relapsed_on|back_to_the cutting again|$|my_arms|my_legs|my_arm
cutting again
plan|plans|way|ways to kill|end myself|my|me|it|this|things|everything
do|doing something bad|terrible|awful|permanent to myself
hurt|harm|harming|hurting my self
kill me please|now_please
please|just|somebody|someone kill me !now_lol|lol|with
cant live anymore
cant go on|keep living
no longer want to live|be_here|be_alive
thinking|thoughts|thought about|of ending it $|all|tonight|today|for_good|soon
dead by tomorrow|tonight|morning
my family|kids|life_insurance would_be|are|will_be|is better_off|worth_more without_me|if_i|dead|$
im worth more dead
world would_be|is|will_be better without me
id be better_off dead
dont think i can|will make it|survive the|through|tonight|to the|tonight? night|tonight|morning
    |weekend
"""

MEDICAL = """
overdos*|odverdos*
oded|oding|odd_on !green
{might} od !green|tired|hungry|hot|funny|late|cold
od on|from|again
^ od $
od ing|ed
took|taken|swallowed|take|taking|did|used|snorted|shot|popped|smoked|shot_up|ate way? too|to much
    |many {pills}|$|and|of_my|of_the|i|im|cant|dope|stuff|h|fent|meth|coke|heroin|insulin
    |this_time|last_night|feel !time|sun
took|taken|swallowed|take|taking|popped|downed|ate all of? my|the|his|her|these|those|them?
    {pills}
took|taken|swallowed|take|taking|popped|downed|ate a|the|my|whole|an|half|half_a? whole? bottle
    |bunch|handful|lot|ton|entire_bottle|fistful of my|the? {pills}
took|swallowed|drank|downed the|a|my whole|entire|full bottle|box !of_water|of_wine|of_juice
    |of_soda
took|taken|swallowed|popped 4+ {pills}
took|taken|swallowed some pills
not|isnt|stopped|barely|aint|hardly|no_longer breathing
cant|dont|barely|hardly|couldnt breathe
hard|trouble|difficulty|struggling|tough to? breathing|breathe
short of breath
shortness of breath
wont|cant|not|dont|isnt|doesnt wake|waking {they} up
wont|isnt|not waking|wake up !early|on|for|at|till|until|before|in
he|she|hes|shes|they|friend|boyfriend|girlfriend|husband|wife|mom|dad|son|daughter|brother|sister
    |baby|roommate|cousin|aunt|uncle|guy|man|woman|girl|body|someone|somebody|partner|bf|gf|kid
    isnt|not|wont|is_not|stopped|not_even|didnt respond|responding|responsive !to|to_texts
    |to_my_texts|to_messages|to_calls|to_me_on
^. not|isnt|wont|stopped respond|responding|responsive $.|please|help|and|at_all
he|she|hes|shes|theyre|is|and|guy|girl|friend|mom|dad|brother|sister|kid|baby|^. unresponsive
unconscious !bias|judgement|judgements|judgment|judgments|during|mind|minds|repression|of|desire|or|reason|thoughts|thought|dream|dreams|level
he|she|they|friend|brother|sister|mom|dad|husband|wife|boyfriend|girlfriend|roommate|hes|shes|i is
    |was|just? passed_out !of|on_the_couch|early|at_8|drunk_asleep
turning|turned|went|going blue|purple|grey|gray
lips|face|fingers|nails are|is|turning|turned|look|looks blue|purple|grey|gray
blue lips
hes|shes all? blue $|and|help
narcan*|naloxone
{took} _3 fentanyl|fent|carfentanil
fentanyl|fent in it|my|the
its|it_was|theyre|they_were|got_some laced !with_love|up
laced with fent|fentanyl|something|it|{drug}|tranq|xylazine|what|poison|some
it|they|pills|dope|stuff was|were|is|might_be laced
having|had|has|have|in a|another? seizure|seizures|stroke|convulsions !of|alert|meds|dog
seizing $|help|please|and|again|on|now|rn|up|badly|bad
convulsing
heart attack
chest pain|pains
my chest hurts|is_tight|really_hurts|hurts_bad|feels_tight|is_hurting
bleeding out|bad|badly|heavily|everywhere|wont_stop|and_it_wont|and_wont
lost|losing a_lot_of|so_much|too_much|lots_of blood
throwing|puking|coughing|vomiting|spitting up? blood
need|call|send|get an|me_an|a ambulance
ambulance please|now|$
call|need|dial|calling|called 911
^ 911 $|please|now|emergency|help
poisoned me|myself|us|my|by|$.
^? i|im|ive|am|been|got|were|was|being|might_be|have|food|alcohol|carbon_monoxide|drug|blood
    |fentanyl|pill|he|she|they|hes|shes|getting|has|severe|bad poisoned|poisoning
drank|swallowed|drink some|the? bleach|antifreeze|poison|detergent
foaming at_the_mouth|from
gurgling
think im|i_am dying
cant feel my legs|arms|face|body|hands|left_arm
"""
