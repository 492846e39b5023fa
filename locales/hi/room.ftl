# The recording room: a volunteer reads the sentences of one language aloud, on a phone of their own.

room-title = आपकी आवाज़ परिवारों की मदद करती है
room-why = कुछ लोग पढ़ नहीं पाते। वे आपकी आवाज़ सुनते हैं।
room-until = यह लिंक { $date } तक चलता है।
room-consent = स्कूल इन सवालों के लिए मेरी आवाज़ इस्तेमाल कर सकता है। मेरे कहने पर यह बाद में बंद हो जाएगा।
room-consent-first = पहले सही का निशान लगाइए।
room-count = { $all } में से { $done } वाक्य तैयार हैं
room-read = यह वाक्य आराम से, बोलकर पढ़िए
room-speak = दबाइए और बोलिए
room-stop = रोकिए
room-listen = सुनिए
room-keep = सेव कीजिए
room-again = फिर से
room-saved = सेव हो गई
room-next = अगला वाक्य
room-file = या अपने फ़ोन से कोई रिकॉर्डिंग चुनिए
room-delete = यह रिकॉर्डिंग मिटाइए
room-delete-all = मेरी सारी रिकॉर्डिंग मिटाइए
room-deleted = मिट गई
room-finished = सब हो गया। बहुत धन्यवाद!
room-secure = रिकॉर्डिंग तभी होगी, जब लिंक https से शुरू हो। नहीं तो अपने फ़ोन से कोई रिकॉर्डिंग चुनिए।
room-microphone = फ़ोन रिकॉर्डिंग नहीं करने दे रहा। उसमें माइक की इजाज़त दीजिए।
room-long = रिकॉर्डिंग बहुत लंबी है। ज़्यादा से ज़्यादा 1 मिनट बोलिए।
room-wrong = यह फ़ाइल यहाँ नहीं चलती। कोई रिकॉर्डिंग चुनिए: m4a, mp3, webm, ogg या wav।
room-failed = सेव नहीं हो पाई। फिर से कोशिश कीजिए।
room-ended = यह लिंक अब नहीं चलता
room-ended-text = स्कूल से नया लिंक माँगिए।
