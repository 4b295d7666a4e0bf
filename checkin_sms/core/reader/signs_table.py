"""Signs of a cry and of a calm day, with weights: written by `bench/weigh_signs.py`.

A sign is a word, the beginning of a long one (`apunt*`), two words side by side (`end_it`), or two
with one between (`got__rope`). Those of a cry stand with the tier that holds them most; CALM takes
weight away. A text tips at ENOUGH. A weight may be changed by hand, if the corpus still agrees; a
new count would change it again.
"""

ENOUGH = 69

CRIES = {
    "self_harm": """
50: a_noose a_propo* a_rope acaba*_con acaba_todo al_tren bette*_off bury_me corta* cuide*_a cutti* daddy_loved de_exist* del_techo drive__a drivi*_into en__vias endin*_it es__ultim* front__a goodb* got__rope harme* hear__me i_carve* i_cut i_loade* in__groun* into_traff* killm* kitch*_table kms la_muert* la_vida last_text llega*__manan* los_brazo* matar* me__tonig* me_inste* mejor_muert* mori morir morir* naci no__nacid* noche__con noose off_mysel* para__vivo para_siemp* puent* que_sigo quier*_desap* rathe*_die razor robin_willi* rope_today see__on segui*_vivie* self_harm soga stand*_on suici* suici*_thoug* take__life that__woke the__say the_voice* to__bridg* to_di to_drown to_dye train_track* unali* vivir with_livin* world_dont
49: a_saber bette*__this calli*__name gun__my hot_shot my_wrist* no_vale on__ledge
48: kills_me la_azote*
47: i__life im_gone leave_this mysel*_last
46: amane* be_aroun* favor_if fecha los_carro* nobod*_will por_todo to_cut was_gone
45: adios be_here bridg*_right dios__recoj* id_never in_heave* muero
44: dar_un done__life keep_livin* keep_pictu* last_day me__ganas
43: calle*__last carre*__el llora*_en quier*__al the_surge* think*__takin* tomor*_to want__out
42: colga* end_it killi* quier*_exist* the__think* the_trigg* this_life with__lord ya_escri*
41: dormi*_y estar*_mejor here_next l_l live_for me_lleve no_exist* punch* salir*_de
40: a__hijos ive_made jump like__ghost live_anymo* me_much srsly to_die wasnt_here wrote__note
39: calle*_# die my_wrist no_despe* queme stops to_live want__exist
38: #_but care_if figur*__how hangi*_mysel* i__alive im_check* life__worth might_do where__will
37: be_dead bridg* estar_muert* for_every* go__livin* harmi* lleva* me_extra* off_the read_this thoug*_of try__find
36: alive camin*_al diosi* dont_look end__tonig* estar__este hang_mysel* me__manan* me_hice no_reaso* the__track* tiro
35: conte*_it crash__car finis*_it left_for of_livin* only__that pain__when scrat*__arms stood__the think*_of
34: a__vida being_here bulle* despe* dying__be made_peace me_mate mysel*_not never_born of_died saved_up used__want way_out would_even
33: a_date avent* car_runni* cutti*_again estar god__take going__swall* just_take kids__love me__ir mysel* ojala_me on_purpo* saber_de todos_adios tonig*_is
32: a__hija be_gone be_over burni* end__life every*__sorry im__livin* the__today the_overp* think*_how wont_need
31: a__picke* a_bette* about_not be_alive befor*__do esta_vida exist its_time la_pared lord lost_the mi_despe* no__llega* pulli*_the quisi*_no ready__meet
30: do_enoug* done_with endin* forev* ganas_de happi*_if hija_que im_sorry kitar* la__carga* maybe__world me_die my__last pense_en pictu*_my reaso*_to self sound*_good soy__de tell_my the_wall think*__jumpi* tired__livin* to_end why__i
29: bye corte__vez frida*_when go_on goodb*_every* muert* munec* no_more shoul*_died vivo
28: a_extra* de__vida de_todos dead despe*__mis do_life for__goodb* goodb*__i ima irme_con other_side para__sigo seria
27: about__my been_cutti* belt_aroun* las_vias last__becau* no__despe* not_worth over__good que_haga quier*__aqui see__makin* think_about with__cigar* world__bette* world__need
26: a_waste all__end alrea*__as detie* find_me have__pills its__last loade* mato me_corte my_stuff no__vivir of__dog one_would saved__my the__way track* was_dead
25: de__mundo de_despe* hang hurt_mysel* i__dead insid*__got la_mano love__all me_mato meet_my might__well plan_and point__livin* starv*_mysel* todos__mas
24: about__it about__mysel* being_alive check*_out death for_good go__heave* in__barn irme kill_mysel* lleva*_ya lol__not manan*_ya mejor_me pront*__no shoul*_just sitti*_on stand*__the the_belt urge_to vivir_asi wish_i
23: a__hit a_plan a_suici* corte* en__azote* every*_im good_right just_let life__not my_last no_tiene noche_me savin*_my see_you sound*__right tengo__para this__anymo* time__can tirar to_jump want__disap*
22: ando_pensa* blow__brain* brinc* burne* carta__mis conmi* could_just este_mundo garag*__the garag*_with go__sleep heave* i_die i_keep livin* me_atrop* me_esper* mysel*__i mysel*_makin* not_wake quier*__se siste*__my this_time tried venas would__bette* wrote
21: be__tomor* del_puent* dicen__me en__solo gave_my helps is_right love_you out__good quier* rathe*_be so_close takes world__be worth wrote_the ya__tarde
20: bad__mysel* carro_a deser*_to dios el_suici* en__mano enoug*__not exist* i_figur* in_front look_for never_do no__would nobod*_would on__other on__plane* plann* seria* si__muero stood_on worth_livin* you_all
19: adios__todos bridg*__now case__dont de__haga deten*__de en__entie* las_pasti* las_venas mejor_sin my_car para_segui* pensa*_de shoul*_of survi* tengo thoug*_about want__wake wish_the
18: cielo cosas_ya did__survi* dont__up drive_off end estar_vivo feel__dying have__date i__like muera my_sleep para__vivir piens* right_here start*_cutti* thank__for va__extra* voy want__be witho*_me
17: bleed carro debi__en decid* decid*_my hoy_me me_entie* my_dead quier*_estar quita*_la segui* soy_un table this_plane* till tired_of wante*_to was__born what__might
16: be_bette* cansa*_de come_back de_vivir end_life from_doing hija__la just_want me__wont need__cut shoul*__died stron* to__kids to_strin* want__to whats_the would__come
15: a_beam bette*__me brain*_out do_somet* drive__the en__muert* enoug*_to extra* gave__dog go_be going__drive hold_me i__gone ive__a jk__reall* keep__how life life__no much_longe* of__alive off_dead quier*__con quier*_irme step takes_me thing*__calli* tierr* un_tiro vida
14: a_usar antes__que arms aroun*__my carce*_me carta cigar*_again dont__mysel* drivi*__a en_colga* endin*__life gave_away hope_i i_almos* im__close keep_heari* keep_think* killi*_mysel* last__but made__want maner*_de mejor__mi miss nobod* nothi*__tonig* nothi*_left quise slit_my the_lette* the_wheel think*__drivi* think*_about to__tired traff* wrist*
13: #_pero a_estar a_todos cuchi*_en disap*_and i__somet* ill just_die like_dying looki*__my mejor_si mom__much mom_so my_brain* my_goodb* nadie__va night_but no__segui* point_in reaso*__stay see_the tarde__mi the_world time__read to__wrist todo__para waiti*__it want__go wish you_read
12: and_never azote* care__i cigar* crash_my cut dont__to hijos__los i__about i__die id__doing live ojala_no only_thing plann*__do que_soy rope the__thatl* the_ledge tonig*__the walk__traff* ya__despe*
11: a__alrea* a_neces* be_easie* bette*_place bette*_witho* care dile__mis disap* entie* i__l i__why in__garag* ir_con ive_decid* la__maner* let__die like_killi* meet__maker might_as miss_me my_maker mysel*__death pensa* quita* quita*__vida runni* the__dont the_point this_earth this_world to__life todos trate_de wish__would* ya__canse
10: #_y atrop* becau*__tried been brazo* dead_than gone i__wake i_want into_a it_every* mejor mis_hijos my_life nothi*__live ojala the__tonig* tonig* trigg* worry__me would__easie*
9: burni*_mysel* estar_para favor god going__jump have__truck i_shoul* ill__dead k__l la_carre* look__me manan*__no me_queme note ready si_yo stop_me to_go todas vez__pensa* vias want wrote__lette*
8: #__think* about__being about_death are_calli* be__bette* de__carre* done_livin* earth going__use happi*__i havin*__thoug* how_many hurt_to i i__saved inten* k_i keep__a like_this looki*__how my__again mysel*_again navid* no__busqu* pleas*_take ready__leave si to_disap* want_out
7: #__piens* a_favor cansa*__vivir cant_live conti* en_matar* go_back good__now hate_that i_tried inten*_suici* jail les lol_jk longe* meani*__want my_dog mysel*_alone off__road on__edge over_for pills__up point ready_to shoul*__dead sitti*__the thats__the todas_las tomor*__for tomor*_thank* train volar volvi_a voy__colga* want__survi* what_the when__roomm* wish__was
6: anymo* bette*__dead born despe*_manan* died dont_see en__cielo en__puent* es_tarde front_of i_l manan*__muert* nadie__extra* of__earth on_livin* quier*_que so_tired sufri* the_edge the_only viva voy__dejar want_to wasnt way__for wish__never ya__todo
5: a_bus a_colga* about_dying acaba be_happi* burne*__with dejar_de dios_me do__frida* dont__for el_carro el_cielo go__of god__me groun* hubie* i__think* id_rathe* my__where my_court not_come out__every* perdo* ready__go sad the__stops to_death veo__a want__die wants
4: a_manan* after_tonig* belt carta__despe* case_i corte_otra could* could_die cuand* dont_try end_this id im__about im_done im_ready its__time kitar*_la looki*_at me__algo merez* night__the no_creo not__back piens*__la reaso*__keep soy thatl*__me tomor*__wont well__one with__car ya__quier*
3: #__want #_and almos*__off amo and__date be__every* come died__that dont_think exist__peopl* here i_quit it__deep last_time los_amo mind_if my__stops my__text nadie__a not__livin* nothi* of_jumpi* pido_a quisi* shoul* the_gun time to__till todo was__about world_would
2: acabe_mi alrea* anyth*_but aroun* away be__off becau*_i but__wish cant__with do every*__did god_takes hijos_que i_bough* i_dont i_pray is__last is__night is_bette* it__# it_all junte__pasti* keep__safe kids__bette* live_with me_busqu* me_quier* me_recoj* mejor__de my_kids only_way para__mismo quier*_corta* robin segur*_conmi* take__alrea* thing_that time_you to__gone to_mysel* vida_solo want__live wants_to whats__point wont_be world would__me would_just
1: #_i about_just and__done calli*_my choca* cut_again despi*_de drink__i en_quita* every*_you has__meani* i__back i__deser* i_end i_lost i_survi* junte last my_mama my_time night__it quier*_vivir scrat*_my senti*__vivir thank*_for vuelv*__la wont__here would*_have would__to would_be ya_tengo
""",
    "medical": """
50: a__perc al_# ambul* and__skin asfix* baby__choki* balea* breat* call_# cloro coffe*_groun* convu* desma* did__much dio__ataqu* droop* dts el_conoc* elect*_un esta_incon* esta_tirad* faint* fell_and fent fenta* frio__no gurgl* hallu* hand_sanit* heart_attac* hes_foami* hijo_con im_dizzy in__wreck into_shock la_fuent* laced marea* mixin*__and murie* narca* no__puedo no_despi* no_habla no_pulse no_reacc* no_respi* no_respo* no_sient* od oded of_consc* overd* pasti* pecho pills por__boca rat_poiso* sangr* se_trago seizu* shaki*_and sobre* sugar__# swall* swell* the__bottl* throw*_up tiene__labio* tome_demas* took__whole took_like un_infar* uncon* unres* venen*_para wakin*_up was_elect* water_broke water_down
49: falta__aire un_derra*
48: fell_out got_elect* my_metha*
47: chest crawl*_on el_frasc* funny__that vomit*
46: arm burni*_up que__meti up_blood
45: azuca*_en hinch*_la last__on pase_con throa* tiemb* xanax
44: bleed* cierr*__garga* detox* turne*_blue
43: hardl*_breat* seein*_thing* slurr*
42: ate__all que_hago
41: #_pasti* antif* cant_get dude_in im_bleed* me_mordi* pukin* that__there
40: blood im_oding la_cabez* no__habla* passe*_out stung
39: by__car cold_turke* not_breat* ods poopi* seroq* shaki*__bad tembl*
38: colla*_in el_coraz* pm respi* some_pills
37: azul burne*_real kid_drank veint*
36: black*_out bleed*_bad blood_in el_brazo encon*_en la_mitad shot
35: and__percs azuca*__# despi*_mi dosis numb snake tembl*_y wake_up
34: havin*__strok* no__respi* not_answe* on__chest sharp took_way
33: #__pound* aire amiga_que bleac* carbo*_monox* infar* needl* think__dying
32: and_wont infec* llevo__dias se__ahoga* strok*__think woke_up
31: at__park dude__the dying mixin* turni* turni*_blue
30: cant_breat* chest__tight chest_pains hard__breat* lips_are took_# viene_el
29: colla* el_azuca* got_shot i__rubbi* mucha*_pasti* percs ponie*_azul stepp*_on swall*_a veo_cosas wont
28: la_boca noddi* paro perdi_el pregn*__bleed* seein*_bugs strok*_i was_laced withd*
27: drank el_bebe heart isnt_breat* my__cant no_puedo puso too_much vomit wont__up
26: and__wake chest_hurts cosas__no de_pasti* hit_my me_inyec* mezcl*__con se_despl* una_sobre*
25: baby_got cant_feel havin*__baby his_breat* la__estab* mom_isnt por__tomar took__much
24: an_ambul* bottl*_of choqu* despi* heada*_of isnt_respo* morni*__my of_pills tylen* ya_viene
23: #__escal* cant__awake closi* died__night doubl* meds mordi* mucho_por pase__la se__hinch* se__morad* snori*
22: baggi* esta_ahoga* i__feel my__fell para__sangr* took__more took__my
21: alcoh* all__meds alot amigo_se blood__i blue brazo brazo_izqui* drank_antif* had__seizu* heart_is lips pacem* shaki*_so tiene_pulso veo y__duele
20: #__im all__and and_bleed* benad* floor i__stop i__woke i_cough many_pills me__respi* pase__dosis pills_and puedo__aire quita se_quedo that_arent
19: baby bars estoy is_blurr* la_cara lips__blue much_blood peso__el since_sunda* so_much sugar_is tiene_los we__sick
18: bugs dizzy dolor duele__pecho face_is found__on havin* into_my morad* of__life stepp*__a tirad*__el twice_today
17: bit_me carbo*__alarm en__piso garga* im_noddi* los_labio* monox*_alarm my_cousi* on__floor pain puedo__el pulse shaki* shes shoul*_have side stop_bleed* took_too truck_not used__up
16: arent_there chest_pain drank_bleac* like_coffe* me_pase of_tylen* passe*__in shes__out think__took y__marea*
15: aceit* aint bicho* broth*_he cant cant_keep colla*__the espum*_por heada*__my husba*_colla* kid left_side mixed mouth sick there__so too_many took una_ambul* used_woke
14: accid*_took by__snake cai_y encon*__el fiebr* found isnt_movin* side__my sugar__im this__bit tongu*_is xanax_and
13: by_a droga elect* espos*_esta feel_right from_withd* i__hit i__too is_numb leg me_durmi* my__colla* no_conte* speec*_is the_kitch* there_is took_doubl* un_ataqu* wake woke__in
12: #__duele algo_malo bad_and el_piso feo found_my hijo_se is_# is_havin* not__overd* purpl* rompi*_la shot_and so_bad strok* todo_el venen*
11: ahoga* ate baby__into bad bicho*__la derra* despl* did_# feel im_seein* incon* inyec* llame*__# mucho muy_mal my__isnt my_hand piern*_y se_metio stopp* think__oding todas__pasti* tome tome__frasc* troub*_breat*
10: a_seizu* and__heart at_work ate__pills de_dosis face get_air herma*_no im_havin* is_choki* is_turni* la_garga* night__that no_puede respo* se_tomo seein* sient* sin tongu*__swell* twice wreck
9: a__right and__all buddy_is cant__my deje demas* feels_like got_into le_dio line__up mitad monox* my_arm oding pills__im pound* que_tome real_bad se tomo what__i y_tiemb*
8: a_bunch bicho*_en bit cant_move creo deep en__pecho estoy_marea* feel_weird is__purpl* me_tome my_whole real
7: a_needl* aller* ayude* cosas i__black* left lo_encon* many my_legs my_seroq* night_on out__today out__woke perdi shot__and think_im traig*
6: a_bottl* a_strok* all_my ayuda baby__some bottl*__tylen* breat*_right broke__im coraz* creo__me espum* get__shes i__last is_swell* mezcl* only__month* out pains pulso puso_azul se__cierr* sweat* tome_# un_compa* worst_heada*
5: #_month* #_xanax alone dio_un foami* frasc* head hurts_reall* in__hospi* is_uncon* much my__hurts one_side piso primo_esta throa*_closi* un_dolor vibor* viend* weeks__of
4: a_ballo* beats_and bebe blurr* cara duele__el floor_and he__breat* heari* heat__i la_piel mama my_heart open__eyes se_cayo se_despi* tengo_el think_i un_peso watch*__show
3: a_fifth abuel*_se adult* broke_my comio creo_que desma*_dos did duerm* i__took isnt llevo_tres my_baby nose_wont pregn*_and show_about skin_is slump*__in stuff tirad*_en whole__worth y__conte*
2: and_visio* answe* cant__right choki* creo__es el__mucha embar* feel_real fell funny i_could* is like_to mi_amiga mucho__pecho pass_out passe* se__durmi* swell*_up took_a water water__and y__embar*
1: a_baby accid*__my and_ate bebe_se cierr*_la el_pecho eleph* feel_like hand havin*_a i_need mas me_desma* month* much__i mucha murie*_mi my__weeks no presi*__y puedo__bien reacc* se__murie* seizi* since to__er took__bunch what_do y__sient*
""",
    "danger": """
50: a_gun a_salvo abusa*_de abuse* ahorc* amena* balaz* beat__up con__bate cuchi* dano down__stair* escon*__el estoy_segur* golpe* gunsh* i_shook im__dange* jumpe*_me kill__man lasti* mache* matar me__sigui* me_asalt* me_pego me_quito me_sigue me_viola* me_violo mi_patio my__hits my_neck not_safe pelig* pisto* quemo_con raped scare*__my sient*__en temo threa*_me to_stab un_arma was_assau*
49: entra*__mi follo*_me light_on no__deja shoot*__my unsaf*
48: encer*__el he_locke* me_oblig* touch*_me
47: beati* i__jumpe* im_being owe__money
46: choke* slapp*_me una_pisto*
45: black__from drunk_and esta_pegan* me_home me_locke* might_hurt
44: hit__me las_manos my_door
43: de__casa de_aqui kidna* miedo__mi
42: hurti* my_yard
41: estoy_escon* kill la_pandi* mi_calle pegan* to_smash tumba*__puert* tumba*_la
40: is_hitti* navaj* stabb*
38: me_toca metie*__mi pandi* sex stalk* to_hurt unos_hombr*
37: borra*_y knife my__threa* someo*__break* when__drink*
36: a_knife am_being am_hidin* gun is_after me__encer* me_pega que__mata someo*_tryin*
35: at_gunpo* he_broke im__over into__wall someb* the_bathr*
34: hit_me someo*__in
33: a_quema* burn__house gunpo* himse*__me im_hidin* papa__pega persi*
32: boili*_water is_beati* keeps__me my__beats my_pimp pegar pimp the__down they__where y_borra*
31: hell mi__noche robar*_a
30: are_shoot* blade en__bano hay_algui* i_owe me_mata quema*__casa quema*_la quier*_matar
29: algo_los away__him bangi*_on donde_vivo himse* hitti* my_apart* my_windo* shake_the
28: after_me and__comin* came__my escal* grabb* hidin*_from i__assau* im_next oblig*_a
27: de__otra encer* got_jumpe* hidin*_in like_hurti* me_golpe* unos_tipos
26: a_pegar afuer*_de amena*_con de_hacer* hes_viole* wont__me
25: armad*_y being_held esta_borra* hacer* hes_drunk hes_outsi* him_tonig* locke*_in looki* my_man put__hands que__mate shoot so_mad
24: algui*__mi bate del_cuell* hes hit__kid kill__if no__dejan sigui*__la took__keys truck
23: abusa* afrai* is_tryin* my__pulle* my__wants por__escal* robbe* shoot* tengo__salir
22: algui*_entro cuchi*_y got__green im_scare* kill_him me_deja me_go pega put__bulle*
21: a_hacer and_said boyfr*__me break_in pegue__fuert* tiene__arma un_tipo
20: a_matar agarr*__cuell* broke dice_que dijo__si for_rent la__vinie* me me__segur* metio_a she_threw someo*_in trick* un_carro
19: a__casa a_bat broke__phone cuell* echar* entro_a going__shoot hear_her someb*__at stabb*_me viene* viole* whoev*__in
18: algui*_se casa__pisto* gun__to hacer__los he_drink* he_makes hurt looki*__me someo*_is threa* un_hombr*
17: algui* burn choke*_me comes_in his_hands me__thing* my_husba* saco_un the_close* voy__matar where__stay
16: and__here and_hes beats casi_la contr*__pared empuj*__las forzo_a going gun__the guy__the house looki*_for me_amena* metie*_a night_and not__here outsi*_my over_there showe*__and they_said viene
15: agarr* borra* broke_in hacer_dano meter miedo pegue stree* there*_a touch*
14: a__eye a_stran* afuer* bat dispa* dont_feel door ex__esta he he_made locke*_me made_me me__hacer my__hit outsi* outsi*__house safe sigui*_a someo*__my tengo__de the_shelt*
13: afuer*__un been_messi* down_the he_hit his_house la_puert* las_escal* le my_house nephe*_is scare* scare*_of shoot_up the_knife to_kill trae_pisto*
12: assau* drink* ex gang i__being is_break* me__amena* need__get pegue_muy pulle*_a shook_the tengo_miedo to_shoot un_cuchi* violo
11: aqui__no at_home beat being_follo* calle comin* deuda__a guy__follo* heard_someo* hidin* hombr* i__came im la_carce* por__vida quier*__algo she_came the_door this_house tryin*__get van_a y_sabe
10: and_says beat__to break en__patio entra* esta_aqui feel__at him la_casa le__parti* mi noche_y of__kids pego showe* swing* them_all un_mache* waiti* will_hurt
9: about_to de__deuda de_muert* going__hurt hurt__kids hurt_him marid*_me matar__lo rape they__shoot* tiene
8: broke__my dijo_que down_and empuj*_por ex_is fuert*__mi he_wont hurt_my im__mad in__close* me_again mi_ex my_stepd* next robar* safe_at si__dejo stalk*_me there*__in
7: agarr*_del algo algo_en dad__me donde__y encer*_en esta ex_esta her hit hit_on ill_shoot muy_fuert* puedo_salir quier*__la shoot*_outsi* someo* they_know to__himse* waiti*_for y__donde
6: de__esqui* follo* hacer*_dano he_said head_in hear__screa* im_heade* jail_and kids lo_dejo matar_a put said__next said_hed someo*_my the_kids to_come tryin*__break where_i y__miedo
5: #_my a_staff beati*_me carte* estan feel_safe getti*__at hay__en he__hed he__where kill_my mi_papa my parti*__cabez* que__queri* stab the__hes theyr*_comin* threw va will
4: arma being boili* break* con_pisto* cops dont__safe el_senor he__let help_he her_screa* keys_and mi_espos* mi_marid* my_kid night pushe*_me said_im senor_de shoot_him unos__en up__house
3: cuart* dejo escon* got hes__and hes_here his_head i_hear kill_her me__golpe* my_roomm* over_# phone_and roomm* says_hes segur* si__veo sient*_segur* someo*__tryin* to__moms will_kill
2: a__mama and__knows aqui are__outsi* bangi* for_real fuert*_a hay__afuer* i__hurt leave mad mata me_van my_bf no__segur* quemo right_now said shoot_me stran*__in the_room there*__man
1: asalt* came_at dad ex_salio gun_and has__knife he__hitti* hits_me locke*__in my__right neigh* pushe*__and salir someo*_broke the_time there* tryin*_to
""",
}

