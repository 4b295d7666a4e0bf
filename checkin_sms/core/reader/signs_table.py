"""Signs of a cry and of a calm day, with weights: written by `bench/weigh_signs.py`.

A sign is a word, the beginning of a long one (`apunt*`), two words side by side (`end_it`), or two
with one between (`got__rope`). Those of a cry stand with the tier that holds them most; CALM takes
weight away. A text tips at ENOUGH. A weight may be changed by hand, if the corpus still agrees; a
new count would change it again.
"""

ENOUGH = 66

CRIES = {
    "self_harm": """
50: a_noose a_rope acaba*_con acaba_todo al_tren be_aroun* bette*_off bridg*_right bury_me corta* cuide*_a cutti* daddy_loved de_exist* del_techo drive__a drivi*_into en__vias endin*_it es__ultim* front__a goodb* got__rope harme* hear__me i_cut i_loade* in__groun* killm* kitch*_table kms la_muert* la_vida last_text llega*__manan* los_brazo* matar* me__tonig* me_inste* mejor_muert* mori morir morir* naci never_born no__nacid* noche__con off_mysel* on__ledge para__vivo para_siemp* puent* quier*_desap* rathe*_die razor robin_willi* rope_today see__on segui*_vivie* self_harm soga stand*_on stood__the suici* suici*_thoug* that__woke the__say the_voice* to__bridg* to_di to_drown to_dye train_track* unali* vivir with_livin* world_dont
49: a_propo* carre*__el take__life with__lord
48: a_saber bette*__this hot_shot i__life i_carve* kills_me los_carro* no_vale tomor*_to
47: im_gone like__ghost me__ganas nobod*_will que_sigo
46: keep_livin* shoul*__died walk__traff*
45: amane* estar*_mejor fecha id_never in_heave* leave_this mysel*_last noose the__think*
44: adios gun__my quier*__al think*__takin* was_gone
43: be_here calle*__last done__life end_it last_day quier*_exist* the_surge*
42: care_if dar_un live_anymo* muero por_todo ready__meet this_life to_cut want__out wrote__note ya_escri*
41: calle*_# colga* here_next hurti* killi* to_die
40: hangi*_mysel* ive_made live_for no_exist* punch* srsly to_live wasnt_here
39: a__hijos calli*__name every*__sorry figur*__how jump life__worth me_lleve me_recoj* off_the salir*_de try__find want__exist
38: azote* die i__alive las_venas lleva* mysel*_makin* stops
37: bridg* for_every* harmi* keep_pictu* might_do my_wrist thoug*_of where__will worry__me would_even
36: be_dead camin*_al conte*_it dying__be end__tonig* estar__este estar_muert* hang_mysel* im_check* left_for me_extra* mysel*_not para__sigo the_trigg* the_wall
35: alive cutti*_again diosi* finis*_it garag*_with happi*_if me__algo me__manan* no_reaso* only__that shoul*_died the__thatl* the__track* tiro tonig*_is
34: a__vida a_date bulle* despe* dont_look dormi*_y going__swall* just_take las_vias me__ir me_much no__llega* no_despe* pictu*_my quisi*_no saber_de used__want
33: being_here do_life en__entie* estar god__take hija_que me_mate mysel* of_livin* think*_of
32: a_bette* be_alive be_over befor*__do burni* end__life into_traff* kids__love la__carga* la_pared ojala_me on_purpo* pulli*_the queme tired__livin* todos_adios way_out wrist*
31: a__hija avent* be_gone corte* done_with esta_vida exist go_on im__livin* my_stuff reaso*_to scrat*__arms
30: car_runni* forev* go__livin* lord lost_the no_more read_this self tell_my the_overp* why__i wont_need
29: about_not bye dead en__azote* endin* im_sorry irme_con its_time la_mano mi_despe* muert* seria sound*_good soy__de think*__jumpi* to_end vivo want__disap* when__roomm*
28: a_extra* about__my alrea*__as belt_aroun* case__dont decid*_my goodb*__i have__pills ima llora*_en not_worth one_would other_side todos__mas track* ya__tarde
27: all__end de__vida de_todos goodb*_every* munec* my__last no__despe* no__vivir the__today think*_how think_about was_dead
26: a_waste been_cutti* corte__vez despe*__mis for__goodb* hang maybe__world me_atrop* my_wrist* over__good quier*__aqui saved_up the_belt this__anymo* time__can world__bette* you_all
25: becau*__tried check*_out conmi* drive_off find_me for_good its__last kill_mysel* loade* me_corte me_hice me_mato mejor_me not__back que_haga quita*__vida
24: about__it about__mysel* death dios drivi*__a favor_if ganas_de go__heave* hurt_mysel* i__dead in_front irme life__not look_for mato noche_me pain__when pense_en see_you shoul*_just sound*__right the__way to_jump urge_to vivir_asi
23: a_plan a_suici* be__tomor* being_alive brain*_out crash_my de__mundo go__sleep good_right love__all me_die mysel*__i no_tiene not_wake point__livin* right_here sitti*_on stand*__the starv*_mysel* tengo__para this_time world__need worth_livin* would__bette* wrote_the
22: a_estar blow__brain* brinc* burne* de__haga del_puent* en__solo enoug*__not este_mundo i_die i_keep just_let livin* of_died on__plane* out__good plan_and quier*__se rathe*_be savin*_my so_close thing*__calli* tirar tried wish_i
21: ando_pensa* could_just detie* el_suici* gave_my heave* helps i__l i_figur* jk__reall* manan*_ya my_last nadie__va of__dog on__other peace_with plann* quier* si__muero takes world__be wrote
20: a__hit a_favor adios__todos choca* de_despe* dont_wake have__date i__saved is_right ive__a keep_heari* seria* voy
19: a__picke* burne*__with crash__car de_vivir deser*_to deten*__de did__survi* exist* i__like insid*__got let__die lleva*_ya me_esper* muera my_car para__vivir tengo want__wake worth
18: be__every* be_bette* bleed carta__mis cielo cut de__carre* en__muert* end end_life feel__dying just_want love_you might_as my_sleep never_do night__the para_segui* pensa*_de pills__up survi* thank__for time_you
17: carro cosas_ya decid* estar_vivo frida*_when i__gone kitar*_la last__becau* me_entie* meet_my no__would nobod*_would segui* slit_my this_plane* thoug*_about to__kids want__be wante*_to what__might whats_the witho*_me
16: cansa*_de debi disap*_and do_enoug* extra* gave_away hoy_me i__about into_a keep__how killi*_mysel* life__no mejor__mi mom_so of__alive piens* quier*_estar quier*_irme siste*__my step takes_me the_lette* till tired_of waiti*__it
15: bette*__me cuchi*_en do_somet* garag*__the going__drive hija__la hijos__los i__somet* i_l just_die k__l la_azote* las_pasti* like_dying made__want me_queme need__cut nobod* off_dead quier*__con stron* tarde__mi tierr* to_strin* trigg* vida want__to wish wish_the
14: about_dying arms bridg*__now carce*_me cigar* cigar*_again endin*__life enoug*_to go_be hope_i life lol__not mejor_sin miss nothi*_left soy_un start*_cutti* the_world think*__drivi* think*_about this_earth to__wrist todo__para tonig*__the traff* vez__pensa* want__go
13: and_never brazo* carta dont__mysel* i_almos* im__close keep_think* la__maner* meet__maker my_dead no__segui* ojala_no on_livin* point_in quise reaso*__stay
12: #_y a_todos be_easie* did__bad gave__dog i__die ill in__barn k_i l_l made_peace might__well my_dog nothi*__tonig* pront*__no que_soy quita* runni* see__makin* see_the the__stops the_point this_world un_tiro
11: #__think* bette*_place bette*_witho* dont__to every*_im feel__killi* from_doing hate_that i__why ive_decid* les live lol_jk mejor_si mom__much my_goodb* mysel*__death mysel*__doing only_thing pensa* ready_to rope time__read todos trate_de vias would__come
10: a__alrea* a_beam a_corta* about__being been calli*_my care come_back dile__mis disap* en__mano entie* have_saved how_many i_want ir_con kitar* last__but maner*_de my_life ojala picke*_out ready__leave to__tired todas tonig* with__cigar* wrote__lette* ya__despe*
9: #_pero about_death be__bette* care__i done_livin* en_matar* go__of god going__jump gone havin*__thoug* hold_me i_shoul* id__doing ill__dead like_this mejor mis_hijos mysel*_again nothi*__live sufri* the_ledge the_wheel to__till to_go would__easie* you_read
8: a_neces* aroun*__my be_nobod* carta__despe* corte_otra dead_than drive__the exist__peopl* go__be jail mysel*_alone over_for si stop_me to__life volar want want__survi* want_out ya__canse
7: antes__que bette*__dead burni*_mysel* cant_live earth good__now happi*__i i inten* inten*_suici* it_every* kitar*__vida longe* look__me looki*__my los_amo miss_me my__again my_maker note pleas*_take point ready__go shoul*__dead so_tired table the_only this_tomor* train va__extra* want_to wish__was would__me
6: almos*__off but__wish died el_cielo en__puent* every*__did god__me hurt_to i__wake i_tried in__garag* manan*__muert* me_busqu* mind_if out__every* piens*__la plann*__do quier*_que scrat*_my si_yo sitti*__the thats__the to_death veo__a was__about wasnt what_the
5: a_colga* anymo* born could* dios__recoj* drive_over el_carro every*_you front_of go_back got__finis* groun* hubie* my__text of__earth off__road only_way perdo* soy tell__im tomor*__wont viva voy__colga* voy__dejar way__for whats__point when__stop wish__never wont_see ya__todo
4: a_bus a_usar acaba bad__mysel* cansa*__vivir could_die cuand* dejar_de despe*_manan* dont__for dont_see end_this even_come harol*__i has__meani* i__think* id id_rathe* im__about im_done is_bette* it__# its__time meani*_i my__where nadie__extra* navid* no__busqu* no_creo nothi* ready reaso*__keep sad the__tonig* to_crash to_mysel* up__many want__die wish__would* with__car
3: a_manan* atrop* belt come do__frida* dont_try en__cielo i_dont i_quit it__deep junte loade*__up mejor__de merez* my_brain* my_gun nadie__a quisi* the_pills the_train to__gone to_disap* todo tomor*__for use_it venas with__dead world_would would__to ya__quier*
2: about_just after_tonig* alrea* amo and__done cant__with dios_me doing_every* en_quita* estar_para going__use here hopin*_my i__back i_bough* i_pray im_ready is__last it_all junte__pasti* last looki*__how looki*_at maybe_the part__me quier*_corta* quier*_vivir robin segur*_conmi* shoul*_of somet*_bad thing_that time time_i to_use vida_solo want__live was__born wont__here
1: #__want are_calli* aroun* away be_happi* becau*_i canse court_date cut_again dile_a do here__week hijos_que i_end i_lost i_survi* i_wrote im_think* in__sad is__night keep__a last_time live_with livin*__this my_court my_kids my_mama my_time nadie night_but no para__mismo senti*__vivir shoul* tell_every* thank*_for thatl*__me the_roof wants wont_be world would_be would_just ya_tengo yo_no
""",
    "medical": """
50: a__perc al_# ambul* and__skin antif* asfix* azuca*__# balea* breat* call_# cloro convu* desma* did__much dio__ataqu* droop* dts el_conoc* elect*_un esta_incon* esta_tirad* faint* fell_and fent fenta* frio__no gurgl* hallu* hand_sanit* heart_attac* hijo_con in__wreck into_shock la_fuent* laced marea* mixin*__and murie* narca* no__puedo no_despi* no_habla no_pulse no_reacc* no_respi* no_respo* no_sient* od oded of_consc* overd* pase_con pasti* pecho pills por__boca rat_poiso* sangr* se_trago seizu* shaki*_and sobre* sugar__# swall* swell* the__bottl* throw*_up tome_demas* took_like un_infar* uncon* unres* venen*_para wakin*_up was_elect* water_broke water_down
49: im_dizzy seein*_thing* took__whole
48: el_frasc* got_elect* my_metha*
47: encon*_en fell_out tiemb* xanax
46: arm burni*_up chest dude_in hardl*_breat* last__on se__ahoga* shaki*__bad tiene__labio* up_blood
45: falta__aire foami* tembl*
44: ate__all crawl*_on vomit*
43: bleed* detox* hinch*_la throa*
42: cant_get funny__that mordi* pm seroq* slurr* stung
41: cold_turke* no__habla* pukin* that__there
40: blood by__car coffe*_groun* el_coraz* im_bleed* que_hago
39: #_but blood_in la_cabez* que__meti some_pills took_too took_way
38: #_pasti* cierr*__garga* is_choki* la_mitad llevo__dias poopi*
37: black*_out bleed*_bad kid_drank passe*_out respi* woke_up
36: infar* not_answe* not_breat* numb shot the_bathr*
35: colla*_in on__chest un_derra* veint*
34: amiga_que azul dosis like_coffe* needl* no__respi* sharp snake think_im too_much
33: #__pound* bleac* carbo*__alarm havin*__strok* seein*_bugs took_# viene_el wake_up
32: aire and_wont brazo burne*_real me_inyec*
31: lips_are turni*
30: azuca*_en chest__tight dude__the en__bano esta__azul i__rubbi* infec* mezcl*__con strok*_i used_woke veo_cosas withd*
29: at__park cant_breat* colla* hard__breat* monox* una_sobre* wont
28: baggi* chest_pains dying got_shot he_turne* meds noddi* percs por__tomar was_laced
27: baby__into cant_feel cosas__no el_azuca* hit_my stepp*_on
26: blue chest_hurts dizzy drank isnt_breat* la_boca me_pase mom_isnt mucha*_pasti* my__cant pregn*__bleed* puso se__morad* strok*__think turni*_blue
25: an_ambul* derra* despi* despi*_mi el_bebe havin*__baby heart is_blurr* mixin* no_puedo perdi_el tylen* vomit
24: and__wake died__night estoy_marea* heada*__my isnt_respo* la__estab* my__fell of_pills paro se__hinch* se_despl* swall*_a
23: amigo_se baby__choki* bottl*_of choqu* closi* el_brazo had__seizu* if_someb* puedo__aire so_much tiene_los tiene_pulso todas_las took__my wont__up ya_viene
22: #__im de_pasti* heart_is i__feel many_pills we__sick
21: and_bleed* benad* i_cough para__sangr* pills_and quita tembl*_y tongu*__swell* y__duele
20: all__and blood__i bugs floor i__stop lips los_labio* me__respi* me_mordi* pacem* sugar_is this__bit took__more veo
19: #__escal* alcoh* baby doubl* duele__pecho estoy la_cara passe*__in peso__el puedo__el stepp*__a that_arent twice_today
18: alot colla*__the havin* hes_foami* his_breat* im_noddi* much_blood my_cousi* pase__dosis percs_and se_quedo shes shoul*_have
17: accid*_took bottl*__tylen* i__woke leg of__life on__floor pain se_metio shaki*_so slump*__in there__so
16: aint bicho*_en chest_pain drank_bleac* en__piso into_my left_side morad* no_conte* shaki* sick since_sunda* stop_bleed* un_dolor venen* wake
15: all__meds broth*_he dolor doubl*_my face_is found heada*_of kid la_garga* mouth mucho_por pulse side una_ambul* wreck
14: aceit* and__percs bicho* cant feel_right fiebr* found__on husba*_colla* i__too is_# is_numb night__that shot_and side__my the_kitch* there_is tirad*__el what__i
13: a_fifth arent_there bit_me cant_keep cierr*_la duerm* el_piso elect* espos*_esta i__hit lips__blue llame*_al mixed morni*__my my__colla* shes__out sugar__im took
12: #__duele bars by_a espum*_por feels_like no__despi* only__month* purpl* stopp* strok* think__dying todo_el tome whole__worth xanax_and
11: a_seizu* ate__pills bad_and cai_y despl* feo found_my garga* hijo_se is_havin* is_turni* le_dio me_durmi* mucho no_puede rompi*_la se_tomo so_bad twice un_ataqu*
10: a__right and__heart at_work ate bad bars_and bit demas* en__piern* face feel get_air got_into in__hospi* incon* inyec* line__up muy_mal my__isnt out__today real_bad respo* sient* tome__frasc*
9: buddy_is cant__my deje encon*__el esta_ahoga* from_withd* monox*_alarm my_legs not__overd* pills__im puso_azul que_tome real se tomo too_many traig* troub*_breat* visio*_is y_tiemb*
8: a_needl* a_strok* ahoga* aller* baby_got cant_move creo feel_weird heat__i i__last im_havin* is__purpl* my_arm my_whole pains pound* seein* show_about snori* viend*
7: a_ballo* a_bunch all_my and__all coraz* creo__me herma*_no isnt_movin* many me_tome my_heart perdi shot__and sin tengo_el tome_# took_a un_compa* worst_heada*
6: #_month* a_bottl* bit_by cant__right cosas deep get__shes i__black* la_piel left mucho__pecho my_hand night_on one_side sweat* tirad*_en un_peso vibor* wont_wake
5: abuel*_se ayude* beats_and brazo_izqui* cant__awake drank_antif* el__izqui* en__pecho floor_and heari* is_swell* is_uncon* mitad my_lady out out__woke pregn*_and pulso quedo_sin se_cayo throa*_closi* woke__in
4: alone bebe breat*_right by__snake espum*__la esta_murie* fifth got_bit head hurts_reall* im_seein* lo_encon* mama my__hurts of__metha* open__eyes se__durmi* se_comio to__cant todas__pasti* what_do
3: #_xanax a_baby adult* burne*__bad cara carbo*_monox* creo__es did embar* frasc* he__breat* isnt me_cai my_baby piso skin_is speec*_is think_i to__er took_doubl* watch*__show
2: #_and broke_my creo_que desma*_dos dio_un el__mucha falta_el feel_like feel_real hand i__took is like_to mi_amiga my_seroq* nose_wont passe* primo_esta puedo__bien skipp*__and think__took water
1: #__of answe* bicho*__la blurr* broke__im choki* diabe*_and duele_mucho fell habla*__se her__open her_eyes i_need like_# mi_herma* month* much_cant reacc* since tent tomo_cloro took_the used__up water__and weeks__of y__conte* y__embar*
""",
    "danger": """
50: a_gun a_salvo abusa*_de abuse* ahorc* amena* at_gunpo* balaz* beat__up cuchi* dano escon*__el follo*_me golpe* gunsh* i_shook im__dange* jumpe*_me kill__man lasti* matar me__sigui* me_quito me_viola* me_violo mi_patio my_neck not_safe pegan* pelig* pisto* quemo_con raped scare*__my sient*__en temo threa*_me to_stab tumba*_la un_arma una_pisto* was_assau*
49: me_pego me_sigue
48: beati* entra*__mi he_locke* mache* me_asalt* mi_calle unsaf*
47: light_on my__hits no__deja
46: drunk_and im_being la_pandi*
45: choke* estoy_escon* me_oblig* slapp*_me touch*_me
44: down__stair* las_manos miedo__mi
43: algui*_entro i__jumpe* me_home my_door navaj*
42: de_aqui estoy_segur* hit__me kidna* metie*__mi que__mate
41: black__from de__casa gun is_hitti* might_hurt quema*_la they__where
40: kill me_locke* to_smash
39: my_yard que__mata sex
38: my__threa* someb* someo*__break* stabb* stalk*
37: borra*_y me__encer* me_pega
36: a_knife am_being knife me_toca to_hurt
35: robar*_a
34: a_bat am_hidin* and__comin* encer*_en im__over is_after papa__pega
33: casa__pisto* metio_a pegar someo*__in
32: bate hit_me i_owe im_hidin* keeps__me my__beats persi* pimp someo*_tryin* the__down
31: burn__house donde_vivo hay_algui* he_broke my_windo* pandi* quier*_matar shake_the them_money
30: blade esta_pegan* got_jumpe* is_beati* my_pimp y_borra*
29: a_pegar a_quema* away__him de__otra escal* hell hidin*_from himse* locke*_in me_mata oblig*_a when__drink*
28: hidin*_in into__wall my_apart* un_bate
27: algo_los boili*_water grabb* like_hurti* mi__noche my__wants
26: after_me afuer*_de amena*_con armad*_y de_hacer* hitti* shoot* shoot*__my so_mad
25: agarr*_del bangi*_on being_held encer* he_drink* hes_viole* looki* me_golpe* my_man took__keys
24: hacer* hes hes_outsi* him_tonig* i__assau* me_go put__hands tengo__salir truck
23: algui*__mi esta_borra* going__shoot got__green is_tryin* kill__if kill_him robbe* shoot unos_hombr* wont__me
22: hes_drunk me_deja my__pulle* un_carro un_tipo
21: afrai* encer*__el hit__kid im_scare* me pega por__escal* put__bulle* quema*__casa safe someo*_in stree* trick*
20: agarr*__cuell* boyfr*__me broke came__my hacer__los he_makes im_next me__thing* she_threw sigui*__la
19: a_hacer and__here and_said cuchi*_y cuell* dice_que dijo__si empuj*__las his_hands tiene__arma
18: algui* break_in broke__phone broke_in burn choke*_me con__bate hurt not__here she_stabb* shoot*_outsi* showe*__and someo*_is un_hombr* viene* viole* whoev*__in
17: for_rent gun__the hacer_dano hear_her himse*_on house metie*_a my_husba* night_and outsi*__house tengo__de threa* trae_pisto* unos__en
16: assau* borra* comes_in la_puert* money__they no__segur* over_there pegue_muy saco_un where__stay
15: a__casa afuer*__un and_hes casi_la contr*__pared dispa* esta_aqui fuert*_a going gun__to guy__the himse*__me me_amena* no__dejan noche_y peopl*_shoot* the_close* the_stair* they_said touch* tumba*__puert* viene violo voy__matar
14: a_matar a_stran* abusa* and_says beats door entra* going__hurt he he_hit he_made le looki*_for miedo my__hit need__get nephe*_is outsi* pegue que__queri* shoot_up someb*__at the_shelt* there*_a they__shoot* to_kill un_mache*
13: afuer* agarr* carte* dont_feel ex__esta feel__at gang his_house i__came is_break* la__vinie* locke*_me looki*__me outsi*_my scare* someo*__my swing* the_knife tryin*__get un_cuchi*
12: are_shoot* de__deuda drink* ex_esta hidin* i__being la_carce* lo_dejo made_me me__amena* me__hacer pulle*_a shook_the tipos_en will_hurt
11: beat being_follo* heard_someo* hurt_him im la_casa las_escal* my_house scare*_of the_door y__miedo
10: algo asalt* beat__to black_eye break ex guy__follo* he__hed hurt__kids ill_shoot jail_and me__anoch* mi muy_fuert* pego quier*_entra* she_came sigui* sigui*_a van_a
9: about_to at_home boili* de__esqui* de_muert* donde__y ex__de ex_is he_wont him hombr* in__close* le__parti* me__segur* mi_ex of__kids phone_and por__vida puedo_salir quier*__algo said_im showe* sient*_segur* stepd* tengo_miedo this_house to_shoot tryin*__break waiti*
8: con_pisto* dad__me down_and esta gunpo* her_screa* im_heade* someo*__into someo*_my them_all tiene
7: a_staff del_cuell* dijo_que forzo_a getti*__at her hit hit_on im__mad me_again next said__next someo* stalk*_me to__moms waiti*_for
6: bangi* down_the follo* head_in kids littl*_and marid*_me parti*__cabez* put rape there*__in to__himse* va
5: a__eye a_golpe* arma comin* en__calle favor hacer*_dano hes__and hurt_my matar_a me_dejan my my_kid over_# pushe*__and quier*__la robar* said_hed si__veo someo*__tryin* the_kids they_know threw up__house where_i y_sabe
4: a_meter and__knows being deuda__a empuj*_por estan hay__afuer* hay__en he_said his_head hits_me i_hear keys_and kill_my mi_papa my_bf my_roomm* pegue__fuert* segur* si__dejo they__comin* theyr*_comin* will will_kill
3: beati*_me break* broke_into cops cuart* dejo dont__safe got he__let help_he hes_here i__hurt leave looki*_in mi_espos* mi_marid* patio right_now said senor_de shoot_him stab there* to_come viene*_por
2: aqui dejan el_senor en__patio escon* fuert*__mi has__knife he__hitti* kill_her mad me__golpe* my__right night put_a quemo roomm* safe_at salio__la salir stabb*_me the__hes the_room time_he with__since y__donde
1: #_me a__mama been_messi* came_at dad deale*_is door__a forzo got__black haga hear__screa* kill_them landl* littl*__hes messi*__me pushe*_me safe__home salio_de someo*_broke stran*__in there*__man
""",
}

