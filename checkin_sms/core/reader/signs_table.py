"""Signs of a cry and of a calm day, with weights: written by `bench/weigh_signs.py`.

A sign is a word, the beginning of a long one (`apunt*`), two words side by side (`end_it`), or two
with one between (`got__rope`). Those of a cry stand with the tier that holds them most; CALM takes
weight away. A text tips at ENOUGH. A weight may be changed by hand, if the corpus still agrees; a
new count would change it again.
"""

ENOUGH = 69

CRIES = {
    "self_harm": """
50: a_noose acaba*_con acaba_todo al_tren bette*_off corta* dano de__mundo de__vida de_exist* del_techo done__life drove_to dying__be es__ultim* front__a go__livin* goodb* goodb*__i got__rope hangi*_mysel* hot_shot i_cut i_loade* in__groun* killm* kitch*_table kms la_muert* la_vida last_text lasti* like__ghost live_anymo* llega*__manan* los_brazo* matar* me_inste* mejor_muert* morir morir* mysel*_last naci no__nacid* no_despe* no_vale noose off_mysel* pain__when para__vivo para_siemp* puent* quier*_desap* rathe*_die razor robin_willi* rope_today see__on self_harm soga stand*_on suici* suici*_thoug* that__woke the_voice* thing*__calli* to_di to_drown to_dye train_track* un_tiro unali* vivir with_livin* world_dont
49: diosi* estar*_mejor lleva*_ya parad*__la
48: bough*__rope
47: cuide*_a into_traff* kills_me mom__heave*
46: be_here drive__a gun__my muero para__sigo want__exist
45: a_propo* me__tonig* the__say venas
44: calle*_# end_it keep_pictu* me_much my_sleep plan_and walk__traff*
43: be_aroun* for_every* go__sleep ready__meet segui*_vivie* to_live tomor*_to urge_to was_gone where__will
42: crash__car get_hit live_for llora*_en ya_escri*
41: a_bette* colga* cutti* jump mama_al might_do the__track* wrote__note
40: cutti*_again die life__worth quier*_exist*
39: ando_pensa* endin*_it me__manan* shoul*__died to_cut
38: a__hijos avent* being_here bulle* dar_un every*__sorry feel__dying here_next hurti* ive_made on_purpo* other_side the_surge* want__out will_care would_even
37: be_dead despe* estar_muert* figur*__how killi* me_lleve mi_despe* the__think* to_die wasnt_here
36: about__it alive de_hacer* pensa*_de pulli*_the sound*_good start*_cutti* the_overp* this_life
35: bridg* id_never los_carro* me_mato mejor_me no_reaso* of_livin* tell__his thoug*_of
34: be_gone carro_a drivi*_into estar left_for mysel* nadie__va only__that sad_when wrote_the
33: go_be god__take i__alive im_gone ir_con my__text world__need
32: adios all__end be_over calle*__last estar__este just_take pictu*_my que_sigo think*__takin* this_earth used__want
31: adios_a care_if did__survi* end__life exist forev* happi*__i his__loved la_mano no_more parad*_en the_trigg* to_end vivo
30: been_cutti* bye carta__despe* i__dead l_l my_wrist off_the quier*__aqui saved_up think*_how think_about tonig*__the worry__me
29: camin*_al detie* endin* gave_my going__jump maybe__world tirar way_out
28: be_alive de_todos favor_if for__goodb* for_good gave_away life__not mysel*_makin* no__llega* not_wake of_died rathe*_be see_you
27: being_alive bridg*__now enoug*__not in__garag* it_tonig* ive_decid* my_wrist* not_worth que__amo tengo__de the__stops think*__jumpi* when__hear
26: bette*__me drive_off en__entie* goodb*_every* hacer* hoy_me keep__how srsly tell_my tired__livin* waiti*__it want__disap* why__i
25: a_extra* a_plan about__my be__tomor* bette*__dead conte*_it drivi*__a lleva* loade* me_die mejor__mi my__last need__cut one_would sound*__right wish_i
24: dead done_with este_mundo going__swall* hold_me im__livin* kill_mysel* night__the no__despe* nothi*_left recoj* senti*__la soy__de take_my think*_of tonig*_is
23: burne* burne*__with care__i death do_enoug* garag*_with i__saved im_check* like_killi* livin* lost_the muert* never_born quier*__al so_close time_you todo__para want__wake whats__point
22: about_dying calli*_my cansa*_de earth_for garag*__the good_right its_time kitar* las_pasti* lord out__good para__vivir si__muero the_pills think*__drivi* this_plane* to_strin*
21: about__mysel* about_not calli*__name case__dont despe*__mis dios_me every*_im exist* hurt_mysel* i__woke i_keep im_sorry just_let kitar*__vida lol__not no__would on__plane* reaso*_to shoul*_just sick__this thank__for worth worth_livin*
20: alrea*__as born car_runni* dan_ganas decid* dont_wake en__muert* estar_para hang_mysel* i__about i_figur* life__no made_peace meet__maker mis_hijos mucho_adios over__good perdo*__adios plann* read_this tried va__extra* volar want__be was_dead
19: becau*__tried for_when ganas_de hang in__sad into_a k__l kids__love manan*__no might__well my_life mysel*_alone mysel*_with no_tiene nobod*_would noche_me quier* seria_un sufri* voy want__to wish_the
18: a_favor amo_adios arms bette*_witho* carta de_vivir estar_vivo joven_y last__becau* me_corte my_maker never_do nobod* point__livin* quita* sad__you sitti*_on slit_my tired_of viend* viva witho*_me
17: a_todos be_bette* bridg*_right cigar* could_just dan__de for_tryin* i__gone ima in_front just_want me_atrop* mejor_sin no__vivir of__alive only__out only_thing pido_a piens* step takes would__bette*
16: bette*_place deser*_to disap*_and end from_doing go__be going__drive i__why looki* me_muera nadie__a ojala_me peace_with pleas*_take quita*__vida reaso*__stay rope segui* stand*__the think*_about this_time vivir_asi wish
15: arms_up come_back drive__the hate_that i_shoul* i_survi* im_endin* just_die let__die muera no_exist* que_dios quier*__con quita*_la slit take__alrea* track* was_deep when__roomm* world__be
14: aroun*__my belt_aroun* do__frida* dont_see havin*__thoug* i__wake i_wrote im__close it__deep ive__a kids_i makin*__to my_brain* no__segui* ojala quier*__para thing__helps up_till want_out wont_need wrist*
13: #_pero a__hit a_corta* a_estar a_rope about__being all_thank* choca* crash_my done_livin* frida*_when i__die in__barn irme_con manan*_ya of__life see__makin* siste*__my table the_belt the_rope the_world time__can to_hang trate_de wrote
12: and__date been brazo* cut_again gave__dog i__deser* like_this me_esper* not__back nothi*__live on__other quier*_irme tengo thank*_for the_lette* time__read trigg* use__it veo__a voy__colga* what_the
11: a__alrea* belt disap* en__mano end_life gone hice_dano is__witho* looki*__my made__want merez* might__somet* miss_me night__it point seria the__thatl* the_roof the_wheel todos_adios want when__stop wish__was wont_see ya__despe* ya__quier* you__thank*
10: be_happi* care cut cutti*__the en_vez exist__peopl* harol*__i hurt_to i__l i__think* i_l life longe* me_dan my_time over_for perdo* reaso*__keep scrat*_my see_the the_point to__til with__dead
9: a_beam do_life favor guard* happi*_if i__cutti* i__nothi* i_want id__doing junte__pasti* les lol_jk me_quier* pensa* que_soy ready si so_done so_tired the__way to_disap* want__die was__born wasnt would__me you_read
8: cant_keep check*_out court_date god hope_i i_lost in_heave* is__night love__all mind_if miss my_car mysel*__doing night_but on_livin* pense_en point_in shoul*__livin* si_yo sitti*__the time_i tirar*__tren train waste_and
7: be__every* carta__mis cigar*_again come dont__to earth en_tirar* i i_tried last looki*__how loved_him mom_in note of_jumpi* of_what sad stop__this take__all tengo_la thats__the the_urge to__enoug* to__tired todo todos tonig* voy__dejar wall wante*_to was_never way__for ya__canse
6: cuand*_era decid*_my drive_over en_esto en_quita* for__pleas* go__of here__week i_bough* id im__about im_done it_every* k_i keep_heari* las_venas live my__again my__wife mysel*__the out__every* pido__dios que_hoy shoul*_of somet*__mysel* time_becau* tirar*_al up__many want__live why__shoul* ya__aguan* yo_no
5: a_bus al_cielo anymo* calli* caso cuand* dead_than dios_que dont__sad endin*__life front_of good__now jail jk__reall* k keep keep__a killi*_mysel* me__ganas mejor my__tonig* my_dog nothi*__tonig* pills_in plann*__do to__come want_to wants_to why_am with__car
4: #__night about_just despe*_manan* dile__mis do doing_every* go__with going__use have_saved i_die i_dont i_gave junte_las la_carta looki*_at meet_my mejor_que might_as my_gun night__to no__razon of__earth one__even quier*_corta* quisi* quisi*_no ready__die runni* sin the_only think* to__lol vez__mi vida was__about would__come would_be
3: aroun* atrop* be__off could_die en__puent* have__deal hijos__los hijos_que hubie* hurti*_mysel* id_rathe* inten* keep_think* mano many__it mind mom_im my__where my_court no nobod*__have nothi* only_way part__me quier*_despe* quier*_segui* senti* time__up to_crash to_deal to_jump turni*_the what__might wish__would* you_all
2: a__vida alrea* and__done car deser* dios en_ahorc* havin*_thoug* hijos i__keep im_ready it_sad junte keep_livin* kitar*_la last__had night_had no__exist* on__bridg* perdo*_todos pleas*__care ready_to time to_use up__check* vez_de will__live with__cigar* world_would would_just wrist_last
1: #_last a_waste and_never any_reaso* aroun*_for carta_a despe*_de dile_a every*__did every*__take extra* get_stitc* hope i_end like_dying me_despi* meani*__want no_quier* nobod*__care of__dog off_dead see__reaso* see_why take thank*__tryin* the__alrea* to__stitc* to_mysel* wants wont_be would__to you_hear
""",
    "medical": """
50: #_pasti* a_seizu* al_# ambul* and__skin asfix* burni*_up call_# cloro convu* desma* droop* dts el_conoc* elect*_un esta_incon* esta_tirad* faint* fell_and fent fenta* frio__no got_elect* gurgl* hand_sanit* heart_attac* hijo_con into_shock last__on murie* narca* no_despi* no_pulse no_reacc* no_respi* no_sient* od oded of_consc* overd* pasti* pecho pills por__boca pukin* que_tome se__morad* seein*_bugs since_sunda* sobre* sugar__# swall* swell* tembl* the__bottl* tome_demas* took_like turni*_blue un_infar* uncon* unres* up_blood venen*_para vomit wakin*_up
49: breat* drank_antif* pm veo__y
48: funny__that
47: el_coraz*
46: a_strok* colla*_in de_dosis hardl*_breat* that_arent took__whole
45: baby__into dude_in my_metha* para__sangr* trago__pasti* xanax
44: foami* no__tener vomit*
43: dio__ataqu* falta__aire got_shot laced lips_are
42: #__pound* chest hallu* took_way veint* wake_up
41: #_but amiga_que bleed* que__meti que_hago seein*_thing* throa*
40: chest_pain im_bleed* not_breat* tembl*_y
39: aire azul black*_out me_mordi* much_blood
38: ate__all isnt_breat* la_boca no__respi* traig*_el
37: arm cant_breat* cant_get choki* did__much hard__breat* no__puedo numb passe*_out
36: de_pasti* la_cabez*
35: derra* los_labio* sangr* throw*_up
34: arent_there el_brazo seizu* think_im todas_las woke_up
33: coffe*_groun* dizzy estoy_sangr* from_withd* he_turne* la_mitad slurr* took_#
32: bleed*_bad chest_hurts cold_turke* esta_ahoga* infar* percs seizi* the_bathr* took_too
31: blood drain peso__el pills_and swall*_a
30: colla* im_dizzy meds rat some_pills tome__el
29: a_needl* brazo_izqui* got__worst took__month*
28: alcoh* benad* despi* i__stop no__habla* respi* tirad*_en tylen* una_sobre* we__sick
27: azuca*__# cant_feel died__night dying feel_weird garga* i__too tiene_los twice_today wont
26: an_ambul* cierr*_la despi*_mi drank heart_is i__bleac* im_noddi* la_garga* needl* paro perdi vomit*_sangr* wont__up
25: #__im closi* fell_out not_answe* poiso* shaki*__bad tome_mucha* un_dolor
24: accid*_took and_bleed* and_wont me_pase shot withd*
23: #__escal* bleac* blue hes_foami* kid me_inyec* muy_mal stepp*_on tiene__labio* truck_not
22: a_fifth dude__the heart his_breat* mordi* noddi* shot_and shoul*_have too_much y__embar*
21: detox* doubl* eleph*_on estoy floor i__rubbi* inyec* no_puedo of_pills water_broke
20: and_hit at__park by_a like_coffe* my__colla* my_sleep* my_sugar pulse se__hinch* una_ambul*
19: azuca*_en bottl*__tylen* is__much le_dio my_baby on__chest shes shot__and tiene_pulso veo
18: aceit* and__heart burni* by__snake cai_y got_bit had__seizu* if_someb* is_blurr* la_cara real__by se__ponie* se_mueve the_kitch* took_doubl*
17: #_y bars bottl*_of chest_pains floor_and lips__blue my_cousi* pregn*__bleed* presi*__y se__ahoga* se_trago throa*_closi* todo_el
16: bars_and de__cara de_sangr* feel_right found_my havin* my_arm my_whole next__isnt only__month* pacem* side skin_is speec*_is there_is took woke__in
15: #__duele ahoga* and__feel antif* bit_by deje dream_i duele__pecho el_azuca* feel havin*_chest herma*_no mucha night__that pound* se_tomo shaki* stepp*__a tome un_ataqu* venen*
14: alarm__off is_havin* no_conte* out__today took__my y__duele
13: cant demas* en__bano fell no_habla puedo__los puso se_quedo seein* the_stair* traig* what__i
12: #_month* a_bottl* a_bunch all__meds and__dizzy cant__awake el__izqui* found i__feel i__like llame*__# many my_hand quedo_sin tiemb* to__cant
11: all_my at_work ayude* creo mucha*_pasti* my_legs no_respo* real se se__azul side__my stopp* swell*__from
10: bad buddy_is dio_un esta frasc* he__breat* hit_my incon* is_swell* much_cant mucho__pecho on__floor perdi_el real_bad stop_bleed* took__more vibor*
9: and__percs and_ate baby cant__the creo__es mouth pase__dosis pasti*__alcoh* se__durmi* sick strok* took__many torci* xanax_and
8: ate broke__im cara heari* is_# se_metio shes__out tirad*__el took__bunch
7: a__where and__wake and_visio* broth*_he con_alcoh* dejar espos*_esta going__stop husba*_colla* like_a lips mueve on__bathr* out puedo respo* show_about stay sweat* there__so water water__and we_feel
6: all__pills blurr* breat*_right dolor dosis drink* he_fell left life_out line__up mucho my_nose off__we percs_and se_puso sient* tomo turni* twice what_do
5: bad_by cant__my cierr*__garga* desde elect* hold im_havin* like_to mama un_peso
4: #_me baby_got baby_is bicho* brazo had__dream her hot i__last mas me_durmi* my__hurts ponie*_azul shaki*_and the_wall too__cant up
3: aller* answe* baggi* deep did el_frasc* esta_ponie* face funny hand her_eyes hurts_reall* i__black* i_need is left_side murie*_mi one_side se_paso torci*_la
2: #_xanax and__sweat* ate__pills el_pecho esta__azul feel_real in__hospi* mi_herma* my__weeks need passe* puedo__bien puso_azul reacc* sound* that__there watch*__show weeks__of whole_bottl*
1: a_snake accid*__my colla*__the duele_mucho esta_murie* head im_seein* isnt_movin* life__of mitad morad* my_heart night_on not__overd* off__stree* open__eyes sanit* shaki*_so since skipp* stuff tomo_el too_many took_the
""",
    "danger": """
50: a_gun a_knife a_salvo abusa*_de abuse* ahorc* balaz* beat__up borra*_y burn__house choke*_me deja_salir drunk_and esta_pegan* golpe* gunsh* im__dange* jumpe*_me matar me__sigui* me_home me_viola* me_violo metie*__mi metio_a miedo__mi my__pulle* my_neck my_pimp not_safe pisto* que__mate quemo_con quier*_entra* raped shoot*_outsi* someo*__tryin* someo*_tryin* threa*_me to_stab viene*_por
49: i__jumpe* light_on pelig*
48: black__from estoy_segur*
47: algui*_entro away__him bury_me de__casa me_oblig*
46: kidna* la_pared my__hits my__threa* slapp*_me una_pisto*
45: stalk* unsaf*
44: amena* me_pega
43: me_locke* puert*__un quito__llave*
42: gun hit_on me__encer* my_door to_hurt
41: cuchi*_en is_hitti* sex
40: afuer*__un me_sigue me_toca someb* where__stay
39: a_bat agarr*_del down__stair* escon*__el escon*_en estan__en he_drink* keeps__me me_pego might_hurt
38: kill marid*_me
37: a_quema* he_locke* puert*_con segur*__mi
36: a__hija ima__my quier*_matar someo*__break* tiene__arma
35: being_held echar* estoy_escon* punch* scare*__my y_borra*
34: armad*_y at_gunpo* cuchi* hear__screa* un_carro
33: beati* empuj*__las follo*_me hell i_owe mache* someo*__in
32: being_follo* locke*_in outsi*__house shake_the
31: con_pisto* escal* gang im__over me_amena* my__beats persi* que__queri* si__dejo
30: algo_los grabb* hit_me im_being kill__man oblig*_a papa__pega touch*_me
29: am_hidin* gunpo* hidin*_in im_hidin* my_apart* put__hands stabb* them_money
28: himse* is_after que__iba there__someo*
27: got_jumpe* me_mata said__next took__keys un_arma
26: afrai* deuda__a hidin*_from pega
25: a_staff boili*_water en__calle he_broke hes_outsi* him_tonig* mi__saco phone_and truck
24: am_being dont_reply hes pegar saco_un shoot trick*
23: a_hacer beati*_me de_muert* deale*_is ex__esta me__thing* no__deja quema*_la safe someb*__at
22: a_matar abusa* and__here broke escon* my__wants robbe* she_stabb* she_threw the_close*
21: algui*__de broke_in he_makes hurt put__bulle* so_mad someo*_is the_shelt* una_navaj* whoev*__in
20: cuell* me
19: bangi*_on del_cuell* empuj*_por encer* for_rent going__shoot got__green himse*__me hitti* me_golpe* pego they_said tipos_en un_tipo
18: aint hacer__los house hurt__kids i__being kill_him swing* there*_a un_hombr* violo
17: black_eye comes_in door__a is_break* kill__if money__they not__here se_robar* to_kill waiti*_for
16: algui* and_said de__deuda hidin* hurt_him la_pandi* me_mate robar* when__drink* y__donde y_sabe
15: and_hes beats boyfr*__me burn came__my go_shoot going he himse*_on is_threa* my_man my_windo* nephe*_is owe__to tiene touch* unos__en
14: miedo outsi* pandi* she_came there*__man to_shoot will_kill
13: a__cosas dad__me door ex__de he_wont hes_drunk im le my__hit this_house
12: a_golpe* alone de__carce* dont_feel finis*_it he_made im_scare* into_my next nieto__empuj* pegan* quier*__algo salio_de scare*_of stepd* threa* voy__matar wont__me
11: about_to afuer* at_home hablo hit hombr* husba* ill ill__dead im__mad la_casa locke*_me made_me me__hacer me_empuj* navaj* of__kids pimp scare* stabb*_me voy__meter
10: agarr*__cuell* arma de__esqui* ex grita* hear_her ill_shoot im_trapp* my_house over_there showe* them_pay
9: a__casa a_mache* algo_en broke__phone casa__pisto* celul*__no dice__me dont__safe down_the feel__at find_me he__hed hes_here hidin*__my his_hands im_heade* metie*_a mi pulle*_a rape someo*_my
8: after_me boili* comin* he_said help_he hes__and him me_again me_go my_boyfr* someo*__into the__hes tonig*_to waiti*
7: algui*__a follo* he__let i__came im__held kill_her me_ahorc* mi_ex mi_marid* mi_papa my my_stuff no__segur* peopl*_i shoot_me someo* viole* will_hurt
6: and_says borra* de__otra dejo hacer_dano he_hit kids me__anoch* my_husba* pushe*_me quito_las said_im stab the_door to__himse* will
5: cops dejo_me estan gun__the landl* my_roomm* put segur*_en senor__la shoot_up the_kids there*
4: a_green algo__la escon*_de ex_is forzo forzo_a go__up got has__knife hay_algui* he__hitti* la__vinie* me_quito me_says quemo reads_my senor_de to__shoot tonig*__make
3: broke_into cuart*__la dijo doy_el el_senor estan_tiran* getti*__at guy__the hear ill__see im_next is_looki* kille* littl*_and matar_a me_tiene* my_stepd* pushe*__and safe_here same__been segur* shake someo*_broke stalk*_me tengo__que water__me
2: again algo__de bangi* beat been_messi* bf__me blade__me cuart* dejo__mata dispa* door_in got__black her_screa* hits_me la_deuda mad messi*__me messi*_with mi_casa mi_espos* put_a quita said_hed shoot_him to__moms tryin*
1: #_my beat_me break* ex_esta from__man hacer__que hell__me husba*__me littl*__hes me_volvi* mete my__right neigh* outsi*_my right_now someo*_in they__comin* viola* with__since
""",
}

