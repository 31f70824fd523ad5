<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ActivitySheet</name>
    <message>
        <source>Change this entry</source>
        <translation>Modifier cette entrée</translation>
    </message>
    <message>
        <source>New entry of the log</source>
        <translation>Nouvelle entrée du journal</translation>
    </message>
    <message>
        <source>Keep the entry</source>
        <translation>Garder l’entrée</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The entry is taken off the log</source>
        <translation>L’entrée est retirée du journal</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>De quoi s’agissait-il ?</translation>
    </message>
    <message>
        <source>Year-month-day, for example 2026-05-14</source>
        <translation>Année-mois-jour, par exemple 2026-05-14</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>For example 1.5</source>
        <translation>Par exemple 1.5</translation>
    </message>
    <message>
        <source>Compliance points</source>
        <translation>Points de conformité</translation>
    </message>
    <message>
        <source>On which points of the plan?</source>
        <translation>Sur quels points du plan ?</translation>
    </message>
    <message>
        <source>Who took part? Numbers, no names</source>
        <translation>Qui a participé ? Des nombres, pas de noms</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Ce qui a été convenu</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Étape suivante le</translation>
    </message>
    <message>
        <source>Note that may be shared</source>
        <translation>Note qui peut être partagée</translation>
    </message>
    <message>
        <source>The factory can read this. Confidential notes are kept apart</source>
        <translation>L’usine peut lire ceci. Les notes confidentielles sont gardées à part</translation>
    </message>
</context>
<context>
    <name>AdvisoryScreen</name>
    <message>
        <source>Advisory and training</source>
        <translation>Conseil et formation</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Entries, next steps and the days of the plan. Press a day to write down what was done on it.</source>
        <translation>Entrées, prochaines étapes et dates du plan. Appuyez sur un jour pour noter ce qui y a été fait.</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Function of a member</source>
        <translation>Fonction d’un membre</translation>
    </message>
    <message>
        <source>Never a name, for example sewing operator</source>
        <translation>Jamais un nom, par exemple opératrice de couture</translation>
    </message>
    <message>
        <source>Sits for</source>
        <translation>Siège pour</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>Confidential notes</source>
        <translation>Notes confidentielles</translation>
    </message>
    <message>
        <source>For the advisor only. They reach no paper, no file and no reader.</source>
        <translation>Pour le conseiller seulement. Elles ne vont dans aucun document, aucun fichier et chez aucun lecteur.</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>Ouvrir les notes</translation>
    </message>
    <message>
        <source>New confidential note</source>
        <translation>Nouvelle note confidentielle</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>A quitté</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written down for this time</source>
        <translation>Rien n’a été noté pour cette période</translation>
    </message>
    <message>
        <source>No visit, meeting or training yet</source>
        <translation>Pas encore de visite, de réunion ni de formation</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>‘{number}’ was changed by two people. Choose what is right</source>
        <translation>« {number} » a été modifié par deux personnes. Choisissez ce qui est juste</translation>
    </message>
    <message>
        <source>Nobody is written down yet</source>
        <translation>Personne n’est encore inscrit</translation>
    </message>
    <message>
        <source>Kept in the log</source>
        <translation>Gardé dans le journal</translation>
    </message>
    <message>
        <source>Left the committee today</source>
        <translation>A quitté le comité aujourd’hui</translation>
    </message>
</context>
<context>
    <name>AnswerGroup</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>AskLead</name>
    <message>
        <source>Which finding says the same as {number}?</source>
        <translation>Quel constat dit la même chose que {number} ?</translation>
    </message>
    <message>
        <source>In the exit meeting, text and photos of both are shown as one. Each stays a finding of its own question in all counts and in the report.</source>
        <translation>À la réunion de clôture, le texte et les photos des deux sont montrés ensemble, comme un seul constat. Chacun reste un constat de sa propre question dans tous les décomptes et dans le rapport.</translation>
    </message>
    <message>
        <source>Keep on its own</source>
        <translation>Garder à part</translation>
    </message>
</context>
<context>
    <name>AskLines</name>
    <message>
        <source>Give some of them a reason of their own</source>
        <translation>Donner une raison propre à certaines</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>End the exit meeting?</source>
        <translation>Terminer la réunion de clôture ?</translation>
    </message>
    <message>
        <source>Your own work comes back on this screen.</source>
        <translation>Votre propre travail revient sur cet écran.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>End meeting</source>
        <translation>Terminer la réunion</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Continuer la réunion</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>Entrez votre phrase secrète</translation>
    </message>
</context>
<context>
    <name>AskReason</name>
    <message>
        <source>This is not done yet</source>
        <translation>Ce n’est pas encore fait</translation>
    </message>
</context>
<context>
    <name>AssessmentSession</name>
    <message>
        <source>There is nothing to do again</source>
        <translation>Il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>{number} changed to {word}</source>
        <translation>{number} : maintenant {word}</translation>
    </message>
    <message>
        <source>{number}: done again</source>
        <translation>{number} : rétabli</translation>
    </message>
    <message>
        <source>{number}: taken back</source>
        <translation>{number} : annulé</translation>
    </message>
</context>
<context>
    <name>BlankPage</name>
    <message>
        <source>Blank</source>
        <translation>Écran vide</translation>
    </message>
    <message>
        <source>Press any key to go on</source>
        <translation>Appuyez sur une touche pour continuer</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Told just now</source>
        <translation>Informé à l’instant</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>Keep number</source>
        <translation>Garder le numéro</translation>
    </message>
    <message>
        <source>Head office has not filled in this number.</source>
        <translation>Le bureau central n’a pas indiqué ce numéro.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>It stays on this device, for all visits in this country</source>
        <translation>Il reste sur cet appareil, pour toutes les visites dans ce pays</translation>
    </message>
    <message>
        <source>Told {time}</source>
        <translation>Informé : {time}</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action} : {name}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>Numéro copié</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Enter the number</source>
        <translation>Entrez le numéro</translation>
    </message>
</context>
<context>
    <name>CameraClock</name>
    <message numerus="yes">
        <source>This counts for all %n photos of {camera}</source>
        <translation>
            <numerusform>Cela vaut pour 1 photo de {camera}</numerusform>
            <numerusform>Cela vaut pour les %n photos de {camera}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of the camera is right</source>
        <translation>L’horloge de l’appareil est à l’heure</translation>
    </message>
    <message>
        <source>The clock of the camera is {time} slow</source>
        <translation>L’horloge de l’appareil retarde de {time}</translation>
    </message>
    <message>
        <source>The clock of the camera is {time} fast</source>
        <translation>L’horloge de l’appareil avance de {time}</translation>
    </message>
</context>
<context>
    <name>CameraClockScreen</name>
    <message>
        <source>clock of a camera</source>
        <translation>horloge d’un appareil photo</translation>
    </message>
    <message>
        <source>Put the clock of a camera right</source>
        <translation>Corriger l’horloge d’un appareil photo</translation>
    </message>
    <message>
        <source>A camera with a wrong clock puts photos on the wrong question. Do this once with each camera. What the camera wrote stays in the photo.</source>
        <translation>Un appareil mal réglé met les photos sur la mauvaise question. Faites ceci une fois avec chaque appareil. Ce que l’appareil a écrit reste dans la photo.</translation>
    </message>
    <message>
        <source>1. Photograph this clock</source>
        <translation>1. Photographiez cette horloge</translation>
    </message>
    <message>
        <source>Fill the picture with the white area. The code tells the time to this app.</source>
        <translation>Remplissez l’image avec la zone blanche. Le code donne l’heure à cette application.</translation>
    </message>
    <message>
        <source>2. Choose the photo of the clock</source>
        <translation>2. Choisissez la photo de l’horloge</translation>
    </message>
    <message>
        <source>Cameras of this visit</source>
        <translation>Appareils photo de cette visite</translation>
    </message>
    <message>
        <source>No photos of a camera yet. Bring them in on Photos, then come back.</source>
        <translation>Pas encore de photos d’un appareil. Ajoutez-les dans Photos, puis revenez.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>Aller à Photos</translation>
    </message>
    <message>
        <source>Date and time on the clock in the photo</source>
        <translation>Date et heure de l’horloge sur la photo</translation>
    </message>
    <message>
        <source>Year first, for example 2026-05-14 10:20:31</source>
        <translation>L’année d’abord, par exemple 2026-05-14 10:20:31</translation>
    </message>
    <message>
        <source>Put the clock right</source>
        <translation>Corriger l’horloge</translation>
    </message>
    <message>
        <source>Time zone UTC{offset}</source>
        <translation>Fuseau horaire UTC{offset}</translation>
    </message>
    <message>
        <source>Looking for the clock</source>
        <translation>Recherche de l’horloge</translation>
    </message>
    <message>
        <source>No code was found in this photo. Type what its clock shows</source>
        <translation>Aucun code trouvé sur cette photo. Écrivez ce que montre l’horloge</translation>
    </message>
    <message>
        <source>The clock in the photo shows {time} on {day}</source>
        <translation>L’horloge sur la photo montre {time} le {day}</translation>
    </message>
    <message>
        <source>Enter date and time as the clock shows them, for example 10:20:31</source>
        <translation>Entrez la date et l’heure telles que l’horloge les montre, par exemple 10:20:31</translation>
    </message>
