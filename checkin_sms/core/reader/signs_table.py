"""Signs of a cry and of a calm day, with weights: written by `bench/weigh_signs.py`.

A sign is a word, the beginning of a long one (`apunt*`), two words side by side (`end_it`), or two
with one between (`got__rope`). Those of a cry stand with the tier that holds them most; CALM takes
weight away. A text tips at ENOUGH. A weight may be changed by hand, if the corpus still agrees; a
new count would change it again.
"""

ENOUGH = 64

CRIES = {
    "self_harm": """
40: acaba*_con avent* be_dead be_here be_with bette*_off brazo* bridg* corta* crash_my cutti* dano done__life es__ultim* este_mundo feel__dying go__livin* go__sleep going__walk goodb* got__rope hangi*_mysel* havin*__thoug* i_cut i_loade* in__garag* killm* kills_me kms la_vida last_text lasti* like__ghost live_anymo* live_for lleva* matar* maybe__world me_inste* morir morir* muert* mysel*_last ojala pain__when piens* quisi* rathe*_die razor robin_willi* self_harm soga suici* the_belt the_overp* the_voice* tired_of to_di to_drown to_dye to_live tonig*_is vivir want__disap* will_is with_going wrote_the you_tie
39: bette*_witho* end_it gun__my me_lleve might_do para_siemp* thing*__calli* world_dont
38: despe* his__loved
37: die hot_shot i__dead keep__how nadie__a want__exist
36: calle*_# drove_to endin*_it no_reaso* off_mysel*
35: burne* esta_noche jump just_die my_maker the_trigg* to_end
34: colga* de_hacer* estar exist* goodb*__i keep_pictu* seria this_ill want__out
33: alive desap* gave_my mysel* sad_when segui* unali*
32: al_tren for_every* i__alive in__groun* just_take
31: adios all__end exist going__drive of_livin* start*_cutti* to_die used__want wrote
30: been_cutti* cutti*_again id_never la_soga muero my_wrist* on__bridg* puent* would_even
29: arms be_alive care_if conte*_it died_that life__not mejor mis_hijos no__nacid* see__on suici*_thoug* vivo
28: endin* going__jump la_carta me_mato never_born
27: a_extra* be_over cigar* hope_i my__last no_more one_would take_my the_train think*__drivi* think*_how think_about
26: dar_un good_right into_a no__would off_dead quier* slit_my the__stops voy_camin* whats__point
25: about__it be__this good__now me_much pense_en pictu*_my the__say vivie* worth
24: about__being care__i cuide*_a diosi* hacer* irme livin* me_die meet__maker my__out think*__killi* tried wasnt_here world__need worth_livin*
23: calle*__last garag*_with ill__gone ima killi*_mysel* llega*_a nobod*_would off_the stand*_on the_surge* ya_escri* you_on
22: do_it i__l it_tonig* no_vale not__up pleas*_take tengo__de was_gone wish_i you_for
21: a__hijos be_aroun* death dont_see estar*_mejor gone hang_mysel* i__woke i_keep ill_see my_wrist para__sigo point__livin* so_close the__track* tonig* witho*_me
20: dead end__life for_good i_gave muera nobod* out__ill tell__his think*_about tie_a wish
19: a_bette* carta drive__the hold_me ill__aroun* me__ganas para_que pensa* reaso*_to sad__you tell_my the_will to_disap*
18: a__del a_plan hurti* id_be it_to la_mano lleva*_ya para__vivo time__can viva you__have
17: every*__be goodb*_every* i__about i_want im_sorry jk__reall* los_carro* nadie__va on_purpo* que_sigo takes train want__be with_doubl*
16: alrea*__as be__my been__my dan_ganas decid*_my hang just_want kill_mysel* lord pulli*_the sound*__right voy_a wish_the ya__voy
15: be__tomor* born de_todos dios_me end_my gave_away groun* hoy_me i__them i__why just__me k__l les los_brazo* me_corte point_in shoul*_of si somet*__look tengo the_world to__til trigg* when__hear
14: been crash__car going__do k lol__not not_worth only_way plann* ready si__muero the__thatl* this_is to_strin* unali*_mysel* vez way_out world__be
13: got_the have__up ive_made loade* my__i only__out segui*_vivie* sitti*__the thing_no track* voy worry__me
12: a_favor acaba_todo be__for cut_again end_life ganas_de how_ill i_was like_this mind_if quier*__aqui quier*_desap* think* this_time use__it viend* well__one
11: forev* kids__love longe* mejor_que mysel*__doing over_for quier*_exist* todo__mi voy__dejar when__stop why_am would__me
10: a__hit ando__el be_happi* cut dejar_de drive favor_if las_venas life my_life on_livin* reaso*__stay to_my way__is
9: a__alrea* are_calli* be__every* do__but esta_es happi*__i i_shoul* id__be im__close it__the ive_decid* life_thing like__mysel* me__tonig* might__well miss mysel*_alone of__train rathe*_be sin_mi the_bridg* the_pills this_earth wasnt wish__was
8: and_be be__next be_on do_life dont__to end estar* for__to from_doing god have__truck hurt_mysel* i__like if__was junte looki* mama_al my_time no_despe* no_point nothi*__live other_side que__amo read_this to_hang want__wake why__i
7: about__mysel* all_thank* bette*__dead care deser*_to dios_que extra* from__it hope hurti*_mysel* i_l id_rathe* in__sad might_as my_sleep nothi*_left of_died point quier*_despe* this_plane* todos venas want__die want_to you__thank*
6: about__my anymo* being_alive can_have deser* i_lost if_i ir_con l_l made_peace me_quier* my_court no_quier* nobod*__care nobod*__have not_going on__other out_is thank*_for the_only time_you tirar*__tren todas va__extra* wrist*
5: about_dying and__dont cant_do cuand* dan__de de_matar* dont__sad earth for_tryin* hoy i__deser* jail live lol_jk loved_him no__despe* para part__me que_vivo sin think*__takin* this__my thoug*_of want
4: as__be be_bette* el__viend* es_mi every* have__deal have__me hijos i i__wasnt junte_las just_wasnt keep life__no lost_the love__all made__want of_endin* quisi*_no see_the sound*_good thing__more think*_of to__tired todo you_read
3: again alrea* and__i be__off becau*__tried cigar*_again court_date dios dont_wake harm hot i__die i__keep i__the i_been i_drove id__doing im_just just__aroun* last like_dying mejor__mi my_dog nacid* note on__plane* ready__meet ready_to see_why senti* srsly time_becau* tirar* to_jump to_mysel* wante*_to world_would ya__la
2: a__in amo aroun* be dads_gun dont_deser* got__dads here__week hubie* if_a ill__you impor*_si in__barn junte__pasti* killi* last__becau* me_voy meet_my mind__a mysel*_makin* never_come no nothi* out__every* peace_with robin sad that_night till_it todo_para voice* want__go want__live wasnt_aroun* ya__aguan* you_all
1: a_beam about_takin* frida*_when how__you i__pictu* i_tried its_the manan* mejor_muert* might__somet* my__gun of__earth shoul*__livin* si_me tengo_la the__apart the__you to_go to_want tomor* vida you__this
""",
    "medical": """
40: #_pasti* a_needl* a_seizu* aire ambul* and__skin arm bleed* breat* call_# chest cloro convu* de_mas demas* desma* dio_un droop* dts el_azuca* el_coraz* el_pecho faint* feel_real fell_and fent fenta* found_my frasc* got_elect* hago hand_sanit* he_turne* heart_attac* incon* into_shock la_boca la_cabez* la_garga* laced last__on lips_are llame*_al narca* no_despi* no_pulse no_sient* od oded overd* para__sangr* pasti* perdi_el pills pukin* respi* se_esta seein*_bugs since_sunda* slurr* sobre* swall* swell* that_arent throa* took_like turni*_blue tylen* unres* vomit vomit* wake_up whole_bottl*
39: black*_out colla*_in shot_and veint*
38: infar* xanax
37: drain se_puso tiemb*
36: my_metha* passe*_out
35: del_techo me_mordi* tembl*
34: #_but died__night dude_in im_bleed* llame*__# me_pase no_reacc*
33: and_bleed*
32: antif* venen*
31: detox* estoy_sangr* sugar__# the_stair* woke_up
30: and_im blood hallu* i__bleac*
29: bleed*_bad burni* foami* i__feel im__out sangr* withd*
28: drank_antif* el_brazo la_cara murie* numb pm took_#
27: baby__into burni*_up cant_get cara cosas pulse took_way traig* wont
26: arent_there do_if hardl*_breat* i__too percs rat se__un throw*_up
25: asfix* did__much from_withd* gurgl* needl* pills_and shaki* up_blood
24: and_wont benad* esta_tirad* her__is in__out my_sugar no_respi* seizu* shot__and tirad* wakin*_up
23: conoc* going__and had__seizu* heart_is hes_foami* meds not_breat* on__chest trago__pasti* un_infar* veo
22: alcoh* dying mucha*_pasti* out__today shot shoul*_have tiene__labio*
21: blood__# drank esta lips__blue out_for too_much took_too
20: brazo by_a chest_pain dude__the fell_out i__stop inyec* is__and labio* like_coffe* mordi* my_throa* puso se_le seein* side vomit*_sangr*
19: doubl* kitch* of_consc* poiso* tomo took
18: bleac* bottl*_of cant_feel chest_pains choki* feel fell heart muy_mal tirad*__el
17: and__feel baby baggi* bars_and de_pasti* dizzy isnt_breat* my__is percs_and puedo real_bad se__mi se_mueve the_wall
16: blue breat*_right dosis elect* heari* me_estoy pecho se seein*_thing* shes sweat* tembl*_y the__bottl* took__whole
15: al_# cant_breat* creo_que despi* en__bano his_breat* of__and por__boca that__there we__sick
14: a_strok* cai_y chest_hurts colla* feels_like frio__no havin* i__im i__weird im_dizzy into_my me_durmi* mi__no my_whole no__puedo reacc* techo the_bathr* throw*
13: and__percs desde do__do le_dio on__floor pound* seizi* took__more
12: #_y a_ballo* bit_by by__snake el__izqui* estoy feel_right floor pase_de twice venen*_para
11: baby_got cold con_la hard__breat* is_not month* stay stepp*__a tome took_doubl*
10: #_and bars buddy_is he_fell kid los_labio* my_cousi* que_hago sunda* turni* water wont__up y_no
9: #__escal* alarm__off at__and garga* mi__que my_arm on_the one_side think_im too_many took__bunch
8: #_month* and__my and_hit at_work baby_is bottl* cant__awake despi*_mi found herma*_no im__up my_baby of_my pacem* strok*
7: #__im cant coffe*_groun* estoy__mucho stop_bleed* tiene_pulso todo_el tome_mucha*
6: a_bunch got_bit i_did is__a many no__respi* no_conte* pies swall*_a too__cant took__my water_broke
5: ago ate azul bad creo__es deje falta__aire falta_el funny hold los_pies much_cant mueve now_im out stopp* swell*__from up
4: all_my embar* hes_gray im__# im_noddi* real real__by she_is
3: a_fifth and_ate and_my by hand i__took lips morad* my_hand off__we pregn*__bleed* se__durmi* swell*_up the__and took__month* whole__worth y
2: de__y doubl*_my dream_i drink* el_bano eleph*_on havin*_chest is_# is__out like_to my_nose my_words open__eyes pain she sugar tiene_los tirad*_en took__many uncon* up_his wake whole
1: and__dizzy ate__all blood_is bunch_of did floor_and going_in is_swell* isnt its_not left mama me__de mucho pulso side__my sient* to__cant tongu*_is un_monto* up__the we_feel
""",
    "danger": """
40: a_gun a_knife abusa* ahorc* amena* balaz* beat__up being_held borra*_y cuell* escon* hombr* i__jumpe* im__dange* is_after jumpe*_me kill matar me_home me_locke* me_viola* miedo__mi my__hits my_neck not_safe oblig*_a pega pegar pisto* que__mate raped robbe* sex shoot*_outsi* someo*_tryin* stalk* to_stab truck un_carro
39: armad* hidin* someb* they_robbe*
38: a_bulle* me__sigui* my_pimp whoev*__in
37: golpe* touch*_me
36: gun keeps__me un_arma
35: abuse* mi__saco si_lo
34: estoy_a hes__and punch* scare*__my someo*__tryin*
33: me_empuj* someo*_is
32: from_him
31: de__casa los__la me_golpe*
30: choke*_me esta_pegan* kidna* me__encer* pegan* unsaf*
29: a__hija beati* cuchi*_en se__a
28: cuchi* door he__my hurt
27: im_afrai* mache* my_door she_threw sigui* to_hurt
26: am_being dijo hear__screa* i_owe me_toca put__bulle*
25: burn drunk_and gunsh* mi_ex my__pulle* no_estoy quemo
24: broke en_mi encer* he_makes
23: escal* follo*_me himse* stabb* tiene
22: bury_me hell hes kill__man me_pego nephe*_is no__deja quito__llave* shake_the the_close* the_kids
21: a__light beats_me black__from hit is__in la_casa me__las my__wants someo*__in the_shelt*
20: agarr*_del burn__house deja_salir estoy_en might_hurt on_me shoot there*_a where__stay
19: estan hitti* hurt_him mi_casa phone_and slapp*_me stabb*_me
18: down__stair* hidin*_in house is_break* me outsi* scare* them_money threa*
17: a_staff at_home going__shoot i_got my__threa* my_boyfr* queri*
16: he__me is__me lo__me made_me mi next this_house una_pisto*
15: mi_tio safe someb*__at was__and y__sin
14: at_the do_thing* going in_the is_looki* kids miedo my__hit stepd* the_door they__my to_shoot
13: and_hes at_gunpo* escon*__el ex gunpo* himse*__me lo_que locke*_in quier*__a someo* there__someo*
12: comin* empuj* en__calle he hear_her herma*_anda husba* im__mad light_on locke* me_avent* me_in my_man over_there will_kill with_a
11: arma away__him choke* comes_in hacer he__hitti* he_drink* hes_here hit_me in_it my_house owe someo*_broke
10: a__casa a_bat dad__me el__en got_a got_jumpe* has__knife him_tonig* ill_do im_so ima__my in_and money__they my_husba*
9: afuer* and_said beats find_me finis*_it from_my going__hurt grabb* im__he knife me__a me__con me__mi me_if me_leave my not__here pego put__hands que_me she_stabb* voy__matar will_hurt
8: a__on beati*_me bus fired__my for_me gang him his_hands his_house i__out im im__from is_hitti* kill_him me__otra me_oblig* my_apart* my_roomm* over said slapp* threa*_me viola*
7: a__un at_this dijo__me he_threa* le__a like_hurti* me_again my__with night over_# owe__to so_bad
6: algui* bangi*_on beat boyfr*__me cops feel__at he_has he_wont hes_drunk ill im__over me_mate me_says my__beats outsi*_my pushe*_me quito_las they_said to_kill touch* waiti*
5: break_in casa de_la kille* la_pared last_night let__leave me__salir me__thing* pared puert*_con safe_here says to__him
4: alone bf__me dont_feel in_my pimp scare*__what stab un_hombr* when__drink*
3: about_to being bulle*_in estoy_escon* go_shoot hear shoot_up so_mad the_time us__was wont__me
2: a_green aint came dad esta__la getti*__at got__green held in__windo* la__y shake showe* there_is to__shoot will__me
1: algo algui*__de dude going_to he_reads here home i_might landl* might my_stuff oblig* put_a right_now scare*_of swing* they__me tryin* un waiti*_for
""",
}