CALM = """
50: corta*_el tempr* tranq* yeah
48: como wish__had
46: hormi* seman* take__meds
45: haha
44: bed grass ran
41: compr* hair
39: cooki* ok
37: befor* docto* ser
36: pool
35: early hall
34: becau* jaja rio siemp*_agrad*
33: a_littl* commi* oh sore tu
32: dia_de ir_a mom__going
31: or worki*
30: breat*_slow help_me inter* know overd*_it paste* proud their
29: but hoops kind perso* tan you
28: actua* estoy_colga* hoy__toca keeps_calli* live_in lol mama_me numbe* proba* tarde till_i was your
27: late so sobri* su suici*_de that ver
26: agrad* homew* poco porqu* sangr*_para sense stayi* the_dog ya__mejor yours*
25: cold_pills goodb*_to gusta killi*_me pride talk
24: cunad*_me del good guess te
23: denti* doc first food tome__pasti* usar well
22: about__i could la okay sacar* sure
21: aslee* con__herma* el gripa hondo jajaj* matar_hormi* risa sol sus talki* then
20: about_my bp_pills chat hahah* i_would live_here norma* other por still took_my vi watch_me yes
19: al alway* as conti* en_casa ese every*_had going__end happy long more once quier*_mucho renti* walke* we wonde*
18: cares con drank__night eggs full going__die jumpi*_rope like picke* schoo* think__going this_one
17: consu* de dia diero* ella frio laugh toca__la try work
16: ahora also and__cant comer compu* desco* got_drunk later live_forev* matar_de me__# old pero reall* secre* suppo* tarea* to_see tome_mi
15: apena* bike cenar class didnt estos georg* gusta* hey mean nobod*__me nuevo o says_# son thats un_mes which
14: call_me cocin* finge* for least leave* me_ayudo mensa* my_grand* olvid* perdi* perro prett* solo some start sueno to__somet* today too very week were
13: back bingo breat*_and cada cool dolid* espec* famil* feliz gener* great i__home kiddi* me_off ring spons* the those thoug* to__some tres want__say
12: anyon* best close*_to day dont__me enoug* favor* final* give graci* ha i_haven* kids__in mi_pasti* one__got parti* peopl* perdi_mi piens*__mi playi* puse sorry start* summe* tacos the_shot traba* up_early what
11: aburr* alrig* can eithe* es esta_manan* found__keys gave_blood gramm* i__pills im__mysel* jefe livin*_here me__pomad* mis mismo nada point* ponga* rathe*_have sangr*_hoy texti* tio total* un_susto unas watch weeds year
10: a__# an and_nobod* buen class* conve* cours* duran* else estud* even every*__my fijes* from hasta hello his__aroun* i_left im_all im_tryin* laugh* los meeti* my__# new para__agrad* quede remem* soon sorry__didnt think__would typin* with you_watch
9: ahi and apren* ask broug* chatt* corri* defin* dog end_up feel_bette* have i_like idea ill__here it_took just la_ropa love man_on marri* me_tomor* messa* nice of our progr* que reir tele una yeste*
8: a a__one abraz* and_blood bonit* cafe check compl* cunad* dormi* extra flu las llama* makes__want may month my__life naps prest* puse__en room saw sobre somet* stand strea* tembl*_de to to_call usual* vacun* visit*
7: # am bette* clean corta*_y crazy dinne* eat escri* ex__stop freak* hace high hoy_voy if__dont in__life it just_dont lado lapto* las_ganas like_i llega* make mi_cunad* misa missi* mount* mr my_blood one_of puebl* puent*__mi right taken tanta there they_cant told_me took__bp vecin* watch* when_i wow y_quier* ya__puedo
6: able acuer* algui*_me all amigo_me any bien byu chats corta*_de do__use dont__my esa event* frien* fun happe* have__keep hijo hit__hard hoy keys liter* makes manej* maybe me_ayuda mis_pasti* my__broke now pecho_de pierd* que__quier* quier*_habla* same semes* sleep* someo*__on sone tamal* teeth think this_morni* true wait while would ya_quier*
5: #__and are at bueno call__# calle* cant__have coffe* equip* ese__esta esper* ever every*_i fixed fue how hurts_from i__see in__car its learn* let llamo manan*__a me_hard momen* on on__cut padri* paid pills_all pueda respi*_hondo see_my shoot_hoops sleep super thing*_to throu* took_me turno ugh until use vio yep
4: #_# aband* about abuel* anima* anoth* apare* asi_es cant_i canta* cryin* eatin* entre esto fijes*_que fin fine forwa* i_cant is_sore manan*_voy me__mal me_cuido mostl* notic* pasti*_para pelot* physi* podri* puro shoot_i socia* tell_me un up__night vamos walki* washi* who y
3: a_# a_new abril anywa* ayudo campu* chang* cook cuido diffe* domin* donde drill el__mejor en hacen hard hi hmm hopef* i__into id_die jueve* limpi* mami me_now mom ni no__quier* nope nuest* on_sunda* payda* play polit* quedo quier*__a ruiz silic* susto times two uncon*_and where_they wrong ya
2: algun* antes anyth* apolo* asust* aunqu* aweso* boss by_mysel* cutti*__with dije drove energ* este go gym had i__breat* i__want i_know im_despe* irme_a is__here knew live__to livin*_in lo manan* matar__un mecan* my_bp my_wife night_im one other* over__bridg* paren* party poder pomad*_en preoc* preso puse_pomad* say sleep_in smoki* someb*__me soul steps study to__# to__right to__tonig* trash yet
1: #__# able_to acaba* amazi* ameri* ayer belie* bp calor count* cravi* cried death__me dicho dishe* dont__a dos el_tren espos*_me esta_noche estad* excep* exerc* final firma* hay hones* hows i__some i_wont in in_# jump_in just_woke lave like_im man me__mucho mero minut* modo mr__is my_hair off on__own only opera* own plant* pleas* puedo__estoy quien ran_# siste* text_me the_blue the_pisto* them think*__my this to__hones* to__mysel* todo_me tomor* trafi* trust up__# want__do was_next well_i went what__want who_i wont_stop
"""
