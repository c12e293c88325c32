### Serbian, Bosnian, Croatian: written by a language model, not yet read by a native speaker.

emergency-violence =
    To što Vam se događa nije Vaša krivica. Ako ste sada u opasnosti, zovite policiju ili idite tamo gdje ima drugih ljudi. Ako je tako sigurnije za Vas, poslije obrišite ovaj chat.
emergency-forced-marriage =
    Niko Vas ne smije prisiliti na brak. Ako ste sada u opasnosti, zovite policiju. Na aerodromu možete bilo kojem policajcu tiho reći da Vas odvode protiv Vaše volje.
emergency-trafficking =
    Niko ne smije uzeti Vaš pasoš, zaključati Vas ili Vas tjerati da radite. Niste učinili ništa loše. Ako ste sada u opasnosti, zovite policiju. Savjetovališta Vam pomažu besplatno, i ako to ne prijavite.
emergency-suicide =
    Dobro je što mi to pišete. Ja sam program i ne mogu biti s Vama, ali ljudi mogu. Molim Vas, ne ostajte sami: odmah pozovite pomoć ili idite u bolnicu ili kod nekoga kome vjerujete. Ako se radi o drugoj osobi, ostanite uz nju.
emergency-sea =
    Odmah zovite obalnu stražu ili broj za hitne slučajeve. Ako ste na moru, prvo recite to. Recite gdje ste, koliko vas ima i je li neko povrijeđen. Ako telefon pokazuje Vaš položaj, pošaljite ga. Čuvajte bateriju.
emergency-medical =
    Odmah zovite hitnu pomoć. Recite gdje ste i šta se desilo. Ostanite uz tu osobu dok ne stigne pomoć.
emergency-general =
    Ako ste sada u opasnosti, zovite broj za hitne slučajeve ili idite tamo gdje ima drugih ljudi.
emergency-numbers-country = ☎ Brojevi za hitne slučajeve, { $country }: { $numbers }
emergency-numbers-unknown = ☎ Zovite broj za hitne slučajeve države u kojoj ste.
emergency-numbers-germany = ☎ U Njemačkoj: { $numbers }
emergency-who-else = I ovi ljudi mogu pomoći. Neki brojevi rade samo u Njemačkoj; mnogima se možete obratiti i online.
