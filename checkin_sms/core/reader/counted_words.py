"""What is counted, and so makes the number beside it no score. Change these to teach the reader."""

from checkin_sms.core.reader.tables import words

# What is counted, one or many: "2 soda", "5 min", "3 more".
COUNTED = frozenset(
    words(
        """
    day hour hr hrs week wk wks month year yr yrs minute min mins sec secs second night time
    soda sodas beer drink drinks people person kid cup cups glass bottle meeting mtg
    meetings mile miles block blocks pm am oclock clock x times percent more left other new
    long_days step foot feet bucks buck dollar dollars cent cents lb lbs pound pounds hit
    shot cigarette cig pack pill kids men women children guys folks of half dozen ppl
    weekend things calls texts messages nights shift shifts star stars pts points ft inch mg
    ml degrees degree cars appointment appointments friends babies naps classes books dogs
    cats hot_dogs slice slices dia hora semana mes ano anos minuto minutos segundo noche vez
    veces cerveza cervezas refresco refrescos persona personas cuadra cuadras hijo hijos
    taza tazas vaso vasos libra libras kilo kilos pesos peso dolar dolares reunion reuniones
    junta juntas cigarro cigarros pastilla pastillas trago tragos paso pasos hermanos
    hermanas amigos amigas clase clases cita citas meses semanas dias horas noches tardes
    mas_dias to sure_thing door doors eggs egg cookie loads load gallon gallons quarts
    tickets ticket hrs. meals meal page pages rounds round reps miss_calls missed laps lap
    packs bags bag box boxes tacos taco pizzas pizza coffee coffees sponsors mentors
    in_a_row sets wheeler wheelers wheeling thing
    ball balls
    """
    )
)
MONTHS = frozenset(
    words(
        """
    january february march april june july august september october november december jan
    feb mar apr jun jul aug sept sep oct nov dec enero febrero marzo abril mayo junio julio
    agosto septiembre octubre noviembre diciembre
    """
    )
)
# Words that look like many and are not.
NOT_MANY = frozenset(
    words(
        """
    was this his has yes thanks always sometimes besides perhaps guess less stress mess
    means feels seems looks makes gets goes comes says hes shes thats whats its lets theres
    heres todays yours hers mas pues gracias despues ademas estas menos eres entonces antes
    lunes martes miercoles jueves viernes dios nos vamos estamos tenemos is as us plus bless
    across cravings urges ganas class boss gas bus christmas unless does wants needs helps
    sucks hurts works keeps starts news nervous anxious jealous grateful yikes whatevs
    maybes tonights mornings antojos buenos buenas dias tras quizas atras
    bendiciones saludos abrazos blessings hugs vibes regards besos kisses cheers whats kudos
    """
    )
)
