"""Everyday words that no table needs: real, so never taken for a slip of one that does.

A missing word here does little harm and an added one none: add freely. Spanish: `real_words_es`.
"""

from checkin_sms.core.reader.real_words_es import REAL_ES
from checkin_sms.core.reader.tables import words

REAL = REAL_ES | frozenset(
    words(
        """
    backing acceptable accountable accountants aced acing acme acre acres acts addition adjustable
    affordable afterlife afterward afterwords ages agreeable ahh alas albert allen allison
    allowed aloud alps altar alter amenable analog andre andy anger angle animal ann anyhow
    anywhere apparent appear append appending apples approaches arch aren aria armchair armour
    armstrong aroma arse artless artwork ass atlas aura automate avenue avid aww awww babysit
    babysitting backed backend background backoff backpack backpacks backstory backstroke
    backups backward bake baker bale ballroom balm bare barley baron base bases basket bass
    batman bats battles bbc beach beams bean bearable beast beatles beck bedroom bedtime bee
    beep beeps bees beforehand believer bell belly belong benson bent bert beside beta betray
    bets bette bff billboard bing birthday birthdays bitcoin bitten blackboard blackjack
    blacklist blackmail blackout blase blessing blocked blond bloodless bloodshot bluetooth boar
    boat boating bold booth bore bothersome bottomless bounty boxer boyd boyfriends bran bras
    brash brave breakfast breakpoints breathless breathtaking bred bride brooke brooks bruise
    bubble bulletproof bums buren bury buses bush bushes butt buttons buys cadaver cain callable
    candid candied candies cane canes cannon cape caps caramel cardboard cardiac cardio cared
    careless carp carrol carson cart carter carton carts carve cash cashed casing casinos cast
    catfish causeless cave ceaseless celeste cellar cello cellular centre chainsaw chairman chan
    chang changeable changelog char character charges charleston chars chart charter chase chats
    checklist checkout cheer chin chipping churchill clam clan clare classmate classroom claw
    cleanups clive cloak clocks clockwork closes closet clue cock cody cole collector comb
    comedies competed complains complaint complete compute cone cones configure confront consent
    constants consumer contacts contest context contexts converse conversion cooke cooks cooled
    cooling cops core correlate cote couldn count countryside coupon courtroom crabs cram
    crate cray creep crew crops crossover crossword crud crush crushed crystalline cubs cues
    cupboard cupcake curs curse curtain cuss cutter cutthroat dane danish dank dare daring
    darrow darth datetime daylight daytime deadline deadlines dean deathbed debate debugging
    decide decisions decode decoded decoding dee define degrade delight dell demean denis
    denmark dent dental denver depart dept deserving design designed determine detest diagram
    dialog diameter difficult dine diner ding disable disagree disagreed disappointment discard
    discharge disclose disclosing discontent discourse discover dish dishes dishonest dislike
    dismissed disorder dispense display diss dissent dist distract distrust dive dives doctorate
    doer doesn dogfight dome domino dominos donate donkey donne doorway dorm douglas dove
    downgrade download downloaded downright downstairs downward dries driveway driveways dropout
    dropping duck ducked dull dunk earl earrings ears ease east eaten eats echo eels either
    elapsed elevate eleven elsewhere elves emergencies enable encounter endless endowed endpoint
    englishman engrave ensign ensure epic eras erased eraser err etch etching euro everyday
    excite exited exits expansive expectation eyeballs facebook fade fain fairy fall fame fart
    fate fats favorable fearless fee fees felix fending fetal file filed filling finding finger
    finn finnish fires fist flashed flat flower foes folk fond font footage football footsteps
    forgave forge forgets forgetting forgive forgiven forgiving forgotten forking form formal
    formed fornite fort forward foursquare fran fred freeing freeway freeways fridays fried
    frown fruitless fund fur gain gamer gang garage gateway gear gene generate getaway
    girlfriends gloom godfather gods gold gong goo goof gorge grad grader grads graduate grammar
    grandparent grasp greed greenhouse grew grip grit groundbreaking habitable hacker
    hahahaha haircut haircuts hale halftime hall halo hams handbook handel handlebars handles
    handshake handsome handwriting hanged hangout hangover hank hanks hannah hans happen harden
    hardy hare harmless hart hashes hasn hating hats haven headline headlines headlong headphone
    headphones headroom headset headway heap heartbeat heartbreak heartbreaking heartbroken
    heartless hebrew heed heir heirs helpless herd herds herman heros herring highlight
    highways hill hings hispanic hive hives homeboy homecoming homeless homemade
    homepage homesick hometown homeward homework hone honesty hood hoop hoot hopping horseback
    hose hottest housecleaning household housewife housework however humankind icecream icloud
    icon ideal idealist idle image imma impatient imperfect impersonal implants import
    impossible impressed inactive income incorrect indecent indecision indifferent indigo indoor
    indoors indy inexpensive ingram inhabit inhuman inking inline inn inner inning inputs
    install instill insure intake intent intolerable invent inverse inward iphone iphones iran
    isis isles issue itll itself ivan jackpot jackson jams jane janice jean jeep jeeps jets jill
    jobless johnson joker joyless json jude justice kate katy keen kevin keyboard keyword
    keywords kills kitten kkk knox kong labored lace lack lacked ladies lake lamar lame land
    lapsed lass lasted latest latter laws layer leaf leaned leapt lear lee leftover legend leno
    leslie lesser lest letterman lever levin licked licking licorice lids lies lifeless lifelike
    lifelong lifetime lighthouse lightly lightweight lime limitless liner lisp lite liver loaf
    locks logo logout lol loose loosing loot lore loss lover lowe lowell lowercase lump
    lunchtime lure lust lying macbeth macbook macdonald mach mack macro madera madman mailman
    mails male males mall malone maltese mammal manage managed manages mane mangoes mankind
    manly mann mans maps mare margin margo marking marquis marry mars marshes mart marx mashed
    mask masks mass massaged mates mathew maxim meantime meanwhile meatball meatballs median
    medicines melinda mellow meowed mere messes messing meta metal methods mice michel midget
    midnight midway mighty mileage mill milo mime mindless mines misread mistaken mistakes
    mistress misused mite mma model mondays monkey monsoon moon moore moose mops morris
    mort moth motherboard motivate motives moves nacho nail nailing nameless neal neat needles
    needless nero neural newborn newline newlines newman newsletter newton nickname nicknames
    nigh nighttime nike nile node norman norway notable notebook notebooks noticeable
    noticed nova novice nowhere numeric nvidia odds odor offend offended offending offhand
    offline offset offsets ohh oing omar oncoming oneself ongoing online onward oof ooh opera
    operand operas opioid ouch ought ours outbreak outcome outcomes outdoor outdoors outgoing
    outlet outlets outline outlines outlook outlooks output outputs outreach outright outrun
    outward overboard overcame overcome overcoming overdoing overdrive overdue overhead
    overheard overkill overlap overload overloaded overlong overlook overlooking overpriced
    overrated override overtake overturned overweight overworked overwriting ovid owned pace
    packing pager painless painted pair pale palm pans parable parables parameter parcel pardon
    parental parish parsed parser pass passable paste pasting pasty paws payable paying payload
    peaceable peach peak pear pegasus pending pens percentage perched persons peterson pets pfft
    pickles pier pinch pinched pins pipeline pisa plane playable playboy playground playlist
    playlists playoff plight plow pogo poke polo pond ponds poop popcorn pope port portable
    portray posing potholes powerless powerpoint preferable pres preset priceless probable
    productive prof programmed promise proofreading punning puns pure pushed putt quad
    questionable quiet quiz racked rage raid railroad railway raining rains rainstorm raise rank
    ranking rare rash rats raving rays reachable reaches reactive readable ream reasonable reat
    recover redo refer refuse regard regulars relied relies rely relying remote repr resent
    resort resorting rest reunions reused revere rick ridge rink ripe ripped rite roadhouse
    roadkill roadside robe rockwell rogue role rome rose ross roundabout rounded rubs rude ruff
    rugs rumbling runaway runner runtime runway rush rust ruthless sabrina sack sacred safeway
    sage sail sails sake salon saloon sand sanding sane satire saul save saves saving saws scan
    scar scarf scarred schoolwork scope scopes scoreboard scorer scottish scout seal seas seat
    secondhand seed seeking seem seemed seer sees seething selfish selfless sense sentimental
    sermon server serviceable setting sham shameless shane shoe shone shoo shoots shortage
    shortcut shorthand shortstop shotgun shouldn shouting shoving showcase showman shutdown
    sidelong sidewalk sideways sift sill silt silva sing singleton sings sinking sipping skill
    skip skipping skit slashed slate slay slaying sleeper slid smallish smoker snack snapping
    snapshot snapshots snot snowball snowballs snowboard snowman snowmen snowstorm soap sock
    sofa softball sole solomon somehow someones someplace somethings sometime someway sons
    sore sores sorted sorting sound sounded sour spade span speakerphone speck
    spectacular spirit spite stair stalled stalling stan standalone standpoint starbucks stare
    stared starfish staring starring startups starved stat stated stats stead steak steep
    stepped stevenson sticker stole stone stoop stoppage stopping stops straggling strange stung
    substrate suck sued suit suite sunburn sundays sunglasses sunken sunlight sunroof sunset
    sunsets supercomputer superhuman superman superpower superstar supper supportive surf
    suspense sweetheart sword tables tack takeout takeover taker tale tales tank tape tapped
    tarball tarballs target targets tars tart tarts teamwork tearing tee teen template temples
    tenants tend tending tendon tent terse texans textbook textbooks thankless thanksgiving
    themes thereafter thesis thin thorough thoroughly thoughtless threaten throughout thursdays
    thus tide tier ties tightrope timeless timeline timeout timer timezone ting tings tips
    tiresome toad tomas tomato tone toned tool toothbrush toothless topless topmost topped
    topping touche trade trades trafficking tranquil trans travelling tread trees tries trigger
    triples tripped tripping troubleshooting troublesome tuck tuesdays tuned tuning turing
    turnout tying ughh uhh umber umm unavailable unbroken unchanged unclean unclear underdog
    underfoot undergone underground underhand underpaid underrated underscore understandable
    undertake undertakes undertaking underwater underwear underweight undone unearned uneasy
    uneven unfair unfairly unfinished unfriendly ungrateful unhappiness unheard unimportant
    unite unjust unlike unload unloaded unlock unlocked unnamed unpaid unread unreal unsaid
    unsteady unsure unto untold untouched unused unusually unwanted unwilling upside utter vase
    vein venice vermin versed versus vest vice vices vine visa visitor void voided vomit voyage
    waned waning ware warming washed washer washes washing wasn waste waterproof wears wedlock
    bathe bathed bathes bathing
    wee weigh weightless weightlifting whatever whatnot wherever whichever whither whoever
    wholesale wholesome wide willie willow willpower wilson wind wines wins witch withholding
    withstand woes knowledge acknowledge wong woot wore workaround workload workman workout
    worthwhile yard yell yess yoke york yorker yourself cheat cheats cheating racing
    """
    )
)
