"""Signs of a cry and of a calm day, with weights: written by `bench/weigh_signs.py`.

A sign is a word, the beginning of a long one (`apunt*`), two words side by side (`end_it`), or two
with one between (`got__rope`). Those of a cry stand with the tier that holds them most; CALM takes
weight away. A text tips at ENOUGH. A weight may be changed by hand, if the corpus still agrees; a
new count would change it again.
"""

ENOUGH = 69

CRIES = {
    "self_harm": """
50: a_noose a_propo* a_rope a_saber acaba*_con acaba_todo al_tren bette*__this bette*_off bury_me calli*__name corta* cuide*_a cutti* daddy_loved de_exist* del_techo drive__a drivi*_into en__vias endin*_it es__ultim* goodb* got__rope gun__my harme* hear__me i__l i_carve* i_cut i_loade* in__groun* killm* kitch*_table kms la_muert* la_vida last_text llega*__manan* los_brazo* matar* me__tonig* me_inste* mejor_muert* mori morir morir* naci noche__con off_mysel* para__vivo para_siemp* puent* que__viva quier*_desap* rathe*_die razor robin_willi* rope_today see__on segui*_vivie* self_harm soga stand*_on suici* suici*_thoug* take__life that__woke the__say the_voice* to__bridg* to_di to_drown to_dye train_track* unali* vivir with_livin* world_dont
49: kills_me never_born
48: hot_shot im_gone no_vale nobod*_will
47: fecha mysel*_last no__nacid* on__ledge salir*_de
46: amane* i__life los_carro* muero to_cut was_gone
45: adios be_aroun* dar_un in_heave* por_todo quier*__al
44: done__life noose
43: calle*__last colga* here_next keep_livin* keep_pictu* last_day srsly the__think* the_surge* think*__takin*
42: be_here dormi*_y end_it go__livin* killi* punch* quier*_exist* this_life tomor*_to with__lord
41: bridg*_right me__ganas me_lleve my_wrist* the_trigg* to_die wrote__note
40: carre*__el into_traff* ive_made jump leave_this live_anymo* live_for want__out
39: a__hijos be_dead die hangi*_mysel* im_check* meet__maker stops wasnt_here ya_escri*
38: #_but calle*_# care_if life__worth scrat*__arms thoug*_of to_live walk__traff* want__exist where__will
37: azote* bridg* camin*_al every*__sorry figur*__how harmi* i__alive id_never lleva* might_as might_do my_wrist no_exist* read_this tiro try__find
36: alive diosi* dont_look end__tonig* for_every* hang_mysel* me_hice no__llega* no_reaso* que_sigo
35: bulle* dying__be finis*_it front__a garag*_with me_mate mysel*_not no_despe* of_livin* off_the quier*__aqui quisi*_no saber_de used__want
34: cutti*_again despe* en__entie* left_for made_peace me__ir me_extra* munec* ojala_me only__that saved_up shoul*_died think*_of way_out would_even
33: a__hija a__vida a_date avent* being_here estar estar__este god__take kitar*_la me__manan* mysel* on_purpo* the__today todos_adios vivo wont_need
32: be_gone be_over befor*__do burni* conte*_it crash__car end__life exist ganas_de hija_que im__livin* just_take lost_the me_corte mi_despe* muert* saved__my soy__de the_overp* want__disap*
31: be_alive im_sorry la__carga* la_pared lord pictu*_my pulli*_the shoul*__died tell_my the__track* tired__livin*
30: a_bette* done_with endin* estar_muert* forev* its_time let__die maybe__world me_queme my__last no__despe* noche_me self sound*_good the_wall to_end why__i
29: bye esta_vida go_on going__swall* goodb*_every* its__last las_vias might__well no_more pense_en quier*__se reaso*_to stood_on tonig*_is
28: about__my about_not belt_aroun* de__vida estar*_mejor for__goodb* hijos_que ima llora*_en me_atrop* que_haga seria
27: de_todos dead do_life feel__dying find_me goodb*__i irme_con keep__how my_stuff not_worth other_side over__good para__sigo stood__the think_about todos__mas was_dead world__need
26: a_waste been_cutti* de_despe* enoug*__not good_right hang la_azote* la_mano loade* mato no__vivir the__way the_belt this_earth track* world__bette* worry__me
25: all__end de__mundo death drivi*__a i__dead love__all me_esper* me_mato me_much one_would plan_and point__livin* starv*_mysel* urge_to wish_i
24: a_plan about__it about__mysel* case__dont check*_out corte_otra go__heave* go__sleep hurt_mysel* in__barn kill_mysel* me_recoj* mejor__muert* my_brain* nadie__va shoul*_just sitti*_on stand*__the tirar
23: ando_pensa* bleed bridg*__now despe*__mis este_mundo for_good garag*__the have__pills irme just_let las_venas last__becau* life__not like__ghost lleva*_ya manan*_ya me_entie* never_do no_tiene pront*__no see_you sound*__right time__can to_jump va__extra*
22: be__tomor* be_happi* being_alive burne* conmi* corte* could_just dios__recoj* do_enoug* heave* i_keep in_front is_right livin* lol__not my_last mysel*__i savin*_my seria* slit_my this_time tried vivir_asi wrote wrote_the
21: a_suici* alrea*__as brinc* del_puent* deten*__de el_suici* en__solo gave_my helps i_die keep_heari* no__razon no__would not_wake ojala_no on__plane* out__good pain__when plann* ready__meet shoul*_of si__muero siste*__my takes world__be worth you_all
20: a__hit decid*_my dios drive_off exist* i_figur* jk__reall* las_pasti* look_for love_you mejor_sin mysel*_makin* night_but nobod*_would of__train on__other quier* so_close tengo__para think*_how wish_the
19: a_beam adios__todos bad__mysel* cosas_ya deser*_to dicen__me en__azote* en__mano i__like mejor_me my_car my_sleep para__vivir picke*_out rathe*_be right_here soy_un step survi* the_train tierr* tonig*__the voy with__cigar* worth_livin* would__bette*
18: brain*_out car_runni* carro cielo de__haga detie* did__survi* end es_tarde hija__la me__wont mom__much of__dog pensa*_de piens* quier*__con tell__kids tengo thank__for think*__jumpi* thoug*_about want__be want__wake
17: a_favor decid* dont__up every*_im favor_if from_doing have__date much_longe* muera of_died this_pain tired_of to__wrist wante*_to whats_the when__roomm* witho*_me would__easie*
16: bette*__me extra* frida*_when go_be going__drive hoy_me just_want made__want need__cut nothi*__tonig* nothi*_left of__alive quier*_irme see__makin* segui* start*_cutti* stron* table the_lette* this_plane* to__kids un_tiro vida what__might would__come
15: a_todos be_bette* bette*__dead cansa*_de come_back crash_my de_vivir dejo_de do_somet* i__gone id__doing im__close jumpi* killi*_mysel* life looki*__my para_segui* ready__leave takes_me traff* want__to with__dead wrist*
14: a_usar arms aroun*__my carce*_me carta do__frida* dont__mysel* en__muert* en_colga* enoug*_to estar_vivo gave__dog gave_away got__finis* happi*_if hope_i in__garag* keep_think* life__no miss quita*_la tarde__mi thing*__calli* think*__drivi* think*_about this_tomor* time__read to_strin* waiti*__it you_read
13: a__picke* a_estar becau*__tried bette*_witho* cigar* cigar*_again cut debi__en disap*_and end_life endin*__life estar* i__somet* i_almos* ill just_die kids__love la__maner* makin*__to meet_my mejor__mi my_goodb* nobod* point_in quita*__vida see_the todo__para venas wish
12: #_pero and_never antes__que bette*_place burne*__with care__i dont__to estar_para front_of i__about i__die i__wake insid*__got it_every* ive__a live mejor mysel*__death only_thing quier*_estar reaso*__stay rope take__all take_them the__dont the_point the_wheel the_world them_all this__anymo* to__life trigg* want__go when__stop
11: a_extra* brazo* carro_a disap* drive__the entie* i__why into_a me_die mis_hijos miss_me nothi*__live que_soy quise quita* runni* this_world todas ya__canse
10: a_corta* about__being been de__carre* gone i_want like_this my_life no__busqu* off__road ojala pensa* si_yo stop_me the__tonig* the_edge tonig* viva wish__would* ya__tarde
9: a_bus a_neces* be__every* burni*_mysel* care care__my dead_than god going__jump hijo_en hold_me ir_con ive_decid* like_killi* manan*__no maner*_de mejor_si mom_so my__night not__back note pleas*_take ready thatl*__me the__thatl* till to_go todos want wrote__lette*
8: #__piens* #__think* about_death are_calli* be__bette* born cansa*__vivir carta__mis done_livin* earth favor have__truck havin*__thoug* how_many i i_shoul* inten* look__me my__again my_dog mysel*_again nadie__extra* out__every* queme si the_ledge trate_de want_out wish__never
7: #_y a_colga* blow__brain* despe*_de frida*__my happi*__i hopin*_my hurt_to id ill__dead jail k__l l_l last__but ledge looki*__how mysel*_alone pills__up point ready_to sitti*__the thats__the the__stops to__tired
6: anymo* cant_live choca* conti* died dont__for dont_see go_back going__use groun* hate_that i_tried les longe* my__text my_maker no_meani* over_for perdo* scrat*_my segui*_en shoul*__dead so_tired sufri* the_gun the_only to__till vez__pensa* volar want_to wants wasnt way__for what_the wish__was ya__despe* ya__todo
5: a_manan* about_dying acaba almos*__off and__date carta__despe* cut__wrist* dejar_de dont_try el_cielo en__puent* god__me hubie* i__think* im_ready inten*_suici* its__time k_i my__where my_court night__the no__segui* no_creo piens*__la quisi* sad senti*__vivir the_cabin* till__kills todas_las tomor*__wont voy__colga* want__die want__survi* ya__quier*
4: after_tonig* and__done be__off becau*_i could_die cuand* despi*_de dios_me dont_think drive_over el_carro end_this good__now i_bough* i_quit im_done la_carre* manan*__muert* me__algo motiv*__segui* my_dead navid* not__livin* reaso*__keep slit to__gone to_death
3: #__want #_and as_well belt but__wish corte__vez could* cuchi*_en despe*_manan* doing__a exist__peopl* feel_like i_l id_rathe* im__about lol_jk looki*_at los_amo merez* mind_if nadie__a no__motiv* not_come nothi* of__earth only_way pido_a plann*__do razon_para ready__go robin segur*_conmi* shoul* soy thing_that time to_mysel* todo tomor*__for vias voy__dejar wont_be world_would would__me
2: about_just alrea* amo aroun* as__be atrop* away be_easie* come de_matar* do every*__did god_takes has__meani* here i_dont i_pray im_think* is_bette* it__# it_all keep__safe last_time like_dying mejor__de my_kids night__it off_dead on__edge quier*_que take__alrea* tengo_motiv* train voy__corta* vuelv*__la want__live wants_to was__about with__car wont__here world would*_have would_just ya_tengo
1: #_i acabe_mi anoch*_y anyth*_but be__anymo* cual__la debi doing_every* drink__i en_quita* enoug*__live ganas__morir* go__of have__deal i__back i__deser* i__wasnt i_survi* it__deep just__aroun* k kids__bette* last me_quier* my_mama my_time nadie no_quier* nobod*__have para__mismo quier*_segui* quier*_vivir takin*_my tell__im thank*_for time_you to_use wasnt_aroun* well_be whats__point would__to would_be
""",
    "medical": """
50: a__perc al_# ambul* and__skin asfix* azuca*__# balea* breat* call_# cloro convu* desma* did__much dio__ataqu* droop* dts el_conoc* elect*_un esta_incon* esta_tirad* faint* fell_and fent fenta* frio__no gurgl* hallu* hand_sanit* heart_attac* hijo_con im_dizzy in__wreck into_shock la_fuent* laced marea* mixin*__and murie* narca* no__puedo no_despi* no_habla no_pulse no_reacc* no_respo* no_sient* od oded of_consc* overd* pasti* pecho pills por__boca rat_poiso* sangr* se__ahoga* se_trago seizu* shaki*_and sobre* sugar__# swall* swell* the__bottl* throw*_up tiene__labio* tome_demas* took__whole took_like un_infar* uncon* unres* venen*_para wakin*_up was_elect* water_broke water_down
49: falta__aire got_elect* hinch*_la respi* throa*
48: blood chest funny__that
47: crawl*_on el_frasc* my_metha* no_respi* shaki*__bad tiemb* vomit*
46: arm burni*_up fell_out last__on que__meti xanax
45: coffe*_groun* pase_con
44: bleed* seein*_thing* turne*_blue
43: colla*_in mordi* no__habla*
42: drank_antif* dude_in la_cabez*
41: #_pasti* ate__all cant_get im_bleed* slurr* that__there
40: hardl*_breat* heada*_of kid_drank la_mitad passe*_out que_hago stung
39: by__car cold_turke* despi*_mi el_brazo el_coraz* ods tembl*
38: and__percs cierr*__garga* not_breat* pm un_derra*
37: azul black*_out detox* encon*_en havin*__strok* hes_foami* some_pills
36: shot tembl*_y veint*
35: bleed*_bad carbo*_monox* chest_pains numb on__chest snake took_way wake_up
34: #__escal* amiga_que dosis is_choki* pukin* se_despl* sharp
33: aire and_wont infar* my_seroq* needl* think__dying
32: at__park bleac* el_azuca* llevo__dias oding strok*_i turni* woke_up
31: dude__the dying infec* mezcl*__con viene_el
30: burne*_real hard__breat* mucha*_pasti* percs poopi* took_# turni*_blue veo_cosas
29: cant_breat* chest__tight colla* lips_are mixin* seein*_bugs swall*_a
28: baby__choki* baby__into blood_in derra* foami* got_shot i__rubbi* la_boca my__cant paro se__ponie* strok*__think was_laced wont__up
27: and__wake like_coffe* not_answe* perdi_el puso stepp*__a that_arent una_sobre* vomit withd* wont
26: cant_feel chest_hurts de_pasti* el_bebe heart isnt_breat* no_puedo took__much up_blood
25: cosas__no his_breat* me_inyec* meds mom_isnt too_much
24: #__pound* an_ambul* bottl*_of despi* drank feo havin*__baby hit_my isnt_respo* la__estab* of_pills tylen* ya_viene
23: chest_pain choqu* died__night doubl* im_oding los_labio* mucho_por no__respi* noddi* por__tomar se__morad* snori* took__my
22: all__meds baggi* cant__awake i__feel im_noddi* lips pacem* pase__la y__duele
21: alcoh* all__and alot amigo_se and_bleed* antif* benad* blue closi* dolor la_garga* morni*__my pregn*__bleed* puedo__aire took__more veo
20: el_piso floor had__seizu* heart_is i__stop into_my my__fell peso__el quita se__hinch* tongu*_is we__sick
19: baby bars brazo cough* estoy la_cara me_mordi* morad* para__sangr* se_quedo so_much tirad*_en took_too twice_today
18: #__im blood__i bugs dizzy el__izqui* espum*_por havin* i__woke lips__blue my_cousi* of__life shaki* shes shoul*_have stepp*_on stop_bleed* this__bit tiene_pulso
17: azuca*_en bit_me drank_bleac* face_is found__on many_pills mixed monox* pase__dosis passe*__in side sugar_is think__took
16: bicho* duele__pecho encon*__el me_pase on__floor pain puedo__el pulse since_sunda* slump*__in used_woke
15: aint and__heart broth*_he cant cant_keep estoy_marea* found kid mouth sick side__my sugar__im took una_ambul*
14: aceit* bit_by cai_y husba*_colla* i_cough left_side seroq* speec*_is the_kitch* there__so tiene_los tongu*__swell* too_many un_ataqu* venen* woke__in
13: accid*_took bicho*_en droga elect* hijo_se i__hit is_# is_numb isnt_movin* monox*_alarm my__colla* no_conte* not__overd* rompi*_la strok* there_is todo_el used__up wake xanax_and
12: algo_malo bad_and by_a de_respi* found_my i__too im_havin* inyec* leg llame*__# me_durmi* much_blood mucho my_hand of_tylen* pills_and purpl* shot_and sient* so_bad stopp* tome__frasc* took_doubl*
11: at_work bad colla*__the de_dosis feel feel_right fiebr* is_turni* my__isnt out__woke pound* se_tomo shaki*_so truck_not
10: a_seizu* ate buddy_is carbo*__alarm did_# en__piern* en__piso espos*_esta esta_ahoga* face got_into herma*_no is_blurr* me_tome muy_mal no_puede pulso que_tome respo* seein* sweat* tome twice visio*_is
9: a_strok* and__all ate__pills demas* feels_like im_seein* is_havin* le_dio line__up me__respi* my_arm se se_metio sin troub*_breat* un_compa*
8: #__duele a__right a_bunch bit bottl*__tylen* burne*__bad cant__my cant_move creo__me deje get_air is__purpl* many my_whole night__that night_on of__metha* pregn*_and puso_azul real real_bad se__cierr* shes__out todas__pasti* tomo what__i wreck y__marea*
7: a_needl* algo arent_there ayude* cosas creo deep feel_weird from_withd* garga* is_uncon* left lo_encon* my_legs only__month* out__today perdi seizi* shot__and tengo_el think_im tome_# traig* vibor* water__and
6: #_month* a_bottl* abuel*_se aller* ayuda breat*_right coraz* i__black* incon* mitad my_lady out to__cant weeks__of worst_heada* y_tiemb*
5: #_xanax all_my alone bebe_se cierr*_la floor_and head heari* heat__i hurts_reall* i__last i__took is_swell* much my__hurts se_cayo show_about think__oding viend*
4: a_ballo* baby_got blurr* broke_my cara creo_que despl* espum*__la frasc* he__breat* isnt la_piel mama my_baby one_side open__eyes primo_esta puedo__bien skin_is stuff think_i un_dolor y__conte* y__embar*
3: adult* and_visio* beats_and bebe bicho*__la cant__her cant__right creo__es desma*__veces did duerm* en__pecho fell funny hand mi_amiga passe* se__durmi* throa*_closi* took_a water whole__worth
2: accid*__my answe* brazo_izqui* can_hardl* dio_un duele__el embar* espum* feel_real frien*_fell is like_to llevo_tres piso se__murie* se_comio since un_peso
1: #__of a_baby ahoga* and__sweat* and_ate broke__im comio doubl*_my i_could* i_need into__subox* is__much mas metha* much__i mucha my__weeks my_heart no no__tener presi*__y tirad*__el to__er watch*__show
""",
    "danger": """
50: a_gun a_salvo abusa*_de abuse* ahorc* amena* balaz* bate beat__up cuchi* dano down__stair* escon*__el estoy_segur* follo*_me golpe* gunsh* i_shook im__dange* jumpe*_me kill__man lasti* light_on mache* matar me__sigui* me_asalt* me_pego me_quito me_sigue me_viola* me_violo metie*__mi mi_patio my_neck not_safe pelig* pisto* quemo_con raped scare*__my sient*__en temo threa*_me to_stab tumba*_la un_arma was_assau*
49: touch*_me unsaf*
48: entra*__mi esta_pegan* he_locke* me_locke* me_oblig* no__deja
47: beati* i__jumpe* im_being my__hits
46: slapp*_me una_pisto*
45: black__from choke* drunk_and las_manos
44: gunpo* la_pandi* might_hurt my_door y_borra*
43: de__casa kidna* me_home miedo__mi pimp
42: is_hitti* mi_calle stabb*
41: am_hidin* estoy_escon* hit__me hurti* kill navaj*
40: me_toca to_smash
39: de_aqui sex to_hurt
38: im_hidin* my__threa* pegan* stalk*
37: borra*_y knife me_pega que__mata
36: away__him break*_in me__encer* put__hands quema*_la the_bathr* there*__man
35: am_being burn__house gun im__over into__wall is_after pandi* someb* someo*_tryin*
34: algo_los cuell* himse*__me hit_me unos_hombr*
33: a_knife and__comin* my__beats papa__pega pegar persi* quier*_matar
32: he_broke keeps__me me_mata mi__noche someo*__in the__down
31: en__bano hell my_windo* robar*_a when__drink*
30: con__bate hay_algui* i_owe is_beati* my_apart* un_cuchi*
29: after_me boili*_water encer*_en himse* hit__kid hitti* i__assau* shake_the
28: a_quema* blade escal* me_golpe* my_yard oblig*_a
27: bangi*_on de__otra encer* encer*__el grabb* my__pulle* pegue_muy quema*__casa
26: a_pegar algui*__mi being_held de_hacer* got_jumpe* hes_outsi* hes_viole* que__mate shoot*__my tengo__salir wont__me
25: afuer*_de amena*_con hacer* he_drink* hes_drunk like_hurti* my_man shoot so_mad they__where took__keys
24: afrai* at_gunpo* donde_vivo esta_borra* hes kill__if looki* por__escal* sigui*_a truck
23: a_matar algui*_entro hidin*_from is_tryin* kill_him locke*_in me_deja metio_a my__wants no__dejan pega robbe* shoot*
22: im_scare* me_go peopl*_shoot* them_money un_carro un_tipo
21: abusa* and_said boyfr*__me dice_que got__green my_pimp un_mache* unos_tipos
20: a_hacer broke me me__segur* put__bulle* shoot*_outsi* trick* viole* whoev*__in
19: a__casa a_bat algui*_se break_in broke__phone broke_in entro_a esta_aqui going__shoot gun__to he_makes looki*__me someo*_in tiene__arma
18: are_shoot* choke*_me dejo dijo__si for_rent him_tonig* hurt my_husba* night_and not__here someb*__at someo*_is they_said threa* viene* violo
17: algui* burn gun__the hidin*_in i__came she_stabb* she_threw showe*__and tumba*__puert*
16: agarr* and__here and_hes casi_la comes_in contr*__pared empuj*_por going guy__the hacer__los hacer_dano house me_amena* outsi*_my over_there pegue sigui*__la stree* tengo_miedo un_hombr* viene voy__matar
15: agarr*_del bat beats borra* de__deuda hear__screa* la__vinie* looki*_for miedo my_house said_im the_close* the_shelt* touch* where__stay
14: algo_en armad*_y dispa* dont_feel he he_made la_puert* locke*_me looki*_in made_me me__hacer me__thing* meter my__hit outsi*__house pegue__fuert* someo*__my there*_a
13: a_stran* afuer* came__my casa__pisto* deuda__a door down_the echar* ex__esta he_hit hidin* hombr* le le__parti* messi*__me nephe*_is outsi* owe__money pulle*_a safe said__next scare* scare*_of shook_the shoot_up the_knife they_know to_kill
12: and_says at_home being_follo* drink* entra* gang his_house i__being in__close* las_escal* me__amena* need__get que__queri* she_came someo*__break* the_door this_house to_shoot y__donde
11: agarr*__cuell* beat beat__to black_eye comin* ex ex_is guy__follo* he__hed heard_someo* im_next money__they no__segur* quier*__algo to__moms
10: are__outsi* break calle del_cuell* dijo_que donde__y her_screa* him im la_carce* la_casa mi_ex por__vida showe* tengo__de trae_pisto* tryin*__get waiti*
9: about_to de_muert* empuj*__las feel__at forzo_a going__hurt he_wont hit_on hurt__kids jail_and marid*_me me_again mi of__kids rape swing* the__hes threw will_hurt y_sabe
8: afuer*__un arma dad__me down_and en__patio esta her hit hurt_him im__mad im_heade* matar__lo me_van next puedo_salir robar* someo* someo*_my stalk*_me stepd* tiene to__himse* tryin*__break
7: he_said head_in his_hands hits_me hurt_my ill_shoot pego quier*__la safe_at to_come waiti*_for
6: beati*_me broke__my carte* dont__safe follo* getti*__at kids kill_my noche_y senor_de stab there*__in tipos_en where_i
5: being boili* break* con_pisto* estan ex_esta hacer*_dano help__is me__golpe* mi_papa muy_fuert* my phone_and pushe*_me up__house va van_a will
4: #_my a_staff assau* bangi* came_at cops de__esqui* el_senor escon* feel_safe has__knife hay__afuer* hay__en he__let his_head mi_espos* mi_marid* night owe__to put saco_un shoot_him someo*__tryin* stran*__in
3: aqui__no asalt* cuart* fuert*_a got hear_her hes__and i__hurt keys_and kill_her matar_a my__right my_bf put_a quemo roomm* says_hes shoot_me sient*_segur* the_kids trae unos__en
2: a_mache* and__knows aqui cuchi*_y despe*_sin for_real fuert*__mi got__black hacer__que he__hitti* hes_here i_hear leave mad mete over_# right_now said segur* si__veo the_room there* will_kill y__miedo
1: a__mama aqui_es dad going__kill gun_and i__hidin* knows__i knows_where la_deuda littl*__hes locke*__in mi_casa my_boyfr* my_roomm* neigh* parti*__cabez* salir stabb*_me theyr*_comin* tryin*_to
""",
}

