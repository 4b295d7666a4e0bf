"""Signs of a cry and of a calm day, with weights: written by `bench/weigh_signs.py`.

A sign is a word, the beginning of a long one (`apunt*`), two words side by side (`end_it`), or two
with one between (`got__rope`). Those of a cry stand with the tier that holds them most; CALM takes
weight away. A text tips at ENOUGH. A weight may be changed by hand, if the corpus still agrees; a
new count would change it again.
"""

ENOUGH = 67

CRIES = {
    "self_harm": """
40: acaba*_con avent* be_dead be_here be_with bette*_off corta* cutti* dano done__life es__ultim* esta_noche estar este_mundo go__livin* go__sleep going__drive going__walk goodb* gun__my hangi*_mysel* hot_shot i_cut keep__how killm* kills_me kms la_vida last_text lasti* live_anymo* lleva* los_brazo* matar* maybe__world me_inste* me_mato morir morir* nadie__a ojala pain__when para_siemp* piens* quisi* rathe*_die razor robin_willi* self_harm soga suici* suici*_thoug* the_belt the_overp* the_trigg* the_voice* think*__drivi* this_ill to_di to_drown to_dye to_live tonig*_is vivir will_is with_going wrote_the you_tie
39: bridg* end_it i__dead i_loade* live_for meet__maker thing*__calli* tired_of world_dont
38: bette*_witho* die might_do muert* mysel*_last segui*
37: a_plan colga* del_techo despe* want__exist
36: al_tren alive calle*_# cuide*_a de_hacer* endin*_it exist* for_every* havin*__thoug* in__groun* pictu*_my to_end used__want
35: feel__dying me_lleve mis_hijos off_mysel* seria
34: goodb*__i jump off_dead want__disap* want__out
33: burne* good_right id_never irme just_die like__ghost muero mysel* of_livin* think*__takin*
32: gave_my his__loved me_much on__bridg* sad_when
31: no_reaso* nobod*_would
30: a_rope all__end de_todos exist hope_i in__garag* just_take the__stops unali*_mysel* would_even wrote
29: about__it crash_my dan_ganas disap*_and drove_to endin* for_good i__alive la_soga puent* to_die voy_camin*
28: crash__car diosi* hacer* life__not my__last no_more para_que pense_en tengo__de the__say vivo
27: a__del adios arms calle*__last care_if drive__a estar*_mejor garag*_with it_tonig* no__would no_vale quier* rope start*_cutti* think*_how
26: be_alive be_aroun* cutti*_again dont_see going__jump keep_pictu* killi*_mysel* mejor_muert* one_would pleas*_take see__on take_my tell__his the_train
25: be__this be_over brazo* care__i drive__the have__truck jk__reall* my_wrist* only__that reaso*_to segui*_vivie* the_surge* think_about tried wish_i
24: be_happi* conte*_it dios_me do_it from_doing me__tonig* me_die not__up off_the somet*__look wasnt_here world__need worth ya_escri* you_on
23: about__being been_cutti* cigar* how_ill ill_see ima la_carta llega*_a pensa* quier*_desap* whats__point witho*_me
22: carta death got__rope i_gave livin* mejor my_wrist never_born point__livin* stand*_on takes va__extra* worth_livin*
21: desap* favor_if goodb*_every* got__plan i__woke i_keep los_carro* para__sigo
20: dar_un en__mano gone good__now kill_mysel* meet_my might__well the_will to_strin* when__hear wish_the you_for
19: ando__el end_life got_the hang hang_mysel* i__l my__out no__nacid* only__out pulli*_the think*_about time__can venas was_gone
18: acaba_todo been__my have__up hurti* just_want slit_my so_close tell_my thing__helps tie_a tonig* train ya__voy you__have
17: a_extra* dead died_that end__life end_my i__why i_l id_be im_sorry lleva*_ya nadie__va the_world vez
16: a_bette* amo gave_away i__about i__them just__me k lord me__ganas not_worth of_died on_purpo* plann* sad__you sound*__right unali* voy__dejar want__be
15: hurt_mysel* i_want ill__gone me_corte para__vivo si viva well__one
14: alrea*__as been decid*_my disap* ill__aroun* it_to my__i nobod*__care other_side pills_in point_in the__track* this_is voy_a ya__la
13: be__my be__tomor* car_runni* doubl*_and forev* groun* in__barn life_thing loade* my_life nobod* ready sitti*__the techo think* track* wish world__be
12: a__alrea* a__hit and_be be__every* born happi*_if hold_me ir_con la_mano la_muert* like_this longe* muera only_thing over_for quier*_despe* tengo_la time_becau* to__til voy way__is why_am would__me
11: about_dying are_calli* be__for carta_a do__but i_drove junte kids__love looki* mind_if mysel*_alone que_sigo tengo the_only think*__killi* viend* vivie* when__stop
10: all_thank* be__next ganas_de going__do hoy_me i__deser* i_shoul* id__be into_a it__the life me_quier* no__exist* nothi*__live out__ill thank*_for the_bridg* this_plane* to_my wasnt wish__was
9: a__hijos am__of could_just cut do_life dont__to earth esta_es hurti*_mysel* if__was ive_made k__l like__mysel* like_dying my_time no_point of__alive only_way see__makin* si__muero slit srsly this_time want__die
8: a_favor and__dont and__i court_date dejar_de deser*_to doubl*__i estar* every*__be god hurt_to i_lost id_rathe* im__close killi* les lol_jk mejor_me point quisi*_no sin_mi the__thatl* thing__more todo__mi up_how use__it wrist*
7: about__my aroun*__my be_bette* care cut_again end from__it i__keep i__like i_was l_l lol__not miss nacid* no_quier* pido_a quier*__aqui ready_to sin somet*__mysel* think*_of this__my this_earth want want__wake want_to wante*_to was__born way_out why__i
6: and__date anymo* becau*__tried cant_do extra* for__to have__me jail me__de no_despe* nothi*_left out_is para plan_and rathe*_be robin thing_no to_hang todo vida with_doubl* ya__aguan* you__thank*
5: about__mysel* be_on can_have carta__despe* de_matar* deser* have__deal hope if_i las_pasti* loved_him mama_al many__it mejor_que mejor_sin not_going of__train que__amo quier*__con see_the shoul*_of tirar* to_disap* to_jump voice* worry__me
4: alrea* cuand* dont__sad es_mi here__week hubie* i i__the id__doing it_sad keep las_venas live looki*__how my_sleep on__plane* out__every* part__me peace_with plann*__do que_dios sad si_me the_point todos waiti*__it wants
3: #_i a__in again aroun* bette*__dead dios dios_que have_the if_a im_just is_the last life__no lost_the might_as reaso*__stay senti* sound*_good that_night the_pills thoug*_of tirar*_al to__tired trigg* turni*_the
2: be dont_wake drink__i drive_over el__viend* garag*__the go__of hijos hot i__a i__die i__just i__wasnt in__alive ive_decid* made__want me_voy mind__a my_brain* my_dog mysel*__doing nobod*__have note nothi* of__earth plan__a ready__meet thing_that think*__jumpi* time_you tirar*__tren to__lol to__till to_want todo_para tomor* up__doubl* want__live want_it wish__never with_life
1: #__night a_beam about_just be__off being_alive despe*_manan* earth_for every* happi*__i i_tried in_being it_all junte__pasti* junte_las last__becau* loade*__up made_peace my_maker no on__other pido__dios quier*_exist* read_this reaso*__keep si_yo till_it time tried_to was_dead world_would you_read
""",
    "medical": """
40: #_pasti* a_seizu* a_strok* aire ambul* and__skin black*_out bleed* breat* call_# chest convu* de_mas demas* desma* died__night dio_un dts el_azuca* el_coraz* esta_tirad* faint* feel_real feel_weird fell_and fent fenta* frasc* got_elect* hand_sanit* he_turne* heart_attac* infar* into_shock la_boca la_cabez* last__on lips_are llame*_al me_pase narca* no_despi* no_respi* no_sient* od oded overd* pasti* pecho perdi_el pills pm pukin* que_hago sangr* se_esta se_puso seein*_bugs since_sunda* slurr* sobre* sugar__# swall* swell* that_arent took_like turni*_blue uncon* unres* vomit vomit* wake_up xanax
39: #_but a_needl* baby_got cloro my_metha*
38: el_brazo esta_incon* me_mordi* numb throa* veint*
37: arm chest_hurts tiemb*
36: respi* shot_and
35: antif* hardl*_breat* la_cara
34: alcoh* burni* colla*_in drain tembl* took_# whole_bottl*
33: and_bleed* dude_in im_bleed* la_garga* los_labio* no_pulse passe*_out pulse
32: arent_there blood no_reacc* para__sangr* throw*_up took__whole
31: cara llame*__# venen*
30: im__out much_blood no__respi* tembl*_y woke_up
29: and_im chest_pain detox* had__seizu* hallu* i__bleac* i__feel needl* not_breat* percs pills_and
28: #__escal* #__pound* burni*_up cant_get dizzy foami* from_withd* un_compa* veo
27: and__percs and_ate and_wont droop* frio__no shot__and withd* wont
26: did__much hes_foami* on__chest rat shaki* took_way trago__pasti* tylen*
25: bleed*_bad coffe*_groun* do_if heart_is i__too me_estoy meds
24: chest_pains de_pasti* drank_antif* up_blood wakin*_up
23: baggi* benad* bottl*_of going__and her__is in__out is__much shoul*_have
22: cant_breat* colla* cosas despi* drank el_pecho fell_out garga* gurgl* i__stop inyec* is_uncon* my_throa* tirad*_en
21: doubl* estoy_sangr* floor out_for perdi por__boca the_bathr* tomo too_much took_too traig*
20: conoc* dying of_consc* se_le seein*_thing* shot
19: azuca*__# by_a dude__the feel lips__blue muy_mal reacc* seizu*
18: and__feel asfix* esta fell found_my hard__breat* his_breat* is__and isnt_breat* murie* one_side there_is tirad*__el took
17: #__im by__snake choki* falta__aire heart incon* puedo twice_today
16: blue creo_que desde havin* heari* kitch* mueve se shes the_wall tiene__labio* tome_mucha*
15: baby bleac* cai_y en__bano i__im mordi* my__is my_sugar poiso* pound* se_mueve side sweat* took__more we__sick
14: el__izqui* mi__no seein* skin_is the_stair* twice
13: bad_by breat*_right do__do elect* feels_like mucha*_pasti* my_words no__puedo out__today seizi* throw* wont__up
12: and_hit bars is_not kid las_manos me_durmi* my_arm on_the percs_and
11: at_work azuca*_en baby_is bottl* cant__awake cant_feel estoy got_bit herma*_no i__rubbi* le_dio of__and pacem* real_bad stepp*__a tome took__my y_no
10: #_month* a_ballo* aceit* buddy_is despi*_mi dosis feel_right month* my_baby se__mi stay swell*__from took__bunch turni* venen*_para
9: and_a brazo laced me_duele my_cousi* stepp*_on there__so too_many water we_feel
8: cant cold_turke* labio* many my_whole stopp* water_broke
7: ate__all bit_by brazo_izqui* de__y found funny hold now_im think_im todo_el too__cant took__month* ya__sient*
6: #_y a_bunch bad im__# im__up is_# manos on__floor se__un sient* stop_bleed* wake
5: at__and ate cold duele__pecho eleph*_on i_did im_dizzy le__la left mi__que my_hand real side__my sunda* that__there up
4: all_my and__my and_my con_la deje dream_i en__pecho hes_gray i_took is__a like_coffe* mucho pouri* respo* se__hinch* tiene_pulso took_the
3: al_# bunch_of el_bano he_fell im_seein* isnt lips much_cant my_heart my_legs next__isnt of_my out sanit* se_tomo she_is strok* the__and the__bottl* took_doubl* vomit*_sangr*
2: alarm__off and_out did havin*_chest its_not last_night like_to mi_mama pregn*__bleed* se_metio se_trago swall*_a the_kitch* to__cant un_infar* xanax_and
1: and__em azul bars_and by creo creo__es fiebr* hand i__# i__took im_noddi* is__up izqui* like_# mama me_desma* my_chest off__we shes__out some_pills tiene_los tome_# took__many watch*__show woke__in
""",
    "danger": """
40: a_gun a_knife abusa* ahorc* amena* armad* balaz* beat__up being_held borra*_y burn__house choke*_me cuell* de__casa deja_salir escon* golpe* hidin* hombr* i__jumpe* im__dange* is_after jumpe*_me matar me__sigui* me_empuj* me_locke* me_viola* miedo__mi my_neck not_safe pega pegan* pegar pisto* que__mate raped robbe* scare*__my sex shoot*_outsi* someo*_tryin* stalk* to_stab un_carro
39: someb* they_robbe*
38: kill my__hits my_door
37: abuse* gunsh* i_owe
36: a__casa hes__and me_home to_hurt
35: gun
34: a__hija cuchi* dijo__me kidna* me__encer* saco_un si_lo truck
33: keeps__me touch*_me
32: estoy_a someo*_is whoev*__in
31: oblig*_a
30: beati* from_him my__pulle* someo*__tryin*
29: a_bulle* am_being hell she_threw unsaf*
28: cuchi*_en hear__screa* no_estoy punch*
27: drunk_and he_makes im_being me_toca might_hurt she_stabb* the_door
26: down__stair* im_afrai* me_oblig* mi_ex quemo quito__llave* shake_the slapp*_me tiene
25: bury_me dijo en_mi
24: broke phone_and
23: estoy_en nephe*_is shoot stabb* un_arma una_pisto*
22: agarr*__cuell* esta_pegan* going__shoot hes himse* mache* me_pego
21: arma at_home beats_me en__calle follo* hit house on_me pimp se__a the_close*
20: black__from he__my hitti* hurt hurt_him kill__man lo__me queri* someo*__in the_shelt* them_money threa* y__sin
19: encer* is__in my__wants there*_a
18: a__light a_staff bulle*_in ex is_break* los__la me outsi* where__stay
17: afuer* empuj* my_boyfr* my_pimp safe sigui* someb*__at they_said will_kill
16: and_hes he__me is_looki* mi_casa mi_tio scare*
15: at_gunpo* at_the door grabb* he__let herma*_anda himse*__me kids me__con me__las me_avent* miedo my_man next no__deja puert*_con stepd* the_kids un_hombr*
14: a_bat and_said away__him going hidin*_in ima__my into_my light_on los_de mi
13: comin* he he_drink* hes_here husba* i_got im__mad in_the locke* made_me me_in over_there someo* was__and
12: a__un bough*_a comes_in escal* him_tonig* im__from im_so is_hitti* me_golpe* my__hit not__here put__bulle* quier*__a someo*_broke threa*_me voy__matar
11: being_follo* do_thing* escon*__el follo*_me gunpo* hacer hit_me in_it is__me lo_que locke*_in me__a pego to_kill with_a
10: aint boyfr*__me de_la estan got_a he__hitti* hear_her husba*__me kill_him me_quito my__threa* this_house
9: at_this beats dad__me esta__la fired__my for_me i__out ill_do im me__mi me__thing* my my_house owe__to pared pushe*_me que_me they__my touch*
8: algui* beat beati*_me break_in from_my has__knife im__he in__truck le__a me_again night over to_shoot will_hurt wont__me
7: a__on about_to burn got_jumpe* him his_hands ill kille* me_says shoot_me swing*
6: alone casa find_me finis*_it gang going__hurt he__hed he_wont im__over in_and me_if my_apart* my_roomm* neigh* put__hands viola*
5: dad hes_drunk marid*_me metio_a my_windo* outsi*_my said shoot_up showe* so_mad stab they_are waiti*
4: bf__me choke* con_un down_the el__en estoy_escon* he_has he_said la__y my__beats right_now so_bad to__him tryin*
3: a__and algo bangi*_on bus cops de__otra dont_feel feel__at got__green he_reads he_threa* im_heade* like_hurti* me__i me__otra mi__saco my_husba* put quito_las reads_my the_time waiti*_for when__drink* will__me
2: bangi* being dont_reply go_shoot going_to hear his_house in_my jumpe* la_pared me__en me_mate mi_espos* my_will out_of safe_here stabb*_me they__me tiene__arma una_navaj*
1: agarr*_del con__navaj* del_cuell* getti*__at here i_bough* i_might mad me_sigue* might navaj* reads scare*_of slapp* tener there* there*__man to__shoot trick* un will
""",
}

