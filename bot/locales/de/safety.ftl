### German: written by a language model, not yet read by a native speaker.

# The person may be writing secretly.
emergency-violence =
    Was Ihnen geschieht, ist nicht Ihre Schuld. Wenn Sie jetzt in Gefahr sind, rufen Sie die Polizei oder gehen Sie dorthin, wo andere Menschen sind. Wenn es für Sie sicherer ist, löschen Sie danach diesen Chat.
emergency-forced-marriage =
    Niemand darf Sie zu einer Heirat zwingen. Wenn Sie jetzt in Gefahr sind, rufen Sie die Polizei. Am Flughafen können Sie jeder Polizistin und jedem Polizisten leise sagen, dass man Sie gegen Ihren Willen wegbringt.
emergency-trafficking =
    Niemand darf Ihnen den Pass wegnehmen, Sie einsperren oder zur Arbeit zwingen. Sie haben nichts falsch gemacht. Wenn Sie jetzt in Gefahr sind, rufen Sie die Polizei. Beratungsstellen helfen Ihnen kostenlos, auch wenn Sie keine Anzeige machen.
emergency-suicide =
    Ich bin froh, dass Sie das schreiben. Ich bin ein Programm und kann nicht bei Ihnen sein, aber Menschen können es. Bitte bleiben Sie nicht allein: Rufen Sie jetzt Hilfe, oder gehen Sie in ein Krankenhaus oder zu jemandem, dem Sie vertrauen. Wenn es um einen anderen Menschen geht, bleiben Sie bei ihm.
emergency-sea =
    Rufen Sie jetzt die Küstenwache oder den Notruf an. Wenn Sie auf See sind, sagen Sie das zuerst. Sagen Sie, wo Sie sind, wie viele Sie sind und ob jemand verletzt ist. Schicken Sie Ihren Standort, wenn das Telefon ihn anzeigt. Schonen Sie den Akku.
emergency-medical =
    Rufen Sie jetzt einen Krankenwagen. Sagen Sie, wo Sie sind und was geschehen ist. Bleiben Sie bei der Person, bis Hilfe kommt.
emergency-general =
    Wenn Sie jetzt in Gefahr sind, rufen Sie den Notruf an oder gehen Sie dorthin, wo andere Menschen sind.
emergency-numbers-country = ☎ Notrufnummern ({ $country }): { $numbers }
emergency-numbers-unknown = ☎ Rufen Sie den Notruf des Landes an, in dem Sie sind.
emergency-numbers-germany = ☎ In Deutschland: { $numbers }
emergency-who-else = Auch diese Stellen können helfen. Manche Nummern funktionieren nur in Deutschland; viele Stellen sind auch online erreichbar.
