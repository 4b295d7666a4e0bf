"""Signs of a cry and of a calm day, with weights: written by `bench/weigh_signs.py`.

A sign is a word, the beginning of a long one (`apunt*`), two words side by side (`end_it`), or two
with one between (`got__rope`). Those of a cry stand with the tier that holds them most; CALM takes
weight away. A text tips at ENOUGH. A weight may be changed by hand, if the corpus still agrees; a
new count would change it again.
"""

ENOUGH = 69

CRIES = {
    "self_harm": """
50: a_noose a_propo* a_rope acaba*_con acaba_todo al_tren bette*_off bury_me corta* cuide*_a cutti* daddy_loved de_exist* del_techo drive__a drivi*_into en__vias endin*_it es__ultim* front__a goodb* got__rope gun__my harme* hear__me i_carve* i_cut i_loade* in__groun* killm* kitch*_table kms la_muert* la_vida last_text like__ghost llega*__manan* los_brazo* matar* me__tonig* me_inste* meet__maker mejor_muert* mori morir morir* naci never_born no__nacid* noche__con noose off_mysel* para__vivo para_siemp* puent* quier*_desap* rathe*_die razor robin_willi* rope_today see__on segui*_vivie* self_harm soga stand*_on suici* suici*_thoug* take__life that__woke the__say the_voice* to__bridg* to_di to_drown to_dye train_track* unali* vivir with_livin* world_dont
49: bette*__this hot_shot no_vale
48: kills_me
47: bridg*_right carre*__el estar*_mejor i__life im_gone leave_this los_carro* mysel*_last nobod*_will on__ledge to_cut
46: a_saber amane* be_aroun* fecha want__out was_gone
45: adios be_here garag*__the id_never in_heave* muero
44: done__life keep_livin* l_l last_day me__ganas
43: calle*__last dar_un para__sigo por_todo quier*__al the_surge* tomor*_to ya_escri*
42: colga* end_it killi* me_lleve no_exist* quier*_exist* the__think* think*__takin* this_life walk__traff* with__lord
41: a__hijos live_for punch* que_sigo
40: here_next ive_made jump live_anymo* pictu*_my salir*_de shoul*__died to_die wasnt_here wrote__note
39: calle*_# die dormi*_y lleva* my_wrist no_despe* stops to_live want__exist where__will
38: #_but conte*_it estar__este figur*__how hangi*_mysel* i__alive la_azote* las_vias life__worth
37: be_dead bridg* camin*_al care_if for_every* hang_mysel* harmi* im_check* might_do off_the read_this scrat*__arms srsly the__track* thoug*_of try__find
36: alive dont_look end__tonig* estar_muert* into_traff* left_for me_hice no_reaso* tiro
35: despe* diosi* finis*_it let__die me_recoj* mysel*_not only__that think*_of
34: a__vida avent* being_here bulle* de__haga dying__be estar go__livin* la_pared made_peace me__ir me__manan* me_mate of_livin* used__want way_out would_even
33: a_date cutti*_again favor_if god__take going__swall* keep_pictu* kids__love llora*_en me_extra* mysel* on_purpo* tonig*_is
32: a__hija be_gone be_over burni* end__life happi*_if im__livin* just_take me_atrop* no__llega* ojala_me saved_up the__today the_overp* the_trigg* think*_how todos_adios wont_need
31: a_bette* be_alive befor*__do en__entie* esta_vida exist hija_que its_time lord lost_the me_queme my_wrist* pulli*_the saber_de shoul*_died tired__livin* wrist*
30: about_not calli*__name crash_my done_with endin* every*__sorry forev* ganas_de im_sorry la__carga* me_much mi_despe* my__last pense_en quisi*_no reaso*_to self sound*_good soy__de tell_my the_wall think*__jumpi* to_end why__i you_all
29: bye go_on goodb*_every* muert* munec* no_more vivo
28: dead do_life for__goodb* goodb*__i ima irme_con other_side seria stood__the
27: about__my azote* been_cutti* belt_aroun* de__vida de_todos despe*__mis maybe__world no__despe* not_worth over__good plan_and stood_on think_about world__bette*
26: a_waste all__end drivi*__a every*_im find_me have__pills its__last loade* me_corte might_as my_stuff no__vivir one_would quier*__aqui the__way todos__mas track* waiti*__it want__disap* was_dead with__cigar*
25: check*_out es_tarde hang hurt_mysel* i__dead insid*__got kill_mysel* mato mejor_me noche_me of__dog pain__when see__makin* starv*_mysel*
24: a_beam about__it about__mysel* corte__vez de__mundo death detie* enoug*__not for_good go__heave* i__saved irme la_mano love__all me_mato mysel*_makin* nadie__va point__livin* shoul*_just sitti*_on stand*__the the_belt time__can to_strin* urge_to vivir_asi wish_i world__need
23: a_estar a_plan a_suici* ando_pensa* being_alive de_despe* feel__dying go__sleep just_let life__not me_esper* no_tiene savin*_my see_you sound*__right tengo__para this__anymo* this_time tirar to_jump
22: alrea*__as brinc* burne* carta__mis conmi* corte* dios en__solo este_mundo heave* i_keep in_front is_right jk__reall* kitar*__vida las_venas last__becau* livin* manan*_ya my_last mysel*__i not_wake out__good tried would__bette* wrote
21: be__tomor* brain*_out car_runni* choca* could_just del_puent* el_suici* gave_my helps i_die la__maner* lleva*_ya look_for no__would off_dead quier* quier*__se rathe*_be so_close takes when__roomm* world__be worry__me worth wrote_the
20: calli*_my case__dont deser*_to exist* good_right hold_me hoy_me i_figur* mom__much nobod*_would on__other on__plane* plann* seria* shoul*_of si__muero trigg* worth_livin*
19: adios__todos dicen__me do_enoug* en__mano garag*_with have__truck muera my_car never_do para_segui* siste*__my tengo to__tired va__extra* venas
18: bad__mysel* cielo cosas_ya did__survi* dont__up drive_off en__azote* end have__date i__like las_pasti* my_sleep para__vivir pensa*_de piens* quita*__vida right_here start*_cutti* survi* table thank__for thoug*_about voy want__be want__wake wish_the witho*_me
17: a__hit a_extra* antes__que bleed bridg*__now cansa*_de carro decid* from_doing just_want my_brain* my_dead queme segui* this_plane* till tired_of wante*_to
16: a__picke* be_bette* come_back de_vivir deten*__de en__muert* estar_vivo hija__la i__l me__wont me_entie* mejor_sin need__cut not__back quier*__con quier*_estar quier*_irme soy_un stron* the__thatl* to__kids want__to what__might whats_the would__easie*
15: a_usar becau*__tried bette*__me brazo* carce*_me crash__car do_somet* drive__the enoug*_to extra* gave__dog go_be going__drive i__gone ive__a k__l keep__how keep_heari* life much_longe* of__alive picke*_out step takes_me the_ledge thing*__calli* this_tomor* tierr* tonig*__the un_tiro vida
14: a_todos arms aroun*__my carta cigar*_again dont__mysel* en_colga* endin*__life frida*_when gave_away hope_i i_almos* im__close keep_think* killi*_mysel* life__no miss night_but nobod* nothi*__tonig* nothi*_left quise the_lette* think*__drivi* think*_about time__read traff* wish
13: #_pero care__i cigar* cuchi*_en debi dios__recoj* disap*_and hijos__los i__about i__somet* ill just_die looki*__my my_goodb* no__segui* point_in pront*__no que_haga reaso*__stay see_the tarde__mi the_wheel the_world to__wrist todo__para voy__colga* want__go you_read
12: a_favor and_never cut dont__to feel__killi* hijos_que i__die id__doing last__but live lol_jk love_you mejor_si mysel*__death only_thing rope this_earth ya__despe*
11: bette*_place bette*_witho* blow__brain* care disap* entie* i__why ive_decid* kitar* lol__not mejor__mi miss_me nadie__extra* ojala ojala_no pensa* runni* the__dont the_point this_world to__life todos trate_de wish__would* ya__canse
10: #_y a_neces* be_happi* been dead_than gone i__wake i_want into_a ir_con it_every* meet_my mejor mis_hijos my_life nothi*__live que_soy quita* the__tonig* tonig* vez__pensa*
9: a_corta* about__being burni*_mysel* corte_otra done_livin* god going__jump good__now i_shoul* ill__dead in__barn la_carre* look__me my_maker note of_died on_livin* quita*_la ready saved__my slit stop_me to_go todas want would__come wrote__lette*
8: #__piens* #__think* about_death are_calli* be__bette* earth favor going__use hate_that havin*__thoug* how_many hurt_to i inten* like_dying like_this looki*__how my__again mysel*_again plann*__do pleas*_take ready__leave si the_edge todas_las vias want_out
7: cant_live decid*_my do__frida* go_back inten*_suici* jail keep__a longe* mind_if mom_so my_dog mysel*_alone off__road one__even pills__up point ready__meet ready_to shoul*__dead si_yo sitti*__the sufri* thats__the the__stops train want__survi* what_the when__stop wish__was
6: a__alrea* anymo* born cansa*__vivir de__carre* died dont_see en__puent* en_matar* i_tried in__garag* les made__want manan*__muert* me_die my__where no__busqu* over_for quier*_que so_tired the_only veo__a volar voy__dejar want_to wasnt way__for ya__todo
5: a_bus acaba be__every* burne*__with dejar_de despe*_manan* dont__for el_carro el_cielo en__cielo frida*__my god__me groun* hubie* i__think* id_rathe* im_ready me__algo night__the on__edge perdo* piens*__la ready__go sad slit_my to_death to_disap* viva want__die wants whats__point wish__never
4: about_dying after_tonig* be_easie* belt case_i could* could_die cuand* doing_every* end_this estar_para exist__peopl* front_of i__wasnt id im__about im_done it__deep life_has looki*_at maner*_de me_busqu* merez* reaso*__keep soy tomor*__wont ya__quier*
3: #__want #_and a_manan* almos*__off amo carta__despe* come debi__en dont_think dont_try go__of happi*__i here hopin*_my i_quit its__time last_time los_amo might__well mind__a my__text navid* no_creo not__livin* nothi* of__earth of_jumpi* quisi* the_gun time to__till to_crash to_mysel* todo was__about well__one world_would
2: acabe_mi alrea* anyth*_but aroun* away be__off becau*_i but__wish cant__with conti* court_date cual__la do drink__i end_life god_takes harol*__i i_bough* i_dont i_pray is__last is_bette* it__# it_all junte__pasti* keep__safe live_with maybe_the me_quier* meani*_i my_court my_kids nadie__a only_way out__every* para__mismo robin segur*_conmi* shoul* take__alrea* thing_that time_you to__gone want__live wants_to wont_be world would__me would_just ya__tarde
1: #_i about_just and__date and__done cut_again did__bad en_quita* even_come every*__did every*_you i__back i__deser* i_lost i_survi* junte last les_escri* meani*__want my_mama my_time night__it no_meani* quier*_corta* quier*_vivir somet*_bad thank*_for vida_solo vuelv*__la would*_have would__to would_be ya_tengo
""",
    "medical": """
50: a__perc al_# ambul* and__skin asfix* baby__choki* balea* breat* call_# cloro convu* desma* did__much dio__ataqu* droop* dts el_conoc* elect*_un esta_incon* esta_tirad* faint* fell_and fent fenta* frio__no gurgl* hallu* hand_sanit* heart_attac* hes_foami* hijo_con im_dizzy in__wreck into_shock la_fuent* laced marea* mixin*__and murie* narca* no__puedo no_despi* no_habla no_pulse no_reacc* no_respi* no_respo* no_sient* od oded of_consc* overd* pasti* pecho pills por__boca rat_poiso* sangr* se_trago seizu* shaki*_and sobre* sugar__# swall* swell* the__bottl* throw*_up tiene__labio* tome_demas* took__whole took_like uncon* unres* venen*_para wakin*_up was_elect* water_broke water_down
48: fell_out got_elect* my_metha*
47: el_frasc* funny__that un_infar*
46: arm azuca*__# burni*_up chest crawl*_on dude_in falta__aire pase_con tiemb* up_blood vomit*
45: detox* last__on throa* xanax
44: bleed* hinch*_la like_coffe* turne*_blue un_derra*
43: hardl*_breat* que__meti seein*_thing*
42: ate__all que_hago slurr*
41: cant_get esta_ahoga* im_bleed* infar* la_cabez* pukin*
40: blood no__habla* passe*_out stung that__there
39: #_pasti* by__car cold_turke* mordi* not_breat* ods poopi* tembl*
38: el_coraz* la_mitad llevo__dias pm respi* some_pills
37: black*_out cierr*__garga* colla*_in kid_drank strok*__think
36: azul blood_in el_brazo shot
35: bleed*_bad dosis drank_antif* numb veint* wake_up
34: #__pound* azuca*_en carbo*_monox* chest_pains no__respi* on__chest sharp snake took_way
33: aire amiga_que bleac* needl* not_answe* oding
32: and_wont infec* mezcl*__con my_seroq* think__dying turni* woke_up
31: at__park burne*_real dude__the dying tembl*_y turni*_blue viene_el
30: and__percs baby__into cant_breat* chest__tight hard__breat* havin*__strok* lips_are me_inyec* se_despl* shaki*__bad took_#
29: coffe*_groun* colla* el_azuca* encon*_en got_shot i__rubbi* percs shaki*_so swall*_a
28: antif* la_boca mucha*_pasti* paro perdi_el seein*_bugs veo_cosas was_laced withd* wont
27: cosas__no drank heart isnt_breat* los_labio* my__cant no_puedo too_much una_sobre* vomit wont__up
26: and__wake cant_feel chest_hurts de_pasti* el_bebe his_breat* hit_my me_mordi* ponie*_azul por__tomar puso
25: havin*__baby la__estab* mixin* mom_isnt monox* se__hinch* se__morad* stepp*_on took__much
24: #__escal* an_ambul* bottl*_of choqu* im_noddi* isnt_respo* of_pills pase__la tylen* ya_viene
23: cant__awake closi* despi* despi*_mi died__night doubl* meds pregn*__bleed* snori* strok*_i tiene_pulso
22: all__meds baggi* morni*__my my__fell para__sangr* stepp*__a took__my
21: #__im alcoh* amigo_se blood__i blue brazo de_dosis had__seizu* heart_is i__feel i__stop lips noddi* pacem* puedo__aire quita think__oding took__more veo
20: all__and alot and_bleed* benad* brazo_izqui* encon*__el floor i__woke i_cough many_pills me__respi* monox*_alarm mucho_por peso__el pills_and sugar_is tirad*__el y__duele
19: baby bars el_piso estoy la_cara lips__blue much_blood se_quedo so_much that_arent worst_heada*
18: bugs dizzy dolor duele__pecho estoy_marea* face_is found__on havin* heada*__my into_my is_blurr* morad* of__life se__ahoga* since_sunda* twice_today
17: arent_there bit_me bottl*__tylen* colla*__the my_cousi* pain puedo__el se_despi* shaki* shes shoul*_have side stop_bleed* took_too used__up
16: chest_pain drank_bleac* is_swell* on__floor passe*__in think__took this__bit
15: accid*_took aint bicho* broth*_he cant cant_keep derra* espum*__la husba*_colla* kid left_side mouth sick there__so took una_ambul* used_woke
14: aceit* cai_y carbo*__alarm found garga* me_pase mixed no_conte* open__eyes seroq* side__my sugar__im too_many venen* xanax_and
13: by_a elect* espos*_esta feel_right fiebr* from_withd* got_bit i__hit i__too is_numb leg my__colla* shot_and the_kitch* there_is wake woke__in
12: algo_malo bad_and doubl*_my droga feo found_my hijo_se is_# is_havin* la_garga* not__overd* pulse purpl* rompi*_la se_metio so_bad strok* todo_el
11: #__duele ate bad bicho*_en did_# en__piern* feel im_seein* inyec* le_dio llame*__# mucho muy_mal my__isnt my_hand night__that stopp* tome troub*_breat* un_ataqu*
10: a_seizu* a_strok* and__heart at_work ate__pills demas* face feels_like get_air herma*_no im_havin* incon* is_turni* no_puede only__month* que_tome respo* se__durmi* se_tomo seein* sient* sin slump*__in todas__pasti* tome__frasc* tongu*_is twice
9: a__right buddy_is cant__my deje en__pecho en__piso got_into heada*_of line__up me_tome my_arm my_whole pase__dosis pills__im real_bad se tiene_los tomo truck_not what__i
8: a_bunch and__all ayude* bicho*__la bit cant_move cierr*_la creo despl* feel_weird is__purpl* lo_encon* mitad pound* pregn*_and real visio*_is y_tiemb*
7: a_needl* aller* cosas deep foami* i__black* is_choki* isnt_movin* left many my_legs out__today perdi se__azul shot__and think_im tome_# traig* un_compa*
6: a_bottl* ahoga* all_my ayuda blurr* breat*_right burne*__bad coraz* creo__me get__shes i__last night_on of__metha* out se__cierr* sweat* y__marea*
5: #_month* #_xanax alone bebe espum* frasc* head heat__i im_oding in__hospi* is_uncon* la_piel me_durmi* much my__hurts my_heart of_tylen* one_side out__woke piso pulso show_about speec*_is tengo_el throa*_closi* to__cant wreck
4: a_ballo* a_fifth abuel*_se and__sweat* baby_got bars_and cara duele__el floor_and he__breat* heari* hurts_reall* mama my__weeks primo_esta se_cayo se_comio swell*_up think_i un_dolor viend*
3: adult* and_woke broke_my creo_que desma*__veces did dio_un espum*_por funny i__took isnt my_baby nose_wont passe* skin_is stuff vibor* water__and weeks__of whole__worth y__conte* y__embar*
2: answe* cant__right creo__es duerm* el__mucha embar* falta_el feel_like feel_real fell i_could* into__subox* is like_to mi_amiga mucho__pecho pains pass_out presi*__y puedo__bien se__ponie* shes__out tongu*__swell* took_a watch*__show water we__sick
1: a_baby and_ate and_visio* bit_by broke__im duele_mucho el__izqui* esta__azul esta_ponie* hand havin*_a i_need me_desma* much__i mucha no quedo_sin reacc* se__murie* since tent tirad*_en to__er took__bunch took_doubl* un_peso
""",
    "danger": """
50: a_gun a_salvo abusa*_de abuse* ahorc* amena* balaz* beat__up con__bate cuchi* down__stair* escon*__el golpe* gunsh* i_shook im__dange* jumpe*_me kill__man lasti* mache* matar me__sigui* me_asalt* me_pego me_quito me_sigue me_viola* me_violo mi_patio my_neck not_safe pegan* pelig* pisto* quema*__casa quemo_con raped scare*__my temo threa*_me to_stab un_arma was_assau*
49: dano estoy_segur* follo*_me sient*__en tumba*_la unsaf*
48: he_locke* light_on my__hits no__deja touch*_me
47: beati* i__jumpe* im_being my_pimp
46: choke* encer*__el la_pandi* me_locke* me_oblig* slapp*_me una_pisto*
45: drunk_and entra*__mi estoy_escon* las_manos me_home might_hurt
44: my_door
43: de_aqui hit__me kidna* miedo__mi
42: de__casa hurti* mi_calle my_yard
41: kill navaj*
40: is_hitti* stabb*
39: to_hurt
38: borra*_y me_toca sex stalk* y_borra*
37: away__him black__from gunpo* knife metie*__mi my__threa* someo*__break* to_smash
36: a_knife am_being am_hidin* is_after me__encer* me_pega que__mata someo*_tryin*
35: casa__pisto* gun he_broke im__over into__wall someb* the_bathr*
34: hit_me someo*__in tumba*__puert*
33: burn__house im_hidin* owe__money papa__pega persi*
32: boili*_water esta_pegan* is_beati* keeps__me my__beats pandi* the__down
31: at_gunpo* hay_algui* hell i_owe me_mata pegar when__drink*
30: blade en__bano i__assau* mi__noche put__hands robar*_a said__next shoot*_outsi* sigui*__la they__where
29: agarr*_del escal* himse* hitti* my_apart* my_windo* oblig*_a quier*_matar
28: bangi*_on de__otra donde_vivo grabb* me_golpe* peopl*_shoot* shake_the
27: a_pegar after_me and__comin* encer* got_jumpe* que__mate
26: algo_los amena*_con bate de_hacer* hacer* hes_viole* like_hurti* wont__me
25: being_held hes_drunk hes_outsi* hidin*_from himse*__me locke*_in looki* my_man shoot so_mad
24: abusa* afuer*_de break_in esta_borra* he_drink* hes hidin*_in hit__kid is_tryin* kill__if me_deja truck unos_tipos
23: afrai* algui*__mi got__green my__pulle* my__wants put__bulle* shoot* took__keys
22: algui*_entro cuchi*_y fuert*_a im_scare* kill_him me_go pega quema*_la robbe* tengo__salir
21: a_hacer a_matar and_said boyfr*__me dice_que por__escal* tiene__arma un_tipo unos_hombr*
20: a_bat broke came__my del_cuell* dijo__si for_rent me she_threw shoot*__my someo*_in trick* un_carro viole*
19: a__casa armad*_y cuell* entro_a going__shoot got__black metio_a someb*__at someo*_is viene*
18: algui* algui*_se broke__phone gun__to he_makes her_screa* hurt looki*__me metie*_a threa* un_hombr* violo whoev*__in
17: burn comes_in echar* empuj*__las hacer__los hacer_dano him_tonig* me__thing* my_husba* night_and pegue_muy pimp showe*__and the_close* voy__matar
16: and__here and_hes beats casi_la choke*_me going gun__the guy__the house la__vinie* looki*_for not__here outsi*_my over_there saco_un they_said van_a where__stay
15: a_quema* afuer* borra* broke_in me_amena* meter miedo no__segur* pegue stree* there*_a touch* viene
14: a_stran* bat dispa* dont_feel door entra* ex__esta he he_hit he_made hidin* la_puert* las_escal* locke*_me made_me my__hit outsi* outsi*__house safe shoot_up someo*__my tengo__de the_shelt* them_money trae_pisto*
13: afuer*__un agarr* contr*__pared down_the his_hands his_house le me__hacer my_house nephe*_is quier*__algo scare* scare*_of sient*_segur* the_knife to_kill
12: aqui__no are_shoot* drink* ex gang i__being i__came is_break* la_carce* need__get pulle*_a quier*_entra* she_stabb* shook_the si__dejo tengo_miedo to_shoot un_cuchi*
11: at_home beat beat__to being_follo* calle comin* de__esqui* donde__y en__patio guy__follo* heard_someo* im la_casa me__amena* no__dejan por__vida the_door this_house tryin*__get will_hurt
10: and_says assau* break dont__safe esta_aqui feel__at him hombr* le__parti* me__segur* me_dejan mi noche_y of__kids she_came swing* them_all to__moms un_mache* waiti*
9: about_to algo_en de_muert* encer*_en going__hurt hurt__kids hurt_him rape showe* they_know tiene
8: broke__my dijo_que down_and esta ex__de ex_is he_wont head_in himse*_on hit_on hurt_my ill_shoot im__mad im_next in__close* jail_and marid*_me me_again mi_ex my_stepd* next robar* sigui*_a stalk*_me tipos_en
7: a__cosas dad__me ex_esta her hit matar__lo matar_a muy_fuert* pego puedo_salir safe_at someo* someo*_my stabb*_me there*__in theyr*_comin* to__himse* waiti*_for y__donde
6: algo asalt* empuj*_por follo* forzo_a getti*__at he__hed he_said kids quier*__la the_kids they__shoot* to_come where_i y__miedo y_sabe
5: #_my a_staff beati*_me carte* deuda__a el_senor estan hacer*_dano hay__en hear__screa* hear_her his_head hits_me im_heade* kill_my littl*_and me__golpe* mi_marid* mi_papa my put que__queri* said_hed stab the__hes threw
4: agarr*__cuell* and__knows being boili* break* con_pisto* hay__afuer* he__let help__is keys_and littl*__hes my_kid my_roomm* night parti*_la pushe*_me shoot_him up__house va will
3: arma bangi* cops cuart* de__deuda dejo escon* got hes__and hes_here i_hear kill_her me__anoch* mi_espos* phone_and roomm* segur* senor_de someo*__tryin* tryin*__break will_kill
2: a__mama aqui been_messi* dejan for_real from__man fuert*__mi he__where i__hurt leave mad messi*__me my_bf over_# pegue__fuert* quemo right_now said salir says_hes shoot_me stran*__in the_room there*__man
1: #_me black_eye came_at dad forzo gun_and hacer__que has__knife he__hitti* lo_veo locke*__in my__right neigh* parti*__cabez* pushe*__and safe__home someo*_broke the_time there* time_he tryin*_to
""",
}

