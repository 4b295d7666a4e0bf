"""Signs of a cry and of a calm day, with weights: written by `bench/weigh_signs.py`.

A sign is a word, the beginning of a long one (`apunt*`), two words side by side (`end_it`), or two
with one between (`got__rope`). Those of a cry stand with the tier that holds them most; CALM takes
weight away. A text tips at ENOUGH. A weight may be changed by hand, if the corpus still agrees; a
new count would change it again.
"""

ENOUGH = 69

CRIES = {
    "self_harm": """
50: a_noose a_propo* a_rope a_saber acaba*_con acaba_todo al_tren bette*__this bette*_off bridg*__now bury_me corta* cuide*_a cutti* daddy_loved de_exist* del_techo drive__a drivi*_into en__azote* endin*_it es__ultim* front__a goodb* got__rope gun__my harme* hear__me i_carve* i_cut i_loade* in__groun* k__l killm* kitch*_table kms la_muert* la_vida las_vias last_text like__ghost llega*__manan* los_brazo* matar* me__tonig* me_inste* mejor_muert* mori morir morir* naci no__nacid* noche__con off_mysel* para__vivo para_siemp* pictu*_my puent* que_sigo quier*_desap* rathe*_die razor robin_willi* rope_today see__on segui*_vivie* self_harm shoul*__died soga stand*_on suici* suici*_thoug* take__life that__woke the__say the_voice* to__bridg* to_di to_drown to_dye train_track* unali* vivir walk__traff* with_livin* world_dont
49: hot_shot kills_me no_vale on__ledge
48: noose
47: i__life im_gone leave_this mysel*_last to_cut
46: amane* dar_un fecha los_carro* muero was_gone
45: adios be_aroun* id_never in_heave* me__ganas nobod*_will por_todo
44: colga* done__life last_day quier*__al
43: calle*__last carre*__el keep_livin* the_surge* tomor*_to
42: be_here end_it estar*_mejor killi* punch* quier*_exist* the__think* think*__takin* this_life with__lord
41: dormi*_y live_for me_lleve no_exist* wrote__note
40: a__hijos ive_made jump no_despe* salir*_de srsly to_die wasnt_here
39: die here_next live_anymo* my_wrist never_born stops the__track* to_live want__exist want__out
38: be_dead calle*_# figur*__how hangi*_mysel* i__alive im_check* life__worth meet_my my_wrist* thoug*_of ya_escri*
37: #_but bridg* camin*_al care_if estar_muert* for_every* hang_mysel* harmi* lleva* might_do off_the read_this try__find
36: alive blow__brain* diosi* dont_look end__tonig* estar__este left_for me_hice no_reaso* tiro
35: conte*_it despe* finis*_it me_die me_extra* of_livin* only__that scrat*__arms think*_of
34: a__vida bulle* dying__be garag*__the kitar* llora*_en made_peace me__ir me_mate mysel*_not no__llega* que_haga used__want would_even
33: a__hija a_date avent* being_here cutti*_again estar god__take kids__love mysel* ojala_me on_purpo* saber_de the_trigg* tonig*_is way_out wont_need
32: be_alive be_gone be_over befor*__do burni* end__life every*__sorry hija_que im__livin* just_take the__today the_overp* todos_adios where__will
31: a_bette* about_not crash__car done_with exist its_time la__carga* lord lost_the me__manan* mi_despe* pulli*_the quisi*_no shoul*_died
30: be_happi* endin* esta_vida forev* im_sorry munec* my__last pense_en reaso*_to saved_up self sound*_good tell_my the_wall think*__jumpi* tired__livin* to_end why__i
29: bye en__entie* ganas_de go_on going__swall* goodb*_every* muert* no_more pain__when soy__de stood__the vivo
28: alrea*__as calli*__name case__dont de__vida de_todos dead despe*__mis do_life drivi*__a for__goodb* goodb*__i ima irme_con keep__how las_venas other_side over__good plan_and quita*__vida see__makin* seria
27: about__my been_cutti* belt_aroun* good_right la_pared me_much me_queme me_recoj* mejor_me no__despe* noche_me not_worth quier*__aqui think_about was_dead world__need
26: a_extra* a_waste end_life find_me have__pills its__last loade* mato me_corte me_esper* my_stuff no__vivir one_would stood_on the__way track* world__bette*
25: all__end de__mundo de_despe* hang hurt_mysel* i__dead into_traff* kill_mysel* la_mano maybe__world me_mato point__livin* quier*__se todos__mas wrist*
24: about__it about__mysel* bleed car_runni* check*_out death go__heave* go__livin* in_front irme love__all of__dog shoul*_just stand*__the starv*_mysel* the_belt tirar urge_to vivir_asi want__disap* wish_i
23: a_plan ando_pensa* being_alive carta__mis corte* corte_otra favor_if for_good life__not lleva*_ya manan*_ya my_last no_tiene pront*__no savin*_my see_you sitti*_on sound*__right thing*__calli* this__anymo* to_jump va__extra* worry__me wrote
22: a_favor be__tomor* brinc* burne* calli*_my conmi* detie* este_mundo gave_my go__sleep heave* hold_me i_keep is_right just_let livin* love_you me_entie* mysel*__i not_wake para__sigo siste*__my takes tengo__para this_time time__can tried
21: could_just dicen__me do_enoug* en__solo es_tarde garag*_with helps i_die look_for me_atrop* on__plane* queme rathe*_be so_close to_strin* worth wrote_the you_all
20: becau*__tried choca* del_puent* deser*_to deten*__de dios dios__recoj* el_suici* exist* feel__dying i_figur* jk__reall* might__well mysel*_makin* no__would not__back on__other out__good para_segui* plann* quier* seria* si__muero the__thatl* world__be worth_livin*
19: a_suici* adios__todos decid*_my did__survi* do__frida* en__mano las_pasti* mejor_sin my_car never_do nobod*_would pensa*_de ready__meet saved__my survi* tengo thoug*_about want__wake wish_the would__bette*
18: cielo cosas_ya dont__up drive_off en__vias end estar_vivo every*_im have__date hija__la i__like maner*_de muera my_sleep on_livin* para__vivir piens* right_here start*_cutti* table thank__for trigg* voy want__be
17: a__picke* carro debi even_come from_doing hoy_me just_want of_died quier*__con segui* soy_un this_plane* tired_of wante*_to witho*_me would__easie*
16: bette*__me burne*__with cansa*_de de_vivir decid* en__muert* enoug*__not extra* in__barn last__becau* much_longe* need__cut of__alive quier*_estar stron* tierr* to__kids to__tired vida what__might whats_the with__cigar*
15: arms aroun*__my be_bette* come_back de__haga do_somet* drive__the enoug*_to gave__dog go_be going__drive i__gone i__l ive__a keep_pictu* keep_think* la_azote* life me__wont mejor__mi mejor_si nothi*_left picke*_out quier*_irme step takes_me todo__para un_tiro want__to
14: a_estar a_usar azote* bette*_witho* carta cigar*_again dont__mysel* endin*__life frida*_when gave_away got__finis* hijos_que hope_i i_almos* im__close killi*_mysel* last__but life__no lol__not miss mom__much nobod* slit_my the_lette* think*__drivi* think*_about think*_how tonig*__the traff* venas want__go
13: #_pero a_todos brazo* bridg*_right carce*_me disap*_and en_colga* i__somet* ill just_die looki*__my mind_if my_goodb* my_maker night_but no__segui* nothi*__tonig* on__edge point_in que_soy see_the tarde__mi the_ledge the_wheel the_world time__read to__wrist wish you_read
12: and_never bad__mysel* care__i cigar* cuchi*_en cut i__about i__die keep_heari* live mom_so ojala_no only_thing reaso*__stay rope this_earth this_world was__born ya__despe*
11: a__hit a_neces* antes__que be__every* bette*__dead bette*_place care disap* dont__to entie* frida*__my i__saved i__why id__doing it_every* ive_decid* like_dying like_killi* lol_jk miss_me mysel*__death nothi*__live pensa* quise runni* the__dont this_tomor* to__life todos wish__would* with__dead
10: a_beam been corte__vez estar_para gone i__wake i_want insid*__got into_a ir_con keep__a me_busqu* mis_hijos my_brain* my_life nadie__va ojala out__every* quita* the__tonig* the_point tonig* trate_de vez__pensa* want ya__canse
9: a__alrea* atrop* burni*_mysel* crash_my de__carre* dead_than el_cielo god going__jump i_shoul* ill__dead la_carre* like_this made__want note ready scrat*_my si_yo stop_me todas wrote__lette*
8: #__think* about__being about_death be__bette* cant_live done_livin* earth going__use havin*__thoug* how_many hurt_to i in__garag* inten* look__me manan*__no meet__maker mejor might_as my__again my_dog mysel*_again nadie__extra* off_dead pleas*_take si till to_disap* to_go volar voy__colga* want_out way__for
7: #__piens* #_y cansa*__vivir conti* did__bad en_matar* favor go_back happi*__i have__truck i_tried inten*_suici* jail let__die longe* my_dead mysel*_alone navid* no_meani* pills__up point ready__leave ready_to shoul*__dead sitti*__the thats__the to_crash todas_las train volvi_a want__survi* what_the when__roomm* wish__was
6: a_bus anymo* born carta__despe* died dont_see en__puent* go__of happi*_if hate_that hijos__los hopin*_my its__time la__maner* les looki*__how los_amo manan*__muert* my__where off__road over_for so_tired sufri* the_only want_to wasnt when__stop wish__never with__car ya__tarde
5: about_dying acaba dejar_de dios_me dont__for el_carro every*_you god__me groun* hubie* i__think* id_rathe* im_ready night__the no_creo perdo* ready__go sad tell__im the__stops the_cabin* the_platf* till__kills to__till to_death tomor*__wont veo__a viva voy__dejar want__die wants ya__quier*
4: a_colga* a_manan* acabe_mi after_tonig* be__off belt brain*_out but__wish could* could_die cuand* despe*_manan* dont_try end_this have_saved here__week id im__about im_done in__sad looki*_at maybe_the me__algo merez* piens*__la reaso*__keep vias was__about world_would
3: #__want #_and almos*__off be__anymo* be_easie* come court_date dile__mis dile_a dont_think exist__peopl* front_of go__be god_takes good__now here i__wasnt i_quit it__deep l_l last_time mejor__de my__text not__livin* nothi* of__earth of_jumpi* para__mismo pido_a plann*__do quier*_corta* quisi* robin soy the_gun time to__gone todo tomor*__for vuelv*__la waiti*__it wont__here wont_be would__me ya__todo
2: alrea* aroun* away becau*_i cual__la do i_bough* i_dont i_l i_pray is__last is_bette* it__# it_all keep__safe kids__bette* my_court my_kids nadie__a not_come only_way quier*_que segur*_conmi* shoul* take__alrea* thing_that time_you to_mysel* want__live wants_to whats__point world would_just
1: #_i about_just amo and__done cant__with care__my cut_again despi*_de died__that doing_every* drink__i en__cielo en_quita* i__back i__deser* i_end i_lost i_survi* is__night junte junte__pasti* last live_with makin*__to me_quier* meani*__want mind__a my__night my_mama my_time no_quier* quier*_despe* quier*_vivir takin*_my thank*_for up__many vida_solo would*_have would__to would_be ya_tengo
""",
    "medical": """
50: a__perc al_# ambul* and__skin asfix* balea* breat* call_# cloro coffe*_groun* colla*_in convu* desma* did__much dio__ataqu* droop* dts el_conoc* elect*_un esta_incon* esta_tirad* faint* fell_and fent fenta* foami* frio__no gurgl* hallu* hand_sanit* heart_attac* hijo_con hinch*_la im_dizzy in__wreck infar* into_shock la_fuent* laced marea* mixin*__and murie* narca* no__puedo no_despi* no_habla no_pulse no_reacc* no_respi* no_respo* no_sient* od oded of_consc* overd* pasti* pecho pills por__boca rat_poiso* sangr* se_trago seizu* shaki*_and sobre* sugar__# swall* swell* the__bottl* throw*_up tome_demas* took__whole took_like uncon* unres* venen*_para wakin*_up was_elect* water_broke water_down
49: encon*_en me_mordi*
48: azuca*_en el_frasc* falta__aire fell_out funny__that got_elect* my_metha*
47: chest crawl*_on vomit*
46: arm burni*_up my_seroq* que__meti up_blood xanax
45: last__on pase_con throa* tiemb*
44: ate__all bleed* detox* seein*_thing* turne*_blue
43: hardl*_breat* slurr*
42: no__habla* que_hago un_derra*
41: #_pasti* antif* cant_get dude_in im_bleed* pukin* that__there
40: blood kid_drank la_cabez* ods passe*_out stung
39: by__car cold_turke* not_breat* poopi* tembl*
38: el_coraz* im_oding la_mitad pm respi* some_pills
37: black*_out veint*
36: azul bleed*_bad blood_in el_brazo shot stepp*_on un_infar*
35: dosis is_choki* numb snake tembl*_y took_way wake_up
34: amiga_que no__respi* on__chest sharp
33: #__pound* aire and_wont bleac* burne*_real needl* think__dying tiene__labio*
32: azuca*__# infec* turni* woke_up
31: dude__the dying llevo__dias shaki*__bad strok*_i tiene_los took_# turni*_blue viene_el
30: at__park cant_breat* chest__tight el_azuca* hard__breat* mixin*
29: chest_pains colla* i__rubbi* lips_are mezcl*__con mucha*_pasti* percs seein*_bugs swall*_a
28: despi*_mi esta_ahoga* got_shot la_boca paro perdi_el ponie*_azul shaki*_so veo_cosas was_laced wont wont__up
27: #__escal* baby__choki* de_pasti* havin*__strok* heart isnt_breat* my__cant no_puedo puso una_sobre* vomit withd*
26: and__wake cant_feel carbo*_monox* chest_hurts cierr*__garga* cosas__no el_bebe en__piso hit_my me_inyec* monox* se__ahoga* strok*__think took__much
25: baby_got havin*__baby his_breat* la__estab* mom_isnt por__tomar se_despl* too_much
24: an_ambul* bottl*_of choqu* despi* drank heada*_of heart_is isnt_respo* meds noddi* truck_not tylen* ya_viene
23: closi* died__night doubl* drank_antif* los_labio* mucho_por of_pills pregn*__bleed* se__morad* snori*
22: all__meds baggi* cant__awake is_blurr* lips my__fell not_answe* para__sangr* pase__dosis pase__la took__my
21: alcoh* all__and alot amigo_se blood__i blue brazo estoy_marea* had__seizu* i__feel i__stop im_noddi* morni*__my pacem* took__more veo
20: and_bleed* benad* floor i__woke i_cough me__respi* much_blood pills_and puedo__aire quita that_arent y__duele
19: #__im baby bars bottl*__tylen* dolor estoy la_cara lips__blue many_pills so_much sugar_is twice_today
18: bugs cierr*_la derra* duele__pecho face_is found__on havin* into_my monox*_alarm morad* my_cousi* of__life se_quedo shaki* shes since_sunda* this__bit took_too used_woke
17: dizzy mordi* on__floor pain passe*__in puedo__el shoul*_have side stop_bleed* to__cant venen*
16: accid*_took bit_me chest_pain drank_bleac* me_pase pulse think__took tongu*__swell* woke__in
15: aint arent_there bicho* broth*_he cant cant_keep espum*_por fiebr* kid left_side mouth sick side__my tirad*__el took una_ambul* xanax_and
14: a_strok* aceit* brazo_izqui* cai_y espos*_esta found husba*_colla* la_garga* mixed my__colla* sugar__im the_kitch* tiene_pulso too_many used__up we__sick
13: by_a despl* droga elect* feel_right from_withd* garga* i__hit i__too is_numb is_swell* isnt_movin* leg like_coffe* me_durmi* oding peso__el pulso there__so there_is wake
12: ahoga* algo_malo bad_and broke__im feo found_my hijo_se is_# muy_mal no_conte* not__overd* percs_and purpl* rompi*_la se__hinch* shot_and so_bad stopp* strok* todo_el
11: #__duele and__heart bad did_# feel heada*__my inyec* is_havin* mucho my__isnt my_hand piern*_y se_despi* se_metio se_tomo sient* sin tome__frasc* visio*_is worst_heada* wreck
10: a_fifth a_seizu* at_work ate face get_air herma*_no im_havin* incon* is_turni* le_dio no_puede que_tome respo* seein* stepp*__a todas__pasti* tome troub*_breat* un_ataqu*
9: a__right and__all and__percs ate__pills baby__into bicho*__la bicho*_en buddy_is cant__my carbo*__alarm deje demas* encon*__el got_into hes_foami* im_seein* line__up llame*_al me_tome my_arm night_on out__woke pills__im pound* real_bad se think__oding twice un_compa* un_peso what__i y_tiemb*
8: a_bunch bit cant_move cosas creo el__izqui* en__pecho feels_like got_bit is__purpl* my_whole night__that of__metha* pregn*_and real slump*__in tomo
7: a_bottl* a_needl* algo aller* ayude* bars_and de_dosis deep feel_weird get__shes heat__i i__black* left many mitad my_legs out__today pains perdi se__cierr* shot__and sweat* think_im took_doubl* traig*
6: all_my ayuda bit_by breat*_right coraz* doubl*_my el_piso out se__azul tirad*_en tome_# watch*__show
5: #_month* #_xanax alone creo__me frasc* head hurts_reall* i__last is_uncon* la_piel much my__hurts primo_esta speec*_is throa*_closi* un_dolor viend* weeks__of y__conte*
4: a_ballo* abuel*_se bebe burne*__bad cara dio_un duele__el espum* floor_and he__breat* heari* isnt llame*__# llevo_tres mama one_side pass_out se_cayo se_comio stuff tengo_el think_i
3: adult* broke_my cant__right creo_que desma*_dos did duerm* espum*__la i__took into__subox* mezcl* my__weeks my_baby nose_wont passe* shes__out skin_is skipp*__and tongu*_is water whole__worth y__marea*
2: answe* el__mucha embar* feel_real fell funny i_could* is like_to mi_amiga murie*_mi my_heart presi*__y puedo__bien se__durmi* to__er took__bunch took_a vibor*
1: a_baby bebe_se creo__es duele_mucho eleph* esta_ponie* feel_like hand havin*_a i_need is__much mas me_desma* much__i mucha mucho__pecho no of_tylen* only__month* open__eyes piso reacc* se__ponie* since stay swell*_up water__and y__sient*
""",
    "danger": """
50: a_gun a_salvo abusa*_de abuse* ahorc* amena* balaz* beat__up con__bate cuchi* dano down__stair* encer*_en escon*__el esta_pegan* estoy_segur* golpe* gunsh* i_shook im__dange* jumpe*_me kill__man lasti* mache* matar me__sigui* me_quito me_sigue me_viola* me_violo metie*__mi mi_patio my_neck not_safe pelig* pisto* quemo_con raped scare*__my sient*__en temo threa*_me to_stab un_arma was_assau*
49: entra*__mi estoy_escon* follo*_me me_asalt* me_pego no__deja touch*_me unsaf*
48: he_locke* light_on my__hits
47: beati* i__jumpe* im_being me_oblig*
46: choke* gunpo* me_locke* slapp*_me una_pisto*
45: drunk_and hit__me la_pandi* las_manos me_home might_hurt
44: black__from my_door
43: de__casa de_aqui kidna* miedo__mi
42: mi_calle my_yard to_smash tumba*_la
41: hurti* kill
40: is_hitti* navaj* put__hands quema*__casa stabb* tumba*__puert*
39: me_toca my_pimp
38: sex someo*__break* stalk* to_hurt unos_hombr*
37: borra*_y knife my__threa*
36: a_knife am_being away__him gun is_after me__encer* que__mata someo*_tryin* the_bathr*
35: am_hidin* bate he_broke im__over into__wall me_pega someb*
34: hit_me pandi* someo*__in
33: burn__house im_hidin* keeps__me pegar persi*
32: is_beati* my__beats papa__pega the__down y_borra*
31: del_cuell* hay_algui* hell me_mata quier*_matar robar*_a
30: algo_los blade en__bano he_drink* i_owe my_windo* them_money
29: himse* hitti* my_apart* sigui*__la
28: after_me and__comin* de__otra donde_vivo escal* grabb* me_golpe* oblig*_a shake_the shoot*__my
27: boili*_water encer* got_jumpe* like_hurti* quema*_la they__where
26: algui*__mi amena*_con de_hacer* hes_drunk hes_viole* que__mate wont__me
25: a_pegar a_quema* armad*_y bangi*_on being_held esta_borra* hacer* hidin*_from i__assau* locke*_in looki* my_man pegan* pimp shoot so_mad when__drink*
24: afuer*_de algui*_entro casa__pisto* hes hes_outsi* hidin*_in hit__kid kill__if said_im shoot* truck
23: afrai* break_in got__green is_tryin* my__pulle* my__wants no__dejan put__bulle* robbe* shoot*_outsi* tengo__salir took__keys
22: abusa* at_gunpo* im_scare* kill_him me_deja me_go pega por__escal* un_carro un_tipo
21: a_hacer and_said boyfr*__me cuchi*_y pegue_muy
20: a_matar broke contr*__pared dice_que for_rent me metio_a mi__noche peopl*_shoot* she_threw someo*_in tiene__arma trick*
19: a__casa a_bat agarr*__cuell* broke__phone came__my cuell* dijo__si going__shoot hacer__los himse*__me viene* viole* whoev*__in
18: algui*_se entro_a gun__to he_makes him_tonig* hurt looki*__me me__segur* my_husba* night_and someb*__at someo*_is they_said threa* un_hombr* voy__matar
17: and__here are_shoot* burn choke*_me comes_in esta_aqui fuert*__mi her_screa* me__thing* not__here saco_un where__stay
16: algui* and_hes beats casi_la going gun__the guy__the house is_break* looki*_for me_amena* outsi*_my over_there pegue showe*__and the_close* viene
15: agarr* algo_en borra* broke_in empuj*__las hacer_dano hidin* me__hacer meter miedo outsi* parti*__cabez* stree* there*_a touch* unos_tipos
14: a_stran* afuer* bat dispa* dont_feel door ex__esta he he_hit he_made himse*_on la__vinie* la_puert* las_escal* locke*_me made_me my__hit my_house outsi*__house safe shoot_up someo*__my the_shelt* trae_pisto*
13: down_the i__came le nephe*_is scare* scare*_of shook_the tengo__de tengo_miedo the_knife to_kill y_sabe
12: afuer*__un assau* been_messi* de__deuda drink* ex gang his_house i__being me__amena* need__get owe__money pego pulle*_a she_stabb* they_know to_shoot
11: at_home beat being_follo* calle comin* echar* got__black guy__follo* heard_someo* hombr* im la_carce* she_came the_door this_house tryin*__get un_cuchi* un_mache* viene*_por
10: and_says asalt* beat__to break entra* him im_next la_casa noche_y of__kids quier*__algo showe* sigui*_a swing* them_all waiti*
9: about_to de_muert* donde__y dont__safe empuj*_por ex_is feel__at going__hurt hurt_him in__close* jail_and marid*_me mi que__queri* rape tiene to__moms unos__en van_a violo will_hurt
8: boili* broke__my dijo_que down_and ex_esta he_wont hear_her hit hurt__kids hurt_my im__mad matar__lo me_again mi_ex muy_fuert* next por__vida robar* safe_at si__dejo stalk*_me
7: are__outsi* dad__me deuda__a esta her ill_shoot im_heade* puedo_salir quier*__la said_hed someo* someo*_my stabb*_me stepd* the__hes there*__in to__himse* to_come waiti*_for
6: bangi* de__esqui* follo* getti*__at hacer*_dano he_said head_in kids lo_dejo mi_papa the_kids theyr*_comin* va where_i
5: a_staff arma beati*_me carte* con_pisto* el_senor estan hacer__que hit_on hits_me matar_a money__they my put sient*_segur* stab threw tipos_en will y__miedo
4: being cops ex_salio hay__afuer* hay__en he__hed hear__screa* help__is keys_and kill_my me__golpe* me_van mi_espos* mi_marid* my_kid my_roomm* night phone_and pushe*_me says_hes shoot_him tryin*__break up__house y__donde
3: #_my a__eye and__knows aqui__no cuart* dejo escon* forzo_a got he__let hes__and his_hands his_head i_hear kill_her leave lo_veo my_bf over_# pegue__fuert* roomm* said__next segur* someo*__tryin*
2: aqui for_real forzo hes_here i__hurt owe__to quemo right_now said senor_de shoot_me stran*__in the_room there*__man will_kill
1: #_me a__cosas a__mama agarr*_del break* dad feel_safe gun_and help_he littl*__hes locke*__in mad messi*__me mi_casa my__right my_boyfr* my_stepd* neigh* pushe*__and salir the_time there* tryin*_to
""",
}

