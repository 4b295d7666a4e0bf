"""Signs of a cry and of a calm day, with weights: written by `bench/weigh_signs.py`.

A sign is a word, the beginning of a long one (`apunt*`), two words side by side (`end_it`), or two
with one between (`got__rope`). Those of a cry stand with the tier that holds them most; CALM takes
weight away. A text tips at ENOUGH. A weight may be changed by hand, if the corpus still agrees; a
new count would change it again.
"""

ENOUGH = 59

CRIES = {
    "self_harm": """
40: a__del about__it acaba*_con be_dead be_with bette*_off bridg* corta* cutti* dano despe* die end_it es__ultim* estar*_mejor este_mundo for_every* go__livin* go__sleep goodb* got__rope gun__my hangi*_mysel* have__truck hot_shot killm* kills_me kms la_carta la_soga la_vida last_text lasti* like__ghost live_anymo* lleva* matar* maybe__world me_lleve morir morir* muert* my_wrist* mysel*_last nadie__a nothi*__live ojala only__out para_siemp* point__livin* quisi* rathe*_die razor robin_willi* self_harm sitti*__the suici* tell__his the_voice* thing*__calli* this_ill tie_a tired_of to_drown to_dye to_end to_hang to_live tonig*_is vivir want__disap* with_life
39: estar i__dead keep_pictu* my__last the_trigg*
38: be_here
37: feel__dying
36: calle*__last drove_to loade*__up unali*_mysel* want__exist
35: colga* going__drive goodb*__i havin*__thoug* life__not off_mysel* pictu*_my puent* segui* seria
34: alive crash__car desap* might_do muero over_for stand*_on
33: mis_hijos of__train
32: bette*_witho* cigar* gave_my id_never me_inste* me_mato mysel* the_overp* wasnt_here
31: a_extra* avent* brazo* conte*_it los_brazo* of_livin* piens* the__say think*__drivi* think_about this_earth
30: #_but be_alive diosi* dont__sad hacer* just_take llega*_a nobod*_would reaso*_to would_even wrote
29: arms be_aroun* cuide*_a dar_un exist hurti*_mysel* ima in__groun* into_a para_que soga start*_cutti* take_my
28: and_be care_if endin* going__jump goodb*_every* i__alive in_it segui*_vivie* think*__killi* wish_i
27: de_hacer* exist* i_cut livin* off_the on_purpo* one_would out__every* the_will truck vivo
26: a_bette* a_bulle* cut_again good__now ill__gone kitch*_table les no__would no_reaso* not__up suici*_thoug* the_pills to_die voy_camin* was_gone witho*_me wrote_the
25: good_right it_have jump just_die kids__love no_vale para__sigo the_garag* time__can worth
24: calle*_# dan_ganas del_techo himse* hope_i keep__how llora*_en off_dead only_way pense_en quier* why_am with_doubl* wrote__note
23: adios al_tren be_over born it_tonig* loade* los_carro* loved_him my_maker never_born think*_how
22: be__my been_cutti* end_my gone killi*_mysel* la_mano pulli*_the
21: alrea*__as crash_my i_keep id_be keep_think* lord mejor no_more que_vivo quier*_exist* so_close think*_about when__hear worth_livin* you__have
20: be__this death from__it mejor_muert* todas tonig* vez you__a
19: bulle*_in dead front__a i__about i__l l_l me_much pensa* sound*__right tell_my the_world tried
18: done_with favor_if forev* i__why just__me meet_my no__nacid* not_worth que__amo to_disap* voice*
17: amo been care__i carta do_it k mysel*_alone robin want__die
16: dont__to dont_see happi*__i how__you hurt_to i_want jk__reall* me__ganas meet__maker nadie__va quier*_desap* sad_when takes to_strin* viva want__all want__be wrist*
15: be__for cutti*_again for__to groun* i_shoul* ill__aroun*
14: a__hit being_alive can_have cant_do did_for dios_mio extra* hoy_me lo_que me_quier* nobod* plann* ready_to unali* venas voy_a walk__front world_dont
13: and_never be__next care for_tryin* going__do hope hurt_mysel* ir_con kill_mysel* out__of shoul*_of thing__more tirar*__tren used__want world__be you_all
12: a__hijos been__my drive__the im_sorry let__die life me_die on_livin* que_sigo rathe*_be tengo that_night this__my to_jump voy wish would__me
11: a_favor as__be becau*__tried bette*__dead burne* cut died_that end__life every*__be i_gave it__the it_to just_want longe* me_muera me_voy my_life no_point quier*__aqui the__apart thing_no time_you trigg*
10: a_rope a_train are_calli* deser*_to frida*_when ganas_de happi*_if have__up how_do i__keep i_was id__be ive_decid* k__l like__mysel* like_this looki* my_brain* my_wrist nobod*__care quemo ready__meet this_plane* use__it want__life worry__me
9: a__alrea* about_me and__dont being_here cuand*_me drive im__close might__well miss my__i mysel*__doing point quisi*_no waiti*__it want_it wasnt wish__was
8: about_takin* again all_thank* and_its be__every* be__off be__tomor* dan__de doubl*_and el__viend* end got_the i_drove las_venas my_arms on__plane* see_the think* to__til well__one ya__la ya__voy
7: dios_que do__but from_doing hoy hubie* i_have im_so la_muert* lol__not love__all on__bridg* part__me plann*__do sound*_good time_becau* time_i want want_out will_is ya__aguan*
6: aroun* dont_wake harm id_rathe* just_wasnt like_dying might__somet* mind_if navid* no_quier* reaso* sad__you vida you__thank*
5: be_bette* dont_deser* es_mi get_hit hang_mysel* i i_die i_l if_i im_gone in__garag* in_front killi* live lost_the mejor_me pido__dios quier*_despe* thank*_for thoug*_of tirar* want_to world__need ya__canse ya_no
4: de_matar* here__week it_kills jail me_corte my__date my_court my_dog my_sleep nacid* no_le not_going read_this si_yo stand*__the va__extra* vivie* volar wante*_to wont_need
3: anymo* court_date do_life front_of here_anymo* hijos keep last night_i no nothi* on_this pido_a quier*_morir somet*__mysel* tirar*_al want__wake
2: a__to and__i done doubl*__i dye en every* finis*_it guita*__i hacer i__like i__the if__was is_death last__becau* love_you made__want mio point_in think*__takin* to__it to__my to_go to_mysel* when__roomm* why will_care
1: #__think* a_plan ando__el aqui be be__when be_happi* but_thats cant__life car does doing_every* endin*_my every*_you for__you for_me garag* i__wasnt i_lost id__doing im_just in__alive in_being me_quemo might_as mom__heave* much_longe* my__in no__exist* para__vivo sad se__que these_pills you__this you_read
""",
    "medical": """
40: #_pasti* aire ambul* antif* arm baby_got black*_out bleed* breat* call_# chest convu* demas* desma* di died__night dio_un droop* el_azuca* el_pecho estoy_sangr* faint* feel_real fell_out fent fenta* found_my hallu* hand_sanit* he_turne* heart_attac* i__bleac* im_dizzy incon* la_boca labio* laced lips_are llame*_al me_estoy narca* no_despi* od oded overd* passe*_out pasti* perdi_el pills pukin* respi* se_esta seizu* since_sunda* sobre* swall* that_arent tiemb* took_like took_way turni*_blue tylen* unres* veint* vomit vomit*_sangr* wake_up whole_bottl*
39: numb para_de tembl*
38: seein*_bugs shot_and
37: arent_there cloro para__sangr* vomit* xanax
36: i__feel tongu*_is
35: llame*__# no_reacc*
34: do_if sugar__#
33: i__too me_pase primo_esta que_hago tembl*_y
32: alcoh* my_metha* no_sient* pm rat woke_up
31: and_im
30: a_needl* poiso* tome_mucha* wont
29: a_seizu* blood__# burni* de_pasti* hardl*_breat* needl* not_breat* percs took_#
28: brazo no_respi*
27: cant__and eleph*_on wakin*_up
26: benad* blood chest_pain en__bano lips__blue of_consc* por_la se_puso shot__and veo
25: and__percs cara de__y shaki* stepp*_on took_too
24: and_hes chest_pains the_wall too_much up_blood
23: and_wont burni*_up cosas i__im is_swell* la_cabez* shot
22: bleed*_bad dying hago heart im_noddi* my__out throw*
21: azul bottl* despi* did__much heart_is inyec* la_cara my_sugar seein* took__many ya__sient*
20: cant_get coffe*_groun* drank night_on se__mis se_tomo shes
19: and__skin blue bro__somet* i__stop next__isnt puedo que_tome seein*_thing*
18: creo_que la_garga* meds of__and out__today reacc* throw*_up took
17: dream_i esta im__and isnt_breat* no__respi* puso stung__a withd*
16: and__throa* baby chest_hurts falta_el im__out infar* my_whole night__that viend*
15: by_a do__do dude_in hit__head in__out pulse se__durmi* sweat* that__there took__whole twice
14: a_ballo* a_fifth at_work cant_breat* im__up me_hinch* se__hinch* se__mi
13: a_bunch bottl*_of de_dosis feel_right i__weird is__the my_throa* on_the stay turni*
12: al_# and__lips at__park drank_antif* el_brazo feel hard__breat* much_cant some_pills the_bathr* took_the trago__pasti* traig* wont__up
11: #_y broke__im broke_and cold going_in in_the pee pills_and se stung_by tome un_infar*
10: and_hit and_my breat*_right cant__her floor havin* i__woke los_pies me_durmi* month* my__is percs_and pregn*_and took__bunch up__the
9: at__and bunch__pills cant conoc* i_feel is__and is_on mi__que of_my pecho shoul*_have
8: ago and__dizzy ate_my el_bano estoy fell found garga* in__bathr* many month*_of mucho pase__dosis pase_de sugar_is
7: a__where all_my bars its_not mi_hija my_baby stopp* y_no
6: ate baby__into desde feel_my frio__no i_did lips los_labio* mi__no mi_mama think_im up water
5: bad bars_and cant__awake dosis had_a is_# left mucha*_pasti* murie* my__are my_words now_im open__eyes pies sient* the__and
4: aint and__my em_all eyes is_not on__stuff pound* sangr* tiene__labio* too_many trago_mis whole__side
3: and_out havin*_chest hija me__el on__floor out real se_trago
2: a_bee all__pills alone conte* did did_# falta__aire im_bleed* like_coffe* noddi* out_of stop_bleed* that_stuff to__cant took__my
1: #_month* ate__all drink* feel_weird heart__going i_think me__la no_para stepp*__a took__more
""",
    "danger": """
40: a_gun a_knife abusa* ahorc* amena* balaz* beati*_me cuell* door_in escon* escon*_en estoy_a hes_drunk hidin* i__jumpe* im__dange* jumpe*_me kill los__la matar me_sigue me_viola* miedo my_neck not_safe outsi*_my pega pisto* que__mate raped robbe* sex stalk* to_stab touch*_me un_mache*
39: choke*_me guy_at me_home
38: cuchi*_en me__sigui*
37: abuse* gun me__otra me_golpe* pegar sigui*
36: golpe* he__hitti* mi_casa stabb* to_hurt
35: encer* unsaf*
33: im_afrai* my__hits pimp someb*
32: a__light someo*_is un_arma
31: from_him me__las me_toca
30: deale*_is in_and me_oblig*
29: estoy_en follo*_me held__my might_hurt my_boyfr* oblig*_a tengo__de
28: beat__up dude__the hell me_empuj* si_lo someo*__tryin*
27: de__casa me_pega no_estoy
26: am_being he__my
25: hurt my_apart*
24: black__from broke me_in mi_ex scare* threa* tiene
23: not__here the_close* the_door the_stair*
22: cops he_makes hit house safe
21: husba*__me made_me shake_the there__someo* they_robbe* was__and where__stay
20: at_home got_a hes i_owe queri* to_shoot with_a
19: guy__the hits_me husba* keeps__me me__salir my__hit
18: afuer* arma ex hurt_him let__leave me over_# phone_and quier*__a si there*_a
17: going__shoot he__me miedo__mi scare*_of slapp*_me to__shoot
16: deja_salir im__he is__me locke* me_esta me_mata me_pegue my__wants no__deja on_me pushe*_me someo*
15: #_and away__him being_beat cuchi* el__en put shoot
14: a_staff at_the break_in escal* for_rent hidin*_in mi my_pimp pegan* quito_las
13: at_this beats bus he_force* im__over is__in marid*_me me__con novio said they__outsi* threa*_me
12: a_hacer and_said door_with drunk_and esta_pegan* he him_tonig* hit_me i_got kids kill__man lo__me me_if metie* my_will noche over_there she__me una_pisto*
11: balaz*_aqui con_un going he_drink* next thing*__didnt will_kill
10: dont_feel door from_my hit_on i__her me_mate my my__threa* my_bf owe__to put__hands rape touch*
9: is_hitti* knife me__a metie*__mi outsi* this_house to__him trick*
8: a__on de_la dude hitti* i__and im la__y my_man shoot_me to_kill
7: beat beats_me being came__my dijo door__a im__ill light_on owe viola* voy__matar y__sin
6: #__im going_to got__at in__house last_night me__anoch* me_quito neigh* night so__i this_time to_my
5: a__and a_mi at__shelt* being__again* him me__he me_down mi_novio my_house my_legs oblig* por__esta reads someo*_broke un__me
4: came casa dont_reply hear i__kill is_after le__a my__with over someo*__in
3: aqui_afuer* being_held de_muert* empuj* esta_noche he_has im__from kill_him me_again quito__llave* says tener when__drink* will__me
2: agarr*__cuell* bf__me dijo__si for_real getti*__at got__green he_wont held_again* home in_my me__pegan* salir tryin*__break un_tiro up_his
1: a_bat again*__will beat_up boyfr*__me de__otra find_me his_hands hits husba*_has my__and peopl*_i y_me
""",
}

