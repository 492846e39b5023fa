// Keeps the page of a kiosk or a helper's tablet, and the pictures on it, so that a whole day goes by without network.
// Its scope is that one page. It keeps nothing that anybody tapped.
'use strict';
var SCOPE=new URL(self.registration.scope).pathname,KEPT='drempel '+SCOPE,PATIENCE=4000;
self.addEventListener('install',function(){self.skipWaiting()});
self.addEventListener('activate',function(e){e.waitUntil(self.clients.claim())});
// The page says which pictures it shows; when all of it is kept, it hears so.
self.addEventListener('message',function(e){
var urls=[SCOPE].concat(e.data.keep||[]);
e.waitUntil(caches.open(KEPT).then(function(kept){
return Promise.all(urls.map(function(url){
return fetch(url,{credentials:'same-origin'}).then(function(r){if(!r.ok){throw r}return kept.put(url,r)});
}));
}).then(function(){e.source.postMessage('kept')}).catch(function(){}));
});
self.addEventListener('fetch',function(e){
var url=new URL(e.request.url);
if(e.request.method!=='GET'||url.origin!==location.origin){return}
if(e.request.mode==='navigate'&&url.pathname===SCOPE){e.respondWith(page(e.request));return}
if(/\/picture\//.test(url.pathname)){
e.respondWith(caches.match(url.pathname).then(function(kept){return kept||fetch(e.request)}));
}
});
// The network first, so that a withdrawn key and a new vote are seen; what was kept when it is away, slow or broken.
function page(request){
return new Promise(function(answer){
var late=setTimeout(function(){fall(null)},PATIENCE),done=false;
function give(r){if(!done){done=true;clearTimeout(late);answer(r)}}
function fall(r){caches.match(SCOPE).then(function(kept){if(kept){give(kept)}else if(r!==null){give(r||Response.error())}})}
fetch(request).then(function(r){
if(r.status>=500){fall(r);return}
// A redirected answer cannot stand for a navigation; it only follows pairing, which is not kept.
if(r.ok&&!r.redirected){var copy=r.clone();caches.open(KEPT).then(function(kept){kept.put(SCOPE,copy)})}
give(r);
}).catch(function(){fall()});
});
}
