### Ukrainian: written by a language model, not yet read by a native speaker.
### Why a service is shown. One short line each, said to the person ("ви").
### Countries arrive in the nominative: they stand in brackets. German places stay in Latin letters and have no case endings.

reason-emergency-first = Можливо, ви в небезпеці: спершу ця допомога.
reason-help-against-violence = Допомагає жінкам у разі насильства, переслідування та примусу до шлюбу.
reason-help-against-trafficking = Допомагає в разі торгівлі людьми та експлуатації. Йти до поліції не обов’язково.
reason-help-in-a-crisis = Тут вас вислухають у скрутну мить. Імені називати не треба.
reason-help-for-young-in-a-crisis = Тут у скрутну мить вислухають дітей і молодь.
# { $topic }
reason-fits-topic = Консультує на тему: { $topic }.
reason-recognition-before-entry = Консультує людей, які ще за кордоном, щодо визнання їхньої кваліфікації.
reason-recognition-advice = Консультує щодо визнання іноземної кваліфікації.
# { $country }
reason-recognition-partner-in-your-country = Німецька торгово-промислова палата ({ $country }) допомагає з визнанням.
reason-labour-rights-non-eu = Консультує людей не з країн ЄС про права на роботі, також до приїзду.
reason-labour-rights-eu = Консультує працівників із країн ЄС про їхні права на роботі.
# { $country }
reason-visa-office-in-your-country = Рішення про візи ухвалює посольство чи консульство Німеччини ({ $country }).
# { $country }
reason-language-courses-in-your-country = Курси німецької та іспити ({ $country }).
# { $country }
reason-study-advice-in-your-country = Консультації про навчання в університетах Німеччини ({ $country }).
# { $country }
reason-work-and-training-advice-in-your-country = Консультації про законні шляхи до роботи й професійного навчання ({ $country }).
reason-preparation-before-entry = Готує людей до життя в Німеччині ще до в’їзду, також сім’ї.
reason-information-before-entry = Надійна інформація, яку можна прочитати до приїзду.
reason-resettlers-through-embassy = Пізні переселенці (Spätaussiedler) починають із посольства Німеччини: воно передає заяву до BVA, яке за це відповідає.
reason-asylum-not-from-abroad = Просити притулок у Німеччині з-за кордону не можна. Тут розкажуть про захист там, де ви зараз.
# { $country }
reason-protection-where-you-are = Захист та інформація там, де ви зараз ({ $country }).
reason-asylum-procedure-help = Незалежні консультації до процедури надання притулку й під час неї.
reason-return-advice = Консультації про повернення, які ні до чого не зобов’язують: вирішуєте ви.
# { $country }
reason-return-help-in-your-country = Допомагає тим, хто повернувся додому ({ $country }).
reason-tracing-relatives = Червоний Хрест шукає зниклих рідних.
reason-pregnancy-help = Допомога під час вагітності. Усе лишається в таємниці.
reason-debt-help = Консультації щодо боргів і проблем із грошима.
reason-disability-help = Незалежні консультації для людей з інвалідністю.
reason-discrimination-help = Консультації, якщо з вами поводяться несправедливо.
reason-trauma-help = Психологічна допомога після війни, втечі чи катувань; доведеться зачекати.
reason-meet-people = Тут можна познайомитися з людьми та знайти підтримку поруч.
reason-run-by-migrants = Організація, яку заснували мігранти.
reason-welcome-for-workers = Допомагає працівникам, які щойно приїхали в це місце.
reason-public-information-line = Телефон державних установ для таких запитань.
reason-helps-newcomers = Місцевий консультаційний центр для тих, хто щойно приїхав.
reason-age-fits-jmd = Для молодих людей вашого віку.
reason-age-fits-mbe = Для дорослих вашого віку.
# { $age }
reason-age-boundary-27 = У вашому віці ({ $age }) можуть підійти обидва види консультацій: зверніться до будь-якої.
reason-age-unknown = Я не знаю вашого віку, тому показую консультації і для молодших, і для дорослих.
# { $topic }
reason-adult-question-under-27 = Ви ще належите до молоді, але з таким запитанням можна прийти й сюди.
reason-young-person-in-family = Для дітей і молоді у вашій сім’ї.
reason-passes-on-to-youth-service = Молодіжної консультації поблизу немає; цей центр направить вас до потрібної.
reason-minor-welcome = Можна прийти без батьків.
# { $status }
reason-unsecured-status = Для людей, які ще не мають надійного права лишатися в країні.
reason-status-not-named = Консультує вас незалежно від того, який у вас статус.
# { $status }
reason-open-with-your-status = Приймає людей із вашим статусом.
reason-open-to-eu-citizens = Приймає громадян країн ЄС.
# { $place } { $km }
reason-nearest-to-destination = Найближчий центр до місця, куди ви їдете: приблизно { $km } км від { $place }.
# { $place } { $km }
reason-near-destination = Поблизу місця, куди ви їдете: приблизно { $km } км від { $place }.
# { $place } { $km }
reason-nearest-to-you = Найближчий центр до вас: приблизно { $km } км від { $place }.
# { $place } { $km }
reason-near-you = Поблизу вас: приблизно { $km } км від { $place }.
# { $place } { $km }
reason-office-far-away = Найближчий відомий мені центр приблизно за { $km } км від { $place }: спершу зателефонуйте або напишіть.
# { $place } { $km }
reason-office-within-reach = Приблизно за { $km } км від { $place }.
# { $place }
reason-in-your-town = У вашому місті: { $place }.
# { $place }
reason-in-destination-town = У місті, куди ви їдете: { $place }.
# { $land }
reason-in-your-land = Федеральна земля: { $land }.
# { $land }
reason-responsible-for-your-land = Працює для всієї федеральної землі { $land }.
reason-serves-all-germany = Працює для всієї Німеччини.
# { $country }
reason-partner-in-your-country = Там, де ви зараз ({ $country }).
reason-reachable-online-before-arrival = Сюди можна написати вже зараз, до поїздки.
reason-reachable-online = Сюди можна звернутися онлайн.
reason-reachable-by-phone = Сюди можна зателефонувати звідти, де ви зараз.
reason-reachable-by-email = Сюди можна написати електронною поштою звідти, де ви зараз.
reason-not-callable-from-abroad = Цей номер телефону працює лише в Німеччині.
reason-open-after-arrival = Допомагає, коли ви вже там. Чи відповідають тут людям, які ще за кордоном, я не знаю.
# { $name } { $phone }
reason-contact-through-hotline = Зв’язатися можна через { $name }: { $phone }.
# { $language }
reason-speaks-your-language = Мова консультації: { $language }.
reason-free-of-charge = Це нічого не коштує.
reason-official-finder = Офіційний список, де можна знайти центр поблизу вас.
# { $date }
reason-may-be-out-of-date = Цей запис старий: будь ласка, уточніть, перш ніж туди йти.
reason-contact-details-missing = Я знаю про цей центр, але не маю ні номера, ні адреси.

## When something is missing

gap-destination-outside-germany = Місце, яке ви назвали, не в Німеччині. Я можу показати допомогу лише в Німеччині.
gap-place-not-found = Я не знаю місця, яке ви назвали.
gap-no-service-for-program = Такої консультації, яка підходить вам найкраще, у моєму списку ще немає.
gap-no-office-nearby = Я не знаю відповідного центру поблизу цього місця. Можуть допомогти консультації онлайн та офіційні списки.
gap-no-partner-in-country = Я не знаю контактів у країні, де ви зараз. Можуть допомогти консультації онлайн.
gap-no-language-match = Жодна з цих консультацій не називає вашої мови. Попросіть там перекладача.
gap-nothing-more = Більше мені нічого показати.
