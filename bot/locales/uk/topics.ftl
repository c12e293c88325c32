### Ukrainian: written by a language model, not yet read by a native speaker.
### Short names of the 36 topics: button labels, at most 28 characters.

topic-ask-counselling = Консультація поруч, онлайн
topic-ask-work-visa = Віза для роботи
topic-ask-opportunity-card = Карта можливостей
topic-ask-job-search = Пошук роботи
topic-ask-recognition = Визнання професії
topic-ask-vocational-training = Професійне навчання
topic-ask-study = Навчання в університеті
topic-ask-au-pair-volunteering = Au pair, волонтерська служба
topic-ask-family-reunification = Возз’єднання сім’ї
topic-ask-asylum = Притулок
# For people who fled the war in Ukraine.
topic-ask-temporary-protection = Захист для людей з України
topic-ask-visa-procedure = Як подати на візу
topic-ask-eu-citizens = Громадяни країн ЄС
# Ethnic German resettlers (Spätaussiedler).
topic-ask-resettlers = Пізні переселенці
topic-ask-language-learning = Вивчення німецької
topic-ask-integration-course = Інтеграційний курс
topic-ask-documents = Документи, переклади
topic-ask-first-steps = Перші кроки після приїзду
topic-ask-residence-permit = Дозвіл на проживання
topic-ask-housing = Пошук житла
topic-ask-money-banking = Гроші та рахунок у банку
topic-ask-social-benefits = Соціальні виплати
topic-ask-health = Лікар, медичне страхування
topic-ask-mental-health = Коли важко на душі
topic-ask-pregnancy = Вагітність і пологи
topic-ask-children-school = Діти, школа, дитячий садок
topic-ask-disability = Життя з інвалідністю
topic-ask-labour-rights = Права на роботі
topic-ask-fraud = Чи це не обман?
topic-ask-discrimination = Дискримінація
topic-ask-emergency = Небезпека, екстрені випадки
# Travelling without a visa, people smugglers.
topic-ask-irregular-route = Дорога без візи
topic-ask-return = Повернення додому, допомога
topic-ask-family-tracing = Пошук зниклих рідних
topic-ask-driving-licence = Посвідчення водія
topic-ask-volunteer-networks = Нові знайомства, групи
