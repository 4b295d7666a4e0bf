"""How much each sign speaks for an answer in words, and for how much: written by
`bench/weigh_feelings.py`.

The signs are those of `feeling_signs`. A text that comes to ENOUGH answers the question; what it
comes to for each "at least" makes the value. A weight may be changed by hand, if the corpus still
agrees; a new count would change it again.
"""

ENOUGH = {
    "mood": 17,
    "mood at least 1": -39,
    "mood at least 2": -35,
    "mood at least 4": -7,
    "mood at least 6": 7,
    "mood at least 8": 17,
    "craving": 45,
    "craving at least 1": -15,
    "craving at least 2": -11,
    "craving at least 4": -3,
    "craving at least 6": 3,
    "craving at least 8": 12,
}

WEIGHTS = {
    "mood": """
50: agust* crawl hangi*_in hecho just_sat nosta* the_mirro* tickl*
49: NOW_DRUG
48: encim* hangi*_on oh_im
46: basta* rara tome__las
45: botto* joy
44: TOOK_ALMOST alma fore sick_about
43: NOT_muy gutte* lucha of__days ~yo_GOOD
42: cosa el_cuerp*
41: NOT_to_TEXT ahuev*
40: #_there PERSON__eat crush* i__well jevi low perce*__$ so_alone ~._ANXIOUS ~WORN__mas
39: ^_con ^_middl* more__going ~._AWFUL ~im_SOSO
38: coach store_up ~._ANGRY ~._HOPE
37: #__PROGRAM CAN___BYE ^_gozan* acros*__board heavy super_$
36: ._UNTIL_OTHER ^_mas the_point
35: DRUG_on OTHER_SICK ^__como ^_chopp* al_tiro bien_aqui mom__in ~got_NOT
34: ^__jaja ^_runni* care_about carga* feel felt hoy_despe* hummi* it__what melan* terri*_of ~._CALM ~NOT_llego
33: #__say STOP__en ^_getti* g is_BROKEN jaja__bien maciz* mi_mujer muero__a my_rope on_edge porci* shatt* spiri* was_dead
32: #_haha GO_downh* WANT___NUMBER WHAT_pez ^__along ^_bien being__mom full__of of_down pesa rang rey rolli* suck ~SOSO...CRAVE
31: ._ME_ME CAN_queja* NEW_man ^_dark asham* cabin feeli* good__my good_thank* preoc*_$ se_ME_OUT wore ~BETTER_que ~SOSO_but
30: AGO__this ^_de ahi_GO dumps of_ME_MEANS of__today oh__know ~._WEAK ~mi_THINK ~ya__VERY
29: DRINK__WANT ME__look ^__enoug* can_you denie* nerve* nubes perce* usefu* volve* ~._GREAT
28: #__want NOW_hice PAST__BUSY WHAT_YOU_digo ^_como ^_pura ^_relie* achan* arras* arrib*_$ aunqu* dory grand*__a level_$ mas_feliz me__sobre por_sient* roof_$ smili* ~today_NOT
27: CAN_estar HOPE___NOW WANT_THREAT ^_cada ^_del al_# be__NOT blast brega* coraz*__$ is_what lloro madre ~NOT...NOT...NOT ~THINK_is ~like_AWFUL
26: BUSY__thats STOP__moon ^__pague ^__toda ^_alegr* ^_peor cloud en_dos hambr*__frio hombr*_$ its_whate* mi__murio recie* sient* so_hot sorry__mysel* thats_for tomar_no ~._SAD ~AWFUL_but ~GOOD_pero ~just_SOSO
25: LIFE_OTHER WHAT___GO ^__as ^__porqu* ^_tranq* ^_tree apago_OTHER as__gets black_$ comin*__$ crack*__$ de_malas delig* dia__y heart hoyo is_ME_NEW its__NOW left_with like__today llevo_$ medio mess resig* run__the tiran* verda* ~the_THINK
24: HURT__hours LATER__KIN NOT_ME_OTHER NOT_compl* OTHER_licen* ^_$ ^__del ^__desde ^_incom* ^_muy ^_una and_ME_WHAT asi_asi both_$ doubl*__$ estad* fifty fives mano nothi*_helps pleno pozo teeth__$ throu*__$ valle* ~._VERY_SAD ~ANXIOUS_in ~NOT_about ~lol_GREAT
23: KIN___NEW NOT_LIFE_DAYT TEXT_up ^__so ^_asi ando cut_my el_suelo fatal hate_ME hurti* killi*_me looki*_up makin*_it mi_grupo serio sufri* worth* ~#_MOOD ~._BORED ~BETTER__that ~SAD...VERY
22: HOPE___KIN HOPE__on HOPE_para_ME ME__igual OTHER_neta ^_ahi ^_judge a_media* asere cabro* came_home could*_be decen* gozo honey insid* lol_but makin*__$ mama__en night* over quill* regul* shabb* some_$ tan today was__yeste* y__senti ~ANGRY ~MOOD ~doing_GOOD ~hoy__GOOD
21: DRUG_._NOW ME_cup NOW__para ^__court ^__ish ^__y ^_andam* ^_medio ^_on ^_panic* ^_real bajad* burie*__KIN dia_me doy__$ emoci* energ*_$ feeli*__$ feels good_place in__pocke* its_bad jajaj*_ME junto llama_$ lujo mostl*_$ mundo_$ puedo_queja* todo word yuca ~GOOD_as ~NONE_helps ~WORN_out ~doing_SOSO ~first:SHAME ~is_RESIST
20: AGO_LATER_. DETOX_and NOT__hallo WANT___TEXTS ^__bette* ^__but ^__ol ^_falli* ^_pensa* ^_pues all_# all__STOP bad__WANT bien_y casi_# dios__$ en_cande* fijat* getti*__$ good__how hopel* im_flyin* mejor_$ mood_is mud my__back nowhe* outsi*__on podia poorl* salie* se_murio smile thank_you torn viera* walki*_on ~WORN_but ~im_GOOD ~la_ANXIOUS ~mas_CALM
19: #_or CALL___TEXT IF_# KILL__a NOT___CALL NOT__just ^__lol ^__top ^_lo ^_tiran* ^_tryin* a_high abajo along_$ best en__DRINK for__drink good_STOP got gusto guys hurts im_cool just_SICK kind livin mae me_dejar* mejor* mejor__$ nerve nothi*_to of__UNTIL onda ron senti* shaky tengo_la was_gone y_$ ~AWFUL__been ~BIT_ANXIOUS ~GREAT__you ~HOPE_of ~both:ANGRY ~but_WORN
18: BODY_NOT CALL_to_ME KIN__PAST ME_tres OTHER_WHAT OTHER_left WANT_DIE ^__con ^__te ^_happi* ^_laugh* ^_perso* ^_toi a__any a__jaja about__i acaba*_de and__TIME bed brand_NEW caso clear_$ de__HOME dirt drink__$ feel__i grand high_$ id_say im__happy imagi*_$ its__DAY juez like_a lost me_robar* neces*_un no__quejo not__hot pedaz* since_the they_let to_$ two__$ went_up ~._GOOD ~GOOD...CRAVE ~GOOD_perso* ~GREAT_lol ~SOSO ~at_CALM ~havin*__STRONG
17: BROKEN_DAYT CAN_ME_feel DAYT_y DRINK__NEW HOPE_._ME ME__invis* NEW_NUMBER_. NOT___STOP NOT__great NOW_NOT_se NOW_WHAT OTHER_KIN_ME OTHER_senor USE__its WANT_BROKEN_. WANT__all ^__amane* ^__compl* ^__hasta ^_so ^_woke a_real algo_$ anda__el chama* chipi* de_# dentr* destr* dormi__horas entre__y livin*_the lunes__$ marqu*_$ prome* pude quede__OTHER queja reall*_strug* seen__AGO sensi* some_DAY thats__sure the_water up_WANT vibes ~._SHAME ~.__ANXIOUS ~AWFUL...AWFUL ~BETTER_. ~GOOD...CALM ~NOT__NOT ~SAD...NOT ~SAD_. ~both:SHAME ~just_GOOD ~me__SAD ~so_SAD
16: ALMOST_# DRINK_AGAIN ME_IF_YOU ME_rei ME_strai* NOT___DRUG NOW_ME_CALL NOW_MINUTES_OTHER NOW_UNTIL OTHER__siemp* WANT__disap* ^__mejor ^_aburr* ^_acaba* ^_could ^_doing ^_fine ^_l ^_recie* ^_un a__note a_raise at_peace behin*__ME como_perro de__hijo escap*_$ half_$ is_tired its__one last__im left__ME let_it like__the like_me like_somet* llena lower me_rei never_been peor pero pila por_WHAT suelo* torne*__domin* tryin unico worst_$ ~._WORN ~AWFUL__be ~BETTER_now ~CRAVE_de_NONE ~VERY...CALM ~de_GOOD ~el_MOOD ~estoy_GREAT ~lol__GOOD
15: ._OTHER_BROKEN CALL__AGAIN CAN_START_. HOSP_but ME__sobre ME_levan* NOT__for OTHER__mas OTHER_mismo YOU___NOT YOU_digo ^__an ^__been ^__la ^_al ^_all ^_lleva* ^_top ^_trick* all_right and_$ ando__y aqui__$ baila* bebe_no chuec*_$ cryin*__the dando de__cama de__patad* disap*_$ encab* enter*__mi falta_mi food__$ fur gray_$ happi*_ME have_ME healt*__my its_early las_dos like__again me__despu* me_tiene millo* my__calle* my_po neith* over__moon por_TEXT pure__$ que_hice raisi* rei sick_and this_DAYT top tres_$ want__use y_ando ~._BIT ~._VERY_CALM ~.__CALM ~.__GOOD ~AWFUL__i ~GOOD_now ~GREAT_. ~NOT...GREAT ~NOT_HOPE ~NOT_SOSO ~NOT__thing ~de_GREAT ~la_AWFUL ~last:ANXIOUS ~me__STRONG
14: AWAY_de BROKEN__a DAYT___JAIL DAY_from HOPE__CALL KIN__to ME__are NOT__DRINK NOW_IF NOW_ME_bane OTHER_MINUTES TEXT__# WANT_have WHAT_NEW ^_come ^_conte* ^_en ^_re ahi apart_$ bette*_AGO casi__$ cover*_$ duper fed feel__and feel__dirt felic* foggy full good_day happy_ME hard_$ heard_ME hoy__en human__$ is_$ izqui* live_$ loca lol_$ me_lleva me_quier* old_man passe*_in patro* por__piso prend* than the_word una_DRINK very_sad viend*_la vino_el want worse ~._NOT_THINK ~.__GREAT ~CRAVE...SAD ~NOT_SAD ~VERY...GOOD ~VERY__now ~hace__NOT ~throu*_BIT
13: ._NOW_NOT DAY_y ME_DAY_. ME__been ME_sient* ME_tiene OUT__KIN OUT_of_DETOX STOP_de TOOK___ME TOOK__con WHAT_perro YOU__a ^__$ ^__mil ^__todav* ^__verda* ^_livin* ^_super a_wall and_too ando_con animo__$ are_looki* brill* carri*_$ chill* come_HOME coraz* cosas de__BUSY de_pie doing_so dont__feel echo en__BODY give__$ good_got hoy im_here incen* kicke* like__old loud__ME mind not__thoug* nothi*_speci* pocke*_$ porci*_$ put_my que__puro recon* resul* signi* so_$ strai* tan__WHAT today__a today_is un_DAY under vergu* vuelt* well_enoug* ~._BETTER ~._MOOD ~AWFUL_. ~BIT__BIT ~GOOD_graci* ~NOT...GOOD ~NOT_estoy ~SAD ~SAD__hoy ~SAD_in ~SOSO__just ~SOSO_i ~WEAK_. ~WORSE ~and_NONE ~both:THINK ~just_WORN ~kind__SAD ~lol_GOOD ~sient*__SAD
12: GO_UNTIL GO_right KIN__NOW LATER__ME ME_GO_de ME__final* ME_opana NOT_BUSY NOT___NOW NOT_ando NOW__CALL OTHER_CALL_. OTHER__para STOP_ME_KIN STOP___NOT THREAT___TOOK TIME__HOPE WANT_ME_was WHAT_agua ^__si ^__with ^__worth ^_a ^_bit ^_dos ^_espan* ^_hangi* ^_nervo* ^_por accid* and__one atrav* bad_day be_$ both chequ* como como__viejo con_OTHER con__BODY cryin* de__vida de_siemp* disgu*__ME echan* face__$ for_mysel* grave_$ hecha herma*_$ hoy__dia i_aint in__good its_raini* judge key least_i llama*__$ maluc* me_dejo mood__$ more_$ my_soul nervi* oh_you over_it own papa__hoy pensa* poco resto* suave sunsh* the__kind the_cover* thing this_anymo* thumb* to__here top__the with__dad y__BODY you_know ~.__MOOD ~GOOD_. ~GOOD_and ~GOOD_day ~GREAT__my ~HAND_out ~HOPE_. ~NOT...AWFUL ~RESIST ~SOSO__guess ~SOSO_day ~alone_short:SOSO ~ando_SAD ~both:BORED ~first:GREAT ~im_SAD ~la_SAD ~y_WORN
11: #_on ._BROKEN .__HOME ALMOST_en_OTHER BROKEN__DAYT BROKEN__NOT BUSY__conte* CALL__a CAN__WANT DIE__ME HOME_y HOPE__TEXT HOPE___BUSY IF_YOU_WANT ME__hell ME_flyin* NOT_make_ME NOW_bien OTHER_cielo OTHER_suelo WANT___WANT WHAT_es YOU_cuent* ^__and ^__becau* ^__marid* ^__today ^__wish ^_in ^_like ^_peace* ^_terri* ^_to a__HOPE asco asust* bette*_NOW ca ching* churr* cuent* de_ME del_MEANS depri* el__dia en__glori* enfre*_de entre estoy_WHAT every* for_$ happi* hija_me hole hrs i_guess its__ME kids__me landl* me_llego meh month_and never__this nuts of_USE off parej*_$ pilot* que_bien seno shift_$ slow_$ snapp*_at to_# to__NOT toall*_$ ugh_$ unas voy__$ want__disap* wante* went__a worn y ~.__ANGRY ~.__SHAME ~BIT__. ~HAND_y ~NOT___VERY ~SAD...STRONG ~a_AWFUL ~ando_VERY ~both:MOOD ~estoy_GOOD ~feel_AWFUL
10: ._BROKEN_HOPE ._ME_LIFE AGO__NOT CAN_it GO__DAY GO__to GO_to_KILL KIN_se_GO ME_TIME_GO ME__but ME__great ME_been OUT_. PERSON_AGAIN SICK___NOT UNTIL___OTHER WANT_PERSON WANT__dog ^__ahi ^__boss ^__feliz ^__fui ^__todo ^__waiti* ^_agota* ^_hurti* ^_ni ^_prett* ^_regul* a_NOT apago arrib* bajo bajon bette*_DAY broke bueno_NOW churc* closi*_in come_home cumpl*__DAY de__$ de__fui despu*_de en_OTHER_BUSY enfre*__ME estoy__$ even every frog__$ fuera good__i im_ok is_USE_AGAIN ish los_suelo* make_it me_levan* menos missi*_my mysel* o__$ of__all on__day said_no say_$ sient*__HOPE sin__$ sonri* stand*_$ thank_YOU the_NUMBER the_paper* time__of tirar_del to__hones* to_compl* todo__$ tonig*_i turno un_HOPE un_ano viva_$ volvi* well_thank ~._VERY ~.__WORN ~BETTER__en ~GOOD...RESIST ~NONE...AWFUL ~NOT___THINK ~NOT__this ~NOT_le ~RESIST__NOT ~SAD_all ~SAD_today ~VERY_BETTER ~first:BORED ~got__SAD ~mi__NOT ~quisi*_NOT ~to_GOOD
9: #_$ #_DRUG #_NOW #__lol ._ME_TEXT ._ME_WON .__REMOVE AGO_the BODY__BROKEN CAN___NOT DAY__feel DAY__y DAY_in IF_CAN LIFE__good ME_CALL ME_JAIL ME_MINUTES ME___AWAY ME___OUT ME__right ME__so ME_odio ME_walki* NEW__is NOW___WHAT SICK_NOW_. TIME_at TOOK__y WANT__TEXT WANT__con WHAT_YOU YOU_encue*_HOPE ^__dijer* ^__impos* ^__por ^__side ^__well ^_aint ^_kind ^_over ^_was a__today a_gusto ahi__$ al__tengo alegr* alive alivi* all_good and_ME and__WANT at_every* be__$ be_bette* beat been_bette* bette*_AGO_ME cabe calle* clima_nubla* conte*__ME coraj* court_$ dark day de__todo de_lujo dia dia_pero drama*_$ en__$ estoy__hoy estoy_conte* feel__$ feel_prett* fit for_askin* group_$ ho i_keep id_rathe* ill_live im it_$ it_all la_patad* last los_mosqu* mas me__otra me_sient* mi_vieja moms my_song ni o_menos of_SICK or_# para__$ paran* pase__$ pelea*_con pelee_con perdo* pesim* pila_$ por__DRINK pulli* radia* round se__$ shift sin so__# so__ME tan__$ took_the toque un__hace up_$ vida well_$ winni*_$ wishi* woke__on y__hoy ~._VERY_AWFUL ~.__AWFUL ~BORED ~GREAT__# ~GREAT_mi ~NONE ~NOT...SOSO ~NOT___WORSE ~NOT_shake ~NOT_the ~SAD...SAD ~SAD_BIT_. ~SAD_since ~a_BIT ~alone_short:BIT ~and_SAD ~both:CRAVE ~day__GOOD ~still_HAND ~the_SAD ~this__NOT
8: #_# #__$ #__of AGAIN__so AGO__# BUSY__GO DRUG_PAST KIN_AGAIN KIN_NOT LIFE__NOW ME_KIN_con ME_lleva NOT_ME_quejo NOT_OUT NOT__USE NOT__so NOT_quepo OTHER___WHAT OUT_of START__OTHER STOP_the TEXT_by WANT_dirt WHAT_desca* ^__esta ^__ganas ^__hoy ^__in ^__po ^__strug* ^__wipe ^_aqui ^_cero ^_lleno ^_stron* ^_walke* ^_weary about_using alrig* and_NOT and_contr* and_crank* and_tired are_fine askin* cada cauti* con_NOT cosas__$ dejen__escri* dios__ME doing__$ doubl* drain* drink* eat_with el_tiemp* en_LIFE encoj* es__$ feels__$ flat for_mood foul_mood fue galan ganas_de gets good__ALMOST gris hace_rato half happy_$ heard_my heart* hours i__say im_strai* in__while is_HOPE it_TEXT just__here key_$ la_quinc* la_seman* life__good like_# like_such los__$ low_$ manag*_$ me me_escuc* me_quejo medio*_$ my_back nada none numb old para_WHAT pues read real shook since* sobre* sour soy still__$ sun tengo_JAIL tengo__$ the__time the_table to_OTHER traig*_una tranq*_$ tranq*__OTHER trist* una__WHAT walls weigh* whole with__kids y__conte* ~._NOT ~BIT_SAD ~GOOD__graci* ~GREAT_day ~HAND_VERY ~HAND__in ~HAND_im ~RESIST_. ~SOSO_NOT ~SOSO_thank* ~VERY__i ~WORN_. ~alone:HOPE ~but_GOOD ~doing__GOOD ~en_CALM ~im__GOOD ~me__AWFUL ~this_SAD
7: #_AGO ._CAN_GO ._ME_SICK .__IF AGO_NOT ALMOST_. BUSY_._BROKEN DAYT__a DRINK___NOW GO_bien GO_to_BUSY IF_YOU KIN__DRINK KIN_is_AWAY LATER_._ME LIFE___NOW ME__# ME__OTHER ME__WHAT ME___BROKEN ME___KIN ME__del ME_escuc* MINUTES_OTHER NEW_. NOT_TEXT_a NOT_felt OTHER___ME OTHER_cobra OUT___ME THREAT_. TOOK__DAY UNTIL_. UNTIL_a UNTIL_the_DAY USE_a_DRINK WANT__DRINK WANT_to_USE ^__day ^__de ^__made ^__pero ^__too ^_ate ^_best ^_confu* ^_encoj* ^_feeli* ^_full ^_lord ^_sin ^_storm ^_walls a_DRINK about__ME adela* and__about anxio* at__BUSY be_sober betwe*_$ buen buena*_$ caigo calla*_$ can can__this coraz*_$ could_go cuand*__$ custo* depre deses* diffe*__$ divin* dolid*_la dropp* en__cocin* esta__OTHER fui__la good__BUSY hard__$ hay_NOT hoy_estoy la__desde la_neta like_the lo lo__$ lying made_the me_odio mostl*__$ muy_HOPE my__took my_own norma*_$ not__best off_$ opana other_$ over_here pena_$ pilas pills__my right_to rompi so_far stole_ME the_call the_wrong thirs* throu* to_stay tocan* traba*_y trist*_por under_the valgo wanti* weath*_$ wet with_$ with_ME wonde* ~._THINK ~BETTER__a ~BIT_ANGRY ~GOOD ~GOOD__ANXIOUS ~GREAT__. ~HAND___HAND ~HAND_is_GOOD ~NONE_speci* ~NOT_GOOD_. ~NOT__at ~NOT__shabb* ~RESIST__. ~VERY_SHAME ~alone:SOSO ~both:CALM ~con__ANXIOUS ~feel__AWFUL ~first:MOOD ~first:WORSE ~foul_MOOD ~is_WEAK ~my_HAND ~que_VERY ~with__HAND
6: #_pack .__LIFE AGO_OTHER HOPE__# HURT_. KIN_. KIN__todo KIN_came ME__. ME__AGAIN ME__NOT ME__USE ME___SICK ME_jefa MINUTES__. NOT__HOPE NOT_estoy NOT_tan NOT_ver NOW__a OTHER___DAYT OTHER_verda* OUT___CALL OUT__it PAST___ME WANT_NOT WHAT_NOT_ME WHAT_YOU_fire ^__betwe* ^__el ^__en ^__mal ^__mi ^__out ^_about ^_hay ^_mal ^_not ^_storm* ^_sunny ^_worst a__$ a__bette* about_my and__CALL animo* best_DAY betwe* brand broke_and calie*__OTHER compl* con crank* de__junta de_muert* delan* desde el_pecho en_dios esto_de eveni* ever_$ ex feel__the feliz float* foul god__good good_# good_ME graci*_a head__$ hell hice hones* house hurti*_$ hurts_$ i__$ im__now im__today in_ME jaja_$ landl*_$ last_week made marca me_despe* me_diero* me_rio me_vale mi_hija middl*_$ my_cup neta no_quepo no_reaso* none_$ norma* nunca__a ok_now otra par poco__$ quier*_ni quita quita_$ seren* since so_low someo*__call strai*__$ te_cuent* te_digo the_NEW the__ME the_new tranq*_mi un__# using visit*_$ wall want_to wore_OUT y__OTHER ~.__BETTER ~ANXIOUS_are ~AWFUL__ayer ~BETTER_since ~GOOD__about ~GOOD_enoug* ~NOT__THINK ~NOT__que ~SAD__. ~SAD_like ~SOSO_just ~THINK...NOT ~VERY...NOT ~VERY...SAD ~VERY_out ~WORSE_day ~alone:WORSE ~both:ANXIOUS ~day__NOT ~first:GOOD ~im__SAD
5: #_DAYT #_cravi* ._CALL_ME ._NOT_ME .__GO .__LATER .__MINUTES ALMOST__OTHER ALMOST__a BROKEN__ME BROKEN__OTHER CALL___YOU DAY_all DRUG_. GO___KIN KILL___ME KIN_HURT KIN_TOOK_OTHER KIN__ME KIN__en LATER___DAY LATER_todo_OTHER LIFE_. LIFE_y ME_._ME ME_AGO ME_CAN_do ME_KIN_says ME_NOT_BODY ME_WANT_it ME___NUMBER ME_dio ME_just_WANT NOT_SICK NOT__good NOT__shabb* NOT__va OTHER_DRINK_. OTHER_STOP_. OTHER__ME OTHER___CALL OTHER_patad* OTHER_said OUT_of_ME SICK_NOW START___ME STOP_. STOP___STOP TEXT_# TEXT___DETOX TEXT_the THREAT__KIN WANT__NOT WANT___DAYT WHAT_NOW_es WHAT__en ^__breat* ^__fine ^__haha ^__here ^__kids ^__let ^__muy ^__my ^__tres ^_amane* ^_las ^_stres* ^_survi* a__DAYT a__day about__DRUG aca aint all am an__$ and__NOT ando__$ baby brand_new but__CAN call cande* caugh* could de_OTHER de_salir del__$ despe*_con doing__thank* el_cielo emoti* en__manan* encue*__a encue*_senti* energ* esper* estoy_mal falta_ME finer fui getti* graci*_$ gray haber hangi* head hell_$ herma* hoy_$ hoy__$ i_drank it__ME its__day its__good joy_$ kille* la__$ las_nubes le levan* like_old looki*__$ loud mi_suegr* mierd* monda*_$ more_than my_heart my_nerve* nada_ni negro of_beans oh_YOU old__$ on__only orgul* pase_NOW pero__$ pero_ahi por__suelo* prett*_$ quepo raini*_$ rico_$ same__alway* se_BROKEN_ME se__WHAT see__way she shop sleep*_$ so__good solo someb* stole_my stupi*_and super_duper tell_you the__off the_head the_hospi* this_day this_morni* tiene__hoy tired_$ today__$ truth up__ME wine wish_i wreck you_can ~._BIT_SAD ~._RESIST ~.__SAD ~ANGRY_. ~ANXIOUS_. ~AWFUL ~BIT_BETTER ~BIT__today ~CALM_. ~CRAVE...NOT ~GOOD...NOT ~GOOD_jaja ~GOOD_que ~GOOD_today ~GREAT...VERY ~HOPE__. ~NOT___NOT ~SOSO_. ~SOSO___NOT ~THINK_i ~VERY__con ~WORN__. ~WORN_to ~alone:SHAME ~both_short:SAD ~de_AWFUL ~dias_GOOD ~estoy_CALM ~feeli*_GOOD ~first:BETTER ~first:WEAK ~i_NOT_BIT ~i__HAND ~im_ANXIOUS ~im_WORN ~im__GREAT ~last:AWFUL ~the_VERY ~to__GOOD ~with_NOT
4: #_inche* ._NOW_UNTIL .__NOW .__UNTIL AGO_falta_ME ALMOST__DRUG CALL_. CALL_to CAN_SICK DAYT___ME DAY__good DRINK__CALL HOME__OTHER HOPE_OTHER IF__o KIN__CALL LIFE__ALMOST LIFE_is MEANS_aqui ME_._NOT ME_HURT_OTHER ME_START_. ME_TEXT_OUT ME_THREAT ME_WANT ME__BODY ME___DAY ME__happy ME__mal ME__than ME__y ME_vale NEW__. NOT_NOT NOT_TEXTS NOT_WANT NOT__WHAT NOT___ALMOST NOT___ME NOW___ME NOW__bane OTHER__on OTHER_bola OTHER_felic* OTHER_tiemp* OUT_negat* PERSON_ME PERSON_WANT REMOVE__. SICK__DAY TEXT_ME TEXT___ME THREAT__DAY TOOK_and TOOK_the WANT_CALL WANT_ME WHAT_OTHER_DAY YOU_fire ^__bad ^__las ^__stand* ^__up ^__valgo ^__worst ^_anima* ^_depri* ^_had ^_holdi* ^_hot ^_rough ^_uy a__mitad aguan*_esta and anymo* aqui_en as_ME asi_de at_ME baja bus but__$ by__threa* caida cant_stop celul* chin clean culpa days de_tirar disgu*_with dog doy_una el__nubla* el_senor every*_at gane good_$ good_my gozan* great__$ gutte*_$ im_good is__$ its_ME jaja know_WHAT_ME last__i laugh* like_dirt maxim* me_perdo* medio__$ mil_$ miser* mismo mitad more__ME more__i my__life ni__$ nina numb_$ nunca of_ME ok__ALMOST on_ME otra__no paso_$ pena pills place pocke* que quejo quisi*_no reall*_reall* right scare* seen seven siemp* sient*__$ since_i sort_of tanto tembl*_$ tengo__asi than__WANT the_dumps the_first tiemp*_no todo_ME traig* un_# un_DRUG under__weath* victo* won ya_mejor yeste*__$ you_jesus ~._HAND ~._STRONG ~.__HOPE ~.__SOSO ~ANGRY__mi ~ANGRY_con ~ANGRY_mysel* ~ANXIOUS__NOT ~GOOD...AWFUL ~GOOD_to ~HAND...HAND ~NOT_ANGRY ~NOT_ando ~NOT_me ~NOT_ver ~SOSO__. ~alone:BETTER ~alone_short:VERY ~be__NOT ~been_BETTER ~both:SAD ~both:STRONG ~every*_SAD ~i__GREAT ~la__GOOD ~last:CALM ~last:SAD ~last:SOSO ~me_CRAVE ~me__GOOD ~so_HOPE
3: ._LIFE ._ME_DRINK ._ME_HOPE ._NOT ._STOP_OTHER ._WHAT_YOU .__AGAIN .__BROKEN .__HOPE .__NOT .__SICK AGO AGO__. BROKEN_NOW_. CAN___ME CLINIC___DAY DAY__NOT DRINK_in HOPE__NOT HOPE_en HURT_OTHER HURT__bad ME_HURT ME_NEW ME__KIN ME___HOPE ME___WANT ME__and ME__in ME__up ME_cuest* ME_en ME_feel_WANT NEW__DAY NOT_. NOT__. NOT___HOPE NOT__at NOT__it NOT__mas NOT__quejo NOT_veo NOW__YOU NOW__aguan* OTHER_DAY OTHER_JAIL OTHER_KIN OTHER_mejor OTHER_paso OUT__OTHER PERSON__. START_. STOP__TEXT TEXT__de UNTIL USE__. WANT_a WHAT__. WHAT_esa YOU__HURT ^__aint ^__cant ^__happy ^__just ^__littl* ^__me ^__mood ^__quier* ^__soy ^__worse ^__would* ^_human ^_reall* ^_sad ^_surpr* ^_today ^_todo ^_under ^_viend* a_LATER a__TEXT a__TIME a__one a_long a_punto about__HOPE acuer*_de aguan*__vida al_cien ando_BROKEN anima* ansio* anyth*_for at__KIN ayude bag bajit* becau*_i been__$ belly calie*__el cant_shake carna*_$ chopp* cielo_$ como_pez con__madri* conmi* could* cravi*_just de_gusto dead_$ death del_BUSY diero*_las dios dog_BROKEN dog_died duele el__$ even__$ ever fever fijes* fixed good_KIN good_YOU good__GO hace_# had__good high hija_$ hones*_$ humor i_suppo* in__valle* it__$ its__bad job job__ME kids_are la_manan* leani*__$ life__$ like__$ luz mal_$ me__sola me_cuest* me_dijo me_salen mi__$ mismo_$ more__GO new_numbe* night no__caso no_tengo no_veo of_laugh* ok passi*__$ peor_$ perdi perdi__mi por por_OTHER que_alegr* quede__$ resta*_$ say__but siste*__visit* so__$ sopor* talk tanta tengo_OTHER thats_somet* the_DETOX the__TIME the__today to__about to__sober today__is toile* too_$ too_bad traia un_AGO up__$ was__NOW won_$ y__DRINK ~._SOSO ~.__VERY ~.__WORSE ~AWFUL__NOT ~AWFUL_i ~CRAVE_just ~GOOD_but ~GOOD_i ~GOOD_y ~GREAT__me ~NONE_NOT ~NOT...VERY...GOOD ~NOT___NONE ~NOT__caso ~NOT__sopor* ~NOT__the ~NOT_been ~NOT_doy ~NOT_tengo ~SAD_la ~SHAME ~SOSO__had ~STRONG_. ~VERY__actua* ~alone:ANXIOUS ~been_WORSE ~both:RESIST ~both_short:MOOD ~both_short:WORN ~both_short:WORSE ~broth*_WORSE ~first:ANXIOUS ~first:AWFUL ~first:STRONG ~i_NOT ~kind__BORED ~last:ANGRY ~my__HAND ~un_ANGRY ~y__NOT
2: #_LATER ._BUSY ._NOW_MINUTES .__STOP BODY_. BROKEN_. BUSY_pero BUSY_y CAN__do DAY__ME IF_ME JAIL___ME KIN_WHAT KIN___ME ME_KIN ME__TEXTS ME___OTHER ME___USE ME__the ME_dijo NEW___OTHER NOT_CALL NOT_ME_hallo NOT__LIFE NOT___DAY NOT___NOT NOT___OUT NOT___START NOT__reall* NOT__sopor* NOT_a NOT_say NOT_sirvo NOW__. NOW_es OTHER_GO OTHER_HOME_y PAST__. STOP_here TEXT__raise TEXT_to_ME WHAT_NOT_. WHAT__DAY WHAT__fire YOU_. ^_# ^__# ^__bus ^__by ^__heart* ^__no ^__of ^__or ^__passe* ^__salio ^_bless* ^_blue ^_cheve* ^_destr* ^_fed ^_norma* a__haha a_snake about__$ acabo adent* amane* and__$ antes_$ asi at__end ate_$ breat*_$ canta*__DAYT casa_y comin*_AGAIN con__nieto* consi*_$ conte* cuand* day_$ de_TOOK_OTHER de__canti* de__casa de_estar dedos dia__$ doing down_$ down__i drain*_$ en_OTHER enoug*__you espan* estoy fair_to feel__a first flojo for_once fresc* get_high good__days hace__mi hijo i__see impro* in__DAYT is__right is_black jale just__$ kids la_bola la_felic* la_verda* last__and libre like_this llant* lleva*_$ lost_my maint* mas__menos me__mal meane*_than mi_opana muy_bien nervo*__the no_doy nothi* nubla*_$ nunca_voy of__$ of_bed out_$ papa par_de pez playa que_esa roll_$ ruido say se_WHAT se__OUT segui*__$ senor_$ showe* six so__work sobri* spot talki*__me the__$ thing_is till to__ME to_disap* toall* todav*__$ today_was ugly un_coraj* woke_up y_NOW ya__aguan* ~._NOT_GREAT ~ANXIOUS_por ~AWFUL__. ~AWFUL_to ~BETTER_dia ~BIT...BETTER ~CRAVE_. ~GOOD__be ~GOOD_my ~NONE...GOOD ~NOT...NOT ~NOT__lo ~NOT__perso* ~NOT_love ~NOT_para ~NOT_quepo ~NOT_veo ~SAD_y ~SHAME_to ~VERY_SOSO ~VERY_VERY ~VERY__. ~VERY_duper ~a__SAD ~both:GOOD ~both:NOT ~both:VERY ~both_short:CALM ~first:HAND ~first:WORN ~for_MOOD ~herma*_NOT ~i__SOSO ~im_RESIST ~in__AWFUL ~just_GREAT ~last:BETTER ~last:STRONG ~last:THINK ~mostl*_GOOD ~o_BETTER ~of_AWFUL ~seen_BETTER ~ya__RESIST
1: #__and ._ME_KILL ._NOT_WANT ._OTHER_KIN ._TOOK_ME ALMOST_de_NOT ALMOST_of DAYT__NOT DAY_. DAY___ME DAY__for DAY_of_ME DETOX___REMOVE HOPE_to KIN KIN_GO KIN_TOOK KIN__OTHER KIN___PAST KIN___WHAT ME_CALL_. ME_STOP ME_TOOK_un ME__CALL ME__GO ME___AGO ME__es ME__it ME_nerve* ME_quejo ME_so ME_soul ME_too_HOPE NOT NOT___CAN NOT__caso NOT_aguan* NOT_good NOT_love NOT_tengo NOW__OTHER OTHER_dona OTHER_exame* OTHER_luz PAST__and REMOVE_de START__NEW STOP___DAY STOP__and USE__DRINK USE__ME WANT_to_CALL WHAT_NEW_. WHAT_OTHER_clima WHAT__ME WHAT_bien WHAT_than WRONG__ME YOU___ME ^__a ^__again ^__angry ^__bajo ^__bien ^__ever ^__guess ^__pez ^__pues ^__que ^__rei ^__sient* ^__tired ^__vida ^__was ^__whate* ^_left ^_maluc* ^_sort ^_throu* a_# a_DAY a_OTHER a_todo absol*__$ agarr* al__$ all__on all_week and_NOW and__meane* and__want as_alway* ate ate_an be_USE be_here bien_$ boss botto*_of burde* but__ME but_ok came card come comin* comin*_back como__clima could_be court cup day_from decai* dific* dont_feel easy es_algo esper*_todo feel_a flojo_$ fuero* full_of good__# grand* great_day guess_$ hardl* homes* im__$ impos* in is_# is_NOT is__again keep_ALMOST la_dona le_pongo los__ME lousy mal me__hoy me__todo me_agarr* me_hallo me_meti meane* media* mejor_graci* mi mi_hijo mi_jefa mis__$ mom mostl* mud_$ my_boy my_dog no__sopor* nobod* of_BUSY optim* out__bed outsi* over_every* pero__ME pie_$ pierd*_OTHER pierd*_el punk punto_de purty purty__$ que__norma* salid*_$ salir se_GO sient*__basur* sient*__nadie slow so__NOW someo*_to stole storm suegr* tell_YOU thank__jesus thee their tirar__puent* to_TEXT_DRUG todav* todo_me too__ME truck tumba* uno_NOT very__of vez_no wante*_it weary week well_STOP went went_for wrong__$ y_ME y_NOW_NOT y__$ ya_camin* ~AWFUL_y ~BIT_. ~BORED_. ~GOOD...GOOD ~GOOD___NOT ~GOOD__got ~HAND__se ~HAND__voy ~HAND_throu* ~MOOD__. ~NOT...VERY ~NOT__mas ~NOT__quejo ~RESIST_esta ~SOSO_dokie ~WORN...NONE ~a_HAND ~alone:GOOD ~and__HAND ~are_GOOD ~both:WORN ~both_short:AWFUL ~both_short:BETTER ~but__GOOD ~is_STRONG ~last:MOOD ~last:SHAME ~me__NOT ~of_SAD ~so__GOOD ~thank__HAND ~tomar_NOT ~y__GOOD
-1: #__USE #__el #_al ._DAYT ._HURT ._ME_KIN ._MINUTES ._OUT ._REMOVE ._REMOVE_ME .__CAN .__OTHER .__TEXT .__TOOK AGO_ME AGO__BROKEN BODY BROKEN_# BUSY___KIN CALL_ME CAN_to DAY_at DRINK__. IF_. JAIL_up KILL__OTHER KIN__OUT KIN__is LATER_WHAT ME_BODY ME_GO_to ME_KIN_DRINK ME_TEXT_a ME__DIE ME__TEXT ME__YOU ME___HOSP ME___START ME__de ME__pomad* ME_canse ME_di ME_just NEW_AGO NOT_WHAT NOT__TOOK NOT__las NOT__por NOT_de NOT_mas NOW___OTHER OTHER_. OTHER_LIFE OTHER__KIN OTHER___THREAT OTHER__y OTHER_basur* OTHER_tiend* STOP__. STOP_con THREAT___NOW TOOK__DRINK TOOK_good USE__OTHER WANT_BUSY WANT___OTHER WANT__up WHAT_WHAT_. WHAT___DAY WHAT__conte* YOU_veo_HOPE ^__bonit* ^__coraz* ^__is ^__lo ^__reall* ^__the ^_cambi* ^_compr* ^_conoc* ^_dios ^_estan ^_marqu* ^_quit ^_roomm* ^_soy ^_tome about_the afrai* ahori*_no anda__$ animo__# antes_de as aweso*_$ awful_$ ayuda bad_and belie* bien_NOW bien__todos bored call_my car chang* check chiqu* con__perro cried__DAY cuart* de_tomar de_vuelt* dicie* do_YOU el_perro en_casa este__$ fed_the feel_WANT feel_like fell feo fishi* food_$ from_ME from__$ gente_$ givin*__$ go_$ go__$ good_job havin* hes hip hoy_voy hungo*_$ hurt iba im_stayi* in_JAIL it__WANT it_feels la_piel la_rodil* lets llame mas__$ me_corte me_di most much no_# no_one no_traig* not okay_$ over_there parqu*_$ pedo play pomad* puedo que_soy quedo quedo_OTHER refre* renta_pero risa_$ same se__olvid* secon* segur*_conmi* shall sirve skunk*_NOW smoke* sober_# sol soup_was still tacos tengo__nadie text_me thank_god think this__$ to_feel to_go to_mysel* toca todo_OTHER_DAY todo__no tomor* traff*_$ traig*__$ trans* unos up_AGAIN us veo_HOPE wait wasnt went__$ wife_is windy worth__$ yup ~ANGRY_it ~BORED__death ~CRAVE__me ~GOOD__the ~HAND ~HAND__bendi* ~NONE...BETTER ~NOT ~NOT...CRAVE ~NOT__y ~NOT_te ~NOT_traig* ~RESIST_this ~SAD__a ~SOSO__im ~VERY_. ~VERY___NOT ~alone ~alone_short:CALM ~both:HAND ~both_short:STRONG ~hoy_NOT ~is_BORED ~la_GOOD ~last:HAND
-2: ._KILL ._KIN .__CALL .__DAYT .__KIN AGAIN AGAIN__ME AGO_. BODY_is BUSY_. CALL_con DAY_._NOT DAY__. GO___LIFE GO_a HELP_. HURT__ME KIN__ok KIN_been LIFE_here LIFE_up MEANS_en ME_KIN_esta ME__IF ME__LIFE ME__TOOK ME___GO ME__here ME_stayi* NOT_LIFE_up NOT__TEXTS NOT___BODY NOT__worst NOW__CAN OTHER___LATER OTHER___NOT OTHER_piel PAST__ME REMOVE_the SICK_OTHER SICK__. TEXTS___ME TEXT_to THREAT__. TOOK USE USE__AGAIN WANT__a WHAT_NOT WHAT___OTHER WON_de ^__crudo ^__dias ^__do ^__doing ^__i ^__kind ^__like ^__tengo ^__to ^__way ^_cold ^_gave ^_hard ^_high ^_meeti* ^_mejor ^_neces* ^_okay ^_pausa ^_salud* ^_someo* ^_vi a__about able acorr* agrad* aire al_LATER all__$ amazi* answe* beer_$ bumme* busca but_OTHER by__$ cansa*_de consu* conve* dan day__im de de_DRINK de__PERSON depen* diner* diner*_$ dios__bendi* el_bebe empty_$ en__noche enter*_$ escue* esta_llovi* estoy_HOPE fight* for__LIFE get givin* gusta* habla* hablo ham harta_de homew* hoy_y huh in__STOP it__like kill__$ last_day latel* limpi* linea llamo lucky malis*_$ me_$ messe* mothe* muert* murie* music* muy__$ my my__feels nieta nino no__$ nope not__worst o ofici* ok_ok old_deale* opera* opini* paste* pasti* paz pelig* peopl* porch quemo quest* quien recai_$ respo* saber sabri* sale__no se_ME senor* so_good somet* song step sugar tell tempr* tengo__WHAT tengo__que tengo_a tenia the_store the_wind thoug* thoug*_of tiend* to_LIFE to_know today_im todo__DAY tonig*_$ too__$ un_KIN un__HOPE una up_LATER veo_senti* ver__mis watch ya_tengo yello* yeste* yeste*_$ ~AWFUL__my ~BIT...AWFUL ~GOOD__# ~GOOD__NOT ~GOOD_its ~NOT_ANXIOUS_. ~NOT___GOOD ~NOT__one ~NOT__to ~SAD__today ~SAD_by ~SAD_desde ~SAD_pero ~VERY__the ~WORN...AWFUL ~ahori*_NOT ~alone_short:HOPE ~aqui_NOT ~both:BETTER ~both:BIT ~both:GREAT ~both:SOSO ~both_short:GOOD ~first:VERY ~i__WORN ~its_GREAT ~last:GOOD ~nt_GOOD ~to_RESIST
-3: ._ME ._NOT_USE ._THREAT .__BUSY CALL__. CAN_PERSON_CALL DIE DRUG__DRINK DRUG__OTHER DRUG__WANT GO__ME GO_con GO_on HOPE_it IF___NOT KIN__bien ME_BODY_STOP ME_BUSY ME_KILL_. ME_KIN_WON ME_OUT_. ME_REMOVE ME_TEXT ME__DRINK ME__ME ME___HURT ME__at ME__feels ME__from ME_quier* MINUTES_. NEW NOT__ME NOW NOW_._ME OTHER_CLINIC OTHER___OTHER OTHER__and OTHER__de OTHER__del OTHER__se OTHER_rodil* OUT__las PAST SICK_the STOP__llora* STOP_there THREAT_ME THREAT_the WANT___ME WHAT_LIFE WHAT_PAST_pero WON_# ^__am ^__every* ^__got ^__im ^_fuimo* ^_just ^_then ^_you a a_OUT a_SICK acaba*_con aguan*_$ ahora_estoy amane*__$ ameri* anymo*_$ at__$ baja_$ barat* being bette*_REMOVE bien_aburr* bonit* bueno*_DAY cai chatt* cigar* cinco cocin* conoz* conoz*_a corre*_$ cours* crap_$ da_$ de_NOW de__DAYT de__KIN de__compa* degre* despe*_$ dias eche esta__ME estoy_pensa* exhau* feeli*__NOW feliz__OTHER from gave golpe* good good__ME hand happe* he hold hoy__la hoy_me i__want into keep la_basur* la_tiend* la_vida las__DRINK livin* mama_$ me_pase me_quede me_queme miedo__mi monda*__$ mori mucho_animo my_cousi* olor para pass_$ pause pictu* sad_$ sala seco skunk* small so_ME so__NOT some sweat*_$ there* they to to__STOP today_i todos__$ todos_lados traet*_OTHER trist*_$ tuve tv twice_today vecin* vecin*_$ vi viern* when_i witho* y__BUSY ~ANXIOUS__. ~BETTER_en ~BIT_ya ~GOOD...SAD ~GOOD__someo* ~GOOD_at ~GOOD_dias ~NOT__sient* ~SAD__but ~SAD_the ~SOSO__me ~VERY_of ~a_VERY ~a__SOSO ~alone_short:BORED ~as_GOOD ~both_short:BIT ~feels_BETTER ~first:NOT ~im_VERY ~last:VERY ~last:WORN ~life__AWFUL
-4: #__# #__ME #__NOW #tel ._ALMOST_ME ._CAN ._LATER ._PAST ._TEXT ._TOOK .__YOU AGAIN_. AGO_AGO AGO___ME ALMOST___ME BROKEN__BUSY BUSY__. BUSY__DAY BUSY_bien CALL__OTHER CAN DAYT_. DAYT_and DAY_de GO__# GO__. KIN___KIN KIN__un KIN_and_ME KIN_y_ME ME ME___DAYT ME___WHAT ME_a NEW_deale* NOT___BUSY NOT_much NOW_. OTHER_WON OUT__NOT PAST_andab* PERSON__ME TEXT__DAY WANT__be WHAT__este ^__dos ^__sueno ^_ando ^_both ^_didnt ^_good ^_its ^_mis ^_only ^_or ^_tell ^_traba* ^_went a__PERSON actua* and_# and_TEXT arroz away awful bad bad__NOW becau* been_DRINK bende* bette*_NOT bette*_witho* birth*__ME canse cant_feel casi como__$ cried daugh*_$ day__$ de__AGAIN decir_WHAT defin* dia_$ did eatin* eh es esa estoy_BUSY estuv* excit* frasc* gano_el goes has hate__$ haven* help in__dark is_low its_awful jumpe* la_puert* learn* llore lonel* looks love luego_$ makin* mal__sirvo me__pomad* mejor__ME more_TEXTS my__$ not__$ now_its on__$ ooh out__$ parqu* pelic* por_todo posit* puse_OTHER que_ayer queme quit_$ rapid* regal* sal saldo sient*__no smell* some__$ today_$ todo_para tranq*_no try um very_good vivir was_$ was_small withd* wont y_# ya__$ youve ~.__HAND ~ANXIOUS_the ~AWFUL_NOT ~AWFUL__is ~BETTER__. ~BETTER_witho* ~BIT__on ~BORED__. ~GOOD__thank* ~HOPE_my ~NOT_ANXIOUS ~NOT___RESIST ~NOT__las ~SAD_a ~THINK...VERY ~VERY_WORN_. ~VERY__and ~WEAK__. ~both_short ~both_short:ANGRY ~both_short:NONE ~el__BETTER ~esta_GOOD ~first:SOSO ~of__GOOD ~sient*_VERY_AWFUL
-5: ._ME_DAY ._WHAT .__PROGRAM AGAIN___OTHER ALMOST BODY__ME CALL___KIN DAY_NOT DAY__OTHER DRINK__DRUG DRINK__NOT HOPE__the HURT_and_ME IF_NOT JAIL_NOW KIN__BUSY ME_TOOK_a ME__un NOT_LIFE NOT_ME_. NOT_USE NOT__one NOW__ME NOW_ando OTHER__NOT OTHER__OTHER OTHER__pero OTHER_puert* OUT__ME START TEXT_a UNTIL_DAY UNTIL_OTHER_DAY UNTIL__ME WANT__GO WHAT ^__back ^__came ^__feel ^__going ^__gusta ^__le ^__mama ^_antes ^_comi ^_el ^_es ^_every* ^_have ^_how ^_skunk* ^_somet* ^_voy algo_HOPE alone_today amen ando__el anoch* any aww bad_NOW baila*_$ bien__$ bien_trist* bueni* cant__my cigs close comme* confu* cool_$ days_and de_AGAIN de_START del_DAY denti* dude es__LIFE esta_OTHER esto_$ feeli*__today fume good_DAYT great hair__$ her i_like is_DAY is_feeli* is_full late me__$ mejor mood_# movie* mucho__$ no__sient* nos now of oh__$ panic para__ME pool proud__$ puse_pomad* que_buena queri* quita* raro road same__PAST show siste* solo_$ someo*_call spide* still__still than_DAY the__TEXTS think*_$ traet* tried un__ME vez vivir_$ with worki* yep ~._GOOD_WORN ~GOOD_SAD_. ~NOT...BIT ~NOT_AWFUL_. ~SOSO_GOOD ~THINK__el ~a_SAD ~thank_HAND
-6: #_and ._ALMOST ._ME_THREAT .__ME ALMOST__ME BYE DAY_._ME GO LIFE_NOT ME_TOOK ME___ME NOT__of NOT__sient* NOT__to OTHER_AGAIN OUT_bien PROGRAM_. SICK_de STOP___LIFE TEXT__GO TOOK_NOT TOOK__. USE_. WHAT_ME WHAT__OTHER WHAT___KIN ^__bebe ^__it ^__know ^__siste* ^_ahori* ^_dont ^_fell ^_ive ^_se ^_volvi ^_watch* a_USE a__KIN a__LIFE achy ando_$ anoch*_$ aqui_NOT as__dog bad__ME basta been_drink* belt bike buena call_$ calor cansa*_$ cansa*__conte* carce* class* crazy creo_que dano days_$ de_STOP de_USE deale* desca* dio_gusto el__hace esos extra* food for full_today gas gusta hace__$ him i i__real i__today im_back im_broke* im_glad isnt just just__ME k_$ kind__WANT la_tele las_# llovi* many mi__# my_mom never nieto no_$ ocupa* on__# point*_$ pride relap* renta segur*_ME serio* shes sign still_kicki* su sueno_$ them time_$ tio today_the traig*_los trape* un worri* yard yet ~#__RESIST ~._GOOD_GOOD ~.__STRONG ~BIT_WORN ~BIT_anda_AWFUL ~GOOD__to ~GOOD_job ~NOT__me ~NOT_mi ~SOSO_GOOD_. ~THINK__mi ~VERY_GOOD_. ~both ~both_short:GREAT ~both_short:VERY ~day__RESIST ~is_GREAT ~the__NOT ~was_GREAT
-7: ._ME_CAN ._NOT_AGO ._OTHER ._STOP ._USE ._YOU .__WON ALMOST_con_ME ALMOST_to AWAY BUSY_ME DAYT DRINK DRUG_as GO_to HOPE___LIFE HOPE__tranq* KIN_WON KIN__WHAT KIN___NOW LATER_. ME_HOPE_. ME__NOW ME___MEANS ME__en ME__pero OUT__NOW OUT_mal PERSON TEXT__feel YOU_CALL ^__antoj* ^__aqui ^__desca* ^__hombr* ^_can ^_graci* ^_me ^_nobod* ^_ooh ^_paid ^_para ^_que ^_ya a_todos ahh algo_anda all_day an aqui_no azuca* be bendi* bien_manan* bleed* bugs busca* cara_me carro cero_$ coffe*_$ comer confu*_$ de__alegr* de__luego de_goma despi* do dont_want en_ME encon* este_mundo famil* feel__all flore* good__NOT ha haha heada* hit_me hola hopin* hora it jaja_NOW laund* lavan* like__up luego makes manos me_too mensa* mood__i need night_$ ninos nombr* oh own__and readi* relap*_$ relap*__$ room se__mal segur* sick_as sore soup_$ termi* thank* til tome twice_NOW two un__WHAT up_ME was_good weeke* with_ME_KIN zumba ~#__ANGRY ~._CRAVE ~ANXIOUS...NOT ~ANXIOUS__going ~AWFUL_up ~BETTER__MOOD ~CALM__. ~CALM__aca ~CALM_with ~GOOD__just ~MOOD__se ~SAD_day ~WORN__me ~a_GREAT ~estoy__NOT ~first:CRAVE ~its__VERY ~last:CRAVE ~me__BETTER
-8: ._AGO ._IF .__WHAT CALL__NOW HOPE_ME JAIL LIFE__ME LIFE__OTHER LIFE_and ME__to NOT_STOP NOW__BUSY NOW___KIN OTHER__con OTHER__es OTHER_cara OTHER_pelic* OUT PROGRAM SICK__SICK TEXTS TEXT__to WHAT_WHAT WHAT__CALL WHAT__LIFE ^__llovi* ^__one ^__that ^_drank ^_happy ^_hoy ^_i ^_im ^_sient* ^_tengo ah ahora ahorc* algun arent ayer_pero clean* compr*_y con__herma* conta* decir_que didnt down_but drown*_in en_HOME estoy__HOPE feel_ok guard* hable hago_para haha_$ hey i__cant incre* inter* jail la_cara livin*_$ manej* me__# meet messa* mi_$ ohh para_OTHER pelo pizza power puse__en queda* quit se seman* sient*__NOW sient*_bien someo* start stuff sunda*_$ the then_$ tome__y tranq*__aca un__$ un_senor vendi* whate* yeah ~ANGRY...GOOD ~AWFUL__day ~BIT...NOT ~BIT__pero ~NOT...HAND ~NOT_CALM ~THINK_. ~first:BIT ~for_GOOD
-9: ALMOST_NOW BROKEN_ME CALL DIE_. KILL__NOW ME_KIN_. ME__MEANS ME__of NOT_ME_TEXT NOW_NOT OTHER OTHER_TEXT REMOVE_ME TEXT_it UNTIL__. WHAT_. WHAT__WHAT WHAT__esto WHAT_asi ^__ok ^__vecin* ^__you ^_ayer ^_dying ^_jajaj* ^_my ^_tired ^_yes a_BUSY a_WHAT a__look ando_DRINK bette*_off casa dope drama ella espan*_$ esto good__someo* hmm home_$ las like__feel llame* locke* maybe me_feel mejor__animo para_NOT prefi* racin* reall* see seems snow sol_y sound t texts this tiene tranq*_por un_hombr* una_KIN used vuelt*_$ with_OTHER y__sient* ~ANGRY__me ~AWFUL___SAD ~BETTER...WORSE ~GOOD_AWFUL ~STRONG...NOT ~VERY_WORN ~WORN_._NOT ~alone_short:SAD ~alone_short:WORN ~im__VERY ~like__SHAME ~since__RESIST ~so_BORED
-10: ._NEW ._NOT_MINUTES BROKEN_AGAIN BROKEN_in BUSY DETOX DRINK__DRINK HELP ME_HELP ME__know ME__mas ME_dolid* ME_know ME_quede ME_still NOT_NEW_. NOT___TEXTS OTHER_parad* REMOVE WANT WHAT_buena WHAT_esta ^__mucho ^_he ^_manan* ^_passe* ^_shot amane*_bien anda ando__con antoj* arm attac*_$ bumme*_$ came_in camin* chat comid*__NOW como__# compr* despi*_$ drunk engli* feel_ME for_good frien* gradu* im_sorry lol_ME lonel*_i me__atrap* me_pregu* mi_vida minut*_$ mood_$ muy_mal ok__in on__kids proba* pusie* sayin* schoo* small__$ sone stop_$ the__NOT the_gradu* theyr* those what ~AWFUL...NOT ~NOT...CALM ~NOT_. ~RESIST_out ~SAD_el ~THINK_about ~VERY__y ~esta_GREAT ~is_VERY ~tengo_VERY ~was__WEAK
-11: BODY__. DAY_# JAIL__. KIN__in ME_BROKEN_. ME___TIME NOT_TOOK NOT__right THREAT USE_NOW WHO ^__cara ^__una ^_been ^_feel ^_got ^_one afuer* animo_WHAT ayer_$ ayer_de camio* choic* con__novel* crudo demas* down esta estoy__sola feet felt_good fish gato good_but hielo its kind__a knock* la_mano later live lonel*__could me_dolid* neigh* next oiga panca* panic*_$ prayi* que_trist* skipp* so so_bad subie*_$ todo__dia torti* was were y_WHAT y_veo year_$ yes your ~GREAT_navid* ~HAND__mi ~HAND_hoy ~NOT...RESIST ~NOT__right ~THINK_en ~alone_short:ANXIOUS ~feeli*_HOPE ~felt_GOOD ~have__GREAT ~is_BETTER ~sient*_CALM ~the_GOOD ~was_VERY
-12: ._DIE ._START ._WHAT_ME .__USE BYE_. HURT_ME_. JAIL__OTHER ME_glad ME_toca NOW_y OTHER_BODY_y WANT__HOPE WON_en ^_becau* ^_llore ando__OTHER atrap* con_calma corri* creo_WHAT cryin*_all dice die_$ drink*__$ find good_im goodn* guy hacer* happy_birth* hay hope hungo* is_ME_KIN kids_$ look_WANT los movie no__levan* piens* socia* sure team termi*_con told_me walki*_$ y_ALMOST ~._ANXIOUS_NOT ~GOOD_with ~NOT_THINK_. ~NOT_want ~lo__NOT ~slept_GOOD
-13: #__y ._CALL HOSP KILL ME_PERSON_NOW ME_USE_. ME___BODY NOT_NOW NOT__CALL PAST_de WHAT_conte* YOU__WHAT ^_back ^_bad ^_hace ^_it ^_oiga ^_ok ^_the ^_why and_bad bebe bueno*_dias de_ME_KIN dia_de en_$ estos game i_felt ill is just_TEXT la_pelic* lavad* leave* might more nada_$ pollo pulle* punto_$ rest ropa servi* stron*__$ thats tired_of true watch* would y__# y__falta yours* ~#__AWFUL ~GOOD_WORN_. ~RESIST_a ~WORSE__# ~se__AWFUL ~whole
-14: #__NOT #_anos #hour ._BYE .__TEXTS DRUG HOPE_por KIN_YOU NOW_GO SICK___BODY STOP WHAT_dios_ME WHAT_trist* ^_fui ^_hope ^_that a_$ and__feet animo_no el__conte* equiv* este_LIFE estoy__OTHER fast feel_bette* feliz__a fuimo* good_CALL hands have hi in__BODY junta la_novel* less llore_de loved only para_todos que_hoy sitti* subie* this_weath* traff* would_be y__todo ~ANXIOUS_of ~GREAT_la ~NOT...ANXIOUS ~first:NONE ~sient*_VERY
-15: #_y BROKEN DRINK_and HURT HURT_ME KIN_DAY_. ME_HOME ME__deale* ME__lol MINUTES NOW_OTHER NOW__# NUMBER OTHER_# TEXT ^__song ^_haha ^_no ^_pase ^_pero ^_want alto animo_NOT aqui_estoy aweso* befor* chest de_DRUG de_ganas deja dream_$ eggs el_lunes entie* estoy_viend* excit*_$ feliz_DAY hair_DAY made_me miss or todo_OTHER y__WHAT ~BETTER_off ~NOT_lo ~SAD_at ~WORN_de ~heart__GOOD
-16: ME___PAST ME_hice NOW__USE NUMBER_. ^_estuv* ^_feliz ^_lluev* alcoh* are bad__my but_mostl* cafe_$ candl* de_$ de__ME every*__and feel_real hacer ir its_NOT okay poor same_$ tan__NOT trope* vivi ~MOOD_same ~its_VERY ~the_MOOD
-17: MEANS OTHER_mano ^__muert* ^_buena* ^_oh ^_relap* bien__la borin* compu* fun got_high hello i__# ingle* knee lit mala nt numer* pero_bien sick_$ we ~GOOD_NOT ~HAND_me ~SAD__CALM ~a_SHAME ~it_SAD
-18: ._WHO .__WHO AGO_NOW CLINIC ^_hey ^_is ^_jaja ^_took agua also comid* con_ME_KIN eleva* espos* feliz_navid* frio i_haven* lol nah no__hoy pero_ando puso sin_ganas suici*_$ the__AGO the_baby will ~#__GOOD ~BETTER__me ~BIT...RESIST ~i__BORED
-19: LATER_YOU ME_despe* NOW_NOT_ME ^_nice a__herma* bien__de estan favor few idea luck mucha* pan that viene* ~CALM__HAND ~GOOD_con
-20: GO_trist* OTHER_lavad* ^_mi ^_think* ahi__tres bende*_DAY bien_ni bonit*_DAY final_del for_ME matar max_$ piens*_en sus where ~MOOD...NOT ~SOSO__and ~a_SOSO
-21: ._ME_ALMOST ^_she ^_todos look_like regre* safe well wow ya_$ ~BORED...GOOD ~WORN___GOOD
-22: DIE_de HOPE_NOT ME_to OUT_AGO bueno estoy_SICK mood_same para_siemp* shaki* ~yo_NOT
-23: IF__OTHER LATER___KIN NOT_BODY_. con__novio estar* ganar* my__# ni__# puedo__de pues_bien rei_mucho takin* tiemb* todo_bien
-24: # BROKEN_por LIFE_tranq* SICK YOU bad__today burne* hate no__esper* tarde water ~MOOD__i
-25: ^_whats cafe de_KIN ese loco_$ y_tengo ~BORED__GOOD ~legs_ANXIOUS
-26: #_todo animo__cambi* del_# graci*_por mood_ME nice sola solit* sorry the__OUT va ~WORSE_than ~have__GOOD
-27: ^__weath* ^_bueno ^_sigo ^_well hahah* ~._GOOD_BORED ~GOOD...NONE
-28: bien_DRINK traig*_la
-29: NOW_esta ^__fin ^_y bien_cansa* good_good lloro__OTHER
-30: cool ~NONE_mas ~VERY_MOOD_. ~me__CALM
-31: ^_yeah sound*
-32: showe*__and tele
-33: ^_but ^_cryin* alone igual_$
-34: NOW_STOP ^_and feliz_de
-35: feel_weird
-36: ^_thats ojala
-37: ._HURT_ME ~GOOD_o
-38: k
-42: ~GOOD_and_AWFUL ~GOOD_but_SAD
-43: bajar* era tranq*__NOT
-45: suici*
-50: STOP_los capaz_de conte*_de del_animo ~ANGRY_de ~AWFUL__# ~GREAT_but_NOT
""",
    "mood at least 1": """
23: AGO
19: ~GOOD
18: y ~both
17: ~whole
16: not ~ANXIOUS
14: ~SOSO
13: ^__$ ~GREAT ~both_short ~first:BETTER
12: ._NOW_NOT ~last:GOOD
11: OTHER__. a__$ this__$ un ~alone:VERY
10: HOPE__NOT NOT__ME ~.__SAD ~both:AWFUL
9: TOOK ~BIT
8: CALL ^_no el__$ prett* ~CALM ~both_short:AWFUL
7: BUSY ~AWFUL ~VERY__. ~last:MOOD
6: .__LIFE NEW mal pero ~NOT ~feel_AWFUL ~last:ANGRY
5: HOME ME__. NOT__CAN a feel_HOPE im kind the ~.__VERY ~NONE_.
4: DAY_. NOW_NOT WHAT con me to ~SAD ~SAD_. ~SHAME ~alone_short:SAD
3: about la lost mejor today up
2: .__ME but doing feel__$ kind_of on ~._WORN
1: ._WHAT KIN ME_STOP THREAT and estoy__$ peor_$ ~NOT_VERY ~NOT__NOT ~alone:THINK
-1: ._NOT_NOT BROKEN__just ME_. ME__oded NOT__encue* NOT_left NOW_. WANT_BROKEN WANT__. YOU_encue*_HOPE aqui_ME black encue*_senti* every* hate__so he is_black le_encue* murio_mi son_today to_STOP ~._AWFUL_AWFUL ~.__AWFUL ~CRAVE ~NOT_le ~first:WORSE
-2: BROKEN_ME_KIN ME_WANT_DIE NOT__. and_hate be black_$ broth*_oded encue*__a feel__BROKEN feel__dying life muy__$ ~MOOD__los ~suelo*__NOT
-3: .__OTHER .__STOP LIFE_. NOT_aguan* NOW__para OTHER__WHAT OTHER__aqui OTHER_infie* ^__my animo__los hoy la__aqui la_navaj* no_aguan* oded_PAST_DAYT que que_sigo sigo_$ to_end ~alone_short:AWFUL ~estoy_WORN ~last:NOT
-4: ._NOW GO ^_i al__tengo cant de_ME_LIFE feel_WANT_BROKEN horri*_$ my_life quisi* suelo*__NOT ya ~._AWFUL ~._VERY_AWFUL ~._WORSE ~.__WORSE ~im_AWFUL
-5: .__TEXT hopel* in__$ low papa__$ para_WHAT tengo__MEANS ~alone
-6: .__HOPE DRUG ME___HOPE NOT__this NOT_para ^__es ^_asi ^_hoy la_vida life_and so__$ ~ANGRY___VERY ~both:VERY ~last:AWFUL
-7: ME__it NOW__NOT tengo__navaj* ~ANGRY__so ~NOT__this ~alone_short:WORSE ~first:AWFUL ~last:WORSE
-8: KIN_PAST_. KIN__. ME__LIFE YOU ^_cant ^_de ~first:VERY ~quisi*_NOT
-9: ^_worst ando_con lower more no ~AWFUL...AWFUL...AWFUL
-10: .__DRINK NOT_CAN ^__con ^__want mi__ayer muy_mal no__nada peor vivir_$ ~both:HOPE
-11: .__WANT BROKEN_. KIN__PAST LIFE STOP acaba* el__herma* hate_ME of__$ ~ANGRY...VERY ~WORSE
-12: OTHER___ME TEXT_NOT compl*_HOPE estoy_cansa* ever_$ mysel*_so para__sigo ~AWFUL__feel ~VERY...AWFUL ~mysel*__VERY
-13: DIE ME_NOT_been ^_the destr* horri*__$ this
-14: BROKEN___BROKEN KIN___NOT ME_LIFE ME__so NOT_# ^__feel ^_me ~VERY_AWFUL
-15: CAN__. GO___KIN ^_estoy ~alone:NONE
-16: ~AWFUL_AWFUL_AWFUL ~first:NONE ~first:NOT
-17: NOW_DRUG asi_de pure ~both_short:WORSE
-18: BROKEN DRUG__. gets_$
-19: MEANS__ME ^_hell el_infie* how ~NOT...HAND
-21: en_OTHER pure__$ worst
-22: ME_WANT OTHER__mas
-23: KIN___DAYT NOT__worse hija_$ nunca very ~alone_short:CRAVE
-24: asco there*_NOT ~NOT_#
-25: ^_as quisi*_no
-26: dentr*_$
-27: ~SAD_day
-28: STOP_ME estad* segui*
-29: botto*
-30: peor__$
-31: patad*_$
-33: veo ~de_SAD
-35: negro
-37: desap* livin
-42: suici*
-50: for_both lowes*
""",
    "mood at least 2": """
43: perdi*
35: crapp* prett*
33: mal
32: ^__broke* lousy
30: shitt*
28: feo
26: ~NOT_AWFUL
24: rough
23: ^__tengo ~WORN_.
22: ^_deses* kind
21: ^__aint bad ~HAND_.
20: estoy_mal pero ~GREAT ~last:GOOD
19: best gacho
18: ^__so ~NOT__AWFUL ~first:CALM
17: ~GOOD
16: mucha ~GOOD_. ~SOSO
15: .__SICK LIFE__. TOOK_a ahi but jaja pues queja* ~a_AWFUL
14: not ~ANGRY_. ~SAD...AWFUL ~last:GREAT
13: ME_GO ^_bad ^_rough broke* jodid* jodid*_$ ~BIT ~GOOD...NOT
12: ^__the basta* peor_$ pura sucks_$ ~ANGRY ~BETTER_. ~first:HOPE
11: bad__$ mi_mama ~alone:HOPE ~first:HAND
10: ._OUT NOT__CALL NOW_es OTHER___NOT about feel graci* hoy_no mi_herma* thank* ~._ANXIOUS ~NOT_. ~last:BORED
9: .__AGAIN ALMOST HOPE__NOT ME___ME NOT__GO alone_$ and__WANT ando__$ de__herma* lost today ~first:BETTER
8: .__OUT HOPE__OTHER ME__a MINUTES USE ^_# ^_broke ^_no aguit* and_WANT ando con hangi* jefe muy_HOPE sad sient*_HOPE sient*_muy sucks ~SAD__hoy ~last:ANXIOUS ~me__NOT
7: DAY___WANT KIN___ME WANT_a WHAT_. and en_OTHER i_drank sad_$ ~._NONE ~._SOSO ~BETTER ~MOOD ~NOT...VERY ~NOT_me ~SAD__. ~first:BORED
6: ._HOPE DAY_. ME__OTHER OTHER__NOT bad_day buen down_$ drink eso from la_cabez* mal_y y ~._GOOD_SAD ~AWFUL__and ~AWFUL__this ~apart ~de_MOOD ~first:RESIST ~last:CALM
5: DAYT_. HURT_OTHER ME_HURT ME__todo ME_sient*_HOPE OTHER_LIFE_. OTHER__con OTHER__en USE_. WHAT_PAST bad_$ como compl* el got las lol nothi*_$ same still tonig*_$ tranq* ~SAD_. ~first:GOOD
4: ._TEXT AGO_. DRINK ME___AGO ME__con ^__bien ^__porqu* ^__quier* ^__with ayer fea hoy is__$ llama* malas_$ mi mucho muy no__$ on right sient* than_PAST week worse yeste* ~.__SAD ~AWFUL__NOT ~NOT___SAD ~SAD ~SAD_por ~alone_short:SAD ~both ~first:WORN ~me__VERY
3: ._TOOK ._YOU DRINK_AGAIN NOW__WANT OUT PAST__. TEXTS WHAT__. WHAT__ME ^__me ^__of ^_a ^_all animo_$ bette* dad doing down feeli*_HOPE feeli*_real landl* lluev* me__todo mundo_$ tres ~._GREAT ~.__SOSO ~NOT ~SOSO_. ~WEAK_. ~alone:BIT ~and_AWFUL ~both_short ~first:BIT ~last:SOSO
2: ._DAYT CAN_be DAY GO__. HOPE_NOT KIN_de ME__muy STOP_the ^__no ^_heart ^_im ^_tengo de__$ del el_mundo feeli* for_ME haha my orgul* sient*_mal today_$ ~._STRONG ~.__VERY ~VERY_SAD_. ~VERY__. ~alone:SHAME ~alone_short:NOT ~both:AWFUL ~last:SHAME ~sient*__SAD
1: ._STOP AGAIN LATER__. ME_KIN_ME ME__. ME__HOPE ME_been NOT__. OTHER__y STOP___OTHER WHAT ^__ya and_ME apart* bad_DAY con__KIN de_# digo__$ for going home la los lost_my preoc* to_CALL tomar want with ~.__ANXIOUS ~CALM_. ~MOOD_. ~NONE__. ~NOT__VERY ~NOT___NOT ~NOT_estoy ~STRONG_. ~WORSE_. ~alone_short:BORED ~both:MOOD ~both_short:NONE ~last:NOT ~last:STRONG
-1: .__OTHER BROKEN_in DETOX_. GO___ME HURT_. ME__BUSY ME___STOP NOT_REMOVE_it NOW___WHAT STOP ^__deses* ^_de ^_depri* ^_nadie ^_trist* a_NOT asi being con_OTHER day_$ desde en en__LIFE en_cande* en_nada estoy fe__NOT hace__me here hones*_$ hubie* in__$ like_shit low_NOW manan*_$ me_hubie* miser* my__$ no__sopor* para_nada por__$ tan_mal tengo todo_$ todo__$ with__bat ~NOT___WORSE ~NOT_consu* ~SAD_._VERY ~SAD__the ~alone:VERY ~alone_short:AWFUL ~both_short:AWFUL ~first:MOOD ~i_NOT ~i__HAND ~la_AWFUL ~last:HOPE ~last:SAD
-2: ._NOW DETOX HOPE__todos IF__hubie* KIN_. ME_LIFE_. ME__PAST ME__TEXT NOT__mas NOT_see NOW_ME OTHER__por ^__# ^__up ^_like ^_sin a_ser asere broke_in calle* could* cryin*_all de_luto feel__crap insid*_$ levan* like me_odio me_quier* no_more no_sirvo out para piece*_$ rock say_ME trist*_y wont ~._AWFUL ~._NOT_GOOD ~._SAD ~AWFUL__AWFUL ~AWFUL_y ~NONE_NOT ~NOT___NONE ~SHAME__SAD ~alone:NONE ~alone:NOT ~first:SHAME
-3: ._ME ._ME_KIN ._WHAT .__NOT CAN_CALL DRUG LATER_. ME__BROKEN ME__WHAT NOT_TEXT NOT__OUT NOT__to OTHER_suelo REMOVE___ME TEXT___ME WANT_DIE ^_to bangi*__the bangi*_on brode* broke__a cande* cryin*__DAY el_piso en__$ fue i__dead insid* me_$ me_muero miedo murio nada paro passe* pesim*_$ respi* word ~._BETTER ~NOT_GOOD_at ~NOT__sopor* ~felt__AWFUL
-4: AGO__. BODY CAN HELP ME___HOPE ME__igual ME__up NOT_WANT_to NOW__NOT OTHER OTHER_NOT OUT__ME TEXT WANT__disap* ^__as ^_super ^_very ^_worst bad__i be day day__my door_with en_vida encoj*__OTHER enter* feel__$ grand* i le lleva_OTHER me__igual nadie negro para_NOT peric* rock_botto* up__$ ~.__MOOD ~CRAVE___NOT ~GOOD__. ~NOT_more ~SAD__SAD ~alone:ANXIOUS ~first:SAD ~this_AWFUL
-5: ._SICK DRINK_. JAIL__NOT KIN__todo ME_TIME ME_WANT NOT__it NOT__worse STOP__. ^__bad ^__el anoch* asham* bad__bad bat_$ bien_HOPE bien__$ consu*_$ de_ME dos el_infie* every*__REMOVE heart_hurts hell look malis* mismo_$ own puedo__con want__disap* y_$ ~CRAVE ~VERY_AWFUL ~VERY_AWFUL_. ~first:NOT
-6: HOPE HOPE_to LIFE NOT_# NOT_ALMOST NOT__in NOT_more NOT_sirvo NOT_tengo PAST___WANT THREAT_bangi* WANT__. WANT__LIFE WHAT_ME WHAT___WHAT ^_rock ^_terri* burie* en__hoyo horri*_$ livin piso point* rato_me shit sin_esper* spent the the_HOPE to__ME very would ~ANGRY_mysel* ~AWFUL__. ~NONE...NOT ~NOT_RESIST ~both:STRONG
-7: DAY__ME HOPE___LIFE KIN__the NOT_WHAT_NOT NOT___CALL NOT___LIFE NOW__feel SICK_and WANT__be all asi_de been_cryin* con__coraz* cryin*__day even feeli*__$ hate_mysel* how its_STOP ive life_$ mal__$ my_kid pero_$ perro tan__que total trist*_$ vivir vuelt* y__ME ~ANXIOUS_que ~NOT_tengo ~SAD__la ~both:HAND ~con__ANXIOUS ~last:AWFUL ~que_NONE ~ya_NOT
-8: .__STOP LIFE___ME ME_LIFE NOT___CAN ^__botto* ^__de ^__take ^_so am cant dos__OTHER dos__el end ever is_NOT l my_ex ni no_tengo peor suelo_$ vida_$ ~._GOOD_VERY ~NOT___VERY ~NOT__this ~both_short:SAD ~da_SOSO ~every*_SAD
-9: ._CALL KILL_ME OTHER_alma UNTIL_OTHER WHAT___OTHER ^__diero* ^__good ^__low ^_me a_real and_DRINK bien botel*_$ drown* encoj*_con esto fe feel_HOPE gets_$ much of__$ por__piso so__$ trist*__que ~.__NONE ~alone_short:GOOD ~me__SOSO ~quisi*_NOT
-10: .__HOPE BUSY__NOT ME_OTHER ME___NOW NOT_ME_WANT STOP_ME ^__mal ^__pinch* ^_fatal ^_peor asi_ME every*_down fever_# hate_ME is_too left me_dejo me_quedo que_nada suelo* terri* todo_y tome veo ~._VERY_AWFUL ~a_WORSE
-11: .__YOU CALL_con CAN__con ME_BROKEN ME_quedo NOT__this NOW___ME ^__feel ^_horri* ^_mom at__$ de__hijo depre* odio por__suelo* super__$ vida ~NOT_la ~both_short:MOOD ~first:AWFUL
-12: ._NOT_ME GO_a HURT__. KIN_BROKEN OTHER_WHAT ^_messe* a_DAY awful cravi* doy just llora*_AGO mal__mal me_tome noche__mi parti*_en piece* puedo they ~NOT_even ~de_ANXIOUS ~so_SAD
-13: ME_odio ^_drown* de__patad* depri*__OTHER get herma* humil* keep luto mierd* peor__$ piso_$ sient*__OTHER sunda* todo ~both:SHAME
-14: HOPE_._ME OTHER__rota STOP_. ^_estoy ^_l do el_alma hate__$ horri* nada_$ no real scare* sopor* tears_$ to_disap* ~VERY...AWFUL ~VERY_SAD ~both:WORN
-15: IF_ME NOT_YOU ^_bien ^_drank ^_store so_low stop ~VERY...VERY ~first:NONE
-16: ._USE BODY_HURT HOPE_para ^__animo ^_en anda_en burie*__KIN dejo depri* esper* in__toile* left__ME se_GO the_point whats words_$
-17: CAN_PERSON OTHER_piso ^_ahuev* animo__el asi_me dentr*_$ depre__$ estoy_HOPE hecho jodio noche quebr* tengo__$ toile*_$ ~WORSE...NOT
-18: NOT_LIFE OTHER__mas absol* anda de_trist* fatal nadie_me quisi*_no real_low sin_consu* terri*_$ ~both_short:SHAME ~last:WORSE
-19: NOT__sopor* NOW__se TEXT_. para_WHAT ~AWFUL ~BORED_and ~NOT_# ~just_SAD ~la_SAD
-20: MEANS ^__mate ^_perdi llora* nunca pesim* super_mal
-21: BROKEN ME_NOT NOT__BODY WHAT__con amane*__el da_igual la_frega* sient*_de toque ~AWFUL...THINK
-22: WHAT_NOT_. cares cryin* empty hoyo ~._VERY_SAD ~NOT__mas
-23: ME__HURT NOW_DRUG asco feel__the so_depre* the_toile*
-24: ._ME_HOPE pozo recai witho*_me
-25: TIME___ME para__sigo roto
-26: NOT_be es__$ hecha never real_bad worth*_$
-27: DIE NOT_HELP ^__ever diero*_las segui* ~NOT...NOT...NOT
-28: DAYT_ME ^_falli* botto* dark patad*_$ shatt* y__GO
-29: cuent*
-30: DRUG_._NOW ^_depre* depre hopel*_$ pedaz* soy__HOPE velor* ~like__SHAME
-31: ME___JAIL hell_$ los_suelo*
-32: hay__$
-33: THREAT___ME
-34: not_good
-35: asque*
-36: HOPE___NOT safe worst ~NOT_HOPE
-37: tirar ~ataqu*__ANXIOUS
-38: TEXT__y ^_lleva* hit_a muy_mal
-39: this_$
-40: for_both
-41: ^_del
-42: destr* ~SAD__whole
-44: ^_won verga
-46: ^_crush* hate lowes*
-47: ^_heart*
-48: ^_uno lower
-49: desap*
-50: atrop* basur*
""",
    "mood at least 4": """
50: ~NONE_AWFUL ~NOT_SAD
46: ~low__SAD
45: dmv
43: ~NOT...AWFUL
42: ~NOT_AWFUL
41: ~.__SOSO
40: tv
39: stron* ~BETTER
38: felic*
36: ~NOT___AWFUL
34: los_KIN
33: buen
32: aburr* ~first:CALM
31: arrib* cansa* graci* gusto
30: homes* ~._AWFUL_NOT
29: ^_inqui* alegr* leani* muert*_$ ~NOT...ANGRY ~NOT__AWFUL ~SOSO
28: ~._GREAT
27: best que__hijo ~GREAT
26: STOP_the ^_up el__ando ~._HOPE ~SAD___NOT
25: ._CAN shoul* ~CALM_. ~MOOD...GOOD
24: asi_asi ~GOOD ~kind__ANGRY
23: bien_y fui half milli*_bucks rio the__lol ~NOT...SAD ~NOT...STRONG ~SAD_NOT_. ~SAD__my
22: ^__ol compl* energ* fuert* jevi laugh* salie* ~of_ANGRY
21: baila* hangi*__$ happi* joy kind littl* trist*_NOT
20: ._DAYT ._LATER ._WRONG alto the_KIN ~todo_GOOD
19: NOT_compl* blah_$ feet no__quejo pero ~AWFUL_NOT
18: ME__worse ^_disap* agust* flat glori* hour jaja_$ nervo* paso tiran* ~BIT__por ~GOOD__AWFUL
17: DIE_. NOT___KIN WHAT_NEW WHAT_WHAT_ME ^__day ^_ahi a_# ate made mas queja* restl* sonri* sunny tanto tickl*
16: AGO_. NOT___DRINK WANT__NEW ^_livin along but cafe for limpi* lol_$ mi_$ smili* tranq* ~GOOD_. ~HOPE ~NOT_want ~alone:BIT
15: AGAIN_. KILL__. NOT_DRUG ^__boss ^__but ^_gozan* ahi bonit* de_DRINK gente gozo intra* orden poqui* queja recie* ~._BIT_SAD ~._NONE ~BIT...ANXIOUS ~NOT_too
14: .__LIFE NOT__CAN NOT_to TEXTS_ME ^_high ^_on baby bored_$ de_lujo disap*_$ echan* kind_of maxim* mitad nervi*__OTHER otra__$ se__$ so_$ tired ~GOOD...MOOD ~NOT...VERY ~NOT_ANGRY ~VERY...GOOD
13: BUSY NOT_as ^__como ^_al ^_fore ^_yo al__$ bien__NOT bored de_# decai*_$ fixed juez nieto* top week_$ ~._RESIST ~NOT...GOOD...NOT ~SOSO_. ~but_SAD
12: CLINIC ME__on ^_restl* ^_un beat been_worse conte* de__nada me_today pocke* pues se_STOP suave super there_$ to__contr* ~.__HAND ~im_GOOD
11: DAY__. OTHER___NOW ^_chopp* dar felt__good kids__$ lujo media* nosta* nubes parej* prime*_vez soft thoug*_$ turne* ~NOT...ANXIOUS ~VERY_BETTER ~VERY__como ~WEAK_. ~alone:WEAK ~de_GOOD
10: ._TEXT .__AWAY CAN_. DRINK__ME LATER__. ME__are NOT__WANT NOT_tan OTHER__OTHER OTHER_agua ^__be ^__medio ^_im ^_rough ^_so ^_tryin* and_too antes_$ antoj* blah comer*_OTHER dios homes*_$ landi*_$ lindo maciz* me__fuert* me_down new ok peor_$ regul* reir rey sol tan there weird ~._BIT ~NONE__. ~last:GREAT
9: BUSY__. KIN_ME KIN__ME OTHER__de OUT_del ^_# ^__mejor ^_bette* ^_hoy but__$ dolid*_OTHER fijat* is__$ madre music* orgul* perce* sueno went ~._THINK ~ANGRY_. ~NOT_VERY ~VERY_. ~both:HAND ~last:SOSO ~me_SAD ~que_NOT ~un_BIT
8: ._BROKEN ._REMOVE BODY_en ME_KIN_. START YOU__. ^__it ^_a ^_en ^_ni ^_no ^_still almos* con_fe de__WHAT desan*_$ down__down en__lucha high hijo_de jaja mad manan* my_siste* no_ando of__today pero_GO puedo_queja* rico senti* shabb* tired_$ trist*__no vicio_$ ~.__CALM ~ANXIOUS_but ~BIT__SAD ~GOOD...GOOD ~first:GOOD ~it_AWFUL ~last:RESIST ~ya__VERY
7: #__$ ALMOST DRINK_STOP_it HOPE__LIFE ME__fuert* NEW_. NOT__trist* NOT_a NOT_para OTHER_mismo WANT_a ^__manan* ^__no ^__so ^_jodid* ^_leani* ^_nervo* bajon coffe* como good landi* me_rei no__trist* right rolli* say sient*__hoy tome__de with ~._GOOD ~CALM ~been_WORSE
6: .__KIN .__OUT DRINK__DRINK HOME ME_TEXT OTHER_DRUG WANT_ME ^__ahi ^__as ^__bien ^__pelic* ^__que ^_aqui ^_cant ^_con ^_ya bien__LATER dentr*_de down_$ extra*__mi feeli*_mysel* good__$ guess happy hoy la_vida long medio_raro mi_herma* morni* noved* same_ol serio with_ME_KIN ~._VERY_GOOD ~.__BIT ~BIT...BIT ~BORED_out ~NOT__SAD ~WORN_. ~both:THINK ~estoy_GOOD ~feeli*_ANXIOUS ~first:WEAK ~last:NOT ~me__BIT
5: ._ME_GO ._OUT AWAY_NOW DRUG ME_._NOT ME___ME ME__a NOT_DRINK NOT__USE NOT__WHAT NOT__bad NOW__sient* OTHER__con OTHER_animo OTHER_llevo WHAT__. ^__sleep ahi_OTHER aqui chequ* con__$ el_animo enter*_$ first flat_$ i_dont id just_HOPE me__tanto miss_my not_as prett*_good si todo_en victo* vino ~BIT__. ~GOOD_and ~NOT_THINK_en ~NOT_ando ~NOT_estoy ~SAD__SAD ~VERY...BETTER ~a_BIT ~both:NOT ~both:SAD ~first:HAND ~first:NOT
4: #__# #_y BROKEN__OTHER IF__. ME__came NOT___CALL NOT_mas OTHER__en OUT WHAT_OTHER ^__today ^_esta ^_lo all anima*__OTHER anos aunqu* bored__of call de__$ de_animo dia_$ dolid*_la en_OTHER enoug* final* full getti*__$ home hoy_me i in__$ it_$ level_$ me__$ mija_$ miss_ME nuevo pleno resig* sir strai* sunsh* traba* vida__$ vivo way ya ya__$ ~.__MOOD ~BETTER__ayer ~BIT_raro ~GREAT_. ~NOT_. ~NOT__NOT ~NOT_para ~WORSE_. ~alone:GREAT ~alone:SOSO ~both:NONE ~first:HOPE ~last:BIT ~last:GOOD
3: #_# ._DAY ._HOPE .__SICK AGO__NOT GO_. HOPE__antes HOPE_de ME_BODY ME_CALL ME___AGAIN ME__it ME_acord* ME_strai* NEW NOT__the NOT_ando NOT_bad NOW OTHER___ME OTHER__pero TEXTS USE_. ^__aunqu* ^__perdi* ^__pero ^__todo ^_nervi* ^_trist* al all__long and_$ and__about boss brega* carro casa__$ de__JAIL eso good__bad gozan* it_bad la like_a lo mal__que me_quejo more my__came nervo*_about ol onda_$ one pero_enter* prend* rara real_$ sient* sient*_$ tan__como the toda trist*_no ve y__$ ~.__GOOD ~BETTER_. ~BIT...SAD ~MOOD_# ~NOT_ANXIOUS ~NOT__shabb* ~NOT_as ~SAD...GOOD ~THINK_en ~both:BETTER ~both_short ~both_short:WORN ~el__NOT ~felt__GOOD
2: #_$ ._NOT_OTHER .__ME ALMOST_WHAT ALMOST___OTHER CAN_queja* DAY DAYT__feel KIN_._ME LATER_mal LIFE ME__HOPE ME_hizo MINUTES_. NOT_ME_acord* NOT__NOT NOT_estoy WANT__AGAIN WON ^__del ^__el ^__puse ^__with ^_de ^_its ^_sleep* alone andab* ando_WHAT ansio* bored_out can clima como__$ con__BUSY con_animo de_OTHER_JAIL de_comer* dos__$ el_clima escap*_$ estar__$ extra*_a feel__a felt fresc* frog from hija_me i__$ it__$ las_nubes licen* lleno ni__acord* not__$ quede quejo se si_$ today trist*__la trist*_pero un_chin up want y_NOT y__ME ~BIT_of ~GOOD_as ~NOT...BETTER ~NOT__acord* ~SAD__se ~WORN__. ~alone:GOOD ~apart ~both_short:BIT ~i_NOT
1: .__DAYT AGO_ME ALMOST_de_TOOK AWAY CALL__ME DAYT HOPE___BUSY KIN__OTHER ME_GO ME__. ME__ME ME__WANT ME_quejo NOT_. NOT__acord* NOT__shabb* NOT_noved* NOW__ando OTHER_canti* OTHER_clima OUT_of WHAT_AGO ^__fu ^__is ^__trist* ^_could ^_mood a__bucks a__madre a_todo acros*_the al_TOOK all_right ando_como animo__y betwe* canti* capaz chin con__traba* cried cuand* de__NOT de_fiest* domin*_$ dormi down__$ drink* echar* fijes* for_AGO for_once ganas__comer* hangi*_in im_strai* in__DAY la_canti* la_llevo littl*__$ me_hizo mis music*_de out_$ sin_noved* siste* so want__use ~._MOOD ~.__BORED ~BIT_. ~BORED__of ~NOT__quejo ~NOT__to ~NOT_noved* ~SOSO__. ~alone:ANGRY ~alone:ANXIOUS ~alone:NOT ~alone:RESIST ~both:BORED ~both_short:CRAVE ~both_short:MOOD ~last:MOOD ~un__SAD
-1: ._DRINK HURT JAIL LATER_. ME__OTHER ME__con ME__todo ME_cayo_OTHER ME_hubie* NOT_HOPE NOT_ME_sient* NOT__a NOT__hallo NOT__it NOT__this OTHER__KIN PAST STOP ^__agua ^__de ^__oyend* ^__very ^_agota* ^_anxio* ^_cada a agua_para animo_$ animo_LATER asust* ayer_bien baja best_$ bien__digam* cayo_OTHER choco* de__herma* de_malas diffe*__$ drown* el__$ el__despu* el_piso en__BODY en__DRINK feel frida* hubie* landl* me_vale melan* own panic* pozo right_NOW stole_ME to_$ viejo_$ ~._ANXIOUS ~._VERY ~.__THINK ~.__WORSE ~ANXIOUS_que ~GOOD_SAD ~HAND__. ~MOOD_por ~NOT_# ~NOT__a ~NOT__hallo ~NOT_puedo ~SAD__. ~SAD__con ~VERY ~a_AWFUL ~alone:HAND ~alone_short:AWFUL ~alone_short:MOOD ~alone_short:VERY ~both ~both:STRONG ~da_SOSO ~first:NONE ~first:SAD ~last:SAD ~me__AWFUL ~me__SOSO
-2: ._ME_WANT ._USE .__AGAIN .__WANT AGO_OTHER AGO__ME ALMOST_de GO__to IF_ME_hubie* KIN__the KIN__todo ME_WANT ME__BROKEN ME___OTHER ME__invis* ME__raro ME__to ME_in ME_jefa NOT_GO NOT_doing NOW_. OTHER OTHER_DAYT OTHER_MINUTES OTHER_TEXTS OTHER___DRINK PAST_bien WHAT__de ^__$ ^_in ^_maluc* a__jose again ando__$ cuent* de_TOOK de__KIN dentr*_$ doing_so encoj* ganas ganas_de hurts is jose_$ la__$ la_cosa malo_$ me__igual me__raro me_hubie* menos_$ mi_jefa muert*_jaja nt_good oyend* pero_$ pero__$ pues_NOT revue* sient*_bien vale verga vida_$ ya_$ ~.__ANGRY ~.__ANXIOUS ~AWFUL...GOOD ~AWFUL_day ~CRAVE_de ~MOOD...NOT ~MOOD...WEAK ~NOT...CRAVE ~STRONG ~alone_short:RESIST ~both_short:AWFUL ~la_SAD
-3: # ._ME .__BODY .__NOT BUSY_y DRINK___PAST GO GO__DAY ME_DRINK ME_LIFE ME_STOP ME_sient*_HOPE NOT_MINUTES_. NOT__much NOT_even NOW_ME STOP_ME STOP__. TOOK WANT WHAT_ME ^__ever ^__low ^__over ^_animo ^_encoj* ^_hall ^_mal ^_troub* aint_no ando animo__$ at_# blast comer__bien con day de_todo desin*_$ esto for_both fue i_could im kids like__$ low_NOW mano of_DAY on_by por_OTHER_WHAT por__WHAT sigo stole_my storm* the__$ todo tomar un_dia vi weary ~RESIST_with ~SAD__lo ~VERY__. ~VERY_probl* ~WORN...ANGRY ~ayer_GOOD ~both_short:NOT ~first:BORED ~first:MOOD
-4: ._CALL ._NOT .__REMOVE .__THREAT ALMOST__TEXT HOPE_y IF__hubie* ME_._ME ME_KIN_NOT ME__KIN NOT_MINUTES NOT__. NOW___WHAT TIME WHAT__pero ^__good ^__just ^_storm* ^_today ^_weary anyth* brill*_$ da_igual desap* drank en ever_$ every feels gasol* great low_$ mysel*_$ nada_$ on peor_que pregu* que__$ resul* right_now sient*__y sucke* trash tree vacio weeks_$ y__animo ~AWFUL...MOOD ~GREAT__me ~MOOD_de ~VERY_SAD ~alone:CRAVE ~but__GREAT ~y_WORN
-5: KIN KIN_and ME__is OTHER_BODY YOU ^__bajo ^__nervi* ^_me amane* anda asi_de bajon* batal* crudo cuant* de dirt heavy hoy_$ hoyo igual meh menos mucho_$ ni night_$ no_puedo not not__too pero__DRINK piso probl* recai suelo* the_WRONG to todo_$ trist*_$ verda*_$ y_$ ~.__AWFUL ~AWFUL__. ~AWFUL__NOT ~BIT__pero ~CRAVE ~GOOD__por ~NOT_fue ~SAD_. ~kind__SAD ~last:BETTER
-6: ._SICK .__WHAT AGO___ME DAY__NOT DRINK GO_en KIN_. LATER__comer ME__OUT NOT NOT_NOT OTHER__NOW THREAT_. ^__too ahori*__de atrav* bumme* cande* con__PERSON feel_like going good__ME last loca los_suelo* me not_even nt__$ peor_WHAT pesim* so_good sour tiene to__$ too_$ traig* troub* valle* walls y_yo ~AWFUL...AWFUL ~GOOD__con ~GREAT_lol ~MOOD__. ~NOT__best ~NOT__para ~NOT_ando_GOOD ~RESIST__my ~STRONG_. ~VERY...NOT ~WORSE_que ~alone_short:SOSO ~feeli*_SAD ~pero_NOT
-7: .__PERSON AGO_the HOPE_a STOP___STOP USE WHAT ^__all ^__cuant* ^__me ^__off ^__si ^__sucke* ^_algo ^_ando ^_like ^_mi ^_too burde* de_OTHER de__todo despe*__$ go haha haven*_felt herma* im__$ in_ME invis* its mas__OTHER por preoc* seen_bette* throu*_a too_good up__ME uy wet ~.__SAD ~NOT...HAND ~SOSO...NOT ~VERY__que ~and_ANGRY ~felt__AWFUL ~nt_GOOD ~pues_NOT
-8: ._WANT .__NOW BROKEN_jaja CALL_con NEW_DAY_. NOT_HELP NOT___DAY NOT_so NOW_NOT ^__bit ^__da ^__feel ^_batal* ^_solo ^_won and_contr* animo asco consu* del desin* give humor in junto mama paran* sobri* terri* they too_and with_mysel* ~._VERY_AWFUL ~BETTER_MOOD ~MOOD__BETTER ~NOT___NONE ~SAD_y ~alone_short:WORN ~both:ANGRY ~im_NOT ~mas_SAD ~this_AWFUL
-9: .__HOPE HOPE HOPE_of LATER_de OTHER_CALL OTHER__por TEXT TOOK_OTHER ^__la ^_been ^_el a_lie ando_bien bien bus con_ME_KIN del__$ dific* en_dos end hecha honey hopel* medio__$ my__$ para pena por_OTHER si__hubie* sient*_HOPE sufri* todo_el ~NOT___GOOD ~NOT___VERY ~SOSO___GREAT ~alone_short:GOOD ~both:WORN ~last:SHAME
-10: ME_sient*_WHAT NOT_WHAT NOT__best ^__bette* ^__real ^_doubl* ^_lower ^_stres* ^_what ahora bien__$ da despu*__comer feel_WANT muy__$ otra_vez real segui* tengo ugly ~._NOT_GOOD ~NOT_GOOD ~SOSO__a ~VERY...ANXIOUS ~both_short:SAD
-11: AGAIN_AGAIN ME_NOT NOT__NOW WANT__NOT ^_del ^_fed ^_la ^_tree anniv* ansie* asque* bajad*_$ cant con_OTHER depre*_$ es estre* genio quebr* shot ~alone_short:NONE ~alone_short:SAD ~de_BIT ~first:WORN ~last:AWFUL ~last:WORSE
-12: CALL_. LATER__NOW ME___STOP NOT__mas ^_bien ^_lleva* acost* anxio* been burnt de__vida del_BUSY encab* kicke* le not__best of_USE por__corte some suert* this trick* truck under_the ~._AWFUL ~GOOD...SAD ~SOSO__AWFUL ~im_WORN
-13: DAY__y HURT__. ME_HURT NOT__OUT aint__$ at en_paz every* hoy__$ mejor__BROKEN menos_que no__bien not_great pedaz* slept tengo_OTHER todos
-14: JAIL__. NOT_BUSY NOT__y THREAT USE_apart ^__con ^_panic* asi_WHAT but_$ cryin* de__patad* dont doy good_$ pinch* then very ~._BETTER_MOOD ~NOT__GOOD ~NOT_so ~both_short:WEAK ~si__VERY ~y__NOT
-15: DRINK__. ^_estoy by_a con__herma* fumar insid* los__$ out__$ passe* puchi* ratit* ~._BORED ~._SAD ~NOT...GREAT ~pero_SAD
-16: BROKEN_ME ME_DAY gris hurts_$ lot medio negro no not_good pues_$ suck want_to ~CRAVE...SAD ~NOT_VERY_GOOD ~NOT__mas ~alone:THINK ~first:WORSE ~seen_BETTER
-17: WHAT_para algo__pero hurti* if maluc* much quill* so_HOPE such ~NOT...GOOD ~SAD...HAND
-18: OTHER_piso ahori* all__up and_HOPE basur* dumps en__hoyo pero_ahi start* talk with__$ ~ando__SAD
-19: ._START DIE NOT__good NOT_great abajo depre ~SAD ~last:STRONG
-20: GO_a ^__aburr* ^__poco ^_going ^_sad ahoga* bajit* bette*_DAY caida hones* menos_WHAT poorl* the_wrong toile* tomar__$ ~#_MOOD ~GOOD_at ~NOT...RESIST ~first:ANXIOUS
-21: ME__se NOT___NOW ^_uy bien__ya chipi* crush* en_cande* hell nadie sick ~VERY_ANXIOUS
-22: HOPE__ME NOT___CAN ^__un ^_uno cobra* feel__and mal_pero ~NOT...MOOD ~NOT_SOSO ~WORN_y ~last:ANGRY
-23: ME_STOP_OTHER for__$ shook ~NONE_GOOD_. ~say__GOOD
-24: BROKEN NOT_TEXT ^__edge achan* botto* too_great ~SAD__mas
-25: ex felt__bad
-26: WHAT__NOT de_levan* perdi ~NOT...SOSO ~NOT_GOOD_.
-27: caido mal_que ugh yuca ~._WORSE ~AWFUL
-28: ^_kind left nt
-29: ^_lol aguad* arras* mess ~NOT_doing
-30: low perro weak ~NOT...VERY...GOOD ~SOSO_but
-31: UNTIL_OTHER ^_oh
-33: ^_store gutte* hecho
-34: ahuev* alma rubbi* ~first:ANGRY
-35: dark
-36: strug* todo_me
-37: ME_NOT_.
-38: WHAT_BROKEN
-40: ^_quisi* ~so_SAD
-43: ~NONE...GOOD
-44: NOW_DRUG
-47: ~NOT_HOPE
-48: lower
-49: ~SHAME
""",
    "mood at least 6": """
48: buen
46: ~NONE_AWFUL
45: ~NOT...AWFUL
44: stron*
41: felic* smili* ~BETTER ~BIT__SOSO
40: alrig*
39: laugh*
38: ^_yo ~._SAD_NOT
37: HOPE__antes compl* suave ~NOT_im
36: de_fiest* fuert* ~HOPE
35: los_KIN maxim*
32: ._NOT_OTHER alegr* alto happy jevi joy quejo_$ vida__$
31: baila* echan*
30: despe*_sin gusto high queja top ~que_BETTER
29: arrib* ~BIT_WORN ~de_GOOD
28: ME___NEW NOT_bad ^_alone ^_gozan* gods orden ~._GREAT
27: tickl* ~NOT...ANGRY
26: recie* ~GOOD...MOOD
25: conte* eso real_$ sunny ~._HOPE ~VERY...SOSO ~want_NONE
24: ALMOST_NOT ^_chopp* agust* antoj* happi* madre milli*_bucks shabb* strai* ~doing_GOOD
23: ^_ate best tan_mal ~GREAT
22: cante final* fui good maciz* nearl* pocke* sunsh* ~first:CALM
21: fixed here_$ limpi* ~NOT...SAD ~NOT_ANGRY ~WORN_del
20: NOT__WANT STOP_the ^_rough ^_super de__nada gozo ok_NOW poca queja* rey turne* ~._NOT_SAD ~SAD_la ~VERY...GOOD ~both_short:NONE
19: NEW NOT_DRINK_. OTHER__para OTHER__pero ^__alive ^__mejor about__$ bueno_$ free glori* grand nubes ok_ok perfe* suave* ~GOOD ~GOOD_than ~MOOD__a ~last:GREAT
18: NOT_WANT NOT_a TEXT_the ^__day bien_y canta* soft ~and_NOT
17: NOT__bette* OTHER__arrib* WANT__NEW ^_cant cielo cool full fur pleno stick* ~BIT...BIT ~NOT...NOT...SOSO ~NOT...STRONG ~last:CALM
16: ME_REMOVE consi* ok_day went ~BIT_BETTER_. ~NOT...ANXIOUS ~NOT_NONE ~hace__NOT
15: ._NOW_IF AGAIN_. ME__tanto NOT___DRINK ^__como ^_on al__$ amor anima* chequ* dormi energ* felt flat hair ok__it resol* ~GOOD...GOOD ~SOSO__it
14: .__START KIN_ME ME__on NOW__ando OTHER___OTHER WHAT__. ^_de a_todo above bien_$ comer*_OTHER de_# fresc* good__$ hurt is__$ made mostl* paso_OTHER phone salio sonri* thing victo* ~GOOD_. ~NOT_SAD ~both:CALM
13: ME_GO_OTHER bien_no clean_$ de_vivir estar_peor graci* just_DAY like_a no__trist* vicio_$ way y_colea* ~.__CALM ~CRAVE...NOT ~GOOD__SOSO ~NOT__AWFUL ~SAD__my ~estar_WORSE ~feeli*_GOOD ~i__WORSE ~mas_STRONG
12: ._PAST ME_._NOT NOT__bad NOT__trist* TEXTS ^__boss a_ME con_animo doing__$ jaja libre pura__$ ~GOOD_que
11: GO__a ME_GO NOT__OTHER ^_$ ^__# ^__parej* ^_good ^_ok al_TOOK de_lujo like ok_DAY pilas spiri* tranq*_$ y__$ ~.__MOOD ~BETTER__ayer ~NOT...VERY...AWFUL ~NOT___STRONG ~SAD_anymo*
10: #_NOW .__LIFE BUSY__. DAY___ME GO__. ME___AGAIN ME_hizo ME_walki* NOT_mal OTHER_agua WHAT___OTHER ^__as ^__esta ^__mil ^__todo ^__voy all_right ate bien_graci* colea* con__$ con_fe domin*_$ heart in__DAY landi*_$ las_nubes mas__# morni* once pense proud radia* sat six sol the__mood unhap* ~BETTER...BETTER ~GOOD___SOSO ~SAD___NOT ~SAD_como ~SOSO__my ~la_HAND
9: ._OUT .__AWAY NOT__ALMOST NOT__shabb* NOW_UNTIL WHAT_IF WHAT__DAY ^_# ^__bien ^__ok ^__six ^_high ando_de aunqu* compl*_$ dear dory for_once guess_ME_NOT jaja_$ light* looki*_up me_hizo peor_$ right sir_$ so_ME the__NOW trist*_NOT ~._NONE ~GOOD__. ~alone:RESIST ~felt__GOOD ~first:HAND
8: #_# CAN_. KIN__ME ME__# OTHER_DAY OTHER___NOW UNTIL_the WHAT__OTHER YOU__. ^__there ^_im ^_never a__$ buddy canal__OTHER comin* danci* en_AGO felt__good lleno lujo mas__WHAT me__tanto prime* relie* sient* song toall* up whole ~CALM_. ~CRAVE_NOT ~NOT_SAD_. ~NOT__at ~alone:SOSO ~alone_short:WORSE ~both_short:CALM ~doing_SOSO ~el_ANXIOUS ~too_AWFUL
7: #__# ._NOW_UNTIL ALMOST BUSY_. DRINK__ME NOW__OTHER OTHER__de PAST__. WANT_ME_AGAIN WON ^_dale ^_esta a_half a_poco ando__# antes__OTHER away_today be__$ boss bronc* como__$ consi*_$ decen* dedos el_pie gozan* hummi* know_$ la_vida livin* mis not__$ old__and prett* puse_a than with ~BIT_a ~MOOD__y ~SAD__.
6: ._BROKEN ALMOST__. HOPE__LIFE HOPE_de ME_NEW ME___OUT ME_good ME_was OTHER_LIFE OTHER__jaja OTHER_pie START USE_. WHAT__TEXT ^__a ^__onda ^__the ^_lleno al bonit* but_good cant_be divin* en_OTHER feet from galan like_me lindo mas mind ok playa que recon* resto* say__not soy_el the__off toda_OTHER todo_en traba*_$ tranq* well_$ ~._VERY_GOOD ~HAND...HAND ~MOOD_. ~NOT___AWFUL ~NOT__shabb* ~RESIST__to ~both:HAND ~last:GOOD ~todo_GOOD ~un_BIT
5: AGO_. AGO_ME ME__ME NOT__CAN OTHER_culto OTHER_espal* PERSON_. REMOVE_ME WANT__AGAIN WHAT_pez ^__away ^__id ^__mi ^_con ^_the ^_todo estoy_bien guess__cant hoy human im_good mal_$ me_rei okay pie__el quepo_de runni*__$ saw se__$ slow_but tears the__carri* the_moon today y_OUT ~NOT...BETTER ~con_MOOD
4: ._WHAT .__ME ME ME_NOT_feel ME_NOW ME__AGAIN ME___WHAT ME__y NOT_. NOT_de NOW__. NOW__STOP NOW___OTHER NOW_amane* OTHER_DRUG OTHER___ME STOP_. TEXT_ME TEXT_ME_KIN TOOK_ME ^__fair ^__fine ^__pelic* ^__ya ^_a ^_best ^_no aqui asere at_all baby bless* canal cry de__$ dio feeli*__NOW guaro hace__no hizo i just_fine just_sat la_espal* like__again list luz para_BUSY pie__OTHER said senor si sient*__hoy sin smoot* so__ME tanto that there_$ toda_la y_# ~.__WORN ~GOOD_dentr* ~MOOD_VERY ~NOT_in ~both:THINK ~first:GREAT ~first:HOPE ~me_SAD ~que_NOT
3: ._NOT_WANT ._PERSON KIN_y ME_CALL ME__a NOT_estoy OTHER__WHAT OUT_of ^__$ ^__aunqu* ^__uh ^_al ^_como ^_okay ^_prett* ^_pura ^_slow a_DRINK a__madre about_# an cansa*_pero ching*_$ clean de_LIFE dios down__$ easy el_senor en__agua estan estoy__mal fe feeli*__$ guerr* guess_i hice hoy_amane* me__$ millo* mostl*_$ my_kids ok_$ opana pink que_mal right_$ rio saw_$ sir thank_YOU the_word toda ~._BETTER ~._NOT_THINK ~.__BETTER ~MOOD__# ~NOT_AWFUL_. ~THINK_en ~VERY...CALM ~VERY__. ~alone:GREAT ~both_short:GOOD ~feel_GOOD ~feel_GREAT ~first:GOOD
2: ._HOPE .__KIN DAY DAY_. KIN__OTHER KIN_con ME_STOP_. ME___ME ME___NOT NOT_DRINK NOT__at NOW NOW___NOW OTHER_LIFE_. OTHER__con OTHER_senor OUT TEXT_there ^__mostl* ^__wipe ^_bette* ^_not ^_una animo__y been_worse bucks can capaz clear echar* el_agua el_culto enamo*_jaja esta__$ fine_but getti*_there it la lol_$ me__senti* mejor mi__$ mis_hijas more over__moon pero_conte* reina super the_DETOX usefu* worry* y__OTHER ya__$ ~._GOOD ~._NOT_AWFUL ~._VERY ~.__GOOD ~.__GREAT ~.__HAND ~GOOD...SOSO ~MOOD...GOOD ~NONE...AWFUL ~NOT_CRAVE_NOT ~NOT__THINK ~NOT_me ~VERY_. ~alone:HAND ~alone:SAD ~alone:WORN ~both_short:MOOD ~both_short:VERY ~de__HAND ~last:BETTER ~que_AWFUL ~the_BORED
1: #__$ .__AGO DRUG_. KIN___ME ME_BODY ME_saw NOT_ME_acord* NOW__ME NOW__YOU NUMBER PROGRAM STOP__moon TEXT__KIN THREAT WHAT_mal ^__dentr* ^__las ^__now ^__up adela* al_tiro and__WHO call cant__$ carri*_$ chile* chopp* cloud comer* como con dia each en__$ esta feeli*__today fit__a for for_AGO ganas__comer* guerr*_$ hand__ME hijas id liked__ME new nieto* no__$ one__$ senti* sient*__$ surpr* te_digo the the__REMOVE todo up_there word__$ world_$ y_ME y_NOT ~BETTER__i ~GOOD___WORN ~MOOD...VERY ~NOT_ANXIOUS ~NOT_estoy ~been_WORSE ~both_short:NOT ~first:WORSE ~last:THINK ~to_GOOD
-1: ._BODY ._DRINK .__USE BODY BUSY CALL_. CAN_bad DAY___TIME KILL_. LATER ME_butt ME_ok NOT_ME_sient* NOT__just NOT__this OTHER PAST_. WRONG ^__alrig* ^__de ^__en ^__of ^__por ^__sobri* ^_encoj* ^_panic* ^_same ahori* animo_bajo bien__y cansa*_$ dejo del__$ dentr*_$ el__$ escap* falta_$ holdi*__$ hubie* mano nervi* no__sient* para peopl* pero__NOT pero_vivo pie_$ prueb* reall* right_NOW salid* salid*_$ slow_$ to today_not todo_ME vale very vivo_$ want_to y__KIN ~.__ANXIOUS ~MOOD_bajo ~NONE...GOOD ~NOT_feeli* ~VERY...STRONG ~VERY_STRONG ~alone_short:BETTER ~alone_short:SAD ~both:NOT ~both:STRONG ~last:RESIST
-2: BROKEN_ME DRINK HURT_. ME_at ME_hubie* ME_suppo* NOT NOT__a NOT_doing NOT_feeli* OTHER__ME OTHER__NOW USE_y ^__ahi ^__along ^__for ^__good ^__i ^__is ^__no ^__se ^_del ^_hasta ^_kids all__up alrig*_$ an__$ arras* but_ME de de__todo de__vida dumps he_estad* im in__$ it__$ junto mal__$ me me_hubie* ni__$ not not_feeli* peor_que porqu* sabe se suck suelo* tome trist* ~.__RESIST ~GOOD_SAD ~MOOD__el ~NOT___NONE ~SOSO__. ~WORN_. ~alone ~both_short:SOSO ~feeli*_SOSO ~first:SOSO ~i__SOSO ~last:ANXIOUS ~whole
-3: DAYT__NOW KILL LATER_. ME__con NOT__sient* OTHER__y TEXT TEXTS_. ^__lo ^__me ^__well ^_bien ^_solo ^_today both_$ con_ME_KIN dog doy el el_piso frien* genio get great guess hallo heavy la__$ loca makin* me_despe* my_butt no nubla* on place poorl* pues_$ raro some still__$ tengo the__$ toler* un up__ME won_$ y_OTHER yeste* yeste*_$ ~.__SOSO ~GREAT_NOT ~MOOD...SOSO ~NOT...HOPE ~NOT_VERY ~NOT__a ~NOT_estoy_GOOD ~NOT_mas ~first:SAD ~last:AWFUL ~last:VERY ~today__NOT
-4: .__NOW AGO__ME HURT IF__hubie* ME_PERSON_. ME_guess NOT___CAN NOT___NOT NOW__NOT OTHER__por PAST ^__y ^_pues ^_there* bajo_de bien_aguit* edge feel_like for_$ herma* i_would* insid*__$ la_patad* maluc* nosta* nt_good own pedaz* pero_LIFE right_now sient*_HOPE suppo* todo_y toque ~._ANGRY ~.__AWFUL ~BETTER__WORSE ~GOOD...NOT ~NOT__mas ~and_NONE ~both:ANGRY ~como__NOT
-5: #_and ._ME ._NOT_ME .__WANT .__WHAT ME__OTHER ME___OTHER ME_en NOT_GO NOT__mas NOW_DRUG OUT_. SICK WHAT___WHAT ^__bajo ^_estoy ^_mi all asco at by con_ME con__herma* cravi* day de_OTHER de_levan* del_BUSY doubl* estad* im__$ im_here kind_of makin*__$ menos__$ ni por pregu* pues__$ resig* se__OTHER sobri* still this this__$ ~._ANXIOUS ~AWFUL...NOT ~BETTER_than ~SOSO__the ~VERY...ANXIOUS ~alone_short:GOOD
-6: ._NOT DAY__y DRINK__OTHER IF_ME ME_HURT ME_NOT ME___DRINK NOT__. STOP_it UNTIL_OTHER ^__menos ^_mas ^_toler* alway* down_$ estab* feel_WANT feel__and hoy__$ hoyo i_suppo* in mas_$ old peor_WHAT preoc* sensi* think* weath* what wish y_yo ~ANGRY ~AWFUL__GOOD ~NOT...HAND ~NOT__NOT ~NOT___GREAT ~SAD_. ~WORSE_que ~alone:STRONG ~alone:WORSE ~felt__AWFUL ~first:MOOD ~last:BIT ~y_SAD
-7: ._CAN .__HOPE GO_a ME__NOT ME_sient*_WHAT NOT__it NOW_de OTHER___DRINK USE__. WHAT__a ^__feel ^__ish ^__old ^__out ^__throu* ^_in aburr* are been_bette* blast could__bette* es__$ feeli*_alrig* give i_guess jus lucha_$ meh mitad muy muy__$ not_as que__$ sobri*_y terri* ~#_MOOD ~._HAND ~._RESIST ~GOOD...AWFUL ~NOT...NOT ~NOT__just ~RESIST ~SOSO_. ~STRONG_. ~WORSE...BETTER ~alone:MOOD
-8: ._START .__BUSY BUSY_y GO NOT_mas ^__feeli* ^__haha ^_had about ahi_voy escap*_$ fine_$ kind left llevo mal_WHAT me_vale my__$ off ok_ME para_abajo toile* truck wore yuca ~._NOT_GOOD ~.__BORED ~.__SAD ~NOT...VERY ~last:STRONG ~last:WORN ~last:WORSE ~nt_GOOD ~pero__NOT ~seen_BETTER ~this_AWFUL ~y__NOT
-9: CAN__bette* DAYT_._ME NOT__best NOT_as PERSON__ME ^_ando ^_been ^_half a_OTHER a_littl* achan* bette*__a con_OTHER crush* dark days de__patad* del every* makin*_it mismo_$ one_of puchi* sient*__bien ~CRAVE ~GOOD__AWFUL ~GREAT...NOT ~RESIST_. ~SOSO__guess ~alone:BIT ~too_GOOD ~y_AWFUL
-10: ._ME_NOT AGAIN_AGAIN ME_DAY OTHER__LATER ^__con ^__la alma baja bajo both chipi* cryin* de__KIN de_todo lucha norma* podri*__mejor sient*_muy somet* turno ugly ~._GOOD_SAD ~BORED ~GOOD_y ~STRONG ~VERY_ANXIOUS ~WORSE ~both_short:WEAK ~first:BIT ~last:ANGRY ~last:BORED
-11: DRINK__. JAIL__. ME_just NOT___NOW NOT__pero USE ^_dont ^_fed ^_se been__$ bien__con doing_so felt__bad its me__bien oh on_edge por_OTHER quill* the_wrong to__$ ugh ~._SOSO ~NOT__best ~NOT_as
-12: WHAT asi caido en_cande* la_manan* perro tengo_OTHER ~NOT__y ~ando__SAD ~last:NONE
-13: ME_here NOT_TEXT NOT__much WANT ^__un bajit* bien__$ bien__me buena*_DAYT creo_$ le nadie quien sick ~ANXIOUS_. ~NOT_GREAT_. ~alone_short:RESIST ~first:BETTER
-14: .__BODY STOP__ME ^__over ayer_me but__NOT caida cant__much carga* gutte* perdi uy viejo ~._SAD ~podri*__BETTER
-15: botto* fair good__ME gris quier* tomab* y__# ~SOSO
-16: ._WANT CALL ME_sient*_HOPE TEXT__. ahi es esper* so__$ todos tryin* ~RESIST...GOOD
-17: ME__se OTHER_piso ^_lost are__ME entre less_than not__best tampo* tiene waiti* ~BIT__. ~SOSO_but ~ando_AWFUL ~been_BETTER
-18: ^__animo basur* flojo just mess nt__$ ~NOT...MOOD
-19: ALMOST__TEXT BROKEN ME_JAIL REMOVE_de ^_uy fine_ME fore todo_el
-20: ME__bette* nt para_bien pena regul* ~CALM_pero ~NOT...VERY...GOOD ~NOT__GREAT
-21: ME_NOT_. ^_seen hell los__$ ~BETTER__a
-22: GO__para eh hangi* mood_# pero_NOT ~NOT...GOOD ~first:AWFUL
-23: WHAT___ME acept* aguad* bajad*_$ ~NOT_VERY_GOOD ~could__BETTER ~mas_CALM
-24: hecho ratos ~first:WORN
-25: NOT_great ^__so ^_un abajo ex mysel*_$ ~._VERY_AWFUL ~NOT___GOOD
-26: ^_lol bette*_DAY pero_todav* ~AWFUL ~first:THINK
-27: ahuev* he same ~SAD
-28: ^_store medio
-30: ^__would* o stabl*
-31: todo_me ~first:ANXIOUS
-32: ^_estab* ~first:ANGRY
-34: media*
-35: low ~NOT...GREAT
-36: ~._WORSE
-38: ~say__GOOD
-39: anyth* fair_$ menos
-40: NOT__good lower ~._BORED
-41: ~NOT__GOOD
-42: ~NOT_HOPE
-48: ~SHAME
-50: ~NONE_GOOD ~NOT_GOOD
""",
    "mood at least 8": """
49: ~GREAT
48: baila*
44: felic*
43: BUSY__of alto
42: alegr*
41: impos*_$ look top
40: a_todo best
38: ~NOT...BETTER
37: NOT_a prett*_$
36: happi* maxim*
35: chivo super
34: real_good ten
33: agua_de salio
32: down__$ gozo nunca
31: NOT__bette* de_fiest* poca tickl* ~so_GOOD
30: nubes pesca*_$ recie* sunny ~GOOD_as
29: anos hair_$ lleno
28: NOT__ALMOST OUT__en WHAT_NEW ^_ate ^_high hice__$ no_lie rey
27: boss caugh* happy los_KIN miles
26: buddy feeli*_$
25: NOT_be bien__todo conte* radia* reque* ~GOOD_como ~dia__GOOD
24: NOW___WANT cielo
23: KIN_AGAIN_. STOP__moon almos* de__fui dropp* full jamas joy milli*_bucks month* signi* sol
22: ME__# ^__agrad* ^__mil de__OTHER high ~VERY__VERY
21: UNTIL___OTHER about_# dory jaja_$ millo* the_moon
20: GO___ME brill* de__casa dedos divin* galan maciz* madre prend* quepo_de resto* stron*_today y__conte* ~both:CALM
19: .__YOU NOT_STOP WHAT__jaja ching*_$ clean_$ dio hoy_amane* paz pilas__$ ~HOPE__mi ~me__WEAK
18: ate fuert* sunsh* tanto__ME there ~GOOD_all ~SAD...GOOD ~VERY_GOOD
17: ME__happy OTHER__HOPE USE__NOT WON ^_happi* ^_una a__man baby canta* happy_NOW like_a lujo pink reall*__$ recon* sonri* ~GOOD__hoy ~NOT_NONE
16: NOW__every* WANT_a_NEW ^__cheve* ^__hoy ^__pelic* ^_to and__# arrib* dance* diero*_mi en__playa felt laugh* possi* senor_$ soy_el wrong__$ ~MOOD__a ~real_GOOD ~rei_VERY
15: BODY__full DAY___ME ME__conte* ^_dale ^_never ando__# arrib*_$ cried glori* libre mejor one_thing perfe*_$ river smili* verda*__$ ~GOOD_GOOD_. ~GOOD__GOOD ~GREAT_por ~HOPE ~VERY...GREAT ~de_GOOD
14: ME___AGAIN NOT_DRINK OTHER_DRINK OTHER__arrib* START ^_best ^_joy ^_perso* charg* made__my proud soy the_roof walki*
13: ME__on ME_gente NOW___ME ^_de al as_a bien_bien comer*_OTHER digo__$ full_of las_nubes me__hoy mis paz_$ the__off the_world victo* ~VERY...GOOD ~VERY...VERY...GOOD ~VERY__graci*
12: ^__the ^_hoy and_NOT bonit* buen en_OTHER good__ALMOST way ~GOOD__boss ~feel_GREAT
11: .__LIFE BYE_. LIFE__. ME___WHAT OTHER__de REMOVE_. ^__a ^__bien ^__jevi ^__toda a__one de_lujo el_culto fixed it__$ jevi light like__new mi_hija over__moon pilas por_OUT possi*_$ stop__$
10: ME_diero*_ME NOT__WHAT NOT_lie TEXT___AGAIN ^_al bucks crack*__$ desde__$ el_coraz* fiest* fr heart_$ hijas ilusi* in__LIFE stron* ~GOOD__hasta ~VERY_CALM_. ~at_CALM ~im__CALM
9: ME_KIN_is PERSON_. ^_jamas alegr*__ME bien__NOW bien_a este_dia for__good halle* happy_today libre_$ mi_gente never perdo* vez_$ woke_up y_$ ~._NONE ~CRAVE_. ~THINK_for ~VERY_. ~both_short:MOOD ~la_HAND
8: #_DAY ALMOST_for BUSY__conte* LIFE ME__peace NEW_. NOT__for NOT_habia TEXTS__NOW ^__chile* ^__muy ^__tiro ^_chivo ^_como agua bien__de brand_new chopp* como__$ domin* enamo*__$ meses_$ mis_hijas one orgul* very_good ~both_short:HOPE ~last:GREAT ~re_GOOD
7: #__$ ._NOT_WANT ME_TEXT ME__ate OTHER_culto ^__boss ^_on ^_so agrad* but_ME fresc*_$ from great_$ gusto is_visit* limpi*_y llamo_mi mi my pleno sient* soy_OTHER toda_OTHER tranq*_mi y_bien ~GOOD_GOOD ~GOOD__y ~life__GOOD ~with__HAND ~yo_GOOD
6: #_porci* ._WHAT ME_. ME__un MINUTES_. OTHER_START OTHER___NOW OTHER_mejor PAST_DAYT USE_birth* ^_full ^_lleno ^_lo anos_y day_$ en_AGO feliz_$ grate* me_salio me_sient* mi__saco mood__$ muy_bien one_TEXTS padro* two vida_$ way_up ~BIT_. ~SAD__my ~both_short:VERY ~feeli*_GREAT ~so_HOPE
5: KILL_it ME_BODY ME_GO ^__$ ^__good ^__pero ^__pila ^_perfe* be choco con__$ could*_be de__nada el_trago estar grate*_$ jaja jesus lying__$ mysel* the_LIFE to_bien toda_la tuani*__$ y__$ ~._GREAT ~NOT...THINK ~NOT_lie ~SAD_GOOD ~alone_short:BETTER ~both:GOOD ~both:HAND ~y_NOT
4: KIN_con KIN_is_AWAY ME__OTHER ME_sient* OTHER_BUSY OUT WANT_a ^__el ^_en ^_peace* ^_woke agrad*_con animo con culto de__HOME dias esta_$ every* feliz happy_$ hija hoy hoy__sient* licen* life lo roll_$ tan the__NOW the__REMOVE today today__$ up_like vida__$ volvi* wipe ~._MOOD_VERY ~GREAT__i ~VERY_GOOD_y ~VERY_up ~alone:GOOD ~both:BIT ~both:NOT ~livin__THINK ~que_NOT
3: .__MINUTES AGO__. AGO_y DAY DAY_y MINUTES NEW OTHER__y ^_# ^__chequ* ^__mejor ^__wipe ^_chopp* a__$ a__bucks al__$ all_the amazi* and_ME animo* animo__y at_peace bottl*__$ con__coraz* conte*_y de de__$ dia domin*_$ flyin* how life__good me__$ que_buen ran show tank usted very__$ ~NOT___GOOD ~both:NONE ~first:NOT ~la_GOOD
2: #_en ._ME_TEXT ._PERSON ._WHAT_IF AGAIN_. AGO_NOT ALMOST__real LATER__ME ME___ME ME_flyin* NOW_. NOW__en PAST_DAYT_. WHAT_buen ^__in ^__show ^_a a a_new agua_$ and_OUT asere bien__$ con__BODY con_gandu* conte*__$ crack* de_animo deans el__conte* feeli*__today gandu* great im_flyin* is_AWAY limpi* list_$ livin__ALMOST me me__tanto me_llamo mom__me nada_$ pocke* profe*__my pura senti* una unbel* vida winni* ~.__MOOD ~GOOD_GOOD_GOOD ~GREAT_and ~alone:GREAT ~alone:HAND ~first:GREAT ~last:HAND ~last:HOPE ~my_HAND
1: #_$ ._OTHER_BROKEN .__AGO AGO BUSY KIN KIN_. ME_KIN_. ME_WON ME__estan ME_da ME_opana ME_ribs OTHER_LIFE_. USE_. WHAT__. WHAT___OTHER WRONG__. ^_animo ^_great ^_la ^_relaj* animo__# arroz arroz__gandu* bien__hoy cafe de_OTHER_BUSY deans_list delig* diero*_ME down el_domin* energ* estan__$ este_DAY excel* fr_$ from__$ heart livin__dream livin_the me_da me_diero* muy__$ para__OTHER party party__# que sabro* sat show_$ sient*_$ siste*__visit* sober sober_birth* till_my un__$ ~GOOD ~GOOD__. ~GOOD__jaja ~GOOD_birth* ~GOOD_y ~HAND_. ~MOOD__y ~de__HAND
-1: #_de #_hoy .__HURT .__OUT KIN__en OTHER OTHER_DAY_. WANT_ME WRONG__ME ^__off ^_fairl* ^_sin a__NOW achan* aint along bless*__$ de_ME ex feel_like graci* gutte* it_$ la_patad* lost mejor* mess mucho none the__$ this_DAYT today_$ todo__LIFE todo_el with ~.__CALM ~AWFUL_. ~GOOD_boss ~NOT__best ~alone:BETTER ~and_GOOD ~first:NONE ~last:NONE ~sient*_BETTER
-2: #__# ._ME DRINK_. LATER_. OTHER_KIN OTHER__. OTHER_piso ^__conte* ^__feel ^_getti* at bajo bien_$ chido__$ de__KIN desca* dia_$ fair feel_WANT frien* im__$ just lloro* lol que__$ toda__$ under won ya yo_me ~CALM ~GOOD_day ~GOOD_hoy ~NOT_. ~RESIST_. ~y_GREAT
-3: ._TOOK BODY DAYT__. DRUG__. HOME HOME_. KIN_TEXT ME_KIN_NOT TOOK ^__la ^__porqu* all ando__KIN came comin* en__traba* fairl* feel ganas good__$ have i ish left menos mood moved my_best para__$ tambi* the_dog to_$ too usefu* wore ~#_MOOD ~BETTER ~BETTER_. ~GOOD...HAND ~NOT_HOPE ~NOT___NONE ~VERY...BETTER ~alone_short:HOPE ~apart ~feel_GOOD ~first:BIT ~me__BETTER
-4: HOPE_. ME_NEW ME___NOT ME___OTHER WANT__. WHAT_OTHER ^__dia ^__lo ^__que ^__to ^_un about ando ando__$ dentr*_de fe le mal quill* sin so todav* tuani* up__$ viend* ~CALM_y ~NOT_GOOD ~alone_short ~whole
-5: ._CAN ._SICK .__LATER .__NOT .__WHAT CALL ME_DAY_. ME_NOT ME_WANT NOW_ME PERSON WANT WHAT YOU ^_no bien_OTHER bien_jaja de_OTHER doing herma* mano motiv* quier* se sient*_bien so_$ solo todo todo_OTHER_LIFE un y y__ME ~.__GOOD ~HOPE...NOT ~MOOD_GOOD ~SAD_. ~VERY_a ~last:BETTER ~last:CALM
-6: .__DRUG DAYT ME__con OTHER__ME ^_bien ^_hasta al__hoy esper* estoy feeli*_good fine_$ fit glad in media* pie the_NEW this uy ~.__SAD ~WEAK_. ~alone_short:GREAT ~alone_short:NONE ~doing_GOOD ~last:RESIST ~pero_GOOD
-7: ._REMOVE DRINK ME_best NOT__best STOP a_OTHER bien__ME dog en__HOME good half no_$ of to traig* traig*_una ~._NOT ~GREAT_. ~SAD ~both:VERY ~first:MOOD ~last:STRONG ~pues_GOOD
-8: DAY__ando HOPE LATER ME__NOT ME__for ^_todo asco con_ME famil*_$ here i__$ para ugh ~._GOOD ~.__CRAVE ~BIT__. ~RESIST ~WORN ~first:SOSO
-9: ME__WHAT MINUTES_de ^__buen ^__me ^_my ^_pues decen* hecho lucha sient*__$ store viejo ~._SAD ~CALM...GOOD ~VERY_BETTER ~alone ~alone_short:SAD ~both_short:NOT ~both_short:WEAK ~first:BETTER ~first:THINK ~im_GOOD
-10: #_NOW JAIL NOT__. basur* chill* con_OTHER far fijes* mind mostl* nadie sient*__de up_$ vuelt* ~._MOOD ~._VERY_BETTER ~BIT ~alone:BIT ~todo_GREAT
-11: GO__. ^__no amane* but cabez* de__patad* fore fue not__best well ~ANXIOUS ~NOT...VERY ~VERY__NOT ~both_short:SAD ~last:WORSE
-12: GO PAST_. REMOVE__. alma bien_ME bien__y buena*_$ compa* done mismo_$ por prett*_good ~STRONG_.
-13: abajo aqui los_mucha* o ~GOOD_and
-14: NOT_say ^__animo ^_tuani* ^_uy bien con__PERSON hoy__a perro purty ~CALM__.
-15: BROKEN NOT__NOT ^__so ^_bless* ^_cheve* ahuev* en__casa feeli*__$ siemp* stead* ~first:SAD
-16: ._NOW_NOT an del_BUSY pero__$ suave
-17: .__JAIL ME_OUT_. NOW__ME TEXT__. hoyo nosta* tengo
-18: purty__$ soup ~GREAT__me
-19: ._WANT nitid*_$ prett*__$ side
-20: hangi* trist*
-21: ._ME_NOT bacan* feliz_DAY its
-22: .__NOW ^_lol mysel*_$
-23: a_DAY pero tranq* ~NOT...GREAT
-24: ahi feliz_dia haha
-25: ^_good hopef*
-26: ~last:AWFUL
-27: basta* low
-28: ~AWFUL
-29: ~BORED ~first:ANXIOUS
-31: ^_kind emoci*_$
-32: not
-33: ~WORSE
-34: WHAT__NOT ~NOT_VERY ~SHAME ~first:WORN
-36: prett*
-37: peach* ~SOSO
-43: weird
-45: ~ANGRY
""",
    "craving": """
50: corti* cosa crawl* mediu* want__use wanti*
48: un_YOU
47: basta*
44: ^_como
43: media*
42: licor*_$
41: thirs*
40: ^__amoun* me_llama muchi* whole_body ~both_short:CRAVE
38: pulli* quier*_$ the_usual
37: NOT_._AGO asomo down_from punto sed
36: NOW_se me_hace the_smell una_fria
35: ^_getti* low none quier*_tomar sient*_$
34: BUSY_becau* a_drink any_$ pain
33: ^_comes forgo*__it hit_$ mitad tope ~._BIT
32: ME_esta its_there zip
31: cigar* cosqu* han libre oh__a regul* se__quita* want ~NONE__NONE
30: ^__mouth debil hay_$ pops_up stron* ~and_NONE
29: ^_coupl* ^_del ^_tiran* and_OUT compr*_$ ningu*
28: ^_solo bajo chin fumar its__there just__BUSY my_guy wants ~#__NONE
27: ^_mas ^_real albor* fifty taste think_about tu_$ wante* ~que_CRAVE
26: ME__fight* a_third and_cravi* climb*__walls enoug*_to middl*_$ yelli* ~CRAVE_is ~SOSO_de ~THINK__using ~both:BORED
25: #_in ^_moder* ^_un could__just graci*_a have_any pasar* quise so_stres* the_NEW won_$ ~BIT_but ~a__CRAVE
24: #_to ME_en_OTHER OTHER_BUSY_y OTHER_MINUTES ^__than cuerp* gusan* max mouth need__$ same_as ~el_CRAVE
23: #_right ME_KIN_WHAT ME_stand* ^_una cuand* de_consu* hair_$ halfw* just_one scale son tanta* vicio ~._STRONG ~BIT_. ~tengo__CRAVE
22: DAY_._NOW NOW_es UNTIL__MEANS ^__canti* ^_bien ^_big ^_full ^_worst cada ganan* hardl* hones*_$ la_sangr* loud me_like na sea_$ un__$ want_it ~NONE_. ~alone_short:WEAK
21: ._WANT_USE GO_down NOT__DAY UNTIL_atras ^_# a_flick* about_to anyth*_for day__this de_PAST el_prime* es_WHAT me_anda middl* mini no_wants someb* tengo_OTHER tengo__ME tequi* today__you under__$ waves ~CRAVE_por ~NOT...BETTER ~NOT_es ~am_GOOD ~traig*__CRAVE
20: #__and ._ME_NEW ALMOST__DRUG HOPE__IF ME_guy NOT_WANT_NOT NOW_BUSY TOOK_to WHAT__lol ^__so ^_easy ^_es a__lol a_media avera* barba*_$ calli* contr* de_# enfre* hard_i here__there it_some quito sell_ME tengo_$ thoug*__it vaso white__it ~CRAVE_. ~im_GOOD
19: ME_mind NOW_NOT_. START__OTHER ^__hoy ^_an ^_bruta* ^_lo ahi_esta and_GO but__aint fuert* i_keep its_TEXT llevo_OTHER me_quito more_$ ronda* showe* speak wine ~._VERY ~._WEAK ~BIT...CRAVE ~CRAVE ~NOT_CRAVE ~both:CRAVE
18: CALL_al ME_PERSON WANT__WANT YOU__WHAT ^__hubo ^__trae ^__y ^_once bad baja fix front_of guaro mi_mujer mid on__mind overp* pero quema* quick some_$ speak_of the_bottl* there__is ~._VERY_BETTER ~NOT__va
17: DAYT_y DRINK TOOK__the WANT__DRUG WANT__so ^__mi ^_ahi ^_inter* ^_las beer celeb* deseo egg feels_WANT going__use hands i__about ignor*_$ las_tengo lo me_llego minut* pack poqui* take_it throu*__roof train_$ un_pase would__over ~.__WORSE ~VERY...CRAVE ~alone:WEAK ~first:WORSE
16: ._START ._WHAT_IF CALL__name KIN_TEXT LIFE__NOT OTHER__REMOVE OUT_ME TOOK___ME WANT_TOOK WANT__DRINK ^_about ^_esta ^_middl* ^_norma* ^_off casi clear_$ con_eso cool__that desde el_cuerp* eso_$ free in__BUSY it_went its__ME keys man_i mild otra_$ pensa* que__$ quedo_la sweat* the_break* the_floor thing viene whisp* ~._NONE ~ANXIOUS__i ~CRAVE...VERY ~CRAVE___AWFUL ~GOOD_CRAVE ~GOOD__that
15: GO__USE IF__. LIFE__OTHER ME_BROKEN_. NOT_tan OTHER_DAYT TEXT__have TOOK_it WANT_USE ^__estan ^__quiet ^__tiene ^_lol a__thats a__when a_compr* and__sorry bien__$ busy canon care climb*__$ comes como exist* exist*_$ half_$ helad*_$ ir_a kept lol_$ lunch_$ maybe_# of_stron* once quiet_$ store__# tanti* uf up_$ ~.__STRONG ~CRAVE__ya ~SHAME_im ~me__HAND
14: #_like BUSY_# DAY__its DRINK_._NOT ME_pasa NOT_OTHER YOU_sabes ^__ese ^__since ^_a ^_all ^_de ^_unas agua__boca aguan* aint ando__$ beggi* busca* canti* cincu* despe*_con dulce_y el__quedo en__manan* espin* half in_here it_AGO las_manos loca mary mas me_da mitad_$ monto* more_than my_mind not__# old prome* ronda*_$ the__now to_SICK to_THREAT una_$ ya_$ yeah__$ ~._VERY_VERY ~BIT_when ~CRAVE...BIT ~CRAVE__there ~SAD_it ~WORN_to ~its_SAD
13: #_$ #__$ ._ALMOST_NOT ._NOW_NOT ._WANT_ME IF_traig* ME_keep NEW_LIFE NOT_STOP_. NOW__mas TOOK___DAYT WANT_to_TEXT WHAT_una ^__agarr* ^__bad ^_gets a_TEXT a__MEANS agua_la aguan*__$ all_DAY arrib* creep*_up despu*_de domin* got helad* it_passe* let__$ medio more__ME notic* off serio*_$ si so_$ the_walls this_ALMOST to__hones* trago winni*_$ ~._VERY_AWFUL ~NOT__HAND ~NOT_there ~want_NONE
12: ._NOT_STOP ALMOST__TOOK DRINK___ME ME_CLINIC ME_LIFE_. NOT__any NOT__y OTHER_DRINK OTHER__para OUT_of TEXT_more UNTIL_the_MEANS WANT___WANT ^__absol* ^__las ^__turne* ^_bigge* ^_every ^_too ^_under anoth*__$ el_dia hones*_a hoy__$ it__NOW like_half marqu* moles* mosqu*_$ mostl*_$ much_$ no_$ no__$ on__AGAIN para_GO porqu* ratos senti* small* treme*_$ tries_$ using volum* ~._BETTER ~._NOT_VERY ~.__BIT ~NOT...THINK ~NOT__de ~WEAK_. ~apart ~un_BIT ~una_SAD
11: ALMOST__. CAN_GO CAN___BYE DAYT_NOT DAYT__it DAY_WANT DRINK_is DRUG GO_y ME_STOP_de ME___YOU ME__the ME_anda ME_at NEW_is NOW__AGAIN OTHER_. OTHER___DRINK ^__asi ^__be ^__maxim* ^__pero ^__stron* ^_cuest* ^_just ^_para ^_smell* a__one acuer* ahori* deale* dios_$ em en__OTHER fair for_DRINK get get_high god_$ gran have__WANT i_can i_cant it_$ knock* la_mente loco me_dan me_provo* mero__$ my_back no_sir noise off__chart* one sabad* se_ME_STOP shoul*_$ subid* tan__WHAT the_back to_# treme* tries un_vaso una_sola urge wey y ~._GREAT ~CRAVE_mas ~CRAVE_que ~NONE...NOT ~NONE__# ~THINK__the ~VERY_BETTER ~WORSE_que ~alone:RESIST ~alone:STRONG ~alone_short ~both:GREAT ~it_RESIST ~just__BIT ~last:BETTER
10: ._ME_CAN CAN__eithe* DRINK_and DRUG_in GO__do HURT___OTHER IF__ME KIN___DRINK ME__STOP ME__openi* ME__por REMOVE_it UNTIL WANT___DRINK WANT_is ^__brain ^__como ^__esta ^__feel ^__me ^_half ^_muy ^_not ^_se a__$ all_i and__cravi* antoj*__$ ate_$ bad_as big__$ body cuest* de__tamal* deliv*_$ duro easy en__$ eso flick* goose i__take it killi*_me kind_of la_botel* left_$ manos meds mente nah negat* over se__$ sient*_NOT suppe* tanto thats_all usar_$ verda* vez viva want__drink with_mysel* worse_$ ~CRAVE...NOT ~GOOD__hoy ~NONE...CRAVE ~NOT...CRAVE ~NOT_NOT ~VERY_. ~alone_short:WORSE ~the_WORN
9: DRINK_. ME__AGO ME__and ME__one OTHER_diabl* PAST_DAY_. ^__de ^__hambr* ^__knock* ^__of ^__que ^__time ^_hasta ^_la a_thing a_todo ahi al_ver amoun* ansia* barel* betwe* call cravi* deja desde_que dobla* dormi* drawe* en__mano espan* for__DRUG head_$ in_DAY it__ME its__$ kicki* la_quier* machi* perdo* por queda silen* sitti* small__$ still this__LATER todav* up__down va__$ want__so wante*_it you_know ~._AWFUL ~._NOT ~AWFUL_. ~CRAVE...WEAK ~NOT__VERY ~STRONG_. ~alone:THINK ~alone_short:RESIST ~both:ANGRY ~de__AWFUL ~of_CRAVE ~the__VERY
8: #_a ALMOST_AGO ALMOST_en DAY_y LATER_del ME___TEXT ME__so ME_provo* NOT___STOP NUMBER_CALL OTHER_norma* TEXT_. WANT_NOW WHAT_vende ^__$ ^__con ^__traig* ^__whole ^_con ^_me ^_ni a__NOW a__right a_beer a_threa* algo apunt* avera*_$ betwe*_$ bottl*_$ buddy but_ME by__threa* con_llave could_go day_long en_OTHER estoy__ME every guys it_right lie_$ like_a lol__$ long_$ me me_tiene meeti* miss_it naggi* of_NOT out_$ paid__ME peor por__DRINK se_ME sermo* set_$ since_the sized skin so__ME some__the still_get tembl* tempt* texte* there to_USE to__$ toman* una unas up_there urges y_WANT ~GREAT_. ~NONE ~NOT...BIT ~NOT_VERY_como ~NOT__me ~NOT_even ~VERY...VERY ~pero_NOT ~whole
7: ._ME_GO ._ME_OTHER ALMOST__USE BUSY__the DAYT___NOW KILL_del ME_AGO ME__WHAT ME_all NEW_NOT_. NOT NOT_ME NOT_STOP NOT_es NOW_WANT_apren* OTHER_HOME OTHER_HOME_y OTHER_NUMBER OTHER__TOOK OTHER_ansie* PAST__OTHER START_. STOP_. WHAT__DAY ^__hay ^__ningu* ^__stres* ^__todo ^_al ^_casi ^_kind ^_on after an__$ ando_con away_$ be_hones* been__ME casi__$ con__$ crist*_$ dont__nothi* es_DAY fixin* ganas__$ ganas_en good_$ hour__so i_seen im_ok it_AWAY it_REMOVE its just__bit la_ansie* littl*_$ marca* mucha*_ALMOST ni noche* norma* or__NEW overw*_$ preci* sick since sudan* the_DAYT this_NEW this_morni* tickl*_$ to_TOOK tomar_$ too__to traen tu_sabes vuelv* want__get weed what_it ya__apren* ~HAND__it ~NONE_de ~THINK__it ~VERY__a ~a__BIT ~both:GOOD ~both:SAD ~hoy_NOT ~its_SOSO
6: ALMOST ALMOST_WANT ALMOST___BUSY CAN__. DRINK_NOT_. DRINK__in HOME__ME ME__NOW ME__on ME_but NOT__AGO NOW_. NOW_and OTHER_# OTHER__HURT OTHER___WHAT OTHER__bien OTHER_mente OTHER_neta OUT_de_OTHER STOP__. TEXT_un USE___NOT WANT_for WHAT_KIN WHAT_YOU WHAT__DRINK WHAT__cuent* ^__# ^_fight* ^_lonel* ^_over ^_regul* ^_uf ^_wish a__# a_cigar* a_point ahora all_$ alto alway* an__IF and__nap at_ME at__$ bajan* bien__hoy bien_y buggi* call_$ calle*_my con_OTHER could crave* day doing__with eatin*_me estoy feel_it fight good_DAY good__like its__NOW killi*__$ la__$ la_seman* light*_$ me_trae menos mundo my__all my_moms no__eso no_maam now_$ on__back point que quema quiet*_$ sabe_$ tengo__de tengo_de terri* this_$ today_im up_NOW walki* whats* worse yo ~._WORSE ~GOOD_on ~NOT_wants ~THINK...NONE ~THINK_of ~WORSE ~alone_short:STRONG ~both:MOOD ~first:AWFUL ~first:RESIST ~i_NOT ~last:THINK ~unas_CRAVE
5: #_DAY #__USE ._ME_HURT ._UNTIL ALMOST_lol CALL_ME_name CALL_to CAN_KILL DRUG_. HELP_ME HELP_ME_. ME__al NEW_DAY NOT__STOP NOT___DRINK NOT__all NOT_en NOW__NOT OTHER__NOT OTHER__PAST USE_. WANT_. WANT___NOW WANT_this WHAT_OUT ^__bajo ^__been ^__hand ^__low ^__mucha* ^__none ^__the ^_bajit* ^_for ^_tu a_ALMOST a_TEXTS a__pack antoj* asi__$ but__CAN climb*_the contr*_$ cuadr* days_$ de__KIN dont_want door_$ dormi*_$ enoug* every__minut* forgo* fuero* high_$ i_need im__now in_ME leave liquo* low_$ me__$ me_hard me_ojala money_in my_hand night* of__NOT olvid* on_$ past poco__OTHER por__$ que__cuent* real_good reall*_want regul*_$ se_fuero* sin__$ sit that_bad the_BUSY times to__like train when y_quier* ~._HAND ~._SOSO ~.__WEAK ~BIT_one ~CRAVE__NOT ~CRAVE__that ~CRAVE_are ~HAND__the ~NOT...VERY ~NOT_feel ~NOT_te ~RESIST__my ~SAD_. ~VERY_como ~a_RESIST ~alone ~alone_short:NONE ~im_SOSO
4: .__OUT .__PAST .__STOP DAY___OTHER DRUG__ME HELP_. KIN__ME LATER LIFE_. LIFE_con ME_. ME_TEXT ME_WANT_it ME__. ME__REMOVE ME___DAY ME___OTHER ME_mouth NEW_KIN NEW__. NOT_GO NOT_feel NOT_se_ME OTHER_SICK OTHER__DRINK OTHER__en OTHER_demas SICK__OTHER TIME_. USE_PAST WANT_AGO WANT__thoug* WANT_one WHAT_ME ^__a ^__and ^__down ^__fuert* ^__have ^__high ^__tenta* ^_cant ^_fuert* ^_ganas ^_mediu* a_pint a_thoug* and__didnt and_about aroun*_DAYT away bajo_$ be_TOOK been buggi*_me but__STOP by_DAYT cabro* come__$ conec* cuent* dan_ALMOST de__IF de__hoy deliv* depen*__which dient* digo escon* fight* fui_a get__$ gets god good_# good_with i__feel im it_aint keep__the la lo_demas manda_$ mucha*_ganas my__came ni__$ of_there one_$ para_NOT para__$ perdo*_$ pint se_sient* simpl*__that smoki*__the stron*_$ the_AGAIN then_i tiran*_a twice una_AGAIN una_DRINK unbea* vecin* want__$ wante*_a was_$ with__$ y_NOW y_OTHER ~._NOT_CRAVE ~AWFUL_enoug* ~BETTER_de ~BIT ~BORED__i ~CRAVE__im ~NOT...HAND ~NOT__like ~NOT__today ~NOT_me ~NOT_today ~VERY_up ~alone:SOSO ~alone_short:VERY ~but__SOSO ~first:ANXIOUS ~first:CRAVE ~first:SAD ~i__GOOD ~just_WORN ~la_THINK ~last:AWFUL ~lo_THINK
3: #__ayer ._KILL_ME ._NOT_ALMOST ._NOT_GO .__ALMOST .__KILL .__LATER .__OTHER ALMOST___DRUG DRINK__ME GO_up IF_tengo LATER_IF ME_KILL ME_KIN_ME ME_OTHER ME___KIN ME_hand ME_sweat* NOT_KIN NOT__CLINIC NOT__NOW NOT___IF NOT_maam NOT_much NOW_NOT_ME REMOVE__chart* SICK_. TOOK_HELP WANT_OTHER WANT_an WANT_more WHAT_YOU_digo WHAT__tengo YOU_know ^__an ^__despe* ^__fast ^__for ^__in ^__mucho ^__real ^__today ^_asi ^_climb* ^_hoy ^_ya a_# a_DRINK agarr* alta am_$ annoy*_to apret* bad_NOW beber buggi*_ME bugs by_the came chart* chisp* consu* cuand*__a de_DRINK de_antes demas despu* dos_WHAT el__$ el_diabl* en__bus eso__me esta_TIME every__MINUTES feels_like frien*_$ fumar_$ getti*__$ hallw* have__$ high ir kind__there mas_ME me_$ mind more__i morni* not__$ now ocupa* of_ME on ones_$ other__like otro__$ parki*_lot paso_OTHER pelea* prend* quier*__$ quisi*_una rapid* reall*__$ ridin* sleep_$ so__ALMOST so_bad solo stirr* the__TEXT there_$ there__ME to_OTHER today_$ too_$ up__$ viene_$ wont__$ xoxo yo__$ ~._ANXIOUS ~.__NONE ~.__RESIST ~.__SOSO ~CRAVE_STRONG ~CRAVE__# ~CRAVE_ya ~HAND_and ~NONE...NONE ~NONE_else ~NONE_hoy ~NOT...AWFUL ~NOT_a ~NOT_hay_CRAVE ~NOT_sir ~RESIST ~SAD_from ~WEAK ~alone:BETTER ~and_BORED ~both:ANXIOUS ~en__THINK ~first:NONE ~its_AWFUL ~last:NONE ~last:RESIST ~se__GOOD ~son_VERY
2: ._NOT_NOT ._NOW .__CAN .__GO BUSY_#_TIME CALL__PERSON CALL_to_ME DRINK_NOW HURT_. JAIL__OTHER KIN_ME LATER_DAYT_. LATER__. ME_CALL ME_KIN_came ME_TEXT_ME ME_WANT_to ME___TIME ME__a ME__for ME__from ME__y ME_ok NOT__it NOT_a NOT_else NOW NOW_ME_NOT NOW__apren* NUMBER_del OTHER___OTHER OTHER__a OTHER__con OTHER_boca SICK_ME TEXTS_. TEXT_ME USE__. WHAT_IF WHAT_OTHER WHAT___OTHER YOU__ME YOU___ME ^__aguan* ^__guess ^__lo ^__lot ^__to ^__un ^__up ^__va ^_didnt ^_doing ^_hitti* ^_in ^_nah ^_poqui* ^_prett* ^_so a__DRUG acord* al almos* and_ME annoy* aroun* asi_$ at_all at_work bad_enoug* big can_you cant__this con__mujer cravi*__there de_ME del dosis earli* estan goes hangi* heavy herma*_$ his_house hit hour hoy im_alone jones* kind la_neta like_$ loade* loud__$ murie* no_hace no_urge nothi*_else numbe* of_USE on_ME paid pasad* poner*_hasta se__bien secon* small_$ smell*_it smell_of spons*_$ than_ME_WANT today top top__the una__NOT una_vez up usual when__comes y__$ ya_paso ~.__ANXIOUS ~.__CRAVE ~BIT_NOT ~CRAVE__BIT ~CRAVE_la ~GOOD_day ~NONE_today ~NOT_THINK_en ~THINK___GOOD ~THINK__el ~alone:BIT ~alone:CRAVE ~alone:WORSE ~both:WORN ~but__NOT ~dan_CRAVE ~real_GOOD
1: #__de ._AGO_WHAT ._BROKEN ._DRUG ._ME_ALMOST ._NOW_YOU ._OUT .__NOW AGAIN_. AGO___OTHER ALMOST_WANT_crazy ALMOST_a BROKEN__. CAN__have DAYT DAY_. HELP IF_. IF_a KILL__. KIN__yelli* KIN_y LATER_DAYT ME_CAN_ALMOST ME_STOP ME__NOT ME__esta ME__las ME__to ME_dan ME_shoul* ME_tiene ME_trae NOT_NOT NOT_YOU NOT__pero NOT__thank NOT_mucho NOT_too NOW__GO NOW___WANT NOW_its NOW_paso OTHER_bibli* OTHER_cuart* OUT__it PAST_._NOW REMOVE_up TEXT__. TEXT_loade* USE_._NOT USE___NOW WANT_NOT WANT__. WANT__CAN WANT___HOPE WANT_half YOU__. ^__at ^__deseo* ^__miss ^__muy ^__peor ^__too ^_been ^_its ^_out ^_si ^_throu* a_DRUG a_OTHER a_hit all_day and_ME_TEXT and__NOT and__all asked at break* burie*__KIN con de_siemp* dose drink drink*_at encer* esqui* for__$ ganit* hambr*_de hasta help hoy__me i_aint im_good is__$ it_IF it_WANT it__$ it__GO it__WANT it__YOU its__bad jaja_$ keeps las less__yeste* licor* lie lion lost me_pasa momen* need_it next_to of_ME_GO one_or over_the payda* pocas poner*_UNTIL poner*__atras shaki* so_ME stoma* stron*__ME suelt*_$ that_ALMOST the_NUMBER the_WANT the__right the_chart* to_$ todo_OTHER uf__$ un_LATER walk was_DRINK wish y_OTHER_KIN y_ando zilch ~AWFUL...AWFUL ~BIT...NOT ~BIT_THINK ~BIT__. ~CALM_. ~CRAVE__cigar* ~CRAVE__el ~HAND ~HAND_. ~NONE__. ~NOT_NONE ~NOT___NOT ~NOT__voy ~NOT_hubo ~SOSO ~STRONG_at ~STRONG_en ~THINK___SAD ~alone:AWFUL ~alone:HAND ~de_CRAVE ~dormi_GOOD ~first:CALM ~first:STRONG ~im_CRAVE ~is_STRONG ~it__AWFUL ~its_WEAK ~kind__AWFUL ~last:SOSO ~last:VERY
-1: #_WHAT #__OTHER ._GO ._NOT_REMOVE ._NUMBER .__TIME ALMOST_#_NOW ALMOST__TEXT BODY GO_on HOPE HURT_en JAIL__ME KIN__NOT KIN__OTHER ME_BROKEN_ME ME_BUSY ME___ME ME___WANT ME__de ME__there ME_just NOT_ME_quejo NOT__ME NOT___DAY NOT__den NOT__quejo NOT_aguan* NOT_paso NOT_se NOT_traig* NOW_TEXT OTHER_DAY_. OTHER_JAIL OTHER_farma* OTHER_tele PAST_DAYT STOP_los TEXTS__. WANT___ME WHAT__con ^__cravi* ^__fu ^__i ^__sound* ^__woke ^_drank ^_got ^_ok al__$ an and__$ asust* best bien_DRINK casa_$ comin*_$ compl* con_ALMOST cravi*_mean cuchi* dar de den_ALMOST dijo donut* en__CALL espos* estoy__OTHER estud* farma* fe found ganas ganas__nada great hand__NOW how it__days like limpi* luego makin* mango mas__$ me__unos mide most_DAY no_tengo not_now o on__ALMOST on__cravi* ooh pase__OTHER pleas* pleas*_$ queri*__$ quite rei_mucho sin_ganas sound*__$ talk_about tarea tenia tenta*_$ this tiene tire tranq*__NOT two ultim* un_mango una_gana unos__$ voy what__$ whate* while with_ME ~._VERY_GOOD ~._VERY_SAD ~.__HAND ~.__NOT ~BIT__pero ~BIT_of ~CRAVE__ver ~GOOD_STRONG ~GOOD_one ~HAND__. ~NOT__quejo ~VERY...GOOD ~alone:NOT ~both:WEAK ~both_short:BETTER ~both_short:RESIST ~cual_CRAVE ~first:HAND ~first:SHAME ~first:THINK ~it__GOOD ~la_SAD ~last:CRAVE ~of_ANXIOUS ~que_NOT ~un__AWFUL
-2: #_DRINK ._NOT .__BYE .__DAY .__HOPE .__REMOVE .__WANT AGO__STOP AGO___GO ALMOST_DRINK ALMOST_de_BUSY ALMOST_esta BODY_is BROKEN BUSY__NOT CALL_ME_. CALL_de CAN_. CAN_NOT DAYT_. HOPE_ME IF_OTHER KIN_. KIN_._NOT KIN_YOU ME_LATER ME__ALMOST ME___DRINK ME__lol ME__this NOT__mas NOT_in NOT_tengo NUMBER NUMBER_. PAST__ME REMOVE STOP_it USE WANT__BUSY WHAT__mide ^__days ^__ganas ^__is ^__no ^__ofrec* ^__was ^__weath* ^_have ^_i ^_it ^_some ^_suave ^_vi a_guy abajo ahi_GO calle*_me choco* compr* con_ME con_ganas cuant* dream_$ durmi* eat echa es_ME esta_noche every* exact* feel_like gente glad hes hurt if las_ALMOST last_night manda* mango__chile mano__la me_antoj* me_quejo might mis my need_a neigh* no__nada nothi*_crazy other__$ out__$ play puse quemo reall*_$ regal* se__ME sin some__$ suave summe* super* survi* sweet tarde_$ think__it tres un__WHAT un_cafe up_like vamos vendo vi want__talk way y_ALMOST y__WHAT ya ~._CRAVE ~._SAD ~BETTER_CRAVE ~BETTER__ayer ~CRAVE__una ~GOOD___SAD ~NOT...CRAVE...THINK ~NOT...NONE ~NOT__den ~NOT_fu ~STRONG_el ~de__CRAVE ~esta_BETTER ~its_STRONG ~las_CRAVE ~las_CRAVE_NOT
-3: #__NOW #_but #_me ._DRINK ._HOPE ._PAST .__NOT .__PERSON AGAIN__. AGO__NOT ALMOST___OTHER ALMOST_de_NOT AWAY BODY__. BODY__ME BROKEN_OTHER DRINK_ME GO_a KIN_._ME LATER_. LATER_ME ME_KIN ME___MINUTES ME_quede MINUTES_. NOT_ALMOST_TEXTS NOT_ME_WANT NOT__CALL NOT___NOT NOT_more NOW_NOT_aguan* NOW__ME NOW___OTHER NOW_tengo OTHER_NOT OTHER__esta PAST_. PAST_ME STOP__MINUTES WON WON_en ^__about ^__cansa* ^__think* ^_creo ^_quit ^_sigo ^_thank* ^_traig* ^_want ^_what a a_BUSY a__KIN aca alcoh* alrig* animo ayer__me blows camin* cansa* chiqu* corta* de_KIN dead_$ den dolid* feel_WANT ganas__me gas go got__bottl* gym hace horas hoy_me i_haven* i_thoug* invit* is_# itch__my its_ME its_hard know_$ la_tele malas me_den me_quier* my__$ no_paso otra_vez paz pena sobri* thats the__one tirar to_STOP to__about unos wasnt who woke worki* wow y__ganas ~#_BIT ~BIT_BIT_. ~CRAVE__lol ~CRAVE_mean ~HOPE_. ~NONE_STRONG ~NONE_mas ~NOT ~NOT_queri* ~NOT_ya ~THINK__. ~VERY__. ~WORN ~WORN_de ~a_NONE ~a_STRONG ~alone:VERY ~alone_short:ANXIOUS ~fuerz*__NONE ~is_AWFUL ~last:HAND
-4: #_y ._BUSY ._DAYT ._LATER ._TEXT AGO__. ALMOST_YOU ALMOST___NOT ALMOST__lol BUSY__. CAN__CALL DRINK_agua ME__USE ME__unos ME_a NOT__in NOT__los OTHER_DRINK_NOT OTHER_renta SICK___OTHER TEXT__OTHER WHAT__es YOU_NOT ^__back ^__yeah ^_alrig* ^_antes ^_aqui ^_is ^_llevo ^_oh ^_tengo ^_took ^_y ^_you about__$ algui*_$ ando_de antes__DRINK blood cara carro cold con__KIN conta* dead den_ganas diero*__$ el escue* esta fu ganas__ver ganas_ni goes_$ hard_to have hell_$ hi him inter* it__STOP itch__ME ive know la__solo le__ganas learn* meses misa missi* modo movie nadie_me novio pero__IF plan poqui*_$ por_aca pull say tele text there* think* tomar__me un un_mucha* weird what y_ME y__DRINK yes yes_$ ~._NONE_STRONG ~GOOD ~NONE_of ~RESIST__. ~alone:WORN ~both ~both:STRONG ~both:VERY ~estoy_THINK ~is__STRONG ~it_AWFUL ~it__VERY
-5: ._NOT_DIE ._NOT_ME ._NOT_NOW .__KIN .__NEW AGAIN_NOW DAYT__. DRINK_of HURT KILL_OTHER ME_NOW ME_di NEW_# NOT__than NOW_._NOT NOW___WHAT PAST_DAYT_. TOOK___DRINK WANT WANT_to WHAT___ALMOST ^__left ^__quier* ^__right ^_ive algo__$ antoj*_y call_me coffe*_NOW con__ganas conse* cravi*__$ cream cuand*__la donut en gusto hear it__NOT la_tenta* made maybe__# me_puse me_too music* nothi*_reall* on__table palet* perso* playe* raine* read rent ropa round__$ se_BROKEN telef* termi* test tomar tomo urge_$ used watch* wheel* will witho* your ~BETTER...CRAVE ~GOOD_pero ~HOPE ~NOT...RESIST ~NOT__mas ~NOT_paso ~alone:SAD ~alone_short:THINK ~de_SAD ~feeli*_SOSO ~last:WORN
-6: ._BODY ._ME_KIN ._OTHER ._TOOK .__DAYT ALMOST_TEXTS DAY_ME DRINK_mucho DRINK_y GO_a_OTHER IF_ME KIN ME_pase NOT_._NOT NOT___ME NOT___OTHER OTHER_WANT_to OTHER___NOW OTHER_tenta* PAST_# ^_nothi* ^_ooh a__hija ahora_estoy are__$ ayer_$ bane breat* class cocin* coffe* como__mide cual diner* el_domin* escri* estuv* for_ME fuerz*_para ganas__tomar hello ill job las_ganas later least light mean mero_$ mi no__quier* no_way of on__$ otra__$ para_OTHER por_WANT por_favor que_$ quedo sure that_ME the their un_taco vida water way_$ you ~BETTER__. ~CRAVE__mas ~CRAVE__me ~CRAVE__tomar ~CRAVE_tacos ~CRAVE_unas ~STRONG_to ~both:NOT ~first:BORED ~last:GOOD
-7: .__MINUTES .__YOU CAN_PERSON DRINK__right HOSP HURT___ME KILL ME_TOOK ME__DRINK ME___TOOK ME_have ME_puse ME_up OTHER OTHER__. OTHER__to SICK SICK__BODY START WANT_ME WHAT___ME ^__it ^__somet* ^__tacos ^_ando ^_does ^_no ^_stron* aca_$ also batte* bottl*_of casa casi__pero cobro coffe*_today comid* de_OTHER de_salir es espec* favor for_some hay heard insan*_$ levan* mal most much my_son nubla* ok old_# oye pasan* pero_NOW put quest* sembr* thank* those tiemp* tomar_y tonig*_$ tos trafi* true try want_to ya_quier* ~SAD...SAD ~VERY__it ~VERY_of ~i_THINK ~its_GOOD ~to_CRAVE ~was_NONE
-8: ._WANT ALMOST_ME_estan ALMOST__ver ALMOST_to BUSY CALL DAY DAY__a DIE ME_NOT ME__OTHER ME___NOW ME___OUT ME___USE ME_bad ME_so NOT__TEXTS NOT__por OTHER_DAYT_. OTHER__KIN PAST PROGRAM STOP__OTHER WHO YOU_WANT ^__mas ^_feeli* a__ME about_ALMOST ahi__NOW all_the at_# azuca* de_NOT de__$ desca*_$ flore* food hombr* isnt itch_on judge just las_# llove* makes mas_$ me_di media new oh pobre* pocke* proba* so sol sus tell they wante*_to was waved weath* weath*_$ ~NOT__los ~NOT__que ~THINK__mi ~alone:HOPE ~alone_short:GOOD ~by__VERY ~ya_CRAVE
-9: #hour ._ALMOST ._YOU ALMOST_de CAN DAY__ME DRINK_y_ME ME__DRUG NOT__bad NOT__just NOT_way NOW_GO NOW__LIFE TEXT__for TOOK__DRINK WANT___ALMOST ^_cual ^_mi ^_the and_# bien_$ compu* cooke* defin* depre done graci* hungr* liquo*__right nope pasti*__la pozol* prefi* se__olvid* se_mide stron*__hell sueno_$ sugar tacos them til toca una_KIN vient* walma* why ~#__RESIST ~CRAVE_# ~NOT___NONE ~NOT_as_AWFUL ~SAD__. ~both:NONE
-10: ._ME ALMOST_ME BUSY_. BYE CAN__NOW IF__OTHER LIFE_NOT ME_BROKEN ME__IF ME__TEXT OUT PERSON REMOVE_ME TOOK UNTIL__. WHAT__ME ^__fin ^__now ^__unico ^__usted ^_he acabo anoch* bebe chees* class* cravi*_today creo d de_usar diner*_$ en__tarde este esto ha i_like into las__NOT low_on make nada_mas nunca_me one_of pasti* pie pregu* quit right__cant some to uno y_IF ~NOT__para ~STRONG__hell ~VERY...ANXIOUS ~alone_short:SAD ~un_BIT_SAD
-11: ._CALL_ME .__ME ALMOST_OUT ALMOST__WANT BUSY_WHAT GO__a HOME JAIL ME__una NEW NOT__none NOT__para NOW___NOT NOW_estoy OTHER__y TEXT WHAT WHAT__CAN ^_and ^_this a_tomar a_while agua bottl*__$ de__ahori* ganas_las good__$ he i__even lado las_norma* lots_of mas_ALMOST super tomad* traba* wait year years ~AWFUL...NOT ~NOT_fui ~alone:GREAT ~la_HAND ~pero_GOOD ~un__SAD
-12: ._WHAT .__JAIL ALMOST__BUSY ALMOST__ME ALMOST_las WHAT___BUSY ^_well a_$ and_DRINK ask_me becau* comer do ese esper* fin ganas__bien hambu* k las_notic* like_it me_sient* of__ME stron*__NOW that ~SAD...NONE ~SAD_pero ~SOSO...AWFUL ~VERY_ANXIOUS ~a_AWFUL
-13: ._ME_WHAT DRINK__DRINK ME_sient* MINUTES NOW__TEXT OTHER__al ^__crazy ^_piens* about__# ago anos are cravi*__i cut de_cerve* gusta* hacer hall has her her_$ is los muela ni__gana respi* same she sopa torti* ~SAD_but ~si__VERY
-14: #_no .__DRINK AGAIN_AGAIN DAYT__OTHER IF___ALMOST LIFE NOT___WHAT PAST_IF STOP WRONG YOU ^__quede ^_nope a_dormi* again as__$ dice dicen didnt__to frio ganas_de girl manza* okay sirve tempr* tomat* tv ~AWFUL_day
-15: ME_USE ^__coffe* ^__thats ^_eso aqui de_nada drank drove_past era fiest* guy ice me__# nobod* now_cant raini* senor smell__the tengo__hambr* time un_perro ~WEAK_of ~i_RESIST ~last:MOOD ~y_BETTER
-16: ME__bien ME__contr* WHAT__ALMOST ^_drink* ^_that alto_$ ayer_si be bette* cafec* cravi*_$ desca* love miche* only peopl* the_table weeds ~GOOD_NONE ~alone_short:GREAT
-17: BUSY_the DRINK__DAYT GO_al USE_NOW ^_dont actua* conte* for_OTHER hahah* just_NOT no_queri* ~both_short ~las__NOT ~on__CRAVE
-18: ._WHO WANT_BUSY ^__puse ^_but adent* cama crave_$ famil* fight*__$ fun perdi regre*_$ renta se__OTHER ~RESIST...NOT
-19: ._USE ALMOST_# YOU___OTHER ^_thats antoj*_un dream graci*_por lol_ME quier* reall* somet* tire_$ ~#__NOT ~AWFUL__#
-20: USE_pero ^_somet* cafe crazy del_alma gripa manan* or see ~alone:MOOD
-21: #_cravi* hey hot matar ~#__BIT ~last:HOPE
-22: BUSY_NOW MEANS de__ME did lluev* think we y_TEXT
-23: IF__# NOT_BODY WHAT_se lejos_$ schoo* volvi_a ~me_CRAVE
-24: TEXTS ^_yeah means pizza relap* ~for_BIT
-25: esta_OTHER rain ~BETTER_# ~NOT_una_CRAVE
-26: WON__. ^__duele a_NEW antoj*_de fuert*__# is_ALMOST
-27: ME__right gusta mate
-28: NOT_DRINK_. NOT__TEXT ^__tomo estoy_ALMOST mejor sombr* table
-29: trist* y_#
-30: dulce_$ many pobre*_$ taco
-31: # TOOK_ALMOST cravi*_a mango* no_quier* tome
-32: ^_ojala but_WANT haha lol
-33: ahori*_no jajaj* storm
-34: esta_llovi*
-35: se_$
-36: and__half ni__cuent* un_abraz*
-37: NOT_ALMOST_NOW
-40: CLINIC
-44: cero
-50: today_none zero
""",
    "craving at least 1": """
50: casi
48: sure
44: almos*
41: ~NOT_me_CRAVE
39: ~about_NONE
37: voy
33: cant
32: ~WEAK
31: ~BIT ~last:STRONG
30: ^_una de_TOOK ~to_NONE
29: ~last:RESIST
27: easy
26: no_quier* ~NOT...CRAVE...VERY
25: CAN NOT___STOP NOW_ME WHAT__ME bad hardl* ~NOT...VERY
24: every
23: no_ganas
22: some
21: ~STRONG...NOT
20: #__ME
19: NOT_ME_STOP NOT_STOP diero*__$ mitad ~SOSO ~my_THINK
18: ^_pract* ahi hielo ~VERY
17: ._NOT_GO NOT___CALL ^__real comes ~con_CRAVE
16: DRUG__. WHAT_NOT neces* quier* ~WORSE
15: CALL NOT_BUSY NOT_es es__$ high mas nothi*__$
14: ME___TEXT compr* por__DRINK todo una yeah ~de_CRAVE_NOT ~first:THINK ~me__CRAVE
13: DAYT__NOW ME__en STOP_con UNTIL minut* se__$ son ~NOT_# ~NOT_se ~alone ~alone_short
12: ._GO HURT LATER_NOT ^_un estoy its kind much to_lie ~AWFUL ~AWFUL_. ~STRONG_.
11: ._ME_WANT ALMOST_it NOT_YOU door low_$ next quier*__$
10: GO_to ME__the NOT__. ^__# ^__of consu* cosa_$ loud no to ~CRAVE...CALM ~CRAVE__it ~CRAVE__speak
9: AGO__. ME_STOP_con YOU__. ^__and asked_$ but del__$ is menos said than todo_$
8: STOP a__$ aint haha id no_joke pero_NOW tengo_ALMOST va wante* ~.__STRONG ~BIT__. ~CRAVE_al ~NOT...AWFUL ~NOT...NONE ~last:SOSO ~last:VERY
7: KILL_. NOT_DIE_. NOT__WHAT OTHER_KIN ^__i ^_me aint_no basic*__$ ganas_que pract* ~CRAVE__NOT ~whole
6: #_a ._WANT ._WANT_NOT .__DAY AGO_. DRINK___NOT LATER ME___ALMOST ME___DRINK NOT_GO PERSON WANT__WANT ^_nothi* a_drink cosa de_# littl* nothi*_major por this up up_$ ~ANXIOUS ~first:CRAVE
5: IF ME___NOT REMOVE ^__lo ^_las basic* from half nothi* pero piens*_en poqui* pract*__$ real the__$ ~THINK_en ~both_short:CRAVE
4: AGO DRINK DRUG__NOT IF__en ME__ALMOST ME__de MINUTES NOT_se OTHER__. TEXT YOU_asked ^__hoy ^_con con cravi*_$ cuand* de_ME en estan good it__ME la now_$ ya_mero ~BETTER ~STRONG ~alone:THINK ~first:ANGRY ~last:GOOD
3: ALMOST__mas ALMOST_at DAYT DRINK_. ME___ME NOT_joke ^_and ^_y bajo cant__it dan__$ de_ALMOST esta right se un ~CRAVE ~THINK ~VERY...CRAVE ~alone_short:STRONG ~el__NOT ~last:AWFUL
2: .__WANT AGAIN AGO_ME LATER__. ME ME_NOW ME_WANT ME__to NOT__at WANT WANT__. ^__me ^__the and_ME antoj*__la down gana ganas__mas hace__$ low mas_$ my of pero__$ tengo una_DRINK unas ~.__BIT ~BIT...BIT ~CRAVE__de ~NOT...STRONG ~NOT_es ~almos*_NONE ~alone:NOT ~alone_short:AWFUL ~alone_short:VERY ~pract*_NONE
1: AGO__OTHER ALMOST DRUG GO_. LIFE_. ME_NOW_. NOW_mero OTHER__de SICK ^_a a al ansia bar como despu* for going las__NOT lie poner* still stron* tengo_ganas too tries_$ with you_asked ~BIT...NONE ~CRAVE...NOT ~CRAVE__and ~NOT...NOT...HAND ~NOT_VERY ~NOT__at ~NOT_joke ~both_short:STRONG
-1: # #__sient* ._ME_ALMOST ._USE ALMOST_. BODY__and IF___TOOK ME__dado NOT___ME NOT_more NOW OTHER__NOT OTHER__se ^_i a_nap ahori* ganas__llora* god_$ ice__$ it me__dado mente pupus* quier*_$ rio sin te today vino was ~HAND__las ~NONE_today ~NOT__a ~NOT__one ~NOT_more ~alone:CRAVE ~it_NOT ~to__NONE
-2: ._AGO ALMOST__llora* KIN_. ME___WANT NOT_. ^__an ^__mas ^__sir ^_limpi* ^_ni all and by el_rio fijes* it_IF it_NOW knock*_it las__OTHER no_more que the_ALMOST tuve_ALMOST ~.__NONE ~GREAT_. ~first:CALM ~last:HAND
-3: ME_ALMOST ME_KIN NOT_DRINK NOT_OTHER_ALMOST OUT ^__dont ^_antoj* ^_dont ^_none ^_not antoj* any_$ cravi* dios_ME feel fue ganas__$ ganas_no ha just__BUSY me__$ ni__$ se_ME tamal* urges went y__WHAT ~._CRAVE ~._VERY_NONE ~.__CRAVE ~CRAVE_NOT ~NOT_CRAVE ~NOT__here ~NOT_a ~NOT_there ~alone_short:NOT
-4: ._NOT ME__at ME_was NEW NOW_NOT_. OTHER__en STOP__OTHER USE busy crave_$ cream dan__AGO deje here mind_$ no_hay sir tengo_$ went__$ ~.__GOOD ~NOT...SAD ~NOT_hay ~WORN ~alone_short:HAND ~both:GREAT ~one_BIT ~por__THINK
-5: NOT___DRUG NOT_tengo TOOK ^__for ^__hambr* a_OTHER dont__any no__ganas no_urges non__$ quito_de subox* the y__antoj* ya_$ ~.__NOT ~GREAT__y ~NOT_CRAVE_.
-6: AWAY BODY DAYT___NOW DAY_. NOW_. NOW_NOT coca for_BUSY fuman* jaja_$ last night no_tengo one sient*_$ to_ALMOST today_$ tuve whats* ~._NOT ~NOT_want ~both_short:NOT
-7: BODY_NOW GO HOPE_de NOT_ME OTHER__IF ^__tenta* cravi*__$ nada_$ showe*_up sient* skipp* tuve_ganas ~._NOT_CRAVE ~GOOD_.
-8: .__NOW BUSY NOT__it OTHER_WANT ^__por at__$ clear cravi*__there de_BUSY enter* las__$ lol_$ nah olor por__$ que__$ wish yes_$ yo ~last:NONE ~last:NOT
-9: ALMOST__there DAY___NOT ME__NOW NOT_NOW OTHER_rio TIME a_one bien__$ de__tamal* hambr* no__$ no__eso thoug*_of y_$ ~._CRAVE_NONE ~CRAVE__. ~NONE ~NOT...THINK ~NOT_THINK ~both:STRONG
-10: ._BROKEN DRINK__ALMOST DRUG_cream GO__. NOT__ME dado han out quiet* ~NONE_. ~NOT ~que_CRAVE
-11: ALMOST__a GO__the ^__de ^_no didnt dios_me on__$ ~CRAVE_NONE ~CRAVE_de ~NOT__THINK ~NOT___CRAVE ~tuve_CRAVE
-12: ._WHAT_ALMOST NOT__less ^__$ ^_all ^_smell* antoj*_si it__today one_bit that unos
-13: ._HOPE KIN__. NOT NOT___DRINK NOT_una ^_sin bit_$ de__jaja fue__$ llevo_OTHER se__quita* ~CALM_. ~CRAVE...AWFUL
-14: #__$ .__DIE ALMOST___ME de__$ dios graci* jaja lol ~NOT_got ~alone_short:CALM ~both:GOOD ~first:NONE ~its_NONE
-15: DRINK__. NOW___NOT WANT_OTHER hasnt it__$ quito rio_$ the_taste ~both:VERY
-16: #_cravi* NOT_even away_$ limpi* sleep_$ stuff_$
-17: NOT___USE its_gone lost no_$ non ~CRAVE_on ~hoy_NOT
-18: ._NOT_ALMOST ^__last eso ni none ~NOT...CRAVE
-20: ^_de by_the god
-21: OTHER___STOP antoj*_NOT any ningu* ~NOT...BIT ~NOT__llama ~both_short:WORN
-22: ALMOST__GO it__YOU
-23: ME_and clear_$ goose meds
-24: bit by_DAYT ~NOT_una ~both_short:NONE
-25: DRINK_NOT deliv* egg negat* quiet*_$ tacos ~de_SAD
-26: antoj*_de bendi* compl* free would*__it
-27: NOT_WANT ~._NONE
-28: left lo__quier*
-29: thing
-31: nap
-32: forgo*
-33: ^_mi e ~NOT_even
-34: ALMOST__BUSY me_quita*
-35: la__vino mary only ~CRAVE_se
-37: fuero*
-39: ni_tanti*
-41: absol*
-48: olvid*
-50: asco libre
""",
    "craving at least 2": """
48: sure
47: no_quier*
41: cant
38: said
35: me_gana
34: nothi*__$
33: NOT___STOP more_than
29: NOT_BUSY ~un__NONE
28: NOT_GO minut*
27: CAN ahi some
25: mitad
24: NOT__STOP
23: voy yeah ~NOT_easy ~VERY_CRAVE ~last:SOSO
22: NOT_STOP de_ME ~NOT...CRAVE...VERY ~NOT...NONE
21: loud por__DRINK ~un_BIT
20: ALMOST_low WHAT_NOT bad ~ANXIOUS ~AWFUL_.
19: NOT_YOU cosa estoy high ~last:AWFUL
18: but_close
17: AGAIN__. ALMOST_IF NOT_HURT diga_$ mas ~CRAVE__NOT ~NOT_VERY ~VERY_NOT ~WORSE ~both_short:WEAK ~last:VERY
16: #_a hardl*__$ lot pero__$ small ~STRONG ~last:STRONG
15: UNTIL_YOU ^_y aguan* algo not_cravi* up ~VERY...CRAVE ~con_CRAVE
14: ME___NOT mostl* ya_casi ~BETTER ~HAND__BETTER ~STRONG_. ~alone_short:STRONG
13: ^__pero a_drink en one__ME quier*__$ traig* ~CRAVE_low ~SOSO
12: ._ME_WANT ME_gana PERSON UNTIL ^_littl* agua diga in_ME media* para son ~BIT_CRAVE ~CRAVE...VERY ~NOT...NOT...HAND
11: KILL ME__de NOT_se NOW___OTHER ^__se ^_con kind pase_$ toda ~._THINK ~._WEAK ~AWFUL ~CRAVE_BIT ~CRAVE__jaja ~a_BIT ~i__THINK
10: ._WANT AGO__KIN NOT_ME_STOP NOW_ME a__NOT casi_$ down_$ hielo_OTHER its lie quier* ratos right__$ un_poqui* va want_to work ~NOT_joke ~first:CRAVE
9: ME___TEXT NOT__. ^_me but comes__goes contr* despi* littl* monto* no piens*_en ~._NOT_WEAK ~THINK_. ~alone ~alone_short:CRAVE
8: #__# MEANS OTHER__. TEXT ^__of ^_on good medio moder* poco regul* stron* to y_ME ~.__SAD ~BIT ~CRAVE__from ~WEAK_. ~a_HAND ~las__NOT ~whole
7: ._PAST .__GO .__IF AGO__. ALMOST___AGO DRUG__NOT ME___ME OTHER___ALMOST REMOVE ^_its and__$ big_$ esta fuerz* fumar haha half id its__$ neces* piens* se__$ serio* sligh* so_$ tengo ~CRAVE_# ~NOT...RESIST ~NOT_se
6: ALMOST__una DAY__. ME__the NOT_easy STOP_. WANT_AGO ^__con ^_quier* ^_si ando con every few is joke of__$ than_PAST week ~.__STRONG ~BIT__a ~both_short:VERY ~el__NOT ~first:ANGRY ~first:HAND ~just__BIT
5: ._GO ._STOP AGO_. ALMOST_WHAT NOT_ALMOST_it NOT__up WANT__. ^__and ^_ganas ansia as bien_$ de_ALMOST dia gana lo__$ me no_joke pocas por tope twice ~HAND_. ~NOT__NOT ~WEAK_at ~alone_short:WORSE ~and__CRAVE
4: ._NOW .__WHAT AGO_ME ALMOST__NOW ALMOST_at CALL DRINK_. DRINK_y LATER___LATER ME ME__it NOW___GO ^__maybe ^__there and_goes en_AGO estan in mediu* mild prett* prett*_low sermo* suave* thoug*_$ ~._BIT ~CRAVE_it ~NOT...VERY ~VERY_. ~WEAK ~WEAK...CRAVE ~a_WEAK_CRAVE
3: ._LATER .__WANT ALMOST_NOT_. ALMOST__# ME_WANT NOT__WHAT ^__# ^__hoy all_DAY antoj*__$ at bruta* can cigar*_$ comes_and for fuert* going na__$ noche of pasti* pero still the__$ think* this too una_DRINK y_OTHER ~CRAVE_but ~NONE_major ~RESIST_. ~VERY ~alone:BIT ~alone:GREAT ~first:BORED ~last:WORSE ~un_CRAVE
2: .__TEXT ALMOST_NOW DRINK___NOT ME__. NOT_joke STOP WHAT__. ^__a ^__the ^_im ^_la and_ME basta* climb* como coupl* cuand* es fair gran las__NOT loco low mundo ron si stron*_$ thats_all un_chin with ~CRAVE__de ~CRAVE_at ~STRONG...NOT ~THINK_en ~alone:NOT ~alone:VERY ~first:NOT ~last:RESIST
1: .__OTHER ALMOST__and LIFE_. ME_STOP_con ME__NOT NOT_major NOT_manch* WHAT_PAST ^__me ^__y ^_about ^_nothi* big boca but_NOT cada casi_se de deale* el__$ el_dia en_cuand* ganas_que goes good__it hay head_$ it__ME la_esqui* lo los me_quita nothi*_major of_NOT off pensa* quita than treme* unas was_$ yeah__$ ~BIT...WEAK ~BORED ~CRAVE ~CRAVE...NOT ~CRAVE...NOT...CRAVE ~alone_short ~me_CRAVE
-1: .__ALMOST ALMOST__llora* DAYT_but DRUG_cream KIN__. LATER_AGO ME_. ME__OTHER ME__dado NOT_ALMOST NOW___NOT OTHER_rio STOP_it TOOK_it WANT_NOT YOU ^__antoj* ^__last ^_a ^_antoj* ^_graci* ^_sin a about__NOW about__today ahora bajit* bar deseo* didnt dio fue_$ it_NOW its_gone la_tenta* laugh*_$ los_suelo* no_hay not__$ nothi*_$ paso_$ por__suelo* rio se__quita* se_durmi* suelo* to_ALMOST tried_it ya_paso ~._CRAVE ~._GOOD ~.__BIT ~.__GREAT ~BIT__CRAVE ~BIT_a ~CRAVE__los ~GOOD ~NOT...NOT ~NOT___CRAVE ~VERY__all ~alone_short:VERY ~casi_NOT ~de_NONE ~first:VERY ~i__SAD ~porro_GOOD
-2: ._TOOK ALMOST_but_ME NOT___USE NOW NOW_NOT NOW_OTHER OUT__the WON ^__since ^__sir ^__to ^_not ^_poco and anduv* bajo__$ bien cafec*_$ cream_$ el_rio gone home idea meds mind_AGO not porro re sick sir stuff_$ todo_$ want was__$ whisp*_$ ~CRAVE_. ~NOT__i ~THINK_y ~alone:THINK ~mas_GOOD
-3: .__NOT ALMOST__WHAT GO GO_AWAY IF_._NOW ME__tried OTHER_WANT OTHER_tenta* TEXT__. TOOK WHAT__NOT WON_. ^__at ^__dont ^_my ^_tanti* a__$ away bajas cravi*_$ cross*_my dont it jugan*__$ just le like over_it pasar* the tuve_ganas un_cafec* ~.__VERY ~BIT...NOT ~NOT__sient* ~alone_short:NOT ~both:CRAVE ~el_CRAVE
-4: AGO_WHAT ALMOST__GO BODY ME_KIN ME__con ME_dio NOW___STOP OTHER___STOP STOP_NOW WANT_. WHAT_un ^__una ^_el ^_smell* antoj* antoj*_si at_DAYT by calle*_my en__manan* es__WHAT ice__$ ice_cream it__$ it_one poco_menos sin skipp* so__ME tomar ~.__HAND ~HAND ~NOT...BIT ~NOT_tengo ~first:HOPE ~it_NOT
-5: # ._ALMOST ALMOST__los DRUG_OTHER ME__NOW NOT__DAY NOT__much WANT_OTHER ^__ni ^_nada a__playa borra* cafec* cross*_ME desir* egg en_OTHER im las__$ las__OTHER lol mente night quier*_$ showe*_up smell__$ suppe*_$ they ~CALM ~NOT...THINK ~NOT_me ~de_CRAVE ~tuve_CRAVE
-6: ALMOST___ME AWAY ME__un NOT___AGO NOT_tengo NOW__ME USE WHAT___ME ^__$ ^__bajo ^__hasta ^_one campo clear cravi*__$ en_OTHER_BUSY es_OTHER_WHAT la__$ me__$ one_$ poqui*_$ un urges ~._NOT ~._VERY_VERY ~CALM_. ~CRAVE_de_SAD ~GOOD...NOT ~HAND__it ~VERY__de ~WEAK__.
-7: #_cravi* ._ME_ALMOST ._WHAT_ALMOST AGO_pase DAY_. ME_sick NOT___IF NOT_even OTHER__AGO WHAT___YOU ^__no ^_only ^_se ^_solo borra*_$ cream dado fijes*_WHAT ganas_$ ganas__$ god limpi* maybe rapid* throu*_$ tried tuve_ALMOST won_$ y_$ y__antoj* ~.__NONE ~THINK__it ~VERY_at ~alone_short:BIT ~both:GOOD ~day__THINK ~it__BIT
-8: HOME NOT_mas almos* compl* cross*__mind cuand*_pase me_$ nah real__today sauce_$ se_GO smell tanti* very__$ ~GOOD_# ~HAND_my ~NONE_. ~NOT_THINK ~WORN ~last:HAND ~last:NOT
-9: DAYT__NOT ME__TEXT NOT ^__bajit* ^__de ^_apena* ^_de ^_en con_ME_KIN en__BUSY it__ALMOST mi no__$ now olor que super__$ was_there y_NOT ~.__THINK ~BETTER__# ~CRAVE_dormi* ~GOOD_. ~alone_short:WEAK
-10: ._NOT_ALMOST WHAT__cuent* ^_an ^_no apena* apena*_$ llevo_OTHER low_$ over quiet* ~._HAND ~.__WORN ~CRAVE__. ~NOT ~first:NONE ~un_THINK
-11: BUSY DRINK__. NOT__ME NOT__sient* OTHER___DRINK REMOVE_. ^__poqui* antoj*_IF by_DAYT de_PAST even lo__quier* nada_$ nunca only rara real rio_$ thats_it the_NEW the_taste tiny vez_y ~both:GREAT ~last:NONE
-12: NOT__LATER OTHER_ALMOST ^_just antoj*_NOT de__$ del_DRINK eso ganas_de god_$ hair_$ in__right it__today no_tengo se_ME ~._NOT_CRAVE ~BIT...BIT...BIT ~GOOD_._BIT ~GOOD__BIT ~WEAK_CRAVE_. ~both_short:HAND ~both_short:NOT
-13: AGO__a ALMOST__ME ^_wante* asomo graci* maybe_a much_$ ningu* sauce too__to un_LATER ~me_CRAVE_BIT
-14: OTHER_KIN_. a_tad an__$ dormi* once pelit* smell* was ~now__GOOD
-15: ALMOST___BUSY DRINK_NOT GO__the NOW_UNTIL de__tamal* fijes* jaja_$ lowes* negat* real_low sient*_$ went ~CRAVE_se ~NOT__THINK ~NOT_there ~both:STRONG
-16: ALMOST__BUSY ALMOST___ALMOST STOP__OTHER ^__casi ^__its ^_hoy fue out segui ~._NONE ~NOT_want
-17: ALMOST__a ^_tiny a__when deliv* mas__ALMOST nap reall* ~VERY_BIT_.
-18: ^__tenta* a_whisp* any_$ good_# hair jaja lost ~so_WEAK
-19: NOT_NOW NOT___DRINK ^_urge by_the casi_todo dear ha last under_# ~and__RESIST
-20: NOT_TEXT ^_una e ganas__los not_much thing ~NOT_even ~im_GOOD
-21: NOW_se chisp* durmi* hambr*_de hun mini no_$ none vez ~._CALM ~CRAVE_on
-22: ._OTHER_ALMOST ^__low ^_muy han it_CAN that vino_$ ~CRAVE...AWFUL ~NONE ~one_BIT
-23: free ~de_SAD
-24: any exist* left y_NOW ~both_short:NONE
-25: NOT_WANT NOW_NOT_. absol* acord* it__YOU one_bit quiet*_$ tome won
-26: ^_very domin* final* fuero* goose lol_$ tacos tickl*_$
-27: mary segun*
-28: AGAIN_y clear_$ me_quita* musta*
-29: ^__quiet teeny ~NOT...CRAVE
-31: NOT__less chin_chin ni quito
-32: forgo* ~NOT__llama
-34: ME_and
-35: DAY___NOT olvid* ~BETTER...BIT
-36: ^_lowes*
-37: its_GO
-38: ^_was bendi*
-39: hardl*
-41: let
-42: faint
-44: antoj*_de
-50: NOT_reall* asco barel* libre minim*_$
""",
    "craving at least 4": """
50: NOT___STOP moder* ~NOT...WEAK
49: but_ok
44: NOT_BUSY ~STRONG...NOT
40: puedo
39: cuest*
38: cant medio
37: said
36: ~AWFUL__it ~NOT_easy
35: waves
34: fair
33: un_rato ~BIT...WEAK
31: tan__$
30: minut*
29: ~VERY_NOT
28: media somew* todav*
27: media* mediu* mejor__NOW
26: veces
25: NOT_easy ^__mostl* poner* some_ALMOST voy
24: deja on_ME some up
23: NOT__WHAT NOW_va for_sure me_gana ratos ~BIT___WEAK
22: algun* mas__# middl* monto* more quier* then__$
21: TOOK_to ^_manag* ^_regul* manej*_$ no_quier* tope
20: MEANS ME__GO NOT_CALL bruta* por__DRINK scale today_and y_STOP ~NOT_NONE
19: AGO__. IF__. LATER__. NOT_GO calme* las__NOT manag*_$ piens* sermo* ~WEAK...ANGRY
18: ^_manej* yet ~NOT...NONE ~NOT...RESIST ~NOT_BIT ~WORSE
17: .__TIME KILL LATER_at ME_WANT OTHER__pero como_ayer con_eso ganas__se mas mitad_$ naggi* noche ~CRAVE__NOT ~NOT__NOT
16: #__# NOT_YOU NOT_se and__$ camin*_y estoy id loud neces* so_$ sort_of treme* un_poco ~AWFUL ~NONE__it ~VERY_.
15: NOT_STOP half_$ high no_joke ~BIT__es ~CRAVE...NOT ~CRAVE...VERY ~STRONG ~last:ANGRY
14: ALMOST__una deale* fumar gana mas_WHAT sure_$ trae ~CRAVE...WORSE ~NOT_se ~last:SOSO
13: AGO__DAYT LATER__ME ME__to ME_gana NOW_ME OTHER_KIN WHAT_NOT ^_y a_drink de_pensa* kind yeah ~._SOSO ~.__WORSE ~ANGRY...CRAVE ~ANXIOUS_. ~NOT...GOOD ~VERY_CRAVE ~VERY__BIT ~alone_short:CRAVE ~con_CRAVE ~last:STRONG
12: ALMOST_WHAT CALL DRUG NOT__STOP START WHAT_PAST_. ^_estoy a__LATER big en__DAY esta hay_$ i_keep just_one norma*_$ pero__$ want_to ~CRAVE_VERY
11: ._DAY ._WANT .__BROKEN DAY__NOT DRINK___NOT GO_to aguan* at climb* cravi*_some cravi*_zero dulce_$ estan every* hit in o pone punto se__AGO stron* thats__sure todos va with ~BIT_VERY ~BIT__. ~NOT__BIT ~VERY___VERY ~en_NONE ~first:ANGRY ~last:VERY ~se_CRAVE ~than__BIT
10: ME__ALMOST ME__al NOT_STOP_. ^__for ^_bien con_antoj* de_antes every fuert* haha littl*_more of_NOT para still than_PAST thats_for traig* yeah__$ ~._WORSE ~WEAK__el ~alone:NONE ~ya_NOT
9: #_# ALMOST_NOT_too ALMOST__NOW ALMOST__mas ALMOST_zero CAN ME___TEXT OTHER__bien WANT___NOT ^__lo ^__so ^_but all_day but_NOT de_# del__$ diga high_$ loco me__algo mitad right_now todo una_fria water* ~BIT__today ~CRAVE__so ~CRAVE_hoy ~and__CRAVE ~both:ANXIOUS ~both_short:SOSO ~first:AWFUL ~las__NOT ~last:AWFUL
8: .__MINUTES NOT__at OTHER__NOW YOU__WHAT ^__un ^_con ^_si aguan*__$ ando at_all avera* busca* compr* cousi* de_siemp* it__bad its manch* pase_$ paso__OTHER pizca serio* stick* think* una_DRINK zero ~ANXIOUS ~BIT_me ~CRAVE_a ~GOOD_BIT ~NOT_BIT_. ~NOT_GOOD ~NOT_joke ~a_VERY ~of_CRAVE
7: ._KIN HURT_. ME__NOT NOT_good OTHER__. REMOVE ^__been ^__keep ^_quier* albor* algo beara* but_ME calli* con de_DRINK es_WHAT ganas__no ganas_si goes_$ i_dont is keeps la littl*_$ mucha* piens*_en por regul* sweat* taste_it tempt*_$ terri* toler*_$ white__it y_OTHER ~BIT___VERY ~GOOD...STRONG ~NOT...VERY...NOT ~VERY...NOT ~alone:VERY ~both_short:STRONG
6: .__TOOK ALMOST__LATER BODY BROKEN DAY__. ME MINUTES__OTHER PERSON UNTIL WANT_it ^__con ^__the ^__up ^_its ^_la ^_tengo algo__$ bad_$ canon diga_$ en_otra for__$ fore ganas__el lie me overp* poco__$ right_NOW ronda* ~._VERY ~BETTER__# ~BIT...BIT ~alone_short:GOOD ~alone_short:WORSE ~last:CRAVE
5: .__WANT IF IF__en ME_keep NOT_manch* STOP__NOT ^__as ^__doing ^__maxim* ^_inter* all_i alto at_ME boca creep* en__$ for_$ from ganan* machi* me_pega meeti* mejor my now_$ pase pero_ME prome* right tan tengo work would ~.__ANXIOUS ~BETTER_de ~BIT...NOT ~CRAVE__un ~NOT...HAND ~NOT...THINK...NONE ~NOT_paran ~a_BIT ~alone_short:STRONG ~first:CRAVE ~whole
4: .__WHAT AGAIN_TEXTS CALL_. DRINK_. DRINK__OTHER ME__WHAT ME__it ME_trae NOT_WHAT NOT__up REMOVE_the TEXT__ME WANT_AGO WHAT__. ^__se ^_so and_ME and__WANT bad cuand*_me de_ME el__$ else ganas ganas_que grand* in_ME kind_of no_paran norma* pensa* quier*__$ si_$ some_$ think*__it to_GO un_buen went__# y_ME ~NOT___STRONG ~RESIST_. ~STRONG_. ~THINK_en ~WEAK_con ~alone:THINK ~first:ANXIOUS ~para_NOT ~pero_HAND
3: ._ALMOST ME__. ME__AGO ME___ME ME_esta NOT_else NOT_mucho PAST_. WANT WANT__. ^__aguan* ^__can ^__mas ^__me ^__quier* ^_cant about__$ ahori* bajar* bit__$ body brain de de_TOOK dos ever fiend* it_aint malil* mind_a no paran paso_por queri* ron tengo_el throu*_the to todo_OTHER tres un_cigar* up__$ wine_$ y__$ ~BIT__BIT ~CRAVE_NOT_too ~NOT_RESIST_. ~VERY...CRAVE ~que_NOT
2: ._REMOVE ALMOST_GO ALMOST_IF ALMOST___OTHER ME_GO_. ME__a NOT__. NOT___NOT NOW__HOPE SICK USE_. ^__tengo ^_and ^_como ^_stron* ^_thirs* ^_traig* a_todo about_half all_ME back bajo_$ bien_$ big_$ caigo del el_cuerp* en fifty good good_$ hoy jones* mundo nothi*_else pega sigo sort the_low today_$ unas_ALMOST ~._STRONG ~._VERY_CRAVE ~.__SAD ~CRAVE__ya ~HAND__. ~HAND_y ~NONE_else ~alone:NOT ~both:SAD ~both_short:AWFUL ~first:BORED ~first:WEAK ~kind__CRAVE ~una__NOT
1: #_$ ._ALMOST_GO .__TEXT ALMOST_GO_from ALMOST_ME GO__# IF_se ME__en ME__littl* NOT_._NOW NOT_joke NOT_paran PERSON__. STOP WANT___ME WANT_una WHAT___WHAT ^__anda ^__tanto ^_about ^_ahi ^_me ^_out ^_the a_ME_KIN ahi__$ alta ansia bit_$ blah contr* cosa desde las__$ medio_$ ni__$ off_the on poco__que right__$ se_antoj* si since store tambi* tambi*_$ tanta* think*_about up_there y ~._AWFUL ~.__RESIST ~BETTER_. ~CRAVE_pero_NOT ~GOOD...BIT ~NONE__for ~NOT_manch* ~THINK_about ~alone ~mas__BETTER ~my_THINK ~que__CRAVE ~the_WORN ~there__NOT
-1: ._NOT .__STOP ALMOST_. ALMOST_is ALMOST_se ALMOST_was GO KIN_con LATER ME_dan_ALMOST ME_laugh* NOT_reall* NOT_say_ME NOT_tengo NOW_. OTHER_WANT OTHER_cigar* TEXT__. ^__few ^__no ^__pero ^_las ^_pues a_ALMOST antoj*_NOT calle*_my cravi*_# dado dan_ganas en_OTHER ganas__los hair_$ here i__about la_puert* less me_da me_dio not_reall* notic* of__NOW ok__my one pocas__$ probl* say say_i sick suave* suelo* the__burne* the_smell to_$ tomar un_antoj* ~BIT_a ~CRAVE...BIT ~CRAVE...NONE ~CRAVE...WEAK ~CRAVE_se ~NOT...NOT ~VERY__. ~first:BETTER ~last:WEAK ~now__GOOD
-2: #__sient* ._TOOK .__AGAIN .__CAN .__LATER AGAIN_y ALMOST__los DAY_. KIN__OTHER ME__y NOT___NOW NOW__NOT NOW__a OTHER_DAYT_. OTHER_WHAT_WANT OTHER___WHAT WHAT_ALMOST ^__i ^__to ^_a a acord* at__$ de_comer el_# en__OTHER es_OTHER_WHAT eso__OTHER estar estuv* ganas__# it los__$ mary my__$ nada negat* ningu* no_tanto of_low pasa_$ pelit* por_OTHER rough some__the to__about tomar_$ trago tries_$ una_vez ya__$ ~.__BIT ~.__VERY ~.__WEAK ~CRAVE__los ~GOOD___BIT ~HAND_. ~NOT___CRAVE ~NOT__me ~WORSE_. ~both:GOOD ~por__THINK ~un_THINK
-3: ._ME ._NOT_ALMOST ALMOST__BUSY ALMOST__DAYT ALMOST__ME ALMOST___WHAT CAN_manag* ME_NOT ME__handl* ME__manag* NOT__mal ^__el ^_sprin* a__$ ahi__pero apena*_$ aunqu* comer cross*__mind de_eso deliv* dormi*_$ es__WHAT fijes* get ha han knock* los_suelo* low_$ me_$ meh noon only sient* soda te thoug*_of too_$ unas__$ ~._NOT ~BIT_but ~CRAVE__me ~HAND_my ~NOT_there ~WORN ~a_WEAK ~both_short:BETTER ~ya__NOT
-4: ._MINUTES ALMOST ALMOST_to DAYT IF___NOT NOT NOT__WANT STOP_. WANT___LATER ^__not al__$ am and and_there calle* didnt dio egg el_cigar* ganas__la i la_tenta* lower no_cravi* now_and poca pront* rapid* se_ME_STOP sprin* the_KIN tu_$ very very__$ ~BIT...SOSO ~CRAVE_. ~GOOD_fria ~NOT_THINK ~alone:BIT ~alone:BORED ~alone_short:NONE ~both_short:GOOD ~first:GOOD ~la_HAND
-5: .__BUSY HOME PAST___ME WHAT__NOT ^__da ^__dio ^__littl* ^__tenta* ^_antoj* a_fly antoj*__$ bien__$ burne*_$ clear cosqu* ganas_de ha_$ la__$ muy no__eso not pasar* pero_NOT queda small_$ una_AGAIN y__WHAT ~._SAD ~BIT ~BIT__it ~NOT...STRONG ~SOSO_. ~THINK__it ~alone:SAD ~alone_short:BETTER ~both:STRONG ~first:BIT ~to_SOSO
-6: # .__NOW ME_da TOOK ^__on ^__por ^_final* ^_se ^_was ahora algo_leve dan__AGO despu* dont duro eso far ganas__$ hambr* i__manag* it_some las_tengo light* like limpi* paso__$ quier*_$ quiet say_ME tempt*__$ thoug* tome un ~.__THINK ~HOPE ~NOT__THINK ~alone_short:NOT ~last:BIT ~que_CRAVE
-7: ALMOST_._ALMOST ALMOST__GO AWAY CAN__it REMOVE_. ^__$ ^__dormi* ^__when ^_meh ahi_un bajo bien_fria cerve* chiqu* littl*__$ me_acord* mild much no_tengo none pero que se se_ME una_cosqu* urges viene y__antoj* ~._BIT ~._NOT_STRONG ~.__WORN ~CRAVE__. ~NOT_tengo ~RESIST__. ~VERY_WORSE_.
-8: ._AGO BUSY ME__con NOT__ALMOST ^__buddy ^__de ^__va ^_de ^_una a_whisp* about_a as__$ de_WANT deseo down hardl* heart*_$ it__about jaja mini nah not__$ on__$ only_a paso poco__OTHER smell* tiny too ya ~CRAVE_WEAK ~CRAVE_cuand* ~HAND ~NOT_STRONG_. ~apart ~both:GREAT ~pero_BIT
-9: CAN__. GO__. NOT_TEXT TOOK_it YOU ^__es alrig* con__KIN e had que_ayer quiet* soft thing urge visit* won_$ ~BETTER ~CALM_. ~NOT...VERY ~VERY...NONE
-10: ALMOST__a ME_acord* NEW__. NOT_ME PAST ^__antoj* ^__but ^__mucho ^__viene casi__$ crave down_$ fire free it__$ itch its_ME quiet*_$ suppe* unos ~NOT ~NOT_mas ~NOT_una ~both:CRAVE
-11: NOT___USE NOT_mas NOT_una NOW_NOT OTHER___NOW OTHER_tenta* WHAT_AGAIN_. burne* da_de de__jaja final* fine_$ fly here_and mosqu*_$ no__$ not_stron* now quick quito rio solo think__it way ~BETTER...BIT ~CRAVE__cigar* ~alone:WEAK
-12: ME_and NOT_stron* WHAT__DRINK ^__muy ^__showe* all_$ amarr*_$ casi con_ME_KIN hair in__right sient*_$ way__$ ~NOT__llama ~WEAK__. ~both_short:NOT
-13: NOW_NOT_. de__$ goose laugh* no_$ passe* tuve vino_$ ya_$ ~BIT__i ~CRAVE__SAD ~WEAK...CRAVE
-14: OTHER_puert* ^__menos ^_an ^_it ^_one ^_urge bajo__$ fuert*__OTHER just like_a quita* was ~BIT__the ~BIT_por ~CRAVE_NOT ~both_short:NONE ~im_GOOD ~last:NONE
-15: NOT_even NOW_paso WANT__fly ^__at at_DAYT baja exist* good_# it_CAN pense small* sola ~._HAND
-16: ^__bien ^_no ^_not baje come_and last ok tries ~._BETTER ~._NOT_CRAVE ~.__CALM ~BIT_when ~CALM ~NOT...CRAVE ~NOT__AWFUL
-17: ME__REMOVE TEXT__the ^__bajo a_cravi* barel* fuero* that ~NOT__STRONG ~NOT__VERY ~SOSO__BIT ~first:NONE
-18: ME_dio NOT___DRINK ^_poca segun* ~GOOD_.
-19: ALMOST___DAY NOT_WANT NOT_much OTHER__mas ^_doing dormi* its_GO maybe_a poco throu*_$ went won
-20: WHAT_AGAIN ^_just clear_$ domin*_$ graci* raya sin thats__$
-21: HOME_. STOP__OTHER absol* bit tanti* vez wasnt
-22: NOT__ME NOT__bad chin leve ~THINK_y
-23: coupl* forgo* fue ganit* left littl* me_quito ~NONE ~NOT_want
-24: ^_ansia* asco bendi* facil_$
-25: ME__pero NOW_se afloj* under__$ ~BIT__pero
-26: DRINK_NOT
-27: ALMOST__ALMOST antoj*_de easy olvid* the_taste ~._NONE ~.__BETTER ~NOT_even
-28: ni
-29: NOT_bad pocas ~its_SOSO
-30: sligh*
-33: libre ~WEAK
-34: NOW_UNTIL
-35: ^__feel lol_$
-36: poqui*
-37: any corti*
-45: once
-46: below
-49: low
""",
    "craving at least 6": """
45: cant
39: about_to
38: high ~NOT_easy
36: alta
34: NOT_CAN ~CRAVE...VERY
33: NOT_ME_STOP kicki*
32: every
31: NOT_BUSY loud
30: scale
29: tope
28: ~NOT...RESIST
26: DAY___DAY big quier*__$ up_there veces want_to ~BIT_VERY ~GOOD_BIT_.
25: albor* bruta* deale* siete
24: ^_estoy ^_out
23: NOT_STOP beara*_$ despi*_$ loco traig* treme* ~._WORSE ~WEAK_at
22: ALMOST_IF NOT___STOP dentr* mano more por__DRINK ~BIT_y ~NOT...WEAK
21: MINUTES PAST__PAST cravi*_zero diga over__$ sermo*
20: DRUG NOT_ME_OTHER ^__maxim* ^_over canon ever it_TEXT jones* voy ~BIT_me ~NOT_se
19: MEANS climb* malil* mejor__NOW serio* to_GO todo
18: BUSY__NOW ME___IF fiend* monto* sweat* una_DRINK zero ~BIT__today ~WORSE ~last:STRONG
17: OTHER_boca and_ME cada comin* decir* pero_ALMOST quier* right sure_$ thirs* today_and ~AWFUL ~CRAVE...NOT...CRAVE ~CRAVE__NOT ~NOT...THINK...NONE ~STRONG
16: KIN_de NOW_GO WANT_some estan__$ hoy_si in_ME weak white__it ~VERY_. ~mas_CRAVE
15: ._ME_WANT .__BROKEN KILL ^__cabro* ^__good ^_bien algo__$ cuest* las__NOT mejor poco__$ pulli* stick* store todav*__$ water* ~._STRONG ~NOT_BIT_. ~kind__STRONG ~last:ANGRY
14: BODY DRINK__a LATER___NOW NOT_GO NOW_ME WHAT_NOT ^__pero ^__preci* ^__than ^_tenta* basta* compr* its joke__$ noche thats_for would yeah__$ ~ANGRY...CRAVE
13: .__OUT CALL GO_to IF_se ME__de ME__en NOT__up NOW_and NOW_viene START__OTHER ^__can ^__for ^_y and__ALMOST body de_OTHER hardl*__$ id if kicki*_my quite since__$ taste_it ~.__WORSE ~BIT_la
12: ME_keep NOT_se OTHER_KIN ^_im ^_mas above ahora__$ ansia diga_$ drink en__tele ganas_que neta_$ overp* throu* ~ANXIOUS_. ~NOT...BIT ~unas_CRAVE ~y__BIT
11: LATER__. OTHER_BODY TEXT_. UNTIL ^__day ^__doing alto con el__$ en_AGAIN esta__$ mas_WHAT no_quier* stron* think*_of todav* tonig* up wine_$ ~BIT_WEAK_. ~alone:VERY
10: ._NOT_GO ALMOST__NOW ME___BODY PERSON USE_. all_i bad_$ do esta for_sure half_$ mas__# me_muero no off__chart* siemp*_$ so_bad suelt* toda_OTHER_DAYT with ~CRAVE...WORSE ~NOT...GOOD ~RESIST_. ~VERY...CRAVE ~tengo__CRAVE ~y_BIT
9: ME__NOT ME__las ME_all ^__canti* ^__un ^_con bad for__$ full__$ gana hay__no muero piern* traba* up_$ ~CRAVE__hay ~GOOD_CRAVE_. ~NONE_else ~THINK_about ~alone_short:VERY ~both_short:AWFUL ~kind__AWFUL
8: #__DAYT ALMOST_ME ALMOST_zero IF_traig* ME__ME NOT_easy TEXT_to THREAT UNTIL_atras ^_hardl* ^_sient* after at_all could*_be de_DRINK fight* going just_STOP las_nubes poner* right_now skin y_OTHER yelli* yet_$ ~AWFUL_. ~CRAVE_# ~CRAVE_more ~CRAVE_y ~NOT__at ~above_SOSO ~alone_short:CRAVE ~both_short:STRONG ~de__CRAVE
7: HURT_OTHER LATER__a ME__OTHER OTHER___WANT OUT_of REMOVE_the WANT__. WHAT_IF ^__terri* ^_stron* all caigo casi__pero chart* esos estan i_dont la_boca machi* mas__$ max me mucha* no_paran punto stick*_$ subid* time un_monto* ~NOT...HAND ~NOT...NONE ~RESIST_it ~VERY_of ~VERY_pero ~las__NOT ~para_NOT
6: ._NOT_OTHER ._WANT .__ALMOST .__LIFE ALMOST_WHAT CALL_. HOPE_. IF__ME KIN ME___DRINK ME___NOT WANT YOU__a ^__stron* ^_ando ^_me all_ME ando at ate_$ boca botel* cosa del estoy fumar ganas_# is los perro_$ pizca right__$ the__$ un_buen wanti*_it wont ~._ANGRY ~._VERY_CRAVE ~CRAVE__ya ~GREAT_. ~THINK_en ~and_CRAVE
5: BROKEN DRINK__OTHER HELP_ME LIFE NOW___OTHER OTHER_AGAIN OTHER__NOT WHAT_ME WHAT__tengo ^__about ^__worse ^_basta* ^_pero aint and_WANT asere be_stron* canti* day__$ de_pensa* en__cosa en_otra high_$ i__think las__$ muchi* my nubes otra_cosa still__$ thats__sure toda_la y_yo ~._BIT_WEAK ~CRAVE_NOT_se ~alone_short:GOOD ~both:NOT ~but__CRAVE ~first:ANXIOUS ~first:AWFUL ~first:VERY ~the_WORN ~y_NOT
4: ._DAY .__CALL CAN DAY__NOT DRINK ME__. SICK STOP_OTHER STOP__NOT WANT___WANT ^__como ^__the ^_its ^_si a_DIE about_it bajan* cabal* cravi*__the en front hoy lo__$ lot me_hace never nunca oh peor pero__$ puedo__$ right_NOW sigo son toda__DAYT trae traig*_OTHER wanti* y_antoj* yeste*__yeste* ~._AWFUL ~._VERY ~.__AWFUL ~.__STRONG ~BIT__. ~NONE__for ~NOT___NONE ~NOT__de ~first:CRAVE ~last:ANXIOUS ~last:VERY
3: .__TOOK AGO__. AGO___ME DRINK_. GO_a ME ME_WANT_a ME__the ME__to NOT_else OTHER___NOT STOP TIME_. WANT_it ^__se ^_que consu* de_ME de_esos else i_keep just_over las__hoy lo manch* me_today medio my_old opana shaki* si_traig* tengo_OTHER tengo__de this this__$ to un_DRINK white ~ANXIOUS_and ~CRAVE...NOT ~CRAVE_hoy ~NOT_joke ~VERY_CRAVE ~alone_short:WORSE ~first:NOT ~just__SOSO ~que__CRAVE ~to_NONE
2: ._ALMOST .__MINUTES .__TIME AGO_WHAT_ME ALMOST__una BROKEN__a ME_ALMOST NOT__de NOT_be OTHER OTHER__. PAST_NOT REMOVE__chart* START USE WHAT_PAST_. ^__a ^__ganas ^__lo ^_cant ^_const* ahori* and_PAST bad__$ con_ganas de_TOOK desde en_AGAIN_TEXTS es__$ front_of fuert* fumar_$ ganas ganas_$ hoy__me las_manos me_$ no_joke nothi*_else over pase pide por que__tengo queri* saw sed tenta*_$ terri* thoug*_about trist*_$ un__$ with_ME ~CRAVE__STRONG ~GOOD_CRAVE ~VERY ~alone:RESIST ~alone_short:AWFUL ~alone_short:GREAT ~alone_short:SOSO ~so_AWFUL ~traig*__CRAVE
1: ._AGO .__DAY .__DAYT .__ME .__OTHER .__WHAT AGAIN_TEXTS DAY__NOW DRINK___NOT IF___OUT ME_OTHER ME__DRINK ME_esta NOW OTHER_DRUG OTHER___ME OTHER_mente STOP_AGO ^__ansia* ^__buen ^__stick* ^_got ^_uf a after_dinne* barba* barba*_$ de ganas_si getti* good__it hace__$ have in in_$ joke kicki*_ME la__$ las_piern* manos mas no_puedo por_dentr* tengo__$ the_chart* toda_OTHER today y__ME ~CRAVE__it ~GOOD__. ~NOT...NOT...HAND ~NOT_CRAVE_NONE ~SOSO_. ~VERY...VERY ~VERY__VERY ~alone_short:BIT ~its_AWFUL ~last:AWFUL ~last:BETTER ~of_AWFUL ~too_VERY
-1: ._NOW_ALMOST ._OTHER .__LATER .__NOT ALMOST_. ALMOST__DAYT ALMOST__los LATER ME_KIN NOT_ALMOST NOW_NOT OUT_. WHAT__. WHAT__de WHAT_a ^__be ^__de ^_a ^_one ^_se al__$ anda__$ antoj*_NOT clear con__KIN de_comer deseo diero* dormi*_$ egg hair_$ i_guess it mis no__$ or part_of pega provo* que una_vez won y y_viene* ~._HAND ~._NOT ~._RESIST ~BORED ~CRAVE__los ~NOT__. ~THINK_. ~VERY_BIT ~VERY_NONE ~alone ~alone:SOSO ~alone_short ~both:STRONG ~both_short:NOT ~diero*_CRAVE ~first:CALM ~is_SOSO ~se_RESIST
-2: ._ME ._NOT_ME ._NOW ALMOST__ME ALMOST_de IF_hay KIN_TEXT ME_antoj* ME_diero* ME_guess ME_provo* NOT__TOOK NOT_tengo OTHER_WANT OUT STOP_. WHAT_ALMOST ^__dont ^__just ^_cravi* ^_on ^_so a_ALMOST comes__goes de_eso en__DRUG es_OTHER_WHAT for fue han it__$ it_off its__NOW la_hora lo__quier* los_suelo* me__ganas me_diero* on__$ over_it part__ME pasar* si_hay so__$ tu_$ una_cosqu* y__WHAT ~BIT__than ~CRAVE__# ~CRAVE__up ~VERY...NONE ~im_ANXIOUS ~last:HAND
-3: ._NOW_NOT AGAIN DAYT ME__con OTHER_olor WHAT_OTHER ^__$ ^__brain ^__is ^__las ^__norma* ^__y ^_in antes antoj* como__$ con__$ contr* cravi*_$ de__$ dios it_CAN la_cerve* less moder* pues quita* ronda* se__STOP tengo_antoj* the__all when ya__$ ~CRAVE_NOT ~CRAVE__SOSO ~CRAVE__de ~NOT...THINK ~NOT_THINK ~THINK_y ~VERY_SAD ~WEAK__. ~apart ~first:NONE
-4: ALMOST ALMOST__WHAT KIN_. ME_AWAY NOT__WANT NOT___WHAT NOT_too STOP_it WANT__fly WON ^_prett* an__$ and__$ casi__$ comes comes_and coupl* cross*_my estuv* ganas_en mediu* mi__$ off__on part part__me pero_NOT quiet*_$ showe*_up tanti* the_old to__$ too viene* waves ~CRAVE_. ~NOT__VERY ~NOT___CRAVE ~alone_short:NOT ~both_short:CRAVE
-5: GO__. ME__NOW ME__un ME__y NEW__. NOT__NOT WHAT___ME ^__contr* ^__of ^_ansia* ^_doing ^_en ^_half ^_tempt* absol* diero*__$ en_OTHER_DAYT for_$ forgo* fria hair im__$ ok quiet* se_ME the_taste the_usual urges very vez viene vino ya ~.__VERY ~BIT ~CRAVE_cuand* ~NOT ~first:GOOD ~last:SAD
-6: AGO_ME AWAY DRUG__ME GO___ME HURT ME__REMOVE ME_da NOT NOT__ME NOT___USE NOW__NOT OTHER_tenta* ^__as ^__let ^_comes all_$ corti* de_WANT dog drink__$ espin* ex fair goose kind_of la_tenta* low_$ me_pega mind of pocas por_OTHER tambi* ~.__THINK ~BIT_. ~BIT_CRAVE ~HAND ~VERY__. ~both:CRAVE
-7: LATER_IF ME_feel NOT_. a_fly and and_goes basta*__$ cincu* days dio es__WHAT fine_$ jaja just me_da no_cravi* que_ganas the_KIN tomar_$ un_LATER yo ~HOPE ~NOT__que ~de_SAD ~last:NOT
-8: # OTHER_DAY TIME__. ^_it ^_por cross*__mind fifty i_seen mosqu* ningu* sient*_$ there they was ~._WEAK ~.__BETTER ~.__BIT ~CRAVE_en ~NOT...NOT ~STRONG__la ~both:GOOD ~the_SOSO
-9: DRINK__. GO NOW_se OTHER_calor ^__antoj* ^__poqui* ^_no but comer con_ME crave eso espan* fly inter* pero_ME right__ME sin tengo_$ thats__$ under ~alone:BIT ~last:SOSO
-10: NOT_WANT_. ^__dio ^_de a__mitad cuand* la_verda* me_quito my_shoul* off smell* so_$ tries tuve ~NOT_CRAVE ~NOT__llama ~SOSO ~last:BIT
-11: BODY__. ME_seen NOT__ALMOST but__CAN dont easy ganas_pero hay__$ me_provo* naggi* raya the_middl* thoug* una_AGAIN y_ganas ~alone_short:NONE ~first:BIT ~last:NONE
-12: OTHER_verda* bendi* but_ME_CAN every_DAY limpi* littl* me__cuand* none now paso so suppe* then ~NOT_mas ~hoy_NOT ~que_CRAVE
-13: GO__ME IF___NOT ME_dio NOT_ME ^__at ^_just by_DAYT chin clear_$ con_OTHER like moles* regul* same se_aguan* tanto veo ~._NOT_CRAVE ~lo_CRAVE
-14: IF__pero ME__pero ^_final* ^_urge fria_$ now__$ ronda*_$ that y__antoj* ~GOOD_.
-15: ._STOP WHAT__DRINK down i_feel quito the_AGAIN took ~NOT__STRONG
-16: NOT_bad ^__there ^_ahi ^_easy ^_some amoun* asco didnt every_day handl* its_GO quick small* way whisp* ~NOT_AWFUL_. ~both:GREAT ~both_short:NONE
-17: #__i DRINK_NOT ^__in ^__so ahi creep* mitad olor se ver y_NOW ~._BETTER ~CRAVE...BIT ~CRAVE__pero ~NONE
-18: BUSY NOT__bad STOP__OTHER about home not poqui* ~._CRAVE_NOT ~NOT_STRONG ~im_GOOD
-19: ALMOST__a OTHER_ALMOST left ni ~._NONE ~BETTER ~BETTER_than ~BIT...CRAVE ~WORN_. ~its_SOSO
-20: mitad_de pero
-21: ^_solo menos ~STRONG__its
-22: for__minut* o olvid* once te ~._SOSO
-23: DAYT_pero antoj*_de baja could_go graci* last maybe ~NOT...CRAVE
-24: eso_me half libre say
-25: ^_ni ~NOT...AWFUL
-26: ~NOT...STRONG
-27: any aroun* of_WANT
-28: NOT___DRINK at_DAYT
-29: media*
-30: NOT_WANT ganit*
-32: lol_$ ~CRAVE__cigar*
-33: passe*
-34: even
-35: no_$
-39: low
-40: edge ~CALM
-41: tempt*__$
-44: bajo
-46: afloj*
-50: ~NOT...VERY ~WEAK
""",
    "craving at least 8": """
47: PAST_NOT
46: muchi*
41: tope
40: pero_ALMOST
39: mano
36: about_to sermo*
35: bruta* ~del_CRAVE
34: terri* treme*_$ ~CRAVE...WORSE
33: climb*
32: GO__DRINK ^__malil* loco minut*
31: despi*_$ siete toda__noche
30: cant hold
29: de_fuert*
28: HELP jones*__$
27: STOP__NOT ~._AWFUL_CRAVE ~NOT...RESIST
26: full shaki* ~._GREAT
25: MEANS awful duris* horri* overp* ~SAD__want
24: GO_to manch* max monto* need since_my still_want sweat* this
23: DAY__DAYT KIN__las OTHER__por dentr* ganas__una noche ron voy ~real_AWFUL
22: BROKEN__a OTHER__esta OUT_of ^__canti* estan fiend* top whole ~AWFUL...AWFUL
21: NOT_STOP de__OTHER ever gana_$ kicki*_my unbea*
20: .__MINUTES NOT_else NOW_GO ^__day ^_que mucha_$ right ~ANGRY...CRAVE ~CRAVE...VERY
19: UNTIL ^__maxim* ^_const* ^_estoy cada caido letti* me_urge mi_herma* no_puedo so_bad uf__$ ~NOT...HAND ~la__NOT ~so_STRONG
18: ALMOST__NOW WANT___WANT a_ME_KIN de__ALMOST dient* has kicki* nunca_$ ~._STRONG ~STRONG__thoug* ~VERY_STRONG_.
17: ME__to ^__ansia* a__DRUG anyth* estoy high_$ off__chart* quier* tengo_OTHER ~CRAVE_GOOD_STRONG ~CRAVE_que
16: ALMOST_ME BROKEN ME_LIFE ^_worst ^_y caigo demas* licor*_$ serio* todo yet_$ ~AWFUL__it ~so_AWFUL
15: ._NOT_GO ALMOST_IF ME_ME ME_hand WHAT_IF ^_out ^_way and__cravi* as bien__OTHER could*_be di every extre* fuert*__$ fuert*_que me_falta mismo_$ piens* pura y__KIN ~BIT_me ~CRAVE__ya ~NOT_puedo
14: .__KILL BODY DRUG__NOW KILL ME__por NOW_and all_ME at_all body cabal* ching*_$ do ever_$ im me_deja take ~.__AWFUL ~NONE...THINK ~STRONG ~VERY_VERY
13: NOT_se WANT___NOW ^__un alway*__and crazy_$ falta hoy__$ lion me_today never por__DRINK right_$ sigo ~CRAVE__que
12: .__WON CALL HURT___ME NOT_ME_STOP NOT__up all_i de_DRUG diga_$ the_debil ~GOOD_STRONG_. ~VERY...AWFUL
11: ._WANT_USE .__PAST KIN__su ME_falta ME_trae NOT___STOP NOW_WANT THREAT ^_mad a_punto agarr* aguan* alto be_stron* diga ganas__el in it__bad its_# las__NOT mas__# no_manch* overw* starv* still__$ un_trago unas_ALMOST ~STRONG_STRONG ~first:WORSE
10: #__ME .__LATER DRUG_. LIFE_. ME_traen NOT__CAN NOT_be SICK_ME ^__lo ^__todo ^_me all_night almos* and__want ansia antoj*_NOW ate_$ chart* de_TOOK deep_$ en_otra esto inten* more_$ much pero__USE prett*_low punto_de ~NOT_se ~STRONG_tonig* ~VERY__today ~both_short:VERY ~de_VERY ~first:VERY
9: #__NOW DRINK___ME IF__ME ME_BROKEN ME__en ME_pizca WANT__WANT ^_at ^_i ^_una ahori* de__bien este hand is it_TEXT mas_KIN maxim* muy_fuert* pero__limpi* por sad__WANT tonig*_$ ~._ANXIOUS ~VERY_. ~con__CRAVE ~de__NOT ~first:CRAVE ~last:WORSE ~wanti*__AWFUL
8: .__THREAT BUSY_y CALL_al ME_BODY ME_in OTHER__ME TEXT_. USE___NOW ^__hard ^__pero ^__with ^_ate barba*_$ bien can_taste consu* else en_ME grand*__$ le lo loca_por morir_$ stron*_i tengo_un the__$ ya ~AWFUL_. ~NOT__de ~STRONG_que ~both_short:STRONG ~las__NOT ~the_STRONG
7: ._WHAT_IF .__ME .__WHAT CAN IF_NOT_ME LIFE NOW__OTHER NOW_y OTHER_DRINK ^__all ^__como ^__real and_alway* be__$ bien__NOW bolsa canti* conec* de_ME el__dia en__$ en__bolsa gana if ir its__AGO me_trae mucha* my_hand mysel* nothi*_else overw*_$ peor piens*_en skin winni*_$ yet ~._CRAVE_AWFUL ~NOT___THINK ~STRONG...STRONG ~alone:NONE ~last:AWFUL ~traig*__CRAVE
6: OTHER__. REMOVE__chart* ^__can ^__it ^__stron* all apena* asere beggi* despi* dude_is es__$ este__$ here hoy_$ kille*_$ la_botel* las__$ mas mouth_is muero no_quier* nunca perdo* real__$ screa* stron*_as the_chart* traia un__$ y_IF ~._VERY_STRONG ~NOT...NONE ~both:SAD ~its__NOT
5: .__HURT DRUG ME_OTHER ME__but ME__de ME__for ME_come WHAT__GO WHAT_traig* ^__ganas ^__loud ^_and ^_extre* ^_its ^_la ^_treme* ^_ya bad_cravi* fight* fuera fuert*_AGO it__ME killi*__$ morir mucha*__de opana right_now se_ME_OUT unas weak with ~CRAVE_la ~STRONG_its ~alway*_STRONG ~and__STRONG ~both:AWFUL
4: # #_in ._SICK .__CAN ALMOST_it ME_DRINK ME__KILL ME___OTHER NEW_. NOT___ME OUT__BODY PERSON WANT__so ^__estas ^__the ^_bigge* ^_the antoj*__WHAT barba* been en_AGAIN en_AGAIN_TEXTS enjau* esos fierc* ganas_a ganas_de haha hoy__el insop* killi* licor* me__ganan* neces* no one over que_hambr* quier*__$ there__alway* worst ~._RESIST ~.__SAD ~CRAVE_AWFUL ~CRAVE_VERY ~NONE_else ~VERY_STRONG ~para_NOT
3: .__OUT ALMOST_AGO ALMOST__DRUG ALMOST__TOOK ALMOST_of DRINK_NOW HOPE ME_STOP ME__the NOT___ALMOST NUMBER OTHER OTHER_DAYT OTHER_DRUG OTHER___WANT STOP_ME WANT__NOT ^__like ^__ya ^_all ^_ganas a_OTHER al back__$ bad__$ can como cravi*_bad de_ALMOST deep dude for for__$ ganas_$ hurts it_more kicki*_ME las__IF man me_traen mundo one__ME out the to_TEXT un_buen unas_ganas ~._GOOD ~CRAVE___STRONG ~CRAVE_real_STRONG ~HAND__la ~NOT...THINK...NONE ~STRONG_. ~THINK__otra ~VERY_VERY_. ~WORSE ~alone_short:STRONG ~first:ANGRY ~si_NOT ~una_CRAVE
2: ._ALMOST ALMOST__DIE ALMOST_bad DRINK_bad IF_. IF___OTHER ME ME___NOT ME_been NOW OTHER_licor* SICK_and UNTIL__MEANS WHAT_NOT WHAT_hambr* ^__fight* ^__high ^_terri* ^_un ahori*_$ bad_ALMOST bolsi* como__enjau* con de deale* el_estom* esta frio fuert*__NOT ganas get he__$ hour i__used la_mano me me_muero me_pizca no_aguan* por_dentr* que__$ que_traig* right_NOW serio*__$ think to_$ treme* un__NOW una una_DRINK viva y_WANT ~.__STRONG ~CRAVE_me ~CRAVE_real ~GOOD_STRONG ~GOOD__hoy ~NOT...THINK ~NOT_manch* ~THINK_en ~VERY...STRONG ~VERY_CRAVE_. ~VERY__VERY ~and__AWFUL ~its_AWFUL
1: .__TEXT .__WANT ALMOST_right ME_ALMOST_AGO ME_NOW_. ME__. ME__STOP ME___BODY NOT_STOP_. NOT__. NOT__de OTHER___ME OTHER__con OTHER_antoj* OTHER_mano SICK SICK__OTHER SICK__WANT TEXT__and TOOK_. USE_. WANT__TEXT WANT_it YOU_digo ^__a ^__buen ^__i ^_im at avisa* bad_$ bigge* con__ALMOST drink_bad en en__TEXTS estas every_minut* grand* la_bolsa la_licor* me__$ me_tiene on_$ otra_cosa piedr*_$ punto real so__ME todo__OTHER una_bolsi* ~.__RESIST ~CRAVE__se ~GREAT_. ~SOSO_my ~STRONG__NOT ~THINK_about ~VERY_high ~alone:RESIST ~alone_short:CRAVE ~and_CRAVE ~both:NOT ~de_AWFUL ~drink_AWFUL ~first:NOT ~last:CRAVE ~last:VERY
-1: .__ALMOST ALMOST___AGO ALMOST_fuert* DRINK_. DRINK___WHAT KIN ME_ALMOST ME_GO_. ME__a ME__mucho ME__un ME_antoj* NOT_ALMOST OTHER___WHAT SICK_it WANT_to ^__got ^_ando ^_bad ^_cravi* ^_low a and are call_$ el el_entie* esta__duro ganas__$ ganas_fuert* guess had i_guess irrit* it_NOT la_playa like mas_ALMOST me_dan neta passi* que quita_$ right_OUT right_out se_ME so sola tengo thats_all tomar tu ~ANXIOUS_. ~BIT ~CRAVE...NONE ~CRAVE__up ~CRAVE_for ~HAND ~alone_short:BIT ~alone_short:SAD
-2: ._OTHER ._WANT .__OTHER ALMOST ALMOST_NOW ALMOST_estan IF JAIL NOW_se OTHER__OTHER OTHER_entie* OTHER_neta TIME WHAT__OTHER ^__anda ^__antoj* ^__me ^__on ^__si ^_mas colga* con_ALMOST con__$ day entie* feel fuert*__que ganas_estan hambr*_de home hoy__un it__WANT last mas__WHAT me_acord* now now_its por_OTHER por_WHAT quito say si si__$ stron*__ME too up_$ ~._VERY_CRAVE ~CRAVE_NOT ~CRAVE_estan ~alone_short:AWFUL ~apart ~un_BIT
-3: ._ME .__YOU AGO AWAY DAY GO KILL_del ME_feel ME_provo* NOT__ME NOT__a NOW_ALMOST START_. TOOK WANT_is ^__and ^__una ^_hard a__$ bad__NOT clear_$ dios keep la_neta las__estan me_like pelit* regul* tempt*_$ the_taste today un__KIN y__$ ~._BIT ~NOT__a ~RESIST_the ~STRONG_one ~VERY__. ~alone_short ~alone_short:NOT ~first:ANXIOUS ~last:HAND ~of_STRONG ~whole
-4: ._IF ._TOOK .__KIN ALMOST__DRINK ALMOST__bad ME_CALL ME_STOP_. NOT NOT__TOOK NOT___NOW TEXT_ME ^__at ^_big ^_but acuer* after an and__ME beer chin cuell*_$ de_OTHER didnt dont from ganit* hands hay llama me_llama mi_padri* mucho one_$ so_$ trago y_NOW ~.__BIT ~BORED ~NOT ~SOSO ~STRONG__la ~alone_short:NONE ~both:ANXIOUS ~both:CRAVE ~both:STRONG ~both_short:NONE ~con_CRAVE ~first:STRONG ~last:NONE ~the_CRAVE ~y_VERY
-5: ._ME_HOPE AGO__TEXT ALMOST___DAY REMOVE SICK_so WANT_WANT WANT_one ^__$ ^__one ^__por at__$ bad_NOW bad__NOW cosqu* cuest* de__$ dont__it fuert*_$ hizo jaja lost me_provo* old thats__$ thoug* took under want y_ALMOST ~CRAVE_is ~NOT_want ~alone_short:VERY ~first:AWFUL ~first:BIT ~tengo_CRAVE
-6: .__STOP BUSY_. CAN__. DRINK HURT__. KIN_. OTHER__de YOU__. ^__en betwe* eso_me esta__NOW it__like littl* low moder* norma* once pase y ~._CRAVE_NOT ~ANXIOUS_so ~alone
-7: ._NOT_ME ._NOW ALMOST__a DAY___ME HOME_. OTHER__WANT ^_just creep* drink* fire fria graci* hace its__$ ive kill_me libre lol_$ mas__OTHER media* provo* shake ~SAD ~both_short:CRAVE
-8: CALL_OTHER GO___ME ME___WANT ME__and ^__ganit* ^__pensa* ^__so ^__up ^_stron* anda cabro*_$ como__$ con_ganas esta__$ fue heavy hormi* llora* more__i pasti* rough tengo_$ usual ~CRAVE__me ~NOT_. ~NOT__CRAVE ~both_short:NOT
-9: DAYT_. HURT_ME ME_KIN ME__OTHER STOP_. ^_fuert* ^_on all_$ antoj*_de good it_dont la__$ prett*_stron* stron* the__TEXT use__$ ~alone_short:RESIST ~first:SOSO
-10: ._DRUG ._WANT_TOOK AGO_the ALMOST_stron* DAYT DRINK__the ME_da WHAT_ALMOST ^_my ^_ni ^_yeah antoj*_$ aroun* eso_$ fairl* quick sabe_$ sient*_$ vino went yeste* ~CRAVE ~STRONG__hoy ~STRONG_hoy ~STRONG_today ~last:THINK
-11: OTHER_DAY ^__fuert* ayer_$ bendi* i_feel in__NOW luego mediu* none paso passe* se way ~CRAVE__# ~mas_CRAVE
-12: .__NOW ME_acord* ^__de but con_OTHER es_WHAT hay_$ is_bad maybe menos mitad of subie* vi yo ~NOT...CRAVE ~NOT_CRAVE ~lo_CRAVE
-13: DRINK_and DRINK_right NOT__ALMOST ^__muy ^_high and_now kind_of mi__$ pasti*_$ same ~BIT...CRAVE ~NOT_AWFUL ~que_CRAVE
-14: #__# GO__y PAST ^__in bajo dura itch its_TEXT kind me_want not pesad* vez
-15: IF___NOT REMOVE_. ^__than but_ME cuand* mas__$ poco va were ~last:GOOD
-16: ME___KIN a_lot any duro en__DRINK for__minut* half is_DRINK poqui* there ~GOOD_.
-17: BUSY LATER down prett*__$ ran
-18: ._STOP ME_HURT ^_not ^_se boss calor even is_stron* ni todo_me ~._WORN ~SOSO_. ~last:SOSO
-19: ._NOT_WANT comes me_da smell* ~BIT_. ~WEAK
-20: coffe* its__NOW low_$ prett*_bad that unas__$ ~NOT...AWFUL
-21: fuert*__OTHER
-22: ^_heavy no_$ when y__STOP ~last:WEAK
-23: me__ganas un__grand* una_$ ~BETTER
-24: could hard pero ~._NONE ~BIT__.
-25: ~CRAVE...BIT ~NONE
-26: verda* ~NOT_mas ~feel__AWFUL
-27: ~CALM
-28: ^_quite
-29: WHAT__WHAT was
-32: ahi
-33: basta* ~NOT...VERY
-41: prett*
-43: ~both:GREAT
""",
}
