"""Signs of a cry and of a calm day, with weights: written by `bench/weigh_signs.py`.

A sign is a word, the beginning of a long one (`apunt*`), two words side by side (`end_it`), or two
with one between (`got__rope`). Those of a cry stand with the tier that holds them most; CALM takes
weight away. A text tips at ENOUGH. A weight may be changed by hand, if the corpus still agrees; a
new count would change it again.
"""

ENOUGH = 65

CRIES = {
    "self_harm": """
40: a__del acaba*_con avent* be_dead be_here bette*_off bette*_witho* bridg* corta* crash_my cutti* dano decid*_my die done__life es__ultim* este_mundo feel__dying go__livin* go__sleep going__walk goodb* got__rope hangi*_mysel* havin*__thoug* in__garag* keep__how killm* kills_me kms la_soga la_vida last_text lasti* live_anymo* lleva* matar* maybe__world me_inste* me_lleve might_do morir morir* muert* mysel*_last nadie__a ojala para_siemp* pictu*_my quisi* rathe*_die razor robin_willi* self_harm suici* the_belt the_overp* the_trigg* the_voice* thing*__calli* this_ill tired_of to_di to_drown to_dye to_live tonig*_is vivir want__disap* wrote_the you_tie
39: despe*
38: gun__my hot_shot
37: drove_to estar i_cut off_mysel* want__exist
36: be_with colga* end_it goodb*__i live_for piens* unali*_mysel* want__out
35: gave_my meet__maker puent*
34: alive cigar* his__loved i__dead of__train to_end
33: brazo* for_every* id_never muero mysel* sad_when the__say
32: about__it be_over de_hacer* los_brazo* of_livin* used__want wasnt_here would_even
31: a_bulle* dar_un exist going__drive like__ghost think*__drivi*
30: calle*__last cuide*_a end_my going__jump just_die no_reaso* on__bridg* segui* wrote
29: arms desap* diosi* i__alive only__out que_sigo start*_cutti*
28: a_favor all__end be_alive calle*_# endin* good_right hope_i see__on seria the_will to_die vivo
27: be__this been_cutti* carta himse* in__groun* me_mato suici*_thoug* va__extra*
26: care__i cutti*_again hacer* life__not nobod*_would one_would quier* soga take_my think*__killi* think_about worth
25: a__hijos adios burne* estar*_mejor just_take loade*__up mama_al my_wrist* no__would reaso*_to tell__his
24: be_aroun* happi*_if ima into_a la_carta livin* my__last never_born no_more no_vale off_the para_que so_close think*_how wish_i
23: al_tren good__now it_tonig* mis_hijos not__up over_for pense_en que_vivo segui*_vivie* tried whats__point when__hear worth_livin*
22: bulle*_in care_if dan_ganas dead gone hang_mysel* jk__reall* llega*_a mejor on_purpo* pleas*_take que__amo tonig* voy_camin* why_am you__have you_for you_on
21: a_bette* conte*_it death i__l ill_see killi*_mysel* point__livin* with_doubl*
20: ill__gone lleva*_ya lord my_wrist other_side pensa* to_jump waiti*__it witho*_me
19: alrea*__as be__my i_gave id_be keep_pictu* me_much to_disap* ya__voy
18: a__hit do_it exist* gave_away i__woke i_l it_have just__me me_die muera only_way tell_my think*_about tirar* was_gone
17: every*__be hang hoy_me hurti* i__them i_want ill__aroun* jump la_mano les point_in quier*_desap* takes tie_a time_becau* todas world__need world_dont
16: a_plan be__for been born cut_again dont_see drive__the goodb*_every* i__about just_want love__all me_corte nacid* stand*_on the_world vez want__be worry__me
15: be__tomor* del_techo endin*_it extra* from__it got_the k kill_mysel* nadie__va nobod* not_worth si_yo sin_mi slit_my sound*__right viva
14: been__my bette*__dead died_that have__up i__why i_keep los_carro* meet_my no__exist* no__nacid* of_endin* on_livin* ready this_earth to_strin* ya_escri*
13: a__alrea* ganas_de going__do groun* im_sorry las_venas off_dead this_is to__til todo_para vivie* wish
12: acaba_todo and_be cut doubl*_and forev* from_doing it_to me__ganas my__i of_died quier*_exist* rathe*_be sad__you thing__more think* time__can voy world__be wrist*
11: amo as__be be__next deser*_to do__but drive have__truck i_shoul* i_was id__be it__the life like_this loade* longe* miss para__sigo plann* quier*__aqui tengo unali* voy_a way__is would__me
10: el__viend* end im__close mejor_muert* might_as my_court pulli*_the sitti*__the the_bridg* trigg* use__it will_is
9: about__mysel* about_dying and__dont and_its care de_todos dont__to es_mi esta_es god hurt_mysel* i__deser* i__like kids__love l_l looki* me_quier* my_life my_time mysel*__doing no_despe* nobod*__care point the_pills think*__endin* this_plane* time_you
8: do_life for__to hope hurt_to ive_decid* like__mysel* lol__not mejor__mi quier*_despe* slit todo__mi wasnt wish__was
7: are_calli* cant_do garag*__the hoy hurti*_mysel* id_rathe* im_so life_thing lo_que my_maker no_quier* not_going nothi*__live part__me thank*_for think*_of to_hang todos want__wake want_out want_to ya__aguan*
6: anymo* be_bette* being_alive can_have crash__car dan__de dont__sad ill k__l la_muert* me_quemo nothi*_left ready__meet robin see_the thing_no thoug*_of time_i want__die well__one
5: about__my again and_never be__every* be_on favor_if frida*_when get_hit if__was jail live mind_if no_point nothi* ready_to shoul*__livin* shoul*_of sin that_night voice* want was__born ya__la you__thank*
4: about_takin* entie* every* garag*_with how__you i i__wasnt keep llora*_en loved_him made__want manan* me_voy might__well mysel*_alone note quemo sound*_good the_only think*__jumpi* this__my till_it
3: alrea* becau*__tried car_runni* do__frida* dont_wake doubl*__i end__life for_me harm hubie* i__keep i__the i_drove just__aroun* just_wasnt killi* last lol_jk mejor_me my_sleep no out_is read_this reaso* to__it to_mysel* want_it will_care with_life
2: and__i ando__el car cigar*_again de_matar* end_life got__dads here__week i_lost i_tried ill__you im_just in_heave* let__die life__no my__gun of__earth on__plane* pido__dios pido_a quier*__con sad see_why than__this think*__takin* tomor* wante*_to world_would you_read
1: about_me all_thank* aroun* aroun*__my be be__off cielo court_date cuand* cuand*_me dads_gun dios_que dont_deser* en how_do i_been if_a ir_con keep_livin* keep_think* kitch*_table last__becau* looki*__how on__other quisi*_no runni* srsly take techo the__apart to_go un_tiro venas want__live
""",
    "medical": """
40: #_pasti* a_seizu* aire ambul* black*_out bleed* breat* call_# chest cloro convu* de_mas demas* desma* died__night dio_un drank_antif* droop* dts el_azuca* el_coraz* el_pecho estoy_sangr* faint* feel_real fent fenta* found_my hand_sanit* he_turne* heart_attac* incon* into_shock la_boca laced lips_are llame*_al my_throa* narca* no_despi* no_sient* od oded overd* para__sangr* passe*_out pasti* perdi_el pills pukin* respi* se_esta since_sunda* sobre* swall* that_arent took_like turni*_blue tylen* unres* veint* vomit vomit* wake_up whole_bottl* xanax
39: frasc* me_pase
38: infar* shot_and
37: me_estoy se_puso seein*_bugs vomit*_sangr*
36: arm i__feel no_reacc* sugar__#
35: hallu* i__bleac* my_metha* numb tiemb*
34: shaki* tembl* up_blood
33: #_but
32: im_bleed* no_pulse pregn*__bleed* took_way woke_up
31: arent_there withd*
30: a_needl* cosas im__out
29: burni*_up kitch* the_stair* trago__pasti*
28: cant_get la_cabez* pulse swell*__from veo
27: burni* cara do_if dude_in i__too inyec* not_breat*
26: and_im baby_got hardl*_breat* he_fell in__out percs primo_esta wakin*_up wont
25: alcoh* bleed*_bad colla*_in from_withd* hago of_consc* reacc* took_# un_infar*
24: and_wont fell_and heart_is labio* me_hinch* muy_mal night__that pills_and pm shot__and too_much traig*
23: benad* chest_pains dying im_dizzy no_respi* rat tembl*_y throw*_up
22: and__skin antif* blood chest_pain conoc* did__much dude__the en__bano la_cara meds needl* pecho pee_and que_hago
21: dio__ataqu* i__stop lips__blue my__out poiso* seizu* shot took
20: a_strok* blood__# bottl*_of cai_y esta had__seizu* todo_el took_too
19: creo_que dizzy el_brazo garga* like_coffe* on__chest percs_and puso seein*
18: baby__into de_pasti* doubl* drank heart puedo shes
17: baby blue fell los_labio* mucha*_pasti*
16: despi*_mi isnt_breat* se sweat* that__there the_kitch* took__whole
15: #_y at__and choki* despi* dosis fell_out i__im murie* my_whole por_la stepp*__a the_wall throw* tongu*_is too_many
14: bleac* cant_breat* falta_el his_breat* my__is se__durmi* se_metio the_bathr* twice
13: chest_hurts mi__que my_arm my_words no__puedo of__and on_the shoul*_have tome_mucha* wont__up
12: al_# and__percs at__park baby_is bars brazo do__do estoy hard__breat* havin* into_my is_not much_cant stay the__bottl* tome took__more viend*
11: at_work by_a cant__and colla* feel i__weird in_the se_tomo side stepp*_on to__cant turni* water_broke
10: #_and a_ballo* bars_and de__y floor going_in is__and llame*__# me_durmi* month* out__today pound* sangr* seein*_thing* strok* sugar_is swell*_up tiene__labio* took_doubl*
9: and_hit breat*_right desde feels_like found i_did is_swell* my_baby my_sugar night_on
8: #_month* azul bottl* cant cold floor_and now_im stop_bleed* took__bunch
7: a_bunch and__foami* ate feel_right hes_foami* i_feel many me__de mi_mama se_mueve throa* uncon* wake
6: cant__awake coffe*_groun* im__up movin* of_my on__floor paro real think_im tiene_los took__month* took__my up
5: and__my feel_my is_# next__isnt open__eyes stopp* y_no
4: ago all__meds all_my bad el_bano eleph*_on im__# lips morad* my_legs that_stuff un_ataqu* water
3: #__im and_my baggi* conte* de_dosis dream_i feel_weird hand its_not la_garga* left los_pies mi__no mucho mueve muy__no my_insul* noddi* out the__and tome_demas*
2: and__dizzy and__lips cant__her did did_# drink* hija le_dio mi_hija press* se_le sient* the_park up_his
1: a_fifth and_out could* estoy__mucho falta__aire he__breat* her__open i__a i__took im_seein* is__up is_on like_to morni* no__respi* pregn*_and se__hinch* shes__out than__shoul*
""",
    "danger": """
40: a_gun a_knife abusa* ahorc* amena* balaz* being_held borra*_y cuchi*_en cuell* escon* estoy_a hes_drunk hombr* i__jumpe* im__dange* is_after jumpe*_me kill matar me_locke* me_oblig* me_viola* miedo__mi my__hits my_neck not_safe pega pegar pisto* que__mate raped robbe* sex shoot*_outsi* sigui* someo*_tryin* stalk* they_robbe* to_stab touch*_me un_carro un_mache*
39: hidin* me_home someb*
38: golpe* gun me__encer* stabb*
36: beati* esta_pegan* los__la me_empuj* me_golpe* someo*__tryin*
35: mi_casa
34: punch*
33: unsaf*
32: beat__up from_him me_pego
31: abuse* door whoev*__in
30: choke*_me
28: burn follo*_me hurt scare*__my un_arma
27: deja_salir dijo is_break* truck
26: broke escal* im_afrai* me_toca someo*_is
25: am_being lo__me me__las slapp*_me
24: gunsh* i_owe la_casa me_says pegan* shake_the si_lo tengo__de to_hurt
23: me__salir mi_ex my_pimp shoot
22: afuer* arma beats_me he_makes hit in_it keeps__me the_close* the_kids threa* tiene
21: and_hes at_home he__my hes hidin*_in hit_on no_estoy voy__matar
20: a__light black__from down__stair* he__hitti* hurt_him kill__man light_on my__wants my_boyfr* queri* quito_las where__stay
19: door_in encer* estoy_en hell house me__sigui* might_hurt not__here over_# scare*
18: agarr*_del going__shoot made_me outsi* outsi*_my over_there phone_and
17: a_staff burn__house her_screa* is__me locke*_in me si them_money
16: gunpo* hitti* is__in me_in mi oblig*_a on_me pimp
15: comes_in cops cuchi* guy_at he__me he_drink* husba* kids next safe someo* the_shelt* there__someo* this_house was__and
14: ex got_a got_jumpe* his_hands i_got ima__my locke* my__with owe the_door
13: at_gunpo* away__him hit_me in_and miedo my_apart*
12: at_this comin* going going__hurt im__over let__leave me__a metio_a my__threa* my_man noche se__a there*__man will_kill
11: at_the dad__me he hear__screa* la__y me_if someo*__in to_shoot una_pisto* with_a
10: at__shelt* choke* drunk_and empuj* from_my knife me__con my my__hit quier*__a said stepd* threa*_me
9: alone beats bf__me el__en esta_noche estan find_me im me__thing* pushe*_me so_bad
8: agarr*__cuell* and_said beat do_thing* dont_feel guy__the he_has him_tonig* im_scare* me_avent* my_house my_husba* put__hands she__me to_my y__sin
7: break_in casa him his_house im__from in__windo* me_again me_sigue my__beats night to__him wont__me
6: bus kill_him like_hurti* money__they my_roomm* salir they_said will_hurt
5: dont_reply he_force* hear_her if_i last_night le__un to_kill
4: aint being came finis*_it im__he in_my me__otra no__deja over que_me reads_my slapp* stab there*_a there_is
3: a__on about_to boyfr*__me for_rent going_to he_threa* he_wont hear here la_pared my__and my_stepd* out_of pego someo*_broke to__moms to__shoot touch* trick* when__drink*
2: a__casa a_bat beati*_me dad del_cuell* dude feel__at gang getti*__at go_shoot has__knife ill__dead is_hitti* la__con me_leave mi_espos* oblig* owe__to pared staff they_are this_time tryin* viola* whoev* will__me
1: a_mi en_mi esta__la go__up got_my home i__kill i_might me__anoch* me__i metie* might my_door says scare*__what the__with tryin*__break
""",
}

