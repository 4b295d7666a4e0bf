"""Signs of a cry and of a calm day, with weights: written by `bench/weigh_signs.py`.

A sign is a word, the beginning of a long one (`apunt*`), two words side by side (`end_it`), or two
with one between (`got__rope`). Those of a cry stand with the tier that holds them most; CALM takes
weight away. A text tips at ENOUGH. A weight may be changed by hand, if the corpus still agrees; a
new count would change it again.
"""

ENOUGH = 67

CRIES = {
    "self_harm": """
40: acaba*_con avent* be_dead be_here be_with bette*_off brazo* corta* crash__car dano despe* done__life es__ultim* esta_noche estar este_mundo go__livin* go__sleep going__walk goodb* got__rope gun__my hangi*_mysel* hot_shot i_cut i_loade* in__garag* keep__how killm* kills_me kms la_vida last_text lasti* live_anymo* lleva* matar* maybe__world me_inste* me_mato morir morir* nadie__a ojala pain__when para_siemp* piens* quisi* rathe*_die razor robin_willi* self_harm soga suici* the_belt the_overp* the_voice* this_ill to_di to_drown to_dye to_live tonig*_is vivir want__disap* will_is with_going wrote_the you_tie
39: bridg* end_it live_for might_do suici*_thoug* thing*__calli* tired_of
38: bette*_witho* de_hacer* feel__dying going__drive havin*__thoug* i__dead just_die muert* pictu*_my sad_when used__want want__exist
37: colga* die endin*_it mysel*_last
36: alive burne* calle*_# cutti* la_soga segui*
35: exist* for_every* in__groun* like__ghost off_mysel* to_end unali*_mysel* world_dont
34: cuide*_a cutti*_again his__loved id_never jump just_take me__ganas on__bridg* seria
33: been_cutti* goodb*__i mysel* no_reaso* the__stops the_trigg*
32: al_tren drove_to muero of_livin* the__say
31: gave_my irme me_lleve
30: all__end end_my exist for_good good_right mis_hijos never_born segui*_vivie* to_die voy_camin* want__out would_even wrote
29: bette*__dead care_if endin* hope_i i__alive life__not meet_my my__last nobod*_would para_que vivo
28: desap* diosi* drive__the puent* start*_cutti* the_train think*__drivi*
27: a__del adios arms be_aroun* calle*__last dios_me estar*_mejor hacer* into_a it_tonig* mejor_muert* no_more one_would pense_en quier* see__on take_my think_about world__need
26: about__it be_over conte*_it going__jump my_wrist* of_died ya_escri*
25: a_favor be__this be_alive dont_see killi*_mysel* l_l llega*_a me_much no__would no_vale only__out pleas*_take tried was_gone wish_i worth
24: care__i cigar* decid*_my do_it i_gave keep_pictu* tengo__de va__extra* you_on
23: ill_see ima la_carta livin* not__up off_the para__sigo pensa* stand*_on tell__his the_surge* venas
22: death en__mano good__now goodb*_every* i__woke i_keep mejor reaso*_to wasnt_here whats__point witho*_me worth_livin*
21: alrea*__as ando__el carta my_wrist no__nacid* point__livin* takes the_will think*_about think*_how
20: about__being dar_un gone hang_mysel* los_carro* me__tonig* pulli*_the que__amo the__track* wish_the
19: a_extra* de_todos every*__be kill_mysel* my__out ready__meet so_close tie_a time__can you_for
18: a_plan been__my car_runni* from__it i__about i__why los_brazo* out__ill tell_my to_disap* tonig* when__hear ya__voy
17: acaba_todo dead got_the hang hold_me hurti* id_be jk__reall* lleva*_ya lol__not me_die to_strin* train vez want__be you__have
16: a_bette* crash_my have__up how_ill i__l i__them i_want ill__aroun* im_sorry in__barn just__me just_want pills_in plann* somet*__look sound*__right the_world viva
15: have__truck hurt_mysel* ill__gone k looki*__how me_corte nobod*__care not_worth on_purpo* quier*_desap* si slit_my this_is time_becau* voy__dejar wish world__be
14: and_be be__my be_happi* been ganas_de it_to life_thing lord muera my__i nobod* other_side think*__killi* to__til track* trigg* voy_a why_am
13: be__tomor* end_life gave_away ive_made only_way para__vivo ready think* worry__me ya__la
12: a__alrea* favor_if forev* groun* la_muert* loade* longe* my_life mysel*__doing point_in slit up__doubl* use__it voy wish__was would__me
11: a__hit are_calli* born carta_a id__be kids__love la_mano like_this mejor__mi might_as nadie__va no__exist* over_for sad__you sitti*__the the_bridg* unali* viend*
10: a__hijos all_thank* and__i end going__do hurti*_mysel* i__deser* life looki* mind_if my_maker mysel*_alone no__despe* si__muero tengo tengo_la to_my todo__mi wasnt well__one when__stop
9: be__for be__next cut deser* do_life dont__to earth for__to god i_l i_shoul* ir_con it__the let__die me_quier* nothi*__live off_dead quier*__aqui thank*_for this_time tirar*_al want__die way__is
8: and__dont aroun*__my being_alive dejar_de do__but hijos hurt_to i__like i_drove i_was if__was im__close les lol_jk love__all might__well miss point quier*__con quisi*_no todo want__wake wrist*
7: about__mysel* be_on care dan_ganas dios_que estar* extra* i__keep i_lost id_rathe* junte killi* out__every* out_is que_sigo thing_no this__my this_plane* to_hang vida vivie* want wante*_to way_out
6: anymo* cut_again de_matar* deser*_to died_that esta_es hope hubie* junte_las like__mysel* my_time mysel*_makin* no_point of__train rathe*_be ready_to see_the sin thing__more time_you tirar* want_to why__i
5: cigar*_again court_date cuand* dios happi*__i have__me here__week id__doing if_i jail loved_him made__want mama_al meet__maker my_sleep no_quier* not_going nothi*_left para pido_a somet*__mysel* srsly that_night the_pills the_point think*_of this_earth to_jump todos
4: about__my about_dying amo be__off be_bette* cant_do dont__sad go__of have__deal i in__sad like_dying live made_peace mejor_que mejor_sin mind__a my_dog nacid* on__plane* part__me read_this sad si_me voice* waiti*__it wants
3: again can_have es_mi garag*_with hoy_me i__die i__the im_just ive_decid* keep last lost_the makin*__to me__ir mejor_me reaso*__stay senti* shoul*_of sound*_good the_only thoug*_of up_how ya__aguan*
2: a__in about_takin* alrea* and_never aroun* be be__every* dont_wake el__viend* end__life from_doing i__a if_a just_wasnt life__no me_voy my_court never_come no no_despe* nobod*__have note nothi* pido__dios quier*_exist* reaso*__keep si_yo thats__the the__thatl* to__tired to_deal todas tomor* want__live want_it wish__never with_life world_would
1: #__night becau*__tried carta__despe* despe*_manan* disap*_and doubl*__i every* got__dads hot i__wasnt i_tried it_sad its_the junte__pasti* just__aroun* k__l loade*__up of__earth of_endin* on__other robin runni* till_it time to__and to__it to__lol to_go with_doubl* you_read
""",
    "medical": """
40: #_pasti* a_needl* a_seizu* aire ambul* and__skin black*_out bleed* breat* call_# chest convu* de_mas demas* desma* died__night dio_un droop* dts el_azuca* el_brazo el_coraz* el_pecho esta_tirad* faint* feel_real fell_and fent fenta* frasc* got_elect* hand_sanit* he_turne* heart_attac* incon* into_shock la_boca la_cabez* laced last__on lips_are llame*_al me_pase narca* no_despi* no_respi* no_sient* od oded overd* para__sangr* pasti* perdi_el pills pm pukin* pulse que_hago se_esta se_puso seein*_bugs since_sunda* slurr* sobre* sugar__# swall* swell* took_like turni*_blue unres* vomit vomit* wake_up whole_bottl*
39: #_but
38: cloro del_techo throa* veint*
37: antif* arm colla*_in my_metha* numb shot_and
36: la_cara tembl* tiemb*
35: drain hardl*_breat* respi* that_arent took_# xanax
34: me_mordi* un_infar*
33: #__pound* and_bleed* detox* estoy_sangr* im_bleed* passe*_out
32: dude_in pills_and
31: burni* burni*_up im__out up_blood venen*
30: cara her__is i__bleac* i__feel no__respi* sangr* tembl*_y throw*_up
29: #__escal* and_im arent_there chest_pain from_withd* hallu* la_garga* not_breat* veo
28: bleed*_bad cant_get percs un_compa* woke_up wont
27: dizzy foami* needl* on__chest percs_and shaki* shot__and
26: did__much infar* llame*__# mucha*_pasti* seizu* tiene__labio* withd*
25: blood garga* had__seizu* heart_is hes_foami* meds no_reacc* trago__pasti* tylen*
24: baby__into do_if drank_antif* i__too off__we pecho rat reacc* took_way
23: and_wont benad* going__and gurgl* my_throa* wakin*_up
22: alcoh* azuca*__# bottl*_of cant_breat* chest_pains dying found__roomm* inyec* murie* no_pulse seein*_thing* shoul*_have tirad*__el tirad*_en
21: asfix* chest_hurts conoc* doubl* frio__no his_breat* in__out is__and isnt_breat* lips__blue me_estoy tomo too_much
20: baggi* by_a cosas dude__the esta fell_out found_my i__stop out_for se_le shot took__whole took_too
19: a_strok* and__feel drank el__izqui* feel hard__breat* kitch* labio* mordi* mueve
18: fell muy_mal of_consc* poiso* por__boca that__there took
17: ate__all bleac* blue heart my__is my_arm real_bad shes traig*
16: #__im azuca*_en colla* desde despi* heari* i__im on__floor pound* se sweat* the_bathr* the_wall took__more twice_today vomit*_sangr*
15: baby cai_y cant_feel coffe*_groun* despi*_mi havin* into_my mi__no puedo se_metio seein* side took__bunch
14: breat*_right choki* de_pasti* feel_weird floor los_labio* the_stair* twice y_no
13: baby_got bit_by do__do dosis elect* feels_like kid le_dio of__and throw*
12: and_ate baby_is bottl* cant__awake creo_que is_not my_sugar no__puedo one_side out__today pacem* seizi* stay wont__up
11: a_fifth al_# and__percs and_hit bars by__snake estoy feel_right like_coffe* me_durmi* my_baby on_the skin_is stepp*_on techo tome venen*_para
10: #_month* at_work en__bano got_bit herma*_no me_duele month* my_whole took__my turni* water
9: a_ballo* aceit* buddy_is he_fell las_manos stopp*
8: cant de__y falta__aire falta_el found manos many my_cousi* now_im se__mi stop_bleed* the__bottl* too_many
7: im__up is_# se_mueve think_im todo_el uncon* water_broke
6: cold cold_turke* creo__es duele__pecho el_bano eleph*_on en__pecho havin*_chest hold of_my pouri* se__un she_is sient* swell*__from
5: #_y all_my and__my and_my ate bad bad_by con_la fiebr* funny hes_gray i_did i_took im__# im_dizzy le__la real se__hinch* se_tomo side__my sunda* tiene_pulso too__cant up
4: a_bunch and__em at__and blood_is bunch_of dream_i embar* is__a left me__de mi__que mucho out strok* swall*_a the__and tome_demas* took_doubl* wake ya__sient*
3: #_xanax and_out deje i__took my_hand my_words next__isnt pregn*__bleed* weeks__of whole__worth woke__in
2: azul bars_and creo dejar did estoy__mucho from__new going_in hand im_seein* isnt lips mama much_cant tome_# tome_mucha* tongu*_is took__month*
1: are_blue by fifth he__breat* hit__head i__# its_not just__a like_# like_to los_pies mi_mama my_heart no_conte* no_puedo noddi* respo* stepp*__a sugar the_kitch* think_i tiene_los to__cant took__many watch*__show
""",
    "danger": """
40: a_gun a_knife abusa* ahorc* amena* armad* balaz* beat__up being_held borra*_y cuell* escon* golpe* hombr* i__jumpe* im__dange* is_after jumpe*_me matar me_viola* miedo__mi my_neck not_safe pega pegan* pegar pisto* que__mate raped robbe* sex shoot*_outsi* someb* someo*_tryin* stalk* they_robbe* to_stab un_carro
39: kill my_door
38: de__casa hidin* i_owe me_home me_locke* my__hits scare*__my
37: burn__house gunsh* me_oblig* sigui* truck
36: kidna*
35: gun hes__and my_pimp
34: a__hija me__encer* si_lo to_hurt whoev*__in
33: abuse* punch* someo*_is
32: choke*_me cuchi*_en estoy_a from_him keeps__me touch*_me
31: me_empuj*
30: cuchi*
29: beati* follo*_me my__pulle* unsaf*
28: dijo__me me__sigui* me_golpe* mi_ex no_estoy someo*__tryin*
27: deja_salir down__stair* drunk_and hell im_afrai* me_toca she_threw the_door
26: a_bulle* me_pego quemo quito__llave* tiene un_arma
25: at_gunpo* dijo empuj* might_hurt no__deja shake_the una_pisto*
24: a__casa am_being broke bury_me en_mi saco_un stabb*
23: a__light estoy_en he_makes mache* phone_and se__a
22: black__from hes himse* is__in nephe*_is the_close*
21: beats_me hit house hurt_him lo__me oblig*_a shoot someo*__in where__stay
20: encer* going__shoot he__my hear_her hitti* hurt kill__man on_me queri* the_shelt* there*_a threa*
19: at_home bulle*_in escon*__el esta_pegan* my__wants slapp*_me
18: a_staff agarr*__cuell* en__calle hidin*_in los__la me miedo outsi*
17: arma he__me scare* un_hombr*
16: away__him herma*_anda i_got ima__my is_break* mi_tio my_boyfr* someb*__at them_money they_said was__and will_kill y__sin
15: and_hes at_the door ex grabb* im_so kids me__las mi_casa my_man next over_there put__bulle* safe stabb*_me
14: comin* estan going he__hitti* himse*__me his_hands in_the is_looki* light_on locke* los_de me__con mi the_kids
13: and_said comes_in hacer husba* is__me locke*_in me_avent* mi__saco quier*__a quito_las she_stabb* someo*
12: a__un afuer* escal* he hes_here is_hitti* made_me me_in my__hit my__threa* puert*_con there__someo*
11: dad__me do_thing* her_screa* hit_me im__mad in_it me__a me_says not__here to_shoot voy__matar
10: break_in choke* lo_que my_husba* que_me someo*_broke stepd* this_house threa*_me touch* with_a
9: a_bat aint at_this boyfr*__me de_la fired__my for_me going__hurt hear__screa* im__from me__mi me__thing* me_leave my my_house night pared pushe*_me to_kill
8: bangi*_on beati*_me beats esta__la gang got_a he_drink* him him_tonig* i__out im im__over in_and kill_him kille* me_again my__with over slapp* swing* they__my when__drink* will_hurt
7: a__on burn casa find_me finis*_it from_my has__knife ill_do im__he le__a my_apart* my_roomm* pego reads_my scare*__what so_bad so_mad wont__me
6: alone got_jumpe* he_wont hes_drunk ill money__they neigh* owe__to pimp to__him
5: beat bf__me con_un down_the feel__at in__truck la_casa like_hurti* marid*_me my_stepd* outsi*_my said shoot_up waiti*
4: about_to algo algui*__de cops dont_feel he_has let__leave me_if metio_a my__beats my_windo* quier*_entra* right_now the_time
3: being bus dad de_muert* del_cuell* el__en getti*__at go_shoot got__green house_down in_my la__y me__otra mi_espos* safe_here showe* they_are to__shoot tryin* viola* will__me
2: de_mi hay_algui* hear here his_house jumpe* last_night me__en me__i mi__con might my_bf my_stuff put__hands put_a there_is they__me trick* un waiti*_for
1: #_my de__otra going_to gunpo* guy__the he_reads he_threa* himse*_on husba*__me la_pared made me__anoch* me_quito me_sigue* out_of put shake stab staff threw
""",
}

