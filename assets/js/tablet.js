// What the kiosk's and the helper's tablet share: what waits here until the box has said that it counted, going on without
// network, and a screen that stays awake. Everything that waits stands in one place of the storage, written at once, so
// that a tablet that is switched off in between neither loses nor doubles anything.
(function(d,w){
'use strict';
var RESERVE='drempel-reserve',SPARE=32768;
function fresh(){return{open:{},frozen:[],sent:0,ignored:0,late:0,lost:0}}
// The day at this tablet, which begins at four in the morning, as a number.
function today(){var now=new Date();return Math.floor((now-now.getTimezoneOffset()*6e4-4*36e5)/864e5)}
function random(bytes){
return [].map.call(crypto.getRandomValues(new Uint8Array(bytes)),function(b){return(256+b).toString(16).slice(1)}).join('');
}
// `o`: name in the storage; url; body(entry) as a form; freeze(state), which makes entries of what was only counted, when it
// is due(); tell(what, entry): something became of an entry, or changed.
w.tablet=function(o){
var memory=fresh(),kept=true,busy=false,ended=false,pause=4000,aside={},timer;
function load(){
if(!kept){return memory}
try{return JSON.parse(localStorage.getItem(o.name))||fresh()}catch(e){return memory}
}
function write(text){localStorage.setItem(o.name,text)}
function save(state){
memory=state;
var text=JSON.stringify(state);
try{write(text);kept=true}catch(e){
// The storage is full: what was set aside for this moment is given up.
try{localStorage.removeItem(RESERVE);write(text);kept=true}catch(f){
kept=false;
// What stands there is older than what we know, and must not be counted again after a restart.
try{localStorage.removeItem(o.name)}catch(g){}
}
}
}
function change(f){var state=load();f(state);save(state);o.tell('changed')}
function without(id){return function(state){state.frozen=state.frozen.filter(function(x){return x.id!==id})}}
// Without network all of it waits, also what was not tried yet; what waited is still taken after the survey closed.
function wait(){change(function(state){state.frozen.forEach(function(x){x.w=1})})}
// What goes next. What is not taken here, because it belongs to another school, stays and lets the others pass.
function next(){return load().frozen.filter(function(x){return!aside[x.id]})[0]}
function later(ms){clearTimeout(timer);timer=setTimeout(function(){flush()},ms)}
function flush(now){
clearTimeout(timer);
if(busy||ended){return}
if(o.freeze&&!next()&&(now===true||o.due())){change(o.freeze)}
var entry=next();
if(!entry){return}
busy=true;
var x=new XMLHttpRequest();
x.open('POST',o.url);
x.timeout=20000;
x.setRequestHeader('Content-Type','application/x-www-form-urlencoded');
x.onloadend=function(){
var s=x.status,people=entry.n===undefined?1:entry.n;
busy=false;
// Only what the service itself says is believed: anything else that answers on the way knows nothing of it.
if(s===200&&/^(open|held|final) /.test(x.responseText)){done('counted',function(state){state.sent+=people})}
else if(s===409){done('late',function(state){state.late+=people})}
else if(s===401||s===410){end()}
else if(s===422){done('lost',function(state){state.lost+=people})}
else if(s>=400&&s<500&&s!==429&&s!==408){aside[entry.id]=true;o.tell('waiting',entry);flush()}
else{
entry.w=1;
wait();
o.tell('waiting',entry);
later(pause);
pause=Math.min(pause*2,60000);
}
function done(what,count){
pause=4000;
change(function(state){without(entry.id)(state);count(state)});
o.tell(what,entry,x.responseText);
flush();
}
};
x.send(o.body(entry)+'&age='+Math.max(0,today()-entry.d)+(entry.w?'&waited=1':''));
}
function end(){ended=true;o.tell('ended')}
// Asks now and then whether this tablet may still work, and for what.
function watch(){
var x=new XMLHttpRequest();
x.open('GET',location.pathname+'/state');
x.timeout=20000;
x.onloadend=function(){
if(x.status===401||x.status===410){end()}
if(x.status===200){o.tell('state',null,x.responseText);flush()}
};
x.send();
}
try{if(!localStorage.getItem(RESERVE)){localStorage.setItem(RESERVE,new Array(SPARE+1).join('.'))}}catch(e){}
if(load().frozen.length){wait()}
w.addEventListener('online',function(){pause=4000;watch();flush()});
setInterval(watch,30000);
setInterval(function(){flush()},15000);
return{change:change,state:load,flush:flush,today:today,random:random,kept:function(){return kept},ended:function(){return ended}};
};
// Runs in one window of the tablet at a time: what is written in two at once could be lost or sent twice. A second window
// waits until the first is closed.
w.tablet.alone=function(name,run){
if(!navigator.locks){run();return}
var elsewhere=d.getElementById('elsewhere'),waits=setTimeout(function(){elsewhere.hidden=false},500);
navigator.locks.request(name,function(){
clearTimeout(waits);
elsewhere.hidden=true;
run();
return new Promise(function(){});
});
};
// How many people's answers wait in a state.
w.tablet.waiting=function(state){
var n=state.frozen.reduce(function(sum,x){return sum+(x.n===undefined?1:x.n)},0);
Object.keys(state.open).forEach(function(s){Object.keys(state.open[s]).forEach(function(day){n+=state.open[s][day].n})});
return n;
};
// A line of the page that says how many; hidden while there are none.
w.tablet.line=function(id,n){
var line=d.getElementById(id);
if(!line){return}
line.hidden=!n;
[].forEach.call(line.querySelectorAll('.n'),function(b){b.textContent=n});
};
// Keeps the page and its pictures; `then` when it works without network.
w.tablet.keep=function(then){
var worker=navigator.serviceWorker;
if(!worker){return false}
worker.addEventListener('message',function(e){if(e.data==='kept'){then()}});
worker.register(location.pathname+'/worker.js',{scope:location.pathname}).then(function(){return worker.ready}).then(function(r){
var pictures=[].map.call(d.querySelectorAll('img[src*="/picture/"]'),function(img){return img.getAttribute('src')});
r.active.postMessage({keep:pictures});
}).catch(function(){});
return true;
};
// The screen stays awake while the page is looked at.
w.tablet.awake=function(){
function ask(){if(navigator.wakeLock&&d.visibilityState==='visible'){navigator.wakeLock.request('screen').catch(function(){})}}
d.addEventListener('visibilitychange',ask);
ask();
};
})(document,window);
