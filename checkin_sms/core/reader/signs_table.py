"""Signs of a cry and of a calm day, with weights: written by `bench/weigh_signs.py`.

A sign is a word, the beginning of a long one (`apunt*`), two words side by side (`end_it`), or two
with one between (`got__rope`). Those of a cry stand with the tier that holds them most; CALM takes
weight away. A text tips at ENOUGH. A weight may be changed by hand, if the corpus still agrees; a
new count would change it again.
"""

ENOUGH = 67

CRIES = {
    "self_harm": """
40: acaba*_con avent* be_dead be_here be_with bette*_off brazo* corta* crash_my cutti* dano del_techo done__life drove_to es__ultim* esta_noche estar este_mundo go__livin* go__sleep going__drive going__walk goodb* gun__my hangi*_mysel* hot_shot i_cut i_loade* killm* kills_me kms la_soga la_vida last_text lasti* live_anymo* lleva* matar* maybe__world me_inste* me_lleve morir morir* nadie__a ojala pain__when para_siemp* piens* quisi* rathe*_die razor robin_willi* self_harm suici* suici*_thoug* the_belt the_overp* the_voice* thing*__calli* think*__drivi* this_ill to_di to_drown to_dye to_live tonig*_is vivir will_is with_going world_dont wrote_the you_tie
39: bridg* live_for me_mato might_do muert* tired_of want__out
38: a_extra* die end_it segui* think*_how want__exist
37: a_plan calle*_# for_every* i__dead mysel*_last used__want
36: alive bette*_witho* colga* despe* endin*_it exist* havin*__thoug* like__ghost to_end
35: burne* de_hacer* in__groun* jump me__ganas muero off_mysel* want__disap*
34: cuide*_a goodb*__i in__garag* of_livin* para_que pictu*_my sad_when think*__takin*
33: gave_my id_never k__l keep__how mysel* nobod*_would on__bridg* soga
32: be_aroun* be_happi* just_die mis_hijos no_reaso* the__say
31: his__loved hope_i segui*_vivie*
30: al_tren all__end de_todos just_take the__stops would_even
29: about__it endin* exist hacer* i__alive keep_pictu* my__last tell__his to_die
28: a__del a_rope arms diosi* disap*_and feel__dying for_good good_right have__truck me__tonig* puent* pulli*_the quier* rope vivo ya_escri*
27: adios care_if cutti*_again estar*_mejor killi*_mysel* la_carta life__not muert*__un my_maker no_more pense_en start*_cutti* take_my voy_camin*
26: be_alive car_runni* going__jump it_tonig* no__would no_vale one_would only__that pleas*_take see__on tengo__de the_train think_about wasnt_here wrote
25: be__this be_over calle*__last desap* dont_see i__woke jk__reall* los_brazo* never_born que__amo the__track* the_surge* tried wish_i witho*_me
24: been_cutti* bette*__dead care__i drive__a good__now llega*_a mejor mejor_muert* pensa* reaso*_to the_trigg* unali*_mysel* worth you_on
23: about__being do_it drive__the ill_see my_wrist* stand*_on venas world__need worth_livin*
22: dar_un death died_that from__it goodb*_every* got__rope i_gave ima ir_con let__die livin* los_carro* my_wrist no__nacid* not__up off_the unali* waiti*__it was_gone when__hear
21: carta got__plan i_keep my__out point__livin* srsly takes worry__me
20: gone have__up only__out que_sigo slit_my the_will you_for
19: got_the hang_mysel* hurti* kill_mysel* might_as so_close think*_about to_strin* whats__point wish_the
18: been__my conte*_it dead hang i__why lleva*_ya me_much out__ill quier*_desap* tell_my time__can tonig* ya__voy you__have
17: alrea*__as en__mano end__life gave_away i__them id_be just_want si train
16: a_beam a_bette* a_favor end_my favor_if i__about im_sorry just__me like_dying nadie__va not_worth on_purpo* plann* sad__you sound*__right the_world tie_a tirar*__tren todo__mi trigg* vez
15: ando__el be__tomor* born decid*_my i_want i_was it_to k lord my__i pills_in seria somet*__look the__thatl* thing__helps this_is viva want__be
14: acaba_todo be__my been cigar* disap* doubl*__i groun* ill__gone irme looki*__how meet__maker other_side ready ya__la
13: crash__car forev* how_ill hurt_mysel* les loade* lol__not longe* mama_al me_corte meet_my mind_if my_life nobod* off_dead que_dios sitti*__the think* track* voy voy_a wish world__be
12: a__hijos al_cielo and_be dios_me hoy_me id__be la_mano like_this muera no__despe* point_in tengo would__me wrist*
11: a__hit about_dying be__for be__next do__but ganas_de i__wasnt if__was into_a looki* mysel*_alone no_despe* only_thing over_for plan_and thank*_for the_only thing__more to__til to_my viend* voy__dejar well__one why_am wish__was
10: are_calli* cut dont__to earth going__do i__l i_shoul* kids__love life mejor__mi nothi*__live only_way tengo_la think*__killi* this_plane* wasnt way__is will_care
9: a__alrea* and__dont becau*__tried could_just deser*_to i__deser* ill__aroun* ive_made junte killi* no__exist* para__sigo ready__meet techo the_bridg* the_point this_time time_becau* up__doubl* want__die when__stop
8: am__of and__i aroun*__my be_bette* care dan_ganas do_life end every*__be for_tryin* garag*_with god hurt_to hurti*_mysel* i__like i_lost im__close my_time mysel*__doing no_point of__alive point see__makin* thing_no this__my this_earth want__wake wante*_to way_out why__i
7: about__my i__keep id_rathe* jail life_thing like__mysel* me_quier* mejor_que miss my_dog of_died que_vivo quier*__aqui quier*__con ready_to shoul*_of si__muero sin slit think*_of to_hang todo vida want_to
6: anymo* cant_do court_date cut_again dejar_de es_mi esta_es estar* for__to hope in__sad la_muert* las_pasti* me__de nacid* no_quier* nothi*_left of__train on_livin* the_pills want you__thank*
5: about__mysel* deser* el__viend* extra* here__week i_l if_i live loade*__up mejor_me mysel*_with on__plane* out_is para__vivo part__me quisi*_no reaso*__stay to__till to_disap* to_jump todo__para todos vivie* voice*
4: again alrea* be__every* be_on cuand* de_matar* have__deal have__me hijos hubie* i is_the listo_para loved_him my_sleep not_going para rathe*_be sad senti* si_me somet*__mysel* sound*_good thing_that think*__jumpi* time_you use__it ya__aguan*
3: #_i a__in amo aroun* be can_have dios frida*_when from_doing i__the if_a im_just in__alive it__the keep l_l last life__no lost_the made_peace me_die me_voy might__somet* nobod*__care note of__earth plan__a see_the sin_mi the_river thoug*_of tomor*_thank* wants
2: a_dejar being_alive carta_a cutti*__the dont__sad dont_wake drink__i happi*__i happi*_if hot i__a i__die i_wrote las_venas lol_jk made__want many__it might__well mind__a no nobod*__have nobod*_will nothi* peace_with read_this reaso*__keep runni* that_night till_it to__tired tried_to va__extra* want__live want_it was_dead world_would
1: #__night and__date and_its despe*_manan* earth_for every* garag*__the get_hit have_the i__just i_drove i_tried in_being it_all ive_decid* junte__pasti* junte_las last__becau* maybe_the on__other pido_a plann*__do thats__the the_wheel time to__lol turni*_the was__born was_never ya_no you_read
""",
    "medical": """
40: #_pasti* a_seizu* a_strok* aire ambul* and__skin bleed* breat* call_# chest convu* de_mas demas* desma* died__night dio_un dts el_azuca* el_brazo el_coraz* esta_tirad* faint* feel_real feel_weird fell_and fent fenta* frasc* got_elect* hand_sanit* he_turne* heart_attac* into_shock la_boca la_cabez* last__on lips_are llame*_al me_pase my_metha* narca* no_despi* no_respi* no_sient* numb od oded overd* pasti* pecho perdi_el pills pm pukin* que_hago sangr* se_esta se_puso seein*_bugs since_sunda* slurr* sobre* sugar__# swall* swell* that_arent took_like turni*_blue uncon* unres* vomit vomit* wake_up xanax
39: #_but a_needl* hardl*_breat*
38: chest_hurts cloro throa* tiemb* veint*
36: black*_out burni* infar* la_cara respi*
35: drain foami* im_bleed* llame*__# para__sangr* took_#
34: arm colla*_in passe*_out pulse shot_and tembl*
33: alcoh* and_bleed* esta_incon* tirad*__el took__whole
32: blood cara no_reacc* throw*_up whole_bottl*
31: drank_antif* no_pulse
30: arent_there hallu* im__out much_blood no__respi* not_breat* pills_and tiene__labio* venen*_para
29: #__pound* antif* cant_get dude_in i__bleac* i__feel needl* percs tembl*_y
28: and_im azuca*__# detox* dizzy droop* from_withd* garga* mordi*
27: bleed*_bad burni*_up chest_pain do_if had__seizu* la_garga* took_way un_compa* veo woke_up wont
26: al_# and_wont did__much me_mordi* mucha*_pasti* rat tylen* un_infar* withd*
25: i__too meds on__chest shaki* shot__and wakin*_up
24: #__escal* gurgl* is__much me_estoy seizu* up_blood
23: baby__into benad* bottl*_of cant_breat* colla* de_pasti* frio__no going__and her__is in__out my_throa* por__boca traig*
22: cosas estoy_sangr* fell_out i__stop incon* inyec* perdi shoul*_have trago__pasti*
21: chest_pains despi* doubl* drank floor heart_is his_breat* is_uncon* of_consc* se_mueve shot the_bathr* tomo too_much took_too
20: dying el_pecho hard__breat* isnt_breat* out_for seein*_thing* stepp*_on
19: asfix* baggi* coffe*_groun* dude__the feel hes_foami* murie* muy_mal se_le
18: and__feel bit_by conoc* en__bano esta fell found_my is__and los_labio* my_arm
17: #__im #_month* ate__all by_a havin* heart percs_and puedo reacc* shes there_is took twice_today
16: bleac* blue cai_y choki* creo_que desde kitch* my__is one_side sweat* the_wall
15: baby baby_got falta__aire heari* i__im lips__blue mi__no poiso* pound* se seizi* side the_stair*
14: by__snake seein* skin_is venen*
13: an_ambul* and_ate do__do elect* is_not my_sugar no__puedo off__we throw* took__more took__my wont__up
12: and_hit at_work bars cant__awake cant_feel despi*_mi feels_like kid manos me_durmi* my_words on_the out__today took__bunch turni* twice
11: baby_is breat*_right dosis estoy labio* le_dio my_baby of__and pacem* rubbi* stay tome y_no
10: bottl* el__izqui* like_coffe* mueve real_bad too__cant water ya__sient*
9: a_fifth bad_by brazo_izqui* buddy_is de__y feel_right herma*_no my_cousi* side__my stop_bleed* there__so
8: and_a bars_and brazo cant hold laced many me_duele pulso se__mi se__un stopp* todo_el too_many took__month* wake
7: a_ballo* aceit* and__percs bad cold_turke* found funny is_# le__la my_hand my_whole now_im on__floor think_im tirad*_en water_broke we_feel
6: #_y ate cold deje duele__pecho eleph*_on im__# im__up se_trago sient* sunda* swall*_a swell*_up took_the woke__in
5: a_bunch all_my and__my from__new got_bit i_did isnt_movin* my_heart pouri* real sanit* se__hinch* se_tomo she_is the__bottl*
4: and__em and_my are_blue bunch_of dejar en__pecho havin*_chest hes_gray i_took im_dizzy is__a left mucho pregn*__bleed* primo_esta respo* some_pills strok* tome_demas* up
3: alarm__off con_la dream_i he__breat* im_seein* isnt las_manos my_legs next__isnt out real__by se_metio that__there the__and tiene_los to__cant tome_mucha* took__many took_doubl*
2: and_out at__and azul did falta_el fiebr* i__black* its_not like_# like_to mama month* of_my open__eyes stepp*__a the_kitch* tome_# we__sick
1: #_and and__dizzy creo creo__es going_in he_fell i__# i__took is__up kids__my last_night noddi* pain tiene_pulso tongu*_is vomit*_sangr* watch*__show xanax_and
""",
    "danger": """
40: a_gun a_knife abusa* ahorc* amena* armad* balaz* beat__up being_held borra*_y choke*_me cuell* escon* golpe* gunsh* hidin* hombr* i__jumpe* im__dange* is_after jumpe*_me matar me_locke* me_viola* miedo__mi my_door my_neck not_safe pega pegan* pegar pisto* que__mate raped robbe* scare*__my sex shoot*_outsi* someo*_tryin* stalk* they_robbe* to_stab un_carro
39: kill my__hits
38: de__casa
37: cuchi*_en
36: abuse* burn__house i_owe me_home someb* touch*_me
35: a__hija gun me__encer* to_hurt
34: a__casa hes__and keeps__me kidna* me_oblig* si_lo sigui* truck
33: deja_salir estoy_a my_pimp someo*_is the_door
32: quemo whoev*__in
31: beati* empuj*
30: from_him me__sigui* my__pulle*
29: am_being dijo__me hell
28: drunk_and mi_ex punch* saco_un she_threw unsaf*
27: a_bulle* her_screa* im_afrai* im_being me_toca might_hurt no_estoy someo*__tryin*
26: he_makes me_empuj*
25: bury_me cuchi* no__deja shake_the una_pisto* y__sin
24: broke dijo down__stair* en_mi
23: estoy_en me_pego nephe*_is oblig*_a phone_and shoot tiene
22: going__shoot hes himse* hurt light_on slapp*_me
21: arma en__calle follo* house my__wants on_me se__a stabb* the_shelt* threa*
20: at_home beats_me bulle*_in he__my hit is__in kill__man queri* someb*__at someo*__in the_close* they_said un_arma
19: black__from encer* esta_pegan* hitti* hurt_him lo__me mache* there*_a
18: afuer* is_break* los__la me me__thing* outsi* she_stabb* where__stay will_kill
17: and_said gunpo* is_looki* me__con my_boyfr*
16: away__him ex ima__my is_hitti* los_de me_quito mi_casa mi_tio safe scare*
15: and_hes escal* grabb* he__me himse*__me husba* into_my kids mi miedo my_man un_hombr* when__drink*
14: a_bat a_staff going he__let herma*_anda hes_here hidin*_in in_the me__las me_avent* mi__saco my_stepd* stabb*_me
13: at_the comin* del_cuell* escon*__el got__green hacer he i_got im__from locke* made_me me_in my__hit next over_there puert*_con quito_las someo* was__and
12: bough*_a comes_in hear_her hit_me im__mad im_so me_golpe* money__they my__threa* put__bulle* someo*_broke threa*_me voy__matar
11: a__un being_follo* break_in esta__la follo*_me he__hitti* him_tonig* is__me la_pared me__a not__here que_me quier*__a quito__llave* swing* with_a
10: aint beats burn de_la estan got_a husba*__me i__out in_it kill_him lo_que locke*_in me_says pego pushe*_me the_kids to_kill
9: at_this beat beati*_me boyfr*__me for_me ill_do im le__a my_house night owe__to they__my this_house tiene__arma touch* wont__me
8: algui* at_gunpo* dad__me door from_my he_said in__truck kille* me__mi me_again my over them_money will_hurt
7: a__on about_to agarr*_del casa fired__my has__knife him his_hands ill im__he in_and metio_a to_shoot
6: con_un dad finis*_it gang going__hurt got_jumpe* he__hed he_wont like_hurti* my_apart* my_roomm* neigh* outsi*_my shoot_me shoot_up so_mad they_are to__him
5: agarr*__cuell* alone find_me hes_drunk im__over me_if my__beats my_windo* put__hands showe* slapp* stab tryin*
4: bangi*_on bf__me dont_feel el__en estoy_escon* feel__at he_has im_heade* marid*_me me__i pimp put quema* reads_my safe_here us__was viola* waiti*
3: a__and bus do_thing* down_the going_to he_threa* in_my jumpe* la__y me__otra me_mate my_will of__kids so_bad the_time they__me will__me
2: and__here being con__navaj* cops de_muert* dont_reply getti*__at go_shoot he_reads i_bough* mi_espos* my_husba* quier*_matar right_now scare*_of tener there* trick* waiti*_for
1: by_the his_house home house_down mad me__en might my_bf said said__next staff stepd* to__shoot un will
""",
}

