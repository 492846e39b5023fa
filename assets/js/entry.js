// Typing in sheets of paper: one key marks one box. Sheets that are not sent yet are only in the memory of this page.
document.addEventListener('DOMContentLoaded',function(){
'use strict';
var d=document,entry=d.getElementById('entry');
if(!entry){return}
function $(id){return d.getElementById(id)}
function all(q,e){return [].slice.call((e||d).querySelectorAll(q))}
function number(name){return +entry.getAttribute('data-'+name)}
var asked=JSON.parse(entry.getAttribute('data-told')),asks=all('.ask'),FEWEST=number('fewest'),MOST=number('most'),PARTS=number('parts');
var at=0,marks=[],history=[],stack=[],sent=0,pending=null,busy=false;
function clear(){at=0;history=[];marks=asked.map(function(){return[]});draw()}
function say(id){all('#message>span').forEach(function(s){s.hidden=s.id!==id})}
// What did not arrive stays said until it does.
function quiet(){if(!pending){say()}}
function onTheirWay(){return pending?pending.n:0}
// Enough sheets with an answer on one side, so that no single one lies alone.
function enough(){
for(var p=0;p<PARTS;p++){if(stack.filter(function(s){return s.parts[p]}).length>=FEWEST){return true}}
return false;
}
function empty(){return marks.every(function(m){return!m.length})}
function draw(){
asks.forEach(function(a,i){
a.classList.toggle('now',i===at);
all('button',a).forEach(function(b){b.setAttribute('aria-pressed',marks[i].indexOf(b.getAttribute('data-choice'))>=0)});
});
if(asks[at]){asks[at].scrollIntoView({block:'nearest'})}
$('sheets').textContent=stack.length;
$('sent').textContent=sent;
$('send').disabled=busy||!pending&&!enough();
}
function remember(){history.push([at,JSON.stringify(marks)])}
// Back by one mark; from an empty sheet to the one before, which is not sent yet.
function undo(){
var last=history.pop();
if(last){at=last[0];marks=JSON.parse(last[1])}
else if(empty()&&stack.length>onTheirWay()){last=stack.pop();at=last.at;marks=last.marks;history=last.history;$('in').value=last.lang}
draw();
}
// The question that a key is meant for: the one at hand, or the next, where only the next has that key.
function meant(key){
function has(i){return asked[i]&&asked[i].boxes.some(function(b){return b[0]===key})}
if(has(at)){return at}
return asked[at]&&!asked[at].single&&has(at+1)?at+1:-1;
}
function mark(i,choice){
var q=asked[i],m=marks[i],there=m.indexOf(choice);
remember();
at=i;
if(q.single){marks[i]=[choice];at=i+1}
else if(there>=0){m.splice(there,1)}
else{
if(choice===q.alone){marks[i]=[choice]}
else{marks[i]=m.filter(function(c){return c!==q.alone});if(marks[i].length<q.max){marks[i].push(choice)}}
// As many as one may choose, or the one that excludes all others: on to the next.
if(marks[i].length>=q.max||choice===q.alone){at=i+1}
}
draw();
}
function put(){
if(empty()){send();return}
if(stack.length-onTheirWay()>=MOST){say('full');return}
quiet();
var lang=$('in').value,parts=[];
for(var p=0;p<PARTS;p++){
var fields=[];
asked.forEach(function(q,i){if(q.part===p){marks[i].forEach(function(c){fields.push(encodeURIComponent(q.name)+'='+encodeURIComponent(c))})}});
parts.push(fields.length?'l='+lang+'&'+fields.join('&'):'');
}
stack.push({parts:parts,lang:lang,at:at,marks:marks,history:history});
clear();
}
// Front and back of a sheet are mixed with those of the others before they leave: nothing links the parts.
function mixed(list){
for(var i=list.length-1;i>0;i--){
var j=crypto.getRandomValues(new Uint32Array(1))[0]%(i+1),x=list[i];
list[i]=list[j];list[j]=x;
}
return list;
}
function receipt(){return [].map.call(crypto.getRandomValues(new Uint8Array(16)),function(b){return(256+b).toString(16).slice(1)}).join('')}
// Typing goes on meanwhile: no key is lost, and what is typed now belongs to the next stack.
function send(){
if(busy){return}
if(!pending){
if(!enough()){say('few');return}
var text='survey='+entry.getAttribute('data-survey');
for(var p=0;p<PARTS;p++){
mixed(stack.map(function(s){return s.parts[p]}).filter(Boolean)).forEach(function(s){text+='&sheet'+p+'='+encodeURIComponent(s)});
text+='&receipt'+p+'='+receipt();
}
pending={text:text,n:stack.length};
}
busy=true;draw();
var x=new XMLHttpRequest();
x.open('POST',location.pathname);
x.timeout=20000;
x.setRequestHeader('Content-Type','application/x-www-form-urlencoded');
x.onloadend=function(){
busy=false;
if(x.status===204){sent+=pending.n;stack.splice(0,pending.n);pending=null;say('counted')}
else if(x.status===409){say('closed')}
else{say('failed')}
draw();
if(d.activeElement!==$('in')){$('sheet').focus()}
};
x.send(pending.text);
}
d.addEventListener('keydown',function(e){
if(e.ctrlKey||e.metaKey||e.altKey||/^(SELECT|INPUT)$/.test(e.target.tagName)){return}
if(/^(A|BUTTON)$/.test(e.target.tagName)&&(e.key==='Enter'||e.key===' ')&&!$('sheet').contains(e.target)){return}
var key=e.key.length===1?e.key.toLowerCase():e.key;
// A finger that stays on a key marks one box, and sends nothing.
if(e.repeat&&(key.length===1||key==='Enter')){e.preventDefault();return}
if(key==='Enter'){e.preventDefault();put();return}
if(key==='Backspace'){e.preventDefault();undo();return}
// On to the next question; marks of a question with several stay.
if(key===' '){e.preventDefault();if(at<asked.length){quiet();remember();if(asked[at].single){marks[at]=[]}at++;draw()}return}
var i=meant(key);
if(i<0){return}
e.preventDefault();
quiet();
mark(i,asked[i].boxes.filter(function(b){return b[0]===key})[0][1]);
});
asks.forEach(function(a,i){all('button',a).forEach(function(b){b.onclick=function(){quiet();at=i;mark(i,b.getAttribute('data-choice'));$('sheet').focus()}})});
$('put').onclick=function(){put();$('sheet').focus()};
$('send').onclick=function(){if(!empty()){put()}send()};
window.addEventListener('beforeunload',function(e){if(stack.length||!empty()){e.preventDefault();e.returnValue=''}});
entry.hidden=false;
clear();
$('sheet').focus();
});
