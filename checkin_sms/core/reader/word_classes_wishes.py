"""Classes of words for the phrases that ask something of us."""

from checkin_sms.core.reader.tables import rows, words
from checkin_sms.core.reader.word_classes import CLASSES

WISH_CLASSES: dict[str, tuple[str, ...]] = CLASSES | {
    # May stand before a request without changing it.
    "soft": words(
        """ok okay yes yeah yea hi hey hello please just so also well no nah thanks lol oh hmm pls
        ya ey hola si bueno por_favor oye # then actually can could you someone somebody"""
    ),
    "soft2": rows(
        """please / just / can someone / can somebody / could someone / could somebody / can you
        / could you / will you / would you / so call me or / you can / u can / someone
        / somebody / anyone / anybody / can anyone / can anybody / need you to / want you to
        / want someone to / need someone to / like someone to / like you to / need somebody to
        / needs to / gotta / please just / please have someone / can u / could u / mentor
        / counselor / you should / you could / you gotta / i need you to / you to / ask them to
        / have them / plz / or"""
    ),
    "soft_es": words("ok si hola por_favor oye pueden puede me necesito quiero una"),
    "need": rows(
        """need to / need / want to / want / would like to / would like / id like to / id like
        / like to / like / got to / really need to / really want to / have to / love to
        / needed to / need a / wanted to / needing to / wanting to / needs to"""
    ),
    "a_who": rows(
        """someone / somebody / anyone / anybody / you / a person / a human / a real person
        / my mentor / a mentor / the mentor / a counselor / my counselor / staff / a nurse
        / my case worker / my caseworker / case manager / my case manager / a therapist
        / my therapist / my sponsor / a sponsor / a friend to talk to / a live person
        / an actual person / the counselor / somebody real / someone real / the staff
        / my worker / my peer / a peer / a doctor / ben"""
    ),
    "other": rows(
        """he / she / they / mom / my mom / dad / sister / brother / friend / friends / boss / ex
        / husband / wife / sponsor / daughter / son / people / kids / everyone / job / work
        / lawyer / girlfriend / boyfriend / bf / gf / doctor / landlord / bank / cousin / aunt
        / uncle / grandma / nobody / no one / telemarketers / scammers / judge / collectors / po
        / school"""
    ),
    "always": rows(
        """always / never / just / will / would / keeps / keep / going to / is going to / said to
        / might / didnt / dont / cant / wont / used to / can / could / did / tried to / still
        / only / to / forgot to / should / usually / said she will / said he will / has to
        / wants to / better / finally / even / really / are going to / are supposed to
        / is supposed to"""
    ),
    "texting": words("texting messaging contacting bothering sending harassing spamming bugging"),
    "text": words("text message contact txt sms bother msg spam harass"),
    "remove": rows(
        "leave / keep / remove / take / delete / get / drop / erase / pull / scratch / cross"
    ),
    "answer": words(
        "answer reply text respond do call tell send get check message finish write hit"
    ),
    "later_ask": rows(
        """ask me / ask / text me / text / message me / try me / try / hit me up
        / check back / check in / remind me / do it / do this / answer / can we do this
        / i can do this / try again / can you ask me / can you text me / get back to you
        / send it / write me / ping me / send"""
    ),
    "out_of": rows(
        """got out of / out of / released from / discharged from / just left / home from
        / back from / got home from / got out / let out of / came home from / getting out of"""
    ),
    "doesnt": rows("dont / no longer / does not / not / did not / didnt"),
    "third": rows(
        """he / she / they / hes / shes / larry / mike / john / maria / jose / the person / the guy
        / my brother / my sister / my mom / my dad / my son / my daughter / my husband / my wife
        / the owner / that person / he has / she has"""
    ),
    "third_es": rows(
        """el / ella / mi hermano / mi hermana / mi mama / mi papa / mi hijo / mi hija / la persona
        / esa persona / mi esposo / mi esposa / la duena / el dueno / ese senor / esa senora
        / el ya / ella ya / el senor / la senora"""
    ),
    # Enough to know "this isnt larry" from "this isnt good".
    "name": words(
        """larry mike michael john juan maria jose james robert david richard joe joseph tom thomas
        charles chris daniel dan matt matthew tony anthony mark don donald steve steven paul andrew
        josh joshua ken kenneth kevin brian george ed tim ron jason jeff ryan jake jacob gary nick
        eric jonathan larry frank scott ben sam greg ray alex jack dennis jerry tyler aaron henry
        adam pete peter doug zach walt kyle carl keith roger terry sean austin art lawrence jesse
        bill billy bob bobby jim jimmy mary pat patricia jen jennifer linda liz beth barbara susan
        sue jess jessica sarah sara karen lisa nancy betty sandra ashley kim emily donna michelle
        carol amanda mel melissa deb debra debbie steph stephanie rebecca becky laura helen sharon
        cindy kathy amy angela anna ana ruth brenda pam nicole katie sam samantha chris christine
        emma cathy luis carlos jorge pedro miguel angel rosa carmen luz elena sofia lupe guadalupe
        alejandro alberto ricardo fernando eduardo javier raul sergio mario manuel francisco pablo
        diego victor hector oscar arturo roberto gloria silvia marta leticia patricia veronica
        teresa juana monica claudia yolanda isabel andrea lucia valentina gabriela marisol dave
        marcus andre andres antonio brandon cody corey craig curtis darrell darnell derek dwayne
        dustin edgar ernesto felix fred freddie gerald gilbert glenn harold hugo ian ivan jamal
        jerome joel jordan julian julio kendra kelvin lamar leon leroy lonnie luke marvin malik
        martin maurice nathan nate neil omar philip phil ralph ramon randy rafael rene ricky rodney
        roland ronnie ruben russell seth shane shawn stanley tanya tasha tiffany tina tracy travis
        trevor troy vanessa vince wayne wendy wesley xavier yvette brittany courtney danielle
        denise diana dorothy erica erin evelyn gina heather irene jackie jasmine joan joyce julie
        kayla keisha kelly kristen lori lorraine marie martha megan natalie norma paula peggy
        rachel renee rosie sheila shirley stacy tamika theresa vicky yvonne beatriz blanca cristina
        estela graciela irma josefina lorena luisa margarita mariana olga paola ramona rocio susana
        yesenia agustin alfonso alfredo armando benito cesar chuy cristian emilio enrique esteban
        felipe gerardo guillermo gustavo ignacio ismael jaime joaquin leonardo lorenzo marcos
        mauricio nacho memo beto pancho paco rodrigo santiago tomas vicente darius deshawn tyrone
        tyrell terrell shaquille jamie casey dana leslie angie brandy candace carla cheryl connie
        debby ellen faye gail glenda"""
    ),
    "deje": words("deje dejen deja dejenme dejeme dejame paren pare para parale parenle"),
    "mandar": rows(
        """mandar / mandarme / enviar / enviarme / escribir / escribirme / textear / textearme
        / contactar / contactarme / mensajear / mandarme mensajes / mandando / escribiendo
        / estar mandando / estar escribiendo / estarme escribiendo / estarme mandando / texto
        / mensajearme / molestarme / llamarme"""
    ),
    "mande": rows(
        """mande / manden / mandes / envie / envien / envies / escriba / escriban / escribas
        / textee / texteen / contacte / contacten / contactes / moleste / molesten / molestes
        / mensajeen / vuelvan a escribir / vuelva a escribir / vuelvan a mandar
        / sigan escribiendo / sigan mandando / siga escribiendo / mandar / este mandando
        / esten mandando / esten escribiendo / envien mas / manden mas / manden nada
        / enviar mas"""
    ),
    "recibir": rows(
        """recibir / recibirlos / mas / recibiendo / que me lleguen / que me escriban / saber nada
        / seguir recibiendo / seguir con / seguir en / tener / que me mande / que me envien
        / ver"""
    ),
    "saque": rows(
        """bajenme / bajeme / bajame / quitenme / quiteme / quitame / saquenme / saqueme
        / sacame / borrenme / borreme
        / borrame / eliminenme / elimineme / eliminame / remuevanme / remuevame / me quitan
        / me sacan / me borran / me puede quitar / me pueden quitar / pueden quitarme
        / puede quitarme / quiten me / me puede sacar / me pueden sacar / pueden sacarme
        / puede sacarme / me pueden borrar / pueden borrarme / desuscribanme / desuscribirme"""
    ),
    "saque2": words("quiten borren eliminen saquen borre quite elimine saque remuevan quita borra"),
    "baja": rows(
        """denme de baja / deme de baja / dame de baja / darme de baja / dar de baja
        / darse de baja / la baja / de baja / dan de baja / den de baja / quiero la baja
        / solicito la baja"""
    ),
    "puede": rows(
        """puede / pueden / puedes / podria / podrian / podrias / pudiera / podra / podran
        / alguien / alguien puede / alguien podria / alguien me puede / se puede"""
    ),
    "llamar": rows(
        """llamar / llama / llaman / llamas / marcar / marca / marcan / marcas / hablar
        / habla por telefono / hablan / habla / contactar / puede llamar"""
    ),
    "quiero3": rows(
        """quiero / necesito / quisiera / ocupo / me gustaria / deseo / tengo que / me urge / puedo
        / tengo ganas de / me hace falta / requiero / solo quiero / solo necesito / podria
        / prefiero / querria / busco"""
    ),
    "se_equivoca": rows(
        """se equivoco / se equivocaron / te equivocaste / se equivoca / esta equivocado
        / equivocado / esta equivocada / se han equivocado / se ha equivocado
        / estan equivocados / equivocaron / te equivocas / se equivocan / equivoco
        / estas equivocado / creo que se equivoco"""
    ),
    "cambie": rows("cambie / voy a cambiar / cambio / cambiar / he cambiado / tuve que cambiar"),
    "contestar_es": rows(
        """le / te / les / contesto / respondo / contestare / te contesto / le contesto
        / te respondo / le respondo / les contesto / escribo / te escribo / le escribo
        / hablamos / te hablo / lo hago / le hablo / te marco / contestar / te digo / le digo
        / aviso / les respondo / les escribo / puedo / pregunteme / preguntame / preguntenme
        / escribame / escribeme / puede ser / platicamos"""
    ),
    "contestar_es2": rows(
        """pregunteme / preguntame / escribame / escribeme / mandeme / mandame / envieme / intente
        / pregunta / pregunten / preguntenme / escribanme / mensajeeme / puede preguntar
        / contesto"""
    ),
    "escriba_es": rows(
        """escribame / escribeme / escribanme / mandeme / mandame / mandenme / envieme / enviame
        / envienme / preguntame / pregunteme / preguntenme / texteame / mensajeame / me escriben
        / me puede escribir / me pueden escribir / me pueden mandar / me puede mandar
        / pueden escribir / puede escribir / manden / mande / envien / envie / escriban
        / escriba / hablenme / hableme / hablame / hablen / puede ser / puede hablarme
        / me hablan / me habla"""
    ),
    "mande_si": rows(
        """manden / mande / mandenme / mandeme / envienme / enviarme / envieme / vuelvan a mandar
        / vuelvan a enviar / quiero los / quiero recibir / reanuden / reactiven / activen
        / activar"""
    ),
    "reanudar": words("reanudar reanuden reanude reactivar reactiven continuar seguir continuen"),
    "want_": rows(
        "want / need / like / feel like / have / really want / wanna / really feel like / i"
    ),
}
