### Russian: written by a language model, not yet read by a native speaker.
### Short names of the 36 topics: button labels, at most 28 characters.

topic-ask-counselling = Консультация рядом, онлайн
topic-ask-work-visa = Виза для работы
topic-ask-opportunity-card = Карта шансов
topic-ask-job-search = Поиск работы
topic-ask-recognition = Признание профессии
topic-ask-vocational-training = Обучение профессии
topic-ask-study = Учёба в вузе
topic-ask-au-pair-volunteering = Au-pair, волонтёрство
topic-ask-family-reunification = Воссоединение семьи
topic-ask-asylum = Убежище
# For people who fled the war in Ukraine.
topic-ask-temporary-protection = Защита для людей из Украины
topic-ask-visa-procedure = Как подать на визу
topic-ask-eu-citizens = Граждане Евросоюза
# Ethnic German resettlers (Spätaussiedler).
topic-ask-resettlers = Поздние переселенцы
topic-ask-language-learning = Учить немецкий
topic-ask-integration-course = Интеграционный курс
topic-ask-documents = Документы и переводы
topic-ask-first-steps = Первые шаги после приезда
topic-ask-residence-permit = Вид на жительство
topic-ask-housing = Поиск жилья
topic-ask-money-banking = Деньги и счёт в банке
topic-ask-social-benefits = Социальные пособия
topic-ask-health = Врач, медицинская страховка
topic-ask-mental-health = Когда тяжело на душе
topic-ask-pregnancy = Беременность и роды
topic-ask-children-school = Дети, школа, детский сад
topic-ask-disability = Жизнь с инвалидностью
topic-ask-labour-rights = Права на работе
topic-ask-fraud = Это обман?
topic-ask-discrimination = Дискриминация
topic-ask-emergency = Опасность, срочная помощь
# Travelling without a visa, people smugglers.
topic-ask-irregular-route = Поездка без визы
topic-ask-return = Возвращение домой, помощь
topic-ask-family-tracing = Пропавшие родственники
topic-ask-driving-licence = Водительские права
topic-ask-volunteer-networks = Общение и группы рядом