CALM = """
40: ay compr* que_se yeah
38: como haha jajaj*
37: docto* tome_mi
36: becau*
33: oh sangr*_para
32: their
31: till_i
30: proba* seman*
29: overd*_it was
27: but cooki* de__me esper* jaja or ran sense so that then your
26: ok sore you
25: i__pills tome__pasti*
24: ahora commi* could dia_de guess know
23: actua* del kind puro
22: and__and befor* en_esta help_me keeps_calli*
21: hahah* hair my__this reall* talki* un__y
20: cunad* doc ese no__en suppo* wonde*
19: de__no el enoug* going__end hey lol mount* talk try tu
18: chat didnt el__mejor la la__de las_ganas like live_in nada perso* sure well yes
17: about__i de_un esta_lista first good homew* misa okay paste* schoo* still te
16: as great la__# like_i live_here matar__un me_a podri* thats we you__me
15: also alway* hasta i__up i_would ill__here pusie* summe* usar very
14: comer despe*__mi going__be old once rio risa sorry su
13: apren* back chang* class cours* cree el__por hace happy inter* mensa* more my__broke por prett* quede quier*_que secre* so_i which
12: # and apolo* call_me can cool drank__night early favor* fue lapto* me_at me_off murio name ni no_veo nobod*__me the too un__de would y_quier*
11: best compl* compu* con_mi de diero* eat eithe* for_the have i_had it just me__# mean my_blood other quien super texti* today watch were
10: breat*_and defin* grand* he__to im__mysel* like_im luck mi__y non numbe* perro_se start thoug* took_my what worki*
9: an and_i are by_mysel* byu class* exerc* for for_my freak* got_to is__i is_a its just_got later least littl* long love mom__going regal* start* tempr* the__of there up__me vecin*
8: a commi*_suici* domin* el__de entre esta_el even ex__stop few give goodb*_to got__to i_haven* in_a meeti* my__# notic* of rato right some trist* want__say work wow year
7: bike chatt* con conti* done dont__me famil* frien* fun going__die graci* hello high makes makes__want mama_me marri* mas messa* missi* month mr nino on que remem* ring to__somet* to_me un_mes walki* watch* while
6: all all_the and__to any anyon* at broug* check consu* dinne* dormi* else ex_wont feel_bette* final* hopef* how i__my i__some i_like im__to is knew lista llama* loco los make maybe me_dejo mi_celul* mi_cunad* mom_is mysel*_tonig* no_me nope o para_la peopl* pero pills_all quier*__me same se__los sone stres* tell_me the__in those to to_see wait with ya
5: able abuel* alrig* and_nobod* anywa* be__to can_someb* chats conve* cravi* da dog el__no esto event* ever for_a habla* hate horas i__to im__my im_at im_not let matar_de may mento* nice norma* now se_me shaki*__head someo*__me somet* the__house them think__going throu* to__to toca__la told_me traba* tres utah when_i
4: #_# anyth* calls camio* cocin* dias diffe* esa from him_and hurt_me i__been i__i i_am in ive kill_me llamo me_llame* me_now me_to nadie__quier* new no_i one salid* shop tacos takin* to_be toda total* un_# until va va__matar y_mi yep
3: a_# a__# a__with arroz but_he cant__think* clean corta*_el crazy do__use es has hmm how_i i__it jesus just__up keep__alive laugh* list locke*_up lot loud no_se on_my parti* pills_like progr* sangr*__me saw se_cree semes* shaki*_my spide* teeth text_me to__a todo_mi took_me vi walke* who will_answe* with_my would* y__# y__que yours*
2: a_littl* aburr* al bien botel* denti* fall forgo* glad he_told hi i__breat* i_wish im_a im_tryin* in__life is__to it__me liter* llame mi__me naps not quite regre* sobri* sueno teach* the_spide* think to__i true using usual* ver
1: about__tonig* after and__the and_he bed bet cada con_los did_he dont edge entre* estar_en estoy__en fine get had hijo_me i__in i_cant i_wont id_die if im__tired ir is_going is_sore jefe kiddi* las__del learn major me_too mom mr__is my__they my__to olvid* only phone said_goodb* se__olvid* secon* sorry__didnt speak* spons* taugh* think*__drink* this this__is to__right two use
"""
