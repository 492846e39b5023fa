// The recording room. One sentence at a time: press and speak, listen, keep or do it again; or choose a sound file.
document.addEventListener('DOMContentLoaded',function(){
'use strict';
var d=document,room=d.getElementById('room');
if(!room){return}
function $(id){return d.getElementById(id)}
function all(q,e){return [].slice.call((e||d).querySelectorAll(q))}
var clips=all('#clips>li'),card=$('card'),player=new Audio(),recorder,stream,pieces,taken,limit,at=-1,busy=false;
var LONGEST=60,LARGEST=1048576;
// Recorded here, or by somebody else, whose voice is not replaced.
function there(c){return c.hasAttribute('data-sound')||c.hasAttribute('data-there')}
function missing(from){
for(var i=0;i<clips.length;i++){var n=(from+i)%clips.length;if(!there(clips[n])){return n}}
return -1;
}
function say(id){all('#messages>p').forEach(function(p){p.hidden=p.id!==id})}
function count(){
var mine=clips.filter(function(c){return c.hasAttribute('data-sound')}).length,done=clips.filter(there).length;
$('progress').value=done;
$('count').textContent=$('count').getAttribute('data-text').replace('\u0001',done);
clips.forEach(function(c){c.classList.toggle('done',c.hasAttribute('data-sound'));c.hidden=!c.hasAttribute('data-sound')});
$('mine').hidden=!mine;
}
function show(n){
at=n;taken=null;
card.hidden=n<0;
$('finished').hidden=n>=0;
if(n>=0){
$('picture').innerHTML='';
$('picture').appendChild(all('svg',clips[n])[0].cloneNode(true));
$('sentence').textContent=all('span',clips[n])[0].textContent;
}
state('ready');
count();
}
// ready: press and speak; recording; taken: listen, keep, or again. While the microphone or the network is at work,
// a second tap does nothing: it would record over, or for another sentence.
function state(s){
busy=s==='recording';
$('speak').hidden=s==='taken'||!can();
$('speak').setAttribute('aria-pressed',s==='recording');
all('b',$('speak')).forEach(function(b,i){b.hidden=(s==='recording')===(i===0)});
$('listen').hidden=$('keep').hidden=$('again').hidden=s!=='taken';
$('skip').hidden=$('file').hidden=s==='recording';
}
function can(){return window.isSecureContext&&navigator.mediaDevices&&window.MediaRecorder}
function kind(){
return ['audio/mp4','audio/webm;codecs=opus','audio/webm'].filter(function(k){return MediaRecorder.isTypeSupported(k)})[0];
}
function start(){
if(busy){return}
say();
busy=true;
navigator.mediaDevices.getUserMedia({audio:true}).then(function(s){
stream=s;pieces=[];
recorder=new MediaRecorder(s,kind()?{mimeType:kind(),audioBitsPerSecond:32000}:{});
recorder.ondataavailable=function(e){if(e.data.size){pieces.push(e.data)}};
recorder.onstop=function(){
stream.getTracks().forEach(function(t){t.stop()});
take(new Blob(pieces,{type:recorder.mimeType}));
};
recorder.start();
state('recording');
limit=setTimeout(stop,LONGEST*1000);
}).catch(function(){
if(stream){stream.getTracks().forEach(function(t){t.stop()})}
state('ready');
say('no-microphone');
});
}
function stop(){clearTimeout(limit);if(recorder&&recorder.state!=='inactive'){recorder.stop()}}
function take(sound){
if(sound.size>LARGEST){say('too-long');state('ready');return}
taken=sound;
state('taken');
$('keep').focus();
}
function address(clip){return location.pathname+'/'+clip.getAttribute('data-clip')}
function send(method,url,body,then){
if(busy){return}
busy=true;
var x=new XMLHttpRequest();
x.open(method,url);
x.timeout=60000;
if(body){x.setRequestHeader('Content-Type','application/octet-stream')}
x.onloadend=function(){
busy=false;
// Worded otherwise by now: the page comes again with today's sentences.
if(x.status===409){location.reload();return}
if(x.status===200||x.status===204){then(x.responseText)}
else{say({413:'too-long',415:'wrong-file',422:'too-long',410:'ended'}[x.status]||'failed')}
};
x.send(body||null);
}
$('speak').onclick=function(){if(this.getAttribute('aria-pressed')==='true'){stop()}else{start()}};
$('again').onclick=function(){if(!busy){taken=null;state('ready');start()}};
$('listen').onclick=function(){player.src=URL.createObjectURL(taken);player.play()};
$('keep').onclick=function(){
var clip=clips[at],next=at+1;
send('PUT',address(clip)+'?said='+clip.getAttribute('data-said'),taken,function(hash){
clip.setAttribute('data-sound',hash);
show(missing(next));
say('saved');
if(at>=0){$('speak').focus()}
});
};
$('skip').onclick=function(){if(!busy){say();show(missing(at+1))}};
all('#file input')[0].onchange=function(){
var file=this.files[0];
this.value='';
if(busy){return}
say();
if(file){take(file)}
};
$('clips').addEventListener('click',function(e){
var b=e.target.closest('button'),clip=b&&b.closest('li');
if(!b||busy){return}
say();
if(b.name==='listen'){player.src=address(clip)+'?v='+clip.getAttribute('data-sound');player.play();return}
send('DELETE',address(clip),null,function(){
clip.removeAttribute('data-sound');
show(clips.indexOf(clip));
say('deleted');
});
});
$('insecure').hidden=!!can();
count();
show(missing(0));
});