CALM = """
50: como compr* corta*_el cunad*_me early grass haha ir_a sacar* sangr*_para sobri* tempr* tranq* watch_me yeah
49: corta*_la sangr*_hoy
47: rio
46: docto*
45: cooki* hair pool wish__had
43: hormi*
42: bed cold_pills ran
41: jaja para__agrad*
40: ok
39: breat*_slow
38: graci* ser
37: irme_a mom__going
36: actua* hoops overd*_it paste*
35: full killi*_me tan which
34: a_littl* kind late or su ya__mejor your
33: befor* commi* dia_de hoy__toca oh proba* their
32: but suici*_de
31: doc numbe* sore
30: becau* live_in tu worki* you
29: alway* denti* lol long poco sense so ultim*__de
28: al gusta i__pills mi_pasti* perso* sangr*_los that the_shot then
27: estoy_colga* homew* inter* live_here sus yours*
26: bonit* consu* gripa keep__alive me__# pense__mi renti* respi*_hondo sangr*_y summe*
25: agrad* cafe chat que__sangr* te this_one to__somet* tome__pasti* we
24: aslee* first food good jajaj* leave* matar_hormi* misa okay porqu* quier*_habla* risa well
23: about__i ahora as bp_pills del el exerc* mis_pasti* nuevo once pills_all suert* ver
22: cada could dead_tired entre* every*_had la_ropa progr* stayi* took_my was
21: corri* cutti*__with feliz guess hahah* i_would know laugh* my_blood one_of secre* yes
20: call_me convi* eggs frio gave_blood laugh live_forev* much_on old reall* sol watch wonde*
19: asi_es bingo breat*_and came_in con finge* flu grand* help_me keeps_calli* like mean more prett* quier*_mucho seman* still those tome_mi work
18: alrig* back comer duran* eithe* espec* lapto* live_life mejor_ya rathe*_have schoo* start sure take__meds talki* traba* turni*__in
17: aburr* also bajo_la bottl*__the canta* cocin* conve* esa estos final* follo*__on give going__end hall happy im_all la piens*__mi por some sorry they_cant think__would unas
16: blood_sugar de ese famil* gusta* i_haven* jumpi*_rope los mensa* nada norma* other playi* says_# yeste*
15: calor didnt en_casa favor* fotos gener* georg* hey missi* over__bridg* parqu* pero proud remem* spons* suppo* tacos texti* the the_pisto* total* vi weeds year
14: about_my apena* ask ayudo cool day desco* dia drank__night end_up fijes* got_drunk hondo hopef* later love manan*__voy matar_de me_ayudo mi_nieta ni o olvid* opera* pasti*_para pecho_de perdi* siemp*_agrad* sleep* talk telef* thats thoug* un_susto what
13: cenar class con__famil* defin* el_tren estud* final great ha llega* maybe me_hard month nadie__entie* new nope pride que__quier* quien same sangr*__me sobre start* try very video were ya__tome
12: able an bien buen chatt* compl* compu* cook de_usar dont__me drive* eat esta_manan* fijes*_que fixed for ganas__usar i__home last__of least livin*_here may me_off point* puse que_algui* quede quier*__en tanta tarde to_call trist* visit*
11: am apren* best bike close*_to cunad* diero* dog esper* even feel_bette* hello high i__tell i_know ill__here insop* manan*__a polit* poqui* saw shoot_i stand tamal* this_anymo* took__pills walke* week
10: # anyon* artic* bueno ever from goodb*__cigar* helps_me i_like it_took keys llamo make makes__want mama_me marri* me_puse messa* no__quier* nos notic* of pills_they puent*__mi someb*__me tele throu* to__some to_talk too una until up__night vacun* want__say watch* while
9: a acuer* ahi and at botel* call__# can dicho el__mejor firma* go im_tryin* in__life inyec*_la is_sore it its just kiddi* las limpi* mando me_escri* my__# other* parec* reir sueno super teeth there tio wait
8: and__cant beat__at class* cuido dije fine forma* fue fun happe* have helpe* hoy_voy invie* kids__me lleva*_a manan*__que me_despe* mr my__broke my_room mysel*_tonig* nice nobod*__me pase__el peopl* perro pierd* prest* puebl* que readi* ruiz say silic* sorry__didnt suegr* tell_me thing*_to to__right to_work took__bp vamos with wont_stop
7: #_dias abuel* any anywa* broug* check daugh* diner* dinne* dishe* etc forwa* gramm* gym hate_mysel* hi hizo idea in__car jefe just_dont licen* liter* matar__un me_now me_too mero my_hair nuest* off our paid pomad*_en pueda relat* ring socia* someo*__on tarea* the_water tiemp* till_i times to to_see today un up__tired use wow wrong
6: a__deten* and_kill apare* are calle* chats clean coffe* corta*_y cours* crazy do__use else enoug* equip* estad* esto fe found__keys gente goodb*_to hones* hoy i_left it_wont let like_im llama* major manej* me_llame* me_tomor* meeti* my_bp now on podri* puede* puse__en semes* soon strai* study text_me the_dog think told_me true ugh veo_salid* weigh* who yo
5: a_bad adema* after aim algui*_que anima* anyth* ayer bp corti* count* cried cryin* degre* detox dieta dormi* estar_en exact* ganas hasta how i__see i_cant ive life__the mami my_back nina only only_if pasti*__la phone picke*_up ponga* puse_pomad* she_wont sleep_in solo son steps to__into turni*_mysel* un_mes when would y_nadie ya__puedo yep you_watch
4: a__# a_bit and_threa* apolo* bette* cares chang* cuadr* desig* despe*__mi die_for diffe* dos es escri* este frien* going__die ice into kids__in knew lave lo luego me__mal me__pomad* me_puede mostl* negat* padri* party preci* prese* see__kids snake_and somet* these to__tonig* to_cigar* trafi* two usual* when_i would* y
3: a_lette* a_reaso* aband* all and__think anoth* aqui_estoy aweso* ayuda* belie* buena by_mysel* byu campu* domin* eatin* ella en entre feeli* freak* hace had hmm hows i_wont jueve* law learn* lluvi* lot me__mucho me_sient* mecan* mis music* my_pills my_wife night_im objet* one one__got paren* plant* play prime* prueb* quier*__a raise* recom* right scare*_me sea secon* see_my strea* taken texts think*__my to__mysel* toca__la tome_la uno weddi* what__want win witho* yet
2: #__# #_weeks a_# a__one about abraz* agua ah algun* being_hones* big broth*_drank butte* buy can_someb* canta con__herma* d door__the habla* hacen he__every* hit__hard i__looki* i__want i_drank in job knock* learn makes manag* manan* manua* me_ayuda mento* minut* much__at mucho_a name nieta ojala__mi on__work paz physi* pomad* por__# ran_# refre* relap* saque save servi* sleep store susto thank the_same tiene__por to__# tome_otra too__on took_me tres typin* um uncon*_and walki* was_next went y_quier*
1: amazi* and_blood and_nobod* asi basic* bet by call cambi* child* choco* cold confi* conta* cravi* da donde dont__my drank__much drove_me eh el_frio eso few frida* get i__some i_took i_went if im_dead is__again is_when knowi* las_ganas liber* livin*_in lung man marke* me_cuido me_duele meses mi_cunad* momen* mr__is muert*_de music nah numer* on_sunda* otra ouch pan pelot* playe* short siste* six sligh* spide* takin* them this_morni* to_say toe tomor* trans* trash under up_early us vecin* vuelt* washi* with__ex
"""
