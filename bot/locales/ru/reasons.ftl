### Russian: written by a language model, not yet read by a native speaker.
### Why a service is shown. One short line each, said to the person ("вы").
### Countries arrive in the nominative: they stand in brackets. German places stay in Latin letters and have no case endings.

reason-emergency-first = Возможно, вы в опасности: эта помощь важнее всего.
reason-help-against-violence = Помогает женщинам при насилии, преследовании и принуждении к браку.
reason-help-against-trafficking = Помогает при торговле людьми и эксплуатации. Идти в полицию не обязательно.
reason-help-in-a-crisis = Здесь вас выслушают в трудную минуту. Имя называть не нужно.
reason-help-for-young-in-a-crisis = Здесь в трудную минуту выслушают детей и подростков.
# { $topic }
reason-fits-topic = Консультирует по теме: { $topic }.
reason-recognition-before-entry = Консультирует людей, которые ещё за границей, о признании профессии.
reason-recognition-advice = Консультирует о признании иностранных дипломов и профессий.
# { $country }
reason-recognition-partner-in-your-country = Немецкая торгово-промышленная палата ({ $country }) помогает с признанием.
reason-labour-rights-non-eu = Консультирует людей не из Евросоюза о правах на работе, в том числе до приезда.
reason-labour-rights-eu = Консультирует работников из стран Евросоюза об их правах на работе.
# { $country }
reason-visa-office-in-your-country = О визах решает посольство или консульство Германии ({ $country }).
# { $country }
reason-language-courses-in-your-country = Курсы немецкого и экзамены ({ $country }).
# { $country }
reason-study-advice-in-your-country = Консультации об учёбе в Германии ({ $country }).
# { $country }
reason-work-and-training-advice-in-your-country = Консультации о законных путях к работе и обучению ({ $country }).
reason-preparation-before-entry = Готовит к жизни в Германии ещё до въезда, в том числе семьи.
reason-information-before-entry = Надёжные сведения, которые стоит прочитать до приезда.
reason-resettlers-through-embassy = Поздние переселенцы (Spätaussiedler) начинают с посольства Германии: оно передаёт заявление в ведомство BVA.
reason-asylum-not-from-abroad = Подать на убежище в Германии из-за границы нельзя. Здесь расскажут о защите там, где вы сейчас.
# { $country }
reason-protection-where-you-are = Защита и информация там, где вы сейчас ({ $country }).
reason-asylum-procedure-help = Независимые консультации до процедуры убежища и во время неё.
reason-return-advice = Консультации о возвращении без давления: решаете вы.
# { $country }
reason-return-help-in-your-country = Помогает тем, кто вернулся на родину ({ $country }).
reason-tracing-relatives = Красный Крест ищет пропавших родственников.
reason-pregnancy-help = Помощь при беременности. Всё остаётся в тайне.
reason-debt-help = Консультации при долгах и проблемах с деньгами.
reason-disability-help = Независимые консультации для людей с инвалидностью.
reason-discrimination-help = Консультации, если с вами обращаются несправедливо.
reason-trauma-help = Психологическая помощь после войны, бегства или пыток. Скорее всего, придётся подождать.
reason-meet-people = Здесь можно познакомиться с людьми и найти поддержку рядом.
reason-run-by-migrants = Организация, созданная мигрантами.
reason-welcome-for-workers = Помогает тем, кто приехал сюда работать.
reason-public-information-line = Телефон государственных служб для таких вопросов.
reason-helps-newcomers = Местная консультация для тех, кто приехал недавно.
reason-age-fits-jmd = Для молодых людей вашего возраста.
reason-age-fits-mbe = Для взрослых вашего возраста.
# { $age }
reason-age-boundary-27 = В вашем возрасте ({ $age }) могут подойти оба вида консультаций: обратитесь в любую.
reason-age-unknown = Я не знаю ваш возраст, поэтому показываю консультации и для молодёжи, и для взрослых.
# { $topic }
reason-adult-question-under-27 = Вы ещё молоды, но с таким вопросом можно обратиться и сюда.
reason-young-person-in-family = Для детей и молодёжи в вашей семье.
reason-passes-on-to-youth-service = Консультации для молодёжи поблизости нет; отсюда вас направят в нужную службу.
reason-minor-welcome = Можно прийти без родителей.
# { $status }
reason-unsecured-status = Для людей, чьё право остаться в стране ещё не закреплено.
reason-status-not-named = Здесь вас проконсультируют с любым статусом пребывания.
# { $status }
reason-open-with-your-status = Принимают людей с вашим статусом.
reason-open-to-eu-citizens = Принимают граждан Евросоюза.
# { $place } { $km }
reason-nearest-to-destination = Ближе всего к месту, куда вы едете: примерно { $km } км от { $place }.
# { $place } { $km }
reason-near-destination = Недалеко от места, куда вы едете: примерно { $km } км от { $place }.
# { $place } { $km }
reason-nearest-to-you = Ближе всего к вам: примерно { $km } км от { $place }.
# { $place } { $km }
reason-near-you = Недалеко от вас: примерно { $km } км от { $place }.
# { $place } { $km }
reason-office-far-away = Ближайший центр, который я знаю, — примерно в { $km } км от { $place }. Сначала позвоните или напишите.
# { $place } { $km }
reason-office-within-reach = Примерно в { $km } км от { $place }.
# { $place }
reason-in-your-town = В вашем городе: { $place }.
# { $place }
reason-in-destination-town = В городе, куда вы едете: { $place }.
# { $land }
reason-in-your-land = Федеральная земля: { $land }.
# { $land }
reason-responsible-for-your-land = Работает для всей федеральной земли { $land }.
reason-serves-all-germany = Работает для всей Германии.
# { $country }
reason-partner-in-your-country = Там, где вы сейчас ({ $country }).
reason-reachable-online-before-arrival = Написать туда можно уже сейчас, до поездки.
reason-reachable-online = Можно обратиться через интернет.
reason-reachable-by-phone = Можно позвонить оттуда, где вы сейчас.
reason-reachable-by-email = Можно написать на электронную почту оттуда, где вы сейчас.
reason-not-callable-from-abroad = Номер телефона работает только внутри Германии.
reason-open-after-arrival = Помогает, когда вы уже на месте. Отвечают ли тем, кто ещё за границей, я не знаю.
# { $name } { $phone }
reason-contact-through-hotline = Связаться можно через { $name }: { $phone }.
# { $language }
reason-speaks-your-language = Язык консультации: { $language }.
reason-free-of-charge = Это бесплатно.
reason-official-finder = Официальный список, где можно найти центр рядом с вами.
# { $date }
reason-may-be-out-of-date = Эти сведения давние: пожалуйста, уточните, прежде чем туда идти.
reason-contact-details-missing = Я знаю об этом центре, но телефона и адреса у меня нет.

## When something is missing

gap-destination-outside-germany = Это место не в Германии. Я могу показать помощь только в Германии.
gap-place-not-found = Я не знаю места, которое вы назвали.
gap-no-service-for-program = Консультации, которая подошла бы вам лучше всего, в моём списке пока нет.
gap-no-office-nearby = Рядом с этим местом я не знаю подходящего центра. Могут помочь консультации онлайн и официальные списки.
gap-no-partner-in-country = В стране, где вы сейчас, я не знаю контактов. Могут помочь консультации онлайн.
gap-no-language-match = Ни в одной из этих консультаций ваш язык не указан. Попросите там переводчика.
gap-nothing-more = Других консультаций у меня нет.
