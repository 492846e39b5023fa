# What a parent sees beside the questions.

start-title = A sua opinião conta
start-pick = Escolha a sua língua
start-time = Mais ou menos 1 minuto
anonymity-tally = A sua resposta é um tracinho entre muitos
anonymity-nobody = Sem nome. Ninguém vê quem respondeu
anonymity-box = A caixa com as respostas só abre no fim
more-languages = Mais línguas

listen = Ouvir
back = Voltar
next = Continuar
skip = Passar esta pergunta
stop-and-send = Parar e enviar
send = Enviar
choose-up-to = { $max ->
    [one] Escolha { $max } desenho
   *[other] Escolha até { $max } desenhos
}
choose-full = Primeiro, tire uma escolha. Toque num desenho já escolhido.
question-of = Pergunta { $number } de { $total }
unknown = Não sei

check-title = As suas respostas
check-text = Está tudo certo? Toque em Enviar.
check-change = Mudar
skipped = Sem resposta

sending = Enviamos agora a sua resposta…
thanks-title = Agradecemos muito!
thanks-counted = A sua resposta foi contada.
thanks-more = Tem mais 1 minuto?
thanks-results = Quer ver o resultado? Aponte o telefone para o mesmo código no dia { $date }.
thanks-close = Já pode fechar esta página.
waiting-title = A resposta ainda não foi enviada
waiting-text = Guardamos a sua resposta neste telefone. Enviamos quando houver internet.
waiting-sent = A sua resposta anterior já foi contada.
waiting-missed = A sua resposta anterior chegou tarde demais. Não foi contada.
waiting-lost = Este telefone não consegue guardar a sua resposta. Não feche esta página.
late-title = Desculpe, já é tarde demais
late-text = Já não é possível responder. A sua resposta não foi contada.
refused-title = Não funcionou
refused-text = Não conseguimos ler a sua resposta. Comece de novo.
try-again = Tente de novo

quiet-title = Agora não há perguntas
quiet-text = Guarde este código. Mais tarde vai haver novas perguntas.
closed-title = Agradecemos muito!
closed-text = Já não é possível responder.
closed-results = Quer ver o resultado? Aponte o telefone para o mesmo código no dia { $date }.
opened-text = A caixa está aberta. A escola vê agora o total de todas as respostas.

error-unknown-code-title = Não conhecemos este código
error-unknown-code-text = Veja bem o código. Ou aponte outra vez o telefone para o código.
error-not-found-title = Esta página não existe
error-not-found-text = Volte para trás. Ou aponte outra vez o telefone para o código.
error-language-title = Não temos esta língua
error-language-text = Escolha aqui outra língua.
error-answer-title = Há um problema com esta resposta
error-answer-text = Volte para trás e escolha de novo. Nada foi contado.
error-too-large-title = A mensagem é grande demais
error-too-large-text = Volte para trás e comece de novo. Nada foi contado.
error-form-title = Não conseguimos ler isto
error-form-text = Volte para trás e tente de novo. Nada mudou.
error-closed-title = Já não é possível responder
error-closed-text = A sua resposta não foi contada. Mesmo assim, agradecemos.
error-busy-title = Espere um pouco
error-busy-text = Agora há muita gente ao mesmo tempo. Tente de novo daqui a pouco.
error-inside-title = Há um erro do nosso lado
error-inside-text = Tente de novo daqui a pouco.
error-foreign-title = Chegou aqui por outro site
error-foreign-text = Volte para a nossa página e tente de novo.
error-number = Número do erro: { $number }
go-back = Voltar

root-title = Escreva o código da sua escola
root-code = Código da escola
root-help = São 6 letras ou números. Estão no cartaz ou na carta.
root-team = Para quem trabalha na escola

example = Isto é um exemplo. Esta escola não existe.
test-only = Isto é só para experimentar. As respostas não contam.
told-link = O que a escola fez com as respostas anteriores?
told-people = { $people ->
    [one] { $people } pessoa respondeu.
   *[other] { $people } pessoas responderam.
}
told-named-hard = Isto é difícil para as famílias
told-named-wish = Isto é o que as famílias querem
told-named-by = { $people ->
    [one] { $people } pessoa
   *[other] { $people } pessoas
}
told-promises = Isto é o que a escola faz
told-promised = Prometido
told-busy = Já começou
told-done = Feito

trust-link = Como é que a minha resposta fica em segredo?
trust-title = É assim que a sua resposta fica em segredo
trust-tally = A sua resposta é um tracinho entre muitos. Só contamos os tracinhos. A resposta em si não fica guardada.
trust-nobody = Não pedimos o nome. Não guardamos informações sobre o seu telefone.
trust-box = A caixa dos tracinhos está fechada à chave. Abre uma só vez, no fim.
trust-groups = A escola só vê respostas de grupos de 5 pessoas ou mais.
trust-not-title = O que não podemos evitar
trust-not-machine = Quem tem o computador e a chave pode ver as respostas chegar.
trust-not-cheat = Uma escola que mente pode inventar respostas.
trust-not-group = Num grupo pequeno, às vezes é possível adivinhar quem disse o quê.
trust-not-watching = Quem está ao seu lado pode olhar para o seu telefone.
trust-not-place = A escola sabe mais ou menos quantas pessoas respondem em cada lugar.
trust-not-late = Uma resposta que fica tempo demais no telefone não conta.
