// The helper's tablet: questions in the helper's language beside the parent's. Of what a parent said nothing stays here: it
// is sealed for the box at once, so that not even this tablet can read it again. The other half is src/sealing/envelope.rs.
document.addEventListener('DOMContentLoaded',function(){
'use strict';
if(!document.getElementById('helper')){return}
tablet.alone('drempel-helper',function(){
var d=document,w=window,main=d.getElementById('helper');
function $(id){return d.getElementById(id)}
function all(q,e){return [].slice.call((e||d).querySelectorAll(q))}
var told=JSON.parse(main.getAttribute('data-told')),MINE='drempel-helper-language',SIZE=1024;
var subtle=w.crypto&&crypto.subtle&&w.TextEncoder?crypto.subtle:null;
var mine=main.getAttribute('data-lang'),theirs=mine,part=0,at=0,answers={},alone=false,safe=false,sending,patience,leap,news=told.state;
var box=tablet({name:'drempel-helper',url:location.pathname+'/answers',body:body,tell:tell});
function counts(){
var state=box.state();
tablet.line('waits',tablet.waiting(state));
tablet.line('late',state.late);
tablet.line('lost',state.lost);
if(told.parts){$('unsafe').hidden=safe&&box.kept()}
}
if(!told.parts){counts();box.flush();return}
var words={};
told.languages.forEach(function(l){
words[l.tag]={dir:l.dir,name:l.name,say:{}};
l.say.forEach(function(pair){words[l.tag].say[pair[0]]=pair[1]});
});
function say(lang,key){return words[lang].say[key]||''}
function put(x,lang,key){x.textContent=say(lang,key);x.lang=lang;x.dir=words[lang].dir}
function write(){
all('[data-say]').forEach(function(x){put(x,mine,x.getAttribute('data-say'))});
all('[data-theirs]').forEach(function(x){put(x,theirs,x.getAttribute('data-theirs'))});
all('[data-both]').forEach(function(x){both(x,x.getAttribute('data-both'))});
[['waits','waits'],['late','late'],['lost','refused']].forEach(function(line){put(all('span',$(line[0]))[0],mine,line[1])});
face();
}
// Who answers alone has everything in one language, also the buttons; who sees the turned screen has the question.
function face(){
var lang=alone?theirs:mine,turned=main.classList.contains('turned');
d.documentElement.lang=lang;d.documentElement.dir=words[lang].dir;
$('ask').dir=words[alone||turned?theirs:mine].dir;
all('[data-say]',$('foot')).forEach(function(x){put(x,lang,x.getAttribute('data-say'))});
put(all('span',$('turn'))[0],mine,turned?'turn-back':'turn');
}
// A sentence in both languages: the parent's above, the helper's below.
function both(x,key){
x.textContent='';
x.appendChild(text('b',theirs,key,'theirs'));
if(mine!==theirs){x.appendChild(text('span',mine,key,'mine'))}
}
function text(tag,lang,key,name){
var x=d.createElement(tag);
x.className=name;
put(x,lang,key);
return x;
}
function picture(sign){
var svg=d.createElementNS('http://www.w3.org/2000/svg','svg'),use=d.createElementNS('http://www.w3.org/2000/svg','use');
svg.setAttribute('class','p');svg.setAttribute('aria-hidden','true');
use.setAttribute('href','#'+sign);
svg.appendChild(use);
return svg;
}
function show(id){
clearTimeout(leap);
all('.screen').forEach(function(s){s.hidden=s.id!==id});
$('foot').hidden=id!=='ask'&&id!=='promise';
if(id!=='ask'){all('button',$('foot')).forEach(function(b){b.hidden=id!=='promise'||b.id!=='prev'})}
top();
hush();
var h=all('h1[tabindex]',$(id))[0];
if(h){h.focus({preventScroll:true})}
}
// Where reading begins: on a turned screen that is the other end.
function top(){w.scrollTo(0,main.classList.contains('turned')?d.documentElement.scrollHeight:0)}
// Languages: the helper's once, the parent's each time.
function tiles(list,pick,into){
into.innerHTML='';
list.forEach(function(tag){
if(!words[tag]){return}
var li=d.createElement('li'),b=d.createElement('button');
b.type='button';b.className='lang';b.lang=tag;b.dir=words[tag].dir;b.textContent=words[tag].name;
b.setAttribute('data-lang',tag);
b.onclick=function(){pick(tag)};
li.appendChild(b);into.appendChild(li);
});
}
var offered=main.getAttribute('data-offered').split(' ');
function askMine(){
tiles(offered.concat(told.languages.map(function(l){return l.tag}).filter(function(tag){return offered.indexOf(tag)<0})),function(tag){
mine=tag;
try{localStorage.setItem(MINE,tag)}catch(e){}
fresh();
},all('ul',$('mine'))[0]);
show('mine');
}
// Nothing of the last parent is left.
function fresh(){
answers={};part=0;at=0;alone=false;theirs=mine;sending=null;
$('ask').innerHTML='';
$('done').removeAttribute('data-what');
all('.large,#more',$('done')).forEach(function(x){x.hidden=true});
main.classList.remove('alone','turned');
write();
tiles(offered,function(tag){theirs=tag;write();show('promise')},all('ul',$('language'))[0]);
$('other').lastChild.textContent=words[mine].name;
show('language');
if(box.ended()||news!==told.state){reload()}
}
// Nobody is being asked: the page can be fetched anew, unless something waits in its memory alone.
function idle(){return!$('language').hidden||!$('mine').hidden}
function reload(){if(box.kept()||!tablet.waiting(box.state())){location.reload()}}
// Questions.
function questions(){return told.parts[part]}
function reach(i){
hush();
var before=alone,q=questions()[i];
if(i>=questions().length){
// Who answered alone gives the tablet back before anything else is seen.
if(before){at=i;give();return}
send();
return;
}
at=i;
if(q.sensitive&&!before){hand();return}
if(!q.sensitive&&before){give();return}
ask();
}
function hand(){$('ask').innerHTML='';show('hand')}
function give(){$('ask').innerHTML='';show('back')}
$('handed').onclick=function(){alone=true;main.classList.add('alone');main.classList.remove('turned');ask()};
$('again').onclick=function(){alone=false;main.classList.remove('alone');if(at>=questions().length){send()}else{ask()}};
function ask(){
var q=questions()[at],ask=$('ask'),h=d.createElement('h1'),list=d.createElement('div');
ask.innerHTML='';
if(!alone){ask.appendChild(text('p',mine,'read','read'))}
h.tabIndex=-1;
h.appendChild(picture(q.picture));
var span=d.createElement('span');
if(mine!==theirs){span.appendChild(text('span',mine,q.sign,'mine'))}
span.appendChild(text('b',theirs,q.sign,'theirs'));
h.appendChild(span);
ask.appendChild(h);
if(!q.single){
var hint=d.createElement('p');
hint.className='hint';
hint.appendChild(text('span',theirs,'up-to-'+q.max,'theirs'));
if(mine!==theirs){hint.appendChild(text('span',mine,'up-to-'+q.max,'mine'))}
ask.appendChild(hint);
}
list.className='tiles'+(q.single?' faces':'');
q.choices.concat(q.unknown?[['unknown','scale-unknown']]:[]).forEach(function(c){list.appendChild(tile(q,c))});
ask.appendChild(list);
show('ask');
tidy();
}
function tile(q,c){
var b=d.createElement('button'),key=c[0]==='unknown'?'unknown':c[1];
b.type='button';b.className='t';b.setAttribute('data-choice',c[0]);
if(c[0]==='unknown'||c[0]===q.alone){b.classList.add('apart')}
b.appendChild(picture(c[1]));
b.appendChild(text('b',theirs,key,'theirs'));
if(mine!==theirs){b.appendChild(text('small',mine,key,'mine'))}
b.onclick=function(){choose(q,c[0])};
return b;
}
function choose(q,choice){
var now=answers[q.name]||[],there=now.indexOf(choice);
if(q.single){now=[choice]}
else if(there>=0){now=now.filter(function(c){return c!==choice})}
else if(choice===q.alone){now=[choice]}
else{
now=now.filter(function(c){return c!==q.alone});
if(now.length>=q.max){return}
now=now.concat(choice);
}
if(now.length){answers[q.name]=now}else{delete answers[q.name]}
tidy();
if(q.single){clearTimeout(leap);leap=setTimeout(function(){reach(at+1)},350)}
}
function tidy(){
var q=questions()[at],now=answers[q.name]||[];
all('.t',$('ask')).forEach(function(b){
var on=now.indexOf(b.getAttribute('data-choice'))>=0;
b.setAttribute('aria-pressed',on);
var off=!q.single&&!on&&now.length>=q.max&&b.getAttribute('data-choice')!==q.alone;
b.classList.toggle('off',off);b.setAttribute('aria-disabled',off);
});
$('skip').hidden=false;
$('next').hidden=!now.length;
// Whether something was answered alone cannot be seen here either.
$('stop').hidden=alone||!Object.keys(answers).length&&!questions().slice(0,at).some(function(x){return x.sensitive});
// Never back into what a parent answered alone.
$('prev').hidden=at===0?part>0||alone:questions()[at-1].sensitive!==alone;
$('turn').hidden=alone;
$('say').hidden=!voice(theirs);
face();
}
$('go').onclick=function(){reach(0)};
$('next').onclick=function(){reach(at+1)};
$('skip').onclick=function(){delete answers[questions()[at].name];reach(at+1)};
// From the first question back to what is promised, and from there to another language.
$('prev').onclick=function(){
if(!$('promise').hidden){fresh()}
else if(at){at--;ask()}
else{main.classList.remove('turned');face();show('promise')}
};
$('turn').onclick=function(){main.classList.toggle('turned');tidy();top()};
$('stop').onclick=send;
$('other').onclick=askMine;
$('more').onclick=function(){sending=null;part++;at=0;answers={};reach(0)};
// What came too late was said; the next parent is not told it again.
$('new').onclick=function(){box.change(function(state){state.late=state.lost=0});fresh()};
// Sealing and sending.
function bytes(text){return Uint8Array.from(atob(text),function(c){return c.charCodeAt(0)})}
function base64(array){return btoa(String.fromCharCode.apply(null,array))}
function joined(){
var parts=[].slice.call(arguments),whole=new Uint8Array(parts.reduce(function(n,x){return n+x.length},0)),n=0;
parts.forEach(function(x){whole.set(x,n);n+=x.length});
return whole;
}
function seal(message){
var curve={name:'ECDH',namedCurve:'P-256'},box=bytes(told.public),own;
return Promise.all([subtle.importKey('raw',box,curve,false,[]),subtle.generateKey(curve,true,['deriveBits'])]).then(function(keys){
return Promise.all([subtle.exportKey('raw',keys[1].publicKey),
subtle.deriveBits({name:'ECDH',public:keys[0]},keys[1].privateKey,256)]);
}).then(function(made){
own=new Uint8Array(made[0]);
return subtle.importKey('raw',made[1],'HKDF',false,['deriveKey']);
}).then(function(shared){
var how={name:'HKDF',hash:'SHA-256',salt:joined(own,box),info:new TextEncoder().encode('drempel envelope')};
return subtle.deriveKey(how,shared,{name:'AES-GCM',length:256},false,['encrypt']);
}).then(function(key){
return subtle.encrypt({name:'AES-GCM',iv:new Uint8Array(12)},key,new TextEncoder().encode(message));
}).then(function(sealed){return base64(joined(own,new Uint8Array(sealed)))});
}
function form(){
var text='survey='+told.survey+'&part='+part+'&l='+theirs+'&receipt='+box.random(16);
Object.keys(answers).forEach(function(name){answers[name].forEach(function(c){text+='&'+encodeURIComponent(name)+'='+encodeURIComponent(c)})});
// All answers have the same length, on the tablet and on the wire.
text+='&pad=';
while(text.length<SIZE){text+='x'}
return text;
}
function body(e){return e.e?'survey='+e.s+'&sealed='+encodeURIComponent(e.e):e.b}
function send(){
var entry={id:box.random(8),s:told.survey,d:box.today()},message=form();
answers={};
$('ask').innerHTML='';
alone=false;
main.classList.remove('alone','turned');
face();
sending=entry.id;
show('sending');
if(!subtle){
// Without https no browser seals: then it stays in memory only, and the next parent waits until it is counted.
entry.b=message;
keep(entry);
return;
}
seal(message).then(function(sealed){entry.e=sealed},function(){entry.b=message}).then(function(){keep(entry)});
}
// What cannot be sealed is not written down: it waits in memory.
var loose=null;
function keep(entry){
if(entry.b){loose=entry;plain();return}
box.change(function(state){state.frozen.push(entry)});
box.flush();
// Another one may be on its way: what is kept is safe, so nobody has to wait for it.
clearTimeout(patience);
patience=setTimeout(waits,6000);
}
function plain(){
var x=new XMLHttpRequest(),entry=loose;
x.open('POST',location.pathname+'/answers');
x.timeout=20000;
x.setRequestHeader('Content-Type','application/x-www-form-urlencoded');
x.onloadend=function(){
var what={200:known(x.responseText)?'counted':'',409:'late',401:'ended',410:'ended',404:'lost',422:'lost'}[x.status];
if(!what){setTimeout(plain,4000);return}
loose=null;
if(what==='ended'){tell('ended');what='lost'}
outcome(what);
};
x.send(entry.b+'&age=0');
}
function outcome(what){
clearTimeout(patience);
$('counted').hidden=what!=='counted';
$('kept').hidden=what!=='kept';
$('toolate').hidden=what!=='late';
$('unread').hidden=what!=='lost';
$('more').hidden=part+1>=told.parts.length||(what!=='counted'&&what!=='kept');
$('done').setAttribute('data-what',what);
if($('done').hidden){show('done')}
}
// What is being sent waits now, be it behind others.
function waits(){
if($('sending').hidden||!box.state().frozen.some(function(x){return x.id===sending})){return}
if(box.kept()){outcome('kept')}
}
// A state of the service, and not what something on the way answers.
function known(reply){return/^(open|held|final|none) /.test(reply)}
function tell(what,entry,reply){
if(!box){return}
if(!told.parts){
if(what==='ended'||what==='state'&&/^open /.test(reply)){reload()}
counts();
return;
}
if(what==='ended'){$('ended').hidden=false;if(idle()){reload()}}
if(what==='waiting'||what==='ended'){waits()}
else if(entry&&entry.id===sending){outcome(what)}
if((what==='state'||what==='counted')&&known(reply)){news=reply}
if(news!==told.state&&idle()){reload()}
counts();
}
// A voice that lives on the tablet and speaks the parent's language.
var voices=w.speechSynthesis;
function voice(l){
return voices&&voices.getVoices().filter(function(v){return v.localService&&v.lang.toLowerCase().split(/[-_]/)[0]===l})[0];
}
function hush(){if(voices){voices.cancel()}}
$('say').onclick=function(){
hush();
all('.theirs',$('ask')).forEach(function(x){
var u=new SpeechSynthesisUtterance(x.textContent),v=voice(theirs);
u.voice=v;u.lang=v.lang;
voices.speak(u);
});
};
// A link that is opened again brings another code, which only helps when this one is over.
function link(){if(box.ended()){location.reload()}else if(location.hash){history.replaceState(null,'',location.pathname+location.search)}}
w.addEventListener('hashchange',link);
link();
var before;
try{before=localStorage.getItem(MINE)}catch(e){}
safe=!!subtle&&tablet.keep(function(){$('ready').hidden=false;main.setAttribute('data-kept','');setTimeout(function(){$('ready').hidden=true},8000)});
// Whether the storage takes anything is tried before anybody answers.
box.change(function(){});
tablet.awake();
write();
box.flush();
if(before&&words[before]){mine=before;fresh()}else{askMine()}
});
});