CALM = """
40: ay compr* que_se yeah
39: a__de
38: my__this
37: haha
34: seman*
33: como their
32: esper* oh
30: for_the i__pills ran
29: becau* or so till_i
28: tome_mi
27: that your
26: but commi* esta_lista jaja jajaj* you
25: know mount* then
24: kind nada proba* try
23: enoug* mama_me reall* risa wonde*
22: de__me going__end like_i suppo* talk we
21: also ese hahah* que__con sore talki* was
20: and__and i__up jefe lapto*
19: en_esta hair las_ganas mensa* schoo* tome__pasti* yes you__me
18: actua* chat could hey homew* la__de live_here live_in mom_is perso* sure
17: didnt el guess like loco long thats y_quier*
16: as breat*_and del good i_would okay sense still too usar well y_mi
15: el__de hasta inter* me_a once quier*_que
14: going__be great happy make rato rio shaki*__head the__door
13: compu* fue grand* la__# lol ok other super tylen*__my tylen*_for very which
12: about__i alway* and befor* class corta*_el ill__here keeps_calli* more para_la que__me so_i watch
11: call_me can_someb* cours* early el__por event* first horas later loves meeti* muert*_de numbe* prett* suegr* texti* the throu* were
10: abuel* can cool defin* eat favor* have i_had im__mysel* ive just makes__want missi* secre* sorry start tacos there thoug* to_see what when_i would
9: an and__to by_mysel* chang* class* compl* del__me even i__my it its love murio mysel*_tonig* old podri* quien remem* someo*__me start* to__i to__somet* to_me toda toda_la took_me un_# while
8: a__with at back calls comer cooki* cree drank__night eithe* ex__stop for for_my frien* give habla* hopef* hurt_me i_haven* knew la like_im mas me__una me_llame* me_now me_off mean of some sueno te with
7: #_# a are cunad* de docto* dont__me else famil* he__to hello hijo how i__some i__to im_tryin* least mento* name nope por right ring think__going took_my tu utah yours*
6: # a_littl* able and_i any best chatt* check dont_make few freak* fun i_am im_a in_a may messa* mujer no__con no_i pero shaki*_my sone su summe* takin* the__of them to__a until wait wow year
5: a__# alrig* anyon* cenar con_mi consu* conve* es esto ever got_to im_all in is is__i littl* mi__y my__life no__los on on_my pills_like say shop total* up__me walki* watch*
4: after all byu cant__mysel* commi*_suici* end_up has high hmm i__him i__i i_like i_wish im__to is_a kill_me llama* marri* me_at misa month ni nice no_me now one papa paren* parti* peopl* salid* se__olvid* secon* semes* tell_me those to to__to to_be told up_to usual* walke* yep
3: about_drink* anoth* anyth* be__to creat* dias dinne* do__use fall for_a forgo* got hay him_and i__been id_die im__my im_not in__life it__me list look maybe norma* not olvid* que regre* somet* sorry__didnt text_me to_call to_tell want__say work
2: about__tonig* all_the and_breat* and_he cant_i cares chats count* da day dont__my edge from go hate herma*_esta i__it if__dont im__tired just__up late laugh* lot me_im mi_jefe my__has my__wont nadie__quier* phone presi* puro rathe*_have same se__los stres* teach* tele the_dog think today un__de un__y una use using would*
1: about_it cerve* coupl* diffe* domin* en_el felic* get going__die had happe* hes_been hi if me_dejo mi_hijo mom my__to naps need__to new nino notic* only our picke* refre* soon stop stop__me that_i the__house the__is theyr* to__me to_the true two ugh van xd
"""