CALM = """
50: como compr* corta*_el corta*_la cunad*_me early grass haha ir_a sacar* sangr*_para sobri* tempr* tranq* yeah
49: sangr*_hoy
46: cooki* docto* hair rio
45: hormi* pool wish__had
42: bed cold_pills jaja
41: ran
40: ok watch_me
39: breat*_slow dia_de graci*
37: mom__going ser
36: hoops irme_a overd*_it ya__mejor
35: actua* full hoy__toca killi*_me tan which
34: a_littl* agrad* kind late or paste* sore their your
33: befor* commi* oh proba* su
32: but
31: doc numbe* suici*_de
30: becau* denti* live_in tu worki* you
29: alway* lol long perso* poco sense so
28: al gripa gusta i__pills inter* live_here mi_pasti* sangr*_los sangr*_y that
27: el__mejor homew* siemp*_agrad* the_shot then
26: bonit* cafe consu* me__# quier*_habla* summe* tome__pasti* yours*
25: chat estoy_colga* keep__alive pense__mi que__sangr* respi*_hondo sus te this_one to__somet* we
24: about__i aslee* first food good jajaj* leave* okay porqu* renti* ver well
23: ahora as del el exerc* mis_pasti* misa once pills_all risa ultim*__de
22: could dead_tired every*_had manan*__voy sol stayi* suert* took_my was
21: call_me cutti*__with guess hahah* i_would know la_ropa laugh* matar_hormi* old one_of progr* quier*_mucho secre* tome_mi yes
20: bingo came_in corri* eggs entre* frio gave_blood grand* laugh live_forev* my_blood nuevo reall* those watch wonde*
19: asi_es breat*_and comer con en_casa feliz finge* flu help_me keeps_calli* like me_ayudo mean more para__agrad* prett* rathe*_have schoo* start still took__bp
18: alrig* back cada cocin* duran* eithe* espec* final* firma* happy lapto* live_life matar_de que_algui* seman* some sure traba* work
17: aburr* also bottl*__the conve* de estos famil* follo*__on give going__end hall im_all la much_on piens*__mi sorry take__meds talki* they_cant unas
16: canta* drank__night ese fotos gusta* i_haven* jumpi*_rope los mensa* norma* other over__bridg* playi* por says_# tacos telef* think__would weeds yeste* you_watch
15: bajo_la blood_sugar didnt esa favor* gener* hey hondo hopef* missi* my_bp nada pero proud remem* spons* suppo* texti* thats the the_pisto* total* turni*__in year
14: about_my apena* ask calor con__famil* cool day dia end_up estud* fijes*_que final georg* ill__here inyec*_la later love o olvid* parqu* pasti*_para pecho_de perdi* que__quier* sleep* thoug* till_i what
13: #_dias class compu* defin* desco* for got_drunk great ha livin*_here llega* maybe month new ni nope pomad* pride puse same sangr*__me sobre start* talk tanta try very video were
12: able an apren* bien chatt* compl* cook de_usar dog dont__me drive* eat el_tren esta_manan* fijes* fixed ganas__usar high i__home last__of least manan*__a me_off mi_nieta point* ponga* susto tarde to_call trist* vi visit*
11: am best bike buen cenar close*_to esper* even hello i__tell i_know insop* mama_me no__quier* notic* polit* poqui* puse__en quede quien saw shoot_i stand tamal* to_talk tome_la took__pills walke* watch* week
10: # anyon* artic* at bueno dicho diero* ever feel_bette* from helps_me i_like keys llamo make makes__want mami mando may me_hard messa* my__# nos of pills_they puent*__mi someb*__me sueno tele throu* too un_mes una until up__night vacun* want__say while
9: a acuer* ahi and and__cant call__# can go im_tryin* in__life it it_took its just kiddi* limpi* lleva*_a marri* me_cuido me_escri* my_room nice opera* other* parec* pueda quier*__en reir super teeth there tio to__some turni*_mysel* wait wont_stop
8: ayudo class* cunad* daugh* dije diner* fine forma* fue fun have helpe* hi hoy_voy invie* kids__me las manan*__que my__broke mysel*_tonig* nobod*__me nuest* on__work paid pase__el peopl* perro pierd* podri* prest* puebl* que readi* relat* say suegr* tell_me times to__right to_cigar* up__tired usual* vamos with
7: abuel* and_kill any anywa* are beat__at check coffe* corta*_y dinne* equip* estar_en etc fe gramm* gym happe* hizo idea in__car jefe just_dont licen* liter* me_despe* me_now me_puse me_tomor* me_too mero mr my_hair nadie__entie* our ring socia* someo*__on soon sorry__didnt tarea* the_water thing*_to to to_see to_work today un use was_next wow wrong
6: a_bad algui*_que apare* botel* broug* calle* chats clean cours* crazy dishe* do__use dos else estad* esto forwa* found__keys gente goodb*__cigar* hasta hate_mysel* hones* hoy i_left it_wont let like_im major meeti* now off on pasti*__la quier*__a semes* strai* study text_me the_dog think tiemp* told_me took_me true ugh veo_salid* weigh* who y_nadie yep yo
5: a__# adema* after aim anyth* apolo* ayer count* cried cryin* cuadr* degre* dieta dormi* enoug* escri* exact* ganas goodb*_to how i_cant i_drank is_sore ive life__the llama* manej* matar__un me__mal mostl* my_back negat* only only_if padri* party phone picke*_up preci* puede* she_wont silic* sleep_in solo son steps this_anymo* to__into to__tonig* tome_otra when would ya__puedo
4: a_bit and_threa* anima* aqui_estoy belie* bette* bp cares chang* corti* despe*__mi die_for diffe* donde ella es este freak* frien* going__die hit__hard hmm i__see ice into kids__in knew lave manua* me__mucho me_llame* me_puede mi_cunad* mr__is my_wife nieta nina plant* play prese* see__kids snake_and somet* these think*__my trafi* two when_i win would* y y_quier*
3: #_weeks a_lette* a_reaso* aband* all and__think aweso* bp_pills buena by_mysel* byu campu* con__herma* desig* detox domin* dont_like eatin* en entre feeli* had i_wont jueve* law learn* lluvi* lo lot luego me_ayuda me_sient* mecan* mis music* my_pills night_im one one__got paren* paz pomad*_en prime* recom* refre* right scare*_me sea secon* see_my strea* texts to__mysel* typin* un_susto uno weddi* what__want yet
2: a_# a__one about abraz* agua ah anoth* asi ayuda* being_hones* big butte* buy can_someb* canta choco* d dolid* door__the eso hace hacen he__every* hows i__looki* i__want i_went in job knock* las_ganas learn makes man manan* me_duele minut* momen* nah name objet* ojala__mi pan physi* raise* ran_# saque save servi* short siste* sleep sligh* store taken thank the_same too__on tres um uncon*_and up_early vecin* walki* went witho*
1: #__# a_way algun* all_the amazi* and_blood and_nobod* baila* basic* by call canci* child* cold confi* cravi* cuido dont__my drove_me eh every*_i few from__shot get i__some i_took if im_dead is_when liber* live__to livin*_in marke* me_quede mejor_ya menos meses mucho_a muert*_de music on_sunda* ouch playe* por__# prueb* quier*__de relap* repub* spide* takin* them this_morni* to__# to_say toe tomor* trans* trash us vuelt* well_i with__ex
"""
