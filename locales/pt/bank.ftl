# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = Sente que é uma pessoa bem-vinda na escola?
question-messages = Entende as mensagens da escola?
question-barriers = O que torna difícil o contacto com a escola?
question-wishes = O que gostaria que a escola oferecesse?
question-knowledge = Sabe o que a sua criança aprende na escola?
question-rational = As suas conversas com a escola são boas para a sua criança?
question-ways = Como gostaria de ter contacto com a escola?
question-conviction = A sua ajuda é importante para a sua criança aprender?
question-competence = Consegue falar com o professor ou a professora sobre um problema?
question-behaviour = Fala muitas vezes com o professor ou a professora?
question-time = Tem tempo para o contacto com a escola?

scale-yes = Sim
scale-mostly = Em geral, sim
scale-little = Um pouco
scale-no = Não

barrier-time = O meu horário de trabalho
barrier-childcare = Crianças pequenas em casa
barrier-money = Custa dinheiro
barrier-worries = Outros problemas grandes
barrier-language = A língua
barrier-digital = A app da escola
barrier-reading = Ler cartas é difícil
barrier-system = Não sei como a escola funciona
barrier-shy = Não conheço ninguém na escola
barrier-asking = É difícil pedir ajuda
barrier-welcome = Não me sinto parte da escola
barrier-badnews = Só telefonam quando há problemas
barrier-none = Nada, está tudo bem

wish-coffee = Tomar café juntos na escola
wish-class = Ver uma aula
wish-together = Ler ou brincar com a criança na escola
wish-tips = Dicas para ajudar em casa
wish-lessons = Aulas da língua da escola para mim
wish-interpreter = Alguém para traduzir nas conversas
wish-goodnews = Também boas notícias sobre a criança
wish-hour = Conversar noutro horário

way-gate = No portão da escola
way-call = Por telefone
way-message = Uma mensagem no meu telefone
way-letter = Uma carta com desenhos
way-app = A app da escola
way-talk = Uma conversa marcada na escola
way-home = Em minha casa
way-evening = Reunião de informação à noite

## More questions of the seven dimensions

question-friendly = As pessoas da escola são simpáticas quando fala com elas?
question-accepted = A escola aceita a sua maneira de ser e de viver?
question-opinion = Pode dizer na escola o que pensa?
question-goodwill = A escola quer o melhor para a sua criança?
question-asks = Sabe o que a escola espera das famílias?
question-contact = Sabe a quem pode fazer perguntas na escola?
question-visit = As suas visitas à escola são boas para a sua criança?
question-reach = Consegue ir à escola com facilidade?
question-role = Ajudar a sua criança a aprender também é tarefa sua?
question-influence = Pode ajudar a decidir coisas na escola?
question-homework = Consegue acompanhar o que a sua criança tem de estudar em casa?
question-transition = Consegue ajudar a sua criança a escolher a próxima escola?
question-council = Consegue dar a sua opinião num grupo com outras famílias?
question-talkchild = Em casa, fala com a sua criança sobre a escola?
question-support = Ajuda a sua criança com as tarefas da escola?
question-come = Vai à escola quando há alguma coisa para as famílias?
question-helpout = Ajuda nas atividades da escola?
question-timehome = Em casa, tem tempo para ajudar a sua criança a aprender?
question-hours = Os horários da escola são bons para a sua família?

## Themes

question-useful = As mensagens da escola dizem o que gostaria de saber?
question-listen = A escola ouve com atenção a sua opinião?
question-learninghelp = Recebe ajuda da escola para ajudar a sua criança?

## The twelve keys, as parents are asked

key-welcome = Quando chega à escola, dizem bom dia com simpatia?
key-families = A sua família é bem-vinda tal como é?
key-firststep = A própria escola vem falar com a sua família?
key-bonds = A escola também fala com a sua família quando está tudo bem?
key-oral = A escola usa conversas, fotos e desenhos?
key-languages = A escola ajuda quando a língua é difícil?
key-explicit = A escola explica como tudo funciona?
key-fathers = A escola convida as mães e também os pais para as atividades?
key-doors = Pode falar com a escola de muitas maneiras?
key-time = A escola tem tempo para a sua família?

## Cards: who does this?

who-read = Quem lê histórias para a criança?
who-homework = Quem ajuda a criança com os trabalhos de casa?
who-manners = Quem ensina a criança a tratar bem as outras pessoas?
who-language = Quem ensina a língua da escola à criança?
who-quarrel = Quem ajuda a criança quando há zangas ou brigas?
who-rest = Quem faz com que a criança durma o suficiente?
who-screens = Quem faz as regras para o telefone e a televisão?
who-future = Quem fala com a criança sobre o futuro?
does-home = A família, em casa
does-together = Família e escola juntas
does-school = A escola

## After an activity

after-knowledge = Agora sabe mais sobre a escola?
after-emotion = Agora sente que é uma pessoa mais bem-vinda na escola?
after-rational = Isto foi bom para a sua criança?
after-conviction = Agora vê melhor como a sua ajuda é importante?
after-competence = Agora é mais fácil falar com o professor ou a professora?
after-behaviour = Agora fala mais vezes com a escola?
after-time = O horário foi bom para a sua família?

## Would you come?

question-wouldcome = Se a escola fizer isto, também vem?
wouldcome-yes = Sim, vou
wouldcome-maybe = Talvez
wouldcome-no = Não, mas agradeço

## More choices

barrier-overload = Mensagens demais
barrier-transport = O caminho para a escola
barrier-trust = Más experiências no passado
barrier-role = Nunca me pediram ideias nem ajuda

wish-meet = Conhecer outras famílias
wish-buddy = Ajuda de outra família, na minha língua
wish-room = Um lugar para as famílias
wish-help = Ajudar nas atividades
wish-think = Dar ideias à escola
wish-papers = Ajuda com papéis ou problemas de dinheiro

way-class = Na sala de aula

question-moments = Que momento é bom para a sua família?
moment-morning = De manhã, no portão da escola
moment-day = Durante o dia
moment-afternoon = Logo depois da escola
moment-evening = À noite
moment-weekend = No fim de semana

question-strengths = O que gostaria de partilhar com a escola?
strength-language = A minha língua
strength-cooking = Cozinhar
strength-music = Música
strength-making = Fazer ou consertar coisas
strength-work = Falar do meu trabalho
strength-interpreting = Traduzir para outras famílias

question-carer = Qual é a sua relação com a criança?
carer-parent = Mãe ou pai
carer-grandparent = Avó ou avô
carer-foster = Família de acolhimento
carer-sibling = Irmã ou irmão
carer-family = Outra pessoa da família
carer-other = Outra pessoa

question-stage = A que tipo de escola vai a sua criança?
stage-nursery = Jardim de infância
stage-primary = Escola primária
stage-secondary = Escola secundária
stage-special = Escola com ajuda extra