CALM = """
40: ay haha seman* yeah
38: compr*
35: make ran
34: como
33: becau* mount* talki* their
32: de__me till_i
31: esper* oh
30: that your
29: mama_me my__this or so you
28: ese you__me
27: a__de
26: que_se
25: but talk we
24: esta_lista know
23: hahah* jajaj* nada schoo*
22: live_here long other yes
21: also homew* jaja para_la proba* usar
20: actua* el hasta live_in meeti* reall* secre* was
19: en_esta mom_is suppo*
18: corta*_el could kind risa sure then tome__pasti* tylen*__my
17: call_me chat didnt good grand* i__up i_would la__de mensa* naps ni_se perso* think__going too un_#
16: me__mi misa once sorry__didnt thats toda y_quier*
15: del inter* keeps_calli* las_ganas like still tylen*_for
14: about_a abuel* and and__and are breat*_and drank__night early i_like i_took ive quier*_que start well what
13: alway* by_mysel* chang* el__por ex__stop he__to hijo lol me_despe* mi__y more okay podri* very
12: cant_i class* de_las defin* for_the going__end great guess happy hey him_and how_i no__con ok prett* que__me wonde*
11: #_# an cool cours* first forgo* hurt_me i__been its lot me_im murio que__con texti* the to__somet* tome_mi un__y watch
10: a compu* con_mi cree enoug* event* ever favor* for give hopef* i__my in_a just like_i loves makes__want por shaki*__head sorry try unos were with would
9: any as can class cunad* de frien* id_die im__mysel* it kill_me la ni te thoug* throu* to_see when_i yours*
8: able at befor* calls del__me eat even have horas how i__i love me_now my__wont mysel*_tonig* nadie__quier* so_i super them to__i took_me up__me which while
7: and_i anyon* back best conve* docto* es few got_to hair i_am i_haven* im__to in is jefe life_and mas messa* my__to numbe* of of_the on por_favor right sense sore told
6: # after and__to be__to count* el__de estoy__la famil* hello hes_been high hmm i__to im__my may maybe_i me_a missi* one our papa rato rio some sone su there to_me watch* year
5: a__heart all dinne* else fue hate i_had is__from it__me llama* makes me__una nice no_i no_me no_tiene norma* notic* peopl* pero remem* salid* semes* soon the__house the__of they to_tell toda_la total* wait yep
4: alrig* anyth* byu do__use domin* dont__me eithe* esto for_my fun had his__and i_wish idea in__life is__i late later littl* me_llame* my__like now on_my quien someb*__me tacos tell_me text_me the_same this_anymo* to to_be use using work ya
3: a_littl* about__i ahora all_the cerve* chatt* coupl* cried dont__my end_up fall final* going__be got habla* hasnt i__it la__no list liter* marri* me__# me_at mi_jefe name not que shaki*_my sign stop__me the_dog this__is those to__a today ugh un__de until worri* wow
2: about_how about_it ask bank bien cafe can_someb* check cooki* dia_de dont from have_to his im_all manej* maybe me_off mean mi_hijo muert*_de my__cut need__to nope olvid* picke* recen* same say somet* susto teach* think think*__drink* to__me took_my two xd
1: a__# a__me ahi almos* am and_she anywa* baja cares cenar chats conti* contr* creat* day diffe* estoy__de excep* freak* get gets getti* go happe* has hay hi hours i__breat* i__he i_need im_not im_tryin* into just__up le least let like_im me_# mento* milli* mom my__life nino o progr* regal* set signi* small son stand teach the__again the_blue todo_va took__for un_susto who with_my
"""
