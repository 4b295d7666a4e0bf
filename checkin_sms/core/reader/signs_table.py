"""Signs of a cry and of a calm day, with weights: written by `bench/weigh_signs.py`.

A sign is a word, the beginning of a long one (`apunt*`), two words side by side (`end_it`), or two
with one between (`got__rope`). Those of a cry stand with the tier that holds them most; CALM takes
weight away. A text tips at ENOUGH. A weight may be changed by hand, if the corpus still agrees; a
new count would change it again.
"""

ENOUGH = 65

CRIES = {
    "self_harm": """
40: a__del acaba*_con avent* be_dead be_here bette*_off bridg* calle*__last corta* cutti* dano despe* die done__life es__ultim* este_mundo favor_if go__livin* go__sleep going__walk goodb* hangi*_mysel* havin*__thoug* killm* kills_me kms la_vida last_text lasti* live_anymo* lleva* matar* maybe__world me_inste* me_lleve might_do morir morir* muert* mysel*_last nadie__a ojala para_siemp* pictu*_my quisi* rathe*_die razor ready__meet robin_willi* self_harm sitti*__the soga suici* the_overp* the_trigg* the_voice* tired_of to_di to_drown to_dye to_live tonig*_is vivir want__disap* you_tie
39: be_with got__rope point__livin*
38: decid*_my keep__how
37: bette*_witho* drove_to end_it estar live_for
36: brazo* colga* goodb*__i gun__my piens* stand*_on the__say
35: alive i_cut of_livin* puent* sad_when want__exist
34: #_but for_every* hot_shot like__ghost mysel* off_mysel* to_end
33: about__it feel__dying i__dead muero wasnt_here
32: be_over de_hacer* end_my exist his__loved to_hang want__out would_even
31: a_bulle* be_alive crash_my dar_un going__drive going__jump id_never la_soga this_ill wrote_the
30: arms care__i cigar* cuide*_a i__l in__groun* just_die no_reaso* only__out segui* think*__drivi* wrote
29: bette*__dead diosi* gave_my me__ganas no__nacid* see__on think*__killi*
28: all__end be_aroun* endin* hope_i in__garag* los_brazo* on_purpo* one_would seria start*_cutti* think_about this_earth to_die vivo
27: a__hijos a_extra* al_tren good__now i__alive life__not quier* suici*_thoug* take_my thing*__calli*
26: carta cutti*_again good_right hacer* himse* me_mato off_the quier*_desap* tell__his the_will unali* world_dont worth
25: been_cutti* estar*_mejor just_take mama_al no__exist* nobod*_would para__sigo para_que reaso*_to think*_how truck
24: adios ima into_a jk__reall* la_carta livin* my__last no__would no_vale only_way other_side over_for pense_en pills_and wish_i worth_livin*
23: are_calli* conte*_it crash__car dead i_gave llega*_a no_more not__up so_close tonig* why_am
22: end_life it_tonig* jump lord mejor segui*_vivie* time_becau* voy_camin* witho*_me
21: a_bette* gone ill_see in_it k__l lleva*_ya mis_hijos my_wrist* pleas*_take tie_a wrist* you__have you_on
20: be__this death desap* i__them ill__gone killi*_mysel* loade*__up pensa* unali*_mysel* was_gone
19: care_if exist* from__it id_be my_wrist never_born tell_my ya__voy
18: amo burne* cut_again do_it hoy_me hurti* just__me la_mano muera pulli*_the think*_about tried worry__me
17: a__alrea* a__hit be__my been did_for drive__the every*__be i_keep i_want les shoul*_of sound*__right the_world todas
16: and_its born calle*_# dont_see goodb*_every* i__about me_corte mejor_sin nobod* que_vivo ready takes to_jump vez want__be
15: a_plan all_thank* and_be as__be be__for endin*_it extra* from_doing i__why que__amo to_strin* viva
14: be_happi* bulle*_in k los_carro* me_die of_endin* on_the que_sigo sad__you think*__endin* this_is tirar*_al to_disap* vivie*
13: a_rope cut died_that doubl*__i forev* ganas_de have__up ill__aroun* im_sorry it_have just_want keep_pictu* kill_mysel* loade* meet__maker not_worth on_livin* point_in si_yo think* this_plane* time__can use__it wish would__me
12: going__do groun* have__truck id__be it_to life_thing plann* rathe*_be time_you todo_para voy way__is world__be
11: been__my but_thats deser*_to do__but drive i_shoul* i_was im_so it__the life like_this longe* my__i quier*__aqui tengo to__til up__doubl* wrote__note
10: alrea*__as be__next del_techo end for__to hang_mysel* me_quemo meet_my mejor_muert* miss my_court my_time voy_a wish__was
9: being_alive but__years cant_do care dont__to god hope ive_decid* lol__not looki* me_much my_life nobod*__care read_this the_bridg* the_pills va__extra* when__hear ya_escri* you__thank*
8: about_dying about_me be_bette* hurt_to las_venas me_quier* might_as my_brain* no_point nothi*__live thing__more to_my todo__mi used__want want_to wasnt
7: acaba_todo and__dont can_have doubl*_and el__viend* es_mi esta_es got_the hoy hoy__acaba hurt_mysel* i__deser* i__like id_rathe* im__close kids__love let__die like_dying lo_que note todos want_out well__one ya__aguan*
6: ando__el anymo* becau*__tried dan_ganas happi*__i ill la_muert* like__mysel* loved_him might__well nadie__va no_quier* not_going nothi*_left para__vivo part__me plann*__do robin slit_my time_i venas voice* want__wake was_never world__need
5: again and_never be__off dan__de de_todos do_life dont__sad for_me happi*_if if__was live llora*_en mind_if on__plane* on_this point shoul*__livin* slit__wrist* thank*_for thoug*_of want want__die with_doubl* with_life ya__la you_read
4: about__mysel* about_takin* entie* every* get_hit here__week hurti*_mysel* i i__keep i__the i_drove if_i last me_voy mysel*_alone nothi* of__train see_why sin sin_mi that_night trigg* want_it you_hear
3: dont_wake every*_you finis*_it frida*_when going__slit hubie* ir_con jail keep kids_i killi* l_l manan* mejor_me mom__heave* no no_despe* quemo quier*_despe* reaso* see_the sound*_good thing_no this__my was__born will_care you_all
2: a_favor about__my and__i aroun* de_matar* do__frida* dont_deser* for__you harm here how__you i__wasnt i_been im_gone im_just life__no lost_the mejor__mi my_arms mysel*__doing out__every* out_is pido_a quier*__con quisi*_no sad to__it to_mysel* un_tiro up_how world_would you__this you_for
1: al_cielo be be__every* court_date cuand* en end__life for_tryin* i_die keep_livin* love__all made__want my_maker my_sleep nacid* off_dead on__bridg* pido__dios ready_to take techo the__you think*__takin* tomor* wante*_to when__roomm* wont__here
""",
    "medical": """
40: #_pasti* a_seizu* aire ambul* arm black*_out bleed* breat* call_# chest cloro convu* de_mas demas* desma* died__night drank_antif* droop* dts el_azuca* el_coraz* el_pecho estoy_sangr* faint* feel_real fent fenta* found_my hand_sanit* he_turne* heart_attac* incon* into_shock la_boca laced lips_are llame*__# llame*_al my_throa* narca* no_despi* no_sient* od oded overd* para__sangr* passe*_out pasti* perdi_el pills pukin* respi* se_esta seein*_bugs since_sunda* sobre* swall* that_arent took_like took_way turni*_blue tylen* unres* veint* vomit vomit* wake_up whole_bottl* xanax
39: frasc* me_pase the_kitch*
37: me_estoy shot_and vomit*_sangr*
36: dio_un sugar__#
35: i__bleac* im_dizzy my_metha* percs_and tiemb*
34: i__feel se_puso tembl* the_stair* up_blood
33: no_pulse numb
32: hallu* in__out shaki* un_infar* woke_up
31: a_needl* arent_there reacc*
30: burni* cosas im_bleed* infar* que_hago withd*
29: and_im fell_and im__out la_cabez* no_reacc* pecho trago__pasti*
28: and__skin blood__# do_if veo
27: cara dio__ataqu* from_withd* hardl*_breat* i__too inyec* my__out wont
26: he_fell primo_esta pulse wakin*_up
25: alcoh* burni*_up not_breat* too_much
24: and_wont bleed*_bad cant_get chest_pains muy_mal no_respi* pm tembl*_y took_# traig*
23: and_hes benad* cai_y chest_pain dying eleph*_on los_labio* of_consc* percs pregn*_and
22: brazo conoc* en__bano heart_is i__stop la_cara meds poiso* puso rat seizu* shot throw*_up took
21: antif* blood did__much doubl* lips__blue my_baby shot__and tongu*_is
20: a_strok* dude_in esta needl* seein* that__there todo_el
19: bottl* creo_que had__seizu* heart i__im like_coffe* shes
18: blue de_pasti* drank fell_out is_swell* me_durmi* puedo swell*_up
17: baby_is hago isnt_breat* mucha*_pasti* night__that stepp*__a sweat* tiene__labio* took_too
16: colla*__the despi*_mi dosis labio* my_whole
15: despi* do__do falta__aire feel_right fell murie* my_sugar of__and por_la se throw* too_many twice
14: #_y at__and at__park baby_got bleac* cant_breat* chest_hurts feel garga* his_breat* my_words night_on pee_and
13: at_work baby__into colla* is__and me_hinch* tome_mucha*
12: a_ballo* bars comin* estoy havin* is_not mi__que my__is next__isnt se__hinch* se_metio se_tomo stay the__bottl* the_bathr* the_wall tome took__whole
11: #_and breat*_right bro__somet* by_a feel_weird hard__breat* i_did in_the sangr* seein*_thing* shoul*_have took_doubl* viend* wont__up
10: baby cant__and cant__awake de__y dream_i going_in month*_of turni*
9: desde found i__woke into_my la_garga* month* my_stuff no__puedo side so_bad stepp*_on throa*
8: alone azul broke__im cant el_brazo is_on isnt_movin* kitch* much_cant strok* took__bunch
7: al_# and__percs bottl*_of cold i_feel many mi_mama mueve stop_bleed* up water_down
6: ago and__lips choki* floor im__up me__de out__like paro real y_no
5: #_month* a_bunch all_my and__my and_my coffe*_groun* el_bano im__and is_# its_not lips morad* movin* my_legs out__today se__durmi* sugar_is the__and tome_demas* water water_broke
4: and__dizzy ate__pills bad broke_and feel_my from__new im__# is__the left mi__no mucho now_im of_my open__eyes pound* shes__out stopp* than__shoul* to__cant
3: #__im aint and_hit ate baggi* conte* hand i__weird im_noddi* last__on metio mi_hija muy__no my_arm on__floor out out_of se_mueve that_stuff took__my
2: a_fifth all__meds bars_and drink* he__breat* is__up last_night los_pies no__respi* pase__dosis pee pies sanit* se_le sient* the__he the_park think_im
1: ataqu* bunch_of de_dosis floor_and i__out le_dio like_to morni* press* somet*__hes think__took wake whole
""",
    "danger": """
40: a_gun a_knife abusa* ahorc* amena* balaz* being_held borra*_y cuchi*_en cuell* escon* estoy_a hes_drunk hidin* hombr* i__jumpe* im__dange* is_after jumpe*_me kill los__la matar me_locke* me_viola* miedo__mi my__hits my_neck not_safe pega pegar pisto* que__mate raped robbe* sex shoot*_outsi* someo*__tryin* someo*_tryin* stalk* they_robbe* to_stab touch*_me un_carro un_mache*
39: beati*_me pegan*
38: golpe* gun me__encer*
37: sigui* stabb*
36: me_golpe* me_home mi_casa someb*
34: choke*_me
33: he__hitti* me_empuj*
32: door from_him scare*__my
31: me__sigui* me_pego punch*
30: i_owe me_oblig*
29: follo*_me hurt
28: unsaf* whoev*__in
27: at_gunpo* burn dijo he_makes house oblig*_a
26: beat__up escal* im_afrai* me_toca my_pimp shake_the un_arma
25: lo__me me__las someo*_is
24: abuse* am_being arma la_casa si_lo tengo__de
23: agarr*__cuell* beats_me gunsh* he__my mi_ex not__here shoot
22: afuer* at_home broke hidin*_in hit threa* tiene
21: esta_pegan* hurt_him no_estoy slapp*_me the_close* the_shelt*
20: hell hes made_me my_boyfr* no__deja queri* to_hurt voy__matar
19: black__from estoy_en hit_on is_break* keeps__me my__wants over_# scare* them_money where__stay
18: a__light deja_salir encer* kill__man might_hurt outsi* phone_and quito_las
17: at_this door_in is__me me me_in outsi*_my si someo*
16: comes_in down__stair* dude__the going__shoot got_a guy_at is__in light_on me__salir on_me over_there pimp there__someo* with_a
15: a_staff cops ex got_jumpe* he__me locke* me_says mi my_apart* next safe was__and
14: cuchi* drunk_and going__hurt hit_me
13: husba* i_got kids metio_a miedo
12: at_the empuj* going him_tonig* me__a me_if my__threa* my_husba* noche pushe*_me to_shoot una_pisto* will_kill
11: beat being_beat burn__house he hitti* im__over in_and my_man said se__a there*__man
10: bf__me dad__me im__he is_hitti* la__y me__con me_leave my put__hands quier*__a someo*__in thing*__didnt threa*_me when__drink*
9: el__en estan from_my im my__hit she__me slapp* they_said
8: and_said beat_up beats dont_feel find_me front_of he_has my_stepd* someo*_broke the_kids this_house
7: at__shelt* casa choke* for_rent he_drink* him in_front like_hurti* me_again me_avent* me_sigue my__beats night owe to__him
6: a__on away__him bus getti*__at he_force* im__from money__they put salir viola*
5: guy__the kill_him le__un my__with over pego rape shake to_kill
4: being came feel__at he_reads his_hands i__her in_my la_pared let__leave me__otra me_mate my_roomm* que_me the_door they_are trick* will__me will_hurt wont__me y__sin
3: break*_in break_in del_cuell* going_to gunpo* hear in__windo* locke*_in my__and reads_my someo*__break* staff there*_a this_time touch* whoev*
2: a_green agarr*_del boyfr*__me broke__phone dad dont_reply door__a dude esta__la esta_noche has__knife he_locke* he_wont his_house home im_scare* knife la__con metie*_a might pared quito__llave* the__with up_his
1: a__casa a_bat a_mi about_to gang go_shoot got_my gun_on he_made he_threa* i__kill le made__do me__anoch* me__he me__i mi_espos* oblig* the_time tryin*
""",
}

