# What a parent sees beside the questions.

start-title = Mendimi juaj ka vlerë
start-pick = Zgjidhni gjuhën tuaj
start-time = Rreth 1 minutë
anonymity-tally = Përgjigjja juaj është një shenjë e vogël mes shumë të tjerave
anonymity-nobody = Pa emër. Askush nuk e sheh kush jeni
anonymity-box = Kutia e mbyllur me përgjigjet hapet vetëm në fund
more-languages = Gjuhë të tjera

listen = Dëgjoni
back = Kthehuni
next = Vazhdoni
skip = Kapërceni
stop-and-send = Ndaloni dhe dërgoni
send = Dërgoni
choose-up-to = { $max ->
    [one] Zgjidhni 1 figurë
   *[other] Zgjidhni deri në { $max } figura
}
choose-full = Hiqni më parë një figurë
question-of = Pyetja { $number } nga { $total }
unknown = Nuk e di

check-title = Përgjigjet tuaja
check-text = A është gjithçka në rregull? Shtypni butonin Dërgoni.
check-change = Ndryshoni
skipped = Pa përgjigje

sending = Po e dërgojmë përgjigjen tuaj…
thanks-title = Faleminderit!
thanks-counted = Përgjigjja juaj u numërua.
thanks-more = A keni edhe 1 minutë?
thanks-results = A doni ta shihni rezultatin? Skanoni të njëjtin kod më { $date }.
thanks-close = Tani mund ta mbyllni këtë faqe.
waiting-title = Ende nuk është dërguar
waiting-text = Përgjigjja juaj pret në këtë telefon. E dërgojmë kur të ketë internet.
waiting-sent = Përgjigjja juaj e mëparshme tani u numërua.
waiting-missed = Përgjigjja juaj e mëparshme erdhi shumë vonë. Ajo nuk u numërua.
waiting-lost = Ky telefon nuk mund ta ruajë përgjigjen tuaj. Mos e mbyllni këtë faqe.
late-title = Na vjen keq, është shumë vonë
late-text = Koha për përgjigje ka mbaruar. Përgjigjja juaj nuk u numërua.
refused-title = Kjo nuk funksionoi
refused-text = Nuk mundëm ta lexojmë përgjigjen tuaj. Filloni edhe një herë.
try-again = Provoni përsëri

quiet-title = Tani nuk ka pyetje
quiet-text = Ruajeni këtë kod. Më vonë do të ketë pyetje të reja.
closed-title = Faleminderit!
closed-text = Koha për përgjigje ka mbaruar.
closed-results = A doni ta shihni rezultatin? Skanoni të njëjtin kod më { $date }.
opened-text = Kutia është hapur. Tani shkolla i shikon të gjitha përgjigjet bashkë.

error-unknown-code-title = Nuk e njohim këtë kod
error-unknown-code-text = Shikojeni kodin edhe një herë. Ose skanojeni përsëri.
error-not-found-title = Kjo faqe nuk ekziston
error-not-found-text = Kthehuni prapa ose skanojeni kodin përsëri.
error-language-title = Nuk e kemi këtë gjuhë
error-language-text = Zgjidhni këtu një gjuhë tjetër.
error-answer-title = Diçka nuk shkoi mirë me këtë përgjigje
error-answer-text = Kthehuni prapa dhe zgjidhni përsëri. Asgjë nuk u numërua.
error-too-large-title = Mesazhi është tepër i madh
error-too-large-text = Kthehuni prapa dhe filloni përsëri. Asgjë nuk u numërua.
error-form-title = Nuk mundëm ta lexojmë këtë
error-form-text = Kthehuni prapa dhe provoni përsëri. Asgjë nuk u ndryshua.
error-closed-title = Koha për përgjigje ka mbaruar
error-closed-text = Përgjigjja juaj nuk u numërua. Faleminderit gjithsesi.
error-busy-title = Prisni pak
error-busy-text = Tani ka shumë njerëz në këtë faqe. Provoni përsëri pas pak.
error-inside-title = Gabimi është te ne
error-inside-text = Provoni përsëri pas pak.
error-foreign-title = Ju vini nga një faqe tjetër interneti
error-foreign-text = Kthehuni në faqen tonë dhe provoni përsëri.
error-number = Numri i gabimit: { $number }
go-back = Kthehuni

root-title = Shkruani kodin e shkollës suaj
root-code = Kodi i shkollës
root-help = Kodi ka gjithsej 6 shkronja dhe numra. E gjeni në poster ose në letër.
root-team = Për ekipin e shkollës

example = Ky është një shembull. Kjo shkollë nuk ekziston.
test-only = Kjo është një provë. Nuk numërohet.
told-link = Çfarë bëri shkolla me përgjigjet e mëparshme?
told-people = { $people ->
    [one] U përgjigj 1 prind.
   *[other] U përgjigjën { $people } prindër.
}
told-named-hard = Kjo është e vështirë për prindërit
told-named-wish = Këtë e duan prindërit
told-named-by = { $people ->
    [one] 1 prind
   *[other] { $people } prindër
}
told-promises = Këtë e bën shkolla
told-promised = E premtuam
told-busy = Po e bëjmë
told-done = E bëmë

trust-link = Si mbetet e fshehtë përgjigjja ime?
trust-title = Kështu mbetet e fshehtë përgjigjja juaj
trust-tally = Përgjigjja juaj është një shenjë e vogël mes shumë të tjerave. Ne vetëm i numërojmë shenjat. Përgjigjen tuaj nuk e ruajmë.
trust-nobody = Nuk kërkojmë emër. Nuk e shënojmë cilin telefon keni.
trust-box = Kutia me shenjat është e mbyllur me çelës. Ajo hapet një herë, në fund.
trust-groups = Shkolla sheh vetëm përgjigjet e grupeve me 5 veta ose më shumë.
trust-not-title = Nga këto gjëra nuk mund t’ju mbrojmë
trust-not-machine = Kush ka kompjuterin dhe çelësin mund t’i shohë përgjigjet kur vijnë.
trust-not-cheat = Një shkollë që gënjen mund të shpikë vetë përgjigje.
trust-not-group = Në një grup të vogël ndonjëherë merret me mend kush çfarë tha.
trust-not-watching = Kush rri pranë jush mund ta shohë ekranin tuaj.
trust-not-place = Shkolla e di pak a shumë sa njerëz përgjigjen në secilin vend.
trust-not-late = Nëse përgjigjja pret shumë gjatë në telefonin tuaj, ajo nuk numërohet.
