// The parent's page with a script: one question per screen, read aloud, and an answer that waits for the network.
// Written for the browsers of 2017. Nothing here talks to anybody but the page's own address.
(function(d,w){
'use strict';
var h=d.documentElement,S='drempel';
h.className='js';
var straight=location.hash==='#q1';
d.addEventListener('DOMContentLoaded',function(){
function $(id){return d.getElementById(id)}
function all(q,e){return [].slice.call((e||d).querySelectorAll(q))}
var waiting=w.drempel,form=d.forms[0],screens=all('.s'),first=$('start')?1:0,now=0,trail=[0],done=false;
function each(name){return all('input[name="'+name+'"]')}
function any(){return all('input:checked').length>0}
// Names of the questions of a screen: one, or two rows of the team's mirror.
function names(s){return(s.getAttribute('data-q')||'').split(' ')}
function inputs(s){return all('input',form).filter(function(x){return names(s).indexOf(x.name)>=0})}
function answered(s){return names(s).every(function(n){return each(n).some(function(x){return x.checked})})}
// Screens. The address keeps only the number of the screen, so the phone's own back button goes one back.
function show(i,quiet){
now=i;
screens.forEach(function(s,n){s.classList.toggle('now',n===i)});
$('foot').hidden=$('back').hidden=$('dots').hidden=i<first;
$('bar').hidden=i<first&&$('say').hidden;
all('#dots i').forEach(function(dot,n){dot.className=n+first<i?'d':n+first===i?'n':''});
h.classList.toggle('last',i===screens.length-1);
var alone=all('input[data-alone]').filter(function(x){return names(screens[i]).indexOf(x.name)>=0})[0];
// One "all is fine" for all screens of its question: it comes along.
if(alone){all('.apart',screens[i])[0].appendChild(alone.parentNode)}
tidy();
w.scrollTo(0,0);
if(!quiet){all('h1,h2',screens[i])[0].focus({preventScroll:true})}
if(reading){read()}
}
function go(i){
if(i>=screens.length){send();return}
trail.push(i);
history.pushState({i:i},'');
show(i);
}
function tidy(){
var s=screens[now],many=s.getAttribute('data-max'),list=inputs(s);
var chosen=list.filter(function(x){return x.checked}).length,alone=list.filter(function(x){return x.hasAttribute('data-alone')})[0];
var full=many&&chosen>=+many&&!(alone&&alone.checked);
$('stop').hidden=!any()||h.classList.contains('last');
$('next').hidden=!many&&!chosen&&!h.classList.contains('last');
$('next').setAttribute('aria-label',$('next').getAttribute(h.classList.contains('last')?'data-send':'data-next'));
list.forEach(function(x){if(many){x.disabled=full&&!x.checked&&x!==alone}});
all('.s').forEach(function(x){hint(x,false)});
}
function hint(s,full){
var p=all('.hint',s)[0];
if(!p){return}
s.classList.toggle('full',full);
p.textContent=p.getAttribute(full?'data-full':'data-hint');
var v=p.getAttribute(full?'data-full-v':'data-hint-v');
if(v){p.setAttribute('data-v',v)}else{p.removeAttribute('data-v')}
}
all('.hint').forEach(function(p){p.setAttribute('data-hint',p.textContent);p.setAttribute('data-hint-v',clip(p)||'');p.setAttribute('aria-live','polite')});
$('next').setAttribute('data-next',$('next').getAttribute('aria-label'));
$('dots').innerHTML=screens.slice(first).map(function(){return '<i></i>'}).join('');
// A tap on a single choice moves on by itself; keys and screen readers, which pass over choices, use the arrow.
var tap=0;
form.addEventListener('pointerdown',function(){tap=Date.now()});
form.addEventListener('touchstart',function(){tap=Date.now()},{passive:true});
form.addEventListener('keydown',function(e){
tap=0;
if(e.key==='Enter'&&e.target.name&&now>=first){e.preventDefault();go(now+1)}
});
form.addEventListener('click',function(e){
var s=screens[now],label=e.target.closest('label');
if(label&&s.getAttribute('data-max')&&label.querySelector('input:disabled')){hint(s,true)}
});
form.addEventListener('change',function(e){
var x=e.target;
if(x.hasAttribute('data-alone')){if(x.checked){each(x.name).forEach(function(y){if(y!==x){y.checked=false}})}}
else if(x.checked){each(x.name).forEach(function(y){if(y.hasAttribute('data-alone')){y.checked=false}})}
tidy();
var touched=Date.now()-tap<1500;
if(now<screens.length-1&&touched&&(x.type==='radio'&&answered(screens[now])||x.hasAttribute('data-alone')&&x.checked)){
var at=now;
setTimeout(function(){
if(now!==at||done||!x.checked){return}
var to=at+1;
while(to<screens.length-1&&screens[to].getAttribute('data-q')===x.name){to++}
go(to);
},350);
}
});
form.addEventListener('submit',function(e){e.preventDefault();if(now>=first){send()}});
$('next').onclick=function(){go(now+1)};
$('back').onclick=function(){history.back()};
$('skip').onclick=function(){
var q=screens[now].getAttribute('data-q'),to=now+1;
inputs(screens[now]).forEach(function(x){x.checked=false;x.disabled=false});
while(to<screens.length&&screens[to].getAttribute('data-q')===q){to++}
go(to);
};
$('stop').onclick=send;
w.addEventListener('popstate',function(e){
if(done){return}
var i=e.state?e.state.i:0,at=trail.lastIndexOf(i);
trail=at<0?trail.concat(i):trail.slice(0,at+1);
show(i);
});
// Sending. The answer goes to waiting.js, which keeps it until the box has said that it counted.
function receipt(){
return [].map.call(crypto.getRandomValues(new Uint8Array(16)),function(b){return(256+b).toString(16).slice(1)}).join('');
}
function body(){
return all('input',form).filter(function(x){return x.type==='hidden'||x.checked}).map(function(x){
return encodeURIComponent(x.name)+'='+encodeURIComponent(x.value)}).join('&');
}
function outcome(id){
all('.o').forEach(function(o){o.hidden=o.id!==id});
screens.forEach(function(s){s.classList.remove('now')});
$('bar').hidden=$('foot').hidden=true;
all('#waiting .kept')[0].hidden=!waiting.kept();all('#waiting .unkept')[0].hidden=waiting.kept();
all('h2',$(id))[0].focus({preventScroll:true});
w.scrollTo(0,0);
hush();
if(reading){speak(all('h2,p:first-of-type',$(id)))}
}
function send(){
if(done){return}
done=true;
var mine=receipt(),text=body();
form.reset();
// The phone's back button now leaves the page instead of walking back through the questions.
if(trail.length>1){history.go(1-trail.length)}
outcome('sending');
waiting.send({r:mine,u:location.pathname,b:text,t:Date.now(),w:0},outcome);
}
all('.o .again').forEach(function(b){b.onclick=waiting.flush});
// Reading aloud, one after the other: a person's recording, else a voice that lives on the device and speaks the
// language of the text, else nothing.
var voices=w.speechSynthesis,sound=new Audio(),reading=false,turn=0;
function voice(l){
return voices&&voices.getVoices().filter(function(v){return v.localService&&v.lang.toLowerCase().split(/[-_]/)[0]===l})[0];
}
function clip(x){return x.getAttribute('data-v')}
function speak(list){
hush();
var mine=turn;
(function next(){
var x=list.shift(),l=x&&(x.lang||h.lang),mark=x&&(x.tagName==='B'?x.closest('label'):x);
if(!x||mine!==turn){return}
function over(){mark.classList.remove('say');if(mine===turn){next()}}
function device(){
if(mine!==turn){return}
var v=voice(l),u=v&&new SpeechSynthesisUtterance(x.textContent);
if(!v){over();return}
u.voice=v;u.lang=v.lang;u.onend=u.onerror=over;
voices.speak(u);
}
mark.classList.add('say');
if(!clip(x)){device();return}
// Behind the six characters of a place may stand a slip.
sound.src=location.pathname.slice(0,7)+'/voice/'+l+'/'+clip(x);
sound.onended=over;
var played=sound.play();
// Without the network a voice of the device takes over.
if(played){played.catch(device)}
})();
}
function hush(){
turn++;
sound.pause();
if(voices){voices.cancel()}
all('.say').forEach(function(x){x.classList.remove('say')});
}
function read(){
speak(all('h1,h2,.promise li,.hint,label b',screens[now]).filter(function(x){return!x.hasAttribute('data-quiet')}));
}
$('say').onclick=function(){
reading=!reading;
this.setAttribute('aria-pressed',reading);
if(reading){read()}else{hush()}
};
function speakers(){
$('say').hidden=!voice(h.lang)&&!all('[data-v]:not(.lang)').length;
$('bar').hidden=done||now<first&&$('say').hidden;
all('.lang').forEach(function(a){
if((clip(a)||voice(a.lang))&&!a.nextSibling){
var b=d.createElement('button');
b.type='button';b.className='hear';b.lang=a.lang;b.setAttribute('aria-label',a.textContent);
b.appendChild(all('svg',$('say'))[0].cloneNode(true));
b.onclick=function(){speak([a])};
a.parentNode.appendChild(b);
}
});
}
if(voices){voices.onvoiceschanged=speakers}
speakers();
// Start: at the first question when the address says so.
all('a.lang[href^="#"]').forEach(function(a){a.onclick=function(e){e.preventDefault();go(first)}});
history.replaceState({i:0},'',location.pathname+location.search);
show(0,true);
if(first&&straight){go(first)}
});
})(document,window);
