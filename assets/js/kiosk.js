// The kiosk at a party stand. It counts how often each idea was chosen on a day, and never keeps a tap.
document.addEventListener('DOMContentLoaded',function(){
'use strict';
if(!document.getElementById('kiosk')){return}
tablet.alone('drempel-kiosk',function(){
var d=document,w=window,kiosk=d.getElementById('kiosk');
function $(id){return d.getElementById(id)}
function all(q,e){return [].slice.call((e||d).querySelectorAll(q))}
// A clock that nobody can set: a tablet that finds the network again may find another time, too.
function now(){return performance.now()}
var told=JSON.parse(kiosk.getAttribute('data-told')),languages=told.languages,lang=0,open=kiosk.hasAttribute('data-open');
var ROTATE=5000,IDLE=45000,THANKS=5000,LOCKED=1500,LOOK=700,FULL=10,REFILL=4000,LARGEST=400,BESIDE=6,PAD=20000,MENU=120000,TOGETHER=5,MINUTE=60000,SIZE=1024;
var screen,chosen=[],given={},step=0,shown=0,timer,turning,level=FULL,filled=now(),left=false,row=all('.langrow',$('vote'))[0];
var box=tablet({name:'drempel-kiosk',url:location.pathname+'/votes',body:body,freeze:freeze,due:due,tell:tell});
// Words.
function find(list,key){for(var i=0;i<list.length;i++){if(list[i][0]===key){return list[i]}}return[key,'','']}
function write(){
var l=languages[lang];
d.documentElement.lang=l.tag;d.documentElement.dir=l.dir;
all('[data-say]').forEach(function(x){
var key=x.getAttribute('data-say');
x.textContent=key==='title'?l.title:key==='hint'?l.hint:find(l.say,key)[1];
});
all('[data-word]').forEach(function(x){
var word=find(l.words,x.getAttribute('data-word'));
x.textContent=word[1];
if(word[2]){x.lang=word[2]}else{x.removeAttribute('lang')}
});
all('.lang').forEach(function(b){
var here=b.getAttribute('data-lang')===l.tag;
b.setAttribute('aria-current',here);
b.parentNode.classList.toggle('here',here);
});
}
// Where not all languages fit beside the tiles, one button opens them.
function fold(){
row.classList.remove('all');
var narrow=w.matchMedia(all('.tile').length>9?'(max-width:60rem)':'(max-width:40rem)').matches;
row.classList.toggle('many',languages.length>BESIDE||narrow&&languages.length>1);
}
function folded(){return row.classList.contains('many')&&!row.classList.contains('all')}
function speak(tag){languages.forEach(function(l,i){if(l.tag===tag){lang=i}});write()}
// Screens.
function show(id){
screen=id;
clearTimeout(timer);clearInterval(turning);
all('.screen').forEach(function(s){s.hidden=s.id!==id});
shown=now();
fold();
w.scrollTo(0,0);
var h=all('h1[tabindex]',$(id))[0]||($(id).tabIndex===-1?$(id):null);
if(h){h.focus({preventScroll:true})}
}
function start(){
chosen=[];given={};step=0;draw();
lang=0;write();
show(open?'attract':'closed');
turning=setInterval(function(){lang=(lang+1)%languages.length;write()},ROTATE);
}
function begin(){
full();
chosen=[];given={};step=0;
show('vote');
idle();
draw();
}
function idle(){clearTimeout(timer);timer=setTimeout(start,IDLE)}
function draw(){
var ones=all('.one');
ones.forEach(function(one,i){one.hidden=i!==step});
all('.tile[data-key]').forEach(function(b){
var on=chosen.indexOf(b.getAttribute('data-key'))>=0;
b.setAttribute('aria-pressed',on);
var off=told.max>1&&!on&&chosen.length>=told.max&&!b.hasAttribute('data-alone');
b.classList.toggle('off',off);b.setAttribute('aria-disabled',off);
});
all('.tile[data-answer]').forEach(function(b){
b.setAttribute('aria-pressed',ones.length>0&&given[ones[step].getAttribute('data-key')]===b.getAttribute('data-answer'));
});
if($('done')){$('done').disabled=!chosen.length}
}
// Voting.
function pick(key,alone){
idle();
if(told.max===1){if(looked()){vote(['vote.'+key])}return}
var at=chosen.indexOf(key);
if(at>=0){chosen.splice(at,1)}
else if(alone){chosen=[key]}
else{
chosen=chosen.filter(function(k){return!all('.tile[data-alone]').some(function(b){return b.getAttribute('data-key')===k})});
if(chosen.length<told.max){chosen.push(key)}
}
draw();
}
function come(answer){
idle();
if(!looked()){return}
var ones=all('.one');
if(answer){given[ones[step].getAttribute('data-key')]=answer}else{delete given[ones[step].getAttribute('data-key')]}
step++;
if(step<ones.length){draw();return}
var made=Object.keys(given).map(function(key){return key+'.'+given[key]});
if(made.length){vote(made)}else{start()}
}
// What was tapped today; what is faster than a person is counted apart.
function tally(f){
box.change(function(state){
var days=state.open[told.survey]=state.open[told.survey]||{},day=box.today();
f(days[day]=days[day]||{r:box.random(16),n:0,i:0,c:{}},state);
});
}
function ignore(){tally(function(bucket,state){bucket.i++;state.ignored++})}
// A person looks before tapping: a tap that comes at once, or the second of a double one, is not meant. The tiles stay.
function looked(){
var t=now(),ok=t-shown>=LOOK;
shown=t;
if(!ok){ignore()}
return ok;
}
// People take turns: a long fast series comes from one pair of hands.
function turns(){
var t=now();
level=Math.min(FULL,level+(t-filled)/REFILL);
filled=t;
if(level<1){return false}
level--;
return true;
}
function vote(made){
var ok=turns();
if(ok){
tally(function(bucket,state){
bucket.n++;
made.forEach(function(key){bucket.c[key]=(bucket.c[key]||0)+1});
if(bucket.n>=LARGEST||bucket.i>=LARGEST){freeze(state)}
});
}else{ignore()}
chosen=[];given={};step=0;draw();
show(ok?'thanks':'slow');
timer=setTimeout(start,THANKS);
}
// A vote leaves with those of others, or after a minute: whoever watches the network does not see who tapped what.
var gone=-MINUTE;
function due(){return tablet.waiting(box.state())>=TOGETHER||now()-gone>=MINUTE}
// What was counted since the last time has a receipt, and is sent as it is until the box has said that it counted.
function freeze(state){
gone=now();
Object.keys(state.open).forEach(function(survey){
Object.keys(state.open[survey]).forEach(function(day){
var b=state.open[survey][day];
state.frozen.push({id:b.r,s:survey,d:+day,n:b.n,i:b.i,c:b.c});
});
});
state.open={};
}
function body(e){
var text='survey='+e.s+'&people='+e.n+'&ignored='+e.i+'&receipt='+e.id;
Object.keys(e.c).forEach(function(key){text+='&v.'+encodeURIComponent(key)+'='+e.c[key]});
// All have the same length on the wire.
text+='&pad=';
while(text.length<SIZE){text+='x'}
return text;
}
// What became of it.
function tell(what,entry,text){
if(what==='ended'){
open=false;
$('ended').hidden=false;
if(screen!=='menu'&&screen!=='pad'){start()}
// Where the code is typed again; what waits stays.
setTimeout(function(){if(navigator.onLine!==false){location.reload()}},10000);
}
// What waited for an earlier vote says nothing of this one.
var own=!entry||entry.s===told.survey;
if(what==='late'&&own&&open){open=false;if(screen==='attract'){start()}}
if(text&&own&&(what==='state'||what==='counted')){
var runs=text.split(' ')[0]==='open';
if(runs!==open){
open=runs;
// The box may be opened soon: what waits for others to go with goes now.
if(!open){setTimeout(function(){box.flush(true)},0)}
if(screen==='attract'||screen==='closed'){start()}}
if(what==='state'&&text!==told.state&&screen!=='vote'&&screen!=='menu'&&screen!=='pad'){
told.state=text;
location.reload();
}
}
counts();
}
function counts(){
if(!box){return}
var state=box.state();
$('n-waiting').textContent=tablet.waiting(state);
$('n-sent').textContent=state.sent;
$('n-ignored').textContent=state.ignored;
$('n-late').textContent=state.late;$('late').hidden=!state.late;
$('n-lost').textContent=state.lost;$('lost').hidden=!state.lost;
$('unkept').hidden=box.kept();
}
// Full screen from the first touch, until the team leaves it.
function full(){
var h=d.documentElement;
if(!left&&h.requestFullscreen&&!d.fullscreenElement){h.requestFullscreen().catch(function(){})}
}
$('begin').onclick=begin;
all('.lang').forEach(function(b){b.onclick=function(){
if(row.contains(b)&&folded()){row.classList.add('all');idle();return}
speak(b.getAttribute('data-lang'));
if(screen==='attract'){begin()}else{fold();idle()}
}});
all('.tile[data-key]').forEach(function(b){b.onclick=function(){pick(b.getAttribute('data-key'),b.hasAttribute('data-alone'))}});
all('.tile[data-answer]').forEach(function(b){b.onclick=function(){come(b.getAttribute('data-answer'))}});
if($('pass')){$('pass').onclick=function(){come(null)}}
if($('done')){$('done').onclick=function(){if(chosen.length&&looked()){vote(chosen.map(function(key){return'vote.'+key}))}}}
$('again').onclick=function(){if(step>0){step--;draw();idle()}else{start()}};
$('thanks').onclick=function(){if(now()-shown>LOCKED){start()}};
d.addEventListener('contextmenu',function(e){e.preventDefault()});
// Arrows lead from tile to tile, for keyboards and switches.
d.addEventListener('keydown',function(e){
var by={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key],tiles=all('button',$(screen)).filter(function(b){return b.offsetParent&&!b.disabled});
if(screen==='vote'){idle()}
if(screen==='pad'&&/^\d$/.test(e.key)){digit(e.key)}
if(screen==='thanks'&&(e.key==='Enter'||e.key===' ')&&now()-shown>LOCKED){start()}
if(!by||!tiles.length){return}
if(d.documentElement.dir==='rtl'&&/Left|Right/.test(e.key)){by=-by}
e.preventDefault();
var at=tiles.indexOf(d.activeElement);
tiles[at<0?0:(at+by+tiles.length)%tiles.length].focus();
});
// The team's corner: held for two seconds, or pressed with a key.
var held,typed='';
function pad(){typed='';dots();$('wrongpin').hidden=true;show('pad');timer=setTimeout(start,PAD)}
function dots(){$('typed').textContent=typed.replace(/./g,'\u25cf')||'\u00a0'}
function digit(n){
if(typed.length>=4){return}
typed+=n;dots();
if(typed.length<4){return}
if(typed===told.pin){counts();show('menu');timer=setTimeout(start,MENU);return}
$('wrongpin').hidden=false;
setTimeout(function(){if(screen==='pad'){typed='';dots()}},1500);
}
$('corner').addEventListener('pointerdown',function(){held=setTimeout(pad,2000)});
['pointerup','pointerleave','pointercancel'].forEach(function(n){$('corner').addEventListener(n,function(){clearTimeout(held)})});
$('corner').onclick=function(e){if(e.detail===0){pad()}};
all('[data-digit]').forEach(function(b){b.onclick=function(){digit(b.getAttribute('data-digit'))}});
all('[data-leave]').forEach(function(b){b.onclick=function(){left=false;start()}});
$('send').onclick=function(){box.flush(true)};
$('leave').onclick=function(){left=true;if(d.fullscreenElement){d.exitFullscreen()}};
$('insecure').hidden=tablet.keep(function(){$('ready').hidden=false;kiosk.setAttribute('data-kept','')});
tablet.awake();
start();
counts();
box.flush();
});
});