CALM = """
40: ay que_se yeah
39: compr* my__this
38: a__de
37: haha
34: seman*
33: como make
32: esper* so their
31: oh ran till_i
30: i__pills
29: becau* commi* that
28: mount* or tome_mi your
27: but
26: esta_lista jajaj* you
25: jaja kind know talk
24: de__me enoug* going__end mama_me nada
23: proba* reall* risa try
22: que__con talki* then we
21: ese hahah* suppo* was wonde*
20: also and__and i__up live_in tylen*_for y_mi you__me
19: hair hey homew* las_ganas mensa* schoo* sure toda tome__pasti*
18: actua* chat en_esta la__de like_i live_here perso* yes
17: could el jefe lapto* loco thats y_quier*
16: as breat*_and call_me del didnt i_would like long me_a mom_is okay once too usar well
15: good grand* guess hasta inter* quier*_que still
14: el__de great happy rato rio shaki*__head the__door
13: compu* corta*_el fue is__from la__# lol ok other para_la suegr* super very which
12: alway* and befor* by_mysel* class early event* going__be ill__here later que__me the throu* what
11: can cours* eat el__por first horas im__mysel* its meeti* more muert*_de mysel*_tonig* prett* secre* to_me took_me when_i
10: an class* cool for i__my ive just keeps_calli* loves missi* numbe* podri* start tacos texti* thoug* un_# watch were would
9: a__with about__i abuel* at chang* del__me eithe* even ex__stop favor* have hurt_me i_had it mean murio of_the remem* right sorry start* te there to__somet* with
8: #_# and__to are back comer cree cunad* defin* for_the frien* habla* hello hopef* in_a la like_im love me__una me_llame* me_off mi_jefe my__life my__like por quien so_i some sone sueno them to_see took_my utah while
7: a a_littl* de docto* drank__night ever give how i__some i__to i_haven* im_a knew mas may no__con of olvid* the__house think__going to__i tu tylen*__my year yours*
6: # any best calls check cooki* else famil* few for_my fun he__to him_and i_am i_like im_tryin* is is_a makes me_im me_now mento* messa* no_i nope pero su summe* to__a total* until wait wow
5: a__# able all alrig* and_i anyon* cenar chatt* con_mi consu* dont__me end_up es esto got_to hes_been high hijo i__i im__my im__to in is__i kill_me least makes__want me_at mujer name nice no__los now on one papa shop someb*__me takin* to_tell watch*
4: after be__to byu cant_i conve* creat* forgo* going__die hay i__been i_wish im_all im_despe* it__me list littl* llama* marri* mi__y misa my__has my__wont ni no_me norma* on_my paren* peopl* regre* salid* say semes* shaki*_my sorry__didnt tell_me text_me those to to_be up__me up_to walke*
3: anoth* anyth* chats dias edge fall freak* has hate hmm i__him id_die im__tired in__life lot maybe mi_hijo mom not our parti* que secon* sense somet* soon that_i the__of told un__y usual* work you_use
2: about_drink* all_the can_someb* count* da dinne* do__use dont__my for_a from go got herma*_esta hi how_i i__it im_not laugh* look my__to nadie__quier* only phone presi* puro same se__los tele theyr* think think*__drink* to__to to_the today un__de una up__in using want__say would* xd yep
1: a_# about__tonig* and_he cerve* coupl* crazy day dia_de diffe* domin* dont en_el felic* final* getti* if__dont just__up late locke*_up me_dejo month nino notic* picke* rathe*_have refre* room sore spons* stop stop__me stres* teach* the_dog they to__me true two ugh use van worri*
"""