CALM = """
40: ay compr* que_se yeah
39: jajaj*
38: como docto* haha
37: tome_mi
36: becau*
33: oh
32: their till_i
30: commi* de__me proba* seman*
28: or ran your
27: but cooki* i__pills jaja sense so
26: dia_de that then you
25: esper* tome__pasti*
24: could en_esta guess know my__this sore
23: ahora keeps_calli* kind puro
22: actua* befor*
21: and__and doc hahah* mount* paste* reall* talk talki*
20: del el hair lol no__en suppo* try tu un__y was wonde*
19: enoug* ese hey las_ganas live_in perso*
18: chat cunad* esta_lista going__end la me_a nada ok okay sure well yes
17: also as didnt first good homew* i__up la__# la__de like live_here schoo* still te thats we you__me
16: de__no de_un diero* great like_i mi__y misa my_blood sangr*_para su
15: about__i alway* comer despe*__mi ex__stop hasta i_would podri* quede usar very
14: cree going__be ill__here my__broke nobod*__me once perro_se rio risa so_i sorry summe*
13: and apolo* back chang* class cours* el__mejor favor* inter* lapto* matar_de me_off mensa* more murio name ni prett* pusie* quier*_que secre* the un__de which
12: # apren* broug* call_me can compu* cool drank__night early el__por for_the fue happy it texti* too would
11: by_mysel* de eat eithe* hace have i_had just me__# me_at no_veo por quien sangr*__me super today took_my watch were what
10: an compl* defin* entre for_my graci* im__mysel* is__i just_got later least like_im luck mean meeti* non numbe* other que__con right start start* there thoug* worki* y_quier*
9: and_i corri* el__de even few for got_to grand* he__to in_a is_a is_sore its littl* love matar__un month old overd*_it pills_all rato the__of trist* up__me want__say
8: a are breat*_and byu can_someb* class* con_mi dont__me esta_el freak* frien* give high i_haven* long mi_celul* missi* mom__going my__# of para_la remem* ring shaki*_my some watch* work wow year
7: all_the check conti* domin* done fun going__die hello i__some las__del llama* loco makes mama_me marri* mas me_dejo messa* nino notic* the__in to__old to__somet* to_me to_see while with
6: able all and__to any anyon* anywa* at best chatt* con consu* cravi* da else hate hopef* how i__my i_like im__my im_at knew make makes__want mento* mom_is mysel*_tonig* nadie__quier* nope now o on peopl* que same se__los se__olvid* stres* tacos tell_me those throu* to__to toda told_me ups wait walki* ya
5: #_# alrig* chats cocin* conve* dias dinne* el__no event* ever famil* feel_bette* got__to habla* horas i__been i__to im__to im_not is is__from llamo los may maybe me_llame* nice no_i no_me pills_like quier*__me se_cree someo*__me somet* takin* them think__going to to_be tres un_# until utah
4: and_nobod* anyth* be__to calls cant__think* cenar clean corta*_el crazy diffe* esto for_a i__i i_am ive just__up keep__alive let lista locke*_up me_now me_to my_back new no_se norma* on_my one pero progr* regal* se_me semes* shop sone the__house to__a toca__la todo_mi traba* un_mes va va__matar when_i y__# yep
3: a__# a__with a_littl* abuel* al camio* do__use es esa fall from has him_and hmm how_i hurt_me i__breat* i__it i_wish im_tryin* in is__to jesus kill_me laugh* leave* lot loud parti* salid* saw sobri* spide* teach* text_me took_me total* ver vi walke* who will_answe* would* y_mi yours*
2: a_# about_drink* aburr* algui*__un and__the bien commi*_suici* edge ex_wont hi im_all list liter* major me_too mi_cunad* not phone quite regre* teeth think to__me true using usual* vecin* with_my y__que
1: after and_he bed belie* bet botel* boy but_he denti* dont el__me estar_en estoy__en excep* fine forgo* get grupo had hijo_me i__him i__in i_cant i_wont id_die if if__dont im__tired im_a in__life is_going it__me jefe kiddi* llame me_va mi__me mom muert*_de my__has my__to naps nieta only opera* polit* says_# secon* shaki*__head sorry__didnt speak* spons* taugh* tempr* the__is the_spide* this this__is two violi* xd
"""
