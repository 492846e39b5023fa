// Where a tablet's code is typed. A link brings the code behind the number sign, which no browser sends to a server; it is
// taken out of the address at once. What still waits on the tablet is said here, too.
document.addEventListener('DOMContentLoaded',function(){
'use strict';
var state;
function bring(){
var brought=location.hash.slice(1);
if(brought){document.getElementById('code').value=brought;history.replaceState(null,'',location.pathname+location.search)}
}
window.addEventListener('hashchange',bring);
bring();
try{state=JSON.parse(localStorage.getItem('drempel-'+location.pathname.slice(1)))}catch(e){}
if(state){
tablet.line('waits',tablet.waiting(state));
tablet.line('late',state.late);
tablet.line('lost',state.lost);
}
});
