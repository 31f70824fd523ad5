<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AdvisoryScreen</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfidentialBox</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message numerus="yes">
        <source>%n found on this device. Check the photo yourself: the finder can miss people in the background.</source>
        <translation>
            <numerusform>%n found on this device. Check the photo yourself: the finder can miss people in the background.</numerusform>
            <numerusform>%n found on this device. Check the photo yourself: the finder can miss people in the background.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactoryScreen</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to do</source>
        <translation>
            <numerusform>%n still to do</numerusform>
            <numerusform>%n still to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to verify</source>
        <translation>
            <numerusform>%n to verify</numerusform>
            <numerusform>%n to verify</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are past their day</source>
        <translation>
            <numerusform>%n line is past its day</numerusform>
            <numerusform>%n lines are past their day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them women</source>
        <translation>
            <numerusform>%n woman among them</numerusform>
            <numerusform>%n of them women</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingView</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n assessments</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n non-compliant</source>
        <translation>
            <numerusform>%n non-compliant</numerusform>
            <numerusform>%n non-compliant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message numerus="yes">
        <source>Hide %n faces, or leave the photo out</source>
        <translation>
            <numerusform>Hide %n face, or leave the photo out</numerusform>
            <numerusform>Hide %n faces, or leave the photo out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n problems</source>
        <translation>
            <numerusform>There is %n problem</numerusform>
            <numerusform>There are %n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems need attention before the report can be finished.</source>
        <translation>
            <numerusform>%n problem needs attention before the report can be finished.</numerusform>
            <numerusform>%n problems need attention before the report can be finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are still open.</source>
        <translation>
            <numerusform>%n point is still open.</numerusform>
            <numerusform>%n points are still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions left</source>
        <translation>
            <numerusform>%n question left</numerusform>
            <numerusform>%n questions left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers without a source</source>
        <translation>
            <numerusform>%n answer without a source</numerusform>
            <numerusform>%n answers without a source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings without text</source>
        <translation>
            <numerusform>%n finding without text</numerusform>
            <numerusform>%n findings without text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings without a number</source>
        <translation>
            <numerusform>%n finding without a number</numerusform>
            <numerusform>%n findings without a number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers without a reason</source>
        <translation>
            <numerusform>%n answer without a reason</numerusform>
            <numerusform>%n answers without a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings without evidence</source>
        <translation>
            <numerusform>%n finding without evidence</numerusform>
            <numerusform>%n findings without evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos with visible faces</source>
        <translation>
            <numerusform>%n photo with visible faces</numerusform>
            <numerusform>%n photos with visible faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos without a question</source>
        <translation>
            <numerusform>%n photo without a question</numerusform>
            <numerusform>%n photos without a question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes need a decision</source>
        <translation>
            <numerusform>%n change needs a decision</numerusform>
            <numerusform>%n changes need a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers not given</source>
        <translation>
            <numerusform>%n paper not given</numerusform>
            <numerusform>%n papers not given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers contradicted in interviews</source>
        <translation>
            <numerusform>%n answer contradicted in interviews</numerusform>
            <numerusform>%n answers contradicted in interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message numerus="yes">
        <source>%n commands have keys of your own.</source>
        <translation>
            <numerusform>%n command has a key of your own.</numerusform>
            <numerusform>%n commands have keys of your own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongTask</name>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Locked after %n minutes. Enter your passphrase to continue</source>
        <translation>
            <numerusform>Locked after %n minute. Enter your passphrase to continue</numerusform>
            <numerusform>Locked after %n minutes. Enter your passphrase to continue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n changes not sent</source>
        <translation>
            <numerusform>%n change not sent</numerusform>
            <numerusform>%n changes not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes need a decision</source>
        <translation>
            <numerusform>%n change needs a decision</numerusform>
            <numerusform>%n changes need a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and papers not sent</source>
        <translation>
            <numerusform>%n photo or paper not sent</numerusform>
            <numerusform>%n photos and papers not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message numerus="yes">
        <source>{findings} non-compliant, %n clusters</source>
        <translation>
            <numerusform>{findings} non-compliant, %n cluster</numerusform>
            <numerusform>{findings} non-compliant, %n clusters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n tries left, then a 15 minute wait.</source>
        <translation>
            <numerusform>%n try left, then a 15 minute wait.</numerusform>
            <numerusform>%n tries left, then a 15 minute wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds, then try again.</source>
        <translation>
            <numerusform>Wait %n second, then try again.</numerusform>
            <numerusform>Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes, then try again.</source>
        <translation>
            <numerusform>Wait %n minute, then try again.</numerusform>
            <numerusform>Wait %n minutes, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message numerus="yes">
        <source>%n facts of the factory are not known. Facts decide which questions apply</source>
        <translation>
            <numerusform>%n fact of the factory is not known. Facts decide which questions apply</numerusform>
            <numerusform>%n facts of the factory are not known. Facts decide which questions apply</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n pay records</source>
        <translation>
            <numerusform>%n pay record</numerusform>
            <numerusform>%n pay records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteTable</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message numerus="yes">
        <source>%n faces visible</source>
        <translation>
            <numerusform>%n face visible</numerusform>
            <numerusform>%n faces visible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas hidden</source>
        <translation>
            <numerusform>%n area hidden</numerusform>
            <numerusform>%n areas hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faces</source>
        <translation>
            <numerusform>%n face</numerusform>
            <numerusform>%n faces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoImport</name>
    <message numerus="yes">
        <source>%n new photos on card {name}</source>
        <translation>
            <numerusform>%n new photo on card {name}</numerusform>
            <numerusform>%n new photos on card {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message numerus="yes">
        <source>%n faces hidden</source>
        <translation>
            <numerusform>%n face hidden</numerusform>
            <numerusform>%n faces hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLinePane</name>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos or papers added</source>
        <translation>
            <numerusform>%n photo or paper added</numerusform>
            <numerusform>%n photos or papers added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message numerus="yes">
        <source>Nothing was taken in. There are %n problems</source>
        <translation>
            <numerusform>Nothing was taken in. There is %n problem</numerusform>
            <numerusform>Nothing was taken in. There are %n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed</source>
        <translation>
            <numerusform>%n line changed</numerusform>
            <numerusform>%n lines changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a decision</source>
        <translation>
            <numerusform>%n needs a decision</numerusform>
            <numerusform>%n need a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n fewer</numerusform>
            <numerusform>%n fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionTree</name>
    <message numerus="yes">
        <source>%n non-compliant</source>
        <translation>
            <numerusform>%n non-compliant</numerusform>
            <numerusform>%n non-compliant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n questions are still unanswered.</source>
        <translation>
            <numerusform>%n question is still unanswered.</numerusform>
            <numerusform>%n questions are still unanswered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent findings are kept out of this report</source>
        <translation>
            <numerusform>%n urgent finding is kept out of this report</numerusform>
            <numerusform>%n urgent findings are kept out of this report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are printed as they are. Leave out those that show a face</source>
        <translation>
            <numerusform>%n photo is printed as it is. Leave it out if it shows a face</numerusform>
            <numerusform>%n photos are printed as they are. Leave out those that show a face</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%n photos and papers, {size}</source>
        <translation>
            <numerusform>%n photo or paper, {size}</numerusform>
            <numerusform>%n photos and papers, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{changes}. %n more wait for a change that is not here yet</source>
        <translation>
            <numerusform>{changes}. %n more waits for a change that is not here yet</numerusform>
            <numerusform>{changes}. %n more wait for a change that is not here yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken in</source>
        <translation>
            <numerusform>%n change taken in</numerusform>
            <numerusform>%n changes taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Urgent</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos added</source>
        <translation>
            <numerusform>%n photo added</numerusform>
            <numerusform>%n photos added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos show faces</source>
        <translation>
            <numerusform>%n photo shows faces</numerusform>
            <numerusform>%n photos show faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were here already</source>
        <translation>
            <numerusform>%n photo was here already</numerusform>
            <numerusform>%n photos were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n photos were added</source>
        <translation>
            <numerusform>The other photo was added</numerusform>
            <numerusform>The other %n photos were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions added</source>
        <translation>
            <numerusform>%n question added</numerusform>
            <numerusform>%n questions added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions no longer apply</source>
        <translation>
            <numerusform>%n question no longer applies</numerusform>
            <numerusform>%n questions no longer apply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n hours</source>
        <translation>
            <numerusform>due in %n hour</numerusform>
            <numerusform>due in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 photo shows %n faces</source>
        <translation>
            <numerusform>1 photo shows %n face</numerusform>
            <numerusform>1 photo shows %n faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours late</source>
        <translation>
            <numerusform>%n hour late</numerusform>
            <numerusform>%n hours late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Year</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people present</source>
        <translation>
            <numerusform>%n person present</numerusform>
            <numerusform>%n people present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them women</source>
        <translation>
            <numerusform>%n woman among them</numerusform>
            <numerusform>%n of them women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>page</name>
    <message numerus="yes">
        <source>Sort %n new photos</source>
        <translation>
            <numerusform>Sort %n new photo</numerusform>
            <numerusform>Sort %n new photos</numerusform>
        </translation>
    </message>
</context>
</TS>
