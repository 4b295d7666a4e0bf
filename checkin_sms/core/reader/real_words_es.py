"""Everyday Spanish words that no table needs: real, so never taken for a slip of one that does.

The verbs stand as stems: what their regular endings make is real as well.
"""

from checkin_sms.core.reader.tables import words

_WORDS = """
    abrazo acertar adan ahorcado alegra aleman algodon algun allen alma altar amada amos anadir
    andar anejo animal ansia ante arado arar arca arco aroma aron arte astilla azote bajar bala
    balcon balde ballesta barca baron barro basa base beso bienestar borde borro brazo busca
    busqueda caballo cabe cabo cadaver caja cajon callando camaron cambia camino campana cana
    canela cantar canto caos capa caras cargado carlo caro casamiento casta cata cebo cela
    celeste certeza chino chita cine ciudadano cocina cole comedia cono conseguir consigo
    constante contar contenido contesta continua contrato convento copia corra cortado cortas
    cosa cosas costa costar crea crueldad cuanta cuerdo debajo debate dejas delante demas
    desierto determinar detras deuda dije dominio echado edad ello ensueno entrega envuelto esas
    espada espeso extrana fiar fina fino flor frase fueron gallo gana ganar gastar golpe gotera
    gracia gran gravedad hablado haces hacia heredad heroe hilo hoja honesta honesto humo ideal
    idos igualdad imperfecto impresion impreso indiferente infeliz ingle inseguridad interes
    interna inventar invento inversion jugar lago lama lanza lastima latina lena llano lle llega
    lleva lobo lucha madera maldad maldecir mana mandado mandamiento mandas manera mantener
    mascara matas mazo mear mediodia memoria mendigo menor mentira mero meta metal metodo mezcla
    miel mios mira misa mision molesta mora mudo muertes muestra mula muro nano nino noria norma
    nudo nuera ocio oido olor opera paco paga pagar pajaro pala palida palo papo parada paraguas
    paras parque pasa pato patron pedazo pedido pegado pelea pequena pera persa pesa pesar
    piedad pierna pisa planear plano plantear pobre poda pope posa prado probable puesta puno
    punta puta quitas rama rana rara raro rata raza razonable reaccion rito roca rodas roma
    rondar ropa roto rueda rumano ruso sabe sacas salto seda segar segur seno sentado
    sentimiento sera seso sienten sincero siro sobra solano soldado solteron sonrisa suicida
    suizo tardio tema temer tino tira tirano tocado toma tomate toro trabajado trigo ubre util
    vaca vago valle vargas varia velo venia verano verdadera vienes vina visita volar
"""
_AR = """
    habl mand lleg busc mir gan pag pas entr llev cant and camin visit pregunt cambi ayud estudi
    compr mont cont gast ahorr invent import continu trabaj cocin limpi descans escuch bail jug viaj
    quit pint cas enter esper entreg arregl encontr pens record cerr empez desayun almorz cen nad
    salud acus aceler acept adivin alquil apag aplast apret apunt arm arrastr arrim aspir asust avis
    bautiz bes cambi carg castig celebr cocin coment compar conect confi contrat critic decor dibuj
    disfrut dobl empac empuj encant encarg enfri engan enred ensuci entren estacion estir evit
    explic extran firm funcion grab guard gust hered horne instal invit junt ladr lament levant logr
    madrug manch maquill mencion mezcl mir moj molest mud multiplic negoci not opin orden particip
    pel perdon pesc plane practic prepar presum prob public rasc rebaj recomend refresc regal regan
    regres rellen renunci repar repart respet rob sazon sec sembr senal separ sospech sud sum suspir
    tap tard toc tost trag trapead utiliz vacun vend volt felicit llor grit brinc cobr prest rent
    manej lav planch termin dej qued olvid mejor alegr enoj preocup acompan ensen am
"""
_ER = """
    com corr vend cre deb le tem aprend comprend respond met mov perd recog ofrec parec conoc nac
    crec merec
"""
_IR = """
    viv sub part sal escrib recib abr decid divid permit asist cumpl sent ped serv segu consegu par
"""
_ENDINGS_AR = words(
    "o as a amos an e aste aron aba abas aban are aras ara aran aria ando ado ados ar en es"
)
_ENDINGS_ER = words(
    "o es e emos en i iste io ieron ia ias ian ere era eran eria iendo ido idos er a an"
)


def _forms() -> frozenset[str]:
    made = {stem + end for stem in words(_AR) for end in _ENDINGS_AR}
    made |= {stem + end for stem in words(_ER) for end in _ENDINGS_ER}
    made |= {
        stem + end for stem in words(_IR) for end in (*_ENDINGS_ER, "ir", "imos", "ire", "ira")
    }
    return frozenset(made)


REAL_ES: frozenset[str] = frozenset(words(_WORDS)) | _forms()
