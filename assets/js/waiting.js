// An answer is kept on the phone before it leaves, and until the box has said that it counted. Each has a receipt, so
// sending it again is safe. It goes with every page of a place, whatever is open there.
(function(d,w){
'use strict';
var key='drempel',memory=[],kept=true,busy=false,pause=4000,timer,mine,tell;
function load(){try{return JSON.parse(localStorage.getItem(key))||[]}catch(e){return[]}}
function entries(){return kept?load():memory}
function save(list){
memory=list;
try{if(list.length){localStorage.setItem(key,JSON.stringify(list))}else{localStorage.removeItem(key)}kept=true}catch(e){kept=!list.length}
}
function waited(list){list.forEach(function(x){x.w=1});return list}
function without(r){return entries().filter(function(x){return x.r!==r})}
// All answers have the same length on the wire.
function padded(text){while(text.length<1024){text+='x'}return text}
function say(entry,what){
if(mine&&entry.r===mine){tell(what)}
else if(what!=='waiting'){d.getElementById(what==='thanks'?'sent':'missed').hidden=false}
else if(mine){tell(what)}
}
function flush(){
clearTimeout(timer);
var entry=entries()[0];
if(!entry||busy){return}
busy=true;
var x=new XMLHttpRequest(),days=Math.max(0,Math.floor((Date.now()-entry.t)/864e5));
x.open('POST',entry.u);
x.timeout=20000;
x.setRequestHeader('Content-Type','application/x-www-form-urlencoded');
x.onloadend=function(){
var s=x.status;
busy=false;
if(s===204||s>=400&&s<500&&s!==429&&s!==408){
save(without(entry.r));
pause=4000;
// A slip that was used meanwhile: the page of its code says so.
if(s===410&&entry.r===mine){location.reload();return}
say(entry,s===204?'thanks':s===409?'late':'refused');
flush();
}else{
// Without network all of them wait, also those that were not tried yet.
save(waited([entry].concat(without(entry.r))));
say(entry,'waiting');
timer=setTimeout(flush,pause);
pause=Math.min(pause*2,60000);
}
};
x.send(padded(entry.b+'&receipt='+entry.r+'&via=script&age='+days+(entry.w?'&waited=1':'')+'&pad='));
}
w.drempel={
kept:function(){return kept},
flush:flush,
send:function(entry,told){mine=entry.r;tell=told;save(entries().concat(entry));flush()}
};
w.addEventListener('online',function(){pause=4000;flush()});
d.addEventListener('DOMContentLoaded',function(){save(waited(entries()));flush()});
})(document,window);