CALM = """
40: ay compr* jaja que_se tome_mi yeah
38: haha
37: seman*
36: como
34: de__me jajaj* my__this
33: esper*
32: oh their
31: becau*
30: and__and for_the ran
29: i__pills las_ganas so
28: or till_i your
27: that you
26: but keeps_calli* sense then
25: kind know mount* reall*
24: commi*
23: guess proba* sore try tylen*__my was
22: could going__end mi__y susto tome__pasti*
21: actua* enoug* esta_lista hahah* mama_me perso* suppo* talk talki*
20: hey la__# que__con risa wonde* you__me
19: also befor* cunad* dia_de didnt hair i__up like_i live_in my__broke yes
18: chat en_esta like mom_is puro schoo* sure thats well
17: el homew* jefe la__de me_a okay para_la su un_susto we
16: as ese great live_here murio ok still usar very
15: about__i breat*_and class de__no el__de good hasta lol once rio
14: abuel* call_me i_would ill__here inter* loves muert*_de podri*
13: alway* and by_mysel* corta*_el fue going__be happy mensa* more quien quier*_que sorry super y_quier*
12: compu* cooki* cours* cree del early eat el__por ex__stop favor* prett* so_i texti* the__door too tu watch which will_answe* would
11: can_someb* cool docto* drank__night have i_had im__mysel* just la lapto* least me_at me_dejo mento* name non numbe* other secre* start start* the un__y were what
10: an can class* first frien* hurt_me it later love me_now meeti* missi* mysel*_tonig* nada rato thoug* to_me while
9: chang* defin* dont__me eithe* even for freak* got_to i__my i_wish its long make makes__want mas old pusie* right some summe* takin* te there to__somet* to_see tylen*_for y_mi
8: a able and__to apolo* back calls check comer commi*_suici* compl* de el__no few fun give hopef* i__to i_haven* im_break* is__i like_im may mean of por remem* ring sueno think__going toda toda_la took_me took_my up__me walki*
7: # a_littl* ahora and_i any anyon* are byu cares del__me going__die he__to hello high horas i_am in_a is_a ive knew me_llame* me_off messa* mi_celul* mujer nope pero se__los shaki*__head tacos the__of throu* un__de want__say wow year
6: #_# all_the best chatt* diffe* else esto event* famil* habla* how is jesus misa no_me peopl* perro_se shop someo*__me sone them those to__i traba* un_# until wait with yours*
5: alrig* at consu* conve* es esa ever feel_bette* herma*_esta him_and i_like la__no list littl* llama* mi_cunad* ni nice no_i o on on_my one por_favor que quier*__me same se_me semes* shaki*_my tell_me to__to to_be total* usual* walke* watch* when_i yep
4: a__# a__with all anyth* apren* cant__mysel* cant__think* chats con_mi crazy da dinne* esta_el has i__been i__him id_die im__to im_tryin* in it__me kill_me locke*_up marri* maybe month my__life need__to no__con now paren* parti* somet* telef* text_me to to__a utah va__matar work y__la
3: be__to do__use domin* fall for_a graci* hate hijo_me hmm i__it i__some if__dont im__my im__tired im_all im_not laugh* llamo lot me_to no_se out__me paste* progr* se_cree teach* think*__drink* today told_me vecin* with_my
2: a__de a__me about__tonig* about_it aburr* and_he casi cerve* dias edge espec* for_my from get go got hi i__i i_drank if is_going just__up let major me_too mom new nino not our pills_like secon* spons* stres* that_i they_cant think to__me true two up_to use using who would*
1: a_# about_drink* and_breat* cocin* conti* corre* dont__my end_up entre fell_off finge* forgo* i__in i_wont in__life it_is just_got kiddi* liter* makes makes_me me__# me__una mi_jefe my__has my__to nadie__quier* norma* only papa pasti*_para phone quest* regal* regre* strea* the__is this to_the una violi* voy__tomar yet
"""