</context>
<context>
    <name>CameraClocks</name>
    <message>
        <source>The times of {camera} are put right</source>
        <translation>Les heures de {camera} sont corrigées</translation>
    </message>
    <message>
        <source>The times are as the camera wrote them</source>
        <translation>Les heures sont celles écrites par l’appareil</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>Question {number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Pas encore de question</translation>
    </message>
    <message>
        <source>take photo</source>
        <translation>prise de photo</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <source>Other camera</source>
        <translation>Autre caméra</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open camera settings</source>
        <translation>Ouvrir les réglages de la caméra</translation>
    </message>
    <message>
        <source>Add photos from a phone</source>
        <translation>Ajouter des photos d’un téléphone</translation>
    </message>
    <message>
        <source>Starting camera</source>
        <translation>Démarrage de la caméra</translation>
    </message>
    <message>
        <source>Use the phone instead</source>
        <translation>Utiliser plutôt le téléphone</translation>
    </message>
    <message>
        <source>No camera found. Connect one, or add photos from a phone</source>
        <translation>Aucune caméra trouvée. Branchez-en une, ou ajoutez des photos d’un téléphone</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close it, then select Try again</source>
        <translation>Un autre programme utilise la caméra. Fermez-le, puis choisissez Réessayer</translation>
    </message>
    <message>
        <source>Windows blocks the camera for this app. Open camera settings</source>
        <translation>Windows bloque la caméra pour cette application. Ouvrez les réglages de la caméra</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>Part of {detail} answers in a row with the same source, each in under 2 seconds. Check that each was looked at</source>
        <translation>Fait partie de {detail} réponses de suite avec la même source, chacune en moins de 2 secondes. Vérifiez que chaque point a été regardé</translation>
    </message>
    <message>
        <source>The same text stands on {detail} findings. Say what was found here</source>
        <translation>Le même texte figure sur {detail} constats. Dites ce qui a été constaté ici</translation>
    </message>
    <message>
        <source>This rests on few workers of a named place. A manager could guess who spoke. Leave out the place, or find another source</source>
        <translation>Ceci repose sur peu de travailleurs d’un lieu nommé. La direction pourrait deviner qui a parlé. Retirez le lieu, ou trouvez une autre source</translation>
    </message>
    <message>
        <source>A photo was taken on {detail}, before the visit. Check that it is from here</source>
        <translation>Une photo date du {detail}, avant la visite. Vérifiez qu’elle a été prise ici</translation>
    </message>
    <message>
        <source>In the last cycle this number was {detail}. Check it once more</source>
        <translation>Au dernier cycle, ce nombre était {detail}. Vérifiez-le encore une fois</translation>
    </message>
    <message>
        <source>The text has a place that is not filled in yet. Replace the three dots</source>
        <translation>Le texte contient un endroit à remplir. Remplacez les trois points</translation>
    </message>
</context>
<context>
    <name>ChangingSecrets</name>
    <message>
        <source>The change of the passphrase</source>
        <translation>Le changement de la phrase secrète</translation>
    </message>
    <message>
        <source>The change of the PIN</source>
        <translation>Le changement du PIN</translation>
    </message>
    <message>
        <source>The change of the recovery code</source>
        <translation>Le changement du code de récupération</translation>
    </message>
</context>
<context>
    <name>ClosedLine</name>
    <message>
        <source>Go to Findings</source>
        <translation>Aller aux constats</translation>
    </message>
</context>
<context>
    <name>ClusterBarView</name>
    <message>
        <source>{cluster}, {done} of {total} answered, {found} non-compliant</source>
        <translation>{cluster}, {done} réponses sur {total}, non conformes : {found}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Aller à l’accueil</translation>
    </message>
    <message>
        <source>Go to Overview</source>
        <translation>Aller à l’aperçu</translation>
    </message>
    <message>
        <source>Go to Questions</source>
        <translation>Aller aux questions</translation>
    </message>
    <message>
        <source>Go to Interviews</source>
        <translation>Aller aux entretiens</translation>
    </message>
    <message>
        <source>Go to Papers</source>
        <translation>Aller aux documents</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>Aller aux photos</translation>
    </message>
    <message>
        <source>Go to Findings</source>
        <translation>Aller aux constats</translation>
    </message>
    <message>
        <source>Go to Report</source>
        <translation>Aller au rapport</translation>
    </message>
    <message>
        <source>print, Word, Excel, USB stick</source>
        <translation>imprimer, Word, Excel, clé USB</translation>
    </message>
    <message>
        <source>Go to Sync</source>
        <translation>Aller à la synchro</translation>
    </message>
    <message>
        <source>USB stick, save a copy, take in a copy, colleague, second laptop, merge</source>
        <translation>clé USB, enregistrer une copie, importer une copie, collègue, deuxième ordinateur, fusionner</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Aller aux réglages</translation>
    </message>
    <message>
        <source>language, text size, touch, gloves, keys, camera, head office, safety copies, digits</source>
        <translation>langue, taille du texte, écran tactile, gants, touches, caméra, bureau central, copies de sécurité, chiffres</translation>
    </message>
    <message>
        <source>Go to next pane</source>
        <translation>Aller au volet suivant</translation>
    </message>
    <message>
        <source>Go to previous pane</source>
        <translation>Aller au volet précédent</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go to Factory</source>
        <translation>Aller à l’usine</translation>
    </message>
    <message>
        <source>Go to Plan</source>
        <translation>Aller au plan</translation>
    </message>
    <message>
        <source>Go to Progress between cycles</source>
        <translation>Aller aux progrès entre les cycles</translation>
    </message>
    <message>
        <source>Go to Advisory</source>
        <translation>Aller au conseil</translation>
    </message>
    <message>
        <source>Go to Sharing</source>
        <translation>Aller au partage</translation>
    </message>
    <message>
        <source>See what is left</source>
        <translation>Voir ce qui reste à évaluer</translation>
    </message>
    <message>
        <source>Go to next problem</source>
        <translation>Aller au problème suivant</translation>
    </message>
    <message>
        <source>Go to previous problem</source>
        <translation>Aller au problème précédent</translation>
    </message>
    <message>
        <source>Write a note without a question</source>
        <translation>Écrire une note sans question</translation>
    </message>
    <message>
        <source>Export report as PDF</source>
        <translation>Exporter le rapport en PDF</translation>
    </message>
    <message>
        <source>Send to head office now</source>
        <translation>Envoyer maintenant au bureau central</translation>
    </message>
    <message>
        <source>Look for comments from head office</source>
        <translation>Chercher les commentaires du bureau central</translation>
    </message>
    <message>
        <source>Take a photo without a question</source>
        <translation>Prendre une photo sans question</translation>
    </message>
    <message>
        <source>Put the clock of a camera right</source>
        <translation>Corriger l’horloge d’un appareil photo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Texte de taille normale</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Thème : comme le système</translation>
    </message>
    <message>
        <source>Theme: Light</source>
        <translation>Thème : clair</translation>
    </message>
    <message>
        <source>Theme: Daylight</source>
        <translation>Thème : plein jour</translation>
    </message>
    <message>
        <source>Theme: Dark</source>
        <translation>Thème : sombre</translation>
    </message>
    <message>
        <source>Theme: High contrast</source>
        <translation>Thème : contraste élevé</translation>
    </message>
    <message>
        <source>Make the list of questions wider</source>
        <translation>Élargir la liste des questions</translation>
    </message>
    <message>
        <source>Make the list of questions narrower</source>
        <translation>Rétrécir la liste des questions</translation>
    </message>
    <message>
        <source>Make the evidence wider</source>
        <translation>Élargir les preuves</translation>
    </message>
    <message>
        <source>Make the evidence narrower</source>
        <translation>Rétrécir les preuves</translation>
    </message>
    <message>
        <source>Start the exit meeting: present safely</source>
        <translation>Commencer la réunion de clôture : présenter en mode sûr</translation>
    </message>
    <message>
        <source>Urgent procedure</source>
        <translation>Procédure d’urgence</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Masquer l’écran</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>password, unlock, forgotten</source>
        <translation>mot de passe, déverrouiller, oublié</translation>
    </message>
    <message>
        <source>Change the PIN of the notes</source>
        <translation>Changer le PIN des notes</translation>
    </message>
    <message>
        <source>password, confidential notes, forgotten</source>
        <translation>mot de passe, notes confidentielles, oublié</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Créer un nouveau code de récupération</translation>
    </message>
    <message>
        <source>paper, lost, forgotten passphrase</source>
        <translation>papier, perdu, phrase secrète oubliée</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Aide et touches</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Your answer to head office</source>
        <translation>Votre réponse au bureau central</translation>
    </message>
    <message>
        <source>It goes with the next sending. No factory sees it. No names</source>
        <translation>Elle part au prochain envoi. Aucune usine ne la voit. Pas de noms</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore répondu</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message numerus="yes">
        <source>%n comments to answer</source>
        <translation>
            <numerusform>%n commentaire attend une réponse</numerusform>
            <numerusform>%n commentaires attendent une réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>{function}, head office, {time}</source>
        <translation>{function}, bureau central, {time}</translation>
    </message>
    <message>
        <source>The comment is answered</source>
        <translation>Le commentaire a sa réponse</translation>
    </message>
    <message>
        <source>The answers are open again</source>
        <translation>Les réponses sont rouvertes</translation>
    </message>
    <message>
        <source>Sent back by head office</source>
        <translation>Renvoyée par le bureau central</translation>
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
    <message>
        <source>Open notes</source>
        <translation>Ouvrir les notes</translation>
    </message>
    <message>
        <source>Confidential notes</source>
        <translation>Notes confidentielles</translation>
    </message>
    <message>
        <source>Never printed or shown in the exit meeting</source>
        <translation>Jamais imprimées ni montrées à la réunion de clôture</translation>
    </message>
    <message>
        <source>Never printed or shown in the exit meeting. No names.</source>
        <translation>Jamais imprimées ni montrées à la réunion de clôture. Aucun nom.</translation>
    </message>
    <message>
        <source>Closed. Never printed or shown in the exit meeting.</source>
        <translation>Fermées. Jamais imprimées ni montrées à la réunion de clôture.</translation>
    </message>
    <message>
        <source>Close notes</source>
        <translation>Fermer les notes</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Clock of a camera</source>
        <translation>Horloge d’un appareil photo</translation>
    </message>
    <message>
        <source>Answers open or closed</source>
        <translation>Réponses ouvertes ou closes</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Usine</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Visit start</source>
        <translation>Début de la visite</translation>
    </message>
    <message>
        <source>Visit end</source>
        <translation>Fin de la visite</translation>
    </message>
    <message>
        <source>Lead assessor</source>
        <translation>Évaluateur principal</translation>
    </message>
    <message>
        <source>About the assessment</source>
        <translation>Sur l’évaluation</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>Un document</translation>
    </message>
    <message>
        <source>A table of samples</source>
        <translation>Un tableau d’échantillons</translation>
    </message>
    <message>
        <source>Somebody at the exit meeting</source>
        <translation>Une personne de la réunion de clôture</translation>
    </message>
    <message>
        <source>The urgent procedure</source>
        <translation>La procédure d’urgence</translation>
    </message>
    <message>
        <source>Another entry</source>
        <translation>Une autre saisie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What did you find?</source>
        <translation>Qu’avez-vous constaté ?</translation>
    </message>
    <message>
        <source>Workers affected</source>
        <translation>Travailleurs touchés</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>How widespread</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Response of the factory</source>
        <translation>Réponse de l’usine</translation>
    </message>
    <message>
        <source>What the factory says</source>
        <translation>Ce que dit l’usine</translation>
    </message>
    <message>
        <source>Shown in the exit meeting</source>
        <translation>Montré à la réunion de clôture</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>{number} was changed on two devices. Choose which answer to keep</source>
        <translation>La question {number} a été modifiée sur deux appareils. Choisissez la réponse à garder</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>Garder les deux textes</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>The factory lets somebody read</source>
        <translation>L’usine permet à quelqu’un de lire</translation>
    </message>
    <message>
        <source>What the reader is</source>
        <translation>Qui est le lecteur</translation>
    </message>
    <message>
        <source>What may be read</source>
        <translation>Ce qui peut être lu</translation>
    </message>
    <message>
        <source>Who may read</source>
        <translation>Qui peut lire</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donné par</translation>
    </message>
    <message>
        <source>A function, for example general manager</source>
        <translation>Une fonction, par exemple directeur général</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Year-month-day; leave it empty for until it is withdrawn</source>
        <translation>Année-mois-jour ; laissez vide pour jusqu’à son retrait</translation>
    </message>
    <message>
        <source>Keep the consent</source>
        <translation>Garder l’accord</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Copy on a USB stick</source>
        <translation>Copie sur clé USB</translation>
    </message>
    <message>
        <source>Save copy to USB</source>
        <translation>Copier sur clé USB</translation>
    </message>
    <message>
        <source>Take in a copy</source>
        <translation>Importer une copie</translation>
    </message>
    <message>
        <source>Choose colleagues</source>
        <translation>Choisir des collègues</translation>
    </message>
    <message>
        <source>Open this assessment</source>
        <translation>Ouvrir cette évaluation</translation>
    </message>
    <message>
        <source>A copy holds everything of the open assessment. It is encrypted, and is read back before it counts as saved. No colleague can open the confidential notes.</source>
        <translation>Une copie contient toute l’évaluation ouverte. Elle est chiffrée, et relue avant de compter comme enregistrée. Aucun collègue ne peut ouvrir les notes confidentielles.</translation>
    </message>
    <message>
        <source>Open an assessment to save a copy of it. A copy can be taken in any time.</source>
        <translation>Ouvrez une évaluation pour en enregistrer une copie. Une copie peut être reprise à tout moment.</translation>
    </message>
    <message>
        <source>{room} MB are free on this disk. Free some before you add many photos.</source>
        <translation>{room} Mo sont libres sur ce disque. Libérez-en avant d’ajouter beaucoup de photos.</translation>
    </message>
    <message>
        <source>Head office and this device can open it.</source>
        <translation>Le bureau central et cet appareil peuvent l’ouvrir.</translation>
    </message>
    <message>
        <source>Only this device can open it. Once it knows a head office, you can choose colleagues.</source>
        <translation>Seul cet appareil peut l’ouvrir. Dès qu’il connaît un bureau central, vous pouvez choisir des collègues.</translation>
    </message>
    <message>
        <source>Head office, this device and these colleagues can open it: {names}.</source>
        <translation>Le bureau central, cet appareil et ces collègues peuvent l’ouvrir : {names}.</translation>
    </message>
    <message>
        <source>Copies of assessments (*.bwbundle)</source>
        <translation>Copies d’évaluations (*.bwbundle)</translation>
    </message>
    <message>
        <source>Taking in a copy</source>
        <translation>Reprise d’une copie</translation>
    </message>
    <message>
        <source>You can keep working. If you stop, nothing of it is taken in.</source>
        <translation>Vous pouvez continuer à travailler. Si vous arrêtez, rien n’en est repris.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Enregistrement d’une copie</translation>
    </message>
    <message>
        <source>You can keep working. If you stop, no file is left there.</source>
        <translation>Vous pouvez continuer à travailler. Si vous arrêtez, aucun fichier n’y reste.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the copy was taken in</source>
        <translation>Arrêté. Rien de la copie n’a été repris</translation>
    </message>
    <message>
        <source>Stopped. No file was left there</source>
        <translation>Arrêté. Aucun fichier n’est resté là-bas</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Covered</source>
        <translation>Écran masqué</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Reprendre le travail</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>Entrez votre phrase secrète</translation>
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
        <translation>À trancher</translation>
    </message>
    <message>
        <source>This was changed on two devices. Choose what to keep</source>
        <translation>Ceci a été modifié sur deux appareils. Choisissez ce qu’il faut garder</translation>
    </message>
    <message>
        <source>Decided: {what}</source>
        <translation>Décidé : {what}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Closes the notes and shows the findings to the factory. Your passphrase ends it.</source>
        <translation>Ferme les notes et montre les constats à l’usine. Votre phrase secrète y met fin.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Save a copy to this folder</source>
        <translation>Enregistrer une copie dans ce dossier</translation>
    </message>
</context>
<context>
    <name>DeskAssessment</name>
    <message>
        <source>Factory</source>
        <translation>Usine</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Cycle {cycle}, {page}</source>
        <translation>Cycle {cycle}, {page}</translation>
    </message>
</context>
<context>
    <name>DeskCards</name>
    <message>
        <source>Sort them</source>
        <translation>Les trier</translation>
    </message>
</context>
<context>
    <name>DeskCommands</name>
    <message>
        <source>Nothing is left and nothing is missing</source>
        <translation>Tout est évalué et rien ne manque</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Aide et touches</translation>
    </message>
    <message>
        <source>Help and keys: {page}</source>
        <translation>Aide et touches : {page}</translation>
    </message>
</context>
<context>
    <name>DeskFactory</name>
    <message>
        <source>Factory</source>
        <translation>Usine</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>opening a factory</source>
        <translation>l’ouverture d’une usine</translation>
    </message>
</context>
<context>
    <name>DeskMessages</name>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Head office wrote about an assessment</source>
        <translation>Le bureau central a écrit au sujet d’une évaluation</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>A copy is saved as {name}</source>
        <translation>Une copie est enregistrée sous {name}</translation>
    </message>
    <message>
        <source>A copy is saved as {name}. Your last change is not in it: it is still being tried</source>
        <translation>Une copie est enregistrée sous {name}. Votre dernière modification n’y est pas : l’appareil essaie encore de l’enregistrer</translation>
    </message>
</context>
<context>
    <name>DeskSecrets</name>
    <message>
        <source>This device was opened with its recovery code. If somebody heard it or saw it, make a new one</source>
        <translation>Cet appareil a été ouvert avec son code de récupération. Si quelqu’un l’a entendu ou vu, créez-en un nouveau</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Créer un nouveau code</translation>
    </message>
    <message>
        <source>Keep this code</source>
        <translation>Garder ce code</translation>
    </message>
</context>
<context>
    <name>DeskStatus</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save copy to USB</source>
        <translation>Copier sur clé USB</translation>
    </message>
    <message>
        <source>Everything is saved on this device again</source>
        <translation>Tout est de nouveau enregistré sur cet appareil</translation>
    </message>
</context>
<context>
    <name>DeskWatch</name>
    <message>
        <source>The clock of this laptop was set back. Everything is saved. Check its date and time</source>
        <translation>L’horloge de cet ordinateur a été reculée. Tout est enregistré. Vérifiez la date et l’heure</translation>
    </message>
    <message>
        <source>It is right now</source>
        <translation>Elle est juste maintenant</translation>
    </message>
    <message>
        <source>Everything is saved, but its second copy on this disk cannot be written. Save a copy to USB, and call support</source>
        <translation>Tout est enregistré, mais la seconde copie sur ce disque ne peut pas être écrite. Enregistrez une copie sur clé USB et appelez l’assistance</translation>
    </message>
    <message>
        <source>Save copy to USB</source>
        <translation>Copier sur clé USB</translation>
    </message>
    <message>
        <source>The app closed without warning at {time}. Everything up to {time} is here</source>
        <translation>L’application s’est fermée sans prévenir à {time}. Tout est là jusqu’à {time}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Only {room} MB are free on this disk. Everything so far is saved. Free 200 MB, or the next photos may not fit</source>
        <translation>Il ne reste que {room} Mo libres sur ce disque. Tout est enregistré jusqu’ici. Libérez 200 Mo, sinon les prochaines photos risquent de ne pas y tenir</translation>
    </message>
    <message>
        <source>A second screen is connected. Present safely, or keep working here only.</source>
        <translation>Un second écran est branché. Présentez en mode sûr, ou travaillez ici seulement.</translation>
    </message>
    <message>
        <source>Present safely</source>
        <translation>Présenter en mode sûr</translation>
    </message>
    <message>
        <source>Keep working here only</source>
        <translation>Travailler ici seulement</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>Plein jour</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Room for rows and buttons</source>
        <translation>Espace des lignes et des boutons</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Confort</translation>
    </message>
    <message>
        <source>Gloves</source>
        <translation>Gants</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop photos here, or paste with Ctrl+V</source>
        <translation>Déposez des photos ici, ou collez avec Ctrl+V</translation>
    </message>
</context>
<context>
    <name>ErrorSheet</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Détails copiés</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>‘{name}’ cannot be opened.</source>
        <translation>« {name} » ne s’ouvre pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n more files were not added</source>
        <translation>
            <numerusform>%n autre fichier n’a pas été ajouté</numerusform>
            <numerusform>%n autres fichiers n’ont pas été ajoutés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Take photo</source>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>No photos for this question yet</source>
        <translation>Pas encore de photo pour cette question</translation>
    </message>
    <message>
        <source>Add photos or papers</source>
        <translation>Ajouter des photos ou documents</translation>
    </message>
    <message>
        <source>Photos and papers ({kinds})</source>
        <translation>Photos et documents ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no photo on the clipboard</source>
        <translation>Il n’y a pas de photo dans le presse-papiers</translation>
    </message>
    <message>
        <source>Hide faces</source>
        <translation>Cacher les visages</translation>
    </message>
    <message>
        <source>Adding photos</source>
        <translation>Ajout des photos</translation>
    </message>
    <message>
        <source>You can keep working. If you stop, the {done} photos added stay.</source>
        <translation>Vous pouvez continuer à travailler. Si vous arrêtez, les {done} photos ajoutées restent.</translation>
    </message>
</context>
<context>
    <name>EvidencePresenter</name>
    <message>
        <source>Pasted picture.png</source>
        <translation>Image collée.png</translation>
    </message>
    <message>
        <source>Adding photos</source>
        <translation>Ajout des photos</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message numerus="yes">
        <source>%n photos or papers added</source>
        <translation>
            <numerusform>%n photo ou document ajouté</numerusform>
            <numerusform>%n photos ou documents ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Add photos or papers</source>
        <translation>Ajouter des photos ou documents</translation>
    </message>
    <message>
        <source>Photos and papers ({kinds})</source>
        <translation>Photos et documents ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>adding photos</source>
        <translation>l’ajout de photos</translation>
    </message>
</context>
<context>
    <name>FaceRow</name>
    <message>
        <source>Part {number}</source>
        <translation>Zone {number}</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>Visage {number}</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Pas un visage</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message numerus="yes">
        <source>%n found on this device. Check the photo yourself: the finder can miss people in the background.</source>
        <translation>
            <numerusform>%n trouvé sur cet appareil. Vérifiez la photo vous-même : la recherche peut manquer des personnes à l’arrière-plan.</numerusform>
            <numerusform>%n trouvés sur cet appareil. Vérifiez la photo vous-même : la recherche peut manquer des personnes à l’arrière-plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacesPanel</name>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Hide all faces</source>
        <translation>Cacher tous les visages</translation>
    </message>
    <message>
        <source>Words on the photo</source>
        <translation>Mots sur la photo</translation>
    </message>
    <message>
        <source>Caption in report</source>
        <translation>Légende dans le rapport</translation>
    </message>
    <message>
        <source>In report</source>
        <translation>Dans le rapport</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Take off this question</source>
        <translation>Retirer de cette question</translation>
    </message>
    <message>
        <source>The untouched original stays encrypted. Only the copy with hidden faces is printed or shown.</source>
        <translation>L’original intact reste chiffré. Seule la copie aux visages cachés est imprimée ou montrée.</translation>
    </message>
    <message>
        <source>This is a paper. It is counted in the report and not printed.</source>
        <translation>Ceci est un document. Il est compté dans le rapport et pas imprimé.</translation>
    </message>
    <message>
        <source>Looking for faces on this device.</source>
        <translation>Recherche de visages sur cet appareil.</translation>
    </message>
    <message>
        <source>Faces are not found on this device. Draw a box over each one.</source>
        <translation>Cet appareil ne trouve pas les visages. Dessinez un cadre sur chacun.</translation>
    </message>
    <message>
        <source>No faces found on this device. Check the photo yourself: the finder can miss people. Draw a box to hide a part.</source>
        <translation>Aucun visage trouvé sur cet appareil. Vérifiez la photo vous-même : la recherche peut manquer des personnes. Dessinez un cadre pour cacher une zone.</translation>
    </message>
</context>
<context>
    <name>FactoryScreen</name>
    <message>
        <source>Assessments</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Start the next cycle</source>
        <translation>Commencer le cycle suivant</translation>
    </message>
    <message>
        <source>The factory writes these parts in its own words. The plan, training, committee and visits are added from what is recorded here.</source>
        <translation>L’usine écrit ces parties avec ses propres mots. Le plan, la formation, le comité et les visites s’ajoutent d’après ce qui est noté ici.</translation>
    </message>
    <message>
        <source>‘{number}’ was written by two people. Choose what is right</source>
        <translation>« {number} » a été écrit par deux personnes. Choisissez ce qui est juste</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>Enregistrer en Word</translation>
    </message>
    <message>
        <source>It is handed in</source>
        <translation>Il est remis</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Plan d’amélioration</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Ouvrir le plan</translation>
    </message>
    <message>
        <source>Save copy to USB</source>
        <translation>Copier sur clé USB</translation>
    </message>
    <message>
        <source>Dates to keep</source>
        <translation>Dates à respecter</translation>
    </message>
    <message>
        <source>Report released on</source>
        <translation>Rapport remis le</translation>
    </message>
    <message>
        <source>Year-month-day, for example 2026-06-11</source>
        <translation>Année-mois-jour, par exemple 2026-06-11</translation>
    </message>
    <message>
        <source>About the factory</source>
        <translation>À propos de l’usine</translation>
    </message>
    <message>
        <source>Main buyers</source>
        <translation>Principaux acheteurs</translation>
    </message>
    <message>
        <source>Unions</source>
        <translation>Syndicats</translation>
    </message>
    <message>
        <source>Main products</source>
        <translation>Principaux produits</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Usine</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Cycle {number}</source>
        <translation>Cycle {number}</translation>
    </message>
    <message>
        <source>First progress report of the factory</source>
        <translation>Premier rapport de progrès de l’usine</translation>
    </message>
    <message>
        <source>Second progress report of the factory</source>
        <translation>Deuxième rapport de progrès de l’usine</translation>
    </message>
    <message>
        <source>The first one was handed in on {day}.</source>
        <translation>Le premier a été remis le {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to do</source>
        <translation>
            <numerusform>%n encore à faire</numerusform>
            <numerusform>%n encore à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to verify</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no lines yet</source>
        <translation>Le plan n’a pas encore de ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are past their day</source>
        <translation>
            <numerusform>%n ligne en retard</numerusform>
            <numerusform>%n lignes en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n travailleur</numerusform>
            <numerusform>%n travailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them women</source>
        <translation>
            <numerusform>dont %n femme</numerusform>
            <numerusform>dont %n femmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress report {number} is handed in</source>
        <translation>Le rapport d’avancement {number} est remis</translation>
    </message>
    <message>
        <source>Save to this folder</source>
        <translation>Enregistrer dans ce dossier</translation>
    </message>
    <message>
        <source>saving a file</source>
        <translation>l’enregistrement d’un fichier</translation>
    </message>
    <message>
        <source>Saved as ‘{file}’ in {folder}</source>
        <translation>Enregistré sous « {file} » dans {folder}</translation>
    </message>
</context>
<context>
    <name>FactorySession</name>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Il n’y a rien à rétablir</translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>Change this figure</source>
        <translation>Modifier ce chiffre</translation>
    </message>
    <message>
        <source>A figure of the factory</source>
        <translation>Un chiffre de l’usine</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Year or month</source>
        <translation>Année ou mois</translation>
    </message>
    <message>
        <source>For example 2025, or 2026-05 for May 2026</source>
        <translation>Par exemple 2025, ou 2026-05 pour mai 2026</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>For example shipping lists or the personnel office. No names.</source>
        <translation>Par exemple les listes d’expédition ou le bureau du personnel. Aucun nom.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Year-month-day, for example 2026-05-14</source>
        <translation>Année-mois-jour, par exemple 2026-05-14</translation>
    </message>
    <message>
        <source>Keep the figure</source>
        <translation>Garder le chiffre</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The figure is taken off</source>
        <translation>Le chiffre est retiré</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Production, people and money</source>
        <translation>Production, personnel et argent</translation>
    </message>
    <message>
        <source>Figures the factory gives if it wants to. They stand in its progress report, and in the national report only together with those of others.</source>
        <translation>Des chiffres que l’usine donne si elle le veut. Ils figurent dans son rapport d’avancement, et dans le rapport national seulement réunis avec ceux d’autres usines.</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Ajouter un chiffre</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>‘{number}’ was given twice. Choose what is right</source>
        <translation>« {number} » a été donné deux fois. Choisissez ce qui est juste</translation>
    </message>
    <message>
        <source>The figure is kept</source>
        <translation>Le chiffre est gardé</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What did you find?</source>
        <translation>Qu’avez-vous constaté ?</translation>
    </message>
    <message>
        <source>Say what, where, when and how many. No names. This text is printed</source>
        <translation>Dites quoi, où, quand et combien. Pas de noms. Ce texte est imprimé</translation>
    </message>
    <message>
        <source>Workers affected</source>
        <translation>Travailleurs touchés</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Use wording</source>
        <translation>Choisir un texte type</translation>
    </message>
    <message>
        <source>Reported nationally, not a factory finding</source>
        <translation>Relevé au niveau national, ce n’est pas un constat de l’usine</translation>
    </message>
    <message>
        <source>How widespread</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>Un cas</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs cas</translation>
    </message>
    <message>
        <source>Whole factory</source>
        <translation>Toute l’usine</translation>
    </message>
    <message>
        <source>Year, month, day, for example 2026-05-14</source>
        <translation>Année, mois, jour, par exemple 2026-05-14</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
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
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change {number} {label}</source>
        <translation>Modifier {number} {label}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Sources are hidden in Settings</source>
        <translation>Les sources sont cachées dans Réglages</translation>
    </message>
</context>
<context>
    <name>FindingsPresenter</name>
    <message>
        <source>{number} is now {place} of {all} in the exit meeting</source>
        <translation>{number} est maintenant {place} sur {all} à la réunion de clôture</translation>
    </message>
    <message>
        <source>{number} is told with {lead}</source>
        <translation>{number} est présenté avec {lead}</translation>
    </message>
    <message>
        <source>{number} is told on its own</source>
        <translation>{number} est présenté à part</translation>
    </message>
    <message>
        <source>The whole assessment</source>
        <translation>Toute l’évaluation</translation>
    </message>
</context>
<context>
    <name>FindingsScreen</name>
    <message>
        <source>findings</source>
        <translation>constats</translation>
    </message>
    <message>
        <source>Check findings</source>
        <translation>Vérifier les constats</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Non-compliant</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>À évaluer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Reopen to change</source>
        <translation>Rouvrir pour modifier</translation>
    </message>
    <message>
        <source>Finish and make report</source>
        <translation>Terminer et établir le rapport</translation>
    </message>
    <message>
        <source>{count} non-compliant.</source>
        <translation>Non conformes : {count}.</translation>
    </message>
    <message>
        <source>This assessment is closed. Reopen it to change answers.</source>
        <translation>Cette évaluation est close. Rouvrez-la pour modifier des réponses.</translation>
    </message>
    <message>
        <source>{count} more below</source>
        <translation>Encore {count} plus bas</translation>
    </message>
    <message>
        <source>No finding needs attention</source>
        <translation>Aucun constat n’est à revoir</translation>
    </message>
    <message>
        <source>Nothing is non-compliant</source>
        <translation>Aucune non-conformité</translation>
    </message>
    <message>
        <source>Nothing is not checked</source>
        <translation>Tout a été vérifié</translation>
    </message>
    <message>
        <source>Every question is answered</source>
        <translation>Chaque question a une réponse</translation>
    </message>
    <message>
        <source>No questions apply</source>
        <translation>Aucune question ne s’applique</translation>
    </message>
    <message>
        <source>Two devices changed the same answer. Choose which one to keep, then finish</source>
        <translation>Deux appareils ont modifié la même réponse. Choisissez laquelle garder, puis terminez</translation>
    </message>
    <message>
        <source>After this, answers are locked and can only be changed by reopening with a reason.</source>
        <translation>Ensuite, les réponses sont verrouillées. Pour les modifier, il faut rouvrir en donnant une raison.</translation>
    </message>
    <message>
        <source>This device does not know a head office yet. Confidential notes and interviews stay here behind their PIN until they can be sealed to it.</source>
        <translation>Cet appareil ne connaît pas encore de bureau central. Les notes confidentielles et les entretiens restent ici, derrière leur PIN, jusqu’à ce qu’on puisse les sceller pour lui.</translation>
    </message>
    <message>
        <source>Confidential notes and interviews can no longer be opened on this device. Only the confidential reviewers of head office can read them.</source>
        <translation>Les notes confidentielles et les entretiens ne s’ouvrent plus sur cet appareil. Seules les personnes habilitées du bureau central peuvent les lire.</translation>
    </message>
    <message>
        <source>Finish this assessment?</source>
        <translation>Terminer cette évaluation ?</translation>
    </message>
    <message>
        <source>Finish assessment</source>
        <translation>Terminer l’évaluation</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuer à travailler</translation>
    </message>
    <message>
        <source>Why is it finished with open points?</source>
        <translation>Pourquoi terminer avec des points ouverts ?</translation>
    </message>
    <message>
        <source>Enter why the assessment is finished with open points</source>
        <translation>Dites pourquoi l’évaluation se termine avec des points ouverts</translation>
    </message>
    <message>
        <source>Reopen this assessment?</source>
        <translation>Rouvrir cette évaluation ?</translation>
    </message>
    <message>
        <source>Answers can be changed again. The reason is kept with the changes.</source>
        <translation>Les réponses pourront de nouveau être modifiées. La raison est gardée avec les modifications.</translation>
    </message>
    <message>
        <source>Reopen assessment</source>
        <translation>Rouvrir l’évaluation</translation>
    </message>
    <message>
        <source>Keep closed</source>
        <translation>Laisser close</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>Pourquoi la rouvrir ?</translation>
    </message>
    <message>
        <source>Enter why the assessment is opened again</source>
        <translation>Dites pourquoi l’évaluation est rouverte</translation>
    </message>
    <message>
        <source>The assessment is finished</source>
        <translation>L’évaluation est terminée</translation>
    </message>
    <message>
        <source>The assessment is open again</source>
        <translation>L’évaluation est de nouveau ouverte</translation>
    </message>
</context>
<context>
    <name>FindingsSide</name>
    <message>
        <source>By cluster</source>
        <translation>Par domaine</translation>
    </message>
    <message>
        <source>Go to next problem</source>
        <translation>Aller au problème suivant</translation>
    </message>
    <message>
        <source>Exit meeting</source>
        <translation>Réunion de clôture</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message numerus="yes">
        <source>What was typed in %n fields is not recorded: {problems}</source>
        <translation>
            <numerusform>Ce qui a été saisi dans %n champ n’est pas enregistré : {problems}</numerusform>
            <numerusform>Ce qui a été saisi dans %n champs n’est pas enregistré : {problems}</numerusform>
        </translation>
    </message>
    <message>
        <source>The assessment is not finished: a change is not saved yet. It stays here. Do what the band above says, then finish again</source>
        <translation>L’évaluation n’est pas terminée : une modification n’est pas encore enregistrée. Elle reste ici. Faites ce que dit le bandeau ci-dessus, puis terminez à nouveau</translation>
    </message>
    <message>
        <source>The assessment is not finished: photos are still being added. Wait for them, or stop it, then finish again</source>
        <translation>L’évaluation n’est pas terminée : des photos sont encore en cours d’ajout. Attendez-les, ou arrêtez l’ajout, puis terminez à nouveau</translation>
    </message>
    <message>
        <source>The assessment is not finished: the disk did not take it. All answers are saved. Make room on the disk, then finish again</source>
        <translation>L’évaluation n’est pas terminée : le disque ne l’a pas accepté. Toutes les réponses sont enregistrées. Libérez de la place sur le disque, puis terminez à nouveau</translation>
    </message>
    <message>
        <source>The assessment is still closed: the disk did not take it. All answers are saved. Make room on the disk, then try again</source>
        <translation>L’évaluation est toujours fermée : le disque ne l’a pas accepté. Toutes les réponses sont enregistrées. Libérez de la place sur le disque, puis réessayez</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>Type a number such as 7.42, a word, or what you want to do. Its key is {key}.</source>
        <translation>Tapez un numéro comme 7.42, un mot, ou ce que vous voulez faire. Touche : {key}.</translation>
    </message>
    <message>
        <source>When an assessment is open, Present safely stands in this bar. It closes the notes and shows only the findings. Its key is {key}.</source>
        <translation>Quand une évaluation est ouverte, « Présenter en mode sûr » se trouve dans cette barre. Cela ferme les notes et ne montre que les constats. Touche : {key}.</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Commencez ici</translation>
    </message>
    <message>
        <source>Start an assessment. Next time, Continue stands here and leads back to the question where you left.</source>
        <translation>Commencez une évaluation. La prochaine fois, « Continuer » se trouve ici et ramène à la question où vous étiez.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout trouver</translation>
    </message>
    <message>
        <source>Show the screen to the factory</source>
        <translation>Montrer l’écran à l’usine</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non définie</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>FromOffice</name>
    <message>
        <source>From head office</source>
        <translation>Du bureau central</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Chercher maintenant</translation>
    </message>
    <message>
        <source>Nothing from head office waits for you</source>
        <translation>Rien du bureau central ne vous attend</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Demande en cours</translation>
    </message>
    <message>
        <source>Nothing from head office waits for you. Asked at {time}</source>
        <translation>Rien du bureau central ne vous attend. Demandé à {time}</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message numerus="yes">
        <source>Locked after %n minutes. Enter your passphrase to continue</source>
        <translation>
            <numerusform>Verrouillé après %n minute. Entrez votre phrase secrète pour continuer</numerusform>
            <numerusform>Verrouillé après %n minutes. Entrez votre phrase secrète pour continuer</numerusform>
        </translation>
    </message>
    <message>
        <source>Locking in {seconds} seconds. Touch any key to stay</source>
        <translation>Verrouillage dans {seconds} secondes. Appuyez sur une touche pour rester</translation>
    </message>
    <message>
        <source>{text} at question {number}</source>
        <translation>{text}, question {number}</translation>
    </message>
    <message>
        <source>Still at work: {what}. Your data is closed when this is done.</source>
        <translation>Encore au travail : {what}. Vos données seront fermées quand ce sera fini.</translation>
    </message>
    <message>
        <source>Your last change is not saved yet, so your data stays open behind this cover.</source>
        <translation>Votre dernière modification n’est pas encore enregistrée. Vos données restent donc ouvertes derrière cet écran masqué.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Every answer is saved at once. There is no Save button and nothing to lose.</source>
        <translation>Chaque réponse est enregistrée tout de suite. Il n’y a pas de bouton Enregistrer et rien à perdre.</translation>
    </message>
    <message>
        <source>{search} finds any question by number or words, and runs every command.</source>
        <translation>{search} trouve toute question par son numéro ou ses mots, et lance toute commande.</translation>
    </message>
    <message>
        <source>{cover} covers the screen at once. {lock} locks it.</source>
        <translation>{cover} masque l’écran tout de suite. {lock} le verrouille.</translation>
    </message>
    <message>
        <source>Findings that say the same can be told together, and their order is yours.</source>
        <translation>Les constats qui disent la même chose peuvent être présentés ensemble, et leur ordre est le vôtre.</translation>
    </message>
    <message>
        <source>The next cycle starts empty. Last year stands beside each question.</source>
        <translation>Le cycle suivant commence vide. L’année passée figure à côté de chaque question.</translation>
    </message>
    <message>
        <source>Late shows the lines that are past their day.</source>
        <translation>« En retard » montre les lignes dont le jour est passé.</translation>
    </message>
    <message>
        <source>Verified is said by an advisor, after looking at papers or at the place.</source>
        <translation>Seul un conseiller dit « Vérifié », après avoir regardé des documents ou le lieu.</translation>
    </message>
    <message>
        <source>It is saved as one page, as PDF or Word.</source>
        <translation>Il s’enregistre en une page, en PDF ou en Word.</translation>
    </message>
    <message>
        <source>A month of the year shows what happened in it.</source>
        <translation>Un mois de l’année montre ce qui s’y est passé.</translation>
    </message>
    <message>
        <source>Enter goes on at the question you left.</source>
        <translation>Enter reprend à la question que vous avez quittée.</translation>
    </message>
    <message>
        <source>The practice factory is for trying things. It never counts as a visit.</source>
        <translation>L’usine d’exercice sert à essayer. Elle ne compte jamais comme une visite.</translation>
    </message>
    <message>
        <source>The clusters can be answered in any order.</source>
        <translation>On peut répondre aux domaines dans n’importe quel ordre.</translation>
    </message>
    <message>
        <source>Select a number to see the questions behind it.</source>
        <translation>Choisissez un nombre pour voir les questions qu’il compte.</translation>
    </message>
    <message>
        <source>The numbers count work done. There is no score and no grade.</source>
        <translation>Les nombres comptent le travail fait. Il n’y a ni note ni classement.</translation>
    </message>
    <message>
        <source>Facts about the factory decide which questions apply.</source>
        <translation>Les données de l’usine décident des questions qui s’appliquent.</translation>
    </message>
    <message>
        <source>Before the exit meeting, the list at the side says what is missing.</source>
        <translation>Avant la réunion de clôture, la liste sur le côté dit ce qui manque.</translation>
    </message>
    <message>
        <source>Suspicion is enough. You do not have to be sure.</source>
        <translation>Un soupçon suffit. Il n’est pas nécessaire d’être sûr.</translation>
    </message>
    <message>
        <source>The steps and the telephone numbers can be read without a network.</source>
        <translation>Les étapes et les numéros de téléphone se lisent sans réseau.</translation>
    </message>
    <message>
        <source>Choose what you suspect. That starts the clock and shows whom to call.</source>
        <translation>Choisissez ce que vous soupçonnez. Cela fait courir les délais et montre qui appeler.</translation>
    </message>
    <message>
        <source>Write what happened into the confidential note, without names.</source>
        <translation>Écrivez ce qui s’est passé dans la note confidentielle, sans noms.</translation>
    </message>
    <message>
        <source>Only the lead assessor can let the exit meeting show the finding.</source>
        <translation>Seul le responsable de l’évaluation peut admettre le constat à la réunion de clôture.</translation>
    </message>
    <message>
        <source>1 to 4 answer. Arrow keys move and never change an answer.</source>
        <translation>Les touches 1 à 4 répondent. Les flèches déplacent et ne changent jamais une réponse.</translation>
    </message>
    <message>
        <source>Choose every way you checked this. Two or more make a finding stronger.</source>
        <translation>Choisissez toutes les façons dont vous avez vérifié. Deux ou plus rendent un constat plus solide.</translation>
    </message>
    <message>
        <source>Under a finding say what, where, when and how many. No names. This text is printed.</source>
        <translation>Sous un constat, dites quoi, où, quand et combien. Aucun nom. Ce texte est imprimé.</translation>
    </message>
    <message>
        <source>Nothing blocks moving on. {problem} goes to the next thing that is missing.</source>
        <translation>Rien n’empêche d’avancer. {problem} va à ce qui manque ensuite.</translation>
    </message>
    <message>
        <source>A photo that is taken here belongs to this question.</source>
        <translation>Une photo prise ici appartient à cette question.</translation>
    </message>
    <message>
        <source>Interviews have numbers and never names. Your notes PIN opens them.</source>
        <translation>Les entretiens ont des numéros, jamais de noms. Votre PIN des notes les ouvre.</translation>
    </message>
    <message>
        <source>Link an interview to a question to say that it supports or contradicts it.</source>
        <translation>Liez un entretien à une question pour dire qu’il la confirme ou la contredit.</translation>
    </message>
    <message>
        <source>Write no names and no telephone numbers. You are warned when a text looks like one.</source>
        <translation>N’écrivez ni noms ni numéros de téléphone. Un avis s’affiche si un texte y ressemble.</translation>
    </message>
    <message>
        <source>The bars say how many interviews the country asks for.</source>
        <translation>Les barres disent combien d’entretiens le pays demande.</translation>
    </message>
    <message>
        <source>They close by themselves after 60 seconds, when you leave, and when the screen is covered.</source>
        <translation>Ils se ferment seuls après 60 secondes, quand vous partez et quand l’écran est masqué.</translation>
    </message>
    <message>
        <source>A paper that is not given stays in the problem list until it comes.</source>
        <translation>Un document non remis reste dans la liste des problèmes jusqu’à ce qu’il arrive.</translation>
    </message>
    <message>
        <source>Say for each paper whether it was asked, given, seen or copied.</source>
        <translation>Dites pour chaque document s’il a été demandé, remis, vu ou copié.</translation>
    </message>
    <message>
        <source>Link a paper to the questions it answers.</source>
        <translation>Liez un document aux questions auxquelles il répond.</translation>
    </message>
    <message>
        <source>Copy pay records in Excel and paste them here. Columns with names are left out.</source>
        <translation>Copiez les fiches de paie dans Excel et collez-les ici. Les colonnes avec des noms sont exclues.</translation>
    </message>
    <message>
        <source>A photo of a paper goes through Hide faces like every other.</source>
        <translation>Une photo de document passe par « Cacher les visages » comme les autres.</translation>
    </message>
    <message>
        <source>What is missing stands first. Each line leads to its question.</source>
        <translation>Ce qui manque vient en premier. Chaque ligne mène à sa question.</translation>
    </message>
    <message>
        <source>Save and next on that question leads back here.</source>
        <translation>Enregistrer et continuer, sur cette question, ramène ici.</translation>
    </message>
    <message>
        <source>You can finish with open points when you say why.</source>
        <translation>Vous pouvez terminer avec des points ouverts si vous dites pourquoi.</translation>
    </message>
    <message>
        <source>Nothing here shows who told you something.</source>
        <translation>Rien ici ne montre qui vous a dit quelque chose.</translation>
    </message>
    <message>
        <source>What you see is the real file. Confidential notes cannot reach it.</source>
        <translation>Ce que vous voyez est le vrai fichier. Les notes confidentielles ne peuvent pas y entrer.</translation>
    </message>
    <message>
        <source>Export saves to the folder that is shown, without asking again.</source>
        <translation>Exporter enregistre dans le dossier affiché, sans redemander.</translation>
    </message>
    <message>
        <source>One or two languages can stand side by side.</source>
        <translation>Une ou deux langues peuvent figurer côte à côte.</translation>
    </message>
    <message>
        <source>The checks beside it say what a reader should not see yet.</source>
        <translation>Les vérifications à côté disent ce qu’un lecteur ne devrait pas encore voir.</translation>
    </message>
    <message>
        <source>An issued report never changes. A correction gets its own number.</source>
        <translation>Un rapport émis ne change jamais. Une correction reçoit son propre numéro.</translation>
    </message>
    <message>
        <source>This visit stands beside an earlier one, question by question.</source>
        <translation>Cette visite est à côté d’une visite précédente, question par question.</translation>
    </message>
    <message>
        <source>Fixed, repeated and new are counted apart.</source>
        <translation>Corrigé, de nouveau constaté et nouveau sont comptés à part.</translation>
    </message>
    <message>
        <source>Where the questions changed too much, it says not comparable.</source>
        <translation>Là où les questions ont trop changé, il est écrit « non comparable ».</translation>
    </message>
    <message>
        <source>The table has every line and can be copied to a spreadsheet.</source>
        <translation>Le tableau a toutes les lignes et se copie dans un tableur.</translation>
    </message>
    <message>
        <source>Factories are not ranked.</source>
        <translation>Les usines ne sont pas classées.</translation>
    </message>
    <message>
        <source>1, 2 and 3 put a photo on one of the suggested questions and go on.</source>
        <translation>1, 2 et 3 placent une photo sur une des questions proposées et continuent.</translation>
    </message>
    <message>
        <source>X leaves a photo out. It is never deleted.</source>
        <translation>X exclut une photo. Elle n’est jamais supprimée.</translation>
    </message>
    <message>
        <source>H hides faces. Nobody should be recognised in a report.</source>
        <translation>H cache les visages. Personne ne doit être reconnu dans un rapport.</translation>
    </message>
    <message>
        <source>Put in a card, or drag files onto the page. The same photo is stored once.</source>
        <translation>Mettez une carte, ou faites glisser des fichiers sur la page. Une même photo n’est gardée qu’une fois.</translation>
    </message>
    <message>
        <source>Only photos that are marked Use are printed.</source>
        <translation>Seules les photos marquées Utiliser sont imprimées.</translation>
    </message>
    <message>
        <source>H draws over faces. What is hidden is gone from the printed copy.</source>
        <translation>H couvre les visages. Ce qui est caché n’est plus dans la copie imprimée.</translation>
    </message>
    <message>
        <source>The face finder can miss people. Look at the whole photo before you use it.</source>
        <translation>La recherche de visages peut manquer des personnes. Regardez toute la photo avant de l’utiliser.</translation>
    </message>
    <message>
        <source>Insert puts a box in the middle. Arrow keys move it, Shift and arrow keys size it.</source>
        <translation>Insert met un cadre au milieu. Les flèches le déplacent, Shift et les flèches changent sa taille.</translation>
    </message>
    <message>
        <source>The original stays encrypted on this device.</source>
        <translation>L’original reste chiffré sur cet appareil.</translation>
    </message>
    <message>
        <source>Every step can be undone.</source>
        <translation>Chaque étape peut être annulée.</translation>
    </message>
    <message>
        <source>Space takes a photo. Each one is saved at once.</source>
        <translation>Space prend une photo. Chacune est enregistrée tout de suite.</translation>
    </message>
    <message>
        <source>Backspace takes the last one away again.</source>
        <translation>Backspace retire la dernière photo.</translation>
    </message>
    <message>
        <source>The photos belong to the question that is named here.</source>
        <translation>Les photos vont à la question nommée ici.</translation>
    </message>
    <message>
        <source>Enter or Esc goes back to where you were.</source>
        <translation>Enter ou Esc ramène là où vous étiez.</translation>
    </message>
    <message>
        <source>Without a camera, add photos from a phone or a card.</source>
        <translation>Sans caméra, ajoutez des photos d’un téléphone ou d’une carte.</translation>
    </message>
    <message>
        <source>Photograph the clock, bring the photo in, then choose it here.</source>
        <translation>Photographiez l’horloge, ajoutez la photo, puis choisissez-la ici.</translation>
    </message>
    <message>
        <source>The code beside the clock tells the time. Without it, type the time.</source>
        <translation>Le code à côté de l’horloge donne l’heure. Sans lui, écrivez l’heure.</translation>
    </message>
    <message>
        <source>It counts for all photos of this camera, also for later ones.</source>
        <translation>Cela vaut pour toutes les photos de cet appareil, aussi pour les suivantes.</translation>
    </message>
    <message>
        <source>The photos themselves are not changed.</source>
        <translation>Les photos elles-mêmes ne changent pas.</translation>
    </message>
    <message>
        <source>See first that the clock of this device itself is right.</source>
        <translation>Vérifiez d’abord que l’horloge de cet ordinateur est à l’heure.</translation>
    </message>
    <message>
        <source>Everything about one factory, over all its visits.</source>
        <translation>Tout sur une usine, pour toutes ses visites.</translation>
    </message>
    <message>
        <source>What you change here never changes a closed assessment.</source>
        <translation>Ce que vous modifiez ici ne change jamais une évaluation close.</translation>
    </message>
    <message>
        <source>A visit that is closed opens for reading.</source>
        <translation>Une visite close s’ouvre en lecture.</translation>
    </message>
    <message>
        <source>The plan, the progress and the log belong to the factory, not to one visit.</source>
        <translation>Le plan, les progrès et le journal sont à l’usine, pas à une seule visite.</translation>
    </message>
    <message>
        <source>An action says who does what until when. Name a function, not a person.</source>
        <translation>Une action dit qui fait quoi et pour quand. Nommez une fonction, pas une personne.</translation>
    </message>
    <message>
        <source>The plan can be sent out as a workbook and read back in.</source>
        <translation>Le plan peut partir comme classeur Excel, puis être importé.</translation>
    </message>
    <message>
        <source>Record a visit or a training in a few lines.</source>
        <translation>Notez une visite ou une formation en quelques lignes.</translation>
    </message>
    <message>
        <source>Count people by sex and role, without names.</source>
        <translation>Comptez les personnes par sexe et par rôle, sans noms.</translation>
    </message>
    <message>
        <source>A note can be shared or confidential. It says which.</source>
        <translation>Une note peut être partagée ou confidentielle. C’est indiqué.</translation>
    </message>
    <message>
        <source>Topics link to compliance points.</source>
        <translation>Les sujets sont liés aux points de conformité.</translation>
    </message>
    <message>
        <source>Only what the factory allowed is shared.</source>
        <translation>Seul ce que l’usine a permis est partagé.</translation>
    </message>
    <message>
        <source>A consent can be withdrawn at any time.</source>
        <translation>Un accord peut être retiré à tout moment.</translation>
    </message>
    <message>
        <source>The page that is shared is signed and can be checked.</source>
        <translation>La page partagée est signée et peut être vérifiée.</translation>
    </message>
    <message>
        <source>Nothing confidential can be shared.</source>
        <translation>Rien de confidentiel ne peut être partagé.</translation>
    </message>
    <message>
        <source>Who received it is recorded.</source>
        <translation>On note qui l’a reçu.</translation>
    </message>
    <message>
        <source>Start assessment needs the factory, the visit days and a country. The rest can wait.</source>
        <translation>Pour commencer une évaluation, il faut l’usine, les jours de visite et un pays. Le reste peut attendre.</translation>
    </message>
    <message>
        <source>Type into the search to find a factory by name, place or dates.</source>
        <translation>Écrivez dans la recherche pour trouver une usine par nom, lieu ou dates.</translation>
    </message>
    <message>
        <source>Each line says how far a visit is and what head office has.</source>
        <translation>Chaque ligne dit où en est une visite et ce que le bureau central a reçu.</translation>
    </message>
    <message>
        <source>The app never waits for a network. You can work for days without one.</source>
        <translation>L’application n’attend jamais le réseau. Vous pouvez travailler des jours sans réseau.</translation>
    </message>
    <message>
        <source>Received by head office is shown only for a signed receipt that was checked.</source>
        <translation>« Reçu par le bureau central » ne s’affiche que pour un reçu signé et vérifié.</translation>
    </message>
    <message>
        <source>When two devices changed the same answer, you choose. Both are kept until then.</source>
        <translation>Si deux appareils ont modifié la même réponse, vous choisissez. Les deux sont gardées jusque-là.</translation>
    </message>
    <message>
        <source>A copy on a USB stick is encrypted and holds everything.</source>
        <translation>Une copie sur clé USB est chiffrée et contient tout.</translation>
    </message>
    <message>
        <source>The passphrase, the PIN of the notes and the recovery code can be changed here.</source>
        <translation>La phrase secrète, le PIN des notes et le code de récupération se changent ici.</translation>
    </message>
    <message>
        <source>Ctrl and plus, minus or 0 change the text size anywhere.</source>
        <translation>Ctrl et plus, moins ou 0 changent la taille du texte partout.</translation>
    </message>
    <message>
        <source>The settings stay on this device and hold nothing of an assessment.</source>
        <translation>Les réglages restent sur cet appareil et ne contiennent rien d’une évaluation.</translation>
    </message>
    <message>
        <source>Copy details for support holds versions and counts only.</source>
        <translation>« Copier les détails pour l’assistance » ne contient que des versions et des nombres.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer, from inside a text</source>
        <translation>Répondre, depuis un texte</translation>
    </message>
    <message>
        <source>Say what became of the paper, go on</source>
        <translation>Dire ce qu’est devenu le document et continuer</translation>
    </message>
    <message>
        <source>Put on that question and go on</source>
        <translation>Placer sur cette question et continuer</translation>
    </message>
    <message>
        <source>Use in the report</source>
        <translation>Utiliser dans le rapport</translation>
    </message>
    <message>
        <source>Leave out of the report</source>
        <translation>Exclure du rapport</translation>
    </message>
    <message>
        <source>Hide all faces</source>
        <translation>Cacher tous les visages</translation>
    </message>
    <message>
        <source>Find another question</source>
        <translation>Trouver une autre question</translation>
    </message>
    <message>
        <source>Photo before, next photo</source>
        <translation>Photo précédente, photo suivante</translation>
    </message>
    <message>
        <source>Compare with the next photo</source>
        <translation>Comparer avec la photo suivante</translation>
    </message>
    <message>
        <source>Edit the photo</source>
        <translation>Modifier la photo</translation>
    </message>
    <message>
        <source>New line of the plan</source>
        <translation>Nouvelle ligne du plan</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Non-compliant: tell a finding earlier, later</source>
        <translation>Non conforme : présenter un constat plus tôt, plus tard</translation>
    </message>
    <message>
        <source>Hide all faces, and draw fills</source>
        <translation>Cacher tous les visages, et dessiner des zones</translation>
    </message>
    <message>
        <source>Box, arrow, pen, text, crop</source>
        <translation>Cadre, flèche, stylo, texte, rognage</translation>
    </message>
    <message>
        <source>A mark in the middle</source>
        <translation>Une marque au milieu</translation>
    </message>
    <message>
        <source>Move the mark</source>
        <translation>Déplacer la marque</translation>
    </message>
    <message>
        <source>Size the mark</source>
        <translation>Changer la taille de la marque</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Retirer la marque</translation>
    </message>
    <message>
        <source>Save photo</source>
        <translation>Enregistrer la photo</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <source>Drop the last photo</source>
        <translation>Retirer la dernière photo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Tick a source</source>
        <translation>Cocher une source</translation>
    </message>
    <message>
        <source>Comments of head office wait here, and on their questions, for an answer.</source>
        <translation>Les commentaires du bureau central attendent une réponse ici et sur leurs questions.</translation>
    </message>
    <message>
        <source>Every change here works at once. Every command can have another key.</source>
        <translation>Chaque modification ici agit tout de suite. Chaque commande peut avoir une autre touche.</translation>
    </message>
    <message>
        <source>Tick a source, on any keyboard</source>
        <translation>Cocher une source, sur tout clavier</translation>
    </message>
    <message>
        <source>Save and next, from the answers</source>
        <translation>Enregistrer et continuer, depuis les réponses</translation>
    </message>
    <message>
        <source>From text to answers to the list</source>
        <translation>Du texte aux réponses, puis à la liste</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Search keys</source>
        <translation>Chercher des touches</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Touches de cette page</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher toutes les touches</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Fermer l’aide</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Workers affected</source>
        <translation>Travailleurs touchés</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>How widespread</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Factory response</source>
        <translation>Réponse de l’usine</translation>
    </message>
    <message>
        <source>Factory response in words</source>
        <translation>Réponse de l’usine en mots</translation>
    </message>
    <message>
        <source>Told together with</source>
        <translation>Présenté avec</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>one case</source>
        <translation>un cas</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs cas</translation>
    </message>
    <message>
        <source>whole factory</source>
        <translation>toute l’usine</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>d’accord</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>corrected on site</source>
        <translation>corrigé pendant la visite</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Nothing was changed here yet</source>
        <translation>Rien n’a encore été modifié ici</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Restore {what}, {who}</source>
        <translation>Rétablir {what}, {who}</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message>
        <source>{number}: brought back</source>
        <translation>{number} : rétabli</translation>
    </message>
    <message>
        <source>{name}, {day} {time}</source>
        <translation>{name}, {day} {time}</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n assessments</source>
        <translation>
            <numerusform>%n évaluation</numerusform>
            <numerusform>%n évaluations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n non-compliant</source>
        <translation>
            <numerusform>%n non conforme</numerusform>
            <numerusform>%n non conformes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>making the practice factory</source>
        <translation>la création de l’usine d’exercice</translation>
    </message>
    <message>
        <source>opening an assessment</source>
        <translation>l’ouverture d’une évaluation</translation>
    </message>
    <message>
        <source>Cycle {number}</source>
        <translation>Cycle {number}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>{progress} answered</source>
        <translation>{progress} avec réponse</translation>
    </message>
    <message>
        <source>{progress} lines of the plan done</source>
        <translation>{progress} lignes du plan faites</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>pas de plan</translation>
    </message>
    <message>
        <source>none non-compliant</source>
        <translation>aucune non conforme</translation>
    </message>
    <message>
        <source>Cycle {number}, {dates}</source>
        <translation>Cycle {number}, {dates}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Assessments</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Start assessment</source>
        <translation>Commencer une évaluation</translation>
    </message>
    <message>
        <source>Search factories</source>
        <translation>Chercher une usine</translation>
    </message>
    <message>
        <source>No factories on this device yet</source>
        <translation>Pas encore d’usine sur cet appareil</translation>
    </message>
    <message>
        <source>Start an assessment, or try everything in the practice factory first. An assessment of a colleague comes on a USB stick.</source>
        <translation>Commencez une évaluation, ou essayez d’abord tout dans l’usine d’exercice. L’évaluation d’un collègue arrive sur une clé USB.</translation>
    </message>
    <message>
        <source>Open from USB</source>
        <translation>Ouvrir depuis une clé USB</translation>
    </message>
    <message>
        <source>Enter head office</source>
        <translation>Indiquer le bureau central</translation>
    </message>
    <message>
        <source>Whose assessments</source>
        <translation>Évaluations de qui</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Ce que montre la liste</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Usines</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Continue: {factory}, question {number}</source>
        <translation>Continuer : {factory}, question {number}</translation>
    </message>
    <message>
        <source>Practice factory</source>
        <translation>Usine d’exercice</translation>
    </message>
    <message>
        <source>Practise cycle {number}</source>
        <translation>S’exercer au cycle {number}</translation>
    </message>
    <message>
        <source>Making the practice factory: two finished assessments with photos</source>
        <translation>Création de l’usine d’exercice : deux évaluations terminées, avec photos</translation>
    </message>
    <message>
        <source>If you stop, what is made stays. Practice factory goes on with the rest.</source>
        <translation>Si vous arrêtez, ce qui est fait reste. « Usine d’exercice » reprend la suite.</translation>
    </message>
    <message>
        <source>No factory has these words</source>
        <translation>Aucune usine ne contient ces mots</translation>
    </message>
    <message>
        <source>Nothing here was recorded on another device</source>
        <translation>Rien ici n’a été noté sur un autre appareil</translation>
    </message>
    <message>
        <source>You lead none of these assessments, and no cluster is yours</source>
        <translation>Vous n’êtes responsable d’aucune de ces évaluations, et aucun domaine n’est à vous</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Tri : {order}</translation>
    </message>
    <message>
        <source>last changed</source>
        <translation>dernière modification</translation>
    </message>
    <message>
        <source>factory</source>
        <translation>usine</translation>
    </message>
    <message>
        <source>date of the visit</source>
        <translation>date de la visite</translation>
    </message>
    <message>
        <source>non-compliant</source>
        <translation>non conformes</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Durée indéterminée</translation>
    </message>
    <message>
        <source>Fixed term</source>
        <translation>Durée déterminée</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Sous-traitant</translation>
    </message>
    <message>
        <source>Apprentice</source>
        <translation>Apprenti</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Sur site</translation>
    </message>
    <message>
        <source>Off site</source>
        <translation>Hors site</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>confirme</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>women: {count}</source>
        <translation>femmes : {count}</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Une femme</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Un homme</translation>
    </message>
    <message>
        <source>planned for {day}</source>
        <translation>prévu le {day}</translation>
    </message>
    <message>
        <source>This looks like a name. Take it out: notes hold no names</source>
        <translation>Cela ressemble à un nom. Retirez-le : les notes ne contiennent aucun nom</translation>
    </message>
    <message>
        <source>This looks like a telephone number. Take it out: notes hold nothing to find a person by</source>
        <translation>Cela ressemble à un numéro de téléphone. Retirez-le : les notes ne contiennent rien qui permette de retrouver une personne</translation>
    </message>
    <message>
        <source>{number} rests on 1 worker of {line}. A manager could guess who spoke. Leave out the line, or find another source</source>
        <translation>{number} repose sur 1 travailleur de {line}. La direction pourrait deviner qui a parlé. Retirez la ligne, ou trouvez une autre source</translation>
    </message>
    <message>
        <source>{number} rests on {people} workers of {line}. A manager could guess who spoke. Leave out the line, or find another source</source>
        <translation>{number} repose sur {people} travailleurs de {line}. La direction pourrait deviner qui a parlé. Retirez la ligne, ou trouvez une autre source</translation>
    </message>
</context>
<context>
    <name>InterviewCard</name>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>1, or the size of the group</source>
        <translation>1, ou la taille du groupe</translation>
    </message>
    <message>
        <source>Of them women</source>
        <translation>Dont femmes</translation>
    </message>
    <message>
        <source>A number, 0 for none</source>
        <translation>Un nombre, 0 si aucune</translation>
    </message>
    <message>
        <source>Line or section</source>
        <translation>Ligne ou atelier</translation>
    </message>
    <message>
        <source>For example Line 4. No names</source>
        <translation>Par exemple Ligne 4. Aucun nom</translation>
    </message>
    <message>
        <source>To be held later</source>
        <translation>Prévu pour plus tard</translation>
    </message>
    <message>
        <source>Year, month, day. Leave empty once it was held</source>
        <translation>Année, mois, jour. Laissez vide une fois l’entretien fait</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Never printed or shown in the exit meeting. No names.</source>
        <translation>Jamais imprimé ni montré à la réunion de clôture. Aucun nom.</translation>
    </message>
    <message>
        <source>What it says of answers</source>
        <translation>Ce qu’il dit des réponses</translation>
    </message>
    <message>
        <source>Question number</source>
        <translation>Numéro de la question</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Confirme</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Take back: {line}</source>
        <translation>Retirer : {line}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>InterviewsPresenter</name>
    <message>
        <source>Interview removed</source>
        <translation>Entretien supprimé</translation>
    </message>
    <message>
        <source>Confidential notes are closed. Open them, then undo again</source>
        <translation>Les notes confidentielles sont fermées. Ouvrez-les, puis annulez à nouveau</translation>
    </message>
    <message>
        <source>There is no question with this number. Enter one like 7.42</source>
        <translation>Aucune question n’a ce numéro. Entrez-en un comme 7.42</translation>
    </message>
</context>
<context>
    <name>InterviewsScreen</name>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Confidential. By number only, never by name. Never printed or presented.</source>
        <translation>Confidentiel. Par numéro, jamais par nom. Jamais imprimé ni présenté.</translation>
    </message>
    <message>
        <source>Close interviews</source>
        <translation>Fermer les entretiens</translation>
    </message>
    <message>
        <source>Urgent procedure</source>
        <translation>Procédure d’urgence</translation>
    </message>
    <message>
        <source>Interviews are closed</source>
        <translation>Les entretiens sont fermés</translation>
    </message>
    <message>
        <source>Your notes PIN opens them. They close again after 60 seconds without a touch</source>
        <translation>Votre PIN des notes les ouvre. Ils se referment après 60 secondes sans activité</translation>
    </message>
    <message>
        <source>Open interviews</source>
        <translation>Ouvrir les entretiens</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
    <message>
        <source>No interviews yet</source>
        <translation>Pas encore d’entretien</translation>
    </message>
    <message>
        <source>Choose the people yourself, and offer to talk off site or later</source>
        <translation>Choisissez les personnes vous-même, et proposez de parler hors site ou plus tard</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>entretiens</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what} : {done} sur {total}</translation>
    </message>
    <message>
        <source>{what}: {done}</source>
        <translation>{what} : {done}</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Travailleurs</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>En groupe</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message numerus="yes">
        <source>Hide %n faces, or leave the photo out</source>
        <translation>
            <numerusform>Cachez %n visage, ou excluez la photo</numerusform>
            <numerusform>Cachez %n visages, ou excluez la photo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n problems</source>
        <translation>
            <numerusform>Il y a %n problème</numerusform>
            <numerusform>Il y a %n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems need attention before the report can be finished.</source>
        <translation>
            <numerusform>%n problème est à régler avant de pouvoir terminer le rapport.</numerusform>
            <numerusform>%n problèmes sont à régler avant de pouvoir terminer le rapport.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are still open.</source>
        <translation>
            <numerusform>%n point est encore ouvert.</numerusform>
            <numerusform>%n points sont encore ouverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions left</source>
        <translation>
            <numerusform>%n question à évaluer</numerusform>
            <numerusform>%n questions à évaluer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers without a source</source>
        <translation>
            <numerusform>%n réponse sans source</numerusform>
            <numerusform>%n réponses sans source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings without text</source>
        <translation>
            <numerusform>%n constat sans texte</numerusform>
            <numerusform>%n constats sans texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings without a number</source>
        <translation>
            <numerusform>%n constat sans nombre</numerusform>
            <numerusform>%n constats sans nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers without a reason</source>
        <translation>
            <numerusform>%n réponse sans raison</numerusform>
            <numerusform>%n réponses sans raison</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings without evidence</source>
        <translation>
            <numerusform>%n constat sans preuve</numerusform>
            <numerusform>%n constats sans preuve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos with visible faces</source>
        <translation>
            <numerusform>%n photo avec des visages visibles</numerusform>
            <numerusform>%n photos avec des visages visibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos without a question</source>
        <translation>
            <numerusform>%n photo sans question</numerusform>
            <numerusform>%n photos sans question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes need a decision</source>
        <translation>
            <numerusform>%n modification à trancher</numerusform>
            <numerusform>%n modifications à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers not given</source>
        <translation>
            <numerusform>%n document non remis</numerusform>
            <numerusform>%n documents non remis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers contradicted in interviews</source>
        <translation>
            <numerusform>%n réponse contredite en entretien</numerusform>
            <numerusform>%n réponses contredites en entretien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Urgent procedure not begun for %n answers</source>
        <translation>
            <numerusform>Procédure d’urgence non commencée pour %n réponse</numerusform>
            <numerusform>Procédure d’urgence non commencée pour %n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments not answered</source>
        <translation>
            <numerusform>%n commentaire sans réponse</numerusform>
            <numerusform>%n commentaires sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed on two devices. Choose what to keep</source>
        <translation>Modifié sur deux appareils. Choisissez ce qu’il faut garder</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>Répondez à cette question</translation>
    </message>
    <message>
        <source>Choose at least one answer to ‘How do you know?’</source>
        <translation>Choisissez au moins une réponse à « Comment le savez-vous ? »</translation>
    </message>
    <message>
        <source>Enter what you found</source>
        <translation>Écrivez ce que vous avez constaté</translation>
    </message>
    <message>
        <source>Enter how many workers were affected</source>
        <translation>Entrez combien de travailleurs sont touchés</translation>
    </message>
    <message>
        <source>Add a photo or a paper</source>
        <translation>Ajoutez une photo ou un document</translation>
    </message>
    <message>
        <source>Changed on two devices. Choose which answer to keep</source>
        <translation>Modifiée sur deux appareils. Choisissez la réponse à garder</translation>
    </message>
    <message>
        <source>Ask for the paper again, or say that it is not available</source>
        <translation>Redemandez le document, ou dites qu’il n’est pas disponible</translation>
    </message>
    <message>
        <source>Begin the urgent procedure, or change the answer</source>
        <translation>Commencez la procédure d’urgence, ou changez la réponse</translation>
    </message>
    <message>
        <source>Read why head office sent this back, then open the answers again</source>
        <translation>Lisez pourquoi le bureau central a renvoyé ceci, puis rouvrez les réponses</translation>
    </message>
    <message>
        <source>Answer the comment of head office</source>
        <translation>Répondez au commentaire du bureau central</translation>
    </message>
    <message>
        <source>{interviews} contradicts this answer. Check it once more</source>
        <translation>{interviews} contredit cette réponse. Vérifiez-la encore une fois</translation>
    </message>
    <message>
        <source>{interviews} contradict this answer. Check it once more</source>
        <translation>{interviews} contredisent cette réponse. Vérifiez-la encore une fois</translation>
    </message>
    <message>
        <source>Put the photo on a question, or leave it out</source>
        <translation>Placez la photo sur une question, ou excluez-la</translation>
    </message>
    <message>
        <source>Choose why this was not checked</source>
        <translation>Choisissez pourquoi cela n’a pas été vérifié</translation>
    </message>
    <message>
        <source>Choose why this does not apply</source>
        <translation>Choisissez pourquoi cela ne s’applique pas</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>From head office</source>
        <translation>Du bureau central</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Rien n’est à revoir.</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The disk does not take this now. It stays here and is tried again by itself.</source>
        <translation>Le disque n’accepte pas ceci maintenant. Le texte reste ici et l’appareil réessaie tout seul.</translation>
    </message>
    <message>
        <source>This is not kept yet</source>
        <translation>Ce n’est pas encore gardé</translation>
    </message>
    <message>
        <source>You changed it. Press the button again to keep it as it is now.</source>
        <translation>Vous avez changé cette fiche. Appuyez encore sur le bouton pour la garder comme elle est maintenant.</translation>
    </message>
</context>
<context>
    <name>KeyInput</name>
    <message>
        <source>Press the new key</source>
        <translation>Appuyez sur la nouvelle touche</translation>
    </message>
    <message>
        <source>{what}. Press the new key</source>
        <translation>{what}. Appuyez sur la nouvelle touche</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>{what}: {keys}</source>
        <translation>{what} : {keys}</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Number pad</source>
        <translation>Pavé numérique</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Valider</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message numerus="yes">
        <source>%n commands have keys of your own.</source>
        <translation>
            <numerusform>%n commande a une touche à vous.</numerusform>
            <numerusform>%n commandes ont des touches à vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>1 to 4, S, F and ? work without Ctrl or Alt, outside of text.</source>
        <translation>1 à 4, S, F et ? marchent sans Ctrl ni Alt, hors des textes.</translation>
    </message>
    <message>
        <source>Use single keys</source>
        <translation>Utiliser les touches simples</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Modifier les touches</translation>
    </message>
    <message>
        <source>All commands have their usual keys.</source>
        <translation>Toutes les commandes ont leurs touches habituelles.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Same sources as the last question</source>
        <translation>Mêmes sources qu’à la question précédente</translation>
    </message>
    <message>
        <source>Flag for later</source>
        <translation>Marquer pour plus tard</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>Ce qu’il faut vérifier</translation>
    </message>
    <message>
        <source>Go to the first photo</source>
        <translation>Aller à la première photo</translation>
    </message>
    <message>
        <source>Save and next, from anywhere</source>
        <translation>Enregistrer et continuer, de partout</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation>Prendre des photos</translation>
    </message>
    <message>
        <source>Add photos and papers</source>
        <translation>Ajouter des photos et documents</translation>
    </message>
    <message>
        <source>Open or close confidential notes</source>
        <translation>Ouvrir ou fermer les notes confidentielles</translation>
    </message>
    <message>
        <source>The question in the other language</source>
        <translation>La question dans l’autre langue</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>{keys} is kept for answers, text or the system. Choose another key</source>
        <translation>{keys} est réservé aux réponses, au texte ou au système. Choisissez une autre touche</translation>
    </message>
    <message>
        <source>Ctrl and Alt together type letters on some keyboards. Use one of them</source>
        <translation>Ctrl et Alt ensemble écrivent des lettres sur certains claviers. Utilisez l’un des deux</translation>
    </message>
    <message>
        <source>A letter by itself is typed into text. Add Ctrl or Alt, or use a key like F7</source>
        <translation>Une lettre seule s’écrit dans le texte. Ajoutez Ctrl ou Alt, ou prenez une touche comme F7</translation>
    </message>
    <message>
        <source>{keys} is the key of ‘{owner}’. Choose another key, or change that one first</source>
        <translation>{keys} est la touche de « {owner} ». Choisissez une autre touche, ou modifiez d’abord celle-là</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Select a key, then press the new one. Backspace leaves a command without a key. 1 to 4 always answer.</source>
        <translation>Choisissez une touche, puis appuyez sur la nouvelle. Backspace laisse une commande sans touche. 1 à 4 répondent toujours.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>On a question</source>
        <translation>Sur une question</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Use the usual keys</source>
        <translation>Reprendre les touches habituelles</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language: {name}</source>
        <translation>Langue : {name}</translation>
    </message>
</context>
<context>
    <name>LanguageSettings</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>As the interface</source>
        <translation>Comme l’interface</translation>
    </message>
    <message>
        <source>As the interface, where the country uses it</source>
        <translation>Comme l’interface, si le pays l’utilise</translation>
    </message>
    <message>
        <source>This translation was not reviewed by a native speaker.</source>
        <translation>Cette traduction n’a pas été relue par une personne dont c’est la langue maternelle.</translation>
    </message>
    <message>
        <source>From the next assessment you open. English stands where a text is missing.</source>
        <translation>Dès la prochaine évaluation que vous ouvrez. L’anglais remplace un texte qui manque.</translation>
    </message>
</context>
<context>
    <name>LastCycleLine</name>
    <message>
        <source>Photo of the visit before</source>
        <translation>Photo de la visite précédente</translation>
    </message>
</context>
<context>
    <name>LicencesSheet</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>{what} : {said}</translation>
    </message>
</context>
<context>
    <name>LongTask</name>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>encore %n minute environ</numerusform>
            <numerusform>encore %n minutes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>encore %n seconde environ</numerusform>
            <numerusform>encore %n secondes environ</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{count}, {time}</source>
        <translation>{count}, {time}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
</context>
<context>
    <name>LooseView</name>
    <message>
        <source>Put on {number}</source>
        <translation>Placer sur {number}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close with a change that is not saved?</source>
        <translation>Fermer avec une modification non enregistrée ?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et la perdre</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuer à travailler</translation>
    </message>
    <message>
        <source>Close without the recovery code?</source>
        <translation>Fermer sans le code de récupération ?</translation>
    </message>
    <message>
        <source>It is shown only now and kept nowhere. Without it nobody can open your data if you forget the passphrase.</source>
        <translation>Il ne s’affiche que maintenant et n’est gardé nulle part. Sans lui, personne ne peut ouvrir vos données si vous oubliez la phrase secrète.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans le code</translation>
    </message>
    <message>
        <source>Stay and write it down</source>
        <translation>Rester et le noter</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Closing your data</source>
        <translation>Fermeture de vos données</translation>
    </message>
    <message>
        <source>Closing your data. Waiting for {what}</source>
        <translation>Fermeture de vos données. En attente : {what}</translation>
    </message>
    <message>
        <source>Your last change could not be saved yet. Everything before it is safe. If you close now, that change is gone.</source>
        <translation>Votre dernière modification n’a pas encore pu être enregistrée. Tout ce qui précède est en sécurité. Si vous fermez maintenant, cette modification est perdue.</translation>
    </message>
    <message>
        <source>Closing your data. The other photos are added when you open this visit again</source>
        <translation>Fermeture de vos données. Les autres photos sont ajoutées quand vous rouvrez cette visite</translation>
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
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Non-compliant</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>All questions answered</source>
        <translation>Tout a une réponse</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n changes not sent</source>
        <translation>
            <numerusform>%n modification non envoyée</numerusform>
            <numerusform>%n modifications non envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes need a decision</source>
        <translation>
            <numerusform>%n modification à trancher</numerusform>
            <numerusform>%n modifications à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and papers not sent</source>
        <translation>
            <numerusform>%n photo ou document non envoyé</numerusform>
            <numerusform>%n photos et documents non envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Your last change is not saved</source>
        <translation>Votre dernière modification n’est pas enregistrée</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saved on this device {time}</source>
        <translation>Enregistré sur cet appareil, {time}</translation>
    </message>
    <message>
        <source>All sent {time}</source>
        <translation>Tout est envoyé, {time}</translation>
    </message>
    <message>
        <source>Sending answers</source>
        <translation>Envoi des réponses</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sending {done} of {total}</source>
        <translation>Envoi de {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message numerus="yes">
        <source>{findings} non-compliant, %n clusters</source>
        <translation>
            <numerusform>Non conformes : {findings}, %n domaine</numerusform>
            <numerusform>Non conformes : {findings}, %n domaines</numerusform>
        </translation>
    </message>
    <message>
        <source>{factory}, for practice</source>
        <translation>{factory}, pour s’exercer</translation>
    </message>
    <message>
        <source>{factory}, {day}</source>
        <translation>{factory}, {day}</translation>
    </message>
    <message>
        <source>{done} discussed, {left} to go</source>
        <translation>Discutés : {done}, restants : {left}</translation>
    </message>
    <message>
        <source>Finding {place} of {all}</source>
        <translation>Constat {place} sur {all}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Corrected on site</source>
        <translation>Corrigé pendant la visite</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Travailleurs</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Syndicat</translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Pas signé</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Signé sur papier</translation>
    </message>
    <message>
        <source>Signed {time}</source>
        <translation>Signé, {time}</translation>
    </message>
</context>
<context>
    <name>MeetingFinder</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Constat suivant</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Constat précédent</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Terminer la réunion</translation>
    </message>
</context>
<context>
    <name>MeetingFinding</name>
    <message>
        <source>Non-compliant</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>Factory response</source>
        <translation>Réponse de l’usine</translation>
    </message>
    <message>
        <source>What the factory says</source>
        <translation>Ce que dit l’usine</translation>
    </message>
    <message>
        <source>This text is printed in the report</source>
        <translation>Ce texte est imprimé dans le rapport</translation>
    </message>
    <message>
        <source>What the factory says, in its words</source>
        <translation>Ce que dit l’usine, avec ses mots</translation>
    </message>
    <message>
        <source>No findings to discuss</source>
        <translation>Aucun constat à discuter</translation>
    </message>
    <message>
        <source>Nothing is listed for this meeting</source>
        <translation>Rien n’est inscrit pour cette réunion</translation>
    </message>
    <message>
        <source>Workers affected: {count}</source>
        <translation>Travailleurs touchés : {count}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Lieu : {place}</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>Un cas</translation>
    </message>
    <message>
        <source>Several cases</source>
        <translation>Plusieurs cas</translation>
    </message>
    <message>
        <source>Whole factory</source>
        <translation>Toute l’usine</translation>
    </message>
    <message>
        <source>Known from: {sources}</source>
        <translation>Source : {sources}</translation>
    </message>
</context>
<context>
    <name>MeetingPeople</name>
    <message>
        <source>Attendance and signatures</source>
        <translation>Présences et signatures</translation>
    </message>
    <message>
        <source>To sign says that the findings were presented. It does not say that the factory agrees with them.</source>
        <translation>Signer dit que les constats ont été présentés. Cela ne dit pas que l’usine est d’accord.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Personne n’est encore sur la liste</translation>
    </message>
    <message>
        <source>Enter the name of the person</source>
        <translation>Entrez le nom de la personne</translation>
    </message>
</context>
<context>
    <name>MeetingPhoto</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>MeetingPresenter</name>
    <message>
        <source>The last entry is not saved yet. It is tried again</source>
        <translation>La dernière entrée n’est pas encore enregistrée. L’appareil réessaie</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The questionnaire has {count} problems.</source>
        <translation>Le questionnaire a {count} problèmes.</translation>
    </message>
    <message>
        <source>Run ‘bwaudit content check’ to see each one.</source>
        <translation>Lancez « bwaudit content check » pour voir chacun d’eux.</translation>
    </message>
    <message>
        <source>{name} is not on this device.</source>
        <translation>{name} n’est pas sur cet appareil.</translation>
    </message>
    <message>
        <source>Your answers are safe.</source>
        <translation>Vos réponses sont en sécurité.</translation>
    </message>
    <message>
        <source>Install the questionnaire pack again.</source>
        <translation>Installez de nouveau le pack du questionnaire.</translation>
    </message>
    <message>
        <source>{name} has changed since this assessment began.</source>
        <translation>{name} a changé depuis le début de cette évaluation.</translation>
    </message>
    <message>
        <source>The assessment keeps the version it started with.</source>
        <translation>L’évaluation garde la version de départ.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a workbook.</source>
        <translation>{name} ne se lit pas comme un classeur.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Save it as .xlsx in your spreadsheet program, then import it again.</source>
        <translation>Enregistrez-le en .xlsx dans votre tableur, puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is too large for a workbook of one country.</source>
        <translation>{name} est trop grand pour le classeur d’un seul pays.</translation>
    </message>
    <message>
        <source>Export a new workbook, and copy your entries into it.</source>
        <translation>Exportez un nouveau classeur et recopiez-y vos entrées.</translation>
    </message>
    <message>
        <source>Question {question} is not part of this assessment.</source>
        <translation>La question {question} ne fait pas partie de cette évaluation.</translation>
    </message>
    <message>
        <source>This assessment is closed.</source>
        <translation>Cette évaluation est close.</translation>
    </message>
    <message>
        <source>Reopen it to change answers.</source>
        <translation>Rouvrez-la pour modifier des réponses.</translation>
    </message>
    <message>
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message>
        <source>This assessment is not on this device.</source>
        <translation>Cette évaluation n’est pas sur cet appareil.</translation>
    </message>
    <message>
        <source>Open it from a USB stick, or get it from head office.</source>
        <translation>Ouvrez-la depuis une clé USB, ou demandez-la au bureau central.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>This factory is not on this device.</source>
        <translation>Cette usine n’est pas sur cet appareil.</translation>
    </message>
    <message>
        <source>The factory does not allow {reader} to read this now.</source>
        <translation>L’usine ne permet pas à {reader} de lire ceci maintenant.</translation>
    </message>
    <message>
        <source>Nothing was given.</source>
        <translation>Rien n’a été remis.</translation>
    </message>
    <message>
        <source>Ask the factory for its consent first.</source>
        <translation>Demandez d’abord l’accord de l’usine.</translation>
    </message>
    <message>
        <source>This is not part of the factory’s record.</source>
        <translation>Ceci ne fait pas partie du dossier de l’usine.</translation>
    </message>
    <message>
        <source>That passphrase does not match.</source>
        <translation>Ce n’est pas la bonne phrase secrète.</translation>
    </message>
    <message>
        <source>Your data is safe.</source>
        <translation>Vos données sont en sécurité.</translation>
    </message>
    <message>
        <source>{tries} tries left, then a 15 minute wait.</source>
        <translation>Encore {tries} essais, puis 15 minutes d’attente.</translation>
    </message>
    <message>
        <source>That recovery code does not match this device.</source>
        <translation>Ce code de récupération n’est pas celui de cet appareil.</translation>
    </message>
    <message>
        <source>That PIN does not match.</source>
        <translation>Ce n’est pas le bon PIN.</translation>
    </message>
    <message>
        <source>The notes stay closed.</source>
        <translation>Les notes restent fermées.</translation>
    </message>
    <message>
        <source>The key file of this device is damaged.</source>
        <translation>Le fichier de clés de cet appareil est abîmé.</translation>
    </message>
    <message>
        <source>Your answers are still in the store.</source>
        <translation>Vos réponses sont toujours dans la base de données.</translation>
    </message>
    <message>
        <source>Restore vault.json.bak, or call support.</source>
        <translation>Rétablissez vault.json.bak, ou appelez l’assistance.</translation>
    </message>
    <message>
        <source>There is no store in this folder.</source>
        <translation>Il n’y a pas de base de données dans ce dossier.</translation>
    </message>
    <message>
        <source>Choose another folder, or set up this device.</source>
        <translation>Choisissez un autre dossier, ou préparez cet appareil.</translation>
    </message>
    <message>
        <source>The passphrase must have at least {least} characters.</source>
        <translation>La phrase secrète doit avoir au moins {least} caractères.</translation>
    </message>
    <message>
        <source>Four words that only you would put together are easy to keep in mind.</source>
        <translation>Quatre mots que vous seul mettriez ensemble se retiennent facilement.</translation>
    </message>
    <message>
        <source>The PIN for notes must have at least {least} digits.</source>
        <translation>Le PIN des notes doit avoir au moins {least} chiffres.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Trop d’essais.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>Attendez {seconds} secondes, puis réessayez.</translation>
    </message>
    <message>
        <source>Confidential notes are closed.</source>
        <translation>Les notes confidentielles sont fermées.</translation>
    </message>
    <message>
        <source>Enter your notes PIN to open them.</source>
        <translation>Entrez votre PIN des notes pour les ouvrir.</translation>
    </message>
    <message>
        <source>This folder already holds a store.</source>
        <translation>Ce dossier contient déjà une base de données.</translation>
    </message>
    <message>
        <source>Unlock it, or choose another folder.</source>
        <translation>Déverrouillez-la, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The program is already open on this device.</source>
        <translation>Le programme est déjà ouvert sur cet appareil.</translation>
    </message>
    <message>
        <source>Use the window that is open.</source>
        <translation>Utilisez la fenêtre ouverte.</translation>
    </message>
    <message>
        <source>Your last change is not saved. The disk is full.</source>
        <translation>Votre dernière modification n’est pas enregistrée. Le disque est plein.</translation>
    </message>
    <message>
        <source>Everything up to {time} is safe.</source>
        <translation>Tout est en sécurité jusqu’à {time}.</translation>
    </message>
    <message>
        <source>Your last change is not saved. This folder cannot be written to.</source>
        <translation>Votre dernière modification n’est pas enregistrée. On ne peut pas écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Make the folder writable, then select Try again.</source>
        <translation>Autorisez l’écriture dans le dossier, puis choisissez Réessayer.</translation>
    </message>
    <message>
        <source>Another program is using the store.</source>
        <translation>Un autre programme utilise la base de données.</translation>
    </message>
    <message>
        <source>Close it, then select Try again.</source>
        <translation>Fermez-le, puis choisissez Réessayer.</translation>
    </message>
    <message>
        <source>The store on this device is damaged.</source>
        <translation>La base de données de cet appareil est abîmée.</translation>
    </message>
    <message>
        <source>Try the automatic copy, open the folder, or call support.</source>
        <translation>Essayez la copie automatique, ouvrez le dossier, ou appelez l’assistance.</translation>
    </message>
    <message>
        <source>This store was made by a newer version of the program.</source>
        <translation>Cette base de données vient d’une version plus récente du programme.</translation>
    </message>
    <message>
        <source>Update the program, then open it again.</source>
        <translation>Mettez le programme à jour, puis recommencez.</translation>
    </message>
    <message>
        <source>The store could not be brought to this version.</source>
        <translation>La base de données n’a pas pu passer à cette version.</translation>
    </message>
    <message>
        <source>The store is as it was before.</source>
        <translation>La base de données est telle qu’elle était avant.</translation>
    </message>
    <message>
        <source>Call support with the code.</source>
        <translation>Appelez l’assistance avec le code.</translation>
    </message>
    <message>
        <source>The store in this folder is not encrypted, so it was not opened.</source>
        <translation>La base de données de ce dossier n’est pas chiffrée. Elle n’a donc pas été ouverte.</translation>
    </message>
    <message>
        <source>Call support: somebody may have replaced it.</source>
        <translation>Appelez l’assistance : quelqu’un l’a peut-être remplacée.</translation>
    </message>
    <message>
        <source>Your last change is not saved.</source>
        <translation>Votre dernière modification n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Select Try again, or save a copy to a USB stick.</source>
        <translation>Choisissez Réessayer, ou enregistrez une copie sur une clé USB.</translation>
    </message>
    <message>
        <source>The record of changes does not fit together at change {number} of {device}.</source>
        <translation>Le registre des modifications ne concorde pas à la modification {number} de {device}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Send a copy to head office, and call support.</source>
        <translation>Envoyez une copie au bureau central, et appelez l’assistance.</translation>
    </message>
    <message>
        <source>The file must be a photo (JPG, PNG, HEIC) or a PDF. ‘{name}’ was not added</source>
        <translation>Le fichier doit être une photo (JPG, PNG, HEIC) ou un PDF. « {name} » n’a pas été ajouté</translation>
    </message>
    <message>
        <source>The file must be smaller than {megabytes} MB. ‘{name}’ was not added</source>
        <translation>Le fichier doit faire moins de {megabytes} Mo. « {name} » n’a pas été ajouté</translation>
    </message>
    <message>
        <source>The photo must have fewer than {megapixels} million pixels. ‘{name}’ was not added</source>
        <translation>La photo doit avoir moins de {megapixels} millions de pixels. « {name} » n’a pas été ajoutée</translation>
    </message>
    <message>
        <source>‘{name}’ cannot be opened. It was not added</source>
        <translation>« {name} » ne s’ouvre pas. Le fichier n’a pas été ajouté</translation>
    </message>
    <message>
        <source>‘{name}’ asks for a password. It was not added. Save it without one, then add it again</source>
        <translation>‘{name}’ demande un mot de passe. Le fichier n’a pas été ajouté. Enregistrez-le sans mot de passe, puis ajoutez-le</translation>
    </message>
    <message>
        <source>The disk is full. {done} of {total} files were added. Free 200 MB, then add the others again</source>
        <translation>Le disque est plein. {done} fichiers sur {total} ont été ajoutés. Libérez 200 Mo, puis ajoutez les autres</translation>
    </message>
    <message>
        <source>A stored photo was changed outside the program.</source>
        <translation>Une photo enregistrée a été modifiée hors du programme.</translation>
    </message>
    <message>
        <source>The other photos are safe.</source>
        <translation>Les autres photos sont en sécurité.</translation>
    </message>
    <message>
        <source>Get it back from the safety copy or from head office.</source>
        <translation>Récupérez-la dans la copie de sécurité ou au bureau central.</translation>
    </message>
    <message>
        <source>The card was removed after {done} of {total} photos.</source>
        <translation>La carte a été retirée après {done} photos sur {total}.</translation>
    </message>
    <message>
        <source>Insert it again to copy the rest.</source>
        <translation>Remettez-la pour copier le reste.</translation>
    </message>
    <message>
        <source>A stored photo is not on this device.</source>
        <translation>Une photo enregistrée n’est pas sur cet appareil.</translation>
    </message>
    <message>
        <source>‘{folder}’ cannot be written to.</source>
        <translation>On ne peut pas écrire dans « {folder} ».</translation>
    </message>
    <message>
        <source>The assessment is safe.</source>
        <translation>L’évaluation est en sécurité.</translation>
    </message>
    <message>
        <source>Choose another folder, or save to Documents.</source>
        <translation>Choisissez un autre dossier, ou enregistrez dans Documents.</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>Le rapport n’a pas été imprimé.</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>Il est enregistré.</translation>
    </message>
    <message>
        <source>Look at the printer, then select Print again.</source>
        <translation>Regardez l’imprimante, puis choisissez Imprimer à nouveau.</translation>
    </message>
    <message>
        <source>No printer found.</source>
        <translation>Aucune imprimante trouvée.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Le rapport est enregistré.</translation>
    </message>
    <message>
        <source>Connect a printer, or save to USB and print on another computer.</source>
        <translation>Branchez une imprimante, ou enregistrez sur une clé USB et imprimez sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>‘{folder}’ is not connected.</source>
        <translation>‘{folder}’ n’est pas connecté.</translation>
    </message>
    <message>
        <source>Connect it, or save to Documents.</source>
        <translation>Connectez-le, ou enregistrez dans Documents.</translation>
    </message>
    <message>
        <source>‘{name}’ is open in another program.</source>
        <translation>« {name} » est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>Close it, or save as ‘{other}’.</source>
        <translation>Fermez-le, ou enregistrez sous « {other} ».</translation>
    </message>
    <message>
        <source>A font of the program is missing.</source>
        <translation>Il manque une police du programme.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installez de nouveau le programme.</translation>
    </message>
    <message>
        <source>The report did not come out whole ({detail}).</source>
        <translation>Le rapport n’est pas complet ({detail}).</translation>
    </message>
    <message>
        <source>No report was saved, and the assessment is safe.</source>
        <translation>Aucun rapport n’a été enregistré, et l’évaluation est en sécurité.</translation>
    </message>
    <message>
        <source>Select Try again.</source>
        <translation>Choisissez Réessayer.</translation>
    </message>
    <message>
        <source>‘{name}’ is not a report as it was made: {detail}.</source>
        <translation>« {name} » n’est pas un rapport tel qu’il a été établi : {detail}.</translation>
    </message>
    <message>
        <source>Nothing was read from it.</source>
        <translation>Rien n’en a été lu.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again.</source>
        <translation>Redemandez le fichier à l’expéditeur.</translation>
    </message>
    <message>
        <source>‘{name}’ is a whole report, but {other} does not hold it: {detail}.</source>
        <translation>« {name} » est un rapport complet, mais {other} ne le contient pas : {detail}.</translation>
    </message>
    <message>
        <source>Compare number and revision, and ask the sender for the right file.</source>
        <translation>Comparez le numéro et la révision, et demandez le bon fichier à l’expéditeur.</translation>
    </message>
    <message>
        <source>‘{name}’ is a table of rows, and carries no signature.</source>
        <translation>« {name} » est un tableau de lignes et ne porte pas de signature.</translation>
    </message>
    <message>
        <source>Put the JSON file that was saved with it into the same folder. It names this table.</source>
        <translation>Mettez dans le même dossier le fichier JSON enregistré avec lui. Il désigne ce tableau.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Redemandez le fichier.</translation>
    </message>
    <message>
        <source>‘{name}’ was made by a newer version of the program.</source>
        <translation>« {name} » vient d’une version plus récente du programme.</translation>
    </message>
    <message>
        <source>‘{name}’ has a part with a name that is not allowed.</source>
        <translation>« {name} » contient une partie dont le nom n’est pas permis.</translation>
    </message>
    <message>
        <source>Do not use this file. Ask the sender for a new one.</source>
        <translation>N’utilisez pas ce fichier. Demandez-en un nouveau à l’expéditeur.</translation>
    </message>
    <message>
        <source>‘{name}’ is not whole: {part} is missing.</source>
        <translation>« {name} » n’est pas complet : il manque {part}.</translation>
    </message>
    <message>
        <source>Ask the sender to copy the file again.</source>
        <translation>Demandez à l’expéditeur de recopier le fichier.</translation>
    </message>
    <message>
        <source>The signature on ‘{name}’ is not right.</source>
        <translation>La signature de « {name} » n’est pas la bonne.</translation>
    </message>
    <message>
        <source>‘{name}’ is not addressed to this device.</source>
        <translation>« {name} » n’est pas adressé à cet appareil.</translation>
    </message>
    <message>
        <source>Ask the sender to add this device.</source>
        <translation>Demandez à l’expéditeur d’ajouter cet appareil.</translation>
    </message>
    <message>
        <source>Ask the sender for a new file.</source>
        <translation>Demandez un nouveau fichier à l’expéditeur.</translation>
    </message>
    <message>
        <source>‘{name}’ was signed by a device nobody here knows.</source>
        <translation>« {name} » est signé par un appareil que personne ici ne connaît.</translation>
    </message>
    <message>
        <source>It was set aside.</source>
        <translation>Il a été mis de côté.</translation>
    </message>
    <message>
        <source>Ask head office to enrol that device.</source>
        <translation>Demandez au bureau central d’inscrire cet appareil.</translation>
    </message>
    <message>
        <source>The receipt of head office does not match what was sent.</source>
        <translation>Le reçu du bureau central ne correspond pas à ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Everything stays on this device.</source>
        <translation>Tout reste sur cet appareil.</translation>
    </message>
    <message>
        <source>The app sends it again. Tell head office if this comes back.</source>
        <translation>L’application le renvoie. Prévenez le bureau central si cela revient.</translation>
    </message>
    <message>
        <source>‘{name}’ was not saved: {reason}.</source>
        <translation>« {name} » n’a pas été enregistré : {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder or USB stick, and save again.</source>
        <translation>Choisissez un autre dossier ou une autre clé USB, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Something from head office was not taken, because its signature does not fit.</source>
        <translation>Un envoi du bureau central n’a pas été pris, car sa signature ne correspond pas.</translation>
    </message>
    <message>
        <source>It is asked for again each time. If this stays, tell head office.</source>
        <translation>Il est redemandé à chaque fois. Si cela dure, prévenez le bureau central.</translation>
    </message>
    <message>
        <source>Something from head office was made by a newer version of this program.</source>
        <translation>Un envoi du bureau central vient d’une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Update the program to read it.</source>
        <translation>Mettez le programme à jour pour le lire.</translation>
    </message>
    <message>
        <source>Head office did not answer at {time}.</source>
        <translation>Le bureau central n’a pas répondu à {time}.</translation>
    </message>
    <message>
        <source>Everything is safe on this device.</source>
        <translation>Tout est en sécurité sur cet appareil.</translation>
    </message>
    <message>
        <source>The app tries again by itself every 10 minutes.</source>
        <translation>L’application réessaie d’elle-même toutes les 10 minutes.</translation>
    </message>
    <message>
        <source>The app tries again by itself.</source>
        <translation>L’application réessaie toute seule.</translation>
    </message>
    <message>
        <source>Head office is busy.</source>
        <translation>Le bureau central est occupé.</translation>
    </message>
    <message>
        <source>Use the code that was written down last for this device.</source>
        <translation>Utilisez le code noté en dernier pour cet appareil.</translation>
    </message>
    <message>
        <source>A letter or digit of the recovery code is wrong, or missing.</source>
        <translation>Une lettre ou un chiffre du code de récupération est faux, ou il en manque.</translation>
    </message>
    <message>
        <source>Compare it with your paper: nine groups of three.</source>
        <translation>Comparez-le avec votre papier : neuf groupes de trois.</translation>
    </message>
    <message>
        <source>That is the passphrase you have now.</source>
        <translation>C’est la phrase secrète que vous avez déjà.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>That is the PIN you have now.</source>
        <translation>C’est le PIN que vous avez déjà.</translation>
    </message>
    <message>
        <source>Choose another PIN.</source>
        <translation>Choisissez un autre PIN.</translation>
    </message>
    <message>
        <source>Free 200 MB, then select Try again. Do not close the app: everything up to {time} is safe.</source>
        <translation>Libérez 200 Mo, puis choisissez Réessayer. Ne fermez pas le programme : tout est en sécurité jusqu’à {time}.</translation>
    </message>
    <message>
        <source>Your last change is not saved. Something went wrong.</source>
        <translation>Votre dernière modification n’est pas enregistrée. Il y a eu un problème.</translation>
    </message>
    <message>
        <source>What you typed stays in its field. Select Try again, or copy it.</source>
        <translation>Ce que vous avez écrit reste dans son champ. Choisissez Réessayer, ou copiez-le.</translation>
    </message>
    <message>
        <source>This device is not set up: {reason}.</source>
        <translation>Cet appareil n’est pas préparé : {reason}.</translation>
    </message>
    <message>
        <source>Nothing was recorded yet, so nothing is lost.</source>
        <translation>Rien n’était encore enregistré, donc rien n’est perdu.</translation>
    </message>
    <message>
        <source>Free 200 MB, or let the program write to its folder, then select Set up again.</source>
        <translation>Libérez 200 Mo, ou autorisez le programme à écrire dans son dossier, puis choisissez encore Préparer.</translation>
    </message>
    <message>
        <source>Nothing was changed: {reason}.</source>
        <translation>Rien n’a été changé : {reason}.</translation>
    </message>
    <message>
        <source>Your data is safe, and what opened it before still does.</source>
        <translation>Vos données sont en sécurité, et ce qui les ouvrait avant les ouvre toujours.</translation>
    </message>
    <message>
        <source>Free 200 MB, or let the program write to its folder, then try again.</source>
        <translation>Libérez 200 Mo, ou autorisez le programme à écrire dans son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>A part of ‘{name}’ is empty: the file is damaged. It was not added. Copy it from the camera again</source>
        <translation>Une partie de « {name} » est vide : le fichier est endommagé. Il n’a pas été ajouté. Copiez-le de nouveau depuis l’appareil photo</translation>
    </message>
    <message>
        <source>This device does not write files now. {done} of {total} files were added. Once changes are saved again, add the others</source>
        <translation>Cet appareil n’écrit pas de fichiers pour le moment. {done} fichiers sur {total} ont été ajoutés. Dès que les modifications sont de nouveau enregistrées, ajoutez les autres</translation>
    </message>
    <message>
        <source>No photos (JPG, PNG, HEIC) are in ‘{name}’. Nothing was added from it</source>
        <translation>« {name} » ne contient pas de photo (JPG, PNG, HEIC). Rien n’en a été ajouté</translation>
    </message>
    <message>
        <source>Only the first {most} photos of ‘{name}’ are taken at once. Not added: {left}. Add the folders in it one by one</source>
        <translation>Seules les {most} premières photos de « {name} » sont prises en une fois. Non ajoutées : {left}. Ajoutez ses dossiers un par un</translation>
    </message>
    <message>
        <source>The folder ‘{name}’ cannot be opened. Nothing was added from it</source>
        <translation>Le dossier « {name} » ne s’ouvre pas. Rien n’en a été ajouté</translation>
    </message>
    <message>
        <source>There is no room left in ‘{folder}’. ‘{name}’ was not saved there.</source>
        <translation>Il n’y a plus de place dans « {folder} ». « {name} » n’y a pas été enregistré.</translation>
    </message>
    <message>
        <source>Make room there, or save to another folder.</source>
        <translation>Libérez de la place à cet endroit, ou enregistrez dans un autre dossier.</translation>
    </message>
    <message>
        <source>‘{name}’ is not a whole file of BW Audit.</source>
        <translation>« {name} » n’est pas un fichier entier de BW Audit.</translation>
    </message>
    <message>
        <source>‘{name}’ is damaged: it differs from what was signed ({part}).</source>
        <translation>« {name} » est abîmé : il diffère de ce qui a été signé ({part}).</translation>
    </message>
    <message>
        <source>‘{name}’ is larger than a copy can be.</source>
        <translation>« {name} » est plus grand qu’une copie ne peut l’être.</translation>
    </message>
    <message>
        <source>What was saved on this device is safe.</source>
        <translation>Ce qui était enregistré sur cet appareil est en sécurité.</translation>
    </message>
    <message>
        <source>‘{name}’ was not taken in: there is no room left on this device.</source>
        <translation>« {name} » n’a pas été importé : il n’y a plus de place sur cet appareil.</translation>
    </message>
    <message>
        <source>Free {megabytes} MB, then take it in again.</source>
        <translation>Libérez {megabytes} Mo, puis importez-le à nouveau.</translation>
    </message>
    <message>
        <source>Head office does not accept this device.</source>
        <translation>Le bureau central n’accepte pas cet appareil.</translation>
    </message>
    <message>
        <source>Ask head office for a new enrolment code.</source>
        <translation>Demandez un nouveau code d’inscription au bureau central.</translation>
    </message>
    <message>
        <source>The address answers, but it is not a head office.</source>
        <translation>L’adresse répond, mais ce n’est pas un bureau central.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the address in Settings.</source>
        <translation>Vérifiez l’adresse dans Réglages.</translation>
    </message>
    <message>
        <source>This network wants you to log in first.</source>
        <translation>Ce réseau veut d’abord que vous vous connectiez.</translation>
    </message>
    <message>
        <source>Nothing was sent. Everything is safe on this device.</source>
        <translation>Rien n’a été envoyé. Tout est en sécurité sur cet appareil.</translation>
    </message>
    <message>
        <source>Open a web browser, log in to the network, then select Send.</source>
        <translation>Ouvrez un navigateur web, connectez-vous au réseau, puis choisissez Envoyer.</translation>
    </message>
    <message>
        <source>This device does not know a head office yet.</source>
        <translation>Cet appareil ne connaît pas encore de bureau central.</translation>
    </message>
    <message>
        <source>Enter the address and the code in Settings.</source>
        <translation>Entrez l’adresse et le code dans Réglages.</translation>
    </message>
    <message>
        <source>Head office does not accept this code.</source>
        <translation>Le bureau central n’accepte pas ce code.</translation>
    </message>
    <message>
        <source>Check it letter by letter. A code works once.</source>
        <translation>Vérifiez-le lettre par lettre. Un code ne sert qu’une fois.</translation>
    </message>
    <message>
        <source>This is not a whole code of a head office: one has {letters} letters and digits.</source>
        <translation>Ce n’est pas un code entier d’un bureau central : il en a {letters}, lettres et chiffres.</translation>
    </message>
    <message>
        <source>This code is of another head office than the one at this address.</source>
        <translation>Ce code est celui d’un autre bureau central que celui de cette adresse.</translation>
    </message>
    <message>
        <source>Check the address and the code.</source>
        <translation>Vérifiez l’adresse et le code.</translation>
    </message>
    <message>
        <source>Head office needs a newer version of the program.</source>
        <translation>Le bureau central demande une version plus récente du programme.</translation>
    </message>
    <message>
        <source>Update the program, then send again.</source>
        <translation>Mettez le programme à jour, puis envoyez de nouveau.</translation>
    </message>
    <message>
        <source>Head office gave an answer the program does not understand.</source>
        <translation>Le bureau central a donné une réponse que le programme ne comprend pas.</translation>
    </message>
    <message>
        <source>Nothing is marked as sent. Everything is safe on this device.</source>
        <translation>Rien n’est marqué comme envoyé. Tout est en sécurité sur cet appareil.</translation>
    </message>
    <message>
        <source>This is not the head office the device was enrolled with.</source>
        <translation>Ce n’est pas le bureau central où l’appareil est inscrit.</translation>
    </message>
    <message>
        <source>Check the address in Settings, or enrol again.</source>
        <translation>Vérifiez l’adresse dans Réglages, ou inscrivez l’appareil de nouveau.</translation>
    </message>
    <message>
        <source>There is already a head office in ‘{folder}’.</source>
        <translation>Il y a déjà un bureau central dans « {folder} ».</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>There is no head office in ‘{folder}’.</source>
        <translation>Il n’y a pas de bureau central dans « {folder} ».</translation>
    </message>
    <message>
        <source>Make one with ‘bwaudit headoffice init’.</source>
        <translation>Créez-en un avec « bwaudit headoffice init ».</translation>
    </message>
    <message>
        <source>The report cannot be written into ‘{folder}’.</source>
        <translation>Le rapport ne peut pas être écrit dans « {folder} ».</translation>
    </message>
    <message>
        <source>No finished visit of {country} from {first} to {last} was received.</source>
        <translation>Aucune visite terminée de {country} du {first} au {last} n’a été reçue.</translation>
    </message>
    <message>
        <source>Choose another period, or wait until assessors have closed and sent their visits.</source>
        <translation>Choisissez une autre période, ou attendez que les évaluateurs aient clos et envoyé leurs visites.</translation>
    </message>
    <message>
        <source>Factories visited in the period: {count}. Fewer than {least} would show single factories.</source>
        <translation>Usines visitées dans cette période : {count}. Moins de {least} montreraient des usines isolées.</translation>
    </message>
    <message>
        <source>Choose a longer period.</source>
        <translation>Choisissez une période plus longue.</translation>
    </message>
    <message>
        <source>The period ends on {last}, before it begins on {first}.</source>
        <translation>La période finit le {last}, avant son début le {first}.</translation>
    </message>
    <message>
        <source>Swap --from and --to.</source>
        <translation>Échangez --from et --to.</translation>
    </message>
    <message>
        <source>Nothing was received of a country ‘{country}’.</source>
        <translation>Rien n’a été reçu d’un pays « {country} ».</translation>
    </message>
    <message>
        <source>Received so far: {known}.</source>
        <translation>Reçu jusqu’ici : {known}.</translation>
    </message>
    <message>
        <source>No assessment ‘{assessment}’ was received here.</source>
        <translation>Aucune évaluation « {assessment} » n’a été reçue ici.</translation>
    </message>
    <message>
        <source>Run ‘bwaudit headoffice review list’ to see what was.</source>
        <translation>Lancez ‘bwaudit headoffice review list’ pour voir ce qui l’a été.</translation>
    </message>
    <message>
        <source>Port {port} is in use.</source>
        <translation>Le port {port} est déjà pris.</translation>
    </message>
    <message>
        <source>Choose another with --port.</source>
        <translation>Choisissez-en un autre avec --port.</translation>
    </message>
    <message>
        <source>A name must have from 1 to {most} characters.</source>
        <translation>Un nom doit avoir de 1 à {most} caractères.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Rien n’a été créé.</translation>
    </message>
    <message>
        <source>This computer has no address ‘{host}’.</source>
        <translation>Cet ordinateur n’a pas l’adresse « {host} ».</translation>
    </message>
    <message>
        <source>Choose one of its own with --host.</source>
        <translation>Choisissez une de ses adresses avec --host.</translation>
    </message>
    <message>
        <source>The key file ‘{name}’ of this head office is not there or cannot be read.</source>
        <translation>Le fichier de clés « {name} » de ce bureau central manque ou ne se lit pas.</translation>
    </message>
    <message>
        <source>What was received is kept.</source>
        <translation>Ce qui a été reçu est gardé.</translation>
    </message>
    <message>
        <source>Put the file back from your copy, then start again.</source>
        <translation>Remettez le fichier depuis votre copie, puis redémarrez.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>What is saved is safe.</source>
        <translation>Ce qui est enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>Free 200 MB, then try again.</source>
        <translation>Libérez 200 Mo, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder of the program cannot be written to.</source>
        <translation>On ne peut pas écrire dans le dossier du programme.</translation>
    </message>
    <message>
        <source>Make the folder writable, then try again.</source>
        <translation>Autorisez l’écriture dans le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk does not take what is written.</source>
        <translation>Le disque n’accepte pas ce qui est écrit.</translation>
    </message>
    <message>
        <source>Try again, or call support with the code.</source>
        <translation>Réessayez, ou appelez l’assistance avec le code.</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>il n’y a plus de place</translation>
    </message>
    <message>
        <source>files this large do not fit there</source>
        <translation>des fichiers aussi grands n’y entrent pas</translation>
    </message>
    <message>
        <source>it cannot be written to</source>
        <translation>on ne peut pas y écrire</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>le dossier n’est plus là</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <translation>le support ne répond pas</translation>
    </message>
    <message>
        <source>the drive is gone</source>
        <translation>le support n’est plus là</translation>
    </message>
    <message>
        <source>the drive did not take it</source>
        <translation>le support ne l’a pas accepté</translation>
    </message>
    <message>
        <source>it did not come out whole when it was read again</source>
        <translation>elle n’était pas entière à la relecture</translation>
    </message>
    <message>
        <source>{name} is out already, and a version never changes. Give it a newer one</source>
        <translation>{name} est déjà diffusé, et une version ne change jamais. Donnez-lui une version plus récente</translation>
    </message>
    <message>
        <source>This assessment is not finished. Write a comment instead</source>
        <translation>Cette évaluation n’est pas terminée. Écrivez plutôt un commentaire</translation>
    </message>
    <message>
        <source>Enter the comment</source>
        <translation>Écrivez le commentaire</translation>
    </message>
    <message>
        <source>The comment must have {most} characters or fewer</source>
        <translation>Le commentaire doit avoir au plus {most} caractères</translation>
    </message>
    <message>
        <source>This is the plan of another factory. Open that factory, then take it in</source>
        <translation>C’est le plan d’une autre usine. Ouvrez cette usine, puis importez-le</translation>
    </message>
    <message>
        <source>Row {row}: only the advisor marks a line as verified or repeated</source>
        <translation>Ligne {row} : seul le conseiller marque une ligne comme vérifiée ou de nouveau constatée</translation>
    </message>
    <message>
        <source>Row {row} does not say what the factory found. Fill in the issue</source>
        <translation>La ligne {row} ne dit pas ce que l’usine a constaté. Remplissez le problème</translation>
    </message>
    <message>
        <source>Row {row} is a copy of row {first}. Delete one</source>
        <translation>La ligne {row} est une copie de la ligne {first}. Supprimez-en une</translation>
    </message>
    <message>
        <source>Row {row} belongs to another plan. Delete it</source>
        <translation>La ligne {row} appartient à un autre plan. Supprimez-la</translation>
    </message>
    <message>
        <source>Row {row} has a text that is longer than {most} characters</source>
        <translation>La ligne {row} a un texte de plus de {most} caractères</translation>
    </message>
    <message>
        <source>The hidden part of this file was changed. Save the plan as Excel again and copy the answers over</source>
        <translation>La partie cachée de ce fichier a été modifiée. Enregistrez de nouveau le plan en Excel et recopiez les réponses</translation>
    </message>
    <message>
        <source>The row with the titles of the columns is gone. Put it back</source>
        <translation>La ligne des titres de colonnes a disparu. Remettez-la</translation>
    </message>
    <message>
        <source>Only rows 1 to {most} are read. Delete what is below</source>
        <translation>Seules les lignes 1 à {most} sont lues. Supprimez ce qui est dessous</translation>
    </message>
    <message>
        <source>Row {row}, {column}: there is a formula. Enter what it gives</source>
        <translation>Ligne {row}, {column} : il y a une formule. Entrez son résultat</translation>
    </message>
    <message>
        <source>Row {row}, {column}: there is a mistake of Excel’s in the cell. Enter the answer</source>
        <translation>Ligne {row}, {column} : Excel signale un problème dans la cellule. Entrez la réponse</translation>
    </message>
    <message>
        <source>Row {row}, {column}: enter text</source>
        <translation>Ligne {row}, {column} : entrez du texte</translation>
    </message>
    <message>
        <source>This file is no Excel workbook of a plan. Choose the file with the ending .xlsx</source>
        <translation>Ce fichier n’est pas le classeur Excel d’un plan. Choisissez le fichier qui finit par .xlsx</translation>
    </message>
    <message>
        <source>This workbook was made by a newer version of the program</source>
        <translation>Ce classeur vient d’une version plus récente du programme</translation>
    </message>
    <message>
        <source>Row {row}, {column}: ‘{said}’ is not one of the choices: {choices}</source>
        <translation>Ligne {row}, {column} : « {said} » n’est pas un des choix : {choices}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: ‘{said}’ is no date. Write year, month, day, for example 2026-06-30</source>
        <translation>Ligne {row}, {column} : « {said} » n’est pas une date. Écrivez année, mois, jour, par exemple 2026-06-30</translation>
    </message>
    <message>
        <source>This workbook has a password. Save it in Excel without one, then take it in</source>
        <translation>Ce classeur a un mot de passe. Enregistrez-le dans Excel sans mot de passe, puis reprenez-le</translation>
    </message>
    <message>
        <source>This is a workbook of an older Excel. Save it as .xlsx, then take it in</source>
        <translation>C’est un classeur d’un ancien Excel. Enregistrez-le en .xlsx, puis reprenez-le</translation>
    </message>
    <message>
        <source>This workbook is damaged and cannot be read. Save it once more in Excel</source>
        <translation>Ce classeur est abîmé et ne se lit pas. Enregistrez-le encore une fois dans Excel</translation>
    </message>
    <message>
        <source>This workbook was not saved from the plan, or its hidden sheet is gone. Save the plan as Excel again and copy the answers over</source>
        <translation>Ce classeur ne vient pas du plan, ou sa feuille cachée a disparu. Enregistrez de nouveau le plan en Excel et recopiez les réponses</translation>
    </message>
    <message>
        <source>The column ‘{column}’ is gone. Put it back</source>
        <translation>La colonne « {column} » a disparu. Remettez-la</translation>
    </message>
    <message>
        <source>The column ‘{column}’ stands there twice. Delete one</source>
        <translation>La colonne « {column} » y est deux fois. Supprimez-en une</translation>
    </message>
    <message>
        <source>The hours must be a number from 0.5 to 24, for example 1.5</source>
        <translation>Heures : entrez un nombre de 0.5 à 24, par exemple 1.5</translation>
    </message>
    <message>
        <source>Enter the function of the member, not a name</source>
        <translation>Entrez la fonction du membre, pas un nom</translation>
    </message>
    <message>
        <source>Workers affected must be a number, for example 86</source>
        <translation>Travailleurs touchés : entrez un nombre, par exemple 86</translation>
    </message>
    <message>
        <source>Workers affected must be {headcount} or fewer, the number of workers in this factory</source>
        <translation>Travailleurs touchés : {headcount} au plus, l’effectif de cette usine</translation>
    </message>
    <message>
        <source>This must be a number, for example 86</source>
        <translation>Entrez un nombre, par exemple 86</translation>
    </message>
    <message>
        <source>This must be from {low} to {high}</source>
        <translation>Entrez un nombre entre {low} et {high}</translation>
    </message>
    <message>
        <source>The text must have {most} characters or fewer</source>
        <translation>Le texte doit avoir {most} caractères au plus</translation>
    </message>
    <message>
        <source>Head office did not take this.</source>
        <translation>Le bureau central n’a pas accepté cet envoi.</translation>
    </message>
    <message>
        <source>The other parts go on. Call head office and name the reason: {reason}.</source>
        <translation>Le reste continue. Appelez le bureau central et donnez la raison : {reason}.</translation>
    </message>
    <message>
        <source>‘{name}’ is damaged.</source>
        <translation>« {name} » est endommagé.</translation>
    </message>
    <message>
        <source>Put the last backup in its place.</source>
        <translation>Remettez la dernière sauvegarde à sa place.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Row {row}, {column}: the cell is joined with another. Split them and fill in each</source>
        <translation>Ligne {row}, {column} : la cellule est fusionnée avec une autre. Séparez-les et remplissez chacune</translation>
    </message>
    <message>
        <source>Choose yes or no</source>
        <translation>Choisissez oui ou non</translation>
    </message>
    <message>
        <source>This must be {most} or less</source>
        <translation>Entrez {most} ou moins</translation>
    </message>
    <message>
        <source>This must be a whole number, for example 86</source>
        <translation>Entrez un nombre entier, par exemple 86</translation>
    </message>
    <message>
        <source>The date must be year, month, day, for example 2026-05-14</source>
        <translation>Entrez la date : année, mois, jour, par exemple 2026-05-14</translation>
    </message>
    <message>
        <source>This must be {least} or more</source>
        <translation>Entrez {least} ou plus</translation>
    </message>
    <message>
        <source>Check it letter by letter.</source>
        <translation>Vérifiez-le lettre par lettre.</translation>
    </message>
    <message>
        <source>The address must be as https://office.example.org, without spaces and passwords.</source>
        <translation>L’adresse doit être comme https://office.example.org, sans espace ni mot de passe.</translation>
    </message>
    <message>
        <source>Nothing is recorded here yet, so there is nothing to copy</source>
        <translation>Rien n’est encore enregistré ici, il n’y a donc rien à copier</translation>
    </message>
    <message>
        <source>The notes of this assessment are sealed and wait to be sent. You can write new ones once head office has them</source>
        <translation>Les notes de cette évaluation sont scellées et attendent d’être envoyées. Vous pourrez en écrire de nouvelles quand le bureau central les aura</translation>
    </message>
    <message>
        <source>Head office did not write this to this assessment</source>
        <translation>Le bureau central n’a pas écrit ceci sur cette évaluation</translation>
    </message>
    <message>
        <source>Enter your answer to head office first</source>
        <translation>Écrivez d’abord votre réponse au bureau central</translation>
    </message>
    <message>
        <source>Enter why this finding may be shown in the exit meeting</source>
        <translation>Dites pourquoi ce constat peut être montré à la réunion de clôture</translation>
    </message>
    <message>
        <source>Only the lead assessor can show this finding in the exit meeting</source>
        <translation>Seul le responsable de l’évaluation peut montrer ce constat à la réunion de clôture</translation>
    </message>
    <message>
        <source>Something was changed on two devices. Choose in Sync what to keep</source>
        <translation>Quelque chose a été modifié sur deux appareils. Choisissez dans Synchro ce qu’il faut garder</translation>
    </message>
    <message>
        <source>{number} was changed on two devices. Choose which answer to keep</source>
        <translation>La question {number} a été modifiée sur deux appareils. Choisissez la réponse à garder</translation>
    </message>
    <message>
        <source>Enter why the assessment is finished with open points</source>
        <translation>Dites pourquoi l’évaluation se termine avec des points ouverts</translation>
    </message>
    <message>
        <source>Enter why the assessment is opened again</source>
        <translation>Dites pourquoi l’évaluation est rouverte</translation>
    </message>
    <message>
        <source>Enter what the paper is</source>
        <translation>Dites quel est ce document</translation>
    </message>
    <message>
        <source>Mend the cells that are named, then paste the table again</source>
        <translation>Corrigez les cellules nommées, puis collez de nouveau le tableau</translation>
    </message>
    <message>
        <source>The month must be year and month, for example 2026-04</source>
        <translation>Entrez le mois : année et mois, par exemple 2026-04</translation>
    </message>
    <message>
        <source>People must be a number, for example 6</source>
        <translation>Entrez le nombre de personnes, par exemple 6</translation>
    </message>
    <message>
        <source>People must be {most} or fewer</source>
        <translation>Nombre de personnes : {most} ou moins</translation>
    </message>
    <message>
        <source>Women must be {count} or fewer, the number of people</source>
        <translation>Femmes : {count} ou moins, le nombre de personnes</translation>
    </message>
    <message>
        <source>Line or section must have {most} characters or fewer</source>
        <translation>La ligne ou l’atelier doit avoir {most} caractères au plus</translation>
    </message>
    <message>
        <source>Women must be a number, for example 4</source>
        <translation>Entrez le nombre de femmes, par exemple 4</translation>
    </message>
    <message>
        <source>The period must be a year or a month, for example 2026 or 2026-05</source>
        <translation>Entrez la période : une année ou un mois, par exemple 2026 ou 2026-05</translation>
    </message>
    <message>
        <source>The period must have begun</source>
        <translation>La période doit avoir commencé</translation>
    </message>
    <message>
        <source>Enter where the figure is from, for example production records</source>
        <translation>Dites d’où vient le chiffre, par exemple des registres de production</translation>
    </message>
    <message>
        <source>This must have two decimals at most, for example 3.25</source>
        <translation>Ce nombre ne doit pas avoir plus de deux décimales, par exemple 3,25</translation>
    </message>
    <message>
        <source>Enter the name of the factory</source>
        <translation>Entrez le nom de l’usine</translation>
    </message>
    <message>
        <source>The cycle must be a number, for example 1</source>
        <translation>Le cycle doit être un nombre, par exemple 1</translation>
    </message>
    <message>
        <source>Visit end must be on or after {start}</source>
        <translation>La visite doit finir le {start} ou après</translation>
    </message>
    <message>
        <source>Enter what the factory found</source>
        <translation>Écrivez ce que l’usine a constaté</translation>
    </message>
    <message>
        <source>Enter why this line is taken off the plan</source>
        <translation>Dites pourquoi cette ligne est retirée du plan</translation>
    </message>
    <message>
        <source>This is the first visit to the factory on this device</source>
        <translation>C’est la première visite de cette usine sur cet appareil</translation>
    </message>
    <message>
        <source>Enter the name of the person</source>
        <translation>Entrez le nom de la personne</translation>
    </message>
    <message>
        <source>Sign in the box, or sign on paper</source>
        <translation>Signez dans le cadre, ou signez sur papier</translation>
    </message>
    <message>
        <source>Sign once more, inside the box</source>
        <translation>Signez encore une fois, dans le cadre</translation>
    </message>
    <message>
        <source>Enter who may read</source>
        <translation>Entrez qui peut lire</translation>
    </message>
    <message>
        <source>Enter the function of the person who gave the consent</source>
        <translation>Entrez la fonction de la personne qui a donné l’accord</translation>
    </message>
    <message>
        <source>Choose at least one thing that may be read</source>
        <translation>Choisissez au moins une chose qui peut être lue</translation>
    </message>
    <message>
        <source>Photos and answers belong to findings. Choose findings as well</source>
        <translation>Les photos et les réponses vont avec les constats. Choisissez aussi les constats</translation>
    </message>
    <message>
        <source>The consent must end on or after {day}</source>
        <translation>L’accord doit finir le {day} ou après</translation>
    </message>
    <message>
        <source>A copy can be for {most} laptops or fewer</source>
        <translation>Une copie peut être pour {most} portables au plus</translation>
    </message>
    <message>
        <source>Only two non-compliant findings can be told together</source>
        <translation>Seuls deux constats non conformes peuvent être présentés ensemble</translation>
    </message>
    <message>
        <source>These findings are told together already</source>
        <translation>Ces constats sont déjà présentés ensemble</translation>
    </message>
    <message>
        <source>This photo does not say when it was taken, or by which camera</source>
        <translation>Cette photo ne dit pas quand elle a été prise, ni par quel appareil</translation>
    </message>
    <message>
        <source>{typed} can mean {large} or {small}. Enter the one that is meant</source>
        <translation>{typed} peut vouloir dire {large} ou {small}. Saisissez celui qui est voulu</translation>
    </message>
    <message>
        <source>This must be a number of people, for example 24</source>
        <translation>Entrez un nombre de personnes, par exemple 24</translation>
    </message>
    <message>
        <source>Enter why the factory does not agree</source>
        <translation>Dites pourquoi l’usine n’est pas d’accord</translation>
    </message>
    <message>
        <source>This dispute is settled. A new one cannot be opened on the same finding</source>
        <translation>Cette contestation est réglée. On ne peut pas en ouvrir une autre sur le même constat</translation>
    </message>
    <message>
        <source>There is no dispute on this finding</source>
        <translation>Ce constat n’est pas contesté</translation>
    </message>
    <message>
        <source>Enter the reason for this decision. The factory reads it</source>
        <translation>Entrez la raison de cette décision. L’usine la lit</translation>
    </message>
    <message>
        <source>This finding is not published, so there is nothing to answer in public</source>
        <translation>Ce constat n’est pas publié, il n’y a donc rien à répondre en public</translation>
    </message>
    <message>
        <source>{name} must be from {low} to {high}</source>
        <translation>{name} : entrez un nombre entre {low} et {high}</translation>
    </message>
    <message>
        <source>{name} must be a number, for example 86</source>
        <translation>{name} : entrez un nombre, par exemple 86</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left, then a 15 minute wait.</source>
        <translation>
            <numerusform>Encore %n essai, puis 15 minutes d’attente.</numerusform>
            <numerusform>Encore %n essais, puis 15 minutes d’attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds, then try again.</source>
        <translation>
            <numerusform>Attendez %n seconde, puis réessayez.</numerusform>
            <numerusform>Attendez %n secondes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes, then try again.</source>
        <translation>
            <numerusform>Attendez %n minute, puis réessayez.</numerusform>
            <numerusform>Attendez %n minutes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong in {place}</source>
        <translation>Un problème est survenu dans {place}</translation>
    </message>
    <message>
        <source>Your last change is not saved yet. What you typed stays in its field, and everything before it is safe.</source>
        <translation>Votre dernière modification n’est pas encore enregistrée. Ce que vous avez écrit reste dans son champ, et tout ce qui précède est en sécurité.</translation>
    </message>
    <message>
        <source>Select Try again, or copy the details for support.</source>
        <translation>Choisissez Réessayer, ou copiez les détails pour l’assistance.</translation>
    </message>
</context>
<context>
    <name>NewCode</name>
    <message>
        <source>Make a new recovery code</source>
        <translation>Créer un nouveau code de récupération</translation>
    </message>
    <message>
        <source>It opens this device when the passphrase is lost. The code you have now works until you have written the new one down.</source>
        <translation>Il ouvre cet appareil quand la phrase secrète est perdue. Le code que vous avez fonctionne jusqu’à ce que vous ayez noté le nouveau.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Afficher un nouveau code</translation>
    </message>
    <message>
        <source>Keep the code you have</source>
        <translation>Garder le code actuel</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>Entrez votre phrase secrète</translation>
    </message>
    <message>
        <source>The new recovery code works. The code before no longer does</source>
        <translation>Le nouveau code de récupération fonctionne. L’ancien ne fonctionne plus</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation>Votre nouveau code de récupération</translation>
    </message>
    <message>
        <source>When you press Use this code, the code before no longer works. Destroy its paper.</source>
        <translation>Quand vous choisissez « Utiliser ce code », l’ancien ne fonctionne plus. Détruisez son papier.</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Utiliser ce code</translation>
    </message>
</context>
<context>
    <name>NewLineSheet</name>
    <message>
        <source>New line of the plan</source>
        <translation>Nouvelle ligne du plan</translation>
    </message>
    <message>
        <source>Findings without a line</source>
        <translation>Constats sans ligne</translation>
    </message>
    <message>
        <source>Or what the factory found itself</source>
        <translation>Ou ce que l’usine a constaté elle-même</translation>
    </message>
    <message>
        <source>Say what, where and how many. No names</source>
        <translation>Dites quoi, où et combien. Aucun nom</translation>
    </message>
    <message>
        <source>Add what the factory found</source>
        <translation>Ajouter ce que l’usine a constaté</translation>
    </message>
    <message>
        <source>Findings that have a line already</source>
        <translation>Constats qui ont déjà une ligne</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Every finding of the newest assessment has a line</source>
        <translation>Chaque constat de la dernière évaluation a une ligne</translation>
    </message>
    <message>
        <source>Enter what the factory found</source>
        <translation>Écrivez ce que l’usine a constaté</translation>
    </message>
</context>
<context>
    <name>NewNotesPin</name>
    <message>
        <source>Change the PIN of the notes</source>
        <translation>Changer le PIN des notes</translation>
    </message>
    <message>
        <source>Then only the new one opens the confidential notes on this device. A copy of its files that somebody made before still opens with the old one.</source>
        <translation>Ensuite, seul le nouveau ouvre les notes confidentielles de cet appareil. Une copie de ses fichiers que quelqu’un a faite avant s’ouvre toujours avec l’ancien.</translation>
    </message>
    <message>
        <source>If you forgot it, nothing else opens these notes: not the passphrase, not the recovery code. What was sealed for head office can still be read there</source>
        <translation>Si vous l’avez oublié, rien d’autre n’ouvre ces notes : ni la phrase secrète, ni le code de récupération. Ce qui a été scellé pour le bureau central peut encore y être lu</translation>
    </message>
    <message>
        <source>PIN you have now</source>
        <translation>PIN actuel</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>At least 4 digits</source>
        <translation>Au moins 4 chiffres</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Répéter le nouveau PIN</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le PIN</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Enter the PIN you have now</source>
        <translation>Entrez le PIN actuel</translation>
    </message>
    <message>
        <source>The PIN of the notes is changed</source>
        <translation>Le PIN des notes est changé</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Then only the new one opens your data and its safety copies on this device. A copy of its files that somebody made before still opens with the old one.</source>
        <translation>Ensuite, seule la nouvelle ouvre vos données et leurs copies de sécurité sur cet appareil. Une copie de ses fichiers que quelqu’un a faite avant s’ouvre toujours avec l’ancienne.</translation>
    </message>
    <message>
        <source>Passphrase you have now</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Répéter la phrase secrète</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Enter the passphrase you have now</source>
        <translation>Entrez la phrase secrète actuelle</translation>
    </message>
    <message>
        <source>The passphrase is changed</source>
        <translation>La phrase secrète est changée</translation>
    </message>
</context>
<context>
    <name>NextCycleSheet</name>
    <message>
        <source>Start cycle {number}</source>
        <translation>Commencer le cycle {number}</translation>
    </message>
    <message>
        <source>No answer is filled in. What was judged last time and what was agreed stands beside each question.</source>
        <translation>Aucune réponse n’est remplie. Ce qui a été jugé la dernière fois et ce qui a été convenu figurent à côté de chaque question.</translation>
    </message>
    <message>
        <source>Year-month-day, for example 2026-05-14</source>
        <translation>Année-mois-jour, par exemple 2026-05-14</translation>
    </message>
    <message>
        <source>Visit begins</source>
        <translation>Début de la visite</translation>
    </message>
    <message>
        <source>Visit ends</source>
        <translation>Fin de la visite</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Earlier notes</source>
        <translation>Notes précédentes</translation>
    </message>
    <message>
        <source>Urgent procedure</source>
        <translation>Procédure d’urgence</translation>
    </message>
    <message>
        <source>When a talk makes you suspect zero tolerance</source>
        <translation>Quand un entretien fait soupçonner un cas de tolérance zéro</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
</context>
<context>
    <name>NotesPin</name>
    <message>
        <source>Open confidential notes</source>
        <translation>Ouvrir les notes confidentielles</translation>
    </message>
    <message>
        <source>They close again by themselves. They are never printed or sent in a report.</source>
        <translation>Elles se referment seules. Elles ne sont jamais imprimées ni envoyées dans un rapport.</translation>
    </message>
    <message>
        <source>Notes PIN</source>
        <translation>PIN des notes</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>Ouvrir les notes</translation>
    </message>
    <message>
        <source>Keep closed</source>
        <translation>Laisser fermées</translation>
    </message>
    <message>
        <source>Enter your notes PIN</source>
        <translation>Entrez votre PIN des notes</translation>
    </message>
    <message>
        <source>The confidential notes are whole again</source>
        <translation>Les notes confidentielles sont de nouveau complètes</translation>
    </message>
    <message>
        <source>The confidential notes on this device are damaged.</source>
        <translation>Les notes confidentielles de cet appareil sont endommagées.</translation>
    </message>
    <message>
        <source>No copy of them opens. Nothing was changed. Call support with the code</source>
        <translation>Aucune de leurs copies ne s’ouvre. Rien n’a été modifié. Appelez l’assistance avec le code</translation>
    </message>
    <message>
        <source>Each change is also in a second copy. Enter your PIN to put them together from it</source>
        <translation>Chaque modification est aussi dans une seconde copie. Entrez votre PIN pour les reconstituer à partir d’elle</translation>
    </message>
    <message>
        <source>Use the second copy</source>
        <translation>Utiliser la seconde copie</translation>
    </message>
    <message>
        <source>A safety copy of {time} is here, and changes made since are added again. Enter your PIN to use it</source>
        <translation>Une copie de sécurité de {time} existe, et les modifications faites depuis y sont ajoutées. Entrez votre PIN pour l’utiliser</translation>
    </message>
    <message>
        <source>Use the safety copy</source>
        <translation>Utiliser la copie de sécurité</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message numerus="yes">
        <source>%n facts of the factory are not known. Facts decide which questions apply</source>
        <translation>
            <numerusform>%n donnée de l’usine manque. Les données décident des questions qui s’appliquent</numerusform>
            <numerusform>%n données de l’usine manquent. Les données décident des questions qui s’appliquent</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead: {name}</source>
        <translation>Responsable : {name}</translation>
    </message>
    <message>
        <source>Tool: {tool}</source>
        <translation>Questionnaire : {tool}</translation>
    </message>
    <message>
        <source>{label} must be from {low} to {high}</source>
        <translation>{label} : entrez un nombre entre {low} et {high}</translation>
    </message>
    <message>
        <source>{standing}. Nothing more to check here</source>
        <translation>{standing}. Plus rien à vérifier ici</translation>
    </message>
    <message>
        <source>{name}: {standing}</source>
        <translation>{name} : {standing}</translation>
    </message>
    <message>
        <source>{count} in {cluster}</source>
        <translation>{count} dans {cluster}</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Enregistré sur cet appareil</translation>
    </message>
    <message>
        <source>Saved on this device at {time}</source>
        <translation>Enregistré sur cet appareil à {time}</translation>
    </message>
    <message>
        <source>Head office has everything</source>
        <translation>Le bureau central a tout</translation>
    </message>
    <message>
        <source>This device does not know a head office yet</source>
        <translation>Cet appareil ne connaît pas encore de bureau central</translation>
    </message>
    <message>
        <source>The clock of this laptop may be wrong. Check its date and time</source>
        <translation>L’horloge de ce portable n’est peut-être pas juste. Vérifiez sa date et son heure</translation>
    </message>
</context>
<context>
    <name>OverviewScreen</name>
    <message>
        <source>Assign to {name}</source>
        <translation>Confier à {name}</translation>
    </message>
    <message>
        <source>Assign to a colleague…</source>
        <translation>Confier à un collègue…</translation>
    </message>
    <message>
        <source>Take it back from {name}</source>
        <translation>Reprendre à {name}</translation>
    </message>
    <message>
        <source>Nothing more to check here</source>
        <translation>Plus rien à vérifier ici</translation>
    </message>
    <message>
        <source>There is more to check here</source>
        <translation>Il reste à vérifier ici</translation>
    </message>
    <message>
        <source>Assign to a colleague</source>
        <translation>Confier à un collègue</translation>
    </message>
    <message>
        <source>The name is shown on the overview of both laptops.</source>
        <translation>Le nom s’affiche dans l’aperçu des deux portables.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Name of the colleague</source>
        <translation>Nom du collègue</translation>
    </message>
    <message>
        <source>Enter the name of the colleague</source>
        <translation>Entrez le nom du collègue</translation>
    </message>
    <message>
        <source>See what is left</source>
        <translation>Voir ce qui reste à évaluer</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Answer in any order</source>
        <translation>Dans l’ordre que vous voulez</translation>
    </message>
    <message>
        <source>Before the exit meeting</source>
        <translation>Avant la réunion de clôture</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>Il ne reste rien à faire</translation>
    </message>
    <message>
        <source>Saved and sent</source>
        <translation>Enregistré et envoyé</translation>
    </message>
    <message>
        <source>Factory profile</source>
        <translation>Profil de l’usine</translation>
    </message>
    <message>
        <source>Edit facts</source>
        <translation>Modifier les données</translation>
    </message>
    <message>
        <source>All facts of the factory</source>
        <translation>Toutes les données de l’usine</translation>
    </message>
    <message>
        <source>Compare with cycle {cycle}</source>
        <translation>Comparer avec le cycle {cycle}</translation>
    </message>
    <message>
        <source>Continue at {number}</source>
        <translation>Continuer à {number}</translation>
    </message>
    <message>
        <source>More for {cluster}</source>
        <translation>Plus d’actions : {cluster}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>avec réponse</translation>
    </message>
    <message>
        <source>compliant</source>
        <translation>conformes</translation>
    </message>
    <message>
        <source>non-compliant</source>
        <translation>non conformes</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifiées</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>{cluster}, {standing}, {progress} answered, {found} non-compliant</source>
        <translation>{cluster}, {standing}, {progress} avec réponse, non conformes : {found}</translation>
    </message>
    <message>
        <source>Encrypted. Locks after {minutes} minutes</source>
        <translation>Chiffré. Se verrouille après {minutes} minutes</translation>
    </message>
    <message>
        <source>Fill in facts</source>
        <translation>Remplir les données</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Child labour</source>
        <translation>Travail des enfants</translation>
    </message>
    <message>
        <source>Child labourers</source>
        <translation>Enfants au travail</translation>
    </message>
    <message>
        <source>Documentation and protection of young workers</source>
        <translation>Documents et protection des jeunes travailleurs</translation>
    </message>
    <message>
        <source>Hazardous work and other worst forms</source>
        <translation>Travaux dangereux et autres pires formes</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Rémunération</translation>
    </message>
    <message>
        <source>Minimum wages</source>
        <translation>Salaires minimaux</translation>
    </message>
    <message>
        <source>Overtime wages</source>
        <translation>Salaires des heures supplémentaires</translation>
    </message>
    <message>
        <source>Premium pay</source>
        <translation>Majorations</translation>
    </message>
    <message>
        <source>Method of payment</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <source>Wage information, use and deduction</source>
        <translation>Information, usage et retenues sur le salaire</translation>
    </message>
    <message>
        <source>Paid leave</source>
        <translation>Congés payés</translation>
    </message>
    <message>
        <source>Social security and other benefits</source>
        <translation>Sécurité sociale et autres avantages</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation>Discrimination</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Race and origin</source>
        <translation>Race et origine</translation>
    </message>
    <message>
        <source>Religion and political opinion</source>
        <translation>Religion et opinion politique</translation>
    </message>
    <message>
        <source>Other grounds</source>
        <translation>Autres motifs</translation>
    </message>
    <message>
        <source>Freedom of association and collective bargaining</source>
        <translation>Liberté syndicale et négociation collective</translation>
    </message>
    <message>
        <source>Freedom to associate</source>
        <translation>Liberté d’association</translation>
    </message>
    <message>
        <source>Union operations</source>
        <translation>Activités syndicales</translation>
    </message>
    <message>
        <source>Interference and discrimination</source>
        <translation>Ingérence et discrimination</translation>
    </message>
    <message>
        <source>Collective bargaining</source>
        <translation>Négociation collective</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>Grèves</translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translation>Travail forcé</translation>
    </message>
    <message>
        <source>Coercion</source>
        <translation>Contrainte</translation>
    </message>
    <message>
        <source>Bonded labour</source>
        <translation>Servitude pour dettes</translation>
    </message>
    <message>
        <source>Forced labour and overtime</source>
        <translation>Travail forcé et heures supplémentaires</translation>
    </message>
    <message>
        <source>Prison labour</source>
        <translation>Travail pénitentiaire</translation>
    </message>
    <message>
        <source>Contracts and human resources</source>
        <translation>Contrats et ressources humaines</translation>
    </message>
    <message>
        <source>Employment contracts</source>
        <translation>Contrats de travail</translation>
    </message>
    <message>
        <source>Contracting procedures</source>
        <translation>Procédures contractuelles</translation>
    </message>
    <message>
        <source>Dialogue, discipline and disputes</source>
        <translation>Dialogue, discipline et conflits</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Fin du contrat</translation>
    </message>
    <message>
        <source>Occupational safety and health</source>
        <translation>Sécurité et santé au travail</translation>
    </message>
    <message>
        <source>OSH management systems</source>
        <translation>Systèmes de gestion de la SST</translation>
    </message>
    <message>
        <source>Chemicals and hazardous substances</source>
        <translation>Produits chimiques et substances dangereuses</translation>
    </message>
    <message>
        <source>Worker protection</source>
        <translation>Protection des travailleurs</translation>
    </message>
    <message>
        <source>Working environment</source>
        <translation>Milieu de travail</translation>
    </message>
    <message>
        <source>Health services and first aid</source>
        <translation>Services de santé et premiers secours</translation>
    </message>
    <message>
        <source>Welfare facilities</source>
        <translation>Installations de bien-être</translation>
    </message>
    <message>
        <source>Worker accommodation</source>
        <translation>Logement des travailleurs</translation>
    </message>
    <message>
        <source>Emergency preparedness</source>
        <translation>Préparation aux urgences</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Temps de travail</translation>
    </message>
    <message>
        <source>Regular hours</source>
        <translation>Heures normales</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Heures supplémentaires</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Congés</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Workers in all</source>
        <translation>Travailleurs en tout</translation>
    </message>
    <message>
        <source>Everyone who works here today, on any contract, with agency workers and apprentices.</source>
        <translation>Toutes les personnes qui travaillent ici aujourd’hui, quel que soit leur contrat, intérimaires et apprentis compris.</translation>
    </message>
    <message>
        <source>Women among them</source>
        <translation>Dont femmes</translation>
    </message>
    <message>
        <source>Migrant workers</source>
        <translation>Travailleurs migrants</translation>
    </message>
    <message>
        <source>Workers from another country. People who moved inside the country do not count.</source>
        <translation>Travailleurs venus d’un autre pays. Les personnes qui ont changé de région dans le pays ne comptent pas.</translation>
    </message>
    <message>
        <source>Workers under 18</source>
        <translation>Travailleurs de moins de 18 ans</translation>
    </message>
    <message>
        <source>Anyone of legal working age who is not yet 18, on any contract.</source>
        <translation>Toute personne en âge légal de travailler qui n’a pas encore 18 ans, quel que soit son contrat.</translation>
    </message>
    <message>
        <source>Apprentices or trainees</source>
        <translation>Apprentis ou stagiaires</translation>
    </message>
    <message>
        <source>Fixed-term or temporary contracts</source>
        <translation>Contrats à durée déterminée ou temporaires</translation>
    </message>
    <message>
        <source>Contractors or agency workers on site</source>
        <translation>Sous-traitants ou intérimaires sur place</translation>
    </message>
    <message>
        <source>Cleaning, canteen, security, packing, loading, or lines run by another company.</source>
        <translation>Nettoyage, cantine, gardiennage, emballage, chargement, ou lignes tenues par une autre entreprise.</translation>
    </message>
    <message>
        <source>Home workers</source>
        <translation>Travailleurs à domicile</translation>
    </message>
    <message>
        <source>Work for this factory is done in homes, directly or through a middleman.</source>
        <translation>Du travail pour cette usine est fait à domicile, directement ou par un intermédiaire.</translation>
    </message>
    <message>
        <source>Prisoners work here or for a subcontractor</source>
        <translation>Des détenus travaillent ici ou pour un sous-traitant</translation>
    </message>
    <message>
        <source>Unions and committees</source>
        <translation>Syndicats et comités</translation>
    </message>
    <message>
        <source>Union in the factory</source>
        <translation>Syndicat dans l’usine</translation>
    </message>
    <message>
        <source>One or more, registered or still forming.</source>
        <translation>Un ou plusieurs, enregistrés ou en cours de création.</translation>
    </message>
    <message>
        <source>Collective agreement in force</source>
        <translation>Convention collective en vigueur</translation>
    </message>
    <message>
        <source>Committee of managers and workers</source>
        <translation>Comité de la direction et des travailleurs</translation>
    </message>
    <message>
        <source>Strike in the last 12 months</source>
        <translation>Grève au cours des 12 derniers mois</translation>
    </message>
    <message>
        <source>Lay-offs in the last 12 months</source>
        <translation>Licenciements au cours des 12 derniers mois</translation>
    </message>
    <message>
        <source>Jobs cut, contracts suspended, or the factory closed for a time.</source>
        <translation>Postes supprimés, contrats suspendus, ou usine fermée pour un temps.</translation>
    </message>
    <message>
        <source>Work and pay</source>
        <translation>Travail et salaire</translation>
    </message>
    <message>
        <source>Piece-rate pay</source>
        <translation>Salaire à la pièce</translation>
    </message>
    <message>
        <source>Night work</source>
        <translation>Travail de nuit</translation>
    </message>
    <message>
        <source>Chemicals in use</source>
        <translation>Produits chimiques utilisés</translation>
    </message>
    <message>
        <source>Spot cleaners, dyes, glues, washing, printing, boiler treatment. Soap for hands does not count.</source>
        <translation>Détachants, teintures, colles, lavage, impression, traitement de chaudière. Le savon pour les mains ne compte pas.</translation>
    </message>
    <message>
        <source>Heavy loads lifted by hand</source>
        <translation>Charges lourdes soulevées à la main</translation>
    </message>
    <message>
        <source>Fabric rolls, cartons or bundles that one person lifts or carries.</source>
        <translation>Rouleaux de tissu, cartons ou ballots qu’une seule personne soulève ou porte.</translation>
    </message>
    <message>
        <source>Buildings and equipment</source>
        <translation>Bâtiments et équipements</translation>
    </message>
    <message>
        <source>Dormitory</source>
        <translation>Dortoir</translation>
    </message>
    <message>
        <source>Housing that the employer owns, rents or arranges.</source>
        <translation>Logement que l’employeur possède, loue ou organise.</translation>
    </message>
    <message>
        <source>Food served or sold on site</source>
        <translation>Repas servis ou vendus sur place</translation>
    </message>
    <message>
        <source>Boiler or pressure vessel</source>
        <translation>Chaudière ou appareil sous pression</translation>
    </message>
    <message>
        <source>Steam boilers, and air compressors with a tank.</source>
        <translation>Chaudières à vapeur, et compresseurs d’air avec réservoir.</translation>
    </message>
    <message>
        <source>Lifts or forklifts</source>
        <translation>Monte-charges ou chariots élévateurs</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>Viet Nam</translation>
    </message>
    <message>
        <source>No protocol made for Bangladesh is known to us. This card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>Nous ne connaissons aucun protocole fait pour le Bangladesh. Cette fiche reprend le protocole général de 2018. Demandez au bureau central quelles étapes et quels délais valent ici.</translation>
    </message>
    <message>
        <source>A worker below 15, or below the national minimum age where that is higher</source>
        <translation>Un travailleur de moins de 15 ans, ou en dessous de l’âge minimum national s’il est plus élevé</translation>
    </message>
    <message>
        <source>Anyone under 18 in a worst form of child labour: forced labour, prostitution, pornography or illegal activities</source>
        <translation>Toute personne de moins de 18 ans dans une pire forme de travail des enfants : travail forcé, prostitution, pornographie ou activités illégales</translation>
    </message>
    <message>
        <source>Workers kept from leaving the workplace to make them work</source>
        <translation>Travailleurs empêchés de quitter le lieu de travail pour les faire travailler</translation>
    </message>
    <message>
        <source>Violence, or threats of it, to make people work</source>
        <translation>Violence, ou menace de violence, pour faire travailler des personnes</translation>
    </message>
    <message>
        <source>Corporal punishment or physical abuse</source>
        <translation>Châtiments corporels ou violences physiques</translation>
    </message>
    <message>
        <source>Violence or an imminent threat of it, sexual violence included</source>
        <translation>Violence ou menace imminente de violence, violences sexuelles comprises</translation>
    </message>
    <message>
        <source>Punishment of workers who left an imminent danger</source>
        <translation>Sanction de travailleurs qui se sont éloignés d’un danger imminent</translation>
    </message>
    <message>
        <source>An imminent and serious threat to life or health, such as a locked fire exit with people inside or a cracked column</source>
        <translation>Une menace imminente et grave pour la vie ou la santé, comme une issue de secours verrouillée avec des personnes à l’intérieur ou un poteau fissuré</translation>
    </message>
    <message>
        <source>Suspicion is enough. Do not wait for proof, and do not investigate further than needed to know who is in danger.</source>
        <translation>Un soupçon suffit. N’attendez pas de preuve, et n’enquêtez pas au-delà de ce qu’il faut pour savoir qui est en danger.</translation>
    </message>
    <message>
        <source>If anyone is in danger of life now, get people out and call the fire service, ambulance or police.</source>
        <translation>Si quelqu’un est en danger de mort maintenant, faites sortir les personnes et appelez les pompiers, l’ambulance ou la police.</translation>
    </message>
    <message>
        <source>Call the first contact below. Say what you saw and where, not who told you.</source>
        <translation>Appelez le premier contact ci-dessous. Dites ce que vous avez vu et où, pas qui vous l’a dit.</translation>
    </message>
    <message>
        <source>Write down what you saw, when and where, in the confidential note. No names of workers.</source>
        <translation>Écrivez ce que vous avez vu, quand et où, dans la note confidentielle. Aucun nom de travailleur.</translation>
    </message>
    <message>
        <source>Take photos only where that puts nobody at risk.</source>
        <translation>Ne prenez des photos que si cela ne met personne en danger.</translation>
    </message>
    <message>
        <source>Do not leave a child or a threatened worker alone with managers. Ask the contact what to do next.</source>
        <translation>Ne laissez pas un enfant ou un travailleur menacé seul avec la direction. Demandez au contact ce qu’il faut faire ensuite.</translation>
    </message>
    <message>
        <source>Go on with the visit only after the contact agreed.</source>
        <translation>Ne reprenez la visite qu’après l’accord du contact.</translation>
    </message>
    <message>
        <source>That a serious concern was seen and the programme must be told at once</source>
        <translation>Qu’un problème grave a été vu et que le programme doit en être informé tout de suite</translation>
    </message>
    <message>
        <source>What must be done now so that people are safe, such as opening an exit</source>
        <translation>Ce qu’il faut faire maintenant pour que les personnes soient en sécurité, comme ouvrir une issue</translation>
    </message>
    <message>
        <source>That no child, and no worker, may be dismissed or sent away because of it</source>
        <translation>Qu’aucun enfant ni aucun travailleur ne doit être licencié ou renvoyé pour cela</translation>
    </message>
    <message>
        <source>Who spoke with you</source>
        <translation>Qui vous a parlé</translation>
    </message>
    <message>
        <source>Anything from which a worker can be recognised</source>
        <translation>Tout ce qui permet de reconnaître un travailleur</translation>
    </message>
    <message>
        <source>Which authority was told and when, unless the contact says so</source>
        <translation>Quelle autorité a été informée et quand, sauf si le contact le demande</translation>
    </message>
    <message>
        <source>Country programme, person on duty</source>
        <translation>Programme du pays, personne de garde</translation>
    </message>
    <message>
        <source>Team leader of the assessors</source>
        <translation>Chef d’équipe des évaluateurs</translation>
    </message>
    <message>
        <source>Labour inspectorate (Department of Inspection for Factories and Establishments), through the programme only</source>
        <translation>Inspection du travail (Department of Inspection for Factories and Establishments), seulement par le programme</translation>
    </message>
    <message>
        <source>Help for children</source>
        <translation>Aide à l’enfance</translation>
    </message>
    <message>
        <source>Fire service, ambulance and police</source>
        <translation>Pompiers, ambulance et police</translation>
    </message>
    <message>
        <source>Report released</source>
        <translation>Rapport publié</translation>
    </message>
    <message>
        <source>First progress report of the factory</source>
        <translation>Premier rapport de progrès de l’usine</translation>
    </message>
    <message>
        <source>Data may be shared</source>
        <translation>Les données peuvent être partagées</translation>
    </message>
    <message>
        <source>Who we are, why we came unannounced, and how long we stay</source>
        <translation>Qui nous sommes, pourquoi nous sommes venus sans prévenir, et combien de temps nous restons</translation>
    </message>
    <message>
        <source>Ask for managers and worker representatives to be there, union or committee members included</source>
        <translation>Demander la présence de la direction et des représentants des travailleurs, membres du syndicat ou du comité compris</translation>
    </message>
    <message>
        <source>How we work: walk, papers, private talks with workers</source>
        <translation>Comment nous travaillons : visite, documents, entretiens privés avec les travailleurs</translation>
    </message>
    <message>
        <source>What is confidential, and that nobody may be punished for speaking with us</source>
        <translation>Ce qui est confidentiel, et que personne ne peut être puni pour nous avoir parlé</translation>
    </message>
    <message>
        <source>That a serious danger is told to the programme at once</source>
        <translation>Qu’un danger grave est signalé tout de suite au programme</translation>
    </message>
    <message>
        <source>Fill in the factory profile: numbers of workers, contracts, unions, dormitory, contractors</source>
        <translation>Remplir le profil de l’usine : nombre de travailleurs, contrats, syndicats, dortoir, sous-traitants</translation>
    </message>
    <message>
        <source>Ask for the list of papers and a private room for talks</source>
        <translation>Demander la liste des documents et une pièce à part pour les entretiens</translation>
    </message>
    <message>
        <source>Agree when the closing meeting is</source>
        <translation>Convenir de l’heure de la réunion de clôture</translation>
    </message>
    <message>
        <source>Managers and worker representatives together</source>
        <translation>La direction et les représentants des travailleurs ensemble</translation>
    </message>
    <message>
        <source>Thank everyone; say that findings are preliminary until the report is released</source>
        <translation>Remercier tout le monde ; dire que les constats sont provisoires jusqu’à la publication du rapport</translation>
    </message>
    <message>
        <source>Findings by cluster: what was seen, the law, no names and nothing that points at a worker</source>
        <translation>Constats par domaine : ce qui a été vu, la loi, aucun nom et rien qui désigne un travailleur</translation>
    </message>
    <message>
        <source>Leave out anything under the urgent procedure unless the lead assessor released it</source>
        <translation>Laisser de côté tout ce qui relève de la procédure d’urgence, sauf si l’évaluateur principal l’a autorisé</translation>
    </message>
    <message>
        <source>Questions and corrections of fact; papers that were missing and by when they can be shown</source>
        <translation>Questions et corrections de faits ; documents manquants et quand ils pourront être montrés</translation>
    </message>
    <message>
        <source>What comes next: report, improvement plan, first progress report, and the dates</source>
        <translation>La suite : rapport, plan d’amélioration, premier rapport de progrès, et les dates</translation>
    </message>
    <message>
        <source>Say again that nobody may be punished for speaking with us</source>
        <translation>Redire que personne ne peut être puni pour nous avoir parlé</translation>
    </message>
    <message>
        <source>List of all workers with date of birth and date of hiring</source>
        <translation>Liste de tous les travailleurs avec date de naissance et date d’embauche</translation>
    </message>
    <message>
        <source>Proof of age and certificates of fitness of workers under 18</source>
        <translation>Preuves de l’âge et certificats d’aptitude des travailleurs de moins de 18 ans</translation>
    </message>
    <message>
        <source>Register of adolescent workers</source>
        <translation>Registre des adolescents au travail</translation>
    </message>
    <message>
        <source>Job adverts and application forms of the last 12 months</source>
        <translation>Offres d’emploi et formulaires de candidature des 12 derniers mois</translation>
    </message>
    <message>
        <source>Lists of hires, promotions and leavers with sex and reason</source>
        <translation>Listes des embauches, promotions et départs, avec sexe et motif</translation>
    </message>
    <message>
        <source>Policy and complaint register on harassment</source>
        <translation>Politique contre le harcèlement et registre des plaintes</translation>
    </message>
    <message>
        <source>Maternity register</source>
        <translation>Registre des maternités</translation>
    </message>
    <message>
        <source>Register of loans, advances and deposits</source>
        <translation>Registre des prêts, avances et cautions</translation>
    </message>
    <message>
        <source>Rules for gates and dormitory, and guards' instructions</source>
        <translation>Règles des portes et du dortoir, et consignes des gardiens</translation>
    </message>
    <message>
        <source>Agreements with recruitment agents</source>
        <translation>Contrats avec les agents de recrutement</translation>
    </message>
    <message>
        <source>Union registration and list of officers</source>
        <translation>Enregistrement du syndicat et liste de ses dirigeants</translation>
    </message>
    <message>
        <source>Collective agreement, charter of demands and minutes</source>
        <translation>Convention collective, cahier de revendications et procès-verbaux</translation>
    </message>
    <message>
        <source>Letters of dismissal or transfer of union officers</source>
        <translation>Lettres de licenciement ou de mutation de dirigeants syndicaux</translation>
    </message>
    <message>
        <source>Payroll and pay slips of the sample months</source>
        <translation>Livre de paie et bulletins de paie des mois de l’échantillon</translation>
    </message>
    <message>
        <source>Bank or mobile transfer lists</source>
        <translation>Listes des virements bancaires ou mobiles</translation>
    </message>
    <message>
        <source>Wage grades, yearly increments and festival bonus lists</source>
        <translation>Grilles de salaire, augmentations annuelles et listes des primes de fête</translation>
    </message>
    <message>
        <source>Papers on central fund, group insurance and provident fund</source>
        <translation>Documents du fonds central, de l’assurance groupe et du fonds de prévoyance</translation>
    </message>
    <message>
        <source>Letters of appointment, service books and identity cards of the sample</source>
        <translation>Lettres d’embauche, livrets de service et cartes d’identité de l’échantillon</translation>
    </message>
    <message>
        <source>Approved service rules</source>
        <translation>Règlement du personnel approuvé</translation>
    </message>
    <message>
        <source>Minutes and election papers of the participation committee</source>
        <translation>Procès-verbaux et documents d’élection du comité de participation</translation>
    </message>
    <message>
        <source>Files of dismissals, resignations and final payments</source>
        <translation>Dossiers des licenciements, démissions et soldes de tout compte</translation>
    </message>
    <message>
        <source>Contracts and registrations of labour contractors</source>
        <translation>Contrats et enregistrements des fournisseurs de main-d’œuvre</translation>
    </message>
    <message>
        <source>Factory licence, fire licence, approved layout plan and building certificates</source>
        <translation>Licence de l’usine, licence incendie, plan approuvé et certificats du bâtiment</translation>
    </message>
    <message>
        <source>Boiler, lift and electrical inspection certificates</source>
        <translation>Certificats de contrôle des chaudières, monte-charges et installations électriques</translation>
    </message>
    <message>
        <source>Minutes of the safety committee, risk assessment, accident register</source>
        <translation>Procès-verbaux du comité de sécurité, évaluation des risques, registre des accidents</translation>
    </message>
    <message>
        <source>Records of drills, fire teams and first aiders</source>
        <translation>Registres des exercices d’évacuation, des équipes incendie et des secouristes</translation>
    </message>
    <message>
        <source>Chemical list, safety data sheets and water tests</source>
        <translation>Liste des produits chimiques, fiches de données de sécurité et analyses de l’eau</translation>
    </message>
    <message>
        <source>Time records of the sample months, raw from the machine</source>
        <translation>Relevés des heures des mois de l’échantillon, bruts de la pointeuse</translation>
    </message>
    <message>
        <source>Overtime lists and consents, night-work consents of women</source>
        <translation>Listes et accords d’heures supplémentaires, accords des femmes pour le travail de nuit</translation>
    </message>
    <message>
        <source>Leave registers and the list of festival holidays</source>
        <translation>Registres des congés et liste des jours de fête</translation>
    </message>
    <message>
        <source>Any notice that allows longer overtime</source>
        <translation>Tout avis qui permet plus d’heures supplémentaires</translation>
    </message>
    <message>
        <source>Only two times are known of Egypt, from its note of 2021: the ministry is asked to begin an investigation within 48 hours of being told, and the programme follows up within 72 hours and asks for an agreed action plan. Such a plan always holds an investigation and remediation. The steps below restate the general protocol of 2018.</source>
        <translation>Pour l’Égypte, seuls deux délais sont connus, par sa note de 2021 : le ministère est prié d’ouvrir une enquête dans les 48 heures après avoir été informé, et le programme assure le suivi dans les 72 heures et demande un plan d’action convenu. Un tel plan comprend toujours une enquête et une réparation. Les étapes ci-dessous reprennent le protocole général de 2018.</translation>
    </message>
    <message>
        <source>Labour inspectorate of the Ministry of Labour, through the programme only</source>
        <translation>Inspection du travail du ministère du Travail, seulement par le programme</translation>
    </message>
    <message>
        <source>Ministry asked to begin an investigation</source>
        <translation>Ministère prié d’ouvrir une enquête</translation>
    </message>
    <message>
        <source>Programme follows up and asks for an agreed action plan</source>
        <translation>Le programme assure le suivi et demande un plan d’action convenu</translation>
    </message>
    <message>
        <source>Proof of age of every worker in the sample</source>
        <translation>Preuve de l’âge de chaque travailleur de l’échantillon</translation>
    </message>
    <message>
        <source>Cards and medical checks of workers under 18</source>
        <translation>Cartes et examens médicaux des travailleurs de moins de 18 ans</translation>
    </message>
    <message>
        <source>Count of workers with disabilities and their papers</source>
        <translation>Nombre de travailleurs handicapés et leurs documents</translation>
    </message>
    <message>
        <source>Maternity and nursing register</source>
        <translation>Registre des maternités et de l’allaitement</translation>
    </message>
    <message>
        <source>Instructions for guards and rules for gates</source>
        <translation>Consignes des gardiens et règles des portes</translation>
    </message>
    <message>
        <source>Copies of passports and permits of foreign workers, and who keeps the originals</source>
        <translation>Copies des passeports et permis des travailleurs étrangers, et qui garde les originaux</translation>
    </message>
    <message>
        <source>Collective agreement in force and minutes of bargaining</source>
        <translation>Convention collective en vigueur et procès-verbaux de négociation</translation>
    </message>
    <message>
        <source>Letters of dismissal or transfer of union officers and worker representatives</source>
        <translation>Lettres de licenciement ou de mutation de dirigeants syndicaux et de représentants des travailleurs</translation>
    </message>
    <message>
        <source>Papers of the union at the ministry and list of officers</source>
        <translation>Documents du syndicat déposés au ministère et liste de ses dirigeants</translation>
    </message>
    <message>
        <source>Social insurance forms and payment receipts</source>
        <translation>Formulaires d’assurance sociale et reçus de paiement</translation>
    </message>
    <message>
        <source>Lists of the yearly raise of 3 percent</source>
        <translation>Listes de l’augmentation annuelle de 3 %</translation>
    </message>
    <message>
        <source>Contracts and personnel files of the sample</source>
        <translation>Contrats et dossiers du personnel de l’échantillon</translation>
    </message>
    <message>
        <source>Internal work rules</source>
        <translation>Règlement intérieur</translation>
    </message>
    <message>
        <source>Contracts with labour agencies and contractors</source>
        <translation>Contrats avec les agences de main-d’œuvre et les sous-traitants</translation>
    </message>
    <message>
        <source>All four copies of contracts, in Arabic</source>
        <translation>Les quatre exemplaires des contrats, en arabe</translation>
    </message>
    <message>
        <source>Statement of workers sent to the labour office</source>
        <translation>Déclaration des travailleurs envoyée au bureau du travail</translation>
    </message>
    <message>
        <source>Building, fire and operating permits</source>
        <translation>Permis de construire, sécurité incendie et autorisation d’exploitation</translation>
    </message>
    <message>
        <source>Risk assessment and accident register</source>
        <translation>Évaluation des risques et registre des accidents</translation>
    </message>
    <message>
        <source>Chemical list and safety data sheets</source>
        <translation>Liste des produits chimiques et fiches de données de sécurité</translation>
    </message>
    <message>
        <source>Minutes of the safety committee</source>
        <translation>Procès-verbaux du comité de sécurité</translation>
    </message>
    <message>
        <source>Approval of civil protection</source>
        <translation>Accord de la protection civile</translation>
    </message>
    <message>
        <source>Overtime lists and consents</source>
        <translation>Listes et accords d’heures supplémentaires</translation>
    </message>
    <message>
        <source>Leave registers and the list of public holidays</source>
        <translation>Registres des congés et liste des jours fériés</translation>
    </message>
    <message>
        <source>Notices to the authority of overtime</source>
        <translation>Avis d’heures supplémentaires envoyés à l’autorité</translation>
    </message>
    <message>
        <source>Hours lists of pregnant workers</source>
        <translation>Relevés des heures des travailleuses enceintes</translation>
    </message>
    <message>
        <source>No protocol made for Ethiopia is known to us. This card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>Nous ne connaissons aucun protocole fait pour l’Éthiopie. Cette fiche reprend le protocole général de 2018. Demandez au bureau central quelles étapes et quels délais valent ici.</translation>
    </message>
    <message>
        <source>Labour inspectorate of the regional or city labour bureau, through the programme only</source>
        <translation>Inspection du travail du bureau du travail de la région ou de la ville, seulement par le programme</translation>
    </message>
    <message>
        <source>Proof of age: kebele identity card, birth certificate or school papers</source>
        <translation>Preuve de l’âge : carte d’identité du kebele, acte de naissance ou documents scolaires</translation>
    </message>
    <message>
        <source>Maternity register with dates of birth and of return</source>
        <translation>Registre des maternités avec dates de naissance et de retour</translation>
    </message>
    <message>
        <source>Papers on who hired the workers in the regions and what they paid</source>
        <translation>Documents sur qui a recruté les travailleurs dans les régions et ce qu’ils ont payé</translation>
    </message>
    <message>
        <source>Registration of the basic union and list of officers</source>
        <translation>Enregistrement du syndicat de base et liste de ses dirigeants</translation>
    </message>
    <message>
        <source>Factory wage scale and the wage clause of contracts</source>
        <translation>Grille de salaires de l’usine et clause de salaire des contrats</translation>
    </message>
    <message>
        <source>Pension registration and payment receipts</source>
        <translation>Affiliation à la caisse de pension et reçus de paiement</translation>
    </message>
    <message>
        <source>Agreements with labour agencies</source>
        <translation>Contrats avec les agences de main-d’œuvre</translation>
    </message>
    <message>
        <source>Minutes and election papers of the workers' committee</source>
        <translation>Procès-verbaux et documents d’élection du comité des travailleurs</translation>
    </message>
    <message>
        <source>Calendar used for shifts and records, Ethiopian or other, and its times</source>
        <translation>Calendrier des équipes et des registres, éthiopien ou autre, et ses heures</translation>
    </message>
    <message>
        <source>A protocol made for Haiti exists in French, but could not be read. This card restates the general one of 2018. Ask head office for the Haitian text: its steps and times come first.</source>
        <translation>Un protocole fait pour Haïti existe en français, mais n’a pas pu être lu. Cette fiche reprend le protocole général de 2018. Demandez le texte haïtien au bureau central : ses étapes et ses délais passent en premier.</translation>
    </message>
    <message>
        <source>Labour inspectorate of the labour ministry (MAST), through the programme only</source>
        <translation>Inspection du travail du ministère du Travail (MAST), seulement par le programme</translation>
    </message>
    <message>
        <source>Permits of the labour ministry for workers from 15 to 17</source>
        <translation>Permis du ministère du Travail pour les travailleurs de 15 à 17 ans</translation>
    </message>
    <message>
        <source>Registration of unions at the labour ministry and lists of officers</source>
        <translation>Enregistrement des syndicats au ministère du Travail et listes de leurs dirigeants</translation>
    </message>
    <message>
        <source>Piece-rate sheets with production of the sample months</source>
        <translation>Fiches de salaire à la pièce avec la production des mois de l’échantillon</translation>
    </message>
    <message>
        <source>Receipts of ONA and OFATMA</source>
        <translation>Reçus de l’ONA et de l’OFATMA</translation>
    </message>
    <message>
        <source>List of the year-end bonus</source>
        <translation>Liste du boni de fin d’année</translation>
    </message>
    <message>
        <source>Minutes of the committee of managers and workers</source>
        <translation>Procès-verbaux du comité de la direction et des travailleurs</translation>
    </message>
    <message>
        <source>Contract or duty plan of doctors and nurses</source>
        <translation>Contrat ou plan de garde des médecins et infirmières</translation>
    </message>
    <message>
        <source>Permits of the labour ministry for overtime</source>
        <translation>Autorisations d’heures supplémentaires du ministère du Travail</translation>
    </message>
    <message>
        <source>Shift plans under the law of 2017</source>
        <translation>Plans des équipes selon la loi de 2017</translation>
    </message>
    <message>
        <source>Indonesia has a protocol of its own, in English and Indonesian. Its text is not known to us, so this card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>L’Indonésie a son propre protocole, en anglais et en indonésien. Nous n’en connaissons pas le texte. Cette fiche reprend le protocole général de 2018. Demandez au bureau central quelles étapes et quels délais valent ici.</translation>
    </message>
    <message>
        <source>A worker below 15</source>
        <translation>Un travailleur de moins de 15 ans</translation>
    </message>
    <message>
        <source>Labour inspectorate of the ministry and the province, through the programme only</source>
        <translation>Inspection du travail du ministère et de la province, seulement par le programme</translation>
    </message>
    <message>
        <source>Proof of age of workers who look young and of all workers under 18</source>
        <translation>Preuve de l’âge des travailleurs qui paraissent jeunes et de tous ceux de moins de 18 ans</translation>
    </message>
    <message>
        <source>Register of workers under 18</source>
        <translation>Registre des travailleurs de moins de 18 ans</translation>
    </message>
    <message>
        <source>List of pregnancies, maternity leaves and returns to work</source>
        <translation>Liste des grossesses, congés de maternité et retours au travail</translation>
    </message>
    <message>
        <source>Agreements with recruitment agents, and what workers paid</source>
        <translation>Contrats avec les agents de recrutement, et ce que les travailleurs ont payé</translation>
    </message>
    <message>
        <source>Letters that record each union at the authority</source>
        <translation>Lettres d’enregistrement de chaque syndicat auprès de l’autorité</translation>
    </message>
    <message>
        <source>Collective agreement and minutes of bargaining</source>
        <translation>Convention collective et procès-verbaux de négociation</translation>
    </message>
    <message>
        <source>Letters of dismissal, transfer or contract end of union officers and members</source>
        <translation>Lettres de licenciement, de mutation ou de fin de contrat de dirigeants et membres du syndicat</translation>
    </message>
    <message>
        <source>Decree of the governor on the minimum wage of the place</source>
        <translation>Arrêté du gouverneur sur le salaire minimum du lieu</translation>
    </message>
    <message>
        <source>Wage structure and scale</source>
        <translation>Structure et grille des salaires</translation>
    </message>
    <message>
        <source>Holiday allowance lists of the last year</source>
        <translation>Listes de la prime de fête de l’an dernier</translation>
    </message>
    <message>
        <source>Papers on social security for work and for health</source>
        <translation>Documents de sécurité sociale pour le travail et pour la santé</translation>
    </message>
    <message>
        <source>Work rules with their stamp</source>
        <translation>Règlement intérieur avec son cachet</translation>
    </message>
    <message>
        <source>Minutes and election papers of the joint committee</source>
        <translation>Procès-verbaux et documents d’élection du comité paritaire</translation>
    </message>
    <message>
        <source>Contracts and licences of labour contractors</source>
        <translation>Contrats et licences des fournisseurs de main-d’œuvre</translation>
    </message>
    <message>
        <source>Company regulation or collective agreement, with approval</source>
        <translation>Règlement d’entreprise ou convention collective, avec approbation</translation>
    </message>
    <message>
        <source>Registrations and compensation of fixed-term work</source>
        <translation>Enregistrements et indemnités des contrats à durée déterminée</translation>
    </message>
    <message>
        <source>Inspection certificates of boilers, lifts and electrical systems</source>
        <translation>Certificats de contrôle des chaudières, monte-charges et installations électriques</translation>
    </message>
    <message>
        <source>Safety management system, its audit, and reports of measurements</source>
        <translation>Système de gestion de la sécurité, son audit et rapports de mesures</translation>
    </message>
    <message>
        <source>Transport and food of women who work at night</source>
        <translation>Transport et repas des femmes qui travaillent la nuit</translation>
    </message>
    <message>
        <source>Jordan has a protocol of its own, in English and Arabic. Its text is not known to us, so this card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>La Jordanie a son propre protocole, en anglais et en arabe. Nous n’en connaissons pas le texte. Cette fiche reprend le protocole général de 2018. Demandez au bureau central quelles étapes et quels délais valent ici.</translation>
    </message>
    <message>
        <source>A worker below 16</source>
        <translation>Un travailleur de moins de 16 ans</translation>
    </message>
    <message>
        <source>Labour inspectorate of the ministry, through the programme only</source>
        <translation>Inspection du travail du ministère, seulement par le programme</translation>
    </message>
    <message>
        <source>Unit against human trafficking, through the programme only</source>
        <translation>Unité de lutte contre la traite des personnes, seulement par le programme</translation>
    </message>
    <message>
        <source>Who interprets for which language; never a supervisor or an agent</source>
        <translation>Qui traduit pour quelle langue ; jamais un superviseur ni un agent</translation>
    </message>
    <message>
        <source>Whether labour inspectors take part in this visit, and in which talks they do not</source>
        <translation>Si des inspecteurs du travail participent à cette visite, et à quels entretiens ils ne participent pas</translation>
    </message>
    <message>
        <source>Where passports are, and how workers get them</source>
        <translation>Où sont les passeports, et comment les travailleurs les obtiennent</translation>
    </message>
    <message>
        <source>Sector agreement in force</source>
        <translation>Convention de branche en vigueur</translation>
    </message>
    <message>
        <source>How pay in kind is valued, by nationality</source>
        <translation>Comment les avantages en nature sont évalués, par nationalité</translation>
    </message>
    <message>
        <source>Papers of the social security corporation</source>
        <translation>Documents de la caisse de sécurité sociale</translation>
    </message>
    <message>
        <source>Contracts in Arabic and in the language of each worker</source>
        <translation>Contrats en arabe et dans la langue de chaque travailleur</translation>
    </message>
    <message>
        <source>Work and residence permits, and who paid them</source>
        <translation>Permis de travail et de séjour, et qui les a payés</translation>
    </message>
    <message>
        <source>Tickets home of workers who left</source>
        <translation>Billets de retour des travailleurs partis</translation>
    </message>
    <message>
        <source>Approvals and inspections of dormitories</source>
        <translation>Agréments et contrôles des dortoirs</translation>
    </message>
    <message>
        <source>Cambodia has a protocol of its own on child labour. Its text is not known to us, so this card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>Le Cambodge a son propre protocole sur le travail des enfants. Nous n’en connaissons pas le texte. Cette fiche reprend le protocole général de 2018. Demandez au bureau central quelles étapes et quels délais valent ici.</translation>
    </message>
    <message>
        <source>For a child: keep the child safe and with an adult who is not a manager, until the contact says what help comes.</source>
        <translation>Pour un enfant : gardez-le en sécurité, avec un adulte qui n’est pas de la direction, jusqu’à ce que le contact dise quelle aide arrive.</translation>
    </message>
    <message>
        <source>Ministry of Labour and Vocational Training, through the programme only</source>
        <translation>Ministère du Travail et de la Formation professionnelle, seulement par le programme</translation>
    </message>
    <message>
        <source>Union registrations and certificate of the most representative union</source>
        <translation>Enregistrements des syndicats et certificat du syndicat le plus représentatif</translation>
    </message>
    <message>
        <source>Papers of the last shop steward election</source>
        <translation>Documents de la dernière élection des délégués du personnel</translation>
    </message>
    <message>
        <source>Attendance and seniority bonuses, transport or housing and meal allowances</source>
        <translation>Primes d’assiduité et d’ancienneté, indemnités de transport ou de logement et de repas</translation>
    </message>
    <message>
        <source>Seniority payments of June and December</source>
        <translation>Indemnités d’ancienneté de juin et de décembre</translation>
    </message>
    <message>
        <source>Papers of the social security fund</source>
        <translation>Documents de la caisse nationale de sécurité sociale</translation>
    </message>
    <message>
        <source>Full chain of contracts of workers on contracts with an end date</source>
        <translation>Suite complète des contrats des travailleurs en contrat à durée déterminée</translation>
    </message>
    <message>
        <source>Overtime permits of the labour inspectorate</source>
        <translation>Autorisations d’heures supplémentaires de l’inspection du travail</translation>
    </message>
    <message>
        <source>No protocol made for Sri Lanka is known to us. This card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>Nous ne connaissons aucun protocole fait pour le Sri Lanka. Cette fiche reprend le protocole général de 2018. Demandez au bureau central quelles étapes et quels délais valent ici.</translation>
    </message>
    <message>
        <source>Labour inspectorate of the Department of Labour, through the programme only</source>
        <translation>Inspection du travail du département du Travail, seulement par le programme</translation>
    </message>
    <message>
        <source>Birth certificates or identity cards; register of workers from 16 to 17</source>
        <translation>Actes de naissance ou cartes d’identité ; registre des travailleurs de 16 à 17 ans</translation>
    </message>
    <message>
        <source>Request for recognition of the union and count of its members</source>
        <translation>Demande de reconnaissance du syndicat et nombre de ses membres</translation>
    </message>
    <message>
        <source>Election papers of the employees' council</source>
        <translation>Documents d’élection du conseil des employés</translation>
    </message>
    <message>
        <source>Receipts of provident fund and trust fund</source>
        <translation>Reçus du fonds de prévoyance et du fonds fiduciaire</translation>
    </message>
    <message>
        <source>Proof of the raise of 1 January 2026</source>
        <translation>Preuve de l’augmentation du 1er janvier 2026</translation>
    </message>
    <message>
        <source>Letters of appointment</source>
        <translation>Lettres d’embauche</translation>
    </message>
    <message>
        <source>Contracts with manpower agencies</source>
        <translation>Contrats avec les agences d’intérim</translation>
    </message>
    <message>
        <source>Fire certificate, approved plan and registration of the factory</source>
        <translation>Certificat incendie, plan approuvé et enregistrement de l’usine</translation>
    </message>
    <message>
        <source>Accident notices to the district factory inspector</source>
        <translation>Déclarations d’accident à l’inspecteur d’usines du district</translation>
    </message>
    <message>
        <source>Permission and consents for night work of women</source>
        <translation>Autorisation et accords pour le travail de nuit des femmes</translation>
    </message>
    <message>
        <source>Overtime of women by calendar month</source>
        <translation>Heures supplémentaires des femmes par mois civil</translation>
    </message>
    <message>
        <source>Madagascar is a pilot; no protocol made for it is known to us. This card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>Madagascar est un projet pilote ; nous ne connaissons aucun protocole fait pour ce pays. Cette fiche reprend le protocole général de 2018. Demandez au bureau central quelles étapes et quels délais valent ici.</translation>
    </message>
    <message>
        <source>Labour inspectorate of the labour ministry, through the programme only</source>
        <translation>Inspection du travail du ministère chargé du travail, seulement par le programme</translation>
    </message>
    <message>
        <source>Medical certificates and register of workers under 18</source>
        <translation>Certificats médicaux et registre des travailleurs de moins de 18 ans</translation>
    </message>
    <message>
        <source>Election papers of the workers' delegates</source>
        <translation>Procès-verbaux d’élection des délégués du personnel</translation>
    </message>
    <message>
        <source>Wage groups and seniority of the sample</source>
        <translation>Catégories professionnelles et ancienneté de l’échantillon</translation>
    </message>
    <message>
        <source>Receipts of CNaPS and of the health service</source>
        <translation>Reçus de la CNaPS et de l’organisation sanitaire</translation>
    </message>
    <message>
        <source>Minutes of the works committee</source>
        <translation>Procès-verbaux du comité d’entreprise</translation>
    </message>
    <message>
        <source>Papers on technical unemployment</source>
        <translation>Documents sur le chômage technique</translation>
    </message>
    <message>
        <source>Environmental permit</source>
        <translation>Permis environnemental</translation>
    </message>
    <message>
        <source>Contract with the medical service and results in numbers, without names</source>
        <translation>Contrat avec le service médical et résultats en chiffres, sans noms</translation>
    </message>
    <message>
        <source>Permits of the labour inspectorate for overtime</source>
        <translation>Autorisations de l’inspection du travail pour les heures supplémentaires</translation>
    </message>
    <message>
        <source>Night shift plan and transport after it</source>
        <translation>Plan des équipes de nuit et transport à la sortie</translation>
    </message>
    <message>
        <source>A protocol made for Nicaragua exists in Spanish, but could not be read. This card restates the general one of 2018. Ask head office for the Nicaraguan text: its steps and times come first.</source>
        <translation>Un protocole fait pour le Nicaragua existe en espagnol, mais n’a pas pu être lu. Cette fiche reprend le protocole général de 2018. Demandez le texte nicaraguayen au bureau central : ses étapes et ses délais passent en premier.</translation>
    </message>
    <message>
        <source>Labour inspectorate of the labour ministry (MITRAB), through the programme only</source>
        <translation>Inspection du travail du ministère du Travail (MITRAB), seulement par le programme</translation>
    </message>
    <message>
        <source>Permissions of parents and register of workers from 14 to 17</source>
        <translation>Autorisations parentales et registre des travailleurs de 14 à 17 ans</translation>
    </message>
    <message>
        <source>Certificates of the unions and lists of officers with their protection</source>
        <translation>Certificats des syndicats et listes des dirigeants avec leur protection</translation>
    </message>
    <message>
        <source>Payments to social security and to the training institute</source>
        <translation>Paiements à la sécurité sociale et à l’institut de formation</translation>
    </message>
    <message>
        <source>List of the thirteenth month</source>
        <translation>Liste du treizième mois</translation>
    </message>
    <message>
        <source>Permissions of the labour ministry for dismissals and suspensions</source>
        <translation>Autorisations du ministère du Travail pour les licenciements et suspensions</translation>
    </message>
    <message>
        <source>Safety licence and registered safety rules</source>
        <translation>Licence de sécurité et règlement de sécurité enregistré</translation>
    </message>
    <message>
        <source>Minutes and registration of the mixed safety committee</source>
        <translation>Procès-verbaux et enregistrement de la commission mixte de sécurité</translation>
    </message>
    <message>
        <source>Results of medical checks in numbers, without names</source>
        <translation>Résultats des examens médicaux en chiffres, sans noms</translation>
    </message>
    <message>
        <source>Shift plans: day, mixed and night</source>
        <translation>Plans des équipes : jour, mixte et nuit</translation>
    </message>
    <message>
        <source>Leave schedules of each half-year</source>
        <translation>Calendriers des congés de chaque semestre</translation>
    </message>
    <message>
        <source>No protocol made for Pakistan is known to us. This card restates the general one of 2018. Ask head office which steps and times hold here, and which province is told.</source>
        <translation>Nous ne connaissons aucun protocole fait pour le Pakistan. Cette fiche reprend le protocole général de 2018. Demandez au bureau central quelles étapes et quels délais valent ici. Demandez-lui aussi quelle province est informée.</translation>
    </message>
    <message>
        <source>Labour inspectorate of the province, through the programme only</source>
        <translation>Inspection du travail de la province, seulement par le programme</translation>
    </message>
    <message>
        <source>Certificates of fitness and identity papers of workers under 18</source>
        <translation>Certificats d’aptitude et papiers d’identité des travailleurs de moins de 18 ans</translation>
    </message>
    <message>
        <source>Members and minutes of the inquiry committee on harassment</source>
        <translation>Membres et procès-verbaux de la commission d’enquête sur le harcèlement</translation>
    </message>
    <message>
        <source>Register of advances (peshgi) and how they are paid back</source>
        <translation>Registre des avances (peshgi) et comment elles sont remboursées</translation>
    </message>
    <message>
        <source>Certificate of the bargaining agent and list of officers</source>
        <translation>Certificat de l’agent de négociation et liste des dirigeants</translation>
    </message>
    <message>
        <source>Charter of demands and settlements</source>
        <translation>Cahier de revendications et accords</translation>
    </message>
    <message>
        <source>Minimum wage notice of the province in force</source>
        <translation>Avis de salaire minimum de la province en vigueur</translation>
    </message>
    <message>
        <source>Receipts of social security and old-age benefits</source>
        <translation>Reçus de la sécurité sociale et de l’assurance vieillesse</translation>
    </message>
    <message>
        <source>Accounts of the workers' share in profits</source>
        <translation>Comptes de la participation des travailleurs aux bénéfices</translation>
    </message>
    <message>
        <source>Letters of appointment and tickets of the sample</source>
        <translation>Lettres d’embauche et cartes de travail de l’échantillon</translation>
    </message>
    <message>
        <source>Registration of contractors</source>
        <translation>Enregistrement des sous-traitants</translation>
    </message>
    <message>
        <source>Approved plan of the factory and fire safety certificate</source>
        <translation>Plan approuvé de l’usine et certificat de sécurité incendie</translation>
    </message>
    <message>
        <source>Exemptions of the province on hours and night work of women</source>
        <translation>Dérogations de la province sur les heures et le travail de nuit des femmes</translation>
    </message>
    <message>
        <source>No protocol made for Uzbekistan is known to us. This card restates the general one of 2018. Ask head office which steps and times hold here.</source>
        <translation>Nous ne connaissons aucun protocole fait pour l’Ouzbékistan. Cette fiche reprend le protocole général de 2018. Demandez au bureau central quelles étapes et quels délais valent ici.</translation>
    </message>
    <message>
        <source>State labour inspectorate, through the programme only</source>
        <translation>Inspection du travail de l’État, seulement par le programme</translation>
    </message>
    <message>
        <source>Consents of parents and medical checks of workers below 18</source>
        <translation>Autorisations parentales et examens médicaux des travailleurs de moins de 18 ans</translation>
    </message>
    <message>
        <source>Maternity and child care register</source>
        <translation>Registre des maternités et de la garde d’enfants</translation>
    </message>
    <message>
        <source>Orders on work outside the factory, such as harvest or cleaning, and who asked for it</source>
        <translation>Ordres de travail hors de l’usine, comme récolte ou nettoyage, et qui l’a demandé</translation>
    </message>
    <message>
        <source>Registration of the union or unions and list of officers</source>
        <translation>Enregistrement du ou des syndicats et liste de leurs dirigeants</translation>
    </message>
    <message>
        <source>Papers on social tax, pension savings and liability insurance</source>
        <translation>Documents sur l’impôt social, l’épargne retraite et l’assurance responsabilité</translation>
    </message>
    <message>
        <source>Regional coefficient of the district, where there is one</source>
        <translation>Coefficient régional du district, s’il y en a un</translation>
    </message>
    <message>
        <source>Contracts and work books in the electronic register</source>
        <translation>Contrats et livrets de travail dans le registre électronique</translation>
    </message>
    <message>
        <source>Attestation of workplaces</source>
        <translation>Attestation des postes de travail</translation>
    </message>
    <message>
        <source>Minutes of the labour protection commission</source>
        <translation>Procès-verbaux de la commission de protection du travail</translation>
    </message>
    <message>
        <source>Written consents to overtime</source>
        <translation>Accords écrits pour les heures supplémentaires</translation>
    </message>
    <message>
        <source>Schedule of annual leave</source>
        <translation>Calendrier des congés annuels</translation>
    </message>
    <message>
        <source>Viet Nam has a protocol of its own, signed with the labour ministry in August 2017. It brings in the labour inspectorate and the department for the affairs of children. Its steps and times are not known to us; those below are the general ones of 2018. Ask head office which hold here.</source>
        <translation>Le Viet Nam a son propre protocole, signé avec le ministère du Travail en août 2017. Il fait intervenir l’inspection du travail et le service chargé des affaires des enfants. Nous n’en connaissons pas les étapes ni les délais ; ceux ci-dessous sont les généraux de 2018. Demandez au bureau central lesquels valent ici.</translation>
    </message>
    <message>
        <source>Department for the affairs of children, through the programme only</source>
        <translation>Service chargé des affaires des enfants, seulement par le programme</translation>
    </message>
    <message>
        <source>Vote of the workers on the agreement, and proof that it was sent to the authority</source>
        <translation>Vote des travailleurs sur la convention, et preuve de son envoi à l’autorité</translation>
    </message>
    <message>
        <source>Payments of two percent to the union</source>
        <translation>Versements de 2 % au syndicat</translation>
    </message>
    <message>
        <source>Wage scale of the factory and how it was consulted</source>
        <translation>Grille de salaires de l’usine et comment elle a été consultée</translation>
    </message>
    <message>
        <source>Papers on social, health and unemployment insurance</source>
        <translation>Documents d’assurance sociale, maladie et chômage</translation>
    </message>
    <message>
        <source>Proof of the region each unit stands in</source>
        <translation>Preuve de la région où se trouve chaque unité</translation>
    </message>
    <message>
        <source>Rules on dialogue, minutes of dialogues and of the workers' conference</source>
        <translation>Règlement du dialogue, procès-verbaux des dialogues et de la conférence des travailleurs</translation>
    </message>
    <message>
        <source>Reports on the use of labour</source>
        <translation>Rapports sur l’emploi de la main-d’œuvre</translation>
    </message>
    <message>
        <source>Reports of the yearly measurements and health checks</source>
        <translation>Rapports des mesures annuelles et des visites médicales</translation>
    </message>
    <message>
        <source>Monthly and yearly totals of overtime for each worker</source>
        <translation>Totaux mensuels et annuels des heures supplémentaires de chaque travailleur</translation>
    </message>
    <message>
        <source>Notice to the authority of overtime above 200 hours</source>
        <translation>Avis à l’autorité pour plus de 200 heures supplémentaires</translation>
    </message>
    <message>
        <source>{tool}, {country} law pack {version}</source>
        <translation>{tool}, lois : {country}, version {version}</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
    <message>
        <source>New assessments begin with it. Those that have begun keep theirs.</source>
        <translation>Les nouvelles évaluations commencent avec lui. Celles qui ont commencé gardent le leur.</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation>
            <numerusform>%n autre changement</numerusform>
            <numerusform>%n autres changements</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {before} becomes {after}</source>
        <translation>{name} : {before} devient {after}</translation>
    </message>
    <message>
        <source>New: {name}, {after}</source>
        <translation>Nouveau : {name}, {after}</translation>
    </message>
    <message>
        <source>No longer: {name}</source>
        <translation>Supprimé : {name}</translation>
    </message>
    <message>
        <source>New question {name}</source>
        <translation>Nouvelle question {name}</translation>
    </message>
    <message>
        <source>Question {name} is changed</source>
        <translation>La question {name} est modifiée</translation>
    </message>
    <message>
        <source>Question {name} is not asked any more</source>
        <translation>La question {name} n’est plus posée</translation>
    </message>
    <message>
        <source>The urgent procedure is changed</source>
        <translation>La procédure d’urgence est modifiée</translation>
    </message>
    <message>
        <source>Samples, time limits, papers or meetings are changed</source>
        <translation>Échantillons, délais, documents ou réunions sont modifiés</translation>
    </message>
    <message>
        <source>{line}, from {day}</source>
        <translation>{line}, à partir du {day}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Findings and evidence</source>
        <translation>Constats et preuves</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n pay records</source>
        <translation>
            <numerusform>%n fiche de paie</numerusform>
            <numerusform>%n fiches de paie</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Pas remis</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Non disponible</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>There is no table here. Copy the cells in Excel, then paste them</source>
        <translation>Il n’y a pas de tableau ici. Copiez les cellules dans Excel, puis collez-les</translation>
    </message>
    <message>
        <source>A sample may have up to {rows} rows and {columns} columns</source>
        <translation>Un échantillon peut avoir jusqu’à {rows} lignes et {columns} colonnes</translation>
    </message>
    <message>
        <source>Row {row}, {heading}: ‘{text}’ is not a number</source>
        <translation>Ligne {row}, {heading} : « {text} » n’est pas un nombre</translation>
    </message>
    <message>
        <source>Row {row}, {heading}: ‘{text}’ must be 0 or more</source>
        <translation>Ligne {row}, {heading} : « {text} » doit être 0 ou plus</translation>
    </message>
    <message>
        <source>Row {row}, {heading}: ‘{text}’ is more than the hours of a month</source>
        <translation>Ligne {row}, {heading} : « {text} » dépasse les heures d’un mois</translation>
    </message>
    <message>
        <source>Row {row}, {heading}: ‘{text}’ can mean two numbers. Write it without the point, or with fewer decimals</source>
        <translation>Ligne {row}, {heading} : « {text} » peut vouloir dire deux nombres. Écrivez-le sans le point, ou avec moins de décimales</translation>
    </message>
    <message>
        <source>Row {row}, {heading}: the text is too long for a cell</source>
        <translation>Ligne {row}, {heading} : le texte est trop long pour une cellule</translation>
    </message>
    <message>
        <source>Left out, because pay records hold no names or card numbers: {columns}</source>
        <translation>Exclues, car les fiches de paie ne contiennent ni noms ni numéros de carte : {columns}</translation>
    </message>
    <message>
        <source>{heading}: from {lowest} to {highest} in {filled} rows</source>
        <translation>{heading} : de {lowest} à {highest} dans {filled} lignes</translation>
    </message>
    <message>
        <source>{heading}: from {lowest} to {highest}, together {total} in {filled} rows</source>
        <translation>{heading} : de {lowest} à {highest}, total {total} dans {filled} lignes</translation>
    </message>
    <message>
        <source>{heading}: {rows} of {of} rows are below the minimum wage of their grade. Check days and hours before you judge</source>
        <translation>{heading} : {rows} lignes sur {of} sont sous le salaire minimum de leur grade. Vérifiez les jours et les heures avant de juger</translation>
    </message>
    <message>
        <source>{heading}: {rows} of {of} rows are below {lowest} {currency} a month, the lowest minimum wage. Check grade, days and hours before you judge</source>
        <translation>{heading} : {rows} lignes sur {of} sont sous {lowest} {currency} par mois, le salaire minimum le plus bas. Vérifiez le grade, les jours et les heures avant de juger</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>How far it came</source>
        <translation>Où en est le document</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>For example, promised for tomorrow. No names</source>
        <translation>Par exemple, promis pour demain. Aucun nom</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Question number</source>
        <translation>Numéro de la question</translation>
    </message>
    <message>
        <source>Photograph the paper at its question: it goes through Hide faces there</source>
        <translation>Photographiez le document à sa question : là, la photo passe par « Cacher les visages »</translation>
    </message>
    <message>
        <source>Put on this question</source>
        <translation>Placer sur cette question</translation>
    </message>
    <message>
        <source>Open question {number}</source>
        <translation>Ouvrir la question {number}</translation>
    </message>
    <message>
        <source>Take it off {number}</source>
        <translation>Retirer de {number}</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>PapersPane</name>
    <message>
        <source>No papers are asked for here</source>
        <translation>Aucun document n’est demandé ici</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>{status}, on this question</source>
        <translation>{status}, sur cette question</translation>
    </message>
</context>
<context>
    <name>PapersPresenter</name>
    <message>
        <source>There is no question with this number. Enter one like 7.42</source>
        <translation>Aucune question n’a ce numéro. Entrez-en un comme 7.42</translation>
    </message>
    <message>
        <source>{count} more cells cannot be read</source>
        <translation>Encore {count} cellules illisibles</translation>
    </message>
    <message>
        <source>{rows} kept</source>
        <translation>Gardé : {rows}</translation>
    </message>
    <message>
        <source>Sample removed</source>
        <translation>Échantillon supprimé</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Autre document</translation>
    </message>
    <message>
        <source>It is added to the cluster of the chosen paper</source>
        <translation>Il s’ajoute au domaine du document choisi</translation>
    </message>
    <message>
        <source>Add paper</source>
        <translation>Ajouter un document</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>{done} of {total} papers are done.</source>
        <translation>Documents faits : {done} sur {total}.</translation>
    </message>
    <message>
        <source>{done} of {total} papers are done. Keys 1 to 6 mark one and go on.</source>
        <translation>Documents faits : {done} sur {total}. Les touches 1 à 6 en marquent un et passent au suivant.</translation>
    </message>
    <message>
        <source>{cluster}: {done} of {total}</source>
        <translation>{cluster} : {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>PasteTable</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste pay records</source>
        <translation>Coller des fiches de paie</translation>
    </message>
    <message>
        <source>Copy the cells in Excel, headings included, and paste them here. Columns with names or card numbers are left out.</source>
        <translation>Copiez les cellules dans Excel, titres compris, et collez-les ici. Les colonnes avec des noms ou des numéros de carte sont exclues.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Keep these records</source>
        <translation>Garder ces fiches</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>Ne rien garder</translation>
    </message>
</context>
<context>
    <name>PayCard</name>
    <message>
        <source>Pay records</source>
        <translation>Fiches de paie</translation>
    </message>
    <message>
        <source>Sample months</source>
        <translation>Mois de l’échantillon</translation>
    </message>
    <message>
        <source>Year and month, for example 2026-02, 2026-04</source>
        <translation>Année et mois, par exemple 2026-02, 2026-04</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Coller depuis Excel</translation>
    </message>
    <message>
        <source>{done} looked at</source>
        <translation>Examinées : {done}</translation>
    </message>
    <message>
        <source>{done} of {total} looked at</source>
        <translation>{done} examinées sur {total}</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Sign here</source>
        <translation>Signer ici</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Signé sur papier</translation>
    </message>
    <message>
        <source>Take signature back</source>
        <translation>Retirer la signature</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep signature</source>
        <translation>Garder la signature</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Redessiner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{function}, {side}</source>
        <translation>{function}, {side}</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>Signature de {name}</translation>
    </message>
    <message>
        <source>Box for the signature of {name}</source>
        <translation>Cadre pour la signature de {name}</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action} : {name}</translation>
    </message>
</context>
<context>
    <name>PhotoEditScreen</name>
    <message>
        <source>edit photo</source>
        <translation>retouche de photo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stylo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Rogner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>Save photo</source>
        <translation>Enregistrer la photo</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <translation>Ouverture de la photo</translation>
    </message>
    <message>
        <source>Photo {place} of {total}, question {number}</source>
        <translation>Photo {place} sur {total}, question {number}</translation>
    </message>
    <message>
        <source>Photo {place} of {total}</source>
        <translation>Photo {place} sur {total}</translation>
    </message>
</context>
<context>
    <name>PhotoEditor</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Dans le rapport</translation>
    </message>
    <message>
        <source>Left out of the report</source>
        <translation>Exclue du rapport</translation>
    </message>
    <message>
        <source>Taken off {number}. The photo is kept</source>
        <translation>Retirée de {number}. La photo est gardée</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message numerus="yes">
        <source>%n faces visible</source>
        <translation>
            <numerusform>%n visage visible</numerusform>
            <numerusform>%n visages visibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas hidden</source>
        <translation>
            <numerusform>%n zone cachée</numerusform>
            <numerusform>%n zones cachées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faces</source>
        <translation>
            <numerusform>%n visage</numerusform>
            <numerusform>%n visages</numerusform>
        </translation>
    </message>
    <message>
        <source>in report</source>
        <translation>dans le rapport</translation>
    </message>
    <message>
        <source>left out of report</source>
        <translation>exclue du rapport</translation>
    </message>
    <message>
        <source>to sort</source>
        <translation>à trier</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>Sans légende</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>PhotoImport</name>
    <message numerus="yes">
        <source>%n photos were still to come in when your data was closed. They are added now</source>
        <translation>
            <numerusform>%n photo restait à ajouter quand vos données ont été fermées. Elle est ajoutée maintenant</numerusform>
            <numerusform>%n photos restaient à ajouter quand vos données ont été fermées. Elles sont ajoutées maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that were to come in are not where they were. Connect their card, and add them again</source>
        <translation>
            <numerusform>%n fichier à ajouter n’est plus à sa place. Connectez sa carte, puis ajoutez-le de nouveau</numerusform>
            <numerusform>%n fichiers à ajouter ne sont plus à leur place. Connectez leur carte, puis ajoutez-les de nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said}. %n more are there, and are offered when these are in</source>
        <translation>
            <numerusform>{said}. Il en reste %n : elle sera proposée ensuite</numerusform>
            <numerusform>{said}. Il en reste %n : elles seront proposées ensuite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new photos in {name}</source>
        <translation>
            <numerusform>%n nouvelle photo dans {name}</numerusform>
            <numerusform>%n nouvelles photos dans {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new photos on card {name}</source>
        <translation>
            <numerusform>%n nouvelle photo sur la carte {name}</numerusform>
            <numerusform>%n nouvelles photos sur la carte {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>No new photos in {folder}</source>
        <translation>Aucune nouvelle photo dans {folder}</translation>
    </message>
    <message>
        <source>{folder} cannot be read. Choose another folder</source>
        <translation>{folder} ne peut pas être lu. Choisissez un autre dossier</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Image collée.png</translation>
    </message>
    <message>
        <source>Copying photos</source>
        <translation>Copie des photos</translation>
    </message>
</context>
<context>
    <name>PhotoStage</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>PhotoWatch</name>
    <message>
        <source>Looking for faces</source>
        <translation>Recherche de visages</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Put on {number}</source>
        <translation>Placer sur {number}</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Dans le rapport</translation>
    </message>
    <message>
        <source>Left out of the report</source>
        <translation>Exclue du rapport</translation>
    </message>
    <message>
        <source>No visible faces were found. Open the photo to hide a part by hand</source>
        <translation>Aucun visage visible n’a été trouvé. Ouvrez la photo pour cacher une zone à la main</translation>
    </message>
    <message numerus="yes">
        <source>%n faces hidden</source>
        <translation>
            <numerusform>%n visage caché</numerusform>
            <numerusform>%n visages cachés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosScreen</name>
    <message>
        <source>photos</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>To sort</source>
        <translation>À trier</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Visible faces</source>
        <translation>Visages visibles</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Pas encore de question</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Import from a folder</source>
        <translation>Importer d’un dossier</translation>
    </message>
    <message>
        <source>Hide faces</source>
        <translation>Cacher les visages</translation>
    </message>
    <message>
        <source>Edit photo</source>
        <translation>Modifier la photo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>Photos et documents</translation>
    </message>
    <message>
        <source>{used} used, {left_out} left out, {to_sort} to sort</source>
        <translation>{used} utilisées, {left_out} exclues, {to_sort} à trier</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Pas encore de photo</translation>
    </message>
    <message>
        <source>No photos with this filter</source>
        <translation>Aucune photo avec ce filtre</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>Masquage en cours</translation>
    </message>
    <message>
        <source>Sort them</source>
        <translation>Les trier</translation>
    </message>
    <message>
        <source>Copying photos</source>
        <translation>Copie des photos</translation>
    </message>
    <message>
        <source>You can keep working. If you stop, the {done} copied photos stay.</source>
        <translation>Vous pouvez continuer à travailler. Si vous arrêtez, les {done} photos copiées restent.</translation>
    </message>
    <message>
        <source>There is no photo on the clipboard</source>
        <translation>Il n’y a pas de photo dans le presse-papiers</translation>
    </message>
    <message>
        <source>Add photos or papers</source>
        <translation>Ajouter des photos ou documents</translation>
    </message>
    <message>
        <source>Photos and papers ({kinds})</source>
        <translation>Photos et documents ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>Sort %n new photos</source>
        <translation>
            <numerusform>Trier %n nouvelle photo</numerusform>
            <numerusform>Trier %n nouvelles photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Open</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done by the factory</source>
        <translation>Fait par l’usine</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>De nouveau constaté</translation>
    </message>
    <message>
        <source>On papers and photos</source>
        <translation>Sur documents et photos</translation>
    </message>
    <message>
        <source>At a visit</source>
        <translation>Lors d’une visite</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Encore à faire</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>By cluster</source>
        <translation>Par domaine</translation>
    </message>
    <message>
        <source>By root cause</source>
        <translation>Par cause</translation>
    </message>
    <message>
        <source>No root cause yet</source>
        <translation>Pas encore de cause</translation>
    </message>
    <message>
        <source>No compliance point</source>
        <translation>Sans point de conformité</translation>
    </message>
    <message>
        <source>Found by the factory</source>
        <translation>Trouvé par l’usine</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Rien n’est encore écrit</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Root cause in own words</source>
        <translation>Cause en d’autres mots</translation>
    </message>
    <message>
        <source>How it is checked</source>
        <translation>Mode de vérification</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Taken off the plan</source>
        <translation>Retirée du plan</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Compliance point</source>
        <translation>Point de conformité</translation>
    </message>
    <message>
        <source>{what} chosen</source>
        <translation>{what} (choisi)</translation>
    </message>
    <message>
        <source>{what} taken off</source>
        <translation>{what} (retiré)</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field} : {value}</translation>
    </message>
</context>
<context>
    <name>PlanLinePane</name>
    <message>
        <source>Back to the plan</source>
        <translation>Retour au plan</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où en est la ligne</translation>
    </message>
    <message>
        <source>How is the correction checked?</source>
        <translation>Comment vérifie-t-on la correction ?</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Pas décidé</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>A function, not a name, for example maintenance lead</source>
        <translation>Une fonction, pas un nom, par exemple responsable de la maintenance</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Year-month-day, for example 2026-06-30</source>
        <translation>Année-mois-jour, par exemple 2026-06-30</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>Dans %n jour</numerusform>
            <numerusform>Dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Why did it happen?</source>
        <translation>Pourquoi est-ce arrivé ?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos propres mots</translation>
    </message>
    <message>
        <source>What shows the correction</source>
        <translation>Ce qui montre la correction</translation>
    </message>
    <message>
        <source>No photo or paper yet</source>
        <translation>Pas encore de photo ni de document</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Take off the plan</source>
        <translation>Retirer du plan</translation>
    </message>
    <message>
        <source>Found by the factory</source>
        <translation>Trouvé par l’usine</translation>
    </message>
    <message>
        <source>Found again in cycle {cycle}. Mark it as repeated?</source>
        <translation>Retrouvé au cycle {cycle}. Marquer comme de nouveau constaté ?</translation>
    </message>
    <message>
        <source>Verified on {day}: {method}</source>
        <translation>Vérifié le {day} : {method}</translation>
    </message>
    <message>
        <source>Use this wording</source>
        <translation>Utiliser ce texte</translation>
    </message>
    <message>
        <source>Changed to {word}</source>
        <translation>État : maintenant {word}</translation>
    </message>
    <message>
        <source>Take this line off the plan?</source>
        <translation>Retirer cette ligne du plan ?</translation>
    </message>
    <message>
        <source>It leaves every list and paper. What was written stays in the history.</source>
        <translation>Elle disparaît de toute liste et de tout document. Ce qui est écrit reste dans l’historique.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Taken off the plan</source>
        <translation>Retirée du plan</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>Improvement plan</source>
        <translation>Plan d’amélioration</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Enregistrer en Excel</translation>
    </message>
    <message>
        <source>Take in Excel</source>
        <translation>Importer Excel</translation>
    </message>
    <message>
        <source>One page as PDF</source>
        <translation>Une page en PDF</translation>
    </message>
    <message>
        <source>One page as Word</source>
        <translation>Une page en Word</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <source>How the plan is shown</source>
        <translation>Présentation du plan</translation>
    </message>
    <message>
        <source>Lines of the plan</source>
        <translation>Lignes du plan</translation>
    </message>
    <message>
        <source>The plan has no lines yet</source>
        <translation>Le plan n’a pas encore de ligne</translation>
    </message>
    <message>
        <source>Begin with the findings of the newest assessment.</source>
        <translation>Commencez par les constats de la dernière évaluation.</translation>
    </message>
    <message>
        <source>No line of this kind</source>
        <translation>Aucune ligne de ce genre</translation>
    </message>
    <message>
        <source>New line. Write what is done about it</source>
        <translation>Nouvelle ligne. Écrivez ce qui est fait</translation>
    </message>
    <message>
        <source>Save to this folder</source>
        <translation>Enregistrer dans ce dossier</translation>
    </message>
    <message>
        <source>Saved as ‘{file}’ in {folder}</source>
        <translation>Enregistré sous « {file} » dans {folder}</translation>
    </message>
    <message>
        <source>The plan that the factory filled in</source>
        <translation>Le plan rempli par l’usine</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taken in. There are %n problems</source>
        <translation>
            <numerusform>Rien n’a été importé. Il y a %n problème</numerusform>
            <numerusform>Rien n’a été importé. Il y a %n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this file is new</source>
        <translation>Rien n’est nouveau dans ce fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed</source>
        <translation>
            <numerusform>%n ligne modifiée</numerusform>
            <numerusform>%n lignes modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n nouvelle ligne</numerusform>
            <numerusform>%n nouvelles lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a decision</source>
        <translation>
            <numerusform>%n à trancher</numerusform>
            <numerusform>%n à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>saving the plan</source>
        <translation>l’enregistrement du plan</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>Start the exit meeting?</source>
        <translation>Commencer la réunion de clôture ?</translation>
    </message>
    <message>
        <source>Confidential notes will close. You need your PIN to open them again.</source>
        <translation>Les notes confidentielles vont se fermer. Il faut votre PIN pour les rouvrir.</translation>
    </message>
    <message>
        <source>Start exit meeting</source>
        <translation>Commencer la réunion</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Exit meeting started, notes closed</source>
        <translation>Réunion de clôture commencée, notes fermées</translation>
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
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Lock when nobody is there for</source>
        <translation>Verrouiller après une inactivité de</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Masquer l’écran</translation>
    </message>
    <message>
        <source>Change this key</source>
        <translation>Modifier cette touche</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Comment vous le savez</translation>
    </message>
    <message>
        <source>On the page of findings, somebody beside you could read who told you.</source>
        <translation>Sur la page des constats, quelqu’un à côté de vous pourrait lire qui vous a parlé.</translation>
    </message>
    <message>
        <source>Hide sources there</source>
        <translation>Y cacher les sources</translation>
    </message>
    <message>
        <source>{keys} covers the screen at once, in every window.</source>
        <translation>{keys} masque l’écran tout de suite, dans chaque fenêtre.</translation>
    </message>
    <message>
        <source>No key covers the screen. Set one, so that you are fast enough.</source>
        <translation>Aucune touche ne masque l’écran. Choisissez-en une, pour aller assez vite.</translation>
    </message>
</context>
<context>
    <name>ProblemNote</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ProfileSheet</name>
    <message>
        <source>Factory profile</source>
        <translation>Profil de l’usine</translation>
    </message>
    <message>
        <source>These facts decide which questions apply. Leave open what you do not know.</source>
        <translation>Ces données décident des questions qui s’appliquent. Laissez vide ce que vous ne savez pas.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n de moins</numerusform>
            <numerusform>%n de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>De nouveau constaté</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Asked in parts</source>
        <translation>Posée en parties</translation>
    </message>
    <message>
        <source>Asked together</source>
        <translation>Regroupée</translation>
    </message>
    <message>
        <source>Law changed</source>
        <translation>Loi modifiée</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Non comparable</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore évalué</translation>
    </message>
    <message>
        <source>The tool no longer asks this.</source>
        <translation>Le questionnaire ne pose plus cette question.</translation>
    </message>
    <message>
        <source>The tool did not ask this before.</source>
        <translation>Le questionnaire ne posait pas cette question avant.</translation>
    </message>
    <message>
        <source>It does not apply to the factory now.</source>
        <translation>Elle ne s’applique plus à l’usine.</translation>
    </message>
    <message>
        <source>It did not apply to the factory before.</source>
        <translation>Elle ne s’appliquait pas à l’usine avant.</translation>
    </message>
    <message>
        <source>It was not checked now.</source>
        <translation>Elle n’a pas été vérifiée cette fois.</translation>
    </message>
    <message>
        <source>It was not checked before.</source>
        <translation>Elle n’avait pas été vérifiée avant.</translation>
    </message>
    <message>
        <source>It waits for an answer.</source>
        <translation>Elle attend une réponse.</translation>
    </message>
    <message>
        <source>It was not answered before.</source>
        <translation>Elle n’avait pas de réponse avant.</translation>
    </message>
    <message>
        <source>The tool now asks this in several questions.</source>
        <translation>Le questionnaire la pose maintenant en plusieurs questions.</translation>
    </message>
    <message>
        <source>The tool now asks several questions in one.</source>
        <translation>Le questionnaire réunit maintenant plusieurs questions en une.</translation>
    </message>
    <message>
        <source>The law was another at the visit before.</source>
        <translation>La loi était différente à la visite précédente.</translation>
    </message>
    <message>
        <source>Nobody has said how the questions of the two tools belong together.</source>
        <translation>Personne n’a dit comment les questions des deux questionnaires se correspondent.</translation>
    </message>
    <message>
        <source>Agreed action: not begun.</source>
        <translation>Action convenue : pas commencée.</translation>
    </message>
    <message>
        <source>Agreed action: in progress.</source>
        <translation>Action convenue : en cours.</translation>
    </message>
    <message>
        <source>Agreed action: done by the factory, not verified.</source>
        <translation>Action convenue : faite par l’usine, pas vérifiée.</translation>
    </message>
    <message>
        <source>Agreed action: done and verified.</source>
        <translation>Action convenue : faite et vérifiée.</translation>
    </message>
    <message>
        <source>Agreed action: repeated.</source>
        <translation>Action convenue : problème de nouveau constaté.</translation>
    </message>
    <message>
        <source>{count} fixed</source>
        <translation>corrigés : {count}</translation>
    </message>
    <message>
        <source>{count} repeated</source>
        <translation>de nouveau constatés : {count}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>nouveaux : {count}</translation>
    </message>
    <message>
        <source>{count} not compared</source>
        <translation>non comparés : {count}</translation>
    </message>
    <message>
        <source>Cycle {cycle}, {month}</source>
        <translation>Cycle {cycle}, {month}</translation>
    </message>
    <message>
        <source>Cycle {cycle}</source>
        <translation>Cycle {cycle}</translation>
    </message>
    <message>
        <source>asked in another way. {answers}</source>
        <translation>posée autrement. {answers}</translation>
    </message>
    <message>
        <source>{when}: {judgement}.</source>
        <translation>{when} : {judgement}.</translation>
    </message>
    <message>
        <source>{count} in cycle {cycle}</source>
        <translation>{count} au cycle {cycle}</translation>
    </message>
    <message>
        <source>as many</source>
        <translation>autant</translation>
    </message>
</context>
<context>
    <name>ProgressPresenter</name>
    <message>
        <source>Findings: {before} in cycle {older}, {after} in cycle {newer}</source>
        <translation>Constats : {before} au cycle {older}, {after} au cycle {newer}</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Compliance point</source>
        <translation>Point de conformité</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Last cycle</source>
        <translation>Dernier cycle</translation>
    </message>
    <message>
        <source>This cycle</source>
        <translation>Ce cycle</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Finding last cycle</source>
        <translation>Constat du dernier cycle</translation>
    </message>
    <message>
        <source>Finding this cycle</source>
        <translation>Constat de ce cycle</translation>
    </message>
    <message>
        <source>No findings in both cycles</source>
        <translation>Aucun constat dans les deux cycles</translation>
    </message>
    <message>
        <source>{point}. Last cycle {before}, this cycle {after}</source>
        <translation>{point}. Dernier cycle {before}, ce cycle {after}</translation>
    </message>
    <message>
        <source>{question}: {change}</source>
        <translation>{question} : {change}</translation>
    </message>
    <message>
        <source>last cycle {answer}</source>
        <translation>dernier cycle {answer}</translation>
    </message>
    <message>
        <source>this cycle {answer}</source>
        <translation>ce cycle {answer}</translation>
    </message>
    <message>
        <source>Cycle {cycle}, {dates}</source>
        <translation>Cycle {cycle}, {dates}</translation>
    </message>
    <message>
        <source>Cycle {cycle}</source>
        <translation>Cycle {cycle}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Pas posée</translation>
    </message>
</context>
<context>
    <name>ProgressScreen</name>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Findings by cluster</source>
        <translation>Constats par domaine</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>De nouveau constaté</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Non comparé</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <source>Copies the rows that are shown, to paste into a spreadsheet</source>
        <translation>Copie les lignes affichées, à coller dans un tableur</translation>
    </message>
    <message>
        <source>Findings of both visits</source>
        <translation>Constats des deux visites</translation>
    </message>
    <message>
        <source>No finding is of this kind.</source>
        <translation>Aucun constat de ce genre.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Il n’y a encore rien à comparer</translation>
    </message>
    <message>
        <source>When this factory has two visits on this device, they stand here side by side.</source>
        <translation>Quand cette usine aura deux visites sur cet appareil, elles seront ici côte à côte.</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progrès</translation>
    </message>
    <message>
        <source>Copied. Paste it into a spreadsheet</source>
        <translation>Copié. Collez-le dans un tableur</translation>
    </message>
    <message>
        <source>Practice data. </source>
        <translation>Données d’exercice. </translation>
    </message>
    <message>
        <source>The earlier visit. Press to choose another</source>
        <translation>La visite la plus ancienne. Appuyez pour en choisir une autre</translation>
    </message>
    <message>
        <source>The later visit. Press to choose another</source>
        <translation>La visite la plus récente. Appuyez pour en choisir une autre</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Créer un nouveau dossier</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Flagged for later</source>
        <translation>Marquée pour plus tard</translation>
    </message>
    <message>
        <source>Flag for later</source>
        <translation>Marquer pour plus tard</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Enregistrer et continuer</translation>
    </message>
</context>
<context>
    <name>QuestionListPane</name>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Question list</source>
        <translation>Liste des questions</translation>
    </message>
    <message>
        <source>Filter questions</source>
        <translation>Filtrer les questions</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>À évaluer</translation>
    </message>
    <message>
        <source>NC</source>
        <comment>short for non-compliant</comment>
        <translation>NC</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Marquées</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>questions of the clusters given to me</comment>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>No question has these words</source>
        <translation>Aucune question ne contient ces mots</translation>
    </message>
    <message>
        <source>No questions left</source>
        <translation>Plus de question à évaluer</translation>
    </message>
    <message>
        <source>No non-compliant questions</source>
        <translation>Aucune question non conforme</translation>
    </message>
    <message>
        <source>No flagged questions</source>
        <translation>Aucune question marquée</translation>
    </message>
    <message>
        <source>No cluster is given to you</source>
        <translation>Aucun domaine ne vous est confié</translation>
    </message>
    <message>
        <source>No questions of this kind</source>
        <translation>Aucune question de ce genre</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Comment le savez-vous ?</translation>
    </message>
    <message>
        <source>Choose every way you checked this. Two or more make a finding stronger</source>
        <translation>Choisissez toutes les façons dont vous avez vérifié. Deux ou plus rendent un constat plus solide</translation>
    </message>
    <message>
        <source>Publicly reported</source>
        <translation>Rendu public</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>Que vérifier</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>Compliant means: {words}</source>
        <translation>Conforme veut dire : {words}</translation>
    </message>
    <message>
        <source>Hide guidance</source>
        <translation>Cacher les conseils</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Same as {number}</source>
        <translation>Comme {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n comments from head office to answer</source>
        <translation>
            <numerusform>%n commentaire du bureau central attend une réponse</numerusform>
            <numerusform>%n commentaires du bureau central attendent une réponse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPresenter</name>
    <message>
        <source>This question is there in one language only</source>
        <translation>Cette question n’existe que dans une langue</translation>
    </message>
    <message>
        <source>By its profile this question does not apply to this factory. What is recorded here is kept</source>
        <translation>D’après son profil, cette question ne s’applique pas à cette usine. Ce qui est noté ici est gardé</translation>
    </message>
    <message>
        <source>{number} changed to {word}. The finding text is kept</source>
        <translation>{number} : maintenant {word}. Le texte du constat est gardé</translation>
    </message>
    <message>
        <source>Decided: {what}</source>
        <translation>Décidé : {what}</translation>
    </message>
    <message>
        <source>{point}: {done} of {total} answered, {found} non-compliant</source>
        <translation>{point} : {done} réponses sur {total}, non conformes : {found}</translation>
    </message>
    <message>
        <source>{word}, saved</source>
        <translation>{word}, enregistré</translation>
    </message>
    <message>
        <source>Question {number}, {label}, {word}, {left} left</source>
        <translation>Question {number}, {label}, {word}, à évaluer : {left}</translation>
    </message>
</context>
<context>
    <name>QuestionTree</name>
    <message numerus="yes">
        <source>%n non-compliant</source>
        <translation>
            <numerusform>%n non conforme</numerusform>
            <numerusform>%n non conformes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} answered</source>
        <translation>{done} réponses sur {total}</translation>
    </message>
    <message>
        <source>flagged for later</source>
        <translation>marquée pour plus tard</translation>
    </message>
    <message>
        <source>changed on two devices</source>
        <translation>modifiée sur deux appareils</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>compliant</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>non-compliant</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>QuestionsScreen</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Question list</source>
        <translation>Liste des questions</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>{count} à évaluer</translation>
    </message>
    <message>
        <source>This is the last question. {count} left</source>
        <translation>C’est la dernière question. {count} à évaluer</translation>
    </message>
    <message>
        <source>Nothing more with this filter</source>
        <translation>Plus rien avec ce filtre</translation>
    </message>
</context>
<context>
    <name>QuickNote</name>
    <message>
        <source>Note without a question</source>
        <translation>Note sans question</translation>
    </message>
    <message>
        <source>Confidential. It is saved while you type and is in no report. No names.</source>
        <translation>Confidentielle. Elle s’enregistre pendant la saisie et n’est dans aucun rapport. Aucun nom.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Close note</source>
        <translation>Fermer la note</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>Notes précédentes</translation>
    </message>
    <message>
        <source>Put on {number}</source>
        <translation>Placer sur {number}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Why was this not checked?</source>
        <translation>Pourquoi n’a-t-on pas vérifié ?</translation>
    </message>
    <message>
        <source>Why does this not apply?</source>
        <translation>Pourquoi cela ne s’applique-t-il pas ?</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Not enough time</source>
        <translation>Pas assez de temps</translation>
    </message>
    <message>
        <source>No access to the place or the people</source>
        <translation>Pas d’accès au lieu ou aux personnes</translation>
    </message>
    <message>
        <source>Papers were not given</source>
        <translation>Documents non remis</translation>
    </message>
    <message>
        <source>The factory does not have this</source>
        <translation>L’usine n’a pas cela</translation>
    </message>
    <message>
        <source>No workers of this group</source>
        <translation>Aucun travailleur de ce groupe</translation>
    </message>
    <message>
        <source>Did not happen in the period looked at</source>
        <translation>N’a pas eu lieu dans la période examinée</translation>
    </message>
</context>
<context>
    <name>RecoverSheet</name>
    <message>
        <source>Use the recovery code</source>
        <translation>Utiliser le code de récupération</translation>
    </message>
    <message>
        <source>The code you wrote down last for this device. It opens your data and sets a new passphrase. Confidential notes still need their own PIN.</source>
        <translation>Le dernier code que vous avez noté pour cet appareil. Il ouvre vos données et définit une nouvelle phrase secrète. Les notes confidentielles demandent toujours leur propre PIN.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Small letters and spaces are fine</source>
        <translation>Minuscules et espaces conviennent</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Répéter la phrase secrète</translation>
    </message>
    <message>
        <source>Open with the code</source>
        <translation>Ouvrir avec le code</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Enter the recovery code</source>
        <translation>Entrez le code de récupération</translation>
    </message>
    <message>
        <source>Enter a new passphrase</source>
        <translation>Entrez une nouvelle phrase secrète</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Write it on paper and keep it away from this device. It is the only way in when the passphrase is lost. It is shown once and kept nowhere here.</source>
        <translation>Notez-le sur papier et gardez-le loin de cet appareil. C’est le seul accès si la phrase secrète est perdue. Il s’affiche une seule fois et n’est gardé nulle part ici.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai noté</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>RegionSettings</name>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>As the language: {digits}</source>
        <translation>Comme la langue : {digits}</translation>
    </message>
    <message>
        <source>For what is shown. You can type digits of every script.</source>
        <translation>Pour l’affichage. Vous pouvez saisir les chiffres de toute écriture.</translation>
    </message>
    <message>
        <source>A week begins on</source>
        <translation>La semaine commence le</translation>
    </message>
    <message>
        <source>As the language: {day}</source>
        <translation>Comme la langue : {day}</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n questions are still unanswered.</source>
        <translation>
            <numerusform>%n question n’a pas encore de réponse.</numerusform>
            <numerusform>%n questions n’ont pas encore de réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent findings are kept out of this report</source>
        <translation>
            <numerusform>%n constat urgent ne figure pas dans ce rapport</numerusform>
            <numerusform>%n constats urgents ne figurent pas dans ce rapport</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are printed as they are. Leave out those that show a face</source>
        <translation>
            <numerusform>%n photo est imprimée telle quelle. Excluez-la si elle montre un visage</numerusform>
            <numerusform>%n photos sont imprimées telles quelles. Excluez celles qui montrent un visage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are at the printer</source>
        <translation>
            <numerusform>%n page est à l’imprimante</numerusform>
            <numerusform>%n pages sont à l’imprimante</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong in Report. Your answers are safe. Select Try again.</source>
        <translation>Un problème est survenu dans Rapport. Vos réponses sont en sécurité. Choisissez Réessayer.</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Legal text</source>
        <translation>Texte de loi</translation>
    </message>
    <message>
        <source>Compliant points</source>
        <translation>Points conformes</translation>
    </message>
    <message>
        <source>Exit meeting</source>
        <translation>Réunion de clôture</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Rapport complet</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Depuis la dernière visite</translation>
    </message>
    <message>
        <source>Urgent record</source>
        <translation>Procès-verbal d’urgence</translation>
    </message>
</context>
<context>
    <name>ReportPresenter</name>
    <message>
        <source>No confidential notes in this report</source>
        <translation>Aucune note confidentielle dans ce rapport</translation>
    </message>
    <message>
        <source>This record is not for the factory</source>
        <translation>Ce procès-verbal n’est pas pour l’usine</translation>
    </message>
    <message>
        <source>They are listed as ‘not yet assessed’.</source>
        <translation>Elles sont listées comme « pas encore évalué ».</translation>
    </message>
    <message>
        <source>Every question is answered</source>
        <translation>Chaque question a une réponse</translation>
    </message>
    <message>
        <source>No photo is in the report</source>
        <translation>Aucune photo n’est dans le rapport</translation>
    </message>
    <message>
        <source>Hide them, or leave the photo out</source>
        <translation>Cachez-les, ou excluez la photo</translation>
    </message>
    <message>
        <source>No visible faces were found. Look through the photos: it can miss people</source>
        <translation>Aucun visage visible trouvé. Parcourez les photos : la recherche peut manquer des personnes</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Enregistrement du rapport</translation>
    </message>
    <message>
        <source>Saved to {folder}</source>
        <translation>Enregistré dans {folder}</translation>
    </message>
</context>
<context>
    <name>ReportPrinting</name>
    <message>
        <source>Printing the report</source>
        <translation>Impression du rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Vérifier et enregistrer</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>Copier sur clé USB</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Show it in the exit meeting</source>
        <translation>Montrer à la réunion de clôture</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Also save to edit and to count:</source>
        <translation>Enregistrer aussi pour modifier et compter :</translation>
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
        <translation>Pages du rapport</translation>
    </message>
    <message>
        <source>Saves to: {folder}</source>
        <translation>Enregistre dans : {folder}</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Création du rapport</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Enregistrement du rapport</translation>
    </message>
    <message>
        <source>If you stop, no file is left behind.</source>
        <translation>Si vous arrêtez, aucun fichier ne reste.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>If you stop, the pages that are printed stay.</source>
        <translation>Si vous arrêtez, les pages imprimées restent.</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Impression du rapport</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimer à nouveau</translation>
    </message>
    <message>
        <source>Save as ‘{name}’</source>
        <translation>Enregistrer sous « {name} »</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Save the report to</source>
        <translation>Enregistrer le rapport dans</translation>
    </message>
</context>
<context>
    <name>SafeWindow</name>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Exit meeting</source>
        <translation>Réunion de clôture</translation>
    </message>
    <message>
        <source>Confidential notes are closed</source>
        <translation>Les notes confidentielles sont fermées</translation>
    </message>
    <message>
        <source>End with passphrase</source>
        <translation>Terminer avec la phrase secrète</translation>
    </message>
    <message>
        <source>Show on the other screen</source>
        <translation>Montrer sur l’autre écran</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Findings to discuss</source>
        <translation>Constats à discuter</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tous les constats</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Constat suivant</translation>
    </message>
</context>
<context>
    <name>SampleBlock</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Cacher la saisie</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer la saisie</translation>
    </message>
</context>
<context>
    <name>SecretRules</name>
    <message>
        <source>The passphrase must have at least 8 characters</source>
        <translation>La phrase secrète doit avoir au moins 8 caractères</translation>
    </message>
    <message>
        <source>Spaces alone are no passphrase</source>
        <translation>Des espaces seuls ne font pas une phrase secrète</translation>
    </message>
    <message>
        <source>The two passphrases must be the same</source>
        <translation>Les deux phrases secrètes doivent être identiques</translation>
    </message>
    <message>
        <source>The PIN must have at least 4 digits</source>
        <translation>Le PIN doit avoir au moins 4 chiffres</translation>
    </message>
    <message>
        <source>The two PINs must be the same</source>
        <translation>Les deux PIN doivent être identiques</translation>
    </message>
    <message>
        <source>At least 8 characters. Four words that only you would put together are easy to keep in mind</source>
        <translation>Au moins 8 caractères. Quatre mots que vous seul mettriez ensemble se retiennent facilement</translation>
    </message>
</context>
<context>
    <name>SecretSettings</name>
    <message>
        <source>Passphrase, PIN and recovery code</source>
        <translation>Phrase secrète, PIN et code de récupération</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>It opens this device. Change it when somebody may know it.</source>
        <translation>Elle ouvre cet appareil. Changez-la si quelqu’un la connaît peut-être.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>PIN of the notes</source>
        <translation>PIN des notes</translation>
    </message>
    <message>
        <source>It opens confidential notes only. Without it nobody can open them.</source>
        <translation>Il ouvre seulement les notes confidentielles. Sans lui, personne ne peut les ouvrir.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le PIN</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>It opens this device when the passphrase is lost.</source>
        <translation>Il ouvre cet appareil quand la phrase secrète est perdue.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Créer un nouveau code</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>Checking. This takes a moment</source>
        <translation>Vérification. Cela prend un moment</translation>
    </message>
</context>
<context>
    <name>SendLineView</name>
    <message>
        <source>All sent</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Rien à envoyer</translation>
    </message>
</context>
<context>
    <name>SentBackCard</name>
    <message>
        <source>Head office sent this assessment back</source>
        <translation>Le bureau central a renvoyé cette évaluation</translation>
    </message>
    <message>
        <source>Open the answers again</source>
        <translation>Rouvrir les réponses</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Bureau central</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>It begins with https://</source>
        <translation>Elle commence par https://</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>Head office gives it to you. It works once</source>
        <translation>Le bureau central vous le donne. Il ne sert qu’une fois</translation>
    </message>
    <message>
        <source>Connect this device</source>
        <translation>Connecter cet appareil</translation>
    </message>
    <message>
        <source>Exported reports</source>
        <translation>Rapports exportés</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>BW Audit {version}. Python {python}, Qt {qt}. {system}.</source>
        <translation>BW Audit {version}. Python {python}, Qt {qt}. {system}.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copier les détails pour l’assistance</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <translation>Entrez l’adresse</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Entrez le code</translation>
    </message>
    <message>
        <source>This device does not know a head office yet. You can keep working.</source>
        <translation>Cet appareil ne connaît pas encore de bureau central. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Folder for exported reports</source>
        <translation>Dossier des rapports exportés</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Détails copiés</translation>
    </message>
</context>
<context>
    <name>SharingScreen</name>
    <message>
        <source>Voice of the factory and sharing</source>
        <translation>Voix de l’usine et partage</translation>
    </message>
    <message>
        <source>Findings of the newest assessment</source>
        <translation>Constats de la dernière évaluation</translation>
    </message>
    <message>
        <source>What the factory answers, what it disputes, and what it says in public.</source>
        <translation>Ce que l’usine répond, ce qu’elle conteste et ce qu’elle dit en public.</translation>
    </message>
    <message>
        <source>Who may read what</source>
        <translation>Qui peut lire quoi</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>Nouvel accord</translation>
    </message>
    <message>
        <source>Who was given what</source>
        <translation>Qui a reçu quoi</translation>
    </message>
    <message>
        <source>Voice and sharing</source>
        <translation>Voix et partage</translation>
    </message>
    <message>
        <source>The newest assessment has no finding</source>
        <translation>La dernière évaluation n’a aucun constat</translation>
    </message>
    <message>
        <source>Disputed: {text}</source>
        <translation>Contesté : {text}</translation>
    </message>
    <message>
        <source>{outcome}: {reason}</source>
        <translation>{outcome} : {reason}</translation>
    </message>
    <message>
        <source>In public: {text}</source>
        <translation>En public : {text}</translation>
    </message>
    <message>
        <source>This dispute waits to be settled</source>
        <translation>Cette contestation attend d’être réglée</translation>
    </message>
    <message>
        <source>‘{number}’ was changed by two people. Choose what is right</source>
        <translation>« {number} » a été modifié par deux personnes. Choisissez ce qui est juste</translation>
    </message>
    <message>
        <source>What the factory answers</source>
        <translation>Ce que l’usine répond</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Garder la réponse</translation>
    </message>
    <message>
        <source>What the factory says in public</source>
        <translation>Ce que l’usine dit en public</translation>
    </message>
    <message>
        <source>Keep the public response</source>
        <translation>Garder la réponse publique</translation>
    </message>
    <message>
        <source>Why the factory does not agree</source>
        <translation>Pourquoi l’usine n’est pas d’accord</translation>
    </message>
    <message>
        <source>Keep the dispute</source>
        <translation>Garder la contestation</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>How the dispute ends</source>
        <translation>Comment la contestation se règle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>The factory reads this. No names of workers</source>
        <translation>L’usine lit ceci. Aucun nom de travailleur</translation>
    </message>
    <message>
        <source>Settle the dispute</source>
        <translation>Régler la contestation</translation>
    </message>
    <message>
        <source>The factory has not allowed anybody to read anything</source>
        <translation>L’usine n’a encore permis à personne de lire quoi que ce soit</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Créer le fichier</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The consent is kept</source>
        <translation>L’accord est gardé</translation>
    </message>
    <message>
        <source>Withdraw this consent?</source>
        <translation>Retirer cet accord ?</translation>
    </message>
    <message>
        <source>From now on {reader} is given nothing more. What was given before cannot be taken back.</source>
        <translation>Dès maintenant, {reader} ne reçoit plus rien. Ce qui a été remis avant ne peut pas être repris.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Why? (may be left empty)</source>
        <translation>Pourquoi ? (peut rester vide)</translation>
    </message>
    <message>
        <source>Save the file to this folder</source>
        <translation>Enregistrer le fichier dans ce dossier</translation>
    </message>
    <message>
        <source>making the file</source>
        <translation>la création du fichier</translation>
    </message>
    <message>
        <source>Saved as ‘{file}’ in {folder}, and written down</source>
        <translation>Enregistré sous « {file} » dans {folder}, et noté</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>{day}: {reader}, cycle {cycle}</source>
        <translation>{day} : {reader}, cycle {cycle}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
</context>
<context>
    <name>Shooting</name>
    <message>
        <source>Storing a photo</source>
        <translation>Enregistrement d’une photo</translation>
    </message>
    <message>
        <source>Photo dropped</source>
        <translation>Photo retirée</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>SortPanel</name>
    <message>
        <source>Which question?</source>
        <translation>Quelle question ?</translation>
    </message>
    <message>
        <source>Put the clock of the camera right</source>
        <translation>Corriger l’horloge de l’appareil</translation>
    </message>
    <message>
        <source>Find another question</source>
        <translation>Trouver une autre question</translation>
    </message>
    <message>
        <source>Caption in report</source>
        <translation>Légende dans le rapport</translation>
    </message>
    <message>
        <source>Files on the card are not changed or deleted.</source>
        <translation>Les fichiers de la carte ne sont ni modifiés ni supprimés.</translation>
    </message>
    <message>
        <source>No time in this photo. Used last:</source>
        <translation>Pas d’heure dans cette photo. Dernières utilisées :</translation>
    </message>
    <message>
        <source>Taken at {time}. You were answering these questions then:</source>
        <translation>Prise à {time}. Vous répondiez alors à ces questions :</translation>
    </message>
    <message>
        <source>Taken at {time}. Used last:</source>
        <translation>Prise à {time}. Dernières utilisées :</translation>
    </message>
    <message>
        <source>It is on {numbers} now</source>
        <translation>Elle est maintenant sur {numbers}</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Travailleurs</translation>
    </message>
    <message>
        <source>Union or reps</source>
        <translation>Syndicat ou délégués</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>Non indiqué</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>Start assessment</source>
        <translation>Commencer une évaluation</translation>
    </message>
    <message>
        <source>Reading the questionnaire</source>
        <translation>Lecture du questionnaire</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Year-month-day, for example 2026-05-14</source>
        <translation>Année-mois-jour, par exemple 2026-05-14</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Usine</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>1 for the first assessment</source>
        <translation>1 pour la première évaluation</translation>
    </message>
    <message>
        <source>Visit begins</source>
        <translation>Début de la visite</translation>
    </message>
    <message>
        <source>Visit ends</source>
        <translation>Fin de la visite</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Enter the name of the factory</source>
        <translation>Entrez le nom de l’usine</translation>
    </message>
    <message>
        <source>The cycle must be a number, for example 1</source>
        <translation>Le cycle doit être un nombre, par exemple 1</translation>
    </message>
    <message>
        <source>Enter year, month and day, for example 2026-05-14</source>
        <translation>Entrez année, mois et jour, par exemple 2026-05-14</translation>
    </message>
    <message>
        <source>Visit end must be on or after {day}</source>
        <translation>La visite doit finir le {day} ou après</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Il y a un problème</translation>
    </message>
</context>
<context>
    <name>StepPlace</name>
    <message>
        <source>{place}: taken back</source>
        <translation>{place} : annulé</translation>
    </message>
    <message>
        <source>{place}: done again</source>
        <translation>{place} : rétabli</translation>
    </message>
    <message>
        <source>Camera clock</source>
        <translation>Horloge d’un appareil photo</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>A safety copy is made every 10 minutes while you work, and the last 10 are kept. They help when the disk damages your data. For a lost laptop, send your work.</source>
        <translation>Une copie de sécurité se fait toutes les 10 minutes pendant que vous travaillez, et les 10 dernières sont gardées. Elles aident si le disque abîme vos données. Contre la perte du portable, envoyez votre travail.</translation>
    </message>
    <message>
        <source>No safety copy yet</source>
        <translation>Pas encore de copie de sécurité</translation>
    </message>
    <message>
        <source>{room} free on this disk</source>
        <translation>{room} libres sur ce disque</translation>
    </message>
    <message>
        <source>{time}, {size}</source>
        <translation>{time}, {size}</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Go back to the copy of {time}</source>
        <translation>Revenir à la copie de {time}</translation>
    </message>
    <message>
        <source>Go back to the safety copy of {time}?</source>
        <translation>Revenir à la copie de sécurité de {time} ?</translation>
    </message>
    <message>
        <source>Your data closes and you enter your passphrase. Changes made since are added again as far as they can be read. What was replaced is kept beside it.</source>
        <translation>Vos données se ferment et vous entrez votre phrase secrète. Les modifications faites depuis sont ajoutées de nouveau si elles sont lisibles. Ce qui est remplacé est gardé à côté.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuer à travailler</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%n photos and papers, {size}</source>
        <translation>
            <numerusform>%n photo ou document, {size}</numerusform>
            <numerusform>%n photos et documents, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{changes}. %n more wait for a change that is not here yet</source>
        <translation>
            <numerusform>{changes}. %n autre attend une modification qui n’est pas encore ici</numerusform>
            <numerusform>{changes}. %n autres attendent une modification qui n’est pas encore ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken in</source>
        <translation>
            <numerusform>%n modification importée</numerusform>
            <numerusform>%n modifications importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection. %n changes wait on this device. You can keep working</source>
        <translation>
            <numerusform>Pas de connexion. %n modification attend sur cet appareil. Vous pouvez continuer à travailler</numerusform>
            <numerusform>Pas de connexion. %n modifications attendent sur cet appareil. Vous pouvez continuer à travailler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and papers are not whole in it: a copy holds {files} files and {gigabytes} GB at most. They are safe on this device. Send them to head office</source>
        <translation>
            <numerusform>%n photo ou document n’y est pas entier : une copie contient au plus {files} fichiers et {gigabytes} Go. Il est en sécurité sur cet appareil. Envoyez-le au bureau central</numerusform>
            <numerusform>%n photos et documents n’y sont pas entiers : une copie contient au plus {files} fichiers et {gigabytes} Go. Ils sont en sécurité sur cet appareil. Envoyez-les au bureau central</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and papers are not whole in it: their files are not on this device, or were changed outside the program</source>
        <translation>
            <numerusform>%n photo ou document n’y est pas entier : ses fichiers ne sont pas sur cet appareil, ou ont été modifiés hors du programme</numerusform>
            <numerusform>%n photos et documents n’y sont pas entiers : leurs fichiers ne sont pas sur cet appareil, ou ont été modifiés hors du programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and papers did not come whole: the copy did not hold all of them. They are safe on the other device. Send them to head office from there</source>
        <translation>
            <numerusform>%n photo ou document n’est pas arrivé entier : la copie ne contenait pas tout. Il est en sécurité sur l’autre appareil. Envoyez-le au bureau central depuis celui-ci</numerusform>
            <numerusform>%n photos et documents ne sont pas arrivés entiers : la copie ne contenait pas tout. Ils sont en sécurité sur l’autre appareil. Envoyez-les au bureau central depuis celui-ci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a decision</source>
        <translation>
            <numerusform>%n à trancher</numerusform>
            <numerusform>%n à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and papers</source>
        <translation>
            <numerusform>%n photo ou document</numerusform>
            <numerusform>%n photos et documents</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>{waiting}. Open the confidential notes once, so that they can be sent</source>
        <translation>{waiting}. Ouvrez une fois les notes confidentielles, pour qu’elles puissent être envoyées</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message>
        <source>At head office since {time}. A person there decides what to do with it</source>
        <translation>Au bureau central depuis {time}. Une personne y décide de la suite</translation>
    </message>
    <message>
        <source>Answers received by head office, {time}. Photos and papers follow</source>
        <translation>Réponses reçues par le bureau central, {time}. Les photos et documents suivent</translation>
    </message>
    <message>
        <source>Received by head office, {time}</source>
        <translation>Reçu par le bureau central, {time}</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Nothing was sent. What waits stays here</source>
        <translation>Rien n’a été envoyé. Ce qui attend reste ici</translation>
    </message>
    <message>
        <source>There is nothing to send yet</source>
        <translation>Il n’y a encore rien à envoyer</translation>
    </message>
    <message>
        <source>Nothing to send. Head office has everything</source>
        <translation>Rien à envoyer. Le bureau central a tout</translation>
    </message>
    <message>
        <source>{name}, {address}. Known there as {assessor}, until {day}</source>
        <translation>{name}, {address}. Connu là-bas comme {assessor}, jusqu’au {day}</translation>
    </message>
    <message>
        <source>Saved and read back: {name}</source>
        <translation>Enregistré et relu : {name}</translation>
    </message>
    <message>
        <source>Everything in that copy was here already</source>
        <translation>Tout ce que contient cette copie était déjà ici</translation>
    </message>
    <message>
        <source>{changes}: {parts}</source>
        <translation>{changes} : {parts}</translation>
    </message>
    <message>
        <source>{said}. Written by {names}</source>
        <translation>{said}. Écrit par {names}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>This connection costs by the byte. Nothing is sent by itself.</source>
        <translation>Cette connexion est payée au volume. Rien ne part tout seul.</translation>
    </message>
    <message>
        <source>Photos and papers later</source>
        <translation>Photos et documents plus tard</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Bureau central</translation>
    </message>
    <message>
        <source>Enter address and code</source>
        <translation>Entrer l’adresse et le code</translation>
    </message>
    <message>
        <source>Only answers are sent. Photos and papers wait on this device.</source>
        <translation>Seules les réponses partent. Les photos et les documents attendent sur cet appareil.</translation>
    </message>
    <message>
        <source>Answers go first, then photos and papers.</source>
        <translation>Les réponses partent d’abord, puis les photos et les documents.</translation>
    </message>
    <message>
        <source>Nothing on this device yet</source>
        <translation>Encore rien sur cet appareil</translation>
    </message>
    <message>
        <source>Sending to head office</source>
        <translation>Envoi au bureau central</translation>
    </message>
    <message>
        <source>You can keep working. If you stop, what was sent stays sent.</source>
        <translation>Vous pouvez continuer à travailler. Si vous arrêtez, ce qui est envoyé reste envoyé.</translation>
    </message>
    <message>
        <source>This device does not know a head office yet. You can keep working.</source>
        <translation>Cet appareil ne connaît pas encore de bureau central. Vous pouvez continuer à travailler.</translation>
    </message>
</context>
<context>
    <name>Syncing</name>
    <message>
        <source>sending to head office</source>
        <translation>l’envoi au bureau central</translation>
    </message>
    <message>
        <source>asking head office</source>
        <translation>la demande au bureau central</translation>
    </message>
    <message>
        <source>saving a copy</source>
        <translation>l’enregistrement d’une copie</translation>
    </message>
    <message>
        <source>taking in a copy</source>
        <translation>l’import d’une copie</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>At work now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>You can keep working. If you stop one, what it finished stays.</source>
        <translation>Vous pouvez continuer à travailler. Si vous en arrêtez une, ce qu’elle a terminé reste.</translation>
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
        <translation>Réunion de clôture : {place} sur {all}</translation>
    </message>
    <message>
        <source>Told with {number}</source>
        <translation>Présenté avec {number}</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Tell with another</source>
        <translation>Présenter avec un autre</translation>
    </message>
    <message>
        <source>Tell on its own</source>
        <translation>Présenter à part</translation>
    </message>
    <message>
        <source>Show it earlier in the exit meeting (Alt+Up)</source>
        <translation>Le montrer plus tôt à la réunion de clôture (Alt+Up)</translation>
    </message>
    <message>
        <source>Show it later in the exit meeting (Alt+Down)</source>
        <translation>Le montrer plus tard à la réunion de clôture (Alt+Down)</translation>
    </message>
    <message>
        <source>It says the same as another finding: show both as one</source>
        <translation>Il dit la même chose qu’un autre constat : montrer les deux ensemble</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Present safely</source>
        <translation>Présenter en mode sûr</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Aide et touches</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Locked, {name}</source>
        <translation>Verrouillé, {name}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Utiliser le code de récupération</translation>
    </message>
    <message>
        <source>BW Audit {version} on {device}. Everything on this device is encrypted.</source>
        <translation>BW Audit {version} sur {device}. Tout est chiffré sur cet appareil.</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>cet appareil</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>Entrez votre phrase secrète</translation>
    </message>
    <message>
        <source>Enter your passphrase to go back to the safety copy of {time}. Changes made since are added again as far as they can be read.</source>
        <translation>Entrez votre phrase secrète pour revenir à la copie de sécurité de {time}. Les modifications faites depuis sont ajoutées de nouveau si elles sont lisibles.</translation>
    </message>
    <message>
        <source>Opening your data</source>
        <translation>Ouverture de vos données</translation>
    </message>
    <message>
        <source>Opening your data, step {step} of {steps}</source>
        <translation>Ouverture de vos données, étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use the safety copy of {time}</source>
        <translation>Utiliser la copie de {time}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copier les détails pour l’assistance</translation>
    </message>
    <message>
        <source>A safety copy is here. Changes made since are added again.</source>
        <translation>Il y a ici une copie de sécurité. Les modifications faites depuis sont ajoutées de nouveau.</translation>
    </message>
    <message>
        <source>No safety copy opens. Open the folder, or call support with the code.</source>
        <translation>Aucune copie de sécurité ne s’ouvre. Ouvrez le dossier, ou appelez l’assistance avec le code.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Urgent</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Started {time} by {name}</source>
        <translation>Commencé par {name}, {time}</translation>
    </message>
    <message>
        <source>Tell the first contact</source>
        <translation>Informer le premier contact</translation>
    </message>
    <message>
        <source>{what}: by {time}</source>
        <translation>{what} : échéance {time}</translation>
    </message>
    <message>
        <source>{what}: {span} after the authority is told</source>
        <translation>{what} : {span} après l’information de l’autorité</translation>
    </message>
    <message>
        <source>{what}: {span} after the start</source>
        <translation>{what} : {span} après le début</translation>
    </message>
    <message>
        <source>Urgent procedure started. Call now</source>
        <translation>Procédure d’urgence commencée. Appelez maintenant</translation>
    </message>
</context>
<context>
    <name>UrgentLine</name>
    <message>
        <source>If you suspect this, follow the urgent procedure. Do not wait for an answer.</source>
        <translation>Si vous soupçonnez ceci, suivez la procédure d’urgence. N’attendez pas de réponse.</translation>
    </message>
    <message>
        <source>Urgent procedure</source>
        <translation>Procédure d’urgence</translation>
    </message>
</context>
<context>
    <name>UrgentScreen</name>
    <message>
        <source>Urgent procedure</source>
        <translation>Procédure d’urgence</translation>
    </message>
    <message>
        <source>Suspicion is enough. The factory never sees this page or its record.</source>
        <translation>Un soupçon suffit. L’usine ne voit jamais cette page ni son procès-verbal.</translation>
    </message>
    <message>
        <source>Call now. This record is sent first when there is a connection.</source>
        <translation>Appelez maintenant. Ce procès-verbal part en premier dès qu’il y a une connexion.</translation>
    </message>
    <message>
        <source>Something else is suspected too</source>
        <translation>Autre chose est aussi soupçonné</translation>
    </message>
    <message>
        <source>Back to what was started</source>
        <translation>Revenir à ce qui est commencé</translation>
    </message>
    <message>
        <source>What do you suspect? Choosing starts the clock</source>
        <translation>Que soupçonnez-vous ? Votre choix fait courir les délais</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>À faire tout de suite</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>You may tell the factory</source>
        <translation>Vous pouvez dire à l’usine</translation>
    </message>
    <message>
        <source>You may not tell the factory</source>
        <translation>Vous ne pouvez pas dire à l’usine</translation>
    </message>
    <message>
        <source>Make its own document, for head office only</source>
        <translation>Créer un document à part, pour le bureau central seulement</translation>
    </message>
    <message>
        <source>urgent procedure</source>
        <translation>procédure d’urgence</translation>
    </message>
    <message>
        <source>{what} ({question})</source>
        <translation>{what} ({question})</translation>
    </message>
    <message>
        <source>Belongs to {question}</source>
        <translation>Se rattache à {question}</translation>
    </message>
    <message>
        <source>{phone}, {name}</source>
        <translation>{phone}, {name}</translation>
    </message>
    <message>
        <source>Take back: the authority was told</source>
        <translation>Annuler : l’autorité a été informée</translation>
    </message>
    <message>
        <source>The authority was told just now</source>
        <translation>L’autorité a été informée à l’instant</translation>
    </message>
    <message>
        <source>The authority was told {time}</source>
        <translation>L’autorité a été informée : {time}</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n à évaluer</numerusform>
            <numerusform>%n à évaluer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos added</source>
        <translation>
            <numerusform>%n photo ajoutée</numerusform>
            <numerusform>%n photos ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos show faces</source>
        <translation>
            <numerusform>%n photo montre des visages</numerusform>
            <numerusform>%n photos montrent des visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were here already</source>
        <translation>
            <numerusform>%n photo était déjà ici</numerusform>
            <numerusform>%n photos étaient déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n photos were added</source>
        <translation>
            <numerusform>%n autre photo a été ajoutée</numerusform>
            <numerusform>Les %n autres photos ont été ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions added</source>
        <translation>
            <numerusform>%n question ajoutée</numerusform>
            <numerusform>%n questions ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions no longer apply</source>
        <translation>
            <numerusform>%n question ne s’applique plus</numerusform>
            <numerusform>%n questions ne s’appliquent plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>échéance dans %n jour</numerusform>
            <numerusform>échéance dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n hours</source>
        <translation>
            <numerusform>échéance dans %n heure</numerusform>
            <numerusform>échéance dans %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 photo shows %n faces</source>
        <translation>
            <numerusform>1 photo montre %n visage</numerusform>
            <numerusform>1 photo montre %n visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours late</source>
        <translation>
            <numerusform>%n heure de retard</numerusform>
            <numerusform>%n heures de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Cycle {cycle}</source>
        <translation>Cycle {cycle}</translation>
    </message>
    <message>
        <source>day {day} of {days}</source>
        <translation>jour {day} sur {days}</translation>
    </message>
    <message>
        <source>Closed on {day}. Reopen to change.</source>
        <translation>Close le {day}. Rouvrez-la pour modifier.</translation>
    </message>
    <message>
        <source>Does not apply to this factory</source>
        <translation>Ne s’applique pas à cette usine</translation>
    </message>
    <message>
        <source>All questions answered</source>
        <translation>Tout a une réponse</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>Year</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people present</source>
        <translation>
            <numerusform>%n personne présente</numerusform>
            <numerusform>%n personnes présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them women</source>
        <translation>
            <numerusform>dont %n femme</numerusform>
            <numerusform>dont %n femmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n femme</numerusform>
            <numerusform>%n femmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n homme</numerusform>
            <numerusform>%n hommes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of sex not known</source>
        <translation>
            <numerusform>%n personne de sexe non connu</numerusform>
            <numerusform>%n personnes de sexe non connu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours left</source>
        <translation>
            <numerusform>encore %n heure</numerusform>
            <numerusform>encore %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Advisory visit</source>
        <translation>Visite de conseil</translation>
    </message>
    <message>
        <source>Committee meeting</source>
        <translation>Réunion du comité</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Séminaire</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Travailleurs</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>Superviseurs</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Représentants</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>woman</source>
        <comment>one person</comment>
        <translation>femme</translation>
    </message>
    <message>
        <source>man</source>
        <comment>one person</comment>
        <translation>homme</translation>
    </message>
    <message>
        <source>sex not known</source>
        <comment>one person</comment>
        <translation>sexe non connu</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Syndicat</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Photos of findings</source>
        <translation>Photos des constats</translation>
    </message>
    <message>
        <source>The factory’s answers</source>
        <translation>Les réponses de l’usine</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Plan d’amélioration</translation>
    </message>
    <message>
        <source>Training figures</source>
        <translation>Chiffres de la formation</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Social dialogue</source>
        <translation>Dialogue social</translation>
    </message>
    <message>
        <source>Management systems</source>
        <translation>Systèmes de gestion</translation>
    </message>
    <message>
        <source>Continuous learning</source>
        <translation>Apprentissage continu</translation>
    </message>
    <message>
        <source>Feedback to the programme</source>
        <translation>Retour au programme</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Workers who left</source>
        <translation>Travailleurs partis</translation>
    </message>
    <message>
        <source>Working days missed</source>
        <translation>Jours de travail manqués</translation>
    </message>
    <message>
        <source>Revenue to cost</source>
        <translation>Recettes divisées par les coûts</translation>
    </message>
    <message>
        <source>Pieces, for example 1,240,000</source>
        <translation>Pièces, par exemple 1,240,000</translation>
    </message>
    <message>
        <source>Workers who left as per cent of all workers, for example 4.5</source>
        <translation>Travailleurs partis, en % de tous les travailleurs, par exemple 4.5</translation>
    </message>
    <message>
        <source>Days missed as per cent of all working days, for example 3.5</source>
        <translation>Jours manqués, en % de tous les jours de travail, par exemple 3.5</translation>
    </message>
    <message>
        <source>Revenue divided by cost, for example 1.08</source>
        <translation>Recettes divisées par les coûts, par exemple 1.08</translation>
    </message>
    <message>
        <source>{amount} pieces</source>
        <translation>{amount} pièces</translation>
    </message>
    <message>
        <source>{period}: {figure} {amount} ({source})</source>
        <translation>{period} : {figure} {amount} ({source})</translation>
    </message>
    <message>
        <source>The finding stands</source>
        <translation>Le constat est maintenu</translation>
    </message>
    <message>
        <source>The finding is put right</source>
        <translation>Le constat est rectifié</translation>
    </message>
    <message>
        <source>The finding is taken back</source>
        <translation>Le constat est retiré</translation>
    </message>
    <message>
        <source>{what} since {day}</source>
        <translation>{what} depuis le {day}</translation>
    </message>
    <message>
        <source>{what} from {day} on</source>
        <translation>{what} à partir du {day}</translation>
    </message>
    <message>
        <source>{what}: was due on {day}</source>
        <translation>{what} : échéance dépassée, {day}</translation>
    </message>
    <message>
        <source>{what}: {day}, {left}</source>
        <translation>{what} : {day}, {left}</translation>
    </message>
    <message>
        <source>{kind}, {day}</source>
        <translation>{kind}, {day}</translation>
    </message>
    <message>
        <source>{who}: {counts}</source>
        <translation>{who} : {counts}</translation>
    </message>
    <message>
        <source>{what} (by {day})</source>
        <translation>{what} (avant le {day})</translation>
    </message>
    <message>
        <source>Next step: {what}</source>
        <translation>Prochaine étape : {what}</translation>
    </message>
    <message>
        <source>Plan: {what}</source>
        <translation>Plan : {what}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>No training in {year}</source>
        <translation>Aucune formation en {year}</translation>
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
        <translation>Retiré le {day}</translation>
    </message>
    <message>
        <source>Ended on {day}</source>
        <translation>Terminé le {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>Until it is withdrawn</source>
        <translation>Jusqu’à son retrait</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Type d’entrée</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Ce qui a été convenu</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Jour de l’étape suivante</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>What the factory answers</source>
        <translation>Ce que l’usine répond</translation>
    </message>
    <message>
        <source>Why the factory does not agree</source>
        <translation>Pourquoi l’usine n’est pas d’accord</translation>
    </message>
    <message>
        <source>How the dispute ends</source>
        <translation>Comment la contestation se règle</translation>
    </message>
    <message>
        <source>What the factory says in public</source>
        <translation>Ce que l’usine dit en public</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Ce qui a été remis</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>_Agenda</name>
    <message>
        <source>Agenda of the exit meeting</source>
        <translation>Ordre du jour de la réunion de clôture</translation>
    </message>
</context>
<context>
    <name>_CameraLine</name>
    <message>
        <source>Nobody has compared its clock yet</source>
        <translation>Personne n’a encore comparé son horloge</translation>
    </message>
    <message>
        <source>Take the times as the camera wrote them</source>
        <translation>Prendre les heures écrites par l’appareil</translation>
    </message>
</context>
<context>
    <name>_Fact</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>_RecoveryCode</name>
    <message>
        <source>Your recovery code</source>
        <translation>Votre code de récupération</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>_Release</name>
    <message>
        <source>Exit meeting</source>
        <translation>Réunion de clôture</translation>
    </message>
    <message>
        <source>Why may the factory see it?</source>
        <translation>Pourquoi l’usine peut-elle le voir ?</translation>
    </message>
    <message>
        <source>Show it in the exit meeting</source>
        <translation>Montrer à la réunion de clôture</translation>
    </message>
    <message>
        <source>Keep it out again</source>
        <translation>Ne plus le montrer</translation>
    </message>
    <message>
        <source>The exit meeting shows this finding. Reason: {reason}</source>
        <translation>La réunion de clôture montre ce constat. Raison : {reason}</translation>
    </message>
    <message>
        <source>The exit meeting does not show this finding, and no report to the factory prints it.</source>
        <translation>La réunion de clôture ne montre pas ce constat, et aucun rapport à l’usine ne l’imprime.</translation>
    </message>
    <message>
        <source>Enter why this finding may be shown in the exit meeting</source>
        <translation>Dites pourquoi ce constat peut être montré à la réunion de clôture</translation>
    </message>
</context>
<context>
    <name>_Sample</name>
    <message>
        <source>Sample of the text size</source>
        <translation>Exemple de taille du texte</translation>
    </message>
    <message>
        <source>7.42 Exits unobstructed and unlocked</source>
        <translation>7.42 Issues dégagées et non verrouillées</translation>
    </message>
</context>
<context>
    <name>_SetUpForm</name>
    <message>
        <source>Set up this device</source>
        <translation>Préparer cet appareil</translation>
    </message>
    <message>
        <source>Your answers, photos and notes are kept encrypted on this device.</source>
        <translation>Vos réponses, photos et notes sont gardées chiffrées sur cet appareil.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>It stands beside what you record</source>
        <translation>Il figure à côté de ce que vous notez</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Répéter la phrase secrète</translation>
    </message>
    <message>
        <source>PIN for confidential notes</source>
        <translation>PIN des notes confidentielles</translation>
    </message>
    <message>
        <source>At least 4 digits. Not part of the passphrase: it opens notes only</source>
        <translation>Au moins 4 chiffres. Pas une partie de la phrase secrète : il n’ouvre que les notes</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Making your store</source>
        <translation>Préparation de vos données</translation>
    </message>
    <message>
        <source>Enter your name</source>
        <translation>Entrez votre nom</translation>
    </message>
</context>
<context>
    <name>_ShotStrip</name>
    <message>
        <source>Drop photo {number}</source>
        <translation>Retirer la photo {number}</translation>
    </message>
</context>
</TS>
