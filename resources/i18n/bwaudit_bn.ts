<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn">
<context>
    <name>ActivitySheet</name>
    <message>
        <source>Change this entry</source>
        <translation>এই এন্ট্রি বদলান</translation>
    </message>
    <message>
        <source>New entry of the log</source>
        <translation>লগে নতুন এন্ট্রি</translation>
    </message>
    <message>
        <source>Keep the entry</source>
        <translation>এন্ট্রি রাখুন</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>The entry is taken off the log</source>
        <translation>এন্ট্রিটি লগ থেকে বাদ দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>কী হয়েছে?</translation>
    </message>
    <message>
        <source>Year-month-day, for example 2026-05-14</source>
        <translation>বছর-মাস-দিন, যেমন 2026-05-14</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ঘণ্টা</translation>
    </message>
    <message>
        <source>For example 1.5</source>
        <translation>যেমন 1.5</translation>
    </message>
    <message>
        <source>Compliance points</source>
        <translation>পরিপালন বিষয়</translation>
    </message>
    <message>
        <source>On which points of the plan?</source>
        <translation>পরিকল্পনার কোন বিষয়ে?</translation>
    </message>
    <message>
        <source>Who took part? Numbers, no names</source>
        <translation>কারা ছিলেন? শুধু সংখ্যা, নাম নয়</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>যা ঠিক হয়েছে</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>পরের ধাপ</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>পরের ধাপের দিন</translation>
    </message>
    <message>
        <source>Note that may be shared</source>
        <translation>যে নোট দেখানো যায়</translation>
    </message>
    <message>
        <source>The factory can read this. Confidential notes are kept apart</source>
        <translation>কারখানা এটি পড়তে পারে। গোপনীয় নোট আলাদা থাকে</translation>
    </message>
</context>
<context>
    <name>AdvisoryScreen</name>
    <message>
        <source>Advisory and training</source>
        <translation>পরামর্শ ও প্রশিক্ষণ</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>নতুন এন্ট্রি</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>লগ</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>আগের মাস</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>পরের মাস</translation>
    </message>
    <message>
        <source>Entries, next steps and the days of the plan. Press a day to write down what was done on it.</source>
        <translation>লেখা, পরের ধাপ ও পরিকল্পনার তারিখ। সেদিন কী করা হয়েছে লিখতে একটি দিন চাপুন।</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>কমিটি</translation>
    </message>
    <message>
        <source>Function of a member</source>
        <translation>সদস্যের পদ</translation>
    </message>
    <message>
        <source>Never a name, for example sewing operator</source>
        <translation>নাম কখনো নয়, যেমন সেলাই অপারেটর</translation>
    </message>
    <message>
        <source>Sits for</source>
        <translation>কোন পক্ষের</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>লিঙ্গ</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>সদস্য যোগ করুন</translation>
    </message>
    <message>
        <source>Confidential notes</source>
        <translation>গোপনীয় নোট</translation>
    </message>
    <message>
        <source>For the advisor only. They reach no paper, no file and no reader.</source>
        <translation>শুধু পরামর্শকের জন্য। কোনো কাগজ, ফাইল বা পাঠকের কাছে যায় না।</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>নোট খুলুন</translation>
    </message>
    <message>
        <source>New confidential note</source>
        <translation>নতুন গোপনীয় নোট</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>নোট রাখুন</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>বছর</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%nটি এন্ট্রি</numerusform>
            <numerusform>%nটি এন্ট্রি</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written down for this time</source>
        <translation>এই সময়ের কিছু লেখা হয়নি</translation>
    </message>
    <message>
        <source>No visit, meeting or training yet</source>
        <translation>এখনো কোনো পরিদর্শন, সভা বা প্রশিক্ষণ নেই</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>বদলান</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>যা ঠিক হয়েছে</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>পরের ধাপ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>‘{number}’ was changed by two people. Choose what is right</source>
        <translation>‘{number}’ দুজন বদলেছেন। কোনটি ঠিক বেছে নিন</translation>
    </message>
    <message>
        <source>Nobody is written down yet</source>
        <translation>এখনো কারও কথা লেখা হয়নি</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>কমিটি ছেড়েছেন</translation>
    </message>
    <message>
        <source>Kept in the log</source>
        <translation>লগে রাখা হয়েছে</translation>
    </message>
    <message>
        <source>Left the committee today</source>
        <translation>আজ কমিটি ছেড়েছেন</translation>
    </message>
</context>
<context>
    <name>AnswerGroup</name>
    <message>
        <source>Answer</source>
        <translation>উত্তর</translation>
    </message>
</context>
<context>
    <name>AskLead</name>
    <message>
        <source>Which finding says the same as {number}?</source>
        <translation>কোন অনিয়ম {number}-এর মতো একই কথা বলে?</translation>
    </message>
    <message>
        <source>In the exit meeting, text and photos of both are shown as one. Each stays a finding of its own question in all counts and in the report.</source>
        <translation>সমাপনী সভায় দুটির লেখা ও ছবি এক করে দেখানো হয়। সব গণনায় ও রিপোর্টে প্রতিটি নিজের প্রশ্নের অনিয়ম হিসেবেই থাকে।</translation>
    </message>
    <message>
        <source>Keep on its own</source>
        <translation>আলাদা রাখুন</translation>
    </message>
</context>
<context>
    <name>AskLines</name>
    <message>
        <source>Give some of them a reason of their own</source>
        <translation>কয়েকটিকে আলাদা কারণ দিন</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>End the exit meeting?</source>
        <translation>সমাপনী সভা শেষ করবেন?</translation>
    </message>
    <message>
        <source>Your own work comes back on this screen.</source>
        <translation>এই পর্দায় আপনার নিজের কাজ ফিরে আসবে।</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>পাসফ্রেজ</translation>
    </message>
    <message>
        <source>End meeting</source>
        <translation>সভা শেষ করুন</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>সভা চালিয়ে যান</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>আপনার পাসফ্রেজ লিখুন</translation>
    </message>
</context>
<context>
    <name>AskReason</name>
    <message>
        <source>This is not done yet</source>
        <translation>এটি এখনও হয়নি</translation>
    </message>
</context>
<context>
    <name>AssessmentSession</name>
    <message>
        <source>There is nothing to do again</source>
        <translation>আবার করার মতো কিছু নেই</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>ফেরানোর মতো কিছু নেই</translation>
    </message>
    <message>
        <source>{number} changed to {word}</source>
        <translation>{number} বদলে {word} হয়েছে</translation>
    </message>
    <message>
        <source>{number}: done again</source>
        <translation>{number}: আবার করা হয়েছে</translation>
    </message>
    <message>
        <source>{number}: taken back</source>
        <translation>{number}: ফেরানো হয়েছে</translation>
    </message>
</context>
<context>
    <name>BlankPage</name>
    <message>
        <source>Blank</source>
        <translation>খালি</translation>
    </message>
    <message>
        <source>Press any key to go on</source>
        <translation>চালিয়ে যেতে যেকোনো কি চাপুন</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Told just now</source>
        <translation>এইমাত্র জানানো হয়েছে</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>নম্বর যোগ করুন</translation>
    </message>
    <message>
        <source>Keep number</source>
        <translation>নম্বর রাখুন</translation>
    </message>
    <message>
        <source>Head office has not filled in this number.</source>
        <translation>প্রধান কার্যালয় এই নম্বর দেয়নি।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>টেলিফোন নম্বর</translation>
    </message>
    <message>
        <source>It stays on this device, for all visits in this country</source>
        <translation>এই দেশের সব পরিদর্শনের জন্য এটি এই ডিভাইসে থাকবে</translation>
    </message>
    <message>
        <source>Told {time}</source>
        <translation>জানানো হয়েছে {time}</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>কপি হয়েছে</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>নম্বর কপি হয়েছে</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>নম্বর কপি করুন</translation>
    </message>
    <message>
        <source>Enter the number</source>
        <translation>নম্বর লিখুন</translation>
    </message>
</context>
<context>
    <name>CameraClock</name>
    <message numerus="yes">
        <source>This counts for all %n photos of {camera}</source>
        <translation>
            <numerusform>{camera}-এর সব %nটি ছবির জন্য এটি প্রযোজ্য</numerusform>
            <numerusform>{camera}-এর সব %nটি ছবির জন্য এটি প্রযোজ্য</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n দিন</numerusform>
            <numerusform>%n দিন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ঘণ্টা</numerusform>
            <numerusform>%n ঘণ্টা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n মিনিট</numerusform>
            <numerusform>%n মিনিট</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n সেকেন্ড</numerusform>
            <numerusform>%n সেকেন্ড</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%nটি ছবি</numerusform>
            <numerusform>%nটি ছবি</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of the camera is right</source>
        <translation>ক্যামেরার ঘড়ি ঠিক আছে</translation>
    </message>
    <message>
        <source>The clock of the camera is {time} slow</source>
        <translation>ক্যামেরার ঘড়ি {time} পিছিয়ে আছে</translation>
    </message>
    <message>
        <source>The clock of the camera is {time} fast</source>
        <translation>ক্যামেরার ঘড়ি {time} এগিয়ে আছে</translation>
    </message>
</context>
<context>
    <name>CameraClockScreen</name>
    <message>
        <source>clock of a camera</source>
        <translation>ক্যামেরার ঘড়ি</translation>
    </message>
    <message>
        <source>Put the clock of a camera right</source>
        <translation>ক্যামেরার ঘড়ি ঠিক করুন</translation>
    </message>
    <message>
        <source>A camera with a wrong clock puts photos on the wrong question. Do this once with each camera. What the camera wrote stays in the photo.</source>
        <translation>ক্যামেরার ঘড়ি ভুল হলে ছবি ভুল প্রশ্নে যায়। প্রতিটি ক্যামেরায় এটি একবার করুন। ক্যামেরা যা লিখেছে তা ছবিতে থেকে যায়।</translation>
    </message>
    <message>
        <source>1. Photograph this clock</source>
        <translation>1. এই ঘড়ির ছবি তুলুন</translation>
    </message>
    <message>
        <source>Fill the picture with the white area. The code tells the time to this app.</source>
        <translation>সাদা অংশ দিয়ে ছবি ভরে নিন। কোডটি এই অ্যাপকে সময় জানায়।</translation>
    </message>
    <message>
        <source>2. Choose the photo of the clock</source>
        <translation>2. ঘড়ির ছবিটি বেছে নিন</translation>
    </message>
    <message>
        <source>Cameras of this visit</source>
        <translation>এই পরিদর্শনের ক্যামেরাগুলো</translation>
    </message>
    <message>
        <source>No photos of a camera yet. Bring them in on Photos, then come back.</source>
        <translation>এখনও কোনো ক্যামেরার ছবি নেই। ‘ছবি’ পাতায় যোগ করে ফিরে আসুন।</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>ছবিতে যান</translation>
    </message>
    <message>
        <source>Date and time on the clock in the photo</source>
        <translation>ছবির ঘড়িতে তারিখ ও সময়</translation>
    </message>
    <message>
        <source>Year first, for example 2026-05-14 10:20:31</source>
        <translation>আগে বছর, যেমন 2026-05-14 10:20:31</translation>
    </message>
    <message>
        <source>Put the clock right</source>
        <translation>ঘড়ি ঠিক করুন</translation>
    </message>
    <message>
        <source>Time zone UTC{offset}</source>
        <translation>সময় অঞ্চল UTC{offset}</translation>
    </message>
    <message>
        <source>Looking for the clock</source>
        <translation>ঘড়ি খোঁজা হচ্ছে</translation>
    </message>
    <message>
        <source>No code was found in this photo. Type what its clock shows</source>
        <translation>এই ছবিতে কোনো কোড পাওয়া যায়নি। ঘড়িতে যা দেখা যায় তা লিখুন</translation>
    </message>
    <message>
        <source>The clock in the photo shows {time} on {day}</source>
        <translation>ছবির ঘড়িতে {day}, {time}</translation>
    </message>
    <message>
        <source>Enter date and time as the clock shows them, for example 10:20:31</source>
        <translation>ঘড়িতে যেমন দেখা যায় তেমন তারিখ ও সময় লিখুন, যেমন 10:20:31</translation>
    </message>
</context>
<context>
    <name>CameraClocks</name>
    <message>
        <source>The times of {camera} are put right</source>
        <translation>{camera}-এর সময় ঠিক করা হয়েছে</translation>
    </message>
    <message>
        <source>The times are as the camera wrote them</source>
        <translation>ক্যামেরা যেমন লিখেছে সময় তেমনই আছে</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>Question {number}</source>
        <translation>প্রশ্ন {number}</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>এখনো কোনো প্রশ্নে নেই</translation>
    </message>
    <message>
        <source>take photo</source>
        <translation>ছবি তোলা</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>ক্যামেরা</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>ছবি তুলুন</translation>
    </message>
    <message>
        <source>Other camera</source>
        <translation>অন্য ক্যামেরা</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>আলো</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>Open camera settings</source>
        <translation>ক্যামেরা সেটিংস খুলুন</translation>
    </message>
    <message>
        <source>Add photos from a phone</source>
        <translation>ফোন থেকে ছবি যোগ করুন</translation>
    </message>
    <message>
        <source>Starting camera</source>
        <translation>ক্যামেরা চালু হচ্ছে</translation>
    </message>
    <message>
        <source>Use the phone instead</source>
        <translation>ফোন ব্যবহার করুন</translation>
    </message>
    <message>
        <source>No camera found. Connect one, or add photos from a phone</source>
        <translation>ক্যামেরা পাওয়া যায়নি। একটি লাগান, বা ফোন থেকে ছবি যোগ করুন</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close it, then select Try again</source>
        <translation>অন্য প্রোগ্রাম ক্যামেরা ব্যবহার করছে। সেটি বন্ধ করে ‘আবার চেষ্টা করুন’ চাপুন</translation>
    </message>
    <message>
        <source>Windows blocks the camera for this app. Open camera settings</source>
        <translation>Windows এই অ্যাপকে ক্যামেরা ব্যবহার করতে দিচ্ছে না। ক্যামেরা সেটিংস খুলুন</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>Part of {detail} answers in a row with the same source, each in under 2 seconds. Check that each was looked at</source>
        <translation>এটি পরপর {detail}টি উত্তরের একটি: একই উৎস, প্রতিটি 2 সেকেন্ডের কমে। প্রতিটি দেখা হয়েছে কি না মিলিয়ে নিন</translation>
    </message>
    <message>
        <source>The same text stands on {detail} findings. Say what was found here</source>
        <translation>{detail}টি অনিয়মে একই লেখা আছে। এখানে কী পাওয়া গেছে তা লিখুন</translation>
    </message>
    <message>
        <source>This rests on few workers of a named place. A manager could guess who spoke. Leave out the place, or find another source</source>
        <translation>এর ভিত্তি একটি নির্দিষ্ট জায়গার অল্প কয়েকজন শ্রমিকের কথা। কে বলেছেন তা কর্তৃপক্ষ আন্দাজ করতে পারে। জায়গার নাম বাদ দিন, বা অন্য উৎস খুঁজুন</translation>
    </message>
    <message>
        <source>A photo was taken on {detail}, before the visit. Check that it is from here</source>
        <translation>একটি ছবি {detail} তারিখে তোলা, পরিদর্শনের আগে। ছবিটি এখানকার কি না দেখুন</translation>
    </message>
    <message>
        <source>In the last cycle this number was {detail}. Check it once more</source>
        <translation>গত চক্রে এই সংখ্যা ছিল {detail}। আরেকবার যাচাই করুন</translation>
    </message>
    <message>
        <source>The text has a place that is not filled in yet. Replace the three dots</source>
        <translation>লেখায় একটি জায়গা এখনো খালি। তিনটি বিন্দুর জায়গায় লিখুন</translation>
    </message>
</context>
<context>
    <name>ChangingSecrets</name>
    <message>
        <source>The change of the passphrase</source>
        <translation>পাসফ্রেজ বদলানো</translation>
    </message>
    <message>
        <source>The change of the PIN</source>
        <translation>পিন বদলানো</translation>
    </message>
    <message>
        <source>The change of the recovery code</source>
        <translation>রিকভারি কোড বদলানো</translation>
    </message>
</context>
<context>
    <name>ClosedLine</name>
    <message>
        <source>Go to Findings</source>
        <translation>অনিয়মে যান</translation>
    </message>
</context>
<context>
    <name>ClusterBarView</name>
    <message>
        <source>{cluster}, {done} of {total} answered, {found} non-compliant</source>
        <translation>{cluster}, {total}টির মধ্যে {done}টির উত্তর দেওয়া, {found}টি অপরিপালিত</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>খোঁজ ও কমান্ড</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>খুঁজুন বা কমান্ড চালান</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>ফলাফল</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>কিছু পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>সরুন</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Search and commands</source>
        <translation>খোঁজ ও কমান্ড</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>হোমে যান</translation>
    </message>
    <message>
        <source>Go to Overview</source>
        <translation>সারসংক্ষেপে যান</translation>
    </message>
    <message>
        <source>Go to Questions</source>
        <translation>প্রশ্নে যান</translation>
    </message>
    <message>
        <source>Go to Interviews</source>
        <translation>সাক্ষাৎকারে যান</translation>
    </message>
    <message>
        <source>Go to Papers</source>
        <translation>কাগজপত্রে যান</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>ছবিতে যান</translation>
    </message>
    <message>
        <source>Go to Findings</source>
        <translation>অনিয়মে যান</translation>
    </message>
    <message>
        <source>Go to Report</source>
        <translation>রিপোর্টে যান</translation>
    </message>
    <message>
        <source>print, Word, Excel, USB stick</source>
        <translation>প্রিন্ট, ছাপা, Word, Excel, ইউএসবি, USB</translation>
    </message>
    <message>
        <source>Go to Sync</source>
        <translation>সিঙ্কে যান</translation>
    </message>
    <message>
        <source>USB stick, save a copy, take in a copy, colleague, second laptop, merge</source>
        <translation>ইউএসবি, USB, কপি সংরক্ষণ, কপি নেওয়া, সহকর্মী, দ্বিতীয় ল্যাপটপ, মেলানো</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>সেটিংসে যান</translation>
    </message>
    <message>
        <source>language, text size, touch, gloves, keys, camera, head office, safety copies, digits</source>
        <translation>ভাষা, লেখার আকার, স্পর্শ, দস্তানা, কী, ক্যামেরা, প্রধান কার্যালয়, নিরাপত্তা কপি, অঙ্ক</translation>
    </message>
    <message>
        <source>Go to next pane</source>
        <translation>পরের অংশে যান</translation>
    </message>
    <message>
        <source>Go to previous pane</source>
        <translation>আগের অংশে যান</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Go to Factory</source>
        <translation>কারখানায় যান</translation>
    </message>
    <message>
        <source>Go to Plan</source>
        <translation>পরিকল্পনায় যান</translation>
    </message>
    <message>
        <source>Go to Progress between cycles</source>
        <translation>চক্র থেকে চক্রে অগ্রগতিতে যান</translation>
    </message>
    <message>
        <source>Go to Advisory</source>
        <translation>পরামর্শে যান</translation>
    </message>
    <message>
        <source>Go to Sharing</source>
        <translation>ভাগ করায় যান</translation>
    </message>
    <message>
        <source>See what is left</source>
        <translation>কী বাকি দেখুন</translation>
    </message>
    <message>
        <source>Go to next problem</source>
        <translation>পরের সমস্যায় যান</translation>
    </message>
    <message>
        <source>Go to previous problem</source>
        <translation>আগের সমস্যায় যান</translation>
    </message>
    <message>
        <source>Write a note without a question</source>
        <translation>প্রশ্ন ছাড়া নোট লিখুন</translation>
    </message>
    <message>
        <source>Export report as PDF</source>
        <translation>রিপোর্ট PDF করুন</translation>
    </message>
    <message>
        <source>Send to head office now</source>
        <translation>এখনই প্রধান কার্যালয়ে পাঠান</translation>
    </message>
    <message>
        <source>Look for comments from head office</source>
        <translation>প্রধান কার্যালয়ের মন্তব্য আছে কি না দেখুন</translation>
    </message>
    <message>
        <source>Take a photo without a question</source>
        <translation>প্রশ্ন ছাড়া ছবি তুলুন</translation>
    </message>
    <message>
        <source>Put the clock of a camera right</source>
        <translation>ক্যামেরার ঘড়ি ঠিক করুন</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ফেরান</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>বড় লেখা</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>ছোট লেখা</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>স্বাভাবিক লেখা</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>থিম: সিস্টেমের মতো</translation>
    </message>
    <message>
        <source>Theme: Light</source>
        <translation>থিম: হালকা</translation>
    </message>
    <message>
        <source>Theme: Daylight</source>
        <translation>থিম: দিনের আলো</translation>
    </message>
    <message>
        <source>Theme: Dark</source>
        <translation>থিম: গাঢ়</translation>
    </message>
    <message>
        <source>Theme: High contrast</source>
        <translation>থিম: উচ্চ কনট্রাস্ট</translation>
    </message>
    <message>
        <source>Make the list of questions wider</source>
        <translation>প্রশ্নের তালিকা চওড়া করুন</translation>
    </message>
    <message>
        <source>Make the list of questions narrower</source>
        <translation>প্রশ্নের তালিকা সরু করুন</translation>
    </message>
    <message>
        <source>Make the evidence wider</source>
        <translation>প্রমাণের অংশ চওড়া করুন</translation>
    </message>
    <message>
        <source>Make the evidence narrower</source>
        <translation>প্রমাণের অংশ সরু করুন</translation>
    </message>
    <message>
        <source>Start the exit meeting: present safely</source>
        <translation>সমাপনী সভা শুরু: নিরাপদে দেখান</translation>
    </message>
    <message>
        <source>Urgent procedure</source>
        <translation>জরুরি পদ্ধতি</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>পর্দা ঢাকুন</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>লক করুন</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>পাসফ্রেজ বদলান</translation>
    </message>
    <message>
        <source>password, unlock, forgotten</source>
        <translation>পাসওয়ার্ড, গোপন বাক্য, খোলা, ভুলে গেছি</translation>
    </message>
    <message>
        <source>Change the PIN of the notes</source>
        <translation>নোটের পিন বদলান</translation>
    </message>
    <message>
        <source>password, confidential notes, forgotten</source>
        <translation>PIN, পাসওয়ার্ড, গোপনীয় নোট, ভুলে গেছি</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>নতুন রিকভারি কোড তৈরি করুন</translation>
    </message>
    <message>
        <source>paper, lost, forgotten passphrase</source>
        <translation>কাগজ, হারিয়ে গেছে, পাসফ্রেজ ভুলে গেছি</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>সাহায্য ও শর্টকাট</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Your answer to head office</source>
        <translation>প্রধান কার্যালয়কে আপনার উত্তর</translation>
    </message>
    <message>
        <source>It goes with the next sending. No factory sees it. No names</source>
        <translation>পরের বার পাঠানোর সময় যাবে। কোনো কারখানা দেখে না। নাম লিখবেন না</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>উত্তর দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>এখনও উত্তর দেওয়া হয়নি</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message numerus="yes">
        <source>%n comments to answer</source>
        <translation>
            <numerusform>%nটি মন্তব্যের উত্তর দিতে হবে</numerusform>
            <numerusform>%nটি মন্তব্যের উত্তর দিতে হবে</numerusform>
        </translation>
    </message>
    <message>
        <source>{function}, head office, {time}</source>
        <translation>{function}, প্রধান কার্যালয়, {time}</translation>
    </message>
    <message>
        <source>The comment is answered</source>
        <translation>মন্তব্যের উত্তর দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>The answers are open again</source>
        <translation>উত্তরগুলো আবার খোলা হয়েছে</translation>
    </message>
    <message>
        <source>Sent back by head office</source>
        <translation>প্রধান কার্যালয় ফেরত পাঠিয়েছে</translation>
    </message>
</context>
<context>
    <name>ConfidentialBox</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%nটি নোট</numerusform>
            <numerusform>%nটি নোট</numerusform>
        </translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>নোট খুলুন</translation>
    </message>
    <message>
        <source>Confidential notes</source>
        <translation>গোপনীয় নোট</translation>
    </message>
    <message>
        <source>Never printed or shown in the exit meeting</source>
        <translation>কখনো ছাপা হয় না, সমাপনী সভায় দেখানো হয় না</translation>
    </message>
    <message>
        <source>Never printed or shown in the exit meeting. No names.</source>
        <translation>কখনো ছাপা হয় না, সমাপনী সভায় দেখানো হয় না। কোনো নাম নয়।</translation>
    </message>
    <message>
        <source>Closed. Never printed or shown in the exit meeting.</source>
        <translation>বন্ধ। কখনো ছাপা হয় না, সমাপনী সভায় দেখানো হয় না।</translation>
    </message>
    <message>
        <source>Close notes</source>
        <translation>নোট বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Clock of a camera</source>
        <translation>ক্যামেরার ঘড়ি</translation>
    </message>
    <message>
        <source>Answers open or closed</source>
        <translation>উত্তর খোলা না বন্ধ</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>কারখানা</translation>
    </message>
    <message>
        <source>City</source>
        <translation>শহর</translation>
    </message>
    <message>
        <source>Visit start</source>
        <translation>পরিদর্শন শুরু</translation>
    </message>
    <message>
        <source>Visit end</source>
        <translation>পরিদর্শন শেষ</translation>
    </message>
    <message>
        <source>Lead assessor</source>
        <translation>প্রধান মূল্যায়নকারী</translation>
    </message>
    <message>
        <source>About the assessment</source>
        <translation>মূল্যায়ন সম্পর্কে</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>একটি কাগজ</translation>
    </message>
    <message>
        <source>A table of samples</source>
        <translation>নমুনার একটি সারণি</translation>
    </message>
    <message>
        <source>Somebody at the exit meeting</source>
        <translation>সমাপনী সভার কেউ</translation>
    </message>
    <message>
        <source>The urgent procedure</source>
        <translation>জরুরি পদ্ধতি</translation>
    </message>
    <message>
        <source>Another entry</source>
        <translation>অন্য একটি তথ্য</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খোলা</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>What did you find?</source>
        <translation>কী পেয়েছেন?</translation>
    </message>
    <message>
        <source>Workers affected</source>
        <translation>ক্ষতিগ্রস্ত শ্রমিক</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>কোথায়</translation>
    </message>
    <message>
        <source>How widespread</source>
        <translation>কতটা ব্যাপক</translation>
    </message>
    <message>
        <source>Response of the factory</source>
        <translation>কারখানার উত্তর</translation>
    </message>
    <message>
        <source>What the factory says</source>
        <translation>কারখানা যা বলে</translation>
    </message>
    <message>
        <source>Shown in the exit meeting</source>
        <translation>সমাপনী সভায় দেখানো</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>সংখ্যা</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>{number} was changed on two devices. Choose which answer to keep</source>
        <translation>{number} দুটি ডিভাইসে বদলানো হয়েছে। কোন উত্তর থাকবে বেছে নিন</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>দুটি লেখাই রাখুন</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>রাখুন</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>The factory lets somebody read</source>
        <translation>কারখানা যাকে পড়তে দেয়</translation>
    </message>
    <message>
        <source>What the reader is</source>
        <translation>পাঠক কে</translation>
    </message>
    <message>
        <source>What may be read</source>
        <translation>কী পড়া যাবে</translation>
    </message>
    <message>
        <source>Who may read</source>
        <translation>কে পড়তে পারেন</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>সম্মতি দিয়েছেন</translation>
    </message>
    <message>
        <source>A function, for example general manager</source>
        <translation>পদ, যেমন মহাব্যবস্থাপক</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>কত দিন পর্যন্ত</translation>
    </message>
    <message>
        <source>Year-month-day; leave it empty for until it is withdrawn</source>
        <translation>বছর-মাস-দিন; সম্মতি ফেরানো পর্যন্ত চললে খালি রাখুন</translation>
    </message>
    <message>
        <source>Keep the consent</source>
        <translation>সম্মতি রাখুন</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Copy on a USB stick</source>
        <translation>USB-তে কপি</translation>
    </message>
    <message>
        <source>Save copy to USB</source>
        <translation>USB-তে কপি রাখুন</translation>
    </message>
    <message>
        <source>Take in a copy</source>
        <translation>কপি নিন</translation>
    </message>
    <message>
        <source>Choose colleagues</source>
        <translation>সহকর্মী বাছুন</translation>
    </message>
    <message>
        <source>Open this assessment</source>
        <translation>এই মূল্যায়নটি খুলুন</translation>
    </message>
    <message>
        <source>A copy holds everything of the open assessment. It is encrypted, and is read back before it counts as saved. No colleague can open the confidential notes.</source>
        <translation>একটি অনুলিপিতে খোলা মূল্যায়নের সবকিছু থাকে। এটি এনক্রিপ্ট করা, আর সংরক্ষিত ধরার আগে আবার পড়ে দেখা হয়। কোনো সহকর্মী গোপন নোট খুলতে পারে না।</translation>
    </message>
    <message>
        <source>Open an assessment to save a copy of it. A copy can be taken in any time.</source>
        <translation>কপি সংরক্ষণ করতে একটি মূল্যায়ন খুলুন। কপি যেকোনো সময় নেওয়া যায়।</translation>
    </message>
    <message>
        <source>{room} MB are free on this disk. Free some before you add many photos.</source>
        <translation>এই ডিস্কে {room} MB খালি। অনেক ছবি যোগ করার আগে কিছু খালি করুন।</translation>
    </message>
    <message>
        <source>Head office and this device can open it.</source>
        <translation>প্রধান কার্যালয় ও এই ডিভাইস এটি খুলতে পারে।</translation>
    </message>
    <message>
        <source>Only this device can open it. Once it knows a head office, you can choose colleagues.</source>
        <translation>শুধু এই ডিভাইস এটি খুলতে পারে। এটি কোনো প্রধান কার্যালয়কে চিনলে আপনি সহকর্মী বাছতে পারবেন।</translation>
    </message>
    <message>
        <source>Head office, this device and these colleagues can open it: {names}.</source>
        <translation>প্রধান কার্যালয়, এই ডিভাইস ও এই সহকর্মীরা এটি খুলতে পারে: {names}।</translation>
    </message>
    <message>
        <source>Copies of assessments (*.bwbundle)</source>
        <translation>মূল্যায়নের কপি (*.bwbundle)</translation>
    </message>
    <message>
        <source>Taking in a copy</source>
        <translation>কপি নেওয়া হচ্ছে</translation>
    </message>
    <message>
        <source>You can keep working. If you stop, nothing of it is taken in.</source>
        <translation>আপনি কাজ চালিয়ে যেতে পারেন। থামালে এর কিছুই নেওয়া হবে না।</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>কপি সংরক্ষণ হচ্ছে</translation>
    </message>
    <message>
        <source>You can keep working. If you stop, no file is left there.</source>
        <translation>আপনি কাজ চালিয়ে যেতে পারেন। থামালে সেখানে কোনো ফাইল থাকবে না।</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the copy was taken in</source>
        <translation>থামানো হয়েছে। কপির কিছুই নেওয়া হয়নি</translation>
    </message>
    <message>
        <source>Stopped. No file was left there</source>
        <translation>থামানো হয়েছে। সেখানে কোনো ফাইল থাকেনি</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Covered</source>
        <translation>ঢাকা আছে</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>কাজ চালিয়ে যান</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>আপনার পাসফ্রেজ লিখুন</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>DecisionsCard</name>
    <message>
        <source>Needs a decision</source>
        <translation>সিদ্ধান্ত দরকার</translation>
    </message>
    <message>
        <source>This was changed on two devices. Choose what to keep</source>
        <translation>এটি দুটি ডিভাইসে বদলানো হয়েছে। কোনটি রাখবেন বাছুন</translation>
    </message>
    <message>
        <source>Decided: {what}</source>
        <translation>সিদ্ধান্ত হয়েছে: {what}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Closes the notes and shows the findings to the factory. Your passphrase ends it.</source>
        <translation>নোট বন্ধ হয়, কারখানাকে অনিয়ম দেখানো হয়। আপনার পাসফ্রেজ দিয়ে শেষ হয়।</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>হোম</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>সিঙ্ক</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>Save a copy to this folder</source>
        <translation>এই ফোল্ডারে কপি রাখুন</translation>
    </message>
</context>
<context>
    <name>DeskAssessment</name>
    <message>
        <source>Factory</source>
        <translation>কারখানা</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>সারসংক্ষেপ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>প্রশ্ন</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>সাক্ষাৎকার</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>কাগজপত্র</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>অনিয়ম</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>রিপোর্ট</translation>
    </message>
    <message>
        <source>Cycle {cycle}, {page}</source>
        <translation>চক্র {cycle}, {page}</translation>
    </message>
</context>
<context>
    <name>DeskCards</name>
    <message>
        <source>Sort them</source>
        <translation>ছবি সাজান</translation>
    </message>
</context>
<context>
    <name>DeskCommands</name>
    <message>
        <source>Nothing is left and nothing is missing</source>
        <translation>কিছু বাকি নেই, কিছু বাদ পড়েনি</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>সাহায্য ও শর্টকাট</translation>
    </message>
    <message>
        <source>Help and keys: {page}</source>
        <translation>সাহায্য ও শর্টকাট: {page}</translation>
    </message>
</context>
<context>
    <name>DeskFactory</name>
    <message>
        <source>Factory</source>
        <translation>কারখানা</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>পরিকল্পনা</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>অগ্রগতি</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>পরামর্শ</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>ভাগ করা</translation>
    </message>
    <message>
        <source>opening a factory</source>
        <translation>কারখানা খোলা হচ্ছে</translation>
    </message>
</context>
<context>
    <name>DeskMessages</name>
    <message>
        <source>Redo</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>Head office wrote about an assessment</source>
        <translation>প্রধান কার্যালয় একটি মূল্যায়ন নিয়ে লিখেছে</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>দেখান</translation>
    </message>
    <message>
        <source>A copy is saved as {name}</source>
        <translation>{name} নামে একটি কপি রাখা হয়েছে</translation>
    </message>
    <message>
        <source>A copy is saved as {name}. Your last change is not in it: it is still being tried</source>
        <translation>{name} নামে একটি কপি রাখা হয়েছে। আপনার শেষ পরিবর্তন এতে নেই: সেটির চেষ্টা চলছে</translation>
    </message>
</context>
<context>
    <name>DeskSecrets</name>
    <message>
        <source>This device was opened with its recovery code. If somebody heard it or saw it, make a new one</source>
        <translation>এই ডিভাইস রিকভারি কোড দিয়ে খোলা হয়েছে। কেউ কোডটি শুনে বা দেখে থাকলে নতুন কোড তৈরি করুন</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>নতুন কোড তৈরি করুন</translation>
    </message>
    <message>
        <source>Keep this code</source>
        <translation>এই কোডই রাখুন</translation>
    </message>
</context>
<context>
    <name>DeskStatus</name>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>Save copy to USB</source>
        <translation>USB-তে কপি রাখুন</translation>
    </message>
    <message>
        <source>Everything is saved on this device again</source>
        <translation>সবকিছু আবার এই ডিভাইসে সেভ হচ্ছে</translation>
    </message>
</context>
<context>
    <name>DeskWatch</name>
    <message>
        <source>The clock of this laptop was set back. Everything is saved. Check its date and time</source>
        <translation>এই ল্যাপটপের ঘড়ি পিছিয়ে দেওয়া হয়েছে। সব সংরক্ষিত আছে। তারিখ ও সময় দেখে নিন</translation>
    </message>
    <message>
        <source>It is right now</source>
        <translation>এখন ঠিক আছে</translation>
    </message>
    <message>
        <source>Everything is saved, but its second copy on this disk cannot be written. Save a copy to USB, and call support</source>
        <translation>সব সংরক্ষিত আছে, কিন্তু এই ডিস্কে তার দ্বিতীয় কপি লেখা যাচ্ছে না। ইউএসবিতে একটি কপি সংরক্ষণ করুন এবং সাপোর্টে ফোন করুন</translation>
    </message>
    <message>
        <source>Save copy to USB</source>
        <translation>USB-তে কপি রাখুন</translation>
    </message>
    <message>
        <source>The app closed without warning at {time}. Everything up to {time} is here</source>
        <translation>{time}-এ অ্যাপ হঠাৎ বন্ধ হয়েছে। {time} পর্যন্ত সব এখানে আছে</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Only {room} MB are free on this disk. Everything so far is saved. Free 200 MB, or the next photos may not fit</source>
        <translation>এই ডিস্কে মাত্র {room} MB খালি। এ পর্যন্ত সব সেভ হয়েছে। 200 MB খালি করুন, নইলে পরের ছবি নাও ধরতে পারে</translation>
    </message>
    <message>
        <source>A second screen is connected. Present safely, or keep working here only.</source>
        <translation>আরেকটি পর্দা যুক্ত হয়েছে। নিরাপদে দেখান, বা শুধু এখানে কাজ করুন।</translation>
    </message>
    <message>
        <source>Present safely</source>
        <translation>নিরাপদে দেখান</translation>
    </message>
    <message>
        <source>Keep working here only</source>
        <translation>শুধু এখানে কাজ করুন</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Display</source>
        <translation>প্রদর্শন</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>থিম</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>সিস্টেমের মতো</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>হালকা</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>দিনের আলো</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>গাঢ়</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>উচ্চ কনট্রাস্ট</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>লেখার আকার</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>ছোট লেখা</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>বড় লেখা</translation>
    </message>
    <message>
        <source>Room for rows and buttons</source>
        <translation>সারি ও বোতামের ফাঁক</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>ঘন</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>আরাম</translation>
    </message>
    <message>
        <source>Gloves</source>
        <translation>দস্তানা</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop photos here, or paste with Ctrl+V</source>
        <translation>ছবি এখানে ছাড়ুন, বা Ctrl+V দিয়ে পেস্ট করুন</translation>
    </message>
</context>
<context>
    <name>ErrorSheet</name>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>বিবরণ কপি করুন</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>বিবরণ কপি হয়েছে</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>‘{name}’ cannot be opened.</source>
        <translation>‘{name}’ খোলা যাচ্ছে না।</translation>
    </message>
    <message numerus="yes">
        <source>%n more files were not added</source>
        <translation>
            <numerusform>আরও %nটি ফাইল যোগ করা হয়নি</numerusform>
            <numerusform>আরও %nটি ফাইল যোগ করা হয়নি</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Take photo</source>
        <translation>ছবি তুলুন</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ফাইল যোগ করুন</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>পেস্ট</translation>
    </message>
    <message>
        <source>No photos for this question yet</source>
        <translation>এই প্রশ্নে এখনো কোনো ছবি নেই</translation>
    </message>
    <message>
        <source>Add photos or papers</source>
        <translation>ছবি বা কাগজ যোগ করুন</translation>
    </message>
    <message>
        <source>Photos and papers ({kinds})</source>
        <translation>ছবি ও কাগজ ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>সব ফাইল (*)</translation>
    </message>
    <message>
        <source>There is no photo on the clipboard</source>
        <translation>ক্লিপবোর্ডে কোনো ছবি নেই</translation>
    </message>
    <message>
        <source>Hide faces</source>
        <translation>মুখ ঢাকুন</translation>
    </message>
    <message>
        <source>Adding photos</source>
        <translation>ছবি যোগ হচ্ছে</translation>
    </message>
    <message>
        <source>You can keep working. If you stop, the {done} photos added stay.</source>
        <translation>আপনি কাজ চালিয়ে যেতে পারেন। থামালে যোগ হওয়া {done}টি ছবি থাকবে।</translation>
    </message>
</context>
<context>
    <name>EvidencePresenter</name>
    <message>
        <source>Pasted picture.png</source>
        <translation>পেস্ট করা ছবি.png</translation>
    </message>
    <message>
        <source>Adding photos</source>
        <translation>ছবি যোগ হচ্ছে</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Add photos or papers</source>
        <translation>ছবি বা কাগজ যোগ করুন</translation>
    </message>
    <message>
        <source>Photos and papers ({kinds})</source>
        <translation>ছবি ও কাগজ ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>সব ফাইল (*)</translation>
    </message>
    <message>
        <source>adding photos</source>
        <translation>ছবি যোগ করা</translation>
    </message>
    <message numerus="yes">
        <source>%n photos or papers added</source>
        <translation>
            <numerusform>%nটি ছবি বা কাগজ যোগ হয়েছে</numerusform>
            <numerusform>%nটি ছবি বা কাগজ যোগ হয়েছে</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceRow</name>
    <message>
        <source>Part {number}</source>
        <translation>অংশ {number}</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>মুখ {number}</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>ঢাকা</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>দেখা যায়</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>দেখান</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>ঢাকুন</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>মুখ নয়</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message numerus="yes">
        <source>%n found on this device. Check the photo yourself: the finder can miss people in the background.</source>
        <translation>
            <numerusform>এই ডিভাইসে %nটি পাওয়া গেছে। ছবিটি নিজে দেখুন: পেছনের মানুষ বাদ পড়তে পারে।</numerusform>
            <numerusform>এই ডিভাইসে %nটি পাওয়া গেছে। ছবিটি নিজে দেখুন: পেছনের মানুষ বাদ পড়তে পারে।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacesPanel</name>
    <message>
        <source>Faces</source>
        <translation>মুখ</translation>
    </message>
    <message>
        <source>Hide all faces</source>
        <translation>সব মুখ ঢাকুন</translation>
    </message>
    <message>
        <source>Words on the photo</source>
        <translation>ছবির ওপরের লেখা</translation>
    </message>
    <message>
        <source>Caption in report</source>
        <translation>রিপোর্টে ছবির নিচের লেখা</translation>
    </message>
    <message>
        <source>In report</source>
        <translation>রিপোর্টে</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>নিন</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>পরে ঠিক করুন</translation>
    </message>
    <message>
        <source>Take off this question</source>
        <translation>এই প্রশ্ন থেকে সরান</translation>
    </message>
    <message>
        <source>The untouched original stays encrypted. Only the copy with hidden faces is printed or shown.</source>
        <translation>আসল ছবি অক্ষত ও এনক্রিপ্ট করা থাকে। শুধু মুখ ঢাকা কপি ছাপা বা দেখানো হয়।</translation>
    </message>
    <message>
        <source>This is a paper. It is counted in the report and not printed.</source>
        <translation>এটি একটি কাগজ। রিপোর্টে গোনা হয়, ছাপা হয় না।</translation>
    </message>
    <message>
        <source>Looking for faces on this device.</source>
        <translation>এই ডিভাইসে মুখ খোঁজা হচ্ছে।</translation>
    </message>
    <message>
        <source>Faces are not found on this device. Draw a box over each one.</source>
        <translation>এই ডিভাইসে মুখ খোঁজা যায় না। প্রতিটি মুখের ওপর বাক্স আঁকুন।</translation>
    </message>
    <message>
        <source>No faces found on this device. Check the photo yourself: the finder can miss people. Draw a box to hide a part.</source>
        <translation>এই ডিভাইসে কোনো মুখ পাওয়া যায়নি। ছবিটি নিজে দেখুন: কেউ বাদ পড়তে পারে। কোনো অংশ ঢাকতে বাক্স আঁকুন।</translation>
    </message>
</context>
<context>
    <name>FactoryScreen</name>
    <message>
        <source>Assessments</source>
        <translation>মূল্যায়ন</translation>
    </message>
    <message>
        <source>Start the next cycle</source>
        <translation>পরের চক্র শুরু করুন</translation>
    </message>
    <message>
        <source>The factory writes these parts in its own words. The plan, training, committee and visits are added from what is recorded here.</source>
        <translation>এই অংশগুলো কারখানা নিজের ভাষায় লেখে। পরিকল্পনা, প্রশিক্ষণ, কমিটি ও পরিদর্শন এখানকার লেখা থেকে যোগ হয়।</translation>
    </message>
    <message>
        <source>‘{number}’ was written by two people. Choose what is right</source>
        <translation>‘{number}’ দুজন লিখেছেন। কোনটি ঠিক বেছে নিন</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF হিসেবে সেভ করুন</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>Word হিসেবে সেভ করুন</translation>
    </message>
    <message>
        <source>It is handed in</source>
        <translation>জমা দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>উন্নয়ন পরিকল্পনা</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>পরিকল্পনা খুলুন</translation>
    </message>
    <message>
        <source>Save copy to USB</source>
        <translation>USB-তে কপি রাখুন</translation>
    </message>
    <message>
        <source>Dates to keep</source>
        <translation>মনে রাখার তারিখ</translation>
    </message>
    <message>
        <source>Report released on</source>
        <translation>প্রতিবেদন প্রকাশের দিন</translation>
    </message>
    <message>
        <source>Year-month-day, for example 2026-06-11</source>
        <translation>বছর-মাস-দিন, যেমন 2026-06-11</translation>
    </message>
    <message>
        <source>About the factory</source>
        <translation>কারখানার পরিচয়</translation>
    </message>
    <message>
        <source>Main buyers</source>
        <translation>প্রধান ক্রেতা</translation>
    </message>
    <message>
        <source>Unions</source>
        <translation>ইউনিয়ন</translation>
    </message>
    <message>
        <source>Main products</source>
        <translation>প্রধান পণ্য</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>মালিক</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>কারখানা</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>অনুশীলন</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>খোলা</translation>
    </message>
    <message>
        <source>Cycle {number}</source>
        <translation>চক্র {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%nটি সারি</numerusform>
            <numerusform>%nটি সারি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to do</source>
        <translation>
            <numerusform>%nটি এখনো বাকি</numerusform>
            <numerusform>%nটি এখনো বাকি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to verify</source>
        <translation>
            <numerusform>%nটি যাচাই করতে হবে</numerusform>
            <numerusform>%nটি যাচাই করতে হবে</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no lines yet</source>
        <translation>পরিকল্পনায় এখনো কোনো সারি নেই</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are past their day</source>
        <translation>
            <numerusform>%nটি সারির দিন পেরিয়ে গেছে</numerusform>
            <numerusform>%nটি সারির দিন পেরিয়ে গেছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n জন শ্রমিক</numerusform>
            <numerusform>%n জন শ্রমিক</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them women</source>
        <translation>
            <numerusform>তাঁদের মধ্যে নারী %n জন</numerusform>
            <numerusform>তাঁদের মধ্যে নারী %n জন</numerusform>
        </translation>
    </message>
    <message>
        <source>First progress report of the factory</source>
        <translation>কারখানার প্রথম অগ্রগতি প্রতিবেদন</translation>
    </message>
    <message>
        <source>Second progress report of the factory</source>
        <translation>কারখানার দ্বিতীয় অগ্রগতি প্রতিবেদন</translation>
    </message>
    <message>
        <source>The first one was handed in on {day}.</source>
        <translation>প্রথমটি {day} তারিখে জমা দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Progress report {number} is handed in</source>
        <translation>অগ্রগতি প্রতিবেদন {number} জমা দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Save to this folder</source>
        <translation>এই ফোল্ডারে সেভ করুন</translation>
    </message>
    <message>
        <source>saving a file</source>
        <translation>ফাইল সেভ হচ্ছে</translation>
    </message>
    <message>
        <source>Saved as ‘{file}’ in {folder}</source>
        <translation>{folder}-এ ‘{file}’ নামে সেভ হয়েছে</translation>
    </message>
</context>
<context>
    <name>FactorySession</name>
    <message>
        <source>Kept</source>
        <translation>রাখা হয়েছে</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>ফেরানোর মতো কিছু নেই</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>আবার করার মতো কিছু নেই</translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>Change this figure</source>
        <translation>এই সংখ্যা বদলান</translation>
    </message>
    <message>
        <source>A figure of the factory</source>
        <translation>কারখানার একটি সংখ্যা</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>কী মাপা হয়</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>Year or month</source>
        <translation>বছর বা মাস</translation>
    </message>
    <message>
        <source>For example 2025, or 2026-05 for May 2026</source>
        <translation>যেমন 2025, বা মে 2026 হলে 2026-05</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>কোথা থেকে পাওয়া</translation>
    </message>
    <message>
        <source>For example shipping lists or the personnel office. No names.</source>
        <translation>যেমন চালানের তালিকা বা কর্মী দপ্তর। কোনো নাম নয়।</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>দেওয়ার দিন</translation>
    </message>
    <message>
        <source>Year-month-day, for example 2026-05-14</source>
        <translation>বছর-মাস-দিন, যেমন 2026-05-14</translation>
    </message>
    <message>
        <source>Keep the figure</source>
        <translation>সংখ্যা রাখুন</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>The figure is taken off</source>
        <translation>সংখ্যাটি বাদ দেওয়া হয়েছে</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Production, people and money</source>
        <translation>উৎপাদন, মানুষ ও টাকা</translation>
    </message>
    <message>
        <source>Figures the factory gives if it wants to. They stand in its progress report, and in the national report only together with those of others.</source>
        <translation>কারখানা চাইলে এই সংখ্যাগুলো দেয়। এগুলো কারখানার অগ্রগতি প্রতিবেদনে থাকে, আর জাতীয় প্রতিবেদনে থাকে শুধু অন্যদের সংখ্যার সঙ্গে মিলিয়ে।</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>সংখ্যা যোগ করুন</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>সব দেখান</translation>
    </message>
    <message>
        <source>‘{number}’ was given twice. Choose what is right</source>
        <translation>‘{number}’ দুবার দেওয়া হয়েছে। কোনটি ঠিক বেছে নিন</translation>
    </message>
    <message>
        <source>The figure is kept</source>
        <translation>সংখ্যাটি রাখা হয়েছে</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Finding</source>
        <translation>অনিয়ম</translation>
    </message>
    <message>
        <source>What did you find?</source>
        <translation>কী পেয়েছেন?</translation>
    </message>
    <message>
        <source>Say what, where, when and how many. No names. This text is printed</source>
        <translation>কী, কোথায়, কখন ও কতজন লিখুন। কারও নাম নয়। এই লেখা ছাপা হয়</translation>
    </message>
    <message>
        <source>Workers affected</source>
        <translation>ক্ষতিগ্রস্ত শ্রমিক</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>কোথায়</translation>
    </message>
    <message>
        <source>Use wording</source>
        <translation>তৈরি বাক্য নিন</translation>
    </message>
    <message>
        <source>Reported nationally, not a factory finding</source>
        <translation>জাতীয়ভাবে জানানো হয়, কারখানার অনিয়ম নয়</translation>
    </message>
    <message>
        <source>How widespread</source>
        <translation>কতটা ব্যাপক</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>একটি ঘটনা</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>কয়েকটি</translation>
    </message>
    <message>
        <source>Whole factory</source>
        <translation>পুরো কারখানা</translation>
    </message>
    <message>
        <source>Year, month, day, for example 2026-05-14</source>
        <translation>বছর, মাস, দিন, যেমন 2026-05-14</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>হ্যাঁ বা না</translation>
    </message>
</context>
<context>
    <name>FindingView</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%nটি ছবি</numerusform>
            <numerusform>%nটি ছবি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%nটি কাগজ</numerusform>
            <numerusform>%nটি কাগজ</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>বদলান</translation>
    </message>
    <message>
        <source>Change {number} {label}</source>
        <translation>{number} {label} বদলান</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Sources are hidden in Settings</source>
        <translation>উৎস সেটিংসে লুকানো আছে</translation>
    </message>
</context>
<context>
    <name>FindingsPresenter</name>
    <message>
        <source>{number} is now {place} of {all} in the exit meeting</source>
        <translation>{number} এখন সমাপনী সভায় {all}টির মধ্যে {place} নম্বরে</translation>
    </message>
    <message>
        <source>{number} is told with {lead}</source>
        <translation>{number} বলা হবে {lead}-এর সঙ্গে</translation>
    </message>
    <message>
        <source>{number} is told on its own</source>
        <translation>{number} আলাদা বলা হবে</translation>
    </message>
    <message>
        <source>The whole assessment</source>
        <translation>পুরো মূল্যায়ন</translation>
    </message>
</context>
<context>
    <name>FindingsScreen</name>
    <message>
        <source>findings</source>
        <translation>অনিয়ম</translation>
    </message>
    <message>
        <source>Check findings</source>
        <translation>অনিয়ম যাচাই করুন</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>নজর দরকার</translation>
    </message>
    <message>
        <source>Non-compliant</source>
        <translation>অপরিপালিত</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>যাচাই হয়নি</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>বাকি</translation>
    </message>
    <message>
        <source>All</source>
        <translation>সব</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>আরও দেখুন</translation>
    </message>
    <message>
        <source>Reopen to change</source>
        <translation>বদলাতে আবার খুলুন</translation>
    </message>
    <message>
        <source>Finish and make report</source>
        <translation>শেষ করে রিপোর্ট বানান</translation>
    </message>
    <message>
        <source>{count} non-compliant.</source>
        <translation>{count}টি অপরিপালিত।</translation>
    </message>
    <message>
        <source>This assessment is closed. Reopen it to change answers.</source>
        <translation>এই মূল্যায়ন বন্ধ। উত্তর বদলাতে আবার খুলুন।</translation>
    </message>
    <message>
        <source>{count} more below</source>
        <translation>নিচে আরও {count}টি</translation>
    </message>
    <message>
        <source>No finding needs attention</source>
        <translation>কোনো অনিয়মে নজর দরকার নেই</translation>
    </message>
    <message>
        <source>Nothing is non-compliant</source>
        <translation>কিছুই অপরিপালিত নয়</translation>
    </message>
    <message>
        <source>Nothing is not checked</source>
        <translation>যাচাই হয়নি এমন কিছু নেই</translation>
    </message>
    <message>
        <source>Every question is answered</source>
        <translation>সব প্রশ্নের উত্তর দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>No questions apply</source>
        <translation>কোনো প্রশ্ন প্রযোজ্য নয়</translation>
    </message>
    <message>
        <source>Two devices changed the same answer. Choose which one to keep, then finish</source>
        <translation>দুটি ডিভাইস একই উত্তর বদলেছে। কোনটি থাকবে বেছে নিন, তারপর শেষ করুন</translation>
    </message>
    <message>
        <source>After this, answers are locked and can only be changed by reopening with a reason.</source>
        <translation>এরপর উত্তর লক হবে। কারণ দিয়ে আবার খুললে তবেই বদলানো যাবে।</translation>
    </message>
    <message>
        <source>This device does not know a head office yet. Confidential notes and interviews stay here behind their PIN until they can be sealed to it.</source>
        <translation>এই ডিভাইস এখনো কোনো প্রধান কার্যালয় চেনে না। গোপনীয় নোট ও সাক্ষাৎকার সিল করে পাঠানো পর্যন্ত পিনের আড়ালে এখানেই থাকবে।</translation>
    </message>
    <message>
        <source>Confidential notes and interviews can no longer be opened on this device. Only the confidential reviewers of head office can read them.</source>
        <translation>গোপনীয় নোট ও সাক্ষাৎকার এই ডিভাইসে আর খোলা যাবে না। শুধু প্রধান কার্যালয়ের গোপনীয় পর্যালোচকেরা পড়তে পারেন।</translation>
    </message>
    <message>
        <source>Finish this assessment?</source>
        <translation>এই মূল্যায়ন শেষ করবেন?</translation>
    </message>
    <message>
        <source>Finish assessment</source>
        <translation>মূল্যায়ন শেষ করুন</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>কাজ চালিয়ে যান</translation>
    </message>
    <message>
        <source>Why is it finished with open points?</source>
        <translation>কিছু বিষয় বাকি রেখে কেন শেষ হচ্ছে?</translation>
    </message>
    <message>
        <source>Enter why the assessment is finished with open points</source>
        <translation>কিছু বিষয় বাকি রেখে কেন শেষ হচ্ছে তা লিখুন</translation>
    </message>
    <message>
        <source>Reopen this assessment?</source>
        <translation>এই মূল্যায়ন আবার খুলবেন?</translation>
    </message>
    <message>
        <source>Answers can be changed again. The reason is kept with the changes.</source>
        <translation>উত্তর আবার বদলানো যাবে। পরিবর্তনের সঙ্গে কারণ রাখা হয়।</translation>
    </message>
    <message>
        <source>Reopen assessment</source>
        <translation>মূল্যায়ন আবার খুলুন</translation>
    </message>
    <message>
        <source>Keep closed</source>
        <translation>বন্ধ রাখুন</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>কেন আবার খোলা হচ্ছে?</translation>
    </message>
    <message>
        <source>Enter why the assessment is opened again</source>
        <translation>কেন আবার খোলা হচ্ছে তা লিখুন</translation>
    </message>
    <message>
        <source>The assessment is finished</source>
        <translation>মূল্যায়ন শেষ হয়েছে</translation>
    </message>
    <message>
        <source>The assessment is open again</source>
        <translation>মূল্যায়ন আবার খোলা হয়েছে</translation>
    </message>
</context>
<context>
    <name>FindingsSide</name>
    <message>
        <source>By cluster</source>
        <translation>বিভাগ অনুযায়ী</translation>
    </message>
    <message>
        <source>Go to next problem</source>
        <translation>পরের সমস্যায় যান</translation>
    </message>
    <message>
        <source>Exit meeting</source>
        <translation>সমাপনী সভা</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message numerus="yes">
        <source>What was typed in %n fields is not recorded: {problems}</source>
        <translation>
            <numerusform>%nটি ঘরে যা লেখা হয়েছে তা সেভ হয়নি: {problems}</numerusform>
            <numerusform>%nটি ঘরে যা লেখা হয়েছে তা সেভ হয়নি: {problems}</numerusform>
        </translation>
    </message>
    <message>
        <source>The assessment is not finished: a change is not saved yet. It stays here. Do what the band above says, then finish again</source>
        <translation>মূল্যায়ন শেষ হয়নি: একটি পরিবর্তন এখনও সেভ হয়নি। সেটি এখানেই আছে। উপরের ব্যান্ডে যা বলা আছে তা করুন, তারপর আবার শেষ করুন</translation>
    </message>
    <message>
        <source>The assessment is not finished: photos are still being added. Wait for them, or stop it, then finish again</source>
        <translation>মূল্যায়ন শেষ হয়নি: ছবি এখনও যোগ হচ্ছে। সেগুলোর জন্য অপেক্ষা করুন বা থামান, তারপর আবার শেষ করুন</translation>
    </message>
    <message>
        <source>The assessment is not finished: the disk did not take it. All answers are saved. Make room on the disk, then finish again</source>
        <translation>মূল্যায়ন শেষ হয়নি: ডিস্ক তা নেয়নি। সব উত্তর সেভ আছে। ডিস্কে জায়গা খালি করুন, তারপর আবার শেষ করুন</translation>
    </message>
    <message>
        <source>The assessment is still closed: the disk did not take it. All answers are saved. Make room on the disk, then try again</source>
        <translation>মূল্যায়ন এখনও বন্ধ: ডিস্ক তা নেয়নি। সব উত্তর সেভ আছে। ডিস্কে জায়গা খালি করুন, তারপর আবার চেষ্টা করুন</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Done</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>পরবর্তী</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{total}টির মধ্যে {number}</translation>
    </message>
    <message>
        <source>Type a number such as 7.42, a word, or what you want to do. Its key is {key}.</source>
        <translation>7.42-এর মতো নম্বর, কোনো শব্দ, বা যা করতে চান লিখুন। কী: {key}।</translation>
    </message>
    <message>
        <source>When an assessment is open, Present safely stands in this bar. It closes the notes and shows only the findings. Its key is {key}.</source>
        <translation>মূল্যায়ন খোলা থাকলে ‘নিরাপদে দেখান’ এই বারে থাকে। এটি নোট বন্ধ করে শুধু অনিয়ম দেখায়। কী: {key}।</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>এখানে শুরু করুন</translation>
    </message>
    <message>
        <source>Start an assessment. Next time, Continue stands here and leads back to the question where you left.</source>
        <translation>একটি মূল্যায়ন শুরু করুন। পরের বার ‘চালিয়ে যান’ এখানে থাকবে এবং যে প্রশ্নে ছিলেন সেখানে নিয়ে যাবে।</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>যেকোনো কিছু খুঁজুন</translation>
    </message>
    <message>
        <source>Show the screen to the factory</source>
        <translation>কারখানাকে পর্দা দেখান</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>দেওয়া নেই</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Choose</source>
        <translation>বেছে নিন</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>যোগ করুন</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ফোল্ডার</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
</context>
<context>
    <name>FromOffice</name>
    <message>
        <source>From head office</source>
        <translation>প্রধান কার্যালয় থেকে</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>এখনই দেখুন</translation>
    </message>
    <message>
        <source>Nothing from head office waits for you</source>
        <translation>প্রধান কার্যালয় থেকে কিছু বাকি নেই</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>জিজ্ঞাসা করা হচ্ছে</translation>
    </message>
    <message>
        <source>Nothing from head office waits for you. Asked at {time}</source>
        <translation>প্রধান কার্যালয়ের কিছু আপনার জন্য অপেক্ষায় নেই। {time}-এ জিজ্ঞাসা করা হয়েছে</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message numerus="yes">
        <source>Locked after %n minutes. Enter your passphrase to continue</source>
        <translation>
            <numerusform>%n মিনিট পর লক হয়েছে। চালিয়ে যেতে পাসফ্রেজ লিখুন</numerusform>
            <numerusform>%n মিনিট পর লক হয়েছে। চালিয়ে যেতে পাসফ্রেজ লিখুন</numerusform>
        </translation>
    </message>
    <message>
        <source>Locking in {seconds} seconds. Touch any key to stay</source>
        <translation>{seconds} সেকেন্ডে লক হবে। থাকতে যেকোনো কি চাপুন</translation>
    </message>
    <message>
        <source>{text} at question {number}</source>
        <translation>{text}, প্রশ্ন {number}</translation>
    </message>
    <message>
        <source>Still at work: {what}. Your data is closed when this is done.</source>
        <translation>এখনও কাজ চলছে: {what}। শেষ হলে আপনার তথ্য বন্ধ হবে।</translation>
    </message>
    <message>
        <source>Your last change is not saved yet, so your data stays open behind this cover.</source>
        <translation>আপনার শেষ পরিবর্তন এখনো সেভ হয়নি, তাই এই ঢাকার আড়ালে ডেটা খোলা আছে।</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Every answer is saved at once. There is no Save button and nothing to lose.</source>
        <translation>প্রতিটি উত্তর সঙ্গে সঙ্গে সেভ হয়। সেভ বোতাম নেই, হারানোর কিছু নেই।</translation>
    </message>
    <message>
        <source>{search} finds any question by number or words, and runs every command.</source>
        <translation>{search} নম্বর বা শব্দ দিয়ে যেকোনো প্রশ্ন খোঁজে ও সব কমান্ড চালায়।</translation>
    </message>
    <message>
        <source>{cover} covers the screen at once. {lock} locks it.</source>
        <translation>{cover} সঙ্গে সঙ্গে পর্দা ঢাকে। {lock} লক করে।</translation>
    </message>
    <message>
        <source>Findings that say the same can be told together, and their order is yours.</source>
        <translation>যেসব ফলাফল একই কথা বলে সেগুলো একসঙ্গে বলা যায়, আর ক্রম আপনি ঠিক করেন।</translation>
    </message>
    <message>
        <source>The next cycle starts empty. Last year stands beside each question.</source>
        <translation>পরের চক্র খালি শুরু হয়। প্রতিটি প্রশ্নের পাশে গত বছরেরটি থাকে।</translation>
    </message>
    <message>
        <source>Late shows the lines that are past their day.</source>
        <translation>‘দিন পেরিয়েছে’ সেই সারিগুলো দেখায়, যেগুলোর দিন পেরিয়ে গেছে।</translation>
    </message>
    <message>
        <source>Verified is said by an advisor, after looking at papers or at the place.</source>
        <translation>‘যাচাই হয়েছে’ বলেন পরামর্শক, কাগজ বা জায়গা দেখার পরে।</translation>
    </message>
    <message>
        <source>It is saved as one page, as PDF or Word.</source>
        <translation>এটি এক পাতায় সেভ হয়, PDF বা Word হিসেবে।</translation>
    </message>
    <message>
        <source>A month of the year shows what happened in it.</source>
        <translation>বছরের একটি মাস দেখায় সেই মাসে কী হয়েছে।</translation>
    </message>
    <message>
        <source>Enter goes on at the question you left.</source>
        <translation>Enter চাপলে যে প্রশ্নে ছিলেন সেখান থেকে চলে।</translation>
    </message>
    <message>
        <source>The practice factory is for trying things. It never counts as a visit.</source>
        <translation>অনুশীলন কারখানা চেষ্টা করে দেখার জন্য। এটি কখনো পরিদর্শন হিসেবে গোনা হয় না।</translation>
    </message>
    <message>
        <source>The clusters can be answered in any order.</source>
        <translation>বিভাগগুলোর উত্তর যেকোনো ক্রমে দেওয়া যায়।</translation>
    </message>
    <message>
        <source>Select a number to see the questions behind it.</source>
        <translation>পেছনের প্রশ্নগুলো দেখতে একটি সংখ্যা বেছে নিন।</translation>
    </message>
    <message>
        <source>The numbers count work done. There is no score and no grade.</source>
        <translation>সংখ্যাগুলো কত কাজ হয়েছে তা দেখায়। কোনো নম্বর বা গ্রেড নেই।</translation>
    </message>
    <message>
        <source>Facts about the factory decide which questions apply.</source>
        <translation>কারখানার তথ্য ঠিক করে কোন প্রশ্ন প্রযোজ্য।</translation>
    </message>
    <message>
        <source>Before the exit meeting, the list at the side says what is missing.</source>
        <translation>সমাপনী সভার আগে পাশের তালিকা জানায় কী বাদ পড়েছে।</translation>
    </message>
    <message>
        <source>Suspicion is enough. You do not have to be sure.</source>
        <translation>সন্দেহই যথেষ্ট। নিশ্চিত হতে হবে না।</translation>
    </message>
    <message>
        <source>The steps and the telephone numbers can be read without a network.</source>
        <translation>ধাপ ও টেলিফোন নম্বর নেটওয়ার্ক ছাড়াই পড়া যায়।</translation>
    </message>
    <message>
        <source>Choose what you suspect. That starts the clock and shows whom to call.</source>
        <translation>কী সন্দেহ করছেন বেছে নিন। তাতে সময় গোনা শুরু হয় ও কাকে ফোন করবেন দেখায়।</translation>
    </message>
    <message>
        <source>Write what happened into the confidential note, without names.</source>
        <translation>কী ঘটেছে গোপনীয় নোটে লিখুন, নাম ছাড়া।</translation>
    </message>
    <message>
        <source>Only the lead assessor can let the exit meeting show the finding.</source>
        <translation>শুধু প্রধান মূল্যায়নকারী সমাপনী সভায় অনিয়মটি দেখাতে দিতে পারেন।</translation>
    </message>
    <message>
        <source>1 to 4 answer. Arrow keys move and never change an answer.</source>
        <translation>1 থেকে 4 চাপলে উত্তর হয়। তীর কি শুধু সরায়, উত্তর বদলায় না।</translation>
    </message>
    <message>
        <source>Choose every way you checked this. Two or more make a finding stronger.</source>
        <translation>যত উপায়ে যাচাই করেছেন সব বেছে নিন। দুই বা বেশি হলে অনিয়ম আরও জোরালো হয়।</translation>
    </message>
    <message>
        <source>Under a finding say what, where, when and how many. No names. This text is printed.</source>
        <translation>অনিয়মের নিচে লিখুন কী, কোথায়, কখন ও কতজন। কোনো নাম নয়। এই লেখা ছাপা হয়।</translation>
    </message>
    <message>
        <source>Nothing blocks moving on. {problem} goes to the next thing that is missing.</source>
        <translation>এগিয়ে যেতে কিছুই আটকায় না। {problem} পরের বাদ পড়া জায়গায় নেয়।</translation>
    </message>
    <message>
        <source>A photo that is taken here belongs to this question.</source>
        <translation>এখানে তোলা ছবি এই প্রশ্নে যায়।</translation>
    </message>
    <message>
        <source>Interviews have numbers and never names. Your notes PIN opens them.</source>
        <translation>সাক্ষাৎকারের নম্বর থাকে, নাম কখনো নয়। আপনার নোটের পিন দিয়ে খোলে।</translation>
    </message>
    <message>
        <source>Link an interview to a question to say that it supports or contradicts it.</source>
        <translation>একটি সাক্ষাৎকার কোনো প্রশ্নকে সমর্থন বা বিরোধ করলে প্রশ্নের সঙ্গে যুক্ত করুন।</translation>
    </message>
    <message>
        <source>Write no names and no telephone numbers. You are warned when a text looks like one.</source>
        <translation>নাম বা টেলিফোন নম্বর লিখবেন না। লেখা তেমন দেখালে আপনাকে সতর্ক করা হয়।</translation>
    </message>
    <message>
        <source>The bars say how many interviews the country asks for.</source>
        <translation>দাগগুলো দেখায় দেশ কতটি সাক্ষাৎকার চায়।</translation>
    </message>
    <message>
        <source>They close by themselves after 60 seconds, when you leave, and when the screen is covered.</source>
        <translation>60 সেকেন্ড পর, আপনি সরে গেলে বা পর্দা ঢাকলে এগুলো নিজেই বন্ধ হয়।</translation>
    </message>
    <message>
        <source>A paper that is not given stays in the problem list until it comes.</source>
        <translation>যে কাগজ দেওয়া হয়নি, না আসা পর্যন্ত তা সমস্যার তালিকায় থাকে।</translation>
    </message>
    <message>
        <source>Say for each paper whether it was asked, given, seen or copied.</source>
        <translation>প্রতিটি কাগজের জন্য লিখুন: চাওয়া, দেওয়া, দেখা না কপি হয়েছে।</translation>
    </message>
    <message>
        <source>Link a paper to the questions it answers.</source>
        <translation>একটি কাগজ যে প্রশ্নের উত্তর দেয় তার সঙ্গে যুক্ত করুন।</translation>
    </message>
    <message>
        <source>Copy pay records in Excel and paste them here. Columns with names are left out.</source>
        <translation>Excel থেকে মজুরির নথি কপি করে এখানে পেস্ট করুন। নামের কলাম বাদ যায়।</translation>
    </message>
    <message>
        <source>A photo of a paper goes through Hide faces like every other.</source>
        <translation>কাগজের ছবিও অন্য সব ছবির মতো ‘মুখ ঢাকুন’ হয়ে যায়।</translation>
    </message>
    <message>
        <source>What is missing stands first. Each line leads to its question.</source>
        <translation>যা বাদ পড়েছে তা সবার আগে থাকে। প্রতিটি সারি তার প্রশ্নে নিয়ে যায়।</translation>
    </message>
    <message>
        <source>Save and next on that question leads back here.</source>
        <translation>সেই প্রশ্নে ‘সেভ ও পরেরটি’ আবার এখানে আনে।</translation>
    </message>
    <message>
        <source>You can finish with open points when you say why.</source>
        <translation>কারণ জানালে কিছু বিষয় বাকি রেখেও শেষ করা যায়।</translation>
    </message>
    <message>
        <source>Nothing here shows who told you something.</source>
        <translation>এখানে কিছুই দেখায় না কে আপনাকে কী বলেছেন।</translation>
    </message>
    <message>
        <source>What you see is the real file. Confidential notes cannot reach it.</source>
        <translation>যা দেখছেন তা-ই আসল ফাইল। গোপনীয় নোট এতে আসতে পারে না।</translation>
    </message>
    <message>
        <source>Export saves to the folder that is shown, without asking again.</source>
        <translation>এক্সপোর্ট আবার না জিজ্ঞেস করে দেখানো ফোল্ডারে সেভ করে।</translation>
    </message>
    <message>
        <source>One or two languages can stand side by side.</source>
        <translation>একটি বা দুটি ভাষা পাশাপাশি রাখা যায়।</translation>
    </message>
    <message>
        <source>The checks beside it say what a reader should not see yet.</source>
        <translation>পাশের যাচাই জানায় পাঠকের এখনো কী দেখা উচিত নয়।</translation>
    </message>
    <message>
        <source>An issued report never changes. A correction gets its own number.</source>
        <translation>প্রকাশ করা রিপোর্ট কখনো বদলায় না। সংশোধন আলাদা নম্বর পায়।</translation>
    </message>
    <message>
        <source>This visit stands beside an earlier one, question by question.</source>
        <translation>এই পরিদর্শন আগের একটির পাশে থাকে, প্রশ্ন ধরে ধরে।</translation>
    </message>
    <message>
        <source>Fixed, repeated and new are counted apart.</source>
        <translation>ঠিক করা, আবার পাওয়া ও নতুন আলাদা গোনা হয়।</translation>
    </message>
    <message>
        <source>Where the questions changed too much, it says not comparable.</source>
        <translation>প্রশ্ন বেশি বদলালে ‘তুলনীয় নয়’ লেখা থাকে।</translation>
    </message>
    <message>
        <source>The table has every line and can be copied to a spreadsheet.</source>
        <translation>টেবিলে প্রতিটি সারি আছে, স্প্রেডশিটে কপি করা যায়।</translation>
    </message>
    <message>
        <source>Factories are not ranked.</source>
        <translation>কারখানার কোনো ক্রম করা হয় না।</translation>
    </message>
    <message>
        <source>1, 2 and 3 put a photo on one of the suggested questions and go on.</source>
        <translation>1, 2 ও 3 ছবিটি প্রস্তাবিত একটি প্রশ্নে রাখে ও পরেরটিতে যায়।</translation>
    </message>
    <message>
        <source>X leaves a photo out. It is never deleted.</source>
        <translation>X একটি ছবি বাদ দেয়। তা কখনো মোছা হয় না।</translation>
    </message>
    <message>
        <source>H hides faces. Nobody should be recognised in a report.</source>
        <translation>H মুখ ঢাকে। রিপোর্টে কাউকে যেন চেনা না যায়।</translation>
    </message>
    <message>
        <source>Put in a card, or drag files onto the page. The same photo is stored once.</source>
        <translation>কার্ড লাগান, বা ফাইল টেনে এই পাতায় ছাড়ুন। একই ছবি একবারই রাখা হয়।</translation>
    </message>
    <message>
        <source>Only photos that are marked Use are printed.</source>
        <translation>শুধু ‘নিন’ চিহ্ন দেওয়া ছবি ছাপা হয়।</translation>
    </message>
    <message>
        <source>H draws over faces. What is hidden is gone from the printed copy.</source>
        <translation>H মুখের ওপর আঁকে। যা ঢাকা তা ছাপা কপিতে থাকে না।</translation>
    </message>
    <message>
        <source>The face finder can miss people. Look at the whole photo before you use it.</source>
        <translation>মুখ খোঁজা কাউকে বাদ দিতে পারে। নেওয়ার আগে পুরো ছবি দেখুন।</translation>
    </message>
    <message>
        <source>Insert puts a box in the middle. Arrow keys move it, Shift and arrow keys size it.</source>
        <translation>Insert মাঝখানে একটি বাক্স রাখে। তীর কি সরায়, Shift ও তীর কি আকার বদলায়।</translation>
    </message>
    <message>
        <source>The original stays encrypted on this device.</source>
        <translation>আসল ছবি এই ডিভাইসে এনক্রিপ্ট করা থাকে।</translation>
    </message>
    <message>
        <source>Every step can be undone.</source>
        <translation>প্রতিটি ধাপ ফেরানো যায়।</translation>
    </message>
    <message>
        <source>Space takes a photo. Each one is saved at once.</source>
        <translation>Space ছবি তোলে। প্রতিটি সঙ্গে সঙ্গে সেভ হয়।</translation>
    </message>
    <message>
        <source>Backspace takes the last one away again.</source>
        <translation>Backspace শেষ ছবিটি সরায়।</translation>
    </message>
    <message>
        <source>The photos belong to the question that is named here.</source>
        <translation>ছবিগুলো এখানে লেখা প্রশ্নে যায়।</translation>
    </message>
    <message>
        <source>Enter or Esc goes back to where you were.</source>
        <translation>Enter বা Esc আপনি যেখানে ছিলেন সেখানে ফেরায়।</translation>
    </message>
    <message>
        <source>Without a camera, add photos from a phone or a card.</source>
        <translation>ক্যামেরা না থাকলে ফোন বা কার্ড থেকে ছবি যোগ করুন।</translation>
    </message>
    <message>
        <source>Photograph the clock, bring the photo in, then choose it here.</source>
        <translation>ঘড়ির ছবি তুলুন, ছবিটি যোগ করুন, তারপর এখানে বেছে নিন।</translation>
    </message>
    <message>
        <source>The code beside the clock tells the time. Without it, type the time.</source>
        <translation>ঘড়ির পাশের কোড সময় জানায়। কোড না থাকলে সময় লিখুন।</translation>
    </message>
    <message>
        <source>It counts for all photos of this camera, also for later ones.</source>
        <translation>এটি এই ক্যামেরার সব ছবির জন্য প্রযোজ্য, পরের ছবিগুলোর জন্যও।</translation>
    </message>
    <message>
        <source>The photos themselves are not changed.</source>
        <translation>ছবিগুলো নিজে বদলায় না।</translation>
    </message>
    <message>
        <source>See first that the clock of this device itself is right.</source>
        <translation>আগে দেখুন এই ডিভাইসের নিজের ঘড়ি ঠিক আছে কি না।</translation>
    </message>
    <message>
        <source>Everything about one factory, over all its visits.</source>
        <translation>একটি কারখানার সবকিছু, সব পরিদর্শন মিলিয়ে।</translation>
    </message>
    <message>
        <source>What you change here never changes a closed assessment.</source>
        <translation>এখানে যা বদলান তা বন্ধ মূল্যায়নকে কখনো বদলায় না।</translation>
    </message>
    <message>
        <source>A visit that is closed opens for reading.</source>
        <translation>বন্ধ পরিদর্শন শুধু পড়ার জন্য খোলে।</translation>
    </message>
    <message>
        <source>The plan, the progress and the log belong to the factory, not to one visit.</source>
        <translation>পরিকল্পনা, অগ্রগতি ও লগ কারখানার, একটি পরিদর্শনের নয়।</translation>
    </message>
    <message>
        <source>An action says who does what until when. Name a function, not a person.</source>
        <translation>পদক্ষেপ বলে কে কী করবেন, কবের মধ্যে। পদ লিখুন, নাম নয়।</translation>
    </message>
    <message>
        <source>The plan can be sent out as a workbook and read back in.</source>
        <translation>পরিকল্পনা ওয়ার্কবুক হিসেবে পাঠিয়ে আবার ফেরত নেওয়া যায়।</translation>
    </message>
    <message>
        <source>Record a visit or a training in a few lines.</source>
        <translation>পরিদর্শন বা প্রশিক্ষণ কয়েক লাইনে লিখে রাখুন।</translation>
    </message>
    <message>
        <source>Count people by sex and role, without names.</source>
        <translation>লিঙ্গ ও ভূমিকা ধরে মানুষ গুনুন, নাম ছাড়া।</translation>
    </message>
    <message>
        <source>A note can be shared or confidential. It says which.</source>
        <translation>নোট দেখানোর মতো বা গোপনীয় হতে পারে। কোনটি তা লেখা থাকে।</translation>
    </message>
    <message>
        <source>Topics link to compliance points.</source>
        <translation>বিষয়গুলো পরিপালন বিষয়ের সঙ্গে যুক্ত থাকে।</translation>
    </message>
    <message>
        <source>Only what the factory allowed is shared.</source>
        <translation>কারখানা যা অনুমতি দিয়েছে শুধু তা-ই ভাগ করা হয়।</translation>
    </message>
    <message>
        <source>A consent can be withdrawn at any time.</source>
        <translation>সম্মতি যেকোনো সময় ফিরিয়ে নেওয়া যায়।</translation>
    </message>
    <message>
        <source>The page that is shared is signed and can be checked.</source>
        <translation>যে পাতা ভাগ করা হয় তাতে সই থাকে ও যাচাই করা যায়।</translation>
    </message>
    <message>
        <source>Nothing confidential can be shared.</source>
        <translation>গোপনীয় কিছু ভাগ করা যায় না।</translation>
    </message>
    <message>
        <source>Who received it is recorded.</source>
        <translation>কে পেয়েছেন তা লেখা থাকে।</translation>
    </message>
    <message>
        <source>Start assessment needs the factory, the visit days and a country. The rest can wait.</source>
        <translation>মূল্যায়ন শুরু করতে কারখানা, পরিদর্শনের দিন ও দেশ লাগে। বাকিটা পরে হবে।</translation>
    </message>
    <message>
        <source>Type into the search to find a factory by name, place or dates.</source>
        <translation>নাম, জায়গা বা তারিখ লিখে কারখানা খুঁজুন।</translation>
    </message>
    <message>
        <source>Each line says how far a visit is and what head office has.</source>
        <translation>প্রতিটি সারি বলে পরিদর্শন কত দূর ও প্রধান কার্যালয় কী পেয়েছে।</translation>
    </message>
    <message>
        <source>The app never waits for a network. You can work for days without one.</source>
        <translation>অ্যাপ কখনো নেটওয়ার্কের জন্য বসে থাকে না। নেটওয়ার্ক ছাড়াই দিনের পর দিন কাজ করা যায়।</translation>
    </message>
    <message>
        <source>Received by head office is shown only for a signed receipt that was checked.</source>
        <translation>সই করা রসিদ যাচাই হলে তবেই ‘প্রধান কার্যালয় পেয়েছে’ দেখানো হয়।</translation>
    </message>
    <message>
        <source>When two devices changed the same answer, you choose. Both are kept until then.</source>
        <translation>দুটি ডিভাইস একই উত্তর বদলালে আপনি বেছে নেন। তত দিন দুটিই থাকে।</translation>
    </message>
    <message>
        <source>A copy on a USB stick is encrypted and holds everything.</source>
        <translation>USB-র কপি এনক্রিপ্ট করা, তাতে সবকিছু থাকে।</translation>
    </message>
    <message>
        <source>The passphrase, the PIN of the notes and the recovery code can be changed here.</source>
        <translation>পাসফ্রেজ, নোটের পিন ও রিকভারি কোড এখানে বদলানো যায়।</translation>
    </message>
    <message>
        <source>Ctrl and plus, minus or 0 change the text size anywhere.</source>
        <translation>Ctrl-এর সঙ্গে প্লাস, মাইনাস বা 0 চাপলে সব জায়গায় লেখার আকার বদলায়।</translation>
    </message>
    <message>
        <source>The settings stay on this device and hold nothing of an assessment.</source>
        <translation>সেটিংস এই ডিভাইসেই থাকে, তাতে মূল্যায়নের কিছু নেই।</translation>
    </message>
    <message>
        <source>Copy details for support holds versions and counts only.</source>
        <translation>সহায়তার জন্য ‘বিবরণ কপি করুন’-এ শুধু সংস্করণ ও সংখ্যা থাকে।</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>Answer, from inside a text</source>
        <translation>লেখার ভেতর থেকে উত্তর দিন</translation>
    </message>
    <message>
        <source>Say what became of the paper, go on</source>
        <translation>কাগজের কী হলো চিহ্ন দিন, পরেরটিতে যান</translation>
    </message>
    <message>
        <source>Put on that question and go on</source>
        <translation>সেই প্রশ্নে রাখুন, পরেরটিতে যান</translation>
    </message>
    <message>
        <source>Use in the report</source>
        <translation>রিপোর্টে নিন</translation>
    </message>
    <message>
        <source>Leave out of the report</source>
        <translation>রিপোর্ট থেকে বাদ দিন</translation>
    </message>
    <message>
        <source>Hide all faces</source>
        <translation>সব মুখ ঢাকুন</translation>
    </message>
    <message>
        <source>Find another question</source>
        <translation>অন্য প্রশ্ন খুঁজুন</translation>
    </message>
    <message>
        <source>Photo before, next photo</source>
        <translation>আগের ছবি, পরের ছবি</translation>
    </message>
    <message>
        <source>Compare with the next photo</source>
        <translation>পরের ছবির সঙ্গে তুলনা করুন</translation>
    </message>
    <message>
        <source>Edit the photo</source>
        <translation>ছবি সম্পাদনা করুন</translation>
    </message>
    <message>
        <source>New line of the plan</source>
        <translation>পরিকল্পনার নতুন লাইন</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>তালিকায় খুঁজুন</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>টেবিল হিসেবে কপি করুন</translation>
    </message>
    <message>
        <source>Non-compliant: tell a finding earlier, later</source>
        <translation>অপরিপালিত: অনিয়ম আগে, পরে বলুন</translation>
    </message>
    <message>
        <source>Hide all faces, and draw fills</source>
        <translation>সব মুখ ঢাকুন, আঁকলে ভরাট হয়</translation>
    </message>
    <message>
        <source>Box, arrow, pen, text, crop</source>
        <translation>বাক্স, তীর, কলম, লেখা, ছাঁটা</translation>
    </message>
    <message>
        <source>A mark in the middle</source>
        <translation>মাঝখানে একটি চিহ্ন</translation>
    </message>
    <message>
        <source>Move the mark</source>
        <translation>চিহ্ন সরান</translation>
    </message>
    <message>
        <source>Size the mark</source>
        <translation>চিহ্নের আকার বদলান</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>চিহ্ন মুছুন</translation>
    </message>
    <message>
        <source>Save photo</source>
        <translation>ছবি সেভ করুন</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>ছবি তুলুন</translation>
    </message>
    <message>
        <source>Drop the last photo</source>
        <translation>শেষ ছবি ফেলে দিন</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>Tick a source</source>
        <translation>উৎসে টিক দিন</translation>
    </message>
    <message>
        <source>Comments of head office wait here, and on their questions, for an answer.</source>
        <translation>প্রধান কার্যালয়ের মন্তব্য এখানে ও তাদের প্রশ্নে উত্তরের অপেক্ষায় থাকে।</translation>
    </message>
    <message>
        <source>Every change here works at once. Every command can have another key.</source>
        <translation>এখানে প্রতিটি পরিবর্তন সঙ্গে সঙ্গে কাজ করে। প্রতিটি কমান্ডের অন্য শর্টকাট হতে পারে।</translation>
    </message>
    <message>
        <source>Tick a source, on any keyboard</source>
        <translation>উৎসে টিক দিন, যেকোনো কিবোর্ডে</translation>
    </message>
    <message>
        <source>Save and next, from the answers</source>
        <translation>সেভ ও পরেরটি, উত্তর থেকে</translation>
    </message>
    <message>
        <source>From text to answers to the list</source>
        <translation>লেখা থেকে উত্তরে, সেখান থেকে তালিকায়</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Search keys</source>
        <translation>শর্টকাট খুঁজুন</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>শর্টকাট</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>এই পাতার শর্টকাট</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>সব শর্টকাট দেখান</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>সাহায্য বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Answer</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>চিহ্ন</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>কী পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Workers affected</source>
        <translation>ক্ষতিগ্রস্ত শ্রমিক</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>কোথায়</translation>
    </message>
    <message>
        <source>How widespread</source>
        <translation>কতটা ব্যাপক</translation>
    </message>
    <message>
        <source>Factory response</source>
        <translation>কারখানার জবাব</translation>
    </message>
    <message>
        <source>Factory response in words</source>
        <translation>কারখানার জবাব, নিজের ভাষায়</translation>
    </message>
    <message>
        <source>Told together with</source>
        <translation>যার সঙ্গে বলা হয়</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>কিছু না</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>না</translation>
    </message>
    <message>
        <source>one case</source>
        <translation>একটি ঘটনা</translation>
    </message>
    <message>
        <source>several</source>
        <translation>কয়েকটি</translation>
    </message>
    <message>
        <source>whole factory</source>
        <translation>পুরো কারখানা</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>একমত</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>একমত নয়</translation>
    </message>
    <message>
        <source>corrected on site</source>
        <translation>পরিদর্শনের সময় সংশোধিত</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Nothing was changed here yet</source>
        <translation>এখানে এখনো কিছু বদলানো হয়নি</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>Restore {what}, {who}</source>
        <translation>{what} ফিরিয়ে আনুন, {who}</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message>
        <source>{number}: brought back</source>
        <translation>{number}: ফিরিয়ে আনা হয়েছে</translation>
    </message>
    <message>
        <source>{name}, {day} {time}</source>
        <translation>{name}, {day} {time}</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>এই ডিভাইস</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n assessments</source>
        <translation>
            <numerusform>%nটি মূল্যায়ন</numerusform>
            <numerusform>%nটি মূল্যায়ন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n non-compliant</source>
        <translation>
            <numerusform>%nটি অপরিপালিত</numerusform>
            <numerusform>%nটি অপরিপালিত</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%nটির দিন পেরিয়েছে</numerusform>
            <numerusform>%nটির দিন পেরিয়েছে</numerusform>
        </translation>
    </message>
    <message>
        <source>making the practice factory</source>
        <translation>অনুশীলন কারখানা তৈরি হচ্ছে</translation>
    </message>
    <message>
        <source>opening an assessment</source>
        <translation>মূল্যায়ন খোলা হচ্ছে</translation>
    </message>
    <message>
        <source>Cycle {number}</source>
        <translation>চক্র {number}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total}টির মধ্যে {done}টি</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>অনুশীলন</translation>
    </message>
    <message>
        <source>{progress} answered</source>
        <translation>উত্তর দেওয়া: {progress}</translation>
    </message>
    <message>
        <source>{progress} lines of the plan done</source>
        <translation>পরিকল্পনার সারি হয়েছে: {progress}</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>পরিকল্পনা নেই</translation>
    </message>
    <message>
        <source>none non-compliant</source>
        <translation>কোনোটি অপরিপালিত নয়</translation>
    </message>
    <message>
        <source>Cycle {number}, {dates}</source>
        <translation>চক্র {number}, {dates}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} থেকে {last}</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Assessments</source>
        <translation>মূল্যায়ন</translation>
    </message>
    <message>
        <source>Start assessment</source>
        <translation>মূল্যায়ন শুরু করুন</translation>
    </message>
    <message>
        <source>Search factories</source>
        <translation>কারখানা খুঁজুন</translation>
    </message>
    <message>
        <source>No factories on this device yet</source>
        <translation>এই ডিভাইসে এখনো কোনো কারখানা নেই</translation>
    </message>
    <message>
        <source>Start an assessment, or try everything in the practice factory first. An assessment of a colleague comes on a USB stick.</source>
        <translation>একটি মূল্যায়ন শুরু করুন, বা আগে অনুশীলন কারখানায় সব চেষ্টা করে দেখুন। সহকর্মীর মূল্যায়ন USB-তে আসে।</translation>
    </message>
    <message>
        <source>Open from USB</source>
        <translation>USB থেকে খুলুন</translation>
    </message>
    <message>
        <source>Enter head office</source>
        <translation>প্রধান কার্যালয় লিখুন</translation>
    </message>
    <message>
        <source>Whose assessments</source>
        <translation>কার মূল্যায়ন</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>তালিকায় কী আছে</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>কারখানা</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>হোম</translation>
    </message>
    <message>
        <source>Continue: {factory}, question {number}</source>
        <translation>চালিয়ে যান: {factory}, প্রশ্ন {number}</translation>
    </message>
    <message>
        <source>Practice factory</source>
        <translation>অনুশীলন কারখানা</translation>
    </message>
    <message>
        <source>Practise cycle {number}</source>
        <translation>চক্র {number} অনুশীলন করুন</translation>
    </message>
    <message>
        <source>Making the practice factory: two finished assessments with photos</source>
        <translation>অনুশীলন কারখানা তৈরি হচ্ছে: ছবিসহ দুটি শেষ হওয়া মূল্যায়ন</translation>
    </message>
    <message>
        <source>If you stop, what is made stays. Practice factory goes on with the rest.</source>
        <translation>থামালে যা তৈরি হয়েছে তা থাকবে। অনুশীলন কারখানা বাকিটা পরে তৈরি করবে।</translation>
    </message>
    <message>
        <source>No factory has these words</source>
        <translation>এই শব্দে কোনো কারখানা নেই</translation>
    </message>
    <message>
        <source>Nothing here was recorded on another device</source>
        <translation>এখানকার কিছুই অন্য ডিভাইসে লেখা হয়নি</translation>
    </message>
    <message>
        <source>You lead none of these assessments, and no cluster is yours</source>
        <translation>এসব মূল্যায়নের কোনোটিতে আপনি প্রধান মূল্যায়নকারী নন, কোনো বিভাগও আপনার নয়</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>সাজানো: {order}</translation>
    </message>
    <message>
        <source>last changed</source>
        <translation>শেষ পরিবর্তন</translation>
    </message>
    <message>
        <source>factory</source>
        <translation>কারখানা</translation>
    </message>
    <message>
        <source>date of the visit</source>
        <translation>পরিদর্শনের তারিখ</translation>
    </message>
    <message>
        <source>non-compliant</source>
        <translation>অপরিপালিত</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>আমার</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>দলের</translation>
    </message>
    <message>
        <source>All</source>
        <translation>সব</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n জন</numerusform>
            <numerusform>%n জন</numerusform>
        </translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>স্থায়ী</translation>
    </message>
    <message>
        <source>Fixed term</source>
        <translation>নির্দিষ্ট মেয়াদি</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>ঠিকাদারের শ্রমিক</translation>
    </message>
    <message>
        <source>Apprentice</source>
        <translation>শিক্ষানবিশ</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>মিশ্র</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>কারখানায়</translation>
    </message>
    <message>
        <source>Off site</source>
        <translation>কারখানার বাইরে</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>টেলিফোনে</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>সমর্থন করে</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>বিরোধ করে</translation>
    </message>
    <message>
        <source>women: {count}</source>
        <translation>নারী: {count}</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>একজন নারী</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>একজন পুরুষ</translation>
    </message>
    <message>
        <source>planned for {day}</source>
        <translation>{day} তারিখে হওয়ার কথা</translation>
    </message>
    <message>
        <source>This looks like a name. Take it out: notes hold no names</source>
        <translation>এটি নামের মতো দেখাচ্ছে। মুছে দিন: নোটে কোনো নাম থাকে না</translation>
    </message>
    <message>
        <source>This looks like a telephone number. Take it out: notes hold nothing to find a person by</source>
        <translation>এটি টেলিফোন নম্বরের মতো দেখাচ্ছে। মুছে দিন: কাউকে খুঁজে পাওয়ার মতো কিছু নোটে থাকে না</translation>
    </message>
    <message>
        <source>{number} rests on 1 worker of {line}. A manager could guess who spoke. Leave out the line, or find another source</source>
        <translation>{number}-এর ভিত্তি {line}-এর 1 জন শ্রমিকের কথা। কে বলেছেন তা কর্তৃপক্ষ আন্দাজ করতে পারে। লাইন বাদ দিন, বা অন্য উৎস খুঁজুন</translation>
    </message>
    <message>
        <source>{number} rests on {people} workers of {line}. A manager could guess who spoke. Leave out the line, or find another source</source>
        <translation>{number}-এর ভিত্তি {line}-এর {people} জন শ্রমিকের কথা। কে বলেছেন তা কর্তৃপক্ষ আন্দাজ করতে পারে। লাইন বাদ দিন, বা অন্য উৎস খুঁজুন</translation>
    </message>
</context>
<context>
    <name>InterviewCard</name>
    <message>
        <source>Interview</source>
        <translation>সাক্ষাৎকার</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>কোথায়</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>চুক্তি</translation>
    </message>
    <message>
        <source>People</source>
        <translation>কতজন</translation>
    </message>
    <message>
        <source>1, or the size of the group</source>
        <translation>1, বা দলে যতজন</translation>
    </message>
    <message>
        <source>Of them women</source>
        <translation>তাঁদের মধ্যে নারী</translation>
    </message>
    <message>
        <source>A number, 0 for none</source>
        <translation>একটি সংখ্যা, কেউ না হলে 0</translation>
    </message>
    <message>
        <source>Line or section</source>
        <translation>লাইন বা সেকশন</translation>
    </message>
    <message>
        <source>For example Line 4. No names</source>
        <translation>যেমন লাইন 4। কোনো নাম নয়</translation>
    </message>
    <message>
        <source>To be held later</source>
        <translation>পরে নেওয়া হবে</translation>
    </message>
    <message>
        <source>Year, month, day. Leave empty once it was held</source>
        <translation>বছর, মাস, দিন। নেওয়া হয়ে গেলে খালি রাখুন</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>কী বলা হয়েছে</translation>
    </message>
    <message>
        <source>Never printed or shown in the exit meeting. No names.</source>
        <translation>কখনো ছাপা হয় না, সমাপনী সভায় দেখানো হয় না। কোনো নাম নয়।</translation>
    </message>
    <message>
        <source>What it says of answers</source>
        <translation>উত্তর সম্পর্কে কী বলে</translation>
    </message>
    <message>
        <source>Question number</source>
        <translation>প্রশ্নের নম্বর</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>সমর্থন করে</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>বিরোধ করে</translation>
    </message>
    <message>
        <source>Take back: {line}</source>
        <translation>ফিরিয়ে নিন: {line}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
</context>
<context>
    <name>InterviewsPresenter</name>
    <message>
        <source>Interview removed</source>
        <translation>সাক্ষাৎকার মোছা হয়েছে</translation>
    </message>
    <message>
        <source>Confidential notes are closed. Open them, then undo again</source>
        <translation>গোপনীয় নোট বন্ধ আছে। সেগুলো খুলে আবার ফেরান</translation>
    </message>
    <message>
        <source>There is no question with this number. Enter one like 7.42</source>
        <translation>এই নম্বরের কোনো প্রশ্ন নেই। 7.42-এর মতো একটি লিখুন</translation>
    </message>
</context>
<context>
    <name>InterviewsScreen</name>
    <message>
        <source>Interviews</source>
        <translation>সাক্ষাৎকার</translation>
    </message>
    <message>
        <source>Confidential. By number only, never by name. Never printed or presented.</source>
        <translation>গোপনীয়। শুধু নম্বর, কখনো নাম নয়। কখনো ছাপা বা দেখানো হয় না।</translation>
    </message>
    <message>
        <source>Close interviews</source>
        <translation>সাক্ষাৎকার বন্ধ করুন</translation>
    </message>
    <message>
        <source>Urgent procedure</source>
        <translation>জরুরি পদ্ধতি</translation>
    </message>
    <message>
        <source>Interviews are closed</source>
        <translation>সাক্ষাৎকার বন্ধ আছে</translation>
    </message>
    <message>
        <source>Your notes PIN opens them. They close again after 60 seconds without a touch</source>
        <translation>আপনার নোটের পিন দিয়ে খোলে। 60 সেকেন্ড না ছুঁলে আবার বন্ধ হয়</translation>
    </message>
    <message>
        <source>Open interviews</source>
        <translation>সাক্ষাৎকার খুলুন</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>নতুন সাক্ষাৎকার</translation>
    </message>
    <message>
        <source>No interviews yet</source>
        <translation>এখনো কোনো সাক্ষাৎকার নেই</translation>
    </message>
    <message>
        <source>Choose the people yourself, and offer to talk off site or later</source>
        <translation>লোক নিজে বেছে নিন, এবং কারখানার বাইরে বা পরে কথা বলার সুযোগ দিন</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>সাক্ষাৎকার</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {total}-এর মধ্যে {done}</translation>
    </message>
    <message>
        <source>{what}: {done}</source>
        <translation>{what}: {done}</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>শ্রমিক</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>নারী</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>দলে</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message numerus="yes">
        <source>Hide %n faces, or leave the photo out</source>
        <translation>
            <numerusform>%nটি মুখ ঢাকুন, বা ছবিটি বাদ দিন</numerusform>
            <numerusform>%nটি মুখ ঢাকুন, বা ছবিটি বাদ দিন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n problems</source>
        <translation>
            <numerusform>%nটি সমস্যা আছে</numerusform>
            <numerusform>%nটি সমস্যা আছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems need attention before the report can be finished.</source>
        <translation>
            <numerusform>রিপোর্ট শেষ করার আগে %nটি সমস্যায় নজর দরকার।</numerusform>
            <numerusform>রিপোর্ট শেষ করার আগে %nটি সমস্যায় নজর দরকার।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are still open.</source>
        <translation>
            <numerusform>%nটি বিষয় এখনো বাকি।</numerusform>
            <numerusform>%nটি বিষয় এখনো বাকি।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions left</source>
        <translation>
            <numerusform>%nটি প্রশ্ন বাকি</numerusform>
            <numerusform>%nটি প্রশ্ন বাকি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers without a source</source>
        <translation>
            <numerusform>%nটি উত্তরে উৎস নেই</numerusform>
            <numerusform>%nটি উত্তরে উৎস নেই</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings without text</source>
        <translation>
            <numerusform>%nটি অনিয়মে লেখা নেই</numerusform>
            <numerusform>%nটি অনিয়মে লেখা নেই</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings without a number</source>
        <translation>
            <numerusform>%nটি অনিয়মে সংখ্যা নেই</numerusform>
            <numerusform>%nটি অনিয়মে সংখ্যা নেই</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers without a reason</source>
        <translation>
            <numerusform>%nটি উত্তরে কারণ নেই</numerusform>
            <numerusform>%nটি উত্তরে কারণ নেই</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings without evidence</source>
        <translation>
            <numerusform>%nটি অনিয়মে প্রমাণ নেই</numerusform>
            <numerusform>%nটি অনিয়মে প্রমাণ নেই</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos with visible faces</source>
        <translation>
            <numerusform>%nটি ছবিতে মুখ দেখা যায়</numerusform>
            <numerusform>%nটি ছবিতে মুখ দেখা যায়</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos without a question</source>
        <translation>
            <numerusform>%nটি ছবি কোনো প্রশ্নে নেই</numerusform>
            <numerusform>%nটি ছবি কোনো প্রশ্নে নেই</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes need a decision</source>
        <translation>
            <numerusform>%nটি পরিবর্তনে সিদ্ধান্ত দরকার</numerusform>
            <numerusform>%nটি পরিবর্তনে সিদ্ধান্ত দরকার</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers not given</source>
        <translation>
            <numerusform>%nটি কাগজ দেওয়া হয়নি</numerusform>
            <numerusform>%nটি কাগজ দেওয়া হয়নি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers contradicted in interviews</source>
        <translation>
            <numerusform>%nটি উত্তরের সঙ্গে সাক্ষাৎকারের বিরোধ</numerusform>
            <numerusform>%nটি উত্তরের সঙ্গে সাক্ষাৎকারের বিরোধ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Urgent procedure not begun for %n answers</source>
        <translation>
            <numerusform>%nটি উত্তরের জন্য জরুরি পদ্ধতি শুরু হয়নি</numerusform>
            <numerusform>%nটি উত্তরের জন্য জরুরি পদ্ধতি শুরু হয়নি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments not answered</source>
        <translation>
            <numerusform>%nটি মন্তব্যের উত্তর দেওয়া হয়নি</numerusform>
            <numerusform>%nটি মন্তব্যের উত্তর দেওয়া হয়নি</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed on two devices. Choose what to keep</source>
        <translation>দুটি ডিভাইসে বদলানো হয়েছে। কোনটি রাখবেন বাছুন</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>এই প্রশ্নের উত্তর দিন</translation>
    </message>
    <message>
        <source>Choose at least one answer to ‘How do you know?’</source>
        <translation>‘কীভাবে জানলেন?’ থেকে অন্তত একটি উত্তর বেছে নিন</translation>
    </message>
    <message>
        <source>Enter what you found</source>
        <translation>কী পেয়েছেন লিখুন</translation>
    </message>
    <message>
        <source>Enter how many workers were affected</source>
        <translation>কতজন শ্রমিক ক্ষতিগ্রস্ত লিখুন</translation>
    </message>
    <message>
        <source>Add a photo or a paper</source>
        <translation>একটি ছবি বা কাগজ যোগ করুন</translation>
    </message>
    <message>
        <source>Changed on two devices. Choose which answer to keep</source>
        <translation>দুটি ডিভাইসে বদলানো হয়েছে। কোন উত্তর থাকবে বেছে নিন</translation>
    </message>
    <message>
        <source>Ask for the paper again, or say that it is not available</source>
        <translation>কাগজটি আবার চান, বা লিখুন যে পাওয়া যাবে না</translation>
    </message>
    <message>
        <source>Begin the urgent procedure, or change the answer</source>
        <translation>জরুরি পদ্ধতি শুরু করুন, অথবা উত্তর বদলান</translation>
    </message>
    <message>
        <source>Read why head office sent this back, then open the answers again</source>
        <translation>প্রধান কার্যালয় কেন এটি ফেরত পাঠিয়েছে তা পড়ুন, তারপর উত্তরগুলো আবার খুলুন</translation>
    </message>
    <message>
        <source>Answer the comment of head office</source>
        <translation>প্রধান কার্যালয়ের মন্তব্যের উত্তর দিন</translation>
    </message>
    <message>
        <source>{interviews} contradicts this answer. Check it once more</source>
        <translation>{interviews} এই উত্তরের বিরোধ করে। আরেকবার যাচাই করুন</translation>
    </message>
    <message>
        <source>{interviews} contradict this answer. Check it once more</source>
        <translation>{interviews} এই উত্তরের বিরোধ করে। আরেকবার যাচাই করুন</translation>
    </message>
    <message>
        <source>Put the photo on a question, or leave it out</source>
        <translation>ছবিটি কোনো প্রশ্নে রাখুন, বা বাদ দিন</translation>
    </message>
    <message>
        <source>Choose why this was not checked</source>
        <translation>কেন যাচাই হয়নি বেছে নিন</translation>
    </message>
    <message>
        <source>Choose why this does not apply</source>
        <translation>কেন প্রযোজ্য নয় বেছে নিন</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>ফেরত পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>From head office</source>
        <translation>প্রধান কার্যালয় থেকে</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>কিছুতে নজর দরকার নেই।</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
    <message>
        <source>The disk does not take this now. It stays here and is tried again by itself.</source>
        <translation>ডিস্ক এখন এটি নিচ্ছে না। লেখাটি এখানেই থাকবে, নিজে থেকে আবার চেষ্টা হবে।</translation>
    </message>
    <message>
        <source>This is not kept yet</source>
        <translation>এটি এখনো রাখা হয়নি</translation>
    </message>
    <message>
        <source>You changed it. Press the button again to keep it as it is now.</source>
        <translation>আপনি এটি বদলেছেন। এখন যেমন আছে তেমন রাখতে বোতামটি আবার চাপুন।</translation>
    </message>
</context>
<context>
    <name>KeyInput</name>
    <message>
        <source>Press the new key</source>
        <translation>নতুন কি চাপুন</translation>
    </message>
    <message>
        <source>{what}. Press the new key</source>
        <translation>{what}। নতুন কি চাপুন</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>শর্টকাট নেই</translation>
    </message>
    <message>
        <source>{what}: {keys}</source>
        <translation>{what}: {keys}</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Number pad</source>
        <translation>সংখ্যার প্যাড</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>ঠিক আছে</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message numerus="yes">
        <source>%n commands have keys of your own.</source>
        <translation>
            <numerusform>%nটি কমান্ডে আপনার নিজের শর্টকাট আছে।</numerusform>
            <numerusform>%nটি কমান্ডে আপনার নিজের শর্টকাট আছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>শর্টকাট</translation>
    </message>
    <message>
        <source>1 to 4, S, F and ? work without Ctrl or Alt, outside of text.</source>
        <translation>লেখার বাইরে 1 থেকে 4, S, F ও ? চলে Ctrl বা Alt ছাড়াই।</translation>
    </message>
    <message>
        <source>Use single keys</source>
        <translation>একক কি ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>শর্টকাট বদলান</translation>
    </message>
    <message>
        <source>All commands have their usual keys.</source>
        <translation>সব কমান্ডে স্বাভাবিক শর্টকাট আছে।</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Same sources as the last question</source>
        <translation>আগের প্রশ্নের মতো একই উৎস</translation>
    </message>
    <message>
        <source>Flag for later</source>
        <translation>পরের জন্য চিহ্ন দিন</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>কী যাচাই করবেন</translation>
    </message>
    <message>
        <source>Go to the first photo</source>
        <translation>প্রথম ছবিতে যান</translation>
    </message>
    <message>
        <source>Save and next, from anywhere</source>
        <translation>সেভ ও পরেরটি, যেকোনো জায়গা থেকে</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>আগের প্রশ্ন</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>পরের প্রশ্ন</translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation>ছবি তুলুন</translation>
    </message>
    <message>
        <source>Add photos and papers</source>
        <translation>ছবি ও কাগজ যোগ করুন</translation>
    </message>
    <message>
        <source>Open or close confidential notes</source>
        <translation>গোপনীয় নোট খুলুন বা বন্ধ করুন</translation>
    </message>
    <message>
        <source>The question in the other language</source>
        <translation>অন্য ভাষায় প্রশ্নটি</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>তালিকা ছাঁকুন</translation>
    </message>
    <message>
        <source>{keys} is kept for answers, text or the system. Choose another key</source>
        <translation>{keys} উত্তর, লেখা বা সিস্টেমের জন্য রাখা। অন্য শর্টকাট বেছে নিন</translation>
    </message>
    <message>
        <source>Ctrl and Alt together type letters on some keyboards. Use one of them</source>
        <translation>কিছু কিবোর্ডে Ctrl ও Alt একসঙ্গে অক্ষর লেখে। যেকোনো একটি নিন</translation>
    </message>
    <message>
        <source>A letter by itself is typed into text. Add Ctrl or Alt, or use a key like F7</source>
        <translation>শুধু একটি অক্ষর চাপলে তা লেখায় ঢোকে। Ctrl বা Alt যোগ করুন, বা F7-এর মতো কি নিন</translation>
    </message>
    <message>
        <source>{keys} is the key of ‘{owner}’. Choose another key, or change that one first</source>
        <translation>{keys} হলো ‘{owner}’-এর শর্টকাট। অন্যটি বেছে নিন, বা আগে সেটি বদলান</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>শর্টকাট</translation>
    </message>
    <message>
        <source>Select a key, then press the new one. Backspace leaves a command without a key. 1 to 4 always answer.</source>
        <translation>একটি শর্টকাট বেছে নিন, তারপর নতুনটি চাপুন। Backspace কমান্ডটি শর্টকাট ছাড়া রাখে। 1 থেকে 4 সব সময় উত্তর দেয়।</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>কমান্ড খুঁজুন</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>সব জায়গায়</translation>
    </message>
    <message>
        <source>On a question</source>
        <translation>প্রশ্নে</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Use the usual keys</source>
        <translation>স্বাভাবিক শর্টকাট নিন</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language: {name}</source>
        <translation>ভাষা: {name}</translation>
    </message>
</context>
<context>
    <name>LanguageSettings</name>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>ইন্টারফেস</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>প্রশ্ন</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>রিপোর্ট</translation>
    </message>
    <message>
        <source>As the interface</source>
        <translation>ইন্টারফেসের মতো</translation>
    </message>
    <message>
        <source>As the interface, where the country uses it</source>
        <translation>ইন্টারফেসের ভাষায়, দেশে চালু থাকলে</translation>
    </message>
    <message>
        <source>This translation was not reviewed by a native speaker.</source>
        <translation>এই অনুবাদ কোনো বাংলাভাষী পর্যালোচনা করেননি।</translation>
    </message>
    <message>
        <source>From the next assessment you open. English stands where a text is missing.</source>
        <translation>এরপর যে মূল্যায়ন খুলবেন তা থেকে। লেখা না থাকলে ইংরেজি থাকে।</translation>
    </message>
</context>
<context>
    <name>LastCycleLine</name>
    <message>
        <source>Photo of the visit before</source>
        <translation>আগের পরিদর্শনের ছবি</translation>
    </message>
</context>
<context>
    <name>LicencesSheet</name>
    <message>
        <source>Licences</source>
        <translation>লাইসেন্স</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{what}: {said}</source>
        <translation>{what}: {said}</translation>
    </message>
</context>
<context>
    <name>LongTask</name>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>আর প্রায় %n মিনিট</numerusform>
            <numerusform>আর প্রায় %n মিনিট</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>আর প্রায় %n সেকেন্ড</numerusform>
            <numerusform>আর প্রায় %n সেকেন্ড</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>শুরু হচ্ছে</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total}টির মধ্যে {done}টি</translation>
    </message>
    <message>
        <source>{count}, {time}</source>
        <translation>{count}, {time}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>থামছে</translation>
    </message>
</context>
<context>
    <name>LooseView</name>
    <message>
        <source>Put on {number}</source>
        <translation>{number}-এ রাখুন</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>বাদ দিন</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close with a change that is not saved?</source>
        <translation>একটি পরিবর্তন সেভ না করেই বন্ধ করবেন?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>হারিয়ে বন্ধ করুন</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>কাজ চালিয়ে যান</translation>
    </message>
    <message>
        <source>Close without the recovery code?</source>
        <translation>রিকভারি কোড ছাড়াই বন্ধ করবেন?</translation>
    </message>
    <message>
        <source>It is shown only now and kept nowhere. Without it nobody can open your data if you forget the passphrase.</source>
        <translation>এটি শুধু এখনই দেখানো হয়, কোথাও রাখা হয় না। পাসফ্রেজ ভুলে গেলে এটি ছাড়া কেউ আপনার ডেটা খুলতে পারবে না।</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>ছাড়াই বন্ধ করুন</translation>
    </message>
    <message>
        <source>Stay and write it down</source>
        <translation>থেকে লিখে রাখুন</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>মূল্যায়ন</translation>
    </message>
    <message>
        <source>Closing your data</source>
        <translation>আপনার ডেটা বন্ধ হচ্ছে</translation>
    </message>
    <message>
        <source>Closing your data. Waiting for {what}</source>
        <translation>আপনার ডেটা বন্ধ হচ্ছে। অপেক্ষা: {what}</translation>
    </message>
    <message>
        <source>Your last change could not be saved yet. Everything before it is safe. If you close now, that change is gone.</source>
        <translation>আপনার শেষ পরিবর্তন এখনো সেভ করা যায়নি। তার আগের সব নিরাপদ। এখন বন্ধ করলে পরিবর্তনটি হারাবে।</translation>
    </message>
    <message>
        <source>Closing your data. The other photos are added when you open this visit again</source>
        <translation>আপনার তথ্য বন্ধ হচ্ছে। এই পরিদর্শন আবার খুললে বাকি ছবিগুলো যোগ হবে</translation>
    </message>
    <message>
        <source>BW Audit</source>
        <translation>BW Audit</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Compliant</source>
        <translation>পরিপালিত</translation>
    </message>
    <message>
        <source>Non-compliant</source>
        <translation>অপরিপালিত</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>প্রযোজ্য নয়</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>যাচাই হয়নি</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>উত্তর নেই</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>চলছে</translation>
    </message>
    <message>
        <source>All questions answered</source>
        <translation>সব প্রশ্নের উত্তর দেওয়া</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n changes not sent</source>
        <translation>
            <numerusform>%nটি পরিবর্তন পাঠানো হয়নি</numerusform>
            <numerusform>%nটি পরিবর্তন পাঠানো হয়নি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes need a decision</source>
        <translation>
            <numerusform>%nটি পরিবর্তনে সিদ্ধান্ত দরকার</numerusform>
            <numerusform>%nটি পরিবর্তনে সিদ্ধান্ত দরকার</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and papers not sent</source>
        <translation>
            <numerusform>%nটি ছবি ও কাগজ পাঠানো হয়নি</numerusform>
            <numerusform>%nটি ছবি ও কাগজ পাঠানো হয়নি</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>সেভ হচ্ছে</translation>
    </message>
    <message>
        <source>Your last change is not saved</source>
        <translation>আপনার শেষ পরিবর্তন সেভ হয়নি</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>সেভ হয়নি</translation>
    </message>
    <message>
        <source>Saved on this device {time}</source>
        <translation>এই ডিভাইসে সেভ হয়েছে {time}</translation>
    </message>
    <message>
        <source>All sent {time}</source>
        <translation>সব পাঠানো হয়েছে {time}</translation>
    </message>
    <message>
        <source>Sending answers</source>
        <translation>উত্তর পাঠানো হচ্ছে</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>পাঠানো হচ্ছে</translation>
    </message>
    <message>
        <source>Sending {done} of {total}</source>
        <translation>{total}টির মধ্যে {done}টি পাঠানো হচ্ছে</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message numerus="yes">
        <source>{findings} non-compliant, %n clusters</source>
        <translation>
            <numerusform>{findings}টি অপরিপালিত, %nটি বিভাগ</numerusform>
            <numerusform>{findings}টি অপরিপালিত, %nটি বিভাগ</numerusform>
        </translation>
    </message>
    <message>
        <source>{factory}, for practice</source>
        <translation>{factory}, অনুশীলনের জন্য</translation>
    </message>
    <message>
        <source>{factory}, {day}</source>
        <translation>{factory}, {day}</translation>
    </message>
    <message>
        <source>{done} discussed, {left} to go</source>
        <translation>{done}টি আলোচিত, {left}টি বাকি</translation>
    </message>
    <message>
        <source>Finding {place} of {all}</source>
        <translation>অনিয়ম {place} / {all}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>একমত</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>একমত নয়</translation>
    </message>
    <message>
        <source>Corrected on site</source>
        <translation>পরিদর্শনের সময় সংশোধিত</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>কর্তৃপক্ষ</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>শ্রমিক</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>ইউনিয়ন</translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation>মূল্যায়নকারী</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>স্বাক্ষর করা হয়নি</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>কাগজে স্বাক্ষর</translation>
    </message>
    <message>
        <source>Signed {time}</source>
        <translation>স্বাক্ষর {time}</translation>
    </message>
</context>
<context>
    <name>MeetingFinder</name>
    <message>
        <source>Findings</source>
        <translation>অনিয়ম</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>কমান্ড</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>পরের অনিয়ম</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>আগের অনিয়ম</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>সভা শেষ করুন</translation>
    </message>
</context>
<context>
    <name>MeetingFinding</name>
    <message>
        <source>Non-compliant</source>
        <translation>অপরিপালিত</translation>
    </message>
    <message>
        <source>Factory response</source>
        <translation>কারখানার জবাব</translation>
    </message>
    <message>
        <source>What the factory says</source>
        <translation>কারখানা কী বলে</translation>
    </message>
    <message>
        <source>This text is printed in the report</source>
        <translation>এই লেখা রিপোর্টে ছাপা হয়</translation>
    </message>
    <message>
        <source>What the factory says, in its words</source>
        <translation>কারখানা কী বলে, নিজের ভাষায়</translation>
    </message>
    <message>
        <source>No findings to discuss</source>
        <translation>আলোচনার কোনো অনিয়ম নেই</translation>
    </message>
    <message>
        <source>Nothing is listed for this meeting</source>
        <translation>এই সভার জন্য কিছু তালিকায় নেই</translation>
    </message>
    <message>
        <source>Workers affected: {count}</source>
        <translation>ক্ষতিগ্রস্ত শ্রমিক: {count}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>কোথায়: {place}</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>একটি ঘটনা</translation>
    </message>
    <message>
        <source>Several cases</source>
        <translation>কয়েকটি ঘটনা</translation>
    </message>
    <message>
        <source>Whole factory</source>
        <translation>পুরো কারখানা</translation>
    </message>
    <message>
        <source>Known from: {sources}</source>
        <translation>কীভাবে জানা গেছে: {sources}</translation>
    </message>
</context>
<context>
    <name>MeetingPeople</name>
    <message>
        <source>Attendance and signatures</source>
        <translation>উপস্থিতি ও স্বাক্ষর</translation>
    </message>
    <message>
        <source>To sign says that the findings were presented. It does not say that the factory agrees with them.</source>
        <translation>স্বাক্ষরের অর্থ অনিয়মগুলো জানানো হয়েছে। এর অর্থ এই নয় যে কারখানা একমত।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>পদ</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>কার পক্ষে</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>ব্যক্তি যোগ করুন</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>তালিকায় এখনো কেউ নেই</translation>
    </message>
    <message>
        <source>Enter the name of the person</source>
        <translation>ব্যক্তির নাম লিখুন</translation>
    </message>
</context>
<context>
    <name>MeetingPhoto</name>
    <message>
        <source>Photo</source>
        <translation>ছবি</translation>
    </message>
</context>
<context>
    <name>MeetingPresenter</name>
    <message>
        <source>The last entry is not saved yet. It is tried again</source>
        <translation>শেষ লেখাটি এখনো সেভ হয়নি। আবার চেষ্টা চলছে</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Undo</source>
        <translation>ফেরান</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>বার্তা</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The questionnaire has {count} problems.</source>
        <translation>প্রশ্নমালায় {count}টি সমস্যা আছে।</translation>
    </message>
    <message>
        <source>Run ‘bwaudit content check’ to see each one.</source>
        <translation>প্রতিটি দেখতে ‘bwaudit content check’ চালান।</translation>
    </message>
    <message>
        <source>{name} is not on this device.</source>
        <translation>{name} এই ডিভাইসে নেই।</translation>
    </message>
    <message>
        <source>Your answers are safe.</source>
        <translation>আপনার উত্তর নিরাপদ।</translation>
    </message>
    <message>
        <source>Install the questionnaire pack again.</source>
        <translation>প্রশ্নমালার প্যাক আবার ইনস্টল করুন।</translation>
    </message>
    <message>
        <source>{name} has changed since this assessment began.</source>
        <translation>এই মূল্যায়ন শুরুর পর {name} বদলেছে।</translation>
    </message>
    <message>
        <source>The assessment keeps the version it started with.</source>
        <translation>মূল্যায়ন যে সংস্করণে শুরু হয়েছিল সেটিই রাখে।</translation>
    </message>
    <message>
        <source>{name} cannot be read as a workbook.</source>
        <translation>{name} ওয়ার্কবুক হিসেবে পড়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Save it as .xlsx in your spreadsheet program, then import it again.</source>
        <translation>স্প্রেডশিট প্রোগ্রামে .xlsx হিসেবে সেভ করুন, তারপর আবার ইমপোর্ট করুন।</translation>
    </message>
    <message>
        <source>{name} is too large for a workbook of one country.</source>
        <translation>{name} এক দেশের ওয়ার্কবুকের জন্য বেশি বড়।</translation>
    </message>
    <message>
        <source>Export a new workbook, and copy your entries into it.</source>
        <translation>নতুন ওয়ার্কবুক এক্সপোর্ট করুন, আর আপনার লেখা তাতে কপি করুন।</translation>
    </message>
    <message>
        <source>Question {question} is not part of this assessment.</source>
        <translation>প্রশ্ন {question} এই মূল্যায়নের অংশ নয়।</translation>
    </message>
    <message>
        <source>This assessment is closed.</source>
        <translation>এই মূল্যায়ন বন্ধ।</translation>
    </message>
    <message>
        <source>Reopen it to change answers.</source>
        <translation>উত্তর বদলাতে আবার খুলুন।</translation>
    </message>
    <message>
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message>
        <source>This assessment is not on this device.</source>
        <translation>এই মূল্যায়ন এই ডিভাইসে নেই।</translation>
    </message>
    <message>
        <source>Open it from a USB stick, or get it from head office.</source>
        <translation>USB থেকে খুলুন, বা প্রধান কার্যালয় থেকে নিন।</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>ফেরানোর মতো কিছু নেই।</translation>
    </message>
    <message>
        <source>This factory is not on this device.</source>
        <translation>এই কারখানা এই ডিভাইসে নেই।</translation>
    </message>
    <message>
        <source>The factory does not allow {reader} to read this now.</source>
        <translation>কারখানা এখন {reader}-কে এটি পড়তে দেয় না।</translation>
    </message>
    <message>
        <source>Nothing was given.</source>
        <translation>কিছু দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Ask the factory for its consent first.</source>
        <translation>আগে কারখানার সম্মতি নিন।</translation>
    </message>
    <message>
        <source>This is not part of the factory’s record.</source>
        <translation>এটি কারখানার রেকর্ডের অংশ নয়।</translation>
    </message>
    <message>
        <source>That passphrase does not match.</source>
        <translation>এই পাসফ্রেজ মেলেনি।</translation>
    </message>
    <message>
        <source>Your data is safe.</source>
        <translation>আপনার ডেটা নিরাপদ।</translation>
    </message>
    <message>
        <source>{tries} tries left, then a 15 minute wait.</source>
        <translation>আর {tries}বার চেষ্টা করা যাবে, তারপর 15 মিনিট অপেক্ষা।</translation>
    </message>
    <message>
        <source>That recovery code does not match this device.</source>
        <translation>এই রিকভারি কোড এই ডিভাইসের সঙ্গে মেলে না।</translation>
    </message>
    <message>
        <source>That PIN does not match.</source>
        <translation>এই পিন মেলেনি।</translation>
    </message>
    <message>
        <source>The notes stay closed.</source>
        <translation>নোট বন্ধই আছে।</translation>
    </message>
    <message>
        <source>The key file of this device is damaged.</source>
        <translation>এই ডিভাইসের চাবির ফাইল নষ্ট।</translation>
    </message>
    <message>
        <source>Your answers are still in the store.</source>
        <translation>আপনার উত্তর এখনো ভান্ডারে আছে।</translation>
    </message>
    <message>
        <source>Restore vault.json.bak, or call support.</source>
        <translation>vault.json.bak ফিরিয়ে আনুন, বা সাপোর্টে ফোন করুন।</translation>
    </message>
    <message>
        <source>There is no store in this folder.</source>
        <translation>এই ফোল্ডারে কোনো ভান্ডার নেই।</translation>
    </message>
    <message>
        <source>Choose another folder, or set up this device.</source>
        <translation>অন্য ফোল্ডার বেছে নিন, বা এই ডিভাইস সেট আপ করুন।</translation>
    </message>
    <message>
        <source>The passphrase must have at least {least} characters.</source>
        <translation>পাসফ্রেজে অন্তত {least}টি অক্ষর লাগবে।</translation>
    </message>
    <message>
        <source>Four words that only you would put together are easy to keep in mind.</source>
        <translation>এমন চারটি শব্দ, যা শুধু আপনিই একসঙ্গে ভাববেন, মনে রাখা সহজ।</translation>
    </message>
    <message>
        <source>The PIN for notes must have at least {least} digits.</source>
        <translation>নোটের পিনে অন্তত {least}টি অঙ্ক লাগবে।</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>অনেকবার চেষ্টা হয়েছে।</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>{seconds} সেকেন্ড পরে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Confidential notes are closed.</source>
        <translation>গোপনীয় নোট বন্ধ আছে।</translation>
    </message>
    <message>
        <source>Enter your notes PIN to open them.</source>
        <translation>খুলতে আপনার নোটের পিন লিখুন।</translation>
    </message>
    <message>
        <source>This folder already holds a store.</source>
        <translation>এই ফোল্ডারে আগে থেকেই একটি ভান্ডার আছে।</translation>
    </message>
    <message>
        <source>Unlock it, or choose another folder.</source>
        <translation>এটি খুলুন, বা অন্য ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>The program is already open on this device.</source>
        <translation>প্রোগ্রামটি এই ডিভাইসে আগেই খোলা আছে।</translation>
    </message>
    <message>
        <source>Use the window that is open.</source>
        <translation>যে উইন্ডো খোলা আছে সেটিই ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>Your last change is not saved. The disk is full.</source>
        <translation>আপনার শেষ পরিবর্তন সেভ হয়নি। ডিস্ক ভর্তি।</translation>
    </message>
    <message>
        <source>Everything up to {time} is safe.</source>
        <translation>{time} পর্যন্ত সব নিরাপদ।</translation>
    </message>
    <message>
        <source>Your last change is not saved. This folder cannot be written to.</source>
        <translation>আপনার শেষ পরিবর্তন সেভ হয়নি। এই ফোল্ডারে লেখা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>Make the folder writable, then select Try again.</source>
        <translation>ফোল্ডারে লেখার অনুমতি দিন, তারপর ‘আবার চেষ্টা করুন’ চাপুন।</translation>
    </message>
    <message>
        <source>Another program is using the store.</source>
        <translation>অন্য একটি প্রোগ্রাম ভান্ডারটি ব্যবহার করছে।</translation>
    </message>
    <message>
        <source>Close it, then select Try again.</source>
        <translation>সেটি বন্ধ করুন, তারপর ‘আবার চেষ্টা করুন’ চাপুন।</translation>
    </message>
    <message>
        <source>The store on this device is damaged.</source>
        <translation>এই ডিভাইসের ভান্ডার নষ্ট।</translation>
    </message>
    <message>
        <source>Try the automatic copy, open the folder, or call support.</source>
        <translation>স্বয়ংক্রিয় কপি দিয়ে চেষ্টা করুন, ফোল্ডার খুলুন, বা সাপোর্টে ফোন করুন।</translation>
    </message>
    <message>
        <source>This store was made by a newer version of the program.</source>
        <translation>এই ভান্ডার প্রোগ্রামের নতুন সংস্করণে তৈরি।</translation>
    </message>
    <message>
        <source>Update the program, then open it again.</source>
        <translation>প্রোগ্রাম আপডেট করুন, তারপর আবার খুলুন।</translation>
    </message>
    <message>
        <source>The store could not be brought to this version.</source>
        <translation>ভান্ডারটি এই সংস্করণে আনা যায়নি।</translation>
    </message>
    <message>
        <source>The store is as it was before.</source>
        <translation>ভান্ডার আগের মতোই আছে।</translation>
    </message>
    <message>
        <source>Call support with the code.</source>
        <translation>কোডটি নিয়ে সাপোর্টে ফোন করুন।</translation>
    </message>
    <message>
        <source>The store in this folder is not encrypted, so it was not opened.</source>
        <translation>এই ফোল্ডারের ভান্ডার এনক্রিপ্ট করা নয়, তাই খোলা হয়নি।</translation>
    </message>
    <message>
        <source>Call support: somebody may have replaced it.</source>
        <translation>সাপোর্টে ফোন করুন: কেউ এটি বদলে দিয়ে থাকতে পারে।</translation>
    </message>
    <message>
        <source>Your last change is not saved.</source>
        <translation>আপনার শেষ পরিবর্তন সেভ হয়নি।</translation>
    </message>
    <message>
        <source>Select Try again, or save a copy to a USB stick.</source>
        <translation>‘আবার চেষ্টা করুন’ চাপুন, বা USB-তে কপি রাখুন।</translation>
    </message>
    <message>
        <source>The record of changes does not fit together at change {number} of {device}.</source>
        <translation>পরিবর্তনের রেকর্ড {device}-এর পরিবর্তন {number}-এ এসে মেলে না।</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>কিছু মোছা হয়নি।</translation>
    </message>
    <message>
        <source>Send a copy to head office, and call support.</source>
        <translation>প্রধান কার্যালয়ে একটি কপি পাঠান, আর সাপোর্টে ফোন করুন।</translation>
    </message>
    <message>
        <source>The file must be a photo (JPG, PNG, HEIC) or a PDF. ‘{name}’ was not added</source>
        <translation>ফাইলটি ছবি (JPG, PNG, HEIC) বা PDF হতে হবে। ‘{name}’ যোগ হয়নি</translation>
    </message>
    <message>
        <source>The file must be smaller than {megabytes} MB. ‘{name}’ was not added</source>
        <translation>ফাইলটি {megabytes} MB-এর চেয়ে ছোট হতে হবে। ‘{name}’ যোগ হয়নি</translation>
    </message>
    <message>
        <source>The photo must have fewer than {megapixels} million pixels. ‘{name}’ was not added</source>
        <translation>ছবিতে {megapixels} মিলিয়নের কম পিক্সেল থাকতে হবে। ‘{name}’ যোগ হয়নি</translation>
    </message>
    <message>
        <source>‘{name}’ cannot be opened. It was not added</source>
        <translation>‘{name}’ খোলা যাচ্ছে না। এটি যোগ হয়নি</translation>
    </message>
    <message>
        <source>‘{name}’ asks for a password. It was not added. Save it without one, then add it again</source>
        <translation>‘{name}’ পাসওয়ার্ড চায়। এটি যোগ করা হয়নি। পাসওয়ার্ড ছাড়া সংরক্ষণ করে আবার যোগ করুন</translation>
    </message>
    <message>
        <source>The disk is full. {done} of {total} files were added. Free 200 MB, then add the others again</source>
        <translation>ডিস্ক ভর্তি। {total}টির মধ্যে {done}টি ফাইল যোগ হয়েছে। 200 MB খালি করে বাকিগুলো আবার যোগ করুন</translation>
    </message>
    <message>
        <source>A stored photo was changed outside the program.</source>
        <translation>রাখা একটি ছবি প্রোগ্রামের বাইরে বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>The other photos are safe.</source>
        <translation>অন্য ছবিগুলো নিরাপদ।</translation>
    </message>
    <message>
        <source>Get it back from the safety copy or from head office.</source>
        <translation>নিরাপত্তা কপি বা প্রধান কার্যালয় থেকে ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>The card was removed after {done} of {total} photos.</source>
        <translation>{total}টির মধ্যে {done}টি ছবির পর কার্ড খুলে নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Insert it again to copy the rest.</source>
        <translation>বাকিগুলো কপি করতে আবার ঢোকান।</translation>
    </message>
    <message>
        <source>A stored photo is not on this device.</source>
        <translation>রাখা একটি ছবি এই ডিভাইসে নেই।</translation>
    </message>
    <message>
        <source>‘{folder}’ cannot be written to.</source>
        <translation>‘{folder}’-এ লেখা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The assessment is safe.</source>
        <translation>মূল্যায়ন নিরাপদ।</translation>
    </message>
    <message>
        <source>Choose another folder, or save to Documents.</source>
        <translation>অন্য ফোল্ডার বেছে নিন, বা Documents-এ সেভ করুন।</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>প্রতিবেদনটি ছাপা হয়নি।</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>এটি সংরক্ষিত আছে।</translation>
    </message>
    <message>
        <source>Look at the printer, then select Print again.</source>
        <translation>প্রিন্টারটি দেখুন, তারপর ‘আবার ছাপুন’ বাছুন।</translation>
    </message>
    <message>
        <source>No printer found.</source>
        <translation>কোনো প্রিন্টার পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>প্রতিবেদনটি সংরক্ষিত আছে।</translation>
    </message>
    <message>
        <source>Connect a printer, or save to USB and print on another computer.</source>
        <translation>একটি প্রিন্টার লাগান, অথবা USB-তে সংরক্ষণ করে অন্য কম্পিউটারে ছাপুন।</translation>
    </message>
    <message>
        <source>‘{folder}’ is not connected.</source>
        <translation>‘{folder}’ যুক্ত নেই।</translation>
    </message>
    <message>
        <source>Connect it, or save to Documents.</source>
        <translation>এটি যুক্ত করুন, অথবা ‘ডকুমেন্টস’-এ সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>‘{name}’ is open in another program.</source>
        <translation>‘{name}’ অন্য প্রোগ্রামে খোলা আছে।</translation>
    </message>
    <message>
        <source>Close it, or save as ‘{other}’.</source>
        <translation>সেটি বন্ধ করুন, বা ‘{other}’ নামে সেভ করুন।</translation>
    </message>
    <message>
        <source>A font of the program is missing.</source>
        <translation>প্রোগ্রামের একটি ফন্ট নেই।</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>প্রোগ্রাম আবার ইনস্টল করুন।</translation>
    </message>
    <message>
        <source>The report did not come out whole ({detail}).</source>
        <translation>রিপোর্ট পুরোটা তৈরি হয়নি ({detail})।</translation>
    </message>
    <message>
        <source>No report was saved, and the assessment is safe.</source>
        <translation>কোনো রিপোর্ট সেভ হয়নি, মূল্যায়ন নিরাপদ।</translation>
    </message>
    <message>
        <source>Select Try again.</source>
        <translation>‘আবার চেষ্টা করুন’ চাপুন।</translation>
    </message>
    <message>
        <source>‘{name}’ is not a report as it was made: {detail}.</source>
        <translation>‘{name}’ যেমন তৈরি হয়েছিল তেমন রিপোর্ট নয়: {detail}।</translation>
    </message>
    <message>
        <source>Nothing was read from it.</source>
        <translation>এ থেকে কিছু পড়া হয়নি।</translation>
    </message>
    <message>
        <source>Ask the sender for the file again.</source>
        <translation>প্রেরকের কাছে ফাইলটি আবার চান।</translation>
    </message>
    <message>
        <source>‘{name}’ is a whole report, but {other} does not hold it: {detail}.</source>
        <translation>‘{name}’ একটি পূর্ণ রিপোর্ট, কিন্তু {other}-এ এটি নেই: {detail}।</translation>
    </message>
    <message>
        <source>Compare number and revision, and ask the sender for the right file.</source>
        <translation>নম্বর ও সংস্করণ মিলিয়ে দেখুন, আর প্রেরকের কাছে সঠিক ফাইল চান।</translation>
    </message>
    <message>
        <source>‘{name}’ is a table of rows, and carries no signature.</source>
        <translation>‘{name}’ সারির একটি টেবিল, এতে কোনো স্বাক্ষর নেই।</translation>
    </message>
    <message>
        <source>Put the JSON file that was saved with it into the same folder. It names this table.</source>
        <translation>এর সঙ্গে সংরক্ষিত JSON ফাইলটি একই ফোল্ডারে রাখুন। তাতে এই টেবিলের উল্লেখ আছে।</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>ফাইলটি আবার চান।</translation>
    </message>
    <message>
        <source>‘{name}’ was made by a newer version of the program.</source>
        <translation>‘{name}’ প্রোগ্রামের নতুন সংস্করণে তৈরি।</translation>
    </message>
    <message>
        <source>‘{name}’ has a part with a name that is not allowed.</source>
        <translation>‘{name}’-এর একটি অংশের নাম অনুমোদিত নয়।</translation>
    </message>
    <message>
        <source>Do not use this file. Ask the sender for a new one.</source>
        <translation>এই ফাইল ব্যবহার করবেন না। প্রেরকের কাছে নতুন একটি চান।</translation>
    </message>
    <message>
        <source>‘{name}’ is not whole: {part} is missing.</source>
        <translation>‘{name}’ পূর্ণ নয়: {part} নেই।</translation>
    </message>
    <message>
        <source>Ask the sender to copy the file again.</source>
        <translation>প্রেরককে ফাইলটি আবার কপি করতে বলুন।</translation>
    </message>
    <message>
        <source>The signature on ‘{name}’ is not right.</source>
        <translation>‘{name}’-এর স্বাক্ষর ঠিক নয়।</translation>
    </message>
    <message>
        <source>‘{name}’ is not addressed to this device.</source>
        <translation>‘{name}’ এই ডিভাইসের জন্য নয়।</translation>
    </message>
    <message>
        <source>Ask the sender to add this device.</source>
        <translation>প্রেরককে এই ডিভাইস যোগ করতে বলুন।</translation>
    </message>
    <message>
        <source>Ask the sender for a new file.</source>
        <translation>প্রেরকের কাছে নতুন ফাইল চান।</translation>
    </message>
    <message>
        <source>‘{name}’ was signed by a device nobody here knows.</source>
        <translation>‘{name}’ সই করেছে এমন ডিভাইস, যা এখানে কেউ চেনে না।</translation>
    </message>
    <message>
        <source>It was set aside.</source>
        <translation>এটি আলাদা করে রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Ask head office to enrol that device.</source>
        <translation>প্রধান কার্যালয়কে সেই ডিভাইস নিবন্ধন করতে বলুন।</translation>
    </message>
    <message>
        <source>The receipt of head office does not match what was sent.</source>
        <translation>প্রধান কার্যালয়ের রসিদ যা পাঠানো হয়েছে তার সঙ্গে মেলে না।</translation>
    </message>
    <message>
        <source>Everything stays on this device.</source>
        <translation>সবকিছু এই ডিভাইসেই থাকছে।</translation>
    </message>
    <message>
        <source>The app sends it again. Tell head office if this comes back.</source>
        <translation>অ্যাপ আবার পাঠাবে। এমন আবার হলে প্রধান কার্যালয়কে জানান।</translation>
    </message>
    <message>
        <source>‘{name}’ was not saved: {reason}.</source>
        <translation>‘{name}’ সেভ হয়নি: {reason}।</translation>
    </message>
    <message>
        <source>Choose another folder or USB stick, and save again.</source>
        <translation>অন্য ফোল্ডার বা USB স্টিক বেছে নিন, তারপর আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>Something from head office was not taken, because its signature does not fit.</source>
        <translation>প্রধান কার্যালয়ের একটি বার্তা নেওয়া হয়নি, কারণ তার স্বাক্ষর মেলে না।</translation>
    </message>
    <message>
        <source>It is asked for again each time. If this stays, tell head office.</source>
        <translation>প্রতিবার এটি আবার চাওয়া হয়। এমন থাকলে প্রধান কার্যালয়কে জানান।</translation>
    </message>
    <message>
        <source>Something from head office was made by a newer version of this program.</source>
        <translation>প্রধান কার্যালয়ের একটি বার্তা এই প্রোগ্রামের নতুন সংস্করণে তৈরি।</translation>
    </message>
    <message>
        <source>Update the program to read it.</source>
        <translation>পড়তে হলে প্রোগ্রামটি হালনাগাদ করুন।</translation>
    </message>
    <message>
        <source>Head office did not answer at {time}.</source>
        <translation>{time}-এ প্রধান কার্যালয় সাড়া দেয়নি।</translation>
    </message>
    <message>
        <source>Everything is safe on this device.</source>
        <translation>সবকিছু এই ডিভাইসে নিরাপদ।</translation>
    </message>
    <message>
        <source>The app tries again by itself every 10 minutes.</source>
        <translation>অ্যাপটি প্রতি 10 মিনিটে নিজেই আবার চেষ্টা করে।</translation>
    </message>
    <message>
        <source>The app tries again by itself.</source>
        <translation>অ্যাপ নিজেই আবার চেষ্টা করবে।</translation>
    </message>
    <message>
        <source>Head office is busy.</source>
        <translation>প্রধান কার্যালয় ব্যস্ত।</translation>
    </message>
    <message>
        <source>Use the code that was written down last for this device.</source>
        <translation>এই ডিভাইসের জন্য সবশেষে লেখা কোডটি ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>A letter or digit of the recovery code is wrong, or missing.</source>
        <translation>রিকভারি কোডের একটি অক্ষর বা অঙ্ক ভুল, অথবা বাদ পড়েছে।</translation>
    </message>
    <message>
        <source>Compare it with your paper: nine groups of three.</source>
        <translation>আপনার কাগজের সঙ্গে মিলিয়ে দেখুন: তিনটি করে নয়টি দল।</translation>
    </message>
    <message>
        <source>That is the passphrase you have now.</source>
        <translation>এটি আপনার এখনকার পাসফ্রেজ।</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>অন্য একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>That is the PIN you have now.</source>
        <translation>এটি আপনার এখনকার পিন।</translation>
    </message>
    <message>
        <source>Choose another PIN.</source>
        <translation>অন্য একটি পিন বেছে নিন।</translation>
    </message>
    <message>
        <source>Free 200 MB, then select Try again. Do not close the app: everything up to {time} is safe.</source>
        <translation>200 MB জায়গা খালি করুন, তারপর আবার চেষ্টা করুন বাছুন। প্রোগ্রাম বন্ধ করবেন না: {time} পর্যন্ত সব নিরাপদ।</translation>
    </message>
    <message>
        <source>Your last change is not saved. Something went wrong.</source>
        <translation>আপনার শেষ পরিবর্তন সেভ হয়নি। কিছু একটা সমস্যা হয়েছে।</translation>
    </message>
    <message>
        <source>What you typed stays in its field. Select Try again, or copy it.</source>
        <translation>আপনি যা লিখেছেন তা তার ঘরেই আছে। আবার চেষ্টা করুন বাছুন, অথবা লেখাটি কপি করুন।</translation>
    </message>
    <message>
        <source>This device is not set up: {reason}.</source>
        <translation>এই ডিভাইস সেট আপ হয়নি: {reason}।</translation>
    </message>
    <message>
        <source>Nothing was recorded yet, so nothing is lost.</source>
        <translation>এখনও কিছু লেখা হয়নি, তাই কিছু হারায়নি।</translation>
    </message>
    <message>
        <source>Free 200 MB, or let the program write to its folder, then select Set up again.</source>
        <translation>200 MB জায়গা খালি করুন, অথবা প্রোগ্রামকে তার ফোল্ডারে লেখার অনুমতি দিন, তারপর আবার ‘সেট আপ করুন’ চাপুন।</translation>
    </message>
    <message>
        <source>Nothing was changed: {reason}.</source>
        <translation>কিছুই বদলানো হয়নি: {reason}।</translation>
    </message>
    <message>
        <source>Your data is safe, and what opened it before still does.</source>
        <translation>আপনার ডেটা নিরাপদ, আগে যা দিয়ে খুলত এখনও তা দিয়েই খোলে।</translation>
    </message>
    <message>
        <source>Free 200 MB, or let the program write to its folder, then try again.</source>
        <translation>200 MB জায়গা খালি করুন, অথবা প্রোগ্রামকে তার ফোল্ডারে লেখার অনুমতি দিন, তারপর আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>A part of ‘{name}’ is empty: the file is damaged. It was not added. Copy it from the camera again</source>
        <translation>‘{name}’-এর একটি অংশ ফাঁকা: ফাইলটি নষ্ট। এটি যোগ হয়নি। ক্যামেরা থেকে আবার কপি করুন</translation>
    </message>
    <message>
        <source>This device does not write files now. {done} of {total} files were added. Once changes are saved again, add the others</source>
        <translation>এই ডিভাইসে এখন ফাইল লেখা যাচ্ছে না। {total}টির মধ্যে {done}টি ফাইল যোগ হয়েছে। পরিবর্তন আবার সংরক্ষিত হতে শুরু করলে বাকিগুলো যোগ করুন</translation>
    </message>
    <message>
        <source>No photos (JPG, PNG, HEIC) are in ‘{name}’. Nothing was added from it</source>
        <translation>‘{name}’-এ কোনো ছবি (JPG, PNG, HEIC) নেই। সেখান থেকে কিছু যোগ হয়নি</translation>
    </message>
    <message>
        <source>Only the first {most} photos of ‘{name}’ are taken at once. Not added: {left}. Add the folders in it one by one</source>
        <translation>‘{name}’-এর প্রথম {most}টি ছবিই একবারে নেওয়া হয়। যোগ হয়নি: {left}টি। এর ভেতরের ফোল্ডারগুলো একটি একটি করে যোগ করুন</translation>
    </message>
    <message>
        <source>The folder ‘{name}’ cannot be opened. Nothing was added from it</source>
        <translation>‘{name}’ ফোল্ডারটি খোলা যাচ্ছে না। সেখান থেকে কিছু যোগ হয়নি</translation>
    </message>
    <message>
        <source>There is no room left in ‘{folder}’. ‘{name}’ was not saved there.</source>
        <translation>‘{folder}’-এ আর জায়গা নেই। ‘{name}’ সেখানে সেভ হয়নি।</translation>
    </message>
    <message>
        <source>Make room there, or save to another folder.</source>
        <translation>সেখানে জায়গা খালি করুন, বা অন্য ফোল্ডারে সেভ করুন।</translation>
    </message>
    <message>
        <source>‘{name}’ is not a whole file of BW Audit.</source>
        <translation>‘{name}’ BW Audit-এর সম্পূর্ণ ফাইল নয়।</translation>
    </message>
    <message>
        <source>‘{name}’ is damaged: it differs from what was signed ({part}).</source>
        <translation>‘{name}’ নষ্ট: যা সই করা হয়েছিল তার সঙ্গে এটি মেলে না ({part})।</translation>
    </message>
    <message>
        <source>‘{name}’ is larger than a copy can be.</source>
        <translation>‘{name}’ একটি কপির চেয়ে বড়।</translation>
    </message>
    <message>
        <source>What was saved on this device is safe.</source>
        <translation>এই ডিভাইসে যা সেভ হয়েছে তা নিরাপদ।</translation>
    </message>
    <message>
        <source>‘{name}’ was not taken in: there is no room left on this device.</source>
        <translation>‘{name}’ নেওয়া হয়নি: এই ডিভাইসে আর জায়গা নেই।</translation>
    </message>
    <message>
        <source>Free {megabytes} MB, then take it in again.</source>
        <translation>{megabytes} MB খালি করুন, তারপর আবার নিন।</translation>
    </message>
    <message>
        <source>Head office does not accept this device.</source>
        <translation>প্রধান কার্যালয় এই ডিভাইস গ্রহণ করে না।</translation>
    </message>
    <message>
        <source>Ask head office for a new enrolment code.</source>
        <translation>প্রধান কার্যালয়ের কাছে নতুন নিবন্ধন কোড চান।</translation>
    </message>
    <message>
        <source>The address answers, but it is not a head office.</source>
        <translation>ঠিকানাটি সাড়া দেয়, কিন্তু এটি প্রধান কার্যালয় নয়।</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Check the address in Settings.</source>
        <translation>সেটিংসে ঠিকানা দেখুন।</translation>
    </message>
    <message>
        <source>This network wants you to log in first.</source>
        <translation>এই নেটওয়ার্কে আগে লগ ইন করতে হবে।</translation>
    </message>
    <message>
        <source>Nothing was sent. Everything is safe on this device.</source>
        <translation>কিছু পাঠানো হয়নি। সবকিছু এই ডিভাইসে নিরাপদ।</translation>
    </message>
    <message>
        <source>Open a web browser, log in to the network, then select Send.</source>
        <translation>ওয়েব ব্রাউজার খুলে নেটওয়ার্কে লগ ইন করুন, তারপর ‘পাঠান’ চাপুন।</translation>
    </message>
    <message>
        <source>This device does not know a head office yet.</source>
        <translation>এই ডিভাইস এখনো কোনো প্রধান কার্যালয় চেনে না।</translation>
    </message>
    <message>
        <source>Enter the address and the code in Settings.</source>
        <translation>সেটিংসে ঠিকানা ও কোড লিখুন।</translation>
    </message>
    <message>
        <source>Head office does not accept this code.</source>
        <translation>প্রধান কার্যালয় এই কোড গ্রহণ করে না।</translation>
    </message>
    <message>
        <source>Check it letter by letter. A code works once.</source>
        <translation>অক্ষর ধরে মিলিয়ে নিন। একটি কোড একবারই চলে।</translation>
    </message>
    <message>
        <source>This is not a whole code of a head office: one has {letters} letters and digits.</source>
        <translation>এটি প্রধান কার্যালয়ের পুরো কোড নয়: একটি কোডে {letters}টি অক্ষর ও অঙ্ক থাকে।</translation>
    </message>
    <message>
        <source>This code is of another head office than the one at this address.</source>
        <translation>এই কোড এই ঠিকানার প্রধান কার্যালয়ের নয়, অন্য একটির।</translation>
    </message>
    <message>
        <source>Check the address and the code.</source>
        <translation>ঠিকানা ও কোড মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Head office needs a newer version of the program.</source>
        <translation>প্রধান কার্যালয়ের প্রোগ্রামের নতুন সংস্করণ লাগবে।</translation>
    </message>
    <message>
        <source>Update the program, then send again.</source>
        <translation>প্রোগ্রাম আপডেট করুন, তারপর আবার পাঠান।</translation>
    </message>
    <message>
        <source>Head office gave an answer the program does not understand.</source>
        <translation>প্রধান কার্যালয় এমন উত্তর দিয়েছে যা প্রোগ্রাম বোঝে না।</translation>
    </message>
    <message>
        <source>Nothing is marked as sent. Everything is safe on this device.</source>
        <translation>কিছু পাঠানো হয়েছে বলে ধরা হয়নি। সবকিছু এই ডিভাইসে নিরাপদ।</translation>
    </message>
    <message>
        <source>This is not the head office the device was enrolled with.</source>
        <translation>এই ডিভাইস যে প্রধান কার্যালয়ে নিবন্ধিত, এটি সেটি নয়।</translation>
    </message>
    <message>
        <source>Check the address in Settings, or enrol again.</source>
        <translation>সেটিংসে ঠিকানা দেখুন, বা আবার নিবন্ধন করুন।</translation>
    </message>
    <message>
        <source>There is already a head office in ‘{folder}’.</source>
        <translation>‘{folder}’-এ আগে থেকেই একটি প্রধান কার্যালয় আছে।</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>একটি খালি ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>There is no head office in ‘{folder}’.</source>
        <translation>‘{folder}’-এ কোনো প্রধান কার্যালয় নেই।</translation>
    </message>
    <message>
        <source>Make one with ‘bwaudit headoffice init’.</source>
        <translation>‘bwaudit headoffice init’ দিয়ে একটি তৈরি করুন।</translation>
    </message>
    <message>
        <source>The report cannot be written into ‘{folder}’.</source>
        <translation>প্রতিবেদন ‘{folder}’-এ লেখা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>No finished visit of {country} from {first} to {last} was received.</source>
        <translation>{country}-এর {first} থেকে {last} পর্যন্ত কোনো শেষ হওয়া পরিদর্শন পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Choose another period, or wait until assessors have closed and sent their visits.</source>
        <translation>অন্য সময় বেছে নিন, বা মূল্যায়নকারীরা পরিদর্শন বন্ধ করে পাঠানো পর্যন্ত থাকুন।</translation>
    </message>
    <message>
        <source>Factories visited in the period: {count}. Fewer than {least} would show single factories.</source>
        <translation>এই সময়ে দেখা কারখানা: {count}টি। {least}টির কম হলে আলাদা কারখানা চেনা যাবে।</translation>
    </message>
    <message>
        <source>Choose a longer period.</source>
        <translation>আরও লম্বা সময় বেছে নিন।</translation>
    </message>
    <message>
        <source>The period ends on {last}, before it begins on {first}.</source>
        <translation>সময় শুরু {first}, কিন্তু শেষ তার আগে, {last}।</translation>
    </message>
    <message>
        <source>Swap --from and --to.</source>
        <translation>--from ও --to অদলবদল করুন।</translation>
    </message>
    <message>
        <source>Nothing was received of a country ‘{country}’.</source>
        <translation>‘{country}’ নামের দেশের কিছু পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Received so far: {known}.</source>
        <translation>এ পর্যন্ত পাওয়া গেছে: {known}।</translation>
    </message>
    <message>
        <source>No assessment ‘{assessment}’ was received here.</source>
        <translation>এখানে ‘{assessment}’ নামে কোনো মূল্যায়ন পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Run ‘bwaudit headoffice review list’ to see what was.</source>
        <translation>কী পাওয়া গেছে দেখতে ‘bwaudit headoffice review list’ চালান।</translation>
    </message>
    <message>
        <source>Port {port} is in use.</source>
        <translation>পোর্ট {port} ব্যবহার হচ্ছে।</translation>
    </message>
    <message>
        <source>Choose another with --port.</source>
        <translation>--port দিয়ে অন্য একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>A name must have from 1 to {most} characters.</source>
        <translation>নাম 1 থেকে {most} অক্ষরের হতে হবে।</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>কিছু তৈরি হয়নি।</translation>
    </message>
    <message>
        <source>This computer has no address ‘{host}’.</source>
        <translation>এই কম্পিউটারের ‘{host}’ ঠিকানা নেই।</translation>
    </message>
    <message>
        <source>Choose one of its own with --host.</source>
        <translation>--host দিয়ে তার নিজের একটি ঠিকানা বাছুন।</translation>
    </message>
    <message>
        <source>The key file ‘{name}’ of this head office is not there or cannot be read.</source>
        <translation>এই প্রধান কার্যালয়ের চাবির ফাইল ‘{name}’ নেই বা পড়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>What was received is kept.</source>
        <translation>যা পাওয়া গেছে তা রাখা আছে।</translation>
    </message>
    <message>
        <source>Put the file back from your copy, then start again.</source>
        <translation>আপনার কপি থেকে ফাইলটি ফিরিয়ে রাখুন, তারপর আবার চালু করুন।</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>থেমেছে।</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ডিস্ক ভরে গেছে।</translation>
    </message>
    <message>
        <source>What is saved is safe.</source>
        <translation>যা সেভ হয়েছে তা নিরাপদ।</translation>
    </message>
    <message>
        <source>Free 200 MB, then try again.</source>
        <translation>200 MB জায়গা খালি করুন, তারপর আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The folder of the program cannot be written to.</source>
        <translation>প্রোগ্রামের ফোল্ডারে লেখা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>Make the folder writable, then try again.</source>
        <translation>ফোল্ডারে লেখার অনুমতি দিন, তারপর আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The disk does not take what is written.</source>
        <translation>ডিস্ক যা লেখা হচ্ছে তা নিচ্ছে না।</translation>
    </message>
    <message>
        <source>Try again, or call support with the code.</source>
        <translation>আবার চেষ্টা করুন, অথবা কোডটি নিয়ে সাপোর্টে ফোন করুন।</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>আর জায়গা নেই</translation>
    </message>
    <message>
        <source>files this large do not fit there</source>
        <translation>এত বড় ফাইল সেখানে রাখা যায় না</translation>
    </message>
    <message>
        <source>it cannot be written to</source>
        <translation>সেখানে লেখা যায় না</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>ফোল্ডারটি আর নেই</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <translation>ড্রাইভটি সাড়া দিচ্ছে না</translation>
    </message>
    <message>
        <source>the drive is gone</source>
        <translation>ড্রাইভটি আর নেই</translation>
    </message>
    <message>
        <source>the drive did not take it</source>
        <translation>ড্রাইভটি এটি নেয়নি</translation>
    </message>
    <message>
        <source>it did not come out whole when it was read again</source>
        <translation>আবার পড়ে দেখা গেছে কপিটি সম্পূর্ণ নয়</translation>
    </message>
    <message>
        <source>This assessment is not finished. Write a comment instead</source>
        <translation>এই মূল্যায়ন শেষ হয়নি। বরং একটি মন্তব্য লিখুন</translation>
    </message>
    <message>
        <source>Enter the comment</source>
        <translation>মন্তব্যটি লিখুন</translation>
    </message>
    <message>
        <source>The comment must have {most} characters or fewer</source>
        <translation>মন্তব্যটি {most} অক্ষর বা তার কম হতে হবে</translation>
    </message>
    <message>
        <source>This is the plan of another factory. Open that factory, then take it in</source>
        <translation>এটি অন্য কারখানার পরিকল্পনা। সেই কারখানা খুলুন, তারপর এটি নিন</translation>
    </message>
    <message>
        <source>Row {row}: only the advisor marks a line as verified or repeated</source>
        <translation>সারি {row}: শুধু পরামর্শক কোনো সারিকে ‘যাচাই হয়েছে’ বা ‘আবার পাওয়া গেছে’ করতে পারেন</translation>
    </message>
    <message>
        <source>Row {row} does not say what the factory found. Fill in the issue</source>
        <translation>সারি {row}: কারখানা কী পেয়েছে তা লেখা নেই। সমস্যা লিখুন</translation>
    </message>
    <message>
        <source>Row {row} is a copy of row {first}. Delete one</source>
        <translation>সারি {row} সারি {first}-এর কপি। একটি মুছুন</translation>
    </message>
    <message>
        <source>Row {row} belongs to another plan. Delete it</source>
        <translation>সারি {row} অন্য পরিকল্পনার। এটি মুছুন</translation>
    </message>
    <message>
        <source>Row {row} has a text that is longer than {most} characters</source>
        <translation>সারি {row}-এর লেখা {most} অক্ষরের বেশি</translation>
    </message>
    <message>
        <source>The hidden part of this file was changed. Save the plan as Excel again and copy the answers over</source>
        <translation>এই ফাইলের লুকানো অংশ বদলানো হয়েছে। পরিকল্পনা আবার Excel হিসেবে সেভ করে উত্তরগুলো কপি করুন</translation>
    </message>
    <message>
        <source>The row with the titles of the columns is gone. Put it back</source>
        <translation>কলামের শিরোনামের সারি নেই। ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>Only rows 1 to {most} are read. Delete what is below</source>
        <translation>শুধু 1 থেকে {most} সারি পড়া হয়। নিচে যা আছে মুছে দিন</translation>
    </message>
    <message>
        <source>Row {row}, {column}: there is a formula. Enter what it gives</source>
        <translation>সারি {row}, {column}: একটি সূত্র আছে। সূত্রের ফল লিখুন</translation>
    </message>
    <message>
        <source>Row {row}, {column}: there is a mistake of Excel’s in the cell. Enter the answer</source>
        <translation>সারি {row}, {column}: ঘরে Excel-এর একটি ভুল আছে। উত্তরটি লিখুন</translation>
    </message>
    <message>
        <source>Row {row}, {column}: enter text</source>
        <translation>সারি {row}, {column}: লেখা লিখুন</translation>
    </message>
    <message>
        <source>This file is no Excel workbook of a plan. Choose the file with the ending .xlsx</source>
        <translation>এই ফাইল পরিকল্পনার Excel ওয়ার্কবুক নয়। শেষে .xlsx আছে এমন ফাইল বেছে নিন</translation>
    </message>
    <message>
        <source>This workbook was made by a newer version of the program</source>
        <translation>এই ওয়ার্কবুক প্রোগ্রামের নতুন সংস্করণে তৈরি</translation>
    </message>
    <message>
        <source>Row {row}, {column}: ‘{said}’ is not one of the choices: {choices}</source>
        <translation>সারি {row}, {column}: ‘{said}’ বাছাইয়ের মধ্যে নেই: {choices}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: ‘{said}’ is no date. Write year, month, day, for example 2026-06-30</source>
        <translation>সারি {row}, {column}: ‘{said}’ তারিখ নয়। বছর, মাস, দিন লিখুন, যেমন 2026-06-30</translation>
    </message>
    <message>
        <source>This workbook has a password. Save it in Excel without one, then take it in</source>
        <translation>এই ওয়ার্কবুকে পাসওয়ার্ড আছে। Excel-এ পাসওয়ার্ড ছাড়া সংরক্ষণ করে তারপর নিন</translation>
    </message>
    <message>
        <source>This is a workbook of an older Excel. Save it as .xlsx, then take it in</source>
        <translation>এটি পুরোনো Excel-এর ওয়ার্কবুক। .xlsx হিসেবে সংরক্ষণ করে তারপর নিন</translation>
    </message>
    <message>
        <source>This workbook is damaged and cannot be read. Save it once more in Excel</source>
        <translation>এই ওয়ার্কবুক নষ্ট, পড়া যাচ্ছে না। Excel-এ আরেকবার সেভ করুন</translation>
    </message>
    <message>
        <source>This workbook was not saved from the plan, or its hidden sheet is gone. Save the plan as Excel again and copy the answers over</source>
        <translation>এই ওয়ার্কবুক পরিকল্পনা থেকে সেভ করা নয়, বা এর লুকানো শিট নেই। পরিকল্পনা আবার Excel হিসেবে সেভ করে উত্তরগুলো কপি করুন</translation>
    </message>
    <message>
        <source>The column ‘{column}’ is gone. Put it back</source>
        <translation>‘{column}’ কলাম নেই। ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>The column ‘{column}’ stands there twice. Delete one</source>
        <translation>‘{column}’ কলাম দুবার আছে। একটি মুছুন</translation>
    </message>
    <message>
        <source>The hours must be a number from 0.5 to 24, for example 1.5</source>
        <translation>ঘণ্টা 0.5 থেকে 24-এর মধ্যে একটি সংখ্যা হতে হবে, যেমন 1.5</translation>
    </message>
    <message>
        <source>Enter the function of the member, not a name</source>
        <translation>সদস্যের পদ লিখুন, নাম নয়</translation>
    </message>
    <message>
        <source>Workers affected must be a number, for example 86</source>
        <translation>ক্ষতিগ্রস্ত শ্রমিক একটি সংখ্যা হতে হবে, যেমন 86</translation>
    </message>
    <message>
        <source>Workers affected must be {headcount} or fewer, the number of workers in this factory</source>
        <translation>ক্ষতিগ্রস্ত শ্রমিক {headcount} বা কম হতে হবে, এই কারখানায় শ্রমিক এতজন</translation>
    </message>
    <message>
        <source>This must be a number, for example 86</source>
        <translation>এটি একটি সংখ্যা হতে হবে, যেমন 86</translation>
    </message>
    <message>
        <source>This must be from {low} to {high}</source>
        <translation>এটি {low} থেকে {high}-এর মধ্যে হতে হবে</translation>
    </message>
    <message>
        <source>The text must have {most} characters or fewer</source>
        <translation>লেখা {most} অক্ষর বা কম হতে হবে</translation>
    </message>
    <message>
        <source>Head office did not take this.</source>
        <translation>প্রধান কার্যালয় এটি নেয়নি।</translation>
    </message>
    <message>
        <source>The other parts go on. Call head office and name the reason: {reason}.</source>
        <translation>বাকি অংশ চলছে। প্রধান কার্যালয়ে ফোন করুন ও কারণটি বলুন: {reason}।</translation>
    </message>
    <message>
        <source>‘{name}’ is damaged.</source>
        <translation>‘{name}’ নষ্ট।</translation>
    </message>
    <message>
        <source>Put the last backup in its place.</source>
        <translation>শেষ ব্যাকআপ তার জায়গায় রাখুন।</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>অন্য ফোল্ডার বাছুন।</translation>
    </message>
    <message>
        <source>{name} is out already, and a version never changes. Give it a newer one</source>
        <translation>{name} আগেই দেওয়া হয়েছে, আর কোনো সংস্করণ কখনও বদলায় না। নতুন সংস্করণ দিন</translation>
    </message>
    <message>
        <source>Row {row}, {column}: the cell is joined with another. Split them and fill in each</source>
        <translation>সারি {row}, {column}: ঘরটি অন্য ঘরের সঙ্গে জোড়া। আলাদা করে প্রতিটি পূরণ করুন</translation>
    </message>
    <message>
        <source>Choose yes or no</source>
        <translation>হ্যাঁ বা না বেছে নিন</translation>
    </message>
    <message>
        <source>This must be {most} or less</source>
        <translation>এটি {most} বা কম হতে হবে</translation>
    </message>
    <message>
        <source>This must be a whole number, for example 86</source>
        <translation>এটি একটি পূর্ণ সংখ্যা হতে হবে, যেমন 86</translation>
    </message>
    <message>
        <source>The date must be year, month, day, for example 2026-05-14</source>
        <translation>তারিখ বছর, মাস, দিন হতে হবে, যেমন 2026-05-14</translation>
    </message>
    <message>
        <source>This must be {least} or more</source>
        <translation>এটি {least} বা বেশি হতে হবে</translation>
    </message>
    <message>
        <source>Check it letter by letter.</source>
        <translation>প্রতিটি অক্ষর মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>The address must be as https://office.example.org, without spaces and passwords.</source>
        <translation>ঠিকানা https://office.example.org-এর মতো হতে হবে, ফাঁকা জায়গা ও পাসওয়ার্ড ছাড়া।</translation>
    </message>
    <message>
        <source>Nothing is recorded here yet, so there is nothing to copy</source>
        <translation>এখানে এখনও কিছু লেখা হয়নি, তাই কপি করার কিছু নেই</translation>
    </message>
    <message>
        <source>The notes of this assessment are sealed and wait to be sent. You can write new ones once head office has them</source>
        <translation>এই মূল্যায়নের নোট সিল করা, পাঠানোর অপেক্ষায়। প্রধান কার্যালয় পেলে নতুন নোট লিখতে পারবেন</translation>
    </message>
    <message>
        <source>Head office did not write this to this assessment</source>
        <translation>প্রধান কার্যালয় এই মূল্যায়নে এটি লেখেনি</translation>
    </message>
    <message>
        <source>Enter your answer to head office first</source>
        <translation>আগে প্রধান কার্যালয়কে আপনার উত্তর লিখুন</translation>
    </message>
    <message>
        <source>Enter why this finding may be shown in the exit meeting</source>
        <translation>সমাপনী সভায় এই অনিয়ম কেন দেখানো যাবে তা লিখুন</translation>
    </message>
    <message>
        <source>Only the lead assessor can show this finding in the exit meeting</source>
        <translation>শুধু প্রধান মূল্যায়নকারী সমাপনী সভায় এই অনিয়ম দেখাতে পারেন</translation>
    </message>
    <message>
        <source>Something was changed on two devices. Choose in Sync what to keep</source>
        <translation>কিছু একটা দুটি ডিভাইসে বদলানো হয়েছে। কোনটি রাখবেন সিঙ্ক পাতায় বাছুন</translation>
    </message>
    <message>
        <source>{number} was changed on two devices. Choose which answer to keep</source>
        <translation>{number} দুটি ডিভাইসে বদলানো হয়েছে। কোন উত্তর থাকবে বেছে নিন</translation>
    </message>
    <message>
        <source>Enter why the assessment is finished with open points</source>
        <translation>কিছু বিষয় বাকি রেখে কেন শেষ হচ্ছে তা লিখুন</translation>
    </message>
    <message>
        <source>Enter why the assessment is opened again</source>
        <translation>কেন আবার খোলা হচ্ছে তা লিখুন</translation>
    </message>
    <message>
        <source>Enter what the paper is</source>
        <translation>কাগজটি কী তা লিখুন</translation>
    </message>
    <message>
        <source>Mend the cells that are named, then paste the table again</source>
        <translation>উল্লেখ করা ঘরগুলো ঠিক করুন, তারপর টেবিল আবার পেস্ট করুন</translation>
    </message>
    <message>
        <source>The month must be year and month, for example 2026-04</source>
        <translation>মাস বছর ও মাস হতে হবে, যেমন 2026-04</translation>
    </message>
    <message>
        <source>People must be a number, for example 6</source>
        <translation>কতজন তা একটি সংখ্যা হতে হবে, যেমন 6</translation>
    </message>
    <message>
        <source>People must be {most} or fewer</source>
        <translation>কতজন তা {most} বা কম হতে হবে</translation>
    </message>
    <message>
        <source>Women must be {count} or fewer, the number of people</source>
        <translation>নারী {count} বা কম হতে হবে, মোট এতজন</translation>
    </message>
    <message>
        <source>Line or section must have {most} characters or fewer</source>
        <translation>লাইন বা সেকশন {most} অক্ষর বা কম হতে হবে</translation>
    </message>
    <message>
        <source>Women must be a number, for example 4</source>
        <translation>নারী একটি সংখ্যা হতে হবে, যেমন 4</translation>
    </message>
    <message>
        <source>The period must be a year or a month, for example 2026 or 2026-05</source>
        <translation>সময় একটি বছর বা মাস হতে হবে, যেমন 2026 বা 2026-05</translation>
    </message>
    <message>
        <source>The period must have begun</source>
        <translation>সময়টি শুরু হয়ে থাকতে হবে</translation>
    </message>
    <message>
        <source>Enter where the figure is from, for example production records</source>
        <translation>সংখ্যাটি কোথা থেকে পাওয়া লিখুন, যেমন উৎপাদনের নথি</translation>
    </message>
    <message>
        <source>This must have two decimals at most, for example 3.25</source>
        <translation>এই সংখ্যায় দশমিকের পরে বেশি হলে দুই অঙ্ক থাকতে পারে, যেমন 3.25</translation>
    </message>
    <message>
        <source>Enter the name of the factory</source>
        <translation>কারখানার নাম লিখুন</translation>
    </message>
    <message>
        <source>The cycle must be a number, for example 1</source>
        <translation>চক্র একটি সংখ্যা হতে হবে, যেমন 1</translation>
    </message>
    <message>
        <source>Visit end must be on or after {start}</source>
        <translation>পরিদর্শনের শেষ {start} বা তার পরে হতে হবে</translation>
    </message>
    <message>
        <source>Enter what the factory found</source>
        <translation>কারখানা কী পেয়েছে লিখুন</translation>
    </message>
    <message>
        <source>Enter why this line is taken off the plan</source>
        <translation>এই সারি পরিকল্পনা থেকে কেন বাদ যাচ্ছে লিখুন</translation>
    </message>
    <message>
        <source>This is the first visit to the factory on this device</source>
        <translation>এই ডিভাইসে এটি কারখানার প্রথম পরিদর্শন</translation>
    </message>
    <message>
        <source>Enter the name of the person</source>
        <translation>ব্যক্তির নাম লিখুন</translation>
    </message>
    <message>
        <source>Sign in the box, or sign on paper</source>
        <translation>ঘরে স্বাক্ষর করুন, বা কাগজে স্বাক্ষর করুন</translation>
    </message>
    <message>
        <source>Sign once more, inside the box</source>
        <translation>ঘরের ভেতরে আরেকবার স্বাক্ষর করুন</translation>
    </message>
    <message>
        <source>Enter who may read</source>
        <translation>কে পড়তে পারবেন লিখুন</translation>
    </message>
    <message>
        <source>Enter the function of the person who gave the consent</source>
        <translation>যিনি সম্মতি দিয়েছেন তাঁর পদ লিখুন</translation>
    </message>
    <message>
        <source>Choose at least one thing that may be read</source>
        <translation>পড়া যাবে এমন অন্তত একটি জিনিস বেছে নিন</translation>
    </message>
    <message>
        <source>Photos and answers belong to findings. Choose findings as well</source>
        <translation>ছবি ও জবাব অনিয়মের সঙ্গে যায়। অনিয়মও বেছে নিন</translation>
    </message>
    <message>
        <source>The consent must end on or after {day}</source>
        <translation>সম্মতি {day} বা তার পরে শেষ হতে হবে</translation>
    </message>
    <message>
        <source>A copy can be for {most} laptops or fewer</source>
        <translation>একটি অনুলিপি {most}টি বা তার কম ল্যাপটপের জন্য হতে পারে</translation>
    </message>
    <message>
        <source>Only two non-compliant findings can be told together</source>
        <translation>শুধু দুটি অপরিপালিত অনিয়ম একসঙ্গে বলা যায়</translation>
    </message>
    <message>
        <source>These findings are told together already</source>
        <translation>এই অনিয়মগুলো আগেই একসঙ্গে বলা হচ্ছে</translation>
    </message>
    <message>
        <source>This photo does not say when it was taken, or by which camera</source>
        <translation>এই ছবি কখন বা কোন ক্যামেরায় তোলা তা বলা নেই</translation>
    </message>
    <message>
        <source>{typed} can mean {large} or {small}. Enter the one that is meant</source>
        <translation>{typed} দিয়ে {large} বা {small} বোঝাতে পারে। যেটি বোঝানো হয়েছে সেটি লিখুন</translation>
    </message>
    <message>
        <source>This must be a number of people, for example 24</source>
        <translation>এটি লোকের সংখ্যা হতে হবে, যেমন 24</translation>
    </message>
    <message>
        <source>Enter why the factory does not agree</source>
        <translation>কারখানা কেন একমত নয় লিখুন</translation>
    </message>
    <message>
        <source>This dispute is settled. A new one cannot be opened on the same finding</source>
        <translation>এই আপত্তির মীমাংসা হয়েছে। একই অনিয়মে নতুন আপত্তি খোলা যায় না</translation>
    </message>
    <message>
        <source>There is no dispute on this finding</source>
        <translation>এই অনিয়মে কোনো আপত্তি নেই</translation>
    </message>
    <message>
        <source>Enter the reason for this decision. The factory reads it</source>
        <translation>এই সিদ্ধান্তের কারণ লিখুন। কারখানা এটি পড়ে</translation>
    </message>
    <message>
        <source>This finding is not published, so there is nothing to answer in public</source>
        <translation>এই অনিয়ম প্রকাশিত নয়, তাই প্রকাশ্যে জবাব দেওয়ার কিছু নেই</translation>
    </message>
    <message>
        <source>{name} must be from {low} to {high}</source>
        <translation>{name} {low} থেকে {high}-এর মধ্যে হতে হবে</translation>
    </message>
    <message>
        <source>{name} must be a number, for example 86</source>
        <translation>{name} একটি সংখ্যা হতে হবে, যেমন 86</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left, then a 15 minute wait.</source>
        <translation>
            <numerusform>আর %nবার চেষ্টা করা যাবে, তারপর 15 মিনিট অপেক্ষা।</numerusform>
            <numerusform>আর %nবার চেষ্টা করা যাবে, তারপর 15 মিনিট অপেক্ষা।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds, then try again.</source>
        <translation>
            <numerusform>%n সেকেন্ড পরে আবার চেষ্টা করুন।</numerusform>
            <numerusform>%n সেকেন্ড পরে আবার চেষ্টা করুন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes, then try again.</source>
        <translation>
            <numerusform>%n মিনিট পরে আবার চেষ্টা করুন।</numerusform>
            <numerusform>%n মিনিট পরে আবার চেষ্টা করুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong in {place}</source>
        <translation>{place}-এ কিছু একটা সমস্যা হয়েছে</translation>
    </message>
    <message>
        <source>Your last change is not saved yet. What you typed stays in its field, and everything before it is safe.</source>
        <translation>আপনার শেষ পরিবর্তন এখনো সেভ হয়নি। আপনি যা লিখেছেন তা তার ঘরেই আছে, আর তার আগের সব নিরাপদ।</translation>
    </message>
    <message>
        <source>Select Try again, or copy the details for support.</source>
        <translation>‘আবার চেষ্টা করুন’ বেছে নিন, অথবা সহায়তার জন্য বিবরণ কপি করুন।</translation>
    </message>
</context>
<context>
    <name>NewCode</name>
    <message>
        <source>Make a new recovery code</source>
        <translation>নতুন রিকভারি কোড তৈরি করুন</translation>
    </message>
    <message>
        <source>It opens this device when the passphrase is lost. The code you have now works until you have written the new one down.</source>
        <translation>পাসফ্রেজ হারালে এটি এই ডিভাইস খোলে। নতুন কোডটি লিখে না রাখা পর্যন্ত এখনকার কোড কাজ করে।</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>নতুন কোড দেখান</translation>
    </message>
    <message>
        <source>Keep the code you have</source>
        <translation>এখনকার কোড রাখুন</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>আপনার পাসফ্রেজ লিখুন</translation>
    </message>
    <message>
        <source>The new recovery code works. The code before no longer does</source>
        <translation>নতুন রিকভারি কোড কাজ করে। আগের কোড আর কাজ করে না</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation>আপনার নতুন রিকভারি কোড</translation>
    </message>
    <message>
        <source>When you press Use this code, the code before no longer works. Destroy its paper.</source>
        <translation>‘এই কোড ব্যবহার করুন’ চাপলে আগের কোড আর কাজ করে না। তার কাগজটি নষ্ট করুন।</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>এই কোড ব্যবহার করুন</translation>
    </message>
</context>
<context>
    <name>NewLineSheet</name>
    <message>
        <source>New line of the plan</source>
        <translation>পরিকল্পনার নতুন সারি</translation>
    </message>
    <message>
        <source>Findings without a line</source>
        <translation>সারি নেই এমন অনিয়ম</translation>
    </message>
    <message>
        <source>Or what the factory found itself</source>
        <translation>বা কারখানা নিজে যা পেয়েছে</translation>
    </message>
    <message>
        <source>Say what, where and how many. No names</source>
        <translation>কী, কোথায় ও কতটি লিখুন। নাম নয়</translation>
    </message>
    <message>
        <source>Add what the factory found</source>
        <translation>কারখানা যা পেয়েছে যোগ করুন</translation>
    </message>
    <message>
        <source>Findings that have a line already</source>
        <translation>আগেই সারি আছে এমন অনিয়ম</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
    <message>
        <source>Every finding of the newest assessment has a line</source>
        <translation>সর্বশেষ মূল্যায়নের প্রতিটি অনিয়মের সারি আছে</translation>
    </message>
    <message>
        <source>Enter what the factory found</source>
        <translation>কারখানা কী পেয়েছে লিখুন</translation>
    </message>
</context>
<context>
    <name>NewNotesPin</name>
    <message>
        <source>Change the PIN of the notes</source>
        <translation>নোটের পিন বদলান</translation>
    </message>
    <message>
        <source>Then only the new one opens the confidential notes on this device. A copy of its files that somebody made before still opens with the old one.</source>
        <translation>তারপর এই ডিভাইসের গোপনীয় নোট শুধু নতুন পিনেই খোলে। আগে কেউ এর ফাইল কপি করে থাকলে সেই কপি পুরোনো পিনেই খোলে।</translation>
    </message>
    <message>
        <source>If you forgot it, nothing else opens these notes: not the passphrase, not the recovery code. What was sealed for head office can still be read there</source>
        <translation>এটি ভুলে গেলে আর কিছুতেই এই নোট খোলে না: পাসফ্রেজেও না, রিকভারি কোডেও না। প্রধান কার্যালয়ের জন্য যা সিল করা হয়েছে, তা সেখানে এখনও পড়া যায়</translation>
    </message>
    <message>
        <source>PIN you have now</source>
        <translation>এখনকার পিন</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>নতুন পিন</translation>
    </message>
    <message>
        <source>At least 4 digits</source>
        <translation>অন্তত 4টি অঙ্ক</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>নতুন পিন আবার</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>পিন বদলান</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>যেমন আছে রাখুন</translation>
    </message>
    <message>
        <source>Enter the PIN you have now</source>
        <translation>এখনকার পিন লিখুন</translation>
    </message>
    <message>
        <source>The PIN of the notes is changed</source>
        <translation>নোটের পিন বদলানো হয়েছে</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Change the passphrase</source>
        <translation>পাসফ্রেজ বদলান</translation>
    </message>
    <message>
        <source>Then only the new one opens your data and its safety copies on this device. A copy of its files that somebody made before still opens with the old one.</source>
        <translation>তারপর এই ডিভাইসে আপনার ডেটা ও তার নিরাপত্তা কপি শুধু নতুনটিতেই খোলে। আগে কেউ এর ফাইল কপি করে থাকলে সেই কপি পুরোনোটিতেই খোলে।</translation>
    </message>
    <message>
        <source>Passphrase you have now</source>
        <translation>এখনকার পাসফ্রেজ</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>নতুন পাসফ্রেজ</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>নতুন পাসফ্রেজ আবার</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>যেমন আছে রাখুন</translation>
    </message>
    <message>
        <source>Enter the passphrase you have now</source>
        <translation>এখনকার পাসফ্রেজ লিখুন</translation>
    </message>
    <message>
        <source>The passphrase is changed</source>
        <translation>পাসফ্রেজ বদলানো হয়েছে</translation>
    </message>
</context>
<context>
    <name>NextCycleSheet</name>
    <message>
        <source>Start cycle {number}</source>
        <translation>চক্র {number} শুরু করুন</translation>
    </message>
    <message>
        <source>No answer is filled in. What was judged last time and what was agreed stands beside each question.</source>
        <translation>কোনো উত্তর ভরা নেই। গতবারের রায় ও যা ঠিক হয়েছিল তা প্রতিটি প্রশ্নের পাশে থাকে।</translation>
    </message>
    <message>
        <source>Year-month-day, for example 2026-05-14</source>
        <translation>বছর-মাস-দিন, যেমন 2026-05-14</translation>
    </message>
    <message>
        <source>Visit begins</source>
        <translation>পরিদর্শন শুরু</translation>
    </message>
    <message>
        <source>Visit ends</source>
        <translation>পরিদর্শন শেষ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>শুরু করুন</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Earlier notes</source>
        <translation>আগের নোট</translation>
    </message>
    <message>
        <source>Urgent procedure</source>
        <translation>জরুরি পদ্ধতি</translation>
    </message>
    <message>
        <source>When a talk makes you suspect zero tolerance</source>
        <translation>কথা বলে শূন্য সহনশীলতার কিছু সন্দেহ হলে</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>সাক্ষাৎকার</translation>
    </message>
</context>
<context>
    <name>NotesPin</name>
    <message>
        <source>Open confidential notes</source>
        <translation>গোপনীয় নোট খুলুন</translation>
    </message>
    <message>
        <source>They close again by themselves. They are never printed or sent in a report.</source>
        <translation>এগুলো নিজেই আবার বন্ধ হয়। কখনো ছাপা হয় না বা রিপোর্টে পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Notes PIN</source>
        <translation>নোটের পিন</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>নোট খুলুন</translation>
    </message>
    <message>
        <source>Keep closed</source>
        <translation>বন্ধ রাখুন</translation>
    </message>
    <message>
        <source>Enter your notes PIN</source>
        <translation>আপনার নোটের পিন লিখুন</translation>
    </message>
    <message>
        <source>The confidential notes are whole again</source>
        <translation>গোপনীয় নোটগুলো আবার সম্পূর্ণ</translation>
    </message>
    <message>
        <source>The confidential notes on this device are damaged.</source>
        <translation>এই ডিভাইসের গোপনীয় নোটগুলো নষ্ট হয়েছে।</translation>
    </message>
    <message>
        <source>No copy of them opens. Nothing was changed. Call support with the code</source>
        <translation>এগুলোর কোনো কপি খোলে না। কিছুই বদলানো হয়নি। কোডটি বলে সাপোর্টে ফোন করুন</translation>
    </message>
    <message>
        <source>Each change is also in a second copy. Enter your PIN to put them together from it</source>
        <translation>প্রতিটি পরিবর্তন একটি দ্বিতীয় কপিতেও আছে। সেখান থেকে নোটগুলো আবার তৈরি করতে আপনার পিন লিখুন</translation>
    </message>
    <message>
        <source>Use the second copy</source>
        <translation>দ্বিতীয় কপি ব্যবহার করুন</translation>
    </message>
    <message>
        <source>A safety copy of {time} is here, and changes made since are added again. Enter your PIN to use it</source>
        <translation>{time}-এর একটি নিরাপত্তা কপি আছে, আর তার পরের পরিবর্তনগুলো আবার যোগ হবে। এটি ব্যবহার করতে আপনার পিন লিখুন</translation>
    </message>
    <message>
        <source>Use the safety copy</source>
        <translation>নিরাপত্তা কপি ব্যবহার করুন</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message numerus="yes">
        <source>%n facts of the factory are not known. Facts decide which questions apply</source>
        <translation>
            <numerusform>কারখানার %nটি তথ্য জানা নেই। তথ্য ঠিক করে কোন প্রশ্ন প্রযোজ্য</numerusform>
            <numerusform>কারখানার %nটি তথ্য জানা নেই। তথ্য ঠিক করে কোন প্রশ্ন প্রযোজ্য</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead: {name}</source>
        <translation>প্রধান: {name}</translation>
    </message>
    <message>
        <source>Tool: {tool}</source>
        <translation>টুল: {tool}</translation>
    </message>
    <message>
        <source>{label} must be from {low} to {high}</source>
        <translation>{label} {low} থেকে {high}-এর মধ্যে হতে হবে</translation>
    </message>
    <message>
        <source>{standing}. Nothing more to check here</source>
        <translation>{standing}। এখানে আর যাচাই করার কিছু নেই</translation>
    </message>
    <message>
        <source>{name}: {standing}</source>
        <translation>{name}: {standing}</translation>
    </message>
    <message>
        <source>{count} in {cluster}</source>
        <translation>{cluster}: {count}টি</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>এই ডিভাইসে সেভ হয়েছে</translation>
    </message>
    <message>
        <source>Saved on this device at {time}</source>
        <translation>এই ডিভাইসে সেভ হয়েছে {time}-এ</translation>
    </message>
    <message>
        <source>Head office has everything</source>
        <translation>প্রধান কার্যালয়ের কাছে সব আছে</translation>
    </message>
    <message>
        <source>This device does not know a head office yet</source>
        <translation>এই ডিভাইস এখনো কোনো প্রধান কার্যালয় চেনে না</translation>
    </message>
    <message>
        <source>The clock of this laptop may be wrong. Check its date and time</source>
        <translation>এই ল্যাপটপের ঘড়ি ভুল হতে পারে। তারিখ ও সময় দেখুন</translation>
    </message>
</context>
<context>
    <name>OverviewScreen</name>
    <message>
        <source>Assign to {name}</source>
        <translation>{name}-কে দায়িত্ব দিন</translation>
    </message>
    <message>
        <source>Assign to a colleague…</source>
        <translation>সহকর্মীকে দায়িত্ব দিন…</translation>
    </message>
    <message>
        <source>Take it back from {name}</source>
        <translation>{name}-এর কাছ থেকে ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Nothing more to check here</source>
        <translation>এখানে আর যাচাই করার কিছু নেই</translation>
    </message>
    <message>
        <source>There is more to check here</source>
        <translation>এখানে আরও যাচাই করার আছে</translation>
    </message>
    <message>
        <source>Assign to a colleague</source>
        <translation>সহকর্মীকে দায়িত্ব দিন</translation>
    </message>
    <message>
        <source>The name is shown on the overview of both laptops.</source>
        <translation>দুই ল্যাপটপের সারসংক্ষেপে নামটি দেখা যায়।</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>দায়িত্ব দিন</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>যেমন আছে রাখুন</translation>
    </message>
    <message>
        <source>Name of the colleague</source>
        <translation>সহকর্মীর নাম</translation>
    </message>
    <message>
        <source>Enter the name of the colleague</source>
        <translation>সহকর্মীর নাম লিখুন</translation>
    </message>
    <message>
        <source>See what is left</source>
        <translation>কী বাকি দেখুন</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>বিভাগ</translation>
    </message>
    <message>
        <source>Answer in any order</source>
        <translation>যেকোনো ক্রমে উত্তর দিন</translation>
    </message>
    <message>
        <source>Before the exit meeting</source>
        <translation>সমাপনী সভার আগে</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>করার কিছু বাকি নেই</translation>
    </message>
    <message>
        <source>Saved and sent</source>
        <translation>সেভ ও পাঠানো</translation>
    </message>
    <message>
        <source>Factory profile</source>
        <translation>কারখানার পরিচিতি</translation>
    </message>
    <message>
        <source>Edit facts</source>
        <translation>তথ্য বদলান</translation>
    </message>
    <message>
        <source>All facts of the factory</source>
        <translation>কারখানার সব তথ্য</translation>
    </message>
    <message>
        <source>Compare with cycle {cycle}</source>
        <translation>চক্র {cycle}-এর সঙ্গে তুলনা</translation>
    </message>
    <message>
        <source>Continue at {number}</source>
        <translation>{number} থেকে চালিয়ে যান</translation>
    </message>
    <message>
        <source>More for {cluster}</source>
        <translation>{cluster}: আরও</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>এখনও বাকি</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>উত্তর দেওয়া</translation>
    </message>
    <message>
        <source>compliant</source>
        <translation>পরিপালিত</translation>
    </message>
    <message>
        <source>non-compliant</source>
        <translation>অপরিপালিত</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>প্রযোজ্য নয়</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>যাচাই হয়নি</translation>
    </message>
    <message>
        <source>None</source>
        <translation>নেই</translation>
    </message>
    <message>
        <source>{cluster}, {standing}, {progress} answered, {found} non-compliant</source>
        <translation>{cluster}, {standing}, উত্তর দেওয়া {progress}, {found}টি অপরিপালিত</translation>
    </message>
    <message>
        <source>Encrypted. Locks after {minutes} minutes</source>
        <translation>এনক্রিপ্ট করা। {minutes} মিনিট পর লক হয়</translation>
    </message>
    <message>
        <source>Fill in facts</source>
        <translation>তথ্য লিখুন</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Child labour</source>
        <translation>শিশুশ্রম</translation>
    </message>
    <message>
        <source>Child labourers</source>
        <translation>শিশু শ্রমিক</translation>
    </message>
    <message>
        <source>Documentation and protection of young workers</source>
        <translation>কিশোর শ্রমিকদের নথি ও সুরক্ষা</translation>
    </message>
    <message>
        <source>Hazardous work and other worst forms</source>
        <translation>ঝুঁকিপূর্ণ কাজ ও অন্যান্য নিকৃষ্ট ধরন</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>পারিশ্রমিক</translation>
    </message>
    <message>
        <source>Minimum wages</source>
        <translation>ন্যূনতম মজুরি</translation>
    </message>
    <message>
        <source>Overtime wages</source>
        <translation>ওভারটাইম মজুরি</translation>
    </message>
    <message>
        <source>Premium pay</source>
        <translation>বিশেষ ভাতা</translation>
    </message>
    <message>
        <source>Method of payment</source>
        <translation>মজুরি পরিশোধের পদ্ধতি</translation>
    </message>
    <message>
        <source>Wage information, use and deduction</source>
        <translation>মজুরির তথ্য, ব্যবহার ও কর্তন</translation>
    </message>
    <message>
        <source>Paid leave</source>
        <translation>সবেতন ছুটি</translation>
    </message>
    <message>
        <source>Social security and other benefits</source>
        <translation>সামাজিক নিরাপত্তা ও অন্যান্য সুবিধা</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation>বৈষম্য</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>লিঙ্গ</translation>
    </message>
    <message>
        <source>Race and origin</source>
        <translation>জাতি ও উৎস</translation>
    </message>
    <message>
        <source>Religion and political opinion</source>
        <translation>ধর্ম ও রাজনৈতিক মত</translation>
    </message>
    <message>
        <source>Other grounds</source>
        <translation>অন্যান্য কারণ</translation>
    </message>
    <message>
        <source>Freedom of association and collective bargaining</source>
        <translation>সংগঠনের স্বাধীনতা ও যৌথ দরকষাকষি</translation>
    </message>
    <message>
        <source>Freedom to associate</source>
        <translation>সংগঠন করার স্বাধীনতা</translation>
    </message>
    <message>
        <source>Union operations</source>
        <translation>ইউনিয়নের কার্যক্রম</translation>
    </message>
    <message>
        <source>Interference and discrimination</source>
        <translation>হস্তক্ষেপ ও বৈষম্য</translation>
    </message>
    <message>
        <source>Collective bargaining</source>
        <translation>যৌথ দরকষাকষি</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>ধর্মঘট</translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translation>জবরদস্তি শ্রম</translation>
    </message>
    <message>
        <source>Coercion</source>
        <translation>বলপ্রয়োগ</translation>
    </message>
    <message>
        <source>Bonded labour</source>
        <translation>ঋণদাসত্ব</translation>
    </message>
    <message>
        <source>Forced labour and overtime</source>
        <translation>জবরদস্তি শ্রম ও ওভারটাইম</translation>
    </message>
    <message>
        <source>Prison labour</source>
        <translation>কারাবন্দি শ্রম</translation>
    </message>
    <message>
        <source>Contracts and human resources</source>
        <translation>চুক্তি ও মানবসম্পদ</translation>
    </message>
    <message>
        <source>Employment contracts</source>
        <translation>নিয়োগ চুক্তি</translation>
    </message>
    <message>
        <source>Contracting procedures</source>
        <translation>চুক্তির নিয়ম</translation>
    </message>
    <message>
        <source>Dialogue, discipline and disputes</source>
        <translation>সংলাপ, শৃঙ্খলা ও বিরোধ</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>চাকরির অবসান</translation>
    </message>
    <message>
        <source>Occupational safety and health</source>
        <translation>পেশাগত নিরাপত্তা ও স্বাস্থ্য</translation>
    </message>
    <message>
        <source>OSH management systems</source>
        <translation>নিরাপত্তা ও স্বাস্থ্য ব্যবস্থাপনা</translation>
    </message>
    <message>
        <source>Chemicals and hazardous substances</source>
        <translation>রাসায়নিক ও বিপজ্জনক পদার্থ</translation>
    </message>
    <message>
        <source>Worker protection</source>
        <translation>শ্রমিকের সুরক্ষা</translation>
    </message>
    <message>
        <source>Working environment</source>
        <translation>কাজের পরিবেশ</translation>
    </message>
    <message>
        <source>Health services and first aid</source>
        <translation>স্বাস্থ্যসেবা ও প্রাথমিক চিকিৎসা</translation>
    </message>
    <message>
        <source>Welfare facilities</source>
        <translation>কল্যাণ সুবিধা</translation>
    </message>
    <message>
        <source>Worker accommodation</source>
        <translation>শ্রমিকদের আবাসন</translation>
    </message>
    <message>
        <source>Emergency preparedness</source>
        <translation>জরুরি প্রস্তুতি</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>কর্মঘণ্টা</translation>
    </message>
    <message>
        <source>Regular hours</source>
        <translation>নিয়মিত কর্মঘণ্টা</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>ওভারটাইম</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ছুটি</translation>
    </message>
    <message>
        <source>People</source>
        <translation>মানুষ</translation>
    </message>
    <message>
        <source>Workers in all</source>
        <translation>মোট শ্রমিক</translation>
    </message>
    <message>
        <source>Everyone who works here today, on any contract, with agency workers and apprentices.</source>
        <translation>আজ এখানে যারা কাজ করেন তাদের সবাই, যে চুক্তিতেই হোক; এজেন্সির শ্রমিক ও শিক্ষানবিশসহ।</translation>
    </message>
    <message>
        <source>Women among them</source>
        <translation>তাদের মধ্যে নারী</translation>
    </message>
    <message>
        <source>Migrant workers</source>
        <translation>অভিবাসী শ্রমিক</translation>
    </message>
    <message>
        <source>Workers from another country. People who moved inside the country do not count.</source>
        <translation>অন্য দেশ থেকে আসা শ্রমিক। দেশের ভেতরে যারা জায়গা বদলেছেন তারা এতে পড়েন না।</translation>
    </message>
    <message>
        <source>Workers under 18</source>
        <translation>18 বছরের কম বয়সী শ্রমিক</translation>
    </message>
    <message>
        <source>Anyone of legal working age who is not yet 18, on any contract.</source>
        <translation>আইন অনুযায়ী কাজের বয়স হয়েছে কিন্তু 18 হয়নি এমন যে কেউ, যে চুক্তিতেই হোক।</translation>
    </message>
    <message>
        <source>Apprentices or trainees</source>
        <translation>শিক্ষানবিশ বা প্রশিক্ষণার্থী</translation>
    </message>
    <message>
        <source>Fixed-term or temporary contracts</source>
        <translation>নির্দিষ্ট মেয়াদের বা অস্থায়ী চুক্তি</translation>
    </message>
    <message>
        <source>Contractors or agency workers on site</source>
        <translation>কারখানায় ঠিকাদার বা এজেন্সির শ্রমিক</translation>
    </message>
    <message>
        <source>Cleaning, canteen, security, packing, loading, or lines run by another company.</source>
        <translation>পরিষ্কার, ক্যান্টিন, নিরাপত্তা, প্যাকিং, মাল তোলা, বা অন্য কোম্পানির চালানো লাইন।</translation>
    </message>
    <message>
        <source>Home workers</source>
        <translation>ঘরে বসে কাজ করা শ্রমিক</translation>
    </message>
    <message>
        <source>Work for this factory is done in homes, directly or through a middleman.</source>
        <translation>এই কারখানার কাজ বাড়িতে করা হয়, সরাসরি বা দালালের মাধ্যমে।</translation>
    </message>
    <message>
        <source>Prisoners work here or for a subcontractor</source>
        <translation>বন্দিরা এখানে বা কোনো সাব-কন্ট্রাক্টরের জন্য কাজ করেন</translation>
    </message>
    <message>
        <source>Unions and committees</source>
        <translation>ইউনিয়ন ও কমিটি</translation>
    </message>
    <message>
        <source>Union in the factory</source>
        <translation>কারখানায় ইউনিয়ন</translation>
    </message>
    <message>
        <source>One or more, registered or still forming.</source>
        <translation>এক বা একাধিক, নিবন্ধিত বা গঠনের পথে।</translation>
    </message>
    <message>
        <source>Collective agreement in force</source>
        <translation>চালু যৌথ চুক্তি</translation>
    </message>
    <message>
        <source>Committee of managers and workers</source>
        <translation>ব্যবস্থাপক ও শ্রমিকদের কমিটি</translation>
    </message>
    <message>
        <source>Strike in the last 12 months</source>
        <translation>গত 12 মাসে ধর্মঘট</translation>
    </message>
    <message>
        <source>Lay-offs in the last 12 months</source>
        <translation>গত 12 মাসে ছাঁটাই বা লে-অফ</translation>
    </message>
    <message>
        <source>Jobs cut, contracts suspended, or the factory closed for a time.</source>
        <translation>চাকরি কমানো, চুক্তি স্থগিত, বা কিছু সময় কারখানা বন্ধ।</translation>
    </message>
    <message>
        <source>Work and pay</source>
        <translation>কাজ ও মজুরি</translation>
    </message>
    <message>
        <source>Piece-rate pay</source>
        <translation>পিস-রেটে মজুরি</translation>
    </message>
    <message>
        <source>Night work</source>
        <translation>রাতের কাজ</translation>
    </message>
    <message>
        <source>Chemicals in use</source>
        <translation>রাসায়নিক ব্যবহার হয়</translation>
    </message>
    <message>
        <source>Spot cleaners, dyes, glues, washing, printing, boiler treatment. Soap for hands does not count.</source>
        <translation>দাগ তোলার রাসায়নিক, রং, আঠা, ওয়াশিং, প্রিন্টিং, বয়লারের রাসায়নিক। হাত ধোয়ার সাবান এতে পড়ে না।</translation>
    </message>
    <message>
        <source>Heavy loads lifted by hand</source>
        <translation>হাতে ভারী বোঝা তোলা</translation>
    </message>
    <message>
        <source>Fabric rolls, cartons or bundles that one person lifts or carries.</source>
        <translation>কাপড়ের রোল, কার্টন বা বান্ডিল যা একজন তোলেন বা বহন করেন।</translation>
    </message>
    <message>
        <source>Buildings and equipment</source>
        <translation>ভবন ও যন্ত্রপাতি</translation>
    </message>
    <message>
        <source>Dormitory</source>
        <translation>ডরমিটরি</translation>
    </message>
    <message>
        <source>Housing that the employer owns, rents or arranges.</source>
        <translation>মালিকের নিজের, ভাড়া করা বা ব্যবস্থা করা থাকার জায়গা।</translation>
    </message>
    <message>
        <source>Food served or sold on site</source>
        <translation>কারখানায় খাবার দেওয়া বা বিক্রি হয়</translation>
    </message>
    <message>
        <source>Boiler or pressure vessel</source>
        <translation>বয়লার বা প্রেশার ভেসেল</translation>
    </message>
    <message>
        <source>Steam boilers, and air compressors with a tank.</source>
        <translation>স্টিম বয়লার, এবং ট্যাংকসহ এয়ার কমপ্রেসর।</translation>
    </message>
    <message>
        <source>Lifts or forklifts</source>
        <translation>লিফট বা ফর্কলিফট</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>বাংলাদেশ</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>মিশর</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>ইথিওপিয়া</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>হাইতি</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>ইন্দোনেশিয়া</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>জর্ডান</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>কম্বোডিয়া</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>শ্রীলঙ্কা</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>মাদাগাস্কার</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>নিকারাগুয়া</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>পাকিস্তান</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>উজবেকিস্তান</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>ভিয়েতনাম</translation>
    </message>
    <message>
        <source>No protocol made for Bangladesh is known to us. This card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>বাংলাদেশের জন্য তৈরি কোনো প্রোটোকল আমাদের জানা নেই। এই কার্ডে 2018 সালের সাধারণ প্রোটোকল আবার বলা হয়েছে। এখানে কোন ধাপ ও সময় চলে তা প্রধান কার্যালয়কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>A worker below 15, or below the national minimum age where that is higher</source>
        <translation>15 বছরের কম বয়সী শ্রমিক, বা জাতীয় ন্যূনতম বয়স বেশি হলে তার কম বয়সী</translation>
    </message>
    <message>
        <source>Anyone under 18 in a worst form of child labour: forced labour, prostitution, pornography or illegal activities</source>
        <translation>18 বছরের কম বয়সী কেউ শিশুশ্রমের সবচেয়ে খারাপ রূপে: জোরপূর্বক শ্রম, পতিতাবৃত্তি, পর্নোগ্রাফি বা অবৈধ কাজ</translation>
    </message>
    <message>
        <source>Workers kept from leaving the workplace to make them work</source>
        <translation>কাজ করাতে শ্রমিকদের কর্মস্থল ছাড়তে বাধা দেওয়া</translation>
    </message>
    <message>
        <source>Violence, or threats of it, to make people work</source>
        <translation>কাজ করাতে সহিংসতা বা তার হুমকি</translation>
    </message>
    <message>
        <source>Corporal punishment or physical abuse</source>
        <translation>শারীরিক শাস্তি বা নির্যাতন</translation>
    </message>
    <message>
        <source>Violence or an imminent threat of it, sexual violence included</source>
        <translation>সহিংসতা বা তার আসন্ন হুমকি, যৌন সহিংসতাসহ</translation>
    </message>
    <message>
        <source>Punishment of workers who left an imminent danger</source>
        <translation>আসন্ন বিপদ থেকে সরে যাওয়ায় শ্রমিকদের শাস্তি</translation>
    </message>
    <message>
        <source>An imminent and serious threat to life or health, such as a locked fire exit with people inside or a cracked column</source>
        <translation>জীবন বা স্বাস্থ্যের আসন্ন ও গুরুতর হুমকি, যেমন ভেতরে মানুষ থাকা অবস্থায় তালাবদ্ধ জরুরি দরজা বা ফাটল ধরা কলাম</translation>
    </message>
    <message>
        <source>Suspicion is enough. Do not wait for proof, and do not investigate further than needed to know who is in danger.</source>
        <translation>সন্দেহই যথেষ্ট। প্রমাণের জন্য অপেক্ষা করবেন না, আর কে বিপদে আছে তা জানতে যতটুকু লাগে তার বেশি অনুসন্ধান করবেন না।</translation>
    </message>
    <message>
        <source>If anyone is in danger of life now, get people out and call the fire service, ambulance or police.</source>
        <translation>এখনই কারও জীবন বিপন্ন হলে মানুষকে বের করে আনুন এবং ফায়ার সার্ভিস, অ্যাম্বুলেন্স বা পুলিশকে ফোন করুন।</translation>
    </message>
    <message>
        <source>Call the first contact below. Say what you saw and where, not who told you.</source>
        <translation>নিচের প্রথম যোগাযোগে ফোন করুন। কী দেখেছেন ও কোথায় তা বলুন, কে বলেছে তা নয়।</translation>
    </message>
    <message>
        <source>Write down what you saw, when and where, in the confidential note. No names of workers.</source>
        <translation>কী দেখেছেন, কখন ও কোথায়, গোপন নোটে লিখুন। শ্রমিকদের নাম লিখবেন না।</translation>
    </message>
    <message>
        <source>Take photos only where that puts nobody at risk.</source>
        <translation>শুধু সেখানে ছবি তুলুন যেখানে কারও ঝুঁকি হয় না।</translation>
    </message>
    <message>
        <source>Do not leave a child or a threatened worker alone with managers. Ask the contact what to do next.</source>
        <translation>কোনো শিশু বা হুমকির মুখে থাকা শ্রমিককে ব্যবস্থাপকদের সঙ্গে একা রাখবেন না। এরপর কী করবেন তা যোগাযোগের ব্যক্তিকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Go on with the visit only after the contact agreed.</source>
        <translation>যোগাযোগের ব্যক্তি রাজি হলে তবেই পরিদর্শন চালিয়ে যান।</translation>
    </message>
    <message>
        <source>That a serious concern was seen and the programme must be told at once</source>
        <translation>যে একটি গুরুতর বিষয় দেখা গেছে এবং প্রোগ্রামকে এখনই জানাতে হবে</translation>
    </message>
    <message>
        <source>What must be done now so that people are safe, such as opening an exit</source>
        <translation>মানুষের নিরাপত্তার জন্য এখন কী করতে হবে, যেমন একটি দরজা খুলে দেওয়া</translation>
    </message>
    <message>
        <source>That no child, and no worker, may be dismissed or sent away because of it</source>
        <translation>যে এর কারণে কোনো শিশু বা শ্রমিককে বরখাস্ত বা বের করে দেওয়া যাবে না</translation>
    </message>
    <message>
        <source>Who spoke with you</source>
        <translation>কে আপনার সঙ্গে কথা বলেছে</translation>
    </message>
    <message>
        <source>Anything from which a worker can be recognised</source>
        <translation>এমন কিছু যা থেকে কোনো শ্রমিককে চেনা যায়</translation>
    </message>
    <message>
        <source>Which authority was told and when, unless the contact says so</source>
        <translation>কোন কর্তৃপক্ষকে কখন জানানো হয়েছে, যদি না যোগাযোগের ব্যক্তি বলতে বলেন</translation>
    </message>
    <message>
        <source>Country programme, person on duty</source>
        <translation>দেশের প্রোগ্রাম, দায়িত্বে থাকা ব্যক্তি</translation>
    </message>
    <message>
        <source>Team leader of the assessors</source>
        <translation>মূল্যায়নকারীদের দলনেতা</translation>
    </message>
    <message>
        <source>Labour inspectorate (Department of Inspection for Factories and Establishments), through the programme only</source>
        <translation>শ্রম পরিদর্শন (কলকারখানা ও প্রতিষ্ঠান পরিদর্শন অধিদপ্তর), শুধু প্রোগ্রামের মাধ্যমে</translation>
    </message>
    <message>
        <source>Help for children</source>
        <translation>শিশুদের জন্য সাহায্য</translation>
    </message>
    <message>
        <source>Fire service, ambulance and police</source>
        <translation>ফায়ার সার্ভিস, অ্যাম্বুলেন্স ও পুলিশ</translation>
    </message>
    <message>
        <source>Report released</source>
        <translation>রিপোর্ট প্রকাশ</translation>
    </message>
    <message>
        <source>First progress report of the factory</source>
        <translation>কারখানার প্রথম অগ্রগতি রিপোর্ট</translation>
    </message>
    <message>
        <source>Data may be shared</source>
        <translation>তথ্য ভাগ করা যায়</translation>
    </message>
    <message>
        <source>Who we are, why we came unannounced, and how long we stay</source>
        <translation>আমরা কারা, কেন না জানিয়ে এসেছি, এবং কতক্ষণ থাকব</translation>
    </message>
    <message>
        <source>Ask for managers and worker representatives to be there, union or committee members included</source>
        <translation>ব্যবস্থাপক ও শ্রমিক প্রতিনিধিদের থাকতে বলুন, ইউনিয়ন বা কমিটির সদস্যসহ</translation>
    </message>
    <message>
        <source>How we work: walk, papers, private talks with workers</source>
        <translation>আমরা কীভাবে কাজ করি: ঘুরে দেখা, কাগজপত্র, শ্রমিকদের সঙ্গে একান্ত কথা</translation>
    </message>
    <message>
        <source>What is confidential, and that nobody may be punished for speaking with us</source>
        <translation>কী গোপন থাকে, এবং আমাদের সঙ্গে কথা বলার জন্য কাউকে শাস্তি দেওয়া যাবে না</translation>
    </message>
    <message>
        <source>That a serious danger is told to the programme at once</source>
        <translation>গুরুতর বিপদ প্রোগ্রামকে সঙ্গে সঙ্গে জানানো হয়</translation>
    </message>
    <message>
        <source>Fill in the factory profile: numbers of workers, contracts, unions, dormitory, contractors</source>
        <translation>কারখানার প্রোফাইল পূরণ: শ্রমিকের সংখ্যা, চুক্তি, ইউনিয়ন, ডরমিটরি, ঠিকাদার</translation>
    </message>
    <message>
        <source>Ask for the list of papers and a private room for talks</source>
        <translation>কাগজপত্রের তালিকা ও কথা বলার জন্য আলাদা ঘর চান</translation>
    </message>
    <message>
        <source>Agree when the closing meeting is</source>
        <translation>সমাপনী সভা কখন হবে তা ঠিক করুন</translation>
    </message>
    <message>
        <source>Managers and worker representatives together</source>
        <translation>ব্যবস্থাপক ও শ্রমিক প্রতিনিধি একসঙ্গে</translation>
    </message>
    <message>
        <source>Thank everyone; say that findings are preliminary until the report is released</source>
        <translation>সবাইকে ধন্যবাদ; রিপোর্ট প্রকাশের আগ পর্যন্ত অনিয়মগুলো প্রাথমিক বলে জানান</translation>
    </message>
    <message>
        <source>Findings by cluster: what was seen, the law, no names and nothing that points at a worker</source>
        <translation>বিভাগ অনুযায়ী অনিয়ম: কী দেখা গেছে, আইন; কোনো নাম নয়, কোনো শ্রমিককে বোঝায় এমন কিছু নয়</translation>
    </message>
    <message>
        <source>Leave out anything under the urgent procedure unless the lead assessor released it</source>
        <translation>প্রধান মূল্যায়নকারী অনুমতি না দিলে জরুরি পদ্ধতির কিছু বলবেন না</translation>
    </message>
    <message>
        <source>Questions and corrections of fact; papers that were missing and by when they can be shown</source>
        <translation>প্রশ্ন ও তথ্যের সংশোধন; যে কাগজ ছিল না এবং কবে দেখানো যাবে</translation>
    </message>
    <message>
        <source>What comes next: report, improvement plan, first progress report, and the dates</source>
        <translation>এরপর কী: রিপোর্ট, উন্নয়ন পরিকল্পনা, প্রথম অগ্রগতি রিপোর্ট, ও তারিখ</translation>
    </message>
    <message>
        <source>Say again that nobody may be punished for speaking with us</source>
        <translation>আবার বলুন যে আমাদের সঙ্গে কথা বলার জন্য কাউকে শাস্তি দেওয়া যাবে না</translation>
    </message>
    <message>
        <source>List of all workers with date of birth and date of hiring</source>
        <translation>জন্মতারিখ ও নিয়োগের তারিখসহ সব শ্রমিকের তালিকা</translation>
    </message>
    <message>
        <source>Proof of age and certificates of fitness of workers under 18</source>
        <translation>18 বছরের কম বয়সী শ্রমিকদের বয়সের প্রমাণ ও সক্ষমতা প্রত্যয়নপত্র</translation>
    </message>
    <message>
        <source>Register of adolescent workers</source>
        <translation>কিশোর শ্রমিকদের রেজিস্টার</translation>
    </message>
    <message>
        <source>Job adverts and application forms of the last 12 months</source>
        <translation>গত 12 মাসের চাকরির বিজ্ঞপ্তি ও আবেদন ফরম</translation>
    </message>
    <message>
        <source>Lists of hires, promotions and leavers with sex and reason</source>
        <translation>নিয়োগ, পদোন্নতি ও চাকরি ছাড়ার তালিকা, লিঙ্গ ও কারণসহ</translation>
    </message>
    <message>
        <source>Policy and complaint register on harassment</source>
        <translation>হয়রানি বিষয়ে নীতি ও অভিযোগ রেজিস্টার</translation>
    </message>
    <message>
        <source>Maternity register</source>
        <translation>মাতৃত্ব কল্যাণ রেজিস্টার</translation>
    </message>
    <message>
        <source>Register of loans, advances and deposits</source>
        <translation>ঋণ, অগ্রিম ও জামানতের রেজিস্টার</translation>
    </message>
    <message>
        <source>Rules for gates and dormitory, and guards' instructions</source>
        <translation>গেট ও ডরমিটরির নিয়ম, এবং নিরাপত্তা প্রহরীদের নির্দেশ</translation>
    </message>
    <message>
        <source>Agreements with recruitment agents</source>
        <translation>নিয়োগ এজেন্টদের সঙ্গে চুক্তি</translation>
    </message>
    <message>
        <source>Union registration and list of officers</source>
        <translation>ইউনিয়নের নিবন্ধন ও কর্মকর্তাদের তালিকা</translation>
    </message>
    <message>
        <source>Collective agreement, charter of demands and minutes</source>
        <translation>যৌথ চুক্তি, দাবিনামা ও সভার কার্যবিবরণী</translation>
    </message>
    <message>
        <source>Letters of dismissal or transfer of union officers</source>
        <translation>ইউনিয়ন কর্মকর্তাদের বরখাস্ত বা বদলির চিঠি</translation>
    </message>
    <message>
        <source>Payroll and pay slips of the sample months</source>
        <translation>নমুনা মাসগুলোর মজুরি শিট ও পে স্লিপ</translation>
    </message>
    <message>
        <source>Bank or mobile transfer lists</source>
        <translation>ব্যাংক বা মোবাইলে মজুরি পাঠানোর তালিকা</translation>
    </message>
    <message>
        <source>Wage grades, yearly increments and festival bonus lists</source>
        <translation>মজুরির গ্রেড, বার্ষিক ইনক্রিমেন্ট ও উৎসব বোনাসের তালিকা</translation>
    </message>
    <message>
        <source>Papers on central fund, group insurance and provident fund</source>
        <translation>কেন্দ্রীয় তহবিল, গ্রুপ বীমা ও ভবিষ্য তহবিলের কাগজ</translation>
    </message>
    <message>
        <source>Letters of appointment, service books and identity cards of the sample</source>
        <translation>নমুনা শ্রমিকদের নিয়োগপত্র, সার্ভিস বই ও পরিচয়পত্র</translation>
    </message>
    <message>
        <source>Approved service rules</source>
        <translation>অনুমোদিত চাকরি বিধি</translation>
    </message>
    <message>
        <source>Minutes and election papers of the participation committee</source>
        <translation>অংশগ্রহণ কমিটির সভার কার্যবিবরণী ও নির্বাচনের কাগজ</translation>
    </message>
    <message>
        <source>Files of dismissals, resignations and final payments</source>
        <translation>বরখাস্ত, পদত্যাগ ও চূড়ান্ত পাওনার ফাইল</translation>
    </message>
    <message>
        <source>Contracts and registrations of labour contractors</source>
        <translation>শ্রমিক ঠিকাদারদের চুক্তি ও নিবন্ধন</translation>
    </message>
    <message>
        <source>Factory licence, fire licence, approved layout plan and building certificates</source>
        <translation>কারখানার লাইসেন্স, ফায়ার লাইসেন্স, অনুমোদিত লে-আউট প্ল্যান ও ভবনের সনদ</translation>
    </message>
    <message>
        <source>Boiler, lift and electrical inspection certificates</source>
        <translation>বয়লার, লিফট ও বিদ্যুৎ ব্যবস্থার পরীক্ষার সনদ</translation>
    </message>
    <message>
        <source>Minutes of the safety committee, risk assessment, accident register</source>
        <translation>সেফটি কমিটির কার্যবিবরণী, ঝুঁকি নিরূপণ, দুর্ঘটনা রেজিস্টার</translation>
    </message>
    <message>
        <source>Records of drills, fire teams and first aiders</source>
        <translation>মহড়া, অগ্নি দল ও প্রাথমিক চিকিৎসাকারীদের রেকর্ড</translation>
    </message>
    <message>
        <source>Chemical list, safety data sheets and water tests</source>
        <translation>রাসায়নিকের তালিকা, সেফটি ডেটা শিট ও পানি পরীক্ষা</translation>
    </message>
    <message>
        <source>Time records of the sample months, raw from the machine</source>
        <translation>নমুনা মাসগুলোর হাজিরার রেকর্ড, সরাসরি মেশিন থেকে</translation>
    </message>
    <message>
        <source>Overtime lists and consents, night-work consents of women</source>
        <translation>ওভারটাইমের তালিকা ও সম্মতি, নারীদের রাতের কাজের সম্মতি</translation>
    </message>
    <message>
        <source>Leave registers and the list of festival holidays</source>
        <translation>ছুটির রেজিস্টার ও উৎসব ছুটির তালিকা</translation>
    </message>
    <message>
        <source>Any notice that allows longer overtime</source>
        <translation>বেশি ওভারটাইমের অনুমতি দেওয়া যে কোনো প্রজ্ঞাপন</translation>
    </message>
    <message>
        <source>Only two times are known of Egypt, from its note of 2021: the ministry is asked to begin an investigation within 48 hours of being told, and the programme follows up within 72 hours and asks for an agreed action plan. Such a plan always holds an investigation and remediation. The steps below restate the general protocol of 2018.</source>
        <translation>মিশরের কেবল দুটি সময় জানা আছে, তার 2021 সালের নোট থেকে: জানানোর 48 ঘণ্টার মধ্যে মন্ত্রণালয়কে তদন্ত শুরু করতে বলা হয়, এবং প্রোগ্রাম 72 ঘণ্টার মধ্যে খোঁজ নেয় ও সম্মত কর্মপরিকল্পনা চায়। এমন পরিকল্পনায় সব সময় তদন্ত ও প্রতিকার থাকে। নিচের ধাপগুলোতে 2018 সালের সাধারণ প্রোটোকল আবার বলা হয়েছে।</translation>
    </message>
    <message>
        <source>Labour inspectorate of the Ministry of Labour, through the programme only</source>
        <translation>শ্রম মন্ত্রণালয়ের শ্রম পরিদর্শন, শুধু প্রোগ্রামের মাধ্যমে</translation>
    </message>
    <message>
        <source>Ministry asked to begin an investigation</source>
        <translation>মন্ত্রণালয়কে তদন্ত শুরু করতে বলা</translation>
    </message>
    <message>
        <source>Programme follows up and asks for an agreed action plan</source>
        <translation>প্রোগ্রাম খোঁজ নেয় ও সম্মত কর্মপরিকল্পনা চায়</translation>
    </message>
    <message>
        <source>Proof of age of every worker in the sample</source>
        <translation>নমুনার প্রত্যেক শ্রমিকের বয়সের প্রমাণ</translation>
    </message>
    <message>
        <source>Cards and medical checks of workers under 18</source>
        <translation>18 বছরের কম বয়সী শ্রমিকদের কার্ড ও ডাক্তারি পরীক্ষা</translation>
    </message>
    <message>
        <source>Count of workers with disabilities and their papers</source>
        <translation>প্রতিবন্ধী শ্রমিকের সংখ্যা ও তাদের কাগজ</translation>
    </message>
    <message>
        <source>Maternity and nursing register</source>
        <translation>মাতৃত্ব ও স্তন্যদানের রেজিস্টার</translation>
    </message>
    <message>
        <source>Instructions for guards and rules for gates</source>
        <translation>নিরাপত্তা প্রহরীদের নির্দেশ ও গেটের নিয়ম</translation>
    </message>
    <message>
        <source>Copies of passports and permits of foreign workers, and who keeps the originals</source>
        <translation>বিদেশি শ্রমিকদের পাসপোর্ট ও পারমিটের কপি, এবং মূল কাগজ কার কাছে থাকে</translation>
    </message>
    <message>
        <source>Collective agreement in force and minutes of bargaining</source>
        <translation>চালু যৌথ চুক্তি ও দরকষাকষির কার্যবিবরণী</translation>
    </message>
    <message>
        <source>Letters of dismissal or transfer of union officers and worker representatives</source>
        <translation>ইউনিয়ন কর্মকর্তা ও শ্রমিক প্রতিনিধিদের বরখাস্ত বা বদলির চিঠি</translation>
    </message>
    <message>
        <source>Papers of the union at the ministry and list of officers</source>
        <translation>মন্ত্রণালয়ে ইউনিয়নের কাগজ ও কর্মকর্তাদের তালিকা</translation>
    </message>
    <message>
        <source>Social insurance forms and payment receipts</source>
        <translation>সামাজিক বীমার ফরম ও টাকা জমার রসিদ</translation>
    </message>
    <message>
        <source>Lists of the yearly raise of 3 percent</source>
        <translation>বছরে 3 শতাংশ মজুরি বৃদ্ধির তালিকা</translation>
    </message>
    <message>
        <source>Contracts and personnel files of the sample</source>
        <translation>নমুনা শ্রমিকদের চুক্তি ও ব্যক্তিগত ফাইল</translation>
    </message>
    <message>
        <source>Internal work rules</source>
        <translation>কাজের অভ্যন্তরীণ নিয়ম</translation>
    </message>
    <message>
        <source>Contracts with labour agencies and contractors</source>
        <translation>শ্রমিক এজেন্সি ও ঠিকাদারদের সঙ্গে চুক্তি</translation>
    </message>
    <message>
        <source>All four copies of contracts, in Arabic</source>
        <translation>চুক্তির চারটি কপিই, আরবিতে</translation>
    </message>
    <message>
        <source>Statement of workers sent to the labour office</source>
        <translation>শ্রম অফিসে পাঠানো শ্রমিকদের বিবরণী</translation>
    </message>
    <message>
        <source>Building, fire and operating permits</source>
        <translation>ভবন, অগ্নি ও কারখানা চালানোর অনুমতি</translation>
    </message>
    <message>
        <source>Risk assessment and accident register</source>
        <translation>ঝুঁকি নিরূপণ ও দুর্ঘটনা রেজিস্টার</translation>
    </message>
    <message>
        <source>Chemical list and safety data sheets</source>
        <translation>রাসায়নিকের তালিকা ও সেফটি ডেটা শিট</translation>
    </message>
    <message>
        <source>Minutes of the safety committee</source>
        <translation>সেফটি কমিটির কার্যবিবরণী</translation>
    </message>
    <message>
        <source>Approval of civil protection</source>
        <translation>সিভিল ডিফেন্সের অনুমোদন</translation>
    </message>
    <message>
        <source>Overtime lists and consents</source>
        <translation>ওভারটাইমের তালিকা ও সম্মতি</translation>
    </message>
    <message>
        <source>Leave registers and the list of public holidays</source>
        <translation>ছুটির রেজিস্টার ও সরকারি ছুটির তালিকা</translation>
    </message>
    <message>
        <source>Notices to the authority of overtime</source>
        <translation>কর্তৃপক্ষকে দেওয়া ওভারটাইমের নোটিশ</translation>
    </message>
    <message>
        <source>Hours lists of pregnant workers</source>
        <translation>গর্ভবতী শ্রমিকদের কর্মঘণ্টার তালিকা</translation>
    </message>
    <message>
        <source>No protocol made for Ethiopia is known to us. This card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>ইথিওপিয়ার জন্য তৈরি কোনো প্রোটোকল আমাদের জানা নেই। এই কার্ডে 2018 সালের সাধারণ প্রোটোকল আবার বলা হয়েছে। এখানে কোন ধাপ ও সময় চলে তা প্রধান কার্যালয়কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Labour inspectorate of the regional or city labour bureau, through the programme only</source>
        <translation>আঞ্চলিক বা নগর শ্রম দপ্তরের শ্রম পরিদর্শন, শুধু প্রোগ্রামের মাধ্যমে</translation>
    </message>
    <message>
        <source>Proof of age: kebele identity card, birth certificate or school papers</source>
        <translation>বয়সের প্রমাণ: কেবেলে পরিচয়পত্র, জন্ম সনদ বা স্কুলের কাগজ</translation>
    </message>
    <message>
        <source>Maternity register with dates of birth and of return</source>
        <translation>মাতৃত্ব রেজিস্টার, জন্ম ও কাজে ফেরার তারিখসহ</translation>
    </message>
    <message>
        <source>Papers on who hired the workers in the regions and what they paid</source>
        <translation>অঞ্চলে কে শ্রমিক নিয়োগ করেছে ও তারা কত দিয়েছেন তার কাগজ</translation>
    </message>
    <message>
        <source>Registration of the basic union and list of officers</source>
        <translation>মূল ইউনিয়নের নিবন্ধন ও কর্মকর্তাদের তালিকা</translation>
    </message>
    <message>
        <source>Factory wage scale and the wage clause of contracts</source>
        <translation>কারখানার মজুরি স্কেল ও চুক্তিতে মজুরির ধারা</translation>
    </message>
    <message>
        <source>Pension registration and payment receipts</source>
        <translation>পেনশনের নিবন্ধন ও টাকা জমার রসিদ</translation>
    </message>
    <message>
        <source>Agreements with labour agencies</source>
        <translation>শ্রমিক এজেন্সির সঙ্গে চুক্তি</translation>
    </message>
    <message>
        <source>Minutes and election papers of the workers' committee</source>
        <translation>শ্রমিক কমিটির কার্যবিবরণী ও নির্বাচনের কাগজ</translation>
    </message>
    <message>
        <source>Calendar used for shifts and records, Ethiopian or other, and its times</source>
        <translation>শিফট ও রেকর্ডে ব্যবহৃত ক্যালেন্ডার, ইথিওপীয় বা অন্য, এবং তার সময়</translation>
    </message>
    <message>
        <source>A protocol made for Haiti exists in French, but could not be read. This card restates the general one of 2018. Ask head office for the Haitian text: its steps and times come first.</source>
        <translation>হাইতির জন্য ফরাসি ভাষায় একটি প্রোটোকল আছে, কিন্তু তা পড়া যায়নি। এই কার্ডে 2018 সালের সাধারণ প্রোটোকল আবার বলা হয়েছে। প্রধান কার্যালয়ের কাছে হাইতির লেখাটি চান: তার ধাপ ও সময় আগে মানতে হবে।</translation>
    </message>
    <message>
        <source>Labour inspectorate of the labour ministry (MAST), through the programme only</source>
        <translation>শ্রম মন্ত্রণালয়ের শ্রম পরিদর্শন (MAST), শুধু প্রোগ্রামের মাধ্যমে</translation>
    </message>
    <message>
        <source>Permits of the labour ministry for workers from 15 to 17</source>
        <translation>15 থেকে 17 বছরের শ্রমিকদের জন্য শ্রম মন্ত্রণালয়ের অনুমতি</translation>
    </message>
    <message>
        <source>Registration of unions at the labour ministry and lists of officers</source>
        <translation>শ্রম মন্ত্রণালয়ে ইউনিয়নগুলোর নিবন্ধন ও কর্মকর্তাদের তালিকা</translation>
    </message>
    <message>
        <source>Piece-rate sheets with production of the sample months</source>
        <translation>নমুনা মাসগুলোর উৎপাদনসহ পিস-রেট শিট</translation>
    </message>
    <message>
        <source>Receipts of ONA and OFATMA</source>
        <translation>ONA ও OFATMA-র রসিদ</translation>
    </message>
    <message>
        <source>List of the year-end bonus</source>
        <translation>বছর শেষের বোনাসের তালিকা</translation>
    </message>
    <message>
        <source>Minutes of the committee of managers and workers</source>
        <translation>ব্যবস্থাপক ও শ্রমিকদের কমিটির কার্যবিবরণী</translation>
    </message>
    <message>
        <source>Contract or duty plan of doctors and nurses</source>
        <translation>ডাক্তার ও নার্সদের চুক্তি বা ডিউটির তালিকা</translation>
    </message>
    <message>
        <source>Permits of the labour ministry for overtime</source>
        <translation>ওভারটাইমের জন্য শ্রম মন্ত্রণালয়ের অনুমতি</translation>
    </message>
    <message>
        <source>Shift plans under the law of 2017</source>
        <translation>2017 সালের আইন অনুযায়ী শিফট পরিকল্পনা</translation>
    </message>
    <message>
        <source>Indonesia has a protocol of its own, in English and Indonesian. Its text is not known to us, so this card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>ইন্দোনেশিয়ার নিজস্ব প্রোটোকল আছে, ইংরেজি ও ইন্দোনেশীয় ভাষায়। তার লেখা আমাদের জানা নেই। এই কার্ডে 2018 সালের সাধারণ প্রোটোকল আবার বলা হয়েছে। এখানে কোন ধাপ ও সময় চলে তা প্রধান কার্যালয়কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>A worker below 15</source>
        <translation>15 বছরের কম বয়সী শ্রমিক</translation>
    </message>
    <message>
        <source>Labour inspectorate of the ministry and the province, through the programme only</source>
        <translation>মন্ত্রণালয় ও প্রদেশের শ্রম পরিদর্শন, শুধু প্রোগ্রামের মাধ্যমে</translation>
    </message>
    <message>
        <source>Proof of age of workers who look young and of all workers under 18</source>
        <translation>কম বয়সী দেখায় এমন ও 18 বছরের কম বয়সী সব শ্রমিকের বয়সের প্রমাণ</translation>
    </message>
    <message>
        <source>Register of workers under 18</source>
        <translation>18 বছরের কম বয়সী শ্রমিকদের রেজিস্টার</translation>
    </message>
    <message>
        <source>List of pregnancies, maternity leaves and returns to work</source>
        <translation>গর্ভাবস্থা, মাতৃত্বকালীন ছুটি ও কাজে ফেরার তালিকা</translation>
    </message>
    <message>
        <source>Agreements with recruitment agents, and what workers paid</source>
        <translation>নিয়োগ এজেন্টদের সঙ্গে চুক্তি, এবং শ্রমিকরা কত দিয়েছেন</translation>
    </message>
    <message>
        <source>Letters that record each union at the authority</source>
        <translation>কর্তৃপক্ষের কাছে প্রতিটি ইউনিয়ন নথিভুক্তির চিঠি</translation>
    </message>
    <message>
        <source>Collective agreement and minutes of bargaining</source>
        <translation>যৌথ চুক্তি ও দরকষাকষির কার্যবিবরণী</translation>
    </message>
    <message>
        <source>Letters of dismissal, transfer or contract end of union officers and members</source>
        <translation>ইউনিয়নের কর্মকর্তা ও সদস্যদের বরখাস্ত, বদলি বা চুক্তি শেষের চিঠি</translation>
    </message>
    <message>
        <source>Decree of the governor on the minimum wage of the place</source>
        <translation>এলাকার ন্যূনতম মজুরি বিষয়ে গভর্নরের আদেশ</translation>
    </message>
    <message>
        <source>Wage structure and scale</source>
        <translation>মজুরির কাঠামো ও স্কেল</translation>
    </message>
    <message>
        <source>Holiday allowance lists of the last year</source>
        <translation>গত বছরের উৎসব ভাতার তালিকা</translation>
    </message>
    <message>
        <source>Papers on social security for work and for health</source>
        <translation>কাজ ও স্বাস্থ্যের সামাজিক নিরাপত্তার কাগজ</translation>
    </message>
    <message>
        <source>Work rules with their stamp</source>
        <translation>সিলসহ কাজের নিয়ম</translation>
    </message>
    <message>
        <source>Minutes and election papers of the joint committee</source>
        <translation>যৌথ কমিটির কার্যবিবরণী ও নির্বাচনের কাগজ</translation>
    </message>
    <message>
        <source>Contracts and licences of labour contractors</source>
        <translation>শ্রমিক ঠিকাদারদের চুক্তি ও লাইসেন্স</translation>
    </message>
    <message>
        <source>Company regulation or collective agreement, with approval</source>
        <translation>কোম্পানির বিধি বা যৌথ চুক্তি, অনুমোদনসহ</translation>
    </message>
    <message>
        <source>Registrations and compensation of fixed-term work</source>
        <translation>নির্দিষ্ট মেয়াদের কাজের নিবন্ধন ও ক্ষতিপূরণ</translation>
    </message>
    <message>
        <source>Inspection certificates of boilers, lifts and electrical systems</source>
        <translation>বয়লার, লিফট ও বিদ্যুৎ ব্যবস্থার পরিদর্শন সনদ</translation>
    </message>
    <message>
        <source>Safety management system, its audit, and reports of measurements</source>
        <translation>নিরাপত্তা ব্যবস্থাপনা পদ্ধতি, তার নিরীক্ষা, ও পরিমাপের প্রতিবেদন</translation>
    </message>
    <message>
        <source>Transport and food of women who work at night</source>
        <translation>রাতে কাজ করা নারীদের যাতায়াত ও খাবার</translation>
    </message>
    <message>
        <source>Jordan has a protocol of its own, in English and Arabic. Its text is not known to us, so this card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>জর্ডানের নিজস্ব প্রোটোকল আছে, ইংরেজি ও আরবি ভাষায়। তার লেখা আমাদের জানা নেই। এই কার্ডে 2018 সালের সাধারণ প্রোটোকল আবার বলা হয়েছে। এখানে কোন ধাপ ও সময় চলে তা প্রধান কার্যালয়কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>A worker below 16</source>
        <translation>16 বছরের কম বয়সী শ্রমিক</translation>
    </message>
    <message>
        <source>Labour inspectorate of the ministry, through the programme only</source>
        <translation>মন্ত্রণালয়ের শ্রম পরিদর্শন, শুধু প্রোগ্রামের মাধ্যমে</translation>
    </message>
    <message>
        <source>Unit against human trafficking, through the programme only</source>
        <translation>মানব পাচার বিরোধী ইউনিট, শুধু প্রোগ্রামের মাধ্যমে</translation>
    </message>
    <message>
        <source>Who interprets for which language; never a supervisor or an agent</source>
        <translation>কোন ভাষার জন্য কে অনুবাদ করবেন; কখনও সুপারভাইজার বা এজেন্ট নয়</translation>
    </message>
    <message>
        <source>Whether labour inspectors take part in this visit, and in which talks they do not</source>
        <translation>শ্রম পরিদর্শকরা এই পরিদর্শনে অংশ নেন কি না, এবং কোন কথায় তারা থাকেন না</translation>
    </message>
    <message>
        <source>Where passports are, and how workers get them</source>
        <translation>পাসপোর্ট কোথায় আছে, এবং শ্রমিকরা কীভাবে তা পান</translation>
    </message>
    <message>
        <source>Sector agreement in force</source>
        <translation>চালু খাতভিত্তিক চুক্তি</translation>
    </message>
    <message>
        <source>How pay in kind is valued, by nationality</source>
        <translation>পণ্য বা সেবায় দেওয়া মজুরির মূল্য, জাতীয়তা অনুযায়ী</translation>
    </message>
    <message>
        <source>Papers of the social security corporation</source>
        <translation>সামাজিক নিরাপত্তা সংস্থার কাগজ</translation>
    </message>
    <message>
        <source>Contracts in Arabic and in the language of each worker</source>
        <translation>আরবিতে ও প্রত্যেক শ্রমিকের ভাষায় চুক্তি</translation>
    </message>
    <message>
        <source>Work and residence permits, and who paid them</source>
        <translation>কাজ ও বসবাসের পারমিট, এবং কে তার টাকা দিয়েছে</translation>
    </message>
    <message>
        <source>Tickets home of workers who left</source>
        <translation>চলে যাওয়া শ্রমিকদের দেশে ফেরার টিকিট</translation>
    </message>
    <message>
        <source>Approvals and inspections of dormitories</source>
        <translation>ডরমিটরির অনুমোদন ও পরিদর্শন</translation>
    </message>
    <message>
        <source>Cambodia has a protocol of its own on child labour. Its text is not known to us, so this card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>শিশুশ্রম নিয়ে কম্বোডিয়ার নিজস্ব প্রোটোকল আছে। তার লেখা আমাদের জানা নেই। এই কার্ডে 2018 সালের সাধারণ প্রোটোকল আবার বলা হয়েছে। এখানে কোন ধাপ ও সময় চলে তা প্রধান কার্যালয়কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>For a child: keep the child safe and with an adult who is not a manager, until the contact says what help comes.</source>
        <translation>শিশুর ক্ষেত্রে: কী সাহায্য আসছে তা জানা পর্যন্ত শিশুকে নিরাপদে রাখুন, এমন একজন প্রাপ্তবয়স্কের সঙ্গে যিনি ব্যবস্থাপক নন।</translation>
    </message>
    <message>
        <source>Ministry of Labour and Vocational Training, through the programme only</source>
        <translation>শ্রম ও কারিগরি প্রশিক্ষণ মন্ত্রণালয়, শুধু প্রোগ্রামের মাধ্যমে</translation>
    </message>
    <message>
        <source>Union registrations and certificate of the most representative union</source>
        <translation>ইউনিয়নের নিবন্ধন ও সবচেয়ে প্রতিনিধিত্বশীল ইউনিয়নের সনদ</translation>
    </message>
    <message>
        <source>Papers of the last shop steward election</source>
        <translation>শপ স্টুয়ার্ডদের শেষ নির্বাচনের কাগজ</translation>
    </message>
    <message>
        <source>Attendance and seniority bonuses, transport or housing and meal allowances</source>
        <translation>হাজিরা ও জ্যেষ্ঠতা বোনাস, যাতায়াত বা আবাসন ও খাবার ভাতা</translation>
    </message>
    <message>
        <source>Seniority payments of June and December</source>
        <translation>জুন ও ডিসেম্বরের জ্যেষ্ঠতার টাকা</translation>
    </message>
    <message>
        <source>Papers of the social security fund</source>
        <translation>সামাজিক নিরাপত্তা তহবিলের কাগজ</translation>
    </message>
    <message>
        <source>Full chain of contracts of workers on contracts with an end date</source>
        <translation>নির্দিষ্ট মেয়াদের শ্রমিকদের পরপর সব চুক্তি</translation>
    </message>
    <message>
        <source>Overtime permits of the labour inspectorate</source>
        <translation>শ্রম পরিদর্শন দপ্তরের ওভারটাইমের অনুমতি</translation>
    </message>
    <message>
        <source>No protocol made for Sri Lanka is known to us. This card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>শ্রীলঙ্কার জন্য তৈরি কোনো প্রোটোকল আমাদের জানা নেই। এই কার্ডে 2018 সালের সাধারণ প্রোটোকল আবার বলা হয়েছে। এখানে কোন ধাপ ও সময় চলে তা প্রধান কার্যালয়কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Labour inspectorate of the Department of Labour, through the programme only</source>
        <translation>শ্রম বিভাগের শ্রম পরিদর্শন, শুধু প্রোগ্রামের মাধ্যমে</translation>
    </message>
    <message>
        <source>Birth certificates or identity cards; register of workers from 16 to 17</source>
        <translation>জন্ম সনদ বা পরিচয়পত্র; 16 থেকে 17 বছরের শ্রমিকদের রেজিস্টার</translation>
    </message>
    <message>
        <source>Request for recognition of the union and count of its members</source>
        <translation>ইউনিয়নের স্বীকৃতির আবেদন ও সদস্য সংখ্যা</translation>
    </message>
    <message>
        <source>Election papers of the employees' council</source>
        <translation>কর্মচারী পরিষদের নির্বাচনের কাগজ</translation>
    </message>
    <message>
        <source>Receipts of provident fund and trust fund</source>
        <translation>ভবিষ্য তহবিল ও ট্রাস্ট তহবিলের রসিদ</translation>
    </message>
    <message>
        <source>Proof of the raise of 1 January 2026</source>
        <translation>1 জানুয়ারি 2026-এর মজুরি বৃদ্ধির প্রমাণ</translation>
    </message>
    <message>
        <source>Letters of appointment</source>
        <translation>নিয়োগপত্র</translation>
    </message>
    <message>
        <source>Contracts with manpower agencies</source>
        <translation>জনশক্তি এজেন্সির সঙ্গে চুক্তি</translation>
    </message>
    <message>
        <source>Fire certificate, approved plan and registration of the factory</source>
        <translation>ফায়ার সনদ, অনুমোদিত প্ল্যান ও কারখানার নিবন্ধন</translation>
    </message>
    <message>
        <source>Accident notices to the district factory inspector</source>
        <translation>জেলা কারখানা পরিদর্শককে দেওয়া দুর্ঘটনার নোটিশ</translation>
    </message>
    <message>
        <source>Permission and consents for night work of women</source>
        <translation>নারীদের রাতের কাজের অনুমতি ও সম্মতি</translation>
    </message>
    <message>
        <source>Overtime of women by calendar month</source>
        <translation>নারীদের ওভারটাইম, ক্যালেন্ডার মাস অনুযায়ী</translation>
    </message>
    <message>
        <source>Madagascar is a pilot; no protocol made for it is known to us. This card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>মাদাগাস্কার একটি পাইলট; তার জন্য তৈরি কোনো প্রোটোকল আমাদের জানা নেই। এই কার্ডে 2018 সালের সাধারণ প্রোটোকল আবার বলা হয়েছে। এখানে কোন ধাপ ও সময় চলে তা প্রধান কার্যালয়কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Labour inspectorate of the labour ministry, through the programme only</source>
        <translation>শ্রম বিষয়ক মন্ত্রণালয়ের শ্রম পরিদর্শন, শুধু প্রোগ্রামের মাধ্যমে</translation>
    </message>
    <message>
        <source>Medical certificates and register of workers under 18</source>
        <translation>18 বছরের কম বয়সী শ্রমিকদের ডাক্তারি সনদ ও রেজিস্টার</translation>
    </message>
    <message>
        <source>Election papers of the workers' delegates</source>
        <translation>শ্রমিক প্রতিনিধিদের নির্বাচনের কাগজ</translation>
    </message>
    <message>
        <source>Wage groups and seniority of the sample</source>
        <translation>নমুনা শ্রমিকদের মজুরির শ্রেণি ও জ্যেষ্ঠতা</translation>
    </message>
    <message>
        <source>Receipts of CNaPS and of the health service</source>
        <translation>CNaPS ও স্বাস্থ্যসেবার রসিদ</translation>
    </message>
    <message>
        <source>Minutes of the works committee</source>
        <translation>কারখানা কমিটির কার্যবিবরণী</translation>
    </message>
    <message>
        <source>Papers on technical unemployment</source>
        <translation>কারিগরি কারণে কাজ বন্ধের (লে-অফ) কাগজ</translation>
    </message>
    <message>
        <source>Environmental permit</source>
        <translation>পরিবেশ ছাড়পত্র</translation>
    </message>
    <message>
        <source>Contract with the medical service and results in numbers, without names</source>
        <translation>চিকিৎসা সেবার চুক্তি ও ফলাফল সংখ্যায়, নাম ছাড়া</translation>
    </message>
    <message>
        <source>Permits of the labour inspectorate for overtime</source>
        <translation>ওভারটাইমের জন্য শ্রম পরিদর্শন দপ্তরের অনুমতি</translation>
    </message>
    <message>
        <source>Night shift plan and transport after it</source>
        <translation>রাতের শিফট পরিকল্পনা ও তার পরের যাতায়াত</translation>
    </message>
    <message>
        <source>A protocol made for Nicaragua exists in Spanish, but could not be read. This card restates the general one of 2018. Ask head office for the Nicaraguan text: its steps and times come first.</source>
        <translation>নিকারাগুয়ার জন্য স্প্যানিশ ভাষায় একটি প্রোটোকল আছে, কিন্তু তা পড়া যায়নি। এই কার্ডে 2018 সালের সাধারণ প্রোটোকল আবার বলা হয়েছে। প্রধান কার্যালয়ের কাছে নিকারাগুয়ার লেখাটি চান: তার ধাপ ও সময় আগে মানতে হবে।</translation>
    </message>
    <message>
        <source>Labour inspectorate of the labour ministry (MITRAB), through the programme only</source>
        <translation>শ্রম মন্ত্রণালয়ের শ্রম পরিদর্শন (MITRAB), শুধু প্রোগ্রামের মাধ্যমে</translation>
    </message>
    <message>
        <source>Permissions of parents and register of workers from 14 to 17</source>
        <translation>অভিভাবকের অনুমতি ও 14 থেকে 17 বছরের শ্রমিকদের রেজিস্টার</translation>
    </message>
    <message>
        <source>Certificates of the unions and lists of officers with their protection</source>
        <translation>ইউনিয়নের সনদ ও সুরক্ষাসহ কর্মকর্তাদের তালিকা</translation>
    </message>
    <message>
        <source>Payments to social security and to the training institute</source>
        <translation>সামাজিক নিরাপত্তা ও প্রশিক্ষণ প্রতিষ্ঠানে টাকা জমা</translation>
    </message>
    <message>
        <source>List of the thirteenth month</source>
        <translation>তেরোতম মাসের মজুরির তালিকা</translation>
    </message>
    <message>
        <source>Permissions of the labour ministry for dismissals and suspensions</source>
        <translation>বরখাস্ত ও সাময়িক স্থগিতের জন্য শ্রম মন্ত্রণালয়ের অনুমতি</translation>
    </message>
    <message>
        <source>Safety licence and registered safety rules</source>
        <translation>নিরাপত্তা লাইসেন্স ও নিবন্ধিত নিরাপত্তা বিধি</translation>
    </message>
    <message>
        <source>Minutes and registration of the mixed safety committee</source>
        <translation>মিশ্র নিরাপত্তা কমিটির কার্যবিবরণী ও নিবন্ধন</translation>
    </message>
    <message>
        <source>Results of medical checks in numbers, without names</source>
        <translation>ডাক্তারি পরীক্ষার ফলাফল সংখ্যায়, নাম ছাড়া</translation>
    </message>
    <message>
        <source>Shift plans: day, mixed and night</source>
        <translation>শিফট পরিকল্পনা: দিন, মিশ্র ও রাত</translation>
    </message>
    <message>
        <source>Leave schedules of each half-year</source>
        <translation>প্রতি ছয় মাসের ছুটির সূচি</translation>
    </message>
    <message>
        <source>No protocol made for Pakistan is known to us. This card restates the general one of 2018. Ask head office which steps and times hold here, and which province is told.</source>
        <translation>পাকিস্তানের জন্য তৈরি কোনো প্রোটোকল আমাদের জানা নেই। এই কার্ডে 2018 সালের সাধারণ প্রোটোকল আবার বলা হয়েছে। এখানে কোন ধাপ ও সময় চলে তা প্রধান কার্যালয়কে জিজ্ঞাসা করুন। কোন প্রদেশকে জানানো হয় তাও জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Labour inspectorate of the province, through the programme only</source>
        <translation>প্রদেশের শ্রম পরিদর্শন, শুধু প্রোগ্রামের মাধ্যমে</translation>
    </message>
    <message>
        <source>Certificates of fitness and identity papers of workers under 18</source>
        <translation>18 বছরের কম বয়সী শ্রমিকদের সক্ষমতা প্রত্যয়নপত্র ও পরিচয়ের কাগজ</translation>
    </message>
    <message>
        <source>Members and minutes of the inquiry committee on harassment</source>
        <translation>হয়রানি তদন্ত কমিটির সদস্য ও কার্যবিবরণী</translation>
    </message>
    <message>
        <source>Register of advances (peshgi) and how they are paid back</source>
        <translation>অগ্রিমের (পেশগি) রেজিস্টার ও তা কীভাবে শোধ হয়</translation>
    </message>
    <message>
        <source>Certificate of the bargaining agent and list of officers</source>
        <translation>দরকষাকষি প্রতিনিধির সনদ ও কর্মকর্তাদের তালিকা</translation>
    </message>
    <message>
        <source>Charter of demands and settlements</source>
        <translation>দাবিনামা ও মীমাংসা</translation>
    </message>
    <message>
        <source>Minimum wage notice of the province in force</source>
        <translation>প্রদেশের চালু ন্যূনতম মজুরির প্রজ্ঞাপন</translation>
    </message>
    <message>
        <source>Receipts of social security and old-age benefits</source>
        <translation>সামাজিক নিরাপত্তা ও বার্ধক্য ভাতার রসিদ</translation>
    </message>
    <message>
        <source>Accounts of the workers' share in profits</source>
        <translation>মুনাফায় শ্রমিকদের অংশের হিসাব</translation>
    </message>
    <message>
        <source>Letters of appointment and tickets of the sample</source>
        <translation>নমুনা শ্রমিকদের নিয়োগপত্র ও কাজের কার্ড</translation>
    </message>
    <message>
        <source>Registration of contractors</source>
        <translation>ঠিকাদারদের নিবন্ধন</translation>
    </message>
    <message>
        <source>Approved plan of the factory and fire safety certificate</source>
        <translation>কারখানার অনুমোদিত প্ল্যান ও অগ্নি নিরাপত্তা সনদ</translation>
    </message>
    <message>
        <source>Exemptions of the province on hours and night work of women</source>
        <translation>কর্মঘণ্টা ও নারীদের রাতের কাজে প্রদেশের দেওয়া ছাড়</translation>
    </message>
    <message>
        <source>No protocol made for Uzbekistan is known to us. This card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>উজবেকিস্তানের জন্য তৈরি কোনো প্রোটোকল আমাদের জানা নেই। এই কার্ডে 2018 সালের সাধারণ প্রোটোকল আবার বলা হয়েছে। এখানে কোন ধাপ ও সময় চলে তা প্রধান কার্যালয়কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>State labour inspectorate, through the programme only</source>
        <translation>রাষ্ট্রীয় শ্রম পরিদর্শন, শুধু প্রোগ্রামের মাধ্যমে</translation>
    </message>
    <message>
        <source>Consents of parents and medical checks of workers below 18</source>
        <translation>18 বছরের কম বয়সী শ্রমিকদের অভিভাবকের সম্মতি ও ডাক্তারি পরীক্ষা</translation>
    </message>
    <message>
        <source>Maternity and child care register</source>
        <translation>মাতৃত্ব ও শিশুযত্নের রেজিস্টার</translation>
    </message>
    <message>
        <source>Orders on work outside the factory, such as harvest or cleaning, and who asked for it</source>
        <translation>কারখানার বাইরে কাজের আদেশ, যেমন ফসল তোলা বা পরিষ্কার, এবং কে তা চেয়েছে</translation>
    </message>
    <message>
        <source>Registration of the union or unions and list of officers</source>
        <translation>এক বা একাধিক ইউনিয়নের নিবন্ধন ও কর্মকর্তাদের তালিকা</translation>
    </message>
    <message>
        <source>Papers on social tax, pension savings and liability insurance</source>
        <translation>সামাজিক কর, পেনশন সঞ্চয় ও দায় বীমার কাগজ</translation>
    </message>
    <message>
        <source>Regional coefficient of the district, where there is one</source>
        <translation>জেলার আঞ্চলিক সহগ, যেখানে আছে</translation>
    </message>
    <message>
        <source>Contracts and work books in the electronic register</source>
        <translation>ইলেকট্রনিক রেজিস্টারে চুক্তি ও কাজের বই</translation>
    </message>
    <message>
        <source>Attestation of workplaces</source>
        <translation>কাজের জায়গার মূল্যায়ন সনদ</translation>
    </message>
    <message>
        <source>Minutes of the labour protection commission</source>
        <translation>শ্রম সুরক্ষা কমিশনের কার্যবিবরণী</translation>
    </message>
    <message>
        <source>Written consents to overtime</source>
        <translation>ওভারটাইমে লিখিত সম্মতি</translation>
    </message>
    <message>
        <source>Schedule of annual leave</source>
        <translation>বার্ষিক ছুটির সূচি</translation>
    </message>
    <message>
        <source>Viet Nam has a protocol of its own, signed with the labour ministry in August 2017. It brings in the labour inspectorate and the department for the affairs of children. Its steps and times are not known to us; those below are the general ones of 2018. Ask head office which hold here.</source>
        <translation>ভিয়েতনামের নিজস্ব প্রোটোকল আছে, 2017 সালের আগস্টে শ্রম মন্ত্রণালয়ের সঙ্গে স্বাক্ষরিত। এতে শ্রম পরিদর্শন দপ্তর ও শিশু বিষয়ক বিভাগ যুক্ত হয়। তার ধাপ ও সময় আমাদের জানা নেই; নিচেরগুলো 2018 সালের সাধারণ। এখানে কোনগুলো চলে তা প্রধান কার্যালয়কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Department for the affairs of children, through the programme only</source>
        <translation>শিশু বিষয়ক বিভাগ, শুধু প্রোগ্রামের মাধ্যমে</translation>
    </message>
    <message>
        <source>Vote of the workers on the agreement, and proof that it was sent to the authority</source>
        <translation>চুক্তিতে শ্রমিকদের ভোট, এবং তা কর্তৃপক্ষকে পাঠানোর প্রমাণ</translation>
    </message>
    <message>
        <source>Payments of two percent to the union</source>
        <translation>ইউনিয়নকে দুই শতাংশ টাকা দেওয়া</translation>
    </message>
    <message>
        <source>Wage scale of the factory and how it was consulted</source>
        <translation>কারখানার মজুরি স্কেল ও তা নিয়ে কীভাবে পরামর্শ হয়েছে</translation>
    </message>
    <message>
        <source>Papers on social, health and unemployment insurance</source>
        <translation>সামাজিক, স্বাস্থ্য ও বেকারত্ব বীমার কাগজ</translation>
    </message>
    <message>
        <source>Proof of the region each unit stands in</source>
        <translation>প্রতিটি ইউনিট কোন অঞ্চলে তার প্রমাণ</translation>
    </message>
    <message>
        <source>Rules on dialogue, minutes of dialogues and of the workers' conference</source>
        <translation>সংলাপের নিয়ম, সংলাপ ও শ্রমিক সম্মেলনের কার্যবিবরণী</translation>
    </message>
    <message>
        <source>Reports on the use of labour</source>
        <translation>শ্রমিক নিয়োগের প্রতিবেদন</translation>
    </message>
    <message>
        <source>Reports of the yearly measurements and health checks</source>
        <translation>বার্ষিক পরিমাপ ও স্বাস্থ্য পরীক্ষার প্রতিবেদন</translation>
    </message>
    <message>
        <source>Monthly and yearly totals of overtime for each worker</source>
        <translation>প্রত্যেক শ্রমিকের ওভারটাইমের মাসিক ও বার্ষিক মোট</translation>
    </message>
    <message>
        <source>Notice to the authority of overtime above 200 hours</source>
        <translation>200 ঘণ্টার বেশি ওভারটাইমের জন্য কর্তৃপক্ষকে নোটিশ</translation>
    </message>
    <message>
        <source>{tool}, {country} law pack {version}</source>
        <translation>{tool}, {country}-এর আইন প্যাক {version}</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>What changed</source>
        <translation>কী বদলেছে</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>আমি এটি পড়েছি</translation>
    </message>
    <message>
        <source>New assessments begin with it. Those that have begun keep theirs.</source>
        <translation>নতুন মূল্যায়ন এটি দিয়ে শুরু হয়। যেগুলো শুরু হয়েছে সেগুলো নিজেরটি রাখে।</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation>
            <numerusform>আরও %nটি বদল</numerusform>
            <numerusform>আরও %nটি বদল</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {before} becomes {after}</source>
        <translation>{name}: {before} থেকে {after}</translation>
    </message>
    <message>
        <source>New: {name}, {after}</source>
        <translation>নতুন: {name}, {after}</translation>
    </message>
    <message>
        <source>No longer: {name}</source>
        <translation>আর নেই: {name}</translation>
    </message>
    <message>
        <source>New question {name}</source>
        <translation>নতুন প্রশ্ন {name}</translation>
    </message>
    <message>
        <source>Question {name} is changed</source>
        <translation>প্রশ্ন {name} বদলেছে</translation>
    </message>
    <message>
        <source>Question {name} is not asked any more</source>
        <translation>প্রশ্ন {name} আর করা হয় না</translation>
    </message>
    <message>
        <source>The urgent procedure is changed</source>
        <translation>জরুরি পদ্ধতি বদলেছে</translation>
    </message>
    <message>
        <source>Samples, time limits, papers or meetings are changed</source>
        <translation>নমুনা, সময়সীমা, কাগজ বা সভা বদলেছে</translation>
    </message>
    <message>
        <source>{line}, from {day}</source>
        <translation>{line}, {day} থেকে</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Recent</source>
        <translation>সাম্প্রতিক</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>প্রশ্ন</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>কাগজপত্র</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>সাক্ষাৎকার</translation>
    </message>
    <message>
        <source>Findings and evidence</source>
        <translation>অনিয়ম ও প্রমাণ</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>কাগজ</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>কমান্ড</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n pay records</source>
        <translation>
            <numerusform>%nটি মজুরির নথি</numerusform>
            <numerusform>%nটি মজুরির নথি</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>দেখা হয়েছে</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>কপি হয়েছে</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>পাওয়া যাবে না</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>এখনো চাওয়া হয়নি</translation>
    </message>
    <message>
        <source>There is no table here. Copy the cells in Excel, then paste them</source>
        <translation>এখানে কোনো টেবিল নেই। Excel-এ ঘরগুলো কপি করুন, তারপর পেস্ট করুন</translation>
    </message>
    <message>
        <source>A sample may have up to {rows} rows and {columns} columns</source>
        <translation>একটি নমুনায় সর্বোচ্চ {rows}টি সারি ও {columns}টি কলাম থাকতে পারে</translation>
    </message>
    <message>
        <source>Row {row}, {heading}: ‘{text}’ is not a number</source>
        <translation>সারি {row}, {heading}: ‘{text}’ সংখ্যা নয়</translation>
    </message>
    <message>
        <source>Row {row}, {heading}: ‘{text}’ must be 0 or more</source>
        <translation>সারি {row}, {heading}: ‘{text}’ 0 বা বেশি হতে হবে</translation>
    </message>
    <message>
        <source>Row {row}, {heading}: ‘{text}’ is more than the hours of a month</source>
        <translation>সারি {row}, {heading}: ‘{text}’ এক মাসের ঘণ্টার চেয়ে বেশি</translation>
    </message>
    <message>
        <source>Row {row}, {heading}: ‘{text}’ can mean two numbers. Write it without the point, or with fewer decimals</source>
        <translation>সারি {row}, {heading}: ‘{text}’ দুটি সংখ্যা বোঝাতে পারে। বিন্দু ছাড়া, বা কম দশমিক দিয়ে লিখুন</translation>
    </message>
    <message>
        <source>Row {row}, {heading}: the text is too long for a cell</source>
        <translation>সারি {row}, {heading}: লেখা ঘরের জন্য বেশি লম্বা</translation>
    </message>
    <message>
        <source>Left out, because pay records hold no names or card numbers: {columns}</source>
        <translation>বাদ গেছে, কারণ মজুরির নথিতে নাম বা কার্ড নম্বর থাকে না: {columns}</translation>
    </message>
    <message>
        <source>{heading}: from {lowest} to {highest} in {filled} rows</source>
        <translation>{heading}: {filled}টি সারিতে {lowest} থেকে {highest}</translation>
    </message>
    <message>
        <source>{heading}: from {lowest} to {highest}, together {total} in {filled} rows</source>
        <translation>{heading}: {filled}টি সারিতে {lowest} থেকে {highest}, মোট {total}</translation>
    </message>
    <message>
        <source>{heading}: {rows} of {of} rows are below the minimum wage of their grade. Check days and hours before you judge</source>
        <translation>{heading}: {of}টির মধ্যে {rows}টি সারি নিজ গ্রেডের ন্যূনতম মজুরির নিচে। রায় দেওয়ার আগে দিন ও ঘণ্টা দেখুন</translation>
    </message>
    <message>
        <source>{heading}: {rows} of {of} rows are below {lowest} {currency} a month, the lowest minimum wage. Check grade, days and hours before you judge</source>
        <translation>{heading}: {of}টির মধ্যে {rows}টি সারি মাসে {lowest} {currency}-এর নিচে, যা সর্বনিম্ন ন্যূনতম মজুরি। রায় দেওয়ার আগে গ্রেড, দিন ও ঘণ্টা দেখুন</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Paper</source>
        <translation>কাগজ</translation>
    </message>
    <message>
        <source>How far it came</source>
        <translation>কত দূর হয়েছে</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>For example, promised for tomorrow. No names</source>
        <translation>যেমন, কাল দেওয়ার কথা। কোনো নাম নয়</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>প্রশ্ন</translation>
    </message>
    <message>
        <source>Question number</source>
        <translation>প্রশ্নের নম্বর</translation>
    </message>
    <message>
        <source>Photograph the paper at its question: it goes through Hide faces there</source>
        <translation>কাগজের ছবি তার প্রশ্নে তুলুন: সেখানে ‘মুখ ঢাকুন’ হয়ে যায়</translation>
    </message>
    <message>
        <source>Put on this question</source>
        <translation>এই প্রশ্নে রাখুন</translation>
    </message>
    <message>
        <source>Open question {number}</source>
        <translation>প্রশ্ন {number} খুলুন</translation>
    </message>
    <message>
        <source>Take it off {number}</source>
        <translation>{number} থেকে সরান</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>সরান</translation>
    </message>
</context>
<context>
    <name>PapersPane</name>
    <message>
        <source>No papers are asked for here</source>
        <translation>এখানে কোনো কাগজ চাওয়া হয় না</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>সব কাগজ</translation>
    </message>
    <message>
        <source>{status}, on this question</source>
        <translation>{status}, এই প্রশ্নে</translation>
    </message>
</context>
<context>
    <name>PapersPresenter</name>
    <message>
        <source>There is no question with this number. Enter one like 7.42</source>
        <translation>এই নম্বরের কোনো প্রশ্ন নেই। 7.42-এর মতো একটি লিখুন</translation>
    </message>
    <message>
        <source>{count} more cells cannot be read</source>
        <translation>আরও {count}টি ঘর পড়া যাচ্ছে না</translation>
    </message>
    <message>
        <source>{rows} kept</source>
        <translation>{rows} রাখা হয়েছে</translation>
    </message>
    <message>
        <source>Sample removed</source>
        <translation>নমুনা মোছা হয়েছে</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Papers</source>
        <translation>কাগজপত্র</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>আরেকটি কাগজ</translation>
    </message>
    <message>
        <source>It is added to the cluster of the chosen paper</source>
        <translation>বেছে নেওয়া কাগজের বিভাগে এটি যোগ হয়</translation>
    </message>
    <message>
        <source>Add paper</source>
        <translation>কাগজ যোগ করুন</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>কাগজপত্র</translation>
    </message>
    <message>
        <source>{done} of {total} papers are done.</source>
        <translation>{total}টি কাগজের মধ্যে {done}টি হয়েছে।</translation>
    </message>
    <message>
        <source>{done} of {total} papers are done. Keys 1 to 6 mark one and go on.</source>
        <translation>{total}টির মধ্যে {done}টি কাগজ হয়েছে। 1 থেকে 6 চাপলে একটি চিহ্নিত হয় ও পরেরটিতে যায়।</translation>
    </message>
    <message>
        <source>{cluster}: {done} of {total}</source>
        <translation>{cluster}: {total}টির মধ্যে {done}টি</translation>
    </message>
</context>
<context>
    <name>PasteTable</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%nটি সারি</numerusform>
            <numerusform>%nটি সারি</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste pay records</source>
        <translation>মজুরির নথি পেস্ট করুন</translation>
    </message>
    <message>
        <source>Copy the cells in Excel, headings included, and paste them here. Columns with names or card numbers are left out.</source>
        <translation>Excel-এ শিরোনামসহ ঘরগুলো কপি করে এখানে পেস্ট করুন। নাম বা কার্ড নম্বরের কলাম বাদ যায়।</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>মাস</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>ঘর</translation>
    </message>
    <message>
        <source>Keep these records</source>
        <translation>এই নথি রাখুন</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>কিছু রাখবেন না</translation>
    </message>
</context>
<context>
    <name>PayCard</name>
    <message>
        <source>Pay records</source>
        <translation>মজুরির নথি</translation>
    </message>
    <message>
        <source>Sample months</source>
        <translation>নমুনার মাস</translation>
    </message>
    <message>
        <source>Year and month, for example 2026-02, 2026-04</source>
        <translation>বছর ও মাস, যেমন 2026-02, 2026-04</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Excel থেকে পেস্ট করুন</translation>
    </message>
    <message>
        <source>{done} looked at</source>
        <translation>{done}টি দেখা হয়েছে</translation>
    </message>
    <message>
        <source>{done} of {total} looked at</source>
        <translation>{total}টির মধ্যে {done}টি দেখা হয়েছে</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Smaller</source>
        <translation>ছোট</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>বড়</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Sign here</source>
        <translation>এখানে স্বাক্ষর করুন</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>কাগজে স্বাক্ষর</translation>
    </message>
    <message>
        <source>Take signature back</source>
        <translation>স্বাক্ষর ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Keep signature</source>
        <translation>স্বাক্ষর রাখুন</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>আবার আঁকুন</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>{function}, {side}</source>
        <translation>{function}, {side}</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>{name}-এর স্বাক্ষর</translation>
    </message>
    <message>
        <source>Box for the signature of {name}</source>
        <translation>{name}-এর স্বাক্ষরের ঘর</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
</context>
<context>
    <name>PhotoEditScreen</name>
    <message>
        <source>edit photo</source>
        <translation>ছবি সম্পাদনা</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>ঢাকুন</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>বাক্স</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>তীর</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>কলম</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>ছাঁটুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ফেরান</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>ছোট</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>বড়</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>আগের ছবি</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>পরের ছবি</translation>
    </message>
    <message>
        <source>Save photo</source>
        <translation>ছবি সেভ করুন</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <translation>ছবি খোলা হচ্ছে</translation>
    </message>
    <message>
        <source>Photo {place} of {total}, question {number}</source>
        <translation>{total}টির মধ্যে ছবি {place}, প্রশ্ন {number}</translation>
    </message>
    <message>
        <source>Photo {place} of {total}</source>
        <translation>{total}টির মধ্যে ছবি {place}</translation>
    </message>
</context>
<context>
    <name>PhotoEditor</name>
    <message>
        <source>Text</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>রিপোর্টে আছে</translation>
    </message>
    <message>
        <source>Left out of the report</source>
        <translation>রিপোর্ট থেকে বাদ</translation>
    </message>
    <message>
        <source>Taken off {number}. The photo is kept</source>
        <translation>{number} থেকে সরানো হয়েছে। ছবিটি রাখা আছে</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message numerus="yes">
        <source>%n faces visible</source>
        <translation>
            <numerusform>%nটি মুখ দেখা যায়</numerusform>
            <numerusform>%nটি মুখ দেখা যায়</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas hidden</source>
        <translation>
            <numerusform>%nটি জায়গা ঢাকা</numerusform>
            <numerusform>%nটি জায়গা ঢাকা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faces</source>
        <translation>
            <numerusform>%nটি মুখ</numerusform>
            <numerusform>%nটি মুখ</numerusform>
        </translation>
    </message>
    <message>
        <source>in report</source>
        <translation>রিপোর্টে আছে</translation>
    </message>
    <message>
        <source>left out of report</source>
        <translation>রিপোর্ট থেকে বাদ</translation>
    </message>
    <message>
        <source>to sort</source>
        <translation>বাছাই বাকি</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>ক্যাপশন নেই</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>ছবি</translation>
    </message>
</context>
<context>
    <name>PhotoImport</name>
    <message numerus="yes">
        <source>%n photos were still to come in when your data was closed. They are added now</source>
        <translation>
            <numerusform>তথ্য বন্ধ হওয়ার সময় %nটি ছবি যোগ হওয়া বাকি ছিল। সেটি এখন যোগ হচ্ছে</numerusform>
            <numerusform>তথ্য বন্ধ হওয়ার সময় %nটি ছবি যোগ হওয়া বাকি ছিল। সেগুলো এখন যোগ হচ্ছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that were to come in are not where they were. Connect their card, and add them again</source>
        <translation>
            <numerusform>যোগ হওয়ার কথা ছিল এমন %nটি ফাইল আগের জায়গায় নেই। কার্ডটি লাগান, তারপর আবার যোগ করুন</numerusform>
            <numerusform>যোগ হওয়ার কথা ছিল এমন %nটি ফাইল আগের জায়গায় নেই। কার্ডটি লাগান, তারপর সেগুলো আবার যোগ করুন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said}. %n more are there, and are offered when these are in</source>
        <translation>
            <numerusform>{said}। আরও %nটি সেখানে আছে; এগুলো আসার পর সেগুলো দেওয়া হবে</numerusform>
            <numerusform>{said}। আরও %nটি সেখানে আছে; এগুলো আসার পর সেগুলো দেওয়া হবে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new photos in {name}</source>
        <translation>
            <numerusform>{name} ফোল্ডারে %nটি নতুন ছবি</numerusform>
            <numerusform>{name} ফোল্ডারে %nটি নতুন ছবি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new photos on card {name}</source>
        <translation>
            <numerusform>{name} কার্ডে %nটি নতুন ছবি</numerusform>
            <numerusform>{name} কার্ডে %nটি নতুন ছবি</numerusform>
        </translation>
    </message>
    <message>
        <source>No new photos in {folder}</source>
        <translation>{folder}-এ নতুন কোনো ছবি নেই</translation>
    </message>
    <message>
        <source>{folder} cannot be read. Choose another folder</source>
        <translation>{folder} পড়া যাচ্ছে না। অন্য ফোল্ডার বেছে নিন</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>পেস্ট করা ছবি.png</translation>
    </message>
    <message>
        <source>Copying photos</source>
        <translation>ছবি কপি হচ্ছে</translation>
    </message>
</context>
<context>
    <name>PhotoStage</name>
    <message>
        <source>Photo</source>
        <translation>ছবি</translation>
    </message>
</context>
<context>
    <name>PhotoWatch</name>
    <message>
        <source>Looking for faces</source>
        <translation>মুখ খোঁজা হচ্ছে</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Put on {number}</source>
        <translation>{number}-এ রাখুন</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>রিপোর্টে আছে</translation>
    </message>
    <message>
        <source>Left out of the report</source>
        <translation>রিপোর্ট থেকে বাদ</translation>
    </message>
    <message>
        <source>No visible faces were found. Open the photo to hide a part by hand</source>
        <translation>দেখা যায় এমন মুখ পাওয়া যায়নি। হাতে কোনো অংশ ঢাকতে ছবিটি খুলুন</translation>
    </message>
    <message numerus="yes">
        <source>%n faces hidden</source>
        <translation>
            <numerusform>%nটি মুখ ঢাকা হয়েছে</numerusform>
            <numerusform>%nটি মুখ ঢাকা হয়েছে</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosScreen</name>
    <message>
        <source>photos</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>All</source>
        <translation>সব</translation>
    </message>
    <message>
        <source>To sort</source>
        <translation>সাজানো বাকি</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>নিন</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>Visible faces</source>
        <translation>মুখ দেখা যায়</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>এখনো কোনো প্রশ্নে নেই</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>ছবি তুলুন</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ফাইল যোগ করুন</translation>
    </message>
    <message>
        <source>Import from a folder</source>
        <translation>ফোল্ডার থেকে আনুন</translation>
    </message>
    <message>
        <source>Hide faces</source>
        <translation>মুখ ঢাকুন</translation>
    </message>
    <message>
        <source>Edit photo</source>
        <translation>ছবি সম্পাদনা করুন</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>তুলনা করুন</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>ছবি ও কাগজ</translation>
    </message>
    <message>
        <source>{used} used, {left_out} left out, {to_sort} to sort</source>
        <translation>{used}টি নেওয়া, {left_out}টি বাদ, {to_sort}টি সাজানো বাকি</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>এখনো কোনো ছবি নেই</translation>
    </message>
    <message>
        <source>No photos with this filter</source>
        <translation>এই ছাঁকনিতে কোনো ছবি নেই</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>ঢাকা হচ্ছে</translation>
    </message>
    <message>
        <source>Sort them</source>
        <translation>ছবি সাজান</translation>
    </message>
    <message>
        <source>Copying photos</source>
        <translation>ছবি কপি হচ্ছে</translation>
    </message>
    <message>
        <source>You can keep working. If you stop, the {done} copied photos stay.</source>
        <translation>আপনি কাজ চালিয়ে যেতে পারেন। থামালে কপি হওয়া {done}টি ছবি থাকবে।</translation>
    </message>
    <message>
        <source>There is no photo on the clipboard</source>
        <translation>ক্লিপবোর্ডে কোনো ছবি নেই</translation>
    </message>
    <message>
        <source>Add photos or papers</source>
        <translation>ছবি বা কাগজ যোগ করুন</translation>
    </message>
    <message>
        <source>Photos and papers ({kinds})</source>
        <translation>ছবি ও কাগজ ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>সব ফাইল (*)</translation>
    </message>
    <message numerus="yes">
        <source>Sort %n new photos</source>
        <translation>
            <numerusform>%nটি নতুন ছবি সাজান</numerusform>
            <numerusform>%nটি নতুন ছবি সাজান</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Open</source>
        <translation>বাকি</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>চলছে</translation>
    </message>
    <message>
        <source>Done by the factory</source>
        <translation>কারখানা করেছে</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>যাচাই হয়েছে</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>আবার পাওয়া গেছে</translation>
    </message>
    <message>
        <source>On papers and photos</source>
        <translation>কাগজ ও ছবি দেখে</translation>
    </message>
    <message>
        <source>At a visit</source>
        <translation>পরিদর্শনে</translation>
    </message>
    <message>
        <source>All</source>
        <translation>সব</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>এখনো বাকি</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>দিন পেরিয়েছে</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>যাচাই করতে হবে</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>টেবিল</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>বোর্ড</translation>
    </message>
    <message>
        <source>By cluster</source>
        <translation>বিভাগ অনুযায়ী</translation>
    </message>
    <message>
        <source>By root cause</source>
        <translation>মূল কারণ অনুযায়ী</translation>
    </message>
    <message>
        <source>No root cause yet</source>
        <translation>এখনো মূল কারণ নেই</translation>
    </message>
    <message>
        <source>No compliance point</source>
        <translation>পরিপালন বিষয় নেই</translation>
    </message>
    <message>
        <source>Found by the factory</source>
        <translation>কারখানা নিজেই পেয়েছে</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>এখনো কিছু লেখা হয়নি</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>সিদ্ধান্ত দরকার</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>পদক্ষেপ</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>সমস্যা কী</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>কে দেখবেন</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>কবের মধ্যে</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Root cause in own words</source>
        <translation>নিজের ভাষায় মূল কারণ</translation>
    </message>
    <message>
        <source>How it is checked</source>
        <translation>কীভাবে যাচাই হয়</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>কোথা থেকে এসেছে</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>অনিয়ম</translation>
    </message>
    <message>
        <source>Taken off the plan</source>
        <translation>পরিকল্পনা থেকে বাদ</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>মূল কারণ</translation>
    </message>
    <message>
        <source>Compliance point</source>
        <translation>পরিপালন বিষয়</translation>
    </message>
    <message>
        <source>{what} chosen</source>
        <translation>{what} বেছে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>{what} taken off</source>
        <translation>{what} বাদ দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
</context>
<context>
    <name>PlanLinePane</name>
    <message>
        <source>Back to the plan</source>
        <translation>পরিকল্পনায় ফিরুন</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>এখন কী অবস্থা</translation>
    </message>
    <message>
        <source>How is the correction checked?</source>
        <translation>সংশোধন কীভাবে যাচাই হয়?</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>ঠিক হয়নি</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>সমস্যা কী</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>এ নিয়ে কী করা হয়</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>কে দেখবেন</translation>
    </message>
    <message>
        <source>A function, not a name, for example maintenance lead</source>
        <translation>পদ, নাম নয়, যেমন রক্ষণাবেক্ষণ প্রধান</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>কবের মধ্যে</translation>
    </message>
    <message>
        <source>Year-month-day, for example 2026-06-30</source>
        <translation>বছর-মাস-দিন, যেমন 2026-06-30</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>%n দিনের মধ্যে</numerusform>
            <numerusform>%n দিনের মধ্যে</numerusform>
        </translation>
    </message>
    <message>
        <source>Why did it happen?</source>
        <translation>কেন এমন হলো?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>নিজের ভাষায়</translation>
    </message>
    <message>
        <source>What shows the correction</source>
        <translation>সংশোধনের প্রমাণ</translation>
    </message>
    <message>
        <source>No photo or paper yet</source>
        <translation>এখনো কোনো ছবি বা কাগজ নেই</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ইতিহাস</translation>
    </message>
    <message>
        <source>Take off the plan</source>
        <translation>পরিকল্পনা থেকে বাদ দিন</translation>
    </message>
    <message>
        <source>Found by the factory</source>
        <translation>কারখানা নিজেই পেয়েছে</translation>
    </message>
    <message>
        <source>Found again in cycle {cycle}. Mark it as repeated?</source>
        <translation>চক্র {cycle}-এ আবার পাওয়া গেছে। ‘আবার পাওয়া গেছে’ চিহ্ন দেবেন?</translation>
    </message>
    <message>
        <source>Verified on {day}: {method}</source>
        <translation>{day} তারিখে যাচাই হয়েছে: {method}</translation>
    </message>
    <message>
        <source>Use this wording</source>
        <translation>এই ভাষা নিন</translation>
    </message>
    <message>
        <source>Changed to {word}</source>
        <translation>বদলে {word} হয়েছে</translation>
    </message>
    <message>
        <source>Take this line off the plan?</source>
        <translation>এই সারি পরিকল্পনা থেকে বাদ দেবেন?</translation>
    </message>
    <message>
        <source>It leaves every list and paper. What was written stays in the history.</source>
        <translation>সব তালিকা ও কাগজ থেকে বাদ যায়। যা লেখা হয়েছে তা ইতিহাসে থাকে।</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>যেমন আছে রাখুন</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>কেন?</translation>
    </message>
    <message>
        <source>Taken off the plan</source>
        <translation>পরিকল্পনা থেকে বাদ</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>Improvement plan</source>
        <translation>উন্নয়ন পরিকল্পনা</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>নতুন সারি</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Excel হিসেবে সেভ করুন</translation>
    </message>
    <message>
        <source>Take in Excel</source>
        <translation>Excel থেকে নিন</translation>
    </message>
    <message>
        <source>One page as PDF</source>
        <translation>এক পৃষ্ঠার PDF</translation>
    </message>
    <message>
        <source>One page as Word</source>
        <translation>এক পৃষ্ঠার Word</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>কোন সারি</translation>
    </message>
    <message>
        <source>How the plan is shown</source>
        <translation>পরিকল্পনা কীভাবে দেখানো হয়</translation>
    </message>
    <message>
        <source>Lines of the plan</source>
        <translation>পরিকল্পনার সারি</translation>
    </message>
    <message>
        <source>The plan has no lines yet</source>
        <translation>পরিকল্পনায় এখনো কোনো সারি নেই</translation>
    </message>
    <message>
        <source>Begin with the findings of the newest assessment.</source>
        <translation>সর্বশেষ মূল্যায়নের অনিয়ম দিয়ে শুরু করুন।</translation>
    </message>
    <message>
        <source>No line of this kind</source>
        <translation>এ ধরনের কোনো সারি নেই</translation>
    </message>
    <message>
        <source>New line. Write what is done about it</source>
        <translation>নতুন সারি। এ নিয়ে কী করা হয় লিখুন</translation>
    </message>
    <message>
        <source>Save to this folder</source>
        <translation>এই ফোল্ডারে সেভ করুন</translation>
    </message>
    <message>
        <source>Saved as ‘{file}’ in {folder}</source>
        <translation>{folder}-এ ‘{file}’ নামে সেভ হয়েছে</translation>
    </message>
    <message>
        <source>The plan that the factory filled in</source>
        <translation>কারখানার পূরণ করা পরিকল্পনা</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel ওয়ার্কবুক (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taken in. There are %n problems</source>
        <translation>
            <numerusform>কিছু নেওয়া হয়নি। %nটি সমস্যা আছে</numerusform>
            <numerusform>কিছু নেওয়া হয়নি। %nটি সমস্যা আছে</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this file is new</source>
        <translation>এই ফাইলে নতুন কিছু নেই</translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed</source>
        <translation>
            <numerusform>%nটি সারি বদলেছে</numerusform>
            <numerusform>%nটি সারি বদলেছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%nটি নতুন সারি</numerusform>
            <numerusform>%nটি নতুন সারি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a decision</source>
        <translation>
            <numerusform>%nটিতে সিদ্ধান্ত দরকার</numerusform>
            <numerusform>%nটিতে সিদ্ধান্ত দরকার</numerusform>
        </translation>
    </message>
    <message>
        <source>saving the plan</source>
        <translation>পরিকল্পনা সেভ হচ্ছে</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>Start the exit meeting?</source>
        <translation>সমাপনী সভা শুরু করবেন?</translation>
    </message>
    <message>
        <source>Confidential notes will close. You need your PIN to open them again.</source>
        <translation>গোপনীয় নোট বন্ধ হবে। আবার খুলতে আপনার পিন লাগবে।</translation>
    </message>
    <message>
        <source>Start exit meeting</source>
        <translation>সমাপনী সভা শুরু করুন</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>মূল্যায়ন</translation>
    </message>
    <message>
        <source>Exit meeting started, notes closed</source>
        <translation>সমাপনী সভা শুরু, নোট বন্ধ</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n মিনিট</numerusform>
            <numerusform>%n মিনিট</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>গোপনীয়তা</translation>
    </message>
    <message>
        <source>Lock when nobody is there for</source>
        <translation>এতক্ষণ কেউ না থাকলে লক হবে</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>পর্দা ঢাকুন</translation>
    </message>
    <message>
        <source>Change this key</source>
        <translation>এই শর্টকাট বদলান</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>কীভাবে জানেন</translation>
    </message>
    <message>
        <source>On the page of findings, somebody beside you could read who told you.</source>
        <translation>অনিয়মের পাতায় আপনার পাশের কেউ পড়তে পারে কে আপনাকে বলেছেন।</translation>
    </message>
    <message>
        <source>Hide sources there</source>
        <translation>সেখানে উৎস লুকান</translation>
    </message>
    <message>
        <source>{keys} covers the screen at once, in every window.</source>
        <translation>{keys} চাপলে সব জানালায় সঙ্গে সঙ্গে পর্দা ঢাকে।</translation>
    </message>
    <message>
        <source>No key covers the screen. Set one, so that you are fast enough.</source>
        <translation>পর্দা ঢাকার কোনো শর্টকাট নেই। দ্রুত ঢাকতে একটি ঠিক করুন।</translation>
    </message>
</context>
<context>
    <name>ProblemNote</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>ProfileSheet</name>
    <message>
        <source>Factory profile</source>
        <translation>কারখানার পরিচিতি</translation>
    </message>
    <message>
        <source>These facts decide which questions apply. Leave open what you do not know.</source>
        <translation>এই তথ্য ঠিক করে কোন প্রশ্ন প্রযোজ্য। যা জানেন না তা খালি রাখুন।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়েছে</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%nটি বেশি</numerusform>
            <numerusform>%nটি বেশি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%nটি কম</numerusform>
            <numerusform>%nটি কম</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>ঠিক করা হয়েছে</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>আবার পাওয়া গেছে</translation>
    </message>
    <message>
        <source>New</source>
        <translation>নতুন</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>আর নেই</translation>
    </message>
    <message>
        <source>Asked in parts</source>
        <translation>ভাগ করে জিজ্ঞাসা</translation>
    </message>
    <message>
        <source>Asked together</source>
        <translation>একসঙ্গে জিজ্ঞাসা</translation>
    </message>
    <message>
        <source>Law changed</source>
        <translation>আইন বদলেছে</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>তুলনীয় নয়</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>এখনো উত্তর নেই</translation>
    </message>
    <message>
        <source>The tool no longer asks this.</source>
        <translation>টুলটি এটি আর জিজ্ঞাসা করে না।</translation>
    </message>
    <message>
        <source>The tool did not ask this before.</source>
        <translation>টুলটি আগে এটি জিজ্ঞাসা করেনি।</translation>
    </message>
    <message>
        <source>It does not apply to the factory now.</source>
        <translation>এটি এখন কারখানার জন্য প্রযোজ্য নয়।</translation>
    </message>
    <message>
        <source>It did not apply to the factory before.</source>
        <translation>এটি আগে কারখানার জন্য প্রযোজ্য ছিল না।</translation>
    </message>
    <message>
        <source>It was not checked now.</source>
        <translation>এটি এখন যাচাই হয়নি।</translation>
    </message>
    <message>
        <source>It was not checked before.</source>
        <translation>এটি আগে যাচাই হয়নি।</translation>
    </message>
    <message>
        <source>It waits for an answer.</source>
        <translation>এটি উত্তরের অপেক্ষায়।</translation>
    </message>
    <message>
        <source>It was not answered before.</source>
        <translation>আগে এটির উত্তর দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>The tool now asks this in several questions.</source>
        <translation>টুলটি এখন এটি কয়েকটি প্রশ্নে জিজ্ঞাসা করে।</translation>
    </message>
    <message>
        <source>The tool now asks several questions in one.</source>
        <translation>টুলটি এখন কয়েকটি প্রশ্ন একসঙ্গে জিজ্ঞাসা করে।</translation>
    </message>
    <message>
        <source>The law was another at the visit before.</source>
        <translation>আগের পরিদর্শনের সময় আইন অন্য ছিল।</translation>
    </message>
    <message>
        <source>Nobody has said how the questions of the two tools belong together.</source>
        <translation>দুই টুলের প্রশ্ন কীভাবে মেলে তা কেউ জানায়নি।</translation>
    </message>
    <message>
        <source>Agreed action: not begun.</source>
        <translation>ঠিক করা পদক্ষেপ: শুরু হয়নি।</translation>
    </message>
    <message>
        <source>Agreed action: in progress.</source>
        <translation>ঠিক করা পদক্ষেপ: চলছে।</translation>
    </message>
    <message>
        <source>Agreed action: done by the factory, not verified.</source>
        <translation>ঠিক করা পদক্ষেপ: কারখানা করেছে, যাচাই হয়নি।</translation>
    </message>
    <message>
        <source>Agreed action: done and verified.</source>
        <translation>ঠিক করা পদক্ষেপ: হয়েছে ও যাচাই হয়েছে।</translation>
    </message>
    <message>
        <source>Agreed action: repeated.</source>
        <translation>ঠিক করা পদক্ষেপ: আবার পাওয়া গেছে।</translation>
    </message>
    <message>
        <source>{count} fixed</source>
        <translation>{count}টি ঠিক করা হয়েছে</translation>
    </message>
    <message>
        <source>{count} repeated</source>
        <translation>{count}টি আবার পাওয়া গেছে</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count}টি নতুন</translation>
    </message>
    <message>
        <source>{count} not compared</source>
        <translation>{count}টি তুলনা হয়নি</translation>
    </message>
    <message>
        <source>Cycle {cycle}, {month}</source>
        <translation>চক্র {cycle}, {month}</translation>
    </message>
    <message>
        <source>Cycle {cycle}</source>
        <translation>চক্র {cycle}</translation>
    </message>
    <message>
        <source>asked in another way. {answers}</source>
        <translation>অন্যভাবে জিজ্ঞাসা। {answers}</translation>
    </message>
    <message>
        <source>{when}: {judgement}.</source>
        <translation>{when}: {judgement}।</translation>
    </message>
    <message>
        <source>{count} in cycle {cycle}</source>
        <translation>চক্র {cycle}-এ {count}টি</translation>
    </message>
    <message>
        <source>as many</source>
        <translation>সমান</translation>
    </message>
</context>
<context>
    <name>ProgressPresenter</name>
    <message>
        <source>Findings: {before} in cycle {older}, {after} in cycle {newer}</source>
        <translation>অনিয়ম: চক্র {older}-এ {before}টি, চক্র {newer}-এ {after}টি</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>বিভাগ</translation>
    </message>
    <message>
        <source>Compliance point</source>
        <translation>পরিপালন বিষয়</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>প্রশ্ন</translation>
    </message>
    <message>
        <source>Last cycle</source>
        <translation>গত চক্র</translation>
    </message>
    <message>
        <source>This cycle</source>
        <translation>এই চক্র</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>বদলান</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>কেন</translation>
    </message>
    <message>
        <source>Finding last cycle</source>
        <translation>গত চক্রের অনিয়ম</translation>
    </message>
    <message>
        <source>Finding this cycle</source>
        <translation>এই চক্রের অনিয়ম</translation>
    </message>
    <message>
        <source>No findings in both cycles</source>
        <translation>দুই চক্রেই কোনো অনিয়ম নেই</translation>
    </message>
    <message>
        <source>{point}. Last cycle {before}, this cycle {after}</source>
        <translation>{point}। গত চক্রে {before}, এই চক্রে {after}</translation>
    </message>
    <message>
        <source>{question}: {change}</source>
        <translation>{question}: {change}</translation>
    </message>
    <message>
        <source>last cycle {answer}</source>
        <translation>গত চক্রে {answer}</translation>
    </message>
    <message>
        <source>this cycle {answer}</source>
        <translation>এই চক্রে {answer}</translation>
    </message>
    <message>
        <source>Cycle {cycle}, {dates}</source>
        <translation>চক্র {cycle}, {dates}</translation>
    </message>
    <message>
        <source>Cycle {cycle}</source>
        <translation>চক্র {cycle}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>জিজ্ঞাসা করা হয়নি</translation>
    </message>
</context>
<context>
    <name>ProgressScreen</name>
    <message>
        <source>Progress</source>
        <translation>অগ্রগতি</translation>
    </message>
    <message>
        <source>Findings by cluster</source>
        <translation>বিভাগ অনুযায়ী অনিয়ম</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>ঠিক করা হয়েছে</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>আবার পাওয়া গেছে</translation>
    </message>
    <message>
        <source>New</source>
        <translation>নতুন</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>তুলনা হয়নি</translation>
    </message>
    <message>
        <source>All</source>
        <translation>সব</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>দেখান</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>টেবিল কপি করুন</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, to paste into a spreadsheet</source>
        <translation>স্প্রেডশিটে পেস্ট করতে দেখানো সারিগুলো কপি করে</translation>
    </message>
    <message>
        <source>Findings of both visits</source>
        <translation>দুই পরিদর্শনের অনিয়ম</translation>
    </message>
    <message>
        <source>No finding is of this kind.</source>
        <translation>এই ধরনের কোনো অনিয়ম নেই।</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>তুলনা করার মতো এখনো কিছু নেই</translation>
    </message>
    <message>
        <source>When this factory has two visits on this device, they stand here side by side.</source>
        <translation>এই ডিভাইসে কারখানার দুটি পরিদর্শন থাকলে এখানে পাশাপাশি দেখা যাবে।</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>অগ্রগতি</translation>
    </message>
    <message>
        <source>Copied. Paste it into a spreadsheet</source>
        <translation>কপি হয়েছে। স্প্রেডশিটে পেস্ট করুন</translation>
    </message>
    <message>
        <source>Practice data. </source>
        <translation>অনুশীলনের তথ্য। </translation>
    </message>
    <message>
        <source>The earlier visit. Press to choose another</source>
        <translation>আগের পরিদর্শন। অন্যটি নিতে চাপুন</translation>
    </message>
    <message>
        <source>The later visit. Press to choose another</source>
        <translation>পরের পরিদর্শন। অন্যটি নিতে চাপুন</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>প্রশ্ন</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>বদলান</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>সামনে</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>উপরের ফোল্ডার</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>নতুন ফোল্ডার</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>আকার</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>বদলের তারিখ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>কম্পিউটার</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ফেরান</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>কাটুন</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>পেস্ট করুন</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>সব বেছে নিন</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ফেরান</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>কাটুন</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>পেস্ট করুন</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>সব বেছে নিন</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Previous</source>
        <translation>আগের</translation>
    </message>
    <message>
        <source>Flagged for later</source>
        <translation>পরের জন্য চিহ্ন দেওয়া</translation>
    </message>
    <message>
        <source>Flag for later</source>
        <translation>পরের জন্য চিহ্ন দিন</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>পরের</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>সেভ ও পরেরটি</translation>
    </message>
</context>
<context>
    <name>QuestionListPane</name>
    <message>
        <source>Close the list</source>
        <translation>তালিকা বন্ধ করুন</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>সব দেখান</translation>
    </message>
    <message>
        <source>Question list</source>
        <translation>প্রশ্নের তালিকা</translation>
    </message>
    <message>
        <source>Filter questions</source>
        <translation>প্রশ্ন ছাঁকুন</translation>
    </message>
    <message>
        <source>All</source>
        <translation>সব</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>বাকি</translation>
    </message>
    <message>
        <source>NC</source>
        <comment>short for non-compliant</comment>
        <translation>অপরিপালিত</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>চিহ্ন দেওয়া</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>questions of the clusters given to me</comment>
        <translation>আমার</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>পরিপালিত</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>প্রযোজ্য নয়</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>যাচাই হয়নি</translation>
    </message>
    <message>
        <source>No question has these words</source>
        <translation>এই শব্দে কোনো প্রশ্ন নেই</translation>
    </message>
    <message>
        <source>No questions left</source>
        <translation>কোনো প্রশ্ন বাকি নেই</translation>
    </message>
    <message>
        <source>No non-compliant questions</source>
        <translation>কোনো অপরিপালিত প্রশ্ন নেই</translation>
    </message>
    <message>
        <source>No flagged questions</source>
        <translation>চিহ্ন দেওয়া কোনো প্রশ্ন নেই</translation>
    </message>
    <message>
        <source>No cluster is given to you</source>
        <translation>আপনাকে কোনো বিভাগ দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>No questions of this kind</source>
        <translation>এই ধরনের কোনো প্রশ্ন নেই</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Question</source>
        <translation>প্রশ্ন</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>কীভাবে জানলেন?</translation>
    </message>
    <message>
        <source>Choose every way you checked this. Two or more make a finding stronger</source>
        <translation>যত উপায়ে যাচাই করেছেন সব বেছে নিন। দুই বা বেশি হলে অনিয়ম আরও জোরালো হয়</translation>
    </message>
    <message>
        <source>Publicly reported</source>
        <translation>জনসমক্ষে প্রকাশযোগ্য</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>কী যাচাই করবেন</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>প্রশ্ন {number}</translation>
    </message>
    <message>
        <source>Compliant means: {words}</source>
        <translation>পরিপালিত মানে: {words}</translation>
    </message>
    <message>
        <source>Hide guidance</source>
        <translation>নির্দেশনা লুকান</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>কম</translation>
    </message>
    <message>
        <source>More</source>
        <translation>আরও</translation>
    </message>
    <message>
        <source>Same as {number}</source>
        <translation>{number}-এর মতো</translation>
    </message>
    <message numerus="yes">
        <source>%n comments from head office to answer</source>
        <translation>
            <numerusform>প্রধান কার্যালয়ের %nটি মন্তব্যের উত্তর দিতে হবে</numerusform>
            <numerusform>প্রধান কার্যালয়ের %nটি মন্তব্যের উত্তর দিতে হবে</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPresenter</name>
    <message>
        <source>This question is there in one language only</source>
        <translation>এই প্রশ্ন শুধু একটি ভাষায় আছে</translation>
    </message>
    <message>
        <source>By its profile this question does not apply to this factory. What is recorded here is kept</source>
        <translation>কারখানার তথ্য অনুযায়ী এই প্রশ্ন এই কারখানার জন্য নয়। এখানে যা লেখা আছে তা রাখা আছে</translation>
    </message>
    <message>
        <source>{number} changed to {word}. The finding text is kept</source>
        <translation>{number} বদলে {word} হয়েছে। অনিয়মের লেখা রাখা আছে</translation>
    </message>
    <message>
        <source>Decided: {what}</source>
        <translation>সিদ্ধান্ত হয়েছে: {what}</translation>
    </message>
    <message>
        <source>{point}: {done} of {total} answered, {found} non-compliant</source>
        <translation>{point}: {total}টির মধ্যে {done}টির উত্তর দেওয়া, {found}টি অপরিপালিত</translation>
    </message>
    <message>
        <source>{word}, saved</source>
        <translation>{word}, সেভ হয়েছে</translation>
    </message>
    <message>
        <source>Question {number}, {label}, {word}, {left} left</source>
        <translation>প্রশ্ন {number}, {label}, {word}, {left}টি বাকি</translation>
    </message>
</context>
<context>
    <name>QuestionTree</name>
    <message numerus="yes">
        <source>%n non-compliant</source>
        <translation>
            <numerusform>%nটি অপরিপালিত</numerusform>
            <numerusform>%nটি অপরিপালিত</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%nটি ছবি</numerusform>
            <numerusform>%nটি ছবি</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} answered</source>
        <translation>{total}টির মধ্যে {done}টির উত্তর দেওয়া</translation>
    </message>
    <message>
        <source>flagged for later</source>
        <translation>পরের জন্য চিহ্ন দেওয়া</translation>
    </message>
    <message>
        <source>changed on two devices</source>
        <translation>দুটি ডিভাইসে বদলানো</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>উত্তর নেই</translation>
    </message>
    <message>
        <source>compliant</source>
        <translation>পরিপালিত</translation>
    </message>
    <message>
        <source>non-compliant</source>
        <translation>অপরিপালিত</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>প্রযোজ্য নয়</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>যাচাই হয়নি</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>প্রশ্ন</translation>
    </message>
</context>
<context>
    <name>QuestionsScreen</name>
    <message>
        <source>Evidence</source>
        <translation>প্রমাণ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Question list</source>
        <translation>প্রশ্নের তালিকা</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>প্রশ্ন {number}</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>{count}টি বাকি</translation>
    </message>
    <message>
        <source>This is the last question. {count} left</source>
        <translation>এটি শেষ প্রশ্ন। {count}টি বাকি</translation>
    </message>
    <message>
        <source>Nothing more with this filter</source>
        <translation>এই ছাঁকনিতে আর কিছু নেই</translation>
    </message>
</context>
<context>
    <name>QuickNote</name>
    <message>
        <source>Note without a question</source>
        <translation>প্রশ্ন ছাড়া নোট</translation>
    </message>
    <message>
        <source>Confidential. It is saved while you type and is in no report. No names.</source>
        <translation>গোপনীয়। লেখার সঙ্গে সঙ্গে সেভ হয়, কোনো রিপোর্টে যায় না। নাম নয়।</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Close note</source>
        <translation>নোট বন্ধ করুন</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>আগের নোট</translation>
    </message>
    <message>
        <source>Put on {number}</source>
        <translation>{number}-এ রাখুন</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>জায়গা</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Why was this not checked?</source>
        <translation>কেন এটি যাচাই হয়নি?</translation>
    </message>
    <message>
        <source>Why does this not apply?</source>
        <translation>কেন এটি প্রযোজ্য নয়?</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>অন্য কারণ</translation>
    </message>
    <message>
        <source>Not enough time</source>
        <translation>যথেষ্ট সময় ছিল না</translation>
    </message>
    <message>
        <source>No access to the place or the people</source>
        <translation>জায়গায় বা লোকের কাছে যাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Papers were not given</source>
        <translation>কাগজ দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>The factory does not have this</source>
        <translation>কারখানায় এটি নেই</translation>
    </message>
    <message>
        <source>No workers of this group</source>
        <translation>এই ধরনের শ্রমিক নেই</translation>
    </message>
    <message>
        <source>Did not happen in the period looked at</source>
        <translation>দেখা সময়ের মধ্যে ঘটেনি</translation>
    </message>
</context>
<context>
    <name>RecoverSheet</name>
    <message>
        <source>Use the recovery code</source>
        <translation>রিকভারি কোড ব্যবহার করুন</translation>
    </message>
    <message>
        <source>The code you wrote down last for this device. It opens your data and sets a new passphrase. Confidential notes still need their own PIN.</source>
        <translation>এই ডিভাইসের জন্য সবশেষে যে কোড লিখে রেখেছিলেন। এটি আপনার ডেটা খোলে ও নতুন পাসফ্রেজ দেয়। গোপনীয় নোটের জন্য তার পিন লাগবেই।</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>রিকভারি কোড</translation>
    </message>
    <message>
        <source>Small letters and spaces are fine</source>
        <translation>ছোট হাতের অক্ষর ও ফাঁক চলবে</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>নতুন পাসফ্রেজ</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>নতুন পাসফ্রেজ আবার</translation>
    </message>
    <message>
        <source>Open with the code</source>
        <translation>কোড দিয়ে খুলুন</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <source>Enter the recovery code</source>
        <translation>রিকভারি কোড লিখুন</translation>
    </message>
    <message>
        <source>Enter a new passphrase</source>
        <translation>নতুন পাসফ্রেজ লিখুন</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Write it on paper and keep it away from this device. It is the only way in when the passphrase is lost. It is shown once and kept nowhere here.</source>
        <translation>কাগজে লিখে এই ডিভাইস থেকে দূরে রাখুন। পাসফ্রেজ হারালে ঢোকার এটিই একমাত্র পথ। এটি একবারই দেখানো হয়, এখানে কোথাও রাখা হয় না।</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>আমি লিখে রেখেছি</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>কপি হয়েছে</translation>
    </message>
</context>
<context>
    <name>RegionSettings</name>
    <message>
        <source>Region</source>
        <translation>অঞ্চল</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>অঙ্ক</translation>
    </message>
    <message>
        <source>As the language: {digits}</source>
        <translation>ভাষার মতো: {digits}</translation>
    </message>
    <message>
        <source>For what is shown. You can type digits of every script.</source>
        <translation>যা দেখানো হয় তার জন্য। যেকোনো লিপির অঙ্ক লেখা যায়।</translation>
    </message>
    <message>
        <source>A week begins on</source>
        <translation>সপ্তাহ শুরু হয়</translation>
    </message>
    <message>
        <source>As the language: {day}</source>
        <translation>ভাষা অনুযায়ী: {day}</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n questions are still unanswered.</source>
        <translation>
            <numerusform>%nটি প্রশ্নের উত্তর এখনো নেই।</numerusform>
            <numerusform>%nটি প্রশ্নের উত্তর এখনো নেই।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent findings are kept out of this report</source>
        <translation>
            <numerusform>%nটি জরুরি অনিয়ম এই রিপোর্টের বাইরে রাখা হয়েছে</numerusform>
            <numerusform>%nটি জরুরি অনিয়ম এই রিপোর্টের বাইরে রাখা হয়েছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are printed as they are. Leave out those that show a face</source>
        <translation>
            <numerusform>%nটি ছবি যেমন আছে তেমনই ছাপা হবে। মুখ দেখা গেলে বাদ দিন</numerusform>
            <numerusform>%nটি ছবি যেমন আছে তেমনই ছাপা হবে। মুখ দেখা গেলে বাদ দিন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are at the printer</source>
        <translation>
            <numerusform>%nটি পৃষ্ঠা প্রিন্টারে গেছে</numerusform>
            <numerusform>%nটি পৃষ্ঠা প্রিন্টারে গেছে</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong in Report. Your answers are safe. Select Try again.</source>
        <translation>রিপোর্টে কিছু একটা ঠিক হয়নি। আপনার উত্তর নিরাপদ। ‘আবার চেষ্টা করুন’ চাপুন।</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>Report</source>
        <translation>রিপোর্ট</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>কাগজ</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>যা থাকবে</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Legal text</source>
        <translation>আইনের লেখা</translation>
    </message>
    <message>
        <source>Compliant points</source>
        <translation>পরিপালিত বিষয়</translation>
    </message>
    <message>
        <source>Exit meeting</source>
        <translation>সমাপনী সভা</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>পূর্ণ রিপোর্ট</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>গত পরিদর্শনের পর থেকে</translation>
    </message>
    <message>
        <source>Urgent record</source>
        <translation>জরুরি পদ্ধতির নথি</translation>
    </message>
</context>
<context>
    <name>ReportPresenter</name>
    <message>
        <source>No confidential notes in this report</source>
        <translation>এই রিপোর্টে কোনো গোপনীয় নোট নেই</translation>
    </message>
    <message>
        <source>This record is not for the factory</source>
        <translation>এই নথি কারখানার জন্য নয়</translation>
    </message>
    <message>
        <source>They are listed as ‘not yet assessed’.</source>
        <translation>এগুলো ‘এখনো মূল্যায়ন হয়নি’ তালিকায় আছে।</translation>
    </message>
    <message>
        <source>Every question is answered</source>
        <translation>সব প্রশ্নের উত্তর দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>No photo is in the report</source>
        <translation>রিপোর্টে কোনো ছবি নেই</translation>
    </message>
    <message>
        <source>Hide them, or leave the photo out</source>
        <translation>মুখগুলো ঢাকুন, বা ছবিটি বাদ দিন</translation>
    </message>
    <message>
        <source>No visible faces were found. Look through the photos: it can miss people</source>
        <translation>দেখা যায় এমন মুখ পাওয়া যায়নি। ছবিগুলো নিজে দেখুন: কেউ বাদ পড়তে পারে</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>রিপোর্ট সেভ হচ্ছে</translation>
    </message>
    <message>
        <source>Saved to {folder}</source>
        <translation>{folder}-এ সেভ হয়েছে</translation>
    </message>
</context>
<context>
    <name>ReportPrinting</name>
    <message>
        <source>Printing the report</source>
        <translation>প্রতিবেদন ছাপা হচ্ছে</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>প্রতিবেদন</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>report</source>
        <translation>রিপোর্ট</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>দেখে সেভ করুন</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF এক্সপোর্ট করুন</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>USB-তে সেভ করুন</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ছাপুন</translation>
    </message>
    <message>
        <source>Show it in the exit meeting</source>
        <translation>সমাপনী সভায় দেখান</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>ফোল্ডার খুলুন</translation>
    </message>
    <message>
        <source>Also save to edit and to count:</source>
        <translation>সম্পাদনা ও গণনার জন্য আরও সেভ করুন:</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>রিপোর্টের পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Saves to: {folder}</source>
        <translation>সেভ হবে: {folder}</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>রিপোর্ট তৈরি হচ্ছে</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>রিপোর্ট সেভ হচ্ছে</translation>
    </message>
    <message>
        <source>If you stop, no file is left behind.</source>
        <translation>থামালে কোনো ফাইল পড়ে থাকে না।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>If you stop, the pages that are printed stay.</source>
        <translation>থামালে, যে পৃষ্ঠাগুলো ছাপা হয়েছে সেগুলো থাকবে।</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>প্রতিবেদন ছাপা হচ্ছে</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>আবার ছাপুন</translation>
    </message>
    <message>
        <source>Save as ‘{name}’</source>
        <translation>‘{name}’ নামে সেভ করুন</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>অন্য ফোল্ডার বেছে নিন</translation>
    </message>
    <message>
        <source>Save the report to</source>
        <translation>রিপোর্ট যেখানে সেভ হবে</translation>
    </message>
</context>
<context>
    <name>SafeWindow</name>
    <message>
        <source>Assessment</source>
        <translation>মূল্যায়ন</translation>
    </message>
    <message>
        <source>Exit meeting</source>
        <translation>সমাপনী সভা</translation>
    </message>
    <message>
        <source>Confidential notes are closed</source>
        <translation>গোপনীয় নোট বন্ধ আছে</translation>
    </message>
    <message>
        <source>End with passphrase</source>
        <translation>পাসফ্রেজ দিয়ে শেষ করুন</translation>
    </message>
    <message>
        <source>Show on the other screen</source>
        <translation>অন্য পর্দায় দেখান</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>অনিয়ম</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>আলোচ্যসূচি</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>উপস্থিতি</translation>
    </message>
    <message>
        <source>Findings to discuss</source>
        <translation>আলোচনার অনিয়ম</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>আগের</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>সব অনিয়ম</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>পরের অনিয়ম</translation>
    </message>
</context>
<context>
    <name>SampleBlock</name>
    <message>
        <source>Remove</source>
        <translation>মুছুন</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>খুঁজুন বা কমান্ড চালান</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>যা লেখা হচ্ছে লুকান</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>যা লেখা হচ্ছে দেখান</translation>
    </message>
</context>
<context>
    <name>SecretRules</name>
    <message>
        <source>The passphrase must have at least 8 characters</source>
        <translation>পাসফ্রেজে অন্তত 8টি অক্ষর লাগবে</translation>
    </message>
    <message>
        <source>Spaces alone are no passphrase</source>
        <translation>শুধু ফাঁকা জায়গা দিয়ে পাসফ্রেজ হয় না</translation>
    </message>
    <message>
        <source>The two passphrases must be the same</source>
        <translation>দুটি পাসফ্রেজ একই হতে হবে</translation>
    </message>
    <message>
        <source>The PIN must have at least 4 digits</source>
        <translation>পিনে অন্তত 4টি অঙ্ক লাগবে</translation>
    </message>
    <message>
        <source>The two PINs must be the same</source>
        <translation>দুটি পিন একই হতে হবে</translation>
    </message>
    <message>
        <source>At least 8 characters. Four words that only you would put together are easy to keep in mind</source>
        <translation>অন্তত 8টি অক্ষর। এমন চারটি শব্দ, যা শুধু আপনিই একসঙ্গে ভাববেন, মনে রাখা সহজ</translation>
    </message>
</context>
<context>
    <name>SecretSettings</name>
    <message>
        <source>Passphrase, PIN and recovery code</source>
        <translation>পাসফ্রেজ, পিন ও রিকভারি কোড</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>পাসফ্রেজ</translation>
    </message>
    <message>
        <source>It opens this device. Change it when somebody may know it.</source>
        <translation>এটি এই ডিভাইস খোলে। কেউ জেনে থাকতে পারে মনে হলে বদলান।</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>পাসফ্রেজ বদলান</translation>
    </message>
    <message>
        <source>PIN of the notes</source>
        <translation>নোটের পিন</translation>
    </message>
    <message>
        <source>It opens confidential notes only. Without it nobody can open them.</source>
        <translation>এটি শুধু গোপনীয় নোট খোলে। এটি ছাড়া কেউ নোট খুলতে পারে না।</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>পিন বদলান</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>রিকভারি কোড</translation>
    </message>
    <message>
        <source>It opens this device when the passphrase is lost.</source>
        <translation>পাসফ্রেজ হারালে এটি এই ডিভাইস খোলে।</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>নতুন কোড তৈরি করুন</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>Checking. This takes a moment</source>
        <translation>যাচাই চলছে। একটু সময় লাগে</translation>
    </message>
</context>
<context>
    <name>SendLineView</name>
    <message>
        <source>All sent</source>
        <translation>সব পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>পাঠানোর কিছু নেই</translation>
    </message>
</context>
<context>
    <name>SentBackCard</name>
    <message>
        <source>Head office sent this assessment back</source>
        <translation>প্রধান কার্যালয় এই মূল্যায়ন ফেরত পাঠিয়েছে</translation>
    </message>
    <message>
        <source>Open the answers again</source>
        <translation>উত্তরগুলো আবার খুলুন</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>প্রধান কার্যালয়</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ঠিকানা</translation>
    </message>
    <message>
        <source>It begins with https://</source>
        <translation>https:// দিয়ে শুরু হয়</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>এককালীন কোড</translation>
    </message>
    <message>
        <source>Head office gives it to you. It works once</source>
        <translation>প্রধান কার্যালয় এটি আপনাকে দেয়। একবারই চলে</translation>
    </message>
    <message>
        <source>Connect this device</source>
        <translation>এই ডিভাইস যুক্ত করুন</translation>
    </message>
    <message>
        <source>Exported reports</source>
        <translation>এক্সপোর্ট করা রিপোর্ট</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>অন্য ফোল্ডার বেছে নিন</translation>
    </message>
    <message>
        <source>About</source>
        <translation>পরিচিতি</translation>
    </message>
    <message>
        <source>BW Audit {version}. Python {python}, Qt {qt}. {system}.</source>
        <translation>BW Audit {version}। Python {python}, Qt {qt}। {system}।</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>লাইসেন্স</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>সাপোর্টের জন্য বিবরণ কপি করুন</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <translation>ঠিকানা লিখুন</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>কোড লিখুন</translation>
    </message>
    <message>
        <source>This device does not know a head office yet. You can keep working.</source>
        <translation>এই ডিভাইস এখনো কোনো প্রধান কার্যালয় চেনে না। আপনি কাজ চালিয়ে যেতে পারেন।</translation>
    </message>
    <message>
        <source>Folder for exported reports</source>
        <translation>এক্সপোর্ট করা রিপোর্টের ফোল্ডার</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>বিবরণ কপি হয়েছে</translation>
    </message>
</context>
<context>
    <name>SharingScreen</name>
    <message>
        <source>Voice of the factory and sharing</source>
        <translation>কারখানার কথা ও ভাগ করা</translation>
    </message>
    <message>
        <source>Findings of the newest assessment</source>
        <translation>সর্বশেষ মূল্যায়নের অনিয়ম</translation>
    </message>
    <message>
        <source>What the factory answers, what it disputes, and what it says in public.</source>
        <translation>কারখানা কী জবাব দেয়, কীসে আপত্তি করে ও প্রকাশ্যে কী বলে।</translation>
    </message>
    <message>
        <source>Who may read what</source>
        <translation>কে কী পড়তে পারেন</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>নতুন সম্মতি</translation>
    </message>
    <message>
        <source>Who was given what</source>
        <translation>কাকে কী দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Voice and sharing</source>
        <translation>কথা ও ভাগ করা</translation>
    </message>
    <message>
        <source>The newest assessment has no finding</source>
        <translation>সর্বশেষ মূল্যায়নে কোনো অনিয়ম নেই</translation>
    </message>
    <message>
        <source>Disputed: {text}</source>
        <translation>আপত্তি: {text}</translation>
    </message>
    <message>
        <source>{outcome}: {reason}</source>
        <translation>{outcome}: {reason}</translation>
    </message>
    <message>
        <source>In public: {text}</source>
        <translation>প্রকাশ্যে: {text}</translation>
    </message>
    <message>
        <source>This dispute waits to be settled</source>
        <translation>এই আপত্তির মীমাংসা বাকি</translation>
    </message>
    <message>
        <source>‘{number}’ was changed by two people. Choose what is right</source>
        <translation>‘{number}’ দুজন বদলেছেন। কোনটি ঠিক বেছে নিন</translation>
    </message>
    <message>
        <source>What the factory answers</source>
        <translation>কারখানা যা জবাব দেয়</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>জবাব রাখুন</translation>
    </message>
    <message>
        <source>What the factory says in public</source>
        <translation>কারখানা প্রকাশ্যে যা বলে</translation>
    </message>
    <message>
        <source>Keep the public response</source>
        <translation>প্রকাশ্য জবাব রাখুন</translation>
    </message>
    <message>
        <source>Why the factory does not agree</source>
        <translation>কারখানা কেন একমত নয়</translation>
    </message>
    <message>
        <source>Keep the dispute</source>
        <translation>আপত্তি রাখুন</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>রাখা হয়েছে</translation>
    </message>
    <message>
        <source>How the dispute ends</source>
        <translation>আপত্তি কীভাবে শেষ হয়</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>The factory reads this. No names of workers</source>
        <translation>কারখানা এটি পড়ে। শ্রমিকের নাম নয়</translation>
    </message>
    <message>
        <source>Settle the dispute</source>
        <translation>আপত্তির মীমাংসা করুন</translation>
    </message>
    <message>
        <source>The factory has not allowed anybody to read anything</source>
        <translation>কারখানা কাউকে কিছু পড়ার অনুমতি দেয়নি</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>ফাইল তৈরি করুন</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>সম্মতি ফেরান</translation>
    </message>
    <message>
        <source>The consent is kept</source>
        <translation>সম্মতি রাখা হয়েছে</translation>
    </message>
    <message>
        <source>Withdraw this consent?</source>
        <translation>এই সম্মতি ফিরিয়ে নেবেন?</translation>
    </message>
    <message>
        <source>From now on {reader} is given nothing more. What was given before cannot be taken back.</source>
        <translation>এখন থেকে {reader}-কে আর কিছু দেওয়া হবে না। আগে যা দেওয়া হয়েছে তা ফেরানো যায় না।</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>যেমন আছে রাখুন</translation>
    </message>
    <message>
        <source>Why? (may be left empty)</source>
        <translation>কেন? (খালি রাখা যায়)</translation>
    </message>
    <message>
        <source>Save the file to this folder</source>
        <translation>এই ফোল্ডারে ফাইল সেভ করুন</translation>
    </message>
    <message>
        <source>making the file</source>
        <translation>ফাইল তৈরি হচ্ছে</translation>
    </message>
    <message>
        <source>Saved as ‘{file}’ in {folder}, and written down</source>
        <translation>{folder}-এ ‘{file}’ নামে সেভ হয়েছে ও লিখে রাখা হয়েছে</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>এখনো কিছু নেই</translation>
    </message>
    <message>
        <source>{day}: {reader}, cycle {cycle}</source>
        <translation>{day}: {reader}, চক্র {cycle}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Assessment</source>
        <translation>মূল্যায়ন</translation>
    </message>
</context>
<context>
    <name>Shooting</name>
    <message>
        <source>Storing a photo</source>
        <translation>ছবি রাখা হচ্ছে</translation>
    </message>
    <message>
        <source>Photo dropped</source>
        <translation>ছবি ফেলে দেওয়া হয়েছে</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Evidence</source>
        <translation>প্রমাণ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>কাগজপত্র</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ইতিহাস</translation>
    </message>
</context>
<context>
    <name>SortPanel</name>
    <message>
        <source>Which question?</source>
        <translation>কোন প্রশ্ন?</translation>
    </message>
    <message>
        <source>Put the clock of the camera right</source>
        <translation>ক্যামেরার ঘড়ি ঠিক করুন</translation>
    </message>
    <message>
        <source>Find another question</source>
        <translation>অন্য প্রশ্ন খুঁজুন</translation>
    </message>
    <message>
        <source>Caption in report</source>
        <translation>রিপোর্টে ছবির নিচের লেখা</translation>
    </message>
    <message>
        <source>Files on the card are not changed or deleted.</source>
        <translation>কার্ডের ফাইল বদলানো বা মোছা হয় না।</translation>
    </message>
    <message>
        <source>No time in this photo. Used last:</source>
        <translation>এই ছবিতে সময় নেই। শেষ ব্যবহৃত:</translation>
    </message>
    <message>
        <source>Taken at {time}. You were answering these questions then:</source>
        <translation>তোলা হয়েছে {time}। তখন এই প্রশ্নগুলোর উত্তর দিচ্ছিলেন:</translation>
    </message>
    <message>
        <source>Taken at {time}. Used last:</source>
        <translation>তোলা হয়েছে {time}। শেষ ব্যবহৃত:</translation>
    </message>
    <message>
        <source>It is on {numbers} now</source>
        <translation>এখন {numbers}-এ আছে</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Observation</source>
        <translation>পর্যবেক্ষণ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>কাগজপত্র</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>কর্তৃপক্ষ</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>শ্রমিক</translation>
    </message>
    <message>
        <source>Union or reps</source>
        <translation>ইউনিয়ন বা প্রতিনিধি</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>দেওয়া হয়নি</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>Start assessment</source>
        <translation>মূল্যায়ন শুরু করুন</translation>
    </message>
    <message>
        <source>Reading the questionnaire</source>
        <translation>প্রশ্নমালা পড়া হচ্ছে</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>শুরু করুন</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
    <message>
        <source>Year-month-day, for example 2026-05-14</source>
        <translation>বছর-মাস-দিন, যেমন 2026-05-14</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>কারখানা</translation>
    </message>
    <message>
        <source>City</source>
        <translation>শহর</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>চক্র</translation>
    </message>
    <message>
        <source>1 for the first assessment</source>
        <translation>প্রথম মূল্যায়নের জন্য 1</translation>
    </message>
    <message>
        <source>Visit begins</source>
        <translation>পরিদর্শন শুরু</translation>
    </message>
    <message>
        <source>Visit ends</source>
        <translation>পরিদর্শন শেষ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>দেশ</translation>
    </message>
    <message>
        <source>Enter the name of the factory</source>
        <translation>কারখানার নাম লিখুন</translation>
    </message>
    <message>
        <source>The cycle must be a number, for example 1</source>
        <translation>চক্র একটি সংখ্যা হতে হবে, যেমন 1</translation>
    </message>
    <message>
        <source>Enter year, month and day, for example 2026-05-14</source>
        <translation>বছর, মাস ও দিন লিখুন, যেমন 2026-05-14</translation>
    </message>
    <message>
        <source>Visit end must be on or after {day}</source>
        <translation>পরিদর্শনের শেষ {day} বা তার পরে হতে হবে</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>একটি সমস্যা আছে</translation>
    </message>
</context>
<context>
    <name>StepPlace</name>
    <message>
        <source>{place}: taken back</source>
        <translation>{place}: ফেরানো হয়েছে</translation>
    </message>
    <message>
        <source>{place}: done again</source>
        <translation>{place}: আবার করা হয়েছে</translation>
    </message>
    <message>
        <source>Camera clock</source>
        <translation>ক্যামেরার ঘড়ি</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>স্টোরেজ</translation>
    </message>
    <message>
        <source>A safety copy is made every 10 minutes while you work, and the last 10 are kept. They help when the disk damages your data. For a lost laptop, send your work.</source>
        <translation>কাজের সময় প্রতি 10 মিনিটে একটি নিরাপত্তা কপি হয়, শেষ 10টি রাখা হয়। ডিস্ক আপনার ডেটা নষ্ট করলে এগুলো কাজে লাগে। ল্যাপটপ হারানোর কথা ভেবে আপনার কাজ পাঠান।</translation>
    </message>
    <message>
        <source>No safety copy yet</source>
        <translation>এখনো কোনো নিরাপত্তা কপি নেই</translation>
    </message>
    <message>
        <source>{room} free on this disk</source>
        <translation>এই ডিস্কে {room} খালি</translation>
    </message>
    <message>
        <source>{time}, {size}</source>
        <translation>{time}, {size}</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>এটিতে ফিরে যান</translation>
    </message>
    <message>
        <source>Go back to the copy of {time}</source>
        <translation>{time}-এর কপিতে ফিরে যান</translation>
    </message>
    <message>
        <source>Go back to the safety copy of {time}?</source>
        <translation>{time}-এর নিরাপত্তা কপিতে ফিরবেন?</translation>
    </message>
    <message>
        <source>Your data closes and you enter your passphrase. Changes made since are added again as far as they can be read. What was replaced is kept beside it.</source>
        <translation>আপনার ডেটা বন্ধ হবে ও পাসফ্রেজ লিখতে হবে। তারপরের পরিবর্তন যতটা পড়া যায় আবার যোগ হবে। যা বদলে গেছে তা পাশে রাখা থাকবে।</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>কাজ চালিয়ে যান</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%n photos and papers, {size}</source>
        <translation>
            <numerusform>%nটি ছবি ও কাগজ, {size}</numerusform>
            <numerusform>%nটি ছবি ও কাগজ, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{changes}. %n more wait for a change that is not here yet</source>
        <translation>
            <numerusform>{changes}। আরও %nটি এমন পরিবর্তনের অপেক্ষায় যা এখনো এখানে নেই</numerusform>
            <numerusform>{changes}। আরও %nটি এমন পরিবর্তনের অপেক্ষায় যা এখনো এখানে নেই</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken in</source>
        <translation>
            <numerusform>%nটি পরিবর্তন নেওয়া হয়েছে</numerusform>
            <numerusform>%nটি পরিবর্তন নেওয়া হয়েছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection. %n changes wait on this device. You can keep working</source>
        <translation>
            <numerusform>সংযোগ নেই। %nটি পরিবর্তন এই ডিভাইসে অপেক্ষা করছে। আপনি কাজ চালিয়ে যেতে পারেন</numerusform>
            <numerusform>সংযোগ নেই। %nটি পরিবর্তন এই ডিভাইসে অপেক্ষা করছে। আপনি কাজ চালিয়ে যেতে পারেন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and papers are not whole in it: a copy holds {files} files and {gigabytes} GB at most. They are safe on this device. Send them to head office</source>
        <translation>
            <numerusform>%nটি ছবি ও কাগজ এতে পুরো নেই: একটি কপিতে সর্বোচ্চ {files}টি ফাইল ও {gigabytes} GB ধরে। সেগুলো এই ডিভাইসে নিরাপদ। সেগুলো প্রধান কার্যালয়ে পাঠান</numerusform>
            <numerusform>%nটি ছবি ও কাগজ এতে পুরো নেই: একটি কপিতে সর্বোচ্চ {files}টি ফাইল ও {gigabytes} GB ধরে। সেগুলো এই ডিভাইসে নিরাপদ। সেগুলো প্রধান কার্যালয়ে পাঠান</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and papers are not whole in it: their files are not on this device, or were changed outside the program</source>
        <translation>
            <numerusform>%nটি ছবি ও কাগজ এতে পুরো নেই: সেগুলোর ফাইল এই ডিভাইসে নেই, অথবা প্রোগ্রামের বাইরে বদলানো হয়েছে</numerusform>
            <numerusform>%nটি ছবি ও কাগজ এতে পুরো নেই: সেগুলোর ফাইল এই ডিভাইসে নেই, অথবা প্রোগ্রামের বাইরে বদলানো হয়েছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and papers did not come whole: the copy did not hold all of them. They are safe on the other device. Send them to head office from there</source>
        <translation>
            <numerusform>%nটি ছবি ও কাগজ পুরো আসেনি: কপিতে সব ছিল না। সেগুলো অন্য ডিভাইসে নিরাপদ। সেখান থেকে প্রধান কার্যালয়ে পাঠান</numerusform>
            <numerusform>%nটি ছবি ও কাগজ পুরো আসেনি: কপিতে সব ছিল না। সেগুলো অন্য ডিভাইসে নিরাপদ। সেখান থেকে প্রধান কার্যালয়ে পাঠান</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%nটি পরিবর্তন</numerusform>
            <numerusform>%nটি পরিবর্তন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a decision</source>
        <translation>
            <numerusform>%nটিতে সিদ্ধান্ত দরকার</numerusform>
            <numerusform>%nটিতে সিদ্ধান্ত দরকার</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%nটি প্রশ্ন</numerusform>
            <numerusform>%nটি প্রশ্ন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and papers</source>
        <translation>
            <numerusform>%nটি ছবি বা কাগজ</numerusform>
            <numerusform>%nটি ছবি ও কাগজ</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} ও {second}</translation>
    </message>
    <message>
        <source>{waiting}. Open the confidential notes once, so that they can be sent</source>
        <translation>{waiting}। গোপনীয় নোট একবার খুলুন, তাহলে সেগুলো পাঠানো যাবে</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>সব পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>At head office since {time}. A person there decides what to do with it</source>
        <translation>{time} থেকে প্রধান কার্যালয়ে আছে। কী হবে তা সেখানে একজন ঠিক করবেন</translation>
    </message>
    <message>
        <source>Answers received by head office, {time}. Photos and papers follow</source>
        <translation>উত্তর প্রধান কার্যালয় পেয়েছে, {time}। ছবি ও কাগজ পরে যাচ্ছে</translation>
    </message>
    <message>
        <source>Received by head office, {time}</source>
        <translation>প্রধান কার্যালয় পেয়েছে, {time}</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>কিছু পাঠানো হয়নি</translation>
    </message>
    <message>
        <source>Nothing was sent. What waits stays here</source>
        <translation>কিছু পাঠানো হয়নি। যা বাকি আছে তা এখানেই থাকে</translation>
    </message>
    <message>
        <source>There is nothing to send yet</source>
        <translation>পাঠানোর মতো এখনও কিছু নেই</translation>
    </message>
    <message>
        <source>Nothing to send. Head office has everything</source>
        <translation>পাঠানোর কিছু নেই। প্রধান কার্যালয়ের কাছে সব আছে</translation>
    </message>
    <message>
        <source>{name}, {address}. Known there as {assessor}, until {day}</source>
        <translation>{name}, {address}। সেখানে {assessor} নামে চেনা, {day} পর্যন্ত</translation>
    </message>
    <message>
        <source>Saved and read back: {name}</source>
        <translation>সেভ ও মিলিয়ে দেখা হয়েছে: {name}</translation>
    </message>
    <message>
        <source>Everything in that copy was here already</source>
        <translation>ওই কপির সবকিছু আগেই এখানে ছিল</translation>
    </message>
    <message>
        <source>{changes}: {parts}</source>
        <translation>{changes}: {parts}</translation>
    </message>
    <message>
        <source>{said}. Written by {names}</source>
        <translation>{said}। লিখেছেন {names}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total}-এর মধ্যে {done}</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Sync</source>
        <translation>সিঙ্ক</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>পাঠানোর বাকি</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>এখনই পাঠান</translation>
    </message>
    <message>
        <source>This connection costs by the byte. Nothing is sent by itself.</source>
        <translation>এই সংযোগে ডেটার খরচ লাগে। নিজে থেকে কিছু পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Photos and papers later</source>
        <translation>ছবি ও কাগজ পরে</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>প্রধান কার্যালয়</translation>
    </message>
    <message>
        <source>Enter address and code</source>
        <translation>ঠিকানা ও কোড লিখুন</translation>
    </message>
    <message>
        <source>Only answers are sent. Photos and papers wait on this device.</source>
        <translation>শুধু উত্তর পাঠানো হয়। ছবি ও কাগজ এই ডিভাইসে অপেক্ষা করে।</translation>
    </message>
    <message>
        <source>Answers go first, then photos and papers.</source>
        <translation>আগে উত্তর যায়, তারপর ছবি ও কাগজ।</translation>
    </message>
    <message>
        <source>Nothing on this device yet</source>
        <translation>এই ডিভাইসে এখনো কিছু নেই</translation>
    </message>
    <message>
        <source>Sending to head office</source>
        <translation>প্রধান কার্যালয়ে পাঠানো হচ্ছে</translation>
    </message>
    <message>
        <source>You can keep working. If you stop, what was sent stays sent.</source>
        <translation>আপনি কাজ চালিয়ে যেতে পারেন। থামালে যা পাঠানো হয়েছে তা পাঠানোই থাকবে।</translation>
    </message>
    <message>
        <source>This device does not know a head office yet. You can keep working.</source>
        <translation>এই ডিভাইস এখনো কোনো প্রধান কার্যালয় চেনে না। আপনি কাজ চালিয়ে যেতে পারেন।</translation>
    </message>
</context>
<context>
    <name>Syncing</name>
    <message>
        <source>sending to head office</source>
        <translation>প্রধান কার্যালয়ে পাঠানো হচ্ছে</translation>
    </message>
    <message>
        <source>asking head office</source>
        <translation>প্রধান কার্যালয়কে জিজ্ঞাসা করা হচ্ছে</translation>
    </message>
    <message>
        <source>saving a copy</source>
        <translation>কপি সেভ হচ্ছে</translation>
    </message>
    <message>
        <source>taking in a copy</source>
        <translation>কপি নেওয়া হচ্ছে</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts</source>
        <translation>অংশ</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>At work now</source>
        <translation>এখন চলছে</translation>
    </message>
    <message>
        <source>You can keep working. If you stop one, what it finished stays.</source>
        <translation>আপনি কাজ চালিয়ে যেতে পারেন। একটি থামালে, যা শেষ হয়েছে তা থেকে যায়।</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>TellingRow</name>
    <message>
        <source>Exit meeting: {place} of {all}</source>
        <translation>সমাপনী সভা: {all}টির মধ্যে {place} নম্বর</translation>
    </message>
    <message>
        <source>Told with {number}</source>
        <translation>{number}-এর সঙ্গে বলা হয়</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>আগে</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>পরে</translation>
    </message>
    <message>
        <source>Tell with another</source>
        <translation>অন্যটির সঙ্গে বলুন</translation>
    </message>
    <message>
        <source>Tell on its own</source>
        <translation>আলাদা বলুন</translation>
    </message>
    <message>
        <source>Show it earlier in the exit meeting (Alt+Up)</source>
        <translation>সমাপনী সভায় আগে দেখান (Alt+Up)</translation>
    </message>
    <message>
        <source>Show it later in the exit meeting (Alt+Down)</source>
        <translation>সমাপনী সভায় পরে দেখান (Alt+Down)</translation>
    </message>
    <message>
        <source>It says the same as another finding: show both as one</source>
        <translation>এটি আরেকটি অনিয়মের একই কথা বলে: দুটি এক করে দেখান</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>মেনু</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Present safely</source>
        <translation>নিরাপদে দেখান</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>সাহায্য ও কী</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Locked, {name}</source>
        <translation>লক করা, {name}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>লক খুলুন</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>রিকভারি কোড ব্যবহার করুন</translation>
    </message>
    <message>
        <source>BW Audit {version} on {device}. Everything on this device is encrypted.</source>
        <translation>{device}-এ BW Audit {version}। এই ডিভাইসের সবকিছু এনক্রিপ্ট করা।</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>এই ডিভাইস</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>আপনার পাসফ্রেজ লিখুন</translation>
    </message>
    <message>
        <source>Enter your passphrase to go back to the safety copy of {time}. Changes made since are added again as far as they can be read.</source>
        <translation>{time}-এর নিরাপত্তা কপিতে ফিরতে পাসফ্রেজ লিখুন। তারপরের পরিবর্তন যতটা পড়া যায় আবার যোগ হবে।</translation>
    </message>
    <message>
        <source>Opening your data</source>
        <translation>আপনার ডেটা খোলা হচ্ছে</translation>
    </message>
    <message>
        <source>Opening your data, step {step} of {steps}</source>
        <translation>আপনার ডেটা খোলা হচ্ছে, ধাপ {step} / {steps}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>Use the safety copy of {time}</source>
        <translation>{time}-এর নিরাপত্তা কপি নিন</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>ফোল্ডারটি খুলুন</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>সাপোর্টের জন্য বিবরণ কপি করুন</translation>
    </message>
    <message>
        <source>A safety copy is here. Changes made since are added again.</source>
        <translation>এখানে একটি নিরাপত্তা কপি আছে। তারপরের পরিবর্তন আবার যোগ হবে।</translation>
    </message>
    <message>
        <source>No safety copy opens. Open the folder, or call support with the code.</source>
        <translation>কোনো নিরাপত্তা কপি খুলছে না। ফোল্ডার খুলুন, বা কোডটি নিয়ে সাপোর্টে ফোন করুন।</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>কপি হয়েছে</translation>
    </message>
</context>
<context>
    <name>Urgent</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n দিন</numerusform>
            <numerusform>%n দিন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ঘণ্টা</numerusform>
            <numerusform>%n ঘণ্টা</numerusform>
        </translation>
    </message>
    <message>
        <source>Started {time} by {name}</source>
        <translation>{time}-এ শুরু করেছেন {name}</translation>
    </message>
    <message>
        <source>Tell the first contact</source>
        <translation>প্রথম যোগাযোগকে জানান</translation>
    </message>
    <message>
        <source>{what}: by {time}</source>
        <translation>{what}: {time}-এর মধ্যে</translation>
    </message>
    <message>
        <source>{what}: {span} after the authority is told</source>
        <translation>{what}: কর্তৃপক্ষকে জানানোর {span} পর</translation>
    </message>
    <message>
        <source>{what}: {span} after the start</source>
        <translation>{what}: শুরুর {span} পর</translation>
    </message>
    <message>
        <source>Urgent procedure started. Call now</source>
        <translation>জরুরি পদ্ধতি শুরু হয়েছে। এখনই ফোন করুন</translation>
    </message>
</context>
<context>
    <name>UrgentLine</name>
    <message>
        <source>If you suspect this, follow the urgent procedure. Do not wait for an answer.</source>
        <translation>এমন সন্দেহ হলে জরুরি পদ্ধতি মেনে চলুন। উত্তরের জন্য অপেক্ষা করবেন না।</translation>
    </message>
    <message>
        <source>Urgent procedure</source>
        <translation>জরুরি পদ্ধতি</translation>
    </message>
</context>
<context>
    <name>UrgentScreen</name>
    <message>
        <source>Urgent procedure</source>
        <translation>জরুরি পদ্ধতি</translation>
    </message>
    <message>
        <source>Suspicion is enough. The factory never sees this page or its record.</source>
        <translation>সন্দেহই যথেষ্ট। কারখানা এই পাতা বা এর নথি কখনো দেখে না।</translation>
    </message>
    <message>
        <source>Call now. This record is sent first when there is a connection.</source>
        <translation>এখনই ফোন করুন। সংযোগ পেলে এই নথি সবার আগে পাঠানো হয়।</translation>
    </message>
    <message>
        <source>Something else is suspected too</source>
        <translation>আরও কিছু সন্দেহ হচ্ছে</translation>
    </message>
    <message>
        <source>Back to what was started</source>
        <translation>যা শুরু হয়েছে তাতে ফিরুন</translation>
    </message>
    <message>
        <source>What do you suspect? Choosing starts the clock</source>
        <translation>কী সন্দেহ করছেন? বেছে নিলেই সময় গোনা শুরু হয়</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>এখনই করুন</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>ফোন করুন</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>সময়সীমা</translation>
    </message>
    <message>
        <source>You may tell the factory</source>
        <translation>কারখানাকে যা বলা যায়</translation>
    </message>
    <message>
        <source>You may not tell the factory</source>
        <translation>কারখানাকে যা বলা যায় না</translation>
    </message>
    <message>
        <source>Make its own document, for head office only</source>
        <translation>আলাদা নথি বানান, শুধু প্রধান কার্যালয়ের জন্য</translation>
    </message>
    <message>
        <source>urgent procedure</source>
        <translation>জরুরি পদ্ধতি</translation>
    </message>
    <message>
        <source>{what} ({question})</source>
        <translation>{what} ({question})</translation>
    </message>
    <message>
        <source>Belongs to {question}</source>
        <translation>{question}-এর অংশ</translation>
    </message>
    <message>
        <source>{phone}, {name}</source>
        <translation>{phone}, {name}</translation>
    </message>
    <message>
        <source>Take back: the authority was told</source>
        <translation>ফিরিয়ে নিন: কর্তৃপক্ষকে জানানো হয়েছে</translation>
    </message>
    <message>
        <source>The authority was told just now</source>
        <translation>কর্তৃপক্ষকে এইমাত্র জানানো হয়েছে</translation>
    </message>
    <message>
        <source>The authority was told {time}</source>
        <translation>কর্তৃপক্ষকে জানানো হয়েছে {time}</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%nটি বাকি</numerusform>
            <numerusform>%nটি বাকি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos added</source>
        <translation>
            <numerusform>%nটি ছবি যোগ হয়েছে</numerusform>
            <numerusform>%nটি ছবি যোগ হয়েছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos show faces</source>
        <translation>
            <numerusform>%nটি ছবিতে মুখ দেখা যায়</numerusform>
            <numerusform>%nটি ছবিতে মুখ দেখা যায়</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were here already</source>
        <translation>
            <numerusform>%nটি ছবি আগেই এখানে ছিল</numerusform>
            <numerusform>%nটি ছবি আগেই এখানে ছিল</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n photos were added</source>
        <translation>
            <numerusform>অন্য %nটি ছবি যোগ হয়েছে</numerusform>
            <numerusform>অন্য %nটি ছবি যোগ হয়েছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions added</source>
        <translation>
            <numerusform>%nটি প্রশ্ন যোগ হয়েছে</numerusform>
            <numerusform>%nটি প্রশ্ন যোগ হয়েছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions no longer apply</source>
        <translation>
            <numerusform>%nটি প্রশ্ন আর প্রযোজ্য নয়</numerusform>
            <numerusform>%nটি প্রশ্ন আর প্রযোজ্য নয়</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>%n দিন বাকি</numerusform>
            <numerusform>%n দিন বাকি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n hours</source>
        <translation>
            <numerusform>%n ঘণ্টা বাকি</numerusform>
            <numerusform>%n ঘণ্টা বাকি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 photo shows %n faces</source>
        <translation>
            <numerusform>1টি ছবিতে %nটি মুখ দেখা যায়</numerusform>
            <numerusform>1টি ছবিতে %nটি মুখ দেখা যায়</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n দিন দেরি</numerusform>
            <numerusform>%n দিন দেরি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours late</source>
        <translation>
            <numerusform>%n ঘণ্টা দেরি</numerusform>
            <numerusform>%n ঘণ্টা দেরি</numerusform>
        </translation>
    </message>
    <message>
        <source>Cycle {cycle}</source>
        <translation>চক্র {cycle}</translation>
    </message>
    <message>
        <source>day {day} of {days}</source>
        <translation>{days} দিনের দিন {day}</translation>
    </message>
    <message>
        <source>Closed on {day}. Reopen to change.</source>
        <translation>{day} তারিখে বন্ধ। বদলাতে আবার খুলুন।</translation>
    </message>
    <message>
        <source>Does not apply to this factory</source>
        <translation>এই কারখানার জন্য প্রযোজ্য নয়</translation>
    </message>
    <message>
        <source>All questions answered</source>
        <translation>সব প্রশ্নের উত্তর দেওয়া</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>শুরু হয়নি</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total}টির মধ্যে {done}টি</translation>
    </message>
</context>
<context>
    <name>Year</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n দিন বাকি</numerusform>
            <numerusform>%n দিন বাকি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%nটি পর্ব</numerusform>
            <numerusform>%nটি পর্ব</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people present</source>
        <translation>
            <numerusform>%n জন উপস্থিত</numerusform>
            <numerusform>%n জন উপস্থিত</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them women</source>
        <translation>
            <numerusform>তাঁদের মধ্যে নারী %n জন</numerusform>
            <numerusform>তাঁদের মধ্যে নারী %n জন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n জন নারী</numerusform>
            <numerusform>%n জন নারী</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n জন পুরুষ</numerusform>
            <numerusform>%n জন পুরুষ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of sex not known</source>
        <translation>
            <numerusform>%n জনের লিঙ্গ জানা নেই</numerusform>
            <numerusform>%n জনের লিঙ্গ জানা নেই</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours left</source>
        <translation>
            <numerusform>%n ঘণ্টা বাকি</numerusform>
            <numerusform>%n ঘণ্টা বাকি</numerusform>
        </translation>
    </message>
    <message>
        <source>Advisory visit</source>
        <translation>পরামর্শ পরিদর্শন</translation>
    </message>
    <message>
        <source>Committee meeting</source>
        <translation>কমিটির সভা</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>প্রশিক্ষণ</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>সেমিনার</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>শ্রমিক</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>সুপারভাইজার</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>ব্যবস্থাপক</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>প্রতিনিধি</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>নারী</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>পুরুষ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>জানা নেই</translation>
    </message>
    <message>
        <source>woman</source>
        <comment>one person</comment>
        <translation>নারী</translation>
    </message>
    <message>
        <source>man</source>
        <comment>one person</comment>
        <translation>পুরুষ</translation>
    </message>
    <message>
        <source>sex not known</source>
        <comment>one person</comment>
        <translation>লিঙ্গ জানা নেই</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>নারী</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>পুরুষ</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>কর্তৃপক্ষ</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>ইউনিয়ন</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>অনিয়ম</translation>
    </message>
    <message>
        <source>Photos of findings</source>
        <translation>অনিয়মের ছবি</translation>
    </message>
    <message>
        <source>The factory’s answers</source>
        <translation>কারখানার জবাব</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>উন্নয়ন পরিকল্পনা</translation>
    </message>
    <message>
        <source>Training figures</source>
        <translation>প্রশিক্ষণের সংখ্যা</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>ক্রেতা</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>মন্ত্রণালয়</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>অন্য কেউ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>সারসংক্ষেপ</translation>
    </message>
    <message>
        <source>Social dialogue</source>
        <translation>সামাজিক সংলাপ</translation>
    </message>
    <message>
        <source>Management systems</source>
        <translation>ব্যবস্থাপনা পদ্ধতি</translation>
    </message>
    <message>
        <source>Continuous learning</source>
        <translation>ধারাবাহিক শিক্ষা</translation>
    </message>
    <message>
        <source>Feedback to the programme</source>
        <translation>কর্মসূচিকে মতামত</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>উৎপাদন</translation>
    </message>
    <message>
        <source>Workers who left</source>
        <translation>চাকরি ছেড়ে যাওয়া শ্রমিক</translation>
    </message>
    <message>
        <source>Working days missed</source>
        <translation>অনুপস্থিত কাজের দিন</translation>
    </message>
    <message>
        <source>Revenue to cost</source>
        <translation>খরচের তুলনায় আয়</translation>
    </message>
    <message>
        <source>Pieces, for example 1,240,000</source>
        <translation>পিস, যেমন 1,240,000</translation>
    </message>
    <message>
        <source>Workers who left as per cent of all workers, for example 4.5</source>
        <translation>সব শ্রমিকের শতকরা কতজন চাকরি ছেড়েছেন, যেমন 4.5</translation>
    </message>
    <message>
        <source>Days missed as per cent of all working days, for example 3.5</source>
        <translation>সব কাজের দিনের শতকরা কত দিন অনুপস্থিত, যেমন 3.5</translation>
    </message>
    <message>
        <source>Revenue divided by cost, for example 1.08</source>
        <translation>আয়কে খরচ দিয়ে ভাগ করে, যেমন 1.08</translation>
    </message>
    <message>
        <source>{amount} pieces</source>
        <translation>{amount} পিস</translation>
    </message>
    <message>
        <source>{period}: {figure} {amount} ({source})</source>
        <translation>{period}: {figure} {amount} ({source})</translation>
    </message>
    <message>
        <source>The finding stands</source>
        <translation>অনিয়ম বহাল আছে</translation>
    </message>
    <message>
        <source>The finding is put right</source>
        <translation>অনিয়ম সংশোধন করা হয়েছে</translation>
    </message>
    <message>
        <source>The finding is taken back</source>
        <translation>অনিয়ম প্রত্যাহার করা হয়েছে</translation>
    </message>
    <message>
        <source>{what} since {day}</source>
        <translation>{day} থেকে: {what}</translation>
    </message>
    <message>
        <source>{what} from {day} on</source>
        <translation>{day} থেকে: {what}</translation>
    </message>
    <message>
        <source>{what}: was due on {day}</source>
        <translation>{what}: শেষ দিন ছিল {day}</translation>
    </message>
    <message>
        <source>{what}: {day}, {left}</source>
        <translation>{what}: {day}, {left}</translation>
    </message>
    <message>
        <source>{kind}, {day}</source>
        <translation>{kind}, {day}</translation>
    </message>
    <message>
        <source>{who}: {counts}</source>
        <translation>{who}: {counts}</translation>
    </message>
    <message>
        <source>{what} (by {day})</source>
        <translation>{what} ({day} এর মধ্যে)</translation>
    </message>
    <message>
        <source>Next step: {what}</source>
        <translation>পরের ধাপ: {what}</translation>
    </message>
    <message>
        <source>Plan: {what}</source>
        <translation>পরিকল্পনা: {what}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>No training in {year}</source>
        <translation>{year} সালে কোনো প্রশিক্ষণ নেই</translation>
    </message>
    <message>
        <source>{function} ({seat}, {sex})</source>
        <translation>{function} ({seat}, {sex})</translation>
    </message>
    <message>
        <source>{reader} ({kind})</source>
        <translation>{reader} ({kind})</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <translation>{day} তারিখে ফিরিয়ে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Ended on {day}</source>
        <translation>{day} তারিখে শেষ হয়েছে</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day} পর্যন্ত</translation>
    </message>
    <message>
        <source>Until it is withdrawn</source>
        <translation>ফিরিয়ে না নেওয়া পর্যন্ত</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>এন্ট্রির ধরন</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ঘণ্টা</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>যা ঠিক হয়েছে</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>পরের ধাপ</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>পরের ধাপের দিন</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>বাদ দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>What the factory answers</source>
        <translation>কারখানা যা জবাব দেয়</translation>
    </message>
    <message>
        <source>Why the factory does not agree</source>
        <translation>কারখানা কেন একমত নয়</translation>
    </message>
    <message>
        <source>How the dispute ends</source>
        <translation>আপত্তি কীভাবে শেষ হয়</translation>
    </message>
    <message>
        <source>What the factory says in public</source>
        <translation>কারখানা প্রকাশ্যে যা বলে</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>যা দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>ফিরিয়ে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>জমা দেওয়ার দিন</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>কিছু না</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
</context>
<context>
    <name>_Agenda</name>
    <message>
        <source>Agenda of the exit meeting</source>
        <translation>সমাপনী সভার আলোচ্যসূচি</translation>
    </message>
</context>
<context>
    <name>_CameraLine</name>
    <message>
        <source>Nobody has compared its clock yet</source>
        <translation>এখনও কেউ এর ঘড়ি মিলিয়ে দেখেনি</translation>
    </message>
    <message>
        <source>Take the times as the camera wrote them</source>
        <translation>ক্যামেরা যেমন লিখেছে সেই সময় নিন</translation>
    </message>
</context>
<context>
    <name>_Fact</name>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
</context>
<context>
    <name>_RecoveryCode</name>
    <message>
        <source>Your recovery code</source>
        <translation>আপনার রিকভারি কোড</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>শুরু করুন</translation>
    </message>
</context>
<context>
    <name>_Release</name>
    <message>
        <source>Exit meeting</source>
        <translation>সমাপনী সভা</translation>
    </message>
    <message>
        <source>Why may the factory see it?</source>
        <translation>কারখানা কেন এটি দেখতে পারে?</translation>
    </message>
    <message>
        <source>Show it in the exit meeting</source>
        <translation>সমাপনী সভায় দেখান</translation>
    </message>
    <message>
        <source>Keep it out again</source>
        <translation>আবার বাইরে রাখুন</translation>
    </message>
    <message>
        <source>The exit meeting shows this finding. Reason: {reason}</source>
        <translation>সমাপনী সভায় এই অনিয়ম দেখানো হয়। কারণ: {reason}</translation>
    </message>
    <message>
        <source>The exit meeting does not show this finding, and no report to the factory prints it.</source>
        <translation>সমাপনী সভায় এই অনিয়ম দেখানো হয় না, কারখানার কোনো রিপোর্টে ছাপাও হয় না।</translation>
    </message>
    <message>
        <source>Enter why this finding may be shown in the exit meeting</source>
        <translation>সমাপনী সভায় এই অনিয়ম কেন দেখানো যাবে তা লিখুন</translation>
    </message>
</context>
<context>
    <name>_Sample</name>
    <message>
        <source>Sample of the text size</source>
        <translation>লেখার আকারের নমুনা</translation>
    </message>
    <message>
        <source>7.42 Exits unobstructed and unlocked</source>
        <translation>7.42 বের হওয়ার পথ বাধাহীন ও খোলা</translation>
    </message>
</context>
<context>
    <name>_SetUpForm</name>
    <message>
        <source>Set up this device</source>
        <translation>এই ডিভাইস সেট আপ করুন</translation>
    </message>
    <message>
        <source>Your answers, photos and notes are kept encrypted on this device.</source>
        <translation>আপনার উত্তর, ছবি ও নোট এই ডিভাইসে এনক্রিপ্ট করে রাখা হয়।</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>আপনার নাম</translation>
    </message>
    <message>
        <source>It stands beside what you record</source>
        <translation>আপনি যা লেখেন তার পাশে এটি থাকে</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>পাসফ্রেজ আবার</translation>
    </message>
    <message>
        <source>PIN for confidential notes</source>
        <translation>গোপনীয় নোটের পিন</translation>
    </message>
    <message>
        <source>At least 4 digits. Not part of the passphrase: it opens notes only</source>
        <translation>অন্তত 4টি অঙ্ক। পাসফ্রেজের অংশ নয়: এটি শুধু নোট খোলে</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>সেট আপ করুন</translation>
    </message>
    <message>
        <source>Making your store</source>
        <translation>আপনার ভান্ডার তৈরি হচ্ছে</translation>
    </message>
    <message>
        <source>Enter your name</source>
        <translation>আপনার নাম লিখুন</translation>
    </message>
</context>
<context>
    <name>_ShotStrip</name>
    <message>
        <source>Drop photo {number}</source>
        <translation>ছবি {number} ফেলে দিন</translation>
    </message>
</context>
</TS>
