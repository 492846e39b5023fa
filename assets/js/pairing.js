// Where a tablet's code is typed. A link brings the code behind the number sign, which no browser sends to a server; it is
// taken out of the address at once. What still waits on the tablet is said here, too.
document.addEventListener('DOMContentLoaded',function(){
'use strict';
var code=document.getElementById('code'),brought=location.hash.slice(1),state;
if(brought){code.value=brought;history.replaceState(null,'',location.pathname+location.search)}
try{state=JSON.parse(localStorage.getItem('drempel-'+location.pathname.slice(1)))}catch(e){}
if(state){
tablet.line('waits',tablet.waiting(state));
tablet.line('late',state.late);
}
});