CALM = """
50: como compr* corta*_la cunad*_me early grass ir_a paste* sacar* sangr*_hoy sangr*_para sobri* tempr* tranq* yeah
49: haha
47: cooki* rio wish__had
46: hair
45: docto* pool
44: bed cold_pills hormi*
43: watch_me ya__mejor
41: jaja ran
40: breat*_slow
39: ok
37: graci* irme_a ser their
36: actua* hoops overd*_it
35: agrad* mom__going respi*_hondo tan
34: a_littl* commi* hoy__toca killi*_me late proba* su suici*_de which your
33: befor* or tu
32: becau* but dia_de doc kind numbe* oh sore worki*
30: full live_in ultim*__de you
29: al corta*_el denti* lol long poco sangr*_los sense so
28: alway* gave_blood gusta homew* i__pills perso* sangr*_y that then
27: ayudo inter* keep__alive live_here me__# mi_pasti* sus the_shot tome__pasti*
26: bonit* entre* gripa para__agrad* renti* summe* yours*
25: aslee* cafe chat consu* misa my_blood pills_all que__sangr* te this_one we
24: about__i ahora del first food good jajaj* leave* matar_hormi* nuevo okay pense__mi porqu* quier*_habla* risa to__somet* well
23: as el every*_had exerc* jumpi*_rope la_ropa mis_pasti* once suert* ver
22: blood_sugar could de_usar eggs georg* secre* stayi* took_my was
21: breat*_and call_me corri* dead_tired feliz guess hahah* happy i_would laugh* mejor_ya one_of quier*_mucho sol
20: bp convi* cutti*__with esa frio grand* know laugh live_forev* mean old prett* reall* unas wonde* yes
19: asi_es cada con en_casa finge* help_me lapto* like more new schoo* start still take__meds those tome_mi watch work
18: alrig* back came_in cuadr* estos flu follo*__on going__end im_all keeps_calli* live_life matar_de much_on por progr* some sure traba*
17: aburr* also bingo cocin* comer eithe* el__mejor espec* fijes*_que final* fotos gener* give i_haven* la piens*__mi siemp*_agrad* sorry talki* think__would
16: canta* conve* de ese famil* gusta* llega* los mensa* nada other over__bridg* says_# seman* sleep* they_cant turni*__in weeds yeste*
15: calor day drank__night duran* favor* hey high missi* norma* o parec* parqu* proud puebl* puse rathe*_have remem* spons* suppo* thats the the_pisto* total* year
14: bottl*__the cool dia didnt end_up final hopef* later love nadie__entie* notic* opera* perdi* pero que__quier* same sangr*__me sobre tacos talk texti* thoug* try vi what
13: about_my ask bajo_la bien bp_pills cares class defin* desco* estoy_colga* got_drunk great least manan*__voy maybe me_hard ni nope pecho_de playi* point* pride tarde telef* trist* very were
12: buen cenar chatt* compl* compu* dog dont__me drive* eat esta_manan* esto fixed for forma* ha i__home i__tell jefe livin*_here month polit* quien someb*__me start* tanta this_anymo* to_call took__pills week ya__tome
11: able am an apena* apren* best close*_to con__famil* el_tren esper* even feel_bette* fine hall hello i_know ill__here keys may me__pomad* me_ayudo me_off pills_they que_algui* quede saw shoot_i stand tamal* to_talk until up__night video visit* walke* watch* you_watch
10: # anyon* artic* bike botel* estud* ever from helps_me hondo invie* it_took llamo make mama_me manan*__a marri* messa* no__quier* nos of pan poqui* sorry__didnt sueno throu* too un_susto una want__say
9: a ahi and and_blood at bueno can cook dicho diero* fijes* firma* go happe* hoy_voy i_like im_tryin* in__life insop* inyec*_la is_sore it its just kiddi* limpi* lleva*_a mando me_cuido me_puse my__# my_room olvid* other* pasti*_para pierd* reir relat* socia* super teeth tele there tio to__some to_cigar* vacun* vamos wait while y_respi*
8: acuer* and__cant anywa* call__# class* dinne* fe fue fun gym have helpe* hi just_dont las last__of makes__want me_escri* mi_nieta mr mysel*_tonig* nice nieta nuest* peopl* podri* pueda que readi* say someo*__on suegr* tell_me tiemp* till_i to_see turni*_mysel* washi* with wow ya__puedo
7: #_dias a__deten* abuel* any beat__at check cours* crazy daugh* diner* estad* etc gramm* hate_mysel* hizo idea kids__me like_im liter* me_now mero my__broke my_bp my_hair nobod*__me objet* our paid pase__el pasti*__la perro prest* puent*__mi quier*__el ring strai* tarea* the_water thing*_to to to__right to_work today un up__tired use wont_stop
6: a_bad and_kill are calle* coffe* cunad* dije dishe* do__use else equip* forwa* found__keys hones* i_cant in__car let licen* llama* major manan*__que manej* matar__un me_tomor* me_too mi_cunad* muert*_de now off on on__work party picke*_up puede* puse_pomad* semes* silic* solo soon study text_me think times toe true ugh who wrong y_nadie
5: a__# adema* after anyth* ayer broug* chats clean corta*_y corti* count* detox die_for dieta dos enoug* es escri* ganas gente goodb*__cigar* goodb*_to hasta how hoy i_left it_wont ive lo me_despe* me_llame* meeti* mi__quier* my_pills only only_if padri* phone plant* prese* sleep_in son susto to__into to__tonig* told_me un_mes usual* veo_salid* was_next weigh* when would would* yep
4: a_lette* aim algui*_que and_threa* anima* apolo* belie* bette* chang* chuec* cried cryin* diffe* dormi* ella este exact* freak* from__shot going__die hace hacen hmm i__see knew las_ganas lave luego mami me_duele me_puede me_sient* mostl* mr__is mujer my_back nada_grave nina ponga* preci* prueb* quier*__a see__kids see_my she_wont somet* steps strea* the_dog these think*__my took__bp trafi* two when_i win y
3: a_bit a_reaso* aband* all and__think anoth* apare* aqui_estoy aweso* ayuda* big blood_and buena by_mysel* byu campu* choco* con__herma* degre* desig* domin* door__the eatin* en entre frien* hows ice into jueve* learn life__the lluvi* lot manan* manua* me__mucho me_ayuda me_dejo mecan* mis music* my_wife negat* night_im one one__got paren* paz physi* play pomad* prime* raise* recom* refre* right scare*_me sea secon* sleep sligh* snake_and taken texts thank to__mysel* tome_otra typin* what__want yet yo
2: #__# #_weeks a_# about agua ah algun* asi being_hones* buy cravi* donde eso estar_en feeli* few ganas__usar habla* had he__every* hit__hard i__looki* i_drank i_took i_wont id_die in is__again job knowi* law learn* makes manag* me__mal minut* momen* name pelot* por__# puro puse__en quier*__en ran_# relap* segui*_asi servi* short siste* six to__# tome_la too__on took_me um uno us walki* weddi* went witho* y_quier*
1: #_# all_the amazi* baila* broth*_drank broth*_is butte* by call cambi* can_someb* canta cat child* churc* cold colga*__ropa colle* conta* corre* da drank__much drove_me eh el_frio ese__esta espan* every*_i frida* get i__some i__want i_found i_went if__dont is_when knock* livin*_in man mento* meses mom_is mucho_a music nah numer* ojala__mi on_sunda* otra ouch playe* quier*__de ruiz save show spide* store surpr* takin* the_same them this_morni* to_say to_show toca__la tomor* trans* trash up_early van__corta* vecin*
"""
