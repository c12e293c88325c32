### Bulgarian: written by a language model, not yet read by a native speaker.

## On every page

web-title = Намиране на консултация
web-intro = Консултативни центрове за хора, които искат да дойдат в Германия или вече са там. Повечето консултации са безплатни и никой не е длъжен да казва тук името си.
web-skip = Към съдържанието
web-page-language = Език на тази страница
web-open-telegram = Въпрос към бота в Telegram
web-emergency = В опасност ли сте в Германия? Обадете се на { $number }, денем и нощем. Обаждането е безплатно.
web-privacy = Тази страница не поставя бисквитки и не записва какво търсите. Връзките към други сайтове Ви отвеждат извън нея.
web-open-data = Данните са отворени: за програми

## The search form

web-search = Търсене
web-field-words = Думи, например име
web-field-place = Град, квартал или пощенски код в Германия
web-field-place-hint = Можете да го напишете със своите букви.
web-field-program = Вид консултация
web-field-language = Език на консултацията
web-field-distance = Колко далеч
web-field-country = Държава, в която сте сега
web-any = Всички
web-distance-at-most = Най-много { $km } км
web-search-button = Търси

## What was found

web-found = { $count ->
    [one] Намерена е { $count } служба
   *[other] Намерени са { $count } служби
}
web-found-near = { $count ->
    [one] { $count } служба близо до { $place }
   *[other] { $count } служби близо до { $place }
}
web-none-found = Нищо не е намерено. Това не значи, че няма помощ.
web-none-found-hint = Махнете някоя дума, изберете по-голямо разстояние или изберете „Всички“ в другите полета.
web-distance = на около { $km } км
web-details = Всичко за: { $name }
web-nationwide = За цяла Германия, онлайн или по телефона
web-abroad = Контакти във Вашата държава
web-page-number = Страница { $page } от { $pages }
web-next = Следваща страница
web-previous = Предишна страница

## The page of one service

web-back = Обратно към търсенето
web-contact = Как да се свържете
web-about = За тази служба
web-for-whom = За кого е
web-ages = От { $from } до { $to } { $to ->
        [one] година
       *[other] години
    }
web-ages-from = От { $from } { $from ->
        [one] година
       *[other] години
    } нагоре
web-ages-up-to = До { $to } { $to ->
        [one] година
       *[other] години
    }
web-languages-unknown = Източникът не посочва езици. Попитайте дали има преводач.
web-in-german = На немски:
web-paused = В момента тази служба не работи. Моля, изберете друга.
web-map = Къде се намира
web-map-text = Карта на Германия. Знакът показва { $place }; точките са най-близките по-големи градове.
web-map-approximate = Знакът показва града, а не сградата.
web-map-app = Отваряне в приложение с карти
web-map-openstreetmap = Показване в OpenStreetMap
web-print = Можете да отпечатате тази страница или да я запазите чрез браузъра си.

## When something goes wrong

web-error-bad-request = Този адрес не може да се прочете. Моля, потърсете отново.
web-error-not-found = Тази страница не съществува. Може би службата е извадена от списъка.
web-error-too-many = Твърде много заявки. Моля, изчакайте една минута и опитайте отново.
web-error-ours = При нас нещо се обърка. Моля, опитайте отново след няколко минути.