CALM = """
50: como compr* corta*_el cunad*_me early grass ir_a sangr*_hoy sangr*_para sobri* tempr* tranq* yeah
49: haha
48: cooki* hormi*
47: rio
46: hair wish__had
45: docto*
43: pool watch_me
42: ran
41: graci*
40: breat*_slow ok paste*
39: bed cold_pills help_me toca__la
37: hoops mom__going
36: late sacar* ser ya__mejor
35: actua*
34: a_littl* killi*_me proud your
33: agrad* befor* irme_a oh or proba* their
32: but commi* first kind live_in numbe* sense which
31: denti* siemp*_agrad* su suici*_de tan worki*
30: becau* jaja lol perso* poco you
29: alway* doc gusta inter* long so tu
28: al gripa mi_pasti* that the_shot
27: dia_de full homew* hondo live_here pills_all sangr*_los sangr*_y sore te then
26: bonit* chat estoy_colga* know mis_pasti* que__sangr* tome__pasti* yours*
25: cenar consu* food good jajaj* leave* porqu* we
24: del every*_had manan*__voy me__# once overd*_it quier*_habla* renti* sus this_one well
23: about__i ahora aslee* could cutti*__with guess i__pills mejor_ya misa norma* nuevo okay progr* risa take__meds ver was
22: as bingo cafe el frio hahah* sol stayi*
21: asi_es i_would pense__mi sacar*_sangr* to__somet* tome_mi took_my yes
20: bp_pills corri* en_casa fotos gave_blood laugh* like mean more one_of que_algui* secre* still think__going watch wonde*
19: breat*_and cada con entre* feliz grand* is_sore laugh live_forev* old pero quier*_mucho reall* schoo* talk tarea* those vacun*
18: about_my alrig* comer eggs eithe* espec* final* follo*__on ganas__usar going__end keeps_calli* la_ropa los matar_de matar_hormi* my_blood parqu* prett* seman* start sure talki* traba* work
17: also call_me drank__night estos famil* finge* flu gusta* happy la lapto* pasti*_para sorry they_cant till_i
16: back bajo_la buen cocin* de esa favor* final firma* gener* give hall i_haven* later me_ayudo mensa* over__bridg* piens*__mi playi* rathe*_have some suppo* think__would turni*__in yeste*
15: aburr* ask bike blood_sugar calor compu* conve* cool duran* hey im_all mami nada other para__agrad* pecho_de por same spons* tarde telef* texti* thats the total* unas year
14: class con__famil* cook day didnt esta_manan* estud* georg* great hopef* jumpi*_rope love olvid* remem* says_# sobre thoug* try very weeds what
13: able can canta* defin* dia eat end_up ese fixed for got_drunk high i__home last__of least llama* llega* maybe me_off mi_nieta new nope o point* pride puse que__quier* sangr*__me someb*__me start* sueno tanta trist* typin* vi video visit* were
12: an apena* ayudo chatt* desco* dicho dont__me ill__here livin*_here mama_me missi* month my_room naps ni nobod*__me ponga* poqui* quede respi*_hondo stand to__some to_call ultim*__de un_mes
11: # #_dias am apren* best compl* diero* dog el_tren even ha hello helps_me i__tell im_tryin* jefe licen* live_life llamo manan*__a marri* me_cuido mr no__quier* parec* pierd* polit* pueda puse__en quier*__en sleep* tacos tamal* up__night watch* week
10: acuer* and artic* bien bueno esper* ever fijes* from go hoy_voy insop* keys limpi* messa* nos perdi* perro pills_they prest* quien saw shoot_i the_pisto* tio too una until usual* want__say
9: a ahi anyon* at bp class* close*_to diner* etc fijes*_que fue going__die hi in__life invie* it it_took just kiddi* mando me_escri* me_hard mecan* my__# my__broke nice notic* of pomad*_en puebl* puent*__mi reir relat* there throu* today took__pills while who you_watch
8: abuel* cant__have clase* crazy daugh* dije else feel_bette* fine goodb*__cigar* have i_like idea in__car its las lleva*_a may me_now me_tomor* mysel*_tonig* nadie__entie* other* paid peopl* que readi* say sorry__didnt suegr* super teeth tell_me thing*_to to to__right to_work use wait with wont_stop wrong
7: a_bit and__cant and_kill any broug* call__# check corta*_y cours* cunad* el__mejor equip* fe forma* fun gente goodb*_to hasta hate_mysel* hizo hmm how make makes__want manan*__que me_puse me_too mero mi_cunad* my_hair nuest* on opera* our pasti*__la picke*_up podri* proxi* ring semes* socia* someo*__on study susto tele text_me the_water to_cigar* to_see turni*_mysel* turno un_susto vamos veo_salid* wow yep
6: algui*_que anywa* apare* apolo* are calle* canta cares chats coffe* de_usar dinne* enoug* estad* esto found__keys hoy__toca i_know i_left just_dont kids__in let liter* major matar__un me_llame* meeti* mostl* my_back my_bp now off only_if poder por__# puede* quier*__a she_wont son soon summe* times told_me true un y_nadie yo
5: a__# a_bad anyth* ayer bette* botel* buena clean count* cried dolid* domin* dos escri* estar_en extra forwa* ganas hit__hard hones* hoy i_cant i_drank ice it_wont ive lave makes me__mal me__mucho me_despe* much_on nina party phone preci* prese* scare*_me silic* sleep_in solo somet* think to__mysel* tome_la tome_otra ugh walke* when would
4: a__one a_lette* a_reaso* adema* after aqui_estoy aweso* campu* chang* con__herma* corti* cut_out d degre* dieta diffe* dishe* donde dont_like en entre es frien* gramm* happe* his__aroun* if__dont im__mysel* im_dead into knew la__seman* learn* like_im lo manej* mr__is on__cut one only padri* right see_my smoki* talk_to the_blue these tiemp* to__tonig* to_talk took__bp trafi* two uno when_i win y y_quier* yet
3: aband* about abraz* agua all and__think anima* aqui_por being_hones* belie* butte* byu call cant_i corre* cuadr* desig* die_for do__use drove_me eatin* ella eso este exact* feeli* freak* gym hace hacen had hows i__into i__see i__want las_ganas lluvi* manua* me_sient* minut* momen* music* my_wife nieta objet* paren* plant* play prime* recom* refre* sea secon* see__kids servi* sleep sligh* snake_and steps strai* this_anymo* to__into took_me under up_early vecin* weddi* what__want would* ya__puedo
2: #_# a__gun ah algun* amigo_me and_threa* anoth* ayuda* basic* big bottl*__the buy by_mysel* chuec* cold cravi* cryin* dia__la door__the el__quier* every*__my exerc* few fin habla* helpe* hours hurt_me i__looki* i__some i_found i_took i_went i_wont in jeans knock* learn live__to livin*_in lot luego manan* me__pomad* me_duele me_puede menos mis my_pills name night_im ojala__mi pan pelot* repub* saque save short show siste* store strea* takin* thank tomor* trash um walki* went witho*
1: #__# #_weeks aches agree aim amazi* and_blood and_nobod* asi bet by canci* cant_take chugg*_me confi* conta* conte* cuido death__me detox dont__my drill eh esta_esper* estab* fall get go__a gun_viole* he__every* hes_my hurts_from im_doing job llovi* makes_me man marke* me__dormi* me__esper* me__sangr* me_quede meses mucho_a my__died nah noche on_sunda* ooh otra physi* pleas* puro quier*__de raise* ran_# says segui*_asi soda somew* stop__me surpr* taken texts than_havin* the__broke them this_morni* to__# to_say us vuelt* was_next washi*
"""
