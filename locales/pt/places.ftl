# O que as pessoas veem em cada lugar: o tablet da festa, o tablet de quem ajuda, as folhas e os papelinhos.

kiosk-touch = Toque no ecrã
kiosk-vote = De que ideia gosta?
kiosk-counted = O seu voto foi contado.
kiosk-next = Agora pode votar a próxima pessoa.
kiosk-votes = { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}
kiosk-won = Esta é a ideia com mais votos
kiosk-told = Esta foi a vossa escolha em conjunto
live-title = Os votos até agora
live-soon = Daqui a pouco vai ver aqui os primeiros votos.

helper-mine = Que língua fala?
helper-language = Que língua fala a mãe ou o pai?
helper-next = Próxima pessoa
helper-read = Leia isto em voz alta
helper-turn = Vire o ecrã para a outra pessoa
helper-turn-back = Vire o ecrã outra vez para si
helper-hand = Dê o tablet à outra pessoa
helper-hand-text = Agora essa pessoa responde sozinha. Olhe um pouco para outro lado.
helper-alone = Toque nas suas respostas. Ninguém está a ver.
helper-give-back = Já está. Devolva o tablet
helper-again = Já tenho outra vez o tablet
helper-kept = A resposta fica guardada neste tablet. Enviamos quando houver internet.
helper-unsafe = Este tablet não consegue guardar respostas. Só funciona com internet.

device-code = Escreva o código que a escola lhe deu
device-code-wrong = Este código não funciona. Peça um novo código à escola.
device-start = Começar
device-ready = Agora este tablet também funciona sem internet.
device-ended = O código deste tablet já não funciona
device-ended-text = Peça um novo código à escola.

slip-line = Um papelinho para cada família. Ninguém sabe qual é o seu papelinho.
slip-used-title = Este papelinho já foi usado
slip-used-text = A primeira resposta já foi contada. Cada papelinho funciona uma só vez.
slip-foreign-title = Este papelinho não é para estas perguntas
slip-foreign-text = Peça um novo papelinho à escola.
slip-only-title = Precisa de um papelinho da escola
slip-only-text = Aponte a câmara para o código no papelinho da sua família.
slip-open = Responder sem papelinho

paper-how = Faça uma cruz no quadrado.
paper-turn = Vire a folha. Há mais perguntas.
paper-return = Dobre a folha. Ponha a folha na caixa, na escola.
paper-scan = Ou aponte a câmara do seu telefone para o código.
badge-ask = Pergunte-me. Eu ajudo a responder.