CALM = """
40: ay compr* que_se yeah
39: como
38: docto* haha
37: tome_mi
34: jajaj*
33: becau* jaja seman*
32: oh proba*
31: and__and their
30: de__me so till_i
28: i__pills puro ran sense
27: but cooki* or that then tome__pasti* your
26: could dia_de un__y you
24: commi* guess kind las_ganas my__this paste*
23: esper* know reall*
22: ahora en_esta sore
21: actua* befor* enoug* going__end keeps_calli* no__en suppo* talki* was
20: de_un despe*__mi diero* doc el ese esta_lista hahah* hey lol mount* talk
19: cunad* didnt live_in me_a mom_is perso* sure try wonde*
18: chat del first hair la ok risa schoo* te well yes you__me
17: as comer like like_i live_here okay still thats
16: also good great hasta homew* i__up la__de tu we
15: about__i alway* i_would mi__y misa nobod*__me usar
14: el__por going__be ill__here name once podri* sorry su summe* very
13: and broug* call_me chang* cree de__no favor* for_the fue inter* la__# me_off mensa* my__broke prett* pusie* quede rio super the which
12: # can class compl* compu* cool cours* early eat ex__stop graci* happy luck matar_de me_dejo meeti* more murio nada secre* texti* too watch
11: back by_mysel* de eithe* el__mejor hace it makes__want my_blood no_veo perro_se que__con quien quier*_que were would
10: apolo* con_mi defin* drank__night esta_el got_to grand* have i_had im__mysel* just later least littl* me_at mean my__# old overd*_it so_i thoug* took_my what worki*
9: an can_someb* class* even for for_my freak* frien* i_haven* is_sore lapto* like_im love me__# missi* month ni non numbe* other por right ring start start* there today up__me y_mi y_quier*
8: a all_the and_i are byu cocin* commi*_suici* corri* domin* dont__me el__de few got__to he__to in_a is__i its just_got long mi_celul* of para_la pills_all remem* some to__old to__somet* to_see trist* while year
7: able any apren* cant__think* chatt* conti* fun give going__die hello hopef* i__my is ive knew las__del mama_me mas me_now mento* messa* my_back rato se__los the__of think__going to_me want__say watch* with work wow
6: all and__to at breat*_and check conve* cravi* done else famil* high how i__to i_am im__my is_a make marri* may maybe mysel*_tonig* now o on pero que quier*__me same sangr*_para shaki*__head stres* tacos the__in those toda wait walki*
5: #_# alrig* anyon* anywa* best con da diffe* el__no esa ever feel_bette* habla* i_like i_wish is__from lista llama* llamo locke*_up los me_llame* nadie__quier* nice nino nope notic* on_my peopl* someo*__me sone takin* tell_me them throu* to to__to to_be told_me un__de until ups va vecin* when_i will_answe* y__# ya yours*
4: a__# about_drink* anyth* calls chats clean consu* corta*_el crazy dias dinne* es esto event* him_and horas i__i i__some im__to im_not in leave* let loco mi_cunad* no_i no_me norma* one pills_like progr* se_me semes* shop sobri* somet* the__house took_me traba* un_# un_mes utah va__matar van vi yep
3: a__with abuel* al and__the be__to do__use ex_wont for_a from has hate hmm how_i hurt_me i__been i__breat* i__it im_at it__me jesus just__up keep_mysel* la__no laugh* loud makes_me matar__un new olvid* parti* regal* salid* se_cree shaki*_my spide* sueno susto teach* text_me to__a total* tres using walke* who with_my
2: a_littl* about_it bet el__me end_up entre fall grupo herma*_esta hi i__him i_wont im_despe* im_tryin* is_going keep__alive list lot major me_to me_too mi__me mom no_se not paren* saw se__olvid* secon* teeth to__me true usual* would*
1: a_# and_nobod* at_my bed bien boy but_he calle* cenar de__que dont dont__my dormi* estoy__en excep* fin fine forgo* gente get got had id_die in__life kiddi* learn liste* liter* lo lost_my my__has my__to need__to only out__me phone pride spons* strea* taken taugh* tempr* the__is the_spide* think think*__drink* this toca__la two una use ver
"""
