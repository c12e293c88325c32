### Romanian: written by a language model, not yet read by a native speaker.

# The person may be writing secretly.
emergency-violence =
    Ce vi se întâmplă nu este vina dumneavoastră. Dacă sunteți acum în pericol, sunați la poliție sau mergeți unde sunt și alți oameni. Dacă așa este mai sigur pentru dumneavoastră, ștergeți apoi această discuție.
emergency-forced-marriage =
    Nimeni nu are voie să vă oblige să vă căsătoriți. Dacă sunteți acum în pericol, sunați la poliție. La aeroport îi puteți spune încet oricărui polițist că cineva vă duce cu forța, împotriva voinței dumneavoastră.
emergency-trafficking =
    Nimeni nu are voie să vă ia pașaportul, să vă închidă sau să vă oblige să munciți. Nu ați făcut nimic rău. Dacă sunteți acum în pericol, sunați la poliție. Centrele de consiliere vă ajută gratuit, chiar dacă nu faceți plângere.
emergency-suicide =
    E bine că scrieți asta. Sunt un program și nu pot fi lângă dumneavoastră, dar oamenii pot. Vă rog să aveți pe cineva alături: sunați acum și cereți ajutor sau mergeți la un spital ori la cineva în care aveți încredere. Dacă este vorba de altcineva, rămâneți lângă acea persoană.
emergency-sea =
    Sunați acum la paza de coastă sau la numărul de urgență. Dacă sunteți pe mare, spuneți asta întâi. Spuneți unde sunteți, câți oameni sunteți și dacă este cineva rănit. Trimiteți poziția, dacă o arată telefonul. Economisiți bateria.
emergency-medical =
    Sunați acum la ambulanță. Spuneți unde sunteți și ce s-a întâmplat. Rămâneți lângă persoana aceea până vine ajutorul.
emergency-general =
    Dacă sunteți acum în pericol, sunați la numărul de urgență sau mergeți unde sunt și alți oameni.
emergency-numbers-country = ☎ Numere de urgență în { $country }: { $numbers }
emergency-numbers-unknown = ☎ Sunați la numărul de urgență al țării în care sunteți.
emergency-numbers-germany = ☎ În Germania: { $numbers }
emergency-who-else = Vă pot ajuta și acești oameni. Unele numere merg doar în Germania; mulți răspund și online.
