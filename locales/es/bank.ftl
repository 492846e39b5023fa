# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = ¿Se siente usted a gusto en la escuela?
question-messages = ¿Entiende usted los mensajes de la escuela?
question-barriers = ¿Qué hace difícil el contacto con la escuela?
question-wishes = ¿Qué le gustaría pedirle a la escuela?
question-knowledge = ¿Sabe usted qué aprende su hijo o hija en la escuela?
question-rational = ¿Hablar con la escuela es bueno para su hijo o hija?
question-ways = ¿Cómo le gustaría tener contacto con la escuela?
question-conviction = ¿Su ayuda es importante para que su hijo o hija aprenda?
question-competence = ¿Puede usted hablar de un problema con el profesor o la profesora?
question-behaviour = ¿Habla usted a menudo con el profesor o la profesora?
question-time = ¿Tiene usted tiempo para estar en contacto con la escuela?

scale-yes = Sí
scale-mostly = En general, sí
scale-little = Un poco
scale-no = No

barrier-time = Mi horario de trabajo
barrier-childcare = Niños pequeños en casa
barrier-money = Cuesta dinero
barrier-worries = Otros problemas grandes
barrier-language = El idioma
barrier-digital = La app de la escuela
barrier-reading = Las cartas son difíciles
barrier-system = No sé cómo funciona la escuela
barrier-shy = No conozco a nadie en la escuela
barrier-asking = Pedir ayuda es difícil
barrier-welcome = No me siento parte de la escuela
barrier-badnews = La escuela solo llama si hay problemas
barrier-none = Nada, todo va bien

wish-coffee = Tomar café juntos en la escuela
wish-class = Visitar la clase
wish-together = Leer o jugar en la escuela con mi hijo o hija
wish-tips = Consejos para ayudar a mi hijo o hija en casa
wish-lessons = Aprender yo el idioma de la escuela
wish-interpreter = Una persona que traduzca en una reunión
wish-goodnews = También buenas noticias sobre mi hijo o hija
wish-hour = Hablar a otra hora

way-gate = En la puerta de la escuela
way-call = Por teléfono
way-message = Un mensaje en mi teléfono
way-letter = Una carta con dibujos
way-app = La app de la escuela
way-talk = Una cita en la escuela
way-home = En mi casa
way-evening = Reunión informativa por la noche

## More questions of the seven dimensions

question-friendly = ¿La gente de la escuela es amable con usted?
question-accepted = ¿En la escuela puede usted ser como es?
question-opinion = ¿En la escuela puede usted decir lo que piensa?
question-goodwill = ¿La escuela quiere lo mejor para su hijo o hija?
question-asks = ¿Sabe usted qué pide la escuela a las familias?
question-contact = ¿Sabe usted a quién puede hacer una pregunta?
question-visit = ¿Sus visitas a la escuela son buenas para su hijo o hija?
question-reach = ¿Es fácil para usted venir a la escuela?
question-role = ¿Le toca a usted ayudar a su hijo o hija a aprender?
question-influence = ¿Puede usted ayudar a decidir cosas en la escuela?
question-homework = ¿Entiende usted lo que su hijo o hija debe aprender en casa?
question-transition = ¿Puede ayudar a su hijo o hija a elegir la siguiente escuela?
question-council = ¿Puede usted dar su opinión en un grupo con otras familias?
question-talkchild = ¿Habla usted en casa con su hijo o hija sobre la escuela?
question-support = ¿Ayuda a su hijo o hija con las tareas de la escuela?
question-come = ¿Viene usted a la escuela cuando hay algo para las familias?
question-helpout = ¿Ayuda usted en las actividades de la escuela?
question-timehome = ¿Tiene usted tiempo en casa para estudiar con su hijo o hija?
question-hours = ¿Le viene bien a usted el horario de la escuela?

## Themes

question-useful = ¿Los mensajes de la escuela dicen lo que usted quiere saber?
question-listen = ¿La escuela le escucha a usted lo suficiente?
question-learninghelp = ¿La escuela le ayuda a ayudar a su hijo o hija?

## The twelve keys, as parents are asked

key-welcome = ¿En la escuela le saludan con amabilidad?
key-families = ¿Su familia es bienvenida tal como es?
key-firststep = ¿La escuela se acerca primero a usted para hablar?
key-bonds = ¿La escuela también habla con usted cuando todo va bien?
key-oral = ¿La escuela le cuenta las cosas hablando, con fotos y dibujos?
key-languages = ¿La escuela le ayuda cuando el idioma es difícil?
key-explicit = ¿La escuela explica cómo funciona todo?
key-fathers = ¿La escuela invita a las madres y también a los padres?
key-doors = ¿Puede usted hablar con la escuela de muchas maneras?
key-time = ¿La escuela se toma tiempo para usted?

## Cards: who does this?

who-read = ¿Quién lee cuentos a los niños?
who-homework = ¿Quién ayuda a los niños con las tareas de la escuela?
who-manners = ¿Quién enseña a los niños a ser amables?
who-language = ¿Quién enseña a los niños el idioma de la escuela?
who-quarrel = ¿Quién ayuda a los niños cuando se pelean?
who-rest = ¿Quién se ocupa de que los niños duerman bastante?
who-screens = ¿Quién pone las reglas para el teléfono y las pantallas?
who-future = ¿Quién habla con los niños sobre su futuro?
does-home = La familia en casa
does-together = Juntos
does-school = La escuela

## After an activity

after-knowledge = ¿Sabe usted ahora más sobre la escuela?
after-emotion = ¿Se siente usted ahora más a gusto en la escuela?
after-rational = ¿Fue esto bueno para su hijo o hija?
after-conviction = ¿Ve usted ahora mejor lo importante que es su ayuda?
after-competence = ¿Ahora le es más fácil hablar con el profesor o la profesora?
after-behaviour = ¿Habla usted ahora más a menudo con la escuela?
after-time = ¿Le vino bien a usted la hora?

## Would you come?

question-wouldcome = ¿Vendría usted?
wouldcome-yes = Sí, voy
wouldcome-maybe = Quizás
wouldcome-no = No, gracias

## More choices

barrier-overload = Demasiados mensajes
barrier-transport = El camino a la escuela
barrier-trust = Malas experiencias de antes
barrier-role = La escuela nunca me ha preguntado nada

wish-meet = Conocer a otras familias
wish-buddy = Ayuda de una familia que habla mi idioma
wish-room = Un lugar para familias en la escuela
wish-help = Ayudar en las actividades
wish-think = Buscar ideas con la escuela
wish-papers = Ayuda con papeles o problemas de dinero

way-class = En la clase

question-moments = ¿Qué momento le viene bien a usted?
moment-morning = Por la mañana, en la puerta
moment-day = Durante el día
moment-afternoon = Justo después de clase
moment-evening = Por la noche
moment-weekend = El fin de semana

question-strengths = ¿Qué le gustaría compartir con la escuela?
strength-language = Mi idioma
strength-cooking = Cocinar
strength-music = Música
strength-making = Hacer o arreglar cosas
strength-work = Hablar de mi trabajo
strength-interpreting = Traducir para otras familias

question-carer = ¿Quién es usted para el niño o la niña?
carer-parent = Madre o padre
carer-grandparent = Abuela o abuelo
carer-foster = Familia de acogida
carer-sibling = Hermana o hermano
carer-family = Otro familiar
carer-other = Otra persona

question-stage = ¿A qué tipo de escuela va su hijo o hija?
stage-nursery = Infantil o preescolar
stage-primary = Primaria
stage-secondary = Secundaria
stage-special = Escuela con ayuda especial
