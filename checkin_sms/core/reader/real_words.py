"""Everyday words that no table needs: real, so never taken for a slip of one that does.

A missing word here does little harm and an added one none: add freely.
"""

from checkin_sms.core.reader.tables import words

REAL = frozenset(
    words(
        """
    abandoned abbreviated abierta ability abort aborted aborts absolute abstract abstraction
    acceptable accepting accepts access accessed accesses accessible accessing accidental
    accompanying accomplished accordance according accounts accumulated accurate ache ached
    achieve achieved ackage ackages ackporting ackward ackwards acquired action actions
    activated activating activity acton acts adapt adapted added adding addition additional
    additions addon addons address addresses adds adduser adequately adipiscing adjacent
    administers advanced advantage advertise advertising advice affect affected agent
    aggregation agreement agrees ahead aims aintainers aintaining aise aised aiver akes alculate
    algorithm algorithms algrind alias aliased aliases aliasing alice alidate alifornia alla
    allback alled allocate allocated allocation allow allowed allowing allows along alse alter
    alternate alternative alternatives although alue alues amazon ambiguous amed amespace amet
    among amount ample analysis ancestry anchor ancient andle andler andy anger angle annotated
    annotation answered anual anywhere appear appeared appears append appending appendix apple
    applicable application applications applies appreciate approach appropriate approve approved
    appt arameter arbitrary arch architecture archive archives area areas aren argcomplete args
    argument arguments ariables arious arise arising arithmetic arrangements array arrays arse
    arsed arsing article asically aside assert assertions assign assigned assignment assignments
    assigns assing assistance associate associated associating assume assumed assumes assumption
    async asynchronous atch atches aterial atexit ather attached attempt attempted attempting
    attempts attern atterns attitude attribute attributes attrs auth author authorities
    authorized authors authorship autoconf automate avahi avenue aving avoids await awaited
    awaiting aware babe backed backend background backoff backport backported backporting
    backslash backslashes backup backward backwards bacon bailing baker baking banding bare
    baron barrier base baseball based bases bash basic basically basis bass beach beam beard
    beast becomes beef beginning begins behalf behave behaves behavior behaviors behaviour
    behind believed believing bell bella belong benchmark benchmarks bending benefit benefits
    bent bert beta beyond bikes biking binaries binary bind binding bindings bing birthday
    biscuit bitmap bitmaps bits bject bjects blank blanks blob blocked blond boat boating bold
    bolt bolts bond bone bones boolean boot booth boots borders borro borrowed bort bossy bound
    boundary bounded bounds bounty bowling bowls brace braces brack bracket bracketed brackets
    branch branches bras bread breakages breakpoint breakpoints breaks brick bride brides
    bridges brief brook broom brown brows browser browsers brush bstracts btain buddy buffer
    buffered buffers build builds built builtin builtins bundle bundled burned burnt burrito
    bust buttons bviously bypass byte bytes cabbage cabin cache cached caches caching cage cakes
    calculate calculated calculations callable callables callbacks caller callers calles camas
    campo canceled cancellation cancelled candidate candidates cane canned canonical
    capabilities capability cape capitalized caps capture captured caras cared careful carne
    caro carp carros carrot cart cartas carts casas cases cash casing casos cast catch catching
    category caught caused causes causing cave ccepts ccess ceiling cellular cena central centre
    cerca cert certain certificate certificates chains chairs challenge changelog changes
    channels chapped character characters charging chars charset chart charter chase cheap cheat
    cheats checker checkers checkout checks cheer cheese chew chewed chick child chin chips
    choice choir choose choosing chose chosen chunk chunks cinta cipher ciphers circular citizen
    civil claim claims clan clarify clause clauses clay cleanly cleans cleanup cleanups cleared
    clearer clearing clearly clerk click client clients climb climbing clocks clone cloned
    cloning closed closely closes closing closure cloth clouds clown clubs clue coach coast coat
    coating coats cocina codebase codec codepaths coding coefficient coins cole collaborator
    collect collected collecting colon color colors column columns comb combination combinations
    combine combined combining comen comma command commandline commands comment commented
    comments commercial commit commitment commits common commonly comp compact companies
    comparable compare compared comparing comparison comparisons compatible compilation compile
    compiled compiler compilers compiles compiling complains complete completes completion
    complex complexity compliance component components compra comprar compress compressed
    compression compute computed computers computing concept concert conclusions concrete
    concurrent condition conditional conditions cone confer confidential config configurator
    configure configured conflict conflicting conflicts conform confused confusing conjunction
    connect connected connecting connection connections connectivity connor consectetur
    consecutive consent consider considered consisted consistency consistent consists console
    consolidated constants constitute constraint constraints construct constructed constructing
    construction constructor constructors constructs construed consult consumed consumer
    consuming contacts contain contained container containing contains contents contest contesta
    context contexts contiguous continuation continued continuing contract contribute
    contributor contributors controlled controller controlling controls controversy convenience
    convention conventions conversion conversions convert converted converting conveyed cooler
    copied copies copy copying copyright copyrighted cord cords core corner coroutine correct
    corrected corrections correctly correctness correspond corresponds corrupt cortas cortos
    cosa cosas costa costco costs cough couldn count counters counting counts coupon cousins
    cover coverage covered covers cowboys cows crab cracker cracking cracks crane crashes crate
    crawl create created creates creating creation credential credentials crew crib cries crime
    cripts criteria critical crop crops crossed crossword crow crowd crown crush crypto
    cryptography ctags ctivities ctually ctypes cuartos cuerpo cues cumpleanos cumulative curb
    cure cured current curse cursor curve custom customized cute cycle cycles cyclic dads daemon
    daisy damage damages dances dangling dare dart databases datagram dated dates datetime dawn
    dded dding dditional dditionally deadline dealers dealing deals dealt dear debate debian
    debug debugger debugging debuginfo decia decide decimal decisions deck decks declaration
    declarations declare declared declaring decode decoded decoder decoding decompressor
    decorate decorated decorator dedos deed deemed default defaults defects deferred define
    defined defines defining definition definitions deflate defunct dejaba dejas deleted
    deleting delimited delimiter delta demo demon demonstrate demonstrates dent denver deny
    depend dependencies dependency dependent depending depends deployment deprecated deprecation
    deprecations depth dereferenced derivative derive derived described describes describing
    description descriptor descriptors design designated designed desirable desired desk
    destination destinations destroyed destroying detached detail detailed details detect
    detected detection determine determined determines determining develop developed developer
    developers developing development device diagnostic diagram dialect dialog diaper diapers
    dicen dices dict dictionaries dictionary dicts dieta diets diff differ difference
    differences differently difficult diffs digest digit digits dine diner dinero dinners
    diploma direct direction directive directives directly directories directory dirt dirty
    disable disabled disallow discard discarded disclaim disclaims disclosed disconnect discuss
    discussed discussion dish dishes disk dispatch display displayed displays disputes dist
    distance distinct distinguish distribute distributed distributing distribution distributors
    distro distutils dive diver dives djust docfix docs docstring docstrings doctest doctora
    document documentary documented documents doesn doll dolls domain domains dome donut donuts
    doom doses dots dotted double dove download downloaded dpkg draft drag drain draining drama
    draw drawable drawables drawer drawn draws dresses dried dries drill drip driven driver
    drivers drives drops drum drums dual duck ducks duerme duet dulce dull dummy dump dumps
    duolingo duplicate duplicated duplicates dura during dust dvance dynamic dynamically eader
    eaders eading eads eagle eagles earch earn earns ears ease easily east eats ebian ecause
    eceive ecent echo econd ecorate ecorates ecord ecosystem ecursively edad edge edges editable
    editing editor editorial eeded efault effect effective effects efficient effort efine efore
    eformat egacy egarding egister egular either ektronix elapsed elay elder elease elect
    elected electronic elegate element elements elete elevator eleven elgrind eligible elper
    elsewhere elves emails embedded emcheck emember emit emitted emory emove emoves employers
    emulated enable enabled enables enabling enclosed encoded encoder encoding encodings
    encounter encountered encourage encouraged encrypted encryption endings endorse endpoint
    ends enemy enerate enerates enerator eneric enforce engine ength enhanced enhancements enjoy
    enjoyment enjoys ensure ensures ensuring entirely entities entity entries entry enum
    enumeration environ environment environments epeated epending epetition eplace eport
    epresents equal equals equence equivalent eran ercifully erform erformance erforms erge
    erging erhaps erifies erify ermission errata errno errors ersion ersions erver escape
    escaped escapes eset esets esolve esource especially essay essential established establishes
    estore ests esult etch etching etect etermine etermines etermining ethod ethods etrieve
    etter etting eturn eturning eturns eval evaluated evaluating evaluation events everal ewrite
    exact exactly exam examining example examples exams exceed except exception exceptions
    exchange exclude excluded exec executable execute executed executes executing execution
    executor exer exercise exercised exercises exers exhaust exists exited exits expand expands
    expansion expect expected expecting expects experience experimental explain explanation
    explicit explicitly exponent export exported exports expose exposed exposes express
    expressed expression expressions extend extended extending extension extensions external
    externally extract extracted extracting extraction extras eyword facebook faced faces
    facility fact factor factory facts fade fail failing fails failures fairy faith fake faked
    fakeroot fall fallback falls false fame familiar fancy fans farm farms faster fate fault
    favorite fears feast feature features fecha feed feedback feeding feeds feeler fees fence
    fending feria fetch fetching fewer ffective ffirmer field fields fiestas fights fila filed
    filenames fileobj files filesystem fill filled filling film films filter filtering filters
    financially finde finder finding finds fines fingerprint fire fired fires firewall firm fish
    fist fits fixed fixes fixing flag flags flaky flame flash flat flats flew flexible flies
    flip floating floats flood floors flores flour flow flower flows flush flute fnmatch fold
    folder folders folding folds follow follows font fonts foods fool fools football forbid
    forbidden force forced forcing foregoing foreign fork forking form forma formal format
    formats formatted formatter formatting formed forms fort forth forward fraction frame frames
    framework freed freedom freeing freely fresh fried frog frost frozen fsmonitor ften fter
    fuego fuel fueron fuerza fulfilled fully func function functional functions fund funds
    furnished further future futures gain gains gale gang gano garage garlic gates gateway
    gather gathered gato gator gatos gdbserver gear geese gene generate generates generating
    generation generator generators generic getter gettext ghost giant gifts gitignore gitweb
    gives glad glibc glob global globals glove glow glue gmail gnore goals goat goats gold goods
    gordo gorge gorgeous gotos governed governing gpgsm grace grain grammar grand grande grandes
    grant granted grants granularity grape grapes graph graphics grass gratis grave gravy graze
    grease greater greatest greement greet grep grew grind grip grit groff groom gross grouped
    grouping groups grow grown grows guarantee guaranteed guarantees guard guerra guest guests
    guide guided guitar gulf guna gusta gustan gzip hablaba hacemos haces hacia hack hail
    hailing hairy halftime hall halls hams handed handing handled handler handlers handles
    handling handshake handy hange hanges happen harald hardcoded harden hardy hash hashable
    hashes hashing hasn hatch hats haul haven hawk hazel header headers heads heal healed healer
    heap hears hearts heats hecks heel heels heir helper helpers helpful helping hence herb
    herbs herd hereby herefore herein hese hether heuristics hexadecimal hidden hide hides
    hierarchical hierarchy highest highlight highlighted highlighting highlights highs hijas
    hike hikes hiking hile hill hills hings hint hints hire hired hires historical hitespace
    hive hockey hogar holder holders holy homes homework honey honor hood hook hooks hoop horn
    horns horses hose host hosts hotdog hotel hould houses however hree hrown http httplib hueso
    huevo huevos huge hull hulu hunk hunks hunt hunts hurry hypothetical iagnostic ibamos
    ibgcrypt ibiberty icecream icense icensee icensor icensors icing icon icrosoft ictionary
    ideal idempotent identical identified identifier identifiers identify identifying identity
    idle ield ields ights iglesia ignorable ignore ignored ignores ignoring igure iles
    illustrates ilter image imilar imilarly immediate immutable impact imple implement
    implemented implementing implements implicit implicitly implied implify import importance
    importantly imported importer importing importlib imports impose impossible improve improved
    improvement improvements inactive inally inary ince include included includes including
    inclusion inclusive incompatible incomplete incorporated incorrect incorrectly increase
    increasing increment incremental indeed indent indentation indented independent index
    indexes indicate indicated indicates indicating indication indicator indicators indices
    indirect individual indows induce ineffective infinite informed infringe infringed ingle
    inherit inheritance inherited inherits initial initialize initialized initializer inking
    inline inner inode input inputs insane insensitive insert inspect inspector instagram
    install installation installed installers installing installs instance instances instantiate
    instantiated instruction instructions integer integers integrated integration integrity
    intend intended intent interacting interaction interactive interest interesting interface
    interfaces interfere interference internal internally internals interpreted interpreter
    intersection interval introduced invalid inverse invocation invocations invoke invoked
    involve involved ipsum irectory irrelevant irst isable isables iscellaneous iscusses island
    isolated isplay issue issued issuer issues istribution item items iterable iterables iterate
    iterated iterating iteration iterator iterators ither ithout itself ivan iven ixed ixes
    ixing jabon jacket jackson jams jane jars jean jeans jeep jefes jello jelly jewel jobs
    johnson joined joining joins joven json judged juegos jugar jumps junk junto juntos jury
    keen keeping kernel kettle keyboard keyed keyring keys keyserver keyword keywords kick kicks
    kinds king kings kiss klimachs knew knit knob knock knot knowledge known knows label labeled
    labels lace lack lado lados lady lago laid lake lakers lakes lamb lame lamp lamps land
    landing lands lanes language languages larga larger largo lasagna laser lass lasso lasts
    latency latest latin latter laughs launch laundry lawn laws layer layout lazily lazr lazy
    lder leading leads leaf leak leaking leaks leap lear learn learned leaves leftover legacy
    legal legally lejos lemon lend lending length lens lent lento letra letras letters lettuce
    lexer lexers lexicon lexicons liability liable libc libcurl libffi libgnutls libiberty
    libnet libpng libraries library libros libuv libxslt licence licensed licensees licenses
    lick lids lies lifespan lifetime lift lifts lights liked likely likes lily limb lime
    limitation limitations limited lindo linen link linked linker linking links lion listed
    listener listeners listening listing liter literal literally literals lived liver llamaba
    llena lleva llow llows lluvia loader loading loaf loan loans loating local locale localhost
    localization localize locally locate located location locations locator locks logged logger
    loggers logging logic logical login logs longest looked lookup lookups loop loops loose lord
    loses loss lover lowercase lowercased lsof lternately lternatively lthough lucky lump lungs
    lure lush lways lying machinery macro macros madera magic mags maid mailmap mails main
    maintain maintained maintainers major majority maker male malformed malicious mall malls
    manage managed management managers manages mandaba mandas mandatory mando mango manifest
    manipulating manner manos manual manually manufacturer manzana mapa mapped mapping mappings
    maps marked marker markers marking markobject markup mars mart mashed mask masks mass
    massage massages master matamos mataron matas match matched matches matching material
    materials mates math mathematical maximum mayor maze mcdonalds meaning meaningful meanings
    measure measures meats mechanism mechanisms medal meet meets melon melt melts member members
    membership memo memoizing memory mend mending menor mens mentioned menu mercy merge merged
    merry mesa mesas meta metaclass metaconfig metal method methods mice midnight migrate mill
    millisecond milliseconds mills mime minds mines mini minimum minor mint minus mirors mirror
    misc misleading mismatch mist mistakes mister mitad mite mitigate mitt mitted mixed mmap
    moan mock mocked moda model models modem modern modes modification modified modifier
    modifiers modify modifying module modules modulus mold moms mondays monitor monk monkey
    monte moon moose mops moral moses moss moth mount mouse moved moves movies moving mowed
    mower mowing mplementing mplements mport mporting mpty mueble mueren muertes mugs mujer
    mujeres mule multiline multipart multiple musical mustard mutable mute mutex mystery nable
    nables nadar nail nailing naive namespace namespaces naming nascar nasty nathan native
    natural nature ncapsulates nclude ncludes nder ndicate ndicates neat necessarily necessary
    needless negative negotiation negro nerve nest nested nesting netloc netrc nets network
    nevertheless newer newlib newline newlines newly nfortunately nicely nieve nieves ninos
    nitialise nitialize niversity nless nlike nline noble node nodes noisy nomination
    nonterminal noodles norm normalize normalized normally norte north noses notable notation
    notch noted notes nother noticed notices notified noun novela nput nserts nstall nstallation
    nstead nsure ntel nternal nternally nternet ntries ntroduce nube nueva nuevas nuevos null
    numbered numbering numeric numerical nuts nvalid nvironment nything oaks oath oats obey
    object objects obra obsolete obtain obtained obtaining obvious ocate occupied occur occurred
    occurrence occurs ocean ocument ocumentation ocuments odds odepaths odifications odify odule
    offending offer offering official offline offset offsets often oftware oido oily oing ojos
    oken okra older oldest olds olive ollaborators ollect ollection ometimes omit omitted ommand
    ommands ommon ompaq omparisons ompilation ompiled omplete ompose ompute omputed oncrete
    onfiguration onfigure ongoing onion onions online onstants onstruct onsume ontains ontext
    ontinue onto ontributor ontributors onvenience onvert onverts ookahead ooks opcodes openat
    opened opening opens openssl opera operand operands operate operating operations operators
    optimization optimize optimized option optional optionally options opying opyright orange
    orce orden ordered ordering orders ordinary oreja orem oreover organ organization orggre
    origin original originally orkaround ormalize ormally ormat orporation orters orting ossible
    otherwise othing otice otros ought ounce oundation ours outcome outdated outer outgoing
    outline output outputs outstanding overdue overflow overhead overlap overlong overridden
    override overrides overriding overview overwriting owed owes owever owls owned owners
    ownership ownloading pace packages packaging packed packfiles packing padding padres pagar
    paged pager pago paint painting pair pairs pala palabra pale palm palms palo pancakes pane
    panel pans pants papel paper papers parada paradigm paragraph parallel parallelism parameter
    parameters params paras parent parentheses parenthesis parents pares paris park parks parque
    parse parsed parser parsers parses parsing partes partial particular particularly partido
    parties parts pass passage passes passing password pasta paste pastel pasting pasto pata
    patch patches patching patent patents pathnames paths pathspec patio pattern patterns paused
    paws paying payload pays pdate pdated pdates peach peak peanut pear pears peas pecial
    pecific pecifically pecifies pecify pecifying pedir peel peeler peels pelota pending penny
    pepper perf perform performance performed perl permission permissions permissive permitted
    permutation permutations perpetual perros persistent persists persons perspective pertaining
    pest pets photo phrase phrasebook phrases physical piano pickle pickleable pickling picks
    picture pictures pieces piel pier pierna pigs pile piles pilot pinch pine pink pins pipes
    pity placed placeholder places plain plainly plane planes plano planta plata plates platform
    platforms plato play playa played playoffs plays plaza plit plitting plot plug plugged plum
    pocket poem pointer poke poker poles policies policy poll pollo polls polygon pond pony
    pools popcorn pope pops port portability portable portal portion portions ports pose
    position positional possibility possible possibly post posts potatoes potentially pots pouch
    pour pouring pours pparently ppend pplication pplications practice practices prays precede
    precedence preceding precio precise precludes predicate preferred prefers prefix prefixed
    prefixes preparation prepare prepared prepended preprocessor prerelease prereleases presence
    presented preserve preserved preserving preset press presumably pretzel prevent prevents
    previous previously primarily primary prime primordials print printed printer printing
    prints prior priority private privileges prize probability prober problem problems procedure
    process processed processes processing processor produce produced produces producing
    production products profiler profiles profiling programmer programming programs progress
    project projects promise promises promisor promote prompt propagate proper properly
    properties property proposal proposed proprietary props prospective protect protected
    protection protocol protocols prove provide provided provider provides providing provision
    proxies proxima proxy pseudos pstream pthread ptional ptionally ptions publically
    publication publicity publicly published pudding pueblo pulling pulso pump punch punk puppy
    pups pure purely purposes purse pursuant push pushed pushing pushups putting pyjnius
    pyparsing python qualify quant queen querian query querying queso quest queue queued quieres
    quiet quitas quitting quiz quotation quote quoted quotes quoting race races radio
    raditionally raft rage raid railroad rained raining rains rainy raise raised raises raising
    ramen ramp ranch random rang range ranges rank rapper rare rash rata rates rays rder
    reachability reachable reaches reaching react readable reader readline reads realm rear
    reasonable reasoning reasons reat reate reates reating rebel rebuilt recall receipt receives
    recent recently recipe recipient recipients recognize recognized recommended recompiling
    recorded recording records recursion recursions recursive recursively redirect redirected
    redirection redirects redistribute reds reduce redundant reef refactoring refer reference
    referenced references referencing referred refers reflect reflects reflog refresh refs
    regard regardless regex regexes regexp register registered registering registers registry
    regression regressions regulation reject relate related relative relatively relax relaxing
    releases relevant reliable relicense relicensing relies reloj rely relying remain remainder
    remaining remains remember remote removal removes removing renamed renting rents reopen
    repair repare repeat repeated repeatedly repetition replace replaced replacement replaces
    replacing reported reporter reports repositories repository repr represent represented
    representing represents reproduce request requested requests require required requirement
    requirements requires rescission resent reserve reserved reservoir resetting resolution
    resolve resolved resolver resolves resolving resort resource resources respect respective
    responses responsible rest restful resting resto restore restrict restricted restriction
    restrictions restrictive rests result resulting results retain retained retaining retains
    retend retired retries retrieve retrieved retry return returned returning returns reusable
    reuse reused revent reverse revert reverted review reviewed revision revisions revocation
    revocations revoked rewrite rgument rguments rich rico rider rides ridge riding rights rinse
    rint riot ripe rise risks rite ritmo rival rivate river roads roar robe robin robust rocess
    rocesses rocks rode rograms roja roject rojo role roll rolling rollover rolls romantic rooms
    rooted rooting roots ropa ropes rose roses rouines rounded rounding routine routines rovide
    rovides rows royal rrespective rror rrors rubs rude rueda rugs ruido ruin rule rules runner
    runtime rush rushing rust sabe sacas safely safer saga sail sailing saint sake salad salary
    sales salon salsa salt salto salud sample sand sanding sandy sane sang sanity sank santo
    sauce save saved saves saving scalable scalar scalars scale scan scanned scar scene scent
    scheme schemes scope scopes scout screen screws script scripting scripts sdbm seal sealing
    search searching seat seats seco seconds secret sections secure security sedan seed seeding
    seeds seek seekable seem seen sees seful segment seized select selected selecting selection
    sell selling sells semantic semantics semaphore sends sense sensitive sentinel separate
    separated separately separating separator separators sequence sequencer sequences serial
    serialized series serious sers serve served server servers serves session setting settings
    setup setuptools sewed sewer sewing shade shall shallow shampoo shape share shared shares
    sharing shark sharp shave shaved shebang shed sheep sheet sheets shelf shell shells shine
    shiny ship ships shirts shock shoe shop shopping shops shore shortcut shorter shortest
    shorthand shorts shouldn shout showed showing shown shows shrimp shutdown shutting sides
    siente sienten sientes sigh sight signals signature signatures significant signing signs
    silently silk silly silver similar simon simple simpler simplest simplicity simplified
    simplify simply simulation sing singer singing singleton sings sink sinks site sites sitio
    sits situation situations sixty sizes skate skies skiing skin skip skipped skipping skirt
    slap slash slashes slate sled sleeps slide sliding slim slot slots slower slowing smaller
    smalls smart smashing smell smells smiles snack snacks snake snapshot snapshots snippet snow
    snowball snowed snowing snows snug soap soccer social society sock socket sockets socks sofa
    software soil sold sole solely solution solve sometime somos sons sore sorted sorting sorts
    soul souls sound sounding soups sour source sources south space spaces spaghetti spare spark
    sparse spawned spawning speakerphone speaking speaks spec special specialized specially
    specific specifically specified specifier specifiers specifies specify specifying speech
    speeding speedup spell spelling spend spending spends spicy spiders spill spin spinning
    spirit spirited spit split splitting spoil spoke spoon sport sports spot spots spray spread
    spring squash ssentially ssert ssume ssuming stable stack stage staging stain stains stair
    stake stale stall stalled stamp standalone standard standards standing stands stare staring
    startup stat stated statement statements states static statically station statistics stats
    status stays stderr stdin stdio stdlib stdout steak steal stealing steam steel steelers
    steep stem stew stick sticks sting stir stirring stock stone stood stool stopping stops
    storage store stored stores storing storms strange strategy straw stray stream streaming
    streams street strict strictly string stringified strings strip stripped stripping stroller
    strongly struct structural structure structures stub study studying style styles sually
    subclass subclasses subcommand subdiagram subdirectory sube subir subject sublicense submit
    submitted submodule submodules subprocess subroutine subroutines subsequent subset substance
    substitution subsystem subsystems subtests subtree subtyping subway success successful
    successfully successors suelo suerte sufficient suffix suggest suggestion suggestions suit
    suitability suitable suite suites suits summary summer sunny superblock superproject
    supersede superset supper supplied supply supported supporting supports suppress suppressed
    suppression surf surfing surge swam swan swap sweating swept swim swimming swims swing
    swinging switches switching symbol symbolic symbols symlink symlinks sync synchronous
    synopsis syntax syrup syscalls sysconfig systemd systems tables tabs tack tags tail tailing
    tails tale talent tales tank tape tapes tarball tarballs tarea target targets tart tarting
    task tasks tasting tasty taught taxes teach teaching teams tear tearing tears tease
    technical teen teens teeth tema temper template templates temporary tend tending tends
    tenian tennis tens tent tents terate term terminal terminals terminate terminated terminates
    termination terms terse tested testing tests texinfo textual thanksgiving theft theme themes
    themselves theory ther therapy thereafter therefore therwise thick thief thigh thin thirty
    thoroughly threaded threading threads throne throughout throw thrown throws thumb thus tick
    tide tidy tienda tienes tierra ties tiger tiktok tile tiles tility timed timely timeout
    timer timers timestamp timezone timing tips title titles tmpdir toad toast toddler toes
    together toggle token tokens toll toma tomaba toman tomas tomato tomb toml tone tongue tool
    topic topics topmost torch tore tores torn torre tort toss total touch touching tour tours
    towel tower towing towns toys trace traceback traces tracing tracked tracker tracking tracks
    trade trademark trademarks traditional traer trail trailing trains traje transfer
    transferring transform transient transition translate translated translation translations
    translators transmission transparent transport transporting transports traps travel
    traversable traversal tray treat treated treats trees trial tribe trick tries trigger
    triggered triggering trigo trim trimming tring trings triple triples trips trivial trucks
    tructural true trusted truth ttempt ttempting ttempts ttribute ttributes tube tuna tune
    tuned tuning tuple tuples turtle turtleshape tutorial tvars twin twins typed types typical
    typically typing typofixes ubclasses ublic ubuntu uestions ugfix ugly ugment uild uilding
    uile ultiple ultrix umber ummarized ummy unavailable unavoidable uncaught unchanged
    uncompressed unction unctions undefined underlying underneath underscore undone unescaped
    unexpected unfinished unfortunate unified union unique united units universal unknown unlike
    unlikely unlock unmodified unnamed unnecessary unning unpacked unpacking unread unspecified
    unsupported unsure untracked unused unwanted update updated updates updating upgrade
    uplicate upload upon upper uppercase upply upport upporting uppress upstream upstreams urban
    urls urrent urrently urther usable usage useful user userdiff users uses ushing ustom usual
    utilities utility utomatically utput uture vaca valgrind valid validate validating
    validation validator validity valle valley valuate value values vans variable variables
    variants variety various vars vary vast vector vectorizer vegas veggies vela vemos vender
    vendor venia venian venir venv verano verb verbatim verbose verde verification verified
    verifies verify verifying vermeer verride verrides versioned versions vertical verwrite
    veryone verything vest vestido vice vieja viejo viento view views vinegar violates virtual
    virtualenv visa visible visitor visits viven vivimos void volumen voluntary vote voted votes
    voting vulnerable wadllib waffles wage wages wailing waist waiter waits walker walks walls
    walmart wand ware warm warmer warms warn warned warnings warranties warranty wars wash
    washed washes washing wasn waste watch wave waves wear wearing wears weary weave wedding
    weep weigh weighing weight weighted weird welcome welding wells wending wendys west whacking
    whale whatever wheat wheel wheels whip white whitespace whitespaces wholly wide widow width
    wiki wild wildcard wildcards wills wind window windows windy wing wings wink winner wins
    winter wipe wiped wiping wire wired wires wise within wolf wonder wood woods woody wool wore
    workaround workers worktree worm worms worn worry wound wrap wrapped wrapper wrappers
    wrapping wraps writable writer writes written xample xcept xception xecutable xecute xisting
    xmlsec xplicit xplicitly xpression xpressions xtend xtension xtract xtracts yankees yard
    yards yarn yell yelled yelling yellow yield yielded yielding yields ynchronously yoga yogurt
    yolk young yourself youth youtube yped ypical ypically ystem ython zapato zapatos zeros
    zipimport zipimporter zlib zombies zona
    """
    )
)