CALM = """
50: como compr* corta*_el cunad*_me early grass haha ir_a sacar* sangr*_para sobri* tempr* tranq* yeah
49: sangr*_hoy
48: hormi*
47: rio
46: cooki* docto*
45: pool wish__had
44: hair
43: corta*_la
42: bed
41: cold_pills jaja ran
40: ok
39: breat*_slow
38: ser
37: irme_a mom__going ya__mejor
36: actua* graci* hoops overd*_it watch_me
35: full killi*_me paste* tan which
34: a_littl* kind late or their your
33: agrad* befor* commi* oh proba* su
32: but suici*_de ultim*__de
31: doc numbe*
30: becau* dia_de live_in lol sore tu worki* you
29: alway* denti* long poco sense so
28: al gusta inter* perso* sangr*_los sangr*_y that the_shot then
27: bonit* homew* hoy__toca i__pills live_here mi_pasti*
26: cafe consu* el__mejor estoy_colga* gripa summe* sus tome__pasti* yours*
25: chat keep__alive pense__mi que__sangr* quier*_habla* renti* te this_one to__somet* we
24: aslee* first food good jajaj* leave* me__# misa okay para__agrad* porqu* respi*_hondo well
23: about__i ahora as del el exerc* mis_pasti* pills_all risa siemp*_agrad* stayi* suert* ver
22: could dead_tired every*_had once progr* took_my was
21: cada call_me cutti*__with entre* feliz ganas__usar guess hahah* i_would know la_ropa laugh* old one_of quier*_mucho secre* sol yes
20: came_in corri* gave_blood laugh live_forev* my_blood nuevo reall* still those watch wonde* you_watch
19: asi_es bingo breat*_and con convi* finge* flu frio grand* help_me keeps_calli* like mean more prett* rathe*_have schoo* seman* start tome_mi
18: alrig* back cocin* comer duran* eithe* espec* final* happy lapto* live_life matar_hormi* my_bp some sure talki* traba* work
17: aburr* also bottl*__the canta* conve* de eggs esa estos follo*__on give going__end hall im_all la mensa* much_on parqu* piens*__mi por que_algui* sorry take__meds unas
16: bajo_la blood_sugar drank__night ese famil* favor* fotos gusta* hondo i_haven* jumpi*_rope los norma* other over__bridg* playi* says_# they_cant think__would weeds yeste*
15: calor didnt en_casa gener* hey hopef* me_ayudo mi_nieta missi* nada pero pomad*_en proud remem* spons* suppo* tacos texti* the the_pisto* total* turni*__in year
14: about_my apena* ask cenar cool day dia end_up fijes*_que georg* ill__here later love matar_de o olvid* pasti*_para pecho_de perdi* que__quier* sleep* telef* thats thoug* till_i what
13: ayudo class compu* defin* desco* el_tren estud* final for got_drunk great ha llega* manan*__voy maybe me_hard month new ni nope pride quien same sangr*__me sobre start* talk tanta try very video were
12: able an apren* bien bp buen chatt* compl* con__famil* cook dont__me drive* eat esta_manan* fijes* fixed high i__home last__of least livin*_here may me_off notic* point* puse quede quier*__en tarde to_call trist* vi visit*
11: am best bike close*_to diero* dog esper* even goodb*__cigar* hello i__tell i_know insop* llamo manan*__a no__quier* polit* poqui* saw shoot_i stand tamal* to_talk took__pills walke* watch* week
10: # and anyon* artic* at bp_pills bueno dicho ever feel_bette* from helps_me i_like is_sore it_took keys make makes__want mama_me marri* me_cuido me_escri* me_puse mr__is my__# nos of pills_they puent*__mi someb*__me tele throu* tio too un_susto una until up__night vacun* want__say while ya__tome
9: a ahi and__cant call__# can dije firma* go im_tryin* in__life invie* inyec*_la it its just kiddi* limpi* mando messa* my_room nice on__work other* parec* puse__en reir sueno super teeth there to__some turni*_mysel* wait wont_stop
8: acuer* botel* class* cunad* daugh* diner* fine forma* fue fun happe* have helpe* hoy_voy kids__me las lleva*_a manan*__que me_despe* my__broke my_hair mysel*_tonig* nadie__entie* nobod*__me opera* paid peopl* perro pierd* prest* puebl* pueda que readi* relat* say sorry__didnt tell_me thing*_to times to__right to_work up__tired vamos with
7: #_dias abuel* and_kill any anywa* beat__at check coffe* dinne* etc fe gramm* gym hi hizo idea in__car jefe just_dont licen* liter* matar__un me_now me_tomor* me_too mero mr nuest* our pase__el podri* silic* socia* someo*__on suegr* tarea* the_water tiemp* to to_see toca__la today un use wow wrong
6: a__deten* algui*_que apare* are broug* calle* chats clean corta*_y cours* crazy dishe* else enoug* equip* estad* esto forwa* found__keys gente goodb*_to hate_mysel* hones* hoy i_left it_wont let like_im llama* major mami manej* me_puede meeti* now off on puede* ring semes* soon strai* study susto text_me the_dog think told_me true ugh veo_salid* weigh* who y_nadie yep yo
5: a__# a_bad adema* after aim anima* anyth* apolo* ayer count* cried cryin* dieta do__use dormi* dos escri* exact* ganas hasta how i_cant i_drank ive life__the mostl* my_back negat* only only_if padri* party pasti*__la phone picke*_up ponga* she_wont sleep_in solo son steps this_anymo* to__into to__tonig* un_mes when when_i would ya__puedo
4: a_bit and_threa* bette* cares chang* corti* cuadr* de_usar degre* despe*__mi detox die_for diffe* domin* es estar_en este frien* going__die hmm i__see into kids__in knew lave lo luego me__mal me__mucho me_llame* mi_cunad* my_wife nina plant* preci* prese* quier*__a snake_and somet* these think*__my tome_la tome_otra trafi* two uno usual* what__want win would* y
3: a_lette* a_reaso* aband* all and__think aqui_estoy aweso* ayuda* belie* buena by_mysel* byu campu* can_someb* desig* eatin* ella en entre feeli* freak* hace had i_wont ice jueve* law learn* lluvi* lot mecan* mis music* my_pills night_im one one__got paren* play por__# prime* ran_# recom* right scare*_me sea secon* see__kids see_my strea* texts to__mysel* took_me typin* y_quier* yet
2: #_weeks a_# a__one about abraz* agua ah algun* anoth* asi being_hones* big butte* buy con__herma* d dolid* door__the eso hacen he__every* hows i__looki* i_went in job knock* las_ganas learn makes man manan* manua* me_ayuda me_duele me_sient* mejor_ya minut* momen* mucho_a nah name objet* ojala__mi paz pelot* physi* prueb* raise* refre* save servi* short siste* sleep store taken thank the_same to__# to_cigar* took__bp tres um uncon*_and vecin* walki* weddi* went witho*
1: #__# amazi* and_blood and_nobod* baila* basic* by call cambi* cant__this canta child* choco* cold colga*_la confi* conta* cravi* cuido donde dont__my drove_me eh el_frio every*_i few get graci*_a hit__hard i__some i__want i_took if im__mysel* im_dead is_when liber* livin*_in lung manag* marke* me__pomad* me_dio meses music nieta on_sunda* ouch pan playe* quier*__de relap* ruiz saque six sligh* spide* takin* them this_morni* to_say toe tomor* trans* trash up_early us vuelt* with__ex
"""
