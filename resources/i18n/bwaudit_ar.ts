<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>ActivitySheet</name>
    <message>
        <source>Change this entry</source>
        <translation>تغيير هذا البند</translation>
    </message>
    <message>
        <source>New entry of the log</source>
        <translation>بند جديد في سجل الأنشطة</translation>
    </message>
    <message>
        <source>Keep the entry</source>
        <translation>حفظ البند</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>إزالة البند</translation>
    </message>
    <message>
        <source>The entry is taken off the log</source>
        <translation>أُزيل البند من السجل</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>ماذا كان؟</translation>
    </message>
    <message>
        <source>Year-month-day, for example 2026-05-14</source>
        <translation>السنة-الشهر-اليوم، مثل ⁦2026-05-14⁩</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>For example 1.5</source>
        <translation>مثل 1.5</translation>
    </message>
    <message>
        <source>Compliance points</source>
        <translation>نقاط الامتثال</translation>
    </message>
    <message>
        <source>On which points of the plan?</source>
        <translation>ما نقاط الخطة المعنية؟</translation>
    </message>
    <message>
        <source>Who took part? Numbers, no names</source>
        <translation>من شارك؟ أعداد، بلا أسماء</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>موعد الخطوة التالية</translation>
    </message>
    <message>
        <source>Note that may be shared</source>
        <translation>ملاحظة يجوز مشاركتها</translation>
    </message>
    <message>
        <source>The factory can read this. Confidential notes are kept apart</source>
        <translation>يستطيع المصنع قراءتها. تُحفظ الملاحظات السرية منفصلة</translation>
    </message>
</context>
<context>
    <name>AdvisoryScreen</name>
    <message>
        <source>Advisory and training</source>
        <translation>الاستشارات والتدريب</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>بند جديد</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل الأنشطة</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Entries, next steps and the days of the plan. Press a day to write down what was done on it.</source>
        <translation>القيود والخطوات التالية وأيام الخطة. اضغط على يوم لتدوّن ما جرى فيه.</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>اللجنة</translation>
    </message>
    <message>
        <source>Function of a member</source>
        <translation>وظيفة العضو</translation>
    </message>
    <message>
        <source>Never a name, for example sewing operator</source>
        <translation>بلا أسماء أبدًا، مثل عامل خياطة</translation>
    </message>
    <message>
        <source>Sits for</source>
        <translation>يمثّل</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>Confidential notes</source>
        <translation>ملاحظات سرية</translation>
    </message>
    <message>
        <source>For the advisor only. They reach no paper, no file and no reader.</source>
        <translation>للمستشار وحده. لا تصل إلى أي ورقة أو ملف أو قارئ.</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>فتح الملاحظات</translation>
    </message>
    <message>
        <source>New confidential note</source>
        <translation>ملاحظة سرية جديدة</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%n بنود</numerusform>
            <numerusform>%n بندًا</numerusform>
            <numerusform>%n بند</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written down for this time</source>
        <translation>لم يُكتب شيء لهذه الفترة</translation>
    </message>
    <message>
        <source>No visit, meeting or training yet</source>
        <translation>لا زيارات ولا اجتماعات ولا تدريب بعد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>المتفق عليه</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>‘{number}’ was changed by two people. Choose what is right</source>
        <translation>غيّر شخصان «{number}». اختر الصحيح</translation>
    </message>
    <message>
        <source>Nobody is written down yet</source>
        <translation>لم يُكتب أحد بعد</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Kept in the log</source>
        <translation>حُفظ في سجل الأنشطة</translation>
    </message>
    <message>
        <source>Left the committee today</source>
        <translation>غادر اللجنة اليوم</translation>
    </message>
</context>
<context>
    <name>AnswerGroup</name>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
</context>
<context>
    <name>AskLead</name>
    <message>
        <source>Which finding says the same as {number}?</source>
        <translation>أي مخالفة تقول ما تقوله {number}؟</translation>
    </message>
    <message>
        <source>In the exit meeting, text and photos of both are shown as one. Each stays a finding of its own question in all counts and in the report.</source>
        <translation>في الاجتماع الختامي يُعرض نص الاثنتين وصورهما كمخالفة واحدة. وتبقى كل منهما مخالفة لسؤالها في كل الأعداد وفي التقرير.</translation>
    </message>
    <message>
        <source>Keep on its own</source>
        <translation>إبقاؤها منفردة</translation>
    </message>
</context>
<context>
    <name>AskLines</name>
    <message>
        <source>Give some of them a reason of their own</source>
        <translation>إعطاء بعضها سببًا خاصًا بها</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>End the exit meeting?</source>
        <translation>إنهاء الاجتماع الختامي؟</translation>
    </message>
    <message>
        <source>Your own work comes back on this screen.</source>
        <translation>يعود عملك إلى هذه الشاشة.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>End meeting</source>
        <translation>إنهاء الاجتماع</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>متابعة الاجتماع</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>أدخل عبارة المرور</translation>
    </message>
</context>
<context>
    <name>AskReason</name>
    <message>
        <source>This is not done yet</source>
        <translation>لم يتم هذا بعد</translation>
    </message>
</context>
<context>
    <name>AssessmentSession</name>
    <message>
        <source>There is nothing to do again</source>
        <translation>لا يوجد ما يُعاد</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>لا يوجد ما يُتراجع عنه</translation>
    </message>
    <message>
        <source>{number} changed to {word}</source>
        <translation>{number}: أصبح {word}</translation>
    </message>
    <message>
        <source>{number}: done again</source>
        <translation>{number}: أُعيد التغيير</translation>
    </message>
    <message>
        <source>{number}: taken back</source>
        <translation>{number}: تم التراجع</translation>
    </message>
</context>
<context>
    <name>BlankPage</name>
    <message>
        <source>Blank</source>
        <translation>شاشة فارغة</translation>
    </message>
    <message>
        <source>Press any key to go on</source>
        <translation>اضغط أي مفتاح للمتابعة</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Told just now</source>
        <translation>أُبلغ الآن</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <source>Keep number</source>
        <translation>حفظ الرقم</translation>
    </message>
    <message>
        <source>Head office has not filled in this number.</source>
        <translation>لم يُدخل المكتب الرئيسي هذا الرقم.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>It stays on this device, for all visits in this country</source>
        <translation>يبقى على هذا الجهاز، لكل الزيارات في هذا البلد</translation>
    </message>
    <message>
        <source>Told {time}</source>
        <translation>أُبلغ في {time}</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>نُسخ الرقم</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Enter the number</source>
        <translation>أدخل الرقم</translation>
    </message>
</context>
<context>
    <name>CameraClock</name>
    <message numerus="yes">
        <source>This counts for all %n photos of {camera}</source>
        <translation>
            <numerusform>لا توجد صور من {camera}</numerusform>
            <numerusform>يسري هذا على صورة واحدة من {camera}</numerusform>
            <numerusform>يسري هذا على صورتين من {camera}</numerusform>
            <numerusform>يسري هذا على %n صور من {camera}</numerusform>
            <numerusform>يسري هذا على %n صورة من {camera}</numerusform>
            <numerusform>يسري هذا على %n صورة من {camera}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of the camera is right</source>
        <translation>ساعة الكاميرا صحيحة</translation>
    </message>
    <message>
        <source>The clock of the camera is {time} slow</source>
        <translation>ساعة الكاميرا متأخرة {time}</translation>
    </message>
    <message>
        <source>The clock of the camera is {time} fast</source>
        <translation>ساعة الكاميرا متقدمة {time}</translation>
    </message>
</context>
<context>
    <name>CameraClockScreen</name>
    <message>
        <source>clock of a camera</source>
        <translation>ساعة كاميرا</translation>
    </message>
    <message>
        <source>Put the clock of a camera right</source>
        <translation>تصحيح ساعة كاميرا</translation>
    </message>
    <message>
        <source>A camera with a wrong clock puts photos on the wrong question. Do this once with each camera. What the camera wrote stays in the photo.</source>
        <translation>الكاميرا ذات الساعة الخاطئة تضع الصور على السؤال الخطأ. افعل هذا مرة واحدة مع كل كاميرا. ما كتبته الكاميرا يبقى في الصورة.</translation>
    </message>
    <message>
        <source>1. Photograph this clock</source>
        <translation>1. صوّر هذه الساعة</translation>
    </message>
    <message>
        <source>Fill the picture with the white area. The code tells the time to this app.</source>
        <translation>املأ الصورة بالمنطقة البيضاء. الرمز يخبر هذا التطبيق بالوقت.</translation>
    </message>
    <message>
        <source>2. Choose the photo of the clock</source>
        <translation>2. اختر صورة الساعة</translation>
    </message>
    <message>
        <source>Cameras of this visit</source>
        <translation>كاميرات هذه الزيارة</translation>
    </message>
    <message>
        <source>No photos of a camera yet. Bring them in on Photos, then come back.</source>
        <translation>لا توجد صور من كاميرا بعد. أضفها في صفحة الصور ثم ارجع.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>الذهاب إلى الصور</translation>
    </message>
    <message>
        <source>Date and time on the clock in the photo</source>
        <translation>التاريخ والوقت على الساعة في الصورة</translation>
    </message>
    <message>
        <source>Year first, for example 2026-05-14 10:20:31</source>
        <translation>السنة أولاً، مثل ⁦2026-05-14 10:20:31⁩</translation>
    </message>
    <message>
        <source>Put the clock right</source>
        <translation>تصحيح الساعة</translation>
    </message>
    <message>
        <source>Time zone UTC{offset}</source>
        <translation>المنطقة الزمنية UTC{offset}</translation>
    </message>
    <message>
        <source>Looking for the clock</source>
        <translation>جارٍ البحث عن الساعة</translation>
    </message>
    <message>
        <source>No code was found in this photo. Type what its clock shows</source>
        <translation>لم يُعثر على رمز في هذه الصورة. اكتب ما تعرضه الساعة</translation>
    </message>
    <message>
        <source>The clock in the photo shows {time} on {day}</source>
        <translation>الساعة في الصورة تعرض {time} في {day}</translation>
    </message>
    <message>
        <source>Enter date and time as the clock shows them, for example 10:20:31</source>
        <translation>أدخل التاريخ والوقت كما تعرضهما الساعة، مثل 10:20:31</translation>
    </message>
</context>
<context>
    <name>CameraClocks</name>
    <message>
        <source>The times of {camera} are put right</source>
        <translation>صُححت أوقات {camera}</translation>
    </message>
    <message>
        <source>The times are as the camera wrote them</source>
        <translation>الأوقات كما كتبتها الكاميرا</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>Question {number}</source>
        <translation>السؤال {number}</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>لا سؤال بعد</translation>
    </message>
    <message>
        <source>take photo</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>Other camera</source>
        <translation>كاميرا أخرى</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>الضوء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open camera settings</source>
        <translation>فتح إعدادات الكاميرا</translation>
    </message>
    <message>
        <source>Add photos from a phone</source>
        <translation>إضافة صور من هاتف</translation>
    </message>
    <message>
        <source>Starting camera</source>
        <translation>جارٍ تشغيل الكاميرا</translation>
    </message>
    <message>
        <source>Use the phone instead</source>
        <translation>استخدام الهاتف بدلًا منها</translation>
    </message>
    <message>
        <source>No camera found. Connect one, or add photos from a phone</source>
        <translation>لا توجد كاميرا. وصّل واحدة، أو أضف صورًا من هاتف</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close it, then select Try again</source>
        <translation>برنامج آخر يستخدم الكاميرا. أغلقه، ثم اختر «إعادة المحاولة»</translation>
    </message>
    <message>
        <source>Windows blocks the camera for this app. Open camera settings</source>
        <translation>يمنع Windows الكاميرا عن هذا التطبيق. افتح إعدادات الكاميرا</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>Part of {detail} answers in a row with the same source, each in under 2 seconds. Check that each was looked at</source>
        <translation>ضمن إجابات متتالية عددها {detail} من المصدر نفسه، كل منها في أقل من ثانيتين. تأكد من أن كل إجابة فُحصت</translation>
    </message>
    <message>
        <source>The same text stands on {detail} findings. Say what was found here</source>
        <translation>النص نفسه مكتوب في مخالفات عددها {detail}. اكتب ما وُجد هنا</translation>
    </message>
    <message>
        <source>This rests on few workers of a named place. A manager could guess who spoke. Leave out the place, or find another source</source>
        <translation>يستند هذا إلى عدد قليل من العمال في مكان مذكور. قد يخمّن مدير من الذي تكلم. احذف المكان، أو ابحث عن مصدر آخر</translation>
    </message>
    <message>
        <source>A photo was taken on {detail}, before the visit. Check that it is from here</source>
        <translation>التُقطت صورة في {detail}، قبل الزيارة. تأكد من أنها من هنا</translation>
    </message>
    <message>
        <source>In the last cycle this number was {detail}. Check it once more</source>
        <translation>في الدورة السابقة كان هذا الرقم {detail}. تحقق منه مرة أخرى</translation>
    </message>
    <message>
        <source>The text has a place that is not filled in yet. Replace the three dots</source>
        <translation>في النص موضع لم يُملأ بعد. اكتب مكان النقاط الثلاث</translation>
    </message>
</context>
<context>
    <name>ChangingSecrets</name>
    <message>
        <source>The change of the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>The change of the PIN</source>
        <translation>تغيير الرقم السري</translation>
    </message>
    <message>
        <source>The change of the recovery code</source>
        <translation>تغيير رمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>ClosedLine</name>
    <message>
        <source>Go to Findings</source>
        <translation>الانتقال إلى المخالفات</translation>
    </message>
</context>
<context>
    <name>ClusterBarView</name>
    <message>
        <source>{cluster}, {done} of {total} answered, {found} non-compliant</source>
        <translation>{cluster}، أُجيب {done} من {total}، غير ممتثل: {found}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>البحث والأوامر</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>ابحث أو نفّذ أمرًا</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>تنقّل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Search and commands</source>
        <translation>البحث والأوامر</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>الانتقال إلى الرئيسية</translation>
    </message>
    <message>
        <source>Go to Overview</source>
        <translation>الانتقال إلى النظرة العامة</translation>
    </message>
    <message>
        <source>Go to Questions</source>
        <translation>الانتقال إلى الأسئلة</translation>
    </message>
    <message>
        <source>Go to Interviews</source>
        <translation>الانتقال إلى المقابلات</translation>
    </message>
    <message>
        <source>Go to Papers</source>
        <translation>الانتقال إلى الوثائق</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>الانتقال إلى الصور</translation>
    </message>
    <message>
        <source>Go to Findings</source>
        <translation>الانتقال إلى المخالفات</translation>
    </message>
    <message>
        <source>Go to Report</source>
        <translation>الانتقال إلى التقرير</translation>
    </message>
    <message>
        <source>print, Word, Excel, USB stick</source>
        <translation>طباعة، Word، Excel، ذاكرة USB</translation>
    </message>
    <message>
        <source>Go to Sync</source>
        <translation>الانتقال إلى المزامنة</translation>
    </message>
    <message>
        <source>USB stick, save a copy, take in a copy, colleague, second laptop, merge</source>
        <translation>ذاكرة USB، حفظ نسخة، إدخال نسخة، زميل، حاسوب ثانٍ، دمج</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>الانتقال إلى الإعدادات</translation>
    </message>
    <message>
        <source>language, text size, touch, gloves, keys, camera, head office, safety copies, digits</source>
        <translation>اللغة، حجم النص، اللمس، القفازات، المفاتيح، الكاميرا، المكتب الرئيسي، نسخ الأمان، الأرقام</translation>
    </message>
    <message>
        <source>Go to next pane</source>
        <translation>الانتقال إلى اللوحة التالية</translation>
    </message>
    <message>
        <source>Go to previous pane</source>
        <translation>الانتقال إلى اللوحة السابقة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go to Factory</source>
        <translation>الانتقال إلى المصنع</translation>
    </message>
    <message>
        <source>Go to Plan</source>
        <translation>الانتقال إلى الخطة</translation>
    </message>
    <message>
        <source>Go to Progress between cycles</source>
        <translation>الانتقال إلى التقدم بين الدورات</translation>
    </message>
    <message>
        <source>Go to Advisory</source>
        <translation>الانتقال إلى الاستشارات</translation>
    </message>
    <message>
        <source>Go to Sharing</source>
        <translation>الانتقال إلى المشاركة</translation>
    </message>
    <message>
        <source>See what is left</source>
        <translation>عرض الباقي</translation>
    </message>
    <message>
        <source>Go to next problem</source>
        <translation>الانتقال إلى المشكلة التالية</translation>
    </message>
    <message>
        <source>Go to previous problem</source>
        <translation>الانتقال إلى المشكلة السابقة</translation>
    </message>
    <message>
        <source>Write a note without a question</source>
        <translation>كتابة ملاحظة بلا سؤال</translation>
    </message>
    <message>
        <source>Export report as PDF</source>
        <translation>تصدير التقرير بصيغة PDF</translation>
    </message>
    <message>
        <source>Send to head office now</source>
        <translation>الإرسال إلى المكتب الرئيسي الآن</translation>
    </message>
    <message>
        <source>Look for comments from head office</source>
        <translation>البحث عن تعليقات من المكتب الرئيسي</translation>
    </message>
    <message>
        <source>Take a photo without a question</source>
        <translation>التقاط صورة بلا سؤال</translation>
    </message>
    <message>
        <source>Put the clock of a camera right</source>
        <translation>تصحيح ساعة كاميرا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>المظهر: حسب النظام</translation>
    </message>
    <message>
        <source>Theme: Light</source>
        <translation>المظهر: فاتح</translation>
    </message>
    <message>
        <source>Theme: Daylight</source>
        <translation>المظهر: ضوء النهار</translation>
    </message>
    <message>
        <source>Theme: Dark</source>
        <translation>المظهر: داكن</translation>
    </message>
    <message>
        <source>Theme: High contrast</source>
        <translation>المظهر: تباين عالٍ</translation>
    </message>
    <message>
        <source>Make the list of questions wider</source>
        <translation>توسيع قائمة الأسئلة</translation>
    </message>
    <message>
        <source>Make the list of questions narrower</source>
        <translation>تضييق قائمة الأسئلة</translation>
    </message>
    <message>
        <source>Make the evidence wider</source>
        <translation>توسيع الأدلة</translation>
    </message>
    <message>
        <source>Make the evidence narrower</source>
        <translation>تضييق الأدلة</translation>
    </message>
    <message>
        <source>Start the exit meeting: present safely</source>
        <translation>بدء الاجتماع الختامي: عرض آمن</translation>
    </message>
    <message>
        <source>Urgent procedure</source>
        <translation>الإجراء العاجل</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>تغطية الشاشة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>password, unlock, forgotten</source>
        <translation>كلمة السر، كلمة المرور، فتح القفل، منسية</translation>
    </message>
    <message>
        <source>Change the PIN of the notes</source>
        <translation>تغيير الرقم السري للملاحظات</translation>
    </message>
    <message>
        <source>password, confidential notes, forgotten</source>
        <translation>PIN، كلمة السر، الملاحظات السرية، منسي</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>إنشاء رمز استرداد جديد</translation>
    </message>
    <message>
        <source>paper, lost, forgotten passphrase</source>
        <translation>ورقة، مفقود، عبارة مرور منسية</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>المساعدة والمفاتيح</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Your answer to head office</source>
        <translation>ردك على المكتب الرئيسي</translation>
    </message>
    <message>
        <source>It goes with the next sending. No factory sees it. No names</source>
        <translation>يُرسل مع الإرسال التالي. لا يراه أي مصنع. بلا أسماء</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>لم يُرد بعد</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message numerus="yes">
        <source>%n comments to answer</source>
        <translation>
            <numerusform>لا تعليقات بانتظار الرد</numerusform>
            <numerusform>تعليق واحد بانتظار الرد</numerusform>
            <numerusform>تعليقان بانتظار الرد</numerusform>
            <numerusform>%n تعليقات بانتظار الرد</numerusform>
            <numerusform>%n تعليقًا بانتظار الرد</numerusform>
            <numerusform>%n تعليق بانتظار الرد</numerusform>
        </translation>
    </message>
    <message>
        <source>{function}, head office, {time}</source>
        <translation>{function}، المكتب الرئيسي، {time}</translation>
    </message>
    <message>
        <source>The comment is answered</source>
        <translation>تم الرد على التعليق</translation>
    </message>
    <message>
        <source>The answers are open again</source>
        <translation>فُتحت الإجابات من جديد</translation>
    </message>
    <message>
        <source>Sent back by head office</source>
        <translation>أعاده المكتب الرئيسي</translation>
    </message>
</context>
<context>
    <name>ConfidentialBox</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>فتح الملاحظات</translation>
    </message>
    <message>
        <source>Confidential notes</source>
        <translation>ملاحظات سرية</translation>
    </message>
    <message>
        <source>Never printed or shown in the exit meeting</source>
        <translation>لا تُطبع أبدًا ولا تُعرض في الاجتماع الختامي</translation>
    </message>
    <message>
        <source>Never printed or shown in the exit meeting. No names.</source>
        <translation>لا تُطبع أبدًا ولا تُعرض في الاجتماع الختامي. بلا أسماء.</translation>
    </message>
    <message>
        <source>Closed. Never printed or shown in the exit meeting.</source>
        <translation>مغلقة. لا تُطبع أبدًا ولا تُعرض في الاجتماع الختامي.</translation>
    </message>
    <message>
        <source>Close notes</source>
        <translation>إغلاق الملاحظات</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Clock of a camera</source>
        <translation>ساعة كاميرا</translation>
    </message>
    <message>
        <source>Answers open or closed</source>
        <translation>الإجابات مفتوحة أو مغلقة</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>المصنع</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Visit start</source>
        <translation>بداية الزيارة</translation>
    </message>
    <message>
        <source>Visit end</source>
        <translation>نهاية الزيارة</translation>
    </message>
    <message>
        <source>Lead assessor</source>
        <translation>المقيّم الرئيسي</translation>
    </message>
    <message>
        <source>About the assessment</source>
        <translation>عن التقييم</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>A table of samples</source>
        <translation>جدول عينات</translation>
    </message>
    <message>
        <source>Somebody at the exit meeting</source>
        <translation>شخص في الاجتماع الختامي</translation>
    </message>
    <message>
        <source>The urgent procedure</source>
        <translation>الإجراء العاجل</translation>
    </message>
    <message>
        <source>Another entry</source>
        <translation>إدخال آخر</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}، {when}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What did you find?</source>
        <translation>ماذا وجدت؟</translation>
    </message>
    <message>
        <source>Workers affected</source>
        <translation>العمال المتأثرون</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>How widespread</source>
        <translation>مدى الانتشار</translation>
    </message>
    <message>
        <source>Response of the factory</source>
        <translation>رد المصنع</translation>
    </message>
    <message>
        <source>What the factory says</source>
        <translation>ما يقوله المصنع</translation>
    </message>
    <message>
        <source>Shown in the exit meeting</source>
        <translation>يُعرض في الاجتماع الختامي</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>{number} was changed on two devices. Choose which answer to keep</source>
        <translation>تغيّر {number} على جهازين. اختر الإجابة التي تبقى</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>الاحتفاظ بالنصين</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>The factory lets somebody read</source>
        <translation>يسمح المصنع لجهة بالقراءة</translation>
    </message>
    <message>
        <source>What the reader is</source>
        <translation>صفة القارئ</translation>
    </message>
    <message>
        <source>What may be read</source>
        <translation>ما تجوز قراءته</translation>
    </message>
    <message>
        <source>Who may read</source>
        <translation>من تجوز له القراءة</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>من أعطى الموافقة</translation>
    </message>
    <message>
        <source>A function, for example general manager</source>
        <translation>وظيفة، مثل المدير العام</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Year-month-day; leave it empty for until it is withdrawn</source>
        <translation>السنة-الشهر-اليوم؛ اتركه فارغًا لتبقى حتى تُسحب</translation>
    </message>
    <message>
        <source>Keep the consent</source>
        <translation>حفظ الموافقة</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Copy on a USB stick</source>
        <translation>نسخة على ذاكرة USB</translation>
    </message>
    <message>
        <source>Save copy to USB</source>
        <translation>حفظ نسخة على USB</translation>
    </message>
    <message>
        <source>Take in a copy</source>
        <translation>إدخال نسخة</translation>
    </message>
    <message>
        <source>Choose colleagues</source>
        <translation>اختر الزملاء</translation>
    </message>
    <message>
        <source>Open this assessment</source>
        <translation>فتح هذا التقييم</translation>
    </message>
    <message>
        <source>A copy holds everything of the open assessment. It is encrypted, and is read back before it counts as saved. No colleague can open the confidential notes.</source>
        <translation>تضم النسخة كل ما في التقييم المفتوح. وهي مشفّرة، وتُقرأ من جديد قبل أن تُعدّ محفوظة. ولا يستطيع أي زميل فتح الملاحظات السرية.</translation>
    </message>
    <message>
        <source>Open an assessment to save a copy of it. A copy can be taken in any time.</source>
        <translation>افتح تقييمًا لحفظ نسخة منه. يمكن إدخال نسخة في أي وقت.</translation>
    </message>
    <message>
        <source>{room} MB are free on this disk. Free some before you add many photos.</source>
        <translation>بقي {room} ميغابايت على هذا القرص. أخلِ مساحة قبل إضافة صور كثيرة.</translation>
    </message>
    <message>
        <source>Head office and this device can open it.</source>
        <translation>يستطيع المكتب الرئيسي وهذا الجهاز فتحها.</translation>
    </message>
    <message>
        <source>Only this device can open it. Once it knows a head office, you can choose colleagues.</source>
        <translation>هذا الجهاز وحده يستطيع فتحها. عندما يعرف مكتبًا رئيسيًا يمكنك اختيار زملاء.</translation>
    </message>
    <message>
        <source>Head office, this device and these colleagues can open it: {names}.</source>
        <translation>يستطيع المكتب الرئيسي وهذا الجهاز وهؤلاء الزملاء فتحها: {names}.</translation>
    </message>
    <message>
        <source>Copies of assessments (*.bwbundle)</source>
        <translation>نسخ التقييمات (*.bwbundle)</translation>
    </message>
    <message>
        <source>Taking in a copy</source>
        <translation>إدخال نسخة</translation>
    </message>
    <message>
        <source>You can keep working. If you stop, nothing of it is taken in.</source>
        <translation>يمكنك مواصلة العمل. إذا أوقفت فلن يُدخل منها شيء.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>You can keep working. If you stop, no file is left there.</source>
        <translation>يمكنك مواصلة العمل. إذا أوقفت فلن يبقى هناك أي ملف.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the copy was taken in</source>
        <translation>توقف. لم يُؤخذ شيء من النسخة</translation>
    </message>
    <message>
        <source>Stopped. No file was left there</source>
        <translation>توقف. لم يبقَ هناك أي ملف</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Covered</source>
        <translation>الشاشة مغطاة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>أدخل عبارة المرور</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
</context>
<context>
    <name>DecisionsCard</name>
    <message>
        <source>Needs a decision</source>
        <translation>يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>This was changed on two devices. Choose what to keep</source>
        <translation>تغيّر هذا على جهازين. اختر ما تحتفظ به</translation>
    </message>
    <message>
        <source>Decided: {what}</source>
        <translation>تم البت: {what}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Closes the notes and shows the findings to the factory. Your passphrase ends it.</source>
        <translation>يغلق الملاحظات ويعرض المخالفات على المصنع. تنهيه عبارة مرورك.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Save a copy to this folder</source>
        <translation>حفظ نسخة في هذا المجلد</translation>
    </message>
</context>
<context>
    <name>DeskAssessment</name>
    <message>
        <source>Factory</source>
        <translation>المصنع</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المخالفات</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Cycle {cycle}, {page}</source>
        <translation>الدورة {cycle}، {page}</translation>
    </message>
</context>
<context>
    <name>DeskCards</name>
    <message>
        <source>Sort them</source>
        <translation>فرزها</translation>
    </message>
</context>
<context>
    <name>DeskCommands</name>
    <message>
        <source>Nothing is left and nothing is missing</source>
        <translation>لم يبقَ شيء ولا ينقص شيء</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>المساعدة والمفاتيح</translation>
    </message>
    <message>
        <source>Help and keys: {page}</source>
        <translation>المساعدة والمفاتيح: {page}</translation>
    </message>
</context>
<context>
    <name>DeskFactory</name>
    <message>
        <source>Factory</source>
        <translation>المصنع</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>الاستشارات</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>opening a factory</source>
        <translation>فتح مصنع</translation>
    </message>
</context>
<context>
    <name>DeskMessages</name>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Head office wrote about an assessment</source>
        <translation>كتب المكتب الرئيسي عن أحد التقييمات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>A copy is saved as {name}</source>
        <translation>حُفظت نسخة باسم {name}</translation>
    </message>
    <message>
        <source>A copy is saved as {name}. Your last change is not in it: it is still being tried</source>
        <translation>حُفظت نسخة باسم {name}. آخر تغيير لك ليس فيها: ما زالت محاولة حفظه جارية</translation>
    </message>
</context>
<context>
    <name>DeskSecrets</name>
    <message>
        <source>This device was opened with its recovery code. If somebody heard it or saw it, make a new one</source>
        <translation>فُتح هذا الجهاز برمز الاسترداد. إذا سمعه أحد أو رآه، فأنشئ رمزًا جديدًا</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>إنشاء رمز جديد</translation>
    </message>
    <message>
        <source>Keep this code</source>
        <translation>إبقاء هذا الرمز</translation>
    </message>
</context>
<context>
    <name>DeskStatus</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save copy to USB</source>
        <translation>حفظ نسخة على USB</translation>
    </message>
    <message>
        <source>Everything is saved on this device again</source>
        <translation>كل شيء محفوظ على هذا الجهاز من جديد</translation>
    </message>
</context>
<context>
    <name>DeskWatch</name>
    <message>
        <source>The clock of this laptop was set back. Everything is saved. Check its date and time</source>
        <translation>أُعيدت ساعة هذا الحاسوب إلى الوراء. كل شيء محفوظ. تحقق من التاريخ والوقت</translation>
    </message>
    <message>
        <source>It is right now</source>
        <translation>هي صحيحة الآن</translation>
    </message>
    <message>
        <source>Everything is saved, but its second copy on this disk cannot be written. Save a copy to USB, and call support</source>
        <translation>كل شيء محفوظ، لكن لا يمكن كتابة نسخته الثانية على هذا القرص. احفظ نسخة على USB واتصل بالدعم</translation>
    </message>
    <message>
        <source>Save copy to USB</source>
        <translation>حفظ نسخة على USB</translation>
    </message>
    <message>
        <source>The app closed without warning at {time}. Everything up to {time} is here</source>
        <translation>أُغلق التطبيق فجأة في {time}. كل ما كان حتى {time} موجود هنا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Only {room} MB are free on this disk. Everything so far is saved. Free 200 MB, or the next photos may not fit</source>
        <translation>بقي {room} ميغابايت فقط على هذا القرص. كل ما سبق محفوظ. أخلِ 200 ميغابايت، وإلا فقد لا تتسع المساحة للصور القادمة</translation>
    </message>
    <message>
        <source>A second screen is connected. Present safely, or keep working here only.</source>
        <translation>تم توصيل شاشة ثانية. اعرض بأمان، أو تابع العمل هنا فقط.</translation>
    </message>
    <message>
        <source>Present safely</source>
        <translation>عرض آمن</translation>
    </message>
    <message>
        <source>Keep working here only</source>
        <translation>متابعة العمل هنا فقط</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>ضوء النهار</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Room for rows and buttons</source>
        <translation>مساحة الصفوف والأزرار</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متقاربة</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Gloves</source>
        <translation>للقفازات</translation>
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
        <translation>أفلت الصور هنا، أو الصقها بـ Ctrl+V</translation>
    </message>
</context>
<context>
    <name>ErrorSheet</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>نُسخت التفاصيل</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>‘{name}’ cannot be opened.</source>
        <translation>لا يمكن فتح «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>%n more files were not added</source>
        <translation>
            <numerusform>لم يُضف أي ملف آخر</numerusform>
            <numerusform>لم يُضف ملف آخر</numerusform>
            <numerusform>لم يُضف ملفان آخران</numerusform>
            <numerusform>لم تُضف %n ملفات أخرى</numerusform>
            <numerusform>لم يُضف %n ملفًا آخر</numerusform>
            <numerusform>لم يُضف %n ملف آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Take photo</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>No photos for this question yet</source>
        <translation>لا صور لهذا السؤال بعد</translation>
    </message>
    <message>
        <source>Add photos or papers</source>
        <translation>إضافة صور أو وثائق</translation>
    </message>
    <message>
        <source>Photos and papers ({kinds})</source>
        <translation>صور ووثائق ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>There is no photo on the clipboard</source>
        <translation>لا توجد صورة في الحافظة</translation>
    </message>
    <message>
        <source>Hide faces</source>
        <translation>إخفاء الوجوه</translation>
    </message>
    <message>
        <source>Adding photos</source>
        <translation>جارٍ إضافة الصور</translation>
    </message>
    <message>
        <source>You can keep working. If you stop, the {done} photos added stay.</source>
        <translation>يمكنك متابعة العمل. إذا أوقفت الإضافة بقيت الصور المضافة وعددها {done}.</translation>
    </message>
</context>
<context>
    <name>EvidencePresenter</name>
    <message>
        <source>Pasted picture.png</source>
        <translation>صورة ملصقة.png</translation>
    </message>
    <message>
        <source>Adding photos</source>
        <translation>جارٍ إضافة الصور</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Add photos or papers</source>
        <translation>إضافة صور أو أوراق</translation>
    </message>
    <message>
        <source>Photos and papers ({kinds})</source>
        <translation>صور ووثائق ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>adding photos</source>
        <translation>إضافة الصور</translation>
    </message>
    <message numerus="yes">
        <source>%n photos or papers added</source>
        <translation>
            <numerusform>لم تُضَف صور أو أوراق</numerusform>
            <numerusform>أُضيفت صورة أو ورقة واحدة</numerusform>
            <numerusform>أُضيفت صورتان أو ورقتان</numerusform>
            <numerusform>أُضيفت %n صور أو أوراق</numerusform>
            <numerusform>أُضيفت %n صورة أو ورقة</numerusform>
            <numerusform>أُضيفت %n صورة أو ورقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceRow</name>
    <message>
        <source>Part {number}</source>
        <translation>الجزء {number}</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>الوجه {number}</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>ليس وجهًا</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message numerus="yes">
        <source>%n found on this device. Check the photo yourself: the finder can miss people in the background.</source>
        <translation>
            <numerusform>لم يُعثر على وجوه على هذا الجهاز. افحص الصورة بنفسك: قد لا يجد الكاشف أشخاصًا في الخلفية.</numerusform>
            <numerusform>عُثر على وجه واحد على هذا الجهاز. افحص الصورة بنفسك: قد لا يجد الكاشف أشخاصًا في الخلفية.</numerusform>
            <numerusform>عُثر على وجهين على هذا الجهاز. افحص الصورة بنفسك: قد لا يجد الكاشف أشخاصًا في الخلفية.</numerusform>
            <numerusform>عُثر على %n وجوه على هذا الجهاز. افحص الصورة بنفسك: قد لا يجد الكاشف أشخاصًا في الخلفية.</numerusform>
            <numerusform>عُثر على %n وجهًا على هذا الجهاز. افحص الصورة بنفسك: قد لا يجد الكاشف أشخاصًا في الخلفية.</numerusform>
            <numerusform>عُثر على %n وجه على هذا الجهاز. افحص الصورة بنفسك: قد لا يجد الكاشف أشخاصًا في الخلفية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacesPanel</name>
    <message>
        <source>Faces</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>Hide all faces</source>
        <translation>إخفاء كل الوجوه</translation>
    </message>
    <message>
        <source>Words on the photo</source>
        <translation>كلمات على الصورة</translation>
    </message>
    <message>
        <source>Caption in report</source>
        <translation>التعليق في التقرير</translation>
    </message>
    <message>
        <source>In report</source>
        <translation>في التقرير</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>Take off this question</source>
        <translation>إزالة من هذا السؤال</translation>
    </message>
    <message>
        <source>The untouched original stays encrypted. Only the copy with hidden faces is printed or shown.</source>
        <translation>يبقى الأصل مشفّرًا كما هو. لا تُطبع ولا تُعرض إلا النسخة ذات الوجوه المخفية.</translation>
    </message>
    <message>
        <source>This is a paper. It is counted in the report and not printed.</source>
        <translation>هذه وثيقة. تُحسب في التقرير ولا تُطبع.</translation>
    </message>
    <message>
        <source>Looking for faces on this device.</source>
        <translation>جارٍ البحث عن الوجوه على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Faces are not found on this device. Draw a box over each one.</source>
        <translation>لا يُبحث عن الوجوه على هذا الجهاز. ارسم مربعًا على كل وجه.</translation>
    </message>
    <message>
        <source>No faces found on this device. Check the photo yourself: the finder can miss people. Draw a box to hide a part.</source>
        <translation>لم يُعثر على وجوه على هذا الجهاز. افحص الصورة بنفسك: قد لا يجد الكاشف بعض الأشخاص. ارسم مربعًا لإخفاء جزء.</translation>
    </message>
</context>
<context>
    <name>FactoryScreen</name>
    <message>
        <source>Assessments</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Start the next cycle</source>
        <translation>بدء الدورة التالية</translation>
    </message>
    <message>
        <source>The factory writes these parts in its own words. The plan, training, committee and visits are added from what is recorded here.</source>
        <translation>يكتب المصنع هذه الأجزاء بكلماته. أما الخطة والتدريب واللجنة والزيارات فتُضاف مما هو مسجّل هنا.</translation>
    </message>
    <message>
        <source>‘{number}’ was written by two people. Choose what is right</source>
        <translation>كتب شخصان ‘{number}’. اختر الصحيح</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>حفظ بصيغة Word</translation>
    </message>
    <message>
        <source>It is handed in</source>
        <translation>تم تسليمه</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>خطة التحسين</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>فتح الخطة</translation>
    </message>
    <message>
        <source>Save copy to USB</source>
        <translation>حفظ نسخة على USB</translation>
    </message>
    <message>
        <source>Dates to keep</source>
        <translation>مواعيد يجب الالتزام بها</translation>
    </message>
    <message>
        <source>Report released on</source>
        <translation>صدر التقرير في</translation>
    </message>
    <message>
        <source>Year-month-day, for example 2026-06-11</source>
        <translation>السنة-الشهر-اليوم، مثل ⁦2026-06-11⁩</translation>
    </message>
    <message>
        <source>About the factory</source>
        <translation>عن المصنع</translation>
    </message>
    <message>
        <source>Main buyers</source>
        <translation>المشترون الرئيسيون</translation>
    </message>
    <message>
        <source>Unions</source>
        <translation>النقابات</translation>
    </message>
    <message>
        <source>Main products</source>
        <translation>المنتجات الرئيسية</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>المصنع</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Cycle {number}</source>
        <translation>الدورة {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>لا سطور</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n سطور</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to do</source>
        <translation>
            <numerusform>لا سطور باقية</numerusform>
            <numerusform>سطر واحد باقٍ</numerusform>
            <numerusform>سطران باقيان</numerusform>
            <numerusform>%n سطور باقية</numerusform>
            <numerusform>%n سطرًا باقيًا</numerusform>
            <numerusform>%n سطر باقٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to verify</source>
        <translation>
            <numerusform>لا سطور للتحقق</numerusform>
            <numerusform>سطر واحد للتحقق</numerusform>
            <numerusform>سطران للتحقق</numerusform>
            <numerusform>%n سطور للتحقق</numerusform>
            <numerusform>%n سطرًا للتحقق</numerusform>
            <numerusform>%n سطر للتحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no lines yet</source>
        <translation>لا سطور في الخطة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are past their day</source>
        <translation>
            <numerusform>لا سطور فات موعدها</numerusform>
            <numerusform>سطر واحد فات موعده</numerusform>
            <numerusform>سطران فات موعدهما</numerusform>
            <numerusform>%n سطور فات موعدها</numerusform>
            <numerusform>%n سطرًا فات موعدها</numerusform>
            <numerusform>%n سطر فات موعدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>لا عمال</numerusform>
            <numerusform>عامل واحد</numerusform>
            <numerusform>عاملان</numerusform>
            <numerusform>%n عمال</numerusform>
            <numerusform>%n عاملًا</numerusform>
            <numerusform>%n عامل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them women</source>
        <translation>
            <numerusform>ليس بينهم نساء</numerusform>
            <numerusform>منهم امرأة واحدة</numerusform>
            <numerusform>منهم امرأتان</numerusform>
            <numerusform>منهم %n نساء</numerusform>
            <numerusform>منهم %n امرأة</numerusform>
            <numerusform>منهم %n امرأة</numerusform>
        </translation>
    </message>
    <message>
        <source>First progress report of the factory</source>
        <translation>تقرير التقدم الأول للمصنع</translation>
    </message>
    <message>
        <source>Second progress report of the factory</source>
        <translation>تقرير التقدم الثاني للمصنع</translation>
    </message>
    <message>
        <source>The first one was handed in on {day}.</source>
        <translation>سُلّم التقرير الأول في {day}.</translation>
    </message>
    <message>
        <source>Progress report {number} is handed in</source>
        <translation>سُلّم تقرير التقدم {number}</translation>
    </message>
    <message>
        <source>Save to this folder</source>
        <translation>حفظ في هذا المجلد</translation>
    </message>
    <message>
        <source>saving a file</source>
        <translation>حفظ ملف</translation>
    </message>
    <message>
        <source>Saved as ‘{file}’ in {folder}</source>
        <translation>حُفظ باسم «{file}» في {folder}</translation>
    </message>
</context>
<context>
    <name>FactorySession</name>
    <message>
        <source>Kept</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>لا يوجد ما يُتراجع عنه</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>لا يوجد ما يُعاد</translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>Change this figure</source>
        <translation>تغيير هذا الرقم</translation>
    </message>
    <message>
        <source>A figure of the factory</source>
        <translation>رقم من المصنع</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>ما يُقاس</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Year or month</source>
        <translation>السنة أو الشهر</translation>
    </message>
    <message>
        <source>For example 2025, or 2026-05 for May 2026</source>
        <translation>مثل 2025، أو ⁦2026-05⁩ لشهر مايو 2026</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>For example shipping lists or the personnel office. No names.</source>
        <translation>مثل قوائم الشحن أو مكتب شؤون العاملين. بلا أسماء.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>تاريخ التقديم</translation>
    </message>
    <message>
        <source>Year-month-day, for example 2026-05-14</source>
        <translation>السنة-الشهر-اليوم، مثل ⁦2026-05-14⁩</translation>
    </message>
    <message>
        <source>Keep the figure</source>
        <translation>حفظ الرقم</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>إزالة الرقم</translation>
    </message>
    <message>
        <source>The figure is taken off</source>
        <translation>أُزيل الرقم</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Production, people and money</source>
        <translation>الإنتاج والعمال والأموال</translation>
    </message>
    <message>
        <source>Figures the factory gives if it wants to. They stand in its progress report, and in the national report only together with those of others.</source>
        <translation>أرقام يقدّمها المصنع إن أراد. تظهر في تقرير التقدم الخاص به، ولا تظهر في التقرير الوطني إلا مجموعة مع أرقام غيره.</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>‘{number}’ was given twice. Choose what is right</source>
        <translation>أُعطي ‘{number}’ مرتين. اختر الصحيح</translation>
    </message>
    <message>
        <source>The figure is kept</source>
        <translation>حُفظ الرقم</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Finding</source>
        <translation>مخالفة</translation>
    </message>
    <message>
        <source>What did you find?</source>
        <translation>ماذا وجدت؟</translation>
    </message>
    <message>
        <source>Say what, where, when and how many. No names. This text is printed</source>
        <translation>اذكر ماذا وأين ومتى وكم. بلا أسماء. هذا النص يُطبع</translation>
    </message>
    <message>
        <source>Workers affected</source>
        <translation>العمال المتأثرون</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Use wording</source>
        <translation>اختيار صياغة جاهزة</translation>
    </message>
    <message>
        <source>Reported nationally, not a factory finding</source>
        <translation>تُبلَّغ على مستوى البلد، وليست مخالفة للمصنع</translation>
    </message>
    <message>
        <source>How widespread</source>
        <translation>مدى الانتشار</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>حالة واحدة</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>عدة حالات</translation>
    </message>
    <message>
        <source>Whole factory</source>
        <translation>المصنع كله</translation>
    </message>
    <message>
        <source>Year, month, day, for example 2026-05-14</source>
        <translation>السنة ثم الشهر ثم اليوم، مثل ⁦2026-05-14⁩</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
</context>
<context>
    <name>FindingView</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%n وثائق</numerusform>
            <numerusform>%n وثيقة</numerusform>
            <numerusform>%n وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change {number} {label}</source>
        <translation>تغيير {number} {label}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Sources are hidden in Settings</source>
        <translation>المصادر مخفية في الإعدادات</translation>
    </message>
</context>
<context>
    <name>FindingsPresenter</name>
    <message>
        <source>{number} is now {place} of {all} in the exit meeting</source>
        <translation>ترتيب {number} الآن {place} من {all} في الاجتماع الختامي</translation>
    </message>
    <message>
        <source>{number} is told with {lead}</source>
        <translation>تُعرض {number} مع {lead}</translation>
    </message>
    <message>
        <source>{number} is told on its own</source>
        <translation>تُعرض {number} منفردة</translation>
    </message>
    <message>
        <source>The whole assessment</source>
        <translation>التقييم كله</translation>
    </message>
</context>
<context>
    <name>FindingsScreen</name>
    <message>
        <source>findings</source>
        <translation>المخالفات</translation>
    </message>
    <message>
        <source>Check findings</source>
        <translation>مراجعة المخالفات</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Non-compliant</source>
        <translation>غير ممتثل</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>باقٍ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Reopen to change</source>
        <translation>إعادة الفتح للتغيير</translation>
    </message>
    <message>
        <source>Finish and make report</source>
        <translation>إنهاء وإعداد التقرير</translation>
    </message>
    <message>
        <source>{count} non-compliant.</source>
        <translation>غير ممتثل: {count}.</translation>
    </message>
    <message>
        <source>This assessment is closed. Reopen it to change answers.</source>
        <translation>هذا التقييم مغلق. أعد فتحه لتغيير الإجابات.</translation>
    </message>
    <message>
        <source>{count} more below</source>
        <translation>{count} أخرى في الأسفل</translation>
    </message>
    <message>
        <source>No finding needs attention</source>
        <translation>لا توجد مخالفة تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Nothing is non-compliant</source>
        <translation>لا شيء غير ممتثل</translation>
    </message>
    <message>
        <source>Nothing is not checked</source>
        <translation>لا شيء لم يُفحص</translation>
    </message>
    <message>
        <source>Every question is answered</source>
        <translation>كل سؤال له إجابة</translation>
    </message>
    <message>
        <source>No questions apply</source>
        <translation>لا تنطبق أي أسئلة</translation>
    </message>
    <message>
        <source>Two devices changed the same answer. Choose which one to keep, then finish</source>
        <translation>غيّر جهازان الإجابة نفسها. اختر التي تبقى، ثم أنهِ التقييم</translation>
    </message>
    <message>
        <source>After this, answers are locked and can only be changed by reopening with a reason.</source>
        <translation>بعد ذلك تُقفل الإجابات، ولا تتغير إلا بإعادة الفتح مع ذكر السبب.</translation>
    </message>
    <message>
        <source>This device does not know a head office yet. Confidential notes and interviews stay here behind their PIN until they can be sealed to it.</source>
        <translation>لا يعرف هذا الجهاز مكتبًا رئيسيًا بعد. تبقى الملاحظات السرية والمقابلات هنا خلف رقمها السري حتى يمكن ختمها له.</translation>
    </message>
    <message>
        <source>Confidential notes and interviews can no longer be opened on this device. Only the confidential reviewers of head office can read them.</source>
        <translation>لم يعد ممكنًا فتح الملاحظات السرية والمقابلات على هذا الجهاز. لا يقرؤها إلا مراجعو المواد السرية في المكتب الرئيسي.</translation>
    </message>
    <message>
        <source>Finish this assessment?</source>
        <translation>إنهاء هذا التقييم؟</translation>
    </message>
    <message>
        <source>Finish assessment</source>
        <translation>إنهاء التقييم</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>Why is it finished with open points?</source>
        <translation>لماذا يُنهى مع نقاط مفتوحة؟</translation>
    </message>
    <message>
        <source>Enter why the assessment is finished with open points</source>
        <translation>أدخل سبب إنهاء التقييم مع نقاط مفتوحة</translation>
    </message>
    <message>
        <source>Reopen this assessment?</source>
        <translation>إعادة فتح هذا التقييم؟</translation>
    </message>
    <message>
        <source>Answers can be changed again. The reason is kept with the changes.</source>
        <translation>يمكن تغيير الإجابات من جديد. يُحفظ السبب مع التغييرات.</translation>
    </message>
    <message>
        <source>Reopen assessment</source>
        <translation>إعادة فتح التقييم</translation>
    </message>
    <message>
        <source>Keep closed</source>
        <translation>إبقاؤه مغلقًا</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>لماذا يُفتح من جديد؟</translation>
    </message>
    <message>
        <source>Enter why the assessment is opened again</source>
        <translation>أدخل سبب فتح التقييم من جديد</translation>
    </message>
    <message>
        <source>The assessment is finished</source>
        <translation>انتهى التقييم</translation>
    </message>
    <message>
        <source>The assessment is open again</source>
        <translation>التقييم مفتوح من جديد</translation>
    </message>
</context>
<context>
    <name>FindingsSide</name>
    <message>
        <source>By cluster</source>
        <translation>حسب المجموعة</translation>
    </message>
    <message>
        <source>Go to next problem</source>
        <translation>الانتقال إلى المشكلة التالية</translation>
    </message>
    <message>
        <source>Exit meeting</source>
        <translation>الاجتماع الختامي</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message numerus="yes">
        <source>What was typed in %n fields is not recorded: {problems}</source>
        <translation>
            <numerusform>لم يُسجَّل ما كُتب في %n حقل: {problems}</numerusform>
            <numerusform>لم يُسجَّل ما كُتب في حقل واحد (%n): {problems}</numerusform>
            <numerusform>لم يُسجَّل ما كُتب في حقلين (%n): {problems}</numerusform>
            <numerusform>لم يُسجَّل ما كُتب في %n حقول: {problems}</numerusform>
            <numerusform>لم يُسجَّل ما كُتب في %n حقلًا: {problems}</numerusform>
            <numerusform>لم يُسجَّل ما كُتب في %n حقل: {problems}</numerusform>
        </translation>
    </message>
    <message>
        <source>The assessment is not finished: a change is not saved yet. It stays here. Do what the band above says, then finish again</source>
        <translation>لم ينتهِ التقييم: هناك تغيير لم يُحفظ بعد، وهو باقٍ هنا. اتبع ما يقوله الشريط أعلاه، ثم أنهِ التقييم مرة أخرى</translation>
    </message>
    <message>
        <source>The assessment is not finished: photos are still being added. Wait for them, or stop it, then finish again</source>
        <translation>لم ينتهِ التقييم: ما زالت الصور تُضاف. انتظرها أو أوقف الإضافة، ثم أنهِ التقييم مرة أخرى</translation>
    </message>
    <message>
        <source>The assessment is not finished: the disk did not take it. All answers are saved. Make room on the disk, then finish again</source>
        <translation>لم ينتهِ التقييم: لم يقبله القرص. كل الإجابات محفوظة. أخلِ مساحة على القرص، ثم أنهِ التقييم مرة أخرى</translation>
    </message>
    <message>
        <source>The assessment is still closed: the disk did not take it. All answers are saved. Make room on the disk, then try again</source>
        <translation>التقييم ما زال مغلقًا: لم يقبل القرص التغيير. كل الإجابات محفوظة. أخلِ مساحة على القرص، ثم حاول مرة أخرى</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <source>Type a number such as 7.42, a word, or what you want to do. Its key is {key}.</source>
        <translation>اكتب رقمًا مثل 7.42 أو كلمة أو ما تريد فعله. مفتاحه {key}.</translation>
    </message>
    <message>
        <source>When an assessment is open, Present safely stands in this bar. It closes the notes and shows only the findings. Its key is {key}.</source>
        <translation>عند فتح تقييم يظهر «عرض آمن» في هذا الشريط. يغلق الملاحظات ولا يعرض إلا المخالفات. مفتاحه {key}.</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>ابدأ هنا</translation>
    </message>
    <message>
        <source>Start an assessment. Next time, Continue stands here and leads back to the question where you left.</source>
        <translation>ابدأ تقييمًا. في المرة القادمة تجد هنا «متابعة» التي تعيدك إلى السؤال الذي توقفت عنده.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>ابحث عن أي شيء</translation>
    </message>
    <message>
        <source>Show the screen to the factory</source>
        <translation>عرض الشاشة على المصنع</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>FromOffice</name>
    <message>
        <source>From head office</source>
        <translation>من المكتب الرئيسي</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>ابحث الآن</translation>
    </message>
    <message>
        <source>Nothing from head office waits for you</source>
        <translation>لا شيء من المكتب الرئيسي بانتظارك</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>جارٍ السؤال</translation>
    </message>
    <message>
        <source>Nothing from head office waits for you. Asked at {time}</source>
        <translation>لا شيء من المكتب الرئيسي ينتظرك. سُئل عند {time}</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message numerus="yes">
        <source>Locked after %n minutes. Enter your passphrase to continue</source>
        <translation>
            <numerusform>الجهاز مقفل. أدخل عبارة المرور للمتابعة</numerusform>
            <numerusform>قُفل بعد دقيقة. أدخل عبارة المرور للمتابعة</numerusform>
            <numerusform>قُفل بعد دقيقتين. أدخل عبارة المرور للمتابعة</numerusform>
            <numerusform>قُفل بعد %n دقائق. أدخل عبارة المرور للمتابعة</numerusform>
            <numerusform>قُفل بعد %n دقيقة. أدخل عبارة المرور للمتابعة</numerusform>
            <numerusform>قُفل بعد %n دقيقة. أدخل عبارة المرور للمتابعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Locking in {seconds} seconds. Touch any key to stay</source>
        <translation>القفل بعد {seconds} ث. اضغط أي مفتاح للبقاء</translation>
    </message>
    <message>
        <source>{text} at question {number}</source>
        <translation>{text} عند السؤال {number}</translation>
    </message>
    <message>
        <source>Still at work: {what}. Your data is closed when this is done.</source>
        <translation>ما زال العمل جاريًا: {what}. تُغلق بياناتك عندما ينتهي.</translation>
    </message>
    <message>
        <source>Your last change is not saved yet, so your data stays open behind this cover.</source>
        <translation>لم يُحفظ آخر تغيير لك بعد، لذلك تبقى بياناتك مفتوحة خلف هذا الغطاء.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Every answer is saved at once. There is no Save button and nothing to lose.</source>
        <translation>تُحفظ كل إجابة فورًا. لا يوجد زر حفظ، ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>{search} finds any question by number or words, and runs every command.</source>
        <translation>يجد {search} أي سؤال برقمه أو بكلماته، وينفّذ كل أمر.</translation>
    </message>
    <message>
        <source>{cover} covers the screen at once. {lock} locks it.</source>
        <translation>يغطي {cover} الشاشة فورًا. ويقفلها {lock}.</translation>
    </message>
    <message>
        <source>Findings that say the same can be told together, and their order is yours.</source>
        <translation>يمكن عرض النتائج التي تقول الشيء نفسه معًا، والترتيب لك.</translation>
    </message>
    <message>
        <source>The next cycle starts empty. Last year stands beside each question.</source>
        <translation>تبدأ الدورة التالية فارغة. تظهر السنة الماضية بجانب كل سؤال.</translation>
    </message>
    <message>
        <source>Late shows the lines that are past their day.</source>
        <translation>تعرض «فات موعده» السطور التي فات موعدها.</translation>
    </message>
    <message>
        <source>Verified is said by an advisor, after looking at papers or at the place.</source>
        <translation>«تم التحقق منه» يقولها مستشار، بعد فحص الوثائق أو المكان.</translation>
    </message>
    <message>
        <source>It is saved as one page, as PDF or Word.</source>
        <translation>يُحفظ في صفحة واحدة، بصيغة PDF أو Word.</translation>
    </message>
    <message>
        <source>A month of the year shows what happened in it.</source>
        <translation>يعرض كل شهر من السنة ما حدث فيه.</translation>
    </message>
    <message>
        <source>Enter goes on at the question you left.</source>
        <translation>يتابع Enter عند السؤال الذي تركته.</translation>
    </message>
    <message>
        <source>The practice factory is for trying things. It never counts as a visit.</source>
        <translation>مصنع التدريب للتجربة. ولا يُحسب زيارة أبدًا.</translation>
    </message>
    <message>
        <source>The clusters can be answered in any order.</source>
        <translation>يمكن الإجابة عن المجموعات بأي ترتيب.</translation>
    </message>
    <message>
        <source>Select a number to see the questions behind it.</source>
        <translation>اختر رقمًا لترى الأسئلة التي خلفه.</translation>
    </message>
    <message>
        <source>The numbers count work done. There is no score and no grade.</source>
        <translation>الأرقام تعدّ العمل المنجز. لا توجد درجات ولا تصنيف.</translation>
    </message>
    <message>
        <source>Facts about the factory decide which questions apply.</source>
        <translation>حقائق المصنع تحدد الأسئلة التي تنطبق.</translation>
    </message>
    <message>
        <source>Before the exit meeting, the list at the side says what is missing.</source>
        <translation>قبل الاجتماع الختامي، تبيّن القائمة الجانبية ما ينقص.</translation>
    </message>
    <message>
        <source>Suspicion is enough. You do not have to be sure.</source>
        <translation>يكفي الاشتباه. لا يلزم أن تكون متأكدًا.</translation>
    </message>
    <message>
        <source>The steps and the telephone numbers can be read without a network.</source>
        <translation>يمكن قراءة الخطوات وأرقام الهاتف بدون شبكة.</translation>
    </message>
    <message>
        <source>Choose what you suspect. That starts the clock and shows whom to call.</source>
        <translation>اختر ما تشتبه به. عندها تبدأ المهلة ويظهر بمن تتصل.</translation>
    </message>
    <message>
        <source>Write what happened into the confidential note, without names.</source>
        <translation>اكتب ما حدث في الملاحظة السرية، بلا أسماء.</translation>
    </message>
    <message>
        <source>Only the lead assessor can let the exit meeting show the finding.</source>
        <translation>وحده المقيّم الرئيسي يسمح بعرض المخالفة في الاجتماع الختامي.</translation>
    </message>
    <message>
        <source>1 to 4 answer. Arrow keys move and never change an answer.</source>
        <translation>المفاتيح من 1 إلى 4 تجيب. مفاتيح الأسهم تنقلك ولا تغيّر أي إجابة.</translation>
    </message>
    <message>
        <source>Choose every way you checked this. Two or more make a finding stronger.</source>
        <translation>اختر كل طريقة تحققت بها. طريقتان أو أكثر تقوّيان المخالفة.</translation>
    </message>
    <message>
        <source>Under a finding say what, where, when and how many. No names. This text is printed.</source>
        <translation>تحت المخالفة اكتب ماذا وأين ومتى وكم. بلا أسماء. يُطبع هذا النص.</translation>
    </message>
    <message>
        <source>Nothing blocks moving on. {problem} goes to the next thing that is missing.</source>
        <translation>لا شيء يمنع المتابعة. ينقلك {problem} إلى الأمر الناقص التالي.</translation>
    </message>
    <message>
        <source>A photo that is taken here belongs to this question.</source>
        <translation>الصورة التي تُلتقط هنا تتبع هذا السؤال.</translation>
    </message>
    <message>
        <source>Interviews have numbers and never names. Your notes PIN opens them.</source>
        <translation>للمقابلات أرقام، ولا أسماء لها أبدًا. يفتحها رقمك السري للملاحظات.</translation>
    </message>
    <message>
        <source>Link an interview to a question to say that it supports or contradicts it.</source>
        <translation>اربط مقابلة بسؤال لتبيّن أنها تؤيده أو تناقضه.</translation>
    </message>
    <message>
        <source>Write no names and no telephone numbers. You are warned when a text looks like one.</source>
        <translation>لا تكتب أسماء ولا أرقام هاتف. يصلك تنبيه إذا بدا نص كأنه منها.</translation>
    </message>
    <message>
        <source>The bars say how many interviews the country asks for.</source>
        <translation>تبيّن الأشرطة عدد المقابلات التي يطلبها البلد.</translation>
    </message>
    <message>
        <source>They close by themselves after 60 seconds, when you leave, and when the screen is covered.</source>
        <translation>تُغلق تلقائيًا بعد 60 ثانية، وعند مغادرتك، وعند تغطية الشاشة.</translation>
    </message>
    <message>
        <source>A paper that is not given stays in the problem list until it comes.</source>
        <translation>الوثيقة التي لم تُسلَّم تبقى في قائمة المشكلات حتى تصل.</translation>
    </message>
    <message>
        <source>Say for each paper whether it was asked, given, seen or copied.</source>
        <translation>حدّد لكل وثيقة هل طُلبت أو سُلّمت أو شوهدت أو نُسخت.</translation>
    </message>
    <message>
        <source>Link a paper to the questions it answers.</source>
        <translation>اربط الوثيقة بالأسئلة التي تجيب عنها.</translation>
    </message>
    <message>
        <source>Copy pay records in Excel and paste them here. Columns with names are left out.</source>
        <translation>انسخ سجلات الأجور في Excel والصقها هنا. تُترك الأعمدة التي فيها أسماء.</translation>
    </message>
    <message>
        <source>A photo of a paper goes through Hide faces like every other.</source>
        <translation>تمر صورة الوثيقة عبر «إخفاء الوجوه» مثل غيرها.</translation>
    </message>
    <message>
        <source>What is missing stands first. Each line leads to its question.</source>
        <translation>الناقص يأتي أولًا. كل سطر يقود إلى سؤاله.</translation>
    </message>
    <message>
        <source>Save and next on that question leads back here.</source>
        <translation>«حفظ والتالي» في ذلك السؤال يعيدك إلى هنا.</translation>
    </message>
    <message>
        <source>You can finish with open points when you say why.</source>
        <translation>يمكنك الإنهاء مع نقاط مفتوحة إذا ذكرت السبب.</translation>
    </message>
    <message>
        <source>Nothing here shows who told you something.</source>
        <translation>لا شيء هنا يبيّن من أخبرك.</translation>
    </message>
    <message>
        <source>What you see is the real file. Confidential notes cannot reach it.</source>
        <translation>ما تراه هو الملف نفسه. لا تصل إليه الملاحظات السرية.</translation>
    </message>
    <message>
        <source>Export saves to the folder that is shown, without asking again.</source>
        <translation>يُحفظ التصدير في المجلد الظاهر، دون سؤال آخر.</translation>
    </message>
    <message>
        <source>One or two languages can stand side by side.</source>
        <translation>يمكن وضع لغة أو لغتين جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>The checks beside it say what a reader should not see yet.</source>
        <translation>تبيّن الفحوص الجانبية ما يجب ألا يراه القارئ بعد.</translation>
    </message>
    <message>
        <source>An issued report never changes. A correction gets its own number.</source>
        <translation>التقرير الصادر لا يتغير أبدًا. للتصحيح رقم خاص به.</translation>
    </message>
    <message>
        <source>This visit stands beside an earlier one, question by question.</source>
        <translation>تظهر هذه الزيارة بجانب زيارة سابقة، سؤالًا بعد سؤال.</translation>
    </message>
    <message>
        <source>Fixed, repeated and new are counted apart.</source>
        <translation>ما صُحّح وما وُجد مرة أخرى والجديد يُعدّ كل منها وحده.</translation>
    </message>
    <message>
        <source>Where the questions changed too much, it says not comparable.</source>
        <translation>إذا تغيرت الأسئلة كثيرًا، تظهر عبارة «غير قابل للمقارنة».</translation>
    </message>
    <message>
        <source>The table has every line and can be copied to a spreadsheet.</source>
        <translation>في الجدول كل السطور، ويمكن نسخه إلى جدول حسابي.</translation>
    </message>
    <message>
        <source>Factories are not ranked.</source>
        <translation>لا تُرتَّب المصانع.</translation>
    </message>
    <message>
        <source>1, 2 and 3 put a photo on one of the suggested questions and go on.</source>
        <translation>تضع 1 و2 و3 الصورة في أحد الأسئلة المقترحة وتنتقل إلى التالية.</translation>
    </message>
    <message>
        <source>X leaves a photo out. It is never deleted.</source>
        <translation>يستبعد X صورة. ولا تُحذف أبدًا.</translation>
    </message>
    <message>
        <source>H hides faces. Nobody should be recognised in a report.</source>
        <translation>يخفي H الوجوه. يجب ألا يُعرف أحد في التقرير.</translation>
    </message>
    <message>
        <source>Put in a card, or drag files onto the page. The same photo is stored once.</source>
        <translation>أدخل بطاقة، أو اسحب الملفات إلى الصفحة. تُحفظ الصورة نفسها مرة واحدة.</translation>
    </message>
    <message>
        <source>Only photos that are marked Use are printed.</source>
        <translation>لا تُطبع إلا الصور المحددة «استخدام».</translation>
    </message>
    <message>
        <source>H draws over faces. What is hidden is gone from the printed copy.</source>
        <translation>يرسم H فوق الوجوه. ما أُخفي يزول من النسخة المطبوعة.</translation>
    </message>
    <message>
        <source>The face finder can miss people. Look at the whole photo before you use it.</source>
        <translation>قد لا يجد كاشف الوجوه بعض الأشخاص. انظر إلى الصورة كلها قبل استخدامها.</translation>
    </message>
    <message>
        <source>Insert puts a box in the middle. Arrow keys move it, Shift and arrow keys size it.</source>
        <translation>يضع Insert مربعًا في الوسط. تحركه مفاتيح الأسهم، وتغيّر حجمه Shift مع الأسهم.</translation>
    </message>
    <message>
        <source>The original stays encrypted on this device.</source>
        <translation>يبقى الأصل مشفّرًا على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Every step can be undone.</source>
        <translation>يمكن التراجع عن كل خطوة.</translation>
    </message>
    <message>
        <source>Space takes a photo. Each one is saved at once.</source>
        <translation>مفتاح المسافة يلتقط صورة. تُحفظ كل صورة فورًا.</translation>
    </message>
    <message>
        <source>Backspace takes the last one away again.</source>
        <translation>يزيل Backspace آخر صورة.</translation>
    </message>
    <message>
        <source>The photos belong to the question that is named here.</source>
        <translation>تتبع الصور السؤال المذكور هنا.</translation>
    </message>
    <message>
        <source>Enter or Esc goes back to where you were.</source>
        <translation>يعيدك Enter أو Esc إلى حيث كنت.</translation>
    </message>
    <message>
        <source>Without a camera, add photos from a phone or a card.</source>
        <translation>إذا لم توجد كاميرا، أضف صورًا من هاتف أو بطاقة.</translation>
    </message>
    <message>
        <source>Photograph the clock, bring the photo in, then choose it here.</source>
        <translation>صوّر الساعة، أضف الصورة، ثم اخترها هنا.</translation>
    </message>
    <message>
        <source>The code beside the clock tells the time. Without it, type the time.</source>
        <translation>الرمز بجانب الساعة يخبر بالوقت. من دونه اكتب الوقت.</translation>
    </message>
    <message>
        <source>It counts for all photos of this camera, also for later ones.</source>
        <translation>يسري هذا على كل صور هذه الكاميرا، وعلى اللاحقة أيضًا.</translation>
    </message>
    <message>
        <source>The photos themselves are not changed.</source>
        <translation>الصور نفسها لا تتغير.</translation>
    </message>
    <message>
        <source>See first that the clock of this device itself is right.</source>
        <translation>تأكد أولاً من أن ساعة هذا الجهاز نفسه صحيحة.</translation>
    </message>
    <message>
        <source>Everything about one factory, over all its visits.</source>
        <translation>كل شيء عن مصنع واحد، عبر كل زياراته.</translation>
    </message>
    <message>
        <source>What you change here never changes a closed assessment.</source>
        <translation>ما تغيّره هنا لا يغيّر أبدًا تقييمًا مغلقًا.</translation>
    </message>
    <message>
        <source>A visit that is closed opens for reading.</source>
        <translation>الزيارة المغلقة تُفتح للقراءة.</translation>
    </message>
    <message>
        <source>The plan, the progress and the log belong to the factory, not to one visit.</source>
        <translation>الخطة والتقدم وسجل الأنشطة للمصنع، لا لزيارة واحدة.</translation>
    </message>
    <message>
        <source>An action says who does what until when. Name a function, not a person.</source>
        <translation>يذكر الإجراء من يفعل ماذا وحتى متى. اذكر وظيفة، لا شخصًا.</translation>
    </message>
    <message>
        <source>The plan can be sent out as a workbook and read back in.</source>
        <translation>يمكن إرسال الخطة ملف Excel ثم إدخالها من جديد.</translation>
    </message>
    <message>
        <source>Record a visit or a training in a few lines.</source>
        <translation>سجّل زيارة أو تدريبًا في بضعة سطور.</translation>
    </message>
    <message>
        <source>Count people by sex and role, without names.</source>
        <translation>عُدّ الأشخاص حسب الجنس والدور، بلا أسماء.</translation>
    </message>
    <message>
        <source>A note can be shared or confidential. It says which.</source>
        <translation>الملاحظة إما للمشاركة وإما سرية. ويظهر ذلك عليها.</translation>
    </message>
    <message>
        <source>Topics link to compliance points.</source>
        <translation>ترتبط المواضيع بنقاط الامتثال.</translation>
    </message>
    <message>
        <source>Only what the factory allowed is shared.</source>
        <translation>لا يُشارك إلا ما سمح به المصنع.</translation>
    </message>
    <message>
        <source>A consent can be withdrawn at any time.</source>
        <translation>يمكن سحب الموافقة في أي وقت.</translation>
    </message>
    <message>
        <source>The page that is shared is signed and can be checked.</source>
        <translation>الصفحة التي تُشارك موقّعة ويمكن التحقق منها.</translation>
    </message>
    <message>
        <source>Nothing confidential can be shared.</source>
        <translation>لا يمكن مشاركة أي شيء سري.</translation>
    </message>
    <message>
        <source>Who received it is recorded.</source>
        <translation>يُسجّل من استلمها.</translation>
    </message>
    <message>
        <source>Start assessment needs the factory, the visit days and a country. The rest can wait.</source>
        <translation>يحتاج «بدء التقييم» إلى المصنع وأيام الزيارة والبلد. والباقي ينتظر.</translation>
    </message>
    <message>
        <source>Type into the search to find a factory by name, place or dates.</source>
        <translation>اكتب في البحث لتجد مصنعًا باسمه أو مكانه أو تواريخه.</translation>
    </message>
    <message>
        <source>Each line says how far a visit is and what head office has.</source>
        <translation>يبيّن كل سطر إلى أين وصلت الزيارة وما لدى المكتب الرئيسي.</translation>
    </message>
    <message>
        <source>The app never waits for a network. You can work for days without one.</source>
        <translation>لا ينتظر التطبيق الشبكة أبدًا. يمكنك العمل أيامًا بدونها.</translation>
    </message>
    <message>
        <source>Received by head office is shown only for a signed receipt that was checked.</source>
        <translation>لا تظهر عبارة «استلمه المكتب الرئيسي» إلا بعد التحقق من إيصال موقّع.</translation>
    </message>
    <message>
        <source>When two devices changed the same answer, you choose. Both are kept until then.</source>
        <translation>إذا غيّر جهازان الإجابة نفسها فالاختيار لك. تُحفظ الاثنتان حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>A copy on a USB stick is encrypted and holds everything.</source>
        <translation>النسخة على ذاكرة USB مشفّرة وتحوي كل شيء.</translation>
    </message>
    <message>
        <source>The passphrase, the PIN of the notes and the recovery code can be changed here.</source>
        <translation>يمكن هنا تغيير عبارة المرور والرقم السري للملاحظات ورمز الاسترداد.</translation>
    </message>
    <message>
        <source>Ctrl and plus, minus or 0 change the text size anywhere.</source>
        <translation>يغيّر Ctrl مع + أو - أو 0 حجم النص في أي مكان.</translation>
    </message>
    <message>
        <source>The settings stay on this device and hold nothing of an assessment.</source>
        <translation>تبقى الإعدادات على هذا الجهاز ولا تحوي شيئًا من أي تقييم.</translation>
    </message>
    <message>
        <source>Copy details for support holds versions and counts only.</source>
        <translation>يحوي «نسخ التفاصيل للدعم» أرقام الإصدارات والأعداد فقط.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answer, from inside a text</source>
        <translation>إجابة، من داخل نص</translation>
    </message>
    <message>
        <source>Say what became of the paper, go on</source>
        <translation>تحديد ما جرى للوثيقة، ثم المتابعة</translation>
    </message>
    <message>
        <source>Put on that question and go on</source>
        <translation>وضع في ذلك السؤال ثم المتابعة</translation>
    </message>
    <message>
        <source>Use in the report</source>
        <translation>استخدام في التقرير</translation>
    </message>
    <message>
        <source>Leave out of the report</source>
        <translation>استبعاد من التقرير</translation>
    </message>
    <message>
        <source>Hide all faces</source>
        <translation>إخفاء كل الوجوه</translation>
    </message>
    <message>
        <source>Find another question</source>
        <translation>البحث عن سؤال آخر</translation>
    </message>
    <message>
        <source>Photo before, next photo</source>
        <translation>الصورة السابقة، التالية</translation>
    </message>
    <message>
        <source>Compare with the next photo</source>
        <translation>المقارنة بالصورة التالية</translation>
    </message>
    <message>
        <source>Edit the photo</source>
        <translation>تعديل الصورة</translation>
    </message>
    <message>
        <source>New line of the plan</source>
        <translation>سطر جديد في الخطة</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Non-compliant: tell a finding earlier, later</source>
        <translation>غير ممتثل: تقديم عرض المخالفة أو تأخيره</translation>
    </message>
    <message>
        <source>Hide all faces, and draw fills</source>
        <translation>إخفاء كل الوجوه، والرسم يطمس</translation>
    </message>
    <message>
        <source>Box, arrow, pen, text, crop</source>
        <translation>مربع، سهم، قلم، نص، قص</translation>
    </message>
    <message>
        <source>A mark in the middle</source>
        <translation>علامة في الوسط</translation>
    </message>
    <message>
        <source>Move the mark</source>
        <translation>تحريك العلامة</translation>
    </message>
    <message>
        <source>Size the mark</source>
        <translation>تغيير حجم العلامة</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>إزالة العلامة</translation>
    </message>
    <message>
        <source>Save photo</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>Drop the last photo</source>
        <translation>إزالة آخر صورة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Tick a source</source>
        <translation>اختيار مصدر</translation>
    </message>
    <message>
        <source>Comments of head office wait here, and on their questions, for an answer.</source>
        <translation>تنتظر تعليقات المكتب الرئيسي ردًا هنا وعند أسئلتها.</translation>
    </message>
    <message>
        <source>Every change here works at once. Every command can have another key.</source>
        <translation>كل تغيير هنا يعمل فورًا. يمكن أن يكون لكل أمر مفتاح آخر.</translation>
    </message>
    <message>
        <source>Tick a source, on any keyboard</source>
        <translation>اختيار مصدر، من أي لوحة مفاتيح</translation>
    </message>
    <message>
        <source>Save and next, from the answers</source>
        <translation>حفظ والتالي، من الإجابات</translation>
    </message>
    <message>
        <source>From text to answers to the list</source>
        <translation>من النص إلى الإجابات إلى القائمة</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Search keys</source>
        <translation>البحث في المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>مفاتيح هذه الصفحة</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>عرض كل المفاتيح</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>إغلاق المساعدة</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Workers affected</source>
        <translation>العمال المتأثرون</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>How widespread</source>
        <translation>مدى الانتشار</translation>
    </message>
    <message>
        <source>Factory response</source>
        <translation>رد المصنع</translation>
    </message>
    <message>
        <source>Factory response in words</source>
        <translation>رد المصنع بكلماته</translation>
    </message>
    <message>
        <source>Told together with</source>
        <translation>تُعرض مع</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>one case</source>
        <translation>حالة واحدة</translation>
    </message>
    <message>
        <source>several</source>
        <translation>عدة حالات</translation>
    </message>
    <message>
        <source>whole factory</source>
        <translation>المصنع كله</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>غير موافق</translation>
    </message>
    <message>
        <source>corrected on site</source>
        <translation>صُحّح أثناء الزيارة</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Nothing was changed here yet</source>
        <translation>لم يتغير شيء هنا بعد</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore {what}, {who}</source>
        <translation>استعادة {what}، {who}</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message>
        <source>{number}: brought back</source>
        <translation>{number}: تمت الاستعادة</translation>
    </message>
    <message>
        <source>{name}, {day} {time}</source>
        <translation>{name}، {day} {time}</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n assessments</source>
        <translation>
            <numerusform>لا تقييمات</numerusform>
            <numerusform>تقييم واحد</numerusform>
            <numerusform>تقييمان</numerusform>
            <numerusform>%n تقييمات</numerusform>
            <numerusform>%n تقييمًا</numerusform>
            <numerusform>%n تقييم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n non-compliant</source>
        <translation>
            <numerusform>لا مخالفات</numerusform>
            <numerusform>مخالفة واحدة</numerusform>
            <numerusform>مخالفتان</numerusform>
            <numerusform>%n مخالفات</numerusform>
            <numerusform>%n مخالفة</numerusform>
            <numerusform>%n مخالفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>لا شيء فات موعده</numerusform>
            <numerusform>واحد فات موعده</numerusform>
            <numerusform>اثنان فات موعدهما</numerusform>
            <numerusform>%n فات موعدها</numerusform>
            <numerusform>%n فات موعدها</numerusform>
            <numerusform>%n فات موعدها</numerusform>
        </translation>
    </message>
    <message>
        <source>making the practice factory</source>
        <translation>إعداد مصنع التدريب</translation>
    </message>
    <message>
        <source>opening an assessment</source>
        <translation>فتح تقييم</translation>
    </message>
    <message>
        <source>Cycle {number}</source>
        <translation>الدورة {number}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>{progress} answered</source>
        <translation>أُجيب {progress}</translation>
    </message>
    <message>
        <source>{progress} lines of the plan done</source>
        <translation>أُنجز {progress} من سطور الخطة</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>لا خطة</translation>
    </message>
    <message>
        <source>none non-compliant</source>
        <translation>لا مخالفات</translation>
    </message>
    <message>
        <source>Cycle {number}, {dates}</source>
        <translation>الدورة {number}، {dates}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Assessments</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Start assessment</source>
        <translation>بدء تقييم</translation>
    </message>
    <message>
        <source>Search factories</source>
        <translation>البحث عن مصنع</translation>
    </message>
    <message>
        <source>No factories on this device yet</source>
        <translation>لا مصانع على هذا الجهاز بعد</translation>
    </message>
    <message>
        <source>Start an assessment, or try everything in the practice factory first. An assessment of a colleague comes on a USB stick.</source>
        <translation>ابدأ تقييمًا، أو جرّب كل شيء أولًا في مصنع التدريب. يأتي تقييم الزميل على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Open from USB</source>
        <translation>فتح من USB</translation>
    </message>
    <message>
        <source>Enter head office</source>
        <translation>إدخال المكتب الرئيسي</translation>
    </message>
    <message>
        <source>Whose assessments</source>
        <translation>تقييمات من</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>ما يظهر في القائمة</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>المصانع</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Continue: {factory}, question {number}</source>
        <translation>متابعة: {factory}، السؤال {number}</translation>
    </message>
    <message>
        <source>Practice factory</source>
        <translation>مصنع التدريب</translation>
    </message>
    <message>
        <source>Practise cycle {number}</source>
        <translation>التدرب على الدورة {number}</translation>
    </message>
    <message>
        <source>Making the practice factory: two finished assessments with photos</source>
        <translation>جارٍ إعداد مصنع التدريب: تقييمان منتهيان مع صور</translation>
    </message>
    <message>
        <source>If you stop, what is made stays. Practice factory goes on with the rest.</source>
        <translation>إذا أوقفته بقي ما أُعدّ. يكمل مصنع التدريب الباقي.</translation>
    </message>
    <message>
        <source>No factory has these words</source>
        <translation>لا مصنع بهذه الكلمات</translation>
    </message>
    <message>
        <source>Nothing here was recorded on another device</source>
        <translation>لم يُسجَّل شيء هنا على جهاز آخر</translation>
    </message>
    <message>
        <source>You lead none of these assessments, and no cluster is yours</source>
        <translation>لست المقيّم الرئيسي في أي من هذه التقييمات، ولا مجموعة لك</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>الترتيب حسب: {order}</translation>
    </message>
    <message>
        <source>last changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>factory</source>
        <translation>المصنع</translation>
    </message>
    <message>
        <source>date of the visit</source>
        <translation>تاريخ الزيارة</translation>
    </message>
    <message>
        <source>non-compliant</source>
        <translation>غير ممتثل</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>دائم</translation>
    </message>
    <message>
        <source>Fixed term</source>
        <translation>محدد المدة</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>عن طريق مقاول</translation>
    </message>
    <message>
        <source>Apprentice</source>
        <translation>متدرب</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>في المصنع</translation>
    </message>
    <message>
        <source>Off site</source>
        <translation>خارج المصنع</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>تؤيد</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>تناقض</translation>
    </message>
    <message>
        <source>women: {count}</source>
        <translation>النساء: {count}</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>planned for {day}</source>
        <translation>مقررة في {day}</translation>
    </message>
    <message>
        <source>This looks like a name. Take it out: notes hold no names</source>
        <translation>يبدو هذا اسمًا. احذفه: لا أسماء في الملاحظات</translation>
    </message>
    <message>
        <source>This looks like a telephone number. Take it out: notes hold nothing to find a person by</source>
        <translation>يبدو هذا رقم هاتف. احذفه: لا شيء في الملاحظات يدل على شخص</translation>
    </message>
    <message>
        <source>{number} rests on 1 worker of {line}. A manager could guess who spoke. Leave out the line, or find another source</source>
        <translation>يستند {number} إلى عامل واحد من {line}. قد يخمّن مدير من الذي تكلم. احذف الخط، أو ابحث عن مصدر آخر</translation>
    </message>
    <message>
        <source>{number} rests on {people} workers of {line}. A manager could guess who spoke. Leave out the line, or find another source</source>
        <translation>يستند {number} إلى عدد قليل من عمال {line}: {people}. قد يخمّن مدير من الذي تكلم. احذف الخط، أو ابحث عن مصدر آخر</translation>
    </message>
</context>
<context>
    <name>InterviewCard</name>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>1, or the size of the group</source>
        <translation>1، أو عدد أفراد المجموعة</translation>
    </message>
    <message>
        <source>Of them women</source>
        <translation>منهم نساء</translation>
    </message>
    <message>
        <source>A number, 0 for none</source>
        <translation>رقم، أو 0 إذا لم توجد</translation>
    </message>
    <message>
        <source>Line or section</source>
        <translation>الخط أو القسم</translation>
    </message>
    <message>
        <source>For example Line 4. No names</source>
        <translation>مثل الخط 4. بلا أسماء</translation>
    </message>
    <message>
        <source>To be held later</source>
        <translation>تُجرى لاحقًا</translation>
    </message>
    <message>
        <source>Year, month, day. Leave empty once it was held</source>
        <translation>السنة ثم الشهر ثم اليوم. اتركه فارغًا بعد إجرائها</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Never printed or shown in the exit meeting. No names.</source>
        <translation>لا تُطبع أبدًا ولا تُعرض في الاجتماع الختامي. بلا أسماء.</translation>
    </message>
    <message>
        <source>What it says of answers</source>
        <translation>ما تقوله عن الإجابات</translation>
    </message>
    <message>
        <source>Question number</source>
        <translation>رقم السؤال</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>تؤيد</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>تناقض</translation>
    </message>
    <message>
        <source>Take back: {line}</source>
        <translation>تراجع: {line}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>InterviewsPresenter</name>
    <message>
        <source>Interview removed</source>
        <translation>أُزيلت المقابلة</translation>
    </message>
    <message>
        <source>Confidential notes are closed. Open them, then undo again</source>
        <translation>الملاحظات السرية مغلقة. افتحها ثم تراجع مرة أخرى</translation>
    </message>
    <message>
        <source>There is no question with this number. Enter one like 7.42</source>
        <translation>لا يوجد سؤال بهذا الرقم. أدخل رقمًا مثل 7.42</translation>
    </message>
</context>
<context>
    <name>InterviewsScreen</name>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Confidential. By number only, never by name. Never printed or presented.</source>
        <translation>سري. بالأرقام فقط، بلا أسماء أبدًا. لا يُطبع ولا يُعرض أبدًا.</translation>
    </message>
    <message>
        <source>Close interviews</source>
        <translation>إغلاق المقابلات</translation>
    </message>
    <message>
        <source>Urgent procedure</source>
        <translation>الإجراء العاجل</translation>
    </message>
    <message>
        <source>Interviews are closed</source>
        <translation>المقابلات مغلقة</translation>
    </message>
    <message>
        <source>Your notes PIN opens them. They close again after 60 seconds without a touch</source>
        <translation>يفتحها رقمك السري للملاحظات. وتُغلق من جديد بعد 60 ثانية بلا لمس</translation>
    </message>
    <message>
        <source>Open interviews</source>
        <translation>فتح المقابلات</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>مقابلة جديدة</translation>
    </message>
    <message>
        <source>No interviews yet</source>
        <translation>لا مقابلات بعد</translation>
    </message>
    <message>
        <source>Choose the people yourself, and offer to talk off site or later</source>
        <translation>اختر الأشخاص بنفسك، واعرض الحديث خارج المصنع أو لاحقًا</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} من {total}</translation>
    </message>
    <message>
        <source>{what}: {done}</source>
        <translation>{what}: {done}</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>العمال</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>في مجموعات</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message numerus="yes">
        <source>Hide %n faces, or leave the photo out</source>
        <translation>
            <numerusform>لا وجوه لإخفائها</numerusform>
            <numerusform>أخفِ الوجه، أو استبعد الصورة</numerusform>
            <numerusform>أخفِ الوجهين، أو استبعد الصورة</numerusform>
            <numerusform>أخفِ %n وجوه، أو استبعد الصورة</numerusform>
            <numerusform>أخفِ %n وجهًا، أو استبعد الصورة</numerusform>
            <numerusform>أخفِ %n وجه، أو استبعد الصورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n problems</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>هناك مشكلة واحدة</numerusform>
            <numerusform>هناك مشكلتان</numerusform>
            <numerusform>هناك %n مشكلات</numerusform>
            <numerusform>هناك %n مشكلة</numerusform>
            <numerusform>هناك %n مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems need attention before the report can be finished.</source>
        <translation>
            <numerusform>لا مشكلات تمنع إنهاء التقرير.</numerusform>
            <numerusform>مشكلة واحدة تحتاج إلى انتباه قبل إنهاء التقرير.</numerusform>
            <numerusform>مشكلتان تحتاجان إلى انتباه قبل إنهاء التقرير.</numerusform>
            <numerusform>%n مشكلات تحتاج إلى انتباه قبل إنهاء التقرير.</numerusform>
            <numerusform>%n مشكلة تحتاج إلى انتباه قبل إنهاء التقرير.</numerusform>
            <numerusform>%n مشكلة تحتاج إلى انتباه قبل إنهاء التقرير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are still open.</source>
        <translation>
            <numerusform>لا نقاط مفتوحة.</numerusform>
            <numerusform>ما زالت نقطة واحدة مفتوحة.</numerusform>
            <numerusform>ما زالت نقطتان مفتوحتين.</numerusform>
            <numerusform>ما زالت %n نقاط مفتوحة.</numerusform>
            <numerusform>ما زالت %n نقطة مفتوحة.</numerusform>
            <numerusform>ما زالت %n نقطة مفتوحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions left</source>
        <translation>
            <numerusform>لا أسئلة باقية</numerusform>
            <numerusform>سؤال واحد باقٍ</numerusform>
            <numerusform>سؤالان باقيان</numerusform>
            <numerusform>%n أسئلة باقية</numerusform>
            <numerusform>%n سؤالًا باقيًا</numerusform>
            <numerusform>%n سؤال باقٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers without a source</source>
        <translation>
            <numerusform>لا إجابات بلا مصدر</numerusform>
            <numerusform>إجابة واحدة بلا مصدر</numerusform>
            <numerusform>إجابتان بلا مصدر</numerusform>
            <numerusform>%n إجابات بلا مصدر</numerusform>
            <numerusform>%n إجابة بلا مصدر</numerusform>
            <numerusform>%n إجابة بلا مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings without text</source>
        <translation>
            <numerusform>لا مخالفات بلا نص</numerusform>
            <numerusform>مخالفة واحدة بلا نص</numerusform>
            <numerusform>مخالفتان بلا نص</numerusform>
            <numerusform>%n مخالفات بلا نص</numerusform>
            <numerusform>%n مخالفة بلا نص</numerusform>
            <numerusform>%n مخالفة بلا نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings without a number</source>
        <translation>
            <numerusform>لا مخالفات بلا عدد</numerusform>
            <numerusform>مخالفة واحدة بلا عدد</numerusform>
            <numerusform>مخالفتان بلا عدد</numerusform>
            <numerusform>%n مخالفات بلا عدد</numerusform>
            <numerusform>%n مخالفة بلا عدد</numerusform>
            <numerusform>%n مخالفة بلا عدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers without a reason</source>
        <translation>
            <numerusform>لا إجابات بلا سبب</numerusform>
            <numerusform>إجابة واحدة بلا سبب</numerusform>
            <numerusform>إجابتان بلا سبب</numerusform>
            <numerusform>%n إجابات بلا سبب</numerusform>
            <numerusform>%n إجابة بلا سبب</numerusform>
            <numerusform>%n إجابة بلا سبب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings without evidence</source>
        <translation>
            <numerusform>لا مخالفات بلا دليل</numerusform>
            <numerusform>مخالفة واحدة بلا دليل</numerusform>
            <numerusform>مخالفتان بلا دليل</numerusform>
            <numerusform>%n مخالفات بلا دليل</numerusform>
            <numerusform>%n مخالفة بلا دليل</numerusform>
            <numerusform>%n مخالفة بلا دليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos with visible faces</source>
        <translation>
            <numerusform>لا صور فيها وجوه ظاهرة</numerusform>
            <numerusform>صورة واحدة فيها وجوه ظاهرة</numerusform>
            <numerusform>صورتان فيهما وجوه ظاهرة</numerusform>
            <numerusform>%n صور فيها وجوه ظاهرة</numerusform>
            <numerusform>%n صورة فيها وجوه ظاهرة</numerusform>
            <numerusform>%n صورة فيها وجوه ظاهرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos without a question</source>
        <translation>
            <numerusform>لا صور بلا سؤال</numerusform>
            <numerusform>صورة واحدة بلا سؤال</numerusform>
            <numerusform>صورتان بلا سؤال</numerusform>
            <numerusform>%n صور بلا سؤال</numerusform>
            <numerusform>%n صورة بلا سؤال</numerusform>
            <numerusform>%n صورة بلا سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes need a decision</source>
        <translation>
            <numerusform>لا تغييرات تحتاج إلى قرار</numerusform>
            <numerusform>تغيير واحد يحتاج إلى قرار</numerusform>
            <numerusform>تغييران يحتاجان إلى قرار</numerusform>
            <numerusform>%n تغييرات تحتاج إلى قرار</numerusform>
            <numerusform>%n تغييرًا يحتاج إلى قرار</numerusform>
            <numerusform>%n تغيير يحتاج إلى قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers not given</source>
        <translation>
            <numerusform>لا وثائق لم تُسلَّم</numerusform>
            <numerusform>وثيقة واحدة لم تُسلَّم</numerusform>
            <numerusform>وثيقتان لم تُسلَّما</numerusform>
            <numerusform>%n وثائق لم تُسلَّم</numerusform>
            <numerusform>%n وثيقة لم تُسلَّم</numerusform>
            <numerusform>%n وثيقة لم تُسلَّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers contradicted in interviews</source>
        <translation>
            <numerusform>لا إجابات تناقضها المقابلات</numerusform>
            <numerusform>إجابة واحدة تناقضها المقابلات</numerusform>
            <numerusform>إجابتان تناقضهما المقابلات</numerusform>
            <numerusform>%n إجابات تناقضها المقابلات</numerusform>
            <numerusform>%n إجابة تناقضها المقابلات</numerusform>
            <numerusform>%n إجابة تناقضها المقابلات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Urgent procedure not begun for %n answers</source>
        <translation>
            <numerusform>لم يبدأ الإجراء العاجل لأي إجابة</numerusform>
            <numerusform>لم يبدأ الإجراء العاجل لإجابة واحدة</numerusform>
            <numerusform>لم يبدأ الإجراء العاجل لإجابتين</numerusform>
            <numerusform>لم يبدأ الإجراء العاجل لـ %n إجابات</numerusform>
            <numerusform>لم يبدأ الإجراء العاجل لـ %n إجابة</numerusform>
            <numerusform>لم يبدأ الإجراء العاجل لـ %n إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments not answered</source>
        <translation>
            <numerusform>لا تعليقات دون رد</numerusform>
            <numerusform>تعليق واحد دون رد</numerusform>
            <numerusform>تعليقان دون رد</numerusform>
            <numerusform>%n تعليقات دون رد</numerusform>
            <numerusform>%n تعليقًا دون رد</numerusform>
            <numerusform>%n تعليق دون رد</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed on two devices. Choose what to keep</source>
        <translation>تغيّر على جهازين. اختر ما تحتفظ به</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>أجب عن هذا السؤال</translation>
    </message>
    <message>
        <source>Choose at least one answer to ‘How do you know?’</source>
        <translation>اختر إجابة واحدة على الأقل عن «كيف عرفت؟»</translation>
    </message>
    <message>
        <source>Enter what you found</source>
        <translation>أدخل ما وجدته</translation>
    </message>
    <message>
        <source>Enter how many workers were affected</source>
        <translation>أدخل عدد العمال المتأثرين</translation>
    </message>
    <message>
        <source>Add a photo or a paper</source>
        <translation>أضف صورة أو وثيقة</translation>
    </message>
    <message>
        <source>Changed on two devices. Choose which answer to keep</source>
        <translation>تغيّرت على جهازين. اختر الإجابة التي تبقى</translation>
    </message>
    <message>
        <source>Ask for the paper again, or say that it is not available</source>
        <translation>اطلب الوثيقة من جديد، أو سجّل أنها غير متاحة</translation>
    </message>
    <message>
        <source>Begin the urgent procedure, or change the answer</source>
        <translation>ابدأ الإجراء العاجل، أو غيّر الإجابة</translation>
    </message>
    <message>
        <source>Read why head office sent this back, then open the answers again</source>
        <translation>اقرأ لماذا أعاد المكتب الرئيسي هذا، ثم افتح الإجابات من جديد</translation>
    </message>
    <message>
        <source>Answer the comment of head office</source>
        <translation>أجب عن تعليق المكتب الرئيسي</translation>
    </message>
    <message>
        <source>{interviews} contradicts this answer. Check it once more</source>
        <translation>المقابلة {interviews} تناقض هذه الإجابة. تحقق منها مرة أخرى</translation>
    </message>
    <message>
        <source>{interviews} contradict this answer. Check it once more</source>
        <translation>المقابلات {interviews} تناقض هذه الإجابة. تحقق منها مرة أخرى</translation>
    </message>
    <message>
        <source>Put the photo on a question, or leave it out</source>
        <translation>ضع الصورة في سؤال، أو استبعدها</translation>
    </message>
    <message>
        <source>Choose why this was not checked</source>
        <translation>اختر لماذا لم يُفحص هذا</translation>
    </message>
    <message>
        <source>Choose why this does not apply</source>
        <translation>اختر لماذا لا ينطبق هذا</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>From head office</source>
        <translation>من المكتب الرئيسي</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>لا شيء يحتاج إلى انتباه.</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The disk does not take this now. It stays here and is tried again by itself.</source>
        <translation>لا يقبل القرص هذا الآن. يبقى النص هنا وتُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>This is not kept yet</source>
        <translation>لم يُحفظ هذا بعد</translation>
    </message>
    <message>
        <source>You changed it. Press the button again to keep it as it is now.</source>
        <translation>لقد غيّرت هذا. اضغط على الزر مرة أخرى لحفظه كما هو الآن.</translation>
    </message>
</context>
<context>
    <name>KeyInput</name>
    <message>
        <source>Press the new key</source>
        <translation>اضغط المفتاح الجديد</translation>
    </message>
    <message>
        <source>{what}. Press the new key</source>
        <translation>{what}. اضغط المفتاح الجديد</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
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
        <translation>لوحة الأرقام</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message numerus="yes">
        <source>%n commands have keys of your own.</source>
        <translation>
            <numerusform>لا أوامر لها مفتاح من اختيارك.</numerusform>
            <numerusform>أمر واحد له مفتاح من اختيارك.</numerusform>
            <numerusform>أمران لهما مفتاحان من اختيارك.</numerusform>
            <numerusform>%n أوامر لها مفاتيح من اختيارك.</numerusform>
            <numerusform>%n أمرًا لها مفاتيح من اختيارك.</numerusform>
            <numerusform>%n أمر لها مفاتيح من اختيارك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>1 to 4, S, F and ? work without Ctrl or Alt, outside of text.</source>
        <translation>تعمل 1 إلى 4 وS وF و? بدون Ctrl أو Alt، خارج النصوص.</translation>
    </message>
    <message>
        <source>Use single keys</source>
        <translation>استخدام المفاتيح المفردة</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>All commands have their usual keys.</source>
        <translation>لكل الأوامر مفاتيحها المعتادة.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Same sources as the last question</source>
        <translation>مصادر السؤال السابق نفسها</translation>
    </message>
    <message>
        <source>Flag for later</source>
        <translation>تعليم لوقت لاحق</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>ما يجب فحصه</translation>
    </message>
    <message>
        <source>Go to the first photo</source>
        <translation>الانتقال إلى الصورة الأولى</translation>
    </message>
    <message>
        <source>Save and next, from anywhere</source>
        <translation>حفظ والتالي، من أي مكان</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation>التقاط صور</translation>
    </message>
    <message>
        <source>Add photos and papers</source>
        <translation>إضافة صور ووثائق</translation>
    </message>
    <message>
        <source>Open or close confidential notes</source>
        <translation>فتح الملاحظات السرية أو إغلاقها</translation>
    </message>
    <message>
        <source>The question in the other language</source>
        <translation>السؤال باللغة الأخرى</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>{keys} is kept for answers, text or the system. Choose another key</source>
        <translation>{keys} محجوز للإجابات أو النص أو النظام. اختر مفتاحًا آخر</translation>
    </message>
    <message>
        <source>Ctrl and Alt together type letters on some keyboards. Use one of them</source>
        <translation>يكتب Ctrl مع Alt أحرفًا في بعض لوحات المفاتيح. استخدم أحدهما</translation>
    </message>
    <message>
        <source>A letter by itself is typed into text. Add Ctrl or Alt, or use a key like F7</source>
        <translation>الحرف وحده يُكتب في النص. أضف Ctrl أو Alt، أو استخدم مفتاحًا مثل F7</translation>
    </message>
    <message>
        <source>{keys} is the key of ‘{owner}’. Choose another key, or change that one first</source>
        <translation>{keys} هو مفتاح «{owner}». اختر مفتاحًا آخر، أو غيّر ذاك أولًا</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Select a key, then press the new one. Backspace leaves a command without a key. 1 to 4 always answer.</source>
        <translation>اختر مفتاحًا، ثم اضغط المفتاح الجديد. يترك Backspace الأمر بلا مفتاح. المفاتيح 1 إلى 4 تجيب دائمًا.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>البحث في الأوامر</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>On a question</source>
        <translation>في السؤال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Use the usual keys</source>
        <translation>استخدام المفاتيح المعتادة</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
</context>
<context>
    <name>LanguageSettings</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>As the interface</source>
        <translation>مثل الواجهة</translation>
    </message>
    <message>
        <source>As the interface, where the country uses it</source>
        <translation>كالواجهة، إن كانت مستعملة في البلد</translation>
    </message>
    <message>
        <source>This translation was not reviewed by a native speaker.</source>
        <translation>لم يراجع هذه الترجمة متحدث أصلي باللغة.</translation>
    </message>
    <message>
        <source>From the next assessment you open. English stands where a text is missing.</source>
        <translation>من التقييم التالي الذي تفتحه. إذا غاب نص ظهر بالإنجليزية.</translation>
    </message>
</context>
<context>
    <name>LastCycleLine</name>
    <message>
        <source>Photo of the visit before</source>
        <translation>صورة من الزيارة السابقة</translation>
    </message>
</context>
<context>
    <name>LicencesSheet</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>، </translation>
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
            <numerusform>أقل من دقيقة تقريبًا</numerusform>
            <numerusform>بقيت دقيقة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %n دقائق تقريبًا</numerusform>
            <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>أقل من ثانية تقريبًا</numerusform>
            <numerusform>بقيت ثانية تقريبًا</numerusform>
            <numerusform>بقيت ثانيتان تقريبًا</numerusform>
            <numerusform>بقيت %n ثوانٍ تقريبًا</numerusform>
            <numerusform>بقيت %n ثانية تقريبًا</numerusform>
            <numerusform>بقيت %n ثانية تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{count}, {time}</source>
        <translation>{count}، {time}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
</context>
<context>
    <name>LooseView</name>
    <message>
        <source>Put on {number}</source>
        <translation>وضعها في {number}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close with a change that is not saved?</source>
        <translation>الإغلاق مع تغيير لم يُحفظ؟</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>الإغلاق مع فقدانه</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>Close without the recovery code?</source>
        <translation>الإغلاق بدون رمز الاسترداد؟</translation>
    </message>
    <message>
        <source>It is shown only now and kept nowhere. Without it nobody can open your data if you forget the passphrase.</source>
        <translation>يظهر الآن فقط ولا يُحفظ في أي مكان. بدونه لا يستطيع أحد فتح بياناتك إذا نسيت عبارة المرور.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>إغلاق بدونه</translation>
    </message>
    <message>
        <source>Stay and write it down</source>
        <translation>البقاء لكتابته</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Closing your data</source>
        <translation>جارٍ إغلاق بياناتك</translation>
    </message>
    <message>
        <source>Closing your data. Waiting for {what}</source>
        <translation>جارٍ إغلاق بياناتك. في انتظار: {what}</translation>
    </message>
    <message>
        <source>Your last change could not be saved yet. Everything before it is safe. If you close now, that change is gone.</source>
        <translation>لم يُحفظ آخر تغيير لك بعد. كل ما قبله آمن. إذا أغلقت الآن ضاع هذا التغيير.</translation>
    </message>
    <message>
        <source>Closing your data. The other photos are added when you open this visit again</source>
        <translation>يجري إغلاق بياناتك. تُضاف الصور الأخرى عندما تفتح هذه الزيارة من جديد</translation>
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
        <translation>ممتثل</translation>
    </message>
    <message>
        <source>Non-compliant</source>
        <translation>غير ممتثل</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>All questions answered</source>
        <translation>أُجيب عن كل الأسئلة</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n changes not sent</source>
        <translation>
            <numerusform>كل التغييرات أُرسلت</numerusform>
            <numerusform>تغيير واحد لم يُرسل</numerusform>
            <numerusform>تغييران لم يُرسلا</numerusform>
            <numerusform>%n تغييرات لم تُرسل</numerusform>
            <numerusform>%n تغييرًا لم يُرسل</numerusform>
            <numerusform>%n تغيير لم يُرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes need a decision</source>
        <translation>
            <numerusform>لا تغييرات تحتاج إلى قرار</numerusform>
            <numerusform>تغيير واحد يحتاج إلى قرار</numerusform>
            <numerusform>تغييران يحتاجان إلى قرار</numerusform>
            <numerusform>%n تغييرات تحتاج إلى قرار</numerusform>
            <numerusform>%n تغييرًا يحتاج إلى قرار</numerusform>
            <numerusform>%n تغيير يحتاج إلى قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and papers not sent</source>
        <translation>
            <numerusform>كل الصور والوثائق أُرسلت</numerusform>
            <numerusform>صورة أو وثيقة واحدة لم تُرسل</numerusform>
            <numerusform>صورتان أو وثيقتان لم تُرسلا</numerusform>
            <numerusform>%n صور ووثائق لم تُرسل</numerusform>
            <numerusform>%n صورة ووثيقة لم تُرسل</numerusform>
            <numerusform>%n صورة ووثيقة لم تُرسل</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Your last change is not saved</source>
        <translation>لم يُحفظ آخر تغيير لك</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Saved on this device {time}</source>
        <translation>محفوظ على هذا الجهاز {time}</translation>
    </message>
    <message>
        <source>All sent {time}</source>
        <translation>أُرسل كل شيء {time}</translation>
    </message>
    <message>
        <source>Sending answers</source>
        <translation>تُرسَل الإجابات</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Sending {done} of {total}</source>
        <translation>يُرسَل {done} من {total}</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message numerus="yes">
        <source>{findings} non-compliant, %n clusters</source>
        <translation>
            <numerusform>المخالفات: {findings}</numerusform>
            <numerusform>المخالفات: {findings}، في مجموعة واحدة</numerusform>
            <numerusform>المخالفات: {findings}، في مجموعتين</numerusform>
            <numerusform>المخالفات: {findings}، في %n مجموعات</numerusform>
            <numerusform>المخالفات: {findings}، في %n مجموعة</numerusform>
            <numerusform>المخالفات: {findings}، في %n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{factory}, for practice</source>
        <translation>{factory}، للتدريب</translation>
    </message>
    <message>
        <source>{factory}, {day}</source>
        <translation>{factory}، {day}</translation>
    </message>
    <message>
        <source>{done} discussed, {left} to go</source>
        <translation>نوقش {done}، وبقي {left}</translation>
    </message>
    <message>
        <source>Finding {place} of {all}</source>
        <translation>المخالفة {place} من {all}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>غير موافق</translation>
    </message>
    <message>
        <source>Corrected on site</source>
        <translation>صُحّح أثناء الزيارة</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>العمال</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>النقابة</translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation>المقيّمون</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>لم يوقّع</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>وُقّع على الورق</translation>
    </message>
    <message>
        <source>Signed {time}</source>
        <translation>وُقّع في {time}</translation>
    </message>
</context>
<context>
    <name>MeetingFinder</name>
    <message>
        <source>Findings</source>
        <translation>المخالفات</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>المخالفة التالية</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>المخالفة السابقة</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>إنهاء الاجتماع</translation>
    </message>
</context>
<context>
    <name>MeetingFinding</name>
    <message>
        <source>Non-compliant</source>
        <translation>غير ممتثل</translation>
    </message>
    <message>
        <source>Factory response</source>
        <translation>رد المصنع</translation>
    </message>
    <message>
        <source>What the factory says</source>
        <translation>ما يقوله المصنع</translation>
    </message>
    <message>
        <source>This text is printed in the report</source>
        <translation>يُطبع هذا النص في التقرير</translation>
    </message>
    <message>
        <source>What the factory says, in its words</source>
        <translation>ما يقوله المصنع بكلماته</translation>
    </message>
    <message>
        <source>No findings to discuss</source>
        <translation>لا مخالفات للمناقشة</translation>
    </message>
    <message>
        <source>Nothing is listed for this meeting</source>
        <translation>لا شيء مدرج لهذا الاجتماع</translation>
    </message>
    <message>
        <source>Workers affected: {count}</source>
        <translation>العمال المتأثرون: {count}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>المكان: {place}</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>حالة واحدة</translation>
    </message>
    <message>
        <source>Several cases</source>
        <translation>عدة حالات</translation>
    </message>
    <message>
        <source>Whole factory</source>
        <translation>المصنع كله</translation>
    </message>
    <message>
        <source>Known from: {sources}</source>
        <translation>كيف عرفنا: {sources}</translation>
    </message>
</context>
<context>
    <name>MeetingPeople</name>
    <message>
        <source>Attendance and signatures</source>
        <translation>الحضور والتوقيعات</translation>
    </message>
    <message>
        <source>To sign says that the findings were presented. It does not say that the factory agrees with them.</source>
        <translation>التوقيع يعني أن المخالفات عُرضت. ولا يعني أن المصنع موافق عليها.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>عن أي جهة</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>لا أحد في القائمة بعد</translation>
    </message>
    <message>
        <source>Enter the name of the person</source>
        <translation>أدخل اسم الشخص</translation>
    </message>
</context>
<context>
    <name>MeetingPhoto</name>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>MeetingPresenter</name>
    <message>
        <source>The last entry is not saved yet. It is tried again</source>
        <translation>لم يُحفظ آخر إدخال بعد. تُعاد محاولة حفظه</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The questionnaire has {count} problems.</source>
        <translation>مشكلات الاستبيان: {count}.</translation>
    </message>
    <message>
        <source>Run ‘bwaudit content check’ to see each one.</source>
        <translation>شغّل «bwaudit content check» لعرض كل منها.</translation>
    </message>
    <message>
        <source>{name} is not on this device.</source>
        <translation>{name} ليس على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Your answers are safe.</source>
        <translation>إجاباتك آمنة.</translation>
    </message>
    <message>
        <source>Install the questionnaire pack again.</source>
        <translation>ثبّت حزمة الاستبيان من جديد.</translation>
    </message>
    <message>
        <source>{name} has changed since this assessment began.</source>
        <translation>تغيّر {name} منذ بدء هذا التقييم.</translation>
    </message>
    <message>
        <source>The assessment keeps the version it started with.</source>
        <translation>يحتفظ التقييم بالنسخة التي بدأ بها.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a workbook.</source>
        <translation>لا يمكن قراءة {name} كمصنف.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Save it as .xlsx in your spreadsheet program, then import it again.</source>
        <translation>احفظه بصيغة .xlsx في برنامج الجداول، ثم استورده من جديد.</translation>
    </message>
    <message>
        <source>{name} is too large for a workbook of one country.</source>
        <translation>{name} أكبر من أن يكون مصنف بلد واحد.</translation>
    </message>
    <message>
        <source>Export a new workbook, and copy your entries into it.</source>
        <translation>صدّر مصنفًا جديدًا، وانسخ إدخالاتك إليه.</translation>
    </message>
    <message>
        <source>Question {question} is not part of this assessment.</source>
        <translation>السؤال {question} ليس من هذا التقييم.</translation>
    </message>
    <message>
        <source>This assessment is closed.</source>
        <translation>هذا التقييم مغلق.</translation>
    </message>
    <message>
        <source>Reopen it to change answers.</source>
        <translation>أعد فتحه لتغيير الإجابات.</translation>
    </message>
    <message>
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message>
        <source>This assessment is not on this device.</source>
        <translation>هذا التقييم ليس على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Open it from a USB stick, or get it from head office.</source>
        <translation>افتحه من ذاكرة USB، أو اطلبه من المكتب الرئيسي.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>This factory is not on this device.</source>
        <translation>هذا المصنع ليس على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The factory does not allow {reader} to read this now.</source>
        <translation>لا يسمح المصنع لـ {reader} بقراءة هذا الآن.</translation>
    </message>
    <message>
        <source>Nothing was given.</source>
        <translation>لم يُعطَ شيء.</translation>
    </message>
    <message>
        <source>Ask the factory for its consent first.</source>
        <translation>اطلب موافقة المصنع أولًا.</translation>
    </message>
    <message>
        <source>This is not part of the factory’s record.</source>
        <translation>هذا ليس من سجل المصنع.</translation>
    </message>
    <message>
        <source>That passphrase does not match.</source>
        <translation>عبارة المرور هذه غير مطابقة.</translation>
    </message>
    <message>
        <source>Your data is safe.</source>
        <translation>بياناتك آمنة.</translation>
    </message>
    <message>
        <source>{tries} tries left, then a 15 minute wait.</source>
        <translation>المحاولات الباقية: {tries}، ثم انتظار 15 دقيقة.</translation>
    </message>
    <message>
        <source>That recovery code does not match this device.</source>
        <translation>رمز الاسترداد هذا لا يطابق هذا الجهاز.</translation>
    </message>
    <message>
        <source>That PIN does not match.</source>
        <translation>هذا الرقم السري غير مطابق.</translation>
    </message>
    <message>
        <source>The notes stay closed.</source>
        <translation>تبقى الملاحظات مغلقة.</translation>
    </message>
    <message>
        <source>The key file of this device is damaged.</source>
        <translation>ملف مفاتيح هذا الجهاز تالف.</translation>
    </message>
    <message>
        <source>Your answers are still in the store.</source>
        <translation>ما زالت إجاباتك في مخزن البيانات.</translation>
    </message>
    <message>
        <source>Restore vault.json.bak, or call support.</source>
        <translation>استعد vault.json.bak، أو اتصل بالدعم.</translation>
    </message>
    <message>
        <source>There is no store in this folder.</source>
        <translation>لا يوجد مخزن بيانات في هذا المجلد.</translation>
    </message>
    <message>
        <source>Choose another folder, or set up this device.</source>
        <translation>اختر مجلدًا آخر، أو جهّز هذا الجهاز.</translation>
    </message>
    <message>
        <source>The passphrase must have at least {least} characters.</source>
        <translation>أقل طول لعبارة المرور: {least} أحرف.</translation>
    </message>
    <message>
        <source>Four words that only you would put together are easy to keep in mind.</source>
        <translation>أربع كلمات لا يجمعها غيرك سهلة التذكر.</translation>
    </message>
    <message>
        <source>The PIN for notes must have at least {least} digits.</source>
        <translation>أقل عدد لأرقام الرقم السري للملاحظات: {least}.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>محاولات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>انتظر {seconds} ث، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Confidential notes are closed.</source>
        <translation>الملاحظات السرية مغلقة.</translation>
    </message>
    <message>
        <source>Enter your notes PIN to open them.</source>
        <translation>أدخل رقمك السري للملاحظات لفتحها.</translation>
    </message>
    <message>
        <source>This folder already holds a store.</source>
        <translation>في هذا المجلد مخزن بيانات.</translation>
    </message>
    <message>
        <source>Unlock it, or choose another folder.</source>
        <translation>افتح قفله، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The program is already open on this device.</source>
        <translation>البرنامج مفتوح على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Use the window that is open.</source>
        <translation>استخدم النافذة المفتوحة.</translation>
    </message>
    <message>
        <source>Your last change is not saved. The disk is full.</source>
        <translation>لم يُحفظ آخر تغيير لك. القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Everything up to {time} is safe.</source>
        <translation>كل ما كان حتى {time} آمن.</translation>
    </message>
    <message>
        <source>Your last change is not saved. This folder cannot be written to.</source>
        <translation>لم يُحفظ آخر تغيير لك. لا يمكن الكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <source>Make the folder writable, then select Try again.</source>
        <translation>اسمح بالكتابة في المجلد، ثم اختر «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>Another program is using the store.</source>
        <translation>يستخدم برنامج آخر مخزن البيانات.</translation>
    </message>
    <message>
        <source>Close it, then select Try again.</source>
        <translation>أغلقه، ثم اختر «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>The store on this device is damaged.</source>
        <translation>مخزن البيانات على هذا الجهاز تالف.</translation>
    </message>
    <message>
        <source>Try the automatic copy, open the folder, or call support.</source>
        <translation>جرّب النسخة التلقائية، أو افتح المجلد، أو اتصل بالدعم.</translation>
    </message>
    <message>
        <source>This store was made by a newer version of the program.</source>
        <translation>أُنشئ مخزن البيانات بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>Update the program, then open it again.</source>
        <translation>حدّث البرنامج، ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>The store could not be brought to this version.</source>
        <translation>تعذّر نقل مخزن البيانات إلى هذا الإصدار.</translation>
    </message>
    <message>
        <source>The store is as it was before.</source>
        <translation>مخزن البيانات كما كان.</translation>
    </message>
    <message>
        <source>Call support with the code.</source>
        <translation>اتصل بالدعم واذكر الرمز.</translation>
    </message>
    <message>
        <source>The store in this folder is not encrypted, so it was not opened.</source>
        <translation>مخزن البيانات في هذا المجلد غير مشفّر، لذلك لم يُفتح.</translation>
    </message>
    <message>
        <source>Call support: somebody may have replaced it.</source>
        <translation>اتصل بالدعم: ربما استبدله أحد.</translation>
    </message>
    <message>
        <source>Your last change is not saved.</source>
        <translation>لم يُحفظ آخر تغيير لك.</translation>
    </message>
    <message>
        <source>Select Try again, or save a copy to a USB stick.</source>
        <translation>اختر «إعادة المحاولة»، أو احفظ نسخة على ذاكرة USB.</translation>
    </message>
    <message>
        <source>The record of changes does not fit together at change {number} of {device}.</source>
        <translation>سجل التغييرات غير متصل عند التغيير {number} من {device}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Send a copy to head office, and call support.</source>
        <translation>أرسل نسخة إلى المكتب الرئيسي، واتصل بالدعم.</translation>
    </message>
    <message>
        <source>The file must be a photo (JPG, PNG, HEIC) or a PDF. ‘{name}’ was not added</source>
        <translation>يجب أن يكون الملف صورة (JPG, PNG, HEIC) أو PDF. لم يُضف «{name}»</translation>
    </message>
    <message>
        <source>The file must be smaller than {megabytes} MB. ‘{name}’ was not added</source>
        <translation>يجب أن يكون الملف أصغر من {megabytes} ميغابايت. لم يُضف «{name}»</translation>
    </message>
    <message>
        <source>The photo must have fewer than {megapixels} million pixels. ‘{name}’ was not added</source>
        <translation>يجب أن تكون الصورة أقل من {megapixels} مليون بكسل. لم تُضف «{name}»</translation>
    </message>
    <message>
        <source>‘{name}’ cannot be opened. It was not added</source>
        <translation>لا يمكن فتح «{name}». لم يُضف</translation>
    </message>
    <message>
        <source>‘{name}’ asks for a password. It was not added. Save it without one, then add it again</source>
        <translation>‘{name}’ يطلب كلمة مرور. لم تتم إضافته. احفظه من دونها ثم أضفه من جديد</translation>
    </message>
    <message>
        <source>The disk is full. {done} of {total} files were added. Free 200 MB, then add the others again</source>
        <translation>القرص ممتلئ. أضيف {done} من {total} ملفات. أفرغ 200 ميغابايت ثم أضف الباقي من جديد</translation>
    </message>
    <message>
        <source>A stored photo was changed outside the program.</source>
        <translation>تغيّرت صورة محفوظة خارج البرنامج.</translation>
    </message>
    <message>
        <source>The other photos are safe.</source>
        <translation>الصور الأخرى آمنة.</translation>
    </message>
    <message>
        <source>Get it back from the safety copy or from head office.</source>
        <translation>استعدها من النسخة الاحتياطية أو من المكتب الرئيسي.</translation>
    </message>
    <message>
        <source>The card was removed after {done} of {total} photos.</source>
        <translation>أُخرجت البطاقة بعد {done} من {total} من الصور.</translation>
    </message>
    <message>
        <source>Insert it again to copy the rest.</source>
        <translation>أدخلها من جديد لنسخ الباقي.</translation>
    </message>
    <message>
        <source>A stored photo is not on this device.</source>
        <translation>صورة محفوظة ليست على هذا الجهاز.</translation>
    </message>
    <message>
        <source>‘{folder}’ cannot be written to.</source>
        <translation>لا يمكن الكتابة في «{folder}».</translation>
    </message>
    <message>
        <source>The assessment is safe.</source>
        <translation>التقييم آمن.</translation>
    </message>
    <message>
        <source>Choose another folder, or save to Documents.</source>
        <translation>اختر مجلدًا آخر، أو احفظ في المستندات.</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>لم يُطبع التقرير.</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>وهو محفوظ.</translation>
    </message>
    <message>
        <source>Look at the printer, then select Print again.</source>
        <translation>انظر إلى الطابعة، ثم اختر «اطبع مجددًا».</translation>
    </message>
    <message>
        <source>No printer found.</source>
        <translation>لم يُعثر على طابعة.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>التقرير محفوظ.</translation>
    </message>
    <message>
        <source>Connect a printer, or save to USB and print on another computer.</source>
        <translation>صِل طابعة، أو احفظ على USB واطبع على حاسوب آخر.</translation>
    </message>
    <message>
        <source>‘{folder}’ is not connected.</source>
        <translation>‘{folder}’ غير متصل.</translation>
    </message>
    <message>
        <source>Connect it, or save to Documents.</source>
        <translation>صِله، أو احفظ في المستندات.</translation>
    </message>
    <message>
        <source>‘{name}’ is open in another program.</source>
        <translation>«{name}» مفتوح في برنامج آخر.</translation>
    </message>
    <message>
        <source>Close it, or save as ‘{other}’.</source>
        <translation>أغلقه، أو احفظ باسم «{other}».</translation>
    </message>
    <message>
        <source>A font of the program is missing.</source>
        <translation>أحد خطوط البرنامج مفقود.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>ثبّت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>The report did not come out whole ({detail}).</source>
        <translation>لم يخرج التقرير كاملًا ({detail}).</translation>
    </message>
    <message>
        <source>No report was saved, and the assessment is safe.</source>
        <translation>لم يُحفظ أي تقرير، والتقييم آمن.</translation>
    </message>
    <message>
        <source>Select Try again.</source>
        <translation>اختر «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>‘{name}’ is not a report as it was made: {detail}.</source>
        <translation>«{name}» ليس تقريرًا كما أُعدّ: {detail}.</translation>
    </message>
    <message>
        <source>Nothing was read from it.</source>
        <translation>لم يُقرأ منه شيء.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again.</source>
        <translation>اطلب الملف من المرسل من جديد.</translation>
    </message>
    <message>
        <source>‘{name}’ is a whole report, but {other} does not hold it: {detail}.</source>
        <translation>«{name}» تقرير كامل، لكن {other} لا يحويه: {detail}.</translation>
    </message>
    <message>
        <source>Compare number and revision, and ask the sender for the right file.</source>
        <translation>قارن الرقم والنسخة، واطلب من المرسل الملف الصحيح.</translation>
    </message>
    <message>
        <source>‘{name}’ is a table of rows, and carries no signature.</source>
        <translation>«{name}» جدول صفوف ولا يحمل توقيعا.</translation>
    </message>
    <message>
        <source>Put the JSON file that was saved with it into the same folder. It names this table.</source>
        <translation>ضع ملف JSON الذي حُفظ معه في المجلد نفسه. فهو يذكر هذا الجدول.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>اطلب الملف من جديد.</translation>
    </message>
    <message>
        <source>‘{name}’ was made by a newer version of the program.</source>
        <translation>أُنشئ «{name}» بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>‘{name}’ has a part with a name that is not allowed.</source>
        <translation>في «{name}» جزء باسم غير مسموح به.</translation>
    </message>
    <message>
        <source>Do not use this file. Ask the sender for a new one.</source>
        <translation>لا تستخدم هذا الملف. اطلب من المرسل ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>‘{name}’ is not whole: {part} is missing.</source>
        <translation>«{name}» غير كامل: ينقص {part}.</translation>
    </message>
    <message>
        <source>Ask the sender to copy the file again.</source>
        <translation>اطلب من المرسل نسخ الملف من جديد.</translation>
    </message>
    <message>
        <source>The signature on ‘{name}’ is not right.</source>
        <translation>التوقيع على «{name}» غير صحيح.</translation>
    </message>
    <message>
        <source>‘{name}’ is not addressed to this device.</source>
        <translation>«{name}» ليس موجّهًا إلى هذا الجهاز.</translation>
    </message>
    <message>
        <source>Ask the sender to add this device.</source>
        <translation>اطلب من المرسل إضافة هذا الجهاز.</translation>
    </message>
    <message>
        <source>Ask the sender for a new file.</source>
        <translation>اطلب من المرسل ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>‘{name}’ was signed by a device nobody here knows.</source>
        <translation>وقّع «{name}» جهاز لا يعرفه أحد هنا.</translation>
    </message>
    <message>
        <source>It was set aside.</source>
        <translation>وُضع جانبًا.</translation>
    </message>
    <message>
        <source>Ask head office to enrol that device.</source>
        <translation>اطلب من المكتب الرئيسي تسجيل ذلك الجهاز.</translation>
    </message>
    <message>
        <source>The receipt of head office does not match what was sent.</source>
        <translation>إيصال المكتب الرئيسي لا يطابق ما أُرسل.</translation>
    </message>
    <message>
        <source>Everything stays on this device.</source>
        <translation>يبقى كل شيء على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The app sends it again. Tell head office if this comes back.</source>
        <translation>يرسله التطبيق من جديد. أبلغ المكتب الرئيسي إذا تكرر هذا.</translation>
    </message>
    <message>
        <source>‘{name}’ was not saved: {reason}.</source>
        <translation>لم يُحفظ «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder or USB stick, and save again.</source>
        <translation>اختر مجلدًا آخر أو وحدة USB أخرى، ثم احفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>Something from head office was not taken, because its signature does not fit.</source>
        <translation>لم يُقبل شيء من المكتب الرئيسي لأن توقيعه لا يطابق.</translation>
    </message>
    <message>
        <source>It is asked for again each time. If this stays, tell head office.</source>
        <translation>يُطلب من جديد في كل مرة. إذا استمر هذا فأخبر المكتب الرئيسي.</translation>
    </message>
    <message>
        <source>Something from head office was made by a newer version of this program.</source>
        <translation>أُعدّ شيء من المكتب الرئيسي بإصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Update the program to read it.</source>
        <translation>حدّث البرنامج لتقرأه.</translation>
    </message>
    <message>
        <source>Head office did not answer at {time}.</source>
        <translation>لم يردّ المكتب الرئيسي في {time}.</translation>
    </message>
    <message>
        <source>Everything is safe on this device.</source>
        <translation>كل شيء آمن على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The app tries again by itself every 10 minutes.</source>
        <translation>يحاول التطبيق من تلقاء نفسه كل 10 دقائق.</translation>
    </message>
    <message>
        <source>The app tries again by itself.</source>
        <translation>يعيد التطبيق المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Head office is busy.</source>
        <translation>المكتب الرئيسي مشغول.</translation>
    </message>
    <message>
        <source>Use the code that was written down last for this device.</source>
        <translation>استخدم الرمز الذي كُتب آخر مرة لهذا الجهاز.</translation>
    </message>
    <message>
        <source>A letter or digit of the recovery code is wrong, or missing.</source>
        <translation>حرف أو رقم من رمز الاسترداد خاطئ أو ناقص.</translation>
    </message>
    <message>
        <source>Compare it with your paper: nine groups of three.</source>
        <translation>قارنه بورقتك: تسع مجموعات من ثلاثة.</translation>
    </message>
    <message>
        <source>That is the passphrase you have now.</source>
        <translation>هذه هي عبارة المرور الحالية.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيرها.</translation>
    </message>
    <message>
        <source>That is the PIN you have now.</source>
        <translation>هذا هو الرقم السري الحالي.</translation>
    </message>
    <message>
        <source>Choose another PIN.</source>
        <translation>اختر رقمًا سريًا آخر.</translation>
    </message>
    <message>
        <source>Free 200 MB, then select Try again. Do not close the app: everything up to {time} is safe.</source>
        <translation>حرّر 200 ميغابايت، ثم اختر إعادة المحاولة. لا تغلق البرنامج: كل ما كان حتى {time} آمن.</translation>
    </message>
    <message>
        <source>Your last change is not saved. Something went wrong.</source>
        <translation>لم يُحفظ آخر تغيير لك. حدث خطأ ما.</translation>
    </message>
    <message>
        <source>What you typed stays in its field. Select Try again, or copy it.</source>
        <translation>ما كتبته باقٍ في خانته. اختر «حاول مرة أخرى»، أو انسخه.</translation>
    </message>
    <message>
        <source>This device is not set up: {reason}.</source>
        <translation>لم يُجهَّز هذا الجهاز: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was recorded yet, so nothing is lost.</source>
        <translation>لم يُسجَّل شيء بعد، فلم يضع شيء.</translation>
    </message>
    <message>
        <source>Free 200 MB, or let the program write to its folder, then select Set up again.</source>
        <translation>حرّر 200 ميغابايت، أو اسمح للبرنامج بالكتابة في مجلده، ثم اختر «تجهيز» مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was changed: {reason}.</source>
        <translation>لم يتغير شيء: {reason}.</translation>
    </message>
    <message>
        <source>Your data is safe, and what opened it before still does.</source>
        <translation>بياناتك بأمان، وما كان يفتحها من قبل لا يزال يفتحها.</translation>
    </message>
    <message>
        <source>Free 200 MB, or let the program write to its folder, then try again.</source>
        <translation>حرّر 200 ميغابايت، أو اسمح للبرنامج بالكتابة في مجلده، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A part of ‘{name}’ is empty: the file is damaged. It was not added. Copy it from the camera again</source>
        <translation>جزء من «{name}» فارغ: الملف تالف. لم يُضف. انسخه مرة أخرى من الكاميرا</translation>
    </message>
    <message>
        <source>This device does not write files now. {done} of {total} files were added. Once changes are saved again, add the others</source>
        <translation>هذا الجهاز لا يكتب الملفات الآن. أُضيف {done} من {total} من الملفات. عندما تُحفظ التغييرات من جديد، أضف الملفات الباقية</translation>
    </message>
    <message>
        <source>No photos (JPG, PNG, HEIC) are in ‘{name}’. Nothing was added from it</source>
        <translation>لا توجد صور (JPG, PNG, HEIC) في «{name}». لم يُضف منه شيء</translation>
    </message>
    <message>
        <source>Only the first {most} photos of ‘{name}’ are taken at once. Not added: {left}. Add the folders in it one by one</source>
        <translation>تُؤخذ أول {most} صورة فقط من «{name}» دفعة واحدة. لم تُضف: {left}. أضف المجلدات التي فيه واحدًا واحدًا</translation>
    </message>
    <message>
        <source>The folder ‘{name}’ cannot be opened. Nothing was added from it</source>
        <translation>لا يمكن فتح المجلد «{name}». لم يُضف منه شيء</translation>
    </message>
    <message>
        <source>There is no room left in ‘{folder}’. ‘{name}’ was not saved there.</source>
        <translation>لم تعد هناك مساحة في ‘{folder}’. لم يُحفظ ‘{name}’ هناك.</translation>
    </message>
    <message>
        <source>Make room there, or save to another folder.</source>
        <translation>أخلِ مساحة هناك، أو احفظ في مجلد آخر.</translation>
    </message>
    <message>
        <source>‘{name}’ is not a whole file of BW Audit.</source>
        <translation>‏«{name}» ليس ملفًا كاملًا من BW Audit.</translation>
    </message>
    <message>
        <source>‘{name}’ is damaged: it differs from what was signed ({part}).</source>
        <translation>«{name}» تالف: يختلف عما وُقّع ({part}).</translation>
    </message>
    <message>
        <source>‘{name}’ is larger than a copy can be.</source>
        <translation>‏«{name}» أكبر مما يمكن أن تكون عليه نسخة.</translation>
    </message>
    <message>
        <source>What was saved on this device is safe.</source>
        <translation>ما حُفظ على هذا الجهاز آمن.</translation>
    </message>
    <message>
        <source>‘{name}’ was not taken in: there is no room left on this device.</source>
        <translation>لم تُدخل ‘{name}’: لم تعد هناك مساحة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Free {megabytes} MB, then take it in again.</source>
        <translation>أخلِ {megabytes} ميغابايت، ثم أدخلها من جديد.</translation>
    </message>
    <message>
        <source>Head office does not accept this device.</source>
        <translation>لا يقبل المكتب الرئيسي هذا الجهاز.</translation>
    </message>
    <message>
        <source>Ask head office for a new enrolment code.</source>
        <translation>اطلب من المكتب الرئيسي رمز تسجيل جديدًا.</translation>
    </message>
    <message>
        <source>The address answers, but it is not a head office.</source>
        <translation>العنوان يردّ، لكنه ليس مكتبًا رئيسيًا.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check the address in Settings.</source>
        <translation>راجع العنوان في الإعدادات.</translation>
    </message>
    <message>
        <source>This network wants you to log in first.</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Nothing was sent. Everything is safe on this device.</source>
        <translation>لم يُرسل شيء. كل شيء آمن على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Open a web browser, log in to the network, then select Send.</source>
        <translation>افتح متصفح ويب، وسجّل الدخول إلى الشبكة، ثم اختر «إرسال».</translation>
    </message>
    <message>
        <source>This device does not know a head office yet.</source>
        <translation>لا يعرف هذا الجهاز مكتبًا رئيسيًا بعد.</translation>
    </message>
    <message>
        <source>Enter the address and the code in Settings.</source>
        <translation>أدخل العنوان والرمز في الإعدادات.</translation>
    </message>
    <message>
        <source>Head office does not accept this code.</source>
        <translation>لا يقبل المكتب الرئيسي هذا الرمز.</translation>
    </message>
    <message>
        <source>Check it letter by letter. A code works once.</source>
        <translation>راجعه حرفًا حرفًا. يعمل الرمز مرة واحدة.</translation>
    </message>
    <message>
        <source>This is not a whole code of a head office: one has {letters} letters and digits.</source>
        <translation>هذا ليس رمزًا كاملًا من مكتب رئيسي: للرمز {letters} حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>This code is of another head office than the one at this address.</source>
        <translation>هذا الرمز لمكتب رئيسي آخر غير الذي على هذا العنوان.</translation>
    </message>
    <message>
        <source>Check the address and the code.</source>
        <translation>تحقق من العنوان والرمز.</translation>
    </message>
    <message>
        <source>Head office needs a newer version of the program.</source>
        <translation>يحتاج المكتب الرئيسي إلى إصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>Update the program, then send again.</source>
        <translation>حدّث البرنامج، ثم أرسل من جديد.</translation>
    </message>
    <message>
        <source>Head office gave an answer the program does not understand.</source>
        <translation>أعطى المكتب الرئيسي ردًا لا يفهمه البرنامج.</translation>
    </message>
    <message>
        <source>Nothing is marked as sent. Everything is safe on this device.</source>
        <translation>لم يُعلَّم شيء بأنه أُرسل. كل شيء آمن على هذا الجهاز.</translation>
    </message>
    <message>
        <source>This is not the head office the device was enrolled with.</source>
        <translation>هذا ليس المكتب الرئيسي الذي سُجّل الجهاز لديه.</translation>
    </message>
    <message>
        <source>Check the address in Settings, or enrol again.</source>
        <translation>راجع العنوان في الإعدادات، أو سجّل الجهاز من جديد.</translation>
    </message>
    <message>
        <source>There is already a head office in ‘{folder}’.</source>
        <translation>يوجد مكتب رئيسي في «{folder}».</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>اختر مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>There is no head office in ‘{folder}’.</source>
        <translation>لا يوجد مكتب رئيسي في «{folder}».</translation>
    </message>
    <message>
        <source>Make one with ‘bwaudit headoffice init’.</source>
        <translation>أنشئ واحدًا بالأمر «bwaudit headoffice init».</translation>
    </message>
    <message>
        <source>The report cannot be written into ‘{folder}’.</source>
        <translation>لا يمكن كتابة التقرير في ‘{folder}’.</translation>
    </message>
    <message>
        <source>No finished visit of {country} from {first} to {last} was received.</source>
        <translation>لم تُستلم أي زيارة منتهية في {country} من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>Choose another period, or wait until assessors have closed and sent their visits.</source>
        <translation>اختر فترة أخرى، أو انتظر حتى يغلق المقيّمون زياراتهم ويرسلوها.</translation>
    </message>
    <message>
        <source>Factories visited in the period: {count}. Fewer than {least} would show single factories.</source>
        <translation>المصانع التي زيرت في هذه الفترة: {count}. أقل من {least} يكشف مصانع بعينها.</translation>
    </message>
    <message>
        <source>Choose a longer period.</source>
        <translation>اختر فترة أطول.</translation>
    </message>
    <message>
        <source>The period ends on {last}, before it begins on {first}.</source>
        <translation>تنتهي الفترة في {last}، قبل بدايتها في {first}.</translation>
    </message>
    <message>
        <source>Swap --from and --to.</source>
        <translation>بدّل بين --from و--to.</translation>
    </message>
    <message>
        <source>Nothing was received of a country ‘{country}’.</source>
        <translation>لم يُستلم شيء من بلد «{country}».</translation>
    </message>
    <message>
        <source>Received so far: {known}.</source>
        <translation>المستلَم حتى الآن: {known}.</translation>
    </message>
    <message>
        <source>No assessment ‘{assessment}’ was received here.</source>
        <translation>لم يُستلم هنا تقييم ‘{assessment}’.</translation>
    </message>
    <message>
        <source>Run ‘bwaudit headoffice review list’ to see what was.</source>
        <translation>شغّل ‘bwaudit headoffice review list’ لترى ما استُلم.</translation>
    </message>
    <message>
        <source>Port {port} is in use.</source>
        <translation>المنفذ {port} مستخدم.</translation>
    </message>
    <message>
        <source>Choose another with --port.</source>
        <translation>اختر منفذًا آخر بالخيار --port.</translation>
    </message>
    <message>
        <source>A name must have from 1 to {most} characters.</source>
        <translation>يجب أن يكون الاسم من حرف واحد إلى {most} حرف.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>This computer has no address ‘{host}’.</source>
        <translation>ليس لهذا الحاسوب العنوان «{host}».</translation>
    </message>
    <message>
        <source>Choose one of its own with --host.</source>
        <translation>اختر أحد عناوينه باستعمال --host.</translation>
    </message>
    <message>
        <source>The key file ‘{name}’ of this head office is not there or cannot be read.</source>
        <translation>ملف مفاتيح هذا المكتب الرئيسي «{name}» غير موجود أو لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>What was received is kept.</source>
        <translation>ما استُلم محفوظ.</translation>
    </message>
    <message>
        <source>Put the file back from your copy, then start again.</source>
        <translation>أعد الملف من نسختك، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>What is saved is safe.</source>
        <translation>ما حُفظ آمن.</translation>
    </message>
    <message>
        <source>Free 200 MB, then try again.</source>
        <translation>حرّر 200 ميغابايت، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The folder of the program cannot be written to.</source>
        <translation>لا يمكن الكتابة في مجلد البرنامج.</translation>
    </message>
    <message>
        <source>Make the folder writable, then try again.</source>
        <translation>اسمح بالكتابة في المجلد، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk does not take what is written.</source>
        <translation>لا يقبل القرص ما يُكتب.</translation>
    </message>
    <message>
        <source>Try again, or call support with the code.</source>
        <translation>حاول مرة أخرى، أو اتصل بالدعم واذكر الرمز.</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>لم يبقَ مكان</translation>
    </message>
    <message>
        <source>files this large do not fit there</source>
        <translation>لا تتسع الذاكرة لملفات بهذا الحجم</translation>
    </message>
    <message>
        <source>it cannot be written to</source>
        <translation>لا يمكن الكتابة عليه</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>المجلد لم يعد موجودًا</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <translation>وحدة التخزين لا تستجيب</translation>
    </message>
    <message>
        <source>the drive is gone</source>
        <translation>وحدة التخزين لم تعد موجودة</translation>
    </message>
    <message>
        <source>the drive did not take it</source>
        <translation>لم تقبله وحدة التخزين</translation>
    </message>
    <message>
        <source>it did not come out whole when it was read again</source>
        <translation>لم تكن كاملة عند قراءتها من جديد</translation>
    </message>
    <message>
        <source>This assessment is not finished. Write a comment instead</source>
        <translation>هذا التقييم لم ينتهِ. اكتب تعليقًا بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Enter the comment</source>
        <translation>أدخل التعليق</translation>
    </message>
    <message>
        <source>The comment must have {most} characters or fewer</source>
        <translation>يجب ألا يزيد التعليق على {most} حرف</translation>
    </message>
    <message>
        <source>This is the plan of another factory. Open that factory, then take it in</source>
        <translation>هذه خطة مصنع آخر. افتح ذلك المصنع، ثم أدخلها</translation>
    </message>
    <message>
        <source>Row {row}: only the advisor marks a line as verified or repeated</source>
        <translation>الصف {row}: المستشار وحده يحدد أن السطر تم التحقق منه أو وُجد مرة أخرى</translation>
    </message>
    <message>
        <source>Row {row} does not say what the factory found. Fill in the issue</source>
        <translation>لا يذكر الصف {row} ما وجده المصنع. املأ المسألة</translation>
    </message>
    <message>
        <source>Row {row} is a copy of row {first}. Delete one</source>
        <translation>الصف {row} نسخة من الصف {first}. احذف أحدهما</translation>
    </message>
    <message>
        <source>Row {row} belongs to another plan. Delete it</source>
        <translation>الصف {row} من خطة أخرى. احذفه</translation>
    </message>
    <message>
        <source>Row {row} has a text that is longer than {most} characters</source>
        <translation>في الصف {row} نص أطول من {most} حرف</translation>
    </message>
    <message>
        <source>The hidden part of this file was changed. Save the plan as Excel again and copy the answers over</source>
        <translation>تغيّر الجزء المخفي من هذا الملف. احفظ الخطة بصيغة Excel من جديد وانقل الإجابات إليها</translation>
    </message>
    <message>
        <source>The row with the titles of the columns is gone. Put it back</source>
        <translation>صف عناوين الأعمدة غير موجود. أعده</translation>
    </message>
    <message>
        <source>Only rows 1 to {most} are read. Delete what is below</source>
        <translation>تُقرأ الصفوف من 1 إلى {most} فقط. احذف ما تحتها</translation>
    </message>
    <message>
        <source>Row {row}, {column}: there is a formula. Enter what it gives</source>
        <translation>الصف {row}، {column}: هنا صيغة حسابية. أدخل ناتجها</translation>
    </message>
    <message>
        <source>Row {row}, {column}: there is a mistake of Excel’s in the cell. Enter the answer</source>
        <translation>الصف {row}، {column}: في الخلية علامة خلل من Excel. أدخل الإجابة</translation>
    </message>
    <message>
        <source>Row {row}, {column}: enter text</source>
        <translation>الصف {row}، {column}: أدخل نصًا</translation>
    </message>
    <message>
        <source>This file is no Excel workbook of a plan. Choose the file with the ending .xlsx</source>
        <translation>هذا الملف ليس مصنف خطة من Excel. اختر ملفًا ينتهي بـ .xlsx</translation>
    </message>
    <message>
        <source>This workbook was made by a newer version of the program</source>
        <translation>أُنشئ هذا المصنف بإصدار أحدث من البرنامج</translation>
    </message>
    <message>
        <source>Row {row}, {column}: ‘{said}’ is not one of the choices: {choices}</source>
        <translation>الصف {row}، {column}: «{said}» ليس من الخيارات: {choices}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: ‘{said}’ is no date. Write year, month, day, for example 2026-06-30</source>
        <translation>الصف {row}، {column}: «{said}» ليس تاريخًا. اكتب السنة ثم الشهر ثم اليوم، مثل ⁦2026-06-30⁩</translation>
    </message>
    <message>
        <source>This workbook has a password. Save it in Excel without one, then take it in</source>
        <translation>لهذا المصنف كلمة مرور. احفظه في Excel من دونها ثم أدخله</translation>
    </message>
    <message>
        <source>This is a workbook of an older Excel. Save it as .xlsx, then take it in</source>
        <translation>هذا مصنف من إصدار أقدم من Excel. احفظه بصيغة ‎.xlsx ثم أدخله</translation>
    </message>
    <message>
        <source>This workbook is damaged and cannot be read. Save it once more in Excel</source>
        <translation>هذا المصنف تالف ولا يمكن قراءته. احفظه مرة أخرى في Excel</translation>
    </message>
    <message>
        <source>This workbook was not saved from the plan, or its hidden sheet is gone. Save the plan as Excel again and copy the answers over</source>
        <translation>لم يُحفظ هذا المصنف من الخطة، أو أن ورقته المخفية غير موجودة. احفظ الخطة بصيغة Excel من جديد وانقل الإجابات إليها</translation>
    </message>
    <message>
        <source>The column ‘{column}’ is gone. Put it back</source>
        <translation>العمود «{column}» غير موجود. أعده</translation>
    </message>
    <message>
        <source>The column ‘{column}’ stands there twice. Delete one</source>
        <translation>العمود «{column}» موجود مرتين. احذف أحدهما</translation>
    </message>
    <message>
        <source>The hours must be a number from 0.5 to 24, for example 1.5</source>
        <translation>يجب أن تكون الساعات رقمًا من 0.5 إلى 24، مثل 1.5</translation>
    </message>
    <message>
        <source>Enter the function of the member, not a name</source>
        <translation>أدخل وظيفة العضو، لا اسمه</translation>
    </message>
    <message>
        <source>Workers affected must be a number, for example 86</source>
        <translation>يجب أن يكون عدد العمال المتأثرين رقمًا، مثل 86</translation>
    </message>
    <message>
        <source>Workers affected must be {headcount} or fewer, the number of workers in this factory</source>
        <translation>يجب ألا يزيد عدد العمال المتأثرين على {headcount}، وهو عدد عمال هذا المصنع</translation>
    </message>
    <message>
        <source>This must be a number, for example 86</source>
        <translation>يجب أن يكون هذا رقمًا، مثل 86</translation>
    </message>
    <message>
        <source>This must be from {low} to {high}</source>
        <translation>يجب أن يكون هذا من {low} إلى {high}</translation>
    </message>
    <message>
        <source>The text must have {most} characters or fewer</source>
        <translation>يجب ألا يزيد عدد أحرف النص على {most}</translation>
    </message>
    <message>
        <source>Head office did not take this.</source>
        <translation>لم يقبل المكتب الرئيسي هذا.</translation>
    </message>
    <message>
        <source>The other parts go on. Call head office and name the reason: {reason}.</source>
        <translation>تستمر الأجزاء الأخرى. اتصل بالمكتب الرئيسي واذكر السبب: {reason}.</translation>
    </message>
    <message>
        <source>‘{name}’ is damaged.</source>
        <translation>‘{name}’ تالف.</translation>
    </message>
    <message>
        <source>Put the last backup in its place.</source>
        <translation>ضع آخر نسخة احتياطية مكانه.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{name} is out already, and a version never changes. Give it a newer one</source>
        <translation>{name} صدر من قبل، والإصدار لا يتغير أبدًا. أعطه إصدارًا أحدث</translation>
    </message>
    <message>
        <source>Row {row}, {column}: the cell is joined with another. Split them and fill in each</source>
        <translation>الصف {row}، {column}: الخلية مدموجة مع أخرى. افصلهما واملأ كل واحدة</translation>
    </message>
    <message>
        <source>Choose yes or no</source>
        <translation>اختر نعم أو لا</translation>
    </message>
    <message>
        <source>This must be {most} or less</source>
        <translation>يجب ألا يزيد هذا على {most}</translation>
    </message>
    <message>
        <source>This must be a whole number, for example 86</source>
        <translation>يجب أن يكون هذا رقمًا صحيحًا بلا كسور، مثل 86</translation>
    </message>
    <message>
        <source>The date must be year, month, day, for example 2026-05-14</source>
        <translation>يُكتب التاريخ بالسنة ثم الشهر ثم اليوم، مثل ⁦2026-05-14⁩</translation>
    </message>
    <message>
        <source>This must be {least} or more</source>
        <translation>يجب ألا يقل هذا عن {least}</translation>
    </message>
    <message>
        <source>Check it letter by letter.</source>
        <translation>تحقق منه حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>The address must be as https://office.example.org, without spaces and passwords.</source>
        <translation>يجب أن يكون العنوان مثل https://office.example.org، بلا مسافات ولا كلمة مرور.</translation>
    </message>
    <message>
        <source>Nothing is recorded here yet, so there is nothing to copy</source>
        <translation>لم يُسجَّل شيء هنا بعد، فلا يوجد ما يُنسخ</translation>
    </message>
    <message>
        <source>The notes of this assessment are sealed and wait to be sent. You can write new ones once head office has them</source>
        <translation>ملاحظات هذا التقييم مختومة وتنتظر الإرسال. يمكنك كتابة ملاحظات جديدة بعد أن يستلمها المكتب الرئيسي</translation>
    </message>
    <message>
        <source>Head office did not write this to this assessment</source>
        <translation>لم يكتب المكتب الرئيسي هذا في هذا التقييم</translation>
    </message>
    <message>
        <source>Enter your answer to head office first</source>
        <translation>أدخل أولًا ردك على المكتب الرئيسي</translation>
    </message>
    <message>
        <source>Enter why this finding may be shown in the exit meeting</source>
        <translation>أدخل سبب السماح بعرض هذه المخالفة في الاجتماع الختامي</translation>
    </message>
    <message>
        <source>Only the lead assessor can show this finding in the exit meeting</source>
        <translation>وحده المقيّم الرئيسي يعرض هذه المخالفة في الاجتماع الختامي</translation>
    </message>
    <message>
        <source>Something was changed on two devices. Choose in Sync what to keep</source>
        <translation>تغيّر شيء على جهازين. اختر في المزامنة ما تحتفظ به</translation>
    </message>
    <message>
        <source>{number} was changed on two devices. Choose which answer to keep</source>
        <translation>تغيّر {number} على جهازين. اختر الإجابة التي تبقى</translation>
    </message>
    <message>
        <source>Enter why the assessment is finished with open points</source>
        <translation>أدخل سبب إنهاء التقييم مع نقاط مفتوحة</translation>
    </message>
    <message>
        <source>Enter why the assessment is opened again</source>
        <translation>أدخل سبب فتح التقييم من جديد</translation>
    </message>
    <message>
        <source>Enter what the paper is</source>
        <translation>أدخل ما هي الوثيقة</translation>
    </message>
    <message>
        <source>Mend the cells that are named, then paste the table again</source>
        <translation>أصلح الخلايا المذكورة، ثم الصق الجدول من جديد</translation>
    </message>
    <message>
        <source>The month must be year and month, for example 2026-04</source>
        <translation>يُكتب الشهر بالسنة ثم الشهر، مثل ⁦2026-04⁩</translation>
    </message>
    <message>
        <source>People must be a number, for example 6</source>
        <translation>يجب أن يكون عدد الأشخاص رقمًا، مثل 6</translation>
    </message>
    <message>
        <source>People must be {most} or fewer</source>
        <translation>يجب ألا يزيد عدد الأشخاص على {most}</translation>
    </message>
    <message>
        <source>Women must be {count} or fewer, the number of people</source>
        <translation>يجب ألا يزيد عدد النساء على {count}، وهو عدد الأشخاص</translation>
    </message>
    <message>
        <source>Line or section must have {most} characters or fewer</source>
        <translation>يجب ألا تزيد أحرف الخط أو القسم على {most}</translation>
    </message>
    <message>
        <source>Women must be a number, for example 4</source>
        <translation>يجب أن يكون عدد النساء رقمًا، مثل 4</translation>
    </message>
    <message>
        <source>The period must be a year or a month, for example 2026 or 2026-05</source>
        <translation>يجب أن تكون الفترة سنة أو شهرًا، مثل 2026 أو ⁦2026-05⁩</translation>
    </message>
    <message>
        <source>The period must have begun</source>
        <translation>يجب أن تكون الفترة قد بدأت</translation>
    </message>
    <message>
        <source>Enter where the figure is from, for example production records</source>
        <translation>أدخل مصدر الرقم، مثل سجلات الإنتاج</translation>
    </message>
    <message>
        <source>This must have two decimals at most, for example 3.25</source>
        <translation>يجب ألا يزيد هذا الرقم على منزلتين عشريتين، مثلا 3.25</translation>
    </message>
    <message>
        <source>Enter the name of the factory</source>
        <translation>أدخل اسم المصنع</translation>
    </message>
    <message>
        <source>The cycle must be a number, for example 1</source>
        <translation>يجب أن تكون الدورة رقمًا، مثل 1</translation>
    </message>
    <message>
        <source>Visit end must be on or after {start}</source>
        <translation>يجب أن تنتهي الزيارة في {start} أو بعده</translation>
    </message>
    <message>
        <source>Enter what the factory found</source>
        <translation>أدخل ما وجده المصنع</translation>
    </message>
    <message>
        <source>Enter why this line is taken off the plan</source>
        <translation>أدخل سبب إزالة هذا السطر من الخطة</translation>
    </message>
    <message>
        <source>This is the first visit to the factory on this device</source>
        <translation>هذه أول زيارة للمصنع على هذا الجهاز</translation>
    </message>
    <message>
        <source>Enter the name of the person</source>
        <translation>أدخل اسم الشخص</translation>
    </message>
    <message>
        <source>Sign in the box, or sign on paper</source>
        <translation>وقّع في المربع، أو وقّع على الورق</translation>
    </message>
    <message>
        <source>Sign once more, inside the box</source>
        <translation>وقّع مرة أخرى، داخل المربع</translation>
    </message>
    <message>
        <source>Enter who may read</source>
        <translation>أدخل من يجوز له أن يقرأ</translation>
    </message>
    <message>
        <source>Enter the function of the person who gave the consent</source>
        <translation>أدخل وظيفة من أعطى الموافقة</translation>
    </message>
    <message>
        <source>Choose at least one thing that may be read</source>
        <translation>اختر شيئًا واحدًا على الأقل تجوز قراءته</translation>
    </message>
    <message>
        <source>Photos and answers belong to findings. Choose findings as well</source>
        <translation>الصور والإجابات تتبع المخالفات. اختر المخالفات أيضًا</translation>
    </message>
    <message>
        <source>The consent must end on or after {day}</source>
        <translation>يجب أن تنتهي الموافقة في {day} أو بعده</translation>
    </message>
    <message>
        <source>A copy can be for {most} laptops or fewer</source>
        <translation>يمكن أن تكون النسخة لـ {most} حواسيب أو أقل</translation>
    </message>
    <message>
        <source>Only two non-compliant findings can be told together</source>
        <translation>لا تُعرض معًا إلا مخالفتان حكمهما غير ممتثل</translation>
    </message>
    <message>
        <source>These findings are told together already</source>
        <translation>هاتان المخالفتان تُعرضان معًا من قبل</translation>
    </message>
    <message>
        <source>This photo does not say when it was taken, or by which camera</source>
        <translation>هذه الصورة لا تقول متى التُقطت أو بأي كاميرا</translation>
    </message>
    <message>
        <source>{typed} can mean {large} or {small}. Enter the one that is meant</source>
        <translation>قد يعني {typed} الرقم {large} أو {small}. اكتب الرقم المقصود</translation>
    </message>
    <message>
        <source>This must be a number of people, for example 24</source>
        <translation>يجب أن يكون هذا عدد أشخاص، مثل 24</translation>
    </message>
    <message>
        <source>Enter why the factory does not agree</source>
        <translation>أدخل سبب عدم موافقة المصنع</translation>
    </message>
    <message>
        <source>This dispute is settled. A new one cannot be opened on the same finding</source>
        <translation>حُسم هذا الاعتراض. لا يمكن فتح اعتراض جديد على المخالفة نفسها</translation>
    </message>
    <message>
        <source>There is no dispute on this finding</source>
        <translation>لا اعتراض على هذه المخالفة</translation>
    </message>
    <message>
        <source>Enter the reason for this decision. The factory reads it</source>
        <translation>أدخل سبب هذا القرار. يقرؤه المصنع</translation>
    </message>
    <message>
        <source>This finding is not published, so there is nothing to answer in public</source>
        <translation>لم تُنشر هذه المخالفة، فلا شيء يُردّ عليه علنًا</translation>
    </message>
    <message>
        <source>{name} must be from {low} to {high}</source>
        <translation>يجب أن يكون {name} من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{name} must be a number, for example 86</source>
        <translation>يجب أن يكون {name} رقمًا، مثل 86</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left, then a 15 minute wait.</source>
        <translation>
            <numerusform>لا محاولات باقية. انتظر 15 دقيقة.</numerusform>
            <numerusform>بقيت محاولة واحدة، ثم انتظار 15 دقيقة.</numerusform>
            <numerusform>بقيت محاولتان، ثم انتظار 15 دقيقة.</numerusform>
            <numerusform>بقيت %n محاولات، ثم انتظار 15 دقيقة.</numerusform>
            <numerusform>بقيت %n محاولة، ثم انتظار 15 دقيقة.</numerusform>
            <numerusform>بقيت %n محاولة، ثم انتظار 15 دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds, then try again.</source>
        <translation>
            <numerusform>حاول من جديد الآن.</numerusform>
            <numerusform>انتظر ثانية، ثم حاول من جديد.</numerusform>
            <numerusform>انتظر ثانيتين، ثم حاول من جديد.</numerusform>
            <numerusform>انتظر %n ثوانٍ، ثم حاول من جديد.</numerusform>
            <numerusform>انتظر %n ثانية، ثم حاول من جديد.</numerusform>
            <numerusform>انتظر %n ثانية، ثم حاول من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes, then try again.</source>
        <translation>
            <numerusform>حاول من جديد الآن.</numerusform>
            <numerusform>انتظر دقيقة، ثم حاول من جديد.</numerusform>
            <numerusform>انتظر دقيقتين، ثم حاول من جديد.</numerusform>
            <numerusform>انتظر %n دقائق، ثم حاول من جديد.</numerusform>
            <numerusform>انتظر %n دقيقة، ثم حاول من جديد.</numerusform>
            <numerusform>انتظر %n دقيقة، ثم حاول من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong in {place}</source>
        <translation>حدث خلل في {place}</translation>
    </message>
    <message>
        <source>Your last change is not saved yet. What you typed stays in its field, and everything before it is safe.</source>
        <translation>لم يُحفظ آخر تغيير لك بعد. ما كتبته باقٍ في خانته، وكل ما قبله آمن.</translation>
    </message>
    <message>
        <source>Select Try again, or copy the details for support.</source>
        <translation>اختر «أعد المحاولة»، أو انسخ التفاصيل للدعم.</translation>
    </message>
</context>
<context>
    <name>NewCode</name>
    <message>
        <source>Make a new recovery code</source>
        <translation>إنشاء رمز استرداد جديد</translation>
    </message>
    <message>
        <source>It opens this device when the passphrase is lost. The code you have now works until you have written the new one down.</source>
        <translation>يفتح هذا الجهاز إذا فُقدت عبارة المرور. يبقى رمزك الحالي صالحًا إلى أن تكتب الرمز الجديد.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>إظهار رمز جديد</translation>
    </message>
    <message>
        <source>Keep the code you have</source>
        <translation>إبقاء الرمز الحالي</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>أدخل عبارة المرور</translation>
    </message>
    <message>
        <source>The new recovery code works. The code before no longer does</source>
        <translation>رمز الاسترداد الجديد صالح الآن. الرمز السابق لم يعد صالحًا</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation>رمز الاسترداد الجديد</translation>
    </message>
    <message>
        <source>When you press Use this code, the code before no longer works. Destroy its paper.</source>
        <translation>عند اختيار «استخدام هذا الرمز» لا يعود الرمز السابق صالحًا. أتلف ورقته.</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>استخدام هذا الرمز</translation>
    </message>
</context>
<context>
    <name>NewLineSheet</name>
    <message>
        <source>New line of the plan</source>
        <translation>سطر جديد في الخطة</translation>
    </message>
    <message>
        <source>Findings without a line</source>
        <translation>مخالفات بلا سطر</translation>
    </message>
    <message>
        <source>Or what the factory found itself</source>
        <translation>أو ما وجده المصنع بنفسه</translation>
    </message>
    <message>
        <source>Say what, where and how many. No names</source>
        <translation>اكتب ماذا وأين وكم. بلا أسماء</translation>
    </message>
    <message>
        <source>Add what the factory found</source>
        <translation>إضافة ما وجده المصنع</translation>
    </message>
    <message>
        <source>Findings that have a line already</source>
        <translation>مخالفات لها سطر</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Every finding of the newest assessment has a line</source>
        <translation>لكل مخالفة في أحدث تقييم سطر</translation>
    </message>
    <message>
        <source>Enter what the factory found</source>
        <translation>أدخل ما وجده المصنع</translation>
    </message>
</context>
<context>
    <name>NewNotesPin</name>
    <message>
        <source>Change the PIN of the notes</source>
        <translation>تغيير الرقم السري للملاحظات</translation>
    </message>
    <message>
        <source>Then only the new one opens the confidential notes on this device. A copy of its files that somebody made before still opens with the old one.</source>
        <translation>بعد ذلك لا يفتح الملاحظات السرية على هذا الجهاز إلا الرقم الجديد. أما نسخة من ملفاته أخذها أحد من قبل فتبقى تُفتح بالرقم القديم.</translation>
    </message>
    <message>
        <source>If you forgot it, nothing else opens these notes: not the passphrase, not the recovery code. What was sealed for head office can still be read there</source>
        <translation>إذا نسيته فلا يفتح هذه الملاحظات شيء آخر: لا عبارة المرور ولا رمز الاسترداد. وما خُتم للمكتب الرئيسي تمكن قراءته هناك</translation>
    </message>
    <message>
        <source>PIN you have now</source>
        <translation>الرقم السري الحالي</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>الرقم السري الجديد</translation>
    </message>
    <message>
        <source>At least 4 digits</source>
        <translation>4 أرقام على الأقل</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>الرقم السري الجديد مرة أخرى</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>تغيير الرقم السري</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Enter the PIN you have now</source>
        <translation>أدخل الرقم السري الحالي</translation>
    </message>
    <message>
        <source>The PIN of the notes is changed</source>
        <translation>تغيّر الرقم السري للملاحظات</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Then only the new one opens your data and its safety copies on this device. A copy of its files that somebody made before still opens with the old one.</source>
        <translation>بعد ذلك لا يفتح بياناتك ونسخها الاحتياطية على هذا الجهاز إلا عبارة المرور الجديدة. أما نسخة من ملفاته أخذها أحد من قبل فتبقى تُفتح بالعبارة القديمة.</translation>
    </message>
    <message>
        <source>Passphrase you have now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Enter the passphrase you have now</source>
        <translation>أدخل عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>The passphrase is changed</source>
        <translation>تغيّرت عبارة المرور</translation>
    </message>
</context>
<context>
    <name>NextCycleSheet</name>
    <message>
        <source>Start cycle {number}</source>
        <translation>بدء الدورة {number}</translation>
    </message>
    <message>
        <source>No answer is filled in. What was judged last time and what was agreed stands beside each question.</source>
        <translation>لا تُملأ أي إجابة. يظهر بجانب كل سؤال حكم المرة السابقة وما اتُّفق عليه.</translation>
    </message>
    <message>
        <source>Year-month-day, for example 2026-05-14</source>
        <translation>السنة-الشهر-اليوم، مثل ⁦2026-05-14⁩</translation>
    </message>
    <message>
        <source>Visit begins</source>
        <translation>بداية الزيارة</translation>
    </message>
    <message>
        <source>Visit ends</source>
        <translation>نهاية الزيارة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Earlier notes</source>
        <translation>ملاحظات سابقة</translation>
    </message>
    <message>
        <source>Urgent procedure</source>
        <translation>الإجراء العاجل</translation>
    </message>
    <message>
        <source>When a talk makes you suspect zero tolerance</source>
        <translation>إذا جعلك حديث تشتبه بحالة لا تسامح فيها</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
</context>
<context>
    <name>NotesPin</name>
    <message>
        <source>Open confidential notes</source>
        <translation>فتح الملاحظات السرية</translation>
    </message>
    <message>
        <source>They close again by themselves. They are never printed or sent in a report.</source>
        <translation>تُغلق تلقائيًا من جديد. لا تُطبع أبدًا ولا تُرسل في تقرير.</translation>
    </message>
    <message>
        <source>Notes PIN</source>
        <translation>الرقم السري للملاحظات</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>فتح الملاحظات</translation>
    </message>
    <message>
        <source>Keep closed</source>
        <translation>إبقاؤه مغلقًا</translation>
    </message>
    <message>
        <source>Enter your notes PIN</source>
        <translation>أدخل رقمك السري للملاحظات</translation>
    </message>
    <message>
        <source>The confidential notes are whole again</source>
        <translation>الملاحظات السرية سليمة من جديد</translation>
    </message>
    <message>
        <source>The confidential notes on this device are damaged.</source>
        <translation>الملاحظات السرية على هذا الجهاز تالفة.</translation>
    </message>
    <message>
        <source>No copy of them opens. Nothing was changed. Call support with the code</source>
        <translation>لا تفتح أي نسخة منها. لم يتغير شيء. اتصل بالدعم واذكر الرمز</translation>
    </message>
    <message>
        <source>Each change is also in a second copy. Enter your PIN to put them together from it</source>
        <translation>كل تغيير محفوظ أيضا في نسخة ثانية. أدخل رقمك السري لإعادة جمع الملاحظات منها</translation>
    </message>
    <message>
        <source>Use the second copy</source>
        <translation>استخدام النسخة الثانية</translation>
    </message>
    <message>
        <source>A safety copy of {time} is here, and changes made since are added again. Enter your PIN to use it</source>
        <translation>توجد نسخة أمان من {time}، وتضاف إليها التغييرات التي جاءت بعدها. أدخل رقمك السري لاستخدامها</translation>
    </message>
    <message>
        <source>Use the safety copy</source>
        <translation>استخدام نسخة الأمان</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message numerus="yes">
        <source>%n facts of the factory are not known. Facts decide which questions apply</source>
        <translation>
            <numerusform>كل حقائق المصنع معروفة. الحقائق تحدد الأسئلة التي تنطبق</numerusform>
            <numerusform>حقيقة واحدة عن المصنع غير معروفة. الحقائق تحدد الأسئلة التي تنطبق</numerusform>
            <numerusform>حقيقتان عن المصنع غير معروفتين. الحقائق تحدد الأسئلة التي تنطبق</numerusform>
            <numerusform>%n حقائق عن المصنع غير معروفة. الحقائق تحدد الأسئلة التي تنطبق</numerusform>
            <numerusform>%n حقيقة عن المصنع غير معروفة. الحقائق تحدد الأسئلة التي تنطبق</numerusform>
            <numerusform>%n حقيقة عن المصنع غير معروفة. الحقائق تحدد الأسئلة التي تنطبق</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead: {name}</source>
        <translation>المقيّم الرئيسي: {name}</translation>
    </message>
    <message>
        <source>Tool: {tool}</source>
        <translation>الاستبيان: {tool}</translation>
    </message>
    <message>
        <source>{label} must be from {low} to {high}</source>
        <translation>يجب أن يكون {label} من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{standing}. Nothing more to check here</source>
        <translation>{standing}. لم يبقَ شيء للفحص هنا</translation>
    </message>
    <message>
        <source>{name}: {standing}</source>
        <translation>{name}: {standing}</translation>
    </message>
    <message>
        <source>{count} in {cluster}</source>
        <translation>{count} في {cluster}</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>Saved on this device at {time}</source>
        <translation>محفوظ على هذا الجهاز في {time}</translation>
    </message>
    <message>
        <source>Head office has everything</source>
        <translation>كل شيء لدى المكتب الرئيسي</translation>
    </message>
    <message>
        <source>This device does not know a head office yet</source>
        <translation>لا يعرف هذا الجهاز مكتبًا رئيسيًا بعد</translation>
    </message>
    <message>
        <source>The clock of this laptop may be wrong. Check its date and time</source>
        <translation>قد تكون ساعة هذا الحاسوب غير مضبوطة. راجع تاريخه ووقته</translation>
    </message>
</context>
<context>
    <name>OverviewScreen</name>
    <message>
        <source>Assign to {name}</source>
        <translation>إسناد إلى {name}</translation>
    </message>
    <message>
        <source>Assign to a colleague…</source>
        <translation>إسناد إلى زميل…</translation>
    </message>
    <message>
        <source>Take it back from {name}</source>
        <translation>سحب من {name}</translation>
    </message>
    <message>
        <source>Nothing more to check here</source>
        <translation>لم يبقَ شيء للفحص هنا</translation>
    </message>
    <message>
        <source>There is more to check here</source>
        <translation>بقي شيء للفحص هنا</translation>
    </message>
    <message>
        <source>Assign to a colleague</source>
        <translation>إسناد إلى زميل</translation>
    </message>
    <message>
        <source>The name is shown on the overview of both laptops.</source>
        <translation>يظهر الاسم في النظرة العامة على الحاسوبين.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Name of the colleague</source>
        <translation>اسم الزميل</translation>
    </message>
    <message>
        <source>Enter the name of the colleague</source>
        <translation>أدخل اسم الزميل</translation>
    </message>
    <message>
        <source>See what is left</source>
        <translation>عرض الباقي</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Answer in any order</source>
        <translation>أجب بأي ترتيب</translation>
    </message>
    <message>
        <source>Before the exit meeting</source>
        <translation>قبل الاجتماع الختامي</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>لم يبقَ شيء</translation>
    </message>
    <message>
        <source>Saved and sent</source>
        <translation>الحفظ والإرسال</translation>
    </message>
    <message>
        <source>Factory profile</source>
        <translation>بيانات المصنع</translation>
    </message>
    <message>
        <source>Edit facts</source>
        <translation>تعديل الحقائق</translation>
    </message>
    <message>
        <source>All facts of the factory</source>
        <translation>كل حقائق المصنع</translation>
    </message>
    <message>
        <source>Compare with cycle {cycle}</source>
        <translation>المقارنة بالدورة {cycle}</translation>
    </message>
    <message>
        <source>Continue at {number}</source>
        <translation>متابعة عند {number}</translation>
    </message>
    <message>
        <source>More for {cluster}</source>
        <translation>المزيد عن {cluster}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب عنها</translation>
    </message>
    <message>
        <source>compliant</source>
        <translation>ممتثل</translation>
    </message>
    <message>
        <source>non-compliant</source>
        <translation>غير ممتثل</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{cluster}, {standing}, {progress} answered, {found} non-compliant</source>
        <translation>{cluster}، {standing}، أُجيب {progress}، غير ممتثل: {found}</translation>
    </message>
    <message>
        <source>Encrypted. Locks after {minutes} minutes</source>
        <translation>مشفّر. يُقفل بعد {minutes} د</translation>
    </message>
    <message>
        <source>Fill in facts</source>
        <translation>إدخال الحقائق</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Child labour</source>
        <translation>عمل الأطفال</translation>
    </message>
    <message>
        <source>Child labourers</source>
        <translation>الأطفال العاملون</translation>
    </message>
    <message>
        <source>Documentation and protection of young workers</source>
        <translation>وثائق العمال الأحداث وحمايتهم</translation>
    </message>
    <message>
        <source>Hazardous work and other worst forms</source>
        <translation>الأعمال الخطرة وأسوأ الأشكال الأخرى</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>الأجور</translation>
    </message>
    <message>
        <source>Minimum wages</source>
        <translation>الحد الأدنى للأجور</translation>
    </message>
    <message>
        <source>Overtime wages</source>
        <translation>أجور العمل الإضافي</translation>
    </message>
    <message>
        <source>Premium pay</source>
        <translation>العلاوات</translation>
    </message>
    <message>
        <source>Method of payment</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Wage information, use and deduction</source>
        <translation>معلومات الأجر واستخدامه والاقتطاعات</translation>
    </message>
    <message>
        <source>Paid leave</source>
        <translation>الإجازة المدفوعة</translation>
    </message>
    <message>
        <source>Social security and other benefits</source>
        <translation>الضمان الاجتماعي والمزايا الأخرى</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation>التمييز</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع الاجتماعي</translation>
    </message>
    <message>
        <source>Race and origin</source>
        <translation>العرق والأصل</translation>
    </message>
    <message>
        <source>Religion and political opinion</source>
        <translation>الدين والرأي السياسي</translation>
    </message>
    <message>
        <source>Other grounds</source>
        <translation>أسباب أخرى</translation>
    </message>
    <message>
        <source>Freedom of association and collective bargaining</source>
        <translation>الحرية النقابية والمفاوضة الجماعية</translation>
    </message>
    <message>
        <source>Freedom to associate</source>
        <translation>حرية تكوين الجمعيات</translation>
    </message>
    <message>
        <source>Union operations</source>
        <translation>عمل النقابات</translation>
    </message>
    <message>
        <source>Interference and discrimination</source>
        <translation>التدخل والتمييز</translation>
    </message>
    <message>
        <source>Collective bargaining</source>
        <translation>المفاوضة الجماعية</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>الإضرابات</translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translation>العمل الجبري</translation>
    </message>
    <message>
        <source>Coercion</source>
        <translation>الإكراه</translation>
    </message>
    <message>
        <source>Bonded labour</source>
        <translation>العمل سدادًا لدين</translation>
    </message>
    <message>
        <source>Forced labour and overtime</source>
        <translation>العمل الجبري والعمل الإضافي</translation>
    </message>
    <message>
        <source>Prison labour</source>
        <translation>عمل السجناء</translation>
    </message>
    <message>
        <source>Contracts and human resources</source>
        <translation>العقود والموارد البشرية</translation>
    </message>
    <message>
        <source>Employment contracts</source>
        <translation>عقود العمل</translation>
    </message>
    <message>
        <source>Contracting procedures</source>
        <translation>إجراءات التعاقد</translation>
    </message>
    <message>
        <source>Dialogue, discipline and disputes</source>
        <translation>الحوار والانضباط والنزاعات</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>إنهاء العمل</translation>
    </message>
    <message>
        <source>Occupational safety and health</source>
        <translation>السلامة والصحة المهنية</translation>
    </message>
    <message>
        <source>OSH management systems</source>
        <translation>أنظمة إدارة السلامة والصحة</translation>
    </message>
    <message>
        <source>Chemicals and hazardous substances</source>
        <translation>المواد الكيميائية والخطرة</translation>
    </message>
    <message>
        <source>Worker protection</source>
        <translation>حماية العمال</translation>
    </message>
    <message>
        <source>Working environment</source>
        <translation>بيئة العمل</translation>
    </message>
    <message>
        <source>Health services and first aid</source>
        <translation>الخدمات الصحية والإسعافات الأولية</translation>
    </message>
    <message>
        <source>Welfare facilities</source>
        <translation>مرافق الرعاية</translation>
    </message>
    <message>
        <source>Worker accommodation</source>
        <translation>سكن العمال</translation>
    </message>
    <message>
        <source>Emergency preparedness</source>
        <translation>الاستعداد للطوارئ</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>وقت العمل</translation>
    </message>
    <message>
        <source>Regular hours</source>
        <translation>ساعات العمل العادية</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>العمل الإضافي</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>الإجازات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Workers in all</source>
        <translation>مجموع العمال</translation>
    </message>
    <message>
        <source>Everyone who works here today, on any contract, with agency workers and apprentices.</source>
        <translation>كل من يعمل هنا اليوم، أيًا كان عقده، مع عمال الوكالات والمتدربين.</translation>
    </message>
    <message>
        <source>Women among them</source>
        <translation>منهم نساء</translation>
    </message>
    <message>
        <source>Migrant workers</source>
        <translation>عمال مهاجرون</translation>
    </message>
    <message>
        <source>Workers from another country. People who moved inside the country do not count.</source>
        <translation>عمال من بلد آخر. من انتقلوا داخل البلد لا يُحسبون.</translation>
    </message>
    <message>
        <source>Workers under 18</source>
        <translation>عمال دون 18 سنة</translation>
    </message>
    <message>
        <source>Anyone of legal working age who is not yet 18, on any contract.</source>
        <translation>كل من بلغ سن العمل القانوني ولم يبلغ 18 سنة بعد، أيًا كان عقده.</translation>
    </message>
    <message>
        <source>Apprentices or trainees</source>
        <translation>متدربون أو متمرنون</translation>
    </message>
    <message>
        <source>Fixed-term or temporary contracts</source>
        <translation>عقود محددة المدة أو مؤقتة</translation>
    </message>
    <message>
        <source>Contractors or agency workers on site</source>
        <translation>مقاولون أو عمال وكالات في الموقع</translation>
    </message>
    <message>
        <source>Cleaning, canteen, security, packing, loading, or lines run by another company.</source>
        <translation>التنظيف أو المقصف أو الحراسة أو التعبئة أو التحميل، أو خطوط تديرها شركة أخرى.</translation>
    </message>
    <message>
        <source>Home workers</source>
        <translation>عمال من المنزل</translation>
    </message>
    <message>
        <source>Work for this factory is done in homes, directly or through a middleman.</source>
        <translation>يُنجز عمل لهذا المصنع في البيوت، مباشرة أو عن طريق وسيط.</translation>
    </message>
    <message>
        <source>Prisoners work here or for a subcontractor</source>
        <translation>يعمل سجناء هنا أو لدى مقاول من الباطن</translation>
    </message>
    <message>
        <source>Unions and committees</source>
        <translation>النقابات واللجان</translation>
    </message>
    <message>
        <source>Union in the factory</source>
        <translation>نقابة في المصنع</translation>
    </message>
    <message>
        <source>One or more, registered or still forming.</source>
        <translation>واحدة أو أكثر، مسجلة أو قيد التأسيس.</translation>
    </message>
    <message>
        <source>Collective agreement in force</source>
        <translation>اتفاقية جماعية سارية</translation>
    </message>
    <message>
        <source>Committee of managers and workers</source>
        <translation>لجنة من الإدارة والعمال</translation>
    </message>
    <message>
        <source>Strike in the last 12 months</source>
        <translation>إضراب في آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Lay-offs in the last 12 months</source>
        <translation>تسريح عمال في آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Jobs cut, contracts suspended, or the factory closed for a time.</source>
        <translation>إلغاء وظائف، أو تعليق عقود، أو إغلاق المصنع لمدة.</translation>
    </message>
    <message>
        <source>Work and pay</source>
        <translation>العمل والأجر</translation>
    </message>
    <message>
        <source>Piece-rate pay</source>
        <translation>أجر بالقطعة</translation>
    </message>
    <message>
        <source>Night work</source>
        <translation>عمل ليلي</translation>
    </message>
    <message>
        <source>Chemicals in use</source>
        <translation>مواد كيميائية مستعملة</translation>
    </message>
    <message>
        <source>Spot cleaners, dyes, glues, washing, printing, boiler treatment. Soap for hands does not count.</source>
        <translation>مزيلات بقع وأصباغ ومواد لاصقة وغسيل وطباعة ومعالجة مراجل. صابون اليدين لا يُحسب.</translation>
    </message>
    <message>
        <source>Heavy loads lifted by hand</source>
        <translation>أحمال ثقيلة تُرفع باليد</translation>
    </message>
    <message>
        <source>Fabric rolls, cartons or bundles that one person lifts or carries.</source>
        <translation>لفائف قماش أو كراتين أو رزم يرفعها أو يحملها شخص واحد.</translation>
    </message>
    <message>
        <source>Buildings and equipment</source>
        <translation>المباني والمعدات</translation>
    </message>
    <message>
        <source>Dormitory</source>
        <translation>سكن العمال</translation>
    </message>
    <message>
        <source>Housing that the employer owns, rents or arranges.</source>
        <translation>سكن يملكه صاحب العمل أو يستأجره أو يرتبه.</translation>
    </message>
    <message>
        <source>Food served or sold on site</source>
        <translation>طعام يُقدَّم أو يُباع في الموقع</translation>
    </message>
    <message>
        <source>Boiler or pressure vessel</source>
        <translation>مرجل أو وعاء ضغط</translation>
    </message>
    <message>
        <source>Steam boilers, and air compressors with a tank.</source>
        <translation>مراجل بخار، وضواغط هواء ذات خزان.</translation>
    </message>
    <message>
        <source>Lifts or forklifts</source>
        <translation>مصاعد أو رافعات شوكية</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>بنغلاديش</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>مصر</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>إثيوبيا</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>هايتي</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>إندونيسيا</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>الأردن</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>كمبوديا</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>سريلانكا</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>مدغشقر</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>نيكاراغوا</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>باكستان</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>أوزبكستان</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>فيتنام</translation>
    </message>
    <message>
        <source>No protocol made for Bangladesh is known to us. This card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>لا نعرف بروتوكولًا وُضع لـبنغلاديش. تعيد هذه البطاقة البروتوكول العام لعام 2018. اسأل المكتب الرئيسي عن الخطوات والمواعيد السارية هنا.</translation>
    </message>
    <message>
        <source>A worker below 15, or below the national minimum age where that is higher</source>
        <translation>عامل دون 15 سنة، أو دون الحد الأدنى الوطني للسن إن كان أعلى</translation>
    </message>
    <message>
        <source>Anyone under 18 in a worst form of child labour: forced labour, prostitution, pornography or illegal activities</source>
        <translation>أي شخص دون 18 سنة في أسوأ أشكال عمل الأطفال: العمل الجبري أو البغاء أو المواد الإباحية أو أنشطة غير مشروعة</translation>
    </message>
    <message>
        <source>Workers kept from leaving the workplace to make them work</source>
        <translation>عمال يُمنعون من مغادرة مكان العمل لإجبارهم على العمل</translation>
    </message>
    <message>
        <source>Violence, or threats of it, to make people work</source>
        <translation>عنف أو تهديد به لإجبار الناس على العمل</translation>
    </message>
    <message>
        <source>Corporal punishment or physical abuse</source>
        <translation>عقاب بدني أو إيذاء جسدي</translation>
    </message>
    <message>
        <source>Violence or an imminent threat of it, sexual violence included</source>
        <translation>عنف أو تهديد وشيك به، بما في ذلك العنف الجنسي</translation>
    </message>
    <message>
        <source>Punishment of workers who left an imminent danger</source>
        <translation>معاقبة عمال ابتعدوا عن خطر وشيك</translation>
    </message>
    <message>
        <source>An imminent and serious threat to life or health, such as a locked fire exit with people inside or a cracked column</source>
        <translation>خطر وشيك وجسيم على الحياة أو الصحة، مثل مخرج حريق مقفل وفي الداخل أشخاص أو عمود متصدع</translation>
    </message>
    <message>
        <source>Suspicion is enough. Do not wait for proof, and do not investigate further than needed to know who is in danger.</source>
        <translation>الاشتباه يكفي. لا تنتظر دليلًا، ولا تحقق أكثر مما يلزم لمعرفة من هو في خطر.</translation>
    </message>
    <message>
        <source>If anyone is in danger of life now, get people out and call the fire service, ambulance or police.</source>
        <translation>إذا كانت حياة أحد في خطر الآن، فأخرج الناس واتصل بالإطفاء أو الإسعاف أو الشرطة.</translation>
    </message>
    <message>
        <source>Call the first contact below. Say what you saw and where, not who told you.</source>
        <translation>اتصل بأول جهة في القائمة أدناه. قل ما رأيته وأين، لا من أخبرك.</translation>
    </message>
    <message>
        <source>Write down what you saw, when and where, in the confidential note. No names of workers.</source>
        <translation>اكتب ما رأيته ومتى وأين في الملاحظة السرية. لا تكتب أسماء عمال.</translation>
    </message>
    <message>
        <source>Take photos only where that puts nobody at risk.</source>
        <translation>التقط صورًا فقط حيث لا يعرّض ذلك أحدًا للخطر.</translation>
    </message>
    <message>
        <source>Do not leave a child or a threatened worker alone with managers. Ask the contact what to do next.</source>
        <translation>لا تترك طفلًا أو عاملًا مهددًا وحده مع المديرين. اسأل جهة الاتصال عما يجب فعله بعد ذلك.</translation>
    </message>
    <message>
        <source>Go on with the visit only after the contact agreed.</source>
        <translation>لا تواصل الزيارة إلا بعد موافقة جهة الاتصال.</translation>
    </message>
    <message>
        <source>That a serious concern was seen and the programme must be told at once</source>
        <translation>أن أمرًا خطيرًا قد لوحظ ويجب إبلاغ البرنامج به فورًا</translation>
    </message>
    <message>
        <source>What must be done now so that people are safe, such as opening an exit</source>
        <translation>ما يجب فعله الآن ليكون الناس في أمان، مثل فتح مخرج</translation>
    </message>
    <message>
        <source>That no child, and no worker, may be dismissed or sent away because of it</source>
        <translation>أنه لا يجوز فصل أي طفل أو أي عامل أو إبعاده بسبب ذلك</translation>
    </message>
    <message>
        <source>Who spoke with you</source>
        <translation>من تحدث معك</translation>
    </message>
    <message>
        <source>Anything from which a worker can be recognised</source>
        <translation>أي شيء يمكن أن يُعرف منه عامل</translation>
    </message>
    <message>
        <source>Which authority was told and when, unless the contact says so</source>
        <translation>أي سلطة أُبلغت ومتى، إلا إذا قالت جهة الاتصال ذلك</translation>
    </message>
    <message>
        <source>Country programme, person on duty</source>
        <translation>برنامج البلد، الشخص المناوب</translation>
    </message>
    <message>
        <source>Team leader of the assessors</source>
        <translation>قائد فريق المقيّمين</translation>
    </message>
    <message>
        <source>Labour inspectorate (Department of Inspection for Factories and Establishments), through the programme only</source>
        <translation>تفتيش العمل (إدارة تفتيش المصانع والمنشآت)، عن طريق البرنامج فقط</translation>
    </message>
    <message>
        <source>Help for children</source>
        <translation>مساعدة الأطفال</translation>
    </message>
    <message>
        <source>Fire service, ambulance and police</source>
        <translation>الإطفاء والإسعاف والشرطة</translation>
    </message>
    <message>
        <source>Report released</source>
        <translation>صدور التقرير</translation>
    </message>
    <message>
        <source>First progress report of the factory</source>
        <translation>أول تقرير تقدم للمصنع</translation>
    </message>
    <message>
        <source>Data may be shared</source>
        <translation>تجوز مشاركة البيانات</translation>
    </message>
    <message>
        <source>Who we are, why we came unannounced, and how long we stay</source>
        <translation>من نحن، ولماذا جئنا دون إعلان، وكم سنبقى</translation>
    </message>
    <message>
        <source>Ask for managers and worker representatives to be there, union or committee members included</source>
        <translation>طلب حضور المديرين وممثلي العمال، بمن فيهم أعضاء النقابة أو اللجنة</translation>
    </message>
    <message>
        <source>How we work: walk, papers, private talks with workers</source>
        <translation>كيف نعمل: جولة، ووثائق، وأحاديث خاصة مع العمال</translation>
    </message>
    <message>
        <source>What is confidential, and that nobody may be punished for speaking with us</source>
        <translation>ما هو سري، وأنه لا يجوز معاقبة أحد لأنه تحدث معنا</translation>
    </message>
    <message>
        <source>That a serious danger is told to the programme at once</source>
        <translation>أن الخطر الجسيم يُبلَّغ به البرنامج فورًا</translation>
    </message>
    <message>
        <source>Fill in the factory profile: numbers of workers, contracts, unions, dormitory, contractors</source>
        <translation>ملء بيانات المصنع: عدد العمال والعقود والنقابات والسكن والمقاولون</translation>
    </message>
    <message>
        <source>Ask for the list of papers and a private room for talks</source>
        <translation>طلب قائمة الوثائق وغرفة خاصة للأحاديث</translation>
    </message>
    <message>
        <source>Agree when the closing meeting is</source>
        <translation>الاتفاق على موعد الاجتماع الختامي</translation>
    </message>
    <message>
        <source>Managers and worker representatives together</source>
        <translation>المديرون وممثلو العمال معًا</translation>
    </message>
    <message>
        <source>Thank everyone; say that findings are preliminary until the report is released</source>
        <translation>شكر الجميع؛ والقول إن المخالفات أولية حتى صدور التقرير</translation>
    </message>
    <message>
        <source>Findings by cluster: what was seen, the law, no names and nothing that points at a worker</source>
        <translation>المخالفات حسب المجموعة: ما لوحظ، والقانون، بلا أسماء ولا شيء يدل على عامل</translation>
    </message>
    <message>
        <source>Leave out anything under the urgent procedure unless the lead assessor released it</source>
        <translation>ترك كل ما يخص الإجراء العاجل ما لم يسمح به المقيّم الرئيسي</translation>
    </message>
    <message>
        <source>Questions and corrections of fact; papers that were missing and by when they can be shown</source>
        <translation>الأسئلة وتصحيح الوقائع؛ والوثائق الناقصة ومتى يمكن إظهارها</translation>
    </message>
    <message>
        <source>What comes next: report, improvement plan, first progress report, and the dates</source>
        <translation>ما يلي: التقرير، وخطة التحسين، وأول تقرير تقدم، والمواعيد</translation>
    </message>
    <message>
        <source>Say again that nobody may be punished for speaking with us</source>
        <translation>التذكير بأنه لا يجوز معاقبة أحد لأنه تحدث معنا</translation>
    </message>
    <message>
        <source>List of all workers with date of birth and date of hiring</source>
        <translation>قائمة بجميع العمال مع تاريخ الميلاد وتاريخ التعيين</translation>
    </message>
    <message>
        <source>Proof of age and certificates of fitness of workers under 18</source>
        <translation>إثبات السن وشهادات اللياقة للعمال دون 18 سنة</translation>
    </message>
    <message>
        <source>Register of adolescent workers</source>
        <translation>سجل العمال الأحداث</translation>
    </message>
    <message>
        <source>Job adverts and application forms of the last 12 months</source>
        <translation>إعلانات الوظائف وطلبات التوظيف في آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Lists of hires, promotions and leavers with sex and reason</source>
        <translation>قوائم التعيينات والترقيات وتاركي العمل مع الجنس والسبب</translation>
    </message>
    <message>
        <source>Policy and complaint register on harassment</source>
        <translation>سياسة منع التحرش وسجل الشكاوى</translation>
    </message>
    <message>
        <source>Maternity register</source>
        <translation>سجل الأمومة</translation>
    </message>
    <message>
        <source>Register of loans, advances and deposits</source>
        <translation>سجل القروض والسلف والتأمينات النقدية</translation>
    </message>
    <message>
        <source>Rules for gates and dormitory, and guards' instructions</source>
        <translation>قواعد البوابات والسكن وتعليمات الحراس</translation>
    </message>
    <message>
        <source>Agreements with recruitment agents</source>
        <translation>الاتفاقات مع وكلاء الاستقدام</translation>
    </message>
    <message>
        <source>Union registration and list of officers</source>
        <translation>تسجيل النقابة وقائمة مسؤوليها</translation>
    </message>
    <message>
        <source>Collective agreement, charter of demands and minutes</source>
        <translation>الاتفاقية الجماعية ولائحة المطالب والمحاضر</translation>
    </message>
    <message>
        <source>Letters of dismissal or transfer of union officers</source>
        <translation>خطابات فصل مسؤولي النقابة أو نقلهم</translation>
    </message>
    <message>
        <source>Payroll and pay slips of the sample months</source>
        <translation>كشوف الأجور وقسائم الأجر لأشهر العينة</translation>
    </message>
    <message>
        <source>Bank or mobile transfer lists</source>
        <translation>قوائم التحويلات البنكية أو عبر الهاتف</translation>
    </message>
    <message>
        <source>Wage grades, yearly increments and festival bonus lists</source>
        <translation>درجات الأجور والعلاوات السنوية وقوائم مكافآت الأعياد</translation>
    </message>
    <message>
        <source>Papers on central fund, group insurance and provident fund</source>
        <translation>وثائق الصندوق المركزي والتأمين الجماعي وصندوق الادخار</translation>
    </message>
    <message>
        <source>Letters of appointment, service books and identity cards of the sample</source>
        <translation>خطابات التعيين ودفاتر الخدمة وبطاقات الهوية للعينة</translation>
    </message>
    <message>
        <source>Approved service rules</source>
        <translation>لائحة الخدمة المعتمدة</translation>
    </message>
    <message>
        <source>Minutes and election papers of the participation committee</source>
        <translation>محاضر لجنة المشاركة ووثائق انتخابها</translation>
    </message>
    <message>
        <source>Files of dismissals, resignations and final payments</source>
        <translation>ملفات الفصل والاستقالة والمستحقات النهائية</translation>
    </message>
    <message>
        <source>Contracts and registrations of labour contractors</source>
        <translation>عقود مقاولي العمالة وتسجيلاتهم</translation>
    </message>
    <message>
        <source>Factory licence, fire licence, approved layout plan and building certificates</source>
        <translation>رخصة المصنع ورخصة الحريق والمخطط المعتمد وشهادات المبنى</translation>
    </message>
    <message>
        <source>Boiler, lift and electrical inspection certificates</source>
        <translation>شهادات فحص المراجل والمصاعد والكهرباء</translation>
    </message>
    <message>
        <source>Minutes of the safety committee, risk assessment, accident register</source>
        <translation>محاضر لجنة السلامة وتقييم المخاطر وسجل الحوادث</translation>
    </message>
    <message>
        <source>Records of drills, fire teams and first aiders</source>
        <translation>سجلات تدريبات الإخلاء وفرق الإطفاء والمسعفين</translation>
    </message>
    <message>
        <source>Chemical list, safety data sheets and water tests</source>
        <translation>قائمة المواد الكيميائية وصحائف بيانات السلامة وفحوص المياه</translation>
    </message>
    <message>
        <source>Time records of the sample months, raw from the machine</source>
        <translation>سجلات الدوام لأشهر العينة كما هي من الجهاز</translation>
    </message>
    <message>
        <source>Overtime lists and consents, night-work consents of women</source>
        <translation>قوائم العمل الإضافي والموافقات عليه، وموافقات النساء على العمل الليلي</translation>
    </message>
    <message>
        <source>Leave registers and the list of festival holidays</source>
        <translation>سجلات الإجازات وقائمة عطل الأعياد</translation>
    </message>
    <message>
        <source>Any notice that allows longer overtime</source>
        <translation>أي إشعار يسمح بعمل إضافي أطول</translation>
    </message>
    <message>
        <source>Only two times are known of Egypt, from its note of 2021: the ministry is asked to begin an investigation within 48 hours of being told, and the programme follows up within 72 hours and asks for an agreed action plan. Such a plan always holds an investigation and remediation. The steps below restate the general protocol of 2018.</source>
        <translation>لا يُعرف عن مصر سوى موعدين، من مذكرتها لعام 2021: يُطلب من الوزارة بدء تحقيق خلال 48 ساعة من إبلاغها، ويتابع البرنامج خلال 72 ساعة ويطلب خطة عمل متفقًا عليها. تتضمن هذه الخطة دائمًا تحقيقًا ومعالجة. تعيد الخطوات أدناه البروتوكول العام لعام 2018.</translation>
    </message>
    <message>
        <source>Labour inspectorate of the Ministry of Labour, through the programme only</source>
        <translation>تفتيش العمل في وزارة العمل، عن طريق البرنامج فقط</translation>
    </message>
    <message>
        <source>Ministry asked to begin an investigation</source>
        <translation>الطلب من الوزارة بدء تحقيق</translation>
    </message>
    <message>
        <source>Programme follows up and asks for an agreed action plan</source>
        <translation>يتابع البرنامج ويطلب خطة عمل متفقًا عليها</translation>
    </message>
    <message>
        <source>Proof of age of every worker in the sample</source>
        <translation>إثبات سن كل عامل في العينة</translation>
    </message>
    <message>
        <source>Cards and medical checks of workers under 18</source>
        <translation>بطاقات العمال دون 18 سنة وفحوصهم الطبية</translation>
    </message>
    <message>
        <source>Count of workers with disabilities and their papers</source>
        <translation>عدد العمال ذوي الإعاقة ووثائقهم</translation>
    </message>
    <message>
        <source>Maternity and nursing register</source>
        <translation>سجل الأمومة والرضاعة</translation>
    </message>
    <message>
        <source>Instructions for guards and rules for gates</source>
        <translation>تعليمات الحراس وقواعد البوابات</translation>
    </message>
    <message>
        <source>Copies of passports and permits of foreign workers, and who keeps the originals</source>
        <translation>نسخ جوازات العمال الأجانب وتصاريحهم، ومن يحتفظ بالأصول</translation>
    </message>
    <message>
        <source>Collective agreement in force and minutes of bargaining</source>
        <translation>الاتفاقية الجماعية السارية ومحاضر المفاوضة</translation>
    </message>
    <message>
        <source>Letters of dismissal or transfer of union officers and worker representatives</source>
        <translation>خطابات فصل مسؤولي النقابة وممثلي العمال أو نقلهم</translation>
    </message>
    <message>
        <source>Papers of the union at the ministry and list of officers</source>
        <translation>أوراق النقابة لدى الوزارة وقائمة مسؤوليها</translation>
    </message>
    <message>
        <source>Social insurance forms and payment receipts</source>
        <translation>استمارات التأمينات الاجتماعية وإيصالات السداد</translation>
    </message>
    <message>
        <source>Lists of the yearly raise of 3 percent</source>
        <translation>كشوف العلاوة السنوية 3 في المئة</translation>
    </message>
    <message>
        <source>Contracts and personnel files of the sample</source>
        <translation>عقود العينة وملفاتها الوظيفية</translation>
    </message>
    <message>
        <source>Internal work rules</source>
        <translation>لائحة العمل الداخلية</translation>
    </message>
    <message>
        <source>Contracts with labour agencies and contractors</source>
        <translation>العقود مع وكالات العمالة والمقاولين</translation>
    </message>
    <message>
        <source>All four copies of contracts, in Arabic</source>
        <translation>النسخ الأربع من العقود، بالعربية</translation>
    </message>
    <message>
        <source>Statement of workers sent to the labour office</source>
        <translation>بيان العمال المرسل إلى مكتب العمل</translation>
    </message>
    <message>
        <source>Building, fire and operating permits</source>
        <translation>تراخيص البناء والحريق والتشغيل</translation>
    </message>
    <message>
        <source>Risk assessment and accident register</source>
        <translation>تقييم المخاطر وسجل الحوادث</translation>
    </message>
    <message>
        <source>Chemical list and safety data sheets</source>
        <translation>قائمة المواد الكيميائية وصحائف بيانات السلامة</translation>
    </message>
    <message>
        <source>Minutes of the safety committee</source>
        <translation>محاضر لجنة السلامة</translation>
    </message>
    <message>
        <source>Approval of civil protection</source>
        <translation>موافقة الحماية المدنية</translation>
    </message>
    <message>
        <source>Overtime lists and consents</source>
        <translation>قوائم العمل الإضافي والموافقات عليه</translation>
    </message>
    <message>
        <source>Leave registers and the list of public holidays</source>
        <translation>سجلات الإجازات وقائمة العطل الرسمية</translation>
    </message>
    <message>
        <source>Notices to the authority of overtime</source>
        <translation>إخطارات الجهة المختصة بالعمل الإضافي</translation>
    </message>
    <message>
        <source>Hours lists of pregnant workers</source>
        <translation>كشوف ساعات عمل العاملات الحوامل</translation>
    </message>
    <message>
        <source>No protocol made for Ethiopia is known to us. This card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>لا نعرف بروتوكولًا وُضع لـإثيوبيا. تعيد هذه البطاقة البروتوكول العام لعام 2018. اسأل المكتب الرئيسي عن الخطوات والمواعيد السارية هنا.</translation>
    </message>
    <message>
        <source>Labour inspectorate of the regional or city labour bureau, through the programme only</source>
        <translation>تفتيش العمل في مكتب العمل بالإقليم أو المدينة، عن طريق البرنامج فقط</translation>
    </message>
    <message>
        <source>Proof of age: kebele identity card, birth certificate or school papers</source>
        <translation>إثبات السن: بطاقة هوية الكيبيلي أو شهادة الميلاد أو أوراق المدرسة</translation>
    </message>
    <message>
        <source>Maternity register with dates of birth and of return</source>
        <translation>سجل الأمومة مع تواريخ الولادة والعودة</translation>
    </message>
    <message>
        <source>Papers on who hired the workers in the regions and what they paid</source>
        <translation>وثائق عمن استقدم العمال في الأقاليم وما دفعوه</translation>
    </message>
    <message>
        <source>Registration of the basic union and list of officers</source>
        <translation>تسجيل النقابة القاعدية وقائمة مسؤوليها</translation>
    </message>
    <message>
        <source>Factory wage scale and the wage clause of contracts</source>
        <translation>سلم أجور المصنع وبند الأجر في العقود</translation>
    </message>
    <message>
        <source>Pension registration and payment receipts</source>
        <translation>تسجيل المعاشات وإيصالات السداد</translation>
    </message>
    <message>
        <source>Agreements with labour agencies</source>
        <translation>الاتفاقات مع وكالات العمالة</translation>
    </message>
    <message>
        <source>Minutes and election papers of the workers' committee</source>
        <translation>محاضر لجنة العمال ووثائق انتخابها</translation>
    </message>
    <message>
        <source>Calendar used for shifts and records, Ethiopian or other, and its times</source>
        <translation>التقويم المستعمل للورديات والسجلات، إثيوبيًا كان أو غيره، ومواقيته</translation>
    </message>
    <message>
        <source>A protocol made for Haiti exists in French, but could not be read. This card restates the general one of 2018. Ask head office for the Haitian text: its steps and times come first.</source>
        <translation>يوجد بروتوكول وُضع لـهايتي بالفرنسية، لكن لم تتسن قراءته. تعيد هذه البطاقة البروتوكول العام لعام 2018. اطلب من المكتب الرئيسي النص الهايتي: خطواته ومواعيده تأتي أولًا.</translation>
    </message>
    <message>
        <source>Labour inspectorate of the labour ministry (MAST), through the programme only</source>
        <translation>تفتيش العمل في وزارة العمل (MAST)، عن طريق البرنامج فقط</translation>
    </message>
    <message>
        <source>Permits of the labour ministry for workers from 15 to 17</source>
        <translation>تصاريح وزارة العمل للعمال من 15 إلى 17 سنة</translation>
    </message>
    <message>
        <source>Registration of unions at the labour ministry and lists of officers</source>
        <translation>تسجيل النقابات لدى وزارة العمل وقوائم مسؤوليها</translation>
    </message>
    <message>
        <source>Piece-rate sheets with production of the sample months</source>
        <translation>كشوف الأجر بالقطعة مع إنتاج أشهر العينة</translation>
    </message>
    <message>
        <source>Receipts of ONA and OFATMA</source>
        <translation>إيصالات ONA وOFATMA</translation>
    </message>
    <message>
        <source>List of the year-end bonus</source>
        <translation>كشف مكافأة نهاية السنة</translation>
    </message>
    <message>
        <source>Minutes of the committee of managers and workers</source>
        <translation>محاضر لجنة الإدارة والعمال</translation>
    </message>
    <message>
        <source>Contract or duty plan of doctors and nurses</source>
        <translation>عقد الأطباء والممرضين أو جدول مناوباتهم</translation>
    </message>
    <message>
        <source>Permits of the labour ministry for overtime</source>
        <translation>تصاريح وزارة العمل للعمل الإضافي</translation>
    </message>
    <message>
        <source>Shift plans under the law of 2017</source>
        <translation>جداول الورديات بموجب قانون 2017</translation>
    </message>
    <message>
        <source>Indonesia has a protocol of its own, in English and Indonesian. Its text is not known to us, so this card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>لإندونيسيا بروتوكول خاص بالإنجليزية والإندونيسية. لا نعرف نصه. تعيد هذه البطاقة البروتوكول العام لعام 2018. اسأل المكتب الرئيسي عن الخطوات والمواعيد السارية هنا.</translation>
    </message>
    <message>
        <source>A worker below 15</source>
        <translation>عامل دون 15 سنة</translation>
    </message>
    <message>
        <source>Labour inspectorate of the ministry and the province, through the programme only</source>
        <translation>تفتيش العمل في الوزارة والمقاطعة، عن طريق البرنامج فقط</translation>
    </message>
    <message>
        <source>Proof of age of workers who look young and of all workers under 18</source>
        <translation>إثبات سن العمال الذين يبدون صغارًا وجميع العمال دون 18 سنة</translation>
    </message>
    <message>
        <source>Register of workers under 18</source>
        <translation>سجل العمال دون 18 سنة</translation>
    </message>
    <message>
        <source>List of pregnancies, maternity leaves and returns to work</source>
        <translation>قائمة حالات الحمل وإجازات الأمومة والعودة إلى العمل</translation>
    </message>
    <message>
        <source>Agreements with recruitment agents, and what workers paid</source>
        <translation>الاتفاقات مع وكلاء الاستقدام، وما دفعه العمال</translation>
    </message>
    <message>
        <source>Letters that record each union at the authority</source>
        <translation>خطابات قيد كل نقابة لدى الجهة المختصة</translation>
    </message>
    <message>
        <source>Collective agreement and minutes of bargaining</source>
        <translation>الاتفاقية الجماعية ومحاضر المفاوضة</translation>
    </message>
    <message>
        <source>Letters of dismissal, transfer or contract end of union officers and members</source>
        <translation>خطابات فصل مسؤولي النقابة وأعضائها أو نقلهم أو إنهاء عقودهم</translation>
    </message>
    <message>
        <source>Decree of the governor on the minimum wage of the place</source>
        <translation>قرار المحافظ بشأن الحد الأدنى للأجور في المكان</translation>
    </message>
    <message>
        <source>Wage structure and scale</source>
        <translation>هيكل الأجور وسلمها</translation>
    </message>
    <message>
        <source>Holiday allowance lists of the last year</source>
        <translation>كشوف بدل العيد للسنة الماضية</translation>
    </message>
    <message>
        <source>Papers on social security for work and for health</source>
        <translation>وثائق الضمان الاجتماعي للعمل وللصحة</translation>
    </message>
    <message>
        <source>Work rules with their stamp</source>
        <translation>لائحة العمل مع ختمها</translation>
    </message>
    <message>
        <source>Minutes and election papers of the joint committee</source>
        <translation>محاضر اللجنة المشتركة ووثائق انتخابها</translation>
    </message>
    <message>
        <source>Contracts and licences of labour contractors</source>
        <translation>عقود مقاولي العمالة وتراخيصهم</translation>
    </message>
    <message>
        <source>Company regulation or collective agreement, with approval</source>
        <translation>لائحة الشركة أو الاتفاقية الجماعية، مع الموافقة</translation>
    </message>
    <message>
        <source>Registrations and compensation of fixed-term work</source>
        <translation>تسجيلات العمل محدد المدة وتعويضاته</translation>
    </message>
    <message>
        <source>Inspection certificates of boilers, lifts and electrical systems</source>
        <translation>شهادات فحص المراجل والمصاعد والأنظمة الكهربائية</translation>
    </message>
    <message>
        <source>Safety management system, its audit, and reports of measurements</source>
        <translation>نظام إدارة السلامة وتدقيقه وتقارير القياسات</translation>
    </message>
    <message>
        <source>Transport and food of women who work at night</source>
        <translation>نقل وطعام النساء العاملات ليلًا</translation>
    </message>
    <message>
        <source>Jordan has a protocol of its own, in English and Arabic. Its text is not known to us, so this card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>للأردن بروتوكول خاص بالإنجليزية والعربية. لا نعرف نصه. تعيد هذه البطاقة البروتوكول العام لعام 2018. اسأل المكتب الرئيسي عن الخطوات والمواعيد السارية هنا.</translation>
    </message>
    <message>
        <source>A worker below 16</source>
        <translation>عامل دون 16 سنة</translation>
    </message>
    <message>
        <source>Labour inspectorate of the ministry, through the programme only</source>
        <translation>تفتيش العمل في الوزارة، عن طريق البرنامج فقط</translation>
    </message>
    <message>
        <source>Unit against human trafficking, through the programme only</source>
        <translation>وحدة مكافحة الاتجار بالبشر، عن طريق البرنامج فقط</translation>
    </message>
    <message>
        <source>Who interprets for which language; never a supervisor or an agent</source>
        <translation>من يترجم لأي لغة؛ وليس مشرفًا ولا وكيلًا أبدًا</translation>
    </message>
    <message>
        <source>Whether labour inspectors take part in this visit, and in which talks they do not</source>
        <translation>هل يشارك مفتشو العمل في هذه الزيارة، وأي أحاديث لا يحضرونها</translation>
    </message>
    <message>
        <source>Where passports are, and how workers get them</source>
        <translation>أين جوازات السفر، وكيف يحصل عليها العمال</translation>
    </message>
    <message>
        <source>Sector agreement in force</source>
        <translation>اتفاقية القطاع السارية</translation>
    </message>
    <message>
        <source>How pay in kind is valued, by nationality</source>
        <translation>كيف يُحسب الأجر العيني، حسب الجنسية</translation>
    </message>
    <message>
        <source>Papers of the social security corporation</source>
        <translation>وثائق المؤسسة العامة للضمان الاجتماعي</translation>
    </message>
    <message>
        <source>Contracts in Arabic and in the language of each worker</source>
        <translation>العقود بالعربية وبلغة كل عامل</translation>
    </message>
    <message>
        <source>Work and residence permits, and who paid them</source>
        <translation>تصاريح العمل والإقامة، ومن دفع رسومها</translation>
    </message>
    <message>
        <source>Tickets home of workers who left</source>
        <translation>تذاكر عودة العمال الذين غادروا</translation>
    </message>
    <message>
        <source>Approvals and inspections of dormitories</source>
        <translation>موافقات السكن وعمليات تفتيشه</translation>
    </message>
    <message>
        <source>Cambodia has a protocol of its own on child labour. Its text is not known to us, so this card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>لكمبوديا بروتوكول خاص بشأن عمل الأطفال. لا نعرف نصه. تعيد هذه البطاقة البروتوكول العام لعام 2018. اسأل المكتب الرئيسي عن الخطوات والمواعيد السارية هنا.</translation>
    </message>
    <message>
        <source>For a child: keep the child safe and with an adult who is not a manager, until the contact says what help comes.</source>
        <translation>في حالة طفل: أبقِ الطفل آمنًا مع شخص بالغ ليس مديرًا، حتى تقول جهة الاتصال أي مساعدة ستأتي.</translation>
    </message>
    <message>
        <source>Ministry of Labour and Vocational Training, through the programme only</source>
        <translation>وزارة العمل والتدريب المهني، عن طريق البرنامج فقط</translation>
    </message>
    <message>
        <source>Union registrations and certificate of the most representative union</source>
        <translation>تسجيلات النقابات وشهادة النقابة الأكثر تمثيلًا</translation>
    </message>
    <message>
        <source>Papers of the last shop steward election</source>
        <translation>وثائق آخر انتخاب لممثلي العمال</translation>
    </message>
    <message>
        <source>Attendance and seniority bonuses, transport or housing and meal allowances</source>
        <translation>مكافآت الحضور والأقدمية، وبدلات النقل أو السكن والوجبات</translation>
    </message>
    <message>
        <source>Seniority payments of June and December</source>
        <translation>دفعات الأقدمية لشهري يونيو وديسمبر</translation>
    </message>
    <message>
        <source>Papers of the social security fund</source>
        <translation>وثائق صندوق الضمان الاجتماعي</translation>
    </message>
    <message>
        <source>Full chain of contracts of workers on contracts with an end date</source>
        <translation>كل العقود المتتالية للعمال بعقود محددة المدة</translation>
    </message>
    <message>
        <source>Overtime permits of the labour inspectorate</source>
        <translation>تصاريح العمل الإضافي من تفتيش العمل</translation>
    </message>
    <message>
        <source>No protocol made for Sri Lanka is known to us. This card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>لا نعرف بروتوكولًا وُضع لـسريلانكا. تعيد هذه البطاقة البروتوكول العام لعام 2018. اسأل المكتب الرئيسي عن الخطوات والمواعيد السارية هنا.</translation>
    </message>
    <message>
        <source>Labour inspectorate of the Department of Labour, through the programme only</source>
        <translation>تفتيش العمل في إدارة العمل، عن طريق البرنامج فقط</translation>
    </message>
    <message>
        <source>Birth certificates or identity cards; register of workers from 16 to 17</source>
        <translation>شهادات الميلاد أو بطاقات الهوية؛ سجل العمال من 16 إلى 17 سنة</translation>
    </message>
    <message>
        <source>Request for recognition of the union and count of its members</source>
        <translation>طلب الاعتراف بالنقابة وعدد أعضائها</translation>
    </message>
    <message>
        <source>Election papers of the employees' council</source>
        <translation>وثائق انتخاب مجلس الموظفين</translation>
    </message>
    <message>
        <source>Receipts of provident fund and trust fund</source>
        <translation>إيصالات صندوق الادخار والصندوق الاستئماني</translation>
    </message>
    <message>
        <source>Proof of the raise of 1 January 2026</source>
        <translation>إثبات زيادة الأجر في 1 يناير 2026</translation>
    </message>
    <message>
        <source>Letters of appointment</source>
        <translation>خطابات التعيين</translation>
    </message>
    <message>
        <source>Contracts with manpower agencies</source>
        <translation>العقود مع وكالات توريد العمالة</translation>
    </message>
    <message>
        <source>Fire certificate, approved plan and registration of the factory</source>
        <translation>شهادة الحريق والمخطط المعتمد وتسجيل المصنع</translation>
    </message>
    <message>
        <source>Accident notices to the district factory inspector</source>
        <translation>بلاغات الحوادث إلى مفتش المصانع في المنطقة</translation>
    </message>
    <message>
        <source>Permission and consents for night work of women</source>
        <translation>إذن العمل الليلي للنساء وموافقاتهن</translation>
    </message>
    <message>
        <source>Overtime of women by calendar month</source>
        <translation>العمل الإضافي للنساء حسب الشهر الميلادي</translation>
    </message>
    <message>
        <source>Madagascar is a pilot; no protocol made for it is known to us. This card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>مدغشقر مشروع تجريبي؛ لا نعرف بروتوكولًا وُضع لها. تعيد هذه البطاقة البروتوكول العام لعام 2018. اسأل المكتب الرئيسي عن الخطوات والمواعيد السارية هنا.</translation>
    </message>
    <message>
        <source>Labour inspectorate of the labour ministry, through the programme only</source>
        <translation>تفتيش العمل في الوزارة المعنية بالعمل، عن طريق البرنامج فقط</translation>
    </message>
    <message>
        <source>Medical certificates and register of workers under 18</source>
        <translation>الشهادات الطبية وسجل العمال دون 18 سنة</translation>
    </message>
    <message>
        <source>Election papers of the workers' delegates</source>
        <translation>وثائق انتخاب مندوبي العمال</translation>
    </message>
    <message>
        <source>Wage groups and seniority of the sample</source>
        <translation>فئات الأجور والأقدمية للعينة</translation>
    </message>
    <message>
        <source>Receipts of CNaPS and of the health service</source>
        <translation>إيصالات CNaPS والخدمة الصحية</translation>
    </message>
    <message>
        <source>Minutes of the works committee</source>
        <translation>محاضر لجنة المنشأة</translation>
    </message>
    <message>
        <source>Papers on technical unemployment</source>
        <translation>وثائق البطالة التقنية</translation>
    </message>
    <message>
        <source>Environmental permit</source>
        <translation>التصريح البيئي</translation>
    </message>
    <message>
        <source>Contract with the medical service and results in numbers, without names</source>
        <translation>العقد مع الخدمة الطبية والنتائج بالأرقام، دون أسماء</translation>
    </message>
    <message>
        <source>Permits of the labour inspectorate for overtime</source>
        <translation>تصاريح تفتيش العمل للعمل الإضافي</translation>
    </message>
    <message>
        <source>Night shift plan and transport after it</source>
        <translation>جدول الوردية الليلية والنقل بعدها</translation>
    </message>
    <message>
        <source>A protocol made for Nicaragua exists in Spanish, but could not be read. This card restates the general one of 2018. Ask head office for the Nicaraguan text: its steps and times come first.</source>
        <translation>يوجد بروتوكول وُضع لـنيكاراغوا بالإسبانية، لكن لم تتسن قراءته. تعيد هذه البطاقة البروتوكول العام لعام 2018. اطلب من المكتب الرئيسي النص النيكاراغوي: خطواته ومواعيده تأتي أولًا.</translation>
    </message>
    <message>
        <source>Labour inspectorate of the labour ministry (MITRAB), through the programme only</source>
        <translation>تفتيش العمل في وزارة العمل (MITRAB)، عن طريق البرنامج فقط</translation>
    </message>
    <message>
        <source>Permissions of parents and register of workers from 14 to 17</source>
        <translation>موافقات الوالدين وسجل العمال من 14 إلى 17 سنة</translation>
    </message>
    <message>
        <source>Certificates of the unions and lists of officers with their protection</source>
        <translation>شهادات النقابات وقوائم مسؤوليها مع حمايتهم</translation>
    </message>
    <message>
        <source>Payments to social security and to the training institute</source>
        <translation>المدفوعات للضمان الاجتماعي ومعهد التدريب</translation>
    </message>
    <message>
        <source>List of the thirteenth month</source>
        <translation>كشف أجر الشهر الثالث عشر</translation>
    </message>
    <message>
        <source>Permissions of the labour ministry for dismissals and suspensions</source>
        <translation>تصاريح وزارة العمل للفصل والإيقاف</translation>
    </message>
    <message>
        <source>Safety licence and registered safety rules</source>
        <translation>رخصة السلامة ولائحة السلامة المسجلة</translation>
    </message>
    <message>
        <source>Minutes and registration of the mixed safety committee</source>
        <translation>محاضر لجنة السلامة المختلطة وتسجيلها</translation>
    </message>
    <message>
        <source>Results of medical checks in numbers, without names</source>
        <translation>نتائج الفحوص الطبية بالأرقام، دون أسماء</translation>
    </message>
    <message>
        <source>Shift plans: day, mixed and night</source>
        <translation>جداول الورديات: نهارية ومختلطة وليلية</translation>
    </message>
    <message>
        <source>Leave schedules of each half-year</source>
        <translation>جداول الإجازات لكل نصف سنة</translation>
    </message>
    <message>
        <source>No protocol made for Pakistan is known to us. This card restates the general one of 2018. Ask head office which steps and times hold here, and which province is told.</source>
        <translation>لا نعرف بروتوكولًا وُضع لـباكستان. تعيد هذه البطاقة البروتوكول العام لعام 2018. اسأل المكتب الرئيسي عن الخطوات والمواعيد السارية هنا. واسأله أي إقليم يُبلَّغ.</translation>
    </message>
    <message>
        <source>Labour inspectorate of the province, through the programme only</source>
        <translation>تفتيش العمل في الإقليم، عن طريق البرنامج فقط</translation>
    </message>
    <message>
        <source>Certificates of fitness and identity papers of workers under 18</source>
        <translation>شهادات اللياقة وأوراق هوية العمال دون 18 سنة</translation>
    </message>
    <message>
        <source>Members and minutes of the inquiry committee on harassment</source>
        <translation>أعضاء لجنة التحقيق في التحرش ومحاضرها</translation>
    </message>
    <message>
        <source>Register of advances (peshgi) and how they are paid back</source>
        <translation>سجل السلف (بيشغي) وكيفية سدادها</translation>
    </message>
    <message>
        <source>Certificate of the bargaining agent and list of officers</source>
        <translation>شهادة وكيل المفاوضة وقائمة المسؤولين</translation>
    </message>
    <message>
        <source>Charter of demands and settlements</source>
        <translation>لائحة المطالب والتسويات</translation>
    </message>
    <message>
        <source>Minimum wage notice of the province in force</source>
        <translation>إشعار الحد الأدنى للأجور الساري في الإقليم</translation>
    </message>
    <message>
        <source>Receipts of social security and old-age benefits</source>
        <translation>إيصالات الضمان الاجتماعي ومعاشات الشيخوخة</translation>
    </message>
    <message>
        <source>Accounts of the workers' share in profits</source>
        <translation>حسابات حصة العمال في الأرباح</translation>
    </message>
    <message>
        <source>Letters of appointment and tickets of the sample</source>
        <translation>خطابات التعيين وبطاقات العمل للعينة</translation>
    </message>
    <message>
        <source>Registration of contractors</source>
        <translation>تسجيل المقاولين</translation>
    </message>
    <message>
        <source>Approved plan of the factory and fire safety certificate</source>
        <translation>مخطط المصنع المعتمد وشهادة السلامة من الحريق</translation>
    </message>
    <message>
        <source>Exemptions of the province on hours and night work of women</source>
        <translation>استثناءات الإقليم بشأن الساعات والعمل الليلي للنساء</translation>
    </message>
    <message>
        <source>No protocol made for Uzbekistan is known to us. This card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>لا نعرف بروتوكولًا وُضع لـأوزبكستان. تعيد هذه البطاقة البروتوكول العام لعام 2018. اسأل المكتب الرئيسي عن الخطوات والمواعيد السارية هنا.</translation>
    </message>
    <message>
        <source>State labour inspectorate, through the programme only</source>
        <translation>تفتيش العمل الحكومي، عن طريق البرنامج فقط</translation>
    </message>
    <message>
        <source>Consents of parents and medical checks of workers below 18</source>
        <translation>موافقات الوالدين والفحوص الطبية للعمال دون 18 سنة</translation>
    </message>
    <message>
        <source>Maternity and child care register</source>
        <translation>سجل الأمومة ورعاية الأطفال</translation>
    </message>
    <message>
        <source>Orders on work outside the factory, such as harvest or cleaning, and who asked for it</source>
        <translation>أوامر العمل خارج المصنع، كالحصاد أو التنظيف، ومن طلبه</translation>
    </message>
    <message>
        <source>Registration of the union or unions and list of officers</source>
        <translation>تسجيل النقابة أو النقابات وقائمة مسؤوليها</translation>
    </message>
    <message>
        <source>Papers on social tax, pension savings and liability insurance</source>
        <translation>وثائق الضريبة الاجتماعية ومدخرات المعاش وتأمين المسؤولية</translation>
    </message>
    <message>
        <source>Regional coefficient of the district, where there is one</source>
        <translation>المعامل الإقليمي للمنطقة، إن وُجد</translation>
    </message>
    <message>
        <source>Contracts and work books in the electronic register</source>
        <translation>العقود ودفاتر العمل في السجل الإلكتروني</translation>
    </message>
    <message>
        <source>Attestation of workplaces</source>
        <translation>شهادات تقييم أماكن العمل</translation>
    </message>
    <message>
        <source>Minutes of the labour protection commission</source>
        <translation>محاضر لجنة حماية العمل</translation>
    </message>
    <message>
        <source>Written consents to overtime</source>
        <translation>الموافقات المكتوبة على العمل الإضافي</translation>
    </message>
    <message>
        <source>Schedule of annual leave</source>
        <translation>جدول الإجازات السنوية</translation>
    </message>
    <message>
        <source>Viet Nam has a protocol of its own, signed with the labour ministry in August 2017. It brings in the labour inspectorate and the department for the affairs of children. Its steps and times are not known to us; those below are the general ones of 2018. Ask head office which hold here.</source>
        <translation>لفيتنام بروتوكول خاص وُقّع مع وزارة العمل في أغسطس 2017. وهو يشرك تفتيش العمل والإدارة المعنية بشؤون الأطفال. لا نعرف خطواته ومواعيده؛ وما يرد أدناه هو العام لسنة 2018. اسأل المكتب الرئيسي أيها يسري هنا.</translation>
    </message>
    <message>
        <source>Department for the affairs of children, through the programme only</source>
        <translation>الإدارة المعنية بشؤون الأطفال، عن طريق البرنامج فقط</translation>
    </message>
    <message>
        <source>Vote of the workers on the agreement, and proof that it was sent to the authority</source>
        <translation>تصويت العمال على الاتفاقية، وإثبات إرسالها إلى الجهة المختصة</translation>
    </message>
    <message>
        <source>Payments of two percent to the union</source>
        <translation>مدفوعات اثنين في المئة للنقابة</translation>
    </message>
    <message>
        <source>Wage scale of the factory and how it was consulted</source>
        <translation>سلم أجور المصنع وكيف جرى التشاور بشأنه</translation>
    </message>
    <message>
        <source>Papers on social, health and unemployment insurance</source>
        <translation>وثائق التأمين الاجتماعي والصحي وتأمين البطالة</translation>
    </message>
    <message>
        <source>Proof of the region each unit stands in</source>
        <translation>إثبات المنطقة التي تقع فيها كل وحدة</translation>
    </message>
    <message>
        <source>Rules on dialogue, minutes of dialogues and of the workers' conference</source>
        <translation>قواعد الحوار ومحاضر جلسات الحوار ومؤتمر العمال</translation>
    </message>
    <message>
        <source>Reports on the use of labour</source>
        <translation>تقارير استخدام العمالة</translation>
    </message>
    <message>
        <source>Reports of the yearly measurements and health checks</source>
        <translation>تقارير القياسات والفحوص الصحية السنوية</translation>
    </message>
    <message>
        <source>Monthly and yearly totals of overtime for each worker</source>
        <translation>المجاميع الشهرية والسنوية للعمل الإضافي لكل عامل</translation>
    </message>
    <message>
        <source>Notice to the authority of overtime above 200 hours</source>
        <translation>إخطار الجهة المختصة بعمل إضافي فوق 200 ساعة</translation>
    </message>
    <message>
        <source>{tool}, {country} law pack {version}</source>
        <translation>{tool}، حزمة قوانين {country} {version}</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>قرأت هذا</translation>
    </message>
    <message>
        <source>New assessments begin with it. Those that have begun keep theirs.</source>
        <translation>تبدأ التقييمات الجديدة به. وما بدأ يحتفظ بما لديه.</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation>
            <numerusform>لا تغييرات أخرى</numerusform>
            <numerusform>تغيير واحد آخر</numerusform>
            <numerusform>تغييران آخران</numerusform>
            <numerusform>%n تغييرات أخرى</numerusform>
            <numerusform>%n تغييرًا آخر</numerusform>
            <numerusform>%n تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {before} becomes {after}</source>
        <translation>{name}: يصبح {before} ‏{after}</translation>
    </message>
    <message>
        <source>New: {name}, {after}</source>
        <translation>جديد: {name}، {after}</translation>
    </message>
    <message>
        <source>No longer: {name}</source>
        <translation>لم يعد قائمًا: {name}</translation>
    </message>
    <message>
        <source>New question {name}</source>
        <translation>سؤال جديد {name}</translation>
    </message>
    <message>
        <source>Question {name} is changed</source>
        <translation>تغيّر السؤال {name}</translation>
    </message>
    <message>
        <source>Question {name} is not asked any more</source>
        <translation>لم يعد السؤال {name} يُطرح</translation>
    </message>
    <message>
        <source>The urgent procedure is changed</source>
        <translation>تغيّر الإجراء العاجل</translation>
    </message>
    <message>
        <source>Samples, time limits, papers or meetings are changed</source>
        <translation>تغيّرت العينات أو المهل أو الأوراق أو الاجتماعات</translation>
    </message>
    <message>
        <source>{line}, from {day}</source>
        <translation>{line}، اعتبارًا من {day}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Findings and evidence</source>
        <translation>المخالفات والأدلة</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n pay records</source>
        <translation>
            <numerusform>لا سجلات أجور</numerusform>
            <numerusform>سجل أجور واحد</numerusform>
            <numerusform>سجلّا أجور</numerusform>
            <numerusform>%n سجلات أجور</numerusform>
            <numerusform>%n سجل أجور</numerusform>
            <numerusform>%n سجل أجور</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>طُلبت</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>شوهدت</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>غير متاحة</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم تُطلب بعد</translation>
    </message>
    <message>
        <source>There is no table here. Copy the cells in Excel, then paste them</source>
        <translation>لا يوجد جدول هنا. انسخ الخلايا في Excel، ثم الصقها</translation>
    </message>
    <message>
        <source>A sample may have up to {rows} rows and {columns} columns</source>
        <translation>حدود العينة: الصفوف {rows}، الأعمدة {columns}</translation>
    </message>
    <message>
        <source>Row {row}, {heading}: ‘{text}’ is not a number</source>
        <translation>الصف {row}، {heading}: «{text}» ليس رقمًا</translation>
    </message>
    <message>
        <source>Row {row}, {heading}: ‘{text}’ must be 0 or more</source>
        <translation>الصف {row}، {heading}: يجب ألا يقل «{text}» عن 0</translation>
    </message>
    <message>
        <source>Row {row}, {heading}: ‘{text}’ is more than the hours of a month</source>
        <translation>الصف {row}، {heading}: «{text}» أكثر من ساعات الشهر</translation>
    </message>
    <message>
        <source>Row {row}, {heading}: ‘{text}’ can mean two numbers. Write it without the point, or with fewer decimals</source>
        <translation>الصف {row}، {heading}: قد يعني «{text}» رقمين. اكتبه بلا نقطة، أو بمنازل عشرية أقل</translation>
    </message>
    <message>
        <source>Row {row}, {heading}: the text is too long for a cell</source>
        <translation>الصف {row}، {heading}: النص أطول مما تسعه خلية</translation>
    </message>
    <message>
        <source>Left out, because pay records hold no names or card numbers: {columns}</source>
        <translation>تُركت، لأن سجلات الأجور بلا أسماء ولا أرقام بطاقات: {columns}</translation>
    </message>
    <message>
        <source>{heading}: from {lowest} to {highest} in {filled} rows</source>
        <translation>{heading}: من {lowest} إلى {highest}، عدد الصفوف {filled}</translation>
    </message>
    <message>
        <source>{heading}: from {lowest} to {highest}, together {total} in {filled} rows</source>
        <translation>{heading}: من {lowest} إلى {highest}، المجموع {total}، عدد الصفوف {filled}</translation>
    </message>
    <message>
        <source>{heading}: {rows} of {of} rows are below the minimum wage of their grade. Check days and hours before you judge</source>
        <translation>{heading}: {rows} من {of} من الصفوف أقل من الحد الأدنى للأجر في درجتها. راجع الأيام والساعات قبل الحكم</translation>
    </message>
    <message>
        <source>{heading}: {rows} of {of} rows are below {lowest} {currency} a month, the lowest minimum wage. Check grade, days and hours before you judge</source>
        <translation>{heading}: {rows} من {of} من الصفوف أقل من {lowest} {currency} في الشهر، وهو أقل حد أدنى للأجر. راجع الدرجة والأيام والساعات قبل الحكم</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Paper</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>How far it came</source>
        <translation>إلى أين وصل الأمر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>For example, promised for tomorrow. No names</source>
        <translation>مثل: وُعد بها غدًا. بلا أسماء</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Question number</source>
        <translation>رقم السؤال</translation>
    </message>
    <message>
        <source>Photograph the paper at its question: it goes through Hide faces there</source>
        <translation>صوّر الوثيقة عند سؤالها: تُخفى الوجوه هناك</translation>
    </message>
    <message>
        <source>Put on this question</source>
        <translation>وضعها في هذا السؤال</translation>
    </message>
    <message>
        <source>Open question {number}</source>
        <translation>فتح السؤال {number}</translation>
    </message>
    <message>
        <source>Take it off {number}</source>
        <translation>إزالتها من {number}</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>PapersPane</name>
    <message>
        <source>No papers are asked for here</source>
        <translation>لا تُطلب وثائق هنا</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>كل الوثائق</translation>
    </message>
    <message>
        <source>{status}, on this question</source>
        <translation>{status}، في هذا السؤال</translation>
    </message>
</context>
<context>
    <name>PapersPresenter</name>
    <message>
        <source>There is no question with this number. Enter one like 7.42</source>
        <translation>لا يوجد سؤال بهذا الرقم. أدخل رقمًا مثل 7.42</translation>
    </message>
    <message>
        <source>{count} more cells cannot be read</source>
        <translation>خلايا أخرى لا يمكن قراءتها: {count}</translation>
    </message>
    <message>
        <source>{rows} kept</source>
        <translation>حُفظ: {rows}</translation>
    </message>
    <message>
        <source>Sample removed</source>
        <translation>أُزيلت العينة</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Papers</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>وثيقة أخرى</translation>
    </message>
    <message>
        <source>It is added to the cluster of the chosen paper</source>
        <translation>تُضاف إلى مجموعة الوثيقة المختارة</translation>
    </message>
    <message>
        <source>Add paper</source>
        <translation>إضافة وثيقة</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>{done} of {total} papers are done.</source>
        <translation>أُنجز {done} من {total} من الأوراق.</translation>
    </message>
    <message>
        <source>{done} of {total} papers are done. Keys 1 to 6 mark one and go on.</source>
        <translation>تم {done} من {total} من الوثائق. المفاتيح من 1 إلى 6 تحدد الحالة وتنتقل إلى التالية.</translation>
    </message>
    <message>
        <source>{cluster}: {done} of {total}</source>
        <translation>{cluster}: {done} من {total}</translation>
    </message>
</context>
<context>
    <name>PasteTable</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste pay records</source>
        <translation>لصق سجلات الأجور</translation>
    </message>
    <message>
        <source>Copy the cells in Excel, headings included, and paste them here. Columns with names or card numbers are left out.</source>
        <translation>انسخ الخلايا في Excel مع العناوين، والصقها هنا. تُترك الأعمدة التي فيها أسماء أو أرقام بطاقات.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>الخلايا</translation>
    </message>
    <message>
        <source>Keep these records</source>
        <translation>حفظ هذه السجلات</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>عدم الحفظ</translation>
    </message>
</context>
<context>
    <name>PayCard</name>
    <message>
        <source>Pay records</source>
        <translation>سجلات الأجور</translation>
    </message>
    <message>
        <source>Sample months</source>
        <translation>أشهر العينة</translation>
    </message>
    <message>
        <source>Year and month, for example 2026-02, 2026-04</source>
        <translation>السنة ثم الشهر، مثل ⁦2026-02⁩, ⁦2026-04⁩</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>لصق من Excel</translation>
    </message>
    <message>
        <source>{done} looked at</source>
        <translation>فُحص {done}</translation>
    </message>
    <message>
        <source>{done} of {total} looked at</source>
        <translation>فُحص {done} من {total}</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Sign here</source>
        <translation>وقّع هنا</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>وُقّع على الورق</translation>
    </message>
    <message>
        <source>Take signature back</source>
        <translation>سحب التوقيع</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep signature</source>
        <translation>حفظ التوقيع</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>الرسم من جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{function}, {side}</source>
        <translation>{function}، {side}</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>توقيع {name}</translation>
    </message>
    <message>
        <source>Box for the signature of {name}</source>
        <translation>مربع توقيع {name}</translation>
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
        <translation>تعديل الصورة</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>قلم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Save photo</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <translation>جارٍ فتح الصورة</translation>
    </message>
    <message>
        <source>Photo {place} of {total}, question {number}</source>
        <translation>الصورة {place} من {total}، السؤال {number}</translation>
    </message>
    <message>
        <source>Photo {place} of {total}</source>
        <translation>الصورة {place} من {total}</translation>
    </message>
</context>
<context>
    <name>PhotoEditor</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>في التقرير</translation>
    </message>
    <message>
        <source>Left out of the report</source>
        <translation>مستبعدة من التقرير</translation>
    </message>
    <message>
        <source>Taken off {number}. The photo is kept</source>
        <translation>أُزيلت من {number}. الصورة محفوظة</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message numerus="yes">
        <source>%n faces visible</source>
        <translation>
            <numerusform>لا وجوه ظاهرة</numerusform>
            <numerusform>وجه واحد ظاهر</numerusform>
            <numerusform>وجهان ظاهران</numerusform>
            <numerusform>%n وجوه ظاهرة</numerusform>
            <numerusform>%n وجهًا ظاهرًا</numerusform>
            <numerusform>%n وجه ظاهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas hidden</source>
        <translation>
            <numerusform>لا مناطق مخفية</numerusform>
            <numerusform>منطقة واحدة مخفية</numerusform>
            <numerusform>منطقتان مخفيتان</numerusform>
            <numerusform>%n مناطق مخفية</numerusform>
            <numerusform>%n منطقة مخفية</numerusform>
            <numerusform>%n منطقة مخفية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faces</source>
        <translation>
            <numerusform>لا وجوه</numerusform>
            <numerusform>وجه واحد</numerusform>
            <numerusform>وجهان</numerusform>
            <numerusform>%n وجوه</numerusform>
            <numerusform>%n وجهًا</numerusform>
            <numerusform>%n وجه</numerusform>
        </translation>
    </message>
    <message>
        <source>in report</source>
        <translation>في التقرير</translation>
    </message>
    <message>
        <source>left out of report</source>
        <translation>مستبعدة من التقرير</translation>
    </message>
    <message>
        <source>to sort</source>
        <translation>للفرز</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>بلا تعليق</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
</context>
<context>
    <name>PhotoImport</name>
    <message numerus="yes">
        <source>%n photos were still to come in when your data was closed. They are added now</source>
        <translation>
            <numerusform>لم تبقَ أي صورة (%n) عند إغلاق بياناتك</numerusform>
            <numerusform>بقيت صورة واحدة (%n) عند إغلاق بياناتك. تُضاف الآن</numerusform>
            <numerusform>بقيت صورتان (%n) عند إغلاق بياناتك. تُضافان الآن</numerusform>
            <numerusform>بقيت %n صور عند إغلاق بياناتك. تُضاف الآن</numerusform>
            <numerusform>بقيت %n صورة عند إغلاق بياناتك. تُضاف الآن</numerusform>
            <numerusform>بقيت %n صورة عند إغلاق بياناتك. تُضاف الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that were to come in are not where they were. Connect their card, and add them again</source>
        <translation>
            <numerusform>كل الملفات (%n) في مكانها</numerusform>
            <numerusform>ملف واحد (%n) كان سيُضاف لم يعد في مكانه. صِل بطاقته ثم أضفه من جديد</numerusform>
            <numerusform>ملفان (%n) كانا سيُضافان لم يعودا في مكانهما. صِل البطاقة ثم أضفهما من جديد</numerusform>
            <numerusform>%n ملفات كانت ستُضاف لم تعد في مكانها. صِل البطاقة ثم أضفها من جديد</numerusform>
            <numerusform>%n ملفًا كان سيُضاف لم يعد في مكانه. صِل البطاقة ثم أضفها من جديد</numerusform>
            <numerusform>%n ملف كان سيُضاف لم يعد في مكانه. صِل البطاقة ثم أضفها من جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said}. %n more are there, and are offered when these are in</source>
        <translation>
            <numerusform>{said}. لا مزيد هناك</numerusform>
            <numerusform>{said}. تبقى صورة واحدة هناك، وتُعرض بعد دخول هذه</numerusform>
            <numerusform>{said}. تبقى صورتان هناك، وتُعرضان بعد دخول هذه</numerusform>
            <numerusform>{said}. تبقى %n صور هناك، وتُعرض بعد دخول هذه</numerusform>
            <numerusform>{said}. تبقى %n صورة هناك، وتُعرض بعد دخول هذه</numerusform>
            <numerusform>{said}. تبقى %n صورة هناك، وتُعرض بعد دخول هذه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new photos in {name}</source>
        <translation>
            <numerusform>لا صور جديدة في {name}</numerusform>
            <numerusform>صورة جديدة واحدة في {name}</numerusform>
            <numerusform>صورتان جديدتان في {name}</numerusform>
            <numerusform>%n صور جديدة في {name}</numerusform>
            <numerusform>%n صورة جديدة في {name}</numerusform>
            <numerusform>%n صورة جديدة في {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new photos on card {name}</source>
        <translation>
            <numerusform>لا صور جديدة في البطاقة {name}</numerusform>
            <numerusform>صورة جديدة واحدة في البطاقة {name}</numerusform>
            <numerusform>صورتان جديدتان في البطاقة {name}</numerusform>
            <numerusform>%n صور جديدة في البطاقة {name}</numerusform>
            <numerusform>%n صورة جديدة في البطاقة {name}</numerusform>
            <numerusform>%n صورة جديدة في البطاقة {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>No new photos in {folder}</source>
        <translation>لا صور جديدة في {folder}</translation>
    </message>
    <message>
        <source>{folder} cannot be read. Choose another folder</source>
        <translation>تتعذر قراءة {folder}. اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>صورة ملصقة.png</translation>
    </message>
    <message>
        <source>Copying photos</source>
        <translation>جارٍ نسخ الصور</translation>
    </message>
</context>
<context>
    <name>PhotoStage</name>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>PhotoWatch</name>
    <message>
        <source>Looking for faces</source>
        <translation>جارٍ البحث عن الوجوه</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Put on {number}</source>
        <translation>وضعها في {number}</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>في التقرير</translation>
    </message>
    <message>
        <source>Left out of the report</source>
        <translation>مستبعدة من التقرير</translation>
    </message>
    <message>
        <source>No visible faces were found. Open the photo to hide a part by hand</source>
        <translation>لم يُعثر على وجوه ظاهرة. افتح الصورة لإخفاء جزء بنفسك</translation>
    </message>
    <message numerus="yes">
        <source>%n faces hidden</source>
        <translation>
            <numerusform>لم تُخفَ وجوه</numerusform>
            <numerusform>أُخفي وجه واحد</numerusform>
            <numerusform>أُخفي وجهان</numerusform>
            <numerusform>أُخفيت %n وجوه</numerusform>
            <numerusform>أُخفي %n وجهًا</numerusform>
            <numerusform>أُخفي %n وجه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosScreen</name>
    <message>
        <source>photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To sort</source>
        <translation>للفرز</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Visible faces</source>
        <translation>وجوه ظاهرة</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>لا سؤال بعد</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Import from a folder</source>
        <translation>استيراد من مجلد</translation>
    </message>
    <message>
        <source>Hide faces</source>
        <translation>إخفاء الوجوه</translation>
    </message>
    <message>
        <source>Edit photo</source>
        <translation>تعديل الصورة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>الصور والوثائق</translation>
    </message>
    <message>
        <source>{used} used, {left_out} left out, {to_sort} to sort</source>
        <translation>مستخدمة: {used}، مستبعدة: {left_out}، للفرز: {to_sort}</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <source>No photos with this filter</source>
        <translation>لا صور بهذه التصفية</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>جارٍ الإخفاء</translation>
    </message>
    <message>
        <source>Sort them</source>
        <translation>فرزها</translation>
    </message>
    <message>
        <source>Copying photos</source>
        <translation>جارٍ نسخ الصور</translation>
    </message>
    <message>
        <source>You can keep working. If you stop, the {done} copied photos stay.</source>
        <translation>يمكنك متابعة العمل. إذا أوقفت النسخ بقيت الصور المنسوخة وعددها {done}.</translation>
    </message>
    <message>
        <source>There is no photo on the clipboard</source>
        <translation>لا توجد صورة في الحافظة</translation>
    </message>
    <message>
        <source>Add photos or papers</source>
        <translation>إضافة صور أو وثائق</translation>
    </message>
    <message>
        <source>Photos and papers ({kinds})</source>
        <translation>صور ووثائق ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>Sort %n new photos</source>
        <translation>
            <numerusform>لا صور جديدة للفرز</numerusform>
            <numerusform>فرز صورة جديدة واحدة</numerusform>
            <numerusform>فرز صورتين جديدتين</numerusform>
            <numerusform>فرز %n صور جديدة</numerusform>
            <numerusform>فرز %n صورة جديدة</numerusform>
            <numerusform>فرز %n صورة جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Open</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Done by the factory</source>
        <translation>أنجزه المصنع</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق منه</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>وُجد مرة أخرى</translation>
    </message>
    <message>
        <source>On papers and photos</source>
        <translation>بالوثائق والصور</translation>
    </message>
    <message>
        <source>At a visit</source>
        <translation>في زيارة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>لم يُنجز بعد</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>فات موعده</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>By cluster</source>
        <translation>حسب المجموعة</translation>
    </message>
    <message>
        <source>By root cause</source>
        <translation>حسب السبب الجذري</translation>
    </message>
    <message>
        <source>No root cause yet</source>
        <translation>لا سبب جذري بعد</translation>
    </message>
    <message>
        <source>No compliance point</source>
        <translation>لا نقطة امتثال</translation>
    </message>
    <message>
        <source>Found by the factory</source>
        <translation>وجده المصنع بنفسه</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>من يتولى الأمر</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Root cause in own words</source>
        <translation>السبب الجذري بعبارة أخرى</translation>
    </message>
    <message>
        <source>How it is checked</source>
        <translation>كيف يُتحقق منه</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>المخالفة</translation>
    </message>
    <message>
        <source>Taken off the plan</source>
        <translation>أُزيل من الخطة</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>السبب الجذري</translation>
    </message>
    <message>
        <source>Compliance point</source>
        <translation>نقطة الامتثال</translation>
    </message>
    <message>
        <source>{what} chosen</source>
        <translation>اختيار {what}</translation>
    </message>
    <message>
        <source>{what} taken off</source>
        <translation>إزالة {what}</translation>
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
        <translation>رجوع إلى الخطة</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>الوضع الحالي</translation>
    </message>
    <message>
        <source>How is the correction checked?</source>
        <translation>كيف يُتحقق من التصحيح؟</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>لم يُقرر</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>ما يُفعل</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>من يتولى الأمر</translation>
    </message>
    <message>
        <source>A function, not a name, for example maintenance lead</source>
        <translation>وظيفة، لا اسم، مثل مسؤول الصيانة</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Year-month-day, for example 2026-06-30</source>
        <translation>السنة-الشهر-اليوم، مثل ⁦2026-06-30⁩</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Why did it happen?</source>
        <translation>لماذا حدث ذلك؟</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>What shows the correction</source>
        <translation>ما يبيّن التصحيح</translation>
    </message>
    <message>
        <source>No photo or paper yet</source>
        <translation>لا صور ولا وثائق بعد</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Take off the plan</source>
        <translation>إزالة من الخطة</translation>
    </message>
    <message>
        <source>Found by the factory</source>
        <translation>وجده المصنع بنفسه</translation>
    </message>
    <message>
        <source>Found again in cycle {cycle}. Mark it as repeated?</source>
        <translation>وُجد من جديد في الدورة {cycle}. وضع حالة «وُجد مرة أخرى»؟</translation>
    </message>
    <message>
        <source>Verified on {day}: {method}</source>
        <translation>تم التحقق في {day}: {method}</translation>
    </message>
    <message>
        <source>Use this wording</source>
        <translation>استخدام هذه الصياغة</translation>
    </message>
    <message>
        <source>Changed to {word}</source>
        <translation>أصبحت الحالة: {word}</translation>
    </message>
    <message>
        <source>Take this line off the plan?</source>
        <translation>إزالة هذا السطر من الخطة؟</translation>
    </message>
    <message>
        <source>It leaves every list and paper. What was written stays in the history.</source>
        <translation>يزول من كل قائمة وورقة. ويبقى ما كُتب في السجل.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Taken off the plan</source>
        <translation>أُزيل من الخطة</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>Improvement plan</source>
        <translation>خطة التحسين</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>حفظ بصيغة Excel</translation>
    </message>
    <message>
        <source>Take in Excel</source>
        <translation>إدخال من Excel</translation>
    </message>
    <message>
        <source>One page as PDF</source>
        <translation>صفحة واحدة PDF</translation>
    </message>
    <message>
        <source>One page as Word</source>
        <translation>صفحة واحدة Word</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>السطور المعروضة</translation>
    </message>
    <message>
        <source>How the plan is shown</source>
        <translation>طريقة عرض الخطة</translation>
    </message>
    <message>
        <source>Lines of the plan</source>
        <translation>سطور الخطة</translation>
    </message>
    <message>
        <source>The plan has no lines yet</source>
        <translation>لا سطور في الخطة بعد</translation>
    </message>
    <message>
        <source>Begin with the findings of the newest assessment.</source>
        <translation>ابدأ بمخالفات أحدث تقييم.</translation>
    </message>
    <message>
        <source>No line of this kind</source>
        <translation>لا سطور من هذا النوع</translation>
    </message>
    <message>
        <source>New line. Write what is done about it</source>
        <translation>سطر جديد. اكتب ما يُفعل</translation>
    </message>
    <message>
        <source>Save to this folder</source>
        <translation>حفظ في هذا المجلد</translation>
    </message>
    <message>
        <source>Saved as ‘{file}’ in {folder}</source>
        <translation>حُفظ باسم «{file}» في {folder}</translation>
    </message>
    <message>
        <source>The plan that the factory filled in</source>
        <translation>الخطة التي ملأها المصنع</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>ملف Excel (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taken in. There are %n problems</source>
        <translation>
            <numerusform>لم يُدخل شيء. لا مشكلات</numerusform>
            <numerusform>لم يُدخل شيء. هناك مشكلة واحدة</numerusform>
            <numerusform>لم يُدخل شيء. هناك مشكلتان</numerusform>
            <numerusform>لم يُدخل شيء. هناك %n مشكلات</numerusform>
            <numerusform>لم يُدخل شيء. هناك %n مشكلة</numerusform>
            <numerusform>لم يُدخل شيء. هناك %n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this file is new</source>
        <translation>لا جديد في هذا الملف</translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed</source>
        <translation>
            <numerusform>لم يتغير أي سطر</numerusform>
            <numerusform>تغيّر سطر واحد</numerusform>
            <numerusform>تغيّر سطران</numerusform>
            <numerusform>تغيّرت %n سطور</numerusform>
            <numerusform>تغيّر %n سطرًا</numerusform>
            <numerusform>تغيّر %n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>لا سطور جديدة</numerusform>
            <numerusform>سطر جديد واحد</numerusform>
            <numerusform>سطران جديدان</numerusform>
            <numerusform>%n سطور جديدة</numerusform>
            <numerusform>%n سطرًا جديدًا</numerusform>
            <numerusform>%n سطر جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a decision</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى قرار</numerusform>
            <numerusform>واحد يحتاج إلى قرار</numerusform>
            <numerusform>اثنان يحتاجان إلى قرار</numerusform>
            <numerusform>%n تحتاج إلى قرار</numerusform>
            <numerusform>%n تحتاج إلى قرار</numerusform>
            <numerusform>%n تحتاج إلى قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>saving the plan</source>
        <translation>حفظ الخطة</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>Start the exit meeting?</source>
        <translation>بدء الاجتماع الختامي؟</translation>
    </message>
    <message>
        <source>Confidential notes will close. You need your PIN to open them again.</source>
        <translation>تُغلق الملاحظات السرية. يلزم رقمك السري لفتحها من جديد.</translation>
    </message>
    <message>
        <source>Start exit meeting</source>
        <translation>بدء الاجتماع الختامي</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Exit meeting started, notes closed</source>
        <translation>بدأ الاجتماع الختامي وأُغلقت الملاحظات</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Lock when nobody is there for</source>
        <translation>القفل إذا غبت مدة</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>تغطية الشاشة</translation>
    </message>
    <message>
        <source>Change this key</source>
        <translation>تغيير هذا المفتاح</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>كيف عرفت</translation>
    </message>
    <message>
        <source>On the page of findings, somebody beside you could read who told you.</source>
        <translation>في صفحة المخالفات، قد يقرأ من بجانبك من أخبرك.</translation>
    </message>
    <message>
        <source>Hide sources there</source>
        <translation>إخفاء المصادر هناك</translation>
    </message>
    <message>
        <source>{keys} covers the screen at once, in every window.</source>
        <translation>يغطي {keys} الشاشة فورًا، في كل نافذة.</translation>
    </message>
    <message>
        <source>No key covers the screen. Set one, so that you are fast enough.</source>
        <translation>لا مفتاح يغطي الشاشة. عيّن واحدًا لتكون سريعًا بما يكفي.</translation>
    </message>
</context>
<context>
    <name>ProblemNote</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ProfileSheet</name>
    <message>
        <source>Factory profile</source>
        <translation>بيانات المصنع</translation>
    </message>
    <message>
        <source>These facts decide which questions apply. Leave open what you do not know.</source>
        <translation>هذه الحقائق تحدد الأسئلة التي تنطبق. اترك ما لا تعرفه مفتوحًا.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>العدد نفسه</numerusform>
            <numerusform>أكثر بمخالفة واحدة</numerusform>
            <numerusform>أكثر بمخالفتين</numerusform>
            <numerusform>أكثر بـ %n</numerusform>
            <numerusform>أكثر بـ %n</numerusform>
            <numerusform>أكثر بـ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>العدد نفسه</numerusform>
            <numerusform>أقل بمخالفة واحدة</numerusform>
            <numerusform>أقل بمخالفتين</numerusform>
            <numerusform>أقل بـ %n</numerusform>
            <numerusform>أقل بـ %n</numerusform>
            <numerusform>أقل بـ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>صُحّح</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>وُجد مرة أخرى</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>لم يعد يُسأل</translation>
    </message>
    <message>
        <source>Asked in parts</source>
        <translation>سؤال قُسّم</translation>
    </message>
    <message>
        <source>Asked together</source>
        <translation>أسئلة جُمعت</translation>
    </message>
    <message>
        <source>Law changed</source>
        <translation>تغيّر القانون</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>غير قابل للمقارنة</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>لم يُجب عنه بعد</translation>
    </message>
    <message>
        <source>The tool no longer asks this.</source>
        <translation>لم يعد الاستبيان يسأل عن هذا.</translation>
    </message>
    <message>
        <source>The tool did not ask this before.</source>
        <translation>لم يكن الاستبيان يسأل عن هذا من قبل.</translation>
    </message>
    <message>
        <source>It does not apply to the factory now.</source>
        <translation>لا ينطبق على المصنع الآن.</translation>
    </message>
    <message>
        <source>It did not apply to the factory before.</source>
        <translation>لم يكن ينطبق على المصنع من قبل.</translation>
    </message>
    <message>
        <source>It was not checked now.</source>
        <translation>لم يُفحص الآن.</translation>
    </message>
    <message>
        <source>It was not checked before.</source>
        <translation>لم يُفحص من قبل.</translation>
    </message>
    <message>
        <source>It waits for an answer.</source>
        <translation>ينتظر إجابة.</translation>
    </message>
    <message>
        <source>It was not answered before.</source>
        <translation>لم يُجب عنه من قبل.</translation>
    </message>
    <message>
        <source>The tool now asks this in several questions.</source>
        <translation>يسأل الاستبيان الآن عن هذا في عدة أسئلة.</translation>
    </message>
    <message>
        <source>The tool now asks several questions in one.</source>
        <translation>يجمع الاستبيان الآن عدة أسئلة في سؤال واحد.</translation>
    </message>
    <message>
        <source>The law was another at the visit before.</source>
        <translation>كان القانون مختلفًا في الزيارة السابقة.</translation>
    </message>
    <message>
        <source>Nobody has said how the questions of the two tools belong together.</source>
        <translation>لم يحدد أحد كيف تتوافق أسئلة الاستبيانين.</translation>
    </message>
    <message>
        <source>Agreed action: not begun.</source>
        <translation>الإجراء المتفق عليه: لم يبدأ.</translation>
    </message>
    <message>
        <source>Agreed action: in progress.</source>
        <translation>الإجراء المتفق عليه: جارٍ.</translation>
    </message>
    <message>
        <source>Agreed action: done by the factory, not verified.</source>
        <translation>الإجراء المتفق عليه: أنجزه المصنع، ولم يُتحقق منه.</translation>
    </message>
    <message>
        <source>Agreed action: done and verified.</source>
        <translation>الإجراء المتفق عليه: أُنجز وجرى التحقق منه.</translation>
    </message>
    <message>
        <source>Agreed action: repeated.</source>
        <translation>الإجراء المتفق عليه: وُجد مرة أخرى.</translation>
    </message>
    <message>
        <source>{count} fixed</source>
        <translation>صُحّح: {count}</translation>
    </message>
    <message>
        <source>{count} repeated</source>
        <translation>وُجد مرة أخرى: {count}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>جديد: {count}</translation>
    </message>
    <message>
        <source>{count} not compared</source>
        <translation>لم يُقارن: {count}</translation>
    </message>
    <message>
        <source>Cycle {cycle}, {month}</source>
        <translation>الدورة {cycle}، {month}</translation>
    </message>
    <message>
        <source>Cycle {cycle}</source>
        <translation>الدورة {cycle}</translation>
    </message>
    <message>
        <source>asked in another way. {answers}</source>
        <translation>سُئل بطريقة أخرى. {answers}</translation>
    </message>
    <message>
        <source>{when}: {judgement}.</source>
        <translation>{when}: {judgement}.</translation>
    </message>
    <message>
        <source>{count} in cycle {cycle}</source>
        <translation>{count} في الدورة {cycle}</translation>
    </message>
    <message>
        <source>as many</source>
        <translation>العدد نفسه</translation>
    </message>
</context>
<context>
    <name>ProgressPresenter</name>
    <message>
        <source>Findings: {before} in cycle {older}, {after} in cycle {newer}</source>
        <translation>المخالفات: {before} في الدورة {older}، {after} في الدورة {newer}</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Compliance point</source>
        <translation>نقطة الامتثال</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Last cycle</source>
        <translation>الدورة السابقة</translation>
    </message>
    <message>
        <source>This cycle</source>
        <translation>هذه الدورة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Finding last cycle</source>
        <translation>مخالفة الدورة السابقة</translation>
    </message>
    <message>
        <source>Finding this cycle</source>
        <translation>مخالفة هذه الدورة</translation>
    </message>
    <message>
        <source>No findings in both cycles</source>
        <translation>لا مخالفات في الدورتين</translation>
    </message>
    <message>
        <source>{point}. Last cycle {before}, this cycle {after}</source>
        <translation>{point}. الدورة السابقة {before}، هذه الدورة {after}</translation>
    </message>
    <message>
        <source>{question}: {change}</source>
        <translation>{question}: {change}</translation>
    </message>
    <message>
        <source>last cycle {answer}</source>
        <translation>الدورة السابقة {answer}</translation>
    </message>
    <message>
        <source>this cycle {answer}</source>
        <translation>هذه الدورة {answer}</translation>
    </message>
    <message>
        <source>Cycle {cycle}, {dates}</source>
        <translation>الدورة {cycle}، {dates}</translation>
    </message>
    <message>
        <source>Cycle {cycle}</source>
        <translation>الدورة {cycle}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
</context>
<context>
    <name>ProgressScreen</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Findings by cluster</source>
        <translation>المخالفات حسب المجموعة</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>صُحّح</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>وُجد مرة أخرى</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>لم يُقارن</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, to paste into a spreadsheet</source>
        <translation>ينسخ الصفوف الظاهرة للصقها في جدول حسابي</translation>
    </message>
    <message>
        <source>Findings of both visits</source>
        <translation>مخالفات الزيارتين</translation>
    </message>
    <message>
        <source>No finding is of this kind.</source>
        <translation>لا مخالفات من هذا النوع.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>لا شيء للمقارنة بعد</translation>
    </message>
    <message>
        <source>When this factory has two visits on this device, they stand here side by side.</source>
        <translation>عندما تكون لهذا المصنع زيارتان على هذا الجهاز، تظهران هنا جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Copied. Paste it into a spreadsheet</source>
        <translation>تم النسخ. الصقه في جدول حسابي</translation>
    </message>
    <message>
        <source>Practice data. </source>
        <translation>بيانات تدريب. </translation>
    </message>
    <message>
        <source>The earlier visit. Press to choose another</source>
        <translation>الزيارة الأقدم. اضغط لاختيار أخرى</translation>
    </message>
    <message>
        <source>The later visit. Press to choose another</source>
        <translation>الزيارة الأحدث. اضغط لاختيار أخرى</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>مجلد جديد</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Flagged for later</source>
        <translation>معلَّم لوقت لاحق</translation>
    </message>
    <message>
        <source>Flag for later</source>
        <translation>تعليم لوقت لاحق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>حفظ والتالي</translation>
    </message>
</context>
<context>
    <name>QuestionListPane</name>
    <message>
        <source>Close the list</source>
        <translation>إغلاق القائمة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Question list</source>
        <translation>قائمة الأسئلة</translation>
    </message>
    <message>
        <source>Filter questions</source>
        <translation>تصفية الأسئلة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>باقٍ</translation>
    </message>
    <message>
        <source>NC</source>
        <comment>short for non-compliant</comment>
        <translation>غ.م</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>questions of the clusters given to me</comment>
        <translation>أسئلتي</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>ممتثل</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>No question has these words</source>
        <translation>لا سؤال بهذه الكلمات</translation>
    </message>
    <message>
        <source>No questions left</source>
        <translation>لا أسئلة باقية</translation>
    </message>
    <message>
        <source>No non-compliant questions</source>
        <translation>لا أسئلة غير ممتثلة</translation>
    </message>
    <message>
        <source>No flagged questions</source>
        <translation>لا أسئلة معلَّمة</translation>
    </message>
    <message>
        <source>No cluster is given to you</source>
        <translation>لم تُسند إليك أي مجموعة</translation>
    </message>
    <message>
        <source>No questions of this kind</source>
        <translation>لا أسئلة من هذا النوع</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>كيف عرفت؟</translation>
    </message>
    <message>
        <source>Choose every way you checked this. Two or more make a finding stronger</source>
        <translation>اختر كل طريقة تحققت بها. طريقتان أو أكثر تقوّيان المخالفة</translation>
    </message>
    <message>
        <source>Publicly reported</source>
        <translation>تُنشر علنًا</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>ما يجب فحصه</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>السؤال {number}</translation>
    </message>
    <message>
        <source>Compliant means: {words}</source>
        <translation>ممتثل يعني: {words}</translation>
    </message>
    <message>
        <source>Hide guidance</source>
        <translation>إخفاء الإرشاد</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Same as {number}</source>
        <translation>كما في {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n comments from head office to answer</source>
        <translation>
            <numerusform>لا تعليقات من المكتب الرئيسي بانتظار الرد</numerusform>
            <numerusform>تعليق واحد من المكتب الرئيسي بانتظار الرد</numerusform>
            <numerusform>تعليقان من المكتب الرئيسي بانتظار الرد</numerusform>
            <numerusform>%n تعليقات من المكتب الرئيسي بانتظار الرد</numerusform>
            <numerusform>%n تعليقًا من المكتب الرئيسي بانتظار الرد</numerusform>
            <numerusform>%n تعليق من المكتب الرئيسي بانتظار الرد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPresenter</name>
    <message>
        <source>This question is there in one language only</source>
        <translation>هذا السؤال موجود بلغة واحدة فقط</translation>
    </message>
    <message>
        <source>By its profile this question does not apply to this factory. What is recorded here is kept</source>
        <translation>بحسب بيانات المصنع لا ينطبق هذا السؤال عليه. ما سُجّل هنا محفوظ</translation>
    </message>
    <message>
        <source>{number} changed to {word}. The finding text is kept</source>
        <translation>{number}: أصبح {word}. نص المخالفة محفوظ</translation>
    </message>
    <message>
        <source>Decided: {what}</source>
        <translation>تم البت: {what}</translation>
    </message>
    <message>
        <source>{point}: {done} of {total} answered, {found} non-compliant</source>
        <translation>{point}: أُجيب {done} من {total}، غير ممتثل: {found}</translation>
    </message>
    <message>
        <source>{word}, saved</source>
        <translation>{word}، تم الحفظ</translation>
    </message>
    <message>
        <source>Question {number}, {label}, {word}, {left} left</source>
        <translation>السؤال {number}، {label}، {word}، الباقي {left}</translation>
    </message>
</context>
<context>
    <name>QuestionTree</name>
    <message numerus="yes">
        <source>%n non-compliant</source>
        <translation>
            <numerusform>لا مخالفات</numerusform>
            <numerusform>مخالفة واحدة</numerusform>
            <numerusform>مخالفتان</numerusform>
            <numerusform>%n مخالفات</numerusform>
            <numerusform>%n مخالفة</numerusform>
            <numerusform>%n مخالفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} answered</source>
        <translation>أُجيب {done} من {total}</translation>
    </message>
    <message>
        <source>flagged for later</source>
        <translation>معلَّم لوقت لاحق</translation>
    </message>
    <message>
        <source>changed on two devices</source>
        <translation>تغيّر على جهازين</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>compliant</source>
        <translation>ممتثل</translation>
    </message>
    <message>
        <source>non-compliant</source>
        <translation>غير ممتثل</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
</context>
<context>
    <name>QuestionsScreen</name>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Question list</source>
        <translation>قائمة الأسئلة</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>السؤال {number}</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>الباقي: {count}</translation>
    </message>
    <message>
        <source>This is the last question. {count} left</source>
        <translation>هذا آخر سؤال. الباقي: {count}</translation>
    </message>
    <message>
        <source>Nothing more with this filter</source>
        <translation>لا مزيد بهذه التصفية</translation>
    </message>
</context>
<context>
    <name>QuickNote</name>
    <message>
        <source>Note without a question</source>
        <translation>ملاحظة بلا سؤال</translation>
    </message>
    <message>
        <source>Confidential. It is saved while you type and is in no report. No names.</source>
        <translation>سرية. تُحفظ أثناء الكتابة ولا تظهر في أي تقرير. بلا أسماء.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Close note</source>
        <translation>إغلاق الملاحظة</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>ملاحظات سابقة</translation>
    </message>
    <message>
        <source>Put on {number}</source>
        <translation>وضعها في {number}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why was this not checked?</source>
        <translation>لماذا لم يُفحص هذا؟</translation>
    </message>
    <message>
        <source>Why does this not apply?</source>
        <translation>لماذا لا ينطبق هذا؟</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Not enough time</source>
        <translation>لم يكفِ الوقت</translation>
    </message>
    <message>
        <source>No access to the place or the people</source>
        <translation>تعذّر الوصول إلى المكان أو الأشخاص</translation>
    </message>
    <message>
        <source>Papers were not given</source>
        <translation>لم تُسلَّم الوثائق</translation>
    </message>
    <message>
        <source>The factory does not have this</source>
        <translation>هذا غير موجود في المصنع</translation>
    </message>
    <message>
        <source>No workers of this group</source>
        <translation>لا عمال من هذه الفئة</translation>
    </message>
    <message>
        <source>Did not happen in the period looked at</source>
        <translation>لم يحدث في الفترة المفحوصة</translation>
    </message>
</context>
<context>
    <name>RecoverSheet</name>
    <message>
        <source>Use the recovery code</source>
        <translation>استخدام رمز الاسترداد</translation>
    </message>
    <message>
        <source>The code you wrote down last for this device. It opens your data and sets a new passphrase. Confidential notes still need their own PIN.</source>
        <translation>آخر رمز كتبته لهذا الجهاز. يفتح بياناتك ويعيّن عبارة مرور جديدة. أما الملاحظات السرية فتحتاج إلى رقمها السري.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Small letters and spaces are fine</source>
        <translation>لا بأس بالأحرف الصغيرة والمسافات</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Open with the code</source>
        <translation>فتح بالرمز</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Enter the recovery code</source>
        <translation>أدخل رمز الاسترداد</translation>
    </message>
    <message>
        <source>Enter a new passphrase</source>
        <translation>أدخل عبارة مرور جديدة</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Write it on paper and keep it away from this device. It is the only way in when the passphrase is lost. It is shown once and kept nowhere here.</source>
        <translation>اكتبه على ورق واحفظه بعيدًا عن هذا الجهاز. هو الطريق الوحيد إلى بياناتك إذا فُقدت عبارة المرور. يظهر مرة واحدة ولا يُحفظ هنا.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>كتبته على ورق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>RegionSettings</name>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>As the language: {digits}</source>
        <translation>حسب اللغة: {digits}</translation>
    </message>
    <message>
        <source>For what is shown. You can type digits of every script.</source>
        <translation>لما يُعرض فقط. يمكنك كتابة الأرقام بأي خط.</translation>
    </message>
    <message>
        <source>A week begins on</source>
        <translation>يبدأ الأسبوع يوم</translation>
    </message>
    <message>
        <source>As the language: {day}</source>
        <translation>كاللغة: {day}</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n questions are still unanswered.</source>
        <translation>
            <numerusform>لكل سؤال إجابة.</numerusform>
            <numerusform>ما زال سؤال واحد بلا إجابة.</numerusform>
            <numerusform>ما زال سؤالان بلا إجابة.</numerusform>
            <numerusform>ما زالت %n أسئلة بلا إجابة.</numerusform>
            <numerusform>ما زال %n سؤالًا بلا إجابة.</numerusform>
            <numerusform>ما زال %n سؤال بلا إجابة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent findings are kept out of this report</source>
        <translation>
            <numerusform>لا مخالفات عاجلة مستبعدة من هذا التقرير</numerusform>
            <numerusform>مخالفة عاجلة واحدة مستبعدة من هذا التقرير</numerusform>
            <numerusform>مخالفتان عاجلتان مستبعدتان من هذا التقرير</numerusform>
            <numerusform>%n مخالفات عاجلة مستبعدة من هذا التقرير</numerusform>
            <numerusform>%n مخالفة عاجلة مستبعدة من هذا التقرير</numerusform>
            <numerusform>%n مخالفة عاجلة مستبعدة من هذا التقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are printed as they are. Leave out those that show a face</source>
        <translation>
            <numerusform>لا صور تُطبع كما هي</numerusform>
            <numerusform>صورة واحدة تُطبع كما هي. استبعدها إذا كان يظهر فيها وجه</numerusform>
            <numerusform>صورتان تُطبعان كما هما. استبعد ما يظهر فيه وجه</numerusform>
            <numerusform>%n صور تُطبع كما هي. استبعد ما يظهر فيه وجه</numerusform>
            <numerusform>%n صورة تُطبع كما هي. استبعد ما يظهر فيه وجه</numerusform>
            <numerusform>%n صورة تُطبع كما هي. استبعد ما يظهر فيه وجه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are at the printer</source>
        <translation>
            <numerusform>لا صفحات عند الطابعة</numerusform>
            <numerusform>صفحة واحدة عند الطابعة</numerusform>
            <numerusform>صفحتان عند الطابعة</numerusform>
            <numerusform>%n صفحات عند الطابعة</numerusform>
            <numerusform>%n صفحة عند الطابعة</numerusform>
            <numerusform>%n صفحة عند الطابعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong in Report. Your answers are safe. Select Try again.</source>
        <translation>حدث خلل في التقرير. إجاباتك آمنة. اختر «إعادة المحاولة».</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>يشمل</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Legal text</source>
        <translation>نص القانون</translation>
    </message>
    <message>
        <source>Compliant points</source>
        <translation>النقاط الممتثلة</translation>
    </message>
    <message>
        <source>Exit meeting</source>
        <translation>الاجتماع الختامي</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>التقرير الكامل</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>منذ الزيارة السابقة</translation>
    </message>
    <message>
        <source>Urgent record</source>
        <translation>محضر إجراء عاجل</translation>
    </message>
</context>
<context>
    <name>ReportPresenter</name>
    <message>
        <source>No confidential notes in this report</source>
        <translation>لا ملاحظات سرية في هذا التقرير</translation>
    </message>
    <message>
        <source>This record is not for the factory</source>
        <translation>هذا المحضر ليس للمصنع</translation>
    </message>
    <message>
        <source>They are listed as ‘not yet assessed’.</source>
        <translation>تُدرج تحت «لم يُقيَّم بعد».</translation>
    </message>
    <message>
        <source>Every question is answered</source>
        <translation>كل سؤال له إجابة</translation>
    </message>
    <message>
        <source>No photo is in the report</source>
        <translation>لا صور في التقرير</translation>
    </message>
    <message>
        <source>Hide them, or leave the photo out</source>
        <translation>أخفها، أو استبعد الصورة</translation>
    </message>
    <message>
        <source>No visible faces were found. Look through the photos: it can miss people</source>
        <translation>لم يُعثر على وجوه ظاهرة. انظر في الصور بنفسك: قد لا يجد الكاشف بعض الأشخاص</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>جارٍ حفظ التقرير</translation>
    </message>
    <message>
        <source>Saved to {folder}</source>
        <translation>حُفظ في {folder}</translation>
    </message>
</context>
<context>
    <name>ReportPrinting</name>
    <message>
        <source>Printing the report</source>
        <translation>طباعة التقرير</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>المراجعة والحفظ</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>تصدير PDF</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>حفظ على USB</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>اطبع</translation>
    </message>
    <message>
        <source>Show it in the exit meeting</source>
        <translation>عرضه في الاجتماع الختامي</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Also save to edit and to count:</source>
        <translation>حفظ أيضًا للتحرير والحساب:</translation>
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
        <translation>صفحات التقرير</translation>
    </message>
    <message>
        <source>Saves to: {folder}</source>
        <translation>يُحفظ في: {folder}</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>جارٍ إعداد التقرير</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>جارٍ حفظ التقرير</translation>
    </message>
    <message>
        <source>If you stop, no file is left behind.</source>
        <translation>إذا أوقفته فلن يبقى أي ملف.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>If you stop, the pages that are printed stay.</source>
        <translation>إن أوقفت، تبقى الصفحات التي طُبعت.</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>طباعة التقرير</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>اطبع مجددًا</translation>
    </message>
    <message>
        <source>Save as ‘{name}’</source>
        <translation>احفظ باسم ‘{name}’</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>Save the report to</source>
        <translation>حفظ التقرير في</translation>
    </message>
</context>
<context>
    <name>SafeWindow</name>
    <message>
        <source>Assessment</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Exit meeting</source>
        <translation>الاجتماع الختامي</translation>
    </message>
    <message>
        <source>Confidential notes are closed</source>
        <translation>الملاحظات السرية مغلقة</translation>
    </message>
    <message>
        <source>End with passphrase</source>
        <translation>الإنهاء بعبارة المرور</translation>
    </message>
    <message>
        <source>Show on the other screen</source>
        <translation>العرض على الشاشة الأخرى</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المخالفات</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Findings to discuss</source>
        <translation>المخالفات للمناقشة</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>كل المخالفات</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>المخالفة التالية</translation>
    </message>
</context>
<context>
    <name>SampleBlock</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>ابحث أو نفّذ أمرًا</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>إخفاء المكتوب</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار المكتوب</translation>
    </message>
</context>
<context>
    <name>SecretRules</name>
    <message>
        <source>The passphrase must have at least 8 characters</source>
        <translation>يجب ألا تقل عبارة المرور عن 8 أحرف</translation>
    </message>
    <message>
        <source>Spaces alone are no passphrase</source>
        <translation>المسافات وحدها ليست عبارة مرور</translation>
    </message>
    <message>
        <source>The two passphrases must be the same</source>
        <translation>يجب أن تتطابق عبارتا المرور</translation>
    </message>
    <message>
        <source>The PIN must have at least 4 digits</source>
        <translation>يجب ألا يقل الرقم السري عن 4 أرقام</translation>
    </message>
    <message>
        <source>The two PINs must be the same</source>
        <translation>يجب أن يتطابق الرقمان السريان</translation>
    </message>
    <message>
        <source>At least 8 characters. Four words that only you would put together are easy to keep in mind</source>
        <translation>8 أحرف على الأقل. أربع كلمات لا يجمعها غيرك سهلة التذكر</translation>
    </message>
</context>
<context>
    <name>SecretSettings</name>
    <message>
        <source>Passphrase, PIN and recovery code</source>
        <translation>عبارة المرور والرقم السري ورمز الاسترداد</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>It opens this device. Change it when somebody may know it.</source>
        <translation>تفتح هذا الجهاز. غيّرها إذا احتمل أن أحدًا يعرفها.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>PIN of the notes</source>
        <translation>الرقم السري للملاحظات</translation>
    </message>
    <message>
        <source>It opens confidential notes only. Without it nobody can open them.</source>
        <translation>يفتح الملاحظات السرية فقط. من دونه لا يستطيع أحد فتحها.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>تغيير الرقم السري</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>It opens this device when the passphrase is lost.</source>
        <translation>يفتح هذا الجهاز إذا فُقدت عبارة المرور.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>إنشاء رمز جديد</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>Checking. This takes a moment</source>
        <translation>جارٍ التحقق. يستغرق ذلك لحظة</translation>
    </message>
</context>
<context>
    <name>SendLineView</name>
    <message>
        <source>All sent</source>
        <translation>أُرسل كل شيء</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>لا شيء للإرسال</translation>
    </message>
</context>
<context>
    <name>SentBackCard</name>
    <message>
        <source>Head office sent this assessment back</source>
        <translation>أعاد المكتب الرئيسي هذا التقييم</translation>
    </message>
    <message>
        <source>Open the answers again</source>
        <translation>افتح الإجابات من جديد</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>المكتب الرئيسي</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>It begins with https://</source>
        <translation>يبدأ بـ https://</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>رمز لمرة واحدة</translation>
    </message>
    <message>
        <source>Head office gives it to you. It works once</source>
        <translation>يعطيك إياه المكتب الرئيسي. يعمل مرة واحدة</translation>
    </message>
    <message>
        <source>Connect this device</source>
        <translation>ربط هذا الجهاز</translation>
    </message>
    <message>
        <source>Exported reports</source>
        <translation>التقارير المصدَّرة</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>BW Audit {version}. Python {python}, Qt {qt}. {system}.</source>
        <translation>BW Audit {version}. Python {python}, Qt {qt}. {system}.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>نسخ التفاصيل للدعم</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <translation>أدخل العنوان</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>أدخل الرمز</translation>
    </message>
    <message>
        <source>This device does not know a head office yet. You can keep working.</source>
        <translation>لا يعرف هذا الجهاز مكتبًا رئيسيًا بعد. يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>Folder for exported reports</source>
        <translation>مجلد التقارير المصدَّرة</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>نُسخت التفاصيل</translation>
    </message>
</context>
<context>
    <name>SharingScreen</name>
    <message>
        <source>Voice of the factory and sharing</source>
        <translation>صوت المصنع والمشاركة</translation>
    </message>
    <message>
        <source>Findings of the newest assessment</source>
        <translation>مخالفات أحدث تقييم</translation>
    </message>
    <message>
        <source>What the factory answers, what it disputes, and what it says in public.</source>
        <translation>رد المصنع، وما يعترض عليه، وما يقوله علنًا.</translation>
    </message>
    <message>
        <source>Who may read what</source>
        <translation>من تجوز له قراءة ماذا</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>موافقة جديدة</translation>
    </message>
    <message>
        <source>Who was given what</source>
        <translation>من أُعطي ماذا</translation>
    </message>
    <message>
        <source>Voice and sharing</source>
        <translation>الصوت والمشاركة</translation>
    </message>
    <message>
        <source>The newest assessment has no finding</source>
        <translation>لا مخالفات في أحدث تقييم</translation>
    </message>
    <message>
        <source>Disputed: {text}</source>
        <translation>معترَض عليه: {text}</translation>
    </message>
    <message>
        <source>{outcome}: {reason}</source>
        <translation>{outcome}: {reason}</translation>
    </message>
    <message>
        <source>In public: {text}</source>
        <translation>علنًا: {text}</translation>
    </message>
    <message>
        <source>This dispute waits to be settled</source>
        <translation>هذا الاعتراض لم يُحسم بعد</translation>
    </message>
    <message>
        <source>‘{number}’ was changed by two people. Choose what is right</source>
        <translation>غيّر شخصان «{number}». اختر الصحيح</translation>
    </message>
    <message>
        <source>What the factory answers</source>
        <translation>رد المصنع</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>حفظ الرد</translation>
    </message>
    <message>
        <source>What the factory says in public</source>
        <translation>ما يقوله المصنع علنًا</translation>
    </message>
    <message>
        <source>Keep the public response</source>
        <translation>حفظ الرد العلني</translation>
    </message>
    <message>
        <source>Why the factory does not agree</source>
        <translation>لماذا لا يوافق المصنع</translation>
    </message>
    <message>
        <source>Keep the dispute</source>
        <translation>حفظ الاعتراض</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>How the dispute ends</source>
        <translation>كيف يُحسم الاعتراض</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The factory reads this. No names of workers</source>
        <translation>يقرأ المصنع هذا. بلا أسماء عمال</translation>
    </message>
    <message>
        <source>Settle the dispute</source>
        <translation>حسم الاعتراض</translation>
    </message>
    <message>
        <source>The factory has not allowed anybody to read anything</source>
        <translation>لم يسمح المصنع لأحد بقراءة شيء</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>إعداد الملف</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>The consent is kept</source>
        <translation>حُفظت الموافقة</translation>
    </message>
    <message>
        <source>Withdraw this consent?</source>
        <translation>سحب هذه الموافقة؟</translation>
    </message>
    <message>
        <source>From now on {reader} is given nothing more. What was given before cannot be taken back.</source>
        <translation>من الآن لا يُعطى {reader} شيئًا آخر. وما أُعطي من قبل لا يمكن استرداده.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Why? (may be left empty)</source>
        <translation>لماذا؟ (يجوز تركه فارغًا)</translation>
    </message>
    <message>
        <source>Save the file to this folder</source>
        <translation>حفظ الملف في هذا المجلد</translation>
    </message>
    <message>
        <source>making the file</source>
        <translation>إعداد الملف</translation>
    </message>
    <message>
        <source>Saved as ‘{file}’ in {folder}, and written down</source>
        <translation>حُفظ باسم «{file}» في {folder}، وسُجّل</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>{day}: {reader}, cycle {cycle}</source>
        <translation>{day}: {reader}، الدورة {cycle}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Assessment</source>
        <translation>تقييم</translation>
    </message>
</context>
<context>
    <name>Shooting</name>
    <message>
        <source>Storing a photo</source>
        <translation>جارٍ حفظ صورة</translation>
    </message>
    <message>
        <source>Photo dropped</source>
        <translation>أُزيلت الصورة</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>SortPanel</name>
    <message>
        <source>Which question?</source>
        <translation>أي سؤال؟</translation>
    </message>
    <message>
        <source>Put the clock of the camera right</source>
        <translation>تصحيح ساعة الكاميرا</translation>
    </message>
    <message>
        <source>Find another question</source>
        <translation>البحث عن سؤال آخر</translation>
    </message>
    <message>
        <source>Caption in report</source>
        <translation>التعليق في التقرير</translation>
    </message>
    <message>
        <source>Files on the card are not changed or deleted.</source>
        <translation>لا تُغيَّر الملفات على البطاقة ولا تُحذف.</translation>
    </message>
    <message>
        <source>No time in this photo. Used last:</source>
        <translation>لا وقت في هذه الصورة. آخر ما استُخدم:</translation>
    </message>
    <message>
        <source>Taken at {time}. You were answering these questions then:</source>
        <translation>التُقطت في {time}. كنت تجيب حينها عن هذه الأسئلة:</translation>
    </message>
    <message>
        <source>Taken at {time}. Used last:</source>
        <translation>التُقطت في {time}. آخر ما استُخدم:</translation>
    </message>
    <message>
        <source>It is on {numbers} now</source>
        <translation>هي الآن في {numbers}</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Observation</source>
        <translation>المشاهدة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>العمال</translation>
    </message>
    <message>
        <source>Union or reps</source>
        <translation>النقابة أو الممثلون</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>Start assessment</source>
        <translation>بدء تقييم</translation>
    </message>
    <message>
        <source>Reading the questionnaire</source>
        <translation>جارٍ قراءة الاستبيان</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Year-month-day, for example 2026-05-14</source>
        <translation>السنة-الشهر-اليوم، مثل ⁦2026-05-14⁩</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>المصنع</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>1 for the first assessment</source>
        <translation>1 للتقييم الأول</translation>
    </message>
    <message>
        <source>Visit begins</source>
        <translation>بداية الزيارة</translation>
    </message>
    <message>
        <source>Visit ends</source>
        <translation>نهاية الزيارة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Enter the name of the factory</source>
        <translation>أدخل اسم المصنع</translation>
    </message>
    <message>
        <source>The cycle must be a number, for example 1</source>
        <translation>يجب أن تكون الدورة رقمًا، مثل 1</translation>
    </message>
    <message>
        <source>Enter year, month and day, for example 2026-05-14</source>
        <translation>أدخل السنة ثم الشهر ثم اليوم، مثل ⁦2026-05-14⁩</translation>
    </message>
    <message>
        <source>Visit end must be on or after {day}</source>
        <translation>يجب أن تنتهي الزيارة في {day} أو بعده</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>هناك مشكلة</translation>
    </message>
</context>
<context>
    <name>StepPlace</name>
    <message>
        <source>{place}: taken back</source>
        <translation>{place}: تم التراجع</translation>
    </message>
    <message>
        <source>{place}: done again</source>
        <translation>{place}: أُعيد التغيير</translation>
    </message>
    <message>
        <source>Camera clock</source>
        <translation>ساعة كاميرا</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>A safety copy is made every 10 minutes while you work, and the last 10 are kept. They help when the disk damages your data. For a lost laptop, send your work.</source>
        <translation>تُحفظ نسخة احتياطية كل 10 دقائق أثناء عملك، ويُحتفظ بآخر 10 نسخ. تفيد إذا أتلف القرص بياناتك. وتحسبًا لضياع الحاسوب، أرسل عملك.</translation>
    </message>
    <message>
        <source>No safety copy yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>{room} free on this disk</source>
        <translation>الخالي على هذا القرص: {room}</translation>
    </message>
    <message>
        <source>{time}, {size}</source>
        <translation>{time}، {size}</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>العودة إليها</translation>
    </message>
    <message>
        <source>Go back to the copy of {time}</source>
        <translation>العودة إلى نسخة {time}</translation>
    </message>
    <message>
        <source>Go back to the safety copy of {time}?</source>
        <translation>العودة إلى النسخة الاحتياطية {time}؟</translation>
    </message>
    <message>
        <source>Your data closes and you enter your passphrase. Changes made since are added again as far as they can be read. What was replaced is kept beside it.</source>
        <translation>تُغلق بياناتك وتُدخل عبارة المرور. تُضاف من جديد التغييرات التي جرت بعدها بقدر ما تمكن قراءتها. ويُحفظ ما استُبدل بجانبها.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>متابعة العمل</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%n photos and papers, {size}</source>
        <translation>
            <numerusform>لا صور ولا وثائق، {size}</numerusform>
            <numerusform>صورة أو وثيقة واحدة، {size}</numerusform>
            <numerusform>صورتان أو وثيقتان، {size}</numerusform>
            <numerusform>%n صور ووثائق، {size}</numerusform>
            <numerusform>%n صورة ووثيقة، {size}</numerusform>
            <numerusform>%n صورة ووثيقة، {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{changes}. %n more wait for a change that is not here yet</source>
        <translation>
            <numerusform>{changes}. لا شيء ينتظر</numerusform>
            <numerusform>{changes}. تغيير آخر ينتظر تغييرًا لم يصل بعد</numerusform>
            <numerusform>{changes}. تغييران آخران ينتظران تغييرًا لم يصل بعد</numerusform>
            <numerusform>{changes}. %n تغييرات أخرى تنتظر تغييرًا لم يصل بعد</numerusform>
            <numerusform>{changes}. %n تغييرًا آخر ينتظر تغييرًا لم يصل بعد</numerusform>
            <numerusform>{changes}. %n تغيير آخر ينتظر تغييرًا لم يصل بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken in</source>
        <translation>
            <numerusform>لم يُدخل أي تغيير</numerusform>
            <numerusform>أُدخل تغيير واحد</numerusform>
            <numerusform>أُدخل تغييران</numerusform>
            <numerusform>أُدخلت %n تغييرات</numerusform>
            <numerusform>أُدخل %n تغييرًا</numerusform>
            <numerusform>أُدخل %n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection. %n changes wait on this device. You can keep working</source>
        <translation>
            <numerusform>لا اتصال. لا ينتظر أي تغيير (%n) على هذا الجهاز. يمكنك متابعة العمل</numerusform>
            <numerusform>لا اتصال. ينتظر تغيير واحد (%n) على هذا الجهاز. يمكنك متابعة العمل</numerusform>
            <numerusform>لا اتصال. ينتظر تغييران (%n) على هذا الجهاز. يمكنك متابعة العمل</numerusform>
            <numerusform>لا اتصال. تنتظر %n تغييرات على هذا الجهاز. يمكنك متابعة العمل</numerusform>
            <numerusform>لا اتصال. ينتظر %n تغييرًا على هذا الجهاز. يمكنك متابعة العمل</numerusform>
            <numerusform>لا اتصال. ينتظر %n تغيير على هذا الجهاز. يمكنك متابعة العمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and papers are not whole in it: a copy holds {files} files and {gigabytes} GB at most. They are safe on this device. Send them to head office</source>
        <translation>
            <numerusform>كل الصور والوثائق فيها كاملة: تسع النسخة {files} ملف و{gigabytes} GB على الأكثر</numerusform>
            <numerusform>صورة أو وثيقة واحدة ليست كاملة فيها: تسع النسخة {files} ملف و{gigabytes} GB على الأكثر. هي محفوظة على هذا الجهاز. أرسلها إلى المكتب الرئيسي</numerusform>
            <numerusform>صورتان أو وثيقتان ليستا كاملتين فيها: تسع النسخة {files} ملف و{gigabytes} GB على الأكثر. هما محفوظتان على هذا الجهاز. أرسلهما إلى المكتب الرئيسي</numerusform>
            <numerusform>%n صور ووثائق ليست كاملة فيها: تسع النسخة {files} ملف و{gigabytes} GB على الأكثر. هي محفوظة على هذا الجهاز. أرسلها إلى المكتب الرئيسي</numerusform>
            <numerusform>%n صورة ووثيقة ليست كاملة فيها: تسع النسخة {files} ملف و{gigabytes} GB على الأكثر. هي محفوظة على هذا الجهاز. أرسلها إلى المكتب الرئيسي</numerusform>
            <numerusform>%n صورة ووثيقة ليست كاملة فيها: تسع النسخة {files} ملف و{gigabytes} GB على الأكثر. هي محفوظة على هذا الجهاز. أرسلها إلى المكتب الرئيسي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and papers are not whole in it: their files are not on this device, or were changed outside the program</source>
        <translation>
            <numerusform>كل الصور والوثائق فيها كاملة</numerusform>
            <numerusform>صورة أو وثيقة واحدة ليست كاملة فيها: ملفاتها ليست على هذا الجهاز، أو غُيّرت خارج البرنامج</numerusform>
            <numerusform>صورتان أو وثيقتان ليستا كاملتين فيها: ملفاتهما ليست على هذا الجهاز، أو غُيّرت خارج البرنامج</numerusform>
            <numerusform>%n صور ووثائق ليست كاملة فيها: ملفاتها ليست على هذا الجهاز، أو غُيّرت خارج البرنامج</numerusform>
            <numerusform>%n صورة ووثيقة ليست كاملة فيها: ملفاتها ليست على هذا الجهاز، أو غُيّرت خارج البرنامج</numerusform>
            <numerusform>%n صورة ووثيقة ليست كاملة فيها: ملفاتها ليست على هذا الجهاز، أو غُيّرت خارج البرنامج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and papers did not come whole: the copy did not hold all of them. They are safe on the other device. Send them to head office from there</source>
        <translation>
            <numerusform>كل الصور والوثائق وصلت كاملة</numerusform>
            <numerusform>صورة أو وثيقة واحدة لم تصل كاملة: لم تكن كلها في النسخة. هي محفوظة على الجهاز الآخر. أرسلها من هناك إلى المكتب الرئيسي</numerusform>
            <numerusform>صورتان أو وثيقتان لم تصلا كاملتين: لم تكونا كلهما في النسخة. هما محفوظتان على الجهاز الآخر. أرسلهما من هناك إلى المكتب الرئيسي</numerusform>
            <numerusform>%n صور ووثائق لم تصل كاملة: لم تكن كلها في النسخة. هي محفوظة على الجهاز الآخر. أرسلها من هناك إلى المكتب الرئيسي</numerusform>
            <numerusform>%n صورة ووثيقة لم تصل كاملة: لم تكن كلها في النسخة. هي محفوظة على الجهاز الآخر. أرسلها من هناك إلى المكتب الرئيسي</numerusform>
            <numerusform>%n صورة ووثيقة لم تصل كاملة: لم تكن كلها في النسخة. هي محفوظة على الجهاز الآخر. أرسلها من هناك إلى المكتب الرئيسي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a decision</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى قرار</numerusform>
            <numerusform>واحد يحتاج إلى قرار</numerusform>
            <numerusform>اثنان يحتاجان إلى قرار</numerusform>
            <numerusform>%n تحتاج إلى قرار</numerusform>
            <numerusform>%n تحتاج إلى قرار</numerusform>
            <numerusform>%n تحتاج إلى قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and papers</source>
        <translation>
            <numerusform>لا صور ولا أوراق</numerusform>
            <numerusform>صورة أو ورقة واحدة</numerusform>
            <numerusform>صورتان أو ورقتان</numerusform>
            <numerusform>%n صور وأوراق</numerusform>
            <numerusform>%n صورة وورقة</numerusform>
            <numerusform>%n صورة وورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} و{second}</translation>
    </message>
    <message>
        <source>{waiting}. Open the confidential notes once, so that they can be sent</source>
        <translation>{waiting}. افتح الملاحظات السرية مرة واحدة حتى يمكن إرسالها</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>أُرسل كل شيء</translation>
    </message>
    <message>
        <source>At head office since {time}. A person there decides what to do with it</source>
        <translation>لدى المكتب الرئيسي منذ {time}. يقرر شخص هناك ما يُفعل به</translation>
    </message>
    <message>
        <source>Answers received by head office, {time}. Photos and papers follow</source>
        <translation>استلم المكتب الرئيسي الإجابات، {time}. تتبعها الصور والوثائق</translation>
    </message>
    <message>
        <source>Received by head office, {time}</source>
        <translation>استلمه المكتب الرئيسي، {time}</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>لم يُرسل شيء</translation>
    </message>
    <message>
        <source>Nothing was sent. What waits stays here</source>
        <translation>لم يُرسل شيء. ما ينتظر يبقى هنا</translation>
    </message>
    <message>
        <source>There is nothing to send yet</source>
        <translation>لا شيء للإرسال بعد</translation>
    </message>
    <message>
        <source>Nothing to send. Head office has everything</source>
        <translation>لا شيء للإرسال. كل شيء لدى المكتب الرئيسي</translation>
    </message>
    <message>
        <source>{name}, {address}. Known there as {assessor}, until {day}</source>
        <translation>{name}، {address}. معروف هناك باسم {assessor}، حتى {day}</translation>
    </message>
    <message>
        <source>Saved and read back: {name}</source>
        <translation>حُفظت وقُرئت للتأكد: {name}</translation>
    </message>
    <message>
        <source>Everything in that copy was here already</source>
        <translation>كل ما في تلك النسخة موجود هنا من قبل</translation>
    </message>
    <message>
        <source>{changes}: {parts}</source>
        <translation>{changes}: {parts}</translation>
    </message>
    <message>
        <source>{said}. Written by {names}</source>
        <translation>{said}. كتبها {names}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>للإرسال</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>This connection costs by the byte. Nothing is sent by itself.</source>
        <translation>هذا الاتصال محسوب بحجم البيانات. لا يُرسل شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>Photos and papers later</source>
        <translation>الصور والأوراق لاحقًا</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>المكتب الرئيسي</translation>
    </message>
    <message>
        <source>Enter address and code</source>
        <translation>إدخال العنوان والرمز</translation>
    </message>
    <message>
        <source>Only answers are sent. Photos and papers wait on this device.</source>
        <translation>تُرسل الإجابات فقط. تنتظر الصور والأوراق على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Answers go first, then photos and papers.</source>
        <translation>تُرسل الإجابات أولًا، ثم الصور والأوراق.</translation>
    </message>
    <message>
        <source>Nothing on this device yet</source>
        <translation>لا شيء على هذا الجهاز بعد</translation>
    </message>
    <message>
        <source>Sending to head office</source>
        <translation>جارٍ الإرسال إلى المكتب الرئيسي</translation>
    </message>
    <message>
        <source>You can keep working. If you stop, what was sent stays sent.</source>
        <translation>يمكنك متابعة العمل. إذا أوقفت الإرسال بقي ما أُرسل.</translation>
    </message>
    <message>
        <source>This device does not know a head office yet. You can keep working.</source>
        <translation>لا يعرف هذا الجهاز مكتبًا رئيسيًا بعد. يمكنك متابعة العمل.</translation>
    </message>
</context>
<context>
    <name>Syncing</name>
    <message>
        <source>sending to head office</source>
        <translation>الإرسال إلى المكتب الرئيسي</translation>
    </message>
    <message>
        <source>asking head office</source>
        <translation>الاستعلام من المكتب الرئيسي</translation>
    </message>
    <message>
        <source>saving a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>taking in a copy</source>
        <translation>إدخال نسخة</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>At work now</source>
        <translation>يجري الآن</translation>
    </message>
    <message>
        <source>You can keep working. If you stop one, what it finished stays.</source>
        <translation>يمكنك متابعة العمل. إذا أوقفت مهمة، يبقى ما أنجزته.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} ٪</translation>
    </message>
</context>
<context>
    <name>TellingRow</name>
    <message>
        <source>Exit meeting: {place} of {all}</source>
        <translation>الاجتماع الختامي: {place} من {all}</translation>
    </message>
    <message>
        <source>Told with {number}</source>
        <translation>تُعرض مع {number}</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Tell with another</source>
        <translation>عرض مع أخرى</translation>
    </message>
    <message>
        <source>Tell on its own</source>
        <translation>عرض منفردة</translation>
    </message>
    <message>
        <source>Show it earlier in the exit meeting (Alt+Up)</source>
        <translation>تقديم عرضها في الاجتماع الختامي (Alt+Up)</translation>
    </message>
    <message>
        <source>Show it later in the exit meeting (Alt+Down)</source>
        <translation>تأخير عرضها في الاجتماع الختامي (Alt+Down)</translation>
    </message>
    <message>
        <source>It says the same as another finding: show both as one</source>
        <translation>تقول ما تقوله مخالفة أخرى: عرض الاثنتين كواحدة</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Present safely</source>
        <translation>عرض آمن</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>المساعدة والمفاتيح</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Locked, {name}</source>
        <translation>مقفل، {name}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استخدام رمز الاسترداد</translation>
    </message>
    <message>
        <source>BW Audit {version} on {device}. Everything on this device is encrypted.</source>
        <translation>BW Audit {version} على {device}. كل شيء على هذا الجهاز مشفّر.</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>أدخل عبارة المرور</translation>
    </message>
    <message>
        <source>Enter your passphrase to go back to the safety copy of {time}. Changes made since are added again as far as they can be read.</source>
        <translation>أدخل عبارة المرور للعودة إلى النسخة الاحتياطية {time}. تُضاف من جديد التغييرات التي جرت بعدها بقدر ما تمكن قراءتها.</translation>
    </message>
    <message>
        <source>Opening your data</source>
        <translation>جارٍ فتح بياناتك</translation>
    </message>
    <message>
        <source>Opening your data, step {step} of {steps}</source>
        <translation>جارٍ فتح بياناتك، الخطوة {step} من {steps}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Use the safety copy of {time}</source>
        <translation>استخدام نسخة {time} الاحتياطية</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>نسخ التفاصيل للدعم</translation>
    </message>
    <message>
        <source>A safety copy is here. Changes made since are added again.</source>
        <translation>توجد هنا نسخة احتياطية. تُضاف من جديد التغييرات التي جرت بعدها.</translation>
    </message>
    <message>
        <source>No safety copy opens. Open the folder, or call support with the code.</source>
        <translation>لا تُفتح أي نسخة احتياطية. افتح المجلد، أو اتصل بالدعم واذكر الرمز.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>Urgent</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>صفر أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>صفر ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Started {time} by {name}</source>
        <translation>بدأه {name} في {time}</translation>
    </message>
    <message>
        <source>Tell the first contact</source>
        <translation>أبلغ جهة الاتصال الأولى</translation>
    </message>
    <message>
        <source>{what}: by {time}</source>
        <translation>{what}: قبل {time}</translation>
    </message>
    <message>
        <source>{what}: {span} after the authority is told</source>
        <translation>{what}: {span} من إبلاغ السلطة</translation>
    </message>
    <message>
        <source>{what}: {span} after the start</source>
        <translation>{what}: {span} من البداية</translation>
    </message>
    <message>
        <source>Urgent procedure started. Call now</source>
        <translation>بدأ الإجراء العاجل. اتصل الآن</translation>
    </message>
</context>
<context>
    <name>UrgentLine</name>
    <message>
        <source>If you suspect this, follow the urgent procedure. Do not wait for an answer.</source>
        <translation>إذا اشتبهت بهذا فاتبع الإجراء العاجل. لا تنتظر إجابة.</translation>
    </message>
    <message>
        <source>Urgent procedure</source>
        <translation>الإجراء العاجل</translation>
    </message>
</context>
<context>
    <name>UrgentScreen</name>
    <message>
        <source>Urgent procedure</source>
        <translation>الإجراء العاجل</translation>
    </message>
    <message>
        <source>Suspicion is enough. The factory never sees this page or its record.</source>
        <translation>يكفي الاشتباه. لا يرى المصنع هذه الصفحة ولا محضرها أبدًا.</translation>
    </message>
    <message>
        <source>Call now. This record is sent first when there is a connection.</source>
        <translation>اتصل الآن. يُرسل هذا المحضر أولًا عند توفر اتصال.</translation>
    </message>
    <message>
        <source>Something else is suspected too</source>
        <translation>يُشتبه بشيء آخر أيضًا</translation>
    </message>
    <message>
        <source>Back to what was started</source>
        <translation>العودة إلى ما بدأ</translation>
    </message>
    <message>
        <source>What do you suspect? Choosing starts the clock</source>
        <translation>بماذا تشتبه؟ عند الاختيار تبدأ المهلة</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>افعل الآن</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصل</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>المهل</translation>
    </message>
    <message>
        <source>You may tell the factory</source>
        <translation>ما يجوز قوله للمصنع</translation>
    </message>
    <message>
        <source>You may not tell the factory</source>
        <translation>ما لا يجوز قوله للمصنع</translation>
    </message>
    <message>
        <source>Make its own document, for head office only</source>
        <translation>إعداد مستند خاص به، للمكتب الرئيسي فقط</translation>
    </message>
    <message>
        <source>urgent procedure</source>
        <translation>الإجراء العاجل</translation>
    </message>
    <message>
        <source>{what} ({question})</source>
        <translation>{what} ({question})</translation>
    </message>
    <message>
        <source>Belongs to {question}</source>
        <translation>يتبع {question}</translation>
    </message>
    <message>
        <source>{phone}, {name}</source>
        <translation>{phone}، {name}</translation>
    </message>
    <message>
        <source>Take back: the authority was told</source>
        <translation>تراجع: أُبلغت السلطة</translation>
    </message>
    <message>
        <source>The authority was told just now</source>
        <translation>أُبلغت السلطة الآن</translation>
    </message>
    <message>
        <source>The authority was told {time}</source>
        <translation>أُبلغت السلطة في {time}</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>لم يبقَ سؤال</numerusform>
            <numerusform>بقي سؤال واحد</numerusform>
            <numerusform>بقي سؤالان</numerusform>
            <numerusform>بقيت %n أسئلة</numerusform>
            <numerusform>بقي %n سؤالًا</numerusform>
            <numerusform>بقي %n سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos added</source>
        <translation>
            <numerusform>لم تُضف صور</numerusform>
            <numerusform>أُضيفت صورة واحدة</numerusform>
            <numerusform>أُضيفت صورتان</numerusform>
            <numerusform>أُضيفت %n صور</numerusform>
            <numerusform>أُضيفت %n صورة</numerusform>
            <numerusform>أُضيفت %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos show faces</source>
        <translation>
            <numerusform>لا صور تظهر فيها وجوه</numerusform>
            <numerusform>صورة واحدة تظهر فيها وجوه</numerusform>
            <numerusform>صورتان تظهر فيهما وجوه</numerusform>
            <numerusform>%n صور تظهر فيها وجوه</numerusform>
            <numerusform>%n صورة تظهر فيها وجوه</numerusform>
            <numerusform>%n صورة تظهر فيها وجوه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were here already</source>
        <translation>
            <numerusform>لم تكن هنا أي صورة</numerusform>
            <numerusform>صورة واحدة كانت هنا من قبل</numerusform>
            <numerusform>صورتان كانتا هنا من قبل</numerusform>
            <numerusform>%n صور كانت هنا من قبل</numerusform>
            <numerusform>%n صورة كانت هنا من قبل</numerusform>
            <numerusform>%n صورة كانت هنا من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n photos were added</source>
        <translation>
            <numerusform>لم تُضف صور أخرى</numerusform>
            <numerusform>أُضيفت الصورة الأخرى</numerusform>
            <numerusform>أُضيفت الصورتان الأخريان</numerusform>
            <numerusform>أُضيفت الصور الأخرى وعددها %n</numerusform>
            <numerusform>أُضيفت الصور الأخرى وعددها %n</numerusform>
            <numerusform>أُضيفت الصور الأخرى وعددها %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions added</source>
        <translation>
            <numerusform>لم تُضف أسئلة</numerusform>
            <numerusform>أُضيف سؤال واحد</numerusform>
            <numerusform>أُضيف سؤالان</numerusform>
            <numerusform>أُضيفت %n أسئلة</numerusform>
            <numerusform>أُضيف %n سؤالًا</numerusform>
            <numerusform>أُضيف %n سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions no longer apply</source>
        <translation>
            <numerusform>ما زالت كل الأسئلة تنطبق</numerusform>
            <numerusform>سؤال واحد لم يعد ينطبق</numerusform>
            <numerusform>سؤالان لم يعودا ينطبقان</numerusform>
            <numerusform>%n أسئلة لم تعد تنطبق</numerusform>
            <numerusform>%n سؤالًا لم يعد ينطبق</numerusform>
            <numerusform>%n سؤال لم يعد ينطبق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>الموعد اليوم</numerusform>
            <numerusform>الموعد بعد يوم</numerusform>
            <numerusform>الموعد بعد يومين</numerusform>
            <numerusform>الموعد بعد %n أيام</numerusform>
            <numerusform>الموعد بعد %n يومًا</numerusform>
            <numerusform>الموعد بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n hours</source>
        <translation>
            <numerusform>الموعد الآن</numerusform>
            <numerusform>الموعد بعد ساعة</numerusform>
            <numerusform>الموعد بعد ساعتين</numerusform>
            <numerusform>الموعد بعد %n ساعات</numerusform>
            <numerusform>الموعد بعد %n ساعة</numerusform>
            <numerusform>الموعد بعد %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 photo shows %n faces</source>
        <translation>
            <numerusform>صورة واحدة لا تظهر فيها وجوه</numerusform>
            <numerusform>صورة واحدة يظهر فيها وجه واحد</numerusform>
            <numerusform>صورة واحدة يظهر فيها وجهان</numerusform>
            <numerusform>صورة واحدة تظهر فيها %n وجوه</numerusform>
            <numerusform>صورة واحدة يظهر فيها %n وجهًا</numerusform>
            <numerusform>صورة واحدة يظهر فيها %n وجه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>الموعد اليوم</numerusform>
            <numerusform>متأخر يومًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يومًا</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours late</source>
        <translation>
            <numerusform>الموعد الآن</numerusform>
            <numerusform>متأخر ساعة</numerusform>
            <numerusform>متأخر ساعتين</numerusform>
            <numerusform>متأخر %n ساعات</numerusform>
            <numerusform>متأخر %n ساعة</numerusform>
            <numerusform>متأخر %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cycle {cycle}</source>
        <translation>الدورة {cycle}</translation>
    </message>
    <message>
        <source>day {day} of {days}</source>
        <translation>اليوم {day} من {days}</translation>
    </message>
    <message>
        <source>Closed on {day}. Reopen to change.</source>
        <translation>أُغلق في {day}. أعد فتحه للتغيير.</translation>
    </message>
    <message>
        <source>Does not apply to this factory</source>
        <translation>لا ينطبق على هذا المصنع</translation>
    </message>
    <message>
        <source>All questions answered</source>
        <translation>أُجيب عن كل الأسئلة</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
</context>
<context>
    <name>Year</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>الموعد اليوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people present</source>
        <translation>
            <numerusform>لا حاضرين</numerusform>
            <numerusform>حاضر واحد</numerusform>
            <numerusform>حاضران</numerusform>
            <numerusform>%n حاضرين</numerusform>
            <numerusform>%n حاضرًا</numerusform>
            <numerusform>%n حاضر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them women</source>
        <translation>
            <numerusform>ليس بينهم نساء</numerusform>
            <numerusform>منهم امرأة واحدة</numerusform>
            <numerusform>منهم امرأتان</numerusform>
            <numerusform>منهم %n نساء</numerusform>
            <numerusform>منهم %n امرأة</numerusform>
            <numerusform>منهم %n امرأة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>لا نساء</numerusform>
            <numerusform>امرأة واحدة</numerusform>
            <numerusform>امرأتان</numerusform>
            <numerusform>%n نساء</numerusform>
            <numerusform>%n امرأة</numerusform>
            <numerusform>%n امرأة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>لا رجال</numerusform>
            <numerusform>رجل واحد</numerusform>
            <numerusform>رجلان</numerusform>
            <numerusform>%n رجال</numerusform>
            <numerusform>%n رجلًا</numerusform>
            <numerusform>%n رجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of sex not known</source>
        <translation>
            <numerusform>لا أحد مجهول الجنس</numerusform>
            <numerusform>شخص واحد جنسه غير معروف</numerusform>
            <numerusform>شخصان جنسهما غير معروف</numerusform>
            <numerusform>%n أشخاص جنسهم غير معروف</numerusform>
            <numerusform>%n شخصًا جنسهم غير معروف</numerusform>
            <numerusform>%n شخص جنسهم غير معروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours left</source>
        <translation>
            <numerusform>الموعد الآن</numerusform>
            <numerusform>بقيت ساعة واحدة</numerusform>
            <numerusform>بقيت ساعتان</numerusform>
            <numerusform>بقيت %n ساعات</numerusform>
            <numerusform>بقيت %n ساعة</numerusform>
            <numerusform>بقيت %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Advisory visit</source>
        <translation>زيارة استشارية</translation>
    </message>
    <message>
        <source>Committee meeting</source>
        <translation>اجتماع اللجنة</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>ندوة</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>العمال</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>المشرفون</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>المديرون</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>الممثلون</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>رجال</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>woman</source>
        <comment>one person</comment>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>man</source>
        <comment>one person</comment>
        <translation>رجل</translation>
    </message>
    <message>
        <source>sex not known</source>
        <comment>one person</comment>
        <translation>الجنس غير معروف</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>النقابة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المخالفات</translation>
    </message>
    <message>
        <source>Photos of findings</source>
        <translation>صور المخالفات</translation>
    </message>
    <message>
        <source>The factory’s answers</source>
        <translation>ردود المصنع</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>خطة التحسين</translation>
    </message>
    <message>
        <source>Training figures</source>
        <translation>أرقام التدريب</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>مشترٍ</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>وزارة</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>جهة أخرى</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Social dialogue</source>
        <translation>الحوار الاجتماعي</translation>
    </message>
    <message>
        <source>Management systems</source>
        <translation>نظم الإدارة</translation>
    </message>
    <message>
        <source>Continuous learning</source>
        <translation>التعلم المستمر</translation>
    </message>
    <message>
        <source>Feedback to the programme</source>
        <translation>ملاحظات إلى البرنامج</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Workers who left</source>
        <translation>العمال الذين تركوا العمل</translation>
    </message>
    <message>
        <source>Working days missed</source>
        <translation>أيام العمل الفائتة</translation>
    </message>
    <message>
        <source>Revenue to cost</source>
        <translation>الإيرادات إلى التكاليف</translation>
    </message>
    <message>
        <source>Pieces, for example 1,240,000</source>
        <translation>القطع، مثل 1,240,000</translation>
    </message>
    <message>
        <source>Workers who left as per cent of all workers, for example 4.5</source>
        <translation>العمال الذين تركوا العمل، نسبة مئوية من كل العمال، مثل 4.5</translation>
    </message>
    <message>
        <source>Days missed as per cent of all working days, for example 3.5</source>
        <translation>الأيام الفائتة، نسبة مئوية من كل أيام العمل، مثل 3.5</translation>
    </message>
    <message>
        <source>Revenue divided by cost, for example 1.08</source>
        <translation>الإيرادات مقسومة على التكاليف، مثل 1.08</translation>
    </message>
    <message>
        <source>{amount} pieces</source>
        <translation>{amount} قطعة</translation>
    </message>
    <message>
        <source>{period}: {figure} {amount} ({source})</source>
        <translation>{period}: {figure} {amount} ({source})</translation>
    </message>
    <message>
        <source>The finding stands</source>
        <translation>المخالفة قائمة</translation>
    </message>
    <message>
        <source>The finding is put right</source>
        <translation>صُحّحت المخالفة</translation>
    </message>
    <message>
        <source>The finding is taken back</source>
        <translation>سُحبت المخالفة</translation>
    </message>
    <message>
        <source>{what} since {day}</source>
        <translation>{what} منذ {day}</translation>
    </message>
    <message>
        <source>{what} from {day} on</source>
        <translation>{what} ابتداءً من {day}</translation>
    </message>
    <message>
        <source>{what}: was due on {day}</source>
        <translation>{what}: كان الموعد {day}</translation>
    </message>
    <message>
        <source>{what}: {day}, {left}</source>
        <translation>{what}: {day}، {left}</translation>
    </message>
    <message>
        <source>{kind}, {day}</source>
        <translation>{kind}، {day}</translation>
    </message>
    <message>
        <source>{who}: {counts}</source>
        <translation>{who}: {counts}</translation>
    </message>
    <message>
        <source>{what} (by {day})</source>
        <translation>{what} (حتى {day})</translation>
    </message>
    <message>
        <source>Next step: {what}</source>
        <translation>الخطوة التالية: {what}</translation>
    </message>
    <message>
        <source>Plan: {what}</source>
        <translation>الخطة: {what}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>No training in {year}</source>
        <translation>لا تدريب في {year}</translation>
    </message>
    <message>
        <source>{function} ({seat}, {sex})</source>
        <translation>{function} ({seat}، {sex})</translation>
    </message>
    <message>
        <source>{reader} ({kind})</source>
        <translation>{reader} ({kind})</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <translation>سُحبت في {day}</translation>
    </message>
    <message>
        <source>Ended on {day}</source>
        <translation>انتهت في {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Until it is withdrawn</source>
        <translation>حتى تُسحب</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>نوع البند</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>موعد الخطوة التالية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>الإزالة</translation>
    </message>
    <message>
        <source>What the factory answers</source>
        <translation>رد المصنع</translation>
    </message>
    <message>
        <source>Why the factory does not agree</source>
        <translation>لماذا لا يوافق المصنع</translation>
    </message>
    <message>
        <source>How the dispute ends</source>
        <translation>كيف يُحسم الاعتراض</translation>
    </message>
    <message>
        <source>What the factory says in public</source>
        <translation>ما يقوله المصنع علنًا</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>ما أُعطي</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>تاريخ التسليم</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>_Agenda</name>
    <message>
        <source>Agenda of the exit meeting</source>
        <translation>جدول أعمال الاجتماع الختامي</translation>
    </message>
</context>
<context>
    <name>_CameraLine</name>
    <message>
        <source>Nobody has compared its clock yet</source>
        <translation>لم يقارن أحد ساعتها بعد</translation>
    </message>
    <message>
        <source>Take the times as the camera wrote them</source>
        <translation>خذ الأوقات كما كتبتها الكاميرا</translation>
    </message>
</context>
<context>
    <name>_Fact</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>_RecoveryCode</name>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد الخاص بك</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
</context>
<context>
    <name>_Release</name>
    <message>
        <source>Exit meeting</source>
        <translation>الاجتماع الختامي</translation>
    </message>
    <message>
        <source>Why may the factory see it?</source>
        <translation>لماذا يجوز أن يراها المصنع؟</translation>
    </message>
    <message>
        <source>Show it in the exit meeting</source>
        <translation>عرضه في الاجتماع الختامي</translation>
    </message>
    <message>
        <source>Keep it out again</source>
        <translation>استبعادها من جديد</translation>
    </message>
    <message>
        <source>The exit meeting shows this finding. Reason: {reason}</source>
        <translation>تُعرض هذه المخالفة في الاجتماع الختامي. السبب: {reason}</translation>
    </message>
    <message>
        <source>The exit meeting does not show this finding, and no report to the factory prints it.</source>
        <translation>لا تُعرض هذه المخالفة في الاجتماع الختامي، ولا تُطبع في أي تقرير للمصنع.</translation>
    </message>
    <message>
        <source>Enter why this finding may be shown in the exit meeting</source>
        <translation>أدخل سبب السماح بعرض هذه المخالفة في الاجتماع الختامي</translation>
    </message>
</context>
<context>
    <name>_Sample</name>
    <message>
        <source>Sample of the text size</source>
        <translation>عينة من حجم النص</translation>
    </message>
    <message>
        <source>7.42 Exits unobstructed and unlocked</source>
        <translation>7.42 المخارج غير مسدودة وغير مقفلة</translation>
    </message>
</context>
<context>
    <name>_SetUpForm</name>
    <message>
        <source>Set up this device</source>
        <translation>تجهيز هذا الجهاز</translation>
    </message>
    <message>
        <source>Your answers, photos and notes are kept encrypted on this device.</source>
        <translation>تُحفظ إجاباتك وصورك وملاحظاتك مشفّرة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>It stands beside what you record</source>
        <translation>يظهر بجانب ما تسجّله</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>PIN for confidential notes</source>
        <translation>الرقم السري للملاحظات السرية</translation>
    </message>
    <message>
        <source>At least 4 digits. Not part of the passphrase: it opens notes only</source>
        <translation>4 أرقام على الأقل. ليس جزءًا من عبارة المرور: يفتح الملاحظات فقط</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>تجهيز</translation>
    </message>
    <message>
        <source>Making your store</source>
        <translation>جارٍ إعداد مخزن بياناتك</translation>
    </message>
    <message>
        <source>Enter your name</source>
        <translation>أدخل اسمك</translation>
    </message>
</context>
<context>
    <name>_ShotStrip</name>
    <message>
        <source>Drop photo {number}</source>
        <translation>إزالة الصورة {number}</translation>
    </message>
</context>
</TS>
